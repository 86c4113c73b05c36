import { createServer } from "node:http";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createOrganizationWith, type TestMember } from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import { callTool } from "./call-tool.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
let tool: string;

const peer = createServer((request, response) => {
  response.statusCode = request.url?.includes("city=nowhere") ? 404 : 200;
  response.setHeader("content-type", "application/json").end(JSON.stringify({ asked: request.url }));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => peer.listen(0, "127.0.0.1", resolve));
  const { port } = z.object({ port: z.number() }).parse(peer.address());
  services = await openTestServices(copy.url, { net: { allowPrivate: ["127.0.0.1"] } });
  owner = await createOrganizationWith(services);
  const made = await owner.api.tools.create({
    name: "weather",
    description: "Tells the weather",
    parameters: [{ name: "city", type: "string" }],
    configuration: { method: "GET", url: `http://127.0.0.1:${port}/weather` },
  });
  tool = made.id;
});
afterAll(async () => {
  peer.close();
  await services.close();
});

const call = (input: Record<string, string>, orgId = owner.principal.orgId) => {
  const world = { pool: services.database.pool, guard: services.guard };
  return callTool(world, orgId, { tool, input }, { signal: new AbortController().signal, idempotencyKey: "k" });
};

test("a tool answers a step with status and body", async () => {
  expect(await call({ city: "Oslo" })).toEqual({ status: 200, body: { asked: "/weather?city=Oslo" } });
});

test("an answer that says that it failed, wrong arguments, and another organization's tool are failures", async () => {
  await expect(call({ city: "nowhere" })).rejects.toMatchObject({ reason: "tool-failed" });
  await expect(call({ town: "Oslo" })).rejects.toMatchObject({ reason: "tool-arguments" });
  const stranger = await createOrganizationWith(services);
  await expect(call({ city: "Oslo" }, stranger.principal.orgId)).rejects.toMatchObject({ code: "not-found" });
});
