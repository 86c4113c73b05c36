import { Button, Combobox, Field, useNow, useTimeFormat } from "@guildhall/ui";
import { browserTimeZone } from "./browser-place.ts";
import { listTimeZones } from "./list-time-zones.ts";
import { useSettings } from "./use-settings.ts";

const clock = { hour: "numeric", minute: "2-digit" } as const satisfies Intl.DateTimeFormatOptions;
const zones = listTimeZones();

/** The zone in which this person reads every time. */
export function TimeZoneField() {
  const { settings, change } = useSettings();
  const now = useTimeFormat(clock)(new Date(useNow()));
  const here = browserTimeZone();
  const chosen = settings?.timeZone ?? here;
  return (
    <div className="flex max-w-md flex-col gap-2">
      <Field label="Time zone" help={`It is ${now} there.`}>
        {(control) => (
          <Combobox
            control={control}
            choices={zones}
            value={chosen}
            placeholder="Type a city or region"
            onChange={(timeZone) => change({ timeZone })}
          />
        )}
      </Field>
      {chosen !== here && (
        <Button size="sm" className="self-start" onClick={() => change({ timeZone: here })}>
          Use {here.replaceAll("_", " ")}, where this browser is
        </Button>
      )}
    </div>
  );
}
