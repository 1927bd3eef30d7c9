import type { Choice } from '../shapes.ts';
import { h } from './dom.ts';

const PAUSE_MILLISECONDS = 150;

/**
 * Live suggestions under a text field, as an ARIA combobox: arrows, Enter, Escape and the mouse pick.
 * `value` is the picked suggestion's value, or the text as typed.
 */
export function suggestions(input: HTMLInputElement, suggest: (text: string) => Promise<Choice[]>) {
  const id = `suggestions-${crypto.randomUUID()}`;
  const list = h('ul', {
    id,
    hidden: true,
    className: 'suggestions',
    attributes: { role: 'listbox', 'aria-label': 'Suggestions' },
  });
  let choices: Choice[] = [];
  let active = -1;
  let picked: Choice | null = null;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': id,
  }))
    input.setAttribute(name, value);
  input.autocomplete = 'off';

  function show(): void {
    list.hidden = choices.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    list.replaceChildren(
      ...choices.map((choice, index) =>
        h(
          'li',
          {
            id: `${id}-${index}`,
            dir: 'auto',
            attributes: { role: 'option', 'aria-selected': String(index === active) },
            on: { mousedown: (event) => pick(choice, event) },
          },
          choice.name,
        ),
      ),
    );
    input.setAttribute('aria-activedescendant', active < 0 ? '' : `${id}-${active}`);
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  function close(): void {
    choices = [];
    active = -1;
    latest += 1;
    clearTimeout(timer);
    show();
  }

  function pick(choice: Choice, event: Event): void {
    event.preventDefault();
    picked = choice;
    input.value = choice.name;
    close();
  }

  async function ask(): Promise<void> {
    latest += 1;
    const mine = latest;
    const found = await suggest(input.value).catch(() => []);
    if (mine !== latest || document.activeElement !== input) return;
    choices = found;
    active = -1;
    show();
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE_MILLISECONDS);
  };
  const move = (step: number, event: Event) => {
    if (choices.length === 0) return soon();
    event.preventDefault();
    active = (active + step + choices.length) % choices.length;
    show();
  };
  input.addEventListener('input', () => {
    picked = null;
    soon();
  });
  input.addEventListener('focus', soon);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const choice = choices[active];
    if (event.key === 'ArrowDown') move(1, event);
    else if (event.key === 'ArrowUp') move(active < 0 ? 0 : -1, event);
    else if (event.key === 'Escape') close();
    else if ((event.key === 'Enter' || event.key === 'Tab') && choice) pick(choice, event);
  });
  return { list, value: () => picked?.value ?? input.value };
}
