/** Id of the encounter that comes with the package, and name of its folder. */
export const exampleId = "2026-02-04-trump-xi-call";
