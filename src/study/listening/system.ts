/** The systems that have a place of their own for voices. */
export const systems = ['windows', 'mac', 'ios', 'android', 'linux', 'other'] as const;
export type System = (typeof systems)[number];

/**
 * The system that a browser says it runs on.
 *
 * @param agent `navigator.userAgent`
 * @param touches `navigator.maxTouchPoints`: an iPad says that it is a Mac, which has no screen to touch
 */
export function systemOf(agent: string, touches: number): System {
  if (/iPhone|iPad|iPod/.test(agent) || (/Macintosh/.test(agent) && touches > 1)) return 'ios';
  if (/Android/.test(agent)) return 'android';
  if (/Windows/.test(agent)) return 'windows';
  if (/Macintosh/.test(agent)) return 'mac';
  return /Linux|X11|CrOS/.test(agent) ? 'linux' : 'other';
}
