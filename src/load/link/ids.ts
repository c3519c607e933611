/** The form of the ids that a file declares. */
import { idLike, idMeant, isId, whyNoId } from '../mend/id.ts';
import { onKey, quoted } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { ModelFile } from '../schema/model.ts';

type Declared = Readonly<
  Record<string, { readonly name?: string | undefined; readonly title?: string | null | undefined }>
>;

/** A fault for each declared id that is none; everything else still links to it. */
export function idFaults({ sources, parties, blocs, issues, proposals }: ModelFile): readonly Fault[] {
  return [
    ...wrongIds('sources', 'source', sources ?? {}),
    ...wrongIds('parties', 'party', parties),
    ...wrongIds('blocs', 'bloc', blocs ?? {}),
    ...wrongIds('issues', 'issue', issues),
    ...wrongIds('proposals', 'draft', proposals ?? {}),
  ];
}

function wrongIds(section: string, what: string, held: Declared): readonly Fault[] {
  return Object.entries(held).flatMap(([id, { name, title }], place): Fault[] => {
    if (isId(id)) return [];
    return [
      {
        code: 'bad-id',
        message: `${quoted(id)} is no id: ${whyNoId(id)}`,
        hint: hintFor(id, idLike(name ?? title ?? '') ?? `${what}-${place + 1}`),
        place: onKey(section, id),
      },
    ];
  });
}

/** What to write in place of a word; one that has no letter of a to z goes by its name or its place. */
function hintFor(id: string, other: string): string {
  const meant = idMeant(id);
  if (meant !== null)
    return `Write "${meant}", here and wherever it is referred to; names and titles may hold anything.`;
  if (!/\p{L}/u.test(id.replaceAll(/[a-z]/giu, ''))) return 'Begin it with a word, such as "year-2014".';
  return `Ids are written in the letters a to z: write "${other}", here and wherever it is referred to; names and titles may be in any script.`;
}
