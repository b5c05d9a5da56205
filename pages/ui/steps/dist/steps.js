// Made by `npm run build` from pages/ui/steps/src/main.ts; do not edit.
function b(r,t,n){if(n===!1||n===null||n===void 0){r.hasAttribute(t)&&r.removeAttribute(t);return}let o=n===!0?"":String(n);r.getAttribute(t)!==o&&r.setAttribute(
t,o)}var l=class{clickedAt=-1/0;constructor(t,n=()=>!1){let o=e=>{let s=e.composedPath().find(c=>c instanceof HTMLAnchorElement);if(!s)return;!(e.button!==0||e.ctrlKey||
e.metaKey||e.shiftKey)&&n()&&(e.preventDefault(),e.stopImmediatePropagation(),setTimeout(()=>s.click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",o,{capture:!0,signal:t})}wait(){return Math.max(0,this.clickedAt+1500-performance.now())}};var h="ml-design-whiteboard:",N=`${h}owner`,T=`${h}board`;function S(r){let t=crypto.getRandomValues(new Uint8Array(r));return Array.from(t,n=>n.toString(16).padStart(2,"0")).join("")}var p=class{constructor(t){this.id=t}id;first=0;moves="";past=0;future=0;hear({past:t,future:n,heard:o}){this.past=t,this.future=n;let e=Math.min((o[this.id]??0)-
this.first,this.moves.length);e<=0||(this.first+=e,this.moves=this.moves.slice(e))}press(t){return this.possible()[t]?(this.moves+=t,!0):!1}possible(){let{past:t,
future:n}=this;for(let o of this.moves){let e=o==="u"?Math.min(1,t):-Math.min(1,n);t-=e,n+=e}return{u:t>0,r:n>0}}get pending(){return this.moves!==""}message(){
return{log:this.id,first:this.first,moves:this.moves}}},w=Symbol.for("ml-design-whiteboard:steps");function y(r){let t=globalThis;return t[w]??=new p(r()),t[w]}var M=[["u","undo"],["r","redo"]],A=2e3,v=-1/0,E=new WeakMap;function x(r){let{data:t,parentElement:n,setStateValue:o}=r,e=y(()=>S(16));t&&e.hear(t);let s=()=>o(
"moves",e.message()),u=M.map(([i,a])=>({button:n.querySelector(`[data-step="${a}"]`),move:i})),c=()=>{let i=e.possible();for(let{button:a,move:g}of u)b(a,"aria-\
disabled",String(!i[g]))};for(let{button:i,move:a}of u)i.onclick=()=>{e.press(a)&&(v=performance.now(),s(),c())};c();let m=u[0].button,d=E.get(m),f=d??new AbortController;
return d||(E.set(m,f),new l(f.signal,()=>e.pending&&performance.now()<v+A),e.pending&&s()),()=>f.abort()}export{x as default};
