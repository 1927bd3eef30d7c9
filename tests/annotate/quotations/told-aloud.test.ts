import { describe, expect, it } from 'vitest';
import { speakers } from './speakers.ts';

describe('what is overheard', () => {
  it('is whose voice is heard, not who hears it', () => {
    expect(speakers('Passengers heard the driver shout, “Hold on!”')).toEqual(['the driver']);
    expect(speakers('She heard her mother whisper, “Not now.”')).toEqual(['her mother']);
    expect(speakers('Two boys heard a woman cry, “Help!” from the river.')).toEqual(['a woman']);
    expect(speakers('Hale could be heard shouting, “Open the gate!”')).toEqual(['Hale']);
    expect(speakers('On the tape Lund can be heard telling the driver, “Hands up.”')).toEqual(['Lund']);
  });

  it('is nobody’s where it was not heard or only might be said', () => {
    expect(speakers('Hale was not heard to say “sorry.”')).toEqual(['-']);
    expect(speakers('Hale could say “no.” Marsh may say “yes.”')).toEqual(['-', '-']);
  });
});

describe('as people tell each other', () => {
  it('who goes and who is like says the words', () => {
    expect(
      speakers('So I said to the cook, “Do you take cards?” and he goes, “Only playing cards.”'),
    ).toEqual(['I', 'the cook']);
    expect(speakers('Then Ann was like, “No way.”')).toEqual(['Ann']);
    expect(speakers('And I’m like, “Sure.”')).toEqual(['I']);
  });

  it('a likeness is no speech', () => {
    expect(speakers('It was like “a bad dream,” said Ann.')).toEqual(['Ann']);
    expect(speakers('The house is like “a ship in a garden,” Marsh said.')).toEqual(['Marsh']);
  });
});

describe('what a reader is told to say, or to suppose', () => {
  it('is nobody’s', () => {
    expect(speakers('Say “cheese” when the flash goes off.')).toEqual(['-']);
    expect(speakers('Tell the clerk “I have no bags” and walk through.')).toEqual(['-']);
    expect(speakers('When the buyer says “maybe,” smile. Never answer “Take your time.”').at(1)).toBe('-');
    expect(speakers('Suppose a customer asks, “Where is my coat?”')).toEqual(['-']);
    expect(speakers('Imagine a judge who says, “I am bored.”')).toEqual(['-']);
  });

  it('is who says so where somebody does', () => {
    expect(speakers('“Say nothing,” Hale told her.')).toEqual(['Hale']);
    expect(speakers('Imagine, said Hale, “a town without a baker.”')).toEqual(['Hale']);
    expect(speakers('Write to the mayor, who called the plan “dead.”')).toEqual(['the mayor']);
  });
});

describe('what a word means', () => {
  it('is nobody’s', () => {
    expect(speakers('The name means “place of reeds.”')).toEqual(['-']);
    expect(speakers('We use “household” to refer to all who share a kitchen.')).toEqual(['-']);
    expect(speakers('By “soon” the minister meant “never.”')).toEqual(['-', '-']);
  });
});

describe('what is read out', () => {
  it('is not the reader’s', () => {
    expect(speakers('Julia tore it open and read:', '“The house is let. I leave on Friday.”')).toEqual(['-']);
    expect(speakers('Mr. Finch unfolded the will and read aloud: “To my nephew I leave the clock.”')).toEqual(
      ['-'],
    );
    expect(speakers('I know what you’re thinking: “Not another post about bread.”')).toEqual(['-']);
  });

  it('is the reader’s where she says it herself', () => {
    expect(speakers('Ida Marsh read the report. “Nobody was told,” she said.')).toEqual(['Ida Marsh']);
  });
});
