import { IconButton } from "@guildhall/ui";
import ArrowUpIcon from "lucide-react/icons/arrow-up";
import ListPlusIcon from "lucide-react/icons/list-plus";
import SquareIcon from "lucide-react/icons/square";

/** Sends what is written; while the agent answers it stops that, and leaves what is written for afterwards. */
export function SendButton({
  answering,
  stopping,
  ready,
  mayQueue,
  onStop,
}: {
  answering: boolean;
  stopping: boolean;
  ready: boolean;
  mayQueue: boolean;
  onStop: () => void;
}) {
  if (!answering) {
    return (
      <IconButton
        label="Send message"
        keys="Enter"
        type="submit"
        disabled={!ready}
        icon={<ArrowUpIcon size={17} />}
        className="bg-accent !text-on-accent hover:!bg-accent-strong"
      />
    );
  }
  return (
    <div className="flex gap-1">
      {mayQueue && ready && (
        <IconButton
          label="Send after this answer"
          keys="Enter"
          type="submit"
          icon={<ListPlusIcon size={17} />}
          className="bg-sunken"
        />
      )}
      <IconButton
        label="Stop answer"
        keys="Esc"
        disabled={stopping}
        onClick={onStop}
        icon={<SquareIcon size={13} fill="currentColor" />}
        className="bg-ink !text-canvas hover:!bg-ink-soft"
      />
    </div>
  );
}
