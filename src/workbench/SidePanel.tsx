import type { ReactNode } from 'react';

interface Props {
  /** What it is called, for who does not see where it stands. */
  label: string;
  children: ReactNode;
  /** What leads on: it stays in sight. */
  foot?: ReactNode;
  /** The size of its letters, where it is not that of the page. */
  className?: string;
}

/** What stands beside the text of a step; where there is no room it follows the text, and its foot stays at that of the window. */
export function SidePanel({ label, children, foot, className = '' }: Props) {
  return (
    <aside
      aria-label={label}
      className={`bg-panel text-ink2 max-panel:border-t max-panel:border-hair panel:sticky panel:top-bar panel:grid panel:h-below-bar panel:grid-rows-[minmax(0,1fr)_auto] ${className}`}
    >
      <div className="grid content-start gap-4.5 px-pad py-5.5 max-panel:mx-auto max-panel:max-w-page panel:overflow-y-auto">
        {children}
      </div>
      {foot !== undefined && (
        <div className="flex items-center justify-between gap-4 border-t border-hair bg-panel px-pad py-3 max-panel:sticky max-panel:bottom-(--keys) max-panel:z-2">
          {foot}
        </div>
      )}
    </aside>
  );
}
