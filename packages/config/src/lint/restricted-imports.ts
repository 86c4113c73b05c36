import { apiModules, connecting, layers } from "./layers.ts";

export type ImportPattern = { message: string; allowImportNames?: string[] } & (
  | { regex: string }
  | { group: [string, ...string[]] }
);

const madeForTests = ["packages/testing", "bench"];

const packages = Object.keys(layers).flatMap((folder) => /^packages\/(.+)$/.exec(folder)?.[1] ?? []);

/** What the files of one package or app must not import. */
export function layerPatterns(folder: string, { tests }: { tests: boolean }): ImportPattern[] {
  const allowed = [...(layers[folder] ?? []), "config", ...(tests ? ["db", "testing"] : [])];
  const forbidden = packages.filter((name) => !allowed.includes(name)).map((name) => forbid(name, allowed));
  const message = `${folder} may import ${list(layers[folder] ?? [])} of our packages. See ARCHITECTURE.md, "Direction".`;
  const direction = { regex: `^@guildhall/(?:${forbidden.join("|")})`, message };
  return [
    direction,
    ...(tests || madeForTests.includes(folder) ? [] : [noThrowaway]),
    ...(hasDoors(folder) && !tests ? [noQueries] : []),
  ];
}

// Of a package from which only one entry is allowed, the main one is forbidden.
function forbid(name: string, allowed: readonly string[]): string {
  return allowed.some((entry) => entry.startsWith(`${name}/`)) ? `${name}$` : `${name}(?:/|$)`;
}

/** What the files of one module of the api must not import: modules to its right, and the inside of those to its left. */
export function modulePatterns(name: string): ImportPattern[] {
  const place = apiModules.findIndex((module) => module === name);
  const right = apiModules.slice(place + 1);
  const left = apiModules.slice(0, place);
  const up = String.raw`^(?:\.\./)+`;
  return [
    ...(right.length > 0 ? [{ regex: `${up}(?:${right.join("|")})/`, message: rightward(name) }] : []),
    ...(left.length > 0 ? [{ group: insides(left), message: inside }] : []),
  ];
}

const noThrowaway: ImportPattern = {
  regex: "^@guildhall/(?:testing|db/throwaway)",
  message: "Only tests may import what is made for tests.",
};

const noQueries: ImportPattern = {
  regex: "^@guildhall/db$",
  allowImportNames: [...connecting],
  message: "Server and worker write no queries: they connect, and verbs of the api do the rest.",
};

function insides(modules: readonly string[]): [string, ...string[]] {
  const [first = "", ...rest] = modules.map((name) => `**/../${name}/**`);
  return [first, ...rest, "!**/index.ts", "!**/*.contract.ts"];
}

const inside = "Other modules are called through their index.ts; only a contract, which is pure, is read directly.";

function rightward(name: string): string {
  return `Modules import only to their left (${apiModules.join(" ")}), and this one stands right of ${name}. News travels back as events.`;
}

function hasDoors(folder: string): boolean {
  return folder === "apps/server" || folder === "apps/worker";
}

function list(names: readonly string[]): string {
  return names.length > 0 ? `only ${names.join(", ")}` : "none";
}
