import { IconButton } from "@guildhall/ui";
import XIcon from "lucide-react/icons/x";
import { useMoveThings } from "./use-move-things.ts";

/** Takes an agent out of a project. */
export function LetGoAgent({ projectId, agent }: { projectId: string; agent: { id: string; name: string } }) {
  const { letGoAgent } = useMoveThings();
  return (
    <IconButton
      label={`Take ${agent.name} out of this project`}
      icon={<XIcon size={15} />}
      onClick={() => letGoAgent(projectId, agent)}
    />
  );
}
