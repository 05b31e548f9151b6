/** Utilities of a button with a line around it, which the keyboard reaches when it cannot be pressed, too. Its user says its size. */
export const OUTLINED =
  'rounded-md border border-edge font-medium text-accent hover:border-accent aria-disabled:cursor-default aria-disabled:border-hair aria-disabled:font-normal aria-disabled:text-ink3 forced-colors:aria-disabled:border-[GrayText] forced-colors:aria-disabled:text-[GrayText]';
