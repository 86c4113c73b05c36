import { describe, expect, it } from "vitest";
import { faceTraits } from "./face-traits.ts";

describe("faceTraits", () => {
  it("gives the same face for the same name, whatever its case and the space around it", () => {
    expect(faceTraits(" Ada ")).toEqual(faceTraits("ada"));
  });

  it("tells most names apart", () => {
    const names = Array.from({ length: 100 }, (_, i) => `agent ${i}`);
    const faces = new Set(names.map((name) => JSON.stringify(faceTraits(name))));
    expect(faces.size).toBeGreaterThan(85);
  });
});
