import type { FactWords } from "../language-pack.ts";

/** How English accounts tell of the call or meeting itself. */
export const factWords: FactWords = {
  askedBy: /\b(?:at the (?:request|initiative|invitation) of|(?:requested|initiated|placed|proposed) by|at)\b/i,
  askedByOther: null,
  lasted:
    /\b(?:last(?:s|ed|ing)|went on for|ran (?:for|to)|spoke for|talk(?:s|ed) (?:for|of)|(?:call|conversation|meeting|talks) of|took|hour(?:-long)? (?:phone |telephone |video )?(?:call|conversation|meeting|talks?))\b/i,
  talk: /\b(?:call|conversation|talks?|meeting|discussions?|exchange|dialogue|atmosphere|consultations?|negotiations?|summit|spoke|talked)\b/i,
  tone: /\b(?:(?:very |extremely |highly |truly )?(?:candid(?:ly)?|frank(?:ly)?|constructive|productive|in-depth|substantive|excellent|friendly|cordial|warm|business-?like|respectful|positive|thorough|serious|open|honest|fruitful|successful|useful|great|good|detailed|tense|difficult|long)|wide-ranging)\b/gi,
  kinds: [
    ["video", /\b(?:video (?:call|conference|link|meeting|summit|talks?)|videoconference|by video|via video|virtual(?:ly)?)\b/i],
    [
      "call",
      /\b(?:(?:tele)?phone (?:call|talk|conversation)s?|by (?:tele)?phone|over the phone|on the phone|call with|telephoned|(?:tele)?phone calls?|call between)\b/i,
    ],
    ["visit", /\b(?:state visit|official visit|working visit|pa(?:id|ys|ying) (?:a|an) (?:\p{L}+ )?visit|on a visit to)\b/iu],
    ["talks", /\b(?:held (?:\p{L}+ )?talks|talks with|round of (?:talks|negotiations|consultations)|negotiations with)\b/iu],
    ["meeting", /\b(?:met|meeting|meets|summit|received)\b/i],
  ],
  firstPerson: /\b(?:I|my|me|[Ww]e|us|our)\b/,
  reporting:
    /\b(?:according to|told reporters|(?:the|a|its|his|their) (?:\p{L}+ )?(?:statement|readout|post|account) (?:said|says)|sa(?:id|ys) (?:on|late|early) \p{Lu}\p{L}+day|(?:said|says|spoke|speaks|held|discussed) \p{Lu}\p{L}+day|state (?:media|broadcaster|television|news agency)|(?:Reuters|AFP|Associated Press|news agency|ministry|White House|Kremlin|officials?|Beijing|Washington|Moscow) (?:said|reported|reports))\b/u,
};
