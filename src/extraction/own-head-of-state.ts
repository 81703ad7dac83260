import type { Speaker } from "../domain/statement.ts";
import { leaderOf, officesOf } from "../language/names/name-table.ts";
import { type SpeakerContext, spokesman } from "./speaker-context.ts";

/** Offices of those who stand at the head of a state or a government. */
const heading: ReadonlySet<string> = new Set(["president", "prime-minister", "chancellor", "monarch", "taoiseach", "secretary-general"]);

/**
 * Whom "the head of state" means in an account of one side: its principal where that one heads the state, else the leader of the day, for a
 * minister may be the one who met. Null where the words say something else, or nobody is known.
 */
export function readOwnHead(context: SpeakerContext, words: string): Speaker | null {
  if (!context.pack.parties.ownHead.test(words)) return null;
  const { own, on } = context;
  const self = spokesman(context);
  const [side] = own;
  const leader = own.length === 1 && side !== undefined && on !== null ? leaderOf(side, on) : undefined;
  const heads = self !== null && (on === null || self.id === null || officesOf(self.id, on).some(({ office }) => heading.has(office)));
  if (self && (heads || !leader)) return self;
  return leader && side !== undefined ? { id: leader.id, name: leader.name, party: side } : (context.memory.lastPerson()?.speaker ?? null);
}
