import { commands } from '../../commands/index.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { passage } from '../../src/answer/passage.ts';
import type { Command, RawOptions } from '../../src/command.ts';
import type { Library } from '../../src/library/library.ts';
import { toReply } from '../../src/reply/pages.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { slice } from '../../src/text/span.ts';

export interface Exchange {
  readonly title: string;
  readonly reply: Reply;
  readonly answer: Answer;
}

/** Every reply that a shelf can lead to: each command asked about everything on it, all pages, and each passage. */
export function* everyExchange(library: Library): Generator<Exchange> {
  const asked = new Set<string>();
  for (const [name, options] of everyRequest(library)) {
    const request = JSON.stringify([name, options]);
    if (asked.has(request)) continue;
    asked.add(request);
    const command = commands.find((one) => one.name === name) as Command;
    const answer = command.answer(library, options);
    const pages =
      answer.kind === 'found' ? answer.finds.length : answer.kind === 'shelf' ? answer.shelf.length : 1;
    for (let page = 1; page <= pages; page++) {
      const reply = command.render(answer, options, { page, administrator: true, commands });
      yield { title: `/${name} ${JSON.stringify(options)} page ${page}`, answer, reply };
    }
  }
  for (const { ref, source } of library.shelf)
    for (const { number } of source.passages) {
      const answer = passage(library, { ref, number }) as Answer;
      const view = {
        command: '',
        options: [],
        asked: '',
        page: 1,
        perPage: 1,
        administrator: false,
        commands,
      };
      yield { title: `${source.id} ¶ ${number}`, answer, reply: toReply(answer, view) };
    }
}

function* everyRequest({ shelf, people }: Library): Generator<[string, RawOptions]> {
  yield ['help', {}];
  yield ['sources', {}];
  for (const { name } of people) yield ['quotes', { speaker: name.text }];
  for (const { source, annotations } of shelf) {
    yield ['sources', { source: source.id }];
    for (const { span } of source.passages) yield ['ask', { question: slice(source.text, span) }];
    for (const { content } of annotations.quotations)
      yield ['whosaid', { quote: slice(source.text, content) }];
    for (const { span } of annotations.figures) yield ['figure', { about: slice(source.text, span) }];
  }
}
