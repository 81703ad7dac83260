import { createServer, request } from "node:http";
import { connect } from "node:net";
import { expect, test, vi } from "vitest";
import { fakeWorkspace } from "../../test/workspace/fake-workspace.ts";
import { UserError } from "../domain/user-error.ts";
import { defaultPort } from "./listen.ts";
import { type ServeOptions, serve } from "./serve.ts";

interface Told {
  address: string;
  secret: string;
}

async function start(change: Partial<ServeOptions> = {}, workspace = fakeWorkspace()) {
  let told: Told = { address: "", secret: "" };
  const serving = await serve({
    open: async (server) => {
      told = server;
      return workspace.workspace;
    },
    port: 0,
    webFolder: "/nowhere",
    onFault: () => {},
    ...change,
  });
  return { serving, told, asked: workspace.asked };
}

/** The status of a request whose Host is ours to choose, which fetch forbids. */
function statusOf(address: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    request(`${address}/api/status`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

test("serve answers on loopback: its address opens once, its cookie lets in, its secret too", async () => {
  const { serving, told, asked } = await start();
  try {
    expect(told.address).toBe(serving.address);
    expect(told.secret).toMatch(/^[\w-]{43}$/);
    const opened = await fetch(serving.freshAddress(), { redirect: "manual" });
    expect(opened.status).toBe(303);
    const cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? "";
    expect(cookie).toMatch(/^parley-\d+=/);
    expect((await fetch(`${serving.address}/api/status`, { headers: { cookie } })).status).toBe(200);
    expect((await fetch(`${serving.address}/api/status`)).status).toBe(401);
    const authorization = `Bearer ${told.secret}`;
    expect(await statusOf(serving.address, { authorization })).toBe(200);
    expect(await statusOf(serving.address, { authorization, host: "evil.example" })).toBe(421);
    const page = await fetch(`${serving.address}/`, { headers: { cookie } });
    expect([page.status, await page.text()]).toEqual([503, expect.stringContaining("npm run build")]);
  } finally {
    await serving.stop();
  }
  expect(asked.at(-1)).toEqual(["close"]);
  await expect(fetch(serving.address)).rejects.toThrow();
});

test("serve refuses any address but loopback, and opens no workspace for it", async () => {
  for (const host of ["0.0.0.0", "::", "192.168.1.10", "example.org", ""]) {
    await expect(start({ host, open: () => Promise.reject(new Error("opened")) })).rejects.toMatchObject({ code: "other-address" });
  }
});

test("serve takes the port it is given or says that it is taken; without one it goes on to a free one", async () => {
  const blocker = createServer();
  await new Promise<void>((resolve) => blocker.once("error", () => resolve()).listen(defaultPort, "127.0.0.1", () => resolve()));
  const { serving } = await start({ port: null });
  try {
    expect(serving.address).not.toBe(`http://127.0.0.1:${defaultPort}`);
    const port = Number(new URL(serving.address).port);
    await expect(start({ port })).rejects.toMatchObject({ code: "port-in-use", message: expect.stringContaining(String(port)) });
  } finally {
    await serving.stop();
    blocker.close();
  }
});

test("serve lets the port go where the workspace cannot be opened", async () => {
  let address = "";
  const open: ServeOptions["open"] = async (server) => {
    address = server.address;
    expect((await fetch(address)).status).toBe(503);
    throw new UserError("held", "Another process holds it.");
  };
  await expect(start({ open })).rejects.toMatchObject({ code: "held" });
  await expect(fetch(address)).rejects.toThrow();
});

test("stop lets a request under way finish before the workspace is closed", async () => {
  let finish: (value: []) => void = () => {};
  let begun = false;
  const workspace = fakeWorkspace({
    listSpeakers: () =>
      new Promise<[]>((resolve) => {
        finish = resolve;
        begun = true;
      }),
  });
  const { serving, told } = await start({}, workspace);
  const answer = fetch(`${serving.address}/api/speakers`, { headers: { authorization: `Bearer ${told.secret}` } });
  await vi.waitFor(() => expect(begun).toBe(true));
  const stopped = serving.stop();
  expect(serving.stop()).toBe(stopped);
  expect(workspace.asked).not.toContainEqual(["close"]);
  finish([]);
  expect((await answer).status).toBe(200);
  await stopped;
  expect(workspace.asked).toContainEqual(["close"]);
});

test("what is no HTTP, or has headers without end, is let go", async () => {
  const { serving } = await start();
  const port = Number(new URL(serving.address).port);
  const say = (words: string) =>
    new Promise<string>((resolve) => {
      let heard = "";
      const socket = connect(port, "127.0.0.1", () => socket.write(words));
      socket.on("data", (data) => {
        heard += data.toString();
      });
      socket.on("error", () => resolve(heard));
      socket.on("close", () => resolve(heard));
    });
  try {
    expect(await say("hello\r\n\r\n")).toMatch(/^HTTP\/1\.1 400/);
    expect(await say(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX: ${"x".repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431/);
    expect(await say(`GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 421/);
    expect(await say(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 401/);
  } finally {
    await serving.stop();
  }
});
