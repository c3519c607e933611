/** Texts from a model in Markdown: whatever they hold, they show as themselves. */
import { inline } from './escape.ts';

/** Text that shows as itself: nothing in it is a link, a tag, a mention, a formula or an emphasis. */
export function escapeMarkdown(text: string): string {
  // Most cells of a large table hold nothing that could mean more.
  if (/^[A-Za-z0-9 ,()]*$/u.test(text)) return text;
  const signs = inline(text)
    .replaceAll(/[\\`*_[\]|~$#@!]/gu, (sign) => `\\${sign}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return unlinked(signs);
}

/**
 * GitHub makes links of bare addresses, names behind @ and numbers behind #, and pictures of names between colons, all
 * but the first even where they are escaped: a comment parts them.
 */
function unlinked(text: string): string {
  return text
    .replaceAll(/:(?=\/\/)/gu, '\\:')
    .replaceAll(/(www)\./giu, '$1\\.')
    .replaceAll(/@(?=\w)|#(?=\d)/gu, '$&<!-- -->')
    .replaceAll(beforePicture, '$&<!-- -->');
}

/** The colon before the name of a picture; of numbers, 100 and 1234 alone have one, so that times of day stay whole. */
const beforePicture = /:(?=(?:100|1234|[+-]1|(?:[\p{N}+-]|\\_)*\p{L}(?:[\p{L}\p{M}\p{N}+-]|\\_)*)(?::|$))/gu;

/** A line must not begin like code, a list, a heading, a quote, a rule or the second row of a table. */
export function atStart(text: string): string {
  return text
    .trim()
    .replace(/^([-+=:])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}
