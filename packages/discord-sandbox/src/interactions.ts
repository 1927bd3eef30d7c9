import { randomBytes } from 'node:crypto';
import type { Gateway } from './gateway.ts';
import { channelPayload, memberPayload } from './payloads.ts';
import type { Outcome, Person, Settled } from './protocol.ts';
import { LIMITS } from './rules/limits.ts';
import { CALLBACK, type Choice, FLAG, INTERACTION, type Message, type Modal } from './shapes.ts';
import { type Channel, forgetOldest, type World } from './world.ts';

/** One thing a person asked of the bot, and the state of the bot's answer. */
export interface Interaction {
  id: string;
  token: string;
  type: number;
  person: Person;
  channel: Channel;
  createdAt: number;
  locale: string;
  /** The slash command's full name, for the message that answers it. */
  name: string | null;
  /** The message whose button, select or form it came from. */
  source: string | null;
  /** The callback type that answered it; null until then. */
  answer: number | null;
  ephemeral: boolean;
  original: string | null;
  followUps: string[];
  modal: Modal | null;
  choices: Choice[] | null;
  failure: 'offline' | 'silent' | 'refused' | null;
  settle: ((outcome: Settled) => void) | null;
  cancelTimer: () => void;
}

export interface NewInteraction {
  type: number;
  person: Person;
  channel: Channel;
  locale: string;
  data: Record<string, unknown>;
  name?: string;
  message?: Message;
}

const { firstResponseMilliseconds, lifeMilliseconds } = LIMITS.interaction;
const KEPT_INTERACTIONS = 5_000;
const CONTEXT = { guild: 0, 'bot-dm': 1, private: 2 } as const;

/** Hands an interaction to the bot; resolves with what comes of it, a failure included. */
export function openInteraction(world: World, gateway: Gateway, given: NewInteraction): Promise<Settled> {
  const { promise, resolve } = deferred<Settled>();
  const id = world.snowflake();
  const interaction: Interaction = {
    id,
    token: makeToken(id),
    type: given.type,
    person: given.person,
    channel: given.channel,
    createdAt: world.clock.now(),
    locale: given.locale,
    name: given.name ?? null,
    source: given.message?.id ?? null,
    answer: null,
    ephemeral: false,
    original: null,
    followUps: [],
    modal: null,
    choices: null,
    failure: null,
    settle: resolve,
    cancelTimer: world.clock.after(firstResponseMilliseconds, () => fail(world, interaction)),
  };
  world.interactions.set(id, interaction);
  forgetOldest(world.interactions, Math.min(KEPT_INTERACTIONS, world.keeps));
  const reached = gateway.dispatch('INTERACTION_CREATE', payload(world, interaction, given), {
    guild: given.channel.guild?.id ?? null,
  });
  if (reached === 0) fail(world, interaction, 'offline');
  else progress(world, interaction);
  return promise;
}

/** The id is part of the token, so that a token finds its interaction. */
const makeToken = (id: string) =>
  Buffer.from(`interaction:${id}:${randomBytes(32).toString('base64url')}`).toString('base64url');

export function interactionByToken(world: World, token: string): Interaction | undefined {
  const id = Buffer.from(token, 'base64url').toString().split(':')[1] ?? '';
  const interaction = world.interactions.get(id);
  return interaction?.token === token ? interaction : undefined;
}

function payload(world: World, interaction: Interaction, { data, message }: NewInteraction) {
  const { person, channel } = interaction;
  const { guild } = channel;
  return {
    id: interaction.id,
    application_id: world.application.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: channelPayload(world, channel, person),
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: memberPayload(world, person, guild),
        }
      : { user: person.user }),
    ...(message && { message }),
    locale: interaction.locale,
    app_permissions: world.botPermissions,
    entitlements: [],
    authorizing_integration_owners: owners(interaction),
    context: CONTEXT[channel.where],
    attachment_size_limit: LIMITS.message.fileBytes,
  };
}

/** By install type: the server's id (`0` in direct messages) for 0, the user's id for 1. */
const owners = ({ person, channel }: Interaction) =>
  person.install === 'user' ? { 1: person.user.id } : { 0: channel.guild?.id ?? '0' };

function fail(world: World, interaction: Interaction, reason?: 'offline') {
  const refused = refusalsOf(world, interaction).length > 0;
  interaction.failure = reason ?? (refused ? 'refused' : 'silent');
  progress(world, interaction);
}

/** Tells everyone who watches how the interaction stands, and whoever waits for it that it is answered. */
export function progress(world: World, interaction: Interaction) {
  const outcome = outcomeOf(world, interaction);
  world.emit({ kind: 'outcome', outcome });
  if (outcome.kind === 'waiting') return;
  interaction.cancelTimer();
  interaction.settle?.(outcome);
  interaction.settle = null;
}

/** Notes the first answer. A deferral has as long as the token lives to become a message. */
export function acknowledge(world: World, interaction: Interaction, type: number) {
  interaction.answer = type;
  interaction.cancelTimer();
  if (type === CALLBACK.defer)
    interaction.cancelTimer = world.clock.after(lifeMilliseconds, () => {
      if (outcomeOf(world, interaction).kind === 'waiting') fail(world, interaction);
    });
}

export const isLate = (world: World, { createdAt }: Interaction) =>
  world.clock.now() - createdAt > firstResponseMilliseconds;
export const isDead = (world: World, { createdAt }: Interaction) =>
  world.clock.now() - createdAt > lifeMilliseconds;

const refusalsOf = (world: World, { id }: Interaction) =>
  world.log.filter((entry) => entry.interaction === id && entry.status >= 400);

const SENTENCES = {
  offline: 'No bot is connected.',
  silent: 'The application did not respond in time.',
  refused: 'The application’s answer was refused.',
};

export function outcomeOf(world: World, interaction: Interaction): Outcome {
  const { id, answer, failure, modal, choices, ephemeral } = interaction;
  if (failure)
    return {
      interaction: id,
      kind: 'failed',
      reason: failure,
      sentence: SENTENCES[failure],
      refusals: refusalsOf(world, interaction),
    };
  if (answer === null) return { interaction: id, kind: 'waiting', thinking: false };
  if (modal) return { interaction: id, kind: 'modal', modal };
  if (choices) return { interaction: id, kind: 'choices', choices };
  const updates = answer === CALLBACK.update || answer === CALLBACK.deferUpdate;
  const posted = world.posted.get((updates ? interaction.source : interaction.original) ?? '');
  if (posted && (posted.message.flags & FLAG.loading) !== 0)
    return { interaction: id, kind: 'waiting', thinking: true };
  const followUps = interaction.followUps.flatMap((followUp) => world.posted.get(followUp)?.message ?? []);
  return {
    interaction: id,
    kind: updates ? 'update' : 'message',
    message: posted?.message ?? null,
    ephemeral,
    edits: posted ? [...posted.earlier] : [],
    followUps,
  };
}

/** Which callback types may answer which interaction. */
export function answersTo({ type, source }: Interaction): readonly number[] {
  if (type === INTERACTION.autocomplete) return [CALLBACK.choices];
  const always = [CALLBACK.message, CALLBACK.defer];
  const onMessage = source ? [CALLBACK.deferUpdate, CALLBACK.update] : [];
  return [...always, ...onMessage, ...(type === INTERACTION.modal ? [] : [CALLBACK.modal])];
}

function deferred<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
