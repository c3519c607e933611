/** How pictures look in a page, and values that are shaded. */
import { paletteOf, shades } from '../colours.ts';
import { pictureStyle } from '../svg/style.ts';

const heat = shades
  .map((shade) => `td.heat-${shade}{background:var(--heat${shade});color:var(--on${shade})}`)
  .join('');

/** What a page with pictures has beside the style of every page. */
export const figureStyle = `
${paletteOf(shades.flatMap((shade) => [`heat${shade}`, `on${shade}`] as const))}
table.matrix td[class]{print-color-adjust:exact;border:1px solid var(--ground)}
${heat}
${pictureStyle((name) => `var(--${name})`)}
figure.frame svg{display:block;height:auto;width:100%;min-width:36rem;max-width:46rem}
figure.frame.wide svg{width:auto;min-width:0;max-width:none}
@media print{svg{break-inside:avoid}}
`;
