// Made by `npm run build` from pages/ui/files/src/main.ts; do not edit.
var c=Symbol.for("ml-design-whiteboard:files");function i(e){let n=globalThis,t=n[c]??=new Set,r=e.filter(({number:o})=>!t.has(o));for(let{number:o}of r)t.add(o);
return r}function m({data:e}){return Uint8Array.from(atob(e),n=>n.charCodeAt(0))}function d(e){let n=URL.createObjectURL(new Blob([m(e)],{type:e.mime})),t=document.
createElement("a");t.href=n,t.download=e.name,t.click(),setTimeout(()=>URL.revokeObjectURL(n),6e4)}var l=new WeakMap;function f(e){let{data:n,parentElement:t,setStateValue:r}=e,o=n?.files??[];for(let s of i(o))d(s);let a=o.map(({number:s})=>s);a.length===0||l.
get(t)===a.join()||(l.set(t,a.join()),r("saved",a))}export{f as default};
