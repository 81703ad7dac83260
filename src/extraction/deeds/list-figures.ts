import type { BoundFigure, Extraction } from "../../domain/extraction.ts";
import type { LanguagePack } from "../../language/language-pack.ts";
import { readDeeds } from "./read-deeds.ts";

/** Every figure of every statement with the deed that it belongs to, in the order of the statements. */
export function listFigures(extraction: Extraction, pack: LanguagePack): readonly BoundFigure[] {
  return extraction.statements.flatMap((statement) =>
    statement.quantities.length === 0
      ? []
      : readDeeds(statement, extraction, pack).flatMap(({ span, act, modality, figures }) =>
          figures.map(
            ({ quantity, time }): BoundFigure => ({
              quantity: quantity.id,
              statement: statement.id,
              time: time?.id ?? null,
              act,
              modality,
              start: span.start,
              end: span.end,
            }),
          ),
        ),
  );
}
