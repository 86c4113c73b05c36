import type { JsonSchema } from "../openapi/describe-schema.ts";
import { html, type Html, nothing } from "./html.ts";

/** The fields of an object, each with what it takes; what is no object has one line. */
export function renderSchema(schema: JsonSchema): Html {
  const { properties } = schema;
  if (!properties) return html`<p>${renderType(schema)}</p>`;
  const fields = Object.entries(properties).map(([name, field]) => renderField(name, field, isRequired(schema, name)));
  return fields.length > 0 ? html`<dl>${fields}</dl>` : html`<p>An object without fields.</p>`;
}

/** One field: its name, its type, whether it must be there, and its limits. */
export function renderField(name: string, field: JsonSchema | boolean, required: boolean): Html {
  const limits = typeof field === "boolean" ? "" : limitsOf(field);
  return html`<div>
    <dt><code>${name}</code> ${renderType(field)} ${required ? html`<strong>required</strong>` : nothing}</dt>
    ${limits ? html`<dd>${limits}</dd>` : nothing}${nested(field)}
  </div>`;
}

const isRequired = ({ required }: JsonSchema, name: string) => required?.includes(name) ?? false;

/** Objects without a name are shown where they stand. */
function nested(field: JsonSchema | boolean): Html {
  if (typeof field === "boolean") return nothing;
  const { items } = field;
  const inner = typeof items === "object" && !Array.isArray(items) ? items : field;
  return inner.properties ? html`<dd>${renderSchema(inner)}</dd>` : nothing;
}

function renderType(schema: JsonSchema | boolean): Html {
  if (typeof schema === "boolean") return html`anything`;
  const { $ref, anyOf, oneOf, type, items } = schema;
  if ($ref) return linkTo($ref);
  const choices = anyOf ?? oneOf;
  if (choices) return join(choices.map(renderType));
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (schema.enum) return join(schema.enum.map((value) => html`<code>${JSON.stringify(value)}</code>`));
  if (typeof items === "object" && !Array.isArray(items)) return html`list of ${renderType(items)}`;
  if (schema.format === "date-time") return html`time`;
  return type ? html`${[type].flat().join(" or ")}` : html`anything`;
}

function linkTo(reference: string): Html {
  const name = reference.split("/").at(-1) ?? "";
  return html`<a href="#${name}">${name}</a>`;
}

function join(parts: Html[]): Html {
  return html`${parts.map((part, at) => (at === 0 ? part : html` or ${part}`))}`;
}

function limitsOf({
  minLength,
  maxLength,
  minimum,
  maximum,
  minItems,
  maxItems,
  pattern,
  ...schema
}: JsonSchema): string {
  const limits = [
    range(minLength, maxLength, "characters"),
    range(minimum, maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum, ""),
    range(minItems, maxItems, "entries"),
    pattern && `of the form ${pattern}`,
    schema.default !== undefined && `${JSON.stringify(schema.default)} when it is left out`,
    schema.description,
  ];
  return limits.filter(Boolean).join(", ");
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  if (least === undefined && most === undefined) return "";
  if (least === undefined) return `at most ${most} ${unit}`.trim();
  return most === undefined ? `at least ${least} ${unit}`.trim() : `${least} to ${most} ${unit}`.trim();
}
