/** The half of a row over which something is dropped. */
export type Edge = "before" | "after";

/**
 * Behind which row of a list something lands that is dropped at the edge of another; `null`: in front of all. Dropped
 * beside the rows, it lands behind the last one.
 */
export function landBehind(
  ids: readonly string[],
  moving: string,
  over: { id: string; edge: Edge } | null,
): string | null {
  const rest = ids.filter((id) => id !== moving);
  if (!over) return rest.at(-1) ?? null;
  const at = rest.indexOf(over.id);
  return (over.edge === "after" ? rest[at] : rest[at - 1]) ?? null;
}

/** The list as it stands when one of its rows, or a new one, has landed behind another. */
export function withLanded(ids: readonly string[], moving: string, behind: string | null): string[] {
  const rest = ids.filter((id) => id !== moving);
  return rest.toSpliced(behind === null ? 0 : rest.indexOf(behind) + 1, 0, moving);
}
