// Made by `npm run build` from pages/ui/serving/src/loader.ts; do not edit.
var u=Symbol.for("ml-design-whiteboard");function c(){let t=globalThis;return t[u]??={codes:new Map,waiting:new Map},t[u]}var f=Symbol.for("ml-design-whiteboard:use");function a(t,s,o){let{codes:e,waiting:d}=c(),r=d.get(t)??new Set;d.set(t,r);let g=()=>r.delete(i),i=n=>{o||g(),s(n)};
if(o){let n=o;n[f]&&r.delete(n[f]),n[f]=i}return(o||!e.has(t))&&r.add(i),e.has(t)&&i(e.get(t)),()=>{g()}}function p(t){let s,o=a("serving",e=>{s=e(t)});return()=>{o(),s?.()}}export{p as default};
