import { commandData, findCommand, resolvedPeople } from './command-data.ts';
import { fileOf, formData, pickedData } from './component-data.ts';
import type { Gateway } from './gateway.ts';
import { openInteraction, outcomeOf } from './interactions.ts';
import { attachmentOf, postMessage } from './messages.ts';
import {
  type Actions,
  type Asked,
  ClientRefusal,
  type MenuCall,
  type Person,
  type Posted,
  type UserKey,
  type Where,
} from './protocol.ts';
import { LIMITS } from './rules/limits.ts';
import { COMMAND, COMPONENT, type Command, type Component, everyComponent, INTERACTION } from './shapes.ts';
import {
  type Channel,
  channelById,
  channelOf,
  holds,
  homeGuild,
  isIn,
  PERMISSION,
  personById,
  type World,
} from './world.ts';

const CONTEXT = { guild: 0, 'bot-dm': 1, private: 2 } as const;

/** What people can do: it asks of them what Discord's own client would, and hands the rest to the bot. */
export function createActions(world: World, gateway: Gateway): Actions {
  /** A button or form is used in the language that the person last spoke. */
  const locales = new Map<UserKey, string>();

  function at({ user = 'member', where = 'guild', channel: id, locale = 'en-US' }: Asked) {
    const person = world.people[user];
    const channel = id === undefined ? channelOf(world, person, where) : channelById(world, id);
    if (!channel || !isIn(person, channel))
      throw new ClientRefusal(`${person.user.global_name} is not in that channel.`);
    locales.set(user, locale);
    return { person, channel, locale, where: channel.where };
  }

  function typed(call: Parameters<Actions['slash']>[0], focused?: string) {
    const { person, channel, locale, where } = at(call);
    const [name = '', ...path] = call.command.trim().replace(/^\//, '').split(/\s+/);
    const command = findCommand(available(world, person, where), COMMAND.slash, name);
    const data = commandData(world, command, path, call.options ?? {}, focused);
    const type = focused === undefined ? INTERACTION.command : INTERACTION.autocomplete;
    return openInteraction(world, gateway, {
      type,
      person,
      channel,
      locale,
      data,
      name: [name, ...path].join(' '),
    });
  }

  function menu(call: MenuCall, type: number, resolve: (channel: Channel) => [string, object]) {
    const { person, channel, locale, where } = at(call);
    const command = findCommand(available(world, person, where), type, call.command);
    const [target, resolved] = resolve(channel);
    const data = { id: command.id, name: command.name, type, target_id: target, resolved };
    return openInteraction(world, gateway, {
      type: INTERACTION.command,
      person,
      channel,
      locale,
      data,
      name: command.name,
    });
  }

  function visible(messageId: string, user: UserKey): { posted: Posted; person: Person; channel: Channel } {
    const posted = world.posted.get(messageId);
    const person = world.people[user];
    const channel = posted && channelById(world, posted.message.channel_id);
    const there = channel && isIn(person, channel);
    if (!posted || !channel || !there || (posted.onlyFor && posted.onlyFor !== user))
      throw new ClientRefusal(`There is no message ${messageId} that ${person.user.global_name} can see.`);
    return { posted, person, channel };
  }

  function use(messageId: string, customId: string, user: UserKey, fill: (component: Component) => object) {
    const { posted, person, channel } = visible(messageId, user);
    const component = [...everyComponent(posted.message.components)].find(
      (one) => one.custom_id === customId,
    );
    if (!component) throw new ClientRefusal(`The message has no component "${customId}".`);
    if (component.disabled) throw new ClientRefusal(`"${component.label ?? customId}" is disabled.`);
    const data = {
      component_type: component.type,
      custom_id: customId,
      id: component.id,
      ...fill(component),
    };
    const type = INTERACTION.component;
    return openInteraction(world, gateway, {
      type,
      person,
      channel,
      locale: locales.get(user) ?? 'en-US',
      data,
      message: posted.message,
    });
  }

  return {
    commands: async (user = 'member', where = 'guild') => available(world, world.people[user], where),
    slash: async (call) => typed(call),
    autocomplete: async (call) => typed(call, call.focused),
    messageCommand: async (call) =>
      menu(call, COMMAND.message, () => {
        const { message } = visible(call.target, call.user ?? 'member').posted;
        return [message.id, { messages: { [message.id]: message } }];
      }),
    userCommand: async (call) =>
      menu(call, COMMAND.user, (channel) => {
        const target = personById(world, call.target);
        if (!target) throw new ClientRefusal(`There is no person ${call.target}.`);
        return [target.user.id, resolvedPeople(world, [target], channel.guild)];
      }),
    press: async (message, customId, user = 'member') =>
      use(message, customId, user, (component) => {
        if (component.type !== COMPONENT.button) throw new ClientRefusal(`"${customId}" is not a button.`);
        return {};
      }),
    select: async (message, customId, values, user = 'member') =>
      use(message, customId, user, (component) => pickedData(world, component, values)),
    submitModal: async (id, values) => {
      const opener = world.interactions.get(id);
      if (!opener?.modal) throw new ClientRefusal(`Interaction ${id} opened no form.`);
      const { person, channel, locale, source, modal } = opener;
      const data = formData(world, modal, values);
      const message = world.posted.get(source ?? '')?.message;
      const type = INTERACTION.modal;
      return openInteraction(world, gateway, {
        type,
        person,
        channel,
        locale,
        data,
        ...(message && { message }),
      });
    },
    say: async (call) => {
      const { person, channel } = at(call);
      const content = call.content.trim();
      const attachments = (call.files ?? []).map((id) => attachmentOf(world, fileOf(world, id)));
      if ((content === '' && attachments.length === 0) || content.length > LIMITS.message.content)
        throw new ClientRefusal('A message has 1 to 2,000 characters.');
      if (attachments.length > LIMITS.message.attachments)
        throw new ClientRefusal(`A message has at most ${LIMITS.message.attachments} files.`);
      const sent = { channel, author: person.user, draft: { content }, extra: { attachments } };
      return postMessage(world, gateway, sent);
    },
    outcome: async (id) => {
      const interaction = world.interactions.get(id);
      if (!interaction) throw new ClientRefusal(`There is no interaction ${id}.`);
      return outcomeOf(world, interaction);
    },
  };
}

/** The commands that a person can use in a place, a server's own before global ones. */
function available(world: World, person: Person, where: Where): Command[] {
  const install = person.install === 'user' ? 1 : 0;
  if (where === 'private' && install === 0) return [];
  const inSharedServer = where === 'guild' && install === 0;
  const ofServer = inSharedServer ? (world.commands.get(homeGuild(world).id) ?? []) : [];
  const contextsOf = ({ contexts, dm_permission }: Command) =>
    contexts ?? (dm_permission === false ? [0] : [0, 1, 2]);
  const global = (world.commands.get('global') ?? []).filter(
    (command) => command.integration_types?.includes(install) && contextsOf(command).includes(CONTEXT[where]),
  );
  return [...ofServer, ...global].filter((command) => where !== 'guild' || permitted(person, command));
}

/** "0" means administrators; otherwise every bit asked for must be there. */
function permitted({ permissions }: Person, { default_member_permissions: needed }: Command): boolean {
  if (needed === null) return true;
  return needed === '0' ? holds(permissions, PERMISSION.administrator) : holds(permissions, BigInt(needed));
}
