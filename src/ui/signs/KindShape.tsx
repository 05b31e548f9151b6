/** The shapes that say an entity's kind without colour: the same in lists and on the map. */

type Kind = 'person' | 'place' | 'organization' | 'event' | 'document' | 'concept';

export interface KindShapeProps {
  kind: Kind;
  /** Diameter of the disc in CSS px; the other shapes are drawn to weigh the same, and may reach a pixel beyond it. */
  size?: number;
}

const fill: Record<Kind, string> = {
  person: 'fill-person-mark',
  place: 'fill-place-mark',
  organization: 'fill-organization-mark',
  event: 'fill-event-mark',
  document: 'fill-document-mark',
  concept: 'fill-concept-mark',
};

/** An ornament beside a name: says nothing to assistive technology. Takes the text colour in forced colours. */
export function KindShape({ kind, size = 9 }: KindShapeProps) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      className={`block shrink-0 overflow-visible forced-colors:fill-current ${fill[kind]}`}
    >
      <path d={outline[kind](size)} fillRule="evenodd" />
    </svg>
  );
}

/** Outlines in CSS px for a disc of diameter `d`. Straight edges stand on whole pixels, so that they stay sharp. */
const outline: Record<Kind, (d: number) => string> = {
  person: (d) => circle(d / 2, d / 2),
  place: (d) => {
    const half = d * 0.59;
    return `M${d / 2} ${d / 2 - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
  },
  organization: (d) => {
    const side = Math.round(d * 0.9);
    return `M0 0h${side}v${side}h${-side}z`;
  },
  event: (d) => {
    const half = d * 0.62;
    const base = Math.round(d * 0.95);
    return `M${d / 2} ${base - half * 1.75}L${d / 2 + half} ${base}H${d / 2 - half}z`;
  },
  document: (d) => {
    const width = Math.round(d * 0.8);
    const start = Math.floor((d - width) / 2);
    const cut = Math.round(d * 0.4);
    return `M${start} 0h${width - cut}l${cut} ${cut}v${d - cut}h${-width}z`;
  },
  concept: (d) => circle(d / 2, d * 0.54) + circle(d / 2, d * 0.54 - Math.max(1.4, d * 0.17)),
};

function circle(centre: number, radius: number): string {
  const across = `a${radius} ${radius} 0 1 0`;
  return `M${centre - radius} ${centre}${across} ${2 * radius} 0${across} ${-2 * radius} 0z`;
}
