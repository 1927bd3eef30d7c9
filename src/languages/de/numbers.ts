import type { NumberSurroundings, NumberTable } from '../numbers.ts';

export const numbers: NumberTable = {
  decimal: ',',
  units: `0 null; 1 ein eins eine einen einem einer eines; 2 zwei zwo; 3 drei; 4 vier; 5 fünf fuenf; 6 sechs; 7 sieben; 8 acht;
    9 neun; 1.5 anderthalb anderthalbe eineinhalb; 0.75 dreiviertel; 1.25 eineinviertel; 1.75 eindreiviertel`,
  articles: 'ein eine einen einem einer eines',
  teens: `10 zehn; 11 elf; 12 zwölf zwoelf; 13 dreizehn; 14 vierzehn; 15 fünfzehn fuenfzehn; 16 sechzehn; 17 siebzehn;
    18 achtzehn; 19 neunzehn`,
  tens: `20 zwanzig; 30 dreißig dreissig; 40 vierzig; 50 fünfzig fuenfzig; 60 sechzig; 70 siebzig; 80 achtzig;
    90 neunzig`,
  hundred: '100 hundert / hunderte',
  scales: `1000 tausend tsd / tausende; 1000000 million mio / millionen; 1000000000 milliarde mrd / milliarden;
    1000000000000 billion bio / billionen; 1e15 billiarde brd / billiarden; 1e18 trillion / trillionen`,
  dozens: '12 dutzend / dutzende; 60 schock',
  halves: 'halb halbe halben halber halbes',
  parts: `2 hälfte; 3 / drittel dritteln; 4 / viertel vierteln; 5 / fünftel fünfteln; 6 / sechstel sechsteln;
    7 / siebtel siebteln siebentel; 8 / achtel achteln; 9 / neuntel neunteln; 10 / zehntel zehnteln; 11 / elftel;
    12 / zwölftel; 13 / dreizehntel; 14 / vierzehntel; 15 / fünfzehntel; 16 / sechzehntel; 17 / siebzehntel;
    18 / achtzehntel; 19 / neunzehntel; 20 / zwanzigstel; 25 / fünfundzwanzigstel; 30 / dreißigstel;
    40 / vierzigstel; 50 / fünfzigstel; 60 / sechzigstel; 100 / hundertstel; 1000 / tausendstel; 1000000 / millionstel`,
  ordinals: '',
  joins: { hundreds: 'und', parts: 'und' },
  inverts: 'und',
  compound: true,
  halfEnding: 'einhalb',
  bare: true,
  point: 'komma',
  minus: 'minus',
  ranges: 'bis und oder',
  belowZero: 'unter null',
  between: 'zwischen',
  versus: 'zu',
  ratio: 'von; aus',
  every: 'jeder jede jedes jedem jeden',
  nth: `2 zweite zweiter zweites zweiten; 3 dritte dritter drittes dritten; 4 vierte vierter viertes vierten;
    5 fünfte fünfter fünftes fünften; 6 sechste sechster sechstes sechsten; 7 siebte siebter siebtes siebten;
    8 achte achter achtes achten; 9 neunte neunter neuntes neunten; 10 zehnte zehnter zehntes zehnten;
    20 zwanzigste zwanzigster zwanzigstes zwanzigsten; 100 hundertste hundertster hundertstes hundertsten`,
};

export const surroundings: NumberSurroundings = {
  percent: '%; prozent; prozentpunkte; prozentpunkten; basispunkte; basispunkten; v. h.',
  currencies: `euro euros dollar dollars us-dollar pfund franken yen mark krone kronen rubel rupie rupien real peso pesos yuan lira
    dinar dirham rand zloty forint schilling cent cents pfennig rappen`,
  times: `sekunde sekunden minute minuten stunde stunden tag tage tagen nacht nächte nächten woche wochen monat monate monaten
    quartal quartale quartalen jahr jahre jahren saison jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte
    jahrhunderten`,
  measures: `tasse tassen esslöffel teelöffel meter metern kilometer kilometern zentimeter zentimetern millimeter millimetern zoll fuß meile meilen hektar
    quadratmeter quadratmetern quadratkilometer quadratkilometern kubikmeter kubikmetern gramm kilogramm kilo tonne
    tonnen pfund liter litern milliliter grad watt kilowatt megawatt gigawatt volt kilowattstunden megawattstunden`,
  noun: 'capital',
  plurals: '',
  of: 'von der des',
  closes: `ab an am auf aus außer bei beim bis durch für gegen hinter in im ins mit nach neben ohne seit trotz über um unter
    von vom vor während wegen zu zum zur zwischen und oder aber denn sondern dass ob weil wenn als wie der die das den
    dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes sein seine seinen ihr
    ihre ihren unser unsere mein meine ich du er sie es wir man sich nicht auch noch nur schon sehr mehr weniger ist
    sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen da dort hier`,
  describes: '',
  labels: `seite seiten s artikel art paragraf paragraph paragrafen kapitel kap abschnitt abs absatz band bd nummer nr nummern linie autobahn
    bundesstraße flug saal zimmer etage tor gleis abbildung abb tabelle tab gesetz version anhang telefon tel raum
    halle ziffer randnummer rn satz klasse`,
  years: 'jahr jahre jahren seit bis von ende anfang mitte frühjahr sommer herbst winter ab um januar saison',
  vague: 'mehrere mehreren einige einigen etliche etlichen viele vielen wenige wenigen paar',
  hours: 'uhr',
  qualifiers: `mehr als; weniger als; fast; rund; etwa; ungefähr; circa; ca; knapp; gut; über; unter; mindestens; höchstens; maximal;
    bis zu; nur; lediglich; gerade; gerade einmal; beinahe; nahezu; annähernd; an die; insgesamt; zirka; kaum; genau;
    wenigstens; nicht mehr als; nicht weniger als; gegen`,
  qualifiersBehind: 'oder mehr; oder weniger; und mehr; und ein paar',
};
