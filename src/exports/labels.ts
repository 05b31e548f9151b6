/** The names of what the data hold as ids, in both languages of the text: for files that are in both, in whatever language the interface is. */
import type { Bilingual, EntityKind, EvidenceRole, Lang, Manner, UndertakingKind } from '#article/format/schema';
import { speaker as speakersAr } from '#i18n/locales/ar/app.json';
import { kinds as entitiesAr, roles as rolesAr, statuses as statusesAr } from '#i18n/locales/ar/files.json';
import {
  manners as mannersAr,
  mutual as mutualAr,
  rungs as rungsAr,
  undertakingKinds as kindsAr,
} from '#i18n/locales/ar/registers.json';
import { speaker as speakersEn } from '#i18n/locales/en/app.json';
import { kinds as entitiesEn, roles as rolesEn, statuses as statusesEn } from '#i18n/locales/en/files.json';
import {
  manners as mannersEn,
  mutual as mutualEn,
  rungs as rungsEn,
  undertakingKinds as kindsEn,
} from '#i18n/locales/en/registers.json';

/** The speakers that are no entities. */
export const speakerNames: Record<Lang, { reporter: string; both: string }> = { ar: speakersAr, en: speakersEn };

/** One of a kind; the interface speaks of them in the plural. */
export function entityKindName(kind: EntityKind): Bilingual {
  return { ar: entitiesAr[kind], en: entitiesEn[kind] };
}

export function roleName(role: EvidenceRole | 'cue'): Bilingual {
  return { ar: rolesAr[role], en: rolesEn[role] };
}

export function statusName(status: 'commitment' | 'position'): Bilingual {
  return { ar: statusesAr[status], en: statusesEn[status] };
}

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
