import type { LanguageModelV4CallOptions, LanguageModelV4Usage } from "@ai-sdk/provider";
import { type ChosenTool, chooseTool } from "./choose-tool.ts";
import { composeText } from "./compose-text.ts";
import { jsonBySchema } from "./json-by-schema.ts";
import { readPrompt } from "./read-prompt.ts";
import { withoutBytes } from "../without-bytes.ts";

export type Reply = { text: string; tool: ChosenTool | null };

/** What the offline model says to a call: a tool call, JSON, or words. */
export function composeReply(options: LanguageModelV4CallOptions): Reply {
  const prompt = readPrompt(options.prompt);
  const { responseFormat } = options;
  if (responseFormat?.type === "json") {
    return {
      text: JSON.stringify(jsonBySchema(responseFormat.schema ?? { type: "object" }, prompt.question)),
      tool: null,
    };
  }
  const tool = chooseTool(options, prompt);
  return tool ? { text: "", tool } : { text: composeText(prompt), tool: null };
}

/** The offline model counts a word and the space behind it as a token. */
export function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** How much it read and wrote. */
export function replyUsage({ prompt }: LanguageModelV4CallOptions, { text, tool }: Reply): LanguageModelV4Usage {
  const read = words(JSON.stringify(prompt, withoutBytes)).length;
  const wrote = words(text).length + (tool ? words(tool.input).length : 0);
  return {
    inputTokens: { total: read, noCache: read, cacheRead: 0, cacheWrite: 0 },
    outputTokens: { total: wrote, text: wrote, reasoning: 0 },
  };
}
