import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { slice } from '../../src/text/span.ts';
import { libraryOf } from '../library/shelf.ts';

const library = await libraryOf(
  `When does the pool open?

It opens at nine. On Sundays it opens at ten.

How much is a ticket?

Adults pay six euros.

Are dogs allowed?

No. They may wait in the yard.

Why is the water cold?

The boiler broke in March. A new one is on its way.

Do you teach swimming?`,
  `Gazette: What made you build a raft?

Nora Lind: I was bored. My father had left a pile of planks behind the barn.

Gazette: How far did you get on the raft?

Nora Lind: To the weir. It sank there within a minute.`,
  'Who owns the meadow? The parish does. It lets the grass to a shepherd.',
  'Kari Dahl asked: “Who stole the anchor of the Mary Ann?” The anchor of the Mary Ann was stolen by her own crew.',
);

async function marked(question: string): Promise<string> {
  const answer = await ask(library, { question });
  if (answer.kind !== 'found') return answer.kind;
  const [{ shelved, highlights }] = answer.finds;
  return highlights.map((span) => slice(shelved.source.text, span)).join(' … ');
}

describe('what replies to a question of the source is the answer, and not the question', () => {
  it.each([
    ['When does the pool open?', 'It opens at nine. On Sundays it opens at ten.'],
    ['How much is a ticket?', 'Adults pay six euros.'],
    ['are dogs allowed', 'No. They may wait in the yard.'],
    ['Why is the water cold?', 'The boiler broke in March. A new one is on its way.'],
    ['What made Nora Lind build a raft?', 'I was bored.'],
    ['How far did Nora Lind get on the raft?', 'To the weir.'],
    ['Who owns the meadow?', 'The parish does. It lets the grass to a shepherd.'],
  ])('%s', async (question, reply) => {
    expect(await marked(question)).toContain(reply);
    expect(await marked(question)).not.toContain('?');
  });

  it('is shown with its question above it', async () => {
    const answer = await ask(library, { question: 'How much is a ticket?' });
    expect(answer.kind === 'found' && answer.finds[0].excerpt.text).toBe(
      'How much is a ticket?\n\nAdults pay six euros.',
    );
  });

  it('but a question that somebody is quoted with is theirs', async () => {
    expect(await marked('What did Kari Dahl ask?')).toContain('Who stole the anchor');
  });

  it('and one that nothing replies to stays a question', async () => {
    expect(await marked('Do you teach swimming?')).toContain('Do you teach swimming?');
  });
});
