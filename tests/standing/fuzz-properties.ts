import { refusedChoices } from 'discord-sandbox';
import fc from 'fast-check';
import { commands } from '../../commands/index.ts';
import { annotate } from '../../src/annotate/annotate.ts';
import { toDocument } from '../../src/annotate/document.ts';
import { asksShelf } from '../../src/answering/component.ts';
import { type AnsweringService, answeringService } from '../../src/answering/service.ts';
import type { Command, RawOptions } from '../../src/command.ts';
import { parseSource } from '../../src/corpus/parse.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { carriedBy } from '../../src/reply/discord/carried.ts';
import { LANGUAGES } from '../../src/reply/languages/index.ts';
import { decodeState } from '../../src/reply/state.ts';
import { toJson } from '../../src/reply/to-json.ts';
import { toTerminal } from '../../src/reply/to-terminal.ts';
import { type AnyComponent, flatten } from '../support/components.ts';
import { wrongWith } from './fuzz-checks.ts';
import { sourceFile, typedText } from './fuzz-inputs.ts';

/** What must hold for whatever is typed or lies on a shelf. Each run of a predicate is one input. */
export type Properties = Readonly<Record<string, fc.IAsyncPropertyWithHooks<unknown[]>>>;

const asker = fc.record({ locale: fc.constantFrom(...LANGUAGES.keys(), 'xx'), administrator: fc.boolean() });

/** The options of a command, each a text of any kind, or absent where it may be. */
function optionsOf({ declared }: Command, text: fc.Arbitrary<string>): fc.Arbitrary<RawOptions> {
  const values = Object.entries(declared).map(([name, option]) => {
    if (option.type === 'flag') return [name, fc.boolean()] as const;
    if (option.type === 'choice') return [name, fc.constantFrom(...Object.keys(option.choices))] as const;
    return [name, text] as const;
  });
  const required = Object.entries(declared).flatMap(([name, option]) => (option.required ? [name] : []));
  return fc.record(Object.fromEntries(values), { requiredKeys: required });
}

