/** A model that holds every form an answer can take, and one that holds next to nothing. */
export const talks = `
stance: 1
title: Talks on the plant
date: 2026-03-01
phase: second round
sources:
  minutes: { title: Minutes of the second round, date: 2026-02-20 }
  press: { title: The Evening Post, url: https://example.org/post }
parties:
  union: { name: The Union, aliases: [workers, Labour Side] }
  firm: { name: The Firm }
  town: { name: The Town, role: stakeholder }
  judge: { name: The Judge, role: mediator }
blocs:
  locals: { name: The Locals, aliases: [neighbours], members: [town, union] }
issues:
  wage: { title: Hourly wage, group: Money, range: { from: 10, to: 20, unit: euros } }
  shifts: { title: Night shifts, group: Hours, scale: [none, voluntary, rotating, mandatory] }
  site: { title: Site of the depot, group: Hours, choices: [harbour, station, airport] }
  canteen: { title: Canteen, choices: [keep, close, share], settled: { point: keep, since: 2026-02-01 } }
  smoke: { title: Smoke and noise, choices: [filters, trees, nothing] }
positions:
  union:
    wage:
      demands: { from: 16, to: 18 }
      concedes: { point: 14, for: { text: Fewer nights, needs: { shifts: voluntary } }, status: offered, because: The fund allows it. }
      rejects: [{ below: 12, because: Below the minimum., redline: law, basis: stated, evidence: { source: minutes, at: item 3, quote: Not below twelve. } }]
      importance: 3
      interest: To keep up with prices
      says: We want eighteen.
      basis: reported
      evidence: press
    shifts: { demands: none, concedes: voluntary, rejects: { point: rotating, redline: true }, importance: 1 }
    site: { concedes: [{ point: harbour, status: hinted }, { point: station, status: symbolic }, { point: airport, status: withdrawn }] }
  firm:
    wage: { demands: 11, concedes: 13, rejects: 17 }
    shifts: { demands: mandatory, rejects: { others: No cover at weekends. } }
    site: { demands: harbour }
  locals:
    smoke: { demands: [filters, trees], rejects: nothing, evidence: [press, { source: minutes, at: item 9 }] }
  town:
    site: { demands: station, rejects: [harbour] }
`;

/** Two parties and an issue of which nobody says anything. */
export const silence = `
stance: 1
title: Before the talks
date: 2026-01-01
parties: { union: { name: Union }, firm: { name: Firm } }
issues: { wage: { title: Wage, choices: [low, middle, high] } }
`;
