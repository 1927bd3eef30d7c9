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
