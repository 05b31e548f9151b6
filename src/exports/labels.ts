/** The words of the tables in both languages: headings, and the names of what the data holds as ids. */
import type { Bilingual, EntityKind, EvidenceRole, Lang, Manner, Topic, UndertakingKind } from '#article/format/schema';
import { speaker as speakersAr } from '#i18n/locales/ar/app.json';
import {
  manners as mannersAr,
  mutual as mutualAr,
  rungs as rungsAr,
  topics as topicsAr,
  undertakingKinds as kindsAr,
} from '#i18n/locales/ar/registers.json';
import { speaker as speakersEn } from '#i18n/locales/en/app.json';
import {
  manners as mannersEn,
  mutual as mutualEn,
  rungs as rungsEn,
  topics as topicsEn,
  undertakingKinds as kindsEn,
} from '#i18n/locales/en/registers.json';

/** One of a kind; the interface speaks of them in the plural. */
export const entityKindNames: Record<EntityKind, Bilingual> = {
  person: { ar: 'شخص', en: 'person' },
  place: { ar: 'مكان', en: 'place' },
  organization: { ar: 'منظمة أو هيئة', en: 'organization' },
  event: { ar: 'حدث', en: 'event' },
  document: { ar: 'وثيقة', en: 'document' },
  concept: { ar: 'مفهوم', en: 'concept' },
};

export const roleNames: Record<EvidenceRole | 'cue', Bilingual> = {
  cue: { ar: 'العبارة الدالة', en: 'cue' },
  object: { ar: 'المضمون', en: 'object' },
  context: { ar: 'السياق', en: 'context' },
};

export const statusNames: Record<'commitment' | 'position', Bilingual> = {
  commitment: { ar: 'التزام', en: 'commitment' },
  position: { ar: 'موقف', en: 'position' },
};

/** The speakers that are no entities. */
export const speakerNames: Record<Lang, { reporter: string; both: string }> = { ar: speakersAr, en: speakersEn };

/** As the interface calls it. */
export function kindName(kind: UndertakingKind): Bilingual {
  return { ar: kindsAr[kind], en: kindsEn[kind] };
}

/** The rungs of the ladder of commitments, as the interface calls them. */
export const rungNames: Record<keyof typeof rungsEn, Bilingual> = {
  concluded: { ar: rungsAr.concluded, en: rungsEn.concluded },
  agreed: { ar: rungsAr.agreed, en: rungsEn.agreed },
  reaffirmed: { ar: rungsAr.reaffirmed, en: rungsEn.reaffirmed },
  ready: { ar: rungsAr.ready, en: rungsEn.ready },
};

/** Those who are bound, to each other. */
export const mutualName: Bilingual = { ar: mutualAr, en: mutualEn };

/** As the interface calls it: “by name”. */
export function mannerName(manner: Manner): Bilingual {
  return { ar: mannersAr[manner], en: mannersEn[manner] };
}

/** As the interface calls it. */
export function topicName(topic: Topic): Bilingual {
  return { ar: topicsAr[topic], en: topicsEn[topic] };
}
