import type { PersonContext } from "../../ground/principal.ts";
import type { DeviceView } from "../second-factor.contract.ts";
import { refuseApiKeys } from "../security/refuse-api-keys.ts";

/** Nobody tells more browsers apart. */
const most = 100;

/** The browsers in which signing in asks the person for no code, the newest first. */
export async function listDevices(context: PersonContext): Promise<DeviceView[]> {
  refuseApiKeys(context);
  const { services, user } = context;
  const devices = await services.database.prisma.device.findMany({
    where: { userId: user.id, trustedUntil: { gt: new Date() } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      id: true,
      name: true,
      kind: true,
      ipAddress: true,
      trustedUntil: true,
      lastUsedAt: true,
      createdAt: true,
      sessions: { where: { id: user.sessionId ?? "" }, select: { id: true } },
    },
  });
  return devices.map(({ sessions, ...device }) => ({ ...device, isCurrent: sessions.length > 0 }));
}
