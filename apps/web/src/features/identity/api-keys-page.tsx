import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../api/use-api.ts";
import { ApiKeyForm } from "./api-key-form.tsx";
import { ApiKeyList } from "./api-key-list.tsx";
import { ApiKeyShown } from "./api-key-shown.tsx";

/** The keys with which programs act as this person in this organization. */
export function ApiKeysPage() {
  const keys = useSuspenseQuery(useApi().identity.apiKeys.list.queryOptions()).data;
  const [shown, setShown] = useState<{ name: string; key: string } | null>(null);
  return (
    <section className="flex flex-col gap-5">
      <div>
        <h2 className="font-semibold">API keys</h2>
        <p className="mt-1 max-w-prose text-pretty text-ink-soft">
          Programs that call your agents show a key. It has your rights in this organization, so keep it as you keep a
          password.
        </p>
      </div>
      <ApiKeyForm onCreated={setShown} />
      {shown && <ApiKeyShown name={shown.name} apiKey={shown.key} onDone={() => setShown(null)} />}
      <ApiKeyList keys={keys} />
    </section>
  );
}
