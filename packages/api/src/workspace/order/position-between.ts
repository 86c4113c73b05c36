/** How far apart two neighbours of a hand-made order stand at first, so that others fit between them. */
export const orderStep = 1024;

const farthest = 2_000_000_000;

/** The position behind all others. */
export function lastPosition(greatest: number | null): number {
  return (greatest ?? 0) + orderStep;
}

/** A whole number between two neighbours; an end of the list has none. `null`: there is no room, so number the list anew. */
export function positionBetween(before: number | null, next: number | null): number | null {
  if (next === null) return withinReach(lastPosition(before));
  if (before === null) return withinReach(next - orderStep);
  const middle = Math.floor((before + next) / 2);
  return middle > before && middle < next ? middle : null;
}

function withinReach(position: number): number | null {
  return Math.abs(position) <= farthest ? position : null;
}
