import { Button, CopyButton, Dialog, ErrorNotice, Notice } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import type { CalendarItem } from "./calendar-types.ts";

/** The secret address under which other programs read a calendar: made, shown once, closed. */
export function FeedDialog({ calendar, onDone }: { calendar: CalendarItem; onDone: () => void }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: api.calendars.pathKey() });
  const open = useMutation(api.calendars.openFeed.mutationOptions({ onSuccess }));
  const close = useMutation(
    api.calendars.closeFeed.mutationOptions({ onSuccess: async () => (onDone(), onSuccess()) }),
  );
  const error = open.error ?? close.error;
  const address = open.data && new URL(open.data.path, window.location.origin).href;
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => isOpen || onDone()}
      title={`Feed of ${calendar.name}`}
      description="Calendar programs read it under a secret address. Who has the address sees every event."
    >
      <div className="flex flex-col gap-4">
        {error && <ErrorNotice title="That did not work">{failureOf(error).message}</ErrorNotice>}
        {address ? (
          <Notice tone="accent" title="Copy the address now. It is shown only this once.">
            <code className="my-2 block font-mono text-xs break-all">{address}</code>
            <CopyButton text={address} label="Copy address" words />
          </Notice>
        ) : (
          <Button
            look="primary"
            busy={open.isPending}
            onClick={() => open.mutate({ id: calendar.id })}
            className="self-start"
          >
            {calendar.hasFeed ? "Make a new address" : "Make an address"}
          </Button>
        )}
        {calendar.hasFeed && !address && (
          <>
            <p className="text-[13px] text-ink-soft">There is an address. A new one makes it useless.</p>
            <Button busy={close.isPending} onClick={() => close.mutate({ id: calendar.id })} className="self-start">
              Close the feed
            </Button>
          </>
        )}
      </div>
    </Dialog>
  );
}
