import { Button, CopyButton, Notice, RelativeTime, Select } from "@guildhall/ui";
import { useState } from "react";
import { expiryChoices } from "./share-words.ts";
import type { PublicLink, SharedThing, Sharing } from "./sharing-item.ts";
import type { useSharing } from "./use-sharing.ts";

type Linked = SharedThing & { kind: Exclude<SharedThing["kind"], "calendar"> };
type Props = { thing: Linked; sharing: Sharing; control: ReturnType<typeof useSharing> };

/** Addresses under which anybody reads an object: made, shown once, ended. */
export function PublicLinkPart({ thing, sharing: { links }, control: { createLink, revokeLink } }: Props) {
  const [days, setDays] = useState<(typeof expiryChoices)[number]["value"]>("");
  const made = createLink.data;
  return (
    <section aria-label="Public link" className="flex flex-col gap-2">
      <h3 className="font-medium">Public link</h3>
      <p className="text-[13px] text-pretty text-ink-soft">
        Whoever has the address reads a page about it without an account, and nothing else of the organization.
      </p>
      {made && links.some(({ id }) => id === made.link.id) && (
        <Notice tone="accent" role="status" title="Copy the address now. It is shown only this once.">
          <code className="my-2 block font-mono text-xs break-all select-all">{made.url}</code>
          <CopyButton text={made.url} label="Copy address" words />
        </Notice>
      )}
      {links.length > 0 && (
        <ul aria-label="Public links" className="divide-y divide-line rounded-panel border border-line">
          {links.map((link) => (
            <LinkRow
              key={link.id}
              link={link}
              busy={revokeLink.isPending && revokeLink.variables.linkId === link.id}
              onEnd={() => revokeLink.mutate({ ...thing, linkId: link.id })}
            />
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        <Select aria-label="How long the link opens it" choices={expiryChoices} value={days} onChange={setDays} />
        <Button
          busy={createLink.isPending}
          onClick={() => createLink.mutate({ ...thing, days: days === "" ? null : Number(days) })}
        >
          Make public link
        </Button>
      </div>
    </section>
  );
}

function LinkRow({ link, busy, onEnd }: { link: PublicLink; busy: boolean; onEnd: () => void }) {
  const { createdAt, createdBy, expiresAt, lastUsedAt } = link;
  return (
    <li className="flex flex-wrap items-center gap-2 px-3 py-1.5">
      <span className="min-w-0 grow basis-40 text-[13px]">
        <span className="block">
          Made <RelativeTime at={createdAt} />
          {createdBy && ` by ${createdBy}`}
        </span>
        <span className="block text-xs text-ink-faint">
          {expiresAt ? (
            <>
              Ends <RelativeTime at={expiresAt} />
            </>
          ) : (
            "Without an end"
          )}
          {" · "}
          {lastUsedAt ? (
            <>
              opened <RelativeTime at={lastUsedAt} />
            </>
          ) : (
            "never opened"
          )}
        </span>
      </span>
      <Button size="sm" busy={busy} onClick={onEnd}>
        End link
      </Button>
    </li>
  );
}
