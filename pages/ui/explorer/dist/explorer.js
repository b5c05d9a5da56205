// Made by `npm run build` from pages/ui/explorer/src/main.ts; do not edit.
var ni=Symbol.for("ml-design-whiteboard");function Ps(){let t=globalThis;return t[ni]??={codes:new Map,waiting:new Map},t[ni]}function ii(t,e){let{codes:n,waiting:i}=Ps();
n.set(t,e);for(let r of[...i.get(t)??[]])r(e)}var Cs="http://www.w3.org/2000/svg";function m(t,e={},...n){return ri(document.createElement(t),e,n)}function b(t,e={},...n){return ri(document.createElementNS(
Cs,t),e,n)}function ri(t,e,n){for(let[i,r]of Object.entries(e))d(t,i,r);for(let i of n)i!==null&&t.append(i);return t}function d(t,e,n){if(n===!1||n===null||n===
void 0){t.hasAttribute(e)&&t.removeAttribute(e);return}let i=n===!0?"":String(n);t.getAttribute(e)!==i&&t.setAttribute(e,i)}function w(t,e){t.textContent!==e&&(t.
textContent=e)}var jt=class{clickedAt=-1/0;constructor(e,n=()=>!1){let i=r=>{let s=r.composedPath().find(a=>a instanceof HTMLAnchorElement);if(!s)return;!(r.button!==0||r.ctrlKey||
r.metaKey||r.shiftKey)&&n()&&(r.preventDefault(),r.stopImmediatePropagation(),setTimeout(()=>s.click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",i,{capture:!0,signal:e})}wait(){return Math.max(0,this.clickedAt+1500-performance.now())}};function Ft(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Rs(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function si(t){let e,n,
i;t.length!==2?(e=Ft,n=(a,u)=>Ft(t(a),u),i=(a,u)=>t(a)-u):(e=t===Ft||t===Rs?t:Fs,n=t,i=t);function r(a,u,l=0,h=a.length){if(l<h){if(e(u,u)!==0)return h;do{let c=l+
h>>>1;n(a[c],u)<0?l=c+1:h=c}while(l<h)}return l}function s(a,u,l=0,h=a.length){if(l<h){if(e(u,u)!==0)return h;do{let c=l+h>>>1;n(a[c],u)<=0?l=c+1:h=c}while(l<h)}
return l}function o(a,u,l=0,h=a.length){let c=r(a,u,l,h-1);return c>l&&i(a[c-1],u)>-i(a[c],u)?c-1:c}return{left:r,center:o,right:s}}function Fs(){return 0}function Ls(t){
return t===null?NaN:+t}var oi=si(Ft),ai=oi.right,oc=oi.left,ac=si(Ls).center;var lc=li(ui),uc=li(Os);function li(t){return function(e,n,i=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid\
 ry");let{data:r,width:s,height:o}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:r.length/s))>=0))throw new RangeError(
"invalid height");if(!s||!o||!n&&!i)return e;let a=n&&t(n),u=i&&t(i),l=r.slice();return a&&u?(mt(a,l,r,s,o),mt(a,r,l,s,o),mt(a,l,r,s,o),gt(u,r,l,s,o),gt(u,l,r,s,
o),gt(u,r,l,s,o)):a?(mt(a,r,l,s,o),mt(a,l,r,s,o),mt(a,r,l,s,o)):u&&(gt(u,r,l,s,o),gt(u,l,r,s,o),gt(u,r,l,s,o)),e}}function mt(t,e,n,i,r){for(let s=0,o=i*r;s<o;)
t(e,n,s,s+=i,1)}function gt(t,e,n,i,r){for(let s=0,o=i*r;s<i;++s)t(e,n,s,s+o,i)}function Os(t){let e=ui(t);return(n,i,r,s,o)=>{r<<=2,s<<=2,o<<=2,e(n,i,r+0,s+0,o),
e(n,i,r+1,s+1,o),e(n,i,r+2,s+2,o),e(n,i,r+3,s+3,o)}}function ui(t){let e=Math.floor(t);if(e===t)return Ds(t);let n=t-e,i=2*t+1;return(r,s,o,a,u)=>{if(!((a-=u)>=
o))return;let l=e*s[o],h=u*e,c=h+u;for(let f=o,p=o+h;f<p;f+=u)l+=s[Math.min(a,f)];for(let f=o,p=a;f<=p;f+=u)l+=s[Math.min(a,f+h)],r[f]=(l+n*(s[Math.max(o,f-c)]+
s[Math.min(a,f+c)]))/i,l-=s[Math.max(o,f-h)]}}function Ds(t){let e=2*t+1;return(n,i,r,s,o)=>{if(!((s-=o)>=r))return;let a=t*i[r],u=o*t;for(let l=r,h=r+u;l<h;l+=
o)a+=i[Math.min(s,l)];for(let l=r,h=s;l<=h;l+=o)a+=i[Math.min(s,l+u)],n[l]=a/e,a-=i[Math.max(r,l-u)]}}var Hs=Array.prototype,cc=Hs.slice;var qs=Math.sqrt(50),Is=Math.sqrt(10),Bs=Math.sqrt(2);function Zt(t,e,n){let i=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(i)),s=i/Math.pow(10,r),o=s>=qs?10:s>=
Is?5:s>=Bs?2:1,a,u,l;return r<0?(l=Math.pow(10,-r)/o,a=Math.round(t*l),u=Math.round(e*l),a/l<t&&++a,u/l>e&&--u,l=-l):(l=Math.pow(10,r)*o,a=Math.round(t/l),u=Math.
round(e/l),a*l<t&&++a,u*l>e&&--u),u<a&&.5<=n&&n<2?Zt(t,e,n*2):[a,u,l]}function Jt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let i=e<t,[r,s,o]=i?
Zt(e,t,n):Zt(t,e,n);if(!(s>=r))return[];let a=s-r+1,u=new Array(a);if(i)if(o<0)for(let l=0;l<a;++l)u[l]=(s-l)/-o;else for(let l=0;l<a;++l)u[l]=(s-l)*o;else if(o<
0)for(let l=0;l<a;++l)u[l]=(r+l)/-o;else for(let l=0;l<a;++l)u[l]=(r+l)*o;return u}function Qt(t,e,n){return e=+e,t=+t,n=+n,Zt(t,e,n)[2]}function ci(t,e,n){e=+e,
t=+t,n=+n;let i=e<t,r=i?Qt(e,t,n):Qt(t,e,n);return(i?-1:1)*(r<0?1/-r:r)}var hc=zs(Math.random);function zs(t){return function(n,i=0,r=n.length){let s=r-(i=+i);for(;s;){let o=t()*s--|0,a=n[s+i];n[s+i]=n[o+i],n[o+i]=a}return n}}function _t(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Dt(t,e){var n=Object.create(t.prototype);for(var i in e)n[i]=e[i];return n}function et(){}
var ht=.7,vt=1/ht,yt="\\s*([+-]?\\d+)\\s*",Lt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",W="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Vs=/^#([0-9a-f]{3,8})$/,
Us=new RegExp(`^rgb\\(${yt},${yt},${yt}\\)$`),Ys=new RegExp(`^rgb\\(${W},${W},${W}\\)$`),Xs=new RegExp(`^rgba\\(${yt},${yt},${yt},${Lt}\\)$`),Ws=new RegExp(`^rg\
ba\\(${W},${W},${W},${Lt}\\)$`),Gs=new RegExp(`^hsl\\(${Lt},${W},${W}\\)$`),Ks=new RegExp(`^hsla\\(${Lt},${W},${W},${Lt}\\)$`),hi={aliceblue:15792383,antiquewhite:16444375,
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
assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:fi,formatHex:fi,formatHex8:js,formatHsl:Zs,formatRgb:pi,toString:pi});function fi(){
return this.rgb().formatHex()}function js(){return this.rgb().formatHex8()}function Zs(){return wi(this).formatHsl()}function pi(){return this.rgb().formatRgb()}
function xt(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=Vs.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?di(e):n===3?new P(e>>8&15|e>>4&240,e>>4&15|e&
240,(e&15)<<4|e&15,1):n===8?te(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?te(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=
Us.exec(t))?new P(e[1],e[2],e[3],1):(e=Ys.exec(t))?new P(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=Xs.exec(t))?te(e[1],e[2],e[3],e[4]):(e=Ws.exec(t))?te(e[1]*
255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=Gs.exec(t))?yi(e[1],e[2]/100,e[3]/100,1):(e=Ks.exec(t))?yi(e[1],e[2]/100,e[3]/100,e[4]):hi.hasOwnProperty(t)?di(hi[t]):
t==="transparent"?new P(NaN,NaN,NaN,0):null}function di(t){return new P(t>>16&255,t>>8&255,t&255,1)}function te(t,e,n,i){return i<=0&&(t=e=n=NaN),new P(t,e,n,i)}
function tn(t){return t instanceof et||(t=xt(t)),t?(t=t.rgb(),new P(t.r,t.g,t.b,t.opacity)):new P}function Ht(t,e,n,i){return arguments.length===1?tn(t):new P(t,
e,n,i??1)}function P(t,e,n,i){this.r=+t,this.g=+e,this.b=+n,this.opacity=+i}_t(P,Ht,Dt(et,{brighter(t){return t=t==null?vt:Math.pow(vt,t),new P(this.r*t,this.g*
t,this.b*t,this.opacity)},darker(t){return t=t==null?ht:Math.pow(ht,t),new P(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new P(ut(
this.r),ut(this.g),ut(this.b),ne(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:mi,formatHex:mi,formatHex8:Qs,formatRgb:gi,toString:gi}));function mi(){return`#${lt(this.r)}${lt(this.g)}${lt(this.b)}`}function Qs(){return`\
#${lt(this.r)}${lt(this.g)}${lt(this.b)}${lt((isNaN(this.opacity)?1:this.opacity)*255)}`}function gi(){let t=ne(this.opacity);return`${t===1?"rgb(":"rgba("}${ut(
this.r)}, ${ut(this.g)}, ${ut(this.b)}${t===1?")":`, ${t})`}`}function ne(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function ut(t){return Math.max(0,Math.min(
255,Math.round(t)||0))}function lt(t){return t=ut(t),(t<16?"0":"")+t.toString(16)}function yi(t,e,n,i){return i<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new z(
t,e,n,i)}function wi(t){if(t instanceof z)return new z(t.h,t.s,t.l,t.opacity);if(t instanceof et||(t=xt(t)),!t)return new z;if(t instanceof z)return t;t=t.rgb();
var e=t.r/255,n=t.g/255,i=t.b/255,r=Math.min(e,n,i),s=Math.max(e,n,i),o=NaN,a=s-r,u=(s+r)/2;return a?(e===s?o=(n-i)/a+(n<i)*6:n===s?o=(i-e)/a+2:o=(e-n)/a+4,a/=u<
.5?s+r:2-s-r,o*=60):a=u>0&&u<1?0:o,new z(o,a,u,t.opacity)}function re(t,e,n,i){return arguments.length===1?wi(t):new z(t,e,n,i??1)}function z(t,e,n,i){this.h=+t,
this.s=+e,this.l=+n,this.opacity=+i}_t(z,re,Dt(et,{brighter(t){return t=t==null?vt:Math.pow(vt,t),new z(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=
t==null?ht:Math.pow(ht,t),new z(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,i=n+(n<.5?
n:1-n)*e,r=2*n-i;return new P(Ke(t>=240?t-240:t+120,r,i),Ke(t,r,i),Ke(t<120?t+240:t-120,r,i),this.opacity)},clamp(){return new z(bi(this.h),ee(this.s),ee(this.l),
ne(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=ne(this.
opacity);return`${t===1?"hsl(":"hsla("}${bi(this.h)}, ${ee(this.s)*100}%, ${ee(this.l)*100}%${t===1?")":`, ${t})`}`}}));function bi(t){return t=(t||0)%360,t<0?t+
360:t}function ee(t){return Math.max(0,Math.min(1,t||0))}function Ke(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Mi=Math.PI/180,
Ai=180/Math.PI,ie=18,Ti=.96422,ki=1,$i=.82521,Si=4/29,bt=6/29,Ni=3*bt*bt,Js=bt*bt*bt;function Ei(t){if(t instanceof G)return new G(t.l,t.a,t.b,t.opacity);if(t instanceof
j)return Ci(t);t instanceof P||(t=tn(t));var e=Je(t.r),n=Je(t.g),i=Je(t.b),r=je((.2225045*e+.7168786*n+.0606169*i)/ki),s,o;return e===n&&n===i?s=o=r:(s=je((.4360747*
e+.3850649*n+.1430804*i)/Ti),o=je((.0139322*e+.0971045*n+.7141733*i)/$i)),new G(116*r-16,500*(s-r),200*(r-o),t.opacity)}function Pi(t,e,n,i){return arguments.length===1?Ei(t):new G(t,e,n,i??1)}function G(t,e,n,i){this.l=+t,this.a=+e,this.b=+n,this.opacity=+i}_t(G,Pi,Dt(et,{brighter(t){
return new G(this.l+ie*(t??1),this.a,this.b,this.opacity)},darker(t){return new G(this.l-ie*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(
this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Ti*Ze(e),t=ki*Ze(t),n=$i*Ze(n),new P(Qe(3.1338561*e-1.6168667*t-.4906146*n),Qe(-.9787684*e+1.9161415*
t+.033454*n),Qe(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function je(t){return t>Js?Math.pow(t,1/3):t/Ni+Si}function Ze(t){return t>bt?t*t*t:Ni*(t-Si)}
function Qe(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Je(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function to(t){
if(t instanceof j)return new j(t.h,t.c,t.l,t.opacity);if(t instanceof G||(t=Ei(t)),t.a===0&&t.b===0)return new j(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.
atan2(t.b,t.a)*Ai;return new j(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function se(t,e,n,i){return arguments.length===1?to(t):new j(t,e,n,i??1)}function j(t,e,n,i){this.h=+t,this.c=+e,this.l=+n,this.opacity=+i}function Ci(t){if(isNaN(
t.h))return new G(t.l,0,0,t.opacity);var e=t.h*Mi;return new G(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}_t(j,se,Dt(et,{brighter(t){return new j(this.h,this.
c,this.l+ie*(t??1),this.opacity)},darker(t){return new j(this.h,this.c,this.l-ie*(t??1),this.opacity)},rgb(){return Ci(this).rgb()}}));var Ri=-.14861,en=1.78277,
nn=-.29227,oe=-.90649,Ot=1.97294,vi=Ot*oe,_i=Ot*en,xi=en*nn-oe*Ri;function eo(t){if(t instanceof ct)return new ct(t.h,t.s,t.l,t.opacity);t instanceof P||(t=tn(t));
var e=t.r/255,n=t.g/255,i=t.b/255,r=(xi*i+vi*e-_i*n)/(xi+vi-_i),s=i-r,o=(Ot*(n-r)-nn*s)/oe,a=Math.sqrt(o*o+s*s)/(Ot*r*(1-r)),u=a?Math.atan2(o,s)*Ai-120:NaN;return new ct(
u<0?u+360:u,a,r,t.opacity)}function ae(t,e,n,i){return arguments.length===1?eo(t):new ct(t,e,n,i??1)}function ct(t,e,n,i){this.h=+t,this.s=+e,this.l=+n,this.opacity=
+i}_t(ct,ae,Dt(et,{brighter(t){return t=t==null?vt:Math.pow(vt,t),new ct(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?ht:Math.pow(ht,t),new ct(
this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Mi,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),i=Math.cos(t),r=Math.sin(t);return new P(
255*(e+n*(Ri*i+en*r)),255*(e+n*(nn*i+oe*r)),255*(e+n*(Ot*i)),this.opacity)}}));function Di(t,e,n,i,r){var s=t*t,o=s*t;return((1-3*t+3*s-o)*e+(4-6*s+3*o)*n+(1+3*t+3*s-3*o)*i+o*r)/6}function no(t){var e=t.length-1;return function(n){var i=n<=
0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),r=t[i],s=t[i+1],o=i>0?t[i-1]:2*r-s,a=i<e-1?t[i+2]:2*s-r;return Di((n-i/e)*e,o,r,s,a)}}function io(t){var e=t.length;return function(n){
var i=Math.floor(((n%=1)<0?++n:n)*e),r=t[(i+e-1)%e],s=t[i%e],o=t[(i+1)%e],a=t[(i+2)%e];return Di((n-i/e)*e,r,s,o,a)}}var ue=t=>()=>t;function Hi(t,e){return function(n){
return t+n*e}}function ro(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(i){return Math.pow(t+i*e,n)}}function an(t,e){var n=e-t;return n?Hi(t,n>
180||n<-180?n-360*Math.round(n/360):n):ue(isNaN(t)?e:t)}function so(t){return(t=+t)==1?O:function(e,n){return n-e?ro(e,n,t):ue(isNaN(e)?n:e)}}function O(t,e){var n=e-
t;return n?Hi(t,n):ue(isNaN(t)?e:t)}var Fi=(function t(e){var n=so(e);function i(r,s){var o=n((r=Ht(r)).r,(s=Ht(s)).r),a=n(r.g,s.g),u=n(r.b,s.b),l=O(r.opacity,s.
opacity);return function(h){return r.r=o(h),r.g=a(h),r.b=u(h),r.opacity=l(h),r+""}}return i.gamma=t,i})(1);function qi(t){return function(e){var n=e.length,i=new Array(
n),r=new Array(n),s=new Array(n),o,a;for(o=0;o<n;++o)a=Ht(e[o]),i[o]=a.r||0,r[o]=a.g||0,s[o]=a.b||0;return i=t(i),r=t(r),s=t(s),a.opacity=1,function(u){return a.
r=i(u),a.g=r(u),a.b=s(u),a+""}}}var mc=qi(no),gc=qi(io);function oo(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,i=e.slice(),r;return function(s){for(r=
0;r<n;++r)i[r]=t[r]*(1-s)+e[r]*s;return i}}function ao(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function lo(t,e){var n=e?e.length:0,i=t?Math.min(n,t.length):0,r=new Array(i),s=new Array(n),o;for(o=0;o<i;++o)r[o]=ce(t[o],e[o]);for(;o<n;++o)s[o]=e[o];return function(a){
for(o=0;o<i;++o)s[o]=r[o](a);return s}}function uo(t,e){var n=new Date;return t=+t,e=+e,function(i){return n.setTime(t*(1-i)+e*i),n}}function V(t,e){return t=+t,
e=+e,function(n){return t*(1-n)+e*n}}function co(t,e){var n={},i={},r;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(r in e)r in
t?n[r]=ce(t[r],e[r]):i[r]=e[r];return function(s){for(r in n)i[r]=n[r](s);return i}}var sn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,rn=new RegExp(sn.source,
"g");function ho(t){return function(){return t}}function fo(t){return function(e){return t(e)+""}}function po(t,e){var n=sn.lastIndex=rn.lastIndex=0,i,r,s,o=-1,
a=[],u=[];for(t=t+"",e=e+"";(i=sn.exec(t))&&(r=rn.exec(e));)(s=r.index)>n&&(s=e.slice(n,s),a[o]?a[o]+=s:a[++o]=s),(i=i[0])===(r=r[0])?a[o]?a[o]+=r:a[++o]=r:(a[++o]=
null,u.push({i:o,x:V(i,r)})),n=rn.lastIndex;return n<e.length&&(s=e.slice(n),a[o]?a[o]+=s:a[++o]=s),a.length<2?u[0]?fo(u[0].x):ho(e):(e=u.length,function(l){for(var h=0,
c;h<e;++h)a[(c=u[h]).i]=c.x(l);return a.join("")})}function ce(t,e){var n=typeof e,i;return e==null||n==="boolean"?ue(e):(n==="number"?V:n==="string"?(i=xt(e))?
(e=i,Fi):po:e instanceof xt?Fi:e instanceof Date?uo:ao(e)?oo:Array.isArray(e)?lo:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?co:V)(t,e)}function Ii(t,e){return t=+t,e=+e,function(n){return Math.round(t*(1-n)+e*n)}}var Li=180/Math.PI,on={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};
function Bi(t,e,n,i,r,s){var o,a,u;return(o=Math.sqrt(t*t+e*e))&&(t/=o,e/=o),(u=t*n+e*i)&&(n-=t*u,i-=e*u),(a=Math.sqrt(n*n+i*i))&&(n/=a,i/=a,u/=a),t*i<e*n&&(t=-t,
e=-e,u=-u,o=-o),{translateX:r,translateY:s,rotate:Math.atan2(e,t)*Li,skewX:Math.atan(u)*Li,scaleX:o,scaleY:a}}var le;function mo(t){let e=new(typeof DOMMatrix==
"function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?on:Bi(e.a,e.b,e.c,e.d,e.e,e.f)}function go(t){return t==null||(le||(le=document.createElementNS(
"http://www.w3.org/2000/svg","g")),le.setAttribute("transform",t),!(t=le.transform.baseVal.consolidate()))?on:(t=t.matrix,Bi(t.a,t.b,t.c,t.d,t.e,t.f))}function zi(t,e,n,i){
function r(l){return l.length?l.pop()+" ":""}function s(l,h,c,f,p,g){if(l!==c||h!==f){var y=p.push("translate(",null,e,null,n);g.push({i:y-4,x:V(l,c)},{i:y-2,x:V(
h,f)})}else(c||f)&&p.push("translate("+c+e+f+n)}function o(l,h,c,f){l!==h?(l-h>180?h+=360:h-l>180&&(l+=360),f.push({i:c.push(r(c)+"rotate(",null,i)-2,x:V(l,h)})):
h&&c.push(r(c)+"rotate("+h+i)}function a(l,h,c,f){l!==h?f.push({i:c.push(r(c)+"skewX(",null,i)-2,x:V(l,h)}):h&&c.push(r(c)+"skewX("+h+i)}function u(l,h,c,f,p,g){
if(l!==c||h!==f){var y=p.push(r(p)+"scale(",null,",",null,")");g.push({i:y-4,x:V(l,c)},{i:y-2,x:V(h,f)})}else(c!==1||f!==1)&&p.push(r(p)+"scale("+c+","+f+")")}return function(l,h){
var c=[],f=[];return l=t(l),h=t(h),s(l.translateX,l.translateY,h.translateX,h.translateY,c,f),o(l.rotate,h.rotate,c,f),a(l.skewX,h.skewX,c,f),u(l.scaleX,l.scaleY,
h.scaleX,h.scaleY,c,f),l=h=null,function(p){for(var g=-1,y=f.length,v;++g<y;)c[(v=f[g]).i]=v.x(p);return c.join("")}}}var yc=zi(mo,"px, ","px)","deg)"),bc=zi(go,
", ",")",")"),yo=1e-12;function Oi(t){return((t=Math.exp(t))+1/t)/2}function bo(t){return((t=Math.exp(t))-1/t)/2}function vo(t){return((t=Math.exp(2*t))-1)/(t+1)}
var vc=(function t(e,n,i){function r(s,o){var a=s[0],u=s[1],l=s[2],h=o[0],c=o[1],f=o[2],p=h-a,g=c-u,y=p*p+g*g,v,_;if(y<yo)_=Math.log(f/l)/e,v=function(F){return[
a+F*p,u+F*g,l*Math.exp(e*F*_)]};else{var A=Math.sqrt(y),T=(f*f-l*l+i*y)/(2*l*n*A),k=(f*f-l*l-i*y)/(2*f*n*A),N=Math.log(Math.sqrt(T*T+1)-T),S=Math.log(Math.sqrt(
k*k+1)-k);_=(S-N)/e,v=function(F){var J=F*_,Y=Oi(N),X=l/(n*A)*(Y*vo(e*J+N)-bo(N));return[a+X*p,u+X*g,l*Y/Oi(e*J+N)]}}return v.duration=Math.abs(_)*1e3*e/Math.SQRT2,
v}return r.rho=function(s){var o=Math.max(.001,+s),a=o*o,u=a*a;return t(o,a,u)},r})(Math.SQRT2,2,4);function Vi(t){return function(e,n){var i=t((e=re(e)).h,(n=re(
n)).h),r=O(e.s,n.s),s=O(e.l,n.l),o=O(e.opacity,n.opacity);return function(a){return e.h=i(a),e.s=r(a),e.l=s(a),e.opacity=o(a),e+""}}}var _c=Vi(an),xc=Vi(O);function Ui(t){return function(e,n){var i=t((e=se(e)).h,(n=se(n)).h),r=O(e.c,n.c),s=O(e.l,n.l),o=O(e.opacity,n.opacity);return function(a){return e.h=i(a),e.c=r(
a),e.l=s(a),e.opacity=o(a),e+""}}}var wc=Ui(an),Mc=Ui(O);function Yi(t){return(function e(n){n=+n;function i(r,s){var o=t((r=ae(r)).h,(s=ae(s)).h),a=O(r.s,s.s),
u=O(r.l,s.l),l=O(r.opacity,s.opacity);return function(h){return r.h=o(h),r.s=a(h),r.l=u(Math.pow(h,n)),r.opacity=l(h),r+""}}return i.gamma=e,i})(1)}var Ac=Yi(an),
Tc=Yi(O);function _o(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function fe(t,e){if(!isFinite(t)||t===0)return null;
var n=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),i=t.slice(0,n);return[i.length>1?i[0]+i.slice(2):i,+t.slice(n+1)]}function wt(t){return t=fe(Math.
abs(t)),t?t[1]:NaN}function xo(t,e){return function(n,i){for(var r=n.length,s=[],o=0,a=t[0],u=0;r>0&&a>0&&(u+a+1>i&&(a=Math.max(1,i-u)),s.push(n.substring(r-=a,
r+a)),!((u+=a+1)>i));)a=t[o=(o+1)%t.length];return s.reverse().join(e)}}function wo(t){return function(e){return e.replace(/[0-9]/g,function(n){return t[+n]})}}
var Mo=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Mt(t){if(!(e=Mo.exec(t)))throw new Error("invalid format: "+t);var e;
return new ln({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}Mt.prototype=ln.prototype;
function ln(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===
void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,
this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}ln.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function Ao(t){t:for(var e=t.length,n=1,i=-1,r;n<e;++n)switch(t[n]){case".":i=r=n;break;case"0":i===0&&(i=n),r=n;break;default:if(!+t[n])break t;i>0&&(i=0);break}
return i>0?t.slice(0,i)+t.slice(r+1):t}var pe;function To(t,e){var n=fe(t,e);if(!n)return pe=void 0,t.toPrecision(e);var i=n[0],r=n[1],s=r-(pe=Math.max(-8,Math.
min(8,Math.floor(r/3)))*3)+1,o=i.length;return s===o?i:s>o?i+new Array(s-o+1).join("0"):s>0?i.slice(0,s)+"."+i.slice(s):"0."+new Array(1-s).join("0")+fe(t,Math.
max(0,e+s-1))[0]}function Xi(t,e){var n=fe(t,e);if(!n)return t+"";var i=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.
slice(r+1):i+new Array(r-i.length+2).join("0")}var Wi={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:_o,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.
toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>Xi(t*100,e),r:Xi,s:To,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(
t).toString(16)};function Gi(t){return t}var Ki=Array.prototype.map,ji=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function ko(t){var e=t.
grouping===void 0||t.thousands===void 0?Gi:xo(Ki.call(t.grouping,Number),t.thousands+""),n=t.currency===void 0?"":t.currency[0]+"",i=t.currency===void 0?"":t.currency[1]+
"",r=t.decimal===void 0?".":t.decimal+"",s=t.numerals===void 0?Gi:wo(Ki.call(t.numerals,String)),o=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":
t.minus+"",u=t.nan===void 0?"NaN":t.nan+"";function l(c,f){c=Mt(c);var p=c.fill,g=c.align,y=c.sign,v=c.symbol,_=c.zero,A=c.width,T=c.comma,k=c.precision,N=c.trim,
S=c.type;S==="n"?(T=!0,S="g"):Wi[S]||(k===void 0&&(k=12),N=!0,S="g"),(_||p==="0"&&g==="=")&&(_=!0,p="0",g="=");var F=(f&&f.prefix!==void 0?f.prefix:"")+(v==="$"?
n:v==="#"&&/[boxX]/.test(S)?"0"+S.toLowerCase():""),J=(v==="$"?i:/[%p]/.test(S)?o:"")+(f&&f.suffix!==void 0?f.suffix:""),Y=Wi[S],X=/[defgprs%]/.test(S);k=k===void 0?
6:/[gprs]/.test(S)?Math.max(1,Math.min(21,k)):Math.max(0,Math.min(20,k));function tt(x){var q=F,I=J,dt,ei,Wt;if(S==="c")I=Y(x)+I,x="";else{x=+x;var Gt=x<0||1/x<
0;if(x=isNaN(x)?u:Y(Math.abs(x),k),N&&(x=Ao(x)),Gt&&+x==0&&y!=="+"&&(Gt=!1),q=(Gt?y==="("?y:a:y==="-"||y==="("?"":y)+q,I=(S==="s"&&!isNaN(x)&&pe!==void 0?ji[8+pe/
3]:"")+I+(Gt&&y==="("?")":""),X){for(dt=-1,ei=x.length;++dt<ei;)if(Wt=x.charCodeAt(dt),48>Wt||Wt>57){I=(Wt===46?r+x.slice(dt+1):x.slice(dt))+I,x=x.slice(0,dt);break}}}
T&&!_&&(x=e(x,1/0));var Kt=q.length+x.length+I.length,K=Kt<A?new Array(A-Kt+1).join(p):"";switch(T&&_&&(x=e(K+x,K.length?A-I.length:1/0),K=""),g){case"<":x=q+x+
I+K;break;case"=":x=q+K+x+I;break;case"^":x=K.slice(0,Kt=K.length>>1)+q+x+I+K.slice(Kt);break;default:x=K+q+x+I;break}return s(x)}return tt.toString=function(){
return c+""},tt}function h(c,f){var p=Math.max(-8,Math.min(8,Math.floor(wt(f)/3)))*3,g=Math.pow(10,-p),y=l((c=Mt(c),c.type="f",c),{suffix:ji[8+p/3]});return function(v){
return y(g*v)}}return{format:l,formatPrefix:h}}var he,de,un;$o({thousands:",",grouping:[3],currency:["$",""]});function $o(t){return he=ko(t),de=he.format,un=he.
formatPrefix,he}function Zi(t){return Math.max(0,-wt(Math.abs(t)))}function Qi(t,e){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(wt(e)/3)))*3-wt(Math.abs(
t)))}function Ji(t,e){return t=Math.abs(t),e=Math.abs(e)-t,Math.max(0,wt(e)-wt(t))+1}function rr(t,e){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(e).domain(t);break}return this}function So(t){return function(){return t}}function No(t){return+t}var tr=[0,1];function At(t){return t}function cn(t,e){return(e-=t=+t)?function(n){return(n-t)/
e}:So(isNaN(e)?NaN:.5)}function Eo(t,e){var n;return t>e&&(n=t,t=e,e=n),function(i){return Math.max(t,Math.min(e,i))}}function Po(t,e,n){var i=t[0],r=t[1],s=e[0],
o=e[1];return r<i?(i=cn(r,i),s=n(o,s)):(i=cn(i,r),s=n(s,o)),function(a){return s(i(a))}}function Co(t,e,n){var i=Math.min(t.length,e.length)-1,r=new Array(i),s=new Array(
i),o=-1;for(t[i]<t[0]&&(t=t.slice().reverse(),e=e.slice().reverse());++o<i;)r[o]=cn(t[o],t[o+1]),s[o]=n(e[o],e[o+1]);return function(a){var u=ai(t,a,1,i)-1;return s[u](
r[u](a))}}function sr(t,e){return e.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function or(){var t=tr,
e=tr,n=ce,i,r,s,o=At,a,u,l;function h(){var f=Math.min(t.length,e.length);return o!==At&&(o=Eo(t[0],t[f-1])),a=f>2?Co:Po,u=l=null,c}function c(f){return f==null||
isNaN(f=+f)?s:(u||(u=a(t.map(i),e,n)))(i(o(f)))}return c.invert=function(f){return o(r((l||(l=a(e,t.map(i),V)))(f)))},c.domain=function(f){return arguments.length?
(t=Array.from(f,No),h()):t.slice()},c.range=function(f){return arguments.length?(e=Array.from(f),h()):e.slice()},c.rangeRound=function(f){return e=Array.from(f),
n=Ii,h()},c.clamp=function(f){return arguments.length?(o=f?!0:At,h()):o!==At},c.interpolate=function(f){return arguments.length?(n=f,h()):n},c.unknown=function(f){
return arguments.length?(s=f,c):s},function(f,p){return i=f,r=p,h()}}function Ro(){return or()(At,At)}function Fo(t,e,n,i){var r=ci(t,e,n),s;switch(i=Mt(i??",f"),
i.type){case"s":{var o=Math.max(Math.abs(t),Math.abs(e));return i.precision==null&&!isNaN(s=Qi(r,o))&&(i.precision=s),un(i,o)}case"":case"e":case"g":case"p":case"\
r":{i.precision==null&&!isNaN(s=Ji(r,Math.max(Math.abs(t),Math.abs(e))))&&(i.precision=s-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(s=Zi(r))&&
(i.precision=s-(i.type==="%")*2);break}}return de(i)}function Lo(t){var e=t.domain;return t.ticks=function(n){var i=e();return Jt(i[0],i[i.length-1],n??10)},t.tickFormat=
function(n,i){var r=e();return Fo(r[0],r[r.length-1],n??10,i)},t.nice=function(n){n==null&&(n=10);var i=e(),r=0,s=i.length-1,o=i[r],a=i[s],u,l,h=10;for(a<o&&(l=
o,o=a,a=l,l=r,r=s,s=l);h-- >0;){if(l=Qt(o,a,n),l===u)return i[r]=o,i[s]=a,e(i);if(l>0)o=Math.floor(o/l)*l,a=Math.ceil(a/l)*l;else if(l<0)o=Math.ceil(o*l)/l,a=Math.
floor(a*l)/l;else break;u=l}return t},t}function U(){var t=Ro();return t.copy=function(){return sr(t,U())},rr.apply(t,arguments),Lo(t)}function Oo(t,e){t=t.slice();var n=0,i=t.length-1,r=t[n],s=t[i],o;return s<r&&(o=n,n=i,i=o,o=r,r=s,s=o),t[n]=e.floor(r),t[i]=e.ceil(s),t}function er(t){return Math.
log(t)}function nr(t){return Math.exp(t)}function Do(t){return-Math.log(-t)}function Ho(t){return-Math.exp(-t)}function qo(t){return isFinite(t)?+("1e"+t):t<0?0:
t}function Io(t){return t===10?qo:t===Math.E?Math.exp:e=>Math.pow(t,e)}function Bo(t){return t===Math.E?Math.log:t===10&&Math.log10||t===2&&Math.log2||(t=Math.log(
t),e=>Math.log(e)/t)}function ir(t){return(e,n)=>-t(-e,n)}function zo(t){let e=t(er,nr),n=e.domain,i=10,r,s;function o(){return r=Bo(i),s=Io(i),n()[0]<0?(r=ir(r),
s=ir(s),t(Do,Ho)):t(er,nr),e}return e.base=function(a){return arguments.length?(i=+a,o()):i},e.domain=function(a){return arguments.length?(n(a),o()):n()},e.ticks=
a=>{let u=n(),l=u[0],h=u[u.length-1],c=h<l;c&&([l,h]=[h,l]);let f=r(l),p=r(h),g,y,v=a==null?10:+a,_=[];if(!(i%1)&&p-f<v){if(f=Math.floor(f),p=Math.ceil(p),l>0){
for(;f<=p;++f)for(g=1;g<i;++g)if(y=f<0?g/s(-f):g*s(f),!(y<l)){if(y>h)break;_.push(y)}}else for(;f<=p;++f)for(g=i-1;g>=1;--g)if(y=f>0?g/s(-f):g*s(f),!(y<l)){if(y>
h)break;_.push(y)}_.length*2<v&&(_=Jt(l,h,v))}else _=Jt(f,p,Math.min(p-f,v)).map(s);return c?_.reverse():_},e.tickFormat=(a,u)=>{if(a==null&&(a=10),u==null&&(u=
i===10?"s":","),typeof u!="function"&&(!(i%1)&&(u=Mt(u)).precision==null&&(u.trim=!0),u=de(u)),a===1/0)return u;let l=Math.max(1,i*a/e.ticks().length);return h=>{
let c=h/s(Math.round(r(h)));return c*i<i-.5&&(c*=i),c<=l?u(h):""}},e.nice=()=>n(Oo(n(),{floor:a=>s(Math.floor(r(a))),ceil:a=>s(Math.ceil(r(a)))})),e}function hn(){
let t=zo(or()).domain([1,10]);return t.copy=()=>sr(t,hn()).base(t.base()),rr.apply(t,arguments),t}var Vo=.95,Uo=.975,ar={below:.1,share:.9},Yo=6;function lr(t){let e=t.threshold[t.size-1],n=t.threshold[0],i=Xo(t,n),r=i?Math.max(ur(t),n/10**Yo):e,[s,o]=r<n?[r,
n]:[r-.5,n+.5],a=(i?hn():U()).domain([s,o]).range([0,Vo]).clamp(!0),u=i?Wo(s,o):a.ticks(4),l=c=>c>n?1:a(c),h=Float64Array.from(t.threshold,l);return{log:i,low:s,
high:o,ticks:u,position:l,rowAt:c=>Go(h,c)}}function Xo(t,e){if(!t.isProbability||e<=0)return!1;let n=t.positives+t.negatives,i=0;for(let r=0;r<t.size&&t.threshold[r]>=
ar.below;r++)i=(t.tp[r]+t.fp[r])/n;return i<=1-ar.share&&ur(t)<e/10}function ur(t){for(let e=t.size-1;e>0;e--)if(t.threshold[e]>0)return t.threshold[e];return t.
threshold[0]}function Wo(t,e){let n=[],i=Math.ceil(Math.log10(t)-1e-9);for(let r=i;10**r<=e*1.000001;r++)n.push(+`1e${r}`);return n.length>5?n.filter((r,s)=>(n.
length-1-s)%2===0):n}function Go(t,e){if(e>=Uo)return-1;let n=0,i=t.length-1;for(;n<i;){let r=n+i>>1;t[r]>e?n=r+1:i=r}return n>0&&t[n-1]-e<e-t[n]?n-1:n}var L="threshold";var pn=1.959963984540054,fn=pn*pn;function Tt(t,e,n){let i=t/(t+e),r=n??i;return{positives:t,negatives:e,prevalence:r,natural:r===i}}function nt(t,e,n){return n.
natural?(t+e)/(n.positives+n.negatives):dr(t/n.positives,e/n.negatives,n.prevalence)}function qt(t,e,n){if(t+e===0)return NaN;if(n.natural)return t/(t+e);let i=n.
prevalence*(t/n.positives);return i/(i+(1-n.prevalence)*(e/n.negatives))}function it(t,e,n,i){let r=n.prevalence,s=t/n.positives,o=e/n.negatives,a=(n.positives-
t)/n.positives,u=(n.negatives-e)/n.negatives;return r*(s*i.true_positive+a*i.false_negative)+(1-r)*(o*i.false_positive+u*i.true_negative)+i.review*nt(t,e,n)}function hr(t,e,n){
let i=t/n.positives,r=(n.negatives-e)/n.negatives;return n.prevalence*i+(1-n.prevalence)*r}function fr(t){return Math.max(t.prevalence,1-t.prevalence)}function pr(t,e,n,i){
let r=n.prevalence,s=t/n.positives,o=dr(s,e/n.negatives,r);return(1+i*i)*r*s/(i*i*r+o)}function dr(t,e,n){return n*t+(1-n)*e}function B(t,e){let n=t/e,i=1+fn/e,
r=(n+fn/(2*e))/i,s=pn/i*Math.sqrt(n*(1-n)/e+fn/(4*e*e));return{low:t===0?0:Math.max(0,r-s),high:t===e?1:Math.min(1,r+s)}}function dn(t,e,n){if(t+e===0)return{low:NaN,
high:NaN};if(n.natural)return B(t,t+e);let i=t/n.positives,r=e/n.negatives,s=Ko(i,B(t,n.positives),r,B(e,n.negatives));return{low:cr(s.low,n.prevalence),high:cr(
s.high,n.prevalence)}}function Ko(t,e,n,i){let r=t*n,s=e.low*i.high*(2*t-e.low)*(2*n-i.high),o=i.high*(2*n-i.high),a=o===0?r>0?e.low*(2*t-e.low)/(2*r):0:(r-Math.
sqrt(Math.max(0,r*r-s)))/o,u=e.high*i.low*(2*t-e.high)*(2*n-i.low),l=i.low*(2*n-i.low),h=l===0?1/0:(r+Math.sqrt(Math.max(0,r*r-u)))/l;return{low:a,high:h}}function cr(t,e){
return t===1/0?1:e*t/(e*t+(1-e))}function mn(t,e,n,i,r,s,o){let a=i/s.positives,u=r/s.negatives,l=B(i,s.positives),h=B(r,s.negatives),c=e*(e>=0?a-l.low:l.high-a),
f=n*(n>=0?u-h.low:h.high-u),p=e*(e>=0?l.high-a:a-l.low),g=n*(n>=0?h.high-u:u-h.low),y=c*c+f*f,v=p*p+g*g;if(s.natural){let _=B(s.positives,s.positives+s.negatives),
A=o*(o>=0?s.prevalence-_.low:_.high-s.prevalence),T=o*(o>=0?_.high-s.prevalence:s.prevalence-_.low);y+=A*A,v+=T*T}return{low:t-Math.sqrt(y),high:t+Math.sqrt(v)}}
function gn(t,e,n,i){let r=n.prevalence,s=r*(i.true_positive-i.false_negative+i.review),o=(1-r)*(i.false_positive-i.true_negative+i.review);return mn(it(t,e,n,i),
s,o,t,e,n,jo(t,e,n,i))}function jo(t,e,n,i){let r=t/n.positives*(i.true_positive+i.review)+(n.positives-t)/n.positives*i.false_negative,s=e/n.negatives*(i.false_positive+
i.review)+(n.negatives-e)/n.negatives*i.true_negative;return r-s}function Zo(t,e,n){if(n.natural)return B(t+e,n.positives+n.negatives);let i=n.prevalence;return mn(
nt(t,e,n),i,1-i,t,e,n,0)}function Qo(t,e,n){if(n.natural)return B(t+(n.negatives-e),n.positives+n.negatives);let i=n.prevalence;return mn(hr(t,e,n),i,-(1-i),t,e,
n,0)}function yn(t,e,n){let{tp:i,fp:r}=t,s=gn(i,r,e,n);return{precision:{value:qt(i,r,e),...dn(i,r,e)},recall:{value:i/e.positives,...B(i,e.positives)},false_positive_rate:{
value:r/e.negatives,...B(r,e.negatives)},alert_rate:{value:nt(i,r,e),...Zo(i,r,e)},cost_per_1000:{value:1e3*it(i,r,e,n),low:1e3*s.low,high:1e3*s.high},accuracy:{
value:hr(i,r,e),...Qo(i,r,e)}}}function mr(t,e){let n=e.prevalence,i=[1e4,1e5].find(g=>n*g>=10)??1e6,r=t.tp/e.positives,s=t.fp/e.negatives,o=[i*n*r,i*n*(1-r),i*
(1-n)*s,i*(1-n)*(1-s)],a=o.map(Math.floor),u=[0,1,2,3].sort((g,y)=>o[y]-a[y]-(o[g]-a[g])||g-y),l=i-a.reduce((g,y)=>g+y,0);for(let g of u){if(l<=0)break;a[g]+=1,
l-=1}let[h,c,f,p]=a;return{base:i,tp:h,fn:c,fp:f,tn:p}}function It(t){return Number.isNaN(t)?"–":t===0?"0":ta(t.toPrecision(3))}function M(t){if(Number.isNaN(t))return"–";let e=t*100;if(e===0)return"0%";if(Math.
abs(e)<.001)return e<0?">-0.001%":"<0.001%";let n=`${It(e)}%`;return n==="100%"&&t<1?">99.9%":n}function D(t,e){if(Number.isNaN(t))return"–";let n=t<0?"-":"",
i=Math.abs(t);if(i===0)return`${e}0`;if(i<.001)return t<0?`>-${e}0.001`:`<${e}0.001`;let r=Number(i.toPrecision(3));return r>=1e9?`${n}${e}${bn(It(i/1e9))}bn`:r>=
1e6?`${n}${e}${It(i/1e6)}m`:`${n}${e}${bn(It(i))}`}function E(t){return Number.isNaN(t)?"–":bn(Jo(t).toFixed(0))}function rt(t){return Number.isNaN(t)?"–":t.
toFixed(3)}function C(t){return Number.isNaN(t)?"–":t===0?"0":Math.abs(t)<1e-4?t.toExponential(2):It(t)}function me(t,e,n){return Number.isNaN(t)||Number.isNaN(
e)?"–":`[${n(t)}, ${n(e)}]`}function Jo(t){return t<0?-Math.floor(-t+.5):Math.floor(t+.5)}function bn(t){let[e="",n]=t.split("."),i=e.replace(/\B(?=(\d{3})+$)/g,
",");return n===void 0?i:`${i}.${n}`}function ta(t){let e=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(t);if(!e)return t;let[,n="",i="",r="",s="0"]=e,o=i+r,a=Number(
s);return a<0?`${n}0.${"0".repeat(-a-1)}${o}`:n+o.padEnd(a+1,"0")}function gr(t){let e=(t.models??[]).map(ea);return{rev:t.rev,wanted:t.wanted??e.length,dataset:t.dataset,models:e}}function ea(t,e){let n=t.k,i=l=>{let h=na(t[l]);
if(h.length!==n)throw new Error(`${t.title}: ${l} must have ${n} rows, got ${h.length}`);return h},{positives:r,negatives:s}=t;if(!(r>0&&s>0))throw new Error(`${t.
title}: both classes must be present, got one`);let[o,a]=[i("tp"),i("fp")],u=Array.from(o,l=>B(l,r));return{id:t.id,title:t.title,short:t.short,order:t.order??e,
isProbability:t.is_probability,positives:r,negatives:s,size:n,nobodyThreshold:t.nobody_threshold,threshold:i("threshold"),tp:o,fp:a,recall:o.map(l=>l/r),falsePositiveRate:a.
map(l=>l/s),recallLow:Float64Array.from(u,l=>l.low),recallHigh:Float64Array.from(u,l=>l.high),precision:new Float64Array(n),precisionLow:new Float64Array(n),precisionHigh:new Float64Array(
n),cost:new Float64Array(n),costLow:new Float64Array(n),costHigh:new Float64Array(n),message:t}}function na(t){let e=atob(t),n=new DataView(new ArrayBuffer(e.length));
for(let r=0;r<e.length;r++)n.setUint8(r,e.charCodeAt(r));let i=new Float64Array(Math.floor(e.length/8));for(let r=0;r<i.length;r++)i[r]=n.getFloat64(8*r,!0);return i}
function $(t,e){return e<0?{threshold:t.nobodyThreshold,tp:0,fp:0}:{threshold:t.threshold[e],tp:t.tp[e],fp:t.fp[e]}}function Z(t,e){let n=0,i=t.size;for(;n<i;){
let r=n+i>>1;t.threshold[r]>=e?n=r+1:i=r}return n-1}function _n(t){return{costs:t.costs,prevalence:t.prevalence,capacityPerDay:t.capacity_per_day,casesPerDay:t.cases_per_day}}var ia=8*Number.EPSILON;function xn(t){
let e=t.false_positive+t.review-t.true_negative,n=t.false_negative-(t.true_positive+t.review);return e>=0&&n>=0&&e+n>0?e/(e+n):NaN}function ge(t,e){let n=xn(t);
if(e.natural)return n;let i=e.positives/(e.positives+e.negatives),r=n*i*(1-e.prevalence),s=(1-n)*(1-i)*e.prevalence;return r/(r+s)}function wn(t,e,n,i){let r=Tt(
t.positives,t.negatives,i.prevalence);switch(e){case"min_cost":return ra(t,r,i.costs);case"bayes":return sa(t,r,i.costs);case"max_f_beta":return $(t,vn(t,(s,o)=>pr(
s,o,r,n),0,1));case"youden":return $(t,vn(t,(s,o)=>s/t.positives-o/t.negatives,0,1));case"recall_at_least":return oa(t,n);case"precision_at_least":return aa(t,n,
r);case"fpr_at_most":return la(t,n);case"capacity":return ua(t,r,i);default:return{infeasible:`There is no rule called ${e}.`}}}function vn(t,e,n,i){let r=n;for(let a=0;a<
t.size;a++)r=Math.max(r,e(t.tp[a],t.fp[a]));let s=r-ia*i;if(n>=s)return-1;let o=0;for(;e(t.tp[o],t.fp[o])<s;)o+=1;return o}function ra(t,e,n){let i=e.prevalence,
r=i*(Math.abs(n.true_positive)+Math.abs(n.false_negative))+(1-i)*(Math.abs(n.false_positive)+Math.abs(n.true_negative))+Math.abs(n.review),s=(o,a)=>-it(o,a,e,n);
return $(t,vn(t,s,s(0,0),r))}function sa(t,e,n){if(!t.isProbability)return{infeasible:An(t.title)};let i=ge(n,e);return Number.isNaN(i)?{infeasible:Mn}:$(t,Z(t,
i))}var Mn="t* is undefined: an error costs less than the right decision. Make each error cost more.";function An(t){return`The scores of ${t} are not probabili\
ties, so t* cannot be compared with them.`}function oa(t,e){let n=t.recall.findIndex(i=>i>=e);return n>=0?$(t,n):{infeasible:`No threshold reaches recall ${M(e)}\
.`}}function aa(t,e,n){let i=-1,r=0;for(let o=t.size-1;o>=0;o--){let a=qt(t.tp[o],t.fp[o],n);if(a>=e)return $(t,yr(t,o));a>=i&&([i,r]=[a,o])}let s=C(t.threshold[r]);
return{infeasible:`No threshold reaches precision ${M(e)} at a prevalence of ${M(n.prevalence)}: the best is ${M(i)} at ${s}. Lower the target to ${M(ca(i))} or\
 accept a higher prevalence.`}}function la(t,e){let n=vr(t,r=>t.falsePositiveRate[r]<=e)-1;if(n>=0)return $(t,yr(t,n));let i=t.falsePositiveRate[0];return{infeasible:`\
No threshold keeps the false positive rate at ${M(e)} or less: the cases at the highest score, ${C(t.threshold[0])}, already make ${M(i)}. Allow ${M(ha(i))}, or\
 use a model with fewer ties.`}}function yr(t,e){let n=e;for(;n>0&&t.tp[n-1]===t.tp[e];)n-=1;return n}function ua(t,e,n){let{capacityPerDay:i,casesPerDay:r}=n,s=i/
r,o=h=>nt(t.tp[h],t.fp[h],e),a=vr(t,h=>o(h)<=s)-1;if(a>=0)return $(t,a);if(i===0)return{infeasible:"No alert can be reviewed: the capacity is 0 a day."};let[u,l]=[
C(t.threshold[0]),E(Math.ceil(o(0)*r))];return{infeasible:`${E(i)} reviews a day are too few: the cases tied at the highest score, ${u}, make ${l} alerts a day.\
 Review ${M(s/o(0))} of them at random, or use a model with fewer ties.`}}function ca(t){let e=Number(t.toPrecision(2));return e<=t?e:Number((e-br(t)).toPrecision(
2))}function ha(t){let e=Number(t.toPrecision(2));return e>=t?e:Number((e+br(t)).toPrecision(2))}function br(t){return 10**(Math.floor(Math.log10(t))-1)}function vr(t,e){
let n=0;for(;n<t.size&&e(n);)n+=1;return n}function _r(t,e,n){if(e<=0)return $(t,-1);let i=Tt(t.positives,t.negatives,n);for(let r=0;r<t.size;r++)if(nt(t.tp[r],
t.fp[r],i)>=e)return $(t,r);return $(t,t.size-1)}var fa="The threshold stays where it was.",pa="The threshold of lowest cost is shown instead.";function wr(t){let{scenario:e}=t,n=t.focusTable(),i=da(t,n),r=t.standing.
has(n.id),s="infeasible"in i?`${i.infeasible} ${r?fa:pa}`:"",o="infeasible"in i?ya(t,n):i;s===""&&t.standing.set(n.id,o);let a=Tt(n.positives,n.negatives,e.prevalence),
u=e.rule===L||s!=="",l=nt(o.tp,o.fp,a);return{models:t.tables.models.map(c=>c===n?xr(t,c,o,!0):xr(t,c,ga(t,c,u,l),!1)),table:n,at:a,point:o,nobody:o.threshold>n.
threshold[0],figures:yn(o,a,e.costs),cases:mr(o,a),rule:e.rule,parameter:e.rule===L?NaN:t.parameterOf(e.rule),infeasible:s,reason:"infeasible"in i||!("reason"in
i)?"":i.reason??""}}function xr(t,e,n,i){let{scenario:r}=t,s=Tt(e.positives,e.negatives,r.prevalence);if("infeasible"in n)return{table:e,isFocus:i,at:s,point:null,
reason:n.infeasible,figures:null};i||t.standing.set(e.id,n);let o=yn(n,s,r.costs);return{table:e,isFocus:i,at:s,point:n,reason:"",figures:o}}function da(t,e){let{
rule:n,threshold:i}=t.scenario;return n!==L?ye(t,e,n):ma(t,e,i??e.threshold[0])}function ma(t,e,n){return t.learnedPoint(e.id,n)??{...$(e,Z(e,n)),threshold:n}}function ye(t,e,n,i=t.
parameterOf(n)){return(Object.is(i,t.parameterOf(n))?t.exactChoice(e.id,n):void 0)??wn(e,n,i,_n(t.scenario))}function ga(t,e,n,i){return n?(t.scenario.rule===L?
t.exactCurrent(e.id):void 0)??_r(e,i,t.scenario.prevalence):ye(t,e,t.scenario.rule)}function ya(t,e){let n=t.standing.get(e.id);if(n)return n;let i=wn(e,"min_co\
st",NaN,_n(t.scenario));return"infeasible"in i?$(e,0):i}function Mr(t,e,n,i){for(let r=0;r<t.size;r++){let s=t.tp[r],o=t.fp[r];if(t.precision[r]=qt(s,o,e),t.cost[r]=1e3*it(s,o,e,n),!i)continue;let a=dn(s,o,e);t.precisionLow[r]=
a.low,t.precisionHigh[r]=a.high;let u=gn(s,o,e,n);t.costLow[r]=1e3*u.low,t.costHigh[r]=1e3*u.high}}var be=class{data;tables;scenario;dirty=!1;standing=new Map;seq=0;version=null;parameters={};learned=new Map;lacks(e){return e.tables.models===null&&this.tables?.
rev!==e.tables.rev}receive(e){let n=this.tables===void 0||this.tables.rev!==e.tables.rev;if(n){let a=gr(e.tables);this.tables=a,this.learned.clear(),this.standing.
clear()}this.data=e;let i=this.version===null,r=e.scenario.version!==this.version,s=e.scenario.echo>=this.seq,o=i||(r||n)&&s&&!this.dirty;return this.seq=Math.max(
this.seq,e.scenario.echo),o&&this.adopt(),this.learn(),this.tables.models.some(a=>a.id===this.scenario.focus)||(this.scenario={...this.scenario,focus:this.tables.
models[0].id}),{tables:n,scenario:o}}adopt(){let{version:e,echo:n,parameters:i,...r}=this.data.scenario;this.version=e,this.scenario={...r,costs:{...r.costs}},this.
parameters={...this.parameters,...i},r.parameter!==null&&(this.parameters[r.rule]=r.parameter),this.dirty=!1}learn(){let{exact:e}=this.data;if(e===null)return;let n=(i,r)=>{
"infeasible"in r||this.learned.set(`${i} ${r.threshold}`,r)};for(let[i,r]of Object.entries(e.current)){n(i,r);let{focus:s,rule:o,threshold:a}=this.data.scenario,
u=i===s&&o===L&&a!==null;"infeasible"in r||u&&e.version===this.data.scenario.version&&this.learned.set(`${i} ${a}`,{...r,threshold:a})}for(let[i,r]of Object.entries(
e.points))for(let s of Object.values(r))n(i,s)}learnedPoint(e,n){return this.learned.get(`${e} ${n}`)}change(e){this.scenario={...this.scenario,...e};let{rule:n,
parameter:i}=this.scenario;i!==null&&(this.parameters[n]=i),this.dirty=!0}take(){return this.dirty&&(this.seq+=1),this.dirty=!1,{seq:this.seq,tables:this.tables.
rev,...this.scenario}}focusTable(){return this.table(this.scenario.focus)??this.tables.models[0]}table(e){return this.tables.models.find(n=>n.id===e)}rule(e){return this.
data.rules.find(n=>n.id===e)}parameterOf(e){return this.parameters[e]??this.rule(e)?.parameter?.default??NaN}sameSetting(){let{exact:e,scenario:n}=this.data,i=this.
scenario;return e===null||e.version!==n.version?!1:i.prevalence===n.prevalence&&i.capacity_per_day===n.capacity_per_day&&i.cases_per_day===n.cases_per_day&&ba(i,
n)}exactChoice(e,n){if(!this.sameSetting())return;let i=this.data.scenario,r=this.rule(n)?.parameter?.default??NaN,s=i.parameters?.[n]??r,o=i.rule===n?i.parameter??
s:s;if(Object.is(o,this.parameterOf(n)))return this.data.exact?.points[e]?.[n]}averagePrecision(e){let{prevalence:n}=this.scenario;return n===null?e.message.average_precision:
(this.data.scenario.prevalence===n?this.data.exact?.average_precision[e.id]:void 0)??NaN}exactCurrent(e){let n=this.data.scenario,i=this.scenario;return this.sameSetting()&&
i.focus===n.focus&&i.rule===n.rule&&i.threshold===n.threshold&&i.parameter===n.parameter?this.data.exact?.current[e]:void 0}};function ba(t,e){return t.costs.false_positive===
e.costs.false_positive&&t.costs.false_negative===e.costs.false_negative&&t.costs.true_positive===e.costs.true_positive&&t.costs.true_negative===e.costs.true_negative&&
t.costs.review===e.costs.review}function va(t){return t}var Tn=1,kn=2,$n=3,Bt=4,Ar=1e-6;function _a(t){return"translate("+t+",0)"}function xa(t){return"translate(0,"+t+")"}function wa(t){return e=>+t(
e)}function Ma(t,e){return e=Math.max(0,t.bandwidth()-e*2)/2,t.round()&&(e=Math.round(e)),n=>+t(n)+e}function Aa(){return!this.__axis}function Tr(t,e){var n=[],
i=null,r=null,s=6,o=6,a=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,l=t===Tn||t===Bt?-1:1,h=t===Bt||t===kn?"x":"y",c=t===Tn||t===$n?_a:xa;function f(p){
var g=i??(e.ticks?e.ticks.apply(e,n):e.domain()),y=r??(e.tickFormat?e.tickFormat.apply(e,n):va),v=Math.max(s,0)+a,_=e.range(),A=+_[0]+u,T=+_[_.length-1]+u,k=(e.
bandwidth?Ma:wa)(e.copy(),u),N=p.selection?p.selection():p,S=N.selectAll(".domain").data([null]),F=N.selectAll(".tick").data(g,e).order(),J=F.exit(),Y=F.enter().
append("g").attr("class","tick"),X=F.select("line"),tt=F.select("text");S=S.merge(S.enter().insert("path",".tick").attr("class","domain").attr("stroke","current\
Color")),F=F.merge(Y),X=X.merge(Y.append("line").attr("stroke","currentColor").attr(h+"2",l*s)),tt=tt.merge(Y.append("text").attr("fill","currentColor").attr(h,
l*v).attr("dy",t===Tn?"0em":t===$n?"0.71em":"0.32em")),p!==N&&(S=S.transition(p),F=F.transition(p),X=X.transition(p),tt=tt.transition(p),J=J.transition(p).attr(
"opacity",Ar).attr("transform",function(x){return isFinite(x=k(x))?c(x+u):this.getAttribute("transform")}),Y.attr("opacity",Ar).attr("transform",function(x){var q=this.
parentNode.__axis;return c((q&&isFinite(q=q(x))?q:k(x))+u)})),J.remove(),S.attr("d",t===Bt||t===kn?o?"M"+l*o+","+A+"H"+u+"V"+T+"H"+l*o:"M"+u+","+A+"V"+T:o?"M"+A+
","+l*o+"V"+u+"H"+T+"V"+l*o:"M"+A+","+u+"H"+T),F.attr("opacity",1).attr("transform",function(x){return c(k(x)+u)}),X.attr(h+"2",l*s),tt.attr(h,l*v).text(y),N.filter(
Aa).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",t===kn?"start":t===Bt?"end":"middle"),N.each(function(){this.__axis=
k})}return f.scale=function(p){return arguments.length?(e=p,f):e},f.ticks=function(){return n=Array.from(arguments),f},f.tickArguments=function(p){return arguments.
length?(n=p==null?[]:Array.from(p),f):n.slice()},f.tickValues=function(p){return arguments.length?(i=p==null?null:Array.from(p),f):i&&i.slice()},f.tickFormat=function(p){
return arguments.length?(r=p,f):r},f.tickSize=function(p){return arguments.length?(s=o=+p,f):s},f.tickSizeInner=function(p){return arguments.length?(s=+p,f):s},
f.tickSizeOuter=function(p){return arguments.length?(o=+p,f):o},f.tickPadding=function(p){return arguments.length?(a=+p,f):a},f.offset=function(p){return arguments.
length?(u=+p,f):u},f}function ve(t){return Tr($n,t)}function kr(t){return Tr(Bt,t)}var Sn="http://www.w3.org/1999/xhtml",$r={svg:"http://www.w3.org/2000/svg",xhtml:Sn,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function Sr(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),$r.hasOwnProperty(
e)?{space:$r[e],local:t}:t}function Ta(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===Sn&&e.documentElement.namespaceURI===Sn?e.createElement(
t):e.createElementNS(n,t)}}function ka(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Nr(t){var e=Sr(t);return(e.local?
ka:Ta)(e)}function $a(){}function Er(t){return t==null?$a:function(){return this.querySelector(t)}}function Sa(t){typeof t!="function"&&(t=Er(t));for(var e=this.
_groups,n=e.length,i=new Array(n),r=0;r<n;++r)for(var s=e[r],o=s.length,a=i[r]=new Array(o),u,l,h=0;h<o;++h)(u=s[h])&&(l=t.call(u,u.__data__,h,s))&&("__data__"in
u&&(l.__data__=u.__data__),a[h]=l);return new H(i,this._parents)}function Na(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Ea(){return[]}function Pa(t){
return t==null?Ea:function(){return this.querySelectorAll(t)}}function Ca(t){return function(){return Na(t.apply(this,arguments))}}function Ra(t){typeof t=="fun\
ction"?t=Ca(t):t=Pa(t);for(var e=this._groups,n=e.length,i=[],r=[],s=0;s<n;++s)for(var o=e[s],a=o.length,u,l=0;l<a;++l)(u=o[l])&&(i.push(t.call(u,u.__data__,l,o)),
r.push(u));return new H(i,r)}function Fa(t){return function(){return this.matches(t)}}function Pr(t){return function(e){return e.matches(t)}}var La=Array.prototype.
find;function Oa(t){return function(){return La.call(this.children,t)}}function Da(){return this.firstElementChild}function Ha(t){return this.select(t==null?Da:
Oa(typeof t=="function"?t:Pr(t)))}var qa=Array.prototype.filter;function Ia(){return Array.from(this.children)}function Ba(t){return function(){return qa.call(this.
children,t)}}function za(t){return this.selectAll(t==null?Ia:Ba(typeof t=="function"?t:Pr(t)))}function Va(t){typeof t!="function"&&(t=Fa(t));for(var e=this._groups,
n=e.length,i=new Array(n),r=0;r<n;++r)for(var s=e[r],o=s.length,a=i[r]=[],u,l=0;l<o;++l)(u=s[l])&&t.call(u,u.__data__,l,s)&&a.push(u);return new H(i,this._parents)}
function Cr(t){return new Array(t.length)}function Ua(){return new H(this._enter||this._groups.map(Cr),this._parents)}function _e(t,e){this.ownerDocument=t.ownerDocument,
this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}_e.prototype={constructor:_e,appendChild:function(t){return this._parent.insertBefore(
t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){
return this._parent.querySelectorAll(t)}};function Ya(t){return function(){return t}}function Xa(t,e,n,i,r,s){for(var o=0,a,u=e.length,l=s.length;o<l;++o)(a=e[o])?
(a.__data__=s[o],i[o]=a):n[o]=new _e(t,s[o]);for(;o<u;++o)(a=e[o])&&(r[o]=a)}function Wa(t,e,n,i,r,s,o){var a,u,l=new Map,h=e.length,c=s.length,f=new Array(h),p;
for(a=0;a<h;++a)(u=e[a])&&(f[a]=p=o.call(u,u.__data__,a,e)+"",l.has(p)?r[a]=u:l.set(p,u));for(a=0;a<c;++a)p=o.call(t,s[a],a,s)+"",(u=l.get(p))?(i[a]=u,u.__data__=
s[a],l.delete(p)):n[a]=new _e(t,s[a]);for(a=0;a<h;++a)(u=e[a])&&l.get(f[a])===u&&(r[a]=u)}function Ga(t){return t.__data__}function Ka(t,e){if(!arguments.length)
return Array.from(this,Ga);var n=e?Wa:Xa,i=this._parents,r=this._groups;typeof t!="function"&&(t=Ya(t));for(var s=r.length,o=new Array(s),a=new Array(s),u=new Array(
s),l=0;l<s;++l){var h=i[l],c=r[l],f=c.length,p=ja(t.call(h,h&&h.__data__,l,i)),g=p.length,y=a[l]=new Array(g),v=o[l]=new Array(g),_=u[l]=new Array(f);n(h,c,y,v,
_,p,e);for(var A=0,T=0,k,N;A<g;++A)if(k=y[A]){for(A>=T&&(T=A+1);!(N=v[T])&&++T<g;);k._next=N||null}}return o=new H(o,i),o._enter=a,o._exit=u,o}function ja(t){return typeof t==
"object"&&"length"in t?t:Array.from(t)}function Za(){return new H(this._exit||this._groups.map(Cr),this._parents)}function Qa(t,e,n){var i=this.enter(),r=this,s=this.
exit();return typeof t=="function"?(i=t(i),i&&(i=i.selection())):i=i.append(t+""),e!=null&&(r=e(r),r&&(r=r.selection())),n==null?s.remove():n(s),i&&r?i.merge(r).
order():r}function Ja(t){for(var e=t.selection?t.selection():t,n=this._groups,i=e._groups,r=n.length,s=i.length,o=Math.min(r,s),a=new Array(r),u=0;u<o;++u)for(var l=n[u],
h=i[u],c=l.length,f=a[u]=new Array(c),p,g=0;g<c;++g)(p=l[g]||h[g])&&(f[g]=p);for(;u<r;++u)a[u]=n[u];return new H(a,this._parents)}function tl(){for(var t=this._groups,
e=-1,n=t.length;++e<n;)for(var i=t[e],r=i.length-1,s=i[r],o;--r>=0;)(o=i[r])&&(s&&o.compareDocumentPosition(s)^4&&s.parentNode.insertBefore(o,s),s=o);return this}
function el(t){t||(t=nl);function e(c,f){return c&&f?t(c.__data__,f.__data__):!c-!f}for(var n=this._groups,i=n.length,r=new Array(i),s=0;s<i;++s){for(var o=n[s],
a=o.length,u=r[s]=new Array(a),l,h=0;h<a;++h)(l=o[h])&&(u[h]=l);u.sort(e)}return new H(r,this._parents).order()}function nl(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}
function il(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function rl(){return Array.from(this)}function sl(){for(var t=this._groups,
e=0,n=t.length;e<n;++e)for(var i=t[e],r=0,s=i.length;r<s;++r){var o=i[r];if(o)return o}return null}function ol(){let t=0;for(let e of this)++t;return t}function al(){
return!this.node()}function ll(t){for(var e=this._groups,n=0,i=e.length;n<i;++n)for(var r=e[n],s=0,o=r.length,a;s<o;++s)(a=r[s])&&t.call(a,a.__data__,s,r);return this}
function ul(t){return function(){this.removeAttribute(t)}}function cl(t){return function(){this.removeAttributeNS(t.space,t.local)}}function hl(t,e){return function(){
this.setAttribute(t,e)}}function fl(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function pl(t,e){return function(){var n=e.apply(this,arguments);
n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function dl(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,
t.local):this.setAttributeNS(t.space,t.local,n)}}function ml(t,e){var n=Sr(t);if(arguments.length<2){var i=this.node();return n.local?i.getAttributeNS(n.space,n.
local):i.getAttribute(n)}return this.each((e==null?n.local?cl:ul:typeof e=="function"?n.local?dl:pl:n.local?fl:hl)(n,e))}function Rr(t){return t.ownerDocument&&
t.ownerDocument.defaultView||t.document&&t||t.defaultView}function gl(t){return function(){this.style.removeProperty(t)}}function yl(t,e,n){return function(){this.
style.setProperty(t,e,n)}}function bl(t,e,n){return function(){var i=e.apply(this,arguments);i==null?this.style.removeProperty(t):this.style.setProperty(t,i,n)}}
function vl(t,e,n){return arguments.length>1?this.each((e==null?gl:typeof e=="function"?bl:yl)(t,e,n??"")):_l(this.node(),t)}function _l(t,e){return t.style.getPropertyValue(
e)||Rr(t).getComputedStyle(t,null).getPropertyValue(e)}function xl(t){return function(){delete this[t]}}function wl(t,e){return function(){this[t]=e}}function Ml(t,e){
return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function Al(t,e){return arguments.length>1?this.each((e==null?xl:typeof e=="fu\
nction"?Ml:wl)(t,e)):this.node()[t]}function Fr(t){return t.trim().split(/^|\s+/)}function En(t){return t.classList||new Lr(t)}function Lr(t){this._node=t,this.
_names=Fr(t.getAttribute("class")||"")}Lr.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){
return this._names.indexOf(t)>=0}};function Or(t,e){for(var n=En(t),i=-1,r=e.length;++i<r;)n.add(e[i])}function Dr(t,e){for(var n=En(t),i=-1,r=e.length;++i<r;)n.
remove(e[i])}function Tl(t){return function(){Or(this,t)}}function kl(t){return function(){Dr(this,t)}}function $l(t,e){return function(){(e.apply(this,arguments)?
Or:Dr)(this,t)}}function Sl(t,e){var n=Fr(t+"");if(arguments.length<2){for(var i=En(this.node()),r=-1,s=n.length;++r<s;)if(!i.contains(n[r]))return!1;return!0}return this.
each((typeof e=="function"?$l:e?Tl:kl)(n,e))}function Nl(){this.textContent=""}function El(t){return function(){this.textContent=t}}function Pl(t){return function(){
var e=t.apply(this,arguments);this.textContent=e??""}}function Cl(t){return arguments.length?this.each(t==null?Nl:(typeof t=="function"?Pl:El)(t)):this.node().textContent}
function Rl(){this.innerHTML=""}function Fl(t){return function(){this.innerHTML=t}}function Ll(t){return function(){var e=t.apply(this,arguments);this.innerHTML=
e??""}}function Ol(t){return arguments.length?this.each(t==null?Rl:(typeof t=="function"?Ll:Fl)(t)):this.node().innerHTML}function Dl(){this.nextSibling&&this.parentNode.
appendChild(this)}function Hl(){return this.each(Dl)}function ql(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Il(){
return this.each(ql)}function Bl(t){var e=typeof t=="function"?t:Nr(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function zl(){
return null}function Vl(t,e){var n=typeof t=="function"?t:Nr(t),i=e==null?zl:typeof e=="function"?e:Er(e);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),i.apply(this,arguments)||null)})}function Ul(){var t=this.parentNode;t&&t.removeChild(this)}function Yl(){return this.each(Ul)}function Xl(){
var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Wl(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(
t,this.nextSibling):t}function Gl(t){return this.select(t?Wl:Xl)}function Kl(t){return arguments.length?this.property("__data__",t):this.node().__data__}function jl(t){
return function(e){t.call(this,e,this.__data__)}}function Zl(t){return t.trim().split(/^|\s+/).map(function(e){var n="",i=e.indexOf(".");return i>=0&&(n=e.slice(
i+1),e=e.slice(0,i)),{type:e,name:n}})}function Ql(t){return function(){var e=this.__on;if(e){for(var n=0,i=-1,r=e.length,s;n<r;++n)s=e[n],(!t.type||s.type===t.
type)&&s.name===t.name?this.removeEventListener(s.type,s.listener,s.options):e[++i]=s;++i?e.length=i:delete this.__on}}}function Jl(t,e,n){return function(){var i=this.
__on,r,s=jl(e);if(i){for(var o=0,a=i.length;o<a;++o)if((r=i[o]).type===t.type&&r.name===t.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(
r.type,r.listener=s,r.options=n),r.value=e;return}}this.addEventListener(t.type,s,n),r={type:t.type,name:t.name,value:e,listener:s,options:n},i?i.push(r):this.__on=
[r]}}function tu(t,e,n){var i=Zl(t+""),r,s=i.length,o;if(arguments.length<2){var a=this.node().__on;if(a){for(var u=0,l=a.length,h;u<l;++u)for(r=0,h=a[u];r<s;++r)
if((o=i[r]).type===h.type&&o.name===h.name)return h.value}return}for(a=e?Jl:Ql,r=0;r<s;++r)this.each(a(i[r],e,n));return this}function Hr(t,e,n){var i=Rr(t),r=i.
CustomEvent;typeof r=="function"?r=new r(e,n):(r=i.document.createEvent("Event"),n?(r.initEvent(e,n.bubbles,n.cancelable),r.detail=n.detail):r.initEvent(e,!1,!1)),
t.dispatchEvent(r)}function eu(t,e){return function(){return Hr(this,t,e)}}function nu(t,e){return function(){return Hr(this,t,e.apply(this,arguments))}}function iu(t,e){
return this.each((typeof e=="function"?nu:eu)(t,e))}function*ru(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var i=t[e],r=0,s=i.length,o;r<s;++r)(o=i[r])&&
(yield o)}var qr=[null];function H(t,e){this._groups=t,this._parents=e}function su(){return new H([[document.documentElement]],qr)}function ou(){return this}H.prototype=
su.prototype={constructor:H,select:Sa,selectAll:Ra,selectChild:Ha,selectChildren:za,filter:Va,data:Ka,enter:Ua,exit:Za,join:Qa,merge:Ja,selection:ou,order:tl,sort:el,
call:il,nodes:rl,node:sl,size:ol,empty:al,each:ll,attr:ml,style:vl,property:Al,classed:Sl,text:Cl,html:Ol,raise:Hl,lower:Il,append:Bl,insert:Vl,remove:Yl,clone:Gl,
datum:Kl,on:tu,dispatch:iu,[Symbol.iterator]:ru};function zt(t){return typeof t=="string"?new H([[document.querySelector(t)]],[document.documentElement]):new H(
[[t]],qr)}var au=0;function lu(){return new Nn}function Nn(){this._="@"+(++au).toString(36)}Nn.prototype=lu.prototype={constructor:Nn,get:function(t){for(var e=this._;!(e in
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
"x",r+this.box.width),d(this.xTitle,"y",i-2),d(this.yTitle,"x",2),d(this.yTitle,"y",Math.round(9*e)),!0}lead(e){this.heading.before(e)}titles(e,n){w(this.xTitle,
e),w(this.yTitle,n)}drawX(e,n,i){let r=ve(e).tickValues(n).tickFormat(i).tickSize(4).tickPadding(3);zt(this.xAxis).call(r)}drawY(e,n,i){let r=kr(e).tickValues(n).
tickFormat(i).tickSize(4).tickPadding(3);zt(this.yAxis).call(r)}get laid(){return this.box.width>0}listen(){let{svg:e,actions:n}=this,i=r=>{let s=e.getBoundingClientRect();
return this.rowAt(r.clientX-s.left,r.clientY-s.top)};e.onpointermove=r=>{if(this.context===null||!this.laid)return;let s=i(r);this.pressed&&n.set(s),n.hover(this.
pressed?null:s,this,r)},e.onpointerdown=r=>{this.context===null||!this.laid||r.button!==0||(this.pressed=!0,e.setPointerCapture(r.pointerId),n.hover(null,this,null),
n.set(i(r)))},e.onpointerup=e.onpointercancel=()=>{this.pressed=!1},e.onpointerleave=()=>n.hover(null,this,null)}},kt=class{ring=b("circle",{class:"op-ring"});dot=b(
"circle",{class:"op-dot"});constructor(e){e.append(this.ring,this.dot)}show(e,n,i,r){d(this.ring,"class",`op-ring m${e}`),d(this.dot,"class",`op-dot m${e}`);for(let s of[
this.ring,this.dot])d(s,"visibility",null),d(s,"cx",n.toFixed(1)),d(s,"cy",i.toFixed(1));d(this.ring,"r",8*r),d(this.dot,"r",4.5*r)}hide(){for(let e of[this.ring,
this.dot])d(e,"visibility","hidden")}};function Vt(t,e,n){d(t,"cx",e.toFixed(1)),d(t,"cy",n.toFixed(1))}function ot(t,e){return Array.from({length:4},(n,i)=>{let r=e(i);return t.append(r),r})}function Ut(t,e){return t.models.find(({table:n})=>n.order===e)}var Pn=20,$t=5,uu=6,St=class{dashes;names;corner=0;constructor(e){this.dashes=ot(e,n=>b("line",{class:`curve m${n}`})),this.names=ot(e,()=>b("text",{class:"labe\
l"}))}show(e,n,i,r=[]){let s=Math.round(14*i),o=Math.max(0,...e.map(c=>c.text.length)),[a,u]=[Pn+6+o*7*i,s*e.length],{left:l,top:h}=this.choose(e,n,a,u,r);for(let c of[
...this.dashes,...this.names])d(c,"visibility","hidden");e.forEach(({order:c,text:f,focus:p},g)=>{let[y,v]=[this.dashes[c],this.names[c]],_=h+g*s+s/2;for(let A of[
y,v])d(A,"visibility",null);for(let[A,T]of Object.entries({x1:l,x2:l+Pn,y1:_,y2:_}))d(y,A,T);d(v,"x",l+Pn+6),d(v,"y",_+4),d(v,"class",p?"label strong":"label"),
w(v,f)})}choose(e,n,i,r,s){let o=n.left+n.width-i-$t,a=n.top+n.height-r-$t,u=[{left:o,top:a},{left:o,top:n.top+$t},{left:n.left+$t+2,top:a},{left:n.left+$t+2,top:n.
top+$t}],l=u.map(c=>{let f=s.filter(p=>p>c.left-4&&p<c.left+i+4);return cu(e,c,i,r)+uu*f.length}),h=Math.min(...l);return l[this.corner]>h+2&&(this.corner=l.indexOf(
h)),u[this.corner]}};function cu(t,{left:e,top:n},i,r){let s=0;for(let{xs:o,ys:a,kept:u}of t)for(let l of u){let[h,c]=[o[l],a[l]];h>e-4&&h<e+i+4&&c>n-4&&c<n+r+4&&
(s+=1)}return s}var xe=1/0,hu=34;function we(t,e,n){let i=Object.assign(a=>n.left+e.position(a)*n.width,{domain:()=>[e.low,xe],range:()=>[n.left,n.left+n.width],copy:()=>i}),r=e.
ticks.filter(a=>i(xe)-i(a)>hu),s=a=>a===xe?"none":fu(a),o=ve(i).tickValues([...r,xe]).tickFormat(s);zt(t).call(o.tickSize(4).tickPadding(3))}function fu(t){return t!==
0&&Math.abs(t)<.001?t.toExponential(0):String(Number(t.toPrecision(3))).replace(/^(-?)0\./,"$1.")}var Yt=Math.PI,Cn=2*Yt,ft=1e-6,pu=Cn-ft;function Ir(t){this._+=t[0];for(let e=1,n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function du(t){let e=Math.floor(t);
if(!(e>=0))throw new Error(`invalid digits: ${t}`);if(e>15)return Ir;let n=10**e;return function(i){this._+=i[0];for(let r=1,s=i.length;r<s;++r)this._+=Math.round(
arguments[r]*n)/n+i[r]}}function Br(t,e,n,i){return t===n&&e===i}function mu(t){let e=Math.floor(t);if(!(e<=15))return Br;let n=10**e,i=function(r){return Math.
round(r*n)};return function(r,s,o,a){return i(r)===i(o)&&i(s)===i(a)}}var Nt=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=
e==null?Ir:du(e),this._equal=e==null?Br:mu(e)}moveTo(e,n){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=
this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,n){this._append`L${this._x1=+e},${this._y1=+n}`}quadraticCurveTo(e,n,i,r){this._append`Q${+e},${+n},${this.
_x1=+i},${this._y1=+r}`}bezierCurveTo(e,n,i,r,s,o){this._append`C${+e},${+n},${+i},${+r},${this._x1=+s},${this._y1=+o}`}arcTo(e,n,i,r,s){if(e=+e,n=+n,i=+i,r=+r,
s=+s,s<0)throw new Error(`negative radius: ${s}`);let o=this._x1,a=this._y1,u=i-e,l=r-n,h=o-e,c=a-n,f=h*h+c*c;if(this._x1===null)this._append`M${this._x1=e},${this.
_y1=n}`;else if(f>ft)if(!(Math.abs(c*u-l*h)>ft)||!s)this._append`L${this._x1=e},${this._y1=n}`;else{let p=i-o,g=r-a,y=u*u+l*l,v=p*p+g*g,_=Math.sqrt(y),A=Math.sqrt(
f),T=s*Math.tan((Yt-Math.acos((y+f-v)/(2*_*A)))/2),k=T/A,N=T/_;Math.abs(k-1)>ft&&this._append`L${e+k*h},${n+k*c}`,this._append`A${s},${s},0,0,${+(c*p>h*g)},${this.
_x1=e+N*u},${this._y1=n+N*l}`}}arc(e,n,i,r,s,o){if(e=+e,n=+n,i=+i,o=!!o,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),u=i*Math.sin(r),l=e+a,h=n+
u,c=1^o,f=o?r-s:s-r;if(this._x1===null?this._append`M${l},${h}`:(Math.abs(this._x1-l)>ft||Math.abs(this._y1-h)>ft)&&this._append`L${l},${h}`,!!i){if(f<0&&(f=f%Cn+
Cn),f>pu)this._append`A${i},${i},0,1,${c},${e-a},${n-u}A${i},${i},0,1,${c},${this._x1=l},${this._y1=h}`;else if(f>ft){let p=e+i*Math.cos(s),g=n+i*Math.sin(s);if(f>=
Yt&&this._equal(l,h,p,g)){f/=2;let y=r+f;this._append`A${i},${i},0,${+(f>=Yt)},${c},${e+i*Math.cos(y)},${n+i*Math.sin(y)}`}this._append`A${i},${i},0,${+(f>=Yt)},${c},${this.
_x1=p},${this._y1=g}`}}}rect(e,n,i,r){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function gu(){
return new Nt}gu.prototype=Nt.prototype;function R(t){return function(){return t}}var yu=Math.cos;var Fn=Math.sin,Et=Math.sqrt,zr=1e-12,Me=Math.PI,vh=Me/2,Wr=2*Me;function Gr(t){let e=3;return t.digits=function(n){if(!arguments.length)return e;if(n==null)e=null;else{let i=Math.floor(n);if(!(i>=0))throw new RangeError(`inv\
alid digits: ${n}`);e=i}return t},()=>new Nt(e)}var _h=Array.prototype.slice;function Kr(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function jr(t){this._context=t}jr.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(
t,e);break;case 1:this._point=2;default:this._context.lineTo(t,e);break}}};function Pt(t){return new jr(t)}function Zr(t){return t[0]}function Qr(t){return t[1]}
function On(t,e){var n=R(!0),i=null,r=Pt,s=null,o=Gr(a);t=typeof t=="function"?t:t===void 0?Zr:R(t),e=typeof e=="function"?e:e===void 0?Qr:R(e);function a(u){var l,
h=(u=Kr(u)).length,c,f=!1,p;for(i==null&&(s=r(p=o())),l=0;l<=h;++l)!(l<h&&n(c=u[l],l,u))===f&&((f=!f)?s.lineStart():s.lineEnd()),f&&s.point(+t(c,l,u),+e(c,l,u));
if(p)return s=null,p+""||null}return a.x=function(u){return arguments.length?(t=typeof u=="function"?u:R(+u),a):t},a.y=function(u){return arguments.length?(e=typeof u==
"function"?u:R(+u),a):e},a.defined=function(u){return arguments.length?(n=typeof u=="function"?u:R(!!u),a):n},a.curve=function(u){return arguments.length?(r=u,i!=
null&&(s=r(i)),a):r},a.context=function(u){return arguments.length?(u==null?i=s=null:s=r(i=u),a):i},a}function Jr(t,e,n){var i=null,r=R(!0),s=null,o=Pt,a=null,u=Gr(
l);t=typeof t=="function"?t:t===void 0?Zr:R(+t),e=typeof e=="function"?e:R(e===void 0?0:+e),n=typeof n=="function"?n:n===void 0?Qr:R(+n);function l(c){var f,p,g,
y=(c=Kr(c)).length,v,_=!1,A,T=new Array(y),k=new Array(y);for(s==null&&(a=o(A=u())),f=0;f<=y;++f){if(!(f<y&&r(v=c[f],f,c))===_)if(_=!_)p=f,a.areaStart(),a.lineStart();else{
for(a.lineEnd(),a.lineStart(),g=f-1;g>=p;--g)a.point(T[g],k[g]);a.lineEnd(),a.areaEnd()}_&&(T[f]=+t(v,f,c),k[f]=+e(v,f,c),a.point(i?+i(v,f,c):T[f],n?+n(v,f,c):k[f]))}
if(A)return a=null,A+""||null}function h(){return On().defined(r).curve(o).context(s)}return l.x=function(c){return arguments.length?(t=typeof c=="function"?c:R(
+c),i=null,l):t},l.x0=function(c){return arguments.length?(t=typeof c=="function"?c:R(+c),l):t},l.x1=function(c){return arguments.length?(i=c==null?null:typeof c==
"function"?c:R(+c),l):i},l.y=function(c){return arguments.length?(e=typeof c=="function"?c:R(+c),n=null,l):e},l.y0=function(c){return arguments.length?(e=typeof c==
"function"?c:R(+c),l):e},l.y1=function(c){return arguments.length?(n=c==null?null:typeof c=="function"?c:R(+c),l):n},l.lineX0=l.lineY0=function(){return h().x(t).
y(e)},l.lineY1=function(){return h().x(t).y(n)},l.lineX1=function(){return h().x(i).y(e)},l.defined=function(c){return arguments.length?(r=typeof c=="function"?
c:R(!!c),l):r},l.curve=function(c){return arguments.length?(o=c,s!=null&&(a=o(s)),l):o},l.context=function(c){return arguments.length?(c==null?s=a=null:a=o(s=c),
l):s},l}var xh=bu(Pt);function ts(t){this._curve=t}ts.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){
this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,e){this._curve.point(e*Math.sin(t),e*-Math.cos(t))}};function bu(t){function e(n){
return new ts(t(n))}return e._curve=t,e}var wh=Et(3);var vu=Et(1/3),Mh=vu*2;var es=Fn(Me/10)/Fn(7*Me/10),Ah=Fn(Wr/10)*es,Th=-yu(Wr/10)*es;var kh=Et(3);var $h=Et(3);var Sh=Et(3)/2,_u=1/Et(12),Nh=(_u/2+1)*3;function at(){}function Ae(t,e,n){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+e)/6,(t._y0+4*
t._y1+n)/6)}function Dn(t){this._context=t}Dn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this.
_x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:Ae(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);
break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:
this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this.
_x0+this._x1)/6,(5*this._y0+this._y1)/6);default:Ae(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function xu(t){this._context=t}xu.prototype={areaStart:at,areaEnd:at,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=
this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{
this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();
break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:
this._point=1,this._x2=t,this._y2=e;break;case 1:this._point=2,this._x3=t,this._y3=e;break;case 2:this._point=3,this._x4=t,this._y4=e,this._context.moveTo((this.
_x0+4*this._x1+t)/6,(this._y0+4*this._y1+e)/6);break;default:Ae(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function wu(t){this._context=t}wu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=
this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){
switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+t)/6,i=(this._y0+4*this._y1+
e)/6;this._line?this._context.lineTo(n,i):this._context.moveTo(n,i);break;case 3:this._point=4;default:Ae(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=
this._y1,this._y1=e}};function ns(t,e){this._basis=new Dn(t),this._beta=e}ns.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this.
_x,e=this._y,n=t.length-1;if(n>0)for(var i=t[0],r=e[0],s=t[n]-i,o=e[n]-r,a=-1,u;++a<=n;)u=a/n,this._basis.point(this._beta*t[a]+(1-this._beta)*(i+u*s),this._beta*
e[a]+(1-this._beta)*(r+u*o));this._x=this._y=null,this._basis.lineEnd()},point:function(t,e){this._x.push(+t),this._y.push(+e)}};var Eh=(function t(e){function n(i){
return e===1?new Dn(i):new ns(i,e)}return n.beta=function(i){return t(+i)},n})(.85);function Te(t,e,n){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t.
_k*(t._y2-t._y0),t._x2+t._k*(t._x1-e),t._y2+t._k*(t._y1-n),t._x2,t._y2)}function Hn(t,e){this._context=t,this._k=(1-e)/6}Hn.prototype={areaStart:function(){this.
_line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this.
_point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:Te(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(
t,e);break;case 1:this._point=2,this._x1=t,this._y1=e;break;case 2:this._point=3;default:Te(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this.
_y0=this._y1,this._y1=this._y2,this._y2=e}};var Ph=(function t(e){function n(i){return new Hn(i,e)}return n.tension=function(i){return t(+i)},n})(0);function qn(t,e){
this._context=t,this._k=(1-e)/6}qn.prototype={areaStart:at,areaEnd:at,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();
break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(
this._x5,this._y5);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.
moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:Te(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this.
_y0=this._y1,this._y1=this._y2,this._y2=e}};var Ch=(function t(e){function n(i){return new qn(i,e)}return n.tension=function(i){return t(+i)},n})(0);function In(t,e){
this._context=t,this._k=(1-e)/6}In.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this.
_x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this.
_line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(
this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Te(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,
this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Rh=(function t(e){function n(i){return new In(i,e)}return n.tension=function(i){return t(+i)},n})(0);function Bn(t,e,n){
var i=t._x1,r=t._y1,s=t._x2,o=t._y2;if(t._l01_a>zr){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,u=3*t._l01_a*(t._l01_a+t._l12_a);i=(i*a-t._x0*t._l12_2a+t._x2*
t._l01_2a)/u,r=(r*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/u}if(t._l23_a>zr){var l=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,h=3*t._l23_a*(t._l23_a+t._l12_a);s=(s*l+t.
_x1*t._l23_2a-e*t._l12_2a)/h,o=(o*l+t._y1*t._l23_2a-n*t._l12_2a)/h}t._context.bezierCurveTo(i,r,s,o,t._x2,t._y2)}function is(t,e){this._context=t,this._alpha=e}
is.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,
this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this.
_x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},
point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:
this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3;default:Bn(this,t,e);break}this.
_l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,
this._y1=this._y2,this._y2=e}};var Fh=(function t(e){function n(i){return e?new is(i,e):new Hn(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function rs(t,e){
this._context=t,this._alpha=e}rs.prototype={areaStart:at,areaEnd:at,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this.
_point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();
break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){if(t=+t,e=+e,this._point){var n=this.
_x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:
this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:Bn(this,t,e);break}this._l01_a=this._l12_a,
this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this.
_y2=e}};var Lh=(function t(e){function n(i){return e?new rs(i,e):new qn(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function ss(t,e){this._context=t,this.
_alpha=e}ss.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this.
_y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===
3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,i=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=
Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this.
_x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Bn(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this.
_l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Oh=(function t(e){
function n(i){return e?new ss(i,e):new In(i,0)}return n.alpha=function(i){return t(+i)},n})(.5);function Mu(t){this._context=t}Mu.prototype={areaStart:at,areaEnd:at,
lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,e){t=+t,e=+e,this._point?this._context.lineTo(t,
e):(this._point=1,this._context.moveTo(t,e))}};function Vr(t){return t<0?-1:1}function Ur(t,e,n){var i=t._x1-t._x0,r=e-t._x1,s=(t._y1-t._y0)/(i||r<0&&-0),o=(n-t._y1)/(r||i<0&&-0),a=(s*r+o*i)/(i+r);return(Vr(
s)+Vr(o))*Math.min(Math.abs(s),Math.abs(o),.5*Math.abs(a))||0}function Yr(t,e){var n=t._x1-t._x0;return n?(3*(t._y1-t._y0)/n-e)/2:e}function Rn(t,e,n){var i=t._x0,
r=t._y0,s=t._x1,o=t._y1,a=(s-i)/3;t._context.bezierCurveTo(i+a,r+a*e,s-a,o-a*n,s,o)}function Ln(t){this._context=t}Ln.prototype={areaStart:function(){this._line=
0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:
this._context.lineTo(this._x1,this._y1);break;case 3:Rn(this,this._t0,Yr(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),
this._line=1-this._line},point:function(t,e){var n=NaN;if(t=+t,e=+e,!(t===this._x1&&e===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.
lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,Rn(this,Yr(this,n=Ur(this,t,e)),n);break;default:Rn(this,this._t0,n=
Ur(this,t,e));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e,this._t0=n}}};function Au(t){this._context=new os(t)}(Au.prototype=Object.create(Ln.
prototype)).point=function(t,e){Ln.prototype.point.call(this,e,t)};function os(t){this._context=t}os.prototype={moveTo:function(t,e){this._context.moveTo(e,t)},
closePath:function(){this._context.closePath()},lineTo:function(t,e){this._context.lineTo(e,t)},bezierCurveTo:function(t,e,n,i,r,s){this._context.bezierCurveTo(
e,t,i,n,s,r)}};function Tu(t){this._context=t}Tu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){
var t=this._x,e=this._y,n=t.length;if(n)if(this._line?this._context.lineTo(t[0],e[0]):this._context.moveTo(t[0],e[0]),n===2)this._context.lineTo(t[1],e[1]);else
for(var i=Xr(t),r=Xr(e),s=0,o=1;o<n;++s,++o)this._context.bezierCurveTo(i[0][s],r[0][s],i[1][s],r[1][s],t[o],e[o]);(this._line||this._line!==0&&n===1)&&this._context.
closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,e){this._x.push(+t),this._y.push(+e)}};function Xr(t){var e,n=t.length-1,i,r=new Array(
n),s=new Array(n),o=new Array(n);for(r[0]=0,s[0]=2,o[0]=t[0]+2*t[1],e=1;e<n-1;++e)r[e]=1,s[e]=4,o[e]=4*t[e]+2*t[e+1];for(r[n-1]=2,s[n-1]=7,o[n-1]=8*t[n-1]+t[n],
e=1;e<n;++e)i=r[e]/s[e-1],s[e]-=i,o[e]-=i*o[e-1];for(r[n-1]=o[n-1]/s[n-1],e=n-2;e>=0;--e)r[e]=(o[e]-r[e+1])/s[e];for(s[n-1]=(t[n]+r[n-1])/2,e=0;e<n-1;++e)s[e]=2*
t[e+1]-r[e+1];return[r,s]}function as(t,e){this._context=t,this._t=e}as.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this.
_y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===
1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,
this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,e),this._context.lineTo(
t,e);else{var n=this._x*(1-this._t)+t*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,e)}break}}this._x=t,this._y=e}};function zn(t){return new as(t,0)}var ku=.9;function ke(t,e,n){let i=[],[r,s]=[1/0,1/0];for(let o=0;o<n;o++){let[a,u]=[t[o],e[o]];Number.isFinite(a)&&Number.isFinite(u)&&(Math.abs(a-r)+Math.abs(
u-s)<ku&&o!==n-1||(i.push(o),r=a,s=u))}return i}function Xt(t){return Math.round(t*10)/10}function $e(t,e,n,i=!1){return On(s=>Xt(t[s]),s=>Xt(e[s])).digits(null).
curve(i?zn:Pt)(n)??""}function Se(t,e,n,i,r=!1){return Jr(o=>Xt(t[o]),o=>Xt(e[o]),o=>Xt(n[o])).digits(null).curve(r?zn:Pt)(i)??""}var $u=1.35,Su=.03,Ne=class extends st{follows="prevalence and costs";y=U();labelWidth=44;top=0;places=new Map;axisDrawn=null;band=b("path",{class:"band"});lines=ot(
this.curves,e=>b("path",{class:`curve m${e}`}));key=new St(this.over);nobody=b("line",{class:"nobody"});zero=b("line",{class:"reference"});least=b("path",{class:"\
least"});star=b("line",{class:"star"});starLabel=b("text",{class:"label quiet"});line=b("line",{class:"threshold-line"});dot=new kt(this.dots);hoverLine=b("line",
{class:"hover-line"});hoverDot=b("circle",{class:"hover-dot",r:5});px=new Float64Array(0);constructor(e,n){super("cost","Expected cost",e,n),this.under.append(this.
zero,this.band,this.line),this.curves.append(this.nobody),this.over.append(this.star,this.starLabel,this.least),this.hoverMark.append(this.hoverLine,this.hoverDot)}drawPaths(e){
if(this.context=e,!this.laid)return;let{picture:n,session:i,axis:r}=e,{currency:s}=i.scenario.costs;r!==this.axisDrawn&&(we(this.xAxis,r,this.box),this.places.clear(),
this.axisDrawn=r),this.titles(r.log?"threshold, log scale":"threshold","per 1,000"),this.setY(n.table,Ct(e),s);let o=[];this.lines.forEach((l,h)=>{let c=Ut(n,h),
f=c&&c.table.isProbability===n.table.isProbability,p=c&&f&&(c.isFocus||c.table.isProbability);if(d(l,"visibility",p?null:"hidden"),!p)return;let{table:g}=c,y=this.
places.get(g)??g.threshold.map(A=>this.xOf(A));this.places.set(g,y);let v=this.heights(g.cost),_=ke(y,v,g.size).filter(A=>c.isFocus||this.within(g.threshold[A]));
l.setAttribute("d",$e(y,v,_)),d(l,"class",`curve m${h}${c.isFocus?" focus":""}`),o.push({order:h,text:g.short,focus:c.isFocus,xs:y,ys:v,kept:_}),c.isFocus&&this.
drawFocus(e,g,y,_)});let u=[ge(i.scenario.costs,n.at),n.point.threshold].filter(Number.isFinite).map(l=>this.xOf(l));this.key.show(o,this.box,this.scale,u),this.
drawPoint(e)}within(e){let{low:n,high:i}=this.context.axis;return e>=n&&e<=i}setY(e,n,i){let r=Math.min(0,n);for(let c=0;c<e.size;c++)r=Math.min(r,e.cost[c]);let s=e.
cost[e.size-1],o=$u*(Math.min(n,s)-r),a=Su*(Math.max(n,s)-r),u=this.y.domain().join()+i+this.y.range().join();this.top=r+Math.max(o,a,1e-9);let{top:l,height:h}=this.
box;this.y=U([r,this.top],[l+h,l]),u!==this.y.domain().join()+i+this.y.range().join()&&this.drawY(this.y,this.y.ticks(4),c=>Nu(c,i))}xOf(e){return this.box.left+
this.context.axis.position(e)*this.box.width}yOf(e){return Math.max(this.y(e),this.box.top-40)}heights(e){let[n,i]=[this.y(0),this.y(1)-this.y(0)],r=this.box.top-
40;return e.map(s=>Math.max(n+i*s,r))}drawFocus(e,n,i,r){let{session:s}=e;this.px=i;let[o,a]=[this.heights(n.costLow),this.heights(n.costHigh)];d(this.band,"cla\
ss",`band m${n.order}`),this.band.setAttribute("d",Se(i,o,a,r));let u=this.yOf(Ct(e)),l=this.box.left+this.box.width;Q(this.nobody,l-.035*this.box.width,u,l+4,u),
d(this.nobody,"class",`nobody m${n.order}`),Q(this.zero,this.box.left,this.y(0),l,this.y(0)),this.drawLeast(e,n,i),this.drawStar(ge(s.scenario.costs,e.picture.at),
n)}drawLeast(e,n,i){let r=-1,s=Ct(e);for(let l=0;l<n.size;l++)n.cost[l]<s&&(s=n.cost[l],r=l);let o=r<0?this.box.left+this.box.width:i[r],a=this.yOf(s)+6;d(this.
least,"d",`M${o.toFixed(1)},${a.toFixed(1)}l4,7h-8z`);let{currency:u}=e.session.scenario.costs;w(this.aside,`least ${D(s,u)} ▲`),d(this.aside,"data-figure","l\
east-cost")}drawStar(e,n){let i=n.isProbability&&!Number.isNaN(e)&&this.within(e);for(let s of[this.star,this.starLabel])d(s,"visibility",i?null:"hidden");if(!i)
return;let r=this.xOf(e);Q(this.star,r,this.box.top,r,this.box.top+this.box.height),d(this.starLabel,"x",(r+3).toFixed(1)),d(this.starLabel,"y",this.box.top+this.
box.height-5),w(this.starLabel,"t*")}drawPoint(e){if(this.context=e,!this.laid)return;let{picture:n,session:i}=e,{currency:r}=i.scenario.costs,s=this.xOf(n.point.
threshold),o=n.figures.cost_per_1000.value,a=Math.max(this.box.top,this.y(o));Q(this.line,s,this.box.top,s,this.box.top+this.box.height),this.dot.show(n.table.order,
s,a,this.scale);let u=n.nobody?"alerting nobody":`threshold ${C(n.point.threshold)}`,l=`Expected cost of ${n.table.title} by threshold; at ${u}: ${D(o,r)} per 1\
,000 cases.`;d(this.svg,"aria-label",l)}drawHover(e){if(d(this.hoverMark,"visibility",e===null||!this.laid?"hidden":null),e===null||!this.laid||this.context===null)
return;let{table:n}=this.context.picture,i=e<0?this.box.left+this.box.width:this.px[e],r=e<0?Ct(this.context):n.cost[e];Q(this.hoverLine,i,this.box.top,i,this.box.
top+this.box.height),Vt(this.hoverDot,i,Math.max(this.box.top,this.y(r)))}rowAt(e){return this.context.axis.rowAt((e-this.box.left)/this.box.width)}};function Nu(t,e){
let n=Math.abs(t);return n>=1e4&&n<1e6?`${t<0?"-":""}${e}${n/1e3}k`:D(t,e)}function Ct({picture:t,session:e}){return 1e3*it(0,0,t.at,e.scenario.costs)}function Q(t,e,n,i,r){
d(t,"x1",e.toFixed(1)),d(t,"y1",n.toFixed(1)),d(t,"x2",i.toFixed(1)),d(t,"y2",r.toFixed(1))}var ls=[0,.25,.5,.75,1];function us(t){return t===0||t===1?String(t):t===.5?".5":`.${String(t*100)}`}var Ee=class extends st{constructor(n,i,r,s,o){super(n,i,r,
s);this.columns=o;this.under.append(this.band),this.hoverMark.append(this.hoverDot)}columns;x=U();y=U();band=b("path",{class:"band"});lines=ot(this.curves,n=>b(
"path",{class:`curve m${n}`}));key=new St(this.over);others=ot(this.dots,n=>b("circle",{class:`other-dot m${n}`,r:3.5}));dot=new kt(this.dots);hoverDot=b("circl\
e",{class:"hover-dot",r:5});xs=new Map;px=new Float64Array(0);py=new Float64Array(0);layout(n){if(!super.layout(n))return!1;let{left:i,top:r,width:s,height:o}=this.
box;return this.x=U([0,1],[i,i+s]),this.y=U([0,1],[r+o,r]),this.xs.clear(),this.drawX(this.x,ls,us),this.drawY(this.y,ls,us),!0}drawPaths(n){if(this.context=n,!this.
laid)return;let{picture:i}=n,r=[];this.lines.forEach((s,o)=>{let a=Ut(i,o);if(d(s,"visibility",a?null:"hidden"),!a)return;let[u,l]=this.pixels(a.table),h=ke(u,l,
a.table.size);s.setAttribute("d",this.start(u,l,h)+$e(u,l,h,this.columns.step).replace("M","L")),d(s,"class",`curve m${o}${a.isFocus?" focus":""}`),a.isFocus&&(this.
drawBand(a,u,h),this.px=u,this.py=l),r.push({order:o,text:this.keyText(a.table),focus:a.isFocus,xs:u,ys:l,kept:h})}),this.key.show(r,this.box,this.scale),this.drawPoint(
n)}keyText(n){return n.short}pixels(n){let i=this.xs.get(n)??this.columns.x(n).map(o=>this.x(o));this.xs.set(n,i);let{top:r,height:s}=this.box;return[i,this.columns.
y(n).map(o=>r+s*(1-o))]}drawBand(n,i,r){let{top:s,height:o}=this.box,a=this.columns.low(n.table).map(l=>s+o*(1-l)),u=this.columns.high(n.table).map(l=>s+o*(1-l));
d(this.band,"class",`band m${n.table.order}`),this.band.setAttribute("d",Se(i,a,u,r,this.columns.step))}drawPoint(n){if(this.context=n,!this.laid)return;let{picture:i}=n;
this.others.forEach((o,a)=>{let u=Ut(i,a),l=u&&!u.isFocus&&u.figures?this.pointOf(u):null;d(o,"visibility",l?null:"hidden"),l&&Vt(o,...l)});let r=i.models.find(
o=>o.isFocus),s=this.pointOf(r);s?this.dot.show(r.table.order,s[0],s[1],this.scale):this.dot.hide(),d(this.svg,"aria-label",this.spoken(n))}drawHover(n){if(d(this.
hoverMark,"visibility",n===null||!this.laid?"hidden":null),n===null||!this.laid)return;let i=n<0?this.nobodyAt():[this.px[n],this.py[n]];Vt(this.hoverDot,...i)}rowAt(n,i){
let r=this.nobodyAt(),s=(r[0]-n)**2+(r[1]-i)**2,o=-1;for(let a=0;a<this.px.length;a++){let u=(this.px[a]-n)**2+(this.py[a]-i)**2;u<s&&(s=u,o=a)}return o}},Pe=class extends Ee{follows="\
nothing";chance=b("line",{class:"reference"});constructor(e,n){super("roc","ROC",e,n,{x:i=>i.falsePositiveRate,y:i=>i.recall,low:i=>i.recallLow,high:i=>i.recallHigh,
step:!1}),this.under.append(this.chance),this.titles("false positive rate","recall")}drawPaths(e){super.drawPaths(e);let{auc:n}=e.picture.table.message;if(w(this.
aside,`AUC ${rt(n.value)} ${me(n.low,n.high,rt)}`),d(this.aside,"data-figure","auc"),!!this.laid)for(let[i,r]of Object.entries({x1:this.x(0),y1:this.y(0),x2:this.
x(1),y2:this.y(1)}))d(this.chance,i,r)}keyText(e){return`${e.short} ${rt(e.message.auc.value)}`}start(){return`M${this.x(0)},${this.y(0)}`}pointOf(e){let{false_positive_rate:n,
recall:i}=e.figures;return[this.x(n.value),this.y(i.value)]}nobodyAt(){return[this.x(0),this.y(0)]}spoken({picture:e}){let{figures:n,table:i}=e,r=`recall ${M(n.
recall.value)} at a false positive rate of ${M(n.false_positive_rate.value)}`;return`ROC curve of ${i.title}, area ${rt(i.message.auc.value)}; operating point: ${r}\
.`}},Ce=class extends Ee{follows="prevalence";baseline=b("line",{class:"reference"});constructor(e,n){super("pr","PR",e,n,{x:i=>i.recall,y:i=>i.precision,low:i=>i.
precisionLow,high:i=>i.precisionHigh,step:!0}),this.under.append(this.baseline),this.titles("recall","precision")}drawPaths(e){if(super.drawPaths(e),!this.laid)
return;let{prevalence:n}=e.picture.at,i=this.y(n);for(let[r,s]of Object.entries({x1:this.x(0),y1:i,x2:this.x(1),y2:i}))d(this.baseline,r,s);w(this.aside,`┈ prev\
alence ${M(n)}`),d(this.aside,"data-figure","pr-baseline")}start(e,n,i){return`M${this.x(0)},${n[i[0]??0].toFixed(1)}`}pointOf(e){let{precision:n,recall:i}=e.figures;
return Number.isNaN(n.value)?null:[this.x(i.value),this.y(n.value)]}nobodyAt(){return[this.x(0),this.y(this.context.picture.table.precision[0])]}spoken({picture:e}){
let{figures:n,table:i,at:r}=e,s=Number.isNaN(n.precision.value)?"undefined":M(n.precision.value);return`Precision-recall curve of ${i.title}, baseline ${M(r.prevalence)}\
; operating point: precision ${s} at recall ${M(n.recall.value)}.`}};var Eu=1,Re=class extends st{follows="nothing";labelWidth=4;faint=[b("path",{class:"bars positive faint"}),b("path",{class:"bars negative faint"})];solid=[b("pa\
th",{class:"bars positive"}),b("path",{class:"bars negative"})];alertedRect=b("rect");middleLine=b("line",{class:"zero"});line=b("line",{class:"threshold-line"});hoverLine=b(
"line",{class:"hover-line"});names=[m("span"),m("span")];constructor(e,n){super("scores","Scores",e,n);let i=`${e}-alerted`,r=b("g",{"clip-path":`url(#${i})`},...this.
solid);this.svg.append(b("defs",{},b("clipPath",{id:i},this.alertedRect))),this.curves.append(...this.faint,r,this.middleLine),this.over.append(this.line);let s=o=>m(
"span",{class:`swatch ${o}`});this.aside.append(s("positive"),this.names[0]," ",s("negative"),this.names[1]),this.hoverMark.append(this.hoverLine)}drawPaths(e){
if(this.context=e,!this.laid)return;let{picture:n,session:i,axis:r}=e,{words:s}=i.tables.dataset,{histogram:o,log_histogram:a}=n.table.message,u=r.log?a??o:o,l=this.
middle();this.titles(r.log?"score, log scale":"score","each class on its own scale"),we(this.xAxis,r,this.box),Q(this.middleLine,this.box.left,l,this.box.left+this.
box.width,l),[u.positive,u.negative].forEach((h,c)=>{let f=this.bars(u.edges,h,c===0?-1:1);d(this.faint[c],"d",f),d(this.solid[c],"d",f)}),w(this.names[0],s.positives),
w(this.names[1],"others"),this.drawPoint(e)}middle(){return Math.round(this.box.top+this.box.height/2)+.5}bars(e,n,i){let r=Math.max(...n,1),s=this.middle(),o=this.
box.height/2-2,a="";return n.forEach((u,l)=>{if(u===0)return;let[h,c]=[this.xOf(e[l]),this.xOf(e[l+1])],f=Math.max(.8,c-h-Eu),p=Math.max(1,o*u/r);a+=`M${h.toFixed(
1)},${s}h${f.toFixed(1)}v${(i*p).toFixed(1)}h${(-f).toFixed(1)}z`}),a}xOf(e){let{axis:n}=this.context;return this.box.left+n.position(Math.min(e,n.high))*this.box.
width}drawPoint(e){if(this.context=e,!this.laid)return;let{picture:n,axis:i}=e,r=this.box.left+i.position(n.point.threshold)*this.box.width,{left:s,top:o,width:a,
height:u}=this.box;Q(this.line,r,o,r,o+u);for(let[f,p]of Object.entries({x:r,y:o,width:Math.max(0,s+a+8-r),height:u}))d(this.alertedRect,f,Number(p).toFixed(1));
let{recall:l,false_positive_rate:h}=n.figures,{words:c}=e.session.tables.dataset;d(this.svg,"aria-label",`Scores of ${n.table.title} by class: ${M(l.value)} of ${c.
positives} and ${M(h.value)} of the others score at or above the threshold.`)}drawHover(e){if(d(this.hoverMark,"visibility",e===null||!this.laid?"hidden":null),
e===null||!this.laid||this.context===null)return;let{picture:n,axis:i}=this.context,r=e<0?1:i.position(n.table.threshold[e]),s=this.box.left+r*this.box.width;Q(
this.hoverLine,s,this.box.top,s,this.box.top+this.box.height)}rowAt(e){return this.context.axis.rowAt((e-this.box.left)/this.box.width)}};function fs(t,e){let n=t.tp+t.fp,i=`Of ${E(t.base)} ${e.cases}, `,r=`${Pu(t.fn,e)} ${t.fn===1?e.missed_one:e.missed}.`;if(n===0)return`${i}none is ${e.alerted}.\
 ${cs(r)}`;let s=t.tp===1?`1 of them is ${Ru(e.positive)}`:`${E(t.tp)} of them are ${e.positives}`,o=t.fp===1?"1 is a false alarm":`${E(t.fp)} are false alarms`;
return`${i}${E(n)} ${Cu(n)} ${e.alerted}: ${s}, ${o}. ${cs(r)}`}function Pu(t,e){return t===0?`no ${e.positives}`:`${E(t)} ${t===1?e.positive:e.positives}`}function Cu(t){
return t===1?"is":"are"}function Ru(t){return`${/^[aeiou]/i.test(t)?"an":"a"} ${t}`}function cs(t){return t.slice(0,1).toUpperCase()+t.slice(1)}function ps(t,{table:e}){
let n="Threshold set by hand";if(t===null)return`${n}.`;let i=t===e.nobodyThreshold?"":` at ${C(t)},`;return t>e.threshold[0]?`${n}${i} above every score: nobod\
y is alerted.`:t<e.threshold[e.size-1]?`${n}${i} below every score: everybody is alerted.`:`${n}.`}function ds(t,e){let{positives:n}=t.at;return`Recall rests on\
 ${`${E(n)} ${n===1?e.positive:e.positives}`}; about ${E(4*n)} would halve its 95% interval.`}function ms(t,e,n){if(t.at.natural)return"";let i=M(n),r=M(t.at.prevalence);
return`Assumes label shift: ${e.positives} ${i} → ${r}, scores of each class unchanged.`}function gs(t){let{costs:e}=t.scenario,{words:n}=t.tables.dataset,i=e.
false_positive+e.review;if(!(i>0&&e.false_negative>0))return"";let r=(s,o)=>`${Number((s/o).toPrecision(3))}×`;return e.false_negative>=i?`A missed ${n.positive}\
 costs ${r(e.false_negative,i)} a reviewed false alarm.`:`A reviewed false alarm costs ${r(i,e.false_negative)} a missed ${n.positive}.`}function ys(t,e){let n=e.
table.short,i=t.rule(e.rule);return e.rule===L||e.infeasible!==""||i===void 0?`Other models at the alert rate of ${n}, so that the workload is equal.`:`Each mod\
el at its own threshold: ${Fu(i.label)}.`}function Fu(t){return t.slice(0,1).toLowerCase()+t.slice(1)}function Vn(t){return t.nobody?"above every score: nobody \
is alerted":C(t.point.threshold)}function bs(t,e){let{figures:n}=e,{currency:i}=t.scenario.costs;return`${[`Threshold ${Vn(e)}`,`precision ${hs(n.precision)}`,`\
recall ${hs(n.recall)}`,`alerts ${M(n.alert_rate.value)}`,`expected cost ${D(n.cost_per_1000.value,i)} per 1,000 cases`].join(", ")}.`}function hs(t){return Number.
isNaN(t.value)?"undefined":M(t.value)}function vs(t,e,n){let i=n.figures[t],{costs:r,cases_per_day:s}=e.scenario,{words:o}=e.tables.dataset,a=h=>D(h,r.currency),
u=t==="cost_per_1000"?a:M,l={precision:"of alerts",recall:`of ${o.positives}`,false_positive_rate:"of the others",alert_rate:`${Lu(i.value*s)} a day`,cost_per_1000:`${a(
i.value*s/1e3)} a day`,accuracy:`majority ${M(fr(n.at))}`};return{value:u(i.value),interval:me(i.low,i.high,u),note:l[t]}}function Lu(t){return t>=100||t===0?E(
t):String(Number(t.toPrecision(3)))}var Un={precision:"Precision",recall:"Recall",false_positive_rate:"False pos. rate",alert_rate:"Alerts",cost_per_1000:"Cost \
per 1,000",accuracy:"Accuracy"};function _s(t,e){return{precision:`Of the ${e.cases} that are ${e.alerted}, the share that are ${e.positives}. It falls when ${e.
positives} become rarer.`,recall:`Of all ${e.positives}, the share that are ${e.alerted}. Also called true positive rate or sensitivity. It does not depend on p\
revalence.`,false_positive_rate:`Of the ${e.cases} that are no ${e.positive}, the share that are ${e.alerted}: false alarms divided by negatives, not by all cas\
es.`,alert_rate:`The share of all ${e.cases} that are ${e.alerted}, and how many that is a day.`,cost_per_1000:`Expected cost of 1,000 ${e.cases} at the deploye\
d prevalence: every outcome times its cost, and the review of each alert.`,accuracy:`The share of right decisions. Beside it what the majority class alone would\
 reach: with rare ${e.positives} that is high and worth nothing.`}[t]}function pt(t,e){return Number(t.toPrecision(e))}function Yn(t){return Math.min(1,Math.max(0,t))}function xs(t,e){let n=Math.log(e/t);return{position:o=>Yn(Math.
log(o/t)/n),value:o=>o<=0?t:o>=1?e:pt(t*Math.exp(n*o),3),step:(o,a,u)=>Math.min(e,Math.max(t,pt(o*1.05**(a*u),3)))}}function Fe(t,e=t/10**2,n=t*10**2){let i=Math.
log(n/e);return{position:a=>a<=0?0:.04+(1-.04)*Yn(Math.log(a/e)/i),value:a=>a<.04/2?0:pt(e*Math.exp(i*Math.max(0,a-.04)/(1-.04)),2),step:(a,u,l)=>{if(a<=0)return u>
0?pt(e,2):0;let h=pt(a*1.06**(u*l),2);return u<0&&h<e*.999?0:h}}}function ws(t){let e=s=>Yn((s+t)/(2*t)),n=s=>{let o=(2*s-1)*t;return Math.abs(o)<.01*t?0:pt(o,2)},
i=10**Math.floor(Math.log10(t)-1);return{position:e,value:n,step:(s,o,a)=>pt(s+o*a*i,6)}}var Xn="['’ \\u00a0\\u202f]",Ou=new RegExp(`^([+-]?)([\\d.,](?:(?:[\\d.,]|${Xn})*[\\d.,])?(?:e[+-]?\\d+)?)\\s*([km]?)$`,"i"),Du=/^\d{1,3}(,\d{3})+(\.\d*)?$/,Hu=/^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/,
qu=new RegExp(`^\\d{1,3}(${Xn}\\d{3})+([.,]\\d*)?$`);function Le(t){let e=t.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/,"$1").replace(/\s*[%\p{Sc}]$/u,""),n=Ou.
exec(e),i=n?Iu(n[2]):"",r=i===""?NaN:Number(n[1]+i)*Bu(n[3]);return t.trim()===""?{problem:"Nothing was typed"}:Number.isFinite(r)?{value:r}:{problem:`“${zu(t)}\
” is not a number`}}function Ms(t){return t.trim().endsWith("%")}function Iu(t){return Du.test(t)?t.replaceAll(",",""):Hu.test(t)?t.replaceAll(".","").replace(
",","."):qu.test(t)?t.replaceAll(new RegExp(Xn,"g"),"").replace(",","."):/^\d*,\d+$/.test(t)?t.replace(",","."):t}function Bu(t){return t===""?1:t.toLowerCase()===
"k"?1e3:1e6}function zu(t){let e=t.trim();return e.length>30?`${e.slice(0,30)}…`:e}var Wn=2e3,Oe=class{constructor(e,n){this.options=e;let{id:i}=e,r=`${n}-${i}`;this.range=m("input",{type:"range",id:r,min:0,max:Wn,step:1,class:"range","data-co\
ntrol":i}),this.field=m("input",{type:"text",class:"field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":i}),this.name=m("label",{for:r,
class:"control-name"},e.label),d(this.field,"aria-label",`${e.label}, type a value`);let s=o=>o?m("span",{class:"affix","aria-hidden":"true"},o):null;this.element=
m("div",{class:`control control-${i}`},m("div",{class:"control-head"},this.name,m("span",{class:"entry"},s(e.prefix),this.field,s(e.suffix))),m("div",{class:"tr\
ack"},this.range)),this.listen()}options;element;range;field;name;current=NaN;held=!1;edited=!1;mark(e,n){let i=this.range.parentElement,r=i.querySelector(".mar\
k");r===null&&(r=m("span",{class:"mark","aria-hidden":"true"}),i.append(r)),d(r,"hidden",e===null),d(r,"title",n),e!==null&&r.style.setProperty("--at",String(e))}rename(e){
w(this.name,e),d(this.field,"aria-label",`${e}, type a value`)}show(e){this.current=e;let n=this.options.position(e),i=String(Math.round(n*Wn));!this.held&&this.
range.value!==i&&(this.range.value=i),this.range.style.setProperty("--fill",String(n));let r=this.options.spoken(e);if(d(this.range,"aria-valuetext",r),this.edited)
return;let s=this.options.text(e);d(this.field,"title",r),d(this.field,"data-long",s.length>5),this.field.value!==s&&(this.field.value=s),d(this.field,"aria-inv\
alid",null)}listen(){let{range:e,field:n,options:i}=this,r=()=>{this.held&&(this.held=!1,this.show(this.current))};e.onpointerdown=()=>{this.held=!0,this.forget()},
e.onpointerup=e.onpointercancel=e.onblur=r,e.onchange=r,e.oninput=()=>this.move(i.value(Number(e.value)/Wn)),e.onkeydown=s=>this.key(s),e.ondblclick=()=>this.edit(),
n.oninput=()=>{this.edited=!0},n.onfocus=()=>n.select(),n.onblur=()=>this.accept(),n.onkeydown=s=>this.fieldKey(s)}key(e){let i={ArrowUp:[1,1],ArrowRight:[1,1],
ArrowDown:[-1,1],ArrowLeft:[-1,1],PageUp:[1,10],PageDown:[-1,10]}[e.key];if(e.key==="Enter")this.edit();else if(e.key==="Home")this.move(this.options.low());else if(e.
key==="End")this.move(this.options.high());else if(i)this.move(this.options.step(this.current,...i));else return;e.preventDefault()}move(e){this.forget(),this.current=
e,this.options.onMove(e)}fieldKey(e){if(e.key==="Enter")this.accept();else if(e.key==="Escape")this.forget(),this.show(this.current),this.field.select();else if(e.
key==="ArrowUp"||e.key==="ArrowDown")this.accept(),this.move(this.options.step(this.current,e.key==="ArrowUp"?1:-1,1));else return;e.stopPropagation(),e.preventDefault()}edit(){
this.field.focus(),this.field.select()}forget(){this.edited=!1}accept(){if(!this.edited)return;let{options:e}=this,n=this.field.value,i=e.word?.(n.trim().toLowerCase())??
null,r=i===null?Le(n):{value:i},s=`${e.label} stays at ${e.spoken(this.current)}.`;if("problem"in r){d(this.field,"aria-invalid","true"),e.onProblem(`${r.problem}\
: ${s}`);return}let o=i??e.typed?.(r.value,Ms(n))??r.value;if(this.forget(),e.onTyped)return e.onTyped(o);let a=Math.min(Math.max(o,e.low()),e.high());if(this.current=
a,e.onMove(a),a!==o){let u=a<o?"above the largest":"below the smallest";e.onProblem(`${e.label}: ${e.spoken(o)} is ${u} value; ${e.spoken(a)} is used.`)}this.show(
this.current)}};var Ts=1e-4,ks=.9,De=1e9,Vu=.012,qe=class{constructor(e,n,i){this.session=e;this.actions=n;let r=o=>new Oe({...o,onProblem:n.problem},i);this.threshold=r(this.thresholdOptions()),
this.prevalence=r(this.prevalenceOptions()),this.capacity=r(this.capacityOptions()),this.cases=r(this.casesOptions());let s=(o,a)=>{let u=r(this.costOptions(o,a));
return this.costs.set(o,u),u};this.natural=m("button",{type:"button",class:"reset","data-control":"natural"},"↺"),this.natural.onclick=()=>n.change({prevalence:null}),
this.prevalence.element.querySelector(".control-name").after(this.natural),this.moreButton=m("button",{type:"button",class:"link more-button","aria-expanded":"f\
alse","data-control":"more"},"More costs"),this.thresholdRow=m("div",{class:"threshold-row"},this.threshold.element),this.settings=m("div",{class:"settings"},this.
prevalence.element,s("false_positive","False alarm").element,s("false_negative","Miss").element,s("review","Review").element,this.capacity.element),this.more=m(
"div",{class:"settings more",hidden:!0,role:"group","aria-label":"More costs"},s("true_positive","Right alert").element,s("true_negative","Right pass").element,
this.cases.element,m("p",{class:"hint"},"A negative cost is a gain.")),this.moreButton.onclick=()=>this.toggleMore()}session;actions;thresholdRow;settings;more;threshold;prevalence;capacity;cases;costs=new Map;natural;moreButton;scales=new Map;axis=null;table=null;picture=null;toggleMore(e=this.
more.hidden){this.more.hidden=!e,d(this.moreButton,"aria-expanded",String(e)),w(this.moreButton,e?"Fewer costs":"More costs")}setAxis(e,n){this.axis=e,this.table=
n,this.threshold.rename(e.log?"Threshold (log)":"Threshold")}forgetScales(){this.scales.clear();let{costs:e}=this.session().scenario;(e.true_positive!==0||e.true_negative!==
0)&&this.toggleMore(!0)}show(e){this.picture=e;let{scenario:n,tables:i}=this.session();this.threshold.show(e.point.threshold),this.prevalence.show(e.at.prevalence);
let r=i.dataset.natural_prevalence;this.prevalence.mark(He.position(r),`as in the data: ${M(r)}`);let s=`Back to the prevalence in the data, ${M(r)}`;d(this.natural,
"aria-label",s),d(this.natural,"title",s),d(this.natural,"disabled",n.prevalence===null);for(let[o,a]of this.costs)a.show(n.costs[o]);this.capacity.show(n.capacity_per_day),
this.cases.show(n.cases_per_day)}thresholdOptions(){let e=()=>this.table,n=i=>$(e(),i).threshold;return{id:"threshold",label:"Threshold",position:i=>this.axis.position(
i),value:i=>n(this.axis.rowAt(i)),step:(i,r,s)=>n(Yu(e(),i,r,s)),low:()=>n(e().size-1),high:()=>n(-1),text:i=>i>e().threshold[0]?"nobody":C(i),spoken:i=>{let r=this.
picture;return r!==null&&r.point.threshold===i?Vn(r):C(i)},onMove:this.actions.setThreshold,typed:(i,r)=>r?As(i):i,word:i=>i==="nobody"||i==="none"?n(-1):null,onTyped:i=>this.
typeThreshold(i)}}typeThreshold(e){let n=this.table,i=Z(n,e),r=$(n,i).threshold;if(this.actions.setThreshold(r),e===n.nobodyThreshold)return;let[s,o]=[C(e),C(r)];
i<0?this.actions.problem(`Threshold: ${s} is above every score, so nobody is alerted.`):e<n.threshold[n.size-1]?this.actions.problem(`Threshold: ${s} is below e\
very score, so everybody is alerted.`):s!==o&&this.actions.problem(`Threshold: the next score at or above ${s} is ${o}; it is used.`)}prevalenceOptions(){let e=()=>this.
session().tables.dataset.natural_prevalence;return{id:"prevalence",label:"Deployed prevalence",suffix:"%",...He,value:i=>Math.abs(i-He.position(e()))<Vu?e():He.
value(i),low:()=>Ts,high:()=>ks,text:i=>M(i).replace("%",""),typed:As,spoken:i=>i===e()?`${M(i)}, as in the data`:M(i),onMove:i=>this.actions.change({prevalence:i===
e()?null:i})}}costOptions(e,n){let i=e==="true_positive"||e==="true_negative",r=()=>this.scale(e,()=>this.costScale(e,i)),s=()=>this.session().scenario.costs.currency;
return{id:e,label:n,prefix:"$",position:o=>r().position(o),value:o=>r().value(o),step:(o,a,u)=>r().step(o,a,u),low:()=>i?-De:0,high:()=>De,text:Gn,spoken:o=>`${D(
o,s())} a case`,onMove:o=>this.actions.change({costs:{...this.session().scenario.costs,[e]:o}})}}costScale(e,n){let{costs:i}=this.session().scenario,r=Math.max(
Math.abs(i.false_positive),Math.abs(i.false_negative),1);if(n)return ws(Math.max(r,Math.abs(i[e])));let s=Math.abs(i[e]);return Fe(s>0?s:Math.max(Math.abs(i.false_positive),
.01*r))}capacityOptions(){let e=()=>this.session().scenario.cases_per_day,n=()=>{let i=Math.max(10,e());return this.scale(`capacity ${i}`,()=>Fe(1,1,i))};return{
id:"capacity_per_day",label:"Capacity a day",position:i=>n().position(i),value:i=>n().value(i),step:(i,r,s)=>{let o=n().step(i,r,s);return o===i&&i>0?i+r:Uu(o,i,
r)},low:()=>0,high:()=>De,text:Gn,spoken:i=>`${E(i)} of ${E(e())} cases a day`,onMove:i=>this.actions.change({capacity_per_day:i})}}casesOptions(){let e=()=>this.
scale("cases",()=>Fe(Math.max(10,this.session().scenario.cases_per_day)));return{id:"cases_per_day",label:"Cases a day",position:n=>e().position(n),value:n=>Math.
max(1,Math.round(e().value(n))),step:(n,i,r)=>Math.max(1,Math.round(e().step(n,i,r))),low:()=>1,high:()=>De,text:Gn,spoken:n=>`${E(n)} cases a day`,onMove:n=>this.
actions.change({cases_per_day:n})}}scale(e,n){let i=this.scales.get(e)??n();return this.scales.set(e,i),i}showCurrency(e){for(let n of this.costs.values()){let i=n.
element.querySelector(".affix");i&&w(i,e)}}},He=xs(Ts,ks);function As(t){return Number((t/100).toPrecision(12))}function Uu(t,e,n){let i=Math.round(t);return i===
e?Math.max(0,e+n):i}function Gn(t){return Math.abs(t)>=1e3&&Number.isInteger(t)?E(t):String(Number(t.toPrecision(6)))}function Yu(t,e,n,i){let r=Z(t,e),s=r<0?e>=
t.nobodyThreshold:t.threshold[r]===e,o=i===1?1:Math.max(2,Math.round(t.size/20)),a=n>0?r-(s?o:o-1):r+o;return Math.min(t.size-1,Math.max(-1,a))}var Kn=["precision","recall","false_positive_rate","alert_rate","cost_per_1000","accuracy"],Ie=class{constructor(e,n,i){this.session=e;this.cells=Kn.map(r=>this.
cell(r,n,i))}session;element=m("div",{class:"figures",role:"group","aria-label":"Key figures with 95% intervals"});cells;cell(e,n,i){let r=Un[e],s=m("button",{type:"\
button",class:"term","data-control":`explain-${e}`},r);i.attach(s,()=>_s(e,this.session().tables.dataset.words));let o=Be(e,n),a=m("div",{class:"value","data-fi\
gure":e}),u=m("div",{class:"interval","data-figure":`${e}-interval`}),l=m("div",{class:"note","data-figure":`${e}-note`});return this.element.append(m("div",{class:"\
figure","data-metric":e},m("div",{class:"figure-head"},o,s),a,u,l)),{metric:e,value:a,interval:u,note:l,pin:o}}show(e){for(let n of this.cells){let i=vs(n.metric,
this.session(),e);w(n.value,i.value),w(n.interval,i.interval),w(n.note,i.note),d(n.note,"title",i.note)}}nameSection(e){for(let n of this.cells)d(n.pin,"aria-la\
bel",`Pin ${Un[n.metric].toLowerCase()} to ${e}`)}};function Be(t,e){let n=m("button",{type:"button",class:"pin","data-control":`pin-${t}`},jn());return n.onclick=
()=>e([t]),n}function jn(){return b("svg",{viewBox:"0 0 16 16",class:"pin-icon","aria-hidden":"true",focusable:"false"},b("path",{d:"M5.5 1.5h5l-.7 1v3.6l2.2 2.\
4v1H8.6v4.6L8 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z"}))}function Zn(t){let e=b("line",{x1:0,x2:22,y1:6,y2:6,class:`curve m${t}`});return b("svg",{class:"dash",width:22,height:12,viewBox:"0 0 22 12","aria-hidden":"tru\
e"},e)}var ze=class{constructor(e,n,i){this.session=e;this.focus=n;this.tip=i}session;focus;tip;element=m("div",{class:"models",role:"radiogroup","aria-label":"\
Model in focus"});chips=[];rebuild(){let{models:e,wanted:n}=this.session().tables;this.chips=e.map(i=>{let r=m("button",{type:"button",class:"chip",role:"radio",
"data-model":i.id,"data-control":`focus-${i.id}`},Zn(i.order),m("span",{class:"chip-name"},n>2?i.short:i.title));return d(r,"aria-label",i.title),r.onclick=()=>this.
focus(i.id),this.tip.attach(r,()=>[i.title,i.message.note].filter(Boolean).join(". ")),r}),this.chips.forEach((i,r)=>{i.onkeydown=s=>this.key(s,r)}),this.element.
replaceChildren(...this.chips)}key(e,n){let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(i===void 0)return;e.preventDefault();let r=this.chips[(n+
i+this.chips.length)%this.chips.length];r.focus(),r.click()}show(){let{focus:e}=this.session().scenario;for(let n of this.chips){let i=n.dataset.model===e;d(n,"\
aria-checked",String(i)),d(n,"tabindex",i?0:-1)}}};var $s={min_cost:"Min cost",bayes:"Bayes t*",max_f_beta:"Max F",recall_at_least:"Recall ≥",precision_at_least:"Precision ≥",fpr_at_most:"FPR ≤",capacity:"\
Capacity",youden:"Youden"},Ve=class{constructor(e,n,i){this.session=e;this.actions=n;this.tip=i}session;actions;tip;element=m("div",{class:"rules",role:"group",
"aria-label":"Jump to a threshold by rule"});rows=[];shown="";show(e,n){let{rules:i}=this.session().data,r=JSON.stringify(i);r!==this.shown&&(this.shown=r,this.
rows=i.map(s=>this.row(s)),this.element.replaceChildren(m("span",{class:"rules-name","aria-hidden":"true"},"Jump to"),...this.rows.map(s=>s.element)));for(let s of this.
rows){let o=s.rule.id===e;d(s.button,"aria-pressed",String(o)),d(s.element,"data-active",o);let a=n(s.rule);if(d(s.button,"aria-disabled",a===""?null:"true"),s.
field&&!s.edited){let u=Rt(s.rule,this.session().parameterOf(s.rule.id));s.field.value!==u&&(s.field.value=u),d(s.field,"aria-invalid",null)}}this.reason=n}reason=()=>"";row(e){
let n=m("button",{type:"button",class:"rule-button","data-control":`rule-${e.id}`},$s[e.id]??e.label),i=m("span",{class:"rule","data-rule":e.id},n),r={rule:e,element:i,
button:n,field:null,edited:!1};return n.onclick=()=>{let s=this.reason(e);s===""?this.actions.jump(e.id,null):this.actions.problem(s)},this.tip.attach(n,()=>[e.
words,this.reason(e)].filter(Boolean).join(" ")),e.parameter&&this.addField(r,e.parameter),r}addField(e,n){let i=m("input",{type:"text",class:"field rule-field",
inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":`parameter-${e.rule.id}`,"aria-label":`${e.rule.label}: ${n.name}`});e.field=i,e.element.
append(i),i.oninput=()=>{e.edited=!0},i.onfocus=()=>i.select(),i.onblur=()=>this.accept(e,!1),i.onkeydown=r=>{let s={ArrowUp:1,ArrowDown:-1}[r.key];if(r.key==="\
Enter")this.accept(e,!0);else if(r.key==="Escape")e.edited=!1,i.value=Rt(e.rule,this.session().parameterOf(e.rule.id));else if(s!==void 0)this.nudge(e,s);else return;
r.preventDefault(),r.stopPropagation()}}nudge(e,n){let i=Qn(e.rule)?.01:.1;this.use(e,Number((this.session().parameterOf(e.rule.id)+n*i).toPrecision(6)))}accept(e,n){
if(!e.edited){n&&this.actions.jump(e.rule.id,null);return}let i=e.field.value,r=Le(i);if("problem"in r){let o=Rt(e.rule,this.session().parameterOf(e.rule.id));d(
e.field,"aria-invalid","true"),this.actions.problem(`${r.problem}: ${e.rule.parameter.name} stays at ${o}.`);return}let s=Qn(e.rule)&&(i.includes("%")||r.value>=
1);this.use(e,s?Number((r.value/100).toPrecision(12)):r.value)}use(e,n){let{low:i,high:r,name:s}=e.rule.parameter,o=Math.min(Math.max(n,i),r);if(e.edited=!1,this.
actions.jump(e.rule.id,o),o===n)return;let[a,u]=[Rt(e.rule,n),Rt(e.rule,o)],l=n>r?"above the largest":"below the smallest";this.actions.problem(`${e.rule.label}\
: ${s} ${a} is ${l} value; ${u} is used.`)}};function Ss(t,e){return[$s[t.id]??t.label,Rt(t,e)].filter(Boolean).join(" ")}function Qn(t){return t.parameter?.unit===
"share"}function Rt(t,e){return Number.isNaN(e)?"":Qn(t)?`${Number((e*100).toPrecision(6))}%`:String(e)}var Wu=["tp","fn","fp","tn"],Ue=class{constructor(e){this.session=e;let[n,i]=[m("th",{scope:"col"}),m("th",{scope:"col"},"not")],[r,s]=[m("th",{scope:"row"}),m(
"th",{scope:"row"},"others")];this.heads=[n,r];let o=u=>{let l=m("td",{class:`cell-${u}`,"data-figure":u});return this.cells.set(u,l),l},a=m("table",{class:"con\
fusion"},m("thead",{},m("tr",{},m("td"),n,i)),m("tbody",{},m("tr",{},r,o("tp"),o("fn")),m("tr",{},s,o("fp"),o("tn"))));this.element=m("figure",{class:"chart con\
fusion-figure"},this.title,a)}session;element;title=m("figcaption",{class:"chart-title"});cells=new Map;heads;show(e){let{words:n}=this.session().tables.dataset;
w(this.title,`Per ${E(e.cases.base)} ${n.cases}`),d(this.title,"data-figure","cases-base"),w(this.heads[0],n.alerted),w(this.heads[1],n.positives);for(let i of Wu)
w(this.cells.get(i),E(e.cases[i]))}},Jn=[{id:"threshold",label:"threshold"},{id:"precision",label:"precision",metric:"precision"},{id:"recall",label:"recall",metric:"\
recall"},{id:"alert_rate",label:"alerts",metric:"alert_rate"},{id:"cost_per_1000",label:"cost / 1,000",metric:"cost_per_1000"},{id:"auc",label:"AUC"},{id:"ap",label:"\
AP"}],Ye=class{constructor(e){this.session=e;let n=Jn.map(i=>m("th",{scope:"col",class:`col-${i.id}`},i.label));this.element=m("figure",{class:"chart comparison\
-figure"},m("figcaption",{class:"chart-title"},"Models side by side"),m("table",{class:"comparison"},m("thead",{},m("tr",{},m("th",{scope:"col"},"model"),...n)),
this.body),this.caption)}session;element;caption=m("p",{class:"hint"});body=m("tbody");rows=new Map;rebuild(){this.rows.clear(),this.body.replaceChildren();for(let e of this.
session().tables.models){let n=Jn.map(s=>m("td",{class:`col-${s.id}`,"data-figure":`${s.id}--${e.id}`})),i=m("th",{scope:"row",title:e.title},Zn(e.order),e.short),
r=m("tr",{"data-model":e.id},i,...n);this.rows.set(e.id,{row:r,cells:n}),this.body.append(r)}}text(e,n,i){if(n.id!=="ap")return Ku(e,n,i);let r=this.session().averagePrecision(
e.table);return Number.isNaN(r)?Gu:rt(r)}show(e){let{currency:n}=this.session().scenario.costs;for(let s of e.models){let o=this.rows.get(s.table.id);o&&(d(o.row,
"data-focus",s.isFocus),Jn.forEach((a,u)=>w(o.cells[u],this.text(s,a,n))))}let r=e.models.filter(s=>s.point===null).map(s=>`${s.table.short}: ${s.reason}`);w(this.
caption,[ys(this.session(),e),...r].join(" "))}},Gu="…";function Ku(t,e,n){if(e.id==="auc")return rt(t.table.message.auc.value);if(t.point===null||t.figures===
null)return"–";if(e.metric===void 0)return t.point.threshold>t.table.threshold[0]?"nobody":C(t.point.threshold);let{value:i}=t.figures[e.metric];return e.metric===
"cost_per_1000"?D(i,n):M(i)}var Xe=class{constructor(e,n){this.root=e;this.element=m("div",{class:"tip",role:"tooltip",id:`${n}-tip`,hidden:!0}),e.addEventListener("keydown",i=>{i.key==="E\
scape"&&this.hide()})}root;element;target=null;attach(e,n){let i=()=>this.show(e,n());e.onmouseenter=i,e.onfocus=()=>{e.matches(":focus-visible")&&i()},e.onmouseleave=
e.onblur=()=>this.hide()}show(e,n){if(n==="")return;w(this.element,n),this.element.hidden=!1,this.target=e,d(e,"aria-describedby",this.element.id);let i=this.root.
getBoundingClientRect(),r=e.getBoundingClientRect(),s=this.element.offsetWidth,o=Math.min(Math.max(0,r.left-i.left),Math.max(0,i.width-s));this.element.style.left=
`${o}px`,this.element.style.top=`${r.bottom-i.top+4}px`}hide(){this.element.hidden=!0,this.target&&d(this.target,"aria-describedby",null),this.target=null}};var ju=1.3,ti=["point","costs","prevalence","all"],Zu=0,We=class{constructor(e,n){this.root=e;this.actions=n;let{session:i}=n;this.tip=new Xe(e,this.uid),this.models=
new ze(i,n.focus,this.tip),this.rules=new Ve(i,n,this.tip),this.controls=new qe(i,n,this.uid),this.figures=new Ie(i,n.pin,this.tip),this.confusion=new Ue(i),this.
comparison=new Ye(i),this.areas=[{button:Be("roc_auc",n.pin),words:"area under the ROC curve"},{button:Be("average_precision",n.pin),words:"average precision"}];
let r={hover:(s,o,a)=>this.hover(s,o,a),set:n.setRow};this.charts=[Pe,Ce,Ne,Re].map(s=>new s(this.uid,r)),this.areas.forEach(({button:s},o)=>this.charts[o].lead(
s)),this.pinAll.append(jn(),this.pinText),this.pinAll.onclick=()=>n.pin([]),this.assemble(),this.observer=new ResizeObserver(()=>{let s=this.body.clientWidth;s!==
this.width&&(this.width=s,this.actions.resized())}),this.observer.observe(this.body)}root;actions;uid=`explorer${Zu+=1}`;tip;models;rules;controls;figures;confusion;comparison;charts;pinAll=m(
"button",{type:"button",class:"pin-all","data-control":"pin"});pinText=m("span");areas;status=m("p",{class:"status","data-figure":"status"});words=m("p",{class:"\
sentence","data-figure":"sentence"});basis=m("p",{class:"hint","data-figure":"basis"});heldOut=m("p",{class:"hint held-out","data-figure":"held-out"});notes=m("\
div",{class:"notes"});live=m("div",{class:"spoken",role:"status","aria-live":"polite"});readout=m("div",{class:"readout",hidden:!0,"aria-hidden":"true","data-fi\
gure":"hover"});empty=m("p",{class:"empty",role:"status"});body=m("div",{class:"body"});observer;context=null;hovered=null;width=0;assemble(){let{controls:e}=this,
n=m("div",{class:"charts"},...this.charts.map(i=>i.element),this.confusion.element,this.comparison.element);this.body.append(m("div",{class:"top"},this.models.element,
this.pinAll),e.thresholdRow,this.rules.element,m("div",{class:"status-row"},this.status,e.moreButton),e.settings,e.more,this.figures.element,m("div",{class:"wor\
ds"},this.words,this.basis),n,this.notes),this.body.hidden=!0,this.root.replaceChildren(this.empty,this.body,this.tip.element,this.readout,this.live)}stop(){this.
observer.disconnect()}message(e){w(this.empty,e),this.empty.hidden=e==="",this.body.hidden=e!==""}speak(e){w(this.live,e)}theme(){let e=getComputedStyle(this.root).
getPropertyValue("--st-background-color").trim(),n=m("span",{style:`color:${e||"#fff"}`});this.root.append(n);let[i=255,r=255,s=255]=(getComputedStyle(n).color.
match(/[\d.]+/g)??[]).map(Number);n.remove(),d(this.root,"data-theme",.299*i+.587*r+.114*s<128?"dark":"light")}rebuild(e){this.models.rebuild(),this.comparison.
rebuild(),e&&this.controls.forgetScales(),this.controls.showCurrency(this.actions.session().scenario.costs.currency)}frameData(){let{data:e,tables:n}=this.actions.
session(),{title:i}=e.pin_section;w(this.pinText,`Pin what I see to ${i}`),this.figures.nameSection(i);for(let{button:s,words:o}of this.areas)d(s,"aria-label",`\
Pin ${o} to ${i}`),d(s,"title",`Pin ${o}`);d(this.root,"data-present",e.present);let r=[...e.notes];n.dataset.simulated&&r.unshift(`${n.dataset.title}: simulate\
d data.`),w(this.heldOut,e.held_out?.words??""),this.notes.replaceChildren(this.heldOut,...r.map(s=>m("p",{class:"hint"},s)))}setAxis(e,n){this.controls.setAxis(
e,n)}draw(e,n,i,r){this.context=e;let{session:s,picture:o}=e;this.models.show(),this.controls.show(o),this.rules.show(o.rule,r),this.figures.show(o),this.confusion.
show(o),this.comparison.show(o),this.drawWords(e,i),d(this.heldOut,"data-stale",s.dirty);let a=s.data.present?ju:1;for(let u of this.charts)n==="all"&&u.layout(
a),Qu(u,n)?u.drawPaths(e):u.drawPoint(e);this.hovered!==null&&this.mark(this.hovered)}drawWords({session:e,picture:n},i){let{dataset:r}=e.tables,s=i||n.infeasible,
o=e.rule(n.rule),a=o?`Follows “${Ss(o,n.parameter)}”.`:ps(e.scenario.threshold,n),u=ms(n,r.words,r.natural_prevalence);w(this.status,s||[a,n.reason,u||gs(e)].
filter(Boolean).join(" ")),d(this.status,"data-trouble",s!==""),w(this.words,fs(n.cases,r.words)),w(this.basis,ds(n,r.words))}hover(e,n,i){if(this.hovered=e,this.
mark(e),this.readout.hidden=e===null,e===null||i===null||this.context===null)return;w(this.readout,Ju(this.context,e));let r=this.root.getBoundingClientRect(),[
s,o]=[i.clientX-r.left,i.clientY-r.top],a=this.readout.offsetWidth,u=s+16+a>r.width?s-16-a:s+16;this.readout.style.left=`${Math.max(0,u)}px`,this.readout.style.
top=`${Math.max(0,o-this.readout.offsetHeight-12)}px`,d(this.readout,"data-chart",n.id)}mark(e){for(let n of this.charts)n.drawHover(e)}};function Qu(t,e){return e===
"all"?!0:e==="prevalence"?t.follows!=="nothing":e==="costs"&&t.follows==="prevalence and costs"}function Ju(t,e){let{picture:n,session:i}=t,{table:r}=n,{currency:s}=i.
scenario.costs,o=e<0,a=o?Ct(t):r.cost[e];return[`threshold ${o?"above every score":C(r.threshold[e])}`,`precision ${M(o?NaN:r.precision[e])}`,`recall ${M(o?0:r.
recall[e])}`,`cost ${D(a,s)} per 1,000`].join(`
`)}var tc=250,Ge=class{constructor(e){this.root=e;this.face=new We(e,{session:()=>this.session,setThreshold:n=>this.move({rule:L,threshold:n,parameter:null},"point"),
setRow:n=>this.setRow(n),change:n=>this.move(n,ec(n)),focus:n=>this.focus(n),jump:(n,i)=>this.jump(n,i),pin:n=>this.pin(n),problem:n=>this.say(n),resized:()=>this.
draw("all")}),e.addEventListener("explorer:set",n=>{n instanceof CustomEvent&&this.set(n.detail)})}root;session=new be;face;abort=new AbortController;links=new jt(
this.abort.signal,()=>this.commit());wire=null;axis=null;now=null;stale=null;frame=0;timer;notice="";drawnFocus="";asked=[];receive(e,n){if(this.wire=n,this.face.
theme(),e==null)return this.face.message("Waiting for the numbers …");try{this.take(e)}catch(i){let r=i instanceof Error?i.message:String(i);this.face.message(
`These numbers cannot be drawn: ${r}.`)}}take(e){if(this.session.lacks(e))return this.face.message("Fetching the numbers …"),this.wire?.want(e.tables.rev);if(e.
tables.models?.length===0){let u=e.notes.length>0?e.notes.join(" "):"Choose a model to begin.";return this.face.message(`There are no scores to show yet. ${u}`)}
this.asked=this.asked.filter(({n:u})=>u>e.pinned);let n=this.session.tables?.dataset.name,i=this.session.data?.present,r=this.session.tables&&JSON.stringify(this.
session.scenario),s=this.session.receive(e),o=r!==JSON.stringify(this.session.scenario);this.face.message(""),s.tables&&this.face.rebuild(n!==e.tables.dataset.name),
(s.tables||o)&&(this.notice=""),this.face.frameData();let a=s.tables||i!==e.present||this.drawnFocus!==this.session.scenario.focus;this.draw(a?"all":s.scenario?
"prevalence":"point"),this.drawNow(this.stale??"point")}stop(){this.abort.abort(),clearTimeout(this.timer),cancelAnimationFrame(this.frame),this.face.stop()}move(e,n){
this.notice="",this.session.change(e),this.draw(n),this.schedule()}say(e){this.notice=e,this.draw("point"),this.face.speak(e)}setRow(e){let{threshold:n}=$(this.
session.focusTable(),e);this.move({rule:L,threshold:n,parameter:null},"point")}focus(e){if(e===this.session.scenario.focus)return;let n=this.picture().models.find(
({table:s})=>s.id===e);if(!n)return;let r=this.session.scenario.rule===L?(n.point??$(n.table,0)).threshold:null;this.move({focus:e,threshold:r},"all")}jump(e,n){
let i=this.session.rule(e);if(!i)return this.say(`There is no rule called ${e}; the threshold stays.`);let r=this.session.focusTable(),s=n??this.session.parameterOf(
e),o=ye(this.session,r,e,s);if("infeasible"in o)return this.say(`${o.infeasible} The threshold stays where it is.`);this.move({rule:e,threshold:null,parameter:i.
parameter?s:null},"point")}set(e){let{scenario:n}=this.session,i={...n.costs,...e.costs},r=e.focus??n.focus,s={...e,costs:i};if(typeof e.threshold=="number"){let o=this.
session.table(r)??this.session.focusTable(),{threshold:a}=$(o,Z(o,e.threshold));Object.assign(s,{rule:L,threshold:a,parameter:null})}else if(e.rule!==void 0&&e.
rule!==L){let o=this.session.rule(e.rule)?.parameter??null,a=e.parameter??this.session.parameterOf(e.rule);Object.assign(s,{threshold:null,parameter:o?a:null})}
this.move(s,"all"),this.drawNow("all")}pin(e){clearTimeout(this.timer),this.settle();let n=Math.max(Date.now(),(this.asked.at(-1)?.n??0)+1);this.asked.push({...this.
session.take(),metrics:e.length>0?e:nc,n}),this.wire?.pin(this.asked);let{title:i}=this.session.data.pin_section;this.face.speak(`Pinned to ${i}.`)}schedule(){clearTimeout(
this.timer),this.timer=setTimeout(()=>this.commit(),Math.max(tc,this.links.wait()))}commit(){return clearTimeout(this.timer),this.session.dirty?(this.settle(),this.
wire?.commit(this.session.take()),this.face.speak(bs(this.session,this.picture())),!0):!1}settle(){let{infeasible:e,point:n}=this.picture();e!==""&&(this.session.
change({rule:L,threshold:n.threshold,parameter:null}),this.notice=e,this.drawNow("point"))}draw(e){(this.stale===null||ti.indexOf(e)>ti.indexOf(this.stale))&&(this.
stale=e),this.now=null,this.frame===0&&(this.frame=requestAnimationFrame(()=>this.drawNow(this.stale??"point")))}picture(){return this.now??=wr(this.session),this.
now}drawNow(e){if(this.session.tables===void 0)return;cancelAnimationFrame(this.frame),this.frame=0,this.stale=null;let n=performance.now();this.drawnFocus=this.
session.scenario.focus,this.now=null;let i=this.picture();e!=="point"&&this.evaluate(i),(e==="all"||this.axis===null)&&(this.axis=lr(i.table),this.face.setAxis(
this.axis,i.table));let r={session:this.session,picture:i,axis:this.axis};this.face.draw(r,e,this.notice,s=>this.disabled(s)),d(this.root,"data-redraw-ms",(performance.
now()-n).toFixed(2))}evaluate(e){let{costs:n}=this.session.scenario;for(let{table:i,at:r,isFocus:s}of e.models)Mr(i,r,n,s)}disabled(e){let n=this.session.focusTable();
return e.needs_probability&&!n.isProbability?An(n.title):e.id==="bayes"&&Number.isNaN(xn(this.session.scenario.costs))?Mn:""}};function ec(t){return t.prevalence!==
void 0?"prevalence":t.costs===void 0?"point":"costs"}var nc=Kn.filter(t=>t!=="accuracy");var Ns=new WeakMap;function Es(t){let{parentElement:e,data:n}=t,i=e.querySelector(".explorer");if(i===null)return;let r=Ns.get(i)??new Ge(i);return Ns.set(i,r),
r.receive(n,{commit:s=>t.setStateValue("scenario",s),pin:s=>t.setTriggerValue("pin",{pins:s}),want:s=>t.setTriggerValue("want",s)}),()=>r.stop()}ii("explorer",Es);export{Es as default};
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
