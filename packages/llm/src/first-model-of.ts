import { z } from "zod";
import { modelError } from "./model-error.ts";
import type { ModelList, ModelProvider } from "./model-provider.ts";
import { toModelError } from "./to-model-error.ts";

const listing = z.object({ data: z.array(z.object({ id: z.string().min(1) })) });
const notForChat = /embed|whisper|tts|rerank|moderation|dall-e/i;

/** The first model that `GET /models` of this server lists and that is none for embeddings or sound. */
export async function firstModelOf(
  server: ModelList,
  { title: provider, secrets }: Pick<ModelProvider, "title" | "secrets">,
  timeoutMs = 5000,
): Promise<string> {
  const headers: Record<string, string> = server.apiKey ? { authorization: `Bearer ${server.apiKey}` } : {};
  const url = `${server.firstAt.replace(/\/+$/, "")}/models`;
  const response = await (server.fetch ?? fetch)(url, { headers, signal: AbortSignal.timeout(timeoutMs) }).catch(
    (error: unknown) => {
      throw modelError("model-unreachable", { provider, cause: toModelError(error, { provider, secrets }).cause });
    },
  );
  if (!response.ok)
    throw toModelError(
      { statusCode: response.status, message: `GET /models: ${response.status}` },
      { provider, secrets },
    );
  const listed = listing.safeParse(await response.json().catch(() => null));
  if (!listed.success) throw modelError("model-sent-garbage", { provider });
  const first = listed.data.data.find(({ id }) => !notForChat.test(id));
  if (!first) throw modelError("model-not-found", { provider, detail: "no model is installed." });
  return first.id;
}
