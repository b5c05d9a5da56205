// Made by `npm run build` from pages/ui/explorer/src/main.ts; do not edit.
var Or=Symbol.for("ml-design-whiteboard");function Ho(){let e=globalThis;return e[Or]??={codes:new Map,waiting:new Map},e[Or]}function Fr(e,t){let{codes:n,waiting:r}=Ho();
n.set(e,t);for(let i of[...r.get(e)??[]])i(t)}var Do="http://www.w3.org/2000/svg";function m(e,t={},...n){return Hr(document.createElement(e),t,n)}function v(e,t={},...n){return Hr(document.createElementNS(
Do,e),t,n)}function Hr(e,t,n){for(let[r,i]of Object.entries(t))d(e,r,i);for(let r of n)r!==null&&e.append(r);return e}function d(e,t,n){if(n===!1||n===null||n===
void 0){e.hasAttribute(t)&&e.removeAttribute(t);return}let r=n===!0?"":String(n);e.getAttribute(t)!==r&&e.setAttribute(t,r)}function _(e,t){e.textContent!==t&&(e.
textContent=t)}var de=class{clickedAt=-1/0;constructor(t,n=()=>!1){let r=i=>{let s=i.composedPath().find(a=>a instanceof HTMLAnchorElement);if(!s)return;!(i.button!==0||i.ctrlKey||
i.metaKey||i.shiftKey)&&n()&&(i.preventDefault(),i.stopImmediatePropagation(),setTimeout(()=>s.click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",r,{capture:!0,signal:t})}wait(){return Math.max(0,this.clickedAt+1500-performance.now())}};var me=class{constructor(t,n,r,i=window){this.send=n;let s={capture:!0,signal:r};t.addEventListener("pointerdown",o=>this.down.add(Nn(o)),s);for(let o of["point\
erup","pointercancel"])i.addEventListener(o,a=>this.lift([Nn(a)]),s);i.addEventListener("pointermove",o=>{o.buttons===0&&this.lift([Nn(o)])},s),i.addEventListener(
"blur",o=>{o.target===i&&this.lift([...this.down])},s),r.addEventListener("abort",()=>this.stop())}send;down=new Set;timer;due=!1;afterMs=0;after(t){this.stop(),
this.afterMs=t,this.timer=setTimeout(()=>{this.down.size>0?this.due=!0:this.send()},t)}stop(){clearTimeout(this.timer),this.due=!1}lift(t){for(let n of t)this.down.
delete(n);this.due&&this.down.size===0&&this.after(this.afterMs)}};function Nn(e){return e.pointerId}var Io="whiteboard:settle";function Dr(e,t){document.addEventListener(Io,e,{signal:t})}function Zt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function qo(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Ir(e){let t,n,
r;e.length!==2?(t=Zt,n=(a,l)=>Zt(e(a),l),r=(a,l)=>e(a)-l):(t=e===Zt||e===qo?e:Bo,n=e,r=e);function i(a,l,u=0,c=a.length){if(u<c){if(t(l,l)!==0)return c;do{let h=u+
c>>>1;n(a[h],l)<0?u=h+1:c=h}while(u<c)}return u}function s(a,l,u=0,c=a.length){if(u<c){if(t(l,l)!==0)return c;do{let h=u+c>>>1;n(a[h],l)<=0?u=h+1:c=h}while(u<c)}
return u}function o(a,l,u=0,c=a.length){let h=i(a,l,u,c-1);return h>u&&r(a[h-1],l)>-r(a[h],l)?h-1:h}return{left:i,center:o,right:s}}function Bo(){return 0}function jo(e){
return e===null?NaN:+e}var qr=Ir(Zt),Br=qr.right,zh=qr.left,Uh=Ir(jo).center;var Wh=jr(Vr),Yh=jr(Vo);function jr(e){return function(t,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid\
 ry");let{data:i,width:s,height:o}=t;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:i.length/s))>=0))throw new RangeError(
"invalid height");if(!s||!o||!n&&!r)return t;let a=n&&e(n),l=r&&e(r),u=i.slice();return a&&l?(Tt(a,u,i,s,o),Tt(a,i,u,s,o),Tt(a,u,i,s,o),Nt(l,i,u,s,o),Nt(l,u,i,s,
o),Nt(l,i,u,s,o)):a?(Tt(a,i,u,s,o),Tt(a,u,i,s,o),Tt(a,i,u,s,o)):l&&(Nt(l,i,u,s,o),Nt(l,u,i,s,o),Nt(l,i,u,s,o)),t}}function Tt(e,t,n,r,i){for(let s=0,o=r*i;s<o;)
e(t,n,s,s+=r,1)}function Nt(e,t,n,r,i){for(let s=0,o=r*i;s<r;++s)e(t,n,s,s+o,r)}function Vo(e){let t=Vr(e);return(n,r,i,s,o)=>{i<<=2,s<<=2,o<<=2,t(n,r,i+0,s+0,o),
t(n,r,i+1,s+1,o),t(n,r,i+2,s+2,o),t(n,r,i+3,s+3,o)}}function Vr(e){let t=Math.floor(e);if(t===e)return zo(e);let n=e-t,r=2*e+1;return(i,s,o,a,l)=>{if(!((a-=l)>=
o))return;let u=t*s[o],c=l*t,h=c+l;for(let f=o,p=o+c;f<p;f+=l)u+=s[Math.min(a,f)];for(let f=o,p=a;f<=p;f+=l)u+=s[Math.min(a,f+c)],i[f]=(u+n*(s[Math.max(o,f-h)]+
s[Math.min(a,f+h)]))/r,u-=s[Math.max(o,f-c)]}}function zo(e){let t=2*e+1;return(n,r,i,s,o)=>{if(!((s-=o)>=i))return;let a=e*r[i],l=o*e;for(let u=i,c=i+l;u<c;u+=
o)a+=r[Math.min(s,u)];for(let u=i,c=s;u<=c;u+=o)a+=r[Math.min(s,u+l)],n[u]=a/t,a-=r[Math.max(i,u-l)]}}var Uo=Array.prototype,Xh=Uo.slice;var Wo=Math.sqrt(50),Yo=Math.sqrt(10),Xo=Math.sqrt(2);function ge(e,t,n){let r=(t-e)/Math.max(0,n),i=Math.floor(Math.log10(r)),s=r/Math.pow(10,i),o=s>=Wo?10:s>=
Yo?5:s>=Xo?2:1,a,l,u;return i<0?(u=Math.pow(10,-i)/o,a=Math.round(e*u),l=Math.round(t*u),a/u<e&&++a,l/u>t&&--l,u=-u):(u=Math.pow(10,i)*o,a=Math.round(e/u),l=Math.
round(t/u),a*u<e&&++a,l*u>t&&--l),l<a&&.5<=n&&n<2?ge(e,t,n*2):[a,l,u]}function ve(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[i,s,o]=r?
ge(t,e,n):ge(e,t,n);if(!(s>=i))return[];let a=s-i+1,l=new Array(a);if(r)if(o<0)for(let u=0;u<a;++u)l[u]=(s-u)/-o;else for(let u=0;u<a;++u)l[u]=(s-u)*o;else if(o<
0)for(let u=0;u<a;++u)l[u]=(i+u)/-o;else for(let u=0;u<a;++u)l[u]=(i+u)*o;return l}function be(e,t,n){return t=+t,e=+e,n=+n,ge(e,t,n)[2]}function zr(e,t,n){t=+t,
e=+e,n=+n;let r=t<e,i=r?be(t,e,n):be(e,t,n);return(r?-1:1)*(i<0?1/-i:i)}var Gh=Go(Math.random);function Go(e){return function(n,r=0,i=n.length){let s=i-(r=+r);for(;s;){let o=e()*s--|0,a=n[s+r];n[s+r]=n[o+r],n[o+r]=a}return n}}function Pt(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function te(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function lt(){}
var yt=.7,Et=1/yt,$t="\\s*([+-]?\\d+)\\s*",Jt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",J="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Ko=/^#([0-9a-f]{3,8})$/,
Zo=new RegExp(`^rgb\\(${$t},${$t},${$t}\\)$`),Jo=new RegExp(`^rgb\\(${J},${J},${J}\\)$`),Qo=new RegExp(`^rgba\\(${$t},${$t},${$t},${Jt}\\)$`),ta=new RegExp(`^rg\
ba\\(${J},${J},${J},${Jt}\\)$`),ea=new RegExp(`^hsl\\(${Jt},${J},${J}\\)$`),na=new RegExp(`^hsla\\(${Jt},${J},${J},${Jt}\\)$`),Ur={aliceblue:15792383,antiquewhite:16444375,
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
tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Pt(lt,Ct,{copy(e){return Object.
assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Wr,formatHex:Wr,formatHex8:ra,formatHsl:ia,formatRgb:Yr,toString:Yr});function Wr(){
return this.rgb().formatHex()}function ra(){return this.rgb().formatHex8()}function ia(){return ni(this).formatHsl()}function Yr(){return this.rgb().formatRgb()}
function Ct(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=Ko.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Xr(t):n===3?new C(t>>8&15|t>>4&240,t>>4&15|t&
240,(t&15)<<4|t&15,1):n===8?ye(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?ye(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=
Zo.exec(e))?new C(t[1],t[2],t[3],1):(t=Jo.exec(e))?new C(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Qo.exec(e))?ye(t[1],t[2],t[3],t[4]):(t=ta.exec(e))?ye(t[1]*
255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=ea.exec(e))?Zr(t[1],t[2]/100,t[3]/100,1):(t=na.exec(e))?Zr(t[1],t[2]/100,t[3]/100,t[4]):Ur.hasOwnProperty(e)?Xr(Ur[e]):
e==="transparent"?new C(NaN,NaN,NaN,0):null}function Xr(e){return new C(e>>16&255,e>>8&255,e&255,1)}function ye(e,t,n,r){return r<=0&&(e=t=n=NaN),new C(e,t,n,r)}
function Rn(e){return e instanceof lt||(e=Ct(e)),e?(e=e.rgb(),new C(e.r,e.g,e.b,e.opacity)):new C}function ee(e,t,n,r){return arguments.length===1?Rn(e):new C(e,
t,n,r??1)}function C(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}Pt(C,ee,te(lt,{brighter(e){return e=e==null?Et:Math.pow(Et,e),new C(this.r*e,this.g*
e,this.b*e,this.opacity)},darker(e){return e=e==null?yt:Math.pow(yt,e),new C(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new C(bt(
this.r),bt(this.g),bt(this.b),xe(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:Gr,formatHex:Gr,formatHex8:sa,formatRgb:Kr,toString:Kr}));function Gr(){return`#${gt(this.r)}${gt(this.g)}${gt(this.b)}`}function sa(){return`\
#${gt(this.r)}${gt(this.g)}${gt(this.b)}${gt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Kr(){let e=xe(this.opacity);return`${e===1?"rgb(":"rgba("}${bt(
this.r)}, ${bt(this.g)}, ${bt(this.b)}${e===1?")":`, ${e})`}`}function xe(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function bt(e){return Math.max(0,Math.min(
255,Math.round(e)||0))}function gt(e){return e=bt(e),(e<16?"0":"")+e.toString(16)}function Zr(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new W(
e,t,n,r)}function ni(e){if(e instanceof W)return new W(e.h,e.s,e.l,e.opacity);if(e instanceof lt||(e=Ct(e)),!e)return new W;if(e instanceof W)return e;e=e.rgb();
var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),s=Math.max(t,n,r),o=NaN,a=s-i,l=(s+i)/2;return a?(t===s?o=(n-r)/a+(n<r)*6:n===s?o=(r-t)/a+2:o=(t-n)/a+4,a/=l<
.5?s+i:2-s-i,o*=60):a=l>0&&l<1?0:o,new W(o,a,l,e.opacity)}function Me(e,t,n,r){return arguments.length===1?ni(e):new W(e,t,n,r??1)}function W(e,t,n,r){this.h=+e,
this.s=+t,this.l=+n,this.opacity=+r}Pt(W,Me,te(lt,{brighter(e){return e=e==null?Et:Math.pow(Et,e),new W(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=
e==null?yt:Math.pow(yt,e),new W(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?
n:1-n)*t,i=2*n-r;return new C($n(e>=240?e-240:e+120,i,r),$n(e,i,r),$n(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new W(Jr(this.h),_e(this.s),_e(this.l),
xe(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=xe(this.
opacity);return`${e===1?"hsl(":"hsla("}${Jr(this.h)}, ${_e(this.s)*100}%, ${_e(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Jr(e){return e=(e||0)%360,e<0?e+
360:e}function _e(e){return Math.max(0,Math.min(1,e||0))}function $n(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var ri=Math.PI/180,
ii=180/Math.PI,we=18,si=.96422,oi=1,ai=.82521,li=4/29,kt=6/29,ui=3*kt*kt,oa=kt*kt*kt;function ci(e){if(e instanceof Q)return new Q(e.l,e.a,e.b,e.opacity);if(e instanceof
it)return fi(e);e instanceof C||(e=Rn(e));var t=Cn(e.r),n=Cn(e.g),r=Cn(e.b),i=kn((.2225045*t+.7168786*n+.0606169*r)/oi),s,o;return t===n&&n===r?s=o=i:(s=kn((.4360747*
t+.3850649*n+.1430804*r)/si),o=kn((.0139322*t+.0971045*n+.7141733*r)/ai)),new Q(116*i-16,500*(s-i),200*(i-o),e.opacity)}function hi(e,t,n,r){return arguments.length===1?ci(e):new Q(e,t,n,r??1)}function Q(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}Pt(Q,hi,te(lt,{brighter(e){
return new Q(this.l+we*(e??1),this.a,this.b,this.opacity)},darker(e){return new Q(this.l-we*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(
this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=si*En(t),e=oi*En(e),n=ai*En(n),new C(Pn(3.1338561*t-1.6168667*e-.4906146*n),Pn(-.9787684*t+1.9161415*
e+.033454*n),Pn(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function kn(e){return e>oa?Math.pow(e,1/3):e/ui+li}function En(e){return e>kt?e*e*e:ui*(e-li)}
function Pn(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Cn(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function aa(e){
if(e instanceof it)return new it(e.h,e.c,e.l,e.opacity);if(e instanceof Q||(e=ci(e)),e.a===0&&e.b===0)return new it(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.
atan2(e.b,e.a)*ii;return new it(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Se(e,t,n,r){return arguments.length===1?aa(e):new it(e,t,n,r??1)}function it(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function fi(e){if(isNaN(
e.h))return new Q(e.l,0,0,e.opacity);var t=e.h*ri;return new Q(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}Pt(it,Se,te(lt,{brighter(e){return new it(this.h,this.
c,this.l+we*(e??1),this.opacity)},darker(e){return new it(this.h,this.c,this.l-we*(e??1),this.opacity)},rgb(){return fi(this).rgb()}}));var pi=-.14861,Ln=1.78277,
On=-.29227,Ae=-.90649,Qt=1.97294,Qr=Qt*Ae,ti=Qt*Ln,ei=Ln*On-Ae*pi;function la(e){if(e instanceof vt)return new vt(e.h,e.s,e.l,e.opacity);e instanceof C||(e=Rn(e));
var t=e.r/255,n=e.g/255,r=e.b/255,i=(ei*r+Qr*t-ti*n)/(ei+Qr-ti),s=r-i,o=(Qt*(n-i)-On*s)/Ae,a=Math.sqrt(o*o+s*s)/(Qt*i*(1-i)),l=a?Math.atan2(o,s)*ii-120:NaN;return new vt(
l<0?l+360:l,a,i,e.opacity)}function Te(e,t,n,r){return arguments.length===1?la(e):new vt(e,t,n,r??1)}function vt(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=
+r}Pt(vt,Te,te(lt,{brighter(e){return e=e==null?Et:Math.pow(Et,e),new vt(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?yt:Math.pow(yt,e),new vt(
this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*ri,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new C(
255*(t+n*(pi*r+Ln*i)),255*(t+n*(On*r+Ae*i)),255*(t+n*(Qt*r)),this.opacity)}}));function bi(e,t,n,r,i){var s=e*e,o=s*e;return((1-3*e+3*s-o)*t+(4-6*s+3*o)*n+(1+3*e+3*s-3*o)*r+o*i)/6}function ua(e){var t=e.length-1;return function(n){var r=n<=
0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),i=e[r],s=e[r+1],o=r>0?e[r-1]:2*i-s,a=r<t-1?e[r+2]:2*s-i;return bi((n-r/t)*t,o,i,s,a)}}function ca(e){var t=e.length;return function(n){
var r=Math.floor(((n%=1)<0?++n:n)*t),i=e[(r+t-1)%t],s=e[r%t],o=e[(r+1)%t],a=e[(r+2)%t];return bi((n-r/t)*t,i,s,o,a)}}var $e=e=>()=>e;function vi(e,t){return function(n){
return e+n*t}}function ha(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function In(e,t){var n=t-e;return n?vi(e,n>
180||n<-180?n-360*Math.round(n/360):n):$e(isNaN(e)?t:e)}function fa(e){return(e=+e)==1?D:function(t,n){return n-t?ha(t,n,e):$e(isNaN(t)?n:t)}}function D(e,t){var n=t-
e;return n?vi(e,n):$e(isNaN(e)?t:e)}var di=(function e(t){var n=fa(t);function r(i,s){var o=n((i=ee(i)).r,(s=ee(s)).r),a=n(i.g,s.g),l=n(i.b,s.b),u=D(i.opacity,s.
opacity);return function(c){return i.r=o(c),i.g=a(c),i.b=l(c),i.opacity=u(c),i+""}}return r.gamma=e,r})(1);function yi(e){return function(t){var n=t.length,r=new Array(
n),i=new Array(n),s=new Array(n),o,a;for(o=0;o<n;++o)a=ee(t[o]),r[o]=a.r||0,i[o]=a.g||0,s[o]=a.b||0;return r=e(r),i=e(i),s=e(s),a.opacity=1,function(l){return a.
r=r(l),a.g=i(l),a.b=s(l),a+""}}}var Qh=yi(ua),tf=yi(ca);function pa(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,r=t.slice(),i;return function(s){for(i=
0;i<n;++i)r[i]=e[i]*(1-s)+t[i]*s;return r}}function da(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function ma(e,t){var n=t?t.length:0,r=e?Math.min(n,e.length):0,i=new Array(r),s=new Array(n),o;for(o=0;o<r;++o)i[o]=ke(e[o],t[o]);for(;o<n;++o)s[o]=t[o];return function(a){
for(o=0;o<r;++o)s[o]=i[o](a);return s}}function ga(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function Y(e,t){return e=+e,
t=+t,function(n){return e*(1-n)+t*n}}function ba(e,t){var n={},r={},i;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in
e?n[i]=ke(e[i],t[i]):r[i]=t[i];return function(s){for(i in n)r[i]=n[i](s);return r}}var Hn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Fn=new RegExp(Hn.source,
"g");function va(e){return function(){return e}}function ya(e){return function(t){return e(t)+""}}function _a(e,t){var n=Hn.lastIndex=Fn.lastIndex=0,r,i,s,o=-1,
a=[],l=[];for(e=e+"",t=t+"";(r=Hn.exec(e))&&(i=Fn.exec(t));)(s=i.index)>n&&(s=t.slice(n,s),a[o]?a[o]+=s:a[++o]=s),(r=r[0])===(i=i[0])?a[o]?a[o]+=i:a[++o]=i:(a[++o]=
null,l.push({i:o,x:Y(r,i)})),n=Fn.lastIndex;return n<t.length&&(s=t.slice(n),a[o]?a[o]+=s:a[++o]=s),a.length<2?l[0]?ya(l[0].x):va(t):(t=l.length,function(u){for(var c=0,
h;c<t;++c)a[(h=l[c]).i]=h.x(u);return a.join("")})}function ke(e,t){var n=typeof t,r;return t==null||n==="boolean"?$e(t):(n==="number"?Y:n==="string"?(r=Ct(t))?
(t=r,di):_a:t instanceof Ct?di:t instanceof Date?ga:da(t)?pa:Array.isArray(t)?ma:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?ba:Y)(e,t)}function _i(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var mi=180/Math.PI,Dn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};
function xi(e,t,n,r,i,s){var o,a,l;return(o=Math.sqrt(e*e+t*t))&&(e/=o,t/=o),(l=e*n+t*r)&&(n-=e*l,r-=t*l),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,l/=a),e*r<t*n&&(e=-e,
t=-t,l=-l,o=-o),{translateX:i,translateY:s,rotate:Math.atan2(t,e)*mi,skewX:Math.atan(l)*mi,scaleX:o,scaleY:a}}var Ne;function xa(e){let t=new(typeof DOMMatrix==
"function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?Dn:xi(t.a,t.b,t.c,t.d,t.e,t.f)}function wa(e){return e==null||(Ne||(Ne=document.createElementNS(
"http://www.w3.org/2000/svg","g")),Ne.setAttribute("transform",e),!(e=Ne.transform.baseVal.consolidate()))?Dn:(e=e.matrix,xi(e.a,e.b,e.c,e.d,e.e,e.f))}function wi(e,t,n,r){
function i(u){return u.length?u.pop()+" ":""}function s(u,c,h,f,p,g){if(u!==h||c!==f){var b=p.push("translate(",null,t,null,n);g.push({i:b-4,x:Y(u,h)},{i:b-2,x:Y(
c,f)})}else(h||f)&&p.push("translate("+h+t+f+n)}function o(u,c,h,f){u!==c?(u-c>180?c+=360:c-u>180&&(u+=360),f.push({i:h.push(i(h)+"rotate(",null,r)-2,x:Y(u,c)})):
c&&h.push(i(h)+"rotate("+c+r)}function a(u,c,h,f){u!==c?f.push({i:h.push(i(h)+"skewX(",null,r)-2,x:Y(u,c)}):c&&h.push(i(h)+"skewX("+c+r)}function l(u,c,h,f,p,g){
if(u!==h||c!==f){var b=p.push(i(p)+"scale(",null,",",null,")");g.push({i:b-4,x:Y(u,h)},{i:b-2,x:Y(c,f)})}else(h!==1||f!==1)&&p.push(i(p)+"scale("+h+","+f+")")}return function(u,c){
var h=[],f=[];return u=e(u),c=e(c),s(u.translateX,u.translateY,c.translateX,c.translateY,h,f),o(u.rotate,c.rotate,h,f),a(u.skewX,c.skewX,h,f),l(u.scaleX,u.scaleY,
c.scaleX,c.scaleY,h,f),u=c=null,function(p){for(var g=-1,b=f.length,x;++g<b;)h[(x=f[g]).i]=x.x(p);return h.join("")}}}var ef=wi(xa,"px, ","px)","deg)"),nf=wi(wa,
", ",")",")"),Ma=1e-12;function gi(e){return((e=Math.exp(e))+1/e)/2}function Sa(e){return((e=Math.exp(e))-1/e)/2}function Aa(e){return((e=Math.exp(2*e))-1)/(e+1)}
var rf=(function e(t,n,r){function i(s,o){var a=s[0],l=s[1],u=s[2],c=o[0],h=o[1],f=o[2],p=c-a,g=h-l,b=p*p+g*g,x,y;if(b<Ma)y=Math.log(f/u)/t,x=function(P){return[
a+P*p,l+P*g,u*Math.exp(t*P*y)]};else{var S=Math.sqrt(b),A=(f*f-u*u+r*b)/(2*u*n*S),T=(f*f-u*u-r*b)/(2*f*n*S),$=Math.log(Math.sqrt(A*A+1)-A),N=Math.log(Math.sqrt(
T*T+1)-T);y=(N-$)/t,x=function(P){var K=P*y,H=gi($),Z=u/(n*S)*(H*Aa(t*K+$)-Sa($));return[a+Z*p,l+Z*g,u*H/gi(t*K+$)]}}return x.duration=Math.abs(y)*1e3*t/Math.SQRT2,
x}return i.rho=function(s){var o=Math.max(.001,+s),a=o*o,l=a*a;return e(o,a,l)},i})(Math.SQRT2,2,4);function Mi(e){return function(t,n){var r=e((t=Me(t)).h,(n=Me(
n)).h),i=D(t.s,n.s),s=D(t.l,n.l),o=D(t.opacity,n.opacity);return function(a){return t.h=r(a),t.s=i(a),t.l=s(a),t.opacity=o(a),t+""}}}var sf=Mi(In),of=Mi(D);function Si(e){return function(t,n){var r=e((t=Se(t)).h,(n=Se(n)).h),i=D(t.c,n.c),s=D(t.l,n.l),o=D(t.opacity,n.opacity);return function(a){return t.h=r(a),t.c=i(
a),t.l=s(a),t.opacity=o(a),t+""}}}var af=Si(In),lf=Si(D);function Ai(e){return(function t(n){n=+n;function r(i,s){var o=e((i=Te(i)).h,(s=Te(s)).h),a=D(i.s,s.s),
l=D(i.l,s.l),u=D(i.opacity,s.opacity);return function(c){return i.h=o(c),i.s=a(c),i.l=l(Math.pow(c,n)),i.opacity=u(c),i+""}}return r.gamma=t,r})(1)}var uf=Ai(In),
cf=Ai(D);function Ta(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function Pe(e,t){if(!isFinite(e)||e===0)return null;
var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function Rt(e){return e=Pe(Math.
abs(e)),e?e[1]:NaN}function Na(e,t){return function(n,r){for(var i=n.length,s=[],o=0,a=e[0],l=0;i>0&&a>0&&(l+a+1>r&&(a=Math.max(1,r-l)),s.push(n.substring(i-=a,
i+a)),!((l+=a+1)>r));)a=e[o=(o+1)%e.length];return s.reverse().join(t)}}function $a(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}
var ka=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Lt(e){if(!(t=ka.exec(e)))throw new Error("invalid format: "+e);var t;
return new qn({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Lt.prototype=qn.prototype;
function qn(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===
void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,
this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}qn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function Ea(e){t:for(var t=e.length,n=1,r=-1,i;n<t;++n)switch(e[n]){case".":r=i=n;break;case"0":r===0&&(r=n),i=n;break;default:if(!+e[n])break t;r>0&&(r=0);break}
return r>0?e.slice(0,r)+e.slice(i+1):e}var Ce;function Pa(e,t){var n=Pe(e,t);if(!n)return Ce=void 0,e.toPrecision(t);var r=n[0],i=n[1],s=i-(Ce=Math.max(-8,Math.
min(8,Math.floor(i/3)))*3)+1,o=r.length;return s===o?r:s>o?r+new Array(s-o+1).join("0"):s>0?r.slice(0,s)+"."+r.slice(s):"0."+new Array(1-s).join("0")+Pe(e,Math.
max(0,t+s-1))[0]}function Ti(e,t){var n=Pe(e,t);if(!n)return e+"";var r=n[0],i=n[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.
slice(i+1):r+new Array(i-r.length+2).join("0")}var Ni={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:Ta,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.
toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>Ti(e*100,t),r:Ti,s:Pa,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(
e).toString(16)};function $i(e){return e}var ki=Array.prototype.map,Ei=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Ca(e){var t=e.
grouping===void 0||e.thousands===void 0?$i:Na(ki.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",r=e.currency===void 0?"":e.currency[1]+
"",i=e.decimal===void 0?".":e.decimal+"",s=e.numerals===void 0?$i:$a(ki.call(e.numerals,String)),o=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":
e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function u(h,f){h=Lt(h);var p=h.fill,g=h.align,b=h.sign,x=h.symbol,y=h.zero,S=h.width,A=h.comma,T=h.precision,$=h.trim,
N=h.type;N==="n"?(A=!0,N="g"):Ni[N]||(T===void 0&&(T=12),$=!0,N="g"),(y||p==="0"&&g==="=")&&(y=!0,p="0",g="=");var P=(f&&f.prefix!==void 0?f.prefix:"")+(x==="$"?
n:x==="#"&&/[boxX]/.test(N)?"0"+N.toLowerCase():""),K=(x==="$"?r:/[%p]/.test(N)?o:"")+(f&&f.suffix!==void 0?f.suffix:""),H=Ni[N],Z=/[defgprs%]/.test(N);T=T===void 0?
6:/[gprs]/.test(N)?Math.max(1,Math.min(21,T)):Math.max(0,Math.min(20,T));function at(M){var j=P,V=K,At,Lr,he;if(N==="c")V=H(M)+V,M="";else{M=+M;var fe=M<0||1/M<
0;if(M=isNaN(M)?l:H(Math.abs(M),T),$&&(M=Ea(M)),fe&&+M==0&&b!=="+"&&(fe=!1),j=(fe?b==="("?b:a:b==="-"||b==="("?"":b)+j,V=(N==="s"&&!isNaN(M)&&Ce!==void 0?Ei[8+Ce/
3]:"")+V+(fe&&b==="("?")":""),Z){for(At=-1,Lr=M.length;++At<Lr;)if(he=M.charCodeAt(At),48>he||he>57){V=(he===46?i+M.slice(At+1):M.slice(At))+V,M=M.slice(0,At);break}}}
A&&!y&&(M=t(M,1/0));var pe=j.length+M.length+V.length,rt=pe<S?new Array(S-pe+1).join(p):"";switch(A&&y&&(M=t(rt+M,rt.length?S-V.length:1/0),rt=""),g){case"<":M=
j+M+V+rt;break;case"=":M=j+rt+M+V;break;case"^":M=rt.slice(0,pe=rt.length>>1)+j+M+V+rt.slice(pe);break;default:M=rt+j+M+V;break}return s(M)}return at.toString=function(){
return h+""},at}function c(h,f){var p=Math.max(-8,Math.min(8,Math.floor(Rt(f)/3)))*3,g=Math.pow(10,-p),b=u((h=Lt(h),h.type="f",h),{suffix:Ei[8+p/3]});return function(x){
return b(g*x)}}return{format:u,formatPrefix:c}}var Ee,Re,Bn;Ra({thousands:",",grouping:[3],currency:["$",""]});function Ra(e){return Ee=Ca(e),Re=Ee.format,Bn=Ee.
formatPrefix,Ee}function Pi(e){return Math.max(0,-Rt(Math.abs(e)))}function Ci(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Rt(t)/3)))*3-Rt(Math.abs(
e)))}function Ri(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Rt(t)-Rt(e))+1}function Di(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function La(e){return function(){return e}}function Oa(e){return+e}var Li=[0,1];function Ot(e){return e}function jn(e,t){return(t-=e=+e)?function(n){return(n-e)/
t}:La(isNaN(t)?NaN:.5)}function Fa(e,t){var n;return e>t&&(n=e,e=t,t=n),function(r){return Math.max(e,Math.min(t,r))}}function Ha(e,t,n){var r=e[0],i=e[1],s=t[0],
o=t[1];return i<r?(r=jn(i,r),s=n(o,s)):(r=jn(r,i),s=n(s,o)),function(a){return s(r(a))}}function Da(e,t,n){var r=Math.min(e.length,t.length)-1,i=new Array(r),s=new Array(
r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=jn(e[o],e[o+1]),s[o]=n(t[o],t[o+1]);return function(a){var l=Br(e,a,1,r)-1;return s[l](
i[l](a))}}function Ii(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function qi(){var e=Li,
t=Li,n=ke,r,i,s,o=Ot,a,l,u;function c(){var f=Math.min(e.length,t.length);return o!==Ot&&(o=Fa(e[0],e[f-1])),a=f>2?Da:Ha,l=u=null,h}function h(f){return f==null||
isNaN(f=+f)?s:(l||(l=a(e.map(r),t,n)))(r(o(f)))}return h.invert=function(f){return o(i((u||(u=a(t,e.map(r),Y)))(f)))},h.domain=function(f){return arguments.length?
(e=Array.from(f,Oa),c()):e.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),c()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),
n=_i,c()},h.clamp=function(f){return arguments.length?(o=f?!0:Ot,c()):o!==Ot},h.interpolate=function(f){return arguments.length?(n=f,c()):n},h.unknown=function(f){
return arguments.length?(s=f,h):s},function(f,p){return r=f,i=p,c()}}function Ia(){return qi()(Ot,Ot)}function qa(e,t,n,r){var i=zr(e,t,n),s;switch(r=Lt(r??",f"),
r.type){case"s":{var o=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(s=Ci(i,o))&&(r.precision=s),Bn(r,o)}case"":case"e":case"g":case"p":case"\
r":{r.precision==null&&!isNaN(s=Ri(i,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=s-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(s=Pi(i))&&
(r.precision=s-(r.type==="%")*2);break}}return Re(r)}function Ba(e){var t=e.domain;return e.ticks=function(n){var r=t();return ve(r[0],r[r.length-1],n??10)},e.tickFormat=
function(n,r){var i=t();return qa(i[0],i[i.length-1],n??10,r)},e.nice=function(n){n==null&&(n=10);var r=t(),i=0,s=r.length-1,o=r[i],a=r[s],l,u,c=10;for(a<o&&(u=
o,o=a,a=u,u=i,i=s,s=u);c-- >0;){if(u=be(o,a,n),u===l)return r[i]=o,r[s]=a,t(r);if(u>0)o=Math.floor(o/u)*u,a=Math.ceil(a/u)*u;else if(u<0)o=Math.ceil(o*u)/u,a=Math.
floor(a*u)/u;else break;l=u}return e},e}function X(){var e=Ia();return e.copy=function(){return Ii(e,X())},Di.apply(e,arguments),Ba(e)}function ja(e,t){e=e.slice();var n=0,r=e.length-1,i=e[n],s=e[r],o;return s<i&&(o=n,n=r,r=o,o=i,i=s,s=o),e[n]=t.floor(i),e[r]=t.ceil(s),e}function Oi(e){return Math.
log(e)}function Fi(e){return Math.exp(e)}function Va(e){return-Math.log(-e)}function za(e){return-Math.exp(-e)}function Ua(e){return isFinite(e)?+("1e"+e):e<0?0:
e}function Wa(e){return e===10?Ua:e===Math.E?Math.exp:t=>Math.pow(e,t)}function Ya(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(
e),t=>Math.log(t)/e)}function Hi(e){return(t,n)=>-e(-t,n)}function Xa(e){let t=e(Oi,Fi),n=t.domain,r=10,i,s;function o(){return i=Ya(r),s=Wa(r),n()[0]<0?(i=Hi(i),
s=Hi(s),e(Va,za)):e(Oi,Fi),t}return t.base=function(a){return arguments.length?(r=+a,o()):r},t.domain=function(a){return arguments.length?(n(a),o()):n()},t.ticks=
a=>{let l=n(),u=l[0],c=l[l.length-1],h=c<u;h&&([u,c]=[c,u]);let f=i(u),p=i(c),g,b,x=a==null?10:+a,y=[];if(!(r%1)&&p-f<x){if(f=Math.floor(f),p=Math.ceil(p),u>0){
for(;f<=p;++f)for(g=1;g<r;++g)if(b=f<0?g/s(-f):g*s(f),!(b<u)){if(b>c)break;y.push(b)}}else for(;f<=p;++f)for(g=r-1;g>=1;--g)if(b=f>0?g/s(-f):g*s(f),!(b<u)){if(b>
c)break;y.push(b)}y.length*2<x&&(y=ve(u,c,x))}else y=ve(f,p,Math.min(p-f,x)).map(s);return h?y.reverse():y},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=
r===10?"s":","),typeof l!="function"&&(!(r%1)&&(l=Lt(l)).precision==null&&(l.trim=!0),l=Re(l)),a===1/0)return l;let u=Math.max(1,r*a/t.ticks().length);return c=>{
let h=c/s(Math.round(i(c)));return h*r<r-.5&&(h*=r),h<=u?l(c):""}},t.nice=()=>n(ja(n(),{floor:a=>s(Math.floor(i(a))),ceil:a=>s(Math.ceil(i(a)))})),t}function Vn(){
let e=Xa(qi()).domain([1,10]);return e.copy=()=>Ii(e,Vn()).base(e.base()),Di.apply(e,arguments),e}var Ga=.95,Ka=.975,Bi={below:.1,share:.9},Za=6;function ji(e){let t=e.threshold[e.size-1],n=e.threshold[0],r=Ja(e,n),i=r?Math.max(Vi(e),n/10**Za):t,[s,o]=i<n?[i,
n]:[i-.5,n+.5],a=(r?Vn():X()).domain([s,o]).range([0,Ga]).clamp(!0),l=r?Qa(s,o):a.ticks(4),u=h=>h>n?1:a(h),c=Float64Array.from(e.threshold,u);return{log:r,low:s,
high:o,ticks:l,position:u,rowAt:h=>tl(c,h)}}function Ja(e,t){if(!e.isProbability||t<=0)return!1;let n=e.positives+e.negatives,r=0;for(let i=0;i<e.size&&e.threshold[i]>=
Bi.below;i++)r=(e.tp[i]+e.fp[i])/n;return r<=1-Bi.share&&Vi(e)<t/10}function Vi(e){for(let t=e.size-1;t>0;t--)if(e.threshold[t]>0)return e.threshold[t];return e.
threshold[0]}function Qa(e,t){let n=[],r=Math.ceil(Math.log10(e)-1e-9);for(let i=r;10**i<=t*1.000001;i++)n.push(+`1e${i}`);return n.length>5?n.filter((i,s)=>(n.
length-1-s)%2===0):n}function tl(e,t){if(t>=Ka)return-1;let n=0,r=e.length-1;for(;n<r;){let i=n+r>>1;e[i]>t?n=i+1:r=i}return n>0&&e[n-1]-t<t-e[n]?n-1:n}var F="threshold";var Un=1.959963984540054,zn=Un*Un;function Ft(e,t,n){let r=e/(e+t),i=n??r;return{positives:e,negatives:t,prevalence:i,natural:i===r}}function tt(e,t,n){return n.
natural?(e+t)/(n.positives+n.negatives):Xi(e/n.positives,t/n.negatives,n.prevalence)}function _t(e,t,n){if(e+t===0)return NaN;if(n.natural)return e/(e+t);let r=n.
prevalence*(e/n.positives);return r/(r+(1-n.prevalence)*(t/n.negatives))}function et(e,t,n,r){let i=n.prevalence,s=e/n.positives,o=t/n.negatives,a=(n.positives-
e)/n.positives,l=(n.negatives-t)/n.negatives;return i*(s*r.true_positive+a*r.false_negative)+(1-i)*(o*r.false_positive+l*r.true_negative)+r.review*tt(e,t,n)}function Ui(e,t,n){
let r=e/n.positives,i=(n.negatives-t)/n.negatives;return n.prevalence*r+(1-n.prevalence)*i}function Wi(e){return Math.max(e.prevalence,1-e.prevalence)}function Yi(e,t,n,r){
let i=n.prevalence,s=e/n.positives,o=Xi(s,t/n.negatives,i);return(1+r*r)*i*s/(r*r*i+o)}function Xi(e,t,n){return n*e+(1-n)*t}function z(e,t){let n=e/t,r=1+zn/t,
i=(n+zn/(2*t))/r,s=Un/r*Math.sqrt(n*(1-n)/t+zn/(4*t*t));return{low:e===0?0:Math.max(0,i-s),high:e===t?1:Math.min(1,i+s)}}function Wn(e,t,n){if(e+t===0)return{low:NaN,
high:NaN};if(n.natural)return z(e,e+t);let r=e/n.positives,i=t/n.negatives,s=el(r,z(e,n.positives),i,z(t,n.negatives));return{low:zi(s.low,n.prevalence),high:zi(
s.high,n.prevalence)}}function el(e,t,n,r){let i=e*n,s=t.low*r.high*(2*e-t.low)*(2*n-r.high),o=r.high*(2*n-r.high),a=o===0?i>0?t.low*(2*e-t.low)/(2*i):0:(i-Math.
sqrt(Math.max(0,i*i-s)))/o,l=t.high*r.low*(2*e-t.high)*(2*n-r.low),u=r.low*(2*n-r.low),c=u===0?1/0:(i+Math.sqrt(Math.max(0,i*i-l)))/u;return{low:a,high:c}}function zi(e,t){
return e===1/0?1:t*e/(t*e+(1-t))}function Yn(e,t,n,r,i,s,o){let a=r/s.positives,l=i/s.negatives,u=z(r,s.positives),c=z(i,s.negatives),h=t*(t>=0?a-u.low:u.high-a),
f=n*(n>=0?l-c.low:c.high-l),p=t*(t>=0?u.high-a:a-u.low),g=n*(n>=0?c.high-l:l-c.low),b=h*h+f*f,x=p*p+g*g;if(s.natural){let y=z(s.positives,s.positives+s.negatives),
S=o*(o>=0?s.prevalence-y.low:y.high-s.prevalence),A=o*(o>=0?y.high-s.prevalence:s.prevalence-y.low);b+=S*S,x+=A*A}return{low:e-Math.sqrt(b),high:e+Math.sqrt(x)}}
function Xn(e,t,n,r){let i=n.prevalence,s=i*(r.true_positive-r.false_negative+r.review),o=(1-i)*(r.false_positive-r.true_negative+r.review);return Yn(et(e,t,n,r),
s,o,e,t,n,nl(e,t,n,r))}function nl(e,t,n,r){let i=e/n.positives*(r.true_positive+r.review)+(n.positives-e)/n.positives*r.false_negative,s=t/n.negatives*(r.false_positive+
r.review)+(n.negatives-t)/n.negatives*r.true_negative;return i-s}function rl(e,t,n){if(n.natural)return z(e+t,n.positives+n.negatives);let r=n.prevalence;return Yn(
tt(e,t,n),r,1-r,e,t,n,0)}function il(e,t,n){if(n.natural)return z(e+(n.negatives-t),n.positives+n.negatives);let r=n.prevalence;return Yn(Ui(e,t,n),r,-(1-r),e,t,
n,0)}function Gn(e,t,n){let{tp:r,fp:i}=e,s=Xn(r,i,t,n);return{precision:{value:_t(r,i,t),...Wn(r,i,t)},recall:{value:r/t.positives,...z(r,t.positives)},false_positive_rate:{
value:i/t.negatives,...z(i,t.negatives)},alert_rate:{value:tt(r,i,t),...rl(r,i,t)},cost_per_1000:{value:1e3*et(r,i,t,n),low:1e3*s.low,high:1e3*s.high},accuracy:{
value:Ui(r,i,t),...il(r,i,t)}}}function Gi(e,t){let n=t.prevalence,r=[1e4,1e5].find(g=>n*g>=10)??1e6,i=e.tp/t.positives,s=e.fp/t.negatives,o=[r*n*i,r*n*(1-i),r*
(1-n)*s,r*(1-n)*(1-s)],a=o.map(Math.floor),l=[0,1,2,3].sort((g,b)=>o[b]-a[b]-(o[g]-a[g])||g-b),u=r-a.reduce((g,b)=>g+b,0);for(let g of l){if(u<=0)break;a[g]+=1,
u-=1}let[c,h,f,p]=a;return{base:r,tp:c,fn:h,fp:f,tn:p}}function xt(e){return Number.isNaN(e)?"–":e===0?"0":ol(e.toPrecision(3))}function w(e){if(Number.isNaN(e))return"–";let t=e*100;if(t===0)return"0%";if(Math.
abs(t)<.001)return t<0?">-0.001%":"<0.001%";let n=`${xt(t)}%`;return n==="100%"&&e<1?">99.9%":n}function O(e,t){if(Number.isNaN(e))return"–";let n=e<0?"-":"",
r=Math.abs(e);if(r===0)return`${t}0`;if(r<.001)return e<0?`>-${t}0.001`:`<${t}0.001`;let i=Number(r.toPrecision(3));return i>=1e9?`${n}${t}${Ht(xt(r/1e9))}bn`:i>=
1e6?`${n}${t}${xt(r/1e6)}m`:`${n}${t}${Ht(xt(r))}`}function Dt(e){return Number.isNaN(e)?"–":`${Ht(xt(e))} ms`}function U(e){return Ht(String(Number(e.toPrecision(
10))))}function Ki(e,t){for(let n=3;n<=17;n++){let r=n===3?xt(e):String(Number(e.toPrecision(n)));if(Number.isNaN(e)||e===t||Number(r)!==t)return`${Ht(r)} ms`}return Dt(
e)}function Zi(e){if(!Number.isFinite(e))return"–";let t=Math.max(3,Math.floor(Math.abs(e)).toFixed(0).length),n=Number(e.toPrecision(t)),r=10**(Math.floor(Math.
log10(Math.abs(e)))-t+1);return`${U(n>e?Number((n-r).toPrecision(t)):n)}/s`}function E(e){return Number.isNaN(e)?"–":Ht(sl(e).toFixed(0))}function ut(e){return Number.
isNaN(e)?"–":e.toFixed(3)}function R(e){return Number.isNaN(e)?"–":e===0?"0":Math.abs(e)<1e-4?e.toExponential(2):xt(e)}function ct(e,t,n){return Number.isNaN(
e)?"–":`[${n(e)}, ${Number.isNaN(t)?"no limit":n(t)}]`}function sl(e){return e<0?-Math.floor(-e+.5):Math.floor(e+.5)}function Ht(e){let[t="",n]=e.split("."),r=t.
replace(/\B(?=(\d{3})+$)/g,",");return n===void 0?r:`${r}.${n}`}function ol(e){let t=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(e);if(!t)return e;let[,n="",r="",i="",
s="0"]=t,o=r+i,a=Number(s);return a<0?`${n}0.${"0".repeat(-a-1)}${o}`:n+o.padEnd(a+1,"0")}function Le(e){let t=atob(e),n=new DataView(new ArrayBuffer(t.length));for(let i=0;i<t.length;i++)n.setUint8(i,t.charCodeAt(i));let r=new Float64Array(Math.floor(
t.length/8));for(let i=0;i<r.length;i++)r[i]=n.getFloat64(8*i,!0);return r}function Ji(e){let t=(e.models??[]).map(al);return{rev:e.rev,wanted:e.wanted??t.length,dataset:e.dataset,models:t}}function al(e,t){let n=e.k,r=u=>{let c=Le(e[u]);
if(c.length!==n)throw new Error(`${e.title}: ${u} must have ${n} rows, got ${c.length}`);return c},{positives:i,negatives:s}=e;if(!(i>0&&s>0))throw new Error(`${e.
title}: both classes must be present, got one`);let[o,a]=[r("tp"),r("fp")],l=Array.from(o,u=>z(u,i));return{id:e.id,title:e.title,short:e.short,order:e.order??t,
isProbability:e.is_probability,positives:i,negatives:s,size:n,nobodyThreshold:e.nobody_threshold,threshold:r("threshold"),tp:o,fp:a,recall:o.map(u=>u/i),falsePositiveRate:a.
map(u=>u/s),recallLow:Float64Array.from(l,u=>u.low),recallHigh:Float64Array.from(l,u=>u.high),precision:new Float64Array(n),precisionLow:new Float64Array(n),precisionHigh:new Float64Array(
n),cost:new Float64Array(n),costLow:new Float64Array(n),costHigh:new Float64Array(n),message:e}}function k(e,t){return t<0?{threshold:e.nobodyThreshold,tp:0,fp:0}:
{threshold:e.threshold[t],tp:e.tp[t],fp:e.fp[t]}}function st(e,t){let n=0,r=e.size;for(;n<r;){let i=n+r>>1;e.threshold[i]>=t?n=i+1:r=i}return n-1}function Zn(e){return{costs:e.costs,prevalence:e.prevalence,capacityPerDay:e.capacity_per_day,casesPerDay:e.cases_per_day}}var ll=8*Number.EPSILON;function Jn(e){
let t=e.false_positive+e.review-e.true_negative,n=e.false_negative-(e.true_positive+e.review);return t>=0&&n>=0&&t+n>0?t/(t+n):NaN}function Oe(e,t){let n=Jn(e);
if(t.natural)return n;let r=t.positives/(t.positives+t.negatives),i=n*r*(1-t.prevalence),s=(1-n)*(1-r)*t.prevalence;return i/(i+s)}function Qn(e,t,n,r){let i=Ft(
e.positives,e.negatives,r.prevalence);switch(t){case"min_cost":return ul(e,i,r.costs);case"bayes":return cl(e,i,r.costs);case"max_f_beta":return k(e,Kn(e,(s,o)=>Yi(
s,o,i,n),0,1));case"youden":return k(e,Kn(e,(s,o)=>s/e.positives-o/e.negatives,0,1));case"recall_at_least":return hl(e,n);case"precision_at_least":return fl(e,n,
i);case"fpr_at_most":return pl(e,n);case"capacity":return dl(e,i,r);default:return{infeasible:`There is no rule called ${t}.`}}}function Kn(e,t,n,r){let i=n;for(let a=0;a<
e.size;a++)i=Math.max(i,t(e.tp[a],e.fp[a]));let s=i-ll*r;if(n>=s)return-1;let o=0;for(;t(e.tp[o],e.fp[o])<s;)o+=1;return o}function ul(e,t,n){let r=t.prevalence,
i=r*(Math.abs(n.true_positive)+Math.abs(n.false_negative))+(1-r)*(Math.abs(n.false_positive)+Math.abs(n.true_negative))+Math.abs(n.review),s=(o,a)=>-et(o,a,t,n);
return k(e,Kn(e,s,s(0,0),i))}function cl(e,t,n){if(!e.isProbability)return{infeasible:er(e.title)};let r=Oe(n,t);return Number.isNaN(r)?{infeasible:tr}:k(e,st(e,
r))}var tr="t* is undefined: an error costs less than the right decision. Make each error cost more.";function er(e){return`The scores of ${e} are not probabili\
ties, so t* cannot be compared with them.`}function hl(e,t){let n=e.recall.findIndex(r=>r>=t);return n>=0?k(e,n):{infeasible:`No threshold reaches recall ${w(t)}\
.`}}function fl(e,t,n){let r=-1,i=0;for(let o=e.size-1;o>=0;o--){let a=_t(e.tp[o],e.fp[o],n);if(a>=t)return k(e,Qi(e,o));a>=r&&([r,i]=[a,o])}let s=R(e.threshold[i]);
return{infeasible:`No threshold reaches precision ${w(t)} at a prevalence of ${w(n.prevalence)}: the best is ${w(r)} at ${s}. Lower the target to ${w(ml(r))} or\
 accept a higher prevalence.`}}function pl(e,t){let n=es(e,i=>e.falsePositiveRate[i]<=t)-1;if(n>=0)return k(e,Qi(e,n));let r=e.falsePositiveRate[0];return{infeasible:`\
No threshold keeps the false positive rate at ${w(t)} or less: the cases at the highest score, ${R(e.threshold[0])}, already make ${w(r)}. Allow ${w(gl(r))}, or\
 use a model with fewer ties.`}}function Qi(e,t){let n=t;for(;n>0&&e.tp[n-1]===e.tp[t];)n-=1;return n}function dl(e,t,n){let{capacityPerDay:r,casesPerDay:i}=n,s=r/
i,o=c=>tt(e.tp[c],e.fp[c],t),a=es(e,c=>o(c)<=s)-1;if(a>=0)return k(e,a);if(r===0)return{infeasible:"No alert can be reviewed: the capacity is 0 a day."};let[l,u]=[
R(e.threshold[0]),E(Math.ceil(o(0)*i))];return{infeasible:`${E(r)} reviews a day are too few: the cases tied at the highest score, ${l}, make ${u} alerts a day.\
 Review ${w(s/o(0))} of them at random, or use a model with fewer ties.`}}function ml(e){let t=Number(e.toPrecision(2));return t<=e?t:Number((t-ts(e)).toPrecision(
2))}function gl(e){let t=Number(e.toPrecision(2));return t>=e?t:Number((t+ts(e)).toPrecision(2))}function ts(e){return 10**(Math.floor(Math.log10(e))-1)}function es(e,t){
let n=0;for(;n<e.size&&t(n);)n+=1;return n}function ns(e,t,n){if(t<=0)return k(e,-1);let r=Ft(e.positives,e.negatives,n);for(let i=0;i<e.size;i++)if(tt(e.tp[i],
e.fp[i],r)>=t)return k(e,i);return k(e,e.size-1)}function bl(e,t,n,r){let{tp:i,fp:s}=vl(n,r);return{threshold:e.threshold,tp:i+t*(e.tp-i),fp:s+t*(e.fp-s)}}function rs(e,t,n,r,i){let{tp:s,fp:o}=bl(e,t,n,r);return{
effective_precision:_t(s,o,r),effective_recall:s/r.positives,effective_false_positive_rate:o/r.negatives,effective_alert_rate:tt(s,o,r),effective_cost_per_1000:1e3*
et(s,o,r,i)}}function vl(e,t){return e==="allow"?{tp:0,fp:0}:e==="block"?{tp:t.positives,fp:t.negatives}:e}function is(e,t){let n=e.filter(a=>a.feasible&&!Number.isNaN(a.quality)),r=Fe(n,a=>[a.quality,a.simplicity]);if(r===void 0)return{model:null,because:"none",cheapest:null};
let i=n.filter(a=>a===r||t(a.model,r.model)!==!0),s=Fe(i,a=>[a.simplicity,a.quality]),o=n.length===1?"only":s===r?"cheapest":"simpler";return{model:s.model,because:o,
cheapest:r.model}}function ss(e){if(e.some(s=>s.feasible))return null;let t=e.filter(s=>s.judged),n=t.filter(s=>s.stable&&!Number.isNaN(s.p99Ms)),r=t.filter(s=>!Number.isNaN(s.utilisation));
return(n.length>0?Fe(n,s=>[s.p99Ms,s.simplicity]):Fe(r,s=>[s.utilisation,s.simplicity]))?.model??null}function Fe(e,t){let n;for(let r of e)if(n===void 0)n=r;else{let[i,s]=[t(r),t(n)];(i[0]<s[0]||i[0]===s[0]&&i[1]<s[1])&&(n=r)}return n}var yl=.99;function os(e,t){if(!e.latency.known)return null;let n=t.map(o=>_l(e,o,t)),r=n.map(({candidate:o})=>o),i=is(r,(o,a)=>e.latency.differs(o,a)),s=i.model===
null?ss(r):null;return{models:n,focus:n.find(({view:o})=>o.isFocus),choice:i,closest:n.find(({view:o})=>o.table.id===s)??null}}var He={value:NaN,low:NaN,high:NaN};
function _l(e,t,n){let{id:r}=t.table,{serving:i}=e.scenario,s=e.latency.model(r),o=!!s?.responses,a=o&&!e.latency.tablesHold(e.scenario),l=a?null:s?.responses??
null,u=e.latency.exact(r,e.scenario),c=l?.utilisation(i.arrival_rate_per_s,i.servers)??NaN,h=u?nr(u.p99_ms):rr(l?.quantileAt(yl,c,i.servers)),f=l!==null,p=!f||!Number.
isNaN(h.value),g=f?wl(e,t,c):He,b=f&&i.objective_ms!==null&&!(h.value<=i.objective_ms),x=t.point!==null&&!a&&(o||i.objective_ms===null),y={view:t,status:s?.status??
"missing",words:s?.words??"",measured:o,pending:a,answered:u!==void 0,approximate:o&&u===void 0,nearAtObjective:o&&e.latency.exactAtObjective(r,e.scenario)===void 0,
utilisation:u?.utilisation??c,stable:p,serversToHold:l?Math.floor(l.utilisation(i.arrival_rate_per_s,1))+1:NaN,p99:h,attainment:g,effective:p?Ml(e,t,n,g.value):
null,out:f&&(!p||b)};return{...y,candidate:xl(y,s?.simplicity??0,c,x)}}function xl({view:e,p99:t,stable:n,out:r,effective:i},s,o,a){return{model:e.table.id,simplicity:s,
quality:i?.effective_cost_per_1000.value??NaN,onTime:e.figures?.cost_per_1000.value??NaN,p99Ms:t.value,utilisation:o,stable:n,feasible:a&&!r,judged:a,serversNeeded:null,
atNeeded:NaN}}function wl(e,t,n){let{id:r}=t.table,{objective_ms:i,servers:s}=e.scenario.serving;if(i===null)return He;let o=e.latency.exactAtObjective(r,e.scenario);
return o?nr(o.attainment):rr(e.latency.model(r)?.responses?.attainedAt(i,n,s))}function Ml(e,t,n,r){let{scenario:i}=e,s=i.serving.objective_ms===null,o=s?1:r,a=s?
"allow":Sl(i.serving.late,n);if(t.point===null||a===null||Number.isNaN(o))return null;let l=e.samePoints?e.latency.exactAtObjective(t.table.id,i)?.effective:void 0,
u=rs(t.point,o,a,t.at,i.costs),c=Object.entries(u).map(([h,f])=>[h,l?.[h]?nr(l[h]):rr(f)]);return Object.fromEntries(c)}function Sl(e,t){return e==="allow"||e===
"block"?e:t.find(({table:n})=>n.id===e)?.point??null}function nr(e){return e===null?He:{value:e[0],low:e[1]??NaN,high:e[2]??NaN}}function rr(e){return{...He,value:e??
NaN}}var Al="The threshold stays where it was.",Tl="The threshold of lowest cost is shown instead.";function ls(e){let{scenario:t}=e,n=e.focusTable(),r=Nl(e,n),i=e.standing.
has(n.id),s="infeasible"in r?`${r.infeasible} ${i?Al:Tl}`:"",o="infeasible"in r?El(e,n):r;s===""&&e.standing.set(n.id,o);let a=Ft(n.positives,n.negatives,t.prevalence),
l=t.rule===F||s!=="",u=tt(o.tp,o.fp,a),c=e.tables.models.map(h=>h===n?as(e,h,o,!0):as(e,h,kl(e,h,l,u),!1));return{models:c,table:n,at:a,point:o,nobody:o.threshold>
n.threshold[0],figures:Gn(o,a,t.costs),cases:Gi(o,a),rule:t.rule,parameter:t.rule===F?NaN:e.parameterOf(t.rule),infeasible:s,reason:"infeasible"in r||!("reason"in
r)?"":r.reason??"",serving:os(e,c)}}function as(e,t,n,r){let{scenario:i}=e,s=Ft(t.positives,t.negatives,i.prevalence);if("infeasible"in n)return{table:t,isFocus:r,
at:s,point:null,reason:n.infeasible,figures:null};r||e.standing.set(t.id,n);let o=Gn(n,s,i.costs);return{table:t,isFocus:r,at:s,point:n,reason:"",figures:o}}function Nl(e,t){
let{rule:n,threshold:r}=e.scenario;return n!==F?De(e,t,n):$l(e,t,r??t.threshold[0])}function $l(e,t,n){return e.learnedPoint(t.id,n)??{...k(t,st(t,n)),threshold:n}}
function De(e,t,n,r=e.parameterOf(n)){return(Object.is(r,e.parameterOf(n))?e.exactChoice(t.id,n):void 0)??Qn(t,n,r,Zn(e.scenario))}function kl(e,t,n,r){return n?
(e.scenario.rule===F?e.exactCurrent(t.id):void 0)??ns(t,r,e.scenario.prevalence):De(e,t,e.scenario.rule)}function El(e,t){let n=e.standing.get(t.id);if(n)return n;
let r=Qn(t,"min_cost",NaN,Zn(e.scenario));return"infeasible"in r?k(t,0):r}function us(e,t,n,r){for(let i=0;i<e.size;i++){let s=e.tp[i],o=e.fp[i];if(e.precision[i]=_t(s,o,t),e.cost[i]=1e3*et(s,o,t,n),!r)continue;let a=Wn(s,o,t);e.precisionLow[i]=
a.low,e.precisionHigh[i]=a.high;let l=Xn(s,o,t,n);e.costLow[i]=1e3*l.low,e.costHigh[i]=1e3*l.high}}var Pl=.1,Ie=class{servers;meanServiceMs;utilisations;lastLevel;depths;responses;rows=new Map;rowsAt=NaN;constructor(t){this.servers=t.servers,this.utilisations=
t.utilisation,this.meanServiceMs=t.mean_service_ms,this.lastLevel=t.levels.at(-1),this.depths=Float64Array.from(t.levels,hs),this.responses=Le(t.response_ms);let n=this.
servers.length*this.utilisations.length*t.levels.length;if(this.responses.length!==n)throw new Error(`response times must have ${n} cells, got ${this.responses.
length}`)}utilisation(t,n){return t*this.meanServiceMs/(1e3*n)}quantileAt(t,n,r){return t>=0&&t<=this.lastLevel?this.amongServers(r,n,i=>Cl(i,t)):NaN}attainedAt(t,n,r){
return Number.isNaN(t)?NaN:this.amongServers(r,n,i=>this.attainedOf(i,t))}holds(t){return this.servers.includes(t)}amongServers(t,n,r){let i=(p,g)=>{let b=this.
row(p,g);return b===null?NaN:r(b)},s=this.servers.indexOf(t);if(s>=0)return i(s,n);let o=this.servers.findIndex(p=>p>t);if(o===0)return NaN;let a=o<0?this.servers.
length-1:o-1,l=1/this.servers[a],u=o<0?0:1/this.servers[o],c=(1/t-l)/(u-l),h=i(a,n),f=o<0?i(a,0):i(o,n);return h+c*(f-h)}attainedOf({times:t,depths:n},r){let i=t.
length-1;if(r<t[0])return 0;if(r>=t[i])return this.lastLevel;let s=cs(t,r),o=(r-t[s-1])/(t[s]-t[s-1]),a=n[s-1]+o*(n[s]-n[s-1]);return Math.min(1-Math.exp(-a),this.
lastLevel)}row(t,n){this.rowsAt!==n&&n!==0&&(this.rows.clear(),this.rowsAt=n);let r=`${t} ${n}`,i=this.rows.get(r);return i===void 0&&(i=this.madeRow(t,n),this.
rows.set(r,i)),i}madeRow(t,n){let r=this.utilisations;if(!(n>=0&&n<=r.at(-1)))return null;let i=r.findIndex(f=>f>=n),s=this.stored(t,i);if(r[i]===n)return{times:s,
depths:this.depths};let o=this.stored(t,i-1),a=(n-r[i-1])/(r[i]-r[i-1]),l=new Float64Array(o.length+s.length);l.set(o),l.set(s,o.length),l.sort();let u=l.map(f=>this.
depthAt(o,f)),c=l.map(f=>this.depthAt(s,f));if(r[i]>Pl)return{times:l,depths:u.map((f,p)=>f+a*(c[p]-f))};let h=(f,p)=>{let g=Math.exp(-f);return-Math.log(g+a*(Math.
exp(-c[p])-g))};return{times:l,depths:u.map(h)}}depthAt(t,n){let r=cs(t,n);if(r===0)return 0;let i=Math.min(r,t.length-1),s=t[i]-t[i-1];if(s<=0)return this.depths[i];
let o=(n-t[i-1])/s;return this.depths[i-1]+o*(this.depths[i]-this.depths[i-1])}stored(t,n){let r=(t*this.utilisations.length+n)*this.depths.length;return this.responses.
subarray(r,r+this.depths.length)}};function Cl({times:e,depths:t},n){let r=hs(n),i=Math.min(Rl(t,r),t.length-1);if(i===0)return e[0];let s=(r-t[i-1])/(t[i]-t[i-
1]);return e[i-1]+Math.min(s,1)*(e[i]-e[i-1])}function hs(e){return-Math.log(1-e)}function Rl(e,t){return fs(e,n=>n<t)}function cs(e,t){return fs(e,n=>n<=t)}function fs(e,t){
let n=0,r=e.length;for(;n<r;){let i=n+r>>1;t(e[i])?n=i+1:r=i}return n}var qe=class{rev="";models=new Map;message=null;sent=null;lacks(t){return t!==null&&t.models===null&&this.rev!==t.rev}receive(t,n){this.message=t,this.sent=n;let r=t?.
rev??"";return r===this.rev?!1:(this.rev=r,this.models=new Map(Object.entries(t?.models??{}).map(([i,s])=>[i,{...s,responses:s.table&&new Ie(s.table)}])),!0)}get known(){
return this.message!==null}get measuredOn(){return this.message?.measured_on??""}model(t){return this.models.get(t)}tablesHold(t){return this.sent!==null&&ps.every(
n=>this.sent.serving[n]===t.serving[n])}exact(t,n){return this.answered&&ds(this.sent.serving,n.serving)?this.message.exact.models[t]:void 0}exactAtObjective(t,n){
return ir(this.sent?.serving,n.serving)?this.exact(t,n):void 0}differs(t,n){let r=this.message?.exact?.pairs[[t,n].sort().join("|")];return r===void 0?null:!r}get recommendation(){
return this.message?.exact?.recommendation}get answered(){return this.message?.exact!==null&&this.message?.exact!==void 0&&this.sent!==null}},ps=["dispatch","bu\
rstiness","path"],Ll=["arrival_rate_per_s","servers",...ps];function ds(e,t){return Ll.every(n=>e[n]===t[n])}function ir(e,t){return e!==void 0&&ds(e,t)&&e.objective_ms===
t.objective_ms&&e.late===t.late}var Be=class{data;tables;scenario;latency=new qe;dirty=!1;standing=new Map;seq=0;version=null;parameters={};learned=new Map;lacks(t){return t.tables.models===null&&
this.tables?.rev!==t.tables.rev||this.latency.lacks(t.latency)}receive(t){let n=this.tables===void 0||this.tables.rev!==t.tables.rev;if(n){let l=Ji(t.tables);this.
tables=l,this.learned.clear(),this.standing.clear()}this.data=t;let r=this.latency.receive(t.latency,t.scenario),i=this.version===null,s=t.scenario.version!==this.
version,o=t.scenario.echo>=this.seq,a=i||(s||n)&&o&&!this.dirty;return this.seq=Math.max(this.seq,t.scenario.echo),a&&this.adopt(),this.learn(),this.tables.models.
some(l=>l.id===this.scenario.focus)||(this.scenario={...this.scenario,focus:this.tables.models[0].id}),{tables:n,scenario:a,latency:r}}adopt(){let{version:t,echo:n,
parameters:r,...i}=this.data.scenario;this.version=t,this.scenario={...i,costs:{...i.costs},serving:{...i.serving}},this.parameters={...this.parameters,...r},i.
parameter!==null&&(this.parameters[i.rule]=i.parameter),this.dirty=!1}learn(){let{exact:t}=this.data;if(t===null)return;let n=(r,i)=>{"infeasible"in i||this.learned.
set(`${r} ${i.threshold}`,i)};for(let[r,i]of Object.entries(t.current)){n(r,i);let{focus:s,rule:o,threshold:a}=this.data.scenario,l=r===s&&o===F&&a!==null;"infe\
asible"in i||l&&t.version===this.data.scenario.version&&this.learned.set(`${r} ${a}`,{...i,threshold:a})}for(let[r,i]of Object.entries(t.points))for(let s of Object.
values(i))n(r,s)}learnedPoint(t,n){return this.learned.get(`${t} ${n}`)}change(t){this.scenario={...this.scenario,...t};let{rule:n,parameter:r}=this.scenario;r!==
null&&(this.parameters[n]=r),this.dirty=!0}take(){return this.dirty&&(this.seq+=1),this.dirty=!1,{seq:this.seq,tables:`${this.tables.rev} ${this.latency.rev}`.trim(),
...this.scenario}}focusTable(){return this.table(this.scenario.focus)??this.tables.models[0]}table(t){return this.tables.models.find(n=>n.id===t)}rule(t){return this.
data.rules.find(n=>n.id===t)}parameterOf(t){return this.parameters[t]??this.rule(t)?.parameter?.default??NaN}sameSetting(){let{exact:t,scenario:n}=this.data,r=this.
scenario;return t===null||t.version!==n.version?!1:r.prevalence===n.prevalence&&r.capacity_per_day===n.capacity_per_day&&r.cases_per_day===n.cases_per_day&&Ol(r,
n)}exactChoice(t,n){if(!this.sameSetting())return;let r=this.data.scenario,i=this.rule(n)?.parameter?.default??NaN,s=r.parameters?.[n]??i,o=r.rule===n?r.parameter??
s:s;if(Object.is(o,this.parameterOf(n)))return this.data.exact?.points[t]?.[n]}averagePrecision(t){let{prevalence:n}=this.scenario;return n===null?t.message.average_precision:
(this.data.scenario.prevalence===n?this.data.exact?.average_precision[t.id]:void 0)??NaN}exactCurrent(t){return this.samePoints?this.data.exact?.current[t]:void 0}get samePoints(){
let t=this.data.scenario,n=this.scenario;return this.sameSetting()&&n.focus===t.focus&&n.rule===t.rule&&n.threshold===t.threshold&&n.parameter===t.parameter}get settled(){
return this.samePoints&&ir(this.data.scenario.serving,this.scenario.serving)}};function Ol(e,t){return e.costs.false_positive===t.costs.false_positive&&e.costs.
false_negative===t.costs.false_negative&&e.costs.true_positive===t.costs.true_positive&&e.costs.true_negative===t.costs.true_negative&&e.costs.review===t.costs.
review}function je(){return v("svg",{viewBox:"0 0 16 16",class:"pin-icon","aria-hidden":"true",focusable:"false"},v("path",{d:"M5.5 1.5h5l-.7 1v3.6l2.2 2.4v1H8.6v4.6L8\
 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z"}))}function ms(e){let t=getComputedStyle(e).getPropertyValue("--st-background-color").trim(),n=m("span",{style:`color:${t||"#fff"}`});e.append(n);let[r=255,i=255,s=255]=(getComputedStyle(
n).color.match(/[\d.]+/g)??[]).map(Number);n.remove(),d(e,"data-theme",.299*r+.587*i+.114*s<128?"dark":"light")}var Ve=class{constructor(t,n){this.root=t;this.element=m("div",{class:"tip",role:"tooltip",id:`${n}-tip`,hidden:!0}),t.addEventListener("keydown",r=>{r.key==="E\
scape"&&this.hide()})}root;element;target=null;attach(t,n){let r=()=>this.show(t,n());t.onmouseenter=r,t.onfocus=()=>{t.matches(":focus-visible")&&r()},t.onmouseleave=
t.onblur=()=>this.hide()}show(t,n){if(n==="")return;_(this.element,n),this.element.hidden=!1,this.target=t,d(t,"aria-describedby",this.element.id);let r=this.root.
getBoundingClientRect(),i=t.getBoundingClientRect(),s=this.element.offsetWidth,o=Math.min(Math.max(0,i.left-r.left),Math.max(0,r.width-s));this.element.style.left=
`${o}px`,this.element.style.top=`${i.bottom-r.top+4}px`}hide(){this.element.hidden=!0,this.target&&d(this.target,"aria-describedby",null),this.target=null}};function Fl(e){return e}var sr=1,or=2,ar=3,ne=4,gs=1e-6;function Hl(e){return"translate("+e+",0)"}function Dl(e){return"translate(0,"+e+")"}function Il(e){return t=>+e(
t)}function ql(e,t){return t=Math.max(0,e.bandwidth()-t*2)/2,e.round()&&(t=Math.round(t)),n=>+e(n)+t}function Bl(){return!this.__axis}function bs(e,t){var n=[],
r=null,i=null,s=6,o=6,a=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=e===sr||e===ne?-1:1,c=e===ne||e===or?"x":"y",h=e===sr||e===ar?Hl:Dl;function f(p){
var g=r??(t.ticks?t.ticks.apply(t,n):t.domain()),b=i??(t.tickFormat?t.tickFormat.apply(t,n):Fl),x=Math.max(s,0)+a,y=t.range(),S=+y[0]+l,A=+y[y.length-1]+l,T=(t.
bandwidth?ql:Il)(t.copy(),l),$=p.selection?p.selection():p,N=$.selectAll(".domain").data([null]),P=$.selectAll(".tick").data(g,t).order(),K=P.exit(),H=P.enter().
append("g").attr("class","tick"),Z=P.select("line"),at=P.select("text");N=N.merge(N.enter().insert("path",".tick").attr("class","domain").attr("stroke","current\
Color")),P=P.merge(H),Z=Z.merge(H.append("line").attr("stroke","currentColor").attr(c+"2",u*s)),at=at.merge(H.append("text").attr("fill","currentColor").attr(c,
u*x).attr("dy",e===sr?"0em":e===ar?"0.71em":"0.32em")),p!==$&&(N=N.transition(p),P=P.transition(p),Z=Z.transition(p),at=at.transition(p),K=K.transition(p).attr(
"opacity",gs).attr("transform",function(M){return isFinite(M=T(M))?h(M+l):this.getAttribute("transform")}),H.attr("opacity",gs).attr("transform",function(M){var j=this.
parentNode.__axis;return h((j&&isFinite(j=j(M))?j:T(M))+l)})),K.remove(),N.attr("d",e===ne||e===or?o?"M"+u*o+","+S+"H"+l+"V"+A+"H"+u*o:"M"+l+","+S+"V"+A:o?"M"+S+
","+u*o+"V"+l+"H"+A+"V"+u*o:"M"+S+","+l+"H"+A),P.attr("opacity",1).attr("transform",function(M){return h(T(M)+l)}),Z.attr(c+"2",u*s),at.attr(c,u*x).text(b),$.filter(
Bl).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",e===or?"start":e===ne?"end":"middle"),$.each(function(){this.__axis=
T})}return f.scale=function(p){return arguments.length?(t=p,f):t},f.ticks=function(){return n=Array.from(arguments),f},f.tickArguments=function(p){return arguments.
length?(n=p==null?[]:Array.from(p),f):n.slice()},f.tickValues=function(p){return arguments.length?(r=p==null?null:Array.from(p),f):r&&r.slice()},f.tickFormat=function(p){
return arguments.length?(i=p,f):i},f.tickSize=function(p){return arguments.length?(s=o=+p,f):s},f.tickSizeInner=function(p){return arguments.length?(s=+p,f):s},
f.tickSizeOuter=function(p){return arguments.length?(o=+p,f):o},f.tickPadding=function(p){return arguments.length?(a=+p,f):a},f.offset=function(p){return arguments.
length?(l=+p,f):l},f}function ze(e){return bs(ar,e)}function vs(e){return bs(ne,e)}var lr="http://www.w3.org/1999/xhtml",ys={svg:"http://www.w3.org/2000/svg",xhtml:lr,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function _s(e){var t=e+="",n=t.indexOf(":");return n>=0&&(t=e.slice(0,n))!=="xmlns"&&(e=e.slice(n+1)),ys.hasOwnProperty(
t)?{space:ys[t],local:e}:e}function jl(e){return function(){var t=this.ownerDocument,n=this.namespaceURI;return n===lr&&t.documentElement.namespaceURI===lr?t.createElement(
e):t.createElementNS(n,e)}}function Vl(e){return function(){return this.ownerDocument.createElementNS(e.space,e.local)}}function xs(e){var t=_s(e);return(t.local?
Vl:jl)(t)}function zl(){}function ws(e){return e==null?zl:function(){return this.querySelector(e)}}function Ul(e){typeof e!="function"&&(e=ws(e));for(var t=this.
_groups,n=t.length,r=new Array(n),i=0;i<n;++i)for(var s=t[i],o=s.length,a=r[i]=new Array(o),l,u,c=0;c<o;++c)(l=s[c])&&(u=e.call(l,l.__data__,c,s))&&("__data__"in
l&&(u.__data__=l.__data__),a[c]=u);return new B(r,this._parents)}function Wl(e){return e==null?[]:Array.isArray(e)?e:Array.from(e)}function Yl(){return[]}function Xl(e){
return e==null?Yl:function(){return this.querySelectorAll(e)}}function Gl(e){return function(){return Wl(e.apply(this,arguments))}}function Kl(e){typeof e=="fun\
ction"?e=Gl(e):e=Xl(e);for(var t=this._groups,n=t.length,r=[],i=[],s=0;s<n;++s)for(var o=t[s],a=o.length,l,u=0;u<a;++u)(l=o[u])&&(r.push(e.call(l,l.__data__,u,o)),
i.push(l));return new B(r,i)}function Zl(e){return function(){return this.matches(e)}}function Ms(e){return function(t){return t.matches(e)}}var Jl=Array.prototype.
find;function Ql(e){return function(){return Jl.call(this.children,e)}}function tu(){return this.firstElementChild}function eu(e){return this.select(e==null?tu:
Ql(typeof e=="function"?e:Ms(e)))}var nu=Array.prototype.filter;function ru(){return Array.from(this.children)}function iu(e){return function(){return nu.call(this.
children,e)}}function su(e){return this.selectAll(e==null?ru:iu(typeof e=="function"?e:Ms(e)))}function ou(e){typeof e!="function"&&(e=Zl(e));for(var t=this._groups,
n=t.length,r=new Array(n),i=0;i<n;++i)for(var s=t[i],o=s.length,a=r[i]=[],l,u=0;u<o;++u)(l=s[u])&&e.call(l,l.__data__,u,s)&&a.push(l);return new B(r,this._parents)}
function Ss(e){return new Array(e.length)}function au(){return new B(this._enter||this._groups.map(Ss),this._parents)}function Ue(e,t){this.ownerDocument=e.ownerDocument,
this.namespaceURI=e.namespaceURI,this._next=null,this._parent=e,this.__data__=t}Ue.prototype={constructor:Ue,appendChild:function(e){return this._parent.insertBefore(
e,this._next)},insertBefore:function(e,t){return this._parent.insertBefore(e,t)},querySelector:function(e){return this._parent.querySelector(e)},querySelectorAll:function(e){
return this._parent.querySelectorAll(e)}};function lu(e){return function(){return e}}function uu(e,t,n,r,i,s){for(var o=0,a,l=t.length,u=s.length;o<u;++o)(a=t[o])?
(a.__data__=s[o],r[o]=a):n[o]=new Ue(e,s[o]);for(;o<l;++o)(a=t[o])&&(i[o]=a)}function cu(e,t,n,r,i,s,o){var a,l,u=new Map,c=t.length,h=s.length,f=new Array(c),p;
for(a=0;a<c;++a)(l=t[a])&&(f[a]=p=o.call(l,l.__data__,a,t)+"",u.has(p)?i[a]=l:u.set(p,l));for(a=0;a<h;++a)p=o.call(e,s[a],a,s)+"",(l=u.get(p))?(r[a]=l,l.__data__=
s[a],u.delete(p)):n[a]=new Ue(e,s[a]);for(a=0;a<c;++a)(l=t[a])&&u.get(f[a])===l&&(i[a]=l)}function hu(e){return e.__data__}function fu(e,t){if(!arguments.length)
return Array.from(this,hu);var n=t?cu:uu,r=this._parents,i=this._groups;typeof e!="function"&&(e=lu(e));for(var s=i.length,o=new Array(s),a=new Array(s),l=new Array(
s),u=0;u<s;++u){var c=r[u],h=i[u],f=h.length,p=pu(e.call(c,c&&c.__data__,u,r)),g=p.length,b=a[u]=new Array(g),x=o[u]=new Array(g),y=l[u]=new Array(f);n(c,h,b,x,
y,p,t);for(var S=0,A=0,T,$;S<g;++S)if(T=b[S]){for(S>=A&&(A=S+1);!($=x[A])&&++A<g;);T._next=$||null}}return o=new B(o,r),o._enter=a,o._exit=l,o}function pu(e){return typeof e==
"object"&&"length"in e?e:Array.from(e)}function du(){return new B(this._exit||this._groups.map(Ss),this._parents)}function mu(e,t,n){var r=this.enter(),i=this,s=this.
exit();return typeof e=="function"?(r=e(r),r&&(r=r.selection())):r=r.append(e+""),t!=null&&(i=t(i),i&&(i=i.selection())),n==null?s.remove():n(s),r&&i?r.merge(i).
order():i}function gu(e){for(var t=e.selection?e.selection():e,n=this._groups,r=t._groups,i=n.length,s=r.length,o=Math.min(i,s),a=new Array(i),l=0;l<o;++l)for(var u=n[l],
c=r[l],h=u.length,f=a[l]=new Array(h),p,g=0;g<h;++g)(p=u[g]||c[g])&&(f[g]=p);for(;l<i;++l)a[l]=n[l];return new B(a,this._parents)}function bu(){for(var e=this._groups,
t=-1,n=e.length;++t<n;)for(var r=e[t],i=r.length-1,s=r[i],o;--i>=0;)(o=r[i])&&(s&&o.compareDocumentPosition(s)^4&&s.parentNode.insertBefore(o,s),s=o);return this}
function vu(e){e||(e=yu);function t(h,f){return h&&f?e(h.__data__,f.__data__):!h-!f}for(var n=this._groups,r=n.length,i=new Array(r),s=0;s<r;++s){for(var o=n[s],
a=o.length,l=i[s]=new Array(a),u,c=0;c<a;++c)(u=o[c])&&(l[c]=u);l.sort(t)}return new B(i,this._parents).order()}function yu(e,t){return e<t?-1:e>t?1:e>=t?0:NaN}
function _u(){var e=arguments[0];return arguments[0]=this,e.apply(null,arguments),this}function xu(){return Array.from(this)}function wu(){for(var e=this._groups,
t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,s=r.length;i<s;++i){var o=r[i];if(o)return o}return null}function Mu(){let e=0;for(let t of this)++e;return e}function Su(){
return!this.node()}function Au(e){for(var t=this._groups,n=0,r=t.length;n<r;++n)for(var i=t[n],s=0,o=i.length,a;s<o;++s)(a=i[s])&&e.call(a,a.__data__,s,i);return this}
function Tu(e){return function(){this.removeAttribute(e)}}function Nu(e){return function(){this.removeAttributeNS(e.space,e.local)}}function $u(e,t){return function(){
this.setAttribute(e,t)}}function ku(e,t){return function(){this.setAttributeNS(e.space,e.local,t)}}function Eu(e,t){return function(){var n=t.apply(this,arguments);
n==null?this.removeAttribute(e):this.setAttribute(e,n)}}function Pu(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttributeNS(e.space,
e.local):this.setAttributeNS(e.space,e.local,n)}}function Cu(e,t){var n=_s(e);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.
local):r.getAttribute(n)}return this.each((t==null?n.local?Nu:Tu:typeof t=="function"?n.local?Pu:Eu:n.local?ku:$u)(n,t))}function As(e){return e.ownerDocument&&
e.ownerDocument.defaultView||e.document&&e||e.defaultView}function Ru(e){return function(){this.style.removeProperty(e)}}function Lu(e,t,n){return function(){this.
style.setProperty(e,t,n)}}function Ou(e,t,n){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(e):this.style.setProperty(e,r,n)}}
function Fu(e,t,n){return arguments.length>1?this.each((t==null?Ru:typeof t=="function"?Ou:Lu)(e,t,n??"")):Hu(this.node(),e)}function Hu(e,t){return e.style.getPropertyValue(
t)||As(e).getComputedStyle(e,null).getPropertyValue(t)}function Du(e){return function(){delete this[e]}}function Iu(e,t){return function(){this[e]=t}}function qu(e,t){
return function(){var n=t.apply(this,arguments);n==null?delete this[e]:this[e]=n}}function Bu(e,t){return arguments.length>1?this.each((t==null?Du:typeof t=="fu\
nction"?qu:Iu)(e,t)):this.node()[e]}function Ts(e){return e.trim().split(/^|\s+/)}function cr(e){return e.classList||new Ns(e)}function Ns(e){this._node=e,this.
_names=Ts(e.getAttribute("class")||"")}Ns.prototype={add:function(e){var t=this._names.indexOf(e);t<0&&(this._names.push(e),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(e){var t=this._names.indexOf(e);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(e){
return this._names.indexOf(e)>=0}};function $s(e,t){for(var n=cr(e),r=-1,i=t.length;++r<i;)n.add(t[r])}function ks(e,t){for(var n=cr(e),r=-1,i=t.length;++r<i;)n.
remove(t[r])}function ju(e){return function(){$s(this,e)}}function Vu(e){return function(){ks(this,e)}}function zu(e,t){return function(){(t.apply(this,arguments)?
$s:ks)(this,e)}}function Uu(e,t){var n=Ts(e+"");if(arguments.length<2){for(var r=cr(this.node()),i=-1,s=n.length;++i<s;)if(!r.contains(n[i]))return!1;return!0}return this.
each((typeof t=="function"?zu:t?ju:Vu)(n,t))}function Wu(){this.textContent=""}function Yu(e){return function(){this.textContent=e}}function Xu(e){return function(){
var t=e.apply(this,arguments);this.textContent=t??""}}function Gu(e){return arguments.length?this.each(e==null?Wu:(typeof e=="function"?Xu:Yu)(e)):this.node().textContent}
function Ku(){this.innerHTML=""}function Zu(e){return function(){this.innerHTML=e}}function Ju(e){return function(){var t=e.apply(this,arguments);this.innerHTML=
t??""}}function Qu(e){return arguments.length?this.each(e==null?Ku:(typeof e=="function"?Ju:Zu)(e)):this.node().innerHTML}function tc(){this.nextSibling&&this.parentNode.
appendChild(this)}function ec(){return this.each(tc)}function nc(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function rc(){
return this.each(nc)}function ic(e){var t=typeof e=="function"?e:xs(e);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function sc(){
return null}function oc(e,t){var n=typeof e=="function"?e:xs(e),r=t==null?sc:typeof t=="function"?t:ws(t);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),r.apply(this,arguments)||null)})}function ac(){var e=this.parentNode;e&&e.removeChild(this)}function lc(){return this.each(ac)}function uc(){
var e=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function cc(){var e=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(
e,this.nextSibling):e}function hc(e){return this.select(e?cc:uc)}function fc(e){return arguments.length?this.property("__data__",e):this.node().__data__}function pc(e){
return function(t){e.call(this,t,this.__data__)}}function dc(e){return e.trim().split(/^|\s+/).map(function(t){var n="",r=t.indexOf(".");return r>=0&&(n=t.slice(
r+1),t=t.slice(0,r)),{type:t,name:n}})}function mc(e){return function(){var t=this.__on;if(t){for(var n=0,r=-1,i=t.length,s;n<i;++n)s=t[n],(!e.type||s.type===e.
type)&&s.name===e.name?this.removeEventListener(s.type,s.listener,s.options):t[++r]=s;++r?t.length=r:delete this.__on}}}function gc(e,t,n){return function(){var r=this.
__on,i,s=pc(t);if(r){for(var o=0,a=r.length;o<a;++o)if((i=r[o]).type===e.type&&i.name===e.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(
i.type,i.listener=s,i.options=n),i.value=t;return}}this.addEventListener(e.type,s,n),i={type:e.type,name:e.name,value:t,listener:s,options:n},r?r.push(i):this.__on=
[i]}}function bc(e,t,n){var r=dc(e+""),i,s=r.length,o;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,u=a.length,c;l<u;++l)for(i=0,c=a[l];i<s;++i)
if((o=r[i]).type===c.type&&o.name===c.name)return c.value}return}for(a=t?gc:mc,i=0;i<s;++i)this.each(a(r[i],t,n));return this}function Es(e,t,n){var r=As(e),i=r.
CustomEvent;typeof i=="function"?i=new i(t,n):(i=r.document.createEvent("Event"),n?(i.initEvent(t,n.bubbles,n.cancelable),i.detail=n.detail):i.initEvent(t,!1,!1)),
e.dispatchEvent(i)}function vc(e,t){return function(){return Es(this,e,t)}}function yc(e,t){return function(){return Es(this,e,t.apply(this,arguments))}}function _c(e,t){
return this.each((typeof t=="function"?yc:vc)(e,t))}function*xc(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,s=r.length,o;i<s;++i)(o=r[i])&&
(yield o)}var Ps=[null];function B(e,t){this._groups=e,this._parents=t}function wc(){return new B([[document.documentElement]],Ps)}function Mc(){return this}B.prototype=
wc.prototype={constructor:B,select:Ul,selectAll:Kl,selectChild:eu,selectChildren:su,filter:ou,data:fu,enter:au,exit:du,join:mu,merge:gu,selection:Mc,order:bu,sort:vu,
call:_u,nodes:xu,node:wu,size:Mu,empty:Su,each:Au,attr:Cu,style:Fu,property:Bu,classed:Uu,text:Gu,html:Qu,raise:ec,lower:rc,append:ic,insert:oc,remove:lc,clone:hc,
datum:fc,on:bc,dispatch:_c,[Symbol.iterator]:xc};function re(e){return typeof e=="string"?new B([[document.querySelector(e)]],[document.documentElement]):new B(
[[e]],Ps)}var Sc=0;function Ac(){return new ur}function ur(){this._="@"+(++Sc).toString(36)}ur.prototype=Ac.prototype={constructor:ur,get:function(e){for(var t=this._;!(t in
e);)if(!(e=e.parentNode))return;return e[t]},set:function(e,t){return e[this._]=t},remove:function(e){return this._ in e&&delete e[this._]},toString:function(){
return this._}};var We=class{constructor(t,n,r){this.id=t;let i=`${r}-${t}-clip`,s=o=>(o.setAttribute("clip-path",`url(#${i})`),o);this.svg.append(v("defs",{},v("clipPath",{id:i},
this.clipRect)),this.xAxis,this.yAxis,s(this.under),s(this.curves),this.over,this.hoverMark,this.dots,this.xTitle,this.yTitle),this.heading=m("span",{class:"cha\
rt-name"},n),this.element=m("figure",{class:`chart chart-${t}`,"data-chart":t},m("figcaption",{class:"chart-title"},this.heading,this.aside),this.svg)}id;element;svg=v(
"svg",{role:"img",class:"plot"});heading;aside=m("span",{class:"chart-aside"});under=v("g");curves=v("g");over=v("g");hoverMark=v("g",{class:"hover",visibility:"\
hidden"});dots=v("g");xAxis=v("g",{class:"axis axis-x"});yAxis=v("g",{class:"axis axis-y"});scale=1;box={left:0,top:0,width:0,height:0};labelWidth=34;clipRect=v(
"rect");xTitle=v("text",{class:"axis-title","text-anchor":"end"});yTitle=v("text",{class:"axis-title"});layout(t){let{clientWidth:n,clientHeight:r}=this.svg;if(this.
scale=t,n<60||r<60)return!1;let i=Math.round(this.labelWidth*t),s=Math.round(30*t),o=Math.round(18*t);this.box={left:i,top:o,width:n-i-14,height:r-o-s},d(this.svg,
"viewBox",`0 0 ${n} ${r}`);for(let[a,l]of Object.entries({x:i,y:o-5,width:this.box.width+12,height:this.box.height+10}))d(this.clipRect,a,l);return d(this.xAxis,
"transform",`translate(0,${o+this.box.height})`),d(this.yAxis,"transform",`translate(${i},0)`),d(this.xTitle,"x",i+this.box.width),d(this.xTitle,"y",r-2),d(this.
yTitle,"x",2),d(this.yTitle,"y",Math.round(9*t)),!0}get laid(){return this.box.width>0}lead(t){this.heading.before(t)}titles(t,n){_(this.xTitle,t),_(this.yTitle,
n)}drawX(t,n,r){let i=ze(t).tickValues(n).tickFormat(r).tickSize(4).tickPadding(3);re(this.xAxis).call(i)}drawY(t,n,r){let i=vs(t).tickValues(n).tickFormat(r).tickSize(
4).tickPadding(3);re(this.yAxis).call(i)}};function ie(e,t,n){d(e,"cx",t.toFixed(1)),d(e,"cy",n.toFixed(1))}function nt(e,t,n,r,i){d(e,"x1",t.toFixed(1)),d(e,"y\
1",n.toFixed(1)),d(e,"x2",r.toFixed(1)),d(e,"y2",i.toFixed(1))}var G=64;function Cs(e){let t=Math.min(G,Math.max(1,Math.round(e)));if(t===e)return{used:t,sentence:""};let n=e<1?"at least 1 server is needed":e>G?`at most ${G}\
 can be set`:"servers are whole";return{used:t,sentence:`Servers: ${U(e)} cannot be used, ${n}; ${t} is used.`}}function It(e){return`${U(e)} ms`}function Tc(e,t){return t===null?Dt(e):Ki(e,t)}function Ye({p99:e,approximate:t},n){return Bt(t)+Tc(e.value,n)}var Rs="near fu\
ll load",qt="…";function Xe(e){return e!=="–"&&e!==qt}function Bt(e){return e?"≈":""}function Ge(e,{objective_ms:t}){let{p99:n}=e;if(!e.measured)return{value:"\
–",interval:"",note:Nc[e.status]};if(e.pending)return{value:qt,interval:"",note:"computing"};if(!e.stable)return{value:"–",interval:"",note:Ke(e)?"unstable":
Rs};let r=i=>Dt(i).replace(" ms","");return{value:Ye(e,t),interval:Number.isNaN(n.low)?"":ct(n.low,n.high,r),note:t===null?"no objective":`of ${It(t)}`}}var Nc={
measured:"measured",measuring:"measuring …",missing:"not measured",unavailable:"not available"};function I(e,{objective_ms:t,servers:n}){if(!e.out)return"";if(e.
stable)return`p99 ${Ye(e,t)} of ${It(t)}`;let r=`utilisation ${w(e.utilisation)}`;if(!Ke(e))return`${r}: ${e.answered?"too near 100% for a p99":"its p99 follows\
 when the hand rests"}`;let i=e.serversToHold,s=i>G?`${G} servers would not keep up with the load`:`${i} ${i===1?"server":"servers"} would keep up with the load`;
return`unstable with ${n} ${n===1?"server":"servers"}: ${r}; ${s}`}function $c(e,t){if(e.stable||!Ke(e))return I(e,t);let{servers:n}=t,r=e.serversToHold>G?`${G}\
 would not keep up`:`${e.serversToHold} would keep up`;return`utilisation ${w(e.utilisation)} with ${n} ${n===1?"server":"servers"}; ${r}`}function Ke(e){return e.
utilisation>=1}function ot(e,{objective_ms:t}){return e.out?e.stable?Ye(e,t):Ke(e)?"unstable":Rs:""}function Ls(e,t){return e.measured?e.stable?"":`${Cc(I(e,t))}\
.`:`p99 of ${e.view.table.title} ${kc(e)}`}function kc({status:e,words:t}){return e==="measuring"?"is being measured; the rest can be used meanwhile.":e==="miss\
ing"?"is not measured. Measure it below, or on the Serving page.":`is not available. ${t}`}function Os(e,t){let{models:n}=t;if(n.some(({pending:s})=>s))return"c\
omputing, with the response times under this load.";let r=n.filter(({measured:s,view:o})=>!s&&o.point!==null),i=r.map(({view:s})=>s.table.short).join(", ");return[
Ec(e,t),r.length>0&&r.length<n.length?`Not measured: ${i}.`:"",e.settled||n.length===1?"":"Not settled yet."].filter(Boolean).join(" ")}function Ec(e,{choice:t,
models:n,closest:r}){let{serving:i,costs:s}=e.scenario,{objective_ms:o}=i,a=p=>n.find(({view:g})=>g.table.id===p),l=a(t.model),u=o===null?"":`within ${It(o)}`;if(!l)
return n.some(({candidate:p})=>p.feasible)?`none: late answers${Pc(i.late,e)} have no operating point under this rule.`:r?`none ${u||"keeps up with the load"}. ${r.
view.table.short} is closest, ${$c(r,i)}.`:"none yet: no model has both scores and measured times.";let c=p=>O(p.candidate.quality,s.currency),{short:h}=l.view.
table;if(t.because==="only")return n.every(p=>p===l||!p.candidate.judged)?`${h} at ${c(l)} per 1,000, ${u||"it keeps up with the load"}.`:`${h} at ${c(l)} per 1\
,000, the only one ${u||"that keeps up with the load"}.`;if(t.because==="simpler"){let p=a(t.cheapest),g=`${p.view.table.short}, ${c(p)}`;return`${h} at ${c(l)}\
 per 1,000: simpler, not told apart from the cheapest (${g}).`}let f=n.filter(({candidate:p})=>p.feasible&&!Number.isNaN(p.quality));return`${h} at ${c(l)} per \
1,000, the cheapest of ${f.length} ${u||"that keep up with the load"}.`}function Pc(e,t){return e==="allow"||e==="block"?"":`, those of ${t.table(e)?.short??e},`}
function Fs(e,t){let{words:n}=t.tables.dataset;return e==="allow"?`not ${n.alerted}`:e==="block"?n.alerted:`as ${t.table(e)?.short??e} says`}function Hs({focus:e},t){
if(!e.measured)return"";if(e.pending)return"p99 computing";if(!e.stable)return I(e,t);let n=t.objective_ms===null?"":` of ${It(t.objective_ms)}`,{value:r}=e.attainment,
i=Number.isNaN(r)?"":`, attainment ${Bt(e.nearAtObjective)}${w(r)}`;return`p99 ${Ye(e,t.objective_ms)}${n}${i}`}function Cc(e){return e.slice(0,1).toUpperCase()+
e.slice(1)}function ft(e,t){return Array.from({length:4},(n,r)=>{let i=t(r);return e.append(i),i})}function hr(e){return(e.serving?.models??[]).filter(({out:t})=>t).map(({
view:t})=>t.table.order).join()}function pt(e,t){return e.serving?.models.find(({view:n})=>n.table.order===t)}function se(e,t){return e.models.find(({table:n})=>n.
order===t)}var dt=class extends We{constructor(n,r,i,s){super(n,r,i);this.actions=s;this.listen()}actions;pressed=!1;context=null;drawnOut="";update(n){hr(n.picture)===this.
drawnOut?this.drawPoint(n):this.redraw(n)}redraw(n){this.drawnOut=hr(n.picture),this.drawPaths(n)}listen(){let{svg:n,actions:r}=this,i=s=>{let o=n.getBoundingClientRect();
return this.rowAt(s.clientX-o.left,s.clientY-o.top)};n.onpointermove=s=>{if(this.context===null||!this.laid)return;let o=i(s);this.pressed&&r.set(o),r.hover(this.
pressed?null:o,this,s)},n.onpointerdown=s=>{this.context===null||!this.laid||s.button!==0||(this.pressed=!0,n.setPointerCapture(s.pointerId),r.hover(null,this,null),
r.set(i(s)))},n.onpointerup=n.onpointercancel=()=>{this.pressed=!1},n.onpointerleave=()=>r.hover(null,this,null)}},jt=class{ring=v("circle",{class:"op-ring"});dot=v(
"circle",{class:"op-dot"});constructor(t){t.append(this.ring,this.dot)}show(t,n,r,i,s=!1){d(this.dot,"data-out",s),d(this.ring,"class",`op-ring m${t}`),d(this.dot,
"class",`op-dot m${t}`);for(let o of[this.ring,this.dot])d(o,"visibility",null),d(o,"cx",n.toFixed(1)),d(o,"cy",r.toFixed(1));d(this.ring,"r",8*i),d(this.dot,"r",
4.5*i)}hide(){for(let t of[this.ring,this.dot])d(t,"visibility","hidden")}};var Ze=20,oe=5,qs=20,Je=12,Rc=8,Lc=.55,Oc=4,Fc=18,Ds=7,Vt=class{dashes;names;texts;mores;reasons;corner=0;entries=[];uprights=[];box={left:0,top:0,width:0,height:0};scale=1;room=0;bare=!1;constructor(t){
this.dashes=ft(t,n=>v("line",{class:`curve m${n}`})),this.names=ft(t,()=>v("text",{class:"label"})),this.texts=this.names.map(n=>n.appendChild(v("tspan"))),this.
mores=this.names.map(n=>n.appendChild(v("tspan",{dx:4}))),this.reasons=this.names.map(n=>n.appendChild(v("title")))}follow(t,n,r){let i=this.entries.find(s=>s.order===
t);i&&([i.more,i.reason]=[n,r],_(this.mores[t],this.bare?"":n),_(this.reasons[t],r),Is(i)>this.room&&this.place())}show(t,n,r,i=[]){Object.assign(this,{entries:t,
box:n,scale:r,uprights:i}),this.place()}place(){let{entries:t,scale:n}=this,r=Math.round(7.5+6.5*n);this.room=Math.max(0,...t.map(Is)),this.bare=Ze+6+this.room*
Ds*n>Lc*this.box.width;let i=this.bare?Math.max(0,...t.map(({text:u})=>u.length)):this.room,[s,o]=[Ze+6+i*Ds*n,r*t.length],{left:a,top:l}=this.choose(s,o);for(let u of[
...this.dashes,...this.names])d(u,"visibility","hidden");t.forEach(({order:u,text:c,more:h,reason:f,focus:p,out:g},b)=>{let[x,y]=[this.dashes[u],this.names[u]],
S=l+b*r+r/2;for(let A of[x,y])d(A,"visibility",null);for(let[A,T]of Object.entries({x1:a,x2:a+Ze,y1:S,y2:S}))d(x,A,T);d(y,"x",a+Ze+6),d(y,"y",S+4),d(y,"class",p?
"label strong":"label"),d(x,"data-out",g),d(this.texts[u],"class",g?"struck":null),_(this.texts[u],c),_(this.mores[u],this.bare?"":h),_(this.reasons[u],f)})}choose(t,n){
let{box:r,entries:i,uprights:s}=this,o=r.left+oe+2,a=Math.max(o,r.left+r.width-t-oe),l=r.top+r.height-n-oe,u=[{left:a,top:l},{left:a,top:r.top+oe},{left:o,top:l},
{left:o,top:r.top+oe}],c=u.map(f=>{let p=s.filter(g=>g>f.left-Fc&&g<f.left+t+4);return Hc(i,f,t,n)+qs*p.length}),h=Math.min(...c);return c[this.corner]>h+Rc&&(this.
corner=c.indexOf(h)),u[this.corner]}};function Is({text:e,more:t}){return e.length+(t===""?0:1+t.length)}function Hc(e,{left:t,top:n},r,i){let s=(l,u)=>l>t-4&&l<
t+r+4&&u>n-4&&u<n+i+4,o=0,a=(l,u,c,h)=>{let f=Math.hypot(c-l,h-u),p=Math.max(1,Math.ceil(f/Oc));for(let g=0;g<p;g++){let b=(g+.5)/p;s(l+b*(c-l),u+b*(h-u))&&(o+=
f/p)}};for(let{xs:l,ys:u,kept:c,step:h,dot:f}of e){f&&f[0]>t-Je&&f[0]<t+r+Je&&f[1]>n-Je&&f[1]<n+i+Je&&(o+=qs);for(let p=1;p<c.length;p++){let[g,b,x,y]=[l[c[p-1]],
u[c[p-1]],l[c[p]],u[c[p]]];h?(a(g,b,g,y),a(g,y,x,y)):a(g,b,x,y)}}return o}var Qe=1/0,Dc="none",Ic=3.2,qc=6;function tn(e,t,n,r){let i=Object.assign(u=>n.left+t.position(u)*n.width,{domain:()=>[t.low,Qe],range:()=>[n.left,n.left+n.width],
copy:()=>i}),s=u=>u===Qe?Dc:jc(u),o=u=>Ic*r*s(u).length+qc/2,a=Bc(t.ticks,i,o,Qe),l=ze(i).tickValues([...a,Qe]).tickFormat(s);re(e).call(l.tickSize(4).tickPadding(
3))}function Bc(e,t,n,r){let i=[],s=r;for(let o of[...e].reverse())t(s)-t(o)<n(s)+n(o)||(i.unshift(o),s=o);return i}function jc(e){return e!==0&&Math.abs(e)<.001?
e.toExponential(0):String(Number(e.toPrecision(3))).replace(/^(-?)0\./,"$1.")}var ae=Math.PI,fr=2*ae,wt=1e-6,Vc=fr-wt;function Bs(e){this._+=e[0];for(let t=1,n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function zc(e){let t=Math.floor(e);
if(!(t>=0))throw new Error(`invalid digits: ${e}`);if(t>15)return Bs;let n=10**t;return function(r){this._+=r[0];for(let i=1,s=r.length;i<s;++i)this._+=Math.round(
arguments[i]*n)/n+r[i]}}function js(e,t,n,r){return e===n&&t===r}function Uc(e){let t=Math.floor(e);if(!(t<=15))return js;let n=10**t,r=function(i){return Math.
round(i*n)};return function(i,s,o,a){return r(i)===r(o)&&r(s)===r(a)}}var zt=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=
t==null?Bs:zc(t),this._equal=t==null?js:Uc(t)}moveTo(t,n){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=
this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,n){this._append`L${this._x1=+t},${this._y1=+n}`}quadraticCurveTo(t,n,r,i){this._append`Q${+t},${+n},${this.
_x1=+r},${this._y1=+i}`}bezierCurveTo(t,n,r,i,s,o){this._append`C${+t},${+n},${+r},${+i},${this._x1=+s},${this._y1=+o}`}arcTo(t,n,r,i,s){if(t=+t,n=+n,r=+r,i=+i,
s=+s,s<0)throw new Error(`negative radius: ${s}`);let o=this._x1,a=this._y1,l=r-t,u=i-n,c=o-t,h=a-n,f=c*c+h*h;if(this._x1===null)this._append`M${this._x1=t},${this.
_y1=n}`;else if(f>wt)if(!(Math.abs(h*l-u*c)>wt)||!s)this._append`L${this._x1=t},${this._y1=n}`;else{let p=r-o,g=i-a,b=l*l+u*u,x=p*p+g*g,y=Math.sqrt(b),S=Math.sqrt(
f),A=s*Math.tan((ae-Math.acos((b+f-x)/(2*y*S)))/2),T=A/S,$=A/y;Math.abs(T-1)>wt&&this._append`L${t+T*c},${n+T*h}`,this._append`A${s},${s},0,0,${+(h*p>c*g)},${this.
_x1=t+$*l},${this._y1=n+$*u}`}}arc(t,n,r,i,s,o){if(t=+t,n=+n,r=+r,o=!!o,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),l=r*Math.sin(i),u=t+a,c=n+
l,h=1^o,f=o?i-s:s-i;if(this._x1===null?this._append`M${u},${c}`:(Math.abs(this._x1-u)>wt||Math.abs(this._y1-c)>wt)&&this._append`L${u},${c}`,!!r){if(f<0&&(f=f%fr+
fr),f>Vc)this._append`A${r},${r},0,1,${h},${t-a},${n-l}A${r},${r},0,1,${h},${this._x1=u},${this._y1=c}`;else if(f>wt){let p=t+r*Math.cos(s),g=n+r*Math.sin(s);if(f>=
ae&&this._equal(u,c,p,g)){f/=2;let b=i+f;this._append`A${r},${r},0,${+(f>=ae)},${h},${t+r*Math.cos(b)},${n+r*Math.sin(b)}`}this._append`A${r},${r},0,${+(f>=ae)},${h},${this.
_x1=p},${this._y1=g}`}}}rect(t,n,r,i){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function Wc(){
return new zt}Wc.prototype=zt.prototype;function L(e){return function(){return e}}var Yc=Math.cos;var dr=Math.sin,Ut=Math.sqrt,Vs=1e-12,en=Math.PI,Rp=en/2,Xs=2*en;function Gs(e){let t=3;return e.digits=function(n){if(!arguments.length)return t;if(n==null)t=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`inv\
alid digits: ${n}`);t=r}return e},()=>new zt(t)}var Lp=Array.prototype.slice;function Ks(e){return typeof e=="object"&&"length"in e?e:Array.from(e)}function Zs(e){this._context=e}Zs.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(
e,t);break;case 1:this._point=2;default:this._context.lineTo(e,t);break}}};function Wt(e){return new Zs(e)}function Js(e){return e[0]}function Qs(e){return e[1]}
function gr(e,t){var n=L(!0),r=null,i=Wt,s=null,o=Gs(a);e=typeof e=="function"?e:e===void 0?Js:L(e),t=typeof t=="function"?t:t===void 0?Qs:L(t);function a(l){var u,
c=(l=Ks(l)).length,h,f=!1,p;for(r==null&&(s=i(p=o())),u=0;u<=c;++u)!(u<c&&n(h=l[u],u,l))===f&&((f=!f)?s.lineStart():s.lineEnd()),f&&s.point(+e(h,u,l),+t(h,u,l));
if(p)return s=null,p+""||null}return a.x=function(l){return arguments.length?(e=typeof l=="function"?l:L(+l),a):e},a.y=function(l){return arguments.length?(t=typeof l==
"function"?l:L(+l),a):t},a.defined=function(l){return arguments.length?(n=typeof l=="function"?l:L(!!l),a):n},a.curve=function(l){return arguments.length?(i=l,r!=
null&&(s=i(r)),a):i},a.context=function(l){return arguments.length?(l==null?r=s=null:s=i(r=l),a):r},a}function to(e,t,n){var r=null,i=L(!0),s=null,o=Wt,a=null,l=Gs(
u);e=typeof e=="function"?e:e===void 0?Js:L(+e),t=typeof t=="function"?t:L(t===void 0?0:+t),n=typeof n=="function"?n:n===void 0?Qs:L(+n);function u(h){var f,p,g,
b=(h=Ks(h)).length,x,y=!1,S,A=new Array(b),T=new Array(b);for(s==null&&(a=o(S=l())),f=0;f<=b;++f){if(!(f<b&&i(x=h[f],f,h))===y)if(y=!y)p=f,a.areaStart(),a.lineStart();else{
for(a.lineEnd(),a.lineStart(),g=f-1;g>=p;--g)a.point(A[g],T[g]);a.lineEnd(),a.areaEnd()}y&&(A[f]=+e(x,f,h),T[f]=+t(x,f,h),a.point(r?+r(x,f,h):A[f],n?+n(x,f,h):T[f]))}
if(S)return a=null,S+""||null}function c(){return gr().defined(i).curve(o).context(s)}return u.x=function(h){return arguments.length?(e=typeof h=="function"?h:L(
+h),r=null,u):e},u.x0=function(h){return arguments.length?(e=typeof h=="function"?h:L(+h),u):e},u.x1=function(h){return arguments.length?(r=h==null?null:typeof h==
"function"?h:L(+h),u):r},u.y=function(h){return arguments.length?(t=typeof h=="function"?h:L(+h),n=null,u):t},u.y0=function(h){return arguments.length?(t=typeof h==
"function"?h:L(+h),u):t},u.y1=function(h){return arguments.length?(n=h==null?null:typeof h=="function"?h:L(+h),u):n},u.lineX0=u.lineY0=function(){return c().x(e).
y(t)},u.lineY1=function(){return c().x(e).y(n)},u.lineX1=function(){return c().x(r).y(t)},u.defined=function(h){return arguments.length?(i=typeof h=="function"?
h:L(!!h),u):i},u.curve=function(h){return arguments.length?(o=h,s!=null&&(a=o(s)),u):o},u.context=function(h){return arguments.length?(h==null?s=a=null:a=o(s=h),
u):s},u}var Op=Xc(Wt);function eo(e){this._curve=e}eo.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){
this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(e,t){this._curve.point(t*Math.sin(e),t*-Math.cos(e))}};function Xc(e){function t(n){
return new eo(e(n))}return t._curve=e,t}var Fp=Ut(3);var Gc=Ut(1/3),Hp=Gc*2;var no=dr(en/10)/dr(7*en/10),Dp=dr(Xs/10)*no,Ip=-Yc(Xs/10)*no;var qp=Ut(3);var Bp=Ut(3);var jp=Ut(3)/2,Kc=1/Ut(12),Vp=(Kc/2+1)*3;function mt(){}function nn(e,t,n){e._context.bezierCurveTo((2*e._x0+e._x1)/3,(2*e._y0+e._y1)/3,(e._x0+2*e._x1)/3,(e._y0+2*e._y1)/3,(e._x0+4*e._x1+t)/6,(e._y0+4*
e._y1+n)/6)}function br(e){this._context=e}br.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this.
_x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:nn(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);
break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:
this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this.
_x0+this._x1)/6,(5*this._y0+this._y1)/6);default:nn(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Zc(e){this._context=e}Zc.prototype={areaStart:mt,areaEnd:mt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=
this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{
this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();
break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:
this._point=1,this._x2=e,this._y2=t;break;case 1:this._point=2,this._x3=e,this._y3=t;break;case 2:this._point=3,this._x4=e,this._y4=t,this._context.moveTo((this.
_x0+4*this._x1+e)/6,(this._y0+4*this._y1+t)/6);break;default:nn(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Jc(e){this._context=e}Jc.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=
this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){
switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+e)/6,r=(this._y0+4*this._y1+
t)/6;this._line?this._context.lineTo(n,r):this._context.moveTo(n,r);break;case 3:this._point=4;default:nn(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=
this._y1,this._y1=t}};function ro(e,t){this._basis=new br(e),this._beta=t}ro.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var e=this.
_x,t=this._y,n=e.length-1;if(n>0)for(var r=e[0],i=t[0],s=e[n]-r,o=t[n]-i,a=-1,l;++a<=n;)l=a/n,this._basis.point(this._beta*e[a]+(1-this._beta)*(r+l*s),this._beta*
t[a]+(1-this._beta)*(i+l*o));this._x=this._y=null,this._basis.lineEnd()},point:function(e,t){this._x.push(+e),this._y.push(+t)}};var zp=(function e(t){function n(r){
return t===1?new br(r):new ro(r,t)}return n.beta=function(r){return e(+r)},n})(.85);function rn(e,t,n){e._context.bezierCurveTo(e._x1+e._k*(e._x2-e._x0),e._y1+e.
_k*(e._y2-e._y0),e._x2+e._k*(e._x1-t),e._y2+e._k*(e._y1-n),e._x2,e._y2)}function vr(e,t){this._context=e,this._k=(1-t)/6}vr.prototype={areaStart:function(){this.
_line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this.
_point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:rn(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(
e,t);break;case 1:this._point=2,this._x1=e,this._y1=t;break;case 2:this._point=3;default:rn(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this.
_y0=this._y1,this._y1=this._y2,this._y2=t}};var Up=(function e(t){function n(r){return new vr(r,t)}return n.tension=function(r){return e(+r)},n})(0);function yr(e,t){
this._context=e,this._k=(1-t)/6}yr.prototype={areaStart:mt,areaEnd:mt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();
break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(
this._x5,this._y5);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.
moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:rn(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this.
_y0=this._y1,this._y1=this._y2,this._y2=t}};var Wp=(function e(t){function n(r){return new yr(r,t)}return n.tension=function(r){return e(+r)},n})(0);function _r(e,t){
this._context=e,this._k=(1-t)/6}_r.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this.
_x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this.
_line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(
this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:rn(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,
this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Yp=(function e(t){function n(r){return new _r(r,t)}return n.tension=function(r){return e(+r)},n})(0);function xr(e,t,n){
var r=e._x1,i=e._y1,s=e._x2,o=e._y2;if(e._l01_a>Vs){var a=2*e._l01_2a+3*e._l01_a*e._l12_a+e._l12_2a,l=3*e._l01_a*(e._l01_a+e._l12_a);r=(r*a-e._x0*e._l12_2a+e._x2*
e._l01_2a)/l,i=(i*a-e._y0*e._l12_2a+e._y2*e._l01_2a)/l}if(e._l23_a>Vs){var u=2*e._l23_2a+3*e._l23_a*e._l12_a+e._l12_2a,c=3*e._l23_a*(e._l23_a+e._l12_a);s=(s*u+e.
_x1*e._l23_2a-t*e._l12_2a)/c,o=(o*u+e._y1*e._l23_2a-n*e._l12_2a)/c}e._context.bezierCurveTo(r,i,s,o,e._x2,e._y2)}function io(e,t){this._context=e,this._alpha=t}
io.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,
this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this.
_x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},
point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:
this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3;default:xr(this,e,t);break}this.
_l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,
this._y1=this._y2,this._y2=t}};var Xp=(function e(t){function n(r){return t?new io(r,t):new vr(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function so(e,t){
this._context=e,this._alpha=t}so.prototype={areaStart:mt,areaEnd:mt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this.
_point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();
break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(e,t){if(e=+e,t=+t,this._point){var n=this.
_x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:
this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:xr(this,e,t);break}this._l01_a=this._l12_a,
this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this.
_y2=t}};var Gp=(function e(t){function n(r){return t?new so(r,t):new yr(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function oo(e,t){this._context=e,this.
_alpha=t}oo.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this.
_y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===
3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=
Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this.
_x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:xr(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this.
_l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Kp=(function e(t){
function n(r){return t?new oo(r,t):new _r(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function Qc(e){this._context=e}Qc.prototype={areaStart:mt,areaEnd:mt,
lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(e,t){e=+e,t=+t,this._point?this._context.lineTo(e,
t):(this._point=1,this._context.moveTo(e,t))}};function zs(e){return e<0?-1:1}function Us(e,t,n){var r=e._x1-e._x0,i=t-e._x1,s=(e._y1-e._y0)/(r||i<0&&-0),o=(n-e._y1)/(i||r<0&&-0),a=(s*i+o*r)/(r+i);return(zs(
s)+zs(o))*Math.min(Math.abs(s),Math.abs(o),.5*Math.abs(a))||0}function Ws(e,t){var n=e._x1-e._x0;return n?(3*(e._y1-e._y0)/n-t)/2:t}function pr(e,t,n){var r=e._x0,
i=e._y0,s=e._x1,o=e._y1,a=(s-r)/3;e._context.bezierCurveTo(r+a,i+a*t,s-a,o-a*n,s,o)}function mr(e){this._context=e}mr.prototype={areaStart:function(){this._line=
0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:
this._context.lineTo(this._x1,this._y1);break;case 3:pr(this,this._t0,Ws(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),
this._line=1-this._line},point:function(e,t){var n=NaN;if(e=+e,t=+t,!(e===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.
lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,pr(this,Ws(this,n=Us(this,e,t)),n);break;default:pr(this,this._t0,n=
Us(this,e,t));break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t,this._t0=n}}};function th(e){this._context=new ao(e)}(th.prototype=Object.create(mr.
prototype)).point=function(e,t){mr.prototype.point.call(this,t,e)};function ao(e){this._context=e}ao.prototype={moveTo:function(e,t){this._context.moveTo(t,e)},
closePath:function(){this._context.closePath()},lineTo:function(e,t){this._context.lineTo(t,e)},bezierCurveTo:function(e,t,n,r,i,s){this._context.bezierCurveTo(
t,e,r,n,s,i)}};function eh(e){this._context=e}eh.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){
var e=this._x,t=this._y,n=e.length;if(n)if(this._line?this._context.lineTo(e[0],t[0]):this._context.moveTo(e[0],t[0]),n===2)this._context.lineTo(e[1],t[1]);else
for(var r=Ys(e),i=Ys(t),s=0,o=1;o<n;++s,++o)this._context.bezierCurveTo(r[0][s],i[0][s],r[1][s],i[1][s],e[o],t[o]);(this._line||this._line!==0&&n===1)&&this._context.
closePath(),this._line=1-this._line,this._x=this._y=null},point:function(e,t){this._x.push(+e),this._y.push(+t)}};function Ys(e){var t,n=e.length-1,r,i=new Array(
n),s=new Array(n),o=new Array(n);for(i[0]=0,s[0]=2,o[0]=e[0]+2*e[1],t=1;t<n-1;++t)i[t]=1,s[t]=4,o[t]=4*e[t]+2*e[t+1];for(i[n-1]=2,s[n-1]=7,o[n-1]=8*e[n-1]+e[n],
t=1;t<n;++t)r=i[t]/s[t-1],s[t]-=r,o[t]-=r*o[t-1];for(i[n-1]=o[n-1]/s[n-1],t=n-2;t>=0;--t)i[t]=(o[t]-i[t+1])/s[t];for(s[n-1]=(e[n]+i[n-1])/2,t=0;t<n-1;++t)s[t]=2*
e[t+1]-i[t+1];return[i,s]}function lo(e,t){this._context=e,this._t=t}lo.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this.
_y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===
1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,
this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(
e,t);else{var n=this._x*(1-this._t)+e*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,t)}break}}this._x=e,this._y=t}};function wr(e){return new lo(e,0)}var nh=.9;function sn(e,t,n){let r=[],[i,s]=[1/0,1/0];for(let o=0;o<n;o++){let[a,l]=[e[o],t[o]];Number.isFinite(a)&&Number.isFinite(l)&&(Math.abs(a-i)+Math.abs(
l-s)<nh&&o!==n-1||(r.push(o),i=a,s=l))}return r}function le(e){return Math.round(e*10)/10}function on(e,t,n,r=!1){return gr(s=>le(e[s]),s=>le(t[s])).digits(null).
curve(r?wr:Wt)(n)??""}function an(e,t,n,r,i=!1){return to(o=>le(e[o]),o=>le(t[o]),o=>le(n[o])).digits(null).curve(i?wr:Wt)(r)??""}var rh=1.35,ih=.03,ln=class extends dt{follows="prevalence and costs";y=X();labelWidth=46;top=0;places=new Map;axisDrawn=null;band=v("path",{class:"band"});lines=ft(
this.curves,t=>v("path",{class:`curve m${t}`}));key=new Vt(this.over);nobody=v("line",{class:"nobody"});zero=v("line",{class:"reference"});least=v("path",{class:"\
least"});star=v("line",{class:"star"});starLabel=v("text",{class:"label quiet"});line=v("line",{class:"threshold-line"});dot=new jt(this.dots);hoverLine=v("line",
{class:"hover-line"});hoverDot=v("circle",{class:"hover-dot",r:5});px=new Float64Array(0);constructor(t,n){super("cost","Expected cost",t,n),this.under.append(this.
zero,this.band,this.line),this.curves.append(this.nobody),this.over.append(this.star,this.starLabel,this.least),this.hoverMark.append(this.hoverLine,this.hoverDot)}drawPaths(t){
if(this.context=t,!this.laid)return;let{picture:n,session:r,axis:i}=t,{currency:s}=r.scenario.costs;i!==this.axisDrawn&&(tn(this.xAxis,i,this.box,this.scale),this.
places.clear(),this.axisDrawn=i),this.titles(i.log?"threshold, log scale":"threshold","per 1,000"),this.setY(n.table,Yt(t),s);let o=[];this.lines.forEach((u,c)=>{
let h=se(n,c),f=h&&h.table.isProbability===n.table.isProbability,p=h&&f&&(h.isFocus||h.table.isProbability);if(d(u,"visibility",p?null:"hidden"),!p)return;let{table:g}=h,
b=this.places.get(g)??g.threshold.map(H=>this.xOf(H));this.places.set(g,b);let x=this.heights(g.cost),y=sn(b,x,g.size).filter(H=>h.isFocus||this.within(g.threshold[H]));
u.setAttribute("d",on(b,x,y)),d(u,"class",`curve m${c}${h.isFocus?" focus":""}`);let S=pt(n,c),A=S?.out??!1;d(u,"data-out",A);let{serving:T}=r.scenario,[$,N]=S?
[ot(S,T),I(S,T)]:["",""],P=h.figures?.cost_per_1000.value??NaN,K=h.isFocus?[this.xOf(n.point.threshold),this.yOf(P)]:null;o.push({order:c,text:g.short,more:$,reason:N,
out:A,focus:h.isFocus,xs:b,ys:x,kept:y,dot:K}),h.isFocus&&this.drawFocus(t,g,b,y)});let l=[Oe(r.scenario.costs,n.at),n.point.threshold].filter(Number.isFinite).
map(u=>this.xOf(u));this.key.show(o,this.box,this.scale,l),this.drawPoint(t)}within(t){let{low:n,high:r}=this.context.axis;return t>=n&&t<=r}setY(t,n,r){let i=Math.
min(0,n);for(let h=0;h<t.size;h++)i=Math.min(i,t.cost[h]);let s=t.cost[t.size-1],o=rh*(Math.min(n,s)-i),a=ih*(Math.max(n,s)-i),l=this.y.domain().join()+r+this.y.
range().join();this.top=i+Math.max(o,a,1e-9);let{top:u,height:c}=this.box;this.y=X([i,this.top],[u+c,u]),l!==this.y.domain().join()+r+this.y.range().join()&&this.
drawY(this.y,this.y.ticks(4),h=>oh(h,r))}xOf(t){return this.box.left+this.context.axis.position(t)*this.box.width}yOf(t){return Math.max(this.y(t),this.box.top-
40)}heights(t){let[n,r]=[this.y(0),this.y(1)-this.y(0)],i=this.box.top-40;return t.map(s=>Math.max(n+r*s,i))}drawFocus(t,n,r,i){let{session:s}=t;this.px=r;let[o,
a]=[this.heights(n.costLow),this.heights(n.costHigh)];d(this.band,"class",`band m${n.order}`),this.band.setAttribute("d",an(r,o,a,i));let l=this.yOf(Yt(t)),u=this.
box.left+this.box.width;nt(this.nobody,u-.035*this.box.width,l,u+4,l),d(this.nobody,"class",`nobody m${n.order}`),nt(this.zero,this.box.left,this.y(0),u,this.y(
0)),this.drawLeast(t,n,r),this.drawStar(Oe(s.scenario.costs,t.picture.at),n)}drawLeast(t,n,r){let i=-1,s=Yt(t);for(let u=0;u<n.size;u++)n.cost[u]<s&&(s=n.cost[u],
i=u);let o=i<0?this.box.left+this.box.width:r[i],a=this.yOf(s)+6;d(this.least,"d",`M${o.toFixed(1)},${a.toFixed(1)}l4,7h-8z`);let{currency:l}=t.session.scenario.
costs;_(this.aside,`least ${O(s,l)} ▲`),d(this.aside,"data-figure","least-cost")}drawStar(t,n){let r=n.isProbability&&!Number.isNaN(t)&&this.within(t);for(let s of[
this.star,this.starLabel])d(s,"visibility",r?null:"hidden");if(!r)return;let i=this.xOf(t);nt(this.star,i,this.box.top,i,this.box.top+this.box.height),d(this.starLabel,
"x",(i+3).toFixed(1)),d(this.starLabel,"y",this.box.top+this.box.height-5),_(this.starLabel,"t*")}drawPoint(t){if(this.context=t,!this.laid)return;let{picture:n,
session:r}=t,{currency:i}=r.scenario.costs,s=this.xOf(n.point.threshold),o=n.figures.cost_per_1000.value,a=Math.max(this.box.top,this.y(o));nt(this.line,s,this.
box.top,s,this.box.top+this.box.height),this.dot.show(n.table.order,s,a,this.scale,n.serving?.focus.out);for(let c of n.serving?.models??[]){let{serving:h}=r.scenario;
this.key.follow(c.view.table.order,ot(c,h),I(c,h))}let l=n.nobody?"alerting nobody":`threshold ${R(n.point.threshold)}`,u=`Expected cost of ${n.table.title} by \
threshold; at ${l}: ${O(o,i)} per 1,000 cases.`;d(this.svg,"aria-label",u)}drawHover(t){if(d(this.hoverMark,"visibility",t===null||!this.laid?"hidden":null),t===
null||!this.laid||this.context===null)return;let{table:n}=this.context.picture,r=t<0?this.box.left+this.box.width:this.px[t],i=t<0?Yt(this.context):n.cost[t];nt(
this.hoverLine,r,this.box.top,r,this.box.top+this.box.height),ie(this.hoverDot,r,Math.max(this.box.top,this.y(i)))}rowAt(t){return this.context.axis.rowAt((t-this.
box.left)/this.box.width)}},sh=[[1e9,"bn"],[1e6,"m"],[1e4,"k"]];function oh(e,t){let n=Math.abs(e),[r,i]=sh.find(([o])=>n>=o)??[0,""];if(r===0)return O(e,t);let s=i===
"k"?1e3:r;return`${e<0?"-":""}${t}${Number((n/s).toPrecision(3))}${i}`}function Yt({picture:e,session:t}){return 1e3*et(0,0,e.at,t.scenario.costs)}var uo=[0,.25,.5,.75,1];function co(e){return e===0||e===1?String(e):e===.5?".5":`.${String(e*100)}`}var un=class extends dt{constructor(n,r,i,s,o){super(n,r,i,
s);this.columns=o;this.under.append(this.band),this.hoverMark.append(this.hoverDot)}columns;x=X();y=X();band=v("path",{class:"band"});lines=ft(this.curves,n=>v(
"path",{class:`curve m${n}`}));key=new Vt(this.over);others=ft(this.dots,n=>v("circle",{class:`other-dot m${n}`,r:3.5}));dot=new jt(this.dots);hoverDot=v("circl\
e",{class:"hover-dot",r:5});xs=new Map;px=new Float64Array(0);py=new Float64Array(0);layout(n){if(!super.layout(n))return!1;let{left:r,top:i,width:s,height:o}=this.
box;return this.x=X([0,1],[r,r+s]),this.y=X([0,1],[i+o,i]),this.xs.clear(),this.drawX(this.x,uo,co),this.drawY(this.y,uo,co),!0}drawPaths(n){if(this.context=n,!this.
laid)return;let{picture:r}=n,i=[];this.lines.forEach((s,o)=>{let a=se(r,o);if(d(s,"visibility",a?null:"hidden"),!a)return;let[l,u]=this.pixels(a.table),c=sn(l,u,
a.table.size);s.setAttribute("d",this.start(l,u,c)+on(l,u,c,this.columns.step).replace("M","L")),d(s,"class",`curve m${o}${a.isFocus?" focus":""}`);let h=pt(r,o)?.
out??!1;d(s,"data-out",h),a.isFocus&&(this.drawBand(a,l,c),this.px=l,this.py=u);let f=this.keyMore(n,a.table),p=this.keyReason(n,a.table),g=a.figures&&this.pointOf(
a);i.push({order:o,text:a.table.short,more:f,reason:p,out:h,focus:a.isFocus,xs:l,ys:u,kept:c,step:this.columns.step,dot:g})}),this.key.show(i,this.box,this.scale),
this.drawPoint(n)}keyMore({picture:n,session:r},{order:i}){let s=pt(n,i);return s?ot(s,r.scenario.serving):""}keyReason({picture:n,session:r},{order:i}){let s=pt(
n,i);return s?I(s,r.scenario.serving):""}pixels(n){let r=this.xs.get(n)??this.columns.x(n).map(o=>this.x(o));this.xs.set(n,r);let{top:i,height:s}=this.box;return[
r,this.columns.y(n).map(o=>i+s*(1-o))]}drawBand(n,r,i){let{top:s,height:o}=this.box,a=this.columns.low(n.table).map(u=>s+o*(1-u)),l=this.columns.high(n.table).map(
u=>s+o*(1-u));d(this.band,"class",`band m${n.table.order}`),this.band.setAttribute("d",an(r,a,l,i,this.columns.step))}drawPoint(n){if(this.context=n,!this.laid)
return;let{picture:r}=n;this.others.forEach((a,l)=>{let u=se(r,l),c=u&&!u.isFocus&&u.figures?this.pointOf(u):null;d(a,"visibility",c?null:"hidden"),d(a,"data-ou\
t",pt(r,l)?.out??!1),u&&this.key.follow(l,this.keyMore(n,u.table),this.keyReason(n,u.table)),c&&ie(a,...c)});let i=r.models.find(a=>a.isFocus),s=this.pointOf(i),
{order:o}=i.table;s?this.dot.show(o,s[0],s[1],this.scale,pt(r,o)?.out):this.dot.hide(),d(this.svg,"aria-label",this.spoken(n))}drawHover(n){if(d(this.hoverMark,
"visibility",n===null||!this.laid?"hidden":null),n===null||!this.laid)return;let r=n<0?this.nobodyAt():[this.px[n],this.py[n]];ie(this.hoverDot,...r)}rowAt(n,r){
let i=this.nobodyAt(),s=(i[0]-n)**2+(i[1]-r)**2,o=-1;for(let a=0;a<this.px.length;a++){let l=(this.px[a]-n)**2+(this.py[a]-r)**2;l<s&&(s=l,o=a)}return o}},cn=class extends un{follows="\
nothing";chance=v("line",{class:"reference"});constructor(t,n){super("roc","ROC",t,n,{x:r=>r.falsePositiveRate,y:r=>r.recall,low:r=>r.recallLow,high:r=>r.recallHigh,
step:!1}),this.under.append(this.chance),this.titles("false positive rate","recall")}drawPaths(t){super.drawPaths(t);let{auc:n}=t.picture.table.message;if(_(this.
aside,`AUC ${ut(n.value)} ${ct(n.low,n.high,ut)}`),d(this.aside,"data-figure","auc"),!!this.laid)for(let[r,i]of Object.entries({x1:this.x(0),y1:this.y(0),x2:this.
x(1),y2:this.y(1)}))d(this.chance,r,i)}keyMore(t,n){return ut(n.message.auc.value)}start(){return`M${this.x(0)},${this.y(0)}`}pointOf(t){let{false_positive_rate:n,
recall:r}=t.figures;return[this.x(n.value),this.y(r.value)]}nobodyAt(){return[this.x(0),this.y(0)]}spoken({picture:t}){let{figures:n,table:r}=t,i=`recall ${w(n.
recall.value)} at a false positive rate of ${w(n.false_positive_rate.value)}`;return`ROC curve of ${r.title}, area ${ut(r.message.auc.value)}; operating point: ${i}\
.`}},hn=class extends un{follows="prevalence";baseline=v("line",{class:"reference"});constructor(t,n){super("pr","PR",t,n,{x:r=>r.recall,y:r=>r.precision,low:r=>r.
precisionLow,high:r=>r.precisionHigh,step:!0}),this.under.append(this.baseline),this.titles("recall","precision")}drawPaths(t){if(super.drawPaths(t),!this.laid)
return;let{prevalence:n}=t.picture.at,r=this.y(n);for(let[i,s]of Object.entries({x1:this.x(0),y1:r,x2:this.x(1),y2:r}))d(this.baseline,i,s);_(this.aside,`┈ prev\
alence ${w(n)}`),d(this.aside,"data-figure","pr-baseline")}start(t,n,r){return`M${this.x(0)},${n[r[0]??0].toFixed(1)}`}pointOf(t){let{precision:n,recall:r}=t.figures;
return Number.isNaN(n.value)?null:[this.x(r.value),this.y(n.value)]}nobodyAt(){return[this.x(0),this.y(this.context.picture.table.precision[0])]}spoken({picture:t}){
let{figures:n,table:r,at:i}=t,s=Number.isNaN(n.precision.value)?"undefined":w(n.precision.value);return`Precision-recall curve of ${r.title}, baseline ${w(i.prevalence)}\
; operating point: precision ${s} at recall ${w(n.recall.value)}.`}};var ah=1,fn=class extends dt{follows="nothing";labelWidth=4;faint=[v("path",{class:"bars positive faint"}),v("path",{class:"bars negative faint"})];solid=[v("pa\
th",{class:"bars positive"}),v("path",{class:"bars negative"})];alertedRect=v("rect");middleLine=v("line",{class:"zero"});line=v("line",{class:"threshold-line"});hoverLine=v(
"line",{class:"hover-line"});names=[m("span"),m("span")];constructor(t,n){super("scores","Scores",t,n);let r=`${t}-alerted`,i=v("g",{"clip-path":`url(#${r})`},...this.
solid);this.svg.append(v("defs",{},v("clipPath",{id:r},this.alertedRect))),this.curves.append(...this.faint,i,this.middleLine),this.over.append(this.line);let s=o=>m(
"span",{class:`swatch ${o}`});this.aside.append(s("positive"),this.names[0]," ",s("negative"),this.names[1]),this.hoverMark.append(this.hoverLine)}drawPaths(t){
if(this.context=t,!this.laid)return;let{picture:n,session:r,axis:i}=t,{words:s}=r.tables.dataset,{histogram:o,log_histogram:a}=n.table.message,l=i.log?a??o:o,u=this.
middle();this.titles(i.log?"score, log scale":"score","each class on its own scale"),tn(this.xAxis,i,this.box,this.scale),nt(this.middleLine,this.box.left,u,this.
box.left+this.box.width,u),[l.positive,l.negative].forEach((c,h)=>{let f=this.bars(l.edges,c,h===0?-1:1);d(this.faint[h],"d",f),d(this.solid[h],"d",f)}),_(this.
names[0],s.positives),_(this.names[1],"others"),this.drawPoint(t)}middle(){return Math.round(this.box.top+this.box.height/2)+.5}bars(t,n,r){let i=Math.max(...n,
1),s=this.middle(),o=this.box.height/2-2,a="";return n.forEach((l,u)=>{if(l===0)return;let[c,h]=[this.xOf(t[u]),this.xOf(t[u+1])],f=Math.max(.8,h-c-ah),p=Math.max(
1,o*l/i);a+=`M${c.toFixed(1)},${s}h${f.toFixed(1)}v${(r*p).toFixed(1)}h${(-f).toFixed(1)}z`}),a}xOf(t){let{axis:n}=this.context;return this.box.left+n.position(
Math.min(t,n.high))*this.box.width}drawPoint(t){if(this.context=t,!this.laid)return;let{picture:n,axis:r}=t,i=this.box.left+r.position(n.point.threshold)*this.box.
width,{left:s,top:o,width:a,height:l}=this.box;nt(this.line,i,o,i,o+l);for(let[f,p]of Object.entries({x:i,y:o,width:Math.max(0,s+a+8-i),height:l}))d(this.alertedRect,
f,Number(p).toFixed(1));let{recall:u,false_positive_rate:c}=n.figures,{words:h}=t.session.tables.dataset;d(this.svg,"aria-label",`Scores of ${n.table.title} by \
class: ${w(u.value)} of ${h.positives} and ${w(c.value)} of the others score at or above the threshold.`)}drawHover(t){if(d(this.hoverMark,"visibility",t===null||
!this.laid?"hidden":null),t===null||!this.laid||this.context===null)return;let{picture:n,axis:r}=this.context,i=t<0?1:r.position(n.table.threshold[t]),s=this.box.
left+i*this.box.width;nt(this.hoverLine,s,this.box.top,s,this.box.top+this.box.height)}rowAt(t){return this.context.axis.rowAt((t-this.box.left)/this.box.width)}};function po(e,t){let n=e.tp+e.fp,r=`Of ${E(e.base)} ${t.cases}, `,i=`${lh(e.fn,t)} ${e.fn===1?t.missed_one:t.missed}.`;if(n===0)return`${r}none is ${t.alerted}.\
 ${ho(i)}`;let s=e.tp===1?`1 of them is ${ch(t.positive)}`:`${E(e.tp)} of them are ${t.positives}`,o=e.fp===1?"1 is a false alarm":`${E(e.fp)} are false alarms`;
return`${r}${E(n)} ${uh(n)} ${t.alerted}: ${s}, ${o}. ${ho(i)}`}function lh(e,t){return e===0?`no ${t.positives}`:`${E(e)} ${e===1?t.positive:t.positives}`}function uh(e){
return e===1?"is":"are"}function ch(e){return`${/^[aeiou]/i.test(e)?"an":"a"} ${e}`}function ho(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function mo(e,{table:t}){
let n="Threshold set by hand";if(e===null)return`${n}.`;let r=e===t.nobodyThreshold?"":` at ${R(e)},`;return e>t.threshold[0]?`${n}${r} above every score: nobod\
y is alerted.`:e<t.threshold[t.size-1]?`${n}${r} below every score: everybody is alerted.`:`${n}.`}function go(e,t){let{positives:n}=e.at;return`Recall rests on\
 ${`${E(n)} ${n===1?t.positive:t.positives}`}; ${E(4*n)} would halve its 95% interval.`}function bo(e,t,n){if(e.at.natural)return"";let r=w(n),i=w(e.at.prevalence);
return`Assumes label shift: ${t.positives} ${r} → ${i}, scores of each class unchanged.`}function vo(e){let{costs:t}=e.scenario,{words:n}=e.tables.dataset,r=t.
false_positive+t.review;if(!(r>0&&t.false_negative>0))return"";let i=(s,o)=>`${Number((s/o).toPrecision(3))}×`;return t.false_negative>=r?`A missed ${n.positive}\
 costs ${i(t.false_negative,r)} a reviewed false alarm.`:`A reviewed false alarm costs ${i(r,t.false_negative)} a missed ${n.positive}.`}function yo(e,t){let n=t.
table.short,r=e.rule(t.rule);return t.rule===F||t.infeasible!==""||r===void 0?`Other models at the alert rate of ${n}, so that the workload is equal.`:`Each mod\
el at its own threshold: ${hh(r.label)}.`}function hh(e){return e.slice(0,1).toLowerCase()+e.slice(1)}function Mr(e){return e.nobody?"above every score: nobody \
is alerted":R(e.point.threshold)}function _o(e,t){let{figures:n}=t,{currency:r}=e.scenario.costs;return`${[`Threshold ${Mr(t)}`,`precision ${fo(n.precision)}`,`\
recall ${fo(n.recall)}`,`alerts ${w(n.alert_rate.value)}`,`expected cost ${O(n.cost_per_1000.value,r)} per 1,000 cases`,t.serving?Hs(t.serving,e.scenario.serving):
""].filter(Boolean).join(", ")}.`}function fo(e){return Number.isNaN(e.value)?"undefined":w(e.value)}function xo(e,t,n){let r=n.figures[e],{costs:i,cases_per_day:s}=t.
scenario,{words:o}=t.tables.dataset,a=c=>O(c,i.currency),l=e==="cost_per_1000"?a:w,u={precision:"of alerts",recall:`of ${o.positives}`,false_positive_rate:"of t\
he others",alert_rate:`${fh(r.value*s)} a day`,cost_per_1000:`${a(r.value*s/1e3)} a day`,accuracy:`majority ${w(Wi(n.at))}`};return{value:l(r.value),interval:ct(
r.low,r.high,l),note:u[e]}}function fh(e){return e>=100||e===0?E(e):String(Number(e.toPrecision(3)))}var Sr={precision:"Precision",recall:"Recall",false_positive_rate:"\
False pos. rate",alert_rate:"Alerts",cost_per_1000:"Cost per 1,000",accuracy:"Accuracy"};function wo(e,t){return{precision:`Of the ${t.cases} that are ${t.alerted}\
, the share that are ${t.positives}. It falls when ${t.positives} become rarer.`,recall:`Of all ${t.positives}, the share that are ${t.alerted}. Also called tru\
e positive rate or sensitivity. It does not depend on prevalence.`,false_positive_rate:`Of the ${t.cases} that are no ${t.positive}, the share that are ${t.alerted}\
: false alarms divided by negatives, not by all cases.`,alert_rate:`The share of all ${t.cases} that are ${t.alerted}, and how many that is a day.`,cost_per_1000:`\
Expected cost of 1,000 ${t.cases} at the deployed prevalence: every outcome times its cost, and the review of each alert.`,accuracy:`The share of right decision\
s. Beside it what the majority class alone would reach: with rare ${t.positives} that is high and worth nothing.`}[e]}function Mt(e,t){return Number(e.toPrecision(t))}function ue(e){return Math.min(1,Math.max(0,e))}function ce(e,t){let n=Math.log(t/e);return{position:o=>ue(Math.
log(o/e)/n),value:o=>o<=0?e:o>=1?t:Mt(e*Math.exp(n*o),3),step:(o,a,l)=>Math.min(t,Math.max(e,Mt(o*1.05**(a*l),3)))}}function pn(e,t=e/10**2,n=e*10**2){let r=Math.
log(n/t);return{position:a=>a<=0?0:.04+(1-.04)*ue(Math.log(a/t)/r),value:a=>a<.04/2?0:Mt(t*Math.exp(r*Math.max(0,a-.04)/(1-.04)),2),step:(a,l,u)=>{if(a<=0)return l>
0?Mt(t,2):0;let c=Mt(a*1.06**(l*u),2);return l<0&&c<t*.999?0:c}}}function Mo(e){let t=s=>ue((s+e)/(2*e)),n=s=>{let o=(2*s-1)*e;return Math.abs(o)<.01*e?0:Mt(o,2)},
r=10**Math.floor(Math.log10(e)-1);return{position:t,value:n,step:(s,o,a)=>Mt(s+o*a*r,6)}}function So(e,t){let n=Math.log(t/e),r=a=>Math.min(t,Math.max(e,Math.round(
a)));return{position:a=>ue(Math.log(a/e)/n),value:a=>r(e*Math.exp(n*ue(a))),step:(a,l,u)=>r(a+l*(u===1?1:Math.max(2,Math.round(a/2))))}}var Ar="['’ \\u00a0\\u202f]",ph=new RegExp(`^([+-]?)([\\d.,](?:(?:[\\d.,]|${Ar})*[\\d.,])?(?:e[+-]?\\d+)?)\\s*([km]?)$`,"i"),dh=/^\d{1,3}(,\d{3})+(\.\d*)?$/,mh=/^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/,
gh=new RegExp(`^\\d{1,3}(${Ar}\\d{3})+([.,]\\d*)?$`);function dn(e){let t=e.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/,"$1").replace(/\s*[%\p{Sc}]$/u,""),n=ph.
exec(t),r=n?bh(n[2]):"",i=r===""?NaN:Number(n[1]+r)*vh(n[3]);return e.trim()===""?{problem:"Nothing was typed"}:Number.isFinite(i)?{value:i}:{problem:`“${yh(e)}\
” is not a number`}}function Ao(e){return e.trim().endsWith("%")}function bh(e){return dh.test(e)?e.replaceAll(",",""):mh.test(e)?e.replaceAll(".","").replace(
",","."):gh.test(e)?e.replaceAll(new RegExp(Ar,"g"),"").replace(",","."):/^\d*,\d+$/.test(e)?e.replace(",","."):e}function vh(e){return e===""?1:e.toLowerCase()===
"k"?1e3:1e6}function yh(e){let t=e.trim();return t.length>30?`${t.slice(0,30)}…`:t}var Tr=2e3,Xt=class{constructor(t,n){this.options=t;let{id:r}=t,i=`${n}-${r}`;this.range=m("input",{type:"range",id:i,min:0,max:Tr,step:1,class:"range","data-co\
ntrol":r}),this.field=m("input",{type:"text",class:"field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":r}),this.name=m("label",{for:i,
class:"control-name"},t.label),d(this.field,"aria-label",`${t.label}, type a value`);let s=a=>a?m("span",{class:"affix","aria-hidden":"true"},a):null;this.told=
m("span",{class:"spoken",id:`${i}-told`});let o=m("span",{class:"entry"},s(t.prefix),this.field,s(t.suffix),this.told);this.element=m("div",{class:`control cont\
rol-${r}`},m("div",{class:"control-head"},this.name,o),m("div",{class:"track"},this.range)),this.listen()}options;element;range;field;name;told;current=NaN;held=!1;edited=!1;remark=null;mark(t,n){
let r=this.range.parentElement,i=r.querySelector(".mark");i===null&&(i=m("span",{class:"mark","aria-hidden":"true"}),r.append(i)),d(i,"hidden",t===null),d(i,"ti\
tle",n),t!==null&&i.style.setProperty("--at",String(t))}rename(t){_(this.name,t),d(this.field,"aria-label",`${t}, type a value`)}show(t){this.current=t;let n=this.
options.position(t),r=String(Math.round(n*Tr));!this.held&&this.range.value!==r&&(this.range.value=r),this.range.style.setProperty("--fill",String(n));let i=this.
options.spoken(t);if(d(this.range,"aria-valuetext",i),this.edited)return;this.remark&&(this.remark.of??=t,this.remark.of!==t&&this.remember(null));let s=this.options.
text(t);d(this.field,"title",this.remark?.sentence??i),d(this.field,"data-long",s.length>5),this.field.value!==s&&(this.field.value=s),d(this.field,"aria-invali\
d",null)}listen(){let{range:t,field:n,options:r}=this,i=()=>{this.held&&(this.held=!1,this.show(this.current))};t.onpointerdown=()=>{this.held=!0,this.forget()},
t.onpointerup=t.onpointercancel=t.onblur=i,t.onchange=i,t.oninput=()=>this.move(r.value(Number(t.value)/Tr)),t.onkeydown=s=>this.key(s),t.ondblclick=()=>this.edit(),
n.oninput=()=>{this.edited=!0},n.onfocus=()=>{n.select(),this.remark&&r.onProblem(this.remark.sentence)},n.onblur=()=>this.accept(),n.onkeydown=s=>this.fieldKey(
s)}key(t){let r={ArrowUp:[1,1],ArrowRight:[1,1],ArrowDown:[-1,1],ArrowLeft:[-1,1],PageUp:[1,10],PageDown:[-1,10]}[t.key];if(t.key==="Enter")this.edit();else if(t.
key==="Home")this.move(this.options.low());else if(t.key==="End")this.move(this.options.high());else if(r)this.move(this.options.step(this.current,...r));else return;
t.preventDefault()}move(t){this.forget(),this.current=t,this.options.onMove(t)}fieldKey(t){if(t.key==="Enter")this.accept();else if(t.key==="Escape")this.forget(),
this.show(this.current),this.field.select();else if(t.key==="ArrowUp"||t.key==="ArrowDown")this.accept(),this.move(this.options.step(this.current,t.key==="Arrow\
Up"?1:-1,1));else return;t.stopPropagation(),t.preventDefault()}edit(){this.field.focus(),this.field.select()}forget(){this.edited=!1,this.remember(null)}tell(t){
this.remember({sentence:t,of:null}),this.options.onProblem(t)}remember(t){this.remark=t,_(this.told,t?.sentence??""),d(this.field,"aria-describedby",t&&this.told.
id),d(this.field,"data-remarked",t!==null)}accept(){if(!this.edited)return;let{options:t}=this,n=this.field.value,r=t.word?.(n.trim().toLowerCase())??null,i=r===
null?dn(n):{value:r},s=`${t.label} stays at ${t.spoken(this.current)}.`;if("problem"in i)return d(this.field,"aria-invalid","true"),this.tell(`${i.problem}: ${s}`);
let o=r??t.typed?.(i.value,Ao(n))??i.value;if(this.forget(),t.onTyped){let l=t.onTyped(o);l&&this.tell(l);return}let a=Math.min(Math.max(o,t.low()),t.high());if(this.
current=a,t.onMove(a),a!==o){let l=a<o?"above the largest":"below the smallest";this.tell(`${t.label}: ${t.spoken(o)} is ${l} value; ${t.spoken(a)} is used.`)}this.
show(this.current)}};var No=1e-4,$o=.9,mn=1e9,_h=.012,bn=class{constructor(t,n,r){this.session=t;this.actions=n;let i=o=>new Xt({...o,onProblem:n.problem},r);this.threshold=i(this.thresholdOptions()),
this.prevalence=i(this.prevalenceOptions()),this.capacity=i(this.capacityOptions()),this.cases=i(this.casesOptions());let s=(o,a)=>{let l=i(this.costOptions(o,a));
return this.costs.set(o,l),l};this.natural=m("button",{type:"button",class:"reset","data-control":"natural"},"↺"),this.natural.onclick=()=>n.change({prevalence:null}),
this.prevalence.element.querySelector(".control-name").after(this.natural),this.moreButton=m("button",{type:"button",class:"link more-button","aria-expanded":"f\
alse","data-control":"more"},"More costs"),this.thresholdRow=m("div",{class:"threshold-row"},this.threshold.element),this.settings=m("div",{class:"settings"},this.
prevalence.element,s("false_positive","False alarm").element,s("false_negative","Miss").element,s("review","Review").element,this.capacity.element),this.more=m(
"div",{class:"settings more",hidden:!0,role:"group","aria-label":"More costs"},s("true_positive","Right alert").element,s("true_negative","Right pass").element,
this.cases.element,m("p",{class:"hint"},"A negative cost is a gain.")),this.moreButton.onclick=()=>this.toggleMore()}session;actions;thresholdRow;settings;more;threshold;prevalence;capacity;cases;costs=new Map;natural;moreButton;scales=new Map;axis=null;table=null;picture=null;toggleMore(t=this.
more.hidden){this.more.hidden=!t,d(this.moreButton,"aria-expanded",String(t)),_(this.moreButton,t?"Fewer costs":"More costs")}setAxis(t,n){this.axis=t,this.table=
n,this.threshold.rename(t.log?"Threshold (log)":"Threshold")}forgetScales(){this.scales.clear();let{costs:t}=this.session().scenario;(t.true_positive!==0||t.true_negative!==
0)&&this.toggleMore(!0)}show(t){this.picture=t;let{scenario:n,tables:r}=this.session();this.threshold.show(t.point.threshold),this.prevalence.show(t.at.prevalence);
let i=r.dataset.natural_prevalence;this.prevalence.mark(gn.position(i),`as in the data: ${w(i)}`);let s=`Back to the prevalence in the data, ${w(i)}`;d(this.natural,
"aria-label",s),d(this.natural,"title",s),d(this.natural,"disabled",n.prevalence===null);for(let[o,a]of this.costs)a.show(n.costs[o]);this.capacity.show(n.capacity_per_day),
this.cases.show(n.cases_per_day)}thresholdOptions(){let t=()=>this.table,n=r=>k(t(),r).threshold;return{id:"threshold",label:"Threshold",position:r=>this.axis.position(
r),value:r=>n(this.axis.rowAt(r)),step:(r,i,s)=>n(wh(t(),r,i,s)),low:()=>n(t().size-1),high:()=>n(-1),text:r=>r>t().threshold[0]?"nobody":R(r),spoken:r=>{let i=this.
picture;return i!==null&&i.point.threshold===r?Mr(i):R(r)},onMove:this.actions.setThreshold,typed:(r,i)=>i?To(r):r,word:r=>r==="nobody"||r==="none"?n(-1):null,onTyped:r=>this.
typeThreshold(r)}}typeThreshold(t){let n=this.table,r=st(n,t),i=k(n,r).threshold;this.actions.setThreshold(i);let[s,o]=[R(t),R(i)];return t===n.nobodyThreshold?
"":r<0?`Threshold: ${s} is above every score, so nobody is alerted.`:t<n.threshold[n.size-1]?`Threshold: ${s} is below every score, so everybody is alerted.`:s===
o?"":`Threshold: the next score at or above ${s} is ${o}; it is used.`}prevalenceOptions(){let t=()=>this.session().tables.dataset.natural_prevalence;return{id:"\
prevalence",label:"Deployed prevalence",suffix:"%",...gn,value:r=>Math.abs(r-gn.position(t()))<_h?t():gn.value(r),low:()=>No,high:()=>$o,text:r=>w(r).replace("%",
""),typed:To,spoken:r=>r===t()?`${w(r)}, as in the data`:w(r),onMove:r=>this.actions.change({prevalence:r===t()?null:r})}}costOptions(t,n){let r=t==="true_posit\
ive"||t==="true_negative",i=()=>this.scale(t,()=>this.costScale(t,r)),s=()=>this.session().scenario.costs.currency;return{id:t,label:n,prefix:"$",position:o=>i().
position(o),value:o=>i().value(o),step:(o,a,l)=>i().step(o,a,l),low:()=>r?-mn:0,high:()=>mn,text:Nr,spoken:o=>`${O(o,s())} a case`,onMove:o=>this.actions.change(
{costs:{...this.session().scenario.costs,[t]:o}})}}costScale(t,n){let{costs:r}=this.session().scenario,i=Math.max(Math.abs(r.false_positive),Math.abs(r.false_negative),
1);if(n)return Mo(Math.max(i,Math.abs(r[t])));let s=Math.abs(r[t]);return pn(s>0?s:Math.max(Math.abs(r.false_positive),.01*i))}capacityOptions(){let t=()=>this.
session().scenario.cases_per_day,n=()=>{let r=Math.max(10,t());return this.scale(`capacity ${r}`,()=>pn(1,1,r))};return{id:"capacity_per_day",label:"Capacity a \
day",position:r=>n().position(r),value:r=>n().value(r),step:(r,i,s)=>{let o=n().step(r,i,s);return o===r&&r>0?r+i:xh(o,r,i)},low:()=>0,high:()=>mn,text:Nr,spoken:r=>`${E(
r)} of ${E(t())} cases a day`,onMove:r=>this.actions.change({capacity_per_day:r})}}casesOptions(){let t=()=>this.scale("cases",()=>pn(Math.max(10,this.session().
scenario.cases_per_day)));return{id:"cases_per_day",label:"Cases a day",position:n=>t().position(n),value:n=>Math.max(1,Math.round(t().value(n))),step:(n,r,i)=>Math.
max(1,Math.round(t().step(n,r,i))),low:()=>1,high:()=>mn,text:Nr,spoken:n=>`${E(n)} cases a day`,onMove:n=>this.actions.change({cases_per_day:n})}}scale(t,n){let r=this.
scales.get(t)??n();return this.scales.set(t,r),r}showCurrency(t){for(let n of this.costs.values()){let r=n.element.querySelector(".affix");r&&_(r,t)}}},gn=ce(No,
$o);function To(e){return Number((e/100).toPrecision(12))}function xh(e,t,n){let r=Math.round(e);return r===t?Math.max(0,t+n):r}function Nr(e){return Math.abs(e)>=
1e3&&Number.isInteger(e)?E(e):String(Number(e.toPrecision(6)))}function wh(e,t,n,r){let i=st(e,t),s=i<0?t>=e.nobodyThreshold:e.threshold[i]===t,o=r===1?1:Math.max(
2,Math.round(e.size/20)),a=n>0?i-(s?o:o-1):i+o;return Math.min(e.size-1,Math.max(-1,a))}var Mh=["precision","recall","false_positive_rate","alert_rate","cost_per_1000","accuracy"],St="p99_ms",Sh=14,vn=class{constructor(t,n,r){this.session=t;this.cells=
[...Mh,St].map(i=>this.cell(i,n,r))}session;element=m("div",{class:"figures",role:"group","aria-label":"Key figures with 95% intervals"});cells;cell(t,n,r){let i=Ah(
t),s=m("button",{type:"button",class:"term","data-control":`explain-${t}`},i);r.attach(s,()=>this.explain(t));let o=Gt(t,n),[a,l]=[m("span"),m("span",{class:"un\
it"})],u=m("div",{class:"value","data-figure":t},a,l),c=m("div",{class:"interval","data-figure":`${t}-interval`}),h=m("div",{class:"note","data-figure":`${t}-no\
te`}),f=m("div",{class:"figure-head"},o,s),p=m("div",{class:"figure","data-metric":t},f,u,c,h);return this.element.append(p),{metric:t,element:p,value:a,unit:l,
interval:c,note:h,pin:o}}explain(t){return t!==St?wo(t,this.session().tables.dataset.words):`The response time that 99% of requests do not exceed: waiting, serv\
ice and other stages. ${this.focusWords()}`.trim()}focusWords(){let t=this.session(),{focus:n}=t.scenario,r=t.latency.exact(n,t.scenario)?.method??"";return[t.latency.
model(n)?.words??"",r].filter(Boolean).join(" ")}texts(t,n){return t!==St?xo(t,this.session(),n):Ge(n.serving.focus,this.session().scenario.serving)}show(t){for(let n of this.
cells){if(n.element.hidden=n.metric===St&&t.serving===null,n.element.hidden)continue;n.metric===St&&d(n.element,"data-out",t.serving.focus.out);let r=this.texts(
n.metric,t),[i="",s]=r.value.split(" ");_(n.value,i),_(n.unit,s===void 0?"":` ${s}`),_(n.interval,r.interval),d(n.interval,"data-long",r.interval.length>Sh),_(n.
note,r.note),d(n.note,"title",r.note)}}pinnable(){return this.cells.filter(({element:n,value:r})=>!n.hidden&&Xe(r.textContent)).map(({metric:n})=>n)}nameSection(t){
for(let n of this.cells)d(n.pin,"aria-label",`Pin ${n.metric===St?"p99":Sr[n.metric].toLowerCase()} to ${t}`)}};function Ah(e){return e===St?"p99":Sr[e]}function Gt(e,t){
let n=m("button",{type:"button",class:"pin","data-control":`pin-${e}`},je());return n.onclick=()=>t([e]),n}function $r(e){let t=v("line",{x1:0,x2:22,y1:6,y2:6,class:`curve m${e}`});return v("svg",{class:"dash",width:22,height:12,viewBox:"0 0 22 12","aria-hidden":"tru\
e"},t)}var yn=class{constructor(t,n,r){this.session=t;this.focus=n;this.tip=r}session;focus;tip;element=m("div",{class:"models",role:"radiogroup","aria-label":"\
Model in focus"});chips=[];picture=null;rebuild(){let{models:t,wanted:n}=this.session().tables;this.chips=t.map(r=>{let i=m("button",{type:"button",class:"chip",
role:"radio","data-model":r.id,"data-control":`focus-${r.id}`},$r(r.order),m("span",{class:"chip-name"},n>2?r.short:r.title),m("span",{class:"chip-mark","data-f\
igure":`out--${r.id}`}));return d(i,"aria-label",r.title),i.onclick=()=>this.focus(r.id),this.tip.attach(i,()=>[r.title,r.message.note,this.servingWords(r.id)].
filter(Boolean).join(". ")),i}),this.chips.forEach((r,i)=>{r.onkeydown=s=>this.key(s,i)}),this.element.replaceChildren(...this.chips)}servingWords(t){let n=this.
picture?.serving?.models.find(({view:i})=>i.table.id===t);if(n===void 0)return"";let r=I(n,this.session().scenario.serving);return[r&&`Ruled out: ${r}`,n.words].
filter(Boolean).join(". ")}key(t,n){let r={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[t.key];if(r===void 0)return;t.preventDefault();let i=this.chips[(n+
r+this.chips.length)%this.chips.length];i.focus(),i.click()}show(t){this.picture=t;let{focus:n,serving:r}=this.session().scenario;for(let i of this.chips){let s=i.
dataset.model===n;d(i,"aria-checked",String(s)),d(i,"tabindex",s?0:-1);let o=t.serving?.models.find(({view:u})=>u.table.id===i.dataset.model),a=o?I(o,r):"";d(i,
"data-out",a!==""),_(i.querySelector(".chip-mark"),o?ot(o,r):"");let l=o?.view.table.title??"";o&&d(i,"aria-label",a?`${l}, ruled out: ${a}`:l)}}};var ko={min_cost:"Min cost",bayes:"Bayes t*",max_f_beta:"Max F",recall_at_least:"Recall ≥",precision_at_least:"Precision ≥",fpr_at_most:"FPR ≤",capacity:"\
Capacity",youden:"Youden"},_n=class{constructor(t,n,r){this.session=t;this.actions=n;this.tip=r}session;actions;tip;element=m("div",{class:"rules",role:"group",
"aria-label":"Jump to a threshold by rule"});rows=[];shown="";show(t,n){let{rules:r}=this.session().data,i=JSON.stringify(r);i!==this.shown&&(this.shown=i,this.
rows=r.map(s=>this.row(s)),this.element.replaceChildren(m("span",{class:"rules-name","aria-hidden":"true"},"Jump to"),...this.rows.map(s=>s.element)));for(let s of this.
rows){let o=s.rule.id===t;d(s.button,"aria-pressed",String(o)),d(s.element,"data-active",o);let a=n(s.rule);d(s.button,"aria-disabled",a===""?null:"true"),s.field&&
!s.edited&&this.showField(s,s.field)}this.reason=n}showField(t,n){let r=this.session().parameterOf(t.rule.id);t.remark&&t.remark.of!==r&&(t.remark=null),d(n,"da\
ta-remarked",t.remark!==null),d(n,"title",t.remark?.sentence);let i=Kt(t.rule,r);n.value!==i&&(n.value=i),d(n,"aria-invalid",null)}reason=()=>"";row(t){let n=m(
"button",{type:"button",class:"rule-button","data-control":`rule-${t.id}`},ko[t.id]??t.label),r=m("span",{class:"rule","data-rule":t.id},n),i={rule:t,element:r,
button:n,field:null,edited:!1,remark:null};return n.onclick=()=>{let s=this.reason(t);s===""?this.actions.jump(t.id,null):this.actions.problem(s)},this.tip.attach(
n,()=>[t.words,this.reason(t)].filter(Boolean).join(" ")),t.parameter&&this.addField(i,t.parameter),i}addField(t,n){let r=m("input",{type:"text",class:"field ru\
le-field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":`parameter-${t.rule.id}`,"aria-label":`${t.rule.label}: ${n.name}`});t.field=r,
t.element.append(r),r.oninput=()=>{t.edited=!0},r.onfocus=()=>{r.select(),t.remark&&this.actions.problem(t.remark.sentence)},r.onblur=()=>this.accept(t,!1),r.onkeydown=
i=>{let s={ArrowUp:1,ArrowDown:-1}[i.key];if(i.key==="Enter")this.accept(t,!0);else if(i.key==="Escape")t.edited=!1,r.value=Kt(t.rule,this.session().parameterOf(
t.rule.id));else if(s!==void 0)this.nudge(t,s);else return;i.preventDefault(),i.stopPropagation()}}nudge(t,n){let r=kr(t.rule)?.01:.1;this.use(t,Number((this.session().
parameterOf(t.rule.id)+n*r).toPrecision(6)))}accept(t,n){if(!t.edited){n&&this.actions.jump(t.rule.id,null);return}let r=t.field.value,i=dn(r);if("problem"in i){
let o=Kt(t.rule,this.session().parameterOf(t.rule.id));d(t.field,"aria-invalid","true"),this.actions.problem(`${i.problem}: ${t.rule.parameter.name} stays at ${o}\
.`);return}let s=kr(t.rule)&&(r.includes("%")||i.value>=1);this.use(t,s?Number((i.value/100).toPrecision(12)):i.value)}use(t,n){let{low:r,high:i,name:s}=t.rule.
parameter,o=Math.min(Math.max(n,r),i);if(t.edited=!1,t.remark=null,this.actions.jump(t.rule.id,o),o===n||this.session().parameterOf(t.rule.id)!==o)return;let[a,
l]=[Kt(t.rule,n),Kt(t.rule,o)],u=n>i?"above the largest":"below the smallest",c=`${t.rule.label}: ${s} ${a} is ${u} value; ${l} is used.`;t.remark={sentence:c,of:this.
session().parameterOf(t.rule.id)},this.actions.problem(c)}};function Eo(e,t){return[ko[e.id]??e.label,Kt(e,t)].filter(Boolean).join(" ")}function kr(e){return e.
parameter?.unit==="share"}function Kt(e,t){return Number.isNaN(t)?"":kr(e)?`${Number((t*100).toPrecision(6))}%`:String(t)}var Er=.001,Po=1e6,Co=.001,Ro=1e6,Th=1e3,Lo=1e3,q=1/0,Pr=.97,xn=class{constructor(t,n,r){this.session=t;this.actions=n;let i=s=>new Xt({...s,onProblem:n.problem},
r);this.objective=i(this.objectiveOptions()),this.rate=i(this.rateOptions()),this.servers=i(this.serversOptions()),this.element=m("div",{class:"serving-controls",
role:"group","aria-label":"Serving"},this.objective.element,this.rate.element,this.servers.element)}session;actions;element;objective;rate;servers;scales=new Map;forgetScales(){
this.scales.clear()}show(t){if(this.element.hidden=t.serving===null,t.serving===null)return;let{serving:n}=this.session().scenario;this.objective.show(n.objective_ms??
q),this.rate.show(n.arrival_rate_per_s),this.rate.rename(n.burstiness>1?"Bursty load":"Load"),this.servers.show(n.servers),this.marks(t,n)}marks({serving:t,table:n},r){
let{p99:i,utilisation:s,approximate:o}=t.focus,a=Number.isNaN(i.value)?null:this.objectivePosition(i.value);this.objective.mark(a,a===null?"":`p99 of ${n.short}\
: ${Bt(o)}${Dt(i.value)}`);let l=r.arrival_rate_per_s/s,u=Number.isFinite(l)?this.rateScale().position(l):null,c=u!==null&&u>0&&u<1?u:null;this.rate.mark(c,c===
null?"":`${n.short} keeps up below ${Zi(l)}`)}set(t){this.actions.change({serving:{...this.session().scenario.serving,...t}})}objectiveScale(){let t=this.session().
scenario.serving.objective_ms??100;return this.scale("objective",()=>ce(Math.max(Er,t/Th),Math.min(Po,t*10)))}objectivePosition(t){return t===q?1:Pr*this.objectiveScale().
position(t)}objectiveOptions(){return{id:"objective_ms",label:"p99 objective",suffix:"ms",position:t=>this.objectivePosition(t),value:t=>t>(1+Pr)/2?q:this.objectiveScale().
value(t/Pr),step:(t,n,r)=>this.objectiveStep(t,n,r),low:()=>Er,high:()=>q,text:t=>t===q?"none":U(t),spoken:t=>t===q?"no objective":`${U(t)} ms`,word:t=>t===""||
t==="none"||t==="no objective"?q:null,onMove:t=>this.set({objective_ms:t===q?null:t}),onTyped:t=>this.typeObjective(t)}}typeObjective(t){let n=t===q?q:Math.min(
Po,Math.max(Er,t));if(this.set({objective_ms:n===q?null:n}),n===t)return"";let r=n<t?"above the largest":"below the smallest";return`p99 objective: ${U(t)} ms i\
s ${r} value; ${U(n)} ms is used.`}objectiveStep(t,n,r){let i=this.objectiveScale(),s=i.value(1);return t===q?n>0?q:s:n>0&&t>=s?q:i.step(t,n,r)}rateScale(){let t=this.
session().scenario.serving.arrival_rate_per_s;return this.scale("rate",()=>ce(Math.max(Co,t/Lo),Math.min(Ro,t*Lo)))}rateOptions(){let t=()=>this.rateScale();return{
id:"arrival_rate_per_s",label:"Load",suffix:"/s",position:n=>t().position(n),value:n=>t().value(n),step:(n,r,i)=>t().step(n,r,i),low:()=>Co,high:()=>Ro,text:U,spoken:n=>`${U(
n)} requests a second`,onMove:n=>this.set({arrival_rate_per_s:n})}}serversOptions(){return{id:"servers",label:"Servers",...So(1,G),low:()=>1,high:()=>G,text:String,
spoken:n=>`${n} ${n===1?"server":"servers"}`,onMove:n=>this.set({servers:Math.round(n)}),onTyped:n=>this.typeServers(n)}}typeServers(t){let{used:n,sentence:r}=Cs(
t);return this.set({servers:n}),r}scale(t,n){let r=this.scales.get(t)??n();return this.scales.set(t,r),r}};var Nh=[{metric:"attainment",label:"attainment",name:"attainment"},{metric:"utilisation",label:"utilisation",name:"utilisation"},{metric:"effective_recall",label:"\
recall",name:"effective recall"},{metric:"effective_precision",label:"precision",name:"effective precision"},{metric:"effective_cost_per_1000",label:"cost",name:"\
effective cost per 1,000"}],wn=class{constructor(t,n){this.actions=t;this.parts=Nh.map(l=>this.part(l,n)),this.late.onchange=()=>this.chooseLate(),this.lateLabel=
m("label",{class:"late-words"},"late answers",this.late);let r=this.term("explain-objective","effective",n,()=>this.explain()),[i,s]=[this.parts.slice(0,2),this.
parts.slice(2)].map(l=>l.map(({element:u})=>u));this.loads=m("span",{class:"serving-parts"},...i);let o={class:"serving-parts",role:"group","aria-label":"Effect\
ive, at the objective"};this.effects=m("span",o,r,...s),this.element=m("div",{class:"serving-line"},this.trouble,this.loads,this.effects);let a=this.term("expla\
in-recommendation","Recommended",n,()=>this.why());this.recommendation=m("div",{class:"recommendation"},a,this.advice,this.lateLabel)}actions;element;recommendation;parts;late=m(
"select",{class:"late","data-control":"late","aria-label":"Late answers"});lateLabel;trouble=m("span",{class:"serving-trouble","data-figure":"serving-trouble"});advice=m(
"span",{"data-figure":"recommendation"});advised=null;loads;effects;show(t){let{serving:n}=t;if(this.element.hidden=this.recommendation.hidden=n===null,n===null)
return;let r=this.actions.session(),{serving:i,costs:s}=r.scenario,{focus:o}=n,a=Ls(o,i);_(this.trouble,a),d(this.trouble,"data-out",o.out),this.loads.hidden=a!==
"";let l=i.objective_ms===null;this.parts[0].element.hidden=l,this.lateLabel.hidden=a!==""||l,this.effects.hidden=this.lateLabel.hidden||o.effective===null&&!o.
pending;for(let{metric:c,value:h}of this.parts){let[f,p]=Eh(c,o,s.currency);_(h,f),d(h,"title",p)}this.showLate(r,i.late),this.advised=n.choice.model;let u=Os(r,
n);_(this.advice,u),d(this.advice,"title",u)}pinnable(){let t=n=>n.closest("[hidden]")!==null;return this.parts.filter(({element:n,value:r})=>!t(n)&&Xe(r.textContent)).
map(({metric:n})=>n)}nameSection(t){for(let{name:n,pin:r}of this.parts)d(r,"aria-label",`Pin ${n} to ${t}`),d(r,"title",`Pin ${n}`)}part({metric:t,label:n,name:r},i){
let s=m("b",{"data-figure":t}),o=Gt(t,this.actions.pin),a=kh[t],l=a?this.term(`explain-${t}`,n,i,()=>this.meaning(a)):n,u=m("span",{class:"serving-part","data-m\
etric":t},l," ",s,o);return{metric:t,name:r,element:u,value:s,pin:o}}term(t,n,r,i){let s=m("button",{type:"button",class:"term","data-control":t},n);return r.attach(
s,i),s}showLate(t,n){let r=["allow","block",...t.tables.models.map(({id:o})=>o)],i=r.map(o=>Fs(o,t)),s=JSON.stringify([r,i]);this.late.dataset.shape!==s&&(this.
late.dataset.shape=s,this.late.replaceChildren(...r.map((o,a)=>m("option",{value:o},i[a])))),this.late.value!==n&&(this.late.value=n)}chooseLate(){let{serving:t}=this.
actions.session().scenario;this.actions.change({serving:{...t,late:this.late.value}})}explain(){let{words:t}=this.actions.session().tables.dataset;return`Effect\
ive figures: what the model in focus is worth when an answer after the objective is not used, and the late ${t.cases} get the answer chosen under “late answers”\
. Lateness is taken to be independent of the case, and attainment as given. Cost is per 1,000 ${t.cases}.`}meaning(t){let{objective_ms:n}=this.actions.session().
scenario.serving;return t(n===null?"the objective":It(n))}why(){let t=this.actions.session(),n="Among the models that meet the limits, the one of lowest effecti\
ve cost; a simpler one is kept when the paired interval of their cost difference includes zero.",r=t.settled?t.latency.recommendation:void 0,i=r?.model===this.advised?
r:void 0;return[i?.words??$h(this.advice.textContent??""),i?.binding,n].filter(Boolean).join(" ")}};function $h(e){return e.slice(0,1).toUpperCase()+e.slice(1)}
var kh={attainment:e=>`Attainment: the share of answers that come within ${e}.`,utilisation:()=>"Utilisation: the share of the time that the servers are busy. A\
t 100% the queue grows without end."};function Eh(e,t,n){if(t.pending)return[qt,""];if(e==="utilisation")return[w(t.utilisation),""];let r=e==="attainment"?t.attainment:
t.effective?.[e];if(!r)return["–",""];let i=e==="effective_cost_per_1000"?o=>O(o,n):w,s=Number.isNaN(r.low)?"":ct(r.low,r.high,i);return[Bt(t.nearAtObjective&&
Number.isFinite(r.value))+i(r.value),s]}var Ph=["tp","fn","fp","tn"],Mn=class{constructor(t){this.session=t;let[n,r]=[m("th",{scope:"col"}),m("th",{scope:"col"},"not")],[i,s]=[m("th",{scope:"row"}),m(
"th",{scope:"row"},"others")];this.heads=[n,i];let o=l=>{let u=m("td",{class:`cell-${l}`,"data-figure":l});return this.cells.set(l,u),u},a=m("table",{class:"con\
fusion"},m("thead",{},m("tr",{},m("td"),n,r)),m("tbody",{},m("tr",{},i,o("tp"),o("fn")),m("tr",{},s,o("fp"),o("tn"))));this.element=m("figure",{class:"chart con\
fusion-figure"},this.title,a)}session;element;title=m("figcaption",{class:"chart-title"});cells=new Map;heads;show(t){let{words:n}=this.session().tables.dataset;
_(this.title,`Per ${E(t.cases.base)} ${n.cases}`),d(this.title,"data-figure","cases-base"),_(this.heads[0],n.alerted),_(this.heads[1],n.positives);for(let r of Ph)
_(this.cells.get(r),E(t.cases[r]))}},Cr=[{id:"threshold",label:"threshold"},{id:"precision",label:"precision",metric:"precision"},{id:"recall",label:"recall",metric:"\
recall"},{id:"alert_rate",label:"alerts",metric:"alert_rate"},{id:"cost_per_1000",label:"cost / 1,000",metric:"cost_per_1000"},{id:"p99",label:"p99"},{id:"auc",
label:"AUC"},{id:"ap",label:"AP"}],Sn=class{constructor(t){this.session=t;let n=Cr.map(r=>m("th",{scope:"col",class:`col-${r.id}`},r.label));this.element=m("fig\
ure",{class:"chart comparison-figure"},m("figcaption",{class:"chart-title"},"Models side by side"),m("table",{class:"comparison"},m("thead",{},m("tr",{},m("th",
{scope:"col"},"model"),...n)),this.body),this.caption)}session;element;caption=m("p",{class:"hint"});body=m("tbody");rows=new Map;rebuild(){this.rows.clear(),this.
body.replaceChildren();for(let t of this.session().tables.models){let n=Cr.map(s=>m("td",{class:`col-${s.id}`,"data-figure":`${s.id}--${t.id}`})),r=m("th",{scope:"\
row",title:t.title},$r(t.order),m("span",{class:"model-name"},t.short)),i=m("tr",{"data-model":t.id},r,...n);this.rows.set(t.id,{row:i,cells:n}),this.body.append(
i)}}text(t,n,r,i){if(n.id==="p99")return this.p99Text(t,i);if(n.id!=="ap")return Ch(t,n,r);let s=this.session().averagePrecision(t.table);return Number.isNaN(s)?
qt:ut(s)}p99Text(t,{serving:n}){let r=n?.models.find(({view:i})=>i===t);return r?ot(r,this.session().scenario.serving)||Ge(r,this.session().scenario.serving).value:
"–"}show(t){let{costs:{currency:n},serving:r}=this.session().scenario;d(this.element,"data-serving",t.serving!==null);for(let l of t.models){let u=this.rows.get(
l.table.id);u&&(d(u.row,"data-focus",l.isFocus),Cr.forEach((c,h)=>_(u.cells[h],this.text(l,c,n,t))))}let i=(t.serving?.models??[]).filter(l=>l.out);for(let[l,{row:u}]of this.
rows){let c=i.find(({view:h})=>h.table.id===l);d(u,"data-out",c!==void 0),d(u,"title",c?`Ruled out: ${I(c,r)}`:null)}let s=i.map(l=>`${l.view.table.short}: ${I(
l,r)}.`),a=t.models.filter(l=>l.point===null).map(l=>`${l.table.short}: ${l.reason}`);_(this.caption,[yo(this.session(),t),...a,...s].join(" "))}};function Ch(e,t,n){
if(t.id==="auc")return ut(e.table.message.auc.value);if(e.point===null||e.figures===null)return"–";if(t.metric===void 0)return e.point.threshold>e.table.threshold[0]?
"nobody":R(e.point.threshold);let{value:r}=e.figures[t.metric];return t.metric==="cost_per_1000"?O(r,n):w(r)}var Rh=1.3,Rr=["point","costs","prevalence","all"],Lh=0,An=class{constructor(t,n){this.root=t;this.actions=n;let{session:r}=n;this.tip=new Ve(t,this.uid),this.models=
new yn(r,n.focus,this.tip),this.rules=new _n(r,n,this.tip),this.controls=new bn(r,n,this.uid),this.serving=new xn(r,n,this.uid),this.servingLine=new wn(n,this.tip),
this.figures=new vn(r,n.pin,this.tip),this.confusion=new Mn(r),this.comparison=new Sn(r),this.areas=[{button:Gt("roc_auc",n.pin),words:"area under the ROC curve"},
{button:Gt("average_precision",n.pin),words:"average precision"}];let i={hover:(s,o,a)=>this.hover(s,o,a),set:n.setRow};this.charts=[cn,hn,ln,fn].map(s=>new s(this.
uid,i)),this.areas.forEach(({button:s},o)=>this.charts[o].lead(s)),this.pinAll.append(je(),this.pinText),this.pinAll.onclick=()=>n.pin([]),this.assemble(),this.
observer=new ResizeObserver(()=>{let s=this.body.clientWidth;s!==this.width&&(this.width=s,this.actions.resized())}),this.observer.observe(this.body)}root;actions;uid=`\
explorer${Lh+=1}`;tip;models;rules;controls;serving;servingLine;figures;confusion;comparison;charts;pinAll=m("button",{type:"button",class:"pin-all","data-contr\
ol":"pin"});pinText=m("span");areas;status=m("p",{class:"status","data-figure":"status"});words=m("p",{class:"sentence","data-figure":"sentence"});basis=m("p",{
class:"hint","data-figure":"basis"});measuredOn=m("p",{class:"hint","data-figure":"measured-on"});heldOut=m("p",{class:"hint held-out","data-figure":"held-out"});notes=m(
"div",{class:"notes"});live=m("div",{class:"spoken",role:"status","aria-live":"polite"});readout=m("div",{class:"readout",hidden:!0,"aria-hidden":"true","data-f\
igure":"hover"});empty=m("p",{class:"empty",role:"status"});body=m("div",{class:"body"});observer;context=null;hovered=null;width=0;assemble(){let{controls:t}=this,
n=m("div",{class:"charts"},...this.charts.map(r=>r.element),this.confusion.element,this.comparison.element);this.body.append(m("div",{class:"top"},this.models.element,
this.pinAll),t.thresholdRow,this.rules.element,m("div",{class:"status-row"},this.status,t.moreButton),t.settings,this.serving.element,t.more,this.figures.element,
m("div",{class:"words"},this.words,m("div",{class:"bases"},this.basis,this.measuredOn)),this.servingLine.element,this.servingLine.recommendation,n,this.notes),this.
body.hidden=!0,this.root.replaceChildren(this.empty,this.body,this.tip.element,this.readout,this.live)}stop(){this.observer.disconnect()}message(t){_(this.empty,
t),this.empty.hidden=t==="",this.body.hidden=t!==""}pinnable(){return[...this.figures.pinnable(),...this.servingLine.pinnable()]}speak(t){_(this.live,t)}theme(){
ms(this.root)}rebuild(t){this.models.rebuild(),this.comparison.rebuild(),t&&(this.controls.forgetScales(),this.serving.forgetScales()),this.controls.showCurrency(
this.actions.session().scenario.costs.currency)}frameData(){let{data:t,tables:n}=this.actions.session(),{title:r}=t.pin_section;_(this.pinText,`Pin what I see t\
o ${r}`),d(this.pinAll,"title",`Pins every figure shown of the model in focus, of the key figures and of the line on serving, to ${r}`),this.figures.nameSection(
r),this.servingLine.nameSection(r);for(let{button:s,words:o}of this.areas)d(s,"aria-label",`Pin ${o} to ${r}`),d(s,"title",`Pin ${o}`);d(this.root,"data-present",
t.present);let i=[...t.notes];n.dataset.simulated&&i.unshift(`${n.dataset.title}: simulated data.`),_(this.heldOut,t.held_out?.words??""),this.notes.replaceChildren(
this.heldOut,...i.map(s=>m("p",{class:"hint"},s)))}setAxis(t,n){this.controls.setAxis(t,n)}draw(t,n,r,i){this.context=t;let{session:s,picture:o}=t;this.models.show(
o),this.controls.show(o),this.serving.show(o),this.rules.show(o.rule,i),this.figures.show(o),this.servingLine.show(o),this.confusion.show(o),this.comparison.show(
o),this.drawWords(t,r),d(this.heldOut,"data-stale",s.dirty);let a=s.data.present?Rh:1;for(let l of this.charts)n==="all"&&l.layout(a),Oh(l,n)?l.redraw(t):l.update(
t);this.hovered!==null&&this.mark(this.hovered)}drawWords({session:t,picture:n},r){let{dataset:i}=t.tables,s=r||n.infeasible,o=t.rule(n.rule),a=o?`Follows “${Eo(
o,n.parameter)}”.`:mo(t.scenario.threshold,n),l=bo(n,i.words,i.natural_prevalence);_(this.status,s||[a,n.reason,l||vo(t)].filter(Boolean).join(" ")),d(this.status,
"data-trouble",s!==""),_(this.words,po(n.cases,i.words)),_(this.basis,go(n,i.words)),_(this.measuredOn,t.latency.measuredOn)}hover(t,n,r){if(this.hovered=t,this.
mark(t),this.readout.hidden=t===null,t===null||r===null||this.context===null)return;_(this.readout,Fh(this.context,t));let i=this.root.getBoundingClientRect(),[
s,o]=[r.clientX-i.left,r.clientY-i.top],a=this.readout.offsetWidth,l=s+16+a>i.width?s-16-a:s+16;this.readout.style.left=`${Math.max(0,l)}px`,this.readout.style.
top=`${Math.max(0,o-this.readout.offsetHeight-12)}px`,d(this.readout,"data-chart",n.id)}mark(t){for(let n of this.charts)n.drawHover(t)}};function Oh(e,t){return t===
"all"?!0:t==="prevalence"?e.follows!=="nothing":t==="costs"&&e.follows==="prevalence and costs"}function Fh(e,t){let{picture:n,session:r}=e,{table:i}=n,{currency:s}=r.
scenario.costs,o=t<0,a=o?Yt(e):i.cost[t];return[`threshold ${o?"above every score":R(i.threshold[t])}`,`precision ${w(o?NaN:i.precision[t])}`,`recall ${w(o?0:i.
recall[t])}`,`cost ${O(a,s)} per 1,000`].join(`
`)}var Hh=250,Tn=class{constructor(t){this.root=t;this.rest=new me(t,()=>this.commit(),this.abort.signal),this.face=new An(t,{session:()=>this.session,setThreshold:n=>this.
move({rule:F,threshold:n,parameter:null},"point"),setRow:n=>this.setRow(n),change:n=>this.move(n,Dh(n)),focus:n=>this.focus(n),jump:(n,r)=>this.jump(n,r),pin:n=>this.
pin(n),problem:n=>this.say(n),resized:()=>this.draw("all")}),Dr(()=>this.commit(),this.abort.signal),t.addEventListener("explorer:set",n=>{n instanceof CustomEvent&&
this.set(n.detail)})}root;session=new Be;face;abort=new AbortController;links=new de(this.abort.signal,()=>this.commit());rest;wire=null;axis=null;now=null;stale=null;frame=0;notice="";drawnFocus="";asked=[];receive(t,n){
if(this.wire=n,this.face.theme(),t==null)return this.face.message("Waiting for the numbers …");try{this.take(t)}catch(r){let i=r instanceof Error?r.message:String(
r);this.face.message(`These numbers cannot be drawn: ${i}.`)}}take(t){if(this.session.lacks(t))return this.face.message("Fetching the numbers …"),this.wire?.want(
t.tables.rev);if(t.tables.models?.length===0){let l=t.notes.length>0?t.notes.join(" "):"Choose a model to begin.";return this.face.message(`There are no scores \
to show yet. ${l}`)}this.asked=this.asked.filter(({n:l})=>l>t.pinned);let n=this.session.tables?.dataset.name,r=this.session.data?.present,i=this.session.tables&&
JSON.stringify(this.session.scenario),s=this.session.receive(t),o=i!==JSON.stringify(this.session.scenario);this.face.message(""),s.tables&&this.face.rebuild(n!==
t.tables.dataset.name),(s.tables||o)&&(this.notice=""),this.face.frameData();let a=s.tables||s.latency||r!==t.present||this.drawnFocus!==this.session.scenario.focus;
this.draw(a?"all":s.scenario?"prevalence":"point"),this.drawNow(this.stale??"point")}stop(){this.abort.abort(),cancelAnimationFrame(this.frame),this.face.stop()}move(t,n){
this.notice="",this.session.change(t),this.draw(n),this.schedule()}say(t){this.notice=t,this.draw("point"),this.face.speak(t)}setRow(t){let{threshold:n}=k(this.
session.focusTable(),t);this.move({rule:F,threshold:n,parameter:null},"point")}focus(t){if(t===this.session.scenario.focus)return;let n=this.picture().models.find(
({table:s})=>s.id===t);if(!n)return;let i=this.session.scenario.rule===F?(n.point??k(n.table,0)).threshold:null;this.move({focus:t,threshold:i},"all")}jump(t,n){
let r=this.session.rule(t);if(!r)return this.say(`There is no rule called ${t}; the threshold stays.`);let i=this.session.focusTable(),s=n??this.session.parameterOf(
t),o=De(this.session,i,t,s);if("infeasible"in o)return this.say(`${o.infeasible} The threshold stays where it is.`);this.move({rule:t,threshold:null,parameter:r.
parameter?s:null},"point")}set(t){let{scenario:n}=this.session,r={...n.costs,...t.costs},i={...n.serving,...t.serving},s=t.focus??n.focus,o={...t,costs:r,serving:i};
if(typeof t.threshold=="number"){let a=this.session.table(s)??this.session.focusTable(),{threshold:l}=k(a,st(a,t.threshold));Object.assign(o,{rule:F,threshold:l,
parameter:null})}else if(t.rule!==void 0&&t.rule!==F){let a=this.session.rule(t.rule)?.parameter??null,l=t.parameter??this.session.parameterOf(t.rule);Object.assign(
o,{threshold:null,parameter:a?l:null})}this.move(o,"all"),this.drawNow("all")}pin(t){this.rest.stop(),this.settle(),this.stale!==null&&this.drawNow(this.stale);
let n=Math.max(Date.now(),(this.asked.at(-1)?.n??0)+1);this.asked.push({...this.session.take(),metrics:t.length>0?t:this.onScreen(),n}),this.wire?.pin(this.asked);
let{title:r}=this.session.data.pin_section;this.face.speak(`Pinned to ${r}.`)}onScreen(){let t=this.face.pinnable();return this.session.data.pin_all.filter(n=>t.
includes(n))}schedule(){this.rest.after(Math.max(Hh,this.links.wait()))}commit(){return this.rest.stop(),this.session.dirty?(this.settle(),this.wire?.commit(this.
session.take()),this.face.speak([this.notice,_o(this.session,this.picture())].filter(Boolean).join(" ")),!0):!1}settle(){let{infeasible:t,point:n}=this.picture();
t!==""&&(this.session.change({rule:F,threshold:n.threshold,parameter:null}),this.notice=t,this.drawNow("point"))}draw(t){(this.stale===null||Rr.indexOf(t)>Rr.indexOf(
this.stale))&&(this.stale=t),this.now=null,this.frame===0&&(this.frame=requestAnimationFrame(()=>this.drawNow(this.stale??"point")))}picture(){return this.now??=
ls(this.session),this.now}drawNow(t){if(this.session.tables===void 0)return;cancelAnimationFrame(this.frame),this.frame=0,this.stale=null;let n=performance.now();
this.drawnFocus=this.session.scenario.focus,this.now=null;let r=this.picture();t!=="point"&&this.evaluate(r),(t==="all"||this.axis===null)&&(this.axis=ji(r.table),
this.face.setAxis(this.axis,r.table));let i={session:this.session,picture:r,axis:this.axis};this.face.draw(i,t,this.notice,s=>this.disabled(s)),d(this.root,"dat\
a-redraw-ms",(performance.now()-n).toFixed(2))}evaluate(t){let{costs:n}=this.session.scenario;for(let{table:r,at:i,isFocus:s}of t.models)us(r,i,n,s)}disabled(t){
let n=this.session.focusTable();return t.needs_probability&&!n.isProbability?er(n.title):t.id==="bayes"&&Number.isNaN(Jn(this.session.scenario.costs))?tr:""}};function Dh(e){
return e.prevalence!==void 0?"prevalence":e.costs===void 0?"point":"costs"}var Oo=new WeakMap;function Fo(e){let{parentElement:t,data:n}=e,r=t.querySelector(".explorer");if(r===null)return;let i=Oo.get(r)??new Tn(r);return Oo.set(r,i),
i.receive(n,{commit:s=>e.setStateValue("scenario",s),pin:s=>e.setTriggerValue("pin",{pins:s}),want:s=>e.setTriggerValue("want",s)}),()=>i.stop()}Fr("explorer",Fo);export{Fo as default};
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
