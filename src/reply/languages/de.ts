import type { LanguageTable } from './language.ts';

/** source: Quelle, passage: Absatz, excerpt: Auszug, quotation: Zitat, figure: Zahl, reference: Quellenangabe. */
export const GERMAN: LanguageTable = {
  phrases: {
    separator: ' · ',
    comma: ', ',

    direct: 'Zitiert',
    mixed: 'Teilweise zitiert',
    indirect: 'Ohne Anführungszeichen wiedergegeben',
    speaker: '{kind}: **{name}**',
    speakerWithRole: '{kind}: **{name}**, {role}',
    speakerUnknown: '{kind}: Die Quelle sagt nicht, von wem',

    asked: '„{typed}“',
    title: '„{title}“',
    notesOn: 'Notizen zu „{title}“',
    notesOnUntitled: 'Notizen zu einem Artikel ohne Titel',
    untitled: '„{words} …“',
    publisherUnknown: 'Herausgeber unbekannt',
    noDate: 'ohne Datum',
    passageNumber: '¶ {n}',
    passageNumbers: '¶ {from}–{to}',
    captionNumber: 'Bildunterschrift, ¶ {n}',
    link: 'Dort lesen',

    cutBefore: '[…]',
    cutAfter: '[…]',
    tooLong:
      'Dieser Auszug ist ein einziger Satz mit {n} Zeichen, zu lang für diese Nachricht: Lies ihn in der Quelle.',

    counter: '{at} von {of}',
    counterPage: '{at}–{to} von {of}',
    next: 'Weiter',
    previous: 'Zurück',
    passageBefore: '¶ davor',
    passageAfter: '¶ danach',
    context: 'Im Zusammenhang',
    sentenceBefore: 'Satz davor',
    cite: 'Quellenangabe',
    original: 'Originaltext',
    askOn: 'Weiterfragen',
    askOnQuestion: 'Deine nächste Frage',
    askOnNames: 'Die Namen aus der Frage davor werden mitgelesen.',
    share: 'Mit allen teilen',
    sharedBy: 'Geteilt von **{name}**',
    excerptId: 'ID\u00a0{id}',

    proofSame: '**Belegt:** Dieselben Worte stehen an derselben Stelle, von Zeichen {start} bis {end}.',
    proofMoved:
      '**Verschoben:** Die Quelle wurde seither geändert; dieselben Worte stehen jetzt an anderer Stelle, von Zeichen {start} bis {end}.',
    proofChanged:
      '**Geändert:** Die Quelle wurde seither geändert, und diese Worte stehen nicht mehr darin. Sie lassen sich nicht zeigen: Verbatim bewahrt keine Kopien auf.',
    proofNow: 'An ihrer Stelle steht jetzt:',
    proofNothingNow: 'Die Quelle endet jetzt vor ihrer Stelle.',
    idMalformed:
      'Das ist keine ID eines Auszugs. Eine ID sieht aus wie `7k2m9q-3v0-4g-9x2t7wbq4mkc` und steht klein unter jedem Auszug: Kopiere sie ganz.',
    idSourceGone:
      'Zu dieser ID gehört keine Quelle im Regal: Sie wurde entfernt, oder ihre Datei heißt jetzt anders.',

    reference: '**{style}** · {title}',
    apa: 'APA 7',
    mla: 'MLA 9',
    chicago: 'Chicago 17',
    harvard: 'Harvard',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
    chooseStyle: 'Anderer Stil',
    alsoFit:
      '{n} weitere Quelle passt zu deiner Eingabe: Wähle sie beim Tippen aus der Liste.|{n} weitere Quellen passen zu deiner Eingabe: Wähle eine beim Tippen aus der Liste.',
    notesCited: 'Das sind Notizen, und sie werden als Notizen angegeben.',
    notGiven: 'Die Quelle nennt nicht: {fields}.',
    author: 'Autor',
    titleField: 'Titel',
    publisherField: 'Herausgeber',
    dateField: 'Datum',
    linkField: 'Link',
    italicTitle: 'Kursiv: der Titel.',
    italicPublisher: 'Kursiv: der Herausgeber.',
    accessed: 'Ergänze den Tag, an dem du es unter der Adresse gelesen hast: „(Accessed: …)“.',
    originalText: 'Der Auszug, Zeichen für Zeichen, wie ihn die Quelle hat:',

    checked: '**{n} Zitat geprüft**|**{n} Zitate geprüft**',
    checkedOne: '**{at}.** „{typed}“',
    checkedNothing: 'Nicht in diesen Quellen. Das heißt nicht, dass es falsch ist.',
    noQuotations: 'In dieser Nachricht steht kein Zitat: keine drei Wörter in Anführungszeichen.',
    uncheckedMore: 'und {n} weitere: Prüfe sie einzeln mit `/verify`',

    verdictVerbatim: '**Wörtlich:** Die Quelle hat genau diesen Wortlaut.',
    verdictAltered: '**Verändert:** Die Quelle hat einen anderen Wortlaut.',
    verdictMisattributed:
      '**Falsch zugeschrieben:** Diese Worte sind gefallen, aber jemand anderes hat sie gesagt.',
    notInThese: '**Nicht in diesen Quellen:** „{typed}“. Das heißt nicht, dass es falsch ist.',
    speakerOther: 'Nicht {asked}: Die Quelle nennt **{name}**.',
    speakerUnnamed: 'Keine Quelle sagt, dass das von {asked} stammt.',
    speakerUnsure: 'Die Quelle nennt {name}: Ob das {asked} ist, sagt sie nicht.',
    settingText: 'Worte der Quelle selbst, außerhalb von Anführungszeichen: Sie zitiert hier niemanden.',
    alsoIn: 'Dieselben Worte stehen an {n} weiteren Stelle.|Dieselben Worte stehen an {n} weiteren Stellen.',
    struck: '~~{typed}~~',
    added: '++{words}++',
    space: ' ',
    changes: 'Verändert: {kinds}.',
    changeNumber: 'eine Zahl',
    changeNegation: 'eine Verneinung',
    changeName: 'ein Name',
    changeLeftOut: 'ausgelassene Wörter',
    changePutIn: 'eingefügte Wörter',
    changeOrder: 'die Reihenfolge',
    changeSpliced: 'Wörter von zwei Stellen zusammengesetzt',
    changeWord: 'andere Wörter',
    changePunctuation: 'Zeichen zwischen den Wörtern',
    cutNegation: 'Abgeschnitten bei „{turns}“, was den Sinn umkehren kann. Der Rest des Satzes: „{rest}“',
    cutQuestion: 'Aus einer Frage herausgeschnitten. Der Rest des Satzes: „{rest}“',
    cutCondition: 'Abgeschnitten bei „{turns}“, wovon es abhängt. Der Rest des Satzes: „{rest}“',
    cutAttribution:
      'Abgeschnitten bei „{turns}“: Die Quelle gibt wieder, was jemand gesagt hat. Der Rest des Satzes: „{rest}“',
    cutHedge: 'Abgeschnitten bei „{turns}“, was sagt, wie sicher es ist. Der Rest des Satzes: „{rest}“',

    person: '**{name}** · {counts}',
    aspectDescribed: '**Beschrieben**',
    aspectSaid: '**Gesagt**',
    aspectMentioned: '**Sonst genannt**',
    countDescribed: '{n} Beschreibung|{n} Beschreibungen',
    countMentioned: '{n} weiterer Satz|{n} weitere Sätze',

    datePublished: '**{date}** · veröffentlicht',
    dateStated: '**{date}**',
    dateWorkedOut: '**{date}** · errechnet aus „{words}“ und dem Datum der Veröffentlichung',

    heading: '**{thing}**',
    headingOf: '**{unit}** · **{thing}**',
    agreeing: 'Übereinstimmend: {n} Quelle.|Übereinstimmend: {n} Quellen.',
    farthestApart:
      'Von {n} Zahl die niedrigste und die höchste:|Von {n} Zahlen die niedrigste und die höchste:',
    differing: 'Unterschied von {difference}: „{least}“, „{most}“.',
    differingPercent:
      'Unterschied von {difference}, das sind {percent} % der kleineren: „{least}“, „{most}“.',
    differingPoints: 'Unterschied von {difference} Prozentpunkten: „{least}“, „{most}“.',
    otherUnit: 'Nicht vergleichbar: Die Einheiten sind verschieden.',
    otherPeriod: 'Nicht vergleichbar: Die Zeiträume sind verschieden.',
    unclearPeriod: 'Nicht vergleichbar: Nicht jeder Satz nennt den Zeitraum.',
    otherPlace: 'Nicht vergleichbar: Die Orte sind verschieden.',
    unclearPlace: 'Nicht vergleichbar: Nicht jeder Satz nennt den Ort.',
    series: 'Zu {n} Zeitpunkt, wie die Quellen ihn angeben.|Zu {n} Zeitpunkten, wie die Quellen sie angeben.',
    bySourceDate: 'Nach den Daten der Quellen:',
    otherFigures: '**Andere Zahlen**',
    mark: '[{at}]',

    compared: '**{n} Quelle** zu „{typed}“|**{n} Quellen** zu „{typed}“',
    quotesOnIt: 'Dort dazu zitiert: {names}',
    silent: 'Dazu schweigt {n} Quelle: {names}|Dazu schweigen {n} Quellen: {names}',

    apart: '“ · „',
    near: '**Nichts beantwortet das**, „{typed}“. Am nächsten in den Quellen:',
    unattributed: 'Diese Worte stehen hier; die Quelle sagt nicht, wessen sie sind.',
    frontPublished: '**Veröffentlicht** {date}',
    frontAuthors: '**Von** {names}',
    frontPublisher: '**Veröffentlicht von** {name}',
    nothing: '**Nichts gefunden** zu „{typed}“.',
    searched: 'Durchsucht: {n} Quelle.|Durchsucht: {n} Quellen.',
    searchedDated:
      'Durchsucht: {of} Quellen; {n} davon ist datiert: {from}.|Durchsucht: {of} Quellen; {n} davon sind datiert, Zeitraum: {from} bis {to}.',
    searchedPeriod:
      'Durchsucht: {n} Quelle, Zeitraum: {from} bis {to}.|Durchsucht: {n} Quellen, Zeitraum: {from} bis {to}.',
    searchedFor: 'Gesucht wurde nach: {words}.',
    missing: 'Nirgends darin: {words}.',
    nearest: 'Am nächsten kommen: {words}.',
    hintEmpty:
      'Schreibe ein paar Wörter, und Verbatim zeigt, wo die Quellen sie haben. `/help` nennt die Befehle.',
    hintGreeting: 'Hallo! Frag nach dem, was im Regal steht: `/sources` zeigt es, `/help` nennt die Befehle.',
    hintTooLong: 'Das ist zu lang zum Nachschlagen: höchstens 6.000 Zeichen.',
    which: '**Wer ist gemeint?** Auf „{typed}“ passt mehr als eine Person.',

    shelf: '**Im Regal: {n} Quelle**|**Im Regal: {n} Quellen**',
    passages: '{n} Absatz|{n} Absätze',
    quotations: '{n} Zitat|{n} Zitate',
    figures: '{n} Zahl|{n} Zahlen',
    rights: 'Rechte: {rights}',
    leftOut: '**Weggelassen: {n} Problem**|**Weggelassen: {n} Probleme**',
    more: 'und {n} weitere',
    notShown:
      '{n} Teil dieser Antwort passt nicht in die Nachricht.|{n} Teile dieser Antwort passen nicht in die Nachricht.',
    item: '- {item}',

    help: '**Verbatim** antwortet aus seinen Quellen, in deren eigenen Worten: der Auszug, wer es gesagt hat, wo es steht.',
    helpPrivate:
      'Alle Befehle kennen auch `private`: Dann siehst nur du die Antwort und kannst sie danach teilen.',
    helpFoot: 'Verbatim schreibt selbst nichts über ein Thema und sagt es, wenn die Quellen schweigen.',

    inMessageMenu: '`{name}` (Rechtsklick auf eine Nachricht, Apps):',

    failed:
      'Hier ist etwas schiefgegangen, und es wurde vermerkt. Wenn es wieder passiert, sag es denen, die diesen Bot betreiben: Fehler {id}.',
    stale: 'Dieser Knopf stammt aus einer anderen Version von Verbatim: Gib den Befehl noch einmal ein.',
    otherList:
      'Die Quellen haben sich seither geändert, und mit ihnen diese Liste: Gib den Befehl noch einmal ein.',
    gone: 'Diese Stelle steht nicht mehr im Regal: Gib den Befehl noch einmal ein.',
    tooFast:
      'Das war viel auf einmal. Warte {n} Sekunde, dann geht es weiter.|Das war viel auf einmal. Warte {n} Sekunden, dann geht es weiter.',
    busy: 'Hier wird gerade mehr gefragt, als rechtzeitig beantwortet werden kann: Versuch es gleich noch einmal.',
    unknownCommand:
      'Dieser Befehl stammt aus einer anderen Version von Verbatim: Warte eine Minute und versuche es noch einmal.',

    hintOnDiscord: 'Das geht auf Discord, wo ein Regal jemandem gehört: Gib es dort ein.',
    previewNew: '**Soll ins Regal:**',
    previewUpdate: '**Das steht schon im Regal.** Der neue Text soll an seine Stelle:',
    previewLeftOut:
      '{n} Zeile weggelassen, die nicht zum Artikel gehört|{n} Zeilen weggelassen, die nicht zum Artikel gehören',
    putOnShelf: 'Ins Regal',
    update: 'Aktualisieren',
    correct: 'Berichtigen',
    discard: 'Verwerfen',
    undo: 'Rückgängig',
    takeOut: 'Herausnehmen',
    onShelf: '**Im Regal:**',
    updatedOnShelf: '**Im Regal aktualisiert:**',
    discarded: 'Verworfen: Es kam nichts ins Regal.',
    draftGone: 'Diese Vorschau gibt es nicht mehr: Füge es noch einmal hinzu.',
    takeOutAsk: '**Das herausnehmen?** Einen Tag lang kann es zurück.',
    takenOut: '**Herausgenommen:** Einen Tag lang kann es zurück.',
    putBack: '**Wieder im Regal:**',
    tooLateForThat: 'Es ist nicht mehr da, um es zurückzustellen oder herauszunehmen.',
    notAddedHere:
      'Nichts, was hier hinzugefügt wurde, passt zu „{typed}“: Wähle es beim Tippen aus der Liste.',
    mayNotAdd:
      'Das ist hier für alle, die den Server verwalten, und für Rollen, denen sie es in `/settings` erlauben.',
    mayNotSet: 'Das ist hier für alle, die den Server verwalten.',
    tooManySources: 'Das Regal ist voll: höchstens {n} Quellen. Nimm erst eine mit `/remove` heraus.',
    shelfTooLarge: 'Das Regal ist voll: höchstens {n} MB Text. Nimm erst eine Quelle mit `/remove` heraus.',
    addedTooOften: 'Höchstens {n} Mal in der Stunde: Mach etwas später weiter.',
    linksOff: 'Links lassen sich hier nicht hinzufügen: Speichere die Seite und füge die Datei hinzu.',
    linkNotWeb: 'Das ist kein Link zu einer Webseite: Er beginnt mit http und hat keinen eigenen Port.',
    linkNotPublic:
      'Dieser Link führt nicht ins öffentliche Internet: Speichere die Seite und füge die Datei hinzu.',
    linkRedirects:
      'Dieser Link führt endlos von Seite zu Seite: Öffne ihn und füge den Link hinzu, bei dem er endet.',
    linkSlow:
      'Die Seite kam nicht in zehn Sekunden: Versuch es noch einmal, oder speichere sie und füge die Datei hinzu.',
    linkTooLarge: 'Die Seite ist größer als 10 MB: Speichere den Artikel allein und füge die Datei hinzu.',
    linkNotText:
      'Hinter diesem Link ist keine Seite mit Text: Speichere, was dort ist, und füge die Datei hinzu.',
    linkUnreachable: 'Die Seite ist nicht zu erreichen: Prüfe den Link.',
    linkRefused: 'Die Website gab die Seite nicht her: Speichere sie im Browser und füge die Datei hinzu.',
    fileNotHad: 'Die Datei kam von Discord nicht an: Schicke sie noch einmal.',
    fileTooLarge: 'Die Datei ist größer als {n} MB: Teile sie in mehrere.',
    nothingToAdd: 'In dieser Nachricht ist kein Text und keine Datei.',
    storeAway:
      'Was gespeichert ist, ist gerade nicht zu erreichen: Es wurde nichts geändert. Versuch es gleich noch einmal.',
    engineAway: 'Die Quellen können gerade nicht durchsucht werden. Versuch es gleich noch einmal.',
    addTextTitle: 'Einen Text hinzufügen',
    correctTitle: 'Berichtigen',
    formText: 'Der Text, wie er erschienen ist',
    formTitle: 'Titel',
    formPublisher: 'Herausgeber',
    formDate: 'Datum: JJJJ-MM-TT, JJJJ-MM oder JJJJ',
    formAuthors: 'Verfasser, mit Kommas dazwischen',
    formUrl: 'Adresse (Link)',
    settingsHead: '**Einstellungen** für das, was hier antwortet',
    settingAdders: 'Rollen, die hinzufügen und herausnehmen dürfen',
    operatorCounts: 'Die Quellen dieses Bots zählen mit',
    operatorCountsNot: 'Nur was hier hinzugefügt wurde, zählt',
    placeServer: 'Dieser Kanal nutzt das Regal des Servers',
    placeOwn: 'Dieser Kanal hat ein eigenes Regal',
  },
  descriptions: {
    'Put an article on the shelf: a file, a link, or a text that you paste':
      'Stellt einen Artikel ins Regal: eine Datei, einen Link oder einen Text, den du einfügst',
    'A file: text, page, PDF, Word, mail or subtitles':
      'Eine Datei: Text, Seite, PDF, Word, E-Mail oder Untertitel',
    'A link to the article': 'Ein Link zum Artikel',
    'Take a source from the shelf; it can be put back for a day':
      'Nimmt eine Quelle aus dem Regal; einen Tag lang kann sie zurück',
    'Which: any part of its title': 'Welche: irgendein Teil ihres Titels',
    'Put a message and its files on the shelf': 'Stellt eine Nachricht und ihre Dateien ins Regal',
    'Who may add, and which sources answer here': 'Wer hinzufügen darf, und welche Quellen hier antworten',
    'Only you see the answer': 'Nur du siehst die Antwort',
    'Ask a question: the answer is an excerpt of a source, word for word':
      'Stelle eine Frage: Die Antwort ist ein Auszug aus einer Quelle, Wort für Wort',
    'Your question, in your own words': 'Deine Frage, in deinen eigenen Worten',
    'Whether the sources have the quotations of a message, word for word':
      'Ob die Quellen die Zitate einer Nachricht haben, Wort für Wort',
    'The reference to a source, ready to copy': 'Die Quellenangabe zu einer Quelle, fertig zum Kopieren',
    'Which: any part of its title, publisher or date':
      'Welche: ein Teil von Titel, Herausgeber oder Datum genügt',
    'How it is written (APA 7 when left out)': 'In welchem Stil (APA 7, wenn nichts gewählt ist)',
    'What each source says about something, side by side, and which are silent':
      'Was jede Quelle zu etwas sagt, nebeneinander, und welche dazu schweigen',
    'What it is about': 'Worum es geht',
    'The sentence in which a source explains a term or an acronym':
      'Der Satz, in dem eine Quelle einen Begriff oder eine Abkürzung erklärt',
    'The term or the acronym': 'Der Begriff oder die Abkürzung',
    'Look up a number that the sources give, with its sentence':
      'Schlage eine Zahl nach, die die Quellen nennen, mit ihrem Satz',
    'What is counted: "asylum seekers returned to Mexico"':
      'Was gezählt wird: „asylum seekers returned to Mexico“',
    'Only from this source': 'Nur aus dieser Quelle',
    'What Verbatim does, and its commands': 'Was Verbatim tut, und seine Befehle',
    'Somebody in the sources: how they are described, what they said, where they are named':
      'Eine Person in den Quellen: wie sie beschrieben wird, was sie sagte, wo sie vorkommt',
    'The name, or a part of it': 'Der Name oder ein Teil davon',
    'What somebody said, in the sources’ words': 'Was jemand gesagt hat, in den Worten der Quellen',
    'Who: any part of the name or role': 'Wer: ein Teil des Namens oder der Funktion genügt',
    'Only what is about this': 'Nur, was davon handelt',
    'Prove an excerpt by its id: the same words, still at their place in the source':
      'Belege einen Auszug mit seiner ID: dieselben Worte, noch an ihrer Stelle in der Quelle',
    'The id in small print under an excerpt': 'Die ID, die klein unter einem Auszug steht',
    'The sources on the shelf, or one of them': 'Die Quellen im Regal, oder eine davon',
    'Show this one: any part of its title, publisher or date':
      'Zeig diese: ein Teil von Titel, Herausgeber oder Datum genügt',
    'What happened when: dated sentences and publications, the earliest first':
      'Was wann geschah: datierte Sätze und Veröffentlichungen, die frühesten zuerst',
    'Check a quotation: does a source have these words, and from this speaker?':
      'Prüfe ein Zitat: Hat eine Quelle diese Worte, und von dieser Person?',
    'The quotation, as you found it': 'Das Zitat, wie du es gefunden hast',
    'Who is said to have said it': 'Wer es gesagt haben soll',
    'Find who said something, word for word': 'Finde heraus, wer etwas gesagt hat, Wort für Wort',
    'The words, or part of them': 'Die Worte oder ein Teil davon',
  },
};
