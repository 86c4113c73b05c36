import { z } from "zod";
import { defineNode, outputOf } from "../node-type.ts";
import { policyField } from "../policy.ts";
import { chosen, template } from "../fields.ts";

/** The server stands there as it is, and nothing that is filled in later can change it. */
const namesServer = /^https?:\/\/[^/?#{}@\\\s]+(?:[/?#]|$)/i;
const headers = z.record(z.string().max(200), z.string().max(8000));

export const httpNode = defineNode({
  type: "http",
  title: "HTTP request",
  summary: "Calls an address of another system and gives back status, headers and body.",
  group: "actions",
  icon: "globe",
  config: z
    .object({
      method: z.enum(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"]).default("GET").meta({ title: "Method" }),
      url: template("Address", { most: 4000, least: 1 }),
      headers: headers.default({}).meta({ title: "Headers", template: true }),
      body: z.json().optional().meta({ title: "Body", template: true }),
      credentialId: chosen("credential", "Credential").optional(),
      /** An answer of 400 or more is a failure of the step. */
      failOnStatus: z.boolean().default(true).meta({ title: "Fail when the answer says so" }),
      ...policyField,
    })
    .refine(({ credentialId, url }) => !credentialId || namesServer.test(url), {
      path: ["url"],
      message: "must name its server itself, as https://example.org/…, because a credential goes there",
    }),
  outputs: () => outputOf("object"),
  references: ({ credentialId }) =>
    credentialId ? [{ kind: "credential", id: credentialId, field: "credentialId" }] : [],
});
