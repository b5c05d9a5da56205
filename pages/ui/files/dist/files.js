// Made by `npm run build` from pages/ui/files/src/main.ts; do not edit.
var c=Symbol.for("ml-design-whiteboard:files");function o(t,n=l){let r=globalThis,a=r[c]??=new Set;for(let e of t)if(!a.has(e.number))try{n(e),a.add(e.number)}catch(i){
console.warn(`${e.name} was not saved`,i)}return t.map(({number:e})=>e).filter(e=>a.has(e))}function d({data:t}){return Uint8Array.from(atob(t),n=>n.charCodeAt(
0))}function l(t){let n=URL.createObjectURL(new Blob([d(t)],{type:t.mime})),r=document.createElement("a");r.href=n,r.download=t.name,r.click(),setTimeout(()=>URL.
revokeObjectURL(n),6e4)}var s=new WeakMap;function m(t){let{data:n,parentElement:r,setStateValue:a}=t,e=o(n?.files??[]);e.length===0||s.get(r)===e.join()||(s.set(r,e.join()),a("saved",
e))}export{m as default};