export function propertiesOf(library: Library): Properties {
  const service = answeringService(library, commands);
  const text = typedText(library);
  const slash = commands.filter(({ kind }) => kind === 'slash');
  const command = fc.constantFrom(...slash);
  const call = command.chain((one) => optionsOf(one, text).map((options) => [one, options] as const));
  const completed = slash.flatMap(({ name, complete }) =>
    Object.keys(complete).map((option) => [name, option] as const),
  );
  return {
    'a slash command': property([call, asker], async ([{ name }, options], who) => {
      const answered = await service.slash(name, options, who);
      if (typeof answered === 'string') return answered;
      return firstWrong(answered.messages.map((message) => wrongWith(message, library)));
    }),
    'the same in the terminal': property([call], async ([one, options]) => {
      const answer = await one.answer(library, options);
      const printed = toTerminal(one.render(answer, options, { administrator: true, commands }), {
        colour: false,
      });
      if (/[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/u.test(printed))
        return `controls in ${JSON.stringify(printed)}`;
      return wrongExcerpt(JSON.parse(JSON.stringify(toJson(one.name, options, answer))), library);
    }),
    'the quotations in a message': property([typedText(library, 4_000), asker], async (content, who) => {
      const answered = await service.onMessage('Check quotes', content, who);
      if (typeof answered === 'string') return answered;
      return firstWrong(answered.messages.map((message) => wrongWith(message, library)));
    }),
    suggestions: property([fc.constantFrom(...completed), text], async ([name, option], typed) => {
      const refusal = refusedChoices(await service.suggest(name, option, typed));
      return refusal && JSON.stringify(refusal);
    }),
    'a button, as it is and forged': property(
      [call, asker, fc.array(fc.tuple(fc.nat(), fc.string()), { maxLength: 3 })],
      async ([{ name }, options], who, changes) => {
        const answered = await service.slash(name, options, who);
        if (typeof answered === 'string') return answered;
        return press(
          service,
          library,
          who,
          answered.messages.flatMap(({ components }) => components as AnyComponent[]),
          changes,
        );
      },
    ),
    'a shelf of any files': property(
      [fc.array(sourceFile(library), { minLength: 1, maxLength: 3 }), fc.infiniteStream(fc.nat())],
      async (files, picks) => {
        const parsed = files.map((file, at) => parseSource(new TextEncoder().encode(file), `file-${at}.md`));
        const sources = parsed.flatMap((one) => (one.ok ? [one.source] : []));
        if (sources.length === 0) return null;
        const made = await buildLibrary({ sources, problems: [] });
        const [one = slash[0]] = [slash[(picks.next().value ?? 0) % slash.length]];
        const [given] = sources.map(({ text }) => text.slice(0, 200));
        const options = Object.fromEntries(
          Object.entries(one?.declared ?? {}).flatMap(([name, { type }]) =>
            type === 'text' ? [[name, given ?? '']] : [],
          ),
        );
        const answered = await answeringService(made, commands).slash(one?.name ?? '', options, {
          locale: 'en-GB',
          administrator: true,
        });
        if (typeof answered === 'string') return answered;
        return firstWrong(answered.messages.map((message) => wrongWith(message, made)));
      },
    ),
    'a text to annotate': property(
      [text, fc.constantFrom('en', 'es', 'de', 'fr', 'pt', 'xx')],
      async (typed, language) => {
        const { quotations, figures } = annotate(toDocument(typed, language));
        const spans = [
          ...quotations.flatMap(({ span, content, mention, cue }) => [span, content, mention, cue]),
          ...figures.flatMap(({ span, unit }) => [span, unit]),
        ];
        const outside = spans.find(
          (span) => span && !(0 <= span.start && span.start < span.end && span.end <= typed.length),
        );
        return outside ? `a span outside: ${JSON.stringify(outside)}` : null;
      },
    ),
  };
}

/** A property whose predicate says what is wrong; null where nothing is. */
function property<Given extends [unknown, ...unknown[]]>(
  given: { [At in keyof Given]: fc.Arbitrary<Given[At]> },
  wrong: (...values: Given) => Promise<string | null>,
): fc.IAsyncPropertyWithHooks<unknown[]> {
  const arbitraries = given as unknown as [fc.Arbitrary<unknown>];
  return fc.asyncProperty(...arbitraries, async (...values) => {
    const sentence = await wrong(...(values as unknown as Given));
    if (sentence !== null) throw new Error(sentence);
  }) as unknown as fc.IAsyncPropertyWithHooks<unknown[]>;
}

const firstWrong = (found: readonly (string | null)[]): string | null =>
  found.find((one) => one !== null) ?? null;

type Who = Parameters<AnsweringService['slash']>[2];

/** Uses a component of a message, its id changed here and there. */
async function press(
  service: ReturnType<typeof answeringService>,
  library: Library,
  who: Who,
  components: readonly AnyComponent[],
  changes: readonly [number, string][],
): Promise<string | null> {
  for (const { custom_id: id } of components.flatMap(flatten)) {
    if (id === undefined) continue;
    const forged = changes.reduce(
      (text, [at, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1),
      id,
    );
    const state = decodeState(forged);
    if (!state) {
      if (changes.length === 0) return `its own button is not understood: ${id}`;
      continue;
    }
    if (!asksShelf(state)) continue;
    const asked = carriedBy(components);
    const led = await service.component({ state, asked, byAsker: true, onPrivate: false }, who);
    const wrong = typeof led === 'string' ? null : wrongWith(led.message, library);
    if (wrong) return `${forged}: ${wrong}`;
  }
  return null;
}

interface Printed {
  readonly excerpts: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly highlights: readonly [number, number][];
    readonly source: { readonly id: string };
  }[];
}

/** The terminal contract: `text` is the slice at its offsets, and highlights lie within it. */
function wrongExcerpt({ excerpts }: Printed, library: Library): string | null {
  for (const { text, start, end, highlights, source } of excerpts) {
    const whole = library.shelf.find((one) => one.source.id === source.id)?.source.text;
    if (whole?.slice(start, end) !== text) return `not a slice: ${JSON.stringify(text)}`;
    if (highlights.some(([from, to]) => from < start || to > end || from >= to))
      return `highlights outside of ${start}–${end}`;
  }
  return null;
}
