import { z } from "zod";
import type { Procedure } from "../trpc/list-procedures.ts";
import { coerceFor } from "./coerce.ts";
import type { Operation, Segment } from "./operation.ts";

/** The procedures that have a door under `/api/v1`. Throws when a path names what its input has not. */
export function listOperations(procedures: Procedure[]): Operation[] {
  return procedures.flatMap((procedure) => toOperation(procedure) ?? []);
}

function toOperation({ path, type, inputs, output, meta }: Procedure): Operation | null {
  const { rest, access } = meta;
  if (!rest) return null;
  const segments = rest.path.split("/").slice(1).map(toSegment);
  const coercers = new Map(inputs.flatMap(fieldsOf).map(([name, schema]) => [name, coerceFor(schema)]));
  for (const segment of segments) {
    if (segment.kind === "field" && !coercers.has(segment.field)) {
      throw new Error(`${path} stands at ${rest.path}, but its input has no ${segment.field}`);
    }
  }
  return { ...rest, type, procedure: path, access, segments, inputs, output, coercers };
}

function toSegment(text: string): Segment {
  const field = /^\{(\w+)\}$/.exec(text)?.[1];
  return field === undefined ? { kind: "text", text } : { kind: "field", field };
}

/** The fields of an input by name, those of each of its forms if it has several. */
export function fieldsOf(schema: z.core.$ZodType): [string, z.core.$ZodType][] {
  if (schema instanceof z.core.$ZodObject) return Object.entries(schema._zod.def.shape);
  if (schema instanceof z.core.$ZodUnion) return schema._zod.def.options.flatMap(fieldsOf);
  if (schema instanceof z.core.$ZodPipe) return [...fieldsOf(schema._zod.def.in), ...fieldsOf(schema._zod.def.out)];
  if (schema instanceof z.core.$ZodIntersection) {
    return [...fieldsOf(schema._zod.def.left), ...fieldsOf(schema._zod.def.right)];
  }
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodDefault) {
    return fieldsOf(schema._zod.def.innerType);
  }
  return [];
}
