import type { FactWords } from "../language-pack.ts";

/** How English accounts tell of the call or meeting itself. */
export const factWords: FactWords = {
  askedBy: /\b(?:at the (?:request|initiative|invitation) of|(?:requested|initiated|placed|proposed) by|at)\b/i,
  askedByOther: null,
  lasted:
    /\b(?:last(?:s|ed|ing)|went on for|ran (?:for|to)|spoke for|talk(?:s|ed) (?:for|of)|(?:call|conversation|meeting|talks) of|took|hour(?:-long)? (?:phone |telephone |video )?(?:call|conversation|meeting|talks?))\b/i,
  talk: /\b(?:call|conversation|talks?|meeting|discussions?|exchange|dialogue|atmosphere|consultations?|negotiations?|summit|spoke|talked)\b/i,
  tone: /\b(?:(?:very |extremely |highly |truly )?(?:candid(?:ly)?|frank(?:ly)?|constructive|productive|in-depth|substantive|excellent|friendly|cordial|warm|business-?like|respectful|positive|thorough|serious|open|honest|fruitful|successful|useful|great|good|detailed|tense|difficult|long)|wide-ranging)\b/gi,
};
