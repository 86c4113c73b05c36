import { findNodeType } from "./catalog.ts";

/** Whether a type of node only stands on the canvas, as notes and frames do, and is no step. */
export function isDrawing(type: string): boolean {
  return findNodeType(type)?.group === "canvas";
}
