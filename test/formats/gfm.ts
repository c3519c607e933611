/** Reads back the Markdown that we write, as GitHub would show it, and refuses whatever would show as anything but text. */

const pieces =
  /\\(?<escaped>[!-/:-@[-`{-~])|&(?<entity>amp|lt|gt);|(?<comment><!-- -->)|(?<strong>\*\*)|(?<br><br>)|<(?<link>https?:\/\/[^\s<>]*)>|(?<text>[^\\&<>*_`[\]~|$#@!])/suy;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** The text that a line of Markdown shows; a sign that Markdown would obey is refused. */
export function shown(markdown: string): string {
  const found: string[] = [];
  for (let at = 0; at < markdown.length;) {
    pieces.lastIndex = at;
    const { groups } = pieces.exec(markdown) ?? {};
    if (groups === undefined)
      throw new Error(`Markdown at ${at}: ${JSON.stringify(markdown.slice(at, at + 30))}`);
    const { escaped, entity, br, link, text } = groups;
    found.push(escaped ?? text ?? link ?? (entity === undefined ? '' : (entities[entity] ?? '')));
    if (br !== undefined) found.push('\n');
    at = pieces.lastIndex;
  }
  return found.join('');
}

/** What GitHub would make links or pictures of, the addresses of the sources aside; it looks for pictures in escaped text, too. */
export function strayLinks(markdown: string): readonly string[] {
  const without = markdown.replaceAll(/<https?:\/\/[^\s<>]*>/gu, '').replaceAll('\\_', '_');
  const bare =
    /(?:https?|ftp):\/\/|www\.|[\w.+-]+@[\w-]|(?<!\w)@\w|#\d|:(?:100|1234|[+-]1|[\w+-]*[a-z][\w+-]*):/gimu;
  return [...without.matchAll(bare)].map(([found]) => found);
}

/** The cells of a row of a table: it is parted at pipes before anything else is read. */
export function cellsOf(row: string): readonly string[] {
  const inner = /^\| (?<inner>.*) \|$/su.exec(row)?.groups?.['inner'];
  if (inner === undefined) throw new Error(`no row: ${JSON.stringify(row)}`);
  return inner.split(/(?<=(?<!\\)(?:\\\\)*)\|/u).map((cell) => cell.trim());
}

/** Each table of a page as its rows. */
export function tablesOf(page: string): readonly (readonly string[])[] {
  return page
    .split(/\n{2,}/u)
    .filter((block) => block.startsWith('| '))
    .map((block) => block.trimEnd().split('\n'));
}

/** What kind of block a line opens, as far as Markdown is concerned. */
export function opens(line: string): string {
  const kinds: readonly (readonly [string, RegExp])[] = [
    ['code', /^(?: {4}|\t|```|~~~)/u],
    ['heading', /^ {0,3}#{1,6}(?: |$)/u],
    ['quote', /^ {0,3}>/u],
    ['list', /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?: |$)/u],
    ['rule', /^ {0,3}(?:(?:[-*_] *){3,}|=+) *$/u],
    ['columns', /^ {0,3}:-+:? *$/u],
    ['html', /^ {0,3}<(?!https?:)/u],
    ['row', /^\|/u],
  ];
  return kinds.find(([, start]) => start.test(line))?.[0] ?? 'text';
}
