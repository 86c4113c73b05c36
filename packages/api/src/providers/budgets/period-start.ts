/** SQL for when the period of a budget began that is under way now: by the days, weeks and months of UTC. */
export function periodStart(period: string): string {
  return `case ${period} when 'forever' then timestamptz 'epoch' else date_trunc(${period}::text, now(), 'UTC') end`;
}
