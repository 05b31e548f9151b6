/** The menu of a row, loaded when it is first called for, with its texts. */
export async function loadRowMenu() {
  const part = await import('./RowMenu');
  await part.prepare();
  return part;
}

/** Ahead of the click. A failure is told at the click. */
export function prepareRowMenu(): void {
  loadRowMenu().catch(() => undefined);
}
