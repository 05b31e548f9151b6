import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { browserStore } from '#storage/stored-values';
import { arabicVoices, readPreferences } from './listening';

/** A button that says one word, where the device has an Arabic voice; nothing where it has none. */
export function SayWord({ text }: { text: string }) {
  const { t } = useTranslation('words');
  const uri = useSyncExternalStore(watchVoices, chosenVoice, () => null);
  if (uri === null) return null;
  return (
    <button
      type="button"
      className="mt-2 grid size-9 flex-none place-items-center rounded-full border border-edge text-accent pointer-coarse:size-11"
      aria-label={t('say')}
      title={t('say')}
      onClick={() => say(text, uri)}
    >
      <svg viewBox="0 0 16 16" width="1rem" height="1rem" fill="currentColor" aria-hidden="true">
        <path d="M5 3v10l8-5z" />
      </svg>
    </button>
  );
}

/** Voices come late in some browsers, and tell so by an event. */
function watchVoices(listener: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => undefined;
  const { speechSynthesis } = window;
  speechSynthesis.addEventListener('voiceschanged', listener);
  return () => speechSynthesis.removeEventListener('voiceschanged', listener);
}

/** Uri of the reader’s Arabic voice, or of the best there is; `null` where there is none. */
function chosenVoice(): string | null {
  if (!('speechSynthesis' in window)) return null;
  const voices = arabicVoices(window.speechSynthesis.getVoices());
  const { voice } = readPreferences(browserStore()).preferences;
  return (voices.find(({ uri }) => uri === voice) ?? voices[0])?.uri ?? null;
}

/** Whether the device has an Arabic voice, by now. */
export const hasArabicVoice = (): boolean => chosenVoice() !== null;

/** Says it at once: some browsers speak only within the reader’s own click. What was being said breaks off. */
function say(text: string, uri: string): void {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = window.speechSynthesis.getVoices().find(({ voiceURI }) => voiceURI === uri) ?? null;
  utterance.lang = utterance.voice?.lang ?? 'ar';
  window.speechSynthesis.cancel();
  window.speechSynthesis.speak(utterance);
}
