import { DefaultRestOptions, DefaultUserAgent, type Interaction, InteractionType } from 'discord.js';
import { InteractionResponseType, Routes } from 'discord-api-types/v10';
import { describeError } from '../describe-error.ts';
import type { Logger } from '../log.ts';
import { toDiscord } from '../reply/discord/to-discord.ts';
import { languageFor } from '../reply/languages/index.ts';
import { line, say } from '../reply/reply.ts';
import { NOTICE_SENDING_MS, SENDING_MS } from './freshness.ts';
import type { MakeRequest } from './make-request.ts';
import { message } from './message.ts';
import { pacer } from './pacer.ts';

/** An interaction as far as its user can be told something: as it came, or as discord.js has it. */
type LetGo = Pick<Interaction, 'id' | 'token' | 'type'> & { readonly locale?: string };

const A_LINE_EACH_MS = 1000;

/** @param until when an answer had to be there to be sent in time @param told what the log says of it */
export type Shed = (interaction: LetGo, until: number, told: object) => Promise<void>;

interface Shedding {
  readonly log: Logger;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  readonly request: MakeRequest;
  /** The base of Discord's API, where it is not Discord's own. */
  readonly api?: string | undefined;
}

/**
 * Lets go of what there is no time left to answer; for a sentence there is, as far as there is time to spare: each costs
 * nearly as much to send as an answer, and whoever is told takes the place of one who is answered.
 */
export function shedder({ log, now, request, api = DefaultRestOptions.api }: Shedding): Shed {
  const inSpareTime = pacer(now);
  const body = notice();
  let letGo = { told: 0, silent: 0 };

  /** One line a second for all that was let go: a line for each would be a load of its own. */
  function count(how: 'told' | 'silent'): void {
    if (letGo.told + letGo.silent === 0)
      setTimeout(() => {
        log.warn(letGo, 'let go: more is asked for than can be answered');
        letGo = { told: 0, silent: 0 };
      }, A_LINE_EACH_MS).unref();
    letGo[how]++;
  }

  /** Past the queues and objects of discord.js, which are most of what a sentence costs. */
  async function tell(interaction: LetGo): Promise<void> {
    const { id, token } = interaction;
    const response = await request(
      `${api}/v${DefaultRestOptions.version}${Routes.interactionCallback(id, token)}`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'user-agent': DefaultUserAgent },
        body: body(interaction),
      },
    );
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`Discord answers ${response.status}`);
  }

  return async (interaction, until, told) => {
    try {
      const latest = until + SENDING_MS - NOTICE_SENDING_MS;
      count((await inSpareTime(latest, () => tell(interaction))) ? 'told' : 'silent');
    } catch (error) {
      count('silent');
      log.warn({ ...told, error: describeError(error) }, 'the user could not be told');
    }
  };
}

/** What is sent to the one who gets no answer, made once in each language. */
function notice(): (interaction: LetGo) => string {
  const none = JSON.stringify({
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: [] },
  });
  const made = new Map<unknown, string>();
  return ({ type, locale = '' }) => {
    if (type === InteractionType.ApplicationCommandAutocomplete) return none;
    const language = languageFor(locale);
    const known = made.get(language);
    if (known !== undefined) return known;
    const { components, flags, allowedMentions } = message(toDiscord([line(say('busy'))], locale), true);
    const data = { components, flags, allowed_mentions: allowedMentions };
    const written = JSON.stringify({ type: InteractionResponseType.ChannelMessageWithSource, data });
    made.set(language, written);
    return written;
  };
}
