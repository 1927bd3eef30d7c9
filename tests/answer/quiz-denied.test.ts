import { describe, expect, it } from 'vitest';
import { alteredText, makeQuiz } from '../../src/answer/quiz/index.ts';
import { libraryOf } from '../support/library.ts';

/** What every sentence that can be denied, or has its negation taken away, becomes. */
async function altered(language: string, sentences: readonly string[], other: string): Promise<string[]> {
  const file = (text: string) => `---\nlanguage: ${language}\n---\n\n${text}\n`;
  const library = await libraryOf({ 'one.md': file(sentences.join('\n\n')), 'other.md': file(other) });
  const quiz = makeQuiz(library, { kinds: ['altered'], number: 50, difficulty: 'medium', seed: 'x' });
  const found = (quiz?.questions ?? []).flatMap(({ choices }) =>
    choices.flatMap((choice) =>
      choice.kind === 'altered' && choice.altered.whole.source.file.endsWith('one.md')
        ? [alteredText(choice.altered)]
        : [],
    ),
  );
  return found.sort();
}

/** A sentence with what is put in or taken out in braces: "{no }es" is denied, "{-no }es" no longer. */
const before = (marked: string): string =>
  marked.replace(/\{(-?)([^}|]*)(?:\|([^}]*))?\}/g, (_, out, one, other) =>
    other !== undefined ? one : out ? one : '',
  );
const after = (marked: string): string =>
  marked.replace(/\{(-?)([^}|]*)(?:\|([^}]*))?\}/g, (_, out, one, other) =>
    other !== undefined ? other : out ? '' : one,
  );

const CASES = {
  en: {
    denied: [
      'The bridge over the river was {not }repaired before the winter came.',
      'The mayor of the small town has {not }signed the contract for the school.',
      'The bakers in the lower street will {not }raise the price of bread.',
      'The new road could {-not }carry the lorries from the quarry.',
      'People in the valley have {-never }seen the river as high as this.',
    ],
    kept: [
      'The council said that not only the bridge but the road was closed.',
      'The shop at the corner was a bakery before the flood came down.',
      'Nobody in the valley has any idea when the road will open.',
    ],
    other: 'The doors of the old mill did not open again for the whole of that year.',
  },
  es: {
    denied: [
      'El puente sobre el río {no }fue reparado antes de la llegada del invierno.',
      'La alcaldesa de la villa {no }ha firmado el contrato para la escuela.',
      'Los panaderos de la calle baja {no }pueden subir el precio del pan.',
      'La carretera nueva {no }está cerrada desde la semana pasada.',
      'Las casas de la orilla {no }son propiedad de la villa.',
      'El agua del pozo {-no }era potable después de la riada.',
      'Las familias del valle {-no }tienen dinero para otro invierno.',
    ],
    kept: [
      'El molino se ha vendido a una familia de la villa vecina.',
      'Es una era de cambios para los vecinos de la orilla del río.',
      'El puente no solo fue reparado, sino pintado de azul por los vecinos.',
      'La villa todavía no tiene dinero para reparar el puente viejo.',
      'Nadie de la villa ha visto nunca el río tan alto como ahora.',
    ],
    other: 'La puerta del molino viejo no se abrió durante todo aquel año.',
  },
  fr: {
    denied: [
      'Le pont sur la rivière {est|n’est pas} réparé depuis la fin de la semaine.',
      'Les boulangers de la rue basse {peuvent|ne peuvent pas} augmenter le prix du pain.',
      'La route de la carrière {n’est pas|est} fermée depuis la semaine dernière.',
      'Les maisons de la rive {ne sont pas|sont} la propriété du village.',
      'La maire du village {n’a pas|a} signé le contrat de la nouvelle école.',
    ],
    kept: [
      'Le moulin s’est vendu à une famille du village voisin.',
      'La famille du meunier a une maison au bord de la rivière.',
      'Le village n’a pas encore réparé le vieux pont de bois.',
      'Le village n’a pas de quoi réparer le vieux pont de bois.',
      'Le pont n’est pas seulement réparé mais repeint par les voisins.',
    ],
    other: 'La porte du moulin n’est pas ouverte, et les enfants ne peuvent pas entrer dans la cour.',
  },
  de: {
    denied: [
      'Die Brücke über den Fluss wurde {nicht }vor dem Winter wieder aufgebaut.',
      'Der Vertrag für die neue Schule ist {nicht }unterschrieben worden.',
      'Die Straße zum Steinbruch war {nicht }mit Lastwagen verstopft.',
      'Das Wasser aus dem Brunnen konnte {nicht }nach der Flut getrunken werden.',
      'Die Bäcker der unteren Gasse wollen den Preis für Brot {-nicht }erhöhen.',
    ],
    kept: [
      'Die Mühle ist ein Haus am Ufer des Flusses und steht leer.',
      'Die Gemeinde hat noch nicht genug Geld für eine neue Brücke.',
      'Die Brücke wurde nicht nur repariert, sondern auch gestrichen.',
      'Gestern hat der Müller das Haus am Ufer verkauft und zog fort.',
      'Niemand im Tal hat den Fluss je so hoch gesehen wie heute.',
    ],
    other: 'Die Türen der alten Mühle gingen das ganze Jahr lang nicht auf.',
  },
  pt: {
    denied: [
      'A ponte sobre o rio {não }foi reparada antes da chegada do inverno.',
      'Os padeiros da rua de baixo {não }podem subir o preço do pão.',
      'A estrada da pedreira {não }está fechada desde a semana passada.',
      'As casas da margem {não }são propriedade da vila.',
      'A água do poço {-não }era potável depois da cheia.',
      'As famílias do vale {-não }têm dinheiro para outro inverno.',
    ],
    kept: [
      'O moinho se tem vendido a uma família da vila vizinha.',
      'A vila ainda não tem dinheiro para reparar a ponte velha.',
      'A ponte não só foi reparada, mas pintada de azul pelos vizinhos.',
      'Ninguém da vila viu nunca o rio tão alto como agora.',
      'Esta é uma era de mudanças para os vizinhos da margem do rio.',
    ],
    other: 'A porta do moinho velho não se abriu durante todo aquele ano.',
  },
} as const;

describe('a sentence is denied by the words of its language, or no longer,', () => {
  it.each(Object.entries(CASES))(
    'and only where both are grammar: %s',
    async (language, { denied, kept, other }) => {
      const found = await altered(language, [...denied.map(before), ...kept], other);
      expect(found).toEqual(denied.map(after).sort());
    },
  );
});
