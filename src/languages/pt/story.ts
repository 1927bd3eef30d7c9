import { wordSet } from '../../text/word-list.ts';
import { storyWords } from '../story-words.ts';

/** The words by which a story calls those who speak in it. */
export const STORY = storyWords({
  introduces: 'chamo-me me_chamo meu_nome_é o_meu_nome_é sou eu_sou',
  household: 'pai mãe marido mulher esposa esposo papá mamã papai mamãe',
  owners: 'seu sua',
  counterparts:
    'companheiro companheira visitante convidado convidada hóspede interlocutor interlocutora amigo amiga vizinho vizinha patrão patroa',
  kin: 'tia tio pai mãe irmão irmã capitão rei rainha avó avô',
  courtesy: 'sr sr. sra sra. dom dona senhor senhora seu',
  parts: 'voz cara rosto olhos boca lábios mão mãos ombros testa dedos coração olhar tom',
  spoken: 'tu te ti teu tua você vocês lhe',
  begins: 'eu tu você não',
  hearers: 'senhor senhora menina doutor doutora meu_amigo minha_amiga meu_filho minha_filha meu_caro',
  adjectives: 'meu minha querido querida caro cara velho velha pobre',
  titles: 'sr sra dom dona seu senhor senhora doutor doutora tia tio pai mãe capitão',
  nouns: `capitão doutor doutora papá mamã papai mamãe pai mãe tio tia avô avó vovô vovó mestre delegado inspetor sargento coronel
    professor professora filho filha rapaz moço moça menino menina comadre compadre`,
  replies: 'sim não',
  answers: `sim não oh ah bem bom então porquê depois nunca sempre nada claro deus céus desculpe desculpa talvez aqui ali verdade
    obrigado obrigada quê quem onde quando como vem olha olhe escuta escute espera espere olá adeus ai mas pois ora vamos também
    já ainda isso isto tu você eu ele ela basta homem mulher`,
});

/** Nouns for a person, or for an animal of a tale, that are no office. */
export const PERSONS = wordSet(`
  pastor guarda padeiro carteiro
  fada bruxa bruxo gigante ogro anão anã duende mago cavaleiro mendigo mendiga bandido ladrão ladra pirata órfão órfã
  ancião anciã velho velha pequeno pequena jovem velhote senhor senhora dama moço moça rapaz rapariga garoto garota guri guria miúdo miúda bebê bebé sujeito cara
  forasteiro forasteira estrangeiro estrangeira desconhecido desconhecida sogra sogro sobrinho sobrinha neto neta marido esposo
  esposa noivo noiva criado criada cozinheiro cozinheira moleiro moleira lenhador caçador mercador alfaiate sapateiro carpinteiro
  raposa lobo loba urso ursa coelho coelha lebre ouriço coruja mocho rato ratinho gato gata cão cadela cachorro cachorra burro cavalo
  galinha galo pato pata ganso cegonha corvo pega pardal rouxinol melro rã sapo tartaruga jabuti caracol formiga cigarra abelha borboleta
  aranha esquilo texugo ovelha cordeiro cabra cabrito vaca boi touro porco leão leoa tigre elefante macaco girafa serpente cobra
  dragão peixe baleia pássaro andorinha garça tatu onça jacaré papagaio`);

/** Verb forms with which whoever was speaking goes on. */
export const CONTINUES = wordSet(
  'acrescentou acrescenta prosseguiu prossegue continuou continua completou completa concluiu conclui insistiu insiste emendou',
);
