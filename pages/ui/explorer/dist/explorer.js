// Made by `npm run build` from pages/ui/explorer/src/main.ts; do not edit.
var Pr=Symbol.for("ml-design-whiteboard");function ko(){let e=globalThis;return e[Pr]??={codes:new Map,waiting:new Map},e[Pr]}function Cr(e,t){let{codes:n,waiting:r}=ko();
n.set(e,t);for(let i of[...r.get(e)??[]])i(t)}var Eo="http://www.w3.org/2000/svg";function m(e,t={},...n){return Rr(document.createElement(e),t,n)}function b(e,t={},...n){return Rr(document.createElementNS(
Eo,e),t,n)}function Rr(e,t,n){for(let[r,i]of Object.entries(t))d(e,r,i);for(let r of n)r!==null&&e.append(r);return e}function d(e,t,n){if(n===!1||n===null||n===
void 0){e.hasAttribute(t)&&e.removeAttribute(t);return}let r=n===!0?"":String(n);e.getAttribute(t)!==r&&e.setAttribute(t,r)}function y(e,t){e.textContent!==t&&(e.
textContent=t)}var fe=class{clickedAt=-1/0;constructor(t,n=()=>!1){let r=i=>{let s=i.composedPath().find(a=>a instanceof HTMLAnchorElement);if(!s)return;!(i.button!==0||i.ctrlKey||
i.metaKey||i.shiftKey)&&n()&&(i.preventDefault(),i.stopImmediatePropagation(),setTimeout(()=>s.click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",r,{capture:!0,signal:t})}wait(){return Math.max(0,this.clickedAt+1500-performance.now())}};var pe=class{constructor(t,n,r,i=window){this.send=n;let s={capture:!0,signal:r};t.addEventListener("pointerdown",o=>this.down.add(xn(o)),s);for(let o of["point\
erup","pointercancel"])i.addEventListener(o,a=>this.lift([xn(a)]),s);i.addEventListener("pointermove",o=>{o.buttons===0&&this.lift([xn(o)])},s),i.addEventListener(
"blur",o=>{o.target===i&&this.lift([...this.down])},s),r.addEventListener("abort",()=>this.stop())}send;down=new Set;timer;due=!1;afterMs=0;after(t){this.stop(),
this.afterMs=t,this.timer=setTimeout(()=>{this.down.size>0?this.due=!0:this.send()},t)}stop(){clearTimeout(this.timer),this.due=!1}lift(t){for(let n of t)this.down.
delete(n);this.due&&this.down.size===0&&this.after(this.afterMs)}};function xn(e){return e.pointerId}var Po="whiteboard:settle";function Lr(e,t){document.addEventListener(Po,e,{signal:t})}function Xt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Co(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Or(e){let t,n,
r;e.length!==2?(t=Xt,n=(a,l)=>Xt(e(a),l),r=(a,l)=>e(a)-l):(t=e===Xt||e===Co?e:Ro,n=e,r=e);function i(a,l,u=0,h=a.length){if(u<h){if(t(l,l)!==0)return h;do{let c=u+
h>>>1;n(a[c],l)<0?u=c+1:h=c}while(u<h)}return u}function s(a,l,u=0,h=a.length){if(u<h){if(t(l,l)!==0)return h;do{let c=u+h>>>1;n(a[c],l)<=0?u=c+1:h=c}while(u<h)}
return u}function o(a,l,u=0,h=a.length){let c=i(a,l,u,h-1);return c>u&&r(a[c-1],l)>-r(a[c],l)?c-1:c}return{left:i,center:o,right:s}}function Ro(){return 0}function Lo(e){
return e===null?NaN:+e}var Fr=Or(Xt),Hr=Fr.right,Th=Fr.left,$h=Or(Lo).center;var kh=Dr(qr),Eh=Dr(Oo);function Dr(e){return function(t,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid\
 ry");let{data:i,width:s,height:o}=t;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:i.length/s))>=0))throw new RangeError(
"invalid height");if(!s||!o||!n&&!r)return t;let a=n&&e(n),l=r&&e(r),u=i.slice();return a&&l?(St(a,u,i,s,o),St(a,i,u,s,o),St(a,u,i,s,o),At(l,i,u,s,o),At(l,u,i,s,
o),At(l,i,u,s,o)):a?(St(a,i,u,s,o),St(a,u,i,s,o),St(a,i,u,s,o)):l&&(At(l,i,u,s,o),At(l,u,i,s,o),At(l,i,u,s,o)),t}}function St(e,t,n,r,i){for(let s=0,o=r*i;s<o;)
e(t,n,s,s+=r,1)}function At(e,t,n,r,i){for(let s=0,o=r*i;s<r;++s)e(t,n,s,s+o,r)}function Oo(e){let t=qr(e);return(n,r,i,s,o)=>{i<<=2,s<<=2,o<<=2,t(n,r,i+0,s+0,o),
t(n,r,i+1,s+1,o),t(n,r,i+2,s+2,o),t(n,r,i+3,s+3,o)}}function qr(e){let t=Math.floor(e);if(t===e)return Fo(e);let n=e-t,r=2*e+1;return(i,s,o,a,l)=>{if(!((a-=l)>=
o))return;let u=t*s[o],h=l*t,c=h+l;for(let f=o,p=o+h;f<p;f+=l)u+=s[Math.min(a,f)];for(let f=o,p=a;f<=p;f+=l)u+=s[Math.min(a,f+h)],i[f]=(u+n*(s[Math.max(o,f-c)]+
s[Math.min(a,f+c)]))/r,u-=s[Math.max(o,f-h)]}}function Fo(e){let t=2*e+1;return(n,r,i,s,o)=>{if(!((s-=o)>=i))return;let a=e*r[i],l=o*e;for(let u=i,h=i+l;u<h;u+=
o)a+=r[Math.min(s,u)];for(let u=i,h=s;u<=h;u+=o)a+=r[Math.min(s,u+l)],n[u]=a/t,a-=r[Math.max(i,u-l)]}}var Ho=Array.prototype,Ph=Ho.slice;var Do=Math.sqrt(50),qo=Math.sqrt(10),Io=Math.sqrt(2);function de(e,t,n){let r=(t-e)/Math.max(0,n),i=Math.floor(Math.log10(r)),s=r/Math.pow(10,i),o=s>=Do?10:s>=
qo?5:s>=Io?2:1,a,l,u;return i<0?(u=Math.pow(10,-i)/o,a=Math.round(e*u),l=Math.round(t*u),a/u<e&&++a,l/u>t&&--l,u=-u):(u=Math.pow(10,i)*o,a=Math.round(e/u),l=Math.
round(t/u),a*u<e&&++a,l*u>t&&--l),l<a&&.5<=n&&n<2?de(e,t,n*2):[a,l,u]}function ge(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[i,s,o]=r?
de(t,e,n):de(e,t,n);if(!(s>=i))return[];let a=s-i+1,l=new Array(a);if(r)if(o<0)for(let u=0;u<a;++u)l[u]=(s-u)/-o;else for(let u=0;u<a;++u)l[u]=(s-u)*o;else if(o<
0)for(let u=0;u<a;++u)l[u]=(i+u)/-o;else for(let u=0;u<a;++u)l[u]=(i+u)*o;return l}function me(e,t,n){return t=+t,e=+e,n=+n,de(e,t,n)[2]}function Ir(e,t,n){t=+t,
e=+e,n=+n;let r=t<e,i=r?me(t,e,n):me(e,t,n);return(r?-1:1)*(i<0?1/-i:i)}var Ch=Bo(Math.random);function Bo(e){return function(n,r=0,i=n.length){let s=i-(r=+r);for(;s;){let o=e()*s--|0,a=n[s+r];n[s+r]=n[o+r],n[o+r]=a}return n}}function kt(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Zt(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function lt(){}
var bt=.7,$t=1/bt,Nt="\\s*([+-]?\\d+)\\s*",Gt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",G="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",jo=/^#([0-9a-f]{3,8})$/,
Vo=new RegExp(`^rgb\\(${Nt},${Nt},${Nt}\\)$`),zo=new RegExp(`^rgb\\(${G},${G},${G}\\)$`),Uo=new RegExp(`^rgba\\(${Nt},${Nt},${Nt},${Gt}\\)$`),Yo=new RegExp(`^rg\
ba\\(${G},${G},${G},${Gt}\\)$`),Wo=new RegExp(`^hsl\\(${Gt},${G},${G}\\)$`),Xo=new RegExp(`^hsla\\(${Gt},${G},${G},${Gt}\\)$`),Br={aliceblue:15792383,antiquewhite:16444375,
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
assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:jr,formatHex:jr,formatHex8:Go,formatHsl:Ko,formatRgb:Vr,toString:Vr});function jr(){
return this.rgb().formatHex()}function Go(){return this.rgb().formatHex8()}function Ko(){return Jr(this).formatHsl()}function Vr(){return this.rgb().formatRgb()}
function Et(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=jo.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?zr(t):n===3?new P(t>>8&15|t>>4&240,t>>4&15|t&
240,(t&15)<<4|t&15,1):n===8?ve(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?ve(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=
Vo.exec(e))?new P(t[1],t[2],t[3],1):(t=zo.exec(e))?new P(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Uo.exec(e))?ve(t[1],t[2],t[3],t[4]):(t=Yo.exec(e))?ve(t[1]*
255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Wo.exec(e))?Wr(t[1],t[2]/100,t[3]/100,1):(t=Xo.exec(e))?Wr(t[1],t[2]/100,t[3]/100,t[4]):Br.hasOwnProperty(e)?zr(Br[e]):
e==="transparent"?new P(NaN,NaN,NaN,0):null}function zr(e){return new P(e>>16&255,e>>8&255,e&255,1)}function ve(e,t,n,r){return r<=0&&(e=t=n=NaN),new P(e,t,n,r)}
function Tn(e){return e instanceof lt||(e=Et(e)),e?(e=e.rgb(),new P(e.r,e.g,e.b,e.opacity)):new P}function Jt(e,t,n,r){return arguments.length===1?Tn(e):new P(e,
t,n,r??1)}function P(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}kt(P,Jt,Zt(lt,{brighter(e){return e=e==null?$t:Math.pow($t,e),new P(this.r*e,this.g*
e,this.b*e,this.opacity)},darker(e){return e=e==null?bt:Math.pow(bt,e),new P(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new P(gt(
this.r),gt(this.g),gt(this.b),ye(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:Ur,formatHex:Ur,formatHex8:Zo,formatRgb:Yr,toString:Yr}));function Ur(){return`#${mt(this.r)}${mt(this.g)}${mt(this.b)}`}function Zo(){return`\
#${mt(this.r)}${mt(this.g)}${mt(this.b)}${mt((isNaN(this.opacity)?1:this.opacity)*255)}`}function Yr(){let e=ye(this.opacity);return`${e===1?"rgb(":"rgba("}${gt(
this.r)}, ${gt(this.g)}, ${gt(this.b)}${e===1?")":`, ${e})`}`}function ye(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function gt(e){return Math.max(0,Math.min(
255,Math.round(e)||0))}function mt(e){return e=gt(e),(e<16?"0":"")+e.toString(16)}function Wr(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new V(
e,t,n,r)}function Jr(e){if(e instanceof V)return new V(e.h,e.s,e.l,e.opacity);if(e instanceof lt||(e=Et(e)),!e)return new V;if(e instanceof V)return e;e=e.rgb();
var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),s=Math.max(t,n,r),o=NaN,a=s-i,l=(s+i)/2;return a?(t===s?o=(n-r)/a+(n<r)*6:n===s?o=(r-t)/a+2:o=(t-n)/a+4,a/=l<
.5?s+i:2-s-i,o*=60):a=l>0&&l<1?0:o,new V(o,a,l,e.opacity)}function xe(e,t,n,r){return arguments.length===1?Jr(e):new V(e,t,n,r??1)}function V(e,t,n,r){this.h=+e,
this.s=+t,this.l=+n,this.opacity=+r}kt(V,xe,Zt(lt,{brighter(e){return e=e==null?$t:Math.pow($t,e),new V(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=
e==null?bt:Math.pow(bt,e),new V(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?
n:1-n)*t,i=2*n-r;return new P(wn(e>=240?e-240:e+120,i,r),wn(e,i,r),wn(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new V(Xr(this.h),be(this.s),be(this.l),
ye(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=ye(this.
opacity);return`${e===1?"hsl(":"hsla("}${Xr(this.h)}, ${be(this.s)*100}%, ${be(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Xr(e){return e=(e||0)%360,e<0?e+
360:e}function be(e){return Math.max(0,Math.min(1,e||0))}function wn(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var Qr=Math.PI/180,
ti=180/Math.PI,_e=18,ei=.96422,ni=1,ri=.82521,ii=4/29,Tt=6/29,si=3*Tt*Tt,Jo=Tt*Tt*Tt;function oi(e){if(e instanceof K)return new K(e.l,e.a,e.b,e.opacity);if(e instanceof
et)return li(e);e instanceof P||(e=Tn(e));var t=Nn(e.r),n=Nn(e.g),r=Nn(e.b),i=Mn((.2225045*t+.7168786*n+.0606169*r)/ni),s,o;return t===n&&n===r?s=o=i:(s=Mn((.4360747*
t+.3850649*n+.1430804*r)/ei),o=Mn((.0139322*t+.0971045*n+.7141733*r)/ri)),new K(116*i-16,500*(s-i),200*(i-o),e.opacity)}function ai(e,t,n,r){return arguments.length===1?oi(e):new K(e,t,n,r??1)}function K(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}kt(K,ai,Zt(lt,{brighter(e){
return new K(this.l+_e*(e??1),this.a,this.b,this.opacity)},darker(e){return new K(this.l-_e*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(
this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=ei*Sn(t),e=ni*Sn(e),n=ri*Sn(n),new P(An(3.1338561*t-1.6168667*e-.4906146*n),An(-.9787684*t+1.9161415*
e+.033454*n),An(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Mn(e){return e>Jo?Math.pow(e,1/3):e/si+ii}function Sn(e){return e>Tt?e*e*e:si*(e-ii)}
function An(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Nn(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function Qo(e){
if(e instanceof et)return new et(e.h,e.c,e.l,e.opacity);if(e instanceof K||(e=oi(e)),e.a===0&&e.b===0)return new et(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.
atan2(e.b,e.a)*ti;return new et(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function we(e,t,n,r){return arguments.length===1?Qo(e):new et(e,t,n,r??1)}function et(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function li(e){if(isNaN(
e.h))return new K(e.l,0,0,e.opacity);var t=e.h*Qr;return new K(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}kt(et,we,Zt(lt,{brighter(e){return new et(this.h,this.
c,this.l+_e*(e??1),this.opacity)},darker(e){return new et(this.h,this.c,this.l-_e*(e??1),this.opacity)},rgb(){return li(this).rgb()}}));var ui=-.14861,$n=1.78277,
kn=-.29227,Me=-.90649,Kt=1.97294,Gr=Kt*Me,Kr=Kt*$n,Zr=$n*kn-Me*ui;function ta(e){if(e instanceof vt)return new vt(e.h,e.s,e.l,e.opacity);e instanceof P||(e=Tn(e));
var t=e.r/255,n=e.g/255,r=e.b/255,i=(Zr*r+Gr*t-Kr*n)/(Zr+Gr-Kr),s=r-i,o=(Kt*(n-i)-kn*s)/Me,a=Math.sqrt(o*o+s*s)/(Kt*i*(1-i)),l=a?Math.atan2(o,s)*ti-120:NaN;return new vt(
l<0?l+360:l,a,i,e.opacity)}function Se(e,t,n,r){return arguments.length===1?ta(e):new vt(e,t,n,r??1)}function vt(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=
+r}kt(vt,Se,Zt(lt,{brighter(e){return e=e==null?$t:Math.pow($t,e),new vt(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?bt:Math.pow(bt,e),new vt(
this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Qr,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new P(
255*(t+n*(ui*r+$n*i)),255*(t+n*(kn*r+Me*i)),255*(t+n*(Kt*r)),this.opacity)}}));function pi(e,t,n,r,i){var s=e*e,o=s*e;return((1-3*e+3*s-o)*t+(4-6*s+3*o)*n+(1+3*e+3*s-3*o)*r+o*i)/6}function ea(e){var t=e.length-1;return function(n){var r=n<=
0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),i=e[r],s=e[r+1],o=r>0?e[r-1]:2*i-s,a=r<t-1?e[r+2]:2*s-i;return pi((n-r/t)*t,o,i,s,a)}}function na(e){var t=e.length;return function(n){
var r=Math.floor(((n%=1)<0?++n:n)*t),i=e[(r+t-1)%t],s=e[r%t],o=e[(r+1)%t],a=e[(r+2)%t];return pi((n-r/t)*t,i,s,o,a)}}var Ne=e=>()=>e;function di(e,t){return function(n){
return e+n*t}}function ra(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function Rn(e,t){var n=t-e;return n?di(e,n>
180||n<-180?n-360*Math.round(n/360):n):Ne(isNaN(e)?t:e)}function ia(e){return(e=+e)==1?H:function(t,n){return n-t?ra(t,n,e):Ne(isNaN(t)?n:t)}}function H(e,t){var n=t-
e;return n?di(e,n):Ne(isNaN(e)?t:e)}var ci=(function e(t){var n=ia(t);function r(i,s){var o=n((i=Jt(i)).r,(s=Jt(s)).r),a=n(i.g,s.g),l=n(i.b,s.b),u=H(i.opacity,s.
opacity);return function(h){return i.r=o(h),i.g=a(h),i.b=l(h),i.opacity=u(h),i+""}}return r.gamma=e,r})(1);function mi(e){return function(t){var n=t.length,r=new Array(
n),i=new Array(n),s=new Array(n),o,a;for(o=0;o<n;++o)a=Jt(t[o]),r[o]=a.r||0,i[o]=a.g||0,s[o]=a.b||0;return r=e(r),i=e(i),s=e(s),a.opacity=1,function(l){return a.
r=r(l),a.g=i(l),a.b=s(l),a+""}}}var Fh=mi(ea),Hh=mi(na);function sa(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,r=t.slice(),i;return function(s){for(i=
0;i<n;++i)r[i]=e[i]*(1-s)+t[i]*s;return r}}function oa(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function aa(e,t){var n=t?t.length:0,r=e?Math.min(n,e.length):0,i=new Array(r),s=new Array(n),o;for(o=0;o<r;++o)i[o]=Te(e[o],t[o]);for(;o<n;++o)s[o]=t[o];return function(a){
for(o=0;o<r;++o)s[o]=i[o](a);return s}}function la(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function z(e,t){return e=+e,
t=+t,function(n){return e*(1-n)+t*n}}function ua(e,t){var n={},r={},i;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in
e?n[i]=Te(e[i],t[i]):r[i]=t[i];return function(s){for(i in n)r[i]=n[i](s);return r}}var Pn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,En=new RegExp(Pn.source,
"g");function ca(e){return function(){return e}}function ha(e){return function(t){return e(t)+""}}function fa(e,t){var n=Pn.lastIndex=En.lastIndex=0,r,i,s,o=-1,
a=[],l=[];for(e=e+"",t=t+"";(r=Pn.exec(e))&&(i=En.exec(t));)(s=i.index)>n&&(s=t.slice(n,s),a[o]?a[o]+=s:a[++o]=s),(r=r[0])===(i=i[0])?a[o]?a[o]+=i:a[++o]=i:(a[++o]=
null,l.push({i:o,x:z(r,i)})),n=En.lastIndex;return n<t.length&&(s=t.slice(n),a[o]?a[o]+=s:a[++o]=s),a.length<2?l[0]?ha(l[0].x):ca(t):(t=l.length,function(u){for(var h=0,
c;h<t;++h)a[(c=l[h]).i]=c.x(u);return a.join("")})}function Te(e,t){var n=typeof t,r;return t==null||n==="boolean"?Ne(t):(n==="number"?z:n==="string"?(r=Et(t))?
(t=r,ci):fa:t instanceof Et?ci:t instanceof Date?la:oa(t)?sa:Array.isArray(t)?aa:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?ua:z)(e,t)}function gi(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var hi=180/Math.PI,Cn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};
function vi(e,t,n,r,i,s){var o,a,l;return(o=Math.sqrt(e*e+t*t))&&(e/=o,t/=o),(l=e*n+t*r)&&(n-=e*l,r-=t*l),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,l/=a),e*r<t*n&&(e=-e,
t=-t,l=-l,o=-o),{translateX:i,translateY:s,rotate:Math.atan2(t,e)*hi,skewX:Math.atan(l)*hi,scaleX:o,scaleY:a}}var Ae;function pa(e){let t=new(typeof DOMMatrix==
"function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?Cn:vi(t.a,t.b,t.c,t.d,t.e,t.f)}function da(e){return e==null||(Ae||(Ae=document.createElementNS(
"http://www.w3.org/2000/svg","g")),Ae.setAttribute("transform",e),!(e=Ae.transform.baseVal.consolidate()))?Cn:(e=e.matrix,vi(e.a,e.b,e.c,e.d,e.e,e.f))}function bi(e,t,n,r){
function i(u){return u.length?u.pop()+" ":""}function s(u,h,c,f,p,g){if(u!==c||h!==f){var v=p.push("translate(",null,t,null,n);g.push({i:v-4,x:z(u,c)},{i:v-2,x:z(
h,f)})}else(c||f)&&p.push("translate("+c+t+f+n)}function o(u,h,c,f){u!==h?(u-h>180?h+=360:h-u>180&&(u+=360),f.push({i:c.push(i(c)+"rotate(",null,r)-2,x:z(u,h)})):
h&&c.push(i(c)+"rotate("+h+r)}function a(u,h,c,f){u!==h?f.push({i:c.push(i(c)+"skewX(",null,r)-2,x:z(u,h)}):h&&c.push(i(c)+"skewX("+h+r)}function l(u,h,c,f,p,g){
if(u!==c||h!==f){var v=p.push(i(p)+"scale(",null,",",null,")");g.push({i:v-4,x:z(u,c)},{i:v-2,x:z(h,f)})}else(c!==1||f!==1)&&p.push(i(p)+"scale("+c+","+f+")")}return function(u,h){
var c=[],f=[];return u=e(u),h=e(h),s(u.translateX,u.translateY,h.translateX,h.translateY,c,f),o(u.rotate,h.rotate,c,f),a(u.skewX,h.skewX,c,f),l(u.scaleX,u.scaleY,
h.scaleX,h.scaleY,c,f),u=h=null,function(p){for(var g=-1,v=f.length,x;++g<v;)c[(x=f[g]).i]=x.x(p);return c.join("")}}}var Dh=bi(pa,"px, ","px)","deg)"),qh=bi(da,
", ",")",")"),ma=1e-12;function fi(e){return((e=Math.exp(e))+1/e)/2}function ga(e){return((e=Math.exp(e))-1/e)/2}function va(e){return((e=Math.exp(2*e))-1)/(e+1)}
var Ih=(function e(t,n,r){function i(s,o){var a=s[0],l=s[1],u=s[2],h=o[0],c=o[1],f=o[2],p=h-a,g=c-l,v=p*p+g*g,x,_;if(v<ma)_=Math.log(f/u)/t,x=function(L){return[
a+L*p,l+L*g,u*Math.exp(t*L*_)]};else{var S=Math.sqrt(v),A=(f*f-u*u+r*v)/(2*u*n*S),N=(f*f-u*u-r*v)/(2*f*n*S),T=Math.log(Math.sqrt(A*A+1)-A),k=Math.log(Math.sqrt(
N*N+1)-N);_=(k-T)/t,x=function(L){var ot=L*_,W=fi(T),X=u/(n*S)*(W*va(t*ot+T)-ga(T));return[a+X*p,l+X*g,u*W/fi(t*ot+T)]}}return x.duration=Math.abs(_)*1e3*t/Math.
SQRT2,x}return i.rho=function(s){var o=Math.max(.001,+s),a=o*o,l=a*a;return e(o,a,l)},i})(Math.SQRT2,2,4);function yi(e){return function(t,n){var r=e((t=xe(t)).
h,(n=xe(n)).h),i=H(t.s,n.s),s=H(t.l,n.l),o=H(t.opacity,n.opacity);return function(a){return t.h=r(a),t.s=i(a),t.l=s(a),t.opacity=o(a),t+""}}}var Bh=yi(Rn),jh=yi(
H);function _i(e){return function(t,n){var r=e((t=we(t)).h,(n=we(n)).h),i=H(t.c,n.c),s=H(t.l,n.l),o=H(t.opacity,n.opacity);return function(a){return t.h=r(a),t.c=i(
a),t.l=s(a),t.opacity=o(a),t+""}}}var Vh=_i(Rn),zh=_i(H);function xi(e){return(function t(n){n=+n;function r(i,s){var o=e((i=Se(i)).h,(s=Se(s)).h),a=H(i.s,s.s),
l=H(i.l,s.l),u=H(i.opacity,s.opacity);return function(h){return i.h=o(h),i.s=a(h),i.l=l(Math.pow(h,n)),i.opacity=u(h),i+""}}return r.gamma=t,r})(1)}var Uh=xi(Rn),
Yh=xi(H);function ba(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function ke(e,t){if(!isFinite(e)||e===0)return null;
var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function Pt(e){return e=ke(Math.
abs(e)),e?e[1]:NaN}function ya(e,t){return function(n,r){for(var i=n.length,s=[],o=0,a=e[0],l=0;i>0&&a>0&&(l+a+1>r&&(a=Math.max(1,r-l)),s.push(n.substring(i-=a,
i+a)),!((l+=a+1)>r));)a=e[o=(o+1)%e.length];return s.reverse().join(t)}}function _a(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}
var xa=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Ct(e){if(!(t=xa.exec(e)))throw new Error("invalid format: "+e);var t;
return new Ln({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Ct.prototype=Ln.prototype;
function Ln(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===
void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,
this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}Ln.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function wa(e){t:for(var t=e.length,n=1,r=-1,i;n<t;++n)switch(e[n]){case".":r=i=n;break;case"0":r===0&&(r=n),i=n;break;default:if(!+e[n])break t;r>0&&(r=0);break}
return r>0?e.slice(0,r)+e.slice(i+1):e}var Ee;function Ma(e,t){var n=ke(e,t);if(!n)return Ee=void 0,e.toPrecision(t);var r=n[0],i=n[1],s=i-(Ee=Math.max(-8,Math.
min(8,Math.floor(i/3)))*3)+1,o=r.length;return s===o?r:s>o?r+new Array(s-o+1).join("0"):s>0?r.slice(0,s)+"."+r.slice(s):"0."+new Array(1-s).join("0")+ke(e,Math.
max(0,t+s-1))[0]}function wi(e,t){var n=ke(e,t);if(!n)return e+"";var r=n[0],i=n[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.
slice(i+1):r+new Array(i-r.length+2).join("0")}var Mi={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:ba,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.
toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>wi(e*100,t),r:wi,s:Ma,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(
e).toString(16)};function Si(e){return e}var Ai=Array.prototype.map,Ni=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Sa(e){var t=e.
grouping===void 0||e.thousands===void 0?Si:ya(Ai.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",r=e.currency===void 0?"":e.currency[1]+
"",i=e.decimal===void 0?".":e.decimal+"",s=e.numerals===void 0?Si:_a(Ai.call(e.numerals,String)),o=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":
e.minus+"",l=e.nan===void 0?"NaN":e.nan+"";function u(c,f){c=Ct(c);var p=c.fill,g=c.align,v=c.sign,x=c.symbol,_=c.zero,S=c.width,A=c.comma,N=c.precision,T=c.trim,
k=c.type;k==="n"?(A=!0,k="g"):Mi[k]||(N===void 0&&(N=12),T=!0,k="g"),(_||p==="0"&&g==="=")&&(_=!0,p="0",g="=");var L=(f&&f.prefix!==void 0?f.prefix:"")+(x==="$"?
n:x==="#"&&/[boxX]/.test(k)?"0"+k.toLowerCase():""),ot=(x==="$"?r:/[%p]/.test(k)?o:"")+(f&&f.suffix!==void 0?f.suffix:""),W=Mi[k],X=/[defgprs%]/.test(k);N=N===void 0?
6:/[gprs]/.test(k)?Math.max(1,Math.min(21,N)):Math.max(0,Math.min(20,N));function at(M){var I=L,B=ot,Mt,Er,ue;if(k==="c")B=W(M)+B,M="";else{M=+M;var ce=M<0||1/M<
0;if(M=isNaN(M)?l:W(Math.abs(M),N),T&&(M=wa(M)),ce&&+M==0&&v!=="+"&&(ce=!1),I=(ce?v==="("?v:a:v==="-"||v==="("?"":v)+I,B=(k==="s"&&!isNaN(M)&&Ee!==void 0?Ni[8+Ee/
3]:"")+B+(ce&&v==="("?")":""),X){for(Mt=-1,Er=M.length;++Mt<Er;)if(ue=M.charCodeAt(Mt),48>ue||ue>57){B=(ue===46?i+M.slice(Mt+1):M.slice(Mt))+B,M=M.slice(0,Mt);break}}}
A&&!_&&(M=t(M,1/0));var he=I.length+M.length+B.length,tt=he<S?new Array(S-he+1).join(p):"";switch(A&&_&&(M=t(tt+M,tt.length?S-B.length:1/0),tt=""),g){case"<":M=
I+M+B+tt;break;case"=":M=I+tt+M+B;break;case"^":M=tt.slice(0,he=tt.length>>1)+I+M+B+tt.slice(he);break;default:M=tt+I+M+B;break}return s(M)}return at.toString=function(){
return c+""},at}function h(c,f){var p=Math.max(-8,Math.min(8,Math.floor(Pt(f)/3)))*3,g=Math.pow(10,-p),v=u((c=Ct(c),c.type="f",c),{suffix:Ni[8+p/3]});return function(x){
return v(g*x)}}return{format:u,formatPrefix:h}}var $e,Pe,On;Aa({thousands:",",grouping:[3],currency:["$",""]});function Aa(e){return $e=Sa(e),Pe=$e.format,On=$e.
formatPrefix,$e}function Ti(e){return Math.max(0,-Pt(Math.abs(e)))}function $i(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Pt(t)/3)))*3-Pt(Math.abs(
e)))}function ki(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Pt(t)-Pt(e))+1}function Li(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function Na(e){return function(){return e}}function Ta(e){return+e}var Ei=[0,1];function Rt(e){return e}function Fn(e,t){return(t-=e=+e)?function(n){return(n-e)/
t}:Na(isNaN(t)?NaN:.5)}function $a(e,t){var n;return e>t&&(n=e,e=t,t=n),function(r){return Math.max(e,Math.min(t,r))}}function ka(e,t,n){var r=e[0],i=e[1],s=t[0],
o=t[1];return i<r?(r=Fn(i,r),s=n(o,s)):(r=Fn(r,i),s=n(s,o)),function(a){return s(r(a))}}function Ea(e,t,n){var r=Math.min(e.length,t.length)-1,i=new Array(r),s=new Array(
r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=Fn(e[o],e[o+1]),s[o]=n(t[o],t[o+1]);return function(a){var l=Hr(e,a,1,r)-1;return s[l](
i[l](a))}}function Oi(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Fi(){var e=Ei,
t=Ei,n=Te,r,i,s,o=Rt,a,l,u;function h(){var f=Math.min(e.length,t.length);return o!==Rt&&(o=$a(e[0],e[f-1])),a=f>2?Ea:ka,l=u=null,c}function c(f){return f==null||
isNaN(f=+f)?s:(l||(l=a(e.map(r),t,n)))(r(o(f)))}return c.invert=function(f){return o(i((u||(u=a(t,e.map(r),z)))(f)))},c.domain=function(f){return arguments.length?
(e=Array.from(f,Ta),h()):e.slice()},c.range=function(f){return arguments.length?(t=Array.from(f),h()):t.slice()},c.rangeRound=function(f){return t=Array.from(f),
n=gi,h()},c.clamp=function(f){return arguments.length?(o=f?!0:Rt,h()):o!==Rt},c.interpolate=function(f){return arguments.length?(n=f,h()):n},c.unknown=function(f){
return arguments.length?(s=f,c):s},function(f,p){return r=f,i=p,h()}}function Pa(){return Fi()(Rt,Rt)}function Ca(e,t,n,r){var i=Ir(e,t,n),s;switch(r=Ct(r??",f"),
r.type){case"s":{var o=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(s=$i(i,o))&&(r.precision=s),On(r,o)}case"":case"e":case"g":case"p":case"\
r":{r.precision==null&&!isNaN(s=ki(i,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=s-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(s=Ti(i))&&
(r.precision=s-(r.type==="%")*2);break}}return Pe(r)}function Ra(e){var t=e.domain;return e.ticks=function(n){var r=t();return ge(r[0],r[r.length-1],n??10)},e.tickFormat=
function(n,r){var i=t();return Ca(i[0],i[i.length-1],n??10,r)},e.nice=function(n){n==null&&(n=10);var r=t(),i=0,s=r.length-1,o=r[i],a=r[s],l,u,h=10;for(a<o&&(u=
o,o=a,a=u,u=i,i=s,s=u);h-- >0;){if(u=me(o,a,n),u===l)return r[i]=o,r[s]=a,t(r);if(u>0)o=Math.floor(o/u)*u,a=Math.ceil(a/u)*u;else if(u<0)o=Math.ceil(o*u)/u,a=Math.
floor(a*u)/u;else break;l=u}return e},e}function U(){var e=Pa();return e.copy=function(){return Oi(e,U())},Li.apply(e,arguments),Ra(e)}function La(e,t){e=e.slice();var n=0,r=e.length-1,i=e[n],s=e[r],o;return s<i&&(o=n,n=r,r=o,o=i,i=s,s=o),e[n]=t.floor(i),e[r]=t.ceil(s),e}function Pi(e){return Math.
log(e)}function Ci(e){return Math.exp(e)}function Oa(e){return-Math.log(-e)}function Fa(e){return-Math.exp(-e)}function Ha(e){return isFinite(e)?+("1e"+e):e<0?0:
e}function Da(e){return e===10?Ha:e===Math.E?Math.exp:t=>Math.pow(e,t)}function qa(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(
e),t=>Math.log(t)/e)}function Ri(e){return(t,n)=>-e(-t,n)}function Ia(e){let t=e(Pi,Ci),n=t.domain,r=10,i,s;function o(){return i=qa(r),s=Da(r),n()[0]<0?(i=Ri(i),
s=Ri(s),e(Oa,Fa)):e(Pi,Ci),t}return t.base=function(a){return arguments.length?(r=+a,o()):r},t.domain=function(a){return arguments.length?(n(a),o()):n()},t.ticks=
a=>{let l=n(),u=l[0],h=l[l.length-1],c=h<u;c&&([u,h]=[h,u]);let f=i(u),p=i(h),g,v,x=a==null?10:+a,_=[];if(!(r%1)&&p-f<x){if(f=Math.floor(f),p=Math.ceil(p),u>0){
for(;f<=p;++f)for(g=1;g<r;++g)if(v=f<0?g/s(-f):g*s(f),!(v<u)){if(v>h)break;_.push(v)}}else for(;f<=p;++f)for(g=r-1;g>=1;--g)if(v=f>0?g/s(-f):g*s(f),!(v<u)){if(v>
h)break;_.push(v)}_.length*2<x&&(_=ge(u,h,x))}else _=ge(f,p,Math.min(p-f,x)).map(s);return c?_.reverse():_},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=
r===10?"s":","),typeof l!="function"&&(!(r%1)&&(l=Ct(l)).precision==null&&(l.trim=!0),l=Pe(l)),a===1/0)return l;let u=Math.max(1,r*a/t.ticks().length);return h=>{
let c=h/s(Math.round(i(h)));return c*r<r-.5&&(c*=r),c<=u?l(h):""}},t.nice=()=>n(La(n(),{floor:a=>s(Math.floor(i(a))),ceil:a=>s(Math.ceil(i(a)))})),t}function Hn(){
let e=Ia(Fi()).domain([1,10]);return e.copy=()=>Oi(e,Hn()).base(e.base()),Li.apply(e,arguments),e}var Ba=.95,ja=.975,Hi={below:.1,share:.9},Va=6;function Di(e){let t=e.threshold[e.size-1],n=e.threshold[0],r=za(e,n),i=r?Math.max(qi(e),n/10**Va):t,[s,o]=i<n?[i,
n]:[i-.5,n+.5],a=(r?Hn():U()).domain([s,o]).range([0,Ba]).clamp(!0),l=r?Ua(s,o):a.ticks(4),u=c=>c>n?1:a(c),h=Float64Array.from(e.threshold,u);return{log:r,low:s,
high:o,ticks:l,position:u,rowAt:c=>Ya(h,c)}}function za(e,t){if(!e.isProbability||t<=0)return!1;let n=e.positives+e.negatives,r=0;for(let i=0;i<e.size&&e.threshold[i]>=
Hi.below;i++)r=(e.tp[i]+e.fp[i])/n;return r<=1-Hi.share&&qi(e)<t/10}function qi(e){for(let t=e.size-1;t>0;t--)if(e.threshold[t]>0)return e.threshold[t];return e.
threshold[0]}function Ua(e,t){let n=[],r=Math.ceil(Math.log10(e)-1e-9);for(let i=r;10**i<=t*1.000001;i++)n.push(+`1e${i}`);return n.length>5?n.filter((i,s)=>(n.
length-1-s)%2===0):n}function Ya(e,t){if(t>=ja)return-1;let n=0,r=e.length-1;for(;n<r;){let i=n+r>>1;e[i]>t?n=i+1:r=i}return n>0&&e[n-1]-t<t-e[n]?n-1:n}var F="threshold";var qn=1.959963984540054,Dn=qn*qn;function Lt(e,t,n){let r=e/(e+t),i=n??r;return{positives:e,negatives:t,prevalence:i,natural:i===r}}function Z(e,t,n){return n.
natural?(e+t)/(n.positives+n.negatives):zi(e/n.positives,t/n.negatives,n.prevalence)}function yt(e,t,n){if(e+t===0)return NaN;if(n.natural)return e/(e+t);let r=n.
prevalence*(e/n.positives);return r/(r+(1-n.prevalence)*(t/n.negatives))}function J(e,t,n,r){let i=n.prevalence,s=e/n.positives,o=t/n.negatives,a=(n.positives-e)/
n.positives,l=(n.negatives-t)/n.negatives;return i*(s*r.true_positive+a*r.false_negative)+(1-i)*(o*r.false_positive+l*r.true_negative)+r.review*Z(e,t,n)}function Bi(e,t,n){
let r=e/n.positives,i=(n.negatives-t)/n.negatives;return n.prevalence*r+(1-n.prevalence)*i}function ji(e){return Math.max(e.prevalence,1-e.prevalence)}function Vi(e,t,n,r){
let i=n.prevalence,s=e/n.positives,o=zi(s,t/n.negatives,i);return(1+r*r)*i*s/(r*r*i+o)}function zi(e,t,n){return n*e+(1-n)*t}function j(e,t){let n=e/t,r=1+Dn/t,
i=(n+Dn/(2*t))/r,s=qn/r*Math.sqrt(n*(1-n)/t+Dn/(4*t*t));return{low:e===0?0:Math.max(0,i-s),high:e===t?1:Math.min(1,i+s)}}function In(e,t,n){if(e+t===0)return{low:NaN,
high:NaN};if(n.natural)return j(e,e+t);let r=e/n.positives,i=t/n.negatives,s=Wa(r,j(e,n.positives),i,j(t,n.negatives));return{low:Ii(s.low,n.prevalence),high:Ii(
s.high,n.prevalence)}}function Wa(e,t,n,r){let i=e*n,s=t.low*r.high*(2*e-t.low)*(2*n-r.high),o=r.high*(2*n-r.high),a=o===0?i>0?t.low*(2*e-t.low)/(2*i):0:(i-Math.
sqrt(Math.max(0,i*i-s)))/o,l=t.high*r.low*(2*e-t.high)*(2*n-r.low),u=r.low*(2*n-r.low),h=u===0?1/0:(i+Math.sqrt(Math.max(0,i*i-l)))/u;return{low:a,high:h}}function Ii(e,t){
return e===1/0?1:t*e/(t*e+(1-t))}function Bn(e,t,n,r,i,s,o){let a=r/s.positives,l=i/s.negatives,u=j(r,s.positives),h=j(i,s.negatives),c=t*(t>=0?a-u.low:u.high-a),
f=n*(n>=0?l-h.low:h.high-l),p=t*(t>=0?u.high-a:a-u.low),g=n*(n>=0?h.high-l:l-h.low),v=c*c+f*f,x=p*p+g*g;if(s.natural){let _=j(s.positives,s.positives+s.negatives),
S=o*(o>=0?s.prevalence-_.low:_.high-s.prevalence),A=o*(o>=0?_.high-s.prevalence:s.prevalence-_.low);v+=S*S,x+=A*A}return{low:e-Math.sqrt(v),high:e+Math.sqrt(x)}}
function jn(e,t,n,r){let i=n.prevalence,s=i*(r.true_positive-r.false_negative+r.review),o=(1-i)*(r.false_positive-r.true_negative+r.review);return Bn(J(e,t,n,r),
s,o,e,t,n,Xa(e,t,n,r))}function Xa(e,t,n,r){let i=e/n.positives*(r.true_positive+r.review)+(n.positives-e)/n.positives*r.false_negative,s=t/n.negatives*(r.false_positive+
r.review)+(n.negatives-t)/n.negatives*r.true_negative;return i-s}function Ga(e,t,n){if(n.natural)return j(e+t,n.positives+n.negatives);let r=n.prevalence;return Bn(
Z(e,t,n),r,1-r,e,t,n,0)}function Ka(e,t,n){if(n.natural)return j(e+(n.negatives-t),n.positives+n.negatives);let r=n.prevalence;return Bn(Bi(e,t,n),r,-(1-r),e,t,
n,0)}function Vn(e,t,n){let{tp:r,fp:i}=e,s=jn(r,i,t,n);return{precision:{value:yt(r,i,t),...In(r,i,t)},recall:{value:r/t.positives,...j(r,t.positives)},false_positive_rate:{
value:i/t.negatives,...j(i,t.negatives)},alert_rate:{value:Z(r,i,t),...Ga(r,i,t)},cost_per_1000:{value:1e3*J(r,i,t,n),low:1e3*s.low,high:1e3*s.high},accuracy:{value:Bi(
r,i,t),...Ka(r,i,t)}}}function Ui(e,t){let n=t.prevalence,r=[1e4,1e5].find(g=>n*g>=10)??1e6,i=e.tp/t.positives,s=e.fp/t.negatives,o=[r*n*i,r*n*(1-i),r*(1-n)*s,r*
(1-n)*(1-s)],a=o.map(Math.floor),l=[0,1,2,3].sort((g,v)=>o[v]-a[v]-(o[g]-a[g])||g-v),u=r-a.reduce((g,v)=>g+v,0);for(let g of l){if(u<=0)break;a[g]+=1,u-=1}let[h,
c,f,p]=a;return{base:r,tp:h,fn:c,fp:f,tn:p}}function nt(e){return Number.isNaN(e)?"–":e===0?"0":Ja(e.toPrecision(3))}function w(e){if(Number.isNaN(e))return"–";let t=e*100;if(t===0)return"0%";if(Math.
abs(t)<.001)return t<0?">-0.001%":"<0.001%";let n=`${nt(t)}%`;return n==="100%"&&e<1?">99.9%":n}function O(e,t){if(Number.isNaN(e))return"–";let n=e<0?"-":"",
r=Math.abs(e);if(r===0)return`${t}0`;if(r<.001)return e<0?`>-${t}0.001`:`<${t}0.001`;let i=Number(r.toPrecision(3));return i>=1e9?`${n}${t}${Ot(nt(r/1e9))}bn`:i>=
1e6?`${n}${t}${nt(r/1e6)}m`:`${n}${t}${Ot(nt(r))}`}function Ft(e){return Number.isNaN(e)?"–":`${Ot(nt(e))} ms`}function Y(e){return Ot(String(Number(e.toPrecision(
10))))}function Yi(e,t){for(let n=3;n<=17;n++){let r=n===3?nt(e):String(Number(e.toPrecision(n)));if(Number.isNaN(e)||e===t||Number(r)!==t)return`${Ot(r)} ms`}return Ft(
e)}function E(e){return Number.isNaN(e)?"–":Ot(Za(e).toFixed(0))}function ut(e){return Number.isNaN(e)?"–":e.toFixed(3)}function C(e){return Number.isNaN(e)?"–":
e===0?"0":Math.abs(e)<1e-4?e.toExponential(2):nt(e)}function ct(e,t,n){return Number.isNaN(e)||Number.isNaN(t)?"–":`[${n(e)}, ${n(t)}]`}function Za(e){return e<
0?-Math.floor(-e+.5):Math.floor(e+.5)}function Ot(e){let[t="",n]=e.split("."),r=t.replace(/\B(?=(\d{3})+$)/g,",");return n===void 0?r:`${r}.${n}`}function Ja(e){
let t=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(e);if(!t)return e;let[,n="",r="",i="",s="0"]=t,o=r+i,a=Number(s);return a<0?`${n}0.${"0".repeat(-a-1)}${o}`:n+o.padEnd(
a+1,"0")}function Ce(e){let t=atob(e),n=new DataView(new ArrayBuffer(t.length));for(let i=0;i<t.length;i++)n.setUint8(i,t.charCodeAt(i));let r=new Float64Array(Math.floor(
t.length/8));for(let i=0;i<r.length;i++)r[i]=n.getFloat64(8*i,!0);return r}function Wi(e){let t=(e.models??[]).map(Qa);return{rev:e.rev,wanted:e.wanted??t.length,dataset:e.dataset,models:t}}function Qa(e,t){let n=e.k,r=u=>{let h=Ce(e[u]);
if(h.length!==n)throw new Error(`${e.title}: ${u} must have ${n} rows, got ${h.length}`);return h},{positives:i,negatives:s}=e;if(!(i>0&&s>0))throw new Error(`${e.
title}: both classes must be present, got one`);let[o,a]=[r("tp"),r("fp")],l=Array.from(o,u=>j(u,i));return{id:e.id,title:e.title,short:e.short,order:e.order??t,
isProbability:e.is_probability,positives:i,negatives:s,size:n,nobodyThreshold:e.nobody_threshold,threshold:r("threshold"),tp:o,fp:a,recall:o.map(u=>u/i),falsePositiveRate:a.
map(u=>u/s),recallLow:Float64Array.from(l,u=>u.low),recallHigh:Float64Array.from(l,u=>u.high),precision:new Float64Array(n),precisionLow:new Float64Array(n),precisionHigh:new Float64Array(
n),cost:new Float64Array(n),costLow:new Float64Array(n),costHigh:new Float64Array(n),message:e}}function $(e,t){return t<0?{threshold:e.nobodyThreshold,tp:0,fp:0}:
{threshold:e.threshold[t],tp:e.tp[t],fp:e.fp[t]}}function rt(e,t){let n=0,r=e.size;for(;n<r;){let i=n+r>>1;e.threshold[i]>=t?n=i+1:r=i}return n-1}function Un(e){return{costs:e.costs,prevalence:e.prevalence,capacityPerDay:e.capacity_per_day,casesPerDay:e.cases_per_day}}var tl=8*Number.EPSILON;function Yn(e){
let t=e.false_positive+e.review-e.true_negative,n=e.false_negative-(e.true_positive+e.review);return t>=0&&n>=0&&t+n>0?t/(t+n):NaN}function Re(e,t){let n=Yn(e);
if(t.natural)return n;let r=t.positives/(t.positives+t.negatives),i=n*r*(1-t.prevalence),s=(1-n)*(1-r)*t.prevalence;return i/(i+s)}function Wn(e,t,n,r){let i=Lt(
e.positives,e.negatives,r.prevalence);switch(t){case"min_cost":return el(e,i,r.costs);case"bayes":return nl(e,i,r.costs);case"max_f_beta":return $(e,zn(e,(s,o)=>Vi(
s,o,i,n),0,1));case"youden":return $(e,zn(e,(s,o)=>s/e.positives-o/e.negatives,0,1));case"recall_at_least":return rl(e,n);case"precision_at_least":return il(e,n,
i);case"fpr_at_most":return sl(e,n);case"capacity":return ol(e,i,r);default:return{infeasible:`There is no rule called ${t}.`}}}function zn(e,t,n,r){let i=n;for(let a=0;a<
e.size;a++)i=Math.max(i,t(e.tp[a],e.fp[a]));let s=i-tl*r;if(n>=s)return-1;let o=0;for(;t(e.tp[o],e.fp[o])<s;)o+=1;return o}function el(e,t,n){let r=t.prevalence,
i=r*(Math.abs(n.true_positive)+Math.abs(n.false_negative))+(1-r)*(Math.abs(n.false_positive)+Math.abs(n.true_negative))+Math.abs(n.review),s=(o,a)=>-J(o,a,t,n);
return $(e,zn(e,s,s(0,0),i))}function nl(e,t,n){if(!e.isProbability)return{infeasible:Gn(e.title)};let r=Re(n,t);return Number.isNaN(r)?{infeasible:Xn}:$(e,rt(e,
r))}var Xn="t* is undefined: an error costs less than the right decision. Make each error cost more.";function Gn(e){return`The scores of ${e} are not probabili\
ties, so t* cannot be compared with them.`}function rl(e,t){let n=e.recall.findIndex(r=>r>=t);return n>=0?$(e,n):{infeasible:`No threshold reaches recall ${w(t)}\
.`}}function il(e,t,n){let r=-1,i=0;for(let o=e.size-1;o>=0;o--){let a=yt(e.tp[o],e.fp[o],n);if(a>=t)return $(e,Xi(e,o));a>=r&&([r,i]=[a,o])}let s=C(e.threshold[i]);
return{infeasible:`No threshold reaches precision ${w(t)} at a prevalence of ${w(n.prevalence)}: the best is ${w(r)} at ${s}. Lower the target to ${w(al(r))} or\
 accept a higher prevalence.`}}function sl(e,t){let n=Ki(e,i=>e.falsePositiveRate[i]<=t)-1;if(n>=0)return $(e,Xi(e,n));let r=e.falsePositiveRate[0];return{infeasible:`\
No threshold keeps the false positive rate at ${w(t)} or less: the cases at the highest score, ${C(e.threshold[0])}, already make ${w(r)}. Allow ${w(ll(r))}, or\
 use a model with fewer ties.`}}function Xi(e,t){let n=t;for(;n>0&&e.tp[n-1]===e.tp[t];)n-=1;return n}function ol(e,t,n){let{capacityPerDay:r,casesPerDay:i}=n,s=r/
i,o=h=>Z(e.tp[h],e.fp[h],t),a=Ki(e,h=>o(h)<=s)-1;if(a>=0)return $(e,a);if(r===0)return{infeasible:"No alert can be reviewed: the capacity is 0 a day."};let[l,u]=[
C(e.threshold[0]),E(Math.ceil(o(0)*i))];return{infeasible:`${E(r)} reviews a day are too few: the cases tied at the highest score, ${l}, make ${u} alerts a day.\
 Review ${w(s/o(0))} of them at random, or use a model with fewer ties.`}}function al(e){let t=Number(e.toPrecision(2));return t<=e?t:Number((t-Gi(e)).toPrecision(
2))}function ll(e){let t=Number(e.toPrecision(2));return t>=e?t:Number((t+Gi(e)).toPrecision(2))}function Gi(e){return 10**(Math.floor(Math.log10(e))-1)}function Ki(e,t){
let n=0;for(;n<e.size&&t(n);)n+=1;return n}function Zi(e,t,n){if(t<=0)return $(e,-1);let r=Lt(e.positives,e.negatives,n);for(let i=0;i<e.size;i++)if(Z(e.tp[i],e.
fp[i],r)>=t)return $(e,i);return $(e,e.size-1)}function ul(e,t,n,r){let{tp:i,fp:s}=cl(n,r);return{threshold:e.threshold,tp:i+t*(e.tp-i),fp:s+t*(e.fp-s)}}function Ji(e,t,n,r,i){let{tp:s,fp:o}=ul(e,t,n,r);return{
effective_precision:yt(s,o,r),effective_recall:s/r.positives,effective_false_positive_rate:o/r.negatives,effective_alert_rate:Z(s,o,r),effective_cost_per_1000:1e3*
J(s,o,r,i)}}function cl(e,t){return e==="allow"?{tp:0,fp:0}:e==="block"?{tp:t.positives,fp:t.negatives}:e}function Qi(e,t){let n=e.filter(a=>a.feasible&&!Number.isNaN(a.quality)),r=Le(n,a=>[a.quality,a.simplicity]);if(r===void 0)return{model:null,because:"none",cheapest:null};
let i=n.filter(a=>a===r||t(a.model,r.model)!==!0),s=Le(i,a=>[a.simplicity,a.quality]),o=n.length===1?"only":s===r?"cheapest":"simpler";return{model:s.model,because:o,
cheapest:r.model}}function ts(e){if(e.some(s=>s.feasible))return null;let t=e.filter(s=>s.judged),n=t.filter(s=>s.stable&&!Number.isNaN(s.p99Ms)),r=t.filter(s=>!Number.isNaN(s.utilisation));
return(n.length>0?Le(n,s=>[s.p99Ms,s.simplicity]):Le(r,s=>[s.utilisation,s.simplicity]))?.model??null}function Le(e,t){let n;for(let r of e)if(n===void 0)n=r;else{let[i,s]=[t(r),t(n)];(i[0]<s[0]||i[0]===s[0]&&i[1]<s[1])&&(n=r)}return n}var hl=.99;function es(e,t){if(!e.latency.known)return null;let n=t.map(o=>fl(e,o,t)),r=n.map(({candidate:o})=>o),i=Qi(r,(o,a)=>e.latency.differs(o,a)),s=i.model===
null?ts(r):null;return{models:n,focus:n.find(({view:o})=>o.isFocus),choice:i,closest:n.find(({view:o})=>o.table.id===s)??null,pairsHold:e.samePoints}}var Kn={value:NaN,
low:NaN,high:NaN};function fl(e,t,n){let{id:r}=t.table,{serving:i}=e.scenario,s=e.latency.model(r),o=s?.responses??null,a=e.latency.exact(r,e.scenario),l=o?.utilisation(
i.arrival_rate_per_s,i.servers)??NaN,u=a?Zn(a.p99_ms):Jn(o?.quantileAt(hl,l,i.servers)),h=o!==null,c=!h||!Number.isNaN(u.value),f=pl(e,t,l),p=c?dl(e,t,n,f.value):
null,g=h&&i.objective_ms!==null&&!(u.value<=i.objective_ms),v=t.point!==null&&(h||i.objective_ms===null),x=h&&(!c||g);return{view:t,status:s?.status??"missing",
words:s?.words??"",measured:h,answered:a!==void 0,approximate:h&&a===void 0,nearAtObjective:h&&e.latency.exactAtObjective(r,e.scenario)===void 0,utilisation:a?.
utilisation??l,stable:c,serversToHold:o?Math.floor(o.utilisation(i.arrival_rate_per_s,1))+1:NaN,p99:u,attainment:f,effective:p,out:x,candidate:{model:r,simplicity:s?.
simplicity??0,quality:p?.effective_cost_per_1000.value??NaN,onTime:t.figures?.cost_per_1000.value??NaN,p99Ms:u.value,utilisation:l,stable:c,feasible:v&&!x,judged:v,
serversNeeded:null,atNeeded:NaN}}}function pl(e,t,n){let{id:r}=t.table,{objective_ms:i,servers:s}=e.scenario.serving;if(i===null)return Kn;let o=e.latency.exactAtObjective(
r,e.scenario);return o?Zn(o.attainment):Jn(e.latency.model(r)?.responses?.attainedAt(i,n,s))}function dl(e,t,n,r){let{scenario:i}=e,s=i.serving.objective_ms===null?
1:r,o=ml(i.serving.late,n);if(t.point===null||o===null||Number.isNaN(s))return null;let a=e.samePoints?e.latency.exactAtObjective(t.table.id,i)?.effective:void 0,
l=Ji(t.point,s,o,t.at,i.costs),u=Object.entries(l).map(([h,c])=>[h,a?.[h]?Zn(a[h]):Jn(c)]);return Object.fromEntries(u)}function ml(e,t){return e==="allow"||e===
"block"?e:t.find(({table:n})=>n.id===e)?.point??null}function Zn(e){return e===null?Kn:{value:e[0],low:e[1]??NaN,high:e[2]??NaN}}function Jn(e){return{...Kn,value:e??
NaN}}var gl="The threshold stays where it was.",vl="The threshold of lowest cost is shown instead.";function rs(e){let{scenario:t}=e,n=e.focusTable(),r=bl(e,n),i=e.standing.
has(n.id),s="infeasible"in r?`${r.infeasible} ${i?gl:vl}`:"",o="infeasible"in r?xl(e,n):r;s===""&&e.standing.set(n.id,o);let a=Lt(n.positives,n.negatives,t.prevalence),
l=t.rule===F||s!=="",u=Z(o.tp,o.fp,a),h=e.tables.models.map(c=>c===n?ns(e,c,o,!0):ns(e,c,_l(e,c,l,u),!1));return{models:h,table:n,at:a,point:o,nobody:o.threshold>
n.threshold[0],figures:Vn(o,a,t.costs),cases:Ui(o,a),rule:t.rule,parameter:t.rule===F?NaN:e.parameterOf(t.rule),infeasible:s,reason:"infeasible"in r||!("reason"in
r)?"":r.reason??"",serving:es(e,h)}}function ns(e,t,n,r){let{scenario:i}=e,s=Lt(t.positives,t.negatives,i.prevalence);if("infeasible"in n)return{table:t,isFocus:r,
at:s,point:null,reason:n.infeasible,figures:null};r||e.standing.set(t.id,n);let o=Vn(n,s,i.costs);return{table:t,isFocus:r,at:s,point:n,reason:"",figures:o}}function bl(e,t){
let{rule:n,threshold:r}=e.scenario;return n!==F?Oe(e,t,n):yl(e,t,r??t.threshold[0])}function yl(e,t,n){return e.learnedPoint(t.id,n)??{...$(t,rt(t,n)),threshold:n}}
function Oe(e,t,n,r=e.parameterOf(n)){return(Object.is(r,e.parameterOf(n))?e.exactChoice(t.id,n):void 0)??Wn(t,n,r,Un(e.scenario))}function _l(e,t,n,r){return n?
(e.scenario.rule===F?e.exactCurrent(t.id):void 0)??Zi(t,r,e.scenario.prevalence):Oe(e,t,e.scenario.rule)}function xl(e,t){let n=e.standing.get(t.id);if(n)return n;
let r=Wn(t,"min_cost",NaN,Un(e.scenario));return"infeasible"in r?$(t,0):r}function is(e,t,n,r){for(let i=0;i<e.size;i++){let s=e.tp[i],o=e.fp[i];if(e.precision[i]=yt(s,o,t),e.cost[i]=1e3*J(s,o,t,n),!r)continue;let a=In(s,o,t);e.precisionLow[i]=
a.low,e.precisionHigh[i]=a.high;let l=jn(s,o,t,n);e.costLow[i]=1e3*l.low,e.costHigh[i]=1e3*l.high}}var wl=.1,Fe=class{servers;meanServiceMs;utilisations;lastLevel;depths;responses;rows=new Map;rowsAt=NaN;constructor(t){this.servers=t.servers,this.utilisations=
t.utilisation,this.meanServiceMs=t.mean_service_ms,this.lastLevel=t.levels.at(-1),this.depths=Float64Array.from(t.levels,os),this.responses=Ce(t.response_ms);let n=this.
servers.length*this.utilisations.length*t.levels.length;if(this.responses.length!==n)throw new Error(`response times must have ${n} cells, got ${this.responses.
length}`)}utilisation(t,n){return t*this.meanServiceMs/(1e3*n)}quantileAt(t,n,r){return t>=0&&t<=this.lastLevel?this.amongServers(r,n,i=>Ml(i,t)):NaN}attainedAt(t,n,r){
return Number.isNaN(t)?NaN:this.amongServers(r,n,i=>this.attainedOf(i,t))}holds(t){return this.servers.includes(t)}amongServers(t,n,r){let i=(p,g)=>{let v=this.
row(p,g);return v===null?NaN:r(v)},s=this.servers.indexOf(t);if(s>=0)return i(s,n);let o=this.servers.findIndex(p=>p>t);if(o===0)return NaN;let a=o<0?this.servers.
length-1:o-1,l=1/this.servers[a],u=o<0?0:1/this.servers[o],h=(1/t-l)/(u-l),c=i(a,n),f=o<0?i(a,0):i(o,n);return c+h*(f-c)}attainedOf({times:t,depths:n},r){let i=t.
length-1;if(r<t[0])return 0;if(r>=t[i])return this.lastLevel;let s=ss(t,r),o=(r-t[s-1])/(t[s]-t[s-1]),a=n[s-1]+o*(n[s]-n[s-1]);return Math.min(1-Math.exp(-a),this.
lastLevel)}row(t,n){this.rowsAt!==n&&n!==0&&(this.rows.clear(),this.rowsAt=n);let r=`${t} ${n}`,i=this.rows.get(r);return i===void 0&&(i=this.madeRow(t,n),this.
rows.set(r,i)),i}madeRow(t,n){let r=this.utilisations;if(!(n>=0&&n<=r.at(-1)))return null;let i=r.findIndex(f=>f>=n),s=this.stored(t,i);if(r[i]===n)return{times:s,
depths:this.depths};let o=this.stored(t,i-1),a=(n-r[i-1])/(r[i]-r[i-1]),l=new Float64Array(o.length+s.length);l.set(o),l.set(s,o.length),l.sort();let u=l.map(f=>this.
depthAt(o,f)),h=l.map(f=>this.depthAt(s,f));if(r[i]>wl)return{times:l,depths:u.map((f,p)=>f+a*(h[p]-f))};let c=(f,p)=>{let g=Math.exp(-f);return-Math.log(g+a*(Math.
exp(-h[p])-g))};return{times:l,depths:u.map(c)}}depthAt(t,n){let r=ss(t,n);if(r===0)return 0;let i=Math.min(r,t.length-1),s=t[i]-t[i-1];if(s<=0)return this.depths[i];
let o=(n-t[i-1])/s;return this.depths[i-1]+o*(this.depths[i]-this.depths[i-1])}stored(t,n){let r=(t*this.utilisations.length+n)*this.depths.length;return this.responses.
subarray(r,r+this.depths.length)}};function Ml({times:e,depths:t},n){let r=os(n),i=Math.min(Sl(t,r),t.length-1);if(i===0)return e[0];let s=(r-t[i-1])/(t[i]-t[i-
1]);return e[i-1]+Math.min(s,1)*(e[i]-e[i-1])}function os(e){return-Math.log(1-e)}function Sl(e,t){return as(e,n=>n<t)}function ss(e,t){return as(e,n=>n<=t)}function as(e,t){
let n=0,r=e.length;for(;n<r;){let i=n+r>>1;t(e[i])?n=i+1:r=i}return n}var He=class{rev="";models=new Map;message=null;sent=null;lacks(t){return t!==null&&t.models===null&&this.rev!==t.rev}receive(t,n){this.message=t,this.sent=n;let r=t?.
rev??"";return r===this.rev?!1:(this.rev=r,this.models=new Map(Object.entries(t?.models??{}).map(([i,s])=>[i,{...s,responses:s.table&&new Fe(s.table)}])),!0)}get known(){
return this.message!==null}get measuredOn(){return this.message?.measured_on??""}model(t){return this.models.get(t)}exact(t,n){return this.answered&&ls(this.sent.
serving,n.serving)?this.message.exact.models[t]:void 0}exactAtObjective(t,n){return Qn(this.sent?.serving,n.serving)?this.exact(t,n):void 0}differs(t,n){let r=this.
message?.exact?.pairs[[t,n].sort().join("|")];return r===void 0?null:!r}get recommendation(){return this.message?.exact?.recommendation}get answered(){return this.
message?.exact!==null&&this.message?.exact!==void 0&&this.sent!==null}},Al=["arrival_rate_per_s","servers","dispatch","burstiness","path"];function ls(e,t){return Al.
every(n=>e[n]===t[n])}function Qn(e,t){return e!==void 0&&ls(e,t)&&e.objective_ms===t.objective_ms&&e.late===t.late}var De=class{data;tables;scenario;latency=new He;dirty=!1;standing=new Map;seq=0;version=null;parameters={};learned=new Map;lacks(t){return t.tables.models===null&&
this.tables?.rev!==t.tables.rev||this.latency.lacks(t.latency)}receive(t){let n=this.tables===void 0||this.tables.rev!==t.tables.rev;if(n){let l=Wi(t.tables);this.
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
scenario;return t===null||t.version!==n.version?!1:r.prevalence===n.prevalence&&r.capacity_per_day===n.capacity_per_day&&r.cases_per_day===n.cases_per_day&&Nl(r,
n)}exactChoice(t,n){if(!this.sameSetting())return;let r=this.data.scenario,i=this.rule(n)?.parameter?.default??NaN,s=r.parameters?.[n]??i,o=r.rule===n?r.parameter??
s:s;if(Object.is(o,this.parameterOf(n)))return this.data.exact?.points[t]?.[n]}averagePrecision(t){let{prevalence:n}=this.scenario;return n===null?t.message.average_precision:
(this.data.scenario.prevalence===n?this.data.exact?.average_precision[t.id]:void 0)??NaN}exactCurrent(t){return this.samePoints?this.data.exact?.current[t]:void 0}get samePoints(){
let t=this.data.scenario,n=this.scenario;return this.sameSetting()&&n.focus===t.focus&&n.rule===t.rule&&n.threshold===t.threshold&&n.parameter===t.parameter}get settled(){
return this.samePoints&&Qn(this.data.scenario.serving,this.scenario.serving)}};function Nl(e,t){return e.costs.false_positive===t.costs.false_positive&&e.costs.
false_negative===t.costs.false_negative&&e.costs.true_positive===t.costs.true_positive&&e.costs.true_negative===t.costs.true_negative&&e.costs.review===t.costs.
review}function qe(){return b("svg",{viewBox:"0 0 16 16",class:"pin-icon","aria-hidden":"true",focusable:"false"},b("path",{d:"M5.5 1.5h5l-.7 1v3.6l2.2 2.4v1H8.6v4.6L8\
 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z"}))}function us(e){let t=getComputedStyle(e).getPropertyValue("--st-background-color").trim(),n=m("span",{style:`color:${t||"#fff"}`});e.append(n);let[r=255,i=255,s=255]=(getComputedStyle(
n).color.match(/[\d.]+/g)??[]).map(Number);n.remove(),d(e,"data-theme",.299*r+.587*i+.114*s<128?"dark":"light")}var Ie=class{constructor(t,n){this.root=t;this.element=m("div",{class:"tip",role:"tooltip",id:`${n}-tip`,hidden:!0}),t.addEventListener("keydown",r=>{r.key==="E\
scape"&&this.hide()})}root;element;target=null;attach(t,n){let r=()=>this.show(t,n());t.onmouseenter=r,t.onfocus=()=>{t.matches(":focus-visible")&&r()},t.onmouseleave=
t.onblur=()=>this.hide()}show(t,n){if(n==="")return;y(this.element,n),this.element.hidden=!1,this.target=t,d(t,"aria-describedby",this.element.id);let r=this.root.
getBoundingClientRect(),i=t.getBoundingClientRect(),s=this.element.offsetWidth,o=Math.min(Math.max(0,i.left-r.left),Math.max(0,r.width-s));this.element.style.left=
`${o}px`,this.element.style.top=`${i.bottom-r.top+4}px`}hide(){this.element.hidden=!0,this.target&&d(this.target,"aria-describedby",null),this.target=null}};function Tl(e){return e}var tr=1,er=2,nr=3,Qt=4,cs=1e-6;function $l(e){return"translate("+e+",0)"}function kl(e){return"translate(0,"+e+")"}function El(e){return t=>+e(
t)}function Pl(e,t){return t=Math.max(0,e.bandwidth()-t*2)/2,e.round()&&(t=Math.round(t)),n=>+e(n)+t}function Cl(){return!this.__axis}function hs(e,t){var n=[],
r=null,i=null,s=6,o=6,a=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=e===tr||e===Qt?-1:1,h=e===Qt||e===er?"x":"y",c=e===tr||e===nr?$l:kl;function f(p){
var g=r??(t.ticks?t.ticks.apply(t,n):t.domain()),v=i??(t.tickFormat?t.tickFormat.apply(t,n):Tl),x=Math.max(s,0)+a,_=t.range(),S=+_[0]+l,A=+_[_.length-1]+l,N=(t.
bandwidth?Pl:El)(t.copy(),l),T=p.selection?p.selection():p,k=T.selectAll(".domain").data([null]),L=T.selectAll(".tick").data(g,t).order(),ot=L.exit(),W=L.enter().
append("g").attr("class","tick"),X=L.select("line"),at=L.select("text");k=k.merge(k.enter().insert("path",".tick").attr("class","domain").attr("stroke","current\
Color")),L=L.merge(W),X=X.merge(W.append("line").attr("stroke","currentColor").attr(h+"2",u*s)),at=at.merge(W.append("text").attr("fill","currentColor").attr(h,
u*x).attr("dy",e===tr?"0em":e===nr?"0.71em":"0.32em")),p!==T&&(k=k.transition(p),L=L.transition(p),X=X.transition(p),at=at.transition(p),ot=ot.transition(p).attr(
"opacity",cs).attr("transform",function(M){return isFinite(M=N(M))?c(M+l):this.getAttribute("transform")}),W.attr("opacity",cs).attr("transform",function(M){var I=this.
parentNode.__axis;return c((I&&isFinite(I=I(M))?I:N(M))+l)})),ot.remove(),k.attr("d",e===Qt||e===er?o?"M"+u*o+","+S+"H"+l+"V"+A+"H"+u*o:"M"+l+","+S+"V"+A:o?"M"+
S+","+u*o+"V"+l+"H"+A+"V"+u*o:"M"+S+","+l+"H"+A),L.attr("opacity",1).attr("transform",function(M){return c(N(M)+l)}),X.attr(h+"2",u*s),at.attr(h,u*x).text(v),T.
filter(Cl).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",e===er?"start":e===Qt?"end":"middle"),T.each(function(){
this.__axis=N})}return f.scale=function(p){return arguments.length?(t=p,f):t},f.ticks=function(){return n=Array.from(arguments),f},f.tickArguments=function(p){return arguments.
length?(n=p==null?[]:Array.from(p),f):n.slice()},f.tickValues=function(p){return arguments.length?(r=p==null?null:Array.from(p),f):r&&r.slice()},f.tickFormat=function(p){
return arguments.length?(i=p,f):i},f.tickSize=function(p){return arguments.length?(s=o=+p,f):s},f.tickSizeInner=function(p){return arguments.length?(s=+p,f):s},
f.tickSizeOuter=function(p){return arguments.length?(o=+p,f):o},f.tickPadding=function(p){return arguments.length?(a=+p,f):a},f.offset=function(p){return arguments.
length?(l=+p,f):l},f}function Be(e){return hs(nr,e)}function fs(e){return hs(Qt,e)}var rr="http://www.w3.org/1999/xhtml",ps={svg:"http://www.w3.org/2000/svg",xhtml:rr,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function ds(e){var t=e+="",n=t.indexOf(":");return n>=0&&(t=e.slice(0,n))!=="xmlns"&&(e=e.slice(n+1)),ps.hasOwnProperty(
t)?{space:ps[t],local:e}:e}function Rl(e){return function(){var t=this.ownerDocument,n=this.namespaceURI;return n===rr&&t.documentElement.namespaceURI===rr?t.createElement(
e):t.createElementNS(n,e)}}function Ll(e){return function(){return this.ownerDocument.createElementNS(e.space,e.local)}}function ms(e){var t=ds(e);return(t.local?
Ll:Rl)(t)}function Ol(){}function gs(e){return e==null?Ol:function(){return this.querySelector(e)}}function Fl(e){typeof e!="function"&&(e=gs(e));for(var t=this.
_groups,n=t.length,r=new Array(n),i=0;i<n;++i)for(var s=t[i],o=s.length,a=r[i]=new Array(o),l,u,h=0;h<o;++h)(l=s[h])&&(u=e.call(l,l.__data__,h,s))&&("__data__"in
l&&(u.__data__=l.__data__),a[h]=u);return new q(r,this._parents)}function Hl(e){return e==null?[]:Array.isArray(e)?e:Array.from(e)}function Dl(){return[]}function ql(e){
return e==null?Dl:function(){return this.querySelectorAll(e)}}function Il(e){return function(){return Hl(e.apply(this,arguments))}}function Bl(e){typeof e=="fun\
ction"?e=Il(e):e=ql(e);for(var t=this._groups,n=t.length,r=[],i=[],s=0;s<n;++s)for(var o=t[s],a=o.length,l,u=0;u<a;++u)(l=o[u])&&(r.push(e.call(l,l.__data__,u,o)),
i.push(l));return new q(r,i)}function jl(e){return function(){return this.matches(e)}}function vs(e){return function(t){return t.matches(e)}}var Vl=Array.prototype.
find;function zl(e){return function(){return Vl.call(this.children,e)}}function Ul(){return this.firstElementChild}function Yl(e){return this.select(e==null?Ul:
zl(typeof e=="function"?e:vs(e)))}var Wl=Array.prototype.filter;function Xl(){return Array.from(this.children)}function Gl(e){return function(){return Wl.call(this.
children,e)}}function Kl(e){return this.selectAll(e==null?Xl:Gl(typeof e=="function"?e:vs(e)))}function Zl(e){typeof e!="function"&&(e=jl(e));for(var t=this._groups,
n=t.length,r=new Array(n),i=0;i<n;++i)for(var s=t[i],o=s.length,a=r[i]=[],l,u=0;u<o;++u)(l=s[u])&&e.call(l,l.__data__,u,s)&&a.push(l);return new q(r,this._parents)}
function bs(e){return new Array(e.length)}function Jl(){return new q(this._enter||this._groups.map(bs),this._parents)}function je(e,t){this.ownerDocument=e.ownerDocument,
this.namespaceURI=e.namespaceURI,this._next=null,this._parent=e,this.__data__=t}je.prototype={constructor:je,appendChild:function(e){return this._parent.insertBefore(
e,this._next)},insertBefore:function(e,t){return this._parent.insertBefore(e,t)},querySelector:function(e){return this._parent.querySelector(e)},querySelectorAll:function(e){
return this._parent.querySelectorAll(e)}};function Ql(e){return function(){return e}}function tu(e,t,n,r,i,s){for(var o=0,a,l=t.length,u=s.length;o<u;++o)(a=t[o])?
(a.__data__=s[o],r[o]=a):n[o]=new je(e,s[o]);for(;o<l;++o)(a=t[o])&&(i[o]=a)}function eu(e,t,n,r,i,s,o){var a,l,u=new Map,h=t.length,c=s.length,f=new Array(h),p;
for(a=0;a<h;++a)(l=t[a])&&(f[a]=p=o.call(l,l.__data__,a,t)+"",u.has(p)?i[a]=l:u.set(p,l));for(a=0;a<c;++a)p=o.call(e,s[a],a,s)+"",(l=u.get(p))?(r[a]=l,l.__data__=
s[a],u.delete(p)):n[a]=new je(e,s[a]);for(a=0;a<h;++a)(l=t[a])&&u.get(f[a])===l&&(i[a]=l)}function nu(e){return e.__data__}function ru(e,t){if(!arguments.length)
return Array.from(this,nu);var n=t?eu:tu,r=this._parents,i=this._groups;typeof e!="function"&&(e=Ql(e));for(var s=i.length,o=new Array(s),a=new Array(s),l=new Array(
s),u=0;u<s;++u){var h=r[u],c=i[u],f=c.length,p=iu(e.call(h,h&&h.__data__,u,r)),g=p.length,v=a[u]=new Array(g),x=o[u]=new Array(g),_=l[u]=new Array(f);n(h,c,v,x,
_,p,t);for(var S=0,A=0,N,T;S<g;++S)if(N=v[S]){for(S>=A&&(A=S+1);!(T=x[A])&&++A<g;);N._next=T||null}}return o=new q(o,r),o._enter=a,o._exit=l,o}function iu(e){return typeof e==
"object"&&"length"in e?e:Array.from(e)}function su(){return new q(this._exit||this._groups.map(bs),this._parents)}function ou(e,t,n){var r=this.enter(),i=this,s=this.
exit();return typeof e=="function"?(r=e(r),r&&(r=r.selection())):r=r.append(e+""),t!=null&&(i=t(i),i&&(i=i.selection())),n==null?s.remove():n(s),r&&i?r.merge(i).
order():i}function au(e){for(var t=e.selection?e.selection():e,n=this._groups,r=t._groups,i=n.length,s=r.length,o=Math.min(i,s),a=new Array(i),l=0;l<o;++l)for(var u=n[l],
h=r[l],c=u.length,f=a[l]=new Array(c),p,g=0;g<c;++g)(p=u[g]||h[g])&&(f[g]=p);for(;l<i;++l)a[l]=n[l];return new q(a,this._parents)}function lu(){for(var e=this._groups,
t=-1,n=e.length;++t<n;)for(var r=e[t],i=r.length-1,s=r[i],o;--i>=0;)(o=r[i])&&(s&&o.compareDocumentPosition(s)^4&&s.parentNode.insertBefore(o,s),s=o);return this}
function uu(e){e||(e=cu);function t(c,f){return c&&f?e(c.__data__,f.__data__):!c-!f}for(var n=this._groups,r=n.length,i=new Array(r),s=0;s<r;++s){for(var o=n[s],
a=o.length,l=i[s]=new Array(a),u,h=0;h<a;++h)(u=o[h])&&(l[h]=u);l.sort(t)}return new q(i,this._parents).order()}function cu(e,t){return e<t?-1:e>t?1:e>=t?0:NaN}
function hu(){var e=arguments[0];return arguments[0]=this,e.apply(null,arguments),this}function fu(){return Array.from(this)}function pu(){for(var e=this._groups,
t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,s=r.length;i<s;++i){var o=r[i];if(o)return o}return null}function du(){let e=0;for(let t of this)++e;return e}function mu(){
return!this.node()}function gu(e){for(var t=this._groups,n=0,r=t.length;n<r;++n)for(var i=t[n],s=0,o=i.length,a;s<o;++s)(a=i[s])&&e.call(a,a.__data__,s,i);return this}
function vu(e){return function(){this.removeAttribute(e)}}function bu(e){return function(){this.removeAttributeNS(e.space,e.local)}}function yu(e,t){return function(){
this.setAttribute(e,t)}}function _u(e,t){return function(){this.setAttributeNS(e.space,e.local,t)}}function xu(e,t){return function(){var n=t.apply(this,arguments);
n==null?this.removeAttribute(e):this.setAttribute(e,n)}}function wu(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttributeNS(e.space,
e.local):this.setAttributeNS(e.space,e.local,n)}}function Mu(e,t){var n=ds(e);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.
local):r.getAttribute(n)}return this.each((t==null?n.local?bu:vu:typeof t=="function"?n.local?wu:xu:n.local?_u:yu)(n,t))}function ys(e){return e.ownerDocument&&
e.ownerDocument.defaultView||e.document&&e||e.defaultView}function Su(e){return function(){this.style.removeProperty(e)}}function Au(e,t,n){return function(){this.
style.setProperty(e,t,n)}}function Nu(e,t,n){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(e):this.style.setProperty(e,r,n)}}
function Tu(e,t,n){return arguments.length>1?this.each((t==null?Su:typeof t=="function"?Nu:Au)(e,t,n??"")):$u(this.node(),e)}function $u(e,t){return e.style.getPropertyValue(
t)||ys(e).getComputedStyle(e,null).getPropertyValue(t)}function ku(e){return function(){delete this[e]}}function Eu(e,t){return function(){this[e]=t}}function Pu(e,t){
return function(){var n=t.apply(this,arguments);n==null?delete this[e]:this[e]=n}}function Cu(e,t){return arguments.length>1?this.each((t==null?ku:typeof t=="fu\
nction"?Pu:Eu)(e,t)):this.node()[e]}function _s(e){return e.trim().split(/^|\s+/)}function sr(e){return e.classList||new xs(e)}function xs(e){this._node=e,this.
_names=_s(e.getAttribute("class")||"")}xs.prototype={add:function(e){var t=this._names.indexOf(e);t<0&&(this._names.push(e),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(e){var t=this._names.indexOf(e);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(e){
return this._names.indexOf(e)>=0}};function ws(e,t){for(var n=sr(e),r=-1,i=t.length;++r<i;)n.add(t[r])}function Ms(e,t){for(var n=sr(e),r=-1,i=t.length;++r<i;)n.
remove(t[r])}function Ru(e){return function(){ws(this,e)}}function Lu(e){return function(){Ms(this,e)}}function Ou(e,t){return function(){(t.apply(this,arguments)?
ws:Ms)(this,e)}}function Fu(e,t){var n=_s(e+"");if(arguments.length<2){for(var r=sr(this.node()),i=-1,s=n.length;++i<s;)if(!r.contains(n[i]))return!1;return!0}return this.
each((typeof t=="function"?Ou:t?Ru:Lu)(n,t))}function Hu(){this.textContent=""}function Du(e){return function(){this.textContent=e}}function qu(e){return function(){
var t=e.apply(this,arguments);this.textContent=t??""}}function Iu(e){return arguments.length?this.each(e==null?Hu:(typeof e=="function"?qu:Du)(e)):this.node().textContent}
function Bu(){this.innerHTML=""}function ju(e){return function(){this.innerHTML=e}}function Vu(e){return function(){var t=e.apply(this,arguments);this.innerHTML=
t??""}}function zu(e){return arguments.length?this.each(e==null?Bu:(typeof e=="function"?Vu:ju)(e)):this.node().innerHTML}function Uu(){this.nextSibling&&this.parentNode.
appendChild(this)}function Yu(){return this.each(Uu)}function Wu(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Xu(){
return this.each(Wu)}function Gu(e){var t=typeof e=="function"?e:ms(e);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function Ku(){
return null}function Zu(e,t){var n=typeof e=="function"?e:ms(e),r=t==null?Ku:typeof t=="function"?t:gs(t);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),r.apply(this,arguments)||null)})}function Ju(){var e=this.parentNode;e&&e.removeChild(this)}function Qu(){return this.each(Ju)}function tc(){
var e=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function ec(){var e=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(
e,this.nextSibling):e}function nc(e){return this.select(e?ec:tc)}function rc(e){return arguments.length?this.property("__data__",e):this.node().__data__}function ic(e){
return function(t){e.call(this,t,this.__data__)}}function sc(e){return e.trim().split(/^|\s+/).map(function(t){var n="",r=t.indexOf(".");return r>=0&&(n=t.slice(
r+1),t=t.slice(0,r)),{type:t,name:n}})}function oc(e){return function(){var t=this.__on;if(t){for(var n=0,r=-1,i=t.length,s;n<i;++n)s=t[n],(!e.type||s.type===e.
type)&&s.name===e.name?this.removeEventListener(s.type,s.listener,s.options):t[++r]=s;++r?t.length=r:delete this.__on}}}function ac(e,t,n){return function(){var r=this.
__on,i,s=ic(t);if(r){for(var o=0,a=r.length;o<a;++o)if((i=r[o]).type===e.type&&i.name===e.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(
i.type,i.listener=s,i.options=n),i.value=t;return}}this.addEventListener(e.type,s,n),i={type:e.type,name:e.name,value:t,listener:s,options:n},r?r.push(i):this.__on=
[i]}}function lc(e,t,n){var r=sc(e+""),i,s=r.length,o;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,u=a.length,h;l<u;++l)for(i=0,h=a[l];i<s;++i)
if((o=r[i]).type===h.type&&o.name===h.name)return h.value}return}for(a=t?ac:oc,i=0;i<s;++i)this.each(a(r[i],t,n));return this}function Ss(e,t,n){var r=ys(e),i=r.
CustomEvent;typeof i=="function"?i=new i(t,n):(i=r.document.createEvent("Event"),n?(i.initEvent(t,n.bubbles,n.cancelable),i.detail=n.detail):i.initEvent(t,!1,!1)),
e.dispatchEvent(i)}function uc(e,t){return function(){return Ss(this,e,t)}}function cc(e,t){return function(){return Ss(this,e,t.apply(this,arguments))}}function hc(e,t){
return this.each((typeof t=="function"?cc:uc)(e,t))}function*fc(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var r=e[t],i=0,s=r.length,o;i<s;++i)(o=r[i])&&
(yield o)}var As=[null];function q(e,t){this._groups=e,this._parents=t}function pc(){return new q([[document.documentElement]],As)}function dc(){return this}q.prototype=
pc.prototype={constructor:q,select:Fl,selectAll:Bl,selectChild:Yl,selectChildren:Kl,filter:Zl,data:ru,enter:Jl,exit:su,join:ou,merge:au,selection:dc,order:lu,sort:uu,
call:hu,nodes:fu,node:pu,size:du,empty:mu,each:gu,attr:Mu,style:Tu,property:Cu,classed:Fu,text:Iu,html:zu,raise:Yu,lower:Xu,append:Gu,insert:Zu,remove:Qu,clone:nc,
datum:rc,on:lc,dispatch:hc,[Symbol.iterator]:fc};function te(e){return typeof e=="string"?new q([[document.querySelector(e)]],[document.documentElement]):new q(
[[e]],As)}var mc=0;function gc(){return new ir}function ir(){this._="@"+(++mc).toString(36)}ir.prototype=gc.prototype={constructor:ir,get:function(e){for(var t=this._;!(t in
e);)if(!(e=e.parentNode))return;return e[t]},set:function(e,t){return e[this._]=t},remove:function(e){return this._ in e&&delete e[this._]},toString:function(){
return this._}};var Ve=class{constructor(t,n,r){this.id=t;let i=`${r}-${t}-clip`,s=o=>(o.setAttribute("clip-path",`url(#${i})`),o);this.svg.append(b("defs",{},b("clipPath",{id:i},
this.clipRect)),this.xAxis,this.yAxis,s(this.under),s(this.curves),this.over,this.hoverMark,this.dots,this.xTitle,this.yTitle),this.heading=m("span",{class:"cha\
rt-name"},n),this.element=m("figure",{class:`chart chart-${t}`,"data-chart":t},m("figcaption",{class:"chart-title"},this.heading,this.aside),this.svg)}id;element;svg=b(
"svg",{role:"img",class:"plot"});heading;aside=m("span",{class:"chart-aside"});under=b("g");curves=b("g");over=b("g");hoverMark=b("g",{class:"hover",visibility:"\
hidden"});dots=b("g");xAxis=b("g",{class:"axis axis-x"});yAxis=b("g",{class:"axis axis-y"});scale=1;box={left:0,top:0,width:0,height:0};labelWidth=34;clipRect=b(
"rect");xTitle=b("text",{class:"axis-title","text-anchor":"end"});yTitle=b("text",{class:"axis-title"});layout(t){let{clientWidth:n,clientHeight:r}=this.svg;if(this.
scale=t,n<60||r<60)return!1;let i=Math.round(this.labelWidth*t),s=Math.round(30*t),o=Math.round(16*t);this.box={left:i,top:o,width:n-i-14,height:r-o-s},d(this.svg,
"viewBox",`0 0 ${n} ${r}`);for(let[a,l]of Object.entries({x:i,y:o-5,width:this.box.width+12,height:this.box.height+10}))d(this.clipRect,a,l);return d(this.xAxis,
"transform",`translate(0,${o+this.box.height})`),d(this.yAxis,"transform",`translate(${i},0)`),d(this.xTitle,"x",i+this.box.width),d(this.xTitle,"y",r-2),d(this.
yTitle,"x",2),d(this.yTitle,"y",Math.round(9*t)),!0}get laid(){return this.box.width>0}lead(t){this.heading.before(t)}titles(t,n){y(this.xTitle,t),y(this.yTitle,
n)}drawX(t,n,r){let i=Be(t).tickValues(n).tickFormat(r).tickSize(4).tickPadding(3);te(this.xAxis).call(i)}drawY(t,n,r){let i=fs(t).tickValues(n).tickFormat(r).tickSize(
4).tickPadding(3);te(this.yAxis).call(i)}};function ee(e,t,n){d(e,"cx",t.toFixed(1)),d(e,"cy",n.toFixed(1))}function Q(e,t,n,r,i){d(e,"x1",t.toFixed(1)),d(e,"y1",
n.toFixed(1)),d(e,"x2",r.toFixed(1)),d(e,"y2",i.toFixed(1))}var Ns=64;function ze(e){return`${Y(e)} ms`}function vc(e,t){return t===null?Ft(e):Yi(e,t)}function Ue({p99:e,approximate:t},n){return Ht(t)+vc(e.value,n)}function Ht(e){
return e?"≈":""}function Ye(e,{objective_ms:t}){let{p99:n}=e;if(!e.measured)return{value:"–",interval:"",note:bc[e.status]};if(!e.stable)return{value:"–",
interval:"",note:Ts(e)?"unstable":"near capacity"};let r=i=>Ft(i).replace(" ms","");return{value:Ue(e,t),interval:Number.isNaN(n.low)?"":ct(n.low,n.high,r),note:t===
null?"no objective":`of ${ze(t)}`}}var bc={measured:"measured",measuring:"measuring …",missing:"not measured",unavailable:"not available"};function ht(e,{objective_ms:t,
servers:n}){if(!e.out)return"";if(e.stable)return`p99 ${Ue(e,t)} of ${ze(t)}`;let r=nt(e.utilisation);if(!Ts(e))return`${r} of capacity used: ${e.answered?"too \
near all of it for a p99":"its p99 follows when the hand rests"}`;let i=e.serversToHold,s=i>Ns?`${Ns} servers would not keep up with the load`:`${i} ${i===1?"se\
rver":"servers"} would keep up with the load`;return`unstable with ${n} ${n===1?"server":"servers"}: ${r} of capacity used; ${s}`}function Ts(e){return e.utilisation>=
1}function it(e,{objective_ms:t}){return e.out?e.stable?Ue(e,t):"unstable":""}function $s(e,t){return e.measured?e.stable?"":`${wc(ht(e,t))}.`:`p99 of ${e.view.
table.title} ${yc(e)}`}function yc({status:e,words:t}){return e==="measuring"?"is being measured; the rest can be used meanwhile.":e==="missing"?"is not measure\
d. Measure it below, or on the Serving page.":`is not available. ${t}`}function ks(e,t){let{models:n}=t,r=n.filter(({measured:s,view:o})=>!s&&o.point!==null),i=r.
map(({view:s})=>s.table.short).join(", ");return[_c(e,t),r.length>0&&r.length<n.length?`Not measured: ${i}.`:"",e.settled||n.length===1?"":"Not settled yet."].filter(
Boolean).join(" ")}function _c(e,{choice:t,models:n,closest:r}){let{serving:i,costs:s}=e.scenario,{objective_ms:o}=i,a=p=>n.find(({view:g})=>g.table.id===p),l=a(
t.model),u=o===null?"that keeps up":`within ${ze(o)}`;if(!l)return n.some(({candidate:p})=>p.feasible)?`none: late answers${xc(i.late,e)} have no operating poin\
t under this rule.`:r?`none: no model ${u}. ${r.view.table.short} is closest, ${ht(r,i)}.`:"none yet: no model has both scores and measured times.";let h=p=>O(p.
candidate.quality,s.currency),{short:c}=l.view.table;if(t.because==="only")return n.every(p=>p===l||!p.candidate.judged)?`${c} at ${h(l)} per 1,000, ${u}.`:`${c}\
 at ${h(l)} per 1,000, the only one ${u}.`;if(t.because==="simpler"){let p=a(t.cheapest),g=`${p.view.table.short}, ${h(p)}`;return`${c} at ${h(l)} per 1,000: si\
mpler, not told apart from the cheapest (${g}).`}let f=n.filter(({candidate:p})=>p.feasible&&!Number.isNaN(p.quality));return`${c} at ${h(l)} per 1,000, the che\
apest of ${f.length} ${u}.`}function xc(e,t){return e==="allow"||e==="block"?"":`, those of ${t.table(e)?.short??e},`}function Es(e,t){let{words:n}=t.tables.dataset;
return e==="allow"?`not ${n.alerted}`:e==="block"?n.alerted:`as ${t.table(e)?.short??e} says`}function Ps({focus:e},t){if(!e.measured)return"";if(!e.stable)return ht(
e,t);let n=t.objective_ms===null?"":` of ${ze(t.objective_ms)}`,r=Number.isNaN(e.attainment.value)?"":`, ${Ht(e.nearAtObjective)}${w(e.attainment.value)} in tim\
e`;return`p99 ${Ue(e,t.objective_ms)}${n}${r}`}function wc(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function ft(e,t){return Array.from({length:4},(n,r)=>{let i=t(r);return e.append(i),i})}function or(e){return(e.serving?.models??[]).filter(({out:t})=>t).map(({
view:t})=>t.table.order).join()}function _t(e,t){return e.serving?.models.find(({view:n})=>n.table.order===t)}function re(e,t){return e.models.find(({table:n})=>n.
order===t)}var pt=class extends Ve{constructor(n,r,i,s){super(n,r,i);this.actions=s;this.listen()}actions;pressed=!1;context=null;drawnOut="";update(n){or(n.picture)===this.
drawnOut?this.drawPoint(n):this.redraw(n)}redraw(n){this.drawnOut=or(n.picture),this.drawPaths(n)}listen(){let{svg:n,actions:r}=this,i=s=>{let o=n.getBoundingClientRect();
return this.rowAt(s.clientX-o.left,s.clientY-o.top)};n.onpointermove=s=>{if(this.context===null||!this.laid)return;let o=i(s);this.pressed&&r.set(o),r.hover(this.
pressed?null:o,this,s)},n.onpointerdown=s=>{this.context===null||!this.laid||s.button!==0||(this.pressed=!0,n.setPointerCapture(s.pointerId),r.hover(null,this,null),
r.set(i(s)))},n.onpointerup=n.onpointercancel=()=>{this.pressed=!1},n.onpointerleave=()=>r.hover(null,this,null)}},Dt=class{ring=b("circle",{class:"op-ring"});dot=b(
"circle",{class:"op-dot"});constructor(t){t.append(this.ring,this.dot)}show(t,n,r,i,s=!1){d(this.dot,"data-out",s),d(this.ring,"class",`op-ring m${t}`),d(this.dot,
"class",`op-dot m${t}`);for(let o of[this.ring,this.dot])d(o,"visibility",null),d(o,"cx",n.toFixed(1)),d(o,"cy",r.toFixed(1));d(this.ring,"r",8*i),d(this.dot,"r",
4.5*i)}hide(){for(let t of[this.ring,this.dot])d(t,"visibility","hidden")}};var ar=20,qt=5,Mc=6,It=class{dashes;names;texts;mores;corner=0;constructor(t){this.dashes=ft(t,n=>b("line",{class:`curve m${n}`})),this.names=ft(t,()=>b("text",
{class:"label"})),this.texts=this.names.map(n=>n.appendChild(b("tspan"))),this.mores=this.names.map(n=>n.appendChild(b("tspan",{dx:4})))}follow(t,n){y(this.mores[t],
n)}show(t,n,r,i=[]){let s=Math.round(14*r),o=Math.max(0,...t.map(({text:c,more:f})=>c.length+(f===""?0:1+f.length))),[a,l]=[ar+6+o*7*r,s*t.length],{left:u,top:h}=this.
choose(t,n,a,l,i);for(let c of[...this.dashes,...this.names])d(c,"visibility","hidden");t.forEach(({order:c,text:f,more:p,focus:g,out:v},x)=>{let[_,S]=[this.dashes[c],
this.names[c]],A=h+x*s+s/2;for(let N of[_,S])d(N,"visibility",null);for(let[N,T]of Object.entries({x1:u,x2:u+ar,y1:A,y2:A}))d(_,N,T);d(S,"x",u+ar+6),d(S,"y",A+4),
d(S,"class",g?"label strong":"label"),d(_,"data-out",v),d(this.texts[c],"class",v?"struck":null),y(this.texts[c],f),this.follow(c,p)})}choose(t,n,r,i,s){let o=n.
left+n.width-r-qt,a=n.top+n.height-i-qt,l=[{left:o,top:a},{left:o,top:n.top+qt},{left:n.left+qt+2,top:a},{left:n.left+qt+2,top:n.top+qt}],u=l.map(c=>{let f=s.filter(
p=>p>c.left-4&&p<c.left+r+4);return Sc(t,c,r,i)+Mc*f.length}),h=Math.min(...u);return u[this.corner]>h+2&&(this.corner=u.indexOf(h)),l[this.corner]}};function Sc(e,{
left:t,top:n},r,i){let s=0;for(let{xs:o,ys:a,kept:l}of e)for(let u of l){let[h,c]=[o[u],a[u]];h>t-4&&h<t+r+4&&c>n-4&&c<n+i+4&&(s+=1)}return s}var We=1/0,Ac=34;function Xe(e,t,n){let r=Object.assign(a=>n.left+t.position(a)*n.width,{domain:()=>[t.low,We],range:()=>[n.left,n.left+n.width],copy:()=>r}),i=t.
ticks.filter(a=>r(We)-r(a)>Ac),s=a=>a===We?"none":Nc(a),o=Be(r).tickValues([...i,We]).tickFormat(s);te(e).call(o.tickSize(4).tickPadding(3))}function Nc(e){return e!==
0&&Math.abs(e)<.001?e.toExponential(0):String(Number(e.toPrecision(3))).replace(/^(-?)0\./,"$1.")}var ie=Math.PI,lr=2*ie,xt=1e-6,Tc=lr-xt;function Cs(e){this._+=e[0];for(let t=1,n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function $c(e){let t=Math.floor(e);
if(!(t>=0))throw new Error(`invalid digits: ${e}`);if(t>15)return Cs;let n=10**t;return function(r){this._+=r[0];for(let i=1,s=r.length;i<s;++i)this._+=Math.round(
arguments[i]*n)/n+r[i]}}function Rs(e,t,n,r){return e===n&&t===r}function kc(e){let t=Math.floor(e);if(!(t<=15))return Rs;let n=10**t,r=function(i){return Math.
round(i*n)};return function(i,s,o,a){return r(i)===r(o)&&r(s)===r(a)}}var Bt=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=
t==null?Cs:$c(t),this._equal=t==null?Rs:kc(t)}moveTo(t,n){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=
this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,n){this._append`L${this._x1=+t},${this._y1=+n}`}quadraticCurveTo(t,n,r,i){this._append`Q${+t},${+n},${this.
_x1=+r},${this._y1=+i}`}bezierCurveTo(t,n,r,i,s,o){this._append`C${+t},${+n},${+r},${+i},${this._x1=+s},${this._y1=+o}`}arcTo(t,n,r,i,s){if(t=+t,n=+n,r=+r,i=+i,
s=+s,s<0)throw new Error(`negative radius: ${s}`);let o=this._x1,a=this._y1,l=r-t,u=i-n,h=o-t,c=a-n,f=h*h+c*c;if(this._x1===null)this._append`M${this._x1=t},${this.
_y1=n}`;else if(f>xt)if(!(Math.abs(c*l-u*h)>xt)||!s)this._append`L${this._x1=t},${this._y1=n}`;else{let p=r-o,g=i-a,v=l*l+u*u,x=p*p+g*g,_=Math.sqrt(v),S=Math.sqrt(
f),A=s*Math.tan((ie-Math.acos((v+f-x)/(2*_*S)))/2),N=A/S,T=A/_;Math.abs(N-1)>xt&&this._append`L${t+N*h},${n+N*c}`,this._append`A${s},${s},0,0,${+(c*p>h*g)},${this.
_x1=t+T*l},${this._y1=n+T*u}`}}arc(t,n,r,i,s,o){if(t=+t,n=+n,r=+r,o=!!o,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),l=r*Math.sin(i),u=t+a,h=n+
l,c=1^o,f=o?i-s:s-i;if(this._x1===null?this._append`M${u},${h}`:(Math.abs(this._x1-u)>xt||Math.abs(this._y1-h)>xt)&&this._append`L${u},${h}`,!!r){if(f<0&&(f=f%lr+
lr),f>Tc)this._append`A${r},${r},0,1,${c},${t-a},${n-l}A${r},${r},0,1,${c},${this._x1=u},${this._y1=h}`;else if(f>xt){let p=t+r*Math.cos(s),g=n+r*Math.sin(s);if(f>=
ie&&this._equal(u,h,p,g)){f/=2;let v=i+f;this._append`A${r},${r},0,${+(f>=ie)},${c},${t+r*Math.cos(v)},${n+r*Math.sin(v)}`}this._append`A${r},${r},0,${+(f>=ie)},${c},${this.
_x1=p},${this._y1=g}`}}}rect(t,n,r,i){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function Ec(){
return new Bt}Ec.prototype=Bt.prototype;function R(e){return function(){return e}}var Pc=Math.cos;var cr=Math.sin,jt=Math.sqrt,Ls=1e-12,Ge=Math.PI,pp=Ge/2,qs=2*Ge;function Is(e){let t=3;return e.digits=function(n){if(!arguments.length)return t;if(n==null)t=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`inv\
alid digits: ${n}`);t=r}return e},()=>new Bt(t)}var dp=Array.prototype.slice;function Bs(e){return typeof e=="object"&&"length"in e?e:Array.from(e)}function js(e){this._context=e}js.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(
e,t);break;case 1:this._point=2;default:this._context.lineTo(e,t);break}}};function Vt(e){return new js(e)}function Vs(e){return e[0]}function zs(e){return e[1]}
function fr(e,t){var n=R(!0),r=null,i=Vt,s=null,o=Is(a);e=typeof e=="function"?e:e===void 0?Vs:R(e),t=typeof t=="function"?t:t===void 0?zs:R(t);function a(l){var u,
h=(l=Bs(l)).length,c,f=!1,p;for(r==null&&(s=i(p=o())),u=0;u<=h;++u)!(u<h&&n(c=l[u],u,l))===f&&((f=!f)?s.lineStart():s.lineEnd()),f&&s.point(+e(c,u,l),+t(c,u,l));
if(p)return s=null,p+""||null}return a.x=function(l){return arguments.length?(e=typeof l=="function"?l:R(+l),a):e},a.y=function(l){return arguments.length?(t=typeof l==
"function"?l:R(+l),a):t},a.defined=function(l){return arguments.length?(n=typeof l=="function"?l:R(!!l),a):n},a.curve=function(l){return arguments.length?(i=l,r!=
null&&(s=i(r)),a):i},a.context=function(l){return arguments.length?(l==null?r=s=null:s=i(r=l),a):r},a}function Us(e,t,n){var r=null,i=R(!0),s=null,o=Vt,a=null,l=Is(
u);e=typeof e=="function"?e:e===void 0?Vs:R(+e),t=typeof t=="function"?t:R(t===void 0?0:+t),n=typeof n=="function"?n:n===void 0?zs:R(+n);function u(c){var f,p,g,
v=(c=Bs(c)).length,x,_=!1,S,A=new Array(v),N=new Array(v);for(s==null&&(a=o(S=l())),f=0;f<=v;++f){if(!(f<v&&i(x=c[f],f,c))===_)if(_=!_)p=f,a.areaStart(),a.lineStart();else{
for(a.lineEnd(),a.lineStart(),g=f-1;g>=p;--g)a.point(A[g],N[g]);a.lineEnd(),a.areaEnd()}_&&(A[f]=+e(x,f,c),N[f]=+t(x,f,c),a.point(r?+r(x,f,c):A[f],n?+n(x,f,c):N[f]))}
if(S)return a=null,S+""||null}function h(){return fr().defined(i).curve(o).context(s)}return u.x=function(c){return arguments.length?(e=typeof c=="function"?c:R(
+c),r=null,u):e},u.x0=function(c){return arguments.length?(e=typeof c=="function"?c:R(+c),u):e},u.x1=function(c){return arguments.length?(r=c==null?null:typeof c==
"function"?c:R(+c),u):r},u.y=function(c){return arguments.length?(t=typeof c=="function"?c:R(+c),n=null,u):t},u.y0=function(c){return arguments.length?(t=typeof c==
"function"?c:R(+c),u):t},u.y1=function(c){return arguments.length?(n=c==null?null:typeof c=="function"?c:R(+c),u):n},u.lineX0=u.lineY0=function(){return h().x(e).
y(t)},u.lineY1=function(){return h().x(e).y(n)},u.lineX1=function(){return h().x(r).y(t)},u.defined=function(c){return arguments.length?(i=typeof c=="function"?
c:R(!!c),u):i},u.curve=function(c){return arguments.length?(o=c,s!=null&&(a=o(s)),u):o},u.context=function(c){return arguments.length?(c==null?s=a=null:a=o(s=c),
u):s},u}var mp=Cc(Vt);function Ys(e){this._curve=e}Ys.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){
this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(e,t){this._curve.point(t*Math.sin(e),t*-Math.cos(e))}};function Cc(e){function t(n){
return new Ys(e(n))}return t._curve=e,t}var gp=jt(3);var Rc=jt(1/3),vp=Rc*2;var Ws=cr(Ge/10)/cr(7*Ge/10),bp=cr(qs/10)*Ws,yp=-Pc(qs/10)*Ws;var _p=jt(3);var xp=jt(3);var wp=jt(3)/2,Lc=1/jt(12),Mp=(Lc/2+1)*3;function dt(){}function Ke(e,t,n){e._context.bezierCurveTo((2*e._x0+e._x1)/3,(2*e._y0+e._y1)/3,(e._x0+2*e._x1)/3,(e._y0+2*e._y1)/3,(e._x0+4*e._x1+t)/6,(e._y0+4*
e._y1+n)/6)}function pr(e){this._context=e}pr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this.
_x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:Ke(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);
break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:
this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this.
_x0+this._x1)/6,(5*this._y0+this._y1)/6);default:Ke(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Oc(e){this._context=e}Oc.prototype={areaStart:dt,areaEnd:dt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=
this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{
this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();
break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:
this._point=1,this._x2=e,this._y2=t;break;case 1:this._point=2,this._x3=e,this._y3=t;break;case 2:this._point=3,this._x4=e,this._y4=t,this._context.moveTo((this.
_x0+4*this._x1+e)/6,(this._y0+4*this._y1+t)/6);break;default:Ke(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Fc(e){this._context=e}Fc.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=
this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){
switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+e)/6,r=(this._y0+4*this._y1+
t)/6;this._line?this._context.lineTo(n,r):this._context.moveTo(n,r);break;case 3:this._point=4;default:Ke(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=
this._y1,this._y1=t}};function Xs(e,t){this._basis=new pr(e),this._beta=t}Xs.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var e=this.
_x,t=this._y,n=e.length-1;if(n>0)for(var r=e[0],i=t[0],s=e[n]-r,o=t[n]-i,a=-1,l;++a<=n;)l=a/n,this._basis.point(this._beta*e[a]+(1-this._beta)*(r+l*s),this._beta*
t[a]+(1-this._beta)*(i+l*o));this._x=this._y=null,this._basis.lineEnd()},point:function(e,t){this._x.push(+e),this._y.push(+t)}};var Sp=(function e(t){function n(r){
return t===1?new pr(r):new Xs(r,t)}return n.beta=function(r){return e(+r)},n})(.85);function Ze(e,t,n){e._context.bezierCurveTo(e._x1+e._k*(e._x2-e._x0),e._y1+e.
_k*(e._y2-e._y0),e._x2+e._k*(e._x1-t),e._y2+e._k*(e._y1-n),e._x2,e._y2)}function dr(e,t){this._context=e,this._k=(1-t)/6}dr.prototype={areaStart:function(){this.
_line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this.
_point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:Ze(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(
e,t);break;case 1:this._point=2,this._x1=e,this._y1=t;break;case 2:this._point=3;default:Ze(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this.
_y0=this._y1,this._y1=this._y2,this._y2=t}};var Ap=(function e(t){function n(r){return new dr(r,t)}return n.tension=function(r){return e(+r)},n})(0);function mr(e,t){
this._context=e,this._k=(1-t)/6}mr.prototype={areaStart:dt,areaEnd:dt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();
break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(
this._x5,this._y5);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.
moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:Ze(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this.
_y0=this._y1,this._y1=this._y2,this._y2=t}};var Np=(function e(t){function n(r){return new mr(r,t)}return n.tension=function(r){return e(+r)},n})(0);function gr(e,t){
this._context=e,this._k=(1-t)/6}gr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this.
_x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this.
_line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(
this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Ze(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,
this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Tp=(function e(t){function n(r){return new gr(r,t)}return n.tension=function(r){return e(+r)},n})(0);function vr(e,t,n){
var r=e._x1,i=e._y1,s=e._x2,o=e._y2;if(e._l01_a>Ls){var a=2*e._l01_2a+3*e._l01_a*e._l12_a+e._l12_2a,l=3*e._l01_a*(e._l01_a+e._l12_a);r=(r*a-e._x0*e._l12_2a+e._x2*
e._l01_2a)/l,i=(i*a-e._y0*e._l12_2a+e._y2*e._l01_2a)/l}if(e._l23_a>Ls){var u=2*e._l23_2a+3*e._l23_a*e._l12_a+e._l12_2a,h=3*e._l23_a*(e._l23_a+e._l12_a);s=(s*u+e.
_x1*e._l23_2a-t*e._l12_2a)/h,o=(o*u+e._y1*e._l23_2a-n*e._l12_2a)/h}e._context.bezierCurveTo(r,i,s,o,e._x2,e._y2)}function Gs(e,t){this._context=e,this._alpha=t}
Gs.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,
this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this.
_x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},
point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:
this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3;default:vr(this,e,t);break}this.
_l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,
this._y1=this._y2,this._y2=t}};var $p=(function e(t){function n(r){return t?new Gs(r,t):new dr(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function Ks(e,t){
this._context=e,this._alpha=t}Ks.prototype={areaStart:dt,areaEnd:dt,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this.
_point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();
break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(e,t){if(e=+e,t=+t,this._point){var n=this.
_x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:
this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:vr(this,e,t);break}this._l01_a=this._l12_a,
this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this.
_y2=t}};var kp=(function e(t){function n(r){return t?new Ks(r,t):new mr(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function Zs(e,t){this._context=e,this.
_alpha=t}Zs.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this.
_y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===
3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=
Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this.
_x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:vr(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this.
_l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Ep=(function e(t){
function n(r){return t?new Zs(r,t):new gr(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function Hc(e){this._context=e}Hc.prototype={areaStart:dt,areaEnd:dt,
lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(e,t){e=+e,t=+t,this._point?this._context.lineTo(e,
t):(this._point=1,this._context.moveTo(e,t))}};function Os(e){return e<0?-1:1}function Fs(e,t,n){var r=e._x1-e._x0,i=t-e._x1,s=(e._y1-e._y0)/(r||i<0&&-0),o=(n-e._y1)/(i||r<0&&-0),a=(s*i+o*r)/(r+i);return(Os(
s)+Os(o))*Math.min(Math.abs(s),Math.abs(o),.5*Math.abs(a))||0}function Hs(e,t){var n=e._x1-e._x0;return n?(3*(e._y1-e._y0)/n-t)/2:t}function ur(e,t,n){var r=e._x0,
i=e._y0,s=e._x1,o=e._y1,a=(s-r)/3;e._context.bezierCurveTo(r+a,i+a*t,s-a,o-a*n,s,o)}function hr(e){this._context=e}hr.prototype={areaStart:function(){this._line=
0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:
this._context.lineTo(this._x1,this._y1);break;case 3:ur(this,this._t0,Hs(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),
this._line=1-this._line},point:function(e,t){var n=NaN;if(e=+e,t=+t,!(e===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.
lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,ur(this,Hs(this,n=Fs(this,e,t)),n);break;default:ur(this,this._t0,n=
Fs(this,e,t));break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t,this._t0=n}}};function Dc(e){this._context=new Js(e)}(Dc.prototype=Object.create(hr.
prototype)).point=function(e,t){hr.prototype.point.call(this,t,e)};function Js(e){this._context=e}Js.prototype={moveTo:function(e,t){this._context.moveTo(t,e)},
closePath:function(){this._context.closePath()},lineTo:function(e,t){this._context.lineTo(t,e)},bezierCurveTo:function(e,t,n,r,i,s){this._context.bezierCurveTo(
t,e,r,n,s,i)}};function qc(e){this._context=e}qc.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){
var e=this._x,t=this._y,n=e.length;if(n)if(this._line?this._context.lineTo(e[0],t[0]):this._context.moveTo(e[0],t[0]),n===2)this._context.lineTo(e[1],t[1]);else
for(var r=Ds(e),i=Ds(t),s=0,o=1;o<n;++s,++o)this._context.bezierCurveTo(r[0][s],i[0][s],r[1][s],i[1][s],e[o],t[o]);(this._line||this._line!==0&&n===1)&&this._context.
closePath(),this._line=1-this._line,this._x=this._y=null},point:function(e,t){this._x.push(+e),this._y.push(+t)}};function Ds(e){var t,n=e.length-1,r,i=new Array(
n),s=new Array(n),o=new Array(n);for(i[0]=0,s[0]=2,o[0]=e[0]+2*e[1],t=1;t<n-1;++t)i[t]=1,s[t]=4,o[t]=4*e[t]+2*e[t+1];for(i[n-1]=2,s[n-1]=7,o[n-1]=8*e[n-1]+e[n],
t=1;t<n;++t)r=i[t]/s[t-1],s[t]-=r,o[t]-=r*o[t-1];for(i[n-1]=o[n-1]/s[n-1],t=n-2;t>=0;--t)i[t]=(o[t]-i[t+1])/s[t];for(s[n-1]=(e[n]+i[n-1])/2,t=0;t<n-1;++t)s[t]=2*
e[t+1]-i[t+1];return[i,s]}function Qs(e,t){this._context=e,this._t=t}Qs.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this.
_y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===
1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,
this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(
e,t);else{var n=this._x*(1-this._t)+e*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,t)}break}}this._x=e,this._y=t}};function br(e){return new Qs(e,0)}var Ic=.9;function Je(e,t,n){let r=[],[i,s]=[1/0,1/0];for(let o=0;o<n;o++){let[a,l]=[e[o],t[o]];Number.isFinite(a)&&Number.isFinite(l)&&(Math.abs(a-i)+Math.abs(
l-s)<Ic&&o!==n-1||(r.push(o),i=a,s=l))}return r}function se(e){return Math.round(e*10)/10}function Qe(e,t,n,r=!1){return fr(s=>se(e[s]),s=>se(t[s])).digits(null).
curve(r?br:Vt)(n)??""}function tn(e,t,n,r,i=!1){return Us(o=>se(e[o]),o=>se(t[o]),o=>se(n[o])).digits(null).curve(i?br:Vt)(r)??""}var Bc=1.35,jc=.03,en=class extends pt{follows="prevalence and costs";y=U();labelWidth=44;top=0;places=new Map;axisDrawn=null;band=b("path",{class:"band"});lines=ft(
this.curves,t=>b("path",{class:`curve m${t}`}));key=new It(this.over);nobody=b("line",{class:"nobody"});zero=b("line",{class:"reference"});least=b("path",{class:"\
least"});star=b("line",{class:"star"});starLabel=b("text",{class:"label quiet"});line=b("line",{class:"threshold-line"});dot=new Dt(this.dots);hoverLine=b("line",
{class:"hover-line"});hoverDot=b("circle",{class:"hover-dot",r:5});px=new Float64Array(0);constructor(t,n){super("cost","Expected cost",t,n),this.under.append(this.
zero,this.band,this.line),this.curves.append(this.nobody),this.over.append(this.star,this.starLabel,this.least),this.hoverMark.append(this.hoverLine,this.hoverDot)}drawPaths(t){
if(this.context=t,!this.laid)return;let{picture:n,session:r,axis:i}=t,{currency:s}=r.scenario.costs;i!==this.axisDrawn&&(Xe(this.xAxis,i,this.box),this.places.clear(),
this.axisDrawn=i),this.titles(i.log?"threshold, log scale":"threshold","per 1,000"),this.setY(n.table,zt(t),s);let o=[];this.lines.forEach((u,h)=>{let c=re(n,h),
f=c&&c.table.isProbability===n.table.isProbability,p=c&&f&&(c.isFocus||c.table.isProbability);if(d(u,"visibility",p?null:"hidden"),!p)return;let{table:g}=c,v=this.
places.get(g)??g.threshold.map(T=>this.xOf(T));this.places.set(g,v);let x=this.heights(g.cost),_=Je(v,x,g.size).filter(T=>c.isFocus||this.within(g.threshold[T]));
u.setAttribute("d",Qe(v,x,_)),d(u,"class",`curve m${h}${c.isFocus?" focus":""}`);let S=_t(n,h),A=S?.out??!1;d(u,"data-out",A);let N=S?it(S,r.scenario.serving):"";
o.push({order:h,text:g.short,more:N,out:A,focus:c.isFocus,xs:v,ys:x,kept:_}),c.isFocus&&this.drawFocus(t,g,v,_)});let l=[Re(r.scenario.costs,n.at),n.point.threshold].
filter(Number.isFinite).map(u=>this.xOf(u));this.key.show(o,this.box,this.scale,l),this.drawPoint(t)}within(t){let{low:n,high:r}=this.context.axis;return t>=n&&
t<=r}setY(t,n,r){let i=Math.min(0,n);for(let c=0;c<t.size;c++)i=Math.min(i,t.cost[c]);let s=t.cost[t.size-1],o=Bc*(Math.min(n,s)-i),a=jc*(Math.max(n,s)-i),l=this.
y.domain().join()+r+this.y.range().join();this.top=i+Math.max(o,a,1e-9);let{top:u,height:h}=this.box;this.y=U([i,this.top],[u+h,u]),l!==this.y.domain().join()+r+
this.y.range().join()&&this.drawY(this.y,this.y.ticks(4),c=>Vc(c,r))}xOf(t){return this.box.left+this.context.axis.position(t)*this.box.width}yOf(t){return Math.
max(this.y(t),this.box.top-40)}heights(t){let[n,r]=[this.y(0),this.y(1)-this.y(0)],i=this.box.top-40;return t.map(s=>Math.max(n+r*s,i))}drawFocus(t,n,r,i){let{session:s}=t;
this.px=r;let[o,a]=[this.heights(n.costLow),this.heights(n.costHigh)];d(this.band,"class",`band m${n.order}`),this.band.setAttribute("d",tn(r,o,a,i));let l=this.
yOf(zt(t)),u=this.box.left+this.box.width;Q(this.nobody,u-.035*this.box.width,l,u+4,l),d(this.nobody,"class",`nobody m${n.order}`),Q(this.zero,this.box.left,this.
y(0),u,this.y(0)),this.drawLeast(t,n,r),this.drawStar(Re(s.scenario.costs,t.picture.at),n)}drawLeast(t,n,r){let i=-1,s=zt(t);for(let u=0;u<n.size;u++)n.cost[u]<
s&&(s=n.cost[u],i=u);let o=i<0?this.box.left+this.box.width:r[i],a=this.yOf(s)+6;d(this.least,"d",`M${o.toFixed(1)},${a.toFixed(1)}l4,7h-8z`);let{currency:l}=t.
session.scenario.costs;y(this.aside,`least ${O(s,l)} ▲`),d(this.aside,"data-figure","least-cost")}drawStar(t,n){let r=n.isProbability&&!Number.isNaN(t)&&this.
within(t);for(let s of[this.star,this.starLabel])d(s,"visibility",r?null:"hidden");if(!r)return;let i=this.xOf(t);Q(this.star,i,this.box.top,i,this.box.top+this.
box.height),d(this.starLabel,"x",(i+3).toFixed(1)),d(this.starLabel,"y",this.box.top+this.box.height-5),y(this.starLabel,"t*")}drawPoint(t){if(this.context=t,!this.
laid)return;let{picture:n,session:r}=t,{currency:i}=r.scenario.costs,s=this.xOf(n.point.threshold),o=n.figures.cost_per_1000.value,a=Math.max(this.box.top,this.
y(o));Q(this.line,s,this.box.top,s,this.box.top+this.box.height),this.dot.show(n.table.order,s,a,this.scale,n.serving?.focus.out);for(let h of n.serving?.models??
[])this.key.follow(h.view.table.order,it(h,r.scenario.serving));let l=n.nobody?"alerting nobody":`threshold ${C(n.point.threshold)}`,u=`Expected cost of ${n.table.
title} by threshold; at ${l}: ${O(o,i)} per 1,000 cases.`;d(this.svg,"aria-label",u)}drawHover(t){if(d(this.hoverMark,"visibility",t===null||!this.laid?"hidden":
null),t===null||!this.laid||this.context===null)return;let{table:n}=this.context.picture,r=t<0?this.box.left+this.box.width:this.px[t],i=t<0?zt(this.context):n.
cost[t];Q(this.hoverLine,r,this.box.top,r,this.box.top+this.box.height),ee(this.hoverDot,r,Math.max(this.box.top,this.y(i)))}rowAt(t){return this.context.axis.rowAt(
(t-this.box.left)/this.box.width)}};function Vc(e,t){let n=Math.abs(e);return n>=1e4&&n<1e6?`${e<0?"-":""}${t}${n/1e3}k`:O(e,t)}function zt({picture:e,session:t}){
return 1e3*J(0,0,e.at,t.scenario.costs)}var to=[0,.25,.5,.75,1];function eo(e){return e===0||e===1?String(e):e===.5?".5":`.${String(e*100)}`}var nn=class extends pt{constructor(n,r,i,s,o){super(n,r,i,
s);this.columns=o;this.under.append(this.band),this.hoverMark.append(this.hoverDot)}columns;x=U();y=U();band=b("path",{class:"band"});lines=ft(this.curves,n=>b(
"path",{class:`curve m${n}`}));key=new It(this.over);others=ft(this.dots,n=>b("circle",{class:`other-dot m${n}`,r:3.5}));dot=new Dt(this.dots);hoverDot=b("circl\
e",{class:"hover-dot",r:5});xs=new Map;px=new Float64Array(0);py=new Float64Array(0);layout(n){if(!super.layout(n))return!1;let{left:r,top:i,width:s,height:o}=this.
box;return this.x=U([0,1],[r,r+s]),this.y=U([0,1],[i+o,i]),this.xs.clear(),this.drawX(this.x,to,eo),this.drawY(this.y,to,eo),!0}drawPaths(n){if(this.context=n,!this.
laid)return;let{picture:r}=n,i=[];this.lines.forEach((s,o)=>{let a=re(r,o);if(d(s,"visibility",a?null:"hidden"),!a)return;let[l,u]=this.pixels(a.table),h=Je(l,u,
a.table.size);s.setAttribute("d",this.start(l,u,h)+Qe(l,u,h,this.columns.step).replace("M","L")),d(s,"class",`curve m${o}${a.isFocus?" focus":""}`);let c=_t(r,o)?.
out??!1;d(s,"data-out",c),a.isFocus&&(this.drawBand(a,l,h),this.px=l,this.py=u);let f=this.keyMore(n,a.table);i.push({order:o,text:a.table.short,more:f,out:c,focus:a.
isFocus,xs:l,ys:u,kept:h})}),this.key.show(i,this.box,this.scale),this.drawPoint(n)}keyMore({picture:n,session:r},{order:i}){let s=_t(n,i);return s?it(s,r.scenario.
serving):""}pixels(n){let r=this.xs.get(n)??this.columns.x(n).map(o=>this.x(o));this.xs.set(n,r);let{top:i,height:s}=this.box;return[r,this.columns.y(n).map(o=>i+
s*(1-o))]}drawBand(n,r,i){let{top:s,height:o}=this.box,a=this.columns.low(n.table).map(u=>s+o*(1-u)),l=this.columns.high(n.table).map(u=>s+o*(1-u));d(this.band,
"class",`band m${n.table.order}`),this.band.setAttribute("d",tn(r,a,l,i,this.columns.step))}drawPoint(n){if(this.context=n,!this.laid)return;let{picture:r}=n;this.
others.forEach((a,l)=>{let u=re(r,l),h=u&&!u.isFocus&&u.figures?this.pointOf(u):null;d(a,"visibility",h?null:"hidden"),d(a,"data-out",_t(r,l)?.out??!1),u&&this.
key.follow(l,this.keyMore(n,u.table)),h&&ee(a,...h)});let i=r.models.find(a=>a.isFocus),s=this.pointOf(i),{order:o}=i.table;s?this.dot.show(o,s[0],s[1],this.scale,
_t(r,o)?.out):this.dot.hide(),d(this.svg,"aria-label",this.spoken(n))}drawHover(n){if(d(this.hoverMark,"visibility",n===null||!this.laid?"hidden":null),n===null||
!this.laid)return;let r=n<0?this.nobodyAt():[this.px[n],this.py[n]];ee(this.hoverDot,...r)}rowAt(n,r){let i=this.nobodyAt(),s=(i[0]-n)**2+(i[1]-r)**2,o=-1;for(let a=0;a<
this.px.length;a++){let l=(this.px[a]-n)**2+(this.py[a]-r)**2;l<s&&(s=l,o=a)}return o}},rn=class extends nn{follows="nothing";chance=b("line",{class:"reference"});constructor(t,n){
super("roc","ROC",t,n,{x:r=>r.falsePositiveRate,y:r=>r.recall,low:r=>r.recallLow,high:r=>r.recallHigh,step:!1}),this.under.append(this.chance),this.titles("fals\
e positive rate","recall")}drawPaths(t){super.drawPaths(t);let{auc:n}=t.picture.table.message;if(y(this.aside,`AUC ${ut(n.value)} ${ct(n.low,n.high,ut)}`),d(this.
aside,"data-figure","auc"),!!this.laid)for(let[r,i]of Object.entries({x1:this.x(0),y1:this.y(0),x2:this.x(1),y2:this.y(1)}))d(this.chance,r,i)}keyMore(t,n){return ut(
n.message.auc.value)}start(){return`M${this.x(0)},${this.y(0)}`}pointOf(t){let{false_positive_rate:n,recall:r}=t.figures;return[this.x(n.value),this.y(r.value)]}nobodyAt(){
return[this.x(0),this.y(0)]}spoken({picture:t}){let{figures:n,table:r}=t,i=`recall ${w(n.recall.value)} at a false positive rate of ${w(n.false_positive_rate.value)}`;
return`ROC curve of ${r.title}, area ${ut(r.message.auc.value)}; operating point: ${i}.`}},sn=class extends nn{follows="prevalence";baseline=b("line",{class:"re\
ference"});constructor(t,n){super("pr","PR",t,n,{x:r=>r.recall,y:r=>r.precision,low:r=>r.precisionLow,high:r=>r.precisionHigh,step:!0}),this.under.append(this.baseline),
this.titles("recall","precision")}drawPaths(t){if(super.drawPaths(t),!this.laid)return;let{prevalence:n}=t.picture.at,r=this.y(n);for(let[i,s]of Object.entries(
{x1:this.x(0),y1:r,x2:this.x(1),y2:r}))d(this.baseline,i,s);y(this.aside,`┈ prevalence ${w(n)}`),d(this.aside,"data-figure","pr-baseline")}start(t,n,r){return`\
M${this.x(0)},${n[r[0]??0].toFixed(1)}`}pointOf(t){let{precision:n,recall:r}=t.figures;return Number.isNaN(n.value)?null:[this.x(r.value),this.y(n.value)]}nobodyAt(){
return[this.x(0),this.y(this.context.picture.table.precision[0])]}spoken({picture:t}){let{figures:n,table:r,at:i}=t,s=Number.isNaN(n.precision.value)?"undefined":
w(n.precision.value);return`Precision-recall curve of ${r.title}, baseline ${w(i.prevalence)}; operating point: precision ${s} at recall ${w(n.recall.value)}.`}};var zc=1,on=class extends pt{follows="nothing";labelWidth=4;faint=[b("path",{class:"bars positive faint"}),b("path",{class:"bars negative faint"})];solid=[b("pa\
th",{class:"bars positive"}),b("path",{class:"bars negative"})];alertedRect=b("rect");middleLine=b("line",{class:"zero"});line=b("line",{class:"threshold-line"});hoverLine=b(
"line",{class:"hover-line"});names=[m("span"),m("span")];constructor(t,n){super("scores","Scores",t,n);let r=`${t}-alerted`,i=b("g",{"clip-path":`url(#${r})`},...this.
solid);this.svg.append(b("defs",{},b("clipPath",{id:r},this.alertedRect))),this.curves.append(...this.faint,i,this.middleLine),this.over.append(this.line);let s=o=>m(
"span",{class:`swatch ${o}`});this.aside.append(s("positive"),this.names[0]," ",s("negative"),this.names[1]),this.hoverMark.append(this.hoverLine)}drawPaths(t){
if(this.context=t,!this.laid)return;let{picture:n,session:r,axis:i}=t,{words:s}=r.tables.dataset,{histogram:o,log_histogram:a}=n.table.message,l=i.log?a??o:o,u=this.
middle();this.titles(i.log?"score, log scale":"score","each class on its own scale"),Xe(this.xAxis,i,this.box),Q(this.middleLine,this.box.left,u,this.box.left+this.
box.width,u),[l.positive,l.negative].forEach((h,c)=>{let f=this.bars(l.edges,h,c===0?-1:1);d(this.faint[c],"d",f),d(this.solid[c],"d",f)}),y(this.names[0],s.positives),
y(this.names[1],"others"),this.drawPoint(t)}middle(){return Math.round(this.box.top+this.box.height/2)+.5}bars(t,n,r){let i=Math.max(...n,1),s=this.middle(),o=this.
box.height/2-2,a="";return n.forEach((l,u)=>{if(l===0)return;let[h,c]=[this.xOf(t[u]),this.xOf(t[u+1])],f=Math.max(.8,c-h-zc),p=Math.max(1,o*l/i);a+=`M${h.toFixed(
1)},${s}h${f.toFixed(1)}v${(r*p).toFixed(1)}h${(-f).toFixed(1)}z`}),a}xOf(t){let{axis:n}=this.context;return this.box.left+n.position(Math.min(t,n.high))*this.box.
width}drawPoint(t){if(this.context=t,!this.laid)return;let{picture:n,axis:r}=t,i=this.box.left+r.position(n.point.threshold)*this.box.width,{left:s,top:o,width:a,
height:l}=this.box;Q(this.line,i,o,i,o+l);for(let[f,p]of Object.entries({x:i,y:o,width:Math.max(0,s+a+8-i),height:l}))d(this.alertedRect,f,Number(p).toFixed(1));
let{recall:u,false_positive_rate:h}=n.figures,{words:c}=t.session.tables.dataset;d(this.svg,"aria-label",`Scores of ${n.table.title} by class: ${w(u.value)} of ${c.
positives} and ${w(h.value)} of the others score at or above the threshold.`)}drawHover(t){if(d(this.hoverMark,"visibility",t===null||!this.laid?"hidden":null),
t===null||!this.laid||this.context===null)return;let{picture:n,axis:r}=this.context,i=t<0?1:r.position(n.table.threshold[t]),s=this.box.left+i*this.box.width;Q(
this.hoverLine,s,this.box.top,s,this.box.top+this.box.height)}rowAt(t){return this.context.axis.rowAt((t-this.box.left)/this.box.width)}};function io(e,t){let n=e.tp+e.fp,r=`Of ${E(e.base)} ${t.cases}, `,i=`${Uc(e.fn,t)} ${e.fn===1?t.missed_one:t.missed}.`;if(n===0)return`${r}none is ${t.alerted}.\
 ${no(i)}`;let s=e.tp===1?`1 of them is ${Wc(t.positive)}`:`${E(e.tp)} of them are ${t.positives}`,o=e.fp===1?"1 is a false alarm":`${E(e.fp)} are false alarms`;
return`${r}${E(n)} ${Yc(n)} ${t.alerted}: ${s}, ${o}. ${no(i)}`}function Uc(e,t){return e===0?`no ${t.positives}`:`${E(e)} ${e===1?t.positive:t.positives}`}function Yc(e){
return e===1?"is":"are"}function Wc(e){return`${/^[aeiou]/i.test(e)?"an":"a"} ${e}`}function no(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function so(e,{table:t}){
let n="Threshold set by hand";if(e===null)return`${n}.`;let r=e===t.nobodyThreshold?"":` at ${C(e)},`;return e>t.threshold[0]?`${n}${r} above every score: nobod\
y is alerted.`:e<t.threshold[t.size-1]?`${n}${r} below every score: everybody is alerted.`:`${n}.`}function oo(e,t){let{positives:n}=e.at;return`Recall rests on\
 ${`${E(n)} ${n===1?t.positive:t.positives}`}; ${E(4*n)} would halve its 95% interval.`}function ao(e,t,n){if(e.at.natural)return"";let r=w(n),i=w(e.at.prevalence);
return`Assumes label shift: ${t.positives} ${r} → ${i}, scores of each class unchanged.`}function lo(e){let{costs:t}=e.scenario,{words:n}=e.tables.dataset,r=t.
false_positive+t.review;if(!(r>0&&t.false_negative>0))return"";let i=(s,o)=>`${Number((s/o).toPrecision(3))}×`;return t.false_negative>=r?`A missed ${n.positive}\
 costs ${i(t.false_negative,r)} a reviewed false alarm.`:`A reviewed false alarm costs ${i(r,t.false_negative)} a missed ${n.positive}.`}function uo(e,t){let n=t.
table.short,r=e.rule(t.rule);return t.rule===F||t.infeasible!==""||r===void 0?`Other models at the alert rate of ${n}, so that the workload is equal.`:`Each mod\
el at its own threshold: ${Xc(r.label)}.`}function Xc(e){return e.slice(0,1).toLowerCase()+e.slice(1)}function yr(e){return e.nobody?"above every score: nobody \
is alerted":C(e.point.threshold)}function co(e,t){let{figures:n}=t,{currency:r}=e.scenario.costs;return`${[`Threshold ${yr(t)}`,`precision ${ro(n.precision)}`,`\
recall ${ro(n.recall)}`,`alerts ${w(n.alert_rate.value)}`,`expected cost ${O(n.cost_per_1000.value,r)} per 1,000 cases`,t.serving?Ps(t.serving,e.scenario.serving):
""].filter(Boolean).join(", ")}.`}function ro(e){return Number.isNaN(e.value)?"undefined":w(e.value)}function ho(e,t,n){let r=n.figures[e],{costs:i,cases_per_day:s}=t.
scenario,{words:o}=t.tables.dataset,a=h=>O(h,i.currency),l=e==="cost_per_1000"?a:w,u={precision:"of alerts",recall:`of ${o.positives}`,false_positive_rate:"of t\
he others",alert_rate:`${Gc(r.value*s)} a day`,cost_per_1000:`${a(r.value*s/1e3)} a day`,accuracy:`majority ${w(ji(n.at))}`};return{value:l(r.value),interval:ct(
r.low,r.high,l),note:u[e]}}function Gc(e){return e>=100||e===0?E(e):String(Number(e.toPrecision(3)))}var _r={precision:"Precision",recall:"Recall",false_positive_rate:"\
False pos. rate",alert_rate:"Alerts",cost_per_1000:"Cost per 1,000",accuracy:"Accuracy"};function fo(e,t){return{precision:`Of the ${t.cases} that are ${t.alerted}\
, the share that are ${t.positives}. It falls when ${t.positives} become rarer.`,recall:`Of all ${t.positives}, the share that are ${t.alerted}. Also called tru\
e positive rate or sensitivity. It does not depend on prevalence.`,false_positive_rate:`Of the ${t.cases} that are no ${t.positive}, the share that are ${t.alerted}\
: false alarms divided by negatives, not by all cases.`,alert_rate:`The share of all ${t.cases} that are ${t.alerted}, and how many that is a day.`,cost_per_1000:`\
Expected cost of 1,000 ${t.cases} at the deployed prevalence: every outcome times its cost, and the review of each alert.`,accuracy:`The share of right decision\
s. Beside it what the majority class alone would reach: with rare ${t.positives} that is high and worth nothing.`}[e]}function wt(e,t){return Number(e.toPrecision(t))}function oe(e){return Math.min(1,Math.max(0,e))}function ae(e,t){let n=Math.log(t/e);return{position:o=>oe(Math.
log(o/e)/n),value:o=>o<=0?e:o>=1?t:wt(e*Math.exp(n*o),3),step:(o,a,l)=>Math.min(t,Math.max(e,wt(o*1.05**(a*l),3)))}}function an(e,t=e/10**2,n=e*10**2){let r=Math.
log(n/t);return{position:a=>a<=0?0:.04+(1-.04)*oe(Math.log(a/t)/r),value:a=>a<.04/2?0:wt(t*Math.exp(r*Math.max(0,a-.04)/(1-.04)),2),step:(a,l,u)=>{if(a<=0)return l>
0?wt(t,2):0;let h=wt(a*1.06**(l*u),2);return l<0&&h<t*.999?0:h}}}function po(e){let t=s=>oe((s+e)/(2*e)),n=s=>{let o=(2*s-1)*e;return Math.abs(o)<.01*e?0:wt(o,2)},
r=10**Math.floor(Math.log10(e)-1);return{position:t,value:n,step:(s,o,a)=>wt(s+o*a*r,6)}}function mo(e,t){let n=Math.log(t/e),r=a=>Math.min(t,Math.max(e,Math.round(
a)));return{position:a=>oe(Math.log(a/e)/n),value:a=>r(e*Math.exp(n*oe(a))),step:(a,l,u)=>r(a+l*(u===1?1:Math.max(2,Math.round(a/2))))}}var xr="['’ \\u00a0\\u202f]",Kc=new RegExp(`^([+-]?)([\\d.,](?:(?:[\\d.,]|${xr})*[\\d.,])?(?:e[+-]?\\d+)?)\\s*([km]?)$`,"i"),Zc=/^\d{1,3}(,\d{3})+(\.\d*)?$/,Jc=/^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/,
Qc=new RegExp(`^\\d{1,3}(${xr}\\d{3})+([.,]\\d*)?$`);function ln(e){let t=e.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/,"$1").replace(/\s*[%\p{Sc}]$/u,""),n=Kc.
exec(t),r=n?th(n[2]):"",i=r===""?NaN:Number(n[1]+r)*eh(n[3]);return e.trim()===""?{problem:"Nothing was typed"}:Number.isFinite(i)?{value:i}:{problem:`“${nh(e)}\
” is not a number`}}function go(e){return e.trim().endsWith("%")}function th(e){return Zc.test(e)?e.replaceAll(",",""):Jc.test(e)?e.replaceAll(".","").replace(
",","."):Qc.test(e)?e.replaceAll(new RegExp(xr,"g"),"").replace(",","."):/^\d*,\d+$/.test(e)?e.replace(",","."):e}function eh(e){return e===""?1:e.toLowerCase()===
"k"?1e3:1e6}function nh(e){let t=e.trim();return t.length>30?`${t.slice(0,30)}…`:t}var wr=2e3,Ut=class{constructor(t,n){this.options=t;let{id:r}=t,i=`${n}-${r}`;this.range=m("input",{type:"range",id:i,min:0,max:wr,step:1,class:"range","data-co\
ntrol":r}),this.field=m("input",{type:"text",class:"field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":r}),this.name=m("label",{for:i,
class:"control-name"},t.label),d(this.field,"aria-label",`${t.label}, type a value`);let s=o=>o?m("span",{class:"affix","aria-hidden":"true"},o):null;this.element=
m("div",{class:`control control-${r}`},m("div",{class:"control-head"},this.name,m("span",{class:"entry"},s(t.prefix),this.field,s(t.suffix))),m("div",{class:"tr\
ack"},this.range)),this.listen()}options;element;range;field;name;current=NaN;held=!1;edited=!1;mark(t,n){let r=this.range.parentElement,i=r.querySelector(".mar\
k");i===null&&(i=m("span",{class:"mark","aria-hidden":"true"}),r.append(i)),d(i,"hidden",t===null),d(i,"title",n),t!==null&&i.style.setProperty("--at",String(t))}rename(t){
y(this.name,t),d(this.field,"aria-label",`${t}, type a value`)}show(t){this.current=t;let n=this.options.position(t),r=String(Math.round(n*wr));!this.held&&this.
range.value!==r&&(this.range.value=r),this.range.style.setProperty("--fill",String(n));let i=this.options.spoken(t);if(d(this.range,"aria-valuetext",i),this.edited)
return;let s=this.options.text(t);d(this.field,"title",i),d(this.field,"data-long",s.length>5),this.field.value!==s&&(this.field.value=s),d(this.field,"aria-inv\
alid",null)}listen(){let{range:t,field:n,options:r}=this,i=()=>{this.held&&(this.held=!1,this.show(this.current))};t.onpointerdown=()=>{this.held=!0,this.forget()},
t.onpointerup=t.onpointercancel=t.onblur=i,t.onchange=i,t.oninput=()=>this.move(r.value(Number(t.value)/wr)),t.onkeydown=s=>this.key(s),t.ondblclick=()=>this.edit(),
n.oninput=()=>{this.edited=!0},n.onfocus=()=>n.select(),n.onblur=()=>this.accept(),n.onkeydown=s=>this.fieldKey(s)}key(t){let r={ArrowUp:[1,1],ArrowRight:[1,1],
ArrowDown:[-1,1],ArrowLeft:[-1,1],PageUp:[1,10],PageDown:[-1,10]}[t.key];if(t.key==="Enter")this.edit();else if(t.key==="Home")this.move(this.options.low());else if(t.
key==="End")this.move(this.options.high());else if(r)this.move(this.options.step(this.current,...r));else return;t.preventDefault()}move(t){this.forget(),this.current=
t,this.options.onMove(t)}fieldKey(t){if(t.key==="Enter")this.accept();else if(t.key==="Escape")this.forget(),this.show(this.current),this.field.select();else if(t.
key==="ArrowUp"||t.key==="ArrowDown")this.accept(),this.move(this.options.step(this.current,t.key==="ArrowUp"?1:-1,1));else return;t.stopPropagation(),t.preventDefault()}edit(){
this.field.focus(),this.field.select()}forget(){this.edited=!1}accept(){if(!this.edited)return;let{options:t}=this,n=this.field.value,r=t.word?.(n.trim().toLowerCase())??
null,i=r===null?ln(n):{value:r},s=`${t.label} stays at ${t.spoken(this.current)}.`;if("problem"in i){d(this.field,"aria-invalid","true"),t.onProblem(`${i.problem}\
: ${s}`);return}let o=r??t.typed?.(i.value,go(n))??i.value;if(this.forget(),t.onTyped)return t.onTyped(o);let a=Math.min(Math.max(o,t.low()),t.high());if(this.current=
a,t.onMove(a),a!==o){let l=a<o?"above the largest":"below the smallest";t.onProblem(`${t.label}: ${t.spoken(o)} is ${l} value; ${t.spoken(a)} is used.`)}this.show(
this.current)}};var bo=1e-4,yo=.9,un=1e9,rh=.012,hn=class{constructor(t,n,r){this.session=t;this.actions=n;let i=o=>new Ut({...o,onProblem:n.problem},r);this.threshold=i(this.thresholdOptions()),
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
let i=r.dataset.natural_prevalence;this.prevalence.mark(cn.position(i),`as in the data: ${w(i)}`);let s=`Back to the prevalence in the data, ${w(i)}`;d(this.natural,
"aria-label",s),d(this.natural,"title",s),d(this.natural,"disabled",n.prevalence===null);for(let[o,a]of this.costs)a.show(n.costs[o]);this.capacity.show(n.capacity_per_day),
this.cases.show(n.cases_per_day)}thresholdOptions(){let t=()=>this.table,n=r=>$(t(),r).threshold;return{id:"threshold",label:"Threshold",position:r=>this.axis.position(
r),value:r=>n(this.axis.rowAt(r)),step:(r,i,s)=>n(sh(t(),r,i,s)),low:()=>n(t().size-1),high:()=>n(-1),text:r=>r>t().threshold[0]?"nobody":C(r),spoken:r=>{let i=this.
picture;return i!==null&&i.point.threshold===r?yr(i):C(r)},onMove:this.actions.setThreshold,typed:(r,i)=>i?vo(r):r,word:r=>r==="nobody"||r==="none"?n(-1):null,onTyped:r=>this.
typeThreshold(r)}}typeThreshold(t){let n=this.table,r=rt(n,t),i=$(n,r).threshold;if(this.actions.setThreshold(i),t===n.nobodyThreshold)return;let[s,o]=[C(t),C(i)];
r<0?this.actions.problem(`Threshold: ${s} is above every score, so nobody is alerted.`):t<n.threshold[n.size-1]?this.actions.problem(`Threshold: ${s} is below e\
very score, so everybody is alerted.`):s!==o&&this.actions.problem(`Threshold: the next score at or above ${s} is ${o}; it is used.`)}prevalenceOptions(){let t=()=>this.
session().tables.dataset.natural_prevalence;return{id:"prevalence",label:"Deployed prevalence",suffix:"%",...cn,value:r=>Math.abs(r-cn.position(t()))<rh?t():cn.
value(r),low:()=>bo,high:()=>yo,text:r=>w(r).replace("%",""),typed:vo,spoken:r=>r===t()?`${w(r)}, as in the data`:w(r),onMove:r=>this.actions.change({prevalence:r===
t()?null:r})}}costOptions(t,n){let r=t==="true_positive"||t==="true_negative",i=()=>this.scale(t,()=>this.costScale(t,r)),s=()=>this.session().scenario.costs.currency;
return{id:t,label:n,prefix:"$",position:o=>i().position(o),value:o=>i().value(o),step:(o,a,l)=>i().step(o,a,l),low:()=>r?-un:0,high:()=>un,text:Mr,spoken:o=>`${O(
o,s())} a case`,onMove:o=>this.actions.change({costs:{...this.session().scenario.costs,[t]:o}})}}costScale(t,n){let{costs:r}=this.session().scenario,i=Math.max(
Math.abs(r.false_positive),Math.abs(r.false_negative),1);if(n)return po(Math.max(i,Math.abs(r[t])));let s=Math.abs(r[t]);return an(s>0?s:Math.max(Math.abs(r.false_positive),
.01*i))}capacityOptions(){let t=()=>this.session().scenario.cases_per_day,n=()=>{let r=Math.max(10,t());return this.scale(`capacity ${r}`,()=>an(1,1,r))};return{
id:"capacity_per_day",label:"Capacity a day",position:r=>n().position(r),value:r=>n().value(r),step:(r,i,s)=>{let o=n().step(r,i,s);return o===r&&r>0?r+i:ih(o,r,
i)},low:()=>0,high:()=>un,text:Mr,spoken:r=>`${E(r)} of ${E(t())} cases a day`,onMove:r=>this.actions.change({capacity_per_day:r})}}casesOptions(){let t=()=>this.
scale("cases",()=>an(Math.max(10,this.session().scenario.cases_per_day)));return{id:"cases_per_day",label:"Cases a day",position:n=>t().position(n),value:n=>Math.
max(1,Math.round(t().value(n))),step:(n,r,i)=>Math.max(1,Math.round(t().step(n,r,i))),low:()=>1,high:()=>un,text:Mr,spoken:n=>`${E(n)} cases a day`,onMove:n=>this.
actions.change({cases_per_day:n})}}scale(t,n){let r=this.scales.get(t)??n();return this.scales.set(t,r),r}showCurrency(t){for(let n of this.costs.values()){let r=n.
element.querySelector(".affix");r&&y(r,t)}}},cn=ae(bo,yo);function vo(e){return Number((e/100).toPrecision(12))}function ih(e,t,n){let r=Math.round(e);return r===
t?Math.max(0,t+n):r}function Mr(e){return Math.abs(e)>=1e3&&Number.isInteger(e)?E(e):String(Number(e.toPrecision(6)))}function sh(e,t,n,r){let i=rt(e,t),s=i<0?t>=
e.nobodyThreshold:e.threshold[i]===t,o=r===1?1:Math.max(2,Math.round(e.size/20)),a=n>0?i-(s?o:o-1):i+o;return Math.min(e.size-1,Math.max(-1,a))}var oh=["precision","recall","false_positive_rate","alert_rate","cost_per_1000","accuracy"],st="p99_ms",ah=14,fn=class{constructor(t,n,r){this.session=t;this.cells=
[...oh,st].map(i=>this.cell(i,n,r))}session;element=m("div",{class:"figures",role:"group","aria-label":"Key figures with 95% intervals"});cells;cell(t,n,r){let i=lh(
t),s=m("button",{type:"button",class:"term","data-control":`explain-${t}`},i);r.attach(s,()=>this.explain(t));let o=Yt(t,n),[a,l]=[m("span"),m("span",{class:"un\
it"})],u=m("div",{class:"value","data-figure":t},a,l),h=m("div",{class:"interval","data-figure":`${t}-interval`}),c=m("div",{class:"note","data-figure":`${t}-no\
te`}),f=m("div",{class:"figure-head"},o,s),p=m("div",{class:"figure","data-metric":t},f,u,h,c);return this.element.append(p),{metric:t,element:p,value:a,unit:l,
interval:h,note:c,pin:o}}explain(t){return t!==st?fo(t,this.session().tables.dataset.words):`The response time that 99% of requests do not exceed: waiting, serv\
ice and other stages. ${this.focusWords()}`.trim()}focusWords(){let t=this.session(),{focus:n}=t.scenario,r=t.latency.exact(n,t.scenario)?.method??"";return[t.latency.
model(n)?.words??"",r].filter(Boolean).join(" ")}texts(t,n){return t!==st?ho(t,this.session(),n):Ye(n.serving.focus,this.session().scenario.serving)}show(t){for(let n of this.
cells){if(n.element.hidden=n.metric===st&&t.serving===null,n.element.hidden)continue;n.metric===st&&d(n.element,"data-out",t.serving.focus.out);let r=this.texts(
n.metric,t),[i="",s]=r.value.split(" ");y(n.value,i),y(n.unit,s===void 0?"":` ${s}`),y(n.interval,r.interval),d(n.interval,"data-long",r.interval.length>ah),y(n.
note,r.note),d(n.note,"title",r.note)}}nameSection(t){for(let n of this.cells)d(n.pin,"aria-label",`Pin ${n.metric===st?"p99":_r[n.metric].toLowerCase()} to ${t}`)}};
function lh(e){return e===st?"p99":_r[e]}function Yt(e,t){let n=m("button",{type:"button",class:"pin","data-control":`pin-${e}`},qe());return n.onclick=()=>t([e]),
n}function Sr(e){let t=b("line",{x1:0,x2:22,y1:6,y2:6,class:`curve m${e}`});return b("svg",{class:"dash",width:22,height:12,viewBox:"0 0 22 12","aria-hidden":"tru\
e"},t)}var pn=class{constructor(t,n,r){this.session=t;this.focus=n;this.tip=r}session;focus;tip;element=m("div",{class:"models",role:"radiogroup","aria-label":"\
Model in focus"});chips=[];picture=null;rebuild(){let{models:t,wanted:n}=this.session().tables;this.chips=t.map(r=>{let i=m("button",{type:"button",class:"chip",
role:"radio","data-model":r.id,"data-control":`focus-${r.id}`},Sr(r.order),m("span",{class:"chip-name"},n>2?r.short:r.title),m("span",{class:"chip-mark","data-f\
igure":`out--${r.id}`}));return d(i,"aria-label",r.title),i.onclick=()=>this.focus(r.id),this.tip.attach(i,()=>[r.title,r.message.note,this.servingWords(r.id)].
filter(Boolean).join(". ")),i}),this.chips.forEach((r,i)=>{r.onkeydown=s=>this.key(s,i)}),this.element.replaceChildren(...this.chips)}servingWords(t){let n=this.
picture?.serving?.models.find(({view:i})=>i.table.id===t);if(n===void 0)return"";let r=ht(n,this.session().scenario.serving);return[r&&`Ruled out: ${r}`,n.words].
filter(Boolean).join(". ")}key(t,n){let r={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[t.key];if(r===void 0)return;t.preventDefault();let i=this.chips[(n+
r+this.chips.length)%this.chips.length];i.focus(),i.click()}show(t){this.picture=t;let{focus:n,serving:r}=this.session().scenario;for(let i of this.chips){let s=i.
dataset.model===n;d(i,"aria-checked",String(s)),d(i,"tabindex",s?0:-1);let o=t.serving?.models.find(({view:u})=>u.table.id===i.dataset.model),a=o?ht(o,r):"";d(i,
"data-out",a!==""),y(i.querySelector(".chip-mark"),o?it(o,r):"");let l=o?.view.table.title??"";o&&d(i,"aria-label",a?`${l}, ruled out: ${a}`:l)}}};var _o={min_cost:"Min cost",bayes:"Bayes t*",max_f_beta:"Max F",recall_at_least:"Recall ≥",precision_at_least:"Precision ≥",fpr_at_most:"FPR ≤",capacity:"\
Capacity",youden:"Youden"},dn=class{constructor(t,n,r){this.session=t;this.actions=n;this.tip=r}session;actions;tip;element=m("div",{class:"rules",role:"group",
"aria-label":"Jump to a threshold by rule"});rows=[];shown="";show(t,n){let{rules:r}=this.session().data,i=JSON.stringify(r);i!==this.shown&&(this.shown=i,this.
rows=r.map(s=>this.row(s)),this.element.replaceChildren(m("span",{class:"rules-name","aria-hidden":"true"},"Jump to"),...this.rows.map(s=>s.element)));for(let s of this.
rows){let o=s.rule.id===t;d(s.button,"aria-pressed",String(o)),d(s.element,"data-active",o);let a=n(s.rule);if(d(s.button,"aria-disabled",a===""?null:"true"),s.
field&&!s.edited){let l=Wt(s.rule,this.session().parameterOf(s.rule.id));s.field.value!==l&&(s.field.value=l),d(s.field,"aria-invalid",null)}}this.reason=n}reason=()=>"";row(t){
let n=m("button",{type:"button",class:"rule-button","data-control":`rule-${t.id}`},_o[t.id]??t.label),r=m("span",{class:"rule","data-rule":t.id},n),i={rule:t,element:r,
button:n,field:null,edited:!1};return n.onclick=()=>{let s=this.reason(t);s===""?this.actions.jump(t.id,null):this.actions.problem(s)},this.tip.attach(n,()=>[t.
words,this.reason(t)].filter(Boolean).join(" ")),t.parameter&&this.addField(i,t.parameter),i}addField(t,n){let r=m("input",{type:"text",class:"field rule-field",
inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":`parameter-${t.rule.id}`,"aria-label":`${t.rule.label}: ${n.name}`});t.field=r,t.element.
append(r),r.oninput=()=>{t.edited=!0},r.onfocus=()=>r.select(),r.onblur=()=>this.accept(t,!1),r.onkeydown=i=>{let s={ArrowUp:1,ArrowDown:-1}[i.key];if(i.key==="\
Enter")this.accept(t,!0);else if(i.key==="Escape")t.edited=!1,r.value=Wt(t.rule,this.session().parameterOf(t.rule.id));else if(s!==void 0)this.nudge(t,s);else return;
i.preventDefault(),i.stopPropagation()}}nudge(t,n){let r=Ar(t.rule)?.01:.1;this.use(t,Number((this.session().parameterOf(t.rule.id)+n*r).toPrecision(6)))}accept(t,n){
if(!t.edited){n&&this.actions.jump(t.rule.id,null);return}let r=t.field.value,i=ln(r);if("problem"in i){let o=Wt(t.rule,this.session().parameterOf(t.rule.id));d(
t.field,"aria-invalid","true"),this.actions.problem(`${i.problem}: ${t.rule.parameter.name} stays at ${o}.`);return}let s=Ar(t.rule)&&(r.includes("%")||i.value>=
1);this.use(t,s?Number((i.value/100).toPrecision(12)):i.value)}use(t,n){let{low:r,high:i,name:s}=t.rule.parameter,o=Math.min(Math.max(n,r),i);if(t.edited=!1,this.
actions.jump(t.rule.id,o),o===n)return;let[a,l]=[Wt(t.rule,n),Wt(t.rule,o)],u=n>i?"above the largest":"below the smallest";this.actions.problem(`${t.rule.label}\
: ${s} ${a} is ${u} value; ${l} is used.`)}};function xo(e,t){return[_o[e.id]??e.label,Wt(e,t)].filter(Boolean).join(" ")}function Ar(e){return e.parameter?.unit===
"share"}function Wt(e,t){return Number.isNaN(t)?"":Ar(e)?`${Number((t*100).toPrecision(6))}%`:String(t)}var Nr=.001,wo=1e6,Mo=.001,So=1e6,le=64,uh=1e3,Ao=1e3,D=1/0,Tr=.97,mn=class{constructor(t,n,r){this.session=t;this.actions=n;let i=s=>new Ut({...s,onProblem:n.problem},
r);this.objective=i(this.objectiveOptions()),this.rate=i(this.rateOptions()),this.servers=i(this.serversOptions()),this.element=m("div",{class:"serving-controls",
role:"group","aria-label":"Serving"},this.objective.element,this.rate.element,this.servers.element)}session;actions;element;objective;rate;servers;scales=new Map;forgetScales(){
this.scales.clear()}show(t){if(this.element.hidden=t.serving===null,t.serving===null)return;let{serving:n}=this.session().scenario;this.objective.show(n.objective_ms??
D),this.rate.show(n.arrival_rate_per_s),this.servers.show(n.servers),this.marks(t,n)}marks({serving:t,table:n},r){let{p99:i,utilisation:s,approximate:o}=t.focus,
a=Number.isNaN(i.value)?null:this.objectivePosition(i.value);this.objective.mark(a,a===null?"":`p99 of ${n.short}: ${Ht(o)}${Ft(i.value)}`);let l=r.arrival_rate_per_s/
s,u=Number.isFinite(l)?this.rateScale().position(l):null,h=u!==null&&u>0&&u<1?u:null;this.rate.mark(h,h===null?"":`${n.short} fills the servers at ${Y(Number(l.
toPrecision(3)))}/s`)}set(t){this.actions.change({serving:{...this.session().scenario.serving,...t}})}objectiveScale(){let t=this.session().scenario.serving.objective_ms??
100;return this.scale("objective",()=>ae(Math.max(Nr,t/uh),Math.min(wo,t*10)))}objectivePosition(t){return t===D?1:Tr*this.objectiveScale().position(t)}objectiveOptions(){
return{id:"objective_ms",label:"p99 objective",suffix:"ms",position:t=>this.objectivePosition(t),value:t=>t>(1+Tr)/2?D:this.objectiveScale().value(t/Tr),step:(t,n,r)=>this.
objectiveStep(t,n,r),low:()=>Nr,high:()=>D,text:t=>t===D?"none":Y(t),spoken:t=>t===D?"no objective":`${Y(t)} ms`,word:t=>t===""||t==="none"||t==="no objective"?
D:null,onMove:t=>this.set({objective_ms:t===D?null:t}),onTyped:t=>this.typeObjective(t)}}typeObjective(t){let n=t===D?D:Math.min(wo,Math.max(Nr,t));if(this.set(
{objective_ms:n===D?null:n}),n===t)return;let r=n<t?"above the largest":"below the smallest";this.actions.problem(`p99 objective: ${Y(t)} ms is ${r} value; ${Y(
n)} ms is used.`)}objectiveStep(t,n,r){let i=this.objectiveScale(),s=i.value(1);return t===D?n>0?D:s:n>0&&t>=s?D:i.step(t,n,r)}rateScale(){let t=this.session().
scenario.serving.arrival_rate_per_s;return this.scale("rate",()=>ae(Math.max(Mo,t/Ao),Math.min(So,t*Ao)))}rateOptions(){let t=()=>this.rateScale();return{id:"ar\
rival_rate_per_s",label:"Load",suffix:"/s",position:n=>t().position(n),value:n=>t().value(n),step:(n,r,i)=>t().step(n,r,i),low:()=>Mo,high:()=>So,text:Y,spoken:n=>`${Y(
n)} requests a second`,onMove:n=>this.set({arrival_rate_per_s:n})}}serversOptions(){return{id:"servers",label:"Servers",...mo(1,le),low:()=>1,high:()=>le,text:String,
spoken:n=>`${n} ${n===1?"server":"servers"}`,onMove:n=>this.set({servers:Math.round(n)}),onTyped:n=>this.typeServers(n)}}typeServers(t){let n=Math.min(le,Math.max(
1,Math.round(t)));if(this.set({servers:n}),n===t)return;let r=t<1?"at least 1 server is needed":t>le?`at most ${le} can be set`:"servers are whole";this.actions.
problem(`Servers: ${Y(t)} cannot be used, ${r}; ${n} is used.`)}scale(t,n){let r=this.scales.get(t)??n();return this.scales.set(t,r),r}};var ch=[{metric:"attainment",name:"in time"},{metric:"utilisation",name:"busy"},{metric:"effective_recall",name:"recall"},{metric:"effective_precision",name:"pr\
ecision"},{metric:"effective_cost_per_1000",name:"cost"}],No={attainment:"share of answers in time",utilisation:"utilisation of the servers",effective_recall:"r\
ecall at the objective",effective_precision:"precision at the objective",effective_cost_per_1000:"cost at the objective"},gn=class{constructor(t,n){this.actions=
t;this.parts=ch.map(({metric:i,name:s})=>this.part(i,s)),this.late.onchange=()=>this.chooseLate();let r=this.term("explain-objective","if late",n,()=>this.explain());
this.lateLabel=m("span",{class:"late-words"},r,this.late),this.loads=m("span",{class:"serving-parts"},...this.parts.slice(0,2).map(({element:i})=>i)),this.effects=
m("span",{class:"serving-parts"},...this.parts.slice(2).map(({element:i})=>i)),this.element=m("div",{class:"serving-line"},this.trouble,this.loads,this.lateLabel,
this.effects),this.recommendation=m("p",{class:"recommendation"},this.term("explain-recommendation","Recommended",n,()=>this.why()),this.advice)}actions;element;recommendation;parts;late=m(
"select",{class:"late","data-control":"late","aria-label":"Late answers"});lateLabel;trouble=m("span",{class:"serving-trouble","data-figure":"serving-trouble"});advice=m(
"span",{"data-figure":"recommendation"});loads;effects;show(t){let{serving:n}=t;if(this.element.hidden=this.recommendation.hidden=n===null,n===null)return;let r=this.
actions.session(),{serving:i,costs:s}=r.scenario,{focus:o}=n,a=$s(o,i);y(this.trouble,a),d(this.trouble,"data-out",o.out),this.loads.hidden=a!=="";let l=i.objective_ms===
null;this.parts[0].element.hidden=l,this.lateLabel.hidden=this.effects.hidden=a!==""||l||o.effective===null;for(let{metric:h,value:c}of this.parts){let[f,p]=fh(
h,o,s.currency);y(c,f),d(c,"title",p)}this.showLate(r,i.late);let u=ks(r,n);y(this.advice,u),d(this.advice,"title",u)}nameSection(t){for(let{metric:n,pin:r}of this.
parts)d(r,"aria-label",`Pin ${No[n]} to ${t}`),d(r,"title",`Pin ${No[n]}`)}part(t,n){let r=m("b",{"data-figure":t}),i=Yt(t,this.actions.pin),s=m("span",{class:"\
serving-part","data-metric":t},`${n} `,r,i);return{metric:t,element:s,value:r,pin:i}}term(t,n,r,i){let s=m("button",{type:"button",class:"term","data-control":t},
n);return r.attach(s,i),s}showLate(t,n){let r=["allow","block",...t.tables.models.map(({id:o})=>o)],i=r.map(o=>Es(o,t)),s=JSON.stringify([r,i]);this.late.dataset.
shape!==s&&(this.late.dataset.shape=s,this.late.replaceChildren(...r.map((o,a)=>m("option",{value:o},i[a])))),this.late.value!==n&&(this.late.value=n)}chooseLate(){
let{serving:t}=this.actions.session().scenario;this.actions.change({serving:{...t,late:this.late.value}})}explain(){let{words:t}=this.actions.session().tables.dataset;
return`What the model in focus is worth when an answer that comes after the objective is not used: the late ${t.cases} get the default chosen here. Lateness is \
taken to be independent of the case, and the share in time as given.`}why(){let t=this.actions.session(),n="Among the models that meet the limits, the cheapest \
at the objective; a simpler one is kept when the paired interval of their cost difference includes zero.",r=t.settled?t.latency.recommendation:void 0;return[r?.
words??hh(this.advice.textContent??""),r?.binding,n].filter(Boolean).join(" ")}};function hh(e){return e.slice(0,1).toUpperCase()+e.slice(1)}function fh(e,t,n){
if(e==="utilisation")return[w(t.utilisation),""];let r=e==="attainment"?t.attainment:t.effective?.[e];if(!r)return["–",""];let i=e==="effective_cost_per_1000"?
a=>O(a,n):w,s=Number.isNaN(r.low)?"":ct(r.low,r.high,i),o=e==="attainment"&&t.nearAtObjective&&Number.isFinite(r.value);return[Ht(o)+i(r.value),s]}var ph=["tp","fn","fp","tn"],vn=class{constructor(t){this.session=t;let[n,r]=[m("th",{scope:"col"}),m("th",{scope:"col"},"not")],[i,s]=[m("th",{scope:"row"}),m(
"th",{scope:"row"},"others")];this.heads=[n,i];let o=l=>{let u=m("td",{class:`cell-${l}`,"data-figure":l});return this.cells.set(l,u),u},a=m("table",{class:"con\
fusion"},m("thead",{},m("tr",{},m("td"),n,r)),m("tbody",{},m("tr",{},i,o("tp"),o("fn")),m("tr",{},s,o("fp"),o("tn"))));this.element=m("figure",{class:"chart con\
fusion-figure"},this.title,a)}session;element;title=m("figcaption",{class:"chart-title"});cells=new Map;heads;show(t){let{words:n}=this.session().tables.dataset;
y(this.title,`Per ${E(t.cases.base)} ${n.cases}`),d(this.title,"data-figure","cases-base"),y(this.heads[0],n.alerted),y(this.heads[1],n.positives);for(let r of ph)
y(this.cells.get(r),E(t.cases[r]))}},$r=[{id:"threshold",label:"threshold"},{id:"precision",label:"precision",metric:"precision"},{id:"recall",label:"recall",metric:"\
recall"},{id:"alert_rate",label:"alerts",metric:"alert_rate"},{id:"cost_per_1000",label:"cost / 1,000",metric:"cost_per_1000"},{id:"p99",label:"p99"},{id:"auc",
label:"AUC"},{id:"ap",label:"AP"}],bn=class{constructor(t){this.session=t;let n=$r.map(r=>m("th",{scope:"col",class:`col-${r.id}`},r.label));this.element=m("fig\
ure",{class:"chart comparison-figure"},m("figcaption",{class:"chart-title"},"Models side by side"),m("table",{class:"comparison"},m("thead",{},m("tr",{},m("th",
{scope:"col"},"model"),...n)),this.body),this.caption)}session;element;caption=m("p",{class:"hint"});body=m("tbody");rows=new Map;rebuild(){this.rows.clear(),this.
body.replaceChildren();for(let t of this.session().tables.models){let n=$r.map(s=>m("td",{class:`col-${s.id}`,"data-figure":`${s.id}--${t.id}`})),r=m("th",{scope:"\
row",title:t.title},Sr(t.order),m("span",{class:"model-name"},t.short)),i=m("tr",{"data-model":t.id},r,...n);this.rows.set(t.id,{row:i,cells:n}),this.body.append(
i)}}text(t,n,r,i){if(n.id==="p99")return this.p99Text(t,i);if(n.id!=="ap")return mh(t,n,r);let s=this.session().averagePrecision(t.table);return Number.isNaN(s)?
dh:ut(s)}p99Text(t,{serving:n}){let r=n?.models.find(({view:i})=>i===t);return r?it(r,this.session().scenario.serving)||Ye(r,this.session().scenario.serving).value:
"–"}show(t){let{costs:{currency:n},serving:r}=this.session().scenario;d(this.element,"data-serving",t.serving!==null);for(let l of t.models){let u=this.rows.get(
l.table.id);u&&(d(u.row,"data-focus",l.isFocus),$r.forEach((h,c)=>y(u.cells[c],this.text(l,h,n,t))))}let i=(t.serving?.models??[]).filter(l=>l.out);for(let[l,{row:u}]of this.
rows)d(u,"data-out",i.some(({view:h})=>h.table.id===l));let s=i.map(l=>`${l.view.table.short}: ${ht(l,r)}.`),a=t.models.filter(l=>l.point===null).map(l=>`${l.table.
short}: ${l.reason}`);y(this.caption,[uo(this.session(),t),...a,...s].join(" "))}},dh="…";function mh(e,t,n){if(t.id==="auc")return ut(e.table.message.auc.value);
if(e.point===null||e.figures===null)return"–";if(t.metric===void 0)return e.point.threshold>e.table.threshold[0]?"nobody":C(e.point.threshold);let{value:r}=e.
figures[t.metric];return t.metric==="cost_per_1000"?O(r,n):w(r)}var gh=1.3,kr=["point","costs","prevalence","all"],vh=0,yn=class{constructor(t,n){this.root=t;this.actions=n;let{session:r}=n;this.tip=new Ie(t,this.uid),this.models=
new pn(r,n.focus,this.tip),this.rules=new dn(r,n,this.tip),this.controls=new hn(r,n,this.uid),this.serving=new mn(r,n,this.uid),this.servingLine=new gn(n,this.tip),
this.figures=new fn(r,n.pin,this.tip),this.confusion=new vn(r),this.comparison=new bn(r),this.areas=[{button:Yt("roc_auc",n.pin),words:"area under the ROC curve"},
{button:Yt("average_precision",n.pin),words:"average precision"}];let i={hover:(s,o,a)=>this.hover(s,o,a),set:n.setRow};this.charts=[rn,sn,en,on].map(s=>new s(this.
uid,i)),this.areas.forEach(({button:s},o)=>this.charts[o].lead(s)),this.pinAll.append(qe(),this.pinText),this.pinAll.onclick=()=>n.pin([]),this.assemble(),this.
observer=new ResizeObserver(()=>{let s=this.body.clientWidth;s!==this.width&&(this.width=s,this.actions.resized())}),this.observer.observe(this.body)}root;actions;uid=`\
explorer${vh+=1}`;tip;models;rules;controls;serving;servingLine;figures;confusion;comparison;charts;pinAll=m("button",{type:"button",class:"pin-all","data-contr\
ol":"pin"});pinText=m("span");areas;status=m("p",{class:"status","data-figure":"status"});words=m("p",{class:"sentence","data-figure":"sentence"});basis=m("p",{
class:"hint","data-figure":"basis"});measuredOn=m("p",{class:"hint","data-figure":"measured-on"});heldOut=m("p",{class:"hint held-out","data-figure":"held-out"});notes=m(
"div",{class:"notes"});live=m("div",{class:"spoken",role:"status","aria-live":"polite"});readout=m("div",{class:"readout",hidden:!0,"aria-hidden":"true","data-f\
igure":"hover"});empty=m("p",{class:"empty",role:"status"});body=m("div",{class:"body"});observer;context=null;hovered=null;width=0;assemble(){let{controls:t}=this,
n=m("div",{class:"charts"},...this.charts.map(r=>r.element),this.confusion.element,this.comparison.element);this.body.append(m("div",{class:"top"},this.models.element,
this.pinAll),t.thresholdRow,this.rules.element,m("div",{class:"status-row"},this.status,t.moreButton),t.settings,this.serving.element,t.more,this.figures.element,
m("div",{class:"words"},this.words,m("div",{class:"bases"},this.basis,this.measuredOn)),this.servingLine.element,this.servingLine.recommendation,n,this.notes),this.
body.hidden=!0,this.root.replaceChildren(this.empty,this.body,this.tip.element,this.readout,this.live)}stop(){this.observer.disconnect()}message(t){y(this.empty,
t),this.empty.hidden=t==="",this.body.hidden=t!==""}speak(t){y(this.live,t)}theme(){us(this.root)}rebuild(t){this.models.rebuild(),this.comparison.rebuild(),t&&
(this.controls.forgetScales(),this.serving.forgetScales()),this.controls.showCurrency(this.actions.session().scenario.costs.currency)}frameData(){let{data:t,tables:n}=this.
actions.session(),{title:r}=t.pin_section;y(this.pinText,`Pin what I see to ${r}`),this.figures.nameSection(r),this.servingLine.nameSection(r);for(let{button:s,
words:o}of this.areas)d(s,"aria-label",`Pin ${o} to ${r}`),d(s,"title",`Pin ${o}`);d(this.root,"data-present",t.present);let i=[...t.notes];n.dataset.simulated&&
i.unshift(`${n.dataset.title}: simulated data.`),y(this.heldOut,t.held_out?.words??""),this.notes.replaceChildren(this.heldOut,...i.map(s=>m("p",{class:"hint"},
s)))}setAxis(t,n){this.controls.setAxis(t,n)}draw(t,n,r,i){this.context=t;let{session:s,picture:o}=t;this.models.show(o),this.controls.show(o),this.serving.show(
o),this.rules.show(o.rule,i),this.figures.show(o),this.servingLine.show(o),this.confusion.show(o),this.comparison.show(o),this.drawWords(t,r),d(this.heldOut,"da\
ta-stale",s.dirty);let a=s.data.present?gh:1;for(let l of this.charts)n==="all"&&l.layout(a),bh(l,n)?l.redraw(t):l.update(t);this.hovered!==null&&this.mark(this.
hovered)}drawWords({session:t,picture:n},r){let{dataset:i}=t.tables,s=r||n.infeasible,o=t.rule(n.rule),a=o?`Follows “${xo(o,n.parameter)}”.`:so(t.scenario.threshold,
n),l=ao(n,i.words,i.natural_prevalence);y(this.status,s||[a,n.reason,l||lo(t)].filter(Boolean).join(" ")),d(this.status,"data-trouble",s!==""),y(this.words,io(n.
cases,i.words)),y(this.basis,oo(n,i.words)),y(this.measuredOn,t.latency.measuredOn)}hover(t,n,r){if(this.hovered=t,this.mark(t),this.readout.hidden=t===null,t===
null||r===null||this.context===null)return;y(this.readout,yh(this.context,t));let i=this.root.getBoundingClientRect(),[s,o]=[r.clientX-i.left,r.clientY-i.top],a=this.
readout.offsetWidth,l=s+16+a>i.width?s-16-a:s+16;this.readout.style.left=`${Math.max(0,l)}px`,this.readout.style.top=`${Math.max(0,o-this.readout.offsetHeight-12)}\
px`,d(this.readout,"data-chart",n.id)}mark(t){for(let n of this.charts)n.drawHover(t)}};function bh(e,t){return t==="all"?!0:t==="prevalence"?e.follows!=="nothi\
ng":t==="costs"&&e.follows==="prevalence and costs"}function yh(e,t){let{picture:n,session:r}=e,{table:i}=n,{currency:s}=r.scenario.costs,o=t<0,a=o?zt(e):i.cost[t];
return[`threshold ${o?"above every score":C(i.threshold[t])}`,`precision ${w(o?NaN:i.precision[t])}`,`recall ${w(o?0:i.recall[t])}`,`cost ${O(a,s)} per 1,000`].
join(`
`)}var _h=250,_n=class{constructor(t){this.root=t;this.rest=new pe(t,()=>this.commit(),this.abort.signal),this.face=new yn(t,{session:()=>this.session,setThreshold:n=>this.
move({rule:F,threshold:n,parameter:null},"point"),setRow:n=>this.setRow(n),change:n=>this.move(n,xh(n)),focus:n=>this.focus(n),jump:(n,r)=>this.jump(n,r),pin:n=>this.
pin(n),problem:n=>this.say(n),resized:()=>this.draw("all")}),Lr(()=>this.commit(),this.abort.signal),t.addEventListener("explorer:set",n=>{n instanceof CustomEvent&&
this.set(n.detail)})}root;session=new De;face;abort=new AbortController;links=new fe(this.abort.signal,()=>this.commit());rest;wire=null;axis=null;now=null;stale=null;frame=0;notice="";drawnFocus="";asked=[];receive(t,n){
if(this.wire=n,this.face.theme(),t==null)return this.face.message("Waiting for the numbers …");try{this.take(t)}catch(r){let i=r instanceof Error?r.message:String(
r);this.face.message(`These numbers cannot be drawn: ${i}.`)}}take(t){if(this.session.lacks(t))return this.face.message("Fetching the numbers …"),this.wire?.want(
t.tables.rev);if(t.tables.models?.length===0){let l=t.notes.length>0?t.notes.join(" "):"Choose a model to begin.";return this.face.message(`There are no scores \
to show yet. ${l}`)}this.asked=this.asked.filter(({n:l})=>l>t.pinned);let n=this.session.tables?.dataset.name,r=this.session.data?.present,i=this.session.tables&&
JSON.stringify(this.session.scenario),s=this.session.receive(t),o=i!==JSON.stringify(this.session.scenario);this.face.message(""),s.tables&&this.face.rebuild(n!==
t.tables.dataset.name),(s.tables||o)&&(this.notice=""),this.face.frameData();let a=s.tables||s.latency||r!==t.present||this.drawnFocus!==this.session.scenario.focus;
this.draw(a?"all":s.scenario?"prevalence":"point"),this.drawNow(this.stale??"point")}stop(){this.abort.abort(),cancelAnimationFrame(this.frame),this.face.stop()}move(t,n){
this.notice="",this.session.change(t),this.draw(n),this.schedule()}say(t){this.notice=t,this.draw("point"),this.face.speak(t)}setRow(t){let{threshold:n}=$(this.
session.focusTable(),t);this.move({rule:F,threshold:n,parameter:null},"point")}focus(t){if(t===this.session.scenario.focus)return;let n=this.picture().models.find(
({table:s})=>s.id===t);if(!n)return;let i=this.session.scenario.rule===F?(n.point??$(n.table,0)).threshold:null;this.move({focus:t,threshold:i},"all")}jump(t,n){
let r=this.session.rule(t);if(!r)return this.say(`There is no rule called ${t}; the threshold stays.`);let i=this.session.focusTable(),s=n??this.session.parameterOf(
t),o=Oe(this.session,i,t,s);if("infeasible"in o)return this.say(`${o.infeasible} The threshold stays where it is.`);this.move({rule:t,threshold:null,parameter:r.
parameter?s:null},"point")}set(t){let{scenario:n}=this.session,r={...n.costs,...t.costs},i={...n.serving,...t.serving},s=t.focus??n.focus,o={...t,costs:r,serving:i};
if(typeof t.threshold=="number"){let a=this.session.table(s)??this.session.focusTable(),{threshold:l}=$(a,rt(a,t.threshold));Object.assign(o,{rule:F,threshold:l,
parameter:null})}else if(t.rule!==void 0&&t.rule!==F){let a=this.session.rule(t.rule)?.parameter??null,l=t.parameter??this.session.parameterOf(t.rule);Object.assign(
o,{threshold:null,parameter:a?l:null})}this.move(o,"all"),this.drawNow("all")}pin(t){this.rest.stop(),this.settle();let n=Math.max(Date.now(),(this.asked.at(-1)?.
n??0)+1);this.asked.push({...this.session.take(),metrics:t.length>0?t:this.onScreen(),n}),this.wire?.pin(this.asked);let{title:r}=this.session.data.pin_section;
this.face.speak(`Pinned to ${r}.`)}onScreen(){let t=this.picture().serving?.focus;return this.session.data.pin_all.filter(r=>r!==st||t?.measured&&t.stable)}schedule(){
this.rest.after(Math.max(_h,this.links.wait()))}commit(){return this.rest.stop(),this.session.dirty?(this.settle(),this.wire?.commit(this.session.take()),this.face.
speak(co(this.session,this.picture())),!0):!1}settle(){let{infeasible:t,point:n}=this.picture();t!==""&&(this.session.change({rule:F,threshold:n.threshold,parameter:null}),
this.notice=t,this.drawNow("point"))}draw(t){(this.stale===null||kr.indexOf(t)>kr.indexOf(this.stale))&&(this.stale=t),this.now=null,this.frame===0&&(this.frame=
requestAnimationFrame(()=>this.drawNow(this.stale??"point")))}picture(){return this.now??=rs(this.session),this.now}drawNow(t){if(this.session.tables===void 0)return;
cancelAnimationFrame(this.frame),this.frame=0,this.stale=null;let n=performance.now();this.drawnFocus=this.session.scenario.focus,this.now=null;let r=this.picture();
t!=="point"&&this.evaluate(r),(t==="all"||this.axis===null)&&(this.axis=Di(r.table),this.face.setAxis(this.axis,r.table));let i={session:this.session,picture:r,
axis:this.axis};this.face.draw(i,t,this.notice,s=>this.disabled(s)),d(this.root,"data-redraw-ms",(performance.now()-n).toFixed(2))}evaluate(t){let{costs:n}=this.
session.scenario;for(let{table:r,at:i,isFocus:s}of t.models)is(r,i,n,s)}disabled(t){let n=this.session.focusTable();return t.needs_probability&&!n.isProbability?
Gn(n.title):t.id==="bayes"&&Number.isNaN(Yn(this.session.scenario.costs))?Xn:""}};function xh(e){return e.prevalence!==void 0?"prevalence":e.costs===void 0?"poi\
nt":"costs"}var To=new WeakMap;function $o(e){let{parentElement:t,data:n}=e,r=t.querySelector(".explorer");if(r===null)return;let i=To.get(r)??new _n(r);return To.set(r,i),
i.receive(n,{commit:s=>e.setStateValue("scenario",s),pin:s=>e.setTriggerValue("pin",{pins:s}),want:s=>e.setTriggerValue("want",s)}),()=>i.stop()}Cr("explorer",$o);export{$o as default};
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
