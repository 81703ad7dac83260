/** Gives every match of a global pattern that is not empty, in order, one at a time. `pattern` is left as it was before; it may not be used meanwhile. */
export function eachMatch(pattern: RegExp, text: string, use: (found: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (found[0] !== "") use(found);
    else pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
}

/**
 * Every match of a global pattern that is not empty, in order. As `String.matchAll`, which makes a new expression at each call: too dear where
 * dozens of rules are tried on every short text. `pattern` is left as it was before.
 */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  eachMatch(pattern, text, (found) => matches.push(found));
  return matches;
}
