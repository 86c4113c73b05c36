/** From when to when something is shown in a column, in minutes. */
export type Span = { from: number; to: number };

/** Where something stands beside what goes on at the same time: in which of how many columns. */
export type Laid<Item> = { item: Item; span: Span; column: number; columns: number };

/** Lays out what overlaps side by side; each takes the first column that is free, and all of one cluster are as wide. */
export function layOut<Item>(items: readonly { item: Item; span: Span }[]): Laid<Item>[] {
  const sorted = items.toSorted((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  const clusters: { until: number; members: { item: Item; span: Span; column: number }[]; ends: number[] }[] = [];
  for (const { item, span } of sorted) {
    let cluster = clusters.at(-1);
    if (!cluster || span.from >= cluster.until) {
      cluster = { until: span.to, members: [], ends: [] };
      clusters.push(cluster);
    }
    const free = cluster.ends.findIndex((end) => end <= span.from);
    const column = free < 0 ? cluster.ends.length : free;
    cluster.ends[column] = span.to;
    cluster.until = Math.max(cluster.until, span.to);
    cluster.members.push({ item, span, column });
  }
  return clusters.flatMap(({ members, ends }) => members.map((member) => ({ ...member, columns: ends.length })));
}
