// Made by `npm run build` from pages/ui/editor/src/loader.ts; do not edit.
var a=Symbol.for("ml-design-whiteboard");function g(){let t=globalThis;return t[a]??={codes:new Map,waiting:new Map},t[a]}var f=Symbol.for("ml-design-whiteboard:use");function c(t,s,o){let{codes:e,waiting:r}=g(),i=r.get(t)??new Set;r.set(t,i);let u=()=>i.delete(d),d=n=>{o||u(),s(n)};
if(o){let n=o;n[f]&&i.delete(n[f]),n[f]=d}return(o||!e.has(t))&&i.add(d),e.has(t)&&d(e.get(t)),()=>{u()}}function p(t){let s,e=c("editor",r=>{s=r(t)},t.parentElement);return()=>{e(),s?.()}}export{p as default};
