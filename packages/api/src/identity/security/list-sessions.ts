import type { PersonContext } from "../../ground/principal.ts";
import type { SessionView } from "../security.contract.ts";
import { refuseApiKeys } from "./refuse-api-keys.ts";

/** Nobody tells more browsers apart. */
const most = 100;

/** The browsers in which the person is signed in, the newest first. */
export async function listSessions(context: PersonContext): Promise<SessionView[]> {
  refuseApiKeys(context);
  const { services, user } = context;
  const sessions = await services.database.prisma.session.findMany({
    where: { userId: user.id, expiresAt: { gt: new Date() } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: { id: true, ipAddress: true, userAgent: true, createdAt: true, expiresAt: true },
  });
  return sessions.map((session) => ({ ...session, isCurrent: session.id === user.sessionId }));
}
