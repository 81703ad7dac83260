import type { PartyWords } from "../language-pack.ts";

/** Korean words for the parties of an encounter, without their particles. */
export const partyWords: PartyWords = {
  joint: /^(?:양측|양국|쌍방|양 ?정상|두 ?정상|양국 ?정상|두 ?나라|두 사람|양 ?장관|두 장관|한미 정상|한중 정상|미중 정상)$/u,
  singular: /^(?:그|그녀)$/u,
  plural: /^(?:그들|이들)$/u,
  title: /^(?:대통령|주석|국가주석|총리|장관|대변인|외교부장)$/u,
  first: /^(?:나|내|저|제|우리|저희)$/u,
};
