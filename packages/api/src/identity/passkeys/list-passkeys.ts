import type { PersonContext } from "../../ground/principal.ts";
import type { PasskeyView } from "../passkeys.contract.ts";
import { refuseApiKeys } from "../security/refuse-api-keys.ts";
import { passkeySelect } from "./passkey-select.ts";

/** Nobody tells more of them apart. */
const most = 100;

/** The person's passkeys, the newest first. */
export async function listPasskeys(context: PersonContext): Promise<PasskeyView[]> {
  refuseApiKeys(context);
  const { services, user } = context;
  return services.database.prisma.passkey.findMany({
    where: { userId: user.id },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: passkeySelect,
  });
}
