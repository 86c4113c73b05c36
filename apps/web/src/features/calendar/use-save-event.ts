import { createEventInput } from "@guildhall/api/client";
import { useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { describeIssue } from "../../forms/describe-issue.ts";
import type { EventDetails } from "./calendar-types.ts";
import { draftFrom, type EventDraft, inputFrom } from "./event-draft.ts";
import type { Scope } from "./use-change-event.ts";

/** Checks what a form holds and sends it; tells what is wrong by field. */
export function useSaveEvent(event: EventDetails | null, onDone: () => void) {
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [issues, setIssues] = useState<Record<string, string>>({});
  const done = (title: string) => async () => {
    toast({ title });
    onDone();
    await queryClient.invalidateQueries({ queryKey: api.events.pathKey() });
    await queryClient.invalidateQueries({ queryKey: api.calendars.pathKey() });
  };
  const create = useMutation(api.events.create.mutationOptions({ onSuccess: done("The event is created") }));
  const update = useMutation(api.events.update.mutationOptions({ onSuccess: done("The event is changed") }));
  const error = create.error ?? update.error;
  const failure = error ? failureOf(error) : null;

  const check = (draft: EventDraft): boolean => {
    const checked = createEventInput.safeParse(inputFrom(draft));
    const found = checked.error?.issues ?? [];
    const wrong = Object.fromEntries(found.map((issue) => [String(issue.path[0]), describeIssue(issue)]));
    if (!draft.startDay || (!draft.isAllDay && !draft.startTime)) wrong["startAt"] = "Say when it begins";
    setIssues(wrong);
    return Object.keys(wrong).length === 0;
  };
  const save = (draft: EventDraft, scope: Scope) => {
    const input = inputFrom(draft);
    if (!event) return create.mutate(input);
    // A single repetition has no rule; one that is not changed need not be sent.
    const { recurrenceRule, attendees, ...rest } = input;
    const rule = recurrenceRule === event.recurrenceRule ? {} : { recurrenceRule };
    // Sent anew they would lose their names.
    const people = draft.attendees === draftFrom(event).attendees ? {} : { attendees };
    update.mutate({ id: event.id, occurrenceAt: event.occurrenceAt, scope, ...rest, ...rule, ...people });
  };
  return {
    check,
    save,
    failure,
    fields: { ...failure?.fields, ...issues },
    busy: create.isPending || update.isPending,
  };
}
