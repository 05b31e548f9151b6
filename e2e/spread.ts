/**
 * In which scenes a journey is made: languages, widths, themes. `npm run test:full` makes each in all of them; `npm test` makes
 * each once, in a scene that changes from one journey of a file to the next, so that all scenes are met over and over.
 *
 * The turn depends on nothing but the file's name and the order of the journeys in it: a run tells the same twice, and every
 * process of Playwright sees the same titles.
 */

/** Whether everything is to be tried. */
export const full = process.env['BAYAN_FULL'] !== undefined;

/** Gives the scenes of a journey to be made: one of those given, or all. */
export type Spread = <T>(scenes: readonly T[]) => readonly T[];

/**
 * The turns of one file: `const spread = spreadOver(import.meta.url)`.
 * @param file its address; only its name counts
 * @param all whether every scene is wanted, whatever its turn
 */
export function spreadOver(file: string, all = full): Spread {
  const name = file.replace(/^.*\//, '');
  // Not every file begins with the first.
  const start = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  /** How often scenes have been asked for, by their number. */
  const turns = new Map<number, number>();
  return (scenes) => {
    if (all) return scenes;
    const turn = turns.get(scenes.length) ?? 0;
    turns.set(scenes.length, turn + 1);
    return scenes.slice((start + turn) % scenes.length).slice(0, 1);
  };
}

type Scene<Values extends Record<string, readonly unknown[]>> = { [Name in keyof Values]: Values[Name][number] };

/** Every combination of values: `every({ lang: langs, screen: ['wide', 'phone'] })` is four scenes, the first name changing fastest. */
export function every<const Values extends Record<string, readonly unknown[]>>(values: Values): Scene<Values>[] {
  let scenes: Record<string, unknown>[] = [{}];
  for (const [name, options] of Object.entries(values)) {
    scenes = options.flatMap((option) => scenes.map((scene) => ({ ...scene, [name]: option })));
  }
  return scenes as Scene<Values>[];
}
