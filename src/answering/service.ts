import { createHash } from 'node:crypto';
import { type Answer, REFERENCE_STYLES } from '../answer/answer.ts';
import { readFurther } from '../answer/ask/follow-up.ts';
import type { Suggestion } from '../answer/complete.ts';
import { followTarget, whomToFollow } from '../answer/follow.ts';
import { hintFor } from '../answer/hint.ts';
import { isRight } from '../answer/quiz.ts';
import { type Command, namedOptions, type RawOptions } from '../command.ts';
import { type AskedShelf, type Library, type OpenShelves, openShelves, ShelfAway } from '../library/index.ts';
import { choices } from '../reply/discord/choices.ts';
import { toDiscord } from '../reply/discord/to-discord.ts';
import type { Asked } from '../reply/reply.ts';
import { foundNothing } from '../reply/to-json.ts';
import { firstSteps, SHELF_NAME, shelfDocuments } from '../shelf-documents/index.ts';
import type { OperatorSources } from '../shelves/index.ts';
import { BOUNDS } from '../text/bounds.ts';
import { answerComponent } from './component.ts';
import { withEdit } from './edit.ts';
import { forClass } from './for-class.ts';
import { forDesk } from './for-desk.ts';
import { framed, messagesOf } from './messages.ts';
import type { Asker, CommandResponse, ComponentResponse, ComponentUse, Missing } from './types.ts';

export type * from './types.ts';

type Methods = ReturnType<typeof answeringService>;

/**
 * Answers from a shelf. Every question and every answer is plain data, so the service may run in a thread of its own.
 */
export type AnsweringService = {
  readonly [Name in keyof Methods]: (
    ...given: Parameters<Methods[Name]>
  ) => Promise<Awaited<ReturnType<Methods[Name]>>>;
};

