import { expect, test } from "vitest";
import { readAllowance } from "./private-allowance.ts";

test("lets through what it names and nothing beside it", () => {
  const { host, address } = readAllowance(["LLM.local", "localhost", "10.1.0.0/16", "192.168.0.9", "fd00::/8"]);
  expect(["llm.local", "Llm.Local.", "localhost"].filter(host)).toHaveLength(3);
  expect(["a.llm.local", "llm.local.evil.example", "10.1.0.1"].filter(host)).toEqual([]);
  expect(["10.1.255.1", "::ffff:10.1.0.1", "192.168.0.9", "fd12::1", "8.8.8.8"].filter(address)).toHaveLength(5);
  expect(["10.2.0.1", "192.168.0.10", "127.0.0.1", "fc00::1", "no address"].filter(address)).toEqual([]);
});

test("refuses what it does not understand", () => {
  for (const entry of ["http://llm.local", "10.0.0.0/40", "*.local", "a b", "-"])
    expect(() => readAllowance([entry]), entry).toThrow(/allowed-urls-invalid/);
});
