import { ErrorNotice, Skeleton, Status } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import type { Api } from "../../../api/create-api.ts";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { formatMoney } from "../../conversations/format-money.ts";

type VersionTest = inferOutput<Api["agents"]["versions"]["tests"]>["items"][number];

const lookAgainMs = 1500;
const states = {
  pending: { kind: "waiting", label: "Waiting" },
  passed: { kind: "done", label: "Passed" },
  failed: { kind: "failed", label: "Failed" },
  undecided: { kind: "attention", label: "Undecided" },
} as const;

/** How a version did in each test case, beside how the version before it had done. */
export function VersionTests(props: { agentId: string; version: number; isUnderWay: boolean }) {
  const { agentId, version, isUnderWay } = props;
  const tests = useQuery({
    ...useApi().agents.versions.tests.queryOptions({ id: agentId, version }),
    refetchInterval: ({ state }) =>
      isUnderWay || state.data?.items.some(({ status }) => status === "pending") ? lookAgainMs : false,
  });
  if (tests.error)
    return <ErrorNotice title="The tests could not be read">{failureOf(tests.error).message}</ErrorNotice>;
  if (!tests.data) return <Skeleton className="mt-3 h-16" />;
  return (
    <ul aria-label={`Tests of version ${version}`} className="mt-3 divide-y divide-line border-t border-line">
      {tests.data.items.map((test) => (
        <TestItem key={test.id} test={test} />
      ))}
    </ul>
  );
}

function TestItem({ test }: { test: VersionTest }) {
  const { status, input, expectation, answer, reason, costMicros, before } = test;
  return (
    <li className="flex flex-col gap-1 py-3">
      <p className="line-clamp-2 font-medium break-words">{input}</p>
      <p className="flex flex-wrap items-center gap-x-3 text-[13px] text-ink-faint">
        <Status {...states[status]} />
        {before && <span>{comparison(status, before)}</span>}
        {costMicros > 0 && <span>{formatMoney(costMicros)}</span>}
      </p>
      {reason && <p className="break-words">{reason}</p>}
      {answer && (
        <details className="text-ink-soft">
          <summary className="cursor-default text-[13px]">The answer</summary>
          <p className="mt-1 break-words whitespace-pre-wrap">{answer}</p>
          <p className="mt-2 break-words text-[13px]">A good answer: {expectation}</p>
        </details>
      )}
    </li>
  );
}

/** What is otherwise than it was in the version that was tested before. */
function comparison(status: VersionTest["status"], before: NonNullable<VersionTest["before"]>): string {
  const was = states[before.status].label.toLowerCase();
  if (status === before.status) return `As in version ${before.version}`;
  return before.status === "pending" ? "" : `In version ${before.version} it was: ${was}`;
}
