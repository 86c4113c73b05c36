import { envGroupTitles } from "./env-variable.ts";
import { type EnvGroups, variableOf } from "./read-env.ts";

/** The reference page of these groups as Markdown; `docs/env.md` is this text. */
export function describeEnv(groups: EnvGroups): string {
  const head = [
    "# Environment",
    "",
    "Everything here is optional. An empty variable counts as not set, and a wrong one stops the start with a line that says so.",
    "This page is generated from `packages/env/src/groups` by `pnpm --filter @guildhall/env run docs`.",
  ];
  return `${[...head, ...Object.values(groups).flatMap(describeGroup)].join("\n")}\n`;
}

function describeGroup(group: EnvGroups[string]): string[] {
  const title = envGroupTitles.get(group)?.title ?? "";
  const rows = Object.values(group.shape).map((schema) => {
    const { name, about, rule, otherwise } = variableOf(schema);
    return `| \`${name}\` | ${about} | ${rule} | ${otherwise} |`;
  });
  return ["", `## ${title}`, "", "| variable | what it does | must be | when not set |", "|---|---|---|---|", ...rows];
}
