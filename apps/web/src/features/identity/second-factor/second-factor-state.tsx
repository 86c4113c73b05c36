import { backupCodeCount } from "@guildhall/api/client";
import { Button, Notice, RelativeTime } from "@guildhall/ui";
import TriangleAlertIcon from "lucide-react/icons/triangle-alert";

/** So few backup codes that it is time for new ones. */
const few = 2;

/** Whether the second factor is on, and what can be done. */
export function SecondFactorState({
  enabledAt,
  backupCodesLeft,
  onTurnOn,
  onRenew,
  onTurnOff,
}: {
  enabledAt: string | null;
  backupCodesLeft: number;
  onTurnOn: () => void;
  onRenew: () => void;
  onTurnOff: () => void;
}) {
  if (enabledAt === null) {
    return (
      <Button className="self-start" onClick={onTurnOn}>
        Turn on second factor
      </Button>
    );
  }
  const left = `${backupCodesLeft} of ${backupCodeCount} backup codes are left.`;
  return (
    <>
      <p>
        It is on, since <RelativeTime at={enabledAt} />. {backupCodesLeft > few && left}
      </p>
      {backupCodesLeft <= few && (
        <Notice tone="warning" icon={<TriangleAlertIcon size={16} aria-hidden="true" />} title={left}>
          Make new ones: without them you can’t get in when your phone is gone.
        </Notice>
      )}
      <div className="flex flex-wrap gap-2">
        <Button onClick={onRenew}>Make new backup codes</Button>
        <Button onClick={onTurnOff}>Turn off second factor</Button>
      </div>
    </>
  );
}
