import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Component, SelectOption } from '../../shapes.ts';
import { Icon } from '../icons.tsx';
import { Listbox, moved, optionId } from '../listbox.tsx';
import { useWords } from '../words.ts';

interface Given {
  component: Component;
  options: readonly SelectOption[];
  disabled?: boolean;
  label?: string | undefined;
  /** In a form nothing is sent, and what was picked stays. */
  onPick(values: string[]): void;
}

/** A select menu: one value is sent as it is picked, several as the list closes. */
export function SelectMenu({ component, options, disabled = false, label, onPick }: Given) {
  const { say } = useWords();
  const id = useId();
  const most = component.max_values ?? 1;
  const least = component.min_values ?? 1;
  const several = most > 1;
  const preset = [
    ...options.filter((option) => option.default === true).map(({ value }) => value),
    ...(component.default_values ?? []).map(({ id }) => id),
  ];
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [picked, setPicked] = useState<readonly string[]>(preset);
  const root = useRef<HTMLDivElement>(null);
  const before = useRef<readonly string[]>(preset);

  const close = (send: boolean) => {
    setOpen(false);
    const changed = picked.join('\0') !== before.current.join('\0');
    if (send && several && changed && picked.length >= least) onPick([...picked]);
    else if (several) setPicked(before.current);
  };
  const pick = (index: number) => {
    const value = options[index]?.value;
    if (value === undefined) return;
    if (!several) {
      setPicked([value]);
      setOpen(false);
      return onPick([value]);
    }
    if (picked.includes(value)) setPicked(picked.filter((one) => one !== value));
    else if (picked.length < most) setPicked([...picked, value]);
  };
  const show = () => {
    before.current = picked;
    setActive(
      Math.max(
        0,
        options.findIndex(({ value }) => picked.includes(value)),
      ),
    );
    setOpen(true);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => (open ? setActive(moved(active, 1, options.length)) : show()),
    ArrowUp: () => (open ? setActive(moved(active, -1, options.length)) : show()),
    Home: () => setActive(0),
    End: () => setActive(options.length - 1),
    Enter: () => (open ? pick(active) : show()),
    ' ': () => (open ? pick(active) : show()),
    Escape: () => close(several),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (event.key === 'Tab' && open) return close(true);
    if (!act || (event.key === 'Escape' && !open)) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector('.popover')?.scrollIntoView({ block: 'nearest' });
    const outside = (event: Event) => !root.current?.contains(event.target as Node) && close(true);
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  });

  const titles = options.filter(({ value }) => picked.includes(value)).map((option) => option.label);
  const placeholder = component.placeholder || say('selectPlaceholder');
  return (
    <div class="select" ref={root}>
      <button
        type="button"
        class="select-button"
        role="combobox"
        disabled={disabled}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open ? optionId(`${id}-list`, active) : undefined}
        aria-label={[label ?? placeholder, titles.join(', ')].filter(Boolean).join(': ')}
        onClick={() => (open ? close(true) : show())}
        onKeyDown={onKeyDown}
      >
        <span class={titles.length === 0 ? 'quiet' : ''}>{titles.join(', ') || placeholder}</span>
        <Icon name="down" />
      </button>
      {open ? (
        <div class="popover">
          <Listbox
            id={`${id}-list`}
            label={placeholder}
            several={several}
            active={active}
            items={options.map(({ label: title, value, description, emoji }) => ({
              key: value,
              title,
              detail: description,
              mark: emoji?.id ? undefined : (emoji?.name ?? undefined),
              chosen: picked.includes(value),
            }))}
            onPick={pick}
            onHover={setActive}
          />
        </div>
      ) : null}
    </div>
  );
}
