import type { Worker } from "@guildhall/jobs";
import { newId } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { createOrganizationWith, type TestMember, wizardAnswers } from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import { startTestWorker } from "../testing/start-test-worker.ts";
import { createRestDoor } from "./create-rest-door.ts";

const copy = testDatabase();
const door = createRestDoor();
let services: TestServices;
let worker: Worker;
let owner: TestMember;

beforeAll(async () => {
  services = await openTestServices(copy.url);
  worker = await startTestWorker(services);
  owner = await createOrganizationWith(services);
});
afterAll(async () => {
  await worker.stop(0);
  await services.close();
});

type Sent = { body?: unknown; text?: string; headers?: Record<string, string>; who?: TestMember | null };

async function send(method: string, path: string, { body, text, headers = {}, who = owner }: Sent = {}) {
  const sent = text ?? (body === undefined ? null : JSON.stringify(body));
  const type = sent === null ? {} : { "content-type": "application/json" };
  const request = new Request(`http://localhost${path}`, { method, headers: { ...type, ...headers }, body: sent });
  const { user, principal } = who ?? { user: null, principal: null };
  return door(request, () => Promise.resolve({ services, user, principal }));
}

async function ask(method: string, path: string, sent?: Sent) {
  const response = await send(method, path, sent);
  const text = await response.text();
  const json: unknown = text === "" ? null : JSON.parse(text);
  return { status: response.status, headers: response.headers, json };
}

describe("an agent", () => {
  test("is made, read by id and by slug, changed, listed, archived and brought back", async () => {
    const made = await ask("POST", "/api/v1/agents", { body: wizardAnswers("Resourceful") });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({
      agent: { slug: "resourceful", systemPrompt: expect.stringContaining("Resourceful") },
      workflowId: expect.stringMatching(/^wfl_/),
    });
    const bySlug = await ask("GET", "/api/v1/agents/resourceful");
    const { id } = await owner.api.agents.get({ id: "resourceful" });
    expect((await ask("GET", `/api/v1/agents/${id}`)).json).toEqual(bySlug.json);
    const changed = await ask("PATCH", "/api/v1/agents/resourceful", { body: { description: "Knows ways" } });
    expect(changed.json).toMatchObject({ id, description: "Knows ways" });
    const { json } = await ask("GET", "/api/v1/agents?query=WAYS&limit=1");
    expect(json).toEqual({ items: [expect.objectContaining({ id })], nextCursor: null });
    const archived = await send("POST", `/api/v1/agents/${id}/archive`);
    expect([archived.status, await archived.text()]).toEqual([204, ""]);
    expect((await ask("GET", "/api/v1/agents?query=ways")).json).toMatchObject({ items: [] });
    expect((await send("POST", "/api/v1/agents/resourceful/restore")).status).toBe(204);
    expect((await ask("GET", "/api/v1/agents?query=ways")).json).toMatchObject({ items: [{ id }] });
  });

  test("of others is not there", async () => {
    const stranger = await createOrganizationWith(services);
    await ask("POST", "/api/v1/agents", { body: wizardAnswers("Hidden") });
    expect(await ask("GET", "/api/v1/agents/hidden", { who: stranger })).toMatchObject({
      status: 404,
      json: { error: { code: "not-found", reason: "agent-not-found" } },
    });
  });
});

