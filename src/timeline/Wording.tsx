import type { Lang } from '#article/format/schema';
import { Cue } from './Cue';
import type { Pledge } from './pledges';

/** The words of an entry in one language; its cue on the weight of its force. */
export function Wording({ pledge, lang }: { pledge: Pledge; lang: Lang }) {
  let at = 0;
  return pledge.wording[lang].map(({ text, role }) => {
    const start = at;
    at += text.length;
    return role === 'cue' ? (
      <Cue key={start} of={pledge}>
        {text}
      </Cue>
    ) : (
      <span key={start}>{text}</span>
    );
  });
}
