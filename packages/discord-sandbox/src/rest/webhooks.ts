import { ApiError } from '../errors.ts';
import { type Interaction, interactionByToken, isDead, progress } from '../interactions.ts';
import { editMessage, postMessage, removeMessage } from '../messages.ts';
import type { Posted } from '../protocol.ts';
import { LIMITS } from '../rules/limits.ts';
import { checkMessage } from '../rules/messages.ts';
import { FLAG, INTERACTION } from '../shapes.ts';
import type { World } from '../world.ts';
import type { ApiRequest, Reply, Route } from './router.ts';

const PATH = '/webhooks/{webhook_id}/{webhook_token}';
const open = { open: true, unlimited: true } as const;

/** What follows the first answer: follow-ups, edits, deletions, for as long as the token lives. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: PATH, ...open, handle: followUp },
  ...[`${PATH}/messages/@original`, `${PATH}/messages/{message_id}`].flatMap((path): Route[] => [
    {
      method: 'GET',
      path,
      ...open,
      handle: (request) => ({ status: 200, body: target(request).posted.message }),
    },
    { method: 'PATCH', path, ...open, handle: edit },
    { method: 'DELETE', path, ...open, handle: remove },
  ]),
];

function interactionFor({ world, parameter }: ApiRequest): Interaction {
  if (parameter('webhook_id') !== world.application.id) throw new ApiError('unknownWebhook');
  const interaction = interactionByToken(world, parameter('webhook_token'));
  if (!interaction || isDead(world, interaction)) throw new ApiError('invalidWebhookToken');
  if (interaction.answer === null) throw new ApiError('unknownWebhook');
  return interaction;
}

function target(request: ApiRequest): { interaction: Interaction; posted: Posted } {
  const interaction = interactionFor(request);
  const asked = request.parameter('message_id') || '@original';
  const id = asked === '@original' ? interaction.original : asked;
  const mine = id && (id === interaction.original || interaction.followUps.includes(id));
  const posted = mine ? request.world.posted.get(id) : undefined;
  if (!posted) throw new ApiError('unknownMessage');
  return { interaction, posted };
}

/** The fields that every message in answer to an interaction has. */
export function answerFields(world: World, interaction: Interaction) {
  const { id, type, person, channel, name, source, ephemeral } = interaction;
  const command = type === INTERACTION.command;
  const owners = person.install === 'user' ? { 1: person.user.id } : { 0: channel.guild?.id ?? '0' };
  return {
    channel,
    author: world.bot,
    interaction: id,
    onlyFor: ephemeral ? person.key : null,
    extra: {
      type: command ? 20 : 0,
      application_id: world.application.id,
      webhook_id: world.application.id,
      interaction_metadata: {
        id,
        type,
        user: person.user,
        authorizing_integration_owners: owners,
        ...(name && { name }),
        ...(source && { interacted_message_id: source }),
      },
      ...(source && { message_reference: replyTo(source, channel.id) }),
    },
  };
}

const replyTo = (message_id: string, channel_id: string) => ({ type: 0 as const, message_id, channel_id });

/** A follow-up replies to the first answer, and says which that was. */
function followUpFields(world: World, interaction: Interaction, ephemeral: boolean) {
  const fields = answerFields(world, { ...interaction, ephemeral });
  const { original } = interaction;
  if (!original) return fields;
  const metadata = { ...fields.extra.interaction_metadata, original_response_message_id: original };
  const extra = {
    ...fields.extra,
    type: 0,
    interaction_metadata: metadata,
    message_reference: replyTo(original, interaction.channel.id),
  };
  return { ...fields, extra };
}

/** The first follow-up of a deferral becomes the deferred answer, and is as private as the deferral said. */
function followUp(request: ApiRequest): Reply {
  const { world, gateway, body, files } = request;
  const interaction = interactionFor(request);
  const draft = checkMessage(body, { files: files.map(({ name }) => name) });
  const deferred = world.posted.get(interaction.original ?? '');
  if (deferred && (deferred.message.flags & FLAG.loading) !== 0) {
    const { message } = editMessage(world, gateway, deferred, draft, files);
    progress(world, interaction);
    return { status: 200, body: message };
  }
  const most = LIMITS.interaction.followUpsForUserInstall;
  if (interaction.person.install === 'user' && interaction.followUps.length >= most)
    throw new ApiError('tooManyFollowUps');
  const ephemeral = ((draft.flags ?? 0) & FLAG.ephemeral) !== 0;
  const fields = followUpFields(world, interaction, ephemeral);
  const { message } = postMessage(world, gateway, { ...fields, draft, files });
  interaction.followUps.push(message.id);
  progress(world, interaction);
  return { status: 200, body: message };
}

function edit(request: ApiRequest): Reply {
  const { world, gateway, body, files } = request;
  const { interaction, posted } = target(request);
  const kept = posted.message.attachments.map(({ filename }) => filename);
  const draft = checkMessage(body, {
    files: [...files.map(({ name }) => name), ...kept],
    before: posted.message,
  });
  const { message } = editMessage(world, gateway, posted, draft, files);
  progress(world, interaction);
  return { status: 200, body: message };
}

function remove(request: ApiRequest): Reply {
  const { interaction, posted } = target(request);
  removeMessage(request.world, request.gateway, posted);
  progress(request.world, interaction);
  return { status: 204 };
}
