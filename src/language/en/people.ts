import type { Span } from "../../domain/span.ts";
import { nameBehind, overlapsName, type ReadPeople, type TitledName } from "../names/people/titled-name.ts";
import { readNameParts } from "./name-order.ts";

/** The last word of a title that stands before a name. */
const headWords =
  "President(?:-elect)?|Vice[- ]President|Prime Minister|Premier|Chancellor|Ministers?|Secretary(?:[- ]General)?|Undersecretary|Under[- ]Secretary|Chief Executive|Chair(?:man|woman|person)?|Ambassador|Envoy|Representative|Commissioner|Governor|Senator|Speaker|Spokes(?:man|woman|person)|spokes(?:man|woman|person)|Director(?:[- ]General)?|Coordinator|Advis[eo]r|Negotiator|Counsell?or|Councill?or|General|Admiral|Marshal|Colonel|Major(?=\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll})|Captain|Commander|Brigadier|Lieutenant|King|Queen|(?:Crown )?Prince|(?:Crown )?Princess|Sheikh|Sheikha|Emir|Amir|Sultan|Mayor|Chief|Consul|Chargé d['’]Affaires|Attaché|Congress(?:man|woman)|Judge|Professor|Prof\\.|Ayatollah|Archbishop|Cardinal|Patriarch|Lord|Baroness|Sir|Dame|MEP|MP|Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?";
const heads = new RegExp(`(?<![\\p{L}-])(?:${headWords})(?![\\p{L}-])`, "gu");

/** Matters of an office, which a title may have before or behind its head: "Foreign Minister", "Minister of Foreign Affairs". */
const matters =
  "Foreign|External|Affairs|Commerce|Trade|Industry|Industries|Finance|Treasury|Agriculture|Agrarian|Food|Rural|Defen[cs]e|War|Energy|Interior|Home|Homeland|Security|Fisheries|Fishery|Economy|Economic|Economics|Labou?r|Health|Education|Transport|Transportation|Justice|Environment|Culture|Science|Technology|State|Development|Planning|Investment|Investments|Tourism|Sports|Climate|Water|Natural|Resources|Mining|Mines|Digital|Communications|Information|European|Integration|Reconstruction|Veterans|Social|Youth|National|International|Cooperation|Public|Infrastructure|Housing|Oil|Petroleum|Competition|Consumer|Political|Military|Press|Special|Permanent|Deputy|Vice|First|Prime|Senior|Chief|Acting|Assistant|Former|Cabinet|Parliamentary|Federal|General|Under|Staff|Central|Bank|Reserve|House|Parliament|Senate|Assembly|Commission|Committee|Council|Board|Union|Growth|Arms|Control|Management|Diplomacy|Human|Rights|Democracy|Nuclear|Atomic|Space|Statistics|Customs|Tax|Taxation|Revenue|Markets|Market|Supply|Prices|Border|Emergency|Emergencies|Situations|Disaster|Relief|Religious|Regional|Provincial|Eurasian|Maritime|Oceans|Land|Lands|Forestry|Forests|Livestock|Innovation|Small|Business|Businesses|Women|Family|Families|Children|Gender|Equality|Welfare|Pensions|Migration|Immigration|Citizenship|Refugees|Administrative|Reform|Local|Government|Legislative|Executive|Attorney|Prosecutor|Solicitor|Auditor|Surgeon|Party|Rear|Lieutenant|Major|Brigadier|Consul|Army|Navy|Naval|Air|Force|Forces|Armed|Joint|Strategic|Trade|Export|Import|Exports|Cyber|Artificial|Intelligence|Highways|Railways|Civil|Aviation|Ports|Shipping|Steel|Mines|Coal|Power|Electricity|Renewable|Information|Media|Broadcasting|Propaganda|Overseas|Veteran|Unification|Interoceanic|Indigenous|Peoples|Minorities|Heritage|Antiquities|Religion|Islamic|Hajj|Endowments";

/** Behind the head: "of Commerce", "for Trade and Industry". At most a handful of words, each told from a name by the list. */
const ofMatter = new RegExp(
  `^(?:\\s(?:of|for)\\s(?:the\\s)?(?:${matters})(?:(?:,\\s|,?\\sand\\s|\\s&\\s|\\s)(?:${matters})(?![\\p{L}-])){0,6}(?![\\p{L}-])){1,2}`,
  "u",
);

/** Before the head: "Deputy Foreign". */
const beforeHead = new RegExp(`(?:(?<![\\p{L}-])(?:${matters})(?:,\\s|\\sand\\s|\\s)){1,5}$`, "u");

/** Behind head and matter a state: "Minister of Fisheries of Norway Kari Lund" — passed over where the table names it. */
const ofState = /^\s(?:of|to|for)\s(?:the\s)?/u;

