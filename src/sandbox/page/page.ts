import type { PageState, Person, Posted, SandboxEvent, Settled, UserKey, Where } from '../protocol.ts';
import { COMMAND, COMPONENT, type Command, type SelectOption } from '../shapes.ts';
import type { MessageContext } from './components-view.ts';
import { compose } from './composer.ts';
import { connect } from './connection.ts';
import { byId, h } from './dom.ts';
import { failureView, messageView } from './message-view.ts';
import { openModal } from './modal-view.ts';

const PLACES: Record<Where, string> = {
  guild: 'a server',
  'bot-dm': 'direct messages with the bot',
  private: 'a private conversation',
};
const ROLES: Record<UserKey, string> = {
  member: 'member',
  administrator: 'administrator',
  visitor: 'own install only',
};

const title = byId('title');
const status = byId('status');
const who = byId('who') as HTMLSelectElement;
const where = byId('where') as HTMLSelectElement;
const messages = byId('messages');
const composer = byId('composer') as HTMLFormElement;
messages.tabIndex = 0;

let state: PageState = {
  application: { id: '', name: 'Sandbox' },
  people: [],
  guild: { id: '', name: '' },
  channels: [],
  online: false,
  posted: [],
  origin: '',
  welcome: null,
  shelf: null,
};
let commands: Command[] = [];
const posted = new Map<string, Posted>();

const { actions } = connect({
  state: (given) => {
    state = given;
    posted.clear();
    for (const one of given.posted) posted.set(one.message.id, one);
    showPeople(given.people);
    showStatus(given.online);
    showMessages();
    void showCommands();
  },
  event: receive,
  lost: () => {
    status.textContent = 'The sandbox is gone. Trying to reach it again…';
    status.className = 'offline';
  },
});

const me = (): UserKey => (who.value || 'member') as UserKey;
const place = (): Where => (where.value || 'guild') as Where;

function receive(event: SandboxEvent): void {
  if (event.kind === 'connection') showStatus(event.online);
  if (event.kind === 'commands') void showCommands();
  if (event.kind === 'message') {
    posted.set(event.posted.message.id, event.posted);
    if (isVisible(event.posted)) showMessage(event.posted);
  }
  if (event.kind === 'deleted') {
    posted.delete(event.message);
    document.getElementById(`message-${event.message}`)?.remove();
  }
}

function showPeople(people: readonly Person[]): void {
  const chosen = who.value;
  who.replaceChildren(
    ...people.map(({ key, user }) => h('option', { value: key }, `${user.global_name} (${ROLES[key]})`)),
  );
  if (chosen) who.value = chosen;
  if (where.options.length === 0)
    where.replaceChildren(...Object.entries(PLACES).map(([value, words]) => h('option', { value }, words)));
}

function showStatus(online: boolean): void {
  title.textContent = state.application.name;
  document.title = `${state.application.name} – sandbox`;
  status.textContent = online ? 'Bot connected' : 'No bot is connected';
  status.className = online ? 'online' : 'offline';
}

async function showCommands(): Promise<void> {
  commands = await actions.commands(me(), place()).catch(() => []);
  compose(composer, commands, {
    actions,
    asked: () => ({ user: me(), where: place() }),
    entities,
    sent: follow,
    said: (promise) => promise.catch(notice),
  });
}

/** The place a message stands in is seen by those who are there, a private answer by one of them. */
function isVisible({ where: there, conversation, onlyFor }: Posted): boolean {
  const shared = place() === 'guild' && me() !== 'visitor';
  return (
    there === place() && conversation === (shared ? null : me()) && (onlyFor === null || onlyFor === me())
  );
}

function showMessages(): void {
  messages.replaceChildren();
  for (const one of posted.values()) if (isVisible(one)) showMessage(one);
}

function showMessage(one: Posted): void {
  const id = `message-${one.message.id}`;
  const atEnd = messages.scrollHeight - messages.scrollTop - messages.clientHeight < 80;
  const item = h('div', { id }, messageView(one, context, messageMenu(one)));
  const before = document.getElementById(id);
  if (before) before.replaceWith(item);
  else messages.append(item);
  if (atEnd) toEnd();
}

/** The message commands, on each message that they can be run on. */
function messageMenu({ message }: Posted): HTMLElement | null {
  const available = commands.filter(({ type }) => type === COMMAND.message);
  if (available.length === 0) return null;
  const select = h(
    'select',
    { className: 'menu', ariaLabel: 'Apps' },
    h('option', { value: '' }, 'Apps'),
    ...available.map(({ name }) => h('option', { value: name }, name)),
  );
  select.addEventListener('change', () => {
    const command = select.value;
    select.value = '';
    if (command)
      follow(command, actions.messageCommand({ command, target: message.id, user: me(), where: place() }));
  });
  return select;
}

/** Waits for what comes of an interaction; messages show themselves, forms and failures do not. */
function follow(what: string, promise: Promise<Settled>): void {
  promise.then((outcome) => {
    toEnd();
    if (outcome.kind === 'failed') append(failureView(what, outcome));
    if (outcome.kind === 'modal')
      openModal(outcome.modal, nameOf, entities, (values) =>
        follow(outcome.modal.title, actions.submitModal(outcome.interaction, values)),
      );
  }, notice);
}

function notice(error: Error): void {
  append(h('article', { className: 'message failed' }, h('p', {}, error.message)));
}

function append(view: HTMLElement): void {
  messages.append(view);
  toEnd();
}

function toEnd() {
  messages.scrollTop = messages.scrollHeight;
}

const nameOf = (id: string): string | null => {
  const person = state.people.find(({ user }) => user.id === id);
  if (person) return person.user.global_name;
  return id === state.application.id ? state.application.name : id === state.guild.id ? 'everyone' : null;
};

function entities(type: number): SelectOption[] {
  const people = state.people.map(({ user }) => ({
    label: user.global_name ?? user.username,
    value: user.id,
  }));
  const everyone = { label: '@everyone', value: state.guild.id };
  if (type === COMPONENT.userSelect) return people;
  if (type === COMPONENT.roleSelect) return [everyone];
  if (type === COMPONENT.mentionableSelect) return [...people, everyone];
  if (type === COMPONENT.channelSelect)
    return state.channels.map(({ id, name }) => ({ label: `#${name}`, value: id }));
  return [];
}

const context: MessageContext = {
  nameOf,
  entities,
  press: (message, customId) => follow('Button', actions.press(message, customId, me())),
  select: (message, customId, values) => follow('Select', actions.select(message, customId, values, me())),
};

for (const control of [who, where])
  control.addEventListener('change', async () => {
    await showCommands();
    showMessages();
  });
