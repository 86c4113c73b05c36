import type { z } from "zod";
import type { Services } from "../../ground/services.ts";
import { readSystemSetting } from "../../ground/read-system-setting.ts";
import type { signUpLook } from "./accounts.contract.ts";

/** Whether somebody may make an account by themselves. Before there is an owner, nobody may: the first visitor makes that. */
export async function lookAtSignUp({
  clerk,
  database,
}: Pick<Services, "clerk" | "database">): Promise<z.infer<typeof signUpLook>> {
  if (clerk) return { mode: "closed" };
  const operator = { where: { isOperator: true }, select: { id: true } };
  if (!(await database.prisma.user.findFirst(operator))) return { mode: "closed" };
  return { mode: await readSystemSetting(database.prisma, "accounts.sign-up") };
}
