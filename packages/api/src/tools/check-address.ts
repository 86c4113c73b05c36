import { AppError } from "@guildhall/kernel";
import type { Services } from "../ground/services.ts";
import type { ApiConfiguration, ToolParameter } from "./tools.contract.ts";

const blanks = /\{([^{}]*)\}/g;

/** Throws, with words for the field, when a tool's address may not be opened or names a parameter that there is not. */
export async function checkAddress(
  { guard }: Pick<Services, "guard">,
  { url }: ApiConfiguration,
  parameters: readonly ToolParameter[],
): Promise<void> {
  const host = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? "";
  if (/[{}]/.test(host)) throw wrongAddress("must name its server itself: parameters stand behind it");
  for (const [, name = ""] of url.matchAll(blanks)) {
    const parameter = parameters.find((each) => each.name === name);
    if (!parameter) throw wrongAddress(`has {${name}}, which is none of the parameters`);
    if (!parameter.isRequired) throw wrongAddress(`has {${name}}, so that parameter must be required`);
  }
  try {
    await guard.check(url.replace(blanks, "x"));
  } catch (error) {
    // A server that is away now may be there later; what is refused is refused for good.
    if (error instanceof AppError && error.retry) return;
    throw error instanceof AppError ? wrongAddress(error.userMessage) : error;
  }
}

function wrongAddress(words: string): AppError {
  return new AppError({
    code: "bad-input",
    reason: "tool-address",
    userMessage: /^[a-z]/.test(words) ? `The address ${words}.` : words,
    fields: { "configuration.url": words },
  });
}
