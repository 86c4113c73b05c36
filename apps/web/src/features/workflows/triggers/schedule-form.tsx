import { Button, Field, Select, TextInput } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

const kinds = [
  { value: "cron", label: "At times of the calendar" },
  { value: "every", label: "Every so many minutes" },
] as const;

const missedRules = [
  { value: "once", label: "start once" },
  { value: "skip", label: "start nothing" },
  { value: "all", label: "start for each" },
] as const;

type Kind = (typeof kinds)[number]["value"];
type Missed = (typeof missedRules)[number]["value"];

/** Adds a schedule: a cron expression in a time zone, or a pause in minutes. */
export function ScheduleForm({ workflowId }: { workflowId: string }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const [kind, setKind] = useState<Kind>("cron");
  const [cron, setCron] = useState("0 9 * * 1-5");
  const [minutes, setMinutes] = useState("60");
  const [timeZone, setTimeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [missed, setMissed] = useState<Missed>("once");
  const create = useMutation(
    api.schedules.create.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.schedules.pathKey() }),
    }),
  );
  const failure = create.error ? failureOf(create.error) : null;
  const timing = kind === "cron" ? { cron } : { everyMs: Math.round(Number(minutes) * 60_000) };
  return (
    <form
      className="flex flex-col gap-4 rounded-panel border border-line p-4"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate({ workflowId, ...timing, timeZone, missed });
      }}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="It fires">
          {(control) => <Select {...control} choices={kinds} value={kind} onChange={setKind} />}
        </Field>
        {kind === "cron" ? (
          <Field
            label="Cron expression"
            error={failure?.fields["cron"]}
            help="Minute, hour, day, month, weekday. 0 9 * * 1-5 is weekdays at nine."
          >
            {(control) => (
              <TextInput
                {...control}
                value={cron}
                className="font-mono"
                onChange={(event) => setCron(event.target.value)}
              />
            )}
          </Field>
        ) : (
          <Field label="Minutes" error={failure?.fields["everyMs"]}>
            {(control) => (
              <TextInput
                {...control}
                type="number"
                min="0.1"
                step="any"
                value={minutes}
                onChange={(event) => setMinutes(event.target.value)}
              />
            )}
          </Field>
        )}
        <Field label="Time zone" error={failure?.fields["timeZone"]}>
          {(control) => (
            <TextInput {...control} value={timeZone} onChange={(event) => setTimeZone(event.target.value)} />
          )}
        </Field>
        <Field label="If nothing ran when it was due">
          {(control) => <Select {...control} choices={missedRules} value={missed} onChange={setMissed} />}
        </Field>
      </div>
      {failure && Object.keys(failure.fields).length === 0 && (
        <p role="alert" className="text-[13px] text-danger">
          {failure.message}
        </p>
      )}
      <Button type="submit" className="self-start" busy={create.isPending}>
        Add schedule
      </Button>
    </form>
  );
}
