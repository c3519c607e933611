/** Headings of issues that are one in any case, and are written in several ways. */
import { fold } from '../../words/fold.ts';
import { onKey, quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { ModelFile } from '../schema/model.ts';

/** A warning for each group that is not spelt as it was first. */
export function spellings({ issues }: ModelFile): readonly Fault[] {
  const first = new Map<string, string>();
  return Object.entries(issues).flatMap(([id, { group }]): Fault[] => {
    if (!group) return [];
    const known = first.get(fold(group));
    if (known === undefined) first.set(fold(group), group);
    if (known === undefined || known === group) return [];
    return [
      {
        code: 'two-spellings',
        message: `The group ${quoted(group)} is written ${quoted(known)} before`,
        hint: `Its issues stand together under ${quoted(known)}: write it in one way, or name another group.`,
        place: onKey('issues', id, 'group'),
      },
    ];
  });
}
