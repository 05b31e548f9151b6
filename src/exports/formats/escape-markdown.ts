import { oneLine } from './plain';

/** Text that Markdown reads as itself: one line, with a backslash before every sign that could mean something. */
export function escapeMarkdown(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_[\]<>&|~$#@]/g, String.raw`\$&`)
      // What GitHub makes a link of by itself.
      .replace(/\b(https?|ftp)(?=:\/\/)|\bwww(?=\.)/gi, '$&\\')
      // What begins a block, where it stands first.
      .replace(/^[-+=](?=\s|[-+=]|$)/, String.raw`\$&`)
      .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
  );
}
