import { notAllowed } from "../../ground/not-allowed.ts";
import type { PersonContext } from "../../ground/principal.ts";

/** Throws for programs: what guards an account is in the hands of its person, in a browser. */
export function refuseApiKeys({ principal }: PersonContext): void {
  if (principal?.apiKeyId) throw notAllowed();
}
