/** Everything that reads and compares texts. */
export type EngineRoom = typeof import("./engine-room.ts");

let loaded: Promise<EngineRoom> | null = null;

/** Loads what reads and compares texts, once. */
export function loadEngine(): Promise<EngineRoom> {
  loaded ??= import("./engine-room.ts");
  return loaded;
}
