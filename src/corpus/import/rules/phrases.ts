/**
 * Whole lines that belong to a page and not to an article, by the reason to leave them out.
 * Compared without case, bullets, arrows and closing punctuation; a Markdown link counts as its words.
 */
const ANYWHERE: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    advertisement: `advertisement|advertisements|ad|advertising|sponsored|sponsored content|promoted|promoted content
    |paid content|paid post|scroll to continue|story continues below advertisement|article continues below advertisement
    |continue reading below|advertisement - scroll to continue|skip advertisement|publicidad|anzeige|publicité
    |ad feedback|video ad feedback|paid partner content|story continues below this ad|story continues below|remove ads`,
    menu: `skip to content|skip to main content|skip to navigation|skip to footer|toggle navigation|toggle menu|open menu
    |close menu|main menu|menu|search|site search|search this site|log in|login|sign in|sign out|log out|my account
    |register|create account|create an account|home page|back to top|go to top|back to home|site map|sitemap
    |connect with us|contact us|about us|our team|careers|advertise with us|advertise|help center|faq|faqs
    |privacy policy|terms of use|terms of service|terms and conditions|cookie policy|cookie settings|privacy notice
    |accessibility|accessibility statement|do not sell my personal information|your privacy choices|manage preferences
    |live tv|watch live|next story|previous story|next article|previous article|next post|previous post|older posts
    |newer posts|load more|load more stories|show more|show less|see more|view more|view all|see all|view all posts
    |edit this page|print this page|print edition|e-paper|epaper|change edition|choose your edition|saltar al contenido
    |iniciar sesión|registrarse|mi cuenta|volver arriba|política de privacidad|see all topics|see all|read later|read comments|a a a|reuse this content
    |end of list|skip to main|open search|open navigation menu|all sections|most recent`,
    share: `share|share this|share this article|share this story|share this post|share on facebook|share on twitter
    |share on x|share on linkedin|share via email|share on whatsapp|tweet|tweet this|pin it|copy link|link copied
    |copy link to clipboard|email this article|print this article|print article|save article|save for later
    |save this story|bookmark|facebook|twitter|instagram|linkedin|whatsapp|youtube|telegram|pinterest|reddit|flipboard
    |facebook twitter|email|print|share full article|give this article|gift this article|follow us|follow us on
    |like us on facebook|follow us on twitter|follow us on instagram|click to share|compartir|compartir en facebook
    |like this|like loading|loading|share this with|rss|rss feed|show more sharing options
    |add to your saved stories|gift article|copied|link copied!|copy url|facebook tweet email link|print pdf|read in app`,
    subscription: `subscribe|subscribe now|subscribe today|subscribe for free|start your free trial|start free trial
    |see subscription options|view subscription options|choose your plan|choose a plan|compare plans|become a member
    |become a subscriber|join now|donate|donate now|support us|support our work|support our journalism|make a donation
    |already a subscriber|already a subscriber? log in|already a member|already have an account? sign in|buy now
    |renews automatically, cancel anytime|cancel anytime|cancel any time|suscríbete|suscribirse|hazte socio`,
    newsletter: `newsletter|newsletters|sign up|sign up now|sign up for free|sign up for our newsletter|email address
    |enter your email|enter your email address|your email address|enter email|get the newsletter|get our newsletter
    |join our newsletter|subscribe to our newsletter|join our mailing list|curated newsletters|boletines`,
    'link to more': `read more|read more here|read full article|read the full story|read full story|continue reading|keep reading
    |full story|more|more info|learn more|find out more|click here|click here to read more|more details|leer más|weiterlesen
    |lire la suite|read next|up next|more news|watch more|see more stories|view comments|see comments|view gallery
    |view photos|enlarge|enlarge image|enlarge this image|toggle caption|hide caption|expand|view image in fullscreen
    |show caption|hide`,
    player: `play|pause|play video|watch video|watch now|play audio|mute|unmute|fullscreen|full screen|replay|captions off
    |subtitles off|listen|listen now|listen to this article|listen to this story|listen to article|listen to the story
    |stream type live|now playing|video player is loading|this is a modal window|skip ad|volume|settings|quality
    |download audio|embed|transcript available|picture-in-picture|remaining time|playback rate|chapters|descriptions off`,
    consent: `accept|accept all|accept cookies|accept all cookies|reject all|manage cookies|cookie preferences|i accept|got it
    |allow all|agree and continue|aceptar|aceptar cookies|alle akzeptieren`,
    'reader comments': `leave a comment|leave a reply|post a comment|post comment|add a comment|write a comment|join the conversation
    |be the first to comment|log in to comment|login to comment|sign in to comment|no comments|no comments yet
    |comments are closed|comments|reply|report|flag|upvote|downvote|show comments|hide comments|report this comment
    |cancel reply|sort by newest|view all comments|comment|view comments|your comment|submit comment`,
  }),
);

