import { IconButton } from "@guildhall/ui";
import ArrowUpIcon from "lucide-react/icons/arrow-up";
import SquareIcon from "lucide-react/icons/square";

/** Sends what is written; while the agent answers it stops that instead. */
export function SendButton({
  answering,
  stopping,
  ready,
  onStop,
}: {
  answering: boolean;
  stopping: boolean;
  ready: boolean;
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
    <IconButton
      label="Stop answer"
      keys="Esc"
      disabled={stopping}
      onClick={onStop}
      icon={<SquareIcon size={13} fill="currentColor" />}
      className="bg-ink !text-canvas hover:!bg-ink-soft"
    />
  );
}
