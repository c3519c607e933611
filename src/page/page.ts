/** The whole page of a choice. */
import { compareParties } from '../analysis/compare.ts';
import { textTag, wordsTag } from '../formats/html/texts.ts';
import { tag } from '../formats/markup.ts';
import type { Tag } from '../formats/markup.ts';
import { prose } from '../blocks/text.ts';
import { blocksMarkup } from '../formats/html/blocks.ts';
import type { Verdict } from '../analysis/verdict.ts';
import { marks } from '../blocks/text.ts';
import { readAs } from '../wording/reader.ts';
import { totalsText } from '../wording/totals.ts';
import { counted, names } from '../wording/words.ts';
import { answerTags } from './answers.ts';
import { dealsBlocks, timelineBlocks, tooFew } from './asked.ts';
import { cardTags } from './cards.ts';
import { aspects } from './choice.ts';
import type { Aspect } from './choice.ts';
import { buttonTag, controlsTag } from './controls.ts';
import { draftsTags } from './drafts.ts';
import { supposedTags } from './effects.ts';
import { moveWords } from './moves.ts';
import type { Scene } from './scene.ts';

/** What stands in the body of the page. */
export function pageTags(scene: Scene): readonly Tag[] {
  const { model, negotiation, parties, issues, problems } = scene;
  const { title, summary, reader } = model;
  const known = readAs(reader);
  const verdicts = parties.length < 2 ? [] : compareParties(negotiation, parties, issues);
  return [
    tag(
      'main',
      {},
      wordsTag('h1', title),
      ...(known === null ? [] : [wordsTag('p', `${known}.`)]),
      printedTag(scene),
      ...(summary === null ? [] : [textTag('p', prose(summary))]),
      ...problems.map((told) => wordsTag('p', told, { class: 'problem', role: 'alert' })),
      controlsTag(scene, verdicts),
      viewsTag(scene),
      ...viewTags(scene, verdicts),
      ...supposedTags(scene),
    ),
  ];
}

/** What the controls say, for whoever reads the page on paper. */
function printedTag({ choice, negotiation, parties, issues, model }: Scene): Tag {
  const some =
    issues.length === model.issues.length
      ? ''
      : `; ${issues.length} of ${counted(model.issues.length, 'issue')}`;
  const moves = choice.whatIf.map((text) => `. Supposed, not in the model: ${moveWords(negotiation, text)}`);
  return wordsTag('p', `As of ${negotiation.date}; compared: ${names(parties)}${some}${moves.join('')}.`, {
    class: 'printed',
  });
}

const titles: Readonly<Record<Aspect, string>> = {
  issues: 'Issues',
  drafts: 'Drafts',
  deals: 'Deals',
  timeline: 'Timeline',
};

function viewsTag({ choice }: Scene): Tag {
  const buttons = aspects.map((view) =>
    buttonTag(
      titles[view],
      { what: 'view', to: view },
      view === choice.view ? { 'aria-current': 'page' } : {},
    ),
  );
  return tag('nav', { class: 'views', 'aria-label': 'Questions' }, ...buttons);
}

function viewTags(scene: Scene, verdicts: readonly Verdict[]): readonly Tag[] {
  switch (scene.choice.view) {
    case 'issues':
      return issuesTags(scene, verdicts);
    case 'drafts':
      return draftsTags(scene);
    case 'deals':
      return answerTags(dealsBlocks(scene));
    case 'timeline':
      return answerTags(timelineBlocks(scene));
    default:
      return scene.choice.view satisfies never;
  }
}

/** How the issues stand as a whole, and each in its card; of some states where these are chosen. */
function issuesTags(scene: Scene, verdicts: readonly Verdict[]): readonly Tag[] {
  const { choice, parties } = scene;
  if (parties.length < 2) return answerTags(tooFew);
  const shown =
    choice.states.length === 0 ? verdicts : verdicts.filter(({ state }) => choice.states.includes(state));
  return [
    wordsTag('h2', `Where ${names(parties)} stand`),
    textTag('p', totalsText(verdicts, parties.length), { role: 'status' }),
    ...blocksMarkup([{ kind: 'legend', marks: marks.filter((mark) => mark !== 'zone') }], { below: 2 }),
    ...cardTags(scene, shown),
  ];
}
