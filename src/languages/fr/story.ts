import { wordSet } from '../../text/word-list.ts';
import { storyWords } from '../story-words.ts';

/** The words by which a story calls those who speak in it. */
export const STORY = storyWords({
  introduces: "je_m'appelle je_m’appelle mon_nom_est je_suis",
  household: 'père mère mari femme épouse papa maman',
  owners: 'son sa leur',
  counterparts:
    'compagnon compagne visiteur visiteuse invité invitée hôte hôtesse interlocuteur interlocutrice ami amie voisin voisine maître maîtresse',
  kin: 'tante oncle père mère frère sœur capitaine roi reine',
  courtesy: 'm m. mm mme monsieur madame mademoiselle',
  parts: 'voix visage yeux bouche lèvres main mains épaules front doigts cœur regard ton',
  spoken: 'tu te toi ton ta tes vous votre vos',
  begins: "je j' tu nous vous on il elle ne n' c' ça",
  anyone: 'on',
  hearers:
    'monsieur madame mademoiselle maître mon_ami mon_amie ma_chère mon_cher mon_enfant mon_fils ma_fille',
  adjectives: 'mon ma cher chère petit petite pauvre vieux vieille',
  titles: 'm mme mlle monsieur madame mademoiselle docteur maître oncle tante père mère papa capitaine',
  nouns: `capitaine docteur papa maman père mère tonton tatie maître commissaire inspecteur sergent colonel professeur curé
    grand-mère grand-père mamie papi oncle tante`,
  replies: 'oui non si',
  answers: `oui non oh ah eh bien alors pourquoi puis jamais toujours rien certes bon dieu ciel vraiment pardon peut-être ici là vrai
    merci quoi qui où quand comment viens regarde écoute attends arrête bonjour bonsoir adieu chut hélas mais si donc enfin voilà
    voyons tiens allons tant évidemment encore ça cela tu vous je il elle nous on assez doucement moi toi lui`,
});

/** Nouns for a person, or for an animal of a tale, that are no office. */
export const PERSONS = wordSet(`
  boucher facteur couvreur pasteur
  fée sorcière sorcier géant ogre nain lutin magicien chevalier mendiant brigand voleur voleuse pirate orphelin orpheline
  vieux vieille petit petite jeune bonhomme bonne dame monsieur demoiselle fillette garçonnet bébé gosse môme type mec bougre vagabond étranger étrangère inconnu
  inconnue aïeul aïeule belle-mère beau-père neveu nièce mari épouse fiancé fiancée amant amante maîtresse valet laquais
  servante cuisinier cuisinière meunier meunière bûcheron chasseur marchand marchande tailleur cordonnier menuisier
  renard loup louve ours lapin lièvre hérisson chouette hibou souris rat chat chatte chien chienne âne cheval poule coq
  canard oie cigogne corbeau pie moineau rossignol merle grenouille crapaud tortue escargot fourmi cigale abeille papillon
  araignée écureuil blaireau mouton brebis agneau chèvre bouc vache bœuf taureau cochon lion lionne tigre éléphant singe
  girafe serpent dragon poisson baleine oiseau hirondelle`);

/** Verb forms with which whoever was speaking goes on. */
export const CONTINUES = wordSet(
  'ajouta ajoute ajoutait poursuivit poursuit continua continue reprit reprend conclut acheva insista insiste renchérit',
);
