/** Grammar in plain words: which terms describe a part, in the order in which a teacher would say them. */
import type { TFunction } from 'i18next';
import type { Features, PartOfSpeech } from '#article/format/schema';
import type { Lexeme, Part } from '#article/words/words';

/** “noun, plural, genitive”; “verb, form VIII, perfect, he”. */
export function grammarOf(part: Part, lexemes: ReadonlyMap<string, Lexeme>, t: TFunction<'words'>): string {
  const lexeme = part.lex === undefined ? undefined : lexemes.get(part.lex);
  const features = part.features ?? {};
  const said: string[] = [];
  said.push(kindOf(part.pos, lexeme?.derived, t));
  if (lexeme?.form !== undefined && part.pos !== 'adverb') said.push(formOf(lexeme.form, t));
  if (features.tense) {
    said.push(t(`tense.${features.tense}`));
    if (features.mood && features.mood !== 'indicative') said.push(t(`mood.${features.mood}`));
    if (features.voice === 'passive') said.push(t('passive'));
    said.push(...personOf(features, t));
  } else said.push(...nounOf(features, t));
  return said.join(t('comma'));
}

/**
 * How a noun or adjective is made says more than its part of speech, and implies it. Of an adverb or a numeral it does
 * not: أيضا is no verbal noun here, whatever it comes from.
 */
function kindOf(pos: PartOfSpeech, derived: Lexeme['derived'], t: TFunction<'words'>): string {
  if (derived === undefined || (pos !== 'noun' && pos !== 'adjective')) return t(`pos.${pos}`);
  return t(`derived.${derived === 'relational' && pos === 'noun' ? 'relational-noun' : derived}`);
}

/** The forms of a verb in use; the schema of words allows no other. */
type VerbForm = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** Arabic names a form by the pattern of its verb, whose class (باب) has the nouns that are derived from it, too. */
function formOf(form: number, t: TFunction<'words'>): string {
  return t('form', { form: t(`forms.${form as VerbForm}`) });
}

function personOf({ person, gender, number }: Features, t: TFunction<'words'>): string[] {
  if (person === undefined) return [];
  return [
    t(`person.${person}`),
    ...(gender ? [t(`gender.${gender}`)] : []),
    ...(number ? [t(`number.${number}`)] : []),
  ];
}

function nounOf(features: Features, t: TFunction<'words'>): string[] {
  const said: string[] = [];
  if (features.plural) said.push(t(`plural.${features.plural}`));
  else if (features.number && features.number !== 'singular') said.push(t(`number.${features.number}`));
  if (features.singular) said.push(t('singularOf', { singular: features.singular }));
  if (features.gender === 'feminine') said.push(t('gender.feminine'));
  if (features.state) said.push(t(`state.${features.state}`));
  if (features.case) said.push(t(`case.${features.case}`));
  if (features.diptote) said.push(t('diptote'));
  if (features.indeclinable) said.push(t('indeclinable'));
  return said;
}
