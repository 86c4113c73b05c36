import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A hash over what these files hold; one that is missing counts as empty. */
export function hashContents(files, ...more) {
  const hash = createHash("sha256").update(JSON.stringify(more));
  for (const file of files) hash.update(`\n${file}\n`).update(existsSync(file) ? readFileSync(file) : "");
  return hash.digest("hex");
}

/** A hash over names, sizes and times of all files below these folders: cheap, and new when one was saved. */
export function hashTimes(paths, ignored) {
  const hash = createHash("sha256");
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      for (const name of readdirSync(path)) if (!ignored.includes(name)) visit(join(path, name));
    } else hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`);
  };
  for (const path of paths) visit(path);
  return hash.digest("hex");
}

/** Whether the stamp was written for this hash. */
export function isStamped(stamp, hash) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

/** Notes that the work for this hash is done. */
export function writeStamp(stamp, hash) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}
