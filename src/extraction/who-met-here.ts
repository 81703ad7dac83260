import type { Speaker } from "../domain/statement.ts";
import type { LanguagePack, TextView } from "../language/language-pack.ts";
import type { NameMention } from "../language/names/find-names.ts";
import { listOf, type Principal } from "./principals.ts";

/** How far into a paragraph its meeting is told of, in UTF-16 units. */
const longestOpening = 1200;

/** The persons whom the paragraph of a place, up to it, lets somebody meet: an account of a journey has one meeting a paragraph. */
export function metInParagraph(place: number, view: TextView, pack: LanguagePack): readonly NameMention[] {
  if (view.paragraphs.length < 2) return [];
  const at = view.paragraphs.findLastIndex((paragraph) => paragraph.start <= place);
  const paragraph = view.paragraphs[at];
  if (!paragraph || at === 0) return [];
  const met = pack.parties.meeting.exec(view.text.slice(paragraph.start, Math.min(place, paragraph.start + longestOpening)));
  if (!met) return [];
  const from = paragraph.start + met.index + met[0].length;
  const sentence = view.sentences.findLast((one) => one.start <= from);
  return view.names.filter(({ kind, start, end }) => kind === "person" && start >= from && end <= Math.min(place, sentence?.end ?? place));
}

/** Those met, with the account's own principal, as one speaker; null where they are no others than the principals. */
export function joinMet(met: readonly NameMention[], principals: readonly Principal[], own: readonly string[]): Speaker | null {
  const parties = [...new Set(met.flatMap(({ party }) => (party !== null && !own.includes(party) ? [party] : [])))];
  const self = principals.find(({ party }) => own.includes(party));
  if (!self || parties.length === 0 || parties.every((party) => principals.some((principal) => principal.party === party))) return null;
  const names = parties.map((party) => met.find((name) => name.party === party)?.name ?? party);
  return { id: null, name: listOf([self.name, ...names]), party: [self.party, ...parties].join("+") };
}
