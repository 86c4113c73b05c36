import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { Room } from "../../shell/settings/room.tsx";
import { ToolForm } from "./tool-form.tsx";

/** Registers a tool and goes to it, where it can be tried. */
export function NewToolPage() {
  const api = useApi();
  const { org } = useParams({ from: "/o/$org" });
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const create = useMutation(api.tools.create.mutationOptions());
  return (
    <Room title="Register tool" about="An address that answers text or JSON. Private addresses are not opened.">
      <ToolForm
        action="Register tool"
        failure={create.error ? failureOf(create.error) : null}
        onSave={async (input) => {
          const tool = await create.mutateAsync(input).catch(() => null);
          if (!tool) return false;
          void queryClient.invalidateQueries({ queryKey: api.tools.pathKey() });
          await navigate({ to: "/o/$org/settings/tools/$id", params: { org, id: tool.id } });
          return true;
        }}
      />
    </Room>
  );
}
