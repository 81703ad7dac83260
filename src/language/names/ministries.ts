import type { NameMention } from "./find-names.ts";
import { isSpacedUnit } from "./fold-character.ts";
import { partyOfLetter } from "./joined-letters.ts";
import { readCells, readLines } from "./name-rows.ts";

interface Ministry {
  /** `body:ru-foreign-ministry`. */
  readonly slug: string;
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * Ministries of other matters, one a line: slug ; English matters ; Chinese and Japanese ; Russian short names ; Russian matters in the genitive ;
 * Korean. An English matter stands for "X Ministry" and "Ministry of X", a Russian one for "Министерство X".
 */
const matters = `
agriculture ; Agriculture | Agriculture and Rural Affairs | Agriculture and Food | Agriculture, Forestry and Fisheries ; 农业部 | 农业农村部 | 農業部 | 农林水产省 | 農林水産省 ; Минсельхоз | Минсельхозпрод ; сельского хозяйства ; 농림축산식품부 | 농업부 | 농림부
fisheries ; Fisheries | Oceans and Fisheries | Fishery ; 渔业部 | 漁業部 | 海洋水产部 ; ; рыболовства | рыбного хозяйства ; 해양수산부 | 수산부
trade ; Trade and Industry | Industry and Trade | Foreign Trade | Economy and Trade | Economy, Trade and Industry ; 工业和贸易部 | 工贸部 | 贸易部 | 貿易部 | 经济产业省 | 經濟產業省 ; Минпромторг ; торговли | промышленности и торговли | внешней торговли ; 산업통상자원부 | 산업통상부 | 무역부 | 경제산업성
industry ; Industry | Industry and Information Technology ; 工业部 | 工業部 | 工业和信息化部 | 工信部 ; Минпром ; промышленности ; 산업부
economy ; Economy | Economic Affairs | Economic Development ; 经济部 | 經濟部 | 经济发展部 ; Минэкономразвития | Минэкономики | Минэк ; экономики | экономического развития ; 경제부 | 기획재정부
energy ; Energy | Petroleum and Energy | Oil ; 能源部 | 石油部 ; Минэнерго ; энергетики ; 에너지부
transport ; Transport | Transportation | Transport and Communications ; 交通部 | 交通运输部 | 運輸部 | 国土交通省 ; Минтранс ; транспорта ; 교통부 | 국토교통부
health ; Health | Health and Welfare | Public Health ; 卫生部 | 衛生部 | 卫生健康委员会 | 厚生劳动省 | 厚生労働省 ; Минздрав ; здравоохранения ; 보건부 | 보건복지부
education ; Education | Education and Science ; 教育部 | 文部科学省 ; Минпросвещения | Минобрнауки ; образования | просвещения | образования и науки ; 교육부
justice ; Justice ; 司法部 | 法务部 | 法務部 | 法务省 | 法務省 ; Минюст ; юстиции ; 법무부
interior ; Interior | Internal Affairs | Home Affairs ; 内政部 | 內政部 | 内务部 | 內務部 ; МВД | Минвнутдел ; внутренних дел ; 내무부 | 행정안전부
environment ; Environment | Climate and Environment | Ecology and Environment ; 环境部 | 環境部 | 生态环境部 | 环境省 | 環境省 ; Минприроды | Минэкологии ; окружающей среды | экологии | природных ресурсов ; 환경부
culture ; Culture | Culture and Tourism ; 文化部 | 文化和旅游部 ; Минкультуры ; культуры ; 문화부 | 문화체육관광부
science ; Science and Technology | Science ; 科技部 | 科学技术部 | 科學技術部 ; ; науки | науки и технологий ; 과학기술부 | 과학기술정보통신부
labour ; Labour | Labor | Employment and Labor ; 劳工部 | 勞動部 | 劳动部 ; Минтруд ; труда ; 노동부 | 고용노동부
public-security ; Public Security ; 公安部 ; ; общественной безопасности ; 공안부
state-security ; State Security ; 国家安全部 | 國家安全部 ; ; государственной безопасности ; 국가안전부
unification ; Unification ; 统一部 | 統一部 ; ; объединения | по делам объединения ; 통일부
tourism ; Tourism ; 旅游部 | 觀光部 ; ; туризма ; 관광부
planning ; Planning | Planning and Investment ; 计划投资部 | 规划部 ; ; планирования ; 기획투자부
`;

/** Case endings of a short name. */
const declined = ["а", "у", "ом", "е"];

function readMatters(): readonly Ministry[] {
  return readLines(matters).map((line) => {
    const [slug = "", english = "", han = "", short = "", genitive = "", hangul = ""] = readCells(line, 6);
    const each = (cell: string): readonly string[] => cell.split("|").flatMap((part) => part.trim() || []);
    const [first = slug] = each(english);
    return {
      slug: `${slug}-ministry`,
      name: `${first} Ministry`,
      words: [
        ...each(english).flatMap((matter) => [`${matter} Ministry`, `Ministry of ${matter}`, `Ministry of the ${matter}`]),
        ...each(han),
        ...each(short).flatMap((name) => [name, ...(/[бвгджзклмнпрстфхцчшщ]$/u.test(name) ? declined.map((ending) => name + ending) : [])]),
        ...each(genitive).flatMap((matter) => ["о", "а", "у", "ом", "е"].map((ending) => `Министерств${ending} ${matter}`)),
        ...each(hangul),
      ],
    };
  });
}

/** Ministries that every state has; the state's name before or after says whose it is. */
const ministries: readonly Ministry[] = [
  {
    slug: "foreign-ministry",
    name: "Foreign Ministry",
    words: [
      "Foreign Ministry",
      "Ministry of Foreign Affairs",
      "Foreign Affairs Ministry",
      "MFA",
      "外交部",
      "外务省",
      "外務省",
      "МИД",
      "МЗС",
      "외교부",
      "외무부",
      "외무성",
    ],
  },
  {
    slug: "defence-ministry",
    name: "Defence Ministry",
    words: [
      "Defense Ministry",
      "Defence Ministry",
      "Ministry of Defense",
      "Ministry of Defence",
      "国防部",
      "國防部",
      "防卫省",
      "Минобороны",
      "국방부",
    ],
  },
  {
    slug: "commerce-ministry",
    name: "Commerce Ministry",
    words: ["Commerce Ministry", "Ministry of Commerce", "Trade Ministry", "商务部", "商務部", "Минторг", "상무부"],
  },
  {
    slug: "finance-ministry",
    name: "Finance Ministry",
    words: ["Finance Ministry", "Ministry of Finance", "财政部", "財政部", "财务省", "Минфин", "재무부"],
  },
  ...readMatters(),
];

const byWords = new Map(ministries.flatMap((ministry) => ministry.words.map((words) => [words, ministry] as const)));
const anyWords = new RegExp([...byWords.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

/** 外交部长 and 외교부 장관 are persons in office, not the ministry. */
const minister = /^(?:[长長]| ?장관)/;

/** Joins the name of a state and its ministry into the ministry: 俄罗斯外交部, "Egypt's Foreign Ministry", МИД России. Mentions in order. */
export function joinMinistries(text: string, mentions: readonly NameMention[]): readonly NameMention[] {
  const joined: NameMention[] = [];
  let next = 0;
  for (const match of text.matchAll(anyWords)) {
    const start = match.index;
    const end = start + match[0].length;
    const ministry = byWords.get(match[0]);
    while (next < mentions.length) {
      const mention = mentions[next];
      if (mention === undefined || mention.end > start) break;
      joined.push(mention);
      next += 1;
    }
    if (ministry === undefined || !standsAlone(text, start, end) || minister.test(text.slice(end, end + 3))) continue;
    const after = mentions[next];
    if (after !== undefined && after.start < end) continue;
    const before = joined.at(-1);
    if (before?.kind === "party" && /^(?:['’]s)? ?$/.test(text.slice(before.end, start).slice(0, 4)) && start - before.end < 4) {
      joined[joined.length - 1] = toMention(ministry, before.start, end, before.party, before.name);
    } else if (after?.kind === "party" && after.start - end < 10 && /^(?: of(?: the)?)? $/.test(text.slice(end, after.start))) {
      joined.push(toMention(ministry, start, after.end, after.party, after.name));
      next += 1;
    } else {
      const party = (before?.end ?? 0) < start ? partyOfLetter(text.charAt(start - 1)) : null;
      if (party !== null) joined.push(toMention(ministry, start - 1, end, party.party, party.name));
    }
  }
  return joined.concat(mentions.slice(next));
}

function standsAlone(text: string, start: number, end: number): boolean {
  if (!isSpacedUnit(text.charCodeAt(start))) return true;
  return !isSpacedUnit(text.charCodeAt(start - 1)) && !isSpacedUnit(text.charCodeAt(end));
}

function toMention(ministry: Ministry, start: number, end: number, party: string | null, state: string): NameMention {
  const code = party ?? "";
  return { start, end, entity: `body:${code.toLowerCase()}-${ministry.slug}`, kind: "body", name: `${state} ${ministry.name}`, party };
}
