import { z } from "zod";
import { defineNode, outputOf } from "../node-type.ts";
import { policyField } from "../policy.ts";
import { template } from "../fields.ts";

const headers = z.record(z.string().max(200), z.string().max(8000));

export const httpNode = defineNode({
  type: "http",
  title: "HTTP request",
  summary: "Calls an address of another system and gives back status, headers and body.",
  group: "actions",
  icon: "globe",
  config: z.object({
    method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]).default("GET").meta({ title: "Method" }),
    url: template("Address", { most: 4000, least: 1 }),
    headers: headers.default({}).meta({ title: "Headers", template: true }),
    body: z.json().optional().meta({ title: "Body", template: true }),
    /** An answer of 400 or more is a failure of the step. */
    failOnStatus: z.boolean().default(true).meta({ title: "Fail when the answer says so" }),
    ...policyField,
  }),
  outputs: () => outputOf("object"),
});
