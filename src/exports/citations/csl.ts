/** A bibliographic record, as CSL-JSON 1.0 has it. Its texts are single lines. */
export interface CslItem {
  /** Latin letters, digits, `-` and `.`. */
  id: string;
  type: 'article-newspaper';
  title: string;
  /** Empty, as `publisher`, where nobody is named as the source. */
  'container-title': string;
  publisher: string;
  /** Missing where the source bears no date. */
  issued?: CslDate;
  accessed: CslDate;
  /** As in BCP 47. */
  language: string;
  URL?: string;
  note: string;
}

export interface CslDate {
  'date-parts': [[year: number, month: number, day: number]];
}
