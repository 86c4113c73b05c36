import { envGroupTitles } from "./env-variable.ts";
import { type EnvGroups, type EnvSource, variableOf } from "./read-env.ts";

/** A variable, and what it is set to. */
export type EnvironmentVariable = {
  group: string;
  name: string;
  about: string;
  /** What holds when it is not set, in words. */
  otherwise: string;
  isSet: boolean;
  isSecret: boolean;
  /** Null when it is not set, and for every secret. */
  value: string | null;
};

/** Every variable of these groups as this process sees it, without any secret. */
export function listEnvironment(groups: EnvGroups, source: EnvSource = process.env): EnvironmentVariable[] {
  return Object.values(groups).flatMap((group) =>
    Object.values(group.shape).map((schema) => {
      const { name, about, otherwise, secret: isSecret = false } = variableOf(schema);
      const text = source[name] || null;
      const title = envGroupTitles.get(group)?.title ?? "";
      return { group: title, name, about, otherwise, isSet: text !== null, isSecret, value: isSecret ? null : text };
    }),
  );
}
