import { COMPONENT, type Component, type Message, type SelectOption } from '../shapes.ts';
import { h, webLink } from './dom.ts';
import { markdown, type NameOf } from './markdown-view.ts';

/** What the components of a message need from the page around them. */
export interface MessageContext {
  nameOf: NameOf;
  /** Ids and names to pick from, by select type. */
  entities(type: number): SelectOption[];
  press(message: string, customId: string): void;
  select(message: string, customId: string, values: string[]): void;
}

export function componentView(component: Component, message: Message, context: MessageContext): HTMLElement {
  const children = (of: Component[] = []) => of.map((child) => componentView(child, message, context));
  switch (component.type) {
    case COMPONENT.row:
      return h('div', { className: 'row' }, ...children(component.components));
    case COMPONENT.button:
      return buttonView(component, () => context.press(message.id, component.custom_id ?? ''));
    case COMPONENT.text:
      return markdown(component.content ?? '', context.nameOf);
    case COMPONENT.section:
      return h(
        'div',
        { className: 'section' },
        h('div', {}, ...children(component.components)),
        component.accessory ? componentView(component.accessory, message, context) : null,
      );
    case COMPONENT.container:
      return containerView(component, children(component.components));
    case COMPONENT.separator:
      return component.divider === false
        ? h('div', { className: `gap spacing-${component.spacing ?? 1}` })
        : h('hr', { className: `spacing-${component.spacing ?? 1}` });
    case COMPONENT.thumbnail:
      return pictureView(component.media?.url ?? '', component.description);
    case COMPONENT.gallery:
      return h(
        'div',
        { className: 'gallery' },
        ...(component.items ?? []).map(({ media, description }) => pictureView(media.url, description)),
      );
    case COMPONENT.file:
      return fileView(
        component.file?.url ?? '',
        decodeURIComponent(component.file?.url.split('/').at(-1) ?? 'file'),
      );
    default:
      return selectView(component, context.entities(component.type), (values) =>
        context.select(message.id, component.custom_id ?? '', values),
      );
  }
}

const STYLES: Record<number, string> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

function buttonView(component: Component, press: () => void): HTMLElement {
  const label = [component.emoji?.name, component.label].filter(Boolean).join(' ');
  if (component.style === 5) return webLink(component.url ?? '', 'button link-button', `${label} ↗`);
  return h(
    'button',
    {
      type: 'button',
      className: `button ${STYLES[component.style ?? 2] ?? 'secondary'}`,
      disabled: component.disabled === true || component.style === 6,
      on: { click: press },
    },
    label,
  );
}

function containerView(component: Component, children: HTMLElement[]): HTMLElement {
  const container = h('div', { className: 'container' }, ...children);
  const colour = component.accent_color;
  if (typeof colour === 'number')
    container.style.setProperty('--accent', `#${colour.toString(16).padStart(6, '0')}`);
  return container;
}

/** Pictures that the sandbox holds are shown; others are named, for nothing is fetched from elsewhere. */
export function pictureView(url: string, description: string | null | undefined): HTMLElement {
  const own = URL.canParse(url) && new URL(url).origin === location.origin;
  if (own) return h('img', { src: url, alt: description ?? '' });
  return h('span', { className: 'picture' }, 'Picture: ', webLink(url, 'link', description ?? url));
}

export function fileView(url: string, name: string): HTMLElement {
  const own = URL.canParse(url) && new URL(url).origin === location.origin;
  return own
    ? h('a', { className: 'file', href: url, download: name }, name)
    : h('span', { className: 'file' }, name);
}

/** A select as a native one; several values are picked in a list and sent by a button. */
export function selectView(
  component: Component,
  entities: SelectOption[],
  picked: (values: string[]) => void,
): HTMLElement {
  const options = component.options ?? entities;
  const several = (component.max_values ?? 1) > 1;
  const placeholder = component.placeholder || 'Make a selection';
  const select = h(
    'select',
    { multiple: several, disabled: component.disabled === true, ariaLabel: placeholder },
    several ? null : h('option', { value: '' }, placeholder),
    ...options.map(({ label, value, description, default: chosen }) =>
      h('option', { value, selected: chosen === true }, description ? `${label} – ${description}` : label),
    ),
  );
  const send = () =>
    picked([...select.selectedOptions].map(({ value }) => value).filter((value) => value !== ''));
  if (!several) select.addEventListener('change', () => select.value !== '' && send());
  return h(
    'div',
    { className: 'select' },
    select,
    several && h('button', { type: 'button', className: 'button secondary', on: { click: send } }, 'Choose'),
  );
}
