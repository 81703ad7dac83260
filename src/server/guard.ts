import type { Context, MiddlewareHandler } from "hono";
import { UserError } from "../domain/user-error.ts";
import type { Keys } from "./keys.ts";
import { forwardPage, noTokenPage, otherSitePage } from "./refusal-page.ts";

export interface GuardOptions {
  readonly port: number;
  readonly keys: Keys;
  readonly cookieName: string;
}

const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD"]);
const knownMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PATCH", "DELETE"]);

/**
 * Lets in who holds a key and comes from our own pages. In this order: the name that the browser believes to talk to (a name that was bent to loopback
 * is not ours), the site that asks, the key, and for changes the origin and the kind of the body. Nothing of a body is read before.
 */
export function guard({ port, keys, cookieName }: GuardOptions): MiddlewareHandler {
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]);
  return async (c, next) => {
    const host = c.req.header("host")?.toLowerCase() ?? "";
    if (!hosts.has(host)) throw new UserError("wrong-host", `Parley answers as 127.0.0.1:${port} only. Open the address that it printed.`);
    if (!knownMethods.has(c.req.method)) throw new UserError("wrong-method", "Parley knows GET, HEAD, POST, PATCH and DELETE.");

    const isPage = c.req.method === "GET" && !isApi(c);
    const site = c.req.header("sec-fetch-site");
    const fromElsewhere = site !== undefined && site !== "same-origin" && site !== "none";
    const navigates = c.req.header("sec-fetch-mode") === "navigate" && (c.req.header("sec-fetch-dest") ?? "document") === "document";
    if (fromElsewhere && !(isPage && navigates))
      throw new UserError("other-site", "Another site asked for this; Parley answers its own pages only.");

    const token = isPage ? c.req.query("token") : undefined;
    if (token !== undefined && !/prefetch|prerender/.test(c.req.header("sec-purpose") ?? c.req.header("purpose") ?? "")) {
      const opened = keys.takeToken(token);
      if (opened || hasSession(c, keys, cookieName))
        return enter(c, opened ? { name: cookieName, value: keys.session } : null, fromElsewhere);
    }

    const who = findKey(c, keys, cookieName);
    if (who === "none") {
      if (isApi(c))
        throw new UserError("no-token", "This needs the address that `parley start` printed. Run `parley start` again for a fresh one.");
      return c.html(fromElsewhere ? otherSitePage(cleanPath(c)) : noTokenPage, 401);
    }
    // The cookie comes along from other ports of this machine too: only a page of ours goes on.
    if (fromElsewhere) return c.html(otherSitePage(cleanPath(c)), 403);
    if (!safeMethods.has(c.req.method)) checkChange(c, host, who);
    await next();
  };
}

/** Whether a path is one of the programs' and not a page's. */
export function isApi(c: Context): boolean {
  return c.req.path === "/api" || c.req.path.startsWith("/api/");
}

/** Whether the request carries the secret of the workspace's lock: another program of the same person. */
export function hasSecret(c: Context, keys: Keys): boolean {
  return findBearer(c, keys) === "secret";
}

function findKey(c: Context, keys: Keys, cookieName: string): "cookie" | "secret" | "none" {
  const bearer = findBearer(c, keys);
  if (bearer === "wrong") throw new UserError("wrong-secret", "The secret is not that of this workspace's lock. Read it anew.");
  if (bearer === "secret") return "secret";
  return hasSession(c, keys, cookieName) ? "cookie" : "none";
}

function findBearer(c: Context, keys: Keys): "secret" | "wrong" | "none" {
  const given = c.req.header("authorization");
  if (given === undefined) return "none";
  const secret = /^Bearer ([\w.~+/=-]{1,200})$/i.exec(given)?.[1];
  return secret !== undefined && keys.isSecret(secret) ? "secret" : "wrong";
}

function hasSession(c: Context, keys: Keys, name: string): boolean {
  const cookies = (c.req.header("cookie") ?? "").split(";").map((each) => each.trim());
  return cookies.some((each) => each.startsWith(`${name}=`) && keys.isSession(each.slice(name.length + 1)));
}

/** Sets the cookie and goes on to the same address without the token. */
function enter(c: Context, cookie: { readonly name: string; readonly value: string } | null, fromElsewhere: boolean): Response {
  if (cookie !== null) c.header("Set-Cookie", `${cookie.name}=${cookie.value}; Path=/; HttpOnly; SameSite=Strict`);
  const path = cleanPath(c);
  return fromElsewhere ? c.html(forwardPage(path)) : c.redirect(path, 303);
}

/** The path of the request on this server, without the token. Never the name of another: `//other` would be one. */
function cleanPath(c: Context): string {
  const url = new URL(c.req.url);
  url.searchParams.delete("token");
  return url.pathname.replace(/^[/\\]+/, "/") + url.search;
}

/** A change comes from our own page, or from a program with the secret; its body is of a kind that no other site can send unasked. */
function checkChange(c: Context, host: string, who: "cookie" | "secret"): void {
  const origin = c.req.header("origin");
  const own = origin === `http://${host}`;
  if (!own && !(origin === undefined && who === "secret"))
    throw new UserError("other-origin", "Changes come from Parley's own pages only.");
  const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  const length = c.req.header("content-length");
  const hasBody = c.req.header("transfer-encoding") !== undefined || (length !== undefined && length !== "0");
  const wanted = c.req.path === "/api/imports" ? "multipart/form-data" : "application/json";
  if ((hasBody || type !== undefined) && type !== wanted) throw new UserError("wrong-type", `Send this as ${wanted}.`);
}
