// Made by `npm run build` from pages/ui/serving/src/main.ts; do not edit.
var Qn=Symbol.for("ml-design-whiteboard");function gs(){let t=globalThis;return t[Qn]??={codes:new Map,waiting:new Map},t[Qn]}function Jn(t,e){let{codes:n,waiting:i}=gs();
n.set(t,e);for(let r of[...i.get(t)??[]])r(e)}var vs="http://www.w3.org/2000/svg";function v(t,e={},...n){return ti(document.createElement(t),e,n)}function y(t,e={},...n){return ti(document.createElementNS(
vs,t),e,n)}function ti(t,e,n){for(let[i,r]of Object.entries(e))p(t,i,r);for(let i of n)i!==null&&t.append(i);return t}function p(t,e,n){if(n===!1||n===null||n===
void 0){t.hasAttribute(e)&&t.removeAttribute(e);return}let i=n===!0?"":String(n);t.getAttribute(e)!==i&&t.setAttribute(e,i)}function w(t,e){t.textContent!==e&&(t.
textContent=e)}var Zt=class{clickedAt=-1/0;constructor(e,n=()=>!1){let i=r=>{let s=r.composedPath().find(a=>a instanceof HTMLAnchorElement);if(!s)return;!(r.button!==0||r.ctrlKey||
r.metaKey||r.shiftKey)&&n()&&(r.preventDefault(),r.stopImmediatePropagation(),setTimeout(()=>s.click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",i,{capture:!0,signal:e})}wait(){return Math.max(0,this.clickedAt+1500-performance.now())}};var Qt=class{constructor(e,n,i,r=window){this.send=n;let s={capture:!0,signal:i};e.addEventListener("pointerdown",o=>this.down.add(en(o)),s);for(let o of["point\
erup","pointercancel"])r.addEventListener(o,a=>this.lift([en(a)]),s);r.addEventListener("pointermove",o=>{o.buttons===0&&this.lift([en(o)])},s),r.addEventListener(
"blur",o=>{o.target===r&&this.lift([...this.down])},s),i.addEventListener("abort",()=>this.stop())}send;down=new Set;timer;due=!1;afterMs=0;after(e){this.stop(),
this.afterMs=e,this.timer=setTimeout(()=>{this.down.size>0?this.due=!0:this.send()},e)}stop(){clearTimeout(this.timer),this.due=!1}lift(e){for(let n of e)this.down.
delete(n);this.due&&this.down.size===0&&this.after(this.afterMs)}};function en(t){return t.pointerId}function it(t){return Number.isNaN(t)?"–":t===0?"0":_s(t.toPrecision(3))}function k(t){if(Number.isNaN(t))return"–";let e=t*100;if(e===0)return"0%";if(Math.
abs(e)<.001)return e<0?">-0.001%":"<0.001%";let n=`${it(e)}%`;return n==="100%"&&t<1?">99.9%":n}function F(t,e){if(Number.isNaN(t))return"–";let n=t<0?"-":"",
i=Math.abs(t);if(i===0)return`${e}0`;if(i<.001)return t<0?`>-${e}0.001`:`<${e}0.001`;let r=Number(i.toPrecision(3));return r>=1e9?`${n}${e}${bt(it(i/1e9))}bn`:r>=
1e6?`${n}${e}${it(i/1e6)}m`:`${n}${e}${bt(it(i))}`}function T(t){return Number.isNaN(t)?"–":`${bt(it(t))} ms`}function C(t){return bt(String(Number(t.toPrecision(
10))))}function O(t){return Number.isNaN(t)?"–":`${bt(it(t))}/s`}function Jt(t){return Number.isNaN(t)?"–":bt(bs(t).toFixed(0))}function te(t){return Number.isNaN(t)?"–":t===0?"0":Math.abs(t)<1e-4?t.toExponential(2):it(t)}function nn(t,e,n){return Number.isNaN(t)||Number.isNaN(e)?"–":
`[${n(t)}, ${n(e)}]`}function bs(t){return t<0?-Math.floor(-t+.5):Math.floor(t+.5)}function bt(t){let[e="",n]=t.split("."),i=e.replace(/\B(?=(\d{3})+$)/g,",");return n===
void 0?i:`${i}.${n}`}function _s(t){let e=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(t);if(!e)return t;let[,n="",i="",r="",s="0"]=e,o=i+r,a=Number(s);return a<0?`${n}\
0.${"0".repeat(-a-1)}${o}`:n+o.padEnd(a+1,"0")}var rt=["p50_ms","p95_ms","p99_ms","attainment","utilisation","largest_rate","fleet_needed","fleet_cost_per_month","fleet_cost_per_1000","effective_recall","eff\
ective_precision","effective_cost_per_1000"],st=["cascade_sent","cascade_cost_per_1000","cascade_recall","cascade_precision","cascade_p99_ms"],zu=[...rt,...st],
ne=["focus","path","arrival_rate_per_s","servers","dispatch","burstiness"],ei=[...ne,"objective_ms"],rn=[...ei,"late"],ee=["cascade"],ni={p50_ms:ne,p95_ms:ne,p99_ms:ne,
attainment:ei,utilisation:["focus","path","arrival_rate_per_s","servers"],largest_rate:["focus","path","servers","dispatch","burstiness","objective_ms"],fleet_needed:[
"focus","path","arrival_rate_per_s","dispatch","burstiness","objective_ms"],fleet_cost_per_month:["servers","server_cost_per_month"],fleet_cost_per_1000:["serve\
rs","server_cost_per_month","arrival_rate_per_s"],effective_recall:rn,effective_precision:rn,effective_cost_per_1000:rn,cascade_sent:ee,cascade_cost_per_1000:ee,
cascade_recall:ee,cascade_precision:ee,cascade_p99_ms:["cascade","path","arrival_rate_per_s","servers","dispatch","burstiness"]},Dt={p50_ms:"Response p50",p95_ms:"\
Response p95",p99_ms:"Response p99",attainment:"Attainment",utilisation:"Utilisation",largest_rate:"Largest rate",fleet_needed:"Servers needed",fleet_cost_per_month:"\
Fleet a month",fleet_cost_per_1000:"Fleet per 1,000",effective_recall:"Recall in time",effective_precision:"Precision in time",effective_cost_per_1000:"Cost per\
 1,000",cascade_sent:"Sent on",cascade_cost_per_1000:"Cost per 1,000",cascade_recall:"Recall",cascade_precision:"Precision",cascade_p99_ms:"Response p99"},ii={p50_ms:"\
Half of the requests are answered within this time: waiting, service and every stage.",p95_ms:"95 of 100 requests are answered within this time: waiting, servic\
e and every stage.",p99_ms:"99 of 100 requests are answered within this time. The objective is set for this figure.",attainment:"Share of requests answered with\
in the objective.",utilisation:"Arrival rate × mean service time ÷ servers. At 100% or more the queue grows without end.",largest_rate:"Most requests a second\
 these servers take with p99 within the objective.",fleet_needed:"Fewest servers that hold p99 within the objective at this arrival rate.",fleet_cost_per_month:"\
Servers × what one costs a month.",fleet_cost_per_1000:"What the fleet costs for each 1,000 predictions, at this arrival rate all month.",effective_recall:"Rec\
all when a late answer counts as what it becomes.",effective_precision:"Precision when a late answer counts as what it becomes.",effective_cost_per_1000:"Expect\
ed cost of 1,000 cases when a late answer counts as what it becomes.",cascade_sent:"Share of cases whose first score is in the band, so that the second model de\
cides.",cascade_cost_per_1000:"Expected cost of 1,000 cases decided by both models, from the same rows.",cascade_recall:"Recall of both models together, counted\
 on the same rows.",cascade_precision:"Precision of both models together, counted on the same rows.",cascade_p99_ms:"p99 of the response time when cases outside\
 the band skip the second model."};function _t(t,e,n){return t.endsWith("_ms")?T(e):t==="largest_rate"?O(e):t==="fleet_needed"?Jt(e):t.includes("cost")?F(e,n):k(
e)}var on=1.959963984540054,sn=on*on;function ie(t,e,n){let i=t/(t+e),r=n??i;return{positives:t,negatives:e,prevalence:r,natural:r===i}}function Ot(t,e,n){return n.
natural?(t+e)/(n.positives+n.negatives):ys(t/n.positives,e/n.negatives,n.prevalence)}function an(t,e,n){if(t+e===0)return NaN;if(n.natural)return t/(t+e);let i=n.
prevalence*(t/n.positives);return i/(i+(1-n.prevalence)*(e/n.negatives))}function re(t,e,n,i){let r=n.prevalence,s=t/n.positives,o=e/n.negatives,a=(n.positives-
t)/n.positives,l=(n.negatives-e)/n.negatives;return r*(s*i.true_positive+a*i.false_negative)+(1-r)*(o*i.false_positive+l*i.true_negative)+i.review*Ot(t,e,n)}function si(t,e,n){
let i=t/n.positives,r=(n.negatives-e)/n.negatives;return n.prevalence*i+(1-n.prevalence)*r}function ys(t,e,n){return n*t+(1-n)*e}function V(t,e){let n=t/e,i=1+sn/e,r=(n+sn/(2*e))/i,s=on/i*Math.sqrt(n*(1-n)/e+sn/(4*e*e));return{low:t===0?0:Math.max(0,r-
s),high:t===e?1:Math.min(1,r+s)}}function xs(t,e,n){if(t+e===0)return{low:NaN,high:NaN};if(n.natural)return V(t,t+e);let i=t/n.positives,r=e/n.negatives,s=ws(i,
V(t,n.positives),r,V(e,n.negatives));return{low:ri(s.low,n.prevalence),high:ri(s.high,n.prevalence)}}function ws(t,e,n,i){let r=t*n,s=e.low*i.high*(2*t-e.low)*(2*
n-i.high),o=i.high*(2*n-i.high),a=o===0?r>0?e.low*(2*t-e.low)/(2*r):0:(r-Math.sqrt(Math.max(0,r*r-s)))/o,l=e.high*i.low*(2*t-e.high)*(2*n-i.low),u=i.low*(2*n-i.
low),h=u===0?1/0:(r+Math.sqrt(Math.max(0,r*r-l)))/u;return{low:a,high:h}}function ri(t,e){return t===1/0?1:e*t/(e*t+(1-e))}function ln(t,e,n,i,r,s,o){let a=i/s.
positives,l=r/s.negatives,u=V(i,s.positives),h=V(r,s.negatives),f=e*(e>=0?a-u.low:u.high-a),c=n*(n>=0?l-h.low:h.high-l),d=e*(e>=0?u.high-a:a-u.low),g=n*(n>=0?h.
high-l:l-h.low),m=f*f+c*c,_=d*d+g*g;if(s.natural){let x=V(s.positives,s.positives+s.negatives),b=o*(o>=0?s.prevalence-x.low:x.high-s.prevalence),A=o*(o>=0?x.high-
s.prevalence:s.prevalence-x.low);m+=b*b,_+=A*A}return{low:t-Math.sqrt(m),high:t+Math.sqrt(_)}}function Ms(t,e,n,i){let r=n.prevalence,s=r*(i.true_positive-i.false_negative+
i.review),o=(1-r)*(i.false_positive-i.true_negative+i.review);return ln(re(t,e,n,i),s,o,t,e,n,Ns(t,e,n,i))}function Ns(t,e,n,i){let r=t/n.positives*(i.true_positive+
i.review)+(n.positives-t)/n.positives*i.false_negative,s=e/n.negatives*(i.false_positive+i.review)+(n.negatives-e)/n.negatives*i.true_negative;return r-s}function As(t,e,n){
if(n.natural)return V(t+e,n.positives+n.negatives);let i=n.prevalence;return ln(Ot(t,e,n),i,1-i,t,e,n,0)}function Ss(t,e,n){if(n.natural)return V(t+(n.negatives-
e),n.positives+n.negatives);let i=n.prevalence;return ln(si(t,e,n),i,-(1-i),t,e,n,0)}function oi(t,e,n){let{tp:i,fp:r}=t,s=Ms(i,r,e,n);return{precision:{value:an(
i,r,e),...xs(i,r,e)},recall:{value:i/e.positives,...V(i,e.positives)},false_positive_rate:{value:r/e.negatives,...V(r,e.negatives)},alert_rate:{value:Ot(i,r,e),
...As(i,r,e)},cost_per_1000:{value:1e3*re(i,r,e,n),low:1e3*s.low,high:1e3*s.high},accuracy:{value:si(i,r,e),...Ss(i,r,e)}}}function ks(t,e,n,i){let{tp:r,fp:s}=Es(n,i);return{threshold:t.threshold,tp:r+e*(t.tp-r),fp:s+e*(t.fp-s)}}function ai(t,e,n,i,r){let{tp:s,fp:o}=ks(t,e,n,i);return{
effective_precision:an(s,o,i),effective_recall:s/i.positives,effective_false_positive_rate:o/i.negatives,effective_alert_rate:Ot(s,o,i),effective_cost_per_1000:1e3*
re(s,o,i,r)}}function Es(t,e){return t==="allow"?{tp:0,fp:0}:t==="block"?{tp:e.positives,fp:e.negatives}:t}var $s=30.4375*86400;function li(t){let e=t.models.map(f=>Ps(t,f)),n=e.find(({isFocus:f})=>f)??null,i=t.serving.cascade,r=i?t.cascade?.joint??null:null,s=i&&r?r.
places(i):null,{population:o,costs:a}=t.data,l=s&&r?r.outcome(s,o?.prevalence??null,a):null,u={...Rs(t,n),...Ls(t,l)},h={};for(let f of[...rt,...st]){let c=t.exact(
f);u[f]=c?c.value??NaN:u[f],h[f]=c?js(t,f,c):Os(t,f,u[f],n)}return l!==null&&Ds(t,h,l),{session:t,models:e,focus:n,values:u,shown:h,places:s,outcome:l}}function Ps(t,e){
let{arrival_rate_per_s:n,servers:i,objective_ms:r}=t.serving,s=e.id===t.setting.focus,{responses:o}=e;if(o===null)return{model:e,isFocus:s,...{utilisation:NaN,capacity:NaN,
p99:NaN,attainment:NaN},ruledOut:""};let a=o.utilisation(n,i),l=se(t,e,.99,n),u=r===null?NaN:o.attained(r,n,i);return{model:e,isFocus:s,utilisation:a,capacity:o.
capacity(i),p99:l,attainment:u,ruledOut:Cs(a,l,r)}}function Cs(t,e,n){return t>=1?`unstable at ${_t("utilisation",t,"")} utilisation`:n===null||!(e>n)?"":`p99 ${_t(
"p99_ms",e,"")} of ${C(n)} ms`}function se(t,{responses:e},n,i){if(e===null)return NaN;let{servers:r}=t.serving;return un(t,e,e.quantile(n,i,r),e.quantileAt(n,0,
r))}function un(t,e,n,i){let[r,s]=[t.data.setting.serving.burstiness,t.serving.burstiness];return r===s?n:i+(n-i)*e.waitingFactor(r,s)}function Rs(t,e){let{serving:n}=t,
{arrival_rate_per_s:i,servers:r,objective_ms:s}=n,o=e?.model.responses??null,a=f=>e?se(t,e.model,f,i):NaN,l=o!==null&&s!==null,u=r*n.server_cost_per_month,h=e&&
cn(t,e.model,e.attainment);return{p50_ms:a(.5),p95_ms:a(.95),p99_ms:a(.99),attainment:e?.attainment??NaN,utilisation:e?.utilisation??NaN,largest_rate:l?o.largestRate(
s,r):NaN,fleet_needed:l?o.fleetNeeded(s,i):NaN,fleet_cost_per_month:u,fleet_cost_per_1000:u*1e3/(i*$s),effective_recall:h?.effective_recall??NaN,effective_precision:h?.
effective_precision??NaN,effective_cost_per_1000:h?.effective_cost_per_1000??NaN}}function cn(t,e,n,i=!1){let{population:r,costs:s}=t.data,o=Fs(t);if(e.quality===
null||o===null||r===null)return null;let a=ie(r.positives,r.negatives,r.prevalence),l=t.serving.objective_ms===null&&!i?1:n;return ai({threshold:NaN,...e.quality},
l,o,a,s)}function Fs(t){let{late:e}=t.serving;return e==="allow"||e==="block"?e:t.model(e)?.quality??null}function Ls(t,e){return{cascade_sent:e?.sent??NaN,cascade_cost_per_1000:e?.
figures.cost_per_1000.value??NaN,cascade_recall:e?.figures.recall.value??NaN,cascade_precision:e?.figures.precision.value??NaN,cascade_p99_ms:e?oe(t,e.sent):NaN}}
var Is=["path","arrival_rate_per_s","servers","dispatch","burstiness"];function ot(t){return t.holds(Is)}function oe(t,e){return ot(t)?t.cascade?.times?.p99(e)??
NaN:NaN}function Ds(t,e,{figures:n}){let{currency:i}=t.data.costs;for(let r of["cost_per_1000","recall","precision"]){let[s,{low:o,high:a}]=[`cascade_${r}`,n[r]];
e[s].exact||(e[s].interval=nn(o,a,l=>_t(s,l,i)))}}var ui=["p50_ms","p95_ms","p99_ms","attainment","largest_rate","fleet_needed","effective_recall","effective_pr\
ecision","effective_cost_per_1000"];function Os(t,e,n,i){let r=ui.includes(e);if(e==="cascade_p99_ms"?!ot(t):r&&!t.holds(["path","dispatch"]))return{text:"…",
interval:"",note:"",exact:!1};let o=r&&!t.holds(["burstiness"])?"≈ ":"",a=i?.model.missing?"":qs(e,n,i),l=_t(e,n,t.data.costs.currency);return{text:l==="–"?
l:o+l,interval:"",note:a,exact:!1}}function qs(t,e,n){if(!Number.isNaN(e))return t==="largest_rate"&&e===0?"too slow when idle":"";let i=ui.includes(t)||t==="ca\
scade_p99_ms";return n!==null&&n.utilisation>=1&&i?"unstable":""}function js(t,e,n){let{currency:i}=t.data.costs,r=s=>_t(e,s,i);return{text:r(n.value??NaN),interval:Hs(
n,r),note:n.note,exact:!0}}function Hs({low:t,high:e},n){return t===null||e===null?"":nn(t,e,n)}function at(t){let e=atob(t),n=new DataView(new ArrayBuffer(e.length));for(let r=0;r<e.length;r++)n.setUint8(r,e.charCodeAt(r));let i=new Float64Array(Math.floor(
e.length/8));for(let r=0;r<i.length;r++)i[r]=n.getFloat64(8*r,!0);return i}var Bs=.1,ae=class{servers;meanServiceMs;utilisations;lastLevel;depths;responses;rows=new Map;rowsAt=NaN;constructor(e){this.servers=e.servers,this.utilisations=
e.utilisation,this.meanServiceMs=e.mean_service_ms,this.lastLevel=e.levels.at(-1),this.depths=Float64Array.from(e.levels,hi),this.responses=at(e.response_ms);let n=this.
servers.length*this.utilisations.length*e.levels.length;if(this.responses.length!==n)throw new Error(`response times must have ${n} cells, got ${this.responses.
length}`)}utilisation(e,n){return e*this.meanServiceMs/(1e3*n)}quantileAt(e,n,i){return e>=0&&e<=this.lastLevel?this.amongServers(i,n,r=>Vs(r,e)):NaN}attainedAt(e,n,i){
return Number.isNaN(e)?NaN:this.amongServers(i,n,r=>this.attainedOf(r,e))}holds(e){return this.servers.includes(e)}amongServers(e,n,i){let r=(d,g)=>{let m=this.
row(d,g);return m===null?NaN:i(m)},s=this.servers.indexOf(e);if(s>=0)return r(s,n);let o=this.servers.findIndex(d=>d>e);if(o===0)return NaN;let a=o<0?this.servers.
length-1:o-1,l=1/this.servers[a],u=o<0?0:1/this.servers[o],h=(1/e-l)/(u-l),f=r(a,n),c=o<0?r(a,0):r(o,n);return f+h*(c-f)}attainedOf({times:e,depths:n},i){let r=e.
length-1;if(i<e[0])return 0;if(i>=e[r])return this.lastLevel;let s=ci(e,i),o=(i-e[s-1])/(e[s]-e[s-1]),a=n[s-1]+o*(n[s]-n[s-1]);return Math.min(1-Math.exp(-a),this.
lastLevel)}row(e,n){this.rowsAt!==n&&n!==0&&(this.rows.clear(),this.rowsAt=n);let i=`${e} ${n}`,r=this.rows.get(i);return r===void 0&&(r=this.madeRow(e,n),this.
rows.set(i,r)),r}madeRow(e,n){let i=this.utilisations;if(!(n>=0&&n<=i.at(-1)))return null;let r=i.findIndex(c=>c>=n),s=this.stored(e,r);if(i[r]===n)return{times:s,
depths:this.depths};let o=this.stored(e,r-1),a=(n-i[r-1])/(i[r]-i[r-1]),l=new Float64Array(o.length+s.length);l.set(o),l.set(s,o.length),l.sort();let u=l.map(c=>this.
depthAt(o,c)),h=l.map(c=>this.depthAt(s,c));if(i[r]>Bs)return{times:l,depths:u.map((c,d)=>c+a*(h[d]-c))};let f=(c,d)=>{let g=Math.exp(-c);return-Math.log(g+a*(Math.
exp(-h[d])-g))};return{times:l,depths:u.map(f)}}depthAt(e,n){let i=ci(e,n);if(i===0)return 0;let r=Math.min(i,e.length-1),s=e[r]-e[r-1];if(s<=0)return this.depths[r];
let o=(n-e[r-1])/s;return this.depths[r-1]+o*(this.depths[r]-this.depths[r-1])}stored(e,n){let i=(e*this.utilisations.length+n)*this.depths.length;return this.responses.
subarray(i,i+this.depths.length)}};function Vs({times:t,depths:e},n){let i=hi(n),r=Math.min(Xs(e,i),e.length-1);if(r===0)return t[0];let s=(i-e[r-1])/(e[r]-e[r-
1]);return t[r-1]+Math.min(s,1)*(t[r]-t[r-1])}function hi(t){return-Math.log(1-t)}function Xs(t,e){return fi(t,n=>n<e)}function ci(t,e){return fi(t,n=>n<=e)}function fi(t,e){
let n=0,i=t.length;for(;n<i;){let r=n+i>>1;e(t[r])?n=r+1:i=r}return n}var qt=64,Ys=60,di=1e-9,Ws=.99,zs=Float64Array.from([...Array.from({length:12},(t,e)=>.02*25**(e/12)),...Array.from({length:40},(t,e)=>1-.5*.02**(e/39))]),le=class extends ae{cv2;curves=new Map;largest=null;constructor(e){
super(e),this.cv2=e.cv2}capacity(e){return 1e3*e/this.meanServiceMs}quantile(e,n,i){return this.quantileAt(e,this.utilisation(n,i),i)}attained(e,n,i){return this.
attainedAt(e,this.utilisation(n,i),i)}curve(e){let n=this.curves.get(e);if(n)return n;let i=Float64Array.from([0,...zs.map(s=>Math.min(s,Ws))]),r={utilisation:i,
p50:i.slice(),p95:i.slice(),p99:i.slice()};return i.forEach((s,o)=>{r.p50[o]=this.quantileAt(.5,s,e),r.p95[o]=this.quantileAt(.95,s,e),r.p99[o]=this.quantileAt(
.99,s,e)}),this.curves.set(e,r),r}largestRate(e,n){let i=this.largest;if(i?.objective===e&&i.servers===n)return i.rate;let r=this.searchLargest(e,n);return this.
largest={objective:e,servers:n,rate:r},r}searchLargest(e,n){let i=o=>this.quantileAt(.99,o,n)<=e;if(!i(di))return 0;let[r,s]=[di,1];for(let o=0;o<Ys&&s-r>1e-6;o++){
let a=(r+s)/2;i(a)?r=a:s=a}return r*this.capacity(n)}fleetNeeded(e,n){let i=o=>this.quantile(.99,n,o)<=e;if(!i(qt))return NaN;let[r,s]=[0,qt];for(;s-r>1;){let o=r+
s>>1;i(o)?s=o:r=o}return s}waitingFactor(e,n){return(n+this.cv2)/(e+this.cv2)}};function pi(t,e){return t.map(({table:n,...i})=>{let r=e.find(({id:s})=>s===i.id)?.responses??null;return{...i,responses:n?new le(n):n===null?null:r}})}var ue=class{total;above;stride;constructor(e,n,i){let[r,s]=[n+1,i+1],o=new Float64Array((r+1)*(s+1));for(let a=r-1;a>=0;a--)for(let l=s-1;l>=0;l--){let[u,h]=[(a+
1)*(s+1)+l,a*(s+1)+l+1];o[a*(s+1)+l]=e[a*s+l]+o[u]+o[h]-o[u+1]}this.above=o,this.stride=s+1,this.total=o[0]}at(e,n=-1){return this.above[(e+1)*this.stride+n+1]}sent({
low:e,high:n}){return this.at(e)-this.at(n)}alerted({low:e,high:n,threshold:i}){return this.at(n)+this.at(e,i)-this.at(n,i)}},hn=class{firstEdges;secondEdges;positive;negative;constructor(e){
this.firstEdges=at(e.first_edges),this.secondEdges=at(e.second_edges);let[n,i]=[this.firstEdges.length,this.secondEdges.length],[r,s]=[at(e.positive),at(e.negative)];
for(let o of[r,s])if(o.length!==(n+1)*(i+1))throw new Error(`the joint counts have ${o.length} cells, not ${(n+1)*(i+1)}`);this.positive=new ue(r,n,i),this.negative=
new ue(s,n,i)}places(e){let n=lt(this.firstEdges,e.low);return{low:n,high:Math.max(n,lt(this.firstEdges,e.high)),threshold:lt(this.secondEdges,e.threshold)}}band(e,{
low:n,high:i,threshold:r}){return{first:e.first,second:e.second,low:this.firstEdges[n],high:this.firstEdges[i],threshold:this.secondEdges[r]}}shareAbove(e,n){return mi(
this.positive.at(e),this.negative.at(e),this.population(n))}population(e){return ie(this.positive.total,this.negative.total,e)}outcome(e,n,i){let r=this.population(
n),[s,o]=[this.positive.alerted(e),this.negative.alerted(e)],a=mi(this.positive.sent(e),this.negative.sent(e),r);return{figures:oi({threshold:NaN,tp:s,fp:o},r,i),
sent:a}}};function mi(t,e,n){return n.natural?(t+e)/(n.positives+n.negatives):n.prevalence*(t/n.positives)+(1-n.prevalence)*(e/n.negatives)}function lt(t,e){let[
n,i]=[0,t.length-1];for(;n<i;){let r=n+i>>1;t[r]<e?n=r+1:i=r}return n>0&&e-t[n-1]<t[n]-e?n-1:n}var fn=class{constructor(e){this.message=e}message;p99(e){let{sent:n,
utilisation:i,p99_ms:r}=this.message,s=this.before(e),[o,a]=[n[s],n[s+1]],[l,u]=[r[s]??NaN,r[s+1]??NaN];if(e===o)return l;if(e===a)return u;let h=this.utilisation(
e),f=g=>1/(1-g),c=f(i[s+1])-f(i[s]),d=c===0?(e-o)/(a-o):(f(h)-f(i[s]))/c;return l+d*(u-l)}utilisation(e){let{sent:n,utilisation:i}=this.message,r=this.before(e),
s=(e-n[r])/(n[r+1]-n[r]);return i[r]+s*(i[r+1]-i[r])}before(e){let{sent:n}=this.message,i=0;for(;i<n.length-2&&n[i+1]<=e;)i+=1;return i}},ce=class t{constructor(e,n,i){
this.message=e;this.joint=n;this.times=i}message;joint;times;static decode({cascade:e},n){if(e===null)return null;let i=e.joint?new hn(e.joint):n?.joint??null;return new t(
e,i,e.response&&new fn(e.response))}};var he=class{data;setting;models=[];cascade=null;dirty=!1;rev="";seq=0;version=null;lacks(e){return!e.whole&&this.rev!==e.rev}receive(e){let n=this.rev!==e.rev;
this.models=pi(e.models,n?[]:this.models),this.cascade=ce.decode(e,n?null:this.cascade),this.rev=e.rev,this.data=e;let i=e.setting.version!==this.version,r=e.setting.
echo>=this.seq,s=this.version===null||i&&r&&!this.dirty;return this.seq=Math.max(this.seq,e.setting.echo),s&&this.adopt(),{tables:n,setting:s}}adopt(){let{version:e,
echo:n,...i}=this.data.setting;this.version=e,this.setting={...i,serving:{...i.serving}},this.dirty=!1}change(e){this.setting={...this.setting,serving:{...this.
setting.serving,...e}},this.dirty=!0}focusOn(e){this.setting={...this.setting,focus:e},this.dirty=!0}take(){return this.dirty&&(this.seq+=1),this.dirty=!1,{seq:this.
seq,tables:this.rev,...this.setting}}get serving(){return this.setting.serving}get focus(){return this.model(this.setting.focus)}model(e){return this.models.find(
n=>n.id===e)}get tablesHold(){return this.holds(["path","dispatch","burstiness"])}exact(e){return this.holds(ni[e])?this.data.exact[e]:void 0}holds(e){let n=this.
data.setting;return e.every(i=>i==="focus"?n.focus===this.setting.focus:i==="cascade"?Us(n.serving.cascade,this.serving.cascade):Object.is(n.serving[i],this.serving[i]))}};
function Us(t,e){return t===null||e===null?t===e:["first","second","low","high","threshold"].every(i=>t[i]===e[i])}function fe(){return y("svg",{viewBox:"0 0 16 16",class:"pin-icon","aria-hidden":"true",focusable:"false"},y("path",{d:"M5.5 1.5h5l-.7 1v3.6l2.2 2.4v1H8.6v4.6L8\
 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z"}))}function gi(t){let e=getComputedStyle(t).getPropertyValue("--st-background-color").trim(),n=v("span",{style:`color:${e||"#fff"}`});t.append(n);let[i=255,r=255,s=255]=(getComputedStyle(
n).color.match(/[\d.]+/g)??[]).map(Number);n.remove(),p(t,"data-theme",.299*i+.587*r+.114*s<128?"dark":"light")}var de=class{constructor(e,n){this.root=e;this.element=v("div",{class:"tip",role:"tooltip",id:`${n}-tip`,hidden:!0}),e.addEventListener("keydown",i=>{i.key==="E\
scape"&&this.hide()})}root;element;target=null;attach(e,n){let i=()=>this.show(e,n());e.onmouseenter=i,e.onfocus=()=>{e.matches(":focus-visible")&&i()},e.onmouseleave=
e.onblur=()=>this.hide()}show(e,n){if(n==="")return;w(this.element,n),this.element.hidden=!1,this.target=e,p(e,"aria-describedby",this.element.id);let i=this.root.
getBoundingClientRect(),r=e.getBoundingClientRect(),s=this.element.offsetWidth,o=Math.min(Math.max(0,r.left-i.left),Math.max(0,i.width-s));this.element.style.left=
`${o}px`,this.element.style.top=`${r.bottom-i.top+4}px`}hide(){this.element.hidden=!0,this.target&&p(this.target,"aria-describedby",null),this.target=null}};function jt(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Gs(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function vi(t){let e,n,
i;t.length!==2?(e=jt,n=(a,l)=>jt(t(a),l),i=(a,l)=>t(a)-l):(e=t===jt||t===Gs?t:Ks,n=t,i=t);function r(a,l,u=0,h=a.length){if(u<h){if(e(l,l)!==0)return h;do{let f=u+
h>>>1;n(a[f],l)<0?u=f+1:h=f}while(u<h)}return u}function s(a,l,u=0,h=a.length){if(u<h){if(e(l,l)!==0)return h;do{let f=u+h>>>1;n(a[f],l)<=0?u=f+1:h=f}while(u<h)}
return u}function o(a,l,u=0,h=a.length){let f=r(a,l,u,h-1);return f>u&&i(a[f-1],l)>-i(a[f],l)?f-1:f}return{left:r,center:o,right:s}}function Ks(){return 0}function Zs(t){
return t===null?NaN:+t}var bi=vi(jt),_i=bi.right,Mc=bi.left,Nc=vi(Zs).center;var Ac=yi(xi),Sc=yi(Qs);function yi(t){return function(e,n,i=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid\
 ry");let{data:r,width:s,height:o}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:r.length/s))>=0))throw new RangeError(
"invalid height");if(!s||!o||!n&&!i)return e;let a=n&&t(n),l=i&&t(i),u=r.slice();return a&&l?(yt(a,u,r,s,o),yt(a,r,u,s,o),yt(a,u,r,s,o),xt(l,r,u,s,o),xt(l,u,r,s,
o),xt(l,r,u,s,o)):a?(yt(a,r,u,s,o),yt(a,u,r,s,o),yt(a,r,u,s,o)):l&&(xt(l,r,u,s,o),xt(l,u,r,s,o),xt(l,r,u,s,o)),e}}function yt(t,e,n,i,r){for(let s=0,o=i*r;s<o;)
t(e,n,s,s+=i,1)}function xt(t,e,n,i,r){for(let s=0,o=i*r;s<i;++s)t(e,n,s,s+o,i)}function Qs(t){let e=xi(t);return(n,i,r,s,o)=>{r<<=2,s<<=2,o<<=2,e(n,i,r+0,s+0,o),
e(n,i,r+1,s+1,o),e(n,i,r+2,s+2,o),e(n,i,r+3,s+3,o)}}function xi(t){let e=Math.floor(t);if(e===t)return Js(t);let n=t-e,i=2*t+1;return(r,s,o,a,l)=>{if(!((a-=l)>=
o))return;let u=e*s[o],h=l*e,f=h+l;for(let c=o,d=o+h;c<d;c+=l)u+=s[Math.min(a,c)];for(let c=o,d=a;c<=d;c+=l)u+=s[Math.min(a,c+h)],r[c]=(u+n*(s[Math.max(o,c-f)]+
s[Math.min(a,c+f)]))/i,u-=s[Math.max(o,c-h)]}}function Js(t){let e=2*t+1;return(n,i,r,s,o)=>{if(!((s-=o)>=r))return;let a=t*i[r],l=o*t;for(let u=r,h=r+l;u<h;u+=
o)a+=i[Math.min(s,u)];for(let u=r,h=s;u<=h;u+=o)a+=i[Math.min(s,u+l)],n[u]=a/e,a-=i[Math.max(r,u-l)]}}var to=Array.prototype,kc=to.slice;var eo=Math.sqrt(50),no=Math.sqrt(10),io=Math.sqrt(2);function pe(t,e,n){let i=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(i)),s=i/Math.pow(10,r),o=s>=eo?10:s>=
no?5:s>=io?2:1,a,l,u;return r<0?(u=Math.pow(10,-r)/o,a=Math.round(t*u),l=Math.round(e*u),a/u<t&&++a,l/u>e&&--l,u=-u):(u=Math.pow(10,r)*o,a=Math.round(t/u),l=Math.
round(e/u),a*u<t&&++a,l*u>e&&--l),l<a&&.5<=n&&n<2?pe(t,e,n*2):[a,l,u]}function ge(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let i=e<t,[r,s,o]=i?
pe(e,t,n):pe(t,e,n);if(!(s>=r))return[];let a=s-r+1,l=new Array(a);if(i)if(o<0)for(let u=0;u<a;++u)l[u]=(s-u)/-o;else for(let u=0;u<a;++u)l[u]=(s-u)*o;else if(o<
0)for(let u=0;u<a;++u)l[u]=(r+u)/-o;else for(let u=0;u<a;++u)l[u]=(r+u)*o;return l}function me(t,e,n){return e=+e,t=+t,n=+n,pe(t,e,n)[2]}function wi(t,e,n){e=+e,
t=+t,n=+n;let i=e<t,r=i?me(e,t,n):me(t,e,n);return(i?-1:1)*(r<0?1/-r:r)}var Ec=ro(Math.random);function ro(t){return function(n,i=0,r=n.length){let s=r-(i=+i);for(;s;){let o=t()*s--|0,a=n[s+i];n[s+i]=n[o+i],n[o+i]=a}return n}}function At(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Vt(t,e){var n=Object.create(t.prototype);for(var i in e)n[i]=e[i];return n}function J(){}var ft=.7,
Nt=1/ft,wt="\\s*([+-]?\\d+)\\s*",Ht="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",X="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",so=/^#([0-9a-f]{3,8})$/,
oo=new RegExp(`^rgb\\(${wt},${wt},${wt}\\)$`),ao=new RegExp(`^rgb\\(${X},${X},${X}\\)$`),lo=new RegExp(`^rgba\\(${wt},${wt},${wt},${Ht}\\)$`),uo=new RegExp(`^rg\
ba\\(${X},${X},${X},${Ht}\\)$`),co=new RegExp(`^hsl\\(${Ht},${X},${X}\\)$`),ho=new RegExp(`^hsla\\(${Ht},${X},${X},${Ht}\\)$`),Mi={aliceblue:15792383,antiquewhite:16444375,
aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,
cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,
darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,
darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,
deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,
gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,
indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,
lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,
lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,
linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,
mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,
navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,
palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,
red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,
skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,
tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};At(J,St,{copy(t){return Object.
assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Ni,formatHex:Ni,formatHex8:fo,formatHsl:po,formatRgb:Ai,toString:Ai});function Ni(){
return this.rgb().formatHex()}function fo(){return this.rgb().formatHex8()}function po(){return Fi(this).formatHsl()}function Ai(){return this.rgb().formatRgb()}
function St(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=so.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?Si(e):n===3?new $(e>>8&15|e>>4&240,e>>4&15|e&
240,(e&15)<<4|e&15,1):n===8?ve(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?ve(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=
oo.exec(t))?new $(e[1],e[2],e[3],1):(e=ao.exec(t))?new $(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=lo.exec(t))?ve(e[1],e[2],e[3],e[4]):(e=uo.exec(t))?ve(e[1]*
255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=co.exec(t))?Ti(e[1],e[2]/100,e[3]/100,1):(e=ho.exec(t))?Ti(e[1],e[2]/100,e[3]/100,e[4]):Mi.hasOwnProperty(t)?Si(Mi[t]):
t==="transparent"?new $(NaN,NaN,NaN,0):null}function Si(t){return new $(t>>16&255,t>>8&255,t&255,1)}function ve(t,e,n,i){return i<=0&&(t=e=n=NaN),new $(t,e,n,i)}
function bn(t){return t instanceof J||(t=St(t)),t?(t=t.rgb(),new $(t.r,t.g,t.b,t.opacity)):new $}function Xt(t,e,n,i){return arguments.length===1?bn(t):new $(t,
e,n,i??1)}function $(t,e,n,i){this.r=+t,this.g=+e,this.b=+n,this.opacity=+i}At($,Xt,Vt(J,{brighter(t){return t=t==null?Nt:Math.pow(Nt,t),new $(this.r*t,this.g*t,
this.b*t,this.opacity)},darker(t){return t=t==null?ft:Math.pow(ft,t),new $(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new $(ct(
this.r),ct(this.g),ct(this.b),_e(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:ki,formatHex:ki,formatHex8:mo,formatRgb:Ei,toString:Ei}));function ki(){return`#${ut(this.r)}${ut(this.g)}${ut(this.b)}`}function mo(){return`\
#${ut(this.r)}${ut(this.g)}${ut(this.b)}${ut((isNaN(this.opacity)?1:this.opacity)*255)}`}function Ei(){let t=_e(this.opacity);return`${t===1?"rgb(":"rgba("}${ct(
this.r)}, ${ct(this.g)}, ${ct(this.b)}${t===1?")":`, ${t})`}`}function _e(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function ct(t){return Math.max(0,Math.min(
255,Math.round(t)||0))}function ut(t){return t=ct(t),(t<16?"0":"")+t.toString(16)}function Ti(t,e,n,i){return i<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new q(
t,e,n,i)}function Fi(t){if(t instanceof q)return new q(t.h,t.s,t.l,t.opacity);if(t instanceof J||(t=St(t)),!t)return new q;if(t instanceof q)return t;t=t.rgb();
var e=t.r/255,n=t.g/255,i=t.b/255,r=Math.min(e,n,i),s=Math.max(e,n,i),o=NaN,a=s-r,l=(s+r)/2;return a?(e===s?o=(n-i)/a+(n<i)*6:n===s?o=(i-e)/a+2:o=(e-n)/a+4,a/=l<
.5?s+r:2-s-r,o*=60):a=l>0&&l<1?0:o,new q(o,a,l,t.opacity)}function xe(t,e,n,i){return arguments.length===1?Fi(t):new q(t,e,n,i??1)}function q(t,e,n,i){this.h=+t,
this.s=+e,this.l=+n,this.opacity=+i}At(q,xe,Vt(J,{brighter(t){return t=t==null?Nt:Math.pow(Nt,t),new q(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=
t==null?ft:Math.pow(ft,t),new q(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,i=n+(n<.5?
n:1-n)*e,r=2*n-i;return new $(dn(t>=240?t-240:t+120,r,i),dn(t,r,i),dn(t<120?t+240:t-120,r,i),this.opacity)},clamp(){return new q($i(this.h),be(this.s),be(this.l),
_e(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=_e(this.
opacity);return`${t===1?"hsl(":"hsla("}${$i(this.h)}, ${be(this.s)*100}%, ${be(this.l)*100}%${t===1?")":`, ${t})`}`}}));function $i(t){return t=(t||0)%360,t<0?t+
360:t}function be(t){return Math.max(0,Math.min(1,t||0))}function dn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Li=Math.PI/180,
Ii=180/Math.PI,ye=18,Di=.96422,Oi=1,qi=.82521,ji=4/29,Mt=6/29,Hi=3*Mt*Mt,go=Mt*Mt*Mt;function Bi(t){if(t instanceof Y)return new Y(t.l,t.a,t.b,t.opacity);if(t instanceof
G)return Xi(t);t instanceof $||(t=bn(t));var e=vn(t.r),n=vn(t.g),i=vn(t.b),r=pn((.2225045*e+.7168786*n+.0606169*i)/Oi),s,o;return e===n&&n===i?s=o=r:(s=pn((.4360747*
e+.3850649*n+.1430804*i)/Di),o=pn((.0139322*e+.0971045*n+.7141733*i)/qi)),new Y(116*r-16,500*(s-r),200*(r-o),t.opacity)}function Vi(t,e,n,i){return arguments.length===1?Bi(t):new Y(t,e,n,i??1)}function Y(t,e,n,i){this.l=+t,this.a=+e,this.b=+n,this.opacity=+i}At(Y,Vi,Vt(J,{brighter(t){
return new Y(this.l+ye*(t??1),this.a,this.b,this.opacity)},darker(t){return new Y(this.l-ye*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(
this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Di*mn(e),t=Oi*mn(t),n=qi*mn(n),new $(gn(3.1338561*e-1.6168667*t-.4906146*n),gn(-.9787684*e+1.9161415*
t+.033454*n),gn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function pn(t){return t>go?Math.pow(t,1/3):t/Hi+ji}function mn(t){return t>Mt?t*t*t:Hi*(t-ji)}
function gn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function vn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function vo(t){
if(t instanceof G)return new G(t.h,t.c,t.l,t.opacity);if(t instanceof Y||(t=Bi(t)),t.a===0&&t.b===0)return new G(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.
atan2(t.b,t.a)*Ii;return new G(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function we(t,e,n,i){return arguments.length===1?vo(t):new G(t,e,n,i??1)}function G(t,e,n,i){this.h=+t,this.c=+e,this.l=+n,this.opacity=+i}function Xi(t){if(isNaN(
t.h))return new Y(t.l,0,0,t.opacity);var e=t.h*Li;return new Y(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}At(G,we,Vt(J,{brighter(t){return new G(this.h,this.
c,this.l+ye*(t??1),this.opacity)},darker(t){return new G(this.h,this.c,this.l-ye*(t??1),this.opacity)},rgb(){return Xi(this).rgb()}}));var Yi=-.14861,_n=1.78277,
yn=-.29227,Me=-.90649,Bt=1.97294,Pi=Bt*Me,Ci=Bt*_n,Ri=_n*yn-Me*Yi;function bo(t){if(t instanceof ht)return new ht(t.h,t.s,t.l,t.opacity);t instanceof $||(t=bn(t));
var e=t.r/255,n=t.g/255,i=t.b/255,r=(Ri*i+Pi*e-Ci*n)/(Ri+Pi-Ci),s=i-r,o=(Bt*(n-r)-yn*s)/Me,a=Math.sqrt(o*o+s*s)/(Bt*r*(1-r)),l=a?Math.atan2(o,s)*Ii-120:NaN;return new ht(
l<0?l+360:l,a,r,t.opacity)}function Ne(t,e,n,i){return arguments.length===1?bo(t):new ht(t,e,n,i??1)}function ht(t,e,n,i){this.h=+t,this.s=+e,this.l=+n,this.opacity=
+i}At(ht,Ne,Vt(J,{brighter(t){return t=t==null?Nt:Math.pow(Nt,t),new ht(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?ft:Math.pow(ft,t),new ht(
this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Li,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),i=Math.cos(t),r=Math.sin(t);return new $(
255*(e+n*(Yi*i+_n*r)),255*(e+n*(yn*i+Me*r)),255*(e+n*(Bt*i)),this.opacity)}}));function Gi(t,e,n,i,r){var s=t*t,o=s*t;return((1-3*t+3*s-o)*e+(4-6*s+3*o)*n+(1+3*t+3*s-3*o)*i+o*r)/6}function _o(t){var e=t.length-1;return function(n){var i=n<=
0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),r=t[i],s=t[i+1],o=i>0?t[i-1]:2*r-s,a=i<e-1?t[i+2]:2*s-r;return Gi((n-i/e)*e,o,r,s,a)}}function yo(t){var e=t.length;return function(n){
var i=Math.floor(((n%=1)<0?++n:n)*e),r=t[(i+e-1)%e],s=t[i%e],o=t[(i+1)%e],a=t[(i+2)%e];return Gi((n-i/e)*e,r,s,o,a)}}var Se=t=>()=>t;function Ki(t,e){return function(n){
return t+n*e}}function xo(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(i){return Math.pow(t+i*e,n)}}function Nn(t,e){var n=e-t;return n?Ki(t,n>
180||n<-180?n-360*Math.round(n/360):n):Se(isNaN(t)?e:t)}function wo(t){return(t=+t)==1?R:function(e,n){return n-e?xo(e,n,t):Se(isNaN(e)?n:e)}}function R(t,e){var n=e-
t;return n?Ki(t,n):Se(isNaN(t)?e:t)}var Wi=(function t(e){var n=wo(e);function i(r,s){var o=n((r=Xt(r)).r,(s=Xt(s)).r),a=n(r.g,s.g),l=n(r.b,s.b),u=R(r.opacity,s.
opacity);return function(h){return r.r=o(h),r.g=a(h),r.b=l(h),r.opacity=u(h),r+""}}return i.gamma=t,i})(1);function Zi(t){return function(e){var n=e.length,i=new Array(
n),r=new Array(n),s=new Array(n),o,a;for(o=0;o<n;++o)a=Xt(e[o]),i[o]=a.r||0,r[o]=a.g||0,s[o]=a.b||0;return i=t(i),r=t(r),s=t(s),a.opacity=1,function(l){return a.
r=i(l),a.g=r(l),a.b=s(l),a+""}}}var Cc=Zi(_o),Rc=Zi(yo);function Mo(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,i=e.slice(),r;return function(s){for(r=
0;r<n;++r)i[r]=t[r]*(1-s)+e[r]*s;return i}}function No(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function Ao(t,e){var n=e?e.length:0,i=t?Math.min(n,t.length):0,r=new Array(i),s=new Array(n),o;for(o=0;o<i;++o)r[o]=ke(t[o],e[o]);for(;o<n;++o)s[o]=e[o];return function(a){
for(o=0;o<i;++o)s[o]=r[o](a);return s}}function So(t,e){var n=new Date;return t=+t,e=+e,function(i){return n.setTime(t*(1-i)+e*i),n}}function j(t,e){return t=+t,
e=+e,function(n){return t*(1-n)+e*n}}function ko(t,e){var n={},i={},r;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(r in e)r in
t?n[r]=ke(t[r],e[r]):i[r]=e[r];return function(s){for(r in n)i[r]=n[r](s);return i}}var wn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,xn=new RegExp(wn.source,
"g");function Eo(t){return function(){return t}}function To(t){return function(e){return t(e)+""}}function $o(t,e){var n=wn.lastIndex=xn.lastIndex=0,i,r,s,o=-1,
a=[],l=[];for(t=t+"",e=e+"";(i=wn.exec(t))&&(r=xn.exec(e));)(s=r.index)>n&&(s=e.slice(n,s),a[o]?a[o]+=s:a[++o]=s),(i=i[0])===(r=r[0])?a[o]?a[o]+=r:a[++o]=r:(a[++o]=
null,l.push({i:o,x:j(i,r)})),n=xn.lastIndex;return n<e.length&&(s=e.slice(n),a[o]?a[o]+=s:a[++o]=s),a.length<2?l[0]?To(l[0].x):Eo(e):(e=l.length,function(u){for(var h=0,
f;h<e;++h)a[(f=l[h]).i]=f.x(u);return a.join("")})}function ke(t,e){var n=typeof e,i;return e==null||n==="boolean"?Se(e):(n==="number"?j:n==="string"?(i=St(e))?
(e=i,Wi):$o:e instanceof St?Wi:e instanceof Date?So:No(e)?Mo:Array.isArray(e)?Ao:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?ko:j)(t,e)}function Qi(t,e){return t=+t,e=+e,function(n){return Math.round(t*(1-n)+e*n)}}var zi=180/Math.PI,Mn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};
function Ji(t,e,n,i,r,s){var o,a,l;return(o=Math.sqrt(t*t+e*e))&&(t/=o,e/=o),(l=t*n+e*i)&&(n-=t*l,i-=e*l),(a=Math.sqrt(n*n+i*i))&&(n/=a,i/=a,l/=a),t*i<e*n&&(t=-t,
e=-e,l=-l,o=-o),{translateX:r,translateY:s,rotate:Math.atan2(e,t)*zi,skewX:Math.atan(l)*zi,scaleX:o,scaleY:a}}var Ae;function Po(t){let e=new(typeof DOMMatrix==
"function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Mn:Ji(e.a,e.b,e.c,e.d,e.e,e.f)}function Co(t){return t==null||(Ae||(Ae=document.createElementNS(
"http://www.w3.org/2000/svg","g")),Ae.setAttribute("transform",t),!(t=Ae.transform.baseVal.consolidate()))?Mn:(t=t.matrix,Ji(t.a,t.b,t.c,t.d,t.e,t.f))}function tr(t,e,n,i){
function r(u){return u.length?u.pop()+" ":""}function s(u,h,f,c,d,g){if(u!==f||h!==c){var m=d.push("translate(",null,e,null,n);g.push({i:m-4,x:j(u,f)},{i:m-2,x:j(
h,c)})}else(f||c)&&d.push("translate("+f+e+c+n)}function o(u,h,f,c){u!==h?(u-h>180?h+=360:h-u>180&&(u+=360),c.push({i:f.push(r(f)+"rotate(",null,i)-2,x:j(u,h)})):
h&&f.push(r(f)+"rotate("+h+i)}function a(u,h,f,c){u!==h?c.push({i:f.push(r(f)+"skewX(",null,i)-2,x:j(u,h)}):h&&f.push(r(f)+"skewX("+h+i)}function l(u,h,f,c,d,g){
if(u!==f||h!==c){var m=d.push(r(d)+"scale(",null,",",null,")");g.push({i:m-4,x:j(u,f)},{i:m-2,x:j(h,c)})}else(f!==1||c!==1)&&d.push(r(d)+"scale("+f+","+c+")")}return function(u,h){
var f=[],c=[];return u=t(u),h=t(h),s(u.translateX,u.translateY,h.translateX,h.translateY,f,c),o(u.rotate,h.rotate,f,c),a(u.skewX,h.skewX,f,c),l(u.scaleX,u.scaleY,
h.scaleX,h.scaleY,f,c),u=h=null,function(d){for(var g=-1,m=c.length,_;++g<m;)f[(_=c[g]).i]=_.x(d);return f.join("")}}}var Fc=tr(Po,"px, ","px)","deg)"),Lc=tr(Co,
", ",")",")"),Ro=1e-12;function Ui(t){return((t=Math.exp(t))+1/t)/2}function Fo(t){return((t=Math.exp(t))-1/t)/2}function Lo(t){return((t=Math.exp(2*t))-1)/(t+1)}
var Ic=(function t(e,n,i){function r(s,o){var a=s[0],l=s[1],u=s[2],h=o[0],f=o[1],c=o[2],d=h-a,g=f-l,m=d*d+g*g,_,x;if(m<Ro)x=Math.log(c/u)/e,_=function(P){return[
a+P*d,l+P*g,u*Math.exp(e*P*x)]};else{var b=Math.sqrt(m),A=(c*c-u*u+i*m)/(2*u*n*b),M=(c*c-u*u-i*m)/(2*c*n*b),S=Math.log(Math.sqrt(A*A+1)-A),E=Math.log(Math.sqrt(
M*M+1)-M);x=(E-S)/e,_=function(P){var Z=P*x,H=Ui(S),B=u/(n*b)*(H*Lo(e*Z+S)-Fo(S));return[a+B*d,l+B*g,u*H/Ui(e*Z+S)]}}return _.duration=Math.abs(x)*1e3*e/Math.SQRT2,
_}return r.rho=function(s){var o=Math.max(.001,+s),a=o*o,l=a*a;return t(o,a,l)},r})(Math.SQRT2,2,4);function er(t){return function(e,n){var i=t((e=xe(e)).h,(n=xe(
n)).h),r=R(e.s,n.s),s=R(e.l,n.l),o=R(e.opacity,n.opacity);return function(a){return e.h=i(a),e.s=r(a),e.l=s(a),e.opacity=o(a),e+""}}}var Dc=er(Nn),Oc=er(R);function nr(t){return function(e,n){var i=t((e=we(e)).h,(n=we(n)).h),r=R(e.c,n.c),s=R(e.l,n.l),o=R(e.opacity,n.opacity);return function(a){return e.h=i(a),e.c=r(
a),e.l=s(a),e.opacity=o(a),e+""}}}var qc=nr(Nn),jc=nr(R);function ir(t){return(function e(n){n=+n;function i(r,s){var o=t((r=Ne(r)).h,(s=Ne(s)).h),a=R(r.s,s.s),
l=R(r.l,s.l),u=R(r.opacity,s.opacity);return function(h){return r.h=o(h),r.s=a(h),r.l=l(Math.pow(h,n)),r.opacity=u(h),r+""}}return i.gamma=e,i})(1)}var Hc=ir(Nn),
Bc=ir(R);function Io(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function Te(t,e){if(!isFinite(t)||t===0)return null;
var n=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),i=t.slice(0,n);return[i.length>1?i[0]+i.slice(2):i,+t.slice(n+1)]}function kt(t){return t=Te(Math.
abs(t)),t?t[1]:NaN}function Do(t,e){return function(n,i){for(var r=n.length,s=[],o=0,a=t[0],l=0;r>0&&a>0&&(l+a+1>i&&(a=Math.max(1,i-l)),s.push(n.substring(r-=a,
r+a)),!((l+=a+1)>i));)a=t[o=(o+1)%t.length];return s.reverse().join(e)}}function Oo(t){return function(e){return e.replace(/[0-9]/g,function(n){return t[+n]})}}
var qo=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Et(t){if(!(e=qo.exec(t)))throw new Error("invalid format: "+t);var e;
return new An({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}Et.prototype=An.prototype;
function An(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===
void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,
this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}An.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function jo(t){t:for(var e=t.length,n=1,i=-1,r;n<e;++n)switch(t[n]){case".":i=r=n;break;case"0":i===0&&(i=n),r=n;break;default:if(!+t[n])break t;i>0&&(i=0);break}
return i>0?t.slice(0,i)+t.slice(r+1):t}var $e;function Ho(t,e){var n=Te(t,e);if(!n)return $e=void 0,t.toPrecision(e);var i=n[0],r=n[1],s=r-($e=Math.max(-8,Math.
min(8,Math.floor(r/3)))*3)+1,o=i.length;return s===o?i:s>o?i+new Array(s-o+1).join("0"):s>0?i.slice(0,s)+"."+i.slice(s):"0."+new Array(1-s).join("0")+Te(t,Math.
max(0,e+s-1))[0]}function rr(t,e){var n=Te(t,e);if(!n)return t+"";var i=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.
slice(r+1):i+new Array(r-i.length+2).join("0")}var sr={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:Io,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.
toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>rr(t*100,e),r:rr,s:Ho,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(
t).toString(16)};function or(t){return t}var ar=Array.prototype.map,lr=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Bo(t){var e=t.
grouping===void 0||t.thousands===void 0?or:Do(ar.call(t.grouping,Number),t.thousands+""),n=t.currency===void 0?"":t.currency[0]+"",i=t.currency===void 0?"":t.currency[1]+
"",r=t.decimal===void 0?".":t.decimal+"",s=t.numerals===void 0?or:Oo(ar.call(t.numerals,String)),o=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":
t.minus+"",l=t.nan===void 0?"NaN":t.nan+"";function u(f,c){f=Et(f);var d=f.fill,g=f.align,m=f.sign,_=f.symbol,x=f.zero,b=f.width,A=f.comma,M=f.precision,S=f.trim,
E=f.type;E==="n"?(A=!0,E="g"):sr[E]||(M===void 0&&(M=12),S=!0,E="g"),(x||d==="0"&&g==="=")&&(x=!0,d="0",g="=");var P=(c&&c.prefix!==void 0?c.prefix:"")+(_==="$"?
n:_==="#"&&/[boxX]/.test(E)?"0"+E.toLowerCase():""),Z=(_==="$"?i:/[%p]/.test(E)?o:"")+(c&&c.suffix!==void 0?c.suffix:""),H=sr[E],B=/[defgprs%]/.test(E);M=M===void 0?
6:/[gprs]/.test(E)?Math.max(1,Math.min(21,M)):Math.max(0,Math.min(20,M));function Q(N){var I=P,D=Z,vt,Zn,Ut;if(E==="c")D=H(N)+D,N="";else{N=+N;var Gt=N<0||1/N<0;
if(N=isNaN(N)?l:H(Math.abs(N),M),S&&(N=jo(N)),Gt&&+N==0&&m!=="+"&&(Gt=!1),I=(Gt?m==="("?m:a:m==="-"||m==="("?"":m)+I,D=(E==="s"&&!isNaN(N)&&$e!==void 0?lr[8+$e/
3]:"")+D+(Gt&&m==="("?")":""),B){for(vt=-1,Zn=N.length;++vt<Zn;)if(Ut=N.charCodeAt(vt),48>Ut||Ut>57){D=(Ut===46?r+N.slice(vt+1):N.slice(vt))+D,N=N.slice(0,vt);break}}}
A&&!x&&(N=e(N,1/0));var Kt=I.length+N.length+D.length,U=Kt<b?new Array(b-Kt+1).join(d):"";switch(A&&x&&(N=e(U+N,U.length?b-D.length:1/0),U=""),g){case"<":N=I+N+
D+U;break;case"=":N=I+U+N+D;break;case"^":N=U.slice(0,Kt=U.length>>1)+I+N+D+U.slice(Kt);break;default:N=U+I+N+D;break}return s(N)}return Q.toString=function(){return f+
""},Q}function h(f,c){var d=Math.max(-8,Math.min(8,Math.floor(kt(c)/3)))*3,g=Math.pow(10,-d),m=u((f=Et(f),f.type="f",f),{suffix:lr[8+d/3]});return function(_){return m(
g*_)}}return{format:u,formatPrefix:h}}var Ee,Pe,Sn;Vo({thousands:",",grouping:[3],currency:["$",""]});function Vo(t){return Ee=Bo(t),Pe=Ee.format,Sn=Ee.formatPrefix,
Ee}function ur(t){return Math.max(0,-kt(Math.abs(t)))}function cr(t,e){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(kt(e)/3)))*3-kt(Math.abs(t)))}function hr(t,e){
return t=Math.abs(t),e=Math.abs(e)-t,Math.max(0,kt(e)-kt(t))+1}function gr(t,e){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(e).domain(t);break}return this}function Xo(t){return function(){return t}}function Yo(t){return+t}var fr=[0,1];function Tt(t){return t}function kn(t,e){return(e-=t=+t)?function(n){return(n-t)/
e}:Xo(isNaN(e)?NaN:.5)}function Wo(t,e){var n;return t>e&&(n=t,t=e,e=n),function(i){return Math.max(t,Math.min(e,i))}}function zo(t,e,n){var i=t[0],r=t[1],s=e[0],
o=e[1];return r<i?(i=kn(r,i),s=n(o,s)):(i=kn(i,r),s=n(s,o)),function(a){return s(i(a))}}function Uo(t,e,n){var i=Math.min(t.length,e.length)-1,r=new Array(i),s=new Array(
i),o=-1;for(t[i]<t[0]&&(t=t.slice().reverse(),e=e.slice().reverse());++o<i;)r[o]=kn(t[o],t[o+1]),s[o]=n(e[o],e[o+1]);return function(a){var l=_i(t,a,1,i)-1;return s[l](
r[l](a))}}function vr(t,e){return e.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function br(){var t=fr,
e=fr,n=ke,i,r,s,o=Tt,a,l,u;function h(){var c=Math.min(t.length,e.length);return o!==Tt&&(o=Wo(t[0],t[c-1])),a=c>2?Uo:zo,l=u=null,f}function f(c){return c==null||
isNaN(c=+c)?s:(l||(l=a(t.map(i),e,n)))(i(o(c)))}return f.invert=function(c){return o(r((u||(u=a(e,t.map(i),j)))(c)))},f.domain=function(c){return arguments.length?
(t=Array.from(c,Yo),h()):t.slice()},f.range=function(c){return arguments.length?(e=Array.from(c),h()):e.slice()},f.rangeRound=function(c){return e=Array.from(c),
n=Qi,h()},f.clamp=function(c){return arguments.length?(o=c?!0:Tt,h()):o!==Tt},f.interpolate=function(c){return arguments.length?(n=c,h()):n},f.unknown=function(c){
return arguments.length?(s=c,f):s},function(c,d){return i=c,r=d,h()}}function Go(){return br()(Tt,Tt)}function Ko(t,e,n,i){var r=wi(t,e,n),s;switch(i=Et(i??",f"),
i.type){case"s":{var o=Math.max(Math.abs(t),Math.abs(e));return i.precision==null&&!isNaN(s=cr(r,o))&&(i.precision=s),Sn(i,o)}case"":case"e":case"g":case"p":case"\
r":{i.precision==null&&!isNaN(s=hr(r,Math.max(Math.abs(t),Math.abs(e))))&&(i.precision=s-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(s=ur(r))&&
(i.precision=s-(i.type==="%")*2);break}}return Pe(i)}function Zo(t){var e=t.domain;return t.ticks=function(n){var i=e();return ge(i[0],i[i.length-1],n??10)},t.tickFormat=
function(n,i){var r=e();return Ko(r[0],r[r.length-1],n??10,i)},t.nice=function(n){n==null&&(n=10);var i=e(),r=0,s=i.length-1,o=i[r],a=i[s],l,u,h=10;for(a<o&&(u=
o,o=a,a=u,u=r,r=s,s=u);h-- >0;){if(u=me(o,a,n),u===l)return i[r]=o,i[s]=a,e(i);if(u>0)o=Math.floor(o/u)*u,a=Math.ceil(a/u)*u;else if(u<0)o=Math.ceil(o*u)/u,a=Math.
floor(a*u)/u;else break;l=u}return t},t}function tt(){var t=Go();return t.copy=function(){return vr(t,tt())},gr.apply(t,arguments),Zo(t)}function Qo(t,e){t=t.slice();var n=0,i=t.length-1,r=t[n],s=t[i],o;return s<r&&(o=n,n=i,i=o,o=r,r=s,s=o),t[n]=e.floor(r),t[i]=e.ceil(s),t}function dr(t){return Math.
log(t)}function pr(t){return Math.exp(t)}function Jo(t){return-Math.log(-t)}function ta(t){return-Math.exp(-t)}function ea(t){return isFinite(t)?+("1e"+t):t<0?0:
t}function na(t){return t===10?ea:t===Math.E?Math.exp:e=>Math.pow(t,e)}function ia(t){return t===Math.E?Math.log:t===10&&Math.log10||t===2&&Math.log2||(t=Math.log(
t),e=>Math.log(e)/t)}function mr(t){return(e,n)=>-t(-e,n)}function ra(t){let e=t(dr,pr),n=e.domain,i=10,r,s;function o(){return r=ia(i),s=na(i),n()[0]<0?(r=mr(r),
s=mr(s),t(Jo,ta)):t(dr,pr),e}return e.base=function(a){return arguments.length?(i=+a,o()):i},e.domain=function(a){return arguments.length?(n(a),o()):n()},e.ticks=
a=>{let l=n(),u=l[0],h=l[l.length-1],f=h<u;f&&([u,h]=[h,u]);let c=r(u),d=r(h),g,m,_=a==null?10:+a,x=[];if(!(i%1)&&d-c<_){if(c=Math.floor(c),d=Math.ceil(d),u>0){
for(;c<=d;++c)for(g=1;g<i;++g)if(m=c<0?g/s(-c):g*s(c),!(m<u)){if(m>h)break;x.push(m)}}else for(;c<=d;++c)for(g=i-1;g>=1;--g)if(m=c>0?g/s(-c):g*s(c),!(m<u)){if(m>
h)break;x.push(m)}x.length*2<_&&(x=ge(u,h,_))}else x=ge(c,d,Math.min(d-c,_)).map(s);return f?x.reverse():x},e.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=
i===10?"s":","),typeof l!="function"&&(!(i%1)&&(l=Et(l)).precision==null&&(l.trim=!0),l=Pe(l)),a===1/0)return l;let u=Math.max(1,i*a/e.ticks().length);return h=>{
let f=h/s(Math.round(r(h)));return f*i<i-.5&&(f*=i),f<=u?l(h):""}},e.nice=()=>n(Qo(n(),{floor:a=>s(Math.floor(r(a))),ceil:a=>s(Math.ceil(r(a)))})),e}function et(){
let t=ra(br()).domain([1,10]);return t.copy=()=>vr(t,et()).base(t.base()),gr.apply(t,arguments),t}function sa(t){return t}var En=1,Tn=2,$n=3,Yt=4,_r=1e-6;function oa(t){return"translate("+t+",0)"}function aa(t){return"translate(0,"+t+")"}function la(t){return e=>+t(
e)}function ua(t,e){return e=Math.max(0,t.bandwidth()-e*2)/2,t.round()&&(e=Math.round(e)),n=>+t(n)+e}function ca(){return!this.__axis}function yr(t,e){var n=[],
i=null,r=null,s=6,o=6,a=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=t===En||t===Yt?-1:1,h=t===Yt||t===Tn?"x":"y",f=t===En||t===$n?oa:aa;function c(d){
var g=i??(e.ticks?e.ticks.apply(e,n):e.domain()),m=r??(e.tickFormat?e.tickFormat.apply(e,n):sa),_=Math.max(s,0)+a,x=e.range(),b=+x[0]+l,A=+x[x.length-1]+l,M=(e.
bandwidth?ua:la)(e.copy(),l),S=d.selection?d.selection():d,E=S.selectAll(".domain").data([null]),P=S.selectAll(".tick").data(g,e).order(),Z=P.exit(),H=P.enter().
append("g").attr("class","tick"),B=P.select("line"),Q=P.select("text");E=E.merge(E.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentC\
olor")),P=P.merge(H),B=B.merge(H.append("line").attr("stroke","currentColor").attr(h+"2",u*s)),Q=Q.merge(H.append("text").attr("fill","currentColor").attr(h,u*_).
attr("dy",t===En?"0em":t===$n?"0.71em":"0.32em")),d!==S&&(E=E.transition(d),P=P.transition(d),B=B.transition(d),Q=Q.transition(d),Z=Z.transition(d).attr("opacit\
y",_r).attr("transform",function(N){return isFinite(N=M(N))?f(N+l):this.getAttribute("transform")}),H.attr("opacity",_r).attr("transform",function(N){var I=this.
parentNode.__axis;return f((I&&isFinite(I=I(N))?I:M(N))+l)})),Z.remove(),E.attr("d",t===Yt||t===Tn?o?"M"+u*o+","+b+"H"+l+"V"+A+"H"+u*o:"M"+l+","+b+"V"+A:o?"M"+b+
","+u*o+"V"+l+"H"+A+"V"+u*o:"M"+b+","+l+"H"+A),P.attr("opacity",1).attr("transform",function(N){return f(M(N)+l)}),B.attr(h+"2",u*s),Q.attr(h,u*_).text(m),S.filter(
ca).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",t===Tn?"start":t===Yt?"end":"middle"),S.each(function(){this.__axis=
M})}return c.scale=function(d){return arguments.length?(e=d,c):e},c.ticks=function(){return n=Array.from(arguments),c},c.tickArguments=function(d){return arguments.
length?(n=d==null?[]:Array.from(d),c):n.slice()},c.tickValues=function(d){return arguments.length?(i=d==null?null:Array.from(d),c):i&&i.slice()},c.tickFormat=function(d){
return arguments.length?(r=d,c):r},c.tickSize=function(d){return arguments.length?(s=o=+d,c):s},c.tickSizeInner=function(d){return arguments.length?(s=+d,c):s},
c.tickSizeOuter=function(d){return arguments.length?(o=+d,c):o},c.tickPadding=function(d){return arguments.length?(a=+d,c):a},c.offset=function(d){return arguments.
length?(l=+d,c):l},c}function xr(t){return yr($n,t)}function wr(t){return yr(Yt,t)}var Pn="http://www.w3.org/1999/xhtml",Mr={svg:"http://www.w3.org/2000/svg",xhtml:Pn,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function Nr(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Mr.hasOwnProperty(
e)?{space:Mr[e],local:t}:t}function ha(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Pn&&e.documentElement.namespaceURI===Pn?e.createElement(
t):e.createElementNS(n,t)}}function fa(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Ar(t){var e=Nr(t);return(e.local?
fa:ha)(e)}function da(){}function Sr(t){return t==null?da:function(){return this.querySelector(t)}}function pa(t){typeof t!="function"&&(t=Sr(t));for(var e=this.
_groups,n=e.length,i=new Array(n),r=0;r<n;++r)for(var s=e[r],o=s.length,a=i[r]=new Array(o),l,u,h=0;h<o;++h)(l=s[h])&&(u=t.call(l,l.__data__,h,s))&&("__data__"in
l&&(u.__data__=l.__data__),a[h]=u);return new L(i,this._parents)}function ma(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function ga(){return[]}function va(t){
return t==null?ga:function(){return this.querySelectorAll(t)}}function ba(t){return function(){return ma(t.apply(this,arguments))}}function _a(t){typeof t=="fun\
ction"?t=ba(t):t=va(t);for(var e=this._groups,n=e.length,i=[],r=[],s=0;s<n;++s)for(var o=e[s],a=o.length,l,u=0;u<a;++u)(l=o[u])&&(i.push(t.call(l,l.__data__,u,o)),
r.push(l));return new L(i,r)}function ya(t){return function(){return this.matches(t)}}function kr(t){return function(e){return e.matches(t)}}var xa=Array.prototype.
find;function wa(t){return function(){return xa.call(this.children,t)}}function Ma(){return this.firstElementChild}function Na(t){return this.select(t==null?Ma:
wa(typeof t=="function"?t:kr(t)))}var Aa=Array.prototype.filter;function Sa(){return Array.from(this.children)}function ka(t){return function(){return Aa.call(this.
children,t)}}function Ea(t){return this.selectAll(t==null?Sa:ka(typeof t=="function"?t:kr(t)))}function Ta(t){typeof t!="function"&&(t=ya(t));for(var e=this._groups,
n=e.length,i=new Array(n),r=0;r<n;++r)for(var s=e[r],o=s.length,a=i[r]=[],l,u=0;u<o;++u)(l=s[u])&&t.call(l,l.__data__,u,s)&&a.push(l);return new L(i,this._parents)}
function Er(t){return new Array(t.length)}function $a(){return new L(this._enter||this._groups.map(Er),this._parents)}function Ce(t,e){this.ownerDocument=t.ownerDocument,
this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}Ce.prototype={constructor:Ce,appendChild:function(t){return this._parent.insertBefore(
t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){
return this._parent.querySelectorAll(t)}};function Pa(t){return function(){return t}}function Ca(t,e,n,i,r,s){for(var o=0,a,l=e.length,u=s.length;o<u;++o)(a=e[o])?
(a.__data__=s[o],i[o]=a):n[o]=new Ce(t,s[o]);for(;o<l;++o)(a=e[o])&&(r[o]=a)}function Ra(t,e,n,i,r,s,o){var a,l,u=new Map,h=e.length,f=s.length,c=new Array(h),d;
for(a=0;a<h;++a)(l=e[a])&&(c[a]=d=o.call(l,l.__data__,a,e)+"",u.has(d)?r[a]=l:u.set(d,l));for(a=0;a<f;++a)d=o.call(t,s[a],a,s)+"",(l=u.get(d))?(i[a]=l,l.__data__=
s[a],u.delete(d)):n[a]=new Ce(t,s[a]);for(a=0;a<h;++a)(l=e[a])&&u.get(c[a])===l&&(r[a]=l)}function Fa(t){return t.__data__}function La(t,e){if(!arguments.length)
return Array.from(this,Fa);var n=e?Ra:Ca,i=this._parents,r=this._groups;typeof t!="function"&&(t=Pa(t));for(var s=r.length,o=new Array(s),a=new Array(s),l=new Array(
s),u=0;u<s;++u){var h=i[u],f=r[u],c=f.length,d=Ia(t.call(h,h&&h.__data__,u,i)),g=d.length,m=a[u]=new Array(g),_=o[u]=new Array(g),x=l[u]=new Array(c);n(h,f,m,_,
x,d,e);for(var b=0,A=0,M,S;b<g;++b)if(M=m[b]){for(b>=A&&(A=b+1);!(S=_[A])&&++A<g;);M._next=S||null}}return o=new L(o,i),o._enter=a,o._exit=l,o}function Ia(t){return typeof t==
"object"&&"length"in t?t:Array.from(t)}function Da(){return new L(this._exit||this._groups.map(Er),this._parents)}function Oa(t,e,n){var i=this.enter(),r=this,s=this.
exit();return typeof t=="function"?(i=t(i),i&&(i=i.selection())):i=i.append(t+""),e!=null&&(r=e(r),r&&(r=r.selection())),n==null?s.remove():n(s),i&&r?i.merge(r).
order():r}function qa(t){for(var e=t.selection?t.selection():t,n=this._groups,i=e._groups,r=n.length,s=i.length,o=Math.min(r,s),a=new Array(r),l=0;l<o;++l)for(var u=n[l],
h=i[l],f=u.length,c=a[l]=new Array(f),d,g=0;g<f;++g)(d=u[g]||h[g])&&(c[g]=d);for(;l<r;++l)a[l]=n[l];return new L(a,this._parents)}function ja(){for(var t=this._groups,
e=-1,n=t.length;++e<n;)for(var i=t[e],r=i.length-1,s=i[r],o;--r>=0;)(o=i[r])&&(s&&o.compareDocumentPosition(s)^4&&s.parentNode.insertBefore(o,s),s=o);return this}
function Ha(t){t||(t=Ba);function e(f,c){return f&&c?t(f.__data__,c.__data__):!f-!c}for(var n=this._groups,i=n.length,r=new Array(i),s=0;s<i;++s){for(var o=n[s],
a=o.length,l=r[s]=new Array(a),u,h=0;h<a;++h)(u=o[h])&&(l[h]=u);l.sort(e)}return new L(r,this._parents).order()}function Ba(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}
function Va(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function Xa(){return Array.from(this)}function Ya(){for(var t=this._groups,
e=0,n=t.length;e<n;++e)for(var i=t[e],r=0,s=i.length;r<s;++r){var o=i[r];if(o)return o}return null}function Wa(){let t=0;for(let e of this)++t;return t}function za(){
return!this.node()}function Ua(t){for(var e=this._groups,n=0,i=e.length;n<i;++n)for(var r=e[n],s=0,o=r.length,a;s<o;++s)(a=r[s])&&t.call(a,a.__data__,s,r);return this}
function Ga(t){return function(){this.removeAttribute(t)}}function Ka(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Za(t,e){return function(){
this.setAttribute(t,e)}}function Qa(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function Ja(t,e){return function(){var n=e.apply(this,arguments);
n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function tl(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,
t.local):this.setAttributeNS(t.space,t.local,n)}}function el(t,e){var n=Nr(t);if(arguments.length<2){var i=this.node();return n.local?i.getAttributeNS(n.space,n.
local):i.getAttribute(n)}return this.each((e==null?n.local?Ka:Ga:typeof e=="function"?n.local?tl:Ja:n.local?Qa:Za)(n,e))}function Tr(t){return t.ownerDocument&&
t.ownerDocument.defaultView||t.document&&t||t.defaultView}function nl(t){return function(){this.style.removeProperty(t)}}function il(t,e,n){return function(){this.
style.setProperty(t,e,n)}}function rl(t,e,n){return function(){var i=e.apply(this,arguments);i==null?this.style.removeProperty(t):this.style.setProperty(t,i,n)}}
function sl(t,e,n){return arguments.length>1?this.each((e==null?nl:typeof e=="function"?rl:il)(t,e,n??"")):ol(this.node(),t)}function ol(t,e){return t.style.getPropertyValue(
e)||Tr(t).getComputedStyle(t,null).getPropertyValue(e)}function al(t){return function(){delete this[t]}}function ll(t,e){return function(){this[t]=e}}function ul(t,e){
return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function cl(t,e){return arguments.length>1?this.each((e==null?al:typeof e=="fu\
nction"?ul:ll)(t,e)):this.node()[t]}function $r(t){return t.trim().split(/^|\s+/)}function Rn(t){return t.classList||new Pr(t)}function Pr(t){this._node=t,this.
_names=$r(t.getAttribute("class")||"")}Pr.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){
return this._names.indexOf(t)>=0}};function Cr(t,e){for(var n=Rn(t),i=-1,r=e.length;++i<r;)n.add(e[i])}function Rr(t,e){for(var n=Rn(t),i=-1,r=e.length;++i<r;)n.
remove(e[i])}function hl(t){return function(){Cr(this,t)}}function fl(t){return function(){Rr(this,t)}}function dl(t,e){return function(){(e.apply(this,arguments)?
Cr:Rr)(this,t)}}function pl(t,e){var n=$r(t+"");if(arguments.length<2){for(var i=Rn(this.node()),r=-1,s=n.length;++r<s;)if(!i.contains(n[r]))return!1;return!0}return this.
each((typeof e=="function"?dl:e?hl:fl)(n,e))}function ml(){this.textContent=""}function gl(t){return function(){this.textContent=t}}function vl(t){return function(){
var e=t.apply(this,arguments);this.textContent=e??""}}function bl(t){return arguments.length?this.each(t==null?ml:(typeof t=="function"?vl:gl)(t)):this.node().textContent}
function _l(){this.innerHTML=""}function yl(t){return function(){this.innerHTML=t}}function xl(t){return function(){var e=t.apply(this,arguments);this.innerHTML=
e??""}}function wl(t){return arguments.length?this.each(t==null?_l:(typeof t=="function"?xl:yl)(t)):this.node().innerHTML}function Ml(){this.nextSibling&&this.parentNode.
appendChild(this)}function Nl(){return this.each(Ml)}function Al(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Sl(){
return this.each(Al)}function kl(t){var e=typeof t=="function"?t:Ar(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function El(){
return null}function Tl(t,e){var n=typeof t=="function"?t:Ar(t),i=e==null?El:typeof e=="function"?e:Sr(e);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),i.apply(this,arguments)||null)})}function $l(){var t=this.parentNode;t&&t.removeChild(this)}function Pl(){return this.each($l)}function Cl(){
var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Rl(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(
t,this.nextSibling):t}function Fl(t){return this.select(t?Rl:Cl)}function Ll(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Il(t){
return function(e){t.call(this,e,this.__data__)}}function Dl(t){return t.trim().split(/^|\s+/).map(function(e){var n="",i=e.indexOf(".");return i>=0&&(n=e.slice(
i+1),e=e.slice(0,i)),{type:e,name:n}})}function Ol(t){return function(){var e=this.__on;if(e){for(var n=0,i=-1,r=e.length,s;n<r;++n)s=e[n],(!t.type||s.type===t.
type)&&s.name===t.name?this.removeEventListener(s.type,s.listener,s.options):e[++i]=s;++i?e.length=i:delete this.__on}}}function ql(t,e,n){return function(){var i=this.
__on,r,s=Il(e);if(i){for(var o=0,a=i.length;o<a;++o)if((r=i[o]).type===t.type&&r.name===t.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(
r.type,r.listener=s,r.options=n),r.value=e;return}}this.addEventListener(t.type,s,n),r={type:t.type,name:t.name,value:e,listener:s,options:n},i?i.push(r):this.__on=
[r]}}function jl(t,e,n){var i=Dl(t+""),r,s=i.length,o;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,u=a.length,h;l<u;++l)for(r=0,h=a[l];r<s;++r)
if((o=i[r]).type===h.type&&o.name===h.name)return h.value}return}for(a=e?ql:Ol,r=0;r<s;++r)this.each(a(i[r],e,n));return this}function Fr(t,e,n){var i=Tr(t),r=i.
CustomEvent;typeof r=="function"?r=new r(e,n):(r=i.document.createEvent("Event"),n?(r.initEvent(e,n.bubbles,n.cancelable),r.detail=n.detail):r.initEvent(e,!1,!1)),
t.dispatchEvent(r)}function Hl(t,e){return function(){return Fr(this,t,e)}}function Bl(t,e){return function(){return Fr(this,t,e.apply(this,arguments))}}function Vl(t,e){
return this.each((typeof e=="function"?Bl:Hl)(t,e))}function*Xl(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var i=t[e],r=0,s=i.length,o;r<s;++r)(o=i[r])&&
(yield o)}var Lr=[null];function L(t,e){this._groups=t,this._parents=e}function Yl(){return new L([[document.documentElement]],Lr)}function Wl(){return this}L.prototype=
Yl.prototype={constructor:L,select:pa,selectAll:_a,selectChild:Na,selectChildren:Ea,filter:Ta,data:La,enter:$a,exit:Da,join:Oa,merge:qa,selection:Wl,order:ja,sort:Ha,
call:Va,nodes:Xa,node:Ya,size:Wa,empty:za,each:Ua,attr:el,style:sl,property:cl,classed:pl,text:bl,html:wl,raise:Nl,lower:Sl,append:kl,insert:Tl,remove:Pl,clone:Fl,
datum:Ll,on:jl,dispatch:Vl,[Symbol.iterator]:Xl};function Fn(t){return typeof t=="string"?new L([[document.querySelector(t)]],[document.documentElement]):new L(
[[t]],Lr)}var zl=0;function Ul(){return new Cn}function Cn(){this._="@"+(++zl).toString(36)}Cn.prototype=Ul.prototype={constructor:Cn,get:function(t){for(var e=this._;!(e in
t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){
return this._}};var Re=class{constructor(e,n,i){this.id=e;let r=`${i}-${e}-clip`,s=o=>(o.setAttribute("clip-path",`url(#${r})`),o);this.svg.append(y("defs",{},y("clipPath",{id:r},
this.clipRect)),this.xAxis,this.yAxis,s(this.under),s(this.curves),this.over,this.hoverMark,this.dots,this.xTitle,this.yTitle),this.heading=v("span",{class:"cha\
rt-name"},n),this.element=v("figure",{class:`chart chart-${e}`,"data-chart":e},v("figcaption",{class:"chart-title"},this.heading,this.aside),this.svg)}id;element;svg=y(
"svg",{role:"img",class:"plot"});heading;aside=v("span",{class:"chart-aside"});under=y("g");curves=y("g");over=y("g");hoverMark=y("g",{class:"hover",visibility:"\
hidden"});dots=y("g");xAxis=y("g",{class:"axis axis-x"});yAxis=y("g",{class:"axis axis-y"});scale=1;box={left:0,top:0,width:0,height:0};labelWidth=34;clipRect=y(
"rect");xTitle=y("text",{class:"axis-title","text-anchor":"end"});yTitle=y("text",{class:"axis-title"});layout(e){let{clientWidth:n,clientHeight:i}=this.svg;if(this.
scale=e,n<60||i<60)return!1;let r=Math.round(this.labelWidth*e),s=Math.round(30*e),o=Math.round(16*e);this.box={left:r,top:o,width:n-r-14,height:i-o-s},p(this.svg,
"viewBox",`0 0 ${n} ${i}`);for(let[a,l]of Object.entries({x:r,y:o-5,width:this.box.width+12,height:this.box.height+10}))p(this.clipRect,a,l);return p(this.xAxis,
"transform",`translate(0,${o+this.box.height})`),p(this.yAxis,"transform",`translate(${r},0)`),p(this.xTitle,"x",r+this.box.width),p(this.xTitle,"y",i-2),p(this.
yTitle,"x",2),p(this.yTitle,"y",Math.round(9*e)),!0}get laid(){return this.box.width>0}lead(e){this.heading.before(e)}titles(e,n){w(this.xTitle,e),w(this.yTitle,
n)}drawX(e,n,i){let r=xr(e).tickValues(n).tickFormat(i).tickSize(4).tickPadding(3);Fn(this.xAxis).call(r)}drawY(e,n,i){let r=wr(e).tickValues(n).tickFormat(i).tickSize(
4).tickPadding(3);Fn(this.yAxis).call(r)}};function Ln(t,e,n){p(t,"cx",e.toFixed(1)),p(t,"cy",n.toFixed(1))}function W(t,e,n,i,r){p(t,"x1",e.toFixed(1)),p(t,"y1",
n.toFixed(1)),p(t,"x2",i.toFixed(1)),p(t,"y2",r.toFixed(1))}function dt(t,e,n=7){let i=[];for(let a=Math.floor(Math.log10(t));10**a<=e;a++)for(let l of[1,2,5])i.push(+`${l}e${a}`);let r=i.filter(a=>a>=t*.999&&a<=e*1.001);
if(r.length<=n)return r;let s=r.filter(a=>Number.isInteger(Math.log10(a))||/^1(e|0|$)/.test(String(a)));if(s.length<=n)return s.length>=2?s:r.slice(0,n);let o=Math.
ceil(s.length/n);return s.filter((a,l)=>(s.length-1-l)%o===0)}function pt(t){return t>=1e6?`${Number((t/1e6).toPrecision(3))}m`:t>=1e4?`${Number((t/1e3).toPrecision(
3))}k`:String(Number(t.toPrecision(3)))}function Fe(t,e,n){let i=Math.log(e/t);return Float64Array.from({length:n},(r,s)=>t*Math.exp(i*s/(n-1)))}var Wt=Math.PI,In=2*Wt,mt=1e-6,Gl=In-mt;function Ir(t){this._+=t[0];for(let e=1,n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function Kl(t){let e=Math.floor(t);
if(!(e>=0))throw new Error(`invalid digits: ${t}`);if(e>15)return Ir;let n=10**e;return function(i){this._+=i[0];for(let r=1,s=i.length;r<s;++r)this._+=Math.round(
arguments[r]*n)/n+i[r]}}function Dr(t,e,n,i){return t===n&&e===i}function Zl(t){let e=Math.floor(t);if(!(e<=15))return Dr;let n=10**e,i=function(r){return Math.
round(r*n)};return function(r,s,o,a){return i(r)===i(o)&&i(s)===i(a)}}var $t=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=
e==null?Ir:Kl(e),this._equal=e==null?Dr:Zl(e)}moveTo(e,n){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=
this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,n){this._append`L${this._x1=+e},${this._y1=+n}`}quadraticCurveTo(e,n,i,r){this._append`Q${+e},${+n},${this.
_x1=+i},${this._y1=+r}`}bezierCurveTo(e,n,i,r,s,o){this._append`C${+e},${+n},${+i},${+r},${this._x1=+s},${this._y1=+o}`}arcTo(e,n,i,r,s){if(e=+e,n=+n,i=+i,r=+r,
s=+s,s<0)throw new Error(`negative radius: ${s}`);let o=this._x1,a=this._y1,l=i-e,u=r-n,h=o-e,f=a-n,c=h*h+f*f;if(this._x1===null)this._append`M${this._x1=e},${this.
_y1=n}`;else if(c>mt)if(!(Math.abs(f*l-u*h)>mt)||!s)this._append`L${this._x1=e},${this._y1=n}`;else{let d=i-o,g=r-a,m=l*l+u*u,_=d*d+g*g,x=Math.sqrt(m),b=Math.sqrt(
c),A=s*Math.tan((Wt-Math.acos((m+c-_)/(2*x*b)))/2),M=A/b,S=A/x;Math.abs(M-1)>mt&&this._append`L${e+M*h},${n+M*f}`,this._append`A${s},${s},0,0,${+(f*d>h*g)},${this.
_x1=e+S*l},${this._y1=n+S*u}`}}arc(e,n,i,r,s,o){if(e=+e,n=+n,i=+i,o=!!o,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),l=i*Math.sin(r),u=e+a,h=n+
l,f=1^o,c=o?r-s:s-r;if(this._x1===null?this._append`M${u},${h}`:(Math.abs(this._x1-u)>mt||Math.abs(this._y1-h)>mt)&&this._append`L${u},${h}`,!!i){if(c<0&&(c=c%In+
In),c>Gl)this._append`A${i},${i},0,1,${f},${e-a},${n-l}A${i},${i},0,1,${f},${this._x1=u},${this._y1=h}`;else if(c>mt){let d=e+i*Math.cos(s),g=n+i*Math.sin(s);if(c>=
Wt&&this._equal(u,h,d,g)){c/=2;let m=r+c;this._append`A${i},${i},0,${+(c>=Wt)},${f},${e+i*Math.cos(m)},${n+i*Math.sin(m)}`}this._append`A${i},${i},0,${+(c>=Wt)},${f},${this.
_x1=d},${this._y1=g}`}}}rect(e,n,i,r){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function Ql(){
return new $t}Ql.prototype=$t.prototype;function Pt(t){return function(){return t}}var Jl=Math.cos;var On=Math.sin,Ct=Math.sqrt,Or=1e-12,Le=Math.PI,uh=Le/2,Vr=2*Le;function tu(t){let e=3;return t.digits=function(n){if(!arguments.length)return e;if(n==null)e=null;else{let i=Math.floor(n);if(!(i>=0))throw new RangeError(`inv\
alid digits: ${n}`);e=i}return t},()=>new $t(e)}var ch=Array.prototype.slice;function eu(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Xr(t){this._context=t}Xr.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(
t,e);break;case 1:this._point=2;default:this._context.lineTo(t,e);break}}};function Oe(t){return new Xr(t)}function nu(t){return t[0]}function iu(t){return t[1]}
function Yr(t,e){var n=Pt(!0),i=null,r=Oe,s=null,o=tu(a);t=typeof t=="function"?t:t===void 0?nu:Pt(t),e=typeof e=="function"?e:e===void 0?iu:Pt(e);function a(l){
var u,h=(l=eu(l)).length,f,c=!1,d;for(i==null&&(s=r(d=o())),u=0;u<=h;++u)!(u<h&&n(f=l[u],u,l))===c&&((c=!c)?s.lineStart():s.lineEnd()),c&&s.point(+t(f,u,l),+e(f,
u,l));if(d)return s=null,d+""||null}return a.x=function(l){return arguments.length?(t=typeof l=="function"?l:Pt(+l),a):t},a.y=function(l){return arguments.length?
(e=typeof l=="function"?l:Pt(+l),a):e},a.defined=function(l){return arguments.length?(n=typeof l=="function"?l:Pt(!!l),a):n},a.curve=function(l){return arguments.
length?(r=l,i!=null&&(s=r(i)),a):r},a.context=function(l){return arguments.length?(l==null?i=s=null:s=r(i=l),a):i},a}var hh=ru(Oe);function Wr(t){this._curve=t}Wr.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){
this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,e){this._curve.point(e*Math.sin(t),e*-Math.cos(t))}};function ru(t){function e(n){
return new Wr(t(n))}return e._curve=t,e}var fh=Ct(3);var su=Ct(1/3),dh=su*2;var zr=On(Le/10)/On(7*Le/10),ph=On(Vr/10)*zr,mh=-Jl(Vr/10)*zr;var gh=Ct(3);var vh=Ct(3);var bh=Ct(3)/2,ou=1/Ct(12),_h=(ou/2+1)*3;function nt(){}function Ie(t,e,n){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+e)/6,(t._y0+4*
t._y1+n)/6)}function jn(t){this._context=t}jn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this.
_x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:Ie(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);
break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:
this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this.
_x0+this._x1)/6,(5*this._y0+this._y1)/6);default:Ie(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function au(t){this._context=t}au.prototype={areaStart:nt,areaEnd:nt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=
this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{
this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();
break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:
this._point=1,this._x2=t,this._y2=e;break;case 1:this._point=2,this._x3=t,this._y3=e;break;case 2:this._point=3,this._x4=t,this._y4=e,this._context.moveTo((this.
_x0+4*this._x1+t)/6,(this._y0+4*this._y1+e)/6);break;default:Ie(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function lu(t){this._context=t}lu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=
this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){
switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+t)/6,i=(this._y0+4*this._y1+
e)/6;this._line?this._context.lineTo(n,i):this._context.moveTo(n,i);break;case 3:this._point=4;default:Ie(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=
this._y1,this._y1=e}};function Ur(t,e){this._basis=new jn(t),this._beta=e}Ur.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this.
_x,e=this._y,n=t.length-1;if(n>0)for(var i=t[0],r=e[0],s=t[n]-i,o=e[n]-r,a=-1,l;++a<=n;)l=a/n,this._basis.point(this._beta*t[a]+(1-this._beta)*(i+l*s),this._beta*
e[a]+(1-this._beta)*(r+l*o));this._x=this._y=null,this._basis.lineEnd()},point:function(t,e){this._x.push(+t),this._y.push(+e)}};var yh=(function t(e){function n(i){
return e===1?new jn(i):new Ur(i,e)}return n.beta=function(i){return t(+i)},n})(.85);function De(t,e,n){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t.
_k*(t._y2-t._y0),t._x2+t._k*(t._x1-e),t._y2+t._k*(t._y1-n),t._x2,t._y2)}function Hn(t,e){this._context=t,this._k=(1-e)/6}Hn.prototype={areaStart:function(){this.
_line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this.
_point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:De(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(
t,e);break;case 1:this._point=2,this._x1=t,this._y1=e;break;case 2:this._point=3;default:De(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this.
_y0=this._y1,this._y1=this._y2,this._y2=e}};var xh=(function t(e){function n(i){return new Hn(i,e)}return n.tension=function(i){return t(+i)},n})(0);function Bn(t,e){
this._context=t,this._k=(1-e)/6}Bn.prototype={areaStart:nt,areaEnd:nt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();
break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(
this._x5,this._y5);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.
moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:De(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this.
_y0=this._y1,this._y1=this._y2,this._y2=e}};var wh=(function t(e){function n(i){return new Bn(i,e)}return n.tension=function(i){return t(+i)},n})(0);function Vn(t,e){
this._context=t,this._k=(1-e)/6}Vn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this.
_x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this.
_line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(
this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:De(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,
this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Mh=(function t(e){function n(i){return new Vn(i,e)}return n.tension=function(i){return t(+i)},n})(0);function Xn(t,e,n){
var i=t._x1,r=t._y1,s=t._x2,o=t._y2;if(t._l01_a>Or){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,l=3*t._l01_a*(t._l01_a+t._l12_a);i=(i*a-t._x0*t._l12_2a+t._x2*
t._l01_2a)/l,r=(r*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/l}if(t._l23_a>Or){var u=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,h=3*t._l23_a*(t._l23_a+t._l12_a);s=(s*u+t.
_x1*t._l23_2a-e*t._l12_2a)/h,o=(o*u+t._y1*t._l23_2a-n*t._l12_2a)/h}t._context.bezierCurveTo(i,r,s,o,t._x2,t._y2)}function Gr(t,e){this._context=t,this._alpha=e}
Gr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,
this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this.
_x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},
point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:
this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3;default:Xn(this,t,e);break}this.
_l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,
this._y1=this._y2,this._y2=e}};var Nh=(function t(e){function n(i){return e?new Gr(i,e):new Hn(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function Kr(t,e){
this._context=t,this._alpha=e}Kr.prototype={areaStart:nt,areaEnd:nt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this.
_point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();
break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){if(t=+t,e=+e,this._point){var n=this.
_x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:
this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:Xn(this,t,e);break}this._l01_a=this._l12_a,
this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this.
_y2=e}};var Ah=(function t(e){function n(i){return e?new Kr(i,e):new Bn(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function Zr(t,e){this._context=t,this.
_alpha=e}Zr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this.
_y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===
3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=
Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this.
_x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Xn(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this.
_l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Sh=(function t(e){
function n(i){return e?new Zr(i,e):new Vn(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function uu(t){this._context=t}uu.prototype={areaStart:nt,areaEnd:nt,
lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,e){t=+t,e=+e,this._point?this._context.lineTo(t,
e):(this._point=1,this._context.moveTo(t,e))}};function qr(t){return t<0?-1:1}function jr(t,e,n){var i=t._x1-t._x0,r=e-t._x1,s=(t._y1-t._y0)/(i||r<0&&-0),o=(n-t._y1)/(r||i<0&&-0),a=(s*r+o*i)/(i+r);return(qr(
s)+qr(o))*Math.min(Math.abs(s),Math.abs(o),.5*Math.abs(a))||0}function Hr(t,e){var n=t._x1-t._x0;return n?(3*(t._y1-t._y0)/n-e)/2:e}function Dn(t,e,n){var i=t._x0,
r=t._y0,s=t._x1,o=t._y1,a=(s-i)/3;t._context.bezierCurveTo(i+a,r+a*e,s-a,o-a*n,s,o)}function qn(t){this._context=t}qn.prototype={areaStart:function(){this._line=
0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:
this._context.lineTo(this._x1,this._y1);break;case 3:Dn(this,this._t0,Hr(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),
this._line=1-this._line},point:function(t,e){var n=NaN;if(t=+t,e=+e,!(t===this._x1&&e===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.
lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,Dn(this,Hr(this,n=jr(this,t,e)),n);break;default:Dn(this,this._t0,n=
jr(this,t,e));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e,this._t0=n}}};function cu(t){this._context=new Qr(t)}(cu.prototype=Object.create(qn.
prototype)).point=function(t,e){qn.prototype.point.call(this,e,t)};function Qr(t){this._context=t}Qr.prototype={moveTo:function(t,e){this._context.moveTo(e,t)},
closePath:function(){this._context.closePath()},lineTo:function(t,e){this._context.lineTo(e,t)},bezierCurveTo:function(t,e,n,i,r,s){this._context.bezierCurveTo(
e,t,i,n,s,r)}};function hu(t){this._context=t}hu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){
var t=this._x,e=this._y,n=t.length;if(n)if(this._line?this._context.lineTo(t[0],e[0]):this._context.moveTo(t[0],e[0]),n===2)this._context.lineTo(t[1],e[1]);else
for(var i=Br(t),r=Br(e),s=0,o=1;o<n;++s,++o)this._context.bezierCurveTo(i[0][s],r[0][s],i[1][s],r[1][s],t[o],e[o]);(this._line||this._line!==0&&n===1)&&this._context.
closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,e){this._x.push(+t),this._y.push(+e)}};function Br(t){var e,n=t.length-1,i,r=new Array(
n),s=new Array(n),o=new Array(n);for(r[0]=0,s[0]=2,o[0]=t[0]+2*t[1],e=1;e<n-1;++e)r[e]=1,s[e]=4,o[e]=4*t[e]+2*t[e+1];for(r[n-1]=2,s[n-1]=7,o[n-1]=8*t[n-1]+t[n],
e=1;e<n;++e)i=r[e]/s[e-1],s[e]-=i,o[e]-=i*o[e-1];for(r[n-1]=o[n-1]/s[n-1],e=n-2;e>=0;--e)r[e]=(o[e]-r[e+1])/s[e];for(s[n-1]=(t[n]+r[n-1])/2,e=0;e<n-1;++e)s[e]=2*
t[e+1]-r[e+1];return[r,s]}function Jr(t,e){this._context=t,this._t=e}Jr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this.
_y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===
1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,
this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,e),this._context.lineTo(
t,e);else{var n=this._x*(1-this._t)+t*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,e)}break}}this._x=t,this._y=e}};function ts(t){return new Jr(t,0)}var fu=.9;function qe(t,e,n){let i=[],[r,s]=[1/0,1/0];for(let o=0;o<n;o++){let[a,l]=[t[o],e[o]];Number.isFinite(a)&&Number.isFinite(l)&&(Math.abs(a-r)+Math.abs(
l-s)<fu&&o!==n-1||(i.push(o),r=a,s=l))}return i}function es(t){return Math.round(t*10)/10}function gt(t,e,n,i=!1){return Yr(s=>es(t[s]),s=>es(e[s])).digits(null).
curve(i?ts:Oe)(n)??""}var Yn=20,Rt=5,du=6,pu=4,je=class{dashes;names;corner=0;constructor(e){let n=Array.from({length:pu},(i,r)=>r);this.dashes=n.map(i=>y("line",{class:`curve m${i}`})),
this.names=n.map(()=>y("text",{class:"label"})),e.append(...this.dashes,...this.names)}show(e,n,i,r,s){let o=Math.round(14*i),a=Math.max(0,...e.map(c=>c.text.length)),
[l,u]=[Yn+6+a*7*i,o*e.length],[h,f]=this.choose(e,n,l,u,r,s);for(let c of[...this.dashes,...this.names])p(c,"visibility","hidden");e.forEach(({order:c,text:d,focus:g,
faded:m},_)=>{let[x,b]=[this.dashes[c],this.names[c]],A=f+_*o+o/2;for(let M of[x,b])p(M,"visibility",null);for(let[M,S]of Object.entries({x1:h,x2:h+Yn,y1:A,y2:A}))
p(x,M,S);p(x,"class",`curve m${c}${m?" over-budget":""}`),p(b,"x",h+Yn+6),p(b,"y",A+4),p(b,"class",`label${g?" strong":""}${m?" struck":""}`),w(b,d)})}choose(e,n,i,r,s,o){
let[a,l]=[n.left+n.width-i-Rt,n.top+n.height-r-Rt],u=[[n.left+Rt+2,n.top+Rt],[a,n.top+Rt],[a,l],[n.left+Rt+2,l]],h=u.map(([c,d])=>{let g=s.filter(_=>_>c-4&&_<c+
i+4).length,m=o.filter(_=>_>d-16&&_<d+r+4).length;return mu(e,c,d,i,r)+du*(g+m)}),f=Math.min(...h);return h[this.corner]>f+2&&(this.corner=h.indexOf(f)),u[this.
corner]}};function mu(t,e,n,i,r){let s=0;for(let{xs:o,ys:a,kept:l}of t)for(let u of l){let[h,f]=[o[u],a[u]];h>e-4&&h<e+i+4&&f>n-4&&f<n+r+4&&(s+=1)}return s}var gu=4,He=90,z=class extends Re{constructor(n,i,r,s){super(n,i,r);this.actions=s;this.lines=Array.from({length:gu},(o,a)=>y("path",{class:`curve m${a}`})),this.
curves.append(...this.lines),this.key=new je(this.over),this.dots.append(this.ring,this.dot),this.hoverMark.append(this.hoverLine,this.hoverDot),this.over.append(
this.nothing),this.listen()}actions;lines;key;ring=y("circle",{class:"op-ring"});dot=y("circle",{class:"op-dot"});hoverLine=y("line",{class:"hover-line"});hoverDot=y(
"circle",{class:"hover-dot",r:5});nothing=y("text",{class:"label quiet","text-anchor":"middle"});pressed=!1;picture=null;toX=()=>NaN;toY=()=>NaN;fromX=()=>NaN;focusLine=null;blank(n){
w(this.nothing,n);let{left:i,top:r,width:s,height:o}=this.box;p(this.nothing,"x",(i+s/2).toFixed(1)),p(this.nothing,"y",(r+o/2).toFixed(1));let a=n===""?null:"h\
idden";for(let l of[this.under,this.curves,this.xAxis,this.yAxis])p(l,"visibility",a);return n===""?!1:(this.titles("",""),this.drawLines([]),this.drawDot(0,NaN,
NaN),this.name(n),!0)}drawLines(n,i=[],r=[]){let s=[];for(let o of this.lines)p(o,"visibility","hidden");this.focusLine=null;for(let o of n){let a=o.x.map(f=>this.
toX(f)),l=o.y.map(f=>this.toY(f)),u=qe(a,l,a.length),h=this.lines[o.order];p(h,"visibility",u.length>1?null:"hidden"),p(h,"class",`curve m${o.order}${o.focus?" \
focus":""}${o.faded?" over-budget":""}`),h.setAttribute("d",gt(a,l,u)),o.focus&&(this.focusLine=o),s.push({order:o.order,text:o.text,focus:o.focus,faded:o.faded,
xs:a,ys:l,kept:u})}this.key.show(s,this.box,this.scale,i,r)}drawDot(n,i,r){let s=Number.isFinite(i)&&Number.isFinite(r);for(let[o,a,l]of[[this.ring,"op-ring",8],
[this.dot,"op-dot",4.5]])p(o,"visibility",s?null:"hidden"),p(o,"class",`${a} m${n}`),p(o,"r",l*this.scale),s&&Ln(o,i,r)}name(n){p(this.svg,"aria-label",n)}inside(n){
return Math.min(Math.max(n,this.box.top),this.box.top+this.box.height)}listen(){let{svg:n,actions:i}=this,r=o=>{let{left:a,width:l}=this.box,u=o.clientX-n.getBoundingClientRect().
left;return this.fromX(Math.min(Math.max(u,a),a+l))},s=()=>{p(this.hoverMark,"visibility","hidden"),i.hover(null,null)};n.onpointermove=o=>{if(this.picture===null||
!this.laid)return;let a=r(o);if(this.pressed)return this.set(a);this.mark(a),i.hover(this.readout(a),o)},n.onpointerdown=o=>{this.picture===null||!this.laid||o.
button!==0||(this.pressed=!0,n.setPointerCapture(o.pointerId),s(),this.set(r(o)))},n.onpointerup=n.onpointercancel=()=>{this.pressed=!1},n.onpointerleave=s}mark(n){
let i=this.focusLine,{top:r,height:s}=this.box;p(this.hoverMark,"visibility",null);let o=this.toX(n);for(let[l,u]of Object.entries({x1:o,x2:o,y1:r,y2:r+s}))p(this.
hoverLine,l,u.toFixed(1));let a=i===null?NaN:this.toY(vu(i,n));p(this.hoverDot,"visibility",Number.isFinite(a)?null:"hidden"),Number.isFinite(a)&&Ln(this.hoverDot,
o,this.inside(a))}};function vu({x:t,y:e},n){for(let i=1;i<t.length;i++){if(t[i]<n)continue;let r=(n-t[i-1])/(t[i]-t[i-1]);return e[i-1]+r*(e[i]-e[i-1])}return NaN}var ns=[0,.5,.9,.99,.999],zn=3.3,Be=class extends z{constructor(n,i,r){super("attainment","Answered in time",n,i);this.setObjective=r;this.under.append(this.target,
this.objective)}setObjective;labelWidth=42;target=y("line",{class:"reference"});objective=y("line",{class:"objective-line"});draw(n){if(this.picture=n,!this.laid)
return;let i=n.models.filter(({model:b,utilisation:A})=>b.responses!==null&&A<1),r=n.models.filter(({utilisation:b})=>b>=1);w(this.aside,r.length>0?`unstable: ${r.
map(({model:b})=>b.short).join(", ")}`:"");let o=n.models.some(({model:b})=>b.responses!==null)?"Every queue here grows without end.":"No service times yet.";if(this.
blank(i.length===0?o:""))return;let{left:a,top:l,width:u,height:h}=this.box,[f,c]=this.range(n,i),d=et([f,c],[a,a+u]),g=tt([0,zn],[l+h,l]);this.toX=b=>d(b),this.
fromX=b=>d.invert(b),this.toY=b=>g(Wn(b)),this.drawX(d,dt(f,c,Math.max(3,Math.floor(u/60))),pt),this.drawY(g,ns.map(Wn),b=>k(ns.find(A=>Wn(A)===b)??NaN).replace(
".0%","%")),this.titles("objective, ms","share in time");let m=n.session.serving.objective_ms;this.drawLines(i.map(b=>this.line(n,b,f,c)),m===null?[]:[d(m)]),W(
this.target,a,this.toY(.99),a+u,this.toY(.99)),p(this.objective,"visibility",m===null?"hidden":null),m!==null&&W(this.objective,d(m),l,d(m),l+h);let _=n.values.
attainment,x=m===null?NaN:d(m);this.drawDot(n.focus?.model.order??0,x,Number.isNaN(_)?NaN:this.inside(this.toY(_))),this.name(this.spoken(n))}range(n,i){let{objective_ms:r,
servers:s}=n.session.serving,o=i.map(({model:h})=>h.responses.quantileAt(0,0,s)),l=[...i.map(({model:h,utilisation:f})=>h.responses.quantileAt(.999,f,s)),(r??0)*
1.5].filter(Number.isFinite),u=Math.min(...o,r??1/0,1e6)/1.2;return[u,Math.max(u*10,...l)*1.3]}line(n,i,r,s){let{arrival_rate_per_s:o,servers:a}=n.session.serving,
l=Fe(r,s,He);return{order:i.model.order,text:i.model.short,focus:i.isFocus,faded:i.ruledOut!=="",x:l,y:l.map(u=>i.model.responses.attained(u,o,a))}}set(n){this.
setObjective(n)}readout(n){let{session:i,models:r}=this.picture,{arrival_rate_per_s:s,servers:o}=i.serving,a=r.filter(({model:l})=>l.responses!==null).map(({model:l})=>{
let u=l.responses.attained(n,s,o);return`${l.short} ${Number.isNaN(u)?"unstable":k(u)}`});return[`within ${T(n)}`,...a].join(`
`)}spoken({focus:n,session:i,values:r}){let s=i.serving.objective_ms;if(n===null||s===null)return"Share of requests answered in time, by objective.";let o=Number.
isNaN(r.attainment)?"unstable":k(r.attainment);return`Share of requests ${n.model.title} answers in time, by objective; within ${C(s)} ms: ${o}.`}};function Wn(t){
return t>=1?zn:Math.min(zn,-Math.log10(1-t))}var Ve=class extends z{constructor(n,i,r){super("cost","Cost at the objective",n,i);this.setters=r;this.under.append(this.here),this.element.querySelector(".cha\
rt-title").append(this.turn),this.turn.onclick=()=>{this.against=this.against==="objective"?"load":"objective",this.setters.turned()}}setters;labelWidth=48;against="\
objective";here=y("line",{class:"threshold-line"});turn=v("button",{type:"button",class:"link","data-control":"cost-against"});draw(n){this.picture=n;let i=this.
against==="objective";if(w(this.turn,i?"by load":"by objective"),p(this.turn,"title",i?"Show it against the arrival rate":"Show it against the objective"),!this.
laid)return;let r=n.models.filter(({model:M})=>M.responses!==null&&M.quality!==null),s=n.session.serving.objective_ms;if(this.blank(s===null&&!i?"Without an obj\
ective no answer is late.":""))return;let[o,a]=r.length>0?this.range(n,r):[1,10],l=r.map(M=>this.line(n,M,o,a)),u=l.some(({y:M})=>M.some(Number.isFinite)),h=r.length>
0?"Every queue here grows without end.":"No service times with scores yet.";if(this.blank(u?"":h))return;let{left:f,top:c,width:d,height:g}=this.box,m=et([o,a],
[f,f+d]),_=tt(bu(l),[c+g,c]).nice(4),{currency:x}=n.session.data.costs;this.toX=M=>m(M),this.fromX=M=>m.invert(M),this.toY=M=>_(M),this.drawX(m,dt(o,a,Math.max(
3,Math.floor(d/60))),pt),this.drawY(_,_.ticks(4),M=>Un(M,x)),this.titles(i?"objective, ms":"requests a second","per 1,000");let b=this.present(n);this.drawLines(
l,[m(b)]),p(this.here,"visibility",Number.isFinite(m(b))?null:"hidden"),Number.isFinite(m(b))&&W(this.here,m(b),c,m(b),c+g);let A=n.values.effective_cost_per_1000;
this.drawDot(n.focus?.model.order??0,m(b),this.toY(A)),this.name(`Expected cost per 1,000 cases by ${i?"objective":"arrival rate"}; now ${F(A,x)}.`)}present(n){
let{objective_ms:i,arrival_rate_per_s:r}=n.session.serving;return this.against==="objective"?i??NaN:r}range(n,i){let{objective_ms:r,arrival_rate_per_s:s,servers:o}=n.
session.serving;if(this.against==="load"){let c=i.map(({capacity:d})=>d);return[Math.min(s/1.5,Math.min(...c)/40),Math.max(s*1.3,Math.max(...c)*1.3)]}let a=i.map(
({model:c,utilisation:d})=>[c.responses,d]),l=a.map(([c])=>c.quantileAt(0,0,o)),u=a.map(([c,d])=>c.quantileAt(.995,d,o)).filter(Number.isFinite),[h,f]=[Math.min(
...l),Math.max(...u,Math.min(...l)*10)];return[Math.min(h,r??1/0)/1.3,Math.max(f,r??0)*1.3]}line(n,i,r,s){let o=Fe(r,s,He);return{order:i.model.order,text:i.model.
short,focus:i.isFocus,faded:i.ruledOut!=="",x:o,y:o.map(a=>this.cost(n,i,a))}}cost(n,{model:i},r){let{session:s}=n,{objective_ms:o,arrival_rate_per_s:a,servers:l}=s.
serving,[u,h]=this.against==="objective"?[r,a]:[o??NaN,r],f=i.responses.attained(u,h,l);return cn(s,i,f,!0)?.effective_cost_per_1000??NaN}set(n){this.setters[this.
against](n)}readout(n){let{session:i,models:r}=this.picture,{currency:s}=i.data.costs,o=r.filter(({model:a})=>a.responses!==null&&a.quality!==null).map(a=>`${a.
model.short} ${F(this.cost(this.picture,a,n),s)}`);return[this.against==="objective"?`within ${T(n)}`:`at ${O(n)}`,...o].join(`
`)}};function bu(t){let e=t.flatMap(({y:r})=>[...r].filter(Number.isFinite)),[n,i]=[Math.min(...e,1/0),Math.max(...e,-1/0)];return n<=i?n===i?[n-1,i+1]:[n,i]:[0,
1]}function Un(t,e){let n=Math.abs(t);return n>=1e4&&n<1e6?`${t<0?"-":""}${e}${Number((n/1e3).toPrecision(3))}k`:F(t,e)}var _u=1.5,yu=1.6,Xe=class extends z{constructor(n,i,r){super("rate","Response time by load",n,i);this.setRate=r;this.pattern=`${n}-hatch`;let s=y("pattern",{id:this.
pattern,width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},y("line",{x1:0,y1:0,x2:0,y2:6,class:"hatch"}));this.svg.querySelector("def\
s").append(s),p(this.unstable,"fill",`url(#${this.pattern})`),this.under.append(this.unstable,this.load,this.objective),this.curves.append(...this.lower),this.over.
append(this.unstableWords,this.objectiveWords,this.largest,...this.lowerNames)}setRate;labelWidth=40;unstable=y("rect",{class:"unstable-region"});unstableWords=y(
"text",{class:"label quiet"});objective=y("line",{class:"objective-line"});objectiveWords=y("text",{class:"label quiet"});load=y("line",{class:"threshold-line"});largest=y(
"path",{class:"least"});lower=["p50","p95"].map(()=>y("path",{class:"curve"}));lowerNames=["p50","p95","p99"].map(()=>y("text",{class:"label quiet"}));pattern;draw(n){
if(this.picture=n,!this.laid)return;let{session:i,focus:r}=n,s=n.models.filter(({model:S})=>S.responses!==null);if(this.blank(s.length===0?"No service times yet\
.":""))return;let o=i.serving.arrival_rate_per_s,{left:a,top:l,width:u,height:h}=this.box,f=s.map(({capacity:S})=>S),c=Math.min(Math.min(...f)/10**yu,o/1.3),d=Math.
max(Math.max(...f)*_u,o*1.3),g=et([c,d],[a,a+u]),m=this.heights(n,s);this.toX=S=>g(S),this.fromX=S=>g.invert(S),this.toY=S=>S>0?Math.max(m(S),l-40):NaN,this.drawX(
g,dt(c,d,Math.max(3,Math.floor(u/60))),pt),this.drawY(m,dt(...m.domain(),8),pt),this.titles("requests a second","ms");let _=s.map(S=>this.line(n,S,c)),{objective_ms:x}=i.
serving,b=[0,20,40].map(S=>a+.06*u+S);this.drawLines(_,[g(o),...b],x===null?[]:[this.toY(x)]),this.drawQuantiles(n,c),this.drawLimits(n,l,h);let A=n.values.p99_ms,
M=Number.isNaN(A)?l:this.inside(this.toY(A));this.drawDot(r?.model.order??0,r?.model.responses?g(o):NaN,M),this.name(this.spoken(n))}heights(n,i){let{objective_ms:r,
servers:s}=n.session.serving,o=i.map(({model:c})=>c.responses.quantileAt(.5,0,s)),a=i.map(({model:c})=>c.responses.quantileAt(.99,.9,s)).filter(Number.isFinite),
l=Math.min(...o,r??1/0)/1.4,u=Math.max(...a,(r??0)*1.6)*1.6,{top:h,height:f}=this.box;return et([l,u],[h+f,h])}line(n,i,r){let{model:s}=i;return{order:s.order,text:s.
short,focus:i.isFocus,faded:i.ruledOut!=="",...this.curve(n,i,r,"p99")}}curve({session:n},{model:i,capacity:r},s,o){let a=i.responses,l=a.curve(n.serving.servers),
u=l[o];return{x:l.utilisation.map(h=>Math.max(s,h*r)),y:u.map(h=>un(n,a,h,u[0]))}}drawQuantiles(n,i){let{focus:r}=n,s=r!==null&&r.model.responses!==null;for(let l of[
...this.lower,...this.lowerNames])p(l,"visibility",s?null:"hidden");if(!s)return;let o=.06*this.box.width+this.box.left,a=1/0;["p50","p95","p99"].forEach((l,u)=>{
let{x:h,y:f}=this.curve(n,r,i,l),[c,d]=[h.map(_=>this.toX(_)),f.map(_=>this.toY(_))],g=this.lowerNames[u];a=Math.min(d[0]-4,a-11*this.scale),p(g,"x",o.toFixed(1)),
p(g,"y",a.toFixed(1)),w(g,l);let m=this.lower[u];m&&(p(m,"class",`curve thin m${r.model.order}`),m.setAttribute("d",gt(c,d,qe(c,d,c.length))))})}drawLimits(n,i,r){
let{session:s,focus:o,values:a}=n,{objective_ms:l,arrival_rate_per_s:u}=s.serving,{left:h,width:f}=this.box,c=h+f,d=o?Math.min(c,this.toX(o.capacity)):c;for(let[
_,x]of Object.entries({x:d,y:i,width:Math.max(0,c-d)+6,height:r}))p(this.unstable,_,x.toFixed(1));if(p(this.unstableWords,"x",(c-2).toFixed(1)),p(this.unstableWords,
"y",(i+.45*r).toFixed(1)),p(this.unstableWords,"text-anchor","end"),w(this.unstableWords,c-d>52?"unstable":""),p(this.objective,"visibility",l===null?"hidden":null),
l!==null){let _=this.toY(l);W(this.objective,h,_,c,_),p(this.objectiveWords,"x",(c-2).toFixed(1)),p(this.objectiveWords,"y",(_-4).toFixed(1)),p(this.objectiveWords,
"text-anchor","end")}w(this.objectiveWords,l===null?"":`objective ${C(l)} ms`);let g=this.toX(u);W(this.load,g,i,g,i+r);let m=a.largest_rate;p(this.largest,"vis\
ibility",l!==null&&m>0?null:"hidden"),l!==null&&m>0&&p(this.largest,"d",`M${this.toX(m).toFixed(1)},${(this.toY(l)+6).toFixed(1)}l4,7h-8z`),w(this.aside,m>0?`ho\
lds to ${O(m)} ▲`:"")}set(n){this.setRate(n)}readout(n){let{session:i,focus:r}=this.picture;if(r===null||r.model.responses===null)return"";let s=n/r.capacity,
o=a=>T(se(i,r.model,a,n));return s>=1?`${O(n)}
unstable: utilisation ${k(s)}`:[`${O(n)}, utilisation ${k(s)}`,`p50 ${o(.5)}`,`p95 ${o(.95)}`,`p99 ${o(.99)}`].join(`
`)}spoken({focus:n,session:i,values:r}){if(n===null)return"Response time by arrival rate.";let s=`${C(i.serving.arrival_rate_per_s)}/s`,o=Number.isNaN(r.p99_ms)?
"unstable":T(r.p99_ms);return`Response time of ${n.model.title} by arrival rate; p99 at ${s}: ${o}.`}};var is=.999;function Ye({focus:t,session:e,values:n}){if(t===null)return"No model is in focus.";if(t.model.missing)return t.model.missing;let{arrival_rate_per_s:i,
servers:r,objective_ms:s}=e.serving,o=r===1?"One server":`${r} servers`,a=s===null?"":`${C(s)} ms`,l=n.utilisation;if(l>=1)return`Unstable: ${C(i)}/s is more th\
an ${o.toLowerCase()} can answer, ${O(t.capacity)} at most. The queue grows without end, so there is no response time.`;let u=n.p99_ms;return Number.isNaN(u)?l>
is?`Utilisation is ${k(l)}: too near full load for a figure.`:`Utilisation is ${k(l)}: too near 100% for the table. The exact figures follow.`:s===null?`${o} at\
 ${k(l)} utilisation: p99 is ${T(u)}. No objective is set.`:u<=s?`Holds the objective: p99 is ${T(u)} of ${a} at ${k(l)} utilisation.`:`Over the objective: p99 \
is ${T(u)}, the objective ${a}.`}function rs({focus:t,session:e,values:n}){let{objective_ms:i}=e.serving;return t!==null&&(n.utilisation>=1||i!==null&&n.p99_ms>
i)}function ss(t){let{session:e,values:n,outcome:i}=t;if(i===null)return"";let r=e.serving.objective_ms,s=n.cascade_p99_ms,o=e.data.costs.currency,a=`${k(n.cascade_sent)}\
 of cases go on, at ${F(n.cascade_cost_per_1000,o)} per 1,000.`,l=e.cascade?.times??null;return!ot(e)||l===null?a:Number.isNaN(s)?`${a} ${xu(l.utilisation(i.sent))}`:
r===null?`${a} p99 is ${T(s)}.`:s<=r?`${a} p99 is ${T(s)} of ${C(r)} ms: it holds the objective.`:`${a} p99 is ${T(s)}, over the objective of ${C(r)} ms.`}function xu(t){
return t>=1?"So many would keep these servers busy without end: unstable.":t>is?`That is ${k(t)} utilisation: too near full load for a figure.`:`That is ${k(t)}\
 utilisation: too near capacity; the exact figure follows.`}var Gn="['’ \\u00a0\\u202f]",wu=new RegExp(`^([+-]?)([\\d.,](?:(?:[\\d.,]|${Gn})*[\\d.,])?(?:e[+-]?\\d+)?)\\s*([km]?)$`,"i"),Mu=/^\d{1,3}(,\d{3})+(\.\d*)?$/,Nu=/^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/,
Au=new RegExp(`^\\d{1,3}(${Gn}\\d{3})+([.,]\\d*)?$`);function os(t){let e=t.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/,"$1").replace(/\s*[%\p{Sc}]$/u,""),n=wu.
exec(e),i=n?Su(n[2]):"",r=i===""?NaN:Number(n[1]+i)*ku(n[3]);return t.trim()===""?{problem:"Nothing was typed"}:Number.isFinite(r)?{value:r}:{problem:`“${Eu(t)}\
” is not a number`}}function as(t){return t.trim().endsWith("%")}function Su(t){return Mu.test(t)?t.replaceAll(",",""):Nu.test(t)?t.replaceAll(".","").replace(
",","."):Au.test(t)?t.replaceAll(new RegExp(Gn,"g"),"").replace(",","."):/^\d*,\d+$/.test(t)?t.replace(",","."):t}function ku(t){return t===""?1:t.toLowerCase()===
"k"?1e3:1e6}function Eu(t){let e=t.trim();return e.length>30?`${e.slice(0,30)}…`:e}var Kn=2e3,Ft=class{constructor(e,n){this.options=e;let{id:i}=e,r=`${n}-${i}`;this.range=v("input",{type:"range",id:r,min:0,max:Kn,step:1,class:"range","data-co\
ntrol":i}),this.field=v("input",{type:"text",class:"field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":i}),this.name=v("label",{for:r,
class:"control-name"},e.label),p(this.field,"aria-label",`${e.label}, type a value`);let s=o=>o?v("span",{class:"affix","aria-hidden":"true"},o):null;this.element=
v("div",{class:`control control-${i}`},v("div",{class:"control-head"},this.name,v("span",{class:"entry"},s(e.prefix),this.field,s(e.suffix))),v("div",{class:"tr\
ack"},this.range)),this.listen()}options;element;range;field;name;current=NaN;held=!1;edited=!1;mark(e,n){let i=this.range.parentElement,r=i.querySelector(".mar\
k");r===null&&(r=v("span",{class:"mark","aria-hidden":"true"}),i.append(r)),p(r,"hidden",e===null),p(r,"title",n),e!==null&&r.style.setProperty("--at",String(e))}rename(e){
w(this.name,e),p(this.field,"aria-label",`${e}, type a value`)}show(e){this.current=e;let n=this.options.position(e),i=String(Math.round(n*Kn));!this.held&&this.
range.value!==i&&(this.range.value=i),this.range.style.setProperty("--fill",String(n));let r=this.options.spoken(e);if(p(this.range,"aria-valuetext",r),this.edited)
return;let s=this.options.text(e);p(this.field,"title",r),p(this.field,"data-long",s.length>5),this.field.value!==s&&(this.field.value=s),p(this.field,"aria-inv\
alid",null)}listen(){let{range:e,field:n,options:i}=this,r=()=>{this.held&&(this.held=!1,this.show(this.current))};e.onpointerdown=()=>{this.held=!0,this.forget()},
e.onpointerup=e.onpointercancel=e.onblur=r,e.onchange=r,e.oninput=()=>this.move(i.value(Number(e.value)/Kn)),e.onkeydown=s=>this.key(s),e.ondblclick=()=>this.edit(),
n.oninput=()=>{this.edited=!0},n.onfocus=()=>n.select(),n.onblur=()=>this.accept(),n.onkeydown=s=>this.fieldKey(s)}key(e){let i={ArrowUp:[1,1],ArrowRight:[1,1],
ArrowDown:[-1,1],ArrowLeft:[-1,1],PageUp:[1,10],PageDown:[-1,10]}[e.key];if(e.key==="Enter")this.edit();else if(e.key==="Home")this.move(this.options.low());else if(e.
key==="End")this.move(this.options.high());else if(i)this.move(this.options.step(this.current,...i));else return;e.preventDefault()}move(e){this.forget(),this.current=
e,this.options.onMove(e)}fieldKey(e){if(e.key==="Enter")this.accept();else if(e.key==="Escape")this.forget(),this.show(this.current),this.field.select();else if(e.
key==="ArrowUp"||e.key==="ArrowDown")this.accept(),this.move(this.options.step(this.current,e.key==="ArrowUp"?1:-1,1));else return;e.stopPropagation(),e.preventDefault()}edit(){
this.field.focus(),this.field.select()}forget(){this.edited=!1}accept(){if(!this.edited)return;let{options:e}=this,n=this.field.value,i=e.word?.(n.trim().toLowerCase())??
null,r=i===null?os(n):{value:i},s=`${e.label} stays at ${e.spoken(this.current)}.`;if("problem"in r){p(this.field,"aria-invalid","true"),e.onProblem(`${r.problem}\
: ${s}`);return}let o=i??e.typed?.(r.value,as(n))??r.value;if(this.forget(),e.onTyped)return e.onTyped(o);let a=Math.min(Math.max(o,e.low()),e.high());if(this.current=
a,e.onMove(a),a!==o){let l=a<o?"above the largest":"below the smallest";e.onProblem(`${e.label}: ${e.spoken(o)} is ${l} value; ${e.spoken(a)} is used.`)}this.show(
this.current)}};var Tu=[0,.25,.5,.75,1],We=class extends z{constructor(n,i,r){super("cascade","Cost by the share sent on",n,i);this.choose=r;this.under.append(this.upright),this.
curves.append(this.frontier,this.tooSlow),this.over.append(this.uprightWords)}choose;labelWidth=48;frontier=y("path",{class:"curve frontier"});tooSlow=y("path",
{class:"curve frontier over-budget"});upright=y("line",{class:"objective-line"});uprightWords=y("text",{class:"label quiet"});draw(n){if(this.picture=n,!this.laid)
return;let i=this.points,{left:r,top:s,width:o,height:a}=this.box,{outcome:l,values:u}=n,h=u.cascade_cost_per_1000,f=[...i.map(b=>b.cost_per_1000),h].filter(Number.
isFinite);if(f.length===0)return;let[c,d]=[Math.min(...f),Math.max(...f)],g=d>c?.06*(d-c):1,m=tt([0,1],[r,r+o]),_=tt([c-g,d+g],[s+a,s]).nice(4),{currency:x}=n.session.
data.costs;this.toX=b=>m(b),this.fromX=b=>m.invert(b),this.toY=b=>_(b),this.drawX(m,Tu,b=>k(b).replace(".0%","%")),this.drawY(_,_.ticks(4),b=>Un(b,x)),this.titles(
"share sent on to the second model","per 1,000"),this.drawFrontier(i),this.drawDot(3,l?m(u.cascade_sent):NaN,this.inside(_(h))),w(this.aside,i.length>0?"line: b\
est band of each share":""),this.name(`Cost per 1,000 cases by the share sent on; now ${F(h,x)} at ${k(u.cascade_sent)}.`)}get points(){return this.picture?.session.
cascade?.message.frontier??[]}holds(n){let i=this.picture.session.serving.objective_ms,{session:r}=this.picture;return i===null||!ot(r)||oe(r,n)<=i}drawFrontier(n){
let i=Float64Array.from(n,({sent:d})=>this.toX(d)),r=Float64Array.from(n,({cost_per_1000:d})=>this.toY(d)),s=n.map((d,g)=>g),o=n.findIndex(({sent:d})=>!this.holds(
d)),a=o<0?n.length:o;this.frontier.setAttribute("d",gt(i,r,s.slice(0,a))),this.tooSlow.setAttribute("d",gt(i,r,s.slice(Math.max(0,a-1))));let l=a<n.length;for(let d of[
this.upright,this.uprightWords])p(d,"visibility",l?null:"hidden");if(!l)return;let u=this.toX(this.largestSent()),{top:h,height:f}=this.box;W(this.upright,u,h,u,
h+f);let c=u>this.box.left+this.box.width/2;p(this.uprightWords,"x",(u+(c?-4:4)).toFixed(1)),p(this.uprightWords,"y",(h+10).toFixed(1)),p(this.uprightWords,"tex\
t-anchor",c?"end":"start"),w(this.uprightWords,"beyond it p99 is over the objective")}largestSent(){if(!this.holds(0))return 0;let[n,i]=[0,1];for(let r=0;r<16;r++){
let s=(n+i)/2;this.holds(s)?n=s:i=s}return n}nearestPoint(n){let i=r=>Math.abs(r.sent-n);return this.points.reduce((r,s)=>r===void 0||i(s)<i(r)?s:r,void 0)}set(n){
let i=this.nearestPoint(n);i&&this.choose(i)}readout(n){let i=this.nearestPoint(n);if(!i)return"";let{session:r}=this.picture,s=oe(r,i.sent);return[`${k(i.sent)}\
 sent on`,`best cost ${F(i.cost_per_1000,r.data.costs.currency)} per 1,000`,ot(r)?`p99 ${Number.isNaN(s)?"unstable":T(s)}`:""].filter(Boolean).join(`
`)}};var ze=class{constructor(e){this.options=e;let n=i=>v("div",{class:"band-thumb",role:"slider",tabindex:0,"aria-label":e.names[i],"data-control":`${e.id}-${i===0?
"low":"high"}`});this.thumbs=[n(0),n(1)],this.track.append(this.fill,...this.thumbs),this.element=v("div",{class:`control control-${e.id}`,role:"group","aria-la\
bel":e.label},v("div",{class:"control-head"},v("span",{class:"control-name"},e.label),v("span",{class:"entry band-texts"},this.texts[0],v("span",{class:"affix"},
" to "),this.texts[1])),this.track),[0,1].forEach(i=>this.listen(i)),this.dragWhole()}options;element;track=v("div",{class:"band-track"});fill=v("div",{class:"b\
and-fill",title:"Drag to move the whole band"});thumbs;texts=[v("span",{class:"band-text"}),v("span",{class:"band-text"})];at=[0,0];show(e,n){this.at=[e,n];let i=Math.
max(1,this.options.places()-1),r=[e/i,n/i];[0,1].forEach(s=>{let o=this.thumbs[s];o.style.setProperty("--at",String(r[s])),p(o,"aria-valuemin",s===0?0:e),p(o,"a\
ria-valuemax",s===0?n:i),p(o,"aria-valuenow",this.at[s]),p(o,"aria-valuetext",this.options.spoken(s,this.at[s])),w(this.texts[s],this.options.text(this.at[s]))}),
this.fill.style.setProperty("--from",String(r[0])),this.fill.style.setProperty("--to",String(r[1]))}placeAt(e){let n=this.track.getBoundingClientRect(),i=(e.clientX-
n.left-7)/Math.max(1,n.width-14);return Math.round(Math.min(1,Math.max(0,i))*(this.options.places()-1))}move(e,n){let i=this.options.places()-1,[r,s]=this.at,o=e===
0?Math.min(Math.max(0,n),s):Math.max(Math.min(i,n),r);o!==this.at[e]&&this.options.onMove(e===0?o:r,e===0?s:o)}listen(e){let n=this.thumbs[e],i=!1;n.onpointerdown=
r=>{r.button===0&&(i=!0,n.setPointerCapture(r.pointerId),n.focus(),r.preventDefault(),r.stopPropagation())},n.onpointermove=r=>{i&&this.move(e,this.placeAt(r))},
n.onpointerup=n.onpointercancel=()=>{i=!1},n.onkeydown=r=>this.key(r,e)}key(e,n){let i=this.options.places()-1,r=Math.max(2,Math.round(i/20)),o={ArrowUp:1,ArrowRight:1,
ArrowDown:-1,ArrowLeft:-1,PageUp:r,PageDown:-r,Home:-i,End:i}[e.key];o!==void 0&&(e.preventDefault(),this.move(n,this.at[n]+o))}dragWhole(){let e=null;this.fill.
onpointerdown=n=>{n.button===0&&(e={place:this.placeAt(n),at:[...this.at]},this.fill.setPointerCapture(n.pointerId),n.preventDefault(),n.stopPropagation())},this.
fill.onpointermove=n=>{if(e===null)return;let i=this.options.places()-1,r=this.placeAt(n)-e.place,s=Math.min(Math.max(r,-e.at[0]),i-e.at[1]),[o,a]=[e.at[0]+s,e.
at[1]+s];(o!==this.at[0]||a!==this.at[1])&&this.options.onMove(o,a)},this.fill.onpointerup=this.fill.onpointercancel=()=>{e=null},this.track.onpointerdown=n=>{if(n.
button!==0)return;let i=this.placeAt(n),r=Math.abs(i-this.at[0])<=Math.abs(i-this.at[1])?0:1;this.thumbs[r].focus(),this.move(r,i)}}};var K=class{element;select;drawn="";constructor(e,n,i,r){let s=`${i}-${e}`;this.select=v("select",{id:s,class:"choice","data-control":e}),this.select.onchange=()=>r(
this.select.value),this.element=v("div",{class:`control choice-control control-${e}`},v("label",{for:s,class:"control-name"},n),this.select)}show(e,n){let i=JSON.
stringify(e);i!==this.drawn&&(this.drawn=i,this.select.replaceChildren(...e.map(({id:r,title:s,problem:o})=>v("option",{value:r,disabled:!!o,title:o??""},s)))),
this.select.value!==n&&(this.select.value=n),p(this.select,"title",e.find(({id:r})=>r===n)?.title??"")}};var Lt=class{constructor(e,n,i,r){this.pin=i;this.tip=r;this.element=v("div",{class:"figures",role:"group","aria-label":n}),this.cells=e.map(s=>this.cell(s)),this.
element.append(...this.cells.map(({box:s})=>s))}pin;tip;element;cells;cell(e){let n=v("button",{type:"button",class:"term","data-control":`explain-${e}`},Dt[e]),
i=v("button",{type:"button",class:"pin","data-control":`pin-${e}`},fe());i.onclick=()=>this.pin([e]);let r=v("div",{class:"value","data-figure":e}),s=v("div",{class:"\
interval","data-figure":`${e}-interval`}),o=v("div",{class:"note","data-figure":`${e}-note`}),a=v("div",{class:"figure","data-metric":e},v("div",{class:"figure-\
head"},i,n),r,s,o),l={metric:e,box:a,value:r,interval:s,note:o,pin:i};return this.tip.attach(n,()=>[ii[e],o.textContent].filter(Boolean).join(" ")),l}show({shown:e},n){
for(let{metric:i,box:r,value:s,interval:o,note:a,pin:l}of this.cells){let{text:u,interval:h,note:f,exact:c}=e[i];w(s,u),w(o,h);let d=n[i]??f;w(a,d),p(a,"title",
d),p(r,"data-exact",c),p(l,"disabled",u==="–")}}nameSection(e){for(let{metric:n,pin:i}of this.cells){let r=`Pin ${Dt[n].toLowerCase()} to ${e}`;p(i,"aria-labe\
l",r),p(i,"title",r)}}};var ls="A fast model answers every case; those whose score lies in a band go on to a slower one. Without a cascade each model answers alone.",us=["objective_ms",
"arrival_rate_per_s","servers","dispatch","burstiness","path","cascade"],Ue=class{constructor(e,n,i,r){this.actions=e;this.first=new K("cascade-first","First",r,
s=>this.choose({first:s})),this.second=new K("cascade-second","Second",r,s=>this.choose({second:s})),this.band=this.makeBand(),this.threshold=this.makeThreshold(
r),this.figures=new Lt(st,"Figures of the cascade with 95% intervals",e.pin,i),this.chart=new We(r,n,s=>this.adopt(s)),this.find.onclick=()=>this.ask(),this.none.
onclick=()=>e.band(null),this.body=v("div",{class:"cascade-body"},v("div",{class:"cascade-left"},this.band.element,this.threshold.element,this.figures.element,this.
verdict,this.words),this.chart.element),this.element=v("section",{class:"cascade","aria-label":"Cascade"},v("div",{class:"cascade-head"},v("h3",{class:"section-\
name"},"Cascade"),this.first.element,this.second.element,this.find,this.none),this.idea,this.body)}actions;element;chart;first;second;find=v("button",{type:"but\
ton",class:"action","data-control":"find-band"});none=v("button",{type:"button",class:"link","data-control":"no-cascade"},"No cascade");idea=v("p",{class:"hint"},
ls);band;threshold;figures;verdict=v("p",{class:"sentence","data-figure":"cascade-verdict"});words=v("p",{class:"hint","data-figure":"cascade-words"});body;chosen=null;get joint(){
return this.actions.session().cascade?.joint??null}get names(){let e=this.actions.session();return e.serving.cascade??this.chosen??e.data.cascade}choose(e){let n=this.
names;if(n===null)return;let i={first:n.first,second:n.second,...e};if(i.first===i.second){let r="first"in e?"second":"first";i[r]=n[r==="first"?"second":"first"]}
this.chosen=i,this.actions.session().serving.cascade?this.actions.find(i.first,i.second):this.showNames()}ask(){let e=this.names;e&&this.actions.find(e.first,e.
second)}adopt({low:e,high:n,threshold:i}){let r=this.actions.session().serving.cascade;r&&this.actions.band({...r,low:e,high:n,threshold:i})}move(e){let{joint:n}=this,
{cascade:i}=this.actions.session().serving;n===null||i===null||this.actions.band(n.band(i,{...n.places(i),...e}))}makeBand(){let e=i=>this.joint?.firstEdges[i]??
NaN,n=i=>i>=(this.joint?.firstEdges.length??0)-1?"every score above":te(e(i));return new ze({id:"band",label:"Sent on: first score from",names:["Lower end of th\
e band","Upper end of the band"],places:()=>this.joint?.firstEdges.length??2,text:n,spoken:(i,r)=>{let s=k(this.joint?.shareAbove(r,this.actions.session().data.
population?.prevalence??null)??NaN);return i===0?`${n(r)}; ${s} of cases score at least that`:`${n(r)}; ${s} of cases are alerted by the first model alone`},onMove:(i,r)=>this.
move({low:i,high:r})})}makeThreshold(e){let n=()=>this.joint?.secondEdges??new Float64Array([0,1]),i=()=>n().length-1,r=s=>n()[Math.min(i(),Math.max(0,s))];return new Ft(
{id:"cascade-threshold",label:"The second alerts at",position:s=>lt(n(),s)/Math.max(1,i()),value:s=>r(Math.round(s*i())),step:(s,o,a)=>r(lt(n(),s)+o*a),low:()=>r(
0),high:()=>r(i()),text:s=>s>=r(i())?"nobody":te(s),spoken:s=>s>=r(i())?"the second model alerts nobody":`a score of ${te(s)}`,onMove:s=>this.move({threshold:lt(
n(),s)}),onProblem:s=>this.actions.problem(s)},e)}show(e){let{session:n,places:i}=e,{cascade:r}=n.data;this.showNames();let s=r===null?"A cascade takes two mode\
ls with scores.":"",o=n.serving.cascade!==null&&this.joint!==null&&i!==null;this.find.hidden=this.first.element.hidden=this.second.element.hidden=r===null,w(this.
find,n.serving.objective_ms===null?"Find the best band":"Find the best band under the objective"),this.none.hidden=n.serving.cascade===null;let a=n.serving.cascade===
null&&n.holds(us)?r?.words??"":"";w(this.idea,[s,a,o?"":ls].filter(Boolean).join(" ")),this.idea.hidden=this.idea.textContent==="",this.body.hidden=!o,!(!o||i===
null)&&(this.band.show(i.low,i.high),this.threshold.show(n.serving.cascade.threshold),this.figures.show(e,{}),w(this.verdict,ss(e)),w(this.words,r?.words??""),p(
this.words,"data-stale",!n.holds(us)))}showNames(){let e=this.actions.session(),n=this.names;if(n===null)return;let i=e.models.filter(({quality:r})=>r!==null).map(
({id:r,title:s})=>({id:r,title:s}));this.first.show(i,n.first),this.second.show(i,n.second)}nameSection(e){this.figures.nameSection(e)}};function zt(t,e){return Number(t.toPrecision(e))}function Ge(t){return Math.min(1,Math.max(0,t))}function Ke(t,e){let n=Math.log(e/t);return{position:o=>Ge(Math.
log(o/t)/n),value:o=>o<=0?t:o>=1?e:zt(t*Math.exp(n*o),3),step:(o,a,l)=>Math.min(e,Math.max(t,zt(o*1.05**(a*l),3)))}}function cs(t,e=t/10**2,n=t*10**2){let i=Math.
log(n/e);return{position:a=>a<=0?0:.04+(1-.04)*Ge(Math.log(a/e)/i),value:a=>a<.04/2?0:zt(e*Math.exp(i*Math.max(0,a-.04)/(1-.04)),2),step:(a,l,u)=>{if(a<=0)return l>
0?zt(e,2):0;let h=zt(a*1.06**(l*u),2);return l<0&&h<e*.999?0:h}}}function hs(t,e){let n=Math.log(e/t),i=a=>Math.min(e,Math.max(t,Math.round(a)));return{position:a=>Ge(Math.log(a/t)/n),value:a=>i(t*Math.exp(n*Ge(a))),step:(a,l,u)=>i(
a+l*(u===1?1:Math.max(2,Math.round(a/2))))}}var $u=Ke(.1,1e4),Pu=Ke(.1,1e5),Cu=hs(1,qt),Ru=Ke(1,100),Fu=cs(100),fs=1e6,Lu=1e9,Iu=[{id:"shared",title:"One shared queue"},{id:"round_robin",title:"Own queues\
, in turn"},{id:"random",title:"Own queues, at random"}],Ze=class{constructor(e,n,i){this.session=e;this.actions=n;let r=s=>new Ft({...s,onProblem:n.problem},i);
this.objective=r({...this.scaled($u,.001,fs,s=>({objective_ms:s})),id:"objective_ms",label:"p99 objective",suffix:"ms",text:It,spoken:T}),this.rate=r({...this.scaled(
Pu,.001,fs,s=>({arrival_rate_per_s:s})),id:"arrival_rate_per_s",label:"Arrival rate",suffix:"/s",text:It,spoken:O}),this.servers=r({...this.scaled(Cu,1,qt,s=>({
servers:Math.round(s)})),id:"servers",label:"Servers",text:It,spoken:s=>`${s} server${s===1?"":"s"}`,typed:s=>Math.max(1,Math.round(s))}),this.burstiness=r({...this.
scaled(Ru,1,100,s=>({burstiness:s})),id:"burstiness",label:"Burstiness",text:It,spoken:s=>s===1?"1, Poisson arrivals":`${It(s)} times the variance of Poisson ar\
rivals`}),this.cost=r({...this.scaled(Fu,0,Lu,s=>({server_cost_per_month:s})),id:"server_cost_per_month",label:"A server a month",prefix:"$",text:It,spoken:s=>`${F(
s,this.currency)} a server a month`}),this.without=v("button",{type:"button",class:"link","data-control":"no-objective"}),this.without.onclick=()=>this.toggleObjective(),
this.objective.element.querySelector(".control-name").after(this.without),this.dispatch=new K("dispatch","Dispatch",i,s=>n.change({dispatch:s})),this.path=new K(
"path","Served as",i,s=>n.change({path:s})),this.late=new K("late","A late answer",i,s=>n.change({late:s})),this.sliders=v("div",{class:"settings"},...[this.objective,
this.rate,this.servers,this.burstiness,this.cost].map(({element:s})=>s)),this.choices=v("div",{class:"choices"},this.dispatch.element,this.path.element,this.late.
element)}session;actions;sliders;choices;objective;rate;servers;burstiness;cost;without;dispatch;path;late;scaled(e,n,i,r){return{...e,low:()=>n,high:()=>i,onMove:s=>this.
actions.change(r(s))}}get currency(){return this.session().data.costs.currency}toggleObjective(){let{objective_ms:e}=this.session().serving;this.actions.change(
{objective_ms:e===null?this.session().data.default_objective_ms:null})}lateOptions(e){let{models:n,setting:i,serving:r}=this.session(),s=n.filter(({id:o})=>o!==
i.focus||o===r.late);return[{id:"allow",title:"lets the case pass"},{id:"block",title:`counts as ${e}`},...s.map(({id:o,title:a})=>({id:o,title:`is that of ${a}`}))]}show(){
let{serving:e,data:n}=this.session(),{objective_ms:i}=e;this.objective.show(i??n.default_objective_ms),p(this.objective.element,"data-off",i===null),this.without.
textContent=i===null?"set":"none",p(this.without,"aria-label",i===null?"Set an objective":"Set no objective"),this.rate.show(e.arrival_rate_per_s),this.servers.
show(e.servers),this.burstiness.show(e.burstiness),this.cost.show(e.server_cost_per_month),this.cost.element.querySelector(".affix").textContent=this.currency,this.
dispatch.show(Iu,e.dispatch),this.path.show(n.paths,e.path);let{alerted:r,cases:s}=n.words;this.late.show(this.lateOptions(r),e.late),p(this.late.select,"aria-d\
escription",`What becomes of ${s} whose answer comes after the objective`)}};function It(t){return Math.abs(t)>=1e3&&Number.isInteger(t)?Jt(t):String(Number(t.toPrecision(
6)))}function Du(t){let e=y("line",{x1:0,x2:22,y1:6,y2:6,class:`curve m${t}`});return y("svg",{class:"dash",width:22,height:12,viewBox:"0 0 22 12","aria-hidden":"tru\
e"},e)}var Qe=class{constructor(e,n){this.focus=e;this.tip=n}focus;tip;element=v("div",{class:"models",role:"radiogroup","aria-label":"Model in focus"});chips=[];drawn="";show({
models:e}){let n=e.map(({model:i})=>`${i.id} ${i.order} ${i.missing}`).join();n!==this.drawn&&this.rebuild(e,n);for(let{id:i,button:r,name:s,remark:o}of this.chips){
let a=e.find(({model:l})=>l.id===i);p(r,"aria-checked",String(a.isFocus)),p(r,"tabindex",a.isFocus?0:-1),p(r,"data-over",a.ruledOut!==""),w(s,e.length>2?a.model.
short:a.model.title),w(o,a.model.remark||a.ruledOut),p(r,"aria-label",[a.model.title,a.model.missing||a.ruledOut].filter(Boolean).join(", "))}}rebuild(e,n){this.
drawn=n,this.chips=e.map(({model:i},r)=>{let s=v("span",{class:"chip-name"}),o=v("span",{class:"chip-remark"}),a=v("button",{type:"button",class:"chip",role:"ra\
dio","data-model":i.id,"data-control":`focus-${i.id}`},Du(i.order),s,o);return a.onclick=()=>this.focus(i.id),a.onkeydown=l=>this.key(l,r),this.tip.attach(a,()=>[
i.title,i.missing].filter(Boolean).join(". ")),{id:i.id,button:a,name:s,remark:o}}),this.element.replaceChildren(...this.chips.map(({button:i})=>i))}key(e,n){let i={
ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(i===void 0)return;e.preventDefault();let r=this.chips[(n+i+this.chips.length)%this.chips.length].button;
r.focus(),r.click()}};var Ou=1.3,qu=0,Je=class{constructor(e,n){this.root=e;this.actions=n;this.tip=new de(e,this.uid),this.models=new Qe(n.focus,this.tip),this.controls=new Ze(n.session,
n,this.uid),this.figures=new Lt(rt,"Key figures with 95% intervals",n.pin,this.tip);let i={hover:(o,a)=>this.hover(o,a)},r=o=>n.change({arrival_rate_per_s:ds(o)}),
s=o=>n.change({objective_ms:ds(o)});this.charts=[new Xe(this.uid,i,r),new Be(this.uid,i,s),new Ve(this.uid,i,{objective:s,load:r,turned:n.redraw})],this.cascade=
new Ue(n,i,this.tip,this.uid),this.pinAll.append(fe(),this.pinText),this.pinAll.onclick=()=>n.pin([]),this.assemble(),this.observer=new ResizeObserver(()=>{let o=this.
body.clientWidth;o!==this.width&&(this.width=o,this.actions.redraw())}),this.observer.observe(this.body)}root;actions;uid=`serving${qu+=1}`;tip;models;controls;figures;charts;cascade;pinAll=v(
"button",{type:"button",class:"pin-all","data-control":"pin"});pinText=v("span");status=v("p",{class:"status","data-figure":"status"});sentences=v("div",{class:"\
sentences","data-figure":"sentences"});basis=v("p",{class:"hint","data-figure":"basis"});pins=v("p",{class:"hint","data-figure":"waiting-pins"});live=v("div",{class:"\
spoken",role:"status","aria-live":"polite"});readout=v("div",{class:"readout",hidden:!0,"aria-hidden":"true","data-figure":"hover"});empty=v("p",{class:"empty",
role:"status"});body=v("div",{class:"body"});observer;width=0;assemble(){this.body.append(v("div",{class:"top"},this.models.element,this.pinAll),this.controls.sliders,
this.controls.choices,this.figures.element,this.status,v("div",{class:"charts"},...this.charts.map(({element:e})=>e)),this.sentences,v("div",{class:"footnotes"},
this.basis,this.pins),this.cascade.element),this.body.hidden=!0,this.root.replaceChildren(this.empty,this.body,this.tip.element,this.readout,this.live)}stop(){this.
observer.disconnect()}theme(){gi(this.root)}message(e){w(this.empty,e),this.empty.hidden=e==="",this.body.hidden=e!==""}speak(e){w(this.live,e)}frameData(){let{
data:e}=this.actions.session(),{title:n}=e.pin_section;w(this.pinText,`Pin what I see to ${n}`),this.figures.nameSection(n),this.cascade.nameSection(n),p(this.root,
"data-present",e.present),this.sentences.replaceChildren(...e.sentences.map(s=>v("p",{},s))),w(this.basis,e.basis);let i=e.waiting_pins,r=i===1?"One pin waits":
`${i} pins wait`;w(this.pins,i>0?`${r} for the board and will be in the answer when it opens.`:"")}draw(e,n,i){let{session:r}=e;this.models.show(e),this.controls.
show();let s=r.serving.objective_ms,o=s!==null&&!Number.isNaN(e.values.p99_ms);this.figures.show(e,o?{p99_ms:`of ${C(s)} ms`}:{}),w(this.status,n||Ye(e)),p(this.
status,"data-trouble",n!==""||rs(e)),p(this.sentences,"data-stale",r.dirty||!r.holds(["objective_ms","arrival_rate_per_s","servers","late","focus"])),this.cascade.
show(e);let a=r.data.present?Ou:1;for(let l of[...this.charts,this.cascade.chart])(i||!l.laid)&&l.layout(a),l.draw(e)}hover(e,n){if(this.readout.hidden=!e,!e||n===
null)return;w(this.readout,e);let i=this.root.getBoundingClientRect(),[r,s]=[n.clientX-i.left,n.clientY-i.top],o=this.readout.offsetWidth,a=r+16+o>i.width?r-16-
o:r+16;this.readout.style.left=`${Math.max(0,a)}px`,this.readout.style.top=`${Math.max(0,s-this.readout.offsetHeight-12)}px`}};function ds(t){return Number(t.toPrecision(
3))}var ju=250,tn=class{constructor(e){this.root=e;this.rest=new Qt(e,()=>this.commit(),this.abort.signal),this.face=new Je(e,{session:()=>this.session,change:n=>this.
move(n),focus:n=>this.focus(n),band:n=>this.move({cascade:n}),find:(n,i)=>this.find(n,i),pin:n=>this.pin(n),problem:n=>this.say(n),redraw:()=>this.draw(!0)}),e.
addEventListener("serving:set",n=>{n instanceof CustomEvent&&(this.move(n.detail),this.drawNow())})}root;session=new he;face;abort=new AbortController;links=new Zt(
this.abort.signal,()=>this.commit());rest;wire=null;frame=0;layout=!0;notice="";ready=!1;asked=[];receive(e,n){if(this.wire=n,this.face.theme(),e==null)return this.
face.message("Waiting for the numbers …");try{this.take(e)}catch(i){let r=i instanceof Error?i.message:String(i);this.face.message(`These numbers cannot be dr\
awn: ${r}.`)}}take(e){if(this.session.lacks(e))return this.ready=!1,this.face.message("Fetching the numbers …"),this.wire?.want(e.rev);this.asked=this.asked.filter(
({n:i})=>i>e.pinned);let{setting:n}=this.session.receive(e);n&&(this.notice=""),this.ready=!0,this.face.message(""),this.face.frameData(),this.layout=!0,this.drawNow()}stop(){
this.abort.abort(),cancelAnimationFrame(this.frame),this.face.stop()}move(e){this.notice="",this.session.change(e),this.draw(!1),this.schedule()}focus(e){e!==this.
session.setting.focus&&(this.notice="",this.session.focusOn(e),this.draw(!1),this.schedule())}say(e){this.notice=e,this.draw(!1),this.face.speak(e)}find(e,n){this.
rest.stop(),this.say("Looking for the best band …"),this.wire?.find({...this.session.take(),first:e,second:n,n:Date.now()})}pin(e){this.rest.stop();let n=Math.
max(Date.now(),(this.asked.at(-1)?.n??0)+1);this.asked.push({...this.session.take(),metrics:e.length>0?e:this.visible(),n}),this.wire?.pin(this.asked);let{title:i}=this.
session.data.pin_section,r=e.length===1?Dt[e[0]]:"What is shown";this.face.speak(`${r} pinned to ${i}.`)}visible(){let{values:e,outcome:n}=this.picture(),i=n===
null?[]:st;return[...rt,...i].filter(r=>!Number.isNaN(e[r]))}schedule(){this.rest.after(Math.max(ju,this.links.wait()))}commit(){return this.rest.stop(),!this.ready||
!this.session.dirty?!1:(this.wire?.commit(this.session.take()),this.face.speak(Ye(this.picture())),!0)}draw(e){this.layout||=e,this.frame===0&&(this.frame=requestAnimationFrame(
()=>this.drawNow()))}picture(){return li(this.session)}drawNow(){if(cancelAnimationFrame(this.frame),this.frame=0,!this.ready)return;let e=performance.now();this.
face.draw(this.picture(),this.notice,this.layout),this.layout=!1,p(this.root,"data-redraw-ms",(performance.now()-e).toFixed(2))}};var ps=new WeakMap;function ms(t){let{parentElement:e,data:n}=t,i=e.querySelector(".serving");if(i===null)return;let r=ps.get(i)??new tn(i);return ps.set(i,r),r.
receive(n,{commit:s=>t.setStateValue("setting",s),pin:s=>t.setTriggerValue("pin",{pins:s}),find:s=>t.setTriggerValue("find",s),want:s=>t.setTriggerValue("want",
s)}),()=>r.stop()}Jn("serving",ms);export{ms as default};
/*! Contains:
 * d3-array 3.2.5, ISC. Copyright 2010-2026 Mike Bostock
 * d3-axis 3.0.1, ISC. Copyright 2010-2026 Mike Bostock
 * d3-color 3.1.1, ISC. Copyright 2010-2026 Mike Bostock
 * d3-format 3.1.3, ISC. Copyright 2010-2026 Mike Bostock
 * d3-interpolate 3.0.2, ISC. Copyright 2010-2026 Mike Bostock
 * d3-path 3.1.1, ISC. Copyright 2015-2026 Mike Bostock
 * d3-scale 4.0.3, ISC. Copyright 2010-2026 Mike Bostock
 * d3-selection 3.0.1, ISC. Copyright 2010-2026 Mike Bostock
 * d3-shape 3.2.1, ISC. Copyright 2010-2026 Mike Bostock
 * ISC: permission to use, copy, modify, and/or distribute this software for any purpose with or
 * without fee is hereby granted, provided that the above copyright notice and this permission
 * notice appear in all copies. The software is provided "as is" and the author disclaims all
 * warranties; in no event shall the author be liable for any damages arising from its use.
 */
