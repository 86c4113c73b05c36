import { AppError } from "@guildhall/kernel";
import type { ToolParameter, TryToolInput } from "./tools.contract.ts";

/** Throws when arguments are not what a tool takes, with what is wrong with each. */
export function checkArguments(parameters: readonly ToolParameter[], given: TryToolInput["arguments"]): void {
  const faults = faultsOf(parameters, given);
  if (Object.keys(faults).length > 0) throw wrongArguments(faults);
}

function faultsOf(parameters: readonly ToolParameter[], given: TryToolInput["arguments"]): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { name, type, isRequired } of parameters) {
    const value = given[name];
    if (value === undefined) {
      if (isRequired) faults[`arguments.${name}`] = "is missing";
    } else if (!fits(value, type)) faults[`arguments.${name}`] = `must be ${words[type]}`;
  }
  const known = new Set(parameters.map(({ name }) => name));
  for (const name of Object.keys(given)) if (!known.has(name)) faults[`arguments.${name}`] = "is no parameter";
  return faults;
}

const words = { string: "text", number: "a number", integer: "a whole number", boolean: "true or false" } as const;

function fits(value: string | number | boolean, type: ToolParameter["type"]): boolean {
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

const wrongArguments = (fields: Record<string, string>) =>
  new AppError({
    code: "bad-input",
    reason: "tool-arguments",
    userMessage: `${Object.entries(fields)
      .map(([path, fault]) => `${path.replace("arguments.", "")} ${fault}`)
      .join("; ")}.`,
    fields,
  });
