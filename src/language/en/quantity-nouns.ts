import type { Counted, NumberRun } from "../quantities/amount-grammar.ts";

const set = (words: string) => new Set(words.split(/\s+/));

/** Words at which a noun phrase after a number has ended, or has not begun. */
const stops =
  set(`a an the this that these those which who whom whose where when while as at by for from in into of off on onto over per than to toward towards
  under until up upon via with within without after before between during since through about above across against along among around because if
  is are was were be been being am will would can could may might shall should must has have had do does did not no nor but so yet also both either
  it its he his she her they their them we our us you your i my me there here then thus
  said says told added agreed called met noted stressed including include includes included according such would each every all any some
  plus minus versus compared respectively percent ago later earlier or p.m a.m am pm est edt gmt utc st nd rd th
  now today yesterday tomorrow only even just already still once more-or-less apart long old wide high deep tall away back
  killed wounded injured dead missing died came went took made gave remain remained become became
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday`);

/** Plurals that do not end in -s. */
const bareplurals =
  set(`people persons men women children troops personnel police aircraft spacecraft hovercraft sheep cattle fish deer feet teeth mice lives
  servicemen servicewomen congressmen businessmen businesspeople fishermen policemen salespeople spokespeople townspeople tribesmen statesmen craftsmen
  wounded dead media staff crew crewmen airmen seamen data criteria phenomena memoranda grandchildren schoolchildren military`);

/** Words in -s that are no plurals or close no phrase. */
const notPlurals =
  set(`us as is was has this its his yes plus thus various previous serious religious dangerous famous numerous continuous joint-stock
  business process progress access success congress express press class mass cross loss crisis basis analysis news series status campus virus census focus
  bonus consensus surplus always perhaps less unless across towards afterwards besides nevertheless indigenous autonomous contiguous anonymous precious
  arms sales overseas degrees`);

const people =
  set(`people persons men women children troops personnel police servicemen servicewomen congressmen businessmen businesspeople fishermen
  policemen salespeople spokespeople townspeople tribesmen statesmen craftsmen crew crewmen airmen seamen staff lives grandchildren schoolchildren
  hostages captives detainees prisoners inmates civilians residents citizens nationals migrants refugees evacuees victims casualties dead wounded
  deaths fatalities men adults youths teenagers girls boys babies infants mothers fathers parents students pupils teachers experts delegates guests
  representatives officials diplomats ambassadors envoys journalists reporters soldiers officers marines sailors pilots fighters militants terrorists
  insurgents workers employees doctors nurses farmers entrepreneurs subscribers members leaders ministers senators lawmakers legislators governors
  executives ceos individuals persons defenders dissidents activists volunteers peacekeepers observers passengers tourists visitors scholars athletes
  artists scientists engineers inhabitants voters taxpayers consumers customers patients specialists participants travelers travellers immigrants
  males females souls survivors heroes veterans conscripts recruits reservists commanders generals troops guards suspects criminals traffickers
  smugglers beneficiaries trainees graduates fellows interns orphans widows spies agents abductees escapees daughters sons brothers sisters wives husbands sailors bodies compatriots expatriates`);

/** The parties themselves: "the two leaders", "both countries", "the three sides". */
const parties =
  set(`leaders presidents sides countries nations states parties delegations ministers governments peoples powers men women principals capitals
  heads militaries armies neighbors neighbours allies partners friends economies premiers chancellors secretaries chiefs teams officials diplomats
  foreign-ministers defense-ministers rivals counterparts superpowers communities entities interlocutors statesmen generals envoys ambassadors
  negotiators rulers chairmen kings monarchs democracies systems people groups legislatures parliaments societies koreas continents regions`);

const nation = /^\p{Lu}\p{Ll}+(?:ans|ians|ese|is|eans|ards|iots|ks)$/u;
const words = /[ \u00a0]([\p{L}](?:[\p{L}\p{M}\d'’.&-]*[\p{L}\p{M}\d])?)/uy;
const maxWords = 7;

/** Reads the noun phrase that a number counts: "12 other human rights defenders", "three airdrops". */
export function readCounted(text: string, number: NumberRun, at: number): Counted | null {
  if (number.value < 2 && number.high === undefined && number.bound === null) return null;
  const from = text.startsWith(" of ", at) && (number.bound !== null || number.scale > 1) ? at + 3 : at;
  let index = from;
  let head: { word: string; end: number } | null = null;
  for (let i = 0; i < maxWords; i++) {
    words.lastIndex = index;
    const match = words.exec(text);
    const word = match?.[1];
    if (match === null || word === undefined) break;
    const lower = word.toLowerCase();
    const joins = lower === "and" && i > 0 && head === null;
    if (stops.has(lower) || (lower === "and" && !joins)) break;
    const plural = isPlural(word);
    if (head !== null && !(plural && /^\p{Ll}/u.test(word))) break;
    index += match[0].length;
    if (plural) head = { word, end: index };
    if (/[.]$/.test(word)) break;
  }
  if (head === null) return number.scale >= 1000 ? { end: at, unit: "count", of: null } : null;
  const phrase = text.slice(from + 1, head.end);
  const lower = head.word.toLowerCase();
  if (isParties(text, number, phrase, lower)) return null;
  const unit = people.has(lower) || nation.test(head.word) ? "people" : "count";
  return { end: head.end, unit, of: phrase };
}

function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (bareplurals.has(lower)) return true;
  if (notPlurals.has(lower)) return false;
  const last = lower.slice(lower.lastIndexOf("-") + 1);
  return last.length > 3 && /[^su]s$/.test(last) && !/(?:ous|ss|'s|’s)$/.test(last);
}

function isParties(text: string, number: NumberRun, phrase: string, head: string): boolean {
  if (number.scale > 1 || number.value > 12 || !parties.has(head)) return false;
  const before = text.slice(Math.max(0, number.start - 12), number.start);
  const definite = /(?:^|[^\p{L}])(?:the|our|their|these|those|both|its|his|all|between|of)\s$/iu.test(before);
  // "two leaders" without an article are still the two who met; "six Gulf states" without one are counted.
  return definite || (number.value === 2 && !phrase.includes(" "));
}
