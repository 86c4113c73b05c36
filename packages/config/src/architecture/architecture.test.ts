import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { apiGround, apiModules, layers } from "../lint/layers.ts";
import { foldersOf, readSources } from "./read-sources.ts";

const all = readSources("{apps,packages}/*/src/**/*.{ts,tsx}");
const isTest = (path: string) => /\.test\.tsx?$|\/tests?\/|\/testing\//.test(path);
const pathsOf = (sources: { path: string }[]) => sources.map(({ path }) => path);

describe("the house", () => {
  it("is seen at all", () => expect(all.length).toBeGreaterThan(200));

  it("has a direction for every package and app", () => {
    const folders = [
      ...foldersOf("packages/*").map((name) => `packages/${name}`),
      ...foldersOf("apps/*").map((name) => `apps/${name}`),
    ];
    expect(folders.filter((folder) => !(folder in layers))).toEqual([]);
  });

  it("has no module in the api that stands nowhere in the order", () => {
    const known: string[] = [...apiModules, ...apiGround];
    expect(foldersOf("packages/api/src/*").filter((name) => !known.includes(name))).toEqual([]);
  });

  it("declares in its manifests only what its direction allows", () => {
    const manifests = readSources("{apps,packages}/*/package.json");
    const wrong = manifests.flatMap(({ path, text }) => {
      const allowed = (layers[path.replace("/package.json", "")] ?? []).map((name) => name.split("/")[0]);
      const dependencies = /"dependencies": \{([^}]*)\}/.exec(text)?.[1] ?? "";
      const names = [...dependencies.matchAll(/"@guildhall\/([^"]+)"/g)].flatMap(([, name]) => name ?? []);
      return names.filter((name) => !allowed.includes(name)).map((name) => `${path}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe("files", () => {
  it("are named in kebab case", () => {
    const strange = all.filter(({ path }) => !/^[$_]{0,2}[a-z0-9]+([-.][a-z0-9]+)*\.tsx?$/.test(basename(path)));
    expect(pathsOf(strange).filter((path) => !path.includes("/routes/"))).toEqual([]);
  });

  it("are named after what they hold, not after nothing", () => {
    const empty = /(^|\/)(utils?|helpers?|common|shared|lib|misc|services?)(\/|\.tsx?$)|(^|\/)(handle|manage)-/;
    const port = "packages/api/src/ground/services.ts";
    expect(pathsOf(all).filter((path) => path !== port && empty.test(path))).toEqual([]);
  });

  it("are short: 180 lines at most, tests 320, half of them 50 or less", () => {
    const lengths = all.map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }));
    expect(lengths.filter(({ path, lines }) => lines > (isTest(path) ? 320 : 180))).toEqual([]);
    const sorted = lengths
      .filter(({ path }) => !isTest(path))
      .map(({ lines }) => lines)
      .toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(50);
  });

  it("silence neither the compiler nor the linter", () => {
    const silencing = /@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-disable/;
    const own = "packages/config/src/architecture/architecture.test.ts";
    expect(pathsOf(all.filter(({ path, text }) => path !== own && silencing.test(text)))).toEqual([]);
  });
});

describe("server and worker", () => {
  it("write no queries", () => {
    const doors = all.filter(({ path }) => /^apps\/(server|worker)\//.test(path) && !isTest(path));
    expect(
      pathsOf(doors.filter(({ text }) => /\.prisma\.|\$queryRaw|\$executeRaw|\.query\(\s*["'`]/.test(text))),
    ).toEqual([]);
  });
});

describe("contracts", () => {
  it("are pure: they import schemas, rows and other contracts, nothing that runs on a server", () => {
    const pure = /^zod$|^@guildhall\/(kernel|db\/rows)$|\.contract\.ts$/;
    const contracts = all.filter(({ path }) => path.endsWith(".contract.ts"));
    expect(contracts.length).toBeGreaterThan(3);
    const wrong = contracts.flatMap(({ path, imports }) =>
      imports.filter((name) => !pure.test(name)).map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("verbs", () => {
  it("know nothing of tRPC", () => {
    const doors = /\.router\.ts$|\/trpc\/|\/src\/(root|client|index)\.ts$/;
    const api = all.filter(({ path }) => path.startsWith("packages/api/src/") && !doors.test(path) && !isTest(path));
    expect(pathsOf(api.filter(({ imports }) => imports.some((name) => name.startsWith("@trpc/"))))).toEqual([]);
  });
});
