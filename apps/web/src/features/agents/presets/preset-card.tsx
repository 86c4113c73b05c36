import { Badge, joinClasses } from "@guildhall/ui";
import { Link } from "@tanstack/react-router";
import StarIcon from "lucide-react/icons/star";
import { AgentAvatar } from "../agent-avatar.tsx";
import { categoryLabels } from "./category-labels.ts";
import { presetBackground, presetFace, type PresetItem } from "./preset-item.ts";

/** One preset in the gallery; all of the card opens it. */
export function PresetCard({ preset, open }: { preset: PresetItem; open: boolean }) {
  return (
    <li
      className={joinClasses(
        "relative flex flex-col overflow-hidden rounded-panel border bg-surface transition-colors duration-100 focus-within:bg-hover hover:bg-hover",
        open ? "border-accent" : "border-line",
      )}
    >
      <div aria-hidden="true" className="h-10" style={{ background: presetBackground(preset) }} />
      <div className="-mt-5 flex grow flex-col gap-1 px-4 pb-3.5">
        <div className="flex items-end justify-between">
          <AgentAvatar agent={presetFace(preset)} size={40} />
          {preset.isFeatured && (
            <Badge tone="accent">
              <StarIcon size={11} aria-hidden="true" className="mr-1" />
              Featured
            </Badge>
          )}
        </div>
        <h2 className="mt-1 font-semibold">
          <Link
            from="/o/$org/agents/presets"
            to="."
            search={(before) => ({ ...before, preset: preset.key })}
            resetScroll={false}
            data-row
            className="outline-none after:absolute after:inset-0 after:rounded-panel focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
          >
            {preset.name}
          </Link>
        </h2>
        <p className="grow text-[13px] text-pretty text-ink-soft">{preset.description}</p>
        <p className="mt-1 text-xs text-ink-faint">
          {[categoryLabels[preset.category], ...preset.tags.slice(0, 3)].join(" · ")}
        </p>
      </div>
    </li>
  );
}
