/** English words that build clauses. A word may stand in several lists; its place decides. */
export const DETERMINERS = `a an the this these those some any no every each another both either neither all many most several
  few much such what whatever which whichever half certain enough one two three four five six seven eight nine ten`;
export const POSSESSIVES = 'my your his her its our their whose';
export const SUBJECT_PRONOUNS = `i he she it we you they one everyone everybody someone somebody nobody anyone anybody none others`;
export const OBJECT_PRONOUNS = 'me him her us them it you';
export const RELATIVES = 'who whom which that whose';
export const PREPOSITIONS = `of in on at by for with from to into onto over under about above across after against along amid among
  around as before behind below beneath beside besides between beyond despite during except inside like near off out outside
  past per since through throughout toward towards until upon via within without regarding concerning versus including
  following according amongst alongside atop unlike up down`;
export const CONJUNCTIONS = 'and or but nor yet';
export const SUBORDINATORS = `because if when while although though whereas unless until before after since as where whether why how
  that once whenever wherever so than lest`;
export const AUXILIARIES = `is are was were be been being am has have had having does do did 's 're 've 'm 'd 'll isn't aren't wasn't
  weren't hasn't haven't hadn't doesn't don't didn't get got gets`;
export const MODALS = `will would can could may might must shall should won't wouldn't can't cannot couldn't mustn't shouldn't
  ought to 'll 'd`;
export const ADVERBS = `not never also then later now still just even only again once twice always often sometimes already soon
  ever perhaps maybe nowhere instead however meanwhile afterward afterwards earlier recently today yesterday tonight tomorrow too
  further furthermore moreover thus therefore hence indeed otherwise nevertheless nonetheless first finally almost quite rather
  very really here there simply subsequently famously reportedly repeatedly publicly privately ago back away together well far
  long more less least most much once so this-week online aloud out forth anyway please himself herself themselves itself myself yourself ourselves`;
export const TIMES = `monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december today yesterday tonight tomorrow morning afternoon evening night week month year
  weekend mon tue wed thu fri sat sun noon midnight overnight midday`;
export const ADJECTIVES = `noble learned honourable honorable gallant 
  new old own other last next first second third same good great big small large high low long short early late young
  former current senior junior top acting associate assistant vice leading likely able available familiar close aware
  sure clear certain free full local national federal public private political social economic american republican
  democratic conservative liberal presidential foreign international military white black unable ready willing happy
  proud angry responsible eligible capable critical skeptical worried concerned confident afraid different similar
  important true false right wrong left major minor key main recent latest previous upcoming possible controversial
  various entire final early late annual daily weekly real fellow longtime onetime prominent veteran retired unnamed
  anonymous incoming outgoing ranking acting sitting founding managing presiding visiting contributing million billion
  trillion thousand hundred dozen scathing stunning striking surprising shocking alarming disturbing troubling growing
  rising lasting lingering looming ongoing pending remaining sweeping surging outstanding overwhelming promising
  damning damaging blistering withering rousing daring caring loving living missing existing emerging developing
  competing conflicting opposing dissenting fledgling freewheeling hard-hitting high-ranking long-standing
  longstanding wealthy healthy busy easy heavy lucky messy noisy nasty pretty risky scary shaky sleepy steady sticky
  sunny tiny ugly weary worthy guilty lengthy lonely lovely friendly deadly elderly costly orderly unlikely timely
  monthly quarterly bitter blunt brave brief bright broad brutal careful careless cautious cheap classic clever cold
  complex comprehensive considerable constant crazy crucial cruel curious dangerous dark dead dear decent deep
  desperate detailed determined dirty distant divisive domestic dramatic dull eager effective efficient elegant
  emotional enormous essential ethical exact excellent excessive exclusive expensive explicit extensive external
  extraordinary extreme fair faint fatal fierce fiscal flat flexible formal fragile frank fresh frustrated fundamental
  furious gentle genuine global golden graphic grand grave gross harsh helpful historic honest horrible hostile hot
  huge humble hungry identical illegal immediate immense incredible independent indirect industrial inevitable initial
  innocent intense internal invisible joint keen legal legitimate literal logical loud loyal mad magnificent maiden
  massive mature meaningful medical mental mere middle mild mixed mobile modern modest moral multiple mutual naked
  natural naval neat negative nervous neutral nice normal notable nuclear numerous obvious odd optimistic ordinary
  original outdoor outer overall painful pale parallel partial particular passionate permanent personal pleasant plain
  polite poor popular positive potent powerful practical precious precise pregnant premature prior probable productive
  professional profound proper provocative pure quick quiet radical random rapid rare raw reasonable regional regular
  relative relevant reliable religious reluctant remarkable remote respective rich ridiculous rigid ripe rough routine
  royal rude rural sacred sad safe satisfied savage secret selective sensible sensitive serious severe sexual shallow
  sharp sheer shy sick significant silent silly simple sincere single skilled slight smart sober soft sole solid
  sophisticated sore special specific spectacular stable stark stiff straight strange strict strong stupid subsequent
  substantial subtle successful sudden sufficient suitable superb supreme sweet swift sympathetic systematic tall
  technical temporary tense terrible thick thorough tight tough toxic traditional tragic tremendous typical ultimate
  unanimous uncertain uneasy unfair unhappy unique universal unknown unprecedented unusual upper urban urgent usual
  vague valid valuable vast verbal viable vicious violent virtual visible vital vivid vocal voluntary vulnerable weak
  weird western eastern northern southern wet whole wicked wide widespread wild wise wonderful wooden worldwide worse
  worst worthwhile written best bigger smaller larger higher longer older newer cheaper harder softer richer poorer
  stricter tighter tougher broader deeper faster slower fewer wider younger elder firmer greater shorter stronger
  thinner straighter fatter lighter darker weaker safer wiser quieter louder brighter colder warmer hotter simpler
  closer nearer farther lower better nicer finer thicker paler sweeter dearer kinder gentler steeper sharper smoother rougher easier happier healthier wealthier busier heavier`;
