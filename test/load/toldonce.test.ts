/** One mistake is told once: it makes no other faults of what hangs on it. */
import { describe, expect, it } from 'vitest';
import { faultsIn, inShort } from './faults.ts';

const begin = 'stance: 1\ntitle: Water sharing\ndate: 2026-04-02\n';
const parties = 'parties: { upstream: { name: Upstream }, downstream: { name: Downstream } }\n';
const dam = 'issues: { dam: { title: The dam, scale: [no-dam, low-dam, high-dam] } }\n';

const once: readonly (readonly [mistake: string, model: string, told: readonly string[]])[] = [
  [
    'a party without its name still holds its positions and sits in its bloc',
    `${begin}parties: { upstream: {}, downstream: {} }
blocs: { basin: { name: The Basin, members: [upstream, downstream] } }
${dam}positions: { upstream: { dam: high-dam }, downstream: { dam: no-dam } }`,
    ['4 missing-key upstream', '4 missing-key downstream'],
  ],
  [
    'a party with a wrong id still holds its positions',
    `${begin}parties: { Upstream: { name: Upstream }, downstream: { name: Downstream } }
${dam}positions: { Upstream: { dam: high-dam } }`,
    ['4 bad-id Upstream'],
  ],
  [
    'parties that are missing altogether are missed once',
    `${begin}${dam}positions: { upstream: { dam: high-dam }, downstream: { dam: no-dam } }`,
    ['1 missing-key parties'],
  ],
  [
    'parties that are a list are known all the same',
    `${begin}parties: [upstream, downstream]\n${dam}positions: { upstream: { dam: high-dam } }`,
    ['4 wrong-type parties'],
  ],
  [
    'a misspelt section is misspelt once, and not missing as well',
    `${begin}partys: { upstream: { name: Upstream } }\n${dam}positions: { upstream: { dam: high-dam } }`,
    ['4 unknown-key partys'],
  ],
  [
    'sources under a misspelt key are not unknown wherever they are cited',
    `${begin}source: { treaty: { title: The treaty } }\n${parties}${dam}positions: { upstream: { dam: { demands: high-dam, evidence: treaty } } }`,
    ['4 unknown-key source'],
  ],
  [
    'a source without its title can be cited',
    `${begin}sources: { treaty: {} }\n${parties}${dam}positions: { upstream: { dam: { demands: high-dam, evidence: treaty } } }`,
    ['4 missing-key treaty'],
  ],
  [
    'a faulty list of points makes none of its points unknown',
    `${begin}${parties}issues: { dam: { title: The dam, scale: [no-dam, 40, high-dam] } }
positions: { upstream: { dam: { demands: forty-metres, rejects: no-dam } } }`,
    ['5 wrong-type scale'],
  ],
  [
    'a point with a wrong id is not unknown where it is demanded',
    `${begin}${parties}issues: { dam: { title: The dam, scale: [no-dam, 40m, high-dam] } }
positions: { upstream: { dam: 40m } }`,
    ['5 bad-id 40m'],
  ],
  [
    'an issue with one point alone leaves what is said of others open',
    `${begin}${parties}issues: { dam: { title: The dam, scale: [high-dam] } }
positions: { upstream: { dam: { demands: high-dam, rejects: { no-dam: It is half built. } } } }`,
    ['5 too-few-points dam'],
  ],
  [
    'a range the wrong way round holds every number',
    `${begin}${parties}issues: { flow: { title: Summer flow, range: { from: 500, to: 0 } } }
positions: { upstream: { flow: { demands: { from: 100, to: 900 }, rejects: { above: 1000 } } } }`,
    ['5 bad-range flow'],
  ],
  [
    'a range that lacks an end is still a range',
    `${begin}${parties}issues: { flow: { title: Summer flow, range: { from: 0 } } }
positions: { upstream: { flow: { demands: 100, rejects: { below: 50 } } } }`,
    ['5 missing-key range'],
  ],
  [
    'an issue of two kinds leaves its positions alone',
    `${begin}${parties}issues: { flow: { title: Flow, choices: [little, much], range: { from: 0, to: 9 } } }
positions: { upstream: { flow: 5 }, downstream: { flow: some } }`,
    ['5 bad-points flow'],
  ],
  [
    'a bloc without members holds its position',
    `${begin}${parties}blocs: { basin: { name: The Basin } }\n${dam}positions: { basin: { dam: no-dam } }`,
    ['5 missing-key basin'],
  ],
  [
    'a bloc with a member of the wrong type has members enough',
    `${begin}${parties}blocs: { basin: { name: The Basin, members: [upstream, 2] } }\n${dam}`,
    ['5 wrong-type members'],
  ],
  [
    'a position whose only entry is faulty is not empty as well',
    `${begin}${parties}${dam}positions: { upstream: { dam: { demands: true } }, downstream: { dam: { demand: no-dam } } }`,
    ['6 wrong-type demands', '6 unknown-key demand'],
  ],
  [
    'a misspelt demand leaves it open whether the rest contradicts itself',
    `${begin}${parties}issues: { dam: { title: The dam, scale: [none, low, mid, high] } }
positions: { upstream: { dam: { demands: [lw, high], concedes: none, rejects: mid } } }`,
    ['6 unknown-point lw'],
  ],
  [
    'two blocs that differ by a typing error are told of the error alone',
    `${begin}${parties}blocs:
  basin: { name: The Basin, members: [upstream, downstream] }
  plains: { name: The Plains, members: [downstream, upstream] }
${dam}positions: { basin: { dam: { demands: no-dam } }, plains: { dam: { demands: no-dam, reject: high-dam } } }`,
    ['9 unknown-key reject'],
  ],
  [
    'what an unknown party says of an unknown issue is checked all the same',
    `${begin}${parties}${dam}positions: { uplands: { fishing: { demands: banned, evidence: memo } } }`,
    ['6 unknown-party uplands', '6 unknown-issue fishing', '6 unknown-source memo'],
  ],
  [
    'merge keys hide what they would bring, and so nothing is missing',
    `${begin}parties: { upstream: &side { name: Upstream }, downstream: { <<: *side } }\n${dam}`,
    ['4 unknown-key <<'],
  ],
  [
    'a fault in what two aliases stand for is one fault',
    `${begin}${parties}${dam}positions:
  upstream: &stance { dam: { demands: mid-dam } }
  downstream: *stance`,
    ['7 unknown-point mid-dam'],
  ],
];

describe('one mistake is told once', () => {
  it.each(once)('%s', (_mistake, model, told) => {
    expect(inShort(faultsIn(model))).toEqual(told);
  });
});
