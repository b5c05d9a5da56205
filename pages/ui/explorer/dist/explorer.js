// Made by `npm run build` from pages/ui/explorer/src/main.ts; do not edit.
var jr=Symbol.for("ml-design-whiteboard");function Wo(){let e=globalThis;return e[jr]??={codes:new Map,waiting:new Map},e[jr]}function Vr(e,t){let{codes:n,waiting:r}=Wo();
n.set(e,t);for(let i of[...r.get(e)??[]])i(t)}function zr(e,t,n){let r=new WeakMap,i=s=>{let o=s.parentElement.querySelector(`.${e}`);if(o===null)return;let a=r.get(o)??t(o);return r.set(o,a),a.receive(s.data,
n(s)),()=>a.stop()};return Vr(e,i),i}var Uo="http://www.w3.org/2000/svg";function m(e,t={},...n){return Wr(document.createElement(e),t,n)}function v(e,t={},...n){return Wr(document.createElementNS(
Uo,e),t,n)}function Wr(e,t,n){for(let[r,i]of Object.entries(t))p(e,r,i);for(let r of n)r!==null&&e.append(r);return e}function p(e,t,n){if(n===!1||n===null||n===
void 0){e.hasAttribute(t)&&e.removeAttribute(t);return}let r=n===!0?"":String(n);e.getAttribute(t)!==r&&e.setAttribute(t,r)}function y(e,t){e.textContent!==t&&(e.
textContent=t)}var ge=class{clickedAt=-1/0;constructor(t,n=()=>!1){let r=i=>{let s=i.composedPath().find(a=>a instanceof HTMLAnchorElement);if(!s)return;!(i.button!==0||i.ctrlKey||
i.metaKey||i.shiftKey)&&n()&&(i.preventDefault(),i.stopImmediatePropagation(),setTimeout(()=>s.click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",r,{capture:!0,signal:t})}wait(){return Math.max(0,this.clickedAt+1500-performance.now())}};var be=class{constructor(t,n,r,i=window){this.send=n;let s={capture:!0,signal:r};t.addEventListener("pointerdown",o=>this.down.add(Cn(o)),s);for(let o of["point\
erup","pointercancel"])i.addEventListener(o,a=>this.lift([Cn(a)]),s);i.addEventListener("pointermove",o=>{o.buttons===0&&this.lift([Cn(o)])},s),i.addEventListener(
"blur",o=>{o.target===i&&this.lift([...this.down])},s),r.addEventListener("abort",()=>this.stop())}send;down=new Set;timer;due=!1;afterMs=0;after(t){this.stop(),
this.afterMs=t,this.timer=setTimeout(()=>{this.down.size>0?this.due=!0:this.send()},t)}stop(){clearTimeout(this.timer),this.due=!1}lift(t){for(let n of t)this.down.
delete(n);this.due&&this.down.size===0&&this.after(this.afterMs)}};function Cn(e){return e.pointerId}var Yo="whiteboard:settle";function Ur(e,t){document.addEventListener(Yo,e,{signal:t})}var Xo=Symbol.for("ml-design-whiteboard:last-sent");function Yr(e){globalThis[Xo]=e}var Go=250,Xr="The last move was made on the screen of other data, so it was not taken over.",ve=class{constructor(t,n){this.root=t;this.rest=new be(t,()=>this.
commit(),this.abort.signal),Ur(()=>this.commit(),this.abort.signal),t.addEventListener(`${n}:set`,r=>{r instanceof CustomEvent&&this.set(r.detail)})}root;rest;wire=null;notice="";abort=new AbortController;links=new ge(
this.abort.signal,()=>this.commit());ready=!1;frame=0;asked=[];receive(t,n){if(this.wire=n,this.face.theme(),t==null)return this.face.message("Waiting for the n\
umbers …");try{this.hear(t)}catch(r){let i=r instanceof Error?r.message:String(r);this.face.message(`These numbers cannot be drawn: ${i}.`)}}stop(){this.abort.
abort(),cancelAnimationFrame(this.frame),this.face.stop()}settle(){}open(){let t=!this.ready&&this.session.dirty;this.ready=!0,this.face.message(""),t&&this.schedule()}say(t){
this.notice=t,this.drawSoon(),this.face.speak(t)}schedule(){this.rest.after(Math.max(Go,this.links.wait()))}commit(){return this.rest.stop(),!this.ready||!this.
session.dirty?!1:(this.settle(),this.wire?.commit(this.session.take()),this.face.speak(this.spoken()),!0)}pin(t){this.rest.stop(),this.settle(),this.frame!==0&&
this.drawNow();let n=Math.max(Date.now(),(this.asked.at(-1)?.n??0)+1);this.asked.push({...this.session.take(),metrics:t.length>0?t:this.onScreen(),n}),this.wire?.
pin(this.asked),this.face.speak(this.pinned(t))}drawSoon(){this.frame===0&&(this.frame=requestAnimationFrame(()=>this.drawNow()))}drawNow(){if(cancelAnimationFrame(
this.frame),this.frame=0,!this.ready)return;let t=performance.now();this.redraw(),p(this.root,"data-redraw-ms",(performance.now()-t).toFixed(2))}hear(t){if(this.
session.lacks(t))return this.ready=!1,this.face.message("Fetching the numbers …"),this.wire?.want(this.revision(t));this.asked=this.asked.filter(({n})=>n>t.pinned),
this.take(t)}};function Zt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Ko(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Gr(e){let t,n,
r;e.length!==2?(t=Zt,n=(a,l)=>Zt(e(a),l),r=(a,l)=>e(a)-l):(t=e===Zt||e===Ko?e:Zo,n=e,r=e);function i(a,l,u=0,c=a.length){if(u<c){if(t(l,l)!==0)return c;do{let h=u+
c>>>1;n(a[h],l)<0?u=h+1:c=h}while(u<c)}return u}function s(a,l,u=0,c=a.length){if(u<c){if(t(l,l)!==0)return c;do{let h=u+c>>>1;n(a[h],l)<=0?u=h+1:c=h}while(u<c)}
return u}function o(a,l,u=0,c=a.length){let h=i(a,l,u,c-1);return h>u&&r(a[h-1],l)>-r(a[h],l)?h-1:h}return{left:i,center:o,right:s}}function Zo(){return 0}function Jo(e){
return e===null?NaN:+e}var Kr=Gr(Zt),Zr=Kr.right,Sf=Kr.left,Af=Gr(Jo).center;var Nf=Jr(Qr),Tf=Jr(Qo);function Jr(e){return function(t,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid\
 ry");let{data:i,width:s,height:o}=t;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:i.length/s))>=0))throw new RangeError(
"invalid height");if(!s||!o||!n&&!r)return t;let a=n&&e(n),l=r&&e(r),u=i.slice();return a&&l?(Tt(a,u,i,s,o),Tt(a,i,u,s,o),Tt(a,u,i,s,o),$t(l,i,u,s,o),$t(l,u,i,s,
o),$t(l,i,u,s,o)):a?(Tt(a,i,u,s,o),Tt(a,u,i,s,o),Tt(a,i,u,s,o)):l&&($t(l,i,u,s,o),$t(l,u,i,s,o),$t(l,i,u,s,o)),t}}function Tt(e,t,n,r,i){for(let s=0,o=r*i;s<o;)
e(t,n,s,s+=r,1)}function $t(e,t,n,r,i){for(let s=0,o=r*i;s<r;++s)e(t,n,s,s+o,r)}function Qo(e){let t=Qr(e);return(n,r,i,s,o)=>{i<<=2,s<<=2,o<<=2,t(n,r,i+0,s+0,o),
t(n,r,i+1,s+1,o),t(n,r,i+2,s+2,o),t(n,r,i+3,s+3,o)}}function Qr(e){let t=Math.floor(e);if(t===e)return ta(e);let n=e-t,r=2*e+1;return(i,s,o,a,l)=>{if(!((a-=l)>=
o))return;let u=t*s[o],c=l*t,h=c+l;for(let f=o,d=o+c;f<d;f+=l)u+=s[Math.min(a,f)];for(let f=o,d=a;f<=d;f+=l)u+=s[Math.min(a,f+c)],i[f]=(u+n*(s[Math.max(o,f-h)]+
s[Math.min(a,f+h)]))/r,u-=s[Math.max(o,f-c)]}}function ta(e){let t=2*e+1;return(n,r,i,s,o)=>{if(!((s-=o)>=i))return;let a=e*r[i],l=o*e;for(let u=i,c=i+l;u<c;u+=
o)a+=r[Math.min(s,u)];for(let u=i,c=s;u<=c;u+=o)a+=r[Math.min(s,u+l)],n[u]=a/t,a-=r[Math.max(i,u-l)]}}var ea=Array.prototype,$f=ea.slice;var na=Math.sqrt(50),ra=Math.sqrt(10),ia=Math.sqrt(2);function ye(e,t,n){let r=(t-e)/Math.max(0,n),i=Math.floor(Math.log10(r)),s=r/Math.pow(10,i),o=s>=na?10:s>=
ra?5:s>=ia?2:1,a,l,u;return i<0?(u=Math.pow(10,-i)/o,a=Math.round(e*u),l=Math.round(t*u),a/u<e&&++a,l/u>t&&--l,u=-u):(u=Math.pow(10,i)*o,a=Math.round(e/u),l=Math.
round(t/u),a*u<e&&++a,l*u>t&&--l),l<a&&.5<=n&&n<2?ye(e,t,n*2):[a,l,u]}function xe(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[i,s,o]=r?
ye(t,e,n):ye(e,t,n);if(!(s>=i))return[];let a=s-i+1,l=new Array(a);if(r)if(o<0)for(let u=0;u<a;++u)l[u]=(s-u)/-o;else for(let u=0;u<a;++u)l[u]=(s-u)*o;else if(o<
0)for(let u=0;u<a;++u)l[u]=(i+u)/-o;else for(let u=0;u<a;++u)l[u]=(i+u)*o;return l}function _e(e,t,n){return t=+t,e=+e,n=+n,ye(e,t,n)[2]}function ti(e,t,n){t=+t,
e=+e,n=+n;let r=t<e,i=r?_e(t,e,n):_e(e,t,n);return(r?-1:1)*(i<0?1/-i:i)}var kf=sa(Math.random);function sa(e){return function(n,r=0,i=n.length){let s=i-(r=+r);for(;s;){let o=e()*s--|0,a=n[s+r];n[s+r]=n[o+r],n[o+r]=a}return n}}function Ct(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function te(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function lt(){}
var vt=.7,Pt=1/vt,kt="\\s*([+-]?\\d+)\\s*",Jt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",J="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",oa=/^#([0-9a-f]{3,8})$/,
aa=new RegExp(`^rgb\\(${kt},${kt},${kt}\\)$`),la=new RegExp(`^rgb\\(${J},${J},${J}\\)$`),ua=new RegExp(`^rgba\\(${kt},${kt},${kt},${Jt}\\)$`),ca=new RegExp(`^rg\
ba\\(${J},${J},${J},${Jt}\\)$`),ha=new RegExp(`^hsl\\(${Jt},${J},${J}\\)$`),fa=new RegExp(`^hsla\\(${Jt},${J},${J},${Jt}\\)$`),ei={aliceblue:15792383,antiquewhite:16444375,
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
tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Ct(lt,Rt,{copy(e){return Object.
assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:ni,formatHex:ni,formatHex8:da,formatHsl:pa,formatRgb:ri,toString:ri});function ni(){
return this.rgb().formatHex()}function da(){return this.rgb().formatHex8()}function pa(){return fi(this).formatHsl()}function ri(){return this.rgb().formatRgb()}
function Rt(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=oa.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?ii(t):n===3?new P(t>>8&15|t>>4&240,t>>4&15|t&
240,(t&15)<<4|t&15,1):n===8?we(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?we(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=
aa.exec(e))?new P(t[1],t[2],t[3],1):(t=la.exec(e))?new P(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=ua.exec(e))?we(t[1],t[2],t[3],t[4]):(t=ca.exec(e))?we(t[1]*
255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=ha.exec(e))?ai(t[1],t[2]/100,t[3]/100,1):(t=fa.exec(e))?ai(t[1],t[2]/100,t[3]/100,t[4]):ei.hasOwnProperty(e)?ii(ei[e]):
e==="transparent"?new P(NaN,NaN,NaN,0):null}function ii(e){return new P(e>>16&255,e>>8&255,e&255,1)}function we(e,t,n,r){return r<=0&&(e=t=n=NaN),new P(e,t,n,r)}
function Hn(e){return e instanceof lt||(e=Rt(e)),e?(e=e.rgb(),new P(e.r,e.g,e.b,e.opacity)):new P}function ee(e,t,n,r){return arguments.length===1?Hn(e):new P(e,
t,n,r??1)}function P(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}Ct(P,ee,te(lt,{brighter(e){return e=e==null?Pt:Math.pow(Pt,e),new P(this.r*e,this.g*
e,this.b*e,this.opacity)},darker(e){return e=e==null?vt:Math.pow(vt,e),new P(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new P(gt(
this.r),gt(this.g),gt(this.b),Se(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:si,formatHex:si,formatHex8:ma,formatRgb:oi,toString:oi}));function si(){return`#${mt(this.r)}${mt(this.g)}${mt(this.b)}`}function ma(){return`\
#${mt(this.r)}${mt(this.g)}${mt(this.b)}${mt((isNaN(this.opacity)?1:this.opacity)*255)}`}function oi(){let e=Se(this.opacity);return`${e===1?"rgb(":"rgba("}${gt(
this.r)}, ${gt(this.g)}, ${gt(this.b)}${e===1?")":`, ${e})`}`}function Se(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function gt(e){return Math.max(0,Math.min(
255,Math.round(e)||0))}function mt(e){return e=gt(e),(e<16?"0":"")+e.toString(16)}function ai(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Y(
e,t,n,r)}function fi(e){if(e instanceof Y)return new Y(e.h,e.s,e.l,e.opacity);if(e instanceof lt||(e=Rt(e)),!e)return new Y;if(e instanceof Y)return e;e=e.rgb();
var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),s=Math.max(t,n,r),o=NaN,a=s-i,l=(s+i)/2;return a?(t===s?o=(n-r)/a+(n<r)*6:n===s?o=(r-t)/a+2:o=(t-n)/a+4,a/=l<
.5?s+i:2-s-i,o*=60):a=l>0&&l<1?0:o,new Y(o,a,l,e.opacity)}function Ne(e,t,n,r){return arguments.length===1?fi(e):new Y(e,t,n,r??1)}function Y(e,t,n,r){this.h=+e,
this.s=+t,this.l=+n,this.opacity=+r}Ct(Y,Ne,te(lt,{brighter(e){return e=e==null?Pt:Math.pow(Pt,e),new Y(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=
e==null?vt:Math.pow(vt,e),new Y(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?
n:1-n)*t,i=2*n-r;return new P(Rn(e>=240?e-240:e+120,i,r),Rn(e,i,r),Rn(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new Y(li(this.h),Me(this.s),Me(this.l),
Se(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Se(this.
opacity);return`${e===1?"hsl(":"hsla("}${li(this.h)}, ${Me(this.s)*100}%, ${Me(this.l)*100}%${e===1?")":`, ${e})`}`}}));function li(e){return e=(e||0)%360,e<0?e+
360:e}function Me(e){return Math.max(0,Math.min(1,e||0))}function Rn(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var di=Math.PI/180,
pi=180/Math.PI,Ae=18,mi=.96422,gi=1,bi=.82521,vi=4/29,Et=6/29,yi=3*Et*Et,ga=Et*Et*Et;function _i(e){if(e instanceof Q)return new Q(e.l,e.a,e.b,e.opacity);if(e instanceof
it)return wi(e);e instanceof P||(e=Hn(e));var t=Dn(e.r),n=Dn(e.g),r=Dn(e.b),i=Ln((.2225045*t+.7168786*n+.0606169*r)/gi),s,o;return t===n&&n===r?s=o=i:(s=Ln((.4360747*
t+.3850649*n+.1430804*r)/mi),o=Ln((.0139322*t+.0971045*n+.7141733*r)/bi)),new Q(116*i-16,500*(s-i),200*(i-o),e.opacity)}function xi(e,t,n,r){return arguments.length===1?_i(e):new Q(e,t,n,r??1)}function Q(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}Ct(Q,xi,te(lt,{brighter(e){
return new Q(this.l+Ae*(e??1),this.a,this.b,this.opacity)},darker(e){return new Q(this.l-Ae*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(
this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=mi*On(t),e=gi*On(e),n=bi*On(n),new P(Fn(3.1338561*t-1.6168667*e-.4906146*n),Fn(-.9787684*t+1.9161415*
e+.033454*n),Fn(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Ln(e){return e>ga?Math.pow(e,1/3):e/yi+vi}function On(e){return e>Et?e*e*e:yi*(e-vi)}
function Fn(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Dn(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function ba(e){
if(e instanceof it)return new it(e.h,e.c,e.l,e.opacity);if(e instanceof Q||(e=_i(e)),e.a===0&&e.b===0)return new it(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.
atan2(e.b,e.a)*pi;return new it(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Te(e,t,n,r){return arguments.length===1?ba(e):new it(e,t,n,r??1)}function it(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function wi(e){if(isNaN(
e.h))return new Q(e.l,0,0,e.opacity);var t=e.h*di;return new Q(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}Ct(it,Te,te(lt,{brighter(e){return new it(this.h,this.
c,this.l+Ae*(e??1),this.opacity)},darker(e){return new it(this.h,this.c,this.l-Ae*(e??1),this.opacity)},rgb(){return wi(this).rgb()}}));var Mi=-.14861,qn=1.78277,
In=-.29227,$e=-.90649,Qt=1.97294,ui=Qt*$e,ci=Qt*qn,hi=qn*In-$e*Mi;function va(e){if(e instanceof bt)return new bt(e.h,e.s,e.l,e.opacity);e instanceof P||(e=Hn(e));
var t=e.r/255,n=e.g/255,r=e.b/255,i=(hi*r+ui*t-ci*n)/(hi+ui-ci),s=r-i,o=(Qt*(n-i)-In*s)/$e,a=Math.sqrt(o*o+s*s)/(Qt*i*(1-i)),l=a?Math.atan2(o,s)*pi-120:NaN;return new bt(
l<0?l+360:l,a,i,e.opacity)}function ke(e,t,n,r){return arguments.length===1?va(e):new bt(e,t,n,r??1)}function bt(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=
+r}Ct(bt,ke,te(lt,{brighter(e){return e=e==null?Pt:Math.pow(Pt,e),new bt(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?vt:Math.pow(vt,e),new bt(
this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*di,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new P(
255*(t+n*(Mi*r+qn*i)),255*(t+n*(In*r+$e*i)),255*(t+n*(Qt*r)),this.opacity)}}));function Ti(e,t,n,r,i){var s=e*e,o=s*e;return((1-3*e+3*s-o)*t+(4-6*s+3*o)*n+(1+3*e+3*s-3*o)*r+o*i)/6}function ya(e){var t=e.length-1;return function(n){var r=n<=
0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),i=e[r],s=e[r+1],o=r>0?e[r-1]:2*i-s,a=r<t-1?e[r+2]:2*s-i;return Ti((n-r/t)*t,o,i,s,a)}}function _a(e){var t=e.length;return function(n){
var r=Math.floor(((n%=1)<0?++n:n)*t),i=e[(r+t-1)%t],s=e[r%t],o=e[(r+1)%t],a=e[(r+2)%t];return Ti((n-r/t)*t,i,s,o,a)}}var Pe=e=>()=>e;function $i(e,t){return function(n){
return e+n*t}}function xa(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function zn(e,t){var n=t-e;return n?$i(e,n>
180||n<-180?n-360*Math.round(n/360):n):Pe(isNaN(e)?t:e)}function wa(e){return(e=+e)==1?q:function(t,n){return n-t?xa(t,n,e):Pe(isNaN(t)?n:t)}}function q(e,t){var n=t-
e;return n?$i(e,n):Pe(isNaN(e)?t:e)}var Si=(function e(t){var n=wa(t);function r(i,s){var o=n((i=ee(i)).r,(s=ee(s)).r),a=n(i.g,s.g),l=n(i.b,s.b),u=q(i.opacity,s.
opacity);return function(c){return i.r=o(c),i.g=a(c),i.b=l(c),i.opacity=u(c),i+""}}return r.gamma=e,r})(1);function ki(e){return function(t){var n=t.length,r=new Array(
n),i=new Array(n),s=new Array(n),o,a;for(o=0;o<n;++o)a=ee(t[o]),r[o]=a.r||0,i[o]=a.g||0,s[o]=a.b||0;return r=e(r),i=e(i),s=e(s),a.opacity=1,function(l){return a.
r=r(l),a.g=i(l),a.b=s(l),a+""}}}var Rf=ki(ya),Lf=ki(_a);function Ma(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,r=t.slice(),i;return function(s){for(i=
0;i<n;++i)r[i]=e[i]*(1-s)+t[i]*s;return r}}function Sa(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function Aa(e,t){var n=t?t.length:0,r=e?Math.min(n,e.length):0,i=new Array(r),s=new Array(n),o;for(o=0;o<r;++o)i[o]=Ce(e[o],t[o]);for(;o<n;++o)s[o]=t[o];return function(a){
for(o=0;o<r;++o)s[o]=i[o](a);return s}}function Na(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function X(e,t){return e=+e,
t=+t,function(n){return e*(1-n)+t*n}}function Ta(e,t){var n={},r={},i;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in
e?n[i]=Ce(e[i],t[i]):r[i]=t[i];return function(s){for(i in n)r[i]=n[i](s);return r}}var jn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Bn=new RegExp(jn.source,
"g");function $a(e){return function(){return e}}function ka(e){return function(t){return e(t)+""}}function Ea(e,t){var n=jn.lastIndex=Bn.lastIndex=0,r,i,s,o=-1,
a=[],l=[];for(e=e+"",t=t+"";(r=jn.exec(e))&&(i=Bn.exec(t));)(s=i.index)>n&&(s=t.slice(n,s),a[o]?a[o]+=s:a[++o]=s),(r=r[0])===(i=i[0])?a[o]?a[o]+=i:a[++o]=i:(a[++o]=
null,l.push({i:o,x:X(r,i)})),n=Bn.lastIndex;return n<t.length&&(s=t.slice(n),a[o]?a[o]+=s:a[++o]=s),a.length<2?l[0]?ka(l[0].x):$a(t):(t=l.length,function(u){for(var c=0,
h;c<t;++c)a[(h=l[c]).i]=h.x(u);return a.join("")})}function Ce(e,t){var n=typeof t,r;return t==null||n==="boolean"?Pe(t):(n==="number"?X:n==="string"?(r=Rt(t))?
(t=r,Si):Ea:t instanceof Rt?Si:t instanceof Date?Na:Sa(t)?Ma:Array.isArray(t)?Aa:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Ta:X)(e,t)}function Ei(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var Ai=180/Math.PI,Vn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};
function Pi(e,t,n,r,i,s){var o,a,l;return(o=Math.sqrt(e*e+t*t))&&(e/=o,t/=o),(l=e*n+t*r)&&(n-=e*l,r-=t*l),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,l/=a),e*r<t*n&&(e=-e,
t=-t,l=-l,o=-o),{translateX:i,translateY:s,rotate:Math.atan2(t,e)*Ai,skewX:Math.atan(l)*Ai,scaleX:o,scaleY:a}}var Ee;function Pa(e){let t=new(typeof DOMMatrix==
"function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?Vn:Pi(t.a,t.b,t.c,t.d,t.e,t.f)}function Ca(e){return e==null||(Ee||(Ee=document.createElementNS(
"http://www.w3.org/2000/svg","g")),Ee.setAttribute("transform",e),!(e=Ee.transform.baseVal.consolidate()))?Vn:(e=e.matrix,Pi(e.a,e.b,e.c,e.d,e.e,e.f))}function Ci(e,t,n,r){
function i(u){return u.length?u.pop()+" ":""}function s(u,c,h,f,d,g){if(u!==h||c!==f){var b=d.push("translate(",null,t,null,n);g.push({i:b-4,x:X(u,h)},{i:b-2,x:X(
c,f)})}else(h||f)&&d.push("translate("+h+t+f+n)}function o(u,c,h,f){u!==c?(u-c>180?c+=360:c-u>180&&(u+=360),f.push({i:h.push(i(h)+"rotate(",null,r)-2,x:X(u,c)})):
c&&h.push(i(h)+"rotate("+c+r)}function a(u,c,h,f){u!==c?f.push({i:h.push(i(h)+"skewX(",null,r)-2,x:X(u,c)}):c&&h.push(i(h)+"skewX("+c+r)}function l(u,c,h,f,d,g){
if(u!==h||c!==f){var b=d.push(i(d)+"scale(",null,",",null,")");g.push({i:b-4,x:X(u,h)},{i:b-2,x:X(c,f)})}else(h!==1||f!==1)&&d.push(i(d)+"scale("+h+","+f+")")}return function(u,c){
var h=[],f=[];return u=e(u),c=e(c),s(u.translateX,u.translateY,c.translateX,c.translateY,h,f),o(u.rotate,c.rotate,h,f),a(u.skewX,c.skewX,h,f),l(u.scaleX,u.scaleY,
c.scaleX,c.scaleY,h,f),u=c=null,function(d){for(var g=-1,b=f.length,w;++g<b;)h[(w=f[g]).i]=w.x(d);return h.join("")}}}var Of=Ci(Pa,"px, ","px)","deg)"),Ff=Ci(Ca,
", ",")",")"),Ra=1e-12;function Ni(e){return((e=Math.exp(e))+1/e)/2}function La(e){return((e=Math.exp(e))-1/e)/2}function Oa(e){return((e=Math.exp(2*e))-1)/(e+1)}
var Df=(function e(t,n,r){function i(s,o){var a=s[0],l=s[1],u=s[2],c=o[0],h=o[1],f=o[2],d=c-a,g=h-l,b=d*d+g*g,w,_;if(b<Ra)_=Math.log(f/u)/t,w=function(k){return[
a+k*d,l+k*g,u*Math.exp(t*k*_)]};else{var S=Math.sqrt(b),N=(f*f-u*u+r*b)/(2*u*n*S),T=(f*f-u*u-r*b)/(2*f*n*S),$=Math.log(Math.sqrt(N*N+1)-N),A=Math.log(Math.sqrt(
T*T+1)-T);_=(A-$)/t,w=function(k){var j=k*_,H=Ni($),Z=u/(n*S)*(H*Oa(t*j+$)-La($));return[a+Z*d,l+Z*g,u*H/Ni(t*j+$)]}}return w.duration=Math.abs(_)*1e3*t/Math.SQRT2,
w}return i.rho=function(s){var o=Math.max(.001,+s),a=o*o,l=a*a;return e(o,a,l)},i})(Math.SQRT2,2,4);function Ri(e){return function(t,n){var r=e((t=Ne(t)).h,(n=Ne(
n)).h),i=q(t.s,n.s),s=q(t.l,n.l),o=q(t.opacity,n.opacity);return function(a){return t.h=r(a),t.s=i(a),t.l=s(a),t.opacity=o(a),t+""}}}var Hf=Ri(zn),qf=Ri(q);function Li(e){return function(t,n){var r=e((t=Te(t)).h,(n=Te(n)).h),i=q(t.c,n.c),s=q(t.l,n.l),o=q(t.opacity,n.opacity);return function(a){return t.h=r(a),t.c=i(
a),t.l=s(a),t.opacity=o(a),t+""}}}var If=Li(zn),Bf=Li(q);function Oi(e){return(function t(n){n=+n;function r(i,s){var o=e((i=ke(i)).h,(s=ke(s)).h),a=q(i.s,s.s),
l=q(i.l,s.l),u=q(i.opacity,s.opacity);return function(c){return i.h=o(c),i.s=a(c),i.l=l(Math.pow(c,n)),i.opacity=u(c),i+""}}return r.gamma=t,r})(1)}var jf=Oi(zn),
Vf=Oi(q);function Fa(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function Le(e,t){if(!isFinite(e)||e===0)return null;
var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function Lt(e){return e=Le(Math.
abs(e)),e?e[1]:NaN}function Da(e,t){return function(n,r){for(var i=n.length,s=[],o=0,a=e[0],l=0;i>0&&a>0&&(l+a+1>r&&(a=Math.max(1,r-l)),s.push(n.substring(i-=a,
i+a)),!((l+=a+1)>r));)a=e[o=(o+1)%e.length];return s.reverse().join(t)}}function Ha(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}
var qa=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Ot(e){if(!(t=qa.exec(e)))throw new Error("invalid format: "+e);var t;
return new Wn({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Ot.prototype=Wn.prototype;
function Wn(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===
void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,
this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}Wn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function Ia(e){t:for(var t=e.length,n=1,r=-1,i;n<t;++n)switch(e[n]){case".":r=i=n;break;case"0":r===0&&(r=n),i=n;break;default:if(!+e[n])break t;r>0&&(r=0);break}
return r>0?e.slice(0,r)+e.slice(i+1):e}var Oe;function Ba(e,t){var n=Le(e,t);if(!n)return Oe=void 0,e.toPrecision(t);var r=n[0],i=n[1],s=i-(Oe=Math.max(-8,Math.
min(8,Math.floor(i/3)))*3)+1,o=r.length;return s===o?r:s>o?r+new Array(s-o+1).join("0"):s>0?r.slice(0,s)+"."+r.slice(s):"0."+new Array(1-s).join("0")+Le(e,Math.
max(0,t+s-1))[0]}function Fi(e,t){var n=Le(e,t);if(!n)return e+"";var r=n[0],i=n[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.
slice(i+1):r+new Array(i-r.length+2).join("0")}var Di={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:Fa,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.
toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>Fi(e*100,t),r:Fi,s:Ba,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(
e).toString(16)};function Hi(e){return e}var qi=Array.prototype.map,Ii=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function ja(e){var t=e.
grouping===void 0||e.thousands===void 0?Hi:Da(qi.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",r=e.currency===void 0?"":e.currency[1]+
"",i=e.decimal===void 0?".":e.decimal+"",s=e.numerals===void 0?Hi:Ha(qi.call(e.numerals,String)),o=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":
e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function u(h,f){h=Ot(h);var d=h.fill,g=h.align,b=h.sign,w=h.symbol,_=h.zero,S=h.width,N=h.comma,T=h.precision,$=h.trim,
A=h.type;A==="n"?(N=!0,A="g"):Di[A]||(T===void 0&&(T=12),$=!0,A="g"),(_||d==="0"&&g==="=")&&(_=!0,d="0",g="=");var k=(f&&f.prefix!==void 0?f.prefix:"")+(w==="$"?
n:w==="#"&&/[boxX]/.test(A)?"0"+A.toLowerCase():""),j=(w==="$"?r:/[%p]/.test(A)?o:"")+(f&&f.suffix!==void 0?f.suffix:""),H=Di[A],Z=/[defgprs%]/.test(A);T=T===void 0?
6:/[gprs]/.test(A)?Math.max(1,Math.min(21,T)):Math.max(0,Math.min(20,T));function at(M){var z=k,W=j,Nt,Br,de;if(A==="c")W=H(M)+W,M="";else{M=+M;var pe=M<0||1/M<
0;if(M=isNaN(M)?l:H(Math.abs(M),T),$&&(M=Ia(M)),pe&&+M==0&&b!=="+"&&(pe=!1),z=(pe?b==="("?b:a:b==="-"||b==="("?"":b)+z,W=(A==="s"&&!isNaN(M)&&Oe!==void 0?Ii[8+Oe/
3]:"")+W+(pe&&b==="("?")":""),Z){for(Nt=-1,Br=M.length;++Nt<Br;)if(de=M.charCodeAt(Nt),48>de||de>57){W=(de===46?i+M.slice(Nt+1):M.slice(Nt))+W,M=M.slice(0,Nt);break}}}
N&&!_&&(M=t(M,1/0));var me=z.length+M.length+W.length,rt=me<S?new Array(S-me+1).join(d):"";switch(N&&_&&(M=t(rt+M,rt.length?S-W.length:1/0),rt=""),g){case"<":M=
z+M+W+rt;break;case"=":M=z+rt+M+W;break;case"^":M=rt.slice(0,me=rt.length>>1)+z+M+W+rt.slice(me);break;default:M=rt+z+M+W;break}return s(M)}return at.toString=function(){
return h+""},at}function c(h,f){var d=Math.max(-8,Math.min(8,Math.floor(Lt(f)/3)))*3,g=Math.pow(10,-d),b=u((h=Ot(h),h.type="f",h),{suffix:Ii[8+d/3]});return function(w){
return b(g*w)}}return{format:u,formatPrefix:c}}var Re,Fe,Un;Va({thousands:",",grouping:[3],currency:["$",""]});function Va(e){return Re=ja(e),Fe=Re.format,Un=Re.
formatPrefix,Re}function Bi(e){return Math.max(0,-Lt(Math.abs(e)))}function ji(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Lt(t)/3)))*3-Lt(Math.abs(
e)))}function Vi(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Lt(t)-Lt(e))+1}function Xi(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function za(e){return function(){return e}}function Wa(e){return+e}var zi=[0,1];function Ft(e){return e}function Yn(e,t){return(t-=e=+e)?function(n){return(n-e)/
t}:za(isNaN(t)?NaN:.5)}function Ua(e,t){var n;return e>t&&(n=e,e=t,t=n),function(r){return Math.max(e,Math.min(t,r))}}function Ya(e,t,n){var r=e[0],i=e[1],s=t[0],
o=t[1];return i<r?(r=Yn(i,r),s=n(o,s)):(r=Yn(r,i),s=n(s,o)),function(a){return s(r(a))}}function Xa(e,t,n){var r=Math.min(e.length,t.length)-1,i=new Array(r),s=new Array(
r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=Yn(e[o],e[o+1]),s[o]=n(t[o],t[o+1]);return function(a){var l=Zr(e,a,1,r)-1;return s[l](
i[l](a))}}function Gi(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Ki(){var e=zi,
t=zi,n=Ce,r,i,s,o=Ft,a,l,u;function c(){var f=Math.min(e.length,t.length);return o!==Ft&&(o=Ua(e[0],e[f-1])),a=f>2?Xa:Ya,l=u=null,h}function h(f){return f==null||
isNaN(f=+f)?s:(l||(l=a(e.map(r),t,n)))(r(o(f)))}return h.invert=function(f){return o(i((u||(u=a(t,e.map(r),X)))(f)))},h.domain=function(f){return arguments.length?
(e=Array.from(f,Wa),c()):e.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),c()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),
n=Ei,c()},h.clamp=function(f){return arguments.length?(o=f?!0:Ft,c()):o!==Ft},h.interpolate=function(f){return arguments.length?(n=f,c()):n},h.unknown=function(f){
return arguments.length?(s=f,h):s},function(f,d){return r=f,i=d,c()}}function Ga(){return Ki()(Ft,Ft)}function Ka(e,t,n,r){var i=ti(e,t,n),s;switch(r=Ot(r??",f"),
r.type){case"s":{var o=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(s=ji(i,o))&&(r.precision=s),Un(r,o)}case"":case"e":case"g":case"p":case"\
r":{r.precision==null&&!isNaN(s=Vi(i,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=s-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(s=Bi(i))&&
(r.precision=s-(r.type==="%")*2);break}}return Fe(r)}function Za(e){var t=e.domain;return e.ticks=function(n){var r=t();return xe(r[0],r[r.length-1],n??10)},e.tickFormat=
function(n,r){var i=t();return Ka(i[0],i[i.length-1],n??10,r)},e.nice=function(n){n==null&&(n=10);var r=t(),i=0,s=r.length-1,o=r[i],a=r[s],l,u,c=10;for(a<o&&(u=
o,o=a,a=u,u=i,i=s,s=u);c-- >0;){if(u=_e(o,a,n),u===l)return r[i]=o,r[s]=a,t(r);if(u>0)o=Math.floor(o/u)*u,a=Math.ceil(a/u)*u;else if(u<0)o=Math.ceil(o*u)/u,a=Math.
floor(a*u)/u;else break;l=u}return e},e}function G(){var e=Ga();return e.copy=function(){return Gi(e,G())},Xi.apply(e,arguments),Za(e)}function Ja(e,t){e=e.slice();var n=0,r=e.length-1,i=e[n],s=e[r],o;return s<i&&(o=n,n=r,r=o,o=i,i=s,s=o),e[n]=t.floor(i),e[r]=t.ceil(s),e}function Wi(e){return Math.
log(e)}function Ui(e){return Math.exp(e)}function Qa(e){return-Math.log(-e)}function tl(e){return-Math.exp(-e)}function el(e){return isFinite(e)?+("1e"+e):e<0?0:
e}function nl(e){return e===10?el:e===Math.E?Math.exp:t=>Math.pow(e,t)}function rl(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(
e),t=>Math.log(t)/e)}function Yi(e){return(t,n)=>-e(-t,n)}function il(e){let t=e(Wi,Ui),n=t.domain,r=10,i,s;function o(){return i=rl(r),s=nl(r),n()[0]<0?(i=Yi(i),
s=Yi(s),e(Qa,tl)):e(Wi,Ui),t}return t.base=function(a){return arguments.length?(r=+a,o()):r},t.domain=function(a){return arguments.length?(n(a),o()):n()},t.ticks=
a=>{let l=n(),u=l[0],c=l[l.length-1],h=c<u;h&&([u,c]=[c,u]);let f=i(u),d=i(c),g,b,w=a==null?10:+a,_=[];if(!(r%1)&&d-f<w){if(f=Math.floor(f),d=Math.ceil(d),u>0){
for(;f<=d;++f)for(g=1;g<r;++g)if(b=f<0?g/s(-f):g*s(f),!(b<u)){if(b>c)break;_.push(b)}}else for(;f<=d;++f)for(g=r-1;g>=1;--g)if(b=f>0?g/s(-f):g*s(f),!(b<u)){if(b>
c)break;_.push(b)}_.length*2<w&&(_=xe(u,c,w))}else _=xe(f,d,Math.min(d-f,w)).map(s);return h?_.reverse():_},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=
r===10?"s":","),typeof l!="function"&&(!(r%1)&&(l=Ot(l)).precision==null&&(l.trim=!0),l=Fe(l)),a===1/0)return l;let u=Math.max(1,r*a/t.ticks().length);return c=>{
let h=c/s(Math.round(i(c)));return h*r<r-.5&&(h*=r),h<=u?l(c):""}},t.nice=()=>n(Ja(n(),{floor:a=>s(Math.floor(i(a))),ceil:a=>s(Math.ceil(i(a)))})),t}function Xn(){
let e=il(Ki()).domain([1,10]);return e.copy=()=>Gi(e,Xn()).base(e.base()),Xi.apply(e,arguments),e}var sl=.95,ol=.975,Zi={below:.1,share:.9},al=6;function Ji(e){let t=e.threshold[e.size-1],n=e.threshold[0],r=ll(e,n),i=r?Math.max(Qi(e),n/10**al):t,[s,o]=i<n?[i,
n]:[i-.5,n+.5],a=(r?Xn():G()).domain([s,o]).range([0,sl]).clamp(!0),l=r?ul(s,o):a.ticks(4),u=h=>h>n?1:a(h),c=Float64Array.from(e.threshold,u);return{log:r,low:s,
high:o,ticks:l,position:u,rowAt:h=>cl(c,h)}}function ll(e,t){if(!e.isProbability||t<=0)return!1;let n=e.positives+e.negatives,r=0;for(let i=0;i<e.size&&e.threshold[i]>=
Zi.below;i++)r=(e.tp[i]+e.fp[i])/n;return r<=1-Zi.share&&Qi(e)<t/10}function Qi(e){for(let t=e.size-1;t>0;t--)if(e.threshold[t]>0)return e.threshold[t];return e.
threshold[0]}function ul(e,t){let n=[],r=Math.ceil(Math.log10(e)-1e-9);for(let i=r;10**i<=t*1.000001;i++)n.push(+`1e${i}`);return n.length>5?n.filter((i,s)=>(n.
length-1-s)%2===0):n}function cl(e,t){if(t>=ol)return-1;let n=0,r=e.length-1;for(;n<r;){let i=n+r>>1;e[i]>t?n=i+1:r=i}return n>0&&e[n-1]-t<t-e[n]?n-1:n}var F="threshold";var Kn=1.959963984540054,Gn=Kn*Kn;function Dt(e,t,n){let r=e/(e+t),i=n??r;return{positives:e,negatives:t,prevalence:i,natural:i===r}}function tt(e,t,n){return n.
natural?(e+t)/(n.positives+n.negatives):is(e/n.positives,t/n.negatives,n.prevalence)}function yt(e,t,n){if(e+t===0)return NaN;if(n.natural)return e/(e+t);let r=n.
prevalence*(e/n.positives);return r/(r+(1-n.prevalence)*(t/n.negatives))}function et(e,t,n,r){let i=n.prevalence,s=e/n.positives,o=t/n.negatives,a=(n.positives-
e)/n.positives,l=(n.negatives-t)/n.negatives;return i*(s*r.true_positive+a*r.false_negative)+(1-i)*(o*r.false_positive+l*r.true_negative)+r.review*tt(e,t,n)}function es(e,t,n){
let r=e/n.positives,i=(n.negatives-t)/n.negatives;return n.prevalence*r+(1-n.prevalence)*i}function ns(e){return Math.max(e.prevalence,1-e.prevalence)}function rs(e,t,n,r){
let i=n.prevalence,s=e/n.positives,o=is(s,t/n.negatives,i);return(1+r*r)*i*s/(r*r*i+o)}function is(e,t,n){return n*e+(1-n)*t}function U(e,t){let n=e/t,r=1+Gn/t,
i=(n+Gn/(2*t))/r,s=Kn/r*Math.sqrt(n*(1-n)/t+Gn/(4*t*t));return{low:e===0?0:Math.max(0,i-s),high:e===t?1:Math.min(1,i+s)}}function Zn(e,t,n){if(e+t===0)return{low:NaN,
high:NaN};if(n.natural)return U(e,e+t);let r=e/n.positives,i=t/n.negatives,s=hl(r,U(e,n.positives),i,U(t,n.negatives));return{low:ts(s.low,n.prevalence),high:ts(
s.high,n.prevalence)}}function hl(e,t,n,r){let i=e*n,s=t.low*r.high*(2*e-t.low)*(2*n-r.high),o=r.high*(2*n-r.high),a=o===0?i>0?t.low*(2*e-t.low)/(2*i):0:(i-Math.
sqrt(Math.max(0,i*i-s)))/o,l=t.high*r.low*(2*e-t.high)*(2*n-r.low),u=r.low*(2*n-r.low),c=u===0?1/0:(i+Math.sqrt(Math.max(0,i*i-l)))/u;return{low:a,high:c}}function ts(e,t){
return e===1/0?1:t*e/(t*e+(1-t))}function Jn(e,t,n,r,i,s,o){let a=r/s.positives,l=i/s.negatives,u=U(r,s.positives),c=U(i,s.negatives),h=t*(t>=0?a-u.low:u.high-a),
f=n*(n>=0?l-c.low:c.high-l),d=t*(t>=0?u.high-a:a-u.low),g=n*(n>=0?c.high-l:l-c.low),b=h*h+f*f,w=d*d+g*g;if(s.natural){let _=U(s.positives,s.positives+s.negatives),
S=o*(o>=0?s.prevalence-_.low:_.high-s.prevalence),N=o*(o>=0?_.high-s.prevalence:s.prevalence-_.low);b+=S*S,w+=N*N}return{low:e-Math.sqrt(b),high:e+Math.sqrt(w)}}
function Qn(e,t,n,r){let i=n.prevalence,s=i*(r.true_positive-r.false_negative+r.review),o=(1-i)*(r.false_positive-r.true_negative+r.review);return Jn(et(e,t,n,r),
s,o,e,t,n,fl(e,t,n,r))}function fl(e,t,n,r){let i=e/n.positives*(r.true_positive+r.review)+(n.positives-e)/n.positives*r.false_negative,s=t/n.negatives*(r.false_positive+
r.review)+(n.negatives-t)/n.negatives*r.true_negative;return i-s}function dl(e,t,n){if(n.natural)return U(e+t,n.positives+n.negatives);let r=n.prevalence;return Jn(
tt(e,t,n),r,1-r,e,t,n,0)}function pl(e,t,n){if(n.natural)return U(e+(n.negatives-t),n.positives+n.negatives);let r=n.prevalence;return Jn(es(e,t,n),r,-(1-r),e,t,
n,0)}function tr(e,t,n){let{tp:r,fp:i}=e,s=Qn(r,i,t,n);return{precision:{value:yt(r,i,t),...Zn(r,i,t)},recall:{value:r/t.positives,...U(r,t.positives)},false_positive_rate:{
value:i/t.negatives,...U(i,t.negatives)},alert_rate:{value:tt(r,i,t),...dl(r,i,t)},cost_per_1000:{value:1e3*et(r,i,t,n),low:1e3*s.low,high:1e3*s.high},accuracy:{
value:es(r,i,t),...pl(r,i,t)}}}function ss(e,t){let n=t.prevalence,r=[1e4,1e5].find(g=>n*g>=10)??1e6,i=e.tp/t.positives,s=e.fp/t.negatives,o=[r*n*i,r*n*(1-i),r*
(1-n)*s,r*(1-n)*(1-s)],a=o.map(Math.floor),l=[0,1,2,3].sort((g,b)=>o[b]-a[b]-(o[g]-a[g])||g-b),u=r-a.reduce((g,b)=>g+b,0);for(let g of l){if(u<=0)break;a[g]+=1,
u-=1}let[c,h,f,d]=a;return{base:r,tp:c,fn:h,fp:f,tn:d}}function _t(e){return Number.isNaN(e)?"–":e===0?"0":gl(e.toPrecision(3))}function x(e){if(Number.isNaN(e))return"–";let t=e*100;if(t===0)return"0%";if(Math.
abs(t)<.001)return t<0?">-0.001%":"<0.001%";let n=`${xt(_t(t))}%`;return n==="100%"&&e<1?">99.9%":n}function C(e,t){if(Number.isNaN(e))return"–";let n=e<0?"-":
"",r=Math.abs(e);if(r===0)return`${t}0`;if(r<.001)return e<0?`>-${t}0.001`:`<${t}0.001`;let i=Number(r.toPrecision(3));return i>=1e9?`${n}${t}${xt(_t(r/1e9))}bn`:
i>=1e6?`${n}${t}${_t(r/1e6)}m`:`${n}${t}${xt(_t(r))}`}function Ht(e){return Number.isNaN(e)?"–":`${xt(_t(e))} ms`}function D(e){return xt(String(Number(e.toPrecision(10))))}function os(e,t){for(let n=3;n<=17;n++){
let r=n===3?_t(e):String(Number(e.toPrecision(n)));if(Number.isNaN(e)||e===t||Number(r)!==t)return`${xt(r)} ms`}return Ht(e)}function as(e){if(!Number.isFinite(e))return"–";let t=Math.max(3,Math.floor(Math.abs(e)).toFixed(0).length),n=Number(e.toPrecision(t)),r=10**(Math.floor(Math.
log10(Math.abs(e)))-t+1);return`${D(n>e?Number((n-r).toPrecision(t)):n)}/s`}function O(e){return Number.isNaN(e)?"–":xt(ml(e).toFixed(0))}function ut(e){return Number.
isNaN(e)?"–":e.toFixed(3)}function R(e){return Number.isNaN(e)?"–":e===0?"0":Math.abs(e)<1e-4?e.toExponential(2):_t(e)}function ct(e,t,n){return Number.isNaN(
e)?"–":`[${n(e)}, ${Number.isNaN(t)?"no limit":n(t)}]`}function ml(e){return e<0?-Math.floor(-e+.5):Math.floor(e+.5)}function xt(e){let[t="",n]=e.split("."),r=t.
replace(/\B(?=(\d{3})+$)/g,",");return n===void 0?r:`${r}.${n}`}function gl(e){let t=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(e);if(!t)return e;let[,n="",r="",i="",
s="0"]=t,o=r+i,a=Number(s);return a<0?`${n}0.${"0".repeat(-a-1)}${o}`:n+o.padEnd(a+1,"0")}function De(e){let t=atob(e),n=new DataView(new ArrayBuffer(t.length));for(let i=0;i<t.length;i++)n.setUint8(i,t.charCodeAt(i));let r=new Float64Array(Math.floor(
t.length/8));for(let i=0;i<r.length;i++)r[i]=n.getFloat64(8*i,!0);return r}function ls(e){let t=(e.models??[]).map(bl);return{rev:e.rev,wanted:e.wanted??t.length,dataset:e.dataset,models:t}}function bl(e,t){let n=e.k,r=u=>{let c=De(e[u]);
if(c.length!==n)throw new Error(`${e.title}: ${u} must have ${n} rows, got ${c.length}`);return c},{positives:i,negatives:s}=e;if(!(i>0&&s>0))throw new Error(`${e.
title}: both classes must be present, got one`);let[o,a]=[r("tp"),r("fp")],l=Array.from(o,u=>U(u,i));return{id:e.id,title:e.title,short:e.short,order:e.order??t,
isProbability:e.is_probability,positives:i,negatives:s,size:n,nobodyThreshold:e.nobody_threshold,threshold:r("threshold"),tp:o,fp:a,recall:o.map(u=>u/i),falsePositiveRate:a.
map(u=>u/s),recallLow:Float64Array.from(l,u=>u.low),recallHigh:Float64Array.from(l,u=>u.high),precision:new Float64Array(n),precisionLow:new Float64Array(n),precisionHigh:new Float64Array(
n),cost:new Float64Array(n),costLow:new Float64Array(n),costHigh:new Float64Array(n),message:e}}function E(e,t){return t<0?{threshold:e.nobodyThreshold,tp:0,fp:0}:
{threshold:e.threshold[t],tp:e.tp[t],fp:e.fp[t]}}function st(e,t){let n=0,r=e.size;for(;n<r;){let i=n+r>>1;e.threshold[i]>=t?n=i+1:r=i}return n-1}function nr(e){return{costs:e.costs,prevalence:e.prevalence,capacityPerDay:e.capacity_per_day,casesPerDay:e.cases_per_day}}var vl=8*Number.EPSILON;function rr(e){
let t=e.false_positive+e.review-e.true_negative,n=e.false_negative-(e.true_positive+e.review);return t>=0&&n>=0&&t+n>0?t/(t+n):NaN}function He(e,t){let n=rr(e);
if(t.natural)return n;let r=t.positives/(t.positives+t.negatives),i=n*r*(1-t.prevalence),s=(1-n)*(1-r)*t.prevalence;return i/(i+s)}function ir(e,t,n,r){let i=Dt(
e.positives,e.negatives,r.prevalence);switch(t){case"min_cost":return yl(e,i,r.costs);case"bayes":return _l(e,i,r.costs);case"max_f_beta":return E(e,er(e,(s,o)=>rs(
s,o,i,n),0,1));case"youden":return E(e,er(e,(s,o)=>s/e.positives-o/e.negatives,0,1));case"recall_at_least":return xl(e,n);case"precision_at_least":return wl(e,n,
i);case"fpr_at_most":return Ml(e,n);case"capacity":return Sl(e,i,r);default:return{infeasible:`There is no rule called ${t}.`}}}function er(e,t,n,r){let i=n;for(let a=0;a<
e.size;a++)i=Math.max(i,t(e.tp[a],e.fp[a]));let s=i-vl*r;if(n>=s)return-1;let o=0;for(;t(e.tp[o],e.fp[o])<s;)o+=1;return o}function yl(e,t,n){let r=t.prevalence,
i=r*(Math.abs(n.true_positive)+Math.abs(n.false_negative))+(1-r)*(Math.abs(n.false_positive)+Math.abs(n.true_negative))+Math.abs(n.review),s=(o,a)=>-et(o,a,t,n);
return E(e,er(e,s,s(0,0),i))}function _l(e,t,n){if(!e.isProbability)return{infeasible:or(e.title)};let r=He(n,t);return Number.isNaN(r)?{infeasible:sr}:E(e,st(e,
r))}var sr="t* is undefined: an error costs less than the right decision. Make each error cost more.";function or(e){return`The scores of ${e} are not probabili\
ties, so t* cannot be compared with them.`}function xl(e,t){let n=e.recall.findIndex(r=>r>=t);return n>=0?E(e,n):{infeasible:`No threshold reaches recall ${x(t)}\
.`}}function wl(e,t,n){let r=-1,i=0;for(let o=e.size-1;o>=0;o--){let a=yt(e.tp[o],e.fp[o],n);if(a>=t)return E(e,us(e,o));a>=r&&([r,i]=[a,o])}let s=R(e.threshold[i]);
return{infeasible:`No threshold reaches precision ${x(t)} at a prevalence of ${x(n.prevalence)}: the best is ${x(r)} at ${s}. Lower the target to ${x(Al(r))} or\
 accept a higher prevalence.`}}function Ml(e,t){let n=hs(e,i=>e.falsePositiveRate[i]<=t)-1;if(n>=0)return E(e,us(e,n));let r=e.falsePositiveRate[0];return{infeasible:`\
No threshold keeps the false positive rate at ${x(t)} or less: the cases at the highest score, ${R(e.threshold[0])}, already make ${x(r)}. Allow ${x(Nl(r))}, or\
 use a model with fewer ties.`}}function us(e,t){let n=t;for(;n>0&&e.tp[n-1]===e.tp[t];)n-=1;return n}function Sl(e,t,n){let{capacityPerDay:r,casesPerDay:i}=n,s=r/
i,o=c=>tt(e.tp[c],e.fp[c],t),a=hs(e,c=>o(c)<=s)-1;if(a>=0)return E(e,a);if(r===0)return{infeasible:"No alert can be reviewed: the capacity is 0 a day."};let[l,u]=[
R(e.threshold[0]),O(Math.ceil(o(0)*i))];return{infeasible:`${O(r)} reviews a day are too few: the cases tied at the highest score, ${l}, make ${u} alerts a day.\
 Review ${x(s/o(0))} of them at random, or use a model with fewer ties.`}}function Al(e){let t=Number(e.toPrecision(2));return t<=e?t:Number((t-cs(e)).toPrecision(
2))}function Nl(e){let t=Number(e.toPrecision(2));return t>=e?t:Number((t+cs(e)).toPrecision(2))}function cs(e){return 10**(Math.floor(Math.log10(e))-1)}function hs(e,t){
let n=0;for(;n<e.size&&t(n);)n+=1;return n}function fs(e,t,n){if(t<=0)return E(e,-1);let r=Dt(e.positives,e.negatives,n);for(let i=0;i<e.size;i++)if(tt(e.tp[i],
e.fp[i],r)>=t)return E(e,i);return E(e,e.size-1)}function Tl(e,t,n,r){let{tp:i,fp:s}=$l(n,r);return{threshold:e.threshold,tp:i+t*(e.tp-i),fp:s+t*(e.fp-s)}}function ds(e,t,n,r,i){let{tp:s,fp:o}=Tl(e,t,n,r);return{
effective_precision:yt(s,o,r),effective_recall:s/r.positives,effective_false_positive_rate:o/r.negatives,effective_alert_rate:tt(s,o,r),effective_cost_per_1000:1e3*
et(s,o,r,i)}}function $l(e,t){return e==="allow"?{tp:0,fp:0}:e==="block"?{tp:t.positives,fp:t.negatives}:e}function ar(e,t){let n=e.filter(ms),r=qe(n,a=>[a.quality,a.simplicity]);if(r===void 0)return{model:null,because:"none",cheapest:null};let i=n.filter(a=>a===r||t(
a.model,r.model)!==!0),s=qe(i,a=>[a.simplicity,a.quality]),o=n.length===1?"only":s===r?"cheapest":"simpler";return{model:s.model,because:o,cheapest:r.model}}function ps(e,t){
let{cheapest:n}=ar(e,t);return n===null?[]:e.filter(i=>ms(i)&&i.model!==n).filter(i=>t(i.model,n)===!1).sort((i,s)=>i.quality-s.quality).map(({model:i})=>i)}function ms(e){
return e.feasible&&!Number.isNaN(e.quality)}function gs(e){if(e.some(s=>s.feasible))return null;let t=e.filter(s=>s.judged),n=t.filter(s=>s.stable&&!Number.isNaN(s.p99Ms)),r=t.filter(s=>!Number.isNaN(s.utilisation));
return(n.length>0?qe(n,s=>[s.p99Ms,s.simplicity]):qe(r,s=>[s.utilisation,s.simplicity]))?.model??null}function qe(e,t){let n;for(let r of e)if(n===void 0)n=r;else{let[i,s]=[t(r),t(n)];(i[0]<s[0]||i[0]===s[0]&&i[1]<s[1])&&(n=r)}return n}var kl=.99,El="cascade";function bs(e,t){if(!e.latency.known)return null;let n=t.map(c=>Rl(e,c,t)),r=e.settled?Cl(e.latency.cascade):null,i=r===null?n:[...n,r],
s=i.map(({candidate:c})=>c),o=(c,h)=>e.latency.differs(c,h),a=ar(s,o),l=c=>i.find(({candidate:h})=>h.model===c),u=a.model===null?gs(s):null;return{models:n,focus:n.
find(({view:c})=>c.isFocus),cascade:r,choice:a,alike:ps(s,o).map(c=>l(c)),open:Pl(e,l(a.model)),closest:l(u)??null}}function Pl(e,t){let{objective_ms:n}=e.scenario.
serving;if(t===void 0||n===null)return!1;let r=t.view===null?ne:t.p99;if(!Number.isNaN(r.low))return r.low<=n&&!(r.high<=n);let i=e.settled?e.latency.recommendation:
void 0;return i?.model===t.candidate.model&&!i.certain}var ne={value:NaN,low:NaN,high:NaN};function Cl(e){if(e===void 0)return null;let{simplicity:t,stable:n,feasible:r,
judged:i,reason:s}=e;return{view:null,candidate:{model:El,simplicity:t,quality:e.quality??NaN,onTime:e.on_time??NaN,p99Ms:e.p99_ms??NaN,utilisation:e.utilisation??
NaN,stable:n,feasible:r,judged:i,serversNeeded:null,atNeeded:NaN},reason:s}}function Rl(e,t,n){let{id:r}=t.table,{serving:i}=e.scenario,s=e.latency.model(r),o=!!s?.
responses,a=o&&!e.latency.tablesHold(e.scenario),l=a?null:s?.responses??null,u=e.latency.exact(r,e.scenario),c=l?.utilisation(i.arrival_rate_per_s,i.servers)??NaN,
h=u?lr(u.p99_ms):ur(l?.quantileAt(kl,c,i.servers)),f=l!==null,d=!f||!Number.isNaN(h.value),g=f?Ol(e,t,c):ne,b=f&&i.objective_ms!==null&&!(h.value<=i.objective_ms),
w=t.point!==null&&!a&&(o||i.objective_ms===null),_={view:t,status:s?.status??"missing",words:s?.words??"",measured:o,pending:a,answered:u!==void 0,approximate:o&&
u===void 0,nearAtObjective:o&&e.latency.exactAtObjective(r,e.scenario)===void 0,utilisation:u?.utilisation??c,stable:d,serversToHold:l?Math.floor(l.utilisation(
i.arrival_rate_per_s,1))+1:NaN,p99:h,attainment:g,effective:d?Fl(e,t,n,g.value):null,out:f&&(!d||b)};return{..._,candidate:Ll(_,s?.simplicity??0,c,w)}}function Ll({
view:e,p99:t,stable:n,out:r,effective:i},s,o,a){return{model:e.table.id,simplicity:s,quality:i?.effective_cost_per_1000.value??NaN,onTime:e.figures?.cost_per_1000.
value??NaN,p99Ms:t.value,utilisation:o,stable:n,feasible:a&&!r,judged:a,serversNeeded:null,atNeeded:NaN}}function Ol(e,t,n){let{id:r}=t.table,{objective_ms:i,servers:s}=e.
scenario.serving;if(i===null)return ne;let o=e.latency.exactAtObjective(r,e.scenario);return o?lr(o.attainment):ur(e.latency.model(r)?.responses?.attainedAt(i,n,
s))}function Fl(e,t,n,r){let{scenario:i}=e,s=i.serving.objective_ms===null,o=s?1:r,a=s?"allow":Dl(i.serving.late,n);if(t.point===null||a===null||Number.isNaN(o))
return null;let l=e.samePoints?e.latency.exactAtObjective(t.table.id,i)?.effective:void 0,u=ds(t.point,o,a,t.at,i.costs),c=Object.entries(u).map(([h,f])=>[h,l?.[h]?
lr(l[h]):ur(f)]);return Object.fromEntries(c)}function Dl(e,t){return e==="allow"||e==="block"?e:t.find(({table:n})=>n.id===e)?.point??null}function lr(e){return e===
null?ne:{value:e[0],low:e[1]??NaN,high:e[2]??NaN}}function ur(e){return{...ne,value:e??NaN}}var Hl="The threshold stays where it was.",ql="The threshold of lowest cost is shown instead.";function ys(e){let{scenario:t}=e,n=e.focusTable(),r=Il(e,n),i=e.standing.
has(n.id),s="infeasible"in r?`${r.infeasible} ${i?Hl:ql}`:"",o="infeasible"in r?Vl(e,n):r;s===""&&e.standing.set(n.id,o);let a=Dt(n.positives,n.negatives,t.prevalence),
l=t.rule===F||s!=="",u=tt(o.tp,o.fp,a),c=e.tables.models.map(h=>h===n?vs(e,h,o,!0):vs(e,h,jl(e,h,l,u),!1));return{models:c,table:n,at:a,point:o,nobody:o.threshold>
n.threshold[0],figures:tr(o,a,t.costs),cases:ss(o,a),rule:t.rule,parameter:t.rule===F?NaN:e.parameterOf(t.rule),infeasible:s,reason:"infeasible"in r||!("reason"in
r)?"":r.reason??"",serving:bs(e,c)}}function vs(e,t,n,r){let{scenario:i}=e,s=Dt(t.positives,t.negatives,i.prevalence);if("infeasible"in n)return{table:t,isFocus:r,
at:s,point:null,reason:n.infeasible,figures:null};r||e.standing.set(t.id,n);let o=tr(n,s,i.costs);return{table:t,isFocus:r,at:s,point:n,reason:"",figures:o}}function Il(e,t){
let{rule:n,threshold:r}=e.scenario;return n!==F?Ie(e,t,n):Bl(e,t,r??t.threshold[0])}function Bl(e,t,n){return e.learnedPoint(t.id,n)??{...E(t,st(t,n)),threshold:n}}
function Ie(e,t,n,r=e.parameterOf(n)){return(Object.is(r,e.parameterOf(n))?e.exactChoice(t.id,n):void 0)??ir(t,n,r,nr(e.scenario))}function jl(e,t,n,r){return n?
(e.scenario.rule===F?e.exactCurrent(t.id):void 0)??fs(t,r,e.scenario.prevalence):Ie(e,t,e.scenario.rule)}function Vl(e,t){let n=e.standing.get(t.id);if(n)return n;
let r=ir(t,"min_cost",NaN,nr(e.scenario));return"infeasible"in r?E(t,0):r}function _s(e,t,n,r){for(let i=0;i<e.size;i++){let s=e.tp[i],o=e.fp[i];if(e.precision[i]=yt(s,o,t),e.cost[i]=1e3*et(s,o,t,n),!r)continue;let a=Zn(s,o,t);e.precisionLow[i]=
a.low,e.precisionHigh[i]=a.high;let l=Qn(s,o,t,n);e.costLow[i]=1e3*l.low,e.costHigh[i]=1e3*l.high}}var zl=.1,Be=class{servers;meanServiceMs;utilisations;lastLevel;depths;responses;rows=new Map;rowsAt=NaN;constructor(t){this.servers=t.servers,this.utilisations=
t.utilisation,this.meanServiceMs=t.mean_service_ms,this.lastLevel=t.levels.at(-1),this.depths=Float64Array.from(t.levels,ws),this.responses=De(t.response_ms);let n=this.
servers.length*this.utilisations.length*t.levels.length;if(this.responses.length!==n)throw new Error(`response times must have ${n} cells, got ${this.responses.
length}`)}utilisation(t,n){return t*this.meanServiceMs/(1e3*n)}quantileAt(t,n,r){return t>=0&&t<=this.lastLevel?this.amongServers(r,n,i=>Wl(i,t)):NaN}attainedAt(t,n,r){
return Number.isNaN(t)?NaN:this.amongServers(r,n,i=>this.attainedOf(i,t))}holds(t){return this.servers.includes(t)}amongServers(t,n,r){let i=(d,g)=>{let b=this.
row(d,g);return b===null?NaN:r(b)},s=this.servers.indexOf(t);if(s>=0)return i(s,n);let o=this.servers.findIndex(d=>d>t);if(o===0)return NaN;let a=o<0?this.servers.
length-1:o-1,l=1/this.servers[a],u=o<0?0:1/this.servers[o],c=(1/t-l)/(u-l),h=i(a,n),f=o<0?i(a,0):i(o,n);return h+c*(f-h)}attainedOf({times:t,depths:n},r){let i=t.
length-1;if(r<t[0])return 0;if(r>=t[i])return this.lastLevel;let s=xs(t,r),o=(r-t[s-1])/(t[s]-t[s-1]),a=n[s-1]+o*(n[s]-n[s-1]);return Math.min(1-Math.exp(-a),this.
lastLevel)}row(t,n){this.rowsAt!==n&&n!==0&&(this.rows.clear(),this.rowsAt=n);let r=`${t} ${n}`,i=this.rows.get(r);return i===void 0&&(i=this.madeRow(t,n),this.
rows.set(r,i)),i}madeRow(t,n){let r=this.utilisations;if(!(n>=0&&n<=r.at(-1)))return null;let i=r.findIndex(f=>f>=n),s=this.stored(t,i);if(r[i]===n)return{times:s,
depths:this.depths};let o=this.stored(t,i-1),a=(n-r[i-1])/(r[i]-r[i-1]),l=new Float64Array(o.length+s.length);l.set(o),l.set(s,o.length),l.sort();let u=l.map(f=>this.
depthAt(o,f)),c=l.map(f=>this.depthAt(s,f));if(r[i]>zl)return{times:l,depths:u.map((f,d)=>f+a*(c[d]-f))};let h=(f,d)=>{let g=Math.exp(-f);return-Math.log(g+a*(Math.
exp(-c[d])-g))};return{times:l,depths:u.map(h)}}depthAt(t,n){let r=xs(t,n);if(r===0)return 0;let i=Math.min(r,t.length-1),s=t[i]-t[i-1];if(s<=0)return this.depths[i];
let o=(n-t[i-1])/s;return this.depths[i-1]+o*(this.depths[i]-this.depths[i-1])}stored(t,n){let r=(t*this.utilisations.length+n)*this.depths.length;return this.responses.
subarray(r,r+this.depths.length)}};function Wl({times:e,depths:t},n){let r=ws(n),i=Math.min(Ul(t,r),t.length-1);if(i===0)return e[0];let s=(r-t[i-1])/(t[i]-t[i-
1]);return e[i-1]+Math.min(s,1)*(e[i]-e[i-1])}function ws(e){return-Math.log(1-e)}function Ul(e,t){return Ms(e,n=>n<t)}function xs(e,t){return Ms(e,n=>n<=t)}function Ms(e,t){
let n=0,r=e.length;for(;n<r;){let i=n+r>>1;t(e[i])?n=i+1:r=i}return n}var je=class{rev="";models=new Map;message=null;sent=null;lacks(t){return t!==null&&t.models===null&&this.rev!==t.rev}receive(t,n){this.message=t,this.sent=n;let r=t?.
rev??"";return r===this.rev?!1:(this.rev=r,this.models=new Map(Object.entries(t?.models??{}).map(([i,s])=>[i,{...s,responses:s.table&&new Be(s.table)}])),!0)}get known(){
return this.message!==null}get measuredOn(){return this.message?.measured_on??""}model(t){return this.models.get(t)}tablesHold(t){return this.sent!==null&&Ss.every(
n=>this.sent.serving[n]===t.serving[n])}exact(t,n){return this.answered&&As(this.sent.serving,n.serving)?this.message.exact.models[t]:void 0}exactAtObjective(t,n){
return cr(this.sent?.serving,n.serving)?this.exact(t,n):void 0}differs(t,n){let r=this.message?.exact?.pairs[[t,n].sort().join("|")];return r===void 0?null:!r}get recommendation(){
return this.message?.exact?.recommendation}get cascade(){return this.message?.exact?.cascade}get answered(){return this.message?.exact!==null&&this.message?.exact!==
void 0&&this.sent!==null}},Ss=["dispatch","burstiness","path"],Yl=["arrival_rate_per_s","servers",...Ss];function As(e,t){return Yl.every(n=>e[n]===t[n])}function cr(e,t){
return e!==void 0&&As(e,t)&&e.objective_ms===t.objective_ms&&e.late===t.late}var Ve=class{data;tables;scenario;latency=new je;dirty=!1;standing=new Map;seq=0;version=null;parameters={};learned=new Map;lacks(t){return t.tables.models===null&&
this.tables?.rev!==t.tables.rev||this.latency.lacks(t.latency)}receive(t){let n=this.tables===void 0||this.tables.rev!==t.tables.rev,r=this.tables!==void 0&&this.
tables.dataset.name!==t.tables.dataset.name,i=r&&this.dirty;if(n){let c=ls(t.tables);this.tables=c,this.learned.clear(),this.standing.clear()}this.data=t;let s=this.
latency.receive(t.latency,t.scenario),o=this.version===null,a=t.scenario.version!==this.version,l=t.scenario.echo>=this.seq,u=o||r||(a||n)&&l&&!this.dirty;return this.
seq=Math.max(this.seq,t.scenario.echo),u&&this.adopt(),this.learn(),this.tables.models.some(c=>c.id===this.scenario.focus)||(this.scenario={...this.scenario,focus:this.
tables.models[0].id}),{tables:n,scenario:u,latency:s,dropped:i}}adopt(){let{version:t,echo:n,parameters:r,...i}=this.data.scenario;this.version=t,this.scenario=
{...i,costs:{...i.costs},serving:{...i.serving}},this.parameters={...this.parameters,...r},i.parameter!==null&&(this.parameters[i.rule]=i.parameter),this.dirty=
!1}learn(){let{exact:t}=this.data;if(t===null)return;let n=(r,i)=>{"infeasible"in i||this.learned.set(`${r} ${i.threshold}`,i)};for(let[r,i]of Object.entries(t.
current)){n(r,i);let{focus:s,rule:o,threshold:a}=this.data.scenario,l=r===s&&o===F&&a!==null;"infeasible"in i||l&&t.version===this.data.scenario.version&&this.learned.
set(`${r} ${a}`,{...i,threshold:a})}for(let[r,i]of Object.entries(t.points))for(let s of Object.values(i))n(r,s)}learnedPoint(t,n){return this.learned.get(`${t}\
 ${n}`)}change(t){this.scenario={...this.scenario,...t};let{rule:n,parameter:r}=this.scenario;r!==null&&(this.parameters[n]=r),this.dirty=!0}take(){return this.
dirty&&(this.seq+=1),this.dirty=!1,Yr(this.seq),{seq:this.seq,tables:`${this.tables.rev} ${this.latency.rev}`.trim(),...this.scenario}}focusTable(){return this.
table(this.scenario.focus)??this.tables.models[0]}table(t){return this.tables.models.find(n=>n.id===t)}rule(t){return this.data.rules.find(n=>n.id===t)}parameterOf(t){
return this.parameters[t]??this.rule(t)?.parameter?.default??NaN}sameSetting(){let{exact:t,scenario:n}=this.data,r=this.scenario;return t===null||t.version!==n.
version?!1:r.prevalence===n.prevalence&&r.capacity_per_day===n.capacity_per_day&&r.cases_per_day===n.cases_per_day&&Xl(r,n)}exactChoice(t,n){if(!this.sameSetting())
return;let r=this.data.scenario,i=this.rule(n)?.parameter?.default??NaN,s=r.parameters?.[n]??i,o=r.rule===n?r.parameter??s:s;if(Object.is(o,this.parameterOf(n)))
return this.data.exact?.points[t]?.[n]}averagePrecision(t){let{prevalence:n}=this.scenario;return n===null?t.message.average_precision:(this.data.scenario.prevalence===
n?this.data.exact?.average_precision[t.id]:void 0)??NaN}exactCurrent(t){return this.samePoints?this.data.exact?.current[t]:void 0}get samePoints(){let t=this.data.
scenario,n=this.scenario;return this.sameSetting()&&n.focus===t.focus&&n.rule===t.rule&&n.threshold===t.threshold&&n.parameter===t.parameter}get settled(){return this.
samePoints&&cr(this.data.scenario.serving,this.scenario.serving)}};function Xl(e,t){return e.costs.false_positive===t.costs.false_positive&&e.costs.false_negative===
t.costs.false_negative&&e.costs.true_positive===t.costs.true_positive&&e.costs.true_negative===t.costs.true_negative&&e.costs.review===t.costs.review}function ze(){return v("svg",{viewBox:"0 0 16 16",class:"pin-icon","aria-hidden":"true",focusable:"false"},v("path",{d:"M5.5 1.5h5l-.7 1v3.6l2.2 2.4v1H8.6v4.6L8\
 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z"}))}var hr=16,Gl=12;function Kl(e,t,n,r){let i=e+hr+n.width>r?e-hr-n.width:e+hr;return{left:Math.max(0,i),top:Math.max(0,t-n.height-Gl)}}var We=class{constructor(t){
this.root=t}root;element=m("div",{class:"readout",hidden:!0,"aria-hidden":"true","data-figure":"hover"});show(t,n){if(this.element.hidden=!t||n===null,!t||n===null)
return;y(this.element,t);let r=this.root.getBoundingClientRect(),{offsetWidth:i,offsetHeight:s}=this.element,[o,a]=[n.clientX-r.left,n.clientY-r.top],{left:l,top:u}=Kl(
o,a,{width:i,height:s},r.width);this.element.style.left=`${l}px`,this.element.style.top=`${u}px`}};function Ns(e){let t=getComputedStyle(e).getPropertyValue("--st-background-color").trim(),n=m("span",{style:`color:${t||"#fff"}`});e.append(n);let[r=255,i=255,s=255]=(getComputedStyle(
n).color.match(/[\d.]+/g)??[]).map(Number);n.remove(),p(e,"data-theme",.299*r+.587*i+.114*s<128?"dark":"light")}var Ue=class{constructor(t,n){this.root=t;this.element=m("div",{class:"tip",role:"tooltip",id:`${n}-tip`,hidden:!0}),t.addEventListener("keydown",r=>{r.key==="E\
scape"&&this.hide()})}root;element;target=null;attach(t,n){let r=()=>this.show(t,n());t.onmouseenter=r,t.onfocus=()=>{t.matches(":focus-visible")&&r()},t.onmouseleave=
t.onblur=()=>this.hide()}show(t,n){if(n==="")return;y(this.element,n),this.element.hidden=!1,this.target=t,p(t,"aria-describedby",this.element.id);let r=this.root.
getBoundingClientRect(),i=t.getBoundingClientRect(),s=this.element.offsetWidth,o=Math.min(Math.max(0,i.left-r.left),Math.max(0,r.width-s));this.element.style.left=
`${o}px`,this.element.style.top=`${i.bottom-r.top+4}px`}hide(){this.element.hidden=!0,this.target&&p(this.target,"aria-describedby",null),this.target=null}};var Zl=1.3,Jl=0,Ye=class{constructor(t,n,r,i){this.root=t;this.uid=`${n}${Jl+=1}`,this.tip=new Ue(t,this.uid),this.readout=new We(t),this.pinAll.append(ze(),this.
pinText),this.pinAll.onclick=r,t.replaceChildren(this.empty,this.body,this.tip.element,this.readout.element,this.live),this.observer=new ResizeObserver(()=>{let s=this.
body.clientWidth;s!==this.width&&(this.width=s,i())}),this.observer.observe(this.body)}root;uid;tip;body=m("div",{class:"body",hidden:!0});pinAll=m("button",{type:"\
button",class:"pin-all","data-control":"pin"});readout;pinText=m("span");empty=m("p",{class:"empty",role:"status"});live=m("div",{class:"spoken",role:"status","\
aria-live":"polite"});observer;width=0;stop(){this.observer.disconnect()}theme(){Ns(this.root)}message(t){y(this.empty,t),this.empty.hidden=t==="",this.body.hidden=
t!==""}speak(t){y(this.live,t)}frame(t,n){y(this.pinText,`Pin what I see to ${t}`),p(this.root,"data-present",n)}scale(t){return t?Zl:1}};function Ql(e){return e}var fr=1,dr=2,pr=3,re=4,Ts=1e-6;function tu(e){return"translate("+e+",0)"}function eu(e){return"translate(0,"+e+")"}function nu(e){return t=>+e(
t)}function ru(e,t){return t=Math.max(0,e.bandwidth()-t*2)/2,e.round()&&(t=Math.round(t)),n=>+e(n)+t}function iu(){return!this.__axis}function $s(e,t){var n=[],
r=null,i=null,s=6,o=6,a=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=e===fr||e===re?-1:1,c=e===re||e===dr?"x":"y",h=e===fr||e===pr?tu:eu;function f(d){
var g=r??(t.ticks?t.ticks.apply(t,n):t.domain()),b=i??(t.tickFormat?t.tickFormat.apply(t,n):Ql),w=Math.max(s,0)+a,_=t.range(),S=+_[0]+l,N=+_[_.length-1]+l,T=(t.
bandwidth?ru:nu)(t.copy(),l),$=d.selection?d.selection():d,A=$.selectAll(".domain").data([null]),k=$.selectAll(".tick").data(g,t).order(),j=k.exit(),H=k.enter().
append("g").attr("class","tick"),Z=k.select("line"),at=k.select("text");A=A.merge(A.enter().insert("path",".tick").attr("class","domain").attr("stroke","current\
Color")),k=k.merge(H),Z=Z.merge(H.append("line").attr("stroke","currentColor").attr(c+"2",u*s)),at=at.merge(H.append("text").attr("fill","currentColor").attr(c,
u*w).attr("dy",e===fr?"0em":e===pr?"0.71em":"0.32em")),d!==$&&(A=A.transition(d),k=k.transition(d),Z=Z.transition(d),at=at.transition(d),j=j.transition(d).attr(
"opacity",Ts).attr("transform",function(M){return isFinite(M=T(M))?h(M+l):this.getAttribute("transform")}),H.attr("opacity",Ts).attr("transform",function(M){var z=this.
parentNode.__axis;return h((z&&isFinite(z=z(M))?z:T(M))+l)})),j.remove(),A.attr("d",e===re||e===dr?o?"M"+u*o+","+S+"H"+l+"V"+N+"H"+u*o:"M"+l+","+S+"V"+N:o?"M"+S+
","+u*o+"V"+l+"H"+N+"V"+u*o:"M"+S+","+l+"H"+N),k.attr("opacity",1).attr("transform",function(M){return h(T(M)+l)}),Z.attr(c+"2",u*s),at.attr(c,u*w).text(b),$.filter(
iu).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",e===dr?"start":e===re?"end":"middle"),$.each(function(){this.__axis=
T})}return f.scale=function(d){return arguments.length?(t=d,f):t},f.ticks=function(){return n=Array.from(arguments),f},f.tickArguments=function(d){return arguments.
length?(n=d==null?[]:Array.from(d),f):n.slice()},f.tickValues=function(d){return arguments.length?(r=d==null?null:Array.from(d),f):r&&r.slice()},f.tickFormat=function(d){
return arguments.length?(i=d,f):i},f.tickSize=function(d){return arguments.length?(s=o=+d,f):s},f.tickSizeInner=function(d){return arguments.length?(s=+d,f):s},
f.tickSizeOuter=function(d){return arguments.length?(o=+d,f):o},f.tickPadding=function(d){return arguments.length?(a=+d,f):a},f.offset=function(d){return arguments.
length?(l=+d,f):l},f}function Xe(e){return $s(pr,e)}function ks(e){return $s(re,e)}var mr="http://www.w3.org/1999/xhtml",Es={svg:"http://www.w3.org/2000/svg",xhtml:mr,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function Ps(e){var t=e+="",n=t.indexOf(":");return n>=0&&(t=e.slice(0,n))!=="xmlns"&&(e=e.slice(n+1)),Es.hasOwnProperty(
t)?{space:Es[t],local:e}:e}function su(e){return function(){var t=this.ownerDocument,n=this.namespaceURI;return n===mr&&t.documentElement.namespaceURI===mr?t.createElement(
e):t.createElementNS(n,e)}}function ou(e){return function(){return this.ownerDocument.createElementNS(e.space,e.local)}}function Cs(e){var t=Ps(e);return(t.local?
ou:su)(t)}function au(){}function Rs(e){return e==null?au:function(){return this.querySelector(e)}}function lu(e){typeof e!="function"&&(e=Rs(e));for(var t=this.
_groups,n=t.length,r=new Array(n),i=0;i<n;++i)for(var s=t[i],o=s.length,a=r[i]=new Array(o),l,u,c=0;c<o;++c)(l=s[c])&&(u=e.call(l,l.__data__,c,s))&&("__data__"in
l&&(u.__data__=l.__data__),a[c]=u);return new V(r,this._parents)}function uu(e){return e==null?[]:Array.isArray(e)?e:Array.from(e)}function cu(){return[]}function hu(e){
return e==null?cu:function(){return this.querySelectorAll(e)}}function fu(e){return function(){return uu(e.apply(this,arguments))}}function du(e){typeof e=="fun\
ction"?e=fu(e):e=hu(e);for(var t=this._groups,n=t.length,r=[],i=[],s=0;s<n;++s)for(var o=t[s],a=o.length,l,u=0;u<a;++u)(l=o[u])&&(r.push(e.call(l,l.__data__,u,o)),
i.push(l));return new V(r,i)}function pu(e){return function(){return this.matches(e)}}function Ls(e){return function(t){return t.matches(e)}}var mu=Array.prototype.
find;function gu(e){return function(){return mu.call(this.children,e)}}function bu(){return this.firstElementChild}function vu(e){return this.select(e==null?bu:
gu(typeof e=="function"?e:Ls(e)))}var yu=Array.prototype.filter;function _u(){return Array.from(this.children)}function xu(e){return function(){return yu.call(this.
children,e)}}function wu(e){return this.selectAll(e==null?_u:xu(typeof e=="function"?e:Ls(e)))}function Mu(e){typeof e!="function"&&(e=pu(e));for(var t=this._groups,
n=t.length,r=new Array(n),i=0;i<n;++i)for(var s=t[i],o=s.length,a=r[i]=[],l,u=0;u<o;++u)(l=s[u])&&e.call(l,l.__data__,u,s)&&a.push(l);return new V(r,this._parents)}
function Os(e){return new Array(e.length)}function Su(){return new V(this._enter||this._groups.map(Os),this._parents)}function Ge(e,t){this.ownerDocument=e.ownerDocument,
this.namespaceURI=e.namespaceURI,this._next=null,this._parent=e,this.__data__=t}Ge.prototype={constructor:Ge,appendChild:function(e){return this._parent.insertBefore(
e,this._next)},insertBefore:function(e,t){return this._parent.insertBefore(e,t)},querySelector:function(e){return this._parent.querySelector(e)},querySelectorAll:function(e){
return this._parent.querySelectorAll(e)}};function Au(e){return function(){return e}}function Nu(e,t,n,r,i,s){for(var o=0,a,l=t.length,u=s.length;o<u;++o)(a=t[o])?
(a.__data__=s[o],r[o]=a):n[o]=new Ge(e,s[o]);for(;o<l;++o)(a=t[o])&&(i[o]=a)}function Tu(e,t,n,r,i,s,o){var a,l,u=new Map,c=t.length,h=s.length,f=new Array(c),d;
for(a=0;a<c;++a)(l=t[a])&&(f[a]=d=o.call(l,l.__data__,a,t)+"",u.has(d)?i[a]=l:u.set(d,l));for(a=0;a<h;++a)d=o.call(e,s[a],a,s)+"",(l=u.get(d))?(r[a]=l,l.__data__=
s[a],u.delete(d)):n[a]=new Ge(e,s[a]);for(a=0;a<c;++a)(l=t[a])&&u.get(f[a])===l&&(i[a]=l)}function $u(e){return e.__data__}function ku(e,t){if(!arguments.length)
return Array.from(this,$u);var n=t?Tu:Nu,r=this._parents,i=this._groups;typeof e!="function"&&(e=Au(e));for(var s=i.length,o=new Array(s),a=new Array(s),l=new Array(
s),u=0;u<s;++u){var c=r[u],h=i[u],f=h.length,d=Eu(e.call(c,c&&c.__data__,u,r)),g=d.length,b=a[u]=new Array(g),w=o[u]=new Array(g),_=l[u]=new Array(f);n(c,h,b,w,
_,d,t);for(var S=0,N=0,T,$;S<g;++S)if(T=b[S]){for(S>=N&&(N=S+1);!($=w[N])&&++N<g;);T._next=$||null}}return o=new V(o,r),o._enter=a,o._exit=l,o}function Eu(e){return typeof e==
"object"&&"length"in e?e:Array.from(e)}function Pu(){return new V(this._exit||this._groups.map(Os),this._parents)}function Cu(e,t,n){var r=this.enter(),i=this,s=this.
exit();return typeof e=="function"?(r=e(r),r&&(r=r.selection())):r=r.append(e+""),t!=null&&(i=t(i),i&&(i=i.selection())),n==null?s.remove():n(s),r&&i?r.merge(i).
order():i}function Ru(e){for(var t=e.selection?e.selection():e,n=this._groups,r=t._groups,i=n.length,s=r.length,o=Math.min(i,s),a=new Array(i),l=0;l<o;++l)for(var u=n[l],
c=r[l],h=u.length,f=a[l]=new Array(h),d,g=0;g<h;++g)(d=u[g]||c[g])&&(f[g]=d);for(;l<i;++l)a[l]=n[l];return new V(a,this._parents)}function Lu(){for(var e=this._groups,
t=-1,n=e.length;++t<n;)for(var r=e[t],i=r.length-1,s=r[i],o;--i>=0;)(o=r[i])&&(s&&o.compareDocumentPosition(s)^4&&s.parentNode.insertBefore(o,s),s=o);return this}
function Ou(e){e||(e=Fu);function t(h,f){return h&&f?e(h.__data__,f.__data__):!h-!f}for(var n=this._groups,r=n.length,i=new Array(r),s=0;s<r;++s){for(var o=n[s],
a=o.length,l=i[s]=new Array(a),u,c=0;c<a;++c)(u=o[c])&&(l[c]=u);l.sort(t)}return new V(i,this._parents).order()}function Fu(e,t){return e<t?-1:e>t?1:e>=t?0:NaN}
function Du(){var e=arguments[0];return arguments[0]=this,e.apply(null,arguments),this}function Hu(){return Array.from(this)}function qu(){for(var e=this._groups,
t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,s=r.length;i<s;++i){var o=r[i];if(o)return o}return null}function Iu(){let e=0;for(let t of this)++e;return e}function Bu(){
return!this.node()}function ju(e){for(var t=this._groups,n=0,r=t.length;n<r;++n)for(var i=t[n],s=0,o=i.length,a;s<o;++s)(a=i[s])&&e.call(a,a.__data__,s,i);return this}
function Vu(e){return function(){this.removeAttribute(e)}}function zu(e){return function(){this.removeAttributeNS(e.space,e.local)}}function Wu(e,t){return function(){
this.setAttribute(e,t)}}function Uu(e,t){return function(){this.setAttributeNS(e.space,e.local,t)}}function Yu(e,t){return function(){var n=t.apply(this,arguments);
n==null?this.removeAttribute(e):this.setAttribute(e,n)}}function Xu(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttributeNS(e.space,
e.local):this.setAttributeNS(e.space,e.local,n)}}function Gu(e,t){var n=Ps(e);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.
local):r.getAttribute(n)}return this.each((t==null?n.local?zu:Vu:typeof t=="function"?n.local?Xu:Yu:n.local?Uu:Wu)(n,t))}function Fs(e){return e.ownerDocument&&
e.ownerDocument.defaultView||e.document&&e||e.defaultView}function Ku(e){return function(){this.style.removeProperty(e)}}function Zu(e,t,n){return function(){this.
style.setProperty(e,t,n)}}function Ju(e,t,n){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(e):this.style.setProperty(e,r,n)}}
function Qu(e,t,n){return arguments.length>1?this.each((t==null?Ku:typeof t=="function"?Ju:Zu)(e,t,n??"")):tc(this.node(),e)}function tc(e,t){return e.style.getPropertyValue(
t)||Fs(e).getComputedStyle(e,null).getPropertyValue(t)}function ec(e){return function(){delete this[e]}}function nc(e,t){return function(){this[e]=t}}function rc(e,t){
return function(){var n=t.apply(this,arguments);n==null?delete this[e]:this[e]=n}}function ic(e,t){return arguments.length>1?this.each((t==null?ec:typeof t=="fu\
nction"?rc:nc)(e,t)):this.node()[e]}function Ds(e){return e.trim().split(/^|\s+/)}function br(e){return e.classList||new Hs(e)}function Hs(e){this._node=e,this.
_names=Ds(e.getAttribute("class")||"")}Hs.prototype={add:function(e){var t=this._names.indexOf(e);t<0&&(this._names.push(e),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(e){var t=this._names.indexOf(e);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(e){
return this._names.indexOf(e)>=0}};function qs(e,t){for(var n=br(e),r=-1,i=t.length;++r<i;)n.add(t[r])}function Is(e,t){for(var n=br(e),r=-1,i=t.length;++r<i;)n.
remove(t[r])}function sc(e){return function(){qs(this,e)}}function oc(e){return function(){Is(this,e)}}function ac(e,t){return function(){(t.apply(this,arguments)?
qs:Is)(this,e)}}function lc(e,t){var n=Ds(e+"");if(arguments.length<2){for(var r=br(this.node()),i=-1,s=n.length;++i<s;)if(!r.contains(n[i]))return!1;return!0}return this.
each((typeof t=="function"?ac:t?sc:oc)(n,t))}function uc(){this.textContent=""}function cc(e){return function(){this.textContent=e}}function hc(e){return function(){
var t=e.apply(this,arguments);this.textContent=t??""}}function fc(e){return arguments.length?this.each(e==null?uc:(typeof e=="function"?hc:cc)(e)):this.node().textContent}
function dc(){this.innerHTML=""}function pc(e){return function(){this.innerHTML=e}}function mc(e){return function(){var t=e.apply(this,arguments);this.innerHTML=
t??""}}function gc(e){return arguments.length?this.each(e==null?dc:(typeof e=="function"?mc:pc)(e)):this.node().innerHTML}function bc(){this.nextSibling&&this.parentNode.
appendChild(this)}function vc(){return this.each(bc)}function yc(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function _c(){
return this.each(yc)}function xc(e){var t=typeof e=="function"?e:Cs(e);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function wc(){
return null}function Mc(e,t){var n=typeof e=="function"?e:Cs(e),r=t==null?wc:typeof t=="function"?t:Rs(t);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),r.apply(this,arguments)||null)})}function Sc(){var e=this.parentNode;e&&e.removeChild(this)}function Ac(){return this.each(Sc)}function Nc(){
var e=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function Tc(){var e=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(
e,this.nextSibling):e}function $c(e){return this.select(e?Tc:Nc)}function kc(e){return arguments.length?this.property("__data__",e):this.node().__data__}function Ec(e){
return function(t){e.call(this,t,this.__data__)}}function Pc(e){return e.trim().split(/^|\s+/).map(function(t){var n="",r=t.indexOf(".");return r>=0&&(n=t.slice(
r+1),t=t.slice(0,r)),{type:t,name:n}})}function Cc(e){return function(){var t=this.__on;if(t){for(var n=0,r=-1,i=t.length,s;n<i;++n)s=t[n],(!e.type||s.type===e.
type)&&s.name===e.name?this.removeEventListener(s.type,s.listener,s.options):t[++r]=s;++r?t.length=r:delete this.__on}}}function Rc(e,t,n){return function(){var r=this.
__on,i,s=Ec(t);if(r){for(var o=0,a=r.length;o<a;++o)if((i=r[o]).type===e.type&&i.name===e.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(
i.type,i.listener=s,i.options=n),i.value=t;return}}this.addEventListener(e.type,s,n),i={type:e.type,name:e.name,value:t,listener:s,options:n},r?r.push(i):this.__on=
[i]}}function Lc(e,t,n){var r=Pc(e+""),i,s=r.length,o;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,u=a.length,c;l<u;++l)for(i=0,c=a[l];i<s;++i)
if((o=r[i]).type===c.type&&o.name===c.name)return c.value}return}for(a=t?Rc:Cc,i=0;i<s;++i)this.each(a(r[i],t,n));return this}function Bs(e,t,n){var r=Fs(e),i=r.
CustomEvent;typeof i=="function"?i=new i(t,n):(i=r.document.createEvent("Event"),n?(i.initEvent(t,n.bubbles,n.cancelable),i.detail=n.detail):i.initEvent(t,!1,!1)),
e.dispatchEvent(i)}function Oc(e,t){return function(){return Bs(this,e,t)}}function Fc(e,t){return function(){return Bs(this,e,t.apply(this,arguments))}}function Dc(e,t){
return this.each((typeof t=="function"?Fc:Oc)(e,t))}function*Hc(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,s=r.length,o;i<s;++i)(o=r[i])&&
(yield o)}var js=[null];function V(e,t){this._groups=e,this._parents=t}function qc(){return new V([[document.documentElement]],js)}function Ic(){return this}V.prototype=
qc.prototype={constructor:V,select:lu,selectAll:du,selectChild:vu,selectChildren:wu,filter:Mu,data:ku,enter:Su,exit:Pu,join:Cu,merge:Ru,selection:Ic,order:Lu,sort:Ou,
call:Du,nodes:Hu,node:qu,size:Iu,empty:Bu,each:ju,attr:Gu,style:Qu,property:ic,classed:lc,text:fc,html:gc,raise:vc,lower:_c,append:xc,insert:Mc,remove:Ac,clone:$c,
datum:kc,on:Lc,dispatch:Dc,[Symbol.iterator]:Hc};function ie(e){return typeof e=="string"?new V([[document.querySelector(e)]],[document.documentElement]):new V(
[[e]],js)}var Bc=0;function jc(){return new gr}function gr(){this._="@"+(++Bc).toString(36)}gr.prototype=jc.prototype={constructor:gr,get:function(e){for(var t=this._;!(t in
e);)if(!(e=e.parentNode))return;return e[t]},set:function(e,t){return e[this._]=t},remove:function(e){return this._ in e&&delete e[this._]},toString:function(){
return this._}};var Ke=class{constructor(t,n,r){this.id=t;let i=`${r}-${t}-clip`,s=o=>(o.setAttribute("clip-path",`url(#${i})`),o);this.svg.append(v("defs",{},v("clipPath",{id:i},
this.clipRect)),this.xAxis,this.yAxis,s(this.under),s(this.curves),this.over,this.hoverMark,this.dots,this.xTitle,this.yTitle),this.heading=m("span",{class:"cha\
rt-name"},n),this.element=m("figure",{class:`chart chart-${t}`,"data-chart":t},m("figcaption",{class:"chart-title"},this.heading,this.aside),this.svg)}id;element;svg=v(
"svg",{role:"img",class:"plot"});heading;aside=m("span",{class:"chart-aside"});under=v("g");curves=v("g");over=v("g");hoverMark=v("g",{class:"hover",visibility:"\
hidden"});dots=v("g");xAxis=v("g",{class:"axis axis-x"});yAxis=v("g",{class:"axis axis-y"});scale=1;box={left:0,top:0,width:0,height:0};labelWidth=34;clipRect=v(
"rect");xTitle=v("text",{class:"axis-title","text-anchor":"end"});yTitle=v("text",{class:"axis-title"});layout(t){let{clientWidth:n,clientHeight:r}=this.svg;if(this.
scale=t,n<60||r<60)return!1;let i=Math.round(this.labelWidth*t),s=Math.round(30*t),o=Math.round(18*t);this.box={left:i,top:o,width:n-i-14,height:r-o-s},p(this.svg,
"viewBox",`0 0 ${n} ${r}`);for(let[a,l]of Object.entries({x:i,y:o-5,width:this.box.width+12,height:this.box.height+10}))p(this.clipRect,a,l);return p(this.xAxis,
"transform",`translate(0,${o+this.box.height})`),p(this.yAxis,"transform",`translate(${i},0)`),p(this.xTitle,"x",i+this.box.width),p(this.xTitle,"y",r-2),p(this.
yTitle,"x",2),p(this.yTitle,"y",Math.round(9*t)),!0}get laid(){return this.box.width>0}lead(t){this.heading.before(t)}titles(t,n){y(this.xTitle,t),y(this.yTitle,
n)}drawX(t,n,r){let i=Xe(t).tickValues(n).tickFormat(r).tickSize(4).tickPadding(3);ie(this.xAxis).call(i)}drawY(t,n,r){let i=ks(t).tickValues(n).tickFormat(r).tickSize(
4).tickPadding(3);ie(this.yAxis).call(i)}};function se(e,t,n){p(e,"cx",t.toFixed(1)),p(e,"cy",n.toFixed(1))}function nt(e,t,n,r,i){p(e,"x1",t.toFixed(1)),p(e,"y\
1",n.toFixed(1)),p(e,"x2",r.toFixed(1)),p(e,"y2",i.toFixed(1))}var K=64;function Vs(e){let t=Math.min(K,Math.max(1,Math.round(e)));if(t===e)return{used:t,sentence:""};let n=e<1?"at least 1 server is needed":e>K?`at most ${K}\
 can be set`:"servers are whole";return{used:t,sentence:`Servers: ${D(e)} cannot be used, ${n}; ${t} is used.`}}function wt(e){return`${D(e)} ms`}function Vc(e,t){return t===null?Ht(e):os(e,t)}function Ze({p99:e,approximate:t},n){return It(t)+Vc(e.value,n)}var zs="near fu\
ll load",qt="…";function Je(e){return e!=="–"&&e!==qt}function It(e){return e?"≈":""}function Qe(e,{objective_ms:t}){let{p99:n}=e;if(!e.measured)return{value:"\
–",interval:"",note:zc[e.status]};if(e.pending)return{value:qt,interval:"",note:"computing"};if(!e.stable)return{value:"–",interval:"",note:tn(e)?"unstable":
zs};let r=i=>Ht(i).replace(" ms","");return{value:Ze(e,t),interval:Number.isNaN(n.low)?"":ct(n.low,n.high,r),note:t===null?"no objective":`of ${wt(t)}`}}var zc={
measured:"measured",measuring:"measuring …",missing:"not measured",unavailable:"not available"};function I(e,{objective_ms:t,servers:n}){if(!e.out)return"";if(e.
stable)return`p99 ${Ze(e,t)} of ${wt(t)}`;let r=`utilisation ${x(e.utilisation)}`;if(!tn(e))return`${r}: ${e.answered?"too near 100% for a p99":"its p99 follows\
 when the hand rests"}`;let i=e.serversToHold,s=i>K?`${K} servers would not keep up with the load`:`${i} ${i===1?"server":"servers"} would keep up with the load`;
return`unstable with ${n} ${n===1?"server":"servers"}: ${r}; ${s}`}function Wc(e,t){if(e.view===null)return e.reason;if(e.stable||!tn(e))return I(e,t);let{servers:n}=t,
r=e.serversToHold>K?`${K} would not keep up`:`${e.serversToHold} would keep up`;return`utilisation ${x(e.utilisation)} with ${n} ${n===1?"server":"servers"}; ${r}`}
function tn(e){return e.utilisation>=1}function ot(e,{objective_ms:t}){return e.out?e.stable?Ze(e,t):tn(e)?"unstable":zs:""}function Ws(e,t){return e.measured?e.
stable?"":`${Jc(I(e,t))}.`:`p99 of ${e.view.table.title} ${Uc(e)}`}function Uc({status:e,words:t}){return e==="measuring"?"is being measured; the rest can be us\
ed meanwhile.":e==="missing"?"is not measured. Measure it below, or on the Serving page.":`is not available. ${t}`}function Us(e,t){let{models:n}=t;if(n.some(({
pending:s})=>s))return"computing, with the response times under this load.";let r=n.filter(({measured:s,view:o})=>!s&&o.point!==null),i=r.map(({view:s})=>s.table.
short).join(", ");return[Xc(e,t),Yc(t,e.scenario.costs.currency),r.length>0&&r.length<n.length?`Not measured: ${i}.`:"",e.settled||n.length===1?"":`Not settled \
yet${e.latency.cascade?", nor is the cascade weighed":""}.`].filter(Boolean).join(" ")}function Yc({cascade:e,choice:t,alike:n},r){if(e===null||t.model===null)return"";
let{candidate:i,reason:s}=e;return t.model===i.model||t.cheapest===i.model||n.includes(e)?"":i.judged?i.feasible?Number.isNaN(i.quality)?"The cascade has no cos\
t yet.":`Cascade: ${C(i.quality,r)}.`:`Cascade: ${s}.`:"The cascade is not weighed."}function Xc(e,{choice:t,models:n,cascade:r,closest:i,alike:s,open:o}){let{serving:a,
costs:l}=e.scenario,{objective_ms:u}=a,c=r===null?n:[...n,r],h=A=>c.find(({candidate:k})=>k.model===A),f=h(t.model),d=u===null?"":`within ${wt(u)}`;if(!f){if(c.
some(({candidate:A})=>A.feasible)){let A=Kc(a.late,e)?"operating point under this rule":"scores yet";return`none: late answers${Zc(a.late,e)} have no ${A}.`}return i?
`none ${d||"keeps up with the load"}. ${i.view===null?"The cascade":vr(i)} is closest, ${Wc(i,a)}.`:"none yet: no model has both scores and measured times."}let g=A=>C(
A.candidate.quality,l.currency),b=`${f.view===null?"Cascade":vr(f)} at ${g(f)} per 1,000`;if(t.because==="only"){let k=c.every(j=>j===f||!j.candidate.judged)?d||
"it keeps up with the load":`the only one ${d||"that keeps up with the load"}`;return`${b}, ${k}${o?", not for certain":""}.`}let w=h(t.cheapest),_=t.because===
"simpler",S=`not told apart from ${Gc(_?[w]:s)}`,N=o?`; ${wt(u)} is not certain`:"";if(N&&(_||s.length>0))return`${b}, ${S}${N}.`;if(_)return`${b}: simpler, ${S}\
 (${g(w)}).`;let T=c.filter(({candidate:A})=>A.feasible&&!Number.isNaN(A.quality)),$=`${b}, the cheapest of ${T.length}`;return s.length>0?`${$} but ${S}.`:`${$}${N||
` ${d||"that keep up with the load"}`}.`}function Gc(e){let t=e.map(vr),n=t.pop()??"";return t.length>0?`${t.join(", ")} or ${n}`:n}function vr(e){return e.view===
null?"the cascade":e.view.table.short}function Kc(e,t){return e==="allow"||e==="block"||t.table(e)!==void 0}function Zc(e,t){return e==="allow"||e==="block"?"":
`, those of ${t.table(e)?.short??e},`}function Ys(e,t){let{words:n}=t.tables.dataset;return e==="allow"?`not ${n.alerted}`:e==="block"?n.alerted:`as ${t.table(e)?.
short??e} says`}function Xs({focus:e},t){if(!e.measured)return"";if(e.pending)return"p99 computing";if(!e.stable)return I(e,t);let n=t.objective_ms===null?"":` \
of ${wt(t.objective_ms)}`,{value:r}=e.attainment,i=Number.isNaN(r)?"":`, attainment ${It(e.nearAtObjective)}${x(r)}`;return`p99 ${Ze(e,t.objective_ms)}${n}${i}`}
function Jc(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function oe(e,t){return Array.from({length:4},(n,r)=>{let i=t(r);return e.append(i),i})}function yr(e){return(e.serving?.models??[]).filter(({out:t})=>t).map(({
view:t})=>t.table.order).join()}function ft(e,t){return e.serving?.models.find(({view:n})=>n.table.order===t)}function ae(e,t){return e.models.find(({table:n})=>n.
order===t)}var dt=class extends Ke{constructor(n,r,i,s){super(n,r,i);this.actions=s;this.listen()}actions;pressed=!1;context=null;drawnOut="";update(n){yr(n.picture)===this.
drawnOut?this.drawPoint(n):this.redraw(n)}redraw(n){this.drawnOut=yr(n.picture),this.drawPaths(n)}listen(){let{svg:n,actions:r}=this,i=s=>{let o=n.getBoundingClientRect();
return this.rowAt(s.clientX-o.left,s.clientY-o.top)};n.onpointermove=s=>{if(this.context===null||!this.laid)return;let o=i(s);this.pressed&&r.set(o),r.hover(this.
pressed?null:o,this,s)},n.onpointerdown=s=>{this.context===null||!this.laid||s.button!==0||(this.pressed=!0,n.setPointerCapture(s.pointerId),r.hover(null,this,null),
r.set(i(s)))},n.onpointerup=n.onpointercancel=()=>{this.pressed=!1},n.onpointerleave=()=>r.hover(null,this,null)}},Bt=class{ring=v("circle",{class:"op-ring"});dot=v(
"circle",{class:"op-dot"});constructor(t){t.append(this.ring,this.dot)}show(t,n,r,i,s=!1){p(this.dot,"data-out",s),p(this.ring,"class",`op-ring m${t}`),p(this.dot,
"class",`op-dot m${t}`);for(let o of[this.ring,this.dot])p(o,"visibility",null),p(o,"cx",n.toFixed(1)),p(o,"cy",r.toFixed(1));p(this.ring,"r",8*i),p(this.dot,"r",
4.5*i)}hide(){for(let t of[this.ring,this.dot])p(t,"visibility","hidden")}};var Qc=4,en=20,nn=5,Gs=7,th=.55,eh=36,nh=6,rh=10,ih=4,rn=class{constructor(t,n){this.grid=n;let r=Array.from({length:Qc},(i,s)=>s);this.dashes=r.map(i=>v("line",
{class:`curve m${i}`})),this.names=r.map(()=>v("text",{class:"label"})),this.texts=this.names.map(i=>i.appendChild(v("tspan"))),this.mores=this.names.map(i=>i.appendChild(
v("tspan",{dx:4}))),this.reasons=this.names.map(i=>i.appendChild(v("title"))),t.append(...this.dashes,...this.names)}grid;dashes;names;texts;mores;reasons;place=0;entries=[];obstacles=[];box={
left:0,top:0,width:0,height:0};scale=1;room=0;bare=!1;follow(t,n,r){let i=this.entries.find(s=>s.order===t);i&&([i.more,i.reason]=[n,r],y(this.mores[t],this.bare?
"":n),y(this.reasons[t],r),Ks(i)>this.room&&this.layout())}draw(t,n,r,i){Object.assign(this,{entries:t,box:n,scale:r,obstacles:i}),this.layout()}layout(){let{entries:t,
box:n,scale:r,obstacles:i}=this,s=Math.round(7.5+6.5*r);this.room=Math.max(0,...t.map(Ks)),this.bare=en+6+this.room*Gs*r>th*n.width;let o=this.bare?Math.max(0,...t.
map(({text:h})=>h.length)):this.room,a={width:en+6+o*Gs*r,height:s*t.length},l=sh(n,a,this.grid);this.place=oh(l,a,t,i,this.place);let{left:u,top:c}=l[this.place];
for(let h of[...this.dashes,...this.names])p(h,"visibility","hidden");t.forEach((h,f)=>this.write(h,u,c+f*s+s/2))}write({order:t,text:n,more:r,reason:i,focus:s,
out:o},a,l){let[u,c]=[this.dashes[t],this.names[t]];for(let h of[u,c])p(h,"visibility",null);for(let[h,f]of Object.entries({x1:a,x2:a+en,y1:l,y2:l}))p(u,h,f);p(
u,"data-out",o),p(c,"x",a+en+6),p(c,"y",l+4),p(c,"class",s?"label strong":"label"),p(this.texts[t],"class",o?"struck":null),y(this.texts[t],n),y(this.mores[t],this.
bare?"":r),y(this.reasons[t],i)}};function Ks({text:e,more:t}){return e.length+(t===""?0:1+t.length)}function sh(e,{width:t,height:n},{columns:r,rows:i,from:s}){
let o=e.left+nn+2,a=Math.max(0,e.left+e.width-t-nn-o),l=Math.max(0,e.height-n-2*nn),u=(h,f)=>h>0&&h<f-1?1:0,c=Array.from({length:r*i},(h,f)=>{let[d,g]=[Math.floor(
f/i),f%i];return{left:o+a*d/(r-1),top:e.top+nn+l*g/(i-1),aside:u(d,r)+u(g,i)}});return s==="top left"?c:c.reverse()}function oh(e,t,n,r,i){let s=uh(n),o=e.map(l=>{
let u=r.filter(c=>ah(c,l,t)).length;return lh(s,l,t)+eh*u+nh*l.aside}),a=Math.min(...o);return o[i]>a+rh?o.indexOf(a):i}function ah(e,{left:t,top:n},{width:r,height:i}){
return e.left<t+r+4&&e.right>t-4&&e.top<n+i+2&&e.bottom>n-2}function lh(e,{left:t,top:n},{width:r,height:i}){let s=0;for(let o=0;o<e.length;o+=3){let[a,l]=[e[o],
e[o+1]];a>t-4&&a<t+r+4&&l>n-4&&l<n+i+4&&(s+=e[o+2])}return s}function uh(e){let t=[],n=(r,i,s,o)=>{let a=Math.hypot(s-r,o-i),l=Math.max(1,Math.ceil(a/ih));for(let u=0;u<
l;u++){let c=(u+.5)/l;t.push(r+c*(s-r),i+c*(o-i),a/l)}};for(let{xs:r,ys:i,kept:s,step:o}of e)for(let a=1;a<s.length;a++){let[l,u,c,h]=[r[s[a-1]],i[s[a-1]],r[s[a]],
i[s[a]]];o?(n(l,u,l,h),n(l,h,c,h)):n(l,u,c,h)}return t}var sn=8,ch=14,jt=class extends rn{constructor(t){super(t,{columns:2,rows:2,from:"bottom right"})}show(t,n,r,i=[]){let s=t.flatMap(({dot:a})=>a?[hh(...a)]:[]),o=i.
map(a=>({left:a,right:a+ch,top:n.top,bottom:n.top+n.height}));this.draw(t,n,r,[...s,...o])}};function hh(e,t){return{left:e-sn,right:e+sn,top:t-sn,bottom:t+sn}}var on=1/0,fh="none",dh=3.2,ph=6;function an(e,t,n,r){let i=Object.assign(u=>n.left+t.position(u)*n.width,{domain:()=>[t.low,on],range:()=>[n.left,n.left+n.width],
copy:()=>i}),s=u=>u===on?fh:gh(u),o=u=>dh*r*s(u).length+ph/2,a=mh(t.ticks,i,o,on),l=Xe(i).tickValues([...a,on]).tickFormat(s);ie(e).call(l.tickSize(4).tickPadding(
3))}function mh(e,t,n,r){let i=[],s=r;for(let o of[...e].reverse())t(s)-t(o)<n(s)+n(o)||(i.unshift(o),s=o);return i}function gh(e){return e!==0&&Math.abs(e)<.001?
e.toExponential(0):String(Number(e.toPrecision(3))).replace(/^(-?)0\./,"$1.")}var le=Math.PI,_r=2*le,Mt=1e-6,bh=_r-Mt;function Zs(e){this._+=e[0];for(let t=1,n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function vh(e){let t=Math.floor(e);
if(!(t>=0))throw new Error(`invalid digits: ${e}`);if(t>15)return Zs;let n=10**t;return function(r){this._+=r[0];for(let i=1,s=r.length;i<s;++i)this._+=Math.round(
arguments[i]*n)/n+r[i]}}function Js(e,t,n,r){return e===n&&t===r}function yh(e){let t=Math.floor(e);if(!(t<=15))return Js;let n=10**t,r=function(i){return Math.
round(i*n)};return function(i,s,o,a){return r(i)===r(o)&&r(s)===r(a)}}var Vt=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=
t==null?Zs:vh(t),this._equal=t==null?Js:yh(t)}moveTo(t,n){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=
this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,n){this._append`L${this._x1=+t},${this._y1=+n}`}quadraticCurveTo(t,n,r,i){this._append`Q${+t},${+n},${this.
_x1=+r},${this._y1=+i}`}bezierCurveTo(t,n,r,i,s,o){this._append`C${+t},${+n},${+r},${+i},${this._x1=+s},${this._y1=+o}`}arcTo(t,n,r,i,s){if(t=+t,n=+n,r=+r,i=+i,
s=+s,s<0)throw new Error(`negative radius: ${s}`);let o=this._x1,a=this._y1,l=r-t,u=i-n,c=o-t,h=a-n,f=c*c+h*h;if(this._x1===null)this._append`M${this._x1=t},${this.
_y1=n}`;else if(f>Mt)if(!(Math.abs(h*l-u*c)>Mt)||!s)this._append`L${this._x1=t},${this._y1=n}`;else{let d=r-o,g=i-a,b=l*l+u*u,w=d*d+g*g,_=Math.sqrt(b),S=Math.sqrt(
f),N=s*Math.tan((le-Math.acos((b+f-w)/(2*_*S)))/2),T=N/S,$=N/_;Math.abs(T-1)>Mt&&this._append`L${t+T*c},${n+T*h}`,this._append`A${s},${s},0,0,${+(h*d>c*g)},${this.
_x1=t+$*l},${this._y1=n+$*u}`}}arc(t,n,r,i,s,o){if(t=+t,n=+n,r=+r,o=!!o,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),l=r*Math.sin(i),u=t+a,c=n+
l,h=1^o,f=o?i-s:s-i;if(this._x1===null?this._append`M${u},${c}`:(Math.abs(this._x1-u)>Mt||Math.abs(this._y1-c)>Mt)&&this._append`L${u},${c}`,!!r){if(f<0&&(f=f%_r+
_r),f>bh)this._append`A${r},${r},0,1,${h},${t-a},${n-l}A${r},${r},0,1,${h},${this._x1=u},${this._y1=c}`;else if(f>Mt){let d=t+r*Math.cos(s),g=n+r*Math.sin(s);if(f>=
le&&this._equal(u,c,d,g)){f/=2;let b=i+f;this._append`A${r},${r},0,${+(f>=le)},${h},${t+r*Math.cos(b)},${n+r*Math.sin(b)}`}this._append`A${r},${r},0,${+(f>=le)},${h},${this.
_x1=d},${this._y1=g}`}}}rect(t,n,r,i){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function _h(){
return new Vt}_h.prototype=Vt.prototype;function L(e){return function(){return e}}var xh=Math.cos;var wr=Math.sin,zt=Math.sqrt,Qs=1e-12,ln=Math.PI,wp=ln/2,io=2*ln;function so(e){let t=3;return e.digits=function(n){if(!arguments.length)return t;if(n==null)t=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`inv\
alid digits: ${n}`);t=r}return e},()=>new Vt(t)}var Mp=Array.prototype.slice;function oo(e){return typeof e=="object"&&"length"in e?e:Array.from(e)}function ao(e){this._context=e}ao.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(
e,t);break;case 1:this._point=2;default:this._context.lineTo(e,t);break}}};function Wt(e){return new ao(e)}function lo(e){return e[0]}function uo(e){return e[1]}
function Sr(e,t){var n=L(!0),r=null,i=Wt,s=null,o=so(a);e=typeof e=="function"?e:e===void 0?lo:L(e),t=typeof t=="function"?t:t===void 0?uo:L(t);function a(l){var u,
c=(l=oo(l)).length,h,f=!1,d;for(r==null&&(s=i(d=o())),u=0;u<=c;++u)!(u<c&&n(h=l[u],u,l))===f&&((f=!f)?s.lineStart():s.lineEnd()),f&&s.point(+e(h,u,l),+t(h,u,l));
if(d)return s=null,d+""||null}return a.x=function(l){return arguments.length?(e=typeof l=="function"?l:L(+l),a):e},a.y=function(l){return arguments.length?(t=typeof l==
"function"?l:L(+l),a):t},a.defined=function(l){return arguments.length?(n=typeof l=="function"?l:L(!!l),a):n},a.curve=function(l){return arguments.length?(i=l,r!=
null&&(s=i(r)),a):i},a.context=function(l){return arguments.length?(l==null?r=s=null:s=i(r=l),a):r},a}function co(e,t,n){var r=null,i=L(!0),s=null,o=Wt,a=null,l=so(
u);e=typeof e=="function"?e:e===void 0?lo:L(+e),t=typeof t=="function"?t:L(t===void 0?0:+t),n=typeof n=="function"?n:n===void 0?uo:L(+n);function u(h){var f,d,g,
b=(h=oo(h)).length,w,_=!1,S,N=new Array(b),T=new Array(b);for(s==null&&(a=o(S=l())),f=0;f<=b;++f){if(!(f<b&&i(w=h[f],f,h))===_)if(_=!_)d=f,a.areaStart(),a.lineStart();else{
for(a.lineEnd(),a.lineStart(),g=f-1;g>=d;--g)a.point(N[g],T[g]);a.lineEnd(),a.areaEnd()}_&&(N[f]=+e(w,f,h),T[f]=+t(w,f,h),a.point(r?+r(w,f,h):N[f],n?+n(w,f,h):T[f]))}
if(S)return a=null,S+""||null}function c(){return Sr().defined(i).curve(o).context(s)}return u.x=function(h){return arguments.length?(e=typeof h=="function"?h:L(
+h),r=null,u):e},u.x0=function(h){return arguments.length?(e=typeof h=="function"?h:L(+h),u):e},u.x1=function(h){return arguments.length?(r=h==null?null:typeof h==
"function"?h:L(+h),u):r},u.y=function(h){return arguments.length?(t=typeof h=="function"?h:L(+h),n=null,u):t},u.y0=function(h){return arguments.length?(t=typeof h==
"function"?h:L(+h),u):t},u.y1=function(h){return arguments.length?(n=h==null?null:typeof h=="function"?h:L(+h),u):n},u.lineX0=u.lineY0=function(){return c().x(e).
y(t)},u.lineY1=function(){return c().x(e).y(n)},u.lineX1=function(){return c().x(r).y(t)},u.defined=function(h){return arguments.length?(i=typeof h=="function"?
h:L(!!h),u):i},u.curve=function(h){return arguments.length?(o=h,s!=null&&(a=o(s)),u):o},u.context=function(h){return arguments.length?(h==null?s=a=null:a=o(s=h),
u):s},u}var Sp=wh(Wt);function ho(e){this._curve=e}ho.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){
this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(e,t){this._curve.point(t*Math.sin(e),t*-Math.cos(e))}};function wh(e){function t(n){
return new ho(e(n))}return t._curve=e,t}var Ap=zt(3);var Mh=zt(1/3),Np=Mh*2;var fo=wr(ln/10)/wr(7*ln/10),Tp=wr(io/10)*fo,$p=-xh(io/10)*fo;var kp=zt(3);var Ep=zt(3);var Pp=zt(3)/2,Sh=1/zt(12),Cp=(Sh/2+1)*3;function pt(){}function un(e,t,n){e._context.bezierCurveTo((2*e._x0+e._x1)/3,(2*e._y0+e._y1)/3,(e._x0+2*e._x1)/3,(e._y0+2*e._y1)/3,(e._x0+4*e._x1+t)/6,(e._y0+4*
e._y1+n)/6)}function Ar(e){this._context=e}Ar.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this.
_x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:un(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);
break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:
this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this.
_x0+this._x1)/6,(5*this._y0+this._y1)/6);default:un(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Ah(e){this._context=e}Ah.prototype={areaStart:pt,areaEnd:pt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=
this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{
this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();
break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:
this._point=1,this._x2=e,this._y2=t;break;case 1:this._point=2,this._x3=e,this._y3=t;break;case 2:this._point=3,this._x4=e,this._y4=t,this._context.moveTo((this.
_x0+4*this._x1+e)/6,(this._y0+4*this._y1+t)/6);break;default:un(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Nh(e){this._context=e}Nh.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=
this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){
switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+e)/6,r=(this._y0+4*this._y1+
t)/6;this._line?this._context.lineTo(n,r):this._context.moveTo(n,r);break;case 3:this._point=4;default:un(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=
this._y1,this._y1=t}};function po(e,t){this._basis=new Ar(e),this._beta=t}po.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var e=this.
_x,t=this._y,n=e.length-1;if(n>0)for(var r=e[0],i=t[0],s=e[n]-r,o=t[n]-i,a=-1,l;++a<=n;)l=a/n,this._basis.point(this._beta*e[a]+(1-this._beta)*(r+l*s),this._beta*
t[a]+(1-this._beta)*(i+l*o));this._x=this._y=null,this._basis.lineEnd()},point:function(e,t){this._x.push(+e),this._y.push(+t)}};var Rp=(function e(t){function n(r){
return t===1?new Ar(r):new po(r,t)}return n.beta=function(r){return e(+r)},n})(.85);function cn(e,t,n){e._context.bezierCurveTo(e._x1+e._k*(e._x2-e._x0),e._y1+e.
_k*(e._y2-e._y0),e._x2+e._k*(e._x1-t),e._y2+e._k*(e._y1-n),e._x2,e._y2)}function Nr(e,t){this._context=e,this._k=(1-t)/6}Nr.prototype={areaStart:function(){this.
_line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this.
_point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:cn(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(
e,t);break;case 1:this._point=2,this._x1=e,this._y1=t;break;case 2:this._point=3;default:cn(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this.
_y0=this._y1,this._y1=this._y2,this._y2=t}};var Lp=(function e(t){function n(r){return new Nr(r,t)}return n.tension=function(r){return e(+r)},n})(0);function Tr(e,t){
this._context=e,this._k=(1-t)/6}Tr.prototype={areaStart:pt,areaEnd:pt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();
break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(
this._x5,this._y5);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.
moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:cn(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this.
_y0=this._y1,this._y1=this._y2,this._y2=t}};var Op=(function e(t){function n(r){return new Tr(r,t)}return n.tension=function(r){return e(+r)},n})(0);function $r(e,t){
this._context=e,this._k=(1-t)/6}$r.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this.
_x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this.
_line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(
this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:cn(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,
this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Fp=(function e(t){function n(r){return new $r(r,t)}return n.tension=function(r){return e(+r)},n})(0);function kr(e,t,n){
var r=e._x1,i=e._y1,s=e._x2,o=e._y2;if(e._l01_a>Qs){var a=2*e._l01_2a+3*e._l01_a*e._l12_a+e._l12_2a,l=3*e._l01_a*(e._l01_a+e._l12_a);r=(r*a-e._x0*e._l12_2a+e._x2*
e._l01_2a)/l,i=(i*a-e._y0*e._l12_2a+e._y2*e._l01_2a)/l}if(e._l23_a>Qs){var u=2*e._l23_2a+3*e._l23_a*e._l12_a+e._l12_2a,c=3*e._l23_a*(e._l23_a+e._l12_a);s=(s*u+e.
_x1*e._l23_2a-t*e._l12_2a)/c,o=(o*u+e._y1*e._l23_2a-n*e._l12_2a)/c}e._context.bezierCurveTo(r,i,s,o,e._x2,e._y2)}function mo(e,t){this._context=e,this._alpha=t}
mo.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,
this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this.
_x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},
point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:
this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3;default:kr(this,e,t);break}this.
_l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,
this._y1=this._y2,this._y2=t}};var Dp=(function e(t){function n(r){return t?new mo(r,t):new Nr(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function go(e,t){
this._context=e,this._alpha=t}go.prototype={areaStart:pt,areaEnd:pt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this.
_point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();
break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(e,t){if(e=+e,t=+t,this._point){var n=this.
_x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:
this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:kr(this,e,t);break}this._l01_a=this._l12_a,
this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this.
_y2=t}};var Hp=(function e(t){function n(r){return t?new go(r,t):new Tr(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function bo(e,t){this._context=e,this.
_alpha=t}bo.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this.
_y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===
3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=
Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this.
_x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:kr(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this.
_l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var qp=(function e(t){
function n(r){return t?new bo(r,t):new $r(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function Th(e){this._context=e}Th.prototype={areaStart:pt,areaEnd:pt,
lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(e,t){e=+e,t=+t,this._point?this._context.lineTo(e,
t):(this._point=1,this._context.moveTo(e,t))}};function to(e){return e<0?-1:1}function eo(e,t,n){var r=e._x1-e._x0,i=t-e._x1,s=(e._y1-e._y0)/(r||i<0&&-0),o=(n-e._y1)/(i||r<0&&-0),a=(s*i+o*r)/(r+i);return(to(
s)+to(o))*Math.min(Math.abs(s),Math.abs(o),.5*Math.abs(a))||0}function no(e,t){var n=e._x1-e._x0;return n?(3*(e._y1-e._y0)/n-t)/2:t}function xr(e,t,n){var r=e._x0,
i=e._y0,s=e._x1,o=e._y1,a=(s-r)/3;e._context.bezierCurveTo(r+a,i+a*t,s-a,o-a*n,s,o)}function Mr(e){this._context=e}Mr.prototype={areaStart:function(){this._line=
0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:
this._context.lineTo(this._x1,this._y1);break;case 3:xr(this,this._t0,no(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),
this._line=1-this._line},point:function(e,t){var n=NaN;if(e=+e,t=+t,!(e===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.
lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,xr(this,no(this,n=eo(this,e,t)),n);break;default:xr(this,this._t0,n=
eo(this,e,t));break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t,this._t0=n}}};function $h(e){this._context=new vo(e)}($h.prototype=Object.create(Mr.
prototype)).point=function(e,t){Mr.prototype.point.call(this,t,e)};function vo(e){this._context=e}vo.prototype={moveTo:function(e,t){this._context.moveTo(t,e)},
closePath:function(){this._context.closePath()},lineTo:function(e,t){this._context.lineTo(t,e)},bezierCurveTo:function(e,t,n,r,i,s){this._context.bezierCurveTo(
t,e,r,n,s,i)}};function kh(e){this._context=e}kh.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){
var e=this._x,t=this._y,n=e.length;if(n)if(this._line?this._context.lineTo(e[0],t[0]):this._context.moveTo(e[0],t[0]),n===2)this._context.lineTo(e[1],t[1]);else
for(var r=ro(e),i=ro(t),s=0,o=1;o<n;++s,++o)this._context.bezierCurveTo(r[0][s],i[0][s],r[1][s],i[1][s],e[o],t[o]);(this._line||this._line!==0&&n===1)&&this._context.
closePath(),this._line=1-this._line,this._x=this._y=null},point:function(e,t){this._x.push(+e),this._y.push(+t)}};function ro(e){var t,n=e.length-1,r,i=new Array(
n),s=new Array(n),o=new Array(n);for(i[0]=0,s[0]=2,o[0]=e[0]+2*e[1],t=1;t<n-1;++t)i[t]=1,s[t]=4,o[t]=4*e[t]+2*e[t+1];for(i[n-1]=2,s[n-1]=7,o[n-1]=8*e[n-1]+e[n],
t=1;t<n;++t)r=i[t]/s[t-1],s[t]-=r,o[t]-=r*o[t-1];for(i[n-1]=o[n-1]/s[n-1],t=n-2;t>=0;--t)i[t]=(o[t]-i[t+1])/s[t];for(s[n-1]=(e[n]+i[n-1])/2,t=0;t<n-1;++t)s[t]=2*
e[t+1]-i[t+1];return[i,s]}function yo(e,t){this._context=e,this._t=t}yo.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this.
_y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===
1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,
this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(
e,t);else{var n=this._x*(1-this._t)+e*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,t)}break}}this._x=e,this._y=t}};function Er(e){return new yo(e,0)}var Eh=.9;function hn(e,t,n){let r=[],[i,s]=[1/0,1/0];for(let o=0;o<n;o++){let[a,l]=[e[o],t[o]];Number.isFinite(a)&&Number.isFinite(l)&&(Math.abs(a-i)+Math.abs(
l-s)<Eh&&o!==n-1||(r.push(o),i=a,s=l))}return r}function ue(e){return Math.round(e*10)/10}function fn(e,t,n,r=!1){return Sr(s=>ue(e[s]),s=>ue(t[s])).digits(null).
curve(r?Er:Wt)(n)??""}function dn(e,t,n,r,i=!1){return co(o=>ue(e[o]),o=>ue(t[o]),o=>ue(n[o])).digits(null).curve(i?Er:Wt)(r)??""}var Ph=1.35,Ch=.03,pn=class extends dt{follows="prevalence and costs";y=G();labelWidth=46;top=0;places=new Map;axisDrawn=null;band=v("path",{class:"band"});lines=oe(
this.curves,t=>v("path",{class:`curve m${t}`}));key=new jt(this.over);nobody=v("line",{class:"nobody"});zero=v("line",{class:"reference"});least=v("path",{class:"\
least"});star=v("line",{class:"star"});starLabel=v("text",{class:"label quiet"});line=v("line",{class:"threshold-line"});dot=new Bt(this.dots);hoverLine=v("line",
{class:"hover-line"});hoverDot=v("circle",{class:"hover-dot",r:5});px=new Float64Array(0);constructor(t,n){super("cost","Expected cost",t,n),this.under.append(this.
zero,this.band,this.line),this.curves.append(this.nobody),this.over.append(this.star,this.starLabel,this.least),this.hoverMark.append(this.hoverLine,this.hoverDot)}drawPaths(t){
if(this.context=t,!this.laid)return;let{picture:n,session:r,axis:i}=t,{currency:s}=r.scenario.costs;i!==this.axisDrawn&&(an(this.xAxis,i,this.box,this.scale),this.
places.clear(),this.axisDrawn=i),this.titles(i.log?"threshold, log scale":"threshold","per 1,000"),this.setY(n.table,Ut(t),s);let o=[];this.lines.forEach((u,c)=>{
let h=ae(n,c),f=h&&h.table.isProbability===n.table.isProbability,d=h&&f&&(h.isFocus||h.table.isProbability);if(p(u,"visibility",d?null:"hidden"),!d)return;let{table:g}=h,
b=this.places.get(g)??g.threshold.map(H=>this.xOf(H));this.places.set(g,b);let w=this.heights(g.cost),_=hn(b,w,g.size).filter(H=>h.isFocus||this.within(g.threshold[H]));
u.setAttribute("d",fn(b,w,_)),p(u,"class",`curve m${c}${h.isFocus?" focus":""}`);let S=ft(n,c),N=S?.out??!1;p(u,"data-out",N);let{serving:T}=r.scenario,[$,A]=S?
[ot(S,T),I(S,T)]:["",""],k=h.figures?.cost_per_1000.value??NaN,j=h.isFocus?[this.xOf(n.point.threshold),this.yOf(k)]:null;o.push({order:c,text:g.short,more:$,reason:A,
out:N,focus:h.isFocus,xs:b,ys:w,kept:_,dot:j}),h.isFocus&&this.drawFocus(t,g,b,_)});let l=[He(r.scenario.costs,n.at),n.point.threshold].filter(Number.isFinite).
map(u=>this.xOf(u));this.key.show(o,this.box,this.scale,l),this.drawPoint(t)}within(t){let{low:n,high:r}=this.context.axis;return t>=n&&t<=r}setY(t,n,r){let i=Math.
min(0,n);for(let h=0;h<t.size;h++)i=Math.min(i,t.cost[h]);let s=t.cost[t.size-1],o=Ph*(Math.min(n,s)-i),a=Ch*(Math.max(n,s)-i),l=this.y.domain().join()+r+this.y.
range().join();this.top=i+Math.max(o,a,1e-9);let{top:u,height:c}=this.box;this.y=G([i,this.top],[u+c,u]),l!==this.y.domain().join()+r+this.y.range().join()&&this.
drawY(this.y,this.y.ticks(4),h=>Lh(h,r))}xOf(t){return this.box.left+this.context.axis.position(t)*this.box.width}yOf(t){return Math.max(this.y(t),this.box.top-
40)}heights(t){let[n,r]=[this.y(0),this.y(1)-this.y(0)],i=this.box.top-40;return t.map(s=>Math.max(n+r*s,i))}drawFocus(t,n,r,i){let{session:s}=t;this.px=r;let[o,
a]=[this.heights(n.costLow),this.heights(n.costHigh)];p(this.band,"class",`band m${n.order}`),this.band.setAttribute("d",dn(r,o,a,i));let l=this.yOf(Ut(t)),u=this.
box.left+this.box.width;nt(this.nobody,u-.035*this.box.width,l,u+4,l),p(this.nobody,"class",`nobody m${n.order}`),nt(this.zero,this.box.left,this.y(0),u,this.y(
0)),this.drawLeast(t,n,r),this.drawStar(He(s.scenario.costs,t.picture.at),n)}drawLeast(t,n,r){let i=-1,s=Ut(t);for(let u=0;u<n.size;u++)n.cost[u]<s&&(s=n.cost[u],
i=u);let o=i<0?this.box.left+this.box.width:r[i],a=this.yOf(s)+6;p(this.least,"d",`M${o.toFixed(1)},${a.toFixed(1)}l4,7h-8z`);let{currency:l}=t.session.scenario.
costs;y(this.aside,`least ${C(s,l)} ▲`),p(this.aside,"data-figure","least-cost")}drawStar(t,n){let r=n.isProbability&&!Number.isNaN(t)&&this.within(t);for(let s of[
this.star,this.starLabel])p(s,"visibility",r?null:"hidden");if(!r)return;let i=this.xOf(t);nt(this.star,i,this.box.top,i,this.box.top+this.box.height),p(this.starLabel,
"x",(i+3).toFixed(1)),p(this.starLabel,"y",this.box.top+this.box.height-5),y(this.starLabel,"t*")}drawPoint(t){if(this.context=t,!this.laid)return;let{picture:n,
session:r}=t,{currency:i}=r.scenario.costs,s=this.xOf(n.point.threshold),o=n.figures.cost_per_1000.value,a=Math.max(this.box.top,this.y(o));nt(this.line,s,this.
box.top,s,this.box.top+this.box.height),this.dot.show(n.table.order,s,a,this.scale,n.serving?.focus.out);for(let c of n.serving?.models??[]){let{serving:h}=r.scenario;
this.key.follow(c.view.table.order,ot(c,h),I(c,h))}let l=n.nobody?"alerting nobody":`threshold ${R(n.point.threshold)}`,u=`Expected cost of ${n.table.title} by \
threshold; at ${l}: ${C(o,i)} per 1,000 cases.`;p(this.svg,"aria-label",u)}drawHover(t){if(p(this.hoverMark,"visibility",t===null||!this.laid?"hidden":null),t===
null||!this.laid||this.context===null)return;let{table:n}=this.context.picture,r=t<0?this.box.left+this.box.width:this.px[t],i=t<0?Ut(this.context):n.cost[t];nt(
this.hoverLine,r,this.box.top,r,this.box.top+this.box.height),se(this.hoverDot,r,Math.max(this.box.top,this.y(i)))}rowAt(t){return this.context.axis.rowAt((t-this.
box.left)/this.box.width)}},Rh=[[1e9,"bn"],[1e6,"m"],[1e4,"k"]];function Lh(e,t){let n=Math.abs(e),[r,i]=Rh.find(([o])=>n>=o)??[0,""];if(r===0)return C(e,t);let s=i===
"k"?1e3:r;return`${e<0?"-":""}${t}${Number((n/s).toPrecision(3))}${i}`}function Ut({picture:e,session:t}){return 1e3*et(0,0,e.at,t.scenario.costs)}var _o=[0,.25,.5,.75,1];function xo(e){return e===0||e===1?String(e):e===.5?".5":`.${String(e*100)}`}var mn=class extends dt{constructor(n,r,i,s,o){super(n,r,i,
s);this.columns=o;this.under.append(this.band),this.hoverMark.append(this.hoverDot)}columns;x=G();y=G();band=v("path",{class:"band"});lines=oe(this.curves,n=>v(
"path",{class:`curve m${n}`}));key=new jt(this.over);others=oe(this.dots,n=>v("circle",{class:`other-dot m${n}`,r:3.5}));dot=new Bt(this.dots);hoverDot=v("circl\
e",{class:"hover-dot",r:5});xs=new Map;px=new Float64Array(0);py=new Float64Array(0);layout(n){if(!super.layout(n))return!1;let{left:r,top:i,width:s,height:o}=this.
box;return this.x=G([0,1],[r,r+s]),this.y=G([0,1],[i+o,i]),this.xs.clear(),this.drawX(this.x,_o,xo),this.drawY(this.y,_o,xo),!0}drawPaths(n){if(this.context=n,!this.
laid)return;let{picture:r}=n,i=[];this.lines.forEach((s,o)=>{let a=ae(r,o);if(p(s,"visibility",a?null:"hidden"),!a)return;let[l,u]=this.pixels(a.table),c=hn(l,u,
a.table.size);s.setAttribute("d",this.start(l,u,c)+fn(l,u,c,this.columns.step).replace("M","L")),p(s,"class",`curve m${o}${a.isFocus?" focus":""}`);let h=ft(r,o)?.
out??!1;p(s,"data-out",h),a.isFocus&&(this.drawBand(a,l,c),this.px=l,this.py=u);let f=this.keyMore(n,a.table),d=this.keyReason(n,a.table),g=a.figures&&this.pointOf(
a);i.push({order:o,text:a.table.short,more:f,reason:d,out:h,focus:a.isFocus,xs:l,ys:u,kept:c,step:this.columns.step,dot:g})}),this.key.show(i,this.box,this.scale),
this.drawPoint(n)}keyMore({picture:n,session:r},{order:i}){let s=ft(n,i);return s?ot(s,r.scenario.serving):""}keyReason({picture:n,session:r},{order:i}){let s=ft(
n,i);return s?I(s,r.scenario.serving):""}pixels(n){let r=this.xs.get(n)??this.columns.x(n).map(o=>this.x(o));this.xs.set(n,r);let{top:i,height:s}=this.box;return[
r,this.columns.y(n).map(o=>i+s*(1-o))]}drawBand(n,r,i){let{top:s,height:o}=this.box,a=this.columns.low(n.table).map(u=>s+o*(1-u)),l=this.columns.high(n.table).map(
u=>s+o*(1-u));p(this.band,"class",`band m${n.table.order}`),this.band.setAttribute("d",dn(r,a,l,i,this.columns.step))}drawPoint(n){if(this.context=n,!this.laid)
return;let{picture:r}=n;this.others.forEach((a,l)=>{let u=ae(r,l),c=u&&!u.isFocus&&u.figures?this.pointOf(u):null;p(a,"visibility",c?null:"hidden"),p(a,"data-ou\
t",ft(r,l)?.out??!1),u&&this.key.follow(l,this.keyMore(n,u.table),this.keyReason(n,u.table)),c&&se(a,...c)});let i=r.models.find(a=>a.isFocus),s=this.pointOf(i),
{order:o}=i.table;s?this.dot.show(o,s[0],s[1],this.scale,ft(r,o)?.out):this.dot.hide(),p(this.svg,"aria-label",this.spoken(n))}drawHover(n){if(p(this.hoverMark,
"visibility",n===null||!this.laid?"hidden":null),n===null||!this.laid)return;let r=n<0?this.nobodyAt():[this.px[n],this.py[n]];se(this.hoverDot,...r)}rowAt(n,r){
let i=this.nobodyAt(),s=(i[0]-n)**2+(i[1]-r)**2,o=-1;for(let a=0;a<this.px.length;a++){let l=(this.px[a]-n)**2+(this.py[a]-r)**2;l<s&&(s=l,o=a)}return o}},gn=class extends mn{follows="\
nothing";chance=v("line",{class:"reference"});constructor(t,n){super("roc","ROC",t,n,{x:r=>r.falsePositiveRate,y:r=>r.recall,low:r=>r.recallLow,high:r=>r.recallHigh,
step:!1}),this.under.append(this.chance),this.titles("false positive rate","recall")}drawPaths(t){super.drawPaths(t);let{auc:n}=t.picture.table.message;if(y(this.
aside,`AUC ${ut(n.value)} ${ct(n.low,n.high,ut)}`),p(this.aside,"data-figure","auc"),!!this.laid)for(let[r,i]of Object.entries({x1:this.x(0),y1:this.y(0),x2:this.
x(1),y2:this.y(1)}))p(this.chance,r,i)}keyMore(t,n){return ut(n.message.auc.value)}start(){return`M${this.x(0)},${this.y(0)}`}pointOf(t){let{false_positive_rate:n,
recall:r}=t.figures;return[this.x(n.value),this.y(r.value)]}nobodyAt(){return[this.x(0),this.y(0)]}spoken({picture:t}){let{figures:n,table:r}=t,i=`recall ${x(n.
recall.value)} at a false positive rate of ${x(n.false_positive_rate.value)}`;return`ROC curve of ${r.title}, area ${ut(r.message.auc.value)}; operating point: ${i}\
.`}},bn=class extends mn{follows="prevalence";baseline=v("line",{class:"reference"});constructor(t,n){super("pr","PR",t,n,{x:r=>r.recall,y:r=>r.precision,low:r=>r.
precisionLow,high:r=>r.precisionHigh,step:!0}),this.under.append(this.baseline),this.titles("recall","precision")}drawPaths(t){if(super.drawPaths(t),!this.laid)
return;let{prevalence:n}=t.picture.at,r=this.y(n);for(let[i,s]of Object.entries({x1:this.x(0),y1:r,x2:this.x(1),y2:r}))p(this.baseline,i,s);y(this.aside,`┈ prev\
alence ${x(n)}`),p(this.aside,"data-figure","pr-baseline")}start(t,n,r){return`M${this.x(0)},${n[r[0]??0].toFixed(1)}`}pointOf(t){let{precision:n,recall:r}=t.figures;
return Number.isNaN(n.value)?null:[this.x(r.value),this.y(n.value)]}nobodyAt(){return[this.x(0),this.y(this.context.picture.table.precision[0])]}spoken({picture:t}){
let{figures:n,table:r,at:i}=t,s=Number.isNaN(n.precision.value)?"undefined":x(n.precision.value);return`Precision-recall curve of ${r.title}, baseline ${x(i.prevalence)}\
; operating point: precision ${s} at recall ${x(n.recall.value)}.`}};var Oh=1,vn=class extends dt{follows="nothing";labelWidth=4;faint=[v("path",{class:"bars positive faint"}),v("path",{class:"bars negative faint"})];solid=[v("pa\
th",{class:"bars positive"}),v("path",{class:"bars negative"})];alertedRect=v("rect");middleLine=v("line",{class:"zero"});line=v("line",{class:"threshold-line"});hoverLine=v(
"line",{class:"hover-line"});names=[m("span"),m("span")];constructor(t,n){super("scores","Scores",t,n);let r=`${t}-alerted`,i=v("g",{"clip-path":`url(#${r})`},...this.
solid);this.svg.append(v("defs",{},v("clipPath",{id:r},this.alertedRect))),this.curves.append(...this.faint,i,this.middleLine),this.over.append(this.line);let s=o=>m(
"span",{class:`swatch ${o}`});this.aside.append(s("positive"),this.names[0]," ",s("negative"),this.names[1]),this.hoverMark.append(this.hoverLine)}drawPaths(t){
if(this.context=t,!this.laid)return;let{picture:n,session:r,axis:i}=t,{words:s}=r.tables.dataset,{histogram:o,log_histogram:a}=n.table.message,l=i.log?a??o:o,u=this.
middle();this.titles(i.log?"score, log scale":"score","each class on its own scale"),an(this.xAxis,i,this.box,this.scale),nt(this.middleLine,this.box.left,u,this.
box.left+this.box.width,u),[l.positive,l.negative].forEach((c,h)=>{let f=this.bars(l.edges,c,h===0?-1:1);p(this.faint[h],"d",f),p(this.solid[h],"d",f)}),y(this.
names[0],s.positives),y(this.names[1],"others"),this.drawPoint(t)}middle(){return Math.round(this.box.top+this.box.height/2)+.5}bars(t,n,r){let i=Math.max(...n,
1),s=this.middle(),o=this.box.height/2-2,a="";return n.forEach((l,u)=>{if(l===0)return;let[c,h]=[this.xOf(t[u]),this.xOf(t[u+1])],f=Math.max(.8,h-c-Oh),d=Math.max(
1,o*l/i);a+=`M${c.toFixed(1)},${s}h${f.toFixed(1)}v${(r*d).toFixed(1)}h${(-f).toFixed(1)}z`}),a}xOf(t){let{axis:n}=this.context;return this.box.left+n.position(
Math.min(t,n.high))*this.box.width}drawPoint(t){if(this.context=t,!this.laid)return;let{picture:n,axis:r}=t,i=this.box.left+r.position(n.point.threshold)*this.box.
width,{left:s,top:o,width:a,height:l}=this.box;nt(this.line,i,o,i,o+l);for(let[f,d]of Object.entries({x:i,y:o,width:Math.max(0,s+a+8-i),height:l}))p(this.alertedRect,
f,Number(d).toFixed(1));let{recall:u,false_positive_rate:c}=n.figures,{words:h}=t.session.tables.dataset;p(this.svg,"aria-label",`Scores of ${n.table.title} by \
class: ${x(u.value)} of ${h.positives} and ${x(c.value)} of the others score at or above the threshold.`)}drawHover(t){if(p(this.hoverMark,"visibility",t===null||
!this.laid?"hidden":null),t===null||!this.laid||this.context===null)return;let{picture:n,axis:r}=this.context,i=t<0?1:r.position(n.table.threshold[t]),s=this.box.
left+i*this.box.width;nt(this.hoverLine,s,this.box.top,s,this.box.top+this.box.height)}rowAt(t){return this.context.axis.rowAt((t-this.box.left)/this.box.width)}};function So(e,t){let n=e.tp+e.fp,r=`Of ${O(e.base)} ${t.cases}, `,i=`${Fh(e.fn,t)} ${e.fn===1?t.missed_one:t.missed}.`;if(n===0)return`${r}none is ${t.alerted}.\
 ${wo(i)}`;let s=e.tp===1?`1 of them is ${Hh(t.positive)}`:`${O(e.tp)} of them are ${t.positives}`,o=e.fp===1?"1 is a false alarm":`${O(e.fp)} are false alarms`;
return`${r}${O(n)} ${Dh(n)} ${t.alerted}: ${s}, ${o}. ${wo(i)}`}function Fh(e,t){return e===0?`no ${t.positives}`:`${O(e)} ${e===1?t.positive:t.positives}`}function Dh(e){
return e===1?"is":"are"}function Hh(e){return`${/^[aeiou]/i.test(e)?"an":"a"} ${e}`}function wo(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function Ao(e,{table:t}){
let n="Threshold set by hand";if(e===null)return`${n}.`;let r=e===t.nobodyThreshold?"":` at ${R(e)},`;return e>t.threshold[0]?`${n}${r} above every score: nobod\
y is alerted.`:e<t.threshold[t.size-1]?`${n}${r} below every score: everybody is alerted.`:`${n}.`}function No(e,t){let{positives:n}=e.at;return`Recall rests on\
 ${`${O(n)} ${n===1?t.positive:t.positives}`}; ${O(4*n)} would halve its 95% interval.`}function To(e,t,n){if(e.at.natural)return"";let r=x(n),i=x(e.at.prevalence);
return`Assumes label shift: ${t.positives} ${r} → ${i}, scores of each class unchanged.`}function $o(e){let{costs:t}=e.scenario,{words:n}=e.tables.dataset,r=t.
false_positive+t.review;if(!(r>0&&t.false_negative>0))return"";let i=(s,o)=>`${Number((s/o).toPrecision(3))}×`;return t.false_negative>=r?`A missed ${n.positive}\
 costs ${i(t.false_negative,r)} a reviewed false alarm.`:`A reviewed false alarm costs ${i(r,t.false_negative)} a missed ${n.positive}.`}function ko(e,t){let n=t.
table.short,r=e.rule(t.rule);return t.rule===F||t.infeasible!==""||r===void 0?`Other models at the alert rate of ${n}, so that the workload is equal.`:`Each mod\
el at its own threshold: ${qh(r.label)}.`}function qh(e){return e.slice(0,1).toLowerCase()+e.slice(1)}function Pr(e){return e.nobody?"above every score: nobody \
is alerted":R(e.point.threshold)}function Eo(e,t){let{figures:n}=t,{currency:r}=e.scenario.costs;return`${[`Threshold ${Pr(t)}`,`precision ${Mo(n.precision)}`,`\
recall ${Mo(n.recall)}`,`alerts ${x(n.alert_rate.value)}`,`expected cost ${C(n.cost_per_1000.value,r)} per 1,000 cases`,t.serving?Xs(t.serving,e.scenario.serving):
""].filter(Boolean).join(", ")}.`}function Mo(e){return Number.isNaN(e.value)?"undefined":x(e.value)}function Po(e,t,n){let r=n.figures[e],{costs:i,cases_per_day:s}=t.
scenario,{words:o}=t.tables.dataset,a=c=>C(c,i.currency),l=e==="cost_per_1000"?a:x,u={precision:"of alerts",recall:`of ${o.positives}`,false_positive_rate:"of t\
he others",alert_rate:`${Ih(r.value*s)} a day`,cost_per_1000:`${a(r.value*s/1e3)} a day`,accuracy:`majority ${x(ns(n.at))}`};return{value:l(r.value),interval:ct(
r.low,r.high,l),note:u[e]}}function Ih(e){return e>=100||e===0?O(e):String(Number(e.toPrecision(3)))}var Cr={precision:"Precision",recall:"Recall",false_positive_rate:"\
False pos. rate",alert_rate:"Alerts",cost_per_1000:"Cost per 1,000",accuracy:"Accuracy"};function Co(e,t){return{precision:`Of the ${t.cases} that are ${t.alerted}\
, the share that are ${t.positives}. It falls when ${t.positives} become rarer.`,recall:`Of all ${t.positives}, the share that are ${t.alerted}. Also called tru\
e positive rate or sensitivity. It does not depend on prevalence.`,false_positive_rate:`Of the ${t.cases} that are no ${t.positive}, the share that are ${t.alerted}\
: false alarms divided by negatives, not by all cases.`,alert_rate:`The share of all ${t.cases} that are ${t.alerted}, and how many that is a day.`,cost_per_1000:`\
Expected cost of 1,000 ${t.cases} at the deployed prevalence: every outcome times its cost, and the review of each alert.`,accuracy:`The share of right decision\
s. Beside it what the majority class alone would reach: with rare ${t.positives} that is high and worth nothing.`}[e]}function St(e,t){return Number(e.toPrecision(t))}function ce(e){return Math.min(1,Math.max(0,e))}function he(e,t){let n=Math.log(t/e);return{position:o=>ce(Math.
log(o/e)/n),value:o=>o<=0?e:o>=1?t:St(e*Math.exp(n*o),3),step:(o,a,l)=>Math.min(t,Math.max(e,St(o*1.05**(a*l),3)))}}function yn(e,t=e/10**2,n=e*10**2){let r=Math.
log(n/t);return{position:a=>a<=0?0:.04+(1-.04)*ce(Math.log(a/t)/r),value:a=>a<.04/2?0:St(t*Math.exp(r*Math.max(0,a-.04)/(1-.04)),2),step:(a,l,u)=>{if(a<=0)return l>
0?St(t,2):0;let c=St(a*1.06**(l*u),2);return l<0&&c<t*.999?0:c}}}function Ro(e){let t=s=>ce((s+e)/(2*e)),n=s=>{let o=(2*s-1)*e;return Math.abs(o)<.01*e?0:St(o,2)},
r=10**Math.floor(Math.log10(e)-1);return{position:t,value:n,step:(s,o,a)=>St(s+o*a*r,6)}}function Lo(e,t){let n=Math.log(t/e),r=a=>Math.min(t,Math.max(e,Math.round(
a)));return{position:a=>ce(Math.log(a/e)/n),value:a=>r(e*Math.exp(n*ce(a))),step:(a,l,u)=>r(a+l*(u===1?1:Math.max(2,Math.round(a/2))))}}var Rr="['’ \\u00a0\\u202f]",Bh=new RegExp(`^([+-]?)([\\d.,](?:(?:[\\d.,]|${Rr})*[\\d.,])?(?:e[+-]?\\d+)?)\\s*([km]?)$`,"i"),jh=/^\d{1,3}(,\d{3})+(\.\d*)?$/,Vh=/^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/,
zh=new RegExp(`^\\d{1,3}(${Rr}\\d{3})+([.,]\\d*)?$`);function _n(e){let t=e.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/,"$1").replace(/\s*[%\p{Sc}]$/u,""),n=Bh.
exec(t),r=n?Wh(n[2]):"",i=r===""?NaN:Number(n[1]+r)*Uh(n[3]);return e.trim()===""?{problem:"Nothing was typed"}:Number.isFinite(i)?{value:i}:{problem:`“${Yh(e)}\
” is not a number`}}function Oo(e){return e.trim().endsWith("%")}function Wh(e){return jh.test(e)?e.replaceAll(",",""):Vh.test(e)?e.replaceAll(".","").replace(
",","."):zh.test(e)?e.replaceAll(new RegExp(Rr,"g"),"").replace(",","."):/^\d*,\d+$/.test(e)?e.replace(",","."):e}function Uh(e){return e===""?1:e.toLowerCase()===
"k"?1e3:1e6}function Yh(e){let t=e.trim();return t.length>30?`${t.slice(0,30)}…`:t}var Lr=2e3,Yt=class{constructor(t,n){this.options=t;let{id:r}=t,i=`${n}-${r}`;this.range=m("input",{type:"range",id:i,min:0,max:Lr,step:1,class:"range","data-co\
ntrol":r}),this.field=m("input",{type:"text",class:"field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":r}),this.name=m("label",{for:i,
class:"control-name"},t.label),p(this.field,"aria-label",`${t.label}, type a value`);let s=a=>a?m("span",{class:"affix","aria-hidden":"true"},a):null;this.told=
m("span",{class:"spoken",id:`${i}-told`});let o=m("span",{class:"entry"},s(t.prefix),this.field,s(t.suffix),this.told);this.element=m("div",{class:`control cont\
rol-${r}`},m("div",{class:"control-head"},this.name,o),m("div",{class:"track"},this.range)),this.listen()}options;element;range;field;name;told;current=NaN;held=!1;edited=!1;remark=null;mark(t,n){
let r=this.range.parentElement,i=r.querySelector(".mark");i===null&&(i=m("span",{class:"mark","aria-hidden":"true"}),r.append(i)),p(i,"hidden",t===null),p(i,"ti\
tle",n),t!==null&&i.style.setProperty("--at",String(t))}rename(t){y(this.name,t),p(this.field,"aria-label",`${t}, type a value`)}show(t){this.current=t;let n=this.
options.position(t),r=String(Math.round(n*Lr));!this.held&&this.range.value!==r&&(this.range.value=r),this.range.style.setProperty("--fill",String(n));let i=this.
options.spoken(t);if(p(this.range,"aria-valuetext",i),this.edited)return;this.remark&&(this.remark.of??=t,this.remark.of!==t&&this.remember(null));let s=this.options.
text(t);p(this.field,"title",this.remark?.sentence??i),p(this.field,"data-long",s.length>5),this.field.value!==s&&(this.field.value=s),p(this.field,"aria-invali\
d",null)}listen(){let{range:t,field:n,options:r}=this,i=()=>{this.held&&(this.held=!1,this.show(this.current))};t.onpointerdown=()=>{this.held=!0,this.forget()},
t.onpointerup=t.onpointercancel=t.onblur=i,t.onchange=i,t.oninput=()=>this.move(r.value(Number(t.value)/Lr)),t.onkeydown=s=>this.key(s),t.ondblclick=()=>this.edit(),
n.oninput=()=>{this.edited=!0},n.onfocus=()=>{n.select(),this.remark&&r.onProblem(this.remark.sentence)},n.onblur=()=>this.accept(),n.onkeydown=s=>this.fieldKey(
s)}key(t){let r={ArrowUp:[1,1],ArrowRight:[1,1],ArrowDown:[-1,1],ArrowLeft:[-1,1],PageUp:[1,10],PageDown:[-1,10]}[t.key];if(t.key==="Enter")this.edit();else if(t.
key==="Home")this.move(this.options.low());else if(t.key==="End")this.move(this.options.high());else if(r)this.move(this.options.step(this.current,...r));else return;
t.preventDefault()}move(t){this.forget(),this.current=t,this.options.onMove(t)}fieldKey(t){if(t.key==="Enter")this.accept();else if(t.key==="Escape")this.forget(),
this.show(this.current),this.field.select();else if(t.key==="ArrowUp"||t.key==="ArrowDown")this.accept(),this.move(this.options.step(this.current,t.key==="Arrow\
Up"?1:-1,1));else return;t.stopPropagation(),t.preventDefault()}edit(){this.field.focus(),this.field.select()}forget(){this.edited=!1,this.remember(null)}tell(t){
this.remember({sentence:t,of:null}),this.options.onProblem(t)}remember(t){this.remark=t,y(this.told,t?.sentence??""),p(this.field,"title",t?.sentence??this.options.
spoken(this.current)),p(this.field,"aria-describedby",t&&this.told.id),p(this.field,"data-remarked",t!==null)}accept(){if(!this.edited)return;let{options:t}=this,
n=this.field.value,r=t.word?.(n.trim().toLowerCase())??null,i=r===null?_n(n):{value:r},s=`${t.label} stays at ${t.spoken(this.current)}.`;if("problem"in i)return p(
this.field,"aria-invalid","true"),this.tell(`${i.problem}: ${s}`);let o=r??t.typed?.(i.value,Oo(n))??i.value;if(this.forget(),t.onTyped){let u=t.onTyped(o);u&&this.
tell(u);return}let a=Math.min(Math.max(o,t.low()),t.high()),l=t.whole?Math.round(a):a;this.current=l,t.onMove(l),l!==o&&this.tell(this.instead(o,a,l)),this.show(
this.current)}instead(t,n,r){let{label:i,spoken:s,text:o,whole:a}=this.options;if(n===t)return`${i}: ${D(t)} cannot be used, ${a} are whole; ${o(r)} is used.`;let l=n<
t?"above the largest":"below the smallest";return`${i}: ${s(t)} is ${l} value; ${s(r)} is used.`}};var Do=1e-4,Ho=.9,fe=1e9,Xh=.012,wn=class{constructor(t,n,r){this.session=t;this.actions=n;let i=o=>new Yt({...o,onProblem:n.problem},r);this.threshold=i(this.thresholdOptions()),
this.prevalence=i(this.prevalenceOptions()),this.capacity=i(this.capacityOptions()),this.cases=i(this.casesOptions());let s=(o,a)=>{let l=i(this.costOptions(o,a));
return this.costs.set(o,l),l};this.natural=m("button",{type:"button",class:"reset","data-control":"natural"},"↺"),this.natural.onclick=()=>n.change({prevalence:null}),
this.prevalence.element.querySelector(".control-name").after(this.natural),this.moreButton=m("button",{type:"button",class:"link more-button","aria-expanded":"f\
alse","data-control":"more"},"More costs"),this.thresholdRow=m("div",{class:"threshold-row"},this.threshold.element),this.settings=m("div",{class:"settings"},this.
prevalence.element,s("false_positive","False alarm").element,s("false_negative","Miss").element,s("review","Review").element,this.capacity.element),this.more=m(
"div",{class:"settings more",hidden:!0,role:"group","aria-label":"More costs"},s("true_positive","Right alert").element,s("true_negative","Right pass").element,
this.cases.element,m("p",{class:"hint"},"A negative cost is a gain.")),this.moreButton.onclick=()=>this.toggleMore()}session;actions;thresholdRow;settings;more;threshold;prevalence;capacity;cases;costs=new Map;natural;moreButton;scales=new Map;axis=null;table=null;picture=null;toggleMore(t=this.
more.hidden){this.more.hidden=!t,p(this.moreButton,"aria-expanded",String(t)),y(this.moreButton,t?"Fewer costs":"More costs")}setAxis(t,n){this.axis=t,this.table=
n,this.threshold.rename(t.log?"Threshold (log)":"Threshold")}forgetScales(){this.scales.clear();let{costs:t}=this.session().scenario;(t.true_positive!==0||t.true_negative!==
0)&&this.toggleMore(!0)}show(t){this.picture=t;let{scenario:n,tables:r}=this.session();this.threshold.show(t.point.threshold),this.prevalence.show(t.at.prevalence);
let i=r.dataset.natural_prevalence;this.prevalence.mark(xn.position(i),`as in the data: ${x(i)}`);let s=`Back to the prevalence in the data, ${x(i)}`;p(this.natural,
"aria-label",s),p(this.natural,"title",s),p(this.natural,"disabled",n.prevalence===null);for(let[o,a]of this.costs)a.show(n.costs[o]);this.capacity.show(n.capacity_per_day),
this.cases.show(n.cases_per_day)}thresholdOptions(){let t=()=>this.table,n=r=>E(t(),r).threshold;return{id:"threshold",label:"Threshold",position:r=>this.axis.position(
r),value:r=>n(this.axis.rowAt(r)),step:(r,i,s)=>n(Zh(t(),r,i,s)),low:()=>n(t().size-1),high:()=>n(-1),text:r=>r>t().threshold[0]?"nobody":R(r),spoken:r=>{let i=this.
picture;return i!==null&&i.point.threshold===r?Pr(i):R(r)},onMove:this.actions.setThreshold,typed:(r,i)=>i?Fo(r):r,word:r=>r==="nobody"||r==="none"?n(-1):null,onTyped:r=>this.
typeThreshold(r)}}typeThreshold(t){let n=this.table,r=st(n,t),i=E(n,r).threshold;this.actions.setThreshold(i);let[s,o]=[R(t),R(i)];return t===n.nobodyThreshold?
"":r<0?`Threshold: ${s} is above every score, so nobody is alerted.`:t<n.threshold[n.size-1]?`Threshold: ${s} is below every score, so everybody is alerted.`:s===
o?"":`Threshold: the next score at or above ${s} is ${o}; it is used.`}prevalenceOptions(){let t=()=>this.session().tables.dataset.natural_prevalence;return{id:"\
prevalence",label:"Deployed prevalence",suffix:"%",...xn,value:r=>Math.abs(r-xn.position(t()))<Xh?t():xn.value(r),low:()=>Do,high:()=>Ho,text:r=>x(r).replace("%",
""),typed:Fo,spoken:r=>r===t()?`${x(r)}, as in the data`:x(r),onMove:r=>this.actions.change({prevalence:r===t()?null:r})}}costOptions(t,n){let r=t==="true_posit\
ive"||t==="true_negative",i=()=>this.scale(t,()=>this.costScale(t,r)),s=()=>this.session().scenario.costs.currency;return{id:t,label:n,prefix:"$",position:o=>i().
position(o),value:o=>i().value(o),step:(o,a,l)=>i().step(o,a,l),low:()=>r?-fe:0,high:()=>fe,text:Xt,spoken:o=>`${Kh(o,s())} a case`,onMove:o=>this.actions.change(
{costs:{...this.session().scenario.costs,[t]:o}})}}costScale(t,n){let{costs:r}=this.session().scenario,i=Math.max(Math.abs(r.false_positive),Math.abs(r.false_negative),
1);if(n)return Ro(Math.max(i,Math.abs(r[t])));let s=Math.abs(r[t]);return yn(s>0?s:Math.max(Math.abs(r.false_positive),.01*i))}capacityOptions(){let t=()=>this.
session().scenario.cases_per_day,n=()=>{let r=Math.max(10,t());return this.scale(`capacity ${r}`,()=>yn(1,1,r))};return{id:"capacity_per_day",label:"Capacity a \
day",position:r=>n().position(r),value:r=>n().value(r),step:(r,i,s)=>{let o=n().step(r,i,s);return o===r&&r>0?r+i:Gh(o,r,i)},low:()=>0,high:()=>fe,text:Xt,spoken:r=>`${Xt(
r)} of ${Xt(t())} cases a day`,whole:"reviews",onMove:r=>this.actions.change({capacity_per_day:r})}}casesOptions(){let t=()=>this.scale("cases",()=>yn(Math.max(
10,this.session().scenario.cases_per_day)));return{id:"cases_per_day",label:"Cases a day",position:n=>t().position(n),value:n=>Math.max(1,Math.round(t().value(n))),
step:(n,r,i)=>Math.max(1,Math.round(t().step(n,r,i))),low:()=>1,high:()=>fe,text:Xt,spoken:n=>`${Xt(n)} cases a day`,whole:"cases",onMove:n=>this.actions.change(
{cases_per_day:n})}}scale(t,n){let r=this.scales.get(t)??n();return this.scales.set(t,r),r}showCurrency(t){for(let n of this.costs.values()){let r=n.element.querySelector(
".affix");r&&y(r,t)}}},xn=he(Do,Ho);function Fo(e){return Number((e/100).toPrecision(12))}function Gh(e,t,n){let r=Math.round(e);return r===t?Math.max(0,t+n):r}
function Kh(e,t){return Math.abs(e)<=fe?C(e,t):`${e<0?"-":""}${t}${D(Math.abs(e))}`}function Xt(e){return Math.abs(e)>=1e3&&Number.isInteger(e)?O(e):String(Number(
e.toPrecision(6)))}function Zh(e,t,n,r){let i=st(e,t),s=i<0?t>=e.nobodyThreshold:e.threshold[i]===t,o=r===1?1:Math.max(2,Math.round(e.size/20)),a=n>0?i-(s?o:o-1):
i+o;return Math.min(e.size-1,Math.max(-1,a))}var Jh=["precision","recall","false_positive_rate","alert_rate","cost_per_1000","accuracy"],At="p99_ms",Qh=14,Mn=class{constructor(t,n,r){this.session=t;this.cells=
[...Jh,At].map(i=>this.cell(i,n,r))}session;element=m("div",{class:"figures",role:"group","aria-label":"Key figures with 95% intervals"});cells;cell(t,n,r){let i=tf(
t),s=m("button",{type:"button",class:"term","data-control":`explain-${t}`},i);r.attach(s,()=>this.explain(t));let o=Gt(t,n),[a,l]=[m("span"),m("span",{class:"un\
it"})],u=m("div",{class:"value","data-figure":t},a,l),c=m("div",{class:"interval","data-figure":`${t}-interval`}),h=m("div",{class:"note","data-figure":`${t}-no\
te`}),f=m("div",{class:"figure-head"},o,s),d=m("div",{class:"figure","data-metric":t},f,u,c,h);return this.element.append(d),{metric:t,element:d,value:a,unit:l,
interval:c,note:h,pin:o}}explain(t){return t!==At?Co(t,this.session().tables.dataset.words):`The response time that 99% of requests do not exceed: waiting, serv\
ice and other stages. ${this.focusWords()}`.trim()}focusWords(){let t=this.session(),{focus:n}=t.scenario,r=t.latency.exact(n,t.scenario)?.method??"";return[t.latency.
model(n)?.words??"",r].filter(Boolean).join(" ")}texts(t,n){return t!==At?Po(t,this.session(),n):Qe(n.serving.focus,this.session().scenario.serving)}show(t){for(let n of this.
cells){if(n.element.hidden=n.metric===At&&t.serving===null,n.element.hidden)continue;n.metric===At&&p(n.element,"data-out",t.serving.focus.out);let r=this.texts(
n.metric,t),[i="",s]=r.value.split(" ");y(n.value,i),y(n.unit,s===void 0?"":` ${s}`),y(n.interval,r.interval),p(n.interval,"data-long",r.interval.length>Qh),y(n.
note,r.note),p(n.note,"title",r.note)}}pinnable(){return this.cells.filter(({element:n,value:r})=>!n.hidden&&Je(r.textContent)).map(({metric:n})=>n)}nameSection(t){
for(let n of this.cells)p(n.pin,"aria-label",`Pin ${n.metric===At?"p99":Cr[n.metric].toLowerCase()} to ${t}`)}};function tf(e){return e===At?"p99":Cr[e]}function Gt(e,t){
let n=m("button",{type:"button",class:"pin","data-control":`pin-${e}`},ze());return n.onclick=()=>t([e]),n}function Or(e){let t=v("line",{x1:0,x2:22,y1:6,y2:6,class:`curve m${e}`});return v("svg",{class:"dash",width:22,height:12,viewBox:"0 0 22 12","aria-hidden":"tru\
e"},t)}var Sn=class{constructor(t,n,r){this.session=t;this.focus=n;this.tip=r}session;focus;tip;element=m("div",{class:"models",role:"radiogroup","aria-label":"\
Model in focus"});chips=[];picture=null;rebuild(){let{models:t,wanted:n}=this.session().tables;this.chips=t.map(r=>{let i=m("button",{type:"button",class:"chip",
role:"radio","data-model":r.id,"data-control":`focus-${r.id}`},Or(r.order),m("span",{class:"chip-name"},n>2?r.short:r.title),m("span",{class:"chip-mark","data-f\
igure":`out--${r.id}`}));return p(i,"aria-label",r.title),i.onclick=()=>this.focus(r.id),this.tip.attach(i,()=>[r.title,r.message.note,this.servingWords(r.id)].
filter(Boolean).join(". ")),i}),this.chips.forEach((r,i)=>{r.onkeydown=s=>this.key(s,i)}),this.element.replaceChildren(...this.chips)}servingWords(t){let n=this.
picture?.serving?.models.find(({view:i})=>i.table.id===t);if(n===void 0)return"";let r=I(n,this.session().scenario.serving);return[r&&`Ruled out: ${r}`,n.words].
filter(Boolean).join(". ")}key(t,n){let r={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[t.key];if(r===void 0)return;t.preventDefault();let i=this.chips[(n+
r+this.chips.length)%this.chips.length];i.focus(),i.click()}show(t){this.picture=t;let{focus:n,serving:r}=this.session().scenario;for(let i of this.chips){let s=i.
dataset.model===n;p(i,"aria-checked",String(s)),p(i,"tabindex",s?0:-1);let o=t.serving?.models.find(({view:u})=>u.table.id===i.dataset.model),a=o?I(o,r):"";p(i,
"data-out",a!==""),y(i.querySelector(".chip-mark"),o?ot(o,r):"");let l=o?.view.table.title??"";o&&p(i,"aria-label",a?`${l}, ruled out: ${a}`:l)}}};var qo={min_cost:"Min cost",bayes:"Bayes t*",max_f_beta:"Max F",recall_at_least:"Recall ≥",precision_at_least:"Precision ≥",fpr_at_most:"FPR ≤",capacity:"\
Capacity",youden:"Youden"},An=class{constructor(t,n,r){this.session=t;this.actions=n;this.tip=r}session;actions;tip;element=m("div",{class:"rules",role:"group",
"aria-label":"Jump to a threshold by rule"});rows=[];shown="";show(t,n){let{rules:r}=this.session().data,i=JSON.stringify(r);i!==this.shown&&(this.shown=i,this.
rows=r.map(s=>this.row(s)),this.element.replaceChildren(m("span",{class:"rules-name","aria-hidden":"true"},"Jump to"),...this.rows.map(s=>s.element)));for(let s of this.
rows){let o=s.rule.id===t;p(s.button,"aria-pressed",String(o)),p(s.element,"data-active",o);let a=n(s.rule);p(s.button,"aria-disabled",a===""?null:"true"),s.field&&
!s.edited&&this.showField(s,s.field)}this.reason=n}showField(t,n){let r=this.session().parameterOf(t.rule.id);t.remark&&t.remark.of!==r&&(t.remark=null),p(n,"da\
ta-remarked",t.remark!==null),p(n,"title",t.remark?.sentence);let i=Kt(t.rule,r);n.value!==i&&(n.value=i),p(n,"aria-invalid",null)}reason=()=>"";row(t){let n=m(
"button",{type:"button",class:"rule-button","data-control":`rule-${t.id}`},qo[t.id]??t.label),r=m("span",{class:"rule","data-rule":t.id},n),i={rule:t,element:r,
button:n,field:null,edited:!1,remark:null};return n.onclick=()=>{let s=this.reason(t);s===""?this.actions.jump(t.id,null):this.actions.problem(s)},this.tip.attach(
n,()=>[t.words,this.reason(t)].filter(Boolean).join(" ")),t.parameter&&this.addField(i,t.parameter),i}addField(t,n){let r=m("input",{type:"text",class:"field ru\
le-field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":`parameter-${t.rule.id}`,"aria-label":`${t.rule.label}: ${n.name}`});t.field=r,
t.element.append(r),r.oninput=()=>{t.edited=!0},r.onfocus=()=>{r.select(),t.remark&&this.actions.problem(t.remark.sentence)},r.onblur=()=>this.accept(t,!1),r.onkeydown=
i=>{let s={ArrowUp:1,ArrowDown:-1}[i.key];if(i.key==="Enter")this.accept(t,!0);else if(i.key==="Escape")t.edited=!1,r.value=Kt(t.rule,this.session().parameterOf(
t.rule.id));else if(s!==void 0)this.nudge(t,s);else return;i.preventDefault(),i.stopPropagation()}}nudge(t,n){let r=Fr(t.rule)?.01:.1;this.use(t,Number((this.session().
parameterOf(t.rule.id)+n*r).toPrecision(6)))}accept(t,n){if(!t.edited){n&&this.actions.jump(t.rule.id,null);return}let r=t.field.value,i=_n(r);if("problem"in i){
let o=Kt(t.rule,this.session().parameterOf(t.rule.id));p(t.field,"aria-invalid","true"),this.actions.problem(`${i.problem}: ${t.rule.parameter.name} stays at ${o}\
.`);return}let s=Fr(t.rule)&&(r.includes("%")||i.value>=1);this.use(t,s?Number((i.value/100).toPrecision(12)):i.value)}use(t,n){let{low:r,high:i,name:s}=t.rule.
parameter,o=Math.min(Math.max(n,r),i);if(t.edited=!1,t.remark=null,this.actions.jump(t.rule.id,o),o===n||this.session().parameterOf(t.rule.id)!==o)return;let[a,
l]=[Kt(t.rule,n),Kt(t.rule,o)],u=n>i?"above the largest":"below the smallest",c=`${t.rule.label}: ${s} ${a} is ${u} value; ${l} is used.`;t.remark={sentence:c,of:this.
session().parameterOf(t.rule.id)},this.actions.problem(c)}};function Io(e,t){return[qo[e.id]??e.label,Kt(e,t)].filter(Boolean).join(" ")}function Fr(e){return e.
parameter?.unit==="share"}function Kt(e,t){return Number.isNaN(t)?"":Fr(e)?`${Number((t*100).toPrecision(6))}%`:String(t)}var Dr=.001,Bo=1e6,jo=.001,Vo=1e6,ef=1e3,zo=1e3,B=1/0,Hr=.97,Nn=class{constructor(t,n,r){this.session=t;this.actions=n;let i=s=>new Yt({...s,onProblem:n.problem},
r);this.objective=i(this.objectiveOptions()),this.rate=i(this.rateOptions()),this.servers=i(this.serversOptions()),this.element=m("div",{class:"serving-controls",
role:"group","aria-label":"Serving"},this.objective.element,this.rate.element,this.servers.element)}session;actions;element;objective;rate;servers;scales=new Map;forgetScales(){
this.scales.clear()}show(t){if(this.element.hidden=t.serving===null,t.serving===null)return;let{serving:n}=this.session().scenario;this.objective.show(n.objective_ms??
B),this.rate.show(n.arrival_rate_per_s),this.rate.rename(n.burstiness>1?"Bursty arrivals":"Arrival rate"),this.servers.show(n.servers),this.marks(t,n)}marks({serving:t,
table:n},r){let{p99:i,utilisation:s,approximate:o}=t.focus,a=Number.isNaN(i.value)?null:this.objectivePosition(i.value);this.objective.mark(a,a===null?"":`p99 o\
f ${n.short}: ${It(o)}${Ht(i.value)}`);let l=r.arrival_rate_per_s/s,u=Number.isFinite(l)?this.rateScale().position(l):null,c=u!==null&&u>0&&u<1?u:null;this.rate.
mark(c,c===null?"":`${n.short} keeps up below ${as(l)}`)}set(t){this.actions.change({serving:{...this.session().scenario.serving,...t}})}objectiveScale(){let t=this.
session().scenario.serving.objective_ms??100;return this.scale("objective",()=>he(Math.max(Dr,t/ef),Math.min(Bo,t*10)))}objectivePosition(t){return t===B?1:Hr*this.
objectiveScale().position(t)}objectiveOptions(){return{id:"objective_ms",label:"p99 objective",suffix:"ms",position:t=>this.objectivePosition(t),value:t=>t>(1+Hr)/
2?B:this.objectiveScale().value(t/Hr),step:(t,n,r)=>this.objectiveStep(t,n,r),low:()=>Dr,high:()=>B,text:t=>t===B?"none":D(t),spoken:t=>t===B?"no objective":`${D(
t)} ms`,word:t=>t===""||t==="none"||t==="no objective"?B:null,onMove:t=>this.set({objective_ms:t===B?null:t}),onTyped:t=>this.typeObjective(t)}}typeObjective(t){
let n=t===B?B:Math.min(Bo,Math.max(Dr,t));if(this.set({objective_ms:n===B?null:n}),n===t)return"";let r=n<t?"above the largest":"below the smallest";return`p99 \
objective: ${D(t)} ms is ${r} value; ${D(n)} ms is used.`}objectiveStep(t,n,r){let i=this.objectiveScale(),s=i.value(1);return t===B?n>0?B:s:n>0&&t>=s?B:i.step(
t,n,r)}rateScale(){let t=this.session().scenario.serving.arrival_rate_per_s;return this.scale("rate",()=>he(Math.max(jo,t/zo),Math.min(Vo,t*zo)))}rateOptions(){
let t=()=>this.rateScale();return{id:"arrival_rate_per_s",label:"Arrival rate",suffix:"/s",position:n=>t().position(n),value:n=>t().value(n),step:(n,r,i)=>t().step(
n,r,i),low:()=>jo,high:()=>Vo,text:D,spoken:n=>`${D(n)} requests a second`,onMove:n=>this.set({arrival_rate_per_s:n})}}serversOptions(){return{id:"servers",label:"\
Servers",...Lo(1,K),low:()=>1,high:()=>K,text:String,spoken:n=>`${n} ${n===1?"server":"servers"}`,onMove:n=>this.set({servers:Math.round(n)}),onTyped:n=>this.typeServers(
n)}}typeServers(t){let{used:n,sentence:r}=Vs(t);return this.set({servers:n}),r}scale(t,n){let r=this.scales.get(t)??n();return this.scales.set(t,r),r}};var nf=[{metric:"attainment",label:"attainment",name:"attainment"},{metric:"utilisation",label:"utilisation",name:"utilisation"},{metric:"effective_recall",label:"\
recall",name:"effective recall"},{metric:"effective_precision",label:"precision",name:"effective precision"},{metric:"effective_cost_per_1000",label:"cost",name:"\
effective cost per 1,000"}],Tn=class{constructor(t,n){this.actions=t;this.parts=nf.map(l=>this.part(l,n)),this.late.onchange=()=>this.chooseLate(),this.lateLabel=
m("label",{class:"late-words"},"late answers",this.late);let r=this.term("explain-objective","effective",n,()=>this.explain()),[i,s]=[this.parts.slice(0,2),this.
parts.slice(2)].map(l=>l.map(({element:u})=>u));this.loads=m("span",{class:"serving-parts"},...i);let o={class:"serving-parts",role:"group","aria-label":"Effect\
ive, at the objective"};this.effects=m("span",o,r,...s),this.element=m("div",{class:"serving-line"},this.trouble,this.loads,this.effects);let a=this.term("expla\
in-recommendation","Recommended",n,()=>this.why());this.recommendation=m("div",{class:"recommendation"},a,this.advice,this.lateLabel)}actions;element;recommendation;parts;late=m(
"select",{class:"late","data-control":"late","aria-label":"Late answers"});lateLabel;trouble=m("span",{class:"serving-trouble","data-figure":"serving-trouble"});advice=m(
"span",{"data-figure":"recommendation"});advised=null;loads;effects;show(t){let{serving:n}=t;if(this.element.hidden=this.recommendation.hidden=n===null,n===null)
return;let r=this.actions.session(),{serving:i,costs:s}=r.scenario,{focus:o}=n,a=Ws(o,i);y(this.trouble,a),p(this.trouble,"data-out",o.out),this.loads.hidden=a!==
"";let l=i.objective_ms===null;this.parts[0].element.hidden=l,this.lateLabel.hidden=a!==""||l,this.effects.hidden=this.lateLabel.hidden||o.effective===null&&!o.
pending;for(let{metric:c,value:h}of this.parts){let[f,d]=of(c,o,s.currency);y(h,f),p(h,"title",d)}this.showLate(r,i.late),this.advised=n.choice.model;let u=Us(r,
n);y(this.advice,u),p(this.advice,"title",this.python?.words??u)}pinnable(){let t=n=>n.closest("[hidden]")!==null;return this.parts.filter(({element:n,value:r})=>!t(
n)&&Je(r.textContent)).map(({metric:n})=>n)}nameSection(t){for(let{name:n,pin:r}of this.parts)p(r,"aria-label",`Pin ${n} to ${t}`),p(r,"title",`Pin ${n}`)}part({
metric:t,label:n,name:r},i){let s=m("b",{"data-figure":t}),o=Gt(t,this.actions.pin),a=sf[t],l=a?this.term(`explain-${t}`,n,i,()=>this.meaning(a)):n,u=m("span",{
class:"serving-part","data-metric":t},l," ",s,o);return{metric:t,name:r,element:u,value:s,pin:o}}term(t,n,r,i){let s=m("button",{type:"button",class:"term","dat\
a-control":t},n);return r.attach(s,i),s}showLate(t,n){let r=["allow","block",...t.tables.models.map(({id:o})=>o)],i=r.map(o=>Ys(o,t)),s=JSON.stringify([r,i]);this.
late.dataset.shape!==s&&(this.late.dataset.shape=s,this.late.replaceChildren(...r.map((o,a)=>m("option",{value:o},i[a])))),this.late.value!==n&&(this.late.value=
n)}chooseLate(){let{serving:t}=this.actions.session().scenario;this.actions.change({serving:{...t,late:this.late.value}})}explain(){let{words:t}=this.actions.session().
tables.dataset;return`Effective figures: what the model in focus is worth when an answer after the objective is not used, and the late ${t.cases} get the answer\
 chosen under “late answers”. Lateness is taken to be independent of the case, and attainment as given. Cost is per 1,000 ${t.cases}.`}meaning(t){let{objective_ms:n}=this.
actions.session().scenario.serving;return t(n===null?"the objective":wt(n))}why(){let n="Among the models that meet the limits, the one of lowest effective cost\
; a simpler one is kept when the paired interval of their cost difference includes zero."+(this.actions.session().latency.cascade?" A cascade counts as less sim\
ple than any model alone, and is weighed when the hand rests.":""),r=this.python;return[r?.words??rf(this.advice.textContent??""),r?.binding,n].filter(Boolean).
join(" ")}get python(){let t=this.actions.session(),n=t.settled?t.latency.recommendation:void 0;return n?.model===this.advised?n:void 0}};function rf(e){return e.
slice(0,1).toUpperCase()+e.slice(1)}var sf={attainment:e=>`Attainment: the share of answers that come within ${e}.`,utilisation:()=>"Utilisation: the share of t\
he time that the servers are busy. At 100% the queue grows without end."};function of(e,t,n){if(t.pending)return[qt,""];if(e==="utilisation")return[x(t.utilisation),
""];let r=e==="attainment"?t.attainment:t.effective?.[e];if(!r)return["–",""];let i=e==="effective_cost_per_1000"?o=>C(o,n):x,s=Number.isNaN(r.low)?"":ct(r.low,
r.high,i);return[It(t.nearAtObjective&&Number.isFinite(r.value))+i(r.value),s]}var af=["tp","fn","fp","tn"],$n=class{constructor(t){this.session=t;let[n,r]=[m("th",{scope:"col"}),m("th",{scope:"col"},"not")],[i,s]=[m("th",{scope:"row"}),m(
"th",{scope:"row"},"others")];this.heads=[n,i];let o=l=>{let u=m("td",{class:`cell-${l}`,"data-figure":l});return this.cells.set(l,u),u},a=m("table",{class:"con\
fusion"},m("thead",{},m("tr",{},m("td"),n,r)),m("tbody",{},m("tr",{},i,o("tp"),o("fn")),m("tr",{},s,o("fp"),o("tn"))));this.element=m("figure",{class:"chart con\
fusion-figure"},this.title,a)}session;element;title=m("figcaption",{class:"chart-title"});cells=new Map;heads;show(t){let{words:n}=this.session().tables.dataset;
y(this.title,`Per ${O(t.cases.base)} ${n.cases}`),p(this.title,"data-figure","cases-base"),y(this.heads[0],n.alerted),y(this.heads[1],n.positives);for(let r of af)
y(this.cells.get(r),O(t.cases[r]))}},qr=[{id:"threshold",label:"threshold"},{id:"precision",label:"precision",metric:"precision"},{id:"recall",label:"recall",metric:"\
recall"},{id:"alert_rate",label:"alerts",metric:"alert_rate"},{id:"cost_per_1000",label:"cost / 1,000",metric:"cost_per_1000"},{id:"p99",label:"p99"},{id:"auc",
label:"AUC"},{id:"ap",label:"AP"}],kn=class{constructor(t){this.session=t;let n=qr.map(r=>m("th",{scope:"col",class:`col-${r.id}`},r.label));this.element=m("fig\
ure",{class:"chart comparison-figure"},m("figcaption",{class:"chart-title"},"Models side by side"),m("table",{class:"comparison"},m("thead",{},m("tr",{},m("th",
{scope:"col"},"model"),...n)),this.body),this.caption)}session;element;caption=m("p",{class:"hint"});body=m("tbody");rows=new Map;rebuild(){this.rows.clear(),this.
body.replaceChildren();for(let t of this.session().tables.models){let n=qr.map(s=>m("td",{class:`col-${s.id}`,"data-figure":`${s.id}--${t.id}`})),r=m("th",{scope:"\
row",title:t.title},Or(t.order),m("span",{class:"model-name"},t.short)),i=m("tr",{"data-model":t.id},r,...n);this.rows.set(t.id,{row:i,cells:n}),this.body.append(
i)}}text(t,n,r,i){if(n.id==="p99")return this.p99Text(t,i);if(n.id!=="ap")return lf(t,n,r);let s=this.session().averagePrecision(t.table);return Number.isNaN(s)?
qt:ut(s)}p99Text(t,{serving:n}){let r=n?.models.find(({view:i})=>i===t);return r?ot(r,this.session().scenario.serving)||Qe(r,this.session().scenario.serving).value:
"–"}show(t){let{costs:{currency:n},serving:r}=this.session().scenario;p(this.element,"data-serving",t.serving!==null);for(let l of t.models){let u=this.rows.get(
l.table.id);u&&(p(u.row,"data-focus",l.isFocus),qr.forEach((c,h)=>y(u.cells[h],this.text(l,c,n,t))))}let i=(t.serving?.models??[]).filter(l=>l.out);for(let[l,{row:u}]of this.
rows){let c=i.find(({view:h})=>h.table.id===l);p(u,"data-out",c!==void 0),p(u,"title",c?`Ruled out: ${I(c,r)}`:null)}let s=i.map(l=>`${l.view.table.short}: ${I(
l,r)}.`),a=t.models.filter(l=>l.point===null).map(l=>`${l.table.short}: ${l.reason}`);y(this.caption,[ko(this.session(),t),...a,...s].join(" "))}};function lf(e,t,n){
if(t.id==="auc")return ut(e.table.message.auc.value);if(e.point===null||e.figures===null)return"–";if(t.metric===void 0)return e.point.threshold>e.table.threshold[0]?
"nobody":R(e.point.threshold);let{value:r}=e.figures[t.metric];return t.metric==="cost_per_1000"?C(r,n):x(r)}var Ir=["point","costs","prevalence","all"],En=class extends Ye{constructor(n,r){super(n,"explorer",()=>r.pin([]),()=>r.resized());this.actions=r;let{session:i}=r;
this.models=new Sn(i,r.focus,this.tip),this.rules=new An(i,r,this.tip),this.controls=new wn(i,r,this.uid),this.serving=new Nn(i,r,this.uid),this.servingLine=new Tn(
r,this.tip),this.figures=new Mn(i,r.pin,this.tip),this.confusion=new $n(i),this.comparison=new kn(i),this.areas=[{button:Gt("roc_auc",r.pin),words:"area under t\
he ROC curve"},{button:Gt("average_precision",r.pin),words:"average precision"}];let s={hover:(o,a,l)=>this.hover(o,l),set:r.setRow};this.charts=[gn,bn,pn,vn].map(
o=>new o(this.uid,s)),this.areas.forEach(({button:o},a)=>this.charts[a].lead(o)),this.assemble()}actions;models;rules;controls;serving;servingLine;figures;confusion;comparison;charts;areas;status=m(
"p",{class:"status","data-figure":"status"});words=m("p",{class:"sentence","data-figure":"sentence"});basis=m("p",{class:"hint","data-figure":"basis"});measuredOn=m(
"p",{class:"hint","data-figure":"measured-on"});heldOut=m("p",{class:"hint held-out","data-figure":"held-out"});notes=m("div",{class:"notes"});context=null;hovered=null;assemble(){
let{controls:n}=this,r=m("div",{class:"charts"},...this.charts.map(i=>i.element),this.confusion.element,this.comparison.element);this.body.append(m("div",{class:"\
top"},this.models.element,this.pinAll),n.thresholdRow,this.rules.element,m("div",{class:"status-row"},this.status,n.moreButton),n.settings,this.serving.element,
n.more,this.figures.element,m("div",{class:"words"},this.words,m("div",{class:"bases"},this.basis,this.measuredOn)),this.servingLine.element,this.servingLine.recommendation,
r,this.notes)}pinnable(){return[...this.figures.pinnable(),...this.servingLine.pinnable()]}rebuild(n){this.models.rebuild(),this.comparison.rebuild(),n&&(this.controls.
forgetScales(),this.serving.forgetScales()),this.controls.showCurrency(this.actions.session().scenario.costs.currency)}frameData(){let{data:n,tables:r}=this.actions.
session(),{title:i}=n.pin_section;this.frame(i,n.present),p(this.pinAll,"title",`Pins every figure shown of the model in focus, of the key figures and of the li\
ne on serving, to ${i}`),this.figures.nameSection(i),this.servingLine.nameSection(i);for(let{button:o,words:a}of this.areas)p(o,"aria-label",`Pin ${a} to ${i}`),
p(o,"title",`Pin ${a}`);let s=[...n.notes];r.dataset.simulated&&s.unshift(`${r.dataset.title}: simulated data.`),y(this.heldOut,n.held_out?.words??""),this.notes.
replaceChildren(this.heldOut,...s.map(o=>m("p",{class:"hint"},o)))}setAxis(n,r){this.controls.setAxis(n,r)}draw(n,r,i,s){this.context=n;let{session:o,picture:a}=n;
this.models.show(a),this.controls.show(a),this.serving.show(a),this.rules.show(a.rule,s),this.figures.show(a),this.servingLine.show(a),this.confusion.show(a),this.
comparison.show(a),this.drawWords(n,i),p(this.heldOut,"data-stale",o.dirty);let l=this.scale(o.data.present);for(let u of this.charts)r==="all"&&u.layout(l),uf(
u,r)?u.redraw(n):u.update(n);this.hovered!==null&&this.mark(this.hovered)}drawWords({session:n,picture:r},i){let{dataset:s}=n.tables,o=i||r.infeasible,a=n.rule(
r.rule),l=a?`Follows “${Io(a,r.parameter)}”.`:Ao(n.scenario.threshold,r),u=To(r,s.words,s.natural_prevalence);y(this.status,o||[l,r.reason,u||$o(n)].filter(
Boolean).join(" ")),p(this.status,"data-trouble",o!==""),y(this.words,So(r.cases,s.words)),y(this.basis,No(r,s.words)),y(this.measuredOn,n.latency.measuredOn)}hover(n,r){
this.hovered=n,this.mark(n);let i=n===null||this.context===null?null:cf(this.context,n);this.readout.show(i,r)}mark(n){for(let r of this.charts)r.drawHover(n)}};
function uf(e,t){return t==="all"?!0:t==="prevalence"?e.follows!=="nothing":t==="costs"&&e.follows==="prevalence and costs"}function cf(e,t){let{picture:n,session:r}=e,
{table:i}=n,{currency:s}=r.scenario.costs,o=t<0,a=o?Ut(e):i.cost[t];return[`threshold ${o?"above every score":R(i.threshold[t])}`,`precision ${x(o?NaN:i.precision[t])}`,
`recall ${x(o?0:i.recall[t])}`,`cost ${C(a,s)} per 1,000`].join(`
`)}var Pn=class extends ve{session=new Ve;face;axis=null;now=null;stale=null;drawnFocus="";constructor(t){super(t,"explorer"),this.face=new En(t,{session:()=>this.
session,setThreshold:n=>this.move({rule:F,threshold:n,parameter:null},"point"),setRow:n=>this.setRow(n),change:n=>this.move(n,hf(n)),focus:n=>this.focus(n),jump:(n,r)=>this.
jump(n,r),pin:n=>this.pin(n),problem:n=>this.say(n),resized:()=>this.draw("all")})}revision(t){return t.tables.rev}take(t){if(t.tables.models?.length===0){let l=t.
notes.length>0?t.notes.join(" "):"Choose a model to begin.";return this.face.message(`There are no scores to show yet. ${l}`)}let n=this.session.tables?.dataset.
name,r=this.session.data?.present,i=this.session.tables&&JSON.stringify(this.session.scenario),s=this.session.receive(t),o=i!==JSON.stringify(this.session.scenario);
this.open(),s.tables&&this.face.rebuild(n!==t.tables.dataset.name),(s.tables||o)&&(this.notice=""),s.dropped&&this.say(Xr),this.face.frameData();let a=s.tables||
s.latency||r!==t.present||this.drawnFocus!==this.session.scenario.focus;this.draw(a?"all":s.scenario?"prevalence":"point"),this.drawNow()}move(t,n){this.notice=
"",this.session.change(t),this.draw(n),this.schedule()}setRow(t){let{threshold:n}=E(this.session.focusTable(),t);this.move({rule:F,threshold:n,parameter:null},"\
point")}focus(t){if(t===this.session.scenario.focus)return;let n=this.picture().models.find(({table:s})=>s.id===t);if(!n)return;let i=this.session.scenario.rule===
F?(n.point??E(n.table,0)).threshold:null;this.move({focus:t,threshold:i},"all")}jump(t,n){let r=this.session.rule(t);if(!r)return this.say(`There is no rule cal\
led ${t}; the threshold stays.`);let i=this.session.focusTable(),s=n??this.session.parameterOf(t),o=Ie(this.session,i,t,s);if("infeasible"in o)return this.say(`${o.
infeasible} The threshold stays where it is.`);this.move({rule:t,threshold:null,parameter:r.parameter?s:null},"point")}set(t){let{scenario:n}=this.session,r={...n.
costs,...t.costs},i={...n.serving,...t.serving},s=t.focus??n.focus,o={...t,costs:r,serving:i};if(typeof t.threshold=="number"){let a=this.session.table(s)??this.
session.focusTable(),{threshold:l}=E(a,st(a,t.threshold));Object.assign(o,{rule:F,threshold:l,parameter:null})}else if(t.rule!==void 0&&t.rule!==F){let a=this.session.
rule(t.rule)?.parameter??null,l=t.parameter??this.session.parameterOf(t.rule);Object.assign(o,{threshold:null,parameter:a?l:null})}this.move(o,"all"),this.drawNow()}pinned(){
return`Pinned to ${this.session.data.pin_section.title}.`}onScreen(){let t=this.face.pinnable();return this.session.data.pin_all.filter(n=>t.includes(n))}spoken(){
return[this.notice,Eo(this.session,this.picture())].filter(Boolean).join(" ")}settle(){let{infeasible:t,point:n}=this.picture();t!==""&&(this.session.change({rule:F,
threshold:n.threshold,parameter:null}),this.notice=t,this.draw("point"),this.drawNow())}draw(t){(this.stale===null||Ir.indexOf(t)>Ir.indexOf(this.stale))&&(this.
stale=t),this.now=null,this.drawSoon()}picture(){return this.now??=ys(this.session),this.now}redraw(){let t=this.stale??"point";this.stale=null,this.drawnFocus=
this.session.scenario.focus,this.now=null;let n=this.picture();t!=="point"&&this.evaluate(n),(t==="all"||this.axis===null)&&(this.axis=Ji(n.table),this.face.setAxis(
this.axis,n.table));let r={session:this.session,picture:n,axis:this.axis};this.face.draw(r,t,this.notice,i=>this.disabled(i))}evaluate(t){let{costs:n}=this.session.
scenario;for(let{table:r,at:i,isFocus:s}of t.models)_s(r,i,n,s)}disabled(t){let n=this.session.focusTable();return t.needs_probability&&!n.isProbability?or(n.title):
t.id==="bayes"&&Number.isNaN(rr(this.session.scenario.costs))?sr:""}};function hf(e){return e.prevalence!==void 0?"prevalence":e.costs===void 0?"point":"costs"}var qg=zr("explorer",e=>new Pn(e),e=>({commit:t=>e.setStateValue("scenario",t),pin:t=>e.setTriggerValue("pin",{pins:t}),want:t=>e.setTriggerValue("want",t)}));export{qg as default};
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
