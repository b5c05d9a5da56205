// Made by `npm run build` from pages/ui/serving/src/main.ts; do not edit.
var Ci=Symbol.for("ml-design-whiteboard");function vo(){let t=globalThis;return t[Ci]??={codes:new Map,waiting:new Map},t[Ci]}function Ri(t,e){let{codes:n,waiting:i}=vo();
n.set(t,e);for(let r of[...i.get(t)??[]])r(e)}function Li(t,e,n){let i=new WeakMap,r=s=>{let o=s.parentElement.querySelector(`.${t}`);if(o===null)return;let a=i.get(o)??e(o);return i.set(o,a),a.receive(s.data,
n(s)),()=>a.stop()};return Ri(t,r),r}var _o="http://www.w3.org/2000/svg";function g(t,e={},...n){return Fi(document.createElement(t),e,n)}function y(t,e={},...n){return Fi(document.createElementNS(
_o,t),e,n)}function Fi(t,e,n){for(let[i,r]of Object.entries(e))p(t,i,r);for(let i of n)i!==null&&t.append(i);return t}function p(t,e,n){if(n===!1||n===null||n===
void 0){t.hasAttribute(e)&&t.removeAttribute(e);return}let i=n===!0?"":String(n);t.getAttribute(e)!==i&&t.setAttribute(e,i)}function _(t,e){t.textContent!==e&&(t.
textContent=e)}var se=class{clickedAt=-1/0;constructor(e,n=()=>!1){let i=r=>{let s=r.composedPath().find(a=>a instanceof HTMLAnchorElement);if(!s)return;!(r.button!==0||r.ctrlKey||
r.metaKey||r.shiftKey)&&n()&&(r.preventDefault(),r.stopImmediatePropagation(),setTimeout(()=>yo(s).click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",i,{capture:!0,signal:e})}wait(){return Math.max(0,this.clickedAt+5e3-performance.now())}};function yo(t){return t.isConnected?t:[...document.links].find(
e=>e.href===t.href)??t}var oe=class{constructor(e,n,i,r=window){this.send=n;let s={capture:!0,signal:i};e.addEventListener("pointerdown",o=>this.down.add(Nn(o)),s);for(let o of["point\
erup","pointercancel"])r.addEventListener(o,a=>this.lift([Nn(a)]),s);r.addEventListener("pointermove",o=>{o.buttons===0&&this.lift([Nn(o)])},s),r.addEventListener(
"blur",o=>{o.target===r&&this.lift([...this.down])},s),i.addEventListener("abort",()=>this.stop())}send;down=new Set;timer;due=!1;afterMs=0;after(e){this.stop(),
this.afterMs=e,this.timer=setTimeout(()=>{this.down.size>0?this.due=!0:this.send()},e)}stop(){clearTimeout(this.timer),this.due=!1}lift(e){for(let n of e)this.down.
delete(n);this.due&&this.down.size===0&&this.after(this.afterMs)}};function Nn(t){return t.pointerId}var wo="whiteboard:settle";function Oi(t,e){document.addEventListener(wo,t,{signal:e})}var xo=Symbol.for("ml-design-whiteboard:last-sent");function Di(t){globalThis[xo]=t}var Mo=250,Ii="The last move was made on the screen of other data, so it was not taken over.",ae=class{constructor(e,n){this.root=e;this.rest=new oe(e,()=>this.
commit(),this.abort.signal),Oi(()=>this.commit(),this.abort.signal),e.addEventListener(`${n}:set`,i=>{i instanceof CustomEvent&&this.set(i.detail)})}root;rest;wire=null;notice="";abort=new AbortController;links=new se(
this.abort.signal,()=>this.commit());ready=!1;frame=0;wanting;asked=[];receive(e,n){if(this.wire=n,this.face.theme(),e==null)return this.face.message("Waiting f\
or the numbers …");try{this.hear(e)}catch(i){let r=i instanceof Error?i.message:String(i);this.face.message(`These numbers cannot be drawn: ${r}.`)}}stop(){this.
abort.abort(),clearTimeout(this.wanting),cancelAnimationFrame(this.frame),this.face.stop()}settle(){}open(){let e=!this.ready&&this.session.dirty;this.ready=!0,
this.face.message(""),e&&this.schedule()}say(e){this.notice=e,this.drawSoon(),this.face.speak(e)}schedule(){this.rest.after(Math.max(Mo,this.links.wait()))}commit(){
return this.rest.stop(),!this.ready||!this.session.dirty?!1:(this.settle(),this.wire?.commit(this.session.take()),this.face.speak(this.spoken()),!0)}pin(e){this.
rest.stop(),this.settle(),this.frame!==0&&this.drawNow();let n=Math.max(Date.now(),(this.asked.at(-1)?.n??0)+1);this.asked.push({...this.session.take(),metrics:e.
length>0?e:this.onScreen(),n}),this.wire?.pin(this.asked),this.face.speak(this.pinned(e))}drawSoon(){this.frame===0&&(this.frame=requestAnimationFrame(()=>this.
drawNow()))}drawNow(){if(cancelAnimationFrame(this.frame),this.frame=0,!this.ready)return;let e=performance.now();this.redraw(),p(this.root,"data-redraw-ms",(performance.
now()-e).toFixed(2))}hear(e){if(this.session.lacks(e))return this.ready=!1,this.face.message("Fetching the numbers …"),this.want(this.revision(e));clearTimeout(
this.wanting),this.asked=this.asked.filter(({n})=>n>e.pinned),this.take(e)}want(e){clearTimeout(this.wanting);let n=this.links.wait();n===0?this.wire?.want(e):this.
wanting=setTimeout(()=>this.wire?.want(e),n)}};function X(t){return Number.isNaN(t)?"–":t===0?"0":So(t.toPrecision(3))}function k(t){if(Number.isNaN(t))return"–";let e=t*100;if(e===0)return"0%";if(Math.abs(
e)<.001)return e<0?">-0.001%":"<0.001%";let n=`${Z(X(e))}%`;return n==="100%"&&t<1?">99.9%":n}function R(t,e){if(Number.isNaN(t))return"–";let n=t<0?"-":"",i=Math.
abs(t);if(i===0)return`${e}0`;if(i<.001)return t<0?`>-${e}0.001`:`<${e}0.001`;let r=Number(i.toPrecision(3));return r>=1e9?`${n}${e}${Z(X(i/1e9))}bn`:r>=1e6?`${n}${e}${X(
i/1e6)}m`:`${n}${e}${Z(X(i))}`}function le(t,e){let n=t>=0&&t<1e6?Number((t*100).toFixed(6)):NaN;return!Number.isInteger(n)||n===0&&t>0?R(t,e):`${e}${Z((n/100).
toFixed(n%100===0?0:2))}`}function q(t){return Number.isNaN(t)?"–":`${Z(X(t))} ms`}function T(t){return Z(String(Number(t.toPrecision(10))))}function ce(t,e){
for(let n=3;n<=17;n++){let i=n===3?X(t):String(Number(t.toPrecision(n)));if(Number.isNaN(t)||t===e||Number(i)!==e)return`${Z(i)} ms`}return q(t)}function Vt(t){
return Number.isNaN(t)?"–":`${Z(X(t))}/s`}function St(t){if(!Number.isFinite(t))return"–";let e=Number(t.toPrecision(3)),n=10**(Math.floor(Math.log10(Math.abs(
t)))-2);return`${T(e>t?Number((e-n).toPrecision(3)):e)}/s`}function ji(t){return/^[<>]/.test(t)?t:`≈${t}`}function rt(t){return Number.isNaN(t)?"–":Z(No(t).
toFixed(0))}function ue(t){return Number.isNaN(t)?"–":t===0?"0":Math.abs(t)<1e-4?t.toExponential(2):X(t)}function Sn(t,e,n){return Number.isNaN(t)?"–":`[${n(t)}, ${Number.
isNaN(e)?"no limit":n(e)}]`}function No(t){return t<0?-Math.floor(-t+.5):Math.floor(t+.5)}function Z(t){let[e="",n]=t.split("."),i=e.replace(/\B(?=(\d{3})+$)/g,
",");return n===void 0?i:`${i}.${n}`}function So(t){let e=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(t);if(!e)return t;let[,n="",i="",r="",s="0"]=e,o=i+r,a=Number(
s);return a<0?`${n}0.${"0".repeat(-a-1)}${o}`:n+o.padEnd(a+1,"0")}function qi(t,e){return t>0&&t<.001?`${e}${X(t)}`:R(t,e)}function he(t){return t===1?"one server":`${t} servers`}var ft=["p50_ms","p95_ms","p99_ms","attainment","utilisation","largest_rate","fleet_needed","fleet_cost_per_month","fleet_cost_per_1000","effective_recall","eff\
ective_precision","effective_cost_per_1000"],kn=["cascade_sent","cascade_cost_per_1000","cascade_recall","cascade_precision","cascade_p99_ms"],Et=["cascade_util\
isation","cascade_largest_rate","cascade_fleet_needed","cascade_fleet_cost_per_month","cascade_fleet_cost_per_1000"],st=["cascade_attainment","cascade_effective\
_cost_per_1000","cascade_effective_recall","cascade_effective_precision","cascade_effective_false_positive_rate"],Wt=[...kn,...Et,...st],Wh=[...ft,...Wt],ht=["f\
ocus","path","stages","arrival_rate_per_s","servers","dispatch","burstiness"],Hi=[...ht,"objective_ms"],An=[...Hi,"late"],At=["cascade"],Bi=[...At,...ht.filter(
t=>t!=="focus")],de=[...Bi,"objective_ms"],En=de.filter(t=>t!=="servers"),fe=[...de,"late"],ot={p50_ms:ht,p95_ms:ht,p99_ms:ht,attainment:Hi,utilisation:["focus",
"path","stages","arrival_rate_per_s","servers"],largest_rate:["focus","path","stages","servers","dispatch","burstiness","objective_ms"],fleet_needed:["focus","p\
ath","stages","arrival_rate_per_s","dispatch","burstiness","objective_ms"],fleet_cost_per_month:["servers","server_cost_per_month"],fleet_cost_per_1000:["focus",
"path","stages","servers","server_cost_per_month","arrival_rate_per_s"],effective_recall:An,effective_precision:An,effective_cost_per_1000:An,cascade_sent:At,cascade_cost_per_1000:At,
cascade_recall:At,cascade_precision:At,cascade_p99_ms:Bi,cascade_utilisation:[...At,"path","stages","arrival_rate_per_s","servers"],cascade_largest_rate:de.filter(
t=>t!=="arrival_rate_per_s"),cascade_fleet_needed:En,cascade_fleet_cost_per_month:[...En,"server_cost_per_month"],cascade_fleet_cost_per_1000:[...En,"server_cos\
t_per_month"],cascade_attainment:de,cascade_effective_cost_per_1000:fe,cascade_effective_recall:fe,cascade_effective_precision:fe,cascade_effective_false_positive_rate:fe},
Xt={p50_ms:"Response p50",p95_ms:"Response p95",p99_ms:"Response p99",attainment:"Attainment",utilisation:"Utilisation",largest_rate:"Largest rate",fleet_needed:"\
Servers needed",fleet_cost_per_month:"Fleet a month",fleet_cost_per_1000:"Fleet per 1,000",effective_recall:"Effective recall",effective_precision:"Effective pr\
ecision",effective_cost_per_1000:"Effective cost",cascade_sent:"Sent on",cascade_cost_per_1000:"Cost per 1,000",cascade_recall:"Recall",cascade_precision:"Preci\
sion",cascade_p99_ms:"Response p99",cascade_utilisation:"Utilisation",cascade_largest_rate:"Largest rate",cascade_fleet_needed:"Servers needed",cascade_fleet_cost_per_month:"\
Fleet a month",cascade_fleet_cost_per_1000:"Fleet per 1,000",cascade_attainment:"Attainment",cascade_effective_cost_per_1000:"Effective cost",cascade_effective_recall:"\
Effective recall",cascade_effective_precision:"Effective precision",cascade_effective_false_positive_rate:"Effective false pos. rate"},Vi={p50_ms:"Half of the r\
equests are answered within this time: waiting, service and every stage.",p95_ms:"95 of 100 requests are answered within this time: waiting, service and every s\
tage.",p99_ms:"99 of 100 requests are answered within this time. The objective is set for this figure.",attainment:"Share of requests answered within the object\
ive.",utilisation:"Arrival rate × mean service time ÷ servers. At 100% or more the queue grows without end.",largest_rate:"Most requests a second these server\
s take with p99 within the objective.",fleet_needed:"Fewest servers that hold p99 within the objective at this arrival rate.",fleet_cost_per_month:"Servers × wh\
at one costs a month.",fleet_cost_per_1000:"What the fleet costs for each 1,000 predictions, at this arrival rate all month. None where the servers do not keep \
up with it.",effective_recall:"Recall at the objective: a late answer counts as what it becomes.",effective_precision:"Precision at the objective: a late answer\
 counts as what it becomes.",effective_cost_per_1000:"Expected cost of 1,000 cases at the objective: a late answer counts as what it becomes.",cascade_sent:"Sha\
re of cases whose first score is in the band, so that the second model decides.",cascade_cost_per_1000:"Expected cost of 1,000 cases decided by both models, fro\
m the same rows.",cascade_recall:"Recall of both models together, counted on the same rows.",cascade_precision:"Precision of both models together, counted on th\
e same rows.",cascade_p99_ms:"p99 of the response time when cases outside the band skip the second model.",cascade_utilisation:"Arrival rate × mean service time\
 of both models together ÷ servers. At 100% or more the queue grows without end.",cascade_largest_rate:"Most requests a second these servers take with p99 of t\
he cascade within the objective, at this share sent on. Without an interval: one takes too long to compute here.",cascade_fleet_needed:"Fewest servers that hold\
 p99 of the cascade within the objective at this arrival rate, by the estimate.",cascade_fleet_cost_per_month:"Servers needed × what one costs a month.",cascade_fleet_cost_per_1000:"\
What the servers needed cost for each 1,000 predictions, at this arrival rate all month.",cascade_attainment:"Share of all answers within the objective, direct \
and sent on.",cascade_effective_cost_per_1000:"Expected cost of 1,000 cases at the objective: a late answer counts as what it becomes.",cascade_effective_recall:"\
Recall at the objective: a late answer counts as what it becomes.",cascade_effective_precision:"Precision at the objective: a late answer counts as what it beco\
mes.",cascade_effective_false_positive_rate:"Share of the negatives that are alerted at the objective."};function pe(t,e,n){return t.endsWith("_ms")?q(e):t.endsWith(
"largest_rate")?St(e):t.endsWith("fleet_needed")?rt(e):t.endsWith("fleet_cost_per_1000")?qi(e,n):t.endsWith("fleet_cost_per_month")?le(e,n):t.includes("cost")?R(
e,n):k(e)}var $n=1.959963984540054,Tn=$n*$n;function me(t,e,n){let i=t/(t+e),r=n??i;return{positives:t,negatives:e,prevalence:r,natural:r===i}}function Ut(t,e,n){return n.
natural?(t+e)/(n.positives+n.negatives):Ao(t/n.positives,e/n.negatives,n.prevalence)}function Pn(t,e,n){if(t+e===0)return NaN;if(n.natural)return t/(t+e);let i=n.
prevalence*(t/n.positives);return i/(i+(1-n.prevalence)*(e/n.negatives))}function ge(t,e,n,i){let r=n.prevalence,s=t/n.positives,o=e/n.negatives,a=(n.positives-
t)/n.positives,l=(n.negatives-e)/n.negatives;return r*(s*i.true_positive+a*i.false_negative)+(1-r)*(o*i.false_positive+l*i.true_negative)+i.review*Ut(t,e,n)}function Xi(t,e,n){
let i=t/n.positives,r=(n.negatives-e)/n.negatives;return n.prevalence*i+(1-n.prevalence)*r}function Ao(t,e,n){return n*t+(1-n)*e}function U(t,e){let n=t/e,i=1+Tn/e,r=(n+Tn/(2*e))/i,s=$n/i*Math.sqrt(n*(1-n)/e+Tn/(4*e*e));return{low:t===0?0:Math.max(0,r-
s),high:t===e?1:Math.min(1,r+s)}}function Eo(t,e,n){if(t+e===0)return{low:NaN,high:NaN};if(n.natural)return U(t,t+e);let i=t/n.positives,r=e/n.negatives,s=ko(i,
U(t,n.positives),r,U(e,n.negatives));return{low:Wi(s.low,n.prevalence),high:Wi(s.high,n.prevalence)}}function ko(t,e,n,i){let r=t*n,s=e.low*i.high*(2*t-e.low)*(2*
n-i.high),o=i.high*(2*n-i.high),a=o===0?r>0?e.low*(2*t-e.low)/(2*r):0:(r-Math.sqrt(Math.max(0,r*r-s)))/o,l=e.high*i.low*(2*t-e.high)*(2*n-i.low),c=i.low*(2*n-i.
low),u=c===0?1/0:(r+Math.sqrt(Math.max(0,r*r-l)))/c;return{low:a,high:u}}function Wi(t,e){return t===1/0?1:e*t/(e*t+(1-e))}function Cn(t,e,n,i,r,s,o){let a=i/s.
positives,l=r/s.negatives,c=U(i,s.positives),u=U(r,s.negatives),h=e*(e>=0?a-c.low:c.high-a),f=n*(n>=0?l-u.low:u.high-l),d=e*(e>=0?c.high-a:a-c.low),m=n*(n>=0?u.
high-l:l-u.low),b=h*h+f*f,M=d*d+m*m;if(s.natural){let x=U(s.positives,s.positives+s.negatives),w=o*(o>=0?s.prevalence-x.low:x.high-s.prevalence),S=o*(o>=0?x.high-
s.prevalence:s.prevalence-x.low);b+=w*w,M+=S*S}return{low:t-Math.sqrt(b),high:t+Math.sqrt(M)}}function To(t,e,n,i){let r=n.prevalence,s=r*(i.true_positive-i.false_negative+
i.review),o=(1-r)*(i.false_positive-i.true_negative+i.review);return Cn(ge(t,e,n,i),s,o,t,e,n,$o(t,e,n,i))}function $o(t,e,n,i){let r=t/n.positives*(i.true_positive+
i.review)+(n.positives-t)/n.positives*i.false_negative,s=e/n.negatives*(i.false_positive+i.review)+(n.negatives-e)/n.negatives*i.true_negative;return r-s}function Po(t,e,n){
if(n.natural)return U(t+e,n.positives+n.negatives);let i=n.prevalence;return Cn(Ut(t,e,n),i,1-i,t,e,n,0)}function Co(t,e,n){if(n.natural)return U(t+(n.negatives-
e),n.positives+n.negatives);let i=n.prevalence;return Cn(Xi(t,e,n),i,-(1-i),t,e,n,0)}function Ui(t,e,n){let{tp:i,fp:r}=t,s=To(i,r,e,n);return{precision:{value:Pn(
i,r,e),...Eo(i,r,e)},recall:{value:i/e.positives,...U(i,e.positives)},false_positive_rate:{value:r/e.negatives,...U(r,e.negatives)},alert_rate:{value:Ut(i,r,e),
...Po(i,r,e)},cost_per_1000:{value:1e3*ge(i,r,e,n),low:1e3*s.low,high:1e3*s.high},accuracy:{value:Xi(i,r,e),...Co(i,r,e)}}}function Ro(t,e,n,i){let{tp:r,fp:s}=Lo(n,i);return{threshold:t.threshold,tp:r+e*(t.tp-r),fp:s+e*(t.fp-s)}}function Yi(t,e,n,i,r){let{tp:s,fp:o}=Ro(t,e,n,i);return{
effective_precision:Pn(s,o,i),effective_recall:s/i.positives,effective_false_positive_rate:o/i.negatives,effective_alert_rate:Ut(s,o,i),effective_cost_per_1000:1e3*
ge(s,o,i,r)}}function Lo(t,e){return t==="allow"?{tp:0,fp:0}:t==="block"?{tp:e.positives,fp:e.negatives}:t}function dt(t){let e=atob(t),n=new DataView(new ArrayBuffer(e.length));for(let r=0;r<e.length;r++)n.setUint8(r,e.charCodeAt(r));let i=new Float64Array(Math.floor(
e.length/8));for(let r=0;r<i.length;r++)i[r]=n.getFloat64(8*r,!0);return i}var Fo=.1,be=class{servers;meanServiceMs;utilisations;lastLevel;depths;responses;rows=new Map;rowsAt=NaN;constructor(e){this.servers=e.servers,this.utilisations=
e.utilisation,this.meanServiceMs=e.mean_service_ms,this.lastLevel=e.levels.at(-1),this.depths=Float64Array.from(e.levels,Gi),this.responses=dt(e.response_ms);let n=this.
servers.length*this.utilisations.length*e.levels.length;if(this.responses.length!==n)throw new Error(`response times must have ${n} cells, got ${this.responses.
length}`)}utilisation(e,n){return e*this.meanServiceMs/(1e3*n)}quantileAt(e,n,i){return e>=0&&e<=this.lastLevel?this.amongServers(i,n,r=>Oo(r,e)):NaN}attainedAt(e,n,i){
return Number.isNaN(e)?NaN:this.amongServers(i,n,r=>this.attainedOf(r,e))}holds(e){return this.servers.includes(e)}amongServers(e,n,i){let r=(d,m)=>{let b=this.
row(d,m);return b===null?NaN:i(b)},s=this.servers.indexOf(e);if(s>=0)return r(s,n);let o=this.servers.findIndex(d=>d>e);if(o===0)return NaN;let a=o<0?this.servers.
length-1:o-1,l=1/this.servers[a],c=o<0?0:1/this.servers[o],u=(1/e-l)/(c-l),h=r(a,n),f=o<0?r(a,0):r(o,n);return h+u*(f-h)}attainedOf({times:e,depths:n},i){let r=e.
length-1;if(i<e[0])return 0;if(i>=e[r])return this.lastLevel;let s=zi(e,i),o=(i-e[s-1])/(e[s]-e[s-1]),a=n[s-1]+o*(n[s]-n[s-1]);return Math.min(1-Math.exp(-a),this.
lastLevel)}row(e,n){this.rowsAt!==n&&n!==0&&(this.rows.clear(),this.rowsAt=n);let i=`${e} ${n}`,r=this.rows.get(i);return r===void 0&&(r=this.madeRow(e,n),this.
rows.set(i,r)),r}madeRow(e,n){let i=this.utilisations;if(!(n>=0&&n<=i.at(-1)))return null;let r=i.findIndex(f=>f>=n),s=this.stored(e,r);if(i[r]===n)return{times:s,
depths:this.depths};let o=this.stored(e,r-1),a=(n-i[r-1])/(i[r]-i[r-1]),l=new Float64Array(o.length+s.length);l.set(o),l.set(s,o.length),l.sort();let c=l.map(f=>this.
depthAt(o,f)),u=l.map(f=>this.depthAt(s,f));if(i[r]>Fo)return{times:l,depths:c.map((f,d)=>f+a*(u[d]-f))};let h=(f,d)=>{let m=Math.exp(-f);return-Math.log(m+a*(Math.
exp(-u[d])-m))};return{times:l,depths:c.map(h)}}depthAt(e,n){let i=zi(e,n);if(i===0)return 0;let r=Math.min(i,e.length-1),s=e[r]-e[r-1];if(s<=0)return this.depths[r];
let o=(n-e[r-1])/s;return this.depths[r-1]+o*(this.depths[r]-this.depths[r-1])}stored(e,n){let i=(e*this.utilisations.length+n)*this.depths.length;return this.responses.
subarray(i,i+this.depths.length)}};function Oo({times:t,depths:e},n){let i=Gi(n),r=Math.min(Do(e,i),e.length-1);if(r===0)return t[0];let s=(i-e[r-1])/(e[r]-e[r-
1]);return t[r-1]+Math.min(s,1)*(t[r]-t[r-1])}function Gi(t){return-Math.log(1-t)}function Do(t,e){return Ki(t,n=>n<e)}function zi(t,e){return Ki(t,n=>n<=e)}function Ki(t,e){
let n=0,i=t.length;for(;n<i;){let r=n+i>>1;e(t[r])?n=r+1:i=r}return n}var j=64;function Zi(t){let e=Math.min(j,Math.max(1,Math.round(t)));if(e===t)return{used:e,sentence:""};let n=t<1?"at least 1 server is needed":t>j?`at most ${j}\
 can be set`:"servers are whole";return{used:e,sentence:`Servers: ${T(t)} cannot be used, ${n}; ${e} is used.`}}var Io=60,Qi=1e-9,ve=.99,Yt=1e6,jo=Float64Array.from([...Array.from({length:12},(t,e)=>.02*25**(e/12)),...Array.from({length:40},(t,e)=>1-.5*.02**(e/39))]),_e=class extends be{cv2;curves=new Map;largest=null;constructor(e){
super(e),this.cv2=e.cv2}capacity(e){return 1e3*e/this.meanServiceMs}quantile(e,n,i){return this.quantileAt(e,this.utilisation(n,i),i)}attained(e,n,i){return this.
attainedAt(e,this.utilisation(n,i),i)}curve(e){let n=this.curves.get(e);if(n)return n;let i=Float64Array.from([0,...jo.map(s=>Math.min(s,ve))]),r={utilisation:i,
p50:i.slice(),p95:i.slice(),p99:i.slice()};return i.forEach((s,o)=>{r.p50[o]=this.quantileAt(.5,s,e),r.p95[o]=this.quantileAt(.95,s,e),r.p99[o]=this.quantileAt(
.99,s,e)}),this.curves.set(e,r),r}largestRate(e,n){let i=this.largest;if(i?.objective===e&&i.servers===n)return i.rate;let r=this.searchLargest(e,n);return this.
largest={objective:e,servers:n,rate:r},r}searchLargest(e,n){let i=o=>this.quantileAt(.99,o,n)<=e;if(!i(Qi))return 0;if(i(ve))return this.highestRate(n);let[r,s]=[
Qi,ve];for(let o=0;o<Io&&s-r>1e-6;o++){let a=(r+s)/2;i(a)?r=a:s=a}return Math.min(r*this.capacity(n),Yt)}highestRate(e){return Math.min(ve*this.capacity(e),Yt)}fleetNeeded(e,n){
let i=o=>this.quantile(.99,n,o)<=e;if(!i(j))return NaN;let[r,s]=[0,j];for(;s-r>1;){let o=r+s>>1;i(o)?s=o:r=o}return s}waitingFactor(e,n){return(n+this.cv2)/(e+this.
cv2)}};var Rn=.999,ye="≈";function Ln(t,e,n,i=""){return t>=1?`unstable at ${k(t)} utilisation`:Number.isNaN(e)?kt(t):n===null||e<=n?"":`p99 ${i}${ce(e,n)} of ${T(n)}\
 ms`}function kt(t){return t>=1?"unstable":t>Rn?"near full load":""}function Ji(t,e){return Number.isNaN(t)?kt(e)||"near full load":q(t)}var qo=30.4375*86400;function er(t){let e=t.models.map(h=>Ho(t,h)),n=e.find(({isFocus:h})=>h)??null,i=t.serving.cascade,r=i?t.cascade?.joint??null:null,s=i&&r?r.
places(i):null,{population:o,costs:a}=t.data,l=s&&r?r.outcome(s,o?.prevalence??null,a):null,c={...Vo(t,n),...Uo(t,l)},u={};for(let h of[...ft,...Wt]){let f=t.exact(
h);c[h]=f?f.value??NaN:c[h],u[h]=f?na(t,h,f):Qo(t,h,c[h],n,l)}return l!==null&&zo(t,u,l),{session:t,pending:!t.tablesHold,models:e,focus:n,values:c,shown:u,places:s,
outcome:l}}function Ho(t,e){let{arrival_rate_per_s:n,servers:i,objective_ms:r}=t.serving,s=e.id===t.setting.focus,{responses:o}=e,a={utilisation:NaN,capacity:NaN,
p99:NaN,attainment:NaN,reason:"",ruledOut:""};if(o===null)return{model:e,isFocus:s,...a};let l=o.capacity(i),c=t.holds(["path","stages"])?o.utilisation(n,i):NaN;
if(!t.tablesHold){let d=c>=1?Ln(c,NaN,r):"";return{model:e,isFocus:s,...a,capacity:l,utilisation:c,ruledOut:d}}let u=t.answers(e),h=u?.utilisation??c,f=u?u.p99_ms??
NaN:o.quantile(.99,n,i);return{model:e,isFocus:s,utilisation:h,capacity:l,p99:f,attainment:Bo(t,e,o),reason:u?.reason??"",ruledOut:Ln(h,f,r,u?"":ye)}}function Bo(t,e,n){
let{arrival_rate_per_s:i,servers:r,objective_ms:s}=t.serving;if(s===null)return NaN;let o=t.holds(["objective_ms"])?t.answers(e):null;return o?o.attainment??NaN:
n.attained(s,i,r)}function Fn(t,{responses:e},n,i){if(e===null)return NaN;let{servers:r}=t.serving;return On(t,e,e.quantile(n,i,r),e.quantileAt(n,0,r))}function On(t,e,n,i){
let[r,s]=[t.data.setting.serving.burstiness,t.serving.burstiness];return r===s?n:i+(n-i)*e.waitingFactor(r,s)}function Vo(t,e){let{serving:n}=t,{arrival_rate_per_s:i,
servers:r,objective_ms:s}=n,o=e?.model.responses??null,a=t.holds(["path","dispatch","stages"]),l=f=>e&&a?Fn(t,e.model,f,i):NaN,c=o!==null&&s!==null&&t.tablesHold,
u=r*n.server_cost_per_month,h=e&&Dn(t,e.model,e.attainment);return{p50_ms:l(.5),p95_ms:l(.95),p99_ms:l(.99),attainment:e?.attainment??NaN,utilisation:e?.utilisation??
NaN,largest_rate:c?o.largestRate(s,r):NaN,fleet_needed:c?o.fleetNeeded(s,i):NaN,fleet_cost_per_month:u,fleet_cost_per_1000:Wo(t,e)?u*1e3/(i*qo):NaN,effective_recall:h?.
effective_recall??NaN,effective_precision:h?.effective_precision??NaN,effective_cost_per_1000:h?.effective_cost_per_1000??NaN}}function Wo(t,e){return!e||e.model.
responses===null?!0:t.holds(["path","stages"])&&e.utilisation<1}function Dn(t,e,n,i=!1){let{population:r,costs:s}=t.data,o=t.serving.objective_ms===null&&!i,a=o?
"allow":Xo(t,e);if(e.quality===null||a===null||r===null)return null;let l=me(r.positives,r.negatives,r.prevalence);return Yi({threshold:NaN,...e.quality},o?1:n,
a,l,s)}function Xo(t,e){let n=t.serving.late===e.id?"allow":t.serving.late;return n==="allow"||n==="block"?n:t.model(n)?.quality??null}function Uo(t,e){return{cascade_sent:e?.
sent??NaN,cascade_cost_per_1000:e?.figures.cost_per_1000.value??NaN,cascade_recall:e?.figures.recall.value??NaN,cascade_precision:e?.figures.precision.value??NaN,
cascade_p99_ms:e?we(t,e.sent):NaN,...Object.fromEntries([...Et,...st].map(n=>[n,NaN])),cascade_utilisation:rr(t,e)}}var Yo=["path","stages","arrival_rate_per_s",
"servers","dispatch","burstiness"];function Q(t){return t.holds(Yo)}function we(t,e){return Q(t)?t.cascade?.times?.p99(e)??NaN:NaN}function zo(t,e,{figures:n}){
let{currency:i}=t.data.costs;for(let r of["cost_per_1000","recall","precision"]){let[s,{low:o,high:a}]=[`cascade_${r}`,n[r]];e[s].exact||(e[s].interval=Sn(o,a,l=>pe(
s,l,i)))}}var Go=st,Ko=Et,Zo=["p50_ms","p95_ms","p99_ms"],nr=["effective_recall","effective_precision","effective_cost_per_1000"],ir=[...Zo,"attainment","larges\
t_rate","fleet_needed",...nr,"cascade_p99_ms"];function Qo(t,e,n,i,r){let s=ir.includes(e),o=Jo(t,e),a=sr(t,e,n);if(o&&a==="–")return{text:"…",interval:"",note:"\
computing",exact:!1,pending:o};let l=e==="cascade_p99_ms"?rr(t,r):i?.utilisation??NaN,u=s||e==="fleet_cost_per_1000"?ta(t,e,n,l):"";return{text:s&&a!=="–"?ji(
a):a,interval:"",note:o?"computing":u,exact:!1,pending:o}}function Jo(t,e){return e==="utilisation"||e==="fleet_cost_per_1000"?!t.holds(["path","stages"]):e==="\
cascade_p99_ms"||e==="cascade_utilisation"?t.cascade?.times!=null&&!Q(t):Ko.includes(e)?t.serving.objective_ms!==null&&t.cascade?.times!=null:Go.includes(e)?t.serving.
objective_ms!==null&&!t.holds(ot[e]):ir.includes(e)&&!t.tablesHold}function rr(t,e){let n=Q(t)?t.cascade?.times??null:null;return e===null||n===null?NaN:n.utilisation(
e.sent)}function ta(t,e,n,i){return e==="largest_rate"&&!Number.isNaN(n)?ea(t,n):Number.isNaN(n)?nr.includes(e)&&t.focus?.quality===null?t.data.exact[e]?.note??
"":t.focus?.missing&&e!=="cascade_p99_ms"?"":kt(i):""}function ea(t,e){if(e===0)return"too slow when idle";let n=t.focus?.responses?.highestRate(t.serving.servers)??
NaN;return e>=n?e>=Yt?`searched to ${rt(Yt)}/s`:"searched to 99% utilisation":""}function na(t,e,n){let{currency:i}=t.data.costs;return{text:sr(t,e,n.value??NaN),
interval:ia(n,r=>pe(e,r,i)),note:n.note,exact:!0,pending:!1}}function sr(t,e,n){let{objective_ms:i}=t.serving;return(e==="p99_ms"||e==="cascade_p99_ms")&&i!==null&&
!Number.isNaN(n)?ce(n,i):pe(e,n,t.data.costs.currency)}function ia({low:t,high:e},n){return t===null?"":Sn(t,e??NaN,n)}function or(t,e){return t.map(({table:n,...i})=>{let r=e.find(({id:s})=>s===i.id)?.responses??null;return{...i,responses:n?new _e(n):n===null?null:r}})}function lr(t){return t.effective??null}var xe=class{total;above;stride;constructor(e,n,i){let[r,s]=[n+1,i+1],o=new Float64Array((r+1)*(s+1));for(let a=r-1;a>=0;a--)
for(let l=s-1;l>=0;l--){let[c,u]=[(a+1)*(s+1)+l,a*(s+1)+l+1];o[a*(s+1)+l]=e[a*s+l]+o[c]+o[u]-o[c+1]}this.above=o,this.stride=s+1,this.total=o[0]}at(e,n=-1){return this.
above[(e+1)*this.stride+n+1]}sent({low:e,high:n}){return this.at(e)-this.at(n)}alerted({low:e,high:n,threshold:i}){return this.at(n)+this.at(e,i)-this.at(n,i)}},
In=class{firstEdges;secondEdges;positive;negative;constructor(e){this.firstEdges=dt(e.first_edges),this.secondEdges=dt(e.second_edges);let[n,i]=[this.firstEdges.
length,this.secondEdges.length],[r,s]=[dt(e.positive),dt(e.negative)];for(let o of[r,s])if(o.length!==(n+1)*(i+1))throw new Error(`the joint counts have ${o.length}\
 cells, not ${(n+1)*(i+1)}`);this.positive=new xe(r,n,i),this.negative=new xe(s,n,i)}places(e){let n=pt(this.firstEdges,e.low);return{low:n,high:Math.max(n,pt(this.
firstEdges,e.high)),threshold:pt(this.secondEdges,e.threshold)}}band(e,{low:n,high:i,threshold:r}){return{first:e.first,second:e.second,low:this.firstEdges[n],high:this.
firstEdges[i],threshold:this.secondEdges[r]}}moved(e,n){let i=this.places(e),r={...i,...n},s=this.band(e,r),o={...s};for(let a of["low","high","threshold"])r[a]===
i[a]&&(o[a]=e[a]);return o.low<=o.high?o:s}shareAbove(e,n){return ar(this.positive.at(e),this.negative.at(e),this.population(n))}population(e){return me(this.positive.
total,this.negative.total,e)}outcome(e,n,i){let r=this.population(n),[s,o]=[this.positive.alerted(e),this.negative.alerted(e)],a=ar(this.positive.sent(e),this.negative.
sent(e),r);return{figures:Ui({threshold:NaN,tp:s,fp:o},r,i),sent:a}}};function ar(t,e,n){return n.natural?(t+e)/(n.positives+n.negatives):n.prevalence*(t/n.positives)+
(1-n.prevalence)*(e/n.negatives)}function pt(t,e){let[n,i]=[0,t.length-1];for(;n<i;){let r=n+i>>1;t[r]<e?n=r+1:i=r}return n>0&&e-t[n-1]<t[n]-e?n-1:n}var jn=class{constructor(e){
this.message=e}message;p99(e){let{sent:n,utilisation:i,p99_ms:r}=this.message,s=this.before(e),[o,a]=[n[s],n[s+1]],[l,c]=[r[s]??NaN,r[s+1]??NaN];if(e===o)return l;
if(e===a)return c;let u=this.utilisation(e),h=m=>1/(1-m),f=h(i[s+1])-h(i[s]),d=f===0?(e-o)/(a-o):(h(u)-h(i[s]))/f;return l+d*(c-l)}utilisation(e){let{sent:n,utilisation:i}=this.
message,r=this.before(e),s=(e-n[r])/(n[r+1]-n[r]);return i[r]+s*(i[r+1]-i[r])}before(e){let{sent:n}=this.message,i=0;for(;i<n.length-2&&n[i+1]<=e;)i+=1;return i}},
Me=class t{constructor(e,n,i){this.message=e;this.joint=n;this.times=i}message;joint;times;static decode({cascade:e},n){if(e===null)return null;let i=e.joint?new In(
e.joint):n?.joint??null;return new t(e,i,e.response&&new jn(e.response))}};var ra=["focus","objective_ms","arrival_rate_per_s","servers","dispatch","burstiness","path","late","server_cost_per_month","cascade"],Ne=class{data;setting;models=[];cascade=null;dirty=!1;added=[];rev="";seq=0;version=null;lacks(e){
return!e.whole&&this.rev!==e.rev}receive(e){let n=this.rev!==e.rev,i=this.data!==void 0&&this.data.dataset!==e.dataset,r=i&&this.dirty;this.models=or(e.models,n?
[]:this.models),this.cascade=Me.decode(e,n?null:this.cascade),this.rev=e.rev,this.data=e,this.added=i?[]:this.added.filter(({seq:c})=>c>e.setting.echo);let s=e.
setting.version!==this.version,o=e.setting.echo>=this.seq,a=this.version===null||i||s&&o&&!this.dirty;this.seq=Math.max(this.seq,e.setting.echo);let l=a&&this.setting!==
void 0&&!this.holds(ra);return a&&this.adopt(),{tables:n,setting:a,changed:l,dropped:r}}adopt(){let{version:e,echo:n,...i}=this.data.setting;this.version=e,this.
setting={...i,serving:{...i.serving}},this.dirty=!1}change(e){this.setting={...this.setting,serving:{...this.setting.serving,...e}},this.dirty=!0}focusOn(e){this.
setting={...this.setting,focus:e},this.dirty=!0}addStage(e){this.added.push({seq:this.seq+1,name:e}),this.dirty=!0}take(){return this.dirty&&(this.seq+=1),this.
dirty=!1,Di(this.seq),{seq:this.seq,tables:this.rev,added:[...this.added],...this.setting}}get serving(){return this.setting.serving}get focus(){return this.model(
this.setting.focus)}model(e){return this.models.find(n=>n.id===e)}get tablesHold(){return this.holds(["path","dispatch","burstiness","stages"])}answers(e){return this.
holds(ht.filter(n=>n!=="focus"))?e.exact:null}exact(e){return this.holds(ot[e])?this.data.exact[e]:void 0}holds(e){let n=this.data.setting;return e.every(i=>i===
"stages"?this.added.length===0:i==="focus"?n.focus===this.setting.focus:i==="cascade"?qn(n.serving.cascade,this.serving.cascade):Object.is(n.serving[i],this.serving[i]))}};
function qn(t,e){return t===null||e===null?t===e:["first","second","low","high","threshold"].every(i=>t[i]===e[i])}var sa="Looking for the best band …",Hn="Cancelling the search …",oa="The search was cancelled: the cascade stays as it was.",aa="The search ended before it\
 was cancelled: its band is set.",Se=class{words="";asked=0;before;begin(e){return this.press(sa,e)}cancel(e){return this.words!==Hn&&(this.before=e.serving.cascade),
this.press(Hn,e)}moved(){this.before=void 0}hear({data:e,serving:n}){if(this.words===""||e.search_heard<this.asked)return"";let{before:i}=this,r=this.words===Hn&&
i!==void 0;return this.words="",r?qn(i,n.cascade)?oa:aa:""}press(e,n){return this.words=e,this.asked=Math.max(Date.now(),this.asked+1,n.data.search_heard+1),this.
asked}};function Ae(){return y("svg",{viewBox:"0 0 16 16",class:"pin-icon","aria-hidden":"true",focusable:"false"},y("path",{d:"M5.5 1.5h5l-.7 1v3.6l2.2 2.4v1H8.6v4.6L8\
 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z"}))}var Bn=16,la=12;function ca(t,e,n,i){let r=t+Bn+n.width>i?t-Bn-n.width:t+Bn;return{left:Math.max(0,r),top:Math.max(0,e-n.height-la)}}var Ee=class{constructor(e){
this.root=e}root;element=g("div",{class:"readout",hidden:!0,"aria-hidden":"true","data-figure":"hover"});show(e,n){if(this.element.hidden=!e||n===null,!e||n===null)
return;_(this.element,e);let i=this.root.getBoundingClientRect(),{offsetWidth:r,offsetHeight:s}=this.element,[o,a]=[n.clientX-i.left,n.clientY-i.top],{left:l,top:c}=ca(
o,a,{width:r,height:s},i.width);this.element.style.left=`${l}px`,this.element.style.top=`${c}px`}};function cr(t){let e=getComputedStyle(t).getPropertyValue("--st-background-color").trim(),n=g("span",{style:`color:${e||"#fff"}`});t.append(n);let[i=255,r=255,s=255]=(getComputedStyle(
n).color.match(/[\d.]+/g)??[]).map(Number);n.remove(),p(t,"data-theme",.299*i+.587*r+.114*s<128?"dark":"light")}var ke=class{constructor(e,n){this.root=e;this.element=g("div",{class:"tip",role:"tooltip",id:`${n}-tip`,hidden:!0}),e.addEventListener("keydown",i=>{i.key==="E\
scape"&&this.hide()})}root;element;target=null;attach(e,n){let i=()=>this.show(e,n());e.onmouseenter=i,e.onfocus=()=>{e.matches(":focus-visible")&&i()},e.onmouseleave=
e.onblur=()=>this.hide()}show(e,n){if(n==="")return;_(this.element,n),this.element.hidden=!1,this.target=e,p(e,"aria-describedby",this.element.id);let i=this.root.
getBoundingClientRect(),r=e.getBoundingClientRect(),s=this.element.offsetWidth,o=Math.min(Math.max(0,r.left-i.left),Math.max(0,i.width-s));this.element.style.left=
`${o}px`,this.element.style.top=`${r.bottom-i.top+4}px`}hide(){this.element.hidden=!0,this.target&&p(this.target,"aria-describedby",null),this.target=null}};var ua=1.3,ha=0,Te=class{constructor(e,n,i,r){this.root=e;this.uid=`${n}${ha+=1}`,this.tip=new ke(e,this.uid),this.readout=new Ee(e),this.pinAll.append(Ae(),this.
pinText),this.pinAll.onclick=i,e.replaceChildren(this.empty,this.body,this.tip.element,this.readout.element,this.live),this.observer=new ResizeObserver(()=>{let s=this.
body.clientWidth;s!==this.width&&(this.width=s,r())}),this.observer.observe(this.body)}root;uid;tip;body=g("div",{class:"body",hidden:!0});pinAll=g("button",{type:"\
button",class:"pin-all","data-control":"pin"});readout;pinText=g("span");empty=g("p",{class:"empty",role:"status"});live=g("div",{class:"spoken",role:"status","\
aria-live":"polite"});observer;width=0;stop(){this.observer.disconnect()}theme(){cr(this.root)}message(e){_(this.empty,e),this.empty.hidden=e==="",this.body.hidden=
e!==""}speak(e){_(this.live,e)}frame(e,n){_(this.pinText,`Pin what I see to ${e}`),p(this.root,"data-present",n)}scale(e){return e?ua:1}};function zt(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function fa(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function ur(t){let e,n,
i;t.length!==2?(e=zt,n=(a,l)=>zt(t(a),l),i=(a,l)=>t(a)-l):(e=t===zt||t===fa?t:da,n=t,i=t);function r(a,l,c=0,u=a.length){if(c<u){if(e(l,l)!==0)return u;do{let h=c+
u>>>1;n(a[h],l)<0?c=h+1:u=h}while(c<u)}return c}function s(a,l,c=0,u=a.length){if(c<u){if(e(l,l)!==0)return u;do{let h=c+u>>>1;n(a[h],l)<=0?c=h+1:u=h}while(c<u)}
return c}function o(a,l,c=0,u=a.length){let h=r(a,l,c,u-1);return h>c&&i(a[h-1],l)>-i(a[h],l)?h-1:h}return{left:r,center:o,right:s}}function da(){return 0}function pa(t){
return t===null?NaN:+t}var hr=ur(zt),fr=hr.right,jf=hr.left,qf=ur(pa).center;var Hf=dr(pr),Bf=dr(ma);function dr(t){return function(e,n,i=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid\
 ry");let{data:r,width:s,height:o}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:r.length/s))>=0))throw new RangeError(
"invalid height");if(!s||!o||!n&&!i)return e;let a=n&&t(n),l=i&&t(i),c=r.slice();return a&&l?(Tt(a,c,r,s,o),Tt(a,r,c,s,o),Tt(a,c,r,s,o),$t(l,r,c,s,o),$t(l,c,r,s,
o),$t(l,r,c,s,o)):a?(Tt(a,r,c,s,o),Tt(a,c,r,s,o),Tt(a,r,c,s,o)):l&&($t(l,r,c,s,o),$t(l,c,r,s,o),$t(l,r,c,s,o)),e}}function Tt(t,e,n,i,r){for(let s=0,o=i*r;s<o;)
t(e,n,s,s+=i,1)}function $t(t,e,n,i,r){for(let s=0,o=i*r;s<i;++s)t(e,n,s,s+o,i)}function ma(t){let e=pr(t);return(n,i,r,s,o)=>{r<<=2,s<<=2,o<<=2,e(n,i,r+0,s+0,o),
e(n,i,r+1,s+1,o),e(n,i,r+2,s+2,o),e(n,i,r+3,s+3,o)}}function pr(t){let e=Math.floor(t);if(e===t)return ga(t);let n=t-e,i=2*t+1;return(r,s,o,a,l)=>{if(!((a-=l)>=
o))return;let c=e*s[o],u=l*e,h=u+l;for(let f=o,d=o+u;f<d;f+=l)c+=s[Math.min(a,f)];for(let f=o,d=a;f<=d;f+=l)c+=s[Math.min(a,f+u)],r[f]=(c+n*(s[Math.max(o,f-h)]+
s[Math.min(a,f+h)]))/i,c-=s[Math.max(o,f-u)]}}function ga(t){let e=2*t+1;return(n,i,r,s,o)=>{if(!((s-=o)>=r))return;let a=t*i[r],l=o*t;for(let c=r,u=r+l;c<u;c+=
o)a+=i[Math.min(s,c)];for(let c=r,u=s;c<=u;c+=o)a+=i[Math.min(s,c+l)],n[c]=a/e,a-=i[Math.max(r,c-l)]}}var ba=Array.prototype,Vf=ba.slice;var va=Math.sqrt(50),_a=Math.sqrt(10),ya=Math.sqrt(2);function $e(t,e,n){let i=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(i)),s=i/Math.pow(10,r),o=s>=va?10:s>=
_a?5:s>=ya?2:1,a,l,c;return r<0?(c=Math.pow(10,-r)/o,a=Math.round(t*c),l=Math.round(e*c),a/c<t&&++a,l/c>e&&--l,c=-c):(c=Math.pow(10,r)*o,a=Math.round(t/c),l=Math.
round(e/c),a*c<t&&++a,l*c>e&&--l),l<a&&.5<=n&&n<2?$e(t,e,n*2):[a,l,c]}function Ce(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let i=e<t,[r,s,o]=i?
$e(e,t,n):$e(t,e,n);if(!(s>=r))return[];let a=s-r+1,l=new Array(a);if(i)if(o<0)for(let c=0;c<a;++c)l[c]=(s-c)/-o;else for(let c=0;c<a;++c)l[c]=(s-c)*o;else if(o<
0)for(let c=0;c<a;++c)l[c]=(r+c)/-o;else for(let c=0;c<a;++c)l[c]=(r+c)*o;return l}function Pe(t,e,n){return e=+e,t=+t,n=+n,$e(t,e,n)[2]}function mr(t,e,n){e=+e,
t=+t,n=+n;let i=e<t,r=i?Pe(e,t,n):Pe(t,e,n);return(i?-1:1)*(r<0?1/-r:r)}var Wf=wa(Math.random);function wa(t){return function(n,i=0,r=n.length){let s=r-(i=+i);for(;s;){let o=t()*s--|0,a=n[s+i];n[s+i]=n[o+i],n[o+i]=a}return n}}function Lt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Zt(t,e){var n=Object.create(t.prototype);for(var i in e)n[i]=e[i];return n}function at(){}
var vt=.7,Rt=1/vt,Pt="\\s*([+-]?\\d+)\\s*",Gt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Y="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",xa=/^#([0-9a-f]{3,8})$/,
Ma=new RegExp(`^rgb\\(${Pt},${Pt},${Pt}\\)$`),Na=new RegExp(`^rgb\\(${Y},${Y},${Y}\\)$`),Sa=new RegExp(`^rgba\\(${Pt},${Pt},${Pt},${Gt}\\)$`),Aa=new RegExp(`^rg\
ba\\(${Y},${Y},${Y},${Gt}\\)$`),Ea=new RegExp(`^hsl\\(${Gt},${Y},${Y}\\)$`),ka=new RegExp(`^hsla\\(${Gt},${Y},${Y},${Gt}\\)$`),gr={aliceblue:15792383,antiquewhite:16444375,
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
tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Lt(at,Ft,{copy(t){return Object.
assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:br,formatHex:br,formatHex8:Ta,formatHsl:$a,formatRgb:vr,toString:vr});function br(){
return this.rgb().formatHex()}function Ta(){return this.rgb().formatHex8()}function $a(){return Er(this).formatHsl()}function vr(){return this.rgb().formatRgb()}
function Ft(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=xa.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?_r(e):n===3?new C(e>>8&15|e>>4&240,e>>4&15|e&
240,(e&15)<<4|e&15,1):n===8?Re(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?Re(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=
Ma.exec(t))?new C(e[1],e[2],e[3],1):(e=Na.exec(t))?new C(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=Sa.exec(t))?Re(e[1],e[2],e[3],e[4]):(e=Aa.exec(t))?Re(e[1]*
255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=Ea.exec(t))?xr(e[1],e[2]/100,e[3]/100,1):(e=ka.exec(t))?xr(e[1],e[2]/100,e[3]/100,e[4]):gr.hasOwnProperty(t)?_r(gr[t]):
t==="transparent"?new C(NaN,NaN,NaN,0):null}function _r(t){return new C(t>>16&255,t>>8&255,t&255,1)}function Re(t,e,n,i){return i<=0&&(t=e=n=NaN),new C(t,e,n,i)}
function zn(t){return t instanceof at||(t=Ft(t)),t?(t=t.rgb(),new C(t.r,t.g,t.b,t.opacity)):new C}function Qt(t,e,n,i){return arguments.length===1?zn(t):new C(t,
e,n,i??1)}function C(t,e,n,i){this.r=+t,this.g=+e,this.b=+n,this.opacity=+i}Lt(C,Qt,Zt(at,{brighter(t){return t=t==null?Rt:Math.pow(Rt,t),new C(this.r*t,this.g*
t,this.b*t,this.opacity)},darker(t){return t=t==null?vt:Math.pow(vt,t),new C(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new C(gt(
this.r),gt(this.g),gt(this.b),Fe(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:yr,formatHex:yr,formatHex8:Pa,formatRgb:wr,toString:wr}));function yr(){return`#${mt(this.r)}${mt(this.g)}${mt(this.b)}`}function Pa(){return`\
#${mt(this.r)}${mt(this.g)}${mt(this.b)}${mt((isNaN(this.opacity)?1:this.opacity)*255)}`}function wr(){let t=Fe(this.opacity);return`${t===1?"rgb(":"rgba("}${gt(
this.r)}, ${gt(this.g)}, ${gt(this.b)}${t===1?")":`, ${t})`}`}function Fe(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function gt(t){return Math.max(0,Math.min(
255,Math.round(t)||0))}function mt(t){return t=gt(t),(t<16?"0":"")+t.toString(16)}function xr(t,e,n,i){return i<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new H(
t,e,n,i)}function Er(t){if(t instanceof H)return new H(t.h,t.s,t.l,t.opacity);if(t instanceof at||(t=Ft(t)),!t)return new H;if(t instanceof H)return t;t=t.rgb();
var e=t.r/255,n=t.g/255,i=t.b/255,r=Math.min(e,n,i),s=Math.max(e,n,i),o=NaN,a=s-r,l=(s+r)/2;return a?(e===s?o=(n-i)/a+(n<i)*6:n===s?o=(i-e)/a+2:o=(e-n)/a+4,a/=l<
.5?s+r:2-s-r,o*=60):a=l>0&&l<1?0:o,new H(o,a,l,t.opacity)}function De(t,e,n,i){return arguments.length===1?Er(t):new H(t,e,n,i??1)}function H(t,e,n,i){this.h=+t,
this.s=+e,this.l=+n,this.opacity=+i}Lt(H,De,Zt(at,{brighter(t){return t=t==null?Rt:Math.pow(Rt,t),new H(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=
t==null?vt:Math.pow(vt,t),new H(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,i=n+(n<.5?
n:1-n)*e,r=2*n-i;return new C(Vn(t>=240?t-240:t+120,r,i),Vn(t,r,i),Vn(t<120?t+240:t-120,r,i),this.opacity)},clamp(){return new H(Mr(this.h),Le(this.s),Le(this.l),
Fe(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=Fe(this.
opacity);return`${t===1?"hsl(":"hsla("}${Mr(this.h)}, ${Le(this.s)*100}%, ${Le(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Mr(t){return t=(t||0)%360,t<0?t+
360:t}function Le(t){return Math.max(0,Math.min(1,t||0))}function Vn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var kr=Math.PI/180,
Tr=180/Math.PI,Oe=18,$r=.96422,Pr=1,Cr=.82521,Rr=4/29,Ct=6/29,Lr=3*Ct*Ct,Ca=Ct*Ct*Ct;function Fr(t){if(t instanceof z)return new z(t.l,t.a,t.b,t.opacity);if(t instanceof
J)return Dr(t);t instanceof C||(t=zn(t));var e=Yn(t.r),n=Yn(t.g),i=Yn(t.b),r=Wn((.2225045*e+.7168786*n+.0606169*i)/Pr),s,o;return e===n&&n===i?s=o=r:(s=Wn((.4360747*
e+.3850649*n+.1430804*i)/$r),o=Wn((.0139322*e+.0971045*n+.7141733*i)/Cr)),new z(116*r-16,500*(s-r),200*(r-o),t.opacity)}function Or(t,e,n,i){return arguments.length===1?Fr(t):new z(t,e,n,i??1)}function z(t,e,n,i){this.l=+t,this.a=+e,this.b=+n,this.opacity=+i}Lt(z,Or,Zt(at,{brighter(t){
return new z(this.l+Oe*(t??1),this.a,this.b,this.opacity)},darker(t){return new z(this.l-Oe*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(
this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=$r*Xn(e),t=Pr*Xn(t),n=Cr*Xn(n),new C(Un(3.1338561*e-1.6168667*t-.4906146*n),Un(-.9787684*e+1.9161415*
t+.033454*n),Un(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function Wn(t){return t>Ca?Math.pow(t,1/3):t/Lr+Rr}function Xn(t){return t>Ct?t*t*t:Lr*(t-Rr)}
function Un(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Yn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Ra(t){
if(t instanceof J)return new J(t.h,t.c,t.l,t.opacity);if(t instanceof z||(t=Fr(t)),t.a===0&&t.b===0)return new J(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.
atan2(t.b,t.a)*Tr;return new J(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Ie(t,e,n,i){return arguments.length===1?Ra(t):new J(t,e,n,i??1)}function J(t,e,n,i){this.h=+t,this.c=+e,this.l=+n,this.opacity=+i}function Dr(t){if(isNaN(
t.h))return new z(t.l,0,0,t.opacity);var e=t.h*kr;return new z(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Lt(J,Ie,Zt(at,{brighter(t){return new J(this.h,this.
c,this.l+Oe*(t??1),this.opacity)},darker(t){return new J(this.h,this.c,this.l-Oe*(t??1),this.opacity)},rgb(){return Dr(this).rgb()}}));var Ir=-.14861,Gn=1.78277,
Kn=-.29227,je=-.90649,Kt=1.97294,Nr=Kt*je,Sr=Kt*Gn,Ar=Gn*Kn-je*Ir;function La(t){if(t instanceof bt)return new bt(t.h,t.s,t.l,t.opacity);t instanceof C||(t=zn(t));
var e=t.r/255,n=t.g/255,i=t.b/255,r=(Ar*i+Nr*e-Sr*n)/(Ar+Nr-Sr),s=i-r,o=(Kt*(n-r)-Kn*s)/je,a=Math.sqrt(o*o+s*s)/(Kt*r*(1-r)),l=a?Math.atan2(o,s)*Tr-120:NaN;return new bt(
l<0?l+360:l,a,r,t.opacity)}function qe(t,e,n,i){return arguments.length===1?La(t):new bt(t,e,n,i??1)}function bt(t,e,n,i){this.h=+t,this.s=+e,this.l=+n,this.opacity=
+i}Lt(bt,qe,Zt(at,{brighter(t){return t=t==null?Rt:Math.pow(Rt,t),new bt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?vt:Math.pow(vt,t),new bt(
this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*kr,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),i=Math.cos(t),r=Math.sin(t);return new C(
255*(e+n*(Ir*i+Gn*r)),255*(e+n*(Kn*i+je*r)),255*(e+n*(Kt*i)),this.opacity)}}));function Br(t,e,n,i,r){var s=t*t,o=s*t;return((1-3*t+3*s-o)*e+(4-6*s+3*o)*n+(1+3*t+3*s-3*o)*i+o*r)/6}function Fa(t){var e=t.length-1;return function(n){var i=n<=
0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),r=t[i],s=t[i+1],o=i>0?t[i-1]:2*r-s,a=i<e-1?t[i+2]:2*s-r;return Br((n-i/e)*e,o,r,s,a)}}function Oa(t){var e=t.length;return function(n){
var i=Math.floor(((n%=1)<0?++n:n)*e),r=t[(i+e-1)%e],s=t[i%e],o=t[(i+1)%e],a=t[(i+2)%e];return Br((n-i/e)*e,r,s,o,a)}}var Be=t=>()=>t;function Vr(t,e){return function(n){
return t+n*e}}function Da(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(i){return Math.pow(t+i*e,n)}}function ti(t,e){var n=e-t;return n?Vr(t,n>
180||n<-180?n-360*Math.round(n/360):n):Be(isNaN(t)?e:t)}function Ia(t){return(t=+t)==1?L:function(e,n){return n-e?Da(e,n,t):Be(isNaN(e)?n:e)}}function L(t,e){var n=e-
t;return n?Vr(t,n):Be(isNaN(t)?e:t)}var jr=(function t(e){var n=Ia(e);function i(r,s){var o=n((r=Qt(r)).r,(s=Qt(s)).r),a=n(r.g,s.g),l=n(r.b,s.b),c=L(r.opacity,s.
opacity);return function(u){return r.r=o(u),r.g=a(u),r.b=l(u),r.opacity=c(u),r+""}}return i.gamma=t,i})(1);function Wr(t){return function(e){var n=e.length,i=new Array(
n),r=new Array(n),s=new Array(n),o,a;for(o=0;o<n;++o)a=Qt(e[o]),i[o]=a.r||0,r[o]=a.g||0,s[o]=a.b||0;return i=t(i),r=t(r),s=t(s),a.opacity=1,function(l){return a.
r=i(l),a.g=r(l),a.b=s(l),a+""}}}var zf=Wr(Fa),Gf=Wr(Oa);function ja(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,i=e.slice(),r;return function(s){for(r=
0;r<n;++r)i[r]=t[r]*(1-s)+e[r]*s;return i}}function qa(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function Ha(t,e){var n=e?e.length:0,i=t?Math.min(n,t.length):0,r=new Array(i),s=new Array(n),o;for(o=0;o<i;++o)r[o]=Ve(t[o],e[o]);for(;o<n;++o)s[o]=e[o];return function(a){
for(o=0;o<i;++o)s[o]=r[o](a);return s}}function Ba(t,e){var n=new Date;return t=+t,e=+e,function(i){return n.setTime(t*(1-i)+e*i),n}}function B(t,e){return t=+t,
e=+e,function(n){return t*(1-n)+e*n}}function Va(t,e){var n={},i={},r;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(r in e)r in
t?n[r]=Ve(t[r],e[r]):i[r]=e[r];return function(s){for(r in n)i[r]=n[r](s);return i}}var Qn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Zn=new RegExp(Qn.source,
"g");function Wa(t){return function(){return t}}function Xa(t){return function(e){return t(e)+""}}function Ua(t,e){var n=Qn.lastIndex=Zn.lastIndex=0,i,r,s,o=-1,
a=[],l=[];for(t=t+"",e=e+"";(i=Qn.exec(t))&&(r=Zn.exec(e));)(s=r.index)>n&&(s=e.slice(n,s),a[o]?a[o]+=s:a[++o]=s),(i=i[0])===(r=r[0])?a[o]?a[o]+=r:a[++o]=r:(a[++o]=
null,l.push({i:o,x:B(i,r)})),n=Zn.lastIndex;return n<e.length&&(s=e.slice(n),a[o]?a[o]+=s:a[++o]=s),a.length<2?l[0]?Xa(l[0].x):Wa(e):(e=l.length,function(c){for(var u=0,
h;u<e;++u)a[(h=l[u]).i]=h.x(c);return a.join("")})}function Ve(t,e){var n=typeof e,i;return e==null||n==="boolean"?Be(e):(n==="number"?B:n==="string"?(i=Ft(e))?
(e=i,jr):Ua:e instanceof Ft?jr:e instanceof Date?Ba:qa(e)?ja:Array.isArray(e)?Ha:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?Va:B)(t,e)}function Xr(t,e){return t=+t,e=+e,function(n){return Math.round(t*(1-n)+e*n)}}var qr=180/Math.PI,Jn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};
function Ur(t,e,n,i,r,s){var o,a,l;return(o=Math.sqrt(t*t+e*e))&&(t/=o,e/=o),(l=t*n+e*i)&&(n-=t*l,i-=e*l),(a=Math.sqrt(n*n+i*i))&&(n/=a,i/=a,l/=a),t*i<e*n&&(t=-t,
e=-e,l=-l,o=-o),{translateX:r,translateY:s,rotate:Math.atan2(e,t)*qr,skewX:Math.atan(l)*qr,scaleX:o,scaleY:a}}var He;function Ya(t){let e=new(typeof DOMMatrix==
"function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Jn:Ur(e.a,e.b,e.c,e.d,e.e,e.f)}function za(t){return t==null||(He||(He=document.createElementNS(
"http://www.w3.org/2000/svg","g")),He.setAttribute("transform",t),!(t=He.transform.baseVal.consolidate()))?Jn:(t=t.matrix,Ur(t.a,t.b,t.c,t.d,t.e,t.f))}function Yr(t,e,n,i){
function r(c){return c.length?c.pop()+" ":""}function s(c,u,h,f,d,m){if(c!==h||u!==f){var b=d.push("translate(",null,e,null,n);m.push({i:b-4,x:B(c,h)},{i:b-2,x:B(
u,f)})}else(h||f)&&d.push("translate("+h+e+f+n)}function o(c,u,h,f){c!==u?(c-u>180?u+=360:u-c>180&&(c+=360),f.push({i:h.push(r(h)+"rotate(",null,i)-2,x:B(c,u)})):
u&&h.push(r(h)+"rotate("+u+i)}function a(c,u,h,f){c!==u?f.push({i:h.push(r(h)+"skewX(",null,i)-2,x:B(c,u)}):u&&h.push(r(h)+"skewX("+u+i)}function l(c,u,h,f,d,m){
if(c!==h||u!==f){var b=d.push(r(d)+"scale(",null,",",null,")");m.push({i:b-4,x:B(c,h)},{i:b-2,x:B(u,f)})}else(h!==1||f!==1)&&d.push(r(d)+"scale("+h+","+f+")")}return function(c,u){
var h=[],f=[];return c=t(c),u=t(u),s(c.translateX,c.translateY,u.translateX,u.translateY,h,f),o(c.rotate,u.rotate,h,f),a(c.skewX,u.skewX,h,f),l(c.scaleX,c.scaleY,
u.scaleX,u.scaleY,h,f),c=u=null,function(d){for(var m=-1,b=f.length,M;++m<b;)h[(M=f[m]).i]=M.x(d);return h.join("")}}}var Kf=Yr(Ya,"px, ","px)","deg)"),Zf=Yr(za,
", ",")",")"),Ga=1e-12;function Hr(t){return((t=Math.exp(t))+1/t)/2}function Ka(t){return((t=Math.exp(t))-1/t)/2}function Za(t){return((t=Math.exp(2*t))-1)/(t+1)}
var Qf=(function t(e,n,i){function r(s,o){var a=s[0],l=s[1],c=s[2],u=o[0],h=o[1],f=o[2],d=u-a,m=h-l,b=d*d+m*m,M,x;if(b<Ga)x=Math.log(f/c)/e,M=function(P){return[
a+P*d,l+P*m,c*Math.exp(e*P*x)]};else{var w=Math.sqrt(b),S=(f*f-c*c+i*b)/(2*c*n*w),v=(f*f-c*c-i*b)/(2*f*n*w),A=Math.log(Math.sqrt(S*S+1)-S),E=Math.log(Math.sqrt(
v*v+1)-v);x=(E-A)/e,M=function(P){var W=P*x,O=Hr(A),$=c/(n*w)*(O*Za(e*W+A)-Ka(A));return[a+$*d,l+$*m,c*O/Hr(e*W+A)]}}return M.duration=Math.abs(x)*1e3*e/Math.SQRT2,
M}return r.rho=function(s){var o=Math.max(.001,+s),a=o*o,l=a*a;return t(o,a,l)},r})(Math.SQRT2,2,4);function zr(t){return function(e,n){var i=t((e=De(e)).h,(n=De(
n)).h),r=L(e.s,n.s),s=L(e.l,n.l),o=L(e.opacity,n.opacity);return function(a){return e.h=i(a),e.s=r(a),e.l=s(a),e.opacity=o(a),e+""}}}var Jf=zr(ti),td=zr(L);function Gr(t){return function(e,n){var i=t((e=Ie(e)).h,(n=Ie(n)).h),r=L(e.c,n.c),s=L(e.l,n.l),o=L(e.opacity,n.opacity);return function(a){return e.h=i(a),e.c=r(
a),e.l=s(a),e.opacity=o(a),e+""}}}var ed=Gr(ti),nd=Gr(L);function Kr(t){return(function e(n){n=+n;function i(r,s){var o=t((r=qe(r)).h,(s=qe(s)).h),a=L(r.s,s.s),
l=L(r.l,s.l),c=L(r.opacity,s.opacity);return function(u){return r.h=o(u),r.s=a(u),r.l=l(Math.pow(u,n)),r.opacity=c(u),r+""}}return i.gamma=e,i})(1)}var id=Kr(ti),
rd=Kr(L);function Qa(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function Xe(t,e){if(!isFinite(t)||t===0)return null;
var n=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),i=t.slice(0,n);return[i.length>1?i[0]+i.slice(2):i,+t.slice(n+1)]}function Ot(t){return t=Xe(Math.
abs(t)),t?t[1]:NaN}function Ja(t,e){return function(n,i){for(var r=n.length,s=[],o=0,a=t[0],l=0;r>0&&a>0&&(l+a+1>i&&(a=Math.max(1,i-l)),s.push(n.substring(r-=a,
r+a)),!((l+=a+1)>i));)a=t[o=(o+1)%t.length];return s.reverse().join(e)}}function tl(t){return function(e){return e.replace(/[0-9]/g,function(n){return t[+n]})}}
var el=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Dt(t){if(!(e=el.exec(t)))throw new Error("invalid format: "+t);var e;
return new ei({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}Dt.prototype=ei.prototype;
function ei(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===
void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,
this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}ei.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function nl(t){t:for(var e=t.length,n=1,i=-1,r;n<e;++n)switch(t[n]){case".":i=r=n;break;case"0":i===0&&(i=n),r=n;break;default:if(!+t[n])break t;i>0&&(i=0);break}
return i>0?t.slice(0,i)+t.slice(r+1):t}var Ue;function il(t,e){var n=Xe(t,e);if(!n)return Ue=void 0,t.toPrecision(e);var i=n[0],r=n[1],s=r-(Ue=Math.max(-8,Math.
min(8,Math.floor(r/3)))*3)+1,o=i.length;return s===o?i:s>o?i+new Array(s-o+1).join("0"):s>0?i.slice(0,s)+"."+i.slice(s):"0."+new Array(1-s).join("0")+Xe(t,Math.
max(0,e+s-1))[0]}function Zr(t,e){var n=Xe(t,e);if(!n)return t+"";var i=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.
slice(r+1):i+new Array(r-i.length+2).join("0")}var Qr={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:Qa,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.
toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>Zr(t*100,e),r:Zr,s:il,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(
t).toString(16)};function Jr(t){return t}var ts=Array.prototype.map,es=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function rl(t){var e=t.
grouping===void 0||t.thousands===void 0?Jr:Ja(ts.call(t.grouping,Number),t.thousands+""),n=t.currency===void 0?"":t.currency[0]+"",i=t.currency===void 0?"":t.currency[1]+
"",r=t.decimal===void 0?".":t.decimal+"",s=t.numerals===void 0?Jr:tl(ts.call(t.numerals,String)),o=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":
t.minus+"",l=t.nan===void 0?"NaN":t.nan+"";function c(h,f){h=Dt(h);var d=h.fill,m=h.align,b=h.sign,M=h.symbol,x=h.zero,w=h.width,S=h.comma,v=h.precision,A=h.trim,
E=h.type;E==="n"?(S=!0,E="g"):Qr[E]||(v===void 0&&(v=12),A=!0,E="g"),(x||d==="0"&&m==="=")&&(x=!0,d="0",m="=");var P=(f&&f.prefix!==void 0?f.prefix:"")+(M==="$"?
n:M==="#"&&/[boxX]/.test(E)?"0"+E.toLowerCase():""),W=(M==="$"?i:/[%p]/.test(E)?o:"")+(f&&f.suffix!==void 0?f.suffix:""),O=Qr[E],$=/[defgprs%]/.test(E);v=v===void 0?
6:/[gprs]/.test(E)?Math.max(1,Math.min(21,v)):Math.max(0,Math.min(20,v));function it(N){var D=P,I=W,Nt,Pi,ne;if(E==="c")I=O(N)+I,N="";else{N=+N;var ie=N<0||1/N<
0;if(N=isNaN(N)?l:O(Math.abs(N),v),A&&(N=nl(N)),ie&&+N==0&&b!=="+"&&(ie=!1),D=(ie?b==="("?b:a:b==="-"||b==="("?"":b)+D,I=(E==="s"&&!isNaN(N)&&Ue!==void 0?es[8+Ue/
3]:"")+I+(ie&&b==="("?")":""),$){for(Nt=-1,Pi=N.length;++Nt<Pi;)if(ne=N.charCodeAt(Nt),48>ne||ne>57){I=(ne===46?r+N.slice(Nt+1):N.slice(Nt))+I,N=N.slice(0,Nt);break}}}
S&&!x&&(N=e(N,1/0));var re=D.length+N.length+I.length,K=re<w?new Array(w-re+1).join(d):"";switch(S&&x&&(N=e(K+N,K.length?w-I.length:1/0),K=""),m){case"<":N=D+N+
I+K;break;case"=":N=D+K+N+I;break;case"^":N=K.slice(0,re=K.length>>1)+D+N+I+K.slice(re);break;default:N=K+D+N+I;break}return s(N)}return it.toString=function(){
return h+""},it}function u(h,f){var d=Math.max(-8,Math.min(8,Math.floor(Ot(f)/3)))*3,m=Math.pow(10,-d),b=c((h=Dt(h),h.type="f",h),{suffix:es[8+d/3]});return function(M){
return b(m*M)}}return{format:c,formatPrefix:u}}var We,Ye,ni;sl({thousands:",",grouping:[3],currency:["$",""]});function sl(t){return We=rl(t),Ye=We.format,ni=We.
formatPrefix,We}function ns(t){return Math.max(0,-Ot(Math.abs(t)))}function is(t,e){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ot(e)/3)))*3-Ot(Math.abs(
t)))}function rs(t,e){return t=Math.abs(t),e=Math.abs(e)-t,Math.max(0,Ot(e)-Ot(t))+1}function cs(t,e){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(e).domain(t);break}return this}function ol(t){return function(){return t}}function al(t){return+t}var ss=[0,1];function It(t){return t}function ii(t,e){return(e-=t=+t)?function(n){return(n-t)/
e}:ol(isNaN(e)?NaN:.5)}function ll(t,e){var n;return t>e&&(n=t,t=e,e=n),function(i){return Math.max(t,Math.min(e,i))}}function cl(t,e,n){var i=t[0],r=t[1],s=e[0],
o=e[1];return r<i?(i=ii(r,i),s=n(o,s)):(i=ii(i,r),s=n(s,o)),function(a){return s(i(a))}}function ul(t,e,n){var i=Math.min(t.length,e.length)-1,r=new Array(i),s=new Array(
i),o=-1;for(t[i]<t[0]&&(t=t.slice().reverse(),e=e.slice().reverse());++o<i;)r[o]=ii(t[o],t[o+1]),s[o]=n(e[o],e[o+1]);return function(a){var l=fr(t,a,1,i)-1;return s[l](
r[l](a))}}function us(t,e){return e.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function hs(){var t=ss,
e=ss,n=Ve,i,r,s,o=It,a,l,c;function u(){var f=Math.min(t.length,e.length);return o!==It&&(o=ll(t[0],t[f-1])),a=f>2?ul:cl,l=c=null,h}function h(f){return f==null||
isNaN(f=+f)?s:(l||(l=a(t.map(i),e,n)))(i(o(f)))}return h.invert=function(f){return o(r((c||(c=a(e,t.map(i),B)))(f)))},h.domain=function(f){return arguments.length?
(t=Array.from(f,al),u()):t.slice()},h.range=function(f){return arguments.length?(e=Array.from(f),u()):e.slice()},h.rangeRound=function(f){return e=Array.from(f),
n=Xr,u()},h.clamp=function(f){return arguments.length?(o=f?!0:It,u()):o!==It},h.interpolate=function(f){return arguments.length?(n=f,u()):n},h.unknown=function(f){
return arguments.length?(s=f,h):s},function(f,d){return i=f,r=d,u()}}function hl(){return hs()(It,It)}function fl(t,e,n,i){var r=mr(t,e,n),s;switch(i=Dt(i??",f"),
i.type){case"s":{var o=Math.max(Math.abs(t),Math.abs(e));return i.precision==null&&!isNaN(s=is(r,o))&&(i.precision=s),ni(i,o)}case"":case"e":case"g":case"p":case"\
r":{i.precision==null&&!isNaN(s=rs(r,Math.max(Math.abs(t),Math.abs(e))))&&(i.precision=s-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(s=ns(r))&&
(i.precision=s-(i.type==="%")*2);break}}return Ye(i)}function dl(t){var e=t.domain;return t.ticks=function(n){var i=e();return Ce(i[0],i[i.length-1],n??10)},t.tickFormat=
function(n,i){var r=e();return fl(r[0],r[r.length-1],n??10,i)},t.nice=function(n){n==null&&(n=10);var i=e(),r=0,s=i.length-1,o=i[r],a=i[s],l,c,u=10;for(a<o&&(c=
o,o=a,a=c,c=r,r=s,s=c);u-- >0;){if(c=Pe(o,a,n),c===l)return i[r]=o,i[s]=a,e(i);if(c>0)o=Math.floor(o/c)*c,a=Math.ceil(a/c)*c;else if(c<0)o=Math.ceil(o*c)/c,a=Math.
floor(a*c)/c;else break;l=c}return t},t}function lt(){var t=hl();return t.copy=function(){return us(t,lt())},cs.apply(t,arguments),dl(t)}function pl(t,e){t=t.slice();var n=0,i=t.length-1,r=t[n],s=t[i],o;return s<r&&(o=n,n=i,i=o,o=r,r=s,s=o),t[n]=e.floor(r),t[i]=e.ceil(s),t}function os(t){return Math.
log(t)}function as(t){return Math.exp(t)}function ml(t){return-Math.log(-t)}function gl(t){return-Math.exp(-t)}function bl(t){return isFinite(t)?+("1e"+t):t<0?0:
t}function vl(t){return t===10?bl:t===Math.E?Math.exp:e=>Math.pow(t,e)}function _l(t){return t===Math.E?Math.log:t===10&&Math.log10||t===2&&Math.log2||(t=Math.log(
t),e=>Math.log(e)/t)}function ls(t){return(e,n)=>-t(-e,n)}function yl(t){let e=t(os,as),n=e.domain,i=10,r,s;function o(){return r=_l(i),s=vl(i),n()[0]<0?(r=ls(r),
s=ls(s),t(ml,gl)):t(os,as),e}return e.base=function(a){return arguments.length?(i=+a,o()):i},e.domain=function(a){return arguments.length?(n(a),o()):n()},e.ticks=
a=>{let l=n(),c=l[0],u=l[l.length-1],h=u<c;h&&([c,u]=[u,c]);let f=r(c),d=r(u),m,b,M=a==null?10:+a,x=[];if(!(i%1)&&d-f<M){if(f=Math.floor(f),d=Math.ceil(d),c>0){
for(;f<=d;++f)for(m=1;m<i;++m)if(b=f<0?m/s(-f):m*s(f),!(b<c)){if(b>u)break;x.push(b)}}else for(;f<=d;++f)for(m=i-1;m>=1;--m)if(b=f>0?m/s(-f):m*s(f),!(b<c)){if(b>
u)break;x.push(b)}x.length*2<M&&(x=Ce(c,u,M))}else x=Ce(f,d,Math.min(d-f,M)).map(s);return h?x.reverse():x},e.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=
i===10?"s":","),typeof l!="function"&&(!(i%1)&&(l=Dt(l)).precision==null&&(l.trim=!0),l=Ye(l)),a===1/0)return l;let c=Math.max(1,i*a/e.ticks().length);return u=>{
let h=u/s(Math.round(r(u)));return h*i<i-.5&&(h*=i),h<=c?l(u):""}},e.nice=()=>n(pl(n(),{floor:a=>s(Math.floor(r(a))),ceil:a=>s(Math.ceil(r(a)))})),e}function ct(){
let t=yl(hs()).domain([1,10]);return t.copy=()=>us(t,ct()).base(t.base()),cs.apply(t,arguments),t}function wl(t){return t}var ri=1,si=2,oi=3,Jt=4,fs=1e-6;function xl(t){return"translate("+t+",0)"}function Ml(t){return"translate(0,"+t+")"}function Nl(t){return e=>+t(
e)}function Sl(t,e){return e=Math.max(0,t.bandwidth()-e*2)/2,t.round()&&(e=Math.round(e)),n=>+t(n)+e}function Al(){return!this.__axis}function ds(t,e){var n=[],
i=null,r=null,s=6,o=6,a=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,c=t===ri||t===Jt?-1:1,u=t===Jt||t===si?"x":"y",h=t===ri||t===oi?xl:Ml;function f(d){
var m=i??(e.ticks?e.ticks.apply(e,n):e.domain()),b=r??(e.tickFormat?e.tickFormat.apply(e,n):wl),M=Math.max(s,0)+a,x=e.range(),w=+x[0]+l,S=+x[x.length-1]+l,v=(e.
bandwidth?Sl:Nl)(e.copy(),l),A=d.selection?d.selection():d,E=A.selectAll(".domain").data([null]),P=A.selectAll(".tick").data(m,e).order(),W=P.exit(),O=P.enter().
append("g").attr("class","tick"),$=P.select("line"),it=P.select("text");E=E.merge(E.enter().insert("path",".tick").attr("class","domain").attr("stroke","current\
Color")),P=P.merge(O),$=$.merge(O.append("line").attr("stroke","currentColor").attr(u+"2",c*s)),it=it.merge(O.append("text").attr("fill","currentColor").attr(u,
c*M).attr("dy",t===ri?"0em":t===oi?"0.71em":"0.32em")),d!==A&&(E=E.transition(d),P=P.transition(d),$=$.transition(d),it=it.transition(d),W=W.transition(d).attr(
"opacity",fs).attr("transform",function(N){return isFinite(N=v(N))?h(N+l):this.getAttribute("transform")}),O.attr("opacity",fs).attr("transform",function(N){var D=this.
parentNode.__axis;return h((D&&isFinite(D=D(N))?D:v(N))+l)})),W.remove(),E.attr("d",t===Jt||t===si?o?"M"+c*o+","+w+"H"+l+"V"+S+"H"+c*o:"M"+l+","+w+"V"+S:o?"M"+w+
","+c*o+"V"+l+"H"+S+"V"+c*o:"M"+w+","+l+"H"+S),P.attr("opacity",1).attr("transform",function(N){return h(v(N)+l)}),$.attr(u+"2",c*s),it.attr(u,c*M).text(b),A.filter(
Al).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",t===si?"start":t===Jt?"end":"middle"),A.each(function(){this.__axis=
v})}return f.scale=function(d){return arguments.length?(e=d,f):e},f.ticks=function(){return n=Array.from(arguments),f},f.tickArguments=function(d){return arguments.
length?(n=d==null?[]:Array.from(d),f):n.slice()},f.tickValues=function(d){return arguments.length?(i=d==null?null:Array.from(d),f):i&&i.slice()},f.tickFormat=function(d){
return arguments.length?(r=d,f):r},f.tickSize=function(d){return arguments.length?(s=o=+d,f):s},f.tickSizeInner=function(d){return arguments.length?(s=+d,f):s},
f.tickSizeOuter=function(d){return arguments.length?(o=+d,f):o},f.tickPadding=function(d){return arguments.length?(a=+d,f):a},f.offset=function(d){return arguments.
length?(l=+d,f):l},f}function ps(t){return ds(oi,t)}function ms(t){return ds(Jt,t)}var ai="http://www.w3.org/1999/xhtml",gs={svg:"http://www.w3.org/2000/svg",xhtml:ai,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function bs(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),gs.hasOwnProperty(
e)?{space:gs[e],local:t}:t}function El(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===ai&&e.documentElement.namespaceURI===ai?e.createElement(
t):e.createElementNS(n,t)}}function kl(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function vs(t){var e=bs(t);return(e.local?
kl:El)(e)}function Tl(){}function _s(t){return t==null?Tl:function(){return this.querySelector(t)}}function $l(t){typeof t!="function"&&(t=_s(t));for(var e=this.
_groups,n=e.length,i=new Array(n),r=0;r<n;++r)for(var s=e[r],o=s.length,a=i[r]=new Array(o),l,c,u=0;u<o;++u)(l=s[u])&&(c=t.call(l,l.__data__,u,s))&&("__data__"in
l&&(c.__data__=l.__data__),a[u]=c);return new F(i,this._parents)}function Pl(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Cl(){return[]}function Rl(t){
return t==null?Cl:function(){return this.querySelectorAll(t)}}function Ll(t){return function(){return Pl(t.apply(this,arguments))}}function Fl(t){typeof t=="fun\
ction"?t=Ll(t):t=Rl(t);for(var e=this._groups,n=e.length,i=[],r=[],s=0;s<n;++s)for(var o=e[s],a=o.length,l,c=0;c<a;++c)(l=o[c])&&(i.push(t.call(l,l.__data__,c,o)),
r.push(l));return new F(i,r)}function Ol(t){return function(){return this.matches(t)}}function ys(t){return function(e){return e.matches(t)}}var Dl=Array.prototype.
find;function Il(t){return function(){return Dl.call(this.children,t)}}function jl(){return this.firstElementChild}function ql(t){return this.select(t==null?jl:
Il(typeof t=="function"?t:ys(t)))}var Hl=Array.prototype.filter;function Bl(){return Array.from(this.children)}function Vl(t){return function(){return Hl.call(this.
children,t)}}function Wl(t){return this.selectAll(t==null?Bl:Vl(typeof t=="function"?t:ys(t)))}function Xl(t){typeof t!="function"&&(t=Ol(t));for(var e=this._groups,
n=e.length,i=new Array(n),r=0;r<n;++r)for(var s=e[r],o=s.length,a=i[r]=[],l,c=0;c<o;++c)(l=s[c])&&t.call(l,l.__data__,c,s)&&a.push(l);return new F(i,this._parents)}
function ws(t){return new Array(t.length)}function Ul(){return new F(this._enter||this._groups.map(ws),this._parents)}function ze(t,e){this.ownerDocument=t.ownerDocument,
this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}ze.prototype={constructor:ze,appendChild:function(t){return this._parent.insertBefore(
t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){
return this._parent.querySelectorAll(t)}};function Yl(t){return function(){return t}}function zl(t,e,n,i,r,s){for(var o=0,a,l=e.length,c=s.length;o<c;++o)(a=e[o])?
(a.__data__=s[o],i[o]=a):n[o]=new ze(t,s[o]);for(;o<l;++o)(a=e[o])&&(r[o]=a)}function Gl(t,e,n,i,r,s,o){var a,l,c=new Map,u=e.length,h=s.length,f=new Array(u),d;
for(a=0;a<u;++a)(l=e[a])&&(f[a]=d=o.call(l,l.__data__,a,e)+"",c.has(d)?r[a]=l:c.set(d,l));for(a=0;a<h;++a)d=o.call(t,s[a],a,s)+"",(l=c.get(d))?(i[a]=l,l.__data__=
s[a],c.delete(d)):n[a]=new ze(t,s[a]);for(a=0;a<u;++a)(l=e[a])&&c.get(f[a])===l&&(r[a]=l)}function Kl(t){return t.__data__}function Zl(t,e){if(!arguments.length)
return Array.from(this,Kl);var n=e?Gl:zl,i=this._parents,r=this._groups;typeof t!="function"&&(t=Yl(t));for(var s=r.length,o=new Array(s),a=new Array(s),l=new Array(
s),c=0;c<s;++c){var u=i[c],h=r[c],f=h.length,d=Ql(t.call(u,u&&u.__data__,c,i)),m=d.length,b=a[c]=new Array(m),M=o[c]=new Array(m),x=l[c]=new Array(f);n(u,h,b,M,
x,d,e);for(var w=0,S=0,v,A;w<m;++w)if(v=b[w]){for(w>=S&&(S=w+1);!(A=M[S])&&++S<m;);v._next=A||null}}return o=new F(o,i),o._enter=a,o._exit=l,o}function Ql(t){return typeof t==
"object"&&"length"in t?t:Array.from(t)}function Jl(){return new F(this._exit||this._groups.map(ws),this._parents)}function tc(t,e,n){var i=this.enter(),r=this,s=this.
exit();return typeof t=="function"?(i=t(i),i&&(i=i.selection())):i=i.append(t+""),e!=null&&(r=e(r),r&&(r=r.selection())),n==null?s.remove():n(s),i&&r?i.merge(r).
order():r}function ec(t){for(var e=t.selection?t.selection():t,n=this._groups,i=e._groups,r=n.length,s=i.length,o=Math.min(r,s),a=new Array(r),l=0;l<o;++l)for(var c=n[l],
u=i[l],h=c.length,f=a[l]=new Array(h),d,m=0;m<h;++m)(d=c[m]||u[m])&&(f[m]=d);for(;l<r;++l)a[l]=n[l];return new F(a,this._parents)}function nc(){for(var t=this._groups,
e=-1,n=t.length;++e<n;)for(var i=t[e],r=i.length-1,s=i[r],o;--r>=0;)(o=i[r])&&(s&&o.compareDocumentPosition(s)^4&&s.parentNode.insertBefore(o,s),s=o);return this}
function ic(t){t||(t=rc);function e(h,f){return h&&f?t(h.__data__,f.__data__):!h-!f}for(var n=this._groups,i=n.length,r=new Array(i),s=0;s<i;++s){for(var o=n[s],
a=o.length,l=r[s]=new Array(a),c,u=0;u<a;++u)(c=o[u])&&(l[u]=c);l.sort(e)}return new F(r,this._parents).order()}function rc(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}
function sc(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function oc(){return Array.from(this)}function ac(){for(var t=this._groups,
e=0,n=t.length;e<n;++e)for(var i=t[e],r=0,s=i.length;r<s;++r){var o=i[r];if(o)return o}return null}function lc(){let t=0;for(let e of this)++t;return t}function cc(){
return!this.node()}function uc(t){for(var e=this._groups,n=0,i=e.length;n<i;++n)for(var r=e[n],s=0,o=r.length,a;s<o;++s)(a=r[s])&&t.call(a,a.__data__,s,r);return this}
function hc(t){return function(){this.removeAttribute(t)}}function fc(t){return function(){this.removeAttributeNS(t.space,t.local)}}function dc(t,e){return function(){
this.setAttribute(t,e)}}function pc(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function mc(t,e){return function(){var n=e.apply(this,arguments);
n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function gc(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,
t.local):this.setAttributeNS(t.space,t.local,n)}}function bc(t,e){var n=bs(t);if(arguments.length<2){var i=this.node();return n.local?i.getAttributeNS(n.space,n.
local):i.getAttribute(n)}return this.each((e==null?n.local?fc:hc:typeof e=="function"?n.local?gc:mc:n.local?pc:dc)(n,e))}function xs(t){return t.ownerDocument&&
t.ownerDocument.defaultView||t.document&&t||t.defaultView}function vc(t){return function(){this.style.removeProperty(t)}}function _c(t,e,n){return function(){this.
style.setProperty(t,e,n)}}function yc(t,e,n){return function(){var i=e.apply(this,arguments);i==null?this.style.removeProperty(t):this.style.setProperty(t,i,n)}}
function wc(t,e,n){return arguments.length>1?this.each((e==null?vc:typeof e=="function"?yc:_c)(t,e,n??"")):xc(this.node(),t)}function xc(t,e){return t.style.getPropertyValue(
e)||xs(t).getComputedStyle(t,null).getPropertyValue(e)}function Mc(t){return function(){delete this[t]}}function Nc(t,e){return function(){this[t]=e}}function Sc(t,e){
return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function Ac(t,e){return arguments.length>1?this.each((e==null?Mc:typeof e=="fu\
nction"?Sc:Nc)(t,e)):this.node()[t]}function Ms(t){return t.trim().split(/^|\s+/)}function ci(t){return t.classList||new Ns(t)}function Ns(t){this._node=t,this.
_names=Ms(t.getAttribute("class")||"")}Ns.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){
return this._names.indexOf(t)>=0}};function Ss(t,e){for(var n=ci(t),i=-1,r=e.length;++i<r;)n.add(e[i])}function As(t,e){for(var n=ci(t),i=-1,r=e.length;++i<r;)n.
remove(e[i])}function Ec(t){return function(){Ss(this,t)}}function kc(t){return function(){As(this,t)}}function Tc(t,e){return function(){(e.apply(this,arguments)?
Ss:As)(this,t)}}function $c(t,e){var n=Ms(t+"");if(arguments.length<2){for(var i=ci(this.node()),r=-1,s=n.length;++r<s;)if(!i.contains(n[r]))return!1;return!0}return this.
each((typeof e=="function"?Tc:e?Ec:kc)(n,e))}function Pc(){this.textContent=""}function Cc(t){return function(){this.textContent=t}}function Rc(t){return function(){
var e=t.apply(this,arguments);this.textContent=e??""}}function Lc(t){return arguments.length?this.each(t==null?Pc:(typeof t=="function"?Rc:Cc)(t)):this.node().textContent}
function Fc(){this.innerHTML=""}function Oc(t){return function(){this.innerHTML=t}}function Dc(t){return function(){var e=t.apply(this,arguments);this.innerHTML=
e??""}}function Ic(t){return arguments.length?this.each(t==null?Fc:(typeof t=="function"?Dc:Oc)(t)):this.node().innerHTML}function jc(){this.nextSibling&&this.parentNode.
appendChild(this)}function qc(){return this.each(jc)}function Hc(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Bc(){
return this.each(Hc)}function Vc(t){var e=typeof t=="function"?t:vs(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Wc(){
return null}function Xc(t,e){var n=typeof t=="function"?t:vs(t),i=e==null?Wc:typeof e=="function"?e:_s(e);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),i.apply(this,arguments)||null)})}function Uc(){var t=this.parentNode;t&&t.removeChild(this)}function Yc(){return this.each(Uc)}function zc(){
var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Gc(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(
t,this.nextSibling):t}function Kc(t){return this.select(t?Gc:zc)}function Zc(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Qc(t){
return function(e){t.call(this,e,this.__data__)}}function Jc(t){return t.trim().split(/^|\s+/).map(function(e){var n="",i=e.indexOf(".");return i>=0&&(n=e.slice(
i+1),e=e.slice(0,i)),{type:e,name:n}})}function tu(t){return function(){var e=this.__on;if(e){for(var n=0,i=-1,r=e.length,s;n<r;++n)s=e[n],(!t.type||s.type===t.
type)&&s.name===t.name?this.removeEventListener(s.type,s.listener,s.options):e[++i]=s;++i?e.length=i:delete this.__on}}}function eu(t,e,n){return function(){var i=this.
__on,r,s=Qc(e);if(i){for(var o=0,a=i.length;o<a;++o)if((r=i[o]).type===t.type&&r.name===t.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(
r.type,r.listener=s,r.options=n),r.value=e;return}}this.addEventListener(t.type,s,n),r={type:t.type,name:t.name,value:e,listener:s,options:n},i?i.push(r):this.__on=
[r]}}function nu(t,e,n){var i=Jc(t+""),r,s=i.length,o;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,c=a.length,u;l<c;++l)for(r=0,u=a[l];r<s;++r)
if((o=i[r]).type===u.type&&o.name===u.name)return u.value}return}for(a=e?eu:tu,r=0;r<s;++r)this.each(a(i[r],e,n));return this}function Es(t,e,n){var i=xs(t),r=i.
CustomEvent;typeof r=="function"?r=new r(e,n):(r=i.document.createEvent("Event"),n?(r.initEvent(e,n.bubbles,n.cancelable),r.detail=n.detail):r.initEvent(e,!1,!1)),
t.dispatchEvent(r)}function iu(t,e){return function(){return Es(this,t,e)}}function ru(t,e){return function(){return Es(this,t,e.apply(this,arguments))}}function su(t,e){
return this.each((typeof e=="function"?ru:iu)(t,e))}function*ou(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var i=t[e],r=0,s=i.length,o;r<s;++r)(o=i[r])&&
(yield o)}var ks=[null];function F(t,e){this._groups=t,this._parents=e}function au(){return new F([[document.documentElement]],ks)}function lu(){return this}F.prototype=
au.prototype={constructor:F,select:$l,selectAll:Fl,selectChild:ql,selectChildren:Wl,filter:Xl,data:Zl,enter:Ul,exit:Jl,join:tc,merge:ec,selection:lu,order:nc,sort:ic,
call:sc,nodes:oc,node:ac,size:lc,empty:cc,each:uc,attr:bc,style:wc,property:Ac,classed:$c,text:Lc,html:Ic,raise:qc,lower:Bc,append:Vc,insert:Xc,remove:Yc,clone:Kc,
datum:Zc,on:nu,dispatch:su,[Symbol.iterator]:ou};function ui(t){return typeof t=="string"?new F([[document.querySelector(t)]],[document.documentElement]):new F(
[[t]],ks)}var cu=0;function uu(){return new li}function li(){this._="@"+(++cu).toString(36)}li.prototype=uu.prototype={constructor:li,get:function(t){for(var e=this._;!(e in
t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){
return this._}};var Ge=class{constructor(e,n,i){this.id=e;let r=`${i}-${e}-clip`,s=o=>(o.setAttribute("clip-path",`url(#${r})`),o);this.svg.append(y("defs",{},y("clipPath",{id:r},
this.clipRect)),this.xAxis,this.yAxis,s(this.under),s(this.curves),this.over,this.hoverMark,this.dots,this.xTitle,this.yTitle),this.heading=g("span",{class:"cha\
rt-name"},n),this.element=g("figure",{class:`chart chart-${e}`,"data-chart":e},g("figcaption",{class:"chart-title"},this.heading,this.aside),this.svg)}id;element;svg=y(
"svg",{role:"img",class:"plot"});heading;aside=g("span",{class:"chart-aside"});under=y("g");curves=y("g");over=y("g");hoverMark=y("g",{class:"hover",visibility:"\
hidden"});dots=y("g");xAxis=y("g",{class:"axis axis-x"});yAxis=y("g",{class:"axis axis-y"});scale=1;box={left:0,top:0,width:0,height:0};labelWidth=34;clipRect=y(
"rect");xTitle=y("text",{class:"axis-title","text-anchor":"end"});yTitle=y("text",{class:"axis-title"});layout(e){let{clientWidth:n,clientHeight:i}=this.svg;if(this.
scale=e,n<60||i<60)return!1;let r=Math.round(this.labelWidth*e),s=Math.round(30*e),o=Math.round(18*e);this.box={left:r,top:o,width:n-r-14,height:i-o-s},p(this.svg,
"viewBox",`0 0 ${n} ${i}`);for(let[a,l]of Object.entries({x:r,y:o-5,width:this.box.width+12,height:this.box.height+10}))p(this.clipRect,a,l);return p(this.xAxis,
"transform",`translate(0,${o+this.box.height})`),p(this.yAxis,"transform",`translate(${r},0)`),p(this.xTitle,"x",r+this.box.width),p(this.xTitle,"y",i-2),p(this.
yTitle,"x",2),p(this.yTitle,"y",Math.round(9*e)),!0}get laid(){return this.box.width>0}lead(e){this.heading.before(e)}titles(e,n){_(this.xTitle,e),_(this.yTitle,
n)}drawX(e,n,i){let r=ps(e).tickValues(n).tickFormat(i).tickSize(4).tickPadding(3);ui(this.xAxis).call(r)}drawY(e,n,i){let r=ms(e).tickValues(n).tickFormat(i).tickSize(
4).tickPadding(3);ui(this.yAxis).call(r)}};function hi(t,e,n){p(t,"cx",e.toFixed(1)),p(t,"cy",n.toFixed(1))}function V(t,e,n,i,r){p(t,"x1",e.toFixed(1)),p(t,"y1",
n.toFixed(1)),p(t,"x2",i.toFixed(1)),p(t,"y2",r.toFixed(1))}function _t(t,e,n=7){let i=[];for(let a=Math.floor(Math.log10(t));10**a<=e;a++)for(let l of[1,2,5])i.push(+`${l}e${a}`);let r=i.filter(a=>a>=t*.999&&a<=e*1.001);
if(r.length<=n)return r;let s=r.filter(a=>Number.isInteger(Math.log10(a))||/^1(e|0|$)/.test(String(a)));if(s.length<=n)return s.length>=2?s:r.slice(0,n);let o=Math.
ceil(s.length/n);return s.filter((a,l)=>(s.length-1-l)%o===0)}function yt(t){return t>=1e6?`${Number((t/1e6).toPrecision(3))}m`:t>=1e4?`${Number((t/1e3).toPrecision(
3))}k`:T(Number(t.toPrecision(3)))}function Ke(t,e,n){let i=Math.log(e/t);return Float64Array.from({length:n},(r,s)=>t*Math.exp(i*s/(n-1)))}var te=Math.PI,fi=2*te,wt=1e-6,hu=fi-wt;function Ts(t){this._+=t[0];for(let e=1,n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function fu(t){let e=Math.floor(t);
if(!(e>=0))throw new Error(`invalid digits: ${t}`);if(e>15)return Ts;let n=10**e;return function(i){this._+=i[0];for(let r=1,s=i.length;r<s;++r)this._+=Math.round(
arguments[r]*n)/n+i[r]}}function $s(t,e,n,i){return t===n&&e===i}function du(t){let e=Math.floor(t);if(!(e<=15))return $s;let n=10**e,i=function(r){return Math.
round(r*n)};return function(r,s,o,a){return i(r)===i(o)&&i(s)===i(a)}}var jt=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=
e==null?Ts:fu(e),this._equal=e==null?$s:du(e)}moveTo(e,n){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=
this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,n){this._append`L${this._x1=+e},${this._y1=+n}`}quadraticCurveTo(e,n,i,r){this._append`Q${+e},${+n},${this.
_x1=+i},${this._y1=+r}`}bezierCurveTo(e,n,i,r,s,o){this._append`C${+e},${+n},${+i},${+r},${this._x1=+s},${this._y1=+o}`}arcTo(e,n,i,r,s){if(e=+e,n=+n,i=+i,r=+r,
s=+s,s<0)throw new Error(`negative radius: ${s}`);let o=this._x1,a=this._y1,l=i-e,c=r-n,u=o-e,h=a-n,f=u*u+h*h;if(this._x1===null)this._append`M${this._x1=e},${this.
_y1=n}`;else if(f>wt)if(!(Math.abs(h*l-c*u)>wt)||!s)this._append`L${this._x1=e},${this._y1=n}`;else{let d=i-o,m=r-a,b=l*l+c*c,M=d*d+m*m,x=Math.sqrt(b),w=Math.sqrt(
f),S=s*Math.tan((te-Math.acos((b+f-M)/(2*x*w)))/2),v=S/w,A=S/x;Math.abs(v-1)>wt&&this._append`L${e+v*u},${n+v*h}`,this._append`A${s},${s},0,0,${+(h*d>u*m)},${this.
_x1=e+A*l},${this._y1=n+A*c}`}}arc(e,n,i,r,s,o){if(e=+e,n=+n,i=+i,o=!!o,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),l=i*Math.sin(r),c=e+a,u=n+
l,h=1^o,f=o?r-s:s-r;if(this._x1===null?this._append`M${c},${u}`:(Math.abs(this._x1-c)>wt||Math.abs(this._y1-u)>wt)&&this._append`L${c},${u}`,!!i){if(f<0&&(f=f%fi+
fi),f>hu)this._append`A${i},${i},0,1,${h},${e-a},${n-l}A${i},${i},0,1,${h},${this._x1=c},${this._y1=u}`;else if(f>wt){let d=e+i*Math.cos(s),m=n+i*Math.sin(s);if(f>=
te&&this._equal(c,u,d,m)){f/=2;let b=r+f;this._append`A${i},${i},0,${+(f>=te)},${h},${e+i*Math.cos(b)},${n+i*Math.sin(b)}`}this._append`A${i},${i},0,${+(f>=te)},${h},${this.
_x1=d},${this._y1=m}`}}}rect(e,n,i,r){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function pu(){
return new jt}pu.prototype=jt.prototype;function qt(t){return function(){return t}}var mu=Math.cos;var pi=Math.sin,Ht=Math.sqrt,Ps=1e-12,Ze=Math.PI,Ad=Ze/2,Os=2*Ze;function gu(t){let e=3;return t.digits=function(n){if(!arguments.length)return e;if(n==null)e=null;else{let i=Math.floor(n);if(!(i>=0))throw new RangeError(`inv\
alid digits: ${n}`);e=i}return t},()=>new jt(e)}var Ed=Array.prototype.slice;function bu(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Ds(t){this._context=t}Ds.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(
t,e);break;case 1:this._point=2;default:this._context.lineTo(t,e);break}}};function tn(t){return new Ds(t)}function vu(t){return t[0]}function _u(t){return t[1]}
function Is(t,e){var n=qt(!0),i=null,r=tn,s=null,o=gu(a);t=typeof t=="function"?t:t===void 0?vu:qt(t),e=typeof e=="function"?e:e===void 0?_u:qt(e);function a(l){
var c,u=(l=bu(l)).length,h,f=!1,d;for(i==null&&(s=r(d=o())),c=0;c<=u;++c)!(c<u&&n(h=l[c],c,l))===f&&((f=!f)?s.lineStart():s.lineEnd()),f&&s.point(+t(h,c,l),+e(h,
c,l));if(d)return s=null,d+""||null}return a.x=function(l){return arguments.length?(t=typeof l=="function"?l:qt(+l),a):t},a.y=function(l){return arguments.length?
(e=typeof l=="function"?l:qt(+l),a):e},a.defined=function(l){return arguments.length?(n=typeof l=="function"?l:qt(!!l),a):n},a.curve=function(l){return arguments.
length?(r=l,i!=null&&(s=r(i)),a):r},a.context=function(l){return arguments.length?(l==null?i=s=null:s=r(i=l),a):i},a}var kd=yu(tn);function js(t){this._curve=t}js.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){
this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,e){this._curve.point(e*Math.sin(t),e*-Math.cos(t))}};function yu(t){function e(n){
return new js(t(n))}return e._curve=t,e}var Td=Ht(3);var wu=Ht(1/3),$d=wu*2;var qs=pi(Ze/10)/pi(7*Ze/10),Pd=pi(Os/10)*qs,Cd=-mu(Os/10)*qs;var Rd=Ht(3);var Ld=Ht(3);var Fd=Ht(3)/2,xu=1/Ht(12),Od=(xu/2+1)*3;function ut(){}function Qe(t,e,n){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+e)/6,(t._y0+4*
t._y1+n)/6)}function gi(t){this._context=t}gi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this.
_x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:Qe(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);
break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:
this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this.
_x0+this._x1)/6,(5*this._y0+this._y1)/6);default:Qe(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function Mu(t){this._context=t}Mu.prototype={areaStart:ut,areaEnd:ut,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=
this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{
this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();
break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:
this._point=1,this._x2=t,this._y2=e;break;case 1:this._point=2,this._x3=t,this._y3=e;break;case 2:this._point=3,this._x4=t,this._y4=e,this._context.moveTo((this.
_x0+4*this._x1+t)/6,(this._y0+4*this._y1+e)/6);break;default:Qe(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function Nu(t){this._context=t}Nu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=
this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){
switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+t)/6,i=(this._y0+4*this._y1+
e)/6;this._line?this._context.lineTo(n,i):this._context.moveTo(n,i);break;case 3:this._point=4;default:Qe(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=
this._y1,this._y1=e}};function Hs(t,e){this._basis=new gi(t),this._beta=e}Hs.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this.
_x,e=this._y,n=t.length-1;if(n>0)for(var i=t[0],r=e[0],s=t[n]-i,o=e[n]-r,a=-1,l;++a<=n;)l=a/n,this._basis.point(this._beta*t[a]+(1-this._beta)*(i+l*s),this._beta*
e[a]+(1-this._beta)*(r+l*o));this._x=this._y=null,this._basis.lineEnd()},point:function(t,e){this._x.push(+t),this._y.push(+e)}};var Dd=(function t(e){function n(i){
return e===1?new gi(i):new Hs(i,e)}return n.beta=function(i){return t(+i)},n})(.85);function Je(t,e,n){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t.
_k*(t._y2-t._y0),t._x2+t._k*(t._x1-e),t._y2+t._k*(t._y1-n),t._x2,t._y2)}function bi(t,e){this._context=t,this._k=(1-e)/6}bi.prototype={areaStart:function(){this.
_line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this.
_point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:Je(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(
t,e);break;case 1:this._point=2,this._x1=t,this._y1=e;break;case 2:this._point=3;default:Je(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this.
_y0=this._y1,this._y1=this._y2,this._y2=e}};var Id=(function t(e){function n(i){return new bi(i,e)}return n.tension=function(i){return t(+i)},n})(0);function vi(t,e){
this._context=t,this._k=(1-e)/6}vi.prototype={areaStart:ut,areaEnd:ut,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();
break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(
this._x5,this._y5);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.
moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:Je(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this.
_y0=this._y1,this._y1=this._y2,this._y2=e}};var jd=(function t(e){function n(i){return new vi(i,e)}return n.tension=function(i){return t(+i)},n})(0);function _i(t,e){
this._context=t,this._k=(1-e)/6}_i.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this.
_x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this.
_line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(
this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Je(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,
this._y0=this._y1,this._y1=this._y2,this._y2=e}};var qd=(function t(e){function n(i){return new _i(i,e)}return n.tension=function(i){return t(+i)},n})(0);function yi(t,e,n){
var i=t._x1,r=t._y1,s=t._x2,o=t._y2;if(t._l01_a>Ps){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,l=3*t._l01_a*(t._l01_a+t._l12_a);i=(i*a-t._x0*t._l12_2a+t._x2*
t._l01_2a)/l,r=(r*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/l}if(t._l23_a>Ps){var c=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,u=3*t._l23_a*(t._l23_a+t._l12_a);s=(s*c+t.
_x1*t._l23_2a-e*t._l12_2a)/u,o=(o*c+t._y1*t._l23_2a-n*t._l12_2a)/u}t._context.bezierCurveTo(i,r,s,o,t._x2,t._y2)}function Bs(t,e){this._context=t,this._alpha=e}
Bs.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,
this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this.
_x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},
point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:
this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3;default:yi(this,t,e);break}this.
_l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,
this._y1=this._y2,this._y2=e}};var Hd=(function t(e){function n(i){return e?new Bs(i,e):new bi(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function Vs(t,e){
this._context=t,this._alpha=e}Vs.prototype={areaStart:ut,areaEnd:ut,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this.
_point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();
break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){if(t=+t,e=+e,this._point){var n=this.
_x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:
this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:yi(this,t,e);break}this._l01_a=this._l12_a,
this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this.
_y2=e}};var Bd=(function t(e){function n(i){return e?new Vs(i,e):new vi(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function Ws(t,e){this._context=t,this.
_alpha=e}Ws.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this.
_y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===
3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=
Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this.
_x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:yi(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this.
_l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Vd=(function t(e){
function n(i){return e?new Ws(i,e):new _i(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function Su(t){this._context=t}Su.prototype={areaStart:ut,areaEnd:ut,
lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,e){t=+t,e=+e,this._point?this._context.lineTo(t,
e):(this._point=1,this._context.moveTo(t,e))}};function Cs(t){return t<0?-1:1}function Rs(t,e,n){var i=t._x1-t._x0,r=e-t._x1,s=(t._y1-t._y0)/(i||r<0&&-0),o=(n-t._y1)/(r||i<0&&-0),a=(s*r+o*i)/(i+r);return(Cs(
s)+Cs(o))*Math.min(Math.abs(s),Math.abs(o),.5*Math.abs(a))||0}function Ls(t,e){var n=t._x1-t._x0;return n?(3*(t._y1-t._y0)/n-e)/2:e}function di(t,e,n){var i=t._x0,
r=t._y0,s=t._x1,o=t._y1,a=(s-i)/3;t._context.bezierCurveTo(i+a,r+a*e,s-a,o-a*n,s,o)}function mi(t){this._context=t}mi.prototype={areaStart:function(){this._line=
0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:
this._context.lineTo(this._x1,this._y1);break;case 3:di(this,this._t0,Ls(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),
this._line=1-this._line},point:function(t,e){var n=NaN;if(t=+t,e=+e,!(t===this._x1&&e===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.
lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,di(this,Ls(this,n=Rs(this,t,e)),n);break;default:di(this,this._t0,n=
Rs(this,t,e));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e,this._t0=n}}};function Au(t){this._context=new Xs(t)}(Au.prototype=Object.create(mi.
prototype)).point=function(t,e){mi.prototype.point.call(this,e,t)};function Xs(t){this._context=t}Xs.prototype={moveTo:function(t,e){this._context.moveTo(e,t)},
closePath:function(){this._context.closePath()},lineTo:function(t,e){this._context.lineTo(e,t)},bezierCurveTo:function(t,e,n,i,r,s){this._context.bezierCurveTo(
e,t,i,n,s,r)}};function Eu(t){this._context=t}Eu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){
var t=this._x,e=this._y,n=t.length;if(n)if(this._line?this._context.lineTo(t[0],e[0]):this._context.moveTo(t[0],e[0]),n===2)this._context.lineTo(t[1],e[1]);else
for(var i=Fs(t),r=Fs(e),s=0,o=1;o<n;++s,++o)this._context.bezierCurveTo(i[0][s],r[0][s],i[1][s],r[1][s],t[o],e[o]);(this._line||this._line!==0&&n===1)&&this._context.
closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,e){this._x.push(+t),this._y.push(+e)}};function Fs(t){var e,n=t.length-1,i,r=new Array(
n),s=new Array(n),o=new Array(n);for(r[0]=0,s[0]=2,o[0]=t[0]+2*t[1],e=1;e<n-1;++e)r[e]=1,s[e]=4,o[e]=4*t[e]+2*t[e+1];for(r[n-1]=2,s[n-1]=7,o[n-1]=8*t[n-1]+t[n],
e=1;e<n;++e)i=r[e]/s[e-1],s[e]-=i,o[e]-=i*o[e-1];for(r[n-1]=o[n-1]/s[n-1],e=n-2;e>=0;--e)r[e]=(o[e]-r[e+1])/s[e];for(s[n-1]=(t[n]+r[n-1])/2,e=0;e<n-1;++e)s[e]=2*
t[e+1]-r[e+1];return[r,s]}function Us(t,e){this._context=t,this._t=e}Us.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this.
_y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===
1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,
this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,e),this._context.lineTo(
t,e);else{var n=this._x*(1-this._t)+t*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,e)}break}}this._x=t,this._y=e}};function Ys(t){return new Us(t,0)}var ku=.9;function en(t,e,n){let i=[],[r,s]=[1/0,1/0];for(let o=0;o<n;o++){let[a,l]=[t[o],e[o]];Number.isFinite(a)&&Number.isFinite(l)&&(Math.abs(a-r)+Math.abs(
l-s)<ku&&o!==n-1||(i.push(o),r=a,s=l))}return i}function zs(t){return Math.round(t*10)/10}function xt(t,e,n,i=!1){return Is(s=>zs(t[s]),s=>zs(e[s])).digits(null).
curve(i?Ys:tn)(n)??""}var Tu=4,nn=20,rn=5,Gs=7,$u=.55,Pu=36,Cu=6,Ru=10,Lu=4,sn=class{constructor(e,n){this.grid=n;let i=Array.from({length:Tu},(r,s)=>s);this.dashes=i.map(r=>y("line",
{class:`curve m${r}`})),this.names=i.map(()=>y("text",{class:"label"})),this.texts=this.names.map(r=>r.appendChild(y("tspan"))),this.mores=this.names.map(r=>r.appendChild(
y("tspan",{dx:4}))),this.reasons=this.names.map(r=>r.appendChild(y("title"))),e.append(...this.dashes,...this.names)}grid;dashes;names;texts;mores;reasons;place=0;entries=[];obstacles=[];box={
left:0,top:0,width:0,height:0};scale=1;room=0;bare=!1;follow(e,n,i){let r=this.entries.find(s=>s.order===e);r&&([r.more,r.reason]=[n,i],_(this.mores[e],this.bare?
"":n),_(this.reasons[e],i),Ks(r)>this.room&&this.layout())}draw(e,n,i,r){Object.assign(this,{entries:e,box:n,scale:i,obstacles:r}),this.layout()}layout(){let{entries:e,
box:n,scale:i,obstacles:r}=this,s=Math.round(7.5+6.5*i);this.room=Math.max(0,...e.map(Ks)),this.bare=nn+6+this.room*Gs*i>$u*n.width;let o=this.bare?Math.max(0,...e.
map(({text:h})=>h.length)):this.room,a={width:nn+6+o*Gs*i,height:s*e.length},l=Fu(n,a,this.grid);this.place=Ou(l,a,e,r,this.place);let{left:c,top:u}=l[this.place];
for(let h of[...this.dashes,...this.names])p(h,"visibility","hidden");e.forEach((h,f)=>this.write(h,c,u+f*s+s/2))}write({order:e,text:n,more:i,reason:r,focus:s,
out:o},a,l){let[c,u]=[this.dashes[e],this.names[e]];for(let h of[c,u])p(h,"visibility",null);for(let[h,f]of Object.entries({x1:a,x2:a+nn,y1:l,y2:l}))p(c,h,f);p(
c,"data-out",o),p(u,"x",a+nn+6),p(u,"y",l+4),p(u,"class",s?"label strong":"label"),p(this.texts[e],"class",o?"struck":null),_(this.texts[e],n),_(this.mores[e],this.
bare?"":i),_(this.reasons[e],r)}};function Ks({text:t,more:e}){return t.length+(e===""?0:1+e.length)}function Fu(t,{width:e,height:n},{columns:i,rows:r,from:s}){
let o=t.left+rn+2,a=Math.max(0,t.left+t.width-e-rn-o),l=Math.max(0,t.height-n-2*rn),c=(h,f)=>h>0&&h<f-1?1:0,u=Array.from({length:i*r},(h,f)=>{let[d,m]=[Math.floor(
f/r),f%r];return{left:o+a*d/(i-1),top:t.top+rn+l*m/(r-1),aside:c(d,i)+c(m,r)}});return s==="top left"?u:u.reverse()}function Ou(t,e,n,i,r){let s=ju(n),o=t.map(l=>{
let c=i.filter(u=>Du(u,l,e)).length;return Iu(s,l,e)+Pu*c+Cu*l.aside}),a=Math.min(...o);return o[r]>a+Ru?o.indexOf(a):r}function Du(t,{left:e,top:n},{width:i,height:r}){
return t.left<e+i+4&&t.right>e-4&&t.top<n+r+2&&t.bottom>n-2}function Iu(t,{left:e,top:n},{width:i,height:r}){let s=0;for(let o=0;o<t.length;o+=3){let[a,l]=[t[o],
t[o+1]];a>e-4&&a<e+i+4&&l>n-4&&l<n+r+4&&(s+=t[o+2])}return s}function ju(t){let e=[],n=(i,r,s,o)=>{let a=Math.hypot(s-i,o-r),l=Math.max(1,Math.ceil(a/Lu));for(let c=0;c<
l;c++){let u=(c+.5)/l;e.push(i+u*(s-i),r+u*(o-r),a/l)}};for(let{xs:i,ys:r,kept:s,step:o}of t)for(let a=1;a<s.length;a++){let[l,c,u,h]=[i[s[a-1]],r[s[a-1]],i[s[a]],
r[s[a]]];o?(n(l,c,l,h),n(l,h,u,h)):n(l,c,u,h)}return e}var on=class extends sn{constructor(e){super(e,{columns:7,rows:4,from:"top left"})}show(e,n,i,r){let s=e.map(o=>({...o,out:o.faded,more:"",reason:""}));this.draw(
s,n,i,r)}};var Zs=[2,6,11,18,26,36,48,62],qu=6.6,Js=10,Hu=13;function wi(t,e){return{width:t.length*qu*e,height:Hu*e}}function to(t,{width:e,height:n},i,r,s){let o=Math.max(
0,i.width-e-4),a=[];for(let u of Zs.flatMap(h=>[t-h-n,t+h]))if(!(u<i.top-n||u+n>i.top+i.height))for(let h=0;h<24;h++)a.push({left:i.left+2+o*(1-h/23),top:u});let[
l,c]=[a[0]??{left:i.left+2,top:t-Zs[0]-n},1/0];for(let u of a){let h=Bu(tt(u,e,n),r,s);if(h<c&&([l,c]=[u,h]),h===0)break}return l}function eo(t,e,n){let i=t.map(
(u,h)=>h).sort((u,h)=>t[h]-t[u]),r=[...t],s=n.top+n.height,o=s+e/2;for(let u of i)o=r[u]=Math.min(t[u],o-e);let a=i.length>0?Math.max(...i.map(u=>t[u]-r[u]))/2:
0,l=i.length>0?r[i[0]]:0,c=Math.max(0,Math.min(a,s-e/2-l));return r.map(u=>u+c)}function tt({left:t,top:e},n,i){return{left:t,right:t+n,top:e,bottom:e+i}}function Bu(t,e,n){
return e.filter(i=>Vu(i,t)).length+n.filter(i=>xi(t,i)).length}function xi(t,e){return t.left<e.right&&e.left<t.right&&t.top<e.bottom&&e.top<t.bottom}function Vu({
xs:t,ys:e,kept:n},{left:i,right:r,top:s,bottom:o}){for(let a=1;a<n.length;a++){let[l,c]=[n[a-1],n[a]],[u,h,f,d]=[t[l],e[l],t[c],e[c]],m=Qs(u,f,i-2,r+2,Qs(h,d,s-
2,o+2,[0,1]));if(m[0]<=m[1])return!0}return!1}function Qs(t,e,n,i,[r,s]){let o=e-t;if(o===0)return t>=n&&t<=i?[r,s]:[1,0];let[a,l]=[(n-t)/o,(i-t)/o];return[Math.
max(r,Math.min(a,l)),Math.min(s,Math.max(a,l))]}var Wu=4,an=90,G=class extends Ge{constructor(n,i,r,s){super(n,i,r);this.actions=s;this.lines=Array.from({length:Wu},(o,a)=>y("path",{class:`curve m${a}`})),this.
curves.append(...this.lines),this.key=new on(this.over),this.dots.append(this.ring,this.dot),this.hoverMark.append(this.hoverLine,this.hoverDot),this.over.append(
this.nothing),this.listen()}actions;lines;key;ring=y("circle",{class:"op-ring"});dot=y("circle",{class:"op-dot"});hoverLine=y("line",{class:"hover-line"});hoverDot=y(
"circle",{class:"hover-dot",r:5});nothing=y("text",{class:"label quiet","text-anchor":"middle"});pressed=!1;picture=null;toX=()=>NaN;toY=()=>NaN;fromX=()=>NaN;focusLine=null;blank(n){
_(this.nothing,n);let{left:i,top:r,width:s,height:o}=this.box;p(this.nothing,"x",(i+s/2).toFixed(1)),p(this.nothing,"y",(r+o/2).toFixed(1));let a=n===""?null:"h\
idden";for(let l of[this.under,this.curves,this.xAxis,this.yAxis])p(l,"visibility",a);return n===""?!1:(this.titles("",""),this.drawLines([]),this.drawDot(0,NaN,
NaN),this.name(n),!0)}drawLines(n,i=[]){this.nameLines(this.traceLines(n),i)}nameLines(n,i){this.key.show(n,this.box,this.scale,i.filter(({left:r,top:s})=>Number.
isFinite(r+s)))}traceLines(n){let i=[];for(let r of this.lines)p(r,"visibility","hidden");this.focusLine=null;for(let r of n){let s=r.x.map(c=>this.toX(c)),o=r.
y.map(c=>this.toY(c)),a=en(s,o,s.length),l=this.lines[r.order];p(l,"visibility",a.length>1?null:"hidden"),p(l,"class",`curve m${r.order}${r.focus?" focus":""}${r.
faded?" over-budget":""}`),l.setAttribute("d",xt(s,o,a)),r.focus&&(this.focusLine=r),i.push({order:r.order,text:r.text,focus:r.focus,faded:r.faded,xs:s,ys:o,kept:a})}
return i}drawDot(n,i,r){let s=Number.isFinite(i)&&Number.isFinite(r);for(let[o,a,l]of[[this.ring,"op-ring",8],[this.dot,"op-dot",4.5]])p(o,"visibility",s?null:"\
hidden"),p(o,"class",`${a} m${n}`),p(o,"r",l*this.scale),s&&hi(o,i,r)}uprightAt(n){let{top:i,height:r}=this.box;return{left:n,right:n,top:i,bottom:i+r}}levelAt(n){
let{left:i,width:r}=this.box;return tt({left:i,top:n},r,0)}dotAt(n,i){let r=10*this.scale;return{left:n-r,right:n+r,top:i-r,bottom:i+r}}name(n){p(this.svg,"aria\
-label",n)}inside(n){return Math.min(Math.max(n,this.box.top),this.box.top+this.box.height)}listen(){let{svg:n,actions:i}=this,r=o=>{let{left:a,width:l}=this.box,
c=o.clientX-n.getBoundingClientRect().left;return this.fromX(Math.min(Math.max(c,a),a+l))},s=()=>{p(this.hoverMark,"visibility","hidden"),i.hover(null,null)};n.
onpointermove=o=>{if(this.picture===null||!this.laid)return;let a=r(o);if(this.pressed)return this.set(a);this.mark(a),i.hover(this.readout(a),o)},n.onpointerdown=
o=>{this.picture===null||!this.laid||o.button!==0||(this.pressed=!0,n.setPointerCapture(o.pointerId),s(),this.set(r(o)))},n.onpointerup=n.onpointercancel=()=>{this.
pressed=!1},n.onpointerleave=s}mark(n){let i=this.focusLine,{top:r,height:s}=this.box;p(this.hoverMark,"visibility",null);let o=this.toX(n);for(let[l,c]of Object.
entries({x1:o,x2:o,y1:r,y2:r+s}))p(this.hoverLine,l,c.toFixed(1));let a=i===null?NaN:this.toY(Xu(i,n));p(this.hoverDot,"visibility",Number.isFinite(a)?null:"hid\
den"),Number.isFinite(a)&&hi(this.hoverDot,o,this.inside(a))}};function Xu({x:t,y:e},n){for(let i=1;i<t.length;i++){if(t[i]<n)continue;let r=(n-t[i-1])/(t[i]-t[i-
1]);return e[i-1]+r*(e[i]-e[i-1])}return NaN}var no=[0,.5,.9,.99,.999],Ni=3.3,ln=class extends G{constructor(n,i,r){super("attainment","Attainment by objective",n,i);this.setObjective=r;this.under.append(this.
target,this.objective)}setObjective;labelWidth=42;target=y("line",{class:"reference"});objective=y("line",{class:"objective-line"});draw(n){if(this.picture=n,!this.
laid)return;let i=n.models.filter(({model:v,utilisation:A})=>v.responses!==null&&!(A>=1)),r=n.models.filter(({utilisation:v})=>v>=1);_(this.aside,r.length>0?`un\
stable: ${r.map(({model:v})=>v.short).join(", ")}`:"");let o=n.models.some(({model:v})=>v.responses!==null)?"Every queue here grows without end.":"No service ti\
mes yet.";if(this.blank(i.length===0?o:""))return;let{left:a,top:l,width:c,height:u}=this.box,[h,f]=this.range(n,i),d=ct([h,f],[a,a+c]),m=lt([0,Ni],[l+u,l]);this.
toX=v=>d(v),this.fromX=v=>d.invert(v),this.toY=v=>m(Mi(v)),this.drawX(d,_t(h,f,Math.max(3,Math.floor(c/60))),yt),this.drawY(m,no.map(Mi),v=>k(no.find(A=>Mi(A)===
v)??NaN).replace(".0%","%")),this.titles("objective, ms","attainment");let b=n.session.serving.objective_ms;V(this.target,a,this.toY(.99),a+c,this.toY(.99)),p(this.
objective,"visibility",b===null?"hidden":null),b!==null&&V(this.objective,d(b),l,d(b),l+u);let M=n.values.attainment,x=b===null?NaN:d(b),w=Number.isNaN(M)?NaN:this.
inside(this.toY(M)),S=[this.uprightAt(x),this.dotAt(x,w),this.levelAt(this.toY(.99))];this.drawLines(i.map(v=>this.line(n,v,h,f)),S),this.drawDot(n.focus?.model.
order??0,x,w),this.name(this.spoken(n))}range(n,i){let{objective_ms:r,arrival_rate_per_s:s,servers:o}=n.session.serving,a=i.map(({model:h})=>h.responses.quantileAt(
0,0,o)),c=[...i.map(({model:h})=>h.responses.quantile(.999,s,o)),(r??0)*1.5].filter(Number.isFinite),u=Math.min(...a,r??1/0,1e6)/1.2;return[u,Math.max(u*10,...c)*
1.3]}line(n,i,r,s){let{arrival_rate_per_s:o,servers:a}=n.session.serving,l=Ke(r,s,an);return{order:i.model.order,text:i.model.short,focus:i.isFocus,faded:i.ruledOut!==
"",x:l,y:l.map(c=>i.model.responses.attained(c,o,a))}}set(n){this.setObjective(n)}readout(n){let{session:i,models:r}=this.picture,{arrival_rate_per_s:s,servers:o}=i.
serving,a=r.filter(({model:l})=>l.responses!==null).map(({model:l})=>{let c=l.responses.attained(n,s,o),u=l.responses.utilisation(s,o);return`${l.short} ${Number.
isNaN(c)?kt(u)||"near full load":k(c)}`});return[`within ${q(n)}`,...a].join(`
`)}spoken({focus:n,session:i,shown:r}){let s=i.serving.objective_ms;if(n===null||s===null)return"Attainment by objective.";let{text:o,note:a}=r.attainment;return`\
Attainment of ${n.model.title} by objective; within ${T(s)} ms: ${a||o}.`}};function Mi(t){return t>=1?Ni:Math.min(Ni,-Math.log10(1-t))}function Si({session:t,values:e},n,i){let r=t.exact(n);if(r===void 0)return e[n]<=i?"seems within":"seems over";let{low:s,high:o}=r;return s===null?"open":o!==null&&
o<=i?"within":s>i?"over":"open"}function io(t,e){let n=Si(t,"p99_ms",e),{session:i}=t,r=i.data.in_order;return n!=="within"||r===null||!i.holds(ot.p99_ms)?n:r.p99_ms===
null?"seems within":r.p99_ms>e?"within by the estimate":n}function cn(t){let{focus:e,session:n,values:i,shown:r}=t;if(e===null)return"No model is in focus.";if(e.model.missing)return e.model.missing;let{servers:s,objective_ms:o}=n.
serving,a=i.utilisation;if(a>=1)return Uu(e,n,a);if(t.pending)return Yu(t);if(Number.isNaN(i.p99_ms))return e.reason||lo(a,"The exact figures follow.");let l=r.
p99_ms.text;if(o===null)return`${Zu(he(s))} at ${k(a)} utilisation: p99 is ${l}. No objective is set.`;let c=`${T(o)} ms`,u=io(t,o);return i.p99_ms<=o?`${ro[u]}\
: p99 is ${l} of ${c} at ${k(a)} utilisation.`:`${ro[u]}: p99 is ${l}, the objective ${c}, at ${k(a)} utilisation.`}var ro={within:"Holds the objective","within\
 by the estimate":"Holds the objective by the estimate only",over:"Over the objective",open:"Not certain to hold the objective","seems within":"Seems to hold th\
e objective","seems over":"Seems over the objective"};function Uu({capacity:t},{serving:e},n){let{arrival_rate_per_s:i,servers:r}=e,s=Math.floor(n*r)+1,o=s>j?`;\
 this rate would take ${rt(s)} servers, more than the ${j} allowed here`:`, or with ${he(s)}`;return`Unstable: ${T(i)}/s keep ${he(r)} ${k(n)} busy, so the queu\
e grows without end. Stable below ${St(t)}${o}.`}function Yu({session:t,shown:e,values:n}){let i=Number.isNaN(n.p99_ms)?"":` p99 will be about ${e.p99_ms.text.replace(
ye,"")}.`;return`Computing response times ${zu(t)} …${i}`}function zu(t){let{serving:e,added:n,data:i}=t;return n.length>0?`with ${n.map(({name:r})=>r).join("\
 and ")}`:t.holds(["path"])?t.holds(["dispatch"])?`for a burstiness of ${T(Number(e.burstiness.toPrecision(3)))}`:"for another dispatch":`by ${i.paths.find(({id:r})=>r===
e.path)?.title??e.path}`}function so({focus:t,pending:e,session:n,values:i}){let{objective_ms:r}=n.serving;return t===null?!1:i.utilisation>=1||!e&&r!==null&&i.
p99_ms>r}function oo(t,{population:e}){let n=t.some(({model:r})=>r.responses!==null);return e===null?n?"No scores yet.":"No service times and no scores yet.":n?
t.some(({model:r})=>r.quality!==null)?"No model has both scores and service times yet.":"No operating point under this rule.":"No service times yet."}function ao(t){
let{session:e,values:n,shown:i,outcome:r}=t;if(r===null)return"";let s=e.serving.objective_ms,o=n.cascade_p99_ms,a=Gu(t),l=e.cascade?.times??null;if(l===null)return a;
if(!Q(e))return`${a} Computing its p99 …`;if(Number.isNaN(o))return`${a} ${Ku(l.utilisation(r.sent))}`;let c=i.cascade_p99_ms.text;if(s===null)return`${a} p99\
 is ${c}.`;let u=`${T(s)} ms`;switch(Si(t,"cascade_p99_ms",s)){case"within":return`${a} p99 is ${c} of ${u}: it holds the objective.`;case"open":return`${a} p99\
 is ${c} of ${u}: it is not certain to hold the objective.`;case"seems within":return`${a} p99 is ${c} of ${u}: it seems to hold the objective.`;case"seems over":
return`${a} p99 is ${c}: it seems over the objective of ${u}.`;case"over":return`${a} p99 is ${c}, over the objective of ${u}.`}}function Gu({session:t,values:e,
outcome:n}){let{words:i,costs:r}=t.data,s=t.model(t.serving.cascade?.second??"")?.title??"the second model",o=k(n.figures.alert_rate.value),a=R(e.cascade_cost_per_1000,
r.currency);return`${k(e.cascade_sent)} of ${i.cases} go on to ${s} and ${o} are ${i.alerted}, at ${a} per 1,000.`}function Ku(t){return t>=1?"So many would kee\
p these servers busy without end: unstable.":lo(t,"The exact figure follows.")}function lo(t,e){return t>Rn?`Utilisation is ${k(t)}: too near full load for a fi\
gure.`:`Utilisation is ${k(t)}: too near full load for the table. ${e}`}function Zu(t){return t.slice(0,1).toUpperCase()+t.slice(1)}var un=class extends G{constructor(n,i,r){super("cost","Effective cost",n,i);this.setters=r;this.under.append(this.here),this.element.querySelector(".chart-titl\
e").append(this.turn),this.turn.onclick=()=>{this.against=this.against==="objective"?"load":"objective",this.setters.turned()}}setters;labelWidth=48;against="ob\
jective";here=y("line",{class:"threshold-line"});turn=g("button",{type:"button",class:"link","data-control":"cost-against"});draw(n){this.picture=n;let i=this.against===
"objective";if(_(this.turn,i?"by arrival rate":"by objective"),p(this.turn,"title",i?"Show it against the arrival rate":"Show it against the objective"),!this.laid)
return;let r=n.models.filter(({model:v})=>v.responses!==null&&v.quality!==null),s=n.session.serving.objective_ms;if(this.blank(s===null&&!i?"Without an objectiv\
e no answer is late.":""))return;let[o,a]=r.length>0?this.range(n,r):[1,10],l=r.map(v=>this.line(n,v,o,a)),c=l.some(({y:v})=>v.some(Number.isFinite)),u=r.length>
0?"Every queue here grows without end.":oo(n.models,n.session.data);if(this.blank(c?"":u))return;let{left:h,top:f,width:d,height:m}=this.box,b=ct([o,a],[h,h+d]),
M=lt(Qu(l),[f+m,f]).nice(4),{currency:x}=n.session.data.costs;this.toX=v=>b(v),this.fromX=v=>b.invert(v),this.toY=v=>M(v),this.drawX(b,_t(o,a,Math.max(3,Math.floor(
d/60))),yt),this.drawY(M,M.ticks(4),v=>Ai(v,x)),this.titles(i?"objective, ms":"arrival rate, requests/s","per 1,000");let w=this.present(n);p(this.here,"visibil\
ity",Number.isFinite(b(w))?null:"hidden"),Number.isFinite(b(w))&&V(this.here,b(w),f,b(w),f+m);let S=n.values.effective_cost_per_1000;this.drawLines(l,[this.uprightAt(
b(w)),this.dotAt(b(w),this.toY(S))]),this.drawDot(n.focus?.model.order??0,b(w),this.toY(S)),this.name(`Effective cost per 1,000 cases by ${i?"objective":"arriva\
l rate"}; now ${R(S,x)}.`)}present(n){let{objective_ms:i,arrival_rate_per_s:r}=n.session.serving;return this.against==="objective"?i??NaN:r}range(n,i){let{objective_ms:r,
arrival_rate_per_s:s,servers:o}=n.session.serving;if(this.against==="load"){let h=i.map(({capacity:f})=>f);return[Math.min(s/1.5,Math.min(...h)/40),Math.max(s*1.3,
Math.max(...h)*1.3)]}let a=i.map(({model:h})=>h.responses.quantileAt(0,0,o)),l=i.map(({model:h})=>h.responses.quantile(.995,s,o)).filter(Number.isFinite),[c,u]=[
Math.min(...a),Math.max(...l,Math.min(...a)*10)];return[Math.min(c,r??1/0)/1.3,Math.max(u,r??0)*1.3]}line(n,i,r,s){let o=Ke(r,s,an);return{order:i.model.order,text:i.
model.short,focus:i.isFocus,faded:i.ruledOut!=="",x:o,y:o.map(a=>this.cost(n,i,a))}}cost(n,{model:i},r){let{session:s}=n,{objective_ms:o,arrival_rate_per_s:a,servers:l}=s.
serving,[c,u]=this.against==="objective"?[r,a]:[o??NaN,r],h=i.responses.attained(c,u,l);return Dn(s,i,h,!0)?.effective_cost_per_1000??NaN}set(n){this.setters[this.
against](n)}readout(n){let{session:i,models:r}=this.picture,{currency:s}=i.data.costs,o=r.filter(({model:a})=>a.responses!==null&&a.quality!==null).map(a=>`${a.
model.short} ${R(this.cost(this.picture,a,n),s)}`);return[this.against==="objective"?`within ${q(n)}`:`at ${Vt(n)}`,...o].join(`
`)}};function Qu(t){let e=t.flatMap(({y:r})=>[...r].filter(Number.isFinite)),[n,i]=[Math.min(...e,1/0),Math.max(...e,-1/0)];return n<=i?n===i?[n-1,i+1]:[n,i]:[0,
1]}function Ai(t,e){let n=Math.abs(t);return n>=1e4&&n<1e6?`${t<0?"-":""}${e}${Number((n/1e3).toPrecision(3))}k`:R(t,e)}var Ju=1.5,th=1.6,Ei=["p50","p95","p99"],eh=12,nh=8,ih={away:6,wide:8,tall:7};function rh({xs:t,ys:e,kept:n}){return n.slice(1).map((i,r)=>{let s=n[r];return{left:Math.
min(t[s],t[i]),right:Math.max(t[s],t[i]),top:Math.min(e[s],e[i]),bottom:Math.max(e[s],e[i])}})}var hn=class extends G{constructor(n,i,r){super("rate","Response \
time by arrival rate",n,i);this.setRate=r;this.pattern=`${n}-hatch`;let s=y("pattern",{id:this.pattern,width:6,height:6,patternUnits:"userSpaceOnUse",patternTransform:"\
rotate(45)"},y("line",{x1:0,y1:0,x2:0,y2:6,class:"hatch"}));this.svg.querySelector("defs").append(s),p(this.unstable,"fill",`url(#${this.pattern})`),this.under.
append(this.unstable,this.load,this.objective,this.leader),this.curves.append(...this.lower),this.over.append(this.unstableWords,this.objectiveWords,this.largest,
...this.lowerNames)}setRate;labelWidth=40;unstable=y("rect",{class:"unstable-region"});unstableWords=y("text",{class:"label quiet"});objective=y("line",{class:"\
objective-line"});objectiveWords=y("text",{class:"label quiet"});leader=y("line",{class:"objective-line leader"});load=y("line",{class:"threshold-line"});largest=y(
"path",{class:"least"});lower=["p50","p95"].map(()=>y("path",{class:"curve"}));lowerNames=Ei.map(()=>y("text",{class:"label quiet"}));pattern;draw(n){if(this.picture=
n,!this.laid)return;let{session:i,focus:r}=n,s=n.models.filter(({model:$})=>$.responses!==null);if(this.blank(s.length===0?"No service times yet.":""))return;let o=i.
serving.arrival_rate_per_s,{left:a,top:l,width:c}=this.box,u=s.map(({capacity:$})=>$),h=Math.min(Math.min(...u)/10**th,o/1.3),f=Math.max(Math.max(...u)*Ju,o*1.3),
d=Math.log(f/h)/(c-this.nameRoom),m=ct([h/Math.exp(this.nameRoom*d),f],[a,a+c]),b=this.heights(n,s);this.toX=$=>m($),this.fromX=$=>m.invert($),this.toY=$=>$>0?Math.
max(b($),l-40):NaN,this.drawX(m,_t(h,f,Math.max(3,Math.floor(c/60))),yt),this.drawY(b,_t(...b.domain(),8),yt),this.titles("arrival rate, requests/s","ms");let M=n.
values.p99_ms,x=r!==null&&r.model.responses!==null&&!n.pending&&!Number.isNaN(M),w=x?this.inside(this.toY(M)):NaN,S=this.traceLines(s.map($=>this.line(n,$,h))),
v=this.drawQuantiles(n,h),A=this.dotAt(m(o),w),E=[this.uprightAt(m(o)),...x?[A]:[],...this.drawLimits(n)],P=this.drawLargest(n,x?A:null);P!==null&&E.push(P);let W=this.
nameObjective(n,[...S,...v],E),O=tt({left:a,top:l},this.nameRoom,this.box.height);this.nameLines([...S],[...E,O,...W,...v.flatMap(rh)]),this.drawDot(r?.model.order??
0,x?m(o):NaN,w),this.name(this.spoken(n))}get nameRoom(){return wi("p99",this.scale).width+6}heights(n,i){let{objective_ms:r,servers:s}=n.session.serving,o=i.map(
({model:f})=>f.responses.quantileAt(.5,0,s)),a=i.map(({model:f})=>f.responses.quantileAt(.99,.9,s)).filter(Number.isFinite),l=Math.min(...o,r??1/0)/1.4,c=Math.max(
...a,(r??0)*1.6)*1.6,{top:u,height:h}=this.box;return ct([l,c],[u+h,u])}line(n,i,r){let{model:s}=i;return{order:s.order,text:s.short,focus:i.isFocus,faded:i.ruledOut!==
"",...this.curve(n,i,r,"p99")}}curve({session:n},{model:i,capacity:r},s,o){let a=i.responses,l=a.curve(n.serving.servers),c=l[o];return{x:l.utilisation.map(u=>Math.
max(s,u*r)),y:c.map(u=>On(n,a,u,c[0]))}}drawQuantiles(n,i){let{focus:r}=n,s=r!==null&&r.model.responses!==null;for(let c of[...this.lower,...this.lowerNames])p(
c,"visibility",s?null:"hidden");if(!s)return[];let o=Ei.map(c=>{let{x:u,y:h}=this.curve(n,r,i,c),[f,d]=[u.map(m=>this.toX(m)),h.map(m=>this.toY(m))];return{xs:f,
ys:d,kept:en(f,d,f.length)}}),a=eo(o.map(({ys:c})=>c[0]),eh*this.scale,this.box);Ei.forEach((c,u)=>{let h=this.lowerNames[u];p(h,"x",(this.box.left+this.nameRoom-
3).toFixed(1)),p(h,"y",(a[u]+3.5*this.scale).toFixed(1)),p(h,"text-anchor","end"),_(h,c)});let l=o.slice(0,this.lower.length);return l.forEach(({xs:c,ys:u,kept:h},f)=>{
p(this.lower[f],"class",`curve thin m${r.model.order}${r.ruledOut===""?"":" over-budget"}`),this.lower[f].setAttribute("d",xt(c,u,h))}),l}drawLimits(n){let{session:i,
focus:r}=n,{objective_ms:s,arrival_rate_per_s:o}=i.serving,{left:a,top:l,width:c,height:u}=this.box,h=a+c,f=r?Math.min(h,this.toX(r.capacity)):h;for(let[m,b]of Object.
entries({x:f,y:l,width:Math.max(0,h-f)+6,height:u}))p(this.unstable,m,b.toFixed(1));p(this.unstableWords,"x",(h+6).toFixed(1)),p(this.unstableWords,"y",(l-7).toFixed(
1)),p(this.unstableWords,"text-anchor","end"),_(this.unstableWords,h-f>2?"unstable":""),p(this.objective,"visibility",s===null?"hidden":null),s!==null&&V(this.objective,
a+this.nameRoom,this.toY(s),h,this.toY(s));let d=this.toX(o);return V(this.load,d,l,d,l+u),[tt({left:f,top:l},h-f,u)]}drawLargest({session:n,values:i},r){let{objective_ms:s}=n.
serving,o=i.largest_rate,a=s!==null&&o>0;if(p(this.largest,"visibility",a?null:"hidden"),!a)return _(this.aside,""),null;let[l,c]=[this.toX(o),this.toY(s)],{away:u,
wide:h,tall:f}=ih,d=tt({left:l-h/2,top:c+u},h,f),m=r!==null&&xi(r,d),b=tt({left:l-h/2,top:Math.min(c-u,m?r.top:c)-f},h,f),M=`M${l.toFixed(1)},${(m?b.bottom:d.top).
toFixed(1)}l${h/2},${m?-f:f}h${-h}z`;return p(this.largest,"d",M),_(this.aside,`holds to ${St(o)} ${m?"▼":"▲"}`),m?b:d}nameObjective({session:n},i,r){let{objective_ms:s}=n.
serving,o=s===null?"":`objective ${T(s)} ms`;if(_(this.objectiveWords,o),p(this.leader,"visibility","hidden"),s===null)return[];let{left:a,width:l}=this.box,c=wi(
o,this.scale),u={...this.box,left:a+this.nameRoom,width:l-this.nameRoom},h=this.toY(s),f=to(h,c,u,i,r);p(this.objectiveWords,"x",f.left.toFixed(1)),p(this.objectiveWords,
"y",(f.top+Js*this.scale).toFixed(1));let d=tt(f,c.width,c.height),[m,b]=[h<d.top?d.top:d.bottom,d.left+10];return p(this.leader,"visibility",Math.abs(m-h)<nh?"\
hidden":null),V(this.leader,b,m,b,h),[d,this.levelAt(h)]}set(n){this.setRate(n)}readout(n){let{session:i,focus:r}=this.picture;if(r===null||r.model.responses===
null)return"";let s=n/r.capacity,o=a=>q(Fn(i,r.model,a,n));return s>=1?`${Vt(n)}
unstable: utilisation ${k(s)}`:[`${Vt(n)}, utilisation ${k(s)}`,`p50 ${o(.5)}`,`p95 ${o(.95)}`,`p99 ${o(.99)}`].join(`
`)}spoken({focus:n,session:i,shown:r}){if(n===null)return"Response time by arrival rate.";let s=`${T(i.serving.arrival_rate_per_s)}/s`,{text:o,note:a}=r.p99_ms;
return`Response time of ${n.model.title} by arrival rate; p99 at ${s}: ${a||o}.`}};var ki="['’ \\u00a0\\u202f]",sh=new RegExp(`^([+-]?)([\\d.,](?:(?:[\\d.,]|${ki})*[\\d.,])?(?:e[+-]?\\d+)?)\\s*([km]?)$`,"i"),oh=/^\d{1,3}(,\d{3})+(\.\d*)?$/,ah=/^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/,
lh=new RegExp(`^\\d{1,3}(${ki}\\d{3})+([.,]\\d*)?$`);function co(t){let e=t.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/,"$1").replace(/\s*[%\p{Sc}]$/u,""),n=sh.
exec(e),i=n?ch(n[2]):"",r=i===""?NaN:Number(n[1]+i)*uh(n[3]);return t.trim()===""?{problem:"Nothing was typed"}:Number.isFinite(r)?{value:r}:{problem:`“${hh(t)}\
” is not a number`}}function uo(t){return t.trim().endsWith("%")}function ch(t){return oh.test(t)?t.replaceAll(",",""):ah.test(t)?t.replaceAll(".","").replace(
",","."):lh.test(t)?t.replaceAll(new RegExp(ki,"g"),"").replace(",","."):/^\d*,\d+$/.test(t)?t.replace(",","."):t}function uh(t){return t===""?1:t.toLowerCase()===
"k"?1e3:1e6}function hh(t){let e=t.trim();return e.length>30?`${e.slice(0,30)}…`:e}var Ti=2e3,Bt=class{constructor(e,n){this.options=e;let{id:i}=e,r=`${n}-${i}`;this.range=g("input",{type:"range",id:r,min:0,max:Ti,step:1,class:"range","data-co\
ntrol":i}),this.field=g("input",{type:"text",class:"field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":i}),this.name=g("label",{for:r,
class:"control-name"},e.label),p(this.field,"aria-label",`${e.label}, type a value`);let s=a=>a?g("span",{class:"affix","aria-hidden":"true"},a):null;this.told=
g("span",{class:"spoken",id:`${r}-told`});let o=g("span",{class:"entry"},s(e.prefix),this.field,s(e.suffix),this.told);this.element=g("div",{class:`control cont\
rol-${i}`},g("div",{class:"control-head"},this.name,o),g("div",{class:"track"},this.range)),this.listen()}options;element;range;field;name;told;current=NaN;held=!1;edited=!1;remark=null;mark(e,n){
let i=this.range.parentElement,r=i.querySelector(".mark");r===null&&(r=g("span",{class:"mark","aria-hidden":"true"}),i.append(r)),p(r,"hidden",e===null),p(r,"ti\
tle",n),e!==null&&r.style.setProperty("--at",String(e))}rename(e){_(this.name,e),p(this.field,"aria-label",`${e}, type a value`)}show(e){this.current=e;let n=this.
options.position(e),i=String(Math.round(n*Ti));!this.held&&this.range.value!==i&&(this.range.value=i),this.range.style.setProperty("--fill",String(n));let r=this.
options.spoken(e);if(p(this.range,"aria-valuetext",r),this.edited)return;this.remark&&(this.remark.of??=e,this.remark.of!==e&&this.remember(null));let s=this.options.
text(e);p(this.field,"title",this.remark?.sentence??r),p(this.field,"data-long",s.length>5),p(this.field,"data-longest",s.length>11),this.field.value!==s&&(this.
field.value=s),p(this.field,"aria-invalid",null)}listen(){let{range:e,field:n,options:i}=this,r=()=>{this.held&&(this.held=!1,this.show(this.current))};e.onpointerdown=
()=>{this.held=!0,this.forget()},e.onpointerup=e.onpointercancel=e.onblur=r,e.onchange=r,e.oninput=()=>this.move(i.value(Number(e.value)/Ti)),e.onkeydown=s=>this.
key(s),e.ondblclick=()=>this.edit(),n.oninput=()=>{this.edited=!0},n.onfocus=()=>{n.select(),this.remark&&i.onProblem(this.remark.sentence)},n.onblur=()=>this.accept(),
n.onkeydown=s=>this.fieldKey(s)}key(e){let i={ArrowUp:[1,1],ArrowRight:[1,1],ArrowDown:[-1,1],ArrowLeft:[-1,1],PageUp:[1,10],PageDown:[-1,10]}[e.key];if(e.key===
"Enter")this.edit();else if(e.key==="Home")this.move(this.options.low());else if(e.key==="End")this.move(this.options.high());else if(i)this.move(this.options.step(
this.current,...i));else return;e.preventDefault()}move(e){this.forget(),this.current=e,this.options.onMove(e)}fieldKey(e){if(e.key==="Enter")this.accept();else if(e.
key==="Escape")this.forget(),this.show(this.current),this.field.select();else if(e.key==="ArrowUp"||e.key==="ArrowDown")this.accept(),this.move(this.options.step(
this.current,e.key==="ArrowUp"?1:-1,1));else return;e.stopPropagation(),e.preventDefault()}edit(){this.field.focus(),this.field.select()}forget(){this.edited=!1,
this.remember(null)}tell(e){this.remember({sentence:e,of:null}),this.options.onProblem(e)}remember(e){this.remark=e,_(this.told,e?.sentence??""),p(this.field,"t\
itle",e?.sentence??this.options.spoken(this.current)),p(this.field,"aria-describedby",e&&this.told.id),p(this.field,"data-remarked",e!==null)}accept(){if(!this.
edited)return;let{options:e}=this,n=this.field.value,i=e.word?.(n.trim().toLowerCase())??null,r=i===null?co(n):{value:i},s=`${e.label} stays at ${(e.named??e.spoken)(
this.current)}.`;if("problem"in r){let c=n.trim()==="";return c?this.forget():p(this.field,"aria-invalid","true"),this.tell(`${r.problem}: ${s}`),c?this.show(this.
current):void 0}let o=i??e.typed?.(r.value,uo(n))??r.value;if(this.forget(),e.onTyped){let c=e.onTyped(o);c&&this.tell(c);return}let a=Math.min(Math.max(o,e.low()),
e.high()),l=e.whole?Math.round(a):a;this.current=l,e.onMove(l),l!==o&&this.tell(this.instead(o,a,l)),this.show(this.current)}instead(e,n,i){let{label:r,text:s,whole:o}=this.
options,a=this.options.named??this.options.spoken;if(n===e)return`${r}: ${T(e)} cannot be used, ${o} are whole; ${s(i)} is used.`;let l=n<e?"above the largest":
"below the smallest";return`${r}: ${a(e)} is ${l} value; ${a(i)} is used.`}};var fh=[0,.25,.5,.75,1],fn=class extends G{constructor(n,i,r){super("cascade","Cost by the share sent on",n,i);this.choose=r;this.under.append(this.upright),this.
curves.append(this.frontier,this.tooSlow),this.over.append(this.uprightWords)}choose;labelWidth=48;frontier=y("path",{class:"curve frontier"});tooSlow=y("path",
{class:"curve frontier over-budget"});upright=y("line",{class:"objective-line"});uprightWords=y("text",{class:"label quiet"});draw(n){if(this.picture=n,!this.laid)
return;let i=this.points,{left:r,top:s,width:o,height:a}=this.box,{outcome:l,values:c}=n,u=c.cascade_cost_per_1000,h=[...i.map(w=>w.cost_per_1000),u].filter(Number.
isFinite);if(h.length===0)return;let[f,d]=[Math.min(...h),Math.max(...h)],m=d>f?.06*(d-f):1,b=lt([0,1],[r,r+o]),M=lt([f-m,d+m],[s+a,s]).nice(4),{currency:x}=n.session.
data.costs;this.toX=w=>b(w),this.fromX=w=>b.invert(w),this.toY=w=>M(w),this.drawX(b,fh,w=>k(w).replace(".0%","%")),this.drawY(M,M.ticks(4),w=>Ai(w,x)),this.titles(
"share sent on to the second model","per 1,000"),this.drawFrontier(i),this.drawDot(3,l?b(c.cascade_sent):NaN,this.inside(M(u))),_(this.aside,i.length>0?"line: b\
est band of each share":""),this.name(`Cost per 1,000 cases by the share sent on; now ${R(u,x)} at ${k(c.cascade_sent)}.`)}get points(){return this.picture?.session.
cascade?.message.frontier??[]}holds(n){let i=this.picture.session.serving.objective_ms,{session:r}=this.picture;return i===null||!Q(r)||we(r,n)<=i}drawFrontier(n){
let i=Float64Array.from(n,({sent:d})=>this.toX(d)),r=Float64Array.from(n,({cost_per_1000:d})=>this.toY(d)),s=n.map((d,m)=>m),o=n.findIndex(({sent:d})=>!this.holds(
d)),a=o<0?n.length:o;this.frontier.setAttribute("d",xt(i,r,s.slice(0,a))),this.tooSlow.setAttribute("d",xt(i,r,s.slice(Math.max(0,a-1))));let l=a<n.length;for(let d of[
this.upright,this.uprightWords])p(d,"visibility",l?null:"hidden");if(!l)return;let c=this.toX(this.largestSent()),{top:u,height:h}=this.box;V(this.upright,c,u,c,
u+h);let f=c>this.box.left+this.box.width/2;p(this.uprightWords,"x",(c+(f?-4:4)).toFixed(1)),p(this.uprightWords,"y",(u+10).toFixed(1)),p(this.uprightWords,"tex\
t-anchor",f?"end":"start"),_(this.uprightWords,"beyond it p99 is over the objective")}largestSent(){if(!this.holds(0))return 0;let[n,i]=[0,1];for(let r=0;r<16;r++){
let s=(n+i)/2;this.holds(s)?n=s:i=s}return n}nearestPoint(n){let i=r=>Math.abs(r.sent-n);return this.points.reduce((r,s)=>r===void 0||i(s)<i(r)?s:r,void 0)}set(n){
let i=this.nearestPoint(n);i&&this.choose(i)}readout(n){let i=this.nearestPoint(n);if(!i)return"";let{session:r}=this.picture,s=we(r,i.sent);return[`${k(i.sent)}\
 sent on`,`best cost ${R(i.cost_per_1000,r.data.costs.currency)} per 1,000`,Q(r)?`p99 ${Ji(s,r.cascade?.times?.utilisation(i.sent)??NaN)}`:""].filter(Boolean).join(
`
`)}};var dn=class{constructor(e){this.options=e;let n=i=>g("div",{class:"band-thumb",role:"slider",tabindex:0,"aria-label":e.names[i],"data-control":`${e.id}-${i===0?
"low":"high"}`});this.thumbs=[n(0),n(1)],this.track.append(this.fill,...this.thumbs),this.element=g("div",{class:`control control-${e.id}`,role:"group","aria-la\
bel":e.label},g("div",{class:"control-head"},g("span",{class:"control-name"},e.label),g("span",{class:"entry band-texts"},this.texts[0],g("span",{class:"affix"},
" to "),this.texts[1])),this.track),[0,1].forEach(i=>this.listen(i)),this.dragWhole()}options;element;track=g("div",{class:"band-track"});fill=g("div",{class:"b\
and-fill",title:"Drag to move the whole band"});thumbs;texts=[g("span",{class:"band-text"}),g("span",{class:"band-text"})];at=[0,0];show(e,n){this.at=[e,n];let i=Math.
max(1,this.options.places()-1),r=[e/i,n/i];[0,1].forEach(s=>{let o=this.thumbs[s];o.style.setProperty("--at",String(r[s])),p(o,"aria-valuemin",s===0?0:e),p(o,"a\
ria-valuemax",s===0?n:i),p(o,"aria-valuenow",this.at[s]),p(o,"aria-valuetext",this.options.spoken(s,this.at[s])),_(this.texts[s],this.options.text(s,this.at[s]))}),
this.fill.style.setProperty("--from",String(r[0])),this.fill.style.setProperty("--to",String(r[1]))}placeAt(e){let n=this.track.getBoundingClientRect(),i=(e.clientX-
n.left-7)/Math.max(1,n.width-14);return Math.round(Math.min(1,Math.max(0,i))*(this.options.places()-1))}move(e,n){let i=this.options.places()-1,[r,s]=this.at,o=e===
0?Math.min(Math.max(0,n),s):Math.max(Math.min(i,n),r);o!==this.at[e]&&this.options.onMove(e===0?o:r,e===0?s:o)}listen(e){let n=this.thumbs[e],i=!1;n.onpointerdown=
r=>{r.button===0&&(i=!0,n.setPointerCapture(r.pointerId),n.focus(),r.preventDefault(),r.stopPropagation())},n.onpointermove=r=>{i&&this.move(e,this.placeAt(r))},
n.onpointerup=n.onpointercancel=()=>{i=!1},n.onkeydown=r=>this.key(r,e)}key(e,n){let i=this.options.places()-1,r=Math.max(2,Math.round(i/20)),o={ArrowUp:1,ArrowRight:1,
ArrowDown:-1,ArrowLeft:-1,PageUp:r,PageDown:-r,Home:-i,End:i}[e.key];o!==void 0&&(e.preventDefault(),this.move(n,this.at[n]+o))}dragWhole(){let e=null;this.fill.
onpointerdown=n=>{n.button===0&&(e={place:this.placeAt(n),at:[...this.at]},this.fill.setPointerCapture(n.pointerId),n.preventDefault(),n.stopPropagation())},this.
fill.onpointermove=n=>{if(e===null)return;let i=this.options.places()-1,r=this.placeAt(n)-e.place,s=Math.min(Math.max(r,-e.at[0]),i-e.at[1]),[o,a]=[e.at[0]+s,e.
at[1]+s];(o!==this.at[0]||a!==this.at[1])&&this.options.onMove(o,a)},this.fill.onpointerup=this.fill.onpointercancel=()=>{e=null},this.track.onpointerdown=n=>{if(n.
button!==0)return;let i=this.placeAt(n),r=Math.abs(i-this.at[0])<=Math.abs(i-this.at[1])?0:1;this.thumbs[r].focus(),this.move(r,i)}}};var et=class{constructor(e,n,i,r){this.pin=i;this.tip=r;this.element=g("div",{class:"figures",role:"group","aria-label":n}),this.cells=e.map(s=>this.cell(s)),this.
element.append(...this.cells.map(({box:s})=>s))}pin;tip;element;cells;cell(e){let n=g("button",{type:"button",class:"term","data-control":`explain-${e}`},Xt[e]),
i=g("button",{type:"button",class:"pin","data-control":`pin-${e}`},Ae());i.onclick=()=>this.pin([e]);let r=g("div",{class:"value","data-figure":e}),s=g("div",{class:"\
interval","data-figure":`${e}-interval`}),o=g("div",{class:"note","data-figure":`${e}-note`}),a=g("div",{class:"figure","data-metric":e},g("div",{class:"figure-\
head"},i,n),r,s,o),l={metric:e,box:a,value:r,interval:s,note:o,pin:i};return this.tip.attach(n,()=>[Vi[e],o.textContent].filter(Boolean).join(" ")),l}show({shown:e},n){
for(let{metric:i,box:r,value:s,interval:o,note:a,pin:l}of this.cells){let{text:c,interval:u,note:h,exact:f,pending:d}=e[i];_(s,c),_(o,u);let m=d||h!==""?h:n[i]??
"";_(a,m),p(a,"title",m),p(r,"data-exact",f),p(r,"data-pending",d),p(l,"disabled",c==="–"||d)}}nameSection(e){for(let{metric:n,pin:i}of this.cells){let r=`Pin\
 ${Xt[n].toLowerCase()} to ${e}`;p(i,"aria-label",r),p(i,"title",r)}}};function dh(t){return!st.every(e=>t.holds(ot[e]))}function ph({values:t,shown:e}){return st.some(n=>!Number.isNaN(t[n])||e[n].pending)}var pn=class{element;figures;words=g(
"p",{class:"hint","data-figure":"cascade-attainment"});constructor(e,n){this.figures=new et(st,"The cascade at the objective, with 95% intervals",e,n),this.element=
g("div",{class:"cascade-effective"},this.figures.element,this.words)}show(e){let{session:n}=e,i=n.cascade?lr(n.cascade.message):null;this.element.hidden=i===null||
n.serving.objective_ms===null,!(i===null||this.element.hidden)&&(this.figures.element.hidden=!ph(e),this.figures.show(e,{}),_(this.words,i.words),p(this.words,"\
data-stale",dh(n)))}nameSection(e){this.figures.nameSection(e)}};var nt=class{element;select;drawn="";constructor(e,n,i,r){let s=`${i}-${e}`;this.select=g("select",{id:s,class:"choice","data-control":e}),this.select.onchange=
()=>r(this.select.value),this.element=g("div",{class:`control choice-control control-${e}`},g("label",{for:s,class:"control-name"},n),this.select)}show(e,n){let i=JSON.
stringify(e);i!==this.drawn&&(this.drawn=i,this.select.replaceChildren(...e.map(({id:r,title:s,problem:o})=>g("option",{value:r,disabled:!!o,title:o??""},s)))),
this.select.value!==n&&(this.select.value=n),p(this.select,"title",e.find(({id:r})=>r===n)?.title??"")}};var ho="A fast model answers every case; those whose score lies in a band go on to a slower one. Without a cascade each model answers alone.",mn="no objective",
mh={cascade_largest_rate:mn,cascade_fleet_needed:mn,cascade_fleet_cost_per_month:mn,cascade_fleet_cost_per_1000:mn},fo=["objective_ms","arrival_rate_per_s","ser\
vers","dispatch","burstiness","path","stages","cascade"],gn=class{constructor(e,n,i,r){this.actions=e;this.first=new nt("cascade-first","First",r,s=>this.choose(
{first:s})),this.second=new nt("cascade-second","Second",r,s=>this.choose({second:s})),this.band=this.makeBand(),this.threshold=this.makeThreshold(r),this.figures=
new et(kn,"Figures of the cascade with 95% intervals",e.pin,i),this.fleet=new et(Et,"The servers that the cascade takes",e.pin,i),this.effective=new pn(e.pin,i),
this.chart=new fn(r,n,s=>this.adopt(s)),this.find.onclick=()=>this.ask(),this.cancel.onclick=()=>e.cancel(),this.none.onclick=()=>e.band(null),this.body=g("div",
{class:"cascade-body"},g("div",{class:"cascade-left"},this.band.element,this.threshold.element,this.figures.element,this.verdict,this.fleet.element,this.effective.
element,this.words),this.chart.element),this.element=g("section",{class:"cascade","aria-label":"Cascade"},g("div",{class:"cascade-head"},g("h3",{class:"section-\
name"},"Cascade"),this.first.element,this.second.element,this.find,this.cancel,this.none),this.idea,this.body)}actions;element;chart;first;second;find=g("button",
{type:"button",class:"action","data-control":"find-band"});cancel=g("button",{type:"button",class:"link","data-control":"cancel-find"},"Cancel");none=g("button",
{type:"button",class:"link","data-control":"no-cascade"},"No cascade");idea=g("p",{class:"hint"},ho);band;threshold;figures;fleet;effective;verdict=g("p",{class:"\
sentence","data-figure":"cascade-verdict"});words=g("p",{class:"hint","data-figure":"cascade-words"});body;chosen=null;get joint(){return this.actions.session().
cascade?.joint??null}get names(){let e=this.actions.session();return e.serving.cascade??this.chosen??e.data.cascade}choose(e){let n=this.names;if(n===null)return;
let i={first:n.first,second:n.second,...e};if(i.first===i.second){let r="first"in e?"second":"first";i[r]=n[r==="first"?"second":"first"]}this.chosen=i,this.actions.
session().serving.cascade?this.actions.find(i.first,i.second):this.showNames()}ask(){let e=this.names;e&&this.actions.find(e.first,e.second)}adopt({low:e,high:n,
threshold:i}){let r=this.actions.session().serving.cascade;r&&this.actions.band({...r,low:e,high:n,threshold:i})}move(e){let{joint:n}=this,{cascade:i}=this.actions.
session().serving;n===null||i===null||this.actions.band(n.moved(i,e))}makeBand(){let e=(n,i)=>{let r=this.actions.session().serving.cascade;return r===null||i>=
(this.joint?.firstEdges.length??0)-1?"every score above":ue(n===0?r.low:r.high)};return new dn({id:"band",label:"Sent on: first score from",names:["Lower end of\
 the band","Upper end of the band"],places:()=>this.joint?.firstEdges.length??2,text:e,spoken:(n,i)=>{let r=k(this.joint?.shareAbove(i,this.actions.session().data.
population?.prevalence??null)??NaN);return n===0?`${e(n,i)}; ${r} of cases score at least that`:`${e(n,i)}; ${r} of cases are alerted by the first model alone`},
onMove:(n,i)=>this.move({low:n,high:i})})}makeThreshold(e){let n=()=>this.joint?.secondEdges??new Float64Array([0,1]),i=()=>n().length-1,r=s=>n()[Math.min(i(),Math.
max(0,s))];return new Bt({id:"cascade-threshold",label:"The second alerts at",position:s=>pt(n(),s)/Math.max(1,i()),value:s=>r(Math.round(s*i())),step:(s,o,a)=>r(
pt(n(),s)+o*a),low:()=>r(0),high:()=>r(i()),text:s=>s>=r(i())?"nobody":ue(s),spoken:s=>s>=r(i())?"the second model alerts nobody":`a score of ${ue(s)}`,onMove:s=>this.
move({threshold:pt(n(),s)}),onProblem:s=>this.actions.problem(s)},e)}show(e,n){let{session:i,places:r}=e;this.cancel.style.visibility=n?"visible":"hidden";let{cascade:s}=i.
data;this.showNames();let o=s===null?"A cascade takes two models with scores.":"",a=i.serving.cascade!==null&&this.joint!==null&&r!==null;this.find.hidden=this.
cancel.hidden=this.first.element.hidden=this.second.element.hidden=s===null,_(this.find,i.serving.objective_ms===null?"Find the best band":"Find the best band u\
nder the objective"),this.none.hidden=i.serving.cascade===null;let l=i.serving.cascade===null&&i.holds(fo)?s?.words??"":"";_(this.idea,[o,l,a?"":ho].filter(Boolean).
join(" ")),this.idea.hidden=this.idea.textContent==="",this.body.hidden=!a,!(!a||r===null)&&(this.band.show(r.low,r.high),this.threshold.show(i.serving.cascade.
threshold),this.figures.show(e,{}),this.fleet.show(e,i.serving.objective_ms===null?mh:{}),_(this.verdict,ao(e)),this.effective.show(e),_(this.words,s?.words??""),
p(this.words,"data-stale",!i.holds(fo)))}showNames(){let e=this.actions.session(),n=this.names;if(n===null)return;let i=e.models.filter(({quality:r})=>r!==null).
map(({id:r,title:s})=>({id:r,title:s}));this.first.show(i,n.first),this.second.show(i,n.second)}nameSection(e){this.figures.nameSection(e),this.fleet.nameSection(
e),this.effective.nameSection(e)}};function ee(t,e){return Number(t.toPrecision(e))}function bn(t){return Math.min(1,Math.max(0,t))}function vn(t,e){let n=Math.log(e/t);return{position:o=>bn(Math.
log(o/t)/n),value:o=>o<=0?t:o>=1?e:ee(t*Math.exp(n*o),3),step:(o,a,l)=>Math.min(e,Math.max(t,ee(o*1.05**(a*l),3)))}}function po(t,e=t/10**2,n=t*10**2){let i=Math.
log(n/e);return{position:a=>a<=0?0:.04+(1-.04)*bn(Math.log(a/e)/i),value:a=>a<.04/2?0:ee(e*Math.exp(i*Math.max(0,a-.04)/(1-.04)),2),step:(a,l,c)=>{if(a<=0)return l>
0?ee(e,2):0;let u=ee(a*1.06**(l*c),2);return l<0&&u<e*.999?0:u}}}function mo(t,e){let n=Math.log(e/t),i=a=>Math.min(e,Math.max(t,Math.round(a)));return{position:a=>bn(Math.log(a/t)/n),value:a=>i(t*Math.exp(n*bn(a))),step:(a,l,c)=>i(
a+l*(c===1?1:Math.max(2,Math.round(a/2))))}}var gh=vn(.1,1e4),bh=vn(.1,1e5),vh=mo(1,j),_h=vn(1,100),yh=po(100),go=1e6,wh=1e9,xh=[{id:"shared",title:"One shared queue"},{id:"round_robin",title:"Own queues,\
 in turn"},{id:"random",title:"Own queues, at random"}],_n=class{constructor(e,n,i){this.session=e;this.actions=n;let r=s=>new Bt({...s,onProblem:n.problem},i);
this.objective=r({...this.scaled(gh,.001,go,s=>({objective_ms:s})),id:"objective_ms",label:"p99 objective",suffix:"ms",text:Mt,spoken:s=>`${T(s)} ms`}),this.rate=
r({...this.scaled(bh,.001,go,s=>({arrival_rate_per_s:s})),id:"arrival_rate_per_s",label:"Arrival rate",suffix:"/s",text:Mt,spoken:s=>`${T(s)}/s`}),this.servers=
r({...this.scaled(vh,1,j,s=>({servers:Math.round(s)})),id:"servers",label:"Servers",text:Mt,spoken:s=>`${s} server${s===1?"":"s"}`,onTyped:s=>this.typeServers(s)}),
this.burstiness=r({...this.scaled(_h,1,100,s=>({burstiness:s})),id:"burstiness",label:"Burstiness",text:Mt,spoken:s=>s===1?"1, Poisson arrivals":`${Mt(s)} times\
 the variance of Poisson arrivals`,named:s=>s===1?"1 (Poisson arrivals)":Mt(s)}),this.cost=r({...this.scaled(yh,0,wh,s=>({server_cost_per_month:s})),id:"server_\
cost_per_month",label:"A server a month",prefix:"$",text:Mt,spoken:s=>`${le(s,this.currency)} a server a month`,named:s=>`${s<0?"-":""}${this.currency}${T(Math.
abs(s))}`}),this.without=g("button",{type:"button",class:"link","data-control":"no-objective"}),this.without.onclick=()=>this.toggleObjective(),this.objective.element.
querySelector(".control-name").after(this.without),this.dispatch=new nt("dispatch","Dispatch",i,s=>n.change({dispatch:s})),this.path=new nt("path","Served as",i,
s=>n.change({path:s})),this.late=new nt("late","Late answers",i,s=>n.change({late:s})),this.sliders=g("div",{class:"settings"},...[this.objective,this.rate,this.
servers,this.burstiness,this.cost].map(({element:s})=>s)),this.choices=g("div",{class:"choices"},this.dispatch.element,this.path.element,this.late.element)}session;actions;sliders;choices;objective;rate;servers;burstiness;cost;without;dispatch;path;late;scaled(e,n,i,r){
return{...e,low:()=>n,high:()=>i,onMove:s=>this.actions.change(r(s))}}typeServers(e){let{used:n,sentence:i}=Zi(e);return this.actions.change({servers:n}),i}get currency(){
return this.session().data.costs.currency}toggleObjective(){let{objective_ms:e}=this.session().serving;this.actions.change({objective_ms:e===null?this.session().
data.default_objective_ms:null})}lateOptions(e){let{models:n,setting:i,serving:r}=this.session(),s=n.filter(({id:o})=>o!==i.focus||o===r.late);return[{id:"allow",
title:`count as not ${e}`},{id:"block",title:`count as ${e}`},...s.map(({id:o,title:a})=>({id:o,title:`as ${a} says`}))]}show(){let{serving:e,data:n}=this.session(),
{objective_ms:i}=e;this.objective.show(i??n.default_objective_ms),p(this.objective.element,"data-off",i===null),this.without.textContent=i===null?"set":"none",p(
this.without,"aria-label",i===null?"Set an objective":"Set no objective"),this.rate.show(e.arrival_rate_per_s),this.servers.show(e.servers),this.burstiness.show(
e.burstiness),this.cost.show(e.server_cost_per_month),this.cost.element.querySelector(".affix").textContent=this.currency,this.dispatch.show(xh,e.dispatch),this.
path.show(n.paths,e.path);let{alerted:r,cases:s}=n.words;this.late.show(this.lateOptions(r),e.late),p(this.late.select,"aria-description",`What becomes of ${s} \
whose answer comes after the objective`)}};function Mt(t){return Math.abs(t)>=1e3&&Number.isInteger(t)?rt(t):String(Number(t.toPrecision(6)))}function Mh(t){let e=y("line",{x1:0,x2:22,y1:6,y2:6,class:`curve m${t}`});return y("svg",{class:"dash",width:22,height:12,viewBox:"0 0 22 12","aria-hidden":"tru\
e"},e)}var yn=class{constructor(e,n){this.focus=e;this.tip=n}focus;tip;element=g("div",{class:"models",role:"radiogroup","aria-label":"Model in focus"});chips=[];drawn="";show({
models:e,pending:n}){let i=e.map(({model:r})=>`${r.id} ${r.order} ${r.missing}`).join();i!==this.drawn&&this.rebuild(e,i);for(let{id:r,button:s,name:o,remark:a}of this.
chips){let l=e.find(({model:u})=>u.id===r);p(s,"aria-checked",String(l.isFocus)),p(s,"tabindex",l.isFocus?0:-1),p(s,"data-over",l.ruledOut!==""),_(o,e.length>2?
l.model.short:l.model.title);let c=n&&l.model.missing===""&&l.ruledOut===""?"computing":"";_(a,l.model.remark||l.ruledOut||c),p(s,"aria-label",[l.model.title,l.
model.missing||l.ruledOut||c].filter(Boolean).join(", "))}}rebuild(e,n){this.drawn=n,this.chips=e.map(({model:i},r)=>{let s=g("span",{class:"chip-name"}),o=g("s\
pan",{class:"chip-remark"}),a=g("button",{type:"button",class:"chip",role:"radio","data-model":i.id,"data-control":`focus-${i.id}`},Mh(i.order),s,o);return a.onclick=
()=>this.focus(i.id),a.onkeydown=l=>this.key(l,r),this.tip.attach(a,()=>[i.title,i.missing].filter(Boolean).join(". ")),{id:i.id,button:a,name:s,remark:o}}),this.
element.replaceChildren(...this.chips.map(({button:i})=>i))}key(e,n){let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(i===void 0)return;e.preventDefault();
let r=this.chips[(n+i+this.chips.length)%this.chips.length].button;r.focus(),r.click()}};var Nh="Add what a request passes besides the model. A stage that holds the server is part of the time a server is busy; one outside adds to the response only. \
Stages are taken to be independent of each other and of the model.",wn=class{constructor(e){this.add=e;this.element=g("section",{class:"stages","aria-label":"St\
ages of a request"},g("h3",{class:"section-name"},"Stages of a request"),g("p",{class:"hint"},Nh),this.row)}add;element;row=g("div",{class:"stage-presets",role:"\
group","aria-label":"Add a stage"});state=g("span",{class:"hint","data-figure":"adding-stages"});drawn="";show({added:e,data:n}){let{presets:i,room:r}=n.stages;
this.drawn!==i.join()&&this.rebuild(i);let s=r-e.length;for(let a of this.row.querySelectorAll("button"))p(a,"disabled",s<=0);let o=e.map(({name:a})=>a).join(",\
 ");_(this.state,o?`adding ${o} …`:s<=0?"No more stages can be added.":"assumed times, to be edited below")}rebuild(e){this.drawn=e.join();let n=e.map(i=>{let r=g(
"button",{type:"button",class:"action","data-control":`add-stage-${i}`},`+ ${i}`);return r.onclick=()=>this.add(i),r});this.row.replaceChildren(...n,this.state)}};var Sh=["objective_ms","arrival_rate_per_s","servers","dispatch","burstiness","path","stages","late","server_cost_per_month","focus"],$i="no objective",Ah={attainment:$i,
largest_rate:$i,fleet_needed:$i},xn=class extends Te{constructor(n,i){super(n,"serving",()=>i.pin([]),()=>i.redraw());this.actions=i;this.models=new yn(i.focus,
this.tip),this.controls=new _n(i.session,i,this.uid),this.figures=new et(ft,"Key figures with 95% intervals",i.pin,this.tip);let r={hover:(a,l)=>this.readout.show(
a,l)},s=a=>i.change({arrival_rate_per_s:bo(a)}),o=a=>i.change({objective_ms:bo(a)});this.charts=[new hn(this.uid,r,s),new ln(this.uid,r,o),new un(this.uid,r,{objective:o,
load:s,turned:i.redraw})],this.cascade=new gn(i,r,this.tip,this.uid),this.plots=g("div",{class:"charts"},...this.charts.map(({element:a})=>a)),this.stages=new wn(
i.stage),this.assemble()}actions;models;controls;figures;charts;cascade;stages;plots;status=g("p",{class:"status","data-figure":"status"});inOrder=g("p",{class:"\
hint in-order","data-figure":"in-order"});sentences=g("div",{class:"sentences","data-figure":"sentences"});basis=g("p",{class:"hint","data-figure":"basis"});pins=g(
"p",{class:"hint","data-figure":"waiting-pins"});assemble(){this.body.append(g("div",{class:"top"},this.models.element,this.pinAll),this.controls.sliders,this.controls.
choices,this.figures.element,this.status,this.inOrder,this.plots,this.sentences,g("div",{class:"footnotes"},this.basis,this.pins),this.cascade.element,this.stages.
element)}frameData(){let{data:n}=this.actions.session(),{title:i}=n.pin_section;this.frame(i,n.present),this.figures.nameSection(i),this.cascade.nameSection(i),
this.sentences.replaceChildren(...n.sentences.map(o=>g("p",{},o))),this.frameOrder(),_(this.basis,n.basis);let r=n.waiting_pins,s=r===1?"One pin waits":`${r} pi\
ns wait`;_(this.pins,r>0?`${s} for the board and will be in the answer when it opens.`:"")}frameOrder(){let{in_order:n}=this.actions.session().data;p(this.inOrder,
"hidden",n===null),(n===null||n.p99_ms!==null||this.inOrder.textContent==="")&&_(this.inOrder,n?.words??"")}orderIsOld(){let{in_order:n}=this.actions.session().
data;return n!==null&&this.inOrder.textContent!==n.words}draw(n,i,r,s=!1){let{session:o}=n;this.models.show(n),this.controls.show();let a=o.serving.objective_ms,
l=a!==null&&!Number.isNaN(n.values.p99_ms),c=a===null?Ah:{};this.figures.show(n,l?{p99_ms:`of ${T(a)} ms`}:c),_(this.status,i||cn(n)),p(this.status,"data-troubl\
e",i!==""||so(n));let u=o.dirty||!o.holds(Sh);for(let f of[this.sentences,this.basis])p(f,"data-stale",u);p(this.inOrder,"data-stale",u||this.orderIsOld()),p(this.
plots,"data-pending",n.pending),this.cascade.show(n,s),this.stages.show(o);let h=this.scale(o.data.present);for(let f of[...this.charts,this.cascade.chart])(r||
!f.laid)&&f.layout(h),f.draw(n)}};function bo(t){return Number(t.toPrecision(3))}var Mn=class extends ae{session=new Ne;face;search=new Se;layout=!0;constructor(e){super(e,"serving"),this.face=new xn(e,{session:()=>this.session,change:n=>this.
move(n),focus:n=>this.focus(n),band:n=>this.band(n),find:(n,i)=>this.find(n,i),cancel:()=>this.cancel(),pin:n=>this.pin(n),stage:n=>this.addStage(n),problem:n=>this.
say(n),redraw:()=>this.drawAll()})}revision(e){return e.rev}take(e){let{changed:n,dropped:i}=this.session.receive(e);n&&(this.notice="");let r=this.search.hear(
this.session);r&&this.say(r),i&&this.say(Ii),this.open(),this.face.frameData(),this.layout=!0,this.drawNow()}set(e){this.move(e),this.drawNow()}move(e){this.notice=
"",this.session.change(e),this.drawSoon(),this.schedule()}band(e){this.search.moved(),this.move({cascade:e})}focus(e){e!==this.session.setting.focus&&(this.notice=
"",this.session.focusOn(e),this.drawSoon(),this.schedule())}find(e,n){this.rest.stop(),this.notice="";let i=this.search.begin(this.session);this.wire?.find({...this.
session.take(),first:e,second:n,n:i}),this.sayOfSearch()}cancel(){this.notice="",this.wire?.cancel(this.search.cancel(this.session)),this.sayOfSearch()}sayOfSearch(){
this.drawSoon(),this.face.speak(this.search.words)}addStage(e){this.notice="",this.session.addStage(e),this.drawSoon(),this.commit()}pinned(e){return`${e.length===
1?Xt[e[0]]:"What is shown"} pinned to ${this.session.data.pin_section.title}.`}onScreen(){let{shown:e,values:n,outcome:i}=this.picture(),r=i===null?[]:Wt;return[
...ft,...r].filter(s=>!Number.isNaN(n[s])&&!e[s].pending)}spoken(){return[this.notice||this.search.words,cn(this.picture())].filter(Boolean).join(" ")}picture(){
return er(this.session)}drawAll(){this.layout=!0,this.drawSoon()}redraw(){this.face.draw(this.picture(),this.notice||this.search.words,this.layout,this.search.words!==
""),this.layout=!1}};var cg=Li("serving",t=>new Mn(t),t=>({commit:e=>t.setStateValue("setting",e),pin:e=>t.setTriggerValue("pin",{pins:e}),find:e=>t.setTriggerValue("find",e),cancel:e=>t.
setTriggerValue("cancel",e),want:e=>t.setTriggerValue("want",e)}));export{cg as default};
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
