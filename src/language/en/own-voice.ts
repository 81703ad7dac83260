import type { Span } from "../../domain/span.ts";
import type { ListWords } from "../list-words.ts";
import type { OwnVoiceRules } from "../own-voice-rules.ts";
import { opensClause, ownClauseIn } from "./own-clause.ts";
import { tellsDeed } from "./own-deeds.ts";
import { hasFiniteVerb } from "./own-verbs.ts";

/** Greetings, thanks, slogans, signatures, pointers to other pages and marks of the page, each a whole sentence. */
const leftOut =
  /^(?:(?:(?:and|so|again|once more|well),? )?(?:i |we )?(?:want to |would like to )?thank(?:s| you| u)(?: (?:all|again|everyone|everybody|folks|so much|very much|both|to all of you|you all|ladies and gentlemen|one and all|sir|mr\.? president|for (?:your (?:attention|time|patience)|(?:paying )?attention|being here|having me|coming|joining us|reading|watching|listening))[,. ]*)*(?: (?:to|in|for) (?:this|that|the)(?: \p{L}+)?)?|(?:good|hello)(?: (?:morning|afternoon|evening|night|everyone|everybody|all))*(?:,? (?:everyone|everybody|all|folks|ladies and gentlemen))?|see you (?:all )?(?:soon|there|then|tomorrow|later|tonight)|stay tuned|more to (?:come|follow)|(?:may )?god bless .{1,90}|make america great again|maga|america first|.{0,60}\bfor immediate release\b.{0,40}|as prepared for delivery|(?:remarks )?as (?:prepared|delivered).{0,30}|(?:applause|laughter|crosstalk|inaudible)|end(?: of text)?|(?:to )?(?:read|learn|see|view|watch|find|click|download|access|visit) (?:more|here|the (?:full|complete|entire)|full|on|about|at|below).{0,120}|(?:read|see|view|watch|download) (?:the|this|our) .{0,100}\b(?:here|below|at|online)|(?:for )?(?:more|additional|further) information,? .{0,120}|(?:the )?(?:full )?text of .{0,120} (?:is|can be found|follows).{0,60}|(?:photo|image|video|source|via|contact|media contact|follow us)\b.{0,80})$/iu;

/** A deed told beside a promise: "has rallied its partners, and will keep up the pressure". */
const deed =
  /\b(?:ha(?:s|ve)(?: \p{L}+ly| already| also| now)? (?:\p{L}{2,}ed|led|met|made|built|given|taken|sent|held|begun|brought|won|put|set|done|paid|cut)|(?:is|are|am)(?: \p{L}+ly| already| also| now)? \p{L}{3,}ing)\b/iu;
const promise =
  /^(?:(?:the|our|its|their|this|these|both|all)? ?(?:[\p{L}\p{N}.’'-]+ ){0,6})?(?:will|shall|’ll|'ll)(?: \p{L}+ly| also| now| soon| not)? \p{L}+/iu;
const joint = /,? (?:and|but) (?=[\p{L}“"'])|; (?:and |but )?(?=[\p{L}“"'])/gu;

/** Longer sentences are lists. In UTF-16 units. */
const longest = 1500;

/** "we accepted; in return, he will come": each side of a semicolon with a verb of its own is said by itself. */
function divide(words: string): readonly Span[] {
  if (words.length > longest) return [{ start: 0, end: words.length }];
  const parts: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(joint)) {
    const before = words.slice(from, match.index);
    const end = match.index + match[0].length;
    const after = words.slice(end, end + 90);
    const apart = match[0].startsWith(";")
      ? hasFiniteVerb(before) && opensSentence(after)
      : deed.test(before) && promise.test(after) && !/\b(?:that|who|which|if|where|whether)\b[^,;]*$/i.test(before);
    if (!apart) continue;
    parts.push({ start: from, end: match.index });
    from = end;
  }
  return [...parts, { start: from, end: words.length }];
}

/** Behind a semicolon a whole sentence has its subject first, then a verb; an item of a list lacks one of them. */
function opensSentence(words: string): boolean {
  const clause = /^[^;]*/.exec(words)?.[0] ?? "";
  return hasFiniteVerb(clause) && !/^(?:to|and|or|including|as well as|\p{L}+ing)\b/iu.test(clause) && opensClause(clause);
}

/** A capital or a pronoun, then a word in small letters: "(For next year, …)", "(I hope so)"; not "(MFN)" or "(see below)". */
const opensAside = /^(?:\p{Lu}[\p{L}’'-]*,?\s+(?:\p{L}[\p{L}’'-]*|\d)|(?:i|we|they|he|she|it|this|that|these|there)\b)/u;

const lists: ListWords = {
  opens:
    /\b(?:including(?: but not limited to)?|among (?:them|these|which)|such as|namely|ranging from|(?:topics|subjects|issues|matters|points|items|areas|things|steps|outcomes|commitments)(?: (?:were|are|like|as|covered|discussed|raised))?\s?:)(?:,|:)?\s/giu,
  parts: /[,;](?=\s)/gu,
  joins: /^[\s,;]*(?:(?:and|or|plus|also|then|as well as|along with|together with)\s+)*/iu,
  hangsOn:
    /^(?:with|against|compared|versus|which|who|whom|whose|where|when|that|by|for|at|in|on|to|of|from|through|under|over|after|before|until|up|both|each|all of|as|if|but|not|even|especially|particularly|including|\p{L}{2,}ing\b(?! (?:of|by)\b))(?![\p{L}’'-])/iu,
};

/** How English texts speak in their own voice. */
export const ownVoice: OwnVoiceRules = {
  leftOut,
  hasVerb: hasFiniteVerb,
  clauseIn: ownClauseIn,
  divide,
  listLink:
    /,? (?:which|that|who)(?: (?:will|would|shall|can|is to|are to|aims? to|intends? to|includes?|is|are))?(?: (?:be|help|also))?$/iu,
  tellsDeed,
  asIssuer:
    /^(?:(?:and|but|so|together|moreover|furthermore|in addition|today|now|finally),? ){0,3}(?:we|our|i|my|the (?:co-)?leaders of)\b(?! (?:\p{L}+ly |also |both |all )?(?:believe|hope|support|oppose|expect|think|know|want|reject|condemn|see|understand)\b)/iu,
  announces:
    /\b(?:following|as follows|below|these (?:\p{L}+ )?(?:steps|actions|measures|initiatives|commitments|programs|areas|points)|(?:new|several|additional|a number of|a series of) (?:\p{L}+ ){0,3}(?:initiatives|actions|steps|measures|commitments|programs|deliverables|investments|efforts|outcomes|areas|points))\b/iu,
  opensAside: (words) => opensAside.test(words),
  lists,
};
