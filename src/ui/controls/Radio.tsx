import { RadioGroup } from 'radix-ui';
import type { ComponentProps, FocusEvent } from 'react';

/**
 * One of a `RadioGroup.Root`. What an arrow key leads to is chosen, however short the key was held: Radix chooses it only while
 * the key is down, and a slow machine moves the focus when it is up again.
 */
export function Radio(props: Omit<ComponentProps<typeof RadioGroup.Item>, 'onFocus'>) {
  return <RadioGroup.Item {...props} onFocus={chooseFollowed} />;
}

function chooseFollowed({ currentTarget: radio, relatedTarget: from }: FocusEvent<HTMLButtonElement>): void {
  const isFollowed = from?.role === 'radio' && from.closest('[role="radiogroup"]')?.contains(radio);
  if (!isFollowed || !radio.matches(':focus-visible')) return;
  // Once Radix has had its turn.
  setTimeout(() => {
    if (radio.ariaChecked === 'false' && document.activeElement === radio) radio.click();
  });
}
