/** What the legend says is marked, and what a click on it changes. Pure. */
import { markNames, markNamesOf, type Layer, type MarkName } from '#reader/marks/visible';

/** The settings that the legend shows and changes. */
export interface MarkSettings {
  /** The switch “Mark in text”: off, the entities’ layer marks nothing. */
  markNames: boolean;
  /** What is left unmarked. */
  unmarked: string[];
}

/** What a layer marks, as the reader has it. */
export function markedOf(layer: Layer, settings: MarkSettings): ReadonlySet<MarkName> {
  if (layer === 'entities' && !settings.markNames) return new Set();
  return new Set(markNames.filter((name) => !settings.unmarked.includes(name)));
}

/** The settings after one entry of the legend was turned: nothing else that shows in this layer changes. */
export function turned(layer: Layer, settings: MarkSettings, name: MarkName): MarkSettings {
  const marked = markedOf(layer, settings);
  if (marked.has(name)) return { ...settings, unmarked: [...settings.unmarked, name] };
  if (layer === 'entities' && !settings.markNames) {
    // All were off at once: this one comes back alone.
    const others = markNamesOf(layer).filter((one) => one !== name);
    return { markNames: true, unmarked: [...unknownNames(settings), ...others] };
  }
  return { ...settings, unmarked: settings.unmarked.filter((one) => one !== name) };
}

/** Names of another version: kept as they are. */
function unknownNames({ unmarked }: MarkSettings): string[] {
  return unmarked.filter((one) => !markNames.some((known) => known === one));
}
