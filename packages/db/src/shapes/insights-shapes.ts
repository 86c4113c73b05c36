import { insightContent, record, reportColumn, runError } from "@guildhall/kernel";
import { z } from "zod";

/** What the JSON columns of insights hold. */
export const insightsShapes = {
  "Insight.content": insightContent,
  "Insight.metadata": record,
  "InsightProof.value": z.json(),
  "Report.error": runError,
  "Report.metadata": record,
  "ReportRow.cells": z.array(z.json()),
  "ReportTable.columns": z.array(reportColumn),
} satisfies Record<string, z.ZodType>;
