import { createHash } from "node:crypto";
import type { Queries } from "../database/database.ts";

/**
 * What of each encounter goes into the digest, and in which order. Left out: which run wrote it and when, and `term`, which may hold words of
 * encounters since removed.
 */
const parts: readonly string[] = [
  `select row(e.id, derived_key, engine_version, models, settings, title, kind, day, place, participants, made_at, changed_at, demonstration,
    summary, seen)::text as line, 0 as place from encounter e join engine_run on engine_run.id = e.run where e.id = $1`,
  ...[
    ["account", "id"],
    ["version", "account, number"],
    ["statement", "account, id"],
    ["quantity", "account, id"],
    ["time_expression", "account, id"],
    ["mention", "account, starts, ends, entity"],
    ["passage", "account, number"],
    ["person", "number"],
    ["person_place", "person, number"],
    ["view", "name, language"],
  ].map(
    ([table, order]) => `select t::text as line, row_number() over (order by ${order}) as place from "${table}" t where encounter = $1`,
  ),
];

/** SHA-256, in hex, over everything derived, in a fixed order: two equal digests are two equal databases. Reads one encounter at a time. */
export async function derivedDigest(db: Queries, signal?: AbortSignal): Promise<string> {
  const digest = createHash("sha256");
  const { rows: encounters } = await db.query<{ id: string }>("select id from encounter order by id", []);
  // Hashed by the database, so that the rows need not leave its thread.
  const hashes = parts.map(
    (part, at) =>
      `select ${at} as part, encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' order by place), ''), 'UTF8')), 'hex') as hash from (${part}) p${at}`,
  );
  for (const { id } of encounters) {
    signal?.throwIfAborted();
    const { rows } = await db.query<{ hash: string }>(`${hashes.join(" union all ")} order by part`, [id]);
    digest.update(`${JSON.stringify(id)} ${rows.map(({ hash }) => hash).join(" ")}\n`);
  }
  return digest.digest("hex");
}
