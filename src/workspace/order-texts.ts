import { type AccountKind, thirdParty } from "../domain/account.ts";
import type { Participant } from "../domain/encounter.ts";
import { homeLanguages } from "../domain/home-languages.ts";

/** The most official first. */
const kindOrder: readonly (AccountKind | null)[] = [
  "official-readout",
  "joint-statement",
  "fact-sheet",
  "leader-post",
  "transcript",
  "remarks",
  "press-briefing",
  "state-media",
  "independent-media",
  null,
];

interface Placed {
  readonly id: string;
  readonly side: string | null;
  readonly kind: AccountKind | null;
  readonly language: string;
}

/** The order in which accounts are shown: the participants' sides, other parties, joint texts, third parties, unknown; the most official first, and
 * of one kind the original before its translation. */
export function orderTexts<Text extends Placed>(accounts: readonly Text[], participants: readonly Participant[]): readonly Text[] {
  const present = participants.map(({ side }) => side);
  const place = (side: string | null): number => {
    if (side === null) return 4000;
    if (side === thirdParty) return 3000;
    const at = present.indexOf(side);
    if (at >= 0) return at;
    return side.includes("+") ? 2000 : 1000;
  };
  return [...accounts].sort(
    (a, b) =>
      place(a.side) - place(b.side) ||
      compare(a.side ?? "", b.side ?? "") ||
      kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
      Number(isTranslation(a)) - Number(isTranslation(b)) ||
      compare(a.id, b.id),
  );
}

function isTranslation({ side, language }: Placed): boolean {
  const home = homeLanguages[side ?? ""];
  return home !== undefined && language.split("-")[0] !== home;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
