import type { Graph } from "@guildhall/kernel";
import type { Size } from "./arrange/boxes.ts";

const drawn: Record<string, Size> = {
  frame: { width: 480, height: 280 },
  note: { width: 240, height: 120 },
};

/** The size that a frame or a note is given by its configuration; nothing for steps, which are as large as their words. */
export function givenSize({ type, config }: Graph["nodes"][number]): Size | undefined {
  const usual = drawn[type];
  if (!usual) return undefined;
  const { width, height } = config;
  return {
    width: typeof width === "number" ? width : usual.width,
    height: typeof height === "number" ? height : usual.height,
  };
}
