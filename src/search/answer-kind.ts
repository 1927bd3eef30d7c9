import { wordList, wordSet } from '../text/word-list.ts';
import { LOOK, type Look } from './looks.ts';

/** What a question asks for, where its words tell. */
export type AnswerKind = 'person' | 'place' | 'name' | 'date' | 'number' | 'age' | 'reason' | 'definition';

/** How an answer of each kind looks in a text; no look tells of a reason or a definition. An age may be told by a year. */
export const LOOKS: Readonly<Record<AnswerKind, readonly Look[]>> = {
  person: [LOOK.name],
  place: [LOOK.name],
  name: [LOOK.name],
  date: [LOOK.year, LOOK.date],
  number: [LOOK.number, LOOK.year],
  age: [LOOK.year],
  reason: [],
  definition: [],
};

const table = (rows: Readonly<Partial<Record<AnswerKind, string>>>): ReadonlyMap<string, AnswerKind> =>
  new Map(
    Object.entries(rows).flatMap(([kind, words]) =>
      wordList(words).map((word) => [word, kind as AnswerKind]),
    ),
  );

/** Question words that tell by themselves. */
const ASKING = table({
  person: 'who whom whose quien quienes wer wem wen wessen quem',
  place: 'where donde adonde wo woher wohin onde aonde',
  date: 'when cuando wann quand quando',
  number: 'cuantos cuantas cuanto cuanta combien quantos quantas quanto quanta wieviel wieviele',
  reason: 'why warum wieso weshalb wozu pourquoi',
});

/** "how many", "how much", "how old", "wie viele". */
const MEASURED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['how', wordSet('many much old long far tall big large high fast often deep wide heavy')],
  ['wie', wordSet('viel viele vielen alt lange lang weit gross hoch schnell oft tief breit schwer')],
]);

/** "How old": an age, which no other number is. */
const AGED: ReadonlyMap<string, string> = new Map([
  ['how', 'old'],
  ['wie', 'alt'],
]);

/** Words that stand with an age. */
export const AGE_WORDS = wordSet(`
  age aged ages old older years year-old month months decade decades century centuries birthday
  edad anos alter alt jahre jahren jahrige jahriger age ans idade`);

/** Words that tell behind "what" or "which": "what year", "which city". They rarely stand in the answer. */
const NAMED = table({
  person: `
    person people man woman actor actress author writer poet scientist physicist chemist mathematician philosopher
    historian economist inventor engineer player singer musician composer artist painter director producer president
    king queen emperor ruler leader governor senator politician minister general pope bishop monk judge lawyer
    doctor professor teacher founder businessman
    persona gente hombre mujer actor actriz autor autora escritor escritora poeta cientifico cientifica fisico quimico
    matematico filosofo historiador economista inventor ingeniero jugador cantante musico compositor artista pintor
    director productor presidente rey reina emperador gobernante lider gobernador senador politico ministro general
    papa obispo monje juez abogado medico profesor fundador empresario
    personne personnes personnage homme femme acteur actrice auteur auteure autrice ecrivain ecrivaine poete scientifique physicien
    chimiste mathematicien philosophe historien economiste inventeur ingenieur joueur joueuse chanteur chanteuse musicien
    compositeur artiste peintre realisateur producteur roi reine empereur dirigeant gouverneur senateur pape eveque
    moine juge avocat medecin professeur fondateur fondatrice architecte
    mensch mann frau schauspieler schauspielerin autorin schriftsteller schriftstellerin dichter wissenschaftler physiker
    chemiker mathematiker philosoph historiker okonom erfinder ingenieur spieler spielerin sanger sangerin musiker komponist
    kunstler maler regisseur produzent prasident konig konigin kaiser herrscher gouverneur politiker minister papst bischof
    monch richter anwalt arzt grunder architekt
    pessoa homem mulher ator atriz escritor escritora cientista fisico matematico filosofo historiador jogador jogadora cantor
    cantora pintor diretor produtor rei rainha imperador governante senador bispo juiz advogado professora fundadora`,
  place: `
    place location city town village country nation state county continent region province district neighborhood
    area island river lake sea ocean mountain desert street road building
    lugar ubicacion ciudad pueblo pais nacion estado condado continente region provincia distrito barrio vecindario
    zona isla rio lago mar oceano montana desierto calle carretera edificio
    lieu endroit ville village pays etat departement commune quartier ile riviere fleuve lac mer montagne desert rue batiment
    ort stadt dorf land staat landkreis kontinent bezirk stadtteil insel fluss meer ozean berg wuste strasse gebaude
    lugar local cidade vila pais estado condado regiao bairro ilha oceano montanha deserto rua estrada predio`,
  name: `
    name team company corporation university school college language religion organization party club band book novel
    film movie song album show episode newspaper magazine agency church empire dynasty tribe war battle treaty act award
    prize network channel station museum airport stadium hospital
    nombre equipo empresa compania universidad escuela idioma lengua religion organizacion partido club banda libro
    novela pelicula cancion album programa episodio periodico revista agencia iglesia imperio dinastia tribu guerra
    batalla tratado ley premio cadena canal emisora museo aeropuerto estadio hospital
    nom surnom equipe entreprise societe universite ecole langue organisation parti groupe livre roman film chanson
    emission journal magazine agence eglise empire dynastie tribu guerre bataille traite loi prix chaine musee aeroport stade
    hopital institution oeuvre
    name mannschaft firma unternehmen universitat schule sprache organisation partei verein buch roman lied sendung zeitung
    zeitschrift kirche reich dynastie stamm krieg schlacht vertrag gesetz preis sender flughafen stadion krankenhaus
    nome equipe empresa universidade escola lingua religiao organizacao clube livro filme cancao musica jornal igreja
    imperio guerra batalha lei`,
  date: `
    year date day month century decade time ano fecha dia mes siglo decada jahr datum tag monat jahrhundert annee jour
    mois siecle seculo`,
  number: `
    number percent percentage amount size age population price cost height length speed temperature distance
    numero porcentaje cantidad tamano edad poblacion precio coste costo altura longitud velocidad temperatura distancia
    nombre distance vitesse duree salaire quantite quantidade velocidade distancia temperatur geschwindigkeit entfernung
    zahl prozent anteil alter hohe lange preis flache einwohnerzahl bevolkerung pourcentage taille superficie
    age prix montant hauteur longueur porcentagem tamanho idade comprimento preco`,
});
/** Words that ask only where a question begins with them, or with one small word before: "Qui", "De qui", "Où". */
const ASKING_FIRST = table({ person: 'qui', place: "ou d'ou" });
const BEFORE_FIRST = wordSet('a avec chez contre de par pour sur');

