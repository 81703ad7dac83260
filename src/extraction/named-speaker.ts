import type { Span } from "../domain/span.ts";
import { noSide, type Speaker } from "../domain/statement.ts";
import type { NameMention } from "../language/names/find-names.ts";
import { isMember } from "../language/names/groups.ts";
import { type Sought, type SpeakerContext, spokesman, titleContext, whoMetAt } from "./speaker-context.ts";
import { asOne, joinsAnother, readNamed } from "./speaker-names.ts";
import { findHolderOf } from "./title-holder.ts";

/** Whom the names in a source mean; null where none decides. */
export function readNames(
  context: SpeakerContext,
  names: readonly NameMention[],
  words: string,
  span: Span,
  sought: Sought,
): Speaker | null {
  const { parties } = context.pack;
  const persons = names.filter((name) => name.kind === "person");
  if (names.length > 0 && parties.firstWithin.test(words)) return withFirst(context, names, sought);
  if (names.length === 0) return parties.jointWithin.test(words) ? whoMetAt(context, sought.place) : null;
  if (names.length === 1 && joinsAnother(words, span, names[0])) return whoMetAt(context, sought.place) ?? asOne(persons);
  const named = readNamed(names, words, span);
  if (named === null) return null;
  // "The Ukrainian President": the office of a named party has a holder.
  const [party] = names;
  if (names.length === 1 && party?.kind === "party" && party.party !== null) {
    const title = words
      .replace(titledParty(words, span, party), "")
      .replace(/\sof(?:\sthe)?\s*$/, "")
      .replace(/\s+/g, " ")
      .trim();
    if (parties.title.test(title)) {
      const at = titleContext(context, sought.place);
      // "президент России", "президент" of Russia: some languages set the party behind the title.
      return findHolderOf(party.party, words, at) ?? findHolderOf(party.party, title, at) ?? { id: null, name: words, party: party.party };
    }
  }
  return named.party === null && named.id !== null ? { ...named, party: noSide } : named;
}

/** Whom "the two leaders" means, with the names beside it. */
export function jointNamed(context: SpeakerContext, names: readonly NameMention[], words: string, place: number): Speaker | null {
  const named = [...new Set(names.flatMap((name) => (name.party ? [name.party] : [])))];
  if (named.length > 1) return { id: null, name: words, party: named.join("+") };
  // "Leaders" where the G7 spoke before, the account's side among them.
  const union = (context.memory.lastNamed(/(\p{L}+)$/u.exec(words)?.[1]?.toLowerCase() ?? words) ?? context.memory.last())?.speaker;
  if (union?.party && context.own.some((side) => isMember(side, union.party ?? ""))) return union;
  const joint = whoMetAt(context, place);
  if (joint) return joint;
  // "The two countries" of a joint text that names nobody: its own sides.
  return context.own.length > 1 ? { id: null, name: words, party: context.own.join("+") } : (context.memory.lastJoint()?.speaker ?? null);
}

/** "President Xi and I": the speaker of the post or the quotation, and whoever is named beside. */
function withFirst(context: SpeakerContext, names: readonly NameMention[], { outer }: Sought): Speaker | null {
  const self = outer?.speaker ?? spokesman(context);
  const others = asOne(names);
  if (!self || self.party === null || others === null || others.party === null) return others;
  const all = [...new Set([...self.party.split("+"), ...others.party.split("+")])];
  return { id: null, name: `${self.name} and ${others.name}`, party: all.join("+") };
}

/** The stretch of the words that names the party, as they stand there. */
function titledParty(words: string, span: Span, party: NameMention): string {
  return words.slice(Math.max(0, party.start - span.start), Math.max(0, party.end - span.start));
}
