/** A bookmark that hands the page on which it is clicked over to Bayan, and the agreement by which the two pages do so. */
import { limits } from '#import/limits';

/** What this page says when it can take something. */
export const READY = 'bayan-ready';
/** The kind of what the other page then sends. */
const HANDED = 'bayan-page';

/**
 * The address of the bookmark. Clicked on a page, it copies what stands there, or what is selected, without programs, styles and
 * pictures; opens `address`; and once that page, and no other, says that it is ready, sends it the copy, and nobody else.
 * @param address as `handedAddress` gives it
 */
export function bookmarklet(address: string): string {
  const code = `(()=>{
const at=${JSON.stringify(address)};
const page=document.documentElement.cloneNode(true);
const chosen=getSelection();
if(chosen&&chosen.rangeCount&&!chosen.isCollapsed)page.querySelector("body").replaceChildren(chosen.getRangeAt(0).cloneContents());
for(const one of page.querySelectorAll("script,style,noscript,template,svg,iframe,object,embed,video,audio,canvas,img,picture"))one.remove();
const bayan=open(at);
addEventListener("message",function give(event){
if(event.source!==bayan||event.origin!==new URL(at).origin||event.data!=="${READY}")return;
removeEventListener("message",give);
bayan.postMessage({type:"${HANDED}",url:location.href,html:page.outerHTML},event.origin);
});
})()`;
  return `javascript:${encodeURIComponent(code.replaceAll('\n', ''))}`;
}

/** What a page hands over. */
export interface HandedPage {
  /** Its address, on the site that has sent it. */
  url: string;
  html: string;
}

/**
 * What was sent, if it is that; `null` where it is anything else, or says that it comes from a site that it does not come from.
 * @param origin of the page that has sent it, as the browser tells it
 */
export function handedPage(data: unknown, origin: string): HandedPage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, url, html } = data as Record<string, unknown>;
  if (type !== HANDED || typeof url !== 'string' || typeof html !== 'string') return null;
  if (html.length > limits.text * 4 || !/^https?:/.test(url) || !URL.canParse(url)) return null;
  const address = new URL(url);
  address.hash = '';
  return address.origin === origin ? { url: address.href, html } : null;
}
