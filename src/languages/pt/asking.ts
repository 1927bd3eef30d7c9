import type { AskingTable } from '../asking.ts';

export const asking: AskingTable = {
  words: {
    person: 'quem',
    place: 'onde aonde',
    date: 'quando',
    number: 'quantos quantas quanto quanta',
  },
  why: ['por', 'que'],
  which: 'qual quais',
  being: 'e sao foi eram',
  classes: {
    person: `
      pessoa homem mulher ator atriz escritor escritora cientista fisico matematico filosofo historiador
      jogador jogadora cantor cantora pintor diretor produtor rei rainha imperador governante senador bispo
      juiz advogado professora fundadora`,
    place: `
      lugar local cidade vila pais estado condado regiao bairro ilha oceano montanha deserto rua estrada
      predio`,
    name: `
      nome equipe empresa universidade escola lingua religiao organizacao clube livro filme cancao musica
      jornal igreja imperio guerra batalha lei`,
    date: 'seculo',
    number: 'quantidade velocidade distancia porcentagem tamanho idade comprimento preco',
  },
  vague: 'pessoa pessoas nome nomes chama chamado chamada dia tipo exemplo porcentagem',
  ages: 'idade',
  numbers: `
    dois duas quatro sete oito nove dez vinte trinta quarenta cinquenta sessenta cem cento milhao milhoes
    bilhao bilhoes metade terco`,
  dates: `
    janeiro fevereiro maio junho julho setembro outubro dezembro sexta-feira seculo seculos`,
  reasons: 'pois devido razao assim',
  opening: 'ele ela eles elas seu sua seus suas isto isso essa esse essas esses',
  pointing: 'essa esse neste nesta',
};
