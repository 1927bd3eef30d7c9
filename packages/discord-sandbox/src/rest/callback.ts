import { z } from 'zod';
import { ApiError, formError } from '../errors.ts';
import { acknowledge, answersTo, type Interaction, isLate, progress } from '../interactions.ts';
import { editMessage, postMessage } from '../messages.ts';
import { check } from '../rules/check.ts';
import { autocompleteAnswer } from '../rules/commands.ts';
import { checkMessage } from '../rules/messages.ts';
import { modalBody } from '../rules/modals.ts';
import { CALLBACK, type Choice, FLAG, INTERACTION, type Modal } from '../shapes.ts';
import type { ApiRequest, Reply, Route } from './router.ts';
import { answerFields } from './webhooks.ts';

/** The first answer to an interaction. */
export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/{interaction_id}/{interaction_token}/callback',
    open: true,
    unlimited: true,
    handle: callback,
  },
];

const DeferralData = z.object({ data: z.object({ flags: z.int().nullish() }).nullish() });
const names = (request: ApiRequest) => request.files.map(({ name }) => name);

/** What each type of answer does with its data, once it is known to be allowed. */
const ANSWERS: Record<number, (interaction: Interaction, request: ApiRequest) => void> = {
  [CALLBACK.message]: (interaction, request) => {
    const draft = checkMessage(dataOf(request), { files: names(request), within: ['data'] });
    interaction.ephemeral = ((draft.flags ?? 0) & FLAG.ephemeral) !== 0;
    const { world, gateway, files } = request;
    interaction.original = postMessage(world, gateway, {
      ...answerFields(world, interaction),
      draft,
      files,
    }).message.id;
  },
  [CALLBACK.defer]: (interaction, request) => {
    const { data } = check(DeferralData, request.body);
    const flags = data?.flags ?? 0;
    if (flags & ~FLAG.ephemeral)
      throw formError(
        ['data', 'flags'],
        'MESSAGE_FLAGS_INVALID',
        'A deferral accepts the EPHEMERAL flag alone.',
      );
    interaction.ephemeral = flags !== 0;
    const { world, gateway } = request;
    const fields = answerFields(world, interaction);
    const extra = { ...fields.extra, flags: FLAG.loading };
    interaction.original = postMessage(world, gateway, { ...fields, draft: {}, extra }).message.id;
  },
  [CALLBACK.deferUpdate]: (interaction) => {
    interaction.original = interaction.source;
  },
  [CALLBACK.update]: (interaction, request) => {
    const { world, gateway, files } = request;
    const posted = world.posted.get(interaction.source ?? '');
    if (!posted) throw new ApiError('unknownMessage');
    const draft = checkMessage(dataOf(request), {
      files: names(request),
      before: posted.message,
      within: ['data'],
    });
    interaction.original = interaction.source;
    editMessage(world, gateway, posted, draft, files);
  },
  [CALLBACK.choices]: (interaction, request) => {
    const { data } = check(z.object({ data: autocompleteAnswer }), request.body);
    interaction.choices = data.choices as Choice[];
  },
  [CALLBACK.modal]: (interaction, request) => {
    const { data } = check(z.object({ data: modalBody }), request.body);
    interaction.modal = data as Modal;
  },
};

const dataOf = ({ body }: ApiRequest) => z.object({ data: z.unknown() }).safeParse(body).data?.data;

function callback(request: ApiRequest): Reply {
  const { world, parameter, query, body } = request;
  const interaction = world.interactions.get(parameter('interaction_id'));
  if (!interaction || interaction.token !== parameter('interaction_token'))
    throw new ApiError('unknownInteraction');
  if (interaction.answer !== null) throw new ApiError('alreadyAcknowledged');
  if (interaction.failure || isLate(world, interaction)) throw new ApiError('unknownInteraction');
  const { type } = check(z.object({ type: z.int() }), body);
  const allowed = answersTo(interaction);
  if (!allowed.includes(type))
    throw formError(['type'], 'INTERACTION_TYPE_INVALID', `Value must be one of (${allowed.join(', ')}).`);
  ANSWERS[type]?.(interaction, request);
  acknowledge(world, interaction, type);
  progress(world, interaction);
  return query.get('with_response') === 'true'
    ? { status: 200, body: response(request, interaction) }
    : { status: 204 };
}

/** What `with_response=true` asks for: the interaction and, where the answer made or changed one, the message. */
function response({ world }: ApiRequest, interaction: Interaction) {
  const posted = world.posted.get(interaction.original ?? '');
  const visible = interaction.type !== INTERACTION.autocomplete && posted;
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(visible && {
        response_message_id: posted.message.id,
        response_message_loading: (posted.message.flags & FLAG.loading) !== 0,
        response_message_ephemeral: interaction.ephemeral,
      }),
    },
    ...(visible &&
      interaction.answer !== CALLBACK.deferUpdate && {
        resource: { type: interaction.answer, message: posted.message },
      }),
  };
}
