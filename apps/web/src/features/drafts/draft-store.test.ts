import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clearDraft, readDraft, writeDraft } from "./draft-store.ts";

const blank = { name: "", color: "#7c3aed" };

describe("the draft store", () => {
  let stored: Map<string, string>;
  beforeEach(() => {
    stored = new Map();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
      removeItem: (key: string) => stored.delete(key),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it("gives back what was typed, and the blank after it was cleared", () => {
    writeDraft("agent", { name: "Ada", color: "#000000" });
    expect(readDraft("agent", blank)).toEqual({ name: "Ada", color: "#000000" });
    clearDraft("agent");
    expect(readDraft("agent", blank)).toEqual(blank);
  });

  it.each(["no json", "null", "[1]", '{"name":7,"other":"x"}'])("survives a stored %s", (json) => {
    stored.set("guildhall.draft.agent", json);
    expect(readDraft("agent", blank)).toEqual(blank);
  });
});