/** How many words behind these the word that tells may stand: "what is the city", "¿de qué otro país?". */
const WHICH: ReadonlyMap<string, number> = new Map([
  ['what', 3],
  ['which', 3],
  ['whats', 3],
  ['cual', 3],
  ['cuales', 3],
  ['que', 2],
  ['welche', 2],
  ['welcher', 2],
  ['welches', 2],
  ['welchen', 2],
  ['welchem', 2],
  ['quel', 2],
  ['quelle', 2],
  ['quels', 2],
  ['quelles', 2],
  ['qual', 3],
  ['quais', 3],
]);
/** Behind these a question asks what something is, unless it names a kind. */
const BEING = wordSet('is are was were es son era fue ist sind war waren est sont etait e sao foi eram');
/** Behind these somebody does what is asked for: "What did the king do?". */
const DOING = wordSet('do does did has have had will would can could shall should may might must');

/** What the words of a question ask for. */
export function answerKind(forms: readonly string[]): AnswerKind | undefined {
  for (const [at, form] of forms.entries()) {
    const asked = ASKING.get(form);
    if (asked) return asked;
    const first =
      at === 0 || (at === 1 && BEFORE_FIRST.has(forms[0] ?? '')) ? ASKING_FIRST.get(form) : undefined;
    if (first) return first;
    const next = forms[at + 1] ?? '';
    if (AGED.get(form) === next) return 'age';
    if (MEASURED.get(form)?.has(next)) return 'number';
    if (form === 'por' && next === 'que') return 'reason';
    const reach = DOING.has(next) ? 0 : (WHICH.get(form) ?? 0);
    const kind = forms.slice(at + 1, at + 1 + reach).flatMap((other) => named(other) ?? [])[0];
    if (kind) return kind;
    if (at === 0 && (form === 'whats' || (WHICH.has(form) && BEING.has(next)))) return 'definition';
  }
  return undefined;
}

/**
 * The places of words that ask, and seldom stand in the answer: what is measured behind "how", and the class behind
 * "which": "far" of "how far", "countries" of "which new countries".
 */
export function askingPlaces(forms: readonly string[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [at, form] of forms.entries()) {
    if (MEASURED.get(form)?.has(forms[at + 1] ?? '')) places.add(at + 1);
    const behind = forms.slice(at + 1, at + 1 + (WHICH.get(form) ?? 0));
    // "Which school": its name seldom lacks the word.
    const asks = (other: string): boolean => (named(other) ?? 'name') !== 'name';
    const kind = DOING.has(behind[0] ?? '') ? -1 : behind.findIndex(asks);
    if (kind >= 0) places.add(at + 1 + kind);
  }
  return places;
}

/** What a word names, or its singular: "cities", "churches", "años". */
const named = (form: string): AnswerKind | undefined =>
  NAMED.get(form) ??
  NAMED.get(form.replace(/ies$/, 'y')) ??
  NAMED.get(form.replace(/es$/, '')) ??
  NAMED.get(form.replace(/s$/, ''));
