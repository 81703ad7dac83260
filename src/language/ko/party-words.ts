import type { PartyWords } from "../language-pack.ts";

/** Korean words for the parties of an encounter, without their particles. */
export const partyWords: PartyWords = {
  joint:
    /^(?:양측|양국|쌍방|양 ?정상|두 ?정상|양국 ?(?:정상|외교장관|장관)|두 ?나라|두 사람|양 ?장관|두 장관|[한미중일러북]{2,3} ?(?:정상|양국|양측|외교장관)|양 ?총리|양국 ?정부)$/u,
  singular: /^(?:그|그녀|본인)$/u,
  plural: /^(?:그들|이들)$/u,
  title:
    /^(?:대통령|주석|국가주석|총리|부통령|부총리|장관|국무장관|외교장관|외교부 장관|외무장관|대변인|외교부장|국가안보보좌관|안보실장|총서기|국무위원장)$/u,
  first: /^(?:나|내|저|제|우리|저희)$/u,
  firstPlural: /^(?:우리|저희)$/u,
  firstWithin: /(?:^|\s)(?:나|저)(?:와|는|도|$)/u,
  feminine: /^그녀$/u,
  masculine: /(?!)/u,
  pairing: /^\s?(?:[가-힣]{0,12}\s){0,3}?[가-힣]{0,12}[와과]\s(?:[가-힣]{1,12}\s){0,4}$/u,
  thanking: /감사|축하|사의/u,
  meeting: /(?!)/u,
  jointWithin: /양국|양측|두 정상|양 정상|두 나라/u,
  together: /합의|논의|함께|공동|의견을 같이/u,
  mutual: /^논의$/u,
  active: /며$|면서$/u,
  possessive: /^(그)의\s/u,
  counterpart: /^(?:상대방|상대측|상대국)$/u,
  ownHead: /^국가원수$/u,
  headWithin: /대통령|국가주석/u,
  offices: [
    [/부통령$/u, ["vice-president"]],
    [/(?:대통령|주석)$/u, ["president"]],
    [/부총리$/u, ["deputy-prime-minister", "vice-premier"]],
    [/총리$/u, ["prime-minister", "chancellor"]],
    [/(?:국무장관|외교장관|외무장관|외교부 장관|외교부장)$/u, ["foreign-minister"]],
    [/(?:국가안보보좌관|안보실장)$/u, ["security-adviser"]],
    [/총서기$/u, ["general-secretary"]],
  ],
  issued: /^(?:이 |해당 |공동 ?)?(?:성명|발표문|보도자료|문서|메시지|서한)/u,
  officials: /(?:대변인|당국자|고위 ?관계자|관계자)/u,
  unattached: /(?:전문가|분석가|언론|외신|소식통|업계|기업|학자)/u,
  matter: /(?:와 관련|에 대해|에 관해)/u,
  joining: /(?:참석|배석)/u,
  added: /(?!)/u,
  answered: /(?!)/u,
  dropsSubject: true,
};
