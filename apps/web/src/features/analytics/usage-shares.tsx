import type { FiguresView, UsageShare } from "@guildhall/api/client";
import { formatMoney } from "../conversations/format-money.ts";

const whole = new Intl.NumberFormat("en");

/** Who and what took the tokens, the dearest first. */
export function UsageShares({ figures, isOwn }: { figures: FiguresView; isOwn: boolean }) {
  const { agents, workflows, models, people } = figures;
  return (
    <>
      <Shares title="Agents" shares={agents} />
      <Shares title="Workflows" shares={workflows} />
      <Shares title="Models" shares={models} />
      {!isOwn && <Shares title="People" shares={people} />}
    </>
  );
}

function Shares({ title, shares }: { title: string; shares: readonly UsageShare[] }) {
  if (shares.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-semibold">{title}</h2>
      <table aria-label={title} className="w-full text-left tabular-nums">
        <thead className="text-[13px] text-ink-faint">
          <tr>
            <th className="w-1/2 py-1 pr-3 font-medium">Name</th>
            <th className="py-1 pr-3 text-right font-medium">Calls</th>
            <th className="py-1 pr-3 text-right font-medium">Tokens</th>
            <th className="py-1 text-right font-medium">Cost</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {shares.map(({ id, name, calls, tokens, costMicros }) => (
            <tr key={id}>
              <td className="py-1.5 pr-3 wrap-anywhere">{name ?? "Gone by now"}</td>
              <td className="py-1.5 pr-3 text-right">{whole.format(calls)}</td>
              <td className="py-1.5 pr-3 text-right">{whole.format(tokens)}</td>
              <td className="py-1.5 text-right">{formatMoney(costMicros) || "$0"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
