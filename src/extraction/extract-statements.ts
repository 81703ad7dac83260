import type { Account } from "../domain/account.ts";
import type { Diagnostic } from "../domain/diagnostic.ts";
import type { Participant } from "../domain/encounter.ts";
import type { Extraction } from "../domain/extraction.ts";
import type { UnlistedPerson } from "../domain/mention.ts";
import type { Quantity } from "../domain/quantity.ts";
import type { Span } from "../domain/span.ts";
import type { Speaker, Statement, StatementType } from "../domain/statement.ts";
import type { TimeExpression } from "../domain/time-expression.ts";
import type { Edges, Firmness, LanguagePack, TaggedStatement } from "../language/language-pack.ts";
import { ownDay } from "../language/times/own-day.ts";
import { calibrateConfidence } from "./calibrate-confidence.ts";
import { engine } from "./engine.ts";
import { findTopics } from "./find-topics.ts";
import { withHow } from "./how-resolved.ts";
import { liftParts } from "./own-parts.ts";
import { issuersOf, ownSpeaker } from "./own-speaker.ts";
import { findOwnStatements, type OwnStatement, speaksForItself } from "./own-voice.ts";
import { findIntroduced, type IntroducedPerson } from "./people.ts";
import { findPrincipals } from "./principals.ts";
import { readPlace } from "./read-place.ts";
import { dayOf, readView } from "./read-view.ts";
import { resolveSpeakers } from "./resolve-speakers.ts";
import type { ResolvedSpeaker } from "./speaker-context.ts";
import { tagStatements } from "./tag-statements.ts";
import { readToldFor } from "./told-for.ts";
import { withoutDeeds } from "./without-deeds.ts";
import { withoutEchoes } from "./without-echoes.ts";

/** What is known about the encounter before its accounts are read. */
export interface EncounterContext {
  /** ISO date; null where unknown. */
  readonly date: string | null;
  readonly participants: readonly Participant[];
}

export const noContext: EncounterContext = { date: null, participants: [] };

/**
 * Reads who is said to have said what in one account, with its quantities, times, names and topics.
 * Never throws on any text; the same account and context give the same result.
 */
export function extractStatements(
  account: Account,
  pack: LanguagePack,
  context: EncounterContext = noContext,
  edges: Edges = "parley",
): Extraction {
  const { text } = account;
  const view = readView(account, pack, edges);
  const principals = findPrincipals(account, view, context.participants, dayOf(account.publishedAt), pack);
  const quantities = pack.readQuantities(text, account.side).map((found, at): Quantity => ({ id: `q${at + 1}`, ...found }));
  // A leader posts from wherever they are; the day in UTC is then as good as any.
  const published = account.kind === "leader-post" ? account.publishedAt : ownDay(account.publishedAt, account.side);
  const times = pack
    .readTimes(text, { publishedAt: published, encounterDate: context.date })
    .map((found, at): TimeExpression => ({ id: `t${at + 1}`, ...found }));
  const topics = findTopics(text, pack);

  const told = tagStatements(view, pack);
  const voiced = speaksForItself(account) ? withoutDeeds(text, told, pack) : told;
  const introduced = findIntroduced(view, pack, principals);
  const { tagged: said, speakers } = withoutEchoes(text, voiced, resolveSpeakers(voiced, view, account, pack, principals, introduced));
  const { tagged, lifted } = speaksForItself(account) ? liftParts(text, said, pack) : { tagged: said, lifted: [] };
  const attributed = tagged.map((statement, index): Draft => ({ statement, speaker: speakers[index] ?? null, index }));
  const issuers = issuersOf(account, view);
  const issuer = withHow(ownSpeaker(account, view, principals, issuers), "account");
  const owned = [
    ...findOwnStatements(view, said, pack, account.kind),
    ...lifted.map((part): OwnStatement => ({ content: [part], announcedBy: null, whole: true })),
  ];
  const own = owned.map((said, ownIndex): Draft => {
    const by = said.announcedBy;
    return by && "tagged" in by
      ? { own: said, ownIndex, speaker: speakers[by.tagged] ?? null, head: by.tagged }
      : { own: said, ownIndex, speaker: issuer };
  });

  const drafts = [...attributed, ...own].sort((a, b) => placeOf(a) - placeOf(b) || endOf(b) - endOf(a));
  const idOfTagged = new Map<number, string>();
  const idOfOwn = new Map<number, string>();
  drafts.forEach((draft, at) => {
    if (draft.index !== undefined) idOfTagged.set(draft.index, `s${at + 1}`);
    if (draft.ownIndex !== undefined) idOfOwn.set(draft.ownIndex, `s${at + 1}`);
  });
  const readFirmness = (
    statement: TaggedStatement | undefined,
    head: TaggedStatement | undefined,
    content: readonly Span[],
    type: StatementType,
  ) => pack.readFirmness(text, statement && statement.cue.length > 0 ? statement.cue : (head?.cue ?? []), content, type);
  // An item without a verb is as firm as the clause that announced it: "We will set up a group, which will: - Hold dialogues".
  const readItem = (announcing: OwnStatement, content: readonly Span[]): Firmness => ({
    ...pack.readFirmness(text, [], content, "own"),
    ...actOf(pack.readFirmness(text, [], announcing.content, "own")),
  });
  const read = drafts.map((draft, at): Statement => {
    const { statement } = draft;
    const content = contentOf(draft).map(onlySpan);
    const type = statement?.type ?? (draft.head === undefined ? "own" : "indirect");
    const headIndex = statement?.continues ?? draft.head ?? null;
    const head = headIndex === null ? undefined : tagged[headIndex];
    const by = draft.own?.announcedBy;
    const announcing = by && "own" in by ? owned[by.own] : undefined;
    const { onlyNamed, ...firmness } =
      announcing && draft.own?.whole === false ? readItem(announcing, content) : readFirmness(statement, head, content, type);
    return {
      id: `s${at + 1}`,
      type: onlyNamed === true ? "mention" : type,
      source: (statement?.source ?? []).map(onlySpan),
      cue: (statement?.cue ?? []).map(onlySpan),
      content,
      speaker: onlySpeaker(draft.speaker),
      resolved: draft.speaker?.how ?? null,
      chain: chainOf(statement ?? head, tagged, speakers),
      continues: by && "own" in by ? idAt(by.own, idOfOwn) : idAt(headIndex, idOfTagged),
      parent: idAt(statement?.parent, idOfTagged),
      toldFor:
        type === "own" && issuers.join("+") !== account.side && issuers.length > 0 ? "joint" : readToldFor(draft.speaker, account.side),
      ...firmness,
      condition: firmness.condition && onlySpan(firmness.condition),
      force: (statement ?? head)?.force ?? "neutral",
      ...readPlace({ quantities, times, topics }, content),
      confidence: statement?.confidence ?? 0.9,
    };
  });
  const statements = calibrateConfidence(read, { account, pack, fromOutside: view.fromOutside === true });
  return {
    schema: "parley.extraction/1",
    engine,
    account: {
      id: account.id,
      side: account.side,
      kind: account.kind,
      language: account.language,
      publishedAt: account.publishedAt,
      sha256: account.sha256,
    },
    text,
    statements,
    quantities,
    times,
    mentions: view.names.map(({ start, end, entity, kind, resolved = "table", title }) => ({
      ...{ start, end, entity, kind, resolved },
      ...(title && { title }),
    })),
    ...(introduced.people.length > 0 && { people: introduced.people.map(toUnlisted).sort((a, b) => startOf(a) - startOf(b)) }),
    topics,
    diagnostics: diagnosticsOf(account, pack),
  };
}

