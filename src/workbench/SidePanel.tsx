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

/** What stands beside the text of a step; where there is no room it follows the text, and its foot lies at that of the window. */
export function SidePanel({ label, children, foot, className = '' }: Props) {
  return (
    <aside
      aria-label={label}
      className={`bg-panel text-ink2 wrap-anywhere max-panel:border-t max-panel:border-hair panel:sticky panel:top-bar panel:grid panel:h-below-bar panel:grid-rows-[minmax(0,1fr)_auto] ${className}`}
    >
      <div className="grid content-start gap-4.5 px-pad py-5.5 max-panel:mx-auto max-panel:max-w-page panel:overflow-y-auto">
        {children}
      </div>
      {foot !== undefined && (
        <>
          {/* Over the end of the text nothing may lie. */}
          <div aria-hidden="true" className="h-15 panel:hidden" />
          <div className="flex items-center justify-between gap-4 border-t border-hair bg-panel px-pad py-3 max-panel:fixed max-panel:inset-x-0 max-panel:bottom-(--keys) max-panel:z-10 max-panel:h-15 max-panel:py-0 max-column:px-brink-4 max-column:text-13/4.5">
            {foot}
          </div>
        </>
      )}
    </aside>
  );
}
