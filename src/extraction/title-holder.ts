import type { Speaker } from "../domain/statement.ts";
import type { LanguagePack, TextView } from "../language/language-pack.ts";
import type { NameMention } from "../language/names/find-names.ts";
import { holderOf, officesOf } from "../language/names/name-table.ts";
import type { Principal } from "./principals.ts";
import { sentenceAt } from "./sentence-at.ts";
import { speakerOf } from "./speaker-names.ts";

/** Where and when a bare title stands. */
export interface TitleContext {
  readonly view: TextView;
  readonly pack: LanguagePack;
  readonly principals: readonly Principal[];
  readonly own: readonly string[];
  /** ISO date of the account; null where unknown. */
  readonly on: string | null;
  readonly place: number;
}

/** How many mentions of one person are looked at for the titles beside it. */
const mostMentions = 40;

/** Without article and possessive, lower case. */
export function bareTitle(words: string): string {
  return words
    .replace(/^(?:the|his|her|our|their|a)\s+/i, "")
    .trim()
    .toLowerCase();
}

/** Offices that the words of a title may mean; none for a title that the language does not list. */
export function officesOfTitle(words: string, pack: LanguagePack): readonly string[] {
  return pack.parties.offices.find(([form]) => form.test(words))?.[1] ?? [];
}

/**
 * Whom a bare title means ("the Prime Minister"): the one principal that bears it, by the words before the name or by office on the day; of
 * several the account's own; else who was last named so; else who holds the office on the account's own side.
 */
export function findTitleHolder(words: string, context: TitleContext): Speaker | null {
  const { principals, own, pack, on } = context;
  const bare = bareTitle(words);
  if (bare === "") return null;
  const offices = officesOfTitle(bare, pack);
  const titled = principals.filter((principal) => isTitled(principal, bare, context));
  const inOffice = principals.filter((principal) => holdsOne(principal, offices, on));
  const isOwn = (principal: Principal): boolean => own.includes(principal.party);
  const holder = titled.find(isOwn) ?? inOffice.find(isOwn);
  if (holder) return holder;
  const named = lastNamedSo(bare, context);
  // "President Biden’s call with President-elect Rossi, where the President …", told by Biden’s own side.
  const from = sentenceAt(context.view.sentences, context.place)?.start ?? 0;
  if (named?.party && own.includes(named.party) && named.start >= from) return speakerOf(named);
  const other = titled[0] ?? inOffice[0];
  if (other) return other;
  if (named) return speakerOf(named);
  for (const party of [...own, ...principals.map((principal) => principal.party)]) {
    const held = on === null ? undefined : offices.map((office) => holderOf(party, office, on)).find((person) => person !== undefined);
    if (held) return { id: held.id, name: held.name, party };
  }
  return null;
}

/** "The Deputy Head of the President's Office", whom nothing names: of the account's own side, and not its president. */
export function headOfOffice(words: string, own: readonly string[]): Speaker | null {
  const [side] = own;
  return own.length === 1 && side && /\bhead of the\b.*\b(?:office|administration)\b/i.test(words)
    ? { id: null, name: words, party: side }
    : null;
}

/** Who holds an office of a party: "the Russian President", "Japan's Foreign Minister". */
export function findHolderOf(party: string, words: string, context: TitleContext): Speaker | null {
  const { principals, pack, on } = context;
  const offices = officesOfTitle(bareTitle(words), pack);
  const principal = principals.find(
    // A state that stands for somebody unnamed holds no office.
    (one) =>
      one.party === party && !one.id?.startsWith("party:") && (holdsOne(one, offices, on) || isTitled(one, bareTitle(words), context)),
  );
  if (principal) return principal;
  for (const office of on === null ? [] : offices) {
    const held = holderOf(party, office, on ?? "");
    if (held) return { id: held.id, name: held.name, party };
  }
  return null;
}

function holdsOne({ id, party }: Principal, offices: readonly string[], on: string | null): boolean {
  if (id === null || on === null || offices.length === 0) return false;
  return officesOf(id, on).some((tenure) => tenure.party === party && offices.includes(tenure.office));
}

/** Whether the words stand beside the name of a principal: before it, in Chinese right behind it, or among the words that bring him in. */
function isTitled(principal: Principal, bare: string, { view, pack }: TitleContext): boolean {
  if (principal.described) return describesWhole(principal.described.toLowerCase(), bare);
  return view.names.some((name) => name.entity === principal.id && standsBeside(view.text, name.start, name.end, bare, pack.spaced));
}

function describesWhole(described: string, bare: string): boolean {
  const at = described.indexOf(bare);
  return at >= 0 && !/\p{L}$/u.test(described.slice(0, at)) && !/(?:vice|deputy)\s$/.test(described.slice(0, at));
}

function standsBeside(text: string, start: number, end: number, bare: string, spaced: boolean): boolean {
  const before = text
    .slice(Math.max(0, start - bare.length - 12), start)
    .trimEnd()
    .toLowerCase();
  if (!spaced) return before.endsWith(bare) || text.startsWith(bare, end);
  return before.endsWith(bare) && !/(?:\p{L}|vice |deputy )$/u.test(before.slice(0, before.length - bare.length));
}

/** Whether the text names a person of the table with titles, and never with this one. */
export function isNamedOtherwise(id: string | null, words: string, { view, pack }: TitleContext): boolean {
  const bare = bareTitle(words);
  const named = view.names.filter(({ entity }) => entity === id).slice(0, mostMentions);
  if (named.some(({ start, end }) => standsBeside(view.text, start, end, bare, pack.spaced))) return false;
  return named.some(({ start, end }) => pack.titles.some((title) => standsBeside(view.text, start, end, title.toLowerCase(), pack.spaced)));
}

/** The last person of the table named with that title before the place. */
function lastNamedSo(bare: string, { view, pack, place }: TitleContext): NameMention | undefined {
  return view.names.findLast(
    (name) => name.kind === "person" && name.start < place && standsBeside(view.text, name.start, name.end, bare, pack.spaced),
  );
}
