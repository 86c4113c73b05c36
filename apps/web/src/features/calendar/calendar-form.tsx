import { createCalendarInput } from "@guildhall/api/client";
import { Button, ChoiceGroup, Dialog, ErrorNotice, Field, Select, TextInput } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { describeIssue } from "../../forms/describe-issue.ts";
import { usePersonTimeZone } from "../identity/settings/use-person-time-zone.ts";
import type { CalendarItem } from "./calendar-types.ts";
import { ZoneInput } from "./zone-input.tsx";

const colors = ["#2563eb", "#7c3aed", "#db2777", "#dc2626", "#d97706", "#059669", "#0891b2", "#52525b"];
const names = ["Blue", "Violet", "Pink", "Red", "Amber", "Green", "Cyan", "Grey"];
const whoSees = [
  { value: "private", label: "Only me" },
  { value: "organization", label: "Everybody in the organization" },
] as const;

/** Name, color, zone and who sees it: of a new calendar, or one that is there. */
export function CalendarForm({ calendar, onDone }: { calendar: CalendarItem | null; onDone: () => void }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const [name, setName] = useState(calendar?.name ?? "");
  const [color, setColor] = useState(calendar?.color ?? "#2563eb");
  const here = usePersonTimeZone();
  const [timeZone, setTimeZone] = useState(calendar?.timeZone ?? here);
  const [visibility, setVisibility] = useState(
    calendar?.visibility === "organization" ? ("organization" as const) : ("private" as const),
  );
  const [sent, setSent] = useState(false);
  const onSuccess = async () => {
    onDone();
    await queryClient.invalidateQueries({ queryKey: api.calendars.pathKey() });
  };
  const create = useMutation(api.calendars.create.mutationOptions({ onSuccess }));
  const update = useMutation(api.calendars.update.mutationOptions({ onSuccess }));
  const error = create.error ?? update.error;
  const input = { name, color, timeZone, visibility };
  const issues = createCalendarInput.safeParse(input).error?.issues ?? [];
  const wrong = (field: string) =>
    sent ? issues.filter(({ path }) => path[0] === field).map(describeIssue)[0] : undefined;
  return (
    <Dialog open onOpenChange={(open) => open || onDone()} title={calendar ? "Change calendar" : "Create calendar"}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setSent(true);
          if (issues.length > 0) return;
          if (calendar) update.mutate({ id: calendar.id, ...input });
          else create.mutate(input);
        }}
      >
        {error && <ErrorNotice title="The calendar was not saved">{failureOf(error).message}</ErrorNotice>}
        <Field label="Name" error={wrong("name")}>
          {(control) => <TextInput {...control} value={name} onChange={({ target }) => setName(target.value)} />}
        </Field>
        <ChoiceGroup label="Color" choices={colors.map(colorChoice)} value={color} onChange={setColor} />
        <Field label="Time zone" error={wrong("timeZone")}>
          {(control) => <ZoneInput {...control} value={timeZone} onChange={setTimeZone} />}
        </Field>
        <Field label="Who sees it">
          {(control) => <Select {...control} choices={whoSees} value={visibility} onChange={setVisibility} />}
        </Field>
        <Button type="submit" look="primary" busy={create.isPending || update.isPending} className="self-start">
          {calendar ? "Save calendar" : "Create calendar"}
        </Button>
      </form>
    </Dialog>
  );
}

function colorChoice(value: string, index: number) {
  const drawing = <span aria-hidden="true" className="size-5 rounded-full" style={{ backgroundColor: value }} />;
  return { value, label: names[index] ?? value, drawing };
}
