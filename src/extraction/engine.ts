import type { Engine } from "../domain/extraction.ts";

/** The engine that makes results, and the models that it reads with. Raised whenever a result can change. */
export const engine: Engine = {
  version: "0.5.0",
  models: { "statements-en": "sha256:d54dbdeed19ad7bdf7962db665e9a343d2ede02693f6dd55a2d83baed433af35" },
};
