// Made by `npm run build` from pages/ui/serving/src/main.ts; do not edit.
var Gn=Symbol.for("ml-design-whiteboard");function ds(){let t=globalThis;return t[Gn]??={codes:new Map,waiting:new Map},t[Gn]}function Zn(t,e){let{codes:n,waiting:i}=ds();
n.set(t,e);for(let r of[...i.get(t)??[]])r(e)}var ps="http://www.w3.org/2000/svg";function v(t,e={},...n){return Qn(document.createElement(t),e,n)}function y(t,e={},...n){return Qn(document.createElementNS(
ps,t),e,n)}function Qn(t,e,n){for(let[i,r]of Object.entries(e))p(t,i,r);for(let i of n)i!==null&&t.append(i);return t}function p(t,e,n){if(n===!1||n===null||n===
void 0){t.hasAttribute(e)&&t.removeAttribute(e);return}let i=n===!0?"":String(n);t.getAttribute(e)!==i&&t.setAttribute(e,i)}function w(t,e){t.textContent!==e&&(t.
textContent=e)}var Zt=class{clickedAt=-1/0;constructor(e,n=()=>!1){let i=r=>{let s=r.composedPath().find(a=>a instanceof HTMLAnchorElement);if(!s)return;!(r.button!==0||r.ctrlKey||
r.metaKey||r.shiftKey)&&n()&&(r.preventDefault(),r.stopImmediatePropagation(),setTimeout(()=>s.click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",i,{capture:!0,signal:e})}wait(){return Math.max(0,this.clickedAt+1500-performance.now())}};function it(t){return Number.isNaN(t)?"–":t===0?"0":gs(t.toPrecision(3))}function E(t){if(Number.isNaN(t))return"–";let e=t*100;if(e===0)return"0%";if(Math.
abs(e)<.001)return e<0?">-0.001%":"<0.001%";let n=`${it(e)}%`;return n==="100%"&&t<1?">99.9%":n}function F(t,e){if(Number.isNaN(t))return"–";let n=t<0?"-":"",
i=Math.abs(t);if(i===0)return`${e}0`;if(i<.001)return t<0?`>-${e}0.001`:`<${e}0.001`;let r=Number(i.toPrecision(3));return r>=1e9?`${n}${e}${bt(it(i/1e9))}bn`:r>=
1e6?`${n}${e}${it(i/1e6)}m`:`${n}${e}${bt(it(i))}`}function T(t){return Number.isNaN(t)?"–":`${bt(it(t))} ms`}function C(t){return bt(String(Number(t.toPrecision(
10))))}function q(t){return Number.isNaN(t)?"–":`${bt(it(t))}/s`}function Qt(t){return Number.isNaN(t)?"–":bt(ms(t).toFixed(0))}function Jt(t){return Number.isNaN(t)?"–":t===0?"0":Math.abs(t)<1e-4?t.toExponential(2):it(t)}function tn(t,e,n){return Number.isNaN(t)||Number.isNaN(e)?"–":
`[${n(t)}, ${n(e)}]`}function ms(t){return t<0?-Math.floor(-t+.5):Math.floor(t+.5)}function bt(t){let[e="",n]=t.split("."),i=e.replace(/\B(?=(\d{3})+$)/g,",");return n===
void 0?i:`${i}.${n}`}function gs(t){let e=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(t);if(!e)return t;let[,n="",i="",r="",s="0"]=e,o=i+r,a=Number(s);return a<0?`${n}\
0.${"0".repeat(-a-1)}${o}`:n+o.padEnd(a+1,"0")}var rt=["p50_ms","p95_ms","p99_ms","attainment","utilisation","largest_rate","fleet_needed","fleet_cost_per_month","fleet_cost_per_1000","effective_recall","eff\
ective_precision","effective_cost_per_1000"],st=["cascade_sent","cascade_cost_per_1000","cascade_recall","cascade_precision","cascade_p99_ms"],Bu=[...rt,...st],
ee=["focus","path","arrival_rate_per_s","servers","dispatch","burstiness"],Jn=[...ee,"objective_ms"],en=[...Jn,"late"],te=["cascade"],ti={p50_ms:ee,p95_ms:ee,p99_ms:ee,
attainment:Jn,utilisation:["focus","path","arrival_rate_per_s","servers"],largest_rate:["focus","path","servers","dispatch","burstiness","objective_ms"],fleet_needed:[
"focus","path","arrival_rate_per_s","dispatch","burstiness","objective_ms"],fleet_cost_per_month:["servers","server_cost_per_month"],fleet_cost_per_1000:["serve\
rs","server_cost_per_month","arrival_rate_per_s"],effective_recall:en,effective_precision:en,effective_cost_per_1000:en,cascade_sent:te,cascade_cost_per_1000:te,
cascade_recall:te,cascade_precision:te,cascade_p99_ms:["cascade","path","arrival_rate_per_s","servers","dispatch","burstiness"]},Dt={p50_ms:"Response p50",p95_ms:"\
Response p95",p99_ms:"Response p99",attainment:"Attainment",utilisation:"Utilisation",largest_rate:"Largest rate",fleet_needed:"Servers needed",fleet_cost_per_month:"\
Fleet a month",fleet_cost_per_1000:"Fleet per 1,000",effective_recall:"Recall in time",effective_precision:"Precision in time",effective_cost_per_1000:"Cost per\
 1,000",cascade_sent:"Sent on",cascade_cost_per_1000:"Cost per 1,000",cascade_recall:"Recall",cascade_precision:"Precision",cascade_p99_ms:"Response p99"},ei={p50_ms:"\
Half of the requests are answered within this time: waiting, service and every stage.",p95_ms:"95 of 100 requests are answered within this time: waiting, servic\
e and every stage.",p99_ms:"99 of 100 requests are answered within this time. The objective is set for this figure.",attainment:"Share of requests answered with\
in the objective.",utilisation:"Arrival rate × mean service time ÷ servers. At 100% or more the queue grows without end.",largest_rate:"Most requests a second\
 these servers take with p99 within the objective.",fleet_needed:"Fewest servers that hold p99 within the objective at this arrival rate.",fleet_cost_per_month:"\
Servers × what one costs a month.",fleet_cost_per_1000:"What the fleet costs for each 1,000 predictions, at this arrival rate all month.",effective_recall:"Rec\
all when a late answer counts as what it becomes.",effective_precision:"Precision when a late answer counts as what it becomes.",effective_cost_per_1000:"Expect\
ed cost of 1,000 cases when a late answer counts as what it becomes.",cascade_sent:"Share of cases whose first score is in the band, so that the second model de\
cides.",cascade_cost_per_1000:"Expected cost of 1,000 cases decided by both models, from the same rows.",cascade_recall:"Recall of both models together, counted\
 on the same rows.",cascade_precision:"Precision of both models together, counted on the same rows.",cascade_p99_ms:"p99 of the response time when cases outside\
 the band skip the second model."};function _t(t,e,n){return t.endsWith("_ms")?T(e):t==="largest_rate"?q(e):t==="fleet_needed"?Qt(e):t.includes("cost")?F(e,n):E(
e)}var rn=1.959963984540054,nn=rn*rn;function ne(t,e,n){let i=t/(t+e),r=n??i;return{positives:t,negatives:e,prevalence:r,natural:r===i}}function qt(t,e,n){return n.
natural?(t+e)/(n.positives+n.negatives):vs(t/n.positives,e/n.negatives,n.prevalence)}function sn(t,e,n){if(t+e===0)return NaN;if(n.natural)return t/(t+e);let i=n.
prevalence*(t/n.positives);return i/(i+(1-n.prevalence)*(e/n.negatives))}function ie(t,e,n,i){let r=n.prevalence,s=t/n.positives,o=e/n.negatives,a=(n.positives-
t)/n.positives,l=(n.negatives-e)/n.negatives;return r*(s*i.true_positive+a*i.false_negative)+(1-r)*(o*i.false_positive+l*i.true_negative)+i.review*qt(t,e,n)}function ii(t,e,n){
let i=t/n.positives,r=(n.negatives-e)/n.negatives;return n.prevalence*i+(1-n.prevalence)*r}function vs(t,e,n){return n*t+(1-n)*e}function V(t,e){let n=t/e,i=1+nn/e,r=(n+nn/(2*e))/i,s=rn/i*Math.sqrt(n*(1-n)/e+nn/(4*e*e));return{low:t===0?0:Math.max(0,r-
s),high:t===e?1:Math.min(1,r+s)}}function bs(t,e,n){if(t+e===0)return{low:NaN,high:NaN};if(n.natural)return V(t,t+e);let i=t/n.positives,r=e/n.negatives,s=_s(i,
V(t,n.positives),r,V(e,n.negatives));return{low:ni(s.low,n.prevalence),high:ni(s.high,n.prevalence)}}function _s(t,e,n,i){let r=t*n,s=e.low*i.high*(2*t-e.low)*(2*
n-i.high),o=i.high*(2*n-i.high),a=o===0?r>0?e.low*(2*t-e.low)/(2*r):0:(r-Math.sqrt(Math.max(0,r*r-s)))/o,l=e.high*i.low*(2*t-e.high)*(2*n-i.low),u=i.low*(2*n-i.
low),h=u===0?1/0:(r+Math.sqrt(Math.max(0,r*r-l)))/u;return{low:a,high:h}}function ni(t,e){return t===1/0?1:e*t/(e*t+(1-e))}function on(t,e,n,i,r,s,o){let a=i/s.
positives,l=r/s.negatives,u=V(i,s.positives),h=V(r,s.negatives),f=e*(e>=0?a-u.low:u.high-a),c=n*(n>=0?l-h.low:h.high-l),d=e*(e>=0?u.high-a:a-u.low),g=n*(n>=0?h.
high-l:l-h.low),m=f*f+c*c,_=d*d+g*g;if(s.natural){let x=V(s.positives,s.positives+s.negatives),b=o*(o>=0?s.prevalence-x.low:x.high-s.prevalence),k=o*(o>=0?x.high-
s.prevalence:s.prevalence-x.low);m+=b*b,_+=k*k}return{low:t-Math.sqrt(m),high:t+Math.sqrt(_)}}function ys(t,e,n,i){let r=n.prevalence,s=r*(i.true_positive-i.false_negative+
i.review),o=(1-r)*(i.false_positive-i.true_negative+i.review);return on(ie(t,e,n,i),s,o,t,e,n,xs(t,e,n,i))}function xs(t,e,n,i){let r=t/n.positives*(i.true_positive+
i.review)+(n.positives-t)/n.positives*i.false_negative,s=e/n.negatives*(i.false_positive+i.review)+(n.negatives-e)/n.negatives*i.true_negative;return r-s}function ws(t,e,n){
if(n.natural)return V(t+e,n.positives+n.negatives);let i=n.prevalence;return on(qt(t,e,n),i,1-i,t,e,n,0)}function Ms(t,e,n){if(n.natural)return V(t+(n.negatives-
e),n.positives+n.negatives);let i=n.prevalence;return on(ii(t,e,n),i,-(1-i),t,e,n,0)}function ri(t,e,n){let{tp:i,fp:r}=t,s=ys(i,r,e,n);return{precision:{value:sn(
i,r,e),...bs(i,r,e)},recall:{value:i/e.positives,...V(i,e.positives)},false_positive_rate:{value:r/e.negatives,...V(r,e.negatives)},alert_rate:{value:qt(i,r,e),
...ws(i,r,e)},cost_per_1000:{value:1e3*ie(i,r,e,n),low:1e3*s.low,high:1e3*s.high},accuracy:{value:ii(i,r,e),...Ms(i,r,e)}}}function Ns(t,e,n,i){let{tp:r,fp:s}=ks(n,i);return{threshold:t.threshold,tp:r+e*(t.tp-r),fp:s+e*(t.fp-s)}}function si(t,e,n,i,r){let{tp:s,fp:o}=Ns(t,e,n,i);return{
effective_precision:sn(s,o,i),effective_recall:s/i.positives,effective_false_positive_rate:o/i.negatives,effective_alert_rate:qt(s,o,i),effective_cost_per_1000:1e3*
ie(s,o,i,r)}}function ks(t,e){return t==="allow"?{tp:0,fp:0}:t==="block"?{tp:e.positives,fp:e.negatives}:t}var Ss=30.4375*86400;function oi(t){let e=t.models.map(f=>Es(t,f)),n=e.find(({isFocus:f})=>f)??null,i=t.serving.cascade,r=i?t.cascade?.joint??null:null,s=i&&r?r.
places(i):null,{population:o,costs:a}=t.data,l=s&&r?r.outcome(s,o?.prevalence??null,a):null,u={...$s(t,n),...Cs(t,l)},h={};for(let f of[...rt,...st]){let c=t.exact(
f);u[f]=c?c.value??NaN:u[f],h[f]=c?Ds(t,f,c):Ls(t,f,u[f],n)}return l!==null&&Fs(t,h,l),{session:t,models:e,focus:n,values:u,shown:h,places:s,outcome:l}}function Es(t,e){
let{arrival_rate_per_s:n,servers:i,objective_ms:r}=t.serving,s=e.id===t.setting.focus,{responses:o}=e;if(o===null)return{model:e,isFocus:s,...{utilisation:NaN,capacity:NaN,
p99:NaN,attainment:NaN},ruledOut:""};let a=o.utilisation(n,i),l=re(t,e,.99,n),u=r===null?NaN:o.attained(r,n,i);return{model:e,isFocus:s,utilisation:a,capacity:o.
capacity(i),p99:l,attainment:u,ruledOut:Ts(a,l,r)}}function Ts(t,e,n){return t>=1?`unstable at ${_t("utilisation",t,"")} utilisation`:n===null||!(e>n)?"":`p99 ${_t(
"p99_ms",e,"")} of ${C(n)} ms`}function re(t,{responses:e},n,i){if(e===null)return NaN;let{servers:r}=t.serving;return an(t,e,e.quantile(n,i,r),e.quantileAt(n,0,
r))}function an(t,e,n,i){let[r,s]=[t.data.setting.serving.burstiness,t.serving.burstiness];return r===s?n:i+(n-i)*e.waitingFactor(r,s)}function $s(t,e){let{serving:n}=t,
{arrival_rate_per_s:i,servers:r,objective_ms:s}=n,o=e?.model.responses??null,a=f=>e?re(t,e.model,f,i):NaN,l=o!==null&&s!==null,u=r*n.server_cost_per_month,h=e&&
ln(t,e.model,e.attainment);return{p50_ms:a(.5),p95_ms:a(.95),p99_ms:a(.99),attainment:e?.attainment??NaN,utilisation:e?.utilisation??NaN,largest_rate:l?o.largestRate(
s,r):NaN,fleet_needed:l?o.fleetNeeded(s,i):NaN,fleet_cost_per_month:u,fleet_cost_per_1000:u*1e3/(i*Ss),effective_recall:h?.effective_recall??NaN,effective_precision:h?.
effective_precision??NaN,effective_cost_per_1000:h?.effective_cost_per_1000??NaN}}function ln(t,e,n,i=!1){let{population:r,costs:s}=t.data,o=Ps(t);if(e.quality===
null||o===null||r===null)return null;let a=ne(r.positives,r.negatives,r.prevalence),l=t.serving.objective_ms===null&&!i?1:n;return si({threshold:NaN,...e.quality},
l,o,a,s)}function Ps(t){let{late:e}=t.serving;return e==="allow"||e==="block"?e:t.model(e)?.quality??null}function Cs(t,e){return{cascade_sent:e?.sent??NaN,cascade_cost_per_1000:e?.
figures.cost_per_1000.value??NaN,cascade_recall:e?.figures.recall.value??NaN,cascade_precision:e?.figures.precision.value??NaN,cascade_p99_ms:e?se(t,e.sent):NaN}}
var Rs=["path","arrival_rate_per_s","servers","dispatch","burstiness"];function ot(t){return t.holds(Rs)}function se(t,e){return ot(t)?t.cascade?.times?.p99(e)??
NaN:NaN}function Fs(t,e,{figures:n}){let{currency:i}=t.data.costs;for(let r of["cost_per_1000","recall","precision"]){let[s,{low:o,high:a}]=[`cascade_${r}`,n[r]];
e[s].exact||(e[s].interval=tn(o,a,l=>_t(s,l,i)))}}var ai=["p50_ms","p95_ms","p99_ms","attainment","largest_rate","fleet_needed","effective_recall","effective_pr\
ecision","effective_cost_per_1000"];function Ls(t,e,n,i){let r=ai.includes(e);if(e==="cascade_p99_ms"?!ot(t):r&&!t.holds(["path","dispatch"]))return{text:"…",
interval:"",note:"",exact:!1};let o=r&&!t.holds(["burstiness"])?"≈ ":"",a=i?.model.missing?"":Is(e,n,i),l=_t(e,n,t.data.costs.currency);return{text:l==="–"?
l:o+l,interval:"",note:a,exact:!1}}function Is(t,e,n){if(!Number.isNaN(e))return t==="largest_rate"&&e===0?"too slow when idle":"";let i=ai.includes(t)||t==="ca\
scade_p99_ms";return n!==null&&n.utilisation>=1&&i?"unstable":""}function Ds(t,e,n){let{currency:i}=t.data.costs,r=s=>_t(e,s,i);return{text:r(n.value??NaN),interval:qs(
n,r),note:n.note,exact:!0}}function qs({low:t,high:e},n){return t===null||e===null?"":tn(t,e,n)}function at(t){let e=atob(t),n=new DataView(new ArrayBuffer(e.length));for(let r=0;r<e.length;r++)n.setUint8(r,e.charCodeAt(r));let i=new Float64Array(Math.floor(
e.length/8));for(let r=0;r<i.length;r++)i[r]=n.getFloat64(8*r,!0);return i}var Os=.1,oe=class{servers;meanServiceMs;utilisations;lastLevel;depths;responses;rows=new Map;rowsAt=NaN;constructor(e){this.servers=e.servers,this.utilisations=
e.utilisation,this.meanServiceMs=e.mean_service_ms,this.lastLevel=e.levels.at(-1),this.depths=Float64Array.from(e.levels,ui),this.responses=at(e.response_ms);let n=this.
servers.length*this.utilisations.length*e.levels.length;if(this.responses.length!==n)throw new Error(`response times must have ${n} cells, got ${this.responses.
length}`)}utilisation(e,n){return e*this.meanServiceMs/(1e3*n)}quantileAt(e,n,i){return e>=0&&e<=this.lastLevel?this.amongServers(i,n,r=>js(r,e)):NaN}attainedAt(e,n,i){
return Number.isNaN(e)?NaN:this.amongServers(i,n,r=>this.attainedOf(r,e))}holds(e){return this.servers.includes(e)}amongServers(e,n,i){let r=(d,g)=>{let m=this.
row(d,g);return m===null?NaN:i(m)},s=this.servers.indexOf(e);if(s>=0)return r(s,n);let o=this.servers.findIndex(d=>d>e);if(o===0)return NaN;let a=o<0?this.servers.
length-1:o-1,l=1/this.servers[a],u=o<0?0:1/this.servers[o],h=(1/e-l)/(u-l),f=r(a,n),c=o<0?r(a,0):r(o,n);return f+h*(c-f)}attainedOf({times:e,depths:n},i){let r=e.
length-1;if(i<e[0])return 0;if(i>=e[r])return this.lastLevel;let s=li(e,i),o=(i-e[s-1])/(e[s]-e[s-1]),a=n[s-1]+o*(n[s]-n[s-1]);return Math.min(1-Math.exp(-a),this.
lastLevel)}row(e,n){this.rowsAt!==n&&n!==0&&(this.rows.clear(),this.rowsAt=n);let i=`${e} ${n}`,r=this.rows.get(i);return r===void 0&&(r=this.madeRow(e,n),this.
rows.set(i,r)),r}madeRow(e,n){let i=this.utilisations;if(!(n>=0&&n<=i.at(-1)))return null;let r=i.findIndex(c=>c>=n),s=this.stored(e,r);if(i[r]===n)return{times:s,
depths:this.depths};let o=this.stored(e,r-1),a=(n-i[r-1])/(i[r]-i[r-1]),l=new Float64Array(o.length+s.length);l.set(o),l.set(s,o.length),l.sort();let u=l.map(c=>this.
depthAt(o,c)),h=l.map(c=>this.depthAt(s,c));if(i[r]>Os)return{times:l,depths:u.map((c,d)=>c+a*(h[d]-c))};let f=(c,d)=>{let g=Math.exp(-c);return-Math.log(g+a*(Math.
exp(-h[d])-g))};return{times:l,depths:u.map(f)}}depthAt(e,n){let i=li(e,n);if(i===0)return 0;let r=Math.min(i,e.length-1),s=e[r]-e[r-1];if(s<=0)return this.depths[r];
let o=(n-e[r-1])/s;return this.depths[r-1]+o*(this.depths[r]-this.depths[r-1])}stored(e,n){let i=(e*this.utilisations.length+n)*this.depths.length;return this.responses.
subarray(i,i+this.depths.length)}};function js({times:t,depths:e},n){let i=ui(n),r=Math.min(Hs(e,i),e.length-1);if(r===0)return t[0];let s=(i-e[r-1])/(e[r]-e[r-
1]);return t[r-1]+Math.min(s,1)*(t[r]-t[r-1])}function ui(t){return-Math.log(1-t)}function Hs(t,e){return ci(t,n=>n<e)}function li(t,e){return ci(t,n=>n<=e)}function ci(t,e){
let n=0,i=t.length;for(;n<i;){let r=n+i>>1;e(t[r])?n=r+1:i=r}return n}var Ot=64,Bs=60,hi=1e-9,Vs=.99,Xs=Float64Array.from([...Array.from({length:12},(t,e)=>.02*25**(e/12)),...Array.from({length:40},(t,e)=>1-.5*.02**(e/39))]),ae=class extends oe{cv2;curves=new Map;largest=null;constructor(e){
super(e),this.cv2=e.cv2}capacity(e){return 1e3*e/this.meanServiceMs}quantile(e,n,i){return this.quantileAt(e,this.utilisation(n,i),i)}attained(e,n,i){return this.
attainedAt(e,this.utilisation(n,i),i)}curve(e){let n=this.curves.get(e);if(n)return n;let i=Float64Array.from([0,...Xs.map(s=>Math.min(s,Vs))]),r={utilisation:i,
p50:i.slice(),p95:i.slice(),p99:i.slice()};return i.forEach((s,o)=>{r.p50[o]=this.quantileAt(.5,s,e),r.p95[o]=this.quantileAt(.95,s,e),r.p99[o]=this.quantileAt(
.99,s,e)}),this.curves.set(e,r),r}largestRate(e,n){let i=this.largest;if(i?.objective===e&&i.servers===n)return i.rate;let r=this.searchLargest(e,n);return this.
largest={objective:e,servers:n,rate:r},r}searchLargest(e,n){let i=o=>this.quantileAt(.99,o,n)<=e;if(!i(hi))return 0;let[r,s]=[hi,1];for(let o=0;o<Bs&&s-r>1e-6;o++){
let a=(r+s)/2;i(a)?r=a:s=a}return r*this.capacity(n)}fleetNeeded(e,n){let i=o=>this.quantile(.99,n,o)<=e;if(!i(Ot))return NaN;let[r,s]=[0,Ot];for(;s-r>1;){let o=r+
s>>1;i(o)?s=o:r=o}return s}waitingFactor(e,n){return(n+this.cv2)/(e+this.cv2)}};function fi(t,e){return t.map(({table:n,...i})=>{let r=e.find(({id:s})=>s===i.id)?.responses??null;return{...i,responses:n?new ae(n):n===null?null:r}})}var le=class{total;above;stride;constructor(e,n,i){let[r,s]=[n+1,i+1],o=new Float64Array((r+1)*(s+1));for(let a=r-1;a>=0;a--)for(let l=s-1;l>=0;l--){let[u,h]=[(a+
1)*(s+1)+l,a*(s+1)+l+1];o[a*(s+1)+l]=e[a*s+l]+o[u]+o[h]-o[u+1]}this.above=o,this.stride=s+1,this.total=o[0]}at(e,n=-1){return this.above[(e+1)*this.stride+n+1]}sent({
low:e,high:n}){return this.at(e)-this.at(n)}alerted({low:e,high:n,threshold:i}){return this.at(n)+this.at(e,i)-this.at(n,i)}},un=class{firstEdges;secondEdges;positive;negative;constructor(e){
this.firstEdges=at(e.first_edges),this.secondEdges=at(e.second_edges);let[n,i]=[this.firstEdges.length,this.secondEdges.length],[r,s]=[at(e.positive),at(e.negative)];
for(let o of[r,s])if(o.length!==(n+1)*(i+1))throw new Error(`the joint counts have ${o.length} cells, not ${(n+1)*(i+1)}`);this.positive=new le(r,n,i),this.negative=
new le(s,n,i)}places(e){let n=lt(this.firstEdges,e.low);return{low:n,high:Math.max(n,lt(this.firstEdges,e.high)),threshold:lt(this.secondEdges,e.threshold)}}band(e,{
low:n,high:i,threshold:r}){return{first:e.first,second:e.second,low:this.firstEdges[n],high:this.firstEdges[i],threshold:this.secondEdges[r]}}shareAbove(e,n){return di(
this.positive.at(e),this.negative.at(e),this.population(n))}population(e){return ne(this.positive.total,this.negative.total,e)}outcome(e,n,i){let r=this.population(
n),[s,o]=[this.positive.alerted(e),this.negative.alerted(e)],a=di(this.positive.sent(e),this.negative.sent(e),r);return{figures:ri({threshold:NaN,tp:s,fp:o},r,i),
sent:a}}};function di(t,e,n){return n.natural?(t+e)/(n.positives+n.negatives):n.prevalence*(t/n.positives)+(1-n.prevalence)*(e/n.negatives)}function lt(t,e){let[
n,i]=[0,t.length-1];for(;n<i;){let r=n+i>>1;t[r]<e?n=r+1:i=r}return n>0&&e-t[n-1]<t[n]-e?n-1:n}var cn=class{constructor(e){this.message=e}message;p99(e){let{sent:n,
utilisation:i,p99_ms:r}=this.message,s=n.length-1,o=0;for(;o<s-1&&n[o+1]<=e;)o+=1;let[a,l]=[n[o],n[o+1]],[u,h]=[r[o]??NaN,r[o+1]??NaN];if(e===a)return u;if(e===
l)return h;let f=i[o]+(e-a)/(l-a)*(i[o+1]-i[o]),c=m=>1/(1-m),d=c(i[o+1])-c(i[o]),g=d===0?(e-a)/(l-a):(c(f)-c(i[o]))/d;return u+g*(h-u)}},ue=class t{constructor(e,n,i){
this.message=e;this.joint=n;this.times=i}message;joint;times;static decode({cascade:e},n){if(e===null)return null;let i=e.joint?new un(e.joint):n?.joint??null;return new t(
e,i,e.response&&new cn(e.response))}};var ce=class{data;setting;models=[];cascade=null;dirty=!1;rev="";seq=0;version=null;lacks(e){return!e.whole&&this.rev!==e.rev}receive(e){let n=this.rev!==e.rev;
this.models=fi(e.models,n?[]:this.models),this.cascade=ue.decode(e,n?null:this.cascade),this.rev=e.rev,this.data=e;let i=e.setting.version!==this.version,r=e.setting.
echo>=this.seq,s=this.version===null||i&&r&&!this.dirty;return this.seq=Math.max(this.seq,e.setting.echo),s&&this.adopt(),{tables:n,setting:s}}adopt(){let{version:e,
echo:n,...i}=this.data.setting;this.version=e,this.setting={...i,serving:{...i.serving}},this.dirty=!1}change(e){this.setting={...this.setting,serving:{...this.
setting.serving,...e}},this.dirty=!0}focusOn(e){this.setting={...this.setting,focus:e},this.dirty=!0}take(){return this.dirty&&(this.seq+=1),this.dirty=!1,{seq:this.
seq,tables:this.rev,...this.setting}}get serving(){return this.setting.serving}get focus(){return this.model(this.setting.focus)}model(e){return this.models.find(
n=>n.id===e)}get tablesHold(){return this.holds(["path","dispatch","burstiness"])}exact(e){return this.holds(ti[e])?this.data.exact[e]:void 0}holds(e){let n=this.
data.setting;return e.every(i=>i==="focus"?n.focus===this.setting.focus:i==="cascade"?Ys(n.serving.cascade,this.serving.cascade):Object.is(n.serving[i],this.serving[i]))}};
function Ys(t,e){return t===null||e===null?t===e:["first","second","low","high","threshold"].every(i=>t[i]===e[i])}function he(){return y("svg",{viewBox:"0 0 16 16",class:"pin-icon","aria-hidden":"true",focusable:"false"},y("path",{d:"M5.5 1.5h5l-.7 1v3.6l2.2 2.4v1H8.6v4.6L8\
 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z"}))}function pi(t){let e=getComputedStyle(t).getPropertyValue("--st-background-color").trim(),n=v("span",{style:`color:${e||"#fff"}`});t.append(n);let[i=255,r=255,s=255]=(getComputedStyle(
n).color.match(/[\d.]+/g)??[]).map(Number);n.remove(),p(t,"data-theme",.299*i+.587*r+.114*s<128?"dark":"light")}var fe=class{constructor(e,n){this.root=e;this.element=v("div",{class:"tip",role:"tooltip",id:`${n}-tip`,hidden:!0}),e.addEventListener("keydown",i=>{i.key==="E\
scape"&&this.hide()})}root;element;target=null;attach(e,n){let i=()=>this.show(e,n());e.onmouseenter=i,e.onfocus=()=>{e.matches(":focus-visible")&&i()},e.onmouseleave=
e.onblur=()=>this.hide()}show(e,n){if(n==="")return;w(this.element,n),this.element.hidden=!1,this.target=e,p(e,"aria-describedby",this.element.id);let i=this.root.
getBoundingClientRect(),r=e.getBoundingClientRect(),s=this.element.offsetWidth,o=Math.min(Math.max(0,r.left-i.left),Math.max(0,i.width-s));this.element.style.left=
`${o}px`,this.element.style.top=`${r.bottom-i.top+4}px`}hide(){this.element.hidden=!0,this.target&&p(this.target,"aria-describedby",null),this.target=null}};function jt(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Ws(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function mi(t){let e,n,
i;t.length!==2?(e=jt,n=(a,l)=>jt(t(a),l),i=(a,l)=>t(a)-l):(e=t===jt||t===Ws?t:zs,n=t,i=t);function r(a,l,u=0,h=a.length){if(u<h){if(e(l,l)!==0)return h;do{let f=u+
h>>>1;n(a[f],l)<0?u=f+1:h=f}while(u<h)}return u}function s(a,l,u=0,h=a.length){if(u<h){if(e(l,l)!==0)return h;do{let f=u+h>>>1;n(a[f],l)<=0?u=f+1:h=f}while(u<h)}
return u}function o(a,l,u=0,h=a.length){let f=r(a,l,u,h-1);return f>u&&i(a[f-1],l)>-i(a[f],l)?f-1:f}return{left:r,center:o,right:s}}function zs(){return 0}function Us(t){
return t===null?NaN:+t}var gi=mi(jt),vi=gi.right,bc=gi.left,_c=mi(Us).center;var yc=bi(_i),xc=bi(Ks);function bi(t){return function(e,n,i=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid\
 ry");let{data:r,width:s,height:o}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:r.length/s))>=0))throw new RangeError(
"invalid height");if(!s||!o||!n&&!i)return e;let a=n&&t(n),l=i&&t(i),u=r.slice();return a&&l?(yt(a,u,r,s,o),yt(a,r,u,s,o),yt(a,u,r,s,o),xt(l,r,u,s,o),xt(l,u,r,s,
o),xt(l,r,u,s,o)):a?(yt(a,r,u,s,o),yt(a,u,r,s,o),yt(a,r,u,s,o)):l&&(xt(l,r,u,s,o),xt(l,u,r,s,o),xt(l,r,u,s,o)),e}}function yt(t,e,n,i,r){for(let s=0,o=i*r;s<o;)
t(e,n,s,s+=i,1)}function xt(t,e,n,i,r){for(let s=0,o=i*r;s<i;++s)t(e,n,s,s+o,i)}function Ks(t){let e=_i(t);return(n,i,r,s,o)=>{r<<=2,s<<=2,o<<=2,e(n,i,r+0,s+0,o),
e(n,i,r+1,s+1,o),e(n,i,r+2,s+2,o),e(n,i,r+3,s+3,o)}}function _i(t){let e=Math.floor(t);if(e===t)return Gs(t);let n=t-e,i=2*t+1;return(r,s,o,a,l)=>{if(!((a-=l)>=
o))return;let u=e*s[o],h=l*e,f=h+l;for(let c=o,d=o+h;c<d;c+=l)u+=s[Math.min(a,c)];for(let c=o,d=a;c<=d;c+=l)u+=s[Math.min(a,c+h)],r[c]=(u+n*(s[Math.max(o,c-f)]+
s[Math.min(a,c+f)]))/i,u-=s[Math.max(o,c-h)]}}function Gs(t){let e=2*t+1;return(n,i,r,s,o)=>{if(!((s-=o)>=r))return;let a=t*i[r],l=o*t;for(let u=r,h=r+l;u<h;u+=
o)a+=i[Math.min(s,u)];for(let u=r,h=s;u<=h;u+=o)a+=i[Math.min(s,u+l)],n[u]=a/e,a-=i[Math.max(r,u-l)]}}var Zs=Array.prototype,wc=Zs.slice;var Qs=Math.sqrt(50),Js=Math.sqrt(10),to=Math.sqrt(2);function de(t,e,n){let i=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(i)),s=i/Math.pow(10,r),o=s>=Qs?10:s>=
Js?5:s>=to?2:1,a,l,u;return r<0?(u=Math.pow(10,-r)/o,a=Math.round(t*u),l=Math.round(e*u),a/u<t&&++a,l/u>e&&--l,u=-u):(u=Math.pow(10,r)*o,a=Math.round(t/u),l=Math.
round(e/u),a*u<t&&++a,l*u>e&&--l),l<a&&.5<=n&&n<2?de(t,e,n*2):[a,l,u]}function me(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let i=e<t,[r,s,o]=i?
de(e,t,n):de(t,e,n);if(!(s>=r))return[];let a=s-r+1,l=new Array(a);if(i)if(o<0)for(let u=0;u<a;++u)l[u]=(s-u)/-o;else for(let u=0;u<a;++u)l[u]=(s-u)*o;else if(o<
0)for(let u=0;u<a;++u)l[u]=(r+u)/-o;else for(let u=0;u<a;++u)l[u]=(r+u)*o;return l}function pe(t,e,n){return e=+e,t=+t,n=+n,de(t,e,n)[2]}function yi(t,e,n){e=+e,
t=+t,n=+n;let i=e<t,r=i?pe(e,t,n):pe(t,e,n);return(i?-1:1)*(r<0?1/-r:r)}var Mc=eo(Math.random);function eo(t){return function(n,i=0,r=n.length){let s=r-(i=+i);for(;s;){let o=t()*s--|0,a=n[s+i];n[s+i]=n[o+i],n[o+i]=a}return n}}function kt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Vt(t,e){var n=Object.create(t.prototype);for(var i in e)n[i]=e[i];return n}function J(){}var ft=.7,
Nt=1/ft,wt="\\s*([+-]?\\d+)\\s*",Ht="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",X="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",no=/^#([0-9a-f]{3,8})$/,
io=new RegExp(`^rgb\\(${wt},${wt},${wt}\\)$`),ro=new RegExp(`^rgb\\(${X},${X},${X}\\)$`),so=new RegExp(`^rgba\\(${wt},${wt},${wt},${Ht}\\)$`),oo=new RegExp(`^rg\
ba\\(${X},${X},${X},${Ht}\\)$`),ao=new RegExp(`^hsl\\(${Ht},${X},${X}\\)$`),lo=new RegExp(`^hsla\\(${Ht},${X},${X},${Ht}\\)$`),xi={aliceblue:15792383,antiquewhite:16444375,
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
tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};kt(J,At,{copy(t){return Object.
assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:wi,formatHex:wi,formatHex8:uo,formatHsl:co,formatRgb:Mi,toString:Mi});function wi(){
return this.rgb().formatHex()}function uo(){return this.rgb().formatHex8()}function co(){return Ci(this).formatHsl()}function Mi(){return this.rgb().formatRgb()}
function At(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=no.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?Ni(e):n===3?new $(e>>8&15|e>>4&240,e>>4&15|e&
240,(e&15)<<4|e&15,1):n===8?ge(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?ge(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=
io.exec(t))?new $(e[1],e[2],e[3],1):(e=ro.exec(t))?new $(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=so.exec(t))?ge(e[1],e[2],e[3],e[4]):(e=oo.exec(t))?ge(e[1]*
255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=ao.exec(t))?Si(e[1],e[2]/100,e[3]/100,1):(e=lo.exec(t))?Si(e[1],e[2]/100,e[3]/100,e[4]):xi.hasOwnProperty(t)?Ni(xi[t]):
t==="transparent"?new $(NaN,NaN,NaN,0):null}function Ni(t){return new $(t>>16&255,t>>8&255,t&255,1)}function ge(t,e,n,i){return i<=0&&(t=e=n=NaN),new $(t,e,n,i)}
function gn(t){return t instanceof J||(t=At(t)),t?(t=t.rgb(),new $(t.r,t.g,t.b,t.opacity)):new $}function Xt(t,e,n,i){return arguments.length===1?gn(t):new $(t,
e,n,i??1)}function $(t,e,n,i){this.r=+t,this.g=+e,this.b=+n,this.opacity=+i}kt($,Xt,Vt(J,{brighter(t){return t=t==null?Nt:Math.pow(Nt,t),new $(this.r*t,this.g*t,
this.b*t,this.opacity)},darker(t){return t=t==null?ft:Math.pow(ft,t),new $(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new $(ct(
this.r),ct(this.g),ct(this.b),be(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:ki,formatHex:ki,formatHex8:ho,formatRgb:Ai,toString:Ai}));function ki(){return`#${ut(this.r)}${ut(this.g)}${ut(this.b)}`}function ho(){return`\
#${ut(this.r)}${ut(this.g)}${ut(this.b)}${ut((isNaN(this.opacity)?1:this.opacity)*255)}`}function Ai(){let t=be(this.opacity);return`${t===1?"rgb(":"rgba("}${ct(
this.r)}, ${ct(this.g)}, ${ct(this.b)}${t===1?")":`, ${t})`}`}function be(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function ct(t){return Math.max(0,Math.min(
255,Math.round(t)||0))}function ut(t){return t=ct(t),(t<16?"0":"")+t.toString(16)}function Si(t,e,n,i){return i<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new O(
t,e,n,i)}function Ci(t){if(t instanceof O)return new O(t.h,t.s,t.l,t.opacity);if(t instanceof J||(t=At(t)),!t)return new O;if(t instanceof O)return t;t=t.rgb();
var e=t.r/255,n=t.g/255,i=t.b/255,r=Math.min(e,n,i),s=Math.max(e,n,i),o=NaN,a=s-r,l=(s+r)/2;return a?(e===s?o=(n-i)/a+(n<i)*6:n===s?o=(i-e)/a+2:o=(e-n)/a+4,a/=l<
.5?s+r:2-s-r,o*=60):a=l>0&&l<1?0:o,new O(o,a,l,t.opacity)}function ye(t,e,n,i){return arguments.length===1?Ci(t):new O(t,e,n,i??1)}function O(t,e,n,i){this.h=+t,
this.s=+e,this.l=+n,this.opacity=+i}kt(O,ye,Vt(J,{brighter(t){return t=t==null?Nt:Math.pow(Nt,t),new O(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=
t==null?ft:Math.pow(ft,t),new O(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,i=n+(n<.5?
n:1-n)*e,r=2*n-i;return new $(hn(t>=240?t-240:t+120,r,i),hn(t,r,i),hn(t<120?t+240:t-120,r,i),this.opacity)},clamp(){return new O(Ei(this.h),ve(this.s),ve(this.l),
be(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=be(this.
opacity);return`${t===1?"hsl(":"hsla("}${Ei(this.h)}, ${ve(this.s)*100}%, ${ve(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Ei(t){return t=(t||0)%360,t<0?t+
360:t}function ve(t){return Math.max(0,Math.min(1,t||0))}function hn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Ri=Math.PI/180,
Fi=180/Math.PI,_e=18,Li=.96422,Ii=1,Di=.82521,qi=4/29,Mt=6/29,Oi=3*Mt*Mt,fo=Mt*Mt*Mt;function ji(t){if(t instanceof Y)return new Y(t.l,t.a,t.b,t.opacity);if(t instanceof
K)return Bi(t);t instanceof $||(t=gn(t));var e=mn(t.r),n=mn(t.g),i=mn(t.b),r=fn((.2225045*e+.7168786*n+.0606169*i)/Ii),s,o;return e===n&&n===i?s=o=r:(s=fn((.4360747*
e+.3850649*n+.1430804*i)/Li),o=fn((.0139322*e+.0971045*n+.7141733*i)/Di)),new Y(116*r-16,500*(s-r),200*(r-o),t.opacity)}function Hi(t,e,n,i){return arguments.length===1?ji(t):new Y(t,e,n,i??1)}function Y(t,e,n,i){this.l=+t,this.a=+e,this.b=+n,this.opacity=+i}kt(Y,Hi,Vt(J,{brighter(t){
return new Y(this.l+_e*(t??1),this.a,this.b,this.opacity)},darker(t){return new Y(this.l-_e*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(
this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Li*dn(e),t=Ii*dn(t),n=Di*dn(n),new $(pn(3.1338561*e-1.6168667*t-.4906146*n),pn(-.9787684*e+1.9161415*
t+.033454*n),pn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function fn(t){return t>fo?Math.pow(t,1/3):t/Oi+qi}function dn(t){return t>Mt?t*t*t:Oi*(t-qi)}
function pn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function mn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function po(t){
if(t instanceof K)return new K(t.h,t.c,t.l,t.opacity);if(t instanceof Y||(t=ji(t)),t.a===0&&t.b===0)return new K(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.
atan2(t.b,t.a)*Fi;return new K(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function xe(t,e,n,i){return arguments.length===1?po(t):new K(t,e,n,i??1)}function K(t,e,n,i){this.h=+t,this.c=+e,this.l=+n,this.opacity=+i}function Bi(t){if(isNaN(
t.h))return new Y(t.l,0,0,t.opacity);var e=t.h*Ri;return new Y(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}kt(K,xe,Vt(J,{brighter(t){return new K(this.h,this.
c,this.l+_e*(t??1),this.opacity)},darker(t){return new K(this.h,this.c,this.l-_e*(t??1),this.opacity)},rgb(){return Bi(this).rgb()}}));var Vi=-.14861,vn=1.78277,
bn=-.29227,we=-.90649,Bt=1.97294,Ti=Bt*we,$i=Bt*vn,Pi=vn*bn-we*Vi;function mo(t){if(t instanceof ht)return new ht(t.h,t.s,t.l,t.opacity);t instanceof $||(t=gn(t));
var e=t.r/255,n=t.g/255,i=t.b/255,r=(Pi*i+Ti*e-$i*n)/(Pi+Ti-$i),s=i-r,o=(Bt*(n-r)-bn*s)/we,a=Math.sqrt(o*o+s*s)/(Bt*r*(1-r)),l=a?Math.atan2(o,s)*Fi-120:NaN;return new ht(
l<0?l+360:l,a,r,t.opacity)}function Me(t,e,n,i){return arguments.length===1?mo(t):new ht(t,e,n,i??1)}function ht(t,e,n,i){this.h=+t,this.s=+e,this.l=+n,this.opacity=
+i}kt(ht,Me,Vt(J,{brighter(t){return t=t==null?Nt:Math.pow(Nt,t),new ht(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?ft:Math.pow(ft,t),new ht(
this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Ri,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),i=Math.cos(t),r=Math.sin(t);return new $(
255*(e+n*(Vi*i+vn*r)),255*(e+n*(bn*i+we*r)),255*(e+n*(Bt*i)),this.opacity)}}));function zi(t,e,n,i,r){var s=t*t,o=s*t;return((1-3*t+3*s-o)*e+(4-6*s+3*o)*n+(1+3*t+3*s-3*o)*i+o*r)/6}function go(t){var e=t.length-1;return function(n){var i=n<=
0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),r=t[i],s=t[i+1],o=i>0?t[i-1]:2*r-s,a=i<e-1?t[i+2]:2*s-r;return zi((n-i/e)*e,o,r,s,a)}}function vo(t){var e=t.length;return function(n){
var i=Math.floor(((n%=1)<0?++n:n)*e),r=t[(i+e-1)%e],s=t[i%e],o=t[(i+1)%e],a=t[(i+2)%e];return zi((n-i/e)*e,r,s,o,a)}}var ke=t=>()=>t;function Ui(t,e){return function(n){
return t+n*e}}function bo(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(i){return Math.pow(t+i*e,n)}}function wn(t,e){var n=e-t;return n?Ui(t,n>
180||n<-180?n-360*Math.round(n/360):n):ke(isNaN(t)?e:t)}function _o(t){return(t=+t)==1?R:function(e,n){return n-e?bo(e,n,t):ke(isNaN(e)?n:e)}}function R(t,e){var n=e-
t;return n?Ui(t,n):ke(isNaN(t)?e:t)}var Xi=(function t(e){var n=_o(e);function i(r,s){var o=n((r=Xt(r)).r,(s=Xt(s)).r),a=n(r.g,s.g),l=n(r.b,s.b),u=R(r.opacity,s.
opacity);return function(h){return r.r=o(h),r.g=a(h),r.b=l(h),r.opacity=u(h),r+""}}return i.gamma=t,i})(1);function Ki(t){return function(e){var n=e.length,i=new Array(
n),r=new Array(n),s=new Array(n),o,a;for(o=0;o<n;++o)a=Xt(e[o]),i[o]=a.r||0,r[o]=a.g||0,s[o]=a.b||0;return i=t(i),r=t(r),s=t(s),a.opacity=1,function(l){return a.
r=i(l),a.g=r(l),a.b=s(l),a+""}}}var Sc=Ki(go),Ec=Ki(vo);function yo(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,i=e.slice(),r;return function(s){for(r=
0;r<n;++r)i[r]=t[r]*(1-s)+e[r]*s;return i}}function xo(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function wo(t,e){var n=e?e.length:0,i=t?Math.min(n,t.length):0,r=new Array(i),s=new Array(n),o;for(o=0;o<i;++o)r[o]=Ae(t[o],e[o]);for(;o<n;++o)s[o]=e[o];return function(a){
for(o=0;o<i;++o)s[o]=r[o](a);return s}}function Mo(t,e){var n=new Date;return t=+t,e=+e,function(i){return n.setTime(t*(1-i)+e*i),n}}function j(t,e){return t=+t,
e=+e,function(n){return t*(1-n)+e*n}}function No(t,e){var n={},i={},r;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(r in e)r in
t?n[r]=Ae(t[r],e[r]):i[r]=e[r];return function(s){for(r in n)i[r]=n[r](s);return i}}var yn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,_n=new RegExp(yn.source,
"g");function ko(t){return function(){return t}}function Ao(t){return function(e){return t(e)+""}}function So(t,e){var n=yn.lastIndex=_n.lastIndex=0,i,r,s,o=-1,
a=[],l=[];for(t=t+"",e=e+"";(i=yn.exec(t))&&(r=_n.exec(e));)(s=r.index)>n&&(s=e.slice(n,s),a[o]?a[o]+=s:a[++o]=s),(i=i[0])===(r=r[0])?a[o]?a[o]+=r:a[++o]=r:(a[++o]=
null,l.push({i:o,x:j(i,r)})),n=_n.lastIndex;return n<e.length&&(s=e.slice(n),a[o]?a[o]+=s:a[++o]=s),a.length<2?l[0]?Ao(l[0].x):ko(e):(e=l.length,function(u){for(var h=0,
f;h<e;++h)a[(f=l[h]).i]=f.x(u);return a.join("")})}function Ae(t,e){var n=typeof e,i;return e==null||n==="boolean"?ke(e):(n==="number"?j:n==="string"?(i=At(e))?
(e=i,Xi):So:e instanceof At?Xi:e instanceof Date?Mo:xo(e)?yo:Array.isArray(e)?wo:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?No:j)(t,e)}function Gi(t,e){return t=+t,e=+e,function(n){return Math.round(t*(1-n)+e*n)}}var Yi=180/Math.PI,xn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};
function Zi(t,e,n,i,r,s){var o,a,l;return(o=Math.sqrt(t*t+e*e))&&(t/=o,e/=o),(l=t*n+e*i)&&(n-=t*l,i-=e*l),(a=Math.sqrt(n*n+i*i))&&(n/=a,i/=a,l/=a),t*i<e*n&&(t=-t,
e=-e,l=-l,o=-o),{translateX:r,translateY:s,rotate:Math.atan2(e,t)*Yi,skewX:Math.atan(l)*Yi,scaleX:o,scaleY:a}}var Ne;function Eo(t){let e=new(typeof DOMMatrix==
"function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?xn:Zi(e.a,e.b,e.c,e.d,e.e,e.f)}function To(t){return t==null||(Ne||(Ne=document.createElementNS(
"http://www.w3.org/2000/svg","g")),Ne.setAttribute("transform",t),!(t=Ne.transform.baseVal.consolidate()))?xn:(t=t.matrix,Zi(t.a,t.b,t.c,t.d,t.e,t.f))}function Qi(t,e,n,i){
function r(u){return u.length?u.pop()+" ":""}function s(u,h,f,c,d,g){if(u!==f||h!==c){var m=d.push("translate(",null,e,null,n);g.push({i:m-4,x:j(u,f)},{i:m-2,x:j(
h,c)})}else(f||c)&&d.push("translate("+f+e+c+n)}function o(u,h,f,c){u!==h?(u-h>180?h+=360:h-u>180&&(u+=360),c.push({i:f.push(r(f)+"rotate(",null,i)-2,x:j(u,h)})):
h&&f.push(r(f)+"rotate("+h+i)}function a(u,h,f,c){u!==h?c.push({i:f.push(r(f)+"skewX(",null,i)-2,x:j(u,h)}):h&&f.push(r(f)+"skewX("+h+i)}function l(u,h,f,c,d,g){
if(u!==f||h!==c){var m=d.push(r(d)+"scale(",null,",",null,")");g.push({i:m-4,x:j(u,f)},{i:m-2,x:j(h,c)})}else(f!==1||c!==1)&&d.push(r(d)+"scale("+f+","+c+")")}return function(u,h){
var f=[],c=[];return u=t(u),h=t(h),s(u.translateX,u.translateY,h.translateX,h.translateY,f,c),o(u.rotate,h.rotate,f,c),a(u.skewX,h.skewX,f,c),l(u.scaleX,u.scaleY,
h.scaleX,h.scaleY,f,c),u=h=null,function(d){for(var g=-1,m=c.length,_;++g<m;)f[(_=c[g]).i]=_.x(d);return f.join("")}}}var Tc=Qi(Eo,"px, ","px)","deg)"),$c=Qi(To,
", ",")",")"),$o=1e-12;function Wi(t){return((t=Math.exp(t))+1/t)/2}function Po(t){return((t=Math.exp(t))-1/t)/2}function Co(t){return((t=Math.exp(2*t))-1)/(t+1)}
var Pc=(function t(e,n,i){function r(s,o){var a=s[0],l=s[1],u=s[2],h=o[0],f=o[1],c=o[2],d=h-a,g=f-l,m=d*d+g*g,_,x;if(m<$o)x=Math.log(c/u)/e,_=function(P){return[
a+P*d,l+P*g,u*Math.exp(e*P*x)]};else{var b=Math.sqrt(m),k=(c*c-u*u+i*m)/(2*u*n*b),M=(c*c-u*u-i*m)/(2*c*n*b),A=Math.log(Math.sqrt(k*k+1)-k),S=Math.log(Math.sqrt(
M*M+1)-M);x=(S-A)/e,_=function(P){var Z=P*x,H=Wi(A),B=u/(n*b)*(H*Co(e*Z+A)-Po(A));return[a+B*d,l+B*g,u*H/Wi(e*Z+A)]}}return _.duration=Math.abs(x)*1e3*e/Math.SQRT2,
_}return r.rho=function(s){var o=Math.max(.001,+s),a=o*o,l=a*a;return t(o,a,l)},r})(Math.SQRT2,2,4);function Ji(t){return function(e,n){var i=t((e=ye(e)).h,(n=ye(
n)).h),r=R(e.s,n.s),s=R(e.l,n.l),o=R(e.opacity,n.opacity);return function(a){return e.h=i(a),e.s=r(a),e.l=s(a),e.opacity=o(a),e+""}}}var Cc=Ji(wn),Rc=Ji(R);function tr(t){return function(e,n){var i=t((e=xe(e)).h,(n=xe(n)).h),r=R(e.c,n.c),s=R(e.l,n.l),o=R(e.opacity,n.opacity);return function(a){return e.h=i(a),e.c=r(
a),e.l=s(a),e.opacity=o(a),e+""}}}var Fc=tr(wn),Lc=tr(R);function er(t){return(function e(n){n=+n;function i(r,s){var o=t((r=Me(r)).h,(s=Me(s)).h),a=R(r.s,s.s),
l=R(r.l,s.l),u=R(r.opacity,s.opacity);return function(h){return r.h=o(h),r.s=a(h),r.l=l(Math.pow(h,n)),r.opacity=u(h),r+""}}return i.gamma=e,i})(1)}var Ic=er(wn),
Dc=er(R);function Ro(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function Ee(t,e){if(!isFinite(t)||t===0)return null;
var n=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),i=t.slice(0,n);return[i.length>1?i[0]+i.slice(2):i,+t.slice(n+1)]}function St(t){return t=Ee(Math.
abs(t)),t?t[1]:NaN}function Fo(t,e){return function(n,i){for(var r=n.length,s=[],o=0,a=t[0],l=0;r>0&&a>0&&(l+a+1>i&&(a=Math.max(1,i-l)),s.push(n.substring(r-=a,
r+a)),!((l+=a+1)>i));)a=t[o=(o+1)%t.length];return s.reverse().join(e)}}function Lo(t){return function(e){return e.replace(/[0-9]/g,function(n){return t[+n]})}}
var Io=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Et(t){if(!(e=Io.exec(t)))throw new Error("invalid format: "+t);var e;
return new Mn({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}Et.prototype=Mn.prototype;
function Mn(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===
void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,
this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}Mn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function Do(t){t:for(var e=t.length,n=1,i=-1,r;n<e;++n)switch(t[n]){case".":i=r=n;break;case"0":i===0&&(i=n),r=n;break;default:if(!+t[n])break t;i>0&&(i=0);break}
return i>0?t.slice(0,i)+t.slice(r+1):t}var Te;function qo(t,e){var n=Ee(t,e);if(!n)return Te=void 0,t.toPrecision(e);var i=n[0],r=n[1],s=r-(Te=Math.max(-8,Math.
min(8,Math.floor(r/3)))*3)+1,o=i.length;return s===o?i:s>o?i+new Array(s-o+1).join("0"):s>0?i.slice(0,s)+"."+i.slice(s):"0."+new Array(1-s).join("0")+Ee(t,Math.
max(0,e+s-1))[0]}function nr(t,e){var n=Ee(t,e);if(!n)return t+"";var i=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.
slice(r+1):i+new Array(r-i.length+2).join("0")}var ir={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:Ro,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.
toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>nr(t*100,e),r:nr,s:qo,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(
t).toString(16)};function rr(t){return t}var sr=Array.prototype.map,or=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Oo(t){var e=t.
grouping===void 0||t.thousands===void 0?rr:Fo(sr.call(t.grouping,Number),t.thousands+""),n=t.currency===void 0?"":t.currency[0]+"",i=t.currency===void 0?"":t.currency[1]+
"",r=t.decimal===void 0?".":t.decimal+"",s=t.numerals===void 0?rr:Lo(sr.call(t.numerals,String)),o=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":
t.minus+"",l=t.nan===void 0?"NaN":t.nan+"";function u(f,c){f=Et(f);var d=f.fill,g=f.align,m=f.sign,_=f.symbol,x=f.zero,b=f.width,k=f.comma,M=f.precision,A=f.trim,
S=f.type;S==="n"?(k=!0,S="g"):ir[S]||(M===void 0&&(M=12),A=!0,S="g"),(x||d==="0"&&g==="=")&&(x=!0,d="0",g="=");var P=(c&&c.prefix!==void 0?c.prefix:"")+(_==="$"?
n:_==="#"&&/[boxX]/.test(S)?"0"+S.toLowerCase():""),Z=(_==="$"?i:/[%p]/.test(S)?o:"")+(c&&c.suffix!==void 0?c.suffix:""),H=ir[S],B=/[defgprs%]/.test(S);M=M===void 0?
6:/[gprs]/.test(S)?Math.max(1,Math.min(21,M)):Math.max(0,Math.min(20,M));function Q(N){var I=P,D=Z,vt,Kn,Ut;if(S==="c")D=H(N)+D,N="";else{N=+N;var Kt=N<0||1/N<0;
if(N=isNaN(N)?l:H(Math.abs(N),M),A&&(N=Do(N)),Kt&&+N==0&&m!=="+"&&(Kt=!1),I=(Kt?m==="("?m:a:m==="-"||m==="("?"":m)+I,D=(S==="s"&&!isNaN(N)&&Te!==void 0?or[8+Te/
3]:"")+D+(Kt&&m==="("?")":""),B){for(vt=-1,Kn=N.length;++vt<Kn;)if(Ut=N.charCodeAt(vt),48>Ut||Ut>57){D=(Ut===46?r+N.slice(vt+1):N.slice(vt))+D,N=N.slice(0,vt);break}}}
k&&!x&&(N=e(N,1/0));var Gt=I.length+N.length+D.length,U=Gt<b?new Array(b-Gt+1).join(d):"";switch(k&&x&&(N=e(U+N,U.length?b-D.length:1/0),U=""),g){case"<":N=I+N+
D+U;break;case"=":N=I+U+N+D;break;case"^":N=U.slice(0,Gt=U.length>>1)+I+N+D+U.slice(Gt);break;default:N=U+I+N+D;break}return s(N)}return Q.toString=function(){return f+
""},Q}function h(f,c){var d=Math.max(-8,Math.min(8,Math.floor(St(c)/3)))*3,g=Math.pow(10,-d),m=u((f=Et(f),f.type="f",f),{suffix:or[8+d/3]});return function(_){return m(
g*_)}}return{format:u,formatPrefix:h}}var Se,$e,Nn;jo({thousands:",",grouping:[3],currency:["$",""]});function jo(t){return Se=Oo(t),$e=Se.format,Nn=Se.formatPrefix,
Se}function ar(t){return Math.max(0,-St(Math.abs(t)))}function lr(t,e){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(St(e)/3)))*3-St(Math.abs(t)))}function ur(t,e){
return t=Math.abs(t),e=Math.abs(e)-t,Math.max(0,St(e)-St(t))+1}function pr(t,e){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(e).domain(t);break}return this}function Ho(t){return function(){return t}}function Bo(t){return+t}var cr=[0,1];function Tt(t){return t}function kn(t,e){return(e-=t=+t)?function(n){return(n-t)/
e}:Ho(isNaN(e)?NaN:.5)}function Vo(t,e){var n;return t>e&&(n=t,t=e,e=n),function(i){return Math.max(t,Math.min(e,i))}}function Xo(t,e,n){var i=t[0],r=t[1],s=e[0],
o=e[1];return r<i?(i=kn(r,i),s=n(o,s)):(i=kn(i,r),s=n(s,o)),function(a){return s(i(a))}}function Yo(t,e,n){var i=Math.min(t.length,e.length)-1,r=new Array(i),s=new Array(
i),o=-1;for(t[i]<t[0]&&(t=t.slice().reverse(),e=e.slice().reverse());++o<i;)r[o]=kn(t[o],t[o+1]),s[o]=n(e[o],e[o+1]);return function(a){var l=vi(t,a,1,i)-1;return s[l](
r[l](a))}}function mr(t,e){return e.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function gr(){var t=cr,
e=cr,n=Ae,i,r,s,o=Tt,a,l,u;function h(){var c=Math.min(t.length,e.length);return o!==Tt&&(o=Vo(t[0],t[c-1])),a=c>2?Yo:Xo,l=u=null,f}function f(c){return c==null||
isNaN(c=+c)?s:(l||(l=a(t.map(i),e,n)))(i(o(c)))}return f.invert=function(c){return o(r((u||(u=a(e,t.map(i),j)))(c)))},f.domain=function(c){return arguments.length?
(t=Array.from(c,Bo),h()):t.slice()},f.range=function(c){return arguments.length?(e=Array.from(c),h()):e.slice()},f.rangeRound=function(c){return e=Array.from(c),
n=Gi,h()},f.clamp=function(c){return arguments.length?(o=c?!0:Tt,h()):o!==Tt},f.interpolate=function(c){return arguments.length?(n=c,h()):n},f.unknown=function(c){
return arguments.length?(s=c,f):s},function(c,d){return i=c,r=d,h()}}function Wo(){return gr()(Tt,Tt)}function zo(t,e,n,i){var r=yi(t,e,n),s;switch(i=Et(i??",f"),
i.type){case"s":{var o=Math.max(Math.abs(t),Math.abs(e));return i.precision==null&&!isNaN(s=lr(r,o))&&(i.precision=s),Nn(i,o)}case"":case"e":case"g":case"p":case"\
r":{i.precision==null&&!isNaN(s=ur(r,Math.max(Math.abs(t),Math.abs(e))))&&(i.precision=s-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(s=ar(r))&&
(i.precision=s-(i.type==="%")*2);break}}return $e(i)}function Uo(t){var e=t.domain;return t.ticks=function(n){var i=e();return me(i[0],i[i.length-1],n??10)},t.tickFormat=
function(n,i){var r=e();return zo(r[0],r[r.length-1],n??10,i)},t.nice=function(n){n==null&&(n=10);var i=e(),r=0,s=i.length-1,o=i[r],a=i[s],l,u,h=10;for(a<o&&(u=
o,o=a,a=u,u=r,r=s,s=u);h-- >0;){if(u=pe(o,a,n),u===l)return i[r]=o,i[s]=a,e(i);if(u>0)o=Math.floor(o/u)*u,a=Math.ceil(a/u)*u;else if(u<0)o=Math.ceil(o*u)/u,a=Math.
floor(a*u)/u;else break;l=u}return t},t}function tt(){var t=Wo();return t.copy=function(){return mr(t,tt())},pr.apply(t,arguments),Uo(t)}function Ko(t,e){t=t.slice();var n=0,i=t.length-1,r=t[n],s=t[i],o;return s<r&&(o=n,n=i,i=o,o=r,r=s,s=o),t[n]=e.floor(r),t[i]=e.ceil(s),t}function hr(t){return Math.
log(t)}function fr(t){return Math.exp(t)}function Go(t){return-Math.log(-t)}function Zo(t){return-Math.exp(-t)}function Qo(t){return isFinite(t)?+("1e"+t):t<0?0:
t}function Jo(t){return t===10?Qo:t===Math.E?Math.exp:e=>Math.pow(t,e)}function ta(t){return t===Math.E?Math.log:t===10&&Math.log10||t===2&&Math.log2||(t=Math.log(
t),e=>Math.log(e)/t)}function dr(t){return(e,n)=>-t(-e,n)}function ea(t){let e=t(hr,fr),n=e.domain,i=10,r,s;function o(){return r=ta(i),s=Jo(i),n()[0]<0?(r=dr(r),
s=dr(s),t(Go,Zo)):t(hr,fr),e}return e.base=function(a){return arguments.length?(i=+a,o()):i},e.domain=function(a){return arguments.length?(n(a),o()):n()},e.ticks=
a=>{let l=n(),u=l[0],h=l[l.length-1],f=h<u;f&&([u,h]=[h,u]);let c=r(u),d=r(h),g,m,_=a==null?10:+a,x=[];if(!(i%1)&&d-c<_){if(c=Math.floor(c),d=Math.ceil(d),u>0){
for(;c<=d;++c)for(g=1;g<i;++g)if(m=c<0?g/s(-c):g*s(c),!(m<u)){if(m>h)break;x.push(m)}}else for(;c<=d;++c)for(g=i-1;g>=1;--g)if(m=c>0?g/s(-c):g*s(c),!(m<u)){if(m>
h)break;x.push(m)}x.length*2<_&&(x=me(u,h,_))}else x=me(c,d,Math.min(d-c,_)).map(s);return f?x.reverse():x},e.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=
i===10?"s":","),typeof l!="function"&&(!(i%1)&&(l=Et(l)).precision==null&&(l.trim=!0),l=$e(l)),a===1/0)return l;let u=Math.max(1,i*a/e.ticks().length);return h=>{
let f=h/s(Math.round(r(h)));return f*i<i-.5&&(f*=i),f<=u?l(h):""}},e.nice=()=>n(Ko(n(),{floor:a=>s(Math.floor(r(a))),ceil:a=>s(Math.ceil(r(a)))})),e}function et(){
let t=ea(gr()).domain([1,10]);return t.copy=()=>mr(t,et()).base(t.base()),pr.apply(t,arguments),t}function na(t){return t}var An=1,Sn=2,En=3,Yt=4,vr=1e-6;function ia(t){return"translate("+t+",0)"}function ra(t){return"translate(0,"+t+")"}function sa(t){return e=>+t(
e)}function oa(t,e){return e=Math.max(0,t.bandwidth()-e*2)/2,t.round()&&(e=Math.round(e)),n=>+t(n)+e}function aa(){return!this.__axis}function br(t,e){var n=[],
i=null,r=null,s=6,o=6,a=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=t===An||t===Yt?-1:1,h=t===Yt||t===Sn?"x":"y",f=t===An||t===En?ia:ra;function c(d){
var g=i??(e.ticks?e.ticks.apply(e,n):e.domain()),m=r??(e.tickFormat?e.tickFormat.apply(e,n):na),_=Math.max(s,0)+a,x=e.range(),b=+x[0]+l,k=+x[x.length-1]+l,M=(e.
bandwidth?oa:sa)(e.copy(),l),A=d.selection?d.selection():d,S=A.selectAll(".domain").data([null]),P=A.selectAll(".tick").data(g,e).order(),Z=P.exit(),H=P.enter().
append("g").attr("class","tick"),B=P.select("line"),Q=P.select("text");S=S.merge(S.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentC\
olor")),P=P.merge(H),B=B.merge(H.append("line").attr("stroke","currentColor").attr(h+"2",u*s)),Q=Q.merge(H.append("text").attr("fill","currentColor").attr(h,u*_).
attr("dy",t===An?"0em":t===En?"0.71em":"0.32em")),d!==A&&(S=S.transition(d),P=P.transition(d),B=B.transition(d),Q=Q.transition(d),Z=Z.transition(d).attr("opacit\
y",vr).attr("transform",function(N){return isFinite(N=M(N))?f(N+l):this.getAttribute("transform")}),H.attr("opacity",vr).attr("transform",function(N){var I=this.
parentNode.__axis;return f((I&&isFinite(I=I(N))?I:M(N))+l)})),Z.remove(),S.attr("d",t===Yt||t===Sn?o?"M"+u*o+","+b+"H"+l+"V"+k+"H"+u*o:"M"+l+","+b+"V"+k:o?"M"+b+
","+u*o+"V"+l+"H"+k+"V"+u*o:"M"+b+","+l+"H"+k),P.attr("opacity",1).attr("transform",function(N){return f(M(N)+l)}),B.attr(h+"2",u*s),Q.attr(h,u*_).text(m),A.filter(
aa).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",t===Sn?"start":t===Yt?"end":"middle"),A.each(function(){this.__axis=
M})}return c.scale=function(d){return arguments.length?(e=d,c):e},c.ticks=function(){return n=Array.from(arguments),c},c.tickArguments=function(d){return arguments.
length?(n=d==null?[]:Array.from(d),c):n.slice()},c.tickValues=function(d){return arguments.length?(i=d==null?null:Array.from(d),c):i&&i.slice()},c.tickFormat=function(d){
return arguments.length?(r=d,c):r},c.tickSize=function(d){return arguments.length?(s=o=+d,c):s},c.tickSizeInner=function(d){return arguments.length?(s=+d,c):s},
c.tickSizeOuter=function(d){return arguments.length?(o=+d,c):o},c.tickPadding=function(d){return arguments.length?(a=+d,c):a},c.offset=function(d){return arguments.
length?(l=+d,c):l},c}function _r(t){return br(En,t)}function yr(t){return br(Yt,t)}var Tn="http://www.w3.org/1999/xhtml",xr={svg:"http://www.w3.org/2000/svg",xhtml:Tn,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function wr(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),xr.hasOwnProperty(
e)?{space:xr[e],local:t}:t}function la(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Tn&&e.documentElement.namespaceURI===Tn?e.createElement(
t):e.createElementNS(n,t)}}function ua(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Mr(t){var e=wr(t);return(e.local?
ua:la)(e)}function ca(){}function Nr(t){return t==null?ca:function(){return this.querySelector(t)}}function ha(t){typeof t!="function"&&(t=Nr(t));for(var e=this.
_groups,n=e.length,i=new Array(n),r=0;r<n;++r)for(var s=e[r],o=s.length,a=i[r]=new Array(o),l,u,h=0;h<o;++h)(l=s[h])&&(u=t.call(l,l.__data__,h,s))&&("__data__"in
l&&(u.__data__=l.__data__),a[h]=u);return new L(i,this._parents)}function fa(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function da(){return[]}function pa(t){
return t==null?da:function(){return this.querySelectorAll(t)}}function ma(t){return function(){return fa(t.apply(this,arguments))}}function ga(t){typeof t=="fun\
ction"?t=ma(t):t=pa(t);for(var e=this._groups,n=e.length,i=[],r=[],s=0;s<n;++s)for(var o=e[s],a=o.length,l,u=0;u<a;++u)(l=o[u])&&(i.push(t.call(l,l.__data__,u,o)),
r.push(l));return new L(i,r)}function va(t){return function(){return this.matches(t)}}function kr(t){return function(e){return e.matches(t)}}var ba=Array.prototype.
find;function _a(t){return function(){return ba.call(this.children,t)}}function ya(){return this.firstElementChild}function xa(t){return this.select(t==null?ya:
_a(typeof t=="function"?t:kr(t)))}var wa=Array.prototype.filter;function Ma(){return Array.from(this.children)}function Na(t){return function(){return wa.call(this.
children,t)}}function ka(t){return this.selectAll(t==null?Ma:Na(typeof t=="function"?t:kr(t)))}function Aa(t){typeof t!="function"&&(t=va(t));for(var e=this._groups,
n=e.length,i=new Array(n),r=0;r<n;++r)for(var s=e[r],o=s.length,a=i[r]=[],l,u=0;u<o;++u)(l=s[u])&&t.call(l,l.__data__,u,s)&&a.push(l);return new L(i,this._parents)}
function Ar(t){return new Array(t.length)}function Sa(){return new L(this._enter||this._groups.map(Ar),this._parents)}function Pe(t,e){this.ownerDocument=t.ownerDocument,
this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}Pe.prototype={constructor:Pe,appendChild:function(t){return this._parent.insertBefore(
t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){
return this._parent.querySelectorAll(t)}};function Ea(t){return function(){return t}}function Ta(t,e,n,i,r,s){for(var o=0,a,l=e.length,u=s.length;o<u;++o)(a=e[o])?
(a.__data__=s[o],i[o]=a):n[o]=new Pe(t,s[o]);for(;o<l;++o)(a=e[o])&&(r[o]=a)}function $a(t,e,n,i,r,s,o){var a,l,u=new Map,h=e.length,f=s.length,c=new Array(h),d;
for(a=0;a<h;++a)(l=e[a])&&(c[a]=d=o.call(l,l.__data__,a,e)+"",u.has(d)?r[a]=l:u.set(d,l));for(a=0;a<f;++a)d=o.call(t,s[a],a,s)+"",(l=u.get(d))?(i[a]=l,l.__data__=
s[a],u.delete(d)):n[a]=new Pe(t,s[a]);for(a=0;a<h;++a)(l=e[a])&&u.get(c[a])===l&&(r[a]=l)}function Pa(t){return t.__data__}function Ca(t,e){if(!arguments.length)
return Array.from(this,Pa);var n=e?$a:Ta,i=this._parents,r=this._groups;typeof t!="function"&&(t=Ea(t));for(var s=r.length,o=new Array(s),a=new Array(s),l=new Array(
s),u=0;u<s;++u){var h=i[u],f=r[u],c=f.length,d=Ra(t.call(h,h&&h.__data__,u,i)),g=d.length,m=a[u]=new Array(g),_=o[u]=new Array(g),x=l[u]=new Array(c);n(h,f,m,_,
x,d,e);for(var b=0,k=0,M,A;b<g;++b)if(M=m[b]){for(b>=k&&(k=b+1);!(A=_[k])&&++k<g;);M._next=A||null}}return o=new L(o,i),o._enter=a,o._exit=l,o}function Ra(t){return typeof t==
"object"&&"length"in t?t:Array.from(t)}function Fa(){return new L(this._exit||this._groups.map(Ar),this._parents)}function La(t,e,n){var i=this.enter(),r=this,s=this.
exit();return typeof t=="function"?(i=t(i),i&&(i=i.selection())):i=i.append(t+""),e!=null&&(r=e(r),r&&(r=r.selection())),n==null?s.remove():n(s),i&&r?i.merge(r).
order():r}function Ia(t){for(var e=t.selection?t.selection():t,n=this._groups,i=e._groups,r=n.length,s=i.length,o=Math.min(r,s),a=new Array(r),l=0;l<o;++l)for(var u=n[l],
h=i[l],f=u.length,c=a[l]=new Array(f),d,g=0;g<f;++g)(d=u[g]||h[g])&&(c[g]=d);for(;l<r;++l)a[l]=n[l];return new L(a,this._parents)}function Da(){for(var t=this._groups,
e=-1,n=t.length;++e<n;)for(var i=t[e],r=i.length-1,s=i[r],o;--r>=0;)(o=i[r])&&(s&&o.compareDocumentPosition(s)^4&&s.parentNode.insertBefore(o,s),s=o);return this}
function qa(t){t||(t=Oa);function e(f,c){return f&&c?t(f.__data__,c.__data__):!f-!c}for(var n=this._groups,i=n.length,r=new Array(i),s=0;s<i;++s){for(var o=n[s],
a=o.length,l=r[s]=new Array(a),u,h=0;h<a;++h)(u=o[h])&&(l[h]=u);l.sort(e)}return new L(r,this._parents).order()}function Oa(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}
function ja(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function Ha(){return Array.from(this)}function Ba(){for(var t=this._groups,
e=0,n=t.length;e<n;++e)for(var i=t[e],r=0,s=i.length;r<s;++r){var o=i[r];if(o)return o}return null}function Va(){let t=0;for(let e of this)++t;return t}function Xa(){
return!this.node()}function Ya(t){for(var e=this._groups,n=0,i=e.length;n<i;++n)for(var r=e[n],s=0,o=r.length,a;s<o;++s)(a=r[s])&&t.call(a,a.__data__,s,r);return this}
function Wa(t){return function(){this.removeAttribute(t)}}function za(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Ua(t,e){return function(){
this.setAttribute(t,e)}}function Ka(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function Ga(t,e){return function(){var n=e.apply(this,arguments);
n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function Za(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,
t.local):this.setAttributeNS(t.space,t.local,n)}}function Qa(t,e){var n=wr(t);if(arguments.length<2){var i=this.node();return n.local?i.getAttributeNS(n.space,n.
local):i.getAttribute(n)}return this.each((e==null?n.local?za:Wa:typeof e=="function"?n.local?Za:Ga:n.local?Ka:Ua)(n,e))}function Sr(t){return t.ownerDocument&&
t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Ja(t){return function(){this.style.removeProperty(t)}}function tl(t,e,n){return function(){this.
style.setProperty(t,e,n)}}function el(t,e,n){return function(){var i=e.apply(this,arguments);i==null?this.style.removeProperty(t):this.style.setProperty(t,i,n)}}
function nl(t,e,n){return arguments.length>1?this.each((e==null?Ja:typeof e=="function"?el:tl)(t,e,n??"")):il(this.node(),t)}function il(t,e){return t.style.getPropertyValue(
e)||Sr(t).getComputedStyle(t,null).getPropertyValue(e)}function rl(t){return function(){delete this[t]}}function sl(t,e){return function(){this[t]=e}}function ol(t,e){
return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function al(t,e){return arguments.length>1?this.each((e==null?rl:typeof e=="fu\
nction"?ol:sl)(t,e)):this.node()[t]}function Er(t){return t.trim().split(/^|\s+/)}function Pn(t){return t.classList||new Tr(t)}function Tr(t){this._node=t,this.
_names=Er(t.getAttribute("class")||"")}Tr.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){
return this._names.indexOf(t)>=0}};function $r(t,e){for(var n=Pn(t),i=-1,r=e.length;++i<r;)n.add(e[i])}function Pr(t,e){for(var n=Pn(t),i=-1,r=e.length;++i<r;)n.
remove(e[i])}function ll(t){return function(){$r(this,t)}}function ul(t){return function(){Pr(this,t)}}function cl(t,e){return function(){(e.apply(this,arguments)?
$r:Pr)(this,t)}}function hl(t,e){var n=Er(t+"");if(arguments.length<2){for(var i=Pn(this.node()),r=-1,s=n.length;++r<s;)if(!i.contains(n[r]))return!1;return!0}return this.
each((typeof e=="function"?cl:e?ll:ul)(n,e))}function fl(){this.textContent=""}function dl(t){return function(){this.textContent=t}}function pl(t){return function(){
var e=t.apply(this,arguments);this.textContent=e??""}}function ml(t){return arguments.length?this.each(t==null?fl:(typeof t=="function"?pl:dl)(t)):this.node().textContent}
function gl(){this.innerHTML=""}function vl(t){return function(){this.innerHTML=t}}function bl(t){return function(){var e=t.apply(this,arguments);this.innerHTML=
e??""}}function _l(t){return arguments.length?this.each(t==null?gl:(typeof t=="function"?bl:vl)(t)):this.node().innerHTML}function yl(){this.nextSibling&&this.parentNode.
appendChild(this)}function xl(){return this.each(yl)}function wl(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Ml(){
return this.each(wl)}function Nl(t){var e=typeof t=="function"?t:Mr(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function kl(){
return null}function Al(t,e){var n=typeof t=="function"?t:Mr(t),i=e==null?kl:typeof e=="function"?e:Nr(e);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),i.apply(this,arguments)||null)})}function Sl(){var t=this.parentNode;t&&t.removeChild(this)}function El(){return this.each(Sl)}function Tl(){
var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function $l(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(
t,this.nextSibling):t}function Pl(t){return this.select(t?$l:Tl)}function Cl(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Rl(t){
return function(e){t.call(this,e,this.__data__)}}function Fl(t){return t.trim().split(/^|\s+/).map(function(e){var n="",i=e.indexOf(".");return i>=0&&(n=e.slice(
i+1),e=e.slice(0,i)),{type:e,name:n}})}function Ll(t){return function(){var e=this.__on;if(e){for(var n=0,i=-1,r=e.length,s;n<r;++n)s=e[n],(!t.type||s.type===t.
type)&&s.name===t.name?this.removeEventListener(s.type,s.listener,s.options):e[++i]=s;++i?e.length=i:delete this.__on}}}function Il(t,e,n){return function(){var i=this.
__on,r,s=Rl(e);if(i){for(var o=0,a=i.length;o<a;++o)if((r=i[o]).type===t.type&&r.name===t.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(
r.type,r.listener=s,r.options=n),r.value=e;return}}this.addEventListener(t.type,s,n),r={type:t.type,name:t.name,value:e,listener:s,options:n},i?i.push(r):this.__on=
[r]}}function Dl(t,e,n){var i=Fl(t+""),r,s=i.length,o;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,u=a.length,h;l<u;++l)for(r=0,h=a[l];r<s;++r)
if((o=i[r]).type===h.type&&o.name===h.name)return h.value}return}for(a=e?Il:Ll,r=0;r<s;++r)this.each(a(i[r],e,n));return this}function Cr(t,e,n){var i=Sr(t),r=i.
CustomEvent;typeof r=="function"?r=new r(e,n):(r=i.document.createEvent("Event"),n?(r.initEvent(e,n.bubbles,n.cancelable),r.detail=n.detail):r.initEvent(e,!1,!1)),
t.dispatchEvent(r)}function ql(t,e){return function(){return Cr(this,t,e)}}function Ol(t,e){return function(){return Cr(this,t,e.apply(this,arguments))}}function jl(t,e){
return this.each((typeof e=="function"?Ol:ql)(t,e))}function*Hl(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var i=t[e],r=0,s=i.length,o;r<s;++r)(o=i[r])&&
(yield o)}var Rr=[null];function L(t,e){this._groups=t,this._parents=e}function Bl(){return new L([[document.documentElement]],Rr)}function Vl(){return this}L.prototype=
Bl.prototype={constructor:L,select:ha,selectAll:ga,selectChild:xa,selectChildren:ka,filter:Aa,data:Ca,enter:Sa,exit:Fa,join:La,merge:Ia,selection:Vl,order:Da,sort:qa,
call:ja,nodes:Ha,node:Ba,size:Va,empty:Xa,each:Ya,attr:Qa,style:nl,property:al,classed:hl,text:ml,html:_l,raise:xl,lower:Ml,append:Nl,insert:Al,remove:El,clone:Pl,
datum:Cl,on:Dl,dispatch:jl,[Symbol.iterator]:Hl};function Cn(t){return typeof t=="string"?new L([[document.querySelector(t)]],[document.documentElement]):new L(
[[t]],Rr)}var Xl=0;function Yl(){return new $n}function $n(){this._="@"+(++Xl).toString(36)}$n.prototype=Yl.prototype={constructor:$n,get:function(t){for(var e=this._;!(e in
t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){
return this._}};var Ce=class{constructor(e,n,i){this.id=e;let r=`${i}-${e}-clip`,s=o=>(o.setAttribute("clip-path",`url(#${r})`),o);this.svg.append(y("defs",{},y("clipPath",{id:r},
this.clipRect)),this.xAxis,this.yAxis,s(this.under),s(this.curves),this.over,this.hoverMark,this.dots,this.xTitle,this.yTitle),this.heading=v("span",{class:"cha\
rt-name"},n),this.element=v("figure",{class:`chart chart-${e}`,"data-chart":e},v("figcaption",{class:"chart-title"},this.heading,this.aside),this.svg)}id;element;svg=y(
"svg",{role:"img",class:"plot"});heading;aside=v("span",{class:"chart-aside"});under=y("g");curves=y("g");over=y("g");hoverMark=y("g",{class:"hover",visibility:"\
hidden"});dots=y("g");xAxis=y("g",{class:"axis axis-x"});yAxis=y("g",{class:"axis axis-y"});scale=1;box={left:0,top:0,width:0,height:0};labelWidth=34;clipRect=y(
"rect");xTitle=y("text",{class:"axis-title","text-anchor":"end"});yTitle=y("text",{class:"axis-title"});layout(e){let{clientWidth:n,clientHeight:i}=this.svg;if(this.
scale=e,n<60||i<60)return!1;let r=Math.round(this.labelWidth*e),s=Math.round(30*e),o=Math.round(16*e);this.box={left:r,top:o,width:n-r-14,height:i-o-s},p(this.svg,
"viewBox",`0 0 ${n} ${i}`);for(let[a,l]of Object.entries({x:r,y:o-5,width:this.box.width+12,height:this.box.height+10}))p(this.clipRect,a,l);return p(this.xAxis,
"transform",`translate(0,${o+this.box.height})`),p(this.yAxis,"transform",`translate(${r},0)`),p(this.xTitle,"x",r+this.box.width),p(this.xTitle,"y",i-2),p(this.
yTitle,"x",2),p(this.yTitle,"y",Math.round(9*e)),!0}get laid(){return this.box.width>0}lead(e){this.heading.before(e)}titles(e,n){w(this.xTitle,e),w(this.yTitle,
n)}drawX(e,n,i){let r=_r(e).tickValues(n).tickFormat(i).tickSize(4).tickPadding(3);Cn(this.xAxis).call(r)}drawY(e,n,i){let r=yr(e).tickValues(n).tickFormat(i).tickSize(
4).tickPadding(3);Cn(this.yAxis).call(r)}};function Rn(t,e,n){p(t,"cx",e.toFixed(1)),p(t,"cy",n.toFixed(1))}function W(t,e,n,i,r){p(t,"x1",e.toFixed(1)),p(t,"y1",
n.toFixed(1)),p(t,"x2",i.toFixed(1)),p(t,"y2",r.toFixed(1))}function dt(t,e,n=7){let i=[];for(let a=Math.floor(Math.log10(t));10**a<=e;a++)for(let l of[1,2,5])i.push(+`${l}e${a}`);let r=i.filter(a=>a>=t*.999&&a<=e*1.001);
if(r.length<=n)return r;let s=r.filter(a=>Number.isInteger(Math.log10(a))||/^1(e|0|$)/.test(String(a)));if(s.length<=n)return s.length>=2?s:r.slice(0,n);let o=Math.
ceil(s.length/n);return s.filter((a,l)=>(s.length-1-l)%o===0)}function pt(t){return t>=1e6?`${Number((t/1e6).toPrecision(3))}m`:t>=1e4?`${Number((t/1e3).toPrecision(
3))}k`:String(Number(t.toPrecision(3)))}function Re(t,e,n){let i=Math.log(e/t);return Float64Array.from({length:n},(r,s)=>t*Math.exp(i*s/(n-1)))}var Wt=Math.PI,Fn=2*Wt,mt=1e-6,Wl=Fn-mt;function Fr(t){this._+=t[0];for(let e=1,n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function zl(t){let e=Math.floor(t);
if(!(e>=0))throw new Error(`invalid digits: ${t}`);if(e>15)return Fr;let n=10**e;return function(i){this._+=i[0];for(let r=1,s=i.length;r<s;++r)this._+=Math.round(
arguments[r]*n)/n+i[r]}}function Lr(t,e,n,i){return t===n&&e===i}function Ul(t){let e=Math.floor(t);if(!(e<=15))return Lr;let n=10**e,i=function(r){return Math.
round(r*n)};return function(r,s,o,a){return i(r)===i(o)&&i(s)===i(a)}}var $t=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=
e==null?Fr:zl(e),this._equal=e==null?Lr:Ul(e)}moveTo(e,n){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=
this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,n){this._append`L${this._x1=+e},${this._y1=+n}`}quadraticCurveTo(e,n,i,r){this._append`Q${+e},${+n},${this.
_x1=+i},${this._y1=+r}`}bezierCurveTo(e,n,i,r,s,o){this._append`C${+e},${+n},${+i},${+r},${this._x1=+s},${this._y1=+o}`}arcTo(e,n,i,r,s){if(e=+e,n=+n,i=+i,r=+r,
s=+s,s<0)throw new Error(`negative radius: ${s}`);let o=this._x1,a=this._y1,l=i-e,u=r-n,h=o-e,f=a-n,c=h*h+f*f;if(this._x1===null)this._append`M${this._x1=e},${this.
_y1=n}`;else if(c>mt)if(!(Math.abs(f*l-u*h)>mt)||!s)this._append`L${this._x1=e},${this._y1=n}`;else{let d=i-o,g=r-a,m=l*l+u*u,_=d*d+g*g,x=Math.sqrt(m),b=Math.sqrt(
c),k=s*Math.tan((Wt-Math.acos((m+c-_)/(2*x*b)))/2),M=k/b,A=k/x;Math.abs(M-1)>mt&&this._append`L${e+M*h},${n+M*f}`,this._append`A${s},${s},0,0,${+(f*d>h*g)},${this.
_x1=e+A*l},${this._y1=n+A*u}`}}arc(e,n,i,r,s,o){if(e=+e,n=+n,i=+i,o=!!o,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),l=i*Math.sin(r),u=e+a,h=n+
l,f=1^o,c=o?r-s:s-r;if(this._x1===null?this._append`M${u},${h}`:(Math.abs(this._x1-u)>mt||Math.abs(this._y1-h)>mt)&&this._append`L${u},${h}`,!!i){if(c<0&&(c=c%Fn+
Fn),c>Wl)this._append`A${i},${i},0,1,${f},${e-a},${n-l}A${i},${i},0,1,${f},${this._x1=u},${this._y1=h}`;else if(c>mt){let d=e+i*Math.cos(s),g=n+i*Math.sin(s);if(c>=
Wt&&this._equal(u,h,d,g)){c/=2;let m=r+c;this._append`A${i},${i},0,${+(c>=Wt)},${f},${e+i*Math.cos(m)},${n+i*Math.sin(m)}`}this._append`A${i},${i},0,${+(c>=Wt)},${f},${this.
_x1=d},${this._y1=g}`}}}rect(e,n,i,r){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function Kl(){
return new $t}Kl.prototype=$t.prototype;function Pt(t){return function(){return t}}var Gl=Math.cos;var In=Math.sin,Ct=Math.sqrt,Ir=1e-12,Fe=Math.PI,rh=Fe/2,Hr=2*Fe;function Zl(t){let e=3;return t.digits=function(n){if(!arguments.length)return e;if(n==null)e=null;else{let i=Math.floor(n);if(!(i>=0))throw new RangeError(`inv\
alid digits: ${n}`);e=i}return t},()=>new $t(e)}var sh=Array.prototype.slice;function Ql(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Br(t){this._context=t}Br.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(
t,e);break;case 1:this._point=2;default:this._context.lineTo(t,e);break}}};function De(t){return new Br(t)}function Jl(t){return t[0]}function tu(t){return t[1]}
function Vr(t,e){var n=Pt(!0),i=null,r=De,s=null,o=Zl(a);t=typeof t=="function"?t:t===void 0?Jl:Pt(t),e=typeof e=="function"?e:e===void 0?tu:Pt(e);function a(l){
var u,h=(l=Ql(l)).length,f,c=!1,d;for(i==null&&(s=r(d=o())),u=0;u<=h;++u)!(u<h&&n(f=l[u],u,l))===c&&((c=!c)?s.lineStart():s.lineEnd()),c&&s.point(+t(f,u,l),+e(f,
u,l));if(d)return s=null,d+""||null}return a.x=function(l){return arguments.length?(t=typeof l=="function"?l:Pt(+l),a):t},a.y=function(l){return arguments.length?
(e=typeof l=="function"?l:Pt(+l),a):e},a.defined=function(l){return arguments.length?(n=typeof l=="function"?l:Pt(!!l),a):n},a.curve=function(l){return arguments.
length?(r=l,i!=null&&(s=r(i)),a):r},a.context=function(l){return arguments.length?(l==null?i=s=null:s=r(i=l),a):i},a}var oh=eu(De);function Xr(t){this._curve=t}Xr.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){
this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,e){this._curve.point(e*Math.sin(t),e*-Math.cos(t))}};function eu(t){function e(n){
return new Xr(t(n))}return e._curve=t,e}var ah=Ct(3);var nu=Ct(1/3),lh=nu*2;var Yr=In(Fe/10)/In(7*Fe/10),uh=In(Hr/10)*Yr,ch=-Gl(Hr/10)*Yr;var hh=Ct(3);var fh=Ct(3);var dh=Ct(3)/2,iu=1/Ct(12),ph=(iu/2+1)*3;function nt(){}function Le(t,e,n){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+e)/6,(t._y0+4*
t._y1+n)/6)}function qn(t){this._context=t}qn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this.
_x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:Le(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);
break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:
this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this.
_x0+this._x1)/6,(5*this._y0+this._y1)/6);default:Le(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function ru(t){this._context=t}ru.prototype={areaStart:nt,areaEnd:nt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=
this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{
this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();
break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:
this._point=1,this._x2=t,this._y2=e;break;case 1:this._point=2,this._x3=t,this._y3=e;break;case 2:this._point=3,this._x4=t,this._y4=e,this._context.moveTo((this.
_x0+4*this._x1+t)/6,(this._y0+4*this._y1+e)/6);break;default:Le(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function su(t){this._context=t}su.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=
this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){
switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+t)/6,i=(this._y0+4*this._y1+
e)/6;this._line?this._context.lineTo(n,i):this._context.moveTo(n,i);break;case 3:this._point=4;default:Le(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=
this._y1,this._y1=e}};function Wr(t,e){this._basis=new qn(t),this._beta=e}Wr.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this.
_x,e=this._y,n=t.length-1;if(n>0)for(var i=t[0],r=e[0],s=t[n]-i,o=e[n]-r,a=-1,l;++a<=n;)l=a/n,this._basis.point(this._beta*t[a]+(1-this._beta)*(i+l*s),this._beta*
e[a]+(1-this._beta)*(r+l*o));this._x=this._y=null,this._basis.lineEnd()},point:function(t,e){this._x.push(+t),this._y.push(+e)}};var mh=(function t(e){function n(i){
return e===1?new qn(i):new Wr(i,e)}return n.beta=function(i){return t(+i)},n})(.85);function Ie(t,e,n){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t.
_k*(t._y2-t._y0),t._x2+t._k*(t._x1-e),t._y2+t._k*(t._y1-n),t._x2,t._y2)}function On(t,e){this._context=t,this._k=(1-e)/6}On.prototype={areaStart:function(){this.
_line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this.
_point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:Ie(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(
t,e);break;case 1:this._point=2,this._x1=t,this._y1=e;break;case 2:this._point=3;default:Ie(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this.
_y0=this._y1,this._y1=this._y2,this._y2=e}};var gh=(function t(e){function n(i){return new On(i,e)}return n.tension=function(i){return t(+i)},n})(0);function jn(t,e){
this._context=t,this._k=(1-e)/6}jn.prototype={areaStart:nt,areaEnd:nt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();
break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(
this._x5,this._y5);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.
moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:Ie(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this.
_y0=this._y1,this._y1=this._y2,this._y2=e}};var vh=(function t(e){function n(i){return new jn(i,e)}return n.tension=function(i){return t(+i)},n})(0);function Hn(t,e){
this._context=t,this._k=(1-e)/6}Hn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this.
_x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this.
_line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(
this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Ie(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,
this._y0=this._y1,this._y1=this._y2,this._y2=e}};var bh=(function t(e){function n(i){return new Hn(i,e)}return n.tension=function(i){return t(+i)},n})(0);function Bn(t,e,n){
var i=t._x1,r=t._y1,s=t._x2,o=t._y2;if(t._l01_a>Ir){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,l=3*t._l01_a*(t._l01_a+t._l12_a);i=(i*a-t._x0*t._l12_2a+t._x2*
t._l01_2a)/l,r=(r*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/l}if(t._l23_a>Ir){var u=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,h=3*t._l23_a*(t._l23_a+t._l12_a);s=(s*u+t.
_x1*t._l23_2a-e*t._l12_2a)/h,o=(o*u+t._y1*t._l23_2a-n*t._l12_2a)/h}t._context.bezierCurveTo(i,r,s,o,t._x2,t._y2)}function zr(t,e){this._context=t,this._alpha=e}
zr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,
this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this.
_x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},
point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:
this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3;default:Bn(this,t,e);break}this.
_l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,
this._y1=this._y2,this._y2=e}};var _h=(function t(e){function n(i){return e?new zr(i,e):new On(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function Ur(t,e){
this._context=t,this._alpha=e}Ur.prototype={areaStart:nt,areaEnd:nt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this.
_point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();
break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){if(t=+t,e=+e,this._point){var n=this.
_x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:
this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:Bn(this,t,e);break}this._l01_a=this._l12_a,
this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this.
_y2=e}};var yh=(function t(e){function n(i){return e?new Ur(i,e):new jn(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function Kr(t,e){this._context=t,this.
_alpha=e}Kr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this.
_y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===
3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=
Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this.
_x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Bn(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this.
_l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var xh=(function t(e){
function n(i){return e?new Kr(i,e):new Hn(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function ou(t){this._context=t}ou.prototype={areaStart:nt,areaEnd:nt,
lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,e){t=+t,e=+e,this._point?this._context.lineTo(t,
e):(this._point=1,this._context.moveTo(t,e))}};function Dr(t){return t<0?-1:1}function qr(t,e,n){var i=t._x1-t._x0,r=e-t._x1,s=(t._y1-t._y0)/(i||r<0&&-0),o=(n-t._y1)/(r||i<0&&-0),a=(s*r+o*i)/(i+r);return(Dr(
s)+Dr(o))*Math.min(Math.abs(s),Math.abs(o),.5*Math.abs(a))||0}function Or(t,e){var n=t._x1-t._x0;return n?(3*(t._y1-t._y0)/n-e)/2:e}function Ln(t,e,n){var i=t._x0,
r=t._y0,s=t._x1,o=t._y1,a=(s-i)/3;t._context.bezierCurveTo(i+a,r+a*e,s-a,o-a*n,s,o)}function Dn(t){this._context=t}Dn.prototype={areaStart:function(){this._line=
0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:
this._context.lineTo(this._x1,this._y1);break;case 3:Ln(this,this._t0,Or(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),
this._line=1-this._line},point:function(t,e){var n=NaN;if(t=+t,e=+e,!(t===this._x1&&e===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.
lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,Ln(this,Or(this,n=qr(this,t,e)),n);break;default:Ln(this,this._t0,n=
qr(this,t,e));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e,this._t0=n}}};function au(t){this._context=new Gr(t)}(au.prototype=Object.create(Dn.
prototype)).point=function(t,e){Dn.prototype.point.call(this,e,t)};function Gr(t){this._context=t}Gr.prototype={moveTo:function(t,e){this._context.moveTo(e,t)},
closePath:function(){this._context.closePath()},lineTo:function(t,e){this._context.lineTo(e,t)},bezierCurveTo:function(t,e,n,i,r,s){this._context.bezierCurveTo(
e,t,i,n,s,r)}};function lu(t){this._context=t}lu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){
var t=this._x,e=this._y,n=t.length;if(n)if(this._line?this._context.lineTo(t[0],e[0]):this._context.moveTo(t[0],e[0]),n===2)this._context.lineTo(t[1],e[1]);else
for(var i=jr(t),r=jr(e),s=0,o=1;o<n;++s,++o)this._context.bezierCurveTo(i[0][s],r[0][s],i[1][s],r[1][s],t[o],e[o]);(this._line||this._line!==0&&n===1)&&this._context.
closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,e){this._x.push(+t),this._y.push(+e)}};function jr(t){var e,n=t.length-1,i,r=new Array(
n),s=new Array(n),o=new Array(n);for(r[0]=0,s[0]=2,o[0]=t[0]+2*t[1],e=1;e<n-1;++e)r[e]=1,s[e]=4,o[e]=4*t[e]+2*t[e+1];for(r[n-1]=2,s[n-1]=7,o[n-1]=8*t[n-1]+t[n],
e=1;e<n;++e)i=r[e]/s[e-1],s[e]-=i,o[e]-=i*o[e-1];for(r[n-1]=o[n-1]/s[n-1],e=n-2;e>=0;--e)r[e]=(o[e]-r[e+1])/s[e];for(s[n-1]=(t[n]+r[n-1])/2,e=0;e<n-1;++e)s[e]=2*
t[e+1]-r[e+1];return[r,s]}function Zr(t,e){this._context=t,this._t=e}Zr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this.
_y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===
1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,
this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,e),this._context.lineTo(
t,e);else{var n=this._x*(1-this._t)+t*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,e)}break}}this._x=t,this._y=e}};function Qr(t){return new Zr(t,0)}var uu=.9;function qe(t,e,n){let i=[],[r,s]=[1/0,1/0];for(let o=0;o<n;o++){let[a,l]=[t[o],e[o]];Number.isFinite(a)&&Number.isFinite(l)&&(Math.abs(a-r)+Math.abs(
l-s)<uu&&o!==n-1||(i.push(o),r=a,s=l))}return i}function Jr(t){return Math.round(t*10)/10}function gt(t,e,n,i=!1){return Vr(s=>Jr(t[s]),s=>Jr(e[s])).digits(null).
curve(i?Qr:De)(n)??""}var Vn=20,Rt=5,cu=6,hu=4,Oe=class{dashes;names;corner=0;constructor(e){let n=Array.from({length:hu},(i,r)=>r);this.dashes=n.map(i=>y("line",{class:`curve m${i}`})),
this.names=n.map(()=>y("text",{class:"label"})),e.append(...this.dashes,...this.names)}show(e,n,i,r,s){let o=Math.round(14*i),a=Math.max(0,...e.map(c=>c.text.length)),
[l,u]=[Vn+6+a*7*i,o*e.length],[h,f]=this.choose(e,n,l,u,r,s);for(let c of[...this.dashes,...this.names])p(c,"visibility","hidden");e.forEach(({order:c,text:d,focus:g,
faded:m},_)=>{let[x,b]=[this.dashes[c],this.names[c]],k=f+_*o+o/2;for(let M of[x,b])p(M,"visibility",null);for(let[M,A]of Object.entries({x1:h,x2:h+Vn,y1:k,y2:k}))
p(x,M,A);p(x,"class",`curve m${c}${m?" over-budget":""}`),p(b,"x",h+Vn+6),p(b,"y",k+4),p(b,"class",`label${g?" strong":""}${m?" struck":""}`),w(b,d)})}choose(e,n,i,r,s,o){
let[a,l]=[n.left+n.width-i-Rt,n.top+n.height-r-Rt],u=[[n.left+Rt+2,n.top+Rt],[a,n.top+Rt],[a,l],[n.left+Rt+2,l]],h=u.map(([c,d])=>{let g=s.filter(_=>_>c-4&&_<c+
i+4).length,m=o.filter(_=>_>d-16&&_<d+r+4).length;return fu(e,c,d,i,r)+cu*(g+m)}),f=Math.min(...h);return h[this.corner]>f+2&&(this.corner=h.indexOf(f)),u[this.
corner]}};function fu(t,e,n,i,r){let s=0;for(let{xs:o,ys:a,kept:l}of t)for(let u of l){let[h,f]=[o[u],a[u]];h>e-4&&h<e+i+4&&f>n-4&&f<n+r+4&&(s+=1)}return s}var du=4,je=90,z=class extends Ce{constructor(n,i,r,s){super(n,i,r);this.actions=s;this.lines=Array.from({length:du},(o,a)=>y("path",{class:`curve m${a}`})),this.
curves.append(...this.lines),this.key=new Oe(this.over),this.dots.append(this.ring,this.dot),this.hoverMark.append(this.hoverLine,this.hoverDot),this.over.append(
this.nothing),this.listen()}actions;lines;key;ring=y("circle",{class:"op-ring"});dot=y("circle",{class:"op-dot"});hoverLine=y("line",{class:"hover-line"});hoverDot=y(
"circle",{class:"hover-dot",r:5});nothing=y("text",{class:"label quiet","text-anchor":"middle"});pressed=!1;picture=null;toX=()=>NaN;toY=()=>NaN;fromX=()=>NaN;focusLine=null;blank(n){
w(this.nothing,n);let{left:i,top:r,width:s,height:o}=this.box;p(this.nothing,"x",(i+s/2).toFixed(1)),p(this.nothing,"y",(r+o/2).toFixed(1));let a=n===""?null:"h\
idden";for(let l of[this.under,this.curves,this.xAxis,this.yAxis])p(l,"visibility",a);return n===""?!1:(this.titles("",""),this.drawLines([]),this.drawDot(0,NaN,
NaN),this.name(n),!0)}drawLines(n,i=[],r=[]){let s=[];for(let o of this.lines)p(o,"visibility","hidden");this.focusLine=null;for(let o of n){let a=o.x.map(f=>this.
toX(f)),l=o.y.map(f=>this.toY(f)),u=qe(a,l,a.length),h=this.lines[o.order];p(h,"visibility",u.length>1?null:"hidden"),p(h,"class",`curve m${o.order}${o.focus?" \
focus":""}${o.faded?" over-budget":""}`),h.setAttribute("d",gt(a,l,u)),o.focus&&(this.focusLine=o),s.push({order:o.order,text:o.text,focus:o.focus,faded:o.faded,
xs:a,ys:l,kept:u})}this.key.show(s,this.box,this.scale,i,r)}drawDot(n,i,r){let s=Number.isFinite(i)&&Number.isFinite(r);for(let[o,a,l]of[[this.ring,"op-ring",8],
[this.dot,"op-dot",4.5]])p(o,"visibility",s?null:"hidden"),p(o,"class",`${a} m${n}`),p(o,"r",l*this.scale),s&&Rn(o,i,r)}name(n){p(this.svg,"aria-label",n)}inside(n){
return Math.min(Math.max(n,this.box.top),this.box.top+this.box.height)}listen(){let{svg:n,actions:i}=this,r=o=>{let{left:a,width:l}=this.box,u=o.clientX-n.getBoundingClientRect().
left;return this.fromX(Math.min(Math.max(u,a),a+l))},s=()=>{p(this.hoverMark,"visibility","hidden"),i.hover(null,null)};n.onpointermove=o=>{if(this.picture===null||
!this.laid)return;let a=r(o);if(this.pressed)return this.set(a);this.mark(a),i.hover(this.readout(a),o)},n.onpointerdown=o=>{this.picture===null||!this.laid||o.
button!==0||(this.pressed=!0,n.setPointerCapture(o.pointerId),s(),this.set(r(o)))},n.onpointerup=n.onpointercancel=()=>{this.pressed=!1},n.onpointerleave=s}mark(n){
let i=this.focusLine,{top:r,height:s}=this.box;p(this.hoverMark,"visibility",null);let o=this.toX(n);for(let[l,u]of Object.entries({x1:o,x2:o,y1:r,y2:r+s}))p(this.
hoverLine,l,u.toFixed(1));let a=i===null?NaN:this.toY(pu(i,n));p(this.hoverDot,"visibility",Number.isFinite(a)?null:"hidden"),Number.isFinite(a)&&Rn(this.hoverDot,
o,this.inside(a))}};function pu({x:t,y:e},n){for(let i=1;i<t.length;i++){if(t[i]<n)continue;let r=(n-t[i-1])/(t[i]-t[i-1]);return e[i-1]+r*(e[i]-e[i-1])}return NaN}var ts=[0,.5,.9,.99,.999],Yn=3.3,He=class extends z{constructor(n,i,r){super("attainment","Answered in time",n,i);this.setObjective=r;this.under.append(this.target,
this.objective)}setObjective;labelWidth=42;target=y("line",{class:"reference"});objective=y("line",{class:"objective-line"});draw(n){if(this.picture=n,!this.laid)
return;let i=n.models.filter(({model:b,utilisation:k})=>b.responses!==null&&k<1),r=n.models.filter(({utilisation:b})=>b>=1);w(this.aside,r.length>0?`unstable: ${r.
map(({model:b})=>b.short).join(", ")}`:"");let o=n.models.some(({model:b})=>b.responses!==null)?"Every queue here grows without end.":"No service times yet.";if(this.
blank(i.length===0?o:""))return;let{left:a,top:l,width:u,height:h}=this.box,[f,c]=this.range(n,i),d=et([f,c],[a,a+u]),g=tt([0,Yn],[l+h,l]);this.toX=b=>d(b),this.
fromX=b=>d.invert(b),this.toY=b=>g(Xn(b)),this.drawX(d,dt(f,c,Math.max(3,Math.floor(u/60))),pt),this.drawY(g,ts.map(Xn),b=>E(ts.find(k=>Xn(k)===b)??NaN).replace(
".0%","%")),this.titles("objective, ms","share in time");let m=n.session.serving.objective_ms;this.drawLines(i.map(b=>this.line(n,b,f,c)),m===null?[]:[d(m)]),W(
this.target,a,this.toY(.99),a+u,this.toY(.99)),p(this.objective,"visibility",m===null?"hidden":null),m!==null&&W(this.objective,d(m),l,d(m),l+h);let _=n.values.
attainment,x=m===null?NaN:d(m);this.drawDot(n.focus?.model.order??0,x,Number.isNaN(_)?NaN:this.inside(this.toY(_))),this.name(this.spoken(n))}range(n,i){let{objective_ms:r,
servers:s}=n.session.serving,o=i.map(({model:h})=>h.responses.quantileAt(0,0,s)),l=[...i.map(({model:h,utilisation:f})=>h.responses.quantileAt(.999,f,s)),(r??0)*
1.5].filter(Number.isFinite),u=Math.min(...o,r??1/0,1e6)/1.2;return[u,Math.max(u*10,...l)*1.3]}line(n,i,r,s){let{arrival_rate_per_s:o,servers:a}=n.session.serving,
l=Re(r,s,je);return{order:i.model.order,text:i.model.short,focus:i.isFocus,faded:i.ruledOut!=="",x:l,y:l.map(u=>i.model.responses.attained(u,o,a))}}set(n){this.
setObjective(n)}readout(n){let{session:i,models:r}=this.picture,{arrival_rate_per_s:s,servers:o}=i.serving,a=r.filter(({model:l})=>l.responses!==null).map(({model:l})=>{
let u=l.responses.attained(n,s,o);return`${l.short} ${Number.isNaN(u)?"unstable":E(u)}`});return[`within ${T(n)}`,...a].join(`
`)}spoken({focus:n,session:i,values:r}){let s=i.serving.objective_ms;if(n===null||s===null)return"Share of requests answered in time, by objective.";let o=Number.
isNaN(r.attainment)?"unstable":E(r.attainment);return`Share of requests ${n.model.title} answers in time, by objective; within ${C(s)} ms: ${o}.`}};function Xn(t){
return t>=1?Yn:Math.min(Yn,-Math.log10(1-t))}var Be=class extends z{constructor(n,i,r){super("cost","Cost at the objective",n,i);this.setters=r;this.under.append(this.here),this.element.querySelector(".cha\
rt-title").append(this.turn),this.turn.onclick=()=>{this.against=this.against==="objective"?"load":"objective",this.setters.turned()}}setters;labelWidth=48;against="\
objective";here=y("line",{class:"threshold-line"});turn=v("button",{type:"button",class:"link","data-control":"cost-against"});draw(n){this.picture=n;let i=this.
against==="objective";if(w(this.turn,i?"by load":"by objective"),p(this.turn,"title",i?"Show it against the arrival rate":"Show it against the objective"),!this.
laid)return;let r=n.models.filter(({model:M})=>M.responses!==null&&M.quality!==null),s=n.session.serving.objective_ms;if(this.blank(s===null&&!i?"Without an obj\
ective no answer is late.":""))return;let[o,a]=r.length>0?this.range(n,r):[1,10],l=r.map(M=>this.line(n,M,o,a)),u=l.some(({y:M})=>M.some(Number.isFinite)),h=r.length>
0?"Every queue here grows without end.":"No service times with scores yet.";if(this.blank(u?"":h))return;let{left:f,top:c,width:d,height:g}=this.box,m=et([o,a],
[f,f+d]),_=tt(mu(l),[c+g,c]).nice(4),{currency:x}=n.session.data.costs;this.toX=M=>m(M),this.fromX=M=>m.invert(M),this.toY=M=>_(M),this.drawX(m,dt(o,a,Math.max(
3,Math.floor(d/60))),pt),this.drawY(_,_.ticks(4),M=>Wn(M,x)),this.titles(i?"objective, ms":"requests a second","per 1,000");let b=this.present(n);this.drawLines(
l,[m(b)]),p(this.here,"visibility",Number.isFinite(m(b))?null:"hidden"),Number.isFinite(m(b))&&W(this.here,m(b),c,m(b),c+g);let k=n.values.effective_cost_per_1000;
this.drawDot(n.focus?.model.order??0,m(b),this.toY(k)),this.name(`Expected cost per 1,000 cases by ${i?"objective":"arrival rate"}; now ${F(k,x)}.`)}present(n){
let{objective_ms:i,arrival_rate_per_s:r}=n.session.serving;return this.against==="objective"?i??NaN:r}range(n,i){let{objective_ms:r,arrival_rate_per_s:s,servers:o}=n.
session.serving;if(this.against==="load"){let c=i.map(({capacity:d})=>d);return[Math.min(s/1.5,Math.min(...c)/40),Math.max(s*1.3,Math.max(...c)*1.3)]}let a=i.map(
({model:c,utilisation:d})=>[c.responses,d]),l=a.map(([c])=>c.quantileAt(0,0,o)),u=a.map(([c,d])=>c.quantileAt(.995,d,o)).filter(Number.isFinite),[h,f]=[Math.min(
...l),Math.max(...u,Math.min(...l)*10)];return[Math.min(h,r??1/0)/1.3,Math.max(f,r??0)*1.3]}line(n,i,r,s){let o=Re(r,s,je);return{order:i.model.order,text:i.model.
short,focus:i.isFocus,faded:i.ruledOut!=="",x:o,y:o.map(a=>this.cost(n,i,a))}}cost(n,{model:i},r){let{session:s}=n,{objective_ms:o,arrival_rate_per_s:a,servers:l}=s.
serving,[u,h]=this.against==="objective"?[r,a]:[o??NaN,r],f=i.responses.attained(u,h,l);return ln(s,i,f,!0)?.effective_cost_per_1000??NaN}set(n){this.setters[this.
against](n)}readout(n){let{session:i,models:r}=this.picture,{currency:s}=i.data.costs,o=r.filter(({model:a})=>a.responses!==null&&a.quality!==null).map(a=>`${a.
model.short} ${F(this.cost(this.picture,a,n),s)}`);return[this.against==="objective"?`within ${T(n)}`:`at ${q(n)}`,...o].join(`
`)}};function mu(t){let e=t.flatMap(({y:r})=>[...r].filter(Number.isFinite)),[n,i]=[Math.min(...e,1/0),Math.max(...e,-1/0)];return n<=i?n===i?[n-1,i+1]:[n,i]:[0,
1]}function Wn(t,e){let n=Math.abs(t);return n>=1e4&&n<1e6?`${t<0?"-":""}${e}${Number((n/1e3).toPrecision(3))}k`:F(t,e)}var gu=1.5,vu=1.6,Ve=class extends z{constructor(n,i,r){super("rate","Response time by load",n,i);this.setRate=r;this.pattern=`${n}-hatch`;let s=y("pattern",{id:this.
pattern,width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},y("line",{x1:0,y1:0,x2:0,y2:6,class:"hatch"}));this.svg.querySelector("def\
s").append(s),p(this.unstable,"fill",`url(#${this.pattern})`),this.under.append(this.unstable,this.load,this.objective),this.curves.append(...this.lower),this.over.
append(this.unstableWords,this.objectiveWords,this.largest,...this.lowerNames)}setRate;labelWidth=40;unstable=y("rect",{class:"unstable-region"});unstableWords=y(
"text",{class:"label quiet"});objective=y("line",{class:"objective-line"});objectiveWords=y("text",{class:"label quiet"});load=y("line",{class:"threshold-line"});largest=y(
"path",{class:"least"});lower=["p50","p95"].map(()=>y("path",{class:"curve"}));lowerNames=["p50","p95","p99"].map(()=>y("text",{class:"label quiet"}));pattern;draw(n){
if(this.picture=n,!this.laid)return;let{session:i,focus:r}=n,s=n.models.filter(({model:A})=>A.responses!==null);if(this.blank(s.length===0?"No service times yet\
.":""))return;let o=i.serving.arrival_rate_per_s,{left:a,top:l,width:u,height:h}=this.box,f=s.map(({capacity:A})=>A),c=Math.min(Math.min(...f)/10**vu,o/1.3),d=Math.
max(Math.max(...f)*gu,o*1.3),g=et([c,d],[a,a+u]),m=this.heights(n,s);this.toX=A=>g(A),this.fromX=A=>g.invert(A),this.toY=A=>A>0?Math.max(m(A),l-40):NaN,this.drawX(
g,dt(c,d,Math.max(3,Math.floor(u/60))),pt),this.drawY(m,dt(...m.domain(),8),pt),this.titles("requests a second","ms");let _=s.map(A=>this.line(n,A,c)),{objective_ms:x}=i.
serving,b=[0,20,40].map(A=>a+.06*u+A);this.drawLines(_,[g(o),...b],x===null?[]:[this.toY(x)]),this.drawQuantiles(n,c),this.drawLimits(n,l,h);let k=n.values.p99_ms,
M=Number.isNaN(k)?l:this.inside(this.toY(k));this.drawDot(r?.model.order??0,r?.model.responses?g(o):NaN,M),this.name(this.spoken(n))}heights(n,i){let{objective_ms:r,
servers:s}=n.session.serving,o=i.map(({model:c})=>c.responses.quantileAt(.5,0,s)),a=i.map(({model:c})=>c.responses.quantileAt(.99,.9,s)).filter(Number.isFinite),
l=Math.min(...o,r??1/0)/1.4,u=Math.max(...a,(r??0)*1.6)*1.6,{top:h,height:f}=this.box;return et([l,u],[h+f,h])}line(n,i,r){let{model:s}=i;return{order:s.order,text:s.
short,focus:i.isFocus,faded:i.ruledOut!=="",...this.curve(n,i,r,"p99")}}curve({session:n},{model:i,capacity:r},s,o){let a=i.responses,l=a.curve(n.serving.servers),
u=l[o];return{x:l.utilisation.map(h=>Math.max(s,h*r)),y:u.map(h=>an(n,a,h,u[0]))}}drawQuantiles(n,i){let{focus:r}=n,s=r!==null&&r.model.responses!==null;for(let l of[
...this.lower,...this.lowerNames])p(l,"visibility",s?null:"hidden");if(!s)return;let o=.06*this.box.width+this.box.left,a=1/0;["p50","p95","p99"].forEach((l,u)=>{
let{x:h,y:f}=this.curve(n,r,i,l),[c,d]=[h.map(_=>this.toX(_)),f.map(_=>this.toY(_))],g=this.lowerNames[u];a=Math.min(d[0]-4,a-11*this.scale),p(g,"x",o.toFixed(1)),
p(g,"y",a.toFixed(1)),w(g,l);let m=this.lower[u];m&&(p(m,"class",`curve thin m${r.model.order}`),m.setAttribute("d",gt(c,d,qe(c,d,c.length))))})}drawLimits(n,i,r){
let{session:s,focus:o,values:a}=n,{objective_ms:l,arrival_rate_per_s:u}=s.serving,{left:h,width:f}=this.box,c=h+f,d=o?Math.min(c,this.toX(o.capacity)):c;for(let[
_,x]of Object.entries({x:d,y:i,width:Math.max(0,c-d)+6,height:r}))p(this.unstable,_,x.toFixed(1));if(p(this.unstableWords,"x",(c-2).toFixed(1)),p(this.unstableWords,
"y",(i+.45*r).toFixed(1)),p(this.unstableWords,"text-anchor","end"),w(this.unstableWords,c-d>52?"unstable":""),p(this.objective,"visibility",l===null?"hidden":null),
l!==null){let _=this.toY(l);W(this.objective,h,_,c,_),p(this.objectiveWords,"x",(c-2).toFixed(1)),p(this.objectiveWords,"y",(_-4).toFixed(1)),p(this.objectiveWords,
"text-anchor","end")}w(this.objectiveWords,l===null?"":`objective ${C(l)} ms`);let g=this.toX(u);W(this.load,g,i,g,i+r);let m=a.largest_rate;p(this.largest,"vis\
ibility",l!==null&&m>0?null:"hidden"),l!==null&&m>0&&p(this.largest,"d",`M${this.toX(m).toFixed(1)},${(this.toY(l)+6).toFixed(1)}l4,7h-8z`),w(this.aside,m>0?`ho\
lds to ${q(m)} ▲`:"")}set(n){this.setRate(n)}readout(n){let{session:i,focus:r}=this.picture;if(r===null||r.model.responses===null)return"";let s=n/r.capacity,
o=a=>T(re(i,r.model,a,n));return s>=1?`${q(n)}
unstable: utilisation ${E(s)}`:[`${q(n)}, utilisation ${E(s)}`,`p50 ${o(.5)}`,`p95 ${o(.95)}`,`p99 ${o(.99)}`].join(`
`)}spoken({focus:n,session:i,values:r}){if(n===null)return"Response time by arrival rate.";let s=`${C(i.serving.arrival_rate_per_s)}/s`,o=Number.isNaN(r.p99_ms)?
"unstable":T(r.p99_ms);return`Response time of ${n.model.title} by arrival rate; p99 at ${s}: ${o}.`}};function Xe({focus:t,session:e,values:n}){if(t===null)return"No model is in focus.";if(t.model.missing)return t.model.missing;let{arrival_rate_per_s:i,servers:r,
objective_ms:s}=e.serving,o=r===1?"One server":`${r} servers`,a=s===null?"":`${C(s)} ms`,l=n.utilisation;if(l>=1)return`Unstable: ${C(i)}/s is more than ${o.toLowerCase()}\
 can answer, ${q(t.capacity)} at most. The queue grows without end, so there is no response time.`;let u=n.p99_ms;return Number.isNaN(u)?`Utilisation is ${E(l)}\
: too near 100% for the table. The exact figures follow.`:s===null?`${o} at ${E(l)} utilisation: p99 is ${T(u)}. No objective is set.`:u<=s?`Holds the objective\
: p99 is ${T(u)} of ${a} at ${E(l)} utilisation.`:`Over the objective: p99 is ${T(u)}, the objective ${a}.`}function es({focus:t,session:e,values:n}){let{objective_ms:i}=e.
serving;return t!==null&&(n.utilisation>=1||i!==null&&n.p99_ms>i)}function ns(t){let{session:e,values:n,outcome:i}=t;if(i===null)return"";let r=e.serving.objective_ms,
s=n.cascade_p99_ms,o=e.data.costs.currency,a=`${E(n.cascade_sent)} of cases go on, at ${F(n.cascade_cost_per_1000,o)} per 1,000.`;return!ot(e)||e.cascade?.times===
null?a:Number.isNaN(s)?`${a} So many would keep these servers busy without end: unstable.`:r===null?`${a} p99 is ${T(s)}.`:s<=r?`${a} p99 is ${T(s)} of ${C(r)} \
ms: it holds the objective.`:`${a} p99 is ${T(s)}, over the objective of ${C(r)} ms.`}var zn="['’ \\u00a0\\u202f]",bu=new RegExp(`^([+-]?)([\\d.,](?:(?:[\\d.,]|${zn})*[\\d.,])?(?:e[+-]?\\d+)?)\\s*([km]?)$`,"i"),_u=/^\d{1,3}(,\d{3})+(\.\d*)?$/,yu=/^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/,
xu=new RegExp(`^\\d{1,3}(${zn}\\d{3})+([.,]\\d*)?$`);function is(t){let e=t.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/,"$1").replace(/\s*[%\p{Sc}]$/u,""),n=bu.
exec(e),i=n?wu(n[2]):"",r=i===""?NaN:Number(n[1]+i)*Mu(n[3]);return t.trim()===""?{problem:"Nothing was typed"}:Number.isFinite(r)?{value:r}:{problem:`“${Nu(t)}\
” is not a number`}}function rs(t){return t.trim().endsWith("%")}function wu(t){return _u.test(t)?t.replaceAll(",",""):yu.test(t)?t.replaceAll(".","").replace(
",","."):xu.test(t)?t.replaceAll(new RegExp(zn,"g"),"").replace(",","."):/^\d*,\d+$/.test(t)?t.replace(",","."):t}function Mu(t){return t===""?1:t.toLowerCase()===
"k"?1e3:1e6}function Nu(t){let e=t.trim();return e.length>30?`${e.slice(0,30)}…`:e}var Un=2e3,Ft=class{constructor(e,n){this.options=e;let{id:i}=e,r=`${n}-${i}`;this.range=v("input",{type:"range",id:r,min:0,max:Un,step:1,class:"range","data-co\
ntrol":i}),this.field=v("input",{type:"text",class:"field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":i}),this.name=v("label",{for:r,
class:"control-name"},e.label),p(this.field,"aria-label",`${e.label}, type a value`);let s=o=>o?v("span",{class:"affix","aria-hidden":"true"},o):null;this.element=
v("div",{class:`control control-${i}`},v("div",{class:"control-head"},this.name,v("span",{class:"entry"},s(e.prefix),this.field,s(e.suffix))),v("div",{class:"tr\
ack"},this.range)),this.listen()}options;element;range;field;name;current=NaN;held=!1;edited=!1;mark(e,n){let i=this.range.parentElement,r=i.querySelector(".mar\
k");r===null&&(r=v("span",{class:"mark","aria-hidden":"true"}),i.append(r)),p(r,"hidden",e===null),p(r,"title",n),e!==null&&r.style.setProperty("--at",String(e))}rename(e){
w(this.name,e),p(this.field,"aria-label",`${e}, type a value`)}show(e){this.current=e;let n=this.options.position(e),i=String(Math.round(n*Un));!this.held&&this.
range.value!==i&&(this.range.value=i),this.range.style.setProperty("--fill",String(n));let r=this.options.spoken(e);if(p(this.range,"aria-valuetext",r),this.edited)
return;let s=this.options.text(e);p(this.field,"title",r),p(this.field,"data-long",s.length>5),this.field.value!==s&&(this.field.value=s),p(this.field,"aria-inv\
alid",null)}listen(){let{range:e,field:n,options:i}=this,r=()=>{this.held&&(this.held=!1,this.show(this.current))};e.onpointerdown=()=>{this.held=!0,this.forget()},
e.onpointerup=e.onpointercancel=e.onblur=r,e.onchange=r,e.oninput=()=>this.move(i.value(Number(e.value)/Un)),e.onkeydown=s=>this.key(s),e.ondblclick=()=>this.edit(),
n.oninput=()=>{this.edited=!0},n.onfocus=()=>n.select(),n.onblur=()=>this.accept(),n.onkeydown=s=>this.fieldKey(s)}key(e){let i={ArrowUp:[1,1],ArrowRight:[1,1],
ArrowDown:[-1,1],ArrowLeft:[-1,1],PageUp:[1,10],PageDown:[-1,10]}[e.key];if(e.key==="Enter")this.edit();else if(e.key==="Home")this.move(this.options.low());else if(e.
key==="End")this.move(this.options.high());else if(i)this.move(this.options.step(this.current,...i));else return;e.preventDefault()}move(e){this.forget(),this.current=
e,this.options.onMove(e)}fieldKey(e){if(e.key==="Enter")this.accept();else if(e.key==="Escape")this.forget(),this.show(this.current),this.field.select();else if(e.
key==="ArrowUp"||e.key==="ArrowDown")this.accept(),this.move(this.options.step(this.current,e.key==="ArrowUp"?1:-1,1));else return;e.stopPropagation(),e.preventDefault()}edit(){
this.field.focus(),this.field.select()}forget(){this.edited=!1}accept(){if(!this.edited)return;let{options:e}=this,n=this.field.value,i=e.word?.(n.trim().toLowerCase())??
null,r=i===null?is(n):{value:i},s=`${e.label} stays at ${e.spoken(this.current)}.`;if("problem"in r){p(this.field,"aria-invalid","true"),e.onProblem(`${r.problem}\
: ${s}`);return}let o=i??e.typed?.(r.value,rs(n))??r.value;if(this.forget(),e.onTyped)return e.onTyped(o);let a=Math.min(Math.max(o,e.low()),e.high());if(this.current=
a,e.onMove(a),a!==o){let l=a<o?"above the largest":"below the smallest";e.onProblem(`${e.label}: ${e.spoken(o)} is ${l} value; ${e.spoken(a)} is used.`)}this.show(
this.current)}};var ku=[0,.25,.5,.75,1],Ye=class extends z{constructor(n,i,r){super("cascade","Cost by the share sent on",n,i);this.choose=r;this.under.append(this.upright),this.
curves.append(this.frontier,this.tooSlow),this.over.append(this.uprightWords)}choose;labelWidth=48;frontier=y("path",{class:"curve frontier"});tooSlow=y("path",
{class:"curve frontier over-budget"});upright=y("line",{class:"objective-line"});uprightWords=y("text",{class:"label quiet"});draw(n){if(this.picture=n,!this.laid)
return;let i=this.points,{left:r,top:s,width:o,height:a}=this.box,{outcome:l,values:u}=n,h=u.cascade_cost_per_1000,f=[...i.map(b=>b.cost_per_1000),h].filter(Number.
isFinite);if(f.length===0)return;let[c,d]=[Math.min(...f),Math.max(...f)],g=d>c?.06*(d-c):1,m=tt([0,1],[r,r+o]),_=tt([c-g,d+g],[s+a,s]).nice(4),{currency:x}=n.session.
data.costs;this.toX=b=>m(b),this.fromX=b=>m.invert(b),this.toY=b=>_(b),this.drawX(m,ku,b=>E(b).replace(".0%","%")),this.drawY(_,_.ticks(4),b=>Wn(b,x)),this.titles(
"share sent on to the second model","per 1,000"),this.drawFrontier(i),this.drawDot(3,l?m(u.cascade_sent):NaN,this.inside(_(h))),w(this.aside,i.length>0?"line: b\
est band of each share":""),this.name(`Cost per 1,000 cases by the share sent on; now ${F(h,x)} at ${E(u.cascade_sent)}.`)}get points(){return this.picture?.session.
cascade?.message.frontier??[]}holds(n){let i=this.picture.session.serving.objective_ms,{session:r}=this.picture;return i===null||!ot(r)||se(r,n)<=i}drawFrontier(n){
let i=Float64Array.from(n,({sent:d})=>this.toX(d)),r=Float64Array.from(n,({cost_per_1000:d})=>this.toY(d)),s=n.map((d,g)=>g),o=n.findIndex(({sent:d})=>!this.holds(
d)),a=o<0?n.length:o;this.frontier.setAttribute("d",gt(i,r,s.slice(0,a))),this.tooSlow.setAttribute("d",gt(i,r,s.slice(Math.max(0,a-1))));let l=a<n.length;for(let d of[
this.upright,this.uprightWords])p(d,"visibility",l?null:"hidden");if(!l)return;let u=this.toX(this.largestSent()),{top:h,height:f}=this.box;W(this.upright,u,h,u,
h+f);let c=u>this.box.left+this.box.width/2;p(this.uprightWords,"x",(u+(c?-4:4)).toFixed(1)),p(this.uprightWords,"y",(h+10).toFixed(1)),p(this.uprightWords,"tex\
t-anchor",c?"end":"start"),w(this.uprightWords,"beyond it p99 is over the objective")}largestSent(){if(!this.holds(0))return 0;let[n,i]=[0,1];for(let r=0;r<16;r++){
let s=(n+i)/2;this.holds(s)?n=s:i=s}return n}nearestPoint(n){let i=r=>Math.abs(r.sent-n);return this.points.reduce((r,s)=>r===void 0||i(s)<i(r)?s:r,void 0)}set(n){
let i=this.nearestPoint(n);i&&this.choose(i)}readout(n){let i=this.nearestPoint(n);if(!i)return"";let{session:r}=this.picture,s=se(r,i.sent);return[`${E(i.sent)}\
 sent on`,`best cost ${F(i.cost_per_1000,r.data.costs.currency)} per 1,000`,ot(r)?`p99 ${Number.isNaN(s)?"unstable":T(s)}`:""].filter(Boolean).join(`
`)}};var We=class{constructor(e){this.options=e;let n=i=>v("div",{class:"band-thumb",role:"slider",tabindex:0,"aria-label":e.names[i],"data-control":`${e.id}-${i===0?
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
button!==0)return;let i=this.placeAt(n),r=Math.abs(i-this.at[0])<=Math.abs(i-this.at[1])?0:1;this.thumbs[r].focus(),this.move(r,i)}}};var G=class{element;select;drawn="";constructor(e,n,i,r){let s=`${i}-${e}`;this.select=v("select",{id:s,class:"choice","data-control":e}),this.select.onchange=()=>r(
this.select.value),this.element=v("div",{class:`control choice-control control-${e}`},v("label",{for:s,class:"control-name"},n),this.select)}show(e,n){let i=JSON.
stringify(e);i!==this.drawn&&(this.drawn=i,this.select.replaceChildren(...e.map(({id:r,title:s,problem:o})=>v("option",{value:r,disabled:!!o,title:o??""},s)))),
this.select.value!==n&&(this.select.value=n),p(this.select,"title",e.find(({id:r})=>r===n)?.title??"")}};var Lt=class{constructor(e,n,i,r){this.pin=i;this.tip=r;this.element=v("div",{class:"figures",role:"group","aria-label":n}),this.cells=e.map(s=>this.cell(s)),this.
element.append(...this.cells.map(({box:s})=>s))}pin;tip;element;cells;cell(e){let n=v("button",{type:"button",class:"term","data-control":`explain-${e}`},Dt[e]),
i=v("button",{type:"button",class:"pin","data-control":`pin-${e}`},he());i.onclick=()=>this.pin([e]);let r=v("div",{class:"value","data-figure":e}),s=v("div",{class:"\
interval","data-figure":`${e}-interval`}),o=v("div",{class:"note","data-figure":`${e}-note`}),a=v("div",{class:"figure","data-metric":e},v("div",{class:"figure-\
head"},i,n),r,s,o),l={metric:e,box:a,value:r,interval:s,note:o,pin:i};return this.tip.attach(n,()=>[ei[e],o.textContent].filter(Boolean).join(" ")),l}show({shown:e},n){
for(let{metric:i,box:r,value:s,interval:o,note:a,pin:l}of this.cells){let{text:u,interval:h,note:f,exact:c}=e[i];w(s,u),w(o,h);let d=n[i]??f;w(a,d),p(a,"title",
d),p(r,"data-exact",c),p(l,"disabled",u==="–")}}nameSection(e){for(let{metric:n,pin:i}of this.cells){let r=`Pin ${Dt[n].toLowerCase()} to ${e}`;p(i,"aria-labe\
l",r),p(i,"title",r)}}};var ss="A fast model answers every case; those whose score lies in a band go on to a slower one. Without a cascade each model answers alone.",os=["objective_ms",
"arrival_rate_per_s","servers","dispatch","burstiness","path","cascade"],ze=class{constructor(e,n,i,r){this.actions=e;this.first=new G("cascade-first","First",r,
s=>this.choose({first:s})),this.second=new G("cascade-second","Second",r,s=>this.choose({second:s})),this.band=this.makeBand(),this.threshold=this.makeThreshold(
r),this.figures=new Lt(st,"Figures of the cascade with 95% intervals",e.pin,i),this.chart=new Ye(r,n,s=>this.adopt(s)),this.find.onclick=()=>this.ask(),this.none.
onclick=()=>e.band(null),this.body=v("div",{class:"cascade-body"},v("div",{class:"cascade-left"},this.band.element,this.threshold.element,this.figures.element,this.
verdict,this.words),this.chart.element),this.element=v("section",{class:"cascade","aria-label":"Cascade"},v("div",{class:"cascade-head"},v("h3",{class:"section-\
name"},"Cascade"),this.first.element,this.second.element,this.find,this.none),this.idea,this.body)}actions;element;chart;first;second;find=v("button",{type:"but\
ton",class:"action","data-control":"find-band"});none=v("button",{type:"button",class:"link","data-control":"no-cascade"},"No cascade");idea=v("p",{class:"hint"},
ss);band;threshold;figures;verdict=v("p",{class:"sentence","data-figure":"cascade-verdict"});words=v("p",{class:"hint","data-figure":"cascade-words"});body;chosen=null;get joint(){
return this.actions.session().cascade?.joint??null}get names(){let e=this.actions.session();return e.serving.cascade??this.chosen??e.data.cascade}choose(e){let n=this.
names;if(n===null)return;let i={first:n.first,second:n.second,...e};if(i.first===i.second){let r="first"in e?"second":"first";i[r]=n[r==="first"?"second":"first"]}
this.chosen=i,this.actions.session().serving.cascade?this.actions.find(i.first,i.second):this.showNames()}ask(){let e=this.names;e&&this.actions.find(e.first,e.
second)}adopt({low:e,high:n,threshold:i}){let r=this.actions.session().serving.cascade;r&&this.actions.band({...r,low:e,high:n,threshold:i})}move(e){let{joint:n}=this,
{cascade:i}=this.actions.session().serving;n===null||i===null||this.actions.band(n.band(i,{...n.places(i),...e}))}makeBand(){let e=i=>this.joint?.firstEdges[i]??
NaN,n=i=>i>=(this.joint?.firstEdges.length??0)-1?"every score above":Jt(e(i));return new We({id:"band",label:"Sent on: first score from",names:["Lower end of th\
e band","Upper end of the band"],places:()=>this.joint?.firstEdges.length??2,text:n,spoken:(i,r)=>{let s=E(this.joint?.shareAbove(r,this.actions.session().data.
population?.prevalence??null)??NaN);return i===0?`${n(r)}; ${s} of cases score at least that`:`${n(r)}; ${s} of cases are alerted by the first model alone`},onMove:(i,r)=>this.
move({low:i,high:r})})}makeThreshold(e){let n=()=>this.joint?.secondEdges??new Float64Array([0,1]),i=()=>n().length-1,r=s=>n()[Math.min(i(),Math.max(0,s))];return new Ft(
{id:"cascade-threshold",label:"The second alerts at",position:s=>lt(n(),s)/Math.max(1,i()),value:s=>r(Math.round(s*i())),step:(s,o,a)=>r(lt(n(),s)+o*a),low:()=>r(
0),high:()=>r(i()),text:s=>s>=r(i())?"nobody":Jt(s),spoken:s=>s>=r(i())?"the second model alerts nobody":`a score of ${Jt(s)}`,onMove:s=>this.move({threshold:lt(
n(),s)}),onProblem:s=>this.actions.problem(s)},e)}show(e){let{session:n,places:i}=e,{cascade:r}=n.data;this.showNames();let s=r===null?"A cascade takes two mode\
ls with scores.":"",o=n.serving.cascade!==null&&this.joint!==null&&i!==null;this.find.hidden=this.first.element.hidden=this.second.element.hidden=r===null,w(this.
find,n.serving.objective_ms===null?"Find the best band":"Find the best band under the objective"),this.none.hidden=n.serving.cascade===null;let a=n.serving.cascade===
null&&n.holds(os)?r?.words??"":"";w(this.idea,[s,a,o?"":ss].filter(Boolean).join(" ")),this.idea.hidden=this.idea.textContent==="",this.body.hidden=!o,!(!o||i===
null)&&(this.band.show(i.low,i.high),this.threshold.show(n.serving.cascade.threshold),this.figures.show(e,{}),w(this.verdict,ns(e)),w(this.words,r?.words??""),p(
this.words,"data-stale",!n.holds(os)))}showNames(){let e=this.actions.session(),n=this.names;if(n===null)return;let i=e.models.filter(({quality:r})=>r!==null).map(
({id:r,title:s})=>({id:r,title:s}));this.first.show(i,n.first),this.second.show(i,n.second)}nameSection(e){this.figures.nameSection(e)}};function zt(t,e){return Number(t.toPrecision(e))}function Ue(t){return Math.min(1,Math.max(0,t))}function Ke(t,e){let n=Math.log(e/t);return{position:o=>Ue(Math.
log(o/t)/n),value:o=>o<=0?t:o>=1?e:zt(t*Math.exp(n*o),3),step:(o,a,l)=>Math.min(e,Math.max(t,zt(o*1.05**(a*l),3)))}}function as(t,e=t/10**2,n=t*10**2){let i=Math.
log(n/e);return{position:a=>a<=0?0:.04+(1-.04)*Ue(Math.log(a/e)/i),value:a=>a<.04/2?0:zt(e*Math.exp(i*Math.max(0,a-.04)/(1-.04)),2),step:(a,l,u)=>{if(a<=0)return l>
0?zt(e,2):0;let h=zt(a*1.06**(l*u),2);return l<0&&h<e*.999?0:h}}}function ls(t,e){let n=Math.log(e/t),i=a=>Math.min(e,Math.max(t,Math.round(a)));return{position:a=>Ue(Math.log(a/t)/n),value:a=>i(t*Math.exp(n*Ue(a))),step:(a,l,u)=>i(
a+l*(u===1?1:Math.max(2,Math.round(a/2))))}}var Au=Ke(.1,1e4),Su=Ke(.1,1e5),Eu=ls(1,Ot),Tu=Ke(1,100),$u=as(100),us=1e6,Pu=1e9,Cu=[{id:"shared",title:"One shared queue"},{id:"round_robin",title:"Own queues\
, in turn"},{id:"random",title:"Own queues, at random"}],Ge=class{constructor(e,n,i){this.session=e;this.actions=n;let r=s=>new Ft({...s,onProblem:n.problem},i);
this.objective=r({...this.scaled(Au,.001,us,s=>({objective_ms:s})),id:"objective_ms",label:"p99 objective",suffix:"ms",text:It,spoken:T}),this.rate=r({...this.scaled(
Su,.001,us,s=>({arrival_rate_per_s:s})),id:"arrival_rate_per_s",label:"Arrival rate",suffix:"/s",text:It,spoken:q}),this.servers=r({...this.scaled(Eu,1,Ot,s=>({
servers:Math.round(s)})),id:"servers",label:"Servers",text:It,spoken:s=>`${s} server${s===1?"":"s"}`,typed:s=>Math.max(1,Math.round(s))}),this.burstiness=r({...this.
scaled(Tu,1,100,s=>({burstiness:s})),id:"burstiness",label:"Burstiness",text:It,spoken:s=>s===1?"1, Poisson arrivals":`${It(s)} times the variance of Poisson ar\
rivals`}),this.cost=r({...this.scaled($u,0,Pu,s=>({server_cost_per_month:s})),id:"server_cost_per_month",label:"A server a month",prefix:"$",text:It,spoken:s=>`${F(
s,this.currency)} a server a month`}),this.without=v("button",{type:"button",class:"link","data-control":"no-objective"}),this.without.onclick=()=>this.toggleObjective(),
this.objective.element.querySelector(".control-name").after(this.without),this.dispatch=new G("dispatch","Dispatch",i,s=>n.change({dispatch:s})),this.path=new G(
"path","Served as",i,s=>n.change({path:s})),this.late=new G("late","A late answer",i,s=>n.change({late:s})),this.sliders=v("div",{class:"settings"},...[this.objective,
this.rate,this.servers,this.burstiness,this.cost].map(({element:s})=>s)),this.choices=v("div",{class:"choices"},this.dispatch.element,this.path.element,this.late.
element)}session;actions;sliders;choices;objective;rate;servers;burstiness;cost;without;dispatch;path;late;scaled(e,n,i,r){return{...e,low:()=>n,high:()=>i,onMove:s=>this.
actions.change(r(s))}}get currency(){return this.session().data.costs.currency}toggleObjective(){let{objective_ms:e}=this.session().serving;this.actions.change(
{objective_ms:e===null?this.session().data.default_objective_ms:null})}lateOptions(e){let{models:n,setting:i,serving:r}=this.session(),s=n.filter(({id:o})=>o!==
i.focus||o===r.late);return[{id:"allow",title:"lets the case pass"},{id:"block",title:`counts as ${e}`},...s.map(({id:o,title:a})=>({id:o,title:`is that of ${a}`}))]}show(){
let{serving:e,data:n}=this.session(),{objective_ms:i}=e;this.objective.show(i??n.default_objective_ms),p(this.objective.element,"data-off",i===null),this.without.
textContent=i===null?"set":"none",p(this.without,"aria-label",i===null?"Set an objective":"Set no objective"),this.rate.show(e.arrival_rate_per_s),this.servers.
show(e.servers),this.burstiness.show(e.burstiness),this.cost.show(e.server_cost_per_month),this.cost.element.querySelector(".affix").textContent=this.currency,this.
dispatch.show(Cu,e.dispatch),this.path.show(n.paths,e.path);let{alerted:r,cases:s}=n.words;this.late.show(this.lateOptions(r),e.late),p(this.late.select,"aria-d\
escription",`What becomes of ${s} whose answer comes after the objective`)}};function It(t){return Math.abs(t)>=1e3&&Number.isInteger(t)?Qt(t):String(Number(t.toPrecision(
6)))}function Ru(t){let e=y("line",{x1:0,x2:22,y1:6,y2:6,class:`curve m${t}`});return y("svg",{class:"dash",width:22,height:12,viewBox:"0 0 22 12","aria-hidden":"tru\
e"},e)}var Ze=class{constructor(e,n){this.focus=e;this.tip=n}focus;tip;element=v("div",{class:"models",role:"radiogroup","aria-label":"Model in focus"});chips=[];drawn="";show({
models:e}){let n=e.map(({model:i})=>`${i.id} ${i.order} ${i.missing}`).join();n!==this.drawn&&this.rebuild(e,n);for(let{id:i,button:r,name:s,remark:o}of this.chips){
let a=e.find(({model:l})=>l.id===i);p(r,"aria-checked",String(a.isFocus)),p(r,"tabindex",a.isFocus?0:-1),p(r,"data-over",a.ruledOut!==""),w(s,e.length>2?a.model.
short:a.model.title),w(o,a.model.remark||a.ruledOut),p(r,"aria-label",[a.model.title,a.model.missing||a.ruledOut].filter(Boolean).join(", "))}}rebuild(e,n){this.
drawn=n,this.chips=e.map(({model:i},r)=>{let s=v("span",{class:"chip-name"}),o=v("span",{class:"chip-remark"}),a=v("button",{type:"button",class:"chip",role:"ra\
dio","data-model":i.id,"data-control":`focus-${i.id}`},Ru(i.order),s,o);return a.onclick=()=>this.focus(i.id),a.onkeydown=l=>this.key(l,r),this.tip.attach(a,()=>[
i.title,i.missing].filter(Boolean).join(". ")),{id:i.id,button:a,name:s,remark:o}}),this.element.replaceChildren(...this.chips.map(({button:i})=>i))}key(e,n){let i={
ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(i===void 0)return;e.preventDefault();let r=this.chips[(n+i+this.chips.length)%this.chips.length].button;
r.focus(),r.click()}};var Fu=1.3,Lu=0,Qe=class{constructor(e,n){this.root=e;this.actions=n;this.tip=new fe(e,this.uid),this.models=new Ze(n.focus,this.tip),this.controls=new Ge(n.session,
n,this.uid),this.figures=new Lt(rt,"Key figures with 95% intervals",n.pin,this.tip);let i={hover:(o,a)=>this.hover(o,a)},r=o=>n.change({arrival_rate_per_s:cs(o)}),
s=o=>n.change({objective_ms:cs(o)});this.charts=[new Ve(this.uid,i,r),new He(this.uid,i,s),new Be(this.uid,i,{objective:s,load:r,turned:n.redraw})],this.cascade=
new ze(n,i,this.tip,this.uid),this.pinAll.append(he(),this.pinText),this.pinAll.onclick=()=>n.pin([]),this.assemble(),this.observer=new ResizeObserver(()=>{let o=this.
body.clientWidth;o!==this.width&&(this.width=o,this.actions.redraw())}),this.observer.observe(this.body)}root;actions;uid=`serving${Lu+=1}`;tip;models;controls;figures;charts;cascade;pinAll=v(
"button",{type:"button",class:"pin-all","data-control":"pin"});pinText=v("span");status=v("p",{class:"status","data-figure":"status"});sentences=v("div",{class:"\
sentences","data-figure":"sentences"});basis=v("p",{class:"hint","data-figure":"basis"});pins=v("p",{class:"hint","data-figure":"waiting-pins"});live=v("div",{class:"\
spoken",role:"status","aria-live":"polite"});readout=v("div",{class:"readout",hidden:!0,"aria-hidden":"true","data-figure":"hover"});empty=v("p",{class:"empty",
role:"status"});body=v("div",{class:"body"});observer;width=0;assemble(){this.body.append(v("div",{class:"top"},this.models.element,this.pinAll),this.controls.sliders,
this.controls.choices,this.figures.element,this.status,v("div",{class:"charts"},...this.charts.map(({element:e})=>e)),this.sentences,v("div",{class:"footnotes"},
this.basis,this.pins),this.cascade.element),this.body.hidden=!0,this.root.replaceChildren(this.empty,this.body,this.tip.element,this.readout,this.live)}stop(){this.
observer.disconnect()}theme(){pi(this.root)}message(e){w(this.empty,e),this.empty.hidden=e==="",this.body.hidden=e!==""}speak(e){w(this.live,e)}frameData(){let{
data:e}=this.actions.session(),{title:n}=e.pin_section;w(this.pinText,`Pin what I see to ${n}`),this.figures.nameSection(n),this.cascade.nameSection(n),p(this.root,
"data-present",e.present),this.sentences.replaceChildren(...e.sentences.map(s=>v("p",{},s))),w(this.basis,e.basis);let i=e.waiting_pins,r=i===1?"One pin waits":
`${i} pins wait`;w(this.pins,i>0?`${r} for the board and will be in the answer when it opens.`:"")}draw(e,n,i){let{session:r}=e;this.models.show(e),this.controls.
show();let s=r.serving.objective_ms,o=s!==null&&!Number.isNaN(e.values.p99_ms);this.figures.show(e,o?{p99_ms:`of ${C(s)} ms`}:{}),w(this.status,n||Xe(e)),p(this.
status,"data-trouble",n!==""||es(e)),p(this.sentences,"data-stale",r.dirty||!r.holds(["objective_ms","arrival_rate_per_s","servers","late","focus"])),this.cascade.
show(e);let a=r.data.present?Fu:1;for(let l of[...this.charts,this.cascade.chart])(i||!l.laid)&&l.layout(a),l.draw(e)}hover(e,n){if(this.readout.hidden=!e,!e||n===
null)return;w(this.readout,e);let i=this.root.getBoundingClientRect(),[r,s]=[n.clientX-i.left,n.clientY-i.top],o=this.readout.offsetWidth,a=r+16+o>i.width?r-16-
o:r+16;this.readout.style.left=`${Math.max(0,a)}px`,this.readout.style.top=`${Math.max(0,s-this.readout.offsetHeight-12)}px`}};function cs(t){return Number(t.toPrecision(
3))}var Iu=250,Je=class{constructor(e){this.root=e;this.face=new Qe(e,{session:()=>this.session,change:n=>this.move(n),focus:n=>this.focus(n),band:n=>this.move({cascade:n}),
find:(n,i)=>this.find(n,i),pin:n=>this.pin(n),problem:n=>this.say(n),redraw:()=>this.draw(!0)}),e.addEventListener("serving:set",n=>{n instanceof CustomEvent&&(this.
move(n.detail),this.drawNow())})}root;session=new ce;face;abort=new AbortController;links=new Zt(this.abort.signal,()=>this.commit());wire=null;frame=0;layout=!0;timer;notice="";ready=!1;asked=[];receive(e,n){
if(this.wire=n,this.face.theme(),e==null)return this.face.message("Waiting for the numbers …");try{this.take(e)}catch(i){let r=i instanceof Error?i.message:String(
i);this.face.message(`These numbers cannot be drawn: ${r}.`)}}take(e){if(this.session.lacks(e))return this.ready=!1,this.face.message("Fetching the numbers …"),
this.wire?.want(e.rev);this.asked=this.asked.filter(({n:i})=>i>e.pinned);let{setting:n}=this.session.receive(e);n&&(this.notice=""),this.ready=!0,this.face.message(
""),this.face.frameData(),this.layout=!0,this.drawNow()}stop(){this.abort.abort(),clearTimeout(this.timer),cancelAnimationFrame(this.frame),this.face.stop()}move(e){
this.notice="",this.session.change(e),this.draw(!1),this.schedule()}focus(e){e!==this.session.setting.focus&&(this.notice="",this.session.focusOn(e),this.draw(!1),
this.schedule())}say(e){this.notice=e,this.draw(!1),this.face.speak(e)}find(e,n){clearTimeout(this.timer),this.say("Looking for the best band …"),this.wire?.find(
{...this.session.take(),first:e,second:n,n:Date.now()})}pin(e){clearTimeout(this.timer);let n=Math.max(Date.now(),(this.asked.at(-1)?.n??0)+1);this.asked.push({
...this.session.take(),metrics:e.length>0?e:this.visible(),n}),this.wire?.pin(this.asked);let{title:i}=this.session.data.pin_section,r=e.length===1?Dt[e[0]]:"Wh\
at is shown";this.face.speak(`${r} pinned to ${i}.`)}visible(){let{values:e,outcome:n}=this.picture(),i=n===null?[]:st;return[...rt,...i].filter(r=>!Number.isNaN(
e[r]))}schedule(){clearTimeout(this.timer),this.timer=setTimeout(()=>this.commit(),Math.max(Iu,this.links.wait()))}commit(){return clearTimeout(this.timer),!this.
ready||!this.session.dirty?!1:(this.wire?.commit(this.session.take()),this.face.speak(Xe(this.picture())),!0)}draw(e){this.layout||=e,this.frame===0&&(this.frame=
requestAnimationFrame(()=>this.drawNow()))}picture(){return oi(this.session)}drawNow(){if(cancelAnimationFrame(this.frame),this.frame=0,!this.ready)return;let e=performance.
now();this.face.draw(this.picture(),this.notice,this.layout),this.layout=!1,p(this.root,"data-redraw-ms",(performance.now()-e).toFixed(2))}};var hs=new WeakMap;function fs(t){let{parentElement:e,data:n}=t,i=e.querySelector(".serving");if(i===null)return;let r=hs.get(i)??new Je(i);return hs.set(i,r),r.
receive(n,{commit:s=>t.setStateValue("setting",s),pin:s=>t.setTriggerValue("pin",{pins:s}),find:s=>t.setTriggerValue("find",s),want:s=>t.setTriggerValue("want",
s)}),()=>r.stop()}Zn("serving",fs);export{fs as default};
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
