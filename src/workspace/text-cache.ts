import type { RecordedEncounter } from "../domain/record.ts";

/** Characters of texts that are kept at hand. Some tens of megabytes: an analyst works in few encounters at a time. */
const room = 8_000_000;

/** Frozen texts by their SHA-256, the ones used last kept at hand. They never change, so nothing can be out of date. */
export class TextCache {
  readonly #held = new Map<string, string>();
  readonly #read: (sha: string) => Promise<string>;
  #characters = 0;

  constructor(read: (sha: string) => Promise<string>) {
    this.#read = read;
  }

  /** Reads every text of encounters, all versions, and answers a way to look them up; undefined for a text that they have not. */
  async textsOf(...encounters: readonly RecordedEncounter[]): Promise<(sha: string) => string | undefined> {
    const own = new Map<string, string>();
    for (const { versions } of encounters.flatMap(({ accounts }) => accounts)) {
      for (const { text } of versions) if (!own.has(text)) own.set(text, await this.#get(text));
    }
    return (sha) => own.get(sha);
  }

  async #get(sha: string): Promise<string> {
    const held = this.#held.get(sha);
    const text = held ?? (await this.#read(sha));
    this.#held.delete(sha);
    this.#held.set(sha, text);
    if (held === undefined) this.#characters += text.length;
    for (const [oldest, words] of this.#held) {
      if (this.#characters <= room || oldest === sha) break;
      this.#held.delete(oldest);
      this.#characters -= words.length;
    }
    return text;
  }
}
