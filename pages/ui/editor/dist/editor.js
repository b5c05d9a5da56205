// Made by `npm run build` from pages/ui/editor/src/main.ts; do not edit.
var Mr=Object.defineProperty;var Gt=(e,t)=>{for(var n in t)Mr(e,n,{get:t[n],enumerable:!0})};var Yt=Symbol.for("ml-design-whiteboard");function Lr(){let e=globalThis;return e[Yt]??={codes:new Map,waiting:new Map},e[Yt]}function Qt(e,t){let{codes:n,waiting:i}=Lr();
n.set(e,t);for(let r of[...i.get(e)??[]])r(t)}var en=/\[(E[1-9][0-9]{0,5})\]/g;function tn(e){return e.replace(en," ").split(/\s+/u).filter(n=>/[\p{L}\p{N}]/u.test(n)).length}function nn(e){return[...new Set(
[...e.matchAll(en)].map(t=>t[1]))]}function xe(e,t,n){let i=t===""||/\s$/u.test(t)?"":" ",r=n===""||/^[\s.,;:!?)]/u.test(n)?"":" ";return`${i}[${e}]${r}`}function ie(e,t,n,i){
e.focus(),e.setSelectionRange(n,i),!(t===""?document.execCommand("delete"):document.execCommand("insertText",!1,t))&&(e.setRangeText(t,n,i,"end"),e.dispatchEvent(
new Event("input",{bubbles:!0})))}function rn(e,t){let[n,i]=st(e.value,t);e.value===t?e.focus():ie(e,t.slice(n,t.length-i),n,e.value.length-i)}function st(e,t){
let n=Math.min(e.length,t.length),i=0;for(;i<n&&e[i]===t[i];)i+=1;let r=0;for(;r<n-i&&e.at(-1-r)===t.at(-1-r);)r+=1;return[i,r]}var Br=["boxSizing","width","paddingTop","paddingRight","paddingBottom","paddingLeft","borderTopWidth","borderBottomWidth","font","letterSpacing","wordSpacing",
"tabSize"];function ot(e,t){let n=document.createElement("div"),i=getComputedStyle(e);for(let a of Br)n.style[a]=i[a];Object.assign(n.style,{position:"absolute",
visibility:"hidden",whiteSpace:"pre-wrap",overflowWrap:"break-word",width:`${e.clientWidth}px`});let r=document.createElement("span");r.textContent="​",n.append(
e.value.slice(0,t),r,e.value.slice(t)),e.parentNode.append(n);let[s,o]=[r.offsetTop,r.offsetHeight];return n.remove(),{top:s,bottom:s+o}}function sn(e,t,n){e.focus(),
e.setSelectionRange(t,n);let{top:i,bottom:r}=ot(e,t);i>=e.scrollTop&&r<=e.scrollTop+e.clientHeight||(e.scrollTop=Math.max(0,i-e.clientHeight/3))}function at(e,t,n){
let[i,r]=st(t,n);return e<=i?e:e>=t.length-r?e+n.length-t.length:Math.min(e,n.length-r)}function ye(e){let t=e.getRootNode().activeElement;if(!(t instanceof HTMLTextAreaElement)||
!e.contains(t))return null;let{id:n,selectionStart:i,selectionEnd:r,scrollTop:s}=t;return()=>{let o=e.querySelector(`#${CSS.escape(n)}`);!o||o.hidden||(o.focus(
{preventScroll:!0}),o.setSelectionRange(i,r),o.scrollTop=s)}}var Ee=class{clickedAt=-1/0;constructor(t,n=()=>!1){let i=r=>{let s=r.composedPath().find(a=>a instanceof HTMLAnchorElement);if(!s)return;!(r.button!==0||r.ctrlKey||
r.metaKey||r.shiftKey)&&n()&&(r.preventDefault(),r.stopImmediatePropagation(),setTimeout(()=>Ir(s).click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",i,{capture:!0,signal:t})}wait(){return Math.max(0,this.clickedAt+5e3-performance.now())}};function Ir(e){return e.isConnected?e:[...document.links].find(
t=>t.href===e.href)??e}var P="ml-design-whiteboard:",on=`${P}owner`,ct=`${P}board`,Pr=/^[0-9a-f]{32}$/,lt="";function re(){try{return window.localStorage}catch{return null}}function an(e=re()){
let t=un(e,on);return typeof t=="string"&&Pr.test(t)?t:(lt||=oe(16),ut(e,on,lt),lt)}function se(){try{return window.sessionStorage}catch{return null}}function ln(e=re(),t=se()){
return Ce(t)??Ce(e)}function cn(e,t=re(),n=se()){return Ce(n)!==e&&ut(n,ct,e),Ce(t)===e||ut(t,ct,e)}function Ce(e){let t=un(e,ct);return typeof t=="string"&&t!==
""?t:null}function oe(e){let t=crypto.getRandomValues(new Uint8Array(e));return Array.from(t,n=>n.toString(16).padStart(2,"0")).join("")}function un(e,t){try{return JSON.
parse(e?.getItem(t)??"null")}catch{return null}}function ut(e,t,n){try{return e.setItem(t,JSON.stringify(n)),!0}catch{return!1}}var Or="Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");function hn(e,t){let n=Date.parse(e);return Number.isNaN(n)?0:n-t}function ht(e,t,n){let i=Date.
parse(t);if(Number.isNaN(i))return e;let r=Math.max(0,Math.floor((n-i)/1e3));return r===0?`${e} now`:r<60?`${e} ${r} s ago`:r<3600?`${e} ${Math.floor(r/60)} min\
 ago`:`${e} ${jr(new Date(i),new Date(n))}`}function jr(e,t){return e.toDateString()!==t.toDateString()?`${e.getDate()} ${Or[e.getMonth()]}`:`${e.getHours()}:${String(
e.getMinutes()).padStart(2,"0")}`}function dt(e){let t=Math.max(0,Math.floor(e));return`${Math.floor(t/60)}:${String(t%60).padStart(2,"0")}`}var dn={spent_s:{},
section:null,since:null};function Ae(e){return e.section!==null||Object.keys(e.spent_s).length>0}function ft(e,t,n){let i=e.section===t?mn(e,n):0;return(e.spent_s[t]??
0)+i}function fn(e,t){return Object.values(e.spent_s).reduce((i,r)=>i+r,0)+mn(e,t)}function pn(e,t,n){return e.section===t?e:{...pt(e,n),section:t,since:new Date(
n).toISOString()}}function pt(e,t){let{section:n}=e;return n===null?e:{spent_s:{...e.spent_s,[n]:ft(e,n,t)},section:null,since:null}}function mn(e,t){let n=e.since===
null?NaN:Date.parse(e.since);return Number.isNaN(n)?0:Math.max(0,(t-n)/1e3)}var Nr={open:0,revealed:!1,scored:0,dimensions:0,findings:[],concepts:[]};function mt(e,t=null){let{board:n}=e;return{...e,template:n===null?t??e.template:e.template,
read_only:e.read_only??!1,now:e.now??"",board:n===null?null:$r(n)}}function $r(e){return{...e,saved_at:e.saved_at??"",clock:e.clock??dn,problem:e.problem??null,
checks:{...Nr,...e.checks},sections:Object.fromEntries(Object.entries(e.sections??{}).map(([t,n])=>[t,Hr(n)]))}}function Hr(e){return e.replace(/\r\n?/gu,`
`)}var Re=class{constructor(t,n){this.way=t;this.now=n}way;now;hellos=0;unheard=0;helloAt=-1/0;greeted=void 0;told=null;edit(t){this.set("edit",t)}press(t){gn(()=>this.
way.setTriggerValue("event",t))}hello(t,n){this.helloAt=this.now(),this.hellos+=1,this.unheard+=1,this.greeted=t,this.set("hello",{board:t,...n,n:this.hellos})}get mayAskAgain(){
let t=Math.min(Math.max(this.unheard-1,0),3);return this.now()-this.helloAt>=3e3*2**t}opened(t,n){this.greeted!==null&&this.greeted!==t&&this.hello(t,n),this.greeted=
t,this.unheard=0}section(t,n){t!==(this.told??n)&&(this.told=t,this.set("section",t))}boardLost(){this.told=null}set(t,n){gn(()=>this.way.setStateValue(t,n))}};
function gn(e){try{e()}catch(t){console.warn("The server was not reached",t)}}var zr=1e3,Jr=4e3,qr=2,Ur=3,De=class{failure="";waiting=[];lastSentAt=-1/0;count=0;send;now;constructor(t,n){this.send=t,this.now=n}add(t,n,i,r=""){this.failure=
"",this.waiting=this.waiting.filter(s=>!Xr(t,s.press)),this.waiting.push({press:t,board:n,pressedAt:i,was:r,sentAt:null,tries:0,heard:!1}),this.tick()}get unheard(){
return this.waiting.map(({press:t,board:n,pressedAt:i,was:r})=>({press:t,board:n,pressedAt:i,was:r}))}goOn(t,n){for(let{press:i,pressedAt:r,was:s}of t)!bn(i,n)&&
s===vt(i,n)&&this.add(i,n.id,r,s)}turned(t){this.failure="",this.waiting=this.waiting.filter(n=>n.board===t)}received(t){this.lastSentAt=-1/0;for(let n of this.
waiting)n.sentAt!==null&&(n.heard=!0);this.waiting=this.waiting.filter(n=>n.board!==t.id?!1:n.sentAt===null||!bn(n.press,t)),this.tick()}tick(){let t=this.now();
if(t-this.lastSentAt<zr)return;let n=this.waiting.find(i=>i.sentAt===null||t-i.sentAt>=Vr(i.tries));if(n){if(n.heard&&n.tries>=Ur){this.waiting=this.waiting.filter(
i=>i!==n),this.failure=Zr[n.press.type]??"";return}this.count+=1,this.lastSentAt=t,Object.assign(n,{sentAt:t,tries:n.tries+1,heard:!1}),Kr.has(n.press.type)&&(this.
waiting=this.waiting.filter(i=>i!==n)),this.send({evidence:null,...n.press,board:n.board,n:this.count})}}get wordsSince(){let t=this.waiting.filter(n=>Wr.has(n.
press.type));return t.length===0?null:Math.min(...t.map(n=>n.sentAt??this.now()))}expected(t){return this.waiting.filter(n=>n.board===t.id).reduce((n,{press:i,pressedAt:r})=>Gr(
n,i,r),t)}},Wr=new Set(["rename","respond","take_back_response"]),Kr=new Set(["open","review","undo_clear","undo_remove"]),vn=new Set(["start_clock","pause_cloc\
k"]),gt=new Set(["respond","take_back_response"]),Zr={rename:"The server did not take the new title. Try it again.",respond:"The server did not take the answer \
to a check. Give it again.",take_back_response:"The server did not take the answer back. Try it again.",start_clock:"The server did not start the clock. Try it \
again.",pause_clock:"The server did not pause the clock. Try it again.",remove:"The server did not remove the evidence. Try it again."};function Vr(e){return Jr*
2**Math.min(Math.max(e-1,0),qr)}function Xr(e,t){return vn.has(e.type)?vn.has(t.type):gt.has(e.type)?gt.has(t.type)&&t.finding===e.finding:e.type==="undo_clear"?
t.type==="clear_example":e.type==="undo_remove"?t.type==="remove"&&t.evidence===e.evidence:e.type==="rename"&&t.type==="rename"}function bn(e,t){let n=t.checks.
findings.find(i=>i.key===e.finding);switch(e.type){case"rename":return t.title===kn(e);case"respond":return!n||Yr(n.response?.words,e.words);case"take_back_resp\
onse":return!n||n.response===null;case"start_clock":return t.clock.section===e.section;case"pause_clock":return t.clock.section===null;case"remove":return!t.evidence.
some(i=>i.id===e.evidence);case"clear_example":return!t.example;default:return!0}}function vt(e,t){return e.type==="rename"?t.title:gt.has(e.type)?JSON.stringify(
t.checks.findings.find(n=>n.key===e.finding)?.response??null):""}function Gr(e,t,n){switch(t.type){case"rename":return{...e,title:kn(t)};case"respond":return wn(
e,t,{kind:t.kind,words:t.words??""});case"take_back_response":return wn(e,t,null);case"start_clock":return{...e,clock:pn(e.clock,t.section,n)};case"pause_clock":
return{...e,clock:pt(e.clock,n)};default:return e}}function wn(e,{finding:t},n){let{checks:i}=e,r=i.findings.map(s=>s.key===t?{...s,response:n}:s);return{...e,checks:{
...i,findings:r}}}var bt=120;function kn(e){return Array.from(W(e.words??"")).slice(0,bt).join("").trim()}function W(e){return e.split(/\s+/u).join(" ").trim()}
function Yr(e,t){return e!==void 0&&W(e)===W(t??"")}function _n(e,t){let n={};for(let a of t){let l=e.sections[a]??"";n[a]={local:l,known:l,base:e.revision,theirs:null,common:null,mine:!1}}let{id:i,created_at:r,revision:s}=e,
o={board:i,createdAt:r,revision:s,fields:n,held:new Map};return Fe(o,e.sections,e.revision),o}function xn(e,t,n){Object.assign(e.fields[t],{local:n,mine:!0})}function yn(e,t,n,i=-1){
return(e.held.get(En(t,n))??-1)>i}function Fe({held:e},t,n){for(let[i,r]of Object.entries(t)){let s=En(i,r);e.set(s,Math.max(n,e.get(s)??0))}}function En(e,t){let[
n,i]=[2166136261,16777619];for(let r=0;r<t.length;r+=1){let s=t.charCodeAt(r);n=Math.imul(n^s,16777619),i=Math.imul(i+s,2246822507)^i>>>13}return`${e}:${t.length}\
:${n>>>0}:${i>>>0}`}function j(e){return ae(e).filter(t=>e.fields[t].local!==e.fields[t].known)}function Cn(e){return ae(e).filter(t=>e.fields[t].theirs!==null)}
function An(e,t={}){let n=j(e).filter(s=>e.fields[s].theirs===null&&e.fields[s].local!==t[s]);if(n.length===0)return null;let i=Math.min(...n.map(s=>e.fields[s].
base)),r={};for(let s of n)e.fields[s].base===i&&(r[s]=e.fields[s].local);return{base:i,sections:r}}function Rn(e,t,n){for(let[i,r]of Object.entries(n)){let s=e.
fields[i];if(s)if(t.outcome==="saved"){if(Fe(e,{[i]:r},t.revision),s.local===s.known&&t.revision<s.base)continue;s.known=r,s.base=t.revision}else t.outcome==="c\
onflict"&&t.sections.includes(i)&&s.theirs===null&&(s.common=s.known,s.theirs=s.known)}}function wt(e,t,n=!1){if(t.created_at!==e.createdAt||n&&t.revision<e.revision)
return es(e,t);if(Fe(e,t.sections,t.revision),!(t.revision<e.revision)){e.revision=t.revision;for(let i of ae(e))Qr(e.fields[i],t.sections[i]??"",t.revision)}}function Qr(e,t,n){
let i=e.local===e.known;e.theirs!==null?(e.theirs=t===e.local?null:t,e.theirs===null&&(e.common=null),e.known=t,e.base=n):i||t===e.local?(e.local=t,e.known=t,e.
base=n):t===e.known&&(e.base=n)}function es(e,t){e.createdAt=t.created_at,e.revision=t.revision;for(let n of e.held.keys())e.held.set(n,0);Fe(e,t.sections,t.revision);
for(let n of ae(e)){let i=e.fields[n],r=t.sections[n]??"";i.local===""&&(i.local=r),Object.assign(i,{known:r,base:i.local===r?t.revision:0}),Object.assign(i,{theirs:null,
common:null})}}function Dn(e){for(let t of ae(e))Object.assign(e.fields[t],ts)}var ts={local:"",known:"",theirs:null,common:null};function Fn(e,t,n){Object.assign(
e.fields[t],{local:n,theirs:null,common:null,mine:!0})}function ae(e){return Object.keys(e.fields)}var ns=500,is=1500,rs=2e3,ss=2e3,kt=5e3,Sn=[2e3,4e3,8e3,15e3],os=20,Se=class{seq=0;refusal="";composing=!1;heirOf=[];client;send;now;sent=[];firstKeyAt=null;lastKeyAt=0;waitingSince=null;failed=!1;refused={};oneByOne=!1;constructor(t,n,i){
this.client=t,this.send=n,this.now=i}typed(){this.lastKeyAt=this.now(),this.firstKeyAt??=this.lastKeyAt}turned(){this.firstKeyAt=this.waitingSince=null,this.heirOf=
[],this.failed=this.oneByOne=!1,this.refusal="",this.refused={}}sentFor(t){if(t.client!==this.client)return null;let n=this.sent.find(({message:i})=>i.seq===t.seq);
return n?.message.board===t.board?n.message:null}tick(t){let n=this.now(),i=n-this.lastKeyAt>=(this.composing?rs:ns),r=!this.composing&&this.firstKeyAt!==null&&
n-this.firstKeyAt>=is,s=this.sent.at(-1),o=s!==void 0&&n-s.lastAt<ss;(i||r)&&!o&&this.flush(t)}flush(t){let n=this.next(t);if(!n)return;this.firstKeyAt=null;let i=this.
now();this.waitingSince??=i;let r=this.sent.at(-1);if(r&&r.message.board===t.board&&as(r.message,n)){let o=Sn[Math.min(r.message.attempt,Sn.length-1)];return i-
r.lastAt<o?void 0:(r.message={...r.message,attempt:r.message.attempt+1},r.lastAt=i,this.send(r.message))}this.seq+=1;let s={client:this.client,seq:this.seq,attempt:0,
board:t.board,base_revision:n.base,sections:n.sections,heir_of:this.heirOf};this.sent=[...this.sent.slice(-os),{message:s,lastAt:i}],this.send(s)}answered(t,n){
if(!n||n.client!==this.client||n.board!==t.board)return!1;let i=this.sentFor(n);if(!i)return!1;if(n.outcome==="failed")return this.failed=!0,!1;if(this.failed=!1,
this.sent=this.sent.filter(r=>r.message.seq>n.seq),this.waitingSince=this.sent.length>0?this.now():null,n.outcome==="refused"){let[r,...s]=Object.keys(i.sections);
return s.length>0?this.oneByOne=!0:this.refused[r]=i.sections[r],this.refusal=n.words,!0}return Rn(t,n,i.sections),j(t).length===0&&(this.heirOf=[]),!0}refusedIn(t){
return j(t).filter(n=>t.fields[n].local===this.refused[n])}state(t,n){if(!t)return"opening";if(this.refusedIn(t).length>0)return"refused";if(Cn(t).length>0)return"\
conflict";if(j(t).length===0)return"saved";let i=this.waitingSince===null?0:this.now()-this.waitingSince;return!n||this.failed||i>kt?"offline":"saving"}next(t){
let n=An(t,this.refused);if(!n)return this.oneByOne=!1,j(t).length===0&&(this.waitingSince=null),null;if(!this.oneByOne)return n;let[[i,r]]=Object.entries(n.sections);
return{base:n.base,sections:{[i]:r}}}};function as(e,t){let n=Object.keys(t.sections);return e.base_revision===t.base&&n.length===Object.keys(e.sections).length&&
n.every(i=>e.sections[i]===t.sections[i])}function Mn(e,t){return{opening:"opening",saved:ht("saved",t.savedAt,t.now),saving:"saving",offline:t.works?"offline, kept here":"offline, not kept",conflict:"t\
wo versions",refused:"not saved",read_only:ht("read only, updated",t.savedAt,t.now)}[e]}function Ln(e,t){if(e==="read_only"||e==="opening")return"";let n=t.refusal.
includes("kept in this browser"),i=t.works&&!n?" It is kept in this browser.":"";return e==="refused"?`Not saved: ${t.refusal}${i}`:!t.works&&e==="offline"?`${Tn}\
 Copy your text before you leave this page.`:!t.works&&e==="saving"?`${Tn} Stay on this page until it says saved.`:t.failure}var Tn="This browser keeps no copy:\
 its storage is full or forbidden.";var ls=6e4,_t=`${P}presses:`,Bn=new Set(["rename","respond","take_back_response","start_clock","pause_clock"]);function In(e,t,n){let i=n.filter(r=>r.board===t&&
Bn.has(r.press.type));try{i.length>0?e?.setItem(_t+t,JSON.stringify(i)):e?.removeItem(_t+t)}catch{}}function Pn(e,t,n){try{return JSON.parse(e?.getItem(_t+t)??"\
[]").filter(r=>{let s=n-r.pressedAt;return Bn.has(r.press.type)&&Math.abs(s)<ls})}catch{return[]}}var cs="http://www.w3.org/2000/svg";function m(e,t={},...n){return On(document.createElement(e),t,n)}function Te(e,t={},...n){return On(document.createElementNS(
cs,e),t,n)}function On(e,t,n){for(let[i,r]of Object.entries(t))g(e,i,r);for(let i of n)i!==null&&e.append(i);return e}function g(e,t,n){if(n===!1||n===null||n===
void 0){e.hasAttribute(t)&&e.removeAttribute(t);return}let i=n===!0?"":String(n);e.getAttribute(t)!==i&&e.setAttribute(t,i)}function R(e,t){e.textContent!==t&&(e.
textContent=t)}function jn(e,t,n){return $n(e,t,n).filter(i=>i.response===null)}function Nn(e,t,n){return $n(e,t,n).filter(i=>i.response!==null)}function $n(e,t,n){let i=r=>r.
section===n?-1:t.indexOf(r.section)>>>0;return[...e.findings].sort((r,s)=>i(r)-i(s))}function us(e){return e.revealed?e.findings.filter(t=>t.response===null).length:
e.open}function Hn(e,{quote:t,start:n}){if(t==="")return null;if(e.startsWith(t,n))return[n,n+t.length];let i=-1;for(let r=e.indexOf(t);r>=0;r=e.indexOf(t,r+1))
(i<0||Math.abs(r-n)<Math.abs(i-n))&&(i=r);return i<0?null:[i,i+t.length]}function zn(e){if(e.dimensions===0)return null;let t=us(e);return t===0?"No open checks":
`Checks: ${t} open`}function Jn({open:e,scored:t,dimensions:n}){let i=`Score yourself first (${t} of ${n} done), then they are shown.`;return`${e} open. ${i}`}function qn(e,t){
let n=e.filter(s=>s.section===t),i=(...s)=>n.filter(o=>s.includes(o.state)).map(o=>o.title+(o.state==="supported"?" (with a number)":"")),r=(s,o)=>o.length>0?`${s}\
: ${o.join(", ")}`:"";return[r("detected",[...i("supported"),...i("mentioned")]),r("ruled out",i("negated")),r("not detected",i("not_detected"))].filter(s=>s!==
"").join("; ")}function Un(e){let t=e.kind==="covered"?"covered, here":"not relevant, because";return e.words===""?t:`${t}: ${e.words}`}function Wn(e,t){let n=new Set(
t.map(r=>r.id)),i=e.checks.findings.filter(r=>n.has(r.section));return{...e.checks,findings:i}}var hs=500,ds="Checks compare the text with what is pinned, as you type.",Me=class{element=m("div",{class:"checks"});actions;sections;wait=m("p");review=le("sco\
re-yourself","score yourself",()=>this.actions.review());none=m("p",{class:"muted"},ds);openRows=m("ul",{"aria-label":"Open checks"});fold=m("button",{type:"but\
ton",class:"quiet fold","data-control":"answered"});answeredRows=m("ul",{"aria-label":"Answered checks"});rows=new Map;unfolded=!1;constructor(t,n){this.sections=
t,this.actions=n,this.fold.addEventListener("click",()=>{this.unfolded=!this.unfolded,this.drawFold()}),this.element.append(this.wait,this.review,this.none,this.
openRows,this.fold,this.answeredRows)}show(t,n,i){let r=this.sections.map(c=>c.id),s=jn(t,r,n),o=Nn(t,r,n),a=!t.revealed;R(this.wait,a?Jn(t):""),g(this.wait,"hi\
dden",!a),g(this.review,"hidden",!a||i),g(this.none,"hidden",a||s.length>0);let l=new Set(t.findings.map(c=>c.key));for(let c of this.rows.keys())l.has(c)||this.
rows.delete(c);for(let c of t.findings)this.row(c).show(c,n,i);Kn(this.openRows,s.map(c=>this.row(c).element)),Kn(this.answeredRows,o.map(c=>this.row(c).element)),
R(this.fold,`${o.length} answered`),g(this.fold,"hidden",o.length===0),this.drawFold()}drawFold(){g(this.fold,"aria-expanded",this.unfolded?"true":"false"),g(this.
answeredRows,"hidden",!this.unfolded)}row(t){let n=this.rows.get(t.key)??new xt(t,this.sections,this.actions);return this.rows.set(t.key,n),n}},xt=class{element;finding;actions;sections;where=m(
"span",{class:"muted"});body=m("div");said=m("p",{class:"said"});takeBack;choices;form;label=m("label");field;missing=m("p",{class:"warn",role:"alert"});kind=null;readOnly=!1;drawn="";constructor(t,n,i){
this.finding=t,this.sections=n,this.actions=i;let{key:r}=t;this.takeBack=le(`take-back-${r}`,"take back",()=>i.takeBack(this.finding)),this.choices=m("div",{class:"\
choices"},le(`covered-${r}`,"covered, here: …",()=>this.ask("covered")),le(`not-relevant-${r}`,"not relevant, because: …",()=>this.ask("not_relevant")));let s=`\
response-${r}`;this.field=m("input",{type:"text",id:s,maxlength:hs,autocomplete:"off","data-control":s}),g(this.label,"for",s);let o=m("button",{type:"submit",class:"\
link","data-control":`send-${r}`},"keep");this.form=m("form",{},this.label,m("div",{class:"answering"},this.field,o),this.missing),this.form.addEventListener("s\
ubmit",a=>this.submit(a)),this.form.addEventListener("keydown",a=>this.key(a)),this.element=m("li",{"data-control":`finding-${r}`},m("p",{class:"name"},m("b",{},
t.title),this.where),this.body,this.said,this.choices,this.form,this.takeBack),this.state()}show(t,n,i){this.finding=t,this.readOnly=i;let r=this.sections.find(
h=>h.id===t.section);R(this.where,t.section===n?"":r?.short??"");let{quote:s,evidence:o,evidence_ids:a,rule:l,question:c}=t,u=JSON.stringify([s,o,a,l,c]);u!==this.
drawn&&(this.drawn=u,this.body.replaceChildren(...this.content(t))),this.state()}content(t){let n=t.quote===""?`go to ${this.sectionName()}`:`“${W(t.quote)}”`,
i=le(`quote-${t.key}`,n,()=>this.actions.quote(this.finding));g(i,"title","Show it in the text");let r=t.evidence_ids.map(s=>{let o=m("button",{type:"button",class:"\
chip"},s);return g(o,"aria-label",`${s}: open its scenario`),g(o,"data-control",`finding-pin-${t.key}-${s}`),o.addEventListener("click",()=>this.actions.openPin(
s)),o});return[i,m("p",{class:"beside"},t.evidence,...r.flatMap(s=>[" ",s])),m("p",{class:"muted"},t.rule),m("p",{},t.question)]}sectionName(){return this.sections.
find(t=>t.id===this.finding.section)?.title??this.finding.section}ask(t){this.kind=t,R(this.label,t==="covered"?"covered, here:":"not relevant, because:"),this.
field.value="",this.state(),this.field.focus()}submit(t){t.preventDefault();let n=W(this.field.value);if(this.kind==="not_relevant"&&n==="")return R(this.missing,
"Say why it is not relevant: the reason is kept with the board."),g(this.field,"aria-invalid","true"),this.field.focus();let{kind:i}=this;this.kind=null,this.state(),
i!==null&&this.actions.respond(this.finding,i,n)}key(t){if(t.key!=="Escape"||t.isComposing)return;t.stopPropagation();let n=this.kind==="covered"?"covered":"not\
-relevant";this.kind=null,this.state(),this.choices.querySelector(`[data-control^="${n}"]`)?.focus()}state(){let{response:t}=this.finding;this.kind===null&&(R(this.
missing,""),g(this.field,"aria-invalid",null)),R(this.said,t===null?"":Un(t)),g(this.said,"hidden",t===null),g(this.body,"hidden",t!==null),g(this.takeBack,"hid\
den",t===null||this.readOnly),g(this.choices,"hidden",t!==null||this.kind!==null||this.readOnly),g(this.form,"hidden",t!==null||this.kind===null||this.readOnly)}};
function le(e,t,n){let i=m("button",{type:"button",class:"link","data-control":e},t);return i.addEventListener("click",n),i}function Kn(e,t){let n=e.getRootNode(),
i=n.activeElement;for(t.forEach((r,s)=>{e.children[s]!==r&&e.insertBefore(r,e.children[s]??null)});e.children.length>t.length;)e.lastElementChild.remove();i&&e.
contains(i)&&n.activeElement!==i&&i.focus()}function fs(e,t,n){return e.filter(i=>i.section===t||n.includes(i.id))}var Le=class{element;actions;drawn="";folded=!0;readOnly=!1;constructor(t){this.actions=t,
this.element=m("div",{class:"evidence"})}show(t,n,i,r){let s=fs(t,n.id,i),o=t.filter(f=>!s.includes(f)),a=new Set(t.map(f=>f.id)),l=i.filter(f=>!a.has(f)),c=JSON.
stringify([n.id,s,o,l,i,r]);if(c===this.drawn)return;this.readOnly=r,this.drawn=c;let u=this.element.getRootNode().activeElement,h=this.element.contains(u)?u?.getAttribute(
"data-control"):null;this.element.replaceChildren(...s.length>0?[this.list(s,i,"In this section")]:[ps(n)],...l.length>0?[ms(l)]:[],...o.length>0?this.others(o,
i):[]);let p=h?this.element.querySelector(`[data-control="${h}"]`):null;p instanceof HTMLElement&&p.focus()}others(t,n){let i=this.list(t,n,"In other sections"),
r=m("button",{type:"button",class:"quiet fold","data-control":"evidence-elsewhere"},`${t.length} in other sections`),s=()=>{g(r,"aria-expanded",this.folded?"fal\
se":"true"),g(i,"hidden",this.folded)};return r.addEventListener("click",()=>{this.folded=!this.folded,s()}),s(),[r,i]}list(t,n,i){return m("ul",{"aria-label":i},
...t.map(r=>this.row(r,n)))}row(t,n){let i=m("li",{"data-figure":`evidence-${t.id}`},m("button",{type:"button",class:"pin",title:t.words,"data-control":`evidenc\
e-${t.id}`},m("b",{},t.id),m("span",{},t.text)));g(i,"data-cited",n.includes(t.id)?"true":"false");let r=i.querySelector("button");if(g(r,"aria-label",`${t.id},\
 ${t.text}: open its scenario`),r.addEventListener("click",()=>this.actions.open(t.id)),this.readOnly)return i;let s=Zn("cite",t.id,`cite [${t.id}] in the text`,
"cite"),o=Zn("remove",t.id,`remove ${t.id}`,"×");return i.append(s,o),s.addEventListener("pointerdown",a=>a.preventDefault()),s.addEventListener("click",()=>this.
actions.cite(t.id)),o.addEventListener("click",()=>this.actions.remove(t.id)),i}};function Zn(e,t,n,i){let r=`${e}-${t}`;return m("button",{type:"button",class:"\
quiet","aria-label":n,"data-control":r},i)}function ps(e){return m("p",{class:"muted"},`Nothing pinned here. What belongs here: ${gs(e.evidence)}`)}function ms(e){
let t=`${e.join(", ")} ${e.length===1?"is":"are"} cited but not pinned.`;return m("p",{class:"warn","data-figure":"unknown-citations"},t)}function gs(e){return/^[A-Z][a-z]/.
test(e)?e[0].toLowerCase()+e.slice(1):e}var Be=class{element;sections;unfold;evidence;checks;concepts=m("p",{class:"muted","data-figure":"concepts"});heads;bodies;unfolded=null;board="";pins=0;constructor(t,n){
this.sections=t,this.unfold=n.unfold,this.evidence=new Le(n.evidence),this.checks=new Me(t,n.checks),this.heads={evidence:this.head("evidence"),checks:this.head(
"checks"),concepts:this.head("concepts")};let i=(s,o,a)=>m("div",{class:"body",id:`below-${s}`,role:"group","aria-label":o},a);this.bodies={evidence:i("evidence",
"Evidence",this.evidence.element),checks:i("checks","Checks",this.checks.element),concepts:i("concepts","Concepts",this.concepts)};let r=m("div",{class:"heads"},
...Object.values(this.heads));this.element=m("div",{class:"below"},r,...Object.values(this.bodies))}show(t,n,i,r){if(g(this.element,"hidden",n===null),n===null)
return;let s=this.sections.find(({id:p})=>p===i),o=Wn(n,this.sections),a=zn(o),l=qn(o.concepts,i),c=n.evidence.length;R(this.heads.evidence,`Evidence: ${c}`),R(
this.heads.checks,a??""),R(this.heads.concepts,"concepts");let u={evidence:!0,checks:a!==null,concepts:l!==""},{below:h}=t.view;this.unfolded=t.present||h!==null&&
!u[h]?"evidence":h;for(let p of["evidence","checks","concepts"])g(this.heads[p],"hidden",!u[p]),g(this.heads[p],"aria-expanded",p===this.unfolded?"true":"false"),
g(this.bodies[p],"hidden",p!==this.unfolded);this.evidence.show(n.evidence,s,r,t.readOnly),a!==null&&this.checks.show(o,i,t.readOnly),R(this.concepts,l),this.showNewPin(
n.id,c)}showNewPin(t,n){let i=t===this.board&&n>this.pins;[this.board,this.pins]=[t,n],i&&this.unfolded!=="evidence"&&this.unfold("evidence")}head(t){let n=m("b\
utton",{type:"button",class:"quiet fold","aria-controls":`below-${t}`,"data-control":t});return n.addEventListener("click",()=>{this.unfold(this.unfolded===t?null:
t),this.element.scrollIntoView({block:"nearest"})}),n}};var Ie=class{element=m("h2",{"data-figure":"board-title"});words=m("span");button=m("button",{type:"button",class:"title",title:"Rename"});field=m("input",{class:"\
title",type:"text","aria-label":"Title of the board",maxlength:bt,autocomplete:"off",hidden:!0});rename;title="";editable=!1;constructor(t){this.rename=t,this.element.
append(this.words,this.button,this.field),this.button.addEventListener("click",()=>this.edit()),this.field.addEventListener("keydown",n=>this.key(n)),this.field.
addEventListener("blur",()=>this.end(!0))}show(t,n){this.title=t,this.editable=n,R(this.words,n?"":t),R(this.button,t),g(this.words,"title",t),g(this.words,"hid\
den",n),g(this.button,"hidden",!n||this.editing),n||g(this.field,"hidden",!0),this.mark()}get editing(){return!this.field.hidden}edit(){this.field.value=this.title,
g(this.field,"hidden",!1),g(this.button,"hidden",!0),this.mark(),this.field.focus(),this.field.select()}key(t){t.isComposing||t.key!=="Enter"&&t.key!=="Escape"||
(t.preventDefault(),t.stopPropagation(),this.end(t.key==="Enter"),this.button.focus())}end(t){if(!this.editing)return;let n=W(this.field.value),i=t&&n!==""&&n!==
this.title;i&&R(this.button,n),g(this.field,"hidden",!0),g(this.button,"hidden",!1),this.mark(),i&&this.rename(n)}mark(){g(this.button,"data-control",this.editable&&
!this.editing?"title":null),g(this.field,"data-control",this.editing?"title":null)}};var Vn=new Set(["offline","conflict","refused"]),Pe=class{element;lines;sections;actions;title;save=m("span",{class:"save","data-control":"save-state"});spoken=m(
"span",{class:"sr",role:"status"});clock;total=m("span",{class:"figure","data-figure":"clock-total"});section=m("span",{class:"figure","data-figure":"clock-sect\
ion"});sectionName=m("span");clockButton;trouble=m("p",{class:"warn","data-figure":"trouble"});elsewhere=m("div",{class:"kept"});example;asked=m("div",{class:"a\
sked"});askedButton;brief=m("p",{class:"muted",id:"brief",tabindex:0,"data-figure":"brief"});keptHere="";constructor(t,n){this.sections=t,this.actions=n,this.title=
new Ie(n.rename),this.clockButton=ce("clock","link",()=>n.clock()),g(this.total,"data-control","clock-total"),g(this.section,"data-control","clock-section"),this.
clock=m("p",{class:"time",role:"group","aria-label":"Time","aria-live":"off"},this.total,m("span",{},this.sectionName,this.section),this.clockButton),this.element=
m("header",{},this.title.element,this.save,this.clock,this.spoken);let i=ce("clear-example","link",()=>n.clearExample());i.textContent="clear and start mine",this.
example=m("p",{class:"line"},m("span",{},"An example, half finished."),i),this.askedButton=ce("problem","quiet fold",()=>n.brief()),g(this.askedButton,"aria-con\
trols","brief"),this.asked.append(this.askedButton,this.brief),this.lines=[this.trouble,this.elsewhere,this.example,this.asked]}show(t){let{board:n,readOnly:i}=t;
this.title.show(n?.title??"",n!==null&&!i),R(this.save,t.saveWords),g(this.save,"data-state",t.save),R(this.trouble,t.trouble),g(this.trouble,"hidden",t.trouble===
""),this.speak(t),this.showClock(t),g(this.example,"hidden",!n?.example||i),this.showElsewhere(t.elsewhere),this.showProblem(n,t.view.brief)}focusClock(){this.clockButton.
focus()}speak({save:t,saveWords:n,trouble:i}){let r=Vn.has(t)||i!=="",s=[Vn.has(t)?n:"",i].filter(Boolean).join(". ");r?R(this.spoken,s):t==="saved"&&this.spoken.
textContent!==""&&R(this.spoken,"saved")}showClock({board:t,section:n,now:i,readOnly:r}){let s=t?.clock,o=s!==void 0&&Ae(s);if(g(this.clock,"hidden",!o),g(this.
clockButton,"data-control",o&&!r?"clock":null),!o)return;let a=this.sections.find(({id:u})=>u===n),l=this.sections.reduce((u,{minutes:h})=>u+h*60,0),c=(u,h,p)=>{
R(u,`${dt(h)} of ${dt(p)}`),g(u,"data-over",h>p)};c(this.total,fn(s,i),l),R(this.sectionName,`${a.short} `),c(this.section,ft(s,n,i),a.minutes*60),R(this.clockButton,
s.section===null?"continue":"pause"),g(this.clockButton,"hidden",r),g(this.clock,"data-paused",s.section===null)}showElsewhere(t){let n=JSON.stringify(t);if(n===
this.keptHere)return;this.keptHere=n;let i=t.map(r=>this.keptRow(r));this.elsewhere.replaceChildren(...i),g(this.elsewhere,"hidden",i.length===0)}keptRow({board:t,
title:n,texts:i,refusal:r}){let s=f=>this.sections.find(d=>d.id===f)?.short??f,o=[...new Set(i.map(({section:f})=>s(f)))],l=`Unsaved text of another board is ke\
pt here: ${`${n||"untitled"} (${o.join(", ")})`}.`,c=ce(`open-${t}`,"link",()=>this.actions.openBoard(t));c.textContent="open it";let u=ce(`put-here-${t}`,"link",
()=>this.actions.putHere(t));u.textContent="put it here";let h=r.startsWith("This board was deleted"),p=i.flatMap(({section:f,text:d})=>[m("p",{class:"muted"},s(
f)),m("p",{class:"version","data-figure":`kept-${t}-${f}`},d)]);return m("div",{},m("p",{class:"line warn"},m("span",{},l),...h?[u]:r===""?[c]:[c,u]),r===""?null:
m("p",{class:"warn"},r),m("details",{},m("summary",{"data-control":`read-${t}`},"read it"),...p))}showProblem(t,n){let i=t?.problem??null;if(g(this.asked,"hidde\
n",i===null),i===null)return;let r=i.attempt>1?`, attempt ${i.attempt}`:"";R(this.askedButton,`What is asked: ${i.title}${r}`),g(this.askedButton,"aria-expanded",
n?"true":"false"),R(this.brief,i.brief),g(this.brief,"hidden",!n)}};function ce(e,t,n){let i=m("button",{type:"button",class:t,"data-control":e});return i.addEventListener(
"click",n),i}function yt(e,t){let n=Object.create(null);for(let s=0;s<t.length;s++){let o=t[s];n[o]?n[o].push(s):n[o]=[s]}let r=[{buffer1index:-1,buffer2index:-1,chain:null}];
for(let s=0;s<e.length;s++){let o=e[s],a=n[o]||[],l=0,c=r[0];for(let u of a){let h;for(h=l;h<r.length&&!(r[h].buffer2index<u&&(h===r.length-1||r[h+1].buffer2index>
u));h++);if(h<r.length){let p={buffer1index:s,buffer2index:u,chain:r[h]};if(l===r.length?r.push(c):r[l]=c,l=h+1,c=p,l===r.length)break}}r[l]=c}return r[r.length-
1]}function Oe(e,t){let n=yt(e,t),i=[],r=e.length,s=t.length;for(let o=n;o!==null;o=o.chain){let a=r-o.buffer1index-1,l=s-o.buffer2index-1;r=o.buffer1index,s=o.buffer2index,
(a||l)&&i.push({buffer1:[r+1,a],buffer1Content:e.slice(r+1,r+1+a),buffer2:[s+1,l],buffer2Content:t.slice(s+1,s+1+l)})}return i.reverse(),i}function Xn(e,t,n){let i=[];function r(l,c){i.push({ab:c,oStart:l.buffer1[0],oLength:l.buffer1[1],abStart:l.buffer2[0],abLength:l.buffer2[1]})}Oe(t,e).forEach(l=>r(
l,"a")),Oe(t,n).forEach(l=>r(l,"b")),i.sort((l,c)=>l.oStart-c.oStart);let s=[],o=0;function a(l){l>o&&(s.push({stable:!0,buffer:"o",bufferStart:o,bufferLength:l-
o,bufferContent:t.slice(o,l)}),o=l)}for(;i.length;){let l=i.shift(),c=l.oStart,u=l.oStart+l.oLength,h=[l];for(a(c);i.length;){let p=i[0],f=p.oStart;if(f>u)break;
u=Math.max(u,f+p.oLength),h.push(i.shift())}if(h.length===1){if(l.abLength>0){let p=l.ab==="a"?e:n;s.push({stable:!0,buffer:l.ab,bufferStart:l.abStart,bufferLength:l.
abLength,bufferContent:p.slice(l.abStart,l.abStart+l.abLength)})}}else{let p={a:[e.length,-1,t.length,-1],b:[n.length,-1,t.length,-1]};for(;h.length;){l=h.shift();
let E=l.oStart,w=E+l.oLength,v=l.abStart,x=v+l.abLength,k=p[l.ab];k[0]=Math.min(v,k[0]),k[1]=Math.max(x,k[1]),k[2]=Math.min(E,k[2]),k[3]=Math.max(w,k[3])}let f=p.
a[0]+(c-p.a[2]),d=p.a[1]+(u-p.a[3]),C=p.b[0]+(c-p.b[2]),b=p.b[1]+(u-p.b[3]),y={stable:!1,aStart:f,aLength:d-f,aContent:e.slice(f,d),oStart:c,oLength:u-c,oContent:t.
slice(c,u),bStart:C,bLength:b-C,bContent:n.slice(C,b)};s.push(y)}o=u}return a(t.length),s}var vs=25e4;function Yn(e,t){let n=[je,_s,ks].map(o=>[o(e),o(t)]),[i,r]=n.find(([o,a])=>!Ne(o,a)),s=Oe(i,r);return{mine:Gn(i,s.map(o=>o.buffer1)),theirs:Gn(r,s.
map(o=>o.buffer2))}}function Qn(e,t,n){if(e===t)return e;let[i,r]=[Et(e),Et(t)];if(n===null&&Ne(i,r))return ue([e,t]);let s=n===null?ws(i,r):Et(n);return ue(ei(
i,s,r).map(o=>"text"in o?o.text:bs(o.mine,o.common,o.theirs)))}function bs(e,t,n){if(e===n||n===t||n==="")return e;if(e===t||e==="")return n;if(t!==""){let i=ei(
je(e),je(t),je(n));if(i.every(o=>"text"in o||o.mine===o.theirs))return i.map(o=>"text"in o?o.text:o.mine).join("");let s=t.length;if(e.startsWith(t)&&n.startsWith(
t))return t+ue([e.slice(s),n.slice(s)]);if(e.endsWith(t)&&n.endsWith(t))return ue([e.slice(0,-s),n.slice(0,-s)])+t}return ue([e,n])}function ei(e,t,n){return Ne(
t,e)||Ne(t,n)?[{mine:e.join(""),common:t.join(""),theirs:n.join("")}]:Xn(e,t,n).map(i=>i.stable?{text:i.bufferContent.join("")}:{mine:i.aContent.join(""),common:i.
oContent.join(""),theirs:i.bContent.join("")})}function ue(e){return e.reduce((t,n)=>{let i=t===""||n===""||/\s$/u.test(t)||/^\s/u.test(n);return t+(i?"":t.includes(
`
`)?`
`:" ")+n},"")}function ws(e,t){let n=[];for(let i=yt(e,t);i.chain!==null;i=i.chain)n.unshift(e[i.buffer1index]);return n}function Gn(e,t){let n=[],i=0,r=(s,o)=>{
s!==""&&n.push({text:s,only:o})};for(let[s,o]of t)r(e.slice(i,s).join(""),!1),r(e.slice(s,s+o).join(""),!0),i=s+o;return r(e.slice(i).join(""),!1),n}function je(e){
return e.match(/\s*\S+|\s+$/gu)??[]}function Ne(e,t){let n=new Map;for(let i of e)n.set(i,(n.get(i)??0)+1);return t.reduce((i,r)=>i+(n.get(r)??0),0)>vs}function ks(e){
return e===""?[]:[e]}function _s(e){return e===""?[]:e.split(/(?=\n)/u)}function Et(e){return e===""?[]:e.split(/(?<=[.!?])(?=\s)|(?=\n)/u)}var xs="This section was also changed in another window. Nothing is lost until you choose.",$e=class{element;mine;theirs;field=null;drawn="";constructor(t,n){this.
mine=ti(`mine-${t}`,"Your version"),this.theirs=ti(`theirs-${t}`,"The other version");let i=(o,a,l)=>{let c=`${o}-${t}`,u=m("button",{type:"button","data-contro\
l":c},a);return u.addEventListener("click",()=>this.field&&n(l(this.field))),u},r=o=>o.theirs??"",s=`conflict-title-${t}`;this.element=m("div",{class:"conflict",
role:"group","aria-labelledby":s,"data-control":`conflict-${t}`},m("p",{id:s},xs),m("div",{class:"versions"},m("div",{},m("p",{class:"muted"},"there"),this.theirs),
m("div",{},m("p",{class:"muted"},"yours"),this.mine)),m("div",{class:"choices"},i("merge","merge",o=>Qn(o.local,r(o),o.common)),i("keep-mine","keep mine",o=>o.local),
i("take-theirs","take theirs",r),i("keep-both","keep both",o=>`${o.local}

${r(o)}`)))}show(t){this.field=t,g(this.element,"hidden",t.theirs===null);let n=t.theirs===null?"":JSON.stringify([t.local,t.theirs]);if(n===this.drawn)return;this.
drawn=n;let{mine:i,theirs:r}=Yn(t.local,t.theirs??"");ni(this.mine,i),ni(this.theirs,r)}};function ti(e,t){return m("p",{class:"version",tabindex:0,role:"region",
"aria-label":t,"data-figure":e})}function ni(e,t){let n=t.map(({text:i,only:r})=>r?m("mark",{},i):i);e.replaceChildren(...n),g(e,"data-empty",n.length===0)}var Ct={};Gt(Ct,{decode:()=>he,encode:()=>K,format:()=>ee,parse:()=>de});var ii={};function ys(e){let t=ii[e];if(t)return t;t=ii[e]=[];for(let n=0;n<128;n++){let i=String.fromCharCode(n);t.push(i)}for(let n=0;n<e.length;n++){let i=e.
charCodeAt(n);t[i]="%"+("0"+i.toString(16).toUpperCase()).slice(-2)}return t}function He(e,t){typeof t!="string"&&(t=He.defaultChars);let n=ys(t);return e.replace(
/(%[a-f0-9]{2})+/gi,function(i){let r="";for(let s=0,o=i.length;s<o;s+=3){let a=parseInt(i.slice(s+1,s+3),16);if(a<128){r+=n[a];continue}if((a&224)===192&&s+3<o){
let l=parseInt(i.slice(s+4,s+6),16);if((l&192)===128){let c=a<<6&1984|l&63;c<128?r+="��":r+=String.fromCharCode(c),s+=3;continue}}if((a&240)===224&&s+6<o){let l=parseInt(
i.slice(s+4,s+6),16),c=parseInt(i.slice(s+7,s+9),16);if((l&192)===128&&(c&192)===128){let u=a<<12&61440|l<<6&4032|c&63;u<2048||u>=55296&&u<=57343?r+="���":
r+=String.fromCharCode(u),s+=6;continue}}if((a&248)===240&&s+9<o){let l=parseInt(i.slice(s+4,s+6),16),c=parseInt(i.slice(s+7,s+9),16),u=parseInt(i.slice(s+10,s+
12),16);if((l&192)===128&&(c&192)===128&&(u&192)===128){let h=a<<18&1835008|l<<12&258048|c<<6&4032|u&63;h<65536||h>1114111?r+="����":(h-=65536,r+=String.
fromCharCode(55296+(h>>10),56320+(h&1023))),s+=9;continue}}r+="�"}return r})}He.defaultChars=";/?:@&=+$,#";He.componentChars="";var he=He;var ri={};function Es(e){let t=ri[e];if(t)return t;t=ri[e]=[];for(let n=0;n<128;n++){let i=String.fromCharCode(n);/^[0-9a-z]$/i.test(i)?t.push(i):t.push("%"+("0"+
n.toString(16).toUpperCase()).slice(-2))}for(let n=0;n<e.length;n++)t[e.charCodeAt(n)]=e[n];return t}function ze(e,t,n){typeof t!="string"&&(n=t,t=ze.defaultChars),
typeof n>"u"&&(n=!0);let i=Es(t),r="";for(let s=0,o=e.length;s<o;s++){let a=e.charCodeAt(s);if(n&&a===37&&s+2<o&&/^[0-9a-f]{2}$/i.test(e.slice(s+1,s+3))){r+=e.slice(
s,s+3),s+=2;continue}if(a<128){r+=i[a];continue}if(a>=55296&&a<=57343){if(a>=55296&&a<=56319&&s+1<o){let l=e.charCodeAt(s+1);if(l>=56320&&l<=57343){r+=encodeURIComponent(
e[s]+e[s+1]),s++;continue}}r+="%EF%BF%BD";continue}r+=encodeURIComponent(e[s])}return r}ze.defaultChars=";/?:@&=+$,-_.!~*'()#";ze.componentChars="-_.!~*'()";var K=ze;function ee(e){let t="";return t+=e.protocol||"",t+=e.slashes?"//":"",t+=e.auth?e.auth+"@":"",e.hostname&&e.hostname.indexOf(":")!==-1?t+="["+e.hostname+"]":t+=
e.hostname||"",t+=e.port?":"+e.port:"",t+=e.pathname||"",t+=e.search||"",t+=e.hash||"",t}function Je(){this.protocol=null,this.slashes=null,this.auth=null,this.port=null,this.hostname=null,this.hash=null,this.search=null,this.pathname=null}var Cs=/^([a-z0-9.+-]+:)/i,
As=/:[0-9]*$/,Rs=/^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/,Ds=["<",">",'"',"`"," ","\r",`
`,"	"],Fs=["{","}","|","\\","^","`"].concat(Ds),Ss=["'"].concat(Fs),si=["%","/","?",";","#"].concat(Ss),oi=["/","?","#"],Ts=255,ai=/^[+a-z0-9A-Z_-]{0,63}$/,Ms=/^([+a-z0-9A-Z_-]{0,63})(.*)$/,
li={javascript:!0,"javascript:":!0},ci={http:!0,https:!0,ftp:!0,gopher:!0,file:!0,"http:":!0,"https:":!0,"ftp:":!0,"gopher:":!0,"file:":!0};function Ls(e,t){if(e&&
e instanceof Je)return e;let n=new Je;return n.parse(e,t),n}Je.prototype.parse=function(e,t){let n,i,r,s=e;if(s=s.trim(),!t&&e.split("#").length===1){let c=Rs.exec(
s);if(c)return this.pathname=c[1],c[2]&&(this.search=c[2]),this}let o=Cs.exec(s);if(o&&(o=o[0],n=o.toLowerCase(),this.protocol=o,s=s.substr(o.length)),(t||o||s.
match(/^\/\/[^@\/]+@[^@\/]+/))&&(r=s.substr(0,2)==="//",r&&!(o&&li[o])&&(s=s.substr(2),this.slashes=!0)),!li[o]&&(r||o&&!ci[o])){let c=-1;for(let d=0;d<oi.length;d++)
i=s.indexOf(oi[d]),i!==-1&&(c===-1||i<c)&&(c=i);let u,h;c===-1?h=s.lastIndexOf("@"):h=s.lastIndexOf("@",c),h!==-1&&(u=s.slice(0,h),s=s.slice(h+1),this.auth=u),c=
-1;for(let d=0;d<si.length;d++)i=s.indexOf(si[d]),i!==-1&&(c===-1||i<c)&&(c=i);c===-1&&(c=s.length),s[c-1]===":"&&c--;let p=s.slice(0,c);s=s.slice(c),this.parseHost(
p),this.hostname=this.hostname||"";let f=this.hostname[0]==="["&&this.hostname[this.hostname.length-1]==="]";if(!f){let d=this.hostname.split(/\./);for(let C=0,
b=d.length;C<b;C++){let y=d[C];if(y&&!y.match(ai)){let E="";for(let w=0,v=y.length;w<v;w++)y.charCodeAt(w)>127?E+="x":E+=y[w];if(!E.match(ai)){let w=d.slice(0,C),
v=d.slice(C+1),x=y.match(Ms);x&&(w.push(x[1]),v.unshift(x[2])),v.length&&(s=v.join(".")+s),this.hostname=w.join(".");break}}}}this.hostname.length>Ts&&(this.hostname=
""),f&&(this.hostname=this.hostname.substr(1,this.hostname.length-2))}let a=s.indexOf("#");a!==-1&&(this.hash=s.substr(a),s=s.slice(0,a));let l=s.indexOf("?");return l!==
-1&&(this.search=s.substr(l),s=s.slice(0,l)),s&&(this.pathname=s),ci[n]&&this.hostname&&!this.pathname&&(this.pathname=""),this};Je.prototype.parseHost=function(e){
let t=As.exec(e);t&&(t=t[0],t!==":"&&(this.port=t.substr(1)),e=e.substr(0,e.length-t.length)),e&&(this.hostname=e)};var de=Ls;var St={};Gt(St,{Any:()=>At,Cc:()=>Rt,Cf:()=>Bs,P:()=>fe,S:()=>Dt,Z:()=>Ft});var At=/[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/,
Rt=/[\0-\x1F\x7F-\x9F]/,Bs=/[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/,
fe=/[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/,
Dt=/[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/,
Ft=/[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;var Is=[8364,0,8218,402,8222,8230,8224,8225,710,8240,352,8249,338,0,381,0,0,8216,8217,8220,8221,8226,8211,8212,732,8482,353,8250,339,0,382,376];function Ps(e){return e===
0||e>=55296&&e<=57343||e>1114111}function ui(e){return Ps(e)?65533:e>=128&&e<=159&&Is[e-128]||e}function hi(e){return e-1>>>0<127||e-160>>>0<55136?String.fromCharCode(e):String.fromCodePoint(ui(e))}var H=(()=>{let e=new Uint8Array(127),t=0;for(let n=33;n<=126;n++)n!==34&&n!==36&&n!==92&&(e[n]=t++);return e})();function di(e,t,n,i,r,s){let a=e.length,l=s*90,
c=0,u=()=>{let D=H[e.charCodeAt(c++)];return D<s?D:D*91-l+H[e.charCodeAt(c++)]},h=n-i,p=n+r,f=new Int32Array(p);f.fill(-1,i,s),f.fill(-1,s+h,p);let d=new Int32Array(
p),C=new Int32Array(p);function b(D,L){let F=0,B=L,$=L+D;for(;B<$;){let N=H[e.charCodeAt(c++)];if(N<89)F+=N,f[B++]=F;else if(N===89){let O=H[e.charCodeAt(c++)]+
2;for(;O--;)f[B++]=++F}else{let O=H[e.charCodeAt(c++)];F+=89+(O<90?O*91+H[e.charCodeAt(c++)]:H[e.charCodeAt(c++)]*8281+H[e.charCodeAt(c++)]*91+H[e.charCodeAt(c++)]),
f[B++]=F}}}b(i,0),b(h,s);let y=new Int32Array(r*2),E=0,w=0;function v(D,L){for(let F=0;F<D;F++){let B=L+F,$=u(),N=u();y[w*2]=$,y[w*2+1]=N,w+=1,d[B]=E;let O=(f[$]<
0?C[$]:1)+(f[N]<0?C[N]:1);C[B]=O,E+=O}}v(r-s+i,s+h),v(s-i,i);let x=new Uint16Array(E),k=0;for(let D=0;D<w;D++)for(let L=0;L<2;L++){let F=y[D*2+L],B=f[F];if(B<0){
let $=d[F],N=$+C[F];for(;$<N;)x[k++]=x[$++]}else x[k++]=B}let A=new Uint16Array(t),T=0;for(;c<a;){let D=H[e.charCodeAt(c++)];D>=s&&(D=D*91-l+H[e.charCodeAt(c++)]);
let L=f[D];if(L<0){let F=d[D],B=F+C[D];for(;F<B;)A[T++]=x[F++]}else A[T++]=L}return A}var fi=di("!}.&u%}'&}*'~!6*)%&,~!J~!J~%L~y<~!R,~~%Lu~~#GD~~#|)1#%}^%}2%+#.##%##%}&%##%'#%##&%#%#'%#&#%#&#'#%%#&#%##%#)%''%&%#%#'%#%%#%%}%%%#%#&(23#%%#&-%0%('1#(\
##%#'##+%'*.:1}#%#6-+(%'%%#%%%}#L'2351&('%}&/N'(0(/*-%(%%}#'+&T%7.2}#&%&#%#36/5##%&%%#&#%%#))2%%##%&&'0~!#*+&'%1~!%).'3q?&%'1~!.##%6(~!+%%%(Gw'rT~!E#<nA%#jZ~!H%\
(~!42##~!*31&~!G%U~#)5~#`3~!J~!Z~%]~%Y~%C~!q~!u~#kz~%#~!6'~!D~!U~!?~#T~!c%~!G#'~%7|~!G~!J~!G&~#pb~(Df}#%}*&}#%##%##%##&#-}&'#'&%#.++}%mI,#,@&(}*%}*'%&##&#%##%}&\
0}#.},U},%}+%}&%}#%##&}B%(}(%}+%)})%##%#&}&%##%&}<%}>%#%&}*%}(%}9%}/%})%}*%}*%}?&}&%}3%}&*#%})%#%#)}#&#-#+*%E%%'%'#%}#*V##&##I}#&&##%&%#&&Qf%%))w/0+&%#(#.%-''''\
++++7}>%4'',##1,#%#&%##&#'##&#*#9)%&%}#*}%,#+P(%A&%#'&##wSD',9E00#y#@}(+}&%&>~!#~!X}#*}(&&}(&}(,%}%&#+&}#&}I%#%}%)#(},'%#*}4%%#%}(''}#/##(##),%-##%%)#&}(.}&%#&}\
%%}*&#%},&&}&%}#%*'#%})%}D&}&%}-&}6&#&}-,%}#%})-(~+`~,=?~I9'9%~!,#%})%})%}@%}?%}(~!?~#<~#pP~#BG~#=1#%K+~#?#~%;)~#A~#mF1~#A'~'X%'~#lR~#N~'N~#r~#m#-~#i'?%#'%~#B%#\
#%,%#~#_%#0%~#]732~,w~2+#:&#%&'0%&>%}#>##F+)#%&&#(+_}4&}-%}(&}@&}O7Fdf0@+/v4}&WU##&/0#&'('B#%}.%}'+#%}#%%&#&%#%##+#&#)#6#'#.},%}c%},%#%##%&#&%#&~#>'*-.%##%##%}#\
%%}%'~#)D1}#%*&~#_%%'(~#S2%'.}#~#=##*'*-%}&'%'##&&~'E%.#&~#M4}%%##&'%#~#O1##%&#'+~#<B%##%%'%+~#;#@%}#&%#&&%#(~#H1}'%'##&&~#?A}&'~#D#%32}'&&&&~#[}'(#%}'~#;C})&}%\
%#%~#=&%,3}%'(#%%~#^'#&&)#%'~#Y%-~#d-%'~#^%%&#&&&}#~#b~2t*&'~&(~&@~0%~e~3}%*''0})&}+~!9##-}#%-hD*)1fC#%/&/fB#40~!+#)*4~!+~!K'&:~!/*7~!.#~!H~!L':~%x&~!H#~!*~%1~!\
I#~!+A~#p'~!F~~#-#~,,(~.Z~!V~%;'B'mq-W~!N~%I%#&&#&}#%},%%}'%}+X#%}#&}(%}'%}<%}#%}%%'}'%}:~![)9@~%>~#UA%-%##&~!C%~!-.9:~!1~!-^2/:a~!y,D*J#-5)/4~%23,~#G~!L1~!0X3`\
~!2+~!!0-~&E~!W~!o,>Y&]~%cZx_&~#O*9#A#'#+I'%#)~!0B*-5A+-((F&*M#)(-7-5+'-3a5Vi~!Y~!?+[)%3),ERHm~!+:D,VG.+)?fB%%*(%)'(#&80%1'8`K8?`+'Z#&O&'H5#*9)A%%5&3))0%39+.*7#\
()&&*=4@**L)<'_&*+..;(#*+)./&0#3)%')-8(4ixD(&.}%,('aI:,)%,k2231T)I'#/-W7,/'Q#.'Y24+h')37</31&83##&0#),H(?'&?/1##%#&&#%''-%&&&#(&''&#.-'%#%%(,')*'&#&#'##%(%(#%('\
#&##%%%%('%#%#%%#%#&%##h>w+v<ayvyvcg.uuhKr}g/v|g>u9i[~>g5uI~=RvdwEg;v/g;uk!!TTSx]@RT!U!#!@VBRUU!'UTe-d0c`e&gSdicedFcrdTaqb.kYcAohdYd@a3e+d}dMdtd.aJ#bqcK`dle/e.e\
'dwdPdodddjbEb}ogd^ofdpduc6j?l%d{drdqc)d7bacOdQ%T#Y)X.sR[yH>6Vyv3[xwLu>vo'!*.[yBacahoj>6Rew3[xqdZa#!a&#^(X-[yG>6Vyu3[xvg3sEr|g.u/Ri9db0T#^(Xa)!-[y;>6Vylg4wKs{Jw\
NZt3@3r=c4Z([xlg;wKt!cpq's@v7A'*a(a+!-a#[y<3Dt?3Dt'>6Vym3[xmg9rxsNJwLZt4~?r?db1T#`-!(Xa,!0[yS>6Vz%NuQs.g4wKtnJwNZtS@3r>c4Z([y%g;wKtrdga8!a(!#&T*Y-Xa#!a0<or[yc3D\
tq>6Vz43[y3JwNZtf@3s!Ju}!%Dti:pm3c_%X#tjB5pkd6q!r]u?voC'*-a.a2!0a&a+[yI3DtI3Ds~3DtH>6Vyw3[xx;:s#~<5pKJwNZtE@3r~d`a)!a2T#a.(!+U.X1[yT3Dt`3Dtv>6Vz&3[y&g9rxwzcxstP\
u.<rAJwLZtT~?r@dZa%!a.&^*Za(/Reu[ya>6Vz23[y1g3sEr}wkg{NuQRg{ci(U#5@b`~,cg#U(2WnH5wugcRh7dX#T(Y,a'Ta!!a,[yZ<]mj>6Vz,3[y+Pv#5ReZKu+=,%!H}7ABwkaS?Rh:BcW(X#<]mrj:ub\
v/ARekdg%!(!a.*Ta(Y.X1!#sP>Rl*Dt6[y>>6Vyo3Wf*jOvuumvuRgRJuq*!:9<B@bX~3jVv&v@s@5Re[d/rQt{uAvo&a&a*)a2!,0Wf!3Dt0=Bs'>6Re}3[xy~<5s%JwJZt1~Gs)c;&!#2sJkNuXvzq7rxu,Re\
8dka4!a8(aEZ+a@Y.X1Xa)[yd=Bs(3DtP>6Vz53[y4cX#X&Re:avRe9~<5s&JwJZtQ~Gs*i^rzvdRg+Jv{%!2sbB@bX}kdga,!Za?&^*T1/!a'Dt+[y6>6Vyf3Wf%g/u;s4hGu6?Rh-JvZ,!c%#&RoX54Rivj7uy\
vf8RgTKvZB%*!2sGh<vu5Rgq<=C::9bb~#dZ#T&Ta6Y.X*Dt>[y93Wf)coZ(T,6VyifluvRgC@95@B@bX~/hFu34cC#T,k/unq8w8Q5RkUklwQuzunq8w8Q5Rk8d/rJu?v8w9)-&!a0a;a&aIWejg3sEr/h1s<Dt\
DJvyZqY5aws3Jvy!&Wei~Hr1:au5@Bag>23E~5c:Z&bX};kKv?w&unuVu5Rjc;>bs)#~@:Rh.=ay<a]C;b`}Vd6s/t{uAvoaxa()!a,a7%-a#a2Dt,[yF2Wo[>6Vyt3[xuNuPRi&NuPwpi#RoWh?vf8Ri%Jv]!%R\
i:KvxD!.'2WeAjZu`q9rxu,Re7woeAg-unLq(qA_/*2Wg_g3u5q^9:4E}/jTrxrzv=Wkkd~0UX#^^Xa-a1a5T&a=U1a'*aEa]!a*aPaA-adok[y54Rn>;:p3~Dp5g9rpsFNvZqjg3uJp4~<5p0Pw;5qlJwNZt*@3\
p1Pw:5p/Ou!5p2JvG'!6Vye=<qnJvh_[xhg3v,Rh3kOwOw-sDuev/Re^dha[a%!%!a+#Ta7)-5TaCaO!aka!a)sf[yb2>Rl!9ARiq5E}Qg=ucRkBE|oJrJ_@Wk~@Wk{JrJ_@Wk|@WkyJrJ_@Wk}@WkzJvO_[y2g-\
vMRmiKuYC!)&>Ri;>Ri<@3RkNc](X#@9Rk=g5vuRmhKvDB!+'=]meg3u4Rmgd)#Y'Vz3CARmfd`a+!%T'!+#Ta1Ta6TaM-sTDt9[yA9sYd'%Y#s[[xpj:ueunaXRgEjRq,v-vuqdd2'`#6Rev<32@5>:2<E}5xIo\
9a*X#Y(;5RePJvD_g>vyRgNj8w)v8<wggs:RgXiZt|vjx,hSq3ah!-(~@:Ro/Ou!5RhWj^v(pyw8unRhUdx-UY#^Ua.a3a70!)%UX1TaDa)'omRiRRhE[y:3Dsz=Br,>6Vyj3[xkg6ruwjcqsrPw;5r*Ku]D'Zt-\
@3r(~?r.i[vwv]dU1a--U#`a4(g/vsRhPOu!5RhLj:rmu9Wo!~@:wdh@g/vsRiTjXuvvNr}:RhBj^v(pyw8unRn]dz1UYa'a+^Y(!aETZalaRY.Ta?a4[yDJw1!#qLsW>6Vyrfzq-pLflpwRe|Js>%!Dt@3Dt&Jv\
y_[xs~HrnjMuwpsw'RecKu+D#'!t<~Grl~?rjg5u-x,gwp{ah!-(~@:Rg~Ou!5Rh'jXuvvNr}:Rh#cW#X/c;&!#2sLi[v7u7RgpJv)(!iLrxu,Re6j7v@s@5Se[e7d`aW!Za(a`T.a#!a3!&aDa-!9)Dt_=6s+3[\
x~~DR|h~DS6avhGun5RkZj3w)v-]mkKunB!&*]kb97R|i<ARk<c:Z(6Vy}Juh'!wziMRoS:F|vkLuauJv5vtvQRh1d='T+Y#VyO~DR|jcF#T'7R|g97R|kJv3'!ay<Rj,Jvh&!:ReXcsa6*a+#a#_aIRf9aLRf?c\
,Z&Rf5Rf7c.Z&Rf;Rf>cQ#%T'p-Rf8Rf=ct#%'(*!,p,Rf4p+Rf6Rf:Rf<d~'Ua%U*^UYa(!a,-!#a4YaTalaEX0a8a<Weo3Dt/3Dsx=Br93Wen~Dr;~<5p<JwNZt2@3p=Pw:5p;Ou!5r3c7&!#:p>3Ds}KvGB)_\
6Vyk2sM=<r7x'eovA(!hFu1ARf}cV#X&@r5j6rvwQa^Rf3c=Za'wkghJv__g;unRggA53B9=b^}%j6uduo5Jq;!(hIv%2Re`Ou4ARe_e%a#^^^Xa&!a*a2!&a6YaP!*ad!#a:aE/5Rn?[y@>6Vyp;:pE~DrY~<5p\
BJwNZt8@3pCh=rt3rWPw:5pAJup_[xoNuPpF9c!#'45pD5ARn)d8#X'X*3@rU72s]h>v<<sSjJpqvewOJq/(!hNw'5ReBk0s2u3w/w'5ReE5@Jq.!a+JQ!&WeU23d(#Y&RjG5]jBk!u7w&u0udARjEe#+^^^Ub#!\
a2/a`Z(agT1!a-a;|@TaG!aS[yV=Re~fow'RguNuPRe?bz#'>RoUWeL>:Cbb|?JwPZtVg6ruRmzJvD'!6Vz(g/vmRh~Jvy_[y(g9voRgyx*cy(#2>Ri2B9b]~9kIw9u7rluJu3Rg]dI#a%UY'@=p%CAx.gQZ&Rhw\
wygtRm{x5g_Z'+ABqR9Woa=Bp&dV#^*Xa'!&@o{g4v]Rk;Jv{!%Rk[wkkiA5RkiwwfUB=x,fUuqC&*!>RfTg8v0RfV~ARfSd;rJsAuAv9wR'ae+/aO!a@aza/a#[yQ@Wg!2Wemg3sEr0JvB_g>uvReWg2v+Re=Ku\
pB_+[y!2AbY~-~Hr2AJwD!(h<~El>h<~El?Kun@+_:9b`}Kg-v/Ri3g;vtwyk_9]k_d=&T#*U.6qh@Ab`|K9:H|CJv[!&3Dtex'fDwC%!Rf[9WlMd[(^X,!a%Z06Vz!@WgBg=v~Rgvg,QRe@awd,#Y+jTv|Q~EfW\
j]uNr|~FRfXdy#Y&^Ua%!aO.!(a)Ua;=!a@aKap!a-,a!Ta]a[rSa]p?[y82sK=Bq~;:p:~<5p8Pw:5p7d'#Y'Wf(;RnRi[u4w&RgJJvG'!6Vyh=<r#ijuuv/sIKuYD'ZtG@3p9~Gr&d2#`(g<vtRgFj`u5w&rqp\
xRf2CJuY!+:wfnTOu!5Rg}jNs1ucv&RfwJvA!&3@q|BDcC#T,k/unq8w8Q5RkTklwQuzunq8w8Q5Rk9dga#!a'!a=#a0!:+Tb*b@aO.a4!aba8aFJv^}?!VyR~Dr<g;u%Rn.~<5p[x'e`wNZtR@3p]Pw:5pZhNvj\
Bp.woe_g5u-r4JwF!%DtO3:ooc7&!#:p^3DtpLuGw(!+%)Dtk6Vz#2sd=<r8d'#Y([y#<x3gJt`w@!)%}MRiowzikRij=]ilxAf3,U(#B2Rf#g0v-Rm[ck{`U#]giKv3>)!&6Ri154s,KuGB_%@r68r:dJ|t`#X(\
9<E|u2@H|rx3gJu?w'!+'1Nu7Reg4=H~+9<wxgY95Rm]xLggZ-`(X}U2:Ri4h<uOawRmsJv__5@bb{jbV~3dka#a'a]!,#a+U=a>b6a3b%!/aKa/)!arwve^VyJ;:pR~DpTg3uJpS~<5pOPw;5qmPw:5pNOu!5pQ\
JvG'!6Vyx=<qoJvA!{~Jup!%@qk7Rn/KvyD!}''[xz;>wkh'?Rh,x8gyt`w5D!&),(SgyccRgztJ@3pPB5p#d'(Y#<]mmifubw&RgoJvE&!82s^JvF&!8Rf,ADb]~;x=h'rNu]vK!,%'*0RnORh)4Rh*AqQg-vaR\
nNg;wHwkh'ba~4cE#Ta*x3gctyw@'!+%RnFRnD<4Rn@hFvK5RnCxWg[#`&a0Ua()`1Rm75Rg[c]%X#qi8Rg^NvdRj>BwzgZauwji7Rm6A4wgg]d1#&(*,.0a#Rm;Rm<Rm=Rm>Rm?Rm@RmARmBe%#^^^Xaea?aC/b\
+(,!a+a#!a/!>a&Ta<aKbD!2wphBRnk[yPw}hE|.=Br-3Dtm>6Vy~g6urRf.x,hPrNav!%'RnqRo%Ro#Nu;q[Pw;5r+JwNZtM@3r)d'#Y'Weh;xChL#`&RnmRnoKu}>%(!Rne~Bs-;2wjcussJv+'!aYSO}6@B<5\
?ba~8LrNvj!.%*ROwungw~ng~:9;Ri^>wtnig;wHRnixDh@|(UZ.x1h@|)!#:2<H|*xHn]#-UX'3Ro)z=iT}6ARns=Bwsn_wpnaRncw]aR(#UXa&Ua*a/=]iPd'#Y&Ro'WnXf{QRm2hNvj]nZd`'T~&1`{|`#9b]\
{}c:'!#Wl{>@=be}]?cl{{U#:5Abb}Jds#^YaF!a*b4a#a3aPa>&Tb!bH!*a_!Eau?/a&RjY<]gj>6Vz*;:pe~DrZg,QRj1JwNZtX@wihspcJvZ&!VyX9WmOJu|!|N2WmHJvh&!]ht~Bpbcn&T(!#RmQ<s7Nu;pa\
dH#X'`+WmJ@>RmKCARhnKup=!)&Wf+:RhqNuPpf9c!#'45pd5AwghpARn(Ls@w!%,)!RmP@Wfe<E|IJva!&WmNg8vsRmLd`*.`#Y'Xa!axRn*]hrA8Rhug5s@rXg8u!RmMd8#X'X*3@rV72smdI*#UY&RmICARho\
~GsgxVgd)Ta'U-Y&Xa!T#RnEWnA@Wffg1uDRi0hFvK5RnBxGnG&#`%owp)@wsf+bX}Ze-*1!a*^^^Ua|!#a.aq&Ya2!a>.a6!a:aO`aJDtL[y`@Wg#>6Vz12@wzoYRoZNuPRi!NuPRhzg=ucRi,@=b`{Yg=ucRi-\
ACJvB!&Sh[ebSh]ebi`wUuFRm4Jw2_[y0JvB!.<Ju(!&SoG}6Shd}6<Ju(!&SoH}6She}6Kur@._g5vHRieJvx!{L2G{Kx6gd'T#?Rh82Wi5cZ#X(g1w)Rm5dW-Y(Ta#!a)!#aYa=wnfE=su2>>bU{0j9udv:<sv\
j8uQv-7RgHdE%#^'sq9sp=>Bb_{TJv`!&g/r|snj6v(us5d,#Y(56H}[978H}]Jw5!&g1rushJvB!+j;v{u5?zDhd}6}bj;v{u5?zDhe}6}ce*#`(^^^a[aea!=!a6a*aoXb1a.!aAbL!b>,b'aL!aV@Wf|2Wlg3\
[y/JwNZt^@3piPw:5pgJunZou3@rsJva&!Vy_g<v~Rm#JvG'!6Vz0=<r{Ju{%!:pj@WfsiXuJu3Rm:JvZ&!WfA~Bph@c4Z&Dtwax5rubx(#:awRk1@d,#Y&RfjRfid1#,Y(@Wfp2Wlrg5s@ryKu[@!,'=]ig9wlk\
?Rk>g5u-rqJvy'!@9RkQcH(T#=>Ri~@<wkj(Wj(KuZB*!&<7rw@9RkRcH(T#=>Ri}@<wkj)Wj)dg(Ta2Xa9X#`-!a*CARhg@@=I}d9x;c~#X%so=<sj>2@@=aybb}XjWv0Q~EfEj3vLv;<d,#Y(56H}`978H}_dg\
aPaFa'a/!#a3Y0a_a;a|!1(a7-[yE3[xt;:pJNvZrrg3uJrvJwNZt=@3pIh=rt3rxPw:5pGOu!5rpJvG'!6Vys=<rz@c4Z&Dt(ax5rtJvZ!&~BpH@wsfNg-vaRlNci*U#=<wei<F}a5@Jq.!a*JQ!%@qZ23d(#Y&\
RjH5]jCk!u7w&u0udARjFd/prq=tyvpaEa(a:.!a1aZ(@@=I}:9wpd%=<sX55w_h}@@=I{t=ay<aU@@=I}T=ay<2@@=I})?C9:9au@9Cb]}DP~=x-fAZ(2Wl1=ay<aU@@=I}>5@d##Y+jTv|vV~EfFj]uNpn~FRf\
GdgaK!Z2&!a8a-Tb({E!acTbM*!a(DtY[yYd'%Y#sl[y*hHvh>Re5x2c{Z}.j4uCvcawRiMd+#X+_x&d!},<5RkX;2Hzw@x,gavfB-!{CcF&T#Roe;RodwWbBg5urRgaKvHC*_6Vz+<4opieuew&Rmq@d]&Y)X,T\
#X0Rh}<BqP=4qS9:ReMg/ujReNJw0!/<Jui%!bd{kawwnemRelAxUa?a3#*.&UX(Ya+a/RhvRnQ<o}9Wmtd-#Y&RgSRmw9;Rmxay=Rmyg-vaRmuxEhSrNu,v-voC!%(aR.a(a7+1Ro1>Ro5CE{A9b]{@;5x#eO{:\
g;urRi+KrNA!%(Ro3>Ro79;Ri_Ku@>{;&!x%gX|{KunA_+g5QRj/g3u5Rj#g>uERj%wio/xRhS&!,!#^1U}wba{8>>@=be}qC@:D5ba{7Ku+A&!}x?ba}t>>@=be}se(aA^^^Uat!b0#{pa+awUazbGa#aLb9bga\
Wac'a5TbS=Br!d1#`%scp_Jvl!#rT>Re0JvX&!VyN=H{Fcm#U&:pY=ReaJv2&!]h0=]nUJvG'!6Vy|=<r%JrM_=]h2@Wlud'#)U'Wf'b]{i=]h/Jvh!&~BpWg=v]RnMx+ny#'Nu;pVwjnu=]nwxJnx,T#`&Reqwj\
nt=]nvieu9vrRjLLuYwP(#+!th@wih5pX~Gr'g5v/Rh4KunA'!-CARnP@wwiN:Rm_9x'cvw>!|l=<saKvAA!0&3@q}>w^e1bp#&Re2Re3BDx7gH#T|f5H|eKuZ>!%(:qNAH{]Jv6!+3B2B9=b^{X<5<B92:E{ZLv\
hwA(a;a%!igQuyRmad+#Y}m@3Rh5d8#X'X*:AqUAHzmaxwbh<aXRnVcF}RT#Nw&cj#U(BWnug/vsRntdka)(a3+.Zb7aYYan1!bVa@Xa}[y^@b[{G=H{+hFu73Rj&Pv#5ReQcK%T#sig1v{Rj'Ku+D#'!t]~Grm~\
?rkKuMB!01d5#`'Vy.ta3Dtu~Hroc8#'{^45s85AwZbP&!#Rn!wghxWn#KvEA!)&2RlA2RlBx:h|#(T,=]j09Wobz>x]z/@awRoTd+#Y(az]hFhCrm4d,#Y+jTv|Q~EfMj]uNr|~FRfOdCa!Xa9_X#@<plJvf!%b\
`{(9;Rgwc;.!#2x7cw#T|UDb]|T5Ju={(!=@E{&Jv)&!Ab`{'awJvf!~*>>@=be{#KuY>!+&4Ezyi[ugv&RjIdea+T)#UXa&T-T&a!Rh9auRmW=]kLg5vuRn+g3u4Rn-Ow6ARn,hHus5xNk?#UX(U~)/g8v0RkD~\
AwkkF?Ri.OuNBwkkA?Ri/d|a2`a*^UYa.!aBTZaTa'Xa;!(!2!-a#b2[yC>6Vyq3[xr2Wi?g1rusVh%s?DtF~<5rbJs;%!DtBfswKtCj[uvuSsEu3RgVx3o:u+wN'*Zt;@3rd~Grh~?rfg8w)Lq)qE&-a%!>bI|`\
jWv0vV~EfCjTv|vV~Ef@j]uNpn~FRfBcK#T']gWNu7x,k7q4ai(0!hHv8<RhmkMu9vrsBuev/RhlCJvB!,g<v{wchh~@:Rhji[vrv{wchi~@:RhkdS&a5UY#Ta!RgPwwiI5BwciI~@:Rh`x'iJvj'!5]iJPu8Bwc\
h]~@:Rhach)U#h3rp]gLh@t|Ax,hTq3ah!-(~@:Ro0Ou!5RhXj^v(pyw8unRhVd|)`,^UYas!a?/a2Z'a^Ta{Tb7Ta(a#!a,Wf&9sZ3DtAadamov=Bqt3[xig8vsRm~>waiL2b`{QJv*_Ouv2qgj<v]v2BqfdR'X\
*X#Y-@3qr~Gqv~?p6hHv-]glPup5Lq+q?_%*b_{qF{n9b^{rOu4ARhpKvCD!+&~Bqp:5Dbb}nwoiKl&unuTuBv]v+ueunaXRf0=Jvh!0nKufu8v1w&w7q%w&uHrz:Rgnj5w,uxDJq/(!hNw'5ReCk0s2u3w/w'5R\
eFd>Za&!*UaA=<wkgsRnSJv^!%Refifw3vyRgOKu_B'!,<]gkiiu:w&Rh<=C@a^<B57@2F{[<B5@aW:=3away9A5aW=<B=C@a^<B57@2F{Ie-#`(^^^bCara.b8aza6!/bZ,!adTbnTbOb+aFaS!aAT9@Wf~2Wli\
3Dtl2@d,#Y&RfnRfmJwJZtN~GqyJva&!VyMg<v~Rm%iXuJu3Rm9Jv[_=]ih9wlkDRkCd1#`(@Wg>2Wls3cH#T(@<Rj*=>Ri|b~'#23s9h<~El.d'#Y&Dtxi^rzvdRl#d*#U%(o|B2s`hJwSaxRmDKv4B&!1:Rmdd\
5#`'Vx}to~Hq{x'f1v3(!BA5ba|bJv_&!Wfug1v]ReIdO+U/Y#&G}-8wze=Rh{g1v]ReHg/uQRf/by#)ibQwERl/cH#T(@<Rj+=>Ri{cNu+vlax-!(#a0qa9<Rii2;;bU{H;x<i=&X#Rk`<4wwi=C9H~8xAI(Y#<\
azRi@45wXI<B9;5bb~7dL(X#Xa(+!aL6Vy{g5QqOau:5au2@ay547EzbxOcU(UX-T#Ta#:Cbb|A?wjh/b_|SOw6ARgtihr}u7Rhy<d1#T)X1@@=I|~=ay<2@@=aybb}Sj3vLv;<d,#Y(56H}A978H}@dGpvs@uAu\
`vcw9*!aFa+ai%(b!aXa8.a?a[ozWey=sU2@G}Nch&U#Rf_WexKu+D#'!t:~Gr`~?r^j]uNr|~FRg*j^psurwJt|RmcKv)@&!)7Rkv~Br[@wxfO:Rl3co#U'6Rezj_q#vIuavjRltwzeyh@vr5JqD0!>aY?C9:9a\
u@9Cb]}9cl#U*5;5<H||jbuus1ucv&Rfvg1v~d/pppzqFr^a--a~!aMat1(hFv;Wiz@@=Izoj5uuv-7Rix~Cw`fk2WlVcZ#X,k)u3vWs@u2]ktg;wEx'fBq(_2Wg/jTv|vV~EfoJv]!15x'hzqG!(P~EfU~CRl_j\
6v(us5x4i-#T(2WmZ?C2F|d>Kq<aj1!*jTqIsBv=Wl`~Cw`fi2WlWj`v0u*~>RlR=c>Z,k#u3vWs@u2]kr<c1Z+jTqIsBv=Wla~Cw`fm2WlXdmb3!a{(arZa`bkTa%TbQTa-a9+c'!aM!/[yL=Bqug.w'RifhFvy\
DRj.g>vgwyk^9]k^Jv3_@WfbAARkhJw2_[x|JvB_wkoIRoKwkoJRoLd'(Y#<]gm=<9<H|yd'%_X#skDtb3awwqkgNulRkgdB#^',9:p'hJwSaxRmEBwVb8@4=H|qLu+w50&!)@3qs~?pU>Awwn;;Rn=c:Z'ARn<=\
<qwKvC@!/&~BqqJv6!&]eVb^z^xRge'/a%+^`#Sge}6<4Rn3=]n0Pw2>Rn8Jw0!&>Rn:>Rn6cY#a7+!a&=<wkaNw~h3z_c5Z{=wjh#=]nLKv^D!&)Vyz=bW|swYb<WetcG#T(2wxa@qVx@gD#Y&b^|V5JwG&!5bb\
|pg/w&RgD@x=kHs=uAvn!a%%/'+RmSRh694Ro`g-vaRmRhHv-]mlxCcS#`&ba~.5cD#Ta)P~=d,#Y(56H{>978H{Dd_#{2^Y%_+qbbb{6g3sERhsbU{?dfa.,`a(Xa<!aiX#(55RiG54RiHcI#T'WiU3RiVNvdwt\
fcRlKNvdd,#Y&RlHRlExQgf.1*^T'X#Sgf}6Wn4=]hfPrk>Rn7Jw0!&>Rn5>Rn9Lunw?&a2!,5<oq@@wqfdRlJj5Q~=d,#Y(~ARfcOuN]fdDKw;ay(}i!547E}j?cI#T(@5bV}iCbV}hdv(^^Tb?a40,b##Tbo!a\
*bR!a<b|a/!aKai!aU[yK=]o^g:v>ReGJwPZtK<7Rh+h<~El,Pv#5ReR@awwxjCg,ulRjDJv6&!]j!z?aQeeg>w=Sh<eeJw;!&axEzOg,Qosc!#*:wkeJ]eJ>x'h-u(!%Ro.w~h.zPdNZ(X,Ya![x{;9ReY;wkgx\
RiF:x?ap#Y&RmUg<s2Rkod]+UY0TZ'!a&A9sw<=bczLNvuw{gqzNhJwSaxRmCKuLay!#&s_Rf-55b^{uJvZa!!c%#(55Ri654wmiu5RiuawLu,vp!+}^%b_}Y9;wkgxba}o>A9:=b^}zKuh=a''!3awRk3c*'!#a\
HRk6c+Z&Rk5Rk4Jv)&!awRjSawd9*`#0?C2@EzMj8u<uJ5RmbjQrquJu3x,k>uq@_+=ayb^|W~ARkEOuN]k@7dhzV^X/X&a-#zRzSb`zXcJzTT#2WkVKvDBzW!%FzY9;5bbzWjQrquJu3Jw3%!b`zU=ayb^zQd:#\
X(T-a!6Vyywxh}=b]{Jg=u1RiAdGp~qHtzv!w(wA+a+a;<!aJaYai'anasb(=azRmV:Cbb{MLq2vb!%')RjuRjrRjtRjqx3jnqCw3!%')Rk(Rk+Rk&Rk)Lq2vb!%')Rj{RjxRjzRjwLq2vb!%')RjsRjpRjfRjex\
3jcqCw3!%')Rk'Rk*RjkRjl9<CbbzfOu4ARhxLq2vb!%')RjyRjvRjhRjgx=joq*uKvb!%')+-Rk.Rk%Rj~Rk-Rk#Rj}x=jdq*uKvb!%')+-Rk,Rk!Rj|RjmRjjRjidAq&qKs@uAv8Aa.'*-a@a&0!aM@a5[y73D\
sy3Ds|3Dt):wxgI2sHJwJZt.~Gqxwsf0ikrzt}Rl0Jvy_[xj~HqzKv_A|D!&WfP8axRoVcf,U#k(v]v+ueunaXRf1Ju}'!g8u#Ri=jQw!sCunLprq>!,')~<5qeGzq9F{W=c##%s5au:5aU3CBE|;d4#X(D!a&6V\
ygx(b;#(=]ed?C2F{N<capoq2r[a&!aPa9,'Pw;5s:@@=I|,55w_h|@@=IzcP~=x'fCqB_2Wl2>aU@@=I|1OuNBc1Z+jTqIsBv=Wlc~Cw`fl2WlZ~AcTa%!Z+jTqIsBv=Wlb~Cw`fh2WlYk+uNqJsBv=WlSg,u3d\
ca3#UXaMYa)TaB-=cM|7T#<bI}l5@B932:aV2G{BOuNBJq:|M!5Ezt=<B=C@a^<B57@2F{v>cB{/T#=ay<bI{3Jv6!a.6BKq0ah&+!5E}HP~Ef{978BaU@@=Iza<7d#.Y#978BaU@@=IzH~AJq0!(@@=IzG978Ba\
U@@=IzFe,aU*Y&^^^bvJb,b:bFad!a,c2Ta>aL.bo6!a#CbTa'T#Re{2Wlh2@G{yg6t~Ro_NvdRfticuRQRllJv3&!x&c|zs@Jw3!%RflwpfkRlpKuL;%(!Re<@G|C2GzdhIvuBwgjAg-u0RjAKQB%!(GzZ@G|5N\
uuRl7d='T+Y#Vy[g<v~Rm!==G|>JvA!)@wma=]m1ifuaw&RmnLs@vT'!|/+[y,g:v>ReTJw1!#qX=x!eC{bLu+wT&)ZtZauq_~Graci&U#F|89:r_Lupvq!.)&2RlG8RfaC=x!eF{_h?rpWlmd&'!#X|&]k::xJe\
y#`'T|+<E|&2@H|%dE#(^,g;u.RiEg6vjRiC9xCkA{O|zY#g=ucRmXKs0@!&*@G|m@awRknJuh!,3d(}gY}eJvj!%Rm):Jw3!%Rm+Rm-Ls0w(&!a(a#@b[|6cZ#X'7RkxWgAOu4ARn'dH'U#Y*Vz-Wm'CARm}d]*\
#a%^a*T'aK!a<9bV{PC=p*Jw4!&SgxcbB5r]idw(wBRmF7xFkt#&`(Rm/Rm8E|!JuY_9:Rl5=wrgr2:bbxd@xXfB(a*#T+!.X0X1Ta/a'T&RlDRfL>RlyARl9b[z[>RfZ:RlL:RfRwlg/ARl;9;RlxKv,A/!%7s6\
9<74=BA5ba{-8Bde#`a<XaKYa1,a'P~=wxfB2bZ}}?C972@@=I}r8@55B9;5bb}G978B2@@=aybb}3j3vLv;<Jw3&!>Rfk=ayb^}4~Ad1#`*@@=aybb{w2@>==<bbz]dx+UY#^UaF!a9!bB'Ya1.!ajXa#%olRhD\
[y=3Dt#Ov5BrHKuMB%!(Rf^Wep~HrJwkiQjKr|~FRg)Ku+D#'!t5~GrF~?rDdV)UY,Z/_7RkuG{<~BrBg,rlsO:235B@bX}|d?a1!#`(6Vyn5@d##Y+jTv|vV~EfIj]uNpn~FRfH7Lq2vb1!a9-978BaU@@=Iz99\
78BbU}#~AJq0!(@@=Iz8978BaU@@=Iz7~AJQ|}!978BbU}!JvkaK!AdUa21-U#`a+(g/vsRn~Ou!5RPj:rmu9WhOjXuvvNr}:RhAj^v(pyw8unRn[kPr}p|u7vwv]RiSBd;pppzq@qHQa?(b.!a.a`@.|xa(hFv;\
Wiyj5uuv-7Riw~Cw`fg2WlU978BbU|wOuNBJqG!(P~EfD~CRlQcZ#X,k)u3vWs@u2]ksg;wEx'f@q1_2Wg.j]uNpn~FRfqJv]!15x'h{qG!(@@=IzK~CRl^j6v(us5x4i,#T(2WmY?C2F{1>Kq<aj1!*jTqIsBv=\
Wld~Cw`fj2Wl[j`v0u*~>RlT=c>Z,k#u3vWs@u2]kq<c1Z+jTqIsBv=Wle~Cw`fn2Wl]dn1#c(a(b^a2!b/bAT(bj!aDa7bu,a_a{c0!2T0g:v>ReD2@G{42@G{5~DpM~<5rc=Bx6i>{RT#RnI@zCx]y]z:2Jv[!\
zr5Awyk]9]k]dD(Y+X#6Vz.g=wKtgwhaCwgmTWj2Lu,w%_+/[y-B;b^xeg3u3Rj-2@bX{*KrJ<!+'@Wg(g?QRlC@Jv`!%b[zIwsfII}8JQ_@w|kW|=Jv(%!AqcOuNBJvEzh!bYzjLs@wP#(0!oy@>RkdJwMZtc3D\
td@BcG#T'9bWxg2@2Fznd*#Y+;2x'c}w<zizixNgwa#Z'U+!/!a'!a+w~g~z6wcn{Rn}wcnzRn|5Rh%=]nJg5vuRmvNvdRlvcprJu}w*az*a#!%.a.'Bot9qT]kj@Wg'ay2Gzv@Jv`!%b[zEwsfHI}1;ck#Ux`<C\
bbx_Lu+w!a&0*!wko*wwo,So,}6Juqxf!E}PigQuyRm`d3(`#8>Rn%:A5B;bZ~%KvhCa!a2!x>k7#Uxb@b{#xaRk7Jw0!)>wwhlShl}6>wwhmShm}6CJvB!.x'hhvj{!!5Bwkhhbaz}x'hivjz~!5Bwkhibaz|xE\
hTrNu,v-vpD!a%&/)a3a.,%Ro2t[CE{)@3re9b]{%wjo09:rgc:Z&Ro6=<riifuaw&RmoKrNA!%(Ro4>Ro89;Ri`dSaL'UYzxZb)7Rka3xRhT&!,!#^1U}vbaz{>>@=be}yC@:D5bazzKu+A&!}{?ba}y>>@=be}\
wxBh[t`u~vJvr!%a!a()a,a0a4RoC=]o;Ju(!%RoGRhdwjh`=]oAg>w#Ro?g5vuRo=NvdRl|Ku]C.!&;RoEJvB!%RoORoMBx'h[v+_?w~h`}~5?w~hd~!xKh]oiptu-utv.vp!#%&a30a@a'a+(a/aOp(o~p!RoD\
Ju(!%RoHRhewjha=]oBNvdRl}g>w#Ro@g5vuRo>c[#X']o<CauRoRAd-#Y':RkpauRoQKu]C.!&;RoFJvB!%RoNRoPBx'h]v+_?w~ha}t5?w~he}ue!/UbhYacXaW^Tc&a;b:a-c/#b&aja1(!cL+!bKbt!bmcRc\
9aIc?8[yW3Dtt94Rg`Jv}!&SiRMzBhEebShEMNuPRe>x7gL#TzuwjirRipc<Z&>on;>z=h-MSh.Mwqczx'a7vj&!>Re4@=ResJt__NuPRi*NuPRi)j]uNr|~FRfzKrJ>_+@Wfy@Wf]2WocKrJ<!+'@Wg%g/QRl@@\
Jv`!&awRl<wsfFIzgLu(w*!.*&ShBMwvhIRhI9;RhNx1hK'!#Sn]Mx1hK~0!#:2<H~7cNu+w7D*'1ZtW>Rn1~?rOc:Z&Rn2=<rQ<7wjh&=BSnLMc]#X(6Vz)w[b=a!U#9wzgMc3#&(RgMRitRis<x,gKt`ax!&+S\
ioM=BSilMc3#&(RgKRinRimKurB,!&SiQMzBhDebShDM6BJQ!(P~Efx978B2@@=I}WLrJw!!,a*&@G}O@9wkibRid@@x'fKwC!&SlDMSfLMjUv~Q~EfKKv3@a+!(hFv-]mpx/hYZ(C5RiWz<o/MwkhY?So/M@x,g\
bvfB*&!SgEM:SoeeehFu3:Rgbda(,^TZa)X/7Sg[eb:2RgI~BrMC@wgkc:wwkcRerx3h(uUvK!&*,SnOM4Sh*MArRg;wHRh(x=h;rJvPwI!a4',a'0@Wg&=BSh/Mg>w=Rh=g3w*wwgGRgGcW(X#;Sg}M2Gzk@Jv`\
!&awRl=wsfGIz`dKZ*T'Y-:RhR7RhQg5u-p`j6v(us5d,#Y+~Awkia?RicOuNBwkibba}Ld6p~tyu_vbAa'a+!a/'a3aEa8a!>Sh,ebJv{!&Sh@ebSaReb9;SgwebNuPRi(NvdRl)NuPRi'hHu^<Rm^Jvv_@Wl(g\
;u1Si/ebKu'B&!*Sh?eb@Wl'z@aPeb95Si.ebcpputyvjB)!,&a+0a%ShAMWeK@G}C@WfJ9;RhMwvhH9w{ia}ix,hJvRA1(!zAn[MRhHx1hJ~*!#hFv(BSn[MBJQ!(@@=I~'978B2@@=I}2db.Ua<'X}+T#a0XaG\
2G}E;wkg|wuh!Rh!x,hZu,@)!&So0MVy)C5RiXACJvB!&5RiY5RiZg8w)cG}*T#2@bU}=KsA>(!a.3wkhZba~(x,h^u(A!&(SoCMRhb5Bz=h[eb?w~hb~6x,h_u(A!&(SoDMRhc5Bz=h]eb?w~hc~6e)aA1T#T,^\
^^c-bMb&blcPaP(a/!0!bA=b5c@a(!bfbrc#2afwmhARnjwchORnp2Wlf3DtsNvdRl-2@wpa<]m0bx(#:awRk2@Jw3!%RfhwpfgRlnKQB%!(G{V@G|'NuuRl6d='T+Y#VyUg<v~Rl~==G|<Jv+'!aYShC}6@B<5?\
ba~8@Jw3'!g2QRljhLrpWlOd+#Y'g.w'rIg>w*wgj@g-u0Rj@Lu+wT&)ZtUauq]~GrGci&U#F|39:rELrNvj!.%*RhCwunfw~nf~:9;Ri]>wtnhg;wHRnhx3hDs@v~!/+'@Wfr@9RkSNu&Rlo=@<5GzoKs0@_+@W\
l+@awRkmJuh!-3d(}pY#qWJvj!%Rm(:Jw3!%Rm,Rm*de&!1U-U#`)Re;@G|.@9Ri82@wjfvRlq=@<5GzpLvOvr!).&2RlF8Rf`C=x!eE{.Jw3_g2QRlkhLrpWlPde(!#U{s,UXa*Ta'[y'g:v>ReS;x0PZ&RnlRn\
n~HrKJw1}f!=x!eB|2w]aP(#Xa&a*Ta.Ua2a7=]iOd'#Y&Ro&WnWg;u.RiDg6vjRiBNvdRlzhNvj]nYJuW_2Wm3x)kFze{9d])!a.!,Y01!#&aC!a3RndC=ox~BrC@2b^{pg,rlse7x'ksuq!%Rm.E{xidw(wBRm\
Gx9o+)X#wwo-So-}69:Rl4@xSf@a#XZ'X)X,Ta(/ARl8b[xc>RfY:RlI:RfQwlg.ARl:9;Rlwdn'#^XafaQa1X1TaHTa)@b[{zcZ#X'7RkwWg@Ou4ARn&x)kG#{,g7u/RkGdH'U#Y*Vz'Wm&CARm|bx#(A]gUbUz\
Jj9Q~=d,#Y(56H}l978H{U7d,0#U*2>ABb_xZ978BbU{e~AJQ{g!978BbU{hxMh?ad{oUYZ.x1h?{l!#:2<H{mx3n[t{vl!,&a%3Ro(z=iS}6ARnr=Bwsn^wvn`Rnbd`*T}B0!#^X'BG{c9b]{a>>@=be}F?JvS!\
&BG{d7BG}(Bde#`a1X,Ya@!a'P~=wxf@2bZ}I56B2@@=aybb}08@55B9;5bb}<j3vLv;<Jw3&!>Rfg=ayb^}&OuNBKuLA!)a!P~=x#fD{f2@>==<bbzl?C972@@=Ix^d6rSu,v7w*C(0a)a6#B+a%!sQ[y?3Dt%3\
[xn~<5rLOu!5p@Ku+D#'!t7~GrP~?rNKvlaya7'!h+v-5qMg=t|cd,U#5AAaa5Abb{S@52B5@a[@52B5Gx[iXueu;d<#`a(!/549C;ag>23ExY5@Dah89b^~689Jv)!~2b[~1Lv'w(%*!a#bX|aPrmawRe]keu7u\
hv-q6rxu,q`xTo]/a5aU!bNaDXbi!b-!ao!b<bwA!#5@B932:aV2G|:d-)Y#hJrL>RhG<7@C5<H|_=Cau:5aj5@B932:bJ|ng>vIbs)#?C2F|9jPv0w.vISh-MKvUaz(.!9ABbb|[5;5<H|Eg>unwfh;9:4E|YjQ\
sBt|vjx'hYq3!(?C2F|J:2<BaY?C2F|GOu!5x,g|p{ah!-(?C2F|c9:4E|OjXuvvNr}:Rh&i[w*t|cd+U#jJvsu)vsSn~Mkfrmu9p}u7vwv]So!McW#Xa!ax5@A5aY:5;5<H|>kJv~vYrquJu3x4ib#T)2@SmZM?\
C2F|Bj:rmu9@xPhI(a*a#U#`a3-5Abb|L~@:RhK9:4E|0@52B5G|#C::aY?C2F|-:2<BaY?C2F|.5Jvk!a)javYrquJu3x4ia#T)2@SmYM?C2F|HAxPhH(!a#U#`a*-5Abb|4~@:RhJ9:4E|R@52B5G|F:2<BaY?\
C2F|Sc^#Xa2j=Qq5CJvB!-g<v{z;hhM?C2F|Zi[vrv{z;hiM?C2F|XKsA>!a)-g<v{z;h[eb?C2F|]i[vrv{z;h]eb?C2F|^iZu.vix,hZq3ah!.(?C2F|QOu!5ShXM:2<BaY?C2F|P",13494,2713,49,25,61);var M;(function(e){e[e.VALUE_LENGTH=49152]="VALUE_LENGTH",e[e.FLAG13=8192]="FLAG13",e[e.BRANCH_LENGTH=8064]="BRANCH_LENGTH",e[e.JUMP_TABLE=127]="JUMP_TABLE",e[e.
VALUE_MASK=8191]="VALUE_MASK"})(M||(M={}));var I;(function(e){e[e.AMP=38]="AMP",e[e.NUM=35]="NUM",e[e.SEMI=59]="SEMI",e[e.EQUALS=61]="EQUALS",e[e.ZERO=48]="ZERO",e[e.NINE=57]="NINE",e[e.LOWER_A=97]="LOWE\
R_A",e[e.LOWER_X=120]="LOWER_X"})(I||(I={}));var qe=32,gi=21,Os=2097151,Tt=2047,vi=0;function js(e){let t=e>>>gi;return t===Tt?vi:t}function bi(e){return e-I.ZERO>>>
0<=9}function Ns(e){return(e|qe)-I.LOWER_A>>>0<=5}function wi(e){return(e|qe)-I.LOWER_A>>>0<=25}function $s(e){return e===I.EQUALS||wi(e)||bi(e)}var pi;(function(e){
e[e.EntityStart=0]="EntityStart",e[e.NumericStart=1]="NumericStart",e[e.NumericDecimal=2]="NumericDecimal",e[e.NumericHex=3]="NumericHex",e[e.NamedEntity=4]="Na\
medEntity"})(pi||(pi={}));var Mt;(function(e){e[e.Legacy=0]="Legacy",e[e.Strict=1]="Strict",e[e.Attribute=2]="Attribute"})(Mt||(Mt={}));function Hs(e,t,n,i){let r=(t&M.BRANCH_LENGTH)>>7,s=t&M.JUMP_TABLE;if(s){if(r===0)return i===s?n:-1;let l=i-s;if(l>>>0>=r)return-1;let c=e[n+l];return c===0?-1:
n+r+c-1&65535}if(r===0)return-1;let o=r+1>>1,a=n+o+r;for(let l=0;l<r;l++){let u=e[n+(l>>1)]>>((l&1)<<3)&255;if(u===i){let h=n+o+l;return a+e[h]&65535}if(u>i)return-1}
return-1}function mi(e,t,n){return n===1?String.fromCharCode(e[t]&M.VALUE_MASK):n===2?String.fromCharCode(e[t+1]):String.fromCharCode(e[t+1],e[t+2])}function zs(e,t,n){
let i=t+1,r=0,s=i;if(i<n&&(e.charCodeAt(i)|qe)===I.LOWER_X)for(i+=1,s=i;i<n;){let a=e.charCodeAt(i);if(bi(a))r=r*16+(a-I.ZERO);else if(Ns(a))r=r*16+((a|qe)-I.LOWER_A+
10);else break;i+=1}else for(;i<n;){let a=e.charCodeAt(i)-I.ZERO;if(a>>>0>9)break;r=r*10+a,i+=1}if(i===s)return 0;i<n&&e.charCodeAt(i)===I.SEMI&&(i+=1),r>1114111&&
(r=1114112);let o=i-t;return o>=Tt&&(vi=o,o=Tt),o<<gi|r}function Js(e,t,n){let i=fi,r=e.indexOf("&");if(r<0)return e;let s=e.length,o=0,a="",l=i[0],c=l&M.JUMP_TABLE,
u=(l&M.BRANCH_LENGTH)>>7;do{let h=r+1,p=e.charCodeAt(h),f,d;if(p===I.NUM){let C=zs(e,h,s);f=js(C),t&&f>0&&e.charCodeAt(h+f-1)!==I.SEMI&&(f=0),d=f===0?"":hi(C&Os)}else if(wi(
p)){f=0,d="";let C=p-c,b;if(C>>>0<u){let x=i[1+C];b=x===0?-1:u+x&65535}else b=-1;let y=0,E=0,w=b<0?0:i[b],v=h+1;e:for(;v<s;){for(;(w&(M.VALUE_LENGTH|M.FLAG13))===
0&&(w&M.JUMP_TABLE)!==0;){let T=w&M.JUMP_TABLE,D=(w&M.BRANCH_LENGTH)>>7;if(D===0){if(e.charCodeAt(v)!==T)break e;b+=1}else{let L=e.charCodeAt(v)-T;if(L>>>0>=D)break e;
let F=i[b+1+L];if(F===0)break e;b=b+D+F&65535}if(w=i[b],v+=1,v>=s)break e}if((w&(M.VALUE_LENGTH|M.FLAG13))===M.FLAG13){let T=(w&M.BRANCH_LENGTH)>>7;if(e.charCodeAt(
v)!==(w&M.JUMP_TABLE))break;v+=1;let D=T-1,L=b+1,F=0;for(;F+1<D;F+=2){let B=i[L];if(e.charCodeAt(v)!==(B&255)||(v+=1,e.charCodeAt(v)!==(B>>8&255)))break e;v+=1,
L+=1}if(F<D){if(e.charCodeAt(v)!==(i[L]&255))break;v+=1}b+=1+(T>>1),w=i[b];continue}let x=w>>>14,k=e.charCodeAt(v);if(x!==0){if(k===I.SEMI){f=v-h+1,d=x===1?String.
fromCharCode(w&M.VALUE_MASK):mi(i,b,x);break}if(!t&&(w&M.FLAG13)===0&&(f=v-h,y=b,E=x),x===1)break}let A=Hs(i,w,b+(x||1),k);if(A<0)break;b=A,w=i[b],v+=1}if(d===""){
let x=w>>>14;x!==0&&!t&&(w&M.FLAG13)===0&&(f=v-h,y=b,E=x),f>0&&(d=mi(i,y,E))}}else f=0,d="";f===0||n&&p!==I.NUM&&e.charCodeAt(h+f-1)!==I.SEMI&&h+f<s&&$s(e.charCodeAt(
h+f))?r=h:(o<r&&(a+=e.slice(o,r)),a+=d,r=o=h+f),e.charCodeAt(r)!==I.AMP&&(r=e.indexOf("&",r))}while(r>=0);return a+e.slice(o)}function Ue(e){return Js(e,!0,!1)}var ki;(function(e){e[e.XML=0]="XML",e[e.HTML=1]="HTML"})(ki||(ki={}));var _i;(function(e){e[e.UTF8=0]="UTF8",e[e.ASCII=1]="ASCII",e[e.Extensive=2]="Extensive",
e[e.Attribute=3]="Attribute",e[e.Text=4]="Text"})(_i||(_i={}));var Us=class{src_Any=At.source;src_Cc=Rt.source;src_Z=Ft.source;src_P=fe.source;src_ZPCc=[this.src_Z,this.src_P,this.src_Cc].join("|");src_ZCc=[this.src_Z,this.
src_Cc].join("|");cache={};opts={maxLength:1e4,urlAuth:!1,schema_names:[]};constructor(e={}){this.opts={...this.opts,...e}}set(e={}){return this.opts={...this.opts,
...e},this.cache={},this}escapeRE(e){return e.replace(/[.?*+^$[\]\\(){}|-]/g,"\\$&")}nestedPairRE(e,t,n=4){let i=this.escapeRE(e),r=this.escapeRE(t),s=`(?:(?!${this.
src_ZCc}|${i}|${r}).)`,o=`${i}${s}{0,1000}${r}`;for(let a=2;a<=n;a++)o=`${i}(?:${s}|${o}){0,1000}${r}`;return o}get_text_separators(){return this.cache.text_separators??=
/[><\uff5c]/}get_pseudo_letter(){return this.cache.src_pseudo_letter??=new RegExp(`(?:(?!${this.get_text_separators().source}|${this.src_ZPCc})${this.src_Any})`)}get_ipv4_addr(){
return this.cache.src_ip4??=new RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])")}get_ipv6_addr(){
let e="[0-9A-Fa-f]{1,4}",t=`(?:(?:${e}:${e})|${this.get_ipv4_addr().source})`;return this.cache.src_ip6_addr??=new RegExp(`(?:(?:${e}:){6}${t}|::(?:${e}:){5}${t}\
|(?:${e})?::(?:${e}:){4}${t}|(?:(?:${e}:){0,1}${e})?::(?:${e}:){3}${t}|(?:(?:${e}:){0,2}${e})?::(?:${e}:){2}${t}|(?:(?:${e}:){0,3}${e})?::${e}:${t}|(?:(?:${e}:)\
{0,4}${e})?::${t}|(?:(?:${e}:){0,5}${e})?::${e}|(?:(?:${e}:){0,6}${e})?::)`)}get_ipv6_url_host(){return this.cache.src_ip6_host??=new RegExp(`\\[${this.get_ipv6_addr().
source}\\]`)}get_ipv6_mail_host(){return this.cache.src_ipv6_mail_host??=new RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`)}get_auth(){return this.cache.src_auth??=
new RegExp(`(?:(?:(?!${this.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`)}get_port(){return this.cache.src_port??=new RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-\
2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?")}get_host_terminator(){return this.cache.src_host_terminator??=new RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc}\
)(?!${this.opts["---"]?"-(?!--)|":"-|"}_|:\\d|\\.-|\\.(?!$|${this.src_ZPCc}))`)}get_path_terminator(){return this.cache.src_path_terminator??=new RegExp(`${this.
src_ZPCc}|${this.get_text_separators().source}`)}get_path(){return this.cache.src_path??=new RegExp(`(?:[/?#](?:${this.nestedPairRE("[","]")}|${this.nestedPairRE(
"(",")")}|${this.nestedPairRE("{","}")}|\\"(?:(?!${this.src_ZCc}|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,100}\\'|\\'(?=${this.get_pseudo_letter().source}\
|[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|$)|`+(this.opts["---"]?"\\-(?!--(?:[^-]|$))(?:-{0,19})|":"\\-{1,20}|")+`,(?!${this.src_ZCc}|$)|;(?!${this.
src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.src_ZCc}|[?]|$)|`+this.get_path_extra().source+`[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}\
).){1,${this.opts.maxLength}}|\\/)?`)}get_mail_name(){return this.cache.src_mail_name??=new RegExp("[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0\
-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}")}get_xn(){return this.cache.src_xn??=new RegExp("xn--[a-z0-9\\-]{1,59}")}get_tld(){if(this.cache.tld)return this.
cache.tld;let e=[...new Set(this.opts.tlds||[])].sort().reverse().join("|");return this.cache.tld=new RegExp(`${e||"$#none#$"}|${this.get_xn().source}`),this.cache.
tld}get_domain_root(){return this.cache.src_domain_root??=new RegExp("(?:"+this.get_xn().source+`|${this.get_pseudo_letter().source}{1,63})`)}get_domain(){return this.
cache.src_domain??=new RegExp("(?:"+this.get_xn().source+`|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.get_pseudo_letter().
source}){0,61}${this.get_pseudo_letter().source}))`)}get_url_host_port(){return this.cache.url_host_port??=new RegExp("(?:"+this.get_ipv6_url_host().source+`|(?\
:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source}))`+this.get_port().source+this.get_host_terminator().source)}get_fuzzy_url_host_port(){
return this.cache.fuzzy_url_host_port??=new RegExp("(?:"+(this.opts.fuzzyIP?this.get_ipv4_addr().source+"|":"")+`(?:(?:(?:${this.get_domain().source})\\.){1,10}(\
?:${this.get_tld().source})))`+this.get_host_terminator().source)}get_mail_host(){return this.cache.src_mail_host??=new RegExp("(?:"+this.get_ipv6_mail_host().source+
`|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().source}))`+this.get_host_terminator().source)}get_fuzzy_mail_host(){return this.cache.src_fuzzy_mail_host??=
new RegExp("(?:"+this.get_ipv6_mail_host().source+`|(?:(?:(?:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))`+this.get_host_terminator().
source)}get_path_extra(){return this.cache.src_path_extra??=new RegExp("")}get_fuzzy_mail_host_search(){return this.cache.mail_fuzzy_host_search??=new RegExp(`@${this.
get_fuzzy_mail_host().source}`,"ig")}get_fuzzy_link_search(){return this.cache.link_fuzzy_search??=new RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|｜]|${this.src_ZPCc}\
))(?:(?![$+<=>^\`|｜])${this.get_fuzzy_url_host_port().source}${this.get_path().source})`,"ig")}get_http_validator(){return this.cache.http_validator??=new RegExp(
"\\/\\/"+(this.opts.urlAuth?this.get_auth().source:"")+this.get_url_host_port().source+this.get_path().source,"iy")}get_relative_proto_validator(){return this.cache.
relative_proto_validator??=new RegExp((this.opts.urlAuth?this.get_auth().source:"")+`(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().source}\
)[.]){1,10}${this.get_domain_root().source})`+this.get_port().source+this.get_host_terminator().source+this.get_path().source,"iy")}get_mail_name_validator(){return this.
cache.mail_name_validator??=new RegExp(`(?:^|${this.get_text_separators().source}|"|\\(|${this.src_ZCc})(${this.get_mail_name().source})$`)}get_mailto_validator(){
return this.cache.mailto_validator??=new RegExp(`${this.get_mail_name().source}@${this.get_mail_host().source}`,"iy")}get_schema_names(){return this.cache.schema_names??=
new RegExp((this.opts.schema_names||[]).map(e=>this.escapeRE(e)).join("|"))}get_schema_search(){return this.cache.schema_search??=new RegExp(`(^|(?!_)(?:[><｜]|${this.
src_ZPCc}))(${this.get_schema_names().source})`,"ig")}get_schema_at_start(){return this.cache.schema_at_start??=new RegExp(`^${this.get_schema_search().source}`,
"i")}},Lt={validate:(e,t,n)=>{let i=n.re.get_http_validator();i.lastIndex=t;let r=i.exec(e);return r?r[0].length:0},normalize:(e,t)=>t.normalize(e)},Ws={"http:":Lt,
"https:":Lt,"ftp:":Lt,"//":{validate:function(e,t,n){let i=n.re.get_relative_proto_validator();i.lastIndex=t;let r=i.exec(e);return r?t>=3&&e[t-3]===":"||t>=3&&
e[t-3]==="/"?0:r[0].length:0},normalize:(e,t)=>t.normalize(e)},"mailto:":{validate:function(e,t,n){let i=n.re.get_mailto_validator();i.lastIndex=t;let r=i.exec(
e);return r?r[0].length:0},normalize:(e,t)=>t.normalize(e)}},Ks="a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:\
abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghi\
jklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw",Zs="biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф";function Vs(){
let e=Zs.split("|");return Ks.split("|").forEach(t=>{let n=t.indexOf(":"),i=t.slice(0,n);for(let r of t.slice(n+1))e.push(i+r)}),e}var Xs={fuzzyLink:!1,fuzzyEmail:!0,
fuzzyIP:!1,"---":!1,tlds:Vs(),urlAuth:!1,maxLength:1e4},xi=class{schema;index;lastIndex;raw;text;url;constructor(e,t,n,i){let r=e.slice(n,i);this.schema=t.toLowerCase(),
this.index=n,this.lastIndex=i,this.raw=r,this.text=r,this.url=r}},yi=class{__opts__;__schemas__;re;constructor(e={}){let{rebuilder:t,...n}=e;this.__opts__={...Xs,
...n},this.__schemas__={...Ws},this.re=t||new Us,this.re.set({...this.__opts__,schema_names:Object.keys(this.__schemas__)})}add(e,t=null){if(!t)delete this.__schemas__[e];else{
let n={normalize:(i,r)=>r.normalize(i),...t};this.__schemas__[e]=n}return this.re.set({...this.__opts__,schema_names:Object.keys(this.__schemas__)}),this}set(e={}){
return this.__opts__={...this.__opts__,...e},this.re.set({...this.__opts__,schema_names:Object.keys(this.__schemas__)}),this}test(e){if(!e.length)return!1;let t,
n;for(n=this.re.get_schema_search(),n.lastIndex=0;(t=n.exec(e))!==null;)if(this.testSchemaAt(e,t[2],n.lastIndex))return!0;if(this.__opts__.fuzzyLink&&this.__schemas__["\
http:"]&&(n=this.re.get_fuzzy_link_search(),n.lastIndex=0,n.exec(e)!==null))return!0;if(this.__opts__.fuzzyEmail&&this.__schemas__["mailto:"]&&e.indexOf("@")>=0){
let i=this.re.get_fuzzy_mail_host_search(),r=this.re.get_mail_name_validator();for(i.lastIndex=0;(t=i.exec(e))!==null;){let s=e.slice(Math.max(0,t.index-65),t.index);
if(r.test(s))return!0}}return!1}testSchemaAt(e,t,n){return this.__schemas__[t.toLowerCase()]?this.__schemas__[t.toLowerCase()].validate(e.slice(0,n+this.__opts__.
maxLength),n,this):0}match(e){let t=[],n=this.re.get_schema_search(),i,r,s,o,a,l,c=!1,u=!1,h=!1,p=0;if(!e.length)return null;for(n.lastIndex=0,this.__opts__.fuzzyLink&&
this.__schemas__["http:"]&&(i=this.re.get_fuzzy_link_search(),i.lastIndex=0),this.__opts__.fuzzyEmail&&this.__schemas__["mailto:"]&&(r=this.re.get_fuzzy_mail_host_search(),
r.lastIndex=0,s=this.re.get_mail_name_validator());;){let f=Math.max(p-1,0);if(r&&s&&!h&&(!a||a.index<p))for(r.lastIndex<f&&(r.lastIndex=f);;){let E=r.exec(e);if(!E){
h=!0,a=void 0;break}let w=s.exec(e.slice(Math.max(0,E.index-65),E.index));if(w){if(a={schema:"mailto:",index:E.index-w[1].length,lastIndex:E.index+E[0].length},
a.index>=p)break;r.lastIndex<f&&(r.lastIndex=f)}}if(i&&!u&&(!o||o.index<p))for(i.lastIndex<f&&(i.lastIndex=f);;){let E=i.exec(e);if(!E){u=!0,o=void 0;break}if(o=
{schema:"",index:E.index+E[1].length,lastIndex:E.index+E[0].length},o.index>=p)break;i.lastIndex<f&&(i.lastIndex=f)}let d=a;(!d||o&&(o.index<d.index||o.index===
d.index&&o.lastIndex>d.lastIndex))&&(d=o);let C;if(!c)for(;;){if(!l){n.lastIndex<f&&(n.lastIndex=f);let v=n.exec(e);if(!v){c=!0;break}l={schema:v[2],index:v.index+
v[1].length,lastIndex:v.index+v[0].length}}if(l.index<p){l=void 0;continue}if(d&&l.index>d.index)break;let E=l;l=void 0;let w=this.testSchemaAt(e,E.schema,E.lastIndex);
if(w){C={schema:E.schema,index:E.index,lastIndex:E.lastIndex+w};break}}let b=C;if((!b||a&&(a.index<b.index||a.index===b.index&&a.lastIndex>b.lastIndex))&&(b=a),
(!b||o&&(o.index<b.index||o.index===b.index&&o.lastIndex>b.lastIndex))&&(b=o),!b)break;b===a?a=void 0:b===o&&(o=void 0);let y=new xi(e,b.schema,b.index,b.lastIndex);
y.schema?this.__schemas__[y.schema].normalize(y,this):this.normalize(y),t.push(y),p=b.lastIndex}return t.length?t:null}matchAtStart(e){if(!e.length)return null;
let t=this.re.get_schema_at_start().exec(e);if(!t)return null;let n=this.testSchemaAt(e,t[2],t[0].length);if(!n)return null;let i=new xi(e,t[2],t.index+t[1].length,
t.index+t[0].length+n);return this.__schemas__[i.schema].normalize(i,this),i}tlds(e,t=!1){return e=Array.isArray(e)?e:[e],t?this.__opts__.tlds=this.__opts__.tlds.
concat(e):this.__opts__.tlds=e,this.re.set({...this.__opts__,schema_names:Object.keys(this.__schemas__)}),this}normalize(e){e.schema||(e.url=`http://${e.url}`),
e.schema==="mailto:"&&!/^mailto:/i.test(e.url)&&(e.url=`mailto:${e.url}`)}};var Gs=/^xn--/,Ys=/[^\0-\x7F]/,Qs=/[\x2E\u3002\uFF0E\uFF61]/g,eo={overflow:"Overflow: input needs wider integers to process","not-basic":"Illegal input >= 0x80 \
(not a basic code point)","invalid-input":"Invalid input"},Bt=35,z=Math.floor,It=String.fromCharCode;function Z(e){throw new RangeError(eo[e])}function to(e,t){
let n=[],i=e.length;for(;i--;)n[i]=t(e[i]);return n}function Ci(e,t){let n=e.split("@"),i="";n.length>1&&(i=n[0]+"@",e=n[1]),e=e.replace(Qs,".");let r=e.split("\
."),s=to(r,t).join(".");return i+s}function Ai(e){let t=[],n=0,i=e.length;for(;n<i;){let r=e.charCodeAt(n++);if(r>=55296&&r<=56319&&n<i){let s=e.charCodeAt(n++);
(s&64512)==56320?t.push(((r&1023)<<10)+(s&1023)+65536):(t.push(r),n--)}else t.push(r)}return t}var no=e=>String.fromCodePoint(...e),io=function(e){return e>=48&&
e<58?26+(e-48):e>=65&&e<91?e-65:e>=97&&e<123?e-97:36},Ei=function(e,t){return e+22+75*(e<26)-((t!=0)<<5)},Ri=function(e,t,n){let i=0;for(e=n?z(e/700):e>>1,e+=z(
e/t);e>Bt*26>>1;i+=36)e=z(e/Bt);return z(i+(Bt+1)*e/(e+38))},Di=function(e){let t=[],n=e.length,i=0,r=128,s=72,o=e.lastIndexOf("-");o<0&&(o=0);for(let a=0;a<o;++a)
e.charCodeAt(a)>=128&&Z("not-basic"),t.push(e.charCodeAt(a));for(let a=o>0?o+1:0;a<n;){let l=i;for(let u=1,h=36;;h+=36){a>=n&&Z("invalid-input");let p=io(e.charCodeAt(
a++));p>=36&&Z("invalid-input"),p>z((2147483647-i)/u)&&Z("overflow"),i+=p*u;let f=h<=s?1:h>=s+26?26:h-s;if(p<f)break;let d=36-f;u>z(2147483647/d)&&Z("overflow"),
u*=d}let c=t.length+1;s=Ri(i-l,c,l==0),z(i/c)>2147483647-r&&Z("overflow"),r+=z(i/c),i%=c,t.splice(i++,0,r)}return String.fromCodePoint(...t)},Fi=function(e){let t=[];
e=Ai(e);let n=e.length,i=128,r=0,s=72;for(let l of e)l<128&&t.push(It(l));let o=t.length,a=o;for(o&&t.push("-");a<n;){let l=2147483647;for(let u of e)u>=i&&u<l&&
(l=u);let c=a+1;l-i>z((2147483647-r)/c)&&Z("overflow"),r+=(l-i)*c,i=l;for(let u of e)if(u<i&&++r>2147483647&&Z("overflow"),u===i){let h=r;for(let p=36;;p+=36){let f=p<=
s?1:p>=s+26?26:p-s;if(h<f)break;let d=h-f,C=36-f;t.push(It(Ei(f+d%C,0))),h=z(d/C)}t.push(It(Ei(h,0))),s=Ri(r,c,a===o),r=0,++a}++r,++i}return t.join("")},ro=function(e){
return Ci(e,function(t){return Gs.test(t)?Di(t.slice(4).toLowerCase()):t})},so=function(e){return Ci(e,function(t){return Ys.test(t)?"xn--"+Fi(t):t})},oo={version:"\
2.3.1",ucs2:{decode:Ai,encode:no},decode:Di,encode:Fi,toASCII:so,toUnicode:ro};var Pt=oo;var Si=Object.defineProperty,zi=(e,t)=>{let n={};for(var i in e)Si(n,i,{get:e[i],enumerable:!0});return t||Si(n,Symbol.toStringTag,{value:"Module"}),n},ao=zi({arrayReplaceAt:()=>lo,
asciiTrim:()=>Xe,callable:()=>Ji,escapeHtml:()=>V,escapeRE:()=>wo,fromCodePoint:()=>me,isMdAsciiPunct:()=>be,isPunctChar:()=>Ui,isPunctCharCode:()=>ve,isSpace:()=>S,
isValidEntityCode:()=>zt,isWhiteSpace:()=>ge,lib:()=>ko,normalizeReference:()=>Ve,unescapeAll:()=>te,unescapeMd:()=>fo});function Ji(e){let t=function(...n){return Reflect.
construct(e,n,new.target&&new.target!==t?new.target:e)};return Object.defineProperty(t,"name",{value:e.name}),Object.setPrototypeOf(t,e),t.prototype=e.prototype,
t}function lo(e,t,n){return[].concat(e.slice(0,t),n,e.slice(t+1))}function zt(e){return!(e>=55296&&e<=57343||e>=64976&&e<=65007||(e&65535)===65535||(e&65535)===
65534||e>=0&&e<=8||e===11||e>=14&&e<=31||e>=127&&e<=159||e>1114111)}function me(e){if(e>65535){e-=65536;let t=55296+(e>>10),n=56320+(e&1023);return String.fromCharCode(
t,n)}return String.fromCharCode(e)}var qi=/\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g,co=new RegExp(`${qi.source}|${/&([a-z#][a-z0-9]{1,31});/gi.source}`,"gi"),
uo=/^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;function ho(e,t){if(t.charCodeAt(0)===35&&uo.test(t)){let i=t[1].toLowerCase()==="x"?parseInt(t.slice(2),16):parseInt(t.
slice(1),10);return zt(i)?me(i):e}let n=Ue(e);return n!==e?n:e}function fo(e){return e.indexOf("\\")<0?e:e.replace(qi,"$1")}function te(e){return e.indexOf("\\")<
0&&e.indexOf("&")<0?e:e.replace(co,function(t,n,i){return n||ho(t,i)})}var po=/[&<>"]/,mo=/[&<>"]/g,go={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function vo(e){
return go[e]}function V(e){return po.test(e)?e.replace(mo,vo):e}var bo=/[.?*+^$[\]\\(){}|-]/g;function wo(e){return e.replace(bo,"\\$&")}function S(e){switch(e){case 9:case 32:
return!0}return!1}function ge(e){if(e>=8192&&e<=8202)return!0;switch(e){case 9:case 10:case 11:case 12:case 13:case 32:case 160:case 5760:case 8239:case 8287:case 12288:
return!0}return!1}function Ui(e){return fe.test(e)||Dt.test(e)}function ve(e){return Ui(me(e))}function be(e){switch(e){case 33:case 34:case 35:case 36:case 37:case 38:case 39:case 40:case 41:case 42:case 43:case 44:case 45:case 46:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 124:case 125:case 126:
return!0;default:return!1}}function Ve(e){return e=e.trim().replace(/\s+/g," "),e.toLowerCase().toUpperCase()}function Ti(e){return e===32||e===9||e===10||e===13}
function Xe(e){let t=0;for(;t<e.length&&Ti(e.charCodeAt(t));t++);let n=e.length-1;for(;n>=t&&Ti(e.charCodeAt(n));n--);return e.slice(t,n+1)}var ko={mdurl:Ct,ucmicro:St};
function _o(e,t,n){let i,r,s,o,a=e.posMax,l=e.pos;for(e.pos=t+1,i=1;e.pos<a;){if(s=e.src.charCodeAt(e.pos),s===93&&(i--,i===0)){r=!0;break}if(o=e.pos,e.md.inline.
skipToken(e),s===91){if(o===e.pos-1)i++;else if(n)return e.pos=l,-1}}let c=-1;return r&&(c=e.pos),e.pos=l,c}function xo(e,t,n){let i,r=t,s={ok:!1,pos:0,str:""};
if(e.charCodeAt(r)===60){for(r++;r<n;){if(i=e.charCodeAt(r),i===10||i===60)return s;if(i===62)return s.pos=r+1,s.str=te(e.slice(t+1,r)),s.ok=!0,s;if(i===92&&r+1<
n){r+=2;continue}r++}return s}let o=0;for(;r<n&&(i=e.charCodeAt(r),!(i===32||i<32||i===127));){if(i===92&&r+1<n){if(e.charCodeAt(r+1)===32){r++;continue}r+=2;continue}
if(i===40&&(o++,o>32))return s;if(i===41){if(o===0)break;o--}r++}return t===r||o!==0||(s.str=te(e.slice(t,r)),s.pos=r,s.ok=!0),s}function yo(e,t,n,i){let r,s=t,
o={ok:!1,can_continue:!1,pos:0,str:"",marker:0};if(i)o.str=i.str,o.marker=i.marker;else{if(s>=n)return o;let a=e.charCodeAt(s);if(a!==34&&a!==39&&a!==40)return o;
t++,s++,a===40&&(a=41),o.marker=a}for(;s<n;){if(r=e.charCodeAt(s),r===o.marker)return o.pos=s+1,o.str+=te(e.slice(t,s)),o.ok=!0,o;if(r===40&&o.marker===41)return o;
r===92&&s+1<n&&s++,s++}return o.can_continue=!0,o.str+=te(e.slice(t,s)),o}var Eo=zi({parseLinkDestination:()=>xo,parseLinkLabel:()=>_o,parseLinkTitle:()=>yo});function we(e){
"@babel/helpers - typeof";return we=typeof Symbol=="function"&&typeof Symbol.iterator=="symbol"?function(t){return typeof t}:function(t){return t&&typeof Symbol==
"function"&&t.constructor===Symbol&&t!==Symbol.prototype?"symbol":typeof t},we(e)}function Co(e,t){if(we(e)!="object"||!e)return e;var n=e[Symbol.toPrimitive];if(n!==
void 0){var i=n.call(e,t||"default");if(we(i)!="object")return i;throw new TypeError("@@toPrimitive must return a primitive value.")}return(t==="string"?String:
Number)(e)}function Ao(e){var t=Co(e,"string");return we(t)=="symbol"?t:t+""}function _(e,t,n){return(t=Ao(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,
configurable:!0,writable:!0}):e[t]=n,e}var Y=class{constructor(e,t,n){_(this,"map",null),_(this,"level",0),_(this,"children",null),_(this,"content",""),_(this,"\
markup",""),_(this,"info",""),_(this,"block",!1),_(this,"hidden",!1),this.type=e,this.tag=t,this.attrs=null,this.nesting=n,this.meta=null}attrIndex(e){if(!this.
attrs)return-1;let t=this.attrs;for(let n=0,i=t.length;n<i;n++)if(t[n][0]===e)return n;return-1}attrPush(e){this.attrs?this.attrs.push(e):this.attrs=[e]}attrSet(e,t){
let n=this.attrIndex(e),i=[e,t];n<0?this.attrPush(i):this.attrs[n]=i}attrGet(e){let t=this.attrIndex(e),n=null;return t>=0&&(n=this.attrs[t][1]),n}attrJoin(e,t){
let n=this.attrIndex(e);n<0?this.attrPush([e,t]):this.attrs[n][1]=`${this.attrs[n][1]} ${t}`}},ke=class{constructor(){_(this,"__rules__",[]),_(this,"__cache__",
null)}__find__(e){for(let t=0;t<this.__rules__.length;t++)if(this.__rules__[t].name===e)return t;return-1}__compile__(){let e=new Set;this.__rules__.forEach(t=>{
t.enabled&&t.alt.forEach(n=>{n&&e.add(n)})}),this.__cache__=Object.create(null),this.__cache__[""]=[],this.__rules__.forEach(t=>{t.enabled&&this.__cache__[""].push(
t.fn)}),e.forEach(t=>{this.__cache__[t]=[],this.__rules__.forEach(n=>{n.enabled&&n.alt.indexOf(t)>=0&&this.__cache__[t].push(n.fn)})})}at(e,t,n={}){let i=this.__find__(
e);if(i===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__[i].fn=t,this.__rules__[i].alt=n.alt||[],this.__cache__=null}before(e,t,n,i={}){let r=this.
__find__(e);if(r===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__.splice(r,0,{name:t,enabled:!0,fn:n,alt:i.alt||[]}),this.__cache__=null}after(e,t,n,i={}){
let r=this.__find__(e);if(r===-1)throw new Error(`Parser rule not found: ${e}`);this.__rules__.splice(r+1,0,{name:t,enabled:!0,fn:n,alt:i.alt||[]}),this.__cache__=
null}push(e,t,n={}){this.__rules__.push({name:e,enabled:!0,fn:t,alt:n.alt||[]}),this.__cache__=null}enable(e,t=!1){Array.isArray(e)||(e=[e]);let n=[];return e.forEach(
i=>{let r=this.__find__(i);if(r<0){if(t)return;throw new Error(`Rules manager: invalid rule name ${i}`)}this.__rules__[r].enabled=!0,n.push(i)}),this.__cache__=
null,n}enableOnly(e,t=!1){Array.isArray(e)||(e=[e]),this.__rules__.forEach(n=>{n.enabled=!1}),this.enable(e,t)}disable(e,t=!1){Array.isArray(e)||(e=[e]);let n=[];
return e.forEach(i=>{let r=this.__find__(i);if(r<0){if(t)return;throw new Error(`Rules manager: invalid rule name ${i}`)}this.__rules__[r].enabled=!1,n.push(i)}),
this.__cache__=null,n}getRules(e){return this.__cache__||this.__compile__(),this.__cache__[e]||[]}},J={};J.code_inline=function(e,t,n,i,r){let s=e[t];return`<co\
de${r.renderAttrs(s)}>${V(s.content)}</code>`};J.code_block=function(e,t,n,i,r){let s=e[t];return`<pre${r.renderAttrs(s)}><code>${V(e[t].content)}</code></pre>
`};J.fence=function(e,t,n,i,r){let s=e[t],o=s.info?te(s.info).trim():"",a="",l="";if(o){let u=o.split(/(\s+)/g);a=u[0],l=u.slice(2).join("")}let c;if(n.highlight?
c=n.highlight(s.content,a,l)||V(s.content):c=V(s.content),c.indexOf("<pre")===0)return c+`
`;if(o){let u=s.attrIndex("class"),h=s.attrs?s.attrs.slice():[];u<0?h.push(["class",`${n.langPrefix}${a}`]):(h[u]=[h[u][0],h[u][1]],h[u][1]+=` ${n.langPrefix}${a}`);
let p={attrs:h};return`<pre><code${r.renderAttrs(p)}>${c}</code></pre>
`}return`<pre><code${r.renderAttrs(s)}>${c}</code></pre>
`};J.image=function(e,t,n,i,r){let s=e[t];return s.attrs[s.attrIndex("alt")][1]=r.renderInlineAsText(s.children,n,i),r.renderToken(e,t,n)};J.hardbreak=function(e,t,n){
return n.xhtmlOut?`<br />
`:`<br>
`};J.softbreak=function(e,t,n){return n.breaks?n.xhtmlOut?`<br />
`:`<br>
`:`
`};J.text=function(e,t){return V(e[t].content)};J.html_block=function(e,t){return e[t].content};J.html_inline=function(e,t){return e[t].content};var Wi=class{constructor(){
_(this,"rules",Object.assign({},J))}renderAttrs(e){let t,n,i;if(!e.attrs)return"";for(i="",t=0,n=e.attrs.length;t<n;t++)i+=` ${V(e.attrs[t][0])}="${V(String(e.attrs[t][1]))}\
"`;return i}renderToken(e,t,n){let i=e[t],r="";if(i.hidden)return"";let s=t-1;for(;s>=0&&e[s].hidden&&e[s].nesting===0;)s--;i.block&&i.nesting!==-1&&s>=0&&e[s].
hidden&&e[s].nesting===-1&&(r+=`
`),r+=(i.nesting===-1?"</":"<")+i.tag,r+=this.renderAttrs(i),i.nesting===0&&n.xhtmlOut&&(r+=" /");let o=!1;if(i.block&&(o=!0,i.nesting===1)){let a=t+1;for(;a<e.
length&&e[a].hidden&&e[a].nesting===0;)a++;if(a<e.length){let l=e[a];(l.type==="inline"||l.hidden||l.nesting===-1&&l.tag===i.tag)&&(o=!1)}}return r+=o?`>
`:">",r}renderInline(e,t,n){let i="",r=this.rules;for(let s=0,o=e.length;s<o;s++){let a=e[s].type;typeof r[a]<"u"?i+=r[a](e,s,t,n,this):i+=this.renderToken(e,s,
t)}return i}renderInlineAsText(e,t,n){let i="";for(let r=0,s=e.length;r<s;r++)switch(e[r].type){case"text":case"code_inline":i+=e[r].content;break;case"image":i+=
this.renderInlineAsText(e[r].children,t,n);break;case"html_inline":case"html_block":i+=e[r].content;break;case"softbreak":case"hardbreak":i+=`
`}return i}render(e,t,n){let i="",r=this.rules;for(let s=0,o=e.length;s<o;s++){let a=e[s].type;a==="inline"?i+=this.renderInline(e[s].children,t,n):typeof r[a]<
"u"?i+=r[a](e,s,t,n,this):i+=this.renderToken(e,s,t)}return i}},Ki=class{constructor(e,t,n){_(this,"tokens",[]),_(this,"inlineMode",!1),_(this,"Token",Y),this.src=
e,this.env=n,this.md=t}},Ro=/\r\n?/g,Do=/\0/g;function Fo(e){let t;t=e.src.replace(Ro,`
`),t=t.replace(Do,"�"),e.src=t}function So(e){let t;e.inlineMode?(t=new e.Token("inline","",0),t.content=e.src,t.map=[0,1],t.children=[],e.tokens.push(t)):e.md.
block.parse(e.src,e.md,e.env,e.tokens)}function To(e){let t=e.tokens,n=0;for(let i=0;i<t.length;i++)t[i].type!=="reference_definition"&&(i!==n&&(t[n]=t[i]),n++);
t.length!==n&&(t.length=n)}function Mo(e){let t=e.tokens;for(let n=0,i=t.length;n<i;n++){let r=t[n];r.type==="inline"&&e.md.inline.parse(r.content,e.md,e.env,r.
children)}}function Lo(e){return/^<a[>\s]/i.test(e)}function Bo(e){return/^<\/a\s*>/i.test(e)}function Io(e){let t=e.tokens;if(e.md.options.linkify)for(let n=0,
i=t.length;n<i;n++){if(t[n].type!=="inline"||!e.md.linkify.test(t[n].content))continue;let r=t[n].children,s=[],o=0;for(let a=r.length-1;a>=0;a--){let l=r[a];if(l.
type==="link_close"){for(a--;r[a].level!==l.level&&r[a].type!=="link_open";)a--;continue}if(l.type==="html_inline"&&(Lo(l.content)&&o>0&&o--,Bo(l.content)&&o++),
!(o>0)&&l.type==="text"&&e.md.linkify.test(l.content)){let c=l.content,u=e.md.linkify.match(c),h=[],p=l.level,f=0;u.length>0&&u[0].index===0&&a>0&&r[a-1].type===
"text_special"&&(u=u.slice(1));for(let d=0;d<u.length;d++){let C=u[d].url,b=e.md.normalizeLink(C);if(!e.md.validateLink(b))continue;let y=u[d].text;u[d].schema?
u[d].schema==="mailto:"&&!/^mailto:/i.test(y)?y=e.md.normalizeLinkText(`mailto:${y}`).replace(/^mailto:/,""):y=e.md.normalizeLinkText(y):y=e.md.normalizeLinkText(
`http://${y}`).replace(/^http:\/\//,"");let E=u[d].index;if(E>f){let k=new e.Token("text","",0);k.content=c.slice(f,E),k.level=p,h.push(k)}let w=new e.Token("li\
nk_open","a",1);w.attrs=[["href",b]],w.level=p++,w.markup="linkify",w.info="auto",h.push(w);let v=new e.Token("text","",0);v.content=y,v.level=p,h.push(v);let x=new e.
Token("link_close","a",-1);x.level=--p,x.markup="linkify",x.info="auto",h.push(x),f=u[d].lastIndex}if(f<c.length){let d=new e.Token("text","",0);d.content=c.slice(
f),d.level=p,h.push(d)}s.push({index:a,nodes:h})}}if(s.length>0){let a=r.length;for(let h of s)a+=h.nodes.length-1;let l=new Array(a),c=0,u=0;s.reverse();for(let h=0;h<
r.length;h++){let p=s[c];if(p?.index===h){for(let f of p.nodes)l[u++]=f;c++}else l[u++]=r[h]}t[n].children=l}}}var Zi=/\+-|\.\.|\?\?\?\?|!!!!|,,|--/,Po=/\((c|tm|r)\)/i,
Oo=/\((c|tm|r)\)/gi,jo={c:"©",r:"®",tm:"™"};function No(e,t){return jo[t.toLowerCase()]}function $o(e){let t=0;for(let n=e.length-1;n>=0;n--){let i=e[n];i.type===
"text"&&!t&&(i.content=i.content.replace(Oo,No)),i.type==="link_open"&&i.info==="auto"&&t--,i.type==="link_close"&&i.info==="auto"&&t++}}function Ho(e){let t=0;
for(let n=e.length-1;n>=0;n--){let i=e[n];i.type==="text"&&!t&&Zi.test(i.content)&&(i.content=i.content.replace(/\+-/g,"±").replace(/\.{2,}/g,"…").replace(/([?!])…/g,
"$1..").replace(/([?!]){4,}/g,"$1$1$1").replace(/,{2,}/g,",").replace(/(^|[^-])---(?=[^-]|$)/gm,"$1—").replace(/(^|\s)--(?=\s|$)/gm,"$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm,
"$1–")),i.type==="link_open"&&i.info==="auto"&&t--,i.type==="link_close"&&i.info==="auto"&&t++}}function zo(e){let t;if(e.md.options.typographer)for(t=e.tokens.
length-1;t>=0;t--)e.tokens[t].type==="inline"&&(Po.test(e.tokens[t].content)&&$o(e.tokens[t].children),Zi.test(e.tokens[t].content)&&Ho(e.tokens[t].children))}var Jo=/['"]/,
Mi=/['"]/g,Li="’",qo=1e3;function Bi(e,t,n){for(;e.length>n;){let i=e.pop();i.isSingleQuote?t.single=i.prevSameQuoteIdx:t.double=i.prevSameQuoteIdx}}function We(e,t,n,i){
e[t]||(e[t]=[]),e[t].push({pos:n,ch:i})}function Uo(e,t){let n="",i=0;t.sort((r,s)=>r.pos-s.pos);for(let r=0;r<t.length;r++){let s=t[r];n+=e.slice(i,s.pos)+s.ch,
i=s.pos+1}return n+e.slice(i)}function Wo(e,t){let n,i=[],r={single:-1,double:-1},s={};for(let o=0;o<e.length;o++){let a=e[o],l=e[o].level;for(n=i.length-1;n>=0&&
!(i[n].level<=l);n--);if(Bi(i,r,n+1),a.type!=="text")continue;let c=a.content,u=0,h=c.length;e:for(;u<h;){Mi.lastIndex=u;let p=Mi.exec(c);if(!p)break;let f=!0,d=!0;
u=p.index+1;let C=p[0]==="'",b=32;if(p.index-1>=0)b=c.charCodeAt(p.index-1);else for(n=o-1;n>=0&&!(e[n].type==="softbreak"||e[n].type==="hardbreak");n--)if(e[n].
content){b=e[n].content.charCodeAt(e[n].content.length-1);break}let y=32;if(u<h)y=c.charCodeAt(u);else for(n=o+1;n<e.length&&!(e[n].type==="softbreak"||e[n].type===
"hardbreak");n++)if(e[n].content){y=e[n].content.charCodeAt(0);break}let E=be(b)||ve(b),w=be(y)||ve(y),v=ge(b),x=ge(y);if(x?f=!1:w&&(v||E||(f=!1)),v?d=!1:E&&(x||
w||(d=!1)),y===34&&p[0]==='"'&&b>=48&&b<=57&&(d=f=!1),f&&d&&(f=E,d=w),!f&&!d){C&&We(s,o,p.index,Li);continue}if(d&&(n=C?r.single:r.double,n>=0&&i[n].level===l)){
let k=i[n],A,T;C?(A=t.md.options.quotes[2],T=t.md.options.quotes[3]):(A=t.md.options.quotes[0],T=t.md.options.quotes[1]),We(s,o,p.index,T),We(s,k.tokenIdx,k.contentPos,
A),Bi(i,r,n);continue e}if(f){if(i.length>=qo)return;i.push({tokenIdx:o,contentPos:p.index,isSingleQuote:C,level:l,prevSameQuoteIdx:C?r.single:r.double}),C?r.single=
i.length-1:r.double=i.length-1}else d&&C&&We(s,o,p.index,Li)}}Object.keys(s).forEach(function(o){let a=Number(o);e[a].content=Uo(e[a].content,s[o])})}function Ko(e){
if(e.md.options.typographer)for(let t=e.tokens.length-1;t>=0;t--)e.tokens[t].type!=="inline"||!Jo.test(e.tokens[t].content)||Wo(e.tokens[t].children,e)}function Zo(e){
let t,n,i=e.length;for(t=0;t<i;t++)e[t].type==="text_special"&&(e[t].type="text");for(t=n=0;t<i;t++)e[t].type==="text"&&t+1<i&&e[t+1].type==="text"?e[t+1].content=
e[t].content+e[t+1].content:(t!==n&&(e[n]=e[t]),n++);t!==n&&(e.length=n)}function Vo(e){let t,n,i=e.tokens,r=i.length;for(let s=0;s<r;s++){if(i[s].type!=="inlin\
e")continue;let o=i[s].children,a=o.length;for(t=0;t<a;t++)o[t].type==="text_special"&&(o[t].type="text"),o[t].children&&Zo(o[t].children);for(t=n=0;t<a;t++)o[t].
type==="text"&&t+1<a&&o[t+1].type==="text"?o[t+1].content=o[t].content+o[t+1].content:(t!==n&&(o[n]=o[t]),n++);t!==n&&(o.length=n)}}var Ot=[["normalize",Fo],["b\
lock",So],["strip_references",To],["inline",Mo],["linkify",Io],["replacements",zo],["smartquotes",Ko],["text_join",Vo]],Vi=class{constructor(){_(this,"ruler",new ke),
_(this,"State",Ki);for(let e=0;e<Ot.length;e++)this.ruler.push(Ot[e][0],Ot[e][1])}process(e){let t=this.ruler.getRules("");for(let n=0,i=t.length;n<i;n++)t[n](e)}},
Xi=class{constructor(e,t,n,i){_(this,"bMarks",[]),_(this,"eMarks",[]),_(this,"tShift",[]),_(this,"sCount",[]),_(this,"bsCount",[]),_(this,"blkIndent",0),_(this,
"line",0),_(this,"lineMax",0),_(this,"tight",!1),_(this,"listIndent",-1),_(this,"parentType","root"),_(this,"level",0),_(this,"Token",Y),this.src=e,this.md=t,this.
env=n,this.tokens=i;let r=this.src;for(let s=0,o=0,a=0,l=0,c=r.length,u=!1;o<c;o++){let h=r.charCodeAt(o);if(!u)if(S(h)){a++,h===9?l+=4-l%4:l++;continue}else u=
!0;(h===10||o===c-1)&&(h!==10&&o++,this.bMarks.push(s),this.eMarks.push(o),this.tShift.push(a),this.sCount.push(l),this.bsCount.push(0),u=!1,a=0,l=0,s=o+1)}this.
bMarks.push(r.length),this.eMarks.push(r.length),this.tShift.push(0),this.sCount.push(0),this.bsCount.push(0),this.lineMax=this.bMarks.length-1}push(e,t,n){let i=new Y(
e,t,n);return i.block=!0,n<0&&this.level--,i.level=this.level,n>0&&this.level++,this.tokens.push(i),i}isEmpty(e){return this.bMarks[e]+this.tShift[e]>=this.eMarks[e]}skipEmptyLines(e){
for(let t=this.lineMax;e<t&&!(this.bMarks[e]+this.tShift[e]<this.eMarks[e]);e++);return e}skipSpaces(e){for(let t=this.src.length;e<t&&S(this.src.charCodeAt(e));e++)
;return e}skipSpacesBack(e,t){if(e<=t)return e;for(;e>t;)if(!S(this.src.charCodeAt(--e)))return e+1;return e}skipChars(e,t){for(let n=this.src.length;e<n&&this.
src.charCodeAt(e)===t;e++);return e}skipCharsBack(e,t,n){if(e<=n)return e;for(;e>n;)if(t!==this.src.charCodeAt(--e))return e+1;return e}getLines(e,t,n,i){if(e>=
t)return"";let r=new Array(t-e);for(let s=0,o=e;o<t;o++,s++){let a=0,l=this.bMarks[o],c=l,u;for(o+1<t||i?u=this.eMarks[o]+1:u=this.eMarks[o];c<u&&a<n;){let h=this.
src.charCodeAt(c);if(S(h))h===9?a+=4-(a+this.bsCount[o])%4:a++;else if(c-l<this.tShift[o])a++;else break;c++}a>n?r[s]=new Array(a-n+1).join(" ")+this.src.slice(
c,u):r[s]=this.src.slice(c,u)}return r.join("")}},Xo=65536;function jt(e,t){let n=e.bMarks[t]+e.tShift[t],i=e.eMarks[t];return e.src.slice(n,i)}function Ii(e){let t=[],
n=e.length,i=0,r=e.charCodeAt(i),s=!1,o=0,a="";for(;i<n;)r===124&&(s?(a+=e.substring(o,i-1),o=i):(t.push(a+e.substring(o,i)),a="",o=i+1)),s=r===92,i++,r=e.charCodeAt(
i);return t.push(a+e.substring(o)),t}function Go(e,t,n,i){if(t+2>n)return!1;let r=t+1;if(e.sCount[r]<e.blkIndent||e.sCount[r]-e.blkIndent>=4)return!1;let s=e.bMarks[r]+
e.tShift[r];if(s>=e.eMarks[r])return!1;let o=e.src.charCodeAt(s++);if(o!==124&&o!==45&&o!==58||s>=e.eMarks[r])return!1;let a=e.src.charCodeAt(s++);if(a!==124&&a!==
45&&a!==58&&!S(a)||o===45&&S(a))return!1;for(;s<e.eMarks[r];){let v=e.src.charCodeAt(s);if(v!==124&&v!==45&&v!==58&&!S(v))return!1;s++}let l=jt(e,t+1),c=l.split(
"|"),u=[];for(let v=0;v<c.length;v++){let x=c[v].trim();if(!x){if(v===0||v===c.length-1)continue;return!1}if(!/^:?-+:?$/.test(x))return!1;x.charCodeAt(x.length-
1)===58?u.push(x.charCodeAt(0)===58?"center":"right"):x.charCodeAt(0)===58?u.push("left"):u.push("")}if(l=jt(e,t).trim(),l.indexOf("|")===-1||e.sCount[t]-e.blkIndent>=
4)return!1;c=Ii(l),c.length&&c[0]===""&&c.shift(),c.length&&c[c.length-1]===""&&c.pop();let h=c.length;if(h===0||h!==u.length)return!1;if(i)return!0;let p=e.parentType;
e.parentType="table";let f=e.md.block.ruler.getRules("blockquote"),d=e.push("table_open","table",1),C=[t,0];d.map=C;let b=e.push("thead_open","thead",1);b.map=[
t,t+1];let y=e.push("tr_open","tr",1);y.map=[t,t+1];for(let v=0;v<c.length;v++){let x=e.push("th_open","th",1);u[v]&&(x.attrs=[["style",`text-align:${u[v]}`]]);
let k=e.push("inline","",0);k.content=c[v].trim(),k.children=[],e.push("th_close","th",-1)}e.push("tr_close","tr",-1),e.push("thead_close","thead",-1);let E,w=0;
for(r=t+2;r<n&&!(e.sCount[r]<e.blkIndent);r++){let v=!1;for(let k=0,A=f.length;k<A;k++)if(f[k](e,r,n,!0)){v=!0;break}if(v||(l=jt(e,r).trim(),!l)||e.sCount[r]-e.
blkIndent>=4||(c=Ii(l),c.length&&c[0]===""&&c.shift(),c.length&&c[c.length-1]===""&&c.pop(),w+=h-c.length,w>Xo))break;if(r===t+2){let k=e.push("tbody_open","tbo\
dy",1);k.map=E=[t+2,0]}let x=e.push("tr_open","tr",1);x.map=[r,r+1];for(let k=0;k<h;k++){let A=e.push("td_open","td",1);u[k]&&(A.attrs=[["style",`text-align:${u[k]}`]]);
let T=e.push("inline","",0);T.content=c[k]?c[k].trim():"",T.children=[],e.push("td_close","td",-1)}e.push("tr_close","tr",-1)}return E&&(e.push("tbody_close","t\
body",-1),E[1]=r),e.push("table_close","table",-1),C[1]=r,e.parentType=p,e.line=r,!0}function Yo(e,t,n){if(e.sCount[t]-e.blkIndent<4)return!1;let i=t+1,r=i;for(;i<
n;){if(e.isEmpty(i)){i++;continue}if(e.sCount[i]-e.blkIndent>=4){i++,r=i;continue}break}e.line=r;let s=e.push("code_block","code",0);return s.content=e.getLines(
t,r,4+e.blkIndent,!1)+`
`,s.map=[t,e.line],!0}function Qo(e,t,n,i){let r=e.bMarks[t]+e.tShift[t],s=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4||r+3>s)return!1;let o=e.src.charCodeAt(r);if(o!==
126&&o!==96)return!1;let a=r;r=e.skipChars(r,o);let l=r-a;if(l<3)return!1;let c=e.src.slice(a,r),u=e.src.slice(r,s);if(o===96&&u.indexOf(String.fromCharCode(o))>=
0)return!1;if(i)return!0;let h=t,p=!1;for(;h++,!(h>=n||(r=a=e.bMarks[h]+e.tShift[h],s=e.eMarks[h],r<s&&e.sCount[h]<e.blkIndent));)if(e.src.charCodeAt(r)===o&&!(e.
sCount[h]-e.blkIndent>=4)&&(r=e.skipChars(r,o),!(r-a<l)&&(r=e.skipSpaces(r),!(r<s)))){p=!0;break}l=e.sCount[t],e.line=h+(p?1:0);let f=e.push("fence","code",0);return f.
info=u,f.content=e.getLines(t+1,h,l,!0),f.markup=c,f.map=[t,e.line],!0}function ea(e,t,n,i){let r=e.bMarks[t]+e.tShift[t],s=e.eMarks[t],o=e.lineMax;if(e.sCount[t]-
e.blkIndent>=4||e.src.charCodeAt(r)!==62)return!1;if(i)return!0;let a=[],l=[],c=[],u=[],h=e.md.block.ruler.getRules("blockquote"),p=e.parentType;e.parentType="b\
lockquote";let f=!1,d;for(d=t;d<n;d++){let w=e.sCount[d]<e.blkIndent;if(r=e.bMarks[d]+e.tShift[d],s=e.eMarks[d],r>=s)break;if(e.src.charCodeAt(r++)===62&&!w){let x=e.
sCount[d]+1,k,A;e.src.charCodeAt(r)===32?(r++,x++,A=!1,k=!0):e.src.charCodeAt(r)===9?(k=!0,(e.bsCount[d]+x)%4===3?(r++,x++,A=!1):A=!0):k=!1;let T=x;for(a.push(e.
bMarks[d]),e.bMarks[d]=r;r<s;){let D=e.src.charCodeAt(r);if(S(D))D===9?T+=4-(T+e.bsCount[d]+(A?1:0))%4:T++;else break;r++}f=r>=s,l.push(e.bsCount[d]),e.bsCount[d]=
e.sCount[d]+1+(k?1:0),c.push(e.sCount[d]),e.sCount[d]=T-x,u.push(e.tShift[d]),e.tShift[d]=r-e.bMarks[d];continue}if(f)break;let v=!1;for(let x=0,k=h.length;x<k;x++)
if(h[x](e,d,n,!0)){v=!0;break}if(v){e.lineMax=d,e.blkIndent!==0&&(a.push(e.bMarks[d]),l.push(e.bsCount[d]),u.push(e.tShift[d]),c.push(e.sCount[d]),e.sCount[d]-=
e.blkIndent);break}a.push(e.bMarks[d]),l.push(e.bsCount[d]),u.push(e.tShift[d]),c.push(e.sCount[d]),e.sCount[d]=-1}let C=e.blkIndent;e.blkIndent=0;let b=e.push(
"blockquote_open","blockquote",1);b.markup=">";let y=[t,0];b.map=y,e.md.block.tokenize(e,t,d);let E=e.push("blockquote_close","blockquote",-1);E.markup=">",e.lineMax=
o,e.parentType=p,y[1]=e.line;for(let w=0;w<u.length;w++)e.bMarks[w+t]=a[w],e.tShift[w+t]=u[w],e.sCount[w+t]=c[w],e.bsCount[w+t]=l[w];return e.blkIndent=C,!0}function ta(e,t,n,i){
let r=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4)return!1;let s=e.bMarks[t]+e.tShift[t],o=e.src.charCodeAt(s++);if(o!==42&&o!==45&&o!==95)return!1;let a=1;for(;s<
r;){let c=e.src.charCodeAt(s++);if(c!==o&&!S(c))return!1;c===o&&a++}if(a<3)return!1;if(i)return!0;e.line=t+1;let l=e.push("hr","hr",0);return l.map=[t,e.line],l.
markup=Array(a+1).join(String.fromCharCode(o)),!0}function Pi(e,t){let n=e.eMarks[t],i=e.bMarks[t]+e.tShift[t],r=e.src.charCodeAt(i++);return r!==42&&r!==45&&r!==
43||i<n&&!S(e.src.charCodeAt(i))?-1:i}function Oi(e,t){let n=e.bMarks[t]+e.tShift[t],i=e.eMarks[t],r=n;if(r+1>=i)return-1;let s=e.src.charCodeAt(r++);if(s<48||s>
57)return-1;for(;;){if(r>=i)return-1;if(s=e.src.charCodeAt(r++),s>=48&&s<=57){if(r-n>=10)return-1;continue}if(s===41||s===46)break;return-1}return r<i&&(s=e.src.
charCodeAt(r),!S(s))?-1:r}function na(e,t){let n=e.level+2;for(let i=t+2,r=e.tokens.length-2;i<r;i++)e.tokens[i].level===n&&e.tokens[i].type==="paragraph_open"&&
(e.tokens[i+2].hidden=!0,e.tokens[i].hidden=!0,i+=2)}function ia(e,t,n,i){let r,s,o,a,l=t,c=!0;if(e.sCount[l]-e.blkIndent>=4||e.listIndent>=0&&e.sCount[l]-e.listIndent>=
4&&e.sCount[l]<e.blkIndent)return!1;let u=!1;i&&e.parentType==="paragraph"&&e.sCount[l]>=e.blkIndent&&(u=!0);let h,p,f;if((f=Oi(e,l))>=0){if(h=!0,o=e.bMarks[l]+
e.tShift[l],p=Number(e.src.slice(o,f-1)),u&&p!==1)return!1}else if((f=Pi(e,l))>=0)h=!1;else return!1;if(u&&e.skipSpaces(f)>=e.eMarks[l])return!1;if(i)return!0;let d=e.
src.charCodeAt(f-1),C=e.tokens.length;h?(a=e.push("ordered_list_open","ol",1),p!==1&&(a.attrs=[["start",p]])):a=e.push("bullet_list_open","ul",1);let b=[l,0];a.
map=b,a.markup=String.fromCharCode(d);let y=!1,E=e.md.block.ruler.getRules("list"),w=e.parentType;for(e.parentType="list";l<n;){s=f,r=e.eMarks[l];let v=e.sCount[l]+
f-(e.bMarks[l]+e.tShift[l]),x=v;for(;s<r;){let O=e.src.charCodeAt(s);if(O===9)x+=4-(x+e.bsCount[l])%4;else if(O===32)x++;else break;s++}let k=s,A;k>=r?A=1:A=x-v,
A>4&&(A=1);let T=v+A;a=e.push("list_item_open","li",1),a.markup=String.fromCharCode(d);let D=[l,0];a.map=D,h&&(a.info=e.src.slice(o,f-1));let L=e.tight,F=e.tShift[l],
B=e.sCount[l],$=e.listIndent;if(e.listIndent=e.blkIndent,e.blkIndent=T,e.tight=!0,e.tShift[l]=k-e.bMarks[l],e.sCount[l]=x,k>=r&&e.isEmpty(l+1)?e.line=Math.min(e.
line+2,n):e.md.block.tokenize(e,l,n),(!e.tight||y)&&(c=!1),y=e.line-l>1&&e.isEmpty(e.line-1),e.blkIndent=e.listIndent,e.listIndent=$,e.tShift[l]=F,e.sCount[l]=B,
e.tight=L,a=e.push("list_item_close","li",-1),a.markup=String.fromCharCode(d),l=e.line,D[1]=l,l>=n||e.sCount[l]<e.blkIndent||e.sCount[l]-e.blkIndent>=4)break;let N=!1;
for(let O=0,Tr=E.length;O<Tr;O++)if(E[O](e,l,n,!0)){N=!0;break}if(N)break;if(h){if(f=Oi(e,l),f<0)break;o=e.bMarks[l]+e.tShift[l]}else if(f=Pi(e,l),f<0)break;if(d!==
e.src.charCodeAt(f-1))break}return h?a=e.push("ordered_list_close","ol",-1):a=e.push("bullet_list_close","ul",-1),a.markup=String.fromCharCode(d),b[1]=l,e.line=
l,e.parentType=w,c&&na(e,C),!0}var Nt=999;function ra(e){let t=e.length;for(let n=0;n<e.length-1;n++){let i=e.charCodeAt(n);if(i<55296||i>56319)continue;let r=e.
charCodeAt(n+1);r>=56320&&r<=57343&&(t--,n++)}return t}function pe(e,t){return Math.min(e.eMarks[t]+1,e.src.length)}function Ke(e,t){let n=e.lineMax;if(t>=n||e.
isEmpty(t))return-1;let i=!1;if(e.sCount[t]-e.blkIndent>3&&(i=!0),e.sCount[t]<0&&(i=!0),!i){let r=e.md.block.ruler.getRules("reference"),s=e.parentType;e.parentType=
"reference";let o=!1;for(let a=0,l=r.length;a<l;a++)if(r[a](e,t,n,!0)){o=!0;break}if(e.parentType=s,o)return-1}return e.bMarks[t]+e.tShift[t]}function sa(e,t,n,i){
let r=e.src,s=e.bMarks[t]+e.tShift[t],o=t+1;if(e.sCount[t]-e.blkIndent>=4||r.charCodeAt(s)!==91)return!1;let a=pe(e,t),l="",c=-1,u=++s;for(;s<a;){if(l.length+s-
u>Nt*2)return!1;let k=r.charCodeAt(s);if(k===91)return!1;if(k===93){c=s;break}if(k===92&&(k=r.charCodeAt(++s)),k===10&&s<a){let A=Ke(e,o);if(A<0)return!1;l+=r.slice(
u,a),s=u=A,a=pe(e,o++);continue}s++}if(c<0||r.charCodeAt(c+1)!==58||(l+=r.slice(u,c),l.length>Nt&&ra(l)>Nt))return!1;for(s=c+2;s<a;){let k=r.charCodeAt(s);if(k===
10){let A=Ke(e,o);if(A<0)break;s=A,a=pe(e,o++)}else if(S(k))s++;else break}let h=e.md.helpers.parseLinkDestination(r,s,a);if(!h.ok)return!1;let p=e.md.normalizeLink(
h.str);if(!e.md.validateLink(p))return!1;s=h.pos;let f=s,d=a,C=o;for(;s<a;){let k=r.charCodeAt(s);if(k===10){let A=Ke(e,o);if(A<0)break;s=A,a=pe(e,o++)}else if(S(
k))s++;else break}let b=s,y=e.md.helpers.parseLinkTitle(r,s,a);for(;y.can_continue;){let k=Ke(e,o);if(k<0)break;s=k,a=pe(e,o++),y=e.md.helpers.parseLinkTitle(r,
s,a,y)}let E;for(b!==f&&y.ok?(E=y.str,s=y.pos):(E="",s=f,a=d,o=C);s<a&&S(r.charCodeAt(s));)s++;if(s<a&&r.charCodeAt(s)!==10&&E)for(E="",s=f,a=d,o=C;s<a&&S(r.charCodeAt(
s));)s++;if(s<a&&r.charCodeAt(s)!==10)return!1;let w=Ve(l);if(!w)return!1;if(i)return!0;typeof e.env.references>"u"&&(e.env.references={}),typeof e.env.references[w]>
"u"&&(e.env.references[w]={title:E,href:p});let v=e.push("reference_definition","",0);v.map=[t,o],v.hidden=!0;let x=Object.create(null);return x.label=w,v.meta=
x,e.line=o,!0}var oa=["address","article","aside","base","basefont","blockquote","body","caption","center","col","colgroup","dd","details","dialog","dir","div",
"dl","dt","fieldset","figcaption","figure","footer","form","frame","frameset","h1","h2","h3","h4","h5","h6","head","header","hr","html","iframe","legend","li","\
link","main","menu","menuitem","nav","noframes","ol","optgroup","option","p","param","search","section","summary","table","tbody","td","tfoot","th","thead","tit\
le","tr","track","ul"],Gi=`<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^"'=<>\`\\x00-\\x20]+|'[^']*'|"[^"]*"))?)*\\s*\\/?>`,Yi="<\\/\
[A-Za-z][A-Za-z0-9\\-]*\\s*>";new RegExp(`^(?:${Gi}|${Yi}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
var Qi=new RegExp(`^(?:${Gi}|${Yi})`),G=[[/^<(script|pre|style|textarea)(?=(\s|>|$))/i,/<\/(script|pre|style|textarea)>/i,!0],[/^<!--/,/-->/,!0],[/^<\?/,/\?>/,!0],
[/^<![A-Za-z]/,/>/,!0],[/^<!\[CDATA\[/,/\]\]>/,!0],[new RegExp(`^</?(${oa.join("|")})(?=(\\s|/?>|$))`,"i"),/^$/,!0],[new RegExp(`${Qi.source}\\s*$`),/^$/,!1]];function aa(e,t,n,i){
let r=e.bMarks[t]+e.tShift[t],s=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=4||!e.md.options.html||e.src.charCodeAt(r)!==60)return!1;let o=e.src.slice(r,s),a=0;for(;a<
G.length&&!G[a][0].test(o);a++);if(a===G.length)return!1;if(i)return G[a][2];let l=t+1,c=G[a][1].test("");if(!G[a][1].test(o)){for(;l<n&&!(e.sCount[l]<e.blkIndent&&
(c||!e.isEmpty(l)));l++)if(r=e.bMarks[l]+e.tShift[l],s=e.eMarks[l],o=e.src.slice(r,s),G[a][1].test(o)){o.length!==0&&l++;break}}e.line=l;let u=e.push("html_bloc\
k","",0);return u.map=[t,l],u.content=e.getLines(t,l,e.blkIndent,!0),!0}function la(e,t,n,i){let r=e.bMarks[t]+e.tShift[t],s=e.eMarks[t];if(e.sCount[t]-e.blkIndent>=
4)return!1;let o=e.src.charCodeAt(r);if(o!==35||r>=s)return!1;let a=1;for(o=e.src.charCodeAt(++r);o===35&&r<s&&a<=6;)a++,o=e.src.charCodeAt(++r);if(a>6||r<s&&!S(
o))return!1;if(i)return!0;s=e.skipSpacesBack(s,r);let l=e.skipCharsBack(s,35,r);l>r&&S(e.src.charCodeAt(l-1))&&(s=l),e.line=t+1;let c=e.push("heading_open",`h${a}`,
1);c.markup="########".slice(0,a),c.map=[t,e.line];let u=e.push("inline","",0);u.content=Xe(e.src.slice(r,s)),u.map=[t,e.line],u.children=[];let h=e.push("headi\
ng_close",`h${a}`,-1);return h.markup="########".slice(0,a),!0}function ca(e,t,n){let i=e.md.block.ruler.getRules("paragraph");if(e.sCount[t]-e.blkIndent>=4)return!1;
let r=e.parentType;e.parentType="paragraph";let s=0,o,a=t+1;for(;a<n&&!e.isEmpty(a);a++){if(e.sCount[a]-e.blkIndent>3)continue;if(e.sCount[a]>=e.blkIndent){let f=e.
bMarks[a]+e.tShift[a],d=e.eMarks[a];if(f<d&&(o=e.src.charCodeAt(f),(o===45||o===61)&&(f=e.skipChars(f,o),f=e.skipSpaces(f),f>=d))){s=o===61?1:2;break}}if(e.sCount[a]<
0)continue;let p=!1;for(let f=0,d=i.length;f<d;f++)if(i[f](e,a,n,!0)){p=!0;break}if(p)break}if(!s)return e.parentType=r,!1;let l=Xe(e.getLines(t,a,e.blkIndent,!1));
e.line=a+1;let c=e.push("heading_open",`h${s}`,1);c.markup=String.fromCharCode(o),c.map=[t,e.line];let u=e.push("inline","",0);u.content=l,u.map=[t,e.line-1],u.
children=[];let h=e.push("heading_close",`h${s}`,-1);return h.markup=String.fromCharCode(o),e.parentType=r,!0}function ua(e,t,n){let i=e.md.block.ruler.getRules(
"paragraph"),r=e.parentType,s=t+1;for(e.parentType="paragraph";s<n&&!e.isEmpty(s);s++){if(e.sCount[s]-e.blkIndent>3||e.sCount[s]<0)continue;let c=!1;for(let u=0,
h=i.length;u<h;u++)if(i[u](e,s,n,!0)){c=!0;break}if(c)break}let o=Xe(e.getLines(t,s,e.blkIndent,!1));e.line=s;let a=e.push("paragraph_open","p",1);a.map=[t,e.line];
let l=e.push("inline","",0);return l.content=o,l.map=[t,e.line],l.children=[],e.push("paragraph_close","p",-1),e.parentType=r,!0}var Ze=[["table",Go,["paragraph",
"reference"]],["code",Yo],["fence",Qo,["paragraph","reference","blockquote","list"]],["blockquote",ea,["paragraph","reference","blockquote","list"]],["hr",ta,["\
paragraph","reference","blockquote","list"]],["list",ia,["paragraph","reference","blockquote"]],["reference",sa],["html_block",aa,["paragraph","reference","bloc\
kquote"]],["heading",la,["paragraph","reference","blockquote"]],["lheading",ca],["paragraph",ua]],er=class{constructor(){_(this,"ruler",new ke),_(this,"State",Xi);
for(let e=0;e<Ze.length;e++)this.ruler.push(Ze[e][0],Ze[e][1],{alt:(Ze[e][2]||[]).slice()})}tokenize(e,t,n){let i=this.ruler.getRules(""),r=i.length,s=e.md.options.
maxNesting,o=t,a=!1;for(;o<n&&(e.line=o=e.skipEmptyLines(o),!(o>=n||e.sCount[o]<e.blkIndent));){if(e.level>=s){e.line=n;break}let l=e.line,c=!1;for(let u=0;u<r;u++)
if(c=i[u](e,o,n,!1),c){if(l>=e.line)throw new Error("block rule didn't increment state.line");break}if(!c)throw new Error("none of the block rules matched");e.tight=
!a,e.isEmpty(e.line-1)&&(a=!0),o=e.line,o<n&&e.isEmpty(o)&&(a=!0,o++,e.line=o)}}parse(e,t,n,i){if(!e)return;let r=new this.State(e,t,n,i);this.tokenize(r,r.line,
r.lineMax)}},tr=class{constructor(e,t,n,i){_(this,"pos",0),_(this,"level",0),_(this,"pending",""),_(this,"pendingLevel",0),_(this,"cache",{}),_(this,"backticks",
{}),_(this,"backticksScanned",!1),_(this,"skipHtmlSpecial",!1),_(this,"linkLevel",0),_(this,"delimiters",[]),_(this,"_prev_delimiters",[]),_(this,"Token",Y),this.
src=e,this.env=n,this.md=t,this.tokens=i,this.tokens_meta=Array(i.length),this.posMax=this.src.length}pushPending(){let e=new Y("text","",0);return e.content=this.
pending,e.level=this.pendingLevel,this.tokens.push(e),this.pending="",e}push(e,t,n){this.pending&&this.pushPending();let i=new Y(e,t,n),r;return n<0&&(this.level--,
this.delimiters=this._prev_delimiters.pop()),i.level=this.level,n>0&&(this.level++,this._prev_delimiters.push(this.delimiters),this.delimiters=[],r={delimiters:this.
delimiters}),this.pendingLevel=this.level,this.tokens.push(i),this.tokens_meta.push(r),i}scanDelims(e,t){let n=this.posMax,i=this.src.charCodeAt(e),r;if(e===0)r=
32;else if(e===1)r=this.src.charCodeAt(0),(r&63488)===55296&&(r=65533);else if(r=this.src.charCodeAt(e-1),(r&64512)===56320){let d=this.src.charCodeAt(e-2);r=(d&
64512)===55296?65536+(d-55296<<10)+(r-56320):65533}else(r&64512)===55296&&(r=65533);let s=e;for(;s<n&&this.src.charCodeAt(s)===i;)s++;let o=s-e,a=s<n?this.src.charCodeAt(
s):32;if((a&64512)===55296){let d=this.src.charCodeAt(s+1);a=(d&64512)===56320?65536+(a-55296<<10)+(d-56320):65533}else(a&64512)===56320&&(a=65533);let l=be(r)||
ve(r),c=be(a)||ve(a),u=ge(r),h=ge(a),p=!h&&(!c||u||l),f=!u&&(!l||h||c);return{can_open:p&&(t||!f||l),can_close:f&&(t||!p||c),length:o}}};function ha(e){switch(e){case 10:case 33:case 35:case 36:case 37:case 38:case 42:case 43:case 45:case 58:case 60:case 61:case 62:case 64:case 91:case 92:case 93:case 94:case 95:case 96:case 123:case 125:case 126:
return!0;default:return!1}}function da(e,t){let n=e.pos;for(;n<e.posMax&&!ha(e.src.charCodeAt(n));)n++;return n===e.pos?!1:(t||(e.pending+=e.src.slice(e.pos,n)),
e.pos=n,!0)}function fa(e){return e>=65&&e<=90||e>=97&&e<=122}function pa(e){return e>=65&&e<=90||e>=97&&e<=122||e>=48&&e<=57||e===43||e===45||e===46}function ma(e,t){
if(!e.md.options.linkify||e.linkLevel>0)return!1;let n=e.pos,i=e.posMax;if(n+3>i||e.src.charCodeAt(n)!==58||e.src.charCodeAt(n+1)!==47||e.src.charCodeAt(n+2)!==
47)return!1;let r=n-Math.min(10,e.pending.length,n),s=n;for(;s>r&&pa(e.src.charCodeAt(s-1));)s--;if(s===n||!fa(e.src.charCodeAt(s)))return!1;let o=n-s,a=e.md.linkify.
matchAtStart(e.src.slice(s));if(!a)return!1;let l=a.url;if(l.length<=o)return!1;let c=l.length;for(;c>0&&l.charCodeAt(c-1)===42;)c--;c!==l.length&&(l=l.slice(0,
c));let u=e.md.normalizeLink(l);if(!e.md.validateLink(u))return!1;if(!t){e.pending=e.pending.slice(0,-o);let h=e.push("link_open","a",1);h.attrs=[["href",u]],h.
markup="linkify",h.info="auto";let p=e.push("text","",0);p.content=e.md.normalizeLinkText(l);let f=e.push("link_close","a",-1);f.markup="linkify",f.info="auto"}
return e.pos+=l.length-o,!0}function ga(e,t){let n=e.pos;if(e.src.charCodeAt(n)!==10)return!1;let i=e.pending.length-1,r=e.posMax;if(!t)if(i>=0&&e.pending.charCodeAt(
i)===32)if(i>=1&&e.pending.charCodeAt(i-1)===32){let s=i-1;for(;s>=1&&e.pending.charCodeAt(s-1)===32;)s--;e.pending=e.pending.slice(0,s),e.push("hardbreak","br",
0)}else e.pending=e.pending.slice(0,-1),e.push("softbreak","br",0);else e.push("softbreak","br",0);for(n++;n<r&&S(e.src.charCodeAt(n));)n++;return e.pos=n,!0}var Jt=[];
for(let e=0;e<256;e++)Jt.push(0);"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(e){Jt[e.charCodeAt(0)]=1});function va(e,t){let n=e.pos,i=e.posMax;
if(e.src.charCodeAt(n)!==92||(n++,n>=i))return!1;let r=e.src.charCodeAt(n);if(r===10){for(t||e.push("hardbreak","br",0),n++;n<i&&(r=e.src.charCodeAt(n),!!S(r));)
n++;return e.pos=n,!0}if(r===32){if(!t){let a=e.push("text_special","",0);a.content="\\",a.markup="\\",a.info="escape"}return e.pos=n,!0}let s=e.src[n];if(r>=55296&&
r<=56319&&n+1<i){let a=e.src.charCodeAt(n+1);a>=56320&&a<=57343&&(s+=e.src[n+1],n++)}let o="\\"+s;if(!t){let a=e.push("text_special","",0);r<256&&Jt[r]!==0?a.content=
s:a.content=o,a.markup=o,a.info="escape"}return e.pos=n+1,!0}function ba(e){let t={},n=0;for(;(n=e.indexOf("`",n))!==-1;){let i=n;for(;e.charCodeAt(++n)===96;);
t[n-i]=i}return t}function wa(e,t){var n;let i=e.pos;if(e.src.charCodeAt(i)!==96)return!1;let r=e.posMax,s=i+1;for(;s<r&&e.src.charCodeAt(s)===96;)s++;let o=e.src.
slice(i,s),a=o.length;if(e.backticksScanned||(e.backticks=ba(e.src),e.backticksScanned=!0),((n=e.backticks[a])!==null&&n!==void 0?n:-1)>=s){let l=s,c;for(;(c=e.
src.indexOf("`",l))!==-1&&c<r;){for(l=c+1;e.src.charCodeAt(l)===96;)l++;if(l>r)break;if(l-c===a){if(!t){let u=e.push("code_inline","code",0);u.markup=o;let h=e.
src.slice(s,c).replace(/\n/g," ");h.startsWith(" ")&&h.endsWith(" ")&&/[^ ]/.test(h)&&(h=h.slice(1,-1)),u.content=h}return e.pos=l,!0}}}return t||(e.pending+=o),
e.pos=s,!0}function ka(e,t){let n=e.pos,i=e.src.charCodeAt(n);if(t||i!==126)return!1;let r=e.scanDelims(e.pos,!0),s=r.length,o=String.fromCharCode(i);if(s<2)return!1;
let a;s%2&&(a=e.push("text","",0),a.content=o,s--);for(let l=0;l<s;l+=2)a=e.push("text","",0),a.content=o+o,e.delimiters.push({marker:i,length:0,token:e.tokens.
length-1,end:-1,open:r.can_open,close:r.can_close});return e.pos+=r.length,!0}function ji(e,t){let n,i=[],r=t.length;for(let s=0;s<r;s++){let o=t[s];if(o.marker!==
126||o.end===-1)continue;let a=t[o.end];n=e.tokens[o.token],n.type="s_open",n.tag="s",n.nesting=1,n.markup="~~",n.content="",n=e.tokens[a.token],n.type="s_close",
n.tag="s",n.nesting=-1,n.markup="~~",n.content="",e.tokens[a.token-1].type==="text"&&e.tokens[a.token-1].content==="~"&&i.push(a.token-1)}for(;i.length;){let s=i.
pop(),o=s+1;for(;o<e.tokens.length&&e.tokens[o].type==="s_close";)o++;o--,s!==o&&(n=e.tokens[o],e.tokens[o]=e.tokens[s],e.tokens[s]=n)}}function _a(e){let t=e.tokens_meta,
n=e.tokens_meta.length;ji(e,e.delimiters);for(let r=0;r<n;r++){var i;let s=(i=t[r])===null||i===void 0?void 0:i.delimiters;s&&ji(e,s)}}var nr={tokenize:ka,postProcess:_a};
function xa(e,t){let n=e.pos,i=e.src.charCodeAt(n);if(t||i!==95&&i!==42)return!1;let r=e.scanDelims(e.pos,i===42);for(let s=0;s<r.length;s++){let o=e.push("text",
"",0);o.content=String.fromCharCode(i),e.delimiters.push({marker:i,length:r.length,token:e.tokens.length-1,end:-1,open:r.can_open,close:r.can_close})}return e.pos+=
r.length,!0}function Ni(e,t){let n=t.length;for(let i=n-1;i>=0;i--){let r=t[i];if(r.marker!==95&&r.marker!==42||r.end===-1)continue;let s=t[r.end],o=i>0&&t[i-1].
end===r.end+1&&t[i-1].marker===r.marker&&t[i-1].token===r.token-1&&t[r.end+1].token===s.token+1,a=String.fromCharCode(r.marker),l=e.tokens[r.token];l.type=o?"st\
rong_open":"em_open",l.tag=o?"strong":"em",l.nesting=1,l.markup=o?a+a:a,l.content="";let c=e.tokens[s.token];c.type=o?"strong_close":"em_close",c.tag=o?"strong":
"em",c.nesting=-1,c.markup=o?a+a:a,c.content="",o&&(e.tokens[t[i-1].token].content="",e.tokens[t[r.end+1].token].content="",i--)}}function ya(e){let t=e.tokens_meta,
n=e.tokens_meta.length;Ni(e,e.delimiters);for(let r=0;r<n;r++){var i;let s=(i=t[r])===null||i===void 0?void 0:i.delimiters;s&&Ni(e,s)}}var ir={tokenize:xa,postProcess:ya};
function Ea(e,t){let n,i,r,s,o="",a="",l=e.pos,c=!0;if(e.src.charCodeAt(e.pos)!==91)return!1;let u=e.pos,h=e.posMax,p=e.pos+1,f=e.md.helpers.parseLinkLabel(e,e.
pos,!0);if(f<0)return!1;let d=f+1;if(d<h&&e.src.charCodeAt(d)===40){for(c=!1,d++;d<h&&(n=e.src.charCodeAt(d),!(!S(n)&&n!==10));d++);if(d>=h)return!1;if(l=d,r=e.
md.helpers.parseLinkDestination(e.src,d,e.posMax),r.ok){for(o=e.md.normalizeLink(r.str),e.md.validateLink(o)?d=r.pos:o="",l=d;d<h&&(n=e.src.charCodeAt(d),!(!S(n)&&
n!==10));d++);if(r=e.md.helpers.parseLinkTitle(e.src,d,e.posMax),d<h&&l!==d&&r.ok)for(a=r.str,d=r.pos;d<h&&(n=e.src.charCodeAt(d),!(!S(n)&&n!==10));d++);}(d>=h||
e.src.charCodeAt(d)!==41)&&(c=!0),d++}if(c){if(typeof e.env.references>"u")return!1;if(d<h&&e.src.charCodeAt(d)===91?(l=d+1,d=e.md.helpers.parseLinkLabel(e,d),d>=
0?i=e.src.slice(l,d++):d=f+1):d=f+1,i||(i=e.src.slice(p,f)),i=Ve(i),s=e.env.references[i],!s)return e.pos=u,!1;o=s.href,a=s.title}if(!t){e.pos=p,e.posMax=f;let C=e.
push("link_open","a",1),b=[["href",o]];if(C.attrs=b,a&&b.push(["title",a]),i){let y=Object.create(null);y.label=i,C.meta=y}e.linkLevel++,e.md.inline.tokenize(e),
e.linkLevel--,e.push("link_close","a",-1)}return e.pos=d,e.posMax=h,!0}function Ca(e,t){let n,i,r,s,o,a,l,c,u="",h=e.pos,p=e.posMax;if(e.src.charCodeAt(e.pos)!==
33||e.src.charCodeAt(e.pos+1)!==91)return!1;let f=e.pos+2,d=e.md.helpers.parseLinkLabel(e,e.pos+1,!1);if(d<0)return!1;if(s=d+1,s<p&&e.src.charCodeAt(s)===40){for(s++;s<
p&&(n=e.src.charCodeAt(s),!(!S(n)&&n!==10));s++);if(s>=p)return!1;for(c=s,a=e.md.helpers.parseLinkDestination(e.src,s,e.posMax),a.ok&&(u=e.md.normalizeLink(a.str),
e.md.validateLink(u)?s=a.pos:u=""),c=s;s<p&&(n=e.src.charCodeAt(s),!(!S(n)&&n!==10));s++);if(a=e.md.helpers.parseLinkTitle(e.src,s,e.posMax),s<p&&c!==s&&a.ok)for(l=
a.str,s=a.pos;s<p&&(n=e.src.charCodeAt(s),!(!S(n)&&n!==10));s++);else l="";if(s>=p||e.src.charCodeAt(s)!==41)return e.pos=h,!1;s++}else{if(typeof e.env.references>
"u")return!1;if(s<p&&e.src.charCodeAt(s)===91?(c=s+1,s=e.md.helpers.parseLinkLabel(e,s),s>=0?r=e.src.slice(c,s++):s=d+1):s=d+1,r||(r=e.src.slice(f,d)),r=Ve(r),o=
e.env.references[r],!o)return e.pos=h,!1;u=o.href,l=o.title}if(!t){i=e.src.slice(f,d);let C=[];e.md.inline.parse(i,e.md,e.env,C);let b=e.push("image","img",0),y=[
["src",u],["alt",""]];if(b.attrs=y,b.children=C,b.content=i,l&&y.push(["title",l]),r){let E=Object.create(null);E.label=r,b.meta=E}}return e.pos=s,e.posMax=p,!0}
var Aa=/^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/,Ra=/^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
function Da(e,t){let n=e.pos;if(e.src.charCodeAt(n)!==60)return!1;let i=e.pos,r=e.posMax;for(;;){if(++n>=r)return!1;let o=e.src.charCodeAt(n);if(o===60)return!1;
if(o===62)break}let s=e.src.slice(i+1,n);if(Ra.test(s)){let o=e.md.normalizeLink(s);if(!e.md.validateLink(o))return!1;if(!t){let a=e.push("link_open","a",1);a.attrs=
[["href",o]],a.markup="autolink",a.info="auto";let l=e.push("text","",0);l.content=e.md.normalizeLinkText(s);let c=e.push("link_close","a",-1);c.markup="autolin\
k",c.info="auto"}return e.pos+=s.length+2,!0}if(Aa.test(s)){let o=e.md.normalizeLink(`mailto:${s}`);if(!e.md.validateLink(o))return!1;if(!t){let a=e.push("link_\
open","a",1);a.attrs=[["href",o]],a.markup="autolink",a.info="auto";let l=e.push("text","",0);l.content=e.md.normalizeLinkText(s);let c=e.push("link_close","a",
-1);c.markup="autolink",c.info="auto"}return e.pos+=s.length+2,!0}return!1}function Fa(e){return/^<a[>\s]/i.test(e)}function Sa(e){return/^<\/a\s*>/i.test(e)}function rr(e){
let t=e|32;return t>=97&&t<=122}function Ta(e,t){let n=e.src,i,r;if(n.startsWith("<!--",t)){if(n.startsWith(">",t+4))return t+5;if(n.startsWith("->",t+4))return t+
6;i=t+4,r="-->"}else if(n.startsWith("<![CDATA[",t))i=t+9,r="]]>";else if(n.charCodeAt(t+1)===63)i=t+2,r="?>";else if(rr(n.charCodeAt(t+2)))i=t+3,r=">";else return-1;
if(e.skipHtmlSpecial)return-1;let s=n.indexOf(r,i);return s<0?(e.skipHtmlSpecial=!0,-1):s+r.length}function Ma(e,t){if(!e.md.options.html)return!1;let n=e.posMax,
i=e.pos;if(e.src.charCodeAt(i)!==60||i+2>=n)return!1;let r,s=e.src.charCodeAt(i+1);if(s===33||s===63)r=Ta(e,i);else if(s===47||rr(s)){let o=e.src.slice(i).match(
Qi);r=o?i+o[0].length:-1}else return!1;if(r<0)return!1;if(!t){let o=e.push("html_inline","",0);o.content=e.src.slice(i,r),Fa(o.content)&&e.linkLevel++,Sa(o.content)&&
e.linkLevel--}return e.pos=r,!0}var La=/^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i,Ba=/^&([a-z][a-z0-9]{1,31});/i;function Ia(e,t){let n=e.pos,i=e.posMax;if(e.src.charCodeAt(
n)!==38||n+1>=i)return!1;if(e.src.charCodeAt(n+1)===35){let r=e.src.slice(n).match(La);if(r){if(!t){let s=r[1][0].toLowerCase()==="x"?parseInt(r[1].slice(1),16):
parseInt(r[1],10),o=e.push("text_special","",0);o.content=zt(s)?me(s):me(65533),o.markup=r[0],o.info="entity"}return e.pos+=r[0].length,!0}}else{let r=e.src.slice(
n).match(Ba);if(r){let s=Ue(r[0]);if(s!==r[0]){if(!t){let o=e.push("text_special","",0);o.content=s,o.markup=r[0],o.info="entity"}return e.pos+=r[0].length,!0}}}
return!1}function $i(e){let t={},n=e.length;if(!n)return;let i=0,r=-2,s=[];for(let o=0;o<n;o++){let a=e[o];if(s.push(0),(e[i].marker!==a.marker||r!==a.token-1)&&
(i=o),r=a.token,a.length=a.length||0,!a.close)continue;t.hasOwnProperty(a.marker)||(t[a.marker]=[-1,-1,-1,-1,-1,-1]);let l=t[a.marker][(a.open?3:0)+a.length%3],
c=i-s[i]-1,u=c;for(;c>l;c-=s[c]+1){let h=e[c];if(h.marker===a.marker&&h.open&&h.end<0){let p=!1;if((h.close||a.open)&&(h.length+a.length)%3===0&&(h.length%3!==0||
a.length%3!==0)&&(p=!0),!p){let f=c>0&&!e[c-1].open?s[c-1]+1:0;s[o]=o-c+f,s[c]=f,a.open=!1,h.end=o,h.close=!1,u=-1,r=-2;break}}}u!==-1&&(t[a.marker][(a.open?3:0)+
(a.length||0)%3]=u)}}function Pa(e){let t=e.tokens_meta,n=e.tokens_meta.length;$i(e.delimiters);for(let r=0;r<n;r++){var i;let s=(i=t[r])===null||i===void 0?void 0:
i.delimiters;s&&$i(s)}}function Oa(e){let t,n,i=0,r=e.tokens,s=e.tokens.length;for(t=n=0;t<s;t++)r[t].nesting<0&&i--,r[t].level=i,r[t].nesting>0&&i++,r[t].type===
"text"&&t+1<s&&r[t+1].type==="text"?r[t+1].content=r[t].content+r[t+1].content:(t!==n&&(r[n]=r[t]),n++);t!==n&&(r.length=n)}var $t=[["text",da],["linkify",ma],[
"newline",ga],["escape",va],["backticks",wa],["strikethrough",nr.tokenize],["emphasis",ir.tokenize],["link",Ea],["image",Ca],["autolink",Da],["html_inline",Ma],
["entity",Ia]],Ht=[["balance_pairs",Pa],["strikethrough",nr.postProcess],["emphasis",ir.postProcess],["fragments_join",Oa]],sr=class{constructor(){_(this,"ruler",
new ke),_(this,"ruler2",new ke),_(this,"State",tr);for(let e=0;e<$t.length;e++)this.ruler.push($t[e][0],$t[e][1]);for(let e=0;e<Ht.length;e++)this.ruler2.push(Ht[e][0],
Ht[e][1])}skipToken(e){let t=e.pos,n=this.ruler.getRules(""),i=n.length,r=e.md.options.maxNesting,s=e.cache;if(typeof s[t]<"u"){e.pos=s[t];return}let o=!1;if(e.
level<r){for(let a=0;a<i;a++)if(e.level++,o=n[a](e,!0),e.level--,o){if(t>=e.pos)throw new Error("inline rule didn't increment state.pos");break}}else e.pos=e.posMax;
o||e.pos++,s[t]=e.pos}tokenize(e){let t=this.ruler.getRules(""),n=t.length,i=e.posMax,r=e.md.options.maxNesting;for(;e.pos<i;){let s=e.pos,o=!1;if(e.level<r){for(let a=0;a<
n;a++)if(o=t[a](e,!1),o){if(s>=e.pos)throw new Error("inline rule didn't increment state.pos");break}}if(o){if(e.pos>=i)break;continue}e.pending+=e.src[e.pos++]}
e.pending&&e.pushPending()}parse(e,t,n,i){let r=new this.State(e,t,n,i);this.tokenize(r);let s=this.ruler2.getRules(""),o=s.length;for(let a=0;a<o;a++)s[a](r)}},
ja={default:{options:{html:!1,xhtmlOut:!1,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,maxNesting:100},components:{
core:{},block:{},inline:{}}},zero:{options:{html:!1,xhtmlOut:!1,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,
maxNesting:20},components:{core:{rules:["normalize","block","strip_references","inline","text_join"]},block:{rules:["paragraph"]},inline:{rules:["text"],rules2:[
"balance_pairs","fragments_join"]}}},commonmark:{options:{html:!0,xhtmlOut:!0,breaks:!1,langPrefix:"language-",linkify:!1,typographer:!1,quotes:"“”‘’",highlight:null,
maxNesting:20},components:{core:{rules:["normalize","block","strip_references","inline","text_join"]},block:{rules:["blockquote","code","fence","heading","hr","\
html_block","lheading","list","reference","paragraph"]},inline:{rules:["autolink","backticks","emphasis","entity","escape","html_inline","image","link","newline",
"text"],rules2:["balance_pairs","emphasis","fragments_join"]}}}},Na=/^(vbscript|javascript|file|data):/,$a=/^data:image\/(gif|png|jpeg|webp);/,Hi=["http:","http\
s:","mailto:"],q=class{validateLink(e){let t=e.trim().toLowerCase();return Na.test(t)?$a.test(t):!0}normalizeLink(e){let t=de(e,!0);if(t.hostname&&(!t.protocol||
Hi.indexOf(t.protocol)>=0))try{t.hostname=Pt.toASCII(t.hostname)}catch{}return t.auth&&(t.auth=K(t.auth)),t.hostname&&(t.hostname=K(t.hostname)),t.pathname&&(t.
pathname=K(t.pathname)),t.search&&(t.search=K(t.search)),t.hash&&(t.hash=K(t.hash)),ee(t)}normalizeLinkText(e){let t=de(e,!0);if(t.hostname&&(!t.protocol||Hi.indexOf(
t.protocol)>=0))try{t.hostname=Pt.toUnicode(t.hostname)}catch{}return he(ee(t),he.defaultChars+"%")}constructor(...e){_(this,"inline",new sr),_(this,"block",new er),
_(this,"core",new Vi),_(this,"renderer",new Wi),_(this,"linkify",new yi),_(this,"utils",ao),_(this,"helpers",Object.assign({},Eo));let[t,n]=e;typeof t=="string"?
(this.configure(t),n&&this.set(n)):(this.configure("default"),this.set(t||{}))}set(e){return Object.assign(this.options,e),this}configure(e){let t;if(typeof e==
"string"){let r=e;if(t=ja[r],!t)throw new Error(`Wrong 'markdown-it' preset "${r}", check name`)}else t=e;if(!t)throw new Error("Wrong `markdown-it` preset, can\
't be empty");t.options&&(this.options={...t.options});let n=t.components;if(n){var i;["core","block","inline"].forEach(s=>{var o;let a=(o=n[s])===null||o===void 0?
void 0:o.rules;a&&this[s].ruler.enableOnly(a)});let r=(i=n.inline)===null||i===void 0?void 0:i.rules2;r&&this.inline.ruler2.enableOnly(r)}return this}enable(e,t=!1){
let n=[];Array.isArray(e)||(e=[e]),["core","block","inline"].forEach(r=>{n=n.concat(this[r].ruler.enable(e,!0))}),n=n.concat(this.inline.ruler2.enable(e,!0));let i=e.
filter(r=>n.indexOf(r)<0);if(i.length&&!t)throw new Error(`MarkdownIt. Failed to enable unknown rule(s): ${i}`);return this}disable(e,t=!1){let n=[];Array.isArray(
e)||(e=[e]),["core","block","inline"].forEach(r=>{n=n.concat(this[r].ruler.disable(e,!0))}),n=n.concat(this.inline.ruler2.disable(e,!0));let i=e.filter(r=>n.indexOf(
r)<0);if(i.length&&!t)throw new Error(`MarkdownIt. Failed to disable unknown rule(s): ${i}`);return this}use(e,...t){return e.apply(e,[this,...t]),this}parse(e,t){
if(typeof e!="string")throw new Error("Input data should be a String");let n=new this.core.State(e,this,t);return this.core.process(n),n.tokens}render(e,t={}){return this.
renderer.render(this.parse(e,t),this.options,t)}parseInline(e,t){let n=new this.core.State(e,this,t);return n.inlineMode=!0,this.core.process(n),n.tokens}renderInline(e,t={}){
return this.renderer.render(this.parseInline(e,t),this.options,t)}};_(q,"Token",Y);_(q,"Ruler",ke);_(q,"Renderer",Wi);_(q,"ParserCore",Vi);_(q,"StateCore",Ki);_(
q,"ParserBlock",er);_(q,"StateBlock",Xi);_(q,"ParserInline",sr);_(q,"StateInline",tr);var or=Ji(q);var ar=100,Ha=["link","image","autolink","reference","html_block","html_inline","entity","lheading"],qt=/\[(E[1-9][0-9]{0,5})\]/y,za=new Set("p strong em s code\
 ul ol li blockquote hr br table thead tbody tr th td".split(" ")),Ja=/text-align:\s*(left|center|right)/,lr=new or("commonmark",{html:!1,breaks:!0,maxNesting:ar}).
enable(["table","strikethrough"]).disable(Ha);lr.inline.ruler.push("citation",(e,t)=>{qt.lastIndex=e.pos;let n=qt.exec(e.src);return!n||!e.env.known.has(n[1])?!1:
(t||(e.push("citation","",0).content=n[1]),e.pos=qt.lastIndex,!0)});function cr(e,t){let n=Va(e),i=lr.parse(n,{known:t});return i.some(s=>s.level>=ar-2)?[X("pre",
[n])]:ur(i)}function ur(e){let t=[],n=[],i=()=>n.at(-1)??t;for(let r of e)if(r.nesting===1){let s=qa(r);s&&i().push(s),n.push(s?s.children:i())}else r.nesting===
-1?n.pop():i().push(...Ua(r));return t}function qa(e){if(e.hidden)return null;if(e.type==="heading_open")return X("h",[]);if(!za.has(e.tag))return null;let t=X(
e.tag,[]),n=Number(e.attrGet("start")??1);e.tag==="ol"&&n!==1&&(t.start=n);let i=Ja.exec(String(e.attrGet("style")??""))?.[1];return i&&(t.align=i),t}function Ua(e){
switch(e.type){case"inline":return ur(e.children??[]);case"softbreak":case"hardbreak":return[X("br",[])];case"hr":return[X("hr",[])];case"code_inline":return[X(
"code",[e.content])];case"fence":case"code_block":return[X("pre",[e.content])];case"citation":return[X("cite",[e.content])];default:return e.content===""?[]:[e.
content]}}function X(e,t){return{tag:e,children:t}}var Wa=/\r\n|[\r\x85\u2028\u2029]/gu,Ka=/[\u200b\u2060\ufeff]/gu,Za=new RegExp("[\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2\
02a-\\u202e\\u2066-\\u2069\\u2061-\\u2065\\u206a-\\u206f\\u180e\\ufff9-\\ufffb\\ud800-\\udfff\\ufdd0-\\ufdef\\ufffe\\uffff\\u{e0000}-\\u{e007f}]","gu");function Va(e){
let t=n=>`‹U+${n.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}›`;return e.replace(Wa,`
`).replace(Ka,"").replace(Za,t)}var Ge=class{element;open;drawn="";constructor(t,n,i){this.open=i,this.element=m("div",{class:"preview",id:`preview-${t}`,role:"region","aria-label":`${n}, as i\
t reads`,tabindex:0,"data-figure":`preview-${t}`})}show(t,n){let i=JSON.stringify([t,n.map(a=>[a.id,a.words])]);if(i===this.drawn)return;this.drawn=i;let r=new Map(
n.map(a=>[a.id,a])),s=cr(t,new Set(r.keys())),o=m("p",{class:"muted"},"Nothing is written here.");this.element.replaceChildren(...s.length>0?s.map(a=>this.built(
a,r)):[o])}built(t,n){if(typeof t=="string")return t;if(t.tag==="cite")return this.chip(n.get(t.children[0]));let i=t.children.map(s=>this.built(s,n));if(t.tag===
"h")return m("p",{},m("strong",{},...i));if(t.tag==="table")return Ga(m("table",{},...i));let r=m(t.tag,{},...i);return Xa(r,t),r}chip(t){let n=m("button",{type:"\
button",class:"chip",title:t.words,"aria-label":`${t.id}, ${t.text}: open its scenario`,"data-control":`chip-${t.id}`},t.id);return n.addEventListener("click",()=>this.
open(t.id)),n}};function Xa(e,{start:t,align:n}){t!==void 0&&g(e,"start",t),n!==void 0&&g(e,"data-align",n)}function Ga(e){return m("div",{class:"wide",role:"re\
gion",tabindex:0,"aria-label":"Table"},e)}var Ya=/\[[Ee]([^[\]\n]{0,30})$/u;function hr(e,t){let n=Ya.exec(e.slice(Math.max(0,t-32),t));return n?{start:t-n[0].length,typed:n[1]}:null}function dr(e,{typed:t},n){
let i=t.trim().toLowerCase(),r=o=>/^\d/u.test(i)?o.id.slice(1).startsWith(i):i.split(/\s+/u).every(a=>o.text.toLowerCase().includes(a)),s=e.filter(r);return[...s.
filter(o=>o.section===n),...s.filter(o=>o.section!==n)]}var Ye=class{element;pins=[];field;section;shown=[];at=0;wanted=null;closedFor=null;constructor(t,n){this.field=t,this.section=n,this.element=m("ul",{class:"sug\
gestions",role:"listbox",id:`pins-${n}`,"aria-label":"Evidence to cite","data-control":`suggestions-${n}`,hidden:!0}),g(t,"aria-autocomplete","list"),g(t,"aria-\
controls",`pins-${n}`),t.addEventListener("input",i=>this.typed(i)),t.addEventListener("keydown",i=>this.key(i)),t.addEventListener("click",()=>this.moved()),t.
addEventListener("blur",()=>this.close()),t.addEventListener("scroll",()=>this.element.hidden||this.place())}typed(t){if(t.isComposing)return this.close();this.
look()}moved(){this.element.hidden||this.look()}look(){let{value:t,selectionStart:n,selectionEnd:i}=this.field;this.wanted=n===i?hr(t,i):null,this.wanted===null&&
(this.closedFor=null);let r=this.wanted===null||this.wanted.start===this.closedFor;if(this.shown=r?[]:dr(this.pins,this.wanted,this.section),this.shown.length===
0)return this.close();this.at=0,this.draw()}draw(){let t=this.shown.map((n,i)=>{let r=m("li",{role:"option",id:`pins-${this.section}-${i}`,"data-control":`sugge\
st-${n.id}`},m("b",{},n.id),m("span",{},n.text));return g(r,"aria-selected",i===this.at?"true":"false"),r.addEventListener("pointerdown",s=>s.preventDefault()),
r.addEventListener("click",()=>this.choose(n)),r});this.element.replaceChildren(...t),g(this.element,"hidden",!1),g(this.field,"aria-activedescendant",`pins-${this.
section}-${this.at}`),this.place(),t[this.at].scrollIntoView({block:"nearest"})}place(){let{field:t,element:n}=this,i=ot(t,t.selectionEnd),[r,s]=[i.top-t.scrollTop,
i.bottom-t.scrollTop],o=t.clientHeight-s<Math.min(n.scrollHeight,100)&&r>100;n.style.top=o?"auto":`${t.offsetTop+s+2}px`,n.style.bottom=o?`calc(100% - ${t.offsetTop+
r-2}px)`:"auto"}key(t){if(this.element.hidden||t.isComposing)return;let n={ArrowDown:1,ArrowUp:-1}[t.key];if(n!==void 0)this.at=(this.at+n+this.shown.length)%this.
shown.length,this.draw();else if(t.key==="Enter"||t.key==="Tab"){if(t.ctrlKey||t.metaKey||t.shiftKey)return;this.choose(this.shown[this.at])}else if(t.key==="Es\
cape")this.closedFor=this.wanted?.start??null,this.close();else{["ArrowLeft","ArrowRight","Home","End"].includes(t.key)&&this.close();return}t.preventDefault(),
t.stopPropagation()}choose(t){let{value:n,selectionEnd:i}=this.field,{start:r}=this.wanted;this.close();let s=xe(t.id,n.slice(0,r),n.slice(i));ie(this.field,s,r,
i)}close(){this.element.hidden||(g(this.element,"hidden",!0),g(this.field,"aria-activedescendant",null))}};var Qe=class{element;field;count;preview;section;actions;helpButton;help;clock;conflict;suggestions;assigned=null;constructor(t,n){this.section=t,this.actions=n;
let{id:i,title:r}=t;this.helpButton=m("button",{type:"button",class:"quiet","aria-controls":`help-${i}`,"data-control":`help-${i}`},"strong and weak"),this.helpButton.
addEventListener("click",()=>n.help()),this.help=this.examples(),this.clock=m("button",{type:"button",class:"quiet clock"},Qa()),g(this.clock,"aria-label","Star\
t the clock"),g(this.clock,"title","Start the clock"),this.clock.addEventListener("click",()=>n.clock()),this.conflict=new $e(i,s=>this.choose(s)),this.count=m(
"span",{class:"count","data-figure":`words-${i}`}),this.preview=new Ge(i,r,n.openPin),this.field=this.textField(),this.suggestions=new Ye(this.field,i),this.element=
m("div",{class:"panel",role:"tabpanel",id:`panel-${i}`,"aria-labelledby":`tab-${i}`},m("div",{class:"head"},m("h3",{id:`title-${i}`},r),m("span",{class:"muted",
"data-figure":`minutes-${i}`},`${t.minutes} min`,this.clock),this.helpButton),m("p",{class:"asks",id:`asks-${i}`},t.asks),this.help,this.conflict.element,m("div",
{class:"paper"},this.field,this.suggestions.element,this.preview.element)),this.element.addEventListener("keydown",s=>this.key(s))}show(t){let{field:n,current:i,
preview:r,readOnly:s}=t;g(this.element,"hidden",!i),g(this.field,"data-control",i&&!s?"answer":null),g(this.field,"readonly",t.opening||s),g(this.field,"hidden",
r),g(this.helpButton,"aria-expanded",t.help?"true":"false"),g(this.help,"hidden",!t.help),this.assign(n.local),this.suggestions.pins=t.pins,g(this.preview.element,
"hidden",!r),r&&i&&this.preview.show(n.local,t.pins);let o=tn(n.local);R(this.count,o===1?"1 word":`${o} words`),g(this.count,"hidden",!i),this.conflict.show(n),
g(this.clock,"hidden",!t.clock),g(this.clock,"data-control",i&&t.clock?"clock":null)}assign(t){let{field:n}=this;if(n.value===t||this.assigned===t)return;let{value:i,
selectionStart:r,selectionEnd:s}=n;this.assigned=t,n.value=t,i!==""&&n.setSelectionRange(at(r,i,t),at(s,i,t))}textField(){let{id:t}=this.section,n=m("textarea",
{id:`answer-${t}`,"aria-labelledby":`title-${t}`,"aria-describedby":`asks-${t}`,"data-section":t,spellcheck:"true",placeholder:"Write here. It is saved as you t\
ype."}),i=()=>{this.assigned=null,this.actions.typed(t,n.value)};return n.addEventListener("input",i),n.addEventListener("compositionstart",()=>this.actions.composing(
!0)),n.addEventListener("compositionend",()=>{i(),this.actions.composing(!1)}),n.addEventListener("blur",()=>{this.actions.composing(!1),this.actions.left()}),n}key(t){
let n=t.key==="Enter"&&(t.ctrlKey||t.metaKey)&&!t.isComposing,i=t.target===this.preview.element;!n&&!(i&&t.key==="Escape")||t.target!==this.field&&!i||(t.preventDefault(),
this.actions.preview())}examples(){let{strong:t,weak:n,id:i}=this.section,r=(s,o)=>m("div",{class:s},m("dt",{},s),m("dd",{},o));return m("dl",{class:"help",id:`\
help-${i}`},r("strong",t),r("weak",n))}choose(t){rn(this.field,t),this.actions.resolve(this.section.id,t)}};function Qa(){return Te("svg",{viewBox:"0 0 16 16",width:14,
height:14,"aria-hidden":"true"},Te("circle",{cx:8,cy:8,r:6.5}),Te("path",{d:"M8 4.5V8l2.5 1.5"}))}var et=class{element;buttons=new Map;pick;constructor(t,n){this.pick=n,this.element=m("div",{class:"tabs",role:"tablist","aria-label":"Sections"});for(let i of t)
this.buttons.set(i.id,this.button(i));this.element.addEventListener("keydown",i=>this.key(i))}show(t,n,i){let r=t.map(o=>this.buttons.get(o)),s=[...this.element.
children];r.some((o,a)=>s[a]!==o)&&this.element.replaceChildren(...r);for(let[o,a]of this.buttons)g(a,"aria-selected",o===n?"true":"false"),g(a,"tabindex",o===n?
0:-1),g(a,"data-written",i.has(o)?"true":"false"),R(a.querySelector(".sr"),i.has(o)?", has text":"")}button(t){let n=m("button",{type:"button",role:"tab",id:`ta\
b-${t.id}`,"aria-controls":`panel-${t.id}`,"data-control":`section-${t.id}`},m("span",{class:"dot","aria-hidden":"true"}),t.short,m("span",{class:"sr"}));return n.
addEventListener("click",()=>this.pick(t.id)),n}key(t){let n=[...this.element.children],i=n.indexOf(t.target),r=n.length-1,s={ArrowRight:i===r?0:i+1,ArrowLeft:i===
0?r:i-1,Home:0,End:r},o=n[s[t.key]??-1];i<0||!o||t.ctrlKey||t.altKey||t.metaKey||(t.preventDefault(),o.focus(),o.click())}};var fr={local:"",known:"",base:0,theirs:null,common:null,mine:!1},tt=class{data;actions;header;tabs;panels=new Map;below;root;counts=m("span",{class:"counts"});previewing;order;undo;undoWords=m(
"span");current="";shown=null;constructor(t,n,i){this.root=t,this.data=n,this.actions=i,this.header=new Pe(n.sections,{rename:s=>i.press({type:"rename",words:s}),
clearExample:()=>i.press({type:"clear_example"}),clock:()=>this.clock(),brief:()=>i.changeView({brief:!this.shown?.view.brief}),openBoard:i.openBoard,putHere:i.
putHere}),this.tabs=new et(n.sections,s=>i.pick(s));for(let s of n.sections)this.panels.set(s.id,new Qe(s,this.panelActions(s.id)));this.below=new Be(n.sections,
{evidence:{open:s=>i.press({type:"open",evidence:s}),remove:s=>i.press({type:"remove",evidence:s}),cite:s=>this.cite(s)},checks:this.checkActions(),unfold:s=>i.
changeView({below:s})}),this.previewing=m("button",{type:"button",class:"quiet","data-control":"preview"}),g(this.previewing,"aria-keyshortcuts","Control+Enter"),
this.previewing.addEventListener("click",()=>i.preview(this.current)),this.order=m("input",{type:"checkbox","data-control":"order"}),this.order.addEventListener(
"change",()=>i.changeView({conventional:this.order.checked}));let r=m("button",{type:"button",class:"link","data-control":"undo"},"undo");r.addEventListener("cl\
ick",()=>i.undo()),this.undo=m("p",{class:"line"},this.undoWords,r),this.build()}show(t){let{draft:n,board:i,view:r,readOnly:s}=t;this.shown=t,this.current=t.section,
g(this.root,"data-present",t.present),g(this.root,"data-read-only",s),g(this.root,"aria-busy",n===null&&!s?"true":null),this.header.show(t);let o=this.texts(),a=new Set(
[...o].flatMap(([h,p])=>p.local.trim()?[h]:[])),l=r.conventional?this.data.conventional:this.data.sections.map(h=>h.id);this.tabs.show(l,this.current,a);for(let h of this.
panels.keys())this.showPanel(h,o.get(h)??fr,t);this.order.checked!==r.conventional&&(this.order.checked=r.conventional);let c=t.previews.has(this.current);R(this.
previewing,c?"write":"preview"),g(this.previewing,"aria-pressed",c?"true":"false"),g(this.previewing,"title",`${c?"Back to writing":"As it reads"} (Ctrl+Enter)`),
g(this.previewing,"hidden",s);let u=o.get(this.current)?.local??"";this.below.show(t,i,this.current,nn(u)),g(this.undo,"hidden",t.undoable===""),R(this.undoWords,
t.undoable)}focus(){let t=this.panels.get(this.current);t?.field.hidden?t.preview.element.focus():t?.field.focus()}texts(){let{draft:t,board:n,readOnly:i}=this.
shown;if(!i)return new Map(Object.entries(t?.fields??{}));let r=Object.entries(n?.sections??{});return new Map(r.map(([s,o])=>[s,{...fr,local:o}]))}showPanel(t,n,i){
let{board:r,draft:s,readOnly:o,previews:a,view:l}=i;this.panels.get(t).show({field:n,current:t===this.current,help:l.help,preview:o||a.has(t),readOnly:o,opening:s===
null,pins:r?.evidence??[],clock:r!==null&&!o&&!Ae(r.clock)})}panelActions(t){return{...this.actions,help:()=>this.actions.changeView({help:!this.shown?.view.help}),
preview:()=>this.actions.preview(t),clock:()=>this.clock(),openPin:n=>this.actions.press({type:"open",evidence:n})}}checkActions(){let{press:t}=this.actions;return{
quote:n=>this.quote(n),openPin:n=>t({type:"open",evidence:n}),respond:(n,i,r)=>t({type:"respond",finding:n.key,kind:i,words:r}),takeBack:n=>t({type:"take_back_r\
esponse",finding:n.key}),review:()=>t({type:"review"})}}clock(){let t=this.shown?.board?.clock.section??null,n={type:"start_clock",section:this.current};this.actions.
press(t===null?n:{type:"pause_clock"}),this.header.focusClock()}quote(t){t.section!==this.current&&this.actions.pick(t.section),this.shown?.previews.has(t.section)&&
this.actions.preview(t.section);let n=this.panels.get(t.section)?.field,i=n&&Hn(n.value,t);n&&i&&!n.hidden?sn(n,...i):this.focus()}cite(t){this.shown?.previews.
has(this.current)&&this.actions.preview(this.current);let n=this.panels.get(this.current)?.field;if(!n||n.readOnly)return;let{value:i,selectionEnd:r}=n;ie(n,xe(
t,i.slice(0,r),i.slice(r)),r,r)}build(){let t=[...this.panels.values()];this.counts.append(...t.map(n=>n.count)),this.root.replaceChildren(this.header.element,...this.
header.lines,this.tabs.element,m("div",{class:"panels"},...t.map(n=>n.element)),m("div",{class:"under"},this.counts,this.previewing,m("label",{},this.order,"con\
ventional order")),this.below.element,this.undo)}};function pr(e,t,n){let i=()=>{document.visibilityState==="hidden"&&e.flush()},r=a=>{a.persisted&&e.wake(),t()},s=a=>{e.atRisk&&a.preventDefault()},o=a=>{e.follow(
a)&&t()};window.addEventListener("pagehide",()=>e.hide(),{signal:n}),window.addEventListener("pageshow",r,{signal:n}),document.addEventListener("visibilitychang\
e",i,{signal:n}),window.addEventListener("beforeunload",s,{signal:n}),window.addEventListener("storage",o,{signal:n}),window.addEventListener("online",t,{signal:n}),
window.addEventListener("offline",t,{signal:n})}var Ut=`${P}editor:`;function mr(){let e=oe(8);try{let t=sessionStorage.getItem(`${P}tab`);return t===null&&sessionStorage.setItem(`${P}tab`,e),t??e}catch{return e}}
function gr(){return navigator.locks??null}function vr(e,t){let n=new Promise(i=>t.addEventListener("abort",()=>i()));gr()?.request(Ut+e,()=>n).catch(()=>{})}async function br(e){
try{let n=(await gr()?.query())?.held?.map(r=>r.name??"")??[],i=new Set(n.flatMap(r=>r.startsWith(Ut)?[r.slice(Ut.length)]:[]));return i.has(e)?i:null}catch{return null}}function kr(e){if(!U(e)||!U(e.fields)||typeof e.client!="string")return null;let{cleared:t}=e;return{client:e.client,seq:ne(e.seq),createdAt:Q(e.createdAt),fields:wr(
e.fields),at:ne(e.at),closed:e.closed===!0,title:Q(e.title),tab:Q(e.tab),refusal:Q(e.refusal),heir_of:el(e.heir_of),...U(t)?{cleared:wr(t)}:{}}}function Wt(e){if(!U(
e)||!U(e.sections))return null;let t={};for(let[i,r]of Object.entries(U(e.unplaced)?e.unplaced:{}))!U(r)||typeof r.text!="string"||(t[i]={createdAt:Q(r.createdAt),
revision:ne(r.revision),text:r.text});let n=Object.entries(e.sections).filter(([,i])=>typeof i=="string");return{createdAt:Q(e.createdAt),revision:ne(e.revision),
sections:Object.fromEntries(n),...Object.keys(t).length>0?{unplaced:t}:{}}}function _r(e,t){let{createdAt:n,revision:i}=e,r=Object.entries(e.sections).filter(([
,a])=>a!==""),s=Object.fromEntries(r.map(([a,l])=>[a,{createdAt:n,revision:i,text:l}])),o=Object.entries({...e.unplaced,...s});return Object.fromEntries(o.filter(
([a])=>!t.includes(a)))}function el(e){return(Array.isArray(e)?e:[]).flatMap(n=>U(n)&&typeof n.client=="string"?[{client:n.client,seq:ne(n.seq)}]:[])}function wr(e){
let t={};for(let[n,i]of Object.entries(e)){if(!U(i)||typeof i.local!="string")continue;let[r,s]=[Q(i.known),ne(i.base)],o=l=>typeof l=="string"?l:null,a={theirs:o(
i.theirs),common:o(i.common)};t[n]={local:i.local,known:r,base:s,...a,mine:i.mine===!0}}return t}function U(e){return typeof e=="object"&&e!==null&&!Array.isArray(
e)}function Q(e){return typeof e=="string"?e:""}function ne(e){return typeof e=="number"&&Number.isFinite(e)?e:0}var xr=1e4,tl=3e3,yr=2e3,nl={section:null,conventional:!1,help:!1,below:"evidence",brief:!1},nt=class{alive=null;storage;now;tab;unwritten=new Set;constructor(t,n=Date.
now,i=""){this.storage=t,this.now=n,this.tab=i}get works(){return this.storage!==null&&this.unwritten.size===0}board(){return ln(this.storage)}setBoard(t){cn(t,
this.storage)}view(){return{...nl,...this.read("view")}}setView(t){this.write("view",t)}copy(t){return Wt(this.read(`copy:${t}`))}setCopy(t,n,i=Object.keys(n.sections)){
let r=this.copy(t);if(r?.createdAt===n.createdAt&&r.revision>n.revision)return;let o=r?_r(r,i):{},a=Object.keys(o).length>0?{unplaced:o}:{};this.write(`copy:${t}`,
{...n,...a})}copyFromElsewhere(t,n){return t.key===`${P}copy:${n}`?this.copy(n):null}setDraft(t,n,i,r={}){let{closed:s=!1,title:o="",refusal:a="",cleared:l=null,
heirOf:c=[]}=r,u=`draft:${t.board}:${n}`,h=j(t);if(h.length===0&&l===null)return this.remove(u);let p=Zt(t,h),{createdAt:f}=t,{tab:d}=this,C={client:n,seq:i,createdAt:f,
fields:p,at:this.now(),closed:s,title:o,tab:d,refusal:a};l!==null&&(C.cleared=l),c.length>0&&(C.heir_of=c),this.write(u,C)?this.unwritten.delete(u):this.unwritten.
add(u)}own(t,n){return this.kept(`draft:${t}:${n}`)}orphan(t,n){return this.orphans(t,n)[0]??null}orphans(t,n=""){return this.names(`draft:${t}:`).map(r=>this.kept(
r)).filter(r=>r!==null&&r.client!==n).filter(r=>this.lost(r)).sort((r,s)=>s.at-r.at)}left(t,n){return this.names(`draft:${t}:`).map(r=>this.kept(r)).filter(r=>r===
null||r.client===n?!1:r.closed||Math.abs(this.now()-r.at)>yr)}elsewhere(t){let n=this.names("draft:").map(r=>r.split(":")[1]);return[...new Set(n)].map(r=>{let s=r===
t?[]:this.orphans(r),o=s.flatMap(({fields:l})=>Object.entries(l).map(([c,{local:u}])=>({section:c,text:u}))),a=l=>s.find(c=>c[l])?.[l]??"";return{board:r,title:a(
"title"),texts:o,refusal:a("refusal")}}).filter(({texts:r})=>r.length>0)}savedElsewhere(t,n,i){let r=this.own(t,n);if(!r)return;let s=Object.keys(r.fields).filter(
o=>r.fields[o].local!==i[o]);this.shrinkDraft(t,r,s)}refusedElsewhere(t,n,i){let r=this.own(t,n);r&&this.write(`draft:${t}:${n}`,{...r,refusal:i})}shrinkDraft(t,n,i){
let r=`draft:${t}:${n.client}`;if(i.length===0)return this.remove(r);this.write(r,Er(n,i))}setAside(t,n,i){let r=`${n.client}.${n.at}`,s={...Er(n,i),client:r,closed:!0,
heir_of:Kt(n)};this.write(`draft:${t}:${r}`,s)}lost(t){let n=this.now(),i=t.at-n>xr?1/0:n-t.at;if(t.closed)return t.tab===this.tab||i>tl;if(this.alive===null)return i>
xr;let r=this.alive.at-t.at>yr||t.at>n;return!this.alive.clients.has(t.client)&&r}kept(t){return kr(this.read(t))}names(t){let n=[];for(let i=0;i<(this.storage?.
length??0);i+=1){let r=this.storage.key(i)??"";r.startsWith(P+t)&&n.push(r.slice(P.length))}return n}read(t){try{return JSON.parse(this.storage?.getItem(P+t)??"\
null")}catch{return null}}write(t,n){let i=JSON.stringify(n);if(this.put(t,i))return!0;for(let r of this.names("copy:")){let s=Wt(this.read(r))?.unplaced!==void 0;
r!==t&&!s&&this.remove(r)}return this.put(t,i)}put(t,n){try{return this.storage.setItem(P+t,n),!0}catch{return!1}}remove(t){this.unwritten.delete(t);try{this.storage?.
removeItem(P+t)}catch{}}},il=20;function Kt({client:e,seq:t,heir_of:n=[]},i=[]){return[{client:e,seq:t},...n,...i].slice(0,il)}function Cr(e,{createdAt:t,fields:n},i){
let[r,s]=[e.fields[i],n[i]];return!r||t!==e.createdAt?!1:r.known===s.local&&r.base>s.base}function Zt(e,t){return Object.fromEntries(t.map(n=>[n,{...e.fields[n]}]))}
function Er({cleared:e,...t},n){return{...t,fields:Object.fromEntries(n.map(i=>[i,t.fields[i]]))}}function Vt(e,t){let n=[],i=t.createdAt===e.createdAt;for(let[r,s]of Object.entries(t.fields)){let o=e.fields[r],a=yn(e,r,s.local,i?s.base:-1);o&&(s.local===o.local||
a)||(!o||o.local!==o.known||o.theirs!==null?n.push(r):rl(o,s,i))}return n}function rl(e,t,n){let[i,r]=[e.known,e.mine];Object.assign(e,{local:t.local,mine:!0}),
n?typeof t.theirs=="string"?Object.assign(e,{theirs:i,common:t.common??null}):t.known!==i&&r?Object.assign(e,{theirs:i,common:t.known}):t.known!==i&&Object.assign(
e,{known:t.known,base:t.base}):e.base=0}function Ar(e,t){if(!t)return;let{createdAt:n,revision:i}=t,r={...t.unplaced};for(let[s,o]of Object.entries(t.sections))
r[s]={createdAt:n,revision:i,text:o};for(let[s,{text:o,...a}]of Object.entries(r)){let l=e.fields[s],c=a.createdAt===e.createdAt&&a.revision<=e.revision;l&&!c&&
o!==l.local&&Object.assign(l,{local:o,base:0})}}function Rr(e,t){return e.trim()===""?t:e.includes(t)?e:`${e.trimEnd()}

${t}`}var sl=5e3,it=class{draft=null;elsewhere=[];client=oe(12);keep=new nt(re(),Date.now,mr());saver;leaving;opened=!1;title="";example=!1;cleared=null;copied="";clearedAt=-1/0;alive=null;hidden=!1;constructor(t,n){
this.leaving=n,this.saver=new Se(this.client,t,()=>performance.now()),this.live()}open(t,n){this.leave(),this.keep.setBoard(t.id),this.title=t.title,this.example=
t.example,this.draft=_n(t,n),this.opened=!0,Ar(this.draft,this.keep.copy(t.id)),this.resume(),this.adopt(),this.forget(),this.store(),this.keepCopy(t),this.flush()}takeIn(t,n){
let{draft:i}=this;i&&(this.saver.answered(i,n),this.title=t.title,this.example=t.example,t.example||(this.clearedAt=-1/0,this.cleared=null),!this.clearing()&&!this.
saver.composing&&wt(i,t,!this.opened),this.opened=!0,this.store(),this.keepCopy(t))}takeLateAnswer(t,n){let{draft:i,keep:r,saver:s,client:o}=this;if(!t||t.board===
n)return;if(i?.board===t.board){s.answered(i,t)&&this.store();return}let a=s.sentFor(t);a&&t.outcome==="saved"&&r.savedElsewhere(t.board,o,a.sections),a&&t.outcome===
"refused"&&r.refusedElsewhere(t.board,o,t.words)}lost(){this.opened=!1}leave(){this.draft&&(this.flush(!0),this.draft=this.cleared=null,this.copied="",this.clearedAt=
-1/0,this.saver.turned())}typed(t,n){this.draft&&(xn(this.draft,t,n),this.saver.typed(),this.store())}resolve(t,n){this.draft&&(Fn(this.draft,t,n),this.flush())}clear(){
let{draft:t}=this;if(!t)return;let n=j(t);n.length>0&&(this.cleared={...this.cleared,...Zt(t,n)}),Dn(t),this.clearedAt=performance.now(),this.store()}unclear(){
let{draft:t,cleared:n}=this;if(this.clearedAt=-1/0,this.cleared=null,!(!t||!n)){for(let[i,r]of Object.entries(n))Object.assign(t.fields[i],r);this.store()}}putHere(t){
let{draft:n,keep:i}=this;if(!(!n||!this.opened)){for(let r of i.orphans(t)){let[s,o]=[[],[]];for(let a of Object.keys(r.fields))(n.fields[a]?s:o).push(a);for(let a of s)
this.typed(a,Rr(n.fields[a].local,r.fields[a].local));i.works&&i.shrinkDraft(t,r,o)}this.flush(),this.elsewhere=i.elsewhere(n.board)}}flush(t=!1){this.draft&&(this.
store(t),!(!this.opened||this.clearing()||!t&&this.leaving())&&this.sending(t,n=>this.saver.flush(n)))}tick(){this.opened&&!this.clearing()&&!this.leaving()&&this.
sending(!1,t=>this.saver.tick(t))}beat(){this.draft&&(j(this.draft).length>0||this.cleared)?this.store():this.draft&&this.opened&&!this.saver.composing&&(this.adopt(),
this.forget()),this.elsewhere=this.draft?this.keep.elsewhere(this.draft.board):[];let t=Date.now();br(this.client).then(n=>{this.keep.alive=n&&{clients:n,at:t}})}follow(t){
let{draft:n}=this,i=n&&this.keep.copyFromElsewhere(t,n.board);return!n||!i||i.createdAt!==n.createdAt||i.revision<=n.revision||!this.opened||this.clearing()||this.
saver.composing?!1:(wt(n,{created_at:i.createdAt,revision:i.revision,sections:i.sections}),this.store(),!0)}hide(){this.hidden=!0,this.flush(!0),this.alive?.abort()}wake(){
this.hidden=!1,this.live(),this.store()}get atRisk(){return this.draft!==null&&j(this.draft).length>0&&!this.keep.works}live(){this.alive=new AbortController,vr(
this.client,this.alive.signal)}resume(){let{draft:t,keep:n,client:i}=this,r=t&&n.own(t.board,i);if(!t||!r)return;let s=this.take(t,r);this.saver.heirOf=r.heir_of??
[],s.length>0&&n.setAside(t.board,r,s)}adopt(){let{draft:t,keep:n}=this;if(t)for(let i of n.orphans(t.board,this.client)){let r=this.take(t,i);if(!(!i.cleared&&
r.length===Object.keys(i.fields).length)){this.saver.heirOf=Kt(i,this.saver.heirOf),this.store(),n.works&&n.shrinkDraft(t.board,i,r);return}}}forget(){let{draft:t,
keep:n,client:i}=this;if(!(!t||!n.works))for(let r of n.left(t.board,i)){let s=Object.keys(r.fields),o=s.filter(a=>!Cr(t,r,a));o.length<s.length&&!r.cleared&&n.
shrinkDraft(t.board,r,o)}}sending(t,n){if(!this.draft)return;let{seq:i}=this.saver;n(this.draft),this.saver.seq!==i&&this.store(t)}take(t,n){let i=Vt(t,n);if(!n.
cleared||!this.example)return i;let{cleared:r,...s}=n,o={...s,fields:r},a=Vt(t,o);return a.length>0&&this.keep.setAside(t.board,o,a),i}store(t=!1){let{draft:n,saver:i,
title:r,cleared:s}=this;if(!n)return;let o=i.refusedIn(n).length>0?i.refusal:"",a={closed:t||this.hidden,title:r,refusal:o,cleared:s,heirOf:i.heirOf};this.keep.
setDraft(n,this.client,i.seq,a)}keepCopy({id:t,created_at:n,revision:i,sections:r}){let s=`${t} ${n} ${i}`,{draft:o,keep:a}=this;!o||s===this.copied||!a.works&&
j(o).length>0||(this.copied=s,a.setCopy(t,{createdAt:n,revision:i,sections:r},Object.keys(o.fields)))}clearing(){return performance.now()-this.clearedAt<sl}};var ol=100,al=1e3,ll=60,_e=class{data;root;abort=new AbortController;links=new Ee(this.abort.signal);outgoing;writing;requests;timers;previews=new Set;look;view;template;lastBoard=null;ahead=0;undoable=null;constructor(t,n,i){
this.root=t,this.data=mt(i),this.outgoing=new Re(n,()=>performance.now()),this.writing=new it(r=>this.outgoing.edit(r),()=>this.links.wait()>0),this.requests=new De(
r=>this.outgoing.press(r),()=>performance.now()),this.look=this.writing.keep.view(),this.template=JSON.stringify(i.template),this.view=this.newView(),this.timers=
[window.setInterval(()=>this.tick(),ol),window.setInterval(()=>this.beat(),al)],pr(this.writing,()=>this.show(),this.abort.signal)}receive(t,n){this.outgoing.way=
t,this.data=mt(n,this.data.template),this.ahead=hn(this.data.now,Date.now());let{board:i,read_only:r,want_board:s,ack:o}=this.data;this.writing.takeLateAnswer(o,
i?.id??null);let a=this.followTemplate();i===null?(this.writing.lost(),this.outgoing.boardLost(),s&&this.hello()):r?this.leaveBoard():this.writing.draft?.board!==
i.id?this.open(i):(this.writing.takeIn(i,o),this.requests.received(i),this.keepPresses()),this.tellSection(),this.show(),a?.()}close(){if(!this.abort.signal.aborted){
this.writing.hide(),this.abort.abort();for(let t of this.timers)window.clearInterval(t)}}newView(){let{writing:t}=this;return new tt(this.root,this.data.template,
{pick:n=>this.pick(n),changeView:n=>this.changeView(n),preview:n=>this.preview(n),typed:(n,i)=>this.typed(n,i),composing:n=>this.composing(n),left:()=>window.setTimeout(
()=>this.abort.signal.aborted||t.flush(),ll),resolve:(n,i)=>{t.resolve(n,i),this.show()},press:n=>this.press(n),undo:()=>this.takeBack(),openBoard:n=>this.outgoing.
hello(n,this.visitor()),putHere:n=>{t.putHere(n),this.show()}})}followTemplate(){let t=JSON.stringify(this.data.template);if(t===this.template)return null;let n=ye(
this.root);return this.leaveBoard(),this.template=t,this.view=this.newView(),n}hello(){let{draft:t,keep:n}=this.writing;this.outgoing.mayAskAgain&&this.outgoing.
hello(t?.board??n.board(),this.visitor())}visitor(){return{client:this.writing.client,owner:an(),section:this.section()}}open(t){this.leaveBoard(),this.requests.
turned(t.id),this.writing.open(t,this.data.template.sections.map(n=>n.id)),this.outgoing.opened(t.id,this.visitor()),this.requests.goOn(Pn(se(),t.id,this.serverNow()),
t)}leaveBoard(){this.writing.leave(),this.undoable=null,this.previews.clear()}typed(t,n){this.writing.typed(t,n),this.undoable?.press.type==="undo_clear"&&(this.
undoable=null),this.show()}composing(t){let{writing:n}=this;if(t===n.saver.composing)return;n.saver.composing=t;let{board:i,ack:r}=this.data;t||i===null||i.id!==
n.draft?.board||(n.takeIn(i,r),this.show())}tick(){this.data.board!==null&&(this.writing.tick(),this.links.wait()===0&&this.requests.tick())}beat(){this.data.board===
null&&this.data.want_board&&this.hello(),this.writing.beat(),this.keepPresses(),this.show()}pick(t){this.changeView({section:t}),this.tellSection();let n=this.shownBoard()?.
clock.section??null;n!==null&&n!==t&&!this.data.read_only&&this.press({type:"start_clock",section:t})}section(){let t=this.data.template.sections.map(n=>n.id);return[
this.look.section,this.data.section].find(n=>n!==null&&t.includes(n))??t[0]}tellSection(){let{board:t,read_only:n}=this.data;t!==null&&!n&&this.outgoing.section(
this.section(),this.data.section)}changeView(t){this.look={...this.look,...t},this.writing.keep.setView(this.look),this.show()}preview(t){this.previews.delete(t)||
this.previews.add(t),this.show(),this.view.focus()}press(t){let n=this.data.read_only?this.data.board?.id:this.writing.draft?.board;n!==void 0&&(this.writing.flush(),
this.undoable=cl(t),t.type==="clear_example"&&this.writing.clear(),t.type==="undo_clear"&&this.writing.unclear(),this.requests.add(t,n,this.serverNow(),this.data.
board?vt(t,this.data.board):""),this.keepPresses(),this.show(),t.type==="clear_example"&&this.view.focus())}keepPresses(){let t=this.writing.draft?.board;t!==void 0&&
In(se(),t,this.requests.unheard)}takeBack(){let{undoable:t}=this;this.undoable=null,t&&this.press(t.press),this.view.focus()}serverNow(){return Date.now()+this.
ahead}shownBoard(){let t=this.data.board??this.lastBoard;return t&&!this.data.read_only?this.requests.expected(t):t}saveState(){let t=this.writing.saver.state(this.
writing.draft,navigator.onLine),n=this.requests.wordsSince;return t!=="saved"||n===null?t:!navigator.onLine||performance.now()-n>kt?"offline":"saving"}show(){let{
present:t,read_only:n}=this.data,{draft:i,elsewhere:r,keep:s,saver:o}=this.writing,a=this.shownBoard(),l=n?"read_only":this.saveState(),c=this.serverNow(),{works:u}=s;
this.lastBoard=this.data.board??this.lastBoard,this.view.show({draft:n?null:i,board:a,view:this.look,section:this.section(),previews:this.previews,save:l,saveWords:Mn(
l,{works:u,savedAt:a?.saved_at??"",now:c}),trouble:Ln(l,{works:u,refusal:o.refusal,failure:this.requests.failure}),present:t,readOnly:n,now:c,elsewhere:n?[]:r,undoable:this.
undoable?.words??""})}};function cl({type:e,evidence:t}){return e==="remove"&&t?{words:`${t} removed.`,press:{type:"undo_remove",evidence:t}}:e==="clear_example"?
{words:"Example cleared.",press:{type:"undo_clear"}}:null}var Xt=Symbol.for("ml-design-whiteboard:living-editor");function rt(e){return e[Xt]??null}function Dr(e,t){try{rt(e)?.close()}catch(i){console.warn("The editor \
before did not end well",i)}let n=t();return e[Xt]=n,n}function Fr(e,t){t.close(),rt(e)===t&&delete e[Xt]}function Sr(e){let{data:t,parentElement:n}=e,i=n.querySelector(".editor");if(!t||i===null)return;let r=rt(n),o=r?.root===i&&(r instanceof _e||t.board===null),a=o?
null:ye(i),l=o?r:Dr(n,()=>new _e(i,e,t));return l.receive(e,t),a?.(),()=>Fr(n,l)}Qt("editor",Sr);export{Sr as default};
/*! Bundled license information:

markdown-it/dist/markdown-it.mjs:
  (*! markdown-it 15.0.3 https://github.com/markdown-it/markdown-it @license MIT *)
*/
/*! Contains:
 * entities 8.1.0, BSD-2-Clause. Copyright (c) Felix Böhm
 * linkify-it 6.1.0, MIT. Copyright (c) 2015 Vitaly Puzrin.
 * markdown-it 15.0.3, MIT. Copyright (c) 2014 Vitaly Puzrin, Alex Kocharin.
 * mdurl 2.1.0, MIT. Copyright (c) 2015 Vitaly Puzrin, Alex Kocharin.; Copyright Joyent, Inc. and other Node contributors. All rights reserved.
 * node-diff3 3.2.1, MIT. Copyright (c) 2006, 2008 Tony Garnock-Jones <tonyg@lshift.net>; Copyright (c) 2006, 2008 LShift Ltd. <query@lshift.net>; Copyright (c) 2019-2026 Bryan Housel <bhousel@gmail.com>
 * punycode.js 2.3.1, MIT. Copyright Mathias Bynens <https://mathiasbynens.be/>
 * uc.micro 3.0.0, MIT. Copyright Mathias Bynens <https://mathiasbynens.be/>
 * BSD-2-Clause: redistribution and use in source and binary forms, with or without modification, are
 * permitted provided that the following conditions are met: redistributions of source code must
 * retain the above copyright notice, this list of conditions and the following disclaimer;
 * redistributions in binary form must reproduce the above copyright notice, this list of conditions
 * and the following disclaimer in the documentation and/or other materials provided with the
 * distribution. This is provided by the copyright holders and contributors "as is" and any express or
 * implied warranties, including, but not limited to, the implied warranties of merchantability and
 * fitness for a particular purpose are disclaimed. In no event shall the copyright holder or
 * contributors be liable for any direct, indirect, incidental, special, exemplary, or consequential
 * damages (including, but not limited to, procurement of substitute goods or services; loss of use,
 * data, or profits; or business interruption) however caused and on any theory of liability, whether
 * in contract, strict liability, or tort (including negligence or otherwise) arising in any way out
 * of the use of this, even if advised of the possibility of such damage.
 * MIT: permission is hereby granted, free of charge, to any person obtaining a copy of this software
 * and associated documentation files (the "Software"), to deal in the Software without restriction,
 * including without limitation the rights to use, copy, modify, merge, publish, distribute,
 * sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions: the above copyright notice and this
 * permission notice shall be included in all copies or substantial portions of the Software. The
 * Software is provided "as is", without warranty of any kind, express or implied, including but not
 * limited to the warranties of merchantability, fitness for a particular purpose and
 * noninfringement. In no event shall the authors or copyright holders be liable for any claim,
 * damages or other liability, whether in an action of contract, tort or otherwise, arising from, out
 * of or in connection with the Software or the use or other dealings in the Software.
 */