function toUnlisted({ name, party, titles, places, titlePlaces }: IntroducedPerson): UnlistedPerson {
  return { name, party, titles, places: places.map(onlySpan), titlePlaces: titlePlaces.map(onlySpan) };
}

const startOf = ({ places }: UnlistedPerson): number => places[0]?.start ?? 0;

/** A statement on its way: a tagged one, or what a sentence says of its own. */
interface Draft {
  readonly statement?: TaggedStatement;
  readonly index?: number;
  readonly own?: OwnStatement;
  readonly ownIndex?: number;
  /** The tagged statement that announced the list of which this is an item. */
  readonly head?: number;
  readonly speaker: ResolvedSpeaker | null;
}

const contentOf = (draft: Draft): readonly Span[] => draft.statement?.content ?? draft.own?.content ?? [];
const actOf = ({ act, modality }: Firmness): Partial<Firmness> =>
  act === "mention" || act === "characterisation" ? {} : { act, modality };

/** A span without what a tagger keeps beside it. */
const onlySpan = ({ start, end }: Span): Span => ({ start, end });

const placeOf = (draft: Draft): number => Math.min(...contentOf(draft).map((span) => span.start));
const endOf = (draft: Draft): number => Math.max(...contentOf(draft).map((span) => span.end));

/** A speaker and nothing else: what the resolver knows of a principal beside stays here. */
function onlySpeaker(speaker: Speaker | null): Speaker | null {
  return speaker && { id: speaker.id, name: speaker.name, party: speaker.party };
}

function idAt(index: number | null | undefined, ids: ReadonlyMap<number, string>): string | null {
  return index === null || index === undefined ? null : (ids.get(index) ?? null);
}

/**
 * The tellers that stand between the account and the speaker: the speakers of the statements that this one is nested in, outermost first.
 * What goes on from a nested statement is told by the same.
 */
function chainOf(
  statement: TaggedStatement | undefined,
  tagged: readonly TaggedStatement[],
  speakers: readonly (Speaker | null)[],
): { name: string; party: string | null }[] {
  const chain: { name: string; party: string | null }[] = [];
  const { continues = null, parent = null } = statement ?? {};
  let at = parent ?? (continues === null ? null : (tagged[continues]?.parent ?? null));
  for (let depth = 0; at !== null && depth < tagged.length; depth++) {
    const speaker = speakers[at];
    if (speaker) chain.unshift({ name: speaker.name, party: speaker.party });
    at = tagged[at]?.parent ?? null;
  }
  return chain;
}

function diagnosticsOf(account: Account, pack: LanguagePack): Diagnostic[] {
  const [declared] = account.language.split("-");
  if (declared === pack.tag) return [];
  return [
    {
      rule: "no-language-pack",
      start: 0,
      end: 0,
      message: `No language pack for "${account.language}": read with the rules of "${pack.tag}", so only names, numbers and quotations can be trusted.`,
    },
  ];
}
