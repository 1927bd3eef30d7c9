import type { LanguageTable } from './language.ts';

/** source: fonte, passage: parágrafo, excerpt: trecho, quotation: citação, figure: número, reference: referência. */
export const BRAZILIAN_PORTUGUESE: LanguageTable = {
  firstDay: '1º',
  phrases: {
    separator: ' · ',
    comma: ', ',

    direct: 'Citação',
    mixed: 'Citação parcial',
    indirect: 'Fala relatada sem aspas',
    speaker: '{kind}: **{name}**',
    speakerWithRole: '{kind}: **{name}**, {role}',
    speakerUnknown: '{kind}: a fonte não diz de quem',

    asked: '“{typed}”',
    title: '“{title}”',
    notesOn: 'Notas sobre “{title}”',
    notesOnUntitled: 'Notas sobre um artigo sem título',
    untitled: '“{words}…”',
    publisherUnknown: 'veículo desconhecido',
    noDate: 'sem data',
    passageNumber: '¶ {n}',
    passageNumbers: '¶ {from}–{to}',
    captionNumber: 'legenda, ¶ {n}',
    link: 'Ler na fonte',

    cutBefore: '[…]',
    cutAfter: '[…]',
    tooLong:
      'Este trecho é uma única frase de {n} caracteres, longa demais para esta mensagem: leia na fonte.',

    counter: '{at} de {of}',
    counterPage: '{at}–{to} de {of}',
    next: 'Próxima',
    previous: 'Anterior',
    passageBefore: '¶ anterior',
    passageAfter: '¶ seguinte',
    context: 'Em contexto',
    sentenceBefore: 'Frase anterior',
    cite: 'Referência',
    original: 'Texto original',
    askOn: 'Perguntar mais',
    askOnQuestion: 'Sua próxima pergunta',
    askOnNames: 'Os nomes da pergunta anterior são lidos com ela.',
    share: 'Compartilhar com todos',
    sharedBy: 'Compartilhado por **{name}**',
    excerptId: 'id\u00a0{id}',

    proofSame: '**Comprovado:** as mesmas palavras estão no mesmo lugar, do caractere {start} ao {end}.',
    proofMoved:
      '**Deslocado:** a fonte mudou desde então; as mesmas palavras estão agora em outro lugar, do caractere {start} ao {end}.',
    proofChanged:
      '**Alterado:** a fonte mudou desde então, e estas palavras não estão mais nela. Não é possível mostrá-las: o Verbatim não guarda cópias.',
    proofNow: 'O que está agora no lugar delas:',
    proofNothingNow: 'A fonte agora termina antes desse lugar.',
    idMalformed:
      'Isto não é o id de um trecho. Um id é parecido com `7k2m9q-3v0-4g-9x2t7wbq4mkc` e fica em letras pequenas embaixo de cada trecho: copie-o inteiro.',
    idSourceGone:
      'Nenhuma fonte da estante corresponde a este id: ela foi retirada, ou o arquivo tem outro nome.',

    reference: '**{style}** · {title}',
    apa: 'APA 7',
    mla: 'MLA 9',
    chicago: 'Chicago 17',
    harvard: 'Harvard',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
    chooseStyle: 'Outro estilo',
    alsoFit:
      '{n} outra fonte combina com o que você digitou: escolha-a na lista enquanto digita.|{n} outras fontes combinam com o que você digitou: escolha uma na lista enquanto digita.',
    notesCited: 'São notas, e são citadas como notas.',
    notGiven: 'A fonte não informa: {fields}.',
    author: 'autor',
    titleField: 'título',
    publisherField: 'veículo',
    dateField: 'data',
    linkField: 'link',
    italicTitle: 'Em itálico: o título.',
    italicPublisher: 'Em itálico: o veículo.',
    accessed: 'Acrescente o dia em que você leu no endereço: “(Accessed: …)”.',
    originalText: 'O trecho, caractere por caractere, como está na fonte:',

    checked: '**{n} citação verificada**|**{n} citações verificadas**',
    checkedOne: '**{at}.** “{typed}”',
    checkedNothing: 'Não está nestas fontes. Isso não quer dizer que seja falso.',
    noQuotations: 'Não há citação nesta mensagem: não há três palavras entre aspas.',
    uncheckedMore: 'e mais {n}: verifique uma por uma com `/verify`',

    verdictVerbatim: '**Literal:** a fonte tem exatamente estas palavras.',
    verdictAltered: '**Alterada:** a fonte tem outras palavras.',
    verdictMisattributed: '**Mal atribuída:** estas palavras foram ditas, mas por outra pessoa.',
    notInThese: '**Não está nestas fontes:** “{typed}”. Isso não quer dizer que seja falso.',
    speakerOther: 'Não é {asked}: a fonte indica **{name}**.',
    speakerUnnamed: 'Nenhuma fonte diz que isto é de {asked}.',
    speakerUnsure: 'A fonte nomeia {name}: não diz se é {asked}.',
    settingText: 'Palavras da própria fonte, fora de aspas: aqui ela não cita ninguém.',
    alsoIn: 'As mesmas palavras estão em mais {n} lugar.|As mesmas palavras estão em mais {n} lugares.',
    struck: '~~{typed}~~',
    added: '++{words}++',
    space: ' ',
    changes: 'Mudanças: {kinds}.',
    changeNumber: 'um número',
    changeNegation: 'uma negação',
    changeName: 'um nome',
    changeLeftOut: 'palavras omitidas',
    changePutIn: 'palavras acrescentadas',
    changeOrder: 'a ordem',
    changeSpliced: 'palavras de dois lugares unidas',
    changeWord: 'outras palavras',
    changePunctuation: 'sinais entre as palavras',
    cutNegation: 'Cortada em “{turns}”, o que pode inverter o sentido. O resto da frase: “{rest}”',
    cutQuestion: 'Cortada de uma pergunta. O resto da frase: “{rest}”',
    cutCondition: 'Cortada em “{turns}”, do que ela depende. O resto da frase: “{rest}”',
    cutAttribution: 'Cortada em “{turns}”: a fonte relata o que alguém disse. O resto da frase: “{rest}”',
    cutHedge: 'Cortada em “{turns}”, que diz o quanto é certo. O resto da frase: “{rest}”',

    person: '**{name}** · {counts}',
    aspectDescribed: '**Descrição**',
    aspectSaid: '**Falas**',
    aspectMentioned: '**Outras menções**',
    countDescribed: '{n} descrição|{n} descrições',
    countMentioned: '{n} outra frase|{n} outras frases',

    datePublished: '**{date}** · publicação',
    dateStated: '**{date}**',
    dateWorkedOut: '**{date}** · calculado a partir de “{words}” e da data de publicação',

    heading: '**{thing}**',
    headingOf: '**{unit}** · **{thing}**',
    agreeing: 'Concordam: {n} fonte.|Concordam: {n} fontes.',
    farthestApart: 'De {n} número, o menor e o maior:|De {n} números, o menor e o maior:',
    differing: 'Diferença de {difference}: “{least}”, “{most}”.',
    differingPercent: 'Diferença de {difference}, ou {percent}% do menor: “{least}”, “{most}”.',
    differingPoints: 'Diferença de {difference} pontos percentuais: “{least}”, “{most}”.',
    otherUnit: 'Não comparáveis: as unidades são diferentes.',
    otherPeriod: 'Não comparáveis: os períodos são diferentes.',
    unclearPeriod: 'Não comparáveis: nem todas as frases indicam o período.',
    otherPlace: 'Não comparáveis: os lugares são diferentes.',
    unclearPlace: 'Não comparáveis: nem todas as frases indicam o lugar.',
    series: 'Em {n} momento, conforme a data nas fontes.|Em {n} momentos, conforme as datas nas fontes.',
    bySourceDate: 'Pela data das fontes:',
    otherFigures: '**Outros números**',
    mark: '[{at}]',

    compared: '**{n} fonte** sobre “{typed}”|**{n} fontes** sobre “{typed}”',
    quotesOnIt: 'Sobre isso, cita: {names}',
    silent: '{n} fonte não diz nada: {names}|{n} fontes não dizem nada: {names}',

    apart: '” · “',
    near: '**Nada responde a isso**, “{typed}”. O mais próximo nas fontes:',
    unattributed: 'Estas palavras estão aqui; a fonte não diz de quem são.',
    frontPublished: '**Publicado** em {date}',
    frontAuthors: '**Por** {names}',
    frontPublisher: '**Publicado por** {name}',
    nothing: '**Nada encontrado** sobre “{typed}”.',
    searched: 'Busca em {n} fonte.|Busca em {n} fontes.',
    searchedDated:
      'Busca em {of} fontes; {n} delas tem data: {from}.|Busca em {of} fontes; {n} delas têm data: {from} – {to}.',
    searchedPeriod: 'Busca em {n} fonte, datas: {from} – {to}.|Busca em {n} fontes, datas: {from} – {to}.',
    searchedFor: 'Busca feita por: {words}.',
    missing: 'Em nenhuma delas: {words}.',
    nearest: 'Palavras mais próximas que aparecem: {words}.',
    hintEmpty:
      'Digite algumas palavras, e o Verbatim mostra onde as fontes as têm. `/help` lista os comandos.',
    hintGreeting:
      'Olá! Pergunte sobre o que há na estante: `/sources` mostra as fontes, `/help` lista os comandos.',
    hintTooLong: 'Isso é longo demais para procurar: no máximo 6.000 caracteres.',
    which: '**Quem?** Mais de uma pessoa corresponde a “{typed}”.',

    shelf: '**Na estante: {n} fonte**|**Na estante: {n} fontes**',
    passages: '{n} parágrafo|{n} parágrafos',
    quotations: '{n} citação|{n} citações',
    figures: '{n} número|{n} números',
    rights: 'Direitos: {rights}',
    leftOut: '**Deixado de fora: {n} problema**|**Deixado de fora: {n} problemas**',
    more: 'e mais {n}',
    notShown:
      '{n} parte desta resposta não cabe na mensagem.|{n} partes desta resposta não cabem na mensagem.',
    item: '- {item}',

    help: 'O **Verbatim** responde com as próprias palavras das fontes: o trecho, quem disse e onde está.',
    helpPrivate: 'Todos aceitam também `private`: assim só você vê a resposta, e pode compartilhá-la depois.',
    helpFoot:
      'O Verbatim não escreve nada próprio sobre um assunto, e avisa quando as fontes não dizem nada.',

    inMessageMenu: '`{name}` (clique com o botão direito em uma mensagem, Apps):',

    failed:
      'Algo deu errado aqui, e foi registrado. Se acontecer de novo, avise quem cuida deste bot: erro {id}.',
    stale: 'Este botão é de outra versão do Verbatim: execute o comando de novo.',
    otherList: 'As fontes mudaram desde então, e com elas esta lista: execute o comando de novo.',
    gone: 'Esse parágrafo não está mais na estante: execute o comando de novo.',
    tooFast:
      'Foi muita coisa de uma vez. Espere {n} segundo e continue.|Foi muita coisa de uma vez. Espere {n} segundos e continue.',
    busy: 'Neste momento há mais perguntas do que se consegue responder a tempo: tente de novo daqui a pouco.',
    unknownCommand: 'Este comando é de outra versão do Verbatim: espere um minuto e tente de novo.',
  },
  descriptions: {
    'Only you see the answer': 'Só você vê a resposta',
    'Ask a question: the answer is an excerpt of a source, word for word':
      'Faça uma pergunta: a resposta é um trecho de uma fonte, palavra por palavra',
    'Your question, in your own words': 'Sua pergunta, com as suas palavras',
    'Whether the sources have the quotations of a message, word for word':
      'Se as fontes têm as citações de uma mensagem, palavra por palavra',
    'The reference to a source, ready to copy': 'A referência de uma fonte, pronta para copiar',
    'Which: any part of its title, publisher or date':
      'Qual: qualquer parte do título, do veículo ou da data',
    'How it is written (APA 7 when left out)': 'Em que estilo (APA 7 se nada for escolhido)',
    'What each source says about something, side by side, and which are silent':
      'O que cada fonte diz sobre algo, lado a lado, e quais não dizem nada',
    'What it is about': 'Do que se trata',
    'The sentence in which a source explains a term or an acronym':
      'A frase em que uma fonte explica um termo ou uma sigla',
    'The term or the acronym': 'O termo ou a sigla',
    'Look up a number that the sources give, with its sentence':
      'Procure um número que as fontes dão, com a frase dele',
    'What is counted: "asylum seekers returned to Mexico"':
      'O que se conta: “asylum seekers returned to Mexico”',
    'Only from this source': 'Só desta fonte',
    'What Verbatim does, and its commands': 'O que o Verbatim faz, e seus comandos',
    'Somebody in the sources: how they are described, what they said, where they are named':
      'Uma pessoa nas fontes: como é descrita, o que disse, onde é mencionada',
    'The name, or a part of it': 'O nome, ou parte dele',
    'What somebody said, in the sources’ words': 'O que alguém disse, nas palavras das fontes',
    'Who: any part of the name or role': 'Quem: qualquer parte do nome ou do cargo',
    'Only what is about this': 'Só o que for sobre isto',
    'Prove an excerpt by its id: the same words, still at their place in the source':
      'Comprove um trecho pelo id: as mesmas palavras, ainda no seu lugar na fonte',
    'The id in small print under an excerpt': 'O id em letras pequenas embaixo de um trecho',
    'The sources on the shelf, or one of them': 'As fontes da estante, ou uma delas',
    'Show this one: any part of its title, publisher or date':
      'Mostrar esta: qualquer parte do título, do veículo ou da data',
    'What happened when: dated sentences and publications, the earliest first':
      'O que aconteceu e quando: frases datadas e publicações, da mais antiga à mais recente',
    'Check a quotation: does a source have these words, and from this speaker?':
      'Verifique uma citação: uma fonte tem estas palavras, e desta pessoa?',
    'The quotation, as you found it': 'A citação, como você a encontrou',
    'Who is said to have said it': 'Quem teria dito',
    'Find who said something, word for word': 'Descubra quem disse algo, palavra por palavra',
    'The words, or part of them': 'As palavras, ou parte delas',
  },
};
