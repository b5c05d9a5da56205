// Made by `npm run build` from pages/ui/explorer/src/loader.ts; do not edit.
var p=Symbol.for("ml-design-whiteboard");function g(){let t=globalThis;return t[p]??={codes:new Map,waiting:new Map},t[p]}var d=Symbol.for("ml-design-whiteboard:use");function u(t,a,o){let{codes:e,waiting:r}=g(),s=r.get(t)??new Set;r.set(t,s);let f=()=>s.delete(i),i=n=>{o||f(),a(n)};
if(o){let n=o;n[d]&&s.delete(n[d]),n[d]=i}return(o||!e.has(t))&&s.add(i),e.has(t)&&i(e.get(t)),()=>{f()}}function c(t){return a=>{let o,e=u(t,r=>{o=r(a)});return()=>{e(),o?.()}}}var S=c("explorer");export{S as default};
