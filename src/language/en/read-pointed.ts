import type { Span } from "../../domain/span.ts";
import type { Draft } from "./read-unit.ts";

/**
 * "The dispute is over. **This was stated by** the Minister …": a bare "this" as the content of a passive with its speaker stands for the
 * sentence before, which is what was said.
 */
export function pointsBack(text: string, draft: Draft): boolean {
  const [content, more] = draft.content;
  return (
    content !== undefined &&
    more === undefined &&
    draft.source.length > 0 &&
    /^(?:this|that)$/i.test(text.slice(content.start, content.end)) &&
    /(?:^| )(?:was|were|is|has been) .*(?:stated|said|announced|reported|declared|noted|emphasi[sz]ed|stressed|discussed|confirmed|written|told) by$/u.test(
      text.slice(draft.cue[0]?.start ?? 0, draft.cue.at(-1)?.end ?? 0).replace(/^/, " "),
    )
  );
}

/** The same statement with the sentence before as its content. */
export function pointedAt(draft: Draft, before: Span): Draft {
  return { ...draft, content: [before], isClause: true };
}
