import { wordsAround } from '../words-around.ts';

/** The small words around words in marks. */
export const AROUND = wordsAround({
  cleftSubjects: 'it',
  cleftVerbs: "is was 's",
  describes: 'is was came comes remains remained',
  handsOver: 'from',
  answers: 'answer reply response retort',
  documents: 'transcript statement excerpt excerpts letter memo email message tweet post text',
  reads: 'read reads reading',
  beforeClause: 'on in to at',
  opensClause: 'that',
  bearers: `sign signs banner banners poster posters placard placards billboard billboards sticker stickers plaque plaques shirt shirts
    t-shirt t-shirts hat hats cap caps button buttons badge badges cover covers mug mugs label labels flag flags card cards`,
  sees: `with see sees saw seen seeing hear hears heard hearing watch watched watching show shows showed shown showing caught catch
    catches catching meet meets met meeting pass passes passed passing find finds found encounter encountered notice noticed
    remember remembers remembered remembering recall recalled imagine imagined picture quote quotes quoted quoting films filmed records recorded`,
  toward: 'to at',
  apposes: 'a an the his her their who which',
});

/** Whether a noun calls more than one. */
export const callsSeveral = (noun: string): boolean => /(?:[^s]s|men|women|children|people)$/.test(noun);
