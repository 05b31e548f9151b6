/** The reason of a proposal as an English sentence, for the command line; an interface has its own texts by the code. */
import type { Why } from './types';

/** @example describeWhy({ code: 'list', values: { list: 'country', name: 'روسيا' } }) // 'on the list of countries: روسيا' */
export function describeWhy({ code, values }: Why): string {
  const of = (name: string): string => values[name] ?? '';
  switch (code) {
    case 'known':
      return `another article names it: ${of('name')}`;
    case 'list':
      return `on the list of ${PLURALS[of('list')] ?? of('list')}: ${of('name')}`;
    case 'head':
      return `the word ${of('head')} heads it, up to its border`;
    case 'head-place':
      return `the word ${of('head')} says what kind of place it is`;
    case 'title':
      return `a title: ${of('head')}`;
    case 'title-name':
      return `it follows ${of('title')}`;
    case 'english':
      return `the English has ${of('en')}, and the consonants agree`;
    case 'given-name':
      return `it begins with the given name ${of('given')}`;
    case 'again':
      return `named elsewhere in the text: ${of('name')}`;
    case 'short':
      return `part of the name ${of('name')}`;
    case 'description':
      return `${of('word')} stands for ${of('name')}`;
    case 'cue':
      return `${of('cue')} is a cue of the kind ${of('kind')}`;
  }
}

const PLURALS: Readonly<Record<string, string>> = {
  country: 'countries',
  capital: 'capitals',
  place: 'places',
  organization: 'organizations',
  event: 'events',
  document: 'documents',
  concept: 'set terms',
  person: 'people',
};
