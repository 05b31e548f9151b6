export interface StrokeProps {
  /** How far one is bound, 1 to 6, as the article grades it; a position, which binds nobody; what an entry is about. */
  force: number | 'position' | 'object' | null;
  className?: string | undefined;
}

const weights: Partial<Record<string, string>> = {
  4: 'border-t-2',
  5: 'border-t-3',
  6: 'border-t-4',
  position: 'border-t border-dotted',
};

/** The stroke that says how binding an entry is: the heavier, the more. An ornament beside words that say it. */
export function Stroke({ force, className = '' }: StrokeProps) {
  return (
    <span
      aria-hidden="true"
      className={`w-5 ${force === 'object' ? 'border-pale' : 'border-rule'} forced-colors:border-canvas-text ${weights[String(force)] ?? 'border-t'} ${className}`}
    />
  );
}
