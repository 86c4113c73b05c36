import { createServer, type RequestListener, type Server } from "node:http";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import type { Resolve } from "./checked-lookup.ts";
import { type Guard, type GuardOptions, openGuard } from "./open-guard.ts";

const opened: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

/** A server on this machine, and how often it was asked. */
async function serve(listener: RequestListener) {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host}${request.url}`);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  opened.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { asked, port: address.port };
}

function guardWith(options: GuardOptions): Guard {
  const guard = openGuard(options);
  opened.push(() => guard.close());
  return guard;
}

const toHere: Resolve = async () => [{ address: "127.0.0.1", family: 4 }];
const saysHello: RequestListener = (_, response) => response.end("hello");

test("reads from an address that is let through, by its name, with headers and body as they were given", async () => {
  const { port } = await serve((request, response) => {
    request.pipe(response.setHeader("x-key", String(request.headers["x-key"])));
  });
  const guard = guardWith({ allowPrivate: ["inner.example"], resolve: toHere });
  const url = `http://inner.example:${port}/a?b`;
  const response = await guard.fetchWithin()(url, { method: "POST", body: "hello", headers: { "x-key": "k" } });
  expect([response.status, response.url, response.headers.get("x-key"), await response.text()]).toEqual([
    200,
    url,
    "k",
    "hello",
  ]);
  await guard.check(url);
});

test.each(["127.0.0.1", "localhost", "0x7f.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0", "LOCALHOST"])(
  "opens no connection to this machine as %s",
  async (host) => {
    const { asked, port } = await serve(saysHello);
    const guard = guardWith({});
    const url = `http://${host}:${port}/`;
    await expect(guard.fetchWithin()(url)).rejects.toMatchObject({ reason: "url-private", code: "bad-input" });
    await expect(guard.check(url)).rejects.toMatchObject({ reason: "url-private" });
    expect(asked).toEqual([]);
  },
);

test("a name is asked once for each connection, and what it said is what is connected to", async () => {
  const { asked, port } = await serve(saysHello);
  const answers = ["93.184.216.34", "127.0.0.1", "127.0.0.1"];
  const names: string[] = [];
  const resolve: Resolve = async (name) => {
    names.push(name);
    return [{ address: answers[names.length - 1] ?? "127.0.0.1", family: 4 }];
  };
  const guard = guardWith({ resolve });
  // A name that is harmless when it is entered and leads inside when it is opened.
  await guard.check(`http://rebind.example:${port}/`);
  await expect(guard.fetchWithin()(`http://rebind.example:${port}/`)).rejects.toMatchObject({ reason: "url-private" });
  expect(names).toEqual(["rebind.example", "rebind.example"]);
  expect(asked).toEqual([]);
});

test("of several addresses only those that may be are connected to", async () => {
  const { asked, port } = await serve(saysHello);
  const resolve: Resolve = async () => [
    { address: "10.255.255.1", family: 4 },
    { address: "127.0.0.1", family: 4 },
  ];
  const guard = guardWith({ resolve, allowPrivate: ["127.0.0.1"] });
  expect(await (await guard.fetchWithin()(`http://both.example:${port}/`)).text()).toBe("hello");
  expect(asked).toHaveLength(1);
});

test("each redirect is checked anew", async () => {
  const inner = await serve(saysHello);
  const targets = [
    `http://127.0.0.1:${inner.port}/`,
    `http://inner.example:${inner.port}/`,
    "http://169.254.169.254/latest",
    "file:///etc/passwd",
  ];
  const outer = await serve((request, response) => {
    response.writeHead(302, { location: targets[Number(request.url?.slice(1))] }).end();
  });
  const guard = guardWith({ allowPrivate: ["outer.example"], resolve: toHere });
  for (const index of targets.keys()) {
    const asking = guard.fetchWithin()(`http://outer.example:${outer.port}/${index}`);
    await expect(asking).rejects.toMatchObject({ reason: index === 3 ? "url-invalid" : "url-private" });
  }
  expect(inner.asked).toEqual([]);
});

