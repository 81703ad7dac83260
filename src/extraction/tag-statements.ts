import type { LanguagePack, TaggedStatement, TextView } from "../language/language-pack.ts";

/** Marks who is said to have said what. The one place where a tagger is chosen: the language pack's own. */
export function tagStatements(view: TextView, pack: LanguagePack): readonly TaggedStatement[] {
  return pack.tagStatements(view).filter((statement) => statement.content.some((span) => span.end > span.start));
}
