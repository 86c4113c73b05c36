import type { Operation } from "./operation.ts";

/** What stands at a path: an operation with the texts of the fields in it, or only the methods that it would take. */
export type Found = { operation: Operation; fields: Map<string, string> } | { allowed: string[] };

type Node = { texts: Map<string, Node>; field: Node | null; methods: Map<string, Operation> };

/** Prepares the look-up of operations by path. Throws when two stand at the same place. */
export function createRoutes(operations: Operation[]): (method: string, path: string) => Found | null {
  const root = newNode();
  for (const operation of operations) insert(root, operation);
  return (method, path) => {
    const pieces = path.split("/").slice(1);
    const node = walk(root, pieces, 0);
    if (!node) return null;
    const operation = node.methods.get(method) ?? ofHead(method, node);
    return operation ? { operation, fields: fieldsIn(operation, pieces) } : { allowed: [...node.methods.keys()] };
  };
}

/** HEAD asks for the head of what GET answers; events have an end only when the reader goes. */
function ofHead(method: string, { methods }: Node): Operation | undefined {
  const operation = method === "HEAD" ? methods.get("GET") : undefined;
  return operation?.type === "subscription" ? undefined : operation;
}

const newNode = (): Node => ({ texts: new Map(), field: null, methods: new Map() });

function insert(root: Node, operation: Operation): void {
  let node = root;
  for (const segment of operation.segments) {
    const next: Node | null | undefined = segment.kind === "field" ? node.field : node.texts.get(segment.text);
    const child = next ?? newNode();
    if (segment.kind === "field") node.field = child;
    else node.texts.set(segment.text, child);
    node = child;
  }
  const there = node.methods.get(operation.method);
  if (there) throw new Error(`${operation.procedure} and ${there.procedure} both stand at ${operation.path}`);
  node.methods.set(operation.method, operation);
}

/** Words of a path come before fields, so `/workflows/node-types` is not the workflow `node-types`. */
function walk(node: Node, pieces: string[], at: number): Node | null {
  const piece = pieces[at];
  if (piece === undefined) return node.methods.size > 0 ? node : null;
  const text = node.texts.get(piece);
  const found = text && walk(text, pieces, at + 1);
  if (found) return found;
  return node.field && piece !== "" ? walk(node.field, pieces, at + 1) : null;
}

function fieldsIn({ segments }: Operation, pieces: string[]): Map<string, string> {
  const fields = new Map<string, string>();
  segments.forEach((segment, at) => {
    if (segment.kind === "field") fields.set(segment.field, decode(pieces[at] ?? ""));
  });
  return fields;
}

function decode(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
