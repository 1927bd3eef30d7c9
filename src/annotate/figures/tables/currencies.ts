import { wordSet } from '../../../text/word-list.ts';

/** Signs that stand before or behind an amount. */
export const CURRENCY_SIGNS = wordSet(
  '$ £ € ¥ ￥ ₹ ₨ ₽ ₺ ₩ ₪ ₫ ₦ ₱ ₡ ₲ ₴ ₸ ₭ ₮ ₾ ₼ ₿ ฿ ৳ ៛ ﷼ ¢ 元 円 원 ரூ ლ ₵ ƒ ؋',
);

/** Letters that stand before a sign, or alone before an amount: "US$", "hk $", "Rs. 500". */
export const SIGN_PREFIXES = wordSet(
  'us hk c ca can a au aus nz nt r s sg mx rd j n bz ec tt z usd aud nzd cad hkd sgd',
);
export const AMOUNT_PREFIXES = wordSet('rs rs. re rmb fr sfr kr kc ksh tsh ush lei bs dkr skr nkr inr rp rm');

/** ISO 4217 codes that are not English words; those that people type in small letters too. */
export const CURRENCY_CODES = wordSet(`
  AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
  CNH COP CRC CVE CZK DEM DJF DKK DOP DZD EGP ERN ESP ETB EUR FJD FKP FRF GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK
  HTG HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LBP LKR LRD LSL LYD MAD MDL MGA
  MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RMB RON RSD
  RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD USDT UYU
  UZS VES VND VUV WST XAF XAU XCD XOF XPF YER ZAR ZMW ZWL BTC ETH XBT`);
export const SMALL_LETTER_CODES = wordSet(
  'usd eur gbp jpy cny rmb aud cad nzd hkd sgd inr chf sek nok dkk krw brl mxn rub zar btc',
);

/** Factors written before a code: "30 MUSD". */
export const CODE_FACTORS: ReadonlyMap<string, number> = new Map([
  ['K', 1e3],
  ['M', 1e6],
  ['B', 1e9],
]);

export const CURRENCY_NOUNS = wordSet(`
  dollar dollars buck bucks euro euros pound pounds sterling quid yen yuan renminbi won peso pesos peseta pesetas franc
  francs mark marks markka markkaa lira liras lire krona kronor krone kroner kronur crown crowns koruna korunas rupee rupees rupiah
  rupiahs ringgit ringgits baht bahts dong dongs real reais rand rands ruble rubles rouble roubles zloty zlotys zloties
  forint forints shekel shekels dinar dinars dirham dirhams riyal riyals rial rials guilder guilders escudo escudos
  drachma drachmas schilling schillings shilling shillings naira nairas cedi cedis birr taka takas kyat kyats leu lei
  lev leva hryvnia hryvnias tenge lari laris manat som sol soles bolivar bolivars boliviano bolivianos quetzal quetzals
  lempira lempiras colon colones cordoba cordobas guarani guaranis pataca patacas kuna kunas dram drams bitcoin bitcoins
  ether rmb kwacha kwanza metical dalasi pula afghani afghanis austral australs cruzeiro cruzeiros`);

/** Hundredths of a currency: "3 dollars 50 cents". */
export const SMALL_CHANGE = wordSet(`
  cent cents ¢ penny pennies pence p centavo centavos centime centimes kopeck kopecks kopek kopeks paisa paise sen fen
  ore øre öre grosz groszy pfennig pfennigs agora agorot satang`);

/** Words before a currency's name that belong to it. Nationalities are told by their endings. */
export const CURRENCY_ADJECTIVES = wordSet(`
  us u.s canadian australian american hong kong new zealand zealander taiwan taiwanese singapore singaporean dutch swiss
  french finnish danish czech greek welsh british turkish swedish irish polish spanish thai saudi iraqi israeli kuwaiti
  omani qatari pakistani bangladeshi czechoslovak west german east sri south north korean convertible
  euro belgian austrian italian norwegian japanese chinese indian mexican brazilian russian`);
export const NATIONALITY = /(?:ian|ean|ish|ese|aki|ani|ipino|ench|wiss|utch|zech)$/;
