import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.ts';
import { toDocument } from '../../../src/annotate/document.ts';
import type { ArticleDraft } from '../../../src/corpus/import/draft.ts';
import { type ParseOptions, parseDocument } from '../../../src/corpus/import/parse.ts';
import { slice } from '../../../src/text/span.ts';

const read = async (name: string, text: string, options?: ParseOptions): Promise<ArticleDraft> => {
  const [draft] = await parseDocument(name, new Uint8Array(Buffer.from(text)), options);
  if (!draft) throw new Error('no draft');
  return draft;
};
const languageOf = async (name: string, text: string, options?: ParseOptions): Promise<string | undefined> =>
  (await read(name, text, options)).fields.language;
const page = (lang: string, text: string): string =>
  `<!doctype html><html${lang && ` lang="${lang}"`}><head><title>Mill</title></head><body><article><h1>Mill</h1><p>${text}</p></article></body></html>`;

const TEXTS = {
  de: 'Die Mühle am Bach wird im Herbst verkauft. „Wir haben lange gerechnet“, sagte Karla Voss am Montag im Gemeinderat. Wer sie kauft, ist noch nicht entschieden.',
  fr: 'Le moulin sera vendu en automne, après trente ans de service. « Nous avons longtemps compté », a déclaré Claire Aubin lundi devant le conseil municipal.',
  es: 'El molino se venderá en otoño, después de treinta años. «Hemos hecho muchas cuentas», dijo Clara Rueda el lunes ante el pleno del ayuntamiento.',
  pt: 'O moinho vai ser vendido no outono, depois de trinta anos. «Fizemos muitas contas», disse Clara Reis na segunda-feira, perante a assembleia da freguesia.',
  it: 'Il mulino sarà venduto in autunno, dopo trent’anni di lavoro. Nessuno in paese sa ancora chi lo comprerà, né a quale prezzo.',
  nl: 'De molen wordt in de herfst verkocht, na dertig jaar dienst. Niemand in het dorp weet al wie hem zal kopen, en voor welke prijs.',
  pl: 'Młyn nad rzeką zostanie sprzedany jesienią, po trzydziestu latach pracy. Nikt we wsi jeszcze nie wie, kto go kupi i za ile.',
  ja: '水車小屋は三十年のあいだ村の麦をひいてきたが、秋には売られることになった。だれが買うのか、いくらになるのか、村ではまだだれも知らない。来月の会議で決まるという。雨の日も風の日も、水車は一度も止まらなかったと老人は話している。',
};
const ENGLISH =
  'The mill on the brook will be sold in autumn. “We have done our sums,” said Karla Voss on Monday. Nobody knows yet who will buy it.';

describe('the language of an article', () => {
  it.each(Object.entries(TEXTS))('is %s where its words are, though nothing says so', async (tag, text) => {
    expect(await languageOf('a.txt', text)).toBe(tag);
  });

  it('is told of a page that says nothing, and of a text that is pasted', async () => {
    expect(await languageOf('a.html', page('', TEXTS.de))).toBe('de');
    expect(await languageOf('', TEXTS.fr)).toBe('fr');
  });

  it('is not written where it is English, which it is when absent', async () => {
    expect(await languageOf('a.txt', ENGLISH)).toBeUndefined();
    expect(await languageOf('a.html', page('en-GB', ENGLISH))).toBe('en-GB');
  });

  it('stays what the page says with its region, where the words agree', async () => {
    expect(await languageOf('a.html', page('de-AT', TEXTS.de))).toBe('de-AT');
  });

  it('is that of the words where a template calls every page English, and somebody is told to look', async () => {
    const { fields, notes } = await read('a.html', page('en-US', TEXTS.de));
    expect(fields.language).toBe('de');
    expect(notes).toEqual(['it calls its language "en-US", and its words are "de": `language: de`']);
  });

  it('stays one that nothing is known of: the detector would call Afrikaans Dutch', async () => {
    const text =
      'Die meule by die spruit word in die herfs verkoop, ná dertig jaar. Niemand in die dorp weet nog wie dit sal koop nie, en vir watter prys nie.';
    expect(await languageOf('a.html', page('af', text))).toBe('af');
  });

  it('is what the person who imports says, whatever the words are', async () => {
    expect(await languageOf('a.txt', TEXTS.de, { language: 'gsw' })).toBe('gsw');
  });

  it('is not guessed of few words, of names and of numbers', async () => {
    expect(await languageOf('a.txt', 'Der Müller sagt nein, und der Bach auch.')).toBeUndefined();
    expect(
      await languageOf('a.md', '# Table\n\nThe prices of 1890 are these.\n\n12 14 15\n\n18 20 22'),
    ).toBeUndefined();
  });

  it('is that of most of it, where an English article quotes a German at length', async () => {
    const text = `${ENGLISH}\n\nThe notice at the gate said so in German: “Die Mühle am Bach wird verkauft.” Few of those who came by on Sunday read it to its end, and fewer still wrote down the number.`;
    expect(await languageOf('a.txt', text)).toBeUndefined();
  });

  it('lets a text that was pasted name its speaker', async () => {
    const { blocks, fields } = await read('a.txt', TEXTS.de);
    const text = blocks.map(({ text }) => text).join('\n\n');
    const [quotation] = annotate(toDocument(text, fields.language)).quotations;
    expect(quotation?.speaker && slice(text, quotation.speaker.name)).toBe('Karla Voss');
  });
});
