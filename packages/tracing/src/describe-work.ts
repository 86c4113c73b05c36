import type { TokenUsage, TracedContent, TracedRun, TracedWork } from "@guildhall/kernel";
import type { Attributes } from "@opentelemetry/api";
import { providerName } from "./provider-name.ts";

type Around = {
  run: TracedRun;
  agentName: string | undefined;
  /** What was said, as text; not there when it may not be told. */
  said: ((of: TracedContent) => { input: string; output: string }) | undefined;
};

/** The name and the attributes of a span, as the GenAI conventions have them. */
export function describeWork(work: TracedWork, around: Around): { name: string; attributes: Attributes } {
  const { run, agentName } = around;
  const { name, attributes } = describe(work, around);
  return {
    name,
    attributes: {
      "guildhall.run.id": run.runId,
      "guildhall.organization.id": run.orgId,
      ...(run.conversationId !== undefined && { "gen_ai.conversation.id": run.conversationId }),
      ...(agentName !== undefined && { "gen_ai.agent.name": agentName }),
      ...(work.failure !== undefined && { "error.type": work.failure }),
      ...attributes,
    },
  };
}

function describe(work: TracedWork, { said }: Around): { name: string; attributes: Attributes } {
  switch (work.type) {
    case "agent":
      return operation("invoke_agent", work.name, {
        "gen_ai.agent.name": work.name,
        "gen_ai.agent.id": work.agentId,
        ...usageOf(work.usage),
      });
    case "workflow":
      return {
        name: `workflow ${work.name}`,
        attributes: {
          "gen_ai.operation.name": "invoke_workflow",
          "gen_ai.workflow.name": work.name,
          "guildhall.workflow.id": work.workflowId,
          ...usageOf(work.usage),
        },
      };
    case "step":
      return {
        name: `step ${work.name}`,
        attributes: {
          "guildhall.step.node": work.nodeId,
          "guildhall.step.type": work.nodeType,
          "guildhall.step.attempt": work.attempt,
          ...(work.iteration && { "guildhall.step.iteration": work.iteration }),
        },
      };
    case "chat":
      return operation("chat", work.modelId, {
        "gen_ai.provider.name": providerName(work.provider),
        "gen_ai.request.model": work.modelId,
        ...(work.answeringModelId && { "gen_ai.response.model": work.answeringModelId }),
        ...(work.usage && usageOf(work.usage)),
        ...named(work, said, "gen_ai.input.messages", "gen_ai.output.messages"),
      });
    case "tool":
      return operation("execute_tool", work.name, {
        "gen_ai.tool.name": work.name,
        "gen_ai.tool.call.id": work.toolCallId,
        "gen_ai.tool.type": "function",
        ...named(work, said, "gen_ai.tool.call.arguments", "gen_ai.tool.call.result"),
      });
  }
}

function operation(name: string, of: string, attributes: Attributes) {
  return { name: `${name} ${of}`, attributes: { "gen_ai.operation.name": name, ...attributes } };
}

function usageOf({ inputTokens, outputTokens }: TokenUsage): Attributes {
  return { "gen_ai.usage.input_tokens": inputTokens, "gen_ai.usage.output_tokens": outputTokens };
}

function named(
  { content }: { content?: TracedContent },
  said: Around["said"],
  input: string,
  output: string,
): Attributes {
  if (!content || !said) return {};
  const texts = said(content);
  return { [input]: texts.input, [output]: texts.output };
}
