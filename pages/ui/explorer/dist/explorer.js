// Made by `npm run build` from pages/ui/explorer/src/main.ts; do not edit.
var $i=Symbol.for("ml-design-whiteboard");function No(){let e=globalThis;return e[$i]??={codes:new Map,waiting:new Map},e[$i]}function ki(e,t){let{codes:n,waiting:i}=No();
n.set(e,t);for(let r of[...i.get(e)??[]])r(t)}var To="http://www.w3.org/2000/svg";function m(e,t={},...n){return Ei(document.createElement(e),t,n)}function b(e,t={},...n){return Ei(document.createElementNS(
To,e),t,n)}function Ei(e,t,n){for(let[i,r]of Object.entries(t))d(e,i,r);for(let i of n)i!==null&&e.append(i);return e}function d(e,t,n){if(n===!1||n===null||n===
void 0){e.hasAttribute(t)&&e.removeAttribute(t);return}let i=n===!0?"":String(n);e.getAttribute(t)!==i&&e.setAttribute(t,i)}function y(e,t){e.textContent!==t&&(e.
textContent=t)}var he=class{clickedAt=-1/0;constructor(t,n=()=>!1){let i=r=>{let s=r.composedPath().find(a=>a instanceof HTMLAnchorElement);if(!s)return;!(r.button!==0||r.ctrlKey||
r.metaKey||r.shiftKey)&&n()&&(r.preventDefault(),r.stopImmediatePropagation(),setTimeout(()=>s.click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",i,{capture:!0,signal:t})}wait(){return Math.max(0,this.clickedAt+1500-performance.now())}};var $o="whiteboard:settle";function Pi(e,t){document.addEventListener($o,e,{signal:t})}function Wt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function ko(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Ci(e){let t,n,
i;e.length!==2?(t=Wt,n=(a,l)=>Wt(e(a),l),i=(a,l)=>e(a)-l):(t=e===Wt||e===ko?e:Eo,n=e,i=e);function r(a,l,u=0,h=a.length){if(u<h){if(t(l,l)!==0)return h;do{let c=u+
h>>>1;n(a[c],l)<0?u=c+1:h=c}while(u<h)}return u}function s(a,l,u=0,h=a.length){if(u<h){if(t(l,l)!==0)return h;do{let c=u+h>>>1;n(a[c],l)<=0?u=c+1:h=c}while(u<h)}
return u}function o(a,l,u=0,h=a.length){let c=r(a,l,u,h-1);return c>u&&i(a[c-1],l)>-i(a[c],l)?c-1:c}return{left:r,center:o,right:s}}function Eo(){return 0}function Po(e){
return e===null?NaN:+e}var Ri=Ci(Wt),Li=Ri.right,yh=Ri.left,_h=Ci(Po).center;var xh=Fi(Oi),wh=Fi(Co);function Fi(e){return function(t,n,i=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid\
 ry");let{data:r,width:s,height:o}=t;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:r.length/s))>=0))throw new RangeError(
"invalid height");if(!s||!o||!n&&!i)return t;let a=n&&e(n),l=i&&e(i),u=r.slice();return a&&l?(St(a,u,r,s,o),St(a,r,u,s,o),St(a,u,r,s,o),At(l,r,u,s,o),At(l,u,r,s,
o),At(l,r,u,s,o)):a?(St(a,r,u,s,o),St(a,u,r,s,o),St(a,r,u,s,o)):l&&(At(l,r,u,s,o),At(l,u,r,s,o),At(l,r,u,s,o)),t}}function St(e,t,n,i,r){for(let s=0,o=i*r;s<o;)
e(t,n,s,s+=i,1)}function At(e,t,n,i,r){for(let s=0,o=i*r;s<i;++s)e(t,n,s,s+o,i)}function Co(e){let t=Oi(e);return(n,i,r,s,o)=>{r<<=2,s<<=2,o<<=2,t(n,i,r+0,s+0,o),
t(n,i,r+1,s+1,o),t(n,i,r+2,s+2,o),t(n,i,r+3,s+3,o)}}function Oi(e){let t=Math.floor(e);if(t===e)return Ro(e);let n=e-t,i=2*e+1;return(r,s,o,a,l)=>{if(!((a-=l)>=
o))return;let u=t*s[o],h=l*t,c=h+l;for(let f=o,p=o+h;f<p;f+=l)u+=s[Math.min(a,f)];for(let f=o,p=a;f<=p;f+=l)u+=s[Math.min(a,f+h)],r[f]=(u+n*(s[Math.max(o,f-c)]+
s[Math.min(a,f+c)]))/i,u-=s[Math.max(o,f-h)]}}function Ro(e){let t=2*e+1;return(n,i,r,s,o)=>{if(!((s-=o)>=r))return;let a=e*i[r],l=o*e;for(let u=r,h=r+l;u<h;u+=
o)a+=i[Math.min(s,u)];for(let u=r,h=s;u<=h;u+=o)a+=i[Math.min(s,u+l)],n[u]=a/t,a-=i[Math.max(r,u-l)]}}var Lo=Array.prototype,Mh=Lo.slice;var Fo=Math.sqrt(50),Oo=Math.sqrt(10),Ho=Math.sqrt(2);function fe(e,t,n){let i=(t-e)/Math.max(0,n),r=Math.floor(Math.log10(i)),s=i/Math.pow(10,r),o=s>=Fo?10:s>=
Oo?5:s>=Ho?2:1,a,l,u;return r<0?(u=Math.pow(10,-r)/o,a=Math.round(e*u),l=Math.round(t*u),a/u<e&&++a,l/u>t&&--l,u=-u):(u=Math.pow(10,r)*o,a=Math.round(e/u),l=Math.
round(t/u),a*u<e&&++a,l*u>t&&--l),l<a&&.5<=n&&n<2?fe(e,t,n*2):[a,l,u]}function de(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let i=t<e,[r,s,o]=i?
fe(t,e,n):fe(e,t,n);if(!(s>=r))return[];let a=s-r+1,l=new Array(a);if(i)if(o<0)for(let u=0;u<a;++u)l[u]=(s-u)/-o;else for(let u=0;u<a;++u)l[u]=(s-u)*o;else if(o<
0)for(let u=0;u<a;++u)l[u]=(r+u)/-o;else for(let u=0;u<a;++u)l[u]=(r+u)*o;return l}function pe(e,t,n){return t=+t,e=+e,n=+n,fe(e,t,n)[2]}function Hi(e,t,n){t=+t,
e=+e,n=+n;let i=t<e,r=i?pe(t,e,n):pe(e,t,n);return(i?-1:1)*(r<0?1/-r:r)}var Sh=Do(Math.random);function Do(e){return function(n,i=0,r=n.length){let s=r-(i=+i);for(;s;){let o=e()*s--|0,a=n[s+i];n[s+i]=n[o+i],n[o+i]=a}return n}}function kt(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Kt(e,t){var n=Object.create(e.prototype);for(var i in t)n[i]=t[i];return n}function lt(){}
var bt=.7,$t=1/bt,Nt="\\s*([+-]?\\d+)\\s*",Xt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",G="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",qo=/^#([0-9a-f]{3,8})$/,
Io=new RegExp(`^rgb\\(${Nt},${Nt},${Nt}\\)$`),Bo=new RegExp(`^rgb\\(${G},${G},${G}\\)$`),Vo=new RegExp(`^rgba\\(${Nt},${Nt},${Nt},${Xt}\\)$`),jo=new RegExp(`^rg\
ba\\(${G},${G},${G},${Xt}\\)$`),zo=new RegExp(`^hsl\\(${Xt},${G},${G}\\)$`),Uo=new RegExp(`^hsla\\(${Xt},${G},${G},${Xt}\\)$`),Di={aliceblue:15792383,antiquewhite:16444375,
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
tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};kt(lt,Et,{copy(e){return Object.
assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:qi,formatHex:qi,formatHex8:Yo,formatHsl:Wo,formatRgb:Ii,toString:Ii});function qi(){
return this.rgb().formatHex()}function Yo(){return this.rgb().formatHex8()}function Wo(){return Gi(this).formatHsl()}function Ii(){return this.rgb().formatRgb()}
function Et(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=qo.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Bi(t):n===3?new P(t>>8&15|t>>4&240,t>>4&15|t&
240,(t&15)<<4|t&15,1):n===8?me(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?me(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=
Io.exec(e))?new P(t[1],t[2],t[3],1):(t=Bo.exec(e))?new P(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Vo.exec(e))?me(t[1],t[2],t[3],t[4]):(t=jo.exec(e))?me(t[1]*
255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=zo.exec(e))?zi(t[1],t[2]/100,t[3]/100,1):(t=Uo.exec(e))?zi(t[1],t[2]/100,t[3]/100,t[4]):Di.hasOwnProperty(e)?Bi(Di[e]):
e==="transparent"?new P(NaN,NaN,NaN,0):null}function Bi(e){return new P(e>>16&255,e>>8&255,e&255,1)}function me(e,t,n,i){return i<=0&&(e=t=n=NaN),new P(e,t,n,i)}
function Sn(e){return e instanceof lt||(e=Et(e)),e?(e=e.rgb(),new P(e.r,e.g,e.b,e.opacity)):new P}function Zt(e,t,n,i){return arguments.length===1?Sn(e):new P(e,
t,n,i??1)}function P(e,t,n,i){this.r=+e,this.g=+t,this.b=+n,this.opacity=+i}kt(P,Zt,Kt(lt,{brighter(e){return e=e==null?$t:Math.pow($t,e),new P(this.r*e,this.g*
e,this.b*e,this.opacity)},darker(e){return e=e==null?bt:Math.pow(bt,e),new P(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new P(gt(
this.r),gt(this.g),gt(this.b),ve(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:Vi,formatHex:Vi,formatHex8:Xo,formatRgb:ji,toString:ji}));function Vi(){return`#${mt(this.r)}${mt(this.g)}${mt(this.b)}`}function Xo(){return`\
#${mt(this.r)}${mt(this.g)}${mt(this.b)}${mt((isNaN(this.opacity)?1:this.opacity)*255)}`}function ji(){let e=ve(this.opacity);return`${e===1?"rgb(":"rgba("}${gt(
this.r)}, ${gt(this.g)}, ${gt(this.b)}${e===1?")":`, ${e})`}`}function ve(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function gt(e){return Math.max(0,Math.min(
255,Math.round(e)||0))}function mt(e){return e=gt(e),(e<16?"0":"")+e.toString(16)}function zi(e,t,n,i){return i<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new j(
e,t,n,i)}function Gi(e){if(e instanceof j)return new j(e.h,e.s,e.l,e.opacity);if(e instanceof lt||(e=Et(e)),!e)return new j;if(e instanceof j)return e;e=e.rgb();
var t=e.r/255,n=e.g/255,i=e.b/255,r=Math.min(t,n,i),s=Math.max(t,n,i),o=NaN,a=s-r,l=(s+r)/2;return a?(t===s?o=(n-i)/a+(n<i)*6:n===s?o=(i-t)/a+2:o=(t-n)/a+4,a/=l<
.5?s+r:2-s-r,o*=60):a=l>0&&l<1?0:o,new j(o,a,l,e.opacity)}function ye(e,t,n,i){return arguments.length===1?Gi(e):new j(e,t,n,i??1)}function j(e,t,n,i){this.h=+e,
this.s=+t,this.l=+n,this.opacity=+i}kt(j,ye,Kt(lt,{brighter(e){return e=e==null?$t:Math.pow($t,e),new j(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=
e==null?bt:Math.pow(bt,e),new j(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,i=n+(n<.5?
n:1-n)*t,r=2*n-i;return new P(yn(e>=240?e-240:e+120,r,i),yn(e,r,i),yn(e<120?e+240:e-120,r,i),this.opacity)},clamp(){return new j(Ui(this.h),ge(this.s),ge(this.l),
ve(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=ve(this.
opacity);return`${e===1?"hsl(":"hsla("}${Ui(this.h)}, ${ge(this.s)*100}%, ${ge(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Ui(e){return e=(e||0)%360,e<0?e+
360:e}function ge(e){return Math.max(0,Math.min(1,e||0))}function yn(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var Ki=Math.PI/180,
Zi=180/Math.PI,be=18,Ji=.96422,Qi=1,tr=.82521,er=4/29,Tt=6/29,nr=3*Tt*Tt,Go=Tt*Tt*Tt;function ir(e){if(e instanceof K)return new K(e.l,e.a,e.b,e.opacity);if(e instanceof
et)return sr(e);e instanceof P||(e=Sn(e));var t=Mn(e.r),n=Mn(e.g),i=Mn(e.b),r=_n((.2225045*t+.7168786*n+.0606169*i)/Qi),s,o;return t===n&&n===i?s=o=r:(s=_n((.4360747*
t+.3850649*n+.1430804*i)/Ji),o=_n((.0139322*t+.0971045*n+.7141733*i)/tr)),new K(116*r-16,500*(s-r),200*(r-o),e.opacity)}function rr(e,t,n,i){return arguments.length===1?ir(e):new K(e,t,n,i??1)}function K(e,t,n,i){this.l=+e,this.a=+t,this.b=+n,this.opacity=+i}kt(K,rr,Kt(lt,{brighter(e){
return new K(this.l+be*(e??1),this.a,this.b,this.opacity)},darker(e){return new K(this.l-be*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(
this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Ji*xn(t),e=Qi*xn(e),n=tr*xn(n),new P(wn(3.1338561*t-1.6168667*e-.4906146*n),wn(-.9787684*t+1.9161415*
e+.033454*n),wn(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function _n(e){return e>Go?Math.pow(e,1/3):e/nr+er}function xn(e){return e>Tt?e*e*e:nr*(e-er)}
function wn(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Mn(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function Ko(e){
if(e instanceof et)return new et(e.h,e.c,e.l,e.opacity);if(e instanceof K||(e=ir(e)),e.a===0&&e.b===0)return new et(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.
atan2(e.b,e.a)*Zi;return new et(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function _e(e,t,n,i){return arguments.length===1?Ko(e):new et(e,t,n,i??1)}function et(e,t,n,i){this.h=+e,this.c=+t,this.l=+n,this.opacity=+i}function sr(e){if(isNaN(
e.h))return new K(e.l,0,0,e.opacity);var t=e.h*Ki;return new K(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}kt(et,_e,Kt(lt,{brighter(e){return new et(this.h,this.
c,this.l+be*(e??1),this.opacity)},darker(e){return new et(this.h,this.c,this.l-be*(e??1),this.opacity)},rgb(){return sr(this).rgb()}}));var or=-.14861,An=1.78277,
Nn=-.29227,xe=-.90649,Gt=1.97294,Yi=Gt*xe,Wi=Gt*An,Xi=An*Nn-xe*or;function Zo(e){if(e instanceof vt)return new vt(e.h,e.s,e.l,e.opacity);e instanceof P||(e=Sn(e));
var t=e.r/255,n=e.g/255,i=e.b/255,r=(Xi*i+Yi*t-Wi*n)/(Xi+Yi-Wi),s=i-r,o=(Gt*(n-r)-Nn*s)/xe,a=Math.sqrt(o*o+s*s)/(Gt*r*(1-r)),l=a?Math.atan2(o,s)*Zi-120:NaN;return new vt(
l<0?l+360:l,a,r,e.opacity)}function we(e,t,n,i){return arguments.length===1?Zo(e):new vt(e,t,n,i??1)}function vt(e,t,n,i){this.h=+e,this.s=+t,this.l=+n,this.opacity=
+i}kt(vt,we,Kt(lt,{brighter(e){return e=e==null?$t:Math.pow($t,e),new vt(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?bt:Math.pow(bt,e),new vt(
this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Ki,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),i=Math.cos(e),r=Math.sin(e);return new P(
255*(t+n*(or*i+An*r)),255*(t+n*(Nn*i+xe*r)),255*(t+n*(Gt*i)),this.opacity)}}));function cr(e,t,n,i,r){var s=e*e,o=s*e;return((1-3*e+3*s-o)*t+(4-6*s+3*o)*n+(1+3*e+3*s-3*o)*i+o*r)/6}function Jo(e){var t=e.length-1;return function(n){var i=n<=
0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),r=e[i],s=e[i+1],o=i>0?e[i-1]:2*r-s,a=i<t-1?e[i+2]:2*s-r;return cr((n-i/t)*t,o,r,s,a)}}function Qo(e){var t=e.length;return function(n){
var i=Math.floor(((n%=1)<0?++n:n)*t),r=e[(i+t-1)%t],s=e[i%t],o=e[(i+1)%t],a=e[(i+2)%t];return cr((n-i/t)*t,r,s,o,a)}}var Se=e=>()=>e;function hr(e,t){return function(n){
return e+n*t}}function ta(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(i){return Math.pow(e+i*t,n)}}function En(e,t){var n=t-e;return n?hr(e,n>
180||n<-180?n-360*Math.round(n/360):n):Se(isNaN(e)?t:e)}function ea(e){return(e=+e)==1?H:function(t,n){return n-t?ta(t,n,e):Se(isNaN(t)?n:t)}}function H(e,t){var n=t-
e;return n?hr(e,n):Se(isNaN(e)?t:e)}var ar=(function e(t){var n=ea(t);function i(r,s){var o=n((r=Zt(r)).r,(s=Zt(s)).r),a=n(r.g,s.g),l=n(r.b,s.b),u=H(r.opacity,s.
opacity);return function(h){return r.r=o(h),r.g=a(h),r.b=l(h),r.opacity=u(h),r+""}}return i.gamma=e,i})(1);function fr(e){return function(t){var n=t.length,i=new Array(
n),r=new Array(n),s=new Array(n),o,a;for(o=0;o<n;++o)a=Zt(t[o]),i[o]=a.r||0,r[o]=a.g||0,s[o]=a.b||0;return i=e(i),r=e(r),s=e(s),a.opacity=1,function(l){return a.
r=i(l),a.g=r(l),a.b=s(l),a+""}}}var $h=fr(Jo),kh=fr(Qo);function na(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,i=t.slice(),r;return function(s){for(r=
0;r<n;++r)i[r]=e[r]*(1-s)+t[r]*s;return i}}function ia(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function ra(e,t){var n=t?t.length:0,i=e?Math.min(n,e.length):0,r=new Array(i),s=new Array(n),o;for(o=0;o<i;++o)r[o]=Ae(e[o],t[o]);for(;o<n;++o)s[o]=t[o];return function(a){
for(o=0;o<i;++o)s[o]=r[o](a);return s}}function sa(e,t){var n=new Date;return e=+e,t=+t,function(i){return n.setTime(e*(1-i)+t*i),n}}function z(e,t){return e=+e,
t=+t,function(n){return e*(1-n)+t*n}}function oa(e,t){var n={},i={},r;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(r in t)r in
e?n[r]=Ae(e[r],t[r]):i[r]=t[r];return function(s){for(r in n)i[r]=n[r](s);return i}}var $n=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Tn=new RegExp($n.source,
"g");function aa(e){return function(){return e}}function la(e){return function(t){return e(t)+""}}function ua(e,t){var n=$n.lastIndex=Tn.lastIndex=0,i,r,s,o=-1,
a=[],l=[];for(e=e+"",t=t+"";(i=$n.exec(e))&&(r=Tn.exec(t));)(s=r.index)>n&&(s=t.slice(n,s),a[o]?a[o]+=s:a[++o]=s),(i=i[0])===(r=r[0])?a[o]?a[o]+=r:a[++o]=r:(a[++o]=
null,l.push({i:o,x:z(i,r)})),n=Tn.lastIndex;return n<t.length&&(s=t.slice(n),a[o]?a[o]+=s:a[++o]=s),a.length<2?l[0]?la(l[0].x):aa(t):(t=l.length,function(u){for(var h=0,
c;h<t;++h)a[(c=l[h]).i]=c.x(u);return a.join("")})}function Ae(e,t){var n=typeof t,i;return t==null||n==="boolean"?Se(t):(n==="number"?z:n==="string"?(i=Et(t))?
(t=i,ar):ua:t instanceof Et?ar:t instanceof Date?sa:ia(t)?na:Array.isArray(t)?ra:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?oa:z)(e,t)}function pr(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var lr=180/Math.PI,kn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};
function dr(e,t,n,i,r,s){var o,a,l;return(o=Math.sqrt(e*e+t*t))&&(e/=o,t/=o),(l=e*n+t*i)&&(n-=e*l,i-=t*l),(a=Math.sqrt(n*n+i*i))&&(n/=a,i/=a,l/=a),e*i<t*n&&(e=-e,
t=-t,l=-l,o=-o),{translateX:r,translateY:s,rotate:Math.atan2(t,e)*lr,skewX:Math.atan(l)*lr,scaleX:o,scaleY:a}}var Me;function ca(e){let t=new(typeof DOMMatrix==
"function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?kn:dr(t.a,t.b,t.c,t.d,t.e,t.f)}function ha(e){return e==null||(Me||(Me=document.createElementNS(
"http://www.w3.org/2000/svg","g")),Me.setAttribute("transform",e),!(e=Me.transform.baseVal.consolidate()))?kn:(e=e.matrix,dr(e.a,e.b,e.c,e.d,e.e,e.f))}function mr(e,t,n,i){
function r(u){return u.length?u.pop()+" ":""}function s(u,h,c,f,p,g){if(u!==c||h!==f){var v=p.push("translate(",null,t,null,n);g.push({i:v-4,x:z(u,c)},{i:v-2,x:z(
h,f)})}else(c||f)&&p.push("translate("+c+t+f+n)}function o(u,h,c,f){u!==h?(u-h>180?h+=360:h-u>180&&(u+=360),f.push({i:c.push(r(c)+"rotate(",null,i)-2,x:z(u,h)})):
h&&c.push(r(c)+"rotate("+h+i)}function a(u,h,c,f){u!==h?f.push({i:c.push(r(c)+"skewX(",null,i)-2,x:z(u,h)}):h&&c.push(r(c)+"skewX("+h+i)}function l(u,h,c,f,p,g){
if(u!==c||h!==f){var v=p.push(r(p)+"scale(",null,",",null,")");g.push({i:v-4,x:z(u,c)},{i:v-2,x:z(h,f)})}else(c!==1||f!==1)&&p.push(r(p)+"scale("+c+","+f+")")}return function(u,h){
var c=[],f=[];return u=e(u),h=e(h),s(u.translateX,u.translateY,h.translateX,h.translateY,c,f),o(u.rotate,h.rotate,c,f),a(u.skewX,h.skewX,c,f),l(u.scaleX,u.scaleY,
h.scaleX,h.scaleY,c,f),u=h=null,function(p){for(var g=-1,v=f.length,x;++g<v;)c[(x=f[g]).i]=x.x(p);return c.join("")}}}var Eh=mr(ca,"px, ","px)","deg)"),Ph=mr(ha,
", ",")",")"),fa=1e-12;function ur(e){return((e=Math.exp(e))+1/e)/2}function pa(e){return((e=Math.exp(e))-1/e)/2}function da(e){return((e=Math.exp(2*e))-1)/(e+1)}
var Ch=(function e(t,n,i){function r(s,o){var a=s[0],l=s[1],u=s[2],h=o[0],c=o[1],f=o[2],p=h-a,g=c-l,v=p*p+g*g,x,_;if(v<fa)_=Math.log(f/u)/t,x=function(L){return[
a+L*p,l+L*g,u*Math.exp(t*L*_)]};else{var S=Math.sqrt(v),A=(f*f-u*u+i*v)/(2*u*n*S),N=(f*f-u*u-i*v)/(2*f*n*S),T=Math.log(Math.sqrt(A*A+1)-A),k=Math.log(Math.sqrt(
N*N+1)-N);_=(k-T)/t,x=function(L){var ot=L*_,W=ur(T),X=u/(n*S)*(W*da(t*ot+T)-pa(T));return[a+X*p,l+X*g,u*W/ur(t*ot+T)]}}return x.duration=Math.abs(_)*1e3*t/Math.
SQRT2,x}return r.rho=function(s){var o=Math.max(.001,+s),a=o*o,l=a*a;return e(o,a,l)},r})(Math.SQRT2,2,4);function gr(e){return function(t,n){var i=e((t=ye(t)).
h,(n=ye(n)).h),r=H(t.s,n.s),s=H(t.l,n.l),o=H(t.opacity,n.opacity);return function(a){return t.h=i(a),t.s=r(a),t.l=s(a),t.opacity=o(a),t+""}}}var Rh=gr(En),Lh=gr(
H);function vr(e){return function(t,n){var i=e((t=_e(t)).h,(n=_e(n)).h),r=H(t.c,n.c),s=H(t.l,n.l),o=H(t.opacity,n.opacity);return function(a){return t.h=i(a),t.c=r(
a),t.l=s(a),t.opacity=o(a),t+""}}}var Fh=vr(En),Oh=vr(H);function br(e){return(function t(n){n=+n;function i(r,s){var o=e((r=we(r)).h,(s=we(s)).h),a=H(r.s,s.s),
l=H(r.l,s.l),u=H(r.opacity,s.opacity);return function(h){return r.h=o(h),r.s=a(h),r.l=l(Math.pow(h,n)),r.opacity=u(h),r+""}}return i.gamma=t,i})(1)}var Hh=br(En),
Dh=br(H);function ma(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function Te(e,t){if(!isFinite(e)||e===0)return null;
var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),i=e.slice(0,n);return[i.length>1?i[0]+i.slice(2):i,+e.slice(n+1)]}function Pt(e){return e=Te(Math.
abs(e)),e?e[1]:NaN}function ga(e,t){return function(n,i){for(var r=n.length,s=[],o=0,a=e[0],l=0;r>0&&a>0&&(l+a+1>i&&(a=Math.max(1,i-l)),s.push(n.substring(r-=a,
r+a)),!((l+=a+1)>i));)a=e[o=(o+1)%e.length];return s.reverse().join(t)}}function va(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}
var ba=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Ct(e){if(!(t=ba.exec(e)))throw new Error("invalid format: "+e);var t;
return new Pn({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Ct.prototype=Pn.prototype;
function Pn(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===
void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,
this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}Pn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function ya(e){t:for(var t=e.length,n=1,i=-1,r;n<t;++n)switch(e[n]){case".":i=r=n;break;case"0":i===0&&(i=n),r=n;break;default:if(!+e[n])break t;i>0&&(i=0);break}
return i>0?e.slice(0,i)+e.slice(r+1):e}var $e;function _a(e,t){var n=Te(e,t);if(!n)return $e=void 0,e.toPrecision(t);var i=n[0],r=n[1],s=r-($e=Math.max(-8,Math.
min(8,Math.floor(r/3)))*3)+1,o=i.length;return s===o?i:s>o?i+new Array(s-o+1).join("0"):s>0?i.slice(0,s)+"."+i.slice(s):"0."+new Array(1-s).join("0")+Te(e,Math.
max(0,t+s-1))[0]}function yr(e,t){var n=Te(e,t);if(!n)return e+"";var i=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.
slice(r+1):i+new Array(r-i.length+2).join("0")}var _r={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:ma,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.
toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>yr(e*100,t),r:yr,s:_a,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(
e).toString(16)};function xr(e){return e}var wr=Array.prototype.map,Mr=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function xa(e){var t=e.
grouping===void 0||e.thousands===void 0?xr:ga(wr.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",i=e.currency===void 0?"":e.currency[1]+
"",r=e.decimal===void 0?".":e.decimal+"",s=e.numerals===void 0?xr:va(wr.call(e.numerals,String)),o=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":
e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function u(c,f){c=Ct(c);var p=c.fill,g=c.align,v=c.sign,x=c.symbol,_=c.zero,S=c.width,A=c.comma,N=c.precision,T=c.trim,
k=c.type;k==="n"?(A=!0,k="g"):_r[k]||(N===void 0&&(N=12),T=!0,k="g"),(_||p==="0"&&g==="=")&&(_=!0,p="0",g="=");var L=(f&&f.prefix!==void 0?f.prefix:"")+(x==="$"?
n:x==="#"&&/[boxX]/.test(k)?"0"+k.toLowerCase():""),ot=(x==="$"?i:/[%p]/.test(k)?o:"")+(f&&f.suffix!==void 0?f.suffix:""),W=_r[k],X=/[defgprs%]/.test(k);N=N===void 0?
6:/[gprs]/.test(k)?Math.max(1,Math.min(21,N)):Math.max(0,Math.min(20,N));function at(M){var I=L,B=ot,Mt,Ti,le;if(k==="c")B=W(M)+B,M="";else{M=+M;var ue=M<0||1/M<
0;if(M=isNaN(M)?l:W(Math.abs(M),N),T&&(M=ya(M)),ue&&+M==0&&v!=="+"&&(ue=!1),I=(ue?v==="("?v:a:v==="-"||v==="("?"":v)+I,B=(k==="s"&&!isNaN(M)&&$e!==void 0?Mr[8+$e/
3]:"")+B+(ue&&v==="("?")":""),X){for(Mt=-1,Ti=M.length;++Mt<Ti;)if(le=M.charCodeAt(Mt),48>le||le>57){B=(le===46?r+M.slice(Mt+1):M.slice(Mt))+B,M=M.slice(0,Mt);break}}}
A&&!_&&(M=t(M,1/0));var ce=I.length+M.length+B.length,tt=ce<S?new Array(S-ce+1).join(p):"";switch(A&&_&&(M=t(tt+M,tt.length?S-B.length:1/0),tt=""),g){case"<":M=
I+M+B+tt;break;case"=":M=I+tt+M+B;break;case"^":M=tt.slice(0,ce=tt.length>>1)+I+M+B+tt.slice(ce);break;default:M=tt+I+M+B;break}return s(M)}return at.toString=function(){
return c+""},at}function h(c,f){var p=Math.max(-8,Math.min(8,Math.floor(Pt(f)/3)))*3,g=Math.pow(10,-p),v=u((c=Ct(c),c.type="f",c),{suffix:Mr[8+p/3]});return function(x){
return v(g*x)}}return{format:u,formatPrefix:h}}var Ne,ke,Cn;wa({thousands:",",grouping:[3],currency:["$",""]});function wa(e){return Ne=xa(e),ke=Ne.format,Cn=Ne.
formatPrefix,Ne}function Sr(e){return Math.max(0,-Pt(Math.abs(e)))}function Ar(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Pt(t)/3)))*3-Pt(Math.abs(
e)))}function Nr(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Pt(t)-Pt(e))+1}function Pr(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function Ma(e){return function(){return e}}function Sa(e){return+e}var Tr=[0,1];function Rt(e){return e}function Rn(e,t){return(t-=e=+e)?function(n){return(n-e)/
t}:Ma(isNaN(t)?NaN:.5)}function Aa(e,t){var n;return e>t&&(n=e,e=t,t=n),function(i){return Math.max(e,Math.min(t,i))}}function Na(e,t,n){var i=e[0],r=e[1],s=t[0],
o=t[1];return r<i?(i=Rn(r,i),s=n(o,s)):(i=Rn(i,r),s=n(s,o)),function(a){return s(i(a))}}function Ta(e,t,n){var i=Math.min(e.length,t.length)-1,r=new Array(i),s=new Array(
i),o=-1;for(e[i]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<i;)r[o]=Rn(e[o],e[o+1]),s[o]=n(t[o],t[o+1]);return function(a){var l=Li(e,a,1,i)-1;return s[l](
r[l](a))}}function Cr(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Rr(){var e=Tr,
t=Tr,n=Ae,i,r,s,o=Rt,a,l,u;function h(){var f=Math.min(e.length,t.length);return o!==Rt&&(o=Aa(e[0],e[f-1])),a=f>2?Ta:Na,l=u=null,c}function c(f){return f==null||
isNaN(f=+f)?s:(l||(l=a(e.map(i),t,n)))(i(o(f)))}return c.invert=function(f){return o(r((u||(u=a(t,e.map(i),z)))(f)))},c.domain=function(f){return arguments.length?
(e=Array.from(f,Sa),h()):e.slice()},c.range=function(f){return arguments.length?(t=Array.from(f),h()):t.slice()},c.rangeRound=function(f){return t=Array.from(f),
n=pr,h()},c.clamp=function(f){return arguments.length?(o=f?!0:Rt,h()):o!==Rt},c.interpolate=function(f){return arguments.length?(n=f,h()):n},c.unknown=function(f){
return arguments.length?(s=f,c):s},function(f,p){return i=f,r=p,h()}}function $a(){return Rr()(Rt,Rt)}function ka(e,t,n,i){var r=Hi(e,t,n),s;switch(i=Ct(i??",f"),
i.type){case"s":{var o=Math.max(Math.abs(e),Math.abs(t));return i.precision==null&&!isNaN(s=Ar(r,o))&&(i.precision=s),Cn(i,o)}case"":case"e":case"g":case"p":case"\
r":{i.precision==null&&!isNaN(s=Nr(r,Math.max(Math.abs(e),Math.abs(t))))&&(i.precision=s-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(s=Sr(r))&&
(i.precision=s-(i.type==="%")*2);break}}return ke(i)}function Ea(e){var t=e.domain;return e.ticks=function(n){var i=t();return de(i[0],i[i.length-1],n??10)},e.tickFormat=
function(n,i){var r=t();return ka(r[0],r[r.length-1],n??10,i)},e.nice=function(n){n==null&&(n=10);var i=t(),r=0,s=i.length-1,o=i[r],a=i[s],l,u,h=10;for(a<o&&(u=
o,o=a,a=u,u=r,r=s,s=u);h-- >0;){if(u=pe(o,a,n),u===l)return i[r]=o,i[s]=a,t(i);if(u>0)o=Math.floor(o/u)*u,a=Math.ceil(a/u)*u;else if(u<0)o=Math.ceil(o*u)/u,a=Math.
floor(a*u)/u;else break;l=u}return e},e}function U(){var e=$a();return e.copy=function(){return Cr(e,U())},Pr.apply(e,arguments),Ea(e)}function Pa(e,t){e=e.slice();var n=0,i=e.length-1,r=e[n],s=e[i],o;return s<r&&(o=n,n=i,i=o,o=r,r=s,s=o),e[n]=t.floor(r),e[i]=t.ceil(s),e}function $r(e){return Math.
log(e)}function kr(e){return Math.exp(e)}function Ca(e){return-Math.log(-e)}function Ra(e){return-Math.exp(-e)}function La(e){return isFinite(e)?+("1e"+e):e<0?0:
e}function Fa(e){return e===10?La:e===Math.E?Math.exp:t=>Math.pow(e,t)}function Oa(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(
e),t=>Math.log(t)/e)}function Er(e){return(t,n)=>-e(-t,n)}function Ha(e){let t=e($r,kr),n=t.domain,i=10,r,s;function o(){return r=Oa(i),s=Fa(i),n()[0]<0?(r=Er(r),
s=Er(s),e(Ca,Ra)):e($r,kr),t}return t.base=function(a){return arguments.length?(i=+a,o()):i},t.domain=function(a){return arguments.length?(n(a),o()):n()},t.ticks=
a=>{let l=n(),u=l[0],h=l[l.length-1],c=h<u;c&&([u,h]=[h,u]);let f=r(u),p=r(h),g,v,x=a==null?10:+a,_=[];if(!(i%1)&&p-f<x){if(f=Math.floor(f),p=Math.ceil(p),u>0){
for(;f<=p;++f)for(g=1;g<i;++g)if(v=f<0?g/s(-f):g*s(f),!(v<u)){if(v>h)break;_.push(v)}}else for(;f<=p;++f)for(g=i-1;g>=1;--g)if(v=f>0?g/s(-f):g*s(f),!(v<u)){if(v>
h)break;_.push(v)}_.length*2<x&&(_=de(u,h,x))}else _=de(f,p,Math.min(p-f,x)).map(s);return c?_.reverse():_},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=
i===10?"s":","),typeof l!="function"&&(!(i%1)&&(l=Ct(l)).precision==null&&(l.trim=!0),l=ke(l)),a===1/0)return l;let u=Math.max(1,i*a/t.ticks().length);return h=>{
let c=h/s(Math.round(r(h)));return c*i<i-.5&&(c*=i),c<=u?l(h):""}},t.nice=()=>n(Pa(n(),{floor:a=>s(Math.floor(r(a))),ceil:a=>s(Math.ceil(r(a)))})),t}function Ln(){
let e=Ha(Rr()).domain([1,10]);return e.copy=()=>Cr(e,Ln()).base(e.base()),Pr.apply(e,arguments),e}var Da=.95,qa=.975,Lr={below:.1,share:.9},Ia=6;function Fr(e){let t=e.threshold[e.size-1],n=e.threshold[0],i=Ba(e,n),r=i?Math.max(Or(e),n/10**Ia):t,[s,o]=r<n?[r,
n]:[r-.5,n+.5],a=(i?Ln():U()).domain([s,o]).range([0,Da]).clamp(!0),l=i?Va(s,o):a.ticks(4),u=c=>c>n?1:a(c),h=Float64Array.from(e.threshold,u);return{log:i,low:s,
high:o,ticks:l,position:u,rowAt:c=>ja(h,c)}}function Ba(e,t){if(!e.isProbability||t<=0)return!1;let n=e.positives+e.negatives,i=0;for(let r=0;r<e.size&&e.threshold[r]>=
Lr.below;r++)i=(e.tp[r]+e.fp[r])/n;return i<=1-Lr.share&&Or(e)<t/10}function Or(e){for(let t=e.size-1;t>0;t--)if(e.threshold[t]>0)return e.threshold[t];return e.
threshold[0]}function Va(e,t){let n=[],i=Math.ceil(Math.log10(e)-1e-9);for(let r=i;10**r<=t*1.000001;r++)n.push(+`1e${r}`);return n.length>5?n.filter((r,s)=>(n.
length-1-s)%2===0):n}function ja(e,t){if(t>=qa)return-1;let n=0,i=e.length-1;for(;n<i;){let r=n+i>>1;e[r]>t?n=r+1:i=r}return n>0&&e[n-1]-t<t-e[n]?n-1:n}var O="threshold";var On=1.959963984540054,Fn=On*On;function Lt(e,t,n){let i=e/(e+t),r=n??i;return{positives:e,negatives:t,prevalence:r,natural:r===i}}function Z(e,t,n){return n.
natural?(e+t)/(n.positives+n.negatives):Br(e/n.positives,t/n.negatives,n.prevalence)}function yt(e,t,n){if(e+t===0)return NaN;if(n.natural)return e/(e+t);let i=n.
prevalence*(e/n.positives);return i/(i+(1-n.prevalence)*(t/n.negatives))}function J(e,t,n,i){let r=n.prevalence,s=e/n.positives,o=t/n.negatives,a=(n.positives-e)/
n.positives,l=(n.negatives-t)/n.negatives;return r*(s*i.true_positive+a*i.false_negative)+(1-r)*(o*i.false_positive+l*i.true_negative)+i.review*Z(e,t,n)}function Dr(e,t,n){
let i=e/n.positives,r=(n.negatives-t)/n.negatives;return n.prevalence*i+(1-n.prevalence)*r}function qr(e){return Math.max(e.prevalence,1-e.prevalence)}function Ir(e,t,n,i){
let r=n.prevalence,s=e/n.positives,o=Br(s,t/n.negatives,r);return(1+i*i)*r*s/(i*i*r+o)}function Br(e,t,n){return n*e+(1-n)*t}function V(e,t){let n=e/t,i=1+Fn/t,
r=(n+Fn/(2*t))/i,s=On/i*Math.sqrt(n*(1-n)/t+Fn/(4*t*t));return{low:e===0?0:Math.max(0,r-s),high:e===t?1:Math.min(1,r+s)}}function Hn(e,t,n){if(e+t===0)return{low:NaN,
high:NaN};if(n.natural)return V(e,e+t);let i=e/n.positives,r=t/n.negatives,s=za(i,V(e,n.positives),r,V(t,n.negatives));return{low:Hr(s.low,n.prevalence),high:Hr(
s.high,n.prevalence)}}function za(e,t,n,i){let r=e*n,s=t.low*i.high*(2*e-t.low)*(2*n-i.high),o=i.high*(2*n-i.high),a=o===0?r>0?t.low*(2*e-t.low)/(2*r):0:(r-Math.
sqrt(Math.max(0,r*r-s)))/o,l=t.high*i.low*(2*e-t.high)*(2*n-i.low),u=i.low*(2*n-i.low),h=u===0?1/0:(r+Math.sqrt(Math.max(0,r*r-l)))/u;return{low:a,high:h}}function Hr(e,t){
return e===1/0?1:t*e/(t*e+(1-t))}function Dn(e,t,n,i,r,s,o){let a=i/s.positives,l=r/s.negatives,u=V(i,s.positives),h=V(r,s.negatives),c=t*(t>=0?a-u.low:u.high-a),
f=n*(n>=0?l-h.low:h.high-l),p=t*(t>=0?u.high-a:a-u.low),g=n*(n>=0?h.high-l:l-h.low),v=c*c+f*f,x=p*p+g*g;if(s.natural){let _=V(s.positives,s.positives+s.negatives),
S=o*(o>=0?s.prevalence-_.low:_.high-s.prevalence),A=o*(o>=0?_.high-s.prevalence:s.prevalence-_.low);v+=S*S,x+=A*A}return{low:e-Math.sqrt(v),high:e+Math.sqrt(x)}}
function qn(e,t,n,i){let r=n.prevalence,s=r*(i.true_positive-i.false_negative+i.review),o=(1-r)*(i.false_positive-i.true_negative+i.review);return Dn(J(e,t,n,i),
s,o,e,t,n,Ua(e,t,n,i))}function Ua(e,t,n,i){let r=e/n.positives*(i.true_positive+i.review)+(n.positives-e)/n.positives*i.false_negative,s=t/n.negatives*(i.false_positive+
i.review)+(n.negatives-t)/n.negatives*i.true_negative;return r-s}function Ya(e,t,n){if(n.natural)return V(e+t,n.positives+n.negatives);let i=n.prevalence;return Dn(
Z(e,t,n),i,1-i,e,t,n,0)}function Wa(e,t,n){if(n.natural)return V(e+(n.negatives-t),n.positives+n.negatives);let i=n.prevalence;return Dn(Dr(e,t,n),i,-(1-i),e,t,
n,0)}function In(e,t,n){let{tp:i,fp:r}=e,s=qn(i,r,t,n);return{precision:{value:yt(i,r,t),...Hn(i,r,t)},recall:{value:i/t.positives,...V(i,t.positives)},false_positive_rate:{
value:r/t.negatives,...V(r,t.negatives)},alert_rate:{value:Z(i,r,t),...Ya(i,r,t)},cost_per_1000:{value:1e3*J(i,r,t,n),low:1e3*s.low,high:1e3*s.high},accuracy:{value:Dr(
i,r,t),...Wa(i,r,t)}}}function Vr(e,t){let n=t.prevalence,i=[1e4,1e5].find(g=>n*g>=10)??1e6,r=e.tp/t.positives,s=e.fp/t.negatives,o=[i*n*r,i*n*(1-r),i*(1-n)*s,i*
(1-n)*(1-s)],a=o.map(Math.floor),l=[0,1,2,3].sort((g,v)=>o[v]-a[v]-(o[g]-a[g])||g-v),u=i-a.reduce((g,v)=>g+v,0);for(let g of l){if(u<=0)break;a[g]+=1,u-=1}let[h,
c,f,p]=a;return{base:i,tp:h,fn:c,fp:f,tn:p}}function nt(e){return Number.isNaN(e)?"–":e===0?"0":Ga(e.toPrecision(3))}function w(e){if(Number.isNaN(e))return"–";let t=e*100;if(t===0)return"0%";if(Math.
abs(t)<.001)return t<0?">-0.001%":"<0.001%";let n=`${nt(t)}%`;return n==="100%"&&e<1?">99.9%":n}function F(e,t){if(Number.isNaN(e))return"–";let n=e<0?"-":"",
i=Math.abs(e);if(i===0)return`${t}0`;if(i<.001)return e<0?`>-${t}0.001`:`<${t}0.001`;let r=Number(i.toPrecision(3));return r>=1e9?`${n}${t}${Ft(nt(i/1e9))}bn`:r>=
1e6?`${n}${t}${nt(i/1e6)}m`:`${n}${t}${Ft(nt(i))}`}function Ot(e){return Number.isNaN(e)?"–":`${Ft(nt(e))} ms`}function Y(e){return Ft(String(Number(e.toPrecision(
10))))}function jr(e,t){for(let n=3;n<=17;n++){let i=n===3?nt(e):String(Number(e.toPrecision(n)));if(Number.isNaN(e)||e===t||Number(i)!==t)return`${Ft(i)} ms`}return Ot(
e)}function E(e){return Number.isNaN(e)?"–":Ft(Xa(e).toFixed(0))}function ut(e){return Number.isNaN(e)?"–":e.toFixed(3)}function C(e){return Number.isNaN(e)?"–":
e===0?"0":Math.abs(e)<1e-4?e.toExponential(2):nt(e)}function ct(e,t,n){return Number.isNaN(e)||Number.isNaN(t)?"–":`[${n(e)}, ${n(t)}]`}function Xa(e){return e<
0?-Math.floor(-e+.5):Math.floor(e+.5)}function Ft(e){let[t="",n]=e.split("."),i=t.replace(/\B(?=(\d{3})+$)/g,",");return n===void 0?i:`${i}.${n}`}function Ga(e){
let t=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(e);if(!t)return e;let[,n="",i="",r="",s="0"]=t,o=i+r,a=Number(s);return a<0?`${n}0.${"0".repeat(-a-1)}${o}`:n+o.padEnd(
a+1,"0")}function Ee(e){let t=atob(e),n=new DataView(new ArrayBuffer(t.length));for(let r=0;r<t.length;r++)n.setUint8(r,t.charCodeAt(r));let i=new Float64Array(Math.floor(
t.length/8));for(let r=0;r<i.length;r++)i[r]=n.getFloat64(8*r,!0);return i}function zr(e){let t=(e.models??[]).map(Ka);return{rev:e.rev,wanted:e.wanted??t.length,dataset:e.dataset,models:t}}function Ka(e,t){let n=e.k,i=u=>{let h=Ee(e[u]);
if(h.length!==n)throw new Error(`${e.title}: ${u} must have ${n} rows, got ${h.length}`);return h},{positives:r,negatives:s}=e;if(!(r>0&&s>0))throw new Error(`${e.
title}: both classes must be present, got one`);let[o,a]=[i("tp"),i("fp")],l=Array.from(o,u=>V(u,r));return{id:e.id,title:e.title,short:e.short,order:e.order??t,
isProbability:e.is_probability,positives:r,negatives:s,size:n,nobodyThreshold:e.nobody_threshold,threshold:i("threshold"),tp:o,fp:a,recall:o.map(u=>u/r),falsePositiveRate:a.
map(u=>u/s),recallLow:Float64Array.from(l,u=>u.low),recallHigh:Float64Array.from(l,u=>u.high),precision:new Float64Array(n),precisionLow:new Float64Array(n),precisionHigh:new Float64Array(
n),cost:new Float64Array(n),costLow:new Float64Array(n),costHigh:new Float64Array(n),message:e}}function $(e,t){return t<0?{threshold:e.nobodyThreshold,tp:0,fp:0}:
{threshold:e.threshold[t],tp:e.tp[t],fp:e.fp[t]}}function it(e,t){let n=0,i=e.size;for(;n<i;){let r=n+i>>1;e.threshold[r]>=t?n=r+1:i=r}return n-1}function Vn(e){return{costs:e.costs,prevalence:e.prevalence,capacityPerDay:e.capacity_per_day,casesPerDay:e.cases_per_day}}var Za=8*Number.EPSILON;function jn(e){
let t=e.false_positive+e.review-e.true_negative,n=e.false_negative-(e.true_positive+e.review);return t>=0&&n>=0&&t+n>0?t/(t+n):NaN}function Pe(e,t){let n=jn(e);
if(t.natural)return n;let i=t.positives/(t.positives+t.negatives),r=n*i*(1-t.prevalence),s=(1-n)*(1-i)*t.prevalence;return r/(r+s)}function zn(e,t,n,i){let r=Lt(
e.positives,e.negatives,i.prevalence);switch(t){case"min_cost":return Ja(e,r,i.costs);case"bayes":return Qa(e,r,i.costs);case"max_f_beta":return $(e,Bn(e,(s,o)=>Ir(
s,o,r,n),0,1));case"youden":return $(e,Bn(e,(s,o)=>s/e.positives-o/e.negatives,0,1));case"recall_at_least":return tl(e,n);case"precision_at_least":return el(e,n,
r);case"fpr_at_most":return nl(e,n);case"capacity":return il(e,r,i);default:return{infeasible:`There is no rule called ${t}.`}}}function Bn(e,t,n,i){let r=n;for(let a=0;a<
e.size;a++)r=Math.max(r,t(e.tp[a],e.fp[a]));let s=r-Za*i;if(n>=s)return-1;let o=0;for(;t(e.tp[o],e.fp[o])<s;)o+=1;return o}function Ja(e,t,n){let i=t.prevalence,
r=i*(Math.abs(n.true_positive)+Math.abs(n.false_negative))+(1-i)*(Math.abs(n.false_positive)+Math.abs(n.true_negative))+Math.abs(n.review),s=(o,a)=>-J(o,a,t,n);
return $(e,Bn(e,s,s(0,0),r))}function Qa(e,t,n){if(!e.isProbability)return{infeasible:Yn(e.title)};let i=Pe(n,t);return Number.isNaN(i)?{infeasible:Un}:$(e,it(e,
i))}var Un="t* is undefined: an error costs less than the right decision. Make each error cost more.";function Yn(e){return`The scores of ${e} are not probabili\
ties, so t* cannot be compared with them.`}function tl(e,t){let n=e.recall.findIndex(i=>i>=t);return n>=0?$(e,n):{infeasible:`No threshold reaches recall ${w(t)}\
.`}}function el(e,t,n){let i=-1,r=0;for(let o=e.size-1;o>=0;o--){let a=yt(e.tp[o],e.fp[o],n);if(a>=t)return $(e,Ur(e,o));a>=i&&([i,r]=[a,o])}let s=C(e.threshold[r]);
return{infeasible:`No threshold reaches precision ${w(t)} at a prevalence of ${w(n.prevalence)}: the best is ${w(i)} at ${s}. Lower the target to ${w(rl(i))} or\
 accept a higher prevalence.`}}function nl(e,t){let n=Wr(e,r=>e.falsePositiveRate[r]<=t)-1;if(n>=0)return $(e,Ur(e,n));let i=e.falsePositiveRate[0];return{infeasible:`\
No threshold keeps the false positive rate at ${w(t)} or less: the cases at the highest score, ${C(e.threshold[0])}, already make ${w(i)}. Allow ${w(sl(i))}, or\
 use a model with fewer ties.`}}function Ur(e,t){let n=t;for(;n>0&&e.tp[n-1]===e.tp[t];)n-=1;return n}function il(e,t,n){let{capacityPerDay:i,casesPerDay:r}=n,s=i/
r,o=h=>Z(e.tp[h],e.fp[h],t),a=Wr(e,h=>o(h)<=s)-1;if(a>=0)return $(e,a);if(i===0)return{infeasible:"No alert can be reviewed: the capacity is 0 a day."};let[l,u]=[
C(e.threshold[0]),E(Math.ceil(o(0)*r))];return{infeasible:`${E(i)} reviews a day are too few: the cases tied at the highest score, ${l}, make ${u} alerts a day.\
 Review ${w(s/o(0))} of them at random, or use a model with fewer ties.`}}function rl(e){let t=Number(e.toPrecision(2));return t<=e?t:Number((t-Yr(e)).toPrecision(
2))}function sl(e){let t=Number(e.toPrecision(2));return t>=e?t:Number((t+Yr(e)).toPrecision(2))}function Yr(e){return 10**(Math.floor(Math.log10(e))-1)}function Wr(e,t){
let n=0;for(;n<e.size&&t(n);)n+=1;return n}function Xr(e,t,n){if(t<=0)return $(e,-1);let i=Lt(e.positives,e.negatives,n);for(let r=0;r<e.size;r++)if(Z(e.tp[r],e.
fp[r],i)>=t)return $(e,r);return $(e,e.size-1)}function ol(e,t,n,i){let{tp:r,fp:s}=al(n,i);return{threshold:e.threshold,tp:r+t*(e.tp-r),fp:s+t*(e.fp-s)}}function Gr(e,t,n,i,r){let{tp:s,fp:o}=ol(e,t,n,i);return{
effective_precision:yt(s,o,i),effective_recall:s/i.positives,effective_false_positive_rate:o/i.negatives,effective_alert_rate:Z(s,o,i),effective_cost_per_1000:1e3*
J(s,o,i,r)}}function al(e,t){return e==="allow"?{tp:0,fp:0}:e==="block"?{tp:t.positives,fp:t.negatives}:e}function Kr(e,t){let n=e.filter(a=>a.feasible&&!Number.isNaN(a.quality)),i=Ce(n,a=>[a.quality,a.simplicity]);if(i===void 0)return{model:null,because:"none",cheapest:null};
let r=n.filter(a=>a===i||t(a.model,i.model)!==!0),s=Ce(r,a=>[a.simplicity,a.quality]),o=n.length===1?"only":s===i?"cheapest":"simpler";return{model:s.model,because:o,
cheapest:i.model}}function Zr(e){let t=e.filter(s=>s.judged),n=t.filter(s=>s.stable&&!Number.isNaN(s.p99Ms)),i=t.filter(s=>!Number.isNaN(s.utilisation));return(n.length>0?Ce(n,s=>[
s.p99Ms,s.simplicity]):Ce(i,s=>[s.utilisation,s.simplicity]))?.model??null}function Ce(e,t){let n;for(let i of e)if(n===void 0)n=i;else{let[r,s]=[t(i),t(n)];(r[0]<s[0]||r[0]===s[0]&&r[1]<s[1])&&(n=i)}return n}var ll=.99;function Jr(e,t){if(!e.latency.known)return null;let n=t.map(o=>ul(e,o,t)),i=n.map(({candidate:o})=>o),r=Kr(i,(o,a)=>e.latency.differs(o,a)),s=r.model===
null?Zr(i):null;return{models:n,focus:n.find(({view:o})=>o.isFocus),choice:r,closest:n.find(({view:o})=>o.table.id===s)??null,pairsHold:e.samePoints}}var Wn={value:NaN,
low:NaN,high:NaN};function ul(e,t,n){let{id:i}=t.table,{serving:r}=e.scenario,s=e.latency.model(i),o=s?.responses??null,a=e.latency.exact(i,e.scenario),l=o?.utilisation(
r.arrival_rate_per_s,r.servers)??NaN,u=a?Xn(a.p99_ms):Gn(o?.quantileAt(ll,l,r.servers)),h=o!==null,c=!h||!Number.isNaN(u.value),f=cl(e,t,l),p=c?hl(e,t,n,f.value):
null,g=h&&r.objective_ms!==null&&!(u.value<=r.objective_ms),v=t.point!==null&&(h||r.objective_ms===null),x=h&&(!c||g);return{view:t,status:s?.status??"missing",
words:s?.words??"",measured:h,answered:a!==void 0,approximate:a===void 0&&o!==null&&!o.holds(r.servers),utilisation:a?.utilisation??l,stable:c,serversToHold:o?Math.
floor(o.utilisation(r.arrival_rate_per_s,1))+1:NaN,p99:u,attainment:f,effective:p,out:x,candidate:{model:i,simplicity:s?.simplicity??0,quality:p?.effective_cost_per_1000.
value??NaN,onTime:t.figures?.cost_per_1000.value??NaN,p99Ms:u.value,utilisation:l,stable:c,feasible:v&&!x,judged:v,serversNeeded:null,atNeeded:NaN}}}function cl(e,t,n){
let{id:i}=t.table,{objective_ms:r,servers:s}=e.scenario.serving;if(r===null)return Wn;let o=e.latency.exactAtObjective(i,e.scenario);return o?Xn(o.attainment):Gn(
e.latency.model(i)?.responses?.attainedAt(r,n,s))}function hl(e,t,n,i){let{scenario:r}=e,s=r.serving.objective_ms===null?1:i,o=fl(r.serving.late,n);if(t.point===
null||o===null||Number.isNaN(s))return null;let a=e.samePoints?e.latency.exactAtObjective(t.table.id,r)?.effective:void 0,l=Gr(t.point,s,o,t.at,r.costs),u=Object.
entries(l).map(([h,c])=>[h,a?.[h]?Xn(a[h]):Gn(c)]);return Object.fromEntries(u)}function fl(e,t){return e==="allow"||e==="block"?e:t.find(({table:n})=>n.id===e)?.
point??null}function Xn(e){return e===null?Wn:{value:e[0],low:e[1]??NaN,high:e[2]??NaN}}function Gn(e){return{...Wn,value:e??NaN}}var pl="The threshold stays where it was.",dl="The threshold of lowest cost is shown instead.";function ts(e){let{scenario:t}=e,n=e.focusTable(),i=ml(e,n),r=e.standing.
has(n.id),s="infeasible"in i?`${i.infeasible} ${r?pl:dl}`:"",o="infeasible"in i?bl(e,n):i;s===""&&e.standing.set(n.id,o);let a=Lt(n.positives,n.negatives,t.prevalence),
l=t.rule===O||s!=="",u=Z(o.tp,o.fp,a),h=e.tables.models.map(c=>c===n?Qr(e,c,o,!0):Qr(e,c,vl(e,c,l,u),!1));return{models:h,table:n,at:a,point:o,nobody:o.threshold>
n.threshold[0],figures:In(o,a,t.costs),cases:Vr(o,a),rule:t.rule,parameter:t.rule===O?NaN:e.parameterOf(t.rule),infeasible:s,reason:"infeasible"in i||!("reason"in
i)?"":i.reason??"",serving:Jr(e,h)}}function Qr(e,t,n,i){let{scenario:r}=e,s=Lt(t.positives,t.negatives,r.prevalence);if("infeasible"in n)return{table:t,isFocus:i,
at:s,point:null,reason:n.infeasible,figures:null};i||e.standing.set(t.id,n);let o=In(n,s,r.costs);return{table:t,isFocus:i,at:s,point:n,reason:"",figures:o}}function ml(e,t){
let{rule:n,threshold:i}=e.scenario;return n!==O?Re(e,t,n):gl(e,t,i??t.threshold[0])}function gl(e,t,n){return e.learnedPoint(t.id,n)??{...$(t,it(t,n)),threshold:n}}
function Re(e,t,n,i=e.parameterOf(n)){return(Object.is(i,e.parameterOf(n))?e.exactChoice(t.id,n):void 0)??zn(t,n,i,Vn(e.scenario))}function vl(e,t,n,i){return n?
(e.scenario.rule===O?e.exactCurrent(t.id):void 0)??Xr(t,i,e.scenario.prevalence):Re(e,t,e.scenario.rule)}function bl(e,t){let n=e.standing.get(t.id);if(n)return n;
let i=zn(t,"min_cost",NaN,Vn(e.scenario));return"infeasible"in i?$(t,0):i}function es(e,t,n,i){for(let r=0;r<e.size;r++){let s=e.tp[r],o=e.fp[r];if(e.precision[r]=yt(s,o,t),e.cost[r]=1e3*J(s,o,t,n),!i)continue;let a=Hn(s,o,t);e.precisionLow[r]=
a.low,e.precisionHigh[r]=a.high;let l=qn(s,o,t,n);e.costLow[r]=1e3*l.low,e.costHigh[r]=1e3*l.high}}var yl=.1,Le=class{servers;meanServiceMs;utilisations;lastLevel;depths;responses;rows=new Map;rowsAt=NaN;constructor(t){this.servers=t.servers,this.utilisations=
t.utilisation,this.meanServiceMs=t.mean_service_ms,this.lastLevel=t.levels.at(-1),this.depths=Float64Array.from(t.levels,is),this.responses=Ee(t.response_ms);let n=this.
servers.length*this.utilisations.length*t.levels.length;if(this.responses.length!==n)throw new Error(`response times must have ${n} cells, got ${this.responses.
length}`)}utilisation(t,n){return t*this.meanServiceMs/(1e3*n)}quantileAt(t,n,i){return t>=0&&t<=this.lastLevel?this.amongServers(i,n,r=>_l(r,t)):NaN}attainedAt(t,n,i){
return Number.isNaN(t)?NaN:this.amongServers(i,n,r=>this.attainedOf(r,t))}holds(t){return this.servers.includes(t)}amongServers(t,n,i){let r=(p,g)=>{let v=this.
row(p,g);return v===null?NaN:i(v)},s=this.servers.indexOf(t);if(s>=0)return r(s,n);let o=this.servers.findIndex(p=>p>t);if(o===0)return NaN;let a=o<0?this.servers.
length-1:o-1,l=1/this.servers[a],u=o<0?0:1/this.servers[o],h=(1/t-l)/(u-l),c=r(a,n),f=o<0?r(a,0):r(o,n);return c+h*(f-c)}attainedOf({times:t,depths:n},i){let r=t.
length-1;if(i<t[0])return 0;if(i>=t[r])return this.lastLevel;let s=ns(t,i),o=(i-t[s-1])/(t[s]-t[s-1]),a=n[s-1]+o*(n[s]-n[s-1]);return Math.min(1-Math.exp(-a),this.
lastLevel)}row(t,n){this.rowsAt!==n&&n!==0&&(this.rows.clear(),this.rowsAt=n);let i=`${t} ${n}`,r=this.rows.get(i);return r===void 0&&(r=this.madeRow(t,n),this.
rows.set(i,r)),r}madeRow(t,n){let i=this.utilisations;if(!(n>=0&&n<=i.at(-1)))return null;let r=i.findIndex(f=>f>=n),s=this.stored(t,r);if(i[r]===n)return{times:s,
depths:this.depths};let o=this.stored(t,r-1),a=(n-i[r-1])/(i[r]-i[r-1]),l=new Float64Array(o.length+s.length);l.set(o),l.set(s,o.length),l.sort();let u=l.map(f=>this.
depthAt(o,f)),h=l.map(f=>this.depthAt(s,f));if(i[r]>yl)return{times:l,depths:u.map((f,p)=>f+a*(h[p]-f))};let c=(f,p)=>{let g=Math.exp(-f);return-Math.log(g+a*(Math.
exp(-h[p])-g))};return{times:l,depths:u.map(c)}}depthAt(t,n){let i=ns(t,n);if(i===0)return 0;let r=Math.min(i,t.length-1),s=t[r]-t[r-1];if(s<=0)return this.depths[r];
let o=(n-t[r-1])/s;return this.depths[r-1]+o*(this.depths[r]-this.depths[r-1])}stored(t,n){let i=(t*this.utilisations.length+n)*this.depths.length;return this.responses.
subarray(i,i+this.depths.length)}};function _l({times:e,depths:t},n){let i=is(n),r=Math.min(xl(t,i),t.length-1);if(r===0)return e[0];let s=(i-t[r-1])/(t[r]-t[r-
1]);return e[r-1]+Math.min(s,1)*(e[r]-e[r-1])}function is(e){return-Math.log(1-e)}function xl(e,t){return rs(e,n=>n<t)}function ns(e,t){return rs(e,n=>n<=t)}function rs(e,t){
let n=0,i=e.length;for(;n<i;){let r=n+i>>1;t(e[r])?n=r+1:i=r}return n}var Fe=class{rev="";models=new Map;message=null;sent=null;lacks(t){return t!==null&&t.models===null&&this.rev!==t.rev}receive(t,n){this.message=t,this.sent=n;let i=t?.
rev??"";return i===this.rev?!1:(this.rev=i,this.models=new Map(Object.entries(t?.models??{}).map(([r,s])=>[r,{...s,responses:s.table&&new Le(s.table)}])),!0)}get known(){
return this.message!==null}get measuredOn(){return this.message?.measured_on??""}model(t){return this.models.get(t)}exact(t,n){return this.answered&&ss(this.sent.
serving,n.serving)?this.message.exact.models[t]:void 0}exactAtObjective(t,n){return Kn(this.sent?.serving,n.serving)?this.exact(t,n):void 0}differs(t,n){let i=this.
message?.exact?.pairs[[t,n].sort().join("|")];return i===void 0?null:!i}get recommendation(){return this.message?.exact?.recommendation}get answered(){return this.
message?.exact!==null&&this.message?.exact!==void 0&&this.sent!==null}},wl=["arrival_rate_per_s","servers","dispatch","burstiness","path"];function ss(e,t){return wl.
every(n=>e[n]===t[n])}function Kn(e,t){return e!==void 0&&ss(e,t)&&e.objective_ms===t.objective_ms&&e.late===t.late}var Oe=class{data;tables;scenario;latency=new Fe;dirty=!1;standing=new Map;seq=0;version=null;parameters={};learned=new Map;lacks(t){return t.tables.models===null&&
this.tables?.rev!==t.tables.rev||this.latency.lacks(t.latency)}receive(t){let n=this.tables===void 0||this.tables.rev!==t.tables.rev;if(n){let l=zr(t.tables);this.
tables=l,this.learned.clear(),this.standing.clear()}this.data=t;let i=this.latency.receive(t.latency,t.scenario),r=this.version===null,s=t.scenario.version!==this.
version,o=t.scenario.echo>=this.seq,a=r||(s||n)&&o&&!this.dirty;return this.seq=Math.max(this.seq,t.scenario.echo),a&&this.adopt(),this.learn(),this.tables.models.
some(l=>l.id===this.scenario.focus)||(this.scenario={...this.scenario,focus:this.tables.models[0].id}),{tables:n,scenario:a,latency:i}}adopt(){let{version:t,echo:n,
parameters:i,...r}=this.data.scenario;this.version=t,this.scenario={...r,costs:{...r.costs},serving:{...r.serving}},this.parameters={...this.parameters,...i},r.
parameter!==null&&(this.parameters[r.rule]=r.parameter),this.dirty=!1}learn(){let{exact:t}=this.data;if(t===null)return;let n=(i,r)=>{"infeasible"in r||this.learned.
set(`${i} ${r.threshold}`,r)};for(let[i,r]of Object.entries(t.current)){n(i,r);let{focus:s,rule:o,threshold:a}=this.data.scenario,l=i===s&&o===O&&a!==null;"infe\
asible"in r||l&&t.version===this.data.scenario.version&&this.learned.set(`${i} ${a}`,{...r,threshold:a})}for(let[i,r]of Object.entries(t.points))for(let s of Object.
values(r))n(i,s)}learnedPoint(t,n){return this.learned.get(`${t} ${n}`)}change(t){this.scenario={...this.scenario,...t};let{rule:n,parameter:i}=this.scenario;i!==
null&&(this.parameters[n]=i),this.dirty=!0}take(){return this.dirty&&(this.seq+=1),this.dirty=!1,{seq:this.seq,tables:`${this.tables.rev} ${this.latency.rev}`.trim(),
...this.scenario}}focusTable(){return this.table(this.scenario.focus)??this.tables.models[0]}table(t){return this.tables.models.find(n=>n.id===t)}rule(t){return this.
data.rules.find(n=>n.id===t)}parameterOf(t){return this.parameters[t]??this.rule(t)?.parameter?.default??NaN}sameSetting(){let{exact:t,scenario:n}=this.data,i=this.
scenario;return t===null||t.version!==n.version?!1:i.prevalence===n.prevalence&&i.capacity_per_day===n.capacity_per_day&&i.cases_per_day===n.cases_per_day&&Ml(i,
n)}exactChoice(t,n){if(!this.sameSetting())return;let i=this.data.scenario,r=this.rule(n)?.parameter?.default??NaN,s=i.parameters?.[n]??r,o=i.rule===n?i.parameter??
s:s;if(Object.is(o,this.parameterOf(n)))return this.data.exact?.points[t]?.[n]}averagePrecision(t){let{prevalence:n}=this.scenario;return n===null?t.message.average_precision:
(this.data.scenario.prevalence===n?this.data.exact?.average_precision[t.id]:void 0)??NaN}exactCurrent(t){return this.samePoints?this.data.exact?.current[t]:void 0}get samePoints(){
let t=this.data.scenario,n=this.scenario;return this.sameSetting()&&n.focus===t.focus&&n.rule===t.rule&&n.threshold===t.threshold&&n.parameter===t.parameter}get settled(){
return this.samePoints&&Kn(this.data.scenario.serving,this.scenario.serving)}};function Ml(e,t){return e.costs.false_positive===t.costs.false_positive&&e.costs.
false_negative===t.costs.false_negative&&e.costs.true_positive===t.costs.true_positive&&e.costs.true_negative===t.costs.true_negative&&e.costs.review===t.costs.
review}function He(){return b("svg",{viewBox:"0 0 16 16",class:"pin-icon","aria-hidden":"true",focusable:"false"},b("path",{d:"M5.5 1.5h5l-.7 1v3.6l2.2 2.4v1H8.6v4.6L8\
 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z"}))}function os(e){let t=getComputedStyle(e).getPropertyValue("--st-background-color").trim(),n=m("span",{style:`color:${t||"#fff"}`});e.append(n);let[i=255,r=255,s=255]=(getComputedStyle(
n).color.match(/[\d.]+/g)??[]).map(Number);n.remove(),d(e,"data-theme",.299*i+.587*r+.114*s<128?"dark":"light")}var De=class{constructor(t,n){this.root=t;this.element=m("div",{class:"tip",role:"tooltip",id:`${n}-tip`,hidden:!0}),t.addEventListener("keydown",i=>{i.key==="E\
scape"&&this.hide()})}root;element;target=null;attach(t,n){let i=()=>this.show(t,n());t.onmouseenter=i,t.onfocus=()=>{t.matches(":focus-visible")&&i()},t.onmouseleave=
t.onblur=()=>this.hide()}show(t,n){if(n==="")return;y(this.element,n),this.element.hidden=!1,this.target=t,d(t,"aria-describedby",this.element.id);let i=this.root.
getBoundingClientRect(),r=t.getBoundingClientRect(),s=this.element.offsetWidth,o=Math.min(Math.max(0,r.left-i.left),Math.max(0,i.width-s));this.element.style.left=
`${o}px`,this.element.style.top=`${r.bottom-i.top+4}px`}hide(){this.element.hidden=!0,this.target&&d(this.target,"aria-describedby",null),this.target=null}};function Sl(e){return e}var Zn=1,Jn=2,Qn=3,Jt=4,as=1e-6;function Al(e){return"translate("+e+",0)"}function Nl(e){return"translate(0,"+e+")"}function Tl(e){return t=>+e(
t)}function $l(e,t){return t=Math.max(0,e.bandwidth()-t*2)/2,e.round()&&(t=Math.round(t)),n=>+e(n)+t}function kl(){return!this.__axis}function ls(e,t){var n=[],
i=null,r=null,s=6,o=6,a=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=e===Zn||e===Jt?-1:1,h=e===Jt||e===Jn?"x":"y",c=e===Zn||e===Qn?Al:Nl;function f(p){
var g=i??(t.ticks?t.ticks.apply(t,n):t.domain()),v=r??(t.tickFormat?t.tickFormat.apply(t,n):Sl),x=Math.max(s,0)+a,_=t.range(),S=+_[0]+l,A=+_[_.length-1]+l,N=(t.
bandwidth?$l:Tl)(t.copy(),l),T=p.selection?p.selection():p,k=T.selectAll(".domain").data([null]),L=T.selectAll(".tick").data(g,t).order(),ot=L.exit(),W=L.enter().
append("g").attr("class","tick"),X=L.select("line"),at=L.select("text");k=k.merge(k.enter().insert("path",".tick").attr("class","domain").attr("stroke","current\
Color")),L=L.merge(W),X=X.merge(W.append("line").attr("stroke","currentColor").attr(h+"2",u*s)),at=at.merge(W.append("text").attr("fill","currentColor").attr(h,
u*x).attr("dy",e===Zn?"0em":e===Qn?"0.71em":"0.32em")),p!==T&&(k=k.transition(p),L=L.transition(p),X=X.transition(p),at=at.transition(p),ot=ot.transition(p).attr(
"opacity",as).attr("transform",function(M){return isFinite(M=N(M))?c(M+l):this.getAttribute("transform")}),W.attr("opacity",as).attr("transform",function(M){var I=this.
parentNode.__axis;return c((I&&isFinite(I=I(M))?I:N(M))+l)})),ot.remove(),k.attr("d",e===Jt||e===Jn?o?"M"+u*o+","+S+"H"+l+"V"+A+"H"+u*o:"M"+l+","+S+"V"+A:o?"M"+
S+","+u*o+"V"+l+"H"+A+"V"+u*o:"M"+S+","+l+"H"+A),L.attr("opacity",1).attr("transform",function(M){return c(N(M)+l)}),X.attr(h+"2",u*s),at.attr(h,u*x).text(v),T.
filter(kl).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",e===Jn?"start":e===Jt?"end":"middle"),T.each(function(){
this.__axis=N})}return f.scale=function(p){return arguments.length?(t=p,f):t},f.ticks=function(){return n=Array.from(arguments),f},f.tickArguments=function(p){return arguments.
length?(n=p==null?[]:Array.from(p),f):n.slice()},f.tickValues=function(p){return arguments.length?(i=p==null?null:Array.from(p),f):i&&i.slice()},f.tickFormat=function(p){
return arguments.length?(r=p,f):r},f.tickSize=function(p){return arguments.length?(s=o=+p,f):s},f.tickSizeInner=function(p){return arguments.length?(s=+p,f):s},
f.tickSizeOuter=function(p){return arguments.length?(o=+p,f):o},f.tickPadding=function(p){return arguments.length?(a=+p,f):a},f.offset=function(p){return arguments.
length?(l=+p,f):l},f}function qe(e){return ls(Qn,e)}function us(e){return ls(Jt,e)}var ti="http://www.w3.org/1999/xhtml",cs={svg:"http://www.w3.org/2000/svg",xhtml:ti,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function hs(e){var t=e+="",n=t.indexOf(":");return n>=0&&(t=e.slice(0,n))!=="xmlns"&&(e=e.slice(n+1)),cs.hasOwnProperty(
t)?{space:cs[t],local:e}:e}function El(e){return function(){var t=this.ownerDocument,n=this.namespaceURI;return n===ti&&t.documentElement.namespaceURI===ti?t.createElement(
e):t.createElementNS(n,e)}}function Pl(e){return function(){return this.ownerDocument.createElementNS(e.space,e.local)}}function fs(e){var t=hs(e);return(t.local?
Pl:El)(t)}function Cl(){}function ps(e){return e==null?Cl:function(){return this.querySelector(e)}}function Rl(e){typeof e!="function"&&(e=ps(e));for(var t=this.
_groups,n=t.length,i=new Array(n),r=0;r<n;++r)for(var s=t[r],o=s.length,a=i[r]=new Array(o),l,u,h=0;h<o;++h)(l=s[h])&&(u=e.call(l,l.__data__,h,s))&&("__data__"in
l&&(u.__data__=l.__data__),a[h]=u);return new q(i,this._parents)}function Ll(e){return e==null?[]:Array.isArray(e)?e:Array.from(e)}function Fl(){return[]}function Ol(e){
return e==null?Fl:function(){return this.querySelectorAll(e)}}function Hl(e){return function(){return Ll(e.apply(this,arguments))}}function Dl(e){typeof e=="fun\
ction"?e=Hl(e):e=Ol(e);for(var t=this._groups,n=t.length,i=[],r=[],s=0;s<n;++s)for(var o=t[s],a=o.length,l,u=0;u<a;++u)(l=o[u])&&(i.push(e.call(l,l.__data__,u,o)),
r.push(l));return new q(i,r)}function ql(e){return function(){return this.matches(e)}}function ds(e){return function(t){return t.matches(e)}}var Il=Array.prototype.
find;function Bl(e){return function(){return Il.call(this.children,e)}}function Vl(){return this.firstElementChild}function jl(e){return this.select(e==null?Vl:
Bl(typeof e=="function"?e:ds(e)))}var zl=Array.prototype.filter;function Ul(){return Array.from(this.children)}function Yl(e){return function(){return zl.call(this.
children,e)}}function Wl(e){return this.selectAll(e==null?Ul:Yl(typeof e=="function"?e:ds(e)))}function Xl(e){typeof e!="function"&&(e=ql(e));for(var t=this._groups,
n=t.length,i=new Array(n),r=0;r<n;++r)for(var s=t[r],o=s.length,a=i[r]=[],l,u=0;u<o;++u)(l=s[u])&&e.call(l,l.__data__,u,s)&&a.push(l);return new q(i,this._parents)}
function ms(e){return new Array(e.length)}function Gl(){return new q(this._enter||this._groups.map(ms),this._parents)}function Ie(e,t){this.ownerDocument=e.ownerDocument,
this.namespaceURI=e.namespaceURI,this._next=null,this._parent=e,this.__data__=t}Ie.prototype={constructor:Ie,appendChild:function(e){return this._parent.insertBefore(
e,this._next)},insertBefore:function(e,t){return this._parent.insertBefore(e,t)},querySelector:function(e){return this._parent.querySelector(e)},querySelectorAll:function(e){
return this._parent.querySelectorAll(e)}};function Kl(e){return function(){return e}}function Zl(e,t,n,i,r,s){for(var o=0,a,l=t.length,u=s.length;o<u;++o)(a=t[o])?
(a.__data__=s[o],i[o]=a):n[o]=new Ie(e,s[o]);for(;o<l;++o)(a=t[o])&&(r[o]=a)}function Jl(e,t,n,i,r,s,o){var a,l,u=new Map,h=t.length,c=s.length,f=new Array(h),p;
for(a=0;a<h;++a)(l=t[a])&&(f[a]=p=o.call(l,l.__data__,a,t)+"",u.has(p)?r[a]=l:u.set(p,l));for(a=0;a<c;++a)p=o.call(e,s[a],a,s)+"",(l=u.get(p))?(i[a]=l,l.__data__=
s[a],u.delete(p)):n[a]=new Ie(e,s[a]);for(a=0;a<h;++a)(l=t[a])&&u.get(f[a])===l&&(r[a]=l)}function Ql(e){return e.__data__}function tu(e,t){if(!arguments.length)
return Array.from(this,Ql);var n=t?Jl:Zl,i=this._parents,r=this._groups;typeof e!="function"&&(e=Kl(e));for(var s=r.length,o=new Array(s),a=new Array(s),l=new Array(
s),u=0;u<s;++u){var h=i[u],c=r[u],f=c.length,p=eu(e.call(h,h&&h.__data__,u,i)),g=p.length,v=a[u]=new Array(g),x=o[u]=new Array(g),_=l[u]=new Array(f);n(h,c,v,x,
_,p,t);for(var S=0,A=0,N,T;S<g;++S)if(N=v[S]){for(S>=A&&(A=S+1);!(T=x[A])&&++A<g;);N._next=T||null}}return o=new q(o,i),o._enter=a,o._exit=l,o}function eu(e){return typeof e==
"object"&&"length"in e?e:Array.from(e)}function nu(){return new q(this._exit||this._groups.map(ms),this._parents)}function iu(e,t,n){var i=this.enter(),r=this,s=this.
exit();return typeof e=="function"?(i=e(i),i&&(i=i.selection())):i=i.append(e+""),t!=null&&(r=t(r),r&&(r=r.selection())),n==null?s.remove():n(s),i&&r?i.merge(r).
order():r}function ru(e){for(var t=e.selection?e.selection():e,n=this._groups,i=t._groups,r=n.length,s=i.length,o=Math.min(r,s),a=new Array(r),l=0;l<o;++l)for(var u=n[l],
h=i[l],c=u.length,f=a[l]=new Array(c),p,g=0;g<c;++g)(p=u[g]||h[g])&&(f[g]=p);for(;l<r;++l)a[l]=n[l];return new q(a,this._parents)}function su(){for(var e=this._groups,
t=-1,n=e.length;++t<n;)for(var i=e[t],r=i.length-1,s=i[r],o;--r>=0;)(o=i[r])&&(s&&o.compareDocumentPosition(s)^4&&s.parentNode.insertBefore(o,s),s=o);return this}
function ou(e){e||(e=au);function t(c,f){return c&&f?e(c.__data__,f.__data__):!c-!f}for(var n=this._groups,i=n.length,r=new Array(i),s=0;s<i;++s){for(var o=n[s],
a=o.length,l=r[s]=new Array(a),u,h=0;h<a;++h)(u=o[h])&&(l[h]=u);l.sort(t)}return new q(r,this._parents).order()}function au(e,t){return e<t?-1:e>t?1:e>=t?0:NaN}
function lu(){var e=arguments[0];return arguments[0]=this,e.apply(null,arguments),this}function uu(){return Array.from(this)}function cu(){for(var e=this._groups,
t=0,n=e.length;t<n;++t)for(var i=e[t],r=0,s=i.length;r<s;++r){var o=i[r];if(o)return o}return null}function hu(){let e=0;for(let t of this)++e;return e}function fu(){
return!this.node()}function pu(e){for(var t=this._groups,n=0,i=t.length;n<i;++n)for(var r=t[n],s=0,o=r.length,a;s<o;++s)(a=r[s])&&e.call(a,a.__data__,s,r);return this}
function du(e){return function(){this.removeAttribute(e)}}function mu(e){return function(){this.removeAttributeNS(e.space,e.local)}}function gu(e,t){return function(){
this.setAttribute(e,t)}}function vu(e,t){return function(){this.setAttributeNS(e.space,e.local,t)}}function bu(e,t){return function(){var n=t.apply(this,arguments);
n==null?this.removeAttribute(e):this.setAttribute(e,n)}}function yu(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttributeNS(e.space,
e.local):this.setAttributeNS(e.space,e.local,n)}}function _u(e,t){var n=hs(e);if(arguments.length<2){var i=this.node();return n.local?i.getAttributeNS(n.space,n.
local):i.getAttribute(n)}return this.each((t==null?n.local?mu:du:typeof t=="function"?n.local?yu:bu:n.local?vu:gu)(n,t))}function gs(e){return e.ownerDocument&&
e.ownerDocument.defaultView||e.document&&e||e.defaultView}function xu(e){return function(){this.style.removeProperty(e)}}function wu(e,t,n){return function(){this.
style.setProperty(e,t,n)}}function Mu(e,t,n){return function(){var i=t.apply(this,arguments);i==null?this.style.removeProperty(e):this.style.setProperty(e,i,n)}}
function Su(e,t,n){return arguments.length>1?this.each((t==null?xu:typeof t=="function"?Mu:wu)(e,t,n??"")):Au(this.node(),e)}function Au(e,t){return e.style.getPropertyValue(
t)||gs(e).getComputedStyle(e,null).getPropertyValue(t)}function Nu(e){return function(){delete this[e]}}function Tu(e,t){return function(){this[e]=t}}function $u(e,t){
return function(){var n=t.apply(this,arguments);n==null?delete this[e]:this[e]=n}}function ku(e,t){return arguments.length>1?this.each((t==null?Nu:typeof t=="fu\
nction"?$u:Tu)(e,t)):this.node()[e]}function vs(e){return e.trim().split(/^|\s+/)}function ni(e){return e.classList||new bs(e)}function bs(e){this._node=e,this.
_names=vs(e.getAttribute("class")||"")}bs.prototype={add:function(e){var t=this._names.indexOf(e);t<0&&(this._names.push(e),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(e){var t=this._names.indexOf(e);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(e){
return this._names.indexOf(e)>=0}};function ys(e,t){for(var n=ni(e),i=-1,r=t.length;++i<r;)n.add(t[i])}function _s(e,t){for(var n=ni(e),i=-1,r=t.length;++i<r;)n.
remove(t[i])}function Eu(e){return function(){ys(this,e)}}function Pu(e){return function(){_s(this,e)}}function Cu(e,t){return function(){(t.apply(this,arguments)?
ys:_s)(this,e)}}function Ru(e,t){var n=vs(e+"");if(arguments.length<2){for(var i=ni(this.node()),r=-1,s=n.length;++r<s;)if(!i.contains(n[r]))return!1;return!0}return this.
each((typeof t=="function"?Cu:t?Eu:Pu)(n,t))}function Lu(){this.textContent=""}function Fu(e){return function(){this.textContent=e}}function Ou(e){return function(){
var t=e.apply(this,arguments);this.textContent=t??""}}function Hu(e){return arguments.length?this.each(e==null?Lu:(typeof e=="function"?Ou:Fu)(e)):this.node().textContent}
function Du(){this.innerHTML=""}function qu(e){return function(){this.innerHTML=e}}function Iu(e){return function(){var t=e.apply(this,arguments);this.innerHTML=
t??""}}function Bu(e){return arguments.length?this.each(e==null?Du:(typeof e=="function"?Iu:qu)(e)):this.node().innerHTML}function Vu(){this.nextSibling&&this.parentNode.
appendChild(this)}function ju(){return this.each(Vu)}function zu(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Uu(){
return this.each(zu)}function Yu(e){var t=typeof e=="function"?e:fs(e);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function Wu(){
return null}function Xu(e,t){var n=typeof e=="function"?e:fs(e),i=t==null?Wu:typeof t=="function"?t:ps(t);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),i.apply(this,arguments)||null)})}function Gu(){var e=this.parentNode;e&&e.removeChild(this)}function Ku(){return this.each(Gu)}function Zu(){
var e=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function Ju(){var e=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(
e,this.nextSibling):e}function Qu(e){return this.select(e?Ju:Zu)}function tc(e){return arguments.length?this.property("__data__",e):this.node().__data__}function ec(e){
return function(t){e.call(this,t,this.__data__)}}function nc(e){return e.trim().split(/^|\s+/).map(function(t){var n="",i=t.indexOf(".");return i>=0&&(n=t.slice(
i+1),t=t.slice(0,i)),{type:t,name:n}})}function ic(e){return function(){var t=this.__on;if(t){for(var n=0,i=-1,r=t.length,s;n<r;++n)s=t[n],(!e.type||s.type===e.
type)&&s.name===e.name?this.removeEventListener(s.type,s.listener,s.options):t[++i]=s;++i?t.length=i:delete this.__on}}}function rc(e,t,n){return function(){var i=this.
__on,r,s=ec(t);if(i){for(var o=0,a=i.length;o<a;++o)if((r=i[o]).type===e.type&&r.name===e.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(
r.type,r.listener=s,r.options=n),r.value=t;return}}this.addEventListener(e.type,s,n),r={type:e.type,name:e.name,value:t,listener:s,options:n},i?i.push(r):this.__on=
[r]}}function sc(e,t,n){var i=nc(e+""),r,s=i.length,o;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,u=a.length,h;l<u;++l)for(r=0,h=a[l];r<s;++r)
if((o=i[r]).type===h.type&&o.name===h.name)return h.value}return}for(a=t?rc:ic,r=0;r<s;++r)this.each(a(i[r],t,n));return this}function xs(e,t,n){var i=gs(e),r=i.
CustomEvent;typeof r=="function"?r=new r(t,n):(r=i.document.createEvent("Event"),n?(r.initEvent(t,n.bubbles,n.cancelable),r.detail=n.detail):r.initEvent(t,!1,!1)),
e.dispatchEvent(r)}function oc(e,t){return function(){return xs(this,e,t)}}function ac(e,t){return function(){return xs(this,e,t.apply(this,arguments))}}function lc(e,t){
return this.each((typeof t=="function"?ac:oc)(e,t))}function*uc(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var i=e[t],r=0,s=i.length,o;r<s;++r)(o=i[r])&&
(yield o)}var ws=[null];function q(e,t){this._groups=e,this._parents=t}function cc(){return new q([[document.documentElement]],ws)}function hc(){return this}q.prototype=
cc.prototype={constructor:q,select:Rl,selectAll:Dl,selectChild:jl,selectChildren:Wl,filter:Xl,data:tu,enter:Gl,exit:nu,join:iu,merge:ru,selection:hc,order:su,sort:ou,
call:lu,nodes:uu,node:cu,size:hu,empty:fu,each:pu,attr:_u,style:Su,property:ku,classed:Ru,text:Hu,html:Bu,raise:ju,lower:Uu,append:Yu,insert:Xu,remove:Ku,clone:Qu,
datum:tc,on:sc,dispatch:lc,[Symbol.iterator]:uc};function Qt(e){return typeof e=="string"?new q([[document.querySelector(e)]],[document.documentElement]):new q(
[[e]],ws)}var fc=0;function pc(){return new ei}function ei(){this._="@"+(++fc).toString(36)}ei.prototype=pc.prototype={constructor:ei,get:function(e){for(var t=this._;!(t in
e);)if(!(e=e.parentNode))return;return e[t]},set:function(e,t){return e[this._]=t},remove:function(e){return this._ in e&&delete e[this._]},toString:function(){
return this._}};var Be=class{constructor(t,n,i){this.id=t;let r=`${i}-${t}-clip`,s=o=>(o.setAttribute("clip-path",`url(#${r})`),o);this.svg.append(b("defs",{},b("clipPath",{id:r},
this.clipRect)),this.xAxis,this.yAxis,s(this.under),s(this.curves),this.over,this.hoverMark,this.dots,this.xTitle,this.yTitle),this.heading=m("span",{class:"cha\
rt-name"},n),this.element=m("figure",{class:`chart chart-${t}`,"data-chart":t},m("figcaption",{class:"chart-title"},this.heading,this.aside),this.svg)}id;element;svg=b(
"svg",{role:"img",class:"plot"});heading;aside=m("span",{class:"chart-aside"});under=b("g");curves=b("g");over=b("g");hoverMark=b("g",{class:"hover",visibility:"\
hidden"});dots=b("g");xAxis=b("g",{class:"axis axis-x"});yAxis=b("g",{class:"axis axis-y"});scale=1;box={left:0,top:0,width:0,height:0};labelWidth=34;clipRect=b(
"rect");xTitle=b("text",{class:"axis-title","text-anchor":"end"});yTitle=b("text",{class:"axis-title"});layout(t){let{clientWidth:n,clientHeight:i}=this.svg;if(this.
scale=t,n<60||i<60)return!1;let r=Math.round(this.labelWidth*t),s=Math.round(30*t),o=Math.round(16*t);this.box={left:r,top:o,width:n-r-14,height:i-o-s},d(this.svg,
"viewBox",`0 0 ${n} ${i}`);for(let[a,l]of Object.entries({x:r,y:o-5,width:this.box.width+12,height:this.box.height+10}))d(this.clipRect,a,l);return d(this.xAxis,
"transform",`translate(0,${o+this.box.height})`),d(this.yAxis,"transform",`translate(${r},0)`),d(this.xTitle,"x",r+this.box.width),d(this.xTitle,"y",i-2),d(this.
yTitle,"x",2),d(this.yTitle,"y",Math.round(9*t)),!0}get laid(){return this.box.width>0}lead(t){this.heading.before(t)}titles(t,n){y(this.xTitle,t),y(this.yTitle,
n)}drawX(t,n,i){let r=qe(t).tickValues(n).tickFormat(i).tickSize(4).tickPadding(3);Qt(this.xAxis).call(r)}drawY(t,n,i){let r=us(t).tickValues(n).tickFormat(i).tickSize(
4).tickPadding(3);Qt(this.yAxis).call(r)}};function te(e,t,n){d(e,"cx",t.toFixed(1)),d(e,"cy",n.toFixed(1))}function Q(e,t,n,i,r){d(e,"x1",t.toFixed(1)),d(e,"y1",
n.toFixed(1)),d(e,"x2",i.toFixed(1)),d(e,"y2",r.toFixed(1))}var Ms=64;function Ve(e){return`${Y(e)} ms`}function je(e,t){return t===null?Ot(e):jr(e,t)}function ze(e,{objective_ms:t}){let{p99:n}=e;if(!e.measured)return{value:"\
–",interval:"",note:dc[e.status]};if(!e.stable)return{value:"–",interval:"",note:Ss(e)?"unstable":"near capacity"};let i=r=>Ot(r).replace(" ms","");return{value:(e.
approximate?"≈":"")+je(n.value,t),interval:Number.isNaN(n.low)?"":ct(n.low,n.high,i),note:t===null?"no objective":`of ${Ve(t)}`}}var dc={measured:"measured",measuring:"\
measuring …",missing:"not measured",unavailable:"not available"};function ht(e,{objective_ms:t,servers:n}){if(!e.out)return"";if(e.stable)return`p99 ${je(e.p99.
value,t)} of ${Ve(t)}`;let i=nt(e.utilisation);if(!Ss(e))return`${i} of capacity used: ${e.answered?"too near all of it for a p99":"its p99 follows when the han\
d rests"}`;let r=e.serversToHold,s=r>Ms?`${Ms} servers would not hold it`:`${r} ${r===1?"server":"servers"} would hold it`;return`unstable with ${n} ${n===1?"se\
rver":"servers"}: ${i} of capacity used; ${s}`}function Ss(e){return e.utilisation>=1}function rt(e,{objective_ms:t}){return e.out?e.stable?je(e.p99.value,t):"u\
nstable":""}function As(e,t){return e.measured?e.stable?"":`${vc(ht(e,t))}.`:`p99 of ${e.view.table.title} ${mc(e)}`}function mc({status:e,words:t}){return e===
"measuring"?"is being measured; the rest can be used meanwhile.":e==="missing"?"is not measured. Measure it below, or on the Serving page.":`is not available. ${t}`}
function Ns(e,t){let{models:n,pairsHold:i}=t,r=n.filter(({measured:o,view:a})=>!o&&a.point!==null),s=r.map(({view:o})=>o.table.short).join(", ");return[gc(e,t),
r.length>0&&r.length<n.length?`Not measured: ${s}.`:"",i||n.length===1?"":"Not settled yet."].filter(Boolean).join(" ")}function gc(e,{choice:t,models:n,closest:i}){
let{serving:r,costs:s}=e.scenario,{objective_ms:o}=r,a=p=>n.find(({view:g})=>g.table.id===p),l=a(t.model),u=o===null?"that keeps up":`within ${Ve(o)}`;if(!l)return i?
`none: no model ${u}. ${i.view.table.short} is closest, ${ht(i,r)}.`:"none yet: no model has both scores and measured times.";let h=p=>F(p.candidate.quality,s.currency),
{short:c}=l.view.table;if(t.because==="only")return n.length===1?`${c} at ${h(l)} per 1,000, ${u}.`:`${c} at ${h(l)} per 1,000, the only one ${u}.`;if(t.because===
"simpler"){let p=a(t.cheapest),g=`${p.view.table.short}, ${h(p)}`;return`${c} at ${h(l)} per 1,000: simpler, not told apart from the cheapest (${g}).`}let f=n.filter(
({candidate:p})=>p.feasible&&!Number.isNaN(p.quality));return`${c} at ${h(l)} per 1,000, the cheapest of ${f.length} ${u}.`}function Ts(e,t){let{words:n}=t.tables.
dataset;return e==="allow"?`not ${n.alerted}`:e==="block"?n.alerted:`as ${t.table(e)?.short??e} says`}function $s({focus:e},t){if(!e.measured)return"";if(!e.stable)
return ht(e,t);let n=t.objective_ms===null?"":` of ${Ve(t.objective_ms)}`,i=Number.isNaN(e.attainment.value)?"":`, ${w(e.attainment.value)} in time`;return`p99 ${je(
e.p99.value,t.objective_ms)}${n}${i}`}function vc(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function ft(e,t){return Array.from({length:4},(n,i)=>{let r=t(i);return e.append(r),r})}function ii(e){return(e.serving?.models??[]).filter(({out:t})=>t).map(({
view:t})=>t.table.order).join()}function _t(e,t){return e.serving?.models.find(({view:n})=>n.table.order===t)}function ne(e,t){return e.models.find(({table:n})=>n.
order===t)}var pt=class extends Be{constructor(n,i,r,s){super(n,i,r);this.actions=s;this.listen()}actions;pressed=!1;context=null;drawnOut="";update(n){ii(n.picture)===this.
drawnOut?this.drawPoint(n):this.redraw(n)}redraw(n){this.drawnOut=ii(n.picture),this.drawPaths(n)}listen(){let{svg:n,actions:i}=this,r=s=>{let o=n.getBoundingClientRect();
return this.rowAt(s.clientX-o.left,s.clientY-o.top)};n.onpointermove=s=>{if(this.context===null||!this.laid)return;let o=r(s);this.pressed&&i.set(o),i.hover(this.
pressed?null:o,this,s)},n.onpointerdown=s=>{this.context===null||!this.laid||s.button!==0||(this.pressed=!0,n.setPointerCapture(s.pointerId),i.hover(null,this,null),
i.set(r(s)))},n.onpointerup=n.onpointercancel=()=>{this.pressed=!1},n.onpointerleave=()=>i.hover(null,this,null)}},Ht=class{ring=b("circle",{class:"op-ring"});dot=b(
"circle",{class:"op-dot"});constructor(t){t.append(this.ring,this.dot)}show(t,n,i,r,s=!1){d(this.dot,"data-out",s),d(this.ring,"class",`op-ring m${t}`),d(this.dot,
"class",`op-dot m${t}`);for(let o of[this.ring,this.dot])d(o,"visibility",null),d(o,"cx",n.toFixed(1)),d(o,"cy",i.toFixed(1));d(this.ring,"r",8*r),d(this.dot,"r",
4.5*r)}hide(){for(let t of[this.ring,this.dot])d(t,"visibility","hidden")}};var ri=20,Dt=5,bc=6,qt=class{dashes;names;texts;mores;corner=0;constructor(t){this.dashes=ft(t,n=>b("line",{class:`curve m${n}`})),this.names=ft(t,()=>b("text",
{class:"label"})),this.texts=this.names.map(n=>n.appendChild(b("tspan"))),this.mores=this.names.map(n=>n.appendChild(b("tspan",{dx:4})))}follow(t,n){y(this.mores[t],
n)}show(t,n,i,r=[]){let s=Math.round(14*i),o=Math.max(0,...t.map(({text:c,more:f})=>c.length+(f===""?0:1+f.length))),[a,l]=[ri+6+o*7*i,s*t.length],{left:u,top:h}=this.
choose(t,n,a,l,r);for(let c of[...this.dashes,...this.names])d(c,"visibility","hidden");t.forEach(({order:c,text:f,more:p,focus:g,out:v},x)=>{let[_,S]=[this.dashes[c],
this.names[c]],A=h+x*s+s/2;for(let N of[_,S])d(N,"visibility",null);for(let[N,T]of Object.entries({x1:u,x2:u+ri,y1:A,y2:A}))d(_,N,T);d(S,"x",u+ri+6),d(S,"y",A+4),
d(S,"class",g?"label strong":"label"),d(_,"data-out",v),d(this.texts[c],"class",v?"struck":null),y(this.texts[c],f),this.follow(c,p)})}choose(t,n,i,r,s){let o=n.
left+n.width-i-Dt,a=n.top+n.height-r-Dt,l=[{left:o,top:a},{left:o,top:n.top+Dt},{left:n.left+Dt+2,top:a},{left:n.left+Dt+2,top:n.top+Dt}],u=l.map(c=>{let f=s.filter(
p=>p>c.left-4&&p<c.left+i+4);return yc(t,c,i,r)+bc*f.length}),h=Math.min(...u);return u[this.corner]>h+2&&(this.corner=u.indexOf(h)),l[this.corner]}};function yc(e,{
left:t,top:n},i,r){let s=0;for(let{xs:o,ys:a,kept:l}of e)for(let u of l){let[h,c]=[o[u],a[u]];h>t-4&&h<t+i+4&&c>n-4&&c<n+r+4&&(s+=1)}return s}var Ue=1/0,_c=34;function Ye(e,t,n){let i=Object.assign(a=>n.left+t.position(a)*n.width,{domain:()=>[t.low,Ue],range:()=>[n.left,n.left+n.width],copy:()=>i}),r=t.
ticks.filter(a=>i(Ue)-i(a)>_c),s=a=>a===Ue?"none":xc(a),o=qe(i).tickValues([...r,Ue]).tickFormat(s);Qt(e).call(o.tickSize(4).tickPadding(3))}function xc(e){return e!==
0&&Math.abs(e)<.001?e.toExponential(0):String(Number(e.toPrecision(3))).replace(/^(-?)0\./,"$1.")}var ie=Math.PI,si=2*ie,xt=1e-6,wc=si-xt;function ks(e){this._+=e[0];for(let t=1,n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function Mc(e){let t=Math.floor(e);
if(!(t>=0))throw new Error(`invalid digits: ${e}`);if(t>15)return ks;let n=10**t;return function(i){this._+=i[0];for(let r=1,s=i.length;r<s;++r)this._+=Math.round(
arguments[r]*n)/n+i[r]}}function Es(e,t,n,i){return e===n&&t===i}function Sc(e){let t=Math.floor(e);if(!(t<=15))return Es;let n=10**t,i=function(r){return Math.
round(r*n)};return function(r,s,o,a){return i(r)===i(o)&&i(s)===i(a)}}var It=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=
t==null?ks:Mc(t),this._equal=t==null?Es:Sc(t)}moveTo(t,n){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=
this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,n){this._append`L${this._x1=+t},${this._y1=+n}`}quadraticCurveTo(t,n,i,r){this._append`Q${+t},${+n},${this.
_x1=+i},${this._y1=+r}`}bezierCurveTo(t,n,i,r,s,o){this._append`C${+t},${+n},${+i},${+r},${this._x1=+s},${this._y1=+o}`}arcTo(t,n,i,r,s){if(t=+t,n=+n,i=+i,r=+r,
s=+s,s<0)throw new Error(`negative radius: ${s}`);let o=this._x1,a=this._y1,l=i-t,u=r-n,h=o-t,c=a-n,f=h*h+c*c;if(this._x1===null)this._append`M${this._x1=t},${this.
_y1=n}`;else if(f>xt)if(!(Math.abs(c*l-u*h)>xt)||!s)this._append`L${this._x1=t},${this._y1=n}`;else{let p=i-o,g=r-a,v=l*l+u*u,x=p*p+g*g,_=Math.sqrt(v),S=Math.sqrt(
f),A=s*Math.tan((ie-Math.acos((v+f-x)/(2*_*S)))/2),N=A/S,T=A/_;Math.abs(N-1)>xt&&this._append`L${t+N*h},${n+N*c}`,this._append`A${s},${s},0,0,${+(c*p>h*g)},${this.
_x1=t+T*l},${this._y1=n+T*u}`}}arc(t,n,i,r,s,o){if(t=+t,n=+n,i=+i,o=!!o,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),l=i*Math.sin(r),u=t+a,h=n+
l,c=1^o,f=o?r-s:s-r;if(this._x1===null?this._append`M${u},${h}`:(Math.abs(this._x1-u)>xt||Math.abs(this._y1-h)>xt)&&this._append`L${u},${h}`,!!i){if(f<0&&(f=f%si+
si),f>wc)this._append`A${i},${i},0,1,${c},${t-a},${n-l}A${i},${i},0,1,${c},${this._x1=u},${this._y1=h}`;else if(f>xt){let p=t+i*Math.cos(s),g=n+i*Math.sin(s);if(f>=
ie&&this._equal(u,h,p,g)){f/=2;let v=r+f;this._append`A${i},${i},0,${+(f>=ie)},${c},${t+i*Math.cos(v)},${n+i*Math.sin(v)}`}this._append`A${i},${i},0,${+(f>=ie)},${c},${this.
_x1=p},${this._y1=g}`}}}rect(t,n,i,r){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function Ac(){
return new It}Ac.prototype=It.prototype;function R(e){return function(){return e}}var Nc=Math.cos;var ai=Math.sin,Bt=Math.sqrt,Ps=1e-12,We=Math.PI,sp=We/2,Os=2*We;function Hs(e){let t=3;return e.digits=function(n){if(!arguments.length)return t;if(n==null)t=null;else{let i=Math.floor(n);if(!(i>=0))throw new RangeError(`inv\
alid digits: ${n}`);t=i}return e},()=>new It(t)}var op=Array.prototype.slice;function Ds(e){return typeof e=="object"&&"length"in e?e:Array.from(e)}function qs(e){this._context=e}qs.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(
e,t);break;case 1:this._point=2;default:this._context.lineTo(e,t);break}}};function Vt(e){return new qs(e)}function Is(e){return e[0]}function Bs(e){return e[1]}
function ui(e,t){var n=R(!0),i=null,r=Vt,s=null,o=Hs(a);e=typeof e=="function"?e:e===void 0?Is:R(e),t=typeof t=="function"?t:t===void 0?Bs:R(t);function a(l){var u,
h=(l=Ds(l)).length,c,f=!1,p;for(i==null&&(s=r(p=o())),u=0;u<=h;++u)!(u<h&&n(c=l[u],u,l))===f&&((f=!f)?s.lineStart():s.lineEnd()),f&&s.point(+e(c,u,l),+t(c,u,l));
if(p)return s=null,p+""||null}return a.x=function(l){return arguments.length?(e=typeof l=="function"?l:R(+l),a):e},a.y=function(l){return arguments.length?(t=typeof l==
"function"?l:R(+l),a):t},a.defined=function(l){return arguments.length?(n=typeof l=="function"?l:R(!!l),a):n},a.curve=function(l){return arguments.length?(r=l,i!=
null&&(s=r(i)),a):r},a.context=function(l){return arguments.length?(l==null?i=s=null:s=r(i=l),a):i},a}function Vs(e,t,n){var i=null,r=R(!0),s=null,o=Vt,a=null,l=Hs(
u);e=typeof e=="function"?e:e===void 0?Is:R(+e),t=typeof t=="function"?t:R(t===void 0?0:+t),n=typeof n=="function"?n:n===void 0?Bs:R(+n);function u(c){var f,p,g,
v=(c=Ds(c)).length,x,_=!1,S,A=new Array(v),N=new Array(v);for(s==null&&(a=o(S=l())),f=0;f<=v;++f){if(!(f<v&&r(x=c[f],f,c))===_)if(_=!_)p=f,a.areaStart(),a.lineStart();else{
for(a.lineEnd(),a.lineStart(),g=f-1;g>=p;--g)a.point(A[g],N[g]);a.lineEnd(),a.areaEnd()}_&&(A[f]=+e(x,f,c),N[f]=+t(x,f,c),a.point(i?+i(x,f,c):A[f],n?+n(x,f,c):N[f]))}
if(S)return a=null,S+""||null}function h(){return ui().defined(r).curve(o).context(s)}return u.x=function(c){return arguments.length?(e=typeof c=="function"?c:R(
+c),i=null,u):e},u.x0=function(c){return arguments.length?(e=typeof c=="function"?c:R(+c),u):e},u.x1=function(c){return arguments.length?(i=c==null?null:typeof c==
"function"?c:R(+c),u):i},u.y=function(c){return arguments.length?(t=typeof c=="function"?c:R(+c),n=null,u):t},u.y0=function(c){return arguments.length?(t=typeof c==
"function"?c:R(+c),u):t},u.y1=function(c){return arguments.length?(n=c==null?null:typeof c=="function"?c:R(+c),u):n},u.lineX0=u.lineY0=function(){return h().x(e).
y(t)},u.lineY1=function(){return h().x(e).y(n)},u.lineX1=function(){return h().x(i).y(t)},u.defined=function(c){return arguments.length?(r=typeof c=="function"?
c:R(!!c),u):r},u.curve=function(c){return arguments.length?(o=c,s!=null&&(a=o(s)),u):o},u.context=function(c){return arguments.length?(c==null?s=a=null:a=o(s=c),
u):s},u}var ap=Tc(Vt);function js(e){this._curve=e}js.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){
this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(e,t){this._curve.point(t*Math.sin(e),t*-Math.cos(e))}};function Tc(e){function t(n){
return new js(e(n))}return t._curve=e,t}var lp=Bt(3);var $c=Bt(1/3),up=$c*2;var zs=ai(We/10)/ai(7*We/10),cp=ai(Os/10)*zs,hp=-Nc(Os/10)*zs;var fp=Bt(3);var pp=Bt(3);var dp=Bt(3)/2,kc=1/Bt(12),mp=(kc/2+1)*3;function dt(){}function Xe(e,t,n){e._context.bezierCurveTo((2*e._x0+e._x1)/3,(2*e._y0+e._y1)/3,(e._x0+2*e._x1)/3,(e._y0+2*e._y1)/3,(e._x0+4*e._x1+t)/6,(e._y0+4*
e._y1+n)/6)}function ci(e){this._context=e}ci.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this.
_x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:Xe(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);
break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:
this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this.
_x0+this._x1)/6,(5*this._y0+this._y1)/6);default:Xe(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Ec(e){this._context=e}Ec.prototype={areaStart:dt,areaEnd:dt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=
this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{
this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();
break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:
this._point=1,this._x2=e,this._y2=t;break;case 1:this._point=2,this._x3=e,this._y3=t;break;case 2:this._point=3,this._x4=e,this._y4=t,this._context.moveTo((this.
_x0+4*this._x1+e)/6,(this._y0+4*this._y1+t)/6);break;default:Xe(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Pc(e){this._context=e}Pc.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=
this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){
switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+e)/6,i=(this._y0+4*this._y1+
t)/6;this._line?this._context.lineTo(n,i):this._context.moveTo(n,i);break;case 3:this._point=4;default:Xe(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=
this._y1,this._y1=t}};function Us(e,t){this._basis=new ci(e),this._beta=t}Us.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var e=this.
_x,t=this._y,n=e.length-1;if(n>0)for(var i=e[0],r=t[0],s=e[n]-i,o=t[n]-r,a=-1,l;++a<=n;)l=a/n,this._basis.point(this._beta*e[a]+(1-this._beta)*(i+l*s),this._beta*
t[a]+(1-this._beta)*(r+l*o));this._x=this._y=null,this._basis.lineEnd()},point:function(e,t){this._x.push(+e),this._y.push(+t)}};var gp=(function e(t){function n(i){
return t===1?new ci(i):new Us(i,t)}return n.beta=function(i){return e(+i)},n})(.85);function Ge(e,t,n){e._context.bezierCurveTo(e._x1+e._k*(e._x2-e._x0),e._y1+e.
_k*(e._y2-e._y0),e._x2+e._k*(e._x1-t),e._y2+e._k*(e._y1-n),e._x2,e._y2)}function hi(e,t){this._context=e,this._k=(1-t)/6}hi.prototype={areaStart:function(){this.
_line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this.
_point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:Ge(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(
e,t);break;case 1:this._point=2,this._x1=e,this._y1=t;break;case 2:this._point=3;default:Ge(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this.
_y0=this._y1,this._y1=this._y2,this._y2=t}};var vp=(function e(t){function n(i){return new hi(i,t)}return n.tension=function(i){return e(+i)},n})(0);function fi(e,t){
this._context=e,this._k=(1-t)/6}fi.prototype={areaStart:dt,areaEnd:dt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();
break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(
this._x5,this._y5);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.
moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:Ge(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this.
_y0=this._y1,this._y1=this._y2,this._y2=t}};var bp=(function e(t){function n(i){return new fi(i,t)}return n.tension=function(i){return e(+i)},n})(0);function pi(e,t){
this._context=e,this._k=(1-t)/6}pi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this.
_x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this.
_line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(
this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Ge(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,
this._y0=this._y1,this._y1=this._y2,this._y2=t}};var yp=(function e(t){function n(i){return new pi(i,t)}return n.tension=function(i){return e(+i)},n})(0);function di(e,t,n){
var i=e._x1,r=e._y1,s=e._x2,o=e._y2;if(e._l01_a>Ps){var a=2*e._l01_2a+3*e._l01_a*e._l12_a+e._l12_2a,l=3*e._l01_a*(e._l01_a+e._l12_a);i=(i*a-e._x0*e._l12_2a+e._x2*
e._l01_2a)/l,r=(r*a-e._y0*e._l12_2a+e._y2*e._l01_2a)/l}if(e._l23_a>Ps){var u=2*e._l23_2a+3*e._l23_a*e._l12_a+e._l12_2a,h=3*e._l23_a*(e._l23_a+e._l12_a);s=(s*u+e.
_x1*e._l23_2a-t*e._l12_2a)/h,o=(o*u+e._y1*e._l23_2a-n*e._l12_2a)/h}e._context.bezierCurveTo(i,r,s,o,e._x2,e._y2)}function Ys(e,t){this._context=e,this._alpha=t}
Ys.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,
this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this.
_x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},
point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:
this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3;default:di(this,e,t);break}this.
_l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,
this._y1=this._y2,this._y2=t}};var _p=(function e(t){function n(i){return t?new Ys(i,t):new hi(i,0)}return n.alpha=function(i){return e(+i)},n})(.5);function Ws(e,t){
this._context=e,this._alpha=t}Ws.prototype={areaStart:dt,areaEnd:dt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this.
_point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();
break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(e,t){if(e=+e,t=+t,this._point){var n=this.
_x2-e,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:
this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:di(this,e,t);break}this._l01_a=this._l12_a,
this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this.
_y2=t}};var xp=(function e(t){function n(i){return t?new Ws(i,t):new fi(i,0)}return n.alpha=function(i){return e(+i)},n})(.5);function Xs(e,t){this._context=e,this.
_alpha=t}Xs.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this.
_y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===
3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=
Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this.
_x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:di(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this.
_l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var wp=(function e(t){
function n(i){return t?new Xs(i,t):new pi(i,0)}return n.alpha=function(i){return e(+i)},n})(.5);function Cc(e){this._context=e}Cc.prototype={areaStart:dt,areaEnd:dt,
lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(e,t){e=+e,t=+t,this._point?this._context.lineTo(e,
t):(this._point=1,this._context.moveTo(e,t))}};function Cs(e){return e<0?-1:1}function Rs(e,t,n){var i=e._x1-e._x0,r=t-e._x1,s=(e._y1-e._y0)/(i||r<0&&-0),o=(n-e._y1)/(r||i<0&&-0),a=(s*r+o*i)/(i+r);return(Cs(
s)+Cs(o))*Math.min(Math.abs(s),Math.abs(o),.5*Math.abs(a))||0}function Ls(e,t){var n=e._x1-e._x0;return n?(3*(e._y1-e._y0)/n-t)/2:t}function oi(e,t,n){var i=e._x0,
r=e._y0,s=e._x1,o=e._y1,a=(s-i)/3;e._context.bezierCurveTo(i+a,r+a*t,s-a,o-a*n,s,o)}function li(e){this._context=e}li.prototype={areaStart:function(){this._line=
0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:
this._context.lineTo(this._x1,this._y1);break;case 3:oi(this,this._t0,Ls(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),
this._line=1-this._line},point:function(e,t){var n=NaN;if(e=+e,t=+t,!(e===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.
lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,oi(this,Ls(this,n=Rs(this,e,t)),n);break;default:oi(this,this._t0,n=
Rs(this,e,t));break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t,this._t0=n}}};function Rc(e){this._context=new Gs(e)}(Rc.prototype=Object.create(li.
prototype)).point=function(e,t){li.prototype.point.call(this,t,e)};function Gs(e){this._context=e}Gs.prototype={moveTo:function(e,t){this._context.moveTo(t,e)},
closePath:function(){this._context.closePath()},lineTo:function(e,t){this._context.lineTo(t,e)},bezierCurveTo:function(e,t,n,i,r,s){this._context.bezierCurveTo(
t,e,i,n,s,r)}};function Lc(e){this._context=e}Lc.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){
var e=this._x,t=this._y,n=e.length;if(n)if(this._line?this._context.lineTo(e[0],t[0]):this._context.moveTo(e[0],t[0]),n===2)this._context.lineTo(e[1],t[1]);else
for(var i=Fs(e),r=Fs(t),s=0,o=1;o<n;++s,++o)this._context.bezierCurveTo(i[0][s],r[0][s],i[1][s],r[1][s],e[o],t[o]);(this._line||this._line!==0&&n===1)&&this._context.
closePath(),this._line=1-this._line,this._x=this._y=null},point:function(e,t){this._x.push(+e),this._y.push(+t)}};function Fs(e){var t,n=e.length-1,i,r=new Array(
n),s=new Array(n),o=new Array(n);for(r[0]=0,s[0]=2,o[0]=e[0]+2*e[1],t=1;t<n-1;++t)r[t]=1,s[t]=4,o[t]=4*e[t]+2*e[t+1];for(r[n-1]=2,s[n-1]=7,o[n-1]=8*e[n-1]+e[n],
t=1;t<n;++t)i=r[t]/s[t-1],s[t]-=i,o[t]-=i*o[t-1];for(r[n-1]=o[n-1]/s[n-1],t=n-2;t>=0;--t)r[t]=(o[t]-r[t+1])/s[t];for(s[n-1]=(e[n]+r[n-1])/2,t=0;t<n-1;++t)s[t]=2*
e[t+1]-r[t+1];return[r,s]}function Ks(e,t){this._context=e,this._t=t}Ks.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this.
_y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===
1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,
this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(
e,t);else{var n=this._x*(1-this._t)+e*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,t)}break}}this._x=e,this._y=t}};function mi(e){return new Ks(e,0)}var Fc=.9;function Ke(e,t,n){let i=[],[r,s]=[1/0,1/0];for(let o=0;o<n;o++){let[a,l]=[e[o],t[o]];Number.isFinite(a)&&Number.isFinite(l)&&(Math.abs(a-r)+Math.abs(
l-s)<Fc&&o!==n-1||(i.push(o),r=a,s=l))}return i}function re(e){return Math.round(e*10)/10}function Ze(e,t,n,i=!1){return ui(s=>re(e[s]),s=>re(t[s])).digits(null).
curve(i?mi:Vt)(n)??""}function Je(e,t,n,i,r=!1){return Vs(o=>re(e[o]),o=>re(t[o]),o=>re(n[o])).digits(null).curve(r?mi:Vt)(i)??""}var Oc=1.35,Hc=.03,Qe=class extends pt{follows="prevalence and costs";y=U();labelWidth=44;top=0;places=new Map;axisDrawn=null;band=b("path",{class:"band"});lines=ft(
this.curves,t=>b("path",{class:`curve m${t}`}));key=new qt(this.over);nobody=b("line",{class:"nobody"});zero=b("line",{class:"reference"});least=b("path",{class:"\
least"});star=b("line",{class:"star"});starLabel=b("text",{class:"label quiet"});line=b("line",{class:"threshold-line"});dot=new Ht(this.dots);hoverLine=b("line",
{class:"hover-line"});hoverDot=b("circle",{class:"hover-dot",r:5});px=new Float64Array(0);constructor(t,n){super("cost","Expected cost",t,n),this.under.append(this.
zero,this.band,this.line),this.curves.append(this.nobody),this.over.append(this.star,this.starLabel,this.least),this.hoverMark.append(this.hoverLine,this.hoverDot)}drawPaths(t){
if(this.context=t,!this.laid)return;let{picture:n,session:i,axis:r}=t,{currency:s}=i.scenario.costs;r!==this.axisDrawn&&(Ye(this.xAxis,r,this.box),this.places.clear(),
this.axisDrawn=r),this.titles(r.log?"threshold, log scale":"threshold","per 1,000"),this.setY(n.table,jt(t),s);let o=[];this.lines.forEach((u,h)=>{let c=ne(n,h),
f=c&&c.table.isProbability===n.table.isProbability,p=c&&f&&(c.isFocus||c.table.isProbability);if(d(u,"visibility",p?null:"hidden"),!p)return;let{table:g}=c,v=this.
places.get(g)??g.threshold.map(T=>this.xOf(T));this.places.set(g,v);let x=this.heights(g.cost),_=Ke(v,x,g.size).filter(T=>c.isFocus||this.within(g.threshold[T]));
u.setAttribute("d",Ze(v,x,_)),d(u,"class",`curve m${h}${c.isFocus?" focus":""}`);let S=_t(n,h),A=S?.out??!1;d(u,"data-out",A);let N=S?rt(S,i.scenario.serving):"";
o.push({order:h,text:g.short,more:N,out:A,focus:c.isFocus,xs:v,ys:x,kept:_}),c.isFocus&&this.drawFocus(t,g,v,_)});let l=[Pe(i.scenario.costs,n.at),n.point.threshold].
filter(Number.isFinite).map(u=>this.xOf(u));this.key.show(o,this.box,this.scale,l),this.drawPoint(t)}within(t){let{low:n,high:i}=this.context.axis;return t>=n&&
t<=i}setY(t,n,i){let r=Math.min(0,n);for(let c=0;c<t.size;c++)r=Math.min(r,t.cost[c]);let s=t.cost[t.size-1],o=Oc*(Math.min(n,s)-r),a=Hc*(Math.max(n,s)-r),l=this.
y.domain().join()+i+this.y.range().join();this.top=r+Math.max(o,a,1e-9);let{top:u,height:h}=this.box;this.y=U([r,this.top],[u+h,u]),l!==this.y.domain().join()+i+
this.y.range().join()&&this.drawY(this.y,this.y.ticks(4),c=>Dc(c,i))}xOf(t){return this.box.left+this.context.axis.position(t)*this.box.width}yOf(t){return Math.
max(this.y(t),this.box.top-40)}heights(t){let[n,i]=[this.y(0),this.y(1)-this.y(0)],r=this.box.top-40;return t.map(s=>Math.max(n+i*s,r))}drawFocus(t,n,i,r){let{session:s}=t;
this.px=i;let[o,a]=[this.heights(n.costLow),this.heights(n.costHigh)];d(this.band,"class",`band m${n.order}`),this.band.setAttribute("d",Je(i,o,a,r));let l=this.
yOf(jt(t)),u=this.box.left+this.box.width;Q(this.nobody,u-.035*this.box.width,l,u+4,l),d(this.nobody,"class",`nobody m${n.order}`),Q(this.zero,this.box.left,this.
y(0),u,this.y(0)),this.drawLeast(t,n,i),this.drawStar(Pe(s.scenario.costs,t.picture.at),n)}drawLeast(t,n,i){let r=-1,s=jt(t);for(let u=0;u<n.size;u++)n.cost[u]<
s&&(s=n.cost[u],r=u);let o=r<0?this.box.left+this.box.width:i[r],a=this.yOf(s)+6;d(this.least,"d",`M${o.toFixed(1)},${a.toFixed(1)}l4,7h-8z`);let{currency:l}=t.
session.scenario.costs;y(this.aside,`least ${F(s,l)} ▲`),d(this.aside,"data-figure","least-cost")}drawStar(t,n){let i=n.isProbability&&!Number.isNaN(t)&&this.
within(t);for(let s of[this.star,this.starLabel])d(s,"visibility",i?null:"hidden");if(!i)return;let r=this.xOf(t);Q(this.star,r,this.box.top,r,this.box.top+this.
box.height),d(this.starLabel,"x",(r+3).toFixed(1)),d(this.starLabel,"y",this.box.top+this.box.height-5),y(this.starLabel,"t*")}drawPoint(t){if(this.context=t,!this.
laid)return;let{picture:n,session:i}=t,{currency:r}=i.scenario.costs,s=this.xOf(n.point.threshold),o=n.figures.cost_per_1000.value,a=Math.max(this.box.top,this.
y(o));Q(this.line,s,this.box.top,s,this.box.top+this.box.height),this.dot.show(n.table.order,s,a,this.scale,n.serving?.focus.out);for(let h of n.serving?.models??
[])this.key.follow(h.view.table.order,rt(h,i.scenario.serving));let l=n.nobody?"alerting nobody":`threshold ${C(n.point.threshold)}`,u=`Expected cost of ${n.table.
title} by threshold; at ${l}: ${F(o,r)} per 1,000 cases.`;d(this.svg,"aria-label",u)}drawHover(t){if(d(this.hoverMark,"visibility",t===null||!this.laid?"hidden":
null),t===null||!this.laid||this.context===null)return;let{table:n}=this.context.picture,i=t<0?this.box.left+this.box.width:this.px[t],r=t<0?jt(this.context):n.
cost[t];Q(this.hoverLine,i,this.box.top,i,this.box.top+this.box.height),te(this.hoverDot,i,Math.max(this.box.top,this.y(r)))}rowAt(t){return this.context.axis.rowAt(
(t-this.box.left)/this.box.width)}};function Dc(e,t){let n=Math.abs(e);return n>=1e4&&n<1e6?`${e<0?"-":""}${t}${n/1e3}k`:F(e,t)}function jt({picture:e,session:t}){
return 1e3*J(0,0,e.at,t.scenario.costs)}var Zs=[0,.25,.5,.75,1];function Js(e){return e===0||e===1?String(e):e===.5?".5":`.${String(e*100)}`}var tn=class extends pt{constructor(n,i,r,s,o){super(n,i,r,
s);this.columns=o;this.under.append(this.band),this.hoverMark.append(this.hoverDot)}columns;x=U();y=U();band=b("path",{class:"band"});lines=ft(this.curves,n=>b(
"path",{class:`curve m${n}`}));key=new qt(this.over);others=ft(this.dots,n=>b("circle",{class:`other-dot m${n}`,r:3.5}));dot=new Ht(this.dots);hoverDot=b("circl\
e",{class:"hover-dot",r:5});xs=new Map;px=new Float64Array(0);py=new Float64Array(0);layout(n){if(!super.layout(n))return!1;let{left:i,top:r,width:s,height:o}=this.
box;return this.x=U([0,1],[i,i+s]),this.y=U([0,1],[r+o,r]),this.xs.clear(),this.drawX(this.x,Zs,Js),this.drawY(this.y,Zs,Js),!0}drawPaths(n){if(this.context=n,!this.
laid)return;let{picture:i}=n,r=[];this.lines.forEach((s,o)=>{let a=ne(i,o);if(d(s,"visibility",a?null:"hidden"),!a)return;let[l,u]=this.pixels(a.table),h=Ke(l,u,
a.table.size);s.setAttribute("d",this.start(l,u,h)+Ze(l,u,h,this.columns.step).replace("M","L")),d(s,"class",`curve m${o}${a.isFocus?" focus":""}`);let c=_t(i,o)?.
out??!1;d(s,"data-out",c),a.isFocus&&(this.drawBand(a,l,h),this.px=l,this.py=u);let f=this.keyMore(n,a.table);r.push({order:o,text:a.table.short,more:f,out:c,focus:a.
isFocus,xs:l,ys:u,kept:h})}),this.key.show(r,this.box,this.scale),this.drawPoint(n)}keyMore({picture:n,session:i},{order:r}){let s=_t(n,r);return s?rt(s,i.scenario.
serving):""}pixels(n){let i=this.xs.get(n)??this.columns.x(n).map(o=>this.x(o));this.xs.set(n,i);let{top:r,height:s}=this.box;return[i,this.columns.y(n).map(o=>r+
s*(1-o))]}drawBand(n,i,r){let{top:s,height:o}=this.box,a=this.columns.low(n.table).map(u=>s+o*(1-u)),l=this.columns.high(n.table).map(u=>s+o*(1-u));d(this.band,
"class",`band m${n.table.order}`),this.band.setAttribute("d",Je(i,a,l,r,this.columns.step))}drawPoint(n){if(this.context=n,!this.laid)return;let{picture:i}=n;this.
others.forEach((a,l)=>{let u=ne(i,l),h=u&&!u.isFocus&&u.figures?this.pointOf(u):null;d(a,"visibility",h?null:"hidden"),d(a,"data-out",_t(i,l)?.out??!1),u&&this.
key.follow(l,this.keyMore(n,u.table)),h&&te(a,...h)});let r=i.models.find(a=>a.isFocus),s=this.pointOf(r),{order:o}=r.table;s?this.dot.show(o,s[0],s[1],this.scale,
_t(i,o)?.out):this.dot.hide(),d(this.svg,"aria-label",this.spoken(n))}drawHover(n){if(d(this.hoverMark,"visibility",n===null||!this.laid?"hidden":null),n===null||
!this.laid)return;let i=n<0?this.nobodyAt():[this.px[n],this.py[n]];te(this.hoverDot,...i)}rowAt(n,i){let r=this.nobodyAt(),s=(r[0]-n)**2+(r[1]-i)**2,o=-1;for(let a=0;a<
this.px.length;a++){let l=(this.px[a]-n)**2+(this.py[a]-i)**2;l<s&&(s=l,o=a)}return o}},en=class extends tn{follows="nothing";chance=b("line",{class:"reference"});constructor(t,n){
super("roc","ROC",t,n,{x:i=>i.falsePositiveRate,y:i=>i.recall,low:i=>i.recallLow,high:i=>i.recallHigh,step:!1}),this.under.append(this.chance),this.titles("fals\
e positive rate","recall")}drawPaths(t){super.drawPaths(t);let{auc:n}=t.picture.table.message;if(y(this.aside,`AUC ${ut(n.value)} ${ct(n.low,n.high,ut)}`),d(this.
aside,"data-figure","auc"),!!this.laid)for(let[i,r]of Object.entries({x1:this.x(0),y1:this.y(0),x2:this.x(1),y2:this.y(1)}))d(this.chance,i,r)}keyMore(t,n){return ut(
n.message.auc.value)}start(){return`M${this.x(0)},${this.y(0)}`}pointOf(t){let{false_positive_rate:n,recall:i}=t.figures;return[this.x(n.value),this.y(i.value)]}nobodyAt(){
return[this.x(0),this.y(0)]}spoken({picture:t}){let{figures:n,table:i}=t,r=`recall ${w(n.recall.value)} at a false positive rate of ${w(n.false_positive_rate.value)}`;
return`ROC curve of ${i.title}, area ${ut(i.message.auc.value)}; operating point: ${r}.`}},nn=class extends tn{follows="prevalence";baseline=b("line",{class:"re\
ference"});constructor(t,n){super("pr","PR",t,n,{x:i=>i.recall,y:i=>i.precision,low:i=>i.precisionLow,high:i=>i.precisionHigh,step:!0}),this.under.append(this.baseline),
this.titles("recall","precision")}drawPaths(t){if(super.drawPaths(t),!this.laid)return;let{prevalence:n}=t.picture.at,i=this.y(n);for(let[r,s]of Object.entries(
{x1:this.x(0),y1:i,x2:this.x(1),y2:i}))d(this.baseline,r,s);y(this.aside,`┈ prevalence ${w(n)}`),d(this.aside,"data-figure","pr-baseline")}start(t,n,i){return`\
M${this.x(0)},${n[i[0]??0].toFixed(1)}`}pointOf(t){let{precision:n,recall:i}=t.figures;return Number.isNaN(n.value)?null:[this.x(i.value),this.y(n.value)]}nobodyAt(){
return[this.x(0),this.y(this.context.picture.table.precision[0])]}spoken({picture:t}){let{figures:n,table:i,at:r}=t,s=Number.isNaN(n.precision.value)?"undefined":
w(n.precision.value);return`Precision-recall curve of ${i.title}, baseline ${w(r.prevalence)}; operating point: precision ${s} at recall ${w(n.recall.value)}.`}};var qc=1,rn=class extends pt{follows="nothing";labelWidth=4;faint=[b("path",{class:"bars positive faint"}),b("path",{class:"bars negative faint"})];solid=[b("pa\
th",{class:"bars positive"}),b("path",{class:"bars negative"})];alertedRect=b("rect");middleLine=b("line",{class:"zero"});line=b("line",{class:"threshold-line"});hoverLine=b(
"line",{class:"hover-line"});names=[m("span"),m("span")];constructor(t,n){super("scores","Scores",t,n);let i=`${t}-alerted`,r=b("g",{"clip-path":`url(#${i})`},...this.
solid);this.svg.append(b("defs",{},b("clipPath",{id:i},this.alertedRect))),this.curves.append(...this.faint,r,this.middleLine),this.over.append(this.line);let s=o=>m(
"span",{class:`swatch ${o}`});this.aside.append(s("positive"),this.names[0]," ",s("negative"),this.names[1]),this.hoverMark.append(this.hoverLine)}drawPaths(t){
if(this.context=t,!this.laid)return;let{picture:n,session:i,axis:r}=t,{words:s}=i.tables.dataset,{histogram:o,log_histogram:a}=n.table.message,l=r.log?a??o:o,u=this.
middle();this.titles(r.log?"score, log scale":"score","each class on its own scale"),Ye(this.xAxis,r,this.box),Q(this.middleLine,this.box.left,u,this.box.left+this.
box.width,u),[l.positive,l.negative].forEach((h,c)=>{let f=this.bars(l.edges,h,c===0?-1:1);d(this.faint[c],"d",f),d(this.solid[c],"d",f)}),y(this.names[0],s.positives),
y(this.names[1],"others"),this.drawPoint(t)}middle(){return Math.round(this.box.top+this.box.height/2)+.5}bars(t,n,i){let r=Math.max(...n,1),s=this.middle(),o=this.
box.height/2-2,a="";return n.forEach((l,u)=>{if(l===0)return;let[h,c]=[this.xOf(t[u]),this.xOf(t[u+1])],f=Math.max(.8,c-h-qc),p=Math.max(1,o*l/r);a+=`M${h.toFixed(
1)},${s}h${f.toFixed(1)}v${(i*p).toFixed(1)}h${(-f).toFixed(1)}z`}),a}xOf(t){let{axis:n}=this.context;return this.box.left+n.position(Math.min(t,n.high))*this.box.
width}drawPoint(t){if(this.context=t,!this.laid)return;let{picture:n,axis:i}=t,r=this.box.left+i.position(n.point.threshold)*this.box.width,{left:s,top:o,width:a,
height:l}=this.box;Q(this.line,r,o,r,o+l);for(let[f,p]of Object.entries({x:r,y:o,width:Math.max(0,s+a+8-r),height:l}))d(this.alertedRect,f,Number(p).toFixed(1));
let{recall:u,false_positive_rate:h}=n.figures,{words:c}=t.session.tables.dataset;d(this.svg,"aria-label",`Scores of ${n.table.title} by class: ${w(u.value)} of ${c.
positives} and ${w(h.value)} of the others score at or above the threshold.`)}drawHover(t){if(d(this.hoverMark,"visibility",t===null||!this.laid?"hidden":null),
t===null||!this.laid||this.context===null)return;let{picture:n,axis:i}=this.context,r=t<0?1:i.position(n.table.threshold[t]),s=this.box.left+r*this.box.width;Q(
this.hoverLine,s,this.box.top,s,this.box.top+this.box.height)}rowAt(t){return this.context.axis.rowAt((t-this.box.left)/this.box.width)}};function eo(e,t){let n=e.tp+e.fp,i=`Of ${E(e.base)} ${t.cases}, `,r=`${Ic(e.fn,t)} ${e.fn===1?t.missed_one:t.missed}.`;if(n===0)return`${i}none is ${t.alerted}.\
 ${Qs(r)}`;let s=e.tp===1?`1 of them is ${Vc(t.positive)}`:`${E(e.tp)} of them are ${t.positives}`,o=e.fp===1?"1 is a false alarm":`${E(e.fp)} are false alarms`;
return`${i}${E(n)} ${Bc(n)} ${t.alerted}: ${s}, ${o}. ${Qs(r)}`}function Ic(e,t){return e===0?`no ${t.positives}`:`${E(e)} ${e===1?t.positive:t.positives}`}function Bc(e){
return e===1?"is":"are"}function Vc(e){return`${/^[aeiou]/i.test(e)?"an":"a"} ${e}`}function Qs(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function no(e,{table:t}){
let n="Threshold set by hand";if(e===null)return`${n}.`;let i=e===t.nobodyThreshold?"":` at ${C(e)},`;return e>t.threshold[0]?`${n}${i} above every score: nobod\
y is alerted.`:e<t.threshold[t.size-1]?`${n}${i} below every score: everybody is alerted.`:`${n}.`}function io(e,t){let{positives:n}=e.at;return`Recall rests on\
 ${`${E(n)} ${n===1?t.positive:t.positives}`}; ${E(4*n)} would halve its 95% interval.`}function ro(e,t,n){if(e.at.natural)return"";let i=w(n),r=w(e.at.prevalence);
return`Assumes label shift: ${t.positives} ${i} → ${r}, scores of each class unchanged.`}function so(e){let{costs:t}=e.scenario,{words:n}=e.tables.dataset,i=t.
false_positive+t.review;if(!(i>0&&t.false_negative>0))return"";let r=(s,o)=>`${Number((s/o).toPrecision(3))}×`;return t.false_negative>=i?`A missed ${n.positive}\
 costs ${r(t.false_negative,i)} a reviewed false alarm.`:`A reviewed false alarm costs ${r(i,t.false_negative)} a missed ${n.positive}.`}function oo(e,t){let n=t.
table.short,i=e.rule(t.rule);return t.rule===O||t.infeasible!==""||i===void 0?`Other models at the alert rate of ${n}, so that the workload is equal.`:`Each mod\
el at its own threshold: ${jc(i.label)}.`}function jc(e){return e.slice(0,1).toLowerCase()+e.slice(1)}function gi(e){return e.nobody?"above every score: nobody \
is alerted":C(e.point.threshold)}function ao(e,t){let{figures:n}=t,{currency:i}=e.scenario.costs;return`${[`Threshold ${gi(t)}`,`precision ${to(n.precision)}`,`\
recall ${to(n.recall)}`,`alerts ${w(n.alert_rate.value)}`,`expected cost ${F(n.cost_per_1000.value,i)} per 1,000 cases`,t.serving?$s(t.serving,e.scenario.serving):
""].filter(Boolean).join(", ")}.`}function to(e){return Number.isNaN(e.value)?"undefined":w(e.value)}function lo(e,t,n){let i=n.figures[e],{costs:r,cases_per_day:s}=t.
scenario,{words:o}=t.tables.dataset,a=h=>F(h,r.currency),l=e==="cost_per_1000"?a:w,u={precision:"of alerts",recall:`of ${o.positives}`,false_positive_rate:"of t\
he others",alert_rate:`${zc(i.value*s)} a day`,cost_per_1000:`${a(i.value*s/1e3)} a day`,accuracy:`majority ${w(qr(n.at))}`};return{value:l(i.value),interval:ct(
i.low,i.high,l),note:u[e]}}function zc(e){return e>=100||e===0?E(e):String(Number(e.toPrecision(3)))}var vi={precision:"Precision",recall:"Recall",false_positive_rate:"\
False pos. rate",alert_rate:"Alerts",cost_per_1000:"Cost per 1,000",accuracy:"Accuracy"};function uo(e,t){return{precision:`Of the ${t.cases} that are ${t.alerted}\
, the share that are ${t.positives}. It falls when ${t.positives} become rarer.`,recall:`Of all ${t.positives}, the share that are ${t.alerted}. Also called tru\
e positive rate or sensitivity. It does not depend on prevalence.`,false_positive_rate:`Of the ${t.cases} that are no ${t.positive}, the share that are ${t.alerted}\
: false alarms divided by negatives, not by all cases.`,alert_rate:`The share of all ${t.cases} that are ${t.alerted}, and how many that is a day.`,cost_per_1000:`\
Expected cost of 1,000 ${t.cases} at the deployed prevalence: every outcome times its cost, and the review of each alert.`,accuracy:`The share of right decision\
s. Beside it what the majority class alone would reach: with rare ${t.positives} that is high and worth nothing.`}[e]}function wt(e,t){return Number(e.toPrecision(t))}function se(e){return Math.min(1,Math.max(0,e))}function oe(e,t){let n=Math.log(t/e);return{position:o=>se(Math.
log(o/e)/n),value:o=>o<=0?e:o>=1?t:wt(e*Math.exp(n*o),3),step:(o,a,l)=>Math.min(t,Math.max(e,wt(o*1.05**(a*l),3)))}}function sn(e,t=e/10**2,n=e*10**2){let i=Math.
log(n/t);return{position:a=>a<=0?0:.04+(1-.04)*se(Math.log(a/t)/i),value:a=>a<.04/2?0:wt(t*Math.exp(i*Math.max(0,a-.04)/(1-.04)),2),step:(a,l,u)=>{if(a<=0)return l>
0?wt(t,2):0;let h=wt(a*1.06**(l*u),2);return l<0&&h<t*.999?0:h}}}function co(e){let t=s=>se((s+e)/(2*e)),n=s=>{let o=(2*s-1)*e;return Math.abs(o)<.01*e?0:wt(o,2)},
i=10**Math.floor(Math.log10(e)-1);return{position:t,value:n,step:(s,o,a)=>wt(s+o*a*i,6)}}function ho(e,t){let n=Math.log(t/e),i=a=>Math.min(t,Math.max(e,Math.round(
a)));return{position:a=>se(Math.log(a/e)/n),value:a=>i(e*Math.exp(n*se(a))),step:(a,l,u)=>i(a+l*(u===1?1:Math.max(2,Math.round(a/2))))}}var bi="['’ \\u00a0\\u202f]",Uc=new RegExp(`^([+-]?)([\\d.,](?:(?:[\\d.,]|${bi})*[\\d.,])?(?:e[+-]?\\d+)?)\\s*([km]?)$`,"i"),Yc=/^\d{1,3}(,\d{3})+(\.\d*)?$/,Wc=/^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/,
Xc=new RegExp(`^\\d{1,3}(${bi}\\d{3})+([.,]\\d*)?$`);function on(e){let t=e.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/,"$1").replace(/\s*[%\p{Sc}]$/u,""),n=Uc.
exec(t),i=n?Gc(n[2]):"",r=i===""?NaN:Number(n[1]+i)*Kc(n[3]);return e.trim()===""?{problem:"Nothing was typed"}:Number.isFinite(r)?{value:r}:{problem:`“${Zc(e)}\
” is not a number`}}function fo(e){return e.trim().endsWith("%")}function Gc(e){return Yc.test(e)?e.replaceAll(",",""):Wc.test(e)?e.replaceAll(".","").replace(
",","."):Xc.test(e)?e.replaceAll(new RegExp(bi,"g"),"").replace(",","."):/^\d*,\d+$/.test(e)?e.replace(",","."):e}function Kc(e){return e===""?1:e.toLowerCase()===
"k"?1e3:1e6}function Zc(e){let t=e.trim();return t.length>30?`${t.slice(0,30)}…`:t}var yi=2e3,zt=class{constructor(t,n){this.options=t;let{id:i}=t,r=`${n}-${i}`;this.range=m("input",{type:"range",id:r,min:0,max:yi,step:1,class:"range","data-co\
ntrol":i}),this.field=m("input",{type:"text",class:"field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":i}),this.name=m("label",{for:r,
class:"control-name"},t.label),d(this.field,"aria-label",`${t.label}, type a value`);let s=o=>o?m("span",{class:"affix","aria-hidden":"true"},o):null;this.element=
m("div",{class:`control control-${i}`},m("div",{class:"control-head"},this.name,m("span",{class:"entry"},s(t.prefix),this.field,s(t.suffix))),m("div",{class:"tr\
ack"},this.range)),this.listen()}options;element;range;field;name;current=NaN;held=!1;edited=!1;mark(t,n){let i=this.range.parentElement,r=i.querySelector(".mar\
k");r===null&&(r=m("span",{class:"mark","aria-hidden":"true"}),i.append(r)),d(r,"hidden",t===null),d(r,"title",n),t!==null&&r.style.setProperty("--at",String(t))}rename(t){
y(this.name,t),d(this.field,"aria-label",`${t}, type a value`)}show(t){this.current=t;let n=this.options.position(t),i=String(Math.round(n*yi));!this.held&&this.
range.value!==i&&(this.range.value=i),this.range.style.setProperty("--fill",String(n));let r=this.options.spoken(t);if(d(this.range,"aria-valuetext",r),this.edited)
return;let s=this.options.text(t);d(this.field,"title",r),d(this.field,"data-long",s.length>5),this.field.value!==s&&(this.field.value=s),d(this.field,"aria-inv\
alid",null)}listen(){let{range:t,field:n,options:i}=this,r=()=>{this.held&&(this.held=!1,this.show(this.current))};t.onpointerdown=()=>{this.held=!0,this.forget()},
t.onpointerup=t.onpointercancel=t.onblur=r,t.onchange=r,t.oninput=()=>this.move(i.value(Number(t.value)/yi)),t.onkeydown=s=>this.key(s),t.ondblclick=()=>this.edit(),
n.oninput=()=>{this.edited=!0},n.onfocus=()=>n.select(),n.onblur=()=>this.accept(),n.onkeydown=s=>this.fieldKey(s)}key(t){let i={ArrowUp:[1,1],ArrowRight:[1,1],
ArrowDown:[-1,1],ArrowLeft:[-1,1],PageUp:[1,10],PageDown:[-1,10]}[t.key];if(t.key==="Enter")this.edit();else if(t.key==="Home")this.move(this.options.low());else if(t.
key==="End")this.move(this.options.high());else if(i)this.move(this.options.step(this.current,...i));else return;t.preventDefault()}move(t){this.forget(),this.current=
t,this.options.onMove(t)}fieldKey(t){if(t.key==="Enter")this.accept();else if(t.key==="Escape")this.forget(),this.show(this.current),this.field.select();else if(t.
key==="ArrowUp"||t.key==="ArrowDown")this.accept(),this.move(this.options.step(this.current,t.key==="ArrowUp"?1:-1,1));else return;t.stopPropagation(),t.preventDefault()}edit(){
this.field.focus(),this.field.select()}forget(){this.edited=!1}accept(){if(!this.edited)return;let{options:t}=this,n=this.field.value,i=t.word?.(n.trim().toLowerCase())??
null,r=i===null?on(n):{value:i},s=`${t.label} stays at ${t.spoken(this.current)}.`;if("problem"in r){d(this.field,"aria-invalid","true"),t.onProblem(`${r.problem}\
: ${s}`);return}let o=i??t.typed?.(r.value,fo(n))??r.value;if(this.forget(),t.onTyped)return t.onTyped(o);let a=Math.min(Math.max(o,t.low()),t.high());if(this.current=
a,t.onMove(a),a!==o){let l=a<o?"above the largest":"below the smallest";t.onProblem(`${t.label}: ${t.spoken(o)} is ${l} value; ${t.spoken(a)} is used.`)}this.show(
this.current)}};var mo=1e-4,go=.9,an=1e9,Jc=.012,un=class{constructor(t,n,i){this.session=t;this.actions=n;let r=o=>new zt({...o,onProblem:n.problem},i);this.threshold=r(this.thresholdOptions()),
this.prevalence=r(this.prevalenceOptions()),this.capacity=r(this.capacityOptions()),this.cases=r(this.casesOptions());let s=(o,a)=>{let l=r(this.costOptions(o,a));
return this.costs.set(o,l),l};this.natural=m("button",{type:"button",class:"reset","data-control":"natural"},"↺"),this.natural.onclick=()=>n.change({prevalence:null}),
this.prevalence.element.querySelector(".control-name").after(this.natural),this.moreButton=m("button",{type:"button",class:"link more-button","aria-expanded":"f\
alse","data-control":"more"},"More costs"),this.thresholdRow=m("div",{class:"threshold-row"},this.threshold.element),this.settings=m("div",{class:"settings"},this.
prevalence.element,s("false_positive","False alarm").element,s("false_negative","Miss").element,s("review","Review").element,this.capacity.element),this.more=m(
"div",{class:"settings more",hidden:!0,role:"group","aria-label":"More costs"},s("true_positive","Right alert").element,s("true_negative","Right pass").element,
this.cases.element,m("p",{class:"hint"},"A negative cost is a gain.")),this.moreButton.onclick=()=>this.toggleMore()}session;actions;thresholdRow;settings;more;threshold;prevalence;capacity;cases;costs=new Map;natural;moreButton;scales=new Map;axis=null;table=null;picture=null;toggleMore(t=this.
more.hidden){this.more.hidden=!t,d(this.moreButton,"aria-expanded",String(t)),y(this.moreButton,t?"Fewer costs":"More costs")}setAxis(t,n){this.axis=t,this.table=
n,this.threshold.rename(t.log?"Threshold (log)":"Threshold")}forgetScales(){this.scales.clear();let{costs:t}=this.session().scenario;(t.true_positive!==0||t.true_negative!==
0)&&this.toggleMore(!0)}show(t){this.picture=t;let{scenario:n,tables:i}=this.session();this.threshold.show(t.point.threshold),this.prevalence.show(t.at.prevalence);
let r=i.dataset.natural_prevalence;this.prevalence.mark(ln.position(r),`as in the data: ${w(r)}`);let s=`Back to the prevalence in the data, ${w(r)}`;d(this.natural,
"aria-label",s),d(this.natural,"title",s),d(this.natural,"disabled",n.prevalence===null);for(let[o,a]of this.costs)a.show(n.costs[o]);this.capacity.show(n.capacity_per_day),
this.cases.show(n.cases_per_day)}thresholdOptions(){let t=()=>this.table,n=i=>$(t(),i).threshold;return{id:"threshold",label:"Threshold",position:i=>this.axis.position(
i),value:i=>n(this.axis.rowAt(i)),step:(i,r,s)=>n(th(t(),i,r,s)),low:()=>n(t().size-1),high:()=>n(-1),text:i=>i>t().threshold[0]?"nobody":C(i),spoken:i=>{let r=this.
picture;return r!==null&&r.point.threshold===i?gi(r):C(i)},onMove:this.actions.setThreshold,typed:(i,r)=>r?po(i):i,word:i=>i==="nobody"||i==="none"?n(-1):null,onTyped:i=>this.
typeThreshold(i)}}typeThreshold(t){let n=this.table,i=it(n,t),r=$(n,i).threshold;if(this.actions.setThreshold(r),t===n.nobodyThreshold)return;let[s,o]=[C(t),C(r)];
i<0?this.actions.problem(`Threshold: ${s} is above every score, so nobody is alerted.`):t<n.threshold[n.size-1]?this.actions.problem(`Threshold: ${s} is below e\
very score, so everybody is alerted.`):s!==o&&this.actions.problem(`Threshold: the next score at or above ${s} is ${o}; it is used.`)}prevalenceOptions(){let t=()=>this.
session().tables.dataset.natural_prevalence;return{id:"prevalence",label:"Deployed prevalence",suffix:"%",...ln,value:i=>Math.abs(i-ln.position(t()))<Jc?t():ln.
value(i),low:()=>mo,high:()=>go,text:i=>w(i).replace("%",""),typed:po,spoken:i=>i===t()?`${w(i)}, as in the data`:w(i),onMove:i=>this.actions.change({prevalence:i===
t()?null:i})}}costOptions(t,n){let i=t==="true_positive"||t==="true_negative",r=()=>this.scale(t,()=>this.costScale(t,i)),s=()=>this.session().scenario.costs.currency;
return{id:t,label:n,prefix:"$",position:o=>r().position(o),value:o=>r().value(o),step:(o,a,l)=>r().step(o,a,l),low:()=>i?-an:0,high:()=>an,text:_i,spoken:o=>`${F(
o,s())} a case`,onMove:o=>this.actions.change({costs:{...this.session().scenario.costs,[t]:o}})}}costScale(t,n){let{costs:i}=this.session().scenario,r=Math.max(
Math.abs(i.false_positive),Math.abs(i.false_negative),1);if(n)return co(Math.max(r,Math.abs(i[t])));let s=Math.abs(i[t]);return sn(s>0?s:Math.max(Math.abs(i.false_positive),
.01*r))}capacityOptions(){let t=()=>this.session().scenario.cases_per_day,n=()=>{let i=Math.max(10,t());return this.scale(`capacity ${i}`,()=>sn(1,1,i))};return{
id:"capacity_per_day",label:"Capacity a day",position:i=>n().position(i),value:i=>n().value(i),step:(i,r,s)=>{let o=n().step(i,r,s);return o===i&&i>0?i+r:Qc(o,i,
r)},low:()=>0,high:()=>an,text:_i,spoken:i=>`${E(i)} of ${E(t())} cases a day`,onMove:i=>this.actions.change({capacity_per_day:i})}}casesOptions(){let t=()=>this.
scale("cases",()=>sn(Math.max(10,this.session().scenario.cases_per_day)));return{id:"cases_per_day",label:"Cases a day",position:n=>t().position(n),value:n=>Math.
max(1,Math.round(t().value(n))),step:(n,i,r)=>Math.max(1,Math.round(t().step(n,i,r))),low:()=>1,high:()=>an,text:_i,spoken:n=>`${E(n)} cases a day`,onMove:n=>this.
actions.change({cases_per_day:n})}}scale(t,n){let i=this.scales.get(t)??n();return this.scales.set(t,i),i}showCurrency(t){for(let n of this.costs.values()){let i=n.
element.querySelector(".affix");i&&y(i,t)}}},ln=oe(mo,go);function po(e){return Number((e/100).toPrecision(12))}function Qc(e,t,n){let i=Math.round(e);return i===
t?Math.max(0,t+n):i}function _i(e){return Math.abs(e)>=1e3&&Number.isInteger(e)?E(e):String(Number(e.toPrecision(6)))}function th(e,t,n,i){let r=it(e,t),s=r<0?t>=
e.nobodyThreshold:e.threshold[r]===t,o=i===1?1:Math.max(2,Math.round(e.size/20)),a=n>0?r-(s?o:o-1):r+o;return Math.min(e.size-1,Math.max(-1,a))}var eh=["precision","recall","false_positive_rate","alert_rate","cost_per_1000","accuracy"],st="p99_ms",cn=class{constructor(t,n,i){this.session=t;this.cells=[...eh,
st].map(r=>this.cell(r,n,i))}session;element=m("div",{class:"figures",role:"group","aria-label":"Key figures with 95% intervals"});cells;cell(t,n,i){let r=nh(t),
s=m("button",{type:"button",class:"term","data-control":`explain-${t}`},r);i.attach(s,()=>this.explain(t));let o=Ut(t,n),[a,l]=[m("span"),m("span",{class:"unit"})],
u=m("div",{class:"value","data-figure":t},a,l),h=m("div",{class:"interval","data-figure":`${t}-interval`}),c=m("div",{class:"note","data-figure":`${t}-note`}),f=m(
"div",{class:"figure-head"},o,s),p=m("div",{class:"figure","data-metric":t},f,u,h,c);return this.element.append(p),{metric:t,element:p,value:a,unit:l,interval:h,
note:c,pin:o}}explain(t){return t!==st?uo(t,this.session().tables.dataset.words):`The response time that 99% of requests do not exceed: waiting, service and oth\
er stages. ${this.focusWords()}`.trim()}focusWords(){let t=this.session(),{focus:n}=t.scenario,i=t.latency.exact(n,t.scenario)?.method??"";return[t.latency.model(
n)?.words??"",i].filter(Boolean).join(" ")}texts(t,n){return t!==st?lo(t,this.session(),n):ze(n.serving.focus,this.session().scenario.serving)}show(t){for(let n of this.
cells){if(n.element.hidden=n.metric===st&&t.serving===null,n.element.hidden)continue;n.metric===st&&d(n.element,"data-out",t.serving.focus.out);let i=this.texts(
n.metric,t),[r="",s]=i.value.split(" ");y(n.value,r),y(n.unit,s===void 0?"":` ${s}`),y(n.interval,i.interval),y(n.note,i.note),d(n.note,"title",i.note)}}nameSection(t){
for(let n of this.cells)d(n.pin,"aria-label",`Pin ${n.metric===st?"p99":vi[n.metric].toLowerCase()} to ${t}`)}};function nh(e){return e===st?"p99":vi[e]}function Ut(e,t){
let n=m("button",{type:"button",class:"pin","data-control":`pin-${e}`},He());return n.onclick=()=>t([e]),n}function xi(e){let t=b("line",{x1:0,x2:22,y1:6,y2:6,class:`curve m${e}`});return b("svg",{class:"dash",width:22,height:12,viewBox:"0 0 22 12","aria-hidden":"tru\
e"},t)}var hn=class{constructor(t,n,i){this.session=t;this.focus=n;this.tip=i}session;focus;tip;element=m("div",{class:"models",role:"radiogroup","aria-label":"\
Model in focus"});chips=[];picture=null;rebuild(){let{models:t,wanted:n}=this.session().tables;this.chips=t.map(i=>{let r=m("button",{type:"button",class:"chip",
role:"radio","data-model":i.id,"data-control":`focus-${i.id}`},xi(i.order),m("span",{class:"chip-name"},n>2?i.short:i.title),m("span",{class:"chip-mark","data-f\
igure":`out--${i.id}`}));return d(r,"aria-label",i.title),r.onclick=()=>this.focus(i.id),this.tip.attach(r,()=>[i.title,i.message.note,this.servingWords(i.id)].
filter(Boolean).join(". ")),r}),this.chips.forEach((i,r)=>{i.onkeydown=s=>this.key(s,r)}),this.element.replaceChildren(...this.chips)}servingWords(t){let n=this.
picture?.serving?.models.find(({view:r})=>r.table.id===t);if(n===void 0)return"";let i=ht(n,this.session().scenario.serving);return[i&&`Ruled out: ${i}`,n.words].
filter(Boolean).join(". ")}key(t,n){let i={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[t.key];if(i===void 0)return;t.preventDefault();let r=this.chips[(n+
i+this.chips.length)%this.chips.length];r.focus(),r.click()}show(t){this.picture=t;let{focus:n,serving:i}=this.session().scenario;for(let r of this.chips){let s=r.
dataset.model===n;d(r,"aria-checked",String(s)),d(r,"tabindex",s?0:-1);let o=t.serving?.models.find(({view:u})=>u.table.id===r.dataset.model),a=o?ht(o,i):"";d(r,
"data-out",a!==""),y(r.querySelector(".chip-mark"),o?rt(o,i):"");let l=o?.view.table.title??"";o&&d(r,"aria-label",a?`${l}, ruled out: ${a}`:l)}}};var vo={min_cost:"Min cost",bayes:"Bayes t*",max_f_beta:"Max F",recall_at_least:"Recall ≥",precision_at_least:"Precision ≥",fpr_at_most:"FPR ≤",capacity:"\
Capacity",youden:"Youden"},fn=class{constructor(t,n,i){this.session=t;this.actions=n;this.tip=i}session;actions;tip;element=m("div",{class:"rules",role:"group",
"aria-label":"Jump to a threshold by rule"});rows=[];shown="";show(t,n){let{rules:i}=this.session().data,r=JSON.stringify(i);r!==this.shown&&(this.shown=r,this.
rows=i.map(s=>this.row(s)),this.element.replaceChildren(m("span",{class:"rules-name","aria-hidden":"true"},"Jump to"),...this.rows.map(s=>s.element)));for(let s of this.
rows){let o=s.rule.id===t;d(s.button,"aria-pressed",String(o)),d(s.element,"data-active",o);let a=n(s.rule);if(d(s.button,"aria-disabled",a===""?null:"true"),s.
field&&!s.edited){let l=Yt(s.rule,this.session().parameterOf(s.rule.id));s.field.value!==l&&(s.field.value=l),d(s.field,"aria-invalid",null)}}this.reason=n}reason=()=>"";row(t){
let n=m("button",{type:"button",class:"rule-button","data-control":`rule-${t.id}`},vo[t.id]??t.label),i=m("span",{class:"rule","data-rule":t.id},n),r={rule:t,element:i,
button:n,field:null,edited:!1};return n.onclick=()=>{let s=this.reason(t);s===""?this.actions.jump(t.id,null):this.actions.problem(s)},this.tip.attach(n,()=>[t.
words,this.reason(t)].filter(Boolean).join(" ")),t.parameter&&this.addField(r,t.parameter),r}addField(t,n){let i=m("input",{type:"text",class:"field rule-field",
inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":`parameter-${t.rule.id}`,"aria-label":`${t.rule.label}: ${n.name}`});t.field=i,t.element.
append(i),i.oninput=()=>{t.edited=!0},i.onfocus=()=>i.select(),i.onblur=()=>this.accept(t,!1),i.onkeydown=r=>{let s={ArrowUp:1,ArrowDown:-1}[r.key];if(r.key==="\
Enter")this.accept(t,!0);else if(r.key==="Escape")t.edited=!1,i.value=Yt(t.rule,this.session().parameterOf(t.rule.id));else if(s!==void 0)this.nudge(t,s);else return;
r.preventDefault(),r.stopPropagation()}}nudge(t,n){let i=wi(t.rule)?.01:.1;this.use(t,Number((this.session().parameterOf(t.rule.id)+n*i).toPrecision(6)))}accept(t,n){
if(!t.edited){n&&this.actions.jump(t.rule.id,null);return}let i=t.field.value,r=on(i);if("problem"in r){let o=Yt(t.rule,this.session().parameterOf(t.rule.id));d(
t.field,"aria-invalid","true"),this.actions.problem(`${r.problem}: ${t.rule.parameter.name} stays at ${o}.`);return}let s=wi(t.rule)&&(i.includes("%")||r.value>=
1);this.use(t,s?Number((r.value/100).toPrecision(12)):r.value)}use(t,n){let{low:i,high:r,name:s}=t.rule.parameter,o=Math.min(Math.max(n,i),r);if(t.edited=!1,this.
actions.jump(t.rule.id,o),o===n)return;let[a,l]=[Yt(t.rule,n),Yt(t.rule,o)],u=n>r?"above the largest":"below the smallest";this.actions.problem(`${t.rule.label}\
: ${s} ${a} is ${u} value; ${l} is used.`)}};function bo(e,t){return[vo[e.id]??e.label,Yt(e,t)].filter(Boolean).join(" ")}function wi(e){return e.parameter?.unit===
"share"}function Yt(e,t){return Number.isNaN(t)?"":wi(e)?`${Number((t*100).toPrecision(6))}%`:String(t)}var Mi=.01,yo=1e6,_o=.01,xo=1e6,ae=64,ih=1e3,wo=1e3,D=1/0,Si=.97,pn=class{constructor(t,n,i){this.session=t;this.actions=n;let r=s=>new zt({...s,onProblem:n.problem},
i);this.objective=r(this.objectiveOptions()),this.rate=r(this.rateOptions()),this.servers=r(this.serversOptions()),this.element=m("div",{class:"serving-controls",
role:"group","aria-label":"Serving"},this.objective.element,this.rate.element,this.servers.element)}session;actions;element;objective;rate;servers;scales=new Map;forgetScales(){
this.scales.clear()}show(t){if(this.element.hidden=t.serving===null,t.serving===null)return;let{serving:n}=this.session().scenario;this.objective.show(n.objective_ms??
D),this.rate.show(n.arrival_rate_per_s),this.servers.show(n.servers),this.marks(t,n)}marks({serving:t,table:n},i){let{p99:r,utilisation:s}=t.focus,o=Number.isNaN(
r.value)?null:this.objectivePosition(r.value);this.objective.mark(o,o===null?"":`p99 of ${n.short}: ${Ot(r.value)}`);let a=i.arrival_rate_per_s/s,l=Number.isFinite(
a)?this.rateScale().position(a):null,u=l!==null&&l>0&&l<1?l:null;this.rate.mark(u,u===null?"":`${n.short} fills the servers at ${Y(Number(a.toPrecision(3)))}/s`)}set(t){
this.actions.change({serving:{...this.session().scenario.serving,...t}})}objectiveScale(){let t=this.session().scenario.serving.objective_ms??100;return this.scale(
"objective",()=>oe(Math.max(Mi,t/ih),Math.min(yo,t*10)))}objectivePosition(t){return t===D?1:Si*this.objectiveScale().position(t)}objectiveOptions(){return{id:"\
objective_ms",label:"p99 objective",suffix:"ms",position:t=>this.objectivePosition(t),value:t=>t>(1+Si)/2?D:this.objectiveScale().value(t/Si),step:(t,n,i)=>this.
objectiveStep(t,n,i),low:()=>Mi,high:()=>D,text:t=>t===D?"none":Y(t),spoken:t=>t===D?"no objective":`${Y(t)} ms`,word:t=>t===""||t==="none"||t==="no objective"?
D:null,onMove:t=>this.set({objective_ms:t===D?null:t}),onTyped:t=>this.typeObjective(t)}}typeObjective(t){let n=t===D?D:Math.min(yo,Math.max(Mi,t));if(this.set(
{objective_ms:n===D?null:n}),n===t)return;let i=n<t?"above the largest":"below the smallest";this.actions.problem(`p99 objective: ${Y(t)} ms is ${i} value; ${Y(
n)} ms is used.`)}objectiveStep(t,n,i){let r=this.objectiveScale(),s=r.value(1);return t===D?n>0?D:s:n>0&&t>=s?D:r.step(t,n,i)}rateScale(){let t=this.session().
scenario.serving.arrival_rate_per_s;return this.scale("rate",()=>oe(Math.max(_o,t/wo),Math.min(xo,t*wo)))}rateOptions(){let t=()=>this.rateScale();return{id:"ar\
rival_rate_per_s",label:"Load",suffix:"/s",position:n=>t().position(n),value:n=>t().value(n),step:(n,i,r)=>t().step(n,i,r),low:()=>_o,high:()=>xo,text:Y,spoken:n=>`${Y(
n)} requests a second`,onMove:n=>this.set({arrival_rate_per_s:n})}}serversOptions(){return{id:"servers",label:"Servers",...ho(1,ae),low:()=>1,high:()=>ae,text:String,
spoken:n=>`${n} ${n===1?"server":"servers"}`,onMove:n=>this.set({servers:Math.round(n)}),onTyped:n=>this.typeServers(n)}}typeServers(t){let n=Math.min(ae,Math.max(
1,Math.round(t)));if(this.set({servers:n}),n===t)return;let i=t<1?"at least 1 server is needed":t>ae?`at most ${ae} can be set`:"servers are whole";this.actions.
problem(`Servers: ${Y(t)} cannot be used, ${i}; ${n} is used.`)}scale(t,n){let i=this.scales.get(t)??n();return this.scales.set(t,i),i}};var rh=[{metric:"attainment",name:"in time"},{metric:"utilisation",name:"busy"},{metric:"effective_recall",name:"recall"},{metric:"effective_precision",name:"pr\
ecision"},{metric:"effective_cost_per_1000",name:"cost"}],Mo={attainment:"share of answers in time",utilisation:"utilisation of the servers",effective_recall:"r\
ecall at the objective",effective_precision:"precision at the objective",effective_cost_per_1000:"cost at the objective"},dn=class{constructor(t,n){this.actions=
t;this.parts=rh.map(({metric:r,name:s})=>this.part(r,s)),this.late.onchange=()=>this.chooseLate();let i=this.term("explain-objective","if late",n,()=>this.explain());
this.lateLabel=m("span",{class:"late-words"},i,this.late),this.loads=m("span",{class:"serving-parts"},...this.parts.slice(0,2).map(({element:r})=>r)),this.effects=
m("span",{class:"serving-parts"},...this.parts.slice(2).map(({element:r})=>r)),this.element=m("div",{class:"serving-line"},this.trouble,this.loads,this.lateLabel,
this.effects),this.recommendation=m("p",{class:"recommendation"},this.term("explain-recommendation","Recommended",n,()=>this.why()),this.advice)}actions;element;recommendation;parts;late=m(
"select",{class:"late","data-control":"late","aria-label":"Late answers"});lateLabel;trouble=m("span",{class:"serving-trouble","data-figure":"serving-trouble"});advice=m(
"span",{"data-figure":"recommendation"});loads;effects;show(t){let{serving:n}=t;if(this.element.hidden=this.recommendation.hidden=n===null,n===null)return;let i=this.
actions.session(),{serving:r,costs:s}=i.scenario,{focus:o}=n,a=As(o,r);y(this.trouble,a),d(this.trouble,"data-out",o.out),this.loads.hidden=a!=="";let l=r.objective_ms===
null;this.parts[0].element.hidden=l,this.lateLabel.hidden=this.effects.hidden=a!==""||l||o.effective===null;for(let{metric:u,value:h}of this.parts){let[c,f]=sh(
u,o,s.currency);y(h,c),d(h,"title",f)}this.showLate(i,r.late),y(this.advice,Ns(i,n))}nameSection(t){for(let{metric:n,pin:i}of this.parts)d(i,"aria-label",`Pin ${Mo[n]}\
 to ${t}`),d(i,"title",`Pin ${Mo[n]}`)}part(t,n){let i=m("b",{"data-figure":t}),r=Ut(t,this.actions.pin),s=m("span",{class:"serving-part","data-metric":t},`${n}\
 `,i,r);return{metric:t,element:s,value:i,pin:r}}term(t,n,i,r){let s=m("button",{type:"button",class:"term","data-control":t},n);return i.attach(s,r),s}showLate(t,n){
let i=["allow","block",...t.tables.models.map(({id:o})=>o)],r=i.map(o=>Ts(o,t)),s=JSON.stringify([i,r]);this.late.dataset.shape!==s&&(this.late.dataset.shape=s,
this.late.replaceChildren(...i.map((o,a)=>m("option",{value:o},r[a])))),this.late.value!==n&&(this.late.value=n)}chooseLate(){let{serving:t}=this.actions.session().
scenario;this.actions.change({serving:{...t,late:this.late.value}})}explain(){let{words:t}=this.actions.session().tables.dataset;return`What the model in focus \
is worth when an answer that comes after the objective is not used: the late ${t.cases} get the default chosen here. Lateness is taken to be independent of the \
case, and the share in time as given.`}why(){let t=this.actions.session(),n="Among the models that meet the limits, the cheapest at the objective; a simpler one\
 is kept when the paired interval of their cost difference includes zero.",i=t.settled?t.latency.recommendation:void 0;return[i?.words,i?.binding,n].filter(Boolean).
join(" ")}};function sh(e,t,n){if(e==="utilisation")return[w(t.utilisation),""];let i=e==="attainment"?t.attainment:t.effective?.[e];if(!i)return["–",""];let r=e===
"effective_cost_per_1000"?o=>F(o,n):w,s=Number.isNaN(i.low)?"":ct(i.low,i.high,r);return[r(i.value),s]}var oh=["tp","fn","fp","tn"],mn=class{constructor(t){this.session=t;let[n,i]=[m("th",{scope:"col"}),m("th",{scope:"col"},"not")],[r,s]=[m("th",{scope:"row"}),m(
"th",{scope:"row"},"others")];this.heads=[n,r];let o=l=>{let u=m("td",{class:`cell-${l}`,"data-figure":l});return this.cells.set(l,u),u},a=m("table",{class:"con\
fusion"},m("thead",{},m("tr",{},m("td"),n,i)),m("tbody",{},m("tr",{},r,o("tp"),o("fn")),m("tr",{},s,o("fp"),o("tn"))));this.element=m("figure",{class:"chart con\
fusion-figure"},this.title,a)}session;element;title=m("figcaption",{class:"chart-title"});cells=new Map;heads;show(t){let{words:n}=this.session().tables.dataset;
y(this.title,`Per ${E(t.cases.base)} ${n.cases}`),d(this.title,"data-figure","cases-base"),y(this.heads[0],n.alerted),y(this.heads[1],n.positives);for(let i of oh)
y(this.cells.get(i),E(t.cases[i]))}},Ai=[{id:"threshold",label:"threshold"},{id:"precision",label:"precision",metric:"precision"},{id:"recall",label:"recall",metric:"\
recall"},{id:"alert_rate",label:"alerts",metric:"alert_rate"},{id:"cost_per_1000",label:"cost / 1,000",metric:"cost_per_1000"},{id:"p99",label:"p99"},{id:"auc",
label:"AUC"},{id:"ap",label:"AP"}],gn=class{constructor(t){this.session=t;let n=Ai.map(i=>m("th",{scope:"col",class:`col-${i.id}`},i.label));this.element=m("fig\
ure",{class:"chart comparison-figure"},m("figcaption",{class:"chart-title"},"Models side by side"),m("table",{class:"comparison"},m("thead",{},m("tr",{},m("th",
{scope:"col"},"model"),...n)),this.body),this.caption)}session;element;caption=m("p",{class:"hint"});body=m("tbody");rows=new Map;rebuild(){this.rows.clear(),this.
body.replaceChildren();for(let t of this.session().tables.models){let n=Ai.map(s=>m("td",{class:`col-${s.id}`,"data-figure":`${s.id}--${t.id}`})),i=m("th",{scope:"\
row",title:t.title},xi(t.order),m("span",{class:"model-name"},t.short)),r=m("tr",{"data-model":t.id},i,...n);this.rows.set(t.id,{row:r,cells:n}),this.body.append(
r)}}text(t,n,i,r){if(n.id==="p99")return this.p99Text(t,r);if(n.id!=="ap")return lh(t,n,i);let s=this.session().averagePrecision(t.table);return Number.isNaN(s)?
ah:ut(s)}p99Text(t,{serving:n}){let i=n?.models.find(({view:r})=>r===t);return i?rt(i,this.session().scenario.serving)||ze(i,this.session().scenario.serving).value:
"–"}show(t){let{costs:{currency:n},serving:i}=this.session().scenario;d(this.element,"data-serving",t.serving!==null);for(let l of t.models){let u=this.rows.get(
l.table.id);u&&(d(u.row,"data-focus",l.isFocus),Ai.forEach((h,c)=>y(u.cells[c],this.text(l,h,n,t))))}let r=(t.serving?.models??[]).filter(l=>l.out);for(let[l,{row:u}]of this.
rows)d(u,"data-out",r.some(({view:h})=>h.table.id===l));let s=r.map(l=>`${l.view.table.short}: ${ht(l,i)}.`),a=t.models.filter(l=>l.point===null).map(l=>`${l.table.
short}: ${l.reason}`);y(this.caption,[oo(this.session(),t),...a,...s].join(" "))}},ah="…";function lh(e,t,n){if(t.id==="auc")return ut(e.table.message.auc.value);
if(e.point===null||e.figures===null)return"–";if(t.metric===void 0)return e.point.threshold>e.table.threshold[0]?"nobody":C(e.point.threshold);let{value:i}=e.
figures[t.metric];return t.metric==="cost_per_1000"?F(i,n):w(i)}var uh=1.3,Ni=["point","costs","prevalence","all"],ch=0,vn=class{constructor(t,n){this.root=t;this.actions=n;let{session:i}=n;this.tip=new De(t,this.uid),this.models=
new hn(i,n.focus,this.tip),this.rules=new fn(i,n,this.tip),this.controls=new un(i,n,this.uid),this.serving=new pn(i,n,this.uid),this.servingLine=new dn(n,this.tip),
this.figures=new cn(i,n.pin,this.tip),this.confusion=new mn(i),this.comparison=new gn(i),this.areas=[{button:Ut("roc_auc",n.pin),words:"area under the ROC curve"},
{button:Ut("average_precision",n.pin),words:"average precision"}];let r={hover:(s,o,a)=>this.hover(s,o,a),set:n.setRow};this.charts=[en,nn,Qe,rn].map(s=>new s(this.
uid,r)),this.areas.forEach(({button:s},o)=>this.charts[o].lead(s)),this.pinAll.append(He(),this.pinText),this.pinAll.onclick=()=>n.pin([]),this.assemble(),this.
observer=new ResizeObserver(()=>{let s=this.body.clientWidth;s!==this.width&&(this.width=s,this.actions.resized())}),this.observer.observe(this.body)}root;actions;uid=`\
explorer${ch+=1}`;tip;models;rules;controls;serving;servingLine;figures;confusion;comparison;charts;pinAll=m("button",{type:"button",class:"pin-all","data-contr\
ol":"pin"});pinText=m("span");areas;status=m("p",{class:"status","data-figure":"status"});words=m("p",{class:"sentence","data-figure":"sentence"});basis=m("p",{
class:"hint","data-figure":"basis"});measuredOn=m("p",{class:"hint","data-figure":"measured-on"});heldOut=m("p",{class:"hint held-out","data-figure":"held-out"});notes=m(
"div",{class:"notes"});live=m("div",{class:"spoken",role:"status","aria-live":"polite"});readout=m("div",{class:"readout",hidden:!0,"aria-hidden":"true","data-f\
igure":"hover"});empty=m("p",{class:"empty",role:"status"});body=m("div",{class:"body"});observer;context=null;hovered=null;width=0;assemble(){let{controls:t}=this,
n=m("div",{class:"charts"},...this.charts.map(i=>i.element),this.confusion.element,this.comparison.element);this.body.append(m("div",{class:"top"},this.models.element,
this.pinAll),t.thresholdRow,this.rules.element,m("div",{class:"status-row"},this.status,t.moreButton),t.settings,this.serving.element,t.more,this.figures.element,
m("div",{class:"words"},this.words,m("div",{class:"bases"},this.basis,this.measuredOn)),this.servingLine.element,this.servingLine.recommendation,n,this.notes),this.
body.hidden=!0,this.root.replaceChildren(this.empty,this.body,this.tip.element,this.readout,this.live)}stop(){this.observer.disconnect()}message(t){y(this.empty,
t),this.empty.hidden=t==="",this.body.hidden=t!==""}speak(t){y(this.live,t)}theme(){os(this.root)}rebuild(t){this.models.rebuild(),this.comparison.rebuild(),t&&
(this.controls.forgetScales(),this.serving.forgetScales()),this.controls.showCurrency(this.actions.session().scenario.costs.currency)}frameData(){let{data:t,tables:n}=this.
actions.session(),{title:i}=t.pin_section;y(this.pinText,`Pin what I see to ${i}`),this.figures.nameSection(i),this.servingLine.nameSection(i);for(let{button:s,
words:o}of this.areas)d(s,"aria-label",`Pin ${o} to ${i}`),d(s,"title",`Pin ${o}`);d(this.root,"data-present",t.present);let r=[...t.notes];n.dataset.simulated&&
r.unshift(`${n.dataset.title}: simulated data.`),y(this.heldOut,t.held_out?.words??""),this.notes.replaceChildren(this.heldOut,...r.map(s=>m("p",{class:"hint"},
s)))}setAxis(t,n){this.controls.setAxis(t,n)}draw(t,n,i,r){this.context=t;let{session:s,picture:o}=t;this.models.show(o),this.controls.show(o),this.serving.show(
o),this.rules.show(o.rule,r),this.figures.show(o),this.servingLine.show(o),this.confusion.show(o),this.comparison.show(o),this.drawWords(t,i),d(this.heldOut,"da\
ta-stale",s.dirty);let a=s.data.present?uh:1;for(let l of this.charts)n==="all"&&l.layout(a),hh(l,n)?l.redraw(t):l.update(t);this.hovered!==null&&this.mark(this.
hovered)}drawWords({session:t,picture:n},i){let{dataset:r}=t.tables,s=i||n.infeasible,o=t.rule(n.rule),a=o?`Follows “${bo(o,n.parameter)}”.`:no(t.scenario.threshold,
n),l=ro(n,r.words,r.natural_prevalence);y(this.status,s||[a,n.reason,l||so(t)].filter(Boolean).join(" ")),d(this.status,"data-trouble",s!==""),y(this.words,eo(n.
cases,r.words)),y(this.basis,io(n,r.words)),y(this.measuredOn,t.latency.measuredOn)}hover(t,n,i){if(this.hovered=t,this.mark(t),this.readout.hidden=t===null,t===
null||i===null||this.context===null)return;y(this.readout,fh(this.context,t));let r=this.root.getBoundingClientRect(),[s,o]=[i.clientX-r.left,i.clientY-r.top],a=this.
readout.offsetWidth,l=s+16+a>r.width?s-16-a:s+16;this.readout.style.left=`${Math.max(0,l)}px`,this.readout.style.top=`${Math.max(0,o-this.readout.offsetHeight-12)}\
px`,d(this.readout,"data-chart",n.id)}mark(t){for(let n of this.charts)n.drawHover(t)}};function hh(e,t){return t==="all"?!0:t==="prevalence"?e.follows!=="nothi\
ng":t==="costs"&&e.follows==="prevalence and costs"}function fh(e,t){let{picture:n,session:i}=e,{table:r}=n,{currency:s}=i.scenario.costs,o=t<0,a=o?jt(e):r.cost[t];
return[`threshold ${o?"above every score":C(r.threshold[t])}`,`precision ${w(o?NaN:r.precision[t])}`,`recall ${w(o?0:r.recall[t])}`,`cost ${F(a,s)} per 1,000`].
join(`
`)}var ph=250,bn=class{constructor(t){this.root=t;this.face=new vn(t,{session:()=>this.session,setThreshold:n=>this.move({rule:O,threshold:n,parameter:null},"point"),
setRow:n=>this.setRow(n),change:n=>this.move(n,dh(n)),focus:n=>this.focus(n),jump:(n,i)=>this.jump(n,i),pin:n=>this.pin(n),problem:n=>this.say(n),resized:()=>this.
draw("all")}),Pi(()=>this.commit(),this.abort.signal),t.addEventListener("explorer:set",n=>{n instanceof CustomEvent&&this.set(n.detail)})}root;session=new Oe;face;abort=new AbortController;links=new he(
this.abort.signal,()=>this.commit());wire=null;axis=null;now=null;stale=null;frame=0;timer;notice="";drawnFocus="";asked=[];receive(t,n){if(this.wire=n,this.face.
theme(),t==null)return this.face.message("Waiting for the numbers …");try{this.take(t)}catch(i){let r=i instanceof Error?i.message:String(i);this.face.message(
`These numbers cannot be drawn: ${r}.`)}}take(t){if(this.session.lacks(t))return this.face.message("Fetching the numbers …"),this.wire?.want(t.tables.rev);if(t.
tables.models?.length===0){let l=t.notes.length>0?t.notes.join(" "):"Choose a model to begin.";return this.face.message(`There are no scores to show yet. ${l}`)}
this.asked=this.asked.filter(({n:l})=>l>t.pinned);let n=this.session.tables?.dataset.name,i=this.session.data?.present,r=this.session.tables&&JSON.stringify(this.
session.scenario),s=this.session.receive(t),o=r!==JSON.stringify(this.session.scenario);this.face.message(""),s.tables&&this.face.rebuild(n!==t.tables.dataset.name),
(s.tables||o)&&(this.notice=""),this.face.frameData();let a=s.tables||s.latency||i!==t.present||this.drawnFocus!==this.session.scenario.focus;this.draw(a?"all":
s.scenario?"prevalence":"point"),this.drawNow(this.stale??"point")}stop(){this.abort.abort(),clearTimeout(this.timer),cancelAnimationFrame(this.frame),this.face.
stop()}move(t,n){this.notice="",this.session.change(t),this.draw(n),this.schedule()}say(t){this.notice=t,this.draw("point"),this.face.speak(t)}setRow(t){let{threshold:n}=$(
this.session.focusTable(),t);this.move({rule:O,threshold:n,parameter:null},"point")}focus(t){if(t===this.session.scenario.focus)return;let n=this.picture().models.
find(({table:s})=>s.id===t);if(!n)return;let r=this.session.scenario.rule===O?(n.point??$(n.table,0)).threshold:null;this.move({focus:t,threshold:r},"all")}jump(t,n){
let i=this.session.rule(t);if(!i)return this.say(`There is no rule called ${t}; the threshold stays.`);let r=this.session.focusTable(),s=n??this.session.parameterOf(
t),o=Re(this.session,r,t,s);if("infeasible"in o)return this.say(`${o.infeasible} The threshold stays where it is.`);this.move({rule:t,threshold:null,parameter:i.
parameter?s:null},"point")}set(t){let{scenario:n}=this.session,i={...n.costs,...t.costs},r={...n.serving,...t.serving},s=t.focus??n.focus,o={...t,costs:i,serving:r};
if(typeof t.threshold=="number"){let a=this.session.table(s)??this.session.focusTable(),{threshold:l}=$(a,it(a,t.threshold));Object.assign(o,{rule:O,threshold:l,
parameter:null})}else if(t.rule!==void 0&&t.rule!==O){let a=this.session.rule(t.rule)?.parameter??null,l=t.parameter??this.session.parameterOf(t.rule);Object.assign(
o,{threshold:null,parameter:a?l:null})}this.move(o,"all"),this.drawNow("all")}pin(t){clearTimeout(this.timer),this.settle();let n=Math.max(Date.now(),(this.asked.
at(-1)?.n??0)+1);this.asked.push({...this.session.take(),metrics:t.length>0?t:this.onScreen(),n}),this.wire?.pin(this.asked);let{title:i}=this.session.data.pin_section;
this.face.speak(`Pinned to ${i}.`)}onScreen(){let t=this.picture().serving?.focus;return this.session.data.pin_all.filter(i=>i!==st||t?.measured&&t.stable)}schedule(){
clearTimeout(this.timer),this.timer=setTimeout(()=>this.commit(),Math.max(ph,this.links.wait()))}commit(){return clearTimeout(this.timer),this.session.dirty?(this.
settle(),this.wire?.commit(this.session.take()),this.face.speak(ao(this.session,this.picture())),!0):!1}settle(){let{infeasible:t,point:n}=this.picture();t!==""&&
(this.session.change({rule:O,threshold:n.threshold,parameter:null}),this.notice=t,this.drawNow("point"))}draw(t){(this.stale===null||Ni.indexOf(t)>Ni.indexOf(this.
stale))&&(this.stale=t),this.now=null,this.frame===0&&(this.frame=requestAnimationFrame(()=>this.drawNow(this.stale??"point")))}picture(){return this.now??=ts(this.
session),this.now}drawNow(t){if(this.session.tables===void 0)return;cancelAnimationFrame(this.frame),this.frame=0,this.stale=null;let n=performance.now();this.drawnFocus=
this.session.scenario.focus,this.now=null;let i=this.picture();t!=="point"&&this.evaluate(i),(t==="all"||this.axis===null)&&(this.axis=Fr(i.table),this.face.setAxis(
this.axis,i.table));let r={session:this.session,picture:i,axis:this.axis};this.face.draw(r,t,this.notice,s=>this.disabled(s)),d(this.root,"data-redraw-ms",(performance.
now()-n).toFixed(2))}evaluate(t){let{costs:n}=this.session.scenario;for(let{table:i,at:r,isFocus:s}of t.models)es(i,r,n,s)}disabled(t){let n=this.session.focusTable();
return t.needs_probability&&!n.isProbability?Yn(n.title):t.id==="bayes"&&Number.isNaN(jn(this.session.scenario.costs))?Un:""}};function dh(e){return e.prevalence!==
void 0?"prevalence":e.costs===void 0?"point":"costs"}var So=new WeakMap;function Ao(e){let{parentElement:t,data:n}=e,i=t.querySelector(".explorer");if(i===null)return;let r=So.get(i)??new bn(i);return So.set(i,r),
r.receive(n,{commit:s=>e.setStateValue("scenario",s),pin:s=>e.setTriggerValue("pin",{pins:s}),want:s=>e.setTriggerValue("want",s)}),()=>r.stop()}ki("explorer",Ao);export{Ao as default};
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
