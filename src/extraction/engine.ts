import type { Engine } from "../domain/extraction.ts";

/** The engine that makes results: rules only, so no model stands in it yet. Raised whenever a result can change. */
export const engine: Engine = { version: "0.1.0", models: {} };
