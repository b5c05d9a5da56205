// Made by `npm run build` from pages/ui/explorer/src/main.ts; do not edit.
var vs="http://www.w3.org/2000/svg";function m(t,e={},...n){return Zn(document.createElement(t),e,n)}function b(t,e={},...n){return Zn(document.createElementNS(
vs,t),e,n)}function Zn(t,e,n){for(let[i,r]of Object.entries(e))d(t,i,r);for(let i of n)i!==null&&t.append(i);return t}function d(t,e,n){if(n===!1||n===null||n===
void 0){t.hasAttribute(e)&&t.removeAttribute(e);return}let i=n===!0?"":String(n);t.getAttribute(e)!==i&&t.setAttribute(e,i)}function x(t,e){t.textContent!==e&&(t.
textContent=e)}function Ft(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function _s(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Qn(t){let e,n,
i;t.length!==2?(e=Ft,n=(a,u)=>Ft(t(a),u),i=(a,u)=>t(a)-u):(e=t===Ft||t===_s?t:xs,n=t,i=t);function r(a,u,l=0,h=a.length){if(l<h){if(e(u,u)!==0)return h;do{let c=l+
h>>>1;n(a[c],u)<0?l=c+1:h=c}while(l<h)}return l}function s(a,u,l=0,h=a.length){if(l<h){if(e(u,u)!==0)return h;do{let c=l+h>>>1;n(a[c],u)<=0?l=c+1:h=c}while(l<h)}
return l}function o(a,u,l=0,h=a.length){let c=r(a,u,l,h-1);return c>l&&i(a[c-1],u)>-i(a[c],u)?c-1:c}return{left:r,center:o,right:s}}function xs(){return 0}function ws(t){
return t===null?NaN:+t}var Jn=Qn(Ft),ti=Jn.right,Du=Jn.left,Hu=Qn(ws).center;var qu=ei(ni),Iu=ei(Ms);function ei(t){return function(e,n,i=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid\
 ry");let{data:r,width:s,height:o}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:r.length/s))>=0))throw new RangeError(
"invalid height");if(!s||!o||!n&&!i)return e;let a=n&&t(n),u=i&&t(i),l=r.slice();return a&&u?(mt(a,l,r,s,o),mt(a,r,l,s,o),mt(a,l,r,s,o),gt(u,r,l,s,o),gt(u,l,r,s,
o),gt(u,r,l,s,o)):a?(mt(a,r,l,s,o),mt(a,l,r,s,o),mt(a,r,l,s,o)):u&&(gt(u,r,l,s,o),gt(u,l,r,s,o),gt(u,r,l,s,o)),e}}function mt(t,e,n,i,r){for(let s=0,o=i*r;s<o;)
t(e,n,s,s+=i,1)}function gt(t,e,n,i,r){for(let s=0,o=i*r;s<i;++s)t(e,n,s,s+o,i)}function Ms(t){let e=ni(t);return(n,i,r,s,o)=>{r<<=2,s<<=2,o<<=2,e(n,i,r+0,s+0,o),
e(n,i,r+1,s+1,o),e(n,i,r+2,s+2,o),e(n,i,r+3,s+3,o)}}function ni(t){let e=Math.floor(t);if(e===t)return As(t);let n=t-e,i=2*t+1;return(r,s,o,a,u)=>{if(!((a-=u)>=
o))return;let l=e*s[o],h=u*e,c=h+u;for(let f=o,p=o+h;f<p;f+=u)l+=s[Math.min(a,f)];for(let f=o,p=a;f<=p;f+=u)l+=s[Math.min(a,f+h)],r[f]=(l+n*(s[Math.max(o,f-c)]+
s[Math.min(a,f+c)]))/i,l-=s[Math.max(o,f-h)]}}function As(t){let e=2*t+1;return(n,i,r,s,o)=>{if(!((s-=o)>=r))return;let a=t*i[r],u=o*t;for(let l=r,h=r+u;l<h;l+=
o)a+=i[Math.min(s,l)];for(let l=r,h=s;l<=h;l+=o)a+=i[Math.min(s,l+u)],n[l]=a/e,a-=i[Math.max(r,l-u)]}}var Ts=Array.prototype,Bu=Ts.slice;var ks=Math.sqrt(50),$s=Math.sqrt(10),Ss=Math.sqrt(2);function Gt(t,e,n){let i=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(i)),s=i/Math.pow(10,r),o=s>=ks?10:s>=
$s?5:s>=Ss?2:1,a,u,l;return r<0?(l=Math.pow(10,-r)/o,a=Math.round(t*l),u=Math.round(e*l),a/l<t&&++a,u/l>e&&--u,l=-l):(l=Math.pow(10,r)*o,a=Math.round(t/l),u=Math.
round(e/l),a*l<t&&++a,u*l>e&&--u),u<a&&.5<=n&&n<2?Gt(t,e,n*2):[a,u,l]}function jt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let i=e<t,[r,s,o]=i?
Gt(e,t,n):Gt(t,e,n);if(!(s>=r))return[];let a=s-r+1,u=new Array(a);if(i)if(o<0)for(let l=0;l<a;++l)u[l]=(s-l)/-o;else for(let l=0;l<a;++l)u[l]=(s-l)*o;else if(o<
0)for(let l=0;l<a;++l)u[l]=(r+l)/-o;else for(let l=0;l<a;++l)u[l]=(r+l)*o;return u}function Kt(t,e,n){return e=+e,t=+t,n=+n,Gt(t,e,n)[2]}function ii(t,e,n){e=+e,
t=+t,n=+n;let i=e<t,r=i?Kt(e,t,n):Kt(t,e,n);return(i?-1:1)*(r<0?1/-r:r)}var zu=Ns(Math.random);function Ns(t){return function(n,i=0,r=n.length){let s=r-(i=+i);for(;s;){let o=t()*s--|0,a=n[s+i];n[s+i]=n[o+i],n[o+i]=a}return n}}function _t(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Dt(t,e){var n=Object.create(t.prototype);for(var i in e)n[i]=e[i];return n}function et(){}
var ht=.7,vt=1/ht,yt="\\s*([+-]?\\d+)\\s*",Ot="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",X="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Es=/^#([0-9a-f]{3,8})$/,
Ps=new RegExp(`^rgb\\(${yt},${yt},${yt}\\)$`),Cs=new RegExp(`^rgb\\(${X},${X},${X}\\)$`),Rs=new RegExp(`^rgba\\(${yt},${yt},${yt},${Ot}\\)$`),Fs=new RegExp(`^rg\
ba\\(${X},${X},${X},${Ot}\\)$`),Os=new RegExp(`^hsl\\(${Ot},${X},${X}\\)$`),Ls=new RegExp(`^hsla\\(${Ot},${X},${X},${Ot}\\)$`),ri={aliceblue:15792383,antiquewhite:16444375,
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
tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};_t(et,xt,{copy(t){return Object.
assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:si,formatHex:si,formatHex8:Ds,formatHsl:Hs,formatRgb:oi,toString:oi});function si(){
return this.rgb().formatHex()}function Ds(){return this.rgb().formatHex8()}function Hs(){return mi(this).formatHsl()}function oi(){return this.rgb().formatRgb()}
function xt(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=Es.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?ai(e):n===3?new P(e>>8&15|e>>4&240,e>>4&15|e&
240,(e&15)<<4|e&15,1):n===8?Zt(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?Zt(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=
Ps.exec(t))?new P(e[1],e[2],e[3],1):(e=Cs.exec(t))?new P(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=Rs.exec(t))?Zt(e[1],e[2],e[3],e[4]):(e=Fs.exec(t))?Zt(e[1]*
255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=Os.exec(t))?ci(e[1],e[2]/100,e[3]/100,1):(e=Ls.exec(t))?ci(e[1],e[2]/100,e[3]/100,e[4]):ri.hasOwnProperty(t)?ai(ri[t]):
t==="transparent"?new P(NaN,NaN,NaN,0):null}function ai(t){return new P(t>>16&255,t>>8&255,t&255,1)}function Zt(t,e,n,i){return i<=0&&(t=e=n=NaN),new P(t,e,n,i)}
function Ze(t){return t instanceof et||(t=xt(t)),t?(t=t.rgb(),new P(t.r,t.g,t.b,t.opacity)):new P}function Ht(t,e,n,i){return arguments.length===1?Ze(t):new P(t,
e,n,i??1)}function P(t,e,n,i){this.r=+t,this.g=+e,this.b=+n,this.opacity=+i}_t(P,Ht,Dt(et,{brighter(t){return t=t==null?vt:Math.pow(vt,t),new P(this.r*t,this.g*
t,this.b*t,this.opacity)},darker(t){return t=t==null?ht:Math.pow(ht,t),new P(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new P(ut(
this.r),ut(this.g),ut(this.b),Jt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:li,formatHex:li,formatHex8:qs,formatRgb:ui,toString:ui}));function li(){return`#${lt(this.r)}${lt(this.g)}${lt(this.b)}`}function qs(){return`\
#${lt(this.r)}${lt(this.g)}${lt(this.b)}${lt((isNaN(this.opacity)?1:this.opacity)*255)}`}function ui(){let t=Jt(this.opacity);return`${t===1?"rgb(":"rgba("}${ut(
this.r)}, ${ut(this.g)}, ${ut(this.b)}${t===1?")":`, ${t})`}`}function Jt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function ut(t){return Math.max(0,Math.min(
255,Math.round(t)||0))}function lt(t){return t=ut(t),(t<16?"0":"")+t.toString(16)}function ci(t,e,n,i){return i<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new B(
t,e,n,i)}function mi(t){if(t instanceof B)return new B(t.h,t.s,t.l,t.opacity);if(t instanceof et||(t=xt(t)),!t)return new B;if(t instanceof B)return t;t=t.rgb();
var e=t.r/255,n=t.g/255,i=t.b/255,r=Math.min(e,n,i),s=Math.max(e,n,i),o=NaN,a=s-r,u=(s+r)/2;return a?(e===s?o=(n-i)/a+(n<i)*6:n===s?o=(i-e)/a+2:o=(e-n)/a+4,a/=u<
.5?s+r:2-s-r,o*=60):a=u>0&&u<1?0:o,new B(o,a,u,t.opacity)}function ee(t,e,n,i){return arguments.length===1?mi(t):new B(t,e,n,i??1)}function B(t,e,n,i){this.h=+t,
this.s=+e,this.l=+n,this.opacity=+i}_t(B,ee,Dt(et,{brighter(t){return t=t==null?vt:Math.pow(vt,t),new B(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=
t==null?ht:Math.pow(ht,t),new B(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,i=n+(n<.5?
n:1-n)*e,r=2*n-i;return new P(Xe(t>=240?t-240:t+120,r,i),Xe(t,r,i),Xe(t<120?t+240:t-120,r,i),this.opacity)},clamp(){return new B(hi(this.h),Qt(this.s),Qt(this.l),
Jt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=Jt(this.
opacity);return`${t===1?"hsl(":"hsla("}${hi(this.h)}, ${Qt(this.s)*100}%, ${Qt(this.l)*100}%${t===1?")":`, ${t})`}`}}));function hi(t){return t=(t||0)%360,t<0?t+
360:t}function Qt(t){return Math.max(0,Math.min(1,t||0))}function Xe(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var gi=Math.PI/180,
yi=180/Math.PI,te=18,bi=.96422,vi=1,_i=.82521,xi=4/29,bt=6/29,wi=3*bt*bt,Is=bt*bt*bt;function Mi(t){if(t instanceof W)return new W(t.l,t.a,t.b,t.opacity);if(t instanceof
j)return Ti(t);t instanceof P||(t=Ze(t));var e=je(t.r),n=je(t.g),i=je(t.b),r=We((.2225045*e+.7168786*n+.0606169*i)/vi),s,o;return e===n&&n===i?s=o=r:(s=We((.4360747*
e+.3850649*n+.1430804*i)/bi),o=We((.0139322*e+.0971045*n+.7141733*i)/_i)),new W(116*r-16,500*(s-r),200*(r-o),t.opacity)}function Ai(t,e,n,i){return arguments.length===1?Mi(t):new W(t,e,n,i??1)}function W(t,e,n,i){this.l=+t,this.a=+e,this.b=+n,this.opacity=+i}_t(W,Ai,Dt(et,{brighter(t){
return new W(this.l+te*(t??1),this.a,this.b,this.opacity)},darker(t){return new W(this.l-te*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(
this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=bi*Ge(e),t=vi*Ge(t),n=_i*Ge(n),new P(Ke(3.1338561*e-1.6168667*t-.4906146*n),Ke(-.9787684*e+1.9161415*
t+.033454*n),Ke(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function We(t){return t>Is?Math.pow(t,1/3):t/wi+xi}function Ge(t){return t>bt?t*t*t:wi*(t-xi)}
function Ke(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function je(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Bs(t){
if(t instanceof j)return new j(t.h,t.c,t.l,t.opacity);if(t instanceof W||(t=Mi(t)),t.a===0&&t.b===0)return new j(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.
atan2(t.b,t.a)*yi;return new j(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function ne(t,e,n,i){return arguments.length===1?Bs(t):new j(t,e,n,i??1)}function j(t,e,n,i){this.h=+t,this.c=+e,this.l=+n,this.opacity=+i}function Ti(t){if(isNaN(
t.h))return new W(t.l,0,0,t.opacity);var e=t.h*gi;return new W(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}_t(j,ne,Dt(et,{brighter(t){return new j(this.h,this.
c,this.l+te*(t??1),this.opacity)},darker(t){return new j(this.h,this.c,this.l-te*(t??1),this.opacity)},rgb(){return Ti(this).rgb()}}));var ki=-.14861,Qe=1.78277,
Je=-.29227,ie=-.90649,Lt=1.97294,fi=Lt*ie,pi=Lt*Qe,di=Qe*Je-ie*ki;function zs(t){if(t instanceof ct)return new ct(t.h,t.s,t.l,t.opacity);t instanceof P||(t=Ze(t));
var e=t.r/255,n=t.g/255,i=t.b/255,r=(di*i+fi*e-pi*n)/(di+fi-pi),s=i-r,o=(Lt*(n-r)-Je*s)/ie,a=Math.sqrt(o*o+s*s)/(Lt*r*(1-r)),u=a?Math.atan2(o,s)*yi-120:NaN;return new ct(
u<0?u+360:u,a,r,t.opacity)}function re(t,e,n,i){return arguments.length===1?zs(t):new ct(t,e,n,i??1)}function ct(t,e,n,i){this.h=+t,this.s=+e,this.l=+n,this.opacity=
+i}_t(ct,re,Dt(et,{brighter(t){return t=t==null?vt:Math.pow(vt,t),new ct(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?ht:Math.pow(ht,t),new ct(
this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*gi,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),i=Math.cos(t),r=Math.sin(t);return new P(
255*(e+n*(ki*i+Qe*r)),255*(e+n*(Je*i+ie*r)),255*(e+n*(Lt*i)),this.opacity)}}));function Ei(t,e,n,i,r){var s=t*t,o=s*t;return((1-3*t+3*s-o)*e+(4-6*s+3*o)*n+(1+3*t+3*s-3*o)*i+o*r)/6}function Vs(t){var e=t.length-1;return function(n){var i=n<=
0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),r=t[i],s=t[i+1],o=i>0?t[i-1]:2*r-s,a=i<e-1?t[i+2]:2*s-r;return Ei((n-i/e)*e,o,r,s,a)}}function Ys(t){var e=t.length;return function(n){
var i=Math.floor(((n%=1)<0?++n:n)*e),r=t[(i+e-1)%e],s=t[i%e],o=t[(i+1)%e],a=t[(i+2)%e];return Ei((n-i/e)*e,r,s,o,a)}}var oe=t=>()=>t;function Pi(t,e){return function(n){
return t+n*e}}function Us(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(i){return Math.pow(t+i*e,n)}}function rn(t,e){var n=e-t;return n?Pi(t,n>
180||n<-180?n-360*Math.round(n/360):n):oe(isNaN(t)?e:t)}function Xs(t){return(t=+t)==1?L:function(e,n){return n-e?Us(e,n,t):oe(isNaN(e)?n:e)}}function L(t,e){var n=e-
t;return n?Pi(t,n):oe(isNaN(t)?e:t)}var $i=(function t(e){var n=Xs(e);function i(r,s){var o=n((r=Ht(r)).r,(s=Ht(s)).r),a=n(r.g,s.g),u=n(r.b,s.b),l=L(r.opacity,s.
opacity);return function(h){return r.r=o(h),r.g=a(h),r.b=u(h),r.opacity=l(h),r+""}}return i.gamma=t,i})(1);function Ci(t){return function(e){var n=e.length,i=new Array(
n),r=new Array(n),s=new Array(n),o,a;for(o=0;o<n;++o)a=Ht(e[o]),i[o]=a.r||0,r[o]=a.g||0,s[o]=a.b||0;return i=t(i),r=t(r),s=t(s),a.opacity=1,function(u){return a.
r=i(u),a.g=r(u),a.b=s(u),a+""}}}var Xu=Ci(Vs),Wu=Ci(Ys);function Ws(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,i=e.slice(),r;return function(s){for(r=
0;r<n;++r)i[r]=t[r]*(1-s)+e[r]*s;return i}}function Gs(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function Ks(t,e){var n=e?e.length:0,i=t?Math.min(n,t.length):0,r=new Array(i),s=new Array(n),o;for(o=0;o<i;++o)r[o]=ae(t[o],e[o]);for(;o<n;++o)s[o]=e[o];return function(a){
for(o=0;o<i;++o)s[o]=r[o](a);return s}}function js(t,e){var n=new Date;return t=+t,e=+e,function(i){return n.setTime(t*(1-i)+e*i),n}}function z(t,e){return t=+t,
e=+e,function(n){return t*(1-n)+e*n}}function Zs(t,e){var n={},i={},r;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(r in e)r in
t?n[r]=ae(t[r],e[r]):i[r]=e[r];return function(s){for(r in n)i[r]=n[r](s);return i}}var en=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,tn=new RegExp(en.source,
"g");function Qs(t){return function(){return t}}function Js(t){return function(e){return t(e)+""}}function to(t,e){var n=en.lastIndex=tn.lastIndex=0,i,r,s,o=-1,
a=[],u=[];for(t=t+"",e=e+"";(i=en.exec(t))&&(r=tn.exec(e));)(s=r.index)>n&&(s=e.slice(n,s),a[o]?a[o]+=s:a[++o]=s),(i=i[0])===(r=r[0])?a[o]?a[o]+=r:a[++o]=r:(a[++o]=
null,u.push({i:o,x:z(i,r)})),n=tn.lastIndex;return n<e.length&&(s=e.slice(n),a[o]?a[o]+=s:a[++o]=s),a.length<2?u[0]?Js(u[0].x):Qs(e):(e=u.length,function(l){for(var h=0,
c;h<e;++h)a[(c=u[h]).i]=c.x(l);return a.join("")})}function ae(t,e){var n=typeof e,i;return e==null||n==="boolean"?oe(e):(n==="number"?z:n==="string"?(i=xt(e))?
(e=i,$i):to:e instanceof xt?$i:e instanceof Date?js:Gs(e)?Ws:Array.isArray(e)?Ks:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?Zs:z)(t,e)}function Ri(t,e){return t=+t,e=+e,function(n){return Math.round(t*(1-n)+e*n)}}var Si=180/Math.PI,nn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};
function Fi(t,e,n,i,r,s){var o,a,u;return(o=Math.sqrt(t*t+e*e))&&(t/=o,e/=o),(u=t*n+e*i)&&(n-=t*u,i-=e*u),(a=Math.sqrt(n*n+i*i))&&(n/=a,i/=a,u/=a),t*i<e*n&&(t=-t,
e=-e,u=-u,o=-o),{translateX:r,translateY:s,rotate:Math.atan2(e,t)*Si,skewX:Math.atan(u)*Si,scaleX:o,scaleY:a}}var se;function eo(t){let e=new(typeof DOMMatrix==
"function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?nn:Fi(e.a,e.b,e.c,e.d,e.e,e.f)}function no(t){return t==null||(se||(se=document.createElementNS(
"http://www.w3.org/2000/svg","g")),se.setAttribute("transform",t),!(t=se.transform.baseVal.consolidate()))?nn:(t=t.matrix,Fi(t.a,t.b,t.c,t.d,t.e,t.f))}function Oi(t,e,n,i){
function r(l){return l.length?l.pop()+" ":""}function s(l,h,c,f,p,g){if(l!==c||h!==f){var y=p.push("translate(",null,e,null,n);g.push({i:y-4,x:z(l,c)},{i:y-2,x:z(
h,f)})}else(c||f)&&p.push("translate("+c+e+f+n)}function o(l,h,c,f){l!==h?(l-h>180?h+=360:h-l>180&&(l+=360),f.push({i:c.push(r(c)+"rotate(",null,i)-2,x:z(l,h)})):
h&&c.push(r(c)+"rotate("+h+i)}function a(l,h,c,f){l!==h?f.push({i:c.push(r(c)+"skewX(",null,i)-2,x:z(l,h)}):h&&c.push(r(c)+"skewX("+h+i)}function u(l,h,c,f,p,g){
if(l!==c||h!==f){var y=p.push(r(p)+"scale(",null,",",null,")");g.push({i:y-4,x:z(l,c)},{i:y-2,x:z(h,f)})}else(c!==1||f!==1)&&p.push(r(p)+"scale("+c+","+f+")")}return function(l,h){
var c=[],f=[];return l=t(l),h=t(h),s(l.translateX,l.translateY,h.translateX,h.translateY,c,f),o(l.rotate,h.rotate,c,f),a(l.skewX,h.skewX,c,f),u(l.scaleX,l.scaleY,
h.scaleX,h.scaleY,c,f),l=h=null,function(p){for(var g=-1,y=f.length,v;++g<y;)c[(v=f[g]).i]=v.x(p);return c.join("")}}}var Gu=Oi(eo,"px, ","px)","deg)"),Ku=Oi(no,
", ",")",")"),io=1e-12;function Ni(t){return((t=Math.exp(t))+1/t)/2}function ro(t){return((t=Math.exp(t))-1/t)/2}function so(t){return((t=Math.exp(2*t))-1)/(t+1)}
var ju=(function t(e,n,i){function r(s,o){var a=s[0],u=s[1],l=s[2],h=o[0],c=o[1],f=o[2],p=h-a,g=c-u,y=p*p+g*g,v,w;if(y<io)w=Math.log(f/l)/e,v=function(R){return[
a+R*p,u+R*g,l*Math.exp(e*R*w)]};else{var A=Math.sqrt(y),k=(f*f-l*l+i*y)/(2*l*n*A),T=(f*f-l*l-i*y)/(2*f*n*A),N=Math.log(Math.sqrt(k*k+1)-k),S=Math.log(Math.sqrt(
T*T+1)-T);w=(S-N)/e,v=function(R){var J=R*w,Y=Ni(N),U=l/(n*A)*(Y*so(e*J+N)-ro(N));return[a+U*p,u+U*g,l*Y/Ni(e*J+N)]}}return v.duration=Math.abs(w)*1e3*e/Math.SQRT2,
v}return r.rho=function(s){var o=Math.max(.001,+s),a=o*o,u=a*a;return t(o,a,u)},r})(Math.SQRT2,2,4);function Li(t){return function(e,n){var i=t((e=ee(e)).h,(n=ee(
n)).h),r=L(e.s,n.s),s=L(e.l,n.l),o=L(e.opacity,n.opacity);return function(a){return e.h=i(a),e.s=r(a),e.l=s(a),e.opacity=o(a),e+""}}}var Zu=Li(rn),Qu=Li(L);function Di(t){return function(e,n){var i=t((e=ne(e)).h,(n=ne(n)).h),r=L(e.c,n.c),s=L(e.l,n.l),o=L(e.opacity,n.opacity);return function(a){return e.h=i(a),e.c=r(
a),e.l=s(a),e.opacity=o(a),e+""}}}var Ju=Di(rn),tc=Di(L);function Hi(t){return(function e(n){n=+n;function i(r,s){var o=t((r=re(r)).h,(s=re(s)).h),a=L(r.s,s.s),
u=L(r.l,s.l),l=L(r.opacity,s.opacity);return function(h){return r.h=o(h),r.s=a(h),r.l=u(Math.pow(h,n)),r.opacity=l(h),r+""}}return i.gamma=e,i})(1)}var ec=Hi(rn),
nc=Hi(L);function oo(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function ue(t,e){if(!isFinite(t)||t===0)return null;
var n=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),i=t.slice(0,n);return[i.length>1?i[0]+i.slice(2):i,+t.slice(n+1)]}function wt(t){return t=ue(Math.
abs(t)),t?t[1]:NaN}function ao(t,e){return function(n,i){for(var r=n.length,s=[],o=0,a=t[0],u=0;r>0&&a>0&&(u+a+1>i&&(a=Math.max(1,i-u)),s.push(n.substring(r-=a,
r+a)),!((u+=a+1)>i));)a=t[o=(o+1)%t.length];return s.reverse().join(e)}}function lo(t){return function(e){return e.replace(/[0-9]/g,function(n){return t[+n]})}}
var uo=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Mt(t){if(!(e=uo.exec(t)))throw new Error("invalid format: "+t);var e;
return new sn({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}Mt.prototype=sn.prototype;
function sn(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===
void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,
this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}sn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function co(t){t:for(var e=t.length,n=1,i=-1,r;n<e;++n)switch(t[n]){case".":i=r=n;break;case"0":i===0&&(i=n),r=n;break;default:if(!+t[n])break t;i>0&&(i=0);break}
return i>0?t.slice(0,i)+t.slice(r+1):t}var ce;function ho(t,e){var n=ue(t,e);if(!n)return ce=void 0,t.toPrecision(e);var i=n[0],r=n[1],s=r-(ce=Math.max(-8,Math.
min(8,Math.floor(r/3)))*3)+1,o=i.length;return s===o?i:s>o?i+new Array(s-o+1).join("0"):s>0?i.slice(0,s)+"."+i.slice(s):"0."+new Array(1-s).join("0")+ue(t,Math.
max(0,e+s-1))[0]}function qi(t,e){var n=ue(t,e);if(!n)return t+"";var i=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.
slice(r+1):i+new Array(r-i.length+2).join("0")}var Ii={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:oo,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.
toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>qi(t*100,e),r:qi,s:ho,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(
t).toString(16)};function Bi(t){return t}var zi=Array.prototype.map,Vi=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function fo(t){var e=t.
grouping===void 0||t.thousands===void 0?Bi:ao(zi.call(t.grouping,Number),t.thousands+""),n=t.currency===void 0?"":t.currency[0]+"",i=t.currency===void 0?"":t.currency[1]+
"",r=t.decimal===void 0?".":t.decimal+"",s=t.numerals===void 0?Bi:lo(zi.call(t.numerals,String)),o=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":
t.minus+"",u=t.nan===void 0?"NaN":t.nan+"";function l(c,f){c=Mt(c);var p=c.fill,g=c.align,y=c.sign,v=c.symbol,w=c.zero,A=c.width,k=c.comma,T=c.precision,N=c.trim,
S=c.type;S==="n"?(k=!0,S="g"):Ii[S]||(T===void 0&&(T=12),N=!0,S="g"),(w||p==="0"&&g==="=")&&(w=!0,p="0",g="=");var R=(f&&f.prefix!==void 0?f.prefix:"")+(v==="$"?
n:v==="#"&&/[boxX]/.test(S)?"0"+S.toLowerCase():""),J=(v==="$"?i:/[%p]/.test(S)?o:"")+(f&&f.suffix!==void 0?f.suffix:""),Y=Ii[S],U=/[defgprs%]/.test(S);T=T===void 0?
6:/[gprs]/.test(S)?Math.max(1,Math.min(21,T)):Math.max(0,Math.min(20,T));function tt(_){var q=R,I=J,dt,jn,Ut;if(S==="c")I=Y(_)+I,_="";else{_=+_;var Xt=_<0||1/_<
0;if(_=isNaN(_)?u:Y(Math.abs(_),T),N&&(_=co(_)),Xt&&+_==0&&y!=="+"&&(Xt=!1),q=(Xt?y==="("?y:a:y==="-"||y==="("?"":y)+q,I=(S==="s"&&!isNaN(_)&&ce!==void 0?Vi[8+ce/
3]:"")+I+(Xt&&y==="("?")":""),U){for(dt=-1,jn=_.length;++dt<jn;)if(Ut=_.charCodeAt(dt),48>Ut||Ut>57){I=(Ut===46?r+_.slice(dt+1):_.slice(dt))+I,_=_.slice(0,dt);break}}}
k&&!w&&(_=e(_,1/0));var Wt=q.length+_.length+I.length,K=Wt<A?new Array(A-Wt+1).join(p):"";switch(k&&w&&(_=e(K+_,K.length?A-I.length:1/0),K=""),g){case"<":_=q+_+
I+K;break;case"=":_=q+K+_+I;break;case"^":_=K.slice(0,Wt=K.length>>1)+q+_+I+K.slice(Wt);break;default:_=K+q+_+I;break}return s(_)}return tt.toString=function(){
return c+""},tt}function h(c,f){var p=Math.max(-8,Math.min(8,Math.floor(wt(f)/3)))*3,g=Math.pow(10,-p),y=l((c=Mt(c),c.type="f",c),{suffix:Vi[8+p/3]});return function(v){
return y(g*v)}}return{format:l,formatPrefix:h}}var le,he,on;po({thousands:",",grouping:[3],currency:["$",""]});function po(t){return le=fo(t),he=le.format,on=le.
formatPrefix,le}function Yi(t){return Math.max(0,-wt(Math.abs(t)))}function Ui(t,e){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(wt(e)/3)))*3-wt(Math.abs(
t)))}function Xi(t,e){return t=Math.abs(t),e=Math.abs(e)-t,Math.max(0,wt(e)-wt(t))+1}function Zi(t,e){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(e).domain(t);break}return this}function mo(t){return function(){return t}}function go(t){return+t}var Wi=[0,1];function At(t){return t}function an(t,e){return(e-=t=+t)?function(n){return(n-t)/
e}:mo(isNaN(e)?NaN:.5)}function yo(t,e){var n;return t>e&&(n=t,t=e,e=n),function(i){return Math.max(t,Math.min(e,i))}}function bo(t,e,n){var i=t[0],r=t[1],s=e[0],
o=e[1];return r<i?(i=an(r,i),s=n(o,s)):(i=an(i,r),s=n(s,o)),function(a){return s(i(a))}}function vo(t,e,n){var i=Math.min(t.length,e.length)-1,r=new Array(i),s=new Array(
i),o=-1;for(t[i]<t[0]&&(t=t.slice().reverse(),e=e.slice().reverse());++o<i;)r[o]=an(t[o],t[o+1]),s[o]=n(e[o],e[o+1]);return function(a){var u=ti(t,a,1,i)-1;return s[u](
r[u](a))}}function Qi(t,e){return e.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function Ji(){var t=Wi,
e=Wi,n=ae,i,r,s,o=At,a,u,l;function h(){var f=Math.min(t.length,e.length);return o!==At&&(o=yo(t[0],t[f-1])),a=f>2?vo:bo,u=l=null,c}function c(f){return f==null||
isNaN(f=+f)?s:(u||(u=a(t.map(i),e,n)))(i(o(f)))}return c.invert=function(f){return o(r((l||(l=a(e,t.map(i),z)))(f)))},c.domain=function(f){return arguments.length?
(t=Array.from(f,go),h()):t.slice()},c.range=function(f){return arguments.length?(e=Array.from(f),h()):e.slice()},c.rangeRound=function(f){return e=Array.from(f),
n=Ri,h()},c.clamp=function(f){return arguments.length?(o=f?!0:At,h()):o!==At},c.interpolate=function(f){return arguments.length?(n=f,h()):n},c.unknown=function(f){
return arguments.length?(s=f,c):s},function(f,p){return i=f,r=p,h()}}function _o(){return Ji()(At,At)}function xo(t,e,n,i){var r=ii(t,e,n),s;switch(i=Mt(i??",f"),
i.type){case"s":{var o=Math.max(Math.abs(t),Math.abs(e));return i.precision==null&&!isNaN(s=Ui(r,o))&&(i.precision=s),on(i,o)}case"":case"e":case"g":case"p":case"\
r":{i.precision==null&&!isNaN(s=Xi(r,Math.max(Math.abs(t),Math.abs(e))))&&(i.precision=s-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(s=Yi(r))&&
(i.precision=s-(i.type==="%")*2);break}}return he(i)}function wo(t){var e=t.domain;return t.ticks=function(n){var i=e();return jt(i[0],i[i.length-1],n??10)},t.tickFormat=
function(n,i){var r=e();return xo(r[0],r[r.length-1],n??10,i)},t.nice=function(n){n==null&&(n=10);var i=e(),r=0,s=i.length-1,o=i[r],a=i[s],u,l,h=10;for(a<o&&(l=
o,o=a,a=l,l=r,r=s,s=l);h-- >0;){if(l=Kt(o,a,n),l===u)return i[r]=o,i[s]=a,e(i);if(l>0)o=Math.floor(o/l)*l,a=Math.ceil(a/l)*l;else if(l<0)o=Math.ceil(o*l)/l,a=Math.
floor(a*l)/l;else break;u=l}return t},t}function V(){var t=_o();return t.copy=function(){return Qi(t,V())},Zi.apply(t,arguments),wo(t)}function Mo(t,e){t=t.slice();var n=0,i=t.length-1,r=t[n],s=t[i],o;return s<r&&(o=n,n=i,i=o,o=r,r=s,s=o),t[n]=e.floor(r),t[i]=e.ceil(s),t}function Gi(t){return Math.
log(t)}function Ki(t){return Math.exp(t)}function Ao(t){return-Math.log(-t)}function To(t){return-Math.exp(-t)}function ko(t){return isFinite(t)?+("1e"+t):t<0?0:
t}function $o(t){return t===10?ko:t===Math.E?Math.exp:e=>Math.pow(t,e)}function So(t){return t===Math.E?Math.log:t===10&&Math.log10||t===2&&Math.log2||(t=Math.log(
t),e=>Math.log(e)/t)}function ji(t){return(e,n)=>-t(-e,n)}function No(t){let e=t(Gi,Ki),n=e.domain,i=10,r,s;function o(){return r=So(i),s=$o(i),n()[0]<0?(r=ji(r),
s=ji(s),t(Ao,To)):t(Gi,Ki),e}return e.base=function(a){return arguments.length?(i=+a,o()):i},e.domain=function(a){return arguments.length?(n(a),o()):n()},e.ticks=
a=>{let u=n(),l=u[0],h=u[u.length-1],c=h<l;c&&([l,h]=[h,l]);let f=r(l),p=r(h),g,y,v=a==null?10:+a,w=[];if(!(i%1)&&p-f<v){if(f=Math.floor(f),p=Math.ceil(p),l>0){
for(;f<=p;++f)for(g=1;g<i;++g)if(y=f<0?g/s(-f):g*s(f),!(y<l)){if(y>h)break;w.push(y)}}else for(;f<=p;++f)for(g=i-1;g>=1;--g)if(y=f>0?g/s(-f):g*s(f),!(y<l)){if(y>
h)break;w.push(y)}w.length*2<v&&(w=jt(l,h,v))}else w=jt(f,p,Math.min(p-f,v)).map(s);return c?w.reverse():w},e.tickFormat=(a,u)=>{if(a==null&&(a=10),u==null&&(u=
i===10?"s":","),typeof u!="function"&&(!(i%1)&&(u=Mt(u)).precision==null&&(u.trim=!0),u=he(u)),a===1/0)return u;let l=Math.max(1,i*a/e.ticks().length);return h=>{
let c=h/s(Math.round(r(h)));return c*i<i-.5&&(c*=i),c<=l?u(h):""}},e.nice=()=>n(Mo(n(),{floor:a=>s(Math.floor(r(a))),ceil:a=>s(Math.ceil(r(a)))})),e}function ln(){
let t=No(Ji()).domain([1,10]);return t.copy=()=>Qi(t,ln()).base(t.base()),Zi.apply(t,arguments),t}var Eo=.95,Po=.975,tr={below:.1,share:.9},Co=6;function er(t){let e=t.threshold[t.size-1],n=t.threshold[0],i=Ro(t,n),r=i?Math.max(nr(t),n/10**Co):e,[s,o]=r<n?[r,
n]:[r-.5,n+.5],a=(i?ln():V()).domain([s,o]).range([0,Eo]).clamp(!0),u=i?Fo(s,o):a.ticks(4),l=c=>c>n?1:a(c),h=Float64Array.from(t.threshold,l);return{log:i,low:s,
high:o,ticks:u,position:l,rowAt:c=>Oo(h,c)}}function Ro(t,e){if(!t.isProbability||e<=0)return!1;let n=t.positives+t.negatives,i=0;for(let r=0;r<t.size&&t.threshold[r]>=
tr.below;r++)i=(t.tp[r]+t.fp[r])/n;return i<=1-tr.share&&nr(t)<e/10}function nr(t){for(let e=t.size-1;e>0;e--)if(t.threshold[e]>0)return t.threshold[e];return t.
threshold[0]}function Fo(t,e){let n=[],i=Math.ceil(Math.log10(t)-1e-9);for(let r=i;10**r<=e*1.000001;r++)n.push(+`1e${r}`);return n.length>5?n.filter((r,s)=>(n.
length-1-s)%2===0):n}function Oo(t,e){if(e>=Po)return-1;let n=0,i=t.length-1;for(;n<i;){let r=n+i>>1;t[r]>e?n=r+1:i=r}return n>0&&t[n-1]-e<e-t[n]?n-1:n}var O="threshold";var cn=1.959963984540054,un=cn*cn;function Tt(t,e,n){let i=t/(t+e),r=n??i;return{positives:t,negatives:e,prevalence:r,natural:r===i}}function nt(t,e,n){return n.
natural?(t+e)/(n.positives+n.negatives):ar(t/n.positives,e/n.negatives,n.prevalence)}function qt(t,e,n){if(t+e===0)return NaN;if(n.natural)return t/(t+e);let i=n.
prevalence*(t/n.positives);return i/(i+(1-n.prevalence)*(e/n.negatives))}function it(t,e,n,i){let r=n.prevalence,s=t/n.positives,o=e/n.negatives,a=(n.positives-
t)/n.positives,u=(n.negatives-e)/n.negatives;return r*(s*i.true_positive+a*i.false_negative)+(1-r)*(o*i.false_positive+u*i.true_negative)+i.review*nt(t,e,n)}function rr(t,e,n){
let i=t/n.positives,r=(n.negatives-e)/n.negatives;return n.prevalence*i+(1-n.prevalence)*r}function sr(t){return Math.max(t.prevalence,1-t.prevalence)}function or(t,e,n,i){
let r=n.prevalence,s=t/n.positives,o=ar(s,e/n.negatives,r);return(1+i*i)*r*s/(i*i*r+o)}function ar(t,e,n){return n*t+(1-n)*e}function G(t,e){let n=t/e,i=1+un/e,
r=(n+un/(2*e))/i,s=cn/i*Math.sqrt(n*(1-n)/e+un/(4*e*e));return{low:t===0?0:Math.max(0,r-s),high:t===e?1:Math.min(1,r+s)}}function hn(t,e,n){if(t+e===0)return{low:NaN,
high:NaN};if(n.natural)return G(t,t+e);let i=t/n.positives,r=e/n.negatives,s=Lo(i,G(t,n.positives),r,G(e,n.negatives));return{low:ir(s.low,n.prevalence),high:ir(
s.high,n.prevalence)}}function Lo(t,e,n,i){let r=t*n,s=e.low*i.high*(2*t-e.low)*(2*n-i.high),o=i.high*(2*n-i.high),a=o===0?r>0?e.low*(2*t-e.low)/(2*r):0:(r-Math.
sqrt(Math.max(0,r*r-s)))/o,u=e.high*i.low*(2*t-e.high)*(2*n-i.low),l=i.low*(2*n-i.low),h=l===0?1/0:(r+Math.sqrt(Math.max(0,r*r-u)))/l;return{low:a,high:h}}function ir(t,e){
return t===1/0?1:e*t/(e*t+(1-e))}function fn(t,e,n,i,r,s){let o=i/s.positives,a=r/s.negatives,u=G(i,s.positives),l=G(r,s.negatives),h=e*(e>=0?o-u.low:u.high-o),
c=n*(n>=0?a-l.low:l.high-a),f=e*(e>=0?u.high-o:o-u.low),p=n*(n>=0?l.high-a:a-l.low);return{low:t-Math.sqrt(h*h+c*c),high:t+Math.sqrt(f*f+p*p)}}function pn(t,e,n,i){
let r=n.prevalence,s=r*(i.true_positive-i.false_negative+i.review),o=(1-r)*(i.false_positive-i.true_negative+i.review);return fn(it(t,e,n,i),s,o,t,e,n)}function Do(t,e,n){
if(n.natural)return G(t+e,n.positives+n.negatives);let i=n.prevalence;return fn(nt(t,e,n),i,1-i,t,e,n)}function Ho(t,e,n){let i=n.prevalence;return fn(rr(t,e,n),
i,-(1-i),t,e,n)}function dn(t,e,n){let{tp:i,fp:r}=t,s=pn(i,r,e,n);return{precision:{value:qt(i,r,e),...hn(i,r,e)},recall:{value:i/e.positives,...G(i,e.positives)},
false_positive_rate:{value:r/e.negatives,...G(r,e.negatives)},alert_rate:{value:nt(i,r,e),...Do(i,r,e)},cost_per_1000:{value:1e3*it(i,r,e,n),low:1e3*s.low,high:1e3*
s.high},accuracy:{value:rr(i,r,e),...Ho(i,r,e)}}}function lr(t,e){let n=e.prevalence,i=[1e4,1e5].find(g=>n*g>=10)??1e6,r=t.tp/e.positives,s=t.fp/e.negatives,o=[
i*n*r,i*n*(1-r),i*(1-n)*s,i*(1-n)*(1-s)],a=o.map(Math.floor),u=[0,1,2,3].sort((g,y)=>o[y]-a[y]-(o[g]-a[g])||g-y),l=i-a.reduce((g,y)=>g+y,0);for(let g of u){if(l<=
0)break;a[g]+=1,l-=1}let[h,c,f,p]=a;return{base:i,tp:h,fn:c,fp:f,tn:p}}function fe(t){return Number.isNaN(t)?"–":t===0?"0":Io(t.toPrecision(3))}function M(t){if(Number.isNaN(t))return"–";let e=t*100;if(e===0)return"0%";if(Math.
abs(e)<.001)return e<0?">-0.001%":"<0.001%";let n=`${fe(e)}%`;return n==="100%"&&t<1?">99.9%":n}function D(t,e){if(Number.isNaN(t))return"–";let n=t<0?"-":"",
i=Math.abs(t);return i===0?`${e}0`:i<.001?t<0?`>-${e}0.001`:`<${e}0.001`:Number(i.toPrecision(3))>=1e6?`${n}${e}${fe(i/1e6)}m`:`${n}${e}${ur(fe(i))}`}function E(t){
return Number.isNaN(t)?"–":ur(qo(t).toFixed(0))}function rt(t){return Number.isNaN(t)?"–":t.toFixed(3)}function F(t){return Number.isNaN(t)?"–":t===0?"0":
Math.abs(t)<1e-4?t.toExponential(2):fe(t)}function pe(t,e,n){return Number.isNaN(t)||Number.isNaN(e)?"–":`[${n(t)}, ${n(e)}]`}function qo(t){return t<0?-Math.
floor(-t+.5):Math.floor(t+.5)}function ur(t){let[e="",n]=t.split("."),i=e.replace(/\B(?=(\d{3})+$)/g,",");return n===void 0?i:`${i}.${n}`}function Io(t){let e=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.
exec(t);if(!e)return t;let[,n="",i="",r="",s="0"]=e,o=i+r,a=Number(s);return a<0?`${n}0.${"0".repeat(-a-1)}${o}`:n+o.padEnd(a+1,"0")}function cr(t){let e=(t.models??[]).map(Bo);return{rev:t.rev,dataset:t.dataset,models:e}}function Bo(t,e){let n=t.k,i=l=>{let h=zo(t[l]);if(h.length!==n)throw new Error(
`${t.title}: ${l} must have ${n} rows, got ${h.length}`);return h},{positives:r,negatives:s}=t;if(!(r>0&&s>0))throw new Error(`${t.title}: both classes must be \
present, got one`);let[o,a]=[i("tp"),i("fp")],u=Array.from(o,l=>G(l,r));return{id:t.id,title:t.title,short:t.short,order:e,isProbability:t.is_probability,positives:r,
negatives:s,size:n,nobodyThreshold:t.nobody_threshold,threshold:i("threshold"),tp:o,fp:a,recall:o.map(l=>l/r),falsePositiveRate:a.map(l=>l/s),recallLow:Float64Array.
from(u,l=>l.low),recallHigh:Float64Array.from(u,l=>l.high),precision:new Float64Array(n),precisionLow:new Float64Array(n),precisionHigh:new Float64Array(n),cost:new Float64Array(
n),costLow:new Float64Array(n),costHigh:new Float64Array(n),message:t}}function zo(t){let e=atob(t),n=new DataView(new ArrayBuffer(e.length));for(let r=0;r<e.length;r++)
n.setUint8(r,e.charCodeAt(r));let i=new Float64Array(Math.floor(e.length/8));for(let r=0;r<i.length;r++)i[r]=n.getFloat64(8*r,!0);return i}function $(t,e){return e<
0?{threshold:t.nobodyThreshold,tp:0,fp:0}:{threshold:t.threshold[e],tp:t.tp[e],fp:t.fp[e]}}function Z(t,e){let n=0,i=t.size;for(;n<i;){let r=n+i>>1;t.threshold[r]>=
e?n=r+1:i=r}return n-1}function gn(t){return{costs:t.costs,prevalence:t.prevalence,capacityPerDay:t.capacity_per_day,casesPerDay:t.cases_per_day}}var Vo=8*Number.EPSILON;function yn(t){
let e=t.false_positive+t.review-t.true_negative,n=t.false_negative-(t.true_positive+t.review);return e>=0&&n>=0&&e+n>0?e/(e+n):NaN}function de(t,e){let n=yn(t);
if(e.natural)return n;let i=e.positives/(e.positives+e.negatives),r=n*i*(1-e.prevalence),s=(1-n)*(1-i)*e.prevalence;return r/(r+s)}function bn(t,e,n,i){let r=Tt(
t.positives,t.negatives,i.prevalence);switch(e){case"min_cost":return Yo(t,r,i.costs);case"bayes":return Uo(t,r,i.costs);case"max_f_beta":return $(t,mn(t,(s,o)=>or(
s,o,r,n),0,1));case"youden":return $(t,mn(t,(s,o)=>s/t.positives-o/t.negatives,0,1));case"recall_at_least":return Xo(t,n);case"precision_at_least":return Wo(t,n,
r);case"fpr_at_most":return Go(t,n);case"capacity":return Ko(t,r,i);default:return{infeasible:`There is no rule called ${e}.`}}}function mn(t,e,n,i){let r=n;for(let a=0;a<
t.size;a++)r=Math.max(r,e(t.tp[a],t.fp[a]));let s=r-Vo*i;if(n>=s)return-1;let o=0;for(;e(t.tp[o],t.fp[o])<s;)o+=1;return o}function Yo(t,e,n){let i=e.prevalence,
r=i*(Math.abs(n.true_positive)+Math.abs(n.false_negative))+(1-i)*(Math.abs(n.false_positive)+Math.abs(n.true_negative))+Math.abs(n.review),s=(o,a)=>-it(o,a,e,n);
return $(t,mn(t,s,s(0,0),r))}function Uo(t,e,n){if(!t.isProbability)return{infeasible:_n(t.title)};let i=de(n,e);return Number.isNaN(i)?{infeasible:vn}:$(t,Z(t,
i))}var vn="t* is undefined: an error costs less than the right decision. Make each error cost more.";function _n(t){return`The scores of ${t} are not probabili\
ties, so t* cannot be compared with them.`}function Xo(t,e){let n=t.recall.findIndex(i=>i>=e);return n>=0?$(t,n):{infeasible:`No threshold reaches recall ${M(e)}\
.`}}function Wo(t,e,n){let i=-1,r=0;for(let o=t.size-1;o>=0;o--){let a=qt(t.tp[o],t.fp[o],n);if(a>=e)return $(t,o);a>=i&&([i,r]=[a,o])}let s=F(t.threshold[r]);return{
infeasible:`No threshold reaches precision ${M(e)} at a prevalence of ${M(n.prevalence)}: the best is ${M(i)} at ${s}. Lower the target to ${M(jo(i))} or accept\
 a higher prevalence.`}}function Go(t,e){let n=hr(t,s=>t.falsePositiveRate[s]<=e)-1;if(n>=0)return $(t,n);let[i,r]=[F(t.threshold[0]),M(t.falsePositiveRate[0])];
return{infeasible:`No threshold keeps the false positive rate at ${M(e)} or less: the cases at the highest score, ${i}, already make ${r}. Allow that much, or u\
se a model with fewer ties.`}}function Ko(t,e,n){let{capacityPerDay:i,casesPerDay:r}=n,s=i/r,o=h=>nt(t.tp[h],t.fp[h],e),a=hr(t,h=>o(h)<=s)-1;if(a>=0)return $(t,
a);if(i===0)return{infeasible:"No alert can be reviewed: the capacity is 0 a day."};let[u,l]=[F(t.threshold[0]),E(Math.ceil(o(0)*r))];return{infeasible:`${E(i)}\
 reviews a day are too few: the cases tied at the highest score, ${u}, make ${l} alerts a day. Review ${M(s/o(0))} of them at random, or use a model with fewer \
ties.`}}function jo(t){let e=10**(Math.floor(Math.log10(t))-1);return Math.floor(t/e)*e}function hr(t,e){let n=0;for(;n<t.size&&e(n);)n+=1;return n}function fr(t,e,n){
if(e<=0)return $(t,-1);let i=Tt(t.positives,t.negatives,n);for(let r=0;r<t.size;r++)if(nt(t.tp[r],t.fp[r],i)>=e)return $(t,r);return $(t,t.size-1)}function dr(t){let{scenario:e}=t,n=t.focusTable(),i=Zo(t,n),r="infeasible"in i?i.infeasible:"",s="infeasible"in i?ta(t,n):i;t.standing.set(n.id,s);let o=Tt(n.positives,
n.negatives,e.prevalence),a=e.rule===O||r!=="",u=nt(s.tp,s.fp,o);return{models:t.tables.models.map(h=>h===n?pr(t,h,s,!0):pr(t,h,Jo(t,h,a,u),!1)),table:n,at:o,point:s,
nobody:s.threshold>n.threshold[0],figures:dn(s,o,e.costs),cases:lr(s,o),rule:e.rule,parameter:e.rule===O?NaN:t.parameterOf(e.rule),infeasible:r,reason:"infeasib\
le"in i||!("reason"in i)?"":i.reason??""}}function pr(t,e,n,i){let{scenario:r}=t,s=Tt(e.positives,e.negatives,r.prevalence);if("infeasible"in n)return{table:e,isFocus:i,
at:s,point:null,reason:n.infeasible,figures:null};i||t.standing.set(e.id,n);let o=dn(n,s,r.costs);return{table:e,isFocus:i,at:s,point:n,reason:"",figures:o}}function Zo(t,e){
let{rule:n,threshold:i}=t.scenario;return n!==O?me(t,e,n):Qo(t,e,i??e.threshold[0])}function Qo(t,e,n){return t.learnedPoint(e.id,n)??{...$(e,Z(e,n)),threshold:n}}
function me(t,e,n,i=t.parameterOf(n)){return(Object.is(i,t.parameterOf(n))?t.exactChoice(e.id,n):void 0)??bn(e,n,i,gn(t.scenario))}function Jo(t,e,n,i){return n?
(t.scenario.rule===O?t.exactCurrent(e.id):void 0)??fr(e,i,t.scenario.prevalence):me(t,e,t.scenario.rule)}function ta(t,e){let n=t.standing.get(e.id);if(n)return n;
let i=bn(e,"min_cost",NaN,gn(t.scenario));return"infeasible"in i?$(e,0):i}function mr(t,e,n,i){for(let r=0;r<t.size;r++){let s=t.tp[r],o=t.fp[r];if(t.precision[r]=qt(s,o,e),t.cost[r]=1e3*it(s,o,e,n),!i)continue;let a=hn(s,o,e);t.precisionLow[r]=
a.low,t.precisionHigh[r]=a.high;let u=pn(s,o,e,n);t.costLow[r]=1e3*u.low,t.costHigh[r]=1e3*u.high}}var ge=class{data;tables;scenario;dirty=!1;standing=new Map;seq=0;version=null;parameters={};learned=new Map;lacks(e){return e.tables.models===null&&this.tables?.
rev!==e.tables.rev}receive(e){let n=this.tables===void 0||this.tables.rev!==e.tables.rev;if(n){let a=cr(e.tables);this.tables=a,this.learned.clear(),this.standing.
clear()}this.data=e;let i=this.version===null,r=e.scenario.version!==this.version,s=e.scenario.echo>=this.seq,o=i||r&&s&&!this.dirty;return this.seq=Math.max(this.
seq,e.scenario.echo),o&&this.adopt(),this.learn(),this.tables.models.some(a=>a.id===this.scenario.focus)||(this.scenario={...this.scenario,focus:this.tables.models[0].
id}),{tables:n,scenario:o}}adopt(){let{version:e,echo:n,parameters:i,...r}=this.data.scenario;this.version=e,this.scenario={...r,costs:{...r.costs}},this.parameters=
{...this.parameters,...i},r.parameter!==null&&(this.parameters[r.rule]=r.parameter),this.dirty=!1}learn(){let{exact:e}=this.data;if(e===null)return;let n=(i,r)=>{
"infeasible"in r||this.learned.set(`${i} ${r.threshold}`,r)};for(let[i,r]of Object.entries(e.current)){n(i,r);let{focus:s,rule:o,threshold:a}=this.data.scenario,
u=i===s&&o===O&&a!==null;"infeasible"in r||u&&e.version===this.data.scenario.version&&this.learned.set(`${i} ${a}`,{...r,threshold:a})}for(let[i,r]of Object.entries(
e.points))for(let s of Object.values(r))n(i,s)}learnedPoint(e,n){return this.learned.get(`${e} ${n}`)}change(e){this.scenario={...this.scenario,...e};let{rule:n,
parameter:i}=this.scenario;i!==null&&(this.parameters[n]=i),this.dirty=!0}take(){return this.dirty&&(this.seq+=1),this.dirty=!1,{seq:this.seq,tables:this.tables.
rev,...this.scenario}}focusTable(){return this.table(this.scenario.focus)??this.tables.models[0]}table(e){return this.tables.models.find(n=>n.id===e)}rule(e){return this.
data.rules.find(n=>n.id===e)}parameterOf(e){return this.parameters[e]??this.rule(e)?.parameter?.default??NaN}sameSetting(){let{exact:e,scenario:n}=this.data,i=this.
scenario;return e===null||e.version!==n.version?!1:i.prevalence===n.prevalence&&i.capacity_per_day===n.capacity_per_day&&i.cases_per_day===n.cases_per_day&&ea(i,
n)}exactChoice(e,n){if(!this.sameSetting())return;let i=this.data.scenario,r=this.rule(n)?.parameter?.default??NaN,s=i.parameters?.[n]??r,o=i.rule===n?i.parameter??
s:s;if(Object.is(o,this.parameterOf(n)))return this.data.exact?.points[e]?.[n]}exactCurrent(e){let n=this.data.scenario,i=this.scenario;return this.sameSetting()&&
i.focus===n.focus&&i.rule===n.rule&&i.threshold===n.threshold&&i.parameter===n.parameter?this.data.exact?.current[e]:void 0}};function ea(t,e){return t.costs.false_positive===
e.costs.false_positive&&t.costs.false_negative===e.costs.false_negative&&t.costs.true_positive===e.costs.true_positive&&t.costs.true_negative===e.costs.true_negative&&
t.costs.review===e.costs.review}function na(t){return t}var xn=1,wn=2,Mn=3,It=4,gr=1e-6;function ia(t){return"translate("+t+",0)"}function ra(t){return"translate(0,"+t+")"}function sa(t){return e=>+t(
e)}function oa(t,e){return e=Math.max(0,t.bandwidth()-e*2)/2,t.round()&&(e=Math.round(e)),n=>+t(n)+e}function aa(){return!this.__axis}function yr(t,e){var n=[],
i=null,r=null,s=6,o=6,a=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,l=t===xn||t===It?-1:1,h=t===It||t===wn?"x":"y",c=t===xn||t===Mn?ia:ra;function f(p){
var g=i??(e.ticks?e.ticks.apply(e,n):e.domain()),y=r??(e.tickFormat?e.tickFormat.apply(e,n):na),v=Math.max(s,0)+a,w=e.range(),A=+w[0]+u,k=+w[w.length-1]+u,T=(e.
bandwidth?oa:sa)(e.copy(),u),N=p.selection?p.selection():p,S=N.selectAll(".domain").data([null]),R=N.selectAll(".tick").data(g,e).order(),J=R.exit(),Y=R.enter().
append("g").attr("class","tick"),U=R.select("line"),tt=R.select("text");S=S.merge(S.enter().insert("path",".tick").attr("class","domain").attr("stroke","current\
Color")),R=R.merge(Y),U=U.merge(Y.append("line").attr("stroke","currentColor").attr(h+"2",l*s)),tt=tt.merge(Y.append("text").attr("fill","currentColor").attr(h,
l*v).attr("dy",t===xn?"0em":t===Mn?"0.71em":"0.32em")),p!==N&&(S=S.transition(p),R=R.transition(p),U=U.transition(p),tt=tt.transition(p),J=J.transition(p).attr(
"opacity",gr).attr("transform",function(_){return isFinite(_=T(_))?c(_+u):this.getAttribute("transform")}),Y.attr("opacity",gr).attr("transform",function(_){var q=this.
parentNode.__axis;return c((q&&isFinite(q=q(_))?q:T(_))+u)})),J.remove(),S.attr("d",t===It||t===wn?o?"M"+l*o+","+A+"H"+u+"V"+k+"H"+l*o:"M"+u+","+A+"V"+k:o?"M"+A+
","+l*o+"V"+u+"H"+k+"V"+l*o:"M"+A+","+u+"H"+k),R.attr("opacity",1).attr("transform",function(_){return c(T(_)+u)}),U.attr(h+"2",l*s),tt.attr(h,l*v).text(y),N.filter(
aa).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",t===wn?"start":t===It?"end":"middle"),N.each(function(){this.__axis=
T})}return f.scale=function(p){return arguments.length?(e=p,f):e},f.ticks=function(){return n=Array.from(arguments),f},f.tickArguments=function(p){return arguments.
length?(n=p==null?[]:Array.from(p),f):n.slice()},f.tickValues=function(p){return arguments.length?(i=p==null?null:Array.from(p),f):i&&i.slice()},f.tickFormat=function(p){
return arguments.length?(r=p,f):r},f.tickSize=function(p){return arguments.length?(s=o=+p,f):s},f.tickSizeInner=function(p){return arguments.length?(s=+p,f):s},
f.tickSizeOuter=function(p){return arguments.length?(o=+p,f):o},f.tickPadding=function(p){return arguments.length?(a=+p,f):a},f.offset=function(p){return arguments.
length?(u=+p,f):u},f}function ye(t){return yr(Mn,t)}function br(t){return yr(It,t)}var An="http://www.w3.org/1999/xhtml",vr={svg:"http://www.w3.org/2000/svg",xhtml:An,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function _r(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),vr.hasOwnProperty(
e)?{space:vr[e],local:t}:t}function la(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===An&&e.documentElement.namespaceURI===An?e.createElement(
t):e.createElementNS(n,t)}}function ua(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function xr(t){var e=_r(t);return(e.local?
ua:la)(e)}function ca(){}function wr(t){return t==null?ca:function(){return this.querySelector(t)}}function ha(t){typeof t!="function"&&(t=wr(t));for(var e=this.
_groups,n=e.length,i=new Array(n),r=0;r<n;++r)for(var s=e[r],o=s.length,a=i[r]=new Array(o),u,l,h=0;h<o;++h)(u=s[h])&&(l=t.call(u,u.__data__,h,s))&&("__data__"in
u&&(l.__data__=u.__data__),a[h]=l);return new H(i,this._parents)}function fa(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function pa(){return[]}function da(t){
return t==null?pa:function(){return this.querySelectorAll(t)}}function ma(t){return function(){return fa(t.apply(this,arguments))}}function ga(t){typeof t=="fun\
ction"?t=ma(t):t=da(t);for(var e=this._groups,n=e.length,i=[],r=[],s=0;s<n;++s)for(var o=e[s],a=o.length,u,l=0;l<a;++l)(u=o[l])&&(i.push(t.call(u,u.__data__,l,o)),
r.push(u));return new H(i,r)}function ya(t){return function(){return this.matches(t)}}function Mr(t){return function(e){return e.matches(t)}}var ba=Array.prototype.
find;function va(t){return function(){return ba.call(this.children,t)}}function _a(){return this.firstElementChild}function xa(t){return this.select(t==null?_a:
va(typeof t=="function"?t:Mr(t)))}var wa=Array.prototype.filter;function Ma(){return Array.from(this.children)}function Aa(t){return function(){return wa.call(this.
children,t)}}function Ta(t){return this.selectAll(t==null?Ma:Aa(typeof t=="function"?t:Mr(t)))}function ka(t){typeof t!="function"&&(t=ya(t));for(var e=this._groups,
n=e.length,i=new Array(n),r=0;r<n;++r)for(var s=e[r],o=s.length,a=i[r]=[],u,l=0;l<o;++l)(u=s[l])&&t.call(u,u.__data__,l,s)&&a.push(u);return new H(i,this._parents)}
function Ar(t){return new Array(t.length)}function $a(){return new H(this._enter||this._groups.map(Ar),this._parents)}function be(t,e){this.ownerDocument=t.ownerDocument,
this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}be.prototype={constructor:be,appendChild:function(t){return this._parent.insertBefore(
t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){
return this._parent.querySelectorAll(t)}};function Sa(t){return function(){return t}}function Na(t,e,n,i,r,s){for(var o=0,a,u=e.length,l=s.length;o<l;++o)(a=e[o])?
(a.__data__=s[o],i[o]=a):n[o]=new be(t,s[o]);for(;o<u;++o)(a=e[o])&&(r[o]=a)}function Ea(t,e,n,i,r,s,o){var a,u,l=new Map,h=e.length,c=s.length,f=new Array(h),p;
for(a=0;a<h;++a)(u=e[a])&&(f[a]=p=o.call(u,u.__data__,a,e)+"",l.has(p)?r[a]=u:l.set(p,u));for(a=0;a<c;++a)p=o.call(t,s[a],a,s)+"",(u=l.get(p))?(i[a]=u,u.__data__=
s[a],l.delete(p)):n[a]=new be(t,s[a]);for(a=0;a<h;++a)(u=e[a])&&l.get(f[a])===u&&(r[a]=u)}function Pa(t){return t.__data__}function Ca(t,e){if(!arguments.length)
return Array.from(this,Pa);var n=e?Ea:Na,i=this._parents,r=this._groups;typeof t!="function"&&(t=Sa(t));for(var s=r.length,o=new Array(s),a=new Array(s),u=new Array(
s),l=0;l<s;++l){var h=i[l],c=r[l],f=c.length,p=Ra(t.call(h,h&&h.__data__,l,i)),g=p.length,y=a[l]=new Array(g),v=o[l]=new Array(g),w=u[l]=new Array(f);n(h,c,y,v,
w,p,e);for(var A=0,k=0,T,N;A<g;++A)if(T=y[A]){for(A>=k&&(k=A+1);!(N=v[k])&&++k<g;);T._next=N||null}}return o=new H(o,i),o._enter=a,o._exit=u,o}function Ra(t){return typeof t==
"object"&&"length"in t?t:Array.from(t)}function Fa(){return new H(this._exit||this._groups.map(Ar),this._parents)}function Oa(t,e,n){var i=this.enter(),r=this,s=this.
exit();return typeof t=="function"?(i=t(i),i&&(i=i.selection())):i=i.append(t+""),e!=null&&(r=e(r),r&&(r=r.selection())),n==null?s.remove():n(s),i&&r?i.merge(r).
order():r}function La(t){for(var e=t.selection?t.selection():t,n=this._groups,i=e._groups,r=n.length,s=i.length,o=Math.min(r,s),a=new Array(r),u=0;u<o;++u)for(var l=n[u],
h=i[u],c=l.length,f=a[u]=new Array(c),p,g=0;g<c;++g)(p=l[g]||h[g])&&(f[g]=p);for(;u<r;++u)a[u]=n[u];return new H(a,this._parents)}function Da(){for(var t=this._groups,
e=-1,n=t.length;++e<n;)for(var i=t[e],r=i.length-1,s=i[r],o;--r>=0;)(o=i[r])&&(s&&o.compareDocumentPosition(s)^4&&s.parentNode.insertBefore(o,s),s=o);return this}
function Ha(t){t||(t=qa);function e(c,f){return c&&f?t(c.__data__,f.__data__):!c-!f}for(var n=this._groups,i=n.length,r=new Array(i),s=0;s<i;++s){for(var o=n[s],
a=o.length,u=r[s]=new Array(a),l,h=0;h<a;++h)(l=o[h])&&(u[h]=l);u.sort(e)}return new H(r,this._parents).order()}function qa(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}
function Ia(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function Ba(){return Array.from(this)}function za(){for(var t=this._groups,
e=0,n=t.length;e<n;++e)for(var i=t[e],r=0,s=i.length;r<s;++r){var o=i[r];if(o)return o}return null}function Va(){let t=0;for(let e of this)++t;return t}function Ya(){
return!this.node()}function Ua(t){for(var e=this._groups,n=0,i=e.length;n<i;++n)for(var r=e[n],s=0,o=r.length,a;s<o;++s)(a=r[s])&&t.call(a,a.__data__,s,r);return this}
function Xa(t){return function(){this.removeAttribute(t)}}function Wa(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Ga(t,e){return function(){
this.setAttribute(t,e)}}function Ka(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function ja(t,e){return function(){var n=e.apply(this,arguments);
n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function Za(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,
t.local):this.setAttributeNS(t.space,t.local,n)}}function Qa(t,e){var n=_r(t);if(arguments.length<2){var i=this.node();return n.local?i.getAttributeNS(n.space,n.
local):i.getAttribute(n)}return this.each((e==null?n.local?Wa:Xa:typeof e=="function"?n.local?Za:ja:n.local?Ka:Ga)(n,e))}function Tr(t){return t.ownerDocument&&
t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Ja(t){return function(){this.style.removeProperty(t)}}function tl(t,e,n){return function(){this.
style.setProperty(t,e,n)}}function el(t,e,n){return function(){var i=e.apply(this,arguments);i==null?this.style.removeProperty(t):this.style.setProperty(t,i,n)}}
function nl(t,e,n){return arguments.length>1?this.each((e==null?Ja:typeof e=="function"?el:tl)(t,e,n??"")):il(this.node(),t)}function il(t,e){return t.style.getPropertyValue(
e)||Tr(t).getComputedStyle(t,null).getPropertyValue(e)}function rl(t){return function(){delete this[t]}}function sl(t,e){return function(){this[t]=e}}function ol(t,e){
return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function al(t,e){return arguments.length>1?this.each((e==null?rl:typeof e=="fu\
nction"?ol:sl)(t,e)):this.node()[t]}function kr(t){return t.trim().split(/^|\s+/)}function kn(t){return t.classList||new $r(t)}function $r(t){this._node=t,this.
_names=kr(t.getAttribute("class")||"")}$r.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){
return this._names.indexOf(t)>=0}};function Sr(t,e){for(var n=kn(t),i=-1,r=e.length;++i<r;)n.add(e[i])}function Nr(t,e){for(var n=kn(t),i=-1,r=e.length;++i<r;)n.
remove(e[i])}function ll(t){return function(){Sr(this,t)}}function ul(t){return function(){Nr(this,t)}}function cl(t,e){return function(){(e.apply(this,arguments)?
Sr:Nr)(this,t)}}function hl(t,e){var n=kr(t+"");if(arguments.length<2){for(var i=kn(this.node()),r=-1,s=n.length;++r<s;)if(!i.contains(n[r]))return!1;return!0}return this.
each((typeof e=="function"?cl:e?ll:ul)(n,e))}function fl(){this.textContent=""}function pl(t){return function(){this.textContent=t}}function dl(t){return function(){
var e=t.apply(this,arguments);this.textContent=e??""}}function ml(t){return arguments.length?this.each(t==null?fl:(typeof t=="function"?dl:pl)(t)):this.node().textContent}
function gl(){this.innerHTML=""}function yl(t){return function(){this.innerHTML=t}}function bl(t){return function(){var e=t.apply(this,arguments);this.innerHTML=
e??""}}function vl(t){return arguments.length?this.each(t==null?gl:(typeof t=="function"?bl:yl)(t)):this.node().innerHTML}function _l(){this.nextSibling&&this.parentNode.
appendChild(this)}function xl(){return this.each(_l)}function wl(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Ml(){
return this.each(wl)}function Al(t){var e=typeof t=="function"?t:xr(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Tl(){
return null}function kl(t,e){var n=typeof t=="function"?t:xr(t),i=e==null?Tl:typeof e=="function"?e:wr(e);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),i.apply(this,arguments)||null)})}function $l(){var t=this.parentNode;t&&t.removeChild(this)}function Sl(){return this.each($l)}function Nl(){
var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function El(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(
t,this.nextSibling):t}function Pl(t){return this.select(t?El:Nl)}function Cl(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Rl(t){
return function(e){t.call(this,e,this.__data__)}}function Fl(t){return t.trim().split(/^|\s+/).map(function(e){var n="",i=e.indexOf(".");return i>=0&&(n=e.slice(
i+1),e=e.slice(0,i)),{type:e,name:n}})}function Ol(t){return function(){var e=this.__on;if(e){for(var n=0,i=-1,r=e.length,s;n<r;++n)s=e[n],(!t.type||s.type===t.
type)&&s.name===t.name?this.removeEventListener(s.type,s.listener,s.options):e[++i]=s;++i?e.length=i:delete this.__on}}}function Ll(t,e,n){return function(){var i=this.
__on,r,s=Rl(e);if(i){for(var o=0,a=i.length;o<a;++o)if((r=i[o]).type===t.type&&r.name===t.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(
r.type,r.listener=s,r.options=n),r.value=e;return}}this.addEventListener(t.type,s,n),r={type:t.type,name:t.name,value:e,listener:s,options:n},i?i.push(r):this.__on=
[r]}}function Dl(t,e,n){var i=Fl(t+""),r,s=i.length,o;if(arguments.length<2){var a=this.node().__on;if(a){for(var u=0,l=a.length,h;u<l;++u)for(r=0,h=a[u];r<s;++r)
if((o=i[r]).type===h.type&&o.name===h.name)return h.value}return}for(a=e?Ll:Ol,r=0;r<s;++r)this.each(a(i[r],e,n));return this}function Er(t,e,n){var i=Tr(t),r=i.
CustomEvent;typeof r=="function"?r=new r(e,n):(r=i.document.createEvent("Event"),n?(r.initEvent(e,n.bubbles,n.cancelable),r.detail=n.detail):r.initEvent(e,!1,!1)),
t.dispatchEvent(r)}function Hl(t,e){return function(){return Er(this,t,e)}}function ql(t,e){return function(){return Er(this,t,e.apply(this,arguments))}}function Il(t,e){
return this.each((typeof e=="function"?ql:Hl)(t,e))}function*Bl(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var i=t[e],r=0,s=i.length,o;r<s;++r)(o=i[r])&&
(yield o)}var Pr=[null];function H(t,e){this._groups=t,this._parents=e}function zl(){return new H([[document.documentElement]],Pr)}function Vl(){return this}H.prototype=
zl.prototype={constructor:H,select:ha,selectAll:ga,selectChild:xa,selectChildren:Ta,filter:ka,data:Ca,enter:$a,exit:Fa,join:Oa,merge:La,selection:Vl,order:Da,sort:Ha,
call:Ia,nodes:Ba,node:za,size:Va,empty:Ya,each:Ua,attr:Qa,style:nl,property:al,classed:hl,text:ml,html:vl,raise:xl,lower:Ml,append:Al,insert:kl,remove:Sl,clone:Pl,
datum:Cl,on:Dl,dispatch:Il,[Symbol.iterator]:Bl};function Bt(t){return typeof t=="string"?new H([[document.querySelector(t)]],[document.documentElement]):new H(
[[t]],Pr)}var Yl=0;function Ul(){return new Tn}function Tn(){this._="@"+(++Yl).toString(36)}Tn.prototype=Ul.prototype={constructor:Tn,get:function(t){for(var e=this._;!(e in
t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){
return this._}};var st=class{constructor(e,n,i,r){this.id=e;this.actions=r;let s=`${i}-${e}-clip`,o=a=>(a.setAttribute("clip-path",`url(#${s})`),a);this.svg.append(b("defs",{},
b("clipPath",{id:s},this.clipRect)),this.xAxis,this.yAxis,o(this.under),o(this.curves),this.over,this.hoverMark,this.dots,this.xTitle,this.yTitle),this.heading=
m("span",{class:"chart-name"},n),this.element=m("figure",{class:`chart chart-${e}`,"data-chart":e},m("figcaption",{class:"chart-title"},this.heading,this.aside),
this.svg),this.listen()}id;actions;element;svg=b("svg",{role:"img",class:"plot"});heading;aside=m("span",{class:"chart-aside"});under=b("g");curves=b("g");over=b(
"g");dots=b("g");hoverMark=b("g",{class:"hover",visibility:"hidden"});xAxis=b("g",{class:"axis axis-x"});yAxis=b("g",{class:"axis axis-y"});clipRect=b("rect");scale=1;box={
left:0,top:0,width:0,height:0};xTitle=b("text",{class:"axis-title","text-anchor":"end"});yTitle=b("text",{class:"axis-title"});labelWidth=34;pressed=!1;context=null;layout(e){
let{clientWidth:n,clientHeight:i}=this.svg;if(this.scale=e,n<60||i<60)return!1;let r=Math.round(this.labelWidth*e),s=Math.round(30*e),o=Math.round(16*e);this.box=
{left:r,top:o,width:n-r-14,height:i-o-s},d(this.svg,"viewBox",`0 0 ${n} ${i}`);for(let[a,u]of Object.entries({x:r,y:o-5,width:this.box.width+12,height:this.box.
height+10}))d(this.clipRect,a,u);return d(this.xAxis,"transform",`translate(0,${o+this.box.height})`),d(this.yAxis,"transform",`translate(${r},0)`),d(this.xTitle,
"x",r+this.box.width),d(this.xTitle,"y",i-2),d(this.yTitle,"x",2),d(this.yTitle,"y",Math.round(9*e)),!0}titles(e,n){x(this.xTitle,e),x(this.yTitle,n)}drawX(e,n,i){
let r=ye(e).tickValues(n).tickFormat(i).tickSize(4).tickPadding(3);Bt(this.xAxis).call(r)}drawY(e,n,i){let r=br(e).tickValues(n).tickFormat(i).tickSize(4).tickPadding(
3);Bt(this.yAxis).call(r)}get laid(){return this.box.width>0}listen(){let{svg:e,actions:n}=this,i=r=>{let s=e.getBoundingClientRect();return this.rowAt(r.clientX-
s.left,r.clientY-s.top)};e.onpointermove=r=>{if(this.context===null||!this.laid)return;let s=i(r);this.pressed&&n.set(s),n.hover(this.pressed?null:s,this,r)},e.
onpointerdown=r=>{this.context===null||!this.laid||r.button!==0||(this.pressed=!0,e.setPointerCapture(r.pointerId),n.hover(null,this,null),n.set(i(r)))},e.onpointerup=
e.onpointercancel=()=>{this.pressed=!1},e.onpointerleave=()=>n.hover(null,this,null)}},kt=class{ring=b("circle",{class:"op-ring"});dot=b("circle",{class:"op-dot"});constructor(e){
e.append(this.ring,this.dot)}show(e,n,i,r){d(this.ring,"class",`op-ring m${e}`),d(this.dot,"class",`op-dot m${e}`);for(let s of[this.ring,this.dot])d(s,"visibil\
ity",null),d(s,"cx",n.toFixed(1)),d(s,"cy",i.toFixed(1));d(this.ring,"r",8*r),d(this.dot,"r",4.5*r)}hide(){for(let e of[this.ring,this.dot])d(e,"visibility","hi\
dden")}};function zt(t,e,n){d(t,"cx",e.toFixed(1)),d(t,"cy",n.toFixed(1))}function ot(t,e){return Array.from({length:4},(n,i)=>{let r=e(i);return t.append(r),r})}var $n=20,$t=5,Xl=6,St=class{dashes;names;corner=0;constructor(e){this.dashes=ot(e,n=>b("line",{class:`curve m${n}`})),this.names=ot(e,()=>b("text",{class:"labe\
l"}))}show(e,n,i,r=[]){let s=Math.round(14*i),o=Math.max(0,...e.map(c=>c.text.length)),[a,u]=[$n+6+o*7*i,s*e.length],{left:l,top:h}=this.choose(e,n,a,u,r);for(let c of[
...this.dashes,...this.names])d(c,"visibility","hidden");e.forEach(({order:c,text:f,focus:p},g)=>{let[y,v]=[this.dashes[c],this.names[c]],w=h+g*s+s/2;for(let A of[
y,v])d(A,"visibility",null);for(let[A,k]of Object.entries({x1:l,x2:l+$n,y1:w,y2:w}))d(y,A,k);d(v,"x",l+$n+6),d(v,"y",w+4),d(v,"class",p?"label strong":"label"),
x(v,f)})}choose(e,n,i,r,s){let o=n.left+n.width-i-$t,a=n.top+n.height-r-$t,u=[{left:o,top:a},{left:o,top:n.top+$t},{left:n.left+$t+2,top:a},{left:n.left+$t+2,top:n.
top+$t}],l=u.map(c=>{let f=s.filter(p=>p>c.left-4&&p<c.left+i+4);return Wl(e,c,i,r)+Xl*f.length}),h=Math.min(...l);return l[this.corner]>h+2&&(this.corner=l.indexOf(
h)),u[this.corner]}};function Wl(t,{left:e,top:n},i,r){let s=0;for(let{xs:o,ys:a,kept:u}of t)for(let l of u){let[h,c]=[o[l],a[l]];h>e-4&&h<e+i+4&&c>n-4&&c<n+r+4&&
(s+=1)}return s}var ve=1/0,Gl=34;function _e(t,e,n){let i=Object.assign(a=>n.left+e.position(a)*n.width,{domain:()=>[e.low,ve],range:()=>[n.left,n.left+n.width],copy:()=>i}),r=e.
ticks.filter(a=>i(ve)-i(a)>Gl),s=a=>a===ve?"none":Kl(a),o=ye(i).tickValues([...r,ve]).tickFormat(s);Bt(t).call(o.tickSize(4).tickPadding(3))}function Kl(t){return t!==
0&&Math.abs(t)<.001?t.toExponential(0):String(Number(t.toPrecision(3))).replace(/^(-?)0\./,"$1.")}var Vt=Math.PI,Sn=2*Vt,ft=1e-6,jl=Sn-ft;function Cr(t){this._+=t[0];for(let e=1,n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function Zl(t){let e=Math.floor(t);
if(!(e>=0))throw new Error(`invalid digits: ${t}`);if(e>15)return Cr;let n=10**e;return function(i){this._+=i[0];for(let r=1,s=i.length;r<s;++r)this._+=Math.round(
arguments[r]*n)/n+i[r]}}function Rr(t,e,n,i){return t===n&&e===i}function Ql(t){let e=Math.floor(t);if(!(e<=15))return Rr;let n=10**e,i=function(r){return Math.
round(r*n)};return function(r,s,o,a){return i(r)===i(o)&&i(s)===i(a)}}var Nt=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=
e==null?Cr:Zl(e),this._equal=e==null?Rr:Ql(e)}moveTo(e,n){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=
this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,n){this._append`L${this._x1=+e},${this._y1=+n}`}quadraticCurveTo(e,n,i,r){this._append`Q${+e},${+n},${this.
_x1=+i},${this._y1=+r}`}bezierCurveTo(e,n,i,r,s,o){this._append`C${+e},${+n},${+i},${+r},${this._x1=+s},${this._y1=+o}`}arcTo(e,n,i,r,s){if(e=+e,n=+n,i=+i,r=+r,
s=+s,s<0)throw new Error(`negative radius: ${s}`);let o=this._x1,a=this._y1,u=i-e,l=r-n,h=o-e,c=a-n,f=h*h+c*c;if(this._x1===null)this._append`M${this._x1=e},${this.
_y1=n}`;else if(f>ft)if(!(Math.abs(c*u-l*h)>ft)||!s)this._append`L${this._x1=e},${this._y1=n}`;else{let p=i-o,g=r-a,y=u*u+l*l,v=p*p+g*g,w=Math.sqrt(y),A=Math.sqrt(
f),k=s*Math.tan((Vt-Math.acos((y+f-v)/(2*w*A)))/2),T=k/A,N=k/w;Math.abs(T-1)>ft&&this._append`L${e+T*h},${n+T*c}`,this._append`A${s},${s},0,0,${+(c*p>h*g)},${this.
_x1=e+N*u},${this._y1=n+N*l}`}}arc(e,n,i,r,s,o){if(e=+e,n=+n,i=+i,o=!!o,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),u=i*Math.sin(r),l=e+a,h=n+
u,c=1^o,f=o?r-s:s-r;if(this._x1===null?this._append`M${l},${h}`:(Math.abs(this._x1-l)>ft||Math.abs(this._y1-h)>ft)&&this._append`L${l},${h}`,!!i){if(f<0&&(f=f%Sn+
Sn),f>jl)this._append`A${i},${i},0,1,${c},${e-a},${n-u}A${i},${i},0,1,${c},${this._x1=l},${this._y1=h}`;else if(f>ft){let p=e+i*Math.cos(s),g=n+i*Math.sin(s);if(f>=
Vt&&this._equal(l,h,p,g)){f/=2;let y=r+f;this._append`A${i},${i},0,${+(f>=Vt)},${c},${e+i*Math.cos(y)},${n+i*Math.sin(y)}`}this._append`A${i},${i},0,${+(f>=Vt)},${c},${this.
_x1=p},${this._y1=g}`}}}rect(e,n,i,r){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function Jl(){
return new Nt}Jl.prototype=Nt.prototype;function C(t){return function(){return t}}var tu=Math.cos;var En=Math.sin,Et=Math.sqrt,Fr=1e-12,xe=Math.PI,jc=xe/2,qr=2*xe;function Ir(t){let e=3;return t.digits=function(n){if(!arguments.length)return e;if(n==null)e=null;else{let i=Math.floor(n);if(!(i>=0))throw new RangeError(`inv\
alid digits: ${n}`);e=i}return t},()=>new Nt(e)}var Zc=Array.prototype.slice;function Br(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function zr(t){this._context=t}zr.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(
t,e);break;case 1:this._point=2;default:this._context.lineTo(t,e);break}}};function Pt(t){return new zr(t)}function Vr(t){return t[0]}function Yr(t){return t[1]}
function Cn(t,e){var n=C(!0),i=null,r=Pt,s=null,o=Ir(a);t=typeof t=="function"?t:t===void 0?Vr:C(t),e=typeof e=="function"?e:e===void 0?Yr:C(e);function a(u){var l,
h=(u=Br(u)).length,c,f=!1,p;for(i==null&&(s=r(p=o())),l=0;l<=h;++l)!(l<h&&n(c=u[l],l,u))===f&&((f=!f)?s.lineStart():s.lineEnd()),f&&s.point(+t(c,l,u),+e(c,l,u));
if(p)return s=null,p+""||null}return a.x=function(u){return arguments.length?(t=typeof u=="function"?u:C(+u),a):t},a.y=function(u){return arguments.length?(e=typeof u==
"function"?u:C(+u),a):e},a.defined=function(u){return arguments.length?(n=typeof u=="function"?u:C(!!u),a):n},a.curve=function(u){return arguments.length?(r=u,i!=
null&&(s=r(i)),a):r},a.context=function(u){return arguments.length?(u==null?i=s=null:s=r(i=u),a):i},a}function Ur(t,e,n){var i=null,r=C(!0),s=null,o=Pt,a=null,u=Ir(
l);t=typeof t=="function"?t:t===void 0?Vr:C(+t),e=typeof e=="function"?e:C(e===void 0?0:+e),n=typeof n=="function"?n:n===void 0?Yr:C(+n);function l(c){var f,p,g,
y=(c=Br(c)).length,v,w=!1,A,k=new Array(y),T=new Array(y);for(s==null&&(a=o(A=u())),f=0;f<=y;++f){if(!(f<y&&r(v=c[f],f,c))===w)if(w=!w)p=f,a.areaStart(),a.lineStart();else{
for(a.lineEnd(),a.lineStart(),g=f-1;g>=p;--g)a.point(k[g],T[g]);a.lineEnd(),a.areaEnd()}w&&(k[f]=+t(v,f,c),T[f]=+e(v,f,c),a.point(i?+i(v,f,c):k[f],n?+n(v,f,c):T[f]))}
if(A)return a=null,A+""||null}function h(){return Cn().defined(r).curve(o).context(s)}return l.x=function(c){return arguments.length?(t=typeof c=="function"?c:C(
+c),i=null,l):t},l.x0=function(c){return arguments.length?(t=typeof c=="function"?c:C(+c),l):t},l.x1=function(c){return arguments.length?(i=c==null?null:typeof c==
"function"?c:C(+c),l):i},l.y=function(c){return arguments.length?(e=typeof c=="function"?c:C(+c),n=null,l):e},l.y0=function(c){return arguments.length?(e=typeof c==
"function"?c:C(+c),l):e},l.y1=function(c){return arguments.length?(n=c==null?null:typeof c=="function"?c:C(+c),l):n},l.lineX0=l.lineY0=function(){return h().x(t).
y(e)},l.lineY1=function(){return h().x(t).y(n)},l.lineX1=function(){return h().x(i).y(e)},l.defined=function(c){return arguments.length?(r=typeof c=="function"?
c:C(!!c),l):r},l.curve=function(c){return arguments.length?(o=c,s!=null&&(a=o(s)),l):o},l.context=function(c){return arguments.length?(c==null?s=a=null:a=o(s=c),
l):s},l}var Qc=eu(Pt);function Xr(t){this._curve=t}Xr.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){
this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,e){this._curve.point(e*Math.sin(t),e*-Math.cos(t))}};function eu(t){function e(n){
return new Xr(t(n))}return e._curve=t,e}var Jc=Et(3);var nu=Et(1/3),th=nu*2;var Wr=En(xe/10)/En(7*xe/10),eh=En(qr/10)*Wr,nh=-tu(qr/10)*Wr;var ih=Et(3);var rh=Et(3);var sh=Et(3)/2,iu=1/Et(12),oh=(iu/2+1)*3;function at(){}function we(t,e,n){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+e)/6,(t._y0+4*
t._y1+n)/6)}function Rn(t){this._context=t}Rn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this.
_x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:we(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);
break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:
this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this.
_x0+this._x1)/6,(5*this._y0+this._y1)/6);default:we(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function ru(t){this._context=t}ru.prototype={areaStart:at,areaEnd:at,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=
this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{
this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();
break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:
this._point=1,this._x2=t,this._y2=e;break;case 1:this._point=2,this._x3=t,this._y3=e;break;case 2:this._point=3,this._x4=t,this._y4=e,this._context.moveTo((this.
_x0+4*this._x1+t)/6,(this._y0+4*this._y1+e)/6);break;default:we(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function su(t){this._context=t}su.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=
this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){
switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+t)/6,i=(this._y0+4*this._y1+
e)/6;this._line?this._context.lineTo(n,i):this._context.moveTo(n,i);break;case 3:this._point=4;default:we(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=
this._y1,this._y1=e}};function Gr(t,e){this._basis=new Rn(t),this._beta=e}Gr.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this.
_x,e=this._y,n=t.length-1;if(n>0)for(var i=t[0],r=e[0],s=t[n]-i,o=e[n]-r,a=-1,u;++a<=n;)u=a/n,this._basis.point(this._beta*t[a]+(1-this._beta)*(i+u*s),this._beta*
e[a]+(1-this._beta)*(r+u*o));this._x=this._y=null,this._basis.lineEnd()},point:function(t,e){this._x.push(+t),this._y.push(+e)}};var ah=(function t(e){function n(i){
return e===1?new Rn(i):new Gr(i,e)}return n.beta=function(i){return t(+i)},n})(.85);function Me(t,e,n){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t.
_k*(t._y2-t._y0),t._x2+t._k*(t._x1-e),t._y2+t._k*(t._y1-n),t._x2,t._y2)}function Fn(t,e){this._context=t,this._k=(1-e)/6}Fn.prototype={areaStart:function(){this.
_line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this.
_point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:Me(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(
t,e);break;case 1:this._point=2,this._x1=t,this._y1=e;break;case 2:this._point=3;default:Me(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this.
_y0=this._y1,this._y1=this._y2,this._y2=e}};var lh=(function t(e){function n(i){return new Fn(i,e)}return n.tension=function(i){return t(+i)},n})(0);function On(t,e){
this._context=t,this._k=(1-e)/6}On.prototype={areaStart:at,areaEnd:at,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();
break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(
this._x5,this._y5);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.
moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:Me(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this.
_y0=this._y1,this._y1=this._y2,this._y2=e}};var uh=(function t(e){function n(i){return new On(i,e)}return n.tension=function(i){return t(+i)},n})(0);function Ln(t,e){
this._context=t,this._k=(1-e)/6}Ln.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this.
_x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this.
_line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(
this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Me(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,
this._y0=this._y1,this._y1=this._y2,this._y2=e}};var ch=(function t(e){function n(i){return new Ln(i,e)}return n.tension=function(i){return t(+i)},n})(0);function Dn(t,e,n){
var i=t._x1,r=t._y1,s=t._x2,o=t._y2;if(t._l01_a>Fr){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,u=3*t._l01_a*(t._l01_a+t._l12_a);i=(i*a-t._x0*t._l12_2a+t._x2*
t._l01_2a)/u,r=(r*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/u}if(t._l23_a>Fr){var l=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,h=3*t._l23_a*(t._l23_a+t._l12_a);s=(s*l+t.
_x1*t._l23_2a-e*t._l12_2a)/h,o=(o*l+t._y1*t._l23_2a-n*t._l12_2a)/h}t._context.bezierCurveTo(i,r,s,o,t._x2,t._y2)}function Kr(t,e){this._context=t,this._alpha=e}
Kr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,
this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this.
_x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},
point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:
this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3;default:Dn(this,t,e);break}this.
_l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,
this._y1=this._y2,this._y2=e}};var hh=(function t(e){function n(i){return e?new Kr(i,e):new Fn(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function jr(t,e){
this._context=t,this._alpha=e}jr.prototype={areaStart:at,areaEnd:at,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this.
_point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();
break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){if(t=+t,e=+e,this._point){var n=this.
_x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:
this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:Dn(this,t,e);break}this._l01_a=this._l12_a,
this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this.
_y2=e}};var fh=(function t(e){function n(i){return e?new jr(i,e):new On(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function Zr(t,e){this._context=t,this.
_alpha=e}Zr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this.
_y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===
3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=
Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this.
_x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Dn(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this.
_l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var ph=(function t(e){
function n(i){return e?new Zr(i,e):new Ln(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function ou(t){this._context=t}ou.prototype={areaStart:at,areaEnd:at,
lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,e){t=+t,e=+e,this._point?this._context.lineTo(t,
e):(this._point=1,this._context.moveTo(t,e))}};function Or(t){return t<0?-1:1}function Lr(t,e,n){var i=t._x1-t._x0,r=e-t._x1,s=(t._y1-t._y0)/(i||r<0&&-0),o=(n-t._y1)/(r||i<0&&-0),a=(s*r+o*i)/(i+r);return(Or(
s)+Or(o))*Math.min(Math.abs(s),Math.abs(o),.5*Math.abs(a))||0}function Dr(t,e){var n=t._x1-t._x0;return n?(3*(t._y1-t._y0)/n-e)/2:e}function Nn(t,e,n){var i=t._x0,
r=t._y0,s=t._x1,o=t._y1,a=(s-i)/3;t._context.bezierCurveTo(i+a,r+a*e,s-a,o-a*n,s,o)}function Pn(t){this._context=t}Pn.prototype={areaStart:function(){this._line=
0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:
this._context.lineTo(this._x1,this._y1);break;case 3:Nn(this,this._t0,Dr(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),
this._line=1-this._line},point:function(t,e){var n=NaN;if(t=+t,e=+e,!(t===this._x1&&e===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.
lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,Nn(this,Dr(this,n=Lr(this,t,e)),n);break;default:Nn(this,this._t0,n=
Lr(this,t,e));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e,this._t0=n}}};function au(t){this._context=new Qr(t)}(au.prototype=Object.create(Pn.
prototype)).point=function(t,e){Pn.prototype.point.call(this,e,t)};function Qr(t){this._context=t}Qr.prototype={moveTo:function(t,e){this._context.moveTo(e,t)},
closePath:function(){this._context.closePath()},lineTo:function(t,e){this._context.lineTo(e,t)},bezierCurveTo:function(t,e,n,i,r,s){this._context.bezierCurveTo(
e,t,i,n,s,r)}};function lu(t){this._context=t}lu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){
var t=this._x,e=this._y,n=t.length;if(n)if(this._line?this._context.lineTo(t[0],e[0]):this._context.moveTo(t[0],e[0]),n===2)this._context.lineTo(t[1],e[1]);else
for(var i=Hr(t),r=Hr(e),s=0,o=1;o<n;++s,++o)this._context.bezierCurveTo(i[0][s],r[0][s],i[1][s],r[1][s],t[o],e[o]);(this._line||this._line!==0&&n===1)&&this._context.
closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,e){this._x.push(+t),this._y.push(+e)}};function Hr(t){var e,n=t.length-1,i,r=new Array(
n),s=new Array(n),o=new Array(n);for(r[0]=0,s[0]=2,o[0]=t[0]+2*t[1],e=1;e<n-1;++e)r[e]=1,s[e]=4,o[e]=4*t[e]+2*t[e+1];for(r[n-1]=2,s[n-1]=7,o[n-1]=8*t[n-1]+t[n],
e=1;e<n;++e)i=r[e]/s[e-1],s[e]-=i,o[e]-=i*o[e-1];for(r[n-1]=o[n-1]/s[n-1],e=n-2;e>=0;--e)r[e]=(o[e]-r[e+1])/s[e];for(s[n-1]=(t[n]+r[n-1])/2,e=0;e<n-1;++e)s[e]=2*
t[e+1]-r[e+1];return[r,s]}function Jr(t,e){this._context=t,this._t=e}Jr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this.
_y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===
1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,
this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,e),this._context.lineTo(
t,e);else{var n=this._x*(1-this._t)+t*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,e)}break}}this._x=t,this._y=e}};function Hn(t){return new Jr(t,0)}var uu=.9;function Ae(t,e,n){let i=[],[r,s]=[1/0,1/0];for(let o=0;o<n;o++){let[a,u]=[t[o],e[o]];Number.isFinite(a)&&Number.isFinite(u)&&(Math.abs(a-r)+Math.abs(
u-s)<uu&&o!==n-1||(i.push(o),r=a,s=u))}return i}function Yt(t){return Math.round(t*10)/10}function Te(t,e,n,i=!1){return Cn(s=>Yt(t[s]),s=>Yt(e[s])).digits(null).
curve(i?Hn:Pt)(n)??""}function ke(t,e,n,i,r=!1){return Ur(o=>Yt(t[o]),o=>Yt(e[o]),o=>Yt(n[o])).digits(null).curve(r?Hn:Pt)(i)??""}var cu=1.35,hu=.03,$e=class extends st{follows="prevalence and costs";y=V();labelWidth=44;top=0;places=new Map;axisDrawn=null;band=b("path",{class:"band"});lines=ot(
this.curves,e=>b("path",{class:`curve m${e}`}));key=new St(this.over);nobody=b("line",{class:"nobody"});zero=b("line",{class:"reference"});least=b("path",{class:"\
least"});star=b("line",{class:"star"});starLabel=b("text",{class:"label quiet"});line=b("line",{class:"threshold-line"});dot=new kt(this.dots);hoverLine=b("line",
{class:"hover-line"});hoverDot=b("circle",{class:"hover-dot",r:5});px=new Float64Array(0);constructor(e,n){super("cost","Expected cost",e,n),this.under.append(this.
zero,this.band,this.line),this.curves.append(this.nobody),this.over.append(this.star,this.starLabel,this.least),this.hoverMark.append(this.hoverLine,this.hoverDot)}drawPaths(e){
if(this.context=e,!this.laid)return;let{picture:n,session:i,axis:r}=e,{currency:s}=i.scenario.costs;r!==this.axisDrawn&&(_e(this.xAxis,r,this.box),this.places.clear(),
this.axisDrawn=r),this.titles(r.log?"threshold, log scale":"threshold","per 1,000"),this.setY(n.table,Ct(e),s);let o=[];this.lines.forEach((l,h)=>{let c=n.models[h],
f=c&&c.table.isProbability===n.table.isProbability,p=c&&f&&(c.isFocus||c.table.isProbability);if(d(l,"visibility",p?null:"hidden"),!p)return;let{table:g}=c,y=this.
places.get(g)??g.threshold.map(A=>this.xOf(A));this.places.set(g,y);let v=this.heights(g.cost),w=Ae(y,v,g.size).filter(A=>c.isFocus||this.within(g.threshold[A]));
l.setAttribute("d",Te(y,v,w)),d(l,"class",`curve m${h}${c.isFocus?" focus":""}`),o.push({order:h,text:g.short,focus:c.isFocus,xs:y,ys:v,kept:w}),c.isFocus&&this.
drawFocus(e,g,y,w)});let u=[de(i.scenario.costs,n.at),n.point.threshold].filter(Number.isFinite).map(l=>this.xOf(l));this.key.show(o,this.box,this.scale,u),this.
drawPoint(e)}within(e){let{low:n,high:i}=this.context.axis;return e>=n&&e<=i}setY(e,n,i){let r=Math.min(0,n);for(let c=0;c<e.size;c++)r=Math.min(r,e.cost[c]);let s=e.
cost[e.size-1],o=cu*(Math.min(n,s)-r),a=hu*(Math.max(n,s)-r),u=this.y.domain().join()+i+this.y.range().join();this.top=r+Math.max(o,a,1e-9);let{top:l,height:h}=this.
box;this.y=V([r,this.top],[l+h,l]),u!==this.y.domain().join()+i+this.y.range().join()&&this.drawY(this.y,this.y.ticks(4),c=>fu(c,i))}xOf(e){return this.box.left+
this.context.axis.position(e)*this.box.width}yOf(e){return Math.max(this.y(e),this.box.top-40)}heights(e){let[n,i]=[this.y(0),this.y(1)-this.y(0)],r=this.box.top-
40;return e.map(s=>Math.max(n+i*s,r))}drawFocus(e,n,i,r){let{session:s}=e;this.px=i;let[o,a]=[this.heights(n.costLow),this.heights(n.costHigh)];d(this.band,"cla\
ss",`band m${n.order}`),this.band.setAttribute("d",ke(i,o,a,r));let u=this.yOf(Ct(e)),l=this.box.left+this.box.width;Q(this.nobody,l-.035*this.box.width,u,l+4,u),
d(this.nobody,"class",`nobody m${n.order}`),Q(this.zero,this.box.left,this.y(0),l,this.y(0)),this.drawLeast(e,n,i),this.drawStar(de(s.scenario.costs,e.picture.at),
n)}drawLeast(e,n,i){let r=-1,s=Ct(e);for(let l=0;l<n.size;l++)n.cost[l]<s&&(s=n.cost[l],r=l);let o=r<0?this.box.left+this.box.width:i[r],a=this.yOf(s)+6;d(this.
least,"d",`M${o.toFixed(1)},${a.toFixed(1)}l4,7h-8z`);let{currency:u}=e.session.scenario.costs;x(this.aside,`least ${D(s,u)} ▲`),d(this.aside,"data-figure","l\
east-cost")}drawStar(e,n){let i=n.isProbability&&!Number.isNaN(e)&&this.within(e);for(let s of[this.star,this.starLabel])d(s,"visibility",i?null:"hidden");if(!i)
return;let r=this.xOf(e);Q(this.star,r,this.box.top,r,this.box.top+this.box.height),d(this.starLabel,"x",(r+3).toFixed(1)),d(this.starLabel,"y",this.box.top+this.
box.height-5),x(this.starLabel,"t*")}drawPoint(e){if(this.context=e,!this.laid)return;let{picture:n,session:i}=e,{currency:r}=i.scenario.costs,s=this.xOf(n.point.
threshold),o=n.figures.cost_per_1000.value,a=Math.max(this.box.top,this.y(o));Q(this.line,s,this.box.top,s,this.box.top+this.box.height),this.dot.show(n.table.order,
s,a,this.scale);let u=n.nobody?"alerting nobody":`threshold ${F(n.point.threshold)}`,l=`Expected cost of ${n.table.title} by threshold; at ${u}: ${D(o,r)} per 1\
,000 cases.`;d(this.svg,"aria-label",l)}drawHover(e){if(d(this.hoverMark,"visibility",e===null||!this.laid?"hidden":null),e===null||!this.laid||this.context===null)
return;let{table:n}=this.context.picture,i=e<0?this.box.left+this.box.width:this.px[e],r=e<0?Ct(this.context):n.cost[e];Q(this.hoverLine,i,this.box.top,i,this.box.
top+this.box.height),zt(this.hoverDot,i,Math.max(this.box.top,this.y(r)))}rowAt(e){return this.context.axis.rowAt((e-this.box.left)/this.box.width)}};function fu(t,e){
let n=Math.abs(t);return n>=1e4&&n<1e6?`${t<0?"-":""}${e}${n/1e3}k`:D(t,e)}function Ct({picture:t,session:e}){return 1e3*it(0,0,t.at,e.scenario.costs)}function Q(t,e,n,i,r){
d(t,"x1",e.toFixed(1)),d(t,"y1",n.toFixed(1)),d(t,"x2",i.toFixed(1)),d(t,"y2",r.toFixed(1))}var ts=[0,.25,.5,.75,1];function es(t){return t===0||t===1?String(t):t===.5?".5":`.${String(t*100)}`}var Se=class extends st{constructor(n,i,r,s,o){super(n,i,r,
s);this.columns=o;this.under.append(this.band),this.hoverMark.append(this.hoverDot)}columns;x=V();y=V();band=b("path",{class:"band"});lines=ot(this.curves,n=>b(
"path",{class:`curve m${n}`}));key=new St(this.over);others=ot(this.dots,n=>b("circle",{class:`other-dot m${n}`,r:3.5}));dot=new kt(this.dots);hoverDot=b("circl\
e",{class:"hover-dot",r:5});xs=new Map;px=new Float64Array(0);py=new Float64Array(0);layout(n){if(!super.layout(n))return!1;let{left:i,top:r,width:s,height:o}=this.
box;return this.x=V([0,1],[i,i+s]),this.y=V([0,1],[r+o,r]),this.xs.clear(),this.drawX(this.x,ts,es),this.drawY(this.y,ts,es),!0}drawPaths(n){if(this.context=n,!this.
laid)return;let{models:i}=n.picture,r=[];this.lines.forEach((s,o)=>{let a=i[o];if(d(s,"visibility",a?null:"hidden"),!a)return;let[u,l]=this.pixels(a.table),h=Ae(
u,l,a.table.size);s.setAttribute("d",this.start(u,l,h)+Te(u,l,h,this.columns.step).replace("M","L")),d(s,"class",`curve m${o}${a.isFocus?" focus":""}`),a.isFocus&&
(this.drawBand(a,u,h),this.px=u,this.py=l),r.push({order:o,text:this.keyText(a.table),focus:a.isFocus,xs:u,ys:l,kept:h})}),this.key.show(r,this.box,this.scale),
this.drawPoint(n)}keyText(n){return n.short}pixels(n){let i=this.xs.get(n)??this.columns.x(n).map(o=>this.x(o));this.xs.set(n,i);let{top:r,height:s}=this.box;return[
i,this.columns.y(n).map(o=>r+s*(1-o))]}drawBand(n,i,r){let{top:s,height:o}=this.box,a=this.columns.low(n.table).map(l=>s+o*(1-l)),u=this.columns.high(n.table).map(
l=>s+o*(1-l));d(this.band,"class",`band m${n.table.order}`),this.band.setAttribute("d",ke(i,a,u,r,this.columns.step))}drawPoint(n){if(this.context=n,!this.laid)
return;let{models:i}=n.picture;this.others.forEach((o,a)=>{let u=i[a],l=u&&!u.isFocus&&u.figures?this.pointOf(u):null;d(o,"visibility",l?null:"hidden"),l&&zt(o,
...l)});let r=i.find(o=>o.isFocus),s=this.pointOf(r);s?this.dot.show(r.table.order,s[0],s[1],this.scale):this.dot.hide(),d(this.svg,"aria-label",this.spoken(n))}drawHover(n){
if(d(this.hoverMark,"visibility",n===null||!this.laid?"hidden":null),n===null||!this.laid)return;let i=n<0?this.nobodyAt():[this.px[n],this.py[n]];zt(this.hoverDot,
...i)}rowAt(n,i){let r=this.nobodyAt(),s=(r[0]-n)**2+(r[1]-i)**2,o=-1;for(let a=0;a<this.px.length;a++){let u=(this.px[a]-n)**2+(this.py[a]-i)**2;u<s&&(s=u,o=a)}
return o}},Ne=class extends Se{follows="nothing";chance=b("line",{class:"reference"});constructor(e,n){super("roc","ROC",e,n,{x:i=>i.falsePositiveRate,y:i=>i.recall,
low:i=>i.recallLow,high:i=>i.recallHigh,step:!1}),this.under.append(this.chance),this.titles("false positive rate","recall")}drawPaths(e){super.drawPaths(e);let{
auc:n}=e.picture.table.message;if(x(this.aside,`AUC ${rt(n.value)} ${pe(n.low,n.high,rt)}`),d(this.aside,"data-figure","auc"),!!this.laid)for(let[i,r]of Object.
entries({x1:this.x(0),y1:this.y(0),x2:this.x(1),y2:this.y(1)}))d(this.chance,i,r)}keyText(e){return`${e.short} ${rt(e.message.auc.value)}`}start(){return`M${this.
x(0)},${this.y(0)}`}pointOf(e){let{false_positive_rate:n,recall:i}=e.figures;return[this.x(n.value),this.y(i.value)]}nobodyAt(){return[this.x(0),this.y(0)]}spoken({
picture:e}){let{figures:n,table:i}=e,r=`recall ${M(n.recall.value)} at a false positive rate of ${M(n.false_positive_rate.value)}`;return`ROC curve of ${i.title}\
, area ${rt(i.message.auc.value)}; operating point: ${r}.`}},Ee=class extends Se{follows="prevalence";baseline=b("line",{class:"reference"});constructor(e,n){super(
"pr","PR",e,n,{x:i=>i.recall,y:i=>i.precision,low:i=>i.precisionLow,high:i=>i.precisionHigh,step:!0}),this.under.append(this.baseline),this.titles("recall","pre\
cision")}drawPaths(e){if(super.drawPaths(e),!this.laid)return;let{prevalence:n}=e.picture.at,i=this.y(n);for(let[r,s]of Object.entries({x1:this.x(0),y1:i,x2:this.
x(1),y2:i}))d(this.baseline,r,s);x(this.aside,`┈ prevalence ${M(n)}`),d(this.aside,"data-figure","pr-baseline")}start(e,n,i){return`M${this.x(0)},${n[i[0]??0].
toFixed(1)}`}pointOf(e){let{precision:n,recall:i}=e.figures;return Number.isNaN(n.value)?null:[this.x(i.value),this.y(n.value)]}nobodyAt(){return[this.x(0),this.
y(this.context.picture.table.precision[0])]}spoken({picture:e}){let{figures:n,table:i,at:r}=e,s=Number.isNaN(n.precision.value)?"undefined":M(n.precision.value);
return`Precision-recall curve of ${i.title}, baseline ${M(r.prevalence)}; operating point: precision ${s} at recall ${M(n.recall.value)}.`}};var pu=1,Pe=class extends st{follows="nothing";labelWidth=4;faint=[b("path",{class:"bars positive faint"}),b("path",{class:"bars negative faint"})];solid=[b("pa\
th",{class:"bars positive"}),b("path",{class:"bars negative"})];alertedRect=b("rect");middleLine=b("line",{class:"zero"});line=b("line",{class:"threshold-line"});hoverLine=b(
"line",{class:"hover-line"});names=[m("span"),m("span")];constructor(e,n){super("scores","Scores",e,n);let i=`${e}-alerted`,r=b("g",{"clip-path":`url(#${i})`},...this.
solid);this.svg.append(b("defs",{},b("clipPath",{id:i},this.alertedRect))),this.curves.append(...this.faint,r,this.middleLine),this.over.append(this.line);let s=o=>m(
"span",{class:`swatch ${o}`});this.aside.append(s("positive"),this.names[0]," ",s("negative"),this.names[1]),this.hoverMark.append(this.hoverLine)}drawPaths(e){
if(this.context=e,!this.laid)return;let{picture:n,session:i,axis:r}=e,{words:s}=i.tables.dataset,{histogram:o}=n.table.message,a=this.middle();this.titles(r.log?
"score, log scale":"score","each class on its own scale"),_e(this.xAxis,r,this.box),Q(this.middleLine,this.box.left,a,this.box.left+this.box.width,a),[o.positive,
o.negative].forEach((u,l)=>{let h=this.bars(o.edges,u,l===0?-1:1);d(this.faint[l],"d",h),d(this.solid[l],"d",h)}),x(this.names[0],s.positives),x(this.names[1],"\
others"),this.drawPoint(e)}middle(){return Math.round(this.box.top+this.box.height/2)+.5}bars(e,n,i){let r=Math.max(...n,1),s=this.middle(),o=this.box.height/2-
2,a="";return n.forEach((u,l)=>{if(u===0)return;let[h,c]=[this.xOf(e[l]),this.xOf(e[l+1])],f=Math.max(.8,c-h-pu),p=Math.max(1,o*u/r);a+=`M${h.toFixed(1)},${s}h${f.
toFixed(1)}v${(i*p).toFixed(1)}h${(-f).toFixed(1)}z`}),a}xOf(e){let{axis:n}=this.context;return this.box.left+n.position(Math.min(e,n.high))*this.box.width}drawPoint(e){
if(this.context=e,!this.laid)return;let{picture:n,axis:i}=e,r=this.box.left+i.position(n.point.threshold)*this.box.width,{left:s,top:o,width:a,height:u}=this.box;
Q(this.line,r,o,r,o+u);for(let[f,p]of Object.entries({x:r,y:o,width:Math.max(0,s+a+8-r),height:u}))d(this.alertedRect,f,Number(p).toFixed(1));let{recall:l,false_positive_rate:h}=n.
figures,{words:c}=e.session.tables.dataset;d(this.svg,"aria-label",`Scores of ${n.table.title} by class: ${M(l.value)} of ${c.positives} and ${M(h.value)} of th\
e others score at or above the threshold.`)}drawHover(e){if(d(this.hoverMark,"visibility",e===null||!this.laid?"hidden":null),e===null||!this.laid||this.context===
null)return;let{picture:n,axis:i}=this.context,r=e<0?1:i.position(n.table.threshold[e]),s=this.box.left+r*this.box.width;Q(this.hoverLine,s,this.box.top,s,this.
box.top+this.box.height)}rowAt(e){return this.context.axis.rowAt((e-this.box.left)/this.box.width)}};function rs(t,e){let n=t.tp+t.fp,i=`Of ${E(t.base)} ${e.cases}, `,r=`${du(t.fn,e)} ${t.fn===1?e.missed_one:e.missed}.`;if(n===0)return`${i}none is ${e.alerted}.\
 ${ns(r)}`;let s=t.tp===1?`1 of them is ${gu(e.positive)}`:`${E(t.tp)} of them are ${e.positives}`,o=t.fp===1?"1 is a false alarm":`${E(t.fp)} are false alarms`;
return`${i}${E(n)} ${mu(n)} ${e.alerted}: ${s}, ${o}. ${ns(r)}`}function du(t,e){return t===0?`no ${e.positives}`:`${E(t)} ${t===1?e.positive:e.positives}`}function mu(t){
return t===1?"is":"are"}function gu(t){return`${/^[aeiou]/i.test(t)?"an":"a"} ${t}`}function ns(t){return t.slice(0,1).toUpperCase()+t.slice(1)}function ss(t,e){
let{positives:n}=t.at;return`95% intervals rest on ${`${E(n)} ${n===1?e.positive:e.positives}`}; ${E(4*n)} would halve them.`}function os(t,e,n){if(t.at.natural)
return"";let i=M(n),r=M(t.at.prevalence);return`Assumes label shift: ${e.positives} ${i} → ${r}, scores of each class unchanged.`}function as(t){let{costs:e}=t.
scenario,{words:n}=t.tables.dataset,i=e.false_positive+e.review;if(!(i>0&&e.false_negative>0))return"";let r=(s,o)=>`${Number((s/o).toPrecision(3))}×`;return e.
false_negative>=i?`A missed ${n.positive} costs ${r(e.false_negative,i)} a reviewed false alarm.`:`A reviewed false alarm costs ${r(i,e.false_negative)} a misse\
d ${n.positive}.`}function ls(t,e){let n=e.table.short,i=t.rule(e.rule);return e.rule===O||e.infeasible!==""||i===void 0?`Other models at the alert rate of ${n}\
, so that the workload is equal.`:`Each model at its own threshold: ${yu(i.label)}.`}function yu(t){return t.slice(0,1).toLowerCase()+t.slice(1)}function qn(t){
return t.nobody?"above every score: nobody is alerted":F(t.point.threshold)}function us(t,e){let{figures:n}=e,{currency:i}=t.scenario.costs;return`${[`Threshold\
 ${qn(e)}`,`precision ${is(n.precision)}`,`recall ${is(n.recall)}`,`alerts ${M(n.alert_rate.value)}`,`expected cost ${D(n.cost_per_1000.value,i)} per 1,000 case\
s`].join(", ")}.`}function is(t){return Number.isNaN(t.value)?"undefined":M(t.value)}function cs(t,e,n){let i=n.figures[t],{costs:r,cases_per_day:s}=e.scenario,
{words:o}=e.tables.dataset,a=h=>D(h,r.currency),u=t==="cost_per_1000"?a:M,l={precision:"of alerts",recall:`of ${o.positives}`,false_positive_rate:"of the others",
alert_rate:`${bu(i.value*s)} a day`,cost_per_1000:`${a(i.value*s/1e3)} a day`,accuracy:`majority ${M(sr(n.at))}`};return{value:u(i.value),interval:pe(i.low,i.high,
u),note:l[t]}}function bu(t){return t>=100||t===0?E(t):String(Number(t.toPrecision(3)))}var In={precision:"Precision",recall:"Recall",false_positive_rate:"False\
 pos. rate",alert_rate:"Alerts",cost_per_1000:"Cost per 1,000",accuracy:"Accuracy"};function hs(t,e){return{precision:`Of the ${e.cases} that are ${e.alerted}, \
the share that are ${e.positives}. It falls when ${e.positives} become rarer.`,recall:`Of all ${e.positives}, the share that are ${e.alerted}. Also called true \
positive rate or sensitivity. It does not depend on prevalence.`,false_positive_rate:`Of the ${e.cases} that are no ${e.positive}, the share that are ${e.alerted}\
: false alarms divided by negatives, not by all cases.`,alert_rate:`The share of all ${e.cases} that are ${e.alerted}, and how many that is a day.`,cost_per_1000:`\
Expected cost of 1,000 ${e.cases} at the deployed prevalence: every outcome times its cost, and the review of each alert.`,accuracy:`The share of right decision\
s. Beside it what the majority class alone would reach: with rare ${e.positives} that is high and worth nothing.`}[t]}function pt(t,e){return Number(t.toPrecision(e))}function Bn(t){return Math.min(1,Math.max(0,t))}function fs(t,e){let n=Math.log(e/t);return{position:o=>Bn(Math.
log(o/t)/n),value:o=>o<=0?t:o>=1?e:pt(t*Math.exp(n*o),3),step:(o,a,u)=>Math.min(e,Math.max(t,pt(o*1.05**(a*u),3)))}}function Ce(t,e=t/10**2,n=t*10**2){let i=Math.
log(n/e);return{position:a=>a<=0?0:.04+(1-.04)*Bn(Math.log(a/e)/i),value:a=>a<.04/2?0:pt(e*Math.exp(i*Math.max(0,a-.04)/(1-.04)),2),step:(a,u,l)=>{if(a<=0)return u>
0?pt(e,2):0;let h=pt(a*1.06**(u*l),2);return u<0&&h<e*.999?0:h}}}function ps(t){let e=s=>Bn((s+t)/(2*t)),n=s=>{let o=(2*s-1)*t;return Math.abs(o)<.01*t?0:pt(o,2)},
i=10**Math.floor(Math.log10(t)-1);return{position:e,value:n,step:(s,o,a)=>pt(s+o*a*i,6)}}function Re(t){let e=t.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/,"$1").replace(/\s*%$/,""),n=/^([+-]?)([\d.,]+(?:e[+-]?\d+)?)\s*([km]?)$/i.exec(e),i=n?vu(n[2]):
"",r=i===""?NaN:Number(n[1]+i)*_u(n[3]);return t.trim()===""?{problem:"Nothing was typed"}:Number.isFinite(r)?{value:r}:{problem:`“${xu(t)}” is not a number`}}
function vu(t){return/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(t)?t.replaceAll(",",""):/^\d*,\d+$/.test(t)?t.replace(",","."):t}function _u(t){return t===""?1:t.toLowerCase()===
"k"?1e3:1e6}function xu(t){let e=t.trim();return e.length>30?`${e.slice(0,30)}…`:e}var zn=2e3,Fe=class{constructor(e,n){this.options=e;let{id:i}=e,r=`${n}-${i}`;this.range=m("input",{type:"range",id:r,min:0,max:zn,step:1,class:"range","data-co\
ntrol":i}),this.field=m("input",{type:"text",class:"field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":i}),this.name=m("label",{for:r,
class:"control-name"},e.label),d(this.field,"aria-label",`${e.label}, type a value`);let s=o=>o?m("span",{class:"affix","aria-hidden":"true"},o):null;this.element=
m("div",{class:`control control-${i}`},m("div",{class:"control-head"},this.name,m("span",{class:"entry"},s(e.prefix),this.field,s(e.suffix))),m("div",{class:"tr\
ack"},this.range)),this.listen()}options;element;range;field;name;current=NaN;held=!1;edited=!1;mark(e,n){let i=this.range.parentElement,r=i.querySelector(".mar\
k");r===null&&(r=m("span",{class:"mark","aria-hidden":"true"}),i.append(r)),d(r,"hidden",e===null),d(r,"title",n),e!==null&&r.style.setProperty("--at",String(e))}rename(e){
x(this.name,e),d(this.field,"aria-label",`${e}, type a value`)}show(e){this.current=e;let n=this.options.position(e),i=String(Math.round(n*zn));if(!this.held&&this.
range.value!==i&&(this.range.value=i),this.range.style.setProperty("--fill",String(n)),d(this.range,"aria-valuetext",this.options.spoken(e)),this.edited)return;
let r=this.options.text(e);this.field.value!==r&&(this.field.value=r),d(this.field,"aria-invalid",null)}listen(){let{range:e,field:n,options:i}=this,r=()=>{this.
held&&(this.held=!1,this.show(this.current))};e.onpointerdown=()=>{this.held=!0,this.forget()},e.onpointerup=e.onpointercancel=e.onblur=r,e.onchange=r,e.oninput=
()=>this.move(i.value(Number(e.value)/zn)),e.onkeydown=s=>this.key(s),e.ondblclick=()=>this.edit(),n.oninput=()=>{this.edited=!0},n.onfocus=()=>n.select(),n.onblur=
()=>this.accept(),n.onkeydown=s=>this.fieldKey(s)}key(e){let i={ArrowUp:[1,1],ArrowRight:[1,1],ArrowDown:[-1,1],ArrowLeft:[-1,1],PageUp:[1,10],PageDown:[-1,10]}[e.
key];if(e.key==="Enter")this.edit();else if(e.key==="Home")this.move(this.options.low());else if(e.key==="End")this.move(this.options.high());else if(i)this.move(
this.options.step(this.current,...i));else return;e.preventDefault()}move(e){this.forget(),this.current=e,this.options.onMove(e)}fieldKey(e){if(e.key==="Enter")
this.accept();else if(e.key==="Escape")this.forget(),this.show(this.current),this.field.select();else if(e.key==="ArrowUp"||e.key==="ArrowDown")this.accept(),this.
move(this.options.step(this.current,e.key==="ArrowUp"?1:-1,1));else return;e.stopPropagation(),e.preventDefault()}edit(){this.field.focus(),this.field.select()}forget(){
this.edited=!1}accept(){if(!this.edited)return;let{options:e}=this,n=Re(this.field.value),i=`${e.label} stays at ${e.spoken(this.current)}.`;if("problem"in n){d(
this.field,"aria-invalid","true"),e.onProblem(`${n.problem}: ${i}`);return}let r=(e.typed??(o=>o))(n.value);if(this.forget(),e.onTyped)return e.onTyped(r);let s=Math.
min(Math.max(r,e.low()),e.high());if(this.current=s,e.onMove(s),s!==r){let o=s<r?"above the largest":"below the smallest";e.onProblem(`${e.label}: ${e.spoken(r)}\
 is ${o} value; ${e.spoken(s)} is used.`)}this.show(this.current)}};var ds=1e-4,ms=.9,Oe=1e9,wu=.012,De=class{constructor(e,n,i){this.session=e;this.actions=n;let r=o=>new Fe({...o,onProblem:n.problem},i);this.threshold=r(this.thresholdOptions()),
this.prevalence=r(this.prevalenceOptions()),this.capacity=r(this.capacityOptions()),this.cases=r(this.casesOptions());let s=(o,a)=>{let u=r(this.costOptions(o,a));
return this.costs.set(o,u),u};this.natural=m("button",{type:"button",class:"reset","data-control":"natural"},"↺"),this.natural.onclick=()=>n.change({prevalence:null}),
this.prevalence.element.querySelector(".control-name").after(this.natural),this.moreButton=m("button",{type:"button",class:"link more-button","aria-expanded":"f\
alse","data-control":"more"},"More costs"),this.thresholdRow=m("div",{class:"threshold-row"},this.threshold.element),this.settings=m("div",{class:"settings"},this.
prevalence.element,s("false_positive","False alarm").element,s("false_negative","Miss").element,s("review","Review").element,this.capacity.element),this.more=m(
"div",{class:"settings more",hidden:!0,role:"group","aria-label":"More costs"},s("true_positive","Right alert").element,s("true_negative","Right pass").element,
this.cases.element,m("p",{class:"hint"},"A negative cost is a gain.")),this.moreButton.onclick=()=>this.toggleMore()}session;actions;thresholdRow;settings;more;threshold;prevalence;capacity;cases;costs=new Map;natural;moreButton;scales=new Map;axis=null;table=null;picture=null;toggleMore(e=this.
more.hidden){this.more.hidden=!e,d(this.moreButton,"aria-expanded",String(e)),x(this.moreButton,e?"Fewer costs":"More costs")}setAxis(e,n){this.axis=e,this.table=
n,this.threshold.rename(e.log?"Threshold (log)":"Threshold")}forgetScales(){this.scales.clear();let{costs:e}=this.session().scenario;(e.true_positive!==0||e.true_negative!==
0)&&this.toggleMore(!0)}show(e){this.picture=e;let{scenario:n,tables:i}=this.session();this.threshold.show(e.point.threshold),this.prevalence.show(e.at.prevalence);
let r=i.dataset.natural_prevalence;this.prevalence.mark(Le.position(r),`as in the data: ${M(r)}`);let s=`Back to the prevalence in the data, ${M(r)}`;d(this.natural,
"aria-label",s),d(this.natural,"title",s),d(this.natural,"disabled",n.prevalence===null);for(let[o,a]of this.costs)a.show(n.costs[o]);this.capacity.show(n.capacity_per_day),
this.cases.show(n.cases_per_day)}thresholdOptions(){let e=()=>this.table,n=i=>$(e(),i).threshold;return{id:"threshold",label:"Threshold",position:i=>this.axis.position(
i),value:i=>n(this.axis.rowAt(i)),step:(i,r,s)=>n(Au(e(),i,r,s)),low:()=>n(e().size-1),high:()=>n(-1),text:i=>i>e().threshold[0]?"nobody":F(i),spoken:i=>{let r=this.
picture;return r!==null&&r.point.threshold===i?qn(r):F(i)},onMove:this.actions.setThreshold,onTyped:i=>this.typeThreshold(i)}}typeThreshold(e){let n=this.table,
i=Z(n,e),r=$(n,i).threshold;this.actions.setThreshold(r);let[s,o]=[F(e),F(r)];i<0?this.actions.problem(`Threshold: ${s} is above every score, so nobody is alert\
ed.`):e<n.threshold[n.size-1]?this.actions.problem(`Threshold: ${s} is below every score, so everybody is alerted.`):s!==o&&this.actions.problem(`Threshold: the\
 next score at or above ${s} is ${o}; it is used.`)}prevalenceOptions(){let e=()=>this.session().tables.dataset.natural_prevalence;return{id:"prevalence",label:"\
Deployed prevalence",suffix:"%",...Le,value:i=>Math.abs(i-Le.position(e()))<wu?e():Le.value(i),low:()=>ds,high:()=>ms,text:i=>M(i).replace("%",""),typed:i=>Number(
(i/100).toPrecision(12)),spoken:i=>i===e()?`${M(i)}, as in the data`:M(i),onMove:i=>this.actions.change({prevalence:i===e()?null:i})}}costOptions(e,n){let i=e===
"true_positive"||e==="true_negative",r=()=>this.scale(e,()=>this.costScale(e,i)),s=()=>this.session().scenario.costs.currency;return{id:e,label:n,prefix:"$",position:o=>r().
position(o),value:o=>r().value(o),step:(o,a,u)=>r().step(o,a,u),low:()=>i?-Oe:0,high:()=>Oe,text:Vn,spoken:o=>`${D(o,s())} a case`,onMove:o=>this.actions.change(
{costs:{...this.session().scenario.costs,[e]:o}})}}costScale(e,n){let{costs:i}=this.session().scenario,r=Math.max(Math.abs(i.false_positive),Math.abs(i.false_negative),
1);if(n)return ps(Math.max(r,Math.abs(i[e])));let s=Math.abs(i[e]);return Ce(s>0?s:Math.max(Math.abs(i.false_positive),.01*r))}capacityOptions(){let e=()=>this.
session().scenario.cases_per_day,n=()=>{let i=Math.max(10,e());return this.scale(`capacity ${i}`,()=>Ce(1,1,i))};return{id:"capacity_per_day",label:"Capacity a \
day",position:i=>n().position(i),value:i=>n().value(i),step:(i,r,s)=>{let o=n().step(i,r,s);return o===i&&i>0?i+r:Mu(o,i,r)},low:()=>0,high:()=>Oe,text:Vn,spoken:i=>`${E(
i)} of ${E(e())} cases a day`,onMove:i=>this.actions.change({capacity_per_day:i})}}casesOptions(){let e=()=>this.scale("cases",()=>Ce(Math.max(10,this.session().
scenario.cases_per_day)));return{id:"cases_per_day",label:"Cases a day",position:n=>e().position(n),value:n=>Math.max(1,Math.round(e().value(n))),step:(n,i,r)=>Math.
max(1,Math.round(e().step(n,i,r))),low:()=>1,high:()=>Oe,text:Vn,spoken:n=>`${E(n)} cases a day`,onMove:n=>this.actions.change({cases_per_day:n})}}scale(e,n){let i=this.
scales.get(e)??n();return this.scales.set(e,i),i}showCurrency(e){for(let n of this.costs.values()){let i=n.element.querySelector(".affix");i&&x(i,e)}}},Le=fs(ds,
ms);function Mu(t,e,n){let i=Math.round(t);return i===e?Math.max(0,e+n):i}function Vn(t){return Math.abs(t)>=1e3&&Number.isInteger(t)?E(t):String(Number(t.toPrecision(
6)))}function Au(t,e,n,i){let r=Z(t,e),s=r<0?e>=t.nobodyThreshold:t.threshold[r]===e,o=i===1?1:Math.max(2,Math.round(t.size/20)),a=n>0?r-(s?o:o-1):r+o;return Math.
min(t.size-1,Math.max(-1,a))}var Yn=["precision","recall","false_positive_rate","alert_rate","cost_per_1000","accuracy"],He=class{constructor(e,n,i){this.session=e;this.cells=Yn.map(r=>this.
cell(r,n,i))}session;element=m("div",{class:"figures",role:"group","aria-label":"Key figures with 95% intervals"});cells;cell(e,n,i){let r=In[e],s=m("button",{type:"\
button",class:"term","data-control":`explain-${e}`},r);i.attach(s,()=>hs(e,this.session().tables.dataset.words));let o=m("button",{type:"button",class:"pin","da\
ta-control":`pin-${e}`},Un());o.onclick=()=>n([e]);let a=m("div",{class:"value","data-figure":e}),u=m("div",{class:"interval","data-figure":`${e}-interval`}),l=m(
"div",{class:"note","data-figure":`${e}-note`});return this.element.append(m("div",{class:"figure","data-metric":e},m("div",{class:"figure-head"},o,s),a,u,l)),{
metric:e,value:a,interval:u,note:l,pin:o}}show(e){for(let n of this.cells){let i=cs(n.metric,this.session(),e);x(n.value,i.value),x(n.interval,i.interval),x(n.note,
i.note)}}nameSection(e){for(let n of this.cells)d(n.pin,"aria-label",`Pin ${In[n.metric].toLowerCase()} to ${e}`)}};function Un(){return b("svg",{viewBox:"0 0 1\
6 16",class:"pin-icon","aria-hidden":"true",focusable:"false"},b("path",{d:"M5.5 1.5h5l-.7 1v3.6l2.2 2.4v1H8.6v4.6L8 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z"}))}function Xn(t){let e=b("line",{x1:0,x2:22,y1:6,y2:6,class:`curve m${t}`});return b("svg",{class:"dash",width:22,height:12,viewBox:"0 0 22 12","aria-hidden":"tru\
e"},e)}var qe=class{constructor(e,n,i){this.session=e;this.focus=n;this.tip=i}session;focus;tip;element=m("div",{class:"models",role:"radiogroup","aria-label":"\
Model in focus"});chips=[];rebuild(){let{models:e}=this.session().tables;this.chips=e.map(n=>{let i=m("button",{type:"button",class:"chip",role:"radio","data-mo\
del":n.id,"data-control":`focus-${n.id}`},Xn(n.order),m("span",{class:"chip-name"},e.length>2?n.short:n.title));return d(i,"aria-label",n.title),i.onclick=()=>this.
focus(n.id),this.tip.attach(i,()=>[n.title,n.message.note].filter(Boolean).join(". ")),i}),this.chips.forEach((n,i)=>{n.onkeydown=r=>this.key(r,i)}),this.element.
replaceChildren(...this.chips)}key(e,n){let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(i===void 0)return;e.preventDefault();let r=this.chips[(n+
i+this.chips.length)%this.chips.length];r.focus(),r.click()}show(){let{focus:e}=this.session().scenario;for(let n of this.chips){let i=n.dataset.model===e;d(n,"\
aria-checked",String(i)),d(n,"tabindex",i?0:-1)}}};var gs={min_cost:"Min cost",bayes:"Bayes t*",max_f_beta:"Max F",recall_at_least:"Recall ≥",precision_at_least:"Precision ≥",fpr_at_most:"FPR ≤",capacity:"\
Capacity",youden:"Youden"},Ie=class{constructor(e,n,i){this.session=e;this.actions=n;this.tip=i}session;actions;tip;element=m("div",{class:"rules",role:"group",
"aria-label":"Jump to a threshold by rule"});rows=[];shown="";show(e,n){let{rules:i}=this.session().data,r=JSON.stringify(i);r!==this.shown&&(this.shown=r,this.
rows=i.map(s=>this.row(s)),this.element.replaceChildren(m("span",{class:"rules-name","aria-hidden":"true"},"Jump to"),...this.rows.map(s=>s.element)));for(let s of this.
rows){let o=s.rule.id===e;d(s.button,"aria-pressed",String(o)),d(s.element,"data-active",o);let a=n(s.rule);if(d(s.button,"aria-disabled",a===""?null:"true"),s.
field&&!s.edited){let u=Rt(s.rule,this.session().parameterOf(s.rule.id));s.field.value!==u&&(s.field.value=u),d(s.field,"aria-invalid",null)}}this.reason=n}reason=()=>"";row(e){
let n=m("button",{type:"button",class:"rule-button","data-control":`rule-${e.id}`},gs[e.id]??e.label),i=m("span",{class:"rule","data-rule":e.id},n),r={rule:e,element:i,
button:n,field:null,edited:!1};return n.onclick=()=>{let s=this.reason(e);s===""?this.actions.jump(e.id,null):this.actions.problem(s)},this.tip.attach(n,()=>[e.
words,this.reason(e)].filter(Boolean).join(" ")),e.parameter&&this.addField(r,e.parameter),r}addField(e,n){let i=m("input",{type:"text",class:"field rule-field",
inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":`parameter-${e.rule.id}`,"aria-label":`${e.rule.label}: ${n.name}`});e.field=i,e.element.
append(i),i.oninput=()=>{e.edited=!0},i.onfocus=()=>i.select(),i.onblur=()=>this.accept(e,!1),i.onkeydown=r=>{let s={ArrowUp:1,ArrowDown:-1}[r.key];if(r.key==="\
Enter")this.accept(e,!0);else if(r.key==="Escape")e.edited=!1,i.value=Rt(e.rule,this.session().parameterOf(e.rule.id));else if(s!==void 0)this.nudge(e,s);else return;
r.preventDefault(),r.stopPropagation()}}nudge(e,n){let i=Wn(e.rule)?.01:.1;this.use(e,Number((this.session().parameterOf(e.rule.id)+n*i).toPrecision(6)))}accept(e,n){
if(!e.edited){n&&this.actions.jump(e.rule.id,null);return}let i=e.field.value,r=Re(i);if("problem"in r){let o=Rt(e.rule,this.session().parameterOf(e.rule.id));d(
e.field,"aria-invalid","true"),this.actions.problem(`${r.problem}: ${e.rule.parameter.name} stays at ${o}.`);return}let s=Wn(e.rule)&&(i.includes("%")||r.value>=
1);this.use(e,s?Number((r.value/100).toPrecision(12)):r.value)}use(e,n){let{low:i,high:r,name:s}=e.rule.parameter,o=Math.min(Math.max(n,i),r);if(e.edited=!1,this.
actions.jump(e.rule.id,o),o===n)return;let[a,u]=[Rt(e.rule,n),Rt(e.rule,o)],l=n>r?"above the largest":"below the smallest";this.actions.problem(`${e.rule.label}\
: ${s} ${a} is ${l} value; ${u} is used.`)}};function ys(t,e){return[gs[t.id]??t.label,Rt(t,e)].filter(Boolean).join(" ")}function Wn(t){return t.parameter?.unit===
"share"}function Rt(t,e){return Number.isNaN(e)?"":Wn(t)?`${Number((e*100).toPrecision(6))}%`:String(e)}var ku=["tp","fn","fp","tn"],Be=class{constructor(e){this.session=e;let[n,i]=[m("th",{scope:"col"}),m("th",{scope:"col"},"not")],[r,s]=[m("th",{scope:"row"}),m(
"th",{scope:"row"},"others")];this.heads=[n,r];let o=u=>{let l=m("td",{class:`cell-${u}`,"data-figure":u});return this.cells.set(u,l),l},a=m("table",{class:"con\
fusion"},m("thead",{},m("tr",{},m("td"),n,i)),m("tbody",{},m("tr",{},r,o("tp"),o("fn")),m("tr",{},s,o("fp"),o("tn"))));this.element=m("figure",{class:"chart con\
fusion-figure"},this.title,a)}session;element;title=m("figcaption",{class:"chart-title"});cells=new Map;heads;show(e){let{words:n}=this.session().tables.dataset;
x(this.title,`Per ${E(e.cases.base)} ${n.cases}`),d(this.title,"data-figure","cases-base"),x(this.heads[0],n.alerted),x(this.heads[1],n.positives);for(let i of ku)
x(this.cells.get(i),E(e.cases[i]))}},Gn=[{id:"threshold",label:"threshold"},{id:"precision",label:"precision",metric:"precision"},{id:"recall",label:"recall",metric:"\
recall"},{id:"alert_rate",label:"alerts",metric:"alert_rate"},{id:"cost_per_1000",label:"cost / 1,000",metric:"cost_per_1000"},{id:"auc",label:"AUC"},{id:"ap",label:"\
AP"}],ze=class{constructor(e){this.session=e;let n=Gn.map(i=>m("th",{scope:"col",class:`col-${i.id}`},i.label));this.element=m("figure",{class:"chart comparison\
-figure"},m("figcaption",{class:"chart-title"},"Models side by side"),m("table",{class:"comparison"},m("thead",{},m("tr",{},m("th",{scope:"col"},"model"),...n)),
this.body),this.caption)}session;element;caption=m("p",{class:"hint"});body=m("tbody");rows=new Map;rebuild(){this.rows.clear(),this.body.replaceChildren();for(let e of this.
session().tables.models){let n=Gn.map(s=>m("td",{class:`col-${s.id}`,"data-figure":`${s.id}--${e.id}`})),i=m("th",{scope:"row",title:e.title},Xn(e.order),e.short),
r=m("tr",{"data-model":e.id},i,...n);this.rows.set(e.id,{row:r,cells:n}),this.body.append(r)}}show(e){let{currency:n}=this.session().scenario.costs;for(let s of e.
models){let o=this.rows.get(s.table.id);o&&(d(o.row,"data-focus",s.isFocus),Gn.forEach((a,u)=>x(o.cells[u],$u(s,a,n))))}let r=e.models.filter(s=>s.point===null).
map(s=>`${s.table.short}: ${s.reason}`);x(this.caption,[ls(this.session(),e),...r].join(" "))}};function $u(t,e,n){let{auc:i,average_precision:r}=t.table.message;
if(e.id==="auc")return rt(i.value);if(e.id==="ap")return rt(r);if(t.point===null||t.figures===null)return"–";if(e.metric===void 0)return t.point.threshold>t.table.
threshold[0]?"nobody":F(t.point.threshold);let{value:s}=t.figures[e.metric];return e.metric==="cost_per_1000"?D(s,n):M(s)}var Ve=class{constructor(e,n){this.root=e;this.element=m("div",{class:"tip",role:"tooltip",id:`${n}-tip`,hidden:!0}),e.addEventListener("keydown",i=>{i.key==="E\
scape"&&this.hide()})}root;element;target=null;attach(e,n){let i=()=>this.show(e,n());e.onmouseenter=i,e.onfocus=()=>{e.matches(":focus-visible")&&i()},e.onmouseleave=
e.onblur=()=>this.hide()}show(e,n){if(n==="")return;x(this.element,n),this.element.hidden=!1,this.target=e,d(e,"aria-describedby",this.element.id);let i=this.root.
getBoundingClientRect(),r=e.getBoundingClientRect(),s=this.element.offsetWidth,o=Math.min(Math.max(0,r.left-i.left),Math.max(0,i.width-s));this.element.style.left=
`${o}px`,this.element.style.top=`${r.bottom-i.top+4}px`}hide(){this.element.hidden=!0,this.target&&d(this.target,"aria-describedby",null),this.target=null}};var Su=1.3,Kn=["point","costs","prevalence","all"],Nu=0,Ye=class{constructor(e,n){this.root=e;this.actions=n;let{session:i}=n;this.tip=new Ve(e,this.uid),this.models=
new qe(i,n.focus,this.tip),this.rules=new Ie(i,n,this.tip),this.controls=new De(i,n,this.uid),this.figures=new He(i,n.pin,this.tip),this.confusion=new Be(i),this.
comparison=new ze(i);let r={hover:(s,o,a)=>this.hover(s,o,a),set:n.setRow};this.charts=[Ne,Ee,$e,Pe].map(s=>new s(this.uid,r)),this.pinAll.append(Un(),this.pinText),
this.pinAll.onclick=()=>n.pin([]),this.assemble(),this.observer=new ResizeObserver(()=>{let s=this.body.clientWidth;s!==this.width&&(this.width=s,this.actions.resized())}),
this.observer.observe(this.body)}root;actions;uid=`explorer${Nu+=1}`;tip;models;rules;controls;figures;confusion;comparison;charts;pinAll=m("button",{type:"butt\
on",class:"pin-all","data-control":"pin"});pinText=m("span");status=m("p",{class:"status","data-figure":"status"});words=m("p",{class:"sentence","data-figure":"\
sentence"});basis=m("p",{class:"hint","data-figure":"basis"});heldOut=m("p",{class:"hint held-out","data-figure":"held-out"});notes=m("div",{class:"notes"});live=m(
"div",{class:"spoken",role:"status","aria-live":"polite"});readout=m("div",{class:"readout",hidden:!0,"aria-hidden":"true","data-figure":"hover"});empty=m("p",{
class:"empty",role:"status"});body=m("div",{class:"body"});observer;context=null;hovered=null;width=0;assemble(){let{controls:e}=this,n=m("div",{class:"charts"},
...this.charts.map(i=>i.element),this.confusion.element,this.comparison.element);this.body.append(m("div",{class:"top"},this.models.element,this.pinAll),e.thresholdRow,
this.rules.element,m("div",{class:"status-row"},this.status,e.moreButton),e.settings,e.more,this.figures.element,m("div",{class:"words"},this.words,this.basis),
n,this.notes),this.body.hidden=!0,this.root.replaceChildren(this.empty,this.body,this.tip.element,this.readout,this.live)}stop(){this.observer.disconnect()}message(e){
x(this.empty,e),this.empty.hidden=e==="",this.body.hidden=e!==""}speak(e){x(this.live,e)}theme(){let e=getComputedStyle(this.root).getPropertyValue("--st-backgr\
ound-color").trim(),n=m("span",{style:`color:${e||"#fff"}`});this.root.append(n);let[i=255,r=255,s=255]=(getComputedStyle(n).color.match(/[\d.]+/g)??[]).map(Number);
n.remove(),d(this.root,"data-theme",.299*i+.587*r+.114*s<128?"dark":"light")}rebuild(e){this.models.rebuild(),this.comparison.rebuild(),e&&this.controls.forgetScales(),
this.controls.showCurrency(this.actions.session().scenario.costs.currency)}frameData(){let{data:e,tables:n}=this.actions.session(),{title:i}=e.pin_section;x(this.
pinText,`Pin what I see to ${i}`),this.figures.nameSection(i),d(this.root,"data-present",e.present);let r=[...e.notes];n.dataset.simulated&&r.unshift(`${n.dataset.
title}: simulated data.`),x(this.heldOut,e.held_out?.words??""),this.notes.replaceChildren(this.heldOut,...r.map(s=>m("p",{class:"hint"},s)))}setAxis(e,n){this.
controls.setAxis(e,n)}draw(e,n,i,r){this.context=e;let{session:s,picture:o}=e;this.models.show(),this.controls.show(o),this.rules.show(o.rule,r),this.figures.show(
o),this.confusion.show(o),this.comparison.show(o),this.drawWords(e,i),d(this.heldOut,"data-stale",s.dirty);let a=s.data.present?Su:1;for(let u of this.charts)n===
"all"&&u.layout(a),Eu(u,n)?u.drawPaths(e):u.drawPoint(e);this.hovered!==null&&this.mark(this.hovered)}drawWords({session:e,picture:n},i){let{dataset:r}=e.tables,
s=i||(n.infeasible?`${n.infeasible} The threshold stays where it was.`:""),o=e.rule(n.rule),a=o?`Follows “${ys(o,n.parameter)}”.`:"Threshold set by hand.",u=os(
n,r.words,r.natural_prevalence);x(this.status,s||[a,n.reason,u||as(e)].filter(Boolean).join(" ")),d(this.status,"data-trouble",s!==""),x(this.words,rs(n.cases,r.
words)),x(this.basis,ss(n,r.words))}hover(e,n,i){if(this.hovered=e,this.mark(e),this.readout.hidden=e===null,e===null||i===null||this.context===null)return;x(this.
readout,Pu(this.context,e));let r=this.root.getBoundingClientRect(),[s,o]=[i.clientX-r.left,i.clientY-r.top],a=this.readout.offsetWidth,u=s+16+a>r.width?s-16-a:
s+16;this.readout.style.left=`${Math.max(0,u)}px`,this.readout.style.top=`${Math.max(0,o-this.readout.offsetHeight-12)}px`,d(this.readout,"data-chart",n.id)}mark(e){
for(let n of this.charts)n.drawHover(e)}};function Eu(t,e){return e==="all"?!0:e==="prevalence"?t.follows!=="nothing":e==="costs"&&t.follows==="prevalence and c\
osts"}function Pu(t,e){let{picture:n,session:i}=t,{table:r}=n,{currency:s}=i.scenario.costs,o=e<0,a=o?Ct(t):r.cost[e];return[`threshold ${o?"above every score":
F(r.threshold[e])}`,`precision ${M(o?NaN:r.precision[e])}`,`recall ${M(o?0:r.recall[e])}`,`cost ${D(a,s)} per 1,000`].join(`
`)}var Cu=250,Ue=class{constructor(e){this.root=e;this.face=new Ye(e,{session:()=>this.session,setThreshold:n=>this.move({rule:O,threshold:n,parameter:null},"point"),
setRow:n=>this.setRow(n),change:n=>this.move(n,Ru(n)),focus:n=>this.focus(n),jump:(n,i)=>this.jump(n,i),pin:n=>this.pin(n),problem:n=>this.say(n),resized:()=>this.
draw("all")}),e.addEventListener("explorer:set",n=>{n instanceof CustomEvent&&this.set(n.detail)})}root;session=new ge;face;wire=null;axis=null;now=null;stale=null;frame=0;timer;notice="";drawnFocus="";receive(e,n){
if(this.wire=n,this.face.theme(),e==null)return this.face.message("Waiting for the numbers …");try{this.take(e)}catch(i){let r=i instanceof Error?i.message:String(
i);this.face.message(`These numbers cannot be drawn: ${r}.`)}}take(e){if(this.session.lacks(e))return this.face.message("Fetching the numbers …"),this.wire?.want(
e.tables.rev);if(e.tables.models?.length===0){let o=e.notes.length>0?e.notes.join(" "):"Choose a model to begin.";return this.face.message(`There are no scores \
to show yet. ${o}`)}let n=this.session.tables?.dataset.name,i=this.session.data?.present,r=this.session.receive(e);this.face.message(""),r.tables&&this.face.rebuild(
n!==e.tables.dataset.name),(r.tables||r.scenario)&&(this.notice=""),this.face.frameData();let s=r.tables||i!==e.present||this.drawnFocus!==this.session.scenario.
focus;this.draw(s?"all":r.scenario?"prevalence":"point"),this.drawNow(this.stale??"point")}stop(){clearTimeout(this.timer),cancelAnimationFrame(this.frame),this.
face.stop()}move(e,n){this.notice="",this.session.change(e),this.draw(n),this.schedule()}say(e){this.notice=e,this.draw("point"),this.face.speak(e)}setRow(e){let{
threshold:n}=$(this.session.focusTable(),e);this.move({rule:O,threshold:n,parameter:null},"point")}focus(e){if(e===this.session.scenario.focus)return;let n=this.
picture().models.find(({table:s})=>s.id===e);if(!n)return;let r=this.session.scenario.rule===O?(n.point??$(n.table,0)).threshold:null;this.move({focus:e,threshold:r},
"all")}jump(e,n){let i=this.session.rule(e);if(!i)return this.say(`There is no rule called ${e}; the threshold stays.`);let r=this.session.focusTable(),s=n??this.
session.parameterOf(e),o=me(this.session,r,e,s);if("infeasible"in o)return this.say(`${o.infeasible} The threshold stays where it is.`);this.move({rule:e,threshold:null,
parameter:i.parameter?s:null},"point")}set(e){let{scenario:n}=this.session,i={...n.costs,...e.costs},r=e.focus??n.focus,s={...e,costs:i};if(typeof e.threshold==
"number"){let o=this.session.table(r)??this.session.focusTable(),{threshold:a}=$(o,Z(o,e.threshold));Object.assign(s,{rule:O,threshold:a,parameter:null})}else if(e.
rule!==void 0&&e.rule!==O){let o=this.session.rule(e.rule)?.parameter??null,a=e.parameter??this.session.parameterOf(e.rule);Object.assign(s,{threshold:null,parameter:o?
a:null})}this.move(s,"all"),this.drawNow("all")}pin(e){clearTimeout(this.timer),this.settle(),this.wire?.pin({...this.session.take(),metrics:e.length>0?e:Fu});let{
title:n}=this.session.data.pin_section;this.face.speak(`Pinned to ${n}.`)}schedule(){clearTimeout(this.timer),this.timer=setTimeout(()=>this.commit(),Cu)}commit(){
this.session.dirty&&(this.settle(),this.wire?.commit(this.session.take()),this.face.speak(us(this.session,this.picture())))}settle(){if(!this.session.dirty)return;
let{infeasible:e,point:n}=this.picture();e!==""&&(this.session.change({rule:O,threshold:n.threshold,parameter:null}),this.notice=`${e} The threshold stays where\
 it was.`,this.drawNow("point"))}draw(e){(this.stale===null||Kn.indexOf(e)>Kn.indexOf(this.stale))&&(this.stale=e),this.now=null,this.frame===0&&(this.frame=requestAnimationFrame(
()=>this.drawNow(this.stale??"point")))}picture(){return this.now??=dr(this.session),this.now}drawNow(e){if(this.session.tables===void 0)return;cancelAnimationFrame(
this.frame),this.frame=0,this.stale=null;let n=performance.now();this.drawnFocus=this.session.scenario.focus,this.now=null;let i=this.picture();e!=="point"&&this.
evaluate(i),(e==="all"||this.axis===null)&&(this.axis=er(i.table),this.face.setAxis(this.axis,i.table));let r={session:this.session,picture:i,axis:this.axis};this.
face.draw(r,e,this.notice,s=>this.disabled(s)),d(this.root,"data-redraw-ms",(performance.now()-n).toFixed(2))}evaluate(e){let{costs:n}=this.session.scenario;for(let{
table:i,at:r,isFocus:s}of e.models)mr(i,r,n,s)}disabled(e){let n=this.session.focusTable();return e.needs_probability&&!n.isProbability?_n(n.title):e.id==="baye\
s"&&Number.isNaN(yn(this.session.scenario.costs))?vn:""}};function Ru(t){return t.prevalence!==void 0?"prevalence":t.costs===void 0?"point":"costs"}var Fu=Yn.filter(
t=>t!=="accuracy");var bs=new WeakMap;function Ou(t){let{parentElement:e,data:n}=t,i=e.querySelector(".explorer");i===null&&(i=m("div",{class:"explorer"}),e.append(i));let r=bs.get(
i)??new Ue(i);return bs.set(i,r),r.receive(n,{commit:s=>t.setStateValue("scenario",s),pin:s=>t.setTriggerValue("pin",s),want:s=>t.setTriggerValue("want",s)}),()=>r.
stop()}export{Ou as default};
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
