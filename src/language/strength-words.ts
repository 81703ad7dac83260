/**
 * How strongly something is put: as a thought or as settled; mostly or without exception; as advice or as a duty. Texts that hand on the same words move
 * between the two of a pair, and that is news even where nothing else changes.
 */
export const strengths = ["tentative", "settled", "mostly", "only", "should", "must"] as const;
export type Strength = (typeof strengths)[number];

/** Words of each strength by language; only those that are used in hardly any other sense. */
const words: Readonly<Record<string, Partial<Readonly<Record<Strength, RegExp>>>>> = {
  en: {
    tentative:
      /\b(?:consider(?:s|ed|ing|ation)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|think(?:s|ing)? (?:of|about)|explor(?:e|es|ed|ing)|might|possibly|potential(?:ly)?)\b/iu,
    settled:
      /\b(?:agree[ds]?(?! with)|agreement to|pledge[ds]?|promise[ds]?|commit(?:s|ted|ment)|decid(?:ed|es)|decision to|will|vow(?:s|ed)|confirmed that)\b/iu,
    mostly:
      /\b(?:(?:almost|nearly|not quite) (?:entirely|exclusively|wholly|all|completely)|mostly|mainly|largely|primarily|chiefly|for the most part)\b/iu,
    only: /\b(?<!(?:almost|nearly|not|quite) )(?:solely|exclusively|entirely|purely|wholly|nothing but)\b/iu,
    should: /\b(?:should|ought to)\b/iu,
    must: /\b(?:must|ha(?:s|ve) to|is obliged to|are obliged to)\b/iu,
  },
  zh: {
    tentative: /考虑|考慮|正在研究|(?<![不无無])可能(?!性)|或将|或將|探讨|探討/u,
    settled: /同意|承诺|承諾|决定|決定|答应|答應|将会|將會|达成协议|達成協議|保证(?!金)|保證(?!金)/u,
    mostly: /几乎(?:完全|全)|幾乎(?:完全|全)|主要(?:是|谈|談|讨论|討論|围绕|圍繞|集中)|大部分|大都/u,
    only: /(?<!几乎|幾乎|不)(?:完全|全部)(?:是|谈|談|集中|围绕|圍繞)|仅仅|僅僅|只(?:谈|談|讨论|討論|涉及)|仅(?:谈|限|涉及)|僅(?:談|限|涉及)/u,
    should: /应当|應當|应该|應該/u,
    must: /必须|必須|务必|務必/u,
  },
  ru: {
    tentative: /рассматрива|рассмотр|обдумыва|возможн|может быть|могут быть|изуча/iu,
    settled: /соглас(?:ил|ен|на|ны)|договорил|обязал|пообеща|обещал|решил|решено|намерен/iu,
    mostly: /почти (?:полностью|исключительно|целиком)|в основном|преимущественно|главным образом/iu,
    only: /(?<!почти )(?:исключительно|целиком|полностью) (?:о|об|на|посвящ)|только о(?:б|бо)? /iu,
    should: /следует|следовало бы|желательно|стоит(?= \p{L}+(?:ть|ться)\b)/iu,
    must: /(?<!не )долж(?:ен|на|но|ны)|обязан|необходимо/iu,
  },
  ko: {
    tentative: /검토|고려|가능성|모색/u,
    settled: /약속|합의|결정|동의|하기로/u,
    mostly: /거의 (?:전적으로|전부|모두)|주로|대부분/u,
    only: /(?<!거의 )전적으로|오직|오로지/u,
    should: /바람직/u,
    must: /반드시/u,
  },
};

/** The first word of a strength in a stretch of text, with its place; null where there is none. */
export function findStrength(text: string, tag: string, strength: Strength): { readonly word: string; readonly at: number } | null {
  const match = words[tag]?.[strength]?.exec(text);
  return match ? { word: match[0].trim(), at: match.index } : null;
}
