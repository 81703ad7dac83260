import type { Span } from "../domain/span.ts";
import { noSide, type Speaker } from "../domain/statement.ts";
import { listOf } from "./principals.ts";
import { type Sought, type SpeakerContext, titleContext, whoMetAt } from "./speaker-context.ts";
import { namesIn, piecesOf, readNamed } from "./speaker-names.ts";
import { findHolderOf, findTitleHolder, headOfOffice } from "./title-holder.ts";
import { partyOfUnlisted } from "./unlisted-speaker.ts";

/** "The President and Prime Minister", "the Vice President and President Herzog", or the pieces of a source that stands apart; undefined for one. */
export function readParts(context: SpeakerContext, sought: Sought): Speaker | null | undefined {
  const { text, names } = context.view;
  const { parties } = context.pack;
  const pieces = sought.source.flatMap((span) => piecesOf(text, span));
  if (pieces.length < 2) return undefined;
  const isJoint = pieces.map(({ start, end }) =>
    parties.joint.test(text.slice(start, end).replace(/^(?:the )?other (?=\p{Ll}+$)/u, "the ")),
  );
  if (isJoint.includes(true)) return withJoint(context, sought, pieces, isJoint);
  const isTitle = (words: string): boolean => parties.title.test(words) || parties.ownHead.test(words);
  const title = titleContext(context, sought.place);
  const named = pieces.map((span) => readNamed(namesIn(names, [span]), text.slice(span.start, span.end), span));
  const titles = pieces.filter((span, at) => named[at] === null && isTitle(text.slice(span.start, span.end))).length;
  const party = named.find((speaker) => speaker !== null)?.party ?? null;
  const read = pieces.map((span, at): Speaker | null => {
    const words = text.slice(span.start, span.end);
    if (named[at] || !isTitle(words)) return named[at] ?? null;
    const holder = findTitleHolder(words, title);
    const official = headOfOffice(words, context.own);
    if (official !== null) return holder !== null && context.own.includes(holder.party ?? "") ? holder : official;
    // "The Prime Minister of Italy and the Foreign Minister" are of one country, but for a principal.
    if (party === null || context.principals.some(({ name }) => name === holder?.name)) return holder;
    return findHolderOf(party, words, title) ?? { id: null, name: words, party };
  });
  // "Vladimir Putin and the President of Italy, Carlo Neri": each is named, one only by the country.
  const each = named.filter((speaker) => speaker !== null);
  const sides = [...new Set(each.map((speaker) => speaker.party))];
  if (
    each.length === 2 &&
    pieces.length === 2 &&
    sides.length === 2 &&
    each.filter(({ id }) => id === null).length === 1 &&
    each.some(({ id }) => id?.startsWith("person:")) &&
    !sides.some((one) => one === null || one.includes("+"))
  )
    return { id: null, name: listOf(each.map(({ name }) => name)), party: sides.join("+") };
  // "Deputy Prime Minister and Foreign Minister Neri" is one person of two offices.
  const unlisted = titles === 0 && sought.source.length === 1 ? readUnlisted(context, pieces) : null;
  if (unlisted) return unlisted;
  if (
    titles === 0 ||
    (titles < pieces.length && sought.source.length < 2 && !/^(?:the|both|his|her)\s/i.test(text.slice(pieces[0]?.start, pieces[0]?.end)))
  )
    return undefined;
  const known = read.filter((speaker) => speaker !== null);
  const all = [...new Set(known.flatMap((speaker) => speaker.party?.split("+") ?? []))];
  if (known.length < pieces.length || all.length === 0) return titles === pieces.length ? whoMetAt(context, sought.place) : undefined;
  if (all.length === 1 && titles === pieces.length) return whoMetAt(context, sought.place);
  return { id: null, name: listOf(known.map((speaker) => speaker.name)), party: all.join("+") };
}

/** "The presidents and representatives of their offices", "both countries and the United States": those who met, and whoever is named beside. */
function withJoint(context: SpeakerContext, { place }: Sought, pieces: readonly Span[], isJoint: readonly boolean[]): Speaker | undefined {
  const { text, names } = context.view;
  const met = whoMetAt(context, place);
  if (!met?.party) return undefined;
  const others = pieces
    .filter((_, at) => !isJoint[at])
    .map((span) => readNamed(namesIn(names, [span]), text.slice(span.start, span.end), span))
    .filter((speaker) => speaker !== null);
  const all = [...new Set([met, ...others].flatMap(({ party }) => party?.split("+") ?? []))].filter((party) => party !== noSide);
  return { id: null, name: listOf([met, ...others].map(({ name }) => name)), party: all.join("+") };
}

/** "Jan Berg and Ada Lund", both outside the table: each of the party that the words around the name give. */
function readUnlisted({ view, principals }: SpeakerContext, pieces: readonly Span[]): Speaker | null {
  const names = pieces.map(({ start, end }) => view.text.slice(start, end));
  if (!names.every((name) => /^\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*){1,2}$/u.test(name))) return null;
  if (pieces.some((span) => namesIn(view.names, [span]).length > 0)) return null;
  const parties = pieces.map((span, at) => partyOfUnlisted(names[at] ?? "", span, view, principals));
  if (parties.includes(null)) return null;
  return { id: null, name: listOf(names), party: [...new Set(parties)].join("+") };
}
