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
  if (Array.isArray(value)) {
    let text = "[";
    // By number, so that holes are met too, and refused as undefined.
    for (let index = 0; index < value.length; index++) text += (index === 0 ? "" : ",") + canonicalJson(value[index], depth + 1);
    return `${text}]`;
  }
  if (typeof value === "object" && isPlain(value)) {
    let text = "{";
    // `sort` without a comparison sorts by code units.
    for (const key of Object.keys(value).sort())
      text += `${text === "{" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(Reflect.get(value, key), depth + 1)}`;
    return `${text}}`;
  }
  throw new Error(`A value of type ${typeof value} has no JSON.`);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
