import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

export interface MenuItem {
  words: string;
  group?: string | undefined;
  act(): void;
}

interface Given {
  label: string;
  items: readonly MenuItem[];
  at: { x: number; y: number };
  onClose(): void;
}

/** A menu at a point of the window: arrows, Home, End, Enter and Escape as the ARIA pattern has them. */
export function Menu({ label, items, at, onClose }: Given) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const menu = root.current;
    if (!menu) return;
    const { width, height } = menu.getBoundingClientRect();
    menu.style.left = `${Math.max(8, Math.min(at.x, innerWidth - width - 8))}px`;
    menu.style.top = `${Math.max(8, Math.min(at.y, innerHeight - height - 8))}px`;
    menu.querySelector('button')?.focus();
  }, [at]);
  useEffect(() => {
    const outside = (event: Event) => !root.current?.contains(event.target as Node) && onClose();
    document.addEventListener('pointerdown', outside);
    addEventListener('resize', onClose);
    return () => {
      document.removeEventListener('pointerdown', outside);
      removeEventListener('resize', onClose);
    };
  });
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const buttons = [...(root.current?.querySelectorAll('button') ?? [])];
    const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowDown: now + 1, ArrowUp: now - 1 + buttons.length, Home: 0, End: buttons.length - 1 }[
      event.key
    ];
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
    }
    if (to === undefined) return;
    event.preventDefault();
    buttons[to % buttons.length]?.focus();
  };
  return (
    <div class="menu" ref={root} role="menu" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
      {items.map(({ words, group, act }, index) => (
        <>
          {group && group !== items[index - 1]?.group ? <p class="menu-group">{group}</p> : null}
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              onClose();
              act();
            }}
          >
            {words}
          </button>
        </>
      ))}
    </div>
  );
}
