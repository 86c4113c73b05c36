import type { Services } from "../../ground/services.ts";
import { takeAttempt, tooManyTries } from "../../ground/take-attempt.ts";
import type { ApprovalLook, DecideByLinkInput } from "../approvals.contract.ts";
import { decideApproval } from "./decide-approval.ts";
import { findLinkedApproval } from "./find-linked-approval.ts";
import { lookAtApproval } from "./look-at-approval.ts";

const limit = { most: 30, windowMs: 15 * 60 * 1000 };

/** Decides an approval by its mailed link, as the person to whom it was mailed and with their rights. */
export async function decideByLink(
  services: Services,
  address: string | null,
  { token, ...decision }: DecideByLinkInput,
): Promise<ApprovalLook> {
  const key = `approval-link:${address ?? "unknown"}`;
  if (!(await takeAttempt(services.database.pool, key, limit))) throw tooManyTries();
  const { id, context } = await findLinkedApproval(services, token);
  await decideApproval(context, { id, ...decision });
  return lookAtApproval(services, { token });
}
