import { Link, useLocation, useParams } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

const tabs = [
  { to: "/o/$org/agents/$slug", label: "Chat", exact: true, edits: false },
  { to: "/o/$org/agents/$slug/instructions", label: "Instructions", exact: false, edits: true },
  { to: "/o/$org/agents/$slug/tools", label: "Tools", exact: false, edits: true },
  { to: "/o/$org/agents/$slug/quick-tasks", label: "Quick tasks", exact: false, edits: true },
  { to: "/o/$org/agents/$slug/tests", label: "Tests", exact: false, edits: true },
  { to: "/o/$org/agents/$slug/versions", label: "Versions", exact: false, edits: true },
  { to: "/o/$org/agents/$slug/memory", label: "Memory", exact: false, edits: false },
  { to: "/o/$org/agents/$slug/api", label: "API", exact: false, edits: false },
] as const;

/** The pages of an agent. On a narrow screen they scroll under its name, with the one that is open in sight. */
export function AgentTabs({ mayEdit }: { mayEdit: boolean }) {
  const params = useParams({ from: "/o/$org/agents/$slug" });
  const { pathname } = useLocation();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    bar.current
      ?.querySelector(`[href=${JSON.stringify(pathname)}]`)
      ?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [pathname]);
  return (
    <nav
      ref={bar}
      aria-label="Agent"
      className="order-last flex w-full items-center gap-1 overflow-x-auto md:order-none md:w-auto md:self-end"
    >
      {tabs
        .filter(({ edits }) => !edits || mayEdit)
        .map(({ to, label, exact }) => (
          <Link
            key={to}
            to={to}
            params={params}
            activeOptions={{ exact, includeSearch: false }}
            activeProps={{ className: "!border-accent !text-ink" }}
            className="flex h-9 shrink-0 items-center border-b-2 border-transparent px-2.5 font-medium text-ink-soft hover:text-ink focus-visible:-outline-offset-2"
          >
            {label}
          </Link>
        ))}
    </nav>
  );
}
