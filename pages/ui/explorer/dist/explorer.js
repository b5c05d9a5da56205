// Made by `npm run build` from pages/ui/explorer/src/main.ts; do not edit.
var qr=Symbol.for("ml-design-whiteboard");function Bo(){let e=globalThis;return e[qr]??={codes:new Map,waiting:new Map},e[qr]}function Br(e,t){let{codes:n,waiting:r}=Bo();
n.set(e,t);for(let i of[...r.get(e)??[]])i(t)}function jr(e,t,n){let r=new WeakMap,i=s=>{let o=s.parentElement.querySelector(`.${e}`);if(o===null)return;let a=r.get(o)??t(o);return r.set(o,a),a.receive(s.data,
n(s)),()=>a.stop()};return Br(e,i),i}var jo="http://www.w3.org/2000/svg";function m(e,t={},...n){return Vr(document.createElement(e),t,n)}function v(e,t={},...n){return Vr(document.createElementNS(
jo,e),t,n)}function Vr(e,t,n){for(let[r,i]of Object.entries(t))d(e,r,i);for(let r of n)r!==null&&e.append(r);return e}function d(e,t,n){if(n===!1||n===null||n===
void 0){e.hasAttribute(t)&&e.removeAttribute(t);return}let r=n===!0?"":String(n);e.getAttribute(t)!==r&&e.setAttribute(t,r)}function y(e,t){e.textContent!==t&&(e.
textContent=t)}var pe=class{clickedAt=-1/0;constructor(t,n=()=>!1){let r=i=>{let s=i.composedPath().find(a=>a instanceof HTMLAnchorElement);if(!s)return;!(i.button!==0||i.ctrlKey||
i.metaKey||i.shiftKey)&&n()&&(i.preventDefault(),i.stopImmediatePropagation(),setTimeout(()=>s.click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",r,{capture:!0,signal:t})}wait(){return Math.max(0,this.clickedAt+1500-performance.now())}};var de=class{constructor(t,n,r,i=window){this.send=n;let s={capture:!0,signal:r};t.addEventListener("pointerdown",o=>this.down.add(Pn(o)),s);for(let o of["point\
erup","pointercancel"])i.addEventListener(o,a=>this.lift([Pn(a)]),s);i.addEventListener("pointermove",o=>{o.buttons===0&&this.lift([Pn(o)])},s),i.addEventListener(
"blur",o=>{o.target===i&&this.lift([...this.down])},s),r.addEventListener("abort",()=>this.stop())}send;down=new Set;timer;due=!1;afterMs=0;after(t){this.stop(),
this.afterMs=t,this.timer=setTimeout(()=>{this.down.size>0?this.due=!0:this.send()},t)}stop(){clearTimeout(this.timer),this.due=!1}lift(t){for(let n of t)this.down.
delete(n);this.due&&this.down.size===0&&this.after(this.afterMs)}};function Pn(e){return e.pointerId}var Vo="whiteboard:settle";function zr(e,t){document.addEventListener(Vo,e,{signal:t})}var zo=Symbol.for("ml-design-whiteboard:last-sent");function Wr(e){globalThis[zo]=e}var Wo=250,me=class{constructor(t,n){this.root=t;this.rest=new de(t,()=>this.commit(),this.abort.signal),zr(()=>this.commit(),this.abort.signal),t.addEventListener(
`${n}:set`,r=>{r instanceof CustomEvent&&this.set(r.detail)})}root;rest;wire=null;notice="";abort=new AbortController;links=new pe(this.abort.signal,()=>this.commit());ready=!1;frame=0;asked=[];receive(t,n){
if(this.wire=n,this.face.theme(),t==null)return this.face.message("Waiting for the numbers …");try{this.hear(t)}catch(r){let i=r instanceof Error?r.message:String(
r);this.face.message(`These numbers cannot be drawn: ${i}.`)}}stop(){this.abort.abort(),cancelAnimationFrame(this.frame),this.face.stop()}settle(){}open(){let t=!this.
ready&&this.session.dirty;this.ready=!0,this.face.message(""),t&&this.schedule()}say(t){this.notice=t,this.drawSoon(),this.face.speak(t)}schedule(){this.rest.after(
Math.max(Wo,this.links.wait()))}commit(){return this.rest.stop(),!this.ready||!this.session.dirty?!1:(this.settle(),this.wire?.commit(this.session.take()),this.
face.speak(this.spoken()),!0)}pin(t){this.rest.stop(),this.settle(),this.frame!==0&&this.drawNow();let n=Math.max(Date.now(),(this.asked.at(-1)?.n??0)+1);this.asked.
push({...this.session.take(),metrics:t.length>0?t:this.onScreen(),n}),this.wire?.pin(this.asked),this.face.speak(this.pinned(t))}drawSoon(){this.frame===0&&(this.
frame=requestAnimationFrame(()=>this.drawNow()))}drawNow(){if(cancelAnimationFrame(this.frame),this.frame=0,!this.ready)return;let t=performance.now();this.redraw(),
d(this.root,"data-redraw-ms",(performance.now()-t).toFixed(2))}hear(t){if(this.session.lacks(t))return this.ready=!1,this.face.message("Fetching the numbers …"),
this.wire?.want(this.revision(t));this.asked=this.asked.filter(({n})=>n>t.pinned),this.take(t)}};function Kt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Uo(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Ur(e){let t,n,
r;e.length!==2?(t=Kt,n=(a,l)=>Kt(e(a),l),r=(a,l)=>e(a)-l):(t=e===Kt||e===Uo?e:Yo,n=e,r=e);function i(a,l,u=0,h=a.length){if(u<h){if(t(l,l)!==0)return h;do{let c=u+
h>>>1;n(a[c],l)<0?u=c+1:h=c}while(u<h)}return u}function s(a,l,u=0,h=a.length){if(u<h){if(t(l,l)!==0)return h;do{let c=u+h>>>1;n(a[c],l)<=0?u=c+1:h=c}while(u<h)}
return u}function o(a,l,u=0,h=a.length){let c=i(a,l,u,h-1);return c>u&&r(a[c-1],l)>-r(a[c],l)?c-1:c}return{left:i,center:o,right:s}}function Yo(){return 0}function Xo(e){
return e===null?NaN:+e}var Yr=Ur(Kt),Xr=Yr.right,pf=Yr.left,df=Ur(Xo).center;var mf=Gr(Kr),gf=Gr(Go);function Gr(e){return function(t,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid\
 ry");let{data:i,width:s,height:o}=t;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:i.length/s))>=0))throw new RangeError(
"invalid height");if(!s||!o||!n&&!r)return t;let a=n&&e(n),l=r&&e(r),u=i.slice();return a&&l?(At(a,u,i,s,o),At(a,i,u,s,o),At(a,u,i,s,o),Tt(l,i,u,s,o),Tt(l,u,i,s,
o),Tt(l,i,u,s,o)):a?(At(a,i,u,s,o),At(a,u,i,s,o),At(a,i,u,s,o)):l&&(Tt(l,i,u,s,o),Tt(l,u,i,s,o),Tt(l,i,u,s,o)),t}}function At(e,t,n,r,i){for(let s=0,o=r*i;s<o;)
e(t,n,s,s+=r,1)}function Tt(e,t,n,r,i){for(let s=0,o=r*i;s<r;++s)e(t,n,s,s+o,r)}function Go(e){let t=Kr(e);return(n,r,i,s,o)=>{i<<=2,s<<=2,o<<=2,t(n,r,i+0,s+0,o),
t(n,r,i+1,s+1,o),t(n,r,i+2,s+2,o),t(n,r,i+3,s+3,o)}}function Kr(e){let t=Math.floor(e);if(t===e)return Ko(e);let n=e-t,r=2*e+1;return(i,s,o,a,l)=>{if(!((a-=l)>=
o))return;let u=t*s[o],h=l*t,c=h+l;for(let f=o,p=o+h;f<p;f+=l)u+=s[Math.min(a,f)];for(let f=o,p=a;f<=p;f+=l)u+=s[Math.min(a,f+h)],i[f]=(u+n*(s[Math.max(o,f-c)]+
s[Math.min(a,f+c)]))/r,u-=s[Math.max(o,f-h)]}}function Ko(e){let t=2*e+1;return(n,r,i,s,o)=>{if(!((s-=o)>=i))return;let a=e*r[i],l=o*e;for(let u=i,h=i+l;u<h;u+=
o)a+=r[Math.min(s,u)];for(let u=i,h=s;u<=h;u+=o)a+=r[Math.min(s,u+l)],n[u]=a/t,a-=r[Math.max(i,u-l)]}}var Zo=Array.prototype,bf=Zo.slice;var Jo=Math.sqrt(50),Qo=Math.sqrt(10),ta=Math.sqrt(2);function ge(e,t,n){let r=(t-e)/Math.max(0,n),i=Math.floor(Math.log10(r)),s=r/Math.pow(10,i),o=s>=Jo?10:s>=
Qo?5:s>=ta?2:1,a,l,u;return i<0?(u=Math.pow(10,-i)/o,a=Math.round(e*u),l=Math.round(t*u),a/u<e&&++a,l/u>t&&--l,u=-u):(u=Math.pow(10,i)*o,a=Math.round(e/u),l=Math.
round(t/u),a*u<e&&++a,l*u>t&&--l),l<a&&.5<=n&&n<2?ge(e,t,n*2):[a,l,u]}function ve(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[i,s,o]=r?
ge(t,e,n):ge(e,t,n);if(!(s>=i))return[];let a=s-i+1,l=new Array(a);if(r)if(o<0)for(let u=0;u<a;++u)l[u]=(s-u)/-o;else for(let u=0;u<a;++u)l[u]=(s-u)*o;else if(o<
0)for(let u=0;u<a;++u)l[u]=(i+u)/-o;else for(let u=0;u<a;++u)l[u]=(i+u)*o;return l}function be(e,t,n){return t=+t,e=+e,n=+n,ge(e,t,n)[2]}function Zr(e,t,n){t=+t,
e=+e,n=+n;let r=t<e,i=r?be(t,e,n):be(e,t,n);return(r?-1:1)*(i<0?1/-i:i)}var vf=ea(Math.random);function ea(e){return function(n,r=0,i=n.length){let s=i-(r=+r);for(;s;){let o=e()*s--|0,a=n[s+r];n[s+r]=n[o+r],n[o+r]=a}return n}}function Et(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Qt(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function lt(){}
var vt=.7,kt=1/vt,Nt="\\s*([+-]?\\d+)\\s*",Zt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",J="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",na=/^#([0-9a-f]{3,8})$/,
ra=new RegExp(`^rgb\\(${Nt},${Nt},${Nt}\\)$`),ia=new RegExp(`^rgb\\(${J},${J},${J}\\)$`),sa=new RegExp(`^rgba\\(${Nt},${Nt},${Nt},${Zt}\\)$`),oa=new RegExp(`^rg\
ba\\(${J},${J},${J},${Zt}\\)$`),aa=new RegExp(`^hsl\\(${Zt},${J},${J}\\)$`),la=new RegExp(`^hsla\\(${Zt},${J},${J},${Zt}\\)$`),Jr={aliceblue:15792383,antiquewhite:16444375,
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
tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Et(lt,Pt,{copy(e){return Object.
assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Qr,formatHex:Qr,formatHex8:ua,formatHsl:ca,formatRgb:ti,toString:ti});function Qr(){
return this.rgb().formatHex()}function ua(){return this.rgb().formatHex8()}function ca(){return ui(this).formatHsl()}function ti(){return this.rgb().formatRgb()}
function Pt(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=na.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?ei(t):n===3?new C(t>>8&15|t>>4&240,t>>4&15|t&
240,(t&15)<<4|t&15,1):n===8?ye(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?ye(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=
ra.exec(e))?new C(t[1],t[2],t[3],1):(t=ia.exec(e))?new C(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=sa.exec(e))?ye(t[1],t[2],t[3],t[4]):(t=oa.exec(e))?ye(t[1]*
255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=aa.exec(e))?ii(t[1],t[2]/100,t[3]/100,1):(t=la.exec(e))?ii(t[1],t[2]/100,t[3]/100,t[4]):Jr.hasOwnProperty(e)?ei(Jr[e]):
e==="transparent"?new C(NaN,NaN,NaN,0):null}function ei(e){return new C(e>>16&255,e>>8&255,e&255,1)}function ye(e,t,n,r){return r<=0&&(e=t=n=NaN),new C(e,t,n,r)}
function Dn(e){return e instanceof lt||(e=Pt(e)),e?(e=e.rgb(),new C(e.r,e.g,e.b,e.opacity)):new C}function te(e,t,n,r){return arguments.length===1?Dn(e):new C(e,
t,n,r??1)}function C(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}Et(C,te,Qt(lt,{brighter(e){return e=e==null?kt:Math.pow(kt,e),new C(this.r*e,this.g*
e,this.b*e,this.opacity)},darker(e){return e=e==null?vt:Math.pow(vt,e),new C(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new C(gt(
this.r),gt(this.g),gt(this.b),xe(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:ni,formatHex:ni,formatHex8:ha,formatRgb:ri,toString:ri}));function ni(){return`#${mt(this.r)}${mt(this.g)}${mt(this.b)}`}function ha(){return`\
#${mt(this.r)}${mt(this.g)}${mt(this.b)}${mt((isNaN(this.opacity)?1:this.opacity)*255)}`}function ri(){let e=xe(this.opacity);return`${e===1?"rgb(":"rgba("}${gt(
this.r)}, ${gt(this.g)}, ${gt(this.b)}${e===1?")":`, ${e})`}`}function xe(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function gt(e){return Math.max(0,Math.min(
255,Math.round(e)||0))}function mt(e){return e=gt(e),(e<16?"0":"")+e.toString(16)}function ii(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new U(
e,t,n,r)}function ui(e){if(e instanceof U)return new U(e.h,e.s,e.l,e.opacity);if(e instanceof lt||(e=Pt(e)),!e)return new U;if(e instanceof U)return e;e=e.rgb();
var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),s=Math.max(t,n,r),o=NaN,a=s-i,l=(s+i)/2;return a?(t===s?o=(n-r)/a+(n<r)*6:n===s?o=(r-t)/a+2:o=(t-n)/a+4,a/=l<
.5?s+i:2-s-i,o*=60):a=l>0&&l<1?0:o,new U(o,a,l,e.opacity)}function Me(e,t,n,r){return arguments.length===1?ui(e):new U(e,t,n,r??1)}function U(e,t,n,r){this.h=+e,
this.s=+t,this.l=+n,this.opacity=+r}Et(U,Me,Qt(lt,{brighter(e){return e=e==null?kt:Math.pow(kt,e),new U(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=
e==null?vt:Math.pow(vt,e),new U(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?
n:1-n)*t,i=2*n-r;return new C(Cn(e>=240?e-240:e+120,i,r),Cn(e,i,r),Cn(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new U(si(this.h),_e(this.s),_e(this.l),
xe(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=xe(this.
opacity);return`${e===1?"hsl(":"hsla("}${si(this.h)}, ${_e(this.s)*100}%, ${_e(this.l)*100}%${e===1?")":`, ${e})`}`}}));function si(e){return e=(e||0)%360,e<0?e+
360:e}function _e(e){return Math.max(0,Math.min(1,e||0))}function Cn(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var ci=Math.PI/180,
hi=180/Math.PI,we=18,fi=.96422,pi=1,di=.82521,mi=4/29,$t=6/29,gi=3*$t*$t,fa=$t*$t*$t;function bi(e){if(e instanceof Q)return new Q(e.l,e.a,e.b,e.opacity);if(e instanceof
it)return yi(e);e instanceof C||(e=Dn(e));var t=Fn(e.r),n=Fn(e.g),r=Fn(e.b),i=Rn((.2225045*t+.7168786*n+.0606169*r)/pi),s,o;return t===n&&n===r?s=o=i:(s=Rn((.4360747*
t+.3850649*n+.1430804*r)/fi),o=Rn((.0139322*t+.0971045*n+.7141733*r)/di)),new Q(116*i-16,500*(s-i),200*(i-o),e.opacity)}function vi(e,t,n,r){return arguments.length===1?bi(e):new Q(e,t,n,r??1)}function Q(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}Et(Q,vi,Qt(lt,{brighter(e){
return new Q(this.l+we*(e??1),this.a,this.b,this.opacity)},darker(e){return new Q(this.l-we*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(
this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=fi*Ln(t),e=pi*Ln(e),n=di*Ln(n),new C(On(3.1338561*t-1.6168667*e-.4906146*n),On(-.9787684*t+1.9161415*
e+.033454*n),On(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Rn(e){return e>fa?Math.pow(e,1/3):e/gi+mi}function Ln(e){return e>$t?e*e*e:gi*(e-mi)}
function On(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Fn(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function pa(e){
if(e instanceof it)return new it(e.h,e.c,e.l,e.opacity);if(e instanceof Q||(e=bi(e)),e.a===0&&e.b===0)return new it(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.
atan2(e.b,e.a)*hi;return new it(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Se(e,t,n,r){return arguments.length===1?pa(e):new it(e,t,n,r??1)}function it(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function yi(e){if(isNaN(
e.h))return new Q(e.l,0,0,e.opacity);var t=e.h*ci;return new Q(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}Et(it,Se,Qt(lt,{brighter(e){return new it(this.h,this.
c,this.l+we*(e??1),this.opacity)},darker(e){return new it(this.h,this.c,this.l-we*(e??1),this.opacity)},rgb(){return yi(this).rgb()}}));var _i=-.14861,Hn=1.78277,
In=-.29227,Ae=-.90649,Jt=1.97294,oi=Jt*Ae,ai=Jt*Hn,li=Hn*In-Ae*_i;function da(e){if(e instanceof bt)return new bt(e.h,e.s,e.l,e.opacity);e instanceof C||(e=Dn(e));
var t=e.r/255,n=e.g/255,r=e.b/255,i=(li*r+oi*t-ai*n)/(li+oi-ai),s=r-i,o=(Jt*(n-i)-In*s)/Ae,a=Math.sqrt(o*o+s*s)/(Jt*i*(1-i)),l=a?Math.atan2(o,s)*hi-120:NaN;return new bt(
l<0?l+360:l,a,i,e.opacity)}function Te(e,t,n,r){return arguments.length===1?da(e):new bt(e,t,n,r??1)}function bt(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=
+r}Et(bt,Te,Qt(lt,{brighter(e){return e=e==null?kt:Math.pow(kt,e),new bt(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?vt:Math.pow(vt,e),new bt(
this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*ci,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new C(
255*(t+n*(_i*r+Hn*i)),255*(t+n*(In*r+Ae*i)),255*(t+n*(Jt*r)),this.opacity)}}));function Si(e,t,n,r,i){var s=e*e,o=s*e;return((1-3*e+3*s-o)*t+(4-6*s+3*o)*n+(1+3*e+3*s-3*o)*r+o*i)/6}function ma(e){var t=e.length-1;return function(n){var r=n<=
0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),i=e[r],s=e[r+1],o=r>0?e[r-1]:2*i-s,a=r<t-1?e[r+2]:2*s-i;return Si((n-r/t)*t,o,i,s,a)}}function ga(e){var t=e.length;return function(n){
var r=Math.floor(((n%=1)<0?++n:n)*t),i=e[(r+t-1)%t],s=e[r%t],o=e[(r+1)%t],a=e[(r+2)%t];return Si((n-r/t)*t,i,s,o,a)}}var $e=e=>()=>e;function Ai(e,t){return function(n){
return e+n*t}}function ba(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function Vn(e,t){var n=t-e;return n?Ai(e,n>
180||n<-180?n-360*Math.round(n/360):n):$e(isNaN(e)?t:e)}function va(e){return(e=+e)==1?H:function(t,n){return n-t?ba(t,n,e):$e(isNaN(t)?n:t)}}function H(e,t){var n=t-
e;return n?Ai(e,n):$e(isNaN(e)?t:e)}var xi=(function e(t){var n=va(t);function r(i,s){var o=n((i=te(i)).r,(s=te(s)).r),a=n(i.g,s.g),l=n(i.b,s.b),u=H(i.opacity,s.
opacity);return function(h){return i.r=o(h),i.g=a(h),i.b=l(h),i.opacity=u(h),i+""}}return r.gamma=e,r})(1);function Ti(e){return function(t){var n=t.length,r=new Array(
n),i=new Array(n),s=new Array(n),o,a;for(o=0;o<n;++o)a=te(t[o]),r[o]=a.r||0,i[o]=a.g||0,s[o]=a.b||0;return r=e(r),i=e(i),s=e(s),a.opacity=1,function(l){return a.
r=r(l),a.g=i(l),a.b=s(l),a+""}}}var wf=Ti(ma),Mf=Ti(ga);function ya(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,r=t.slice(),i;return function(s){for(i=
0;i<n;++i)r[i]=e[i]*(1-s)+t[i]*s;return r}}function _a(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function xa(e,t){var n=t?t.length:0,r=e?Math.min(n,e.length):0,i=new Array(r),s=new Array(n),o;for(o=0;o<r;++o)i[o]=ke(e[o],t[o]);for(;o<n;++o)s[o]=t[o];return function(a){
for(o=0;o<r;++o)s[o]=i[o](a);return s}}function wa(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function Y(e,t){return e=+e,
t=+t,function(n){return e*(1-n)+t*n}}function Ma(e,t){var n={},r={},i;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in
e?n[i]=ke(e[i],t[i]):r[i]=t[i];return function(s){for(i in n)r[i]=n[i](s);return r}}var Bn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,qn=new RegExp(Bn.source,
"g");function Sa(e){return function(){return e}}function Aa(e){return function(t){return e(t)+""}}function Ta(e,t){var n=Bn.lastIndex=qn.lastIndex=0,r,i,s,o=-1,
a=[],l=[];for(e=e+"",t=t+"";(r=Bn.exec(e))&&(i=qn.exec(t));)(s=i.index)>n&&(s=t.slice(n,s),a[o]?a[o]+=s:a[++o]=s),(r=r[0])===(i=i[0])?a[o]?a[o]+=i:a[++o]=i:(a[++o]=
null,l.push({i:o,x:Y(r,i)})),n=qn.lastIndex;return n<t.length&&(s=t.slice(n),a[o]?a[o]+=s:a[++o]=s),a.length<2?l[0]?Aa(l[0].x):Sa(t):(t=l.length,function(u){for(var h=0,
c;h<t;++h)a[(c=l[h]).i]=c.x(u);return a.join("")})}function ke(e,t){var n=typeof t,r;return t==null||n==="boolean"?$e(t):(n==="number"?Y:n==="string"?(r=Pt(t))?
(t=r,xi):Ta:t instanceof Pt?xi:t instanceof Date?wa:_a(t)?ya:Array.isArray(t)?xa:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Ma:Y)(e,t)}function Ni(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var wi=180/Math.PI,jn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};
function $i(e,t,n,r,i,s){var o,a,l;return(o=Math.sqrt(e*e+t*t))&&(e/=o,t/=o),(l=e*n+t*r)&&(n-=e*l,r-=t*l),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,l/=a),e*r<t*n&&(e=-e,
t=-t,l=-l,o=-o),{translateX:i,translateY:s,rotate:Math.atan2(t,e)*wi,skewX:Math.atan(l)*wi,scaleX:o,scaleY:a}}var Ne;function Na(e){let t=new(typeof DOMMatrix==
"function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?jn:$i(t.a,t.b,t.c,t.d,t.e,t.f)}function $a(e){return e==null||(Ne||(Ne=document.createElementNS(
"http://www.w3.org/2000/svg","g")),Ne.setAttribute("transform",e),!(e=Ne.transform.baseVal.consolidate()))?jn:(e=e.matrix,$i(e.a,e.b,e.c,e.d,e.e,e.f))}function ki(e,t,n,r){
function i(u){return u.length?u.pop()+" ":""}function s(u,h,c,f,p,g){if(u!==c||h!==f){var b=p.push("translate(",null,t,null,n);g.push({i:b-4,x:Y(u,c)},{i:b-2,x:Y(
h,f)})}else(c||f)&&p.push("translate("+c+t+f+n)}function o(u,h,c,f){u!==h?(u-h>180?h+=360:h-u>180&&(u+=360),f.push({i:c.push(i(c)+"rotate(",null,r)-2,x:Y(u,h)})):
h&&c.push(i(c)+"rotate("+h+r)}function a(u,h,c,f){u!==h?f.push({i:c.push(i(c)+"skewX(",null,r)-2,x:Y(u,h)}):h&&c.push(i(c)+"skewX("+h+r)}function l(u,h,c,f,p,g){
if(u!==c||h!==f){var b=p.push(i(p)+"scale(",null,",",null,")");g.push({i:b-4,x:Y(u,c)},{i:b-2,x:Y(h,f)})}else(c!==1||f!==1)&&p.push(i(p)+"scale("+c+","+f+")")}return function(u,h){
var c=[],f=[];return u=e(u),h=e(h),s(u.translateX,u.translateY,h.translateX,h.translateY,c,f),o(u.rotate,h.rotate,c,f),a(u.skewX,h.skewX,c,f),l(u.scaleX,u.scaleY,
h.scaleX,h.scaleY,c,f),u=h=null,function(p){for(var g=-1,b=f.length,M;++g<b;)c[(M=f[g]).i]=M.x(p);return c.join("")}}}var Sf=ki(Na,"px, ","px)","deg)"),Af=ki($a,
", ",")",")"),ka=1e-12;function Mi(e){return((e=Math.exp(e))+1/e)/2}function Ea(e){return((e=Math.exp(e))-1/e)/2}function Pa(e){return((e=Math.exp(2*e))-1)/(e+1)}
var Tf=(function e(t,n,r){function i(s,o){var a=s[0],l=s[1],u=s[2],h=o[0],c=o[1],f=o[2],p=h-a,g=c-l,b=p*p+g*g,M,x;if(b<ka)x=Math.log(f/u)/t,M=function(P){return[
a+P*p,l+P*g,u*Math.exp(t*P*x)]};else{var S=Math.sqrt(b),A=(f*f-u*u+r*b)/(2*u*n*S),T=(f*f-u*u-r*b)/(2*f*n*S),$=Math.log(Math.sqrt(A*A+1)-A),N=Math.log(Math.sqrt(
T*T+1)-T);x=(N-$)/t,M=function(P){var K=P*x,D=Mi($),Z=u/(n*S)*(D*Pa(t*K+$)-Ea($));return[a+Z*p,l+Z*g,u*D/Mi(t*K+$)]}}return M.duration=Math.abs(x)*1e3*t/Math.SQRT2,
M}return i.rho=function(s){var o=Math.max(.001,+s),a=o*o,l=a*a;return e(o,a,l)},i})(Math.SQRT2,2,4);function Ei(e){return function(t,n){var r=e((t=Me(t)).h,(n=Me(
n)).h),i=H(t.s,n.s),s=H(t.l,n.l),o=H(t.opacity,n.opacity);return function(a){return t.h=r(a),t.s=i(a),t.l=s(a),t.opacity=o(a),t+""}}}var Nf=Ei(Vn),$f=Ei(H);function Pi(e){return function(t,n){var r=e((t=Se(t)).h,(n=Se(n)).h),i=H(t.c,n.c),s=H(t.l,n.l),o=H(t.opacity,n.opacity);return function(a){return t.h=r(a),t.c=i(
a),t.l=s(a),t.opacity=o(a),t+""}}}var kf=Pi(Vn),Ef=Pi(H);function Ci(e){return(function t(n){n=+n;function r(i,s){var o=e((i=Te(i)).h,(s=Te(s)).h),a=H(i.s,s.s),
l=H(i.l,s.l),u=H(i.opacity,s.opacity);return function(h){return i.h=o(h),i.s=a(h),i.l=l(Math.pow(h,n)),i.opacity=u(h),i+""}}return r.gamma=t,r})(1)}var Pf=Ci(Vn),
Cf=Ci(H);function Ca(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function Pe(e,t){if(!isFinite(e)||e===0)return null;
var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function Ct(e){return e=Pe(Math.
abs(e)),e?e[1]:NaN}function Ra(e,t){return function(n,r){for(var i=n.length,s=[],o=0,a=e[0],l=0;i>0&&a>0&&(l+a+1>r&&(a=Math.max(1,r-l)),s.push(n.substring(i-=a,
i+a)),!((l+=a+1)>r));)a=e[o=(o+1)%e.length];return s.reverse().join(t)}}function La(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}
var Oa=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Rt(e){if(!(t=Oa.exec(e)))throw new Error("invalid format: "+e);var t;
return new zn({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Rt.prototype=zn.prototype;
function zn(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===
void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,
this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}zn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function Fa(e){t:for(var t=e.length,n=1,r=-1,i;n<t;++n)switch(e[n]){case".":r=i=n;break;case"0":r===0&&(r=n),i=n;break;default:if(!+e[n])break t;r>0&&(r=0);break}
return r>0?e.slice(0,r)+e.slice(i+1):e}var Ce;function Da(e,t){var n=Pe(e,t);if(!n)return Ce=void 0,e.toPrecision(t);var r=n[0],i=n[1],s=i-(Ce=Math.max(-8,Math.
min(8,Math.floor(i/3)))*3)+1,o=r.length;return s===o?r:s>o?r+new Array(s-o+1).join("0"):s>0?r.slice(0,s)+"."+r.slice(s):"0."+new Array(1-s).join("0")+Pe(e,Math.
max(0,t+s-1))[0]}function Ri(e,t){var n=Pe(e,t);if(!n)return e+"";var r=n[0],i=n[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.
slice(i+1):r+new Array(i-r.length+2).join("0")}var Li={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:Ca,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.
toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>Ri(e*100,t),r:Ri,s:Da,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(
e).toString(16)};function Oi(e){return e}var Fi=Array.prototype.map,Di=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Ha(e){var t=e.
grouping===void 0||e.thousands===void 0?Oi:Ra(Fi.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",r=e.currency===void 0?"":e.currency[1]+
"",i=e.decimal===void 0?".":e.decimal+"",s=e.numerals===void 0?Oi:La(Fi.call(e.numerals,String)),o=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":
e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function u(c,f){c=Rt(c);var p=c.fill,g=c.align,b=c.sign,M=c.symbol,x=c.zero,S=c.width,A=c.comma,T=c.precision,$=c.trim,
N=c.type;N==="n"?(A=!0,N="g"):Li[N]||(T===void 0&&(T=12),$=!0,N="g"),(x||p==="0"&&g==="=")&&(x=!0,p="0",g="=");var P=(f&&f.prefix!==void 0?f.prefix:"")+(M==="$"?
n:M==="#"&&/[boxX]/.test(N)?"0"+N.toLowerCase():""),K=(M==="$"?r:/[%p]/.test(N)?o:"")+(f&&f.suffix!==void 0?f.suffix:""),D=Li[N],Z=/[defgprs%]/.test(N);T=T===void 0?
6:/[gprs]/.test(N)?Math.max(1,Math.min(21,T)):Math.max(0,Math.min(20,T));function at(w){var j=P,V=K,St,Ir,ce;if(N==="c")V=D(w)+V,w="";else{w=+w;var he=w<0||1/w<
0;if(w=isNaN(w)?l:D(Math.abs(w),T),$&&(w=Fa(w)),he&&+w==0&&b!=="+"&&(he=!1),j=(he?b==="("?b:a:b==="-"||b==="("?"":b)+j,V=(N==="s"&&!isNaN(w)&&Ce!==void 0?Di[8+Ce/
3]:"")+V+(he&&b==="("?")":""),Z){for(St=-1,Ir=w.length;++St<Ir;)if(ce=w.charCodeAt(St),48>ce||ce>57){V=(ce===46?i+w.slice(St+1):w.slice(St))+V,w=w.slice(0,St);break}}}
A&&!x&&(w=t(w,1/0));var fe=j.length+w.length+V.length,rt=fe<S?new Array(S-fe+1).join(p):"";switch(A&&x&&(w=t(rt+w,rt.length?S-V.length:1/0),rt=""),g){case"<":w=
j+w+V+rt;break;case"=":w=j+rt+w+V;break;case"^":w=rt.slice(0,fe=rt.length>>1)+j+w+V+rt.slice(fe);break;default:w=rt+j+w+V;break}return s(w)}return at.toString=function(){
return c+""},at}function h(c,f){var p=Math.max(-8,Math.min(8,Math.floor(Ct(f)/3)))*3,g=Math.pow(10,-p),b=u((c=Rt(c),c.type="f",c),{suffix:Di[8+p/3]});return function(M){
return b(g*M)}}return{format:u,formatPrefix:h}}var Ee,Re,Wn;Ia({thousands:",",grouping:[3],currency:["$",""]});function Ia(e){return Ee=Ha(e),Re=Ee.format,Wn=Ee.
formatPrefix,Ee}function Hi(e){return Math.max(0,-Ct(Math.abs(e)))}function Ii(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ct(t)/3)))*3-Ct(Math.abs(
e)))}function qi(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Ct(t)-Ct(e))+1}function Wi(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function qa(e){return function(){return e}}function Ba(e){return+e}var Bi=[0,1];function Lt(e){return e}function Un(e,t){return(t-=e=+e)?function(n){return(n-e)/
t}:qa(isNaN(t)?NaN:.5)}function ja(e,t){var n;return e>t&&(n=e,e=t,t=n),function(r){return Math.max(e,Math.min(t,r))}}function Va(e,t,n){var r=e[0],i=e[1],s=t[0],
o=t[1];return i<r?(r=Un(i,r),s=n(o,s)):(r=Un(r,i),s=n(s,o)),function(a){return s(r(a))}}function za(e,t,n){var r=Math.min(e.length,t.length)-1,i=new Array(r),s=new Array(
r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=Un(e[o],e[o+1]),s[o]=n(t[o],t[o+1]);return function(a){var l=Xr(e,a,1,r)-1;return s[l](
i[l](a))}}function Ui(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Yi(){var e=Bi,
t=Bi,n=ke,r,i,s,o=Lt,a,l,u;function h(){var f=Math.min(e.length,t.length);return o!==Lt&&(o=ja(e[0],e[f-1])),a=f>2?za:Va,l=u=null,c}function c(f){return f==null||
isNaN(f=+f)?s:(l||(l=a(e.map(r),t,n)))(r(o(f)))}return c.invert=function(f){return o(i((u||(u=a(t,e.map(r),Y)))(f)))},c.domain=function(f){return arguments.length?
(e=Array.from(f,Ba),h()):e.slice()},c.range=function(f){return arguments.length?(t=Array.from(f),h()):t.slice()},c.rangeRound=function(f){return t=Array.from(f),
n=Ni,h()},c.clamp=function(f){return arguments.length?(o=f?!0:Lt,h()):o!==Lt},c.interpolate=function(f){return arguments.length?(n=f,h()):n},c.unknown=function(f){
return arguments.length?(s=f,c):s},function(f,p){return r=f,i=p,h()}}function Wa(){return Yi()(Lt,Lt)}function Ua(e,t,n,r){var i=Zr(e,t,n),s;switch(r=Rt(r??",f"),
r.type){case"s":{var o=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(s=Ii(i,o))&&(r.precision=s),Wn(r,o)}case"":case"e":case"g":case"p":case"\
r":{r.precision==null&&!isNaN(s=qi(i,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=s-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(s=Hi(i))&&
(r.precision=s-(r.type==="%")*2);break}}return Re(r)}function Ya(e){var t=e.domain;return e.ticks=function(n){var r=t();return ve(r[0],r[r.length-1],n??10)},e.tickFormat=
function(n,r){var i=t();return Ua(i[0],i[i.length-1],n??10,r)},e.nice=function(n){n==null&&(n=10);var r=t(),i=0,s=r.length-1,o=r[i],a=r[s],l,u,h=10;for(a<o&&(u=
o,o=a,a=u,u=i,i=s,s=u);h-- >0;){if(u=be(o,a,n),u===l)return r[i]=o,r[s]=a,t(r);if(u>0)o=Math.floor(o/u)*u,a=Math.ceil(a/u)*u;else if(u<0)o=Math.ceil(o*u)/u,a=Math.
floor(a*u)/u;else break;l=u}return e},e}function X(){var e=Wa();return e.copy=function(){return Ui(e,X())},Wi.apply(e,arguments),Ya(e)}function Xa(e,t){e=e.slice();var n=0,r=e.length-1,i=e[n],s=e[r],o;return s<i&&(o=n,n=r,r=o,o=i,i=s,s=o),e[n]=t.floor(i),e[r]=t.ceil(s),e}function ji(e){return Math.
log(e)}function Vi(e){return Math.exp(e)}function Ga(e){return-Math.log(-e)}function Ka(e){return-Math.exp(-e)}function Za(e){return isFinite(e)?+("1e"+e):e<0?0:
e}function Ja(e){return e===10?Za:e===Math.E?Math.exp:t=>Math.pow(e,t)}function Qa(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(
e),t=>Math.log(t)/e)}function zi(e){return(t,n)=>-e(-t,n)}function tl(e){let t=e(ji,Vi),n=t.domain,r=10,i,s;function o(){return i=Qa(r),s=Ja(r),n()[0]<0?(i=zi(i),
s=zi(s),e(Ga,Ka)):e(ji,Vi),t}return t.base=function(a){return arguments.length?(r=+a,o()):r},t.domain=function(a){return arguments.length?(n(a),o()):n()},t.ticks=
a=>{let l=n(),u=l[0],h=l[l.length-1],c=h<u;c&&([u,h]=[h,u]);let f=i(u),p=i(h),g,b,M=a==null?10:+a,x=[];if(!(r%1)&&p-f<M){if(f=Math.floor(f),p=Math.ceil(p),u>0){
for(;f<=p;++f)for(g=1;g<r;++g)if(b=f<0?g/s(-f):g*s(f),!(b<u)){if(b>h)break;x.push(b)}}else for(;f<=p;++f)for(g=r-1;g>=1;--g)if(b=f>0?g/s(-f):g*s(f),!(b<u)){if(b>
h)break;x.push(b)}x.length*2<M&&(x=ve(u,h,M))}else x=ve(f,p,Math.min(p-f,M)).map(s);return c?x.reverse():x},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=
r===10?"s":","),typeof l!="function"&&(!(r%1)&&(l=Rt(l)).precision==null&&(l.trim=!0),l=Re(l)),a===1/0)return l;let u=Math.max(1,r*a/t.ticks().length);return h=>{
let c=h/s(Math.round(i(h)));return c*r<r-.5&&(c*=r),c<=u?l(h):""}},t.nice=()=>n(Xa(n(),{floor:a=>s(Math.floor(i(a))),ceil:a=>s(Math.ceil(i(a)))})),t}function Yn(){
let e=tl(Yi()).domain([1,10]);return e.copy=()=>Ui(e,Yn()).base(e.base()),Wi.apply(e,arguments),e}var el=.95,nl=.975,Xi={below:.1,share:.9},rl=6;function Gi(e){let t=e.threshold[e.size-1],n=e.threshold[0],r=il(e,n),i=r?Math.max(Ki(e),n/10**rl):t,[s,o]=i<n?[i,
n]:[i-.5,n+.5],a=(r?Yn():X()).domain([s,o]).range([0,el]).clamp(!0),l=r?sl(s,o):a.ticks(4),u=c=>c>n?1:a(c),h=Float64Array.from(e.threshold,u);return{log:r,low:s,
high:o,ticks:l,position:u,rowAt:c=>ol(h,c)}}function il(e,t){if(!e.isProbability||t<=0)return!1;let n=e.positives+e.negatives,r=0;for(let i=0;i<e.size&&e.threshold[i]>=
Xi.below;i++)r=(e.tp[i]+e.fp[i])/n;return r<=1-Xi.share&&Ki(e)<t/10}function Ki(e){for(let t=e.size-1;t>0;t--)if(e.threshold[t]>0)return e.threshold[t];return e.
threshold[0]}function sl(e,t){let n=[],r=Math.ceil(Math.log10(e)-1e-9);for(let i=r;10**i<=t*1.000001;i++)n.push(+`1e${i}`);return n.length>5?n.filter((i,s)=>(n.
length-1-s)%2===0):n}function ol(e,t){if(t>=nl)return-1;let n=0,r=e.length-1;for(;n<r;){let i=n+r>>1;e[i]>t?n=i+1:r=i}return n>0&&e[n-1]-t<t-e[n]?n-1:n}var F="threshold";var Gn=1.959963984540054,Xn=Gn*Gn;function Ot(e,t,n){let r=e/(e+t),i=n??r;return{positives:e,negatives:t,prevalence:i,natural:i===r}}function tt(e,t,n){return n.
natural?(e+t)/(n.positives+n.negatives):es(e/n.positives,t/n.negatives,n.prevalence)}function yt(e,t,n){if(e+t===0)return NaN;if(n.natural)return e/(e+t);let r=n.
prevalence*(e/n.positives);return r/(r+(1-n.prevalence)*(t/n.negatives))}function et(e,t,n,r){let i=n.prevalence,s=e/n.positives,o=t/n.negatives,a=(n.positives-
e)/n.positives,l=(n.negatives-t)/n.negatives;return i*(s*r.true_positive+a*r.false_negative)+(1-i)*(o*r.false_positive+l*r.true_negative)+r.review*tt(e,t,n)}function Ji(e,t,n){
let r=e/n.positives,i=(n.negatives-t)/n.negatives;return n.prevalence*r+(1-n.prevalence)*i}function Qi(e){return Math.max(e.prevalence,1-e.prevalence)}function ts(e,t,n,r){
let i=n.prevalence,s=e/n.positives,o=es(s,t/n.negatives,i);return(1+r*r)*i*s/(r*r*i+o)}function es(e,t,n){return n*e+(1-n)*t}function z(e,t){let n=e/t,r=1+Xn/t,
i=(n+Xn/(2*t))/r,s=Gn/r*Math.sqrt(n*(1-n)/t+Xn/(4*t*t));return{low:e===0?0:Math.max(0,i-s),high:e===t?1:Math.min(1,i+s)}}function Kn(e,t,n){if(e+t===0)return{low:NaN,
high:NaN};if(n.natural)return z(e,e+t);let r=e/n.positives,i=t/n.negatives,s=al(r,z(e,n.positives),i,z(t,n.negatives));return{low:Zi(s.low,n.prevalence),high:Zi(
s.high,n.prevalence)}}function al(e,t,n,r){let i=e*n,s=t.low*r.high*(2*e-t.low)*(2*n-r.high),o=r.high*(2*n-r.high),a=o===0?i>0?t.low*(2*e-t.low)/(2*i):0:(i-Math.
sqrt(Math.max(0,i*i-s)))/o,l=t.high*r.low*(2*e-t.high)*(2*n-r.low),u=r.low*(2*n-r.low),h=u===0?1/0:(i+Math.sqrt(Math.max(0,i*i-l)))/u;return{low:a,high:h}}function Zi(e,t){
return e===1/0?1:t*e/(t*e+(1-t))}function Zn(e,t,n,r,i,s,o){let a=r/s.positives,l=i/s.negatives,u=z(r,s.positives),h=z(i,s.negatives),c=t*(t>=0?a-u.low:u.high-a),
f=n*(n>=0?l-h.low:h.high-l),p=t*(t>=0?u.high-a:a-u.low),g=n*(n>=0?h.high-l:l-h.low),b=c*c+f*f,M=p*p+g*g;if(s.natural){let x=z(s.positives,s.positives+s.negatives),
S=o*(o>=0?s.prevalence-x.low:x.high-s.prevalence),A=o*(o>=0?x.high-s.prevalence:s.prevalence-x.low);b+=S*S,M+=A*A}return{low:e-Math.sqrt(b),high:e+Math.sqrt(M)}}
function Jn(e,t,n,r){let i=n.prevalence,s=i*(r.true_positive-r.false_negative+r.review),o=(1-i)*(r.false_positive-r.true_negative+r.review);return Zn(et(e,t,n,r),
s,o,e,t,n,ll(e,t,n,r))}function ll(e,t,n,r){let i=e/n.positives*(r.true_positive+r.review)+(n.positives-e)/n.positives*r.false_negative,s=t/n.negatives*(r.false_positive+
r.review)+(n.negatives-t)/n.negatives*r.true_negative;return i-s}function ul(e,t,n){if(n.natural)return z(e+t,n.positives+n.negatives);let r=n.prevalence;return Zn(
tt(e,t,n),r,1-r,e,t,n,0)}function cl(e,t,n){if(n.natural)return z(e+(n.negatives-t),n.positives+n.negatives);let r=n.prevalence;return Zn(Ji(e,t,n),r,-(1-r),e,t,
n,0)}function Qn(e,t,n){let{tp:r,fp:i}=e,s=Jn(r,i,t,n);return{precision:{value:yt(r,i,t),...Kn(r,i,t)},recall:{value:r/t.positives,...z(r,t.positives)},false_positive_rate:{
value:i/t.negatives,...z(i,t.negatives)},alert_rate:{value:tt(r,i,t),...ul(r,i,t)},cost_per_1000:{value:1e3*et(r,i,t,n),low:1e3*s.low,high:1e3*s.high},accuracy:{
value:Ji(r,i,t),...cl(r,i,t)}}}function ns(e,t){let n=t.prevalence,r=[1e4,1e5].find(g=>n*g>=10)??1e6,i=e.tp/t.positives,s=e.fp/t.negatives,o=[r*n*i,r*n*(1-i),r*
(1-n)*s,r*(1-n)*(1-s)],a=o.map(Math.floor),l=[0,1,2,3].sort((g,b)=>o[b]-a[b]-(o[g]-a[g])||g-b),u=r-a.reduce((g,b)=>g+b,0);for(let g of l){if(u<=0)break;a[g]+=1,
u-=1}let[h,c,f,p]=a;return{base:r,tp:h,fn:c,fp:f,tn:p}}function _t(e){return Number.isNaN(e)?"–":e===0?"0":fl(e.toPrecision(3))}function _(e){if(Number.isNaN(e))return"–";let t=e*100;if(t===0)return"0%";if(Math.
abs(t)<.001)return t<0?">-0.001%":"<0.001%";let n=`${_t(t)}%`;return n==="100%"&&e<1?">99.9%":n}function O(e,t){if(Number.isNaN(e))return"–";let n=e<0?"-":"",
r=Math.abs(e);if(r===0)return`${t}0`;if(r<.001)return e<0?`>-${t}0.001`:`<${t}0.001`;let i=Number(r.toPrecision(3));return i>=1e9?`${n}${t}${Ft(_t(r/1e9))}bn`:i>=
1e6?`${n}${t}${_t(r/1e6)}m`:`${n}${t}${Ft(_t(r))}`}function Dt(e){return Number.isNaN(e)?"–":`${Ft(_t(e))} ms`}function W(e){return Ft(String(Number(e.toPrecision(10))))}function rs(e,t){for(let n=3;n<=17;n++){
let r=n===3?_t(e):String(Number(e.toPrecision(n)));if(Number.isNaN(e)||e===t||Number(r)!==t)return`${Ft(r)} ms`}return Dt(e)}function is(e){if(!Number.isFinite(e))return"–";let t=Math.max(3,Math.floor(Math.abs(e)).toFixed(0).length),n=Number(e.toPrecision(t)),r=10**(Math.floor(Math.
log10(Math.abs(e)))-t+1);return`${W(n>e?Number((n-r).toPrecision(t)):n)}/s`}function E(e){return Number.isNaN(e)?"–":Ft(hl(e).toFixed(0))}function ut(e){return Number.
isNaN(e)?"–":e.toFixed(3)}function R(e){return Number.isNaN(e)?"–":e===0?"0":Math.abs(e)<1e-4?e.toExponential(2):_t(e)}function ct(e,t,n){return Number.isNaN(
e)?"–":`[${n(e)}, ${Number.isNaN(t)?"no limit":n(t)}]`}function hl(e){return e<0?-Math.floor(-e+.5):Math.floor(e+.5)}function Ft(e){let[t="",n]=e.split("."),r=t.
replace(/\B(?=(\d{3})+$)/g,",");return n===void 0?r:`${r}.${n}`}function fl(e){let t=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(e);if(!t)return e;let[,n="",r="",i="",
s="0"]=t,o=r+i,a=Number(s);return a<0?`${n}0.${"0".repeat(-a-1)}${o}`:n+o.padEnd(a+1,"0")}function Le(e){let t=atob(e),n=new DataView(new ArrayBuffer(t.length));for(let i=0;i<t.length;i++)n.setUint8(i,t.charCodeAt(i));let r=new Float64Array(Math.floor(
t.length/8));for(let i=0;i<r.length;i++)r[i]=n.getFloat64(8*i,!0);return r}function ss(e){let t=(e.models??[]).map(pl);return{rev:e.rev,wanted:e.wanted??t.length,dataset:e.dataset,models:t}}function pl(e,t){let n=e.k,r=u=>{let h=Le(e[u]);
if(h.length!==n)throw new Error(`${e.title}: ${u} must have ${n} rows, got ${h.length}`);return h},{positives:i,negatives:s}=e;if(!(i>0&&s>0))throw new Error(`${e.
title}: both classes must be present, got one`);let[o,a]=[r("tp"),r("fp")],l=Array.from(o,u=>z(u,i));return{id:e.id,title:e.title,short:e.short,order:e.order??t,
isProbability:e.is_probability,positives:i,negatives:s,size:n,nobodyThreshold:e.nobody_threshold,threshold:r("threshold"),tp:o,fp:a,recall:o.map(u=>u/i),falsePositiveRate:a.
map(u=>u/s),recallLow:Float64Array.from(l,u=>u.low),recallHigh:Float64Array.from(l,u=>u.high),precision:new Float64Array(n),precisionLow:new Float64Array(n),precisionHigh:new Float64Array(
n),cost:new Float64Array(n),costLow:new Float64Array(n),costHigh:new Float64Array(n),message:e}}function k(e,t){return t<0?{threshold:e.nobodyThreshold,tp:0,fp:0}:
{threshold:e.threshold[t],tp:e.tp[t],fp:e.fp[t]}}function st(e,t){let n=0,r=e.size;for(;n<r;){let i=n+r>>1;e.threshold[i]>=t?n=i+1:r=i}return n-1}function er(e){return{costs:e.costs,prevalence:e.prevalence,capacityPerDay:e.capacity_per_day,casesPerDay:e.cases_per_day}}var dl=8*Number.EPSILON;function nr(e){
let t=e.false_positive+e.review-e.true_negative,n=e.false_negative-(e.true_positive+e.review);return t>=0&&n>=0&&t+n>0?t/(t+n):NaN}function Oe(e,t){let n=nr(e);
if(t.natural)return n;let r=t.positives/(t.positives+t.negatives),i=n*r*(1-t.prevalence),s=(1-n)*(1-r)*t.prevalence;return i/(i+s)}function rr(e,t,n,r){let i=Ot(
e.positives,e.negatives,r.prevalence);switch(t){case"min_cost":return ml(e,i,r.costs);case"bayes":return gl(e,i,r.costs);case"max_f_beta":return k(e,tr(e,(s,o)=>ts(
s,o,i,n),0,1));case"youden":return k(e,tr(e,(s,o)=>s/e.positives-o/e.negatives,0,1));case"recall_at_least":return bl(e,n);case"precision_at_least":return vl(e,n,
i);case"fpr_at_most":return yl(e,n);case"capacity":return _l(e,i,r);default:return{infeasible:`There is no rule called ${t}.`}}}function tr(e,t,n,r){let i=n;for(let a=0;a<
e.size;a++)i=Math.max(i,t(e.tp[a],e.fp[a]));let s=i-dl*r;if(n>=s)return-1;let o=0;for(;t(e.tp[o],e.fp[o])<s;)o+=1;return o}function ml(e,t,n){let r=t.prevalence,
i=r*(Math.abs(n.true_positive)+Math.abs(n.false_negative))+(1-r)*(Math.abs(n.false_positive)+Math.abs(n.true_negative))+Math.abs(n.review),s=(o,a)=>-et(o,a,t,n);
return k(e,tr(e,s,s(0,0),i))}function gl(e,t,n){if(!e.isProbability)return{infeasible:sr(e.title)};let r=Oe(n,t);return Number.isNaN(r)?{infeasible:ir}:k(e,st(e,
r))}var ir="t* is undefined: an error costs less than the right decision. Make each error cost more.";function sr(e){return`The scores of ${e} are not probabili\
ties, so t* cannot be compared with them.`}function bl(e,t){let n=e.recall.findIndex(r=>r>=t);return n>=0?k(e,n):{infeasible:`No threshold reaches recall ${_(t)}\
.`}}function vl(e,t,n){let r=-1,i=0;for(let o=e.size-1;o>=0;o--){let a=yt(e.tp[o],e.fp[o],n);if(a>=t)return k(e,os(e,o));a>=r&&([r,i]=[a,o])}let s=R(e.threshold[i]);
return{infeasible:`No threshold reaches precision ${_(t)} at a prevalence of ${_(n.prevalence)}: the best is ${_(r)} at ${s}. Lower the target to ${_(xl(r))} or\
 accept a higher prevalence.`}}function yl(e,t){let n=ls(e,i=>e.falsePositiveRate[i]<=t)-1;if(n>=0)return k(e,os(e,n));let r=e.falsePositiveRate[0];return{infeasible:`\
No threshold keeps the false positive rate at ${_(t)} or less: the cases at the highest score, ${R(e.threshold[0])}, already make ${_(r)}. Allow ${_(wl(r))}, or\
 use a model with fewer ties.`}}function os(e,t){let n=t;for(;n>0&&e.tp[n-1]===e.tp[t];)n-=1;return n}function _l(e,t,n){let{capacityPerDay:r,casesPerDay:i}=n,s=r/
i,o=h=>tt(e.tp[h],e.fp[h],t),a=ls(e,h=>o(h)<=s)-1;if(a>=0)return k(e,a);if(r===0)return{infeasible:"No alert can be reviewed: the capacity is 0 a day."};let[l,u]=[
R(e.threshold[0]),E(Math.ceil(o(0)*i))];return{infeasible:`${E(r)} reviews a day are too few: the cases tied at the highest score, ${l}, make ${u} alerts a day.\
 Review ${_(s/o(0))} of them at random, or use a model with fewer ties.`}}function xl(e){let t=Number(e.toPrecision(2));return t<=e?t:Number((t-as(e)).toPrecision(
2))}function wl(e){let t=Number(e.toPrecision(2));return t>=e?t:Number((t+as(e)).toPrecision(2))}function as(e){return 10**(Math.floor(Math.log10(e))-1)}function ls(e,t){
let n=0;for(;n<e.size&&t(n);)n+=1;return n}function us(e,t,n){if(t<=0)return k(e,-1);let r=Ot(e.positives,e.negatives,n);for(let i=0;i<e.size;i++)if(tt(e.tp[i],
e.fp[i],r)>=t)return k(e,i);return k(e,e.size-1)}function Ml(e,t,n,r){let{tp:i,fp:s}=Sl(n,r);return{threshold:e.threshold,tp:i+t*(e.tp-i),fp:s+t*(e.fp-s)}}function cs(e,t,n,r,i){let{tp:s,fp:o}=Ml(e,t,n,r);return{
effective_precision:yt(s,o,r),effective_recall:s/r.positives,effective_false_positive_rate:o/r.negatives,effective_alert_rate:tt(s,o,r),effective_cost_per_1000:1e3*
et(s,o,r,i)}}function Sl(e,t){return e==="allow"?{tp:0,fp:0}:e==="block"?{tp:t.positives,fp:t.negatives}:e}function hs(e,t){let n=e.filter(a=>a.feasible&&!Number.isNaN(a.quality)),r=Fe(n,a=>[a.quality,a.simplicity]);if(r===void 0)return{model:null,because:"none",cheapest:null};
let i=n.filter(a=>a===r||t(a.model,r.model)!==!0),s=Fe(i,a=>[a.simplicity,a.quality]),o=n.length===1?"only":s===r?"cheapest":"simpler";return{model:s.model,because:o,
cheapest:r.model}}function fs(e){if(e.some(s=>s.feasible))return null;let t=e.filter(s=>s.judged),n=t.filter(s=>s.stable&&!Number.isNaN(s.p99Ms)),r=t.filter(s=>!Number.isNaN(s.utilisation));
return(n.length>0?Fe(n,s=>[s.p99Ms,s.simplicity]):Fe(r,s=>[s.utilisation,s.simplicity]))?.model??null}function Fe(e,t){let n;for(let r of e)if(n===void 0)n=r;else{let[i,s]=[t(r),t(n)];(i[0]<s[0]||i[0]===s[0]&&i[1]<s[1])&&(n=r)}return n}var Al=.99;function ps(e,t){if(!e.latency.known)return null;let n=t.map(o=>Tl(e,o,t)),r=n.map(({candidate:o})=>o),i=hs(r,(o,a)=>e.latency.differs(o,a)),s=i.model===
null?fs(r):null;return{models:n,focus:n.find(({view:o})=>o.isFocus),choice:i,closest:n.find(({view:o})=>o.table.id===s)??null}}var De={value:NaN,low:NaN,high:NaN};
function Tl(e,t,n){let{id:r}=t.table,{serving:i}=e.scenario,s=e.latency.model(r),o=!!s?.responses,a=o&&!e.latency.tablesHold(e.scenario),l=a?null:s?.responses??
null,u=e.latency.exact(r,e.scenario),h=l?.utilisation(i.arrival_rate_per_s,i.servers)??NaN,c=u?or(u.p99_ms):ar(l?.quantileAt(Al,h,i.servers)),f=l!==null,p=!f||!Number.
isNaN(c.value),g=f?$l(e,t,h):De,b=f&&i.objective_ms!==null&&!(c.value<=i.objective_ms),M=t.point!==null&&!a&&(o||i.objective_ms===null),x={view:t,status:s?.status??
"missing",words:s?.words??"",measured:o,pending:a,answered:u!==void 0,approximate:o&&u===void 0,nearAtObjective:o&&e.latency.exactAtObjective(r,e.scenario)===void 0,
utilisation:u?.utilisation??h,stable:p,serversToHold:l?Math.floor(l.utilisation(i.arrival_rate_per_s,1))+1:NaN,p99:c,attainment:g,effective:p?kl(e,t,n,g.value):
null,out:f&&(!p||b)};return{...x,candidate:Nl(x,s?.simplicity??0,h,M)}}function Nl({view:e,p99:t,stable:n,out:r,effective:i},s,o,a){return{model:e.table.id,simplicity:s,
quality:i?.effective_cost_per_1000.value??NaN,onTime:e.figures?.cost_per_1000.value??NaN,p99Ms:t.value,utilisation:o,stable:n,feasible:a&&!r,judged:a,serversNeeded:null,
atNeeded:NaN}}function $l(e,t,n){let{id:r}=t.table,{objective_ms:i,servers:s}=e.scenario.serving;if(i===null)return De;let o=e.latency.exactAtObjective(r,e.scenario);
return o?or(o.attainment):ar(e.latency.model(r)?.responses?.attainedAt(i,n,s))}function kl(e,t,n,r){let{scenario:i}=e,s=i.serving.objective_ms===null,o=s?1:r,a=s?
"allow":El(i.serving.late,n);if(t.point===null||a===null||Number.isNaN(o))return null;let l=e.samePoints?e.latency.exactAtObjective(t.table.id,i)?.effective:void 0,
u=cs(t.point,o,a,t.at,i.costs),h=Object.entries(u).map(([c,f])=>[c,l?.[c]?or(l[c]):ar(f)]);return Object.fromEntries(h)}function El(e,t){return e==="allow"||e===
"block"?e:t.find(({table:n})=>n.id===e)?.point??null}function or(e){return e===null?De:{value:e[0],low:e[1]??NaN,high:e[2]??NaN}}function ar(e){return{...De,value:e??
NaN}}var Pl="The threshold stays where it was.",Cl="The threshold of lowest cost is shown instead.";function ms(e){let{scenario:t}=e,n=e.focusTable(),r=Rl(e,n),i=e.standing.
has(n.id),s="infeasible"in r?`${r.infeasible} ${i?Pl:Cl}`:"",o="infeasible"in r?Fl(e,n):r;s===""&&e.standing.set(n.id,o);let a=Ot(n.positives,n.negatives,t.prevalence),
l=t.rule===F||s!=="",u=tt(o.tp,o.fp,a),h=e.tables.models.map(c=>c===n?ds(e,c,o,!0):ds(e,c,Ol(e,c,l,u),!1));return{models:h,table:n,at:a,point:o,nobody:o.threshold>
n.threshold[0],figures:Qn(o,a,t.costs),cases:ns(o,a),rule:t.rule,parameter:t.rule===F?NaN:e.parameterOf(t.rule),infeasible:s,reason:"infeasible"in r||!("reason"in
r)?"":r.reason??"",serving:ps(e,h)}}function ds(e,t,n,r){let{scenario:i}=e,s=Ot(t.positives,t.negatives,i.prevalence);if("infeasible"in n)return{table:t,isFocus:r,
at:s,point:null,reason:n.infeasible,figures:null};r||e.standing.set(t.id,n);let o=Qn(n,s,i.costs);return{table:t,isFocus:r,at:s,point:n,reason:"",figures:o}}function Rl(e,t){
let{rule:n,threshold:r}=e.scenario;return n!==F?He(e,t,n):Ll(e,t,r??t.threshold[0])}function Ll(e,t,n){return e.learnedPoint(t.id,n)??{...k(t,st(t,n)),threshold:n}}
function He(e,t,n,r=e.parameterOf(n)){return(Object.is(r,e.parameterOf(n))?e.exactChoice(t.id,n):void 0)??rr(t,n,r,er(e.scenario))}function Ol(e,t,n,r){return n?
(e.scenario.rule===F?e.exactCurrent(t.id):void 0)??us(t,r,e.scenario.prevalence):He(e,t,e.scenario.rule)}function Fl(e,t){let n=e.standing.get(t.id);if(n)return n;
let r=rr(t,"min_cost",NaN,er(e.scenario));return"infeasible"in r?k(t,0):r}function gs(e,t,n,r){for(let i=0;i<e.size;i++){let s=e.tp[i],o=e.fp[i];if(e.precision[i]=yt(s,o,t),e.cost[i]=1e3*et(s,o,t,n),!r)continue;let a=Kn(s,o,t);e.precisionLow[i]=
a.low,e.precisionHigh[i]=a.high;let l=Jn(s,o,t,n);e.costLow[i]=1e3*l.low,e.costHigh[i]=1e3*l.high}}var Dl=.1,Ie=class{servers;meanServiceMs;utilisations;lastLevel;depths;responses;rows=new Map;rowsAt=NaN;constructor(t){this.servers=t.servers,this.utilisations=
t.utilisation,this.meanServiceMs=t.mean_service_ms,this.lastLevel=t.levels.at(-1),this.depths=Float64Array.from(t.levels,vs),this.responses=Le(t.response_ms);let n=this.
servers.length*this.utilisations.length*t.levels.length;if(this.responses.length!==n)throw new Error(`response times must have ${n} cells, got ${this.responses.
length}`)}utilisation(t,n){return t*this.meanServiceMs/(1e3*n)}quantileAt(t,n,r){return t>=0&&t<=this.lastLevel?this.amongServers(r,n,i=>Hl(i,t)):NaN}attainedAt(t,n,r){
return Number.isNaN(t)?NaN:this.amongServers(r,n,i=>this.attainedOf(i,t))}holds(t){return this.servers.includes(t)}amongServers(t,n,r){let i=(p,g)=>{let b=this.
row(p,g);return b===null?NaN:r(b)},s=this.servers.indexOf(t);if(s>=0)return i(s,n);let o=this.servers.findIndex(p=>p>t);if(o===0)return NaN;let a=o<0?this.servers.
length-1:o-1,l=1/this.servers[a],u=o<0?0:1/this.servers[o],h=(1/t-l)/(u-l),c=i(a,n),f=o<0?i(a,0):i(o,n);return c+h*(f-c)}attainedOf({times:t,depths:n},r){let i=t.
length-1;if(r<t[0])return 0;if(r>=t[i])return this.lastLevel;let s=bs(t,r),o=(r-t[s-1])/(t[s]-t[s-1]),a=n[s-1]+o*(n[s]-n[s-1]);return Math.min(1-Math.exp(-a),this.
lastLevel)}row(t,n){this.rowsAt!==n&&n!==0&&(this.rows.clear(),this.rowsAt=n);let r=`${t} ${n}`,i=this.rows.get(r);return i===void 0&&(i=this.madeRow(t,n),this.
rows.set(r,i)),i}madeRow(t,n){let r=this.utilisations;if(!(n>=0&&n<=r.at(-1)))return null;let i=r.findIndex(f=>f>=n),s=this.stored(t,i);if(r[i]===n)return{times:s,
depths:this.depths};let o=this.stored(t,i-1),a=(n-r[i-1])/(r[i]-r[i-1]),l=new Float64Array(o.length+s.length);l.set(o),l.set(s,o.length),l.sort();let u=l.map(f=>this.
depthAt(o,f)),h=l.map(f=>this.depthAt(s,f));if(r[i]>Dl)return{times:l,depths:u.map((f,p)=>f+a*(h[p]-f))};let c=(f,p)=>{let g=Math.exp(-f);return-Math.log(g+a*(Math.
exp(-h[p])-g))};return{times:l,depths:u.map(c)}}depthAt(t,n){let r=bs(t,n);if(r===0)return 0;let i=Math.min(r,t.length-1),s=t[i]-t[i-1];if(s<=0)return this.depths[i];
let o=(n-t[i-1])/s;return this.depths[i-1]+o*(this.depths[i]-this.depths[i-1])}stored(t,n){let r=(t*this.utilisations.length+n)*this.depths.length;return this.responses.
subarray(r,r+this.depths.length)}};function Hl({times:e,depths:t},n){let r=vs(n),i=Math.min(Il(t,r),t.length-1);if(i===0)return e[0];let s=(r-t[i-1])/(t[i]-t[i-
1]);return e[i-1]+Math.min(s,1)*(e[i]-e[i-1])}function vs(e){return-Math.log(1-e)}function Il(e,t){return ys(e,n=>n<t)}function bs(e,t){return ys(e,n=>n<=t)}function ys(e,t){
let n=0,r=e.length;for(;n<r;){let i=n+r>>1;t(e[i])?n=i+1:r=i}return n}var qe=class{rev="";models=new Map;message=null;sent=null;lacks(t){return t!==null&&t.models===null&&this.rev!==t.rev}receive(t,n){this.message=t,this.sent=n;let r=t?.
rev??"";return r===this.rev?!1:(this.rev=r,this.models=new Map(Object.entries(t?.models??{}).map(([i,s])=>[i,{...s,responses:s.table&&new Ie(s.table)}])),!0)}get known(){
return this.message!==null}get measuredOn(){return this.message?.measured_on??""}model(t){return this.models.get(t)}tablesHold(t){return this.sent!==null&&_s.every(
n=>this.sent.serving[n]===t.serving[n])}exact(t,n){return this.answered&&xs(this.sent.serving,n.serving)?this.message.exact.models[t]:void 0}exactAtObjective(t,n){
return lr(this.sent?.serving,n.serving)?this.exact(t,n):void 0}differs(t,n){let r=this.message?.exact?.pairs[[t,n].sort().join("|")];return r===void 0?null:!r}get recommendation(){
return this.message?.exact?.recommendation}get answered(){return this.message?.exact!==null&&this.message?.exact!==void 0&&this.sent!==null}},_s=["dispatch","bu\
rstiness","path"],ql=["arrival_rate_per_s","servers",..._s];function xs(e,t){return ql.every(n=>e[n]===t[n])}function lr(e,t){return e!==void 0&&xs(e,t)&&e.objective_ms===
t.objective_ms&&e.late===t.late}var Be=class{data;tables;scenario;latency=new qe;dirty=!1;standing=new Map;seq=0;version=null;parameters={};learned=new Map;lacks(t){return t.tables.models===null&&
this.tables?.rev!==t.tables.rev||this.latency.lacks(t.latency)}receive(t){let n=this.tables===void 0||this.tables.rev!==t.tables.rev;if(n){let l=ss(t.tables);this.
tables=l,this.learned.clear(),this.standing.clear()}this.data=t;let r=this.latency.receive(t.latency,t.scenario),i=this.version===null,s=t.scenario.version!==this.
version,o=t.scenario.echo>=this.seq,a=i||(s||n)&&o&&!this.dirty;return this.seq=Math.max(this.seq,t.scenario.echo),a&&this.adopt(),this.learn(),this.tables.models.
some(l=>l.id===this.scenario.focus)||(this.scenario={...this.scenario,focus:this.tables.models[0].id}),{tables:n,scenario:a,latency:r}}adopt(){let{version:t,echo:n,
parameters:r,...i}=this.data.scenario;this.version=t,this.scenario={...i,costs:{...i.costs},serving:{...i.serving}},this.parameters={...this.parameters,...r},i.
parameter!==null&&(this.parameters[i.rule]=i.parameter),this.dirty=!1}learn(){let{exact:t}=this.data;if(t===null)return;let n=(r,i)=>{"infeasible"in i||this.learned.
set(`${r} ${i.threshold}`,i)};for(let[r,i]of Object.entries(t.current)){n(r,i);let{focus:s,rule:o,threshold:a}=this.data.scenario,l=r===s&&o===F&&a!==null;"infe\
asible"in i||l&&t.version===this.data.scenario.version&&this.learned.set(`${r} ${a}`,{...i,threshold:a})}for(let[r,i]of Object.entries(t.points))for(let s of Object.
values(i))n(r,s)}learnedPoint(t,n){return this.learned.get(`${t} ${n}`)}change(t){this.scenario={...this.scenario,...t};let{rule:n,parameter:r}=this.scenario;r!==
null&&(this.parameters[n]=r),this.dirty=!0}take(){return this.dirty&&(this.seq+=1),this.dirty=!1,Wr(this.seq),{seq:this.seq,tables:`${this.tables.rev} ${this.latency.
rev}`.trim(),...this.scenario}}focusTable(){return this.table(this.scenario.focus)??this.tables.models[0]}table(t){return this.tables.models.find(n=>n.id===t)}rule(t){
return this.data.rules.find(n=>n.id===t)}parameterOf(t){return this.parameters[t]??this.rule(t)?.parameter?.default??NaN}sameSetting(){let{exact:t,scenario:n}=this.
data,r=this.scenario;return t===null||t.version!==n.version?!1:r.prevalence===n.prevalence&&r.capacity_per_day===n.capacity_per_day&&r.cases_per_day===n.cases_per_day&&
Bl(r,n)}exactChoice(t,n){if(!this.sameSetting())return;let r=this.data.scenario,i=this.rule(n)?.parameter?.default??NaN,s=r.parameters?.[n]??i,o=r.rule===n?r.parameter??
s:s;if(Object.is(o,this.parameterOf(n)))return this.data.exact?.points[t]?.[n]}averagePrecision(t){let{prevalence:n}=this.scenario;return n===null?t.message.average_precision:
(this.data.scenario.prevalence===n?this.data.exact?.average_precision[t.id]:void 0)??NaN}exactCurrent(t){return this.samePoints?this.data.exact?.current[t]:void 0}get samePoints(){
let t=this.data.scenario,n=this.scenario;return this.sameSetting()&&n.focus===t.focus&&n.rule===t.rule&&n.threshold===t.threshold&&n.parameter===t.parameter}get settled(){
return this.samePoints&&lr(this.data.scenario.serving,this.scenario.serving)}};function Bl(e,t){return e.costs.false_positive===t.costs.false_positive&&e.costs.
false_negative===t.costs.false_negative&&e.costs.true_positive===t.costs.true_positive&&e.costs.true_negative===t.costs.true_negative&&e.costs.review===t.costs.
review}function je(){return v("svg",{viewBox:"0 0 16 16",class:"pin-icon","aria-hidden":"true",focusable:"false"},v("path",{d:"M5.5 1.5h5l-.7 1v3.6l2.2 2.4v1H8.6v4.6L8\
 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z"}))}var ur=16,jl=12;function Vl(e,t,n,r){let i=e+ur+n.width>r?e-ur-n.width:e+ur;return{left:Math.max(0,i),top:Math.max(0,t-n.height-jl)}}var Ve=class{constructor(t){
this.root=t}root;element=m("div",{class:"readout",hidden:!0,"aria-hidden":"true","data-figure":"hover"});show(t,n){if(this.element.hidden=!t||n===null,!t||n===null)
return;y(this.element,t);let r=this.root.getBoundingClientRect(),{offsetWidth:i,offsetHeight:s}=this.element,[o,a]=[n.clientX-r.left,n.clientY-r.top],{left:l,top:u}=Vl(
o,a,{width:i,height:s},r.width);this.element.style.left=`${l}px`,this.element.style.top=`${u}px`}};function ws(e){let t=getComputedStyle(e).getPropertyValue("--st-background-color").trim(),n=m("span",{style:`color:${t||"#fff"}`});e.append(n);let[r=255,i=255,s=255]=(getComputedStyle(
n).color.match(/[\d.]+/g)??[]).map(Number);n.remove(),d(e,"data-theme",.299*r+.587*i+.114*s<128?"dark":"light")}var ze=class{constructor(t,n){this.root=t;this.element=m("div",{class:"tip",role:"tooltip",id:`${n}-tip`,hidden:!0}),t.addEventListener("keydown",r=>{r.key==="E\
scape"&&this.hide()})}root;element;target=null;attach(t,n){let r=()=>this.show(t,n());t.onmouseenter=r,t.onfocus=()=>{t.matches(":focus-visible")&&r()},t.onmouseleave=
t.onblur=()=>this.hide()}show(t,n){if(n==="")return;y(this.element,n),this.element.hidden=!1,this.target=t,d(t,"aria-describedby",this.element.id);let r=this.root.
getBoundingClientRect(),i=t.getBoundingClientRect(),s=this.element.offsetWidth,o=Math.min(Math.max(0,i.left-r.left),Math.max(0,r.width-s));this.element.style.left=
`${o}px`,this.element.style.top=`${i.bottom-r.top+4}px`}hide(){this.element.hidden=!0,this.target&&d(this.target,"aria-describedby",null),this.target=null}};var zl=1.3,Wl=0,We=class{constructor(t,n,r,i){this.root=t;this.uid=`${n}${Wl+=1}`,this.tip=new ze(t,this.uid),this.readout=new Ve(t),this.pinAll.append(je(),this.
pinText),this.pinAll.onclick=r,t.replaceChildren(this.empty,this.body,this.tip.element,this.readout.element,this.live),this.observer=new ResizeObserver(()=>{let s=this.
body.clientWidth;s!==this.width&&(this.width=s,i())}),this.observer.observe(this.body)}root;uid;tip;body=m("div",{class:"body",hidden:!0});pinAll=m("button",{type:"\
button",class:"pin-all","data-control":"pin"});readout;pinText=m("span");empty=m("p",{class:"empty",role:"status"});live=m("div",{class:"spoken",role:"status","\
aria-live":"polite"});observer;width=0;stop(){this.observer.disconnect()}theme(){ws(this.root)}message(t){y(this.empty,t),this.empty.hidden=t==="",this.body.hidden=
t!==""}speak(t){y(this.live,t)}frame(t,n){y(this.pinText,`Pin what I see to ${t}`),d(this.root,"data-present",n)}scale(t){return t?zl:1}};function Ul(e){return e}var cr=1,hr=2,fr=3,ee=4,Ms=1e-6;function Yl(e){return"translate("+e+",0)"}function Xl(e){return"translate(0,"+e+")"}function Gl(e){return t=>+e(
t)}function Kl(e,t){return t=Math.max(0,e.bandwidth()-t*2)/2,e.round()&&(t=Math.round(t)),n=>+e(n)+t}function Zl(){return!this.__axis}function Ss(e,t){var n=[],
r=null,i=null,s=6,o=6,a=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=e===cr||e===ee?-1:1,h=e===ee||e===hr?"x":"y",c=e===cr||e===fr?Yl:Xl;function f(p){
var g=r??(t.ticks?t.ticks.apply(t,n):t.domain()),b=i??(t.tickFormat?t.tickFormat.apply(t,n):Ul),M=Math.max(s,0)+a,x=t.range(),S=+x[0]+l,A=+x[x.length-1]+l,T=(t.
bandwidth?Kl:Gl)(t.copy(),l),$=p.selection?p.selection():p,N=$.selectAll(".domain").data([null]),P=$.selectAll(".tick").data(g,t).order(),K=P.exit(),D=P.enter().
append("g").attr("class","tick"),Z=P.select("line"),at=P.select("text");N=N.merge(N.enter().insert("path",".tick").attr("class","domain").attr("stroke","current\
Color")),P=P.merge(D),Z=Z.merge(D.append("line").attr("stroke","currentColor").attr(h+"2",u*s)),at=at.merge(D.append("text").attr("fill","currentColor").attr(h,
u*M).attr("dy",e===cr?"0em":e===fr?"0.71em":"0.32em")),p!==$&&(N=N.transition(p),P=P.transition(p),Z=Z.transition(p),at=at.transition(p),K=K.transition(p).attr(
"opacity",Ms).attr("transform",function(w){return isFinite(w=T(w))?c(w+l):this.getAttribute("transform")}),D.attr("opacity",Ms).attr("transform",function(w){var j=this.
parentNode.__axis;return c((j&&isFinite(j=j(w))?j:T(w))+l)})),K.remove(),N.attr("d",e===ee||e===hr?o?"M"+u*o+","+S+"H"+l+"V"+A+"H"+u*o:"M"+l+","+S+"V"+A:o?"M"+S+
","+u*o+"V"+l+"H"+A+"V"+u*o:"M"+S+","+l+"H"+A),P.attr("opacity",1).attr("transform",function(w){return c(T(w)+l)}),Z.attr(h+"2",u*s),at.attr(h,u*M).text(b),$.filter(
Zl).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",e===hr?"start":e===ee?"end":"middle"),$.each(function(){this.__axis=
T})}return f.scale=function(p){return arguments.length?(t=p,f):t},f.ticks=function(){return n=Array.from(arguments),f},f.tickArguments=function(p){return arguments.
length?(n=p==null?[]:Array.from(p),f):n.slice()},f.tickValues=function(p){return arguments.length?(r=p==null?null:Array.from(p),f):r&&r.slice()},f.tickFormat=function(p){
return arguments.length?(i=p,f):i},f.tickSize=function(p){return arguments.length?(s=o=+p,f):s},f.tickSizeInner=function(p){return arguments.length?(s=+p,f):s},
f.tickSizeOuter=function(p){return arguments.length?(o=+p,f):o},f.tickPadding=function(p){return arguments.length?(a=+p,f):a},f.offset=function(p){return arguments.
length?(l=+p,f):l},f}function Ue(e){return Ss(fr,e)}function As(e){return Ss(ee,e)}var pr="http://www.w3.org/1999/xhtml",Ts={svg:"http://www.w3.org/2000/svg",xhtml:pr,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function Ns(e){var t=e+="",n=t.indexOf(":");return n>=0&&(t=e.slice(0,n))!=="xmlns"&&(e=e.slice(n+1)),Ts.hasOwnProperty(
t)?{space:Ts[t],local:e}:e}function Jl(e){return function(){var t=this.ownerDocument,n=this.namespaceURI;return n===pr&&t.documentElement.namespaceURI===pr?t.createElement(
e):t.createElementNS(n,e)}}function Ql(e){return function(){return this.ownerDocument.createElementNS(e.space,e.local)}}function $s(e){var t=Ns(e);return(t.local?
Ql:Jl)(t)}function tu(){}function ks(e){return e==null?tu:function(){return this.querySelector(e)}}function eu(e){typeof e!="function"&&(e=ks(e));for(var t=this.
_groups,n=t.length,r=new Array(n),i=0;i<n;++i)for(var s=t[i],o=s.length,a=r[i]=new Array(o),l,u,h=0;h<o;++h)(l=s[h])&&(u=e.call(l,l.__data__,h,s))&&("__data__"in
l&&(u.__data__=l.__data__),a[h]=u);return new B(r,this._parents)}function nu(e){return e==null?[]:Array.isArray(e)?e:Array.from(e)}function ru(){return[]}function iu(e){
return e==null?ru:function(){return this.querySelectorAll(e)}}function su(e){return function(){return nu(e.apply(this,arguments))}}function ou(e){typeof e=="fun\
ction"?e=su(e):e=iu(e);for(var t=this._groups,n=t.length,r=[],i=[],s=0;s<n;++s)for(var o=t[s],a=o.length,l,u=0;u<a;++u)(l=o[u])&&(r.push(e.call(l,l.__data__,u,o)),
i.push(l));return new B(r,i)}function au(e){return function(){return this.matches(e)}}function Es(e){return function(t){return t.matches(e)}}var lu=Array.prototype.
find;function uu(e){return function(){return lu.call(this.children,e)}}function cu(){return this.firstElementChild}function hu(e){return this.select(e==null?cu:
uu(typeof e=="function"?e:Es(e)))}var fu=Array.prototype.filter;function pu(){return Array.from(this.children)}function du(e){return function(){return fu.call(this.
children,e)}}function mu(e){return this.selectAll(e==null?pu:du(typeof e=="function"?e:Es(e)))}function gu(e){typeof e!="function"&&(e=au(e));for(var t=this._groups,
n=t.length,r=new Array(n),i=0;i<n;++i)for(var s=t[i],o=s.length,a=r[i]=[],l,u=0;u<o;++u)(l=s[u])&&e.call(l,l.__data__,u,s)&&a.push(l);return new B(r,this._parents)}
function Ps(e){return new Array(e.length)}function bu(){return new B(this._enter||this._groups.map(Ps),this._parents)}function Ye(e,t){this.ownerDocument=e.ownerDocument,
this.namespaceURI=e.namespaceURI,this._next=null,this._parent=e,this.__data__=t}Ye.prototype={constructor:Ye,appendChild:function(e){return this._parent.insertBefore(
e,this._next)},insertBefore:function(e,t){return this._parent.insertBefore(e,t)},querySelector:function(e){return this._parent.querySelector(e)},querySelectorAll:function(e){
return this._parent.querySelectorAll(e)}};function vu(e){return function(){return e}}function yu(e,t,n,r,i,s){for(var o=0,a,l=t.length,u=s.length;o<u;++o)(a=t[o])?
(a.__data__=s[o],r[o]=a):n[o]=new Ye(e,s[o]);for(;o<l;++o)(a=t[o])&&(i[o]=a)}function _u(e,t,n,r,i,s,o){var a,l,u=new Map,h=t.length,c=s.length,f=new Array(h),p;
for(a=0;a<h;++a)(l=t[a])&&(f[a]=p=o.call(l,l.__data__,a,t)+"",u.has(p)?i[a]=l:u.set(p,l));for(a=0;a<c;++a)p=o.call(e,s[a],a,s)+"",(l=u.get(p))?(r[a]=l,l.__data__=
s[a],u.delete(p)):n[a]=new Ye(e,s[a]);for(a=0;a<h;++a)(l=t[a])&&u.get(f[a])===l&&(i[a]=l)}function xu(e){return e.__data__}function wu(e,t){if(!arguments.length)
return Array.from(this,xu);var n=t?_u:yu,r=this._parents,i=this._groups;typeof e!="function"&&(e=vu(e));for(var s=i.length,o=new Array(s),a=new Array(s),l=new Array(
s),u=0;u<s;++u){var h=r[u],c=i[u],f=c.length,p=Mu(e.call(h,h&&h.__data__,u,r)),g=p.length,b=a[u]=new Array(g),M=o[u]=new Array(g),x=l[u]=new Array(f);n(h,c,b,M,
x,p,t);for(var S=0,A=0,T,$;S<g;++S)if(T=b[S]){for(S>=A&&(A=S+1);!($=M[A])&&++A<g;);T._next=$||null}}return o=new B(o,r),o._enter=a,o._exit=l,o}function Mu(e){return typeof e==
"object"&&"length"in e?e:Array.from(e)}function Su(){return new B(this._exit||this._groups.map(Ps),this._parents)}function Au(e,t,n){var r=this.enter(),i=this,s=this.
exit();return typeof e=="function"?(r=e(r),r&&(r=r.selection())):r=r.append(e+""),t!=null&&(i=t(i),i&&(i=i.selection())),n==null?s.remove():n(s),r&&i?r.merge(i).
order():i}function Tu(e){for(var t=e.selection?e.selection():e,n=this._groups,r=t._groups,i=n.length,s=r.length,o=Math.min(i,s),a=new Array(i),l=0;l<o;++l)for(var u=n[l],
h=r[l],c=u.length,f=a[l]=new Array(c),p,g=0;g<c;++g)(p=u[g]||h[g])&&(f[g]=p);for(;l<i;++l)a[l]=n[l];return new B(a,this._parents)}function Nu(){for(var e=this._groups,
t=-1,n=e.length;++t<n;)for(var r=e[t],i=r.length-1,s=r[i],o;--i>=0;)(o=r[i])&&(s&&o.compareDocumentPosition(s)^4&&s.parentNode.insertBefore(o,s),s=o);return this}
function $u(e){e||(e=ku);function t(c,f){return c&&f?e(c.__data__,f.__data__):!c-!f}for(var n=this._groups,r=n.length,i=new Array(r),s=0;s<r;++s){for(var o=n[s],
a=o.length,l=i[s]=new Array(a),u,h=0;h<a;++h)(u=o[h])&&(l[h]=u);l.sort(t)}return new B(i,this._parents).order()}function ku(e,t){return e<t?-1:e>t?1:e>=t?0:NaN}
function Eu(){var e=arguments[0];return arguments[0]=this,e.apply(null,arguments),this}function Pu(){return Array.from(this)}function Cu(){for(var e=this._groups,
t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,s=r.length;i<s;++i){var o=r[i];if(o)return o}return null}function Ru(){let e=0;for(let t of this)++e;return e}function Lu(){
return!this.node()}function Ou(e){for(var t=this._groups,n=0,r=t.length;n<r;++n)for(var i=t[n],s=0,o=i.length,a;s<o;++s)(a=i[s])&&e.call(a,a.__data__,s,i);return this}
function Fu(e){return function(){this.removeAttribute(e)}}function Du(e){return function(){this.removeAttributeNS(e.space,e.local)}}function Hu(e,t){return function(){
this.setAttribute(e,t)}}function Iu(e,t){return function(){this.setAttributeNS(e.space,e.local,t)}}function qu(e,t){return function(){var n=t.apply(this,arguments);
n==null?this.removeAttribute(e):this.setAttribute(e,n)}}function Bu(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttributeNS(e.space,
e.local):this.setAttributeNS(e.space,e.local,n)}}function ju(e,t){var n=Ns(e);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.
local):r.getAttribute(n)}return this.each((t==null?n.local?Du:Fu:typeof t=="function"?n.local?Bu:qu:n.local?Iu:Hu)(n,t))}function Cs(e){return e.ownerDocument&&
e.ownerDocument.defaultView||e.document&&e||e.defaultView}function Vu(e){return function(){this.style.removeProperty(e)}}function zu(e,t,n){return function(){this.
style.setProperty(e,t,n)}}function Wu(e,t,n){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(e):this.style.setProperty(e,r,n)}}
function Uu(e,t,n){return arguments.length>1?this.each((t==null?Vu:typeof t=="function"?Wu:zu)(e,t,n??"")):Yu(this.node(),e)}function Yu(e,t){return e.style.getPropertyValue(
t)||Cs(e).getComputedStyle(e,null).getPropertyValue(t)}function Xu(e){return function(){delete this[e]}}function Gu(e,t){return function(){this[e]=t}}function Ku(e,t){
return function(){var n=t.apply(this,arguments);n==null?delete this[e]:this[e]=n}}function Zu(e,t){return arguments.length>1?this.each((t==null?Xu:typeof t=="fu\
nction"?Ku:Gu)(e,t)):this.node()[e]}function Rs(e){return e.trim().split(/^|\s+/)}function mr(e){return e.classList||new Ls(e)}function Ls(e){this._node=e,this.
_names=Rs(e.getAttribute("class")||"")}Ls.prototype={add:function(e){var t=this._names.indexOf(e);t<0&&(this._names.push(e),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(e){var t=this._names.indexOf(e);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(e){
return this._names.indexOf(e)>=0}};function Os(e,t){for(var n=mr(e),r=-1,i=t.length;++r<i;)n.add(t[r])}function Fs(e,t){for(var n=mr(e),r=-1,i=t.length;++r<i;)n.
remove(t[r])}function Ju(e){return function(){Os(this,e)}}function Qu(e){return function(){Fs(this,e)}}function tc(e,t){return function(){(t.apply(this,arguments)?
Os:Fs)(this,e)}}function ec(e,t){var n=Rs(e+"");if(arguments.length<2){for(var r=mr(this.node()),i=-1,s=n.length;++i<s;)if(!r.contains(n[i]))return!1;return!0}return this.
each((typeof t=="function"?tc:t?Ju:Qu)(n,t))}function nc(){this.textContent=""}function rc(e){return function(){this.textContent=e}}function ic(e){return function(){
var t=e.apply(this,arguments);this.textContent=t??""}}function sc(e){return arguments.length?this.each(e==null?nc:(typeof e=="function"?ic:rc)(e)):this.node().textContent}
function oc(){this.innerHTML=""}function ac(e){return function(){this.innerHTML=e}}function lc(e){return function(){var t=e.apply(this,arguments);this.innerHTML=
t??""}}function uc(e){return arguments.length?this.each(e==null?oc:(typeof e=="function"?lc:ac)(e)):this.node().innerHTML}function cc(){this.nextSibling&&this.parentNode.
appendChild(this)}function hc(){return this.each(cc)}function fc(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function pc(){
return this.each(fc)}function dc(e){var t=typeof e=="function"?e:$s(e);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function mc(){
return null}function gc(e,t){var n=typeof e=="function"?e:$s(e),r=t==null?mc:typeof t=="function"?t:ks(t);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),r.apply(this,arguments)||null)})}function bc(){var e=this.parentNode;e&&e.removeChild(this)}function vc(){return this.each(bc)}function yc(){
var e=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function _c(){var e=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(
e,this.nextSibling):e}function xc(e){return this.select(e?_c:yc)}function wc(e){return arguments.length?this.property("__data__",e):this.node().__data__}function Mc(e){
return function(t){e.call(this,t,this.__data__)}}function Sc(e){return e.trim().split(/^|\s+/).map(function(t){var n="",r=t.indexOf(".");return r>=0&&(n=t.slice(
r+1),t=t.slice(0,r)),{type:t,name:n}})}function Ac(e){return function(){var t=this.__on;if(t){for(var n=0,r=-1,i=t.length,s;n<i;++n)s=t[n],(!e.type||s.type===e.
type)&&s.name===e.name?this.removeEventListener(s.type,s.listener,s.options):t[++r]=s;++r?t.length=r:delete this.__on}}}function Tc(e,t,n){return function(){var r=this.
__on,i,s=Mc(t);if(r){for(var o=0,a=r.length;o<a;++o)if((i=r[o]).type===e.type&&i.name===e.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(
i.type,i.listener=s,i.options=n),i.value=t;return}}this.addEventListener(e.type,s,n),i={type:e.type,name:e.name,value:t,listener:s,options:n},r?r.push(i):this.__on=
[i]}}function Nc(e,t,n){var r=Sc(e+""),i,s=r.length,o;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,u=a.length,h;l<u;++l)for(i=0,h=a[l];i<s;++i)
if((o=r[i]).type===h.type&&o.name===h.name)return h.value}return}for(a=t?Tc:Ac,i=0;i<s;++i)this.each(a(r[i],t,n));return this}function Ds(e,t,n){var r=Cs(e),i=r.
CustomEvent;typeof i=="function"?i=new i(t,n):(i=r.document.createEvent("Event"),n?(i.initEvent(t,n.bubbles,n.cancelable),i.detail=n.detail):i.initEvent(t,!1,!1)),
e.dispatchEvent(i)}function $c(e,t){return function(){return Ds(this,e,t)}}function kc(e,t){return function(){return Ds(this,e,t.apply(this,arguments))}}function Ec(e,t){
return this.each((typeof t=="function"?kc:$c)(e,t))}function*Pc(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,s=r.length,o;i<s;++i)(o=r[i])&&
(yield o)}var Hs=[null];function B(e,t){this._groups=e,this._parents=t}function Cc(){return new B([[document.documentElement]],Hs)}function Rc(){return this}B.prototype=
Cc.prototype={constructor:B,select:eu,selectAll:ou,selectChild:hu,selectChildren:mu,filter:gu,data:wu,enter:bu,exit:Su,join:Au,merge:Tu,selection:Rc,order:Nu,sort:$u,
call:Eu,nodes:Pu,node:Cu,size:Ru,empty:Lu,each:Ou,attr:ju,style:Uu,property:Zu,classed:ec,text:sc,html:uc,raise:hc,lower:pc,append:dc,insert:gc,remove:vc,clone:xc,
datum:wc,on:Nc,dispatch:Ec,[Symbol.iterator]:Pc};function ne(e){return typeof e=="string"?new B([[document.querySelector(e)]],[document.documentElement]):new B(
[[e]],Hs)}var Lc=0;function Oc(){return new dr}function dr(){this._="@"+(++Lc).toString(36)}dr.prototype=Oc.prototype={constructor:dr,get:function(e){for(var t=this._;!(t in
e);)if(!(e=e.parentNode))return;return e[t]},set:function(e,t){return e[this._]=t},remove:function(e){return this._ in e&&delete e[this._]},toString:function(){
return this._}};var Xe=class{constructor(t,n,r){this.id=t;let i=`${r}-${t}-clip`,s=o=>(o.setAttribute("clip-path",`url(#${i})`),o);this.svg.append(v("defs",{},v("clipPath",{id:i},
this.clipRect)),this.xAxis,this.yAxis,s(this.under),s(this.curves),this.over,this.hoverMark,this.dots,this.xTitle,this.yTitle),this.heading=m("span",{class:"cha\
rt-name"},n),this.element=m("figure",{class:`chart chart-${t}`,"data-chart":t},m("figcaption",{class:"chart-title"},this.heading,this.aside),this.svg)}id;element;svg=v(
"svg",{role:"img",class:"plot"});heading;aside=m("span",{class:"chart-aside"});under=v("g");curves=v("g");over=v("g");hoverMark=v("g",{class:"hover",visibility:"\
hidden"});dots=v("g");xAxis=v("g",{class:"axis axis-x"});yAxis=v("g",{class:"axis axis-y"});scale=1;box={left:0,top:0,width:0,height:0};labelWidth=34;clipRect=v(
"rect");xTitle=v("text",{class:"axis-title","text-anchor":"end"});yTitle=v("text",{class:"axis-title"});layout(t){let{clientWidth:n,clientHeight:r}=this.svg;if(this.
scale=t,n<60||r<60)return!1;let i=Math.round(this.labelWidth*t),s=Math.round(30*t),o=Math.round(18*t);this.box={left:i,top:o,width:n-i-14,height:r-o-s},d(this.svg,
"viewBox",`0 0 ${n} ${r}`);for(let[a,l]of Object.entries({x:i,y:o-5,width:this.box.width+12,height:this.box.height+10}))d(this.clipRect,a,l);return d(this.xAxis,
"transform",`translate(0,${o+this.box.height})`),d(this.yAxis,"transform",`translate(${i},0)`),d(this.xTitle,"x",i+this.box.width),d(this.xTitle,"y",r-2),d(this.
yTitle,"x",2),d(this.yTitle,"y",Math.round(9*t)),!0}get laid(){return this.box.width>0}lead(t){this.heading.before(t)}titles(t,n){y(this.xTitle,t),y(this.yTitle,
n)}drawX(t,n,r){let i=Ue(t).tickValues(n).tickFormat(r).tickSize(4).tickPadding(3);ne(this.xAxis).call(i)}drawY(t,n,r){let i=As(t).tickValues(n).tickFormat(r).tickSize(
4).tickPadding(3);ne(this.yAxis).call(i)}};function re(e,t,n){d(e,"cx",t.toFixed(1)),d(e,"cy",n.toFixed(1))}function nt(e,t,n,r,i){d(e,"x1",t.toFixed(1)),d(e,"y\
1",n.toFixed(1)),d(e,"x2",r.toFixed(1)),d(e,"y2",i.toFixed(1))}var G=64;function Is(e){let t=Math.min(G,Math.max(1,Math.round(e)));if(t===e)return{used:t,sentence:""};let n=e<1?"at least 1 server is needed":e>G?`at most ${G}\
 can be set`:"servers are whole";return{used:t,sentence:`Servers: ${W(e)} cannot be used, ${n}; ${t} is used.`}}function Ht(e){return`${W(e)} ms`}function Fc(e,t){return t===null?Dt(e):rs(e,t)}function Ge({p99:e,approximate:t},n){return qt(t)+Fc(e.value,n)}var qs="near fu\
ll load",It="…";function Ke(e){return e!=="–"&&e!==It}function qt(e){return e?"≈":""}function Ze(e,{objective_ms:t}){let{p99:n}=e;if(!e.measured)return{value:"\
–",interval:"",note:Dc[e.status]};if(e.pending)return{value:It,interval:"",note:"computing"};if(!e.stable)return{value:"–",interval:"",note:Je(e)?"unstable":
qs};let r=i=>Dt(i).replace(" ms","");return{value:Ge(e,t),interval:Number.isNaN(n.low)?"":ct(n.low,n.high,r),note:t===null?"no objective":`of ${Ht(t)}`}}var Dc={
measured:"measured",measuring:"measuring …",missing:"not measured",unavailable:"not available"};function I(e,{objective_ms:t,servers:n}){if(!e.out)return"";if(e.
stable)return`p99 ${Ge(e,t)} of ${Ht(t)}`;let r=`utilisation ${_(e.utilisation)}`;if(!Je(e))return`${r}: ${e.answered?"too near 100% for a p99":"its p99 follows\
 when the hand rests"}`;let i=e.serversToHold,s=i>G?`${G} servers would not keep up with the load`:`${i} ${i===1?"server":"servers"} would keep up with the load`;
return`unstable with ${n} ${n===1?"server":"servers"}: ${r}; ${s}`}function Hc(e,t){if(e.stable||!Je(e))return I(e,t);let{servers:n}=t,r=e.serversToHold>G?`${G}\
 would not keep up`:`${e.serversToHold} would keep up`;return`utilisation ${_(e.utilisation)} with ${n} ${n===1?"server":"servers"}; ${r}`}function Je(e){return e.
utilisation>=1}function ot(e,{objective_ms:t}){return e.out?e.stable?Ge(e,t):Je(e)?"unstable":qs:""}function Bs(e,t){return e.measured?e.stable?"":`${jc(I(e,t))}\
.`:`p99 of ${e.view.table.title} ${Ic(e)}`}function Ic({status:e,words:t}){return e==="measuring"?"is being measured; the rest can be used meanwhile.":e==="miss\
ing"?"is not measured. Measure it below, or on the Serving page.":`is not available. ${t}`}function js(e,t){let{models:n}=t;if(n.some(({pending:s})=>s))return"c\
omputing, with the response times under this load.";let r=n.filter(({measured:s,view:o})=>!s&&o.point!==null),i=r.map(({view:s})=>s.table.short).join(", ");return[
qc(e,t),r.length>0&&r.length<n.length?`Not measured: ${i}.`:"",e.settled||n.length===1?"":"Not settled yet."].filter(Boolean).join(" ")}function qc(e,{choice:t,
models:n,closest:r}){let{serving:i,costs:s}=e.scenario,{objective_ms:o}=i,a=p=>n.find(({view:g})=>g.table.id===p),l=a(t.model),u=o===null?"":`within ${Ht(o)}`;if(!l)
return n.some(({candidate:p})=>p.feasible)?`none: late answers${Bc(i.late,e)} have no operating point under this rule.`:r?`none ${u||"keeps up with the load"}. ${r.
view.table.short} is closest, ${Hc(r,i)}.`:"none yet: no model has both scores and measured times.";let h=p=>O(p.candidate.quality,s.currency),{short:c}=l.view.
table;if(t.because==="only")return n.every(p=>p===l||!p.candidate.judged)?`${c} at ${h(l)} per 1,000, ${u||"it keeps up with the load"}.`:`${c} at ${h(l)} per 1\
,000, the only one ${u||"that keeps up with the load"}.`;if(t.because==="simpler"){let p=a(t.cheapest),g=`${p.view.table.short}, ${h(p)}`;return`${c} at ${h(l)}\
 per 1,000: simpler, not told apart from the cheapest (${g}).`}let f=n.filter(({candidate:p})=>p.feasible&&!Number.isNaN(p.quality));return`${c} at ${h(l)} per \
1,000, the cheapest of ${f.length} ${u||"that keep up with the load"}.`}function Bc(e,t){return e==="allow"||e==="block"?"":`, those of ${t.table(e)?.short??e},`}
function Vs(e,t){let{words:n}=t.tables.dataset;return e==="allow"?`not ${n.alerted}`:e==="block"?n.alerted:`as ${t.table(e)?.short??e} says`}function zs({focus:e},t){
if(!e.measured)return"";if(e.pending)return"p99 computing";if(!e.stable)return I(e,t);let n=t.objective_ms===null?"":` of ${Ht(t.objective_ms)}`,{value:r}=e.attainment,
i=Number.isNaN(r)?"":`, attainment ${qt(e.nearAtObjective)}${_(r)}`;return`p99 ${Ge(e,t.objective_ms)}${n}${i}`}function jc(e){return e.slice(0,1).toUpperCase()+
e.slice(1)}function ie(e,t){return Array.from({length:4},(n,r)=>{let i=t(r);return e.append(i),i})}function gr(e){return(e.serving?.models??[]).filter(({out:t})=>t).map(({
view:t})=>t.table.order).join()}function ft(e,t){return e.serving?.models.find(({view:n})=>n.table.order===t)}function se(e,t){return e.models.find(({table:n})=>n.
order===t)}var pt=class extends Xe{constructor(n,r,i,s){super(n,r,i);this.actions=s;this.listen()}actions;pressed=!1;context=null;drawnOut="";update(n){gr(n.picture)===this.
drawnOut?this.drawPoint(n):this.redraw(n)}redraw(n){this.drawnOut=gr(n.picture),this.drawPaths(n)}listen(){let{svg:n,actions:r}=this,i=s=>{let o=n.getBoundingClientRect();
return this.rowAt(s.clientX-o.left,s.clientY-o.top)};n.onpointermove=s=>{if(this.context===null||!this.laid)return;let o=i(s);this.pressed&&r.set(o),r.hover(this.
pressed?null:o,this,s)},n.onpointerdown=s=>{this.context===null||!this.laid||s.button!==0||(this.pressed=!0,n.setPointerCapture(s.pointerId),r.hover(null,this,null),
r.set(i(s)))},n.onpointerup=n.onpointercancel=()=>{this.pressed=!1},n.onpointerleave=()=>r.hover(null,this,null)}},Bt=class{ring=v("circle",{class:"op-ring"});dot=v(
"circle",{class:"op-dot"});constructor(t){t.append(this.ring,this.dot)}show(t,n,r,i,s=!1){d(this.dot,"data-out",s),d(this.ring,"class",`op-ring m${t}`),d(this.dot,
"class",`op-dot m${t}`);for(let o of[this.ring,this.dot])d(o,"visibility",null),d(o,"cx",n.toFixed(1)),d(o,"cy",r.toFixed(1));d(this.ring,"r",8*i),d(this.dot,"r",
4.5*i)}hide(){for(let t of[this.ring,this.dot])d(t,"visibility","hidden")}};var Vc=4,Qe=20,tn=5,Ws=7,zc=.55,Wc=36,Uc=6,Yc=10,Xc=4,en=class{constructor(t,n){this.grid=n;let r=Array.from({length:Vc},(i,s)=>s);this.dashes=r.map(i=>v("line",
{class:`curve m${i}`})),this.names=r.map(()=>v("text",{class:"label"})),this.texts=this.names.map(i=>i.appendChild(v("tspan"))),this.mores=this.names.map(i=>i.appendChild(
v("tspan",{dx:4}))),this.reasons=this.names.map(i=>i.appendChild(v("title"))),t.append(...this.dashes,...this.names)}grid;dashes;names;texts;mores;reasons;place=0;entries=[];obstacles=[];box={
left:0,top:0,width:0,height:0};scale=1;room=0;bare=!1;follow(t,n,r){let i=this.entries.find(s=>s.order===t);i&&([i.more,i.reason]=[n,r],y(this.mores[t],this.bare?
"":n),y(this.reasons[t],r),Us(i)>this.room&&this.layout())}draw(t,n,r,i){Object.assign(this,{entries:t,box:n,scale:r,obstacles:i}),this.layout()}layout(){let{entries:t,
box:n,scale:r,obstacles:i}=this,s=Math.round(7.5+6.5*r);this.room=Math.max(0,...t.map(Us)),this.bare=Qe+6+this.room*Ws*r>zc*n.width;let o=this.bare?Math.max(0,...t.
map(({text:c})=>c.length)):this.room,a={width:Qe+6+o*Ws*r,height:s*t.length},l=Gc(n,a,this.grid);this.place=Kc(l,a,t,i,this.place);let{left:u,top:h}=l[this.place];
for(let c of[...this.dashes,...this.names])d(c,"visibility","hidden");t.forEach((c,f)=>this.write(c,u,h+f*s+s/2))}write({order:t,text:n,more:r,reason:i,focus:s,
out:o},a,l){let[u,h]=[this.dashes[t],this.names[t]];for(let c of[u,h])d(c,"visibility",null);for(let[c,f]of Object.entries({x1:a,x2:a+Qe,y1:l,y2:l}))d(u,c,f);d(
u,"data-out",o),d(h,"x",a+Qe+6),d(h,"y",l+4),d(h,"class",s?"label strong":"label"),d(this.texts[t],"class",o?"struck":null),y(this.texts[t],n),y(this.mores[t],this.
bare?"":r),y(this.reasons[t],i)}};function Us({text:e,more:t}){return e.length+(t===""?0:1+t.length)}function Gc(e,{width:t,height:n},{columns:r,rows:i,from:s}){
let o=e.left+tn+2,a=Math.max(0,e.left+e.width-t-tn-o),l=Math.max(0,e.height-n-2*tn),u=(c,f)=>c>0&&c<f-1?1:0,h=Array.from({length:r*i},(c,f)=>{let[p,g]=[Math.floor(
f/i),f%i];return{left:o+a*p/(r-1),top:e.top+tn+l*g/(i-1),aside:u(p,r)+u(g,i)}});return s==="top left"?h:h.reverse()}function Kc(e,t,n,r,i){let s=Qc(n),o=e.map(l=>{
let u=r.filter(h=>Zc(h,l,t)).length;return Jc(s,l,t)+Wc*u+Uc*l.aside}),a=Math.min(...o);return o[i]>a+Yc?o.indexOf(a):i}function Zc(e,{left:t,top:n},{width:r,height:i}){
return e.left<t+r+4&&e.right>t-4&&e.top<n+i+2&&e.bottom>n-2}function Jc(e,{left:t,top:n},{width:r,height:i}){let s=0;for(let o=0;o<e.length;o+=3){let[a,l]=[e[o],
e[o+1]];a>t-4&&a<t+r+4&&l>n-4&&l<n+i+4&&(s+=e[o+2])}return s}function Qc(e){let t=[],n=(r,i,s,o)=>{let a=Math.hypot(s-r,o-i),l=Math.max(1,Math.ceil(a/Xc));for(let u=0;u<
l;u++){let h=(u+.5)/l;t.push(r+h*(s-r),i+h*(o-i),a/l)}};for(let{xs:r,ys:i,kept:s,step:o}of e)for(let a=1;a<s.length;a++){let[l,u,h,c]=[r[s[a-1]],i[s[a-1]],r[s[a]],
i[s[a]]];o?(n(l,u,l,c),n(l,c,h,c)):n(l,u,h,c)}return t}var nn=8,th=14,jt=class extends en{constructor(t){super(t,{columns:2,rows:2,from:"bottom right"})}show(t,n,r,i=[]){let s=t.flatMap(({dot:a})=>a?[eh(...a)]:[]),o=i.
map(a=>({left:a,right:a+th,top:n.top,bottom:n.top+n.height}));this.draw(t,n,r,[...s,...o])}};function eh(e,t){return{left:e-nn,right:e+nn,top:t-nn,bottom:t+nn}}var rn=1/0,nh="none",rh=3.2,ih=6;function sn(e,t,n,r){let i=Object.assign(u=>n.left+t.position(u)*n.width,{domain:()=>[t.low,rn],range:()=>[n.left,n.left+n.width],
copy:()=>i}),s=u=>u===rn?nh:oh(u),o=u=>rh*r*s(u).length+ih/2,a=sh(t.ticks,i,o,rn),l=Ue(i).tickValues([...a,rn]).tickFormat(s);ne(e).call(l.tickSize(4).tickPadding(
3))}function sh(e,t,n,r){let i=[],s=r;for(let o of[...e].reverse())t(s)-t(o)<n(s)+n(o)||(i.unshift(o),s=o);return i}function oh(e){return e!==0&&Math.abs(e)<.001?
e.toExponential(0):String(Number(e.toPrecision(3))).replace(/^(-?)0\./,"$1.")}var oe=Math.PI,br=2*oe,xt=1e-6,ah=br-xt;function Ys(e){this._+=e[0];for(let t=1,n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function lh(e){let t=Math.floor(e);
if(!(t>=0))throw new Error(`invalid digits: ${e}`);if(t>15)return Ys;let n=10**t;return function(r){this._+=r[0];for(let i=1,s=r.length;i<s;++i)this._+=Math.round(
arguments[i]*n)/n+r[i]}}function Xs(e,t,n,r){return e===n&&t===r}function uh(e){let t=Math.floor(e);if(!(t<=15))return Xs;let n=10**t,r=function(i){return Math.
round(i*n)};return function(i,s,o,a){return r(i)===r(o)&&r(s)===r(a)}}var Vt=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=
t==null?Ys:lh(t),this._equal=t==null?Xs:uh(t)}moveTo(t,n){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=
this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,n){this._append`L${this._x1=+t},${this._y1=+n}`}quadraticCurveTo(t,n,r,i){this._append`Q${+t},${+n},${this.
_x1=+r},${this._y1=+i}`}bezierCurveTo(t,n,r,i,s,o){this._append`C${+t},${+n},${+r},${+i},${this._x1=+s},${this._y1=+o}`}arcTo(t,n,r,i,s){if(t=+t,n=+n,r=+r,i=+i,
s=+s,s<0)throw new Error(`negative radius: ${s}`);let o=this._x1,a=this._y1,l=r-t,u=i-n,h=o-t,c=a-n,f=h*h+c*c;if(this._x1===null)this._append`M${this._x1=t},${this.
_y1=n}`;else if(f>xt)if(!(Math.abs(c*l-u*h)>xt)||!s)this._append`L${this._x1=t},${this._y1=n}`;else{let p=r-o,g=i-a,b=l*l+u*u,M=p*p+g*g,x=Math.sqrt(b),S=Math.sqrt(
f),A=s*Math.tan((oe-Math.acos((b+f-M)/(2*x*S)))/2),T=A/S,$=A/x;Math.abs(T-1)>xt&&this._append`L${t+T*h},${n+T*c}`,this._append`A${s},${s},0,0,${+(c*p>h*g)},${this.
_x1=t+$*l},${this._y1=n+$*u}`}}arc(t,n,r,i,s,o){if(t=+t,n=+n,r=+r,o=!!o,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),l=r*Math.sin(i),u=t+a,h=n+
l,c=1^o,f=o?i-s:s-i;if(this._x1===null?this._append`M${u},${h}`:(Math.abs(this._x1-u)>xt||Math.abs(this._y1-h)>xt)&&this._append`L${u},${h}`,!!r){if(f<0&&(f=f%br+
br),f>ah)this._append`A${r},${r},0,1,${c},${t-a},${n-l}A${r},${r},0,1,${c},${this._x1=u},${this._y1=h}`;else if(f>xt){let p=t+r*Math.cos(s),g=n+r*Math.sin(s);if(f>=
oe&&this._equal(u,h,p,g)){f/=2;let b=i+f;this._append`A${r},${r},0,${+(f>=oe)},${c},${t+r*Math.cos(b)},${n+r*Math.sin(b)}`}this._append`A${r},${r},0,${+(f>=oe)},${c},${this.
_x1=p},${this._y1=g}`}}}rect(t,n,r,i){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function ch(){
return new Vt}ch.prototype=Vt.prototype;function L(e){return function(){return e}}var hh=Math.cos;var yr=Math.sin,zt=Math.sqrt,Gs=1e-12,on=Math.PI,hd=on/2,to=2*on;function eo(e){let t=3;return e.digits=function(n){if(!arguments.length)return t;if(n==null)t=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`inv\
alid digits: ${n}`);t=r}return e},()=>new Vt(t)}var fd=Array.prototype.slice;function no(e){return typeof e=="object"&&"length"in e?e:Array.from(e)}function ro(e){this._context=e}ro.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(
e,t);break;case 1:this._point=2;default:this._context.lineTo(e,t);break}}};function Wt(e){return new ro(e)}function io(e){return e[0]}function so(e){return e[1]}
function xr(e,t){var n=L(!0),r=null,i=Wt,s=null,o=eo(a);e=typeof e=="function"?e:e===void 0?io:L(e),t=typeof t=="function"?t:t===void 0?so:L(t);function a(l){var u,
h=(l=no(l)).length,c,f=!1,p;for(r==null&&(s=i(p=o())),u=0;u<=h;++u)!(u<h&&n(c=l[u],u,l))===f&&((f=!f)?s.lineStart():s.lineEnd()),f&&s.point(+e(c,u,l),+t(c,u,l));
if(p)return s=null,p+""||null}return a.x=function(l){return arguments.length?(e=typeof l=="function"?l:L(+l),a):e},a.y=function(l){return arguments.length?(t=typeof l==
"function"?l:L(+l),a):t},a.defined=function(l){return arguments.length?(n=typeof l=="function"?l:L(!!l),a):n},a.curve=function(l){return arguments.length?(i=l,r!=
null&&(s=i(r)),a):i},a.context=function(l){return arguments.length?(l==null?r=s=null:s=i(r=l),a):r},a}function oo(e,t,n){var r=null,i=L(!0),s=null,o=Wt,a=null,l=eo(
u);e=typeof e=="function"?e:e===void 0?io:L(+e),t=typeof t=="function"?t:L(t===void 0?0:+t),n=typeof n=="function"?n:n===void 0?so:L(+n);function u(c){var f,p,g,
b=(c=no(c)).length,M,x=!1,S,A=new Array(b),T=new Array(b);for(s==null&&(a=o(S=l())),f=0;f<=b;++f){if(!(f<b&&i(M=c[f],f,c))===x)if(x=!x)p=f,a.areaStart(),a.lineStart();else{
for(a.lineEnd(),a.lineStart(),g=f-1;g>=p;--g)a.point(A[g],T[g]);a.lineEnd(),a.areaEnd()}x&&(A[f]=+e(M,f,c),T[f]=+t(M,f,c),a.point(r?+r(M,f,c):A[f],n?+n(M,f,c):T[f]))}
if(S)return a=null,S+""||null}function h(){return xr().defined(i).curve(o).context(s)}return u.x=function(c){return arguments.length?(e=typeof c=="function"?c:L(
+c),r=null,u):e},u.x0=function(c){return arguments.length?(e=typeof c=="function"?c:L(+c),u):e},u.x1=function(c){return arguments.length?(r=c==null?null:typeof c==
"function"?c:L(+c),u):r},u.y=function(c){return arguments.length?(t=typeof c=="function"?c:L(+c),n=null,u):t},u.y0=function(c){return arguments.length?(t=typeof c==
"function"?c:L(+c),u):t},u.y1=function(c){return arguments.length?(n=c==null?null:typeof c=="function"?c:L(+c),u):n},u.lineX0=u.lineY0=function(){return h().x(e).
y(t)},u.lineY1=function(){return h().x(e).y(n)},u.lineX1=function(){return h().x(r).y(t)},u.defined=function(c){return arguments.length?(i=typeof c=="function"?
c:L(!!c),u):i},u.curve=function(c){return arguments.length?(o=c,s!=null&&(a=o(s)),u):o},u.context=function(c){return arguments.length?(c==null?s=a=null:a=o(s=c),
u):s},u}var pd=fh(Wt);function ao(e){this._curve=e}ao.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){
this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(e,t){this._curve.point(t*Math.sin(e),t*-Math.cos(e))}};function fh(e){function t(n){
return new ao(e(n))}return t._curve=e,t}var dd=zt(3);var ph=zt(1/3),md=ph*2;var lo=yr(on/10)/yr(7*on/10),gd=yr(to/10)*lo,bd=-hh(to/10)*lo;var vd=zt(3);var yd=zt(3);var _d=zt(3)/2,dh=1/zt(12),xd=(dh/2+1)*3;function dt(){}function an(e,t,n){e._context.bezierCurveTo((2*e._x0+e._x1)/3,(2*e._y0+e._y1)/3,(e._x0+2*e._x1)/3,(e._y0+2*e._y1)/3,(e._x0+4*e._x1+t)/6,(e._y0+4*
e._y1+n)/6)}function wr(e){this._context=e}wr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this.
_x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:an(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);
break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:
this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this.
_x0+this._x1)/6,(5*this._y0+this._y1)/6);default:an(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function mh(e){this._context=e}mh.prototype={areaStart:dt,areaEnd:dt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=
this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{
this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();
break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:
this._point=1,this._x2=e,this._y2=t;break;case 1:this._point=2,this._x3=e,this._y3=t;break;case 2:this._point=3,this._x4=e,this._y4=t,this._context.moveTo((this.
_x0+4*this._x1+e)/6,(this._y0+4*this._y1+t)/6);break;default:an(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function gh(e){this._context=e}gh.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=
this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){
switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+e)/6,r=(this._y0+4*this._y1+
t)/6;this._line?this._context.lineTo(n,r):this._context.moveTo(n,r);break;case 3:this._point=4;default:an(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=
this._y1,this._y1=t}};function uo(e,t){this._basis=new wr(e),this._beta=t}uo.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var e=this.
_x,t=this._y,n=e.length-1;if(n>0)for(var r=e[0],i=t[0],s=e[n]-r,o=t[n]-i,a=-1,l;++a<=n;)l=a/n,this._basis.point(this._beta*e[a]+(1-this._beta)*(r+l*s),this._beta*
t[a]+(1-this._beta)*(i+l*o));this._x=this._y=null,this._basis.lineEnd()},point:function(e,t){this._x.push(+e),this._y.push(+t)}};var wd=(function e(t){function n(r){
return t===1?new wr(r):new uo(r,t)}return n.beta=function(r){return e(+r)},n})(.85);function ln(e,t,n){e._context.bezierCurveTo(e._x1+e._k*(e._x2-e._x0),e._y1+e.
_k*(e._y2-e._y0),e._x2+e._k*(e._x1-t),e._y2+e._k*(e._y1-n),e._x2,e._y2)}function Mr(e,t){this._context=e,this._k=(1-t)/6}Mr.prototype={areaStart:function(){this.
_line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this.
_point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:ln(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(
e,t);break;case 1:this._point=2,this._x1=e,this._y1=t;break;case 2:this._point=3;default:ln(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this.
_y0=this._y1,this._y1=this._y2,this._y2=t}};var Md=(function e(t){function n(r){return new Mr(r,t)}return n.tension=function(r){return e(+r)},n})(0);function Sr(e,t){
this._context=e,this._k=(1-t)/6}Sr.prototype={areaStart:dt,areaEnd:dt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();
break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(
this._x5,this._y5);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.
moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:ln(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this.
_y0=this._y1,this._y1=this._y2,this._y2=t}};var Sd=(function e(t){function n(r){return new Sr(r,t)}return n.tension=function(r){return e(+r)},n})(0);function Ar(e,t){
this._context=e,this._k=(1-t)/6}Ar.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this.
_x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this.
_line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(
this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:ln(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,
this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Ad=(function e(t){function n(r){return new Ar(r,t)}return n.tension=function(r){return e(+r)},n})(0);function Tr(e,t,n){
var r=e._x1,i=e._y1,s=e._x2,o=e._y2;if(e._l01_a>Gs){var a=2*e._l01_2a+3*e._l01_a*e._l12_a+e._l12_2a,l=3*e._l01_a*(e._l01_a+e._l12_a);r=(r*a-e._x0*e._l12_2a+e._x2*
e._l01_2a)/l,i=(i*a-e._y0*e._l12_2a+e._y2*e._l01_2a)/l}if(e._l23_a>Gs){var u=2*e._l23_2a+3*e._l23_a*e._l12_a+e._l12_2a,h=3*e._l23_a*(e._l23_a+e._l12_a);s=(s*u+e.
_x1*e._l23_2a-t*e._l12_2a)/h,o=(o*u+e._y1*e._l23_2a-n*e._l12_2a)/h}e._context.bezierCurveTo(r,i,s,o,e._x2,e._y2)}function co(e,t){this._context=e,this._alpha=t}
co.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,
this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this.
_x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},
point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:
this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3;default:Tr(this,e,t);break}this.
_l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,
this._y1=this._y2,this._y2=t}};var Td=(function e(t){function n(r){return t?new co(r,t):new Mr(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function ho(e,t){
this._context=e,this._alpha=t}ho.prototype={areaStart:dt,areaEnd:dt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this.
_point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();
break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(e,t){if(e=+e,t=+t,this._point){var n=this.
_x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:
this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:Tr(this,e,t);break}this._l01_a=this._l12_a,
this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this.
_y2=t}};var Nd=(function e(t){function n(r){return t?new ho(r,t):new Sr(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function fo(e,t){this._context=e,this.
_alpha=t}fo.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this.
_y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===
3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=
Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this.
_x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Tr(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this.
_l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var $d=(function e(t){
function n(r){return t?new fo(r,t):new Ar(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function bh(e){this._context=e}bh.prototype={areaStart:dt,areaEnd:dt,
lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(e,t){e=+e,t=+t,this._point?this._context.lineTo(e,
t):(this._point=1,this._context.moveTo(e,t))}};function Ks(e){return e<0?-1:1}function Zs(e,t,n){var r=e._x1-e._x0,i=t-e._x1,s=(e._y1-e._y0)/(r||i<0&&-0),o=(n-e._y1)/(i||r<0&&-0),a=(s*i+o*r)/(r+i);return(Ks(
s)+Ks(o))*Math.min(Math.abs(s),Math.abs(o),.5*Math.abs(a))||0}function Js(e,t){var n=e._x1-e._x0;return n?(3*(e._y1-e._y0)/n-t)/2:t}function vr(e,t,n){var r=e._x0,
i=e._y0,s=e._x1,o=e._y1,a=(s-r)/3;e._context.bezierCurveTo(r+a,i+a*t,s-a,o-a*n,s,o)}function _r(e){this._context=e}_r.prototype={areaStart:function(){this._line=
0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:
this._context.lineTo(this._x1,this._y1);break;case 3:vr(this,this._t0,Js(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),
this._line=1-this._line},point:function(e,t){var n=NaN;if(e=+e,t=+t,!(e===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.
lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,vr(this,Js(this,n=Zs(this,e,t)),n);break;default:vr(this,this._t0,n=
Zs(this,e,t));break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t,this._t0=n}}};function vh(e){this._context=new po(e)}(vh.prototype=Object.create(_r.
prototype)).point=function(e,t){_r.prototype.point.call(this,t,e)};function po(e){this._context=e}po.prototype={moveTo:function(e,t){this._context.moveTo(t,e)},
closePath:function(){this._context.closePath()},lineTo:function(e,t){this._context.lineTo(t,e)},bezierCurveTo:function(e,t,n,r,i,s){this._context.bezierCurveTo(
t,e,r,n,s,i)}};function yh(e){this._context=e}yh.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){
var e=this._x,t=this._y,n=e.length;if(n)if(this._line?this._context.lineTo(e[0],t[0]):this._context.moveTo(e[0],t[0]),n===2)this._context.lineTo(e[1],t[1]);else
for(var r=Qs(e),i=Qs(t),s=0,o=1;o<n;++s,++o)this._context.bezierCurveTo(r[0][s],i[0][s],r[1][s],i[1][s],e[o],t[o]);(this._line||this._line!==0&&n===1)&&this._context.
closePath(),this._line=1-this._line,this._x=this._y=null},point:function(e,t){this._x.push(+e),this._y.push(+t)}};function Qs(e){var t,n=e.length-1,r,i=new Array(
n),s=new Array(n),o=new Array(n);for(i[0]=0,s[0]=2,o[0]=e[0]+2*e[1],t=1;t<n-1;++t)i[t]=1,s[t]=4,o[t]=4*e[t]+2*e[t+1];for(i[n-1]=2,s[n-1]=7,o[n-1]=8*e[n-1]+e[n],
t=1;t<n;++t)r=i[t]/s[t-1],s[t]-=r,o[t]-=r*o[t-1];for(i[n-1]=o[n-1]/s[n-1],t=n-2;t>=0;--t)i[t]=(o[t]-i[t+1])/s[t];for(s[n-1]=(e[n]+i[n-1])/2,t=0;t<n-1;++t)s[t]=2*
e[t+1]-i[t+1];return[i,s]}function mo(e,t){this._context=e,this._t=t}mo.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this.
_y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===
1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,
this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(
e,t);else{var n=this._x*(1-this._t)+e*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,t)}break}}this._x=e,this._y=t}};function Nr(e){return new mo(e,0)}var _h=.9;function un(e,t,n){let r=[],[i,s]=[1/0,1/0];for(let o=0;o<n;o++){let[a,l]=[e[o],t[o]];Number.isFinite(a)&&Number.isFinite(l)&&(Math.abs(a-i)+Math.abs(
l-s)<_h&&o!==n-1||(r.push(o),i=a,s=l))}return r}function ae(e){return Math.round(e*10)/10}function cn(e,t,n,r=!1){return xr(s=>ae(e[s]),s=>ae(t[s])).digits(null).
curve(r?Nr:Wt)(n)??""}function hn(e,t,n,r,i=!1){return oo(o=>ae(e[o]),o=>ae(t[o]),o=>ae(n[o])).digits(null).curve(i?Nr:Wt)(r)??""}var xh=1.35,wh=.03,fn=class extends pt{follows="prevalence and costs";y=X();labelWidth=46;top=0;places=new Map;axisDrawn=null;band=v("path",{class:"band"});lines=ie(
this.curves,t=>v("path",{class:`curve m${t}`}));key=new jt(this.over);nobody=v("line",{class:"nobody"});zero=v("line",{class:"reference"});least=v("path",{class:"\
least"});star=v("line",{class:"star"});starLabel=v("text",{class:"label quiet"});line=v("line",{class:"threshold-line"});dot=new Bt(this.dots);hoverLine=v("line",
{class:"hover-line"});hoverDot=v("circle",{class:"hover-dot",r:5});px=new Float64Array(0);constructor(t,n){super("cost","Expected cost",t,n),this.under.append(this.
zero,this.band,this.line),this.curves.append(this.nobody),this.over.append(this.star,this.starLabel,this.least),this.hoverMark.append(this.hoverLine,this.hoverDot)}drawPaths(t){
if(this.context=t,!this.laid)return;let{picture:n,session:r,axis:i}=t,{currency:s}=r.scenario.costs;i!==this.axisDrawn&&(sn(this.xAxis,i,this.box,this.scale),this.
places.clear(),this.axisDrawn=i),this.titles(i.log?"threshold, log scale":"threshold","per 1,000"),this.setY(n.table,Ut(t),s);let o=[];this.lines.forEach((u,h)=>{
let c=se(n,h),f=c&&c.table.isProbability===n.table.isProbability,p=c&&f&&(c.isFocus||c.table.isProbability);if(d(u,"visibility",p?null:"hidden"),!p)return;let{table:g}=c,
b=this.places.get(g)??g.threshold.map(D=>this.xOf(D));this.places.set(g,b);let M=this.heights(g.cost),x=un(b,M,g.size).filter(D=>c.isFocus||this.within(g.threshold[D]));
u.setAttribute("d",cn(b,M,x)),d(u,"class",`curve m${h}${c.isFocus?" focus":""}`);let S=ft(n,h),A=S?.out??!1;d(u,"data-out",A);let{serving:T}=r.scenario,[$,N]=S?
[ot(S,T),I(S,T)]:["",""],P=c.figures?.cost_per_1000.value??NaN,K=c.isFocus?[this.xOf(n.point.threshold),this.yOf(P)]:null;o.push({order:h,text:g.short,more:$,reason:N,
out:A,focus:c.isFocus,xs:b,ys:M,kept:x,dot:K}),c.isFocus&&this.drawFocus(t,g,b,x)});let l=[Oe(r.scenario.costs,n.at),n.point.threshold].filter(Number.isFinite).
map(u=>this.xOf(u));this.key.show(o,this.box,this.scale,l),this.drawPoint(t)}within(t){let{low:n,high:r}=this.context.axis;return t>=n&&t<=r}setY(t,n,r){let i=Math.
min(0,n);for(let c=0;c<t.size;c++)i=Math.min(i,t.cost[c]);let s=t.cost[t.size-1],o=xh*(Math.min(n,s)-i),a=wh*(Math.max(n,s)-i),l=this.y.domain().join()+r+this.y.
range().join();this.top=i+Math.max(o,a,1e-9);let{top:u,height:h}=this.box;this.y=X([i,this.top],[u+h,u]),l!==this.y.domain().join()+r+this.y.range().join()&&this.
drawY(this.y,this.y.ticks(4),c=>Sh(c,r))}xOf(t){return this.box.left+this.context.axis.position(t)*this.box.width}yOf(t){return Math.max(this.y(t),this.box.top-
40)}heights(t){let[n,r]=[this.y(0),this.y(1)-this.y(0)],i=this.box.top-40;return t.map(s=>Math.max(n+r*s,i))}drawFocus(t,n,r,i){let{session:s}=t;this.px=r;let[o,
a]=[this.heights(n.costLow),this.heights(n.costHigh)];d(this.band,"class",`band m${n.order}`),this.band.setAttribute("d",hn(r,o,a,i));let l=this.yOf(Ut(t)),u=this.
box.left+this.box.width;nt(this.nobody,u-.035*this.box.width,l,u+4,l),d(this.nobody,"class",`nobody m${n.order}`),nt(this.zero,this.box.left,this.y(0),u,this.y(
0)),this.drawLeast(t,n,r),this.drawStar(Oe(s.scenario.costs,t.picture.at),n)}drawLeast(t,n,r){let i=-1,s=Ut(t);for(let u=0;u<n.size;u++)n.cost[u]<s&&(s=n.cost[u],
i=u);let o=i<0?this.box.left+this.box.width:r[i],a=this.yOf(s)+6;d(this.least,"d",`M${o.toFixed(1)},${a.toFixed(1)}l4,7h-8z`);let{currency:l}=t.session.scenario.
costs;y(this.aside,`least ${O(s,l)} ▲`),d(this.aside,"data-figure","least-cost")}drawStar(t,n){let r=n.isProbability&&!Number.isNaN(t)&&this.within(t);for(let s of[
this.star,this.starLabel])d(s,"visibility",r?null:"hidden");if(!r)return;let i=this.xOf(t);nt(this.star,i,this.box.top,i,this.box.top+this.box.height),d(this.starLabel,
"x",(i+3).toFixed(1)),d(this.starLabel,"y",this.box.top+this.box.height-5),y(this.starLabel,"t*")}drawPoint(t){if(this.context=t,!this.laid)return;let{picture:n,
session:r}=t,{currency:i}=r.scenario.costs,s=this.xOf(n.point.threshold),o=n.figures.cost_per_1000.value,a=Math.max(this.box.top,this.y(o));nt(this.line,s,this.
box.top,s,this.box.top+this.box.height),this.dot.show(n.table.order,s,a,this.scale,n.serving?.focus.out);for(let h of n.serving?.models??[]){let{serving:c}=r.scenario;
this.key.follow(h.view.table.order,ot(h,c),I(h,c))}let l=n.nobody?"alerting nobody":`threshold ${R(n.point.threshold)}`,u=`Expected cost of ${n.table.title} by \
threshold; at ${l}: ${O(o,i)} per 1,000 cases.`;d(this.svg,"aria-label",u)}drawHover(t){if(d(this.hoverMark,"visibility",t===null||!this.laid?"hidden":null),t===
null||!this.laid||this.context===null)return;let{table:n}=this.context.picture,r=t<0?this.box.left+this.box.width:this.px[t],i=t<0?Ut(this.context):n.cost[t];nt(
this.hoverLine,r,this.box.top,r,this.box.top+this.box.height),re(this.hoverDot,r,Math.max(this.box.top,this.y(i)))}rowAt(t){return this.context.axis.rowAt((t-this.
box.left)/this.box.width)}},Mh=[[1e9,"bn"],[1e6,"m"],[1e4,"k"]];function Sh(e,t){let n=Math.abs(e),[r,i]=Mh.find(([o])=>n>=o)??[0,""];if(r===0)return O(e,t);let s=i===
"k"?1e3:r;return`${e<0?"-":""}${t}${Number((n/s).toPrecision(3))}${i}`}function Ut({picture:e,session:t}){return 1e3*et(0,0,e.at,t.scenario.costs)}var go=[0,.25,.5,.75,1];function bo(e){return e===0||e===1?String(e):e===.5?".5":`.${String(e*100)}`}var pn=class extends pt{constructor(n,r,i,s,o){super(n,r,i,
s);this.columns=o;this.under.append(this.band),this.hoverMark.append(this.hoverDot)}columns;x=X();y=X();band=v("path",{class:"band"});lines=ie(this.curves,n=>v(
"path",{class:`curve m${n}`}));key=new jt(this.over);others=ie(this.dots,n=>v("circle",{class:`other-dot m${n}`,r:3.5}));dot=new Bt(this.dots);hoverDot=v("circl\
e",{class:"hover-dot",r:5});xs=new Map;px=new Float64Array(0);py=new Float64Array(0);layout(n){if(!super.layout(n))return!1;let{left:r,top:i,width:s,height:o}=this.
box;return this.x=X([0,1],[r,r+s]),this.y=X([0,1],[i+o,i]),this.xs.clear(),this.drawX(this.x,go,bo),this.drawY(this.y,go,bo),!0}drawPaths(n){if(this.context=n,!this.
laid)return;let{picture:r}=n,i=[];this.lines.forEach((s,o)=>{let a=se(r,o);if(d(s,"visibility",a?null:"hidden"),!a)return;let[l,u]=this.pixels(a.table),h=un(l,u,
a.table.size);s.setAttribute("d",this.start(l,u,h)+cn(l,u,h,this.columns.step).replace("M","L")),d(s,"class",`curve m${o}${a.isFocus?" focus":""}`);let c=ft(r,o)?.
out??!1;d(s,"data-out",c),a.isFocus&&(this.drawBand(a,l,h),this.px=l,this.py=u);let f=this.keyMore(n,a.table),p=this.keyReason(n,a.table),g=a.figures&&this.pointOf(
a);i.push({order:o,text:a.table.short,more:f,reason:p,out:c,focus:a.isFocus,xs:l,ys:u,kept:h,step:this.columns.step,dot:g})}),this.key.show(i,this.box,this.scale),
this.drawPoint(n)}keyMore({picture:n,session:r},{order:i}){let s=ft(n,i);return s?ot(s,r.scenario.serving):""}keyReason({picture:n,session:r},{order:i}){let s=ft(
n,i);return s?I(s,r.scenario.serving):""}pixels(n){let r=this.xs.get(n)??this.columns.x(n).map(o=>this.x(o));this.xs.set(n,r);let{top:i,height:s}=this.box;return[
r,this.columns.y(n).map(o=>i+s*(1-o))]}drawBand(n,r,i){let{top:s,height:o}=this.box,a=this.columns.low(n.table).map(u=>s+o*(1-u)),l=this.columns.high(n.table).map(
u=>s+o*(1-u));d(this.band,"class",`band m${n.table.order}`),this.band.setAttribute("d",hn(r,a,l,i,this.columns.step))}drawPoint(n){if(this.context=n,!this.laid)
return;let{picture:r}=n;this.others.forEach((a,l)=>{let u=se(r,l),h=u&&!u.isFocus&&u.figures?this.pointOf(u):null;d(a,"visibility",h?null:"hidden"),d(a,"data-ou\
t",ft(r,l)?.out??!1),u&&this.key.follow(l,this.keyMore(n,u.table),this.keyReason(n,u.table)),h&&re(a,...h)});let i=r.models.find(a=>a.isFocus),s=this.pointOf(i),
{order:o}=i.table;s?this.dot.show(o,s[0],s[1],this.scale,ft(r,o)?.out):this.dot.hide(),d(this.svg,"aria-label",this.spoken(n))}drawHover(n){if(d(this.hoverMark,
"visibility",n===null||!this.laid?"hidden":null),n===null||!this.laid)return;let r=n<0?this.nobodyAt():[this.px[n],this.py[n]];re(this.hoverDot,...r)}rowAt(n,r){
let i=this.nobodyAt(),s=(i[0]-n)**2+(i[1]-r)**2,o=-1;for(let a=0;a<this.px.length;a++){let l=(this.px[a]-n)**2+(this.py[a]-r)**2;l<s&&(s=l,o=a)}return o}},dn=class extends pn{follows="\
nothing";chance=v("line",{class:"reference"});constructor(t,n){super("roc","ROC",t,n,{x:r=>r.falsePositiveRate,y:r=>r.recall,low:r=>r.recallLow,high:r=>r.recallHigh,
step:!1}),this.under.append(this.chance),this.titles("false positive rate","recall")}drawPaths(t){super.drawPaths(t);let{auc:n}=t.picture.table.message;if(y(this.
aside,`AUC ${ut(n.value)} ${ct(n.low,n.high,ut)}`),d(this.aside,"data-figure","auc"),!!this.laid)for(let[r,i]of Object.entries({x1:this.x(0),y1:this.y(0),x2:this.
x(1),y2:this.y(1)}))d(this.chance,r,i)}keyMore(t,n){return ut(n.message.auc.value)}start(){return`M${this.x(0)},${this.y(0)}`}pointOf(t){let{false_positive_rate:n,
recall:r}=t.figures;return[this.x(n.value),this.y(r.value)]}nobodyAt(){return[this.x(0),this.y(0)]}spoken({picture:t}){let{figures:n,table:r}=t,i=`recall ${_(n.
recall.value)} at a false positive rate of ${_(n.false_positive_rate.value)}`;return`ROC curve of ${r.title}, area ${ut(r.message.auc.value)}; operating point: ${i}\
.`}},mn=class extends pn{follows="prevalence";baseline=v("line",{class:"reference"});constructor(t,n){super("pr","PR",t,n,{x:r=>r.recall,y:r=>r.precision,low:r=>r.
precisionLow,high:r=>r.precisionHigh,step:!0}),this.under.append(this.baseline),this.titles("recall","precision")}drawPaths(t){if(super.drawPaths(t),!this.laid)
return;let{prevalence:n}=t.picture.at,r=this.y(n);for(let[i,s]of Object.entries({x1:this.x(0),y1:r,x2:this.x(1),y2:r}))d(this.baseline,i,s);y(this.aside,`┈ prev\
alence ${_(n)}`),d(this.aside,"data-figure","pr-baseline")}start(t,n,r){return`M${this.x(0)},${n[r[0]??0].toFixed(1)}`}pointOf(t){let{precision:n,recall:r}=t.figures;
return Number.isNaN(n.value)?null:[this.x(r.value),this.y(n.value)]}nobodyAt(){return[this.x(0),this.y(this.context.picture.table.precision[0])]}spoken({picture:t}){
let{figures:n,table:r,at:i}=t,s=Number.isNaN(n.precision.value)?"undefined":_(n.precision.value);return`Precision-recall curve of ${r.title}, baseline ${_(i.prevalence)}\
; operating point: precision ${s} at recall ${_(n.recall.value)}.`}};var Ah=1,gn=class extends pt{follows="nothing";labelWidth=4;faint=[v("path",{class:"bars positive faint"}),v("path",{class:"bars negative faint"})];solid=[v("pa\
th",{class:"bars positive"}),v("path",{class:"bars negative"})];alertedRect=v("rect");middleLine=v("line",{class:"zero"});line=v("line",{class:"threshold-line"});hoverLine=v(
"line",{class:"hover-line"});names=[m("span"),m("span")];constructor(t,n){super("scores","Scores",t,n);let r=`${t}-alerted`,i=v("g",{"clip-path":`url(#${r})`},...this.
solid);this.svg.append(v("defs",{},v("clipPath",{id:r},this.alertedRect))),this.curves.append(...this.faint,i,this.middleLine),this.over.append(this.line);let s=o=>m(
"span",{class:`swatch ${o}`});this.aside.append(s("positive"),this.names[0]," ",s("negative"),this.names[1]),this.hoverMark.append(this.hoverLine)}drawPaths(t){
if(this.context=t,!this.laid)return;let{picture:n,session:r,axis:i}=t,{words:s}=r.tables.dataset,{histogram:o,log_histogram:a}=n.table.message,l=i.log?a??o:o,u=this.
middle();this.titles(i.log?"score, log scale":"score","each class on its own scale"),sn(this.xAxis,i,this.box,this.scale),nt(this.middleLine,this.box.left,u,this.
box.left+this.box.width,u),[l.positive,l.negative].forEach((h,c)=>{let f=this.bars(l.edges,h,c===0?-1:1);d(this.faint[c],"d",f),d(this.solid[c],"d",f)}),y(this.
names[0],s.positives),y(this.names[1],"others"),this.drawPoint(t)}middle(){return Math.round(this.box.top+this.box.height/2)+.5}bars(t,n,r){let i=Math.max(...n,
1),s=this.middle(),o=this.box.height/2-2,a="";return n.forEach((l,u)=>{if(l===0)return;let[h,c]=[this.xOf(t[u]),this.xOf(t[u+1])],f=Math.max(.8,c-h-Ah),p=Math.max(
1,o*l/i);a+=`M${h.toFixed(1)},${s}h${f.toFixed(1)}v${(r*p).toFixed(1)}h${(-f).toFixed(1)}z`}),a}xOf(t){let{axis:n}=this.context;return this.box.left+n.position(
Math.min(t,n.high))*this.box.width}drawPoint(t){if(this.context=t,!this.laid)return;let{picture:n,axis:r}=t,i=this.box.left+r.position(n.point.threshold)*this.box.
width,{left:s,top:o,width:a,height:l}=this.box;nt(this.line,i,o,i,o+l);for(let[f,p]of Object.entries({x:i,y:o,width:Math.max(0,s+a+8-i),height:l}))d(this.alertedRect,
f,Number(p).toFixed(1));let{recall:u,false_positive_rate:h}=n.figures,{words:c}=t.session.tables.dataset;d(this.svg,"aria-label",`Scores of ${n.table.title} by \
class: ${_(u.value)} of ${c.positives} and ${_(h.value)} of the others score at or above the threshold.`)}drawHover(t){if(d(this.hoverMark,"visibility",t===null||
!this.laid?"hidden":null),t===null||!this.laid||this.context===null)return;let{picture:n,axis:r}=this.context,i=t<0?1:r.position(n.table.threshold[t]),s=this.box.
left+i*this.box.width;nt(this.hoverLine,s,this.box.top,s,this.box.top+this.box.height)}rowAt(t){return this.context.axis.rowAt((t-this.box.left)/this.box.width)}};function _o(e,t){let n=e.tp+e.fp,r=`Of ${E(e.base)} ${t.cases}, `,i=`${Th(e.fn,t)} ${e.fn===1?t.missed_one:t.missed}.`;if(n===0)return`${r}none is ${t.alerted}.\
 ${vo(i)}`;let s=e.tp===1?`1 of them is ${$h(t.positive)}`:`${E(e.tp)} of them are ${t.positives}`,o=e.fp===1?"1 is a false alarm":`${E(e.fp)} are false alarms`;
return`${r}${E(n)} ${Nh(n)} ${t.alerted}: ${s}, ${o}. ${vo(i)}`}function Th(e,t){return e===0?`no ${t.positives}`:`${E(e)} ${e===1?t.positive:t.positives}`}function Nh(e){
return e===1?"is":"are"}function $h(e){return`${/^[aeiou]/i.test(e)?"an":"a"} ${e}`}function vo(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function xo(e,{table:t}){
let n="Threshold set by hand";if(e===null)return`${n}.`;let r=e===t.nobodyThreshold?"":` at ${R(e)},`;return e>t.threshold[0]?`${n}${r} above every score: nobod\
y is alerted.`:e<t.threshold[t.size-1]?`${n}${r} below every score: everybody is alerted.`:`${n}.`}function wo(e,t){let{positives:n}=e.at;return`Recall rests on\
 ${`${E(n)} ${n===1?t.positive:t.positives}`}; ${E(4*n)} would halve its 95% interval.`}function Mo(e,t,n){if(e.at.natural)return"";let r=_(n),i=_(e.at.prevalence);
return`Assumes label shift: ${t.positives} ${r} → ${i}, scores of each class unchanged.`}function So(e){let{costs:t}=e.scenario,{words:n}=e.tables.dataset,r=t.
false_positive+t.review;if(!(r>0&&t.false_negative>0))return"";let i=(s,o)=>`${Number((s/o).toPrecision(3))}×`;return t.false_negative>=r?`A missed ${n.positive}\
 costs ${i(t.false_negative,r)} a reviewed false alarm.`:`A reviewed false alarm costs ${i(r,t.false_negative)} a missed ${n.positive}.`}function Ao(e,t){let n=t.
table.short,r=e.rule(t.rule);return t.rule===F||t.infeasible!==""||r===void 0?`Other models at the alert rate of ${n}, so that the workload is equal.`:`Each mod\
el at its own threshold: ${kh(r.label)}.`}function kh(e){return e.slice(0,1).toLowerCase()+e.slice(1)}function $r(e){return e.nobody?"above every score: nobody \
is alerted":R(e.point.threshold)}function To(e,t){let{figures:n}=t,{currency:r}=e.scenario.costs;return`${[`Threshold ${$r(t)}`,`precision ${yo(n.precision)}`,`\
recall ${yo(n.recall)}`,`alerts ${_(n.alert_rate.value)}`,`expected cost ${O(n.cost_per_1000.value,r)} per 1,000 cases`,t.serving?zs(t.serving,e.scenario.serving):
""].filter(Boolean).join(", ")}.`}function yo(e){return Number.isNaN(e.value)?"undefined":_(e.value)}function No(e,t,n){let r=n.figures[e],{costs:i,cases_per_day:s}=t.
scenario,{words:o}=t.tables.dataset,a=h=>O(h,i.currency),l=e==="cost_per_1000"?a:_,u={precision:"of alerts",recall:`of ${o.positives}`,false_positive_rate:"of t\
he others",alert_rate:`${Eh(r.value*s)} a day`,cost_per_1000:`${a(r.value*s/1e3)} a day`,accuracy:`majority ${_(Qi(n.at))}`};return{value:l(r.value),interval:ct(
r.low,r.high,l),note:u[e]}}function Eh(e){return e>=100||e===0?E(e):String(Number(e.toPrecision(3)))}var kr={precision:"Precision",recall:"Recall",false_positive_rate:"\
False pos. rate",alert_rate:"Alerts",cost_per_1000:"Cost per 1,000",accuracy:"Accuracy"};function $o(e,t){return{precision:`Of the ${t.cases} that are ${t.alerted}\
, the share that are ${t.positives}. It falls when ${t.positives} become rarer.`,recall:`Of all ${t.positives}, the share that are ${t.alerted}. Also called tru\
e positive rate or sensitivity. It does not depend on prevalence.`,false_positive_rate:`Of the ${t.cases} that are no ${t.positive}, the share that are ${t.alerted}\
: false alarms divided by negatives, not by all cases.`,alert_rate:`The share of all ${t.cases} that are ${t.alerted}, and how many that is a day.`,cost_per_1000:`\
Expected cost of 1,000 ${t.cases} at the deployed prevalence: every outcome times its cost, and the review of each alert.`,accuracy:`The share of right decision\
s. Beside it what the majority class alone would reach: with rare ${t.positives} that is high and worth nothing.`}[e]}function wt(e,t){return Number(e.toPrecision(t))}function le(e){return Math.min(1,Math.max(0,e))}function ue(e,t){let n=Math.log(t/e);return{position:o=>le(Math.
log(o/e)/n),value:o=>o<=0?e:o>=1?t:wt(e*Math.exp(n*o),3),step:(o,a,l)=>Math.min(t,Math.max(e,wt(o*1.05**(a*l),3)))}}function bn(e,t=e/10**2,n=e*10**2){let r=Math.
log(n/t);return{position:a=>a<=0?0:.04+(1-.04)*le(Math.log(a/t)/r),value:a=>a<.04/2?0:wt(t*Math.exp(r*Math.max(0,a-.04)/(1-.04)),2),step:(a,l,u)=>{if(a<=0)return l>
0?wt(t,2):0;let h=wt(a*1.06**(l*u),2);return l<0&&h<t*.999?0:h}}}function ko(e){let t=s=>le((s+e)/(2*e)),n=s=>{let o=(2*s-1)*e;return Math.abs(o)<.01*e?0:wt(o,2)},
r=10**Math.floor(Math.log10(e)-1);return{position:t,value:n,step:(s,o,a)=>wt(s+o*a*r,6)}}function Eo(e,t){let n=Math.log(t/e),r=a=>Math.min(t,Math.max(e,Math.round(
a)));return{position:a=>le(Math.log(a/e)/n),value:a=>r(e*Math.exp(n*le(a))),step:(a,l,u)=>r(a+l*(u===1?1:Math.max(2,Math.round(a/2))))}}var Er="['’ \\u00a0\\u202f]",Ph=new RegExp(`^([+-]?)([\\d.,](?:(?:[\\d.,]|${Er})*[\\d.,])?(?:e[+-]?\\d+)?)\\s*([km]?)$`,"i"),Ch=/^\d{1,3}(,\d{3})+(\.\d*)?$/,Rh=/^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/,
Lh=new RegExp(`^\\d{1,3}(${Er}\\d{3})+([.,]\\d*)?$`);function vn(e){let t=e.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/,"$1").replace(/\s*[%\p{Sc}]$/u,""),n=Ph.
exec(t),r=n?Oh(n[2]):"",i=r===""?NaN:Number(n[1]+r)*Fh(n[3]);return e.trim()===""?{problem:"Nothing was typed"}:Number.isFinite(i)?{value:i}:{problem:`“${Dh(e)}\
” is not a number`}}function Po(e){return e.trim().endsWith("%")}function Oh(e){return Ch.test(e)?e.replaceAll(",",""):Rh.test(e)?e.replaceAll(".","").replace(
",","."):Lh.test(e)?e.replaceAll(new RegExp(Er,"g"),"").replace(",","."):/^\d*,\d+$/.test(e)?e.replace(",","."):e}function Fh(e){return e===""?1:e.toLowerCase()===
"k"?1e3:1e6}function Dh(e){let t=e.trim();return t.length>30?`${t.slice(0,30)}…`:t}var Pr=2e3,Yt=class{constructor(t,n){this.options=t;let{id:r}=t,i=`${n}-${r}`;this.range=m("input",{type:"range",id:i,min:0,max:Pr,step:1,class:"range","data-co\
ntrol":r}),this.field=m("input",{type:"text",class:"field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":r}),this.name=m("label",{for:i,
class:"control-name"},t.label),d(this.field,"aria-label",`${t.label}, type a value`);let s=a=>a?m("span",{class:"affix","aria-hidden":"true"},a):null;this.told=
m("span",{class:"spoken",id:`${i}-told`});let o=m("span",{class:"entry"},s(t.prefix),this.field,s(t.suffix),this.told);this.element=m("div",{class:`control cont\
rol-${r}`},m("div",{class:"control-head"},this.name,o),m("div",{class:"track"},this.range)),this.listen()}options;element;range;field;name;told;current=NaN;held=!1;edited=!1;remark=null;mark(t,n){
let r=this.range.parentElement,i=r.querySelector(".mark");i===null&&(i=m("span",{class:"mark","aria-hidden":"true"}),r.append(i)),d(i,"hidden",t===null),d(i,"ti\
tle",n),t!==null&&i.style.setProperty("--at",String(t))}rename(t){y(this.name,t),d(this.field,"aria-label",`${t}, type a value`)}show(t){this.current=t;let n=this.
options.position(t),r=String(Math.round(n*Pr));!this.held&&this.range.value!==r&&(this.range.value=r),this.range.style.setProperty("--fill",String(n));let i=this.
options.spoken(t);if(d(this.range,"aria-valuetext",i),this.edited)return;this.remark&&(this.remark.of??=t,this.remark.of!==t&&this.remember(null));let s=this.options.
text(t);d(this.field,"title",this.remark?.sentence??i),d(this.field,"data-long",s.length>5),this.field.value!==s&&(this.field.value=s),d(this.field,"aria-invali\
d",null)}listen(){let{range:t,field:n,options:r}=this,i=()=>{this.held&&(this.held=!1,this.show(this.current))};t.onpointerdown=()=>{this.held=!0,this.forget()},
t.onpointerup=t.onpointercancel=t.onblur=i,t.onchange=i,t.oninput=()=>this.move(r.value(Number(t.value)/Pr)),t.onkeydown=s=>this.key(s),t.ondblclick=()=>this.edit(),
n.oninput=()=>{this.edited=!0},n.onfocus=()=>{n.select(),this.remark&&r.onProblem(this.remark.sentence)},n.onblur=()=>this.accept(),n.onkeydown=s=>this.fieldKey(
s)}key(t){let r={ArrowUp:[1,1],ArrowRight:[1,1],ArrowDown:[-1,1],ArrowLeft:[-1,1],PageUp:[1,10],PageDown:[-1,10]}[t.key];if(t.key==="Enter")this.edit();else if(t.
key==="Home")this.move(this.options.low());else if(t.key==="End")this.move(this.options.high());else if(r)this.move(this.options.step(this.current,...r));else return;
t.preventDefault()}move(t){this.forget(),this.current=t,this.options.onMove(t)}fieldKey(t){if(t.key==="Enter")this.accept();else if(t.key==="Escape")this.forget(),
this.show(this.current),this.field.select();else if(t.key==="ArrowUp"||t.key==="ArrowDown")this.accept(),this.move(this.options.step(this.current,t.key==="Arrow\
Up"?1:-1,1));else return;t.stopPropagation(),t.preventDefault()}edit(){this.field.focus(),this.field.select()}forget(){this.edited=!1,this.remember(null)}tell(t){
this.remember({sentence:t,of:null}),this.options.onProblem(t)}remember(t){this.remark=t,y(this.told,t?.sentence??""),d(this.field,"aria-describedby",t&&this.told.
id),d(this.field,"data-remarked",t!==null)}accept(){if(!this.edited)return;let{options:t}=this,n=this.field.value,r=t.word?.(n.trim().toLowerCase())??null,i=r===
null?vn(n):{value:r},s=`${t.label} stays at ${t.spoken(this.current)}.`;if("problem"in i)return d(this.field,"aria-invalid","true"),this.tell(`${i.problem}: ${s}`);
let o=r??t.typed?.(i.value,Po(n))??i.value;if(this.forget(),t.onTyped){let l=t.onTyped(o);l&&this.tell(l);return}let a=Math.min(Math.max(o,t.low()),t.high());if(this.
current=a,t.onMove(a),a!==o){let l=a<o?"above the largest":"below the smallest";this.tell(`${t.label}: ${t.spoken(o)} is ${l} value; ${t.spoken(a)} is used.`)}this.
show(this.current)}};var Ro=1e-4,Lo=.9,yn=1e9,Hh=.012,xn=class{constructor(t,n,r){this.session=t;this.actions=n;let i=o=>new Yt({...o,onProblem:n.problem},r);this.threshold=i(this.thresholdOptions()),
this.prevalence=i(this.prevalenceOptions()),this.capacity=i(this.capacityOptions()),this.cases=i(this.casesOptions());let s=(o,a)=>{let l=i(this.costOptions(o,a));
return this.costs.set(o,l),l};this.natural=m("button",{type:"button",class:"reset","data-control":"natural"},"↺"),this.natural.onclick=()=>n.change({prevalence:null}),
this.prevalence.element.querySelector(".control-name").after(this.natural),this.moreButton=m("button",{type:"button",class:"link more-button","aria-expanded":"f\
alse","data-control":"more"},"More costs"),this.thresholdRow=m("div",{class:"threshold-row"},this.threshold.element),this.settings=m("div",{class:"settings"},this.
prevalence.element,s("false_positive","False alarm").element,s("false_negative","Miss").element,s("review","Review").element,this.capacity.element),this.more=m(
"div",{class:"settings more",hidden:!0,role:"group","aria-label":"More costs"},s("true_positive","Right alert").element,s("true_negative","Right pass").element,
this.cases.element,m("p",{class:"hint"},"A negative cost is a gain.")),this.moreButton.onclick=()=>this.toggleMore()}session;actions;thresholdRow;settings;more;threshold;prevalence;capacity;cases;costs=new Map;natural;moreButton;scales=new Map;axis=null;table=null;picture=null;toggleMore(t=this.
more.hidden){this.more.hidden=!t,d(this.moreButton,"aria-expanded",String(t)),y(this.moreButton,t?"Fewer costs":"More costs")}setAxis(t,n){this.axis=t,this.table=
n,this.threshold.rename(t.log?"Threshold (log)":"Threshold")}forgetScales(){this.scales.clear();let{costs:t}=this.session().scenario;(t.true_positive!==0||t.true_negative!==
0)&&this.toggleMore(!0)}show(t){this.picture=t;let{scenario:n,tables:r}=this.session();this.threshold.show(t.point.threshold),this.prevalence.show(t.at.prevalence);
let i=r.dataset.natural_prevalence;this.prevalence.mark(_n.position(i),`as in the data: ${_(i)}`);let s=`Back to the prevalence in the data, ${_(i)}`;d(this.natural,
"aria-label",s),d(this.natural,"title",s),d(this.natural,"disabled",n.prevalence===null);for(let[o,a]of this.costs)a.show(n.costs[o]);this.capacity.show(n.capacity_per_day),
this.cases.show(n.cases_per_day)}thresholdOptions(){let t=()=>this.table,n=r=>k(t(),r).threshold;return{id:"threshold",label:"Threshold",position:r=>this.axis.position(
r),value:r=>n(this.axis.rowAt(r)),step:(r,i,s)=>n(qh(t(),r,i,s)),low:()=>n(t().size-1),high:()=>n(-1),text:r=>r>t().threshold[0]?"nobody":R(r),spoken:r=>{let i=this.
picture;return i!==null&&i.point.threshold===r?$r(i):R(r)},onMove:this.actions.setThreshold,typed:(r,i)=>i?Co(r):r,word:r=>r==="nobody"||r==="none"?n(-1):null,onTyped:r=>this.
typeThreshold(r)}}typeThreshold(t){let n=this.table,r=st(n,t),i=k(n,r).threshold;this.actions.setThreshold(i);let[s,o]=[R(t),R(i)];return t===n.nobodyThreshold?
"":r<0?`Threshold: ${s} is above every score, so nobody is alerted.`:t<n.threshold[n.size-1]?`Threshold: ${s} is below every score, so everybody is alerted.`:s===
o?"":`Threshold: the next score at or above ${s} is ${o}; it is used.`}prevalenceOptions(){let t=()=>this.session().tables.dataset.natural_prevalence;return{id:"\
prevalence",label:"Deployed prevalence",suffix:"%",..._n,value:r=>Math.abs(r-_n.position(t()))<Hh?t():_n.value(r),low:()=>Ro,high:()=>Lo,text:r=>_(r).replace("%",
""),typed:Co,spoken:r=>r===t()?`${_(r)}, as in the data`:_(r),onMove:r=>this.actions.change({prevalence:r===t()?null:r})}}costOptions(t,n){let r=t==="true_posit\
ive"||t==="true_negative",i=()=>this.scale(t,()=>this.costScale(t,r)),s=()=>this.session().scenario.costs.currency;return{id:t,label:n,prefix:"$",position:o=>i().
position(o),value:o=>i().value(o),step:(o,a,l)=>i().step(o,a,l),low:()=>r?-yn:0,high:()=>yn,text:Cr,spoken:o=>`${O(o,s())} a case`,onMove:o=>this.actions.change(
{costs:{...this.session().scenario.costs,[t]:o}})}}costScale(t,n){let{costs:r}=this.session().scenario,i=Math.max(Math.abs(r.false_positive),Math.abs(r.false_negative),
1);if(n)return ko(Math.max(i,Math.abs(r[t])));let s=Math.abs(r[t]);return bn(s>0?s:Math.max(Math.abs(r.false_positive),.01*i))}capacityOptions(){let t=()=>this.
session().scenario.cases_per_day,n=()=>{let r=Math.max(10,t());return this.scale(`capacity ${r}`,()=>bn(1,1,r))};return{id:"capacity_per_day",label:"Capacity a \
day",position:r=>n().position(r),value:r=>n().value(r),step:(r,i,s)=>{let o=n().step(r,i,s);return o===r&&r>0?r+i:Ih(o,r,i)},low:()=>0,high:()=>yn,text:Cr,spoken:r=>`${E(
r)} of ${E(t())} cases a day`,onMove:r=>this.actions.change({capacity_per_day:r})}}casesOptions(){let t=()=>this.scale("cases",()=>bn(Math.max(10,this.session().
scenario.cases_per_day)));return{id:"cases_per_day",label:"Cases a day",position:n=>t().position(n),value:n=>Math.max(1,Math.round(t().value(n))),step:(n,r,i)=>Math.
max(1,Math.round(t().step(n,r,i))),low:()=>1,high:()=>yn,text:Cr,spoken:n=>`${E(n)} cases a day`,onMove:n=>this.actions.change({cases_per_day:n})}}scale(t,n){let r=this.
scales.get(t)??n();return this.scales.set(t,r),r}showCurrency(t){for(let n of this.costs.values()){let r=n.element.querySelector(".affix");r&&y(r,t)}}},_n=ue(Ro,
Lo);function Co(e){return Number((e/100).toPrecision(12))}function Ih(e,t,n){let r=Math.round(e);return r===t?Math.max(0,t+n):r}function Cr(e){return Math.abs(e)>=
1e3&&Number.isInteger(e)?E(e):String(Number(e.toPrecision(6)))}function qh(e,t,n,r){let i=st(e,t),s=i<0?t>=e.nobodyThreshold:e.threshold[i]===t,o=r===1?1:Math.max(
2,Math.round(e.size/20)),a=n>0?i-(s?o:o-1):i+o;return Math.min(e.size-1,Math.max(-1,a))}var Bh=["precision","recall","false_positive_rate","alert_rate","cost_per_1000","accuracy"],Mt="p99_ms",jh=14,wn=class{constructor(t,n,r){this.session=t;this.cells=
[...Bh,Mt].map(i=>this.cell(i,n,r))}session;element=m("div",{class:"figures",role:"group","aria-label":"Key figures with 95% intervals"});cells;cell(t,n,r){let i=Vh(
t),s=m("button",{type:"button",class:"term","data-control":`explain-${t}`},i);r.attach(s,()=>this.explain(t));let o=Xt(t,n),[a,l]=[m("span"),m("span",{class:"un\
it"})],u=m("div",{class:"value","data-figure":t},a,l),h=m("div",{class:"interval","data-figure":`${t}-interval`}),c=m("div",{class:"note","data-figure":`${t}-no\
te`}),f=m("div",{class:"figure-head"},o,s),p=m("div",{class:"figure","data-metric":t},f,u,h,c);return this.element.append(p),{metric:t,element:p,value:a,unit:l,
interval:h,note:c,pin:o}}explain(t){return t!==Mt?$o(t,this.session().tables.dataset.words):`The response time that 99% of requests do not exceed: waiting, serv\
ice and other stages. ${this.focusWords()}`.trim()}focusWords(){let t=this.session(),{focus:n}=t.scenario,r=t.latency.exact(n,t.scenario)?.method??"";return[t.latency.
model(n)?.words??"",r].filter(Boolean).join(" ")}texts(t,n){return t!==Mt?No(t,this.session(),n):Ze(n.serving.focus,this.session().scenario.serving)}show(t){for(let n of this.
cells){if(n.element.hidden=n.metric===Mt&&t.serving===null,n.element.hidden)continue;n.metric===Mt&&d(n.element,"data-out",t.serving.focus.out);let r=this.texts(
n.metric,t),[i="",s]=r.value.split(" ");y(n.value,i),y(n.unit,s===void 0?"":` ${s}`),y(n.interval,r.interval),d(n.interval,"data-long",r.interval.length>jh),y(n.
note,r.note),d(n.note,"title",r.note)}}pinnable(){return this.cells.filter(({element:n,value:r})=>!n.hidden&&Ke(r.textContent)).map(({metric:n})=>n)}nameSection(t){
for(let n of this.cells)d(n.pin,"aria-label",`Pin ${n.metric===Mt?"p99":kr[n.metric].toLowerCase()} to ${t}`)}};function Vh(e){return e===Mt?"p99":kr[e]}function Xt(e,t){
let n=m("button",{type:"button",class:"pin","data-control":`pin-${e}`},je());return n.onclick=()=>t([e]),n}function Rr(e){let t=v("line",{x1:0,x2:22,y1:6,y2:6,class:`curve m${e}`});return v("svg",{class:"dash",width:22,height:12,viewBox:"0 0 22 12","aria-hidden":"tru\
e"},t)}var Mn=class{constructor(t,n,r){this.session=t;this.focus=n;this.tip=r}session;focus;tip;element=m("div",{class:"models",role:"radiogroup","aria-label":"\
Model in focus"});chips=[];picture=null;rebuild(){let{models:t,wanted:n}=this.session().tables;this.chips=t.map(r=>{let i=m("button",{type:"button",class:"chip",
role:"radio","data-model":r.id,"data-control":`focus-${r.id}`},Rr(r.order),m("span",{class:"chip-name"},n>2?r.short:r.title),m("span",{class:"chip-mark","data-f\
igure":`out--${r.id}`}));return d(i,"aria-label",r.title),i.onclick=()=>this.focus(r.id),this.tip.attach(i,()=>[r.title,r.message.note,this.servingWords(r.id)].
filter(Boolean).join(". ")),i}),this.chips.forEach((r,i)=>{r.onkeydown=s=>this.key(s,i)}),this.element.replaceChildren(...this.chips)}servingWords(t){let n=this.
picture?.serving?.models.find(({view:i})=>i.table.id===t);if(n===void 0)return"";let r=I(n,this.session().scenario.serving);return[r&&`Ruled out: ${r}`,n.words].
filter(Boolean).join(". ")}key(t,n){let r={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[t.key];if(r===void 0)return;t.preventDefault();let i=this.chips[(n+
r+this.chips.length)%this.chips.length];i.focus(),i.click()}show(t){this.picture=t;let{focus:n,serving:r}=this.session().scenario;for(let i of this.chips){let s=i.
dataset.model===n;d(i,"aria-checked",String(s)),d(i,"tabindex",s?0:-1);let o=t.serving?.models.find(({view:u})=>u.table.id===i.dataset.model),a=o?I(o,r):"";d(i,
"data-out",a!==""),y(i.querySelector(".chip-mark"),o?ot(o,r):"");let l=o?.view.table.title??"";o&&d(i,"aria-label",a?`${l}, ruled out: ${a}`:l)}}};var Oo={min_cost:"Min cost",bayes:"Bayes t*",max_f_beta:"Max F",recall_at_least:"Recall ≥",precision_at_least:"Precision ≥",fpr_at_most:"FPR ≤",capacity:"\
Capacity",youden:"Youden"},Sn=class{constructor(t,n,r){this.session=t;this.actions=n;this.tip=r}session;actions;tip;element=m("div",{class:"rules",role:"group",
"aria-label":"Jump to a threshold by rule"});rows=[];shown="";show(t,n){let{rules:r}=this.session().data,i=JSON.stringify(r);i!==this.shown&&(this.shown=i,this.
rows=r.map(s=>this.row(s)),this.element.replaceChildren(m("span",{class:"rules-name","aria-hidden":"true"},"Jump to"),...this.rows.map(s=>s.element)));for(let s of this.
rows){let o=s.rule.id===t;d(s.button,"aria-pressed",String(o)),d(s.element,"data-active",o);let a=n(s.rule);d(s.button,"aria-disabled",a===""?null:"true"),s.field&&
!s.edited&&this.showField(s,s.field)}this.reason=n}showField(t,n){let r=this.session().parameterOf(t.rule.id);t.remark&&t.remark.of!==r&&(t.remark=null),d(n,"da\
ta-remarked",t.remark!==null),d(n,"title",t.remark?.sentence);let i=Gt(t.rule,r);n.value!==i&&(n.value=i),d(n,"aria-invalid",null)}reason=()=>"";row(t){let n=m(
"button",{type:"button",class:"rule-button","data-control":`rule-${t.id}`},Oo[t.id]??t.label),r=m("span",{class:"rule","data-rule":t.id},n),i={rule:t,element:r,
button:n,field:null,edited:!1,remark:null};return n.onclick=()=>{let s=this.reason(t);s===""?this.actions.jump(t.id,null):this.actions.problem(s)},this.tip.attach(
n,()=>[t.words,this.reason(t)].filter(Boolean).join(" ")),t.parameter&&this.addField(i,t.parameter),i}addField(t,n){let r=m("input",{type:"text",class:"field ru\
le-field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":`parameter-${t.rule.id}`,"aria-label":`${t.rule.label}: ${n.name}`});t.field=r,
t.element.append(r),r.oninput=()=>{t.edited=!0},r.onfocus=()=>{r.select(),t.remark&&this.actions.problem(t.remark.sentence)},r.onblur=()=>this.accept(t,!1),r.onkeydown=
i=>{let s={ArrowUp:1,ArrowDown:-1}[i.key];if(i.key==="Enter")this.accept(t,!0);else if(i.key==="Escape")t.edited=!1,r.value=Gt(t.rule,this.session().parameterOf(
t.rule.id));else if(s!==void 0)this.nudge(t,s);else return;i.preventDefault(),i.stopPropagation()}}nudge(t,n){let r=Lr(t.rule)?.01:.1;this.use(t,Number((this.session().
parameterOf(t.rule.id)+n*r).toPrecision(6)))}accept(t,n){if(!t.edited){n&&this.actions.jump(t.rule.id,null);return}let r=t.field.value,i=vn(r);if("problem"in i){
let o=Gt(t.rule,this.session().parameterOf(t.rule.id));d(t.field,"aria-invalid","true"),this.actions.problem(`${i.problem}: ${t.rule.parameter.name} stays at ${o}\
.`);return}let s=Lr(t.rule)&&(r.includes("%")||i.value>=1);this.use(t,s?Number((i.value/100).toPrecision(12)):i.value)}use(t,n){let{low:r,high:i,name:s}=t.rule.
parameter,o=Math.min(Math.max(n,r),i);if(t.edited=!1,t.remark=null,this.actions.jump(t.rule.id,o),o===n||this.session().parameterOf(t.rule.id)!==o)return;let[a,
l]=[Gt(t.rule,n),Gt(t.rule,o)],u=n>i?"above the largest":"below the smallest",h=`${t.rule.label}: ${s} ${a} is ${u} value; ${l} is used.`;t.remark={sentence:h,of:this.
session().parameterOf(t.rule.id)},this.actions.problem(h)}};function Fo(e,t){return[Oo[e.id]??e.label,Gt(e,t)].filter(Boolean).join(" ")}function Lr(e){return e.
parameter?.unit==="share"}function Gt(e,t){return Number.isNaN(t)?"":Lr(e)?`${Number((t*100).toPrecision(6))}%`:String(t)}var Or=.001,Do=1e6,Ho=.001,Io=1e6,zh=1e3,qo=1e3,q=1/0,Fr=.97,An=class{constructor(t,n,r){this.session=t;this.actions=n;let i=s=>new Yt({...s,onProblem:n.problem},
r);this.objective=i(this.objectiveOptions()),this.rate=i(this.rateOptions()),this.servers=i(this.serversOptions()),this.element=m("div",{class:"serving-controls",
role:"group","aria-label":"Serving"},this.objective.element,this.rate.element,this.servers.element)}session;actions;element;objective;rate;servers;scales=new Map;forgetScales(){
this.scales.clear()}show(t){if(this.element.hidden=t.serving===null,t.serving===null)return;let{serving:n}=this.session().scenario;this.objective.show(n.objective_ms??
q),this.rate.show(n.arrival_rate_per_s),this.rate.rename(n.burstiness>1?"Bursty load":"Load"),this.servers.show(n.servers),this.marks(t,n)}marks({serving:t,table:n},r){
let{p99:i,utilisation:s,approximate:o}=t.focus,a=Number.isNaN(i.value)?null:this.objectivePosition(i.value);this.objective.mark(a,a===null?"":`p99 of ${n.short}\
: ${qt(o)}${Dt(i.value)}`);let l=r.arrival_rate_per_s/s,u=Number.isFinite(l)?this.rateScale().position(l):null,h=u!==null&&u>0&&u<1?u:null;this.rate.mark(h,h===
null?"":`${n.short} keeps up below ${is(l)}`)}set(t){this.actions.change({serving:{...this.session().scenario.serving,...t}})}objectiveScale(){let t=this.session().
scenario.serving.objective_ms??100;return this.scale("objective",()=>ue(Math.max(Or,t/zh),Math.min(Do,t*10)))}objectivePosition(t){return t===q?1:Fr*this.objectiveScale().
position(t)}objectiveOptions(){return{id:"objective_ms",label:"p99 objective",suffix:"ms",position:t=>this.objectivePosition(t),value:t=>t>(1+Fr)/2?q:this.objectiveScale().
value(t/Fr),step:(t,n,r)=>this.objectiveStep(t,n,r),low:()=>Or,high:()=>q,text:t=>t===q?"none":W(t),spoken:t=>t===q?"no objective":`${W(t)} ms`,word:t=>t===""||
t==="none"||t==="no objective"?q:null,onMove:t=>this.set({objective_ms:t===q?null:t}),onTyped:t=>this.typeObjective(t)}}typeObjective(t){let n=t===q?q:Math.min(
Do,Math.max(Or,t));if(this.set({objective_ms:n===q?null:n}),n===t)return"";let r=n<t?"above the largest":"below the smallest";return`p99 objective: ${W(t)} ms i\
s ${r} value; ${W(n)} ms is used.`}objectiveStep(t,n,r){let i=this.objectiveScale(),s=i.value(1);return t===q?n>0?q:s:n>0&&t>=s?q:i.step(t,n,r)}rateScale(){let t=this.
session().scenario.serving.arrival_rate_per_s;return this.scale("rate",()=>ue(Math.max(Ho,t/qo),Math.min(Io,t*qo)))}rateOptions(){let t=()=>this.rateScale();return{
id:"arrival_rate_per_s",label:"Load",suffix:"/s",position:n=>t().position(n),value:n=>t().value(n),step:(n,r,i)=>t().step(n,r,i),low:()=>Ho,high:()=>Io,text:W,spoken:n=>`${W(
n)} requests a second`,onMove:n=>this.set({arrival_rate_per_s:n})}}serversOptions(){return{id:"servers",label:"Servers",...Eo(1,G),low:()=>1,high:()=>G,text:String,
spoken:n=>`${n} ${n===1?"server":"servers"}`,onMove:n=>this.set({servers:Math.round(n)}),onTyped:n=>this.typeServers(n)}}typeServers(t){let{used:n,sentence:r}=Is(
t);return this.set({servers:n}),r}scale(t,n){let r=this.scales.get(t)??n();return this.scales.set(t,r),r}};var Wh=[{metric:"attainment",label:"attainment",name:"attainment"},{metric:"utilisation",label:"utilisation",name:"utilisation"},{metric:"effective_recall",label:"\
recall",name:"effective recall"},{metric:"effective_precision",label:"precision",name:"effective precision"},{metric:"effective_cost_per_1000",label:"cost",name:"\
effective cost per 1,000"}],Tn=class{constructor(t,n){this.actions=t;this.parts=Wh.map(l=>this.part(l,n)),this.late.onchange=()=>this.chooseLate(),this.lateLabel=
m("label",{class:"late-words"},"late answers",this.late);let r=this.term("explain-objective","effective",n,()=>this.explain()),[i,s]=[this.parts.slice(0,2),this.
parts.slice(2)].map(l=>l.map(({element:u})=>u));this.loads=m("span",{class:"serving-parts"},...i);let o={class:"serving-parts",role:"group","aria-label":"Effect\
ive, at the objective"};this.effects=m("span",o,r,...s),this.element=m("div",{class:"serving-line"},this.trouble,this.loads,this.effects);let a=this.term("expla\
in-recommendation","Recommended",n,()=>this.why());this.recommendation=m("div",{class:"recommendation"},a,this.advice,this.lateLabel)}actions;element;recommendation;parts;late=m(
"select",{class:"late","data-control":"late","aria-label":"Late answers"});lateLabel;trouble=m("span",{class:"serving-trouble","data-figure":"serving-trouble"});advice=m(
"span",{"data-figure":"recommendation"});advised=null;loads;effects;show(t){let{serving:n}=t;if(this.element.hidden=this.recommendation.hidden=n===null,n===null)
return;let r=this.actions.session(),{serving:i,costs:s}=r.scenario,{focus:o}=n,a=Bs(o,i);y(this.trouble,a),d(this.trouble,"data-out",o.out),this.loads.hidden=a!==
"";let l=i.objective_ms===null;this.parts[0].element.hidden=l,this.lateLabel.hidden=a!==""||l,this.effects.hidden=this.lateLabel.hidden||o.effective===null&&!o.
pending;for(let{metric:h,value:c}of this.parts){let[f,p]=Xh(h,o,s.currency);y(c,f),d(c,"title",p)}this.showLate(r,i.late),this.advised=n.choice.model;let u=js(r,
n);y(this.advice,u),d(this.advice,"title",u)}pinnable(){let t=n=>n.closest("[hidden]")!==null;return this.parts.filter(({element:n,value:r})=>!t(n)&&Ke(r.textContent)).
map(({metric:n})=>n)}nameSection(t){for(let{name:n,pin:r}of this.parts)d(r,"aria-label",`Pin ${n} to ${t}`),d(r,"title",`Pin ${n}`)}part({metric:t,label:n,name:r},i){
let s=m("b",{"data-figure":t}),o=Xt(t,this.actions.pin),a=Yh[t],l=a?this.term(`explain-${t}`,n,i,()=>this.meaning(a)):n,u=m("span",{class:"serving-part","data-m\
etric":t},l," ",s,o);return{metric:t,name:r,element:u,value:s,pin:o}}term(t,n,r,i){let s=m("button",{type:"button",class:"term","data-control":t},n);return r.attach(
s,i),s}showLate(t,n){let r=["allow","block",...t.tables.models.map(({id:o})=>o)],i=r.map(o=>Vs(o,t)),s=JSON.stringify([r,i]);this.late.dataset.shape!==s&&(this.
late.dataset.shape=s,this.late.replaceChildren(...r.map((o,a)=>m("option",{value:o},i[a])))),this.late.value!==n&&(this.late.value=n)}chooseLate(){let{serving:t}=this.
actions.session().scenario;this.actions.change({serving:{...t,late:this.late.value}})}explain(){let{words:t}=this.actions.session().tables.dataset;return`Effect\
ive figures: what the model in focus is worth when an answer after the objective is not used, and the late ${t.cases} get the answer chosen under “late answers”\
. Lateness is taken to be independent of the case, and attainment as given. Cost is per 1,000 ${t.cases}.`}meaning(t){let{objective_ms:n}=this.actions.session().
scenario.serving;return t(n===null?"the objective":Ht(n))}why(){let t=this.actions.session(),n="Among the models that meet the limits, the one of lowest effecti\
ve cost; a simpler one is kept when the paired interval of their cost difference includes zero.",r=t.settled?t.latency.recommendation:void 0,i=r?.model===this.advised?
r:void 0;return[i?.words??Uh(this.advice.textContent??""),i?.binding,n].filter(Boolean).join(" ")}};function Uh(e){return e.slice(0,1).toUpperCase()+e.slice(1)}
var Yh={attainment:e=>`Attainment: the share of answers that come within ${e}.`,utilisation:()=>"Utilisation: the share of the time that the servers are busy. A\
t 100% the queue grows without end."};function Xh(e,t,n){if(t.pending)return[It,""];if(e==="utilisation")return[_(t.utilisation),""];let r=e==="attainment"?t.attainment:
t.effective?.[e];if(!r)return["–",""];let i=e==="effective_cost_per_1000"?o=>O(o,n):_,s=Number.isNaN(r.low)?"":ct(r.low,r.high,i);return[qt(t.nearAtObjective&&
Number.isFinite(r.value))+i(r.value),s]}var Gh=["tp","fn","fp","tn"],Nn=class{constructor(t){this.session=t;let[n,r]=[m("th",{scope:"col"}),m("th",{scope:"col"},"not")],[i,s]=[m("th",{scope:"row"}),m(
"th",{scope:"row"},"others")];this.heads=[n,i];let o=l=>{let u=m("td",{class:`cell-${l}`,"data-figure":l});return this.cells.set(l,u),u},a=m("table",{class:"con\
fusion"},m("thead",{},m("tr",{},m("td"),n,r)),m("tbody",{},m("tr",{},i,o("tp"),o("fn")),m("tr",{},s,o("fp"),o("tn"))));this.element=m("figure",{class:"chart con\
fusion-figure"},this.title,a)}session;element;title=m("figcaption",{class:"chart-title"});cells=new Map;heads;show(t){let{words:n}=this.session().tables.dataset;
y(this.title,`Per ${E(t.cases.base)} ${n.cases}`),d(this.title,"data-figure","cases-base"),y(this.heads[0],n.alerted),y(this.heads[1],n.positives);for(let r of Gh)
y(this.cells.get(r),E(t.cases[r]))}},Dr=[{id:"threshold",label:"threshold"},{id:"precision",label:"precision",metric:"precision"},{id:"recall",label:"recall",metric:"\
recall"},{id:"alert_rate",label:"alerts",metric:"alert_rate"},{id:"cost_per_1000",label:"cost / 1,000",metric:"cost_per_1000"},{id:"p99",label:"p99"},{id:"auc",
label:"AUC"},{id:"ap",label:"AP"}],$n=class{constructor(t){this.session=t;let n=Dr.map(r=>m("th",{scope:"col",class:`col-${r.id}`},r.label));this.element=m("fig\
ure",{class:"chart comparison-figure"},m("figcaption",{class:"chart-title"},"Models side by side"),m("table",{class:"comparison"},m("thead",{},m("tr",{},m("th",
{scope:"col"},"model"),...n)),this.body),this.caption)}session;element;caption=m("p",{class:"hint"});body=m("tbody");rows=new Map;rebuild(){this.rows.clear(),this.
body.replaceChildren();for(let t of this.session().tables.models){let n=Dr.map(s=>m("td",{class:`col-${s.id}`,"data-figure":`${s.id}--${t.id}`})),r=m("th",{scope:"\
row",title:t.title},Rr(t.order),m("span",{class:"model-name"},t.short)),i=m("tr",{"data-model":t.id},r,...n);this.rows.set(t.id,{row:i,cells:n}),this.body.append(
i)}}text(t,n,r,i){if(n.id==="p99")return this.p99Text(t,i);if(n.id!=="ap")return Kh(t,n,r);let s=this.session().averagePrecision(t.table);return Number.isNaN(s)?
It:ut(s)}p99Text(t,{serving:n}){let r=n?.models.find(({view:i})=>i===t);return r?ot(r,this.session().scenario.serving)||Ze(r,this.session().scenario.serving).value:
"–"}show(t){let{costs:{currency:n},serving:r}=this.session().scenario;d(this.element,"data-serving",t.serving!==null);for(let l of t.models){let u=this.rows.get(
l.table.id);u&&(d(u.row,"data-focus",l.isFocus),Dr.forEach((h,c)=>y(u.cells[c],this.text(l,h,n,t))))}let i=(t.serving?.models??[]).filter(l=>l.out);for(let[l,{row:u}]of this.
rows){let h=i.find(({view:c})=>c.table.id===l);d(u,"data-out",h!==void 0),d(u,"title",h?`Ruled out: ${I(h,r)}`:null)}let s=i.map(l=>`${l.view.table.short}: ${I(
l,r)}.`),a=t.models.filter(l=>l.point===null).map(l=>`${l.table.short}: ${l.reason}`);y(this.caption,[Ao(this.session(),t),...a,...s].join(" "))}};function Kh(e,t,n){
if(t.id==="auc")return ut(e.table.message.auc.value);if(e.point===null||e.figures===null)return"–";if(t.metric===void 0)return e.point.threshold>e.table.threshold[0]?
"nobody":R(e.point.threshold);let{value:r}=e.figures[t.metric];return t.metric==="cost_per_1000"?O(r,n):_(r)}var Hr=["point","costs","prevalence","all"],kn=class extends We{constructor(n,r){super(n,"explorer",()=>r.pin([]),()=>r.resized());this.actions=r;let{session:i}=r;
this.models=new Mn(i,r.focus,this.tip),this.rules=new Sn(i,r,this.tip),this.controls=new xn(i,r,this.uid),this.serving=new An(i,r,this.uid),this.servingLine=new Tn(
r,this.tip),this.figures=new wn(i,r.pin,this.tip),this.confusion=new Nn(i),this.comparison=new $n(i),this.areas=[{button:Xt("roc_auc",r.pin),words:"area under t\
he ROC curve"},{button:Xt("average_precision",r.pin),words:"average precision"}];let s={hover:(o,a,l)=>this.hover(o,l),set:r.setRow};this.charts=[dn,mn,fn,gn].map(
o=>new o(this.uid,s)),this.areas.forEach(({button:o},a)=>this.charts[a].lead(o)),this.assemble()}actions;models;rules;controls;serving;servingLine;figures;confusion;comparison;charts;areas;status=m(
"p",{class:"status","data-figure":"status"});words=m("p",{class:"sentence","data-figure":"sentence"});basis=m("p",{class:"hint","data-figure":"basis"});measuredOn=m(
"p",{class:"hint","data-figure":"measured-on"});heldOut=m("p",{class:"hint held-out","data-figure":"held-out"});notes=m("div",{class:"notes"});context=null;hovered=null;assemble(){
let{controls:n}=this,r=m("div",{class:"charts"},...this.charts.map(i=>i.element),this.confusion.element,this.comparison.element);this.body.append(m("div",{class:"\
top"},this.models.element,this.pinAll),n.thresholdRow,this.rules.element,m("div",{class:"status-row"},this.status,n.moreButton),n.settings,this.serving.element,
n.more,this.figures.element,m("div",{class:"words"},this.words,m("div",{class:"bases"},this.basis,this.measuredOn)),this.servingLine.element,this.servingLine.recommendation,
r,this.notes)}pinnable(){return[...this.figures.pinnable(),...this.servingLine.pinnable()]}rebuild(n){this.models.rebuild(),this.comparison.rebuild(),n&&(this.controls.
forgetScales(),this.serving.forgetScales()),this.controls.showCurrency(this.actions.session().scenario.costs.currency)}frameData(){let{data:n,tables:r}=this.actions.
session(),{title:i}=n.pin_section;this.frame(i,n.present),d(this.pinAll,"title",`Pins every figure shown of the model in focus, of the key figures and of the li\
ne on serving, to ${i}`),this.figures.nameSection(i),this.servingLine.nameSection(i);for(let{button:o,words:a}of this.areas)d(o,"aria-label",`Pin ${a} to ${i}`),
d(o,"title",`Pin ${a}`);let s=[...n.notes];r.dataset.simulated&&s.unshift(`${r.dataset.title}: simulated data.`),y(this.heldOut,n.held_out?.words??""),this.notes.
replaceChildren(this.heldOut,...s.map(o=>m("p",{class:"hint"},o)))}setAxis(n,r){this.controls.setAxis(n,r)}draw(n,r,i,s){this.context=n;let{session:o,picture:a}=n;
this.models.show(a),this.controls.show(a),this.serving.show(a),this.rules.show(a.rule,s),this.figures.show(a),this.servingLine.show(a),this.confusion.show(a),this.
comparison.show(a),this.drawWords(n,i),d(this.heldOut,"data-stale",o.dirty);let l=this.scale(o.data.present);for(let u of this.charts)r==="all"&&u.layout(l),Zh(
u,r)?u.redraw(n):u.update(n);this.hovered!==null&&this.mark(this.hovered)}drawWords({session:n,picture:r},i){let{dataset:s}=n.tables,o=i||r.infeasible,a=n.rule(
r.rule),l=a?`Follows “${Fo(a,r.parameter)}”.`:xo(n.scenario.threshold,r),u=Mo(r,s.words,s.natural_prevalence);y(this.status,o||[l,r.reason,u||So(n)].filter(
Boolean).join(" ")),d(this.status,"data-trouble",o!==""),y(this.words,_o(r.cases,s.words)),y(this.basis,wo(r,s.words)),y(this.measuredOn,n.latency.measuredOn)}hover(n,r){
this.hovered=n,this.mark(n);let i=n===null||this.context===null?null:Jh(this.context,n);this.readout.show(i,r)}mark(n){for(let r of this.charts)r.drawHover(n)}};
function Zh(e,t){return t==="all"?!0:t==="prevalence"?e.follows!=="nothing":t==="costs"&&e.follows==="prevalence and costs"}function Jh(e,t){let{picture:n,session:r}=e,
{table:i}=n,{currency:s}=r.scenario.costs,o=t<0,a=o?Ut(e):i.cost[t];return[`threshold ${o?"above every score":R(i.threshold[t])}`,`precision ${_(o?NaN:i.precision[t])}`,
`recall ${_(o?0:i.recall[t])}`,`cost ${O(a,s)} per 1,000`].join(`
`)}var En=class extends me{session=new Be;face;axis=null;now=null;stale=null;drawnFocus="";constructor(t){super(t,"explorer"),this.face=new kn(t,{session:()=>this.
session,setThreshold:n=>this.move({rule:F,threshold:n,parameter:null},"point"),setRow:n=>this.setRow(n),change:n=>this.move(n,Qh(n)),focus:n=>this.focus(n),jump:(n,r)=>this.
jump(n,r),pin:n=>this.pin(n),problem:n=>this.say(n),resized:()=>this.draw("all")})}revision(t){return t.tables.rev}take(t){if(t.tables.models?.length===0){let l=t.
notes.length>0?t.notes.join(" "):"Choose a model to begin.";return this.face.message(`There are no scores to show yet. ${l}`)}let n=this.session.tables?.dataset.
name,r=this.session.data?.present,i=this.session.tables&&JSON.stringify(this.session.scenario),s=this.session.receive(t),o=i!==JSON.stringify(this.session.scenario);
this.open(),s.tables&&this.face.rebuild(n!==t.tables.dataset.name),(s.tables||o)&&(this.notice=""),this.face.frameData();let a=s.tables||s.latency||r!==t.present||
this.drawnFocus!==this.session.scenario.focus;this.draw(a?"all":s.scenario?"prevalence":"point"),this.drawNow()}move(t,n){this.notice="",this.session.change(t),
this.draw(n),this.schedule()}setRow(t){let{threshold:n}=k(this.session.focusTable(),t);this.move({rule:F,threshold:n,parameter:null},"point")}focus(t){if(t===this.
session.scenario.focus)return;let n=this.picture().models.find(({table:s})=>s.id===t);if(!n)return;let i=this.session.scenario.rule===F?(n.point??k(n.table,0)).
threshold:null;this.move({focus:t,threshold:i},"all")}jump(t,n){let r=this.session.rule(t);if(!r)return this.say(`There is no rule called ${t}; the threshold st\
ays.`);let i=this.session.focusTable(),s=n??this.session.parameterOf(t),o=He(this.session,i,t,s);if("infeasible"in o)return this.say(`${o.infeasible} The thresh\
old stays where it is.`);this.move({rule:t,threshold:null,parameter:r.parameter?s:null},"point")}set(t){let{scenario:n}=this.session,r={...n.costs,...t.costs},i={
...n.serving,...t.serving},s=t.focus??n.focus,o={...t,costs:r,serving:i};if(typeof t.threshold=="number"){let a=this.session.table(s)??this.session.focusTable(),
{threshold:l}=k(a,st(a,t.threshold));Object.assign(o,{rule:F,threshold:l,parameter:null})}else if(t.rule!==void 0&&t.rule!==F){let a=this.session.rule(t.rule)?.
parameter??null,l=t.parameter??this.session.parameterOf(t.rule);Object.assign(o,{threshold:null,parameter:a?l:null})}this.move(o,"all"),this.drawNow()}pinned(){
return`Pinned to ${this.session.data.pin_section.title}.`}onScreen(){let t=this.face.pinnable();return this.session.data.pin_all.filter(n=>t.includes(n))}spoken(){
return[this.notice,To(this.session,this.picture())].filter(Boolean).join(" ")}settle(){let{infeasible:t,point:n}=this.picture();t!==""&&(this.session.change({rule:F,
threshold:n.threshold,parameter:null}),this.notice=t,this.draw("point"),this.drawNow())}draw(t){(this.stale===null||Hr.indexOf(t)>Hr.indexOf(this.stale))&&(this.
stale=t),this.now=null,this.drawSoon()}picture(){return this.now??=ms(this.session),this.now}redraw(){let t=this.stale??"point";this.stale=null,this.drawnFocus=
this.session.scenario.focus,this.now=null;let n=this.picture();t!=="point"&&this.evaluate(n),(t==="all"||this.axis===null)&&(this.axis=Gi(n.table),this.face.setAxis(
this.axis,n.table));let r={session:this.session,picture:n,axis:this.axis};this.face.draw(r,t,this.notice,i=>this.disabled(i))}evaluate(t){let{costs:n}=this.session.
scenario;for(let{table:r,at:i,isFocus:s}of t.models)gs(r,i,n,s)}disabled(t){let n=this.session.focusTable();return t.needs_probability&&!n.isProbability?sr(n.title):
t.id==="bayes"&&Number.isNaN(nr(this.session.scenario.costs))?ir:""}};function Qh(e){return e.prevalence!==void 0?"prevalence":e.costs===void 0?"point":"costs"}var Ng=jr("explorer",e=>new En(e),e=>({commit:t=>e.setStateValue("scenario",t),pin:t=>e.setTriggerValue("pin",{pins:t}),want:t=>e.setTriggerValue("want",t)}));export{Ng as default};
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
