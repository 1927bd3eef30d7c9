import type { LanguageTable } from './language.ts';

/** source: fuente, passage: párrafo, excerpt: fragmento, quotation: cita, figure: cifra, reference: referencia. */
export const SPANISH: LanguageTable = {
  phrases: {
    separator: ' · ',
    comma: ', ',

    direct: 'Cita textual',
    mixed: 'Cita parcial',
    indirect: 'Referido sin comillas',
    speaker: '{kind}: **{name}**',
    speakerWithRole: '{kind}: **{name}**, {role}',
    speakerUnknown: '{kind}: la fuente no dice de quién',

    asked: '«{typed}»',
    title: '«{title}»',
    notesOn: 'Notas sobre «{title}»',
    notesOnUntitled: 'Notas sobre un artículo sin título',
    untitled: '«{words}…»',
    publisherUnknown: 'medio desconocido',
    noDate: 'sin fecha',
    passageNumber: '¶ {n}',
    passageNumbers: '¶ {from}–{to}',
    captionNumber: 'pie de foto, ¶ {n}',
    link: 'Leer en la fuente',

    cutBefore: '[…]',
    cutAfter: '[…]',
    tooLong:
      'Este fragmento es una sola frase de {n} caracteres, demasiado larga para este mensaje: léela en la fuente.',

    counter: '{at} de {of}',
    counterPage: '{at}–{to} de {of}',
    next: 'Siguiente',
    previous: 'Anterior',
    passageBefore: '¶ anterior',
    passageAfter: '¶ siguiente',
    context: 'En contexto',
    sentenceBefore: 'Frase anterior',
    cite: 'Referencia',
    original: 'Texto original',
    askOn: 'Seguir preguntando',
    askOnQuestion: 'Tu siguiente pregunta',
    askOnNames: 'Los nombres de la pregunta anterior se leen con ella.',
    share: 'Compartir con todos',
    sharedBy: 'Compartido por **{name}**',
    excerptId: 'id\u00a0{id}',

    proofSame: '**Comprobado:** las mismas palabras están en el mismo lugar, del carácter {start} al {end}.',
    proofMoved:
      '**Desplazado:** la fuente ha cambiado desde entonces; las mismas palabras están ahora en otro lugar, del carácter {start} al {end}.',
    proofChanged:
      '**Cambiado:** la fuente ha cambiado desde entonces y estas palabras ya no están en ella. No se pueden mostrar: Verbatim no guarda copias.',
    proofNow: 'Lo que hay ahora en su lugar:',
    proofNothingNow: 'La fuente termina ahora antes de ese lugar.',
    idMalformed:
      'Esto no es el id de un fragmento. Un id es como `7k2m9q-3v0-4g-9x2t7wbq4mkc` y está en letra pequeña debajo de cada fragmento: cópialo entero.',
    idSourceGone:
      'Ninguna fuente de la estantería corresponde a este id: se ha retirado o su archivo tiene otro nombre.',

    reference: '**{style}** · {title}',
    apa: 'APA 7',
    mla: 'MLA 9',
    chicago: 'Chicago 17',
    harvard: 'Harvard',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
    chooseStyle: 'Otro estilo',
    alsoFit:
      '{n} fuente más encaja con lo que has escrito: elígela en la lista mientras escribes.|{n} fuentes más encajan con lo que has escrito: elige una en la lista mientras escribes.',
    notesCited: 'Son notas y se citan como notas.',
    notGiven: 'La fuente no indica: {fields}.',
    author: 'autor',
    titleField: 'título',
    publisherField: 'medio',
    dateField: 'fecha',
    linkField: 'enlace',
    italicTitle: 'En cursiva: el título.',
    italicPublisher: 'En cursiva: el medio.',
    accessed: 'Añade el día en que lo leíste en esa dirección: «(Accessed: …)».',
    originalText: 'El fragmento, carácter a carácter, como está en la fuente:',

    checked: '**{n} cita comprobada**|**{n} citas comprobadas**',
    checkedOne: '**{at}.** «{typed}»',
    checkedNothing: 'No está en estas fuentes. Eso no significa que sea falso.',
    noQuotations: 'En este mensaje no hay ninguna cita: no hay tres palabras entre comillas.',
    uncheckedMore: 'y {n} más: compruébalas una a una con `/verify`',

    verdictVerbatim: '**Literal:** la fuente tiene estas palabras, tal cual.',
    verdictAltered: '**Alterada:** la fuente tiene otras palabras.',
    verdictMisattributed: '**Mal atribuida:** estas palabras se dijeron, pero las dijo otra persona.',
    notInThese: '**No está en estas fuentes:** «{typed}». Eso no significa que sea falso.',
    speakerOther: 'No es {asked}: la fuente nombra a **{name}**.',
    speakerUnnamed: 'Ninguna fuente dice que esto sea de {asked}.',
    speakerUnsure: 'La fuente nombra a {name}: no dice si es {asked}.',
    settingText: 'Palabras de la propia fuente, fuera de comillas: aquí no cita a nadie.',
    alsoIn: 'Las mismas palabras están en {n} lugar más.|Las mismas palabras están en {n} lugares más.',
    struck: '~~{typed}~~',
    added: '++{words}++',
    space: ' ',
    changes: 'Cambios: {kinds}.',
    changeNumber: 'un número',
    changeNegation: 'una negación',
    changeName: 'un nombre',
    changeLeftOut: 'palabras omitidas',
    changePutIn: 'palabras añadidas',
    changeOrder: 'el orden',
    changeSpliced: 'palabras de dos lugares unidas',
    changeWord: 'otras palabras',
    changePunctuation: 'signos entre las palabras',
    cutNegation: 'Cortada en «{turns}», lo que puede invertir el sentido. El resto de la frase: «{rest}»',
    cutQuestion: 'Cortada de una pregunta. El resto de la frase: «{rest}»',
    cutCondition: 'Cortada en «{turns}», de lo que depende. El resto de la frase: «{rest}»',
    cutAttribution:
      'Cortada en «{turns}»: la fuente cuenta lo que alguien dijo. El resto de la frase: «{rest}»',
    cutHedge: 'Cortada en «{turns}», que indica hasta qué punto es seguro. El resto de la frase: «{rest}»',

    person: '**{name}** · {counts}',
    aspectDescribed: '**Descripción**',
    aspectSaid: '**Declaraciones**',
    aspectMentioned: '**Otras menciones**',
    countDescribed: '{n} descripción|{n} descripciones',
    countMentioned: '{n} frase más|{n} frases más',

    datePublished: '**{date}** · publicación',
    dateStated: '**{date}**',
    dateWorkedOut: '**{date}** · calculado a partir de «{words}» y de la fecha de publicación',

    heading: '**{thing}**',
    headingOf: '**{unit}** · **{thing}**',
    agreeing: 'Coinciden: {n} fuente.|Coinciden: {n} fuentes.',
    farthestApart: 'De {n} cifra, la menor y la mayor:|De {n} cifras, la menor y la mayor:',
    differing: 'Diferencia de {difference}: «{least}», «{most}».',
    differingPercent: 'Diferencia de {difference}, el {percent} % de la menor: «{least}», «{most}».',
    differingPoints: 'Diferencia de {difference} puntos porcentuales: «{least}», «{most}».',
    otherUnit: 'No comparables: las unidades son distintas.',
    otherPeriod: 'No comparables: los periodos son distintos.',
    unclearPeriod: 'No comparables: no todas las frases indican el periodo.',
    otherPlace: 'No comparables: los lugares son distintos.',
    unclearPlace: 'No comparables: no todas las frases indican el lugar.',
    series: 'En {n} momento, según lo fechan las fuentes.|En {n} momentos, según los fechan las fuentes.',
    bySourceDate: 'Por la fecha de las fuentes:',
    otherFigures: '**Otras cifras**',
    mark: '[{at}]',

    compared: '**{n} fuente** sobre «{typed}»|**{n} fuentes** sobre «{typed}»',
    quotesOnIt: 'Sobre esto cita a: {names}',
    silent: 'Sobre esto calla {n} fuente: {names}|Sobre esto callan {n} fuentes: {names}',

    apart: '» · «',
    near: '**Nada responde a esto**, «{typed}». Lo más cercano en las fuentes:',
    unattributed: 'Estas palabras figuran aquí; la fuente no dice de quién son.',
    frontPublished: '**Publicado** el {date}',
    frontAuthors: '**Por** {names}',
    frontPublisher: '**Publicado por** {name}',
    nothing: '**No se ha encontrado nada** sobre «{typed}».',
    searched: 'Búsqueda en {n} fuente.|Búsqueda en {n} fuentes.',
    searchedDated:
      'Búsqueda en {of} fuentes; {n} de ellas tiene fecha: {from}.|Búsqueda en {of} fuentes; {n} de ellas tienen fecha: {from} – {to}.',
    searchedPeriod:
      'Búsqueda en {n} fuente, fechas: {from} – {to}.|Búsqueda en {n} fuentes, fechas: {from} – {to}.',
    searchedFor: 'Se ha buscado: {words}.',
    missing: 'En ninguna de ellas: {words}.',
    nearest: 'Palabras más parecidas que sí aparecen: {words}.',
    hintEmpty:
      'Escribe unas palabras y Verbatim te muestra dónde están en las fuentes. `/help` enumera los comandos.',
    hintGreeting:
      '¡Hola! Pregunta por lo que hay en la estantería: `/sources` la muestra y `/help` enumera los comandos.',
    hintTooLong: 'Eso es demasiado largo para buscarlo: 6000 caracteres como máximo.',
    which: '**¿Quién?** Más de una persona encaja con «{typed}».',

    shelf: '**En la estantería: {n} fuente**|**En la estantería: {n} fuentes**',
    passages: '{n} párrafo|{n} párrafos',
    quotations: '{n} cita|{n} citas',
    figures: '{n} cifra|{n} cifras',
    rights: 'Derechos: {rights}',
    leftOut: '**Excluido: {n} problema**|**Excluido: {n} problemas**',
    more: 'y {n} más',
    notShown:
      '{n} parte de esta respuesta no cabe en el mensaje.|{n} partes de esta respuesta no caben en el mensaje.',
    item: '- {item}',

    help: '**Verbatim** responde con las propias palabras de sus fuentes: el fragmento, quién lo dijo y dónde está.',
    helpPrivate:
      'Todos admiten también `private`: entonces solo tú ves la respuesta, y puedes compartirla después.',
    helpFoot: 'Verbatim no escribe nada propio sobre ningún tema, y lo dice cuando las fuentes callan.',

    inMessageMenu: '`{name}` (clic derecho en un mensaje, Aplicaciones):',

    failed:
      'Algo ha fallado aquí y ha quedado anotado. Si vuelve a ocurrir, díselo a quienes llevan este bot: error {id}.',
    stale: 'Este botón es de otra versión de Verbatim: ejecuta el comando de nuevo.',
    otherList:
      'Las fuentes han cambiado desde entonces, y con ellas esta lista: ejecuta el comando de nuevo.',
    gone: 'Ese párrafo ya no está en la estantería: ejecuta el comando de nuevo.',
    tooFast:
      'Han sido muchas cosas a la vez. Espera {n} segundo y continúa.|Han sido muchas cosas a la vez. Espera {n} segundos y continúa.',
    busy: 'Ahora mismo se pregunta aquí más de lo que se puede responder a tiempo: vuelve a intentarlo dentro de un momento.',
    unknownCommand: 'Este comando es de otra versión de Verbatim: espera un minuto y vuelve a intentarlo.',
  },
  descriptions: {
    'Only you see the answer': 'Solo tú ves la respuesta',
    'Ask a question: the answer is an excerpt of a source, word for word':
      'Haz una pregunta: la respuesta es un fragmento de una fuente, palabra por palabra',
    'Your question, in your own words': 'Tu pregunta, con tus propias palabras',
    'Whether the sources have the quotations of a message, word for word':
      'Si las fuentes tienen las citas de un mensaje, palabra por palabra',
    'The reference to a source, ready to copy': 'La referencia de una fuente, lista para copiar',
    'Which: any part of its title, publisher or date':
      'Cuál: cualquier parte del título, del medio o de la fecha',
    'How it is written (APA 7 when left out)': 'En qué estilo (APA 7 si no se elige)',
    'What each source says about something, side by side, and which are silent':
      'Qué dice cada fuente sobre algo, una junto a otra, y cuáles callan',
    'What it is about': 'De qué se trata',
    'The sentence in which a source explains a term or an acronym':
      'La frase en la que una fuente explica un término o unas siglas',
    'The term or the acronym': 'El término o las siglas',
    'Look up a number that the sources give, with its sentence':
      'Busca una cifra que den las fuentes, con su frase',
    'What is counted: "asylum seekers returned to Mexico"':
      'Qué se cuenta: «asylum seekers returned to Mexico»',
    'Only from this source': 'Solo de esta fuente',
    'What Verbatim does, and its commands': 'Qué hace Verbatim y sus comandos',
    'Somebody in the sources: how they are described, what they said, where they are named':
      'Una persona en las fuentes: cómo se la describe, qué dijo, dónde se la nombra',
    'The name, or a part of it': 'El nombre o una parte de él',
    'What somebody said, in the sources’ words': 'Qué dijo alguien, en palabras de las fuentes',
    'Who: any part of the name or role': 'Quién: cualquier parte del nombre o del cargo',
    'Only what is about this': 'Solo lo que trate de esto',
    'Prove an excerpt by its id: the same words, still at their place in the source':
      'Comprueba un fragmento por su id: las mismas palabras, aún en su lugar en la fuente',
    'The id in small print under an excerpt': 'El id en letra pequeña debajo de un fragmento',
    'The sources on the shelf, or one of them': 'Las fuentes de la estantería, o una de ellas',
    'Show this one: any part of its title, publisher or date':
      'Mostrar esta: cualquier parte del título, del medio o de la fecha',
    'What happened when: dated sentences and publications, the earliest first':
      'Qué pasó y cuándo: frases con fecha y publicaciones, primero las más antiguas',
    'Check a quotation: does a source have these words, and from this speaker?':
      'Comprueba una cita: ¿tiene una fuente estas palabras, y de esta persona?',
    'The quotation, as you found it': 'La cita, tal como la encontraste',
    'Who is said to have said it': 'Quién se supone que lo dijo',
    'Find who said something, word for word': 'Encuentra quién dijo algo, palabra por palabra',
    'The words, or part of them': 'Las palabras o una parte de ellas',
  },
};