describe("what is wrong is told with its status and in words:", () => {
  const error = (status: number, fault: object) => ({ status, json: { error: fault } });

  test("fields, those of the query as well as those of the body", async () => {
    expect(await ask("GET", "/api/v1/agents?limit=many")).toMatchObject(
      error(400, { code: "bad-input", reason: "invalid-input", fields: { limit: "must be a number" } }),
    );
    expect(await ask("GET", "/api/v1/agents?limit=1&limit=2")).toMatchObject(error(400, { reason: "invalid-input" }));
    expect(await ask("POST", "/api/v1/agents")).toMatchObject(
      error(400, { fields: { name: "is missing", who: "is missing" } }),
    );
    expect(await ask("POST", "/api/v1/agents", { body: [] })).toMatchObject(
      error(400, { fields: { input: "must be an object" } }),
    );
    expect(await ask("GET", "/api/v1/agents/%E0%A4%A")).toMatchObject(error(400, { reason: "invalid-input" }));
  });

  test("what is not JSON, not sent as JSON, or too large", async () => {
    const path = "/api/v1/agents";
    expect(await ask("POST", path, { text: "{not" })).toMatchObject(error(400, { reason: "not-json" }));
    expect(
      await ask("POST", path, { text: "a=b", headers: { "content-type": "application/x-www-form-urlencoded" } }),
    ).toMatchObject(error(415, { code: "bad-input", reason: "wrong-content-type" }));
    const large = { body: { name: "a".repeat(3_000_000) } };
    expect(await ask("POST", path, large)).toMatchObject(error(413, { code: "bad-input", reason: "too-large" }));
  });

  test("a path that there is not, and a method that the path does not take", async () => {
    expect(await ask("GET", "/api/v1/nothing")).toMatchObject(error(404, { reason: "no-such-path" }));
    expect(await ask("GET", "/api/v1/agents/")).toMatchObject(error(404, { reason: "no-such-path" }));
    const other = await ask("DELETE", "/api/v1/agents");
    expect(other).toMatchObject(error(405, { code: "bad-input", reason: "wrong-method" }));
    expect(other.headers.get("allow")).toBe("GET, POST, OPTIONS");
    const options = await send("OPTIONS", "/api/v1/agents");
    expect([options.status, options.headers.get("allow")]).toEqual([204, "GET, POST, OPTIONS"]);
  });

  test("nobody, before anything of the body is looked at", async () => {
    const nobody = await ask("POST", "/api/v1/agents", { text: "{not", who: null });
    expect(nobody).toMatchObject(error(401, { code: "unauthenticated", reason: "signed-out" }));
    expect(nobody.headers.get("www-authenticate")).toMatch(/^Bearer/);
    const headers = { authorization: "Bearer gh_0000" };
    expect(await ask("GET", "/api/v1/agents", { who: null, headers })).toMatchObject(
      error(401, { reason: "invalid-api-key" }),
    );
  });
});

describe("a conversation", () => {
  async function begin() {
    const { agent } = await owner.api.agents.create(wizardAnswers("Talker"));
    const { json } = await ask("POST", "/api/v1/conversations", { body: { agentId: agent.id } });
    return `/api/v1/conversations/${z.object({ id: z.string() }).parse(json).id}`;
  }

  async function readEvents(path: string, lastEventId?: string): Promise<{ id: string; text: string }[]> {
    const headers: Record<string, string> = lastEventId ? { "last-event-id": lastEventId } : {};
    const response = await send("GET", `${path}/events`, { headers });
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    let text = "";
    const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
    while (!text.includes("run-finish")) text += new TextDecoder().decode((await reader?.read())?.value);
    await reader?.cancel();
    return [...text.matchAll(/id: (\S+)\ndata: (.*)\n\n/g)].map(([, id = "", data = ""]) => ({ id, text: data }));
  }

  test("takes a message, answers with the run, and tells its events, from any one on", async () => {
    const path = await begin();
    const sent = await ask("POST", `${path}/messages`, { body: { content: "Hello" } });
    expect(sent).toMatchObject({ status: 202, json: { runId: expect.stringMatching(/^run_/) } });
    const events = await readEvents(path);
    expect(events.length).toBeGreaterThan(1);
    expect(await readEvents(path, events[0]?.id)).toEqual(events.slice(1));
    expect((await ask("GET", path)).json).toMatchObject({
      messages: [{ text: "Hello" }, { run: { status: "completed" } }],
    });
  });

  test("that there is not has no events, but a status; nor are there any behind what is no event", async () => {
    const id = newId("conversation");
    expect(await ask("GET", `/api/v1/conversations/${id}/events`)).toMatchObject({
      status: 404,
      json: { error: { reason: "conversation-not-found" } },
    });
    const headers = { "last-event-id": "yesterday" };
    expect(await ask("GET", `${await begin()}/events`, { headers })).toMatchObject({ status: 400 });
    expect((await ask("HEAD", `/api/v1/conversations/${id}/events`)).status).toBe(405);
  });
});
