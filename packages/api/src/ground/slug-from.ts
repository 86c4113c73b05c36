import { randomBytes } from "node:crypto";

/** The name in lower-case letters, digits and hyphens, cut to `atMost` characters; `otherwise` when none is left. */
export function slugFrom(name: string, { atMost, otherwise }: { atMost: number; otherwise: string }): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, atMost)
    .replace(/^-+|-+$/g, "");
  return slug || otherwise;
}

const mostNumbered = 50;

/**
 * The first of `wanted`, `wanted-2`, `wanted-3` … that is not taken; behind fifty of them, one with a random end.
 * `findTaken` tells which of the slugs that it is given are taken.
 */
export async function firstFree(
  wanted: string,
  findTaken: (slugs: string[]) => Promise<Iterable<string>>,
): Promise<string> {
  const candidates = [wanted, ...Array.from({ length: mostNumbered - 1 }, (_, i) => `${wanted}-${i + 2}`)];
  const taken = new Set(await findTaken(candidates));
  return candidates.find((slug) => !taken.has(slug)) ?? `${wanted}-${randomBytes(4).toString("hex")}`;
}
