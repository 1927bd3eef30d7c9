import { type Answer, type ExportFormat, REFERENCE_STYLES } from '../answer/answer.ts';
import { askedOn } from '../answer/ask/follow-up.ts';
import type { Suggestion } from '../answer/complete.ts';
import { type DailyAsked, type DailyFound, daily } from '../answer/daily.ts';
import { isRight } from '../answer/quiz.ts';
import { excerptById } from '../answer/show.ts';
import { buildVersion } from '../build-version.ts';
import { type Command, namedOptions, type RawOptions } from '../command.ts';
import { parseSource } from '../corpus/parse.ts';
import { problemText } from '../corpus/problem.ts';
import { excerptId } from '../corpus/provenance.ts';
import {
  type AskedShelf,
  type Library,
  type OpenShelves,
  openShelves,
  packFound,
  ShelfAway,
  shelve,
} from '../library/index.ts';
import { choices } from '../reply/choices.ts';
import { dailyReply } from '../reply/daily.ts';
import { reference } from '../reply/reference/index.ts';
import { type Asked, line, type Reply, say } from '../reply/reply.ts';
import { type DiscordMessage, toDiscord } from '../reply/to-discord.ts';
import { foundNothing } from '../reply/to-json.ts';
import { firstSteps, SHELF_NAME, shelfDocuments } from '../shelf-documents/index.ts';
import type { Inspection, Proved, Reader, SavedPage } from '../shelves/index.ts';
import { BOUNDS } from '../text/bounds.ts';
import { answerComponent, type ComponentState } from './component.ts';
import { withEdit } from './edit.ts';
import { withJudging } from './judging.ts';
import { findsById, savedReply } from './saved.ts';
import { withShare } from './share.ts';

/** Who asks, as far as the answer depends on it. */
export interface Asker {
  /** The language to answer in, as Discord names it. */
  readonly locale: string;
  readonly administrator: boolean;
  /** Whether they may change what is on the shelf. */
  readonly edits?: boolean | undefined;
  /** Whether there are others who keep the shelf, and are told of its answers. */
  readonly judges?: boolean | undefined;
  /** The shelf that answers where they ask; the operator's when left out. */
  readonly shelf?: AskedShelf | undefined;
  /** What tells this use of a command from others, and is the seed of what draws lots: digits and small letters. */
  readonly round?: string;
}

/** What a command is answered with. */
export interface CommandResponse {
  /** One message, or several where no button could lead to the rest. */
  readonly messages: readonly DiscordMessage[];
  readonly isPrivate: boolean;
}

/** A button or a select that somebody used. */
export interface ComponentUse {
  readonly state: ComponentState;
  /** What the message answers that it stands in. */
  readonly asked?: Asked | undefined;
  /** What was picked, where it is a select. */
  readonly picked?: string;
  /** Whether it was used by the one whom the message answers. */
  readonly byAsker: boolean;
  /** Whether the message is private. */
  readonly onPrivate: boolean;
  /** How old the message is, in milliseconds. */
  readonly age?: number;
  /** Whether the choice is one that was made before. */
  readonly again?: boolean;
}

/** What using a component leads to: a message in place of the one that it stands in, or a private one beside it. */
export interface ComponentResponse {
  readonly message: DiscordMessage;
  readonly inPlace: boolean;
  /** What an answer of a quiz is worth, where it counts. */
  readonly graded?: { readonly right: boolean };
}

/** What a channel is shown on a day. */
export interface DailyResponse extends Pick<DailyFound, 'id' | 'isNewRound'> {
  readonly message: DiscordMessage;
}

