import type { RecordedVersion } from "../domain/record.ts";

/** The version in use; an account always has one. */
export function currentVersion(versions: readonly RecordedVersion[]): RecordedVersion {
  const version = versions.at(-1);
  if (!version) throw new Error("An account without a version.");
  return version;
}
