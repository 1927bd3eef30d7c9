import { COMPONENT, type Component, type Modal, type SelectOption } from '../shapes.ts';
import { h } from './dom.ts';
import { markdown, type NameOf } from './markdown-view.ts';

type Values = Record<string, string | string[]>;

/** Opens a bot's form; `submit` gets the values by custom id. Closing it sends nothing. */
export function openModal(
  modal: Modal,
  nameOf: NameOf,
  entities: (type: number) => SelectOption[],
  submit: (values: Values) => void,
): void {
  const readers: [customId: string, read: () => string | string[]][] = [];
  const view = (component: Component, label?: string): HTMLElement => {
    if (component.type === COMPONENT.text) return markdown(component.content ?? '', nameOf);
    if (component.components) return h('div', {}, ...component.components.map((child) => view(child)));
    if (component.component)
      return h(
        'div',
        {},
        view(component.component, component.label ?? ''),
        component.description ? h('p', { className: 'subtext' }, component.description) : null,
      );
    const { control, read } = controlFor(component, entities);
    if (component.custom_id) readers.push([component.custom_id, read]);
    const required = component.required === false ? '' : ' *';
    return h('label', {}, h('span', {}, `${component.label ?? label ?? ''}${required}`), control);
  };
  const form = h(
    'form',
    { method: 'dialog' },
    h('h2', {}, modal.title),
    ...modal.components.map((component) => view(component)),
  );
  const dialog = h('dialog', { ariaLabel: modal.title }, form);
  const cancel = h(
    'button',
    { type: 'button', className: 'button secondary', on: { click: () => dialog.close() } },
    'Cancel',
  );
  form.append(h('div', { className: 'row' }, cancel, h('button', { className: 'button primary' }, 'Submit')));
  form.addEventListener('submit', () =>
    submit(Object.fromEntries(readers.map(([customId, read]) => [customId, read()]))),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function controlFor(
  component: Component,
  entities: (type: number) => SelectOption[],
): { control: HTMLElement; read: () => string | string[] } {
  const required = component.required !== false;
  if (component.type === COMPONENT.textInput) {
    const shared = {
      required,
      placeholder: component.placeholder ?? '',
      value: component.value ?? '',
      maxLength: component.max_length ?? 4_000,
      minLength: component.min_length ?? 0,
    };
    const control =
      component.style === 2 ? h('textarea', { ...shared, rows: 4 }) : h('input', { ...shared, type: 'text' });
    return { control, read: () => control.value };
  }
  if (component.type === COMPONENT.checkbox) {
    const control = h('input', { type: 'checkbox', checked: component.default === true });
    return { control, read: () => String(control.checked) };
  }
  const options = component.options ?? entities(component.type);
  const multiple = component.type === COMPONENT.checkboxGroup || (component.max_values ?? 1) > 1;
  const select = h(
    'select',
    { multiple, required },
    ...options.map(({ label, value, default: chosen }) =>
      h('option', { value, selected: chosen === true }, label),
    ),
  );
  return { control: select, read: () => [...select.selectedOptions].map(({ value }) => value) };
}
