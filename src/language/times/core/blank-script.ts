/**
 * Makes what puts a space in the place of every character of one script, for the few characters beside a number: there characters stand without a
 * space. `script` has the flags `gu`.
 */
export function blankScript(script: RegExp): (text: string) => string {
  // 1: of the script, 2: not.
  const known = new Uint8Array(0x10000);
  const isOf = (unit: number): boolean => {
    if (known[unit] === 0) {
      script.lastIndex = 0;
      known[unit] = script.test(String.fromCharCode(unit)) ? 1 : 2;
    }
    return known[unit] === 1;
  };
  return (text) => {
    let blanked = "";
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      // Half of a character beyond the basic plane.
      if (unit >= 0xd800 && unit <= 0xdfff) return text.replace(script, " ");
      blanked += isOf(unit) ? " " : text.charAt(at);
    }
    return blanked;
  };
}
