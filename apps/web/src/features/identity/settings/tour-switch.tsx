import { Button, Switch } from "@guildhall/ui";
import { useSettings } from "./use-settings.ts";

/** Whether Guildhall still shows this person around. */
export function TourSwitch() {
  const { settings, change } = useSettings();
  const walked = settings?.toursDone.length ?? 0;
  return (
    <>
      <Switch
        label="I know my way around"
        help="Hints for the first steps are then left out."
        checked={Boolean(settings?.onboardedAt)}
        onChange={(onboarded) => change({ onboarded })}
      />
      {walked > 0 && (
        <Button size="sm" className="self-start" onClick={() => change({ toursDone: [] })}>
          {walked === 1 ? "Show the tour again that you walked" : `Show the ${walked} tours again that you walked`}
        </Button>
      )}
    </>
  );
}
