import { Badge, Button, EmptyState } from "@guildhall/ui";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { PromptSummary } from "@guildhall/api/client";
import { useApi } from "../../api/use-api.ts";
import { SearchWords } from "../../shell/search-words.tsx";
import { Room } from "../../shell/settings/room.tsx";
import { promptCategoryLabel } from "./prompt-category-labels.ts";
import { promptPages } from "./prompt-queries.ts";

/** What Guildhall itself tells models, by category. */
export function PromptsPage() {
  const { q } = useSearch({ from: "/o/$org/settings/prompts/" });
  const navigate = useNavigate({ from: "/o/$org/settings/prompts/" });
  const prompts = useInfiniteQuery({ ...promptPages(useApi(), q), placeholderData: keepPreviousData });
  const items = prompts.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Room
      title="System prompts"
      about="What Guildhall itself tells models. Put one in your own words and they hold for you; the factory's stay and can be taken back at any time."
    >
      <SearchWords
        label="Search prompts"
        words={q}
        onWords={(words) => void navigate({ search: words ? { q: words } : {}, replace: true })}
      />
      {prompts.isSuccess && items.length === 0 && (
        <EmptyState title={q ? `No prompt has “${q}”` : "There are no prompts"}>
          {q ? "Try fewer or other words." : "The next start of Guildhall brings them."}
        </EmptyState>
      )}
      {[...new Set(items.map(({ category }) => category))].map((category) => (
        <section key={category}>
          <h2 className="mb-2 text-[13px] font-medium text-ink-soft">{promptCategoryLabel(category)}</h2>
          <ul className="divide-y divide-line rounded-panel border border-line bg-surface">
            {items
              .filter((prompt) => prompt.category === category)
              .map((prompt) => (
                <PromptRow key={prompt.key} prompt={prompt} />
              ))}
          </ul>
        </section>
      ))}
      {prompts.hasNextPage && (
        <Button className="self-center" busy={prompts.isFetchingNextPage} onClick={() => void prompts.fetchNextPage()}>
          Show more prompts
        </Button>
      )}
    </Room>
  );
}

function PromptRow({ prompt }: { prompt: PromptSummary }) {
  const { org } = useParams({ from: "/o/$org" });
  const { key, name, description, isOverridden, uses } = prompt;
  return (
    <li className="relative flex items-start gap-3 px-4 py-2.5 hover:bg-hover">
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          <Link
            to="/o/$org/settings/prompts/$key"
            params={{ org, key }}
            data-row
            className="outline-none after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus"
          >
            {name}
          </Link>
          {isOverridden && <Badge tone="accent">Your words</Badge>}
        </p>
        <p className="text-[13px] text-pretty text-ink-soft">{description}</p>
      </div>
      <p className="shrink-0 pt-0.5 text-xs text-ink-faint">{describeUses(uses)}</p>
    </li>
  );
}

const count = new Intl.NumberFormat();

function describeUses(uses: number): string {
  if (uses === 0) return "Not used yet";
  return uses === 1 ? "Used once" : `Used ${count.format(uses)} times`;
}
