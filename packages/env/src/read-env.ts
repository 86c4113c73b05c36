import { AppError } from "@guildhall/kernel";
import { z } from "zod";
import { type EnvVariable, envVariables } from "./env-variable.ts";

export type EnvGroups = Record<string, z.ZodObject<z.ZodRawShape>>;
export type EnvSource = Record<string, string | undefined>;

/**
 * The values of these groups, `readEnv({ http }).http.port`. An empty variable counts as not set. Throws one
 * `AppError` (`environment-invalid`) with a line for each value that is wrong.
 */
export function readEnv<G extends EnvGroups>(groups: G, source: EnvSource = process.env): z.output<z.ZodObject<G>> {
  const texts = mapValues(groups, (group) =>
    mapValues(group.shape, (schema) => source[variableOf(schema).name] || undefined),
  );
  const read = z.object(groups).safeParse(texts);
  if (read.success) return read.data;
  throw new AppError({
    code: "bad-input",
    reason: "environment-invalid",
    userMessage: read.error.issues.map((issue) => describeIssue(groups, issue, source)).join("\n"),
  });
}

/** The variable that a schema of a group reads. */
export function variableOf(schema: z.core.$ZodType): EnvVariable {
  const variable = envVariables.get(schema);
  if (!variable) throw new Error("A schema in an environment group was made without envVariable().");
  return variable;
}

function describeIssue(groups: EnvGroups, issue: z.core.$ZodIssue, source: EnvSource): string {
  if (issue.code === "custom") return issue.message;
  const [group, key] = issue.path.map(String);
  const schema = groups[group ?? ""]?.shape[key ?? ""];
  if (!schema) return issue.message;
  const { name, rule, secret } = variableOf(schema);
  const found = secret ? "what is set is not (its value is not shown)" : `it is ${JSON.stringify(source[name])}`;
  return `${name} must be ${rule}; ${found}.`;
}

function mapValues<T, U>(record: Record<string, T>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