/** One to four words with capitals, small words of names between them; the first is no word that goes on with a title or a sentence. */
const nameWords = new RegExp(
  `^\\s(?!(?:${headWords}|${matters}|The|A|An|And|In|On|At|Of|For|To|Office|Meeting|Level|Department|Ministry|Conference|Summit|Administration|Palace|Day|Directorate|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|He|She|They|We|It|Also|Today|Earlier|Later|Now|Terms|Mother|Motors|Electric)(?![\\p{L}-]))` +
    "((?:(?:U|Daw)\\s(?=\\p{Lu}\\p{Ll}))?(?:\\p{Lu}\\.\\s?){0,2}\\p{Lu}[\\p{L}’'-]*\\p{L}(?:\\s(?:\\p{Lu}\\.\\s)?(?:(?:de|da|di|del|della|der|van|von|ter|[Bb]in|[Ii]bn|[Bb]int|[Aa]l|[Ee]l|[Bb]en|[Aa]bu|dos|la|las|los|le|y)\\s){0,2}(?:al-|el-|d['’])?\\p{Lu}[\\p{L}’'-]*\\p{L}){0,4})",
  "u",
);

/** "Kari Lund, Norway's trade minister", "Jan Berg, the ministry's spokesman": a name before its title. */
const apposed =
  /(?<![\p{L}’'-])(\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\.)?(?:\s(?:de|da|di|der|van|von|bin|al)){0,2}(?:\s\p{Lu}[\p{L}’'-]*\p{Ll}){1,2}), (?:the |a |an )?(?:[\p{L}’'-]{2,20} ){0,4}(?:minister|secretary|president|prime minister|premier|chancellor|chair(?:man|woman|person)?|ambassador|envoy|representative|commissioner|governor|spokes(?:man|woman|person)|director(?:[- ]general)?|coordinator|advis[eo]r|negotiator|head|chief)(?![\p{L}-])/gu;

/** "The spokesperson for the ministry, Wang Lili,", "the President of Norway, Kari Lund,": a name between commas behind its title. */
const namedBehind =
  /(?<![\p{L}-])((?:[Mm]inister|[Ss]ecretary|[Pp]resident|[Pp]remier|[Cc]hancellor|[Cc]hair(?:man|woman|person)?|[Aa]mbassador|[Ee]nvoy|[Rr]epresentative|[Cc]ommissioner|[Gg]overnor|[Ss]pokes(?:man|woman|person)|[Dd]irector|[Cc]oordinator|[Aa]dvis[eo]r|[Nn]egotiator|[Hh]ead|[Cc]hief)(?:\s(?:for|of)\s[\p{L} ’'-]{2,60}?)?),\s(\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){1,2})(?=,)/gu;

/** People beside a title in English: before the name, or behind it in apposition. */
export const readPeople: ReadPeople = (text, names) => {
  const found: TitledName[] = [];
  for (const match of text.matchAll(heads)) {
    const head: Span = { start: match.index, end: match.index + match[0].length };
    const before = beforeHead.exec(text.slice(Math.max(0, head.start - 60), head.start))?.[0] ?? "";
    let end = head.end;
    const matter = ofMatter.exec(text.slice(end, end + 90));
    if (matter) end += matter[0].length;
    const state = ofState.exec(text.slice(end, end + 9));
    const titleEnd = end;
    if (state) {
      const party = nameBehind(names, end + state[0].length);
      if (party?.kind !== "party" || party.start !== end + state[0].length) continue;
      end = party.end;
    }
    const name = nameWords.exec(text.slice(end, end + 70))?.[1]?.replace(/['’]s$/u, "");
    if (!name) continue;
    const start = end + 1;
    const place = { start, end: start + name.length };
    if (overlapsName(names, place.start, place.end)) continue;
    found.push(toTitled({ start: head.start - before.length, end: titleEnd }, place, name, match[0]));
  }
  for (const match of text.matchAll(namedBehind)) {
    const [whole, title = "", name = ""] = match;
    const place = { start: match.index + whole.length - name.length, end: match.index + whole.length };
    if (overlapsName(names, place.start, place.end)) continue;
    found.push({ ...toTitled({ start: match.index, end: match.index + title.length }, place, name, ""), apposed: true });
  }
  for (const match of text.matchAll(apposed)) {
    const [whole, name = ""] = match;
    const place = { start: match.index, end: match.index + name.length };
    if (overlapsName(names, place.start, place.end)) continue;
    found.push(toTitled({ start: place.end + 2, end: match.index + whole.length }, place, name, ""));
  }
  found.sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
  // "The minister, Kari Lund, Norway's envoy": one mention, whichever title is read.
  return found.filter(({ place }, at) => place.start !== found[at - 1]?.place.start);
};

function toTitled(title: Span, place: Span, name: string, head: string): TitledName {
  const { family, also } = readNameParts(name);
  const isWoman = /^M(?:r?s)\.?$|^(?:Queen|(?:Crown )?Princess|Sheikha|Dame|Baroness)$|woman$/u.test(head)
    ? true
    : /^(?:Mr\.?|King|(?:Crown )?Prince|Sir|Lord)$|[a-z]man$/u.test(head)
      ? false
      : null;
  return { title, place, name, family, isWoman, ...(also.length > 0 && { also }) };
}
