import { drawDomain } from "./draw-domain.ts";
import type { ParsedSchema, SchemaEnum, SchemaField, SchemaModel } from "./parse-schema.ts";

/** The domains in the order in which they build on each other, and what each holds. */
export const domains = {
  identity: "Accounts, ways to sign in, profile and settings of a person.",
  orgs: "The tenant, its members, what is shared with whom, and what was changed by whom.",
  providers: "Where models answer and what they cost; the vault; budgets.",
  knowledge: "Files, sources of knowledge, their passages and vectors.",
  tools: "What agents can call, and the servers that offer it.",
  agents: "Agents with their versions and memories; presets, system prompts, test cases.",
  conversations: "Conversations, messages, meetings of experts.",
  runs: "Every piece of durable work, and its log.",
  workflows: "Definition, version, execution and step; waits, approvals, triggers.",
  insights: "Reports, insights with their proofs, and the mail by which they go out.",
  workspace: "Projects, tasks, calendars.",
  billing: "Plans, subscriptions, and the ledger of what was used.",
  analytics: "Figures by day.",
  learning: "Missions, and how far people are in them.",
  ops: "Settings of the installation, health, workers.",
} as const;

const header = `# Data model

<!-- Written by \`pnpm --filter @guildhall/db run docs\` from prisma/schema. Edit the comments there. -->

Every row of an organization has its \`orgId\`, and refers to its parent by \`[id, orgId]\`: no row can hang on one of
another organization. Ids are prefixed and sort by time; times are stored with their zone, durations are \`…Ms\`, money is
\`…Micros\` (millionths of a dollar). The diagrams leave out the lines to \`Organization\` and \`User\`, to which nearly
everything leads.
`;

/** The page \`docs/data-model.md\`. */
export function describeDataModel(schema: ParsedSchema): string {
  const parts = Object.entries(domains).map(([domain, about]) => describeDomain(schema, domain, about));
  return [header, ...parts].join("\n");
}

function describeDomain(schema: ParsedSchema, domain: string, about: string): string {
  const models = schema.models.filter((model) => model.domain === domain);
  const enums = schema.enums.filter((kind) => kind.domain === domain);
  const diagram = ["```mermaid", ...drawDomain(models), "```"].join("\n");
  return [`## ${domain}\n\n${about}\n\n${diagram}\n`, ...models.map(describeModel), ...enums.map(describeEnum)].join(
    "\n",
  );
}

function describeModel({ name, comment, fields, keys }: SchemaModel): string {
  const rows = fields
    .filter(({ target }) => !target)
    .map((field) => [`\`${field.name}\``, typeOf(field, fields), meaning(field)]);
  const unique = keys.filter((key) => key.startsWith("@@unique") || key.startsWith("@@id"));
  const once = unique.map((key) => key.replace(/^@@\w+\(\[(.*)\].*$/, "`$1`")).filter((key) => key !== "`id, orgId`");
  const foot = once.length > 0 ? `\nOnce each: ${once.join("; ")}.\n` : "";
  return `### ${name}\n\n${cell(comment)}\n\n${table([["field", "type", "meaning"], ...rows])}\n${foot}`;
}

function describeEnum({ name, comment, values }: SchemaEnum): string {
  const lines = values.map((value) => `- \`${value.name}\`${value.comment ? `: ${cell(value.comment)}` : ""}`);
  return `### ${name}\n\n${cell(comment)}\n\n${lines.join("\n")}\n`;
}

/** The type; for a reference also where it leads. */
function typeOf({ name, type }: SchemaField, fields: SchemaField[]): string {
  const relation = fields.find(
    (field) => field.target && new RegExp(`fields: \\[${name}[\\],]`).test(field.attributes),
  );
  const sql = /^Unsupported\("(.*)"\)$/.exec(type);
  return `\`${sql?.[1] ?? type}\`${relation?.target && name !== "orgId" ? ` → ${relation.target}` : ""}`;
}

function meaning({ comment, attributes }: SchemaField): string {
  const shape = / ?@shape (.*)$/.exec(comment);
  const given = /@default\((?!now\(\)|\[\]|"\{\}"|"\[\]"|"")((?:[^()]|\([^)]*\))*)\)/.exec(attributes);
  const words = comment.replace(/ ?@(?:shape|zod).*$/, "");
  const notes = [words, given ? `Default: \`${given[1]}\`.` : "", shape ? `Shape: \`${shape[1]}\`.` : ""];
  return cell(notes.filter(Boolean).join(" "));
}

const cell = (text: string) => text.replaceAll("|", "\\|");

/** Rows as Markdown, in columns as the formatter leaves them; the first is the head. */
function table([head = [], ...rows]: string[][]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const rule = widths.map((width) => "-".repeat(width));
  return [head, rule, ...rows].map(line).join("\n");
}
