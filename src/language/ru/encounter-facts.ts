import type { FactWords } from "../language-pack.ts";

/** How Russian accounts tell of the call or meeting itself. */
export const factWords: FactWords = {
  askedBy: /(?:по (?:инициативе|просьбе|приглашению)|по предложению)/i,
  askedByOther: null,
  lasted: /(?:длил|продолжа|продлил|занял|часово)/i,
  talk: /(?:разговор|беседа|беседы|беседе|переговор|встреч|общени|консультаци)/i,
  tone: /(?:откровенн|деловой|деловом|конструктивн|доверительн|содержательн|дружеск|дружествен|полезн|подробн|обстоятельн|продуктивн|тёпл|тепл)\p{L}*/giu,
};
