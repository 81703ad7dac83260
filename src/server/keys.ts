import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** How many addresses may be out at once; the oldest gives way. */
const mostTokens = 32;

/** What lets a request in. A token opens the door once and is exchanged for the session that the cookie carries. */
export interface Keys {
  /** Makes a token for one address. */
  issueToken(): string;
  /** Takes a token; false where there is none like it, or it has been used. */
  takeToken(token: string): boolean;
  /** What the cookie carries. */
  readonly session: string;
  isSession(value: string): boolean;
  /** Whether it is the secret that stands in the lock of the workspace, which only the same person can read. */
  isSecret(value: string): boolean;
}

/** A random word of 256 bits, as addresses and cookies can carry it. */
export function randomWord(): string {
  return randomBytes(32).toString("base64url");
}

/** Keys of one server; they die with it. */
export function createKeys(secret: string): Keys {
  const session = randomWord();
  const tokens = new Set<string>();
  return {
    issueToken: () => {
      const token = randomWord();
      tokens.add(token);
      for (const oldest of tokens) {
        if (tokens.size <= mostTokens) break;
        tokens.delete(oldest);
      }
      return token;
    },
    takeToken: (given) => {
      let found: string | null = null;
      for (const token of tokens) if (isSame(token, given)) found = token;
      return found !== null && tokens.delete(found);
    },
    session,
    isSession: (value) => isSame(session, value),
    isSecret: (value) => isSame(secret, value),
  };
}

/** Compares in a time that tells nothing of the words, nor of their length. */
function isSame(kept: string, given: string): boolean {
  const digest = (words: string) => createHash("sha256").update(words).digest();
  return timingSafeEqual(digest(kept), digest(given));
}
