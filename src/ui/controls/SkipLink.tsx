import type { ReactNode } from 'react';

/** Past the bar to the text: above the window until the keyboard is on it. */
export function SkipLink({ children }: { children: ReactNode }) {
  return (
    <a
      className="skip fixed start-0 top-0 z-6 [translate:0_-120%] bg-raised px-4 py-2.5 text-accent focus:translate-none"
      href="#text"
    >
      {children}
    </a>
  );
}
