import type { ChatRequest } from "./chat-request.ts";
import { defaultModelScript, type ModelScript, type ScriptChange } from "./model-script.ts";

/** Keeps the script of a model server, which may change from call to call. */
export function scriptHolder(first: ScriptChange) {
  let base: ModelScript = defaultModelScript;
  let decide: (request: ChatRequest, index: number) => Partial<ModelScript> = () => ({});
  let index = 0;
  const set = (change: ScriptChange) => {
    if (typeof change === "function") decide = change;
    else base = { ...base, ...change };
  };
  const reset = () => {
    base = defaultModelScript;
    decide = () => ({});
    index = 0;
  };
  set(first);
  return {
    set,
    reset,
    models: () => base.models,
    next: (request: ChatRequest) => ({ ...base, ...decide(request, index++) }),
  };
}
