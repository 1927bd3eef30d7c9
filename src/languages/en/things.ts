/** Nouns that end as if they named someone, in -er, -or, -ist, -ian or -man, but name things. */
export const THINGS: ReadonlySet<string> = new Set(
  `altar anchor anger antler armor armour banner barrier barter batter beaker behavior behaviour blister blocker
  blunder border boulder bumper burger bunker butter calendar caliber camper cancer canister canter cellar center
  centre chamber chapter charter cider cinder cloister cluster clutter coaster collar color colour computer
  conditioner container cooker copper corner corridor counter cover cracker crater cutter cylinder danger december
  detector diaper dinner disaster dishonor dishonour dishwasher disorder dollar dolor door dresser drawer dryer
  elevator ember endeavor endeavour error escalator ether factor favor favour fervor fervour fever fiber fibre filler
  filter finger flavor flavour flicker floor flower flutter fodder folder freezer fritter gender ginger girder glamor
  glamour glimmer glitter grammar gutter hammer hamper hamburger hanger harbor harbour heater helicopter hinder holder
  honor honour horror humor humour hunger indicator interior exterior anterior posterior tenor manner junker kicker
  labor labour ladder laser latter lather laughter layer leather ledger letter lever liquor litter liver locker lumber
  luster lustre manor marker master matter meter metre mirror mixer monitor motor murder newsletter november number
  october odor offer order otter outer oyster paper parlor parlour pepper pewter pillar plaster platter pointer polar
  poster powder power printer processor projector proper propeller quarter quiver radar radiator razor reactor
  receiver recliner recorder refrigerator register regulator remainder reminder rigor rigour river roller rooster
  rotor rubber rudder rumor rumour saucer savior saviour scanner scooter screwdriver sector semester sensor september
  server shelter shimmer shoulder shower shutter silver simmer skyscraper slaughter slender slipper slumber smother
  sober solar solder somber spider splendor splendour splinter sticker stopper stupor sugar summer supper surrender
  sweater tender terror terrier theater theatre thunder tier timber tinder toaster tower tractor trailer transfer
  transformer transistor trigger tumor tumour twitter typewriter upper vapor vapour vector vigor vigour visor vinegar
  wafer wager waiver wallpaper water weather wetter whisper wiper winter wonder wrapper zipper twist mist list fist gist
  heist wrist waist moist grist checklist shortlist playlist wishlist hitlist blacklist median meridian ottoman
  talisman instant pendant distant constant important reluctant hesitant resistant pollutant redundant abundant relevant
  pageant elegant restaurant irrelevant disinfectant mutant octant sextant dormant covenant`.split(/\s+/),
);

/** Nouns that end as adverbs do. */
export const NOUNS_IN_LY: ReadonlySet<string> = new Set(
  `family subfamily assembly reassembly butterfly dragonfly firefly mayfly barfly gadfly bully belly underbelly potbelly
  lily waterlily jelly monopoly oligopoly anomaly homily gully folly holly dolly panoply melancholy doily filly hillbilly
  brolly telly welly`.split(/\s+/),
);
