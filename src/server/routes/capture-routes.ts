import { Hono } from "hono";
import { UserError } from "../../domain/user-error.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { readName } from "../read-request.ts";
import { capturePolicy } from "../safety-headers.ts";
import { stillPage } from "../still-page.ts";

/** What was captured. A page stands in a sandbox of an origin of its own: no script runs and nothing is fetched. A text is sent byte by byte. */
export function captureRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.get("/captures/:capture", async (c) => {
    const capture = readName(c, "capture");
    if (!/^[0-9a-f]{64}$/.test(capture))
      throw new UserError("no-such-capture", "A capture is named by the 64 hexadecimal digits of its SHA-256.");
    const { bytes, name, page } = await workspace.readCapture(capture);
    // A text that is not UTF-8 is left to the browser.
    const type = page ? "text/html; charset=utf-8" : isUtf8(bytes) ? "text/plain; charset=utf-8" : "text/plain";
    return c.body(page ? stillPage(bytes, name) : new Uint8Array(bytes), 200, {
      "Content-Type": type,
      "Content-Disposition": `inline; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}`,
      "Content-Security-Policy": capturePolicy,
    });
  });
  return app;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
