// Made by `npm run build` from pages/ui/explorer/src/loader.ts; do not edit.
var a=Symbol.for("ml-design-whiteboard");function c(){let o=globalThis;return o[a]??={codes:new Map,waiting:new Map},o[a]}var f=Symbol.for("ml-design-whiteboard:use");function p(o,s,t){let{codes:e,waiting:d}=c(),r=d.get(o)??new Set;d.set(o,r);let u=()=>r.delete(i),i=n=>{t||u(),s(n)};
if(t){let n=t;n[f]&&r.delete(n[f]),n[f]=i}return(t||!e.has(o))&&r.add(i),e.has(o)&&i(e.get(o)),()=>{u()}}function g(o){let s,t=p("explorer",e=>{s=e(o)});return()=>{t(),s?.()}}export{g as default};
