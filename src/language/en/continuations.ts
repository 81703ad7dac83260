/** Whether a sentence without a cue of its own goes on in the voice of the one before: it says what ought to be, not what the parties did. */
export function continuesFreely(sentence: string): boolean {
  return obliging.test(sentence) && !narrating.test(sentence);
}

const obliging = /\b(?:should|must|ought to|needs? to|cannot|would)\b/u;
const narrating =
  /^(?:during|at the|on the|in the|before|after|earlier|following|the (?:meeting|call|talks|visit|two sides (?:met|held)))\b/iu;
