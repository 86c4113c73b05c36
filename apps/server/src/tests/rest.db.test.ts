import { type Guildhall, startGuildhall } from "@guildhall/testing/guildhall";
import { type ModelServer, startModelServer } from "@guildhall/testing/model-server";
import { testDatabase } from "@guildhall/testing/test-database";
import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";

const database = testDatabase();
let models: ModelServer;
let guildhall: Guildhall;

beforeAll(async () => {
  models = await startModelServer({ script: { answer: "A guild is a company of craftspeople." } });
  guildhall = await startGuildhall({ databaseUrl: database.url, env: { OPENAI_BASE_URL: models.baseUrl } });
});
afterAll(async () => {
  await guildhall.stop();
  await models.close();
});

const named = z.object({ id: z.string() }).loose();

function request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  return fetch(`${guildhall.url}/api/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${guildhall.owner.apiKey}`,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

async function ask(method: string, path: string, body?: unknown, headers?: Record<string, string>) {
  const response = await request(method, path, body, headers);
  const json: unknown = await response.json();
  return { status: response.status, json };
}

async function readEvents(path: string, lastEventId?: string): Promise<string[]> {
  const response = await request("GET", path, undefined, lastEventId ? { "last-event-id": lastEventId } : {});
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const decoder = new TextDecoder();
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
  let text = "";
  while (!text.includes("run-finish")) text += decoder.decode((await reader?.read())?.value, { stream: true });
  await reader?.cancel();
  return [...text.matchAll(/^id: (\S+)$/gm)].map(([, id = ""]) => id);
}

test("the wizard's answers make an agent, a conversation with it is had and followed, and goes on behind any event", async () => {
  const made = await ask("POST", "/agents", { name: "Ada", who: "You know guilds.", rules: "Be brief", tricks: "" });
  expect(made).toMatchObject({ status: 201, json: { workflowId: expect.stringMatching(/^wfl_/) } });
  const { agent } = z.object({ agent: named.extend({ systemPrompt: z.string() }) }).parse(made.json);
  expect(agent.systemPrompt).toContain("You know guilds.");
  const begun = await ask("POST", "/conversations", { agentId: agent.id });
  expect(begun.status).toBe(201);
  const conversation = `/conversations/${named.parse(begun.json).id}`;
  const sent = await ask("POST", `${conversation}/messages`, { content: "What is a guild?" });
  expect(sent).toMatchObject({ status: 202, json: { runId: expect.stringMatching(/^run_/) } });
  const ids = await readEvents(`${conversation}/events`);
  expect(await readEvents(`${conversation}/events`, ids[0])).toEqual(ids.slice(1));
  const { json } = await ask("GET", conversation);
  expect(json).toMatchObject({ messages: [{}, { text: "A guild is a company of craftspeople." }] });
  expect((await ask("GET", "/conversations?limit=1")).json).toMatchObject({ items: [{}], nextCursor: null });
});

test("what is refused is refused over the wire with its status and its words", async () => {
  const wrongKey = { authorization: `Bearer gh_${"0".repeat(40)}` };
  expect(await ask("GET", "/agents", undefined, wrongKey)).toMatchObject({
    status: 401,
    json: { error: { code: "unauthenticated", reason: "invalid-api-key" } },
  });
  expect(await ask("POST", "/agents", { name: "" })).toMatchObject({
    status: 400,
    json: { error: { code: "bad-input", fields: { name: "must not be empty", who: "is missing" } } },
  });
  expect(await ask("DELETE", "/agents")).toMatchObject({ status: 405, json: { error: { reason: "wrong-method" } } });
  expect(await ask("GET", "/nowhere")).toMatchObject({ status: 404, json: { error: { reason: "no-such-path" } } });
  const large = { name: "a".repeat(3_000_000) };
  expect(await ask("POST", "/agents", large)).toMatchObject({ status: 413, json: { error: { reason: "too-large" } } });
  const head = await request("HEAD", "/agents");
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("a person signed in with a cookie names the organization in a header", async () => {
  const { email, password } = guildhall.owner;
  const signedIn = await fetch(`${guildhall.url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: guildhall.url },
    body: JSON.stringify({ email, password }),
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((text) => text.split(";")[0])
    .join("; ");
  const me = await fetch(`${guildhall.url}/api/v1/me`, { headers: { cookie } });
  const organization = z.object({ slug: z.string() });
  const { organizations } = z.object({ organizations: z.tuple([organization]) }).parse(await me.json());
  const [{ slug }] = organizations;
  const agents = (org: string) =>
    fetch(`${guildhall.url}/api/v1/agents`, { headers: { cookie, "x-guildhall-org": org } });
  expect((await agents(slug)).status).toBe(200);
  expect((await agents("elsewhere")).status).toBe(404);
});

test("the description is valid OpenAPI 3.1", async () => {
  const { json } = await ask("GET", "/openapi.json");
  expect(z.object({ openapi: z.string() }).parse(json).openapi).toMatch(/^3\.1/);
  const { valid, errors } = await new Validator().validate(z.record(z.string(), z.unknown()).parse(json));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  const text = JSON.stringify(json);
  const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, name = ""] of text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)) {
    expect(text, `${name} is described`).toContain(`"${name}":{`);
  }
});

test("a file is put there as plain bytes, sent with a message and read again; a page made of text is saved, not shown", async () => {
  const put = async (name: string, body: string, headers: Record<string, string> = {}) => {
    const authorization = `Bearer ${guildhall.owner.apiKey}`;
    const address = `${guildhall.url}/api/v1/files?name=${encodeURIComponent(name)}`;
    const response = await fetch(address, { method: "POST", headers: { authorization, ...headers }, body });
    const json: unknown = await response.json();
    return { status: response.status, json };
  };
  const page = await put("Größe.html", "<script>alert(1)</script>");
  expect(page).toMatchObject({ status: 201, json: { name: "Größe.html", contentType: "text/plain" } });
  expect(await put("a.bin", "\u0000")).toMatchObject({ status: 400, json: { error: { reason: "file-type" } } });
  expect(await put("a.txt", "x", { authorization: "Bearer gh_none" })).toMatchObject({ status: 401 });
  expect(await put("a.txt", "x".repeat(11 * 1024 * 1024))).toMatchObject({ status: 400 });
  const file = named.parse(page.json);
  const read = await request("GET", `/files/${file.id}/content`);
  expect(await read.text()).toBe("<script>alert(1)</script>");
  expect(read.headers.get("content-type")).toContain("text/plain");
  expect(read.headers.get("content-disposition")).toMatch(/^attachment; filename="Gro_e\.html"; filename\*=UTF-8''Gr/);
  expect(read.headers.get("x-content-type-options")).toBe("nosniff");
  const { json } = await ask("POST", "/agents", { name: "Reader", who: "You read.", rules: "", tricks: "" });
  const { agent } = z.object({ agent: named }).parse(json);
  const { id } = named.parse((await ask("POST", "/conversations", { agentId: agent.id })).json);
  const sent = await ask("POST", `/conversations/${id}/messages`, { content: "Read", fileIds: [file.id] });
  expect(sent.status).toBe(202);
  expect(await ask("GET", `/conversations/${id}`)).toMatchObject({
    json: { messages: [{ text: "Read", files: [{ name: "Größe.html" }] }, {}] },
  });
});
