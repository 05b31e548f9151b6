/** Words of the text as they look there: examples for the key and the hint, the same in every language of the interface. */
export const sample = { word: 'تعزيز', vowelled: 'تَعْزِيز', name: 'لافروف', cue: 'اتفق' } as const;

/** The looks of them all. */
export const SAMPLE = 'px-0.5 font-ar text-19/7.5';
