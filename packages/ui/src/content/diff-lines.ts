/** A line of a text beside another: in both, only in the new one, or only in the old one. */
export type DiffLine = { kind: "same" | "added" | "removed"; text: string };

/** Beyond this many pairs of lines the middle is shown as replaced whole, rather than making one wait. */
const mostPairs = 1_000_000;

/** The lines of two texts side by side: the fewest that have to be taken out and put in to make `after` of `before`. */
export function diffLines(before: string, after: string): DiffLine[] {
  const old = before.split("\n");
  const now = after.split("\n");
  const start = old.findIndex((line, i) => line !== now[i]);
  const head = start === -1 ? Math.min(old.length, now.length) : Math.min(start, now.length);
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const middle = diffMiddle(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  return [...all("same", old.slice(0, head)), ...middle, ...all("same", old.slice(old.length - tail))];
}

function diffMiddle(old: string[], now: string[]): DiffLine[] {
  if (old.length * now.length > mostPairs) return [...all("removed", old), ...all("added", now)];
  const lengths = commonLengths(old, now);
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const removed = old[i];
    const added = now[j];
    if (removed === undefined && added === undefined) return lines;
    if (removed !== undefined && removed === added) {
      lines.push({ kind: "same", text: removed });
      i++;
      j++;
    } else if (added === undefined || (removed !== undefined && at(lengths, i + 1, j) >= at(lengths, i, j + 1))) {
      lines.push({ kind: "removed", text: removed ?? "" });
      i++;
    } else {
      lines.push({ kind: "added", text: added });
      j++;
    }
  }
}

/** For each pair of places, how many lines the rests of both have in common. */
function commonLengths(old: string[], now: string[]): Uint32Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const length = old[i] === now[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
      rows[i]?.fill(length, j, j + 1);
    }
  }
  return rows;
}

function at(rows: Uint32Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

function all(kind: DiffLine["kind"], texts: string[]): DiffLine[] {
  return texts.map((text) => ({ kind, text }));
}
