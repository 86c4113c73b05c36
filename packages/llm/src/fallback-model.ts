import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
  LanguageModelV4StreamResult,
} from "@ai-sdk/provider";
import { beginStream } from "./begin-stream.ts";
import { mayPassOver, type PassedOver, passingPart } from "./passed-over.ts";
import { toModelError } from "./to-model-error.ts";

/** Makes a model when it is its turn. */
export type NextModel = () => Promise<LanguageModelV4>;

/**
 * The first model, and the next ones in its stead: one that fails or stays silent before it has said anything is passed
 * over, which the stream tells. When all fail, the failure is that of the first. `before` was passed over already.
 */
export function fallbackModel(first: LanguageModelV4, next: NextModel[], before: PassedOver[] = []): LanguageModelV4 {
  const models: NextModel[] = [() => Promise.resolve(first), ...next];
  return {
    specificationVersion: "v4",
    provider: first.provider,
    modelId: first.modelId,
    supportedUrls: first.supportedUrls,
    doGenerate: async (options) =>
      (await firstToAnswer(models, before, options, (model) => model.doGenerate(options))).answer,
    doStream: async (options) => {
      const begin = async (model: LanguageModelV4) => beginStream(await model.doStream(options));
      const { answer, passed, modelId } = await firstToAnswer(models, before, options, begin);
      const told = passed.length > 0 ? [passingPart({ answeringModelId: modelId, passedOver: passed })] : [];
      return withParts(answer.result, [...told, ...answer.begun], answer.rest);
    },
  };
}

type Answered<T> = { answer: T; passed: PassedOver[]; modelId: string };

async function firstToAnswer<T>(
  models: NextModel[],
  before: PassedOver[],
  { abortSignal }: LanguageModelV4CallOptions,
  ask: (model: LanguageModelV4) => PromiseLike<T>,
): Promise<Answered<T>> {
  const passed = [...before];
  let firstFailure: unknown;
  for (const make of models) {
    let modelId = "";
    try {
      const model = await make();
      ({ modelId } = model);
      return { answer: await ask(model), passed, modelId };
    } catch (error) {
      if (abortSignal?.aborted) throw error;
      const failure = toModelError(error);
      firstFailure ??= failure;
      if (!mayPassOver(failure)) throw failure;
      passed.push({ modelId, reason: failure.reason, message: failure.userMessage });
    }
  }
  throw firstFailure;
}

function withParts(
  result: LanguageModelV4StreamResult,
  begun: LanguageModelV4StreamPart[],
  rest: ReadableStreamDefaultReader<LanguageModelV4StreamPart>,
): LanguageModelV4StreamResult {
  const stream = new ReadableStream<LanguageModelV4StreamPart>(
    {
      start: (controller) => begun.forEach((part) => controller.enqueue(part)),
      pull: async (controller) => {
        const { done, value } = await rest.read();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => rest.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return { ...result, stream };
}
