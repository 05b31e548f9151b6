/** How a name, a title or another few words are set in a list, by their language: the faces side by side look equally large. */
export const NAME = { en: 'font-en text-15/5', ar: 'font-ar text-17/7' } as const;

/** The same, one size smaller. */
export const SMALL_NAME = { en: 'font-en text-14/6.5', ar: 'font-ar text-16/6.5' } as const;
