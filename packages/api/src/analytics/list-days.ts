import type { OrgContext } from "../ground/principal.ts";
import type { DayFigures, FiguresInput, WhoseFigures } from "./analytics.contract.ts";

const select = {
  day: true,
  conversations: true,
  messages: true,
  tokens: true,
  costMicros: true,
  agentsCreated: true,
  agentsActive: true,
  workflowsCreated: true,
  workflowsExecuted: true,
  averageResponseMs: true,
  errors: true,
} as const;

/** The days on which something happened, in their order. */
export async function listDays(
  { db, principal }: OrgContext,
  { from, to }: FiguresInput,
  whose: WhoseFigures,
): Promise<DayFigures[]> {
  const rows = await db.dailyFigures.findMany({
    where: { userId: whose === "me" ? principal.userId : null, day: { gte: new Date(from), lte: new Date(to) } },
    orderBy: { day: "asc" },
    take: 366,
    select,
  });
  return rows.map(({ day, tokens, costMicros, ...row }) => ({
    ...row,
    day: day.toISOString().slice(0, 10),
    tokens: Number(tokens),
    costMicros: Number(costMicros),
  }));
}
