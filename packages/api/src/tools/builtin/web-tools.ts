import { type AgentTool, defineTool } from "@guildhall/agent-runtime";
import type { JsonValue } from "@guildhall/kernel";
import { z } from "zod";
import type { Services } from "../../ground/services.ts";
import { describeBuiltin } from "./describe-builtin.ts";
import { textOfPage } from "./text-of-page.ts";

const limits = { answerMs: 20_000, totalMs: 30_000, maxBytes: 2 * 1024 * 1024 };
const mostCharacters = 40_000;
const address = z.string().min(1).max(2000).describe("It begins with https:// or http://.");

/** The tools that open public addresses, through the guard. `runId` makes each call's key its own. */
export function webTools({ guard }: Pick<Services, "guard">, runId: string): AgentTool[] {
  const fetchPage = defineTool({
    ...describeBuiltin("fetch_page"),
    input: z.object({ url: address }),
    run: async ({ url }, { signal }) => {
      const answer = await guard.fetchWithin(limits)(url, {
        headers: { accept: "text/html, text/*;q=0.9, */*;q=0.5" },
        signal,
      });
      const isPage = /html/i.test(answer.headers.get("content-type") ?? "");
      const text = await answer.text();
      return { status: answer.status, ...cut(isPage ? textOfPage(text) : text) };
    },
  });
  const httpRequest = defineTool({
    ...describeBuiltin("http_request"),
    input: z.object({
      method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE"]).default("GET"),
      url: address,
      headers: z.record(z.string().max(100), z.string().max(4000)).default({}),
      body: z.string().max(200_000).optional(),
    }),
    run: async ({ method, url, headers: given, body }, { signal, toolCallId }) => {
      const headers = { "idempotency-key": `${runId}:${toolCallId}`, ...given };
      const sent = body !== undefined && method !== "GET" ? { body } : {};
      const answer = await guard.fetchWithin(limits)(url, { method, headers, signal, ...sent });
      const contentType = answer.headers.get("content-type") ?? "";
      return { status: answer.status, contentType, ...cut(await answer.text()) };
    },
  });
  return [fetchPage, httpRequest];
}

function cut(text: string): Record<string, JsonValue> {
  if (text.length <= mostCharacters) return { text };
  return { text: text.slice(0, mostCharacters), isCut: true, characters: text.length };
}
