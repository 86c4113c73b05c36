import { useReactFlow } from "@xyflow/react";
import { useCallback } from "react";
import type { SizeOf } from "./arrange/boxes.ts";
import { givenSize } from "./node-size.ts";

/** A step that was not in sight yet has not been measured. */
const usual = { width: 208, height: 56 };

/** How large the nodes of a graph are drawn. */
export function useSizeOf(): SizeOf {
  const { getNode } = useReactFlow();
  return useCallback(
    (node) => {
      const given = givenSize(node);
      if (given) return given;
      const { width = usual.width, height = usual.height } = getNode(node.id)?.measured ?? {};
      return { width, height };
    },
    [getNode],
  );
}
