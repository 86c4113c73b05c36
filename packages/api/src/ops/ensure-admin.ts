import { AppError } from "@guildhall/kernel";
import type { Services } from "../ground/services.ts";
import { createOwner } from "./create-owner.ts";

/** The owner that the environment names, for an installation that is set up without a browser. */
export type AdminSetup = { email: string; password: string; apiKey?: string | undefined };

/** On the first boot, makes the owner whom the environment names, with their key. Later boots change nothing. */
export async function ensureAdmin(services: Services, { email, password, apiKey }: AdminSetup): Promise<void> {
  const name = email.split("@")[0] ?? "Owner";
  const owner = { name, email: email.toLowerCase(), password, organizationName: "Guildhall" };
  try {
    await createOwner(services, owner, apiKey);
  } catch (error) {
    if (!(error instanceof AppError && error.reason === "has-owner")) throw error;
  }
}
