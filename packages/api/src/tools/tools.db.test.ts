import { createServer, type Server } from "node:http";
import { testDatabase } from "@guildhall/testing/test-database";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { createOrganizationWith, type TestMember } from "../testing/create-organization-with.ts";
import { openTestServices, type TestServices } from "../testing/open-test-services.ts";
import type { CreateToolInput } from "./tools.contract.ts";

const copy = testDatabase();
let services: TestServices;
let owner: TestMember;
let server: Server;
let origin: string;
let answer: { status: number; body: string };
const calls: { method: string | undefined; url: string | undefined; body: string }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece: Buffer) => (body += piece.toString()));
    request.on("end", () => {
      calls.push({ method: request.method, url: request.url, body });
      response.writeHead(answer.status, { "content-type": "application/json" }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${z.object({ port: z.number() }).parse(server.address()).port}`;
  services = await openTestServices(copy.url, { net: { allowPrivate: ["127.0.0.1"] } });
});
afterAll(async () => {
  await services.close();
  server.close();
});
beforeEach(async () => {
  owner = await createOrganizationWith(services);
  answer = { status: 200, body: '{"ok":true}' };
  calls.length = 0;
});

const city = { name: "city", type: "string", description: "Where", isRequired: true } as const;
const days = { name: "days", type: "integer", description: "How many", isRequired: false } as const;
const weather = (change: Partial<CreateToolInput> = {}) => ({
  name: "weather",
  description: "Tells the weather",
  parameters: [city, days],
  configuration: { method: "GET" as const, url: `${origin}/weather/{city}` },
  ...change,
});

describe("registering", () => {
  test("keeps what a tool takes as JSON Schema, and gives it back as parameters", async () => {
    const tool = await owner.api.tools.create(weather());
    expect(tool).toMatchObject({ kind: "api", parameters: [city, days], needsApproval: false, isEnabled: true });
    expect(tool.schema).toEqual({
      type: "object",
      properties: {
        city: { type: "string", description: "Where" },
        days: { type: "integer", description: "How many" },
      },
      required: ["city"],
      additionalProperties: false,
    });
    expect(await owner.api.tools.get({ id: tool.id })).toEqual(tool);
    const changed = await owner.api.tools.update({ id: tool.id, needsApproval: true, parameters: [city] });
    expect(changed).toMatchObject({ needsApproval: true, parameters: [city], description: tool.description });
  });

  test.each([
    ["http://10.0.0.1/{city}", /inside/],
    ["file:///etc/passwd", /not a web address/],
    ["http://{city}.example.org/", /server itself/],
    ["http://93.184.216.34/{town}", /none of the parameters/],
    ["http://93.184.216.34/{days}", /must be required/],
  ])("refuses the address %s at its field", async (url, words) => {
    await expect(
      owner.api.tools.create(weather({ configuration: { method: "GET", url, headers: {} } })),
    ).rejects.toMatchObject({ cause: { fields: { "configuration.url": expect.stringMatching(words) } } });
  });

  test("refuses a secret among the headers, a parameter that is there twice, and a name that is taken", async () => {
    const headers = { Authorization: "Bearer x" };
    const secret = weather({ configuration: { method: "GET", url: origin, headers } });
    await expect(owner.api.tools.create(secret)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(owner.api.tools.create(weather({ parameters: [city, city] }))).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    const both = await Promise.allSettled([owner.api.tools.create(weather()), owner.api.tools.create(weather())]);
    const [lost] = both.filter(({ status }) => status === "rejected");
    expect(lost).toMatchObject({ reason: { cause: { reason: "tool-name-taken" } } });
  });

  test("an archived tool leaves the list and comes back; all of it is written down", async () => {
    const { id } = await owner.api.tools.create(weather());
    await owner.api.tools.archive({ id });
    expect((await owner.api.tools.list({})).items).toEqual([]);
    expect((await owner.api.tools.list({ archived: true })).items).toMatchObject([{ id }]);
    await owner.api.tools.restore({ id });
    expect((await owner.api.tools.list({ query: "WEATHER" })).items).toMatchObject([{ id, isEnabled: true }]);
    const { orgId } = owner.principal;
    const entries = await services.database.prisma.auditEntry.findMany({ where: { orgId }, orderBy: { id: "asc" } });
    expect(entries.map(({ action }) => action)).toEqual(["tools.create", "tools.archive", "tools.restore"]);
  });
});

describe("trying", () => {
  test("puts arguments into the address, and the rest behind it", async () => {
    const { id } = await owner.api.tools.create(weather());
    const result = await owner.api.tools.try({ id, arguments: { city: "São/Paulo", days: 3 } });
    expect(result).toMatchObject({ status: 200, isOk: true, text: '{"ok":true}', isCut: false });
    expect(calls).toEqual([{ method: "GET", url: "/weather/S%C3%A3o%2FPaulo?days=3", body: "" }]);
  });

  test("sends them as JSON where something is changed", async () => {
    const configuration = { method: "POST" as const, url: `${origin}/orders`, headers: {} };
    const { id } = await owner.api.tools.create(weather({ configuration }));
    await owner.api.tools.try({ id, arguments: { city: "Graz", days: 1 } });
    expect(calls).toEqual([{ method: "POST", url: "/orders", body: '{"city":"Graz","days":1}' }]);
  });

  test("tells of a failure of the other side as what it answered, and cuts what is long", async () => {
    answer = { status: 503, body: "x".repeat(50_000) };
    const { id } = await owner.api.tools.create(weather());
    const result = await owner.api.tools.try({ id, arguments: { city: "Graz" } });
    expect(result).toMatchObject({ status: 503, isOk: false, isCut: true });
    expect(result.text).toHaveLength(20_000);
  });

  test.each([
    [{}, "arguments.city", "is missing"],
    [{ city: 5 }, "arguments.city", "must be text"],
    [{ city: "Graz", days: 1.5 }, "arguments.days", "must be a whole number"],
    [{ city: "Graz", town: "x" }, "arguments.town", "is no parameter"],
  ])("with %j calls nothing", async (given, field, words) => {
    const { id } = await owner.api.tools.create(weather());
    await expect(owner.api.tools.try({ id, arguments: given })).rejects.toMatchObject({
      cause: { fields: { [field]: words } },
    });
    expect(calls).toEqual([]);
  });
});
