import type { Speaker } from "../domain/statement.ts";
import { isWoman } from "../language/names/women.ts";

/** Someone who spoke, and what they are called there. */
export interface Spoken {
  readonly speaker: Speaker;
  /** The words of the source. */
  readonly words: string;
  /** Where the source stands. */
  readonly place: number;
  /** One person, whom "he" or "she" may mean; else a body, a state, several. */
  readonly isPerson: boolean;
}

/** How many speakers back "it" looks for another body that may be meant. */
const mostLookedAt = 60;

/** Remembers who spoke in the account's own voice, as a reader does; those who speak within others' words are not in it. */
export class SpeakerMemory {
  private readonly spoken: Spoken[] = [];
  private nobodyAt = -1;

  remember(spoken: Spoken): void {
    this.spoken.push(spoken);
  }

  /** Somebody spoke here of whom no more than a title is known: "the envoy said". */
  rememberNobody(place: number): void {
    this.nobodyAt = place;
  }

  /** Whether such a one has spoken since: "he" may then mean either. */
  hasNobodySince(place: number): boolean {
    return this.nobodyAt > place;
  }

  last(): Spoken | null {
    return this.spoken.at(-1) ?? null;
  }

  /** The last person who spoke, of those who can be meant. */
  lastPerson(canBe: (speaker: Speaker) => boolean = () => true): Spoken | null {
    return this.spoken.findLast(({ isPerson, speaker }) => isPerson && canBe(speaker)) ?? null;
  }

  /** The body or state that "it" can mean: the last to speak, or the only one that did. */
  lastBody(): Spoken | null {
    const isBody = ({ isPerson, speaker }: Spoken): boolean => !isPerson && speaker.party?.includes("+") !== true;
    const last = this.last();
    if (last && isBody(last)) return last;
    const body = this.spoken.findLast(isBody) ?? null;
    return body && this.spoken.slice(-mostLookedAt).every((one) => !isBody(one) || one.speaker.name === body.speaker.name) ? body : null;
  }

  /** Whether a speaker is one person, as far as was read. */
  isPerson(speaker: Speaker | null): boolean {
    if (speaker === null || speaker.party?.includes("+")) return false;
    if (speaker.id?.startsWith("person:")) return true;
    return this.spoken.findLast((spoken) => isSame(spoken.speaker, speaker))?.isPerson ?? false;
  }

  lastJoint(): Spoken | null {
    return this.spoken.findLast(({ speaker }) => speaker.party?.includes("+")) ?? null;
  }

  /** An earlier body with the word at its head: "the ministry" behind "the Ministry of Fisheries of Norway". */
  lastHeaded(head: string): Spoken | null {
    const fits = new RegExp(`^(?:the )?(?:\\p{L}+ ){0,3}${head} (?:of|for) `, "iu");
    return this.spoken.findLast(({ words }) => fits.test(words)) ?? null;
  }

  /** An earlier speaker whose words end as these do: "the ministry" behind "Egypt's Foreign Ministry". */
  lastNamed(ending: string): Spoken | null {
    return this.spoken.findLast(({ words }) => words.toLowerCase().endsWith(ending)) ?? null;
  }
}

function isSame(one: Speaker, other: Speaker): boolean {
  return one.id === other.id && one.name === other.name && one.party === other.party;
}

/** Whether she or he can be meant: persons outside the table may be either. */
export function fits(speaker: Speaker, isFeminine: boolean | null): boolean {
  if (isFeminine === null || !speaker.id?.startsWith("person:")) return true;
  return isWoman(speaker.name) === isFeminine;
}
