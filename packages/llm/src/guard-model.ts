import type { LanguageModelV4, LanguageModelV4CallOptions } from "@ai-sdk/provider";
import { GuardedParts } from "./guarded-parts.ts";
import { ModelDeadline, type ModelTimeouts } from "./model-deadline.ts";
import { modelError } from "./model-error.ts";
import { rejectOnAbort } from "./reject-on-abort.ts";
import { type FailedProvider, toModelError } from "./to-model-error.ts";

/**
 * The model with time-outs, and with each failure as an `AppError`: thrown, or as the error part with which its stream
 * ends. An abort by the caller's signal passes through with the caller's reason.
 */
export function guardModel(model: LanguageModelV4, timeouts: ModelTimeouts, failed: FailedProvider): LanguageModelV4 {
  const stalled = () => modelError("model-stalled", failed.provider === undefined ? {} : { provider: failed.provider });
  const begin = ({ abortSignal }: LanguageModelV4CallOptions) => new ModelDeadline(timeouts, stalled, abortSignal);
  return {
    specificationVersion: "v4",
    provider: model.provider,
    modelId: model.modelId,
    supportedUrls: model.supportedUrls,
    doGenerate: async (options) => {
      using deadline = begin(options);
      return await guarded(model.doGenerate({ ...options, abortSignal: deadline.signal }), deadline, failed);
    },
    doStream: async (options) => {
      using whenFailed = new DisposableStack();
      const deadline = whenFailed.use(begin(options));
      const result = await guarded(model.doStream({ ...options, abortSignal: deadline.signal }), deadline, failed);
      whenFailed.move();
      const parts = new GuardedParts(result.stream.getReader(), deadline, failed);
      return { ...result, stream: new ReadableStream(parts, { highWaterMark: 0 }) };
    },
  };
}

async function guarded<T>(work: PromiseLike<T>, { signal }: ModelDeadline, failed: FailedProvider): Promise<T> {
  try {
    return await rejectOnAbort(work, signal);
  } catch (error) {
    throw signal.aborted ? signal.reason : toModelError(error, failed);
  }
}
