import { IconButton, Menu, MenuItem, useToast } from "@guildhall/ui";
import ClipboardPasteIcon from "lucide-react/icons/clipboard-paste";
import CopyIcon from "lucide-react/icons/copy";
import CopyPlusIcon from "lucide-react/icons/copy-plus";
import EllipsisVerticalIcon from "lucide-react/icons/ellipsis-vertical";
import FrameIcon from "lucide-react/icons/frame";
import PlusIcon from "lucide-react/icons/plus";
import SquareDashedMousePointerIcon from "lucide-react/icons/square-dashed-mouse-pointer";
import WandIcon from "lucide-react/icons/wand-sparkles";
import type { Commands } from "./use-commands.ts";

/** What keys do on the canvas, for those who have none at hand. */
export function CanvasMenu({ commands, onAdd }: { commands: Commands; onAdd: () => void }) {
  const { count, copy, paste, duplicate, frame, selectAll, tidyUp } = commands;
  const toast = useToast();
  const write = (text: string | null) => {
    if (text === null) return;
    navigator.clipboard.writeText(text).then(
      () => toast({ title: count === 1 ? "The step is copied" : `${count} steps are copied` }),
      () => toast({ title: "The browser did not let it be copied.", tone: "danger" }),
    );
  };
  const read = () =>
    navigator.clipboard.readText().then(
      (text) => paste(text) || toast({ title: "There are no steps in the clipboard.", tone: "danger" }),
      () => toast({ title: "The browser did not let it be read. Press Ctrl V instead.", tone: "danger" }),
    );
  return (
    <div className="flex rounded-control border border-line bg-surface">
      <span className="md:hidden">
        <IconButton label="Add a step" icon={<PlusIcon size={16} />} onClick={onAdd} />
      </span>
      <IconButton label="Tidy up" keys="⌘ Shift L" icon={<WandIcon size={16} />} onClick={() => void tidyUp()} />
      <Menu
        label="More for the canvas"
        align="end"
        trigger={
          <button
            type="button"
            aria-label="More for the canvas"
            className="inline-flex size-8 items-center justify-center rounded-control text-ink-soft hover:bg-hover hover:text-ink"
          >
            <EllipsisVerticalIcon size={16} />
          </button>
        }
      >
        <MenuItem icon={<SquareDashedMousePointerIcon size={15} />} onSelect={selectAll}>
          Choose all steps
        </MenuItem>
        {count > 0 && (
          <>
            <MenuItem icon={<CopyIcon size={15} />} onSelect={() => write(copy())}>
              Copy as JSON
            </MenuItem>
            <MenuItem icon={<CopyPlusIcon size={15} />} onSelect={duplicate}>
              Duplicate
            </MenuItem>
            <MenuItem icon={<FrameIcon size={15} />} onSelect={frame}>
              Frame steps
            </MenuItem>
          </>
        )}
        <MenuItem icon={<ClipboardPasteIcon size={15} />} onSelect={() => void read()}>
          Paste steps
        </MenuItem>
      </Menu>
    </div>
  );
}