/** Words that are a menu at the top or the foot of a page and may be a heading inside an article. */
const EDGES = `home|news|video|videos|live|shows|world|politics|business|sport|sports|opinion|opinions|culture|arts|science
  |technology|tech|health|travel|lifestyle|style|food|weather|local|national|international|entertainment|economy|markets
  |finance|education|environment|climate|podcasts|photos|pictures|gallery|galleries|latest|latest news|breaking news|trending
  |trending now|most read|most viewed|most popular|editors' picks|features|analysis|archive|archives|magazine|events|shop
  |store|games|crosswords|puzzles|jobs|obituaries|contact|about|privacy|terms|cookies|legal|imprint|impressum|inicio|noticias
  |save|blog|blogs|blog post|article|articles|story|us|uk|u.s.|europe|asia|africa|americas|middle east|exclusive|breaking|cart
  |tags|categories|category|uncategorized|author|by|on|and|or|published|updated|posted|posted on|posted in|posted by|written by`;

const split = (words: string): string[] => words.split('|').map((word) => word.replace(/\s+/g, ' ').trim());

const REASONS: ReadonlyMap<string, string> = new Map(
  [...ANYWHERE].flatMap(([why, words]) => split(words).map((word): [string, string] => [word, why])),
);
const EDGE_WORDS: ReadonlySet<string> = new Set(split(EDGES));

const LONGEST_PHRASE = 200;

/** Why a whole line is left out wherever it stands; `undefined` where it is not known. */
export const phraseReason = (line: string): string | undefined =>
  line.length > LONGEST_PHRASE ? undefined : REASONS.get(foldLine(line));

/** Whether a whole line is a menu word that counts as one only above or below the article. */
export const isEdgeWord = (line: string): boolean =>
  line.length <= LONGEST_PHRASE && EDGE_WORDS.has(foldLine(line));

const EDGE_MARKS = /^[\s•·●▪*>»›→|–—:…+#&▶►✕×-]+|(?:[\s•·>»›→|–—:…!+▼▾⌄×-]|\.{3})+$/g;

/** A line as the tables write it. */
export function foldLine(line: string): string {
  return plainLinks(line).replace(/[‘’]/g, "'").replace(EDGE_MARKS, '').replace(/\s+/g, ' ').toLowerCase();
}

/** Markdown links as their words: "[Show more](#)" → "Show more". */
export const plainLinks = (line: string): string => line.replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1');

const EMPHASIS =
  /(?<![\p{L}\p{N}*_])(?<mark>[*_]{1,3})(?=\S)(?<words>[^*_]{1,160})(?<=\S)\k<mark>(?![\p{L}\p{N}*_])/gu;

/** A line without the marks of emphasis and of a list that Markdown has: "*By Ann Bell*", "- Author: Ann Bell". */
export const plainMarks = (line: string): string =>
  /[*_-]/.test(line) ? line.replace(EMPHASIS, '$<words>').replace(/^[-*+] (?=\p{L}{2,20}: )/u, '') : line;
