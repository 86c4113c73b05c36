import { Select } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../api/use-api.ts";
import { useMoveThings } from "./use-move-things.ts";

/** Moves one of the organization's agents into a project. */
export function AddAgent({ projectId, inside }: { projectId: string; inside: readonly string[] }) {
  const agents = useQuery(useApi().agents.list.queryOptions({ limit: 100 })).data?.items ?? [];
  const { takeInAgent } = useMoveThings();
  const outside = agents.filter(({ id }) => !inside.includes(id));
  if (outside.length === 0)
    return inside.length > 0 ? null : <p className="text-ink-soft">There is no agent to move here yet.</p>;
  return (
    <Select
      aria-label="Move an agent here"
      className="self-start"
      choices={[
        { value: "", label: "Move an agent here" },
        ...outside.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value=""
      onChange={(id) => id && takeInAgent(projectId, id)}
    />
  );
}
