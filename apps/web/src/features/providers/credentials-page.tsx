import { Button, EmptyState } from "@guildhall/ui";
import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import KeyRoundIcon from "lucide-react/icons/key-round";
import { Room } from "../../shell/settings/room.tsx";
import { ConnectForm } from "./connect-form.tsx";
import { ConsentNotice } from "./consent-notice.tsx";
import { CredentialForm } from "./credential-form.tsx";
import { CredentialList } from "./credential-list.tsx";
import { useCredentialsQuery } from "./use-credentials-query.ts";

/** Keys and logins for outside services: the organization's, and those of this person alone. */
export function CredentialsPage() {
  const credentials = useSuspenseInfiniteQuery(useCredentialsQuery());
  const { consent } = useSearch({ from: "/o/$org/settings/credentials" });
  const items = credentials.data.pages.flatMap((page) => page.items);
  return (
    <Room
      title="Credentials"
      about="Keys and logins with which agents and tools reach outside services. They are encrypted, and what they hold is never shown again."
    >
      <ConsentNotice consent={consent} />
      {items.length > 0 ? (
        <CredentialList credentials={items} />
      ) : (
        <EmptyState drawing={<KeyRoundIcon size={28} aria-hidden="true" />} title="Nothing is stored yet">
          Store a key below, and tools, MCP servers and sources of knowledge can use it by its name.
        </EmptyState>
      )}
      {credentials.hasNextPage && (
        <Button busy={credentials.isFetchingNextPage} onClick={() => void credentials.fetchNextPage()}>
          Show more credentials
        </Button>
      )}
      <CredentialForm />
      <ConnectForm />
    </Room>
  );
}
