import type { PersonView } from "@guildhall/api/client";
import { Button, EmptyState, Segments } from "@guildhall/ui";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useApi } from "../../../api/use-api.ts";
import { Room } from "../../../shell/settings/room.tsx";
import { peoplePages } from "./people-pages.ts";
import { PersonRow } from "./person-row.tsx";

const states = [
  { value: "pending", label: "Waiting", drawing: null },
  { value: "active", label: "Active", drawing: null },
  { value: "suspended", label: "Suspended", drawing: null },
] as const;

const nobody: Record<PersonView["status"], { title: string; about: string }> = {
  pending: {
    title: "Nobody waits",
    about: "Who makes an account waits here for your approval, where System settings ask for it.",
  },
  active: { title: "Nobody has an account", about: "Invite somebody under Members." },
  suspended: { title: "Nobody is suspended", about: "Who is shut out stands here, with the way back." },
};

/** Everybody who has an account in this Guildhall, or waits for one. */
export function PeoplePage() {
  const { status = "pending" } = useSearch({ from: "/o/$org/settings/people" });
  const navigate = useNavigate({ from: "/o/$org/settings/people" });
  const pages = useSuspenseInfiniteQuery(peoplePages(useApi(), status));
  const people = pages.data.pages.flatMap(({ items }) => items);
  return (
    <Room title="People" about="Everybody who has an account in this Guildhall, whichever organization they are in.">
      <div>
        <Segments
          label="Which people"
          choices={states}
          value={status}
          onChange={(value) => void navigate({ search: value === "pending" ? {} : { status: value } })}
        />
      </div>
      {people.length === 0 ? (
        <EmptyState title={nobody[status].title}>{nobody[status].about}</EmptyState>
      ) : (
        <ul aria-label="People" className="divide-y divide-line rounded-panel border border-line">
          {people.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </ul>
      )}
      {pages.hasNextPage && (
        <Button className="self-center" busy={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          Show more people
        </Button>
      )}
    </Room>
  );
}
