import { RelativeTime } from "@guildhall/ui";
import type { ReactNode } from "react";

type Figures = {
  uses: number;
  lastUsedAt: string | null;
  satisfaction: number | null;
  rated: number;
  success: number | null;
  ended: number;
};

const count = new Intl.NumberFormat();
const share = new Intl.NumberFormat(undefined, { style: "percent" });

/** What came of a prompt's uses in this organization; where nothing was reckoned yet it says so. */
export function PromptFigures({ figures }: { figures: Figures }) {
  const { uses, lastUsedAt, satisfaction, rated, success, ended } = figures;
  return (
    <dl className="grid grid-cols-1 gap-px overflow-hidden rounded-panel border border-line bg-line sm:grid-cols-3">
      <Figure
        name="Uses"
        value={count.format(uses)}
        note={lastUsedAt ? <RelativeTime at={lastUsedAt} /> : "Not used yet"}
      />
      <Figure
        name="Satisfaction"
        value={satisfaction === null ? "–" : share.format(satisfaction)}
        note={rated === 0 ? "No answer was rated yet" : `Thumbs up among ${count.format(rated)} rated`}
      />
      <Figure
        name="Success"
        value={success === null ? "–" : share.format(success)}
        note={ended === 0 ? "No run has ended yet" : `Completed among ${count.format(ended)} ended`}
      />
    </dl>
  );
}

function Figure({ name, value, note }: { name: string; value: string; note: ReactNode }) {
  return (
    <div className="bg-surface px-4 py-3">
      <dt className="text-[13px] text-ink-soft">{name}</dt>
      <dd className="text-lg font-semibold tabular-nums">{value}</dd>
      <dd className="text-xs text-ink-faint">{note}</dd>
    </div>
  );
}
