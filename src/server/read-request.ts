import type { Context } from "hono";
import type { z } from "zod";
import { UserError } from "../domain/user-error.ts";
import { explainIssue } from "../ingest/account-fields.ts";

const megabyte = 1024 * 1024;

/** The body of a request, read no further than `most` bytes. */
export async function readBytes(c: Context, most: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new UserError("too-large", `At most ${Math.floor(most / megabyte)} MB are taken at once. Send less, or import files in parts.`);
  if (Number(c.req.header("content-length") ?? 0) > most) throw tooLarge();
  const body = c.req.raw.body;
  if (body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** A body of JSON in the shape that is asked for; `most` is in bytes. */
export async function readJson<Shape extends z.ZodType>(c: Context, shape: Shape, most: number = megabyte): Promise<z.infer<Shape>> {
  const bytes = await readBytes(c, most);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new UserError("bad-json", "The body is not JSON in UTF-8.", { cause });
  }
  return check(shape, value);
}

/** The query of an address in the shape that is asked for; an empty value counts as left out, and one given twice is refused. */
export function readQuery<Shape extends z.ZodType>(c: Context, shape: Shape): z.infer<Shape> {
  const given: Record<string, string> = {};
  for (const [name, values] of Object.entries(c.req.queries())) {
    const [value] = values;
    if (values.length > 1) throw new UserError("bad-request", `“${name.slice(0, 40)}” is given twice.`);
    if (value !== undefined && value !== "") given[name] = value;
  }
  return check(shape, given);
}

/** A part of the path. */
export function readName(c: Context, name: string): string {
  const value = c.req.param(name) ?? "";
  if (value === "" || value.length > 1000 || value.includes("\0"))
    throw new UserError("bad-request", `The ${name} in the path is not one.`);
  return value;
}

function check<Shape extends z.ZodType>(shape: Shape, value: unknown): z.infer<Shape> {
  const checked = shape.safeParse(value);
  if (checked.success) return checked.data;
  throw new UserError("bad-request", `The request is not as it should be: ${explainIssue(checked.error, value)}.`);
}
