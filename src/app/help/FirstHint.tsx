import { useEffect, useState, type ComponentType } from 'react';
import { useSettings } from '#settings/useSettings';
import { media, useMedia } from '#ui/useMedia';

/** The place of the first-run hint: at the foot of a panel that stands beside the text, until it is put away for good. */
export function FirstHint() {
  const { settings } = useSettings();
  const wanted = useMedia(media.panel) && !settings.hintSeen;
  const [Hint, setHint] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!wanted) return;
    import('./HelpKey').then(
      (loaded) => setHint(() => loaded.HelpHint),
      // Without it nothing is lost: the key has it all.
      () => undefined,
    );
  }, [wanted]);
  return wanted && Hint ? <Hint /> : null;
}
