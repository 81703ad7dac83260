import type { Span } from "../domain/span.ts";
import type { TextView } from "../language/language-pack.ts";
import { partyOfNamesakes } from "../language/names/name-table.ts";
import type { Principal } from "./principals.ts";
import { firstAtOrAfter } from "./speaker-names.ts";

/** How far a title reaches between a party and a name, in UTF-16 units. */
const longestTitle = 70;

/** How many mentions of a name are looked at for the party beside it. */
const mostMentions = 12;

/**
 * The party of somebody outside the table of names, by the words around this or an earlier mention of the name: "Italian Foreign Minister
 * Antonio Neri", "Neri, of Italy", 意大利外长内里, or the opening that brings in a principal so; else that of all who bear the family name.
 */
export function partyOfUnlisted(words: string, span: Span, view: TextView, principals: readonly Principal[]): string | null {
  const own = partyBeside(view, span.start, span.end);
  if (own !== null) return own;
  const name = nameOf(words);
  if (name === null) return null;
  let seen = 0;
  for (let at = view.text.indexOf(name); at >= 0 && seen < mostMentions; at = view.text.indexOf(name, at + 1), seen++) {
    const party = partyBeside(view, at, at + name.length);
    if (party !== null) return party;
  }
  const described = principals.find((principal) => principal.described?.includes(name));
  if (described) return described.party;
  // "Wang" alone is of the one country whose Wangs the table has, if the text speaks of that country; "Sun Yun" is nobody that it has.
  const namesakes = partyOfNamesakes(words) ?? (/^(?:(?:Mr|Ms|Mrs|Dr)\.?\s)?\S+$/.test(words) ? partyOfNamesakes(name) : null);
  return namesakes !== null && view.names.some(({ party }) => party === namesakes) ? namesakes : null;
}

/** The family name of a Latin or Cyrillic name, the whole of a Han or Hangul one; null where the words are no name. */
function nameOf(words: string): string | null {
  const spaced = /(\p{Lu}[\p{Ll}\p{Lu}’'-]{2,})(?:['’]s)?\s*$/u.exec(words)?.[1];
  if (spaced) return spaced;
  return /^[\p{Script=Han}\p{Script=Hangul}·-]{2,14}$/u.test(words) ? words : null;
}

/** The party that a name or title beside a name gives: right before it but for capitalised words, or right behind it. */
export function partyBeside({ text, names }: TextView, start: number, end: number): string | null {
  const next = firstAtOrAfter(names, end);
  for (let at = next; at < names.length; at++) {
    const name = names[at];
    if (!name || name.start - end > 12) break;
    if (name.party !== null && /^(?:,|\s\()?\s?(?:of|from|for|из|от)?\s?(?:the\s)?$/u.test(text.slice(end, name.start)) && name.start > end)
      return name.party;
  }
  for (let at = next - 1; at >= 0; at--) {
    const name = names[at];
    if (!name || start - name.end > longestTitle) break;
    if (name.end > start) continue;
    // "Х. бен Тарик Аль Саид" behind "Хейсам бен Тарик": the rest of one name.
    if (name.kind === "person") return /^\s(?:\p{Lu}\p{L}*\s)?$/u.test(text.slice(name.end, start)) ? name.party : null;
    // "Ambassador of Norway to Japan Kari Lund": of whom, not where.
    const sender = names[at - 1];
    if (sender?.party && /^\sto\s(?:the\s)?$/.test(text.slice(sender.end, name.start))) return sender.party;
    // "Special Envoy **for Norway** Jan Berg": whom he deals with, not who sends him.
    if (
      /\b(?:envoy|ambassador|representative|coordinator|advis[eo]r|emissary)\s(?:for|to|on)\s(?:the\s)?$/iu.test(
        text.slice(Math.max(0, name.start - 30), name.start),
      )
    )
      continue;
    // "American-Israeli": of two joined peoples the first.
    const twin = names[at - 1];
    if (twin?.party && twin.end + 1 === name.start && text[twin.end] === "-") continue;
    if (name.party !== null && leadsTo(text.slice(name.end, start), nationality.test(text.slice(name.start, name.end)))) return name.party;
  }
  return null;
}

/** A word for one of a people: "Italian", "Polish", "Iraqi"; not "Japan" or "Mali". */
const nationality =
  /^(?:\p{L}+(?:ian|ean|ican|anian|erman|ese|ish)|French|Greek|Dutch|Swiss|Czech|Thai|Iraqi|Israeli|Pakistani|Saudi|Qatari|Kuwaiti|Emirati|Omani|Yemeni|Bahraini|Bangladeshi|Azerbaijani|Kazakh|Uzbek|Kyrgyz|Tajik|Turkmen|Afghan|Filipino)$/u;

/** 基础设施与区域发展部长: an office over two matters. */
const jointOffice = /^[\p{Script=Han}]{2,12}[与和與][\p{Script=Han}]{2,16}(?:部长|部長|大臣|主任|局长|局長|秘书长|秘書長)$/u;

/**
 * Whether the words between a party and a name are a title: capitalised words and "of", "for"; behind "Italian" also what somebody is ("the
 * Italian businessman Carlo Neri"); Han letters without a stop or a verb of saying.
 */
function leadsTo(gap: string, adjective: boolean): boolean {
  if (/^[\p{Script=Han}·、]{1,45}$/u.test(gap)) return jointOffice.test(gap) || !/[说称同见見和与與對对在]|会[见談谈晤]/u.test(gap);
  if (/^\s?[\p{Script=Hangul}]{1,6}(?:\s[\p{Script=Hangul}]{1,6}){0,2}\s$/u.test(gap)) return true;
  // A stop behind a whole word ends a sentence; behind "Dr" or an initial it does not.
  if (gap.length > 64 || /(?:^|\p{L}{4,})[.!?]["”']?\s/u.test(gap)) return false;
  if (/^(?:-\p{Lu}\p{L}+)?(?:\s\p{Ll}{3,}){1,3}(?:\s\p{Lu}[\p{L}.’-]*){0,3}\s$/u.test(gap))
    return adjective && !/\s(?:and|or|with|by|of|from|told|said|urged|asked|met|for|forces|people)\s|\p{Ll}ed\s/u.test(gap);
  const words = gap.replace(/^['’]s/, "").split(/\s+/);
  return (
    words.every(
      (word) =>
        word === "" ||
        /^(?:\p{Lu}[\p{L}.’'-]*,?|of|for|and|the|de|bin|al|foreign|prime|minister|president|leader|official|spokes\p{L}+)$/u.test(word),
    ) && !/,\s/.test(gap)
  );
}
