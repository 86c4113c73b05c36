import { promptMessages } from "@guildhall/agent-runtime";
import type { Trace, TracedWork } from "@guildhall/kernel";
import { type ResolvedModel, toModelError } from "@guildhall/llm";
import { usageOfAnswer } from "../providers/index.ts";

type Model = ResolvedModel["model"];
type Call = Parameters<Model["doGenerate"]>[0];
type Answer = Awaited<ReturnType<Model["doGenerate"]>>;

/** Asks a model once, and tells the trace what came of it, if anybody listens. */
export async function traceAnswer(trace: Trace | undefined, model: Model, asked: Call): Promise<Answer> {
  if (!trace) return model.doGenerate(asked);
  const startedAtMs = Date.now();
  const tell = (ended: Pick<TracedWork, "failure">, answer?: Answer) =>
    trace.tell({
      type: "chat",
      provider: model.provider,
      modelId: model.modelId,
      answeringModelId: answer?.response?.modelId ?? null,
      usage: answer && usageOfAnswer(answer),
      startedAtMs,
      endedAtMs: Date.now(),
      content: () => ({ input: promptMessages(asked.prompt), output: answer?.content ?? [] }),
      ...ended,
    });
  try {
    const answer = await model.doGenerate(asked);
    tell({}, answer);
    return answer;
  } catch (error) {
    tell({ failure: toModelError(error).reason });
    throw error;
  }
}
