import type { DateTable } from '../dates.ts';

export const dates: DateTable = {
  months: `januar jänner jan
    februar feber feb
    märz maerz mär
    april apr
    mai
    juni jun
    juli jul
    august aug
    september sept sep
    oktober okt
    november nov
    dezember dez`,
  weekdays: `sonntag
    montag
    dienstag
    mittwoch
    donnerstag
    freitag
    samstag sonnabend`,
  numeric: 'day',
  between: '',
  before: 'in im seit bis vor nach von ab anfang ende mitte zwischen jahr jahre',
  days: '-1 gestern; -2 vorgestern; 1 morgen',
  last: 'letzten letzte letzter letztes vergangenen vergangene vergangener vergangenes vorigen vorige voriges',
  next: 'nächsten nächste nächster nächstes kommenden kommende kommender kommendes',
  ago: { before: 'vor' },
  lengths: {
    day: 'tag tage tagen',
    week: 'woche wochen',
    month: 'monat monate monaten',
    year: 'jahr jahre jahren',
  },
  ahead:
    'wird werden soll sollen will wollen ist sind kann können muss müssen darf dürfen frist nächste nächsten kommende kommenden beginnt öffnet endet startet schließt tritt geplant findet finden läuft gilt gelten folgt folgen trifft treffen spielt spielen stimmt wählt kommt kommen fährt reist tagt endet erscheint erhält zahlt geht gehen bleibt bleiben steht stehen fällt fallen beginnen öffnen enden starten schließen treten spielen stimmen wählen fahren reisen tagen zahlen erscheinen',
  behind: `war waren wurde wurden hatte hatten hat haben sagte starb starben kam kamen begann begannen fand fanden ging gingen gab
    gaben schloss schlossen trat traten lief liefen sprach sprachen traf trafen nahm nahmen hielt hielten schrieb schrieben
    fiel fielen stieg stiegen sank sanken verlor verloren gewann gewannen zog zogen rief riefen ließ ließen blieb blieben
    stand standen lag lagen saß saßen sah sahen las lasen schlug schlugen brach brachen warf warfen flog flogen fuhr fuhren
    trug trugen bat baten bot boten schnitt sang sangen half halfen erschien erschienen entstand entstanden wuchs wuchsen
    riss rissen stieß stießen floh flohen ertrank bekam bekamen erhielt erhielten verließ verließen unterschrieb
    unterschrieben bestand bestanden brachte brachten`,
  deferred: 'vertagt verschoben verlegt angesetzt terminiert anberaumt geplant verlängert',
  moved: `gestorben verstorben gekommen gegangen gefahren gefallen gestiegen gesunken geflogen gelaufen geworden geblieben passiert geschehen erschienen entstanden zurückgetreten ausgetreten eingetreten ausgefallen eingestürzt explodiert abgestürzt geboren gewachsen gestürzt gescheitert verschwunden gelandet geflohen zurückgekehrt abgereist angereist`,
  endings: { ahead: '', behind: 'te ten' },
};
