/** A bibliographic record, as CSL-JSON 1.0 has it. Its texts are single lines. */
export interface CslItem {
  /** Latin letters, digits, `-` and `.`. */
  id: string;
  type: 'article-newspaper';
  title: string;
  'container-title': string;
  publisher: string;
  issued: CslDate;
  accessed: CslDate;
  /** As in BCP 47. */
  language: string;
  URL?: string;
  note: string;
}

export interface CslDate {
  'date-parts': [[year: number, month: number, day: number]];
}
