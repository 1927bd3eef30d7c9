import type { ExportFormat } from '../answer/answer.ts';
import { type DailyAsked, daily } from '../answer/daily.ts';
import { type FollowedKind, type FollowTarget, followTarget, news } from '../answer/follow.ts';
import type { Find } from '../answer/found.ts';
import { excerptById } from '../answer/show.ts';
import type { Proved } from '../answer/task.ts';
import { buildVersion } from '../build-version.ts';
import { parseSource } from '../corpus/parse.ts';
import { problemText } from '../corpus/problem.ts';
import { type AskedShelf, type OpenShelves, packFound, shelve } from '../library/index.ts';
import { type DiscordMessage, toDiscord } from '../reply/discord/to-discord.ts';
import { dailyReply } from '../reply/posts/daily.ts';
import { type NewsOf, noticeReply } from '../reply/posts/follow.ts';
import { line, type Reply, say } from '../reply/reply.ts';
import type { Inspection, Notice, NoticeAsked, PageReader, SavedPage } from '../shelves/index.ts';
import { forDiscussions } from './discussing.ts';
import { proofOf } from './proof.ts';
import { findsById, savedReply } from './saved.ts';
import type { Asker, DailyResponse } from './types.ts';

/** Follows that one message tells of. */
const MOST_IN_NOTICE = 3;

/** What the desk asks of the shelves, and of a source that is to be put on one. */
export const forDesk = (shelves: OpenShelves) => ({
  ...forDiscussions(shelves),

  /** What a channel is shown today, where the sources have something. */
  async daily(asked: DailyAsked, { locale, shelf: there }: Asker): Promise<DailyResponse | undefined> {
    const found = await shelves.use(there, async (libraries) => daily(libraries, asked));
    if (!found) return undefined;
    const { id, isNewRound } = found;
    return { id, isNewRound, message: toDiscord(dailyReply(found, asked.day, asked.seed), locale) };
  },

  /** What somebody means to follow: whom the first library knows that knows somebody of that name. */
  followTarget: (name: string, kind?: FollowedKind, asked?: AskedShelf): Promise<FollowTarget | undefined> =>
    shelves.use(asked, async (libraries) => {
      const targets = libraries.map((one) => followTarget(one, name, kind));
      return targets.find((one) => one?.kind === 'which' || one?.kind === 'person') ?? targets[0];
    }),

  /** What new sources tell of what is followed; of so many follows as one message has room for. */
  notice: ({ follows, ...head }: NoticeAsked, { locale, shelf: there }: PageReader): Promise<Notice> =>
    shelves.use(there, async (libraries) => {
      const found: NewsOf[] = [];
      const lookedAt: string[] = [];
      for (const { id: follow, name, kind, fresh } of follows) {
        if (found.length === MOST_IN_NOTICE) break;
        lookedAt.push(follow);
        const isNew = (source: string): boolean => fresh.includes(source);
        const finds = new Map<string, Find>();
        for (const library of libraries)
          for (const find of await news(library, { kind, name }, isNew))
            if (!finds.has(find.shelved.source.id)) finds.set(find.shelved.source.id, find);
        if (finds.size > 0) found.push({ follow, name, finds: [...finds.values()] });
      }
      return {
        lookedAt,
        news: found.map(({ follow, finds }) => ({
          follow,
          sources: finds.map(({ shelved }) => shelved.source.id),
        })),
        ...(found.length > 0 && { message: toDiscord(noticeReply(found, head), locale) }),
      };
    }),

  /** The excerpt of an id, where its words stand on the shelf that answers there. */
  proved: (id: string, asked?: AskedShelf): Promise<Proved | undefined> =>
    shelves.use(asked, async (libraries) => {
      const find = libraries.flatMap((one) => excerptById(one, id) ?? [])[0];
      return find && proofOf(find);
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
  savedPage: (page: SavedPage, { locale, shelf: asked }: PageReader): Promise<DiscordMessage> =>
    shelves.use(asked, async (libraries) => toDiscord(savedReply(libraries, page), locale)),

  /** The saved excerpts that stand on the shelf, as a file. */
  savedFile: (
    ids: readonly string[],
    format: ExportFormat,
    { locale, shelf: asked }: PageReader,
  ): Promise<DiscordMessage> =>
    shelves.use(asked, async (libraries) => {
      const found = findsById(libraries, ids);
      const finds = ids.flatMap((id) => found.get(id) ?? []);
      const reply: Reply = finds.length > 0 ? [{ kind: 'table', finds, format }] : [line(say('savedNone'))];
      return toDiscord(reply, locale);
    }),
});
