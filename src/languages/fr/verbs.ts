import { wordList } from '../../text/word-list.ts';
import type { Conjugated } from '../romance.ts';

/** Regular verbs in -er that report speech, by their infinitives. */
export const SAYING = `répéter plaider déclarer expliquer affirmer ajouter assurer estimer préciser indiquer souligner rappeler annoncer confirmer raconter confier
  lancer regretter insister commenter demander réclamer tweeter dénoncer déplorer détailler marteler rétorquer répliquer murmurer crier
  plaisanter résumer témoigner juger noter observer avancer saluer révéler rapporter nuancer souffler glisser rassurer soupirer ironiser
  tempêter conseiller suggérer supposer espérer trancher lâcher souhaiter penser exclamer indigner chuchoter continuer hurler protester
  constater constater alerter argumenter arguer assener asséner signaler considérer objecter bougonner grommeler ricaner
  balbutier marmonner pester s'interroger interroger écrier renchérir mentionner évoquer exiger critiquer fustiger jurer prôner nier recommander
  articuler bafouiller gronder railler sangloter badiner prophétiser supplier implorer rigoler avouer ajouter agacer emporter étonner enthousiasmer inquiéter féliciter réjouir désoler excuser écrier vanter
  ironiser rassurer tonner fulminer corriger confier`;
/** The finite forms of irregular ones. */
export const SAID = `releva relevait relevaient dirait diraient dit disent disait disaient dira répond répondent répondait répondit répondirent reconnaît reconnait reconnaissent reconnut
  admet admettent admit poursuit poursuivent poursuivit conclut concluent prévient préviennent prévint avertit avertissent promet
  promettent promit écrit écrivent écrivait écrivit soutient soutiennent soutint réagit réagissent prétend prétendent craint craignent
  rit rient sourit sourient reprit reprend reprennent fit s'exclame renchérit renchérissent rappelle rappellent appelle rétorque
  martèle révèle déplore suggère espère répète asséna lâche interrompt interrompit gémit gémissait rugit dément démentent démentit
  vitupère considère convient intervint intervient écrie dixit maintient maintiennent`;
/** Forms that "I" alone has. */
export const SAID_MYSELF = 'dis disais répondis fis écrivis poursuivis';
export const SAID_PARTICIPLES = `dit répondu reconnu admis poursuivi conclu prévenu averti promis écrit soutenu réagi prétendu craint ri souri repris
  renchéri démenti maintenu convenu interrompu`;
export const SAY =
  'dire répondre reconnaître admettre conclure prévenir avertir promettre écrire soutenir prétendre démentir maintenir parler';
/** Verbs with which one gives his view of something: "qualifie le projet de « … »". */
export const CALLING =
  'qualifier accuser critiquer traiter saluer dénoncer baptiser parler juger comparer surnommer taxer évoquer fustiger';
export const CALLED =
  'décrit décrivent décrivait décrivit appelle appellent appela défend défendent promet promettent';
export const CALLED_PARTICIPLES = 'décrit décrite décrits décrites défendu appelé appelée';
export const OTHER = `arriver gagner donner regarder entrer fermer rester commencer décider laisser passer penser travailler montrer toucher
  accepter éviter essayer tenter refuser signer poser monter tomber rentrer pousser porter trouver présider
  nommer prénommer surnommer diriger habiter aimer chercher quitter appeler arriver marcher parcourir visiter acheter payer manger jouer chanter danser dessiner préparer
  accompagner aider occuper animer hésiter allumer éteindre tourner retourner poser déposer attraper jeter lever baisser hausser secouer feuilleter`;
export const OTHERS = `sortit perdit eut vit put voulut ouvrit leva partit mourut naquit mit prit vint alla sut sait croit croient fait font vient part
  sort voit prend veut met tient tint lit lut souvient`;
export const INFINITIVES = 'faire voir aller venir sortir pouvoir vouloir savoir mettre prendre tenir';
export const OTHER_PARTICIPLES =
  'sorti perdu fait eu vu pu voulu ouvert parti mort né mis pris venu su tenu lu interrogé interrogée';

/** Verbs in -er in the forms that a report has them in. */
export function conjugated(infinitives: string): Conjugated {
  const each = (make: (stem: string) => string): string =>
    wordList(infinitives)
      .map((verb) => make(verb.replace(/(?:er|ir)$/, '')))
      .join(' ');
  // "répète", "suggèrent"
  const open = (stem: string): string => stem.replace(/é(?=[^aeiouyéè]+$)|e(?=[lmnstvd]$)/, 'è');
  // "annonça", "jugea"
  const soft = (stem: string): string => stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  return {
    finite: each(
      (stem) =>
        `${open(stem)}e ${open(stem)}ent ${soft(stem)}a ${stem}èrent ${soft(stem)}ait ${soft(stem)}aient ${stem}era ${stem}eront`,
    ),
    participles: each((stem) => `${stem}é ${stem}ée ${stem}és ${stem}ées`),
    gerunds: each((stem) => `${soft(stem)}ant`),
    conditionals: each((stem) => `${stem}erait ${stem}eraient`),
    own: each((stem) => `${soft(stem)}ai ${soft(stem)}ais`),
  };
}
