import { resetPassword as storePassword, resetPasswordInput } from "@guildhall/api";
import { readInput } from "../read-input.ts";
import { readPassword } from "../read-password.ts";
import { readWords } from "../read-words.ts";
import { say } from "../say.ts";
import { withRows } from "../with-rows.ts";

const options = {
  "password-stdin": { type: "boolean", default: false },
  "without-second-factor": { type: "boolean", default: false },
} as const;

/** `reset-password`: gives a person a new password and signs them out everywhere. */
export async function resetPassword(args: string[], usage: string): Promise<void> {
  const { word, values } = readWords(args, options, usage);
  const { email } = readInput(resetPasswordInput.pick({ email: true }), { email: word });
  const password = await readPassword(email, { fromStdin: values["password-stdin"] });
  const input = readInput(resetPasswordInput, { email, password, secondFactorOff: values["without-second-factor"] });
  const { sessionsEnded } = await withRows((services) => storePassword(services, input));
  const browsers = sessionsEnded === 1 ? "one browser" : `${sessionsEnded} browsers`;
  say.plain(`${email} has a new password, and was signed out in ${browsers}. API keys go on working.`);
}
