// Made by `npm run build` from pages/ui/explorer/src/main.ts; do not edit.
var Wr=Symbol.for("ml-design-whiteboard");function Xo(){let t=globalThis;return t[Wr]??={codes:new Map,waiting:new Map},t[Wr]}function Ur(t,e){let{codes:n,waiting:r}=Xo();
n.set(t,e);for(let i of[...r.get(t)??[]])i(e)}function Yr(t,e,n){let r=new WeakMap,i=s=>{let o=s.parentElement.querySelector(`.${t}`);if(o===null)return;let a=r.get(o)??e(o);return r.set(o,a),a.receive(s.data,
n(s)),()=>a.stop()};return Ur(t,i),i}var Go="http://www.w3.org/2000/svg";function m(t,e={},...n){return Xr(document.createElement(t),e,n)}function v(t,e={},...n){return Xr(document.createElementNS(
Go,t),e,n)}function Xr(t,e,n){for(let[r,i]of Object.entries(e))p(t,r,i);for(let r of n)r!==null&&t.append(r);return t}function p(t,e,n){if(n===!1||n===null||n===
void 0){t.hasAttribute(e)&&t.removeAttribute(e);return}let r=n===!0?"":String(n);t.getAttribute(e)!==r&&t.setAttribute(e,r)}function y(t,e){t.textContent!==e&&(t.
textContent=e)}var bt=class{clickedAt=-1/0;constructor(e,n=()=>!1){let r=i=>{let s=i.composedPath().find(a=>a instanceof HTMLAnchorElement);if(!s)return;!(i.button!==0||i.ctrlKey||
i.metaKey||i.shiftKey)&&n()&&(i.preventDefault(),i.stopImmediatePropagation(),setTimeout(()=>Ko(s).click(),100)),this.clickedAt=performance.now()};document.addEventListener(
"click",r,{capture:!0,signal:e})}wait(){return Math.max(0,this.clickedAt+5e3-performance.now())}};function Ko(t){return t.isConnected?t:[...document.links].find(
e=>e.href===t.href)??t}var vt=class{constructor(e,n,r,i=window){this.send=n;let s={capture:!0,signal:r};e.addEventListener("pointerdown",o=>this.down.add(Rn(o)),s);for(let o of["point\
erup","pointercancel"])i.addEventListener(o,a=>this.lift([Rn(a)]),s);i.addEventListener("pointermove",o=>{o.buttons===0&&this.lift([Rn(o)])},s),i.addEventListener(
"blur",o=>{o.target===i&&this.lift([...this.down])},s),r.addEventListener("abort",()=>this.stop())}send;down=new Set;timer;due=!1;afterMs=0;after(e){this.stop(),
this.afterMs=e,this.timer=setTimeout(()=>{this.down.size>0?this.due=!0:this.send()},e)}stop(){clearTimeout(this.timer),this.due=!1}lift(e){for(let n of e)this.down.
delete(n);this.due&&this.down.size===0&&this.after(this.afterMs)}};function Rn(t){return t.pointerId}var Zo="whiteboard:settle";function Gr(t,e){document.addEventListener(Zo,t,{signal:e})}var Jo=Symbol.for("ml-design-whiteboard:last-sent");function Kr(t){globalThis[Jo]=t}var Qo=250,Zr="The last move was made on the screen of other data, so it was not taken over.",yt=class{constructor(e,n){this.root=e;this.rest=new vt(e,()=>this.
commit(),this.abort.signal),Gr(()=>this.commit(),this.abort.signal),e.addEventListener(`${n}:set`,r=>{r instanceof CustomEvent&&this.set(r.detail)})}root;rest;wire=null;notice="";abort=new AbortController;links=new bt(
this.abort.signal,()=>this.commit());ready=!1;frame=0;wanting;asked=[];receive(e,n){if(this.wire=n,this.face.theme(),e==null)return this.face.message("Waiting f\
or the numbers …");try{this.hear(e)}catch(r){let i=r instanceof Error?r.message:String(r);this.face.message(`These numbers cannot be drawn: ${i}.`)}}stop(){this.
abort.abort(),clearTimeout(this.wanting),cancelAnimationFrame(this.frame),this.face.stop()}settle(){}open(){let e=!this.ready&&this.session.dirty;this.ready=!0,
this.face.message(""),e&&this.schedule()}say(e){this.notice=e,this.drawSoon(),this.face.speak(e)}schedule(){this.rest.after(Math.max(Qo,this.links.wait()))}commit(){
return this.rest.stop(),!this.ready||!this.session.dirty?!1:(this.settle(),this.wire?.commit(this.session.take()),this.face.speak(this.spoken()),!0)}pin(e){this.
rest.stop(),this.settle(),this.frame!==0&&this.drawNow();let n=Math.max(Date.now(),(this.asked.at(-1)?.n??0)+1);this.asked.push({...this.session.take(),metrics:e.
length>0?e:this.onScreen(),n}),this.wire?.pin(this.asked),this.face.speak(this.pinned(e))}drawSoon(){this.frame===0&&(this.frame=requestAnimationFrame(()=>this.
drawNow()))}drawNow(){if(cancelAnimationFrame(this.frame),this.frame=0,!this.ready)return;let e=performance.now();this.redraw(),p(this.root,"data-redraw-ms",(performance.
now()-e).toFixed(2))}hear(e){if(this.session.lacks(e))return this.ready=!1,this.face.message("Fetching the numbers …"),this.want(this.revision(e));clearTimeout(
this.wanting),this.asked=this.asked.filter(({n})=>n>e.pinned),this.take(e)}want(e){clearTimeout(this.wanting);let n=this.links.wait();n===0?this.wire?.want(e):this.
wanting=setTimeout(()=>this.wire?.want(e),n)}};function Ze(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function ea(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Jr(t){let e,n,
r;t.length!==2?(e=Ze,n=(a,u)=>Ze(t(a),u),r=(a,u)=>t(a)-u):(e=t===Ze||t===ea?t:ta,n=t,r=t);function i(a,u,l=0,c=a.length){if(l<c){if(e(u,u)!==0)return c;do{let h=l+
c>>>1;n(a[h],u)<0?l=h+1:c=h}while(l<c)}return l}function s(a,u,l=0,c=a.length){if(l<c){if(e(u,u)!==0)return c;do{let h=l+c>>>1;n(a[h],u)<=0?l=h+1:c=h}while(l<c)}
return l}function o(a,u,l=0,c=a.length){let h=i(a,u,l,c-1);return h>l&&r(a[h-1],u)>-r(a[h],u)?h-1:h}return{left:i,center:o,right:s}}function ta(){return 0}function na(t){
return t===null?NaN:+t}var Qr=Jr(Ze),ei=Qr.right,kf=Qr.left,Ef=Jr(na).center;var Pf=ti(ni),Cf=ti(ra);function ti(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid\
 ry");let{data:i,width:s,height:o}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:i.length/s))>=0))throw new RangeError(
"invalid height");if(!s||!o||!n&&!r)return e;let a=n&&t(n),u=r&&t(r),l=i.slice();return a&&u?($e(a,l,i,s,o),$e(a,i,l,s,o),$e(a,l,i,s,o),Ne(u,i,l,s,o),Ne(u,l,i,s,
o),Ne(u,i,l,s,o)):a?($e(a,i,l,s,o),$e(a,l,i,s,o),$e(a,i,l,s,o)):u&&(Ne(u,i,l,s,o),Ne(u,l,i,s,o),Ne(u,i,l,s,o)),e}}function $e(t,e,n,r,i){for(let s=0,o=r*i;s<o;)
t(e,n,s,s+=r,1)}function Ne(t,e,n,r,i){for(let s=0,o=r*i;s<r;++s)t(e,n,s,s+o,r)}function ra(t){let e=ni(t);return(n,r,i,s,o)=>{i<<=2,s<<=2,o<<=2,e(n,r,i+0,s+0,o),
e(n,r,i+1,s+1,o),e(n,r,i+2,s+2,o),e(n,r,i+3,s+3,o)}}function ni(t){let e=Math.floor(t);if(e===t)return ia(t);let n=t-e,r=2*t+1;return(i,s,o,a,u)=>{if(!((a-=u)>=
o))return;let l=e*s[o],c=u*e,h=c+u;for(let f=o,d=o+c;f<d;f+=u)l+=s[Math.min(a,f)];for(let f=o,d=a;f<=d;f+=u)l+=s[Math.min(a,f+c)],i[f]=(l+n*(s[Math.max(o,f-h)]+
s[Math.min(a,f+h)]))/r,l-=s[Math.max(o,f-c)]}}function ia(t){let e=2*t+1;return(n,r,i,s,o)=>{if(!((s-=o)>=i))return;let a=t*r[i],u=o*t;for(let l=i,c=i+u;l<c;l+=
o)a+=r[Math.min(s,l)];for(let l=i,c=s;l<=c;l+=o)a+=r[Math.min(s,l+u)],n[l]=a/e,a-=r[Math.max(i,l-u)]}}var sa=Array.prototype,Rf=sa.slice;var oa=Math.sqrt(50),aa=Math.sqrt(10),la=Math.sqrt(2);function _t(t,e,n){let r=(e-t)/Math.max(0,n),i=Math.floor(Math.log10(r)),s=r/Math.pow(10,i),o=s>=oa?10:s>=
aa?5:s>=la?2:1,a,u,l;return i<0?(l=Math.pow(10,-i)/o,a=Math.round(t*l),u=Math.round(e*l),a/l<t&&++a,u/l>e&&--u,l=-l):(l=Math.pow(10,i)*o,a=Math.round(t/l),u=Math.
round(e/l),a*l<t&&++a,u*l>e&&--u),u<a&&.5<=n&&n<2?_t(t,e,n*2):[a,u,l]}function wt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[i,s,o]=r?
_t(e,t,n):_t(t,e,n);if(!(s>=i))return[];let a=s-i+1,u=new Array(a);if(r)if(o<0)for(let l=0;l<a;++l)u[l]=(s-l)/-o;else for(let l=0;l<a;++l)u[l]=(s-l)*o;else if(o<
0)for(let l=0;l<a;++l)u[l]=(i+l)/-o;else for(let l=0;l<a;++l)u[l]=(i+l)*o;return u}function xt(t,e,n){return e=+e,t=+t,n=+n,_t(t,e,n)[2]}function ri(t,e,n){e=+e,
t=+t,n=+n;let r=e<t,i=r?xt(e,t,n):xt(t,e,n);return(r?-1:1)*(i<0?1/-i:i)}var Lf=ua(Math.random);function ua(t){return function(n,r=0,i=n.length){let s=i-(r=+r);for(;s;){let o=t()*s--|0,a=n[s+r];n[s+r]=n[o+r],n[o+r]=a}return n}}function Ce(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function et(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function le(){}
var ve=.7,Pe=1/ve,ke="\\s*([+-]?\\d+)\\s*",Je="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",J="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",ca=/^#([0-9a-f]{3,8})$/,
ha=new RegExp(`^rgb\\(${ke},${ke},${ke}\\)$`),fa=new RegExp(`^rgb\\(${J},${J},${J}\\)$`),da=new RegExp(`^rgba\\(${ke},${ke},${ke},${Je}\\)$`),pa=new RegExp(`^rg\
ba\\(${J},${J},${J},${Je}\\)$`),ma=new RegExp(`^hsl\\(${Je},${J},${J}\\)$`),ga=new RegExp(`^hsla\\(${Je},${J},${J},${Je}\\)$`),ii={aliceblue:15792383,antiquewhite:16444375,
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
tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Ce(le,Re,{copy(t){return Object.
assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:si,formatHex:si,formatHex8:ba,formatHsl:va,formatRgb:oi,toString:oi});function si(){
return this.rgb().formatHex()}function ba(){return this.rgb().formatHex8()}function va(){return mi(this).formatHsl()}function oi(){return this.rgb().formatRgb()}
function Re(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=ca.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?ai(e):n===3?new R(e>>8&15|e>>4&240,e>>4&15|e&
240,(e&15)<<4|e&15,1):n===8?Mt(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?Mt(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=
ha.exec(t))?new R(e[1],e[2],e[3],1):(e=fa.exec(t))?new R(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=da.exec(t))?Mt(e[1],e[2],e[3],e[4]):(e=pa.exec(t))?Mt(e[1]*
255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=ma.exec(t))?ci(e[1],e[2]/100,e[3]/100,1):(e=ga.exec(t))?ci(e[1],e[2]/100,e[3]/100,e[4]):ii.hasOwnProperty(t)?ai(ii[t]):
t==="transparent"?new R(NaN,NaN,NaN,0):null}function ai(t){return new R(t>>16&255,t>>8&255,t&255,1)}function Mt(t,e,n,r){return r<=0&&(t=e=n=NaN),new R(t,e,n,r)}
function qn(t){return t instanceof le||(t=Re(t)),t?(t=t.rgb(),new R(t.r,t.g,t.b,t.opacity)):new R}function tt(t,e,n,r){return arguments.length===1?qn(t):new R(t,
e,n,r??1)}function R(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Ce(R,tt,et(le,{brighter(t){return t=t==null?Pe:Math.pow(Pe,t),new R(this.r*t,this.g*
t,this.b*t,this.opacity)},darker(t){return t=t==null?ve:Math.pow(ve,t),new R(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new R(ge(
this.r),ge(this.g),ge(this.b),At(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&
this.opacity<=1},hex:li,formatHex:li,formatHex8:ya,formatRgb:ui,toString:ui}));function li(){return`#${me(this.r)}${me(this.g)}${me(this.b)}`}function ya(){return`\
#${me(this.r)}${me(this.g)}${me(this.b)}${me((isNaN(this.opacity)?1:this.opacity)*255)}`}function ui(){let t=At(this.opacity);return`${t===1?"rgb(":"rgba("}${ge(
this.r)}, ${ge(this.g)}, ${ge(this.b)}${t===1?")":`, ${t})`}`}function At(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function ge(t){return Math.max(0,Math.min(
255,Math.round(t)||0))}function me(t){return t=ge(t),(t<16?"0":"")+t.toString(16)}function ci(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new X(
t,e,n,r)}function mi(t){if(t instanceof X)return new X(t.h,t.s,t.l,t.opacity);if(t instanceof le||(t=Re(t)),!t)return new X;if(t instanceof X)return t;t=t.rgb();
var e=t.r/255,n=t.g/255,r=t.b/255,i=Math.min(e,n,r),s=Math.max(e,n,r),o=NaN,a=s-i,u=(s+i)/2;return a?(e===s?o=(n-r)/a+(n<r)*6:n===s?o=(r-e)/a+2:o=(e-n)/a+4,a/=u<
.5?s+i:2-s-i,o*=60):a=u>0&&u<1?0:o,new X(o,a,u,t.opacity)}function $t(t,e,n,r){return arguments.length===1?mi(t):new X(t,e,n,r??1)}function X(t,e,n,r){this.h=+t,
this.s=+e,this.l=+n,this.opacity=+r}Ce(X,$t,et(le,{brighter(t){return t=t==null?Pe:Math.pow(Pe,t),new X(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=
t==null?ve:Math.pow(ve,t),new X(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?
n:1-n)*e,i=2*n-r;return new R(Ln(t>=240?t-240:t+120,i,r),Ln(t,i,r),Ln(t<120?t+240:t-120,i,r),this.opacity)},clamp(){return new X(hi(this.h),St(this.s),St(this.l),
At(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=At(this.
opacity);return`${t===1?"hsl(":"hsla("}${hi(this.h)}, ${St(this.s)*100}%, ${St(this.l)*100}%${t===1?")":`, ${t})`}`}}));function hi(t){return t=(t||0)%360,t<0?t+
360:t}function St(t){return Math.max(0,Math.min(1,t||0))}function Ln(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var gi=Math.PI/180,
bi=180/Math.PI,Tt=18,vi=.96422,yi=1,_i=.82521,xi=4/29,Ee=6/29,wi=3*Ee*Ee,_a=Ee*Ee*Ee;function Mi(t){if(t instanceof Q)return new Q(t.l,t.a,t.b,t.opacity);if(t instanceof
ie)return Ai(t);t instanceof R||(t=qn(t));var e=Hn(t.r),n=Hn(t.g),r=Hn(t.b),i=On((.2225045*e+.7168786*n+.0606169*r)/yi),s,o;return e===n&&n===r?s=o=i:(s=On((.4360747*
e+.3850649*n+.1430804*r)/vi),o=On((.0139322*e+.0971045*n+.7141733*r)/_i)),new Q(116*i-16,500*(s-i),200*(i-o),t.opacity)}function Si(t,e,n,r){return arguments.length===1?Mi(t):new Q(t,e,n,r??1)}function Q(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Ce(Q,Si,et(le,{brighter(t){
return new Q(this.l+Tt*(t??1),this.a,this.b,this.opacity)},darker(t){return new Q(this.l-Tt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(
this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=vi*Fn(e),t=yi*Fn(t),n=_i*Fn(n),new R(Dn(3.1338561*e-1.6168667*t-.4906146*n),Dn(-.9787684*e+1.9161415*
t+.033454*n),Dn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function On(t){return t>_a?Math.pow(t,1/3):t/wi+xi}function Fn(t){return t>Ee?t*t*t:wi*(t-xi)}
function Dn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Hn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function xa(t){
if(t instanceof ie)return new ie(t.h,t.c,t.l,t.opacity);if(t instanceof Q||(t=Mi(t)),t.a===0&&t.b===0)return new ie(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.
atan2(t.b,t.a)*bi;return new ie(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Nt(t,e,n,r){return arguments.length===1?xa(t):new ie(t,e,n,r??1)}function ie(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function Ai(t){if(isNaN(
t.h))return new Q(t.l,0,0,t.opacity);var e=t.h*gi;return new Q(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Ce(ie,Nt,et(le,{brighter(t){return new ie(this.h,this.
c,this.l+Tt*(t??1),this.opacity)},darker(t){return new ie(this.h,this.c,this.l-Tt*(t??1),this.opacity)},rgb(){return Ai(this).rgb()}}));var Ti=-.14861,In=1.78277,
Bn=-.29227,kt=-.90649,Qe=1.97294,fi=Qe*kt,di=Qe*In,pi=In*Bn-kt*Ti;function wa(t){if(t instanceof be)return new be(t.h,t.s,t.l,t.opacity);t instanceof R||(t=qn(t));
var e=t.r/255,n=t.g/255,r=t.b/255,i=(pi*r+fi*e-di*n)/(pi+fi-di),s=r-i,o=(Qe*(n-i)-Bn*s)/kt,a=Math.sqrt(o*o+s*s)/(Qe*i*(1-i)),u=a?Math.atan2(o,s)*bi-120:NaN;return new be(
u<0?u+360:u,a,i,t.opacity)}function Et(t,e,n,r){return arguments.length===1?wa(t):new be(t,e,n,r??1)}function be(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=
+r}Ce(be,Et,et(le,{brighter(t){return t=t==null?Pe:Math.pow(Pe,t),new be(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?ve:Math.pow(ve,t),new be(
this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*gi,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),i=Math.sin(t);return new R(
255*(e+n*(Ti*r+In*i)),255*(e+n*(Bn*r+kt*i)),255*(e+n*(Qe*r)),this.opacity)}}));function Ei(t,e,n,r,i){var s=t*t,o=s*t;return((1-3*t+3*s-o)*e+(4-6*s+3*o)*n+(1+3*t+3*s-3*o)*r+o*i)/6}function Ma(t){var e=t.length-1;return function(n){var r=n<=
0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),i=t[r],s=t[r+1],o=r>0?t[r-1]:2*i-s,a=r<e-1?t[r+2]:2*s-i;return Ei((n-r/e)*e,o,i,s,a)}}function Sa(t){var e=t.length;return function(n){
var r=Math.floor(((n%=1)<0?++n:n)*e),i=t[(r+e-1)%e],s=t[r%e],o=t[(r+1)%e],a=t[(r+2)%e];return Ei((n-r/e)*e,i,s,o,a)}}var Ct=t=>()=>t;function Pi(t,e){return function(n){
return t+n*e}}function Aa(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Wn(t,e){var n=e-t;return n?Pi(t,n>
180||n<-180?n-360*Math.round(n/360):n):Ct(isNaN(t)?e:t)}function Ta(t){return(t=+t)==1?B:function(e,n){return n-e?Aa(e,n,t):Ct(isNaN(e)?n:e)}}function B(t,e){var n=e-
t;return n?Pi(t,n):Ct(isNaN(t)?e:t)}var $i=(function t(e){var n=Ta(e);function r(i,s){var o=n((i=tt(i)).r,(s=tt(s)).r),a=n(i.g,s.g),u=n(i.b,s.b),l=B(i.opacity,s.
opacity);return function(c){return i.r=o(c),i.g=a(c),i.b=u(c),i.opacity=l(c),i+""}}return r.gamma=t,r})(1);function Ci(t){return function(e){var n=e.length,r=new Array(
n),i=new Array(n),s=new Array(n),o,a;for(o=0;o<n;++o)a=tt(e[o]),r[o]=a.r||0,i[o]=a.g||0,s[o]=a.b||0;return r=t(r),i=t(i),s=t(s),a.opacity=1,function(u){return a.
r=r(u),a.g=i(u),a.b=s(u),a+""}}}var Hf=Ci(Ma),qf=Ci(Sa);function $a(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),i;return function(s){for(i=
0;i<n;++i)r[i]=t[i]*(1-s)+e[i]*s;return r}}function Na(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function ka(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,i=new Array(r),s=new Array(n),o;for(o=0;o<r;++o)i[o]=Rt(t[o],e[o]);for(;o<n;++o)s[o]=e[o];return function(a){
for(o=0;o<r;++o)s[o]=i[o](a);return s}}function Ea(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function G(t,e){return t=+t,
e=+e,function(n){return t*(1-n)+e*n}}function Pa(t,e){var n={},r={},i;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(i in e)i in
t?n[i]=Rt(t[i],e[i]):r[i]=e[i];return function(s){for(i in n)r[i]=n[i](s);return r}}var Vn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,jn=new RegExp(Vn.source,
"g");function Ca(t){return function(){return t}}function Ra(t){return function(e){return t(e)+""}}function La(t,e){var n=Vn.lastIndex=jn.lastIndex=0,r,i,s,o=-1,
a=[],u=[];for(t=t+"",e=e+"";(r=Vn.exec(t))&&(i=jn.exec(e));)(s=i.index)>n&&(s=e.slice(n,s),a[o]?a[o]+=s:a[++o]=s),(r=r[0])===(i=i[0])?a[o]?a[o]+=i:a[++o]=i:(a[++o]=
null,u.push({i:o,x:G(r,i)})),n=jn.lastIndex;return n<e.length&&(s=e.slice(n),a[o]?a[o]+=s:a[++o]=s),a.length<2?u[0]?Ra(u[0].x):Ca(e):(e=u.length,function(l){for(var c=0,
h;c<e;++c)a[(h=u[c]).i]=h.x(l);return a.join("")})}function Rt(t,e){var n=typeof e,r;return e==null||n==="boolean"?Ct(e):(n==="number"?G:n==="string"?(r=Re(e))?
(e=r,$i):La:e instanceof Re?$i:e instanceof Date?Ea:Na(e)?$a:Array.isArray(e)?ka:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?Pa:G)(t,e)}function Ri(t,e){return t=+t,e=+e,function(n){return Math.round(t*(1-n)+e*n)}}var Ni=180/Math.PI,zn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};
function Li(t,e,n,r,i,s){var o,a,u;return(o=Math.sqrt(t*t+e*e))&&(t/=o,e/=o),(u=t*n+e*r)&&(n-=t*u,r-=e*u),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,u/=a),t*r<e*n&&(t=-t,
e=-e,u=-u,o=-o),{translateX:i,translateY:s,rotate:Math.atan2(e,t)*Ni,skewX:Math.atan(u)*Ni,scaleX:o,scaleY:a}}var Pt;function Oa(t){let e=new(typeof DOMMatrix==
"function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?zn:Li(e.a,e.b,e.c,e.d,e.e,e.f)}function Fa(t){return t==null||(Pt||(Pt=document.createElementNS(
"http://www.w3.org/2000/svg","g")),Pt.setAttribute("transform",t),!(t=Pt.transform.baseVal.consolidate()))?zn:(t=t.matrix,Li(t.a,t.b,t.c,t.d,t.e,t.f))}function Oi(t,e,n,r){
function i(l){return l.length?l.pop()+" ":""}function s(l,c,h,f,d,g){if(l!==h||c!==f){var b=d.push("translate(",null,e,null,n);g.push({i:b-4,x:G(l,h)},{i:b-2,x:G(
c,f)})}else(h||f)&&d.push("translate("+h+e+f+n)}function o(l,c,h,f){l!==c?(l-c>180?c+=360:c-l>180&&(l+=360),f.push({i:h.push(i(h)+"rotate(",null,r)-2,x:G(l,c)})):
c&&h.push(i(h)+"rotate("+c+r)}function a(l,c,h,f){l!==c?f.push({i:h.push(i(h)+"skewX(",null,r)-2,x:G(l,c)}):c&&h.push(i(h)+"skewX("+c+r)}function u(l,c,h,f,d,g){
if(l!==h||c!==f){var b=d.push(i(d)+"scale(",null,",",null,")");g.push({i:b-4,x:G(l,h)},{i:b-2,x:G(c,f)})}else(h!==1||f!==1)&&d.push(i(d)+"scale("+h+","+f+")")}return function(l,c){
var h=[],f=[];return l=t(l),c=t(c),s(l.translateX,l.translateY,c.translateX,c.translateY,h,f),o(l.rotate,c.rotate,h,f),a(l.skewX,c.skewX,h,f),u(l.scaleX,l.scaleY,
c.scaleX,c.scaleY,h,f),l=c=null,function(d){for(var g=-1,b=f.length,w;++g<b;)h[(w=f[g]).i]=w.x(d);return h.join("")}}}var If=Oi(Oa,"px, ","px)","deg)"),Bf=Oi(Fa,
", ",")",")"),Da=1e-12;function ki(t){return((t=Math.exp(t))+1/t)/2}function Ha(t){return((t=Math.exp(t))-1/t)/2}function qa(t){return((t=Math.exp(2*t))-1)/(t+1)}
var jf=(function t(e,n,r){function i(s,o){var a=s[0],u=s[1],l=s[2],c=o[0],h=o[1],f=o[2],d=c-a,g=h-u,b=d*d+g*g,w,_;if(b<Da)_=Math.log(f/l)/e,w=function(k){return[
a+k*d,u+k*g,l*Math.exp(e*k*_)]};else{var S=Math.sqrt(b),A=(f*f-l*l+r*b)/(2*l*n*S),T=(f*f-l*l-r*b)/(2*f*n*S),$=Math.log(Math.sqrt(A*A+1)-A),N=Math.log(Math.sqrt(
T*T+1)-T);_=(N-$)/e,w=function(k){var E=k*_,C=ki($),V=l/(n*S)*(C*qa(e*E+$)-Ha($));return[a+V*d,u+V*g,l*C/ki(e*E+$)]}}return w.duration=Math.abs(_)*1e3*e/Math.SQRT2,
w}return i.rho=function(s){var o=Math.max(.001,+s),a=o*o,u=a*a;return t(o,a,u)},i})(Math.SQRT2,2,4);function Fi(t){return function(e,n){var r=t((e=$t(e)).h,(n=$t(
n)).h),i=B(e.s,n.s),s=B(e.l,n.l),o=B(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=i(a),e.l=s(a),e.opacity=o(a),e+""}}}var Vf=Fi(Wn),zf=Fi(B);function Di(t){return function(e,n){var r=t((e=Nt(e)).h,(n=Nt(n)).h),i=B(e.c,n.c),s=B(e.l,n.l),o=B(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=i(
a),e.l=s(a),e.opacity=o(a),e+""}}}var Wf=Di(Wn),Uf=Di(B);function Hi(t){return(function e(n){n=+n;function r(i,s){var o=t((i=Et(i)).h,(s=Et(s)).h),a=B(i.s,s.s),
u=B(i.l,s.l),l=B(i.opacity,s.opacity);return function(c){return i.h=o(c),i.s=a(c),i.l=u(Math.pow(c,n)),i.opacity=l(c),i+""}}return r.gamma=e,r})(1)}var Yf=Hi(Wn),
Xf=Hi(B);function Ia(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function Ot(t,e){if(!isFinite(t)||t===0)return null;
var n=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),r=t.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+t.slice(n+1)]}function Le(t){return t=Ot(Math.
abs(t)),t?t[1]:NaN}function Ba(t,e){return function(n,r){for(var i=n.length,s=[],o=0,a=t[0],u=0;i>0&&a>0&&(u+a+1>r&&(a=Math.max(1,r-u)),s.push(n.substring(i-=a,
i+a)),!((u+=a+1)>r));)a=t[o=(o+1)%t.length];return s.reverse().join(e)}}function ja(t){return function(e){return e.replace(/[0-9]/g,function(n){return t[+n]})}}
var Va=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Oe(t){if(!(e=Va.exec(t)))throw new Error("invalid format: "+t);var e;
return new Un({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}Oe.prototype=Un.prototype;
function Un(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===
void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,
this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}Un.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+
(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};
function za(t){e:for(var e=t.length,n=1,r=-1,i;n<e;++n)switch(t[n]){case".":r=i=n;break;case"0":r===0&&(r=n),i=n;break;default:if(!+t[n])break e;r>0&&(r=0);break}
return r>0?t.slice(0,r)+t.slice(i+1):t}var Ft;function Wa(t,e){var n=Ot(t,e);if(!n)return Ft=void 0,t.toPrecision(e);var r=n[0],i=n[1],s=i-(Ft=Math.max(-8,Math.
min(8,Math.floor(i/3)))*3)+1,o=r.length;return s===o?r:s>o?r+new Array(s-o+1).join("0"):s>0?r.slice(0,s)+"."+r.slice(s):"0."+new Array(1-s).join("0")+Ot(t,Math.
max(0,e+s-1))[0]}function qi(t,e){var n=Ot(t,e);if(!n)return t+"";var r=n[0],i=n[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.
slice(i+1):r+new Array(i-r.length+2).join("0")}var Ii={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:Ia,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.
toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>qi(t*100,e),r:qi,s:Wa,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(
t).toString(16)};function Bi(t){return t}var ji=Array.prototype.map,Vi=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Ua(t){var e=t.
grouping===void 0||t.thousands===void 0?Bi:Ba(ji.call(t.grouping,Number),t.thousands+""),n=t.currency===void 0?"":t.currency[0]+"",r=t.currency===void 0?"":t.currency[1]+
"",i=t.decimal===void 0?".":t.decimal+"",s=t.numerals===void 0?Bi:ja(ji.call(t.numerals,String)),o=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":
t.minus+"",u=t.nan===void 0?"NaN":t.nan+"";function l(h,f){h=Oe(h);var d=h.fill,g=h.align,b=h.sign,w=h.symbol,_=h.zero,S=h.width,A=h.comma,T=h.precision,$=h.trim,
N=h.type;N==="n"?(A=!0,N="g"):Ii[N]||(T===void 0&&(T=12),$=!0,N="g"),(_||d==="0"&&g==="=")&&(_=!0,d="0",g="=");var k=(f&&f.prefix!==void 0?f.prefix:"")+(w==="$"?
n:w==="#"&&/[boxX]/.test(N)?"0"+N.toLowerCase():""),E=(w==="$"?r:/[%p]/.test(N)?o:"")+(f&&f.suffix!==void 0?f.suffix:""),C=Ii[N],V=/[defgprs%]/.test(N);T=T===void 0?
6:/[gprs]/.test(N)?Math.max(1,Math.min(21,T)):Math.max(0,Math.min(20,T));function ae(M){var W=k,U=E,Te,zr,pt;if(N==="c")U=C(M)+U,M="";else{M=+M;var mt=M<0||1/M<
0;if(M=isNaN(M)?u:C(Math.abs(M),T),$&&(M=za(M)),mt&&+M==0&&b!=="+"&&(mt=!1),W=(mt?b==="("?b:a:b==="-"||b==="("?"":b)+W,U=(N==="s"&&!isNaN(M)&&Ft!==void 0?Vi[8+Ft/
3]:"")+U+(mt&&b==="("?")":""),V){for(Te=-1,zr=M.length;++Te<zr;)if(pt=M.charCodeAt(Te),48>pt||pt>57){U=(pt===46?i+M.slice(Te+1):M.slice(Te))+U,M=M.slice(0,Te);break}}}
A&&!_&&(M=e(M,1/0));var gt=W.length+M.length+U.length,re=gt<S?new Array(S-gt+1).join(d):"";switch(A&&_&&(M=e(re+M,re.length?S-U.length:1/0),re=""),g){case"<":M=
W+M+U+re;break;case"=":M=W+re+M+U;break;case"^":M=re.slice(0,gt=re.length>>1)+W+M+U+re.slice(gt);break;default:M=re+W+M+U;break}return s(M)}return ae.toString=function(){
return h+""},ae}function c(h,f){var d=Math.max(-8,Math.min(8,Math.floor(Le(f)/3)))*3,g=Math.pow(10,-d),b=l((h=Oe(h),h.type="f",h),{suffix:Vi[8+d/3]});return function(w){
return b(g*w)}}return{format:l,formatPrefix:c}}var Lt,Dt,Yn;Ya({thousands:",",grouping:[3],currency:["$",""]});function Ya(t){return Lt=Ua(t),Dt=Lt.format,Yn=Lt.
formatPrefix,Lt}function zi(t){return Math.max(0,-Le(Math.abs(t)))}function Wi(t,e){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Le(e)/3)))*3-Le(Math.abs(
t)))}function Ui(t,e){return t=Math.abs(t),e=Math.abs(e)-t,Math.max(0,Le(e)-Le(t))+1}function Zi(t,e){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(e).domain(t);break}return this}function Xa(t){return function(){return t}}function Ga(t){return+t}var Yi=[0,1];function Fe(t){return t}function Xn(t,e){return(e-=t=+t)?function(n){return(n-t)/
e}:Xa(isNaN(e)?NaN:.5)}function Ka(t,e){var n;return t>e&&(n=t,t=e,e=n),function(r){return Math.max(t,Math.min(e,r))}}function Za(t,e,n){var r=t[0],i=t[1],s=e[0],
o=e[1];return i<r?(r=Xn(i,r),s=n(o,s)):(r=Xn(r,i),s=n(s,o)),function(a){return s(r(a))}}function Ja(t,e,n){var r=Math.min(t.length,e.length)-1,i=new Array(r),s=new Array(
r),o=-1;for(t[r]<t[0]&&(t=t.slice().reverse(),e=e.slice().reverse());++o<r;)i[o]=Xn(t[o],t[o+1]),s[o]=n(e[o],e[o+1]);return function(a){var u=ei(t,a,1,r)-1;return s[u](
i[u](a))}}function Ji(t,e){return e.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function Qi(){var t=Yi,
e=Yi,n=Rt,r,i,s,o=Fe,a,u,l;function c(){var f=Math.min(t.length,e.length);return o!==Fe&&(o=Ka(t[0],t[f-1])),a=f>2?Ja:Za,u=l=null,h}function h(f){return f==null||
isNaN(f=+f)?s:(u||(u=a(t.map(r),e,n)))(r(o(f)))}return h.invert=function(f){return o(i((l||(l=a(e,t.map(r),G)))(f)))},h.domain=function(f){return arguments.length?
(t=Array.from(f,Ga),c()):t.slice()},h.range=function(f){return arguments.length?(e=Array.from(f),c()):e.slice()},h.rangeRound=function(f){return e=Array.from(f),
n=Ri,c()},h.clamp=function(f){return arguments.length?(o=f?!0:Fe,c()):o!==Fe},h.interpolate=function(f){return arguments.length?(n=f,c()):n},h.unknown=function(f){
return arguments.length?(s=f,h):s},function(f,d){return r=f,i=d,c()}}function Qa(){return Qi()(Fe,Fe)}function el(t,e,n,r){var i=ri(t,e,n),s;switch(r=Oe(r??",f"),
r.type){case"s":{var o=Math.max(Math.abs(t),Math.abs(e));return r.precision==null&&!isNaN(s=Wi(i,o))&&(r.precision=s),Yn(r,o)}case"":case"e":case"g":case"p":case"\
r":{r.precision==null&&!isNaN(s=Ui(i,Math.max(Math.abs(t),Math.abs(e))))&&(r.precision=s-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(s=zi(i))&&
(r.precision=s-(r.type==="%")*2);break}}return Dt(r)}function tl(t){var e=t.domain;return t.ticks=function(n){var r=e();return wt(r[0],r[r.length-1],n??10)},t.tickFormat=
function(n,r){var i=e();return el(i[0],i[i.length-1],n??10,r)},t.nice=function(n){n==null&&(n=10);var r=e(),i=0,s=r.length-1,o=r[i],a=r[s],u,l,c=10;for(a<o&&(l=
o,o=a,a=l,l=i,i=s,s=l);c-- >0;){if(l=xt(o,a,n),l===u)return r[i]=o,r[s]=a,e(r);if(l>0)o=Math.floor(o/l)*l,a=Math.ceil(a/l)*l;else if(l<0)o=Math.ceil(o*l)/l,a=Math.
floor(a*l)/l;else break;u=l}return t},t}function K(){var t=Qa();return t.copy=function(){return Ji(t,K())},Zi.apply(t,arguments),tl(t)}function nl(t,e){t=t.slice();var n=0,r=t.length-1,i=t[n],s=t[r],o;return s<i&&(o=n,n=r,r=o,o=i,i=s,s=o),t[n]=e.floor(i),t[r]=e.ceil(s),t}function Xi(t){return Math.
log(t)}function Gi(t){return Math.exp(t)}function rl(t){return-Math.log(-t)}function il(t){return-Math.exp(-t)}function sl(t){return isFinite(t)?+("1e"+t):t<0?0:
t}function ol(t){return t===10?sl:t===Math.E?Math.exp:e=>Math.pow(t,e)}function al(t){return t===Math.E?Math.log:t===10&&Math.log10||t===2&&Math.log2||(t=Math.log(
t),e=>Math.log(e)/t)}function Ki(t){return(e,n)=>-t(-e,n)}function ll(t){let e=t(Xi,Gi),n=e.domain,r=10,i,s;function o(){return i=al(r),s=ol(r),n()[0]<0?(i=Ki(i),
s=Ki(s),t(rl,il)):t(Xi,Gi),e}return e.base=function(a){return arguments.length?(r=+a,o()):r},e.domain=function(a){return arguments.length?(n(a),o()):n()},e.ticks=
a=>{let u=n(),l=u[0],c=u[u.length-1],h=c<l;h&&([l,c]=[c,l]);let f=i(l),d=i(c),g,b,w=a==null?10:+a,_=[];if(!(r%1)&&d-f<w){if(f=Math.floor(f),d=Math.ceil(d),l>0){
for(;f<=d;++f)for(g=1;g<r;++g)if(b=f<0?g/s(-f):g*s(f),!(b<l)){if(b>c)break;_.push(b)}}else for(;f<=d;++f)for(g=r-1;g>=1;--g)if(b=f>0?g/s(-f):g*s(f),!(b<l)){if(b>
c)break;_.push(b)}_.length*2<w&&(_=wt(l,c,w))}else _=wt(f,d,Math.min(d-f,w)).map(s);return h?_.reverse():_},e.tickFormat=(a,u)=>{if(a==null&&(a=10),u==null&&(u=
r===10?"s":","),typeof u!="function"&&(!(r%1)&&(u=Oe(u)).precision==null&&(u.trim=!0),u=Dt(u)),a===1/0)return u;let l=Math.max(1,r*a/e.ticks().length);return c=>{
let h=c/s(Math.round(i(c)));return h*r<r-.5&&(h*=r),h<=l?u(c):""}},e.nice=()=>n(nl(n(),{floor:a=>s(Math.floor(i(a))),ceil:a=>s(Math.ceil(i(a)))})),e}function Gn(){
let t=ll(Qi()).domain([1,10]);return t.copy=()=>Ji(t,Gn()).base(t.base()),Zi.apply(t,arguments),t}var ul=.95,cl=.975,es={below:.1,share:.9},hl=6;function ts(t){let e=t.threshold[t.size-1],n=t.threshold[0],r=fl(t,n),i=r?Math.max(ns(t),n/10**hl):e,[s,o]=i<n?[i,
n]:[i-.5,n+.5],a=(r?Gn():K()).domain([s,o]).range([0,ul]).clamp(!0),u=r?dl(s,o):a.ticks(4),l=h=>h>n?1:a(h),c=Float64Array.from(t.threshold,l);return{log:r,low:s,
high:o,ticks:u,position:l,rowAt:h=>pl(c,h)}}function fl(t,e){if(!t.isProbability||e<=0)return!1;let n=t.positives+t.negatives,r=0;for(let i=0;i<t.size&&t.threshold[i]>=
es.below;i++)r=(t.tp[i]+t.fp[i])/n;return r<=1-es.share&&ns(t)<e/10}function ns(t){for(let e=t.size-1;e>0;e--)if(t.threshold[e]>0)return t.threshold[e];return t.
threshold[0]}function dl(t,e){let n=[],r=Math.ceil(Math.log10(t)-1e-9);for(let i=r;10**i<=e*1.000001;i++)n.push(+`1e${i}`);return n.length>5?n.filter((i,s)=>(n.
length-1-s)%2===0):n}function pl(t,e){if(e>=cl)return-1;let n=0,r=t.length-1;for(;n<r;){let i=n+r>>1;t[i]>e?n=i+1:r=i}return n>0&&t[n-1]-e<e-t[n]?n-1:n}var H="threshold";var Zn=1.959963984540054,Kn=Zn*Zn;function De(t,e,n){let r=t/(t+e),i=n??r;return{positives:t,negatives:e,prevalence:i,natural:i===r}}function ee(t,e,n){return n.
natural?(t+e)/(n.positives+n.negatives):as(t/n.positives,e/n.negatives,n.prevalence)}function ye(t,e,n){if(t+e===0)return NaN;if(n.natural)return t/(t+e);let r=n.
prevalence*(t/n.positives);return r/(r+(1-n.prevalence)*(e/n.negatives))}function te(t,e,n,r){let i=n.prevalence,s=t/n.positives,o=e/n.negatives,a=(n.positives-
t)/n.positives,u=(n.negatives-e)/n.negatives;return i*(s*r.true_positive+a*r.false_negative)+(1-i)*(o*r.false_positive+u*r.true_negative)+r.review*ee(t,e,n)}function is(t,e,n){
let r=t/n.positives,i=(n.negatives-e)/n.negatives;return n.prevalence*r+(1-n.prevalence)*i}function ss(t){return Math.max(t.prevalence,1-t.prevalence)}function os(t,e,n,r){
let i=n.prevalence,s=t/n.positives,o=as(s,e/n.negatives,i);return(1+r*r)*i*s/(r*r*i+o)}function as(t,e,n){return n*t+(1-n)*e}function Y(t,e){let n=t/e,r=1+Kn/e,
i=(n+Kn/(2*e))/r,s=Zn/r*Math.sqrt(n*(1-n)/e+Kn/(4*e*e));return{low:t===0?0:Math.max(0,i-s),high:t===e?1:Math.min(1,i+s)}}function Jn(t,e,n){if(t+e===0)return{low:NaN,
high:NaN};if(n.natural)return Y(t,t+e);let r=t/n.positives,i=e/n.negatives,s=ml(r,Y(t,n.positives),i,Y(e,n.negatives));return{low:rs(s.low,n.prevalence),high:rs(
s.high,n.prevalence)}}function ml(t,e,n,r){let i=t*n,s=e.low*r.high*(2*t-e.low)*(2*n-r.high),o=r.high*(2*n-r.high),a=o===0?i>0?e.low*(2*t-e.low)/(2*i):0:(i-Math.
sqrt(Math.max(0,i*i-s)))/o,u=e.high*r.low*(2*t-e.high)*(2*n-r.low),l=r.low*(2*n-r.low),c=l===0?1/0:(i+Math.sqrt(Math.max(0,i*i-u)))/l;return{low:a,high:c}}function rs(t,e){
return t===1/0?1:e*t/(e*t+(1-e))}function Qn(t,e,n,r,i,s,o){let a=r/s.positives,u=i/s.negatives,l=Y(r,s.positives),c=Y(i,s.negatives),h=e*(e>=0?a-l.low:l.high-a),
f=n*(n>=0?u-c.low:c.high-u),d=e*(e>=0?l.high-a:a-l.low),g=n*(n>=0?c.high-u:u-c.low),b=h*h+f*f,w=d*d+g*g;if(s.natural){let _=Y(s.positives,s.positives+s.negatives),
S=o*(o>=0?s.prevalence-_.low:_.high-s.prevalence),A=o*(o>=0?_.high-s.prevalence:s.prevalence-_.low);b+=S*S,w+=A*A}return{low:t-Math.sqrt(b),high:t+Math.sqrt(w)}}
function er(t,e,n,r){let i=n.prevalence,s=i*(r.true_positive-r.false_negative+r.review),o=(1-i)*(r.false_positive-r.true_negative+r.review);return Qn(te(t,e,n,r),
s,o,t,e,n,gl(t,e,n,r))}function gl(t,e,n,r){let i=t/n.positives*(r.true_positive+r.review)+(n.positives-t)/n.positives*r.false_negative,s=e/n.negatives*(r.false_positive+
r.review)+(n.negatives-e)/n.negatives*r.true_negative;return i-s}function bl(t,e,n){if(n.natural)return Y(t+e,n.positives+n.negatives);let r=n.prevalence;return Qn(
ee(t,e,n),r,1-r,t,e,n,0)}function vl(t,e,n){if(n.natural)return Y(t+(n.negatives-e),n.positives+n.negatives);let r=n.prevalence;return Qn(is(t,e,n),r,-(1-r),t,e,
n,0)}function tr(t,e,n){let{tp:r,fp:i}=t,s=er(r,i,e,n);return{precision:{value:ye(r,i,e),...Jn(r,i,e)},recall:{value:r/e.positives,...Y(r,e.positives)},false_positive_rate:{
value:i/e.negatives,...Y(i,e.negatives)},alert_rate:{value:ee(r,i,e),...bl(r,i,e)},cost_per_1000:{value:1e3*te(r,i,e,n),low:1e3*s.low,high:1e3*s.high},accuracy:{
value:is(r,i,e),...vl(r,i,e)}}}function ls(t,e){let n=e.prevalence,r=[1e4,1e5].find(g=>n*g>=10)??1e6,i=t.tp/e.positives,s=t.fp/e.negatives,o=[r*n*i,r*n*(1-i),r*
(1-n)*s,r*(1-n)*(1-s)],a=o.map(Math.floor),u=[0,1,2,3].sort((g,b)=>o[b]-a[b]-(o[g]-a[g])||g-b),l=r-a.reduce((g,b)=>g+b,0);for(let g of u){if(l<=0)break;a[g]+=1,
l-=1}let[c,h,f,d]=a;return{base:r,tp:c,fn:h,fp:f,tn:d}}function _e(t){return Number.isNaN(t)?"–":t===0?"0":_l(t.toPrecision(3))}function x(t){if(Number.isNaN(t))return"–";let e=t*100;if(e===0)return"0%";if(Math.
abs(e)<.001)return e<0?">-0.001%":"<0.001%";let n=`${xe(_e(e))}%`;return n==="100%"&&t<1?">99.9%":n}function L(t,e){if(Number.isNaN(t))return"–";let n=t<0?"-":
"",r=Math.abs(t);if(r===0)return`${e}0`;if(r<.001)return t<0?`>-${e}0.001`:`<${e}0.001`;let i=Number(r.toPrecision(3));return i>=1e9?`${n}${e}${xe(_e(r/1e9))}bn`:
i>=1e6?`${n}${e}${_e(r/1e6)}m`:`${n}${e}${xe(_e(r))}`}function He(t){return Number.isNaN(t)?"–":`${xe(_e(t))} ms`}function q(t){return xe(String(Number(t.toPrecision(10))))}function us(t,e){for(let n=3;n<=17;n++){
let r=n===3?_e(t):String(Number(t.toPrecision(n)));if(Number.isNaN(t)||t===e||Number(r)!==e)return`${xe(r)} ms`}return He(t)}function cs(t){if(!Number.isFinite(t))return"–";let e=Number(t.toPrecision(3)),n=10**(Math.floor(Math.log10(Math.abs(t)))-2);return`${q(e>t?Number((e-n).toPrecision(
3)):e)}/s`}function hs(t){return/^[<>]/.test(t)?t:`≈${t}`}function D(t){return Number.isNaN(t)?"–":xe(yl(t).toFixed(0))}function ue(t){return Number.isNaN(t)?
"–":t.toFixed(3)}function O(t){return Number.isNaN(t)?"–":t===0?"0":Math.abs(t)<1e-4?t.toExponential(2):_e(t)}function ce(t,e,n){return Number.isNaN(t)?"–":
`[${n(t)}, ${Number.isNaN(e)?"no limit":n(e)}]`}function yl(t){return t<0?-Math.floor(-t+.5):Math.floor(t+.5)}function xe(t){let[e="",n]=t.split("."),r=e.replace(
/\B(?=(\d{3})+$)/g,",");return n===void 0?r:`${r}.${n}`}function _l(t){let e=/^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(t);if(!e)return t;let[,n="",r="",i="",s="0"]=e,
o=r+i,a=Number(s);return a<0?`${n}0.${"0".repeat(-a-1)}${o}`:n+o.padEnd(a+1,"0")}function Ht(t){let e=atob(t),n=new DataView(new ArrayBuffer(e.length));for(let i=0;i<e.length;i++)n.setUint8(i,e.charCodeAt(i));let r=new Float64Array(Math.floor(
e.length/8));for(let i=0;i<r.length;i++)r[i]=n.getFloat64(8*i,!0);return r}function fs(t){let e=(t.models??[]).map(xl);return{rev:t.rev,wanted:t.wanted??e.length,dataset:t.dataset,models:e}}function xl(t,e){let n=t.k,r=l=>{let c=Ht(t[l]);
if(c.length!==n)throw new Error(`${t.title}: ${l} must have ${n} rows, got ${c.length}`);return c},{positives:i,negatives:s}=t;if(!(i>0&&s>0))throw new Error(`${t.
title}: both classes must be present, got one`);let[o,a]=[r("tp"),r("fp")],u=Array.from(o,l=>Y(l,i));return{id:t.id,title:t.title,short:t.short,order:t.order??e,
isProbability:t.is_probability,positives:i,negatives:s,size:n,nobodyThreshold:t.nobody_threshold,threshold:r("threshold"),tp:o,fp:a,recall:o.map(l=>l/i),falsePositiveRate:a.
map(l=>l/s),recallLow:Float64Array.from(u,l=>l.low),recallHigh:Float64Array.from(u,l=>l.high),precision:new Float64Array(n),precisionLow:new Float64Array(n),precisionHigh:new Float64Array(
n),cost:new Float64Array(n),costLow:new Float64Array(n),costHigh:new Float64Array(n),message:t}}function P(t,e){return e<0?{threshold:t.nobodyThreshold,tp:0,fp:0}:
{threshold:t.threshold[e],tp:t.tp[e],fp:t.fp[e]}}function se(t,e){let n=0,r=t.size;for(;n<r;){let i=n+r>>1;t.threshold[i]>=e?n=i+1:r=i}return n-1}function rr(t){return{costs:t.costs,prevalence:t.prevalence,capacityPerDay:t.capacity_per_day,casesPerDay:t.cases_per_day}}var wl=8*Number.EPSILON;function ir(t){
let e=t.false_positive+t.review-t.true_negative,n=t.false_negative-(t.true_positive+t.review);return e>=0&&n>=0&&e+n>0?e/(e+n):NaN}function qt(t,e){let n=ir(t);
if(e.natural)return n;let r=e.positives/(e.positives+e.negatives),i=n*r*(1-e.prevalence),s=(1-n)*(1-r)*e.prevalence;return i/(i+s)}function sr(t,e,n,r){let i=De(
t.positives,t.negatives,r.prevalence);switch(e){case"min_cost":return Ml(t,i,r.costs);case"bayes":return Sl(t,i,r.costs);case"max_f_beta":return P(t,nr(t,(s,o)=>os(
s,o,i,n),0,1));case"youden":return P(t,nr(t,(s,o)=>s/t.positives-o/t.negatives,0,1));case"recall_at_least":return Al(t,n);case"precision_at_least":return Tl(t,n,
i);case"fpr_at_most":return $l(t,n);case"capacity":return Nl(t,i,r);default:return{infeasible:`There is no rule called ${e}.`}}}function nr(t,e,n,r){let i=n;for(let a=0;a<
t.size;a++)i=Math.max(i,e(t.tp[a],t.fp[a]));let s=i-wl*r;if(n>=s)return-1;let o=0;for(;e(t.tp[o],t.fp[o])<s;)o+=1;return o}function Ml(t,e,n){let r=e.prevalence,
i=r*(Math.abs(n.true_positive)+Math.abs(n.false_negative))+(1-r)*(Math.abs(n.false_positive)+Math.abs(n.true_negative))+Math.abs(n.review),s=(o,a)=>-te(o,a,e,n);
return P(t,nr(t,s,s(0,0),i))}function Sl(t,e,n){if(!t.isProbability)return{infeasible:ar(t.title)};let r=qt(n,e);return Number.isNaN(r)?{infeasible:or}:P(t,se(t,
r))}var or="t* is undefined: an error costs less than the right decision. Make each error cost more.";function ar(t){return`The scores of ${t} are not probabili\
ties, so t* cannot be compared with them.`}function Al(t,e){let n=t.recall.findIndex(r=>r>=e);return n>=0?P(t,n):{infeasible:`No threshold reaches recall ${x(e)}\
.`}}function Tl(t,e,n){let r=-1,i=0;for(let o=t.size-1;o>=0;o--){let a=ye(t.tp[o],t.fp[o],n);if(a>=e)return P(t,ds(t,o));a>=r&&([r,i]=[a,o])}let s=O(t.threshold[i]);
return{infeasible:`No threshold reaches precision ${x(e)} at a prevalence of ${x(n.prevalence)}: the best is ${x(r)} at ${s}. Lower the target to ${x(kl(r))} or\
 accept a higher prevalence.`}}function $l(t,e){let n=ms(t,i=>t.falsePositiveRate[i]<=e)-1;if(n>=0)return P(t,ds(t,n));let r=t.falsePositiveRate[0];return{infeasible:`\
No threshold keeps the false positive rate at ${x(e)} or less: the cases at the highest score, ${O(t.threshold[0])}, already make ${x(r)}. Allow ${x(El(r))}, or\
 use a model with fewer ties.`}}function ds(t,e){let n=e;for(;n>0&&t.tp[n-1]===t.tp[e];)n-=1;return n}function Nl(t,e,n){let{capacityPerDay:r,casesPerDay:i}=n,s=r/
i,o=c=>ee(t.tp[c],t.fp[c],e),a=ms(t,c=>o(c)<=s)-1;if(a>=0)return P(t,a);if(r===0)return{infeasible:"No alert can be reviewed: the capacity is 0 a day."};let[u,l]=[
O(t.threshold[0]),D(Math.ceil(o(0)*i))];return{infeasible:`${D(r)} reviews a day are too few: the cases tied at the highest score, ${u}, make ${l} alerts a day.\
 Review ${x(s/o(0))} of them at random, or use a model with fewer ties.`}}function kl(t){let e=Number(t.toPrecision(2));return e<=t?e:Number((e-ps(t)).toPrecision(
2))}function El(t){let e=Number(t.toPrecision(2));return e>=t?e:Number((e+ps(t)).toPrecision(2))}function ps(t){return 10**(Math.floor(Math.log10(t))-1)}function ms(t,e){
let n=0;for(;n<t.size&&e(n);)n+=1;return n}function gs(t,e,n){if(e<=0)return P(t,-1);let r=De(t.positives,t.negatives,n);for(let i=0;i<t.size;i++)if(ee(t.tp[i],
t.fp[i],r)>=e)return P(t,i);return P(t,t.size-1)}function Pl(t,e,n,r){let{tp:i,fp:s}=Cl(n,r);return{threshold:t.threshold,tp:i+e*(t.tp-i),fp:s+e*(t.fp-s)}}function bs(t,e,n,r,i){let{tp:s,fp:o}=Pl(t,e,n,r);return{
effective_precision:ye(s,o,r),effective_recall:s/r.positives,effective_false_positive_rate:o/r.negatives,effective_alert_rate:ee(s,o,r),effective_cost_per_1000:1e3*
te(s,o,r,i)}}function Cl(t,e){return t==="allow"?{tp:0,fp:0}:t==="block"?{tp:e.positives,fp:e.negatives}:t}function lr(t,e){let n=t.filter(ys),r=It(n,a=>[a.quality,a.simplicity]);if(r===void 0)return{model:null,because:"none",cheapest:null};let i=n.filter(a=>a===r||e(
a.model,r.model)!==!0),s=It(i,a=>[a.simplicity,a.quality]),o=n.length===1?"only":s===r?"cheapest":"simpler";return{model:s.model,because:o,cheapest:r.model}}function vs(t,e){
let{cheapest:n}=lr(t,e);return n===null?[]:t.filter(i=>ys(i)&&i.model!==n).filter(i=>e(i.model,n)===!1).sort((i,s)=>i.quality-s.quality).map(({model:i})=>i)}function ys(t){
return t.feasible&&!Number.isNaN(t.quality)}function _s(t){if(t.some(s=>s.feasible))return null;let e=t.filter(s=>s.judged),n=e.filter(s=>s.stable&&!Number.isNaN(s.p99Ms)),r=e.filter(s=>!Number.isNaN(s.utilisation));
return(n.length>0?It(n,s=>[s.p99Ms,s.simplicity]):It(r,s=>[s.utilisation,s.simplicity]))?.model??null}function It(t,e){let n;for(let r of t)if(n===void 0)n=r;else{let[i,s]=[e(r),e(n)];(i[0]<s[0]||i[0]===s[0]&&i[1]<s[1])&&(n=r)}return n}var Rl=.99,Ll="cascade";function xs(t,e){if(!t.latency.known)return null;let n=e.map(c=>Dl(t,c,e)),r=t.settled?Fl(t.latency.cascade):null,i=r===null?n:[...n,r],
s=i.map(({candidate:c})=>c),o=(c,h)=>t.latency.differs(c,h),a=lr(s,o),u=c=>i.find(({candidate:h})=>h.model===c),l=a.model===null?_s(s):null;return{models:n,focus:n.
find(({view:c})=>c.isFocus),cascade:r,choice:a,alike:vs(s,o).map(c=>u(c)),open:Ol(t,u(a.model)),closest:u(l)??null}}function Ol(t,e){let{objective_ms:n}=t.scenario.
serving;if(e===void 0||n===null)return!1;let r=e.view===null?nt:e.p99;if(!Number.isNaN(r.low))return r.low<=n&&!(r.high<=n);let i=t.settled?t.latency.recommendation:
void 0;return i?.model===e.candidate.model&&!i.certain}var nt={value:NaN,low:NaN,high:NaN};function Fl(t){if(t===void 0)return null;let{simplicity:e,stable:n,feasible:r,
judged:i,reason:s}=t;return{view:null,candidate:{model:Ll,simplicity:e,quality:t.quality??NaN,onTime:t.on_time??NaN,p99Ms:t.p99_ms??NaN,utilisation:t.utilisation??
NaN,stable:n,feasible:r,judged:i,serversNeeded:null,atNeeded:NaN},reason:s}}function Dl(t,e,n){let{id:r}=e.table,{serving:i}=t.scenario,s=t.latency.model(r),o=!!s?.
responses,a=o&&!t.latency.tablesHold(t.scenario),u=a?null:s?.responses??null,l=t.latency.exact(r,t.scenario),c=u?.utilisation(i.arrival_rate_per_s,i.servers)??NaN,
h=l?ur(l.p99_ms):cr(u?.quantileAt(Rl,c,i.servers)),f=u!==null,d=!f||!Number.isNaN(h.value),g=f?ql(t,e,c):nt,b=f&&i.objective_ms!==null&&!(h.value<=i.objective_ms),
w=e.point!==null&&!a&&(o||i.objective_ms===null),_={view:e,status:s?.status??"missing",words:s?.words??"",measured:o,pending:a,answered:l!==void 0,approximate:o&&
l===void 0,nearAtObjective:o&&t.latency.exactAtObjective(r,t.scenario)===void 0,utilisation:l?.utilisation??c,stable:d,serversToHold:u?Math.floor(u.utilisation(
i.arrival_rate_per_s,1))+1:NaN,p99:h,attainment:g,effective:d?Il(t,e,n,g.value):null,out:f&&(!d||b),replayed:t.latency.exactAtObjective(r,t.scenario)?.replayed??
""};return{..._,candidate:Hl(_,s?.simplicity??0,c,w)}}function Hl({view:t,p99:e,stable:n,out:r,effective:i},s,o,a){return{model:t.table.id,simplicity:s,quality:i?.
effective_cost_per_1000.value??NaN,onTime:t.figures?.cost_per_1000.value??NaN,p99Ms:e.value,utilisation:o,stable:n,feasible:a&&!r,judged:a,serversNeeded:null,atNeeded:NaN}}
function ql(t,e,n){let{id:r}=e.table,{objective_ms:i,servers:s}=t.scenario.serving;if(i===null)return nt;let o=t.latency.exactAtObjective(r,t.scenario);return o?
ur(o.attainment):cr(t.latency.model(r)?.responses?.attainedAt(i,n,s))}function Il(t,e,n,r){let{scenario:i}=t,s=i.serving.objective_ms===null,o=s?1:r,a=s?"allow":
Bl(i.serving.late,e,n);if(e.point===null||a===null||Number.isNaN(o))return null;let u=t.samePoints?t.latency.exactAtObjective(e.table.id,i)?.effective:void 0,l=bs(
e.point,o,a,e.at,i.costs),c=Object.entries(l).map(([h,f])=>[h,u?.[h]?ur(u[h]):cr(f)]);return Object.fromEntries(c)}function Bl(t,e,n){return t===e.table.id?"all\
ow":t==="allow"||t==="block"?t:n.find(({table:r})=>r.id===t)?.point??null}function ur(t){return t===null?nt:{value:t[0],low:t[1]??NaN,high:t[2]??NaN}}function cr(t){
return{...nt,value:t??NaN}}var jl="The threshold stays where it was.",Vl="The threshold of lowest cost is shown instead.";function Ms(t){let{scenario:e}=t,n=t.focusTable(),r=zl(t,n),i=t.standing.
has(n.id),s="infeasible"in r?`${r.infeasible} ${i?jl:Vl}`:"",o="infeasible"in r?Yl(t,n):r;s===""&&t.standing.set(n.id,o);let a=De(n.positives,n.negatives,e.prevalence),
u=e.rule===H||s!=="",l=ee(o.tp,o.fp,a),c=t.tables.models.map(h=>h===n?ws(t,h,o,!0):ws(t,h,Ul(t,h,u,l),!1));return{models:c,table:n,at:a,point:o,nobody:o.threshold>
n.threshold[0],figures:tr(o,a,e.costs),cases:ls(o,a),rule:e.rule,parameter:e.rule===H?NaN:t.parameterOf(e.rule),infeasible:s,reason:"infeasible"in r||!("reason"in
r)?"":r.reason??"",serving:xs(t,c)}}function ws(t,e,n,r){let{scenario:i}=t,s=De(e.positives,e.negatives,i.prevalence);if("infeasible"in n)return{table:e,isFocus:r,
at:s,point:null,reason:n.infeasible,figures:null};r||t.standing.set(e.id,n);let o=tr(n,s,i.costs);return{table:e,isFocus:r,at:s,point:n,reason:"",figures:o}}function zl(t,e){
let{rule:n,threshold:r}=t.scenario;return n!==H?Bt(t,e,n):Wl(t,e,r??e.threshold[0])}function Wl(t,e,n){return t.learnedPoint(e.id,n)??{...P(e,se(e,n)),threshold:n}}
function Bt(t,e,n,r=t.parameterOf(n)){return(Object.is(r,t.parameterOf(n))?t.exactChoice(e.id,n):void 0)??sr(e,n,r,rr(t.scenario))}function Ul(t,e,n,r){return n?
(t.scenario.rule===H?t.exactCurrent(e.id):void 0)??gs(e,r,t.scenario.prevalence):Bt(t,e,t.scenario.rule)}function Yl(t,e){let n=t.standing.get(e.id);if(n)return n;
let r=sr(e,"min_cost",NaN,rr(t.scenario));return"infeasible"in r?P(e,0):r}function Ss(t,e,n,r){for(let i=0;i<t.size;i++){let s=t.tp[i],o=t.fp[i];if(t.precision[i]=ye(s,o,e),t.cost[i]=1e3*te(s,o,e,n),!r)continue;let a=Jn(s,o,e);t.precisionLow[i]=
a.low,t.precisionHigh[i]=a.high;let u=er(s,o,e,n);t.costLow[i]=1e3*u.low,t.costHigh[i]=1e3*u.high}}var Xl=.1,jt=class{servers;meanServiceMs;utilisations;lastLevel;depths;responses;rows=new Map;rowsAt=NaN;constructor(e){this.servers=e.servers,this.utilisations=
e.utilisation,this.meanServiceMs=e.mean_service_ms,this.lastLevel=e.levels.at(-1),this.depths=Float64Array.from(e.levels,Ts),this.responses=Ht(e.response_ms);let n=this.
servers.length*this.utilisations.length*e.levels.length;if(this.responses.length!==n)throw new Error(`response times must have ${n} cells, got ${this.responses.
length}`)}utilisation(e,n){return e*this.meanServiceMs/(1e3*n)}quantileAt(e,n,r){return e>=0&&e<=this.lastLevel?this.amongServers(r,n,i=>Gl(i,e)):NaN}attainedAt(e,n,r){
return Number.isNaN(e)?NaN:this.amongServers(r,n,i=>this.attainedOf(i,e))}holds(e){return this.servers.includes(e)}amongServers(e,n,r){let i=(d,g)=>{let b=this.
row(d,g);return b===null?NaN:r(b)},s=this.servers.indexOf(e);if(s>=0)return i(s,n);let o=this.servers.findIndex(d=>d>e);if(o===0)return NaN;let a=o<0?this.servers.
length-1:o-1,u=1/this.servers[a],l=o<0?0:1/this.servers[o],c=(1/e-u)/(l-u),h=i(a,n),f=o<0?i(a,0):i(o,n);return h+c*(f-h)}attainedOf({times:e,depths:n},r){let i=e.
length-1;if(r<e[0])return 0;if(r>=e[i])return this.lastLevel;let s=As(e,r),o=(r-e[s-1])/(e[s]-e[s-1]),a=n[s-1]+o*(n[s]-n[s-1]);return Math.min(1-Math.exp(-a),this.
lastLevel)}row(e,n){this.rowsAt!==n&&n!==0&&(this.rows.clear(),this.rowsAt=n);let r=`${e} ${n}`,i=this.rows.get(r);return i===void 0&&(i=this.madeRow(e,n),this.
rows.set(r,i)),i}madeRow(e,n){let r=this.utilisations;if(!(n>=0&&n<=r.at(-1)))return null;let i=r.findIndex(f=>f>=n),s=this.stored(e,i);if(r[i]===n)return{times:s,
depths:this.depths};let o=this.stored(e,i-1),a=(n-r[i-1])/(r[i]-r[i-1]),u=new Float64Array(o.length+s.length);u.set(o),u.set(s,o.length),u.sort();let l=u.map(f=>this.
depthAt(o,f)),c=u.map(f=>this.depthAt(s,f));if(r[i]>Xl)return{times:u,depths:l.map((f,d)=>f+a*(c[d]-f))};let h=(f,d)=>{let g=Math.exp(-f);return-Math.log(g+a*(Math.
exp(-c[d])-g))};return{times:u,depths:l.map(h)}}depthAt(e,n){let r=As(e,n);if(r===0)return 0;let i=Math.min(r,e.length-1),s=e[i]-e[i-1];if(s<=0)return this.depths[i];
let o=(n-e[i-1])/s;return this.depths[i-1]+o*(this.depths[i]-this.depths[i-1])}stored(e,n){let r=(e*this.utilisations.length+n)*this.depths.length;return this.responses.
subarray(r,r+this.depths.length)}};function Gl({times:t,depths:e},n){let r=Ts(n),i=Math.min(Kl(e,r),e.length-1);if(i===0)return t[0];let s=(r-e[i-1])/(e[i]-e[i-
1]);return t[i-1]+Math.min(s,1)*(t[i]-t[i-1])}function Ts(t){return-Math.log(1-t)}function Kl(t,e){return $s(t,n=>n<e)}function As(t,e){return $s(t,n=>n<=e)}function $s(t,e){
let n=0,r=t.length;for(;n<r;){let i=n+r>>1;e(t[i])?n=i+1:r=i}return n}var Vt=class{rev="";models=new Map;message=null;sent=null;lacks(e){return e!==null&&e.models===null&&this.rev!==e.rev}receive(e,n){this.message=e,this.sent=n;let r=e?.
rev??"";return r===this.rev?!1:(this.rev=r,this.models=new Map(Object.entries(e?.models??{}).map(([i,s])=>[i,{...s,responses:s.table&&new jt(s.table)}])),!0)}get known(){
return this.message!==null}get measuredOn(){return this.message?.measured_on??""}model(e){return this.models.get(e)}tablesHold(e){return this.sent!==null&&Ns.every(
n=>this.sent.serving[n]===e.serving[n])}exact(e,n){return this.answered&&ks(this.sent.serving,n.serving)?this.message.exact.models[e]:void 0}exactAtObjective(e,n){
return hr(this.sent?.serving,n.serving)?this.exact(e,n):void 0}differs(e,n){let r=this.message?.exact?.pairs[[e,n].sort().join("|")];return r===void 0?null:!r}get recommendation(){
return this.message?.exact?.recommendation}get cascade(){return this.message?.exact?.cascade}get answered(){return this.message?.exact!==null&&this.message?.exact!==
void 0&&this.sent!==null}},Ns=["dispatch","burstiness","path"],Zl=["arrival_rate_per_s","servers",...Ns];function ks(t,e){return Zl.every(n=>t[n]===e[n])}function hr(t,e){
return t!==void 0&&ks(t,e)&&t.objective_ms===e.objective_ms&&t.late===e.late}var zt=class{data;tables;scenario;latency=new Vt;dirty=!1;standing=new Map;seq=0;version=null;parameters={};learned=new Map;lacks(e){return e.tables.models===null&&
this.tables?.rev!==e.tables.rev||this.latency.lacks(e.latency)}receive(e){let n=this.tables===void 0||this.tables.rev!==e.tables.rev,r=this.tables!==void 0&&this.
tables.dataset.name!==e.tables.dataset.name,i=r&&this.dirty;if(n){let c=fs(e.tables);this.tables=c,this.learned.clear(),this.standing.clear()}this.data=e;let s=this.
latency.receive(e.latency,e.scenario),o=this.version===null,a=e.scenario.version!==this.version,u=e.scenario.echo>=this.seq,l=o||r||(a||n)&&u&&!this.dirty;return this.
seq=Math.max(this.seq,e.scenario.echo),l&&this.adopt(),this.learn(),this.tables.models.some(c=>c.id===this.scenario.focus)||(this.scenario={...this.scenario,focus:this.
tables.models[0].id}),{tables:n,scenario:l,latency:s,dropped:i}}adopt(){let{version:e,echo:n,parameters:r,...i}=this.data.scenario;this.version=e,this.scenario=
{...i,costs:{...i.costs},serving:{...i.serving}},this.parameters={...this.parameters,...r},i.parameter!==null&&(this.parameters[i.rule]=i.parameter),this.dirty=
!1}learn(){let{exact:e}=this.data;if(e===null)return;let n=(r,i)=>{"infeasible"in i||this.learned.set(`${r} ${i.threshold}`,i)};for(let[r,i]of Object.entries(e.
current)){n(r,i);let{focus:s,rule:o,threshold:a}=this.data.scenario,u=r===s&&o===H&&a!==null;"infeasible"in i||u&&e.version===this.data.scenario.version&&this.learned.
set(`${r} ${a}`,{...i,threshold:a})}for(let[r,i]of Object.entries(e.points))for(let s of Object.values(i))n(r,s)}learnedPoint(e,n){return this.learned.get(`${e}\
 ${n}`)}change(e){this.scenario={...this.scenario,...e};let{rule:n,parameter:r}=this.scenario;r!==null&&(this.parameters[n]=r),this.dirty=!0}take(){return this.
dirty&&(this.seq+=1),this.dirty=!1,Kr(this.seq),{seq:this.seq,tables:`${this.tables.rev} ${this.latency.rev}`.trim(),...this.scenario}}focusTable(){return this.
table(this.scenario.focus)??this.tables.models[0]}table(e){return this.tables.models.find(n=>n.id===e)}rule(e){return this.data.rules.find(n=>n.id===e)}parameterOf(e){
return this.parameters[e]??this.rule(e)?.parameter?.default??NaN}sameSetting(){let{exact:e,scenario:n}=this.data,r=this.scenario;return e===null||e.version!==n.
version?!1:r.prevalence===n.prevalence&&r.capacity_per_day===n.capacity_per_day&&r.cases_per_day===n.cases_per_day&&Jl(r,n)}exactChoice(e,n){if(!this.sameSetting())
return;let r=this.data.scenario,i=this.rule(n)?.parameter?.default??NaN,s=r.parameters?.[n]??i,o=r.rule===n?r.parameter??s:s;if(Object.is(o,this.parameterOf(n)))
return this.data.exact?.points[e]?.[n]}averagePrecision(e){let{prevalence:n}=this.scenario;return n===null?e.message.average_precision:(this.data.scenario.prevalence===
n?this.data.exact?.average_precision[e.id]:void 0)??NaN}exactCurrent(e){return this.samePoints?this.data.exact?.current[e]:void 0}get samePoints(){let e=this.data.
scenario,n=this.scenario;return this.sameSetting()&&n.focus===e.focus&&n.rule===e.rule&&n.threshold===e.threshold&&n.parameter===e.parameter}get settled(){return this.
samePoints&&hr(this.data.scenario.serving,this.scenario.serving)}};function Jl(t,e){return t.costs.false_positive===e.costs.false_positive&&t.costs.false_negative===
e.costs.false_negative&&t.costs.true_positive===e.costs.true_positive&&t.costs.true_negative===e.costs.true_negative&&t.costs.review===e.costs.review}function Wt(){return v("svg",{viewBox:"0 0 16 16",class:"pin-icon","aria-hidden":"true",focusable:"false"},v("path",{d:"M5.5 1.5h5l-.7 1v3.6l2.2 2.4v1H8.6v4.6L8\
 15l-.6-.9V9.5H4v-1l2.2-2.4V2.5z"}))}var fr=16,Ql=12;function eu(t,e,n,r){let i=t+fr+n.width>r?t-fr-n.width:t+fr;return{left:Math.max(0,i),top:Math.max(0,e-n.height-Ql)}}var Ut=class{constructor(e){
this.root=e}root;element=m("div",{class:"readout",hidden:!0,"aria-hidden":"true","data-figure":"hover"});show(e,n){if(this.element.hidden=!e||n===null,!e||n===null)
return;y(this.element,e);let r=this.root.getBoundingClientRect(),{offsetWidth:i,offsetHeight:s}=this.element,[o,a]=[n.clientX-r.left,n.clientY-r.top],{left:u,top:l}=eu(
o,a,{width:i,height:s},r.width);this.element.style.left=`${u}px`,this.element.style.top=`${l}px`}};function Es(t){let e=getComputedStyle(t).getPropertyValue("--st-background-color").trim(),n=m("span",{style:`color:${e||"#fff"}`});t.append(n);let[r=255,i=255,s=255]=(getComputedStyle(
n).color.match(/[\d.]+/g)??[]).map(Number);n.remove(),p(t,"data-theme",.299*r+.587*i+.114*s<128?"dark":"light")}var Yt=class{constructor(e,n){this.root=e;this.element=m("div",{class:"tip",role:"tooltip",id:`${n}-tip`,hidden:!0}),e.addEventListener("keydown",r=>{r.key==="E\
scape"&&this.hide()})}root;element;target=null;attach(e,n){let r=()=>this.show(e,n());e.onmouseenter=r,e.onfocus=()=>{e.matches(":focus-visible")&&r()},e.onmouseleave=
e.onblur=()=>this.hide()}show(e,n){if(n==="")return;y(this.element,n),this.element.hidden=!1,this.target=e,p(e,"aria-describedby",this.element.id);let r=this.root.
getBoundingClientRect(),i=e.getBoundingClientRect(),s=this.element.offsetWidth,o=Math.min(Math.max(0,i.left-r.left),Math.max(0,r.width-s));this.element.style.left=
`${o}px`,this.element.style.top=`${i.bottom-r.top+4}px`}hide(){this.element.hidden=!0,this.target&&p(this.target,"aria-describedby",null),this.target=null}};var tu=1.3,nu=0,Xt=class{constructor(e,n,r,i){this.root=e;this.uid=`${n}${nu+=1}`,this.tip=new Yt(e,this.uid),this.readout=new Ut(e),this.pinAll.append(Wt(),this.
pinText),this.pinAll.onclick=r,e.replaceChildren(this.empty,this.body,this.tip.element,this.readout.element,this.live),this.observer=new ResizeObserver(()=>{let s=this.
body.clientWidth;s!==this.width&&(this.width=s,i())}),this.observer.observe(this.body)}root;uid;tip;body=m("div",{class:"body",hidden:!0});pinAll=m("button",{type:"\
button",class:"pin-all","data-control":"pin"});readout;pinText=m("span");empty=m("p",{class:"empty",role:"status"});live=m("div",{class:"spoken",role:"status","\
aria-live":"polite"});observer;width=0;stop(){this.observer.disconnect()}theme(){Es(this.root)}message(e){y(this.empty,e),this.empty.hidden=e==="",this.body.hidden=
e!==""}speak(e){y(this.live,e)}frame(e,n){y(this.pinText,`Pin what I see to ${e}`),p(this.root,"data-present",n)}scale(e){return e?tu:1}};function ru(t){return t}var dr=1,pr=2,mr=3,rt=4,Ps=1e-6;function iu(t){return"translate("+t+",0)"}function su(t){return"translate(0,"+t+")"}function ou(t){return e=>+t(
e)}function au(t,e){return e=Math.max(0,t.bandwidth()-e*2)/2,t.round()&&(e=Math.round(e)),n=>+t(n)+e}function lu(){return!this.__axis}function Cs(t,e){var n=[],
r=null,i=null,s=6,o=6,a=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,l=t===dr||t===rt?-1:1,c=t===rt||t===pr?"x":"y",h=t===dr||t===mr?iu:su;function f(d){
var g=r??(e.ticks?e.ticks.apply(e,n):e.domain()),b=i??(e.tickFormat?e.tickFormat.apply(e,n):ru),w=Math.max(s,0)+a,_=e.range(),S=+_[0]+u,A=+_[_.length-1]+u,T=(e.
bandwidth?au:ou)(e.copy(),u),$=d.selection?d.selection():d,N=$.selectAll(".domain").data([null]),k=$.selectAll(".tick").data(g,e).order(),E=k.exit(),C=k.enter().
append("g").attr("class","tick"),V=k.select("line"),ae=k.select("text");N=N.merge(N.enter().insert("path",".tick").attr("class","domain").attr("stroke","current\
Color")),k=k.merge(C),V=V.merge(C.append("line").attr("stroke","currentColor").attr(c+"2",l*s)),ae=ae.merge(C.append("text").attr("fill","currentColor").attr(c,
l*w).attr("dy",t===dr?"0em":t===mr?"0.71em":"0.32em")),d!==$&&(N=N.transition(d),k=k.transition(d),V=V.transition(d),ae=ae.transition(d),E=E.transition(d).attr(
"opacity",Ps).attr("transform",function(M){return isFinite(M=T(M))?h(M+u):this.getAttribute("transform")}),C.attr("opacity",Ps).attr("transform",function(M){var W=this.
parentNode.__axis;return h((W&&isFinite(W=W(M))?W:T(M))+u)})),E.remove(),N.attr("d",t===rt||t===pr?o?"M"+l*o+","+S+"H"+u+"V"+A+"H"+l*o:"M"+u+","+S+"V"+A:o?"M"+S+
","+l*o+"V"+u+"H"+A+"V"+l*o:"M"+S+","+u+"H"+A),k.attr("opacity",1).attr("transform",function(M){return h(T(M)+u)}),V.attr(c+"2",l*s),ae.attr(c,l*w).text(b),$.filter(
lu).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",t===pr?"start":t===rt?"end":"middle"),$.each(function(){this.__axis=
T})}return f.scale=function(d){return arguments.length?(e=d,f):e},f.ticks=function(){return n=Array.from(arguments),f},f.tickArguments=function(d){return arguments.
length?(n=d==null?[]:Array.from(d),f):n.slice()},f.tickValues=function(d){return arguments.length?(r=d==null?null:Array.from(d),f):r&&r.slice()},f.tickFormat=function(d){
return arguments.length?(i=d,f):i},f.tickSize=function(d){return arguments.length?(s=o=+d,f):s},f.tickSizeInner=function(d){return arguments.length?(s=+d,f):s},
f.tickSizeOuter=function(d){return arguments.length?(o=+d,f):o},f.tickPadding=function(d){return arguments.length?(a=+d,f):a},f.offset=function(d){return arguments.
length?(u=+d,f):u},f}function Gt(t){return Cs(mr,t)}function Rs(t){return Cs(rt,t)}var gr="http://www.w3.org/1999/xhtml",Ls={svg:"http://www.w3.org/2000/svg",xhtml:gr,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespa\
ce",xmlns:"http://www.w3.org/2000/xmlns/"};function Os(t){var e=t+="",n=e.indexOf(":");return n>=0&&(e=t.slice(0,n))!=="xmlns"&&(t=t.slice(n+1)),Ls.hasOwnProperty(
e)?{space:Ls[e],local:t}:t}function uu(t){return function(){var e=this.ownerDocument,n=this.namespaceURI;return n===gr&&e.documentElement.namespaceURI===gr?e.createElement(
t):e.createElementNS(n,t)}}function cu(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Fs(t){var e=Os(t);return(e.local?
cu:uu)(e)}function hu(){}function Ds(t){return t==null?hu:function(){return this.querySelector(t)}}function fu(t){typeof t!="function"&&(t=Ds(t));for(var e=this.
_groups,n=e.length,r=new Array(n),i=0;i<n;++i)for(var s=e[i],o=s.length,a=r[i]=new Array(o),u,l,c=0;c<o;++c)(u=s[c])&&(l=t.call(u,u.__data__,c,s))&&("__data__"in
u&&(l.__data__=u.__data__),a[c]=l);return new z(r,this._parents)}function du(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function pu(){return[]}function mu(t){
return t==null?pu:function(){return this.querySelectorAll(t)}}function gu(t){return function(){return du(t.apply(this,arguments))}}function bu(t){typeof t=="fun\
ction"?t=gu(t):t=mu(t);for(var e=this._groups,n=e.length,r=[],i=[],s=0;s<n;++s)for(var o=e[s],a=o.length,u,l=0;l<a;++l)(u=o[l])&&(r.push(t.call(u,u.__data__,l,o)),
i.push(u));return new z(r,i)}function vu(t){return function(){return this.matches(t)}}function Hs(t){return function(e){return e.matches(t)}}var yu=Array.prototype.
find;function _u(t){return function(){return yu.call(this.children,t)}}function xu(){return this.firstElementChild}function wu(t){return this.select(t==null?xu:
_u(typeof t=="function"?t:Hs(t)))}var Mu=Array.prototype.filter;function Su(){return Array.from(this.children)}function Au(t){return function(){return Mu.call(this.
children,t)}}function Tu(t){return this.selectAll(t==null?Su:Au(typeof t=="function"?t:Hs(t)))}function $u(t){typeof t!="function"&&(t=vu(t));for(var e=this._groups,
n=e.length,r=new Array(n),i=0;i<n;++i)for(var s=e[i],o=s.length,a=r[i]=[],u,l=0;l<o;++l)(u=s[l])&&t.call(u,u.__data__,l,s)&&a.push(u);return new z(r,this._parents)}
function qs(t){return new Array(t.length)}function Nu(){return new z(this._enter||this._groups.map(qs),this._parents)}function Kt(t,e){this.ownerDocument=t.ownerDocument,
this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=e}Kt.prototype={constructor:Kt,appendChild:function(t){return this._parent.insertBefore(
t,this._next)},insertBefore:function(t,e){return this._parent.insertBefore(t,e)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){
return this._parent.querySelectorAll(t)}};function ku(t){return function(){return t}}function Eu(t,e,n,r,i,s){for(var o=0,a,u=e.length,l=s.length;o<l;++o)(a=e[o])?
(a.__data__=s[o],r[o]=a):n[o]=new Kt(t,s[o]);for(;o<u;++o)(a=e[o])&&(i[o]=a)}function Pu(t,e,n,r,i,s,o){var a,u,l=new Map,c=e.length,h=s.length,f=new Array(c),d;
for(a=0;a<c;++a)(u=e[a])&&(f[a]=d=o.call(u,u.__data__,a,e)+"",l.has(d)?i[a]=u:l.set(d,u));for(a=0;a<h;++a)d=o.call(t,s[a],a,s)+"",(u=l.get(d))?(r[a]=u,u.__data__=
s[a],l.delete(d)):n[a]=new Kt(t,s[a]);for(a=0;a<c;++a)(u=e[a])&&l.get(f[a])===u&&(i[a]=u)}function Cu(t){return t.__data__}function Ru(t,e){if(!arguments.length)
return Array.from(this,Cu);var n=e?Pu:Eu,r=this._parents,i=this._groups;typeof t!="function"&&(t=ku(t));for(var s=i.length,o=new Array(s),a=new Array(s),u=new Array(
s),l=0;l<s;++l){var c=r[l],h=i[l],f=h.length,d=Lu(t.call(c,c&&c.__data__,l,r)),g=d.length,b=a[l]=new Array(g),w=o[l]=new Array(g),_=u[l]=new Array(f);n(c,h,b,w,
_,d,e);for(var S=0,A=0,T,$;S<g;++S)if(T=b[S]){for(S>=A&&(A=S+1);!($=w[A])&&++A<g;);T._next=$||null}}return o=new z(o,r),o._enter=a,o._exit=u,o}function Lu(t){return typeof t==
"object"&&"length"in t?t:Array.from(t)}function Ou(){return new z(this._exit||this._groups.map(qs),this._parents)}function Fu(t,e,n){var r=this.enter(),i=this,s=this.
exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),e!=null&&(i=e(i),i&&(i=i.selection())),n==null?s.remove():n(s),r&&i?r.merge(i).
order():i}function Du(t){for(var e=t.selection?t.selection():t,n=this._groups,r=e._groups,i=n.length,s=r.length,o=Math.min(i,s),a=new Array(i),u=0;u<o;++u)for(var l=n[u],
c=r[u],h=l.length,f=a[u]=new Array(h),d,g=0;g<h;++g)(d=l[g]||c[g])&&(f[g]=d);for(;u<i;++u)a[u]=n[u];return new z(a,this._parents)}function Hu(){for(var t=this._groups,
e=-1,n=t.length;++e<n;)for(var r=t[e],i=r.length-1,s=r[i],o;--i>=0;)(o=r[i])&&(s&&o.compareDocumentPosition(s)^4&&s.parentNode.insertBefore(o,s),s=o);return this}
function qu(t){t||(t=Iu);function e(h,f){return h&&f?t(h.__data__,f.__data__):!h-!f}for(var n=this._groups,r=n.length,i=new Array(r),s=0;s<r;++s){for(var o=n[s],
a=o.length,u=i[s]=new Array(a),l,c=0;c<a;++c)(l=o[c])&&(u[c]=l);u.sort(e)}return new z(i,this._parents).order()}function Iu(t,e){return t<e?-1:t>e?1:t>=e?0:NaN}
function Bu(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function ju(){return Array.from(this)}function Vu(){for(var t=this._groups,
e=0,n=t.length;e<n;++e)for(var r=t[e],i=0,s=r.length;i<s;++i){var o=r[i];if(o)return o}return null}function zu(){let t=0;for(let e of this)++t;return t}function Wu(){
return!this.node()}function Uu(t){for(var e=this._groups,n=0,r=e.length;n<r;++n)for(var i=e[n],s=0,o=i.length,a;s<o;++s)(a=i[s])&&t.call(a,a.__data__,s,i);return this}
function Yu(t){return function(){this.removeAttribute(t)}}function Xu(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Gu(t,e){return function(){
this.setAttribute(t,e)}}function Ku(t,e){return function(){this.setAttributeNS(t.space,t.local,e)}}function Zu(t,e){return function(){var n=e.apply(this,arguments);
n==null?this.removeAttribute(t):this.setAttribute(t,n)}}function Ju(t,e){return function(){var n=e.apply(this,arguments);n==null?this.removeAttributeNS(t.space,
t.local):this.setAttributeNS(t.space,t.local,n)}}function Qu(t,e){var n=Os(t);if(arguments.length<2){var r=this.node();return n.local?r.getAttributeNS(n.space,n.
local):r.getAttribute(n)}return this.each((e==null?n.local?Xu:Yu:typeof e=="function"?n.local?Ju:Zu:n.local?Ku:Gu)(n,e))}function Is(t){return t.ownerDocument&&
t.ownerDocument.defaultView||t.document&&t||t.defaultView}function ec(t){return function(){this.style.removeProperty(t)}}function tc(t,e,n){return function(){this.
style.setProperty(t,e,n)}}function nc(t,e,n){return function(){var r=e.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,n)}}
function rc(t,e,n){return arguments.length>1?this.each((e==null?ec:typeof e=="function"?nc:tc)(t,e,n??"")):ic(this.node(),t)}function ic(t,e){return t.style.getPropertyValue(
e)||Is(t).getComputedStyle(t,null).getPropertyValue(e)}function sc(t){return function(){delete this[t]}}function oc(t,e){return function(){this[t]=e}}function ac(t,e){
return function(){var n=e.apply(this,arguments);n==null?delete this[t]:this[t]=n}}function lc(t,e){return arguments.length>1?this.each((e==null?sc:typeof e=="fu\
nction"?ac:oc)(t,e)):this.node()[t]}function Bs(t){return t.trim().split(/^|\s+/)}function vr(t){return t.classList||new js(t)}function js(t){this._node=t,this.
_names=Bs(t.getAttribute("class")||"")}js.prototype={add:function(t){var e=this._names.indexOf(t);e<0&&(this._names.push(t),this._node.setAttribute("class",this.
_names.join(" ")))},remove:function(t){var e=this._names.indexOf(t);e>=0&&(this._names.splice(e,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){
return this._names.indexOf(t)>=0}};function Vs(t,e){for(var n=vr(t),r=-1,i=e.length;++r<i;)n.add(e[r])}function zs(t,e){for(var n=vr(t),r=-1,i=e.length;++r<i;)n.
remove(e[r])}function uc(t){return function(){Vs(this,t)}}function cc(t){return function(){zs(this,t)}}function hc(t,e){return function(){(e.apply(this,arguments)?
Vs:zs)(this,t)}}function fc(t,e){var n=Bs(t+"");if(arguments.length<2){for(var r=vr(this.node()),i=-1,s=n.length;++i<s;)if(!r.contains(n[i]))return!1;return!0}return this.
each((typeof e=="function"?hc:e?uc:cc)(n,e))}function dc(){this.textContent=""}function pc(t){return function(){this.textContent=t}}function mc(t){return function(){
var e=t.apply(this,arguments);this.textContent=e??""}}function gc(t){return arguments.length?this.each(t==null?dc:(typeof t=="function"?mc:pc)(t)):this.node().textContent}
function bc(){this.innerHTML=""}function vc(t){return function(){this.innerHTML=t}}function yc(t){return function(){var e=t.apply(this,arguments);this.innerHTML=
e??""}}function _c(t){return arguments.length?this.each(t==null?bc:(typeof t=="function"?yc:vc)(t)):this.node().innerHTML}function xc(){this.nextSibling&&this.parentNode.
appendChild(this)}function wc(){return this.each(xc)}function Mc(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Sc(){
return this.each(Mc)}function Ac(t){var e=typeof t=="function"?t:Fs(t);return this.select(function(){return this.appendChild(e.apply(this,arguments))})}function Tc(){
return null}function $c(t,e){var n=typeof t=="function"?t:Fs(t),r=e==null?Tc:typeof e=="function"?e:Ds(e);return this.select(function(){return this.insertBefore(
n.apply(this,arguments),r.apply(this,arguments)||null)})}function Nc(){var t=this.parentNode;t&&t.removeChild(this)}function kc(){return this.each(Nc)}function Ec(){
var t=this.cloneNode(!1),e=this.parentNode;return e?e.insertBefore(t,this.nextSibling):t}function Pc(){var t=this.cloneNode(!0),e=this.parentNode;return e?e.insertBefore(
t,this.nextSibling):t}function Cc(t){return this.select(t?Pc:Ec)}function Rc(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Lc(t){
return function(e){t.call(this,e,this.__data__)}}function Oc(t){return t.trim().split(/^|\s+/).map(function(e){var n="",r=e.indexOf(".");return r>=0&&(n=e.slice(
r+1),e=e.slice(0,r)),{type:e,name:n}})}function Fc(t){return function(){var e=this.__on;if(e){for(var n=0,r=-1,i=e.length,s;n<i;++n)s=e[n],(!t.type||s.type===t.
type)&&s.name===t.name?this.removeEventListener(s.type,s.listener,s.options):e[++r]=s;++r?e.length=r:delete this.__on}}}function Dc(t,e,n){return function(){var r=this.
__on,i,s=Lc(e);if(r){for(var o=0,a=r.length;o<a;++o)if((i=r[o]).type===t.type&&i.name===t.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(
i.type,i.listener=s,i.options=n),i.value=e;return}}this.addEventListener(t.type,s,n),i={type:t.type,name:t.name,value:e,listener:s,options:n},r?r.push(i):this.__on=
[i]}}function Hc(t,e,n){var r=Oc(t+""),i,s=r.length,o;if(arguments.length<2){var a=this.node().__on;if(a){for(var u=0,l=a.length,c;u<l;++u)for(i=0,c=a[u];i<s;++i)
if((o=r[i]).type===c.type&&o.name===c.name)return c.value}return}for(a=e?Dc:Fc,i=0;i<s;++i)this.each(a(r[i],e,n));return this}function Ws(t,e,n){var r=Is(t),i=r.
CustomEvent;typeof i=="function"?i=new i(e,n):(i=r.document.createEvent("Event"),n?(i.initEvent(e,n.bubbles,n.cancelable),i.detail=n.detail):i.initEvent(e,!1,!1)),
t.dispatchEvent(i)}function qc(t,e){return function(){return Ws(this,t,e)}}function Ic(t,e){return function(){return Ws(this,t,e.apply(this,arguments))}}function Bc(t,e){
return this.each((typeof e=="function"?Ic:qc)(t,e))}function*jc(){for(var t=this._groups,e=0,n=t.length;e<n;++e)for(var r=t[e],i=0,s=r.length,o;i<s;++i)(o=r[i])&&
(yield o)}var Us=[null];function z(t,e){this._groups=t,this._parents=e}function Vc(){return new z([[document.documentElement]],Us)}function zc(){return this}z.prototype=
Vc.prototype={constructor:z,select:fu,selectAll:bu,selectChild:wu,selectChildren:Tu,filter:$u,data:Ru,enter:Nu,exit:Ou,join:Fu,merge:Du,selection:zc,order:Hu,sort:qu,
call:Bu,nodes:ju,node:Vu,size:zu,empty:Wu,each:Uu,attr:Qu,style:rc,property:lc,classed:fc,text:gc,html:_c,raise:wc,lower:Sc,append:Ac,insert:$c,remove:kc,clone:Cc,
datum:Rc,on:Hc,dispatch:Bc,[Symbol.iterator]:jc};function it(t){return typeof t=="string"?new z([[document.querySelector(t)]],[document.documentElement]):new z(
[[t]],Us)}var Wc=0;function Uc(){return new br}function br(){this._="@"+(++Wc).toString(36)}br.prototype=Uc.prototype={constructor:br,get:function(t){for(var e=this._;!(e in
t);)if(!(t=t.parentNode))return;return t[e]},set:function(t,e){return t[this._]=e},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){
return this._}};var Zt=class{constructor(e,n,r){this.id=e;let i=`${r}-${e}-clip`,s=o=>(o.setAttribute("clip-path",`url(#${i})`),o);this.svg.append(v("defs",{},v("clipPath",{id:i},
this.clipRect)),this.xAxis,this.yAxis,s(this.under),s(this.curves),this.over,this.hoverMark,this.dots,this.xTitle,this.yTitle),this.heading=m("span",{class:"cha\
rt-name"},n),this.element=m("figure",{class:`chart chart-${e}`,"data-chart":e},m("figcaption",{class:"chart-title"},this.heading,this.aside),this.svg)}id;element;svg=v(
"svg",{role:"img",class:"plot"});heading;aside=m("span",{class:"chart-aside"});under=v("g");curves=v("g");over=v("g");hoverMark=v("g",{class:"hover",visibility:"\
hidden"});dots=v("g");xAxis=v("g",{class:"axis axis-x"});yAxis=v("g",{class:"axis axis-y"});scale=1;box={left:0,top:0,width:0,height:0};labelWidth=34;clipRect=v(
"rect");xTitle=v("text",{class:"axis-title","text-anchor":"end"});yTitle=v("text",{class:"axis-title"});layout(e){let{clientWidth:n,clientHeight:r}=this.svg;if(this.
scale=e,n<60||r<60)return!1;let i=Math.round(this.labelWidth*e),s=Math.round(30*e),o=Math.round(18*e);this.box={left:i,top:o,width:n-i-14,height:r-o-s},p(this.svg,
"viewBox",`0 0 ${n} ${r}`);for(let[a,u]of Object.entries({x:i,y:o-5,width:this.box.width+12,height:this.box.height+10}))p(this.clipRect,a,u);return p(this.xAxis,
"transform",`translate(0,${o+this.box.height})`),p(this.yAxis,"transform",`translate(${i},0)`),p(this.xTitle,"x",i+this.box.width),p(this.xTitle,"y",r-2),p(this.
yTitle,"x",2),p(this.yTitle,"y",Math.round(9*e)),!0}get laid(){return this.box.width>0}lead(e){this.heading.before(e)}titles(e,n){y(this.xTitle,e),y(this.yTitle,
n)}drawX(e,n,r){let i=Gt(e).tickValues(n).tickFormat(r).tickSize(4).tickPadding(3);it(this.xAxis).call(i)}drawY(e,n,r){let i=Rs(e).tickValues(n).tickFormat(r).tickSize(
4).tickPadding(3);it(this.yAxis).call(i)}};function st(t,e,n){p(t,"cx",e.toFixed(1)),p(t,"cy",n.toFixed(1))}function ne(t,e,n,r,i){p(t,"x1",e.toFixed(1)),p(t,"y\
1",n.toFixed(1)),p(t,"x2",r.toFixed(1)),p(t,"y2",i.toFixed(1))}var Z=64;function Ys(t){let e=Math.min(Z,Math.max(1,Math.round(t)));if(e===t)return{used:e,sentence:""};let n=t<1?"at least 1 server is needed":t>Z?`at most ${Z}\
 can be set`:"servers are whole";return{used:e,sentence:`Servers: ${q(t)} cannot be used, ${n}; ${e} is used.`}}function we(t){return`${q(t)} ms`}function Yc(t,e){return e===null?He(t):us(t,e)}function Jt({p99:t,approximate:e},n){return Ie(e,Yc(t.value,n))}var Xs="near fu\
ll load",qe="…";function Qt(t){return t!=="–"&&t!==qe}function Ie(t,e){return t?hs(e):e}function en(t,{objective_ms:e}){let{p99:n}=t;if(!t.measured)return{value:"\
–",interval:"",note:Gc[t.status]};if(t.pending)return{value:qe,interval:"",note:"computing"};if(!t.stable)return{value:"–",interval:"",note:tn(t)?"unstable":
Xs};let r=i=>He(i).replace(" ms","");return{value:Jt(t,e),interval:Number.isNaN(n.low)?"":ce(n.low,n.high,r),note:Xc(t,e)}}function Xc({replayed:t},e){return t?
`replayed ${t.replace(/about | ms/g,"")}`:e===null?"no objective":`of ${we(e)}`}var Gc={measured:"measured",measuring:"measuring …",missing:"not measured",unavailable:"\
not available"};function I(t,{objective_ms:e,servers:n}){if(!t.out)return"";if(t.stable)return`p99 ${Jt(t,e)} of ${we(e)}`;let r=`utilisation ${x(t.utilisation)}`;
if(!tn(t))return`${r}: ${t.answered?"too near 100% for a p99":"its p99 follows when the hand rests"}`;let i=t.serversToHold,s=i>Z?`${Z} servers would not keep u\
p with the load`:`${i} ${i===1?"server":"servers"} would keep up with the load`;return`unstable with ${n} ${n===1?"server":"servers"}: ${r}; ${s}`}function ot({
out:t,replayed:e}){if(!e)return"";let[n,r]=t?["misses","holds"]:["holds","misses"];return`${n} the objective by the estimate only: replayed in the order measure\
d, p99 is ${e} and ${r} it`}function Kc(t,e){if(t.view===null)return t.reason;if(t.stable||!tn(t))return I(t,e);let{servers:n}=e,r=t.serversToHold>Z?`${Z} would\
 not keep up`:`${t.serversToHold} would keep up`;return`utilisation ${x(t.utilisation)} with ${n} ${n===1?"server":"servers"}; ${r}`}function tn(t){return t.utilisation>=
1}function oe(t,{objective_ms:e}){return t.out?t.stable?Jt(t,e):tn(t)?"unstable":Xs:""}function Gs(t,e){return t.measured?t.stable?"":`${xr(I(t,e))}.`:`p99 of ${t.
view.table.title} ${Zc(t)}`}function Zc({status:t,words:e}){return t==="measuring"?"is being measured; the rest can be used meanwhile.":t==="missing"?"is not me\
asured. Measure it below, or on the Serving page.":`is not available. ${e}`}function Ks(t,e){let{models:n}=e;if(n.some(({pending:s})=>s))return"computing, with \
the response times under this load.";let r=n.filter(({measured:s,view:o})=>!s&&o.point!==null),i=r.map(({view:s})=>s.table.short).join(", ");return[Qc(t,e),Jc(e,
t.scenario.costs.currency),r.length>0&&r.length<n.length?`Not measured: ${i}.`:"",t.settled||n.length===1?"":`Not settled yet${t.latency.cascade?", nor is the c\
ascade weighed":""}.`].filter(Boolean).join(" ")}function Jc({cascade:t,choice:e,alike:n},r){if(t===null||e.model===null)return"";let{candidate:i,reason:s}=t;return e.
model===i.model||e.cheapest===i.model||n.includes(t)?"":i.judged?i.feasible?Number.isNaN(i.quality)?"The cascade has no cost yet.":`Cascade: ${L(i.quality,r)}.`:
`Cascade: ${s}.`:"The cascade is not weighed."}function Qc(t,{choice:e,models:n,cascade:r,closest:i,alike:s,open:o}){let{serving:a,costs:u}=t.scenario,{objective_ms:l}=a,
c=r===null?n:[...n,r],h=E=>c.find(({candidate:C})=>C.model===E),f=h(e.model),d=l===null?"":`within ${we(l)}`;if(!f){if(c.some(({candidate:E})=>E.feasible)){let E=nh(
a.late,t)?"operating point under this rule":"scores yet";return`none: late answers${rh(a.late,t)} have no ${E}.`}return i?`none ${d||"keeps up with the load"}. ${i.
view===null?"The cascade":yr(i)} is closest, ${Kc(i,a)}.`:"none yet: no model has both scores and measured times."}let g=f.view===null?"":f.replayed,b=g&&`, rep\
layed ${g}`,w=E=>L(E.candidate.quality,u.currency),_=`${f.view===null?"Cascade":yr(f)} at ${w(f)} per 1,000`;if(e.because==="only"){let C=c.every(V=>V===f||!V.candidate.
judged)?d||"it keeps up with the load":`the only one ${d||"that keeps up with the load"}`;return`${_}, ${C}${o?", not for certain":g&&" by the estimate"}${b}.`}
let S=h(e.cheapest),A=e.because==="simpler",T=`not told apart from ${th(A?[S]:s)}`,$=o?`; ${we(l)} is not certain${b}`:g?`; ${d} by the estimate only${b}`:"";if($&&
(A||s.length>0))return`${_}, ${T}${$}.`;if(A)return`${_}: simpler, ${T} (${w(S)}).`;let N=c.filter(({candidate:E})=>E.feasible&&!Number.isNaN(E.quality)),k=`${_}\
, the cheapest of ${eh(N)}`;return s.length>0?`${k} but ${T}; simpler by rank.`:`${k}${$||` ${d||"that keep up with the load"}`}.`}function eh(t){let e=t.filter(
({view:n})=>n!==null).length;return e===t.length?String(e):`${e} ${e===1?"model":"models"} and the cascade`}function th(t){let e=t.map(yr),n=e.pop()??"";return e.
length>0?`${e.join(", ")} or ${n}`:n}function yr(t){return t.view===null?"the cascade":t.view.table.short}function nh(t,e){return t==="allow"||t==="block"||e.table(
t)!==void 0}function rh(t,e){return t==="allow"||t==="block"?"":`, those of ${e.table(t)?.short??t},`}function _r(t,e){let{words:n}=e.tables.dataset;return t===
"allow"?`not ${n.alerted}`:t==="block"?n.alerted:`as ${e.table(t)?.short??t} says`}function Zs({focus:t},e){if(!t.measured)return"";if(t.pending)return"p99 comp\
uting";if(!t.stable)return I(t,e);let n=e.objective_ms===null?"":` of ${we(e.objective_ms)}`,{value:r}=t.attainment,i=Number.isNaN(r)?"":`, attainment ${Ie(t.nearAtObjective,
x(r))}`;return`p99 ${Jt(t,e.objective_ms)}${n}${i}`}function xr(t){return t.slice(0,1).toUpperCase()+t.slice(1)}function at(t,e){return Array.from({length:4},(n,r)=>{let i=e(r);return t.append(i),i})}function wr(t){return(t.serving?.models??[]).filter(({out:e})=>e).map(({
view:e})=>e.table.order).join()}function fe(t,e){return t.serving?.models.find(({view:n})=>n.table.order===e)}function lt(t,e){return t.models.find(({table:n})=>n.
order===e)}var de=class extends Zt{constructor(n,r,i,s){super(n,r,i);this.actions=s;this.listen()}actions;pressed=!1;context=null;drawnOut="";update(n){wr(n.picture)===this.
drawnOut?this.drawPoint(n):this.redraw(n)}redraw(n){this.drawnOut=wr(n.picture),this.drawPaths(n)}listen(){let{svg:n,actions:r}=this,i=s=>{let o=n.getBoundingClientRect();
return this.rowAt(s.clientX-o.left,s.clientY-o.top)};n.onpointermove=s=>{if(this.context===null||!this.laid)return;let o=i(s);this.pressed&&r.set(o),r.hover(this.
pressed?null:o,this,s)},n.onpointerdown=s=>{this.context===null||!this.laid||s.button!==0||(this.pressed=!0,n.setPointerCapture(s.pointerId),r.hover(null,this,null),
r.set(i(s)))},n.onpointerup=n.onpointercancel=()=>{this.pressed=!1},n.onpointerleave=()=>r.hover(null,this,null)}},Be=class{ring=v("circle",{class:"op-ring"});dot=v(
"circle",{class:"op-dot"});constructor(e){e.append(this.ring,this.dot)}show(e,n,r,i,s=!1){p(this.dot,"data-out",s),p(this.ring,"class",`op-ring m${e}`),p(this.dot,
"class",`op-dot m${e}`);for(let o of[this.ring,this.dot])p(o,"visibility",null),p(o,"cx",n.toFixed(1)),p(o,"cy",r.toFixed(1));p(this.ring,"r",8*i),p(this.dot,"r",
4.5*i)}hide(){for(let e of[this.ring,this.dot])p(e,"visibility","hidden")}};var ih=4,nn=20,rn=5,Js=7,sh=.55,oh=36,ah=6,lh=10,uh=4,sn=class{constructor(e,n){this.grid=n;let r=Array.from({length:ih},(i,s)=>s);this.dashes=r.map(i=>v("line",
{class:`curve m${i}`})),this.names=r.map(()=>v("text",{class:"label"})),this.texts=this.names.map(i=>i.appendChild(v("tspan"))),this.mores=this.names.map(i=>i.appendChild(
v("tspan",{dx:4}))),this.reasons=this.names.map(i=>i.appendChild(v("title"))),e.append(...this.dashes,...this.names)}grid;dashes;names;texts;mores;reasons;place=0;entries=[];obstacles=[];box={
left:0,top:0,width:0,height:0};scale=1;room=0;bare=!1;follow(e,n,r){let i=this.entries.find(s=>s.order===e);i&&([i.more,i.reason]=[n,r],y(this.mores[e],this.bare?
"":n),y(this.reasons[e],r),Qs(i)>this.room&&this.layout())}draw(e,n,r,i){Object.assign(this,{entries:e,box:n,scale:r,obstacles:i}),this.layout()}layout(){let{entries:e,
box:n,scale:r,obstacles:i}=this,s=Math.round(7.5+6.5*r);this.room=Math.max(0,...e.map(Qs)),this.bare=nn+6+this.room*Js*r>sh*n.width;let o=this.bare?Math.max(0,...e.
map(({text:h})=>h.length)):this.room,a={width:nn+6+o*Js*r,height:s*e.length},u=ch(n,a,this.grid);this.place=hh(u,a,e,i,this.place);let{left:l,top:c}=u[this.place];
for(let h of[...this.dashes,...this.names])p(h,"visibility","hidden");e.forEach((h,f)=>this.write(h,l,c+f*s+s/2))}write({order:e,text:n,more:r,reason:i,focus:s,
out:o},a,u){let[l,c]=[this.dashes[e],this.names[e]];for(let h of[l,c])p(h,"visibility",null);for(let[h,f]of Object.entries({x1:a,x2:a+nn,y1:u,y2:u}))p(l,h,f);p(
l,"data-out",o),p(c,"x",a+nn+6),p(c,"y",u+4),p(c,"class",s?"label strong":"label"),p(this.texts[e],"class",o?"struck":null),y(this.texts[e],n),y(this.mores[e],this.
bare?"":r),y(this.reasons[e],i)}};function Qs({text:t,more:e}){return t.length+(e===""?0:1+e.length)}function ch(t,{width:e,height:n},{columns:r,rows:i,from:s}){
let o=t.left+rn+2,a=Math.max(0,t.left+t.width-e-rn-o),u=Math.max(0,t.height-n-2*rn),l=(h,f)=>h>0&&h<f-1?1:0,c=Array.from({length:r*i},(h,f)=>{let[d,g]=[Math.floor(
f/i),f%i];return{left:o+a*d/(r-1),top:t.top+rn+u*g/(i-1),aside:l(d,r)+l(g,i)}});return s==="top left"?c:c.reverse()}function hh(t,e,n,r,i){let s=ph(n),o=t.map(u=>{
let l=r.filter(c=>fh(c,u,e)).length;return dh(s,u,e)+oh*l+ah*u.aside}),a=Math.min(...o);return o[i]>a+lh?o.indexOf(a):i}function fh(t,{left:e,top:n},{width:r,height:i}){
return t.left<e+r+4&&t.right>e-4&&t.top<n+i+2&&t.bottom>n-2}function dh(t,{left:e,top:n},{width:r,height:i}){let s=0;for(let o=0;o<t.length;o+=3){let[a,u]=[t[o],
t[o+1]];a>e-4&&a<e+r+4&&u>n-4&&u<n+i+4&&(s+=t[o+2])}return s}function ph(t){let e=[],n=(r,i,s,o)=>{let a=Math.hypot(s-r,o-i),u=Math.max(1,Math.ceil(a/uh));for(let l=0;l<
u;l++){let c=(l+.5)/u;e.push(r+c*(s-r),i+c*(o-i),a/u)}};for(let{xs:r,ys:i,kept:s,step:o}of t)for(let a=1;a<s.length;a++){let[u,l,c,h]=[r[s[a-1]],i[s[a-1]],r[s[a]],
i[s[a]]];o?(n(u,l,u,h),n(u,h,c,h)):n(u,l,c,h)}return e}var on=8,mh=14,je=class extends sn{constructor(e){super(e,{columns:2,rows:2,from:"bottom right"})}show(e,n,r,i=[]){let s=e.flatMap(({dot:a})=>a?[gh(...a)]:[]),o=i.
map(a=>({left:a,right:a+mh,top:n.top,bottom:n.top+n.height}));this.draw(e,n,r,[...s,...o])}};function gh(t,e){return{left:t-on,right:t+on,top:e-on,bottom:e+on}}var an=1/0,bh="none",vh=3.2,yh=6;function ln(t,e,n,r){let i=Object.assign(l=>n.left+e.position(l)*n.width,{domain:()=>[e.low,an],range:()=>[n.left,n.left+n.width],
copy:()=>i}),s=l=>l===an?bh:xh(l),o=l=>vh*r*s(l).length+yh/2,a=_h(e.ticks,i,o,an),u=Gt(i).tickValues([...a,an]).tickFormat(s);it(t).call(u.tickSize(4).tickPadding(
3))}function _h(t,e,n,r){let i=[],s=r;for(let o of[...t].reverse())e(s)-e(o)<n(s)+n(o)||(i.unshift(o),s=o);return i}function xh(t){return t!==0&&Math.abs(t)<.001?
t.toExponential(0):String(Number(t.toPrecision(3))).replace(/^(-?)0\./,"$1.")}var ut=Math.PI,Mr=2*ut,Me=1e-6,wh=Mr-Me;function eo(t){this._+=t[0];for(let e=1,n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function Mh(t){let e=Math.floor(t);
if(!(e>=0))throw new Error(`invalid digits: ${t}`);if(e>15)return eo;let n=10**e;return function(r){this._+=r[0];for(let i=1,s=r.length;i<s;++i)this._+=Math.round(
arguments[i]*n)/n+r[i]}}function to(t,e,n,r){return t===n&&e===r}function Sh(t){let e=Math.floor(t);if(!(e<=15))return to;let n=10**e,r=function(i){return Math.
round(i*n)};return function(i,s,o,a){return r(i)===r(o)&&r(s)===r(a)}}var Ve=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=
e==null?eo:Mh(e),this._equal=e==null?to:Sh(e)}moveTo(e,n){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=
this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,n){this._append`L${this._x1=+e},${this._y1=+n}`}quadraticCurveTo(e,n,r,i){this._append`Q${+e},${+n},${this.
_x1=+r},${this._y1=+i}`}bezierCurveTo(e,n,r,i,s,o){this._append`C${+e},${+n},${+r},${+i},${this._x1=+s},${this._y1=+o}`}arcTo(e,n,r,i,s){if(e=+e,n=+n,r=+r,i=+i,
s=+s,s<0)throw new Error(`negative radius: ${s}`);let o=this._x1,a=this._y1,u=r-e,l=i-n,c=o-e,h=a-n,f=c*c+h*h;if(this._x1===null)this._append`M${this._x1=e},${this.
_y1=n}`;else if(f>Me)if(!(Math.abs(h*u-l*c)>Me)||!s)this._append`L${this._x1=e},${this._y1=n}`;else{let d=r-o,g=i-a,b=u*u+l*l,w=d*d+g*g,_=Math.sqrt(b),S=Math.sqrt(
f),A=s*Math.tan((ut-Math.acos((b+f-w)/(2*_*S)))/2),T=A/S,$=A/_;Math.abs(T-1)>Me&&this._append`L${e+T*c},${n+T*h}`,this._append`A${s},${s},0,0,${+(h*d>c*g)},${this.
_x1=e+$*u},${this._y1=n+$*l}`}}arc(e,n,r,i,s,o){if(e=+e,n=+n,r=+r,o=!!o,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),u=r*Math.sin(i),l=e+a,c=n+
u,h=1^o,f=o?i-s:s-i;if(this._x1===null?this._append`M${l},${c}`:(Math.abs(this._x1-l)>Me||Math.abs(this._y1-c)>Me)&&this._append`L${l},${c}`,!!r){if(f<0&&(f=f%Mr+
Mr),f>wh)this._append`A${r},${r},0,1,${h},${e-a},${n-u}A${r},${r},0,1,${h},${this._x1=l},${this._y1=c}`;else if(f>Me){let d=e+r*Math.cos(s),g=n+r*Math.sin(s);if(f>=
ut&&this._equal(l,c,d,g)){f/=2;let b=i+f;this._append`A${r},${r},0,${+(f>=ut)},${h},${e+r*Math.cos(b)},${n+r*Math.sin(b)}`}this._append`A${r},${r},0,${+(f>=ut)},${h},${this.
_x1=d},${this._y1=g}`}}}rect(e,n,r,i){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function Ah(){
return new Ve}Ah.prototype=Ve.prototype;function F(t){return function(){return t}}var Th=Math.cos;var Ar=Math.sin,ze=Math.sqrt,no=1e-12,un=Math.PI,$p=un/2,ao=2*un;function lo(t){let e=3;return t.digits=function(n){if(!arguments.length)return e;if(n==null)e=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`inv\
alid digits: ${n}`);e=r}return t},()=>new Ve(e)}var Np=Array.prototype.slice;function uo(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function co(t){this._context=t}co.prototype={areaStart:function(){
this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(
t,e);break;case 1:this._point=2;default:this._context.lineTo(t,e);break}}};function We(t){return new co(t)}function ho(t){return t[0]}function fo(t){return t[1]}
function $r(t,e){var n=F(!0),r=null,i=We,s=null,o=lo(a);t=typeof t=="function"?t:t===void 0?ho:F(t),e=typeof e=="function"?e:e===void 0?fo:F(e);function a(u){var l,
c=(u=uo(u)).length,h,f=!1,d;for(r==null&&(s=i(d=o())),l=0;l<=c;++l)!(l<c&&n(h=u[l],l,u))===f&&((f=!f)?s.lineStart():s.lineEnd()),f&&s.point(+t(h,l,u),+e(h,l,u));
if(d)return s=null,d+""||null}return a.x=function(u){return arguments.length?(t=typeof u=="function"?u:F(+u),a):t},a.y=function(u){return arguments.length?(e=typeof u==
"function"?u:F(+u),a):e},a.defined=function(u){return arguments.length?(n=typeof u=="function"?u:F(!!u),a):n},a.curve=function(u){return arguments.length?(i=u,r!=
null&&(s=i(r)),a):i},a.context=function(u){return arguments.length?(u==null?r=s=null:s=i(r=u),a):r},a}function po(t,e,n){var r=null,i=F(!0),s=null,o=We,a=null,u=lo(
l);t=typeof t=="function"?t:t===void 0?ho:F(+t),e=typeof e=="function"?e:F(e===void 0?0:+e),n=typeof n=="function"?n:n===void 0?fo:F(+n);function l(h){var f,d,g,
b=(h=uo(h)).length,w,_=!1,S,A=new Array(b),T=new Array(b);for(s==null&&(a=o(S=u())),f=0;f<=b;++f){if(!(f<b&&i(w=h[f],f,h))===_)if(_=!_)d=f,a.areaStart(),a.lineStart();else{
for(a.lineEnd(),a.lineStart(),g=f-1;g>=d;--g)a.point(A[g],T[g]);a.lineEnd(),a.areaEnd()}_&&(A[f]=+t(w,f,h),T[f]=+e(w,f,h),a.point(r?+r(w,f,h):A[f],n?+n(w,f,h):T[f]))}
if(S)return a=null,S+""||null}function c(){return $r().defined(i).curve(o).context(s)}return l.x=function(h){return arguments.length?(t=typeof h=="function"?h:F(
+h),r=null,l):t},l.x0=function(h){return arguments.length?(t=typeof h=="function"?h:F(+h),l):t},l.x1=function(h){return arguments.length?(r=h==null?null:typeof h==
"function"?h:F(+h),l):r},l.y=function(h){return arguments.length?(e=typeof h=="function"?h:F(+h),n=null,l):e},l.y0=function(h){return arguments.length?(e=typeof h==
"function"?h:F(+h),l):e},l.y1=function(h){return arguments.length?(n=h==null?null:typeof h=="function"?h:F(+h),l):n},l.lineX0=l.lineY0=function(){return c().x(t).
y(e)},l.lineY1=function(){return c().x(t).y(n)},l.lineX1=function(){return c().x(r).y(e)},l.defined=function(h){return arguments.length?(i=typeof h=="function"?
h:F(!!h),l):i},l.curve=function(h){return arguments.length?(o=h,s!=null&&(a=o(s)),l):o},l.context=function(h){return arguments.length?(h==null?s=a=null:a=o(s=h),
l):s},l}var kp=$h(We);function mo(t){this._curve=t}mo.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){
this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,e){this._curve.point(e*Math.sin(t),e*-Math.cos(t))}};function $h(t){function e(n){
return new mo(t(n))}return e._curve=t,e}var Ep=ze(3);var Nh=ze(1/3),Pp=Nh*2;var go=Ar(un/10)/Ar(7*un/10),Cp=Ar(ao/10)*go,Rp=-Th(ao/10)*go;var Lp=ze(3);var Op=ze(3);var Fp=ze(3)/2,kh=1/ze(12),Dp=(kh/2+1)*3;function pe(){}function cn(t,e,n){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+e)/6,(t._y0+4*
t._y1+n)/6)}function Nr(t){this._context=t}Nr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this.
_x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:cn(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);
break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:
this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this.
_x0+this._x1)/6,(5*this._y0+this._y1)/6);default:cn(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function Eh(t){this._context=t}Eh.prototype={areaStart:pe,areaEnd:pe,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=
this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{
this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();
break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:
this._point=1,this._x2=t,this._y2=e;break;case 1:this._point=2,this._x3=t,this._y3=e;break;case 2:this._point=3,this._x4=t,this._y4=e,this._context.moveTo((this.
_x0+4*this._x1+t)/6,(this._y0+4*this._y1+e)/6);break;default:cn(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function Ph(t){this._context=t}Ph.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=
this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){
switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+t)/6,r=(this._y0+4*this._y1+
e)/6;this._line?this._context.lineTo(n,r):this._context.moveTo(n,r);break;case 3:this._point=4;default:cn(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=
this._y1,this._y1=e}};function bo(t,e){this._basis=new Nr(t),this._beta=e}bo.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this.
_x,e=this._y,n=t.length-1;if(n>0)for(var r=t[0],i=e[0],s=t[n]-r,o=e[n]-i,a=-1,u;++a<=n;)u=a/n,this._basis.point(this._beta*t[a]+(1-this._beta)*(r+u*s),this._beta*
e[a]+(1-this._beta)*(i+u*o));this._x=this._y=null,this._basis.lineEnd()},point:function(t,e){this._x.push(+t),this._y.push(+e)}};var Hp=(function t(e){function n(r){
return e===1?new Nr(r):new bo(r,e)}return n.beta=function(r){return t(+r)},n})(.85);function hn(t,e,n){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t.
_k*(t._y2-t._y0),t._x2+t._k*(t._x1-e),t._y2+t._k*(t._y1-n),t._x2,t._y2)}function kr(t,e){this._context=t,this._k=(1-e)/6}kr.prototype={areaStart:function(){this.
_line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this.
_point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:hn(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.
closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(
t,e);break;case 1:this._point=2,this._x1=t,this._y1=e;break;case 2:this._point=3;default:hn(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this.
_y0=this._y1,this._y1=this._y2,this._y2=e}};var qp=(function t(e){function n(r){return new kr(r,e)}return n.tension=function(r){return t(+r)},n})(0);function Er(t,e){
this._context=t,this._k=(1-e)/6}Er.prototype={areaStart:pe,areaEnd:pe,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();
break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(
this._x5,this._y5);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.
moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:hn(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this.
_y0=this._y1,this._y1=this._y2,this._y2=e}};var Ip=(function t(e){function n(r){return new Er(r,e)}return n.tension=function(r){return t(+r)},n})(0);function Pr(t,e){
this._context=t,this._k=(1-e)/6}Pr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this.
_x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this.
_line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(
this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:hn(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,
this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Bp=(function t(e){function n(r){return new Pr(r,e)}return n.tension=function(r){return t(+r)},n})(0);function Cr(t,e,n){
var r=t._x1,i=t._y1,s=t._x2,o=t._y2;if(t._l01_a>no){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,u=3*t._l01_a*(t._l01_a+t._l12_a);r=(r*a-t._x0*t._l12_2a+t._x2*
t._l01_2a)/u,i=(i*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/u}if(t._l23_a>no){var l=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,c=3*t._l23_a*(t._l23_a+t._l12_a);s=(s*l+t.
_x1*t._l23_2a-e*t._l12_2a)/c,o=(o*l+t._y1*t._l23_2a-n*t._l12_2a)/c}t._context.bezierCurveTo(r,i,s,o,t._x2,t._y2)}function vo(t,e){this._context=t,this._alpha=e}
vo.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,
this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this.
_x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},
point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:
this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3;default:Cr(this,t,e);break}this.
_l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,
this._y1=this._y2,this._y2=e}};var jp=(function t(e){function n(r){return e?new vo(r,e):new kr(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function yo(t,e){
this._context=t,this._alpha=e}yo.prototype={areaStart:pe,areaEnd:pe,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=
this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this.
_point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();
break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){if(t=+t,e=+e,this._point){var n=this.
_x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:
this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:Cr(this,t,e);break}this._l01_a=this._l12_a,
this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this.
_y2=e}};var Vp=(function t(e){function n(r){return e?new yo(r,e):new Er(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function _o(t,e){this._context=t,this.
_alpha=e}_o.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this.
_y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===
3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=
Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this.
_x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Cr(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this.
_l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var zp=(function t(e){
function n(r){return e?new _o(r,e):new Pr(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function Ch(t){this._context=t}Ch.prototype={areaStart:pe,areaEnd:pe,
lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,e){t=+t,e=+e,this._point?this._context.lineTo(t,
e):(this._point=1,this._context.moveTo(t,e))}};function ro(t){return t<0?-1:1}function io(t,e,n){var r=t._x1-t._x0,i=e-t._x1,s=(t._y1-t._y0)/(r||i<0&&-0),o=(n-t._y1)/(i||r<0&&-0),a=(s*i+o*r)/(r+i);return(ro(
s)+ro(o))*Math.min(Math.abs(s),Math.abs(o),.5*Math.abs(a))||0}function so(t,e){var n=t._x1-t._x0;return n?(3*(t._y1-t._y0)/n-e)/2:e}function Sr(t,e,n){var r=t._x0,
i=t._y0,s=t._x1,o=t._y1,a=(s-r)/3;t._context.bezierCurveTo(r+a,i+a*e,s-a,o-a*n,s,o)}function Tr(t){this._context=t}Tr.prototype={areaStart:function(){this._line=
0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:
this._context.lineTo(this._x1,this._y1);break;case 3:Sr(this,this._t0,so(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),
this._line=1-this._line},point:function(t,e){var n=NaN;if(t=+t,e=+e,!(t===this._x1&&e===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.
lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,Sr(this,so(this,n=io(this,t,e)),n);break;default:Sr(this,this._t0,n=
io(this,t,e));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e,this._t0=n}}};function Rh(t){this._context=new xo(t)}(Rh.prototype=Object.create(Tr.
prototype)).point=function(t,e){Tr.prototype.point.call(this,e,t)};function xo(t){this._context=t}xo.prototype={moveTo:function(t,e){this._context.moveTo(e,t)},
closePath:function(){this._context.closePath()},lineTo:function(t,e){this._context.lineTo(e,t)},bezierCurveTo:function(t,e,n,r,i,s){this._context.bezierCurveTo(
e,t,r,n,s,i)}};function Lh(t){this._context=t}Lh.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){
var t=this._x,e=this._y,n=t.length;if(n)if(this._line?this._context.lineTo(t[0],e[0]):this._context.moveTo(t[0],e[0]),n===2)this._context.lineTo(t[1],e[1]);else
for(var r=oo(t),i=oo(e),s=0,o=1;o<n;++s,++o)this._context.bezierCurveTo(r[0][s],i[0][s],r[1][s],i[1][s],t[o],e[o]);(this._line||this._line!==0&&n===1)&&this._context.
closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,e){this._x.push(+t),this._y.push(+e)}};function oo(t){var e,n=t.length-1,r,i=new Array(
n),s=new Array(n),o=new Array(n);for(i[0]=0,s[0]=2,o[0]=t[0]+2*t[1],e=1;e<n-1;++e)i[e]=1,s[e]=4,o[e]=4*t[e]+2*t[e+1];for(i[n-1]=2,s[n-1]=7,o[n-1]=8*t[n-1]+t[n],
e=1;e<n;++e)r=i[e]/s[e-1],s[e]-=r,o[e]-=r*o[e-1];for(i[n-1]=o[n-1]/s[n-1],e=n-2;e>=0;--e)i[e]=(o[e]-i[e+1])/s[e];for(s[n-1]=(t[n]+i[n-1])/2,e=0;e<n-1;++e)s[e]=2*
t[e+1]-i[e+1];return[i,s]}function wo(t,e){this._context=t,this._t=e}wo.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this.
_y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===
1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,
this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,e),this._context.lineTo(
t,e);else{var n=this._x*(1-this._t)+t*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,e)}break}}this._x=t,this._y=e}};function Rr(t){return new wo(t,0)}var Oh=.9;function fn(t,e,n){let r=[],[i,s]=[1/0,1/0];for(let o=0;o<n;o++){let[a,u]=[t[o],e[o]];Number.isFinite(a)&&Number.isFinite(u)&&(Math.abs(a-i)+Math.abs(
u-s)<Oh&&o!==n-1||(r.push(o),i=a,s=u))}return r}function ct(t){return Math.round(t*10)/10}function dn(t,e,n,r=!1){return $r(s=>ct(t[s]),s=>ct(e[s])).digits(null).
curve(r?Rr:We)(n)??""}function pn(t,e,n,r,i=!1){return po(o=>ct(t[o]),o=>ct(e[o]),o=>ct(n[o])).digits(null).curve(i?Rr:We)(r)??""}var Fh=1.35,Dh=.03,mn=class extends de{follows="prevalence and costs";y=K();labelWidth=46;top=0;places=new Map;axisDrawn=null;band=v("path",{class:"band"});lines=at(
this.curves,e=>v("path",{class:`curve m${e}`}));key=new je(this.over);nobody=v("line",{class:"nobody"});zero=v("line",{class:"reference"});least=v("path",{class:"\
least"});star=v("line",{class:"star"});starLabel=v("text",{class:"label quiet"});line=v("line",{class:"threshold-line"});dot=new Be(this.dots);hoverLine=v("line",
{class:"hover-line"});hoverDot=v("circle",{class:"hover-dot",r:5});px=new Float64Array(0);constructor(e,n){super("cost","Expected cost",e,n),this.under.append(this.
zero,this.band,this.line),this.curves.append(this.nobody),this.over.append(this.star,this.starLabel,this.least),this.hoverMark.append(this.hoverLine,this.hoverDot)}drawPaths(e){
if(this.context=e,!this.laid)return;let{picture:n,session:r,axis:i}=e,{currency:s}=r.scenario.costs;i!==this.axisDrawn&&(ln(this.xAxis,i,this.box,this.scale),this.
places.clear(),this.axisDrawn=i),this.titles(i.log?"threshold, log scale":"threshold","per 1,000"),this.setY(n.table,Ue(e),s);let o=[];this.lines.forEach((l,c)=>{
let h=lt(n,c),f=h&&h.table.isProbability===n.table.isProbability,d=h&&f&&(h.isFocus||h.table.isProbability);if(p(l,"visibility",d?null:"hidden"),!d)return;let{table:g}=h,
b=this.places.get(g)??g.threshold.map(C=>this.xOf(C));this.places.set(g,b);let w=this.heights(g.cost),_=fn(b,w,g.size).filter(C=>h.isFocus||this.within(g.threshold[C]));
l.setAttribute("d",dn(b,w,_)),p(l,"class",`curve m${c}${h.isFocus?" focus":""}`);let S=fe(n,c),A=S?.out??!1;p(l,"data-out",A);let{serving:T}=r.scenario,[$,N]=S?
[oe(S,T),I(S,T)]:["",""],k=h.figures?.cost_per_1000.value??NaN,E=h.isFocus?[this.xOf(n.point.threshold),this.yOf(k)]:null;o.push({order:c,text:g.short,more:$,reason:N,
out:A,focus:h.isFocus,xs:b,ys:w,kept:_,dot:E}),h.isFocus&&this.drawFocus(e,g,b,_)});let u=[qt(r.scenario.costs,n.at),n.point.threshold].filter(Number.isFinite).
map(l=>this.xOf(l));this.key.show(o,this.box,this.scale,u),this.drawPoint(e)}within(e){let{low:n,high:r}=this.context.axis;return e>=n&&e<=r}setY(e,n,r){let i=Math.
min(0,n);for(let h=0;h<e.size;h++)i=Math.min(i,e.cost[h]);let s=e.cost[e.size-1],o=Fh*(Math.min(n,s)-i),a=Dh*(Math.max(n,s)-i),u=this.y.domain().join()+r+this.y.
range().join();this.top=i+Math.max(o,a,1e-9);let{top:l,height:c}=this.box;this.y=K([i,this.top],[l+c,l]),u!==this.y.domain().join()+r+this.y.range().join()&&this.
drawY(this.y,this.y.ticks(4),h=>qh(h,r))}xOf(e){return this.box.left+this.context.axis.position(e)*this.box.width}yOf(e){return Math.max(this.y(e),this.box.top-
40)}heights(e){let[n,r]=[this.y(0),this.y(1)-this.y(0)],i=this.box.top-40;return e.map(s=>Math.max(n+r*s,i))}drawFocus(e,n,r,i){let{session:s}=e;this.px=r;let[o,
a]=[this.heights(n.costLow),this.heights(n.costHigh)];p(this.band,"class",`band m${n.order}`),this.band.setAttribute("d",pn(r,o,a,i));let u=this.yOf(Ue(e)),l=this.
box.left+this.box.width;ne(this.nobody,l-.035*this.box.width,u,l+4,u),p(this.nobody,"class",`nobody m${n.order}`),ne(this.zero,this.box.left,this.y(0),l,this.y(
0)),this.drawLeast(e,n,r),this.drawStar(qt(s.scenario.costs,e.picture.at),n)}drawLeast(e,n,r){let i=-1,s=Ue(e);for(let l=0;l<n.size;l++)n.cost[l]<s&&(s=n.cost[l],
i=l);let o=i<0?this.box.left+this.box.width:r[i],a=this.yOf(s)+6;p(this.least,"d",`M${o.toFixed(1)},${a.toFixed(1)}l4,7h-8z`);let{currency:u}=e.session.scenario.
costs;y(this.aside,`least ${L(s,u)} ▲`),p(this.aside,"data-figure","least-cost")}drawStar(e,n){let r=n.isProbability&&!Number.isNaN(e)&&this.within(e);for(let s of[
this.star,this.starLabel])p(s,"visibility",r?null:"hidden");if(!r)return;let i=this.xOf(e);ne(this.star,i,this.box.top,i,this.box.top+this.box.height),p(this.starLabel,
"x",(i+3).toFixed(1)),p(this.starLabel,"y",this.box.top+this.box.height-5),y(this.starLabel,"t*")}drawPoint(e){if(this.context=e,!this.laid)return;let{picture:n,
session:r}=e,{currency:i}=r.scenario.costs,s=this.xOf(n.point.threshold),o=n.figures.cost_per_1000.value,a=Math.max(this.box.top,this.y(o));ne(this.line,s,this.
box.top,s,this.box.top+this.box.height),this.dot.show(n.table.order,s,a,this.scale,n.serving?.focus.out);for(let c of n.serving?.models??[]){let{serving:h}=r.scenario;
this.key.follow(c.view.table.order,oe(c,h),I(c,h))}let u=n.nobody?"alerting nobody":`threshold ${O(n.point.threshold)}`,l=`Expected cost of ${n.table.title} by \
threshold; at ${u}: ${L(o,i)} per 1,000 cases.`;p(this.svg,"aria-label",l)}drawHover(e){if(p(this.hoverMark,"visibility",e===null||!this.laid?"hidden":null),e===
null||!this.laid||this.context===null)return;let{table:n}=this.context.picture,r=e<0?this.box.left+this.box.width:this.px[e],i=e<0?Ue(this.context):n.cost[e];ne(
this.hoverLine,r,this.box.top,r,this.box.top+this.box.height),st(this.hoverDot,r,Math.max(this.box.top,this.y(i)))}rowAt(e){return this.context.axis.rowAt((e-this.
box.left)/this.box.width)}},Hh=[[1e9,"bn"],[1e6,"m"],[1e4,"k"]];function qh(t,e){let n=Math.abs(t),[r,i]=Hh.find(([o])=>n>=o)??[0,""];if(r===0)return L(t,e);let s=i===
"k"?1e3:r;return`${t<0?"-":""}${e}${Number((n/s).toPrecision(3))}${i}`}function Ue({picture:t,session:e}){return 1e3*te(0,0,t.at,e.scenario.costs)}var Mo=[0,.25,.5,.75,1];function So(t){return t===0||t===1?String(t):t===.5?".5":`.${String(t*100)}`}var gn=class extends de{constructor(n,r,i,s,o){super(n,r,i,
s);this.columns=o;this.under.append(this.band),this.hoverMark.append(this.hoverDot)}columns;x=K();y=K();band=v("path",{class:"band"});lines=at(this.curves,n=>v(
"path",{class:`curve m${n}`}));key=new je(this.over);others=at(this.dots,n=>v("circle",{class:`other-dot m${n}`,r:3.5}));dot=new Be(this.dots);hoverDot=v("circl\
e",{class:"hover-dot",r:5});xs=new Map;px=new Float64Array(0);py=new Float64Array(0);layout(n){if(!super.layout(n))return!1;let{left:r,top:i,width:s,height:o}=this.
box;return this.x=K([0,1],[r,r+s]),this.y=K([0,1],[i+o,i]),this.xs.clear(),this.drawX(this.x,Mo,So),this.drawY(this.y,Mo,So),!0}drawPaths(n){if(this.context=n,!this.
laid)return;let{picture:r}=n,i=[];this.lines.forEach((s,o)=>{let a=lt(r,o);if(p(s,"visibility",a?null:"hidden"),!a)return;let[u,l]=this.pixels(a.table),c=fn(u,l,
a.table.size);s.setAttribute("d",this.start(u,l,c)+dn(u,l,c,this.columns.step).replace("M","L")),p(s,"class",`curve m${o}${a.isFocus?" focus":""}`);let h=fe(r,o)?.
out??!1;p(s,"data-out",h),a.isFocus&&(this.drawBand(a,u,c),this.px=u,this.py=l);let f=this.keyMore(n,a.table),d=this.keyReason(n,a.table),g=a.figures&&this.pointOf(
a);i.push({order:o,text:a.table.short,more:f,reason:d,out:h,focus:a.isFocus,xs:u,ys:l,kept:c,step:this.columns.step,dot:g})}),this.key.show(i,this.box,this.scale),
this.drawPoint(n)}keyMore({picture:n,session:r},{order:i}){let s=fe(n,i);return s?oe(s,r.scenario.serving):""}keyReason({picture:n,session:r},{order:i}){let s=fe(
n,i);return s?I(s,r.scenario.serving):""}pixels(n){let r=this.xs.get(n)??this.columns.x(n).map(o=>this.x(o));this.xs.set(n,r);let{top:i,height:s}=this.box;return[
r,this.columns.y(n).map(o=>i+s*(1-o))]}drawBand(n,r,i){let{top:s,height:o}=this.box,a=this.columns.low(n.table).map(l=>s+o*(1-l)),u=this.columns.high(n.table).map(
l=>s+o*(1-l));p(this.band,"class",`band m${n.table.order}`),this.band.setAttribute("d",pn(r,a,u,i,this.columns.step))}drawPoint(n){if(this.context=n,!this.laid)
return;let{picture:r}=n;this.others.forEach((a,u)=>{let l=lt(r,u),c=l&&!l.isFocus&&l.figures?this.pointOf(l):null;p(a,"visibility",c?null:"hidden"),p(a,"data-ou\
t",fe(r,u)?.out??!1),l&&this.key.follow(u,this.keyMore(n,l.table),this.keyReason(n,l.table)),c&&st(a,...c)});let i=r.models.find(a=>a.isFocus),s=this.pointOf(i),
{order:o}=i.table;s?this.dot.show(o,s[0],s[1],this.scale,fe(r,o)?.out):this.dot.hide(),p(this.svg,"aria-label",this.spoken(n))}drawHover(n){if(p(this.hoverMark,
"visibility",n===null||!this.laid?"hidden":null),n===null||!this.laid)return;let r=n<0?this.nobodyAt():[this.px[n],this.py[n]];st(this.hoverDot,...r)}rowAt(n,r){
let i=this.nobodyAt(),s=(i[0]-n)**2+(i[1]-r)**2,o=-1;for(let a=0;a<this.px.length;a++){let u=(this.px[a]-n)**2+(this.py[a]-r)**2;u<s&&(s=u,o=a)}return o}},bn=class extends gn{follows="\
nothing";chance=v("line",{class:"reference"});constructor(e,n){super("roc","ROC",e,n,{x:r=>r.falsePositiveRate,y:r=>r.recall,low:r=>r.recallLow,high:r=>r.recallHigh,
step:!1}),this.under.append(this.chance),this.titles("false positive rate","recall")}drawPaths(e){super.drawPaths(e);let{auc:n}=e.picture.table.message;if(y(this.
aside,`AUC ${ue(n.value)} ${ce(n.low,n.high,ue)}`),p(this.aside,"data-figure","auc"),!!this.laid)for(let[r,i]of Object.entries({x1:this.x(0),y1:this.y(0),x2:this.
x(1),y2:this.y(1)}))p(this.chance,r,i)}keyMore(e,n){return ue(n.message.auc.value)}start(){return`M${this.x(0)},${this.y(0)}`}pointOf(e){let{false_positive_rate:n,
recall:r}=e.figures;return[this.x(n.value),this.y(r.value)]}nobodyAt(){return[this.x(0),this.y(0)]}spoken({picture:e}){let{figures:n,table:r}=e,i=`recall ${x(n.
recall.value)} at a false positive rate of ${x(n.false_positive_rate.value)}`;return`ROC curve of ${r.title}, area ${ue(r.message.auc.value)}; operating point: ${i}\
.`}},vn=class extends gn{follows="prevalence";baseline=v("line",{class:"reference"});constructor(e,n){super("pr","PR",e,n,{x:r=>r.recall,y:r=>r.precision,low:r=>r.
precisionLow,high:r=>r.precisionHigh,step:!0}),this.under.append(this.baseline),this.titles("recall","precision")}drawPaths(e){if(super.drawPaths(e),!this.laid)
return;let{prevalence:n}=e.picture.at,r=this.y(n);for(let[i,s]of Object.entries({x1:this.x(0),y1:r,x2:this.x(1),y2:r}))p(this.baseline,i,s);y(this.aside,`┈ prev\
alence ${x(n)}`),p(this.aside,"data-figure","pr-baseline")}start(e,n,r){return`M${this.x(0)},${n[r[0]??0].toFixed(1)}`}pointOf(e){let{precision:n,recall:r}=e.figures;
return Number.isNaN(n.value)?null:[this.x(r.value),this.y(n.value)]}nobodyAt(){return[this.x(0),this.y(this.context.picture.table.precision[0])]}spoken({picture:e}){
let{figures:n,table:r,at:i}=e,s=Number.isNaN(n.precision.value)?"undefined":x(n.precision.value);return`Precision-recall curve of ${r.title}, baseline ${x(i.prevalence)}\
; operating point: precision ${s} at recall ${x(n.recall.value)}.`}};var Ih=1,yn=class extends de{follows="nothing";labelWidth=4;faint=[v("path",{class:"bars positive faint"}),v("path",{class:"bars negative faint"})];solid=[v("pa\
th",{class:"bars positive"}),v("path",{class:"bars negative"})];alertedRect=v("rect");middleLine=v("line",{class:"zero"});line=v("line",{class:"threshold-line"});hoverLine=v(
"line",{class:"hover-line"});names=[m("span"),m("span")];constructor(e,n){super("scores","Scores",e,n);let r=`${e}-alerted`,i=v("g",{"clip-path":`url(#${r})`},...this.
solid);this.svg.append(v("defs",{},v("clipPath",{id:r},this.alertedRect))),this.curves.append(...this.faint,i,this.middleLine),this.over.append(this.line);let s=o=>m(
"span",{class:`swatch ${o}`});this.aside.append(s("positive"),this.names[0]," ",s("negative"),this.names[1]),this.hoverMark.append(this.hoverLine)}drawPaths(e){
if(this.context=e,!this.laid)return;let{picture:n,session:r,axis:i}=e,{words:s}=r.tables.dataset,{histogram:o,log_histogram:a}=n.table.message,u=i.log?a??o:o,l=this.
middle();this.titles(i.log?"score, log scale":"score","each class on its own scale"),ln(this.xAxis,i,this.box,this.scale),ne(this.middleLine,this.box.left,l,this.
box.left+this.box.width,l),[u.positive,u.negative].forEach((c,h)=>{let f=this.bars(u.edges,c,h===0?-1:1);p(this.faint[h],"d",f),p(this.solid[h],"d",f)}),y(this.
names[0],s.positives),y(this.names[1],"others"),this.drawPoint(e)}middle(){return Math.round(this.box.top+this.box.height/2)+.5}bars(e,n,r){let i=Math.max(...n,
1),s=this.middle(),o=this.box.height/2-2,a="";return n.forEach((u,l)=>{if(u===0)return;let[c,h]=[this.xOf(e[l]),this.xOf(e[l+1])],f=Math.max(.8,h-c-Ih),d=Math.max(
1,o*u/i);a+=`M${c.toFixed(1)},${s}h${f.toFixed(1)}v${(r*d).toFixed(1)}h${(-f).toFixed(1)}z`}),a}xOf(e){let{axis:n}=this.context;return this.box.left+n.position(
Math.min(e,n.high))*this.box.width}drawPoint(e){if(this.context=e,!this.laid)return;let{picture:n,axis:r}=e,i=this.box.left+r.position(n.point.threshold)*this.box.
width,{left:s,top:o,width:a,height:u}=this.box;ne(this.line,i,o,i,o+u);for(let[f,d]of Object.entries({x:i,y:o,width:Math.max(0,s+a+8-i),height:u}))p(this.alertedRect,
f,Number(d).toFixed(1));let{recall:l,false_positive_rate:c}=n.figures,{words:h}=e.session.tables.dataset;p(this.svg,"aria-label",`Scores of ${n.table.title} by \
class: ${x(l.value)} of ${h.positives} and ${x(c.value)} of the others score at or above the threshold.`)}drawHover(e){if(p(this.hoverMark,"visibility",e===null||
!this.laid?"hidden":null),e===null||!this.laid||this.context===null)return;let{picture:n,axis:r}=this.context,i=e<0?1:r.position(n.table.threshold[e]),s=this.box.
left+i*this.box.width;ne(this.hoverLine,s,this.box.top,s,this.box.top+this.box.height)}rowAt(e){return this.context.axis.rowAt((e-this.box.left)/this.box.width)}};function $o(t,e){let n=t.tp+t.fp,r=`Of ${D(t.base)} ${e.cases}, `,i=`${Bh(t.fn,e)} ${t.fn===1?e.missed_one:e.missed}.`;if(n===0)return`${r}none is ${e.alerted}.\
 ${Ao(i)}`;let s=t.tp===1?`1 of them is ${Vh(e.positive)}`:`${D(t.tp)} of them are ${e.positives}`,o=t.fp===1?"1 is a false alarm":`${D(t.fp)} are false alarms`;
return`${r}${D(n)} ${jh(n)} ${e.alerted}: ${s}, ${o}. ${Ao(i)}`}function Bh(t,e){return t===0?`no ${e.positives}`:`${D(t)} ${t===1?e.positive:e.positives}`}function jh(t){
return t===1?"is":"are"}function Vh(t){return`${/^[aeiou]/i.test(t)?"an":"a"} ${t}`}function Ao(t){return t.slice(0,1).toUpperCase()+t.slice(1)}function No(t,{table:e}){
let n="Threshold set by hand";if(t===null)return`${n}.`;let r=t===e.nobodyThreshold?"":` at ${O(t)},`;return t>e.threshold[0]?`${n}${r} above every score: nobod\
y is alerted.`:t<e.threshold[e.size-1]?`${n}${r} below every score: everybody is alerted.`:`${n}.`}function ko(t,e){let{positives:n}=t.at;return`Recall rests on\
 ${`${D(n)} ${n===1?e.positive:e.positives}`}; ${D(4*n)} would halve its 95% interval.`}function Eo(t,e,n){if(t.at.natural)return"";let r=x(n),i=x(t.at.prevalence);
return`Assumes label shift: ${e.positives} ${r} → ${i}, scores of each class unchanged.`}function Po(t){let{costs:e}=t.scenario,{words:n}=t.tables.dataset,r=e.
false_positive+e.review;if(!(r>0&&e.false_negative>0))return"";let i=(s,o)=>`${Number((s/o).toPrecision(3))}×`;return e.false_negative>=r?`A missed ${n.positive}\
 costs ${i(e.false_negative,r)} a reviewed false alarm.`:`A reviewed false alarm costs ${i(r,e.false_negative)} a missed ${n.positive}.`}function Co(t,e){let n=e.
table.short,r=t.rule(e.rule);return e.rule===H||e.infeasible!==""||r===void 0?`Other models at the alert rate of ${n}, so that the workload is equal.`:`Each mod\
el at its own threshold: ${zh(r.label)}.`}function zh(t){return t.slice(0,1).toLowerCase()+t.slice(1)}function Lr(t){return t.nobody?"above every score: nobody \
is alerted":O(t.point.threshold)}function Ro(t,e){let{figures:n}=e,{currency:r}=t.scenario.costs;return`${[`Threshold ${Lr(e)}`,`precision ${To(n.precision)}`,`\
recall ${To(n.recall)}`,`alerts ${x(n.alert_rate.value)}`,`expected cost ${L(n.cost_per_1000.value,r)} per 1,000 cases`,e.serving?Zs(e.serving,t.scenario.serving):
""].filter(Boolean).join(", ")}.`}function To(t){return Number.isNaN(t.value)?"undefined":x(t.value)}function Lo(t,e,n){let r=n.figures[t],{costs:i,cases_per_day:s}=e.
scenario,{words:o}=e.tables.dataset,a=c=>L(c,i.currency),u=t==="cost_per_1000"?a:x,l={precision:"of alerts",recall:`of ${o.positives}`,false_positive_rate:"of t\
he others",alert_rate:`${Wh(r.value*s)} a day`,cost_per_1000:`${a(r.value*s/1e3)} a day`,accuracy:`majority ${x(ss(n.at))}`};return{value:u(r.value),interval:ce(
r.low,r.high,u),note:l[t]}}function Wh(t){return t>=100||t===0?D(t):String(Number(t.toPrecision(3)))}var Or={precision:"Precision",recall:"Recall",false_positive_rate:"\
False pos. rate",alert_rate:"Alerts",cost_per_1000:"Cost per 1,000",accuracy:"Accuracy"};function Oo(t,e){return{precision:`Of the ${e.cases} that are ${e.alerted}\
, the share that are ${e.positives}. It falls when ${e.positives} become rarer.`,recall:`Of all ${e.positives}, the share that are ${e.alerted}. Also called tru\
e positive rate or sensitivity. It does not depend on prevalence.`,false_positive_rate:`Of the ${e.cases} that are no ${e.positive}, the share that are ${e.alerted}\
: false alarms divided by negatives, not by all cases.`,alert_rate:`The share of all ${e.cases} that are ${e.alerted}, and how many that is a day.`,cost_per_1000:`\
Expected cost of 1,000 ${e.cases} at the deployed prevalence: every outcome times its cost, and the review of each alert.`,accuracy:`The share of right decision\
s. Beside it what the majority class alone would reach: with rare ${e.positives} that is high and worth nothing.`}[t]}function Se(t,e){return Number(t.toPrecision(e))}function ht(t){return Math.min(1,Math.max(0,t))}function ft(t,e){let n=Math.log(e/t);return{position:o=>ht(Math.
log(o/t)/n),value:o=>o<=0?t:o>=1?e:Se(t*Math.exp(n*o),3),step:(o,a,u)=>Math.min(e,Math.max(t,Se(o*1.05**(a*u),3)))}}function _n(t,e=t/10**2,n=t*10**2){let r=Math.
log(n/e);return{position:a=>a<=0?0:.04+(1-.04)*ht(Math.log(a/e)/r),value:a=>a<.04/2?0:Se(e*Math.exp(r*Math.max(0,a-.04)/(1-.04)),2),step:(a,u,l)=>{if(a<=0)return u>
0?Se(e,2):0;let c=Se(a*1.06**(u*l),2);return u<0&&c<e*.999?0:c}}}function Fo(t){let e=s=>ht((s+t)/(2*t)),n=s=>{let o=(2*s-1)*t;return Math.abs(o)<.01*t?0:Se(o,2)},
r=10**Math.floor(Math.log10(t)-1);return{position:e,value:n,step:(s,o,a)=>Se(s+o*a*r,6)}}function Do(t,e){let n=Math.log(e/t),r=a=>Math.min(e,Math.max(t,Math.round(
a)));return{position:a=>ht(Math.log(a/t)/n),value:a=>r(t*Math.exp(n*ht(a))),step:(a,u,l)=>r(a+u*(l===1?1:Math.max(2,Math.round(a/2))))}}var Fr="['’ \\u00a0\\u202f]",Uh=new RegExp(`^([+-]?)([\\d.,](?:(?:[\\d.,]|${Fr})*[\\d.,])?(?:e[+-]?\\d+)?)\\s*([km]?)$`,"i"),Yh=/^\d{1,3}(,\d{3})+(\.\d*)?$/,Xh=/^\d{1,3}((\.\d{3})+,\d*|(\.\d{3}){2,})$/,
Gh=new RegExp(`^\\d{1,3}(${Fr}\\d{3})+([.,]\\d*)?$`);function xn(t){let e=t.trim().replace(/^[^\d.,+-]*([+-]?)[^\d.,+-]*/,"$1").replace(/\s*[%\p{Sc}]$/u,""),n=Uh.
exec(e),r=n?Kh(n[2]):"",i=r===""?NaN:Number(n[1]+r)*Zh(n[3]);return t.trim()===""?{problem:"Nothing was typed"}:Number.isFinite(i)?{value:i}:{problem:`“${Jh(t)}\
” is not a number`}}function Ho(t){return t.trim().endsWith("%")}function Kh(t){return Yh.test(t)?t.replaceAll(",",""):Xh.test(t)?t.replaceAll(".","").replace(
",","."):Gh.test(t)?t.replaceAll(new RegExp(Fr,"g"),"").replace(",","."):/^\d*,\d+$/.test(t)?t.replace(",","."):t}function Zh(t){return t===""?1:t.toLowerCase()===
"k"?1e3:1e6}function Jh(t){let e=t.trim();return e.length>30?`${e.slice(0,30)}…`:e}var Dr=2e3,Ye=class{constructor(e,n){this.options=e;let{id:r}=e,i=`${n}-${r}`;this.range=m("input",{type:"range",id:i,min:0,max:Dr,step:1,class:"range","data-co\
ntrol":r}),this.field=m("input",{type:"text",class:"field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":r}),this.name=m("label",{for:i,
class:"control-name"},e.label),p(this.field,"aria-label",`${e.label}, type a value`);let s=a=>a?m("span",{class:"affix","aria-hidden":"true"},a):null;this.told=
m("span",{class:"spoken",id:`${i}-told`});let o=m("span",{class:"entry"},s(e.prefix),this.field,s(e.suffix),this.told);this.element=m("div",{class:`control cont\
rol-${r}`},m("div",{class:"control-head"},this.name,o),m("div",{class:"track"},this.range)),this.listen()}options;element;range;field;name;told;current=NaN;held=!1;edited=!1;remark=null;mark(e,n){
let r=this.range.parentElement,i=r.querySelector(".mark");i===null&&(i=m("span",{class:"mark","aria-hidden":"true"}),r.append(i)),p(i,"hidden",e===null),p(i,"ti\
tle",n),e!==null&&i.style.setProperty("--at",String(e))}rename(e){y(this.name,e),p(this.field,"aria-label",`${e}, type a value`)}show(e){this.current=e;let n=this.
options.position(e),r=String(Math.round(n*Dr));!this.held&&this.range.value!==r&&(this.range.value=r),this.range.style.setProperty("--fill",String(n));let i=this.
options.spoken(e);if(p(this.range,"aria-valuetext",i),this.edited)return;this.remark&&(this.remark.of??=e,this.remark.of!==e&&this.remember(null));let s=this.options.
text(e);p(this.field,"title",this.remark?.sentence??i),p(this.field,"data-long",s.length>5),p(this.field,"data-longest",s.length>11),this.field.value!==s&&(this.
field.value=s),p(this.field,"aria-invalid",null)}listen(){let{range:e,field:n,options:r}=this,i=()=>{this.held&&(this.held=!1,this.show(this.current))};e.onpointerdown=
()=>{this.held=!0,this.forget()},e.onpointerup=e.onpointercancel=e.onblur=i,e.onchange=i,e.oninput=()=>this.move(r.value(Number(e.value)/Dr)),e.onkeydown=s=>this.
key(s),e.ondblclick=()=>this.edit(),n.oninput=()=>{this.edited=!0},n.onfocus=()=>{n.select(),this.remark&&r.onProblem(this.remark.sentence)},n.onblur=()=>this.accept(),
n.onkeydown=s=>this.fieldKey(s)}key(e){let r={ArrowUp:[1,1],ArrowRight:[1,1],ArrowDown:[-1,1],ArrowLeft:[-1,1],PageUp:[1,10],PageDown:[-1,10]}[e.key];if(e.key===
"Enter")this.edit();else if(e.key==="Home")this.move(this.options.low());else if(e.key==="End")this.move(this.options.high());else if(r)this.move(this.options.step(
this.current,...r));else return;e.preventDefault()}move(e){this.forget(),this.current=e,this.options.onMove(e)}fieldKey(e){if(e.key==="Enter")this.accept();else if(e.
key==="Escape")this.forget(),this.show(this.current),this.field.select();else if(e.key==="ArrowUp"||e.key==="ArrowDown")this.accept(),this.move(this.options.step(
this.current,e.key==="ArrowUp"?1:-1,1));else return;e.stopPropagation(),e.preventDefault()}edit(){this.field.focus(),this.field.select()}forget(){this.edited=!1,
this.remember(null)}tell(e){this.remember({sentence:e,of:null}),this.options.onProblem(e)}remember(e){this.remark=e,y(this.told,e?.sentence??""),p(this.field,"t\
itle",e?.sentence??this.options.spoken(this.current)),p(this.field,"aria-describedby",e&&this.told.id),p(this.field,"data-remarked",e!==null)}accept(){if(!this.
edited)return;let{options:e}=this,n=this.field.value,r=e.word?.(n.trim().toLowerCase())??null,i=r===null?xn(n):{value:r},s=`${e.label} stays at ${(e.named??e.spoken)(
this.current)}.`;if("problem"in i){let l=n.trim()==="";return l?this.forget():p(this.field,"aria-invalid","true"),this.tell(`${i.problem}: ${s}`),l?this.show(this.
current):void 0}let o=r??e.typed?.(i.value,Ho(n))??i.value;if(this.forget(),e.onTyped){let l=e.onTyped(o);l&&this.tell(l);return}let a=Math.min(Math.max(o,e.low()),
e.high()),u=e.whole?Math.round(a):a;this.current=u,e.onMove(u),u!==o&&this.tell(this.instead(o,a,u)),this.show(this.current)}instead(e,n,r){let{label:i,text:s,whole:o}=this.
options,a=this.options.named??this.options.spoken;if(n===e)return`${i}: ${q(e)} cannot be used, ${o} are whole; ${s(r)} is used.`;let u=n<e?"above the largest":
"below the smallest";return`${i}: ${a(e)} is ${u} value; ${a(r)} is used.`}};var Io=1e-4,Bo=.9,dt=1e9,Qh=.012,Mn=class{constructor(e,n,r){this.session=e;this.actions=n;let i=o=>new Ye({...o,onProblem:n.problem},r);this.threshold=i(this.thresholdOptions()),
this.prevalence=i(this.prevalenceOptions()),this.capacity=i(this.capacityOptions()),this.cases=i(this.casesOptions());let s=(o,a)=>{let u=i(this.costOptions(o,a));
return this.costs.set(o,u),u};this.natural=m("button",{type:"button",class:"reset","data-control":"natural"},"↺"),this.natural.onclick=()=>n.change({prevalence:null}),
this.prevalence.element.querySelector(".control-name").after(this.natural),this.moreButton=m("button",{type:"button",class:"link more-button","aria-expanded":"f\
alse","data-control":"more"},"More costs"),this.thresholdRow=m("div",{class:"threshold-row"},this.threshold.element),this.settings=m("div",{class:"settings"},this.
prevalence.element,s("false_positive","False alarm").element,s("false_negative","Miss").element,s("review","Review").element,this.capacity.element),this.more=m(
"div",{class:"settings more",hidden:!0,role:"group","aria-label":"More costs"},s("true_positive","Right alert").element,s("true_negative","Right pass").element,
this.cases.element,m("p",{class:"hint"},"A negative cost is a gain.")),this.moreButton.onclick=()=>this.toggleMore()}session;actions;thresholdRow;settings;more;threshold;prevalence;capacity;cases;costs=new Map;natural;moreButton;scales=new Map;axis=null;table=null;picture=null;toggleMore(e=this.
more.hidden){this.more.hidden=!e,p(this.moreButton,"aria-expanded",String(e)),y(this.moreButton,e?"Fewer costs":"More costs")}setAxis(e,n){this.axis=e,this.table=
n,this.threshold.rename(e.log?"Threshold (log)":"Threshold")}forgetScales(){this.scales.clear();let{costs:e}=this.session().scenario;(e.true_positive!==0||e.true_negative!==
0)&&this.toggleMore(!0)}show(e){this.picture=e;let{scenario:n,tables:r}=this.session();this.threshold.show(e.point.threshold),this.prevalence.show(e.at.prevalence);
let i=r.dataset.natural_prevalence;this.prevalence.mark(wn.position(i),`as in the data: ${x(i)}`);let s=`Back to the prevalence in the data, ${x(i)}`;p(this.natural,
"aria-label",s),p(this.natural,"title",s),p(this.natural,"disabled",n.prevalence===null);for(let[o,a]of this.costs)a.show(n.costs[o]);this.capacity.show(n.capacity_per_day),
this.cases.show(n.cases_per_day)}thresholdOptions(){let e=()=>this.table,n=r=>P(e(),r).threshold;return{id:"threshold",label:"Threshold",position:r=>this.axis.position(
r),value:r=>n(this.axis.rowAt(r)),step:(r,i,s)=>n(nf(e(),r,i,s)),low:()=>n(e().size-1),high:()=>n(-1),text:r=>r>e().threshold[0]?"nobody":O(r),spoken:r=>{let i=this.
picture;return i!==null&&i.point.threshold===r?Lr(i):O(r)},onMove:this.actions.setThreshold,typed:(r,i)=>i?qo(r):r,word:r=>r==="nobody"||r==="none"?n(-1):null,onTyped:r=>this.
typeThreshold(r)}}typeThreshold(e){let n=this.table,r=se(n,e),i=P(n,r).threshold;this.actions.setThreshold(i);let[s,o]=[O(e),O(i)];return e===n.nobodyThreshold?
"":r<0?`Threshold: ${s} is above every score, so nobody is alerted.`:e<n.threshold[n.size-1]?`Threshold: ${s} is below every score, so everybody is alerted.`:s===
o?"":`Threshold: the next score at or above ${s} is ${o}; it is used.`}prevalenceOptions(){let e=()=>this.session().tables.dataset.natural_prevalence;return{id:"\
prevalence",label:"Deployed prevalence",suffix:"%",...wn,value:r=>Math.abs(r-wn.position(e()))<Qh?e():wn.value(r),low:()=>Io,high:()=>Bo,text:r=>x(r).replace("%",
""),typed:qo,spoken:r=>r===e()?`${x(r)}, as in the data`:x(r),onMove:r=>this.actions.change({prevalence:r===e()?null:r})}}costOptions(e,n){let r=e==="true_posit\
ive"||e==="true_negative",i=()=>this.scale(e,()=>this.costScale(e,r)),s=()=>this.session().scenario.costs.currency;return{id:e,label:n,prefix:"$",position:o=>i().
position(o),value:o=>i().value(o),step:(o,a,u)=>i().step(o,a,u),low:()=>r?-dt:0,high:()=>dt,text:Xe,spoken:o=>`${tf(o,s())} a case`,onMove:o=>this.actions.change(
{costs:{...this.session().scenario.costs,[e]:o}})}}costScale(e,n){let{costs:r}=this.session().scenario,i=Math.max(Math.abs(r.false_positive),Math.abs(r.false_negative),
1);if(n)return Fo(Math.max(i,Math.abs(r[e])));let s=Math.abs(r[e]);return _n(s>0?s:Math.max(Math.abs(r.false_positive),.01*i))}capacityOptions(){let e=()=>this.
session().scenario.cases_per_day,n=()=>{let r=Math.max(10,e());return this.scale(`capacity ${r}`,()=>_n(1,1,r))};return{id:"capacity_per_day",label:"Capacity a \
day",position:r=>n().position(r),value:r=>n().value(r),step:(r,i,s)=>{let o=n().step(r,i,s);return o===r&&r>0?r+i:ef(o,r,i)},low:()=>0,high:()=>dt,text:Xe,spoken:r=>`${Xe(
r)} of ${Xe(e())} cases a day`,whole:"reviews",onMove:r=>this.actions.change({capacity_per_day:r})}}casesOptions(){let e=()=>this.scale("cases",()=>_n(Math.max(
10,this.session().scenario.cases_per_day)));return{id:"cases_per_day",label:"Cases a day",position:n=>e().position(n),value:n=>Math.max(1,Math.round(e().value(n))),
step:(n,r,i)=>Math.max(1,Math.round(e().step(n,r,i))),low:()=>1,high:()=>dt,text:Xe,spoken:n=>`${Xe(n)} cases a day`,whole:"cases",onMove:n=>this.actions.change(
{cases_per_day:n})}}scale(e,n){let r=this.scales.get(e)??n();return this.scales.set(e,r),r}showCurrency(e){for(let n of this.costs.values()){let r=n.element.querySelector(
".affix");r&&y(r,e)}}},wn=ft(Io,Bo);function qo(t){return Number((t/100).toPrecision(12))}function ef(t,e,n){let r=Math.round(t);return r===e?Math.max(0,e+n):r}
function tf(t,e){return Math.abs(t)<=dt?L(t,e):`${t<0?"-":""}${e}${q(Math.abs(t))}`}function Xe(t){return Math.abs(t)>=1e3&&Number.isInteger(t)?D(t):String(Number(
t.toPrecision(6)))}function nf(t,e,n,r){let i=se(t,e),s=i<0?e>=t.nobodyThreshold:t.threshold[i]===e,o=r===1?1:Math.max(2,Math.round(t.size/20)),a=n>0?i-(s?o:o-1):
i+o;return Math.min(t.size-1,Math.max(-1,a))}var rf=["precision","recall","false_positive_rate","alert_rate","cost_per_1000","accuracy"],Ae="p99_ms",sf=14,Sn=class{constructor(e,n,r){this.session=e;this.cells=
[...rf,Ae].map(i=>this.cell(i,n,r))}session;element=m("div",{class:"figures",role:"group","aria-label":"Key figures with 95% intervals"});cells;cell(e,n,r){let i=of(
e),s=m("button",{type:"button",class:"term","data-control":`explain-${e}`},i);r.attach(s,()=>this.explain(e));let o=Ge(e,n),[a,u]=[m("span"),m("span",{class:"un\
it"})],l=m("div",{class:"value","data-figure":e},a,u),c=m("div",{class:"interval","data-figure":`${e}-interval`}),h=m("div",{class:"note","data-figure":`${e}-no\
te`}),f=m("div",{class:"figure-head"},o,s),d=m("div",{class:"figure","data-metric":e},f,l,c,h);return this.element.append(d),{metric:e,element:d,value:a,unit:u,
interval:c,note:h,pin:o}}explain(e){return e!==Ae?Oo(e,this.session().tables.dataset.words):`The response time that 99% of requests do not exceed: waiting, serv\
ice and other stages. ${this.focusWords()}`.trim()}focusWords(){let e=this.session(),{focus:n}=e.scenario,r=e.latency.exact(n,e.scenario)?.method??"";return[e.latency.
model(n)?.words??"",r].filter(Boolean).join(" ")}texts(e,n){return e!==Ae?Lo(e,this.session(),n):en(n.serving.focus,this.session().scenario.serving)}show(e){for(let n of this.
cells){if(n.element.hidden=n.metric===Ae&&e.serving===null,n.element.hidden)continue;n.metric===Ae&&p(n.element,"data-out",e.serving.focus.out);let r=this.texts(
n.metric,e),[i="",s]=r.value.split(" ");y(n.value,i),y(n.unit,s===void 0?"":` ${s}`),y(n.interval,r.interval),p(n.interval,"data-long",r.interval.length>sf),y(n.
note,r.note),p(n.note,"title",r.note)}}pinnable(){return this.cells.filter(({element:n,value:r})=>!n.hidden&&Qt(r.textContent)).map(({metric:n})=>n)}nameSection(e){
for(let n of this.cells)p(n.pin,"aria-label",`Pin ${n.metric===Ae?"p99":Or[n.metric].toLowerCase()} to ${e}`)}};function of(t){return t===Ae?"p99":Or[t]}function Ge(t,e){
let n=m("button",{type:"button",class:"pin","data-control":`pin-${t}`},Wt());return n.onclick=()=>e([t]),n}function Hr(t){let e=v("line",{x1:0,x2:22,y1:6,y2:6,class:`curve m${t}`});return v("svg",{class:"dash",width:22,height:12,viewBox:"0 0 22 12","aria-hidden":"tru\
e"},e)}var An=class{constructor(e,n,r){this.session=e;this.focus=n;this.tip=r}session;focus;tip;element=m("div",{class:"models",role:"radiogroup","aria-label":"\
Model in focus"});chips=[];picture=null;rebuild(){let{models:e,wanted:n}=this.session().tables;this.chips=e.map(r=>{let i=m("button",{type:"button",class:"chip",
role:"radio","data-model":r.id,"data-control":`focus-${r.id}`},Hr(r.order),m("span",{class:"chip-name"},n>2?r.short:r.title),m("span",{class:"chip-mark","data-f\
igure":`out--${r.id}`}));return p(i,"aria-label",r.title),i.onclick=()=>this.focus(r.id),this.tip.attach(i,()=>[r.title,r.message.note,this.servingWords(r.id)].
filter(Boolean).join(". ")),i}),this.chips.forEach((r,i)=>{r.onkeydown=s=>this.key(s,i)}),this.element.replaceChildren(...this.chips)}servingWords(e){let n=this.
picture?.serving?.models.find(({view:i})=>i.table.id===e);if(n===void 0)return"";let r=I(n,this.session().scenario.serving);return[r&&`Ruled out: ${r}`,xr(ot(n)),
n.words].filter(Boolean).join(". ")}key(e,n){let r={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[e.key];if(r===void 0)return;e.preventDefault();let i=this.
chips[(n+r+this.chips.length)%this.chips.length];i.focus(),i.click()}show(e){this.picture=e;let{focus:n,serving:r}=this.session().scenario;for(let i of this.chips){
let s=i.dataset.model===n;p(i,"aria-checked",String(s)),p(i,"tabindex",s?0:-1);let o=e.serving?.models.find(({view:c})=>c.table.id===i.dataset.model),a=o?I(o,r):
"";p(i,"data-out",a!==""),y(i.querySelector(".chip-mark"),o?oe(o,r):"");let l=[o?.view.table.title??"",a&&`ruled out: ${a}`,o&&ot(o)].filter(Boolean);o&&p(i,"ar\
ia-label",l.join(", "))}}};var jo={min_cost:"Min cost",bayes:"Bayes t*",max_f_beta:"Max F",recall_at_least:"Recall ≥",precision_at_least:"Precision ≥",fpr_at_most:"FPR ≤",capacity:"\
Capacity",youden:"Youden"},Tn=class{constructor(e,n,r){this.session=e;this.actions=n;this.tip=r}session;actions;tip;element=m("div",{class:"rules",role:"group",
"aria-label":"Jump to a threshold by rule"});rows=[];shown="";show(e,n){let{rules:r}=this.session().data,i=JSON.stringify(r);i!==this.shown&&(this.shown=i,this.
rows=r.map(s=>this.row(s)),this.element.replaceChildren(m("span",{class:"rules-name","aria-hidden":"true"},"Jump to"),...this.rows.map(s=>s.element)));for(let s of this.
rows){let o=s.rule.id===e;p(s.button,"aria-pressed",String(o)),p(s.element,"data-active",o);let a=n(s.rule);p(s.button,"aria-disabled",a===""?null:"true"),s.field&&
!s.edited&&this.showField(s,s.field)}this.reason=n}showField(e,n){let r=this.session().parameterOf(e.rule.id);e.remark&&e.remark.of!==r&&(e.remark=null),p(n,"da\
ta-remarked",e.remark!==null),p(n,"title",e.remark?.sentence);let i=Ke(e.rule,r);n.value!==i&&(n.value=i),p(n,"aria-invalid",null)}reason=()=>"";row(e){let n=m(
"button",{type:"button",class:"rule-button","data-control":`rule-${e.id}`},jo[e.id]??e.label),r=m("span",{class:"rule","data-rule":e.id},n),i={rule:e,element:r,
button:n,field:null,edited:!1,remark:null};return n.onclick=()=>{let s=this.reason(e);s===""?this.actions.jump(e.id,null):this.actions.problem(s)},this.tip.attach(
n,()=>[e.words,this.reason(e)].filter(Boolean).join(" ")),e.parameter&&this.addField(i,e.parameter),i}addField(e,n){let r=m("input",{type:"text",class:"field ru\
le-field",inputmode:"decimal",autocomplete:"off",spellcheck:"false","data-field":`parameter-${e.rule.id}`,"aria-label":`${e.rule.label}: ${n.name}`});e.field=r,
e.element.append(r),r.oninput=()=>{e.edited=!0},r.onfocus=()=>{r.select(),e.remark&&this.actions.problem(e.remark.sentence)},r.onblur=()=>this.accept(e,!1),r.onkeydown=
i=>{let s={ArrowUp:1,ArrowDown:-1}[i.key];if(i.key==="Enter")this.accept(e,!0);else if(i.key==="Escape")e.edited=!1,r.value=Ke(e.rule,this.session().parameterOf(
e.rule.id));else if(s!==void 0)this.nudge(e,s);else return;i.preventDefault(),i.stopPropagation()}}nudge(e,n){let r=qr(e.rule)?.01:.1;this.use(e,Number((this.session().
parameterOf(e.rule.id)+n*r).toPrecision(6)))}accept(e,n){if(!e.edited){n&&this.actions.jump(e.rule.id,null);return}let r=e.field.value,i=xn(r);if("problem"in i){
let o=Ke(e.rule,this.session().parameterOf(e.rule.id));p(e.field,"aria-invalid","true"),this.actions.problem(`${i.problem}: ${e.rule.parameter.name} stays at ${o}\
.`);return}let s=qr(e.rule)&&(r.includes("%")||i.value>=1);this.use(e,s?Number((i.value/100).toPrecision(12)):i.value)}use(e,n){let{low:r,high:i,name:s}=e.rule.
parameter,o=Math.min(Math.max(n,r),i);if(e.edited=!1,e.remark=null,this.actions.jump(e.rule.id,o),o===n||this.session().parameterOf(e.rule.id)!==o)return;let[a,
u]=[Ke(e.rule,n),Ke(e.rule,o)],l=n>i?"above the largest":"below the smallest",c=`${e.rule.label}: ${s} ${a} is ${l} value; ${u} is used.`;e.remark={sentence:c,of:this.
session().parameterOf(e.rule.id)},this.actions.problem(c)}};function Vo(t,e){return[jo[t.id]??t.label,Ke(t,e)].filter(Boolean).join(" ")}function qr(t){return t.
parameter?.unit==="share"}function Ke(t,e){return Number.isNaN(e)?"":qr(t)?`${Number((e*100).toPrecision(6))}%`:String(e)}var Ir=.001,zo=1e6,Wo=.001,Uo=1e6,af=1e3,Yo=1e3,j=1/0,Br=.97,$n=class{constructor(e,n,r){this.session=e;this.actions=n;let i=s=>new Ye({...s,onProblem:n.problem},
r);this.objective=i(this.objectiveOptions()),this.rate=i(this.rateOptions()),this.servers=i(this.serversOptions()),this.element=m("div",{class:"serving-controls",
role:"group","aria-label":"Serving"},this.objective.element,this.rate.element,this.servers.element)}session;actions;element;objective;rate;servers;scales=new Map;forgetScales(){
this.scales.clear()}show(e){if(this.element.hidden=e.serving===null,e.serving===null)return;let{serving:n}=this.session().scenario;this.objective.show(n.objective_ms??
j),this.rate.show(n.arrival_rate_per_s),this.rate.rename(n.burstiness>1?"Bursty arrivals":"Arrival rate"),this.servers.show(n.servers),this.marks(e,n)}marks({serving:e,
table:n},r){let{p99:i,utilisation:s,approximate:o}=e.focus,a=Number.isNaN(i.value)?null:this.objectivePosition(i.value);this.objective.mark(a,a===null?"":`p99 o\
f ${n.short}: ${Ie(o,He(i.value))}`);let u=r.arrival_rate_per_s/s,l=Number.isFinite(u)?this.rateScale().position(u):null,c=l!==null&&l>0&&l<1?l:null;this.rate.mark(
c,c===null?"":`${n.short} keeps up below ${cs(u)}`)}set(e){this.actions.change({serving:{...this.session().scenario.serving,...e}})}objectiveScale(){let e=this.
session().scenario.serving.objective_ms??100;return this.scale("objective",()=>ft(Math.max(Ir,e/af),Math.min(zo,e*10)))}objectivePosition(e){return e===j?1:Br*this.
objectiveScale().position(e)}objectiveOptions(){return{id:"objective_ms",label:"p99 objective",suffix:"ms",position:e=>this.objectivePosition(e),value:e=>e>(1+Br)/
2?j:this.objectiveScale().value(e/Br),step:(e,n,r)=>this.objectiveStep(e,n,r),low:()=>Ir,high:()=>j,text:e=>e===j?"none":q(e),spoken:e=>e===j?"no objective":`${q(
e)} ms`,word:e=>e===""||e==="none"||e==="no objective"?j:null,onMove:e=>this.set({objective_ms:e===j?null:e}),onTyped:e=>this.typeObjective(e)}}typeObjective(e){
let n=e===j?j:Math.min(zo,Math.max(Ir,e));if(this.set({objective_ms:n===j?null:n}),n===e)return"";let r=n<e?"above the largest":"below the smallest";return`p99 \
objective: ${q(e)} ms is ${r} value; ${q(n)} ms is used.`}objectiveStep(e,n,r){let i=this.objectiveScale(),s=i.value(1);return e===j?n>0?j:s:n>0&&e>=s?j:i.step(
e,n,r)}rateScale(){let e=this.session().scenario.serving.arrival_rate_per_s;return this.scale("rate",()=>ft(Math.max(Wo,e/Yo),Math.min(Uo,e*Yo)))}rateOptions(){
let e=()=>this.rateScale();return{id:"arrival_rate_per_s",label:"Arrival rate",suffix:"/s",position:n=>e().position(n),value:n=>e().value(n),step:(n,r,i)=>e().step(
n,r,i),low:()=>Wo,high:()=>Uo,text:q,spoken:n=>`${q(n)} requests a second`,onMove:n=>this.set({arrival_rate_per_s:n})}}serversOptions(){return{id:"servers",label:"\
Servers",...Do(1,Z),low:()=>1,high:()=>Z,text:String,spoken:n=>`${n} ${n===1?"server":"servers"}`,onMove:n=>this.set({servers:Math.round(n)}),onTyped:n=>this.typeServers(
n)}}typeServers(e){let{used:n,sentence:r}=Ys(e);return this.set({servers:n}),r}scale(e,n){let r=this.scales.get(e)??n();return this.scales.set(e,r),r}};var lf=[{metric:"attainment",label:"attainment",name:"attainment"},{metric:"utilisation",label:"utilisation",name:"utilisation"},{metric:"effective_recall",label:"\
recall",name:"effective recall"},{metric:"effective_precision",label:"precision",name:"effective precision"},{metric:"effective_cost_per_1000",label:"cost",name:"\
effective cost per 1,000"}],Nn=class{constructor(e,n){this.actions=e;this.parts=lf.map(u=>this.part(u,n)),this.late.onchange=()=>this.chooseLate(),this.lateLabel=
m("label",{class:"late-words"},"late answers",this.late);let r=this.term("explain-objective","effective",n,()=>this.explain()),[i,s]=[this.parts.slice(0,2),this.
parts.slice(2)].map(u=>u.map(({element:l})=>l));this.loads=m("span",{class:"serving-parts"},...i);let o={class:"serving-parts",role:"group","aria-label":"Effect\
ive, at the objective"};this.effects=m("span",o,r,...s),this.element=m("div",{class:"serving-line"},this.trouble,this.loads,this.effects);let a=this.term("expla\
in-recommendation","Recommended",n,()=>this.why());this.recommendation=m("div",{class:"recommendation"},a,this.advice,this.lateLabel)}actions;element;recommendation;parts;late=m(
"select",{class:"late","data-control":"late","aria-label":"Late answers"});lateLabel;trouble=m("span",{class:"serving-trouble","data-figure":"serving-trouble"});advice=m(
"span",{"data-figure":"recommendation"});advised=null;lateAgain="";loads;effects;show(e){let{serving:n}=e;if(this.element.hidden=this.recommendation.hidden=n===
null,n===null)return;let r=this.actions.session(),{serving:i,costs:s}=r.scenario,{focus:o}=n,a=Gs(o,i);y(this.trouble,a),p(this.trouble,"data-out",o.out),this.loads.
hidden=a!=="";let u=i.objective_ms===null;this.parts[0].element.hidden=u,this.lateLabel.hidden=a!==""||u,this.effects.hidden=this.lateLabel.hidden||o.effective===
null&&!o.pending;for(let{metric:h,value:f}of this.parts){let[d,g]=hf(h,o,s.currency);y(f,d),p(f,"title",g)}this.showLate(r,i.late);let l=n.models.find(({view:h,
out:f})=>f&&h.table.id===i.late&&!h.isFocus);this.lateAgain=l?` It misses the objective itself: ${I(l,i)}. A late answer may be late again.`:"",this.advised=n.choice.
model;let c=Ks(r,n);y(this.advice,c),p(this.advice,"title",this.python?.words??c)}pinnable(){let e=n=>n.closest("[hidden]")!==null;return this.parts.filter(({element:n,
value:r})=>!e(n)&&Qt(r.textContent)).map(({metric:n})=>n)}nameSection(e){for(let{name:n,pin:r}of this.parts)p(r,"aria-label",`Pin ${n} to ${e}`),p(r,"title",`Pi\
n ${n}`)}part({metric:e,label:n,name:r},i){let s=m("b",{"data-figure":e}),o=Ge(e,this.actions.pin),a=cf[e],u=a?this.term(`explain-${e}`,n,i,()=>this.meaning(a)):
n,l=m("span",{class:"serving-part","data-metric":e},u," ",s,o);return{metric:e,name:r,element:l,value:s,pin:o}}term(e,n,r,i){let s=m("button",{type:"button",class:"\
term","data-control":e},n);return r.attach(s,i),s}showLate(e,n){let{focus:r}=e.scenario,s=["allow","block",...e.tables.models.filter(({id:u})=>u!==r||u===n).map(
({id:u})=>u)],o=s.map(u=>_r(u,e)),a=JSON.stringify([s,o]);this.late.dataset.shape!==a&&(this.late.dataset.shape=a,this.late.replaceChildren(...s.map((u,l)=>m("o\
ption",{value:u},o[l])))),this.late.value!==n&&(this.late.value=n)}chooseLate(){let{serving:e}=this.actions.session().scenario;this.actions.change({serving:{...e,
late:this.late.value}})}explain(){let{words:e}=this.actions.session().tables.dataset;return`Effective figures: what the model in focus is worth when an answer a\
fter the objective is not used, and the late ${e.cases} get the answer chosen under “late answers”. Lateness is taken to be independent of the case, and attainm\
ent as given. Cost is per 1,000 ${e.cases}.${this.standIn}`}get standIn(){let e=this.actions.session(),{late:n}=e.scenario.serving;return n==="allow"||n==="bloc\
k"?"":` ${`${e.table(n)?.short??n} cannot stand in for its own late answers: they count as ${_r("allow",e)}.`}${this.lateAgain}`}meaning(e){let{objective_ms:n}=this.
actions.session().scenario.serving;return e(n===null?"the objective":we(n))}why(){let n="Among the models that meet the limits, the one of lowest effective cost\
; a simpler one is kept when the paired interval of their cost difference includes zero. Simpler is a fixed rank, of what is easier to explain, build and serve,\
 that the Models page lists; p99 and size play no part in it."+(this.actions.session().latency.cascade?" A cascade counts as less simple than any model alone, a\
nd is weighed when the hand rests.":""),r=this.python;return[r?.words??uf(this.advice.textContent??""),r?.binding,n].filter(Boolean).join(" ")}get python(){let e=this.
actions.session(),n=e.settled?e.latency.recommendation:void 0;return n?.model===this.advised?n:void 0}};function uf(t){return t.slice(0,1).toUpperCase()+t.slice(
1)}var cf={attainment:t=>`Attainment: the share of answers that come within ${t}.`,utilisation:()=>"Utilisation: the share of the time that the servers are busy\
. At 100% the queue grows without end."};function hf(t,e,n){if(e.pending)return[qe,""];if(t==="utilisation")return[x(e.utilisation),""];let r=t==="attainment"?e.
attainment:e.effective?.[t];if(!r)return["–",""];let i=t==="effective_cost_per_1000"?o=>L(o,n):x,s=Number.isNaN(r.low)?"":ce(r.low,r.high,i);return[Ie(e.nearAtObjective&&
Number.isFinite(r.value),i(r.value)),s]}var ff=["tp","fn","fp","tn"],kn=class{constructor(e){this.session=e;let[n,r]=[m("th",{scope:"col"}),m("th",{scope:"col"},"not")],[i,s]=[m("th",{scope:"row"}),m(
"th",{scope:"row"},"others")];this.heads=[n,i];let o=u=>{let l=m("td",{class:`cell-${u}`,"data-figure":u});return this.cells.set(u,l),l},a=m("table",{class:"con\
fusion"},m("thead",{},m("tr",{},m("td"),n,r)),m("tbody",{},m("tr",{},i,o("tp"),o("fn")),m("tr",{},s,o("fp"),o("tn"))));this.element=m("figure",{class:"chart con\
fusion-figure"},this.title,a)}session;element;title=m("figcaption",{class:"chart-title"});cells=new Map;heads;show(e){let{words:n}=this.session().tables.dataset;
y(this.title,`Per ${D(e.cases.base)} ${n.cases}`),p(this.title,"data-figure","cases-base"),y(this.heads[0],n.alerted),y(this.heads[1],n.positives);for(let r of ff)
y(this.cells.get(r),D(e.cases[r]))}},jr=[{id:"threshold",label:"threshold"},{id:"precision",label:"precision",metric:"precision"},{id:"recall",label:"recall",metric:"\
recall"},{id:"alert_rate",label:"alerts",metric:"alert_rate"},{id:"cost_per_1000",label:"cost / 1,000",metric:"cost_per_1000"},{id:"p99",label:"p99"},{id:"auc",
label:"AUC"},{id:"ap",label:"AP"}],En=class{constructor(e){this.session=e;let n=jr.map(r=>m("th",{scope:"col",class:`col-${r.id}`},r.label));this.element=m("fig\
ure",{class:"chart comparison-figure"},m("figcaption",{class:"chart-title"},"Models side by side"),m("table",{class:"comparison"},m("thead",{},m("tr",{},m("th",
{scope:"col"},"model"),...n)),this.body),this.caption)}session;element;caption=m("p",{class:"hint"});body=m("tbody");rows=new Map;rebuild(){this.rows.clear(),this.
body.replaceChildren();for(let e of this.session().tables.models){let n=jr.map(s=>m("td",{class:`col-${s.id}`,"data-figure":`${s.id}--${e.id}`})),r=m("th",{scope:"\
row",title:e.title},Hr(e.order),m("span",{class:"model-name"},e.short)),i=m("tr",{"data-model":e.id},r,...n);this.rows.set(e.id,{row:i,cells:n}),this.body.append(
i)}}text(e,n,r,i){if(n.id==="p99")return this.p99Text(e,i);if(n.id!=="ap")return df(e,n,r);let s=this.session().averagePrecision(e.table);return Number.isNaN(s)?
qe:ue(s)}p99Text(e,{serving:n}){let r=n?.models.find(({view:i})=>i===e);return r?oe(r,this.session().scenario.serving)||en(r,this.session().scenario.serving).value:
"–"}show(e){let{costs:{currency:n},serving:r}=this.session().scenario;p(this.element,"data-serving",e.serving!==null);for(let c of e.models){let h=this.rows.get(
c.table.id);h&&(p(h.row,"data-focus",c.isFocus),jr.forEach((f,d)=>y(h.cells[d],this.text(c,f,n,e))))}let i=(e.serving?.models??[]).filter(c=>c.out);for(let[c,{row:h}]of this.
rows){let f=i.find(({view:d})=>d.table.id===c);p(h,"data-out",f!==void 0),p(h,"title",f?`Ruled out: ${I(f,r)}`:null)}let s=i.map(c=>`${c.view.table.short}: ${I(
c,r)}.`),a=(e.serving?.models??[]).filter(c=>c.replayed!=="").map(c=>`${c.view.table.short} ${ot(c)}.`),l=e.models.filter(c=>c.point===null).map(c=>`${c.table.short}\
: ${c.reason}`);y(this.caption,[Co(this.session(),e),...l,...s,...a].join(" "))}};function df(t,e,n){if(e.id==="auc")return ue(t.table.message.auc.value);if(t.point===
null||t.figures===null)return"–";if(e.metric===void 0)return t.point.threshold>t.table.threshold[0]?"nobody":O(t.point.threshold);let{value:r}=t.figures[e.metric];
return e.metric==="cost_per_1000"?L(r,n):x(r)}var Vr=["point","costs","prevalence","all"],Pn=class extends Xt{constructor(n,r){super(n,"explorer",()=>r.pin([]),()=>r.resized());this.actions=r;let{session:i}=r;
this.models=new An(i,r.focus,this.tip),this.rules=new Tn(i,r,this.tip),this.controls=new Mn(i,r,this.uid),this.serving=new $n(i,r,this.uid),this.servingLine=new Nn(
r,this.tip),this.figures=new Sn(i,r.pin,this.tip),this.confusion=new kn(i),this.comparison=new En(i),this.areas=[{button:Ge("roc_auc",r.pin),words:"area under t\
he ROC curve"},{button:Ge("average_precision",r.pin),words:"average precision"}];let s={hover:(o,a,u)=>this.hover(o,u),set:r.setRow};this.charts=[bn,vn,mn,yn].map(
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
comparison.show(a),this.drawWords(n,i),p(this.heldOut,"data-stale",o.dirty);let u=this.scale(o.data.present);for(let l of this.charts)r==="all"&&l.layout(u),pf(
l,r)?l.redraw(n):l.update(n);this.hovered!==null&&this.mark(this.hovered)}drawWords({session:n,picture:r},i){let{dataset:s}=n.tables,o=i||r.infeasible,a=n.rule(
r.rule),u=a?`Follows “${Vo(a,r.parameter)}”.`:No(n.scenario.threshold,r),l=Eo(r,s.words,s.natural_prevalence);y(this.status,o||[u,r.reason,l||Po(n)].filter(
Boolean).join(" ")),p(this.status,"data-trouble",o!==""),y(this.words,$o(r.cases,s.words)),y(this.basis,ko(r,s.words)),y(this.measuredOn,n.latency.measuredOn)}hover(n,r){
this.hovered=n,this.mark(n);let i=n===null||this.context===null?null:mf(this.context,n);this.readout.show(i,r)}mark(n){for(let r of this.charts)r.drawHover(n)}};
function pf(t,e){return e==="all"?!0:e==="prevalence"?t.follows!=="nothing":e==="costs"&&t.follows==="prevalence and costs"}function mf(t,e){let{picture:n,session:r}=t,
{table:i}=n,{currency:s}=r.scenario.costs,o=e<0,a=o?Ue(t):i.cost[e];return[`threshold ${o?"above every score":O(i.threshold[e])}`,`precision ${x(o?NaN:i.precision[e])}`,
`recall ${x(o?0:i.recall[e])}`,`cost ${L(a,s)} per 1,000`].join(`
`)}var Cn=class extends yt{session=new zt;face;axis=null;now=null;stale=null;drawnFocus="";constructor(e){super(e,"explorer"),this.face=new Pn(e,{session:()=>this.
session,setThreshold:n=>this.move({rule:H,threshold:n,parameter:null},"point"),setRow:n=>this.setRow(n),change:n=>this.move(n,gf(n)),focus:n=>this.focus(n),jump:(n,r)=>this.
jump(n,r),pin:n=>this.pin(n),problem:n=>this.say(n),resized:()=>this.draw("all")})}revision(e){return e.tables.rev}take(e){if(e.tables.models?.length===0){let u=e.
notes.length>0?e.notes.join(" "):"Choose a model to begin.";return this.face.message(`There are no scores to show yet. ${u}`)}let n=this.session.tables?.dataset.
name,r=this.session.data?.present,i=this.session.tables&&JSON.stringify(this.session.scenario),s=this.session.receive(e),o=i!==JSON.stringify(this.session.scenario);
this.open(),s.tables&&this.face.rebuild(n!==e.tables.dataset.name),(s.tables||o)&&(this.notice=""),s.dropped&&this.say(Zr),this.face.frameData();let a=s.tables||
s.latency||r!==e.present||this.drawnFocus!==this.session.scenario.focus;this.draw(a?"all":s.scenario?"prevalence":"point"),this.drawNow()}move(e,n){this.notice=
"",this.session.change(e),this.draw(n),this.schedule()}setRow(e){let{threshold:n}=P(this.session.focusTable(),e);this.move({rule:H,threshold:n,parameter:null},"\
point")}focus(e){if(e===this.session.scenario.focus)return;let n=this.picture().models.find(({table:s})=>s.id===e);if(!n)return;let i=this.session.scenario.rule===
H?(n.point??P(n.table,0)).threshold:null;this.move({focus:e,threshold:i},"all")}jump(e,n){let r=this.session.rule(e);if(!r)return this.say(`There is no rule cal\
led ${e}; the threshold stays.`);let i=this.session.focusTable(),s=n??this.session.parameterOf(e),o=Bt(this.session,i,e,s);if("infeasible"in o)return this.say(`${o.
infeasible} The threshold stays where it is.`);this.move({rule:e,threshold:null,parameter:r.parameter?s:null},"point")}set(e){let{scenario:n}=this.session,r={...n.
costs,...e.costs},i={...n.serving,...e.serving},s=e.focus??n.focus,o={...e,costs:r,serving:i};if(typeof e.threshold=="number"){let a=this.session.table(s)??this.
session.focusTable(),{threshold:u}=P(a,se(a,e.threshold));Object.assign(o,{rule:H,threshold:u,parameter:null})}else if(e.rule!==void 0&&e.rule!==H){let a=this.session.
rule(e.rule)?.parameter??null,u=e.parameter??this.session.parameterOf(e.rule);Object.assign(o,{threshold:null,parameter:a?u:null})}this.move(o,"all"),this.drawNow()}pinned(){
return`Pinned to ${this.session.data.pin_section.title}.`}onScreen(){let e=this.face.pinnable();return this.session.data.pin_all.filter(n=>e.includes(n))}spoken(){
return[this.notice,Ro(this.session,this.picture())].filter(Boolean).join(" ")}settle(){let{infeasible:e,point:n}=this.picture();e!==""&&(this.session.change({rule:H,
threshold:n.threshold,parameter:null}),this.notice=e,this.draw("point"),this.drawNow())}draw(e){(this.stale===null||Vr.indexOf(e)>Vr.indexOf(this.stale))&&(this.
stale=e),this.now=null,this.drawSoon()}picture(){return this.now??=Ms(this.session),this.now}redraw(){let e=this.stale??"point";this.stale=null,this.drawnFocus=
this.session.scenario.focus,this.now=null;let n=this.picture();e!=="point"&&this.evaluate(n),(e==="all"||this.axis===null)&&(this.axis=ts(n.table),this.face.setAxis(
this.axis,n.table));let r={session:this.session,picture:n,axis:this.axis};this.face.draw(r,e,this.notice,i=>this.disabled(i))}evaluate(e){let{costs:n}=this.session.
scenario;for(let{table:r,at:i,isFocus:s}of e.models)Ss(r,i,n,s)}disabled(e){let n=this.session.focusTable();return e.needs_probability&&!n.isProbability?ar(n.title):
e.id==="bayes"&&Number.isNaN(ir(this.session.scenario.costs))?or:""}};function gf(t){return t.prevalence!==void 0?"prevalence":t.costs===void 0?"point":"costs"}var zg=Yr("explorer",t=>new Cn(t),t=>({commit:e=>t.setStateValue("scenario",e),pin:e=>t.setTriggerValue("pin",{pins:e}),want:e=>t.setTriggerValue("want",e)}));export{zg as default};
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
