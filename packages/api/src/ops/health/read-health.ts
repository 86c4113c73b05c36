import type { PrismaClient } from "@guildhall/db";
import type { HealthStatus } from "@guildhall/db/rows";
import type { HealthCheckView, HealthView } from "../health.contract.ts";
import { healthProbes } from "./health-probes.ts";

const spans = 48;
const spanMs = 30 * 60 * 1000;
/** What nobody has looked at for so long is not known. */
const staleAfterMs = 10 * 60 * 1000;

const badness = { unknown: 0, ok: 1, warning: 2, error: 3 } as const satisfies Record<HealthStatus, number>;
const statuses = ["unknown", "ok", "warning", "error"] as const;

type Span = { checkId: string; span: number; worst: number; responseMs: number | null; message: string };

/** How each part of the installation is, and how it was in each half-hour of the last day. */
export async function readHealth(prisma: PrismaClient): Promise<HealthView> {
  const begin = new Date(Math.floor(Date.now() / spanMs - spans + 1) * spanMs);
  const [rows, history] = await Promise.all([
    prisma.healthCheck.findMany({ take: 200 }),
    prisma.$queryRaw<Span[]>`
      select "checkId", floor(extract(epoch from "createdAt" - ${begin}::timestamptz) * 1000 / ${spanMs})::int as span,
        max(case status when 'error' then 3 when 'warning' then 2 when 'ok' then 1 else 0 end)::int as worst,
        avg("responseMs")::float8 as "responseMs",
        (array_agg(message order by status desc, "createdAt" desc))[1] as message
      from "HealthResult" where "createdAt" >= ${begin} group by 1, 2`,
  ]);
  const order = (id: string) => healthProbes.findIndex((probe) => probe.id === id) + 1 || healthProbes.length + 1;
  const checks = rows
    .map((row) => ({ ...row, status: statusOf(row), history: spansOf(begin, history.filter(isOf(row.id))) }))
    .toSorted((a, b) => order(a.id) - order(b.id) || a.name.localeCompare(b.name));
  return { status: worstOf(checks), checks };
}

const isOf = (id: string) => (span: Span) => span.checkId === id;

function statusOf({ status, lastCheckedAt }: { status: HealthStatus; lastCheckedAt: Date | null }): HealthStatus {
  return lastCheckedAt && Date.now() - lastCheckedAt.getTime() < staleAfterMs ? status : "unknown";
}

function spansOf(begin: Date, found: Span[]): HealthCheckView["history"] {
  return Array.from({ length: spans }, (_, i) => {
    const { worst = 0, responseMs = null, message = "" } = found.find(({ span }) => span === i) ?? {};
    const at = new Date(begin.getTime() + i * spanMs);
    return { at, status: statuses[worst] ?? "unknown", responseMs: responseMs && Math.round(responseMs), message };
  });
}

function worstOf(checks: { status: HealthStatus }[]): HealthStatus {
  return checks.reduce<HealthStatus>(
    (worst, { status }) => (badness[status] > badness[worst] ? status : worst),
    "unknown",
  );
}
