import type { NodeRunner } from "../run/node-runner.ts";
import { agentRunner } from "./run-agent.ts";
import { approvalRunner } from "./run-approval.ts";
import { codeRunner } from "./run-code.ts";
import { conditionRunner } from "./run-condition.ts";
import { endRunner } from "./run-end.ts";
import { httpRunner } from "./run-http.ts";
import { mailRunner } from "./run-mail.ts";
import { modelRunner } from "./run-model.ts";
import { joinRunner, parallelRunner, setRunner, transformRunner } from "./run-plain.ts";
import { subWorkflowRunner } from "./run-sub-workflow.ts";
import { switchRunner } from "./run-switch.ts";
import { toolRunner } from "./run-tool.ts";
import { triggerRunners } from "./run-trigger.ts";
import { waitRunner } from "./run-wait.ts";

const all: NodeRunner[] = [
  ...triggerRunners,
  agentRunner,
  modelRunner,
  httpRunner,
  mailRunner,
  toolRunner,
  subWorkflowRunner,
  conditionRunner,
  switchRunner,
  parallelRunner,
  joinRunner,
  endRunner,
  setRunner,
  transformRunner,
  codeRunner,
  waitRunner,
  approvalRunner,
];

const byType = new Map(all.map((runner) => [runner.type.type, runner]));

/** How a type of node is run. A map is no matter of one node: the scheduler runs it. */
export function findRunner(type: string): NodeRunner {
  const runner = byType.get(type);
  if (!runner) throw new Error(`nodes of the type ${type} can't be run`);
  return runner;
}
