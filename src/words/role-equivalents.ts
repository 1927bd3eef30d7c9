import { nth } from '../text/nth.ts';

/**
 * What a role is called in other words, short or in another language; one role a line. The first of a line stands
 * for all of them. Words are folded: small letters, no accents, no marks.
 */
const EQUIVALENTS = `
  chief executive officer, chief executive, ceo, consejero delegado, consejera delegada, directeur general, directrice generale, vorstandschef, vorstandsvorsitzender, vorstandsvorsitzende, diretor executivo, diretora executiva
  managing director, md, director gerente, directora gerente, geschaftsfuhrer, geschaftsfuhrerin
  treasurer, tesorero, tesorera, tresorier, tresoriere, kammerer, kammerin, tesoureiro, tesoureira
  chief financial officer, finance chief, cfo, director financiero, directora financiera, finanzvorstand, diretor financeiro
  chief operating officer, coo
  chief technology officer, cto
  president, presidente, presidenta, prasident, prasidentin, potus
  vice president, vp, vicepresidente, vicepresidenta, vizeprasident, vizeprasidentin, vice presidente
  prime minister, premier, pm, primer ministro, primera ministra, premier ministre, premiere ministre, premierminister, ministerprasident, ministerprasidentin, primeiro ministro, primeira ministra
  minister, ministro, ministra, ministre, ministerin
  chancellor, bundeskanzler, bundeskanzlerin, kanzler, kanzlerin, canciller, chancelier, chanceliere, chanceler
  secretary, secretario, secretaria, secretaire, sekretar, sekretarin
  secretary of state, secretario de estado, secretaria de estado
  mayor, mayoress, alcalde, alcaldesa, maire, burgermeister, burgermeisterin, oberburgermeister, oberburgermeisterin, prefeito, prefeita
  governor, gov, gobernador, gobernadora, gouverneur, gouverneurin, governador, governadora
  senator, sen, senador, senadora, senateur, senatrice, senatorin
  representative, rep, congressman, congresswoman, diputado, diputada, depute, deputee, abgeordneter, abgeordnete, deputado, deputada
  member of parliament, mp
  judge, justice, juez, jueza, juge, richter, richterin, juiz, juiza
  attorney general, ag, fiscal general, procurador general, procuradora general
  prosecutor, fiscal, procureur, procureure, staatsanwalt, staatsanwaltin, promotor, promotora
  lawyer, attorney, solicitor, barrister, counsel, abogado, abogada, avocat, avocate, anwalt, anwaltin, rechtsanwalt, rechtsanwaltin, advogado, advogada
  police chief, chief of police, jefe de policia, polizeichef, polizeichefin, chefe de policia
  general, gen
  colonel, col, coronel, oberst
  captain, capt, capitan, capitaine, kapitan, capitao
  sergeant, sgt, sargento
  lieutenant, lt, teniente, leutnant, tenente
  professor, prof, profesor, profesora, professeur, professeure, professorin, professora
  doctor, dr, physician, medico, medica, medecin, arzt, arztin
  director, directora, directeur, directrice, direktor, direktorin, diretor, diretora
  chairman, chairwoman, chairperson, chair, president of the board, vorsitzender, vorsitzende
  spokesman, spokeswoman, spokesperson, portavoz, porte parole, sprecher, sprecherin, porta voz
  councillor, councilor, councilman, councilwoman, cllr, concejal, concejala, conseiller municipal, conseillere municipale, stadtrat, stadtratin, vereador, vereadora
  ambassador, amb, embajador, embajadora, ambassadeur, ambassadrice, botschafter, botschafterin, embaixador, embaixadora
  manager, head coach, coach, entrenador, entrenadora, entraineur, entraineuse, trainer, trainerin, treinador, treinadora
  headteacher, head teacher, headmaster, headmistress, principal
  founder, co founder, cofounder, fundador, fundadora, fondateur, fondatrice, grunder, grunderin
  editor, editor in chief, redactor jefe, redactora jefa, redacteur en chef, chefredakteur, chefredakteurin
  king, rey, roi, konig, rei
  queen, reina, reine, konigin, rainha
  pope, papa, pape, papst
  bishop, obispo, eveque, bischof, bischofin, bispo
`;

const LONGEST = 4;

const CANONICAL: ReadonlyMap<string, string> = new Map(
  EQUIVALENTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.split(',').map((one) => one.trim());
      return [first, ...others].map((one) => [one, first] as const);
    }),
);

/**
 * The roles that a run of folded words tells, each by the first name of its line, and the words that are none.
 * The longest role counts: "chief executive officer" is one, and no officer.
 */
export function rolesIn(forms: readonly string[]): { readonly roles: string[]; readonly others: string[] } {
  const roles: string[] = [];
  const others: string[] = [];
  for (let at = 0; at < forms.length; ) {
    let length = Math.min(LONGEST, forms.length - at);
    while (length > 0 && !CANONICAL.has(forms.slice(at, at + length).join(' '))) length--;
    if (length > 0) roles.push(CANONICAL.get(forms.slice(at, at + length).join(' ')) as string);
    else others.push(nth(forms, at));
    at += Math.max(1, length);
  }
  return { roles, others };
}
