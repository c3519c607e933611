/** What each jq program in the documentation does, said in JavaScript, for machines without jq. */

interface Answer {
  readonly gaps: readonly Readonly<Record<string, unknown>>[];
  readonly totals: Readonly<Record<string, number>>;
  readonly rejections: readonly Readonly<Record<string, unknown>>[];
}

const programs: Readonly<Record<string, (answer: Answer) => readonly string[]>> = {
  '.gaps[] | "\\(.issue): \\(.state)"': ({ gaps }) =>
    gaps.map((gap) => text`${gap['issue']}: ${gap['state']}`),
  '.gaps[] | "\\(.issue): common \\(.common), terms \\(.terms), zone \\(.zone), untried \\(.untried)"': ({
    gaps,
  }) =>
    gaps.map(
      ({ issue, common, terms, zone, untried }) =>
        text`${issue}: common ${common}, terms ${terms}, zone ${zone}, untried ${untried}`,
    ),
  '.gaps[] | "\\(.issue): \\(.distance), closed \\(.closed), importance \\(.importance), redlines \\(.redlines), \\(.basis)"':
    ({ gaps }) =>
      gaps.map(
        ({ issue, distance, closed, importance, redlines, basis }) =>
          text`${issue}: ${distance}, closed ${closed}, importance ${importance}, redlines ${redlines}, ${basis}`,
      ),
  '.totals.deadlocked': ({ totals }) => [text`${totals['deadlocked']}`],
  '.rejections[] | select(.redline) | "\\(.party) \\(.issue) \\(.point)"': ({ rejections }) =>
    rejections
      .filter(({ redline }) => redline !== false)
      .map(({ party, issue, point }) => text`${party} ${issue} ${point}`),
};

/** A text with values in it as jq writes them. */
function text(parts: TemplateStringsArray, ...values: readonly unknown[]): string {
  const written = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return String.raw({ raw: parts }, ...written);
}

/** Runs a program, in its quotes, on an answer in JSON; one that is not known here fails. */
export function jq(program: string, json: string): string {
  const filter = programs[program.slice(1, -1)];
  if (filter === undefined) throw new Error(`test/docs/jq.ts does not know ${program}`);
  const answer: Answer = JSON.parse(json);
  return filter(answer).join('\n');
}
