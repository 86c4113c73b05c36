import { type BuiltinKey, builtinTools } from "../builtin-tools.contract.ts";

/** What models are told of a tool that Guildhall brings along. */
export function describeBuiltin(name: BuiltinKey): { name: string; description: string } {
  const description = builtinTools.find((each) => each.name === name)?.description ?? name;
  return { name, description };
}
