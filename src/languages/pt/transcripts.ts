import { wordSet } from '../../text/word-list.ts';
import { type LabelWords, NO_LABEL_WORDS } from '../label-words.ts';
import { interviewWords } from '../words-around.ts';

/** What stands in front of a colon and is nobody who speaks. */
export const OTHER_LABELS = wordSet(
  `nota atualização foto fotos vídeo video crédito fonte fontes temas correção p r q a pergunta resposta local data hora onde quando quê quem como resumo contato contacto assunto aviso atenção dica exemplo importante passo nome tamanho tipo valor versão descrição resultado preço endereço morada telefone`,
);

/** What does so in front of words in marks. */
export const LABELS: LabelWords = {
  ...NO_LABEL_WORDS,
  heads: wordSet(
    'assunto lema título exemplo mito slogan pergunta resposta legenda nota dica correção veredito',
  ),
  ofTheDay: wordSet('citação frase palavra foto pergunta dica canção livro'),
  of: wordSet('de do da'),
  member: wordSet('um uma dois duas alguns'),
  divisions: wordSet('ato acto cena capítulo parte quadro'),
};

export const INTERVIEW = interviewWords({
  asks: 'p pergunta',
  answers: 'r resposta',
  asker: 'entrevistador entrevistadora',
  answerer: 'entrevistado entrevistada',
  replies: 'responde respondeu explica explicou',
  questions: 'conversamos conversámos falamos falámos entrevistamos entrevistámos perguntamos perguntámos',
  occasions: 'entrevista conversa',
  with: 'com a',
});
