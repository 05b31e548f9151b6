/** The few controls of the panel: one filled button a screen, one outlined, all else words. */
import type { ComponentProps } from 'react';

type ButtonProps = Omit<ComponentProps<'button'>, 'type' | 'className'> & { hint?: string | undefined };

const base = 'rounded-md disabled:text-ink3 disabled:cursor-default';

/** The likeliest decision. */
export function Filled({ children, hint, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`${base} flex min-h-12 items-center justify-center gap-3 bg-accent px-5 font-medium text-paper hover:bg-[color-mix(in_oklab,var(--accent)_88%,var(--ink))] disabled:bg-pale disabled:text-ink panel:min-h-9 forced-colors:border`}
    >
      {children}
      <Key>{hint}</Key>
    </button>
  );
}

/** A button with a line around it. */
export function Outlined({ children, hint, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`${base} flex min-h-12 items-center justify-center gap-2 border border-edge px-3 text-ink hover:border-accent hover:text-accent panel:min-h-9`}
    >
      {children}
      <Key>{hint}</Key>
    </button>
  );
}

/** A button of words alone. */
export function Words({
  children,
  hint,
  strong = false,
  submits = false,
  ...rest
}: ButtonProps & { strong?: boolean; submits?: boolean }) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      {...rest}
      className={`${base} inline-flex min-h-11 items-center gap-2 text-start panel:min-h-8 hover:text-accent ${strong ? 'font-medium text-accent' : 'text-ink2'}`}
    >
      <span>{children}</span>
      <Key>{hint}</Key>
    </button>
  );
}

/** The key that does the same; nobody needs to hear it beside the name of the button. */
function Key({ children }: { children: string | undefined }) {
  if (children === undefined) return null;
  return (
    <kbd aria-hidden="true" dir="ltr" className="font-ui text-12/4 opacity-85 max-column:hidden pointer-coarse:hidden">
      {children}
    </kbd>
  );
}

/** A field with its label above. */
export function Field({ label, ...rest }: { label: string } & Omit<ComponentProps<'input'>, 'className'>) {
  return (
    <label className="grid gap-0.5 text-12/4 text-ink3">
      {label}
      <input
        {...rest}
        className="min-h-11 border-b border-hair bg-transparent text-16/6 text-ink focus:border-accent panel:min-h-8"
      />
    </label>
  );
}
