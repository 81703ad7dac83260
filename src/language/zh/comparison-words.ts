import type { ComparisonWords } from "../comparison-words.ts";

/** Chinese words by which two tellings are compared, in either script. */
export const comparisonWords: ComparisonWords = {
  pieces: {
    cuts: /[，；：。！？、]/gu,
    opensDetail: /^[，、]?(?:包括|特别是|特別是|尤其是)(?:通过|通過)/u,
    joining: /^(?:以及|并且|並且|而且)(?=\S)/u,
    list: {
      opens: /^.{0,6}?(?:在|就|对|對|围绕|圍繞|涉及|包括)(?=\p{Script=Han}{2})/u,
      closes: /^[^，；。！？]*?等[^，；。！？]{0,6}(?:领域|領域|方面|问题|問題|议题|議題|话题|話題|事务|事務|合作)/u,
    },
  },
  questioner: /^(?:记者|記者|問|问|Q)$/iu,
  takenUp: /^[这這该該此上](?:一|些|项|項|述)*(?:说法|說法|报道|報道|報導|传闻|傳聞|消息|指控|言论|言論)?[，。；]?$/u,
  pointsBack: /第[一二三四五\d][^，。]{0,6}[条條点點项項款]|上述|前述|本(?:协议|協議|安排|声明|聲明)/u,
  focus: /集中|重点|重點|围绕|圍繞/u,
  conditional: /如果|若|一旦|前提|除非|只要|之后|之後/u,
  purpose: /^(?:以便|以期|旨在|为了|為了)/u,
  whichPeriod: /[下本上今明每当當前][个個]?$/u,
  countedBack: /[周週月]前/u,
  relativeTime: /[上下][个個]?[月周週年季]|[昨明]|前/u,
  besideNot: /^(?:不|没|沒|有|未|并|並|会|會|将|將)$/u,
  sideBySide: /^[\s，、]*(?:和|及|与|與|以及|和平|、|，)[\s]*$/u,
  listJoins: /、|和(?!平|谐|諧|解)|及|与|與|以及|，以及/gu,
  recipient: { before: /(?:向|给|給|为|為|对|對)$/u },
  place: { before: /(?:在|于|於)(?<place>[\p{Script=Han}·]{2,10})$/u },
  noPlace: /[年月日期]|之[后後]|之前|基础|基礎|框架|方面|期间|期間/u,
  noMatter:
    /双方|雙方|问题|問題|议题|議題|事宜|事项|事項|此事|通话|通話|会谈|會談|会晤|會晤|期间|期間|在|的|就|对|對|关于|關於|中|两国元首|兩國元首|元首|等|任何|并|並|也|都|曾/gu,
};
