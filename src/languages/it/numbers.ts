import type { NumberSurroundings, NumberTable } from '../numbers.ts';

export const numbers: NumberTable = {
  decimal: ',',
  units: `0 zero; 1 uno un una; 2 due; 3 tre tré; 4 quattro; 5 cinque; 6 sei; 7 sette; 8 otto; 9 nove`,
  articles: 'un uno una',
  teens: `10 dieci; 11 undici; 12 dodici; 13 tredici; 14 quattordici; 15 quindici; 16 sedici; 17 diciassette;
    18 diciotto; 19 diciannove`,
  tens: `20 venti vent; 30 trenta trent; 40 quaranta quarant; 50 cinquanta cinquant; 60 sessanta sessant; 70 settanta settant;
    80 ottanta ottant; 90 novanta novant`,
  hundred: '100 cento cent',
  scales: `1000 mille mila; 1000000 milione mln / milioni; 1000000000 miliardo mld / miliardi;
    1000000000000 bilione / bilioni`,
  dozens: `12 dozzina / dozzine; 10 decina / decine; 15 quindicina; 20 ventina; 30 trentina; 40 quarantina; 50 cinquantina;
    100 centinaio / centinaia; 1000 migliaio / migliaia`,
  halves: 'mezzo mezza mezz',
  parts: '2 metà / mezzi',
  ordinals: `3 terzo terza / terzi; 4 quarto quarta / quarti; 5 quinto quinta / quinti; 6 sesto sesta / sesti;
    7 settimo settima / settimi; 8 ottavo ottava / ottavi; 9 nono nona / noni; 10 decimo decima / decimi;
    11 undicesimo / undicesimi; 12 dodicesimo / dodicesimi; 13 tredicesimo / tredicesimi; 14 quattordicesimo / quattordicesimi;
    15 quindicesimo / quindicesimi; 16 sedicesimo / sedicesimi; 20 ventesimo / ventesimi; 30 trentesimo / trentesimi;
    40 quarantesimo / quarantesimi; 50 cinquantesimo / cinquantesimi; 1000 millesimo / millesimi; 1000000 milionesimo / milionesimi`,
  joins: { hundreds: 'e', parts: 'e' },
  compound: true,
  bare: true,
  point: 'virgola punto',
  minus: 'meno',
  ranges: 'a e o al',
  belowZero: 'sotto zero; sotto lo zero',
  between: 'tra fra',
  versus: 'a',
  ratio: 'su',
};

export const surroundings: NumberSurroundings = {
  percent: '%; per cento; percento; punti percentuali; punti base',
  currencies: `euro dollaro dollari sterlina sterline franco franchi lira lire yen marco marchi corona corone rublo rubli rupia rupie
    real peso pesos yuan dinaro dinari centesimo centesimi`,
  times: `secondo secondi minuto minuti ora ore giorno giorni giornata giornate notte notti settimana settimane mese mesi
    trimestre trimestri anno anni stagione stagioni decennio decenni secolo secoli`,
  measures: `tazza tazze cucchiaio cucchiai cucchiaino cucchiaini bicchiere bicchieri metro metri chilometro chilometri centimetro centimetri millimetro millimetri pollice pollici piede piedi miglio
    miglia ettaro ettari acro acri grammo grammi chilogrammo chilogrammi chilo chili tonnellata tonnellate litro litri
    millilitro millilitri gallone galloni barile barili grado gradi watt chilowatt kilowatt megawatt volt`,
  noun: 'first',
  plurals: 'i e a s à è ù auto moto foto video radio r t b k l p m',
  of: 'di del dei degli delle della dell d',
  closes: `a ad al allo alla ai agli alle all con col coi contro da dal dallo dalla dai dagli dalle dall di del dello della dei
    degli delle dell d durante fra in nel nello nella nei negli nelle nell per presso prima senza secondo sopra sotto su
    sul sullo sulla sui sugli sulle sull tra verso e ed o oppure né ma che se come quando dove mentre il lo la i gli le
    l un uno una questo questa questi queste quello quella quelli quelle suo sua suoi sue mio mia nostro nostra mi ti si
    ci vi non già più meno molto anche è sono era erano fu furono sarà saranno ha hanno aveva avevano c sta stanno ogni
    tutto tutta tutti tutte altro altra altri altre perché`,
  describes:
    'nuovi nuove grandi primi prime ultimi ultime altri altre migliori peggiori piccoli piccole buoni buone giovani',
  labels: `pagina pagine pag pp articolo articoli art capitolo capitoli cap sezione tomo volume vol numero numeri n nº linea
    autostrada statale volo sala camera stanza piano figura fig tabella tab legge decreto versione comma allegato
    telefono tel via viale`,
  years: 'nel dal al del il fino anno anni esercizio primavera estate autunno inverno tra durante',
  vague: 'vari varie alcuni alcune diversi diverse parecchi parecchie molti molte pochi poche qualche',
  hours: 'h ore',
  qualifiers: `più di; meno di; quasi; circa; oltre; intorno a; attorno a; almeno; al massimo; al minimo; fino a; appena; solo;
    soltanto; un totale di; poco più di; all incirca; esattamente; non più di; non meno di`,
  qualifiersBehind: 'o più; o meno; circa; almeno; al massimo; e rotti; e passa',
};
