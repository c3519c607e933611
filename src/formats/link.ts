/** Hyperlinks of terminals (OSC 8): an address as it is written that a reader can follow. */

/** The text as a link to an address, or as it is where that is none of the web or of a mailbox. */
export function asLink(text: string, url: string): string {
  const target = targetOf(url);
  return target === null ? text : `\u001b]8;;${target}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** The address in signs that no terminal obeys: all others are written as percentages. */
function targetOf(url: string): string | null {
  if (!/^(?:https?|mailto):/iu.test(url) || !URL.canParse(url)) return null;
  const { href } = new URL(url);
  return /^[!-~]+$/u.test(href) ? href : null;
}

/** What a program would show that knows no such links. */
export function withoutLinks(text: string): string {
  return text.replaceAll(/\u001b\]8;;[^\u001b]*\u001b\\/gu, '');
}
