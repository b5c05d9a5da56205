// Made by `npm run build` from pages/ui/serving/src/loader.ts; do not edit.
var f=Symbol.for("ml-design-whiteboard");function p(){let t=globalThis;return t[f]??={codes:new Map,waiting:new Map},t[f]}var d=Symbol.for("ml-design-whiteboard:use");function u(t,a,o){let{codes:n,waiting:i}=p(),r=i.get(t)??new Set;i.set(t,r);let g=()=>r.delete(s),s=e=>{o||g(),a(e)};
if(o){let e=o;e[d]&&r.delete(e[d]),e[d]=s}return(o||!n.has(t))&&r.add(s),n.has(t)&&s(n.get(t)),()=>{g()}}function c(t){return a=>{let o,n=u(t,i=>{o=i(a)});return()=>{n(),o?.()}}}var S=c("serving");export{S as default};
