import { Badge, Button, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { Room } from "../../shell/settings/room.tsx";
import { useMayChangeTools } from "./use-may-change-tools.ts";
import { answersOf } from "./tool-answers.ts";
import { ToolForm } from "./tool-form.tsx";
import { toolQuery } from "./tool-queries.ts";
import { TryTool } from "./try-tool.tsx";
import { useArchiveTool } from "./use-archive-tool.ts";

/** One tool: what it is, to change it, and a way to try it. */
export function ToolPage() {
  const { org, id } = useParams({ from: "/o/$org/settings/tools/$id" });
  const api = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const tool = useSuspenseQuery(toolQuery(api, id)).data;
  const update = useMutation(api.tools.update.mutationOptions());
  const { archive, restore } = useArchiveTool();
  const mayChange = useMayChangeTools();
  return (
    <Room
      title={
        <span className="flex flex-wrap items-center gap-2">
          <Link to="/o/$org/settings/tools" params={{ org }} className="text-ink-soft hover:text-ink">
            Tools
          </Link>
          <span aria-hidden="true" className="text-ink-faint">
            /
          </span>
          <span className="break-all">{tool.name}</span>
          {!tool.isEnabled && <Badge>Archived</Badge>}
        </span>
      }
      about={!mayChange && tool.description}
      action={
        mayChange && (
          <Button onClick={() => (tool.isEnabled ? archive(tool) : restore(tool))}>
            {tool.isEnabled ? "Archive tool" : "Restore tool"}
          </Button>
        )
      }
    >
      {mayChange && tool.configuration && (
        <ToolForm
          key={tool.updatedAt}
          answers={answersOf(tool)}
          action="Save tool"
          failure={update.error ? failureOf(update.error) : null}
          onSave={async ({ configuration, ...input }) => {
            const headers = tool.configuration?.headers ?? {};
            const change = { id, ...input, configuration: { ...configuration, headers } };
            const saved = await update.mutateAsync(change).catch(() => null);
            if (!saved) return false;
            toast({ title: "Tool saved" });
            void queryClient.invalidateQueries({ queryKey: api.tools.pathKey() });
            return true;
          }}
        />
      )}
      {tool.configuration && <TryTool id={id} parameters={tool.parameters} />}
    </Room>
  );
}
