/** The name in lower-case letters, digits and hyphens, cut to `atMost` characters; `otherwise` when none is left. */
export function slugFrom(name: string, { atMost, otherwise }: { atMost: number; otherwise: string }): string {
  const plain = name.normalize("NFKD").replace(/\p{Diacritic}/gu, "").toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, "-").slice(0, atMost).replace(/^-+|-+$/g, "");
  return slug || otherwise;
}

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is not among the taken. */
export function firstFree(wanted: string, taken: Iterable<string>): string {
  const slugs = new Set(taken);
  if (!slugs.has(wanted)) return wanted;
  for (let i = 2; ; i++) if (!slugs.has(`${wanted}-${i}`)) return `${wanted}-${i}`;
}
