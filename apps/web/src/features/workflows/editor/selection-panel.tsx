import { Button, IconButton } from "@guildhall/ui";
import AlignCenterHorizontalIcon from "lucide-react/icons/align-center-horizontal";
import AlignCenterVerticalIcon from "lucide-react/icons/align-center-vertical";
import AlignEndHorizontalIcon from "lucide-react/icons/align-end-horizontal";
import AlignEndVerticalIcon from "lucide-react/icons/align-end-vertical";
import AlignHorizontalDistributeIcon from "lucide-react/icons/align-horizontal-distribute-center";
import AlignStartHorizontalIcon from "lucide-react/icons/align-start-horizontal";
import AlignStartVerticalIcon from "lucide-react/icons/align-start-vertical";
import AlignVerticalDistributeIcon from "lucide-react/icons/align-vertical-distribute-center";
import XIcon from "lucide-react/icons/x";
import type { Alignment } from "./arrange/align-nodes.ts";
import type { Commands } from "./use-commands.ts";

const alignments: readonly { alignment: Alignment; label: string; Icon: typeof XIcon }[] = [
  { alignment: "left", label: "Align left edges", Icon: AlignStartVerticalIcon },
  { alignment: "center", label: "Align centers", Icon: AlignCenterVerticalIcon },
  { alignment: "right", label: "Align right edges", Icon: AlignEndVerticalIcon },
  { alignment: "top", label: "Align top edges", Icon: AlignStartHorizontalIcon },
  { alignment: "middle", label: "Align middles", Icon: AlignCenterHorizontalIcon },
  { alignment: "bottom", label: "Align bottom edges", Icon: AlignEndHorizontalIcon },
];

/** What can be done with several steps at once. */
export function SelectionPanel({ commands }: { commands: Commands }) {
  const { count, align, distribute, tidyUp, frame, duplicate, remove, selectNone } = commands;
  return (
    <section aria-label="Chosen steps" className="flex flex-col gap-4 p-4">
      <header className="flex items-center gap-2">
        <h2 className="grow font-semibold">{count} steps chosen</h2>
        <IconButton label="Choose none" icon={<XIcon size={16} />} onClick={selectNone} />
      </header>
      <div role="group" aria-label="Align" className="flex flex-wrap">
        {alignments.map(({ alignment, label, Icon }) => (
          <IconButton key={alignment} label={label} icon={<Icon size={16} />} onClick={() => align(alignment)} />
        ))}
        <IconButton
          label="Same room across"
          icon={<AlignHorizontalDistributeIcon size={16} />}
          disabled={count < 3}
          onClick={() => distribute("across")}
        />
        <IconButton
          label="Same room down"
          icon={<AlignVerticalDistributeIcon size={16} />}
          disabled={count < 3}
          onClick={() => distribute("down")}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={() => void tidyUp()}>
          Tidy up
        </Button>
        <Button size="sm" onClick={frame}>
          Frame steps
        </Button>
        <Button size="sm" onClick={duplicate}>
          Duplicate
        </Button>
        <Button size="sm" onClick={remove}>
          Remove steps
        </Button>
      </div>
    </section>
  );
}
