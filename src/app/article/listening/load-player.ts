import { callForTexts } from '#i18n/late-texts';

/** The player of the voice, and what it says. */
export async function loadPlayer() {
  const part = await import('./ListenPlayer');
  await callForTexts('reading');
  return part;
}
