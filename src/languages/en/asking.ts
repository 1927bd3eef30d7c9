import type { AskingTable } from '../asking.ts';

export const asking: AskingTable = {
  words: {
    person: 'who whom whose',
    place: 'where',
    date: 'when',
    reason: 'why',
  },
  measured: {
    word: 'how',
    by: 'many much old long far tall big large high fast often deep wide heavy',
    aged: 'old',
  },
  which: 'what which whats',
  whatIs: 'whats',
  being: 'is are was were',
  doing: 'do does did has have had will would can could shall should may might must',
  classes: {
    person: `
      person people man woman actor actress author writer poet scientist physicist chemist mathematician
      philosopher historian economist inventor engineer player singer musician composer artist painter
      director producer president king queen emperor ruler leader governor senator politician minister
      general pope bishop monk judge lawyer doctor professor teacher founder businessman`,
    place: `
      place location city town village country nation state county continent region province district
      neighborhood area island river lake sea ocean mountain desert street road building`,
    name: `
      name team company corporation university school college language religion organization party club
      band book novel film movie song album show episode newspaper magazine agency church empire dynasty
      tribe war battle treaty act award prize network channel station museum airport stadium hospital`,
    date: 'year date day month century decade time',
    number: `
      number percent percentage amount size age population price cost height length speed temperature
      distance`,
  },
  vague: `
    name names named call called term terms termed type types kind kinds sort sorts form word words title
    nickname known refer referred refers used considered described example examples another main happen
    happened happens occur occurred thing things people person persons way year years date day month time
    percentage percent amount long large old big tall number numbers reason reasons purpose difference
    really actually exactly truly precisely ever please something anything stuff info`,
  ages: `
    age aged ages old older years year-old month months decade decades century centuries birthday`,
  numbers: `
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand
    thousands million millions billion billions trillion dozen dozens half once twice third quarter`,
  dates: `
    january february march april june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday century centuries
    decade`,
  reasons: `
    because due since cause causes caused causing reason reasons thus therefore hence result results
    resulted owing so`,
  opening: `
    he she it they his her its their this that these those such both then first also another others`,
  pointing: 'this these such',
  deeds: {
    operators: 'do does did will would can could shall should must may might',
    being: 'was were is are been be has have had',
    having: 'have has had',
    who: 'who what which whose',
    light: `
      get gets got gotten getting give gives gave given giving take takes took taken taking make makes made
      making put puts putting keep keeps kept keeping let lets go goes went gone going come comes came
      coming start starts started starting begin begins began begun use uses used using need needs needed
      want wants wanted try tries tried look looks looked find finds found show shows showed shown mean
      means meant call calls called name named happen happens happened occur occurs occurred tell tells
      told ask asks asked think thinks thought know knows knew known see sees saw seen feel feels felt
      believe believes believed talk talks talked speak spoke describe described consider considered become
      becomes became stay stayed help helps helped work works worked run runs ran turn turned set hold
      holds held bring brings brought like likes liked involve involved include included cause caused lead
      leads led say says said state stated explain explained refer referred expect expected do does did
      done have has had be been being seem seems seemed belong base based locate located write wrote
      written react reacts reacted respond responds responded judge judges judged justify justifies
      justified affect affects affected differ differs differed compare compares compared send sends sent
      end ends ended fall falls fell fallen live lives lived exist exists existed stand stands stood lie
      lies lay`,
    lightNouns: `
      name names problem problems goal goals reason reasons difference meaning matter point purpose kind
      kinds type types sort aim idea thing things way ways role job position office result results number
      amount date year day time place use truth news story main first last best two term word title example
      cause effect answer question part full new other origin source function nature form official original
      original current former topic subject`,
  },
};
