import type { NameMatch } from "../../domain/person.ts";
import { foldName, matchNames, type NamedPerson } from "../../language/names/match-names.ts";
import { findEntity } from "../../language/names/name-table.ts";
import type { NamedInAccount } from "./name-in-account.ts";

/** A person as one account names him. */
export interface NamedMember {
  readonly account: string;
  readonly language: string;
  readonly one: NamedInAccount;
}

/** One person of an encounter: as each account names him, in order. */
export interface PersonGroup {
  /** Id of the table of names; null where it lacks the person. */
  readonly entity: string | null;
  readonly members: readonly NamedMember[];
  /** How members came into the group; those of the table by the table, and so not here. */
  readonly matches: ReadonlyMap<NamedInAccount, NameMatch>;
}

/** A group on its way: all its members are named by the same letters, or by the table. */
interface Draft {
  readonly entity: string | null;
  readonly members: NamedMember[];
  readonly person: NamedPerson;
}

/** Above this many, nobody is held against anybody: so many are a list of names, not an encounter. */
const mostHeld = 400;

/** Puts together who is one person over the accounts of an encounter; in the order in which the accounts name them. */
export function joinPeople(named: readonly NamedMember[]): readonly PersonGroup[] {
  const drafts = draftGroups(named);
  const links = drafts.length > mostHeld ? [] : linkDrafts(drafts);
  return gather(drafts, links);
}

/** One draft a person of the table, and one for each name and party beyond it. */
function draftGroups(named: readonly NamedMember[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const member of named) {
    const { entity, name, party } = member.one;
    const fitting = drafts.filter((draft) =>
      entity === null
        ? draft.entity === null &&
          foldName(draft.person.name) === foldName(name) &&
          agree(draft.person.party, party) &&
          !shares(draft, member)
        : draft.entity === entity,
    );
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) {
      only.members.push(member);
      continue;
    }
    const known = entity === null ? undefined : findEntity(entity);
    drafts.push({ entity, members: [member], person: { name: known?.name ?? name, party: known?.party ?? party, entity: known ?? null } });
  }
  return drafts;
}

const agree = (one: string | null, other: string | null): boolean => one === null || other === null || one === other;
const shares = ({ members }: Draft, { account }: NamedMember): boolean => members.some((each) => each.account === account);

interface Link {
  readonly from: number;
  readonly to: number;
  readonly matched: NameMatch;
}

/** Pairs of drafts of which each is the only one that a system of transcription makes of the other. */
function linkDrafts(drafts: readonly Draft[]): readonly Link[] {
  const links: Link[] = [];
  const fitting = drafts.map((): number[] => []);
  drafts.forEach((one, from) => {
    drafts.forEach((other, to) => {
      if (to <= from || (one.entity !== null && other.entity !== null)) return;
      const matched = matchNames(one.person, other.person);
      if (matched === null) return;
      links.push({ from, to, matched });
      fitting[from]?.push(to);
      fitting[to]?.push(from);
    });
  });
  // Two candidates in one writing leave it open; one in each of three writings is one person in three languages.
  const isOpen = (at: number): boolean => {
    const scripts = (fitting[at] ?? []).map((other) => drafts[other]?.members.map(({ language }) => primary(language)) ?? []);
    return scripts.some((script, place) =>
      scripts.some((another, behind) => behind > place && another.some((tag) => script.includes(tag))),
    );
  };
  return links.filter(({ from, to }) => !isOpen(from) && !isOpen(to) && !shareAccount(drafts[from], drafts[to]));
}

const primary = (tag: string): string => tag.split("-")[0] ?? tag;

function shareAccount(one: Draft | undefined, other: Draft | undefined): boolean {
  return one?.members.some((member) => other && shares(other, member)) ?? false;
}

/** Follows the links; where they would make one person of two whom an account tells apart, or of two parties, all stay as they were. */
function gather(drafts: readonly Draft[], links: readonly Link[]): readonly PersonGroup[] {
  const root = drafts.map((_, at) => at);
  const find = (at: number): number => {
    const up = root[at] ?? at;
    return up === at ? at : find(up);
  };
  for (const { from, to } of links) root[Math.max(find(from), find(to))] = Math.min(find(from), find(to));
  const gathered = new Map<number, number[]>();
  drafts.forEach((_, at) => {
    gathered.set(find(at), [...(gathered.get(find(at)) ?? []), at]);
  });
  return [...gathered.values()].flatMap((places) => {
    const held = places.flatMap((at) => drafts[at] ?? []);
    const accounts = held.flatMap(({ members }) => [...new Set(members.map(({ account }) => account))]);
    const parties = new Set(held.flatMap(({ person }) => person.party ?? []));
    const entities = held.filter(({ entity }) => entity !== null);
    const isOne = new Set(accounts).size === accounts.length && parties.size < 2 && entities.length < 2;
    return isOne ? [toGroup(places, drafts, links)] : places.map((at) => toGroup([at], drafts, links));
  });
}

function toGroup(places: readonly number[], drafts: readonly Draft[], links: readonly Link[]): PersonGroup {
  // A person of the table bears the name that the others are held against; else the first account's.
  const head = places.find((at) => drafts[at]?.entity !== null) ?? places[0];
  const matches = new Map<NamedInAccount, NameMatch>();
  for (const at of places) {
    const draft = drafts[at];
    if (draft === undefined || draft.entity !== null) continue;
    const link =
      links.find(({ from, to }) => (from === at && to === head) || (to === at && from === head)) ??
      links.find(({ from, to }) => from === at || to === at);
    draft.members.forEach(({ one }, place) => {
      matches.set(one, at === head ? (place === 0 ? "own" : "same") : (link?.matched ?? "same"));
    });
  }
  const ordered = [...places].sort((a, b) => (a === head ? -1 : b === head ? 1 : a - b));
  return { entity: drafts[head ?? 0]?.entity ?? null, members: ordered.flatMap((at) => drafts[at]?.members ?? []), matches };
}
