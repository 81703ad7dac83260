/*
 * Which part of a name stands alone later, by where the name is from. English writes most names with the family name last; Chinese, Korean, Hungarian
 * and Japanese names also come in their own order, Spanish ones with two family names of which the first stands alone, Arabic and Burmese ones without
 * a family name in our sense.
 */

/** One syllable of a Chinese or Korean name in Latin letters, in whatever spelling: "Guoqing", "Mi-ryung", "Chun Sing", "Kuo-ch'ing". */
const syllable = "(?:tsz|[bcdfghjklmnpqrstwxyz]{0,2})['’]?[aeiouüyw]{1,3}(?:ng|n|r|k|l|m|p|h|t)?";
const eastern = new RegExp(`^\\S+\\s(?:${syllable}(?:-?${syllable})?|${syllable}\\s${syllable})$`, "iu");
/** "Ka-chiu", "Ching-te": two syllables, and a small letter behind the hyphen, so no second given name of another language. */
const hyphened = new RegExp(`^${syllable}-${syllable}$`, "iu");
const smallBehindHyphen = /^\p{Lu}[\p{L}'’]{0,7}-\p{Ll}[\p{L}'’]{0,7}$/u;

/** Family names of China, Taiwan, Hong Kong, Singapore and Korea, in the usual spellings. */
const familiesFirst = new Set(
  (
    "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao Kong Bai Cui Kang Mao Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Tao Yin Yi Chang Qiao Lai Gong Kim Lee Park Choi Chung Jung Jeong Kang Cho Yoon Jang Lim Shin Seo Kwon Hwang Ahn Yoo Ryu Hong Ko Moon Yun Bae Paik Baek Huh Heo Nam Shim Noh Roh Ha Kwak Sung Cha Joo Woo Koo Min Chun Jeon Ri Choe Pak Tsai Hsieh Hsiao Chiang Chiu Hsu Chou Kuo Tseng Tsao Teng Chuang Yeh Hsiung Chu Ts'ai T'ang P'an Liang Yeo Kuk Pyo Ban Eom Um Ok Sohn Byun Kwon Wi Hyun Chae Pyun " +
    "Au Chan Chau Cheung Chow Chui Fong Fung Ho Ip Kan Kwan Kwok Lam Lau Law Leung Lo Lui Luk Mak Mok Ng Ngai Ngan Poon Pun Shum Sin Siu Szeto Tam Tong Tsang Tse Tsui Tung Wai Wong Yam Yau Yeung Yip Yiu Yuen Yung " +
    "Ang Aw Chee Cheong Chew Chia Chong Chua Foo Gan Goh Heng Khoo Koh Kwek Loh Low Neo Ong Phua Quah Quek Seah Sim Soh Tay Teh Teo Toh Wee Yap"
  ).split(" "),
);

/** Family names of Vietnam, folded: its people are called by the last word. */
const vietnamese = new Set(
  "nguyen tran le pham vo vu dang bui do ho ngo duong ly phan truong dinh huynh hoang luong mai trinh to".split(" "),
);

/** Family names of Hungary and Japan, folded, which their own writers put first; a given name of any form follows. */
const othersFirst = new Set(
  (
    "nagy kovacs szabo toth horvath kiss varga molnar nemeth farkas balogh papp takacs juhasz szijjarto orban magyar gulyas lazar rogan semjen sulyok gal kocsis hegedus szucs pinter barta fekete lakatos vegh " +
    "abe aizawa akazawa akiba amari ando aoki asakawa aso endo fujii fujita fukuda goto hagiuda hara harada hasegawa hashimoto hayashi hirai ikeda imai inoue ishiba ishida ishihara ishii ishikawa ito iwata iwaya kamikawa kaneko katayama kato kawasaki kihara kimura kishida kitamura kobayashi koga koizumi kondo kono kudo maruyama masuda matsuda matsumoto matsuno miura miyamoto miyazaki mori morita motegi murakami muto nakagawa nakamura nakano nakatani nakayama nishida nishimura noda nogami ogawa okada okamoto onodera ono ota saito sakai sakamoto sasaki sato shibata shimizu suga sugiyama suzuki takada takagi takahashi takaichi takeuchi tamaki tamura tanaka taniguchi ueda uchida wada watanabe yamada yamaguchi yamamoto yamashita yokoyama yoshida"
  ).split(" "),
);

