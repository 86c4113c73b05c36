import type { AnyTRPCRouter } from "@trpc/server";
import { z } from "zod";
import type { Principal } from "../ground/principal.ts";
import type { RestRoute } from "./rest.ts";

const schema = z.custom<z.ZodType>((value) => value instanceof z.core.$ZodType);

const definition = z
  .custom<{ _def: object }>()
  .transform(({ _def }) => _def)
  .pipe(
    z.object({
      type: z.enum(["query", "mutation", "subscription"]),
      inputs: z.array(schema),
      output: schema.optional(),
      meta: z.object({
        access: z.enum(["public", "signed-in", "operator", "organization"]),
        action: z.string().optional(),
        allows: z.custom<(principal: Principal) => boolean>().optional(),
        rest: z.custom<RestRoute>().optional(),
      }),
    }),
  );

const definitions = z.record(z.string(), definition);

/** A procedure as doors and tests see it: where it stands, what it takes and answers, who may call it. */
export type Procedure = z.infer<typeof definition> & { path: string };

/** Every procedure of a router. */
export function listProcedures(router: AnyTRPCRouter): Procedure[] {
  const procedures = definitions.parse(router._def.procedures);
  return Object.entries(procedures).map(([path, procedure]) => ({ path, ...procedure }));
}
