/** `{{name}}` in a text, filled in, where i18next is not at hand; a value that is not given is left out. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));
}
