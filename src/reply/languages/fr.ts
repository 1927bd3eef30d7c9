import type { LanguageTable } from './language.ts';

/**
 * source: source, passage: paragraphe, excerpt: extrait, quotation: citation, figure: chiffre, reference: référence.
 * The spaces before : ; ? ! and inside « » are narrow and keep a line together.
 */
export const FRENCH: LanguageTable = {
  firstDay: '1er',
  phrases: {
    separator: ' · ',
    comma: ', ',

    direct: 'Citation',
    mixed: 'Citation partielle',
    indirect: 'Propos rapportés sans guillemets',
    speaker: '{kind}\u202f: **{name}**',
    speakerWithRole: '{kind}\u202f: **{name}**, {role}',
    speakerUnknown: '{kind}\u202f: la source ne dit pas de qui',

    asked: '«\u202f{typed}\u202f»',
    title: '«\u202f{title}\u202f»',
    notesOn: 'Notes sur «\u202f{title}\u202f»',
    notesOnUntitled: 'Notes sur un article sans titre',
    untitled: '«\u202f{words}…\u202f»',
    publisherUnknown: 'éditeur inconnu',
    noDate: 'sans date',
    passageNumber: '¶ {n}',
    passageNumbers: '¶ {from}–{to}',
    captionNumber: 'légende, ¶ {n}',
    link: 'Lire à la source',

    cutBefore: '[…]',
    cutAfter: '[…]',
    tooLong:
      'Cet extrait est une seule phrase de {n} caractères, trop longue pour ce message\u202f: lis-la dans la source.',

    counter: '{at} sur {of}',
    counterPage: '{at}–{to} sur {of}',
    next: 'Suivant',
    previous: 'Précédent',
    passageBefore: '¶ précédent',
    passageAfter: '¶ suivant',
    context: 'En contexte',
    sentenceBefore: 'Phrase précédente',
    cite: 'Référence',
    original: 'Texte d’origine',
    askOn: 'Demander encore',
    askOnQuestion: 'Ta question suivante',
    askOnNames: 'Les noms de la question précédente sont lus avec elle.',
    share: 'Partager avec tout le monde',
    sharedBy: 'Partagé par **{name}**',
    excerptId: 'id\u00a0{id}',

    proofSame:
      '**Prouvé\u202f:** les mêmes mots se trouvent au même endroit, du caractère {start} au caractère {end}.',
    proofMoved:
      '**Déplacé\u202f:** la source a changé depuis\u202f; les mêmes mots s’y trouvent maintenant ailleurs, du caractère {start} au caractère {end}.',
    proofChanged:
      '**Modifié\u202f:** la source a changé depuis, et ces mots ne s’y trouvent plus. Impossible de les montrer\u202f: Verbatim ne garde aucune copie.',
    proofNow: 'Ce qui se trouve maintenant à leur place\u202f:',
    proofNothingNow: 'La source se termine maintenant avant cet endroit.',
    idMalformed:
      'Ce n’est pas l’id d’un extrait. Un id ressemble à `7k2m9q-3v0-4g-9x2t7wbq4mkc` et figure en petit sous chaque extrait\u202f: copie-le en entier.',
    idSourceGone:
      'Aucune source de l’étagère ne correspond à cet id\u202f: elle a été retirée, ou son fichier porte un autre nom.',

    reference: '**{style}** · {title}',
    apa: 'APA 7',
    mla: 'MLA 9',
    chicago: 'Chicago 17',
    harvard: 'Harvard',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
    chooseStyle: 'Un autre style',
    alsoFit:
      '{n} autre source correspond à ta saisie\u202f: choisis-la dans la liste en tapant.|{n} autres sources correspondent à ta saisie\u202f: choisis-en une dans la liste en tapant.',
    notesCited: 'Ce sont des notes, et elles sont citées comme telles.',
    notGiven: 'La source n’indique pas\u202f: {fields}.',
    author: 'auteur',
    titleField: 'titre',
    publisherField: 'éditeur',
    dateField: 'date',
    linkField: 'lien',
    italicTitle: 'En italique\u202f: le titre.',
    italicPublisher: 'En italique\u202f: l’éditeur.',
    accessed: 'Ajoute le jour où tu l’as lu à cette adresse\u202f: «\u202f(Accessed: …)\u202f».',
    originalText: 'L’extrait, caractère par caractère, tel que la source le donne\u202f:',

    checked: '**{n} citation vérifiée**|**{n} citations vérifiées**',
    checkedOne: '**{at}.** «\u202f{typed}\u202f»',
    checkedNothing: 'Absent de ces sources. Cela ne veut pas dire que c’est faux.',
    noQuotations: 'Il n’y a pas de citation dans ce message\u202f: pas trois mots entre guillemets.',
    uncheckedMore: 'et {n} de plus\u202f: vérifie-les une à une avec `/verify`',

    verdictVerbatim: '**Mot pour mot\u202f:** la source contient exactement ces mots.',
    verdictAltered: '**Modifiée\u202f:** la source contient d’autres mots.',
    verdictMisattributed: '**Mal attribuée\u202f:** ces mots ont été dits, mais par quelqu’un d’autre.',
    notInThese:
      '**Absent de ces sources\u202f:** «\u202f{typed}\u202f». Cela ne veut pas dire que c’est faux.',
    speakerOther: 'Pas {asked}\u202f: la source nomme **{name}**.',
    speakerUnnamed: 'Aucune source ne dit que ces mots sont de {asked}.',
    speakerUnsure: 'La source nomme {name} : elle ne dit pas s’il s’agit de {asked}.',
    settingText: 'Les mots de la source elle-même, hors guillemets\u202f: elle ne cite personne ici.',
    alsoIn:
      'Les mêmes mots se trouvent à {n} autre endroit.|Les mêmes mots se trouvent à {n} autres endroits.',
    struck: '~~{typed}~~',
    added: '++{words}++',
    space: ' ',
    changes: 'Changements\u202f: {kinds}.',
    changeNumber: 'un nombre',
    changeNegation: 'une négation',
    changeName: 'un nom',
    changeLeftOut: 'des mots omis',
    changePutIn: 'des mots ajoutés',
    changeOrder: 'l’ordre',
    changeSpliced: 'des mots de deux endroits réunis',
    changeWord: 'd’autres mots',
    changePunctuation: 'des signes entre les mots',
    cutNegation:
      'Coupée à «\u202f{turns}\u202f», ce qui peut en inverser le sens. Le reste de la phrase\u202f: «\u202f{rest}\u202f»',
    cutQuestion: 'Extraite d’une question. Le reste de la phrase\u202f: «\u202f{rest}\u202f»',
    cutCondition:
      'Coupée à «\u202f{turns}\u202f», dont elle dépend. Le reste de la phrase\u202f: «\u202f{rest}\u202f»',
    cutAttribution:
      'Coupée à «\u202f{turns}\u202f»\u202f: la source rapporte ce que quelqu’un a dit. Le reste de la phrase\u202f: «\u202f{rest}\u202f»',
    cutHedge:
      'Coupée à «\u202f{turns}\u202f», qui dit à quel point c’est sûr. Le reste de la phrase\u202f: «\u202f{rest}\u202f»',

    person: '**{name}** · {counts}',
    aspectDescribed: '**Description**',
    aspectSaid: '**Propos**',
    aspectMentioned: '**Autres mentions**',
    countDescribed: '{n} description|{n} descriptions',
    countMentioned: '{n} autre phrase|{n} autres phrases',

    datePublished: '**{date}** · publication',
    dateStated: '**{date}**',
    dateWorkedOut: '**{date}** · déduit de «\u202f{words}\u202f» et de la date de publication',

    heading: '**{thing}**',
    headingOf: '**{unit}** · **{thing}**',
    agreeing: 'Concordance\u202f: {n} source.|Concordance\u202f: {n} sources.',
    farthestApart:
      'Sur {n} chiffre, le plus bas et le plus élevé\u202f:|Sur {n} chiffres, le plus bas et le plus élevé\u202f:',
    differing: 'Écart de {difference}\u202f: «\u202f{least}\u202f», «\u202f{most}\u202f».',
    differingPercent:
      'Écart de {difference}, soit {percent}\u202f% du plus petit\u202f: «\u202f{least}\u202f», «\u202f{most}\u202f».',
    differingPoints:
      'Écart de {difference} points de pourcentage\u202f: «\u202f{least}\u202f», «\u202f{most}\u202f».',
    otherUnit: 'Non comparables\u202f: les unités diffèrent.',
    otherPeriod: 'Non comparables\u202f: les périodes diffèrent.',
    unclearPeriod: 'Non comparables\u202f: toutes les phrases n’indiquent pas la période.',
    otherPlace: 'Non comparables\u202f: les lieux diffèrent.',
    unclearPlace: 'Non comparables\u202f: toutes les phrases n’indiquent pas le lieu.',
    series: 'À {n} date, selon les sources.|À {n} dates, selon les sources.',
    bySourceDate: 'Selon la date des sources\u202f:',
    otherFigures: '**Autres chiffres**',
    mark: '[{at}]',
    quizHead: '**Question {at} sur {of}** · {kind}',
    quizWho: 'Qui a dit cela ?',
    quizGap: 'Quels mots manquent ?',
    quizNumber: 'Quel nombre manque ?',
    quizAltered: 'L’une de ces deux versions a été modifiée. Laquelle la source a-t-elle ?',
    quizOrder: 'Dans quel ordre cela s’est-il passé ? Les dates sont masquées.',
    quizSource: 'Dans quelle source ces mots figurent-ils ?',
    quizWords: '« {words} »',
    quizNumbered: '**{at}** · « {words} »',
    quizChoice: '**{letter}** · {words}',
    gapMark: '**[blanc]**',
    arrow: ' → ',
    ordinal: '{at}',
    letterA: 'A',
    letterB: 'B',
    letterC: 'C',
    letterD: 'D',
    letterE: 'E',
    quizOnce: 'Toi seul vois si c’est juste. Ta première réponse compte.',
    quizMinutes: 'Les réponses comptent pendant {n} minute.|Les réponses comptent pendant {n} minutes.',
    quizFewer:
      'Sur {of} questions, {n} peut être posée ici avec certitude.|Sur {of} questions, {n} peuvent être posées ici avec certitude.',
    quizNone: 'Ces sources ne permettent aucune question dont la réponse soit certaine.',
    quizRight: '**Juste :** {letter}.',
    quizWrong: '**Pas {letter} :** la bonne réponse est {right}.',
    quizAlteredKey: '**Modifié, ce ne sont pas les mots de la source :** {words}',
    quizAgain: 'Tu avais déjà choisi {letter} : ta première réponse compte.',
    quizLate: 'Le temps est écoulé : cette réponse ne compte pas.',
    quizResults: 'Résultats',
    tallyHead: '**Jusqu’ici**, sans les noms :',
    tallyOne: '**{at}** · {right} réponse juste sur {n}|**{at}** · {right} réponses justes sur {n}',
    tallyOwn: 'Toi : {right} sur {n}.',
    tallyNone: 'Personne n’a encore répondu.',

    compared: '**{n} source** sur «\u202f{typed}\u202f»|**{n} sources** sur «\u202f{typed}\u202f»',
    quotesOnIt: 'Y sont cités à ce sujet\u202f: {names}',
    silent: '{n} source n’en dit rien\u202f: {names}|{n} sources n’en disent rien\u202f: {names}',

    apart: '\u202f» · «\u202f',
    near: '**Rien ne répond à cela**, «\u202f{typed}\u202f». Le plus proche dans les sources\u202f:',
    unattributed: 'Ces mots figurent ici\u202f; la source ne dit pas de qui ils sont.',
    frontPublished: '**Publié** le {date}',
    frontAuthors: '**Par** {names}',
    frontPublisher: '**Publié par** {name}',
    nothing: '**Rien trouvé** pour «\u202f{typed}\u202f».',
    searched: 'Recherche dans {n} source.|Recherche dans {n} sources.',
    searchedDated:
      'Recherche dans {of} sources, dont {n} est datée\u202f: {from}.|Recherche dans {of} sources, dont {n} sont datées\u202f: {from} – {to}.',
    searchedPeriod:
      'Recherche dans {n} source, dates\u202f: {from} – {to}.|Recherche dans {n} sources, dates\u202f: {from} – {to}.',
    searchedFor: 'Recherche effectuée\u202f: {words}.',
    missing: 'Nulle part\u202f: {words}.',
    nearest: 'Mots les plus proches qui s’y trouvent\u202f: {words}.',
    hintEmpty:
      'Tape quelques mots, et Verbatim montre où les sources les contiennent. `/help` donne la liste des commandes.',
    hintGreeting:
      'Bonjour\u202f! Pose une question sur ce qui est sur l’étagère\u202f: `/sources` la montre, `/help` donne la liste des commandes.',
    hintTooLong: 'C’est trop long à chercher : 6 000 caractères au plus.',
    which: '**Qui\u202f?** Plus d’une personne correspond à «\u202f{typed}\u202f».',

    shelf: '**Sur l’étagère\u202f: {n} source**|**Sur l’étagère\u202f: {n} sources**',
    passages: '{n} paragraphe|{n} paragraphes',
    quotations: '{n} citation|{n} citations',
    figures: '{n} chiffre|{n} chiffres',
    rights: 'Droits\u202f: {rights}',
    leftOut: '**Écarté\u202f: {n} problème**|**Écarté\u202f: {n} problèmes**',
    more: 'et {n} de plus',
    notShown:
      '{n} partie de cette réponse ne tient pas dans le message.|{n} parties de cette réponse ne tiennent pas dans le message.',
    item: '- {item}',

    help: '**Verbatim** répond avec les mots mêmes de ses sources\u202f: l’extrait, qui l’a dit, où il se trouve.',
    helpPrivate:
      'Toutes acceptent aussi `private`\u202f: la réponse n’est alors visible que par toi, et tu peux la partager ensuite.',
    helpFoot: 'Verbatim n’écrit rien de lui-même sur un sujet, et le dit quand les sources se taisent.',

    inMessageMenu: '`{name}` (clic droit sur un message, Applications)\u202f:',

    failed:
      'Quelque chose n’a pas marché ici, et cela a été noté. Si cela se reproduit, dis-le à celles et ceux qui gèrent ce bot\u202f: erreur {id}.',
    stale: 'Ce bouton vient d’une autre version de Verbatim\u202f: relance la commande.',
    otherList: 'Les sources ont changé depuis, et cette liste avec elles\u202f: relance la commande.',
    gone: 'Ce paragraphe n’est plus sur l’étagère\u202f: relance la commande.',
    tooFast:
      'Ça fait beaucoup d’un coup. Attends {n} seconde, puis continue.|Ça fait beaucoup d’un coup. Attends {n} secondes, puis continue.',
    busy: 'On pose ici en ce moment plus de questions qu’il n’est possible d’en traiter à temps\u202f: réessaie dans un instant.',
    unknownCommand:
      'Cette commande vient d’une autre version de Verbatim\u202f: attends une minute et réessaie.',

    hintOnDiscord: 'Cela marche sur Discord, où une étagère est à quelqu’un : tapez-le là.',
    previewNew: '**À mettre sur l’étagère :**',
    previewUpdate: '**C’est déjà sur l’étagère.** Le nouveau texte prendra sa place :',
    previewLeftOut:
      '{n} ligne laissée de côté, hors de l’article|{n} lignes laissées de côté, hors de l’article',
    putOnShelf: 'Mettre sur l’étagère',
    update: 'Mettre à jour',
    correct: 'Corriger',
    discard: 'Abandonner',
    undo: 'Annuler',
    takeOut: 'Retirer',
    onShelf: '**Sur l’étagère :**',
    updatedOnShelf: '**Mis à jour sur l’étagère :**',
    discarded: 'Abandonné : rien n’a été mis sur l’étagère.',
    draftGone: 'Cet aperçu n’existe plus : ajoutez-le à nouveau.',
    takeOutAsk: '**Retirer ceci ?** Cela peut revenir pendant un jour.',
    takenOut: '**Retiré :** cela peut revenir pendant un jour.',
    putBack: '**De retour sur l’étagère :**',
    tooLateForThat: 'Cela n’est plus là pour revenir ou être retiré.',
    notAddedHere:
      'Rien de ce qui a été ajouté ici ne correspond à « {typed} » : choisissez-le dans la liste en tapant.',
    mayNotAdd:
      'Ici, c’est pour ceux qui gèrent le serveur, et pour les rôles qu’ils autorisent dans `/settings`.',
    mayNotSet: 'Ici, c’est pour ceux qui gèrent le serveur.',
    tooManySources: 'L’étagère est pleine : {n} sources au plus. Retirez-en une avec `/remove` d’abord.',
    shelfTooLarge:
      'L’étagère est pleine : {n} Mo de texte au plus. Retirez d’abord une source avec `/remove`.',
    addedTooOften: '{n} ajouts par heure au plus : continuez un peu plus tard.',
    linksOff: 'Les liens ne peuvent pas être ajoutés ici : enregistrez la page et ajoutez le fichier.',
    linkNotWeb: 'Ce n’est pas un lien vers une page web : il commence par http et n’a pas de port à lui.',
    linkNotPublic: 'Ce lien ne mène pas à l’internet public : enregistrez la page et ajoutez le fichier.',
    linkRedirects: 'Ce lien mène sans fin d’une page à l’autre : ouvrez-le et ajoutez le lien où il finit.',
    linkSlow: 'La page n’est pas venue en dix secondes : réessayez, ou enregistrez-la et ajoutez le fichier.',
    linkTooLarge: 'La page dépasse 10 Mo : enregistrez l’article seul et ajoutez le fichier.',
    linkNotText:
      'Derrière ce lien, il n’y a pas de page de texte : enregistrez ce qui s’y trouve et ajoutez le fichier.',
    linkUnreachable: 'La page est injoignable : vérifiez le lien.',
    linkRefused: 'Le site n’a pas donné la page : enregistrez-la dans le navigateur et ajoutez le fichier.',
    fileNotHad: 'Le fichier n’est pas arrivé de Discord : envoyez-le à nouveau.',
    fileTooLarge: 'Le fichier dépasse {n} Mo : coupez-le en plusieurs.',
    nothingToAdd: 'Ce message n’a ni texte ni fichier.',
    storeAway:
      'Ce qui est enregistré est injoignable pour le moment : rien n’a changé. Réessayez dans un instant.',
    engineAway: 'Impossible de chercher dans les sources pour le moment. Réessayez dans un instant.',
    addTextTitle: 'Ajouter un texte',
    correctTitle: 'Corriger',
    formText: 'Le texte, tel qu’il a paru',
    formTitle: 'Titre',
    formPublisher: 'Éditeur',
    formDate: 'Date : AAAA-MM-JJ, AAAA-MM ou AAAA',
    formAuthors: 'Auteurs, séparés par des virgules',
    formUrl: 'Adresse (lien)',
    settingsHead: '**Réglages** de ce qui répond ici',
    settingAdders: 'Rôles qui peuvent ajouter et retirer',
    operatorCounts: 'Les sources de ce bot comptent aussi',
    operatorCountsNot: 'Seul ce qui a été ajouté ici compte',
    placeServer: 'Ce salon utilise l’étagère du serveur',
    placeOwn: 'Ce salon a sa propre étagère',
    ownShelves: 'Avec leur propre étagère : {channels}',
    languageOwn: 'Répond dans la langue de qui demande',
    languageOf: 'Répond en {language}',
    quotaSources: 'Au plus {n} source sur l’étagère|Au plus {n} sources sur l’étagère',
    quotaBytes: 'Au plus {n} Mo de texte sur l’étagère',
    quotaHourly: 'Au plus {n} source par heure et par personne|Au plus {n} sources par heure et par personne',
    editShelf: 'Modifier l’étagère',
    shelfAdded: '**Ajoutée ici : {n} source**|**Ajoutées ici : {n} sources**',
    shelfEmpty: 'Rien n’a encore été ajouté ici : `/add` met la première source sur l’étagère.',
    pickSource: 'En choisir une pour la corriger ou la retirer',
    backToShelf: 'Retour à l’étagère',
    correctedOnShelf: '**Corrigé sur l’étagère :**',
  },
  descriptions: {
    'Questions from the sources: every key is an excerpt, and proved':
      'Des questions sur les sources : chaque réponse est un extrait, preuve à l’appui',
    'How many questions (5 when left out)': 'Combien de questions (5 par défaut)',
    'Which kind (all in turn when left out)': 'De quel genre (tous à tour de rôle par défaut)',
    'Who said it': 'Qui l’a dit',
    'Fill the gap': 'Mots manquants',
    'Which number': 'Quel nombre',
    'Real or altered': 'Vrai ou modifié',
    'In what order': 'Dans quel ordre',
    'Which source': 'Quelle source',
    'How hard (medium when left out)': 'Quelle difficulté (moyenne par défaut)',
    Easy: 'Facile',
    Medium: 'Moyen',
    Hard: 'Difficile',
    'How many minutes answers count (no end when left out)':
      'Combien de minutes les réponses comptent (sans fin par défaut)',
    'A word of your own: the same one gives the same quiz again':
      'Un mot à toi : le même redonne le même quiz',
    'Put an article on the shelf: a file, a link, or a text that you paste':
      'Met un article sur l’étagère : un fichier, un lien ou un texte collé',
    'A file: text, page, PDF, Word, mail or subtitles':
      'Un fichier : texte, page, PDF, Word, courriel ou sous-titres',
    'A link to the article': 'Un lien vers l’article',
    'Take a source from the shelf; it can be put back for a day':
      'Retire une source de l’étagère ; elle peut revenir pendant un jour',
    'Which: any part of its title': 'Laquelle : une partie de son titre',
    'Put a message and its files on the shelf': 'Met un message et ses fichiers sur l’étagère',
    'Who may add, and which sources answer here': 'Qui peut ajouter, et quelles sources répondent ici',
    'Only you see the answer': 'Réponse visible par toi uniquement',
    'Ask a question: the answer is an excerpt of a source, word for word':
      'Pose une question\u202f: la réponse est un extrait d’une source, mot pour mot',
    'Your question, in your own words': 'Ta question, avec tes propres mots',
    'Whether the sources have the quotations of a message, word for word':
      'Si les sources contiennent les citations d’un message, mot pour mot',
    'The reference to a source, ready to copy': 'La référence d’une source, prête à copier',
    'Which: any part of its title, publisher or date':
      'Laquelle\u202f: une partie du titre, de l’éditeur ou de la date suffit',
    'How it is written (APA 7 when left out)': 'Dans quel style (APA 7 par défaut)',
    'What each source says about something, side by side, and which are silent':
      'Ce que chaque source dit d’un sujet, côte à côte, et lesquelles n’en disent rien',
    'What it is about': 'Le sujet',
    'The sentence in which a source explains a term or an acronym':
      'La phrase où une source explique un terme ou un sigle',
    'The term or the acronym': 'Le terme ou le sigle',
    'Look up a number that the sources give, with its sentence':
      'Cherche un chiffre que donnent les sources, avec sa phrase',
    'What is counted: "asylum seekers returned to Mexico"':
      'Ce qui est compté\u202f: «\u202fasylum seekers returned to Mexico\u202f»',
    'Only from this source': 'Seulement dans cette source',
    'What Verbatim does, and its commands': 'Ce que fait Verbatim, et ses commandes',
    'Somebody in the sources: how they are described, what they said, where they are named':
      'Une personne dans les sources\u202f: sa description, ses propos, où elle est nommée',
    'The name, or a part of it': 'Le nom, ou une partie du nom',
    'What somebody said, in the sources’ words': 'Ce que quelqu’un a dit, selon les mots des sources',
    'Who: any part of the name or role': 'Qui\u202f: une partie du nom ou de la fonction suffit',
    'Only what is about this': 'Seulement ce qui s’y rapporte',
    'Prove an excerpt by its id: the same words, still at their place in the source':
      'Prouve un extrait par son id\u202f: les mêmes mots, toujours à leur place dans la source',
    'The id in small print under an excerpt': 'L’id en petits caractères sous un extrait',
    'The sources on the shelf, or one of them': 'Les sources de l’étagère, ou l’une d’elles',
    'Show this one: any part of its title, publisher or date':
      'Montrer celle-ci\u202f: une partie du titre, de l’éditeur ou de la date suffit',
    'What happened when: dated sentences and publications, the earliest first':
      'Ce qui s’est passé et quand\u202f: phrases datées et publications, les plus anciennes d’abord',
    'Check a quotation: does a source have these words, and from this speaker?':
      'Vérifie une citation\u202f: une source a-t-elle ces mots, et de cette personne\u202f?',
    'The quotation, as you found it': 'La citation, telle que tu l’as trouvée',
    'Who is said to have said it': 'Qui l’aurait dit',
    'Find who said something, word for word': 'Trouve qui a dit quelque chose, mot pour mot',
    'The words, or part of them': 'Les mots, ou une partie d’entre eux',
  },
};
