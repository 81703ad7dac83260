import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fakeWorkspace } from "../../test/workspace/fake-workspace.ts";
import { UserError } from "../domain/user-error.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { createApp } from "./create-app.ts";
import { createKeys, type Keys } from "./keys.ts";

const secret = "s".repeat(43);
const home = "http://127.0.0.1:7451";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-app-"));
  mkdirSync(join(folder, "web/assets"), { recursive: true });
  writeFileSync(join(folder, "web/index.html"), "<!doctype html><title>Parley</title>");
  writeFileSync(join(folder, "web/assets/index-abc123.js"), "export {};");
  writeFileSync(join(folder, "web/icon.svg"), "<svg/>");
  writeFileSync(join(folder, "private.txt"), "not for you");
  writeFileSync(join(folder, "scores.md"), "# Scores\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

type Init = Omit<RequestInit, "headers"> & { readonly headers?: Record<string, string> };

function open(change: Partial<Workspace> = {}) {
  const { workspace, asked } = fakeWorkspace(change);
  const keys = createKeys(secret);
  const faults: unknown[] = [];
  const app = createApp(workspace, {
    port: 7451,
    keys,
    cookieName: "parley-7451",
    webFolder: join(folder, "web"),
    scoresFile: join(folder, "scores.md"),
    onFault: (fault) => faults.push(fault),
  });
  const send = (path: string, init: Init = {}) =>
    app.request(`${home}${path}`, { ...init, headers: { host: "127.0.0.1:7451", ...init.headers } });
  const cookie = `other=1; parley-7451=${keys.session}`;
  /** As a page of ours asks. */
  const ask = (path: string, init: Init = {}) =>
    send(path, { ...init, headers: { cookie, origin: home, "sec-fetch-site": "same-origin", ...init.headers } });
  const post = (path: string, body: unknown, method = "POST") =>
    ask(path, { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } });
  return { app, asked, keys, faults, send, ask, post, cookie };
}

async function refusal(response: Response | Promise<Response>): Promise<[number, string]> {
  const answer = await response;
  const { error } = (await answer.json()) as { error: { code: string; message: string } };
  expect(error.message).not.toBe("");
  return [answer.status, error.code];
}

// Who is let in

test("a token in the address opens once, and leaves a cookie that no script and no other site can use", async () => {
  const { send, keys } = open();
  const token = keys.issueToken();
  const first = await send(`/encounters?token=${token}&lang=zh`, { headers: { "sec-fetch-site": "none" } });
  expect(first.status).toBe(303);
  expect(first.headers.get("location")).toBe("/encounters?lang=zh");
  expect(first.headers.get("set-cookie")).toBe(`parley-7451=${keys.session}; Path=/; HttpOnly; SameSite=Strict`);
  const again = await send(`/?token=${token}`);
  expect(again.status).toBe(401);
  expect(again.headers.get("set-cookie")).toBeNull();
  expect(await again.text()).toContain("parley start");
});

test("a used token does no harm to who has the cookie already", async () => {
  const { ask } = open();
  const response = await ask("/?token=used");
  expect([response.status, response.headers.get("location")]).toEqual([303, "/"]);
});

