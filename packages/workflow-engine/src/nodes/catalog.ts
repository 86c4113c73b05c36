import type { NodeType } from "./node-type.ts";
import { agentNode } from "./types/agent-node.ts";
import { approvalNode } from "./types/approval-node.ts";
import { chatTrigger } from "./types/chat-trigger.ts";
import { codeNode } from "./types/code-node.ts";
import { conditionNode } from "./types/condition-node.ts";
import { endNode } from "./types/end-node.ts";
import { eventTrigger } from "./types/event-trigger.ts";
import { frameNode } from "./types/frame-node.ts";
import { httpNode } from "./types/http-node.ts";
import { joinNode } from "./types/join-node.ts";
import { mailNode } from "./types/mail-node.ts";
import { manualTrigger } from "./types/manual-trigger.ts";
import { mapNode } from "./types/map-node.ts";
import { modelNode } from "./types/model-node.ts";
import { noteNode } from "./types/note-node.ts";
import { parallelNode } from "./types/parallel-node.ts";
import { scheduleTrigger } from "./types/schedule-trigger.ts";
import { setNode } from "./types/set-node.ts";
import { subWorkflowNode } from "./types/sub-workflow-node.ts";
import { switchNode } from "./types/switch-node.ts";
import { toolNode } from "./types/tool-node.ts";
import { transformNode } from "./types/transform-node.ts";
import { waitNode } from "./types/wait-node.ts";
import { webhookTrigger } from "./types/webhook-trigger.ts";

/** Every type of node that there is, in the order of the palette. */
export const nodeTypes: readonly NodeType[] = [
  manualTrigger,
  scheduleTrigger,
  webhookTrigger,
  chatTrigger,
  eventTrigger,
  agentNode,
  modelNode,
  httpNode,
  mailNode,
  toolNode,
  subWorkflowNode,
  conditionNode,
  switchNode,
  mapNode,
  parallelNode,
  joinNode,
  endNode,
  setNode,
  transformNode,
  codeNode,
  waitNode,
  approvalNode,
  noteNode,
  frameNode,
];

const byName = new Map(nodeTypes.map((type) => [type.type, type]));

export function findNodeType(type: string): NodeType | undefined {
  return byName.get(type);
}
