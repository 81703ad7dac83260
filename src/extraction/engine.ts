import type { Engine } from "../domain/extraction.ts";

/** The engine that makes results, and the models that it reads with. Raised whenever a result can change. */
export const engine: Engine = {
  version: "0.2.0",
  models: { "statements-en": "sha256:fafbe62cbc9288b3335f6c99d41d5ec626df2e5f59f3383430e9f2c49eb71687" },
};
