import { notAllowed } from "../ground/not-allowed.ts";
import type { OrgContext } from "../ground/principal.ts";
import type { Download } from "../orgs/index.ts";
import { dayFigures, figuresInput, whoseFigures } from "./analytics.contract.ts";
import { analyticsPolicy } from "./analytics.policy.ts";
import { listDays } from "./list-days.ts";

/** Opens the figures of a stretch of days as a table for spreadsheets. */
export function openFiguresExport(context: OrgContext, query: Record<string, string>): Download {
  const { whose: asked = "organization", ...days } = query;
  const input = figuresInput.parse(days);
  const whose = whoseFigures.parse(asked);
  if (!analyticsPolicy(context.principal, whose === "me" ? "read-own" : "read")) throw notAllowed();
  const fileName = `usage-${input.from}-${input.to}.csv`;
  return { fileName, contentType: "text/csv; charset=utf-8", text: linesOf(context, input, whose) };
}

const columns = dayFigures.keyof().options;

async function* linesOf(...asked: Parameters<typeof listDays>): AsyncGenerator<string, void> {
  yield `${columns.join(",")}\r\n`;
  for (const day of await listDays(...asked)) yield `${columns.map((column) => day[column] ?? "").join(",")}\r\n`;
}
