import type { ContentStart } from "./content-start.ts";
import type { Subject } from "./find-source.ts";
import type { VerbGroup } from "./find-verb-groups.ts";

/** A cue that was read as such, with what belongs to it. Indexes of words. */
export interface Hit {
  readonly group: VerbGroup;
  readonly subject: Subject | null;
  /** A second party of the source: "met **with the Prime Minister** to discuss". */
  readonly partner: readonly [number, number] | null;
  /** `behind` the cue, or `before` it: a quotation or clause that "he said" follows or interrupts, or the subject of a passive. */
  readonly content: ContentStart | "before" | "passive";
  /** Index of the hit inside whose content this one stands. */
  readonly parent: number | null;
  /** The subject of the main verb, where that hands over nothing itself: "**She** opened the talks by thanking …". */
  readonly carrier?: Subject;
  /** Where this one's words begin, for what ends before it. */
  readonly from: number;
}
