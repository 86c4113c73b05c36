import { Button, ButtonLink, EmptyState, Segments } from "@guildhall/ui";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import PlusIcon from "lucide-react/icons/plus";
import WrenchIcon from "lucide-react/icons/wrench";
import { useApi } from "../../api/use-api.ts";
import { SearchWords } from "../../shell/search-words.tsx";
import { Room } from "../../shell/settings/room.tsx";
import { useMayChangeTools } from "./use-may-change-tools.ts";
import { readToolSearch, toolPages } from "./tool-queries.ts";
import { ToolRow } from "./tool-row.tsx";

const states = [
  { value: "used", label: "In use", drawing: null },
  { value: "archived", label: "Archived", drawing: null },
] as const;

/** The tools of the organization, and the way to a new one. */
export function ToolsPage() {
  const { org } = useParams({ from: "/o/$org" });
  const search = useSearch({ from: "/o/$org/settings/tools/" });
  const navigate = useNavigate({ from: "/o/$org/settings/tools/" });
  const tools = useInfiniteQuery({ ...toolPages(useApi(), search), placeholderData: keepPreviousData });
  const items = tools.data?.pages.flatMap((page) => page.items) ?? [];
  const mayChange = useMayChangeTools();
  const narrow = (change: object) =>
    void navigate({ search: (before) => readToolSearch({ ...before, ...change }), replace: true });
  const none = tools.isSuccess && items.length === 0;
  const register = mayChange && (
    <ButtonLink look="primary">
      <Link to="/o/$org/settings/tools/new" params={{ org }} data-create>
        <PlusIcon size={15} aria-hidden="true" />
        Register tool
      </Link>
    </ButtonLink>
  );
  return (
    <Room
      title="Tools"
      about="Addresses that Guildhall can call, described so that a model knows when and how. Each can be tried here."
      action={!(none && !search.q && !search.archived) && register}
    >
      <div className="flex flex-wrap items-center gap-2">
        <div className="min-w-48 grow">
          <SearchWords label="Search tools" words={search.q} onWords={(q) => narrow({ q })} />
        </div>
        <Segments
          label="Which tools"
          choices={states}
          value={search.archived ? "archived" : "used"}
          onChange={(state) => narrow({ archived: state === "archived" })}
        />
      </div>
      {none && (
        <EmptyState
          drawing={<WrenchIcon size={28} aria-hidden="true" />}
          title={search.q ? `No tool has “${search.q}”` : search.archived ? "No tool is archived" : "No tools yet"}
          action={!search.q && !search.archived && register}
        >
          {search.q
            ? "Try fewer or other words."
            : search.archived
              ? "Archived tools rest here until they are restored."
              : "Describe an address once: what it does, and what it takes."}
        </EmptyState>
      )}
      {items.length > 0 && (
        <ul aria-label="Tools" className="divide-y divide-line rounded-panel border border-line bg-surface">
          {items.map((tool) => (
            <ToolRow key={tool.id} tool={tool} mayChange={mayChange} />
          ))}
        </ul>
      )}
      {tools.hasNextPage && (
        <Button className="self-center" busy={tools.isFetchingNextPage} onClick={() => void tools.fetchNextPage()}>
          Show more tools
        </Button>
      )}
    </Room>
  );
}
