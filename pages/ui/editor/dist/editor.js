// Made by `npm run build` from pages/ui/editor/src/main.ts; do not edit.
var b=class{clickedAt=-1/0;constructor(t,e=()=>!1){let i=s=>{let o=s.composedPath().find(c=>c instanceof HTMLAnchorElement);if(!o)return;!(s.button!==0||s.ctrlKey||
s.metaKey||s.shiftKey)&&e()&&(s.preventDefault(),s.stopImmediatePropagation(),setTimeout(()=>o.click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",i,{capture:!0,signal:t})}wait(){return Math.max(0,this.clickedAt+1500-performance.now())}};function D(n,t){let e={};for(let i of t){let s=n.sections[i]??"";e[i]={local:s,known:s,base:n.revision,theirs:null}}return{board:n.id,createdAt:n.created_at,revision:n.
revision,fields:e}}function m(n){return g(n).filter(t=>n.fields[t].local!==n.fields[t].known)}function _(n){return g(n).filter(t=>n.fields[t].theirs!==null)}function T(n){
let t=m(n).filter(s=>n.fields[s].theirs===null);if(t.length===0)return null;let e=Math.min(...t.map(s=>n.fields[s].base)),i={};for(let s of t)n.fields[s].base===
e&&(i[s]=n.fields[s].local);return{base:e,sections:i}}function H(n,t,e){for(let[i,s]of Object.entries(e)){let o=n.fields[i];o&&(t.outcome==="saved"?(o.known=s,o.
base=t.revision):t.outcome==="conflict"&&t.sections.includes(i)&&(o.theirs=o.known))}}function C(n,t,e=!1){if(t.created_at!==n.createdAt||e&&t.revision<n.revision)
return G(n,t);if(!(t.revision<n.revision)){n.revision=t.revision;for(let i of g(n))F(n.fields[i],t.sections[i]??"",t.revision)}}function F(n,t,e){let i=n.local===
n.known;n.theirs!==null?(n.theirs=t===n.local?null:t,n.known=t,n.base=e):i||t===n.local?(n.local=t,n.known=t,n.base=e):t===n.known&&(n.base=e)}function G(n,t){n.
createdAt=t.created_at,n.revision=t.revision;for(let e of g(n)){let i=n.fields[e],s=t.sections[e]??"";i.local===""&&(i.local=s),Object.assign(i,{known:s,base:i.
local===s?t.revision:0}),i.theirs=null}}function O(n){for(let t of g(n))Object.assign(n.fields[t],{local:"",known:"",theirs:null})}function K(n,t,e){n.fields[t].
local=e,n.fields[t].theirs=null}function g(n){return Object.keys(n.fields)}var w="ml-design-whiteboard:",J=1e4,y=class{works=!0;storage;now;constructor(t,e=Date.now){this.storage=t,this.now=e}board(){return this.read("board")}setBoard(t){
this.board()!==t&&this.write("board",t)}view(){return{section:null,conventional:!1,help:!1,...this.read("view")}}setView(t){this.write("view",t)}copy(t){return this.
read(`copy:${t}`)}setCopy(t,e){this.write(`copy:${t}`,e)}setDraft(t,e,i,s=!1){let o=`draft:${t.board}:${e}`,a=m(t);if(a.length===0)return this.remove(o);let c={};
for(let f of a){let{local:d,known:u,base:v}=t.fields[f];c[f]={local:d,known:u,base:v}}let h={client:e,seq:i,createdAt:t.createdAt,fields:c,at:this.now(),closed:s};
this.write(o,h)}orphan(t,e){return this.names(`draft:${t}:`).map(s=>this.read(s)).filter(s=>s!==null&&s.client!==e).filter(s=>s.closed||this.now()-s.at>J).sort(
(s,o)=>o.at-s.at)[0]??null}forgetDraft(t,e){this.remove(`draft:${t}:${e}`)}names(t){let e=[];for(let i=0;i<(this.storage?.length??0);i+=1){let s=this.storage.key(
i)??"";s.startsWith(w+t)&&e.push(s.slice(w.length))}return e}read(t){try{return JSON.parse(this.storage?.getItem(w+t)??"null")}catch{return null}}write(t,e){try{
if(!this.storage)throw new Error("no storage");this.storage.setItem(w+t,JSON.stringify(e)),this.works=!0}catch{this.works=!1}}remove(t){try{this.storage?.removeItem(
w+t)}catch{this.works=!1}}};function V(n,t){let e=!0;for(let[i,s]of Object.entries(t.fields)){let o=n.fields[i];if(!o||s.local===o.local)continue;if(o.local!==o.
known||o.theirs!==null){e=!1;continue}let a=t.createdAt===n.createdAt;o.local=s.local,s.known!==o.known&&a?Object.assign(o,s):o.base=a?o.base:0}return e}function I(n,t){
if(t&&!(t.createdAt===n.createdAt&&t.revision<=n.revision))for(let[e,i]of Object.entries(t.sections)){let s=n.fields[e];s&&i!==s.local&&Object.assign(s,{local:i,
base:0})}}var U=500,Y=1500,z=2e3,Q=5e3,B=[2e3,4e3,8e3,15e3],X=20,k=class{seq=0;refusal="";heirOf=null;client;send;now;sent=[];firstKeyAt=null;lastKeyAt=0;waitingSince=null;failed=!1;constructor(t,e,i){
this.client=t,this.send=e,this.now=i}typed(){this.lastKeyAt=this.now(),this.firstKeyAt??=this.lastKeyAt,this.refusal=""}tick(t){let e=this.now(),i=e-this.lastKeyAt>=
U,s=this.firstKeyAt!==null&&e-this.firstKeyAt>=Y,o=this.sent.at(-1),a=o!==void 0&&e-o.lastAt<z;(i||s)&&!a&&this.flush(t)}flush(t){let e=T(t);if(!e||this.refusal)
return;this.firstKeyAt=null;let i=this.now();this.waitingSince??=i;let s=this.sent.at(-1);if(s&&P(s.message,e)){let a=B[Math.min(s.message.attempt,B.length-1)];
return i-s.lastAt<a?void 0:(s.message={...s.message,attempt:s.message.attempt+1},s.lastAt=i,this.send(s.message))}this.seq+=1;let o={client:this.client,seq:this.
seq,attempt:0,board:t.board,base_revision:e.base,sections:e.sections,heir_of:this.heirOf};this.sent=[...this.sent.slice(-X),{message:o,lastAt:i}],this.send(o)}answered(t,e){
if(!e||e.client!==this.client||e.board!==t.board)return!1;let i=this.sent.find(s=>s.message.seq===e.seq);if(!i)return!1;if(e.outcome==="failed")return this.failed=
!0,!1;if(this.failed=!1,this.sent=this.sent.filter(s=>s.message.seq>e.seq),this.waitingSince=this.sent.length>0?this.now():null,e.outcome==="refused"){let s=T(t);
return s&&P(i.message,s)&&(this.refusal=e.words),!0}return e.outcome==="saved"&&(this.heirOf=null),H(t,e,i.message.sections),!0}state(t,e){if(!t)return"opening";
if(this.refusal)return"refused";if(_(t).length>0)return"conflict";if(m(t).length===0)return"saved";let i=this.waitingSince===null?0:this.now()-this.waitingSince;
return!e||this.failed||i>Q?"offline":"saving"}};function P(n,t){let e=Object.keys(t.sections);return n.base_revision===t.base&&e.length===Object.keys(n.sections).
length&&e.every(i=>n.sections[i]===t.sections[i])}function r(n,t={},...e){return Z(document.createElement(n),t,e)}function Z(n,t,e){for(let[i,s]of Object.entries(t))l(n,i,s);for(let i of e)i!==null&&n.append(i);return n}function l(n,t,e){if(e===!1||e===null||e===void 0){n.hasAttribute(
t)&&n.removeAttribute(t);return}let i=e===!0?"":String(e);n.getAttribute(t)!==i&&n.setAttribute(t,i)}function p(n,t){n.textContent!==t&&(n.textContent=t)}function tt(n,t,e){return n.filter(i=>i.section===t||e.includes(i.id))}var E=class{element;actions;drawn="";folded=!0;constructor(t){this.actions=t,this.element=
r("div",{class:"evidence",role:"group","aria-label":"Evidence"})}show(t,e,i){let s=tt(t,e.id,i),o=t.filter(v=>!s.includes(v)),a=new Set(t.map(v=>v.id)),c=i.filter(
v=>!a.has(v)),h=JSON.stringify([e.id,s,o,c,i]);if(h===this.drawn)return;this.drawn=h;let f=this.element.getRootNode().activeElement,d=this.element.contains(f)?f?.
getAttribute("data-control"):null;this.element.replaceChildren(...s.length>0?[this.list(s,i,"In this section")]:[et(e)],...c.length>0?[it(c)]:[],...o.length>0?this.
others(o,i):[]);let u=d?this.element.querySelector(`[data-control="${d}"]`):null;u instanceof HTMLElement&&u.focus()}others(t,e){let i=this.list(t,e,"In other s\
ections"),s=r("button",{type:"button",class:"quiet fold","data-control":"evidence-elsewhere"},`${t.length} in other sections`),o=()=>{l(s,"aria-expanded",this.folded?
"false":"true"),l(i,"hidden",this.folded)};return s.addEventListener("click",()=>{this.folded=!this.folded,o()}),o(),[s,i]}list(t,e,i){return r("ul",{"aria-labe\
l":i},...t.map(s=>this.row(s,e)))}row(t,e){let i=r("li",{"data-figure":`evidence-${t.id}`},r("button",{type:"button",class:"pin",title:t.words,"data-control":`e\
vidence-${t.id}`},r("b",{},t.id),r("span",{},t.text)),N("cite",t.id,`cite [${t.id}] in the text`,"cite"),N("remove",t.id,`remove ${t.id}`,"×"));l(i,"data-cited",
e.includes(t.id)?"true":"false");let[s,o,a]=i.querySelectorAll("button");return l(s,"aria-label",`${t.id}, ${t.text}: open its scenario`),s.addEventListener("cl\
ick",()=>this.actions.open(t.id)),o.addEventListener("pointerdown",c=>c.preventDefault()),o.addEventListener("click",()=>this.actions.cite(t.id)),a.addEventListener(
"click",()=>this.actions.remove(t.id)),i}};function N(n,t,e,i){let s=`${n}-${t}`;return r("button",{type:"button",class:"quiet","aria-label":e,"data-control":s},
i)}function et(n){return r("p",{class:"muted"},`Nothing pinned here. What belongs here: ${st(n.evidence)}`)}function it(n){let t=`${n.join(", ")} ${n.length===1?
"is":"are"} cited but not pinned.`;return r("p",{class:"warn","data-figure":"unknown-citations"},t)}function st(n){return/^[A-Z][a-z]/.test(n)?n[0].toLowerCase()+
n.slice(1):n}var q=/\[(E[1-9][0-9]{0,5})\]/g;function j(n){return n.replace(q," ").split(/\s+/u).filter(e=>/[\p{L}\p{N}]/u.test(e)).length}function R(n){return[...new Set([...n.
matchAll(q)].map(t=>t[1]))]}function W(n,t,e){let i=t===""||/\s$/u.test(t)?"":" ",s=e===""||/^[\s.,;:!?)]/u.test(e)?"":" ";return`${i}[${n}]${s}`}function x(n,t,e,i){
n.focus(),n.setSelectionRange(e,i),!(t!==""&&document.execCommand("insertText",!1,t))&&(n.setRangeText(t,e,i,"end"),n.dispatchEvent(new Event("input",{bubbles:!0})))}var S=class{element;field;section;actions;helpButton;help;conflict;theirs;count;constructor(t,e){this.section=t,this.actions=e;let i=t.id;this.helpButton=r("but\
ton",{type:"button",class:"quiet","aria-controls":`help-${i}`,"data-control":`help-${i}`},"what strong looks like"),this.helpButton.addEventListener("click",()=>e.
help()),this.help=this.examples(),this.theirs=r("p",{class:"theirs","data-figure":`theirs-${i}`}),this.conflict=this.choice(),this.count=r("span",{class:"count",
"data-figure":`words-${i}`}),this.field=r("textarea",{id:`answer-${i}`,"aria-labelledby":`title-${i}`,"aria-describedby":`asks-${i}`,"data-section":i,spellcheck:"\
true",placeholder:"Write here. It is saved as you type."}),this.field.addEventListener("input",()=>e.typed(i,this.field.value)),this.field.addEventListener("blu\
r",()=>e.left()),this.element=r("div",{class:"panel",role:"tabpanel",id:`panel-${i}`,"aria-labelledby":`tab-${i}`},r("div",{class:"head"},r("h3",{id:`title-${i}`},
t.title),r("span",{class:"muted","data-figure":`minutes-${i}`},`${t.minutes} min`),this.helpButton),r("p",{class:"asks",id:`asks-${i}`},t.asks),this.help,this.conflict,
this.field)}show(t,e,i){l(this.element,"hidden",!e),l(this.field,"data-control",e?"answer":null),l(this.helpButton,"aria-expanded",i?"true":"false"),l(this.help,
"hidden",!i),this.field.value!==t.local&&(this.field.value=t.local);let s=j(t.local);p(this.count,s===1?"1 word":`${s} words`),l(this.conflict,"hidden",t.theirs===
null),p(this.theirs,t.theirs===""?"(empty)":t.theirs??"")}examples(){let{strong:t,weak:e,id:i}=this.section,s=(o,a)=>r("div",{class:o},r("dt",{},o),r("dd",{},a));
return r("dl",{class:"help",id:`help-${i}`},s("strong",t),s("weak",e))}choice(){let{id:t}=this.section,e=(o,a,c)=>{let h=r("button",{type:"button","data-control":`${o}\
-${t}`},a);return h.addEventListener("click",()=>this.choose(c())),h},i=()=>this.field.value,s=()=>this.theirs.textContent==="(empty)"?"":this.theirs.textContent??
"";return r("div",{class:"conflict",role:"group","aria-label":"Two versions","data-control":`conflict-${t}`},r("p",{},"This section was also changed in another \
window. There it now says:"),this.theirs,r("p",{},"Yours is below. Nothing is lost until you choose."),r("div",{class:"choices"},e("keep-mine","keep mine",i),e(
"take-theirs","take theirs",s),e("keep-both","keep both",()=>`${i()}

${s()}`)))}choose(t){t!==this.field.value&&x(this.field,t,0,this.field.value.length),this.field.focus(),this.actions.resolve(this.section.id,t)}};var A=class{element;buttons=new Map;pick;constructor(t,e){this.pick=e,this.element=r("div",{class:"tabs",role:"tablist","aria-label":"Sections"});for(let i of t)
this.buttons.set(i.id,this.button(i));this.element.addEventListener("keydown",i=>this.key(i))}show(t,e,i){let s=t.map(a=>this.buttons.get(a)),o=[...this.element.
children];s.some((a,c)=>o[c]!==a)&&this.element.replaceChildren(...s);for(let[a,c]of this.buttons)l(c,"aria-selected",a===e?"true":"false"),l(c,"tabindex",a===e?
0:-1),l(c,"data-written",i.has(a)?"true":"false"),p(c.querySelector(".sr"),i.has(a)?", has text":"")}button(t){let e=r("button",{type:"button",role:"tab",id:`ta\
b-${t.id}`,"aria-controls":`panel-${t.id}`,"data-control":`section-${t.id}`},r("span",{class:"dot","aria-hidden":"true"}),t.short,r("span",{class:"sr"}));return e.
addEventListener("click",()=>this.pick(t.id)),e}key(t){let e=[...this.element.children],i=e.indexOf(t.target),s=e.length-1,o={ArrowRight:i===s?0:i+1,ArrowLeft:i===
0?s:i-1,Home:0,End:s},a=e[o[t.key]??-1];i<0||!a||t.ctrlKey||t.altKey||t.metaKey||(t.preventDefault(),a.focus(),a.click())}};var M=class{data;tabs;panels=new Map;evidence;root;title=r("h2",{"data-figure":"board-title"});save=r("span",{class:"save","data-control":"save-state"});spoken=r(
"span",{class:"sr",role:"status"});example;undo;undoWords=r("span");counts=r("span",{class:"counts"});order;current="";helpOpen=!1;constructor(t,e,i){this.root=
t,this.data=e,this.tabs=new A(e.sections,o=>i.pick(o));let s={...i,help:()=>i.changeView({help:!this.helpOpen})};for(let o of e.sections)this.panels.set(o.id,new S(
o,s));this.evidence=new E({open:o=>i.event("open",o),remove:o=>i.event("remove",o),cite:o=>this.cite(o)}),this.example=this.line("clear-example","clear and star\
t mine",()=>i.event("clear_example",null)),this.example.prepend(r("span",{},"This is an example, half finished.")),this.undo=this.line("undo","undo",()=>i.undo()),
this.undo.prepend(this.undoWords),this.order=r("input",{type:"checkbox","data-control":"order"}),this.order.addEventListener("change",()=>i.changeView({conventional:this.
order.checked})),this.build()}show(t){let{draft:e,board:i,view:s}=t,o=s.conventional?this.data.conventional:this.data.sections.map(d=>d.id);this.current=t.section,
this.helpOpen=s.help,l(this.root,"data-present",t.present),l(this.root,"aria-busy",e===null?"true":null),p(this.title,i?.title??""),l(this.title,"title",i?.title??
null),p(this.save,t.saveWords),l(this.save,"data-state",t.save),this.speak(t),l(this.example,"hidden",!i?.example),l(this.undo,"hidden",t.undoable===""),p(this.
undoWords,t.undoable),this.order.checked!==s.conventional&&(this.order.checked=s.conventional);let a=new Set(Object.entries(e?.fields??{}).flatMap(([d,u])=>u.local.
trim()?[d]:[]));this.tabs.show(o,this.current,a);let c={local:"",known:"",base:0,theirs:null};for(let[d,u]of this.panels)u.show(e?.fields[d]??c,d===this.current,
s.help),l(u.field,"readonly",e===null),l(u.count,"hidden",d!==this.current);let h=this.data.sections.find(d=>d.id===this.current),f=e?.fields[this.current]?.local??
"";this.evidence.show(i?.evidence??[],h,R(f)),l(this.evidence.element,"hidden",i===null)}focus(){this.panels.get(this.current)?.field.focus()}speak({save:t,saveWords:e}){
let i=t==="offline"||t==="conflict"||t==="refused",s=t==="saved"&&this.spoken.textContent!=="";(i||s)&&p(this.spoken,e)}cite(t){let e=this.panels.get(this.current)?.
field;if(!e||e.readOnly)return;let{value:i,selectionEnd:s}=e;x(e,W(t,i.slice(0,s),i.slice(s)),s,s)}line(t,e,i){let s=r("button",{type:"button",class:"link","dat\
a-control":t},e);return s.addEventListener("click",i),r("p",{class:"line",hidden:!0},s)}build(){let t=[...this.panels.values()];this.counts.append(...t.map(e=>e.
count)),this.root.replaceChildren(r("header",{},this.title,this.save,this.spoken),this.example,this.tabs.element,r("div",{class:"panels"},...t.map(e=>e.element)),
r("div",{class:"under"},this.counts,r("label",{},this.order,"conventional order")),this.evidence.element,this.undo)}};var nt=100,ot=1e3,rt=3e3,at=60,lt=5e3,L=new WeakMap;function ct(n){let{data:t,parentElement:e}=n;if(!t)return;let i=L.get(e);if(!i){let o=e.querySelector(".edit\
or");if(!o)return;i=new $(o,n,t),L.set(e,i)}let s=i;return s.receive(n,t),()=>{s.close(),L.delete(e)}}var $=class{component;data;draft=null;keep=new y(ut());look=this.
keep.view();saver;view;abort=new AbortController;links=new b(this.abort.signal);timers;copied="";lastBoard=null;opened=!1;hellos=0;helloAt=-1/0;clearedAt=-1/0;events=0;told=null;undoable=null;constructor(t,e,i){
this.component=e,this.data=i;let s=()=>performance.now();this.saver=new k(ht(),o=>this.component.setStateValue("edit",o),s),this.view=new M(t,i.template,{pick:o=>this.
pick(o),changeView:o=>this.changeView(o),typed:(o,a)=>this.typed(o,a),left:()=>window.setTimeout(()=>this.abort.signal.aborted||this.flush(),at),resolve:(o,a)=>this.
resolve(o,a),event:(o,a)=>this.press(o,a),undo:()=>this.takeBack()}),this.timers=[window.setInterval(()=>this.tick(),nt),window.setInterval(()=>this.beat(),ot)],
this.listen()}receive(t,e){this.component=t,this.data=e;let{board:i}=e;i===null?(this.opened=!1,this.told=null,e.want_board&&this.hello()):this.draft?.board!==i.
id?this.open():(this.saver.answered(this.draft,e.ack),i.example||(this.clearedAt=-1/0),this.clearing()||C(this.draft,i,!this.opened),this.opened=!0,this.store()),
this.tellSection(),this.show()}close(){this.flush(!0),this.abort.abort();for(let t of this.timers)window.clearInterval(t)}listen(){let{signal:t}=this.abort,e=()=>this.
flush(document.visibilityState==="hidden");window.addEventListener("pagehide",()=>this.flush(!0),{signal:t}),document.addEventListener("visibilitychange",e,{signal:t}),
window.addEventListener("online",()=>this.show(),{signal:t}),window.addEventListener("offline",()=>this.show(),{signal:t})}hello(){if(performance.now()-this.helloAt<
rt)return;this.helloAt=performance.now(),this.hellos+=1;let t=this.draft?.board??this.keep.board();this.component.setStateValue("hello",{board:t,client:this.saver.
client,n:this.hellos})}open(){let t=this.data.board;this.draft&&this.store(),this.keep.setBoard(t.id);let e=this.data.template.sections.map(i=>i.id);this.draft=
D(t,e),this.opened=!0,this.undoable=null,I(this.draft,this.keep.copy(t.id)),this.adopt(),this.store(),this.flush()}adopt(){let{draft:t}=this,e=t&&this.keep.orphan(
t.board,this.saver.client);!t||!e||!V(t,e)||(this.saver.heirOf={client:e.client,seq:e.seq},this.store(),this.keep.works&&this.keep.forgetDraft(t.board,e.client))}typed(t,e){
this.draft&&(this.draft.fields[t].local=e,this.undoable?.type==="undo_clear"&&(this.undoable=null),this.saver.typed(),this.store(),this.show())}resolve(t,e){this.
draft&&(K(this.draft,t,e),this.flush(),this.show())}flush(t=!1){this.draft&&(this.opened&&!this.clearing()&&(t||!this.leaving())&&this.saver.flush(this.draft),this.
store(t))}store(t=!1){let{draft:e}=this;if(!e)return;this.keep.setDraft(e,this.saver.client,this.saver.seq,t);let{createdAt:i,revision:s,fields:o}=e,a=Object.fromEntries(
Object.entries(o).map(([f,d])=>[f,d.known])),c={createdAt:i,revision:s,sections:a},h=JSON.stringify(c);h!==this.copied&&(this.copied=h,this.keep.setCopy(e.board,
c))}leaving(){return this.links.wait()>0}clearing(){return performance.now()-this.clearedAt<lt}tick(){this.draft&&this.opened&&!this.leaving()&&!this.clearing()&&
this.saver.tick(this.draft)}beat(){this.data.board===null&&this.data.want_board&&this.hello(),this.draft&&m(this.draft).length>0?this.store():this.opened&&this.
adopt(),this.show()}pick(t){this.changeView({section:t}),this.tellSection()}section(){let t=this.data.template.sections.map(e=>e.id);return[this.look.section,this.
data.section].find(e=>e!==null&&t.includes(e))??t[0]}tellSection(){let t=this.section();this.data.board===null||t===(this.told??this.data.section)||(this.told=t,
this.component.setStateValue("section",t))}changeView(t){this.look={...this.look,...t},this.keep.setView(this.look),this.show()}press(t,e){let i=this.draft?.board;
i&&(this.flush(),this.undoable=null,t==="remove"&&(this.undoable={words:`${e} removed.`,type:"undo_remove",evidence:e}),t==="clear_example"&&(O(this.draft),this.
clearedAt=performance.now(),this.undoable={words:"Example cleared.",type:"undo_clear",evidence:null}),this.events+=1,this.component.setTriggerValue("event",{type:t,
board:i,evidence:e,n:this.events}),this.show(),t==="clear_example"&&this.view.focus())}takeBack(){let{undoable:t}=this;this.undoable=null,t&&this.press(t.type,t.
evidence),this.view.focus()}show(){let t=this.saver.state(this.draft,navigator.onLine);this.view.show({draft:this.draft,board:this.data.board??this.lastBoard,view:this.
look,section:this.section(),save:t,saveWords:dt(t,this.keep.works,this.saver.refusal),present:this.data.present,undoable:this.undoable?.words??""}),this.lastBoard=
this.data.board??this.lastBoard}};function dt(n,t,e){return{opening:"opening",saved:"saved",saving:"saving",offline:t?"offline, kept here":"not saved: copy your\
 text",conflict:"two versions",refused:`not saved: ${e}`}[n]}function ht(){let n=crypto.getRandomValues(new Uint8Array(12));return Array.from(n,t=>t.toString(16).
padStart(2,"0")).join("")}function ut(){try{return window.localStorage}catch{return null}}export{ct as default};
