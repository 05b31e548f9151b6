/** Gives the focus to an element and brings it into view. Firefox's own way forgets its scroll margins, and so the bar. */
export function focusInView(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
