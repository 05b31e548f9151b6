/** The names of what the data hold as ids, in both languages of the text: for files that are in both, whoever makes them. */
import type { Bilingual, EntityKind, EvidenceRole, Lang, Manner, UndertakingKind } from '#article/format/schema';
import { speaker as speakersAr } from '#i18n/locales/ar/app.json';
import { kinds as entitiesAr, roles as rolesAr, statuses as statusesAr } from '#i18n/locales/ar/files.json';
import { manners as mannersAr, undertakingKinds as kindsAr } from '#i18n/locales/ar/registers.json';
import { speaker as speakersEn } from '#i18n/locales/en/app.json';
import { kinds as entitiesEn, roles as rolesEn, statuses as statusesEn } from '#i18n/locales/en/files.json';
import { manners as mannersEn, undertakingKinds as kindsEn } from '#i18n/locales/en/registers.json';

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

/** As the interface calls it: “by name”. */
export function mannerName(manner: Manner): Bilingual {
  return { ar: mannersAr[manner], en: mannersEn[manner] };
}
