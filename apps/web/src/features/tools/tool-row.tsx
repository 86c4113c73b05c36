import { Button } from "@guildhall/ui";
import { Link, useParams } from "@tanstack/react-router";
import { useArchiveTool } from "./use-archive-tool.ts";

type Tool = { id: string; name: string; description: string; isEnabled: boolean };

/** One tool in the list; all of the row opens it. */
export function ToolRow({ tool, mayChange }: { tool: Tool; mayChange: boolean }) {
  const { org } = useParams({ from: "/o/$org" });
  const { archive, restore } = useArchiveTool();
  const { id, name, description, isEnabled } = tool;
  return (
    <li className="relative flex items-center gap-3 px-4 py-2.5 hover:bg-hover">
      <div className="min-w-0 grow">
        <Link
          to="/o/$org/settings/tools/$id"
          params={{ org, id }}
          data-row
          className="font-mono text-[13px] font-medium break-all outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
        >
          {name}
        </Link>
        <p className="line-clamp-2 text-[13px] text-ink-soft">{description}</p>
      </div>
      {mayChange && (
        <Button
          size="sm"
          className="relative z-10"
          aria-label={`${isEnabled ? "Archive" : "Restore"} ${name}`}
          onClick={() => (isEnabled ? archive(tool) : restore(tool))}
        >
          {isEnabled ? "Archive" : "Restore"}
        </Button>
      )}
    </li>
  );
}
