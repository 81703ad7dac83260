import type { Context } from "hono";

/** Answers with JSON that is written already. */
export function answerJson(c: Context, json: string): Response {
  return c.body(json, 200, { "Content-Type": "application/json" });
}
