import { Button, ButtonLink, EmptyState } from "@guildhall/ui";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useApi } from "../../../api/use-api.ts";
import { Page } from "../../../shell/page.tsx";
import { PresetCard } from "./preset-card.tsx";
import { PresetFilters } from "./preset-filters.tsx";
import { presetPages } from "./preset-pages.ts";
import { PresetPreview } from "./preset-preview.tsx";

/** The gallery of ready-made agents to start from. */
export function PresetsPage() {
  const { org } = useParams({ from: "/o/$org" });
  const search = useSearch({ from: "/o/$org/agents/presets" });
  const presets = useInfiniteQuery({ ...presetPages(useApi(), search), placeholderData: keepPreviousData });
  const items = presets.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = Boolean(search.q ?? search.category ?? search.tag);
  return (
    <Page
      wide
      title="Presets"
      action={
        <ButtonLink>
          <Link to="/o/$org/agents/new" params={{ org }} data-create>
            Start from nothing
          </Link>
        </ButtonLink>
      }
    >
      <p className="-mt-3 max-w-prose text-pretty text-ink-soft">
        Ready-made agents. Start from one, change what you like, and it is yours.
      </p>
      <PresetFilters />
      <p role="status" className="sr-only">
        {narrowed ? `${items.length} found` : ""}
      </p>
      {presets.isSuccess && items.length === 0 && (
        <EmptyState
          title="No preset fits"
          action={
            <ButtonLink>
              <Link to="/o/$org/agents/presets" params={{ org }}>
                Show all presets
              </Link>
            </ButtonLink>
          }
        >
          Try fewer words, or another category or tag.
        </EmptyState>
      )}
      <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {items.map((preset) => (
          <PresetCard key={preset.id} preset={preset} open={preset.key === search.preset} />
        ))}
      </ul>
      {presets.hasNextPage && (
        <Button className="self-center" busy={presets.isFetchingNextPage} onClick={() => void presets.fetchNextPage()}>
          Show more presets
        </Button>
      )}
      <PresetPreview />
    </Page>
  );
}
