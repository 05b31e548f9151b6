/** Which of mentions that overlap stay. */
import { bySentence, type Draft } from './drafts';

/** What stands inside another mention and is none by the rules of the format. */
function losesTo(inner: Draft, outer: Draft): boolean {
  if (inner.entity === outer.entity && inner.by === outer.by) return true;
  if (outer.by === 'title' || outer.kind === 'event' || outer.kind === 'concept') {
    // A title inside a title: نائب رئيس الوزراء.
    return outer.by === 'title' && inner.by === 'title';
  }
  if (outer.kind === 'person') return true;
  if (outer.kind === 'place')
    return (
      (inner.kind === 'place' && inner.phrase === null) || inner.kind === 'organization' || inner.kind === 'person'
    );
  if (outer.kind === 'document') return inner.kind === 'place' && inner.list !== 'country';
  // Organizations: of a country or of another organization (وزارة خارجية روسيا, الجمعية العامة للأمم المتحدة), but شانغهاي is part of the name.
  if (inner.kind === 'organization') return inner.list === null;
  if (inner.kind === 'place' && inner.list === 'country')
    return outer.phrase === null || !/^(?:institution|power)$/.test(outer.phrase.rule.grammar);
  return inner.kind !== 'event' && inner.kind !== 'document';
}

export function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const all of bySentence(drafts).values()) {
    all.sort((a, b) => b.end - b.start - (a.end - a.start) || b.rank - a.rank);
    const chosen: Draft[] = [];
    for (const draft of all) {
      const clash = chosen.some((other) => {
        if (draft.end <= other.start || draft.start >= other.end) return false;
        if (draft.start === other.start && draft.end === other.end)
          return draft.by === other.by || draft.kind === other.kind;
        const inside = draft.start >= other.start && draft.end <= other.end;
        // Two that cross: the longer stays, except that a title gives way to no name.
        return inside ? losesTo(draft, other) : true;
      });
      if (!clash) chosen.push(draft);
    }
    kept.push(...chosen);
  }
  return kept.sort((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end);
}
