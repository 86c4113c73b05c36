import { describe, expect, it } from "vitest";
import { addExample } from "./add-example.ts";

describe("addExample", () => {
  it("fills an empty answer", () => expect(addExample(" ", "Be kind.")).toBe("Be kind."));
  it("adds a line to what is there", () => expect(addExample("Be short.\n", "Be kind.")).toBe("Be short.\nBe kind."));
  it("does not add the same line twice", () => expect(addExample("Be kind.", "Be kind.")).toBe("Be kind."));
});
