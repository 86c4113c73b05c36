import { existsSync, readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@guildhall/env";

const settleMs = 150;

/** Calls `restart` when a source file of the server, the worker or a package changes; answers how to stop watching. */
export function restartOnChange(restart: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const changed = (_: string, file: string | null) => {
    if (!file || !/\.(ts|json)$/.test(file) || file.endsWith(".test.ts")) return;
    clearTimeout(timer);
    timer = setTimeout(restart, settleMs);
  };
  const watchers = sourceFolders().map((folder) => watch(folder, { recursive: true }, changed));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

function sourceFolders(): string[] {
  const packages = readdirSync(join(repositoryRoot, "packages")).map((name) => join("packages", name));
  const folders = [...packages, "apps/server", "apps/worker"].map((folder) => join(repositoryRoot, folder, "src"));
  return folders.filter((folder) => existsSync(folder));
}