/** Answers from the operator's shelf, and from those of others where they are asked. */
export function answeringService(
  library: Library,
  commands: readonly Command[],
  shelves: OpenShelves = openShelves({ operator: library }),
) {
  const shelf = shelfDocuments(library);
  let operatorSources: OperatorSources | undefined;

  /** The answer of the first library that has one; else what the first says of having none. */
  const answerOf = (command: Command, options: RawOptions, asked: AskedShelf | undefined): Promise<Answer> =>
    shelves.use(asked, async ([first, ...others]) => {
      const answer = await command.answer(first, options);
      for (const other of foundNothing(answer) ? others : []) {
        const next = await command.answer(other, options);
        if (!foundNothing(next)) return next;
      }
      return answer;
    });

  function commandOf(kind: Command['kind'], name: string): Command | undefined {
    return commands.find((command) => command.kind === kind && command.name === name);
  }

  async function slashed(name: string, given: RawOptions, asker: Asker): Promise<CommandResponse | Missing> {
    const { administrator, shelf: asked, round } = asker;
    const command = commandOf('slash', name);
    if (!command) return 'unknownCommand';
    const seeded = 'seed' in command.declared && !given.seed ? { ...given, seed: round } : given;
    const options = await readAlong(command, seeded, asker);
    const answer = await answerOf(command, options, asked);
    const isPrivate = options.private === true || (administrator && isConfidential(answer));
    return {
      messages: messagesOf(commands, command, answer, options, asker, isPrivate),
      isPrivate,
    };
  }

  /** A question in a discussion is read with the one that is discussed, unless it asks nothing. */
  async function readAlong(
    { askOn }: Command,
    options: RawOptions,
    { before, shelf: asked }: Asker,
  ): Promise<RawOptions> {
    const further = askOn === undefined ? '' : String(options[askOn] ?? '');
    if (askOn === undefined || before === undefined || hintFor(further)) return options;
    return {
      ...options,
      [askOn]: await shelves.use(asked, async ([first]) => readFurther(first, before, further)),
    };
  }

  async function askedFurther(
    { command: name, options: values }: Asked,
    further: string,
    isPrivate: boolean,
    asker: Asker,
  ): Promise<CommandResponse | Missing> {
    const command = commandOf('slash', name);
    if (!command?.askOn) return 'stale';
    const options = namedOptions(command.declared, values);
    const before = String(options[command.askOn] ?? '');
    const question = await shelves.use(asker.shelf, async ([first]) => readFurther(first, before, further));
    return slashed(
      name,
      { ...options, [command.askOn]: question, private: isPrivate },
      {
        ...asker,
        before: undefined,
      },
    );
  }

  return {
    slash: (...given: Parameters<typeof slashed>) => slashed(...given).catch(missing),

    /** A further question, behind one that a message answers; the reply is as private as that message. */
    askOn: (...given: Parameters<typeof askedFurther>) => askedFurther(...given).catch(missing),

    /** A command in the menu of a message that says `content`. */
    async onMessage(name: string, content: string, asker: Asker): Promise<CommandResponse | Missing> {
      const command = commandOf('message', name);
      if (!command) return 'unknownCommand';
      const options = { content };
      const answer = await answerOf(command, options, asker.shelf).catch(missing);
      if (typeof answer === 'string') return answer;
      return {
        messages: messagesOf(commands, command, answer, options, asker, true),
        isPrivate: true,
      };
    },

    async component(
      { state, asked, picked, byAsker, ...use }: ComponentUse,
      { locale, administrator, edits, judges, follows, discusses, shelf: there }: Asker,
    ): Promise<ComponentResponse | Missing> {
      const style = REFERENCE_STYLES.find((one) => one === picked);
      if (picked !== undefined && style === undefined) return 'stale';
      const led = await shelves
        .use(there, async ([first, ...others]) => {
          const ask = (from: Library) =>
            answerComponent(from, state, { administrator, commands }, { ...use, asked, style });
          let led = await ask(first);
          for (const other of others) if (led === 'gone' || led === 'otherList') led = await ask(other);
          return led;
        })
        .catch(missing);
      if (typeof led === 'string') return led;
      const { answer } = led;
      const reply = withEdit(led.reply, answer, edits);
      // Only the one who asked turns the page for everybody; others get a page of their own.
      const inPlace = led.inPlace && byAsker;
      const isPrivate = !inPlace || use.onPrivate;
      return {
        message: toDiscord(framed(reply, answer, isPrivate, { judges, follows, discusses }), locale),
        inPlace,
        ...(answer.kind === 'graded' && answer.but !== 'late' && { graded: { right: isRight(answer) } }),
      };
    },

    /** Whom a message tells of that can be followed: the person of `/person`, or who said what `/whosaid` found. */
    followedIn: ({ command: name, options: values }: Asked, asked?: AskedShelf) =>
      shelves.use(asked, async (libraries) => {
        const command = commandOf('slash', name);
        if (!command) return undefined;
        for (const one of libraries) {
          const answer = await command.answer(one, namedOptions(command.declared, values));
          const followed = whomToFollow(one, answer);
          if (followed !== undefined) return followTarget(one, followed, 'person');
        }
        return undefined;
      }),

    /** The ids of the operator's sources, where they are others than those of the digest. */
    operatorSources(known?: string): OperatorSources {
      operatorSources ??= sourcesOf(library);
      const { digest } = operatorSources;
      return digest === known ? { digest } : operatorSources;
    },

    /** What fits what was typed so far into an option, as Discord takes it. */
    async suggest(name: string, option: string, typed: string, asked?: AskedShelf): Promise<Suggestion[]> {
      const completed = commandOf('slash', name)?.complete ?? {};
      const complete = Object.hasOwn(completed, option) ? completed[option] : undefined;
      return choices(
        await shelves
          .use(asked, async (libraries) =>
            libraries.flatMap((one) => complete?.(one, typed.slice(0, BOUNDS.typed)) ?? []),
          )
          .catch((error): Suggestion[] => missing(error) && []),
      );
    },

    ...forDesk(shelves),
    ...forClass(shelves),

    /** The shelf as a page shows it. */
    shelfName: () => SHELF_NAME,
    shelfList: shelf.list,
    shelfRead: shelf.read,
    shelfLocate: shelf.locate,
    firstSteps: () => firstSteps(library),
  };
}

function sourcesOf({ shelf }: Library): OperatorSources {
  const ids = shelf.map(({ source }) => source.id);
  return { digest: createHash('sha256').update(ids.join('\n')).digest('base64url'), ids };
}

/** A shelf that cannot be had is told of; all else is a fault. */
function missing(error: unknown): 'storeAway' {
  if (error instanceof ShelfAway) return 'storeAway';
  throw error;
}

/** What only administrators are told is not told them before everybody. */
const isConfidential = (answer: Answer): boolean => answer.kind === 'shelf' && answer.leftOut.length > 0;
