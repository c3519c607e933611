/** The colours of pages and pictures, by day and by night. */
import type { Tone } from '../blocks/text.ts';

/** Each of words is told from its ground by 4.5 to 1 and more; values are on the stronger ground the more they are. */
export const colours = {
  ground: ['#ffffff', '#16181c'],
  raised: ['#f3f4f6', '#22252b'],
  ink: ['#1b1d21', '#e8e9eb'],
  muted: ['#595f69', '#a7adb8'],
  line: ['#c6cad1', '#464b55'],
  link: ['#0b57b0', '#8ab8f5'],
  good: ['#176639', '#7fd09b'],
  fair: ['#0a5c74', '#79c7e3'],
  poor: ['#86400b', '#eeb27c'],
  bad: ['#a51421', '#ff9a9a'],
  heat0: ['#eef4fb', '#1d2836'],
  heat1: ['#d4e0ed', '#2b3a4c'],
  heat2: ['#bbccdf', '#394b62'],
  heat3: ['#a1b9d2', '#475d77'],
  heat4: ['#88a5c4', '#556e8d'],
  heat5: ['#6e91b6', '#6480a3'],
  heat6: ['#557da8', '#7291b9'],
  heat7: ['#3b6a9b', '#80a3ce'],
  heat8: ['#22568d', '#8eb4e4'],
  heat9: ['#08427f', '#9cc6fa'],
  on0: ['#000000', '#ffffff'],
  on1: ['#000000', '#ffffff'],
  on2: ['#000000', '#ffffff'],
  on3: ['#000000', '#ffffff'],
  on4: ['#000000', '#ffffff'],
  on5: ['#000000', '#000000'],
  on6: ['#000000', '#000000'],
  on7: ['#ffffff', '#000000'],
  on8: ['#ffffff', '#000000'],
  on9: ['#ffffff', '#000000'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type Colour = keyof typeof colours;

/** What a tone is written in. */
export function inkOf(tone: Tone): Colour {
  return tone === 'plain' || tone === 'strong' ? 'ink' : tone;
}

/** What names these colours for the rest of a style; where a browser knows no `light-dark`, it is day. */
export function paletteOf(names: readonly Colour[]): string {
  const byDay = names.map((name) => `--${name}:${colours[name][0]};`).join('');
  const byNight = names.map((name) => `--${name}:light-dark(${colours[name].join()});`).join('');
  return `:root{${byDay}}\n@supports (color:light-dark(#000,#fff)){:root{${byNight}}}`;
}

/** The shades of values from the weakest to the strongest. */
export const shades = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The class of a value whose share is from 0 to 1. */
export function shadeOf(share: number): string {
  return `heat-${Math.min(shades.length - 1, Math.floor(Math.max(0, share) * shades.length))}`;
}
