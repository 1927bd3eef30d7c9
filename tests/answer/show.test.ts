import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { show } from '../../src/answer/show.ts';
import { excerpt } from '../../src/corpus/excerpt.ts';
import { excerptId } from '../../src/corpus/provenance.ts';
import { libraryOf } from '../support/library.ts';

const BODY = 'The mill burned down in 1912.\n\nNobody was hurt. The bridge stood — “for now”, as they said.';
const library = await libraryOf({ 'mill.md': BODY });

/** The id of words of the mill's source. */
async function idOf(words: string, text = BODY): Promise<string> {
  const [shelved] = (await libraryOf({ 'mill.md': text })).shelf;
  if (!shelved) throw new Error('no source');
  const start = shelved.source.text.indexOf(words);
  return excerptId(excerpt(shelved.source, { start, end: start + words.length }));
}

function proofOf(answer: Answer) {
  if (answer.kind !== 'proof') return answer.kind;
  const { state, find } = answer.proof;
  return { state, words: find?.excerpt.text };
}

describe('the id of an excerpt', () => {
  it('is short, typable, and the same whenever it is made', async () => {
    expect(await idOf('Nobody was hurt.')).toMatch(/^[0-9a-z]{6}-[0-9a-z]+-[0-9a-z]+-[0-9a-z]{12}$/);
    expect(await idOf('Nobody was hurt.')).toBe(await idOf('Nobody was hurt.'));
    expect((await idOf('Nobody was hurt.')).length).toBeLessThanOrEqual(30);
  });

  it('proves every slice of a source', () => {
    const [shelved] = library.shelf;
    if (!shelved) throw new Error('no source');
    const { source } = shelved;
    fc.assert(
      fc.property(fc.nat(source.text.length - 1), fc.integer({ min: 1, max: 40 }), (start, length) => {
        const words = excerpt(source, { start, end: Math.min(source.text.length, start + length) });
        expect(proofOf(show(library, { id: excerptId(words) }))).toEqual({
          state: 'same',
          words: words.text,
        });
      }),
    );
  });

  it('is read whatever the case, with space around it, and with o for 0 and l for 1', async () => {
    const id = await idOf('Nobody was hurt.');
    const typed = ` ${id.replaceAll('0', 'O').replaceAll('1', 'l').toUpperCase()}\n`;
    expect(proofOf(show(library, { id: typed }))).toEqual({ state: 'same', words: 'Nobody was hurt.' });
  });

  it('finds the words where an edited source has them now', async () => {
    const id = await idOf('Nobody was hurt.');
    const edited = await libraryOf({ 'mill.md': `A new first paragraph.\n\n${BODY}` });
    expect(proofOf(show(edited, { id }))).toEqual({ state: 'moved', words: 'Nobody was hurt.' });
  });

  it('says that the source has changed, and shows what stands there now', async () => {
    const id = await idOf('Nobody was hurt.');
    const edited = await libraryOf({ 'mill.md': BODY.replace('Nobody', 'Everybody') });
    const { state, words } = proofOf(show(edited, { id })) as { state: string; words: string };
    expect(state).toBe('changed');
    expect(words).toContain('Everybody was hurt.');
    expect(proofOf(show(await libraryOf({ 'mill.md': 'Gone.' }), { id }))).toEqual({
      state: 'changed',
      words: undefined,
    });
  });

  it('tells a source that was taken away from an id that is none', async () => {
    const id = await idOf('Nobody was hurt.');
    expect(show(await libraryOf({ 'other.md': BODY }), { id })).toEqual({
      kind: 'unknownId',
      reason: 'sourceGone',
    });
    expect(show(library, { id: 'the mill' })).toEqual({ kind: 'unknownId', reason: 'malformed' });
    expect(show(library, { id: '…' })).toEqual({ kind: 'hint', hint: 'empty' });
  });

  it('takes no mistyped character for a changed source', async () => {
    const id = await idOf('Nobody was hurt.');
    let passed = 0;
    for (let at = 0; at < id.length; at++)
      for (const other of '23789abcdefghjkmnpqrstvwxyz')
        if (other !== id[at]) {
          const { kind } = show(library, { id: id.slice(0, at) + other + id.slice(at + 1) });
          if (kind !== 'unknownId') passed++;
        }
    // Two check characters let one in 1,024 pass.
    expect(passed).toBeLessThanOrEqual(3);
  });

  it('refuses whatever else is typed, in linear time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6000, unit: 'binary' }), (id) => {
        expect(['unknownId', 'hint']).toContain(show(library, { id }).kind);
      }),
    );
    show(library, { id: `${'a'.repeat(3000)}-${'b'.repeat(3000)}` });
  });
});
