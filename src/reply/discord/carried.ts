import { LIMITS } from '../limits.ts';
import type { Asked } from '../reply.ts';
import { ABOUT_ASKED, PIECE_MARK, SHARES } from '../state.ts';

/**
 * A message carries what it answers, so that its buttons work after a restart, whatever the length of a question: cut
 * into pieces, each behind the state in a custom id, as `state~~piece~`. The mark at the end keeps a blank there.
 */
const SEPARATOR = '~';
const END = '~';

/** A component as far as it carries something. */
interface Carrier {
  readonly type: number;
  readonly custom_id?: string;
  readonly components?: readonly Carrier[];
}

/**
 * The components, with what was asked in their ids where one of them needs it.
 * @returns nothing when the ids have no room for it
 */
export function carry<Component extends Carrier>(
  components: readonly Component[],
  asked: Asked,
): readonly Component[] | undefined {
  if (!components.flatMap(idsIn).some(needsIt)) return components;
  let left = written(asked);
  const withPiece = (id: string): string => {
    const room = LIMITS.customId - id.length - PIECE_MARK.length - END.length;
    const piece = outlives(id) ? beginning(left, room) : '';
    left = left.slice(piece.length);
    return piece === '' ? id : id + PIECE_MARK + piece + END;
  };
  const carrying = components.map((component) => withIds(component, withPiece));
  return left === '' ? carrying : undefined;
}

/** What the components of a message carry; nothing when they do not. */
export function carriedBy(components: readonly Carrier[]): Asked | undefined {
  const [command = '', ...options] = components
    .flatMap(idsIn)
    .map(pieceOf)
    .join('')
    .split(SEPARATOR)
    .map((part) => part.replace(/\\([-\\])/g, (_, mark: string) => (mark === '-' ? SEPARATOR : mark)));
  return command === '' ? undefined : { command, options };
}

const written = ({ command, options }: Asked): string =>
  [command, ...options.map((option) => option.replace(/\\/g, '\\\\').replaceAll(SEPARATOR, '\\-'))].join(
    SEPARATOR,
  );

/** At most so many UTF-16 units, no character cut in two. */
function beginning(text: string, room: number): string {
  const cut = text.slice(0, Math.max(0, room));
  return cut.length < text.length ? cut.replace(/[\ud800-\udbff]$/, '') : cut;
}

function pieceOf(id: string): string {
  const at = id.indexOf(PIECE_MARK);
  return at < 0 ? '' : id.slice(at + PIECE_MARK.length, -END.length);
}

const needsIt = (id: string): boolean => ABOUT_ASKED.test(id);

/** The button that shares a message is not on the shared one. */
const outlives = (id: string): boolean => !SHARES.test(id);

const idsIn = ({ custom_id, components = [] }: Carrier): string[] => [
  ...(custom_id === undefined ? [] : [custom_id]),
  ...components.flatMap(idsIn),
];

const withIds = <Component extends Carrier>(
  component: Component,
  change: (id: string) => string,
): Component => ({
  ...component,
  ...(component.custom_id !== undefined && { custom_id: change(component.custom_id) }),
  ...(component.components && { components: component.components.map((one) => withIds(one, change)) }),
});
