import type { NumberSurroundings, NumberTable } from '../numbers.ts';

export const numbers: NumberTable = {
  decimal: ',',
  units: '0 zéro zero; 1 un une; 2 deux; 3 trois; 4 quatre; 5 cinq; 6 six; 7 sept; 8 huit; 9 neuf',
  articles: 'un une',
  teens: `10 dix; 11 onze; 12 douze; 13 treize; 14 quatorze; 15 quinze; 16 seize`,
  tens: `20 vingt; 30 trente; 40 quarante; 50 cinquante; 60 soixante; 70 septante; 80 huitante octante;
    90 nonante`,
  tall: '60 80',
  pairs: '80 quatre-vingt quatre-vingts; 17 dix-sept; 18 dix-huit; 19 dix-neuf',
  hundred: '100 cent / cents',
  scales: `1000 mille mil; 1000 millier / milliers; 1000000 million mio / millions; 1000000000 milliard mrd md / milliards mds;
    1000000000000 billion / billions; 1e15 billiard / billiards; 1e18 trillion / trillions`,
  dozens: `12 douzaine / douzaines; 8 huitaine; 10 dizaine / dizaines; 15 quinzaine; 20 vingtaine; 30 trentaine; 40 quarantaine;
    50 cinquantaine; 60 soixantaine; 100 centaine / centaines`,
  halves: 'demi demie',
  parts: '2 moitié / moitiés demis; 3 / tiers; 4 quart / quarts',
  ordinals: `5 cinquième / cinquièmes; 6 sixième / sixièmes; 7 septième / septièmes; 8 huitième / huitièmes;
    9 neuvième / neuvièmes; 10 dixième / dixièmes; 11 onzième / onzièmes; 12 douzième / douzièmes;
    13 treizième / treizièmes; 14 quatorzième / quatorzièmes; 15 quinzième / quinzièmes; 16 seizième / seizièmes;
    20 vingtième / vingtièmes; 30 trentième / trentièmes; 40 quarantième / quarantièmes;
    50 cinquantième / cinquantièmes; 60 soixantième / soixantièmes; 100 centième / centièmes;
    1000 millième / millièmes; 1000000 millionième / millionièmes`,
  joins: { tens: 'et', hundreds: 'et', parts: 'et' },
  joined: '1 11',
  bare: true,
  point: 'virgule',
  minus: 'moins',
  ranges: 'à et ou au',
  belowZero: 'sous zéro; au - dessous de zéro; en dessous de zéro',
  between: 'entre',
  versus: 'à',
  nth: '1 unième; 2 deuxième; 3 troisième; 4 quatrième',
  ratio: 'sur',
};

export const surroundings: NumberSurroundings = {
  percent: '%; pour cent; pourcent; pourcents; pour-cent; points de pourcentage; points de base',
  currencies: `euro euros dollar dollars livre livres franc francs yen yens mark marks couronne couronnes rouble roubles roupie
    roupies real reais peso pesos yuan yuans lire lires dinar dinars dirham dirhams rand rands`,
  times: `seconde secondes minute minutes heure heures jour jours journée journées nuit nuits semaine semaines mois trimestre
    trimestres semestre semestres an ans année années saison saisons décennie décennies siècle siècles`,
  measures: `tasse tasses cuillère cuillères mètre mètres kilomètre kilomètres centimètre centimètres millimètre millimètres pouce pouces pied pieds mille milles
    mile miles hectare hectares acre acres gramme grammes kilogramme kilogrammes kilo kilos tonne tonnes litre litres
    millilitre millilitres gallon gallons baril barils degré degrés watt watts kilowatt kilowatts mégawatt mégawatts
    gigawatt gigawatts volt volts`,
  noun: 'first',
  plurals: 's x',
  of: 'de des du d',
  closes: `à après au aux avant avec chez contre dans de des du depuis derrière dès devant durant en entre envers hors jusque jusqu malgré
    par parmi pendant pour sans sauf selon sous sur vers et ou ni mais car donc or que qu qui dont où si comme quand le
    la les l un une ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos je tu il elle on nous vous ils
    elles se s ne n pas plus moins très aussi est sont était étaient fut furent sera seront a ont avait avaient y d
    chaque tout toute tous toutes autre autres lorsque puisque`,
  describes:
    'nouveaux nouvelles grands grandes petits petites premiers premières derniers dernières autres bons bonnes jeunes vieux vieilles gros grosses beaux belles',
  labels: `page pages p article articles art chapitre chapitres chap section tome volume vol numéro numéros n° no ligne
    autoroute route nationale départementale vol salle chambre étage porte figure fig tableau loi décret version
    alinéa annexe téléphone tél rue avenue`,
  years: 'en depuis jusqu de dès année années an exercice printemps été automne hiver vers entre durant à',
  vague: 'plusieurs quelques des les nombreux nombreuses',
  hours: 'h heures',
  qualifiers: `plus de; plus d; moins de; moins d; près de; près d; environ; presque; quelque; quelques; au moins; au plus; au minimum; au maximum;
    jusqu à; à peine; seulement; autour de; à peu près; un total de; exactement; pas moins de; pas plus de; un peu plus de`,
  qualifiersBehind: 'ou plus; ou moins; environ; au moins; au plus; au minimum; au maximum; et quelques',
};
