import { Button, IconButton } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import PlayIcon from "lucide-react/icons/play";
import Redo2Icon from "lucide-react/icons/redo-2";
import Undo2Icon from "lucide-react/icons/undo-2";
import type { ReactNode } from "react";
import { ShareButton } from "../../orgs/sharing/share-button.tsx";
import { RunStatus } from "../run/run-status.tsx";
import type { ExecutionItem } from "../workflow-item.ts";

/** The name of the workflow, and what can be done with it as a whole. */
export function EditorBar({
  name,
  onRename,
  saveState,
  run,
  history,
  isRunning,
  onRun,
  isPublished,
  isPublishing,
  onPublish,
}: {
  name: string;
  onRename: (name: string) => void;
  saveState: ReactNode;
  run: ExecutionItem | null;
  history: { undo: () => void; redo: () => void; canUndo: boolean; canRedo: boolean };
  isRunning: boolean;
  onRun: () => void;
  isPublished: boolean;
  isPublishing: boolean;
  onPublish: () => void;
}) {
  const { org, id } = useParams({ from: "/o/$org/workflows/$id" });
  return (
    <header className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-2 border-b border-line px-3 py-2">
      <h1 className="min-w-0 grow basis-48">
        <input
          aria-label="Name of the workflow"
          defaultValue={name}
          maxLength={120}
          onBlur={(event) => event.target.value.trim() && event.target.value !== name && onRename(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
          className="w-full truncate rounded-control px-2 py-1 font-semibold hover:bg-hover"
        />
      </h1>
      <span role="status">{saveState}</span>
      {run && (
        <Link to="/o/$org/runs/$runId" params={{ org, runId: run.id }} className="underline-offset-2 hover:underline">
          <RunStatus status={run.status} />
        </Link>
      )}
      <span className="flex">
        <IconButton label="Undo" icon={<Undo2Icon size={16} />} disabled={!history.canUndo} onClick={history.undo} />
        <IconButton label="Redo" icon={<Redo2Icon size={16} />} disabled={!history.canRedo} onClick={history.redo} />
      </span>
      <Link
        to="/o/$org/workflows/$id/versions"
        params={{ org, id }}
        className="flex h-8 items-center rounded-control px-2.5 text-ink-soft hover:bg-hover hover:text-ink"
      >
        Versions
      </Link>
      <Link
        to="/o/$org/workflows/$id/triggers"
        params={{ org, id }}
        className="flex h-8 items-center rounded-control px-2.5 text-ink-soft hover:bg-hover hover:text-ink"
      >
        Triggers
      </Link>
      <ShareButton size="sm" thing={{ kind: "workflow", id }} />
      <Button size="sm" icon={<PlayIcon size={14} aria-hidden="true" />} busy={isRunning} onClick={onRun}>
        Run
      </Button>
      <Button size="sm" look="primary" busy={isPublishing} aria-disabled={isPublished || undefined} onClick={onPublish}>
        {isPublished ? "Published" : "Publish workflow"}
      </Button>
    </header>
  );
}
