/** A pattern of whole Russian words, given as alternatives between bars; asked of lower-case words with ё as е. */
export const wholeWords = (list: string): RegExp =>
  new RegExp(
    `(?<![а-я-])(?:${list
      .trim()
      .split(/\s*\|\s*/)
      .filter((one) => one !== "")
      .join("|")})(?![а-я])`,
  );
