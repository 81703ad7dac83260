import type { SpeakerSummary, StatementHit } from "../../../domain/view.ts";

/** Everyone of one party. */
export interface PartyGroup {
  readonly party: string | null;
  readonly speakers: readonly SpeakerSummary[];
}

/** Speakers by party: the party that speaks most first, those of unknown party last; within one, who speaks most first. */
export function groupSpeakers(speakers: readonly SpeakerSummary[], wanted: string): readonly PartyGroup[] {
  const letters = wanted.trim().toLocaleLowerCase();
  const groups = new Map<string | null, SpeakerSummary[]>();
  for (const speaker of speakers) {
    if (!Object.values(speaker.names).some((name) => name.toLocaleLowerCase().includes(letters))) continue;
    groups.set(speaker.party, [...(groups.get(speaker.party) ?? []), speaker]);
  }
  const sum = (group: readonly SpeakerSummary[]) => group.reduce((all, { statements }) => all + statements, 0);
  return [...groups]
    .map(([party, own]) => ({ party, speakers: [...own].sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1)) }))
    .sort((a, b) => Number(a.party === null) - Number(b.party === null) || sum(b.speakers) - sum(a.speakers));
}

/** Whether a side's account tells it, or another's: a joint text is told by each of its sides. */
export function splitByTeller(
  statements: readonly StatementHit[],
  party: string,
): { readonly own: readonly StatementHit[]; readonly others: readonly StatementHit[] } {
  const parties = party.split("+");
  const isOwn = ({ side }: StatementHit) => side?.split("+").some((code) => parties.includes(code)) === true;
  return { own: statements.filter(isOwn), others: statements.filter((hit) => !isOwn(hit)) };
}
