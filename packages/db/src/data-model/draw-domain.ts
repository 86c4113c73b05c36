import type { SchemaField, SchemaModel } from "./parse-schema.ts";

/** The lines of a Mermaid diagram: the models of one domain, and every line that leads out of one of them. */
export function drawDomain(models: SchemaModel[]): string[] {
  const edges = models.flatMap((model) => model.fields.filter(isDrawn).map((field) => drawEdge(model, field)));
  const inEdges = new Set(edges.flatMap((edge) => edge.match(/\b[A-Z]\w+/g) ?? []));
  const alone = models.filter(({ name }) => !inEdges.has(name)).map(({ name }) => `  ${name}`);
  return ["erDiagram", ...alone, ...edges];
}

const everywhere = new Set(["Organization", "User"]);

function isDrawn({ target, attributes }: SchemaField): boolean {
  return target !== undefined && !everywhere.has(target) && attributes.includes("fields: [");
}

function drawEdge(model: SchemaModel, { name, type, target, attributes }: SchemaField): string {
  const parent = type.endsWith("?") ? "|o" : "||";
  const child = isOnce(model, attributes) ? "o|" : "o{";
  return `  ${target} ${parent}--${child} ${model.name} : ${name}`;
}

/** Whether a parent has one such child at most: its key is unique here. */
function isOnce({ fields, keys }: SchemaModel, attributes: string): boolean {
  const [, columns = ""] = /fields: \[([^\]]*)\]/.exec(attributes) ?? [];
  const [first = ""] = columns.split(",");
  const own = fields.find(({ name }) => name === first);
  return /@(?:id|unique)\b/.test(own?.attributes ?? "") || keys.includes(`@@unique([${columns}])`);
}
