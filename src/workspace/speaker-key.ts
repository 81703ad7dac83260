import type { Speaker } from "../domain/statement.ts";
import { findNames } from "../language/names/find-names.ts";

/**
 * Under which all statements of one speaker are found: the id of the table of names; where the text's own words stand for a name of the table, article
 * or not ("the United States"), that one's; else the name.
 */
export function speakerKey({ id, name }: Speaker): string {
  if (id !== null) return id;
  const bare = name.trim().replace(/^the\s+/i, "");
  const [found, ...more] = findNames(bare, null);
  return found && more.length === 0 && found.start === 0 && found.end === bare.length ? found.entity : `name:${bare}`;
}
