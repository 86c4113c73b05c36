import { AppError } from "@guildhall/kernel";
import type { Services } from "../../ground/services.ts";

const words = {
  "account-suspended":
    "Your account is suspended. Who looks after this Guildhall can let you in again; ask them what happened.",
  "account-pending":
    "Your account waits until somebody who looks after this Guildhall has approved it. You get a mail then.",
  "address-unconfirmed": "Confirm your e-mail address first: the link is in your mail.",
};

/**
 * Throws, in words for the person, when an account may not be entered. Ask it only after they have shown that it is
 * theirs: to anybody else it would tell that there is such an account.
 */
export async function refuseClosedAccount({ database }: Pick<Services, "database">, userId: string): Promise<void> {
  const account = await database.prisma.user.findUnique({
    where: { id: userId },
    select: { status: true, emailVerified: true },
  });
  if (account?.status === "active") return;
  if (account?.status === "suspended") throw closed("account-suspended");
  throw closed(account?.emailVerified ? "account-pending" : "address-unconfirmed");
}

const closed = (reason: keyof typeof words) =>
  new AppError({ code: "forbidden", reason, userMessage: words[reason], retry: false });
