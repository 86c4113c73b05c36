import { Link, useParams } from "@tanstack/react-router";
import WaypointsIcon from "lucide-react/icons/waypoints";

/** Begins a conversation in which the agent is found for each question. */
export function RouterChoice() {
  const { org } = useParams({ from: "/o/$org" });
  return (
    <Link
      to="/o/$org/chat/new"
      params={{ org }}
      search={{ mode: "smart_router" }}
      className="flex items-center gap-3 rounded-panel border border-line bg-surface p-3 transition-colors duration-100 hover:bg-hover"
    >
      <WaypointsIcon size={24} aria-hidden="true" className="mx-1.5 shrink-0 text-ink-soft" />
      <span>
        <span className="block font-medium">Find the right agent for me</span>
        <span className="block text-[13px] text-ink-soft">
          Each question goes to the agent that fits it best; you see why, and can choose another
        </span>
      </span>
    </Link>
  );
}
