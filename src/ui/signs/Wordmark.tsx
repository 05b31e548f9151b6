interface Props {
  href: string;
  /** Where it leads. */
  label: string;
  /** It leads to the page that is shown. */
  current?: boolean;
}

/** The name at the start of the bar, in both scripts; on a phone in one. */
export function Wordmark({ href, label, current = false }: Props) {
  return (
    <a
      className="flex flex-none items-center gap-2.5 rounded-sm text-ink"
      href={href}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
    >
      <span className="font-mark text-24/10" lang="ar" dir="rtl" translate="no">
        بيان
      </span>
      <span className="font-en text-18/10 max-column:hidden" lang="en" dir="ltr">
        Bayan
      </span>
    </a>
  );
}
