/** Size of a block: headers and contents are filled up to it. */
export const tarBlock = 512;

/** Largest content that a header of the old form can tell. */
const largest = 0o77777777777;

/** A file in an archive: its name and how many bytes follow. */
export interface TarMember {
  readonly name: string;
  readonly size: number;
}

/**
 * The header of a file (POSIX ustar). Owner, time and rights are always the same, so that the same files make the same archive.
 * Only short ASCII names: the record has no others.
 */
export function writeTarHeader({ name, size }: TarMember): Uint8Array {
  if (!/^[ -~]{1,100}$/.test(name) || size > largest) throw new Error(`No tar header can hold ${name} with ${size} bytes.`);
  const header = Buffer.alloc(tarBlock);
  header.write(name, 0, "ascii");
  header.write("0000644\0", 100, "ascii");
  header.write("0000000\0", 108, "ascii");
  header.write("0000000\0", 116, "ascii");
  header.write(`${size.toString(8).padStart(11, "0")}\0`, 124, "ascii");
  header.write("00000000000\0", 136, "ascii");
  header.write("        ", 148, "ascii");
  header.write("0", 156, "ascii");
  header.write("ustar\u000000", 257, "ascii");
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "ascii");
  return header;
}

/** Zero bytes that fill a content up to whole blocks. */
export function tarPadding(size: number): Uint8Array {
  return new Uint8Array((tarBlock - (size % tarBlock)) % tarBlock);
}

/** What ends an archive. */
export const tarEnd: Uint8Array = new Uint8Array(2 * tarBlock);

/**
 * Reads a header that `writeTarHeader` wrote. Nothing else passes: no folder, link, device or long name of another kind of tar can
 * come in, because the header must be the same to the byte. Null for the empty block at the end.
 */
export function readTarHeader(header: Uint8Array): TarMember | null | "foreign" {
  if (header.every((byte) => byte === 0)) return null;
  const text = Buffer.from(header).toString("latin1");
  const name = text.slice(0, 100).split("\0")[0] ?? "";
  const digits = /^[0-7]{11}$/.exec(text.slice(124, 135))?.[0];
  if (digits === undefined || !/^[ -~]{1,100}$/.test(name)) return "foreign";
  const member = { name, size: Number.parseInt(digits, 8) };
  return Buffer.compare(writeTarHeader(member), header) === 0 ? member : "foreign";
}
