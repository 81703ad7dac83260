/** Deeper than any entry of the journal; a value beyond it was not made by us. */
const deepest = 64;

/**
 * JSON in one form only: keys sorted by UTF-16 code units, no white space, numbers and strings as `JSON.stringify` writes them.
 * Two equal values give the same bytes, so that a hash over them means something. What JSON cannot hold is refused, not left out:
 * a field that silently went missing would be a decision that silently changed.
 */
export function canonicalJson(value: unknown, depth = 0): string {
  if (depth > deepest) throw new Error(`Nested more than ${deepest} deep.`);
  if (value === null || typeof value === "boolean" || typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`${value} has no JSON.`);
    return JSON.stringify(value);
  }
  // `Array.from` visits holes too, so that they are refused as undefined.
  if (Array.isArray(value)) return `[${Array.from(value, (item) => canonicalJson(item, depth + 1)).join(",")}]`;
  if (typeof value === "object" && isPlain(value)) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field, depth + 1)}`).join(",")}}`;
  }
  throw new Error(`A value of type ${typeof value} has no JSON.`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
