/** How pictures look, in a page and alone: each thing by its class, and told apart by its shape, too. */
import { marks } from '../../blocks/text.ts';
import { colours, inkOf, shades } from '../colours.ts';
import type { Colour } from '../colours.ts';
import { markTones } from '../text.ts';

/** The colour of this name, as a style writes it. */
type Paint = (name: Colour) => string;

/** What each sign of a day is painted with; its shape says the same. */
const paints = {
  first: 'ink',
  nearer: 'good',
  farther: 'poor',
  both: 'fair',
  neither: 'muted',
  draft: 'ink',
  settlement: 'good',
  event: 'ink',
  ahead: 'muted',
} as const satisfies Readonly<Record<string, Colour>>;

/** The style of what stands in an element of the class "picture". */
export function pictureStyle(paint: Paint): string {
  const toned = ['muted', 'good', 'fair', 'poor', 'bad'] as const;
  return [
    `.picture{color:${paint('ink')}}`,
    '.picture text{fill:currentColor;font:13px system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}',
    '.picture .strong,.picture .name,.picture .letter{font-weight:600}',
    '.picture .title{font-size:17px;font-weight:700}',
    `.picture .letter{paint-order:stroke;stroke:${paint('ground')};stroke-width:3px;stroke-linejoin:round}`,
    '.picture .full,.picture .bar{fill:currentColor}',
    `.picture .ground{fill:${paint('ground')}}`,
    `.picture .open{fill:${paint('ground')};stroke:currentColor;stroke-width:2}`,
    '.picture .outline{fill:none;stroke:currentColor;stroke-width:1.5}',
    '.picture .dashed{stroke-dasharray:2.5 2}',
    '.picture .stroke,.picture .thin,.picture .heavy,.picture .axis,.picture .line,.picture .frontier{fill:none;stroke:currentColor;stroke-width:1.8}',
    '.picture .thin{stroke-width:1}',
    '.picture .heavy{stroke-width:3.4}',
    `.picture .rule{fill:none;stroke:${paint('line')};stroke-width:1}`,
    '.picture .taken{fill:none;stroke:currentColor;stroke-width:4;opacity:.45}',
    `.picture .axis{stroke:${paint('muted')};stroke-width:1.5}`,
    '.picture .upright{stroke-dasharray:2 3}',
    '.picture .level{stroke-dasharray:7 4}',
    '.picture .frontier{stroke-width:1;opacity:.6}',
    `.picture .track{fill:${paint('raised')}}`,
    `.picture .bar{color:${paint('link')}}`,
    ...marks.map((mark) => `.picture .${mark}{color:${paint(inkOf(markTones[mark]))}}`),
    ...toned.map((tone) => `.picture .${tone}{color:${paint(tone)}}`),
    ...Object.entries(paints).map(([name, colour]) => `.picture .${name}{color:${paint(colour)}}`),
    ...shades.map(
      (shade) =>
        `.heat-${shade} .ground{fill:${paint(`heat${shade}`)}}.heat-${shade} .count{fill:${paint(`on${shade}`)}}`,
    ),
  ].join('\n');
}

/** The style of a picture that stands alone, in plain colours, for some programs know no others. */
export function ownStyle(): string {
  const by = (light: 0 | 1): string => pictureStyle((name) => colours[name][light]);
  return `${by(0)}\n@media (prefers-color-scheme:dark){\n${by(1)}\n}`;
}
