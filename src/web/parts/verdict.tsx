import type { FindingKind, Verdict as VerdictCode } from "../../domain/comparison.ts";
import { sideCode, useDomainWords } from "../words/domain-words.ts";
import { Glyph, type GlyphName } from "./glyph.tsx";

/** A verdict of a point, or a kind of finding. */
export type VerdictKind = VerdictCode | FindingKind;

interface Looks {
  readonly hue: string;
  readonly glyph: GlyphName;
}

/** Kinds of finding borrow the hue of their verdict, with a glyph of their own where they have one. */
const looks: Readonly<Record<VerdictKind, Looks>> = {
  corroborated: { hue: "corroborated", glyph: "v-corroborated" },
  "one-sided": { hue: "one-sided", glyph: "v-one-sided" },
  omission: { hue: "one-sided", glyph: "v-one-sided" },
  degree: { hue: "degree", glyph: "v-degree" },
  wording: { hue: "degree", glyph: "v-degree" },
  substance: { hue: "substance", glyph: "v-substance" },
  "quotation-altered": { hue: "substance", glyph: "v-altered" },
  conflict: { hue: "conflict", glyph: "v-conflict" },
  "told-for-other": { hue: "told", glyph: "v-told" },
  emphasis: { hue: "quiet", glyph: "v-emphasis" },
  "both-silent": { hue: "quiet", glyph: "v-both-silent" },
};

/** Value of `data-verdict` for a verdict or a kind of finding: sets `--c`, `--f`, `--u`, `--uw`. */
export const verdictHue = (kind: VerdictKind): string => looks[kind].hue;
export const verdictGlyph = (kind: VerdictKind): GlyphName => looks[kind].glyph;

/** What accounts do to each other: glyph, word, hue; and the party that it is about. */
export function Verdict({
  kind,
  party,
  solid,
  count,
}: {
  readonly kind: VerdictKind;
  readonly party?: string | null;
  /** False where a conflict is only referred to. */
  readonly solid?: boolean;
  readonly count?: number;
}) {
  const words = useDomainWords();
  const label = kind in words.verdicts ? words.verdicts[kind as VerdictCode] : words.findings[kind as FindingKind];
  return (
    <span className="chip" data-verdict={verdictHue(kind)} data-solid={solid === false ? "no" : undefined}>
      <Glyph name={verdictGlyph(kind)} />
      {label}
      {party !== undefined && party !== null && <span className="of">· {sideCode(party)}</span>}
      {count !== undefined && <span className="of num">{count}</span>}
    </span>
  );
}
