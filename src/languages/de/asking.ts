import type { AskingTable } from '../asking.ts';

export const asking: AskingTable = {
  words: {
    person: 'wer wem wen wessen',
    place: 'wo woher wohin',
    date: 'wann',
    number: 'wieviel wieviele',
    reason: 'warum wieso weshalb wozu',
  },
  measured: {
    word: 'wie',
    by: 'viel viele vielen alt lange lang weit gross hoch schnell oft tief breit schwer',
    aged: 'alt',
  },
  whichNearby: 'welche welcher welches welchen welchem',
  being: 'ist sind war waren',
  classes: {
    person: `
      mensch mann frau schauspieler schauspielerin autorin schriftsteller schriftstellerin dichter
      wissenschaftler physiker chemiker mathematiker philosoph historiker okonom erfinder ingenieur spieler
      spielerin sanger sangerin musiker komponist kunstler maler regisseur produzent prasident konig
      konigin kaiser herrscher gouverneur politiker minister papst bischof monch richter anwalt arzt
      grunder architekt`,
    place: `
      ort stadt dorf land staat landkreis kontinent bezirk stadtteil insel fluss meer ozean berg wuste
      strasse gebaude`,
    name: `
      name mannschaft firma unternehmen universitat schule sprache organisation partei verein buch roman
      lied sendung zeitung zeitschrift kirche reich dynastie stamm krieg schlacht vertrag gesetz preis
      sender flughafen stadion krankenhaus`,
    date: 'jahr datum tag monat jahrhundert',
    number: `
      temperatur geschwindigkeit entfernung zahl prozent anteil alter hohe lange preis flache einwohnerzahl
      bevolkerung`,
  },
  vague: `
    mensch menschen leute person personen name namen heisst hiess heissen lautet lautete genannt bezeichnet
    nennt art arten jahr jahre tag datum monat anteil prozent prozentsatz alt lang gross verwendet bedeutet
    beispiel`,
  ages: 'alter alt jahre jahren jahrige jahriger',
  numbers: `
    zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig vierzig funfzig sechzig
    siebzig achtzig neunzig hundert tausend millionen milliarde milliarden halfte dutzend drittel viertel`,
  dates: `
    januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag
    sonntag jahrhundert jahrhunderts jahrzehnt`,
  reasons: 'weil denn daher deshalb grund grunde aufgrund wegen um dadurch damit',
  opening: `
    er sie sein seine seiner ihr ihre ihrem ihren dies diese dieser dieses dort dabei damit daher`,
  pointing: 'diese dieser dieses diesem diesen',
};
