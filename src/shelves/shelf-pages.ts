import { correctedFile } from '../corpus/import/index.ts';
import type { Source } from '../corpus/source.ts';
import { citation } from '../reply/answers/citation.ts';
import {
  buttons,
  deskButton,
  field,
  type Line,
  line,
  type Reply,
  say,
  small,
  typed,
} from '../reply/reply.ts';
import type { Listed, ShelfHere } from '../store/index.ts';
import { type Context, type Deed, type DeskReply, type Given, one, sourceIn } from './context.ts';
import { about, editForm, problems, sentence } from './replies.ts';
import type { Visitor } from './visitor.ts';

/** Sources on a page: as many as its select shows at a glance, and a message has room for. */
const PER_PAGE = 10;

/** The shelf as those see it who may change it: page by page, each source with what there is to do about it. */
export function shelfPages({ store, inspect, now, shelfAt }: Context) {
  async function page(visitor: Visitor, number: number): Promise<Reply> {
    const { owner } = await shelfAt(visitor);
    const all = (await store.list(owner)).sort(byTitle);
    if (all.length === 0) return sentence('shelfEmpty');
    const pages = Math.ceil(all.length / PER_PAGE);
    const at = Math.min(Math.max(1, number), pages);
    const shown = all.slice((at - 1) * PER_PAGE, at * PER_PAGE);
    const rows = await store.sources(owner, idsOf(shown));
    const sources = new Map(rows.map(({ id, file }) => [id, sourceIn(file, id)]));
    const nameOf = ({ id, title }: Listed): Line => citationOf(sources.get(id)) ?? [typed(title)];
    return [
      line(say('shelfAdded', { n: all.length })),
      ...shown.map((listed) => line(say('item', { item: nameOf(listed) }))),
      ...(pages > 1 ? [small(say('counter', { at, of: pages }))] : []),
      {
        kind: 'choices',
        state: { action: 'desk', verb: 'source', id: String(at) },
        placeholder: 'pickSource',
        choices: shown.map(({ id, title }) => ({ value: id, label: [typed(title)] })),
      },
      buttons(
        ...(at > 1 ? [deskButton('previous', 'shelf', String(at - 1))] : []),
        ...(at < pages ? [deskButton('next', 'shelf', String(at + 1))] : []),
      ),
    ];
  }

  async function onShelf({ owner }: ShelfHere, id: string) {
    const [row] = await store.sources(owner, [id]);
    const source = row && row.removed_at === null ? sourceIn(row.file, id) : undefined;
    return row && source && { row, source };
  }

  /** One source of the page, with all that a form corrects. */
  async function shown(visitor: Visitor, from: string, [id = '']: readonly string[]): Promise<Reply> {
    const there = await onShelf(await shelfAt(visitor), id);
    if (!there) return sentence('tooLateForThat');
    const { source } = there;
    return [
      line(...citation(source)),
      ...(source.authors ? [small(say('frontAuthors', { names: field(source, 'authors') }))] : []),
      small(say('passages', { n: source.passages.length })),
      buttons(
        deskButton('correct', 'edit', id),
        deskButton('takeOut', 'remove', id),
        deskButton('backToShelf', 'shelf', from),
      ),
    ];
  }

  /** Asks for the fields of a source by a form, or takes those of one. It stays the same source on its shelf. */
  async function edit(visitor: Visitor, id: string, { values }: Given): Promise<DeskReply> {
    const here = await shelfAt(visitor);
    const there = await onShelf(here, id);
    if (!there) return one(sentence('tooLateForThat'));
    const { row, source } = there;
    if (!values) return { form: editForm(id, source) };
    const corrected = correctedFile(new TextDecoder().decode(row.file), values);
    if (!corrected.ok)
      return { replies: [await shown(visitor, '1', [id]), problems(corrected.problems, values)] };
    const file = new TextEncoder().encode(corrected.text);
    const changed = sourceIn(file, id);
    if (!changed) return one(sentence('nothingToAdd'));
    const { found, foundBy } = await inspect(file, id);
    const title = changed.title ?? row.title;
    const isDone = await store.correct(here.owner, { id, title, file, found, foundBy }, visitor.user, now());
    if (!isDone) return one(sentence('tooLateForThat'));
    return one(about('correctedOnShelf', changed, { label: 'backToShelf', verb: 'shelf', id: '1' }));
  }

  const deeds = {
    shelf: { may: 'add', run: async (visitor, id) => one(await page(visitor, Number(id) || 1)) },
    source: {
      may: 'add',
      run: async (visitor, id, { picked = [] }) => one(await shown(visitor, id, picked)),
    },
    edit: { may: 'add', leadsToForm: true, run: edit },
  } satisfies Record<string, Deed>;
  return { deeds };
}

const idsOf = (all: readonly Listed[]): string[] => all.map(({ id }) => id);
const citationOf = (source: Source | undefined): Line | undefined => source && citation(source);
const byTitle = (a: Listed, b: Listed): number => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0);
