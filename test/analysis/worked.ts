/** The worked example: a wage round with one issue in each of four states. */
export function wageRound(termConcession: string): string {
  return `
stance: 1
title: Wage round
date: 2026-03-01
parties: { union: { name: Union }, employer: { name: Employer } }
issues:
  raise: { title: Pay rise, range: { from: 0, to: 10, unit: "%" } }
  shifts: { title: Night shifts, scale: [abolished, voluntary, rotating, mandatory] }
  term: { title: Length of the agreement, choices: [one-year, two-years, three-years] }
  canteen: { title: Canteen, choices: [keep, close] }
positions:
  union:
    raise: { demands: 6, concedes: 4, rejects: { below: 3 } }
    shifts: { demands: abolished, concedes: voluntary, rejects: [ { point: rotating, because: Members voted against it., redline: true } ] }
    term: { demands: one-year, concedes: two-years }
    canteen: keep
  employer:
    raise: { demands: 2, concedes: 3.5, rejects: { above: 4.5 } }
    shifts: { demands: mandatory, concedes: rotating, rejects: { voluntary: No cover at weekends. } }
    term: { demands: three-years, concedes: ${termConcession} }
    canteen: keep
`;
}
