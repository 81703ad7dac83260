/*
 * What reads and compares texts: the language packs, the table of names, the readers of pages. Half of all that a start would have to load, and none
 * of it is needed to show what has been derived already, so it is loaded when first asked for (`loadEngine`).
 */
export { searchStatements } from "../store/derived/search-statements.ts";
export { addTexts, captureTexts, makeEncounter, toVersion } from "./attach-texts.ts";
export { choosePack } from "./choose-pack.ts";
export { deriveEncounter } from "./derive-encounter.ts";
export { describeSpeaker } from "./describe-speaker.ts";
export { readExample } from "./example.ts";
export { proposeTexts } from "./propose-texts.ts";
export { runImport } from "./run-import.ts";
export { toDecidedStatements } from "./to-decided-statements.ts";
