import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import type { Context } from "hono";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** First parts of the paths that the application's router knows; the rest is not found, though the page that says so is the same. */
const pages = /^\/(?:(?:encounters|people)(?:\/.*)?|review|chronology|search|scores|decisions)?$/;

const notBuilt = "The pages of Parley are not built. Run `npm run build` in its folder, and start again.\n";

/** Answers with the files that `npm run build` made of the web application, and with its one page for every page. */
export function serveWebFiles(folder: string): (c: Context) => Promise<Response> {
  // Only what stood there at the start is ever read: whatever a path says, it leads to one of these or nowhere.
  const files = listFiles(folder);
  return async (c) => {
    const path = c.req.path;
    const file = path === "/index.html" ? undefined : files.get(path);
    if (file !== undefined) {
      // What Vite names by its content never changes under that name.
      const kept = path.startsWith("/assets/") ? "private, max-age=31536000, immutable" : "no-cache";
      return answerFile(c, file, 200, kept);
    }
    const index = files.get("/index.html");
    if (index === undefined) return c.text(notBuilt, 503);
    const isPage = pages.test(path);
    if (!isPage && !(c.req.header("accept") ?? "").includes("text/html")) return c.text("There is nothing here.\n", 404);
    return answerFile(c, index, isPage ? 200 : 404, "no-cache");
  };
}

async function answerFile(c: Context, file: string, status: 200 | 404, kept: string): Promise<Response> {
  const type = types[extname(file)] ?? "application/octet-stream";
  return c.body(new Uint8Array(await readFile(file)), status, { "Content-Type": type, "Cache-Control": kept });
}

function listFiles(folder: string): ReadonlyMap<string, string> {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      found.map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [`/${file.slice(join(folder, sep).length).split(sep).join("/")}`, file];
      }),
    );
  } catch {
    return new Map();
  }
}
