import { z } from 'zod';
import { ApiError, type ErrorTree } from './errors.ts';
import { check } from './rules/check.ts';
import { autocompleteAnswer } from './rules/commands.ts';
import { checkMessage } from './rules/messages.ts';

/** The body of Discord's refusal. */
export interface RefusalBody {
  code: number;
  message: string;
  errors?: ErrorTree;
}

/** What Discord would refuse of a message, sent with files of these names; null where it would take it. */
export const refusedMessage = (message: unknown, files: readonly string[] = []): RefusalBody | null =>
  refused(() => checkMessage(message, { files }));

/** What Discord would refuse of the suggestions for an option; null where it would take them. */
export const refusedChoices = (choices: unknown): RefusalBody | null =>
  refused(() => check(z.object({ data: autocompleteAnswer }), { data: { choices } }));

function refused(judge: () => unknown): RefusalBody | null {
  try {
    judge();
    return null;
  } catch (error) {
    if (error instanceof ApiError) return error.body;
    throw error;
  }
}
