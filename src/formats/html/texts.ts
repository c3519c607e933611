/** The runs of a text as markup: what each is by its element, its tone by its class, and an address as a link. */
import type { Mark, Run, Text } from '../../blocks/text.ts';
import { directionOf, stretchesOf } from '../direction.ts';
import { tag } from '../markup.ts';
import type { Attributes, Markup, Tag } from '../markup.ts';
import { meanings, symbols } from '../text.ts';

/** A text in an element of its own, which is read the way that most of the text is. */
export function textTag(name: string, text: Text, attributes: Attributes = {}): Tag {
  const direction = directionOf(text.map(wordsOf).join(''));
  const own = direction === 'rtl' ? { ...attributes, dir: direction } : attributes;
  return tag(name, own, ...runsMarkup(text));
}

/** The same of plain words. */
export function wordsTag(name: string, words: string, attributes: Attributes = {}): Tag {
  return textTag(name, [{ text: words, tone: 'plain' }], attributes);
}

/** The runs of a text, one after the other. */
export function runsMarkup(text: Text): readonly Markup[] {
  return text.flatMap(runMarkup);
}

/** The sign for how a party stands to a point, which a screen reader says in words. */
export function markTag(mark: Mark): Tag {
  return tag('span', { class: `mark ${mark}`, role: 'img', 'aria-label': meanings[mark] }, symbols[mark]);
}

function runMarkup(run: Run): readonly Markup[] {
  if ('mark' in run) return [markTag(run.mark)];
  if ('sign' in run) return [symbols[run.sign]];
  if ('typed' in run) return [];
  if ('url' in run) return [linked(run.url)];
  if ('prose' in run) return [tag('span', { class: `prose ${run.tone}` }, ...isolated(run.prose))];
  if (run.text === '') return [];
  if (run.isState === true) return [tag('span', { class: `state ${run.text} ${run.tone}` }, run.text)];
  if (run.tone === 'plain') return isolated(run.text);
  return [tag(run.tone === 'strong' ? 'strong' : 'span', { class: run.tone }, ...isolated(run.text))];
}

/** What is read the other way does not draw what stands beside it along. */
function isolated(text: string): readonly Markup[] {
  return stretchesOf(text).map((one) => (one.isLeftward ? tag('bdi', {}, one.text) : one.text));
}

/** Only an address of the web or of a mailbox leads anywhere. */
function linked(url: string): Markup {
  if (!/^(?:https?|mailto):/iu.test(url) || !URL.canParse(url)) return url;
  return tag('a', { href: new URL(url).href, rel: 'noopener noreferrer' }, url);
}

function wordsOf(run: Run): string {
  if ('text' in run) return run.text;
  return 'prose' in run ? run.prose : '';
}
