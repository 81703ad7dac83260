/**
 * Columns of numbers and texts in one file: a head in JSON, then the columns one after the other, each at a multiple of eight bytes. Integers that
 * rise are kept as the bytes of their differences, all lowest bytes first: that packs into half the space.
 */
export interface ModelColumns {
  readonly [name: string]: Int8Array | Uint8Array | Uint16Array | Int32Array | Float64Array;
}

interface Column {
  readonly name: string;
  readonly type: keyof typeof types | "rising";
  readonly from: number;
  readonly length: number;
}

/** Columns are views of the file's bytes, but for rising integers, which are laid out anew. */
const types = { i8: Int8Array, u8: Uint8Array, u16: Uint16Array, i32: Int32Array, f64: Float64Array } as const;
const magic = 0x4c4d5250;

/** Reads the columns of a model; all but rising integers are views of `bytes`, so that threads that share the bytes share the weights. Little-endian, like every machine that Node runs on. */
export function readColumns(bytes: ArrayBuffer | SharedArrayBuffer): ModelColumns {
  const head = new Uint32Array(bytes, 0, 2);
  if (head[0] !== magic) throw new Error("not a model file");
  const size = head[1] ?? 0;
  const json = new TextDecoder().decode(new Uint8Array(bytes, 8, size).slice());
  const columns = JSON.parse(json) as readonly Column[];
  const from = align(8 + size);
  return Object.fromEntries(
    columns.map(({ name, type, from: at, length }) => [
      name,
      type === "rising"
        ? readRising(new Uint8Array(bytes as ArrayBuffer, from + at, 4 * length))
        : new types[type](bytes as ArrayBuffer, from + at, length),
    ]),
  );
}

/** The bytes of a model with these columns. */
export function writeColumns(columns: ModelColumns): Uint8Array {
  let at = 0;
  const listed = Object.entries(columns).map(([name, values]) => {
    const rising = values instanceof Int32Array && isRising(values);
    const column = { name, type: rising ? "rising" : typeOf(values), from: at, length: values.length };
    at = align(at + values.byteLength);
    return { column, values: rising ? differencesOf(values) : values };
  });
  const head = new TextEncoder().encode(JSON.stringify(listed.map(({ column }) => column)));
  const from = align(8 + head.length);
  const bytes = new Uint8Array(from + at);
  new Uint32Array(bytes.buffer, 0, 2).set([magic, head.length]);
  bytes.set(head, 8);
  for (const { column, values } of listed)
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), from + column.from);
  return bytes;
}

function isRising(values: Int32Array): boolean {
  for (let at = 1; at < values.length; at++) if ((values[at] ?? 0) <= (values[at - 1] ?? 0)) return false;
  return values.length > 1;
}

function differencesOf(values: Int32Array): Uint8Array {
  const { length } = values;
  const bytes = new Uint8Array(4 * length);
  let before = 0;
  for (let at = 0; at < length; at++) {
    const value = values[at] ?? 0;
    const difference = (value - before) | 0;
    for (let plane = 0; plane < 4; plane++) bytes[plane * length + at] = difference >>> (8 * plane);
    before = value;
  }
  return bytes;
}

function readRising(bytes: Uint8Array): Int32Array {
  const length = bytes.length / 4;
  const values = new Int32Array(length);
  let before = 0;
  for (let at = 0; at < length; at++) {
    let difference = 0;
    for (let plane = 0; plane < 4; plane++) difference |= (bytes[plane * length + at] ?? 0) << (8 * plane);
    before = (before + difference) | 0;
    values[at] = before;
  }
  return values;
}

function typeOf(values: ModelColumns[string]): Column["type"] {
  if (values instanceof Int8Array) return "i8";
  if (values instanceof Uint8Array) return "u8";
  if (values instanceof Uint16Array) return "u16";
  return values instanceof Int32Array ? "i32" : "f64";
}

const align = (at: number): number => (at + 7) & ~7;
