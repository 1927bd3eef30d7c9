import type { NumberSurroundings, NumberTable } from '../numbers.ts';

export const numbers: NumberTable = {
  decimal: ',',
  units: `0 nul; 1 een één eén; 2 twee; 3 drie; 4 vier; 5 vijf; 6 zes; 7 zeven; 8 acht; 9 negen; 1.5 anderhalf anderhalve`,
  articles: 'een',
  teens: `10 tien; 11 elf; 12 twaalf; 13 dertien; 14 veertien; 15 vijftien; 16 zestien; 17 zeventien; 18 achttien;
    19 negentien`,
  tens: `20 twintig; 30 dertig; 40 veertig; 50 vijftig; 60 zestig; 70 zeventig; 80 tachtig; 90 negentig`,
  hundred: '100 honderd / honderden',
  scales: `1000 duizend / duizenden; 1000000 miljoen mln / miljoenen; 1000000000 miljard mld mrd / miljarden;
    1000000000000 biljoen / biljoenen; 1e15 biljard; 1e18 triljoen`,
  dozens: '12 dozijn / dozijnen; 20 twintigtal; 10 tiental / tientallen; 100 honderdtal',
  halves: 'half halve',
  parts: '2 helft; 4 / kwart kwarten',
  ordinals: `3 derde / derden; 4 vierde / vierden; 5 vijfde / vijfden; 6 zesde / zesden; 7 zevende / zevenden;
    8 achtste / achtsten; 9 negende / negenden; 10 tiende / tienden; 20 twintigste / twintigsten;
    100 honderdste / honderdsten; 1000 duizendste / duizendsten`,
  joins: { hundreds: 'en', parts: 'en' },
  inverts: 'en ën',
  compound: true,
  halfEnding: 'ënhalf',
  bare: true,
  point: 'komma',
  minus: 'min minus',
  ranges: 'tot en of',
  belowZero: 'onder nul',
  between: 'tussen',
  ratio: 'van de; op de; op; van',
  every: 'elke ieder iedere',
  nth: '3 derde; 4 vierde; 5 vijfde; 6 zesde; 7 zevende; 8 achtste; 9 negende; 10 tiende; 20 twintigste; 100 honderdste',
};

export const surroundings: NumberSurroundings = {
  percent: '%; procent; procentpunt; procentpunten; basispunten',
  currencies: `euro euro's dollar dollars pond ponden gulden guldens frank franken yen kroon kronen roebel roebels rupee rupees
    real peso peso's yuan lira cent centen`,
  times: `seconde seconden minuut minuten uur uren dag dagen nacht nachten week weken maand maanden kwartaal kwartalen jaar
    jaren seizoen seizoenen decennium decennia eeuw eeuwen`,
  measures: `kopje kopjes kop eetlepel eetlepels theelepel theelepels meter meters kilometer kilometers centimeter centimeters millimeter millimeters duim voet mijl hectare hectaren gram
    kilogram kilo kilo's ton tonnen liter liters milliliter graad graden watt kilowatt megawatt gigawatt volt`,
  noun: 'first',
  plurals: 'en s',
  of: 'van der',
  closes: `aan af als bij binnen boven buiten dan dat de die dit deze door een en er het hem haar hij hun ik in is was waren zijn
    werd werden wordt worden heeft hebben had hadden kan kunnen zal zullen moet moeten met na naar naast niet nog noch of om
    onder ook op over per sinds te tegen tijdens tot tussen uit van vanaf voor want wat we wie wij zich ze zij zonder zo
    maar omdat terwijl toen waar elke ieder iedere alle al meer minder`,
  describes: 'nieuwe grote kleine eerste laatste andere jonge oude goede slechte betrokken getroffen',
  labels: `pagina pagina's blz p artikel artikelen art hoofdstuk hoofdstukken paragraaf sectie deel nummer nummers nr nrs lijn
    snelweg vlucht zaal kamer verdieping figuur fig tabel wet versie bijlage telefoon tel lid`,
  years: 'in sinds tot van voor na jaar jaren vanaf eind begin voorjaar zomer herfst winter',
  vague: 'enkele meerdere verschillende verscheidene vele weinig paar',
  hours: 'uur',
  qualifiers: `meer dan; minder dan; bijna; ongeveer; circa; ca; ruim; zo'n; rond de; minstens; hoogstens; ten minste; maximaal;
    minimaal; tot; slechts; maar; pas; amper; nauwelijks; precies; in totaal; een kleine; niet meer dan`,
  qualifiersBehind: 'of meer; of minder; en nog wat',
};
