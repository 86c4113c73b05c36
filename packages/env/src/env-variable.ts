import { z } from "zod";

/** What is told about one variable: in the error when it is wrong, and on the generated page. */
export type EnvVariable = {
  /** The name in the environment: `PORT`. */
  name: string;
  /** One or two sentences for the page. */
  about: string;
  /** What a value must be; completes the sentence "PORT must be …". */
  rule: string;
  /** What holds when it is not set, in words. */
  otherwise: string;
  /** Whether the value is never shown, not even in an error. */
  secret?: boolean;
};

export const envVariables = z.registry<EnvVariable>();
export const envGroupTitles = z.registry<{ title: string }>();

/** Gives a schema its variable; the schema reads the text of the variable, or undefined when it is not set. */
export function envVariable<S extends z.ZodType>(schema: S, variable: EnvVariable): S {
  if (envVariables.has(schema)) throw new Error(`${variable.name} shares its schema with another variable`);
  envVariables.add(schema, variable);
  return schema;
}

/** Puts the variables of one subject together; `readEnv` answers them under the names given here. */
export function envGroup<S extends z.ZodRawShape>(title: string, shape: S) {
  const group = z.object(shape);
  envGroupTitles.add(group, { title });
  return group;
}
