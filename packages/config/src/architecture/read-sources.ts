import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

export type Source = { path: string; text: string; imports: string[] };

const generated = /\/generated\/|\.gen\.ts$|\/dist\/|\/node_modules\//;
const importing = /(?:\bfrom\s+|\bimport\s*\(?\s*)"([^"]+)"/g;

/** Every source file of the packages, the apps and the benchmarks that matches, written by hand. */
export function readSources(pattern: string): Source[] {
  const paths = globSync(pattern, { cwd: root, exclude: (path) => path === "node_modules" || path === "generated" });
  return paths
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !generated.test(`/${path}`))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return { path, text, imports: [...text.matchAll(importing)].flatMap(([, name]) => name ?? []) };
    });
}

/** The folders directly below one of the repository. */
export function foldersOf(pattern: string): string[] {
  return globSync(pattern, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
