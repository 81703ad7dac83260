import type { Modality } from "../../domain/statement.ts";
import { useDomainWords } from "../words/domain-words.ts";
import { Glyph } from "./glyph.tsx";

/** Rungs that the drawing has; two ways of standing below them are levels. */
const rungs: Readonly<Record<Exclude<Modality, "denied" | "not-discussed">, string>> = {
  considering: "considering",
  intends: "willing",
  will: "agreed",
  ongoing: "agreed",
  agreed: "agreed",
  signed: "signed",
  done: "done",
};

/** How firmly: five rising steps and the word. */
export function Ladder({ modality }: { readonly modality: Modality | null }) {
  const words = useDomainWords();
  if (modality === null) return null;
  if (modality === "denied" || modality === "not-discussed") {
    const level = modality === "denied" ? "denied" : "unknown";
    return (
      <span className="level" data-level={level}>
        <Glyph name={`l-${level}`} />
        {words.modalities[modality]}
      </span>
    );
  }
  return (
    <span className="ladder" data-rung={rungs[modality]}>
      <span className="steps" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
      </span>
      <span className="word">{words.modalities[modality]}</span>
    </span>
  );
}
