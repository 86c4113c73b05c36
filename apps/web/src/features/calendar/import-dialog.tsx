import { longestCalendarFile } from "@guildhall/api/client";
import { Button, Dialog, ErrorNotice, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { usePersonTimeZone } from "../identity/settings/use-person-time-zone.ts";
import type { CalendarItem } from "./calendar-types.ts";
import { ImportPreviewList } from "./import-preview-list.tsx";

/** Takes a file in: first it tells what would come, then it comes. */
export function ImportDialog({ calendar, onDone }: { calendar: CalendarItem | null; onDone: () => void }) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [text, setText] = useState("");
  const [tooLarge, setTooLarge] = useState(false);
  const preview = useMutation(api.calendars.previewImport.mutationOptions());
  const take = useMutation(
    api.calendars.import.mutationOptions({
      onSuccess: async ({ counts }) => {
        onDone();
        toast({ title: `${counts.new} events are new, ${counts.changed} changed` });
        await queryClient.invalidateQueries({ queryKey: api.events.pathKey() });
        await queryClient.invalidateQueries({ queryKey: api.calendars.pathKey() });
      },
    }),
  );
  const timeZone = usePersonTimeZone();
  const input = (file: string) => ({ calendarId: calendar?.id ?? null, text: file, timeZone });
  const choose = async (file: File | undefined) => {
    preview.reset();
    setTooLarge((file?.size ?? 0) > longestCalendarFile);
    if (!file || file.size > longestCalendarFile) return;
    const read = await file.text();
    setText(read);
    preview.mutate(input(read));
  };
  const error = preview.error ?? take.error;
  const coming = (preview.data?.counts.new ?? 0) + (preview.data?.counts.changed ?? 0);
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onDone()}
      title={calendar ? `Import into ${calendar.name}` : "Import a file"}
      description="Google, Apple and Outlook export calendars as files that end in .ics."
    >
      <div className="flex flex-col gap-4">
        <input
          type="file"
          accept=".ics,text/calendar"
          aria-label="Calendar file"
          onChange={({ target }) => void choose(target.files?.[0])}
          className="file:mr-3 file:h-9 file:rounded-control file:border file:border-line file:bg-surface file:px-3.5 file:text-ink"
        />
        {tooLarge && (
          <ErrorNotice title="This file is too large">
            Export a shorter stretch of time: up to 1.5 MB can be taken in.
          </ErrorNotice>
        )}
        {error && (
          <ErrorNotice title="The file was not taken in" details={failureOf(error).details}>
            {failureOf(error).message}
          </ErrorNotice>
        )}
        {preview.data && <ImportPreviewList preview={preview.data} timeZone={timeZone} />}
        {coming > 0 && (
          <Button look="primary" busy={take.isPending} onClick={() => take.mutate(input(text))} className="self-start">
            Import {coming} {coming === 1 ? "event" : "events"}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
