/** A voice that says nothing, in the place of the browser's: what it is given to say is kept, and it ends when the test lets it. */
import { onTestFinished, vi } from 'vitest';

export interface Voice {
  voiceURI: string;
  name: string;
  lang: string;
  localService: boolean;
  default: boolean;
}

export const majed: Voice = { voiceURI: 'majed', name: 'Majed', lang: 'ar-SA', localService: true, default: false };
export const english: Voice = { voiceURI: 'sam', name: 'Samantha', lang: 'en-US', localService: true, default: true };

class FakeUtterance extends EventTarget {
  lang = '';
  rate = 1;
  voice: Voice | null = null;
  constructor(readonly text: string) {
    super();
  }
}

class FakeSpeech extends EventTarget {
  paused = false;
  said: FakeUtterance[] = [];
  current: FakeUtterance | null = null;
  constructor(public voices: Voice[]) {
    super();
  }
  getVoices = () => this.voices;
  resume = () => undefined;
  speak = (utterance: FakeUtterance) => {
    this.current = utterance;
    this.said.push(utterance);
  };
  cancel = () => this.#end('canceled');
  /** Ends what is being said, or makes it fail; false where nothing is. */
  finish = (error?: string) => this.#end(error);
  give = (voices: Voice[]) => {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  };
  #end(error: string | undefined) {
    const own = this.current;
    this.current = null;
    own?.dispatchEvent(Object.assign(new Event(error === undefined ? 'end' : 'error'), { error }));
    return own !== null;
  }
}

/** Gives the browser these voices and no other, until the test has ended. */
export function withVoices(...voices: Voice[]): FakeSpeech {
  const speech = new FakeSpeech(voices);
  onTestFinished(() => void vi.unstubAllGlobals());
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  return speech;
}

/** The texts that a voice was given to say, in order. */
export const heard = ({ said }: FakeSpeech): string[] => said.map(({ text }) => text);
