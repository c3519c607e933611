/** SVG: the picture of an answer alone, to be set into a text or a slide; it asks for nothing and runs nothing. */
import { supposedText } from '../blocks/headed.ts';
import type { Head, HeadedReport } from '../blocks/headed.ts';
import type { Block } from '../blocks/block.ts';
import { plain } from '../blocks/text.ts';
import { tag, written } from './markup.ts';
import { depth, leading, linesOfText, linesTags, rise } from './svg/lettering.ts';
import { pictureOf } from './svg/picture.ts';
import { edge } from './svg/rows.ts';
import { face } from './svg/shapes.ts';
import type { Drawn, Part } from './svg/shapes.ts';
import { ownStyle } from './svg/style.ts';
import { onLines, svgTag } from './svg/svg.ts';

/** The first picture of the answer below its title; null where it has none. */
export function toSvg({ envelope, report }: HeadedReport): Iterable<string> | null {
  const found = firstPicture(report.blocks());
  return found === null ? null : fileOf(found.title ?? envelope.command, found.drawn, envelope);
}

interface Titled {
  /** The heading above it. */
  readonly title: string | null;
  readonly drawn: Drawn;
}

function firstPicture(blocks: readonly Block[]): Titled | null {
  let title: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') title = plain(block.text);
    const drawn = pictureOf(block);
    if (drawn !== null) return { title, drawn };
  }
  return null;
}

function* fileOf(title: string, drawn: Drawn, head: Head): Generator<string> {
  const above = headPart(title, drawn.width, head);
  const height = above.bottom + drawn.height;
  const whole = svgTag(
    {
      ...drawn,
      height,
      tags: [
        tag('title', {}, title),
        tag('style', {}, ownStyle()),
        face(0, 0, drawn.width, height, 'ground'),
        ...above.tags,
        tag('g', { transform: `translate(0 ${above.bottom})` }, ...onLines(drawn.tags)),
      ],
    },
    { xmlns: 'http://www.w3.org/2000/svg' },
  );
  yield* written([whole]);
  yield '\n';
}

/** What the picture is of: its title, what is supposed, and the negotiation with its day. */
function headPart(title: string, width: number, head: Head): Part {
  const { model = null } = head;
  const supposed = supposedText(head);
  const told = [
    { text: title, kind: 'title', wider: 1.4 },
    ...(supposed === null ? [] : [{ text: plain(supposed), kind: 'bad strong', wider: 1.1 }]),
    ...(model === null ? [] : [{ text: `${model.title}, as of ${model.date}`, kind: 'muted', wider: 1 }]),
  ];
  let y = edge;
  const tags = told.flatMap(({ text, kind, wider }) => {
    const lines = linesOfText(text, (width - 2 * edge) / wider);
    const step = kind === 'title' ? 6 : 2;
    y += step;
    const drawn = lines.flatMap((one, i) =>
      linesTags([one], edge, y + rise + i * (leading + step - 2), 'start', kind),
    );
    y += lines.length * (leading + step - 2);
    return drawn;
  });
  return { tags, bottom: Math.ceil(y + depth) };
}
