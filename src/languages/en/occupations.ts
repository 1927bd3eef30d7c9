/** Ends of words that tell what one does and end nobody's name: Sociologist, Optician, Beekeeper. */
const SURE =
  /(?:[a-z]{3}ist|ician|grapher|nomer|keeper|maker|holder|seller|dealer|goer|fighter|dresser|writer|worker|designer|woman|-(?:up|by|in-law|elect|of-[a-z]+|turned-[a-z-]+))$/;
/** Ends that, in front of a given name, are hardly a name's own: Buyer, Curator, Tenant, Trainee, Farmhand. */
const LIKELY =
  /(?:[^aeiou]er|[aeiou][^aeiou]or|[^aeiou]tor|yer|[a-z]{2}ant|[a-z]{2}dent|gent|[a-z]{3}ist|ian|eer|[a-z]{3}ee|man|woman|mate|[a-z]{3}hand|owner|mother|father|smith|wright|herd|holder|host|clerk|coach|cook|guard|pupil|vet|victim|witness|apprentice|amateur)$/;

export const isSureOccupation = (word: string): boolean => SURE.test(word);
export const isOccupation = (word: string): boolean => LIKELY.test(word);
