// Made by `npm run build` from pages/ui/serving/src/main.ts; do not edit.
var hi=Symbol.for("ml-design-whiteboard");function Fs(){let t=globalThis;return t[hi]??={codes:new Map,waiting:new Map},t[hi]}function fi(t,e){let{codes:n,waiting:i}=Fs();
n.set(t,e);for(let r of[...i.get(t)??[]])r(e)}var Is="http://www.w3.org/2000/svg";function g(t,e={},...n){return di(document.createElement(t),e,n)}function M(t,e={},...n){return di(document.createElementNS(
Is,t),e,n)}function di(t,e,n){for(let[i,r]of Object.entries(e))p(t,i,r);for(let i of n)i!==null&&t.append(i);return t}function p(t,e,n){if(n===!1||n===null||n===
void 0){t.hasAttribute(e)&&t.removeAttribute(e);return}let i=n===!0?"":String(n);t.getAttribute(e)!==i&&t.setAttribute(e,i)}function w(t,e){t.textContent!==e&&(t.
textContent=e)}var ne=class{clickedAt=-1/0;constructor(e,n=()=>!1){let i=r=>{let s=r.composedPath().find(a=>a instanceof HTMLAnchorElement);if(!s)return;!(r.button!==0||r.ctrlKey||
r.metaKey||r.shiftKey)&&n()&&(r.preventDefault(),r.stopImmediatePropagation(),setTimeout(()=>s.click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",i,{capture:!0,signal:e})}wait(){return Math.max(0,this.clickedAt+1500-performance.now())}};var ie=class{constructor(e,n,i,r=window){this.send=n;let s={capture:!0,signal:i};e.addEventListener("pointerdown",o=>this.down.add(hn(o)),s);for(let o of["point\
erup","pointercancel"])r.addEventListener(o,a=>this.lift([hn(a)]),s);r.addEventListener("pointermove",o=>{o.buttons===0&&this.lift([hn(o)])},s),r.addEventListener(
"blur",o=>{o.target===r&&this.lift([...this.down])},s),i.addEventListener("abort",()=>this.stop())}send;down=new Set;timer;due=!1;afterMs=0;after(e){this.stop(),
this.afterMs=e,this.timer=setTimeout(()=>{this.down.size>0?this.due=!0:this.send()},e)}stop(){clearTimeout(this.timer),this.due=!1}lift(e){for(let n of e)this.down.
delete(n);this.due&&this.down.size===0&&this.after(this.afterMs)}};function hn(t){return t.pointerId}function V(t){return Number.isNaN(t)?"–":t===0?"0":Ds(t.toPrecision(3))}function k(t){if(Number.isNaN(t))return"–";let e=t*100;if(e===0)return"0%";if(Math.abs(
e)<.001)return e<0?">-0.001%":"<0.001%";let n=`${V(e)}%`;return n==="100%"&&t<1?">99.9%":n}function C(t,e){if(Number.isNaN(t))return"–";let n=t<0?"-":"",i=Math.
abs(t);if(i===0)return`${e}0`;if(i<.001)return t<0?`>-${e}0.001`:`<${e}0.001`;let r=Number(i.toPrecision(3));return r>=1e9?`${n}${e}${at(V(i/1e9))}bn`:r>=1e6?`${n}${e}${V(
i/1e6)}m`:`${n}${e}${at(V(i))}`}function L(t){return Number.isNaN(t)?"–":`${at(V(t))} ms`}function $(t){return at(String(Number(t.toPrecision(10))))}function re(t,e){
for(let n=3;n<=17;n++){let i=n===3?V(t):String(Number(t.toPrecision(n)));if(Number.isNaN(t)||t===e||Number(i)!==e)return`${at(i)} ms`}return L(t)}function lt(t){
return Number.isNaN(t)?"–":`${at(V(t))}/s`}function wt(t){if(!Number.isFinite(t))return"–";let e=Math.max(3,Math.floor(Math.abs(t)).toFixed(0).length),n=Number(
t.toPrecision(e)),i=10**(Math.floor(Math.log10(Math.abs(t)))-e+1);return`${$(n>t?Number((n-i).toPrecision(e)):n)}/s`}function Mt(t){return Number.isNaN(t)?"–":
at(Os(t).toFixed(0))}function se(t){return Number.isNaN(t)?"–":t===0?"0":Math.abs(t)<1e-4?t.toExponential(2):V(t)}function Ht(t,e,n){return Number.isNaN(t)?"–":`[${n(t)}, ${Number.
isNaN(e)?"no limit":n(e)}]`}function Os(t){return t<0?-Math.floor(-t+.5):Math.floor(t+.5)}function at(t){let[e="",n]=t.split("."),i=e.replace(/\B(?=(\d{3})+$)/g,
",");return n===void 0?i:`${i}.${n}`}function Ds(t){let e=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(t);if(!e)return t;let[,n="",i="",r="",s="0"]=e,o=i+r,a=Number(
s);return a<0?`${n}0.${"0".repeat(-a-1)}${o}`:n+o.padEnd(a+1,"0")}function pi(t,e){return t>0&&t<.001?`${e}${V(t)}`:C(t,e)}function oe(t){return t===1?"one server":`${t} servers`}var ct=["p50_ms","p95_ms","p99_ms","attainment","utilisation","largest_rate","fleet_needed","fleet_cost_per_month","fleet_cost_per_1000","effective_recall","eff\
ective_precision","effective_cost_per_1000"],ut=["cascade_sent","cascade_cost_per_1000","cascade_recall","cascade_precision","cascade_p99_ms"],Tu=[...ct,...ut],
et=["focus","path","stages","arrival_rate_per_s","servers","dispatch","burstiness"],mi=[...et,"objective_ms"],fn=[...mi,"late"],ae=["cascade"],gi={p50_ms:et,p95_ms:et,
p99_ms:et,attainment:mi,utilisation:["focus","path","stages","arrival_rate_per_s","servers"],largest_rate:["focus","path","stages","servers","dispatch","burstin\
ess","objective_ms"],fleet_needed:["focus","path","stages","arrival_rate_per_s","dispatch","burstiness","objective_ms"],fleet_cost_per_month:["servers","server_\
cost_per_month"],fleet_cost_per_1000:["servers","server_cost_per_month","arrival_rate_per_s"],effective_recall:fn,effective_precision:fn,effective_cost_per_1000:fn,
cascade_sent:ae,cascade_cost_per_1000:ae,cascade_recall:ae,cascade_precision:ae,cascade_p99_ms:["cascade","path","stages","arrival_rate_per_s","servers","dispat\
ch","burstiness"]},Bt={p50_ms:"Response p50",p95_ms:"Response p95",p99_ms:"Response p99",attainment:"Attainment",utilisation:"Utilisation",largest_rate:"Largest\
 rate",fleet_needed:"Servers needed",fleet_cost_per_month:"Fleet a month",fleet_cost_per_1000:"Fleet per 1,000",effective_recall:"Effective recall",effective_precision:"\
Effective precision",effective_cost_per_1000:"Effective cost",cascade_sent:"Sent on",cascade_cost_per_1000:"Cost per 1,000",cascade_recall:"Recall",cascade_precision:"\
Precision",cascade_p99_ms:"Response p99"},vi={p50_ms:"Half of the requests are answered within this time: waiting, service and every stage.",p95_ms:"95 of 100 r\
equests are answered within this time: waiting, service and every stage.",p99_ms:"99 of 100 requests are answered within this time. The objective is set for thi\
s figure.",attainment:"Share of requests answered within the objective.",utilisation:"Arrival rate × mean service time ÷ servers. At 100% or more the queue grow\
s without end.",largest_rate:"Most requests a second these servers take with p99 within the objective.",fleet_needed:"Fewest servers that hold p99 within the ob\
jective at this arrival rate.",fleet_cost_per_month:"Servers × what one costs a month.",fleet_cost_per_1000:"What the fleet costs for each 1,000 predictions, a\
t this arrival rate all month.",effective_recall:"Recall at the objective: a late answer counts as what it becomes.",effective_precision:"Precision at the objec\
tive: a late answer counts as what it becomes.",effective_cost_per_1000:"Expected cost of 1,000 cases at the objective: a late answer counts as what it becomes.",
cascade_sent:"Share of cases whose first score is in the band, so that the second model decides.",cascade_cost_per_1000:"Expected cost of 1,000 cases decided by\
 both models, from the same rows.",cascade_recall:"Recall of both models together, counted on the same rows.",cascade_precision:"Precision of both models togeth\
er, counted on the same rows.",cascade_p99_ms:"p99 of the response time when cases outside the band skip the second model."};function le(t,e,n){return t.endsWith(
"_ms")?L(e):t==="largest_rate"?wt(e):t==="fleet_needed"?Mt(e):t==="fleet_cost_per_1000"?pi(e,n):t.includes("cost")?C(e,n):k(e)}var pn=1.959963984540054,dn=pn*pn;function ce(t,e,n){let i=t/(t+e),r=n??i;return{positives:t,negatives:e,prevalence:r,natural:r===i}}function Vt(t,e,n){return n.
natural?(t+e)/(n.positives+n.negatives):qs(t/n.positives,e/n.negatives,n.prevalence)}function mn(t,e,n){if(t+e===0)return NaN;if(n.natural)return t/(t+e);let i=n.
prevalence*(t/n.positives);return i/(i+(1-n.prevalence)*(e/n.negatives))}function ue(t,e,n,i){let r=n.prevalence,s=t/n.positives,o=e/n.negatives,a=(n.positives-
t)/n.positives,l=(n.negatives-e)/n.negatives;return r*(s*i.true_positive+a*i.false_negative)+(1-r)*(o*i.false_positive+l*i.true_negative)+i.review*Vt(t,e,n)}function _i(t,e,n){
let i=t/n.positives,r=(n.negatives-e)/n.negatives;return n.prevalence*i+(1-n.prevalence)*r}function qs(t,e,n){return n*t+(1-n)*e}function X(t,e){let n=t/e,i=1+dn/e,r=(n+dn/(2*e))/i,s=pn/i*Math.sqrt(n*(1-n)/e+dn/(4*e*e));return{low:t===0?0:Math.max(0,r-
s),high:t===e?1:Math.min(1,r+s)}}function js(t,e,n){if(t+e===0)return{low:NaN,high:NaN};if(n.natural)return X(t,t+e);let i=t/n.positives,r=e/n.negatives,s=Hs(i,
X(t,n.positives),r,X(e,n.negatives));return{low:bi(s.low,n.prevalence),high:bi(s.high,n.prevalence)}}function Hs(t,e,n,i){let r=t*n,s=e.low*i.high*(2*t-e.low)*(2*
n-i.high),o=i.high*(2*n-i.high),a=o===0?r>0?e.low*(2*t-e.low)/(2*r):0:(r-Math.sqrt(Math.max(0,r*r-s)))/o,l=e.high*i.low*(2*t-e.high)*(2*n-i.low),c=i.low*(2*n-i.
low),u=c===0?1/0:(r+Math.sqrt(Math.max(0,r*r-l)))/c;return{low:a,high:u}}function bi(t,e){return t===1/0?1:e*t/(e*t+(1-e))}function gn(t,e,n,i,r,s,o){let a=i/s.
positives,l=r/s.negatives,c=X(i,s.positives),u=X(r,s.negatives),f=e*(e>=0?a-c.low:c.high-a),h=n*(n>=0?l-u.low:u.high-l),d=e*(e>=0?c.high-a:a-c.low),m=n*(n>=0?u.
high-l:l-u.low),v=f*f+h*h,b=d*d+m*m;if(s.natural){let x=X(s.positives,s.positives+s.negatives),y=o*(o>=0?s.prevalence-x.low:x.high-s.prevalence),S=o*(o>=0?x.high-
s.prevalence:s.prevalence-x.low);v+=y*y,b+=S*S}return{low:t-Math.sqrt(v),high:t+Math.sqrt(b)}}function Bs(t,e,n,i){let r=n.prevalence,s=r*(i.true_positive-i.false_negative+
i.review),o=(1-r)*(i.false_positive-i.true_negative+i.review);return gn(ue(t,e,n,i),s,o,t,e,n,Vs(t,e,n,i))}function Vs(t,e,n,i){let r=t/n.positives*(i.true_positive+
i.review)+(n.positives-t)/n.positives*i.false_negative,s=e/n.negatives*(i.false_positive+i.review)+(n.negatives-e)/n.negatives*i.true_negative;return r-s}function Xs(t,e,n){
if(n.natural)return X(t+e,n.positives+n.negatives);let i=n.prevalence;return gn(Vt(t,e,n),i,1-i,t,e,n,0)}function Ys(t,e,n){if(n.natural)return X(t+(n.negatives-
e),n.positives+n.negatives);let i=n.prevalence;return gn(_i(t,e,n),i,-(1-i),t,e,n,0)}function yi(t,e,n){let{tp:i,fp:r}=t,s=Bs(i,r,e,n);return{precision:{value:mn(
i,r,e),...js(i,r,e)},recall:{value:i/e.positives,...X(i,e.positives)},false_positive_rate:{value:r/e.negatives,...X(r,e.negatives)},alert_rate:{value:Vt(i,r,e),
...Xs(i,r,e)},cost_per_1000:{value:1e3*ue(i,r,e,n),low:1e3*s.low,high:1e3*s.high},accuracy:{value:_i(i,r,e),...Ys(i,r,e)}}}function Us(t,e,n,i){let{tp:r,fp:s}=Ws(n,i);return{threshold:t.threshold,tp:r+e*(t.tp-r),fp:s+e*(t.fp-s)}}function xi(t,e,n,i,r){let{tp:s,fp:o}=Us(t,e,n,i);return{
effective_precision:mn(s,o,i),effective_recall:s/i.positives,effective_false_positive_rate:o/i.negatives,effective_alert_rate:Vt(s,o,i),effective_cost_per_1000:1e3*
ue(s,o,i,r)}}function Ws(t,e){return t==="allow"?{tp:0,fp:0}:t==="block"?{tp:e.positives,fp:e.negatives}:t}var vn=.999,Xt="≈";function bn(t,e,n,i=""){return t>=1?`unstable at ${k(t)} utilisation`:Number.isNaN(e)?Nt(t):n===null||e<=n?"":`p99 ${i}${re(e,n)} of ${$(n)}\
 ms`}function Nt(t){return t>=1?"unstable":t>vn?"near full load":""}function wi(t,e){return Number.isNaN(t)?Nt(e)||"near full load":L(t)}var zs=30.4375*86400;function Mi(t){let e=t.models.map(f=>Gs(t,f)),n=e.find(({isFocus:f})=>f)??null,i=t.serving.cascade,r=i?t.cascade?.joint??null:null,s=i&&r?r.
places(i):null,{population:o,costs:a}=t.data,l=s&&r?r.outcome(s,o?.prevalence??null,a):null,c={...Zs(t,n),...Js(t,l)},u={};for(let f of[...ct,...ut]){let h=t.exact(
f);c[f]=h?h.value??NaN:c[f],u[f]=h?ao(t,f,h):io(t,f,c[f],n,l)}return l!==null&&eo(t,u,l),{session:t,pending:!t.tablesHold,models:e,focus:n,values:c,shown:u,places:s,
outcome:l}}function Gs(t,e){let{arrival_rate_per_s:n,servers:i,objective_ms:r}=t.serving,s=e.id===t.setting.focus,{responses:o}=e,a={utilisation:NaN,capacity:NaN,
p99:NaN,attainment:NaN,reason:"",ruledOut:""};if(o===null)return{model:e,isFocus:s,...a};let l=o.capacity(i),c=t.holds(["path","stages"])?o.utilisation(n,i):NaN;
if(!t.tablesHold){let d=c>=1?bn(c,NaN,r):"";return{model:e,isFocus:s,...a,capacity:l,utilisation:c,ruledOut:d}}let u=t.answers(e),f=u?.utilisation??c,h=u?u.p99_ms??
NaN:o.quantile(.99,n,i);return{model:e,isFocus:s,utilisation:f,capacity:l,p99:h,attainment:Ks(t,e,o),reason:u?.reason??"",ruledOut:bn(f,h,r,u?"":Xt)}}function Ks(t,e,n){
let{arrival_rate_per_s:i,servers:r,objective_ms:s}=t.serving;if(s===null)return NaN;let o=t.holds(["objective_ms"])?t.answers(e):null;return o?o.attainment??NaN:
n.attained(s,i,r)}function _n(t,{responses:e},n,i){if(e===null)return NaN;let{servers:r}=t.serving;return yn(t,e,e.quantile(n,i,r),e.quantileAt(n,0,r))}function yn(t,e,n,i){
let[r,s]=[t.data.setting.serving.burstiness,t.serving.burstiness];return r===s?n:i+(n-i)*e.waitingFactor(r,s)}function Zs(t,e){let{serving:n}=t,{arrival_rate_per_s:i,
servers:r,objective_ms:s}=n,o=e?.model.responses??null,a=t.holds(["path","dispatch","stages"]),l=h=>e&&a?_n(t,e.model,h,i):NaN,c=o!==null&&s!==null&&t.tablesHold,
u=r*n.server_cost_per_month,f=e&&xn(t,e.model,e.attainment);return{p50_ms:l(.5),p95_ms:l(.95),p99_ms:l(.99),attainment:e?.attainment??NaN,utilisation:e?.utilisation??
NaN,largest_rate:c?o.largestRate(s,r):NaN,fleet_needed:c?o.fleetNeeded(s,i):NaN,fleet_cost_per_month:u,fleet_cost_per_1000:u*1e3/(i*zs),effective_recall:f?.effective_recall??
NaN,effective_precision:f?.effective_precision??NaN,effective_cost_per_1000:f?.effective_cost_per_1000??NaN}}function xn(t,e,n,i=!1){let{population:r,costs:s}=t.
data,o=t.serving.objective_ms===null&&!i,a=o?"allow":Qs(t);if(e.quality===null||a===null||r===null)return null;let l=ce(r.positives,r.negatives,r.prevalence);return xi(
{threshold:NaN,...e.quality},o?1:n,a,l,s)}function Qs(t){let{late:e}=t.serving;return e==="allow"||e==="block"?e:t.model(e)?.quality??null}function Js(t,e){return{
cascade_sent:e?.sent??NaN,cascade_cost_per_1000:e?.figures.cost_per_1000.value??NaN,cascade_recall:e?.figures.recall.value??NaN,cascade_precision:e?.figures.precision.
value??NaN,cascade_p99_ms:e?fe(t,e.sent):NaN}}var to=["path","stages","arrival_rate_per_s","servers","dispatch","burstiness"];function nt(t){return t.holds(to)}
function fe(t,e){return nt(t)?t.cascade?.times?.p99(e)??NaN:NaN}function eo(t,e,{figures:n}){let{currency:i}=t.data.costs;for(let r of["cost_per_1000","recall",
"precision"]){let[s,{low:o,high:a}]=[`cascade_${r}`,n[r]];e[s].exact||(e[s].interval=Ht(o,a,l=>le(s,l,i)))}}var no=["p50_ms","p95_ms","p99_ms"],Ni=[...no,"attai\
nment","largest_rate","fleet_needed","effective_recall","effective_precision","effective_cost_per_1000","cascade_p99_ms"];function io(t,e,n,i,r){let s=Ni.includes(
e),o=ro(t,e),a=Si(t,e,n);if(o&&a==="–")return{text:"…",interval:"",note:"computing",exact:!1,pending:o};let l=e==="cascade_p99_ms"?so(t,r):i?.utilisation??NaN,
c=s?oo(t,e,n,l):"";return{text:s&&a!=="–"?Xt+a:a,interval:"",note:o?"computing":c,exact:!1,pending:o}}function ro(t,e){return e==="utilisation"?!t.holds(["pat\
h","stages"]):e==="cascade_p99_ms"?t.cascade?.times!=null&&!nt(t):Ni.includes(e)&&!t.tablesHold}function so(t,e){let n=nt(t)?t.cascade?.times??null:null;return e===
null||n===null?NaN:n.utilisation(e.sent)}function oo(t,e,n,i){return e==="largest_rate"&&n===0?"too slow when idle":Number.isNaN(n)?t.focus?.missing&&e!=="casca\
de_p99_ms"?"":Nt(i):""}function ao(t,e,n){let{currency:i}=t.data.costs;return{text:Si(t,e,n.value??NaN),interval:lo(n,r=>le(e,r,i)),note:n.note,exact:!0,pending:!1}}
function Si(t,e,n){let{objective_ms:i}=t.serving;return(e==="p99_ms"||e==="cascade_p99_ms")&&i!==null&&!Number.isNaN(n)?re(n,i):le(e,n,t.data.costs.currency)}function lo({
low:t,high:e},n){return t===null?"":Ht(t,e??NaN,n)}function ht(t){let e=atob(t),n=new DataView(new ArrayBuffer(e.length));for(let r=0;r<e.length;r++)n.setUint8(r,e.charCodeAt(r));let i=new Float64Array(Math.floor(
e.length/8));for(let r=0;r<i.length;r++)i[r]=n.getFloat64(8*r,!0);return i}var co=.1,de=class{servers;meanServiceMs;utilisations;lastLevel;depths;responses;rows=new Map;rowsAt=NaN;constructor(e){this.servers=e.servers,this.utilisations=
e.utilisation,this.meanServiceMs=e.mean_service_ms,this.lastLevel=e.levels.at(-1),this.depths=Float64Array.from(e.levels,ki),this.responses=ht(e.response_ms);let n=this.
servers.length*this.utilisations.length*e.levels.length;if(this.responses.length!==n)throw new Error(`response times must have ${n} cells, got ${this.responses.
length}`)}utilisation(e,n){return e*this.meanServiceMs/(1e3*n)}quantileAt(e,n,i){return e>=0&&e<=this.lastLevel?this.amongServers(i,n,r=>uo(r,e)):NaN}attainedAt(e,n,i){
return Number.isNaN(e)?NaN:this.amongServers(i,n,r=>this.attainedOf(r,e))}holds(e){return this.servers.includes(e)}amongServers(e,n,i){let r=(d,m)=>{let v=this.
row(d,m);return v===null?NaN:i(v)},s=this.servers.indexOf(e);if(s>=0)return r(s,n);let o=this.servers.findIndex(d=>d>e);if(o===0)return NaN;let a=o<0?this.servers.
length-1:o-1,l=1/this.servers[a],c=o<0?0:1/this.servers[o],u=(1/e-l)/(c-l),f=r(a,n),h=o<0?r(a,0):r(o,n);return f+u*(h-f)}attainedOf({times:e,depths:n},i){let r=e.
length-1;if(i<e[0])return 0;if(i>=e[r])return this.lastLevel;let s=Ai(e,i),o=(i-e[s-1])/(e[s]-e[s-1]),a=n[s-1]+o*(n[s]-n[s-1]);return Math.min(1-Math.exp(-a),this.
lastLevel)}row(e,n){this.rowsAt!==n&&n!==0&&(this.rows.clear(),this.rowsAt=n);let i=`${e} ${n}`,r=this.rows.get(i);return r===void 0&&(r=this.madeRow(e,n),this.
rows.set(i,r)),r}madeRow(e,n){let i=this.utilisations;if(!(n>=0&&n<=i.at(-1)))return null;let r=i.findIndex(h=>h>=n),s=this.stored(e,r);if(i[r]===n)return{times:s,
depths:this.depths};let o=this.stored(e,r-1),a=(n-i[r-1])/(i[r]-i[r-1]),l=new Float64Array(o.length+s.length);l.set(o),l.set(s,o.length),l.sort();let c=l.map(h=>this.
depthAt(o,h)),u=l.map(h=>this.depthAt(s,h));if(i[r]>co)return{times:l,depths:c.map((h,d)=>h+a*(u[d]-h))};let f=(h,d)=>{let m=Math.exp(-h);return-Math.log(m+a*(Math.
exp(-u[d])-m))};return{times:l,depths:c.map(f)}}depthAt(e,n){let i=Ai(e,n);if(i===0)return 0;let r=Math.min(i,e.length-1),s=e[r]-e[r-1];if(s<=0)return this.depths[r];
let o=(n-e[r-1])/s;return this.depths[r-1]+o*(this.depths[r]-this.depths[r-1])}stored(e,n){let i=(e*this.utilisations.length+n)*this.depths.length;return this.responses.
subarray(i,i+this.depths.length)}};function uo({times:t,depths:e},n){let i=ki(n),r=Math.min(ho(e,i),e.length-1);if(r===0)return t[0];let s=(i-e[r-1])/(e[r]-e[r-
1]);return t[r-1]+Math.min(s,1)*(t[r]-t[r-1])}function ki(t){return-Math.log(1-t)}function ho(t,e){return Ei(t,n=>n<e)}function Ai(t,e){return Ei(t,n=>n<=e)}function Ei(t,e){
let n=0,i=t.length;for(;n<i;){let r=n+i>>1;e(t[r])?n=r+1:i=r}return n}var D=64;function Ti(t){let e=Math.min(D,Math.max(1,Math.round(t)));if(e===t)return{used:e,sentence:""};let n=t<1?"at least 1 server is needed":t>D?`at most ${D}\
 can be set`:"servers are whole";return{used:e,sentence:`Servers: ${$(t)} cannot be used, ${n}; ${e} is used.`}}var fo=60,$i=1e-9,po=.99,mo=Float64Array.from([...Array.from({length:12},(t,e)=>.02*25**(e/12)),...Array.from({length:40},(t,e)=>1-.5*.02**(e/39))]),pe=class extends de{cv2;curves=new Map;largest=null;constructor(e){
super(e),this.cv2=e.cv2}capacity(e){return 1e3*e/this.meanServiceMs}quantile(e,n,i){return this.quantileAt(e,this.utilisation(n,i),i)}attained(e,n,i){return this.
attainedAt(e,this.utilisation(n,i),i)}curve(e){let n=this.curves.get(e);if(n)return n;let i=Float64Array.from([0,...mo.map(s=>Math.min(s,po))]),r={utilisation:i,
p50:i.slice(),p95:i.slice(),p99:i.slice()};return i.forEach((s,o)=>{r.p50[o]=this.quantileAt(.5,s,e),r.p95[o]=this.quantileAt(.95,s,e),r.p99[o]=this.quantileAt(
.99,s,e)}),this.curves.set(e,r),r}largestRate(e,n){let i=this.largest;if(i?.objective===e&&i.servers===n)return i.rate;let r=this.searchLargest(e,n);return this.
largest={objective:e,servers:n,rate:r},r}searchLargest(e,n){let i=o=>this.quantileAt(.99,o,n)<=e;if(!i($i))return 0;let[r,s]=[$i,1];for(let o=0;o<fo&&s-r>1e-6;o++){
let a=(r+s)/2;i(a)?r=a:s=a}return r*this.capacity(n)}fleetNeeded(e,n){let i=o=>this.quantile(.99,n,o)<=e;if(!i(D))return NaN;let[r,s]=[0,D];for(;s-r>1;){let o=r+
s>>1;i(o)?s=o:r=o}return s}waitingFactor(e,n){return(n+this.cv2)/(e+this.cv2)}};function Pi(t,e){return t.map(({table:n,...i})=>{let r=e.find(({id:s})=>s===i.id)?.responses??null;return{...i,responses:n?new pe(n):n===null?null:r}})}function Ri(t){return t.effective??null}var me=class{total;above;stride;constructor(e,n,i){let[r,s]=[n+1,i+1],o=new Float64Array((r+1)*(s+1));for(let a=r-1;a>=0;a--)
for(let l=s-1;l>=0;l--){let[c,u]=[(a+1)*(s+1)+l,a*(s+1)+l+1];o[a*(s+1)+l]=e[a*s+l]+o[c]+o[u]-o[c+1]}this.above=o,this.stride=s+1,this.total=o[0]}at(e,n=-1){return this.
above[(e+1)*this.stride+n+1]}sent({low:e,high:n}){return this.at(e)-this.at(n)}alerted({low:e,high:n,threshold:i}){return this.at(n)+this.at(e,i)-this.at(n,i)}},
wn=class{firstEdges;secondEdges;positive;negative;constructor(e){this.firstEdges=ht(e.first_edges),this.secondEdges=ht(e.second_edges);let[n,i]=[this.firstEdges.
length,this.secondEdges.length],[r,s]=[ht(e.positive),ht(e.negative)];for(let o of[r,s])if(o.length!==(n+1)*(i+1))throw new Error(`the joint counts have ${o.length}\
 cells, not ${(n+1)*(i+1)}`);this.positive=new me(r,n,i),this.negative=new me(s,n,i)}places(e){let n=ft(this.firstEdges,e.low);return{low:n,high:Math.max(n,ft(this.
firstEdges,e.high)),threshold:ft(this.secondEdges,e.threshold)}}band(e,{low:n,high:i,threshold:r}){return{first:e.first,second:e.second,low:this.firstEdges[n],high:this.
firstEdges[i],threshold:this.secondEdges[r]}}shareAbove(e,n){return Ci(this.positive.at(e),this.negative.at(e),this.population(n))}population(e){return ce(this.
positive.total,this.negative.total,e)}outcome(e,n,i){let r=this.population(n),[s,o]=[this.positive.alerted(e),this.negative.alerted(e)],a=Ci(this.positive.sent(
e),this.negative.sent(e),r);return{figures:yi({threshold:NaN,tp:s,fp:o},r,i),sent:a}}};function Ci(t,e,n){return n.natural?(t+e)/(n.positives+n.negatives):n.prevalence*
(t/n.positives)+(1-n.prevalence)*(e/n.negatives)}function ft(t,e){let[n,i]=[0,t.length-1];for(;n<i;){let r=n+i>>1;t[r]<e?n=r+1:i=r}return n>0&&e-t[n-1]<t[n]-e?n-
1:n}var Mn=class{constructor(e){this.message=e}message;p99(e){let{sent:n,utilisation:i,p99_ms:r}=this.message,s=this.before(e),[o,a]=[n[s],n[s+1]],[l,c]=[r[s]??
NaN,r[s+1]??NaN];if(e===o)return l;if(e===a)return c;let u=this.utilisation(e),f=m=>1/(1-m),h=f(i[s+1])-f(i[s]),d=h===0?(e-o)/(a-o):(f(u)-f(i[s]))/h;return l+d*
(c-l)}utilisation(e){let{sent:n,utilisation:i}=this.message,r=this.before(e),s=(e-n[r])/(n[r+1]-n[r]);return i[r]+s*(i[r+1]-i[r])}before(e){let{sent:n}=this.message,
i=0;for(;i<n.length-2&&n[i+1]<=e;)i+=1;return i}},ge=class t{constructor(e,n,i){this.message=e;this.joint=n;this.times=i}message;joint;times;static decode({cascade:e},n){
if(e===null)return null;let i=e.joint?new wn(e.joint):n?.joint??null;return new t(e,i,e.response&&new Mn(e.response))}};var ve=class{data;setting;models=[];cascade=null;dirty=!1;added=[];rev="";seq=0;version=null;lacks(e){return!e.whole&&this.rev!==e.rev}receive(e){let n=this.rev!==
e.rev;this.models=Pi(e.models,n?[]:this.models),this.cascade=ge.decode(e,n?null:this.cascade),this.rev=e.rev,this.data=e,this.added=this.added.filter(({seq:o})=>o>
e.setting.echo);let i=e.setting.version!==this.version,r=e.setting.echo>=this.seq,s=this.version===null||i&&r&&!this.dirty;return this.seq=Math.max(this.seq,e.setting.
echo),s&&this.adopt(),{tables:n,setting:s}}adopt(){let{version:e,echo:n,...i}=this.data.setting;this.version=e,this.setting={...i,serving:{...i.serving}},this.dirty=
!1}change(e){this.setting={...this.setting,serving:{...this.setting.serving,...e}},this.dirty=!0}focusOn(e){this.setting={...this.setting,focus:e},this.dirty=!0}addStage(e){
this.added.push({seq:this.seq+1,name:e}),this.dirty=!0}take(){return this.dirty&&(this.seq+=1),this.dirty=!1,{seq:this.seq,tables:this.rev,added:[...this.added],
...this.setting}}get serving(){return this.setting.serving}get focus(){return this.model(this.setting.focus)}model(e){return this.models.find(n=>n.id===e)}get tablesHold(){
return this.holds(["path","dispatch","burstiness","stages"])}answers(e){return this.holds(et.filter(n=>n!=="focus"))?e.exact:null}exact(e){return this.holds(gi[e])?
this.data.exact[e]:void 0}holds(e){let n=this.data.setting;return e.every(i=>i==="stages"?this.added.length===0:i==="focus"?n.focus===this.setting.focus:i==="ca\
scade"?go(n.serving.cascade,this.serving.cascade):Object.is(n.serving[i],this.serving[i]))}};function go(t,e){return t===null||e===null?t===e:["first","second",
"low","high","threshold"].every(i=>t[i]===e[i])}function be(){return M("svg",{viewBox:"0 0 16 16",class:"pin-icon","aria-hidden":"true",focusable:"false"},M("path",{d:"M5.5 1.5h5l-.7 1v3.6l2.2 2.4v1H8.6v4.6L8\
 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z"}))}function Li(t){let e=getComputedStyle(t).getPropertyValue("--st-background-color").trim(),n=g("span",{style:`color:${e||"#fff"}`});t.append(n);let[i=255,r=255,s=255]=(getComputedStyle(
n).color.match(/[\d.]+/g)??[]).map(Number);n.remove(),p(t,"data-theme",.299*i+.587*r+.114*s<128?"dark":"light")}var _e=class{constructor(e,n){this.root=e;this.element=g("div",{class:"tip",role:"tooltip",id:`${n}-tip`,hidden:!0}),e.addEventListener("keydown",i=>{i.key==="E\
scape"&&this.hide()})}root;element;target=null;attach(e,n){let i=()=>this.show(e,n());e.onmouseenter=i,e.onfocus=()=>{e.matches(":focus-visible")&&i()},e.onmouseleave=
e.onblur=()=>this.hide()}show(e,n){if(n==="")return;w(this.element,n),this.element.hidden=!1,this.target=e,p(e,"aria-describedby",this.element.id);let i=this.root.
getBoundingClientRect(),r=e.getBoundingClientRect(),s=this.element.offsetWidth,o=Math.min(Math.max(0,r.left-i.left),Math.max(0,i.width-s));this.element.style.left=
`${o}px`,this.element.style.top=`${r.bottom-i.top+4}px`}hide(){this.element.hidden=!0,this.target&&p(this.target,"aria-describedby",null),this.target=null}};function Yt(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function vo(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Fi(t){let e,n,
i;t.length!==2?(e=Yt,n=(a,l)=>Yt(t(a),l),i=(a,l)=>t(a)-l):(e=t===Yt||t===vo?t:bo,n=t,i=t);function r(a,l,c=0,u=a.length){if(c<u){if(e(l,l)!==0)return u;do{let f=c+
u>>>1;n(a[f],l)<0?c=f+1:u=f}while(c<u)}return c}function s(a,l,c=0,u=a.length){if(c<u){if(e(l,l)!==0)return u;do{let f=c+u>>>1;n(a[f],l)<=0?c=f+1:u=f}while(c<u)}
return c}function o(a,l,c=0,u=a.length){let f=r(a,l,c,u-1);return f>c&&i(a[f-1],l)>-i(a[f],l)?f-1:f}return{left:r,center:o,right:s}}function bo(){return 0}function _o(t){
return t===null?NaN:+t}var Ii=Fi(Yt),Oi=Ii.right,hh=Ii.left,fh=Fi(_o).center;var dh=Di(qi),ph=Di(yo);function Di(t){return function(e,n,i=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid\
 ry");let{data:r,width:s,height:o}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:r.length/s))>=0))throw new RangeError(
"invalid height");if(!s||!o||!n&&!i)return e;let a=n&&t(n),l=i&&t(i),c=r.slice();return a&&l?(St(a,c,r,s,o),St(a,r,c,s,o),St(a,c,r,s,o),At(l,r,c,s,o),At(l,c,r,s,
o),At(l,r,c,s,o)):a?(St(a,r,c,s,o),St(a,c,r,s,o),St(a,r,c,s,o)):l&&(At(l,r,c,s,o),At(l,c,r,s,o),At(l,r,c,s,o)),e}}function St(t,e,n,i,r){for(let s=0,o=i*r;s<o;)
t(e,n,s,s+=i,1)}function At(t,e,n,i,r){for(let s=0,o=i*r;s<i;++s)t(e,n,s,s+o,i)}function yo(t){let e=qi(t);return(n,i,r,s,o)=>{r<<=2,s<<=2,o<<=2,e(n,i,r+0,s+0,o),
e(n,i,r+1,s+1,o),e(n,i,r+2,s+2,o),e(n,i,r+3,s+3,o)}}function qi(t){let e=Math.floor(t);if(e===t)return xo(t);let n=t-e,i=2*t+1;return(r,s,o,a,l)=>{if(!((a-=l)>=
o))return;let c=e*s[o],u=l*e,f=u+l;for(let h=o,d=o+u;h<d;h+=l)c+=s[Math.min(a,h)];for(let h=o,d=a;h<=d;h+=l)c+=s[Math.min(a,h+u)],r[h]=(c+n*(s[Math.max(o,h-f)]+
s[Math.min(a,h+f)]))/i,c-=s[Math.max(o,h-u)]}}function xo(t){let e=2*t+1;return(n,i,r,s,o)=>{if(!((s-=o)>=r))return;let a=t*i[r],l=o*t;for(let c=r,u=r+l;c<u;c+=
o)a+=i[Math.min(s,c)];for(let c=r,u=s;c<=u;c+=o)a+=i[Math.min(s,c+l)],n[c]=a/e,a-=i[Math.max(r,c-l)]}}var wo=Array.prototype,mh=wo.slice;var Mo=Math.sqrt(50),No=Math.sqrt(10),So=Math.sqrt(2);function ye(t,e,n){let i=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(i)),s=i/Math.pow(10,r),o=s>=Mo?10:s>=
No?5:s>=So?2:1,a,l,c;return r<0?(c=Math.pow(10,-r)/o,a=Math.round(t*c),l=Math.round(e*c),a/c<t&&++a,l/c>e&&--l,c=-c):(c=Math.pow(10,r)*o,a=Math.round(t/c),l=Math.
round(e/c),a*c<t&&++a,l*c>e&&--l),l<a&&.5<=n&&n<2?ye(t,e,n*2):[a,l,c]}function we(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let i=e<t,[r,s,o]=i?
ye(e,t,n):ye(t,e,n);if(!(s>=r))return[];let a=s-r+1,l=new Array(a);if(i)if(o<0)for(let c=0;c<a;++c)l[c]=(s-c)/-o;else for(let c=0;c<a;++c)l[c]=(s-c)*o;else if(o<
0)for(let c=0;c<a;++c)l[c]=(r+c)/-o;else for(let c=0;c<a;++c)l[c]=(r+c)*o;return l}function xe(t,e,n){return e=+e,t=+t,n=+n,ye(t,e,n)[2]}function ji(t,e,n){e=+e,
t=+t,n=+n;let i=e<t,r=i?xe(e,t,n):xe(t,e,n);return(i?-1:1)*(r<0?1/-r:r)}var gh=Ao(Math.random);function Ao(t){return function(n,i=0,r=n.length){let s=r-(i=+i);for(;s;){let o=t()*s--|0,a=n[s+i];n[s+i]=n[o+i],n[o+i]=a}return n}}function $t(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function zt(t,e){var n=Object.create(t.prototype);for(var i in e)n[i]=e[i];return n}function it(){}
var gt=.7,Tt=1/gt,kt="\\s*([+-]?\\d+)\\s*",Ut="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Y="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",ko=/^#([0-9a-f]{3,8})$/,
Eo=new RegExp(`^rgb\\(${kt},${kt},${kt}\\)$`),To=new RegExp(`^rgb\\(${Y},${Y},${Y}\\)$`),$o=new RegExp(`^rgba\\(${kt},${kt},${kt},${Ut}\\)$`),Po=new RegExp(`^rg\
ba\\(${Y},${Y},${Y},${Ut}\\)$`),Co=new RegExp(`^hsl\\(${Ut},${Y},${Y}\\)$`),Ro=new RegExp(`^hsla\\(${Ut},${Y},${Y},${Ut}\\)$`),Hi={aliceblue:15792383,antiquewhite:16444375,
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
tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};$t(it,Pt,{copy(t){return Object.
assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Bi,formatHex:Bi,formatHex8:Lo,formatHsl:Fo,formatRgb:Vi,toString:Vi});function Bi(){
return this.rgb().formatHex()}function Lo(){return this.rgb().formatHex8()}function Fo(){return Qi(this).formatHsl()}function Vi(){return this.rgb().formatRgb()}
function Pt(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=ko.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?Xi(e):n===3?new P(e>>8&15|e>>4&240,e>>4&15|e&
240,(e&15)<<4|e&15,1):n===8?Me(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?Me(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=
Eo.exec(t))?new P(e[1],e[2],e[3],1):(e=To.exec(t))?new P(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=$o.exec(t))?Me(e[1],e[2],e[3],e[4]):(e=Po.exec(t))?Me(e[1]*
255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=Co.exec(t))?Wi(e[1],e[2]/100,e[3]/100,1):(e=Ro.exec(t))?Wi(e[1],e[2]/100,e[3]/100,e[4]):Hi.hasOwnProperty(t)?Xi(Hi[t]):
t==="transparent"?new P(NaN,NaN,NaN,0):null}function Xi(t){return new P(t>>16&255,t>>8&255,t&255,1)}function Me(t,e,n,i){return i<=0&&(t=e=n=NaN),new P(t,e,n,i)}
function Tn(t){return t instanceof it||(t=Pt(t)),t?(t=t.rgb(),new P(t.r,t.g,t.b,t.opacity)):new P}function Gt(t,e,n,i){return arguments.length===1?Tn(t):new P(t,
e,n,i??1)}function P(t,e,n,i){this.r=+t,this.g=+e,this.b=+n,this.opacity=+i}$t(P,Gt,zt(it,{brighter(t){return t=t==null?Tt:Math.pow(Tt,t),new P(this.r*t,this.g*
t,this.b*t,this.opacity)},darker(t){return t=t==null?gt:Math.pow(gt,t),new P(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new P(pt(
this.r),pt(this.g),pt(this.b),Se(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:Yi,formatHex:Yi,formatHex8:Io,formatRgb:Ui,toString:Ui}));function Yi(){return`#${dt(this.r)}${dt(this.g)}${dt(this.b)}`}function Io(){return`\
#${dt(this.r)}${dt(this.g)}${dt(this.b)}${dt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Ui(){let t=Se(this.opacity);return`${t===1?"rgb(":"rgba("}${pt(
this.r)}, ${pt(this.g)}, ${pt(this.b)}${t===1?")":`, ${t})`}`}function Se(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function pt(t){return Math.max(0,Math.min(
255,Math.round(t)||0))}function dt(t){return t=pt(t),(t<16?"0":"")+t.toString(16)}function Wi(t,e,n,i){return i<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new q(
t,e,n,i)}function Qi(t){if(t instanceof q)return new q(t.h,t.s,t.l,t.opacity);if(t instanceof it||(t=Pt(t)),!t)return new q;if(t instanceof q)return t;t=t.rgb();
var e=t.r/255,n=t.g/255,i=t.b/255,r=Math.min(e,n,i),s=Math.max(e,n,i),o=NaN,a=s-r,l=(s+r)/2;return a?(e===s?o=(n-i)/a+(n<i)*6:n===s?o=(i-e)/a+2:o=(e-n)/a+4,a/=l<
.5?s+r:2-s-r,o*=60):a=l>0&&l<1?0:o,new q(o,a,l,t.opacity)}function ke(t,e,n,i){return arguments.length===1?Qi(t):new q(t,e,n,i??1)}function q(t,e,n,i){this.h=+t,
this.s=+e,this.l=+n,this.opacity=+i}$t(q,ke,zt(it,{brighter(t){return t=t==null?Tt:Math.pow(Tt,t),new q(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=
t==null?gt:Math.pow(gt,t),new q(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,i=n+(n<.5?
n:1-n)*e,r=2*n-i;return new P(Nn(t>=240?t-240:t+120,r,i),Nn(t,r,i),Nn(t<120?t+240:t-120,r,i),this.opacity)},clamp(){return new q(zi(this.h),Ne(this.s),Ne(this.l),
Se(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=Se(this.
opacity);return`${t===1?"hsl(":"hsla("}${zi(this.h)}, ${Ne(this.s)*100}%, ${Ne(this.l)*100}%${t===1?")":`, ${t})`}`}}));function zi(t){return t=(t||0)%360,t<0?t+
360:t}function Ne(t){return Math.max(0,Math.min(1,t||0))}function Nn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Ji=Math.PI/180,
tr=180/Math.PI,Ae=18,er=.96422,nr=1,ir=.82521,rr=4/29,Et=6/29,sr=3*Et*Et,Oo=Et*Et*Et;function or(t){if(t instanceof U)return new U(t.l,t.a,t.b,t.opacity);if(t instanceof
K)return lr(t);t instanceof P||(t=Tn(t));var e=En(t.r),n=En(t.g),i=En(t.b),r=Sn((.2225045*e+.7168786*n+.0606169*i)/nr),s,o;return e===n&&n===i?s=o=r:(s=Sn((.4360747*
e+.3850649*n+.1430804*i)/er),o=Sn((.0139322*e+.0971045*n+.7141733*i)/ir)),new U(116*r-16,500*(s-r),200*(r-o),t.opacity)}function ar(t,e,n,i){return arguments.length===1?or(t):new U(t,e,n,i??1)}function U(t,e,n,i){this.l=+t,this.a=+e,this.b=+n,this.opacity=+i}$t(U,ar,zt(it,{brighter(t){
return new U(this.l+Ae*(t??1),this.a,this.b,this.opacity)},darker(t){return new U(this.l-Ae*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(
this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=er*An(e),t=nr*An(t),n=ir*An(n),new P(kn(3.1338561*e-1.6168667*t-.4906146*n),kn(-.9787684*e+1.9161415*
t+.033454*n),kn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function Sn(t){return t>Oo?Math.pow(t,1/3):t/sr+rr}function An(t){return t>Et?t*t*t:sr*(t-rr)}
function kn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function En(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Do(t){
if(t instanceof K)return new K(t.h,t.c,t.l,t.opacity);if(t instanceof U||(t=or(t)),t.a===0&&t.b===0)return new K(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.
atan2(t.b,t.a)*tr;return new K(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Ee(t,e,n,i){return arguments.length===1?Do(t):new K(t,e,n,i??1)}function K(t,e,n,i){this.h=+t,this.c=+e,this.l=+n,this.opacity=+i}function lr(t){if(isNaN(
t.h))return new U(t.l,0,0,t.opacity);var e=t.h*Ji;return new U(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}$t(K,Ee,zt(it,{brighter(t){return new K(this.h,this.
c,this.l+Ae*(t??1),this.opacity)},darker(t){return new K(this.h,this.c,this.l-Ae*(t??1),this.opacity)},rgb(){return lr(this).rgb()}}));var cr=-.14861,$n=1.78277,
Pn=-.29227,Te=-.90649,Wt=1.97294,Gi=Wt*Te,Ki=Wt*$n,Zi=$n*Pn-Te*cr;function qo(t){if(t instanceof mt)return new mt(t.h,t.s,t.l,t.opacity);t instanceof P||(t=Tn(t));
var e=t.r/255,n=t.g/255,i=t.b/255,r=(Zi*i+Gi*e-Ki*n)/(Zi+Gi-Ki),s=i-r,o=(Wt*(n-r)-Pn*s)/Te,a=Math.sqrt(o*o+s*s)/(Wt*r*(1-r)),l=a?Math.atan2(o,s)*tr-120:NaN;return new mt(
l<0?l+360:l,a,r,t.opacity)}function $e(t,e,n,i){return arguments.length===1?qo(t):new mt(t,e,n,i??1)}function mt(t,e,n,i){this.h=+t,this.s=+e,this.l=+n,this.opacity=
+i}$t(mt,$e,zt(it,{brighter(t){return t=t==null?Tt:Math.pow(Tt,t),new mt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?gt:Math.pow(gt,t),new mt(
this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Ji,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),i=Math.cos(t),r=Math.sin(t);return new P(
255*(e+n*(cr*i+$n*r)),255*(e+n*(Pn*i+Te*r)),255*(e+n*(Wt*i)),this.opacity)}}));function dr(t,e,n,i,r){var s=t*t,o=s*t;return((1-3*t+3*s-o)*e+(4-6*s+3*o)*n+(1+3*t+3*s-3*o)*i+o*r)/6}function jo(t){var e=t.length-1;return function(n){var i=n<=
0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),r=t[i],s=t[i+1],o=i>0?t[i-1]:2*r-s,a=i<e-1?t[i+2]:2*s-r;return dr((n-i/e)*e,o,r,s,a)}}function Ho(t){var e=t.length;return function(n){
var i=Math.floor(((n%=1)<0?++n:n)*e),r=t[(i+e-1)%e],s=t[i%e],o=t[(i+1)%e],a=t[(i+2)%e];return dr((n-i/e)*e,r,s,o,a)}}var Ce=t=>()=>t;function pr(t,e){return function(n){
return t+n*e}}function Bo(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(i){return Math.pow(t+i*e,n)}}function Fn(t,e){var n=e-t;return n?pr(t,n>
180||n<-180?n-360*Math.round(n/360):n):Ce(isNaN(t)?e:t)}function Vo(t){return(t=+t)==1?R:function(e,n){return n-e?Bo(e,n,t):Ce(isNaN(e)?n:e)}}function R(t,e){var n=e-
t;return n?pr(t,n):Ce(isNaN(t)?e:t)}var ur=(function t(e){var n=Vo(e);function i(r,s){var o=n((r=Gt(r)).r,(s=Gt(s)).r),a=n(r.g,s.g),l=n(r.b,s.b),c=R(r.opacity,s.
opacity);return function(u){return r.r=o(u),r.g=a(u),r.b=l(u),r.opacity=c(u),r+""}}return i.gamma=t,i})(1);function mr(t){return function(e){var n=e.length,i=new Array(
n),r=new Array(n),s=new Array(n),o,a;for(o=0;o<n;++o)a=Gt(e[o]),i[o]=a.r||0,r[o]=a.g||0,s[o]=a.b||0;return i=t(i),r=t(r),s=t(s),a.opacity=1,function(l){return a.
r=i(l),a.g=r(l),a.b=s(l),a+""}}}var yh=mr(jo),xh=mr(Ho);function Xo(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,i=e.slice(),r;return function(s){for(r=
0;r<n;++r)i[r]=t[r]*(1-s)+e[r]*s;return i}}function Yo(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function Uo(t,e){var n=e?e.length:0,i=t?Math.min(n,t.length):0,r=new Array(i),s=new Array(n),o;for(o=0;o<i;++o)r[o]=Re(t[o],e[o]);for(;o<n;++o)s[o]=e[o];return function(a){
for(o=0;o<i;++o)s[o]=r[o](a);return s}}function Wo(t,e){var n=new Date;return t=+t,e=+e,function(i){return n.setTime(t*(1-i)+e*i),n}}function j(t,e){return t=+t,
e=+e,function(n){return t*(1-n)+e*n}}function zo(t,e){var n={},i={},r;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(r in e)r in
t?n[r]=Re(t[r],e[r]):i[r]=e[r];return function(s){for(r in n)i[r]=n[r](s);return i}}var Rn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Cn=new RegExp(Rn.source,
"g");function Go(t){return function(){return t}}function Ko(t){return function(e){return t(e)+""}}function Zo(t,e){var n=Rn.lastIndex=Cn.lastIndex=0,i,r,s,o=-1,
a=[],l=[];for(t=t+"",e=e+"";(i=Rn.exec(t))&&(r=Cn.exec(e));)(s=r.index)>n&&(s=e.slice(n,s),a[o]?a[o]+=s:a[++o]=s),(i=i[0])===(r=r[0])?a[o]?a[o]+=r:a[++o]=r:(a[++o]=
null,l.push({i:o,x:j(i,r)})),n=Cn.lastIndex;return n<e.length&&(s=e.slice(n),a[o]?a[o]+=s:a[++o]=s),a.length<2?l[0]?Ko(l[0].x):Go(e):(e=l.length,function(c){for(var u=0,
f;u<e;++u)a[(f=l[u]).i]=f.x(c);return a.join("")})}function Re(t,e){var n=typeof e,i;return e==null||n==="boolean"?Ce(e):(n==="number"?j:n==="string"?(i=Pt(e))?
(e=i,ur):Zo:e instanceof Pt?ur:e instanceof Date?Wo:Yo(e)?Xo:Array.isArray(e)?Uo:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?zo:j)(t,e)}function gr(t,e){return t=+t,e=+e,function(n){return Math.round(t*(1-n)+e*n)}}var hr=180/Math.PI,Ln={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};
function vr(t,e,n,i,r,s){var o,a,l;return(o=Math.sqrt(t*t+e*e))&&(t/=o,e/=o),(l=t*n+e*i)&&(n-=t*l,i-=e*l),(a=Math.sqrt(n*n+i*i))&&(n/=a,i/=a,l/=a),t*i<e*n&&(t=-t,
e=-e,l=-l,o=-o),{translateX:r,translateY:s,rotate:Math.atan2(e,t)*hr,skewX:Math.atan(l)*hr,scaleX:o,scaleY:a}}var Pe;function Qo(t){let e=new(typeof DOMMatrix==
"function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Ln:vr(e.a,e.b,e.c,e.d,e.e,e.f)}function Jo(t){return t==null||(Pe||(Pe=document.createElementNS(
"http://www.w3.org/2000/svg","g")),Pe.setAttribute("transform",t),!(t=Pe.transform.baseVal.consolidate()))?Ln:(t=t.matrix,vr(t.a,t.b,t.c,t.d,t.e,t.f))}function br(t,e,n,i){
function r(c){return c.length?c.pop()+" ":""}function s(c,u,f,h,d,m){if(c!==f||u!==h){var v=d.push("translate(",null,e,null,n);m.push({i:v-4,x:j(c,f)},{i:v-2,x:j(
u,h)})}else(f||h)&&d.push("translate("+f+e+h+n)}function o(c,u,f,h){c!==u?(c-u>180?u+=360:u-c>180&&(c+=360),h.push({i:f.push(r(f)+"rotate(",null,i)-2,x:j(c,u)})):
u&&f.push(r(f)+"rotate("+u+i)}function a(c,u,f,h){c!==u?h.push({i:f.push(r(f)+"skewX(",null,i)-2,x:j(c,u)}):u&&f.push(r(f)+"skewX("+u+i)}function l(c,u,f,h,d,m){
if(c!==f||u!==h){var v=d.push(r(d)+"scale(",null,",",null,")");m.push({i:v-4,x:j(c,f)},{i:v-2,x:j(u,h)})}else(f!==1||h!==1)&&d.push(r(d)+"scale("+f+","+h+")")}return function(c,u){
var f=[],h=[];return c=t(c),u=t(u),s(c.translateX,c.translateY,u.translateX,u.translateY,f,h),o(c.rotate,u.rotate,f,h),a(c.skewX,u.skewX,f,h),l(c.scaleX,c.scaleY,
u.scaleX,u.scaleY,f,h),c=u=null,function(d){for(var m=-1,v=h.length,b;++m<v;)f[(b=h[m]).i]=b.x(d);return f.join("")}}}var wh=br(Qo,"px, ","px)","deg)"),Mh=br(Jo,
", ",")",")"),ta=1e-12;function fr(t){return((t=Math.exp(t))+1/t)/2}function ea(t){return((t=Math.exp(t))-1/t)/2}function na(t){return((t=Math.exp(2*t))-1)/(t+1)}
var Nh=(function t(e,n,i){function r(s,o){var a=s[0],l=s[1],c=s[2],u=o[0],f=o[1],h=o[2],d=u-a,m=f-l,v=d*d+m*m,b,x;if(v<ta)x=Math.log(h/c)/e,b=function(A){return[
a+A*d,l+A*m,c*Math.exp(e*A*x)]};else{var y=Math.sqrt(v),S=(h*h-c*c+i*v)/(2*c*n*y),_=(h*h-c*c-i*v)/(2*h*n*y),E=Math.log(Math.sqrt(S*S+1)-S),T=Math.log(Math.sqrt(
_*_+1)-_);x=(T-E)/e,b=function(A){var J=A*x,H=fr(E),B=c/(n*y)*(H*na(e*J+E)-ea(E));return[a+B*d,l+B*m,c*H/fr(e*J+E)]}}return b.duration=Math.abs(x)*1e3*e/Math.SQRT2,
b}return r.rho=function(s){var o=Math.max(.001,+s),a=o*o,l=a*a;return t(o,a,l)},r})(Math.SQRT2,2,4);function _r(t){return function(e,n){var i=t((e=ke(e)).h,(n=ke(
n)).h),r=R(e.s,n.s),s=R(e.l,n.l),o=R(e.opacity,n.opacity);return function(a){return e.h=i(a),e.s=r(a),e.l=s(a),e.opacity=o(a),e+""}}}var Sh=_r(Fn),Ah=_r(R);function yr(t){return function(e,n){var i=t((e=Ee(e)).h,(n=Ee(n)).h),r=R(e.c,n.c),s=R(e.l,n.l),o=R(e.opacity,n.opacity);return function(a){return e.h=i(a),e.c=r(
a),e.l=s(a),e.opacity=o(a),e+""}}}var kh=yr(Fn),Eh=yr(R);function xr(t){return(function e(n){n=+n;function i(r,s){var o=t((r=$e(r)).h,(s=$e(s)).h),a=R(r.s,s.s),
l=R(r.l,s.l),c=R(r.opacity,s.opacity);return function(u){return r.h=o(u),r.s=a(u),r.l=l(Math.pow(u,n)),r.opacity=c(u),r+""}}return i.gamma=e,i})(1)}var Th=xr(Fn),
$h=xr(R);function ia(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function Fe(t,e){if(!isFinite(t)||t===0)return null;
var n=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),i=t.slice(0,n);return[i.length>1?i[0]+i.slice(2):i,+t.slice(n+1)]}function Ct(t){return t=Fe(Math.
abs(t)),t?t[1]:NaN}function ra(t,e){return function(n,i){for(var r=n.length,s=[],o=0,a=t[0],l=0;r>0&&a>0&&(l+a+1>i&&(a=Math.max(1,i-l)),s.push(n.substring(r-=a,
r+a)),!((l+=a+1)>i));)a=t[o=(o+1)%t.length];return s.reverse().join(e)}}function sa(t){return function(e){return e.replace(/[0-9]/g,function(n){return t[+n]})}}
var oa=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Rt(t){if(!(e=oa.exec(t)))throw new Error("invalid format: "+t);var e;
return new In({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}Rt.prototype=In.prototype;
function In(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===
void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,
this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}In.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function aa(t){t:for(var e=t.length,n=1,i=-1,r;n<e;++n)switch(t[n]){case".":i=r=n;break;case"0":i===0&&(i=n),r=n;break;default:if(!+t[n])break t;i>0&&(i=0);break}
return i>0?t.slice(0,i)+t.slice(r+1):t}var Ie;function la(t,e){var n=Fe(t,e);if(!n)return Ie=void 0,t.toPrecision(e);var i=n[0],r=n[1],s=r-(Ie=Math.max(-8,Math.
min(8,Math.floor(r/3)))*3)+1,o=i.length;return s===o?i:s>o?i+new Array(s-o+1).join("0"):s>0?i.slice(0,s)+"."+i.slice(s):"0."+new Array(1-s).join("0")+Fe(t,Math.
max(0,e+s-1))[0]}function wr(t,e){var n=Fe(t,e);if(!n)return t+"";var i=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.
slice(r+1):i+new Array(r-i.length+2).join("0")}var Mr={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:ia,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.
toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>wr(t*100,e),r:wr,s:la,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(
t).toString(16)};function Nr(t){return t}var Sr=Array.prototype.map,Ar=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function ca(t){var e=t.
grouping===void 0||t.thousands===void 0?Nr:ra(Sr.call(t.grouping,Number),t.thousands+""),n=t.currency===void 0?"":t.currency[0]+"",i=t.currency===void 0?"":t.currency[1]+
"",r=t.decimal===void 0?".":t.decimal+"",s=t.numerals===void 0?Nr:sa(Sr.call(t.numerals,String)),o=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":
t.minus+"",l=t.nan===void 0?"NaN":t.nan+"";function c(f,h){f=Rt(f);var d=f.fill,m=f.align,v=f.sign,b=f.symbol,x=f.zero,y=f.width,S=f.comma,_=f.precision,E=f.trim,
T=f.type;T==="n"?(S=!0,T="g"):Mr[T]||(_===void 0&&(_=12),E=!0,T="g"),(x||d==="0"&&m==="=")&&(x=!0,d="0",m="=");var A=(h&&h.prefix!==void 0?h.prefix:"")+(b==="$"?
n:b==="#"&&/[boxX]/.test(T)?"0"+T.toLowerCase():""),J=(b==="$"?i:/[%p]/.test(T)?o:"")+(h&&h.suffix!==void 0?h.suffix:""),H=Mr[T],B=/[defgprs%]/.test(T);_=_===void 0?
6:/[gprs]/.test(T)?Math.max(1,Math.min(21,_)):Math.max(0,Math.min(20,_));function tt(N){var I=A,O=J,xt,ui,Jt;if(T==="c")O=H(N)+O,N="";else{N=+N;var te=N<0||1/N<
0;if(N=isNaN(N)?l:H(Math.abs(N),_),E&&(N=aa(N)),te&&+N==0&&v!=="+"&&(te=!1),I=(te?v==="("?v:a:v==="-"||v==="("?"":v)+I,O=(T==="s"&&!isNaN(N)&&Ie!==void 0?Ar[8+Ie/
3]:"")+O+(te&&v==="("?")":""),B){for(xt=-1,ui=N.length;++xt<ui;)if(Jt=N.charCodeAt(xt),48>Jt||Jt>57){O=(Jt===46?r+N.slice(xt+1):N.slice(xt))+O,N=N.slice(0,xt);break}}}
S&&!x&&(N=e(N,1/0));var ee=I.length+N.length+O.length,G=ee<y?new Array(y-ee+1).join(d):"";switch(S&&x&&(N=e(G+N,G.length?y-O.length:1/0),G=""),m){case"<":N=I+N+
O+G;break;case"=":N=I+G+N+O;break;case"^":N=G.slice(0,ee=G.length>>1)+I+N+O+G.slice(ee);break;default:N=G+I+N+O;break}return s(N)}return tt.toString=function(){
return f+""},tt}function u(f,h){var d=Math.max(-8,Math.min(8,Math.floor(Ct(h)/3)))*3,m=Math.pow(10,-d),v=c((f=Rt(f),f.type="f",f),{suffix:Ar[8+d/3]});return function(b){
return v(m*b)}}return{format:c,formatPrefix:u}}var Le,Oe,On;ua({thousands:",",grouping:[3],currency:["$",""]});function ua(t){return Le=ca(t),Oe=Le.format,On=Le.
formatPrefix,Le}function kr(t){return Math.max(0,-Ct(Math.abs(t)))}function Er(t,e){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ct(e)/3)))*3-Ct(Math.abs(
t)))}function Tr(t,e){return t=Math.abs(t),e=Math.abs(e)-t,Math.max(0,Ct(e)-Ct(t))+1}function Lr(t,e){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(e).domain(t);break}return this}function ha(t){return function(){return t}}function fa(t){return+t}var $r=[0,1];function Lt(t){return t}function Dn(t,e){return(e-=t=+t)?function(n){return(n-t)/
e}:ha(isNaN(e)?NaN:.5)}function da(t,e){var n;return t>e&&(n=t,t=e,e=n),function(i){return Math.max(t,Math.min(e,i))}}function pa(t,e,n){var i=t[0],r=t[1],s=e[0],
o=e[1];return r<i?(i=Dn(r,i),s=n(o,s)):(i=Dn(i,r),s=n(s,o)),function(a){return s(i(a))}}function ma(t,e,n){var i=Math.min(t.length,e.length)-1,r=new Array(i),s=new Array(
i),o=-1;for(t[i]<t[0]&&(t=t.slice().reverse(),e=e.slice().reverse());++o<i;)r[o]=Dn(t[o],t[o+1]),s[o]=n(e[o],e[o+1]);return function(a){var l=Oi(t,a,1,i)-1;return s[l](
r[l](a))}}function Fr(t,e){return e.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function Ir(){var t=$r,
e=$r,n=Re,i,r,s,o=Lt,a,l,c;function u(){var h=Math.min(t.length,e.length);return o!==Lt&&(o=da(t[0],t[h-1])),a=h>2?ma:pa,l=c=null,f}function f(h){return h==null||
isNaN(h=+h)?s:(l||(l=a(t.map(i),e,n)))(i(o(h)))}return f.invert=function(h){return o(r((c||(c=a(e,t.map(i),j)))(h)))},f.domain=function(h){return arguments.length?
(t=Array.from(h,fa),u()):t.slice()},f.range=function(h){return arguments.length?(e=Array.from(h),u()):e.slice()},f.rangeRound=function(h){return e=Array.from(h),
n=gr,u()},f.clamp=function(h){return arguments.length?(o=h?!0:Lt,u()):o!==Lt},f.interpolate=function(h){return arguments.length?(n=h,u()):n},f.unknown=function(h){
return arguments.length?(s=h,f):s},function(h,d){return i=h,r=d,u()}}function ga(){return Ir()(Lt,Lt)}function va(t,e,n,i){var r=ji(t,e,n),s;switch(i=Rt(i??",f"),
i.type){case"s":{var o=Math.max(Math.abs(t),Math.abs(e));return i.precision==null&&!isNaN(s=Er(r,o))&&(i.precision=s),On(i,o)}case"":case"e":case"g":case"p":case"\
r":{i.precision==null&&!isNaN(s=Tr(r,Math.max(Math.abs(t),Math.abs(e))))&&(i.precision=s-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(s=kr(r))&&
(i.precision=s-(i.type==="%")*2);break}}return Oe(i)}function ba(t){var e=t.domain;return t.ticks=function(n){var i=e();return we(i[0],i[i.length-1],n??10)},t.tickFormat=
function(n,i){var r=e();return va(r[0],r[r.length-1],n??10,i)},t.nice=function(n){n==null&&(n=10);var i=e(),r=0,s=i.length-1,o=i[r],a=i[s],l,c,u=10;for(a<o&&(c=
o,o=a,a=c,c=r,r=s,s=c);u-- >0;){if(c=xe(o,a,n),c===l)return i[r]=o,i[s]=a,e(i);if(c>0)o=Math.floor(o/c)*c,a=Math.ceil(a/c)*c;else if(c<0)o=Math.ceil(o*c)/c,a=Math.
floor(a*c)/c;else break;l=c}return t},t}function rt(){var t=ga();return t.copy=function(){return Fr(t,rt())},Lr.apply(t,arguments),ba(t)}function _a(t,e){t=t.slice();var n=0,i=t.length-1,r=t[n],s=t[i],o;return s<r&&(o=n,n=i,i=o,o=r,r=s,s=o),t[n]=e.floor(r),t[i]=e.ceil(s),t}function Pr(t){return Math.
log(t)}function Cr(t){return Math.exp(t)}function ya(t){return-Math.log(-t)}function xa(t){return-Math.exp(-t)}function wa(t){return isFinite(t)?+("1e"+t):t<0?0:
t}function Ma(t){return t===10?wa:t===Math.E?Math.exp:e=>Math.pow(t,e)}function Na(t){return t===Math.E?Math.log:t===10&&Math.log10||t===2&&Math.log2||(t=Math.log(
t),e=>Math.log(e)/t)}function Rr(t){return(e,n)=>-t(-e,n)}function Sa(t){let e=t(Pr,Cr),n=e.domain,i=10,r,s;function o(){return r=Na(i),s=Ma(i),n()[0]<0?(r=Rr(r),
s=Rr(s),t(ya,xa)):t(Pr,Cr),e}return e.base=function(a){return arguments.length?(i=+a,o()):i},e.domain=function(a){return arguments.length?(n(a),o()):n()},e.ticks=
a=>{let l=n(),c=l[0],u=l[l.length-1],f=u<c;f&&([c,u]=[u,c]);let h=r(c),d=r(u),m,v,b=a==null?10:+a,x=[];if(!(i%1)&&d-h<b){if(h=Math.floor(h),d=Math.ceil(d),c>0){
for(;h<=d;++h)for(m=1;m<i;++m)if(v=h<0?m/s(-h):m*s(h),!(v<c)){if(v>u)break;x.push(v)}}else for(;h<=d;++h)for(m=i-1;m>=1;--m)if(v=h>0?m/s(-h):m*s(h),!(v<c)){if(v>
u)break;x.push(v)}x.length*2<b&&(x=we(c,u,b))}else x=we(h,d,Math.min(d-h,b)).map(s);return f?x.reverse():x},e.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=
i===10?"s":","),typeof l!="function"&&(!(i%1)&&(l=Rt(l)).precision==null&&(l.trim=!0),l=Oe(l)),a===1/0)return l;let c=Math.max(1,i*a/e.ticks().length);return u=>{
let f=u/s(Math.round(r(u)));return f*i<i-.5&&(f*=i),f<=c?l(u):""}},e.nice=()=>n(_a(n(),{floor:a=>s(Math.floor(r(a))),ceil:a=>s(Math.ceil(r(a)))})),e}function st(){
let t=Sa(Ir()).domain([1,10]);return t.copy=()=>Fr(t,st()).base(t.base()),Lr.apply(t,arguments),t}function Aa(t){return t}var qn=1,jn=2,Hn=3,Kt=4,Or=1e-6;function ka(t){return"translate("+t+",0)"}function Ea(t){return"translate(0,"+t+")"}function Ta(t){return e=>+t(
e)}function $a(t,e){return e=Math.max(0,t.bandwidth()-e*2)/2,t.round()&&(e=Math.round(e)),n=>+t(n)+e}function Pa(){return!this.__axis}function Dr(t,e){var n=[],
i=null,r=null,s=6,o=6,a=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,c=t===qn||t===Kt?-1:1,u=t===Kt||t===jn?"x":"y",f=t===qn||t===Hn?ka:Ea;function h(d){
var m=i??(e.ticks?e.ticks.apply(e,n):e.domain()),v=r??(e.tickFormat?e.tickFormat.apply(e,n):Aa),b=Math.max(s,0)+a,x=e.range(),y=+x[0]+l,S=+x[x.length-1]+l,_=(e.
bandwidth?$a:Ta)(e.copy(),l),E=d.selection?d.selection():d,T=E.selectAll(".domain").data([null]),A=E.selectAll(".tick").data(m,e).order(),J=A.exit(),H=A.enter().
append("g").attr("class","tick"),B=A.select("line"),tt=A.select("text");T=T.merge(T.enter().insert("path",".tick").attr("class","domain").attr("stroke","current\
Color")),A=A.merge(H),B=B.merge(H.append("line").attr("stroke","currentColor").attr(u+"2",c*s)),tt=tt.merge(H.append("text").attr("fill","currentColor").attr(u,
c*b).attr("dy",t===qn?"0em":t===Hn?"0.71em":"0.32em")),d!==E&&(T=T.transition(d),A=A.transition(d),B=B.transition(d),tt=tt.transition(d),J=J.transition(d).attr(
"opacity",Or).attr("transform",function(N){return isFinite(N=_(N))?f(N+l):this.getAttribute("transform")}),H.attr("opacity",Or).attr("transform",function(N){var I=this.
parentNode.__axis;return f((I&&isFinite(I=I(N))?I:_(N))+l)})),J.remove(),T.attr("d",t===Kt||t===jn?o?"M"+c*o+","+y+"H"+l+"V"+S+"H"+c*o:"M"+l+","+y+"V"+S:o?"M"+y+
","+c*o+"V"+l+"H"+S+"V"+c*o:"M"+y+","+l+"H"+S),A.attr("opacity",1).attr("transform",function(N){return f(_(N)+l)}),B.attr(u+"2",c*s),tt.attr(u,c*b).text(v),E.filter(
Pa).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",t===jn?"start":t===Kt?"end":"middle"),E.each(function(){this.__axis=
_})}return h.scale=function(d){return arguments.length?(e=d,h):e},h.ticks=function(){return n=Array.from(arguments),h},h.tickArguments=function(d){return arguments.
length?(n=d==null?[]:Array.from(d),h):n.slice()},h.tickValues=function(d){return arguments.length?(i=d==null?null:Array.from(d),h):i&&i.slice()},h.tickFormat=function(d){
return arguments.length?(r=d,h):r},h.tickSize=function(d){return arguments.length?(s=o=+d,h):s},h.tickSizeInner=function(d){return arguments.length?(s=+d,h):s},
h.tickSizeOuter=function(d){return arguments.length?(o=+d,h):o},h.tickPadding=function(d){return arguments.length?(a=+d,h):a},h.offset=function(d){return arguments.
length?(l=+d,h):l},h}function qr(t){return Dr(Hn,t)}function jr(t){return Dr(Kt,t)}var Bn="http://www.w3.org/1999/xhtml",Hr={svg:"http://www.w3.org/2000/svg",xhtml:Bn,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function Br(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Hr.hasOwnProperty(
e)?{space:Hr[e],local:t}:t}function Ca(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Bn&&e.documentElement.namespaceURI===Bn?e.createElement(
t):e.createElementNS(n,t)}}function Ra(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Vr(t){var e=Br(t);return(e.local?
Ra:Ca)(e)}function La(){}function Xr(t){return t==null?La:function(){return this.querySelector(t)}}function Fa(t){typeof t!="function"&&(t=Xr(t));for(var e=this.
_groups,n=e.length,i=new Array(n),r=0;r<n;++r)for(var s=e[r],o=s.length,a=i[r]=new Array(o),l,c,u=0;u<o;++u)(l=s[u])&&(c=t.call(l,l.__data__,u,s))&&("__data__"in
l&&(c.__data__=l.__data__),a[u]=c);return new F(i,this._parents)}function Ia(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Oa(){return[]}function Da(t){
return t==null?Oa:function(){return this.querySelectorAll(t)}}function qa(t){return function(){return Ia(t.apply(this,arguments))}}function ja(t){typeof t=="fun\
ction"?t=qa(t):t=Da(t);for(var e=this._groups,n=e.length,i=[],r=[],s=0;s<n;++s)for(var o=e[s],a=o.length,l,c=0;c<a;++c)(l=o[c])&&(i.push(t.call(l,l.__data__,c,o)),
r.push(l));return new F(i,r)}function Ha(t){return function(){return this.matches(t)}}function Yr(t){return function(e){return e.matches(t)}}var Ba=Array.prototype.
find;function Va(t){return function(){return Ba.call(this.children,t)}}function Xa(){return this.firstElementChild}function Ya(t){return this.select(t==null?Xa:
Va(typeof t=="function"?t:Yr(t)))}var Ua=Array.prototype.filter;function Wa(){return Array.from(this.children)}function za(t){return function(){return Ua.call(this.
children,t)}}function Ga(t){return this.selectAll(t==null?Wa:za(typeof t=="function"?t:Yr(t)))}function Ka(t){typeof t!="function"&&(t=Ha(t));for(var e=this._groups,
n=e.length,i=new Array(n),r=0;r<n;++r)for(var s=e[r],o=s.length,a=i[r]=[],l,c=0;c<o;++c)(l=s[c])&&t.call(l,l.__data__,c,s)&&a.push(l);return new F(i,this._parents)}
function Ur(t){return new Array(t.length)}function Za(){return new F(this._enter||this._groups.map(Ur),this._parents)}function De(t,e){this.ownerDocument=t.ownerDocument,
this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}De.prototype={constructor:De,appendChild:function(t){return this._parent.insertBefore(
t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){
return this._parent.querySelectorAll(t)}};function Qa(t){return function(){return t}}function Ja(t,e,n,i,r,s){for(var o=0,a,l=e.length,c=s.length;o<c;++o)(a=e[o])?
(a.__data__=s[o],i[o]=a):n[o]=new De(t,s[o]);for(;o<l;++o)(a=e[o])&&(r[o]=a)}function tl(t,e,n,i,r,s,o){var a,l,c=new Map,u=e.length,f=s.length,h=new Array(u),d;
for(a=0;a<u;++a)(l=e[a])&&(h[a]=d=o.call(l,l.__data__,a,e)+"",c.has(d)?r[a]=l:c.set(d,l));for(a=0;a<f;++a)d=o.call(t,s[a],a,s)+"",(l=c.get(d))?(i[a]=l,l.__data__=
s[a],c.delete(d)):n[a]=new De(t,s[a]);for(a=0;a<u;++a)(l=e[a])&&c.get(h[a])===l&&(r[a]=l)}function el(t){return t.__data__}function nl(t,e){if(!arguments.length)
return Array.from(this,el);var n=e?tl:Ja,i=this._parents,r=this._groups;typeof t!="function"&&(t=Qa(t));for(var s=r.length,o=new Array(s),a=new Array(s),l=new Array(
s),c=0;c<s;++c){var u=i[c],f=r[c],h=f.length,d=il(t.call(u,u&&u.__data__,c,i)),m=d.length,v=a[c]=new Array(m),b=o[c]=new Array(m),x=l[c]=new Array(h);n(u,f,v,b,
x,d,e);for(var y=0,S=0,_,E;y<m;++y)if(_=v[y]){for(y>=S&&(S=y+1);!(E=b[S])&&++S<m;);_._next=E||null}}return o=new F(o,i),o._enter=a,o._exit=l,o}function il(t){return typeof t==
"object"&&"length"in t?t:Array.from(t)}function rl(){return new F(this._exit||this._groups.map(Ur),this._parents)}function sl(t,e,n){var i=this.enter(),r=this,s=this.
exit();return typeof t=="function"?(i=t(i),i&&(i=i.selection())):i=i.append(t+""),e!=null&&(r=e(r),r&&(r=r.selection())),n==null?s.remove():n(s),i&&r?i.merge(r).
order():r}function ol(t){for(var e=t.selection?t.selection():t,n=this._groups,i=e._groups,r=n.length,s=i.length,o=Math.min(r,s),a=new Array(r),l=0;l<o;++l)for(var c=n[l],
u=i[l],f=c.length,h=a[l]=new Array(f),d,m=0;m<f;++m)(d=c[m]||u[m])&&(h[m]=d);for(;l<r;++l)a[l]=n[l];return new F(a,this._parents)}function al(){for(var t=this._groups,
e=-1,n=t.length;++e<n;)for(var i=t[e],r=i.length-1,s=i[r],o;--r>=0;)(o=i[r])&&(s&&o.compareDocumentPosition(s)^4&&s.parentNode.insertBefore(o,s),s=o);return this}
function ll(t){t||(t=cl);function e(f,h){return f&&h?t(f.__data__,h.__data__):!f-!h}for(var n=this._groups,i=n.length,r=new Array(i),s=0;s<i;++s){for(var o=n[s],
a=o.length,l=r[s]=new Array(a),c,u=0;u<a;++u)(c=o[u])&&(l[u]=c);l.sort(e)}return new F(r,this._parents).order()}function cl(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}
function ul(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function hl(){return Array.from(this)}function fl(){for(var t=this._groups,
e=0,n=t.length;e<n;++e)for(var i=t[e],r=0,s=i.length;r<s;++r){var o=i[r];if(o)return o}return null}function dl(){let t=0;for(let e of this)++t;return t}function pl(){
return!this.node()}function ml(t){for(var e=this._groups,n=0,i=e.length;n<i;++n)for(var r=e[n],s=0,o=r.length,a;s<o;++s)(a=r[s])&&t.call(a,a.__data__,s,r);return this}
function gl(t){return function(){this.removeAttribute(t)}}function vl(t){return function(){this.removeAttributeNS(t.space,t.local)}}function bl(t,e){return function(){
this.setAttribute(t,e)}}function _l(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function yl(t,e){return function(){var n=e.apply(this,arguments);
n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function xl(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,
t.local):this.setAttributeNS(t.space,t.local,n)}}function wl(t,e){var n=Br(t);if(arguments.length<2){var i=this.node();return n.local?i.getAttributeNS(n.space,n.
local):i.getAttribute(n)}return this.each((e==null?n.local?vl:gl:typeof e=="function"?n.local?xl:yl:n.local?_l:bl)(n,e))}function Wr(t){return t.ownerDocument&&
t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Ml(t){return function(){this.style.removeProperty(t)}}function Nl(t,e,n){return function(){this.
style.setProperty(t,e,n)}}function Sl(t,e,n){return function(){var i=e.apply(this,arguments);i==null?this.style.removeProperty(t):this.style.setProperty(t,i,n)}}
function Al(t,e,n){return arguments.length>1?this.each((e==null?Ml:typeof e=="function"?Sl:Nl)(t,e,n??"")):kl(this.node(),t)}function kl(t,e){return t.style.getPropertyValue(
e)||Wr(t).getComputedStyle(t,null).getPropertyValue(e)}function El(t){return function(){delete this[t]}}function Tl(t,e){return function(){this[t]=e}}function $l(t,e){
return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function Pl(t,e){return arguments.length>1?this.each((e==null?El:typeof e=="fu\
nction"?$l:Tl)(t,e)):this.node()[t]}function zr(t){return t.trim().split(/^|\s+/)}function Xn(t){return t.classList||new Gr(t)}function Gr(t){this._node=t,this.
_names=zr(t.getAttribute("class")||"")}Gr.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){
return this._names.indexOf(t)>=0}};function Kr(t,e){for(var n=Xn(t),i=-1,r=e.length;++i<r;)n.add(e[i])}function Zr(t,e){for(var n=Xn(t),i=-1,r=e.length;++i<r;)n.
remove(e[i])}function Cl(t){return function(){Kr(this,t)}}function Rl(t){return function(){Zr(this,t)}}function Ll(t,e){return function(){(e.apply(this,arguments)?
Kr:Zr)(this,t)}}function Fl(t,e){var n=zr(t+"");if(arguments.length<2){for(var i=Xn(this.node()),r=-1,s=n.length;++r<s;)if(!i.contains(n[r]))return!1;return!0}return this.
each((typeof e=="function"?Ll:e?Cl:Rl)(n,e))}function Il(){this.textContent=""}function Ol(t){return function(){this.textContent=t}}function Dl(t){return function(){
var e=t.apply(this,arguments);this.textContent=e??""}}function ql(t){return arguments.length?this.each(t==null?Il:(typeof t=="function"?Dl:Ol)(t)):this.node().textContent}
function jl(){this.innerHTML=""}function Hl(t){return function(){this.innerHTML=t}}function Bl(t){return function(){var e=t.apply(this,arguments);this.innerHTML=
e??""}}function Vl(t){return arguments.length?this.each(t==null?jl:(typeof t=="function"?Bl:Hl)(t)):this.node().innerHTML}function Xl(){this.nextSibling&&this.parentNode.
appendChild(this)}function Yl(){return this.each(Xl)}function Ul(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Wl(){
return this.each(Ul)}function zl(t){var e=typeof t=="function"?t:Vr(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Gl(){
return null}function Kl(t,e){var n=typeof t=="function"?t:Vr(t),i=e==null?Gl:typeof e=="function"?e:Xr(e);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),i.apply(this,arguments)||null)})}function Zl(){var t=this.parentNode;t&&t.removeChild(this)}function Ql(){return this.each(Zl)}function Jl(){
var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function tc(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(
t,this.nextSibling):t}function ec(t){return this.select(t?tc:Jl)}function nc(t){return arguments.length?this.property("__data__",t):this.node().__data__}function ic(t){
return function(e){t.call(this,e,this.__data__)}}function rc(t){return t.trim().split(/^|\s+/).map(function(e){var n="",i=e.indexOf(".");return i>=0&&(n=e.slice(
i+1),e=e.slice(0,i)),{type:e,name:n}})}function sc(t){return function(){var e=this.__on;if(e){for(var n=0,i=-1,r=e.length,s;n<r;++n)s=e[n],(!t.type||s.type===t.
type)&&s.name===t.name?this.removeEventListener(s.type,s.listener,s.options):e[++i]=s;++i?e.length=i:delete this.__on}}}function oc(t,e,n){return function(){var i=this.
__on,r,s=ic(e);if(i){for(var o=0,a=i.length;o<a;++o)if((r=i[o]).type===t.type&&r.name===t.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(
r.type,r.listener=s,r.options=n),r.value=e;return}}this.addEventListener(t.type,s,n),r={type:t.type,name:t.name,value:e,listener:s,options:n},i?i.push(r):this.__on=
[r]}}function ac(t,e,n){var i=rc(t+""),r,s=i.length,o;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,c=a.length,u;l<c;++l)for(r=0,u=a[l];r<s;++r)
if((o=i[r]).type===u.type&&o.name===u.name)return u.value}return}for(a=e?oc:sc,r=0;r<s;++r)this.each(a(i[r],e,n));return this}function Qr(t,e,n){var i=Wr(t),r=i.
CustomEvent;typeof r=="function"?r=new r(e,n):(r=i.document.createEvent("Event"),n?(r.initEvent(e,n.bubbles,n.cancelable),r.detail=n.detail):r.initEvent(e,!1,!1)),
t.dispatchEvent(r)}function lc(t,e){return function(){return Qr(this,t,e)}}function cc(t,e){return function(){return Qr(this,t,e.apply(this,arguments))}}function uc(t,e){
return this.each((typeof e=="function"?cc:lc)(t,e))}function*hc(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var i=t[e],r=0,s=i.length,o;r<s;++r)(o=i[r])&&
(yield o)}var Jr=[null];function F(t,e){this._groups=t,this._parents=e}function fc(){return new F([[document.documentElement]],Jr)}function dc(){return this}F.prototype=
fc.prototype={constructor:F,select:Fa,selectAll:ja,selectChild:Ya,selectChildren:Ga,filter:Ka,data:nl,enter:Za,exit:rl,join:sl,merge:ol,selection:dc,order:al,sort:ll,
call:ul,nodes:hl,node:fl,size:dl,empty:pl,each:ml,attr:wl,style:Al,property:Pl,classed:Fl,text:ql,html:Vl,raise:Yl,lower:Wl,append:zl,insert:Kl,remove:Ql,clone:ec,
datum:nc,on:ac,dispatch:uc,[Symbol.iterator]:hc};function Yn(t){return typeof t=="string"?new F([[document.querySelector(t)]],[document.documentElement]):new F(
[[t]],Jr)}var pc=0;function mc(){return new Vn}function Vn(){this._="@"+(++pc).toString(36)}Vn.prototype=mc.prototype={constructor:Vn,get:function(t){for(var e=this._;!(e in
t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){
return this._}};var qe=class{constructor(e,n,i){this.id=e;let r=`${i}-${e}-clip`,s=o=>(o.setAttribute("clip-path",`url(#${r})`),o);this.svg.append(M("defs",{},M("clipPath",{id:r},
this.clipRect)),this.xAxis,this.yAxis,s(this.under),s(this.curves),this.over,this.hoverMark,this.dots,this.xTitle,this.yTitle),this.heading=g("span",{class:"cha\
rt-name"},n),this.element=g("figure",{class:`chart chart-${e}`,"data-chart":e},g("figcaption",{class:"chart-title"},this.heading,this.aside),this.svg)}id;element;svg=M(
"svg",{role:"img",class:"plot"});heading;aside=g("span",{class:"chart-aside"});under=M("g");curves=M("g");over=M("g");hoverMark=M("g",{class:"hover",visibility:"\
hidden"});dots=M("g");xAxis=M("g",{class:"axis axis-x"});yAxis=M("g",{class:"axis axis-y"});scale=1;box={left:0,top:0,width:0,height:0};labelWidth=34;clipRect=M(
"rect");xTitle=M("text",{class:"axis-title","text-anchor":"end"});yTitle=M("text",{class:"axis-title"});layout(e){let{clientWidth:n,clientHeight:i}=this.svg;if(this.
scale=e,n<60||i<60)return!1;let r=Math.round(this.labelWidth*e),s=Math.round(30*e),o=Math.round(18*e);this.box={left:r,top:o,width:n-r-14,height:i-o-s},p(this.svg,
"viewBox",`0 0 ${n} ${i}`);for(let[a,l]of Object.entries({x:r,y:o-5,width:this.box.width+12,height:this.box.height+10}))p(this.clipRect,a,l);return p(this.xAxis,
"transform",`translate(0,${o+this.box.height})`),p(this.yAxis,"transform",`translate(${r},0)`),p(this.xTitle,"x",r+this.box.width),p(this.xTitle,"y",i-2),p(this.
yTitle,"x",2),p(this.yTitle,"y",Math.round(9*e)),!0}get laid(){return this.box.width>0}lead(e){this.heading.before(e)}titles(e,n){w(this.xTitle,e),w(this.yTitle,
n)}drawX(e,n,i){let r=qr(e).tickValues(n).tickFormat(i).tickSize(4).tickPadding(3);Yn(this.xAxis).call(r)}drawY(e,n,i){let r=jr(e).tickValues(n).tickFormat(i).tickSize(
4).tickPadding(3);Yn(this.yAxis).call(r)}};function Un(t,e,n){p(t,"cx",e.toFixed(1)),p(t,"cy",n.toFixed(1))}function W(t,e,n,i,r){p(t,"x1",e.toFixed(1)),p(t,"y1",
n.toFixed(1)),p(t,"x2",i.toFixed(1)),p(t,"y2",r.toFixed(1))}function vt(t,e,n=7){let i=[];for(let a=Math.floor(Math.log10(t));10**a<=e;a++)for(let l of[1,2,5])i.push(+`${l}e${a}`);let r=i.filter(a=>a>=t*.999&&a<=e*1.001);
if(r.length<=n)return r;let s=r.filter(a=>Number.isInteger(Math.log10(a))||/^1(e|0|$)/.test(String(a)));if(s.length<=n)return s.length>=2?s:r.slice(0,n);let o=Math.
ceil(s.length/n);return s.filter((a,l)=>(s.length-1-l)%o===0)}function bt(t){return t>=1e6?`${Number((t/1e6).toPrecision(3))}m`:t>=1e4?`${Number((t/1e3).toPrecision(
3))}k`:String(Number(t.toPrecision(3)))}function je(t,e,n){let i=Math.log(e/t);return Float64Array.from({length:n},(r,s)=>t*Math.exp(i*s/(n-1)))}var Zt=Math.PI,Wn=2*Zt,_t=1e-6,gc=Wn-_t;function ts(t){this._+=t[0];for(let e=1,n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function vc(t){let e=Math.floor(t);
if(!(e>=0))throw new Error(`invalid digits: ${t}`);if(e>15)return ts;let n=10**e;return function(i){this._+=i[0];for(let r=1,s=i.length;r<s;++r)this._+=Math.round(
arguments[r]*n)/n+i[r]}}function es(t,e,n,i){return t===n&&e===i}function bc(t){let e=Math.floor(t);if(!(e<=15))return es;let n=10**e,i=function(r){return Math.
round(r*n)};return function(r,s,o,a){return i(r)===i(o)&&i(s)===i(a)}}var Ft=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=
e==null?ts:vc(e),this._equal=e==null?es:bc(e)}moveTo(e,n){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=
this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,n){this._append`L${this._x1=+e},${this._y1=+n}`}quadraticCurveTo(e,n,i,r){this._append`Q${+e},${+n},${this.
_x1=+i},${this._y1=+r}`}bezierCurveTo(e,n,i,r,s,o){this._append`C${+e},${+n},${+i},${+r},${this._x1=+s},${this._y1=+o}`}arcTo(e,n,i,r,s){if(e=+e,n=+n,i=+i,r=+r,
s=+s,s<0)throw new Error(`negative radius: ${s}`);let o=this._x1,a=this._y1,l=i-e,c=r-n,u=o-e,f=a-n,h=u*u+f*f;if(this._x1===null)this._append`M${this._x1=e},${this.
_y1=n}`;else if(h>_t)if(!(Math.abs(f*l-c*u)>_t)||!s)this._append`L${this._x1=e},${this._y1=n}`;else{let d=i-o,m=r-a,v=l*l+c*c,b=d*d+m*m,x=Math.sqrt(v),y=Math.sqrt(
h),S=s*Math.tan((Zt-Math.acos((v+h-b)/(2*x*y)))/2),_=S/y,E=S/x;Math.abs(_-1)>_t&&this._append`L${e+_*u},${n+_*f}`,this._append`A${s},${s},0,0,${+(f*d>u*m)},${this.
_x1=e+E*l},${this._y1=n+E*c}`}}arc(e,n,i,r,s,o){if(e=+e,n=+n,i=+i,o=!!o,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),l=i*Math.sin(r),c=e+a,u=n+
l,f=1^o,h=o?r-s:s-r;if(this._x1===null?this._append`M${c},${u}`:(Math.abs(this._x1-c)>_t||Math.abs(this._y1-u)>_t)&&this._append`L${c},${u}`,!!i){if(h<0&&(h=h%Wn+
Wn),h>gc)this._append`A${i},${i},0,1,${f},${e-a},${n-l}A${i},${i},0,1,${f},${this._x1=c},${this._y1=u}`;else if(h>_t){let d=e+i*Math.cos(s),m=n+i*Math.sin(s);if(h>=
Zt&&this._equal(c,u,d,m)){h/=2;let v=r+h;this._append`A${i},${i},0,${+(h>=Zt)},${f},${e+i*Math.cos(v)},${n+i*Math.sin(v)}`}this._append`A${i},${i},0,${+(h>=Zt)},${f},${this.
_x1=d},${this._y1=m}`}}}rect(e,n,i,r){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function _c(){
return new Ft}_c.prototype=Ft.prototype;function It(t){return function(){return t}}var yc=Math.cos;var Gn=Math.sin,Ot=Math.sqrt,ns=1e-12,He=Math.PI,Zh=He/2,as=2*He;function xc(t){let e=3;return t.digits=function(n){if(!arguments.length)return e;if(n==null)e=null;else{let i=Math.floor(n);if(!(i>=0))throw new RangeError(`inv\
alid digits: ${n}`);e=i}return t},()=>new Ft(e)}var Qh=Array.prototype.slice;function wc(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function ls(t){this._context=t}ls.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(
t,e);break;case 1:this._point=2;default:this._context.lineTo(t,e);break}}};function Xe(t){return new ls(t)}function Mc(t){return t[0]}function Nc(t){return t[1]}
function cs(t,e){var n=It(!0),i=null,r=Xe,s=null,o=xc(a);t=typeof t=="function"?t:t===void 0?Mc:It(t),e=typeof e=="function"?e:e===void 0?Nc:It(e);function a(l){
var c,u=(l=wc(l)).length,f,h=!1,d;for(i==null&&(s=r(d=o())),c=0;c<=u;++c)!(c<u&&n(f=l[c],c,l))===h&&((h=!h)?s.lineStart():s.lineEnd()),h&&s.point(+t(f,c,l),+e(f,
c,l));if(d)return s=null,d+""||null}return a.x=function(l){return arguments.length?(t=typeof l=="function"?l:It(+l),a):t},a.y=function(l){return arguments.length?
(e=typeof l=="function"?l:It(+l),a):e},a.defined=function(l){return arguments.length?(n=typeof l=="function"?l:It(!!l),a):n},a.curve=function(l){return arguments.
length?(r=l,i!=null&&(s=r(i)),a):r},a.context=function(l){return arguments.length?(l==null?i=s=null:s=r(i=l),a):i},a}var Jh=Sc(Xe);function us(t){this._curve=t}us.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){
this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,e){this._curve.point(e*Math.sin(t),e*-Math.cos(t))}};function Sc(t){function e(n){
return new us(t(n))}return e._curve=t,e}var tf=Ot(3);var Ac=Ot(1/3),ef=Ac*2;var hs=Gn(He/10)/Gn(7*He/10),nf=Gn(as/10)*hs,rf=-yc(as/10)*hs;var sf=Ot(3);var of=Ot(3);var af=Ot(3)/2,kc=1/Ot(12),lf=(kc/2+1)*3;function ot(){}function Be(t,e,n){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+e)/6,(t._y0+4*
t._y1+n)/6)}function Zn(t){this._context=t}Zn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this.
_x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:Be(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);
break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:
this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this.
_x0+this._x1)/6,(5*this._y0+this._y1)/6);default:Be(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function Ec(t){this._context=t}Ec.prototype={areaStart:ot,areaEnd:ot,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=
this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{
this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();
break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:
this._point=1,this._x2=t,this._y2=e;break;case 1:this._point=2,this._x3=t,this._y3=e;break;case 2:this._point=3,this._x4=t,this._y4=e,this._context.moveTo((this.
_x0+4*this._x1+t)/6,(this._y0+4*this._y1+e)/6);break;default:Be(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function Tc(t){this._context=t}Tc.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=
this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){
switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+t)/6,i=(this._y0+4*this._y1+
e)/6;this._line?this._context.lineTo(n,i):this._context.moveTo(n,i);break;case 3:this._point=4;default:Be(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=
this._y1,this._y1=e}};function fs(t,e){this._basis=new Zn(t),this._beta=e}fs.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this.
_x,e=this._y,n=t.length-1;if(n>0)for(var i=t[0],r=e[0],s=t[n]-i,o=e[n]-r,a=-1,l;++a<=n;)l=a/n,this._basis.point(this._beta*t[a]+(1-this._beta)*(i+l*s),this._beta*
e[a]+(1-this._beta)*(r+l*o));this._x=this._y=null,this._basis.lineEnd()},point:function(t,e){this._x.push(+t),this._y.push(+e)}};var cf=(function t(e){function n(i){
return e===1?new Zn(i):new fs(i,e)}return n.beta=function(i){return t(+i)},n})(.85);function Ve(t,e,n){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t.
_k*(t._y2-t._y0),t._x2+t._k*(t._x1-e),t._y2+t._k*(t._y1-n),t._x2,t._y2)}function Qn(t,e){this._context=t,this._k=(1-e)/6}Qn.prototype={areaStart:function(){this.
_line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this.
_point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:Ve(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(
t,e);break;case 1:this._point=2,this._x1=t,this._y1=e;break;case 2:this._point=3;default:Ve(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this.
_y0=this._y1,this._y1=this._y2,this._y2=e}};var uf=(function t(e){function n(i){return new Qn(i,e)}return n.tension=function(i){return t(+i)},n})(0);function Jn(t,e){
this._context=t,this._k=(1-e)/6}Jn.prototype={areaStart:ot,areaEnd:ot,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();
break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(
this._x5,this._y5);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.
moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:Ve(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this.
_y0=this._y1,this._y1=this._y2,this._y2=e}};var hf=(function t(e){function n(i){return new Jn(i,e)}return n.tension=function(i){return t(+i)},n})(0);function ti(t,e){
this._context=t,this._k=(1-e)/6}ti.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this.
_x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this.
_line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(
this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Ve(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,
this._y0=this._y1,this._y1=this._y2,this._y2=e}};var ff=(function t(e){function n(i){return new ti(i,e)}return n.tension=function(i){return t(+i)},n})(0);function ei(t,e,n){
var i=t._x1,r=t._y1,s=t._x2,o=t._y2;if(t._l01_a>ns){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,l=3*t._l01_a*(t._l01_a+t._l12_a);i=(i*a-t._x0*t._l12_2a+t._x2*
t._l01_2a)/l,r=(r*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/l}if(t._l23_a>ns){var c=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,u=3*t._l23_a*(t._l23_a+t._l12_a);s=(s*c+t.
_x1*t._l23_2a-e*t._l12_2a)/u,o=(o*c+t._y1*t._l23_2a-n*t._l12_2a)/u}t._context.bezierCurveTo(i,r,s,o,t._x2,t._y2)}function ds(t,e){this._context=t,this._alpha=e}
ds.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,
this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this.
_x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},
point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:
this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3;default:ei(this,t,e);break}this.
_l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,
this._y1=this._y2,this._y2=e}};var df=(function t(e){function n(i){return e?new ds(i,e):new Qn(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function ps(t,e){
this._context=t,this._alpha=e}ps.prototype={areaStart:ot,areaEnd:ot,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this.
_point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();
break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){if(t=+t,e=+e,this._point){var n=this.
_x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:
this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:ei(this,t,e);break}this._l01_a=this._l12_a,
this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this.
_y2=e}};var pf=(function t(e){function n(i){return e?new ps(i,e):new Jn(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function ms(t,e){this._context=t,this.
_alpha=e}ms.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this.
_y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===
3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=
Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this.
_x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:ei(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this.
_l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var mf=(function t(e){
function n(i){return e?new ms(i,e):new ti(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function $c(t){this._context=t}$c.prototype={areaStart:ot,areaEnd:ot,
lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,e){t=+t,e=+e,this._point?this._context.lineTo(t,
e):(this._point=1,this._context.moveTo(t,e))}};function is(t){return t<0?-1:1}function rs(t,e,n){var i=t._x1-t._x0,r=e-t._x1,s=(t._y1-t._y0)/(i||r<0&&-0),o=(n-t._y1)/(r||i<0&&-0),a=(s*r+o*i)/(i+r);return(is(
s)+is(o))*Math.min(Math.abs(s),Math.abs(o),.5*Math.abs(a))||0}function ss(t,e){var n=t._x1-t._x0;return n?(3*(t._y1-t._y0)/n-e)/2:e}function zn(t,e,n){var i=t._x0,
r=t._y0,s=t._x1,o=t._y1,a=(s-i)/3;t._context.bezierCurveTo(i+a,r+a*e,s-a,o-a*n,s,o)}function Kn(t){this._context=t}Kn.prototype={areaStart:function(){this._line=
0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:
this._context.lineTo(this._x1,this._y1);break;case 3:zn(this,this._t0,ss(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),
this._line=1-this._line},point:function(t,e){var n=NaN;if(t=+t,e=+e,!(t===this._x1&&e===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.
lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,zn(this,ss(this,n=rs(this,t,e)),n);break;default:zn(this,this._t0,n=
rs(this,t,e));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e,this._t0=n}}};function Pc(t){this._context=new gs(t)}(Pc.prototype=Object.create(Kn.
prototype)).point=function(t,e){Kn.prototype.point.call(this,e,t)};function gs(t){this._context=t}gs.prototype={moveTo:function(t,e){this._context.moveTo(e,t)},
closePath:function(){this._context.closePath()},lineTo:function(t,e){this._context.lineTo(e,t)},bezierCurveTo:function(t,e,n,i,r,s){this._context.bezierCurveTo(
e,t,i,n,s,r)}};function Cc(t){this._context=t}Cc.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){
var t=this._x,e=this._y,n=t.length;if(n)if(this._line?this._context.lineTo(t[0],e[0]):this._context.moveTo(t[0],e[0]),n===2)this._context.lineTo(t[1],e[1]);else
for(var i=os(t),r=os(e),s=0,o=1;o<n;++s,++o)this._context.bezierCurveTo(i[0][s],r[0][s],i[1][s],r[1][s],t[o],e[o]);(this._line||this._line!==0&&n===1)&&this._context.
closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,e){this._x.push(+t),this._y.push(+e)}};function os(t){var e,n=t.length-1,i,r=new Array(
n),s=new Array(n),o=new Array(n);for(r[0]=0,s[0]=2,o[0]=t[0]+2*t[1],e=1;e<n-1;++e)r[e]=1,s[e]=4,o[e]=4*t[e]+2*t[e+1];for(r[n-1]=2,s[n-1]=7,o[n-1]=8*t[n-1]+t[n],
e=1;e<n;++e)i=r[e]/s[e-1],s[e]-=i,o[e]-=i*o[e-1];for(r[n-1]=o[n-1]/s[n-1],e=n-2;e>=0;--e)r[e]=(o[e]-r[e+1])/s[e];for(s[n-1]=(t[n]+r[n-1])/2,e=0;e<n-1;++e)s[e]=2*
t[e+1]-r[e+1];return[r,s]}function vs(t,e){this._context=t,this._t=e}vs.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this.
_y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===
1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,
this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,e),this._context.lineTo(
t,e);else{var n=this._x*(1-this._t)+t*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,e)}break}}this._x=t,this._y=e}};function bs(t){return new vs(t,0)}var Rc=.9;function Ye(t,e,n){let i=[],[r,s]=[1/0,1/0];for(let o=0;o<n;o++){let[a,l]=[t[o],e[o]];Number.isFinite(a)&&Number.isFinite(l)&&(Math.abs(a-r)+Math.abs(
l-s)<Rc&&o!==n-1||(i.push(o),r=a,s=l))}return i}function _s(t){return Math.round(t*10)/10}function yt(t,e,n,i=!1){return cs(s=>_s(t[s]),s=>_s(e[s])).digits(null).
curve(i?bs:Xe)(n)??""}var ni=20,Ue=5,Lc=6,ys=1,Fc=4,Z=7,ii=4,Ic=6,We=class{dashes;names;place=0;constructor(e){let n=Array.from({length:Fc},(i,r)=>r);this.dashes=n.map(i=>M("line",{class:`\
curve m${i}`})),this.names=n.map(()=>M("text",{class:"label"})),e.append(...this.dashes,...this.names)}show(e,n,i,r){let s=Math.round(14*i),o=Math.max(0,...e.map(
f=>f.text.length)),[a,l]=[ni+6+o*7*i,s*e.length],[c,u]=this.choose(e,n,a,l,r);for(let f of[...this.dashes,...this.names])p(f,"visibility","hidden");e.forEach(({
order:f,text:h,focus:d,faded:m},v)=>{let[b,x]=[this.dashes[f],this.names[f]],y=u+v*s+s/2;for(let S of[b,x])p(S,"visibility",null);for(let[S,_]of Object.entries(
{x1:c,x2:c+ni,y1:y,y2:y}))p(b,S,_);p(b,"class",`curve m${f}${m?" over-budget":""}`),p(x,"x",c+ni+6),p(x,"y",y+4),p(x,"class",`label${d?" strong":""}${m?" struck":
""}`),w(x,h)})}choose(e,n,i,r,s){let o=n.left+Ue+2,a=Math.max(0,n.left+n.width-i-Ue-o),l=Math.max(0,n.height-r-2*Ue),c=Array.from({length:ii*Z},(h,d)=>[o+a*(d%Z)/
(Z-1),n.top+Ue+l*Math.floor(d/Z)/(ii-1)]),u=c.map(([h,d],m)=>{let v=s.filter(y=>y.left<h+i+4&&y.right>h-4&&y.top<d+r+2&&y.bottom>d-2).length,b=m%Z===0||m%Z===Z-
1?0:ys,x=m<Z||m>=(ii-1)*Z?0:ys;return Oc(e,h,d,i,r)+Lc*v+b+x}),f=Math.min(...u);return u[this.place]>f+2&&(this.place=u.indexOf(f)),c[this.place]}};function Oc(t,e,n,i,r){
let s=0;for(let{xs:o,ys:a,kept:l}of t)for(let c=1;c<l.length;c++){let[u,f]=[l[c-1],l[c]],[h,d]=[o[f]-o[u],a[f]-a[u]],m=Math.max(1,Math.ceil(Math.hypot(h,d)/Ic));
for(let v=1;v<=m;v++){let[b,x]=[o[u]+h*v/m,a[u]+d*v/m];b>e-4&&b<e+i+4&&x>n-4&&x<n+r+4&&(s+=1)}}return s}var Dc=4,ze=90,z=class extends qe{constructor(n,i,r,s){super(n,i,r);this.actions=s;this.lines=Array.from({length:Dc},(o,a)=>M("path",{class:`curve m${a}`})),this.
curves.append(...this.lines),this.key=new We(this.over),this.dots.append(this.ring,this.dot),this.hoverMark.append(this.hoverLine,this.hoverDot),this.over.append(
this.nothing),this.listen()}actions;lines;key;ring=M("circle",{class:"op-ring"});dot=M("circle",{class:"op-dot"});hoverLine=M("line",{class:"hover-line"});hoverDot=M(
"circle",{class:"hover-dot",r:5});nothing=M("text",{class:"label quiet","text-anchor":"middle"});pressed=!1;picture=null;toX=()=>NaN;toY=()=>NaN;fromX=()=>NaN;focusLine=null;blank(n){
w(this.nothing,n);let{left:i,top:r,width:s,height:o}=this.box;p(this.nothing,"x",(i+s/2).toFixed(1)),p(this.nothing,"y",(r+o/2).toFixed(1));let a=n===""?null:"h\
idden";for(let l of[this.under,this.curves,this.xAxis,this.yAxis])p(l,"visibility",a);return n===""?!1:(this.titles("",""),this.drawLines([]),this.drawDot(0,NaN,
NaN),this.name(n),!0)}drawLines(n,i=[]){let r=[];for(let s of this.lines)p(s,"visibility","hidden");this.focusLine=null;for(let s of n){let o=s.x.map(u=>this.toX(
u)),a=s.y.map(u=>this.toY(u)),l=Ye(o,a,o.length),c=this.lines[s.order];p(c,"visibility",l.length>1?null:"hidden"),p(c,"class",`curve m${s.order}${s.focus?" focu\
s":""}${s.faded?" over-budget":""}`),c.setAttribute("d",yt(o,a,l)),s.focus&&(this.focusLine=s),r.push({order:s.order,text:s.text,focus:s.focus,faded:s.faded,xs:o,
ys:a,kept:l})}this.key.show(r,this.box,this.scale,i.filter(({left:s,top:o})=>Number.isFinite(s+o)))}drawDot(n,i,r){let s=Number.isFinite(i)&&Number.isFinite(r);
for(let[o,a,l]of[[this.ring,"op-ring",8],[this.dot,"op-dot",4.5]])p(o,"visibility",s?null:"hidden"),p(o,"class",`${a} m${n}`),p(o,"r",l*this.scale),s&&Un(o,i,r)}uprightAt(n){
let{top:i,height:r}=this.box;return{left:n,right:n,top:i,bottom:i+r}}levelAt(n,i=0){let{left:r,width:s}=this.box;return{left:r,right:r+s,top:n-i,bottom:n}}dotAt(n,i){
let r=10*this.scale;return{left:n-r,right:n+r,top:i-r,bottom:i+r}}name(n){p(this.svg,"aria-label",n)}inside(n){return Math.min(Math.max(n,this.box.top),this.box.
top+this.box.height)}listen(){let{svg:n,actions:i}=this,r=o=>{let{left:a,width:l}=this.box,c=o.clientX-n.getBoundingClientRect().left;return this.fromX(Math.min(
Math.max(c,a),a+l))},s=()=>{p(this.hoverMark,"visibility","hidden"),i.hover(null,null)};n.onpointermove=o=>{if(this.picture===null||!this.laid)return;let a=r(o);
if(this.pressed)return this.set(a);this.mark(a),i.hover(this.readout(a),o)},n.onpointerdown=o=>{this.picture===null||!this.laid||o.button!==0||(this.pressed=!0,
n.setPointerCapture(o.pointerId),s(),this.set(r(o)))},n.onpointerup=n.onpointercancel=()=>{this.pressed=!1},n.onpointerleave=s}mark(n){let i=this.focusLine,{top:r,
height:s}=this.box;p(this.hoverMark,"visibility",null);let o=this.toX(n);for(let[l,c]of Object.entries({x1:o,x2:o,y1:r,y2:r+s}))p(this.hoverLine,l,c.toFixed(1));
let a=i===null?NaN:this.toY(qc(i,n));p(this.hoverDot,"visibility",Number.isFinite(a)?null:"hidden"),Number.isFinite(a)&&Un(this.hoverDot,o,this.inside(a))}};function qc({
x:t,y:e},n){for(let i=1;i<t.length;i++){if(t[i]<n)continue;let r=(n-t[i-1])/(t[i]-t[i-1]);return e[i-1]+r*(e[i]-e[i-1])}return NaN}var xs=[0,.5,.9,.99,.999],si=3.3,Ge=class extends z{constructor(n,i,r){super("attainment","Attainment by objective",n,i);this.setObjective=r;this.under.append(this.
target,this.objective)}setObjective;labelWidth=42;target=M("line",{class:"reference"});objective=M("line",{class:"objective-line"});draw(n){if(this.picture=n,!this.
laid)return;let i=n.models.filter(({model:_,utilisation:E})=>_.responses!==null&&!(E>=1)),r=n.models.filter(({utilisation:_})=>_>=1);w(this.aside,r.length>0?`un\
stable: ${r.map(({model:_})=>_.short).join(", ")}`:"");let o=n.models.some(({model:_})=>_.responses!==null)?"Every queue here grows without end.":"No service ti\
mes yet.";if(this.blank(i.length===0?o:""))return;let{left:a,top:l,width:c,height:u}=this.box,[f,h]=this.range(n,i),d=st([f,h],[a,a+c]),m=rt([0,si],[l+u,l]);this.
toX=_=>d(_),this.fromX=_=>d.invert(_),this.toY=_=>m(ri(_)),this.drawX(d,vt(f,h,Math.max(3,Math.floor(c/60))),bt),this.drawY(m,xs.map(ri),_=>k(xs.find(E=>ri(E)===
_)??NaN).replace(".0%","%")),this.titles("objective, ms","attainment");let v=n.session.serving.objective_ms;W(this.target,a,this.toY(.99),a+c,this.toY(.99)),p(this.
objective,"visibility",v===null?"hidden":null),v!==null&&W(this.objective,d(v),l,d(v),l+u);let b=n.values.attainment,x=v===null?NaN:d(v),y=Number.isNaN(b)?NaN:this.
inside(this.toY(b)),S=[this.uprightAt(x),this.dotAt(x,y),this.levelAt(this.toY(.99))];this.drawLines(i.map(_=>this.line(n,_,f,h)),S),this.drawDot(n.focus?.model.
order??0,x,y),this.name(this.spoken(n))}range(n,i){let{objective_ms:r,arrival_rate_per_s:s,servers:o}=n.session.serving,a=i.map(({model:f})=>f.responses.quantileAt(
0,0,o)),c=[...i.map(({model:f})=>f.responses.quantile(.999,s,o)),(r??0)*1.5].filter(Number.isFinite),u=Math.min(...a,r??1/0,1e6)/1.2;return[u,Math.max(u*10,...c)*
1.3]}line(n,i,r,s){let{arrival_rate_per_s:o,servers:a}=n.session.serving,l=je(r,s,ze);return{order:i.model.order,text:i.model.short,focus:i.isFocus,faded:i.ruledOut!==
"",x:l,y:l.map(c=>i.model.responses.attained(c,o,a))}}set(n){this.setObjective(n)}readout(n){let{session:i,models:r}=this.picture,{arrival_rate_per_s:s,servers:o}=i.
serving,a=r.filter(({model:l})=>l.responses!==null).map(({model:l})=>{let c=l.responses.attained(n,s,o),u=l.responses.utilisation(s,o);return`${l.short} ${Number.
isNaN(c)?Nt(u)||"near full load":k(c)}`});return[`within ${L(n)}`,...a].join(`
`)}spoken({focus:n,session:i,shown:r}){let s=i.serving.objective_ms;if(n===null||s===null)return"Attainment by objective.";let{text:o,note:a}=r.attainment;return`\
Attainment of ${n.model.title} by objective; within ${$(s)} ms: ${a||o}.`}};function ri(t){return t>=1?si:Math.min(si,-Math.log10(1-t))}var Ke=class extends z{constructor(n,i,r){super("cost","Effective cost",n,i);this.setters=r;this.under.append(this.here),this.element.querySelector(".chart-titl\
e").append(this.turn),this.turn.onclick=()=>{this.against=this.against==="objective"?"load":"objective",this.setters.turned()}}setters;labelWidth=48;against="ob\
jective";here=M("line",{class:"threshold-line"});turn=g("button",{type:"button",class:"link","data-control":"cost-against"});draw(n){this.picture=n;let i=this.against===
"objective";if(w(this.turn,i?"by load":"by objective"),p(this.turn,"title",i?"Show it against the arrival rate":"Show it against the objective"),!this.laid)return;
let r=n.models.filter(({model:_})=>_.responses!==null&&_.quality!==null),s=n.session.serving.objective_ms;if(this.blank(s===null&&!i?"Without an objective no an\
swer is late.":""))return;let[o,a]=r.length>0?this.range(n,r):[1,10],l=r.map(_=>this.line(n,_,o,a)),c=l.some(({y:_})=>_.some(Number.isFinite)),u=r.length>0?"Eve\
ry queue here grows without end.":"No service times with scores yet.";if(this.blank(c?"":u))return;let{left:f,top:h,width:d,height:m}=this.box,v=st([o,a],[f,f+d]),
b=rt(jc(l),[h+m,h]).nice(4),{currency:x}=n.session.data.costs;this.toX=_=>v(_),this.fromX=_=>v.invert(_),this.toY=_=>b(_),this.drawX(v,vt(o,a,Math.max(3,Math.floor(
d/60))),bt),this.drawY(b,b.ticks(4),_=>oi(_,x)),this.titles(i?"objective, ms":"requests a second","per 1,000");let y=this.present(n);p(this.here,"visibility",Number.
isFinite(v(y))?null:"hidden"),Number.isFinite(v(y))&&W(this.here,v(y),h,v(y),h+m);let S=n.values.effective_cost_per_1000;this.drawLines(l,[this.uprightAt(v(y)),
this.dotAt(v(y),this.toY(S))]),this.drawDot(n.focus?.model.order??0,v(y),this.toY(S)),this.name(`Effective cost per 1,000 cases by ${i?"objective":"arrival rate"}\
; now ${C(S,x)}.`)}present(n){let{objective_ms:i,arrival_rate_per_s:r}=n.session.serving;return this.against==="objective"?i??NaN:r}range(n,i){let{objective_ms:r,
arrival_rate_per_s:s,servers:o}=n.session.serving;if(this.against==="load"){let f=i.map(({capacity:h})=>h);return[Math.min(s/1.5,Math.min(...f)/40),Math.max(s*1.3,
Math.max(...f)*1.3)]}let a=i.map(({model:f})=>f.responses.quantileAt(0,0,o)),l=i.map(({model:f})=>f.responses.quantile(.995,s,o)).filter(Number.isFinite),[c,u]=[
Math.min(...a),Math.max(...l,Math.min(...a)*10)];return[Math.min(c,r??1/0)/1.3,Math.max(u,r??0)*1.3]}line(n,i,r,s){let o=je(r,s,ze);return{order:i.model.order,text:i.
model.short,focus:i.isFocus,faded:i.ruledOut!=="",x:o,y:o.map(a=>this.cost(n,i,a))}}cost(n,{model:i},r){let{session:s}=n,{objective_ms:o,arrival_rate_per_s:a,servers:l}=s.
serving,[c,u]=this.against==="objective"?[r,a]:[o??NaN,r],f=i.responses.attained(c,u,l);return xn(s,i,f,!0)?.effective_cost_per_1000??NaN}set(n){this.setters[this.
against](n)}readout(n){let{session:i,models:r}=this.picture,{currency:s}=i.data.costs,o=r.filter(({model:a})=>a.responses!==null&&a.quality!==null).map(a=>`${a.
model.short} ${C(this.cost(this.picture,a,n),s)}`);return[this.against==="objective"?`within ${L(n)}`:`at ${lt(n)}`,...o].join(`
`)}};function jc(t){let e=t.flatMap(({y:r})=>[...r].filter(Number.isFinite)),[n,i]=[Math.min(...e,1/0),Math.max(...e,-1/0)];return n<=i?n===i?[n-1,i+1]:[n,i]:[0,
1]}function oi(t,e){let n=Math.abs(t);return n>=1e4&&n<1e6?`${t<0?"-":""}${e}${Number((n/1e3).toPrecision(3))}k`:C(t,e)}var Hc=1.5,Bc=1.6,Ze=class extends z{constructor(n,i,r){super("rate","Response time by load",n,i);this.setRate=r;this.pattern=`${n}-hatch`;let s=M("pattern",{id:this.
pattern,width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},M("line",{x1:0,y1:0,x2:0,y2:6,class:"hatch"}));this.svg.querySelector("def\
s").append(s),p(this.unstable,"fill",`url(#${this.pattern})`),this.under.append(this.unstable,this.load,this.objective),this.curves.append(...this.lower),this.over.
append(this.unstableWords,this.objectiveWords,this.largest,...this.lowerNames)}setRate;labelWidth=40;unstable=M("rect",{class:"unstable-region"});unstableWords=M(
"text",{class:"label quiet"});objective=M("line",{class:"objective-line"});objectiveWords=M("text",{class:"label quiet"});load=M("line",{class:"threshold-line"});largest=M(
"path",{class:"least"});lower=["p50","p95"].map(()=>M("path",{class:"curve"}));lowerNames=["p50","p95","p99"].map(()=>M("text",{class:"label quiet"}));pattern;draw(n){
if(this.picture=n,!this.laid)return;let{session:i,focus:r}=n,s=n.models.filter(({model:A})=>A.responses!==null);if(this.blank(s.length===0?"No service times yet\
.":""))return;let o=i.serving.arrival_rate_per_s,{left:a,top:l,width:c,height:u}=this.box,f=s.map(({capacity:A})=>A),h=Math.min(Math.min(...f)/10**Bc,o/1.3),d=Math.
max(Math.max(...f)*Hc,o*1.3),m=st([h,d],[a,a+c]),v=this.heights(n,s);this.toX=A=>m(A),this.fromX=A=>m.invert(A),this.toY=A=>A>0?Math.max(v(A),l-40):NaN,this.drawX(
m,vt(h,d,Math.max(3,Math.floor(c/60))),bt),this.drawY(v,vt(...v.domain(),8),bt),this.titles("requests a second","ms");let b=s.map(A=>this.line(n,A,h)),{objective_ms:x}=i.
serving,y=n.values.p99_ms,S=Number.isNaN(y)?l:this.inside(this.toY(y)),_={left:a,right:a+.06*c+28*this.scale,top:l+.5*u,bottom:l+u},E=x===null?[]:[this.levelAt(
this.toY(x),14*this.scale)];this.drawLines(b,[this.uprightAt(m(o)),this.dotAt(m(o),S),_,...E]),this.drawQuantiles(n,h),this.drawLimits(n,l,u);let T=r!==null&&r.
model.responses!==null&&!n.pending;this.drawDot(r?.model.order??0,T?m(o):NaN,S),this.name(this.spoken(n))}heights(n,i){let{objective_ms:r,servers:s}=n.session.serving,
o=i.map(({model:h})=>h.responses.quantileAt(.5,0,s)),a=i.map(({model:h})=>h.responses.quantileAt(.99,.9,s)).filter(Number.isFinite),l=Math.min(...o,r??1/0)/1.4,
c=Math.max(...a,(r??0)*1.6)*1.6,{top:u,height:f}=this.box;return st([l,c],[u+f,u])}line(n,i,r){let{model:s}=i;return{order:s.order,text:s.short,focus:i.isFocus,
faded:i.ruledOut!=="",...this.curve(n,i,r,"p99")}}curve({session:n},{model:i,capacity:r},s,o){let a=i.responses,l=a.curve(n.serving.servers),c=l[o];return{x:l.utilisation.
map(u=>Math.max(s,u*r)),y:c.map(u=>yn(n,a,u,c[0]))}}drawQuantiles(n,i){let{focus:r}=n,s=r!==null&&r.model.responses!==null;for(let l of[...this.lower,...this.lowerNames])
p(l,"visibility",s?null:"hidden");if(!s)return;let o=.06*this.box.width+this.box.left,a=1/0;["p50","p95","p99"].forEach((l,c)=>{let{x:u,y:f}=this.curve(n,r,i,l),
[h,d]=[u.map(b=>this.toX(b)),f.map(b=>this.toY(b))],m=this.lowerNames[c];a=Math.min(d[0]-4,a-11*this.scale),p(m,"x",o.toFixed(1)),p(m,"y",a.toFixed(1)),w(m,l);let v=this.
lower[c];v&&(p(v,"class",`curve thin m${r.model.order}`),v.setAttribute("d",yt(h,d,Ye(h,d,h.length))))})}drawLimits(n,i,r){let{session:s,focus:o,values:a}=n,{objective_ms:l,
arrival_rate_per_s:c}=s.serving,{left:u,width:f}=this.box,h=u+f,d=o?Math.min(h,this.toX(o.capacity)):h;for(let[b,x]of Object.entries({x:d,y:i,width:Math.max(0,h-
d)+6,height:r}))p(this.unstable,b,x.toFixed(1));if(p(this.unstableWords,"x",(h-2).toFixed(1)),p(this.unstableWords,"y",(i+.45*r).toFixed(1)),p(this.unstableWords,
"text-anchor","end"),w(this.unstableWords,h-d>52?"unstable":""),p(this.objective,"visibility",l===null?"hidden":null),l!==null){let b=this.toY(l);W(this.objective,
u,b,h,b),p(this.objectiveWords,"x",(h-2).toFixed(1)),p(this.objectiveWords,"y",(b-4).toFixed(1)),p(this.objectiveWords,"text-anchor","end")}w(this.objectiveWords,
l===null?"":`objective ${$(l)} ms`);let m=this.toX(c);W(this.load,m,i,m,i+r);let v=a.largest_rate;p(this.largest,"visibility",l!==null&&v>0?null:"hidden"),l!==null&&
v>0&&p(this.largest,"d",`M${this.toX(v).toFixed(1)},${(this.toY(l)+6).toFixed(1)}l4,7h-8z`),w(this.aside,v>0?`holds to ${wt(v)} ▲`:"")}set(n){this.setRate(n)}readout(n){
let{session:i,focus:r}=this.picture;if(r===null||r.model.responses===null)return"";let s=n/r.capacity,o=a=>L(_n(i,r.model,a,n));return s>=1?`${lt(n)}
unstable: utilisation ${k(s)}`:[`${lt(n)}, utilisation ${k(s)}`,`p50 ${o(.5)}`,`p95 ${o(.95)}`,`p99 ${o(.99)}`].join(`
`)}spoken({focus:n,session:i,shown:r}){if(n===null)return"Response time by arrival rate.";let s=`${$(i.serving.arrival_rate_per_s)}/s`,{text:o,note:a}=r.p99_ms;
return`Response time of ${n.model.title} by arrival rate; p99 at ${s}: ${a||o}.`}};function Qe(t){let{focus:e,session:n,values:i,shown:r}=t;if(e===null)return"No model is in focus.";if(e.model.missing)return e.model.missing;let{servers:s,objective_ms:o}=n.
serving,a=i.utilisation;if(a>=1)return Vc(e,n,a);if(t.pending)return Xc(t);if(Number.isNaN(i.p99_ms))return e.reason||Ns(a,"The exact figures follow.");let l=r.
p99_ms.text;if(o===null)return`${zc(oe(s))} at ${k(a)} utilisation: p99 is ${l}. No objective is set.`;let c=`${$(o)} ms`;return i.p99_ms<=o?`Holds the objectiv\
e: p99 is ${l} of ${c} at ${k(a)} utilisation.`:`Over the objective: p99 is ${l}, the objective ${c}, at ${k(a)} utilisation.`}function Vc({capacity:t},{serving:e},n){
let{arrival_rate_per_s:i,servers:r}=e,s=Math.floor(n*r)+1,o=s>D?`; this rate would take ${Mt(s)} servers, more than the ${D} allowed here`:`, or with ${oe(s)}`;
return`Unstable: ${$(i)}/s keep ${oe(r)} ${k(n)} busy, so the queue grows without end. Stable below ${wt(t)}${o}.`}function Xc({session:t,shown:e,values:n}){let i=Number.
isNaN(n.p99_ms)?"":` p99 will be about ${e.p99_ms.text.replace(Xt,"")}.`;return`Computing response times ${Yc(t)} …${i}`}function Yc(t){let{serving:e,added:n,
data:i}=t;return n.length>0?`with ${n.map(({name:r})=>r).join(" and ")}`:t.holds(["path"])?t.holds(["dispatch"])?`for a burstiness of ${$(Number(e.burstiness.toPrecision(
3)))}`:"for another dispatch":`by ${i.paths.find(({id:r})=>r===e.path)?.title??e.path}`}function ws({focus:t,pending:e,session:n,values:i}){let{objective_ms:r}=n.
serving;return t===null?!1:i.utilisation>=1||!e&&r!==null&&i.p99_ms>r}function Ms(t){let{session:e,values:n,shown:i,outcome:r}=t;if(r===null)return"";let s=e.serving.
objective_ms,o=n.cascade_p99_ms,a=Uc(t),l=e.cascade?.times??null;if(l===null)return a;if(!nt(e))return`${a} Computing its p99 …`;if(Number.isNaN(o))return`${a}\
 ${Wc(l.utilisation(r.sent))}`;let c=i.cascade_p99_ms.text;return s===null?`${a} p99 is ${c}.`:o<=s?`${a} p99 is ${c} of ${$(s)} ms: it holds the objective.`:`${a}\
 p99 is ${c}, over the objective of ${$(s)} ms.`}function Uc({session:t,values:e,outcome:n}){let{words:i,costs:r}=t.data,s=t.model(t.serving.cascade?.second??"")?.
title??"the second model",o=k(n.figures.alert_rate.value),a=C(e.cascade_cost_per_1000,r.currency);return`${k(e.cascade_sent)} of ${i.cases} go on to ${s} and ${o}\
 are ${i.alerted}, at ${a} per 1,000.`}function Wc(t){return t>=1?"So many would keep these servers busy without end: unstable.":Ns(t,"The exact figure follows.")}
function Ns(t,e){return t>vn?`Utilisation is ${k(t)}: too near full load for a figure.`:`Utilisation is ${k(t)}: too near full load for the table. ${e}`}function zc(t){
return t.slice(0,1).toUpperCase()+t.slice(1)}var ai="['’ \\u00a0\\u202f]",Gc=new RegExp(`^([+-]?)([\\d.,](?:(?:[\\d.,]|${ai})*[\\d.,])?(?:e[+-]?\\d+)?)\\s*([km]?)$`,"i"),Kc=/^\d{1,3}(,\d{3})+(\.\d*)?$/,Zc=/^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/,
Qc=new RegExp(`^\\d{1,3}(${ai}\\d{3})+([.,]\\d*)?$`);function Ss(t){let e=t.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/,"$1").replace(/\s*[%\p{Sc}]$/u,""),n=Gc.
exec(e),i=n?Jc(n[2]):"",r=i===""?NaN:Number(n[1]+i)*tu(n[3]);return t.trim()===""?{problem:"Nothing was typed"}:Number.isFinite(r)?{value:r}:{problem:`“${eu(t)}\
” is not a number`}}function As(t){return t.trim().endsWith("%")}function Jc(t){return Kc.test(t)?t.replaceAll(",",""):Zc.test(t)?t.replaceAll(".","").replace(
",","."):Qc.test(t)?t.replaceAll(new RegExp(ai,"g"),"").replace(",","."):/^\d*,\d+$/.test(t)?t.replace(",","."):t}function tu(t){return t===""?1:t.toLowerCase()===
"k"?1e3:1e6}function eu(t){let e=t.trim();return e.length>30?`${e.slice(0,30)}…`:e}var li=2e3,Dt=class{constructor(e,n){this.options=e;let{id:i}=e,r=`${n}-${i}`;this.range=g("input",{type:"range",id:r,min:0,max:li,step:1,class:"range","data-co\
ntrol":i}),this.field=g("input",{type:"text",class:"field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":i}),this.name=g("label",{for:r,
class:"control-name"},e.label),p(this.field,"aria-label",`${e.label}, type a value`);let s=a=>a?g("span",{class:"affix","aria-hidden":"true"},a):null;this.told=
g("span",{class:"spoken",id:`${r}-told`});let o=g("span",{class:"entry"},s(e.prefix),this.field,s(e.suffix),this.told);this.element=g("div",{class:`control cont\
rol-${i}`},g("div",{class:"control-head"},this.name,o),g("div",{class:"track"},this.range)),this.listen()}options;element;range;field;name;told;current=NaN;held=!1;edited=!1;remark=null;mark(e,n){
let i=this.range.parentElement,r=i.querySelector(".mark");r===null&&(r=g("span",{class:"mark","aria-hidden":"true"}),i.append(r)),p(r,"hidden",e===null),p(r,"ti\
tle",n),e!==null&&r.style.setProperty("--at",String(e))}rename(e){w(this.name,e),p(this.field,"aria-label",`${e}, type a value`)}show(e){this.current=e;let n=this.
options.position(e),i=String(Math.round(n*li));!this.held&&this.range.value!==i&&(this.range.value=i),this.range.style.setProperty("--fill",String(n));let r=this.
options.spoken(e);if(p(this.range,"aria-valuetext",r),this.edited)return;this.remark&&(this.remark.of??=e,this.remark.of!==e&&this.remember(null));let s=this.options.
text(e);p(this.field,"title",this.remark?.sentence??r),p(this.field,"data-long",s.length>5),this.field.value!==s&&(this.field.value=s),p(this.field,"aria-invali\
d",null)}listen(){let{range:e,field:n,options:i}=this,r=()=>{this.held&&(this.held=!1,this.show(this.current))};e.onpointerdown=()=>{this.held=!0,this.forget()},
e.onpointerup=e.onpointercancel=e.onblur=r,e.onchange=r,e.oninput=()=>this.move(i.value(Number(e.value)/li)),e.onkeydown=s=>this.key(s),e.ondblclick=()=>this.edit(),
n.oninput=()=>{this.edited=!0},n.onfocus=()=>{n.select(),this.remark&&i.onProblem(this.remark.sentence)},n.onblur=()=>this.accept(),n.onkeydown=s=>this.fieldKey(
s)}key(e){let i={ArrowUp:[1,1],ArrowRight:[1,1],ArrowDown:[-1,1],ArrowLeft:[-1,1],PageUp:[1,10],PageDown:[-1,10]}[e.key];if(e.key==="Enter")this.edit();else if(e.
key==="Home")this.move(this.options.low());else if(e.key==="End")this.move(this.options.high());else if(i)this.move(this.options.step(this.current,...i));else return;
e.preventDefault()}move(e){this.forget(),this.current=e,this.options.onMove(e)}fieldKey(e){if(e.key==="Enter")this.accept();else if(e.key==="Escape")this.forget(),
this.show(this.current),this.field.select();else if(e.key==="ArrowUp"||e.key==="ArrowDown")this.accept(),this.move(this.options.step(this.current,e.key==="Arrow\
Up"?1:-1,1));else return;e.stopPropagation(),e.preventDefault()}edit(){this.field.focus(),this.field.select()}forget(){this.edited=!1,this.remember(null)}tell(e){
this.remember({sentence:e,of:null}),this.options.onProblem(e)}remember(e){this.remark=e,w(this.told,e?.sentence??""),p(this.field,"aria-describedby",e&&this.told.
id),p(this.field,"data-remarked",e!==null)}accept(){if(!this.edited)return;let{options:e}=this,n=this.field.value,i=e.word?.(n.trim().toLowerCase())??null,r=i===
null?Ss(n):{value:i},s=`${e.label} stays at ${e.spoken(this.current)}.`;if("problem"in r)return p(this.field,"aria-invalid","true"),this.tell(`${r.problem}: ${s}`);
let o=i??e.typed?.(r.value,As(n))??r.value;if(this.forget(),e.onTyped){let l=e.onTyped(o);l&&this.tell(l);return}let a=Math.min(Math.max(o,e.low()),e.high());if(this.
current=a,e.onMove(a),a!==o){let l=a<o?"above the largest":"below the smallest";this.tell(`${e.label}: ${e.spoken(o)} is ${l} value; ${e.spoken(a)} is used.`)}this.
show(this.current)}};var nu=[0,.25,.5,.75,1],Je=class extends z{constructor(n,i,r){super("cascade","Cost by the share sent on",n,i);this.choose=r;this.under.append(this.upright),this.
curves.append(this.frontier,this.tooSlow),this.over.append(this.uprightWords)}choose;labelWidth=48;frontier=M("path",{class:"curve frontier"});tooSlow=M("path",
{class:"curve frontier over-budget"});upright=M("line",{class:"objective-line"});uprightWords=M("text",{class:"label quiet"});draw(n){if(this.picture=n,!this.laid)
return;let i=this.points,{left:r,top:s,width:o,height:a}=this.box,{outcome:l,values:c}=n,u=c.cascade_cost_per_1000,f=[...i.map(y=>y.cost_per_1000),u].filter(Number.
isFinite);if(f.length===0)return;let[h,d]=[Math.min(...f),Math.max(...f)],m=d>h?.06*(d-h):1,v=rt([0,1],[r,r+o]),b=rt([h-m,d+m],[s+a,s]).nice(4),{currency:x}=n.session.
data.costs;this.toX=y=>v(y),this.fromX=y=>v.invert(y),this.toY=y=>b(y),this.drawX(v,nu,y=>k(y).replace(".0%","%")),this.drawY(b,b.ticks(4),y=>oi(y,x)),this.titles(
"share sent on to the second model","per 1,000"),this.drawFrontier(i),this.drawDot(3,l?v(c.cascade_sent):NaN,this.inside(b(u))),w(this.aside,i.length>0?"line: b\
est band of each share":""),this.name(`Cost per 1,000 cases by the share sent on; now ${C(u,x)} at ${k(c.cascade_sent)}.`)}get points(){return this.picture?.session.
cascade?.message.frontier??[]}holds(n){let i=this.picture.session.serving.objective_ms,{session:r}=this.picture;return i===null||!nt(r)||fe(r,n)<=i}drawFrontier(n){
let i=Float64Array.from(n,({sent:d})=>this.toX(d)),r=Float64Array.from(n,({cost_per_1000:d})=>this.toY(d)),s=n.map((d,m)=>m),o=n.findIndex(({sent:d})=>!this.holds(
d)),a=o<0?n.length:o;this.frontier.setAttribute("d",yt(i,r,s.slice(0,a))),this.tooSlow.setAttribute("d",yt(i,r,s.slice(Math.max(0,a-1))));let l=a<n.length;for(let d of[
this.upright,this.uprightWords])p(d,"visibility",l?null:"hidden");if(!l)return;let c=this.toX(this.largestSent()),{top:u,height:f}=this.box;W(this.upright,c,u,c,
u+f);let h=c>this.box.left+this.box.width/2;p(this.uprightWords,"x",(c+(h?-4:4)).toFixed(1)),p(this.uprightWords,"y",(u+10).toFixed(1)),p(this.uprightWords,"tex\
t-anchor",h?"end":"start"),w(this.uprightWords,"beyond it p99 is over the objective")}largestSent(){if(!this.holds(0))return 0;let[n,i]=[0,1];for(let r=0;r<16;r++){
let s=(n+i)/2;this.holds(s)?n=s:i=s}return n}nearestPoint(n){let i=r=>Math.abs(r.sent-n);return this.points.reduce((r,s)=>r===void 0||i(s)<i(r)?s:r,void 0)}set(n){
let i=this.nearestPoint(n);i&&this.choose(i)}readout(n){let i=this.nearestPoint(n);if(!i)return"";let{session:r}=this.picture,s=fe(r,i.sent);return[`${k(i.sent)}\
 sent on`,`best cost ${C(i.cost_per_1000,r.data.costs.currency)} per 1,000`,nt(r)?`p99 ${wi(s,r.cascade?.times?.utilisation(i.sent)??NaN)}`:""].filter(Boolean).
join(`
`)}};var tn=class{constructor(e){this.options=e;let n=i=>g("div",{class:"band-thumb",role:"slider",tabindex:0,"aria-label":e.names[i],"data-control":`${e.id}-${i===0?
"low":"high"}`});this.thumbs=[n(0),n(1)],this.track.append(this.fill,...this.thumbs),this.element=g("div",{class:`control control-${e.id}`,role:"group","aria-la\
bel":e.label},g("div",{class:"control-head"},g("span",{class:"control-name"},e.label),g("span",{class:"entry band-texts"},this.texts[0],g("span",{class:"affix"},
" to "),this.texts[1])),this.track),[0,1].forEach(i=>this.listen(i)),this.dragWhole()}options;element;track=g("div",{class:"band-track"});fill=g("div",{class:"b\
and-fill",title:"Drag to move the whole band"});thumbs;texts=[g("span",{class:"band-text"}),g("span",{class:"band-text"})];at=[0,0];show(e,n){this.at=[e,n];let i=Math.
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
button!==0)return;let i=this.placeAt(n),r=Math.abs(i-this.at[0])<=Math.abs(i-this.at[1])?0:1;this.thumbs[r].focus(),this.move(r,i)}}};var iu=[...et.filter(t=>t!=="focus"),"objective_ms","late","cascade"],ru=[["attainment","Attainment","Share of all answers within the objective, direct and sent\
 on."],["effective_cost_per_1000","Effective cost","Expected cost of 1,000 cases at the objective: a late answer counts as what it becomes."],["effective_recall",
"Effective recall","Recall at the objective: a late answer counts as what it becomes."],["effective_precision","Effective precision","Precision at the objective\
: a late answer counts as what it becomes."],["effective_false_positive_rate","Effective FPR","Share of the negatives that are alerted at the objective."]];function su(t){
return!t.holds(iu)}var en=class{element;cells;grid;words=g("p",{class:"hint","data-figure":"cascade-attainment"});constructor(e){this.cells=ru.map(([n,i,r])=>{let s=g(
"button",{type:"button",class:"term","data-control":`explain-cascade_${n}`},i);e.attach(s,()=>r);let o=g("div",{class:"value","data-figure":`cascade_${n}`}),a=g(
"div",{class:"interval","data-figure":`cascade_${n}-interval`});return{metric:n,value:o,interval:a,box:g("div",{class:"figure"},g("div",{class:"figure-head"},s),
o,a)}}),this.grid=g("div",{class:"figures",role:"group","aria-label":"The cascade at the objective, with 95% intervals"},...this.cells.map(({box:n})=>n)),this.element=
g("div",{class:"cascade-effective"},this.grid,this.words)}show({session:e}){let n=e.cascade?Ri(e.cascade.message):null;if(this.element.hidden=n===null||e.serving.
objective_ms===null,n===null||this.element.hidden)return;let i=su(e),{currency:r}=e.data.costs;this.grid.hidden=Object.keys(n.figures).length===0;for(let{metric:s,
box:o,value:a,interval:l}of this.cells){let c=d=>s.includes("cost")?C(d,r):k(d),[u,f,h]=n.figures[s]??[null,null,null];w(a,u===null?"–":c(u)),w(l,f===null||h===
null?"":Ht(f,h,c)),p(o,"data-pending",i),p(o,"aria-busy",i?"true":null)}w(this.words,n.words),p(this.words,"data-stale",i)}};var Q=class{element;select;drawn="";constructor(e,n,i,r){let s=`${i}-${e}`;this.select=g("select",{id:s,class:"choice","data-control":e}),this.select.onchange=()=>r(
this.select.value),this.element=g("div",{class:`control choice-control control-${e}`},g("label",{for:s,class:"control-name"},n),this.select)}show(e,n){let i=JSON.
stringify(e);i!==this.drawn&&(this.drawn=i,this.select.replaceChildren(...e.map(({id:r,title:s,problem:o})=>g("option",{value:r,disabled:!!o,title:o??""},s)))),
this.select.value!==n&&(this.select.value=n),p(this.select,"title",e.find(({id:r})=>r===n)?.title??"")}};var qt=class{constructor(e,n,i,r){this.pin=i;this.tip=r;this.element=g("div",{class:"figures",role:"group","aria-label":n}),this.cells=e.map(s=>this.cell(s)),this.
element.append(...this.cells.map(({box:s})=>s))}pin;tip;element;cells;cell(e){let n=g("button",{type:"button",class:"term","data-control":`explain-${e}`},Bt[e]),
i=g("button",{type:"button",class:"pin","data-control":`pin-${e}`},be());i.onclick=()=>this.pin([e]);let r=g("div",{class:"value","data-figure":e}),s=g("div",{class:"\
interval","data-figure":`${e}-interval`}),o=g("div",{class:"note","data-figure":`${e}-note`}),a=g("div",{class:"figure","data-metric":e},g("div",{class:"figure-\
head"},i,n),r,s,o),l={metric:e,box:a,value:r,interval:s,note:o,pin:i};return this.tip.attach(n,()=>[vi[e],o.textContent].filter(Boolean).join(" ")),l}show({shown:e},n){
for(let{metric:i,box:r,value:s,interval:o,note:a,pin:l}of this.cells){let{text:c,interval:u,note:f,exact:h,pending:d}=e[i];w(s,c),w(o,u);let m=d||f!==""?f:n[i]??
"";w(a,m),p(a,"title",m),p(r,"data-exact",h),p(r,"data-pending",d),p(l,"disabled",c==="–"||d)}}nameSection(e){for(let{metric:n,pin:i}of this.cells){let r=`Pin\
 ${Bt[n].toLowerCase()} to ${e}`;p(i,"aria-label",r),p(i,"title",r)}}};var ks="A fast model answers every case; those whose score lies in a band go on to a slower one. Without a cascade each model answers alone.",Es=["objective_ms",
"arrival_rate_per_s","servers","dispatch","burstiness","path","stages","cascade"],nn=class{constructor(e,n,i,r){this.actions=e;this.first=new Q("cascade-first",
"First",r,s=>this.choose({first:s})),this.second=new Q("cascade-second","Second",r,s=>this.choose({second:s})),this.band=this.makeBand(),this.threshold=this.makeThreshold(
r),this.figures=new qt(ut,"Figures of the cascade with 95% intervals",e.pin,i),this.effective=new en(i),this.chart=new Je(r,n,s=>this.adopt(s)),this.find.onclick=
()=>this.ask(),this.none.onclick=()=>e.band(null),this.body=g("div",{class:"cascade-body"},g("div",{class:"cascade-left"},this.band.element,this.threshold.element,
this.figures.element,this.verdict,this.effective.element,this.words),this.chart.element),this.element=g("section",{class:"cascade","aria-label":"Cascade"},g("di\
v",{class:"cascade-head"},g("h3",{class:"section-name"},"Cascade"),this.first.element,this.second.element,this.find,this.none),this.idea,this.body)}actions;element;chart;first;second;find=g(
"button",{type:"button",class:"action","data-control":"find-band"});none=g("button",{type:"button",class:"link","data-control":"no-cascade"},"No cascade");idea=g(
"p",{class:"hint"},ks);band;threshold;figures;effective;verdict=g("p",{class:"sentence","data-figure":"cascade-verdict"});words=g("p",{class:"hint","data-figure":"\
cascade-words"});body;chosen=null;get joint(){return this.actions.session().cascade?.joint??null}get names(){let e=this.actions.session();return e.serving.cascade??
this.chosen??e.data.cascade}choose(e){let n=this.names;if(n===null)return;let i={first:n.first,second:n.second,...e};if(i.first===i.second){let r="first"in e?"s\
econd":"first";i[r]=n[r==="first"?"second":"first"]}this.chosen=i,this.actions.session().serving.cascade?this.actions.find(i.first,i.second):this.showNames()}ask(){
let e=this.names;e&&this.actions.find(e.first,e.second)}adopt({low:e,high:n,threshold:i}){let r=this.actions.session().serving.cascade;r&&this.actions.band({...r,
low:e,high:n,threshold:i})}move(e){let{joint:n}=this,{cascade:i}=this.actions.session().serving;n===null||i===null||this.actions.band(n.band(i,{...n.places(i),...e}))}makeBand(){
let e=i=>this.joint?.firstEdges[i]??NaN,n=i=>i>=(this.joint?.firstEdges.length??0)-1?"every score above":se(e(i));return new tn({id:"band",label:"Sent on: first\
 score from",names:["Lower end of the band","Upper end of the band"],places:()=>this.joint?.firstEdges.length??2,text:n,spoken:(i,r)=>{let s=k(this.joint?.shareAbove(
r,this.actions.session().data.population?.prevalence??null)??NaN);return i===0?`${n(r)}; ${s} of cases score at least that`:`${n(r)}; ${s} of cases are alerted \
by the first model alone`},onMove:(i,r)=>this.move({low:i,high:r})})}makeThreshold(e){let n=()=>this.joint?.secondEdges??new Float64Array([0,1]),i=()=>n().length-
1,r=s=>n()[Math.min(i(),Math.max(0,s))];return new Dt({id:"cascade-threshold",label:"The second alerts at",position:s=>ft(n(),s)/Math.max(1,i()),value:s=>r(Math.
round(s*i())),step:(s,o,a)=>r(ft(n(),s)+o*a),low:()=>r(0),high:()=>r(i()),text:s=>s>=r(i())?"nobody":se(s),spoken:s=>s>=r(i())?"the second model alerts nobody":
`a score of ${se(s)}`,onMove:s=>this.move({threshold:ft(n(),s)}),onProblem:s=>this.actions.problem(s)},e)}show(e){let{session:n,places:i}=e,{cascade:r}=n.data;this.
showNames();let s=r===null?"A cascade takes two models with scores.":"",o=n.serving.cascade!==null&&this.joint!==null&&i!==null;this.find.hidden=this.first.element.
hidden=this.second.element.hidden=r===null,w(this.find,n.serving.objective_ms===null?"Find the best band":"Find the best band under the objective"),this.none.hidden=
n.serving.cascade===null;let a=n.serving.cascade===null&&n.holds(Es)?r?.words??"":"";w(this.idea,[s,a,o?"":ks].filter(Boolean).join(" ")),this.idea.hidden=this.
idea.textContent==="",this.body.hidden=!o,!(!o||i===null)&&(this.band.show(i.low,i.high),this.threshold.show(n.serving.cascade.threshold),this.figures.show(e,{}),
w(this.verdict,Ms(e)),this.effective.show(e),w(this.words,r?.words??""),p(this.words,"data-stale",!n.holds(Es)))}showNames(){let e=this.actions.session(),n=this.
names;if(n===null)return;let i=e.models.filter(({quality:r})=>r!==null).map(({id:r,title:s})=>({id:r,title:s}));this.first.show(i,n.first),this.second.show(i,n.
second)}nameSection(e){this.figures.nameSection(e)}};function Qt(t,e){return Number(t.toPrecision(e))}function rn(t){return Math.min(1,Math.max(0,t))}function sn(t,e){let n=Math.log(e/t);return{position:o=>rn(Math.
log(o/t)/n),value:o=>o<=0?t:o>=1?e:Qt(t*Math.exp(n*o),3),step:(o,a,l)=>Math.min(e,Math.max(t,Qt(o*1.05**(a*l),3)))}}function Ts(t,e=t/10**2,n=t*10**2){let i=Math.
log(n/e);return{position:a=>a<=0?0:.04+(1-.04)*rn(Math.log(a/e)/i),value:a=>a<.04/2?0:Qt(e*Math.exp(i*Math.max(0,a-.04)/(1-.04)),2),step:(a,l,c)=>{if(a<=0)return l>
0?Qt(e,2):0;let u=Qt(a*1.06**(l*c),2);return l<0&&u<e*.999?0:u}}}function $s(t,e){let n=Math.log(e/t),i=a=>Math.min(e,Math.max(t,Math.round(a)));return{position:a=>rn(Math.log(a/t)/n),value:a=>i(t*Math.exp(n*rn(a))),step:(a,l,c)=>i(
a+l*(c===1?1:Math.max(2,Math.round(a/2))))}}var ou=sn(.1,1e4),au=sn(.1,1e5),lu=$s(1,D),cu=sn(1,100),uu=Ts(100),Ps=1e6,hu=1e9,fu=[{id:"shared",title:"One shared queue"},{id:"round_robin",title:"Own queues,\
 in turn"},{id:"random",title:"Own queues, at random"}],on=class{constructor(e,n,i){this.session=e;this.actions=n;let r=s=>new Dt({...s,onProblem:n.problem},i);
this.objective=r({...this.scaled(ou,.001,Ps,s=>({objective_ms:s})),id:"objective_ms",label:"p99 objective",suffix:"ms",text:jt,spoken:L}),this.rate=r({...this.scaled(
au,.001,Ps,s=>({arrival_rate_per_s:s})),id:"arrival_rate_per_s",label:"Arrival rate",suffix:"/s",text:jt,spoken:lt}),this.servers=r({...this.scaled(lu,1,D,s=>({
servers:Math.round(s)})),id:"servers",label:"Servers",text:jt,spoken:s=>`${s} server${s===1?"":"s"}`,onTyped:s=>this.typeServers(s)}),this.burstiness=r({...this.
scaled(cu,1,100,s=>({burstiness:s})),id:"burstiness",label:"Burstiness",text:jt,spoken:s=>s===1?"1, Poisson arrivals":`${jt(s)} times the variance of Poisson ar\
rivals`}),this.cost=r({...this.scaled(uu,0,hu,s=>({server_cost_per_month:s})),id:"server_cost_per_month",label:"A server a month",prefix:"$",text:jt,spoken:s=>`${C(
s,this.currency)} a server a month`}),this.without=g("button",{type:"button",class:"link","data-control":"no-objective"}),this.without.onclick=()=>this.toggleObjective(),
this.objective.element.querySelector(".control-name").after(this.without),this.dispatch=new Q("dispatch","Dispatch",i,s=>n.change({dispatch:s})),this.path=new Q(
"path","Served as",i,s=>n.change({path:s})),this.late=new Q("late","A late answer",i,s=>n.change({late:s})),this.sliders=g("div",{class:"settings"},...[this.objective,
this.rate,this.servers,this.burstiness,this.cost].map(({element:s})=>s)),this.choices=g("div",{class:"choices"},this.dispatch.element,this.path.element,this.late.
element)}session;actions;sliders;choices;objective;rate;servers;burstiness;cost;without;dispatch;path;late;scaled(e,n,i,r){return{...e,low:()=>n,high:()=>i,onMove:s=>this.
actions.change(r(s))}}typeServers(e){let{used:n,sentence:i}=Ti(e);return this.actions.change({servers:n}),i}get currency(){return this.session().data.costs.currency}toggleObjective(){
let{objective_ms:e}=this.session().serving;this.actions.change({objective_ms:e===null?this.session().data.default_objective_ms:null})}lateOptions(e){let{models:n,
setting:i,serving:r}=this.session(),s=n.filter(({id:o})=>o!==i.focus||o===r.late);return[{id:"allow",title:"lets the case pass"},{id:"block",title:`counts as ${e}`},
...s.map(({id:o,title:a})=>({id:o,title:`is that of ${a}`}))]}show(){let{serving:e,data:n}=this.session(),{objective_ms:i}=e;this.objective.show(i??n.default_objective_ms),
p(this.objective.element,"data-off",i===null),this.without.textContent=i===null?"set":"none",p(this.without,"aria-label",i===null?"Set an objective":"Set no obj\
ective"),this.rate.show(e.arrival_rate_per_s),this.servers.show(e.servers),this.burstiness.show(e.burstiness),this.cost.show(e.server_cost_per_month),this.cost.
element.querySelector(".affix").textContent=this.currency,this.dispatch.show(fu,e.dispatch),this.path.show(n.paths,e.path);let{alerted:r,cases:s}=n.words;this.late.
show(this.lateOptions(r),e.late),p(this.late.select,"aria-description",`What becomes of ${s} whose answer comes after the objective`)}};function jt(t){return Math.
abs(t)>=1e3&&Number.isInteger(t)?Mt(t):String(Number(t.toPrecision(6)))}function du(t){let e=M("line",{x1:0,x2:22,y1:6,y2:6,class:`curve m${t}`});return M("svg",{class:"dash",width:22,height:12,viewBox:"0 0 22 12","aria-hidden":"tru\
e"},e)}var an=class{constructor(e,n){this.focus=e;this.tip=n}focus;tip;element=g("div",{class:"models",role:"radiogroup","aria-label":"Model in focus"});chips=[];drawn="";show({
models:e,pending:n}){let i=e.map(({model:r})=>`${r.id} ${r.order} ${r.missing}`).join();i!==this.drawn&&this.rebuild(e,i);for(let{id:r,button:s,name:o,remark:a}of this.
chips){let l=e.find(({model:u})=>u.id===r);p(s,"aria-checked",String(l.isFocus)),p(s,"tabindex",l.isFocus?0:-1),p(s,"data-over",l.ruledOut!==""),w(o,e.length>2?
l.model.short:l.model.title);let c=n&&l.model.missing===""&&l.ruledOut===""?"computing":"";w(a,l.model.remark||l.ruledOut||c),p(s,"aria-label",[l.model.title,l.
model.missing||l.ruledOut||c].filter(Boolean).join(", "))}}rebuild(e,n){this.drawn=n,this.chips=e.map(({model:i},r)=>{let s=g("span",{class:"chip-name"}),o=g("s\
pan",{class:"chip-remark"}),a=g("button",{type:"button",class:"chip",role:"radio","data-model":i.id,"data-control":`focus-${i.id}`},du(i.order),s,o);return a.onclick=
()=>this.focus(i.id),a.onkeydown=l=>this.key(l,r),this.tip.attach(a,()=>[i.title,i.missing].filter(Boolean).join(". ")),{id:i.id,button:a,name:s,remark:o}}),this.
element.replaceChildren(...this.chips.map(({button:i})=>i))}key(e,n){let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(i===void 0)return;e.preventDefault();
let r=this.chips[(n+i+this.chips.length)%this.chips.length].button;r.focus(),r.click()}};var pu="Add what a request passes besides the model. A stage that holds the server is part of the time a server is busy; one outside adds to the response only. \
Stages are taken to be independent of each other and of the model.",ln=class{constructor(e){this.add=e;this.element=g("section",{class:"stages","aria-label":"St\
ages of a request"},g("h3",{class:"section-name"},"Stages of a request"),g("p",{class:"hint"},pu),this.row)}add;element;row=g("div",{class:"stage-presets",role:"\
group","aria-label":"Add a stage"});state=g("span",{class:"hint","data-figure":"adding-stages"});drawn="";show({added:e,data:n}){let{presets:i,room:r}=n.stages;
this.drawn!==i.join()&&this.rebuild(i);let s=r-e.length;for(let a of this.row.querySelectorAll("button"))p(a,"disabled",s<=0);let o=e.map(({name:a})=>a).join(",\
 ");w(this.state,o?`adding ${o} …`:s<=0?"No more stages can be added.":"assumed times, to be edited below")}rebuild(e){this.drawn=e.join();let n=e.map(i=>{let r=g(
"button",{type:"button",class:"action","data-control":`add-stage-${i}`},`+ ${i}`);return r.onclick=()=>this.add(i),r});this.row.replaceChildren(...n,this.state)}};var mu=1.3,gu=["objective_ms","arrival_rate_per_s","servers","dispatch","burstiness","path","stages","late","server_cost_per_month","focus"],ci="no objective",vu={
attainment:ci,largest_rate:ci,fleet_needed:ci},bu=0,cn=class{constructor(e,n){this.root=e;this.actions=n;this.tip=new _e(e,this.uid),this.models=new an(n.focus,
this.tip),this.controls=new on(n.session,n,this.uid),this.figures=new qt(ct,"Key figures with 95% intervals",n.pin,this.tip);let i={hover:(o,a)=>this.hover(o,a)},
r=o=>n.change({arrival_rate_per_s:Cs(o)}),s=o=>n.change({objective_ms:Cs(o)});this.charts=[new Ze(this.uid,i,r),new Ge(this.uid,i,s),new Ke(this.uid,i,{objective:s,
load:r,turned:n.redraw})],this.cascade=new nn(n,i,this.tip,this.uid),this.plots=g("div",{class:"charts"},...this.charts.map(({element:o})=>o)),this.stages=new ln(
n.stage),this.pinAll.append(be(),this.pinText),this.pinAll.onclick=()=>n.pin([]),this.assemble(),this.observer=new ResizeObserver(()=>{let o=this.body.clientWidth;
o!==this.width&&(this.width=o,this.actions.redraw())}),this.observer.observe(this.body)}root;actions;uid=`serving${bu+=1}`;tip;models;controls;figures;charts;cascade;stages;plots;pinAll=g(
"button",{type:"button",class:"pin-all","data-control":"pin"});pinText=g("span");status=g("p",{class:"status","data-figure":"status"});sentences=g("div",{class:"\
sentences","data-figure":"sentences"});basis=g("p",{class:"hint","data-figure":"basis"});pins=g("p",{class:"hint","data-figure":"waiting-pins"});live=g("div",{class:"\
spoken",role:"status","aria-live":"polite"});readout=g("div",{class:"readout",hidden:!0,"aria-hidden":"true","data-figure":"hover"});empty=g("p",{class:"empty",
role:"status"});body=g("div",{class:"body"});observer;width=0;assemble(){this.body.append(g("div",{class:"top"},this.models.element,this.pinAll),this.controls.sliders,
this.controls.choices,this.figures.element,this.status,this.plots,this.sentences,g("div",{class:"footnotes"},this.basis,this.pins),this.cascade.element,this.stages.
element),this.body.hidden=!0,this.root.replaceChildren(this.empty,this.body,this.tip.element,this.readout,this.live)}stop(){this.observer.disconnect()}theme(){Li(
this.root)}message(e){w(this.empty,e),this.empty.hidden=e==="",this.body.hidden=e!==""}speak(e){w(this.live,e)}frameData(){let{data:e}=this.actions.session(),{title:n}=e.
pin_section;w(this.pinText,`Pin what I see to ${n}`),this.figures.nameSection(n),this.cascade.nameSection(n),p(this.root,"data-present",e.present),this.sentences.
replaceChildren(...e.sentences.map(s=>g("p",{},s))),w(this.basis,e.basis);let i=e.waiting_pins,r=i===1?"One pin waits":`${i} pins wait`;w(this.pins,i>0?`${r} fo\
r the board and will be in the answer when it opens.`:"")}draw(e,n,i){let{session:r}=e;this.models.show(e),this.controls.show();let s=r.serving.objective_ms,o=s!==
null&&!Number.isNaN(e.values.p99_ms),a=s===null?vu:{};this.figures.show(e,o?{p99_ms:`of ${$(s)} ms`}:a),w(this.status,n||Qe(e)),p(this.status,"data-trouble",n!==
""||ws(e));let l=r.dirty||!r.holds(gu);for(let u of[this.sentences,this.basis])p(u,"data-stale",l);p(this.plots,"data-pending",e.pending),this.cascade.show(e),this.
stages.show(r);let c=r.data.present?mu:1;for(let u of[...this.charts,this.cascade.chart])(i||!u.laid)&&u.layout(c),u.draw(e)}hover(e,n){if(this.readout.hidden=!e,
!e||n===null)return;w(this.readout,e);let i=this.root.getBoundingClientRect(),[r,s]=[n.clientX-i.left,n.clientY-i.top],o=this.readout.offsetWidth,a=r+16+o>i.width?
r-16-o:r+16;this.readout.style.left=`${Math.max(0,a)}px`,this.readout.style.top=`${Math.max(0,s-this.readout.offsetHeight-12)}px`}};function Cs(t){return Number(
t.toPrecision(3))}var _u=250,un=class{constructor(e){this.root=e;this.rest=new ie(e,()=>this.commit(),this.abort.signal),this.face=new cn(e,{session:()=>this.session,change:n=>this.
move(n),focus:n=>this.focus(n),band:n=>this.move({cascade:n}),find:(n,i)=>this.find(n,i),pin:n=>this.pin(n),stage:n=>this.addStage(n),problem:n=>this.say(n),redraw:()=>this.
draw(!0)}),e.addEventListener("serving:set",n=>{n instanceof CustomEvent&&(this.move(n.detail),this.drawNow())})}root;session=new ve;face;abort=new AbortController;links=new ne(
this.abort.signal,()=>this.commit());rest;wire=null;frame=0;layout=!0;notice="";ready=!1;asked=[];receive(e,n){if(this.wire=n,this.face.theme(),e==null)return this.
face.message("Waiting for the numbers …");try{this.take(e)}catch(i){let r=i instanceof Error?i.message:String(i);this.face.message(`These numbers cannot be dr\
awn: ${r}.`)}}take(e){if(this.session.lacks(e))return this.ready=!1,this.face.message("Fetching the numbers …"),this.wire?.want(e.rev);this.asked=this.asked.filter(
({n:i})=>i>e.pinned);let{setting:n}=this.session.receive(e);n&&(this.notice=""),this.ready=!0,this.face.message(""),this.face.frameData(),this.layout=!0,this.drawNow()}stop(){
this.abort.abort(),cancelAnimationFrame(this.frame),this.face.stop()}move(e){this.notice="",this.session.change(e),this.draw(!1),this.schedule()}focus(e){e!==this.
session.setting.focus&&(this.notice="",this.session.focusOn(e),this.draw(!1),this.schedule())}say(e){this.notice=e,this.draw(!1),this.face.speak(e)}find(e,n){this.
rest.stop(),this.say("Looking for the best band …"),this.wire?.find({...this.session.take(),first:e,second:n,n:Date.now()})}pin(e){this.rest.stop();let n=Math.
max(Date.now(),(this.asked.at(-1)?.n??0)+1);this.asked.push({...this.session.take(),metrics:e.length>0?e:this.visible(),n}),this.wire?.pin(this.asked);let{title:i}=this.
session.data.pin_section,r=e.length===1?Bt[e[0]]:"What is shown";this.face.speak(`${r} pinned to ${i}.`)}addStage(e){this.notice="",this.session.addStage(e),this.
draw(!1),this.commit()}visible(){let{shown:e,values:n,outcome:i}=this.picture(),r=i===null?[]:ut;return[...ct,...r].filter(s=>!Number.isNaN(n[s])&&!e[s].pending)}schedule(){
this.rest.after(Math.max(_u,this.links.wait()))}commit(){return this.rest.stop(),!this.ready||!this.session.dirty?!1:(this.wire?.commit(this.session.take()),this.
face.speak(Qe(this.picture())),!0)}draw(e){this.layout||=e,this.frame===0&&(this.frame=requestAnimationFrame(()=>this.drawNow()))}picture(){return Mi(this.session)}drawNow(){
if(cancelAnimationFrame(this.frame),this.frame=0,!this.ready)return;let e=performance.now();this.face.draw(this.picture(),this.notice,this.layout),this.layout=!1,
p(this.root,"data-redraw-ms",(performance.now()-e).toFixed(2))}};var Rs=new WeakMap;function Ls(t){let{parentElement:e,data:n}=t,i=e.querySelector(".serving");if(i===null)return;let r=Rs.get(i)??new un(i);return Rs.set(i,r),r.
receive(n,{commit:s=>t.setStateValue("setting",s),pin:s=>t.setTriggerValue("pin",{pins:s}),find:s=>t.setTriggerValue("find",s),want:s=>t.setTriggerValue("want",
s)}),()=>r.stop()}fi("serving",Ls);export{Ls as default};
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
