import { IconButton, joinClasses } from "@guildhall/ui";
import { useNavigate } from "@tanstack/react-router";
import ArchiveIcon from "lucide-react/icons/archive";
import { SearchWords } from "../../shell/search-words.tsx";
import type { ChatSearch } from "./chat-search.ts";

/** Where conversations are searched, and the way to those in the archive. */
export function ConversationFilters({ search: { q, archived } }: { search: ChatSearch }) {
  const navigate = useNavigate({ from: "/o/$org/chat" });
  const show = (next: ChatSearch) => void navigate({ to: ".", search: next, replace: true });
  return (
    <div className="flex shrink-0 items-center gap-1 px-3 pt-3">
      <div className="grow">
        <SearchWords
          label={archived ? "Search the archive" : "Search conversations"}
          maxLength={200}
          words={q}
          onWords={(words) => show({ ...(words && { q: words }), ...(archived && { archived }) })}
        />
      </div>
      <IconButton
        label={archived ? "Leave the archive" : "Show the archive"}
        aria-pressed={archived ?? false}
        side="bottom"
        icon={<ArchiveIcon size={16} />}
        className={joinClasses("size-9", archived && "bg-accent-soft !text-accent-ink")}
        onClick={() => show({ ...(q && { q }), ...(!archived && { archived: true }) })}
      />
    </div>
  );
}
