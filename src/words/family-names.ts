/** Family names that stand before a given name in two parts: "Park Geun-hye". */
export const SURNAMES_FIRST: ReadonlySet<string> = new Set(
  `ahn bae baek bai bang bui byun cai cao cha chan chang chen cheng cheung cho choi chow chu chun chung dang deng ding do
  duong fan fang feng fu gao ge gong gu guo ha han hao he heo ho hoang hong hou hsieh hsu hu hua huang huo huynh hwang jang
  jeon jeong ji jia jiang jin jo joo ju jung kang kim ko koo kuo kwak kwok kwon lai lam lau le lee lei leung li liang liao lim
  lin liu lo lu luo luong ly ma mai mao meng min moon na nam ngo nguyen noh oh pan park peng pham phan qian qiu ren ro roh ryu
  seo shao shen shi shim shin sim so son song su suh sun sung tan tang tao tian to tran trinh truong tsai tseng tu um vo vu wan
  wang wei wen won wong woo wu xi xia xiao xie xiong xu xue yan yang yao ye yeo yi yim yin yoo yoon you yu yuan yun zeng zhang
  zhao zheng zhong zhou zhu zhuang`.split(/\s+/),
);

const PINYIN =
  '(?:[bpmf](?:a|o|ei?|en|eng|i|ie|iao|ian|in|ing|ai|ao|an|ang|u|ou)|[dtnl](?:a|ai|ao|an|ang|e|ei|eng|i|ie|iao|ian|in|ing|iu|iang|ou|ong|u|uan|ui|un|uo)|[gkh](?:a|ai|ao|an|ang|e|ei|en|eng|ou|ong|u|ua|uai|uan|uang|ui|un|uo)|[jqx](?:i|ia|iang|iao|ian|ie|in|ing|iong|iu|u|uan|ue|un)|(?:[zcs]h?|r)(?:i|a|ai|ao|an|ang|e|en|eng|ou|ong|u|ua|uai|uan|uang|ui|un|uo)|y(?:a|ao|an|ang|e|i|in|ing|ong|ou|u|uan|ue|un)|w(?:a|ai|an|ang|ei|en|eng|o|u))';
const HYPHENED = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const TWO_SYLLABLES = new RegExp(`^${PINYIN}{2}$`);
/** Whether a given name is one of those that stand behind such a family name: "Geun-hye", "Jinping". */
export const isGivenBehind = (name: string): boolean =>
  HYPHENED.test(name) || (/^\p{Lu}\p{Ll}+$/u.test(name) && TWO_SYLLABLES.test(name.toLowerCase()));
/** Of Vietnamese names the first word, and the middle one of most: "Nguyễn Văn An". */
export const VIETNAMESE = /^(?:nguyen|tran|pham|huynh|hoang|phan|truong|ngo|dang|bui|duong) (?:van|thi) \S+$/;
