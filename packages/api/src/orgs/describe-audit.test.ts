import { expect, test } from "vitest";
import { describeAudit } from "./describe-audit.ts";

const sentence = (action: string, objectType = "thing", data = {}) => {
  const { did, thing, name } = describeAudit({ action, objectType, data });
  return [did, thing, name].filter(Boolean).join(" ");
};

test.each([
  ["identity.create-api-key", "created API key"],
  ["identity.revoke-api-key", "revoked API key"],
  ["ops.reset-password", "reset password"],
  ["agents.update", "updated thing"],
  ["agents.archive", "archived thing"],
  ["providers.modify-credential", "modified credential"],
  ["orgs.deploy-agent", "deployed agent"],
  ["orgs.transfer-ownership", "transferred ownership"],
])("%s reads as %s", (action, words) => {
  expect(sentence(action)).toBe(words);
});

test("names what the entry remembers a name of, and the kind of object where the action names none", () => {
  expect(sentence("agents.update", "agent", { name: "Ada" })).toBe("updated agent Ada");
  expect(sentence("ops.create-admin", "user", { email: "a@b.c" })).toBe("created admin a@b.c");
  expect(sentence("agents.update", "mcp-server", { name: 5 })).toBe("updated MCP server");
});
