import { commands } from '../../commands/index.ts';
import { type Answer, REFERENCE_STYLES, type ReferenceStyle } from '../../src/answer/answer.ts';
import { listDigest } from '../../src/answer/list.ts';
import { DIFFICULTIES, QUIZ_KINDS } from '../../src/answer/quiz/index.ts';
import { answerComponent, type ComponentState } from '../../src/answering/component.ts';
import { type Command, type RawOptions, textOptions } from '../../src/command.ts';
import { excerpt } from '../../src/corpus/excerpt.ts';
import { excerptId } from '../../src/corpus/provenance.ts';
import type { Library } from '../../src/library/library.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { slice } from '../../src/text/span.ts';

export interface Exchange {
  readonly title: string;
  readonly reply: Reply;
  readonly answer: Answer;
}

/**
 * Every reply that a shelf can lead to: each command asked about everything on it, all pages, and what each
 * button and select of them leads to.
 */
export async function* everyExchange(library: Library): AsyncGenerator<Exchange> {
  const asked = new Set<string>();
  for (const [name, options] of everyRequest(library)) {
    const request = JSON.stringify([name, options]);
    if (asked.has(request)) continue;
    asked.add(request);
    const command = commands.find((one) => one.name === name) as Command;
    const answer = await command.answer(library, options);
    const pages = pagesOf(answer, command.perPage);
    for (let page = 1; page <= pages; page++) {
      const reply = command.render(answer, options, { page, administrator: true, commands });
      yield { title: `/${name} ${JSON.stringify(options)} page ${page}`, answer, reply };
      if (answer.kind === 'quiz') yield* everyChoice(library, answer, page, command, options);
    }
  }
  for (const { ref, source } of library.shelf) {
    for (const { number, span } of source.passages) {
      const id = excerptId(excerpt(source, span));
      yield* pressed(library, `${source.id} ¶ ${number}`, [
        { action: 'passage', ref, number },
        { action: 'read', ref, number },
        { action: 'context', id },
        { action: 'before', id },
        { action: 'original', id },
      ]);
    }
    for (const style of REFERENCE_STYLES)
      yield* pressed(library, `${source.id} ${style}`, [{ action: 'cite', ref }], style);
  }
}

/** What each choice of a question leads to, in the question's place and beside it. */
async function* everyChoice(
  library: Library,
  answer: Extract<Answer, { kind: 'quiz' }>,
  question: number,
  { name, declared }: Command,
  options: RawOptions,
): AsyncGenerator<Exchange> {
  const asked = {
    command: name,
    options: textOptions(declared).map((option) => String(options[option] ?? '')),
  };
  const list = listDigest(answer);
  for (const place of answer.quiz.questions[question - 1]?.choices.keys() ?? [])
    for (const onPrivate of [true, false]) {
      const state = { action: 'choose', round: '0', question, choice: place + 1, list } as const;
      const led = await answerComponent(
        library,
        state,
        { administrator: false, commands },
        { asked, onPrivate },
      );
      if (typeof led === 'string') throw new Error(`a choice of a quiz is ${led}`);
      yield { title: `/quiz ${question} choice ${place + 1}`, answer: led.answer, reply: led.reply };
    }
}

function pagesOf(answer: Answer, perPage: number): number {
  if (answer.kind === 'found') return answer.finds.length;
  if (answer.kind === 'figures') return answer.groups.flatMap(({ members }) => members).length;
  if (answer.kind === 'shelf') return answer.shelf.length;
  if (answer.kind === 'compared') return Math.ceil(answer.accounts.length / perPage);
  if (answer.kind === 'person') return Math.ceil(answer.traces.length / perPage);
  if (answer.kind === 'reading') return answer.portions.length;
  if (answer.kind === 'quiz') return answer.quiz.questions.length;
  if (answer.kind === 'timeline') return Math.ceil(answer.events.length / perPage);
  return answer.kind === 'checked' ? Math.ceil(answer.checks.length / perPage) : 1;
}

async function* pressed(
  library: Library,
  title: string,
  states: readonly ComponentState[],
  style?: ReferenceStyle,
): AsyncGenerator<Exchange> {
  for (const state of states) {
    const led = await answerComponent(library, state, { administrator: false, commands }, { style });
    // There is not always a sentence before.
    if (typeof led === 'string') continue;
    yield { title: `${title} ${state.action}`, answer: led.answer, reply: led.reply };
  }
}

function* everyRequest({ shelf, people }: Library): Generator<[string, RawOptions]> {
  yield ['help', {}];
  yield ['sources', {}];
  yield ['timeline', {}];
  for (const kind of QUIZ_KINDS)
    for (const difficulty of DIFFICULTIES) yield ['quiz', { kind, difficulty, number: '10', seed: kind }];
  for (const { name } of people) {
    yield ['quotes', { speaker: name.text }];
    yield ['person', { name: name.text }];
  }
  for (const { source, annotations } of shelf) {
    const quoted = annotations.quotations.map(({ content }) => `“${slice(source.text, content)}”`);
    for (let at = 0; at < quoted.length; at += 15)
      yield ['Check quotes', { content: quoted.slice(at, at + 15).join(' and ') }];
    yield ['sources', { source: source.id }];
    yield ['cite', { source: source.id }];
    yield ['reading', { source: source.id }];
    for (const { span } of source.passages) {
      const beginning = slice(source.text, span).split(' ').slice(0, 3).join(' ');
      yield ['ask', { question: slice(source.text, span) }];
      yield ['compare', { topic: beginning }];
      yield ['timeline', { topic: beginning }];
      yield ['show', { id: excerptId(excerpt(source, span)) }];
    }
    for (const { content } of annotations.quotations) {
      const quote = slice(source.text, content);
      yield ['whosaid', { quote }];
      yield ['verify', { quote, speaker: 'Ada Lovelace' }];
      for (const altered of tamperedWith(quote)) yield ['verify', { quote: altered }];
    }
    for (const { names } of annotations.aliases)
      for (const name of names) yield ['define', { term: slice(source.text, name) }];
    for (const { span } of annotations.figures) yield ['figure', { about: slice(source.text, span) }];
  }
}

/** Every third word another, words left out behind an ellipsis, the halves in the other order. */
function tamperedWith(quote: string): string[] {
  const words = quote.split(' ');
  const half = Math.ceil(words.length / 2);
  return [
    words.map((word, at) => (at % 3 === 1 ? '*~~elephant~~*' : word)).join(' '),
    [...words.slice(0, half - 1), '…', ...words.slice(half + 1)].join(' '),
    [...words.slice(half), ...words.slice(0, half)].join(' '),
  ];
}
