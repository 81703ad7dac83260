/** What a quotation mark does at its place: opens (1), closes (-1) or is none (0). “ and " do both; the side that their word stands on tells. */
export function turnOf(text: string, at: number): -1 | 0 | 1 {
  switch (text.charAt(at)) {
    case "«":
    case "„":
      return 1;
    case "»":
    case "”":
      return -1;
    case "“":
    case '"':
      return opens(text, at) ? 1 : -1;
    default:
      return 0;
  }
}

/** A mark opens at the head of a word, behind a blank or what else may stand before a word. */
function opens(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  return (before === "" || /[\s([«„“–—-]/u.test(before)) && after !== "" && !/[\s.,;:!?)\]–—]/u.test(after);
}
