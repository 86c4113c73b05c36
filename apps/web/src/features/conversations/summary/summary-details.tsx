import type { SummaryItem } from "./summary-item.ts";
import { Badge, Markdown, RelativeTime } from "@guildhall/ui";
import type { ReactNode } from "react";
import { FollowUps } from "./follow-ups.tsx";

const endings = {
  completed: "Came to an end",
  partial: "Partly answered",
  open: "Left open",
  abandoned: "Broken off",
} as const;

/** A summary with its lists; what there is nothing to tell of is left out. */
export function SummaryDetails({
  summary,
  makeTask,
  making,
}: {
  summary: SummaryItem;
  makeTask: ((followUp: string) => void) | null;
  making: string | null;
}) {
  const { text, topics, decisions, preferences, toolsUsed, followUps, messageCount, totalTokens, rating } = summary;
  return (
    <>
      <div>
        <Markdown text={text} />
      </div>
      {followUps.length > 0 && (
        <Part title="Left to do">
          <FollowUps followUps={followUps} makeTask={makeTask} making={making} />
        </Part>
      )}
      {decisions.length > 0 && (
        <Part title="Decisions">
          <ul className="list-disc pl-5">
            {decisions.map((decision) => (
              <li key={decision}>{decision}</li>
            ))}
          </ul>
        </Part>
      )}
      {topics.length > 0 && (
        <Part title="Topics">
          <ul className="flex flex-wrap gap-1.5">
            {topics.map((topic) => (
              <li key={topic}>
                <Badge>{topic}</Badge>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {preferences.length > 0 && (
        <Part title="What you prefer">
          <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
            {preferences.map(({ name, value }) => (
              <div key={name} className="contents">
                <dt className="text-ink-soft">{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {toolsUsed.length > 0 && <Part title="Tools">{toolsUsed.join(", ")}</Part>}
      <p className="text-[13px] text-ink-faint">
        {endings[summary.resolution]} · {messageCount} messages
        {totalTokens ? ` · ${totalTokens.toLocaleString()} tokens` : ""}
        {rating === null ? "" : ` · rated ${rating} of 5`}
        <br />
        {summary.modelName
          ? `Written by ${summary.modelName} `
          : "Put together from the words of the conversation, without a model, "}
        <RelativeTime at={summary.updatedAt} />
      </p>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1.5 text-[13px] font-semibold text-ink-soft">{title}</h3>
      {children}
    </section>
  );
}
