import { explanations } from '../explanations/explanations.ts';
import { codes } from '../model/diagnostic.ts';
import type { Code } from '../model/diagnostic.ts';
import type { ExplanationRecord } from '../records/explanation.ts';
import { showExplanations } from '../views/explain.ts';
import { didYouMean } from '../words/near.ts';
import { UsageError } from '../words/usage.ts';
import type { CodesQuestion } from './question.ts';

export const explain: CodesQuestion<'explain'> = {
  of: 'codes',
  name: 'explain',
  words: '[code...]',
  summary: 'What does a fault or a warning of check mean?',
  examples: [
    ['stance explain unknown-key', 'what it means, a small wrong example, and the same mended'],
    ['stance explain', 'all faults and warnings'],
  ],
  options: {},
  answer: (words) => {
    const asked = words.map(codeNamed);
    return asked.length > 0
      ? showExplanations(asked.map(explained), 'pages')
      : showExplanations(Object.keys(codes).filter(isCode).map(explained), 'list');
  },
};

function explained(code: Code): ExplanationRecord {
  const { severity, meaning } = codes[code];
  const { of, mend, wrong, right } = explanations[code];
  return { code, severity, meaning, mend, of, wrong, right };
}

/** The code that a word is, as a message shows it: `error[unknown-key]` too. */
function codeNamed(word: string): Code {
  const code = /\[(?<code>.*)\]$/u.exec(word)?.groups?.['code'] ?? word;
  if (isCode(code)) return code;
  const hint = didYouMean(code, Object.keys(codes)) ?? 'All codes: stance explain';
  throw new UsageError(`Unknown code "${word}"`, hint);
}

function isCode(word: string): word is Code {
  return Object.hasOwn(codes, word);
}
