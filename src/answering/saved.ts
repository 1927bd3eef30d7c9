import { EXPORT_FORMATS } from '../answer/answer.ts';
import type { Find } from '../answer/found.ts';
import { excerptById } from '../answer/show.ts';
import type { Libraries } from '../library/index.ts';
import { citeButton, findBlock } from '../reply/answers/find.ts';
import { type Block, type Button, line, type Reply, say, small } from '../reply/reply.ts';
import type { SavedPage } from '../shelves/index.ts';

const desk = (label: Button['label'], verb: 'unsave' | 'saved', id: string): Button => ({
  label,
  state: { action: 'desk', verb, id },
});

/** The finds of ids that stand on a shelf, each where it has them; what stands on none is left out. */
export function findsById(libraries: Libraries, ids: readonly string[]): Map<string, Find> {
  const found = new Map<string, Find>();
  for (const id of ids) {
    for (const library of libraries) {
      const find = excerptById(library, id);
      if (find && !found.has(id)) found.set(id, withQuotation(find));
    }
  }
  return found;
}

/** With who said it, where the excerpt holds one quotation alone. */
function withQuotation(find: Find): Find {
  const { excerpt, shelved } = find;
  const [only, ...others] = shelved.annotations.quotations.filter(
    ({ content }) => content.start >= excerpt.start && content.end <= excerpt.end,
  );
  return only && others.length === 0 ? { ...find, quotation: only } : find;
}

/** Saved excerpts, each with where it stands; of those that stand on no shelf here, that they do not. */
export function savedReply(libraries: Libraries, given: SavedPage): Reply {
  const { collection, ids, page, pages, count, mayRemove, hasBoth } = given;
  const head = line(say(collection === 'mine' ? 'savedMine' : 'savedHere', { n: count }));
  const other: Button[] = hasBoth
    ? [
        desk(
          collection === 'mine' ? 'showHere' : 'showMine',
          'saved',
          collection === 'mine' ? 'here-1' : 'mine-1',
        ),
      ]
    : [];
  if (count === 0) return [head, line(say('savedNone')), ...buttons(other)];
  const finds = findsById(libraries, ids);
  const blocks = ids.flatMap((id): Block[] => {
    const find = finds.get(id);
    const remove = mayRemove ? [desk('unsave', 'unsave', `${collection}-${id}`)] : [];
    return find
      ? [findBlock(find, [citeButton(find), ...remove])]
      : [small(say('savedElsewhere', { id: { kind: 'id', id } })), ...buttons(remove)];
  });
  return [
    head,
    ...blocks,
    ...(pages > 1 ? [small(say('counter', { at: page, of: pages }))] : []),
    ...buttons([
      ...(page > 1 ? [desk('previous', 'saved', `${collection}-${page - 1}`)] : []),
      ...(page < pages ? [desk('next', 'saved', `${collection}-${page + 1}`)] : []),
      ...other,
      ...(mayRemove ? [desk('unsaveAll', 'unsave', `${collection}-ask`)] : []),
    ]),
    {
      kind: 'choices',
      state: { action: 'desk', verb: 'exportSaved', id: collection },
      choices: EXPORT_FORMATS.map((value) => ({ value, label: [say(value)] })),
      placeholder: 'exportAs',
    },
  ];
}

const buttons = (all: readonly Button[]): Block[] =>
  all.length > 0 ? [{ kind: 'buttons', buttons: all }] : [];
