import { Button, EmptyState, ErrorNotice, Notice, RelativeTime, Skeleton, Status, useToast } from "@guildhall/ui";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { Room } from "../../../shell/settings/room.tsx";
import { mailWords } from "./mail-words.ts";

/** The mails about accounts: those that wait, those that were sent, and those that no mail server took. */
export function OutboxPage() {
  const api = useApi();
  const pages = useInfiniteQuery(
    api.identity.outbox.list.infiniteQueryOptions({ limit: 30 }, { getNextPageParam: ({ nextCursor }) => nextCursor }),
  );
  const mails = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const sends = pages.data?.pages[0]?.sends ?? true;
  const again = useSendAgain();
  return (
    <Room title="Outbox" about="Mails about accounts, such as links to set a new password.">
      {!sends && (
        <Notice title="No mail server is set up">
          Mails lie here until SMTP_URL is set. Until then, pass on to people what they wait for.
        </Notice>
      )}
      {pages.isPending && <Skeleton late className="h-40" />}
      {pages.isError && (
        <ErrorNotice
          title="The mails can’t be shown"
          action={<Button onClick={() => void pages.refetch()}>Try again</Button>}
        >
          {failureOf(pages.error).message}
        </ErrorNotice>
      )}
      {pages.isSuccess && mails.length === 0 && (
        <EmptyState title="No mail yet">As soon as somebody asks for a new password, the mail stands here.</EmptyState>
      )}
      <ul aria-label="Mails" className="divide-y divide-line empty:hidden">
        {mails.map(({ id, address, subject, text, status, error, createdAt }) => (
          <li key={id} className="flex flex-col gap-1 py-3">
            <details>
              <summary className="flex flex-wrap items-baseline gap-x-3 gap-y-1 rounded-control">
                <span className="font-medium">{subject}</span>
                <span className="min-w-0 grow truncate text-ink-soft">{address}</span>
                <Status kind={mailWords[status].kind} label={mailWords[status].label} />
                <span className="text-[13px] text-ink-faint">
                  <RelativeTime at={createdAt} />
                </span>
              </summary>
              <pre className="mt-2 rounded-panel bg-rail px-4 py-3 font-sans break-words whitespace-pre-wrap select-text">
                {text || "It was sent, and no copy of its text was kept."}
              </pre>
            </details>
            {error && <p className="text-[13px] text-danger">{error}</p>}
            {sends && (status === "failed" || error) && (
              <Button size="sm" className="self-start" busy={again.isPending} onClick={() => again.mutate({ id })}>
                Send again
              </Button>
            )}
          </li>
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button className="self-center" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          Show older mails
        </Button>
      )}
    </Room>
  );
}

function useSendAgain() {
  const api = useApi();
  const queryClient = useQueryClient();
  const toast = useToast();
  return useMutation(
    api.identity.outbox.sendAgain.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.identity.outbox.list.pathKey() }),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
