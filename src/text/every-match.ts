/**
 * Every match of a global pattern that is not empty, in order. As `String.matchAll`, which makes a new expression at each call: too dear where
 * dozens of rules are tried on every short text. `pattern` is left as it was before.
 */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (found[0] !== "") matches.push(found);
    else pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
