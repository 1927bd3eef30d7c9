import { useRef, useState } from 'preact/hooks';
import type { ShownPosted } from '../../protocol.ts';
import { COMMAND, COMPONENT, everyComponent } from '../../shapes.ts';
import { usePage } from '../context.ts';
import { Menu, type MenuItem } from '../menu.tsx';
import { type Say, useWords } from '../words.ts';

const LONG_PRESS_MILLISECONDS = 500;
const FINGER_SHAKES = 10;

/** A message's menu: by its button, a right click, a long press or the menu key. */
export function useMessageMenu(posted: ShownPosted) {
  const page = usePage();
  const { say } = useWords();
  const [at, setAt] = useState<{ x: number; y: number; person: string | null } | null>(null);
  const from = useRef<HTMLElement | null>(null);
  const pressing = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number } | null>(null);

  const open = (x: number, y: number, target: EventTarget | null) => {
    from.current = document.activeElement as HTMLElement | null;
    const named = (target as HTMLElement | null)?.closest<HTMLElement>('[data-person]');
    setAt({ x, y, person: named?.dataset.person ?? null });
  };
  const letGo = () => {
    clearTimeout(pressing.current?.timer);
    pressing.current = null;
  };
  const handlers = {
    onContextMenu: (event: MouseEvent) => {
      if ((event.target as HTMLElement).closest('a, input, textarea, .menu')) return;
      event.preventDefault();
      const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
      const byKey = event.clientX === 0 && event.clientY === 0;
      open(byKey ? box.left + 60 : event.clientX, byKey ? box.top + 20 : event.clientY, event.target);
    },
    onPointerDown: ({ pointerType, clientX: x, clientY: y, target }: PointerEvent) => {
      if (pointerType !== 'touch') return;
      pressing.current = { x, y, timer: setTimeout(() => open(x, y, target), LONG_PRESS_MILLISECONDS) };
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      const start = pressing.current;
      if (start && Math.hypot(clientX - start.x, clientY - start.y) > FINGER_SHAKES) letGo();
    },
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onKeyDown: (event: KeyboardEvent) => walk(event),
  };
  const close = () => {
    setAt(null);
    from.current?.focus();
  };
  return {
    handlers,
    openFrom: (event: Event) => {
      const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
      open(box.right - 180, box.bottom + 4, null);
    },
    menu: at ? (
      <Menu
        label={say('messageActions')}
        at={at}
        items={itemsFor(page, posted, at.person, say)}
        onClose={close}
      />
    ) : null,
  };
}

/** Up and down go to the message before and after. */
function walk(event: KeyboardEvent) {
  const here = event.currentTarget as HTMLElement;
  if (event.target !== here) return;
  const to = { ArrowUp: 'previousElementSibling', ArrowDown: 'nextElementSibling' }[event.key] as
    | 'previousElementSibling'
    | 'nextElementSibling'
    | undefined;
  const next = to && here[to];
  if (!(next instanceof HTMLElement) || !next.matches('.message')) return;
  event.preventDefault();
  next.focus();
}

function itemsFor(
  { commands, calls, asked, follow }: ReturnType<typeof usePage>,
  { message }: ShownPosted,
  person: string | null,
  say: Say,
): MenuItem[] {
  const target = person ?? message.author.id;
  const of = (type: number, run: (command: string) => void): MenuItem[] =>
    commands
      .filter((command) => command.type === type)
      .map(({ name }) => ({ words: name, group: say('apps'), act: () => run(name) }));
  return [
    ...of(COMMAND.message, (command) =>
      follow(command, calls.messageCommand({ ...asked(), command, target: message.id })),
    ),
    ...(message.author.bot
      ? []
      : of(COMMAND.user, (command) => follow(command, calls.userCommand({ ...asked(), command, target })))),
    { words: say('copyText'), group: say('more'), act: () => copy(textOf(message)) },
    { words: say('copyId'), group: say('more'), act: () => copy(message.id) },
  ];
}

export const textOf = ({ content, components }: ShownPosted['message']): string =>
  [
    content,
    ...[...everyComponent(components)]
      .filter(({ type }) => type === COMPONENT.text)
      .map((component) => component.content),
  ]
    .filter(Boolean)
    .join('\n');

/** Not every browser lets a page write to the clipboard; then nothing happens. */
function copy(text: string) {
  navigator.clipboard?.writeText(text).catch(() => undefined);
}
