import type { OrgContext } from "../ground/principal.ts";
import type { FiguresInput, FiguresView, WhoseFigures } from "./analytics.contract.ts";
import { listDays } from "./list-days.ts";
import { listShares } from "./list-shares.ts";

/** The figures of a stretch of days: of the whole organization, or of the person who asks. */
export async function readFigures(context: OrgContext, input: FiguresInput, whose: WhoseFigures): Promise<FiguresView> {
  const [days, shares] = await Promise.all([listDays(context, input, whose), listShares(context, input, whose)]);
  return { days, ...shares };
}
