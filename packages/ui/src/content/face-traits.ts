import { hashText } from "./hash-text.ts";

const eyes = ["dot", "oval", "ring", "bar", "arc"] as const;
const mouths = ["smile", "line", "open", "smirk"] as const;
const hats = ["none", "antenna", "tuft", "ears"] as const;

/** What makes one generated face differ from another. */
export type FaceTraits = {
  eyes: (typeof eyes)[number];
  mouth: (typeof mouths)[number];
  hat: (typeof hats)[number];
  /** Half the distance between the eyes, in the drawing's units (40 wide). */
  spread: number;
  tiltDegrees: number;
  roundness: number;
};

/** The traits that a seed always gives. */
export function faceTraits(seed: string): FaceTraits {
  const hash = hashText(seed.trim().toLowerCase());
  const pick = (shift: number, among: number) => (hash >>> shift) % among;
  return {
    eyes: eyes[pick(0, eyes.length)] ?? "dot",
    mouth: mouths[pick(4, mouths.length)] ?? "smile",
    hat: hats[pick(8, hats.length)] ?? "none",
    spread: 4.5 + pick(12, 3) * 0.9,
    tiltDegrees: pick(16, 5) * 4 - 8,
    roundness: 7 + pick(20, 4) * 1.7,
  };
}
