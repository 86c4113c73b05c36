import { ButtonLink } from "@guildhall/ui";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import PlusIcon from "lucide-react/icons/plus";
import { useApi } from "../../api/use-api.ts";
import { WhoseFilter } from "../orgs/sharing/whose-filter.tsx";
import { Page } from "../../shell/page.tsx";
import { SearchWords } from "../../shell/search-words.tsx";
import { AgentList } from "./agent-list.tsx";
import { AgentsEmpty } from "./agents-empty.tsx";
import { agentPages } from "./agent-pages.ts";

/** All agents of the organization, and the way to a new one. */
export function AgentsPage() {
  const api = useApi();
  const { org } = useParams({ from: "/o/$org" });
  const { q, whose } = useSearch({ from: "/o/$org/agents/" });
  const navigate = useNavigate({ from: "/o/$org/agents/" });
  const agents = useInfiniteQuery({ ...agentPages(api, { q, whose }), placeholderData: keepPreviousData });
  const items = agents.data?.pages.flatMap((page) => page.items) ?? [];
  const none = !q && !whose && agents.isSuccess && items.length === 0;
  return (
    <Page
      title="Agents"
      action={
        !none && (
          <div className="flex flex-wrap gap-2">
            <ButtonLink>
              <Link to="/o/$org/agents/presets" params={{ org }}>
                Browse presets
              </Link>
            </ButtonLink>
            <ButtonLink look="primary">
              <Link to="/o/$org/agents/new" params={{ org }} data-create>
                <PlusIcon size={15} aria-hidden="true" />
                Create agent
              </Link>
            </ButtonLink>
          </div>
        )
      }
    >
      {none ? (
        <AgentsEmpty />
      ) : (
        <>
          <SearchWords
            label="Search agents"
            words={q}
            onWords={(words) =>
              void navigate({ search: { ...(words && { q: words }), ...(whose && { whose }) }, replace: true })
            }
          />
          <WhoseFilter
            value={whose}
            onChange={(next) =>
              void navigate({ search: { ...(q && { q }), ...(next && { whose: next }) }, replace: true })
            }
          />
          <AgentList
            items={items}
            words={q}
            more={agents.hasNextPage}
            busy={agents.isFetchingNextPage}
            onMore={() => void agents.fetchNextPage()}
          />
        </>
      )}
    </Page>
  );
}
