// Made by `npm run build` from pages/ui/steps/src/main.ts; do not edit.
function b(r,t,n){if(n===!1||n===null||n===void 0){r.hasAttribute(t)&&r.removeAttribute(t);return}let o=n===!0?"":String(n);r.getAttribute(t)!==o&&r.setAttribute(
t,o)}var c=class{clickedAt=-1/0;constructor(t,n=()=>!1){let o=e=>{let s=e.composedPath().find(l=>l instanceof HTMLAnchorElement);if(!s)return;!(e.button!==0||e.ctrlKey||
e.metaKey||e.shiftKey)&&n()&&(e.preventDefault(),e.stopImmediatePropagation(),setTimeout(()=>M(s).click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",o,{capture:!0,signal:t})}wait(){return Math.max(0,this.clickedAt+5e3-performance.now())}};function M(r){return r.isConnected?r:[...document.links].find(
t=>t.href===r.href)??r}var T="whiteboard:settle";function h(){document.dispatchEvent(new Event(T))}var L=Symbol.for("ml-design-whiteboard:last-sent");function S(){return globalThis[L]??0}var w="ml-design-whiteboard:",I=`${w}owner`,R=`${w}board`;function v(r){let t=crypto.getRandomValues(new Uint8Array(r));return Array.from(t,n=>n.toString(16).padStart(2,"0")).join("")}var p=class{constructor(t){this.id=t}id;first=0;moves="";after=[];past=0;future=0;hear({past:t,future:n,heard:o}){this.past=t,this.future=n;let e=Math.min((o[this.
id]??0)-this.first,this.moves.length);e<=0||(this.first+=e,this.moves=this.moves.slice(e),this.after=this.after.slice(e))}press(t,n=0){return this.possible()[t]?
(this.moves+=t,this.after.push(n),!0):!1}possible(){let{past:t,future:n}=this;for(let o of this.moves){let e=o==="u"?Math.min(1,t):-Math.min(1,n);t-=e,n+=e}return{
u:t>0,r:n>0}}get pending(){return this.moves!==""}message(){return{log:this.id,first:this.first,moves:this.moves,after:[...this.after]}}},E=Symbol.for("ml-desig\
n-whiteboard:steps");function A(r){let t=globalThis;return t[E]??=new p(r()),t[E]}var C=[["u","undo"],["r","redo"]],N=2e3,x=-1/0,y=new WeakMap;function k(r){let{data:t,parentElement:n,setStateValue:o}=r,e=A(()=>v(16));t&&e.hear(t);let s=()=>o(
"moves",e.message()),u=C.map(([i,a])=>({button:n.querySelector(`[data-step="${a}"]`),move:i})),l=()=>{let i=e.possible();for(let{button:a,move:g}of u)b(a,"aria-\
disabled",String(!i[g]))};for(let{button:i,move:a}of u)i.onclick=()=>{h(),e.press(a,S())&&(x=performance.now(),s(),l())};l();let m=u[0].button,d=y.get(m),f=d??new AbortController;
return d||(y.set(m,f),new c(f.signal,()=>e.pending&&performance.now()<x+N),e.pending&&s()),()=>f.abort()}export{k as default};
