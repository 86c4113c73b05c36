import { expect, test } from "vitest";
import { dataEnv } from "./groups/data.ts";
import { logEnv } from "./groups/log.ts";
import { listEnvironment } from "./list-environment.ts";

test("tells what is set, but no secret", () => {
  const listed = listEnvironment({ dataEnv, logEnv }, { DATABASE_URL: "postgresql://u:hunter2@h/d", LOG_LEVEL: "" });
  const [url] = listed.filter(({ name }) => name === "DATABASE_URL");
  expect(url).toMatchObject({ group: "Data", isSet: true, isSecret: true, value: null });
  expect(listed.find(({ name }) => name === "LOG_LEVEL")).toMatchObject({ isSet: false, value: null });
  expect(JSON.stringify(listed)).not.toContain("hunter2");
});

test("tells the value of what is no secret", () => {
  const [level] = listEnvironment({ logEnv }, { LOG_LEVEL: "debug" });
  expect(level).toMatchObject({ group: "Log", isSet: true, value: "debug" });
});
