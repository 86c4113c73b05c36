import { Button, CopyButton, Notice, RelativeTime, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

/** The addresses at which other programs start the workflow; a new one is shown once. */
export function WebhookList({ workflowId }: { workflowId: string }) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { data } = useSuspenseQuery(api.webhooks.list.queryOptions({ workflowId }));
  const manners = {
    onSettled: () => queryClient.invalidateQueries({ queryKey: api.webhooks.pathKey() }),
    onError: (error: unknown) => toast({ title: failureOf(error).message, tone: "danger" }),
  };
  const create = useMutation(api.webhooks.create.mutationOptions(manners));
  const remove = useMutation(api.webhooks.delete.mutationOptions(manners));
  const address = create.data && `${location.origin}${create.data.path}`;
  return (
    <section aria-labelledby="webhooks" className="flex flex-col gap-3">
      <h2 id="webhooks" className="font-semibold">
        Webhooks
      </h2>
      <p className="text-[13px] text-ink-soft">
        Another program calls such an address with POST; the body is the input. With <code>?wait=1</code> it gets the
        output as the answer.
      </p>
      {address && (
        <Notice tone="accent" title="Copy the address now" action={<CopyButton text={address} label="Copy address" />}>
          <code className="text-[13px] break-all">{address}</code>
          <p className="text-[13px]">It can&apos;t be shown again.</p>
        </Notice>
      )}
      {data.items.length > 0 && (
        <ul className="divide-y divide-line rounded-panel border border-line bg-surface">
          {data.items.map(({ id, createdAt, lastUsedAt }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
              <span className="grow text-[13px]">
                Made <RelativeTime at={createdAt} />,{" "}
                {lastUsedAt ? (
                  <>
                    used <RelativeTime at={lastUsedAt} />
                  </>
                ) : (
                  "never used"
                )}
              </span>
              <Button size="sm" look="ghost" busy={remove.isPending} onClick={() => remove.mutate({ id })}>
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button className="self-start" busy={create.isPending} onClick={() => create.mutate({ workflowId })}>
        Add webhook
      </Button>
    </section>
  );
}
