/**
 * What another app has shared with the installed one: the service worker keeps the form as it came, the page on which articles are
 * made takes it, once.
 */

const CACHE = 'bayan-received';
/** The one place in it: the last that was shared. */
const PLACE = '/received';

/** Keeps the form of a request; false where the device has no room, or lets nothing be kept. */
export async function keepReceived(request: Request, caches: CacheStorage): Promise<boolean> {
  try {
    const cache = await caches.open(CACHE);
    const type = request.headers.get('content-type') ?? '';
    await cache.put(PLACE, new Response(await request.blob(), { headers: { 'content-type': type } }));
    return true;
  } catch {
    return false;
  }
}

/** Takes what was kept; `null` where nothing was, or it is no form. */
export async function takeReceived(caches: CacheStorage): Promise<FormData | null> {
  try {
    const cache = await caches.open(CACHE);
    const kept = await cache.match(PLACE);
    await cache.delete(PLACE);
    return kept ? await kept.formData() : null;
  } catch {
    return null;
  }
}
