import { AppError } from "@guildhall/kernel";
import type { OrgContext } from "../ground/principal.ts";
import { callAddress } from "./call-address.ts";
import { checkArguments } from "./check-arguments.ts";
import { getTool } from "./get-tool.ts";
import type { ToolAnswer, TryToolInput } from "./tools.contract.ts";

/** Calls a tool with arguments, as a model would, and answers what came of it. */
export async function tryTool(context: OrgContext, input: TryToolInput): Promise<ToolAnswer> {
  const { parameters, configuration } = await getTool(context, input);
  if (!configuration) throw cannotTry();
  checkArguments(parameters, input.arguments);
  return callAddress(context.services, configuration, input.arguments);
}

const cannotTry = () =>
  new AppError({ code: "conflict", reason: "tool-not-callable", userMessage: "This tool can't be tried here." });
