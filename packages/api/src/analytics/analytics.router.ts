import { orgProcedure, router } from "../trpc/init.ts";
import { rest } from "../trpc/rest.ts";
import { figuresInput, figuresView } from "./analytics.contract.ts";
import { type AnalyticsAction, analyticsPolicy } from "./analytics.policy.ts";
import { readFigures } from "./read-figures.ts";

const may = (action: AnalyticsAction) => orgProcedure("analytics", analyticsPolicy, action);

export const analyticsRouter = router({
  figures: may("read")
    .meta(rest("GET /analytics/figures", "Read what happened day by day, and what it cost"))
    .input(figuresInput)
    .output(figuresView)
    .query(({ ctx, input }) => readFigures(ctx, input, "organization")),
  own: may("read-own")
    .meta(rest("GET /analytics/figures/own", "Read what you did day by day, and what it cost"))
    .input(figuresInput)
    .output(figuresView)
    .query(({ ctx, input }) => readFigures(ctx, input, "me")),
});
