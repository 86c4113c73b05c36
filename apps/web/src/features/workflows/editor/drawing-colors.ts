const looks: Record<string, string> = {
  yellow: "bg-warning-soft border-warning-line",
  blue: "bg-accent-soft border-accent-line",
  green: "bg-positive-soft border-line",
  pink: "bg-danger-soft border-danger-line",
  grey: "bg-sunken border-line",
};

/** How something on the canvas looks in its colour. */
export function drawingColor(config: Record<string, unknown>, otherwise: string): string {
  const { color } = config;
  return looks[typeof color === "string" ? color : otherwise] ?? "bg-sunken border-line";
}
