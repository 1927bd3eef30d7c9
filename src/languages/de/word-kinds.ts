/** German words that build clauses, and those that report. The lists are forms as they stand, in small letters. */
export const DETERMINERS = `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes
  kein keine keinen keinem keiner jeder jede jedes jeden jedem alle allen aller viele vielen mehrere mehreren einige einigen manche manchen
  beide beiden zwei drei vier fünf sechs sieben acht neun zehn andere anderen anderer solche solchen sämtliche`;
export const POSSESSIVES = `mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres
  unser unsere unseren unserem unserer`;
export const PRONOUNS = 'ich du er sie es wir man jemand niemand letzterer letztere beide';
export const RELATIVES = 'dessen deren welcher welche welches';
export const PREPOSITIONS = `an am ans auf aus bei beim bis durch für gegen hinter in im ins mit nach neben ohne seit über um unter von vom vor
  während wegen zu zum zur zwischen trotz laut gegenüber seitens innerhalb außerhalb gemäß entgegen angesichts anlässlich mithilfe per pro als`;
export const CONJUNCTIONS = 'und oder aber sondern denn sowie';
export const SUBORDINATORS = `dass daß wenn weil da während obwohl ob nachdem bevor bis damit falls sobald solange indem sodass wo warum wie was
  wer`;
export const AUXILIARIES = `ist sind war waren sei seien wäre wären wird werden wurde wurden würde würden worden gewesen hat haben hatte hatten
  habe hätte hätten habt bin`;
export const MODALS = `kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste soll sollen sollte sollten solle will
  wollen wollte wollten wolle darf dürfen durfte dürfe dürfte mag möge möchte möchten`;
export const ADVERBS = `nicht auch noch schon nur so sehr dann jetzt heute gestern morgen bereits weiter weiterhin zudem außerdem dabei dazu damit
  daher deshalb jedoch allerdings hingegen dagegen offiziell alles zugleich gleichzeitig später zuvor danach hier dort immer nie niemals wieder erst einmal
  mehr weniger etwa rund fast kaum wohl vielleicht sogar zwar ebenfalls unterdessen inzwischen schließlich wörtlich hinzu hin zurück bekannt klar fest fort hervor heraus vor zusammen dar nahe ein zufolge damals kürzlich zunächst
  aktuell derzeit zurzeit momentan bislang bisher jüngst neuerdings dennoch trotzdem deswegen darum einerseits andererseits darüber
  kurz halb wütend worauf woraufhin ruhig müde lachend lächelnd seufzend gleich vorher nachher draußen drinnen drüben unten oben vorn hinten überall nirgends irgendwann irgendwo
  daraufhin darauf hierauf anschließend dafür davon hierbei hierzu da plötzlich endlich nun daran darin deutlich ausdrücklich sofort bald oft gern leise laut nämlich doch eben selbst`;
export const TIMES = `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august
  september oktober november dezember woche monat jahr tag abend vormittag nachmittag mittag nacht uhr montagabend freitagabend`;
export const ADJECTIVES = `neue neuen neuer neues alte alten große großen kleine ehemalige ehemaligen ehemaliger frühere früheren früherer deutsche
  deutschen deutscher amerikanische amerikanischen amerikanischer französische französischen britische britischen russische russischen
  stellvertretende stellvertretenden stellvertretender zuständige zuständigen designierte designierter erste ersten letzten letzte eigene
  eigenen`;
export const TITLES = `herr herrn frau dr prof professor professorin präsident präsidentin bundespräsident bundespräsidentin kanzler kanzlerin
  bundeskanzler bundeskanzlerin minister ministerin außenminister außenministerin innenminister innenministerin finanzminister
  finanzministerin verteidigungsminister verteidigungsministerin umweltminister umweltministerin gesundheitsminister
  gesundheitsministerin justizminister justizministerin wirtschaftsminister wirtschaftsministerin verkehrsminister arbeitsminister
  bildungsministerin bildungsminister familienministerin ministerpräsident ministerpräsidentin premierminister premierministerin senator
  senatorin gouverneur general oberst hauptmann könig königin prinz prinzessin papst kardinal bischof bischöfin pfarrer
  bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin botschafter botschafterin staatssekretär staatssekretärin
  generalsekretär generalsekretärin richter richterin staatsanwalt staatsanwältin trainer trainerin bundestrainer`;
export const ROLES = `sprecher sprecherin regierungssprecher regierungssprecherin pressesprecher pressesprecherin polizeisprecher
  polizeisprecherin fraktionschef fraktionschefin fraktionsvorsitzender fraktionsvorsitzende fraktionsvorsitzenden vorsitzender vorsitzende
  vorsitzenden parteichef parteichefin parteivorsitzende parteivorsitzender chef chefin direktor direktorin leiter leiterin
  geschäftsführer geschäftsführerin vorstand vorstandschef vorstandsvorsitzende experte expertin experten forscher forscherin
  wissenschaftler wissenschaftlerin autor autorin journalist journalistin abgeordnete abgeordneter abgeordneten politiker politikerin
  anwalt anwältin rechtsanwalt zeuge zeugin zeugen augenzeuge augenzeugen beobachter kritiker gegner anhänger bewohner bewohnerin nachbar
  nachbarin lehrer lehrerin schüler schülerin arzt ärztin polizist polizistin soldat mann frau mutter vater sohn tochter bruder schwester tante onkel oma opa großmutter großvater cousin cousine
  junge mädchen kind spieler spielerin torwart stürmer kapitän manager managerin unternehmer unternehmerin gründer gründerin
  beamte beamter beamtin vertreter vertreterin präsident mitarbeiter mitarbeiterin analyst analystin ökonom ökonomin historiker
  historikerin chefredakteur innensenator kläger angeklagte angeklagter verteidiger verteidigerin bauer bäuerin fischer händler
  händlerin teilnehmer teilnehmerin besucher besucherin`;
export const BODIES = `regierung bundesregierung ministerium bundestag bundesrat partei union fraktion polizei staatsanwaltschaft gericht
  bundesverfassungsgericht verwaltungsgericht universität institut organisation verband verein bund kommission behörde amt bundesamt
  agentur nachrichtenagentur zeitung magazin sender firma unternehmen konzern gesellschaft gewerkschaft kirche bank rat parlament
  senat stadt gemeinde feuerwehr armee militär weltbank stiftung initiative erklärung mitteilung pressemitteilung bericht studie
  urteil brief schreiben`;
export const GIVEN_MALE = `jürgen günter günther jörg björn sönke götz horst heinz uwe klaus dieter gerhard wolfgang reiner rainer norbert
  manfred helmut hartmut lothar detlef axel holger torsten thorsten sigmar guido edmund franz-walter frank-walter karl-heinz`;
export const GIVEN_FEMALE =
  'käthe gertrud ursula annegret renate heidemarie brigitte sigrid ingeborg gudrun ilse anke silke heike';
