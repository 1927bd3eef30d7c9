import { type Interaction, InteractionType, SnowflakeUtil } from 'discord.js';
import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandInteraction,
  APIInteraction,
} from 'discord-api-types/v10';
import { Overloaded } from '../answering/admission.ts';
import { describeError } from '../describe-error.ts';
import { isEngineError } from '../engine/index.ts';
import type { Meter, Outcome } from '../operation/meter.ts';
import { asRequest, requestId } from '../request.ts';
import { isStoreError } from '../store/index.ts';
import { type Answering, answerer } from './answering.ts';
import { isTooLate, notice } from './deliver.ts';
import type { Doorway } from './doorway.ts';
import { FIRST_ANSWER_MS, freshness, NOTICE_SENDING_MS, SENDING_MS } from './freshness.ts';
import type { RateLimiter } from './rate-limit.ts';
import type { Shed } from './shed.ts';

export interface Dispatcher {
  /** Answers an interaction. Never rejects: a failure is told to the user and logged under one id. */
  dispatch(interaction: Interaction): Promise<void>;
  /** Whether an interaction that comes is not one too many. Who asks for something new in a crowd is told so at once. */
  readonly lets: Doorway;
}

interface Services extends Answering {
  readonly wait: RateLimiter;
  readonly meter: Meter;
  /** Lets go, and tells the user so. */
  readonly shed: Shed;
}

type Asking = APIApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction;

/** So many under way tell of a load beyond the capacity: what comes late then is let go, lest all come late. */
const CROWDED = 200;
const LATE_IN_A_CROWD_MS = 1500;

/** The one place that awaits, catches, logs and counts. */
export function dispatcher({ wait, meter, shed, ...given }: Services): Dispatcher {
  const { log, now, admit, desk } = given;
  const { answer, suggest } = answerer(given);
  const fresh = freshness(now);
  let underWay = 0;

  return { dispatch: (interaction) => asRequest(() => dispatch(interaction)), lets };

  function lets(interaction: APIInteraction): boolean {
    if (!admit.isCrowded() || !asksShelves(interaction)) return true;
    const came = now();
    const age = came - fresh.madeAt({ createdTimestamp: SnowflakeUtil.timestampFrom(interaction.id) });
    const { name } = interaction.data;
    const isTyped = interaction.type === InteractionType.ApplicationCommandAutocomplete;
    meter.interaction(isTyped ? 'suggestions' : name, 'busy', 0);
    void shed(interaction, came - age + FIRST_ANSWER_MS - SENDING_MS, { interaction: `/${name}` });
    return false;
  }

  /** The desk waits for the store alone; and whoever presses a button has been answered before. */
  function asksShelves(interaction: APIInteraction): interaction is Asking {
    const { type } = interaction;
    if (
      type !== InteractionType.ApplicationCommand &&
      type !== InteractionType.ApplicationCommandAutocomplete
    )
      return false;
    return !desk?.commands.has(interaction.data.name);
  }

  async function dispatch(interaction: Interaction): Promise<void> {
    const came = now();
    const age = came - fresh.madeAt(interaction);
    const count = (outcome: Outcome): void => meter.interaction(kindOf(interaction), outcome, now() - came);
    const told = { interaction: nameOf(interaction), age: Math.round(age) };
    if (!fresh.isNew(interaction)) return log.info(told, 'let go: it came before');
    if (age > FIRST_ANSWER_MS - NOTICE_SENDING_MS) {
      count('late');
      return log.warn(told, 'let go: it came too late to be answered');
    }
    const until = came - age + FIRST_ANSWER_MS - SENDING_MS;
    const isLate = age > FIRST_ANSWER_MS - SENDING_MS;
    if (isLate || (age > LATE_IN_A_CROWD_MS && underWay > CROWDED)) {
      count(isLate ? 'late' : 'busy');
      return shed(interaction, until, told);
    }
    underWay++;
    try {
      count((await allowed(interaction, until)) ? 'answered' : 'tooFast');
      log.info({ interaction: told.interaction, ms: Math.round(now() - came) }, 'answered');
    } catch (error) {
      count(error instanceof Overloaded ? 'busy' : 'failed');
      if (error instanceof Overloaded) await shed(interaction, until, told);
      else await fail(interaction, error);
    } finally {
      underWay--;
    }
  }

  /** Whether the user has not asked for too many. */
  async function allowed(interaction: Interaction, until: number): Promise<boolean> {
    const seconds = wait(interaction.user.id, interaction.isAutocomplete() ? 'suggestions' : 'answers');
    if (interaction.isAutocomplete()) await suggest(interaction, until, seconds === 0);
    else if (interaction.isRepliable() && seconds > 0) await notice(interaction, 'tooFast', { n: seconds });
    else if (interaction.isRepliable()) await answer(interaction, until);
    return seconds === 0;
  }

  async function fail(interaction: Interaction, error: unknown): Promise<void> {
    const id = requestId() ?? '';
    log.error({ id, interaction: nameOf(interaction), error: describeError(error) }, 'an interaction failed');
    if (!interaction.isRepliable() || isTooLate(error)) return;
    try {
      if (isEngineError(error)) return await notice(interaction, 'engineAway');
      if (isStoreError(error)) return await notice(interaction, 'storeAway');
      await notice(interaction, 'failed', { id: { kind: 'id', id } });
    } catch (second) {
      log.warn({ id, error: describeError(second) }, 'the user could not be told');
    }
  }
}

const nameOf = (interaction: Interaction): string =>
  interaction.isCommand() || interaction.isAutocomplete()
    ? `/${interaction.commandName}`
    : `type ${interaction.type}`;

/** What is counted by itself: each command, and each other kind of interaction. */
function kindOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return 'suggestions';
  if (interaction.isCommand()) return interaction.commandName;
  return interaction.isModalSubmit() ? 'form' : 'button';
}