/** What is asked for is not, or no longer, there; each is also a phrase that says so. */
export type Missing = 'unknownCommand' | 'stale' | 'gone' | 'otherList' | 'storeAway';

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

  /**
   * One message; or several, where no button could carry a text whose quotations are checked: as many to a message as
   * a command shows, or fewer, where they do not fit and so many messages are allowed.
   */
  function messagesOf(
    command: Command,
    answer: Answer,
    options: RawOptions,
    { locale, administrator, edits, judges, round }: Asker,
    isPrivate: boolean,
  ): DiscordMessage[] {
    const count = answer.kind === 'checked' ? answer.checks.length : 0;
    const inPages = (perPage: number): DiscordMessage[] =>
      Array.from({ length: Math.max(1, Math.ceil(count / perPage)) }, (_, at) => {
        const run = {
          administrator,
          commands,
          page: at + 1,
          perPage,
          ...(round !== undefined && { round }),
        };
        const reply = withEdit(command.render(answer, options, run), answer, edits);
        return toDiscord(framed(reply, answer, isPrivate, judges), locale);
      });
    for (let perPage = command.perPage; Math.ceil(count / perPage) <= MOST_MESSAGES; perPage--) {
      const messages = inPages(perPage);
      if (count === 0 || perPage === 1 || messages.every(({ leftOut }) => !leftOut)) return messages;
    }
    return inPages(command.perPage);
  }

  async function slashed(name: string, given: RawOptions, asker: Asker): Promise<CommandResponse | Missing> {
    const { administrator, shelf: asked, round } = asker;
    const command = commandOf('slash', name);
    if (!command) return 'unknownCommand';
    const options = 'seed' in command.declared && !given.seed ? { ...given, seed: round } : given;
    const answer = await answerOf(command, options, asked);
    const isPrivate = options.private === true || (administrator && isConfidential(answer));
    return {
      messages: messagesOf(command, answer, options, asker, isPrivate),
      isPrivate,
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
    const question = await shelves.use(asker.shelf, async ([first]) => askedOn(first, before, further));
    return slashed(name, { ...options, [command.askOn]: question, private: isPrivate }, asker);
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
        messages: messagesOf(command, answer, options, asker, true),
        isPrivate: true,
      };
    },

    async component(
      { state, asked, picked, byAsker, ...use }: ComponentUse,
      { locale, administrator, edits, judges, shelf: there }: Asker,
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
        message: toDiscord(framed(reply, answer, isPrivate, judges), locale),
        inPlace,
        ...(answer.kind === 'graded' && answer.but !== 'late' && { graded: { right: isRight(answer) } }),
      };
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

    /** What a channel is shown today, where the sources have something. */
    async daily(asked: DailyAsked, { locale, shelf: there }: Asker): Promise<DailyResponse | undefined> {
      const found = await shelves.use(there, async (libraries) => daily(libraries, asked));
      if (!found) return undefined;
      const { id, isNewRound } = found;
      return { id, isNewRound, message: toDiscord(dailyReply(found, asked.day, asked.seed), locale) };
    },

    /** The excerpt of an id, where its words stand on the shelf that answers there. */
    proved: (id: string, asked?: AskedShelf): Promise<Proved | undefined> =>
      shelves.use(asked, async (libraries) => {
        const find = libraries.flatMap((one) => excerptById(one, id) ?? [])[0];
        if (!find) return undefined;
        const { excerpt, passage } = find;
        return {
          id: excerptId(excerpt),
          text: excerpt.text,
          passage: passage.number,
          reference: reference(excerpt.source, 'apa'),
        };
      }),

    /** What is found in a source file that is to be put on a shelf. @throws where it is no source file */
    inspect(file: Uint8Array, id: string): Inspection {
      const parsed = parseSource(file, `${id}.md`);
      if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join('; '));
      const shelved = shelve(parsed.source);
      const { quotations, figures } = shelved.annotations;
      return {
        passages: parsed.source.passages.length,
        quotations: quotations.filter(({ speaker }) => speaker).length,
        figures: figures.length,
        found: packFound(shelved),
        foundBy: buildVersion,
      };
    },

    /** Saved excerpts, a page of them. */
    savedPage: (page: SavedPage, { locale, shelf: asked }: Reader): Promise<DiscordMessage> =>
      shelves.use(asked, async (libraries) => toDiscord(savedReply(libraries, page), locale)),

    /** The saved excerpts that stand on the shelf, as a file. */
    savedFile: (
      ids: readonly string[],
      format: ExportFormat,
      { locale, shelf: asked }: Reader,
    ): Promise<DiscordMessage> =>
      shelves.use(asked, async (libraries) => {
        const found = findsById(libraries, ids);
        const finds = ids.flatMap((id) => found.get(id) ?? []);
        const reply: Reply = finds.length > 0 ? [{ kind: 'table', finds, format }] : [line(say('savedNone'))];
        return toDiscord(reply, locale);
      }),

    /** The shelf as a page shows it. */
    shelfName: () => SHELF_NAME,
    shelfList: shelf.list,
    shelfRead: shelf.read,
    shelfLocate: shelf.locate,
    firstSteps: () => firstSteps(library),
  };
}

/** A shelf that cannot be had is told of; all else is a fault. */
function missing(error: unknown): 'storeAway' {
  if (error instanceof ShelfAway) return 'storeAway';
  throw error;
}

/** A reply and its follow-ups: more are not allowed everywhere. */
const MOST_MESSAGES = 5;

/** A reply with what can be done with it besides: a private one is shared, and those who keep the shelf are told of it. */
function framed(reply: Reply, answer: Answer, isPrivate: boolean, judges = false): Reply {
  const shared = isPrivate ? withShare(reply, answer) : reply;
  return judges ? withJudging(shared, answer, isPrivate) : shared;
}

/** What only administrators are told is not told them before everybody. */
const isConfidential = (answer: Answer): boolean => answer.kind === 'shelf' && answer.leftOut.length > 0;
