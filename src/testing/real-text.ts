/** What is expected of the bundled article and of the short one that is cut from it, for component tests. */
import { realFiles } from './articles';
import { shortFiles } from './short-article';
import { textOf } from './text-of';

export { printed, withoutMarks, type TextWord } from './text-of';

/** The bundled article. */
export const real = textOf(realFiles);

/** The short one, which is drawn in a fraction of the time. */
export const short = textOf(shortFiles);
