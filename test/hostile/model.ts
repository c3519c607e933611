/** A model with the same text in every place that can hold text, each with a word of its own to find it by. */

export interface HostileModel {
  readonly model: string;
  /** What stands in each place. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Builds the model and names its places; each text begins with what is hostile, and where that is short ends with it. */
export function hostileModel(hostile: string): HostileModel {
  const texts = new Map<string, string>();
  const say = (place: string): string => {
    const text = hostile.length < 150 ? `${hostile} ${place} ${hostile}` : `${hostile} ${place}`;
    texts.set(place, text);
    return text;
  };
  /** An alias is text without `@`. */
  const alias = (place: string): string => {
    const text = say(place).replaceAll('@', '');
    texts.set(place, text);
    return text;
  };
  const evidence = (place: string): unknown => [
    { source: 'minutes', at: say(`${place}at`), quote: say(`${place}quote`) },
  ];
  const claim = (place: string): unknown => ({
    text: say(place),
    basis: 'reported',
    evidence: evidence(place),
  });
  const group = say('group');
  const model = {
    stance: 1,
    title: say('title'),
    date: '2026-03-01',
    phase: say('phase'),
    summary: say('summary'),
    notes: [claim('note')],
    sources: {
      minutes: { title: say('source'), date: '2026-02-01', url: say('url'), note: say('sourcenote') },
      letter: { title: say('letter'), file: say('sourcefile') },
    },
    parties: {
      union: {
        name: say('union'),
        aliases: [alias('alias')],
        says: claim('unionsays'),
        alternative: claim('alternative'),
        views: { employer: { trust: 'low', because: say('view'), evidence: evidence('view') } },
        notes: [claim('partynote')],
      },
      employer: { name: say('employer') },
      council: { name: say('council'), role: 'guarantor' },
    },
    blocs: { staff: { name: say('bloc'), aliases: [alias('blocalias')], members: ['union', 'council'] } },
    issues: {
      shifts: {
        title: say('shifts'),
        question: say('question'),
        group,
        scale: [
          { id: 'abolished', label: say('abolished'), note: say('pointnote') },
          { id: 'voluntary', label: say('voluntary') },
          { mandatory: say('mandatory') },
        ],
        notes: [claim('issuenote')],
      },
      pay: { title: say('pay'), group, range: { from: 0, to: 10, unit: say('unit') } },
      term: {
        title: say('term'),
        choices: [{ one: say('one') }, { two: say('two') }, { three: say('three') }],
      },
      canteen: {
        title: say('canteen'),
        choices: ['keep', 'close', 'lease'],
        settled: {
          point: 'keep',
          status: 'final',
          between: ['union', 'employer'],
          evidence: evidence('settled'),
        },
      },
    },
    positions: {
      union: {
        shifts: {
          demands: [
            { point: 'abolished', because: say('demand'), basis: 'stated', evidence: evidence('demand') },
          ],
          concedes: [
            {
              point: 'voluntary',
              for: { text: say('for'), needs: { term: 'one' } },
              status: 'hinted',
              because: say('concession'),
              evidence: evidence('concession'),
            },
          ],
          rejects: [
            {
              point: 'mandatory',
              because: say('rejection'),
              redline: 'law',
              evidence: evidence('rejection'),
            },
          ],
          interest: say('interest'),
          says: claim('positionsays'),
          importance: 3,
        },
        pay: {
          demands: { from: 6, to: 7 },
          concedes: 5,
          rejects: { below: 3 },
          evidence: evidence('position'),
        },
        term: {
          demands: 'one',
          concedes: [{ point: 'two', for: say('termfor') }],
          rejects: { three: say('short') },
        },
        canteen: 'keep',
      },
      employer: {
        shifts: { demands: 'mandatory', rejects: 'others' },
        pay: { demands: 2, rejects: { above: 4 } },
        term: { demands: 'three', concedes: 'two' },
      },
      staff: { canteen: { rejects: [{ point: 'close', because: say('blocreason') }] } },
      council: {
        term: [
          { since: '2026-01-10', demands: 'one', because: say('before') },
          {
            since: '2026-02-10',
            because: say('since'),
            rejects: [{ point: 'two', because: say('objection') }],
          },
        ],
      },
    },
    proposals: {
      draft: {
        title: say('draft'),
        by: 'council',
        date: '2026-02-20',
        points: { shifts: 'voluntary', pay: 4, term: 'two' },
        responses: {
          union: {
            shifts: 'accepts',
            pay: { answer: 'rejects', because: say('answer'), evidence: evidence('answer') },
          },
          employer: { term: { answer: 'reserves', because: say('reserve') } },
        },
        evidence: evidence('draft'),
      },
      later: {
        title: say('later'),
        revises: 'draft',
        date: '2026-02-25',
        points: { shifts: 'abolished', pay: 5 },
      },
    },
    events: [{ date: '2026-02-12', title: say('event'), evidence: evidence('event') }],
  };
  return { model: ascii(JSON.stringify(model)), texts };
}

/** JSON is YAML; whatever is no letter of ASCII goes in as an escape, so that half letters get in, too. */
function ascii(json: string): string {
  return json.replaceAll(
    /[^\u0020-\u007e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
