/** Words of the text as they look there: examples for the key and the hint, the same in every language of the interface. */
export const sample = { word: 'تعزيز', name: 'لافروف', cue: 'اتفق' } as const;
