import { Background, useStore } from "@xyflow/react";

/** From further away there would be more dots than anybody sees, and each would be drawn anew while one pans. */
const leastZoom = 0.5;

/** The dots behind the steps. */
export function CanvasDots() {
  const isNear = useStore(({ transform: [, , zoom] }) => zoom >= leastZoom);
  return isNear && <Background gap={20} color="var(--color-line)" />;
}
