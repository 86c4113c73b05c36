import { Button, ButtonLink } from "@guildhall/ui";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import PlusIcon from "lucide-react/icons/plus";
import { useApi } from "../../../api/use-api.ts";
import { WhoseFilter } from "../../orgs/sharing/whose-filter.tsx";
import { Page } from "../../../shell/page.tsx";
import { SearchWords } from "../../../shell/search-words.tsx";
import { useCreateWorkflow } from "../use-create-workflow.ts";
import { workflowPages } from "../workflow-pages.ts";
import { WorkflowList } from "./workflow-list.tsx";
import { WorkflowsEmpty } from "./workflows-empty.tsx";

/** All workflows of the organization, and the way to a new one. */
export function WorkflowsPage() {
  const api = useApi();
  const { org } = useParams({ from: "/o/$org" });
  const { q, whose } = useSearch({ from: "/o/$org/workflows/" });
  const navigate = useNavigate({ from: "/o/$org/workflows/" });
  const workflows = useInfiniteQuery({ ...workflowPages(api, { q, whose }), placeholderData: keepPreviousData });
  const items = workflows.data?.pages.flatMap((page) => page.items) ?? [];
  const none = !q && !whose && workflows.isSuccess && items.length === 0;
  const create = useCreateWorkflow();
  const createButton = (
    <Button
      look="primary"
      icon={<PlusIcon size={15} aria-hidden="true" />}
      busy={create.isPending}
      data-create
      onClick={() => create.mutate({ name: "Untitled workflow" })}
    >
      Create workflow
    </Button>
  );
  return (
    <Page
      title="Workflows"
      action={
        !none && (
          <span className="flex gap-2">
            <ButtonLink>
              <Link to="/o/$org/workflows/templates" params={{ org }}>
                Templates
              </Link>
            </ButtonLink>
            {createButton}
          </span>
        )
      }
    >
      {none ? (
        <WorkflowsEmpty action={createButton} />
      ) : (
        <>
          <SearchWords
            label="Search workflows"
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
          <WorkflowList
            items={items}
            words={q}
            more={workflows.hasNextPage}
            busy={workflows.isFetchingNextPage}
            onMore={() => void workflows.fetchNextPage()}
          />
        </>
      )}
    </Page>
  );
}
