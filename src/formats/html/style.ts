/** How pages in HTML look: on a screen of any width, by day and by night, and on paper. */
import { marks } from '../../blocks/text.ts';
import { inkOf, paletteOf } from '../colours.ts';
import { markTones } from '../text.ts';

const palette = paletteOf([
  'ground',
  'raised',
  'ink',
  'muted',
  'line',
  'link',
  'good',
  'fair',
  'poor',
  'bad',
]);

/** The sign before each state, which nobody hears, for the word says it. */
const signs = Object.entries({
  deadlocked: '25a0',
  apart: '25b2',
  conditional: '25c6',
  overlapping: '25cf',
  aligned: '2605',
  agreed: '2714',
  unstated: '25a1',
})
  .map(([state, code]) => `.state.${state}::before{content:"\\${code}";content:"\\${code}"/""}`)
  .join('');

const inks = marks.map((mark) => `.mark.${mark}{color:var(--${inkOf(markTones[mark])})}`).join('');

/** The style of every page. */
export const style = `
${palette}
:root{color-scheme:light dark}
:root:has(#day:checked){color-scheme:light}
:root:has(#night:checked){color-scheme:dark}
*{box-sizing:border-box}
body{margin:0 auto;padding:1rem 1.25rem 3rem;max-width:72rem;background:var(--ground);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0 1rem}
h2{font-size:1.3rem;line-height:1.25;margin:2.2rem 0 .6rem;padding-top:.5rem;border-top:1px solid var(--line)}
h3{font-size:1.08rem;margin:1.5rem 0 .3rem}
h4{font-size:1rem;margin:1.1rem 0 .2rem}
p,dl,ul,pre{margin:.5rem 0;max-width:46rem}
a{color:var(--link)}
.prose{white-space:pre-line}
.muted{color:var(--muted)}
.good{color:var(--good)}.fair{color:var(--fair)}.poor{color:var(--poor)}.bad{color:var(--bad)}
.state{font-weight:600;white-space:nowrap}
.state::before{display:inline-block;width:1.25em}
${signs}
.mark.demands{font-weight:700}
${inks}
dl{display:grid;grid-template-columns:fit-content(14rem) 1fr;gap:.25rem 1rem}
dl>div{display:grid;grid-template-columns:subgrid;grid-column:1/-1}
dt{color:var(--muted)}
dd{margin:0;min-width:0}
.frame{overflow-x:auto;margin:.8rem 0}
table{border-collapse:collapse;font-size:.94rem}
th,td{text-align:start;vertical-align:top;padding:.35rem .7rem;border-bottom:1px solid var(--line)}
thead th,thead td{border-bottom:2px solid var(--line);vertical-align:bottom}
thead th{min-width:6ch}
tbody th{font-weight:600}
table{overflow-wrap:break-word}
table.words td,table.words th{min-width:13ch;max-width:26rem}
table.grid th[scope=col]{text-align:center;max-width:12rem;font-weight:500;font-size:.86rem}
td.sign{text-align:center;font-size:1.1rem}
table.matrix td,table.matrix thead th{text-align:center;vertical-align:middle;min-width:2.9rem;padding:.3rem .45rem;font-variant-numeric:tabular-nums}
ul.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;color:var(--muted);font-size:.88rem}
pre{overflow-x:auto;background:var(--raised);padding:.6rem .8rem;font-size:.88rem}
.fault{margin:1rem 0}
.ruled{max-width:46rem;color:var(--muted)}
.ruled hr{height:1.9rem;margin:0;border:0;border-bottom:1px solid var(--muted)}
.about{color:var(--muted);font-size:.9rem;display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;justify-content:space-between;align-items:baseline}
.about p{margin:0}
.light{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.2rem .8rem}
.light label{white-space:nowrap;flex:none}
.light legend{float:left;padding:0;margin-inline-end:.8rem}
:focus-visible{outline:3px solid var(--link);outline-offset:1px}
@media (max-width:34rem){body{padding:.75rem .75rem 2rem}h1{font-size:1.4rem}dl{grid-template-columns:1fr;gap:.5rem}}
@page{margin:16mm 14mm}
@media print{
:root,:root:has(#night:checked){color-scheme:light}
body{max-width:none;padding:0;font-size:10pt}
.light{display:none}
.frame{overflow:visible}
table{font-size:9pt;width:100%}
table.words td,table.words th{min-width:0}
th,td{padding:.25rem .4rem}
.grid:has(thead :nth-child(9)){table-layout:fixed}
.grid:has(thead :nth-child(9)) thead :first-child{width:22%}
.grid:has(thead :nth-child(9)) th[scope=col]{writing-mode:vertical-rl;min-width:0;height:11rem;padding:.2rem 0;font-size:8pt;line-height:1.1;text-align:start}
.grid:has(thead :nth-child(9)) .sign{padding:.2rem 0}
.grid:has(thead :nth-child(40)),.grid:has(thead :nth-child(40)) .sign{font-size:5pt}
.grid:has(thead :nth-child(40)) th[scope=col]{font-size:4pt;line-height:1}
h1,h2,h3,h4{break-after:avoid}
tr,dl>div,li,.fault,.ruled{break-inside:avoid}
thead{display:table-header-group}
a{color:inherit}
}
`;
