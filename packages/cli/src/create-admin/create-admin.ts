import { createAdmin as makeAdmin, createAdminInput } from "@guildhall/api";
import { readInput } from "../read-input.ts";
import { readPassword } from "../read-password.ts";
import { readWords } from "../read-words.ts";
import { say } from "../say.ts";
import { withRows } from "../with-rows.ts";

const options = {
  organization: { type: "string" },
  name: { type: "string" },
  "password-stdin": { type: "boolean", default: false },
} as const;

/** `create-admin`: makes the first owner, or a further owner of an organization that is named. */
export async function createAdmin(args: string[], usage: string): Promise<void> {
  const { word: email, values } = readWords(args, options, usage);
  const { name = email.split("@")[0], organization } = values;
  const person = readInput(createAdminInput.omit({ password: true }), { email, name, organization });
  const password = await readPassword(person.email, { fromStdin: values["password-stdin"] });
  const input = readInput(createAdminInput, { ...person, password });
  const created = await withRows((services) => makeAdmin(services, input));
  const made = created.isFirst ? ", which was made too" : "";
  say.plain(`${input.email} owns ${created.organization.name} (/o/${created.organization.slug})${made}.`);
}
