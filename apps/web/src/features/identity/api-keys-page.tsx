import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api/use-api.ts";
import { Room } from "../../shell/settings/room.tsx";
import { ApiKeyForm } from "./api-key-form.tsx";
import { ApiKeyList } from "./api-key-list.tsx";
import { ApiKeyShown } from "./api-key-shown.tsx";

/** The keys with which programs act as this person in this organization. */
export function ApiKeysPage() {
  const keys = useSuspenseQuery(useApi().identity.apiKeys.list.queryOptions({ limit: 100 })).data.items;
  const [shown, setShown] = useState<{ name: string; key: string } | null>(null);
  return (
    <Room
      title="API keys"
      about="Programs that call your agents show a key. It acts as you in this organization, within what it is for, so keep it as you keep a password."
    >
      <ApiKeyForm onCreated={setShown} />
      {shown && <ApiKeyShown name={shown.name} apiKey={shown.key} onDone={() => setShown(null)} />}
      <ApiKeyList keys={keys} />
      <p className="text-ink-soft">
        What programs can do with a key:{" "}
        <a href="/api/docs" className="text-accent-ink underline underline-offset-2">
          the REST interface
        </a>
        .
      </p>
    </Room>
  );
}
