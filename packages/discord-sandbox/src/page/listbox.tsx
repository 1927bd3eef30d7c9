import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface ListItem {
  key: string;
  title: string;
  detail?: string | null | undefined;
  mark?: string | undefined;
  /** For lists where several can be chosen. */
  chosen?: boolean | undefined;
}

interface Given {
  id: string;
  label: string;
  items: readonly ListItem[];
  active: number;
  several?: boolean;
  onPick(index: number): void;
  onHover?(index: number): void;
  children?: ComponentChildren;
}

/** The list of an ARIA combobox: the field that it belongs to keeps the focus and names the active option. */
export function Listbox({ id, label, items, active, several = false, onPick, onHover }: Given) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, items]);
  return (
    <div id={id} ref={list} class="listbox" role="listbox" aria-label={label} aria-multiselectable={several}>
      {items.map(({ key, title, detail, mark, chosen }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field that it belongs to hears the keys
        <div
          key={key}
          tabIndex={-1}
          id={optionId(id, index)}
          role="option"
          aria-selected={several ? chosen === true : index === active}
          class={index === active ? 'active' : ''}
          dir="auto"
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => onHover?.(index)}
          onClick={() => onPick(index)}
        >
          {mark ? <span class="option-mark">{mark}</span> : null}
          <span class="option-words">
            <span class="option-title">{title}</span>
            {detail ? <span class="option-detail">{detail}</span> : null}
          </span>
          {several || chosen ? <span class={`tick${chosen ? ' chosen' : ''}`} aria-hidden="true" /> : null}
        </div>
      ))}
    </div>
  );
}

export const optionId = (id: string, index: number) => `${id}-${index}`;

/** The option after or before the active one, round and round; -1 where there is none. */
export const moved = (active: number, step: number, length: number): number =>
  length === 0 ? -1 : active < 0 ? (step > 0 ? 0 : length - 1) : (active + step + length) % length;
