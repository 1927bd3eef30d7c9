import type { Source } from '../corpus/source.ts';
import { madeOnce } from '../text/made-once.ts';
import { withRoom } from '../text/rising-numbers.ts';
import type { Rest } from './rest.ts';
import { factColumns, factsInMemory, type SourceFacts } from './source-facts.ts';
import { hashOf, refOf } from './source-names.ts';

type Body = Pick<Source, 'text' | 'passages'>;

/** What is told of a source beside its text and its passages. */
const FRONT: Readonly<Record<Exclude<keyof Source, keyof Body | 'language'>, true>> = {
  id: true,
  file: true,
  kind: true,
  title: true,
  publisher: true,
  published: true,
  authors: true,
  place: true,
  url: true,
  rights: true,
  about: true,
};

export const asItIs = <Told>(told: Told): Told => told;
const FIRST_ROOM = 64;

/** The sources that rest in one place, by their numbers. */
const restingIn = madeOnce((rest: Rest) => {
  const facts = factColumns();
  /** The number of what is kept of each without its text; of the text it is one more. */
  let kept = new Uint32Array(FIRST_ROOM);
  return {
    add(source: Source): number {
      const number = facts.add(source);
      if (number === kept.length) kept = withRoom(kept, Math.ceil(1.25 * number));
      const { text, passages } = source;
      // Two empty fields stand where those of the text stand: what is hashed has its fields in their order.
      kept[number] = rest.put({ ...source, text: '', passages: [] }, []);
      rest.put({ text, passages }, []);
      return number;
    },
    facts: facts.at,
    head: (number: number): Source => rest.get(kept[number] ?? 0, asItIs<Source>),
    body: (number: number): Body => rest.get((kept[number] ?? 0) + 1, asItIs<Body>),
  };
});

/** A source whose parts are read when somebody asks for them: in memory are its number and its facts. */
class AtRest {
  readonly #all: ReturnType<typeof restingIn>;
  readonly #number: number;

  constructor(source: Source, rest: Rest) {
    this.#all = restingIn(rest);
    this.#number = this.#all.add(source);
  }
  get facts(): SourceFacts {
    return this.#all.facts(this.#number);
  }
  get head(): Source {
    return this.#all.head(this.#number);
  }
  get language(): string {
    return this.facts.language;
  }
  get text(): string {
    return this.#all.body(this.#number).text;
  }
  get passages(): Source['passages'] {
    return this.#all.body(this.#number).passages;
  }
  /** As it was read: what is hashed, or goes to another thread, is all of it. */
  toJSON(): Source {
    return { ...this.head, ...this.#all.body(this.#number) };
  }
}
for (const field of Object.keys(FRONT) as (keyof typeof FRONT)[])
  Object.defineProperty(AtRest.prototype, field, {
    get(this: AtRest) {
      return this.head[field];
    },
  });
const SourceAtRest = AtRest as new (source: Source, rest: Rest) => AtRest & Source;

const isAtRest = (source: Source): source is AtRest & Source => source instanceof SourceAtRest;

/** The source, with all that is told of it, at rest. */
export const sourceAtRest = (source: Source, rest: Rest | undefined): Source =>
  rest === undefined || isAtRest(source) ? source : new SourceAtRest(source, rest);

/** A source as plain data, as it was read. */
export const plainSource = (source: Source): Source => (isAtRest(source) ? source.toJSON() : source);

export const factsOf = (source: Source): SourceFacts =>
  isAtRest(source)
    ? source.facts
    : {
        ...factsInMemory(source),
        get ref() {
          return refOf(source.id);
        },
        get hash() {
          return hashOf(source);
        },
      };
