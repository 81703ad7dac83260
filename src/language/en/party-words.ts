import type { PartyWords } from "../language-pack.ts";

/** Words that stand for parties of the encounter rather than for a name. */
export const partyWords: PartyWords = {
  joint:
    /^(?:(?:the|both|these|our|all) )?(?:two |both |three |four )?(?:national security advisors|prime ministers|foreign ministers|vice presidents|leaders|sides|parties|presidents|ministers|delegations|countries|nations|governments|teams|heads of state|counterparts|principals|interlocutors|secretaries|advisors|advisers|officials|participants|men|women|pair|group|duo|envoys|negotiators|chancellors|premiers|allies|partners|capitals)(?: (?:jointly|together))?$|^(?:we|they) both$|^both$|^(?:each|either|neither) (?:side|party|leader|president|country)$|^each other$/i,
  singular: /^(?:he|she|his|her|him|hers|himself|herself)$/i,
  plural: /^(?:they|their|theirs|them|themselves|both)$/i,
  title:
    /^(?:the |his |her |our )?(?:[\p{Lu}][\p{L}.]{1,20} )?(?:vice president|president|deputy prime minister|prime minister|foreign minister|defen[cs]e minister|minister|chancellor|federal chancellor|premier|vice premier|chairman|secretary-general|secretary general|general secretary|secretary of state|secretary|king|queen|crown prince|amir|emir|sultan|head of state|national security advis[eo]r|ambassador|special envoy|envoy|spokesperson|spokesman|spokeswoman|foreign secretary|director|leader|high representative|state councill?or)$/iu,
  first: /^(?:I|we|me|us|my|our|mine|ours|myself|ourselves|we both)$/i,
};
