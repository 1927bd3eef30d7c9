import type { Actions, OptionValues, Settled, UserKey, Where } from '../protocol.ts';
import {
  type Choice,
  COMMAND,
  type Command,
  type CommandOption,
  OPTION,
  type SelectOption,
} from '../shapes.ts';
import { h } from './dom.ts';
import { suggestions } from './suggestions.ts';

interface Composing {
  actions: Actions;
  asked(): { user: UserKey; where: Where };
  /** People and channels that options can name. */
  entities(type: number): SelectOption[];
  /** Takes the promise of what comes of it, and the words for it. */
  sent(what: string, outcome: Promise<Settled>): void;
  said(posted: Promise<unknown>): void;
}

interface Runnable {
  /** The full name, subcommands included. */
  name: string;
  description: string;
  options: readonly CommandOption[];
}

interface Field {
  view: HTMLElement;
  option: CommandOption;
  value(): OptionValues[string] | undefined;
}

/** Fills the form at the bottom of the page: what can be run, and the fields of what is picked. */
export function compose(form: HTMLFormElement, commands: readonly Command[], composing: Composing): void {
  const runnables = commands
    .filter(({ type }) => type === COMMAND.slash)
    .flatMap((command) => spread(command));
  const picker = h(
    'select',
    { id: 'command', ariaLabel: 'Command' },
    ...runnables.map(({ name, description }) => h('option', { value: name }, `/${name} – ${description}`)),
    h('option', { value: '' }, 'Write a message'),
  );
  const fields = h('div', { className: 'fields' });
  let current: { submit: () => void };
  const pick = () => {
    const runnable = runnables.find(({ name }) => name === picker.value);
    current = runnable ? commandForm(fields, runnable, composing) : messageForm(fields, composing);
  };
  const earlier = form.querySelector<HTMLSelectElement>('#command')?.value;
  if (earlier !== undefined && [...picker.options].some(({ value }) => value === earlier))
    picker.value = earlier;
  picker.addEventListener('change', pick);
  form.onsubmit = (event) => {
    event.preventDefault();
    current.submit();
  };
  form.replaceChildren(picker, fields, h('button', { className: 'button primary' }, 'Send'));
  pick();
}

function spread({
  name,
  description,
  options = [],
}: Pick<Command, 'name' | 'description'> & { options?: CommandOption[] | null | undefined }): Runnable[] {
  const nested = (options ?? []).filter(({ type }) => type <= OPTION.group);
  if (nested.length === 0) return [{ name, description, options: options ?? [] }];
  return nested.flatMap((one) => spread(one)).map((one) => ({ ...one, name: `${name} ${one.name}` }));
}

function messageForm(fields: HTMLElement, composing: Composing) {
  const input = h('input', { type: 'text', maxLength: 2_000, ariaLabel: 'Message', placeholder: 'Message' });
  fields.replaceChildren(input);
  return {
    submit: () => {
      composing.said(composing.actions.say({ ...composing.asked(), content: input.value }));
      input.value = '';
    },
  };
}

function commandForm(container: HTMLElement, { name, options }: Runnable, composing: Composing) {
  const values = () =>
    Object.fromEntries(
      fields.flatMap(({ option, value }) => {
        const given = value();
        return given === undefined || given === '' ? [] : [[option.name, given] as const];
      }),
    );
  const suggest = async (option: CommandOption, text: string): Promise<Choice[]> => {
    const given = { ...values(), [option.name]: text };
    const outcome = await composing.actions.autocomplete({
      ...composing.asked(),
      command: name,
      options: given,
      focused: option.name,
    });
    return outcome.kind === 'choices' ? outcome.choices : [];
  };
  const fields = options.map((option) => field(option, composing, (text) => suggest(option, text)));
  container.replaceChildren(...fields.map(({ view }) => view));
  return {
    submit: () => {
      const given = values();
      const words = Object.entries(given).map(([option, value]) => `${option}: ${value}`);
      const outcome = composing.actions.slash({ ...composing.asked(), command: name, options: given });
      composing.sent([`/${name}`, ...words].join(' '), outcome);
    },
  };
}

function field(
  option: CommandOption,
  composing: Composing,
  suggest: (text: string) => Promise<Choice[]>,
): Field {
  const { name, description, type, choices, required, autocomplete } = option;
  const numeric = type === OPTION.integer || type === OPTION.number;
  const labelled = (control: HTMLElement) =>
    h('label', { title: description }, h('span', {}, required ? `${name} *` : name), control);
  const picking = pickable(option, composing);
  if (picking) {
    const select = h(
      'select',
      { required: required === true },
      h('option', { value: '' }, '–'),
      ...picking.map(({ label, value }) => h('option', { value: String(value) }, label)),
    );
    const value = () => picking.find((one) => String(one.value) === select.value)?.value;
    return { view: labelled(select), option, value };
  }
  const input = h('input', {
    type: numeric && !autocomplete ? 'number' : 'text',
    required: required === true,
    placeholder: description,
    ...(type === OPTION.integer ? { step: '1' } : { step: 'any' }),
    ...(type === OPTION.string && {
      maxLength: option.max_length ?? 6_000,
      minLength: option.min_length ?? 0,
    }),
    ...(typeof option.min_value === 'number' && { min: String(option.min_value) }),
    ...(typeof option.max_value === 'number' && { max: String(option.max_value) }),
  });
  const picked = autocomplete && !choices?.length ? suggestions(input, suggest) : null;
  const value = () => {
    const chosen = picked?.value() ?? input.value;
    return numeric && chosen !== '' ? Number(chosen) : chosen;
  };
  return {
    view: picked ? h('div', { className: 'combobox' }, labelled(input), picked.list) : labelled(input),
    option,
    value,
  };
}

/** The fixed values of an option; null for one that is typed. */
function pickable(
  { type, choices }: CommandOption,
  { entities }: Composing,
): { label: string; value: string | number | boolean }[] | null {
  if (choices?.length) return choices.map(({ name, value }) => ({ label: name, value }));
  if (type === OPTION.boolean)
    return [
      { label: 'True', value: true },
      { label: 'False', value: false },
    ];
  // Option types 6 to 9 (person, channel, role, either) as the select types that pick the same.
  const select = { [OPTION.user]: 5, [OPTION.channel]: 8, [OPTION.role]: 6, [OPTION.mentionable]: 7 }[
    type as 6 | 7 | 8 | 9
  ];
  return select === undefined ? null : entities(select);
}
