import { useSettings } from '#settings/useSettings';
import { useLatePart } from '#ui/loading/useLatePart';
import { media, useMedia } from '#ui/useMedia';

const load = async () => (await import('./HelpKey')).HelpHint;

/** The place of the first-run hint: at the foot of a panel that stands beside the text, until it is put away for good. */
export function FirstHint() {
  const { settings } = useSettings();
  const wanted = useMedia(media.panel) && !settings.hintSeen;
  // Without it nothing is lost: the key has it all.
  return useLatePart(load, wanted ? {} : null);
}
