import type { z } from "zod";
import type { Procedure } from "../trpc/list-procedures.ts";
import type { RestRoute } from "../trpc/rest.ts";
import type { Coerce } from "./coerce.ts";

/** A procedure as it stands under `/api/v1`: all that a request needs, prepared. */
export type Operation = RestRoute &
  Pick<Procedure, "type" | "output"> & {
    procedure: string;
    access: Procedure["meta"]["access"];
    /** The path in pieces; those in braces name fields of the input. */
    segments: Segment[];
    inputs: z.ZodType[];
    /** How the text of each field in path or query becomes its value. */
    coercers: Map<string, Coerce>;
  };

export type Segment = { kind: "text"; text: string } | { kind: "field"; field: string };
