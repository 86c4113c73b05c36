import { DateInput, Field } from "@guildhall/ui";
import { CheckBox } from "./check-box.tsx";
import { withStart } from "./event-draft.ts";
import { ZoneInput } from "./zone-input.tsx";
import type { FormPart } from "./form-part.ts";

/** From when to when, or which days, and in which zone. */
export function EventTimeFields({ draft, change, fields }: FormPart) {
  const { isAllDay, startDay, startTime, endDay, endTime, timeZone } = draft;
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="sr-only">When</legend>
      <CheckBox label="All day" checked={isAllDay} onChange={(checked) => change({ isAllDay: checked })} />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Field label="Begins" error={fields["startAt"]}>
          {(control) => (
            <DateInput
              {...control}
              time={!isAllDay}
              value={isAllDay ? startDay : `${startDay}T${startTime}`}
              onChange={({ target }) => {
                const [day = "", time = startTime] = target.value.split("T");
                change(withStart(draft, day, time));
              }}
            />
          )}
        </Field>
        <Field label="Ends" error={fields["endAt"]}>
          {(control) => (
            <DateInput
              {...control}
              time={!isAllDay}
              value={isAllDay ? endDay : `${endDay}T${endTime}`}
              onChange={({ target }) => {
                const [day = "", time = endTime] = target.value.split("T");
                change({ endDay: day, endTime: time });
              }}
            />
          )}
        </Field>
      </div>
      <Field label="Time zone" error={fields["timeZone"]} help="It repeats by the clocks there.">
        {(control) => <ZoneInput {...control} value={timeZone} onChange={(name) => change({ timeZone: name })} />}
      </Field>
    </fieldset>
  );
}
