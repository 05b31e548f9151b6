/** Which panes show and how they sit. */
export const views = ['facing', 'stacked', 'ar', 'en'] as const;
export type View = (typeof views)[number];

/**
 * The view after switching one language's pane off or on. The last pane never goes off: switching off the only one
 * brings the other instead.
 */
export function togglePane(view: View, pane: 'ar' | 'en'): View {
  const other = pane === 'ar' ? 'en' : 'ar';
  if (view === pane) return other;
  return view === other ? 'facing' : other;
}
