// Made by `npm run build` from pages/ui/explorer/src/main.ts; do not edit.
var Oi=Symbol.for("ml-design-whiteboard");function Oo(){let e=globalThis;return e[Oi]??={codes:new Map,waiting:new Map},e[Oi]}function Fi(e,t){let{codes:n,waiting:i}=Oo();
n.set(e,t);for(let r of[...i.get(e)??[]])r(t)}var Fo="http://www.w3.org/2000/svg";function m(e,t={},...n){return Hi(document.createElement(e),t,n)}function v(e,t={},...n){return Hi(document.createElementNS(
Fo,e),t,n)}function Hi(e,t,n){for(let[i,r]of Object.entries(t))d(e,i,r);for(let i of n)i!==null&&e.append(i);return e}function d(e,t,n){if(n===!1||n===null||n===
void 0){e.hasAttribute(t)&&e.removeAttribute(t);return}let i=n===!0?"":String(n);e.getAttribute(t)!==i&&e.setAttribute(t,i)}function _(e,t){e.textContent!==t&&(e.
textContent=t)}var de=class{clickedAt=-1/0;constructor(t,n=()=>!1){let i=r=>{let s=r.composedPath().find(a=>a instanceof HTMLAnchorElement);if(!s)return;!(r.button!==0||r.ctrlKey||
r.metaKey||r.shiftKey)&&n()&&(r.preventDefault(),r.stopImmediatePropagation(),setTimeout(()=>s.click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",i,{capture:!0,signal:t})}wait(){return Math.max(0,this.clickedAt+1500-performance.now())}};var me=class{constructor(t,n,i,r=window){this.send=n;let s={capture:!0,signal:i};t.addEventListener("pointerdown",o=>this.down.add(Tn(o)),s);for(let o of["point\
erup","pointercancel"])r.addEventListener(o,a=>this.lift([Tn(a)]),s);r.addEventListener("pointermove",o=>{o.buttons===0&&this.lift([Tn(o)])},s),r.addEventListener(
"blur",o=>{o.target===r&&this.lift([...this.down])},s),i.addEventListener("abort",()=>this.stop())}send;down=new Set;timer;due=!1;afterMs=0;after(t){this.stop(),
this.afterMs=t,this.timer=setTimeout(()=>{this.down.size>0?this.due=!0:this.send()},t)}stop(){clearTimeout(this.timer),this.due=!1}lift(t){for(let n of t)this.down.
delete(n);this.due&&this.down.size===0&&this.after(this.afterMs)}};function Tn(e){return e.pointerId}var Ho="whiteboard:settle";function Di(e,t){document.addEventListener(Ho,e,{signal:t})}function Gt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Do(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Ii(e){let t,n,
i;e.length!==2?(t=Gt,n=(a,l)=>Gt(e(a),l),i=(a,l)=>e(a)-l):(t=e===Gt||e===Do?e:Io,n=e,i=e);function r(a,l,u=0,c=a.length){if(u<c){if(t(l,l)!==0)return c;do{let h=u+
c>>>1;n(a[h],l)<0?u=h+1:c=h}while(u<c)}return u}function s(a,l,u=0,c=a.length){if(u<c){if(t(l,l)!==0)return c;do{let h=u+c>>>1;n(a[h],l)<=0?u=h+1:c=h}while(u<c)}
return u}function o(a,l,u=0,c=a.length){let h=r(a,l,u,c-1);return h>u&&i(a[h-1],l)>-i(a[h],l)?h-1:h}return{left:r,center:o,right:s}}function Io(){return 0}function qo(e){
return e===null?NaN:+e}var qi=Ii(Gt),Bi=qi.right,jh=qi.left,Vh=Ii(qo).center;var zh=ji(Vi),Uh=ji(Bo);function ji(e){return function(t,n,i=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid\
 ry");let{data:r,width:s,height:o}=t;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:r.length/s))>=0))throw new RangeError(
"invalid height");if(!s||!o||!n&&!i)return t;let a=n&&e(n),l=i&&e(i),u=r.slice();return a&&l?(At(a,u,r,s,o),At(a,r,u,s,o),At(a,u,r,s,o),Tt(l,r,u,s,o),Tt(l,u,r,s,
o),Tt(l,r,u,s,o)):a?(At(a,r,u,s,o),At(a,u,r,s,o),At(a,r,u,s,o)):l&&(Tt(l,r,u,s,o),Tt(l,u,r,s,o),Tt(l,r,u,s,o)),t}}function At(e,t,n,i,r){for(let s=0,o=i*r;s<o;)
e(t,n,s,s+=i,1)}function Tt(e,t,n,i,r){for(let s=0,o=i*r;s<i;++s)e(t,n,s,s+o,i)}function Bo(e){let t=Vi(e);return(n,i,r,s,o)=>{r<<=2,s<<=2,o<<=2,t(n,i,r+0,s+0,o),
t(n,i,r+1,s+1,o),t(n,i,r+2,s+2,o),t(n,i,r+3,s+3,o)}}function Vi(e){let t=Math.floor(e);if(t===e)return jo(e);let n=e-t,i=2*e+1;return(r,s,o,a,l)=>{if(!((a-=l)>=
o))return;let u=t*s[o],c=l*t,h=c+l;for(let f=o,p=o+c;f<p;f+=l)u+=s[Math.min(a,f)];for(let f=o,p=a;f<=p;f+=l)u+=s[Math.min(a,f+c)],r[f]=(u+n*(s[Math.max(o,f-h)]+
s[Math.min(a,f+h)]))/i,u-=s[Math.max(o,f-c)]}}function jo(e){let t=2*e+1;return(n,i,r,s,o)=>{if(!((s-=o)>=r))return;let a=e*i[r],l=o*e;for(let u=r,c=r+l;u<c;u+=
o)a+=i[Math.min(s,u)];for(let u=r,c=s;u<=c;u+=o)a+=i[Math.min(s,u+l)],n[u]=a/t,a-=i[Math.max(r,u-l)]}}var Vo=Array.prototype,Wh=Vo.slice;var zo=Math.sqrt(50),Uo=Math.sqrt(10),Wo=Math.sqrt(2);function ge(e,t,n){let i=(t-e)/Math.max(0,n),r=Math.floor(Math.log10(i)),s=i/Math.pow(10,r),o=s>=zo?10:s>=
Uo?5:s>=Wo?2:1,a,l,u;return r<0?(u=Math.pow(10,-r)/o,a=Math.round(e*u),l=Math.round(t*u),a/u<e&&++a,l/u>t&&--l,u=-u):(u=Math.pow(10,r)*o,a=Math.round(e/u),l=Math.
round(t/u),a*u<e&&++a,l*u>t&&--l),l<a&&.5<=n&&n<2?ge(e,t,n*2):[a,l,u]}function ve(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let i=t<e,[r,s,o]=i?
ge(t,e,n):ge(e,t,n);if(!(s>=r))return[];let a=s-r+1,l=new Array(a);if(i)if(o<0)for(let u=0;u<a;++u)l[u]=(s-u)/-o;else for(let u=0;u<a;++u)l[u]=(s-u)*o;else if(o<
0)for(let u=0;u<a;++u)l[u]=(r+u)/-o;else for(let u=0;u<a;++u)l[u]=(r+u)*o;return l}function be(e,t,n){return t=+t,e=+e,n=+n,ge(e,t,n)[2]}function zi(e,t,n){t=+t,
e=+e,n=+n;let i=t<e,r=i?be(t,e,n):be(e,t,n);return(i?-1:1)*(r<0?1/-r:r)}var Yh=Yo(Math.random);function Yo(e){return function(n,i=0,r=n.length){let s=r-(i=+i);for(;s;){let o=e()*s--|0,a=n[s+i];n[s+i]=n[o+i],n[o+i]=a}return n}}function Et(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Jt(e,t){var n=Object.create(e.prototype);for(var i in t)n[i]=t[i];return n}function lt(){}
var vt=.7,kt=1/vt,Nt="\\s*([+-]?\\d+)\\s*",Kt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",Z="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Xo=/^#([0-9a-f]{3,8})$/,
Go=new RegExp(`^rgb\\(${Nt},${Nt},${Nt}\\)$`),Ko=new RegExp(`^rgb\\(${Z},${Z},${Z}\\)$`),Zo=new RegExp(`^rgba\\(${Nt},${Nt},${Nt},${Kt}\\)$`),Jo=new RegExp(`^rg\
ba\\(${Z},${Z},${Z},${Kt}\\)$`),Qo=new RegExp(`^hsl\\(${Kt},${Z},${Z}\\)$`),ta=new RegExp(`^hsla\\(${Kt},${Z},${Z},${Kt}\\)$`),Ui={aliceblue:15792383,antiquewhite:16444375,
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
assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Wi,formatHex:Wi,formatHex8:ea,formatHsl:na,formatRgb:Yi,toString:Yi});function Wi(){
return this.rgb().formatHex()}function ea(){return this.rgb().formatHex8()}function na(){return nr(this).formatHsl()}function Yi(){return this.rgb().formatRgb()}
function Pt(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=Xo.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Xi(t):n===3?new C(t>>8&15|t>>4&240,t>>4&15|t&
240,(t&15)<<4|t&15,1):n===8?ye(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?ye(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=
Go.exec(e))?new C(t[1],t[2],t[3],1):(t=Ko.exec(e))?new C(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Zo.exec(e))?ye(t[1],t[2],t[3],t[4]):(t=Jo.exec(e))?ye(t[1]*
255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Qo.exec(e))?Zi(t[1],t[2]/100,t[3]/100,1):(t=ta.exec(e))?Zi(t[1],t[2]/100,t[3]/100,t[4]):Ui.hasOwnProperty(e)?Xi(Ui[e]):
e==="transparent"?new C(NaN,NaN,NaN,0):null}function Xi(e){return new C(e>>16&255,e>>8&255,e&255,1)}function ye(e,t,n,i){return i<=0&&(e=t=n=NaN),new C(e,t,n,i)}
function Cn(e){return e instanceof lt||(e=Pt(e)),e?(e=e.rgb(),new C(e.r,e.g,e.b,e.opacity)):new C}function Qt(e,t,n,i){return arguments.length===1?Cn(e):new C(e,
t,n,i??1)}function C(e,t,n,i){this.r=+e,this.g=+t,this.b=+n,this.opacity=+i}Et(C,Qt,Jt(lt,{brighter(e){return e=e==null?kt:Math.pow(kt,e),new C(this.r*e,this.g*
e,this.b*e,this.opacity)},darker(e){return e=e==null?vt:Math.pow(vt,e),new C(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new C(gt(
this.r),gt(this.g),gt(this.b),xe(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:Gi,formatHex:Gi,formatHex8:ia,formatRgb:Ki,toString:Ki}));function Gi(){return`#${mt(this.r)}${mt(this.g)}${mt(this.b)}`}function ia(){return`\
#${mt(this.r)}${mt(this.g)}${mt(this.b)}${mt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Ki(){let e=xe(this.opacity);return`${e===1?"rgb(":"rgba("}${gt(
this.r)}, ${gt(this.g)}, ${gt(this.b)}${e===1?")":`, ${e})`}`}function xe(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function gt(e){return Math.max(0,Math.min(
255,Math.round(e)||0))}function mt(e){return e=gt(e),(e<16?"0":"")+e.toString(16)}function Zi(e,t,n,i){return i<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new U(
e,t,n,i)}function nr(e){if(e instanceof U)return new U(e.h,e.s,e.l,e.opacity);if(e instanceof lt||(e=Pt(e)),!e)return new U;if(e instanceof U)return e;e=e.rgb();
var t=e.r/255,n=e.g/255,i=e.b/255,r=Math.min(t,n,i),s=Math.max(t,n,i),o=NaN,a=s-r,l=(s+r)/2;return a?(t===s?o=(n-i)/a+(n<i)*6:n===s?o=(i-t)/a+2:o=(t-n)/a+4,a/=l<
.5?s+r:2-s-r,o*=60):a=l>0&&l<1?0:o,new U(o,a,l,e.opacity)}function Me(e,t,n,i){return arguments.length===1?nr(e):new U(e,t,n,i??1)}function U(e,t,n,i){this.h=+e,
this.s=+t,this.l=+n,this.opacity=+i}Et(U,Me,Jt(lt,{brighter(e){return e=e==null?kt:Math.pow(kt,e),new U(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=
e==null?vt:Math.pow(vt,e),new U(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,i=n+(n<.5?
n:1-n)*t,r=2*n-i;return new C(Nn(e>=240?e-240:e+120,r,i),Nn(e,r,i),Nn(e<120?e+240:e-120,r,i),this.opacity)},clamp(){return new U(Ji(this.h),_e(this.s),_e(this.l),
xe(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=xe(this.
opacity);return`${e===1?"hsl(":"hsla("}${Ji(this.h)}, ${_e(this.s)*100}%, ${_e(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Ji(e){return e=(e||0)%360,e<0?e+
360:e}function _e(e){return Math.max(0,Math.min(1,e||0))}function Nn(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var ir=Math.PI/180,
rr=180/Math.PI,we=18,sr=.96422,or=1,ar=.82521,lr=4/29,$t=6/29,ur=3*$t*$t,ra=$t*$t*$t;function cr(e){if(e instanceof J)return new J(e.l,e.a,e.b,e.opacity);if(e instanceof
rt)return fr(e);e instanceof C||(e=Cn(e));var t=Pn(e.r),n=Pn(e.g),i=Pn(e.b),r=$n((.2225045*t+.7168786*n+.0606169*i)/or),s,o;return t===n&&n===i?s=o=r:(s=$n((.4360747*
t+.3850649*n+.1430804*i)/sr),o=$n((.0139322*t+.0971045*n+.7141733*i)/ar)),new J(116*r-16,500*(s-r),200*(r-o),e.opacity)}function hr(e,t,n,i){return arguments.length===1?cr(e):new J(e,t,n,i??1)}function J(e,t,n,i){this.l=+e,this.a=+t,this.b=+n,this.opacity=+i}Et(J,hr,Jt(lt,{brighter(e){
return new J(this.l+we*(e??1),this.a,this.b,this.opacity)},darker(e){return new J(this.l-we*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(
this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=sr*kn(t),e=or*kn(e),n=ar*kn(n),new C(En(3.1338561*t-1.6168667*e-.4906146*n),En(-.9787684*t+1.9161415*
e+.033454*n),En(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function $n(e){return e>ra?Math.pow(e,1/3):e/ur+lr}function kn(e){return e>$t?e*e*e:ur*(e-lr)}
function En(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Pn(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function sa(e){
if(e instanceof rt)return new rt(e.h,e.c,e.l,e.opacity);if(e instanceof J||(e=cr(e)),e.a===0&&e.b===0)return new rt(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.
atan2(e.b,e.a)*rr;return new rt(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Se(e,t,n,i){return arguments.length===1?sa(e):new rt(e,t,n,i??1)}function rt(e,t,n,i){this.h=+e,this.c=+t,this.l=+n,this.opacity=+i}function fr(e){if(isNaN(
e.h))return new J(e.l,0,0,e.opacity);var t=e.h*ir;return new J(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}Et(rt,Se,Jt(lt,{brighter(e){return new rt(this.h,this.
c,this.l+we*(e??1),this.opacity)},darker(e){return new rt(this.h,this.c,this.l-we*(e??1),this.opacity)},rgb(){return fr(this).rgb()}}));var pr=-.14861,Rn=1.78277,
Ln=-.29227,Ae=-.90649,Zt=1.97294,Qi=Zt*Ae,tr=Zt*Rn,er=Rn*Ln-Ae*pr;function oa(e){if(e instanceof bt)return new bt(e.h,e.s,e.l,e.opacity);e instanceof C||(e=Cn(e));
var t=e.r/255,n=e.g/255,i=e.b/255,r=(er*i+Qi*t-tr*n)/(er+Qi-tr),s=i-r,o=(Zt*(n-r)-Ln*s)/Ae,a=Math.sqrt(o*o+s*s)/(Zt*r*(1-r)),l=a?Math.atan2(o,s)*rr-120:NaN;return new bt(
l<0?l+360:l,a,r,e.opacity)}function Te(e,t,n,i){return arguments.length===1?oa(e):new bt(e,t,n,i??1)}function bt(e,t,n,i){this.h=+e,this.s=+t,this.l=+n,this.opacity=
+i}Et(bt,Te,Jt(lt,{brighter(e){return e=e==null?kt:Math.pow(kt,e),new bt(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?vt:Math.pow(vt,e),new bt(
this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*ir,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),i=Math.cos(e),r=Math.sin(e);return new C(
255*(t+n*(pr*i+Rn*r)),255*(t+n*(Ln*i+Ae*r)),255*(t+n*(Zt*i)),this.opacity)}}));function br(e,t,n,i,r){var s=e*e,o=s*e;return((1-3*e+3*s-o)*t+(4-6*s+3*o)*n+(1+3*e+3*s-3*o)*i+o*r)/6}function aa(e){var t=e.length-1;return function(n){var i=n<=
0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),r=e[i],s=e[i+1],o=i>0?e[i-1]:2*r-s,a=i<t-1?e[i+2]:2*s-r;return br((n-i/t)*t,o,r,s,a)}}function la(e){var t=e.length;return function(n){
var i=Math.floor(((n%=1)<0?++n:n)*t),r=e[(i+t-1)%t],s=e[i%t],o=e[(i+1)%t],a=e[(i+2)%t];return br((n-i/t)*t,r,s,o,a)}}var $e=e=>()=>e;function vr(e,t){return function(n){
return e+n*t}}function ua(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(i){return Math.pow(e+i*t,n)}}function Dn(e,t){var n=t-e;return n?vr(e,n>
180||n<-180?n-360*Math.round(n/360):n):$e(isNaN(e)?t:e)}function ca(e){return(e=+e)==1?D:function(t,n){return n-t?ua(t,n,e):$e(isNaN(t)?n:t)}}function D(e,t){var n=t-
e;return n?vr(e,n):$e(isNaN(e)?t:e)}var dr=(function e(t){var n=ca(t);function i(r,s){var o=n((r=Qt(r)).r,(s=Qt(s)).r),a=n(r.g,s.g),l=n(r.b,s.b),u=D(r.opacity,s.
opacity);return function(c){return r.r=o(c),r.g=a(c),r.b=l(c),r.opacity=u(c),r+""}}return i.gamma=e,i})(1);function yr(e){return function(t){var n=t.length,i=new Array(
n),r=new Array(n),s=new Array(n),o,a;for(o=0;o<n;++o)a=Qt(t[o]),i[o]=a.r||0,r[o]=a.g||0,s[o]=a.b||0;return i=e(i),r=e(r),s=e(s),a.opacity=1,function(l){return a.
r=i(l),a.g=r(l),a.b=s(l),a+""}}}var Zh=yr(aa),Jh=yr(la);function ha(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,i=t.slice(),r;return function(s){for(r=
0;r<n;++r)i[r]=e[r]*(1-s)+t[r]*s;return i}}function fa(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function pa(e,t){var n=t?t.length:0,i=e?Math.min(n,e.length):0,r=new Array(i),s=new Array(n),o;for(o=0;o<i;++o)r[o]=ke(e[o],t[o]);for(;o<n;++o)s[o]=t[o];return function(a){
for(o=0;o<i;++o)s[o]=r[o](a);return s}}function da(e,t){var n=new Date;return e=+e,t=+t,function(i){return n.setTime(e*(1-i)+t*i),n}}function W(e,t){return e=+e,
t=+t,function(n){return e*(1-n)+t*n}}function ma(e,t){var n={},i={},r;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(r in t)r in
e?n[r]=ke(e[r],t[r]):i[r]=t[r];return function(s){for(r in n)i[r]=n[r](s);return i}}var Fn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,On=new RegExp(Fn.source,
"g");function ga(e){return function(){return e}}function ba(e){return function(t){return e(t)+""}}function va(e,t){var n=Fn.lastIndex=On.lastIndex=0,i,r,s,o=-1,
a=[],l=[];for(e=e+"",t=t+"";(i=Fn.exec(e))&&(r=On.exec(t));)(s=r.index)>n&&(s=t.slice(n,s),a[o]?a[o]+=s:a[++o]=s),(i=i[0])===(r=r[0])?a[o]?a[o]+=r:a[++o]=r:(a[++o]=
null,l.push({i:o,x:W(i,r)})),n=On.lastIndex;return n<t.length&&(s=t.slice(n),a[o]?a[o]+=s:a[++o]=s),a.length<2?l[0]?ba(l[0].x):ga(t):(t=l.length,function(u){for(var c=0,
h;c<t;++c)a[(h=l[c]).i]=h.x(u);return a.join("")})}function ke(e,t){var n=typeof t,i;return t==null||n==="boolean"?$e(t):(n==="number"?W:n==="string"?(i=Pt(t))?
(t=i,dr):va:t instanceof Pt?dr:t instanceof Date?da:fa(t)?ha:Array.isArray(t)?pa:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?ma:W)(e,t)}function _r(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var mr=180/Math.PI,Hn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};
function xr(e,t,n,i,r,s){var o,a,l;return(o=Math.sqrt(e*e+t*t))&&(e/=o,t/=o),(l=e*n+t*i)&&(n-=e*l,i-=t*l),(a=Math.sqrt(n*n+i*i))&&(n/=a,i/=a,l/=a),e*i<t*n&&(e=-e,
t=-t,l=-l,o=-o),{translateX:r,translateY:s,rotate:Math.atan2(t,e)*mr,skewX:Math.atan(l)*mr,scaleX:o,scaleY:a}}var Ne;function ya(e){let t=new(typeof DOMMatrix==
"function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?Hn:xr(t.a,t.b,t.c,t.d,t.e,t.f)}function _a(e){return e==null||(Ne||(Ne=document.createElementNS(
"http://www.w3.org/2000/svg","g")),Ne.setAttribute("transform",e),!(e=Ne.transform.baseVal.consolidate()))?Hn:(e=e.matrix,xr(e.a,e.b,e.c,e.d,e.e,e.f))}function wr(e,t,n,i){
function r(u){return u.length?u.pop()+" ":""}function s(u,c,h,f,p,g){if(u!==h||c!==f){var b=p.push("translate(",null,t,null,n);g.push({i:b-4,x:W(u,h)},{i:b-2,x:W(
c,f)})}else(h||f)&&p.push("translate("+h+t+f+n)}function o(u,c,h,f){u!==c?(u-c>180?c+=360:c-u>180&&(u+=360),f.push({i:h.push(r(h)+"rotate(",null,i)-2,x:W(u,c)})):
c&&h.push(r(h)+"rotate("+c+i)}function a(u,c,h,f){u!==c?f.push({i:h.push(r(h)+"skewX(",null,i)-2,x:W(u,c)}):c&&h.push(r(h)+"skewX("+c+i)}function l(u,c,h,f,p,g){
if(u!==h||c!==f){var b=p.push(r(p)+"scale(",null,",",null,")");g.push({i:b-4,x:W(u,h)},{i:b-2,x:W(c,f)})}else(h!==1||f!==1)&&p.push(r(p)+"scale("+h+","+f+")")}return function(u,c){
var h=[],f=[];return u=e(u),c=e(c),s(u.translateX,u.translateY,c.translateX,c.translateY,h,f),o(u.rotate,c.rotate,h,f),a(u.skewX,c.skewX,h,f),l(u.scaleX,u.scaleY,
c.scaleX,c.scaleY,h,f),u=c=null,function(p){for(var g=-1,b=f.length,x;++g<b;)h[(x=f[g]).i]=x.x(p);return h.join("")}}}var Qh=wr(ya,"px, ","px)","deg)"),tf=wr(_a,
", ",")",")"),xa=1e-12;function gr(e){return((e=Math.exp(e))+1/e)/2}function wa(e){return((e=Math.exp(e))-1/e)/2}function Ma(e){return((e=Math.exp(2*e))-1)/(e+1)}
var ef=(function e(t,n,i){function r(s,o){var a=s[0],l=s[1],u=s[2],c=o[0],h=o[1],f=o[2],p=c-a,g=h-l,b=p*p+g*g,x,y;if(b<xa)y=Math.log(f/u)/t,x=function(P){return[
a+P*p,l+P*g,u*Math.exp(t*P*y)]};else{var S=Math.sqrt(b),A=(f*f-u*u+i*b)/(2*u*n*S),T=(f*f-u*u-i*b)/(2*f*n*S),$=Math.log(Math.sqrt(A*A+1)-A),N=Math.log(Math.sqrt(
T*T+1)-T);y=(N-$)/t,x=function(P){var G=P*y,H=gr($),K=u/(n*S)*(H*Ma(t*G+$)-wa($));return[a+K*p,l+K*g,u*H/gr(t*G+$)]}}return x.duration=Math.abs(y)*1e3*t/Math.SQRT2,
x}return r.rho=function(s){var o=Math.max(.001,+s),a=o*o,l=a*a;return e(o,a,l)},r})(Math.SQRT2,2,4);function Mr(e){return function(t,n){var i=e((t=Me(t)).h,(n=Me(
n)).h),r=D(t.s,n.s),s=D(t.l,n.l),o=D(t.opacity,n.opacity);return function(a){return t.h=i(a),t.s=r(a),t.l=s(a),t.opacity=o(a),t+""}}}var nf=Mr(Dn),rf=Mr(D);function Sr(e){return function(t,n){var i=e((t=Se(t)).h,(n=Se(n)).h),r=D(t.c,n.c),s=D(t.l,n.l),o=D(t.opacity,n.opacity);return function(a){return t.h=i(a),t.c=r(
a),t.l=s(a),t.opacity=o(a),t+""}}}var sf=Sr(Dn),of=Sr(D);function Ar(e){return(function t(n){n=+n;function i(r,s){var o=e((r=Te(r)).h,(s=Te(s)).h),a=D(r.s,s.s),
l=D(r.l,s.l),u=D(r.opacity,s.opacity);return function(c){return r.h=o(c),r.s=a(c),r.l=l(Math.pow(c,n)),r.opacity=u(c),r+""}}return i.gamma=t,i})(1)}var af=Ar(Dn),
lf=Ar(D);function Sa(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function Pe(e,t){if(!isFinite(e)||e===0)return null;
var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),i=e.slice(0,n);return[i.length>1?i[0]+i.slice(2):i,+e.slice(n+1)]}function Ct(e){return e=Pe(Math.
abs(e)),e?e[1]:NaN}function Aa(e,t){return function(n,i){for(var r=n.length,s=[],o=0,a=e[0],l=0;r>0&&a>0&&(l+a+1>i&&(a=Math.max(1,i-l)),s.push(n.substring(r-=a,
r+a)),!((l+=a+1)>i));)a=e[o=(o+1)%e.length];return s.reverse().join(t)}}function Ta(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}
var Na=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Rt(e){if(!(t=Na.exec(e)))throw new Error("invalid format: "+e);var t;
return new In({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Rt.prototype=In.prototype;
function In(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===
void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,
this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}In.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function $a(e){t:for(var t=e.length,n=1,i=-1,r;n<t;++n)switch(e[n]){case".":i=r=n;break;case"0":i===0&&(i=n),r=n;break;default:if(!+e[n])break t;i>0&&(i=0);break}
return i>0?e.slice(0,i)+e.slice(r+1):e}var Ce;function ka(e,t){var n=Pe(e,t);if(!n)return Ce=void 0,e.toPrecision(t);var i=n[0],r=n[1],s=r-(Ce=Math.max(-8,Math.
min(8,Math.floor(r/3)))*3)+1,o=i.length;return s===o?i:s>o?i+new Array(s-o+1).join("0"):s>0?i.slice(0,s)+"."+i.slice(s):"0."+new Array(1-s).join("0")+Pe(e,Math.
max(0,t+s-1))[0]}function Tr(e,t){var n=Pe(e,t);if(!n)return e+"";var i=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.
slice(r+1):i+new Array(r-i.length+2).join("0")}var Nr={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:Sa,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.
toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>Tr(e*100,t),r:Tr,s:ka,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(
e).toString(16)};function $r(e){return e}var kr=Array.prototype.map,Er=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Ea(e){var t=e.
grouping===void 0||e.thousands===void 0?$r:Aa(kr.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",i=e.currency===void 0?"":e.currency[1]+
"",r=e.decimal===void 0?".":e.decimal+"",s=e.numerals===void 0?$r:Ta(kr.call(e.numerals,String)),o=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":
e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function u(h,f){h=Rt(h);var p=h.fill,g=h.align,b=h.sign,x=h.symbol,y=h.zero,S=h.width,A=h.comma,T=h.precision,$=h.trim,
N=h.type;N==="n"?(A=!0,N="g"):Nr[N]||(T===void 0&&(T=12),$=!0,N="g"),(y||p==="0"&&g==="=")&&(y=!0,p="0",g="=");var P=(f&&f.prefix!==void 0?f.prefix:"")+(x==="$"?
n:x==="#"&&/[boxX]/.test(N)?"0"+N.toLowerCase():""),G=(x==="$"?i:/[%p]/.test(N)?o:"")+(f&&f.suffix!==void 0?f.suffix:""),H=Nr[N],K=/[defgprs%]/.test(N);T=T===void 0?
6:/[gprs]/.test(N)?Math.max(1,Math.min(21,T)):Math.max(0,Math.min(20,T));function at(M){var j=P,V=G,St,Li,he;if(N==="c")V=H(M)+V,M="";else{M=+M;var fe=M<0||1/M<
0;if(M=isNaN(M)?l:H(Math.abs(M),T),$&&(M=$a(M)),fe&&+M==0&&b!=="+"&&(fe=!1),j=(fe?b==="("?b:a:b==="-"||b==="("?"":b)+j,V=(N==="s"&&!isNaN(M)&&Ce!==void 0?Er[8+Ce/
3]:"")+V+(fe&&b==="("?")":""),K){for(St=-1,Li=M.length;++St<Li;)if(he=M.charCodeAt(St),48>he||he>57){V=(he===46?r+M.slice(St+1):M.slice(St))+V,M=M.slice(0,St);break}}}
A&&!y&&(M=t(M,1/0));var pe=j.length+M.length+V.length,it=pe<S?new Array(S-pe+1).join(p):"";switch(A&&y&&(M=t(it+M,it.length?S-V.length:1/0),it=""),g){case"<":M=
j+M+V+it;break;case"=":M=j+it+M+V;break;case"^":M=it.slice(0,pe=it.length>>1)+j+M+V+it.slice(pe);break;default:M=it+j+M+V;break}return s(M)}return at.toString=function(){
return h+""},at}function c(h,f){var p=Math.max(-8,Math.min(8,Math.floor(Ct(f)/3)))*3,g=Math.pow(10,-p),b=u((h=Rt(h),h.type="f",h),{suffix:Er[8+p/3]});return function(x){
return b(g*x)}}return{format:u,formatPrefix:c}}var Ee,Re,qn;Pa({thousands:",",grouping:[3],currency:["$",""]});function Pa(e){return Ee=Ea(e),Re=Ee.format,qn=Ee.
formatPrefix,Ee}function Pr(e){return Math.max(0,-Ct(Math.abs(e)))}function Cr(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ct(t)/3)))*3-Ct(Math.abs(
e)))}function Rr(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Ct(t)-Ct(e))+1}function Dr(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function Ca(e){return function(){return e}}function Ra(e){return+e}var Lr=[0,1];function Lt(e){return e}function Bn(e,t){return(t-=e=+e)?function(n){return(n-e)/
t}:Ca(isNaN(t)?NaN:.5)}function La(e,t){var n;return e>t&&(n=e,e=t,t=n),function(i){return Math.max(e,Math.min(t,i))}}function Oa(e,t,n){var i=e[0],r=e[1],s=t[0],
o=t[1];return r<i?(i=Bn(r,i),s=n(o,s)):(i=Bn(i,r),s=n(s,o)),function(a){return s(i(a))}}function Fa(e,t,n){var i=Math.min(e.length,t.length)-1,r=new Array(i),s=new Array(
i),o=-1;for(e[i]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<i;)r[o]=Bn(e[o],e[o+1]),s[o]=n(t[o],t[o+1]);return function(a){var l=Bi(e,a,1,i)-1;return s[l](
r[l](a))}}function Ir(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function qr(){var e=Lr,
t=Lr,n=ke,i,r,s,o=Lt,a,l,u;function c(){var f=Math.min(e.length,t.length);return o!==Lt&&(o=La(e[0],e[f-1])),a=f>2?Fa:Oa,l=u=null,h}function h(f){return f==null||
isNaN(f=+f)?s:(l||(l=a(e.map(i),t,n)))(i(o(f)))}return h.invert=function(f){return o(r((u||(u=a(t,e.map(i),W)))(f)))},h.domain=function(f){return arguments.length?
(e=Array.from(f,Ra),c()):e.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),c()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),
n=_r,c()},h.clamp=function(f){return arguments.length?(o=f?!0:Lt,c()):o!==Lt},h.interpolate=function(f){return arguments.length?(n=f,c()):n},h.unknown=function(f){
return arguments.length?(s=f,h):s},function(f,p){return i=f,r=p,c()}}function Ha(){return qr()(Lt,Lt)}function Da(e,t,n,i){var r=zi(e,t,n),s;switch(i=Rt(i??",f"),
i.type){case"s":{var o=Math.max(Math.abs(e),Math.abs(t));return i.precision==null&&!isNaN(s=Cr(r,o))&&(i.precision=s),qn(i,o)}case"":case"e":case"g":case"p":case"\
r":{i.precision==null&&!isNaN(s=Rr(r,Math.max(Math.abs(e),Math.abs(t))))&&(i.precision=s-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(s=Pr(r))&&
(i.precision=s-(i.type==="%")*2);break}}return Re(i)}function Ia(e){var t=e.domain;return e.ticks=function(n){var i=t();return ve(i[0],i[i.length-1],n??10)},e.tickFormat=
function(n,i){var r=t();return Da(r[0],r[r.length-1],n??10,i)},e.nice=function(n){n==null&&(n=10);var i=t(),r=0,s=i.length-1,o=i[r],a=i[s],l,u,c=10;for(a<o&&(u=
o,o=a,a=u,u=r,r=s,s=u);c-- >0;){if(u=be(o,a,n),u===l)return i[r]=o,i[s]=a,t(i);if(u>0)o=Math.floor(o/u)*u,a=Math.ceil(a/u)*u;else if(u<0)o=Math.ceil(o*u)/u,a=Math.
floor(a*u)/u;else break;l=u}return e},e}function Y(){var e=Ha();return e.copy=function(){return Ir(e,Y())},Dr.apply(e,arguments),Ia(e)}function qa(e,t){e=e.slice();var n=0,i=e.length-1,r=e[n],s=e[i],o;return s<r&&(o=n,n=i,i=o,o=r,r=s,s=o),e[n]=t.floor(r),e[i]=t.ceil(s),e}function Or(e){return Math.
log(e)}function Fr(e){return Math.exp(e)}function Ba(e){return-Math.log(-e)}function ja(e){return-Math.exp(-e)}function Va(e){return isFinite(e)?+("1e"+e):e<0?0:
e}function za(e){return e===10?Va:e===Math.E?Math.exp:t=>Math.pow(e,t)}function Ua(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(
e),t=>Math.log(t)/e)}function Hr(e){return(t,n)=>-e(-t,n)}function Wa(e){let t=e(Or,Fr),n=t.domain,i=10,r,s;function o(){return r=Ua(i),s=za(i),n()[0]<0?(r=Hr(r),
s=Hr(s),e(Ba,ja)):e(Or,Fr),t}return t.base=function(a){return arguments.length?(i=+a,o()):i},t.domain=function(a){return arguments.length?(n(a),o()):n()},t.ticks=
a=>{let l=n(),u=l[0],c=l[l.length-1],h=c<u;h&&([u,c]=[c,u]);let f=r(u),p=r(c),g,b,x=a==null?10:+a,y=[];if(!(i%1)&&p-f<x){if(f=Math.floor(f),p=Math.ceil(p),u>0){
for(;f<=p;++f)for(g=1;g<i;++g)if(b=f<0?g/s(-f):g*s(f),!(b<u)){if(b>c)break;y.push(b)}}else for(;f<=p;++f)for(g=i-1;g>=1;--g)if(b=f>0?g/s(-f):g*s(f),!(b<u)){if(b>
c)break;y.push(b)}y.length*2<x&&(y=ve(u,c,x))}else y=ve(f,p,Math.min(p-f,x)).map(s);return h?y.reverse():y},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=
i===10?"s":","),typeof l!="function"&&(!(i%1)&&(l=Rt(l)).precision==null&&(l.trim=!0),l=Re(l)),a===1/0)return l;let u=Math.max(1,i*a/t.ticks().length);return c=>{
let h=c/s(Math.round(r(c)));return h*i<i-.5&&(h*=i),h<=u?l(c):""}},t.nice=()=>n(qa(n(),{floor:a=>s(Math.floor(r(a))),ceil:a=>s(Math.ceil(r(a)))})),t}function jn(){
let e=Wa(qr()).domain([1,10]);return e.copy=()=>Ir(e,jn()).base(e.base()),Dr.apply(e,arguments),e}var Ya=.95,Xa=.975,Br={below:.1,share:.9},Ga=6;function jr(e){let t=e.threshold[e.size-1],n=e.threshold[0],i=Ka(e,n),r=i?Math.max(Vr(e),n/10**Ga):t,[s,o]=r<n?[r,
n]:[r-.5,n+.5],a=(i?jn():Y()).domain([s,o]).range([0,Ya]).clamp(!0),l=i?Za(s,o):a.ticks(4),u=h=>h>n?1:a(h),c=Float64Array.from(e.threshold,u);return{log:i,low:s,
high:o,ticks:l,position:u,rowAt:h=>Ja(c,h)}}function Ka(e,t){if(!e.isProbability||t<=0)return!1;let n=e.positives+e.negatives,i=0;for(let r=0;r<e.size&&e.threshold[r]>=
Br.below;r++)i=(e.tp[r]+e.fp[r])/n;return i<=1-Br.share&&Vr(e)<t/10}function Vr(e){for(let t=e.size-1;t>0;t--)if(e.threshold[t]>0)return e.threshold[t];return e.
threshold[0]}function Za(e,t){let n=[],i=Math.ceil(Math.log10(e)-1e-9);for(let r=i;10**r<=t*1.000001;r++)n.push(+`1e${r}`);return n.length>5?n.filter((r,s)=>(n.
length-1-s)%2===0):n}function Ja(e,t){if(t>=Xa)return-1;let n=0,i=e.length-1;for(;n<i;){let r=n+i>>1;e[r]>t?n=r+1:i=r}return n>0&&e[n-1]-t<t-e[n]?n-1:n}var F="threshold";var zn=1.959963984540054,Vn=zn*zn;function Ot(e,t,n){let i=e/(e+t),r=n??i;return{positives:e,negatives:t,prevalence:r,natural:r===i}}function Q(e,t,n){return n.
natural?(e+t)/(n.positives+n.negatives):Xr(e/n.positives,t/n.negatives,n.prevalence)}function yt(e,t,n){if(e+t===0)return NaN;if(n.natural)return e/(e+t);let i=n.
prevalence*(e/n.positives);return i/(i+(1-n.prevalence)*(t/n.negatives))}function tt(e,t,n,i){let r=n.prevalence,s=e/n.positives,o=t/n.negatives,a=(n.positives-
e)/n.positives,l=(n.negatives-t)/n.negatives;return r*(s*i.true_positive+a*i.false_negative)+(1-r)*(o*i.false_positive+l*i.true_negative)+i.review*Q(e,t,n)}function Ur(e,t,n){
let i=e/n.positives,r=(n.negatives-t)/n.negatives;return n.prevalence*i+(1-n.prevalence)*r}function Wr(e){return Math.max(e.prevalence,1-e.prevalence)}function Yr(e,t,n,i){
let r=n.prevalence,s=e/n.positives,o=Xr(s,t/n.negatives,r);return(1+i*i)*r*s/(i*i*r+o)}function Xr(e,t,n){return n*e+(1-n)*t}function z(e,t){let n=e/t,i=1+Vn/t,
r=(n+Vn/(2*t))/i,s=zn/i*Math.sqrt(n*(1-n)/t+Vn/(4*t*t));return{low:e===0?0:Math.max(0,r-s),high:e===t?1:Math.min(1,r+s)}}function Un(e,t,n){if(e+t===0)return{low:NaN,
high:NaN};if(n.natural)return z(e,e+t);let i=e/n.positives,r=t/n.negatives,s=Qa(i,z(e,n.positives),r,z(t,n.negatives));return{low:zr(s.low,n.prevalence),high:zr(
s.high,n.prevalence)}}function Qa(e,t,n,i){let r=e*n,s=t.low*i.high*(2*e-t.low)*(2*n-i.high),o=i.high*(2*n-i.high),a=o===0?r>0?t.low*(2*e-t.low)/(2*r):0:(r-Math.
sqrt(Math.max(0,r*r-s)))/o,l=t.high*i.low*(2*e-t.high)*(2*n-i.low),u=i.low*(2*n-i.low),c=u===0?1/0:(r+Math.sqrt(Math.max(0,r*r-l)))/u;return{low:a,high:c}}function zr(e,t){
return e===1/0?1:t*e/(t*e+(1-t))}function Wn(e,t,n,i,r,s,o){let a=i/s.positives,l=r/s.negatives,u=z(i,s.positives),c=z(r,s.negatives),h=t*(t>=0?a-u.low:u.high-a),
f=n*(n>=0?l-c.low:c.high-l),p=t*(t>=0?u.high-a:a-u.low),g=n*(n>=0?c.high-l:l-c.low),b=h*h+f*f,x=p*p+g*g;if(s.natural){let y=z(s.positives,s.positives+s.negatives),
S=o*(o>=0?s.prevalence-y.low:y.high-s.prevalence),A=o*(o>=0?y.high-s.prevalence:s.prevalence-y.low);b+=S*S,x+=A*A}return{low:e-Math.sqrt(b),high:e+Math.sqrt(x)}}
function Yn(e,t,n,i){let r=n.prevalence,s=r*(i.true_positive-i.false_negative+i.review),o=(1-r)*(i.false_positive-i.true_negative+i.review);return Wn(tt(e,t,n,i),
s,o,e,t,n,tl(e,t,n,i))}function tl(e,t,n,i){let r=e/n.positives*(i.true_positive+i.review)+(n.positives-e)/n.positives*i.false_negative,s=t/n.negatives*(i.false_positive+
i.review)+(n.negatives-t)/n.negatives*i.true_negative;return r-s}function el(e,t,n){if(n.natural)return z(e+t,n.positives+n.negatives);let i=n.prevalence;return Wn(
Q(e,t,n),i,1-i,e,t,n,0)}function nl(e,t,n){if(n.natural)return z(e+(n.negatives-t),n.positives+n.negatives);let i=n.prevalence;return Wn(Ur(e,t,n),i,-(1-i),e,t,
n,0)}function Xn(e,t,n){let{tp:i,fp:r}=e,s=Yn(i,r,t,n);return{precision:{value:yt(i,r,t),...Un(i,r,t)},recall:{value:i/t.positives,...z(i,t.positives)},false_positive_rate:{
value:r/t.negatives,...z(r,t.negatives)},alert_rate:{value:Q(i,r,t),...el(i,r,t)},cost_per_1000:{value:1e3*tt(i,r,t,n),low:1e3*s.low,high:1e3*s.high},accuracy:{
value:Ur(i,r,t),...nl(i,r,t)}}}function Gr(e,t){let n=t.prevalence,i=[1e4,1e5].find(g=>n*g>=10)??1e6,r=e.tp/t.positives,s=e.fp/t.negatives,o=[i*n*r,i*n*(1-r),i*
(1-n)*s,i*(1-n)*(1-s)],a=o.map(Math.floor),l=[0,1,2,3].sort((g,b)=>o[b]-a[b]-(o[g]-a[g])||g-b),u=i-a.reduce((g,b)=>g+b,0);for(let g of l){if(u<=0)break;a[g]+=1,
u-=1}let[c,h,f,p]=a;return{base:i,tp:c,fn:h,fp:f,tn:p}}function _t(e){return Number.isNaN(e)?"–":e===0?"0":rl(e.toPrecision(3))}function w(e){if(Number.isNaN(e))return"–";let t=e*100;if(t===0)return"0%";if(Math.
abs(t)<.001)return t<0?">-0.001%":"<0.001%";let n=`${_t(t)}%`;return n==="100%"&&e<1?">99.9%":n}function O(e,t){if(Number.isNaN(e))return"–";let n=e<0?"-":"",
i=Math.abs(e);if(i===0)return`${t}0`;if(i<.001)return e<0?`>-${t}0.001`:`<${t}0.001`;let r=Number(i.toPrecision(3));return r>=1e9?`${n}${t}${Ft(_t(i/1e9))}bn`:r>=
1e6?`${n}${t}${_t(i/1e6)}m`:`${n}${t}${Ft(_t(i))}`}function Ht(e){return Number.isNaN(e)?"–":`${Ft(_t(e))} ms`}function X(e){return Ft(String(Number(e.toPrecision(
10))))}function Kr(e,t){for(let n=3;n<=17;n++){let i=n===3?_t(e):String(Number(e.toPrecision(n)));if(Number.isNaN(e)||e===t||Number(i)!==t)return`${Ft(i)} ms`}return Ht(
e)}function Zr(e){if(!Number.isFinite(e))return"–";let t=Math.max(3,Math.floor(Math.abs(e)).toFixed(0).length),n=Number(e.toPrecision(t)),i=10**(Math.floor(Math.
log10(Math.abs(e)))-t+1);return`${X(n>e?Number((n-i).toPrecision(t)):n)}/s`}function E(e){return Number.isNaN(e)?"–":Ft(il(e).toFixed(0))}function ut(e){return Number.
isNaN(e)?"–":e.toFixed(3)}function R(e){return Number.isNaN(e)?"–":e===0?"0":Math.abs(e)<1e-4?e.toExponential(2):_t(e)}function ct(e,t,n){return Number.isNaN(
e)?"–":`[${n(e)}, ${Number.isNaN(t)?"no limit":n(t)}]`}function il(e){return e<0?-Math.floor(-e+.5):Math.floor(e+.5)}function Ft(e){let[t="",n]=e.split("."),i=t.
replace(/\B(?=(\d{3})+$)/g,",");return n===void 0?i:`${i}.${n}`}function rl(e){let t=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(e);if(!t)return e;let[,n="",i="",r="",
s="0"]=t,o=i+r,a=Number(s);return a<0?`${n}0.${"0".repeat(-a-1)}${o}`:n+o.padEnd(a+1,"0")}function Le(e){let t=atob(e),n=new DataView(new ArrayBuffer(t.length));for(let r=0;r<t.length;r++)n.setUint8(r,t.charCodeAt(r));let i=new Float64Array(Math.floor(
t.length/8));for(let r=0;r<i.length;r++)i[r]=n.getFloat64(8*r,!0);return i}function Jr(e){let t=(e.models??[]).map(sl);return{rev:e.rev,wanted:e.wanted??t.length,dataset:e.dataset,models:t}}function sl(e,t){let n=e.k,i=u=>{let c=Le(e[u]);
if(c.length!==n)throw new Error(`${e.title}: ${u} must have ${n} rows, got ${c.length}`);return c},{positives:r,negatives:s}=e;if(!(r>0&&s>0))throw new Error(`${e.
title}: both classes must be present, got one`);let[o,a]=[i("tp"),i("fp")],l=Array.from(o,u=>z(u,r));return{id:e.id,title:e.title,short:e.short,order:e.order??t,
isProbability:e.is_probability,positives:r,negatives:s,size:n,nobodyThreshold:e.nobody_threshold,threshold:i("threshold"),tp:o,fp:a,recall:o.map(u=>u/r),falsePositiveRate:a.
map(u=>u/s),recallLow:Float64Array.from(l,u=>u.low),recallHigh:Float64Array.from(l,u=>u.high),precision:new Float64Array(n),precisionLow:new Float64Array(n),precisionHigh:new Float64Array(
n),cost:new Float64Array(n),costLow:new Float64Array(n),costHigh:new Float64Array(n),message:e}}function k(e,t){return t<0?{threshold:e.nobodyThreshold,tp:0,fp:0}:
{threshold:e.threshold[t],tp:e.tp[t],fp:e.fp[t]}}function st(e,t){let n=0,i=e.size;for(;n<i;){let r=n+i>>1;e.threshold[r]>=t?n=r+1:i=r}return n-1}function Kn(e){return{costs:e.costs,prevalence:e.prevalence,capacityPerDay:e.capacity_per_day,casesPerDay:e.cases_per_day}}var ol=8*Number.EPSILON;function Zn(e){
let t=e.false_positive+e.review-e.true_negative,n=e.false_negative-(e.true_positive+e.review);return t>=0&&n>=0&&t+n>0?t/(t+n):NaN}function Oe(e,t){let n=Zn(e);
if(t.natural)return n;let i=t.positives/(t.positives+t.negatives),r=n*i*(1-t.prevalence),s=(1-n)*(1-i)*t.prevalence;return r/(r+s)}function Jn(e,t,n,i){let r=Ot(
e.positives,e.negatives,i.prevalence);switch(t){case"min_cost":return al(e,r,i.costs);case"bayes":return ll(e,r,i.costs);case"max_f_beta":return k(e,Gn(e,(s,o)=>Yr(
s,o,r,n),0,1));case"youden":return k(e,Gn(e,(s,o)=>s/e.positives-o/e.negatives,0,1));case"recall_at_least":return ul(e,n);case"precision_at_least":return cl(e,n,
r);case"fpr_at_most":return hl(e,n);case"capacity":return fl(e,r,i);default:return{infeasible:`There is no rule called ${t}.`}}}function Gn(e,t,n,i){let r=n;for(let a=0;a<
e.size;a++)r=Math.max(r,t(e.tp[a],e.fp[a]));let s=r-ol*i;if(n>=s)return-1;let o=0;for(;t(e.tp[o],e.fp[o])<s;)o+=1;return o}function al(e,t,n){let i=t.prevalence,
r=i*(Math.abs(n.true_positive)+Math.abs(n.false_negative))+(1-i)*(Math.abs(n.false_positive)+Math.abs(n.true_negative))+Math.abs(n.review),s=(o,a)=>-tt(o,a,t,n);
return k(e,Gn(e,s,s(0,0),r))}function ll(e,t,n){if(!e.isProbability)return{infeasible:ti(e.title)};let i=Oe(n,t);return Number.isNaN(i)?{infeasible:Qn}:k(e,st(e,
i))}var Qn="t* is undefined: an error costs less than the right decision. Make each error cost more.";function ti(e){return`The scores of ${e} are not probabili\
ties, so t* cannot be compared with them.`}function ul(e,t){let n=e.recall.findIndex(i=>i>=t);return n>=0?k(e,n):{infeasible:`No threshold reaches recall ${w(t)}\
.`}}function cl(e,t,n){let i=-1,r=0;for(let o=e.size-1;o>=0;o--){let a=yt(e.tp[o],e.fp[o],n);if(a>=t)return k(e,Qr(e,o));a>=i&&([i,r]=[a,o])}let s=R(e.threshold[r]);
return{infeasible:`No threshold reaches precision ${w(t)} at a prevalence of ${w(n.prevalence)}: the best is ${w(i)} at ${s}. Lower the target to ${w(pl(i))} or\
 accept a higher prevalence.`}}function hl(e,t){let n=es(e,r=>e.falsePositiveRate[r]<=t)-1;if(n>=0)return k(e,Qr(e,n));let i=e.falsePositiveRate[0];return{infeasible:`\
No threshold keeps the false positive rate at ${w(t)} or less: the cases at the highest score, ${R(e.threshold[0])}, already make ${w(i)}. Allow ${w(dl(i))}, or\
 use a model with fewer ties.`}}function Qr(e,t){let n=t;for(;n>0&&e.tp[n-1]===e.tp[t];)n-=1;return n}function fl(e,t,n){let{capacityPerDay:i,casesPerDay:r}=n,s=i/
r,o=c=>Q(e.tp[c],e.fp[c],t),a=es(e,c=>o(c)<=s)-1;if(a>=0)return k(e,a);if(i===0)return{infeasible:"No alert can be reviewed: the capacity is 0 a day."};let[l,u]=[
R(e.threshold[0]),E(Math.ceil(o(0)*r))];return{infeasible:`${E(i)} reviews a day are too few: the cases tied at the highest score, ${l}, make ${u} alerts a day.\
 Review ${w(s/o(0))} of them at random, or use a model with fewer ties.`}}function pl(e){let t=Number(e.toPrecision(2));return t<=e?t:Number((t-ts(e)).toPrecision(
2))}function dl(e){let t=Number(e.toPrecision(2));return t>=e?t:Number((t+ts(e)).toPrecision(2))}function ts(e){return 10**(Math.floor(Math.log10(e))-1)}function es(e,t){
let n=0;for(;n<e.size&&t(n);)n+=1;return n}function ns(e,t,n){if(t<=0)return k(e,-1);let i=Ot(e.positives,e.negatives,n);for(let r=0;r<e.size;r++)if(Q(e.tp[r],e.
fp[r],i)>=t)return k(e,r);return k(e,e.size-1)}function ml(e,t,n,i){let{tp:r,fp:s}=gl(n,i);return{threshold:e.threshold,tp:r+t*(e.tp-r),fp:s+t*(e.fp-s)}}function is(e,t,n,i,r){let{tp:s,fp:o}=ml(e,t,n,i);return{
effective_precision:yt(s,o,i),effective_recall:s/i.positives,effective_false_positive_rate:o/i.negatives,effective_alert_rate:Q(s,o,i),effective_cost_per_1000:1e3*
tt(s,o,i,r)}}function gl(e,t){return e==="allow"?{tp:0,fp:0}:e==="block"?{tp:t.positives,fp:t.negatives}:e}function rs(e,t){let n=e.filter(a=>a.feasible&&!Number.isNaN(a.quality)),i=Fe(n,a=>[a.quality,a.simplicity]);if(i===void 0)return{model:null,because:"none",cheapest:null};
let r=n.filter(a=>a===i||t(a.model,i.model)!==!0),s=Fe(r,a=>[a.simplicity,a.quality]),o=n.length===1?"only":s===i?"cheapest":"simpler";return{model:s.model,because:o,
cheapest:i.model}}function ss(e){if(e.some(s=>s.feasible))return null;let t=e.filter(s=>s.judged),n=t.filter(s=>s.stable&&!Number.isNaN(s.p99Ms)),i=t.filter(s=>!Number.isNaN(s.utilisation));
return(n.length>0?Fe(n,s=>[s.p99Ms,s.simplicity]):Fe(i,s=>[s.utilisation,s.simplicity]))?.model??null}function Fe(e,t){let n;for(let i of e)if(n===void 0)n=i;else{let[r,s]=[t(i),t(n)];(r[0]<s[0]||r[0]===s[0]&&r[1]<s[1])&&(n=i)}return n}var bl=.99;function os(e,t){if(!e.latency.known)return null;let n=t.map(o=>vl(e,o,t)),i=n.map(({candidate:o})=>o),r=rs(i,(o,a)=>e.latency.differs(o,a)),s=r.model===
null?ss(i):null;return{models:n,focus:n.find(({view:o})=>o.isFocus),choice:r,closest:n.find(({view:o})=>o.table.id===s)??null,pairsHold:e.samePoints}}var He={value:NaN,
low:NaN,high:NaN};function vl(e,t,n){let{id:i}=t.table,{serving:r}=e.scenario,s=e.latency.model(i),o=!!s?.responses,a=o&&!e.latency.tablesHold(e.scenario),l=a?null:
s?.responses??null,u=e.latency.exact(i,e.scenario),c=l?.utilisation(r.arrival_rate_per_s,r.servers)??NaN,h=u?ei(u.p99_ms):ni(l?.quantileAt(bl,c,r.servers)),f=l!==
null,p=!f||!Number.isNaN(h.value),g=f?_l(e,t,c):He,b=f&&r.objective_ms!==null&&!(h.value<=r.objective_ms),x=t.point!==null&&!a&&(o||r.objective_ms===null),y={view:t,
status:s?.status??"missing",words:s?.words??"",measured:o,pending:a,answered:u!==void 0,approximate:o&&u===void 0,nearAtObjective:o&&e.latency.exactAtObjective(
i,e.scenario)===void 0,utilisation:u?.utilisation??c,stable:p,serversToHold:l?Math.floor(l.utilisation(r.arrival_rate_per_s,1))+1:NaN,p99:h,attainment:g,effective:p?
xl(e,t,n,g.value):null,out:f&&(!p||b)};return{...y,candidate:yl(y,s?.simplicity??0,c,x)}}function yl({view:e,p99:t,stable:n,out:i,effective:r},s,o,a){return{model:e.
table.id,simplicity:s,quality:r?.effective_cost_per_1000.value??NaN,onTime:e.figures?.cost_per_1000.value??NaN,p99Ms:t.value,utilisation:o,stable:n,feasible:a&&
!i,judged:a,serversNeeded:null,atNeeded:NaN}}function _l(e,t,n){let{id:i}=t.table,{objective_ms:r,servers:s}=e.scenario.serving;if(r===null)return He;let o=e.latency.
exactAtObjective(i,e.scenario);return o?ei(o.attainment):ni(e.latency.model(i)?.responses?.attainedAt(r,n,s))}function xl(e,t,n,i){let{scenario:r}=e,s=r.serving.
objective_ms===null,o=s?1:i,a=s?"allow":wl(r.serving.late,n);if(t.point===null||a===null||Number.isNaN(o))return null;let l=e.samePoints?e.latency.exactAtObjective(
t.table.id,r)?.effective:void 0,u=is(t.point,o,a,t.at,r.costs),c=Object.entries(u).map(([h,f])=>[h,l?.[h]?ei(l[h]):ni(f)]);return Object.fromEntries(c)}function wl(e,t){
return e==="allow"||e==="block"?e:t.find(({table:n})=>n.id===e)?.point??null}function ei(e){return e===null?He:{value:e[0],low:e[1]??NaN,high:e[2]??NaN}}function ni(e){
return{...He,value:e??NaN}}var Ml="The threshold stays where it was.",Sl="The threshold of lowest cost is shown instead.";function ls(e){let{scenario:t}=e,n=e.focusTable(),i=Al(e,n),r=e.standing.
has(n.id),s="infeasible"in i?`${i.infeasible} ${r?Ml:Sl}`:"",o="infeasible"in i?$l(e,n):i;s===""&&e.standing.set(n.id,o);let a=Ot(n.positives,n.negatives,t.prevalence),
l=t.rule===F||s!=="",u=Q(o.tp,o.fp,a),c=e.tables.models.map(h=>h===n?as(e,h,o,!0):as(e,h,Nl(e,h,l,u),!1));return{models:c,table:n,at:a,point:o,nobody:o.threshold>
n.threshold[0],figures:Xn(o,a,t.costs),cases:Gr(o,a),rule:t.rule,parameter:t.rule===F?NaN:e.parameterOf(t.rule),infeasible:s,reason:"infeasible"in i||!("reason"in
i)?"":i.reason??"",serving:os(e,c)}}function as(e,t,n,i){let{scenario:r}=e,s=Ot(t.positives,t.negatives,r.prevalence);if("infeasible"in n)return{table:t,isFocus:i,
at:s,point:null,reason:n.infeasible,figures:null};i||e.standing.set(t.id,n);let o=Xn(n,s,r.costs);return{table:t,isFocus:i,at:s,point:n,reason:"",figures:o}}function Al(e,t){
let{rule:n,threshold:i}=e.scenario;return n!==F?De(e,t,n):Tl(e,t,i??t.threshold[0])}function Tl(e,t,n){return e.learnedPoint(t.id,n)??{...k(t,st(t,n)),threshold:n}}
function De(e,t,n,i=e.parameterOf(n)){return(Object.is(i,e.parameterOf(n))?e.exactChoice(t.id,n):void 0)??Jn(t,n,i,Kn(e.scenario))}function Nl(e,t,n,i){return n?
(e.scenario.rule===F?e.exactCurrent(t.id):void 0)??ns(t,i,e.scenario.prevalence):De(e,t,e.scenario.rule)}function $l(e,t){let n=e.standing.get(t.id);if(n)return n;
let i=Jn(t,"min_cost",NaN,Kn(e.scenario));return"infeasible"in i?k(t,0):i}function us(e,t,n,i){for(let r=0;r<e.size;r++){let s=e.tp[r],o=e.fp[r];if(e.precision[r]=yt(s,o,t),e.cost[r]=1e3*tt(s,o,t,n),!i)continue;let a=Un(s,o,t);e.precisionLow[r]=
a.low,e.precisionHigh[r]=a.high;let l=Yn(s,o,t,n);e.costLow[r]=1e3*l.low,e.costHigh[r]=1e3*l.high}}var kl=.1,Ie=class{servers;meanServiceMs;utilisations;lastLevel;depths;responses;rows=new Map;rowsAt=NaN;constructor(t){this.servers=t.servers,this.utilisations=
t.utilisation,this.meanServiceMs=t.mean_service_ms,this.lastLevel=t.levels.at(-1),this.depths=Float64Array.from(t.levels,hs),this.responses=Le(t.response_ms);let n=this.
servers.length*this.utilisations.length*t.levels.length;if(this.responses.length!==n)throw new Error(`response times must have ${n} cells, got ${this.responses.
length}`)}utilisation(t,n){return t*this.meanServiceMs/(1e3*n)}quantileAt(t,n,i){return t>=0&&t<=this.lastLevel?this.amongServers(i,n,r=>El(r,t)):NaN}attainedAt(t,n,i){
return Number.isNaN(t)?NaN:this.amongServers(i,n,r=>this.attainedOf(r,t))}holds(t){return this.servers.includes(t)}amongServers(t,n,i){let r=(p,g)=>{let b=this.
row(p,g);return b===null?NaN:i(b)},s=this.servers.indexOf(t);if(s>=0)return r(s,n);let o=this.servers.findIndex(p=>p>t);if(o===0)return NaN;let a=o<0?this.servers.
length-1:o-1,l=1/this.servers[a],u=o<0?0:1/this.servers[o],c=(1/t-l)/(u-l),h=r(a,n),f=o<0?r(a,0):r(o,n);return h+c*(f-h)}attainedOf({times:t,depths:n},i){let r=t.
length-1;if(i<t[0])return 0;if(i>=t[r])return this.lastLevel;let s=cs(t,i),o=(i-t[s-1])/(t[s]-t[s-1]),a=n[s-1]+o*(n[s]-n[s-1]);return Math.min(1-Math.exp(-a),this.
lastLevel)}row(t,n){this.rowsAt!==n&&n!==0&&(this.rows.clear(),this.rowsAt=n);let i=`${t} ${n}`,r=this.rows.get(i);return r===void 0&&(r=this.madeRow(t,n),this.
rows.set(i,r)),r}madeRow(t,n){let i=this.utilisations;if(!(n>=0&&n<=i.at(-1)))return null;let r=i.findIndex(f=>f>=n),s=this.stored(t,r);if(i[r]===n)return{times:s,
depths:this.depths};let o=this.stored(t,r-1),a=(n-i[r-1])/(i[r]-i[r-1]),l=new Float64Array(o.length+s.length);l.set(o),l.set(s,o.length),l.sort();let u=l.map(f=>this.
depthAt(o,f)),c=l.map(f=>this.depthAt(s,f));if(i[r]>kl)return{times:l,depths:u.map((f,p)=>f+a*(c[p]-f))};let h=(f,p)=>{let g=Math.exp(-f);return-Math.log(g+a*(Math.
exp(-c[p])-g))};return{times:l,depths:u.map(h)}}depthAt(t,n){let i=cs(t,n);if(i===0)return 0;let r=Math.min(i,t.length-1),s=t[r]-t[r-1];if(s<=0)return this.depths[r];
let o=(n-t[r-1])/s;return this.depths[r-1]+o*(this.depths[r]-this.depths[r-1])}stored(t,n){let i=(t*this.utilisations.length+n)*this.depths.length;return this.responses.
subarray(i,i+this.depths.length)}};function El({times:e,depths:t},n){let i=hs(n),r=Math.min(Pl(t,i),t.length-1);if(r===0)return e[0];let s=(i-t[r-1])/(t[r]-t[r-
1]);return e[r-1]+Math.min(s,1)*(e[r]-e[r-1])}function hs(e){return-Math.log(1-e)}function Pl(e,t){return fs(e,n=>n<t)}function cs(e,t){return fs(e,n=>n<=t)}function fs(e,t){
let n=0,i=e.length;for(;n<i;){let r=n+i>>1;t(e[r])?n=r+1:i=r}return n}var qe=class{rev="";models=new Map;message=null;sent=null;lacks(t){return t!==null&&t.models===null&&this.rev!==t.rev}receive(t,n){this.message=t,this.sent=n;let i=t?.
rev??"";return i===this.rev?!1:(this.rev=i,this.models=new Map(Object.entries(t?.models??{}).map(([r,s])=>[r,{...s,responses:s.table&&new Ie(s.table)}])),!0)}get known(){
return this.message!==null}get measuredOn(){return this.message?.measured_on??""}model(t){return this.models.get(t)}tablesHold(t){return this.sent!==null&&ps.every(
n=>this.sent.serving[n]===t.serving[n])}exact(t,n){return this.answered&&ds(this.sent.serving,n.serving)?this.message.exact.models[t]:void 0}exactAtObjective(t,n){
return ii(this.sent?.serving,n.serving)?this.exact(t,n):void 0}differs(t,n){let i=this.message?.exact?.pairs[[t,n].sort().join("|")];return i===void 0?null:!i}get recommendation(){
return this.message?.exact?.recommendation}get answered(){return this.message?.exact!==null&&this.message?.exact!==void 0&&this.sent!==null}},ps=["dispatch","bu\
rstiness","path"],Cl=["arrival_rate_per_s","servers",...ps];function ds(e,t){return Cl.every(n=>e[n]===t[n])}function ii(e,t){return e!==void 0&&ds(e,t)&&e.objective_ms===
t.objective_ms&&e.late===t.late}var Be=class{data;tables;scenario;latency=new qe;dirty=!1;standing=new Map;seq=0;version=null;parameters={};learned=new Map;lacks(t){return t.tables.models===null&&
this.tables?.rev!==t.tables.rev||this.latency.lacks(t.latency)}receive(t){let n=this.tables===void 0||this.tables.rev!==t.tables.rev;if(n){let l=Jr(t.tables);this.
tables=l,this.learned.clear(),this.standing.clear()}this.data=t;let i=this.latency.receive(t.latency,t.scenario),r=this.version===null,s=t.scenario.version!==this.
version,o=t.scenario.echo>=this.seq,a=r||(s||n)&&o&&!this.dirty;return this.seq=Math.max(this.seq,t.scenario.echo),a&&this.adopt(),this.learn(),this.tables.models.
some(l=>l.id===this.scenario.focus)||(this.scenario={...this.scenario,focus:this.tables.models[0].id}),{tables:n,scenario:a,latency:i}}adopt(){let{version:t,echo:n,
parameters:i,...r}=this.data.scenario;this.version=t,this.scenario={...r,costs:{...r.costs},serving:{...r.serving}},this.parameters={...this.parameters,...i},r.
parameter!==null&&(this.parameters[r.rule]=r.parameter),this.dirty=!1}learn(){let{exact:t}=this.data;if(t===null)return;let n=(i,r)=>{"infeasible"in r||this.learned.
set(`${i} ${r.threshold}`,r)};for(let[i,r]of Object.entries(t.current)){n(i,r);let{focus:s,rule:o,threshold:a}=this.data.scenario,l=i===s&&o===F&&a!==null;"infe\
asible"in r||l&&t.version===this.data.scenario.version&&this.learned.set(`${i} ${a}`,{...r,threshold:a})}for(let[i,r]of Object.entries(t.points))for(let s of Object.
values(r))n(i,s)}learnedPoint(t,n){return this.learned.get(`${t} ${n}`)}change(t){this.scenario={...this.scenario,...t};let{rule:n,parameter:i}=this.scenario;i!==
null&&(this.parameters[n]=i),this.dirty=!0}take(){return this.dirty&&(this.seq+=1),this.dirty=!1,{seq:this.seq,tables:`${this.tables.rev} ${this.latency.rev}`.trim(),
...this.scenario}}focusTable(){return this.table(this.scenario.focus)??this.tables.models[0]}table(t){return this.tables.models.find(n=>n.id===t)}rule(t){return this.
data.rules.find(n=>n.id===t)}parameterOf(t){return this.parameters[t]??this.rule(t)?.parameter?.default??NaN}sameSetting(){let{exact:t,scenario:n}=this.data,i=this.
scenario;return t===null||t.version!==n.version?!1:i.prevalence===n.prevalence&&i.capacity_per_day===n.capacity_per_day&&i.cases_per_day===n.cases_per_day&&Rl(i,
n)}exactChoice(t,n){if(!this.sameSetting())return;let i=this.data.scenario,r=this.rule(n)?.parameter?.default??NaN,s=i.parameters?.[n]??r,o=i.rule===n?i.parameter??
s:s;if(Object.is(o,this.parameterOf(n)))return this.data.exact?.points[t]?.[n]}averagePrecision(t){let{prevalence:n}=this.scenario;return n===null?t.message.average_precision:
(this.data.scenario.prevalence===n?this.data.exact?.average_precision[t.id]:void 0)??NaN}exactCurrent(t){return this.samePoints?this.data.exact?.current[t]:void 0}get samePoints(){
let t=this.data.scenario,n=this.scenario;return this.sameSetting()&&n.focus===t.focus&&n.rule===t.rule&&n.threshold===t.threshold&&n.parameter===t.parameter}get settled(){
return this.samePoints&&ii(this.data.scenario.serving,this.scenario.serving)}};function Rl(e,t){return e.costs.false_positive===t.costs.false_positive&&e.costs.
false_negative===t.costs.false_negative&&e.costs.true_positive===t.costs.true_positive&&e.costs.true_negative===t.costs.true_negative&&e.costs.review===t.costs.
review}function je(){return v("svg",{viewBox:"0 0 16 16",class:"pin-icon","aria-hidden":"true",focusable:"false"},v("path",{d:"M5.5 1.5h5l-.7 1v3.6l2.2 2.4v1H8.6v4.6L8\
 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z"}))}function ms(e){let t=getComputedStyle(e).getPropertyValue("--st-background-color").trim(),n=m("span",{style:`color:${t||"#fff"}`});e.append(n);let[i=255,r=255,s=255]=(getComputedStyle(
n).color.match(/[\d.]+/g)??[]).map(Number);n.remove(),d(e,"data-theme",.299*i+.587*r+.114*s<128?"dark":"light")}var Ve=class{constructor(t,n){this.root=t;this.element=m("div",{class:"tip",role:"tooltip",id:`${n}-tip`,hidden:!0}),t.addEventListener("keydown",i=>{i.key==="E\
scape"&&this.hide()})}root;element;target=null;attach(t,n){let i=()=>this.show(t,n());t.onmouseenter=i,t.onfocus=()=>{t.matches(":focus-visible")&&i()},t.onmouseleave=
t.onblur=()=>this.hide()}show(t,n){if(n==="")return;_(this.element,n),this.element.hidden=!1,this.target=t,d(t,"aria-describedby",this.element.id);let i=this.root.
getBoundingClientRect(),r=t.getBoundingClientRect(),s=this.element.offsetWidth,o=Math.min(Math.max(0,r.left-i.left),Math.max(0,i.width-s));this.element.style.left=
`${o}px`,this.element.style.top=`${r.bottom-i.top+4}px`}hide(){this.element.hidden=!0,this.target&&d(this.target,"aria-describedby",null),this.target=null}};function Ll(e){return e}var ri=1,si=2,oi=3,te=4,gs=1e-6;function Ol(e){return"translate("+e+",0)"}function Fl(e){return"translate(0,"+e+")"}function Hl(e){return t=>+e(
t)}function Dl(e,t){return t=Math.max(0,e.bandwidth()-t*2)/2,e.round()&&(t=Math.round(t)),n=>+e(n)+t}function Il(){return!this.__axis}function bs(e,t){var n=[],
i=null,r=null,s=6,o=6,a=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=e===ri||e===te?-1:1,c=e===te||e===si?"x":"y",h=e===ri||e===oi?Ol:Fl;function f(p){
var g=i??(t.ticks?t.ticks.apply(t,n):t.domain()),b=r??(t.tickFormat?t.tickFormat.apply(t,n):Ll),x=Math.max(s,0)+a,y=t.range(),S=+y[0]+l,A=+y[y.length-1]+l,T=(t.
bandwidth?Dl:Hl)(t.copy(),l),$=p.selection?p.selection():p,N=$.selectAll(".domain").data([null]),P=$.selectAll(".tick").data(g,t).order(),G=P.exit(),H=P.enter().
append("g").attr("class","tick"),K=P.select("line"),at=P.select("text");N=N.merge(N.enter().insert("path",".tick").attr("class","domain").attr("stroke","current\
Color")),P=P.merge(H),K=K.merge(H.append("line").attr("stroke","currentColor").attr(c+"2",u*s)),at=at.merge(H.append("text").attr("fill","currentColor").attr(c,
u*x).attr("dy",e===ri?"0em":e===oi?"0.71em":"0.32em")),p!==$&&(N=N.transition(p),P=P.transition(p),K=K.transition(p),at=at.transition(p),G=G.transition(p).attr(
"opacity",gs).attr("transform",function(M){return isFinite(M=T(M))?h(M+l):this.getAttribute("transform")}),H.attr("opacity",gs).attr("transform",function(M){var j=this.
parentNode.__axis;return h((j&&isFinite(j=j(M))?j:T(M))+l)})),G.remove(),N.attr("d",e===te||e===si?o?"M"+u*o+","+S+"H"+l+"V"+A+"H"+u*o:"M"+l+","+S+"V"+A:o?"M"+S+
","+u*o+"V"+l+"H"+A+"V"+u*o:"M"+S+","+l+"H"+A),P.attr("opacity",1).attr("transform",function(M){return h(T(M)+l)}),K.attr(c+"2",u*s),at.attr(c,u*x).text(b),$.filter(
Il).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",e===si?"start":e===te?"end":"middle"),$.each(function(){this.__axis=
T})}return f.scale=function(p){return arguments.length?(t=p,f):t},f.ticks=function(){return n=Array.from(arguments),f},f.tickArguments=function(p){return arguments.
length?(n=p==null?[]:Array.from(p),f):n.slice()},f.tickValues=function(p){return arguments.length?(i=p==null?null:Array.from(p),f):i&&i.slice()},f.tickFormat=function(p){
return arguments.length?(r=p,f):r},f.tickSize=function(p){return arguments.length?(s=o=+p,f):s},f.tickSizeInner=function(p){return arguments.length?(s=+p,f):s},
f.tickSizeOuter=function(p){return arguments.length?(o=+p,f):o},f.tickPadding=function(p){return arguments.length?(a=+p,f):a},f.offset=function(p){return arguments.
length?(l=+p,f):l},f}function ze(e){return bs(oi,e)}function vs(e){return bs(te,e)}var ai="http://www.w3.org/1999/xhtml",ys={svg:"http://www.w3.org/2000/svg",xhtml:ai,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function _s(e){var t=e+="",n=t.indexOf(":");return n>=0&&(t=e.slice(0,n))!=="xmlns"&&(e=e.slice(n+1)),ys.hasOwnProperty(
t)?{space:ys[t],local:e}:e}function ql(e){return function(){var t=this.ownerDocument,n=this.namespaceURI;return n===ai&&t.documentElement.namespaceURI===ai?t.createElement(
e):t.createElementNS(n,e)}}function Bl(e){return function(){return this.ownerDocument.createElementNS(e.space,e.local)}}function xs(e){var t=_s(e);return(t.local?
Bl:ql)(t)}function jl(){}function ws(e){return e==null?jl:function(){return this.querySelector(e)}}function Vl(e){typeof e!="function"&&(e=ws(e));for(var t=this.
_groups,n=t.length,i=new Array(n),r=0;r<n;++r)for(var s=t[r],o=s.length,a=i[r]=new Array(o),l,u,c=0;c<o;++c)(l=s[c])&&(u=e.call(l,l.__data__,c,s))&&("__data__"in
l&&(u.__data__=l.__data__),a[c]=u);return new B(i,this._parents)}function zl(e){return e==null?[]:Array.isArray(e)?e:Array.from(e)}function Ul(){return[]}function Wl(e){
return e==null?Ul:function(){return this.querySelectorAll(e)}}function Yl(e){return function(){return zl(e.apply(this,arguments))}}function Xl(e){typeof e=="fun\
ction"?e=Yl(e):e=Wl(e);for(var t=this._groups,n=t.length,i=[],r=[],s=0;s<n;++s)for(var o=t[s],a=o.length,l,u=0;u<a;++u)(l=o[u])&&(i.push(e.call(l,l.__data__,u,o)),
r.push(l));return new B(i,r)}function Gl(e){return function(){return this.matches(e)}}function Ms(e){return function(t){return t.matches(e)}}var Kl=Array.prototype.
find;function Zl(e){return function(){return Kl.call(this.children,e)}}function Jl(){return this.firstElementChild}function Ql(e){return this.select(e==null?Jl:
Zl(typeof e=="function"?e:Ms(e)))}var tu=Array.prototype.filter;function eu(){return Array.from(this.children)}function nu(e){return function(){return tu.call(this.
children,e)}}function iu(e){return this.selectAll(e==null?eu:nu(typeof e=="function"?e:Ms(e)))}function ru(e){typeof e!="function"&&(e=Gl(e));for(var t=this._groups,
n=t.length,i=new Array(n),r=0;r<n;++r)for(var s=t[r],o=s.length,a=i[r]=[],l,u=0;u<o;++u)(l=s[u])&&e.call(l,l.__data__,u,s)&&a.push(l);return new B(i,this._parents)}
function Ss(e){return new Array(e.length)}function su(){return new B(this._enter||this._groups.map(Ss),this._parents)}function Ue(e,t){this.ownerDocument=e.ownerDocument,
this.namespaceURI=e.namespaceURI,this._next=null,this._parent=e,this.__data__=t}Ue.prototype={constructor:Ue,appendChild:function(e){return this._parent.insertBefore(
e,this._next)},insertBefore:function(e,t){return this._parent.insertBefore(e,t)},querySelector:function(e){return this._parent.querySelector(e)},querySelectorAll:function(e){
return this._parent.querySelectorAll(e)}};function ou(e){return function(){return e}}function au(e,t,n,i,r,s){for(var o=0,a,l=t.length,u=s.length;o<u;++o)(a=t[o])?
(a.__data__=s[o],i[o]=a):n[o]=new Ue(e,s[o]);for(;o<l;++o)(a=t[o])&&(r[o]=a)}function lu(e,t,n,i,r,s,o){var a,l,u=new Map,c=t.length,h=s.length,f=new Array(c),p;
for(a=0;a<c;++a)(l=t[a])&&(f[a]=p=o.call(l,l.__data__,a,t)+"",u.has(p)?r[a]=l:u.set(p,l));for(a=0;a<h;++a)p=o.call(e,s[a],a,s)+"",(l=u.get(p))?(i[a]=l,l.__data__=
s[a],u.delete(p)):n[a]=new Ue(e,s[a]);for(a=0;a<c;++a)(l=t[a])&&u.get(f[a])===l&&(r[a]=l)}function uu(e){return e.__data__}function cu(e,t){if(!arguments.length)
return Array.from(this,uu);var n=t?lu:au,i=this._parents,r=this._groups;typeof e!="function"&&(e=ou(e));for(var s=r.length,o=new Array(s),a=new Array(s),l=new Array(
s),u=0;u<s;++u){var c=i[u],h=r[u],f=h.length,p=hu(e.call(c,c&&c.__data__,u,i)),g=p.length,b=a[u]=new Array(g),x=o[u]=new Array(g),y=l[u]=new Array(f);n(c,h,b,x,
y,p,t);for(var S=0,A=0,T,$;S<g;++S)if(T=b[S]){for(S>=A&&(A=S+1);!($=x[A])&&++A<g;);T._next=$||null}}return o=new B(o,i),o._enter=a,o._exit=l,o}function hu(e){return typeof e==
"object"&&"length"in e?e:Array.from(e)}function fu(){return new B(this._exit||this._groups.map(Ss),this._parents)}function pu(e,t,n){var i=this.enter(),r=this,s=this.
exit();return typeof e=="function"?(i=e(i),i&&(i=i.selection())):i=i.append(e+""),t!=null&&(r=t(r),r&&(r=r.selection())),n==null?s.remove():n(s),i&&r?i.merge(r).
order():r}function du(e){for(var t=e.selection?e.selection():e,n=this._groups,i=t._groups,r=n.length,s=i.length,o=Math.min(r,s),a=new Array(r),l=0;l<o;++l)for(var u=n[l],
c=i[l],h=u.length,f=a[l]=new Array(h),p,g=0;g<h;++g)(p=u[g]||c[g])&&(f[g]=p);for(;l<r;++l)a[l]=n[l];return new B(a,this._parents)}function mu(){for(var e=this._groups,
t=-1,n=e.length;++t<n;)for(var i=e[t],r=i.length-1,s=i[r],o;--r>=0;)(o=i[r])&&(s&&o.compareDocumentPosition(s)^4&&s.parentNode.insertBefore(o,s),s=o);return this}
function gu(e){e||(e=bu);function t(h,f){return h&&f?e(h.__data__,f.__data__):!h-!f}for(var n=this._groups,i=n.length,r=new Array(i),s=0;s<i;++s){for(var o=n[s],
a=o.length,l=r[s]=new Array(a),u,c=0;c<a;++c)(u=o[c])&&(l[c]=u);l.sort(t)}return new B(r,this._parents).order()}function bu(e,t){return e<t?-1:e>t?1:e>=t?0:NaN}
function vu(){var e=arguments[0];return arguments[0]=this,e.apply(null,arguments),this}function yu(){return Array.from(this)}function _u(){for(var e=this._groups,
t=0,n=e.length;t<n;++t)for(var i=e[t],r=0,s=i.length;r<s;++r){var o=i[r];if(o)return o}return null}function xu(){let e=0;for(let t of this)++e;return e}function wu(){
return!this.node()}function Mu(e){for(var t=this._groups,n=0,i=t.length;n<i;++n)for(var r=t[n],s=0,o=r.length,a;s<o;++s)(a=r[s])&&e.call(a,a.__data__,s,r);return this}
function Su(e){return function(){this.removeAttribute(e)}}function Au(e){return function(){this.removeAttributeNS(e.space,e.local)}}function Tu(e,t){return function(){
this.setAttribute(e,t)}}function Nu(e,t){return function(){this.setAttributeNS(e.space,e.local,t)}}function $u(e,t){return function(){var n=t.apply(this,arguments);
n==null?this.removeAttribute(e):this.setAttribute(e,n)}}function ku(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttributeNS(e.space,
e.local):this.setAttributeNS(e.space,e.local,n)}}function Eu(e,t){var n=_s(e);if(arguments.length<2){var i=this.node();return n.local?i.getAttributeNS(n.space,n.
local):i.getAttribute(n)}return this.each((t==null?n.local?Au:Su:typeof t=="function"?n.local?ku:$u:n.local?Nu:Tu)(n,t))}function As(e){return e.ownerDocument&&
e.ownerDocument.defaultView||e.document&&e||e.defaultView}function Pu(e){return function(){this.style.removeProperty(e)}}function Cu(e,t,n){return function(){this.
style.setProperty(e,t,n)}}function Ru(e,t,n){return function(){var i=t.apply(this,arguments);i==null?this.style.removeProperty(e):this.style.setProperty(e,i,n)}}
function Lu(e,t,n){return arguments.length>1?this.each((t==null?Pu:typeof t=="function"?Ru:Cu)(e,t,n??"")):Ou(this.node(),e)}function Ou(e,t){return e.style.getPropertyValue(
t)||As(e).getComputedStyle(e,null).getPropertyValue(t)}function Fu(e){return function(){delete this[e]}}function Hu(e,t){return function(){this[e]=t}}function Du(e,t){
return function(){var n=t.apply(this,arguments);n==null?delete this[e]:this[e]=n}}function Iu(e,t){return arguments.length>1?this.each((t==null?Fu:typeof t=="fu\
nction"?Du:Hu)(e,t)):this.node()[e]}function Ts(e){return e.trim().split(/^|\s+/)}function ui(e){return e.classList||new Ns(e)}function Ns(e){this._node=e,this.
_names=Ts(e.getAttribute("class")||"")}Ns.prototype={add:function(e){var t=this._names.indexOf(e);t<0&&(this._names.push(e),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(e){var t=this._names.indexOf(e);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(e){
return this._names.indexOf(e)>=0}};function $s(e,t){for(var n=ui(e),i=-1,r=t.length;++i<r;)n.add(t[i])}function ks(e,t){for(var n=ui(e),i=-1,r=t.length;++i<r;)n.
remove(t[i])}function qu(e){return function(){$s(this,e)}}function Bu(e){return function(){ks(this,e)}}function ju(e,t){return function(){(t.apply(this,arguments)?
$s:ks)(this,e)}}function Vu(e,t){var n=Ts(e+"");if(arguments.length<2){for(var i=ui(this.node()),r=-1,s=n.length;++r<s;)if(!i.contains(n[r]))return!1;return!0}return this.
each((typeof t=="function"?ju:t?qu:Bu)(n,t))}function zu(){this.textContent=""}function Uu(e){return function(){this.textContent=e}}function Wu(e){return function(){
var t=e.apply(this,arguments);this.textContent=t??""}}function Yu(e){return arguments.length?this.each(e==null?zu:(typeof e=="function"?Wu:Uu)(e)):this.node().textContent}
function Xu(){this.innerHTML=""}function Gu(e){return function(){this.innerHTML=e}}function Ku(e){return function(){var t=e.apply(this,arguments);this.innerHTML=
t??""}}function Zu(e){return arguments.length?this.each(e==null?Xu:(typeof e=="function"?Ku:Gu)(e)):this.node().innerHTML}function Ju(){this.nextSibling&&this.parentNode.
appendChild(this)}function Qu(){return this.each(Ju)}function tc(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function ec(){
return this.each(tc)}function nc(e){var t=typeof e=="function"?e:xs(e);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function ic(){
return null}function rc(e,t){var n=typeof e=="function"?e:xs(e),i=t==null?ic:typeof t=="function"?t:ws(t);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),i.apply(this,arguments)||null)})}function sc(){var e=this.parentNode;e&&e.removeChild(this)}function oc(){return this.each(sc)}function ac(){
var e=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function lc(){var e=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(
e,this.nextSibling):e}function uc(e){return this.select(e?lc:ac)}function cc(e){return arguments.length?this.property("__data__",e):this.node().__data__}function hc(e){
return function(t){e.call(this,t,this.__data__)}}function fc(e){return e.trim().split(/^|\s+/).map(function(t){var n="",i=t.indexOf(".");return i>=0&&(n=t.slice(
i+1),t=t.slice(0,i)),{type:t,name:n}})}function pc(e){return function(){var t=this.__on;if(t){for(var n=0,i=-1,r=t.length,s;n<r;++n)s=t[n],(!e.type||s.type===e.
type)&&s.name===e.name?this.removeEventListener(s.type,s.listener,s.options):t[++i]=s;++i?t.length=i:delete this.__on}}}function dc(e,t,n){return function(){var i=this.
__on,r,s=hc(t);if(i){for(var o=0,a=i.length;o<a;++o)if((r=i[o]).type===e.type&&r.name===e.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(
r.type,r.listener=s,r.options=n),r.value=t;return}}this.addEventListener(e.type,s,n),r={type:e.type,name:e.name,value:t,listener:s,options:n},i?i.push(r):this.__on=
[r]}}function mc(e,t,n){var i=fc(e+""),r,s=i.length,o;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,u=a.length,c;l<u;++l)for(r=0,c=a[l];r<s;++r)
if((o=i[r]).type===c.type&&o.name===c.name)return c.value}return}for(a=t?dc:pc,r=0;r<s;++r)this.each(a(i[r],t,n));return this}function Es(e,t,n){var i=As(e),r=i.
CustomEvent;typeof r=="function"?r=new r(t,n):(r=i.document.createEvent("Event"),n?(r.initEvent(t,n.bubbles,n.cancelable),r.detail=n.detail):r.initEvent(t,!1,!1)),
e.dispatchEvent(r)}function gc(e,t){return function(){return Es(this,e,t)}}function bc(e,t){return function(){return Es(this,e,t.apply(this,arguments))}}function vc(e,t){
return this.each((typeof t=="function"?bc:gc)(e,t))}function*yc(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var i=e[t],r=0,s=i.length,o;r<s;++r)(o=i[r])&&
(yield o)}var Ps=[null];function B(e,t){this._groups=e,this._parents=t}function _c(){return new B([[document.documentElement]],Ps)}function xc(){return this}B.prototype=
_c.prototype={constructor:B,select:Vl,selectAll:Xl,selectChild:Ql,selectChildren:iu,filter:ru,data:cu,enter:su,exit:fu,join:pu,merge:du,selection:xc,order:mu,sort:gu,
call:vu,nodes:yu,node:_u,size:xu,empty:wu,each:Mu,attr:Eu,style:Lu,property:Iu,classed:Vu,text:Yu,html:Zu,raise:Qu,lower:ec,append:nc,insert:rc,remove:oc,clone:uc,
datum:cc,on:mc,dispatch:vc,[Symbol.iterator]:yc};function ee(e){return typeof e=="string"?new B([[document.querySelector(e)]],[document.documentElement]):new B(
[[e]],Ps)}var wc=0;function Mc(){return new li}function li(){this._="@"+(++wc).toString(36)}li.prototype=Mc.prototype={constructor:li,get:function(e){for(var t=this._;!(t in
e);)if(!(e=e.parentNode))return;return e[t]},set:function(e,t){return e[this._]=t},remove:function(e){return this._ in e&&delete e[this._]},toString:function(){
return this._}};var We=class{constructor(t,n,i){this.id=t;let r=`${i}-${t}-clip`,s=o=>(o.setAttribute("clip-path",`url(#${r})`),o);this.svg.append(v("defs",{},v("clipPath",{id:r},
this.clipRect)),this.xAxis,this.yAxis,s(this.under),s(this.curves),this.over,this.hoverMark,this.dots,this.xTitle,this.yTitle),this.heading=m("span",{class:"cha\
rt-name"},n),this.element=m("figure",{class:`chart chart-${t}`,"data-chart":t},m("figcaption",{class:"chart-title"},this.heading,this.aside),this.svg)}id;element;svg=v(
"svg",{role:"img",class:"plot"});heading;aside=m("span",{class:"chart-aside"});under=v("g");curves=v("g");over=v("g");hoverMark=v("g",{class:"hover",visibility:"\
hidden"});dots=v("g");xAxis=v("g",{class:"axis axis-x"});yAxis=v("g",{class:"axis axis-y"});scale=1;box={left:0,top:0,width:0,height:0};labelWidth=34;clipRect=v(
"rect");xTitle=v("text",{class:"axis-title","text-anchor":"end"});yTitle=v("text",{class:"axis-title"});layout(t){let{clientWidth:n,clientHeight:i}=this.svg;if(this.
scale=t,n<60||i<60)return!1;let r=Math.round(this.labelWidth*t),s=Math.round(30*t),o=Math.round(18*t);this.box={left:r,top:o,width:n-r-14,height:i-o-s},d(this.svg,
"viewBox",`0 0 ${n} ${i}`);for(let[a,l]of Object.entries({x:r,y:o-5,width:this.box.width+12,height:this.box.height+10}))d(this.clipRect,a,l);return d(this.xAxis,
"transform",`translate(0,${o+this.box.height})`),d(this.yAxis,"transform",`translate(${r},0)`),d(this.xTitle,"x",r+this.box.width),d(this.xTitle,"y",i-2),d(this.
yTitle,"x",2),d(this.yTitle,"y",Math.round(9*t)),!0}get laid(){return this.box.width>0}lead(t){this.heading.before(t)}titles(t,n){_(this.xTitle,t),_(this.yTitle,
n)}drawX(t,n,i){let r=ze(t).tickValues(n).tickFormat(i).tickSize(4).tickPadding(3);ee(this.xAxis).call(r)}drawY(t,n,i){let r=vs(t).tickValues(n).tickFormat(i).tickSize(
4).tickPadding(3);ee(this.yAxis).call(r)}};function ne(e,t,n){d(e,"cx",t.toFixed(1)),d(e,"cy",n.toFixed(1))}function et(e,t,n,i,r){d(e,"x1",t.toFixed(1)),d(e,"y\
1",n.toFixed(1)),d(e,"x2",i.toFixed(1)),d(e,"y2",r.toFixed(1))}var Ye=64;function Dt(e){return`${X(e)} ms`}function Sc(e,t){return t===null?Ht(e):Kr(e,t)}function Xe({p99:e,approximate:t},n){return It(t)+Sc(e.value,n)}var ie="\
…";function It(e){return e?"≈":""}function Ge(e,{objective_ms:t}){let{p99:n}=e;if(!e.measured)return{value:"–",interval:"",note:Ac[e.status]};if(e.pending)
return{value:ie,interval:"",note:"on its way"};if(!e.stable)return{value:"–",interval:"",note:ci(e)?"unstable":"near capacity"};let i=r=>Ht(r).replace(" ms","");
return{value:Xe(e,t),interval:Number.isNaN(n.low)?"":ct(n.low,n.high,i),note:t===null?"no objective":`of ${Dt(t)}`}}var Ac={measured:"measured",measuring:"measu\
ring …",missing:"not measured",unavailable:"not available"};function I(e,{objective_ms:t,servers:n}){if(!e.out)return"";if(e.stable)return`p99 ${Xe(e,t)} of ${Dt(
t)}`;let i=`utilisation ${w(e.utilisation)}`;if(!ci(e))return`${i}: ${e.answered?"too near 100% for a p99":"its p99 follows when the hand rests"}`;let r=e.serversToHold,
s=r>Ye?`${Ye} servers would not keep up with the load`:`${r} ${r===1?"server":"servers"} would keep up with the load`;return`unstable with ${n} ${n===1?"server":
"servers"}: ${i}; ${s}`}function Tc(e,t){if(e.stable||!ci(e))return I(e,t);let{servers:n}=t,i=e.serversToHold>Ye?`${Ye} would not keep up`:`${e.serversToHold} w\
ould keep up`;return`utilisation ${w(e.utilisation)} with ${n} ${n===1?"server":"servers"}; ${i}`}function ci(e){return e.utilisation>=1}function ot(e,{objective_ms:t}){
return e.out?e.stable?Xe(e,t):"unstable":""}function Cs(e,t){return e.measured?e.stable?"":`${Ec(I(e,t))}.`:`p99 of ${e.view.table.title} ${Nc(e)}`}function Nc({
status:e,words:t}){return e==="measuring"?"is being measured; the rest can be used meanwhile.":e==="missing"?"is not measured. Measure it below, or on the Servi\
ng page.":`is not available. ${t}`}function Rs(e,t){let{models:n}=t;if(n.some(({pending:s})=>s))return"on its way, with the response times under this load.";let i=n.
filter(({measured:s,view:o})=>!s&&o.point!==null),r=i.map(({view:s})=>s.table.short).join(", ");return[$c(e,t),i.length>0&&i.length<n.length?`Not measured: ${r}\
.`:"",e.settled||n.length===1?"":"Not settled yet."].filter(Boolean).join(" ")}function $c(e,{choice:t,models:n,closest:i}){let{serving:r,costs:s}=e.scenario,{objective_ms:o}=r,
a=p=>n.find(({view:g})=>g.table.id===p),l=a(t.model),u=o===null?"":`within ${Dt(o)}`;if(!l)return n.some(({candidate:p})=>p.feasible)?`none: late answers${kc(r.
late,e)} have no operating point under this rule.`:i?`none ${u||"keeps up with the load"}. ${i.view.table.short} is closest, ${Tc(i,r)}.`:"none yet: no model ha\
s both scores and measured times.";let c=p=>O(p.candidate.quality,s.currency),{short:h}=l.view.table;if(t.because==="only")return n.every(p=>p===l||!p.candidate.
judged)?`${h} at ${c(l)} per 1,000, ${u||"it keeps up with the load"}.`:`${h} at ${c(l)} per 1,000, the only one ${u||"that keeps up with the load"}.`;if(t.because===
"simpler"){let p=a(t.cheapest),g=`${p.view.table.short}, ${c(p)}`;return`${h} at ${c(l)} per 1,000: simpler, not told apart from the cheapest (${g}).`}let f=n.filter(
({candidate:p})=>p.feasible&&!Number.isNaN(p.quality));return`${h} at ${c(l)} per 1,000, the cheapest of ${f.length} ${u||"that keep up with the load"}.`}function kc(e,t){
return e==="allow"||e==="block"?"":`, those of ${t.table(e)?.short??e},`}function Ls(e,t){let{words:n}=t.tables.dataset;return e==="allow"?`not ${n.alerted}`:e===
"block"?n.alerted:`as ${t.table(e)?.short??e} says`}function Os({focus:e},t){if(!e.measured)return"";if(e.pending)return"p99 on its way";if(!e.stable)return I(e,
t);let n=t.objective_ms===null?"":` of ${Dt(t.objective_ms)}`,{value:i}=e.attainment,r=Number.isNaN(i)?"":`, attainment ${It(e.nearAtObjective)}${w(i)}`;return`\
p99 ${Xe(e,t.objective_ms)}${n}${r}`}function Ec(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function ht(e,t){return Array.from({length:4},(n,i)=>{let r=t(i);return e.append(r),r})}function hi(e){return(e.serving?.models??[]).filter(({out:t})=>t).map(({
view:t})=>t.table.order).join()}function ft(e,t){return e.serving?.models.find(({view:n})=>n.table.order===t)}function re(e,t){return e.models.find(({table:n})=>n.
order===t)}var pt=class extends We{constructor(n,i,r,s){super(n,i,r);this.actions=s;this.listen()}actions;pressed=!1;context=null;drawnOut="";update(n){hi(n.picture)===this.
drawnOut?this.drawPoint(n):this.redraw(n)}redraw(n){this.drawnOut=hi(n.picture),this.drawPaths(n)}listen(){let{svg:n,actions:i}=this,r=s=>{let o=n.getBoundingClientRect();
return this.rowAt(s.clientX-o.left,s.clientY-o.top)};n.onpointermove=s=>{if(this.context===null||!this.laid)return;let o=r(s);this.pressed&&i.set(o),i.hover(this.
pressed?null:o,this,s)},n.onpointerdown=s=>{this.context===null||!this.laid||s.button!==0||(this.pressed=!0,n.setPointerCapture(s.pointerId),i.hover(null,this,null),
i.set(r(s)))},n.onpointerup=n.onpointercancel=()=>{this.pressed=!1},n.onpointerleave=()=>i.hover(null,this,null)}},qt=class{ring=v("circle",{class:"op-ring"});dot=v(
"circle",{class:"op-dot"});constructor(t){t.append(this.ring,this.dot)}show(t,n,i,r,s=!1){d(this.dot,"data-out",s),d(this.ring,"class",`op-ring m${t}`),d(this.dot,
"class",`op-dot m${t}`);for(let o of[this.ring,this.dot])d(o,"visibility",null),d(o,"cx",n.toFixed(1)),d(o,"cy",i.toFixed(1));d(this.ring,"r",8*r),d(this.dot,"r",
4.5*r)}hide(){for(let t of[this.ring,this.dot])d(t,"visibility","hidden")}};var Ke=20,se=5,Ds=20,Ze=12,Pc=8,Cc=.55,Rc=4,Lc=18,Fs=7,Bt=class{dashes;names;texts;mores;reasons;corner=0;entries=[];uprights=[];box={left:0,top:0,width:0,height:0};scale=1;room=0;bare=!1;constructor(t){
this.dashes=ht(t,n=>v("line",{class:`curve m${n}`})),this.names=ht(t,()=>v("text",{class:"label"})),this.texts=this.names.map(n=>n.appendChild(v("tspan"))),this.
mores=this.names.map(n=>n.appendChild(v("tspan",{dx:4}))),this.reasons=this.names.map(n=>n.appendChild(v("title")))}follow(t,n,i){let r=this.entries.find(s=>s.order===
t);r&&([r.more,r.reason]=[n,i],_(this.mores[t],this.bare?"":n),_(this.reasons[t],i),Hs(r)>this.room&&this.place())}show(t,n,i,r=[]){Object.assign(this,{entries:t,
box:n,scale:i,uprights:r}),this.place()}place(){let{entries:t,scale:n}=this,i=Math.round(7.5+6.5*n);this.room=Math.max(0,...t.map(Hs)),this.bare=Ke+6+this.room*
Fs*n>Cc*this.box.width;let r=this.bare?Math.max(0,...t.map(({text:u})=>u.length)):this.room,[s,o]=[Ke+6+r*Fs*n,i*t.length],{left:a,top:l}=this.choose(s,o);for(let u of[
...this.dashes,...this.names])d(u,"visibility","hidden");t.forEach(({order:u,text:c,more:h,reason:f,focus:p,out:g},b)=>{let[x,y]=[this.dashes[u],this.names[u]],
S=l+b*i+i/2;for(let A of[x,y])d(A,"visibility",null);for(let[A,T]of Object.entries({x1:a,x2:a+Ke,y1:S,y2:S}))d(x,A,T);d(y,"x",a+Ke+6),d(y,"y",S+4),d(y,"class",p?
"label strong":"label"),d(x,"data-out",g),d(this.texts[u],"class",g?"struck":null),_(this.texts[u],c),_(this.mores[u],this.bare?"":h),_(this.reasons[u],f)})}choose(t,n){
let{box:i,entries:r,uprights:s}=this,o=i.left+se+2,a=Math.max(o,i.left+i.width-t-se),l=i.top+i.height-n-se,u=[{left:a,top:l},{left:a,top:i.top+se},{left:o,top:l},
{left:o,top:i.top+se}],c=u.map(f=>{let p=s.filter(g=>g>f.left-Lc&&g<f.left+t+4);return Oc(r,f,t,n)+Ds*p.length}),h=Math.min(...c);return c[this.corner]>h+Pc&&(this.
corner=c.indexOf(h)),u[this.corner]}};function Hs({text:e,more:t}){return e.length+(t===""?0:1+t.length)}function Oc(e,{left:t,top:n},i,r){let s=(l,u)=>l>t-4&&l<
t+i+4&&u>n-4&&u<n+r+4,o=0,a=(l,u,c,h)=>{let f=Math.hypot(c-l,h-u),p=Math.max(1,Math.ceil(f/Rc));for(let g=0;g<p;g++){let b=(g+.5)/p;s(l+b*(c-l),u+b*(h-u))&&(o+=
f/p)}};for(let{xs:l,ys:u,kept:c,step:h,dot:f}of e){f&&f[0]>t-Ze&&f[0]<t+i+Ze&&f[1]>n-Ze&&f[1]<n+r+Ze&&(o+=Ds);for(let p=1;p<c.length;p++){let[g,b,x,y]=[l[c[p-1]],
u[c[p-1]],l[c[p]],u[c[p]]];h?(a(g,b,g,y),a(g,y,x,y)):a(g,b,x,y)}}return o}var Je=1/0,Fc="none",Hc=3.2,Dc=6;function Qe(e,t,n,i){let r=Object.assign(u=>n.left+t.position(u)*n.width,{domain:()=>[t.low,Je],range:()=>[n.left,n.left+n.width],
copy:()=>r}),s=u=>u===Je?Fc:qc(u),o=u=>Hc*i*s(u).length+Dc/2,a=Ic(t.ticks,r,o,Je),l=ze(r).tickValues([...a,Je]).tickFormat(s);ee(e).call(l.tickSize(4).tickPadding(
3))}function Ic(e,t,n,i){let r=[],s=i;for(let o of[...e].reverse())t(s)-t(o)<n(s)+n(o)||(r.unshift(o),s=o);return r}function qc(e){return e!==0&&Math.abs(e)<.001?
e.toExponential(0):String(Number(e.toPrecision(3))).replace(/^(-?)0\./,"$1.")}var oe=Math.PI,fi=2*oe,xt=1e-6,Bc=fi-xt;function Is(e){this._+=e[0];for(let t=1,n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function jc(e){let t=Math.floor(e);
if(!(t>=0))throw new Error(`invalid digits: ${e}`);if(t>15)return Is;let n=10**t;return function(i){this._+=i[0];for(let r=1,s=i.length;r<s;++r)this._+=Math.round(
arguments[r]*n)/n+i[r]}}function qs(e,t,n,i){return e===n&&t===i}function Vc(e){let t=Math.floor(e);if(!(t<=15))return qs;let n=10**t,i=function(r){return Math.
round(r*n)};return function(r,s,o,a){return i(r)===i(o)&&i(s)===i(a)}}var jt=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=
t==null?Is:jc(t),this._equal=t==null?qs:Vc(t)}moveTo(t,n){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=
this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,n){this._append`L${this._x1=+t},${this._y1=+n}`}quadraticCurveTo(t,n,i,r){this._append`Q${+t},${+n},${this.
_x1=+i},${this._y1=+r}`}bezierCurveTo(t,n,i,r,s,o){this._append`C${+t},${+n},${+i},${+r},${this._x1=+s},${this._y1=+o}`}arcTo(t,n,i,r,s){if(t=+t,n=+n,i=+i,r=+r,
s=+s,s<0)throw new Error(`negative radius: ${s}`);let o=this._x1,a=this._y1,l=i-t,u=r-n,c=o-t,h=a-n,f=c*c+h*h;if(this._x1===null)this._append`M${this._x1=t},${this.
_y1=n}`;else if(f>xt)if(!(Math.abs(h*l-u*c)>xt)||!s)this._append`L${this._x1=t},${this._y1=n}`;else{let p=i-o,g=r-a,b=l*l+u*u,x=p*p+g*g,y=Math.sqrt(b),S=Math.sqrt(
f),A=s*Math.tan((oe-Math.acos((b+f-x)/(2*y*S)))/2),T=A/S,$=A/y;Math.abs(T-1)>xt&&this._append`L${t+T*c},${n+T*h}`,this._append`A${s},${s},0,0,${+(h*p>c*g)},${this.
_x1=t+$*l},${this._y1=n+$*u}`}}arc(t,n,i,r,s,o){if(t=+t,n=+n,i=+i,o=!!o,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),l=i*Math.sin(r),u=t+a,c=n+
l,h=1^o,f=o?r-s:s-r;if(this._x1===null?this._append`M${u},${c}`:(Math.abs(this._x1-u)>xt||Math.abs(this._y1-c)>xt)&&this._append`L${u},${c}`,!!i){if(f<0&&(f=f%fi+
fi),f>Bc)this._append`A${i},${i},0,1,${h},${t-a},${n-l}A${i},${i},0,1,${h},${this._x1=u},${this._y1=c}`;else if(f>xt){let p=t+i*Math.cos(s),g=n+i*Math.sin(s);if(f>=
oe&&this._equal(u,c,p,g)){f/=2;let b=r+f;this._append`A${i},${i},0,${+(f>=oe)},${h},${t+i*Math.cos(b)},${n+i*Math.sin(b)}`}this._append`A${i},${i},0,${+(f>=oe)},${h},${this.
_x1=p},${this._y1=g}`}}}rect(t,n,i,r){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function zc(){
return new jt}zc.prototype=jt.prototype;function L(e){return function(){return e}}var Uc=Math.cos;var di=Math.sin,Vt=Math.sqrt,Bs=1e-12,tn=Math.PI,$p=tn/2,Ws=2*tn;function Ys(e){let t=3;return e.digits=function(n){if(!arguments.length)return t;if(n==null)t=null;else{let i=Math.floor(n);if(!(i>=0))throw new RangeError(`inv\
alid digits: ${n}`);t=i}return e},()=>new jt(t)}var kp=Array.prototype.slice;function Xs(e){return typeof e=="object"&&"length"in e?e:Array.from(e)}function Gs(e){this._context=e}Gs.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(
e,t);break;case 1:this._point=2;default:this._context.lineTo(e,t);break}}};function zt(e){return new Gs(e)}function Ks(e){return e[0]}function Zs(e){return e[1]}
function gi(e,t){var n=L(!0),i=null,r=zt,s=null,o=Ys(a);e=typeof e=="function"?e:e===void 0?Ks:L(e),t=typeof t=="function"?t:t===void 0?Zs:L(t);function a(l){var u,
c=(l=Xs(l)).length,h,f=!1,p;for(i==null&&(s=r(p=o())),u=0;u<=c;++u)!(u<c&&n(h=l[u],u,l))===f&&((f=!f)?s.lineStart():s.lineEnd()),f&&s.point(+e(h,u,l),+t(h,u,l));
if(p)return s=null,p+""||null}return a.x=function(l){return arguments.length?(e=typeof l=="function"?l:L(+l),a):e},a.y=function(l){return arguments.length?(t=typeof l==
"function"?l:L(+l),a):t},a.defined=function(l){return arguments.length?(n=typeof l=="function"?l:L(!!l),a):n},a.curve=function(l){return arguments.length?(r=l,i!=
null&&(s=r(i)),a):r},a.context=function(l){return arguments.length?(l==null?i=s=null:s=r(i=l),a):i},a}function Js(e,t,n){var i=null,r=L(!0),s=null,o=zt,a=null,l=Ys(
u);e=typeof e=="function"?e:e===void 0?Ks:L(+e),t=typeof t=="function"?t:L(t===void 0?0:+t),n=typeof n=="function"?n:n===void 0?Zs:L(+n);function u(h){var f,p,g,
b=(h=Xs(h)).length,x,y=!1,S,A=new Array(b),T=new Array(b);for(s==null&&(a=o(S=l())),f=0;f<=b;++f){if(!(f<b&&r(x=h[f],f,h))===y)if(y=!y)p=f,a.areaStart(),a.lineStart();else{
for(a.lineEnd(),a.lineStart(),g=f-1;g>=p;--g)a.point(A[g],T[g]);a.lineEnd(),a.areaEnd()}y&&(A[f]=+e(x,f,h),T[f]=+t(x,f,h),a.point(i?+i(x,f,h):A[f],n?+n(x,f,h):T[f]))}
if(S)return a=null,S+""||null}function c(){return gi().defined(r).curve(o).context(s)}return u.x=function(h){return arguments.length?(e=typeof h=="function"?h:L(
+h),i=null,u):e},u.x0=function(h){return arguments.length?(e=typeof h=="function"?h:L(+h),u):e},u.x1=function(h){return arguments.length?(i=h==null?null:typeof h==
"function"?h:L(+h),u):i},u.y=function(h){return arguments.length?(t=typeof h=="function"?h:L(+h),n=null,u):t},u.y0=function(h){return arguments.length?(t=typeof h==
"function"?h:L(+h),u):t},u.y1=function(h){return arguments.length?(n=h==null?null:typeof h=="function"?h:L(+h),u):n},u.lineX0=u.lineY0=function(){return c().x(e).
y(t)},u.lineY1=function(){return c().x(e).y(n)},u.lineX1=function(){return c().x(i).y(t)},u.defined=function(h){return arguments.length?(r=typeof h=="function"?
h:L(!!h),u):r},u.curve=function(h){return arguments.length?(o=h,s!=null&&(a=o(s)),u):o},u.context=function(h){return arguments.length?(h==null?s=a=null:a=o(s=h),
u):s},u}var Ep=Wc(zt);function Qs(e){this._curve=e}Qs.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){
this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(e,t){this._curve.point(t*Math.sin(e),t*-Math.cos(e))}};function Wc(e){function t(n){
return new Qs(e(n))}return t._curve=e,t}var Pp=Vt(3);var Yc=Vt(1/3),Cp=Yc*2;var to=di(tn/10)/di(7*tn/10),Rp=di(Ws/10)*to,Lp=-Uc(Ws/10)*to;var Op=Vt(3);var Fp=Vt(3);var Hp=Vt(3)/2,Xc=1/Vt(12),Dp=(Xc/2+1)*3;function dt(){}function en(e,t,n){e._context.bezierCurveTo((2*e._x0+e._x1)/3,(2*e._y0+e._y1)/3,(e._x0+2*e._x1)/3,(e._y0+2*e._y1)/3,(e._x0+4*e._x1+t)/6,(e._y0+4*
e._y1+n)/6)}function bi(e){this._context=e}bi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this.
_x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:en(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);
break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:
this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this.
_x0+this._x1)/6,(5*this._y0+this._y1)/6);default:en(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Gc(e){this._context=e}Gc.prototype={areaStart:dt,areaEnd:dt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=
this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{
this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();
break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:
this._point=1,this._x2=e,this._y2=t;break;case 1:this._point=2,this._x3=e,this._y3=t;break;case 2:this._point=3,this._x4=e,this._y4=t,this._context.moveTo((this.
_x0+4*this._x1+e)/6,(this._y0+4*this._y1+t)/6);break;default:en(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Kc(e){this._context=e}Kc.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=
this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){
switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+e)/6,i=(this._y0+4*this._y1+
t)/6;this._line?this._context.lineTo(n,i):this._context.moveTo(n,i);break;case 3:this._point=4;default:en(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=
this._y1,this._y1=t}};function eo(e,t){this._basis=new bi(e),this._beta=t}eo.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var e=this.
_x,t=this._y,n=e.length-1;if(n>0)for(var i=e[0],r=t[0],s=e[n]-i,o=t[n]-r,a=-1,l;++a<=n;)l=a/n,this._basis.point(this._beta*e[a]+(1-this._beta)*(i+l*s),this._beta*
t[a]+(1-this._beta)*(r+l*o));this._x=this._y=null,this._basis.lineEnd()},point:function(e,t){this._x.push(+e),this._y.push(+t)}};var Ip=(function e(t){function n(i){
return t===1?new bi(i):new eo(i,t)}return n.beta=function(i){return e(+i)},n})(.85);function nn(e,t,n){e._context.bezierCurveTo(e._x1+e._k*(e._x2-e._x0),e._y1+e.
_k*(e._y2-e._y0),e._x2+e._k*(e._x1-t),e._y2+e._k*(e._y1-n),e._x2,e._y2)}function vi(e,t){this._context=e,this._k=(1-t)/6}vi.prototype={areaStart:function(){this.
_line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this.
_point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:nn(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(
e,t);break;case 1:this._point=2,this._x1=e,this._y1=t;break;case 2:this._point=3;default:nn(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this.
_y0=this._y1,this._y1=this._y2,this._y2=t}};var qp=(function e(t){function n(i){return new vi(i,t)}return n.tension=function(i){return e(+i)},n})(0);function yi(e,t){
this._context=e,this._k=(1-t)/6}yi.prototype={areaStart:dt,areaEnd:dt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();
break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(
this._x5,this._y5);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.
moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:nn(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this.
_y0=this._y1,this._y1=this._y2,this._y2=t}};var Bp=(function e(t){function n(i){return new yi(i,t)}return n.tension=function(i){return e(+i)},n})(0);function _i(e,t){
this._context=e,this._k=(1-t)/6}_i.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this.
_x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this.
_line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(
this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:nn(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,
this._y0=this._y1,this._y1=this._y2,this._y2=t}};var jp=(function e(t){function n(i){return new _i(i,t)}return n.tension=function(i){return e(+i)},n})(0);function xi(e,t,n){
var i=e._x1,r=e._y1,s=e._x2,o=e._y2;if(e._l01_a>Bs){var a=2*e._l01_2a+3*e._l01_a*e._l12_a+e._l12_2a,l=3*e._l01_a*(e._l01_a+e._l12_a);i=(i*a-e._x0*e._l12_2a+e._x2*
e._l01_2a)/l,r=(r*a-e._y0*e._l12_2a+e._y2*e._l01_2a)/l}if(e._l23_a>Bs){var u=2*e._l23_2a+3*e._l23_a*e._l12_a+e._l12_2a,c=3*e._l23_a*(e._l23_a+e._l12_a);s=(s*u+e.
_x1*e._l23_2a-t*e._l12_2a)/c,o=(o*u+e._y1*e._l23_2a-n*e._l12_2a)/c}e._context.bezierCurveTo(i,r,s,o,e._x2,e._y2)}function no(e,t){this._context=e,this._alpha=t}
no.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,
this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this.
_x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},
point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:
this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3;default:xi(this,e,t);break}this.
_l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,
this._y1=this._y2,this._y2=t}};var Vp=(function e(t){function n(i){return t?new no(i,t):new vi(i,0)}return n.alpha=function(i){return e(+i)},n})(.5);function io(e,t){
this._context=e,this._alpha=t}io.prototype={areaStart:dt,areaEnd:dt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this.
_point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();
break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(e,t){if(e=+e,t=+t,this._point){var n=this.
_x2-e,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:
this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:xi(this,e,t);break}this._l01_a=this._l12_a,
this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this.
_y2=t}};var zp=(function e(t){function n(i){return t?new io(i,t):new yi(i,0)}return n.alpha=function(i){return e(+i)},n})(.5);function ro(e,t){this._context=e,this.
_alpha=t}ro.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this.
_y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===
3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=
Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this.
_x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:xi(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this.
_l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Up=(function e(t){
function n(i){return t?new ro(i,t):new _i(i,0)}return n.alpha=function(i){return e(+i)},n})(.5);function Zc(e){this._context=e}Zc.prototype={areaStart:dt,areaEnd:dt,
lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(e,t){e=+e,t=+t,this._point?this._context.lineTo(e,
t):(this._point=1,this._context.moveTo(e,t))}};function js(e){return e<0?-1:1}function Vs(e,t,n){var i=e._x1-e._x0,r=t-e._x1,s=(e._y1-e._y0)/(i||r<0&&-0),o=(n-e._y1)/(r||i<0&&-0),a=(s*r+o*i)/(i+r);return(js(
s)+js(o))*Math.min(Math.abs(s),Math.abs(o),.5*Math.abs(a))||0}function zs(e,t){var n=e._x1-e._x0;return n?(3*(e._y1-e._y0)/n-t)/2:t}function pi(e,t,n){var i=e._x0,
r=e._y0,s=e._x1,o=e._y1,a=(s-i)/3;e._context.bezierCurveTo(i+a,r+a*t,s-a,o-a*n,s,o)}function mi(e){this._context=e}mi.prototype={areaStart:function(){this._line=
0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:
this._context.lineTo(this._x1,this._y1);break;case 3:pi(this,this._t0,zs(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),
this._line=1-this._line},point:function(e,t){var n=NaN;if(e=+e,t=+t,!(e===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.
lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,pi(this,zs(this,n=Vs(this,e,t)),n);break;default:pi(this,this._t0,n=
Vs(this,e,t));break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t,this._t0=n}}};function Jc(e){this._context=new so(e)}(Jc.prototype=Object.create(mi.
prototype)).point=function(e,t){mi.prototype.point.call(this,t,e)};function so(e){this._context=e}so.prototype={moveTo:function(e,t){this._context.moveTo(t,e)},
closePath:function(){this._context.closePath()},lineTo:function(e,t){this._context.lineTo(t,e)},bezierCurveTo:function(e,t,n,i,r,s){this._context.bezierCurveTo(
t,e,i,n,s,r)}};function Qc(e){this._context=e}Qc.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){
var e=this._x,t=this._y,n=e.length;if(n)if(this._line?this._context.lineTo(e[0],t[0]):this._context.moveTo(e[0],t[0]),n===2)this._context.lineTo(e[1],t[1]);else
for(var i=Us(e),r=Us(t),s=0,o=1;o<n;++s,++o)this._context.bezierCurveTo(i[0][s],r[0][s],i[1][s],r[1][s],e[o],t[o]);(this._line||this._line!==0&&n===1)&&this._context.
closePath(),this._line=1-this._line,this._x=this._y=null},point:function(e,t){this._x.push(+e),this._y.push(+t)}};function Us(e){var t,n=e.length-1,i,r=new Array(
n),s=new Array(n),o=new Array(n);for(r[0]=0,s[0]=2,o[0]=e[0]+2*e[1],t=1;t<n-1;++t)r[t]=1,s[t]=4,o[t]=4*e[t]+2*e[t+1];for(r[n-1]=2,s[n-1]=7,o[n-1]=8*e[n-1]+e[n],
t=1;t<n;++t)i=r[t]/s[t-1],s[t]-=i,o[t]-=i*o[t-1];for(r[n-1]=o[n-1]/s[n-1],t=n-2;t>=0;--t)r[t]=(o[t]-r[t+1])/s[t];for(s[n-1]=(e[n]+r[n-1])/2,t=0;t<n-1;++t)s[t]=2*
e[t+1]-r[t+1];return[r,s]}function oo(e,t){this._context=e,this._t=t}oo.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this.
_y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===
1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,
this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(
e,t);else{var n=this._x*(1-this._t)+e*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,t)}break}}this._x=e,this._y=t}};function wi(e){return new oo(e,0)}var th=.9;function rn(e,t,n){let i=[],[r,s]=[1/0,1/0];for(let o=0;o<n;o++){let[a,l]=[e[o],t[o]];Number.isFinite(a)&&Number.isFinite(l)&&(Math.abs(a-r)+Math.abs(
l-s)<th&&o!==n-1||(i.push(o),r=a,s=l))}return i}function ae(e){return Math.round(e*10)/10}function sn(e,t,n,i=!1){return gi(s=>ae(e[s]),s=>ae(t[s])).digits(null).
curve(i?wi:zt)(n)??""}function on(e,t,n,i,r=!1){return Js(o=>ae(e[o]),o=>ae(t[o]),o=>ae(n[o])).digits(null).curve(r?wi:zt)(i)??""}var eh=1.35,nh=.03,an=class extends pt{follows="prevalence and costs";y=Y();labelWidth=46;top=0;places=new Map;axisDrawn=null;band=v("path",{class:"band"});lines=ht(
this.curves,t=>v("path",{class:`curve m${t}`}));key=new Bt(this.over);nobody=v("line",{class:"nobody"});zero=v("line",{class:"reference"});least=v("path",{class:"\
least"});star=v("line",{class:"star"});starLabel=v("text",{class:"label quiet"});line=v("line",{class:"threshold-line"});dot=new qt(this.dots);hoverLine=v("line",
{class:"hover-line"});hoverDot=v("circle",{class:"hover-dot",r:5});px=new Float64Array(0);constructor(t,n){super("cost","Expected cost",t,n),this.under.append(this.
zero,this.band,this.line),this.curves.append(this.nobody),this.over.append(this.star,this.starLabel,this.least),this.hoverMark.append(this.hoverLine,this.hoverDot)}drawPaths(t){
if(this.context=t,!this.laid)return;let{picture:n,session:i,axis:r}=t,{currency:s}=i.scenario.costs;r!==this.axisDrawn&&(Qe(this.xAxis,r,this.box,this.scale),this.
places.clear(),this.axisDrawn=r),this.titles(r.log?"threshold, log scale":"threshold","per 1,000"),this.setY(n.table,Ut(t),s);let o=[];this.lines.forEach((u,c)=>{
let h=re(n,c),f=h&&h.table.isProbability===n.table.isProbability,p=h&&f&&(h.isFocus||h.table.isProbability);if(d(u,"visibility",p?null:"hidden"),!p)return;let{table:g}=h,
b=this.places.get(g)??g.threshold.map(H=>this.xOf(H));this.places.set(g,b);let x=this.heights(g.cost),y=rn(b,x,g.size).filter(H=>h.isFocus||this.within(g.threshold[H]));
u.setAttribute("d",sn(b,x,y)),d(u,"class",`curve m${c}${h.isFocus?" focus":""}`);let S=ft(n,c),A=S?.out??!1;d(u,"data-out",A);let{serving:T}=i.scenario,[$,N]=S?
[ot(S,T),I(S,T)]:["",""],P=h.figures?.cost_per_1000.value??NaN,G=h.isFocus?[this.xOf(n.point.threshold),this.yOf(P)]:null;o.push({order:c,text:g.short,more:$,reason:N,
out:A,focus:h.isFocus,xs:b,ys:x,kept:y,dot:G}),h.isFocus&&this.drawFocus(t,g,b,y)});let l=[Oe(i.scenario.costs,n.at),n.point.threshold].filter(Number.isFinite).
map(u=>this.xOf(u));this.key.show(o,this.box,this.scale,l),this.drawPoint(t)}within(t){let{low:n,high:i}=this.context.axis;return t>=n&&t<=i}setY(t,n,i){let r=Math.
min(0,n);for(let h=0;h<t.size;h++)r=Math.min(r,t.cost[h]);let s=t.cost[t.size-1],o=eh*(Math.min(n,s)-r),a=nh*(Math.max(n,s)-r),l=this.y.domain().join()+i+this.y.
range().join();this.top=r+Math.max(o,a,1e-9);let{top:u,height:c}=this.box;this.y=Y([r,this.top],[u+c,u]),l!==this.y.domain().join()+i+this.y.range().join()&&this.
drawY(this.y,this.y.ticks(4),h=>rh(h,i))}xOf(t){return this.box.left+this.context.axis.position(t)*this.box.width}yOf(t){return Math.max(this.y(t),this.box.top-
40)}heights(t){let[n,i]=[this.y(0),this.y(1)-this.y(0)],r=this.box.top-40;return t.map(s=>Math.max(n+i*s,r))}drawFocus(t,n,i,r){let{session:s}=t;this.px=i;let[o,
a]=[this.heights(n.costLow),this.heights(n.costHigh)];d(this.band,"class",`band m${n.order}`),this.band.setAttribute("d",on(i,o,a,r));let l=this.yOf(Ut(t)),u=this.
box.left+this.box.width;et(this.nobody,u-.035*this.box.width,l,u+4,l),d(this.nobody,"class",`nobody m${n.order}`),et(this.zero,this.box.left,this.y(0),u,this.y(
0)),this.drawLeast(t,n,i),this.drawStar(Oe(s.scenario.costs,t.picture.at),n)}drawLeast(t,n,i){let r=-1,s=Ut(t);for(let u=0;u<n.size;u++)n.cost[u]<s&&(s=n.cost[u],
r=u);let o=r<0?this.box.left+this.box.width:i[r],a=this.yOf(s)+6;d(this.least,"d",`M${o.toFixed(1)},${a.toFixed(1)}l4,7h-8z`);let{currency:l}=t.session.scenario.
costs;_(this.aside,`least ${O(s,l)} ▲`),d(this.aside,"data-figure","least-cost")}drawStar(t,n){let i=n.isProbability&&!Number.isNaN(t)&&this.within(t);for(let s of[
this.star,this.starLabel])d(s,"visibility",i?null:"hidden");if(!i)return;let r=this.xOf(t);et(this.star,r,this.box.top,r,this.box.top+this.box.height),d(this.starLabel,
"x",(r+3).toFixed(1)),d(this.starLabel,"y",this.box.top+this.box.height-5),_(this.starLabel,"t*")}drawPoint(t){if(this.context=t,!this.laid)return;let{picture:n,
session:i}=t,{currency:r}=i.scenario.costs,s=this.xOf(n.point.threshold),o=n.figures.cost_per_1000.value,a=Math.max(this.box.top,this.y(o));et(this.line,s,this.
box.top,s,this.box.top+this.box.height),this.dot.show(n.table.order,s,a,this.scale,n.serving?.focus.out);for(let c of n.serving?.models??[]){let{serving:h}=i.scenario;
this.key.follow(c.view.table.order,ot(c,h),I(c,h))}let l=n.nobody?"alerting nobody":`threshold ${R(n.point.threshold)}`,u=`Expected cost of ${n.table.title} by \
threshold; at ${l}: ${O(o,r)} per 1,000 cases.`;d(this.svg,"aria-label",u)}drawHover(t){if(d(this.hoverMark,"visibility",t===null||!this.laid?"hidden":null),t===
null||!this.laid||this.context===null)return;let{table:n}=this.context.picture,i=t<0?this.box.left+this.box.width:this.px[t],r=t<0?Ut(this.context):n.cost[t];et(
this.hoverLine,i,this.box.top,i,this.box.top+this.box.height),ne(this.hoverDot,i,Math.max(this.box.top,this.y(r)))}rowAt(t){return this.context.axis.rowAt((t-this.
box.left)/this.box.width)}},ih=[[1e9,"bn"],[1e6,"m"],[1e4,"k"]];function rh(e,t){let n=Math.abs(e),[i,r]=ih.find(([o])=>n>=o)??[0,""];if(i===0)return O(e,t);let s=r===
"k"?1e3:i;return`${e<0?"-":""}${t}${Number((n/s).toPrecision(3))}${r}`}function Ut({picture:e,session:t}){return 1e3*tt(0,0,e.at,t.scenario.costs)}var ao=[0,.25,.5,.75,1];function lo(e){return e===0||e===1?String(e):e===.5?".5":`.${String(e*100)}`}var ln=class extends pt{constructor(n,i,r,s,o){super(n,i,r,
s);this.columns=o;this.under.append(this.band),this.hoverMark.append(this.hoverDot)}columns;x=Y();y=Y();band=v("path",{class:"band"});lines=ht(this.curves,n=>v(
"path",{class:`curve m${n}`}));key=new Bt(this.over);others=ht(this.dots,n=>v("circle",{class:`other-dot m${n}`,r:3.5}));dot=new qt(this.dots);hoverDot=v("circl\
e",{class:"hover-dot",r:5});xs=new Map;px=new Float64Array(0);py=new Float64Array(0);layout(n){if(!super.layout(n))return!1;let{left:i,top:r,width:s,height:o}=this.
box;return this.x=Y([0,1],[i,i+s]),this.y=Y([0,1],[r+o,r]),this.xs.clear(),this.drawX(this.x,ao,lo),this.drawY(this.y,ao,lo),!0}drawPaths(n){if(this.context=n,!this.
laid)return;let{picture:i}=n,r=[];this.lines.forEach((s,o)=>{let a=re(i,o);if(d(s,"visibility",a?null:"hidden"),!a)return;let[l,u]=this.pixels(a.table),c=rn(l,u,
a.table.size);s.setAttribute("d",this.start(l,u,c)+sn(l,u,c,this.columns.step).replace("M","L")),d(s,"class",`curve m${o}${a.isFocus?" focus":""}`);let h=ft(i,o)?.
out??!1;d(s,"data-out",h),a.isFocus&&(this.drawBand(a,l,c),this.px=l,this.py=u);let f=this.keyMore(n,a.table),p=this.keyReason(n,a.table),g=a.figures&&this.pointOf(
a);r.push({order:o,text:a.table.short,more:f,reason:p,out:h,focus:a.isFocus,xs:l,ys:u,kept:c,step:this.columns.step,dot:g})}),this.key.show(r,this.box,this.scale),
this.drawPoint(n)}keyMore({picture:n,session:i},{order:r}){let s=ft(n,r);return s?ot(s,i.scenario.serving):""}keyReason({picture:n,session:i},{order:r}){let s=ft(
n,r);return s?I(s,i.scenario.serving):""}pixels(n){let i=this.xs.get(n)??this.columns.x(n).map(o=>this.x(o));this.xs.set(n,i);let{top:r,height:s}=this.box;return[
i,this.columns.y(n).map(o=>r+s*(1-o))]}drawBand(n,i,r){let{top:s,height:o}=this.box,a=this.columns.low(n.table).map(u=>s+o*(1-u)),l=this.columns.high(n.table).map(
u=>s+o*(1-u));d(this.band,"class",`band m${n.table.order}`),this.band.setAttribute("d",on(i,a,l,r,this.columns.step))}drawPoint(n){if(this.context=n,!this.laid)
return;let{picture:i}=n;this.others.forEach((a,l)=>{let u=re(i,l),c=u&&!u.isFocus&&u.figures?this.pointOf(u):null;d(a,"visibility",c?null:"hidden"),d(a,"data-ou\
t",ft(i,l)?.out??!1),u&&this.key.follow(l,this.keyMore(n,u.table),this.keyReason(n,u.table)),c&&ne(a,...c)});let r=i.models.find(a=>a.isFocus),s=this.pointOf(r),
{order:o}=r.table;s?this.dot.show(o,s[0],s[1],this.scale,ft(i,o)?.out):this.dot.hide(),d(this.svg,"aria-label",this.spoken(n))}drawHover(n){if(d(this.hoverMark,
"visibility",n===null||!this.laid?"hidden":null),n===null||!this.laid)return;let i=n<0?this.nobodyAt():[this.px[n],this.py[n]];ne(this.hoverDot,...i)}rowAt(n,i){
let r=this.nobodyAt(),s=(r[0]-n)**2+(r[1]-i)**2,o=-1;for(let a=0;a<this.px.length;a++){let l=(this.px[a]-n)**2+(this.py[a]-i)**2;l<s&&(s=l,o=a)}return o}},un=class extends ln{follows="\
nothing";chance=v("line",{class:"reference"});constructor(t,n){super("roc","ROC",t,n,{x:i=>i.falsePositiveRate,y:i=>i.recall,low:i=>i.recallLow,high:i=>i.recallHigh,
step:!1}),this.under.append(this.chance),this.titles("false positive rate","recall")}drawPaths(t){super.drawPaths(t);let{auc:n}=t.picture.table.message;if(_(this.
aside,`AUC ${ut(n.value)} ${ct(n.low,n.high,ut)}`),d(this.aside,"data-figure","auc"),!!this.laid)for(let[i,r]of Object.entries({x1:this.x(0),y1:this.y(0),x2:this.
x(1),y2:this.y(1)}))d(this.chance,i,r)}keyMore(t,n){return ut(n.message.auc.value)}start(){return`M${this.x(0)},${this.y(0)}`}pointOf(t){let{false_positive_rate:n,
recall:i}=t.figures;return[this.x(n.value),this.y(i.value)]}nobodyAt(){return[this.x(0),this.y(0)]}spoken({picture:t}){let{figures:n,table:i}=t,r=`recall ${w(n.
recall.value)} at a false positive rate of ${w(n.false_positive_rate.value)}`;return`ROC curve of ${i.title}, area ${ut(i.message.auc.value)}; operating point: ${r}\
.`}},cn=class extends ln{follows="prevalence";baseline=v("line",{class:"reference"});constructor(t,n){super("pr","PR",t,n,{x:i=>i.recall,y:i=>i.precision,low:i=>i.
precisionLow,high:i=>i.precisionHigh,step:!0}),this.under.append(this.baseline),this.titles("recall","precision")}drawPaths(t){if(super.drawPaths(t),!this.laid)
return;let{prevalence:n}=t.picture.at,i=this.y(n);for(let[r,s]of Object.entries({x1:this.x(0),y1:i,x2:this.x(1),y2:i}))d(this.baseline,r,s);_(this.aside,`┈ prev\
alence ${w(n)}`),d(this.aside,"data-figure","pr-baseline")}start(t,n,i){return`M${this.x(0)},${n[i[0]??0].toFixed(1)}`}pointOf(t){let{precision:n,recall:i}=t.figures;
return Number.isNaN(n.value)?null:[this.x(i.value),this.y(n.value)]}nobodyAt(){return[this.x(0),this.y(this.context.picture.table.precision[0])]}spoken({picture:t}){
let{figures:n,table:i,at:r}=t,s=Number.isNaN(n.precision.value)?"undefined":w(n.precision.value);return`Precision-recall curve of ${i.title}, baseline ${w(r.prevalence)}\
; operating point: precision ${s} at recall ${w(n.recall.value)}.`}};var sh=1,hn=class extends pt{follows="nothing";labelWidth=4;faint=[v("path",{class:"bars positive faint"}),v("path",{class:"bars negative faint"})];solid=[v("pa\
th",{class:"bars positive"}),v("path",{class:"bars negative"})];alertedRect=v("rect");middleLine=v("line",{class:"zero"});line=v("line",{class:"threshold-line"});hoverLine=v(
"line",{class:"hover-line"});names=[m("span"),m("span")];constructor(t,n){super("scores","Scores",t,n);let i=`${t}-alerted`,r=v("g",{"clip-path":`url(#${i})`},...this.
solid);this.svg.append(v("defs",{},v("clipPath",{id:i},this.alertedRect))),this.curves.append(...this.faint,r,this.middleLine),this.over.append(this.line);let s=o=>m(
"span",{class:`swatch ${o}`});this.aside.append(s("positive"),this.names[0]," ",s("negative"),this.names[1]),this.hoverMark.append(this.hoverLine)}drawPaths(t){
if(this.context=t,!this.laid)return;let{picture:n,session:i,axis:r}=t,{words:s}=i.tables.dataset,{histogram:o,log_histogram:a}=n.table.message,l=r.log?a??o:o,u=this.
middle();this.titles(r.log?"score, log scale":"score","each class on its own scale"),Qe(this.xAxis,r,this.box,this.scale),et(this.middleLine,this.box.left,u,this.
box.left+this.box.width,u),[l.positive,l.negative].forEach((c,h)=>{let f=this.bars(l.edges,c,h===0?-1:1);d(this.faint[h],"d",f),d(this.solid[h],"d",f)}),_(this.
names[0],s.positives),_(this.names[1],"others"),this.drawPoint(t)}middle(){return Math.round(this.box.top+this.box.height/2)+.5}bars(t,n,i){let r=Math.max(...n,
1),s=this.middle(),o=this.box.height/2-2,a="";return n.forEach((l,u)=>{if(l===0)return;let[c,h]=[this.xOf(t[u]),this.xOf(t[u+1])],f=Math.max(.8,h-c-sh),p=Math.max(
1,o*l/r);a+=`M${c.toFixed(1)},${s}h${f.toFixed(1)}v${(i*p).toFixed(1)}h${(-f).toFixed(1)}z`}),a}xOf(t){let{axis:n}=this.context;return this.box.left+n.position(
Math.min(t,n.high))*this.box.width}drawPoint(t){if(this.context=t,!this.laid)return;let{picture:n,axis:i}=t,r=this.box.left+i.position(n.point.threshold)*this.box.
width,{left:s,top:o,width:a,height:l}=this.box;et(this.line,r,o,r,o+l);for(let[f,p]of Object.entries({x:r,y:o,width:Math.max(0,s+a+8-r),height:l}))d(this.alertedRect,
f,Number(p).toFixed(1));let{recall:u,false_positive_rate:c}=n.figures,{words:h}=t.session.tables.dataset;d(this.svg,"aria-label",`Scores of ${n.table.title} by \
class: ${w(u.value)} of ${h.positives} and ${w(c.value)} of the others score at or above the threshold.`)}drawHover(t){if(d(this.hoverMark,"visibility",t===null||
!this.laid?"hidden":null),t===null||!this.laid||this.context===null)return;let{picture:n,axis:i}=this.context,r=t<0?1:i.position(n.table.threshold[t]),s=this.box.
left+r*this.box.width;et(this.hoverLine,s,this.box.top,s,this.box.top+this.box.height)}rowAt(t){return this.context.axis.rowAt((t-this.box.left)/this.box.width)}};function ho(e,t){let n=e.tp+e.fp,i=`Of ${E(e.base)} ${t.cases}, `,r=`${oh(e.fn,t)} ${e.fn===1?t.missed_one:t.missed}.`;if(n===0)return`${i}none is ${t.alerted}.\
 ${uo(r)}`;let s=e.tp===1?`1 of them is ${lh(t.positive)}`:`${E(e.tp)} of them are ${t.positives}`,o=e.fp===1?"1 is a false alarm":`${E(e.fp)} are false alarms`;
return`${i}${E(n)} ${ah(n)} ${t.alerted}: ${s}, ${o}. ${uo(r)}`}function oh(e,t){return e===0?`no ${t.positives}`:`${E(e)} ${e===1?t.positive:t.positives}`}function ah(e){
return e===1?"is":"are"}function lh(e){return`${/^[aeiou]/i.test(e)?"an":"a"} ${e}`}function uo(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function fo(e,{table:t}){
let n="Threshold set by hand";if(e===null)return`${n}.`;let i=e===t.nobodyThreshold?"":` at ${R(e)},`;return e>t.threshold[0]?`${n}${i} above every score: nobod\
y is alerted.`:e<t.threshold[t.size-1]?`${n}${i} below every score: everybody is alerted.`:`${n}.`}function po(e,t){let{positives:n}=e.at;return`Recall rests on\
 ${`${E(n)} ${n===1?t.positive:t.positives}`}; ${E(4*n)} would halve its 95% interval.`}function mo(e,t,n){if(e.at.natural)return"";let i=w(n),r=w(e.at.prevalence);
return`Assumes label shift: ${t.positives} ${i} → ${r}, scores of each class unchanged.`}function go(e){let{costs:t}=e.scenario,{words:n}=e.tables.dataset,i=t.
false_positive+t.review;if(!(i>0&&t.false_negative>0))return"";let r=(s,o)=>`${Number((s/o).toPrecision(3))}×`;return t.false_negative>=i?`A missed ${n.positive}\
 costs ${r(t.false_negative,i)} a reviewed false alarm.`:`A reviewed false alarm costs ${r(i,t.false_negative)} a missed ${n.positive}.`}function bo(e,t){let n=t.
table.short,i=e.rule(t.rule);return t.rule===F||t.infeasible!==""||i===void 0?`Other models at the alert rate of ${n}, so that the workload is equal.`:`Each mod\
el at its own threshold: ${uh(i.label)}.`}function uh(e){return e.slice(0,1).toLowerCase()+e.slice(1)}function Mi(e){return e.nobody?"above every score: nobody \
is alerted":R(e.point.threshold)}function vo(e,t){let{figures:n}=t,{currency:i}=e.scenario.costs;return`${[`Threshold ${Mi(t)}`,`precision ${co(n.precision)}`,`\
recall ${co(n.recall)}`,`alerts ${w(n.alert_rate.value)}`,`expected cost ${O(n.cost_per_1000.value,i)} per 1,000 cases`,t.serving?Os(t.serving,e.scenario.serving):
""].filter(Boolean).join(", ")}.`}function co(e){return Number.isNaN(e.value)?"undefined":w(e.value)}function yo(e,t,n){let i=n.figures[e],{costs:r,cases_per_day:s}=t.
scenario,{words:o}=t.tables.dataset,a=c=>O(c,r.currency),l=e==="cost_per_1000"?a:w,u={precision:"of alerts",recall:`of ${o.positives}`,false_positive_rate:"of t\
he others",alert_rate:`${ch(i.value*s)} a day`,cost_per_1000:`${a(i.value*s/1e3)} a day`,accuracy:`majority ${w(Wr(n.at))}`};return{value:l(i.value),interval:ct(
i.low,i.high,l),note:u[e]}}function ch(e){return e>=100||e===0?E(e):String(Number(e.toPrecision(3)))}var Si={precision:"Precision",recall:"Recall",false_positive_rate:"\
False pos. rate",alert_rate:"Alerts",cost_per_1000:"Cost per 1,000",accuracy:"Accuracy"};function _o(e,t){return{precision:`Of the ${t.cases} that are ${t.alerted}\
, the share that are ${t.positives}. It falls when ${t.positives} become rarer.`,recall:`Of all ${t.positives}, the share that are ${t.alerted}. Also called tru\
e positive rate or sensitivity. It does not depend on prevalence.`,false_positive_rate:`Of the ${t.cases} that are no ${t.positive}, the share that are ${t.alerted}\
: false alarms divided by negatives, not by all cases.`,alert_rate:`The share of all ${t.cases} that are ${t.alerted}, and how many that is a day.`,cost_per_1000:`\
Expected cost of 1,000 ${t.cases} at the deployed prevalence: every outcome times its cost, and the review of each alert.`,accuracy:`The share of right decision\
s. Beside it what the majority class alone would reach: with rare ${t.positives} that is high and worth nothing.`}[e]}function wt(e,t){return Number(e.toPrecision(t))}function le(e){return Math.min(1,Math.max(0,e))}function ue(e,t){let n=Math.log(t/e);return{position:o=>le(Math.
log(o/e)/n),value:o=>o<=0?e:o>=1?t:wt(e*Math.exp(n*o),3),step:(o,a,l)=>Math.min(t,Math.max(e,wt(o*1.05**(a*l),3)))}}function fn(e,t=e/10**2,n=e*10**2){let i=Math.
log(n/t);return{position:a=>a<=0?0:.04+(1-.04)*le(Math.log(a/t)/i),value:a=>a<.04/2?0:wt(t*Math.exp(i*Math.max(0,a-.04)/(1-.04)),2),step:(a,l,u)=>{if(a<=0)return l>
0?wt(t,2):0;let c=wt(a*1.06**(l*u),2);return l<0&&c<t*.999?0:c}}}function xo(e){let t=s=>le((s+e)/(2*e)),n=s=>{let o=(2*s-1)*e;return Math.abs(o)<.01*e?0:wt(o,2)},
i=10**Math.floor(Math.log10(e)-1);return{position:t,value:n,step:(s,o,a)=>wt(s+o*a*i,6)}}function wo(e,t){let n=Math.log(t/e),i=a=>Math.min(t,Math.max(e,Math.round(
a)));return{position:a=>le(Math.log(a/e)/n),value:a=>i(e*Math.exp(n*le(a))),step:(a,l,u)=>i(a+l*(u===1?1:Math.max(2,Math.round(a/2))))}}var Ai="['’ \\u00a0\\u202f]",hh=new RegExp(`^([+-]?)([\\d.,](?:(?:[\\d.,]|${Ai})*[\\d.,])?(?:e[+-]?\\d+)?)\\s*([km]?)$`,"i"),fh=/^\d{1,3}(,\d{3})+(\.\d*)?$/,ph=/^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/,
dh=new RegExp(`^\\d{1,3}(${Ai}\\d{3})+([.,]\\d*)?$`);function pn(e){let t=e.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/,"$1").replace(/\s*[%\p{Sc}]$/u,""),n=hh.
exec(t),i=n?mh(n[2]):"",r=i===""?NaN:Number(n[1]+i)*gh(n[3]);return e.trim()===""?{problem:"Nothing was typed"}:Number.isFinite(r)?{value:r}:{problem:`“${bh(e)}\
” is not a number`}}function Mo(e){return e.trim().endsWith("%")}function mh(e){return fh.test(e)?e.replaceAll(",",""):ph.test(e)?e.replaceAll(".","").replace(
",","."):dh.test(e)?e.replaceAll(new RegExp(Ai,"g"),"").replace(",","."):/^\d*,\d+$/.test(e)?e.replace(",","."):e}function gh(e){return e===""?1:e.toLowerCase()===
"k"?1e3:1e6}function bh(e){let t=e.trim();return t.length>30?`${t.slice(0,30)}…`:t}var Ti=2e3,Wt=class{constructor(t,n){this.options=t;let{id:i}=t,r=`${n}-${i}`;this.range=m("input",{type:"range",id:r,min:0,max:Ti,step:1,class:"range","data-co\
ntrol":i}),this.field=m("input",{type:"text",class:"field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":i}),this.name=m("label",{for:r,
class:"control-name"},t.label),d(this.field,"aria-label",`${t.label}, type a value`);let s=a=>a?m("span",{class:"affix","aria-hidden":"true"},a):null;this.told=
m("span",{class:"spoken",id:`${r}-told`});let o=m("span",{class:"entry"},s(t.prefix),this.field,s(t.suffix),this.told);this.element=m("div",{class:`control cont\
rol-${i}`},m("div",{class:"control-head"},this.name,o),m("div",{class:"track"},this.range)),this.listen()}options;element;range;field;name;told;current=NaN;held=!1;edited=!1;remark=null;mark(t,n){
let i=this.range.parentElement,r=i.querySelector(".mark");r===null&&(r=m("span",{class:"mark","aria-hidden":"true"}),i.append(r)),d(r,"hidden",t===null),d(r,"ti\
tle",n),t!==null&&r.style.setProperty("--at",String(t))}rename(t){_(this.name,t),d(this.field,"aria-label",`${t}, type a value`)}show(t){this.current=t;let n=this.
options.position(t),i=String(Math.round(n*Ti));!this.held&&this.range.value!==i&&(this.range.value=i),this.range.style.setProperty("--fill",String(n));let r=this.
options.spoken(t);if(d(this.range,"aria-valuetext",r),this.edited)return;this.remark&&(this.remark.of??=t,this.remark.of!==t&&this.remember(null));let s=this.options.
text(t);d(this.field,"title",this.remark?.sentence??r),d(this.field,"data-long",s.length>5),this.field.value!==s&&(this.field.value=s),d(this.field,"aria-invali\
d",null)}listen(){let{range:t,field:n,options:i}=this,r=()=>{this.held&&(this.held=!1,this.show(this.current))};t.onpointerdown=()=>{this.held=!0,this.forget()},
t.onpointerup=t.onpointercancel=t.onblur=r,t.onchange=r,t.oninput=()=>this.move(i.value(Number(t.value)/Ti)),t.onkeydown=s=>this.key(s),t.ondblclick=()=>this.edit(),
n.oninput=()=>{this.edited=!0},n.onfocus=()=>{n.select(),this.remark&&i.onProblem(this.remark.sentence)},n.onblur=()=>this.accept(),n.onkeydown=s=>this.fieldKey(
s)}key(t){let i={ArrowUp:[1,1],ArrowRight:[1,1],ArrowDown:[-1,1],ArrowLeft:[-1,1],PageUp:[1,10],PageDown:[-1,10]}[t.key];if(t.key==="Enter")this.edit();else if(t.
key==="Home")this.move(this.options.low());else if(t.key==="End")this.move(this.options.high());else if(i)this.move(this.options.step(this.current,...i));else return;
t.preventDefault()}move(t){this.forget(),this.current=t,this.options.onMove(t)}fieldKey(t){if(t.key==="Enter")this.accept();else if(t.key==="Escape")this.forget(),
this.show(this.current),this.field.select();else if(t.key==="ArrowUp"||t.key==="ArrowDown")this.accept(),this.move(this.options.step(this.current,t.key==="Arrow\
Up"?1:-1,1));else return;t.stopPropagation(),t.preventDefault()}edit(){this.field.focus(),this.field.select()}forget(){this.edited=!1,this.remember(null)}tell(t){
this.remember({sentence:t,of:null}),this.options.onProblem(t)}remember(t){this.remark=t,_(this.told,t?.sentence??""),d(this.field,"aria-describedby",t&&this.told.
id),d(this.field,"data-remarked",t!==null)}accept(){if(!this.edited)return;let{options:t}=this,n=this.field.value,i=t.word?.(n.trim().toLowerCase())??null,r=i===
null?pn(n):{value:i},s=`${t.label} stays at ${t.spoken(this.current)}.`;if("problem"in r)return d(this.field,"aria-invalid","true"),this.tell(`${r.problem}: ${s}`);
let o=i??t.typed?.(r.value,Mo(n))??r.value;if(this.forget(),t.onTyped){let l=t.onTyped(o);l&&this.tell(l);return}let a=Math.min(Math.max(o,t.low()),t.high());if(this.
current=a,t.onMove(a),a!==o){let l=a<o?"above the largest":"below the smallest";this.tell(`${t.label}: ${t.spoken(o)} is ${l} value; ${t.spoken(a)} is used.`)}this.
show(this.current)}};var Ao=1e-4,To=.9,dn=1e9,vh=.012,gn=class{constructor(t,n,i){this.session=t;this.actions=n;let r=o=>new Wt({...o,onProblem:n.problem},i);this.threshold=r(this.thresholdOptions()),
this.prevalence=r(this.prevalenceOptions()),this.capacity=r(this.capacityOptions()),this.cases=r(this.casesOptions());let s=(o,a)=>{let l=r(this.costOptions(o,a));
return this.costs.set(o,l),l};this.natural=m("button",{type:"button",class:"reset","data-control":"natural"},"↺"),this.natural.onclick=()=>n.change({prevalence:null}),
this.prevalence.element.querySelector(".control-name").after(this.natural),this.moreButton=m("button",{type:"button",class:"link more-button","aria-expanded":"f\
alse","data-control":"more"},"More costs"),this.thresholdRow=m("div",{class:"threshold-row"},this.threshold.element),this.settings=m("div",{class:"settings"},this.
prevalence.element,s("false_positive","False alarm").element,s("false_negative","Miss").element,s("review","Review").element,this.capacity.element),this.more=m(
"div",{class:"settings more",hidden:!0,role:"group","aria-label":"More costs"},s("true_positive","Right alert").element,s("true_negative","Right pass").element,
this.cases.element,m("p",{class:"hint"},"A negative cost is a gain.")),this.moreButton.onclick=()=>this.toggleMore()}session;actions;thresholdRow;settings;more;threshold;prevalence;capacity;cases;costs=new Map;natural;moreButton;scales=new Map;axis=null;table=null;picture=null;toggleMore(t=this.
more.hidden){this.more.hidden=!t,d(this.moreButton,"aria-expanded",String(t)),_(this.moreButton,t?"Fewer costs":"More costs")}setAxis(t,n){this.axis=t,this.table=
n,this.threshold.rename(t.log?"Threshold (log)":"Threshold")}forgetScales(){this.scales.clear();let{costs:t}=this.session().scenario;(t.true_positive!==0||t.true_negative!==
0)&&this.toggleMore(!0)}show(t){this.picture=t;let{scenario:n,tables:i}=this.session();this.threshold.show(t.point.threshold),this.prevalence.show(t.at.prevalence);
let r=i.dataset.natural_prevalence;this.prevalence.mark(mn.position(r),`as in the data: ${w(r)}`);let s=`Back to the prevalence in the data, ${w(r)}`;d(this.natural,
"aria-label",s),d(this.natural,"title",s),d(this.natural,"disabled",n.prevalence===null);for(let[o,a]of this.costs)a.show(n.costs[o]);this.capacity.show(n.capacity_per_day),
this.cases.show(n.cases_per_day)}thresholdOptions(){let t=()=>this.table,n=i=>k(t(),i).threshold;return{id:"threshold",label:"Threshold",position:i=>this.axis.position(
i),value:i=>n(this.axis.rowAt(i)),step:(i,r,s)=>n(_h(t(),i,r,s)),low:()=>n(t().size-1),high:()=>n(-1),text:i=>i>t().threshold[0]?"nobody":R(i),spoken:i=>{let r=this.
picture;return r!==null&&r.point.threshold===i?Mi(r):R(i)},onMove:this.actions.setThreshold,typed:(i,r)=>r?So(i):i,word:i=>i==="nobody"||i==="none"?n(-1):null,onTyped:i=>this.
typeThreshold(i)}}typeThreshold(t){let n=this.table,i=st(n,t),r=k(n,i).threshold;this.actions.setThreshold(r);let[s,o]=[R(t),R(r)];return t===n.nobodyThreshold?
"":i<0?`Threshold: ${s} is above every score, so nobody is alerted.`:t<n.threshold[n.size-1]?`Threshold: ${s} is below every score, so everybody is alerted.`:s===
o?"":`Threshold: the next score at or above ${s} is ${o}; it is used.`}prevalenceOptions(){let t=()=>this.session().tables.dataset.natural_prevalence;return{id:"\
prevalence",label:"Deployed prevalence",suffix:"%",...mn,value:i=>Math.abs(i-mn.position(t()))<vh?t():mn.value(i),low:()=>Ao,high:()=>To,text:i=>w(i).replace("%",
""),typed:So,spoken:i=>i===t()?`${w(i)}, as in the data`:w(i),onMove:i=>this.actions.change({prevalence:i===t()?null:i})}}costOptions(t,n){let i=t==="true_posit\
ive"||t==="true_negative",r=()=>this.scale(t,()=>this.costScale(t,i)),s=()=>this.session().scenario.costs.currency;return{id:t,label:n,prefix:"$",position:o=>r().
position(o),value:o=>r().value(o),step:(o,a,l)=>r().step(o,a,l),low:()=>i?-dn:0,high:()=>dn,text:Ni,spoken:o=>`${O(o,s())} a case`,onMove:o=>this.actions.change(
{costs:{...this.session().scenario.costs,[t]:o}})}}costScale(t,n){let{costs:i}=this.session().scenario,r=Math.max(Math.abs(i.false_positive),Math.abs(i.false_negative),
1);if(n)return xo(Math.max(r,Math.abs(i[t])));let s=Math.abs(i[t]);return fn(s>0?s:Math.max(Math.abs(i.false_positive),.01*r))}capacityOptions(){let t=()=>this.
session().scenario.cases_per_day,n=()=>{let i=Math.max(10,t());return this.scale(`capacity ${i}`,()=>fn(1,1,i))};return{id:"capacity_per_day",label:"Capacity a \
day",position:i=>n().position(i),value:i=>n().value(i),step:(i,r,s)=>{let o=n().step(i,r,s);return o===i&&i>0?i+r:yh(o,i,r)},low:()=>0,high:()=>dn,text:Ni,spoken:i=>`${E(
i)} of ${E(t())} cases a day`,onMove:i=>this.actions.change({capacity_per_day:i})}}casesOptions(){let t=()=>this.scale("cases",()=>fn(Math.max(10,this.session().
scenario.cases_per_day)));return{id:"cases_per_day",label:"Cases a day",position:n=>t().position(n),value:n=>Math.max(1,Math.round(t().value(n))),step:(n,i,r)=>Math.
max(1,Math.round(t().step(n,i,r))),low:()=>1,high:()=>dn,text:Ni,spoken:n=>`${E(n)} cases a day`,onMove:n=>this.actions.change({cases_per_day:n})}}scale(t,n){let i=this.
scales.get(t)??n();return this.scales.set(t,i),i}showCurrency(t){for(let n of this.costs.values()){let i=n.element.querySelector(".affix");i&&_(i,t)}}},mn=ue(Ao,
To);function So(e){return Number((e/100).toPrecision(12))}function yh(e,t,n){let i=Math.round(e);return i===t?Math.max(0,t+n):i}function Ni(e){return Math.abs(e)>=
1e3&&Number.isInteger(e)?E(e):String(Number(e.toPrecision(6)))}function _h(e,t,n,i){let r=st(e,t),s=r<0?t>=e.nobodyThreshold:e.threshold[r]===t,o=i===1?1:Math.max(
2,Math.round(e.size/20)),a=n>0?r-(s?o:o-1):r+o;return Math.min(e.size-1,Math.max(-1,a))}var xh=["precision","recall","false_positive_rate","alert_rate","cost_per_1000","accuracy"],Mt="p99_ms",wh=14,bn=class{constructor(t,n,i){this.session=t;this.cells=
[...xh,Mt].map(r=>this.cell(r,n,i))}session;element=m("div",{class:"figures",role:"group","aria-label":"Key figures with 95% intervals"});cells;cell(t,n,i){let r=Mh(
t),s=m("button",{type:"button",class:"term","data-control":`explain-${t}`},r);i.attach(s,()=>this.explain(t));let o=Yt(t,n),[a,l]=[m("span"),m("span",{class:"un\
it"})],u=m("div",{class:"value","data-figure":t},a,l),c=m("div",{class:"interval","data-figure":`${t}-interval`}),h=m("div",{class:"note","data-figure":`${t}-no\
te`}),f=m("div",{class:"figure-head"},o,s),p=m("div",{class:"figure","data-metric":t},f,u,c,h);return this.element.append(p),{metric:t,element:p,value:a,unit:l,
interval:c,note:h,pin:o}}explain(t){return t!==Mt?_o(t,this.session().tables.dataset.words):`The response time that 99% of requests do not exceed: waiting, serv\
ice and other stages. ${this.focusWords()}`.trim()}focusWords(){let t=this.session(),{focus:n}=t.scenario,i=t.latency.exact(n,t.scenario)?.method??"";return[t.latency.
model(n)?.words??"",i].filter(Boolean).join(" ")}texts(t,n){return t!==Mt?yo(t,this.session(),n):Ge(n.serving.focus,this.session().scenario.serving)}show(t){for(let n of this.
cells){if(n.element.hidden=n.metric===Mt&&t.serving===null,n.element.hidden)continue;n.metric===Mt&&d(n.element,"data-out",t.serving.focus.out);let i=this.texts(
n.metric,t),[r="",s]=i.value.split(" ");_(n.value,r),_(n.unit,s===void 0?"":` ${s}`),_(n.interval,i.interval),d(n.interval,"data-long",i.interval.length>wh),_(n.
note,i.note),d(n.note,"title",i.note)}}pinnable(){return this.cells.filter(({element:n,value:i})=>!n.hidden&&i.textContent!=="–").map(({metric:n})=>n)}nameSection(t){
for(let n of this.cells)d(n.pin,"aria-label",`Pin ${n.metric===Mt?"p99":Si[n.metric].toLowerCase()} to ${t}`)}};function Mh(e){return e===Mt?"p99":Si[e]}function Yt(e,t){
let n=m("button",{type:"button",class:"pin","data-control":`pin-${e}`},je());return n.onclick=()=>t([e]),n}function $i(e){let t=v("line",{x1:0,x2:22,y1:6,y2:6,class:`curve m${e}`});return v("svg",{class:"dash",width:22,height:12,viewBox:"0 0 22 12","aria-hidden":"tru\
e"},t)}var vn=class{constructor(t,n,i){this.session=t;this.focus=n;this.tip=i}session;focus;tip;element=m("div",{class:"models",role:"radiogroup","aria-label":"\
Model in focus"});chips=[];picture=null;rebuild(){let{models:t,wanted:n}=this.session().tables;this.chips=t.map(i=>{let r=m("button",{type:"button",class:"chip",
role:"radio","data-model":i.id,"data-control":`focus-${i.id}`},$i(i.order),m("span",{class:"chip-name"},n>2?i.short:i.title),m("span",{class:"chip-mark","data-f\
igure":`out--${i.id}`}));return d(r,"aria-label",i.title),r.onclick=()=>this.focus(i.id),this.tip.attach(r,()=>[i.title,i.message.note,this.servingWords(i.id)].
filter(Boolean).join(". ")),r}),this.chips.forEach((i,r)=>{i.onkeydown=s=>this.key(s,r)}),this.element.replaceChildren(...this.chips)}servingWords(t){let n=this.
picture?.serving?.models.find(({view:r})=>r.table.id===t);if(n===void 0)return"";let i=I(n,this.session().scenario.serving);return[i&&`Ruled out: ${i}`,n.words].
filter(Boolean).join(". ")}key(t,n){let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[t.key];if(i===void 0)return;t.preventDefault();let r=this.chips[(n+
i+this.chips.length)%this.chips.length];r.focus(),r.click()}show(t){this.picture=t;let{focus:n,serving:i}=this.session().scenario;for(let r of this.chips){let s=r.
dataset.model===n;d(r,"aria-checked",String(s)),d(r,"tabindex",s?0:-1);let o=t.serving?.models.find(({view:u})=>u.table.id===r.dataset.model),a=o?I(o,i):"";d(r,
"data-out",a!==""),_(r.querySelector(".chip-mark"),o?ot(o,i):"");let l=o?.view.table.title??"";o&&d(r,"aria-label",a?`${l}, ruled out: ${a}`:l)}}};var No={min_cost:"Min cost",bayes:"Bayes t*",max_f_beta:"Max F",recall_at_least:"Recall ≥",precision_at_least:"Precision ≥",fpr_at_most:"FPR ≤",capacity:"\
Capacity",youden:"Youden"},yn=class{constructor(t,n,i){this.session=t;this.actions=n;this.tip=i}session;actions;tip;element=m("div",{class:"rules",role:"group",
"aria-label":"Jump to a threshold by rule"});rows=[];shown="";show(t,n){let{rules:i}=this.session().data,r=JSON.stringify(i);r!==this.shown&&(this.shown=r,this.
rows=i.map(s=>this.row(s)),this.element.replaceChildren(m("span",{class:"rules-name","aria-hidden":"true"},"Jump to"),...this.rows.map(s=>s.element)));for(let s of this.
rows){let o=s.rule.id===t;d(s.button,"aria-pressed",String(o)),d(s.element,"data-active",o);let a=n(s.rule);d(s.button,"aria-disabled",a===""?null:"true"),s.field&&
!s.edited&&this.showField(s,s.field)}this.reason=n}showField(t,n){let i=this.session().parameterOf(t.rule.id);t.remark&&t.remark.of!==i&&(t.remark=null),d(n,"da\
ta-remarked",t.remark!==null),d(n,"title",t.remark?.sentence);let r=Xt(t.rule,i);n.value!==r&&(n.value=r),d(n,"aria-invalid",null)}reason=()=>"";row(t){let n=m(
"button",{type:"button",class:"rule-button","data-control":`rule-${t.id}`},No[t.id]??t.label),i=m("span",{class:"rule","data-rule":t.id},n),r={rule:t,element:i,
button:n,field:null,edited:!1,remark:null};return n.onclick=()=>{let s=this.reason(t);s===""?this.actions.jump(t.id,null):this.actions.problem(s)},this.tip.attach(
n,()=>[t.words,this.reason(t)].filter(Boolean).join(" ")),t.parameter&&this.addField(r,t.parameter),r}addField(t,n){let i=m("input",{type:"text",class:"field ru\
le-field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":`parameter-${t.rule.id}`,"aria-label":`${t.rule.label}: ${n.name}`});t.field=i,
t.element.append(i),i.oninput=()=>{t.edited=!0},i.onfocus=()=>{i.select(),t.remark&&this.actions.problem(t.remark.sentence)},i.onblur=()=>this.accept(t,!1),i.onkeydown=
r=>{let s={ArrowUp:1,ArrowDown:-1}[r.key];if(r.key==="Enter")this.accept(t,!0);else if(r.key==="Escape")t.edited=!1,i.value=Xt(t.rule,this.session().parameterOf(
t.rule.id));else if(s!==void 0)this.nudge(t,s);else return;r.preventDefault(),r.stopPropagation()}}nudge(t,n){let i=ki(t.rule)?.01:.1;this.use(t,Number((this.session().
parameterOf(t.rule.id)+n*i).toPrecision(6)))}accept(t,n){if(!t.edited){n&&this.actions.jump(t.rule.id,null);return}let i=t.field.value,r=pn(i);if("problem"in r){
let o=Xt(t.rule,this.session().parameterOf(t.rule.id));d(t.field,"aria-invalid","true"),this.actions.problem(`${r.problem}: ${t.rule.parameter.name} stays at ${o}\
.`);return}let s=ki(t.rule)&&(i.includes("%")||r.value>=1);this.use(t,s?Number((r.value/100).toPrecision(12)):r.value)}use(t,n){let{low:i,high:r,name:s}=t.rule.
parameter,o=Math.min(Math.max(n,i),r);if(t.edited=!1,t.remark=null,this.actions.jump(t.rule.id,o),o===n||this.session().parameterOf(t.rule.id)!==o)return;let[a,
l]=[Xt(t.rule,n),Xt(t.rule,o)],u=n>r?"above the largest":"below the smallest",c=`${t.rule.label}: ${s} ${a} is ${u} value; ${l} is used.`;t.remark={sentence:c,of:this.
session().parameterOf(t.rule.id)},this.actions.problem(c)}};function $o(e,t){return[No[e.id]??e.label,Xt(e,t)].filter(Boolean).join(" ")}function ki(e){return e.
parameter?.unit==="share"}function Xt(e,t){return Number.isNaN(t)?"":ki(e)?`${Number((t*100).toPrecision(6))}%`:String(t)}var Ei=.001,ko=1e6,Eo=.001,Po=1e6,ce=64,Sh=1e3,Co=1e3,q=1/0,Pi=.97,_n=class{constructor(t,n,i){this.session=t;this.actions=n;let r=s=>new Wt({...s,onProblem:n.problem},
i);this.objective=r(this.objectiveOptions()),this.rate=r(this.rateOptions()),this.servers=r(this.serversOptions()),this.element=m("div",{class:"serving-controls",
role:"group","aria-label":"Serving"},this.objective.element,this.rate.element,this.servers.element)}session;actions;element;objective;rate;servers;scales=new Map;forgetScales(){
this.scales.clear()}show(t){if(this.element.hidden=t.serving===null,t.serving===null)return;let{serving:n}=this.session().scenario;this.objective.show(n.objective_ms??
q),this.rate.show(n.arrival_rate_per_s),this.rate.rename(n.burstiness>1?"Bursty load":"Load"),this.servers.show(n.servers),this.marks(t,n)}marks({serving:t,table:n},i){
let{p99:r,utilisation:s,approximate:o}=t.focus,a=Number.isNaN(r.value)?null:this.objectivePosition(r.value);this.objective.mark(a,a===null?"":`p99 of ${n.short}\
: ${It(o)}${Ht(r.value)}`);let l=i.arrival_rate_per_s/s,u=Number.isFinite(l)?this.rateScale().position(l):null,c=u!==null&&u>0&&u<1?u:null;this.rate.mark(c,c===
null?"":`${n.short} keeps up below ${Zr(l)}`)}set(t){this.actions.change({serving:{...this.session().scenario.serving,...t}})}objectiveScale(){let t=this.session().
scenario.serving.objective_ms??100;return this.scale("objective",()=>ue(Math.max(Ei,t/Sh),Math.min(ko,t*10)))}objectivePosition(t){return t===q?1:Pi*this.objectiveScale().
position(t)}objectiveOptions(){return{id:"objective_ms",label:"p99 objective",suffix:"ms",position:t=>this.objectivePosition(t),value:t=>t>(1+Pi)/2?q:this.objectiveScale().
value(t/Pi),step:(t,n,i)=>this.objectiveStep(t,n,i),low:()=>Ei,high:()=>q,text:t=>t===q?"none":X(t),spoken:t=>t===q?"no objective":`${X(t)} ms`,word:t=>t===""||
t==="none"||t==="no objective"?q:null,onMove:t=>this.set({objective_ms:t===q?null:t}),onTyped:t=>this.typeObjective(t)}}typeObjective(t){let n=t===q?q:Math.min(
ko,Math.max(Ei,t));if(this.set({objective_ms:n===q?null:n}),n===t)return"";let i=n<t?"above the largest":"below the smallest";return`p99 objective: ${X(t)} ms i\
s ${i} value; ${X(n)} ms is used.`}objectiveStep(t,n,i){let r=this.objectiveScale(),s=r.value(1);return t===q?n>0?q:s:n>0&&t>=s?q:r.step(t,n,i)}rateScale(){let t=this.
session().scenario.serving.arrival_rate_per_s;return this.scale("rate",()=>ue(Math.max(Eo,t/Co),Math.min(Po,t*Co)))}rateOptions(){let t=()=>this.rateScale();return{
id:"arrival_rate_per_s",label:"Load",suffix:"/s",position:n=>t().position(n),value:n=>t().value(n),step:(n,i,r)=>t().step(n,i,r),low:()=>Eo,high:()=>Po,text:X,spoken:n=>`${X(
n)} requests a second`,onMove:n=>this.set({arrival_rate_per_s:n})}}serversOptions(){return{id:"servers",label:"Servers",...wo(1,ce),low:()=>1,high:()=>ce,text:String,
spoken:n=>`${n} ${n===1?"server":"servers"}`,onMove:n=>this.set({servers:Math.round(n)}),onTyped:n=>this.typeServers(n)}}typeServers(t){let n=Math.min(ce,Math.max(
1,Math.round(t)));if(this.set({servers:n}),n===t)return"";let i=t<1?"at least 1 server is needed":t>ce?`at most ${ce} can be set`:"servers are whole";return`Ser\
vers: ${X(t)} cannot be used, ${i}; ${n} is used.`}scale(t,n){let i=this.scales.get(t)??n();return this.scales.set(t,i),i}};var Ah=[{metric:"attainment",label:"attainment",name:"attainment"},{metric:"utilisation",label:"utilisation",name:"utilisation"},{metric:"effective_recall",label:"\
recall",name:"effective recall"},{metric:"effective_precision",label:"precision",name:"effective precision"},{metric:"effective_cost_per_1000",label:"cost",name:"\
effective cost per 1,000"}],xn=class{constructor(t,n){this.actions=t;this.parts=Ah.map(l=>this.part(l,n)),this.late.onchange=()=>this.chooseLate(),this.lateLabel=
m("label",{class:"late-words"},"late answers",this.late);let i=this.term("explain-objective","effective",n,()=>this.explain()),[r,s]=[this.parts.slice(0,2),this.
parts.slice(2)].map(l=>l.map(({element:u})=>u));this.loads=m("span",{class:"serving-parts"},...r);let o={class:"serving-parts",role:"group","aria-label":"Effect\
ive, at the objective"};this.effects=m("span",o,i,...s),this.element=m("div",{class:"serving-line"},this.trouble,this.loads,this.effects);let a=this.term("expla\
in-recommendation","Recommended",n,()=>this.why());this.recommendation=m("div",{class:"recommendation"},a,this.advice,this.lateLabel)}actions;element;recommendation;parts;late=m(
"select",{class:"late","data-control":"late","aria-label":"Late answers"});lateLabel;trouble=m("span",{class:"serving-trouble","data-figure":"serving-trouble"});advice=m(
"span",{"data-figure":"recommendation"});advised=null;loads;effects;show(t){let{serving:n}=t;if(this.element.hidden=this.recommendation.hidden=n===null,n===null)
return;let i=this.actions.session(),{serving:r,costs:s}=i.scenario,{focus:o}=n,a=Cs(o,r);_(this.trouble,a),d(this.trouble,"data-out",o.out),this.loads.hidden=a!==
"";let l=r.objective_ms===null;this.parts[0].element.hidden=l,this.lateLabel.hidden=a!==""||l,this.effects.hidden=this.lateLabel.hidden||o.effective===null&&!o.
pending;for(let{metric:c,value:h}of this.parts){let[f,p]=$h(c,o,s.currency);_(h,f),d(h,"title",p)}this.showLate(i,r.late),this.advised=n.choice.model;let u=Rs(i,
n);_(this.advice,u),d(this.advice,"title",u)}pinnable(){let t=n=>n.closest("[hidden]")!==null;return this.parts.filter(({element:n,value:i})=>!t(n)&&i.textContent!==
"–").map(({metric:n})=>n)}nameSection(t){for(let{name:n,pin:i}of this.parts)d(i,"aria-label",`Pin ${n} to ${t}`),d(i,"title",`Pin ${n}`)}part({metric:t,label:n,
name:i},r){let s=m("b",{"data-figure":t}),o=Yt(t,this.actions.pin),a=Nh[t],l=a?this.term(`explain-${t}`,n,r,()=>this.meaning(a)):n,u=m("span",{class:"serving-pa\
rt","data-metric":t},l," ",s,o);return{metric:t,name:i,element:u,value:s,pin:o}}term(t,n,i,r){let s=m("button",{type:"button",class:"term","data-control":t},n);
return i.attach(s,r),s}showLate(t,n){let i=["allow","block",...t.tables.models.map(({id:o})=>o)],r=i.map(o=>Ls(o,t)),s=JSON.stringify([i,r]);this.late.dataset.shape!==
s&&(this.late.dataset.shape=s,this.late.replaceChildren(...i.map((o,a)=>m("option",{value:o},r[a])))),this.late.value!==n&&(this.late.value=n)}chooseLate(){let{
serving:t}=this.actions.session().scenario;this.actions.change({serving:{...t,late:this.late.value}})}explain(){let{words:t}=this.actions.session().tables.dataset;
return`Effective figures: what the model in focus is worth when an answer after the objective is not used, and the late ${t.cases} get the default chosen beside\
 this. Lateness is taken to be independent of the case, and attainment as given. Cost is per 1,000 ${t.cases}.`}meaning(t){let{objective_ms:n}=this.actions.session().
scenario.serving;return t(n===null?"the objective":Dt(n))}why(){let t=this.actions.session(),n="Among the models that meet the limits, the one of lowest effecti\
ve cost; a simpler one is kept when the paired interval of their cost difference includes zero.",i=t.settled?t.latency.recommendation:void 0,r=i?.model===this.advised?
i:void 0;return[r?.words??Th(this.advice.textContent??""),r?.binding,n].filter(Boolean).join(" ")}};function Th(e){return e.slice(0,1).toUpperCase()+e.slice(1)}
var Nh={attainment:e=>`Attainment: the share of answers that come within ${e}.`,utilisation:()=>"Utilisation: the share of the time that the servers are busy. A\
t 100% the queue grows without end."};function $h(e,t,n){if(t.pending)return[ie,""];if(e==="utilisation")return[w(t.utilisation),""];let i=e==="attainment"?t.attainment:
t.effective?.[e];if(!i)return["–",""];let r=e==="effective_cost_per_1000"?o=>O(o,n):w,s=Number.isNaN(i.low)?"":ct(i.low,i.high,r);return[It(t.nearAtObjective&&
Number.isFinite(i.value))+r(i.value),s]}var kh=["tp","fn","fp","tn"],wn=class{constructor(t){this.session=t;let[n,i]=[m("th",{scope:"col"}),m("th",{scope:"col"},"not")],[r,s]=[m("th",{scope:"row"}),m(
"th",{scope:"row"},"others")];this.heads=[n,r];let o=l=>{let u=m("td",{class:`cell-${l}`,"data-figure":l});return this.cells.set(l,u),u},a=m("table",{class:"con\
fusion"},m("thead",{},m("tr",{},m("td"),n,i)),m("tbody",{},m("tr",{},r,o("tp"),o("fn")),m("tr",{},s,o("fp"),o("tn"))));this.element=m("figure",{class:"chart con\
fusion-figure"},this.title,a)}session;element;title=m("figcaption",{class:"chart-title"});cells=new Map;heads;show(t){let{words:n}=this.session().tables.dataset;
_(this.title,`Per ${E(t.cases.base)} ${n.cases}`),d(this.title,"data-figure","cases-base"),_(this.heads[0],n.alerted),_(this.heads[1],n.positives);for(let i of kh)
_(this.cells.get(i),E(t.cases[i]))}},Ci=[{id:"threshold",label:"threshold"},{id:"precision",label:"precision",metric:"precision"},{id:"recall",label:"recall",metric:"\
recall"},{id:"alert_rate",label:"alerts",metric:"alert_rate"},{id:"cost_per_1000",label:"cost / 1,000",metric:"cost_per_1000"},{id:"p99",label:"p99"},{id:"auc",
label:"AUC"},{id:"ap",label:"AP"}],Mn=class{constructor(t){this.session=t;let n=Ci.map(i=>m("th",{scope:"col",class:`col-${i.id}`},i.label));this.element=m("fig\
ure",{class:"chart comparison-figure"},m("figcaption",{class:"chart-title"},"Models side by side"),m("table",{class:"comparison"},m("thead",{},m("tr",{},m("th",
{scope:"col"},"model"),...n)),this.body),this.caption)}session;element;caption=m("p",{class:"hint"});body=m("tbody");rows=new Map;rebuild(){this.rows.clear(),this.
body.replaceChildren();for(let t of this.session().tables.models){let n=Ci.map(s=>m("td",{class:`col-${s.id}`,"data-figure":`${s.id}--${t.id}`})),i=m("th",{scope:"\
row",title:t.title},$i(t.order),m("span",{class:"model-name"},t.short)),r=m("tr",{"data-model":t.id},i,...n);this.rows.set(t.id,{row:r,cells:n}),this.body.append(
r)}}text(t,n,i,r){if(n.id==="p99")return this.p99Text(t,r);if(n.id!=="ap")return Eh(t,n,i);let s=this.session().averagePrecision(t.table);return Number.isNaN(s)?
ie:ut(s)}p99Text(t,{serving:n}){let i=n?.models.find(({view:r})=>r===t);return i?ot(i,this.session().scenario.serving)||Ge(i,this.session().scenario.serving).value:
"–"}show(t){let{costs:{currency:n},serving:i}=this.session().scenario;d(this.element,"data-serving",t.serving!==null);for(let l of t.models){let u=this.rows.get(
l.table.id);u&&(d(u.row,"data-focus",l.isFocus),Ci.forEach((c,h)=>_(u.cells[h],this.text(l,c,n,t))))}let r=(t.serving?.models??[]).filter(l=>l.out);for(let[l,{row:u}]of this.
rows){let c=r.find(({view:h})=>h.table.id===l);d(u,"data-out",c!==void 0),d(u,"title",c?`Ruled out: ${I(c,i)}`:null)}let s=r.map(l=>`${l.view.table.short}: ${I(
l,i)}.`),a=t.models.filter(l=>l.point===null).map(l=>`${l.table.short}: ${l.reason}`);_(this.caption,[bo(this.session(),t),...a,...s].join(" "))}};function Eh(e,t,n){
if(t.id==="auc")return ut(e.table.message.auc.value);if(e.point===null||e.figures===null)return"–";if(t.metric===void 0)return e.point.threshold>e.table.threshold[0]?
"nobody":R(e.point.threshold);let{value:i}=e.figures[t.metric];return t.metric==="cost_per_1000"?O(i,n):w(i)}var Ph=1.3,Ri=["point","costs","prevalence","all"],Ch=0,Sn=class{constructor(t,n){this.root=t;this.actions=n;let{session:i}=n;this.tip=new Ve(t,this.uid),this.models=
new vn(i,n.focus,this.tip),this.rules=new yn(i,n,this.tip),this.controls=new gn(i,n,this.uid),this.serving=new _n(i,n,this.uid),this.servingLine=new xn(n,this.tip),
this.figures=new bn(i,n.pin,this.tip),this.confusion=new wn(i),this.comparison=new Mn(i),this.areas=[{button:Yt("roc_auc",n.pin),words:"area under the ROC curve"},
{button:Yt("average_precision",n.pin),words:"average precision"}];let r={hover:(s,o,a)=>this.hover(s,o,a),set:n.setRow};this.charts=[un,cn,an,hn].map(s=>new s(this.
uid,r)),this.areas.forEach(({button:s},o)=>this.charts[o].lead(s)),this.pinAll.append(je(),this.pinText),this.pinAll.onclick=()=>n.pin([]),this.assemble(),this.
observer=new ResizeObserver(()=>{let s=this.body.clientWidth;s!==this.width&&(this.width=s,this.actions.resized())}),this.observer.observe(this.body)}root;actions;uid=`\
explorer${Ch+=1}`;tip;models;rules;controls;serving;servingLine;figures;confusion;comparison;charts;pinAll=m("button",{type:"button",class:"pin-all","data-contr\
ol":"pin"});pinText=m("span");areas;status=m("p",{class:"status","data-figure":"status"});words=m("p",{class:"sentence","data-figure":"sentence"});basis=m("p",{
class:"hint","data-figure":"basis"});measuredOn=m("p",{class:"hint","data-figure":"measured-on"});heldOut=m("p",{class:"hint held-out","data-figure":"held-out"});notes=m(
"div",{class:"notes"});live=m("div",{class:"spoken",role:"status","aria-live":"polite"});readout=m("div",{class:"readout",hidden:!0,"aria-hidden":"true","data-f\
igure":"hover"});empty=m("p",{class:"empty",role:"status"});body=m("div",{class:"body"});observer;context=null;hovered=null;width=0;assemble(){let{controls:t}=this,
n=m("div",{class:"charts"},...this.charts.map(i=>i.element),this.confusion.element,this.comparison.element);this.body.append(m("div",{class:"top"},this.models.element,
this.pinAll),t.thresholdRow,this.rules.element,m("div",{class:"status-row"},this.status,t.moreButton),t.settings,this.serving.element,t.more,this.figures.element,
m("div",{class:"words"},this.words,m("div",{class:"bases"},this.basis,this.measuredOn)),this.servingLine.element,this.servingLine.recommendation,n,this.notes),this.
body.hidden=!0,this.root.replaceChildren(this.empty,this.body,this.tip.element,this.readout,this.live)}stop(){this.observer.disconnect()}message(t){_(this.empty,
t),this.empty.hidden=t==="",this.body.hidden=t!==""}pinnable(){return[...this.figures.pinnable(),...this.servingLine.pinnable()]}speak(t){_(this.live,t)}theme(){
ms(this.root)}rebuild(t){this.models.rebuild(),this.comparison.rebuild(),t&&(this.controls.forgetScales(),this.serving.forgetScales()),this.controls.showCurrency(
this.actions.session().scenario.costs.currency)}frameData(){let{data:t,tables:n}=this.actions.session(),{title:i}=t.pin_section;_(this.pinText,`Pin what I see t\
o ${i}`),d(this.pinAll,"title",`Pins every figure shown of the model in focus, of the key figures and of the line on serving, to ${i}`),this.figures.nameSection(
i),this.servingLine.nameSection(i);for(let{button:s,words:o}of this.areas)d(s,"aria-label",`Pin ${o} to ${i}`),d(s,"title",`Pin ${o}`);d(this.root,"data-present",
t.present);let r=[...t.notes];n.dataset.simulated&&r.unshift(`${n.dataset.title}: simulated data.`),_(this.heldOut,t.held_out?.words??""),this.notes.replaceChildren(
this.heldOut,...r.map(s=>m("p",{class:"hint"},s)))}setAxis(t,n){this.controls.setAxis(t,n)}draw(t,n,i,r){this.context=t;let{session:s,picture:o}=t;this.models.show(
o),this.controls.show(o),this.serving.show(o),this.rules.show(o.rule,r),this.figures.show(o),this.servingLine.show(o),this.confusion.show(o),this.comparison.show(
o),this.drawWords(t,i),d(this.heldOut,"data-stale",s.dirty);let a=s.data.present?Ph:1;for(let l of this.charts)n==="all"&&l.layout(a),Rh(l,n)?l.redraw(t):l.update(
t);this.hovered!==null&&this.mark(this.hovered)}drawWords({session:t,picture:n},i){let{dataset:r}=t.tables,s=i||n.infeasible,o=t.rule(n.rule),a=o?`Follows “${$o(
o,n.parameter)}”.`:fo(t.scenario.threshold,n),l=mo(n,r.words,r.natural_prevalence);_(this.status,s||[a,n.reason,l||go(t)].filter(Boolean).join(" ")),d(this.status,
"data-trouble",s!==""),_(this.words,ho(n.cases,r.words)),_(this.basis,po(n,r.words)),_(this.measuredOn,t.latency.measuredOn)}hover(t,n,i){if(this.hovered=t,this.
mark(t),this.readout.hidden=t===null,t===null||i===null||this.context===null)return;_(this.readout,Lh(this.context,t));let r=this.root.getBoundingClientRect(),[
s,o]=[i.clientX-r.left,i.clientY-r.top],a=this.readout.offsetWidth,l=s+16+a>r.width?s-16-a:s+16;this.readout.style.left=`${Math.max(0,l)}px`,this.readout.style.
top=`${Math.max(0,o-this.readout.offsetHeight-12)}px`,d(this.readout,"data-chart",n.id)}mark(t){for(let n of this.charts)n.drawHover(t)}};function Rh(e,t){return t===
"all"?!0:t==="prevalence"?e.follows!=="nothing":t==="costs"&&e.follows==="prevalence and costs"}function Lh(e,t){let{picture:n,session:i}=e,{table:r}=n,{currency:s}=i.
scenario.costs,o=t<0,a=o?Ut(e):r.cost[t];return[`threshold ${o?"above every score":R(r.threshold[t])}`,`precision ${w(o?NaN:r.precision[t])}`,`recall ${w(o?0:r.
recall[t])}`,`cost ${O(a,s)} per 1,000`].join(`
`)}var Oh=250,An=class{constructor(t){this.root=t;this.rest=new me(t,()=>this.commit(),this.abort.signal),this.face=new Sn(t,{session:()=>this.session,setThreshold:n=>this.
move({rule:F,threshold:n,parameter:null},"point"),setRow:n=>this.setRow(n),change:n=>this.move(n,Fh(n)),focus:n=>this.focus(n),jump:(n,i)=>this.jump(n,i),pin:n=>this.
pin(n),problem:n=>this.say(n),resized:()=>this.draw("all")}),Di(()=>this.commit(),this.abort.signal),t.addEventListener("explorer:set",n=>{n instanceof CustomEvent&&
this.set(n.detail)})}root;session=new Be;face;abort=new AbortController;links=new de(this.abort.signal,()=>this.commit());rest;wire=null;axis=null;now=null;stale=null;frame=0;notice="";drawnFocus="";asked=[];receive(t,n){
if(this.wire=n,this.face.theme(),t==null)return this.face.message("Waiting for the numbers …");try{this.take(t)}catch(i){let r=i instanceof Error?i.message:String(
i);this.face.message(`These numbers cannot be drawn: ${r}.`)}}take(t){if(this.session.lacks(t))return this.face.message("Fetching the numbers …"),this.wire?.want(
t.tables.rev);if(t.tables.models?.length===0){let l=t.notes.length>0?t.notes.join(" "):"Choose a model to begin.";return this.face.message(`There are no scores \
to show yet. ${l}`)}this.asked=this.asked.filter(({n:l})=>l>t.pinned);let n=this.session.tables?.dataset.name,i=this.session.data?.present,r=this.session.tables&&
JSON.stringify(this.session.scenario),s=this.session.receive(t),o=r!==JSON.stringify(this.session.scenario);this.face.message(""),s.tables&&this.face.rebuild(n!==
t.tables.dataset.name),(s.tables||o)&&(this.notice=""),this.face.frameData();let a=s.tables||s.latency||i!==t.present||this.drawnFocus!==this.session.scenario.focus;
this.draw(a?"all":s.scenario?"prevalence":"point"),this.drawNow(this.stale??"point")}stop(){this.abort.abort(),cancelAnimationFrame(this.frame),this.face.stop()}move(t,n){
this.notice="",this.session.change(t),this.draw(n),this.schedule()}say(t){this.notice=t,this.draw("point"),this.face.speak(t)}setRow(t){let{threshold:n}=k(this.
session.focusTable(),t);this.move({rule:F,threshold:n,parameter:null},"point")}focus(t){if(t===this.session.scenario.focus)return;let n=this.picture().models.find(
({table:s})=>s.id===t);if(!n)return;let r=this.session.scenario.rule===F?(n.point??k(n.table,0)).threshold:null;this.move({focus:t,threshold:r},"all")}jump(t,n){
let i=this.session.rule(t);if(!i)return this.say(`There is no rule called ${t}; the threshold stays.`);let r=this.session.focusTable(),s=n??this.session.parameterOf(
t),o=De(this.session,r,t,s);if("infeasible"in o)return this.say(`${o.infeasible} The threshold stays where it is.`);this.move({rule:t,threshold:null,parameter:i.
parameter?s:null},"point")}set(t){let{scenario:n}=this.session,i={...n.costs,...t.costs},r={...n.serving,...t.serving},s=t.focus??n.focus,o={...t,costs:i,serving:r};
if(typeof t.threshold=="number"){let a=this.session.table(s)??this.session.focusTable(),{threshold:l}=k(a,st(a,t.threshold));Object.assign(o,{rule:F,threshold:l,
parameter:null})}else if(t.rule!==void 0&&t.rule!==F){let a=this.session.rule(t.rule)?.parameter??null,l=t.parameter??this.session.parameterOf(t.rule);Object.assign(
o,{threshold:null,parameter:a?l:null})}this.move(o,"all"),this.drawNow("all")}pin(t){this.rest.stop(),this.settle(),this.stale!==null&&this.drawNow(this.stale);
let n=Math.max(Date.now(),(this.asked.at(-1)?.n??0)+1);this.asked.push({...this.session.take(),metrics:t.length>0?t:this.onScreen(),n}),this.wire?.pin(this.asked);
let{title:i}=this.session.data.pin_section;this.face.speak(`Pinned to ${i}.`)}onScreen(){let t=this.face.pinnable();return this.session.data.pin_all.filter(n=>t.
includes(n))}schedule(){this.rest.after(Math.max(Oh,this.links.wait()))}commit(){return this.rest.stop(),this.session.dirty?(this.settle(),this.wire?.commit(this.
session.take()),this.face.speak([this.notice,vo(this.session,this.picture())].filter(Boolean).join(" ")),!0):!1}settle(){let{infeasible:t,point:n}=this.picture();
t!==""&&(this.session.change({rule:F,threshold:n.threshold,parameter:null}),this.notice=t,this.drawNow("point"))}draw(t){(this.stale===null||Ri.indexOf(t)>Ri.indexOf(
this.stale))&&(this.stale=t),this.now=null,this.frame===0&&(this.frame=requestAnimationFrame(()=>this.drawNow(this.stale??"point")))}picture(){return this.now??=
ls(this.session),this.now}drawNow(t){if(this.session.tables===void 0)return;cancelAnimationFrame(this.frame),this.frame=0,this.stale=null;let n=performance.now();
this.drawnFocus=this.session.scenario.focus,this.now=null;let i=this.picture();t!=="point"&&this.evaluate(i),(t==="all"||this.axis===null)&&(this.axis=jr(i.table),
this.face.setAxis(this.axis,i.table));let r={session:this.session,picture:i,axis:this.axis};this.face.draw(r,t,this.notice,s=>this.disabled(s)),d(this.root,"dat\
a-redraw-ms",(performance.now()-n).toFixed(2))}evaluate(t){let{costs:n}=this.session.scenario;for(let{table:i,at:r,isFocus:s}of t.models)us(i,r,n,s)}disabled(t){
let n=this.session.focusTable();return t.needs_probability&&!n.isProbability?ti(n.title):t.id==="bayes"&&Number.isNaN(Zn(this.session.scenario.costs))?Qn:""}};function Fh(e){
return e.prevalence!==void 0?"prevalence":e.costs===void 0?"point":"costs"}var Ro=new WeakMap;function Lo(e){let{parentElement:t,data:n}=e,i=t.querySelector(".explorer");if(i===null)return;let r=Ro.get(i)??new An(i);return Ro.set(i,r),
r.receive(n,{commit:s=>e.setStateValue("scenario",s),pin:s=>e.setTriggerValue("pin",{pins:s}),want:s=>e.setTriggerValue("want",s)}),()=>r.stop()}Fi("explorer",Lo);export{Lo as default};
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
