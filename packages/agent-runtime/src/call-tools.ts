import type { JsonValue } from "@guildhall/kernel";
import { runTool, type ToolOutcome } from "./run-tool.ts";
import { storable } from "./storable.ts";
import type { TurnLog } from "./turn-log.ts";
import type { TurnOptions } from "./turn-options.ts";

const maxCallsAtOnce = 32;
const maxResultCharacters = 200_000;

/** Makes, side by side, every settled call that has no result yet, and writes each result as it comes. */
export async function callTools(options: TurnOptions, log: TurnLog): Promise<void> {
  const calls = log.turn.parts.flatMap((part) => (part.type === "tool" && part.output === undefined ? [part] : []));
  await Promise.all(
    calls.map(async (call, index) => {
      const { toolCallId, toolName } = call;
      const outcome = fit(index < maxCallsAtOnce ? await runTool(options, call) : tooManyCalls());
      options.signal.throwIfAborted();
      await log.settle({ type: "tool-result", toolCallId, toolName, ...outcome });
    }),
  );
}

function tooManyCalls(): ToolOutcome {
  return { output: `Not called: at most ${maxCallsAtOnce} tools can be called at once.`, isError: true };
}

/** A result that would not fit into any model is told as an error, so that the model can ask for less. */
function fit(outcome: ToolOutcome): ToolOutcome {
  const output: JsonValue = storable(outcome.output);
  const length = JSON.stringify(output).length;
  if (length <= maxResultCharacters) return { output, isError: outcome.isError };
  return { output: `The result was too long: ${length} characters of at most ${maxResultCharacters}.`, isError: true };
}