test("an address followed from another site goes on as our own page, since the cookie would not come along", async () => {
  const { send, keys } = open();
  const headers = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
  const response = await send(`/?token=${keys.issueToken()}`, { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get("set-cookie")).toContain(keys.session);
  expect(await response.text()).toContain('content="0; url=/"');
});

test("a token never leads to another host, and a page fetched ahead does not use it up", async () => {
  const { send, keys } = open();
  const away = await send(`//evil.example/x?token=${keys.issueToken()}`);
  expect(away.headers.get("location")).toBe("/evil.example/x");
  const token = keys.issueToken();
  expect((await send(`/?token=${token}`, { headers: { "sec-purpose": "prefetch" } })).status).toBe(401);
  expect((await send(`/?token=${token}`)).status).toBe(303);
});

test("without a key there is nothing: JSON for programs, a page that says what to do for people", async () => {
  const { send, asked } = open();
  expect(await refusal(send("/api/status"))).toEqual([401, "no-token"]);
  expect(await refusal(send("/api/status", { headers: { cookie: "parley-7451=guess" } }))).toEqual([401, "no-token"]);
  expect(await refusal(send("/api/status?token=guess"))).toEqual([401, "no-token"]);
  expect(await refusal(send("/api/status", { headers: { authorization: "Bearer guess" } }))).toEqual([401, "wrong-secret"]);
  for (const path of ["/", "/assets/index-abc123.js", "/nothing"]) {
    const response = await send(path);
    expect(response.status).toBe(401);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(await response.text()).toContain("parley start");
  }
  expect(asked).toEqual([]);
});

test("a token is no key to the routes of programs, and the cookie of another port is not ours", async () => {
  const { send, keys } = open();
  expect(await refusal(send(`/api/status?token=${keys.issueToken()}`))).toEqual([401, "no-token"]);
  expect(await refusal(send("/api/status", { headers: { cookie: `parley-7452=${keys.session}` } }))).toEqual([401, "no-token"]);
});

test("a name that was bent to loopback is refused, with key or without", async () => {
  const { app, ask } = open();
  for (const host of [
    "evil.example",
    "evil.example:7451",
    "127.0.0.1",
    "127.0.0.1:80",
    "127.0.0.1:7451.evil.example",
    "127.0.0.2:7451",
    "",
  ]) {
    expect(await refusal(ask("/api/status", { headers: { host } }))).toEqual([421, "wrong-host"]);
  }
  expect(await refusal(app.request("http://127.0.0.1:7451/api/status"))).toEqual([421, "wrong-host"]);
  for (const host of ["localhost:7451", "LOCALHOST:7451", "[::1]:7451"])
    expect((await ask("/api/status", { headers: { host } })).status).toBe(200);
});

test("another site can neither read nor change anything, even with the cookie", async () => {
  const { ask, post, asked } = open();
  for (const site of ["cross-site", "same-site"]) {
    expect(await refusal(ask("/api/status", { headers: { "sec-fetch-site": site } }))).toEqual([403, "other-site"]);
    expect(await refusal(ask("/assets/index-abc123.js", { headers: { "sec-fetch-site": site, "sec-fetch-mode": "no-cors" } }))).toEqual([
      403,
      "other-site",
    ]);
    const frame = { "sec-fetch-site": site, "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" };
    expect(await refusal(ask("/", { headers: frame }))).toEqual([403, "other-site"]);
  }
  const body = { method: "POST", body: '{"entry":null}' };
  const json = { "content-type": "application/json" };
  for (const origin of ["http://evil.example", "http://127.0.0.1:9999", "http://localhost:7451", "https://127.0.0.1:7451", "null"]) {
    expect(await refusal(ask("/api/undo", { ...body, headers: { ...json, origin } }))).toEqual([403, "other-origin"]);
  }
  expect(await refusal(ask("/api/undo", { ...body, headers: { "content-type": "text/plain" } }))).toEqual([415, "wrong-type"]);
  expect(asked).toEqual([]);
  expect((await post("/api/undo", { entry: null })).status).toBe(200);
});

test("a change needs an origin; a program with the secret of the lock has none", async () => {
  const { send, cookie } = open();
  const change = { method: "POST", body: '{"entry":3}' };
  const json = { "content-type": "application/json" };
  expect(await refusal(send("/api/undo", { ...change, headers: { ...json, cookie } }))).toEqual([403, "other-origin"]);
  const bearer = { ...json, authorization: `Bearer ${secret}` };
  expect((await send("/api/undo", { ...change, headers: bearer })).status).toBe(200);
  expect(await refusal(send("/api/undo", { ...change, headers: { ...bearer, origin: "http://evil.example" } }))).toEqual([
    403,
    "other-origin",
  ]);
});

test("a link of another site shows a page of its own that leads on", async () => {
  const { ask } = open();
  const headers = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" };
  const response = await ask('/encounters/a"b?x=<y>', { headers });
  expect(response.status).toBe(403);
  const page = await response.text();
  expect(page).toContain('<a href="/encounters/a%22b?x=%3Cy%3E">');
  expect(page).not.toContain("<title>Parley</title>");
});

test("a fresh address is for who holds the secret", async () => {
  const { send, post } = open();
  expect(await refusal(post("/api/tokens", {}))).toEqual([403, "not-allowed"]);
  const response = await send("/api/tokens", { method: "POST", headers: { authorization: `Bearer ${secret}` } });
  expect(response.status).toBe(201);
  const { token } = (await response.json()) as { token: string };
  expect(token).toMatch(/^[\w-]{43}$/);
  expect((await send(`/?token=${token}`)).status).toBe(303);
});

test("tokens differ, and only the last ones open", () => {
  const keys: Keys = createKeys(secret);
  const tokens = Array.from({ length: 40 }, () => keys.issueToken());
  expect(new Set(tokens).size).toBe(40);
  expect(keys.takeToken(tokens[0] ?? "")).toBe(false);
  expect(keys.takeToken(tokens[39] ?? "")).toBe(true);
  expect(keys.takeToken(tokens[39] ?? "")).toBe(false);
  expect(keys.takeToken("")).toBe(false);
});

test("every answer, a refusal too, carries the headers of safety and lets no other origin read it", async () => {
  const { send, ask } = open();
  for (const response of [await send("/"), await send("/api/status"), await ask("/"), await ask("/api/status"), await ask("/api/none")]) {
    const header = (name: string) => response.headers.get(name);
    expect(header("content-security-policy")).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(header("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(header("content-security-policy")).not.toContain("unsafe");
    expect(header("x-content-type-options")).toBe("nosniff");
    expect(header("referrer-policy")).toBe("no-referrer");
    expect(header("cross-origin-opener-policy")).toBe("same-origin");
    expect(header("cross-origin-resource-policy")).toBe("same-origin");
    expect(header("access-control-allow-origin")).toBeNull();
  }
  expect((await ask("/api/status")).headers.get("cache-control")).toBe("no-store");
});

// Pages and files

test("the pages of the application come from its folder, each file with its type", async () => {
  const { ask } = open();
  for (const path of ["/", "/encounters", "/encounters/2026-02-04%20call/read", "/people/person%3AQ1", "/search?words=%E8%B1%86"]) {
    const response = await ask(path);
    expect([path, response.status, response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([
      path,
      200,
      "text/html; charset=utf-8",
      "no-cache",
    ]);
    expect(await response.text()).toContain("<title>Parley</title>");
  }
  const script = await ask("/assets/index-abc123.js");
  expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(script.headers.get("cache-control")).toBe("private, max-age=31536000, immutable");
  expect((await ask("/icon.svg")).headers.get("content-type")).toBe("image/svg+xml");
  expect((await ask("/nowhere", { headers: { accept: "text/html" } })).status).toBe(404);
  expect((await ask("/assets/gone.js")).status).toBe(404);
  expect(await refusal(ask("/", { method: "POST" }))).toEqual([405, "wrong-method"]);
  expect(await refusal(ask("/", { method: "PUT" }))).toEqual([405, "wrong-method"]);
});

test("no path leads out of the folder", async () => {
  const { ask } = open();
  for (const path of [
    "/../private.txt",
    "/assets/../../private.txt",
    "/%2e%2e/private.txt",
    "/..%2fprivate.txt",
    "/assets/..%5c..%5cprivate.txt",
    "/%252e%252e/private.txt",
    "/private.txt%00.js",
    "//private.txt",
  ]) {
    const response = await ask(path);
    expect([path, response.status]).toEqual([path, 404]);
    expect(await response.text()).not.toContain("not for you");
  }
});

// Routes

const json = (value: string) => JSON.parse(value);
const reads: readonly (readonly [path: string, asked: readonly unknown[], answer: unknown])[] = [
  ["/api/encounters", ["listEncounters", "en"], []],
  ["/api/encounters?lang=zh", ["listEncounters", "zh"], []],
  [
    "/api/encounters/talks%2F1%20%25%3F%E4%B8%AD",
    ["viewEncounter", "talks/1 %?中", "en"],
    json('{"encounter":{"id":"talks"},"accounts":[]}'),
  ],
  ["/api/encounters/talks/texts?lang=zh", ["viewTexts", "talks", "zh"], { accounts: [] }],
  ["/api/encounters/talks%2F1/people", ["listPeople", "talks/1"], []],
  ["/api/review?encounter=talks", ["review", "talks", "en"], { items: [], toReview: 0, reviewed: 0 }],
  ["/api/review?encounter=&lang=zh", ["review", null, "zh"], { items: [], toReview: 0, reviewed: 0 }],
  ["/api/decisions", ["listDecisions", null, "en"], []],
  ["/api/speakers", ["listSpeakers"], []],
  ["/api/speakers/party%3AUS", ["viewSpeaker", "party:US"], { speaker: { id: "party:US" }, statements: [] }],
];

test.each(reads)("GET %s", async (path, asks, answer) => {
  const { ask, asked } = open();
  const response = await ask(path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  expect(await response.json()).toEqual(answer);
  expect(asked).toEqual([asks]);
});

test("GET /api/search fills what is left out, and refuses what it does not know", async () => {
  const { ask, asked } = open();
  const everything = {
    speaker: null,
    teller: null,
    party: null,
    topic: null,
    act: null,
    modality: null,
    encounter: null,
    from: null,
    to: null,
  };
  await ask("/api/search?words=%E5%A4%A7%E8%B1%86&party=US&act=commitment&from=2026-01-01&limit=20");
  expect(asked).toEqual([
    ["search", { ...everything, words: "大豆", party: "US", act: "commitment", from: "2026-01-01", limit: 20, offset: 0 }],
  ]);
  for (const query of ["limit=0", "limit=9999", "limit=x", "offset=-1", "from=yesterday", "act=praise", "word=x", "party=US&party=CN"]) {
    expect(await refusal(ask(`/api/search?${query}`))).toEqual([400, "bad-request"]);
  }
});

const text = { name: "us.txt", bytes: new TextEncoder().encode("We spoke. 双方"), fields: { side: "US" } };
const given = { name: "us.txt", text: "We spoke. 双方", fields: { side: "US" } };
const statement = { content: [{ start: 3, end: 9 }], modality: "considering", speaker: { id: null, name: "Ada", party: "US" } };
const changes: readonly (readonly [method: string, path: string, body: unknown, asked: readonly unknown[], status: number])[] = [
  ["POST", "/api/encounters", { fields: { title: "Talks" }, texts: [given] }, ["makeEncounter", { title: "Talks" }, [text]], 201],
  ["POST", "/api/example", {}, ["openExample"], 200],
  [
    "PATCH",
    "/api/encounters/e",
    { changes: { date: "2026-03-01", place: null } },
    ["changeEncounter", "e", { date: "2026-03-01", place: null }],
    200,
  ],
  ["POST", "/api/encounters/e/looked", {}, ["markLooked", "e"], 200],
  ["POST", "/api/encounters/e/accounts", given, ["addAccount", "e", text], 201],
  ["PATCH", "/api/encounters/e/accounts/a%2Fb", { changes: { side: null } }, ["changeAccount", "e", "a/b", { side: null }], 200],
  [
    "POST",
    "/api/encounters/e/accounts/a/versions",
    { name: "us.txt", base64: "V2U=" },
    ["addVersion", "e", "a", { name: "us.txt", bytes: new Uint8Array([87, 101]), fields: {} }],
    200,
  ],
  [
    "POST",
    "/api/encounters/e/statements",
    { account: "a", action: "fixed", targets: ["s1"], statements: [statement] },
    ["decideStatements", "e", { account: "a", action: "fixed", targets: ["s1"], statements: [statement] }],
    200,
  ],
  ["POST", "/api/encounters/e/points", { account: "a", statement: "s1", point: null }, ["decidePoint", "e", "a", "s1", null], 200],
  [
    "POST",
    "/api/encounters/e/findings",
    { finding: "k", action: "overruled", reason: "a joke" },
    ["decideFinding", "e", "k", "overruled", "a joke"],
    200,
  ],
  ["POST", "/api/undo", { entry: 4 }, ["undo", 4], 200],
  ["POST", "/api/undo", {}, ["undo", null], 200],
  ["POST", "/api/jobs/j/cancel", {}, ["cancelJob", "j"], 200],
  ["POST", "/api/jobs/j/resume", {}, ["resumeJob", "j"], 200],
  ["POST", "/api/jobs/j/discard", {}, ["discardJob", "j"], 200],
  ["POST", "/api/proposals?lang=zh", { texts: [{ name: "a", text: "b" }] }, ["propose", [{ name: "a", text: "b" }], "zh"], 200],
];

test.each(changes)("%s %s", async (method, path, body, asks, status) => {
  const { post, asked } = open();
  const response = await post(path, body, method);
  expect(response.status).toBe(status);
  expect(asked).toEqual([asks]);
  expect(await response.json()).toBeTypeOf("object");
});

test("DELETE needs no body", async () => {
  const { ask, asked } = open();
  expect((await ask("/api/encounters/e", { method: "DELETE" })).status).toBe(200);
  expect((await ask("/api/encounters/e/accounts/a", { method: "DELETE" })).status).toBe(200);
  expect(asked).toEqual([
    ["removeEncounter", "e"],
    ["detachAccount", "e", "a"],
  ]);
});

test("bodies of another shape are refused, and the message names the field", async () => {
  const { ask, post, asked } = open();
  const wrong: readonly (readonly [string, unknown, string])[] = [
    ["/api/encounters", { fields: {}, texts: [{ name: "a" }] }, "base64"],
    ["/api/encounters", { fields: {}, texts: [{ name: "a", text: "x", base64: "eA==" }] }, "base64"],
    ["/api/encounters", { fields: { date: "tomorrow" }, texts: [] }, "fields.date"],
    ["/api/encounters", { fields: { kind: "party" }, texts: [] }, "fields.kind"],
    ["/api/encounters", { fields: { colour: "red" }, texts: [] }, "colour"],
    ["/api/encounters", { fields: {}, texts: [{ name: "a", text: "x", fields: { side: "usa" } }] }, "side"],
    ["/api/encounters/e/statements", { account: "a", action: "praised", targets: [], statements: [] }, "action"],
    [
      "/api/encounters/e/statements",
      { account: "a", action: "fixed", targets: [], statements: [{ content: [{ start: 3, end: 3 }] }] },
      "content",
    ],
    ["/api/undo", { entry: 0 }, "entry"],
    ["/api/undo", { entry: 1.5 }, "entry"],
    ["/api/undo", [], ""],
  ];
  for (const [path, body, word] of wrong) {
    const response = await post(path, body);
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    expect([path, response.status, error.code]).toEqual([path, 400, "bad-request"]);
    expect(error.message).toContain(word);
  }
  const broken = { method: "POST", body: "{", headers: { "content-type": "application/json" } };
  expect(await refusal(ask("/api/undo", broken))).toEqual([400, "bad-json"]);
  expect(await refusal(ask("/api/undo", { ...broken, body: new Uint8Array([34, 255, 34]) }))).toEqual([400, "bad-json"]);
  const polluted = '{"fields":{"__proto__":{"title":"x"}},"texts":[]}';
  expect(await refusal(ask("/api/encounters", { ...broken, body: polluted }))).toEqual([400, "bad-request"]);
  expect(asked).toEqual([]);
});

test("a text over 5 MB and a body over its limit are refused, told or not how long it is", async () => {
  const { ask, post, asked } = open();
  const long = "x".repeat(5 * 1024 * 1024 + 1);
  expect(await refusal(post("/api/encounters/e/accounts", { name: "a", text: long }))).toEqual([413, "too-large"]);
  expect(await refusal(post("/api/proposals", { texts: [{ name: "a", text: long }] }))).toEqual([413, "too-large"]);
  expect(await refusal(post("/api/undo", { entry: null, x: long }))).toEqual([413, "too-large"]);
  const told = { "content-type": "multipart/form-data; boundary=b", "content-length": String(201 * 1024 * 1024) };
  expect(await refusal(ask("/api/imports", { method: "POST", body: "x", headers: told }))).toEqual([413, "too-large"]);
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(256 * 1024));
    },
  });
  const headers = { "content-type": "application/json", "transfer-encoding": "chunked" };
  expect(await refusal(ask("/api/undo", { method: "POST", body: endless, headers, duplex: "half" } as Init))).toEqual([413, "too-large"]);
  expect(pulled).toBeLessThan(20);
  expect(asked).toEqual([]);
});

test("POST /api/imports takes files with their relative paths, and none that leads elsewhere", async () => {
  const { ask, asked } = open();
  const form = (names: readonly string[]) => {
    const body = new FormData();
    for (const name of names) body.append("files", new Blob(["words"]), name);
    return { method: "POST", body };
  };
  const response = await ask("/api/imports", form(["会谈/encounter.json", "会谈/accounts/us.txt"]));
  expect(response.status).toBe(202);
  expect(await response.json()).toMatchObject({ id: "import-1", state: "running" });
  const bytes = new TextEncoder().encode("words");
  expect(asked).toEqual([
    [
      "importFiles",
      [
        { name: "会谈/encounter.json", bytes, fields: {} },
        { name: "会谈/accounts/us.txt", bytes, fields: {} },
      ],
    ],
  ]);
  for (const names of [["../x.txt"], ["/etc/x.txt"], ["C:\\x.txt"], ["a//b.txt"], ["a/./b"], ["a.txt", "a.txt"], []]) {
    expect(await refusal(ask("/api/imports", form(names)))).toEqual([400, "bad-request"]);
  }
  const empty = { method: "POST", body: "--b\r\n", headers: { "content-type": "multipart/form-data; boundary=c" } };
  expect(await refusal(ask("/api/imports", empty))).toEqual([400, "bad-request"]);
  const asJson = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
  expect(await refusal(ask("/api/imports", asJson))).toEqual([415, "wrong-type"]);
  expect(asked.length).toBe(1);
});

test("a captured page stands in a sandbox without scripts or network; a text is a text", async () => {
  const { ask } = open();
  const page = await ask(`/api/captures/${"a".repeat(64)}`);
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await page.text()).toBe("<p onclick=x>Words</p>");
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/^sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'/);
  expect(policy).not.toMatch(/allow-|script-src|'self'|https?:/);
  expect(page.headers.get("content-disposition")).toBe("inline; filename*=UTF-8''page%E2%80%99s.html");
  const plain = await ask(`/api/captures/${"b".repeat(64)}`);
  expect(plain.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  expect(plain.headers.get("content-security-policy")).toBe(policy);
  expect(await plain.text()).toBe("双方");
  expect(await refusal(ask(`/api/captures/${"c".repeat(64)}`))).toEqual([404, "no-such-capture"]);
  expect(await refusal(ask("/api/captures/..%2F..%2Fjournal"))).toEqual([404, "no-such-capture"]);
});

test("GET /api/status, /api/scores, /api/jobs, and what is not there", async () => {
  const { ask } = open();
  expect(await (await ask("/api/status")).json()).toMatchObject({ person: "Ada" });
  expect(await (await ask("/api/scores")).json()).toEqual({ markdown: "# Scores\n" });
  expect(await (await ask("/api/jobs")).json()).toMatchObject([{ id: "import-1" }]);
  expect(await refusal(ask("/api/nothing"))).toEqual([404, "no-such-route"]);
  expect(await refusal(ask("/api"))).toEqual([404, "no-such-route"]);
});

test("errors that a person can mend keep their code; our own faults say nothing of what they were", async () => {
  const fail = (error: unknown) => ({ status: () => Promise.reject(error) });
  const status = (error: unknown) => refusal(open(fail(error)).ask("/api/status"));
  expect(await status(new UserError("no-such-encounter", "No encounter x."))).toEqual([404, "no-such-encounter"]);
  expect(await status(new UserError("held", "Another process holds it."))).toEqual([409, "held"]);
  expect(await status(new UserError("bad-field", "The date is none."))).toEqual([400, "bad-field"]);
  expect(await status(Object.assign(new Error("no space"), { code: "ENOSPC" }))).toEqual([507, "no-room"]);
  expect(await status(Object.assign(new Error("read-only"), { code: "EROFS" }))).toEqual([507, "not-writable"]);
  const { ask, faults } = open(fail(new TypeError("secret path /home/ada")));
  const response = await ask("/api/status");
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("ada");
  expect(faults).toHaveLength(1);
});
