import { AppError } from "@guildhall/kernel";
import type { Services } from "../../ground/services.ts";

/** Refuses what concerns accounts of this Guildhall where Clerk signs people in. */
export function refuseLocalAccounts({ clerk }: Pick<Services, "clerk">): void {
  if (clerk) throw clerkSignsIn();
}

/** The error for who asks for what Clerk does here. */
export const clerkSignsIn = () =>
  new AppError({
    code: "conflict",
    reason: "clerk-signs-in",
    userMessage: "Clerk signs people in here. It keeps passwords, second factors, passkeys and sessions too.",
  });
