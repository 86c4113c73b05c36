import { createServer, type IncomingMessage, type Server } from "node:http";
import type { Graph } from "@guildhall/kernel";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOrganizationWith, joinOrganization, type TestMember } from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import { callHttp } from "./call-http.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
let server: Server;
let url: string;
let asked: IncomingMessage["headers"][] = [];

beforeAll(async () => {
  services = await openTestServices(copy.url, { net: { allowPrivate: ["127.0.0.1"] } });
  owner = await createOrganizationWith(services);
  // It repeats what it was asked with, as careless servers do.
  server = createServer((request, response) => {
    asked.push(request.headers);
    response.setHeader("x-echo", request.headers.authorization ?? "");
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(request.headers));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`;
});
afterAll(async () => {
  server.close();
  await services.close();
});

const context = { idempotencyKey: "run:step:", attempt: 1, signal: new AbortController().signal };

function call(member: TestMember, credentialId?: string) {
  const { database, models, guard, log, vault } = services;
  const request = { method: "GET", url, headers: { authorization: "mine" }, body: undefined, credentialId };
  return callHttp({ pool: database.pool, models, guard, log, vault }, member.principal.orgId, request, context);
}

test("a credential goes out as its headers, and comes back in no answer", async () => {
  const { id } = await owner.api.providers.credentials.create({
    service: "crm",
    label: "CRM",
    value: { kind: "api_key", key: "very-secret-key" },
  });
  asked = [];
  const answer = await call(owner, id);
  expect(asked[0]?.authorization).toBe("Bearer very-secret-key");
  expect(JSON.stringify(answer)).not.toContain("very-secret-key");
  expect(answer.headers["x-echo"]).toBe("•••");
  expect((await call(owner)).headers["x-echo"]).toBe("mine");
});

test("a login goes out as basic authorization", async () => {
  const value = { kind: "login", username: "kim", password: "hunter22" } as const;
  const { id } = await owner.api.providers.credentials.create({ service: "erp", label: "ERP", value });
  asked = [];
  expect(JSON.stringify(await call(owner, id))).not.toContain(btoa("kim:hunter22"));
  expect(asked[0]?.authorization).toBe(`Basic ${btoa("kim:hunter22")}`);
});

test("neither another organization's credential nor a person's own is sent", async () => {
  const stranger = await createOrganizationWith(services);
  const value = { kind: "api_key", key: "another-secret" } as const;
  const shared = await owner.api.providers.credentials.create({ service: "crm", label: "Shared", value });
  await expect(call(stranger, shared.id)).rejects.toMatchObject({ code: "not-found" });
  const own = await owner.api.providers.credentials.create({ service: "crm", label: "Own", value, personal: true });
  await expect(call(owner, own.id)).rejects.toMatchObject({ code: "not-found" });
});

const graphWith = (credentialId: string, address: string, method = "GET"): Graph => ({
  version: 1,
  nodes: [
    { id: "start", type: "trigger.manual", version: 1, name: "Start", config: {}, position: { x: 0, y: 0 } },
    {
      id: "call",
      type: "http",
      version: 1,
      name: "Call",
      config: { url: address, method, credentialId },
      position: { x: 1, y: 0 },
    },
  ],
  edges: [{ id: "e", from: { node: "start", port: "out" }, to: { node: "call", port: "in" } }],
});

test("only owners and admins decide where a credential is sent; members go on with the rest", async () => {
  const { id: credentialId } = await owner.api.providers.credentials.create({
    service: "crm",
    label: "Guarded",
    value: { kind: "api_key", key: "guarded-secret" },
  });
  const member = await joinOrganization(services, owner.principal.orgId, "member");
  const definition = graphWith(credentialId, url);
  const forbidden = { code: "FORBIDDEN" };
  await expect(member.api.workflows.create({ name: "Mine", definition })).rejects.toMatchObject(forbidden);
  const { id, version, revision, problems } = await owner.api.workflows.create({ name: "Ours", definition });
  expect(problems).toEqual([]);
  const base = { id, version, revision };
  const elsewhere = graphWith(credentialId, "https://evil.example/");
  await expect(member.api.workflows.saveDraft({ ...base, definition: elsewhere })).rejects.toMatchObject(forbidden);
  for (const node of elsewhere.nodes.slice(1)) {
    await expect(member.api.workflows.tryNode({ id, node })).rejects.toMatchObject(forbidden);
  }
  const moved = { ...definition, nodes: definition.nodes.map((it) => ({ ...it, name: "Renamed" })) };
  expect(await member.api.workflows.saveDraft({ ...base, definition: moved })).toMatchObject({ revision: 2 });
});

test("where a credential goes out, the address names its server itself", async () => {
  const { id: credentialId } = await owner.api.providers.credentials.create({
    service: "crm",
    label: "Fixed",
    value: { kind: "api_key", key: "fixed-secret" },
  });
  const problemsOf = async (address: string) =>
    (await owner.api.workflows.create({ name: "Flow", definition: graphWith(credentialId, address) })).problems;
  for (const address of [
    "{{ input.url }}",
    "https://{{ input.host }}/",
    "https://a.example{{ input.x }}",
    "https://a.example\\@b.example/",
  ]) {
    expect(await problemsOf(address)).toMatchObject([{ nodeId: "call", field: "url", severity: "error" }]);
  }
  expect(await problemsOf("https://a.example/{{ input.path }}")).toEqual([]);
});
