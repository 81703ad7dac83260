import { hasFiniteVerb } from "./own-verbs.ts";

/** What is done rather than said, also in the future: who issues the text tells of it. */
const future =
  /^(?:will|shall|is going to|are going to)(?: (?:\p{L}+ly|also|now|then|further|jointly|together|soon))* (?:seek|support|undertake|push|raise|tackle|add|back|expand|explore|consider|respond|negotiate|place|show|offer|guarantee|encourage|honou?r|be undertaken)/iu;

/** A guest is welcomed to a place or for an occasion; what is welcomed otherwise is a deed of others. */
const welcomed = /^will(?: also)? welcome$/iu;
const guest =
  /\b(?:to the (?:white|state|oval|blue)\b|to \p{Lu}\p{Ll}+|(?:for|to|at) (?:an?|the|his|her|their)(?: [\p{L}.-]+){0,6} (?:summit|visit|meeting|dinner|talks|ceremony|lunch|conference))\b/u;

/** Verbs that hand over hardly ever, and participles that stand before their noun. */
const neverSaid = /^(?:related|internationally recogni[sz]ed|widely recogni[sz]ed)$/iu;

/** Verbs of deeds where no subject is said anew: "investment came to ten million and supported many jobs". */
const elided =
  /^(?:ha(?:s|ve) (?:also )?)?(?:also )?(?:supported|backed|raised?|raises|threatened|threatens|shows?|showed|would invoke|focus(?:es|ed) on)$/iu;

/** What endangers something; with "to" behind it somebody threatens. */
const endangers = /^threatens?$/iu;

/** Whether a tagged cue of an account that speaks for itself tells of a deed, so that the sentence is the account's own. */
export function tellsDeed(cue: string, content: string, sourced: boolean): boolean {
  if (neverSaid.test(cue) || future.test(cue)) return true;
  if (welcomed.test(cue)) return guest.test(content.slice(0, 300));
  if (endangers.test(cue)) return !/^(?:to|that)\b/i.test(content);
  // "added three banks to the list"; what somebody added in words is a clause.
  if (/^(?:also )?added$/iu.test(cue))
    return /^[^,]{3,120} to (?:the|its|their|our) /u.test(content) && !hasFiniteVerb(content.slice(0, 120), false);
  return !sourced && elided.test(cue);
}