test("redirects that may be are followed, to another server without keys, and not for ever", async () => {
  const seen: (string | undefined)[] = [];
  const second = await serve((request, response) => {
    seen.push(request.headers.authorization, request.headers.accept);
    response.end("there");
  });
  const first = await serve((request, response) => {
    const location = request.url === "/loop" ? "/loop" : `http://second.example:${second.port}/`;
    response.writeHead(302, { location }).end("moved");
  });
  const guard = guardWith({ allowPrivate: ["127.0.0.0/8"], resolve: toHere });
  const headers = { authorization: "Bearer planted", accept: "text/plain" };
  const response = await guard.fetchWithin()(`http://first.example:${first.port}/`, { headers });
  expect([await response.text(), response.url]).toEqual(["there", `http://second.example:${second.port}/`]);
  expect(seen).toEqual([undefined, "text/plain"]);
  const looping = guard.fetchWithin()(`http://first.example:${first.port}/loop`);
  await expect(looping).rejects.toMatchObject({ reason: "url-redirects-too-often" });
  expect(first.asked).toHaveLength(7);
});

test("what is too long is cut off, told beforehand, streamed or packed", async () => {
  const long = Buffer.alloc(100_000, "a");
  const { port } = await serve((request, response) => {
    if (request.url === "/told") response.setHeader("content-length", long.length).end(long);
    else if (request.url === "/packed") response.setHeader("content-encoding", "gzip").end(gzipSync(long));
    else response.write(long.subarray(0, 60_000), () => response.end(long.subarray(60_000)));
  });
  const guard = guardWith({ allowPrivate: ["127.0.0.1"] });
  const read = async (path: string, maxBytes: number) =>
    (await guard.fetchWithin({ maxBytes })(`http://127.0.0.1:${port}/${path}`)).text();
  for (const path of ["told", "packed", "streamed"]) {
    expect(await read(path, 100_000), path).toHaveLength(100_000);
    await expect(read(path, 99_999), path).rejects.toMatchObject({ reason: "url-too-large", code: "limit" });
  }
});

test("what takes too long is given up, before its answer and in it; a caller's abort stays the caller's", async () => {
  const { port } = await serve((request, response) => {
    if (request.url === "/begun") response.write("a");
  });
  const guard = guardWith({ allowPrivate: ["127.0.0.1"] });
  const silent = guard.fetchWithin({ answerMs: 50 })(`http://127.0.0.1:${port}/silent`);
  await expect(silent).rejects.toMatchObject({ reason: "url-too-slow", retry: true });
  const begun = await guard.fetchWithin({ totalMs: 300 })(`http://127.0.0.1:${port}/begun`);
  await expect(begun.text()).rejects.toMatchObject({ reason: "url-too-slow" });
  const signal = AbortSignal.timeout(50);
  await expect(guard.fetchWithin()(`http://127.0.0.1:${port}/silent`, { signal })).rejects.toMatchObject({
    name: "TimeoutError",
  });
});

test("what can't be reached is told in words", async () => {
  const { port } = await serve((_, response) => response.socket?.destroy());
  const broken = await serve((_, response) => {
    response.write("a");
    setTimeout(() => response.socket?.destroy(), 20);
  });
  const guard = guardWith({
    allowPrivate: ["127.0.0.1"],
    resolve: async () => {
      throw Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
    },
  });
  const fetch = guard.fetchWithin();
  await expect(fetch("http://nowhere.example/")).rejects.toMatchObject({ reason: "url-unknown-host" });
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toMatchObject({ reason: "url-unreachable" });
  await expect(fetch("http://127.0.0.1:1/")).rejects.toMatchObject({ reason: "url-unreachable" });
  const half = await fetch(`http://127.0.0.1:${broken.port}/`);
  await expect(half.text()).rejects.toMatchObject({ reason: "url-broke-off" });
});

test("only addresses of the web are opened, and an error shows little of what was typed", async () => {
  const guard = guardWith({});
  for (const address of ["file:///etc/passwd", "ftp://a.example/", "sk-planted-0123456789", "http://", "//a.example"]) {
    await expect(guard.check(address), address).rejects.toMatchObject({ reason: "url-invalid" });
    await expect(guard.fetchWithin()(address), address).rejects.toThrow(/url-invalid/);
    await expect(guard.fetchWithin()(address)).rejects.not.toThrow(/0123456789/);
  }
  await expect(guard.check("http://me:planted@a.example/")).rejects.toMatchObject({ reason: "url-with-password" });
  await expect(guard.check("http://me:planted@a.example/")).rejects.not.toThrow(/planted/);
});

test("an answer without a body is one", async () => {
  const { port } = await serve((_, response) => response.writeHead(204).end());
  const guard = guardWith({ allowPrivate: ["127.0.0.1"] });
  const response = await guard.fetchWithin()(`http://127.0.0.1:${port}/`);
  expect([response.status, response.body]).toEqual([204, null]);
});
