import { expect, test } from "vitest";
import { choicesFor, roleLabel } from "./role-choices.ts";

test.each([
  ["owner", "owner", ["owner", "admin", "member", "viewer"]],
  ["owner", "viewer", ["owner", "admin", "member", "viewer"]],
  ["admin", "member", ["admin", "member", "viewer"]],
  ["admin", "owner", []],
  ["member", "viewer", []],
  ["viewer", "viewer", []],
] as const)("who is %s may make a %s one of %j", (by, of, roles) => {
  expect(choicesFor(by, of).map(({ value }) => value)).toEqual(roles);
});

test("a role has a name", () => {
  expect(roleLabel("viewer")).toBe("Viewer");
});
