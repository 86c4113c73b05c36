import type { Graph, JsonValue } from "@guildhall/kernel";
import { checkExpression } from "../expression/evaluate-expression.ts";
import { ExpressionError } from "../expression/expression-error.ts";
import { expressionsIn } from "../expression/expressions-in.ts";
import { findNodeType } from "../nodes/catalog.ts";
import { type Problem, problem, warning } from "./problem.ts";

/** Expressions that can't be read, or that name a step that is not there. */
export function findExpressionProblems(graph: Graph, node: Graph["nodes"][number]): Problem[] {
  const ids = new Set(graph.nodes.map(({ id }) => id));
  return expressionsOf(node).flatMap(({ path: field, expression }) => {
    const where = { nodeId: node.id, field };
    const unreadable = whyUnreadable(expression);
    if (unreadable) return [problem(unreadable, where)];
    const unknown = stepsNamedIn(expression).filter((id) => !ids.has(id));
    return unknown.map((id) => warning(`There is no step named “${id}” here.`, where));
  });
}

function expressionsOf({ type, config }: Graph["nodes"][number]): { path: string; expression: string }[] {
  const raw = new Set(findNodeType(type)?.raw);
  const templates = Object.entries(config).filter(([name]) => !raw.has(name));
  return [...expressionsIn(Object.fromEntries(templates)), ...bareExpressions(type, config)];
}

/** Fields that are an expression as they stand. */
function bareExpressions(type: string, config: Record<string, JsonValue>): { path: string; expression: string }[] {
  const field = { condition: "when", transform: "expression", "trigger.event": "filter" }[type];
  const value = field === undefined ? undefined : config[field];
  if (field !== undefined && typeof value === "string" && value) return [{ path: field, expression: value }];
  if (type !== "switch" || !Array.isArray(config["cases"])) return [];
  return config["cases"].flatMap((it, at) =>
    typeof it === "object" && it !== null && !Array.isArray(it) && typeof it["when"] === "string"
      ? [{ path: `cases.${at}.when`, expression: it["when"] }]
      : [],
  );
}

function whyUnreadable(expression: string): string | null {
  try {
    checkExpression(expression);
    return null;
  } catch (error) {
    return error instanceof ExpressionError ? error.userMessage : String(error);
  }
}

function stepsNamedIn(expression: string): string[] {
  return [...expression.matchAll(/\bsteps\.([A-Za-z_]\w*)/g)].flatMap(([, id]) => (id === undefined ? [] : [id]));
}
