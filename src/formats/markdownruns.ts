/** The runs of a text in Markdown: their tones, their links, and what may stand where. */
import type { Run, Text } from '../blocks/text.ts';
import { atStart, escapeMarkdown } from './markdowntext.ts';
import type { Signs } from './text.ts';

/** Lines where only one may stand: in a cell, an entry or a heading. */
export function inOne(text: string): string {
  return text.replaceAll('\n', '<br>');
}

/** Lines as an author parted them, a blank one between two paragraphs; none of them begins a block of its own. */
export function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/u)
    .map((one) => one.split('\n').map(atStart).join('<br>\n'))
    .join('\n\n');
}

/** The runs of a text; line feeds are those of prose alone. */
export function runs(text: Text, signs: Signs): string {
  return text.map((run) => runText(run, signs)).join('');
}

function runText(run: Run, signs: Signs): string {
  if ('mark' in run) return signs[run.mark];
  if ('sign' in run) return escapeMarkdown(signs[run.sign]);
  if ('typed' in run) return '';
  if ('prose' in run)
    return run.prose
      .split('\n')
      .map((one) => toned(one, run.tone))
      .join('\n');
  return 'url' in run ? linked(run.url) : toned(run.text, run.tone);
}

/** Only a plain web address becomes a link. */
function linked(url: string): string {
  return /^https?:\/\/[\w\-.~:/?#@!$&'()*+,;=%]+$/u.test(url) ? `<${url}>` : escapeMarkdown(url);
}

function toned(text: string, tone: string): string {
  const line = escapeMarkdown(text);
  const held = line.trim();
  if (tone !== 'strong' || held === '') return line;
  const before = line.length - line.trimStart().length;
  return `${line.slice(0, before)}**${held}**${line.slice(before + held.length)}`;
}
