import { describe, expect, it } from 'vitest';
import type { CslItem } from './csl';
import { risOf } from './ris';

const item: CslItem = {
  id: '2025-04-01-lavrov-wang-moscow',
  type: 'article-newspaper',
  title: `الصين وروسيا تتفقان [${'China, Russia agree. '.repeat(20)}]`,
  'container-title': 'Xinhua',
  publisher: 'Xinhua & Co.',
  issued: { 'date-parts': [[2025, 4, 2]] },
  accessed: { 'date-parts': [[2025, 11, 30]] },
  language: 'ar',
  URL: 'https://bayan.example/?article=x',
  note: 'Dateline: Moscow, 2025-04-01. TY  - NEWS ER  - ',
};

describe('risOf', () => {
  it('writes every tag, in its order, each in one line that ends as the format asks', () => {
    expect(risOf(item)).toBe(
      [
        'TY  - NEWS',
        'ID  - 2025-04-01-lavrov-wang-moscow',
        `TI  - ${item.title}`,
        'T2  - Xinhua',
        'PB  - Xinhua & Co.',
        'PY  - 2025',
        'DA  - 2025/04/02/',
        'Y2  - 2025/11/30/',
        'LA  - ar',
        'UR  - https://bayan.example/?article=x',
        'N1  - Dateline: Moscow, 2025-04-01. TY  - NEWS ER  - ',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('has no tag for an address that is not known', () => {
    const { URL: _, ...rest } = item;
    expect(risOf(rest)).not.toContain('UR  -');
  });

  it.each([
    [[2025, 12, 31], '2025/12/31/'],
    [[2025, 1, 1], '2025/01/01/'],
  ] as const)('the date %j', (parts, written) => {
    expect(risOf({ ...item, issued: { 'date-parts': [[...parts]] } })).toContain(`\r\nDA  - ${written}\r\n`);
  });
});
