/** One complaint about one field of a request body, as Discord words it. */
export interface FieldError {
  code: string;
  message: string;
}

/** Discord's tree of complaints: field names and list positions as keys, `_errors` at the leaves. */
export interface ErrorTree {
  _errors?: FieldError[];
  [field: string]: ErrorTree | FieldError[] | undefined;
}

/** Every refusal the sandbox can give, by name: HTTP status, Discord's JSON error code, message. */
const REFUSALS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  notFound: [404, 0, '404: Not Found'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  notYourApplication: [403, 20012, 'You are not authorized to perform this action on this application'],
  tooManyPins: [400, 30003, 'Maximum number of pinned messages reached (250)'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached'],
  tooManyCreations: [400, 30034, 'Max number of daily application command creates has been reached (200)'],
  bodyTooLarge: [413, 40005, 'Request entity too large'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowUps: [400, 40094, 'This interaction has hit the maximum number of follow up messages.'],
  missingAccess: [403, 50001, 'Missing Access'],
  notYourMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  wrongChannelType: [400, 50024, 'Cannot execute action on this channel type'],
  invalidForm: [400, 50035, 'Invalid Form Body'],
  threadArchived: [400, 50083, 'Thread is archived'],
  fileTooLarge: [413, 40005, 'Request entity too large'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  tooManyThreads: [400, 160006, 'Maximum number of active threads reached'],
  threadExists: [400, 160004, 'A thread has already been created for this message'],
} as const satisfies Record<string, readonly [number, number, string]>;

export type Refusal = keyof typeof REFUSALS;

/** An answer of the REST API that is not a success; `body` is what Discord would send. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: { code: number; message: string; errors?: ErrorTree };

  constructor(refusal: Refusal, errors?: ErrorTree) {
    const [status, code, message] = REFUSALS[refusal];
    super(message);
    this.status = status;
    this.body = errors ? { message, code, errors } : { message, code };
  }
}

/** A refusal of one field: `formError(['data', 'flags'], 'BASE_TYPE_CHOICES', '…')`. */
export function formError(path: readonly PropertyKey[], code: string, message: string): ApiError {
  return new ApiError('invalidForm', plant(emptyTree(), path, { code, message }));
}

/** A tree without a prototype: a hostile field name finds nothing to reach for. */
export const emptyTree = (): ErrorTree => Object.create(null);

/** Adds one complaint to a tree, making the branches on the way, and returns the tree. */
export function plant(tree: ErrorTree, path: readonly PropertyKey[], error: FieldError): ErrorTree {
  let branch = tree;
  for (const step of path) {
    const key = String(step);
    branch[key] ??= emptyTree();
    branch = branch[key] as ErrorTree;
  }
  branch._errors = [...(branch._errors ?? []), error];
  return tree;
}
