import type { NameMention } from "./find-names.ts";
import { isSpacedUnit } from "./fold-character.ts";
import { partyOfLetter } from "./joined-letters.ts";

interface Ministry {
  /** `body:ru-foreign-ministry`. */
  readonly slug: string;
  readonly name: string;
  readonly words: readonly string[];
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