/** Given names of the Spanish world, folded, that others hardly bear. */
const spanishGiven = new Set(
  "jose juan luis carlos jorge javier pedro pablo miguel manuel francisco fernando rafael alejandro andres angel diego eduardo enrique ernesto felipe gustavo hector ignacio jaime jesus joaquin julio marcelo mauricio nicolas ramon raul ricardo roberto rodrigo salvador santiago alvaro gonzalo guillermo cesar oscar ruben arturo alfonso alfredo armando german hernan ivan leonel maria ana carmen mercedes dolores pilar isabel teresa gabriela cristina beatriz alicia margarita yolanda lucia sofia luisa rosario xiomara consuelo guadalupe".split(
    " ",
  ),
);

/** Words between Arabic names: son of, daughter of, of the house of. */
const arabic = /^(?:bin|ibn|bint|ben|al|el|abu)$/iu;

/** What stands alone for a full name: the usual part, and others by which the same person is called. */
export interface NameParts {
  readonly family: string;
  readonly also: readonly string[];
}

/** The parts of a name by which its bearer is called later. */
export function readNameParts(name: string): NameParts {
  const words = name.split(/\s/u);
  const [first = name] = words;
  const last = words.at(-1) ?? name;
  if (words.length === 1) return { family: name, also: [] };
  // U Than Swe, Daw Khin Khin: a courtesy and a name that has no parts.
  if (/^(?:U|Daw)$/u.test(first)) return { family: words.slice(1).join(" "), also: [name] };
  if (words.slice(1, -1).some((word) => arabic.test(word)) || /^(?:al|el)-/iu.test(last)) return ofArabic(words);
  const turned = words.length > 1 && smallBehindHyphen.test(first) && hyphened.test(first);
  if (turned) return { family: last, also: [] };
  if (smallBehindHyphen.test(last) && hyphened.test(last)) return { family: words.at(-2) ?? first, also: [] };
  const folded = fold(first);
  if (vietnamese.has(folded) && words.length > 2) return { family: last, also: [first] };
  if (familiesFirst.has(first) && eastern.test(name)) return { family: first, also: [] };
  if (othersFirst.has(folded) && words.length === 2 && !othersFirst.has(fold(last))) return { family: first, also: [] };
  if (spanishGiven.has(folded) && words.length > 2) {
    const surnames = words.slice(1).filter((word, at) => !(spanishGiven.has(fold(word)) && at < words.length - 2));
    const [father = last, mother] = surnames;
    if (surnames.length === 2 && mother !== undefined && !/^\p{Ll}/u.test(father))
      return { family: father, also: [`${father} ${mother}`, mother] };
  }
  return { family: last, also: [] };
}

/** Mohammed bin Salman Al Saud: called by the first name beside a title, by what stands behind the last "bin", or by the house. */
function ofArabic(words: readonly string[]): NameParts {
  const [first = ""] = words;
  const last = words.at(-1) ?? first;
  const house = /^(?:al|el)$/iu.test(words.at(-2) ?? "") ? `${words.at(-2)} ${last}` : last;
  const son = words.findIndex((word) => /^(?:bin|ibn|bint|ben)$/iu.test(word));
  const bare = last.replace(/^(?:al|el)-/iu, "");
  const also = [son > 0 ? words.slice(son, son + 2).join(" ") : "", son > 0 ? first : "", bare, last].filter(
    (part) => part !== "" && part !== house,
  );
  return { family: house, also: [...new Set(also)] };
}

const fold = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase();
