/** Portuguese words that build clauses, and those that report. The lists are forms as they stand, in small letters. */
export const DETERMINERS = `o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela outro outra outros outras todo toda
  todos todas cada vários várias muitos muitas alguns algumas nenhum nenhuma dois duas três quatro cinco seis sete oito nove dez`;
export const POSSESSIVES = 'meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas';
export const PRONOUNS = 'eu ele ela eles elas nós você vocês ninguém alguém nenhum';
export const RELATIVES = 'quem cujo cuja cujos cujas';
export const PREPOSITIONS = `ante após até com contra de do da dos das desde durante em no na nos nas num numa entre para pelo pela pelos pelas por
  perante sem sob sobre segundo conforme ao à aos às como neste nesta nesse nessa deste desta`;
export const CONJUNCTIONS = 'e ou mas nem porém';
export const SUBORDINATORS = 'que se porque quando enquanto embora onde aonde como quanto quantos quantas';
export const AUXILIARIES = `é são era eram foi foram ser sido está estão estava estavam há havia tem têm tinha tinham ter será serão seria seriam
  vai vão ia teria teriam haveria tenha tenham tivesse`;
export const MODALS = 'pode podem podia poderia poderiam deve devem deveria deveriam quer querem queria';
export const ADVERBS = `não já também ainda ontem hoje amanhã depois antes assim agora sempre nunca mais menos muito só apenas aqui ali então quase
  bem mal lá jamais tampouco se lhe lhes me te nos mesmo igualmente finalmente dele dela deles delas`;
export const ADJECTIVES =
  'velho velha pequeno pequena pobre grande bom boa primeiro primeira segunda terceiro terceira último última próprio própria maior melhor pior';
export const TIMES = `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho
  agosto setembro outubro novembro dezembro semana mês ano noite tarde manhã dia vez`;
export const TITLES = `sr sra dr dra dom dona senhor senhora presidente presidenta ministro ministra secretário secretária senador senadora deputado
  deputada governador governadora prefeito prefeita vereador vereadora juiz juíza general coronel capitão papa rei rainha príncipe
  princesa professor professora doutor doutora embaixador embaixadora chanceler`;
export const ROLES = `porta-voz diretor diretora chefe treinador treinadora técnico atacante goleiro capitã autor autora escritor escritora
  jornalista advogado advogada promotor promotora testemunha vizinho vizinha especialista pesquisador pesquisadora cientista médico
  médica líder candidato candidata funcionário funcionária responsável economista analista ativista empresário empresária mãe pai filho
  filha irmão irmã mulher homem jovem menino menina tia tio avó avô prima primo trabalhador trabalhadora agricultor agricultora presidente ministro ministra
  prefeito prefeita fonte fontes secretário secretária coordenador coordenadora bióloga biólogo pescador pescadora morador moradora
  delegado delegada dono dona gerente engenheiro engenheira
  assessor assessora inspetor inspetora policial agente bombeiro bombeira magistrado magistrada jurista notário tabelião réu
  ré acusado acusada denunciante vítima aposentado aposentada reformado reformada comerciante açougueiro padeira
  peixeiro peixeira garçom garçonete empregado empregada cozinheiro cozinheira motorista carteira enfermeiro
  enfermeira farmacêutico farmacêutica veterinário veterinária cirurgião cirurgiã psicólogo psicóloga sociólogo socióloga
  filósofo filósofa geólogo geóloga físico química oceanógrafo oceanógrafa meteorologista arquiteto arquiteta ator atriz
  cantor cantora músico pianista sanfoneiro dançarino dançarina cineasta romancista crítico editor editora redator redatora
  apresentador apresentadora locutor locutora repórter espectador espectadora ouvinte leitor leitora usuário usuária utente
  cliente sindicalista operário operária dirigente tesoureiro tesoureira autarca capitão campeão campeã corredor corredora
  zagueiro lateral padre pároco freira bispo rabino sobrinho sobrinha sogra sogro marido esposo esposa viúvo
  viúva amigo amiga colega companheiro companheira aluno aluna professor professora jardineiro jardineira mecânico
  eletricista pedreiro biógrafo biógrafa organizador organizadora representante criador criadora historiador historiadora
  estudante proprietário proprietária administrador administradora caseiro caseira perito parteira barbeiro consumidor
  consumidora serralheiro vendedor vendedora neurocientista investigador investigadora jogador jogadora árbitro vereador`;
export const BODIES = `governo ministério secretaria partido empresa polícia tribunal corte universidade instituto organização associação sindicato
  clube comitê comissão agência diário jornal banco comunicado relatório estudo nota carta prefeitura parlamento congresso senado
  fundação conselho federação chancelaria promotoria`;
export const GIVEN_MALE = `joão josé antônio antónio luís luiz fábio flávio márcio sérgio rogério vinícius césar cláudio jerônimo estêvão tiago thiago
  mateus matheus otávio`;
export const GIVEN_FEMALE = `antônia cláudia márcia patrícia flávia letícia sônia vânia conceição aparecida fátima inês luísa luiza`;
