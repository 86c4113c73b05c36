import { Badge, Button, RelativeTime, Status } from "@guildhall/ui";
import { useState } from "react";
import { testWords } from "./test-words.ts";
import { useVersionActions } from "./use-version-actions.ts";
import type { AgentVersion } from "./version-pages.ts";
import { VersionTests } from "./version-tests.tsx";

/** A version: what is new in it, how it did in its tests, and the way back to it. */
export function VersionRow({ agentId, version: shown }: { agentId: string; version: AgentVersion }) {
  const { version, note, isLive, createdAt, createdBy, tests } = shown;
  const { makeLive } = useVersionActions();
  const [isOpen, setOpen] = useState(false);
  const words = testWords(tests);
  const name = `Version ${version}`;
  return (
    <li className="px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="min-w-0 grow basis-56">
          <p className="flex flex-wrap items-center gap-2 font-medium">
            {name}
            {isLive && <Badge tone="accent">Live</Badge>}
            <span role="status">{words && <Status {...words} />}</span>
          </p>
          {note && <p className="break-words text-ink-soft">{note}</p>}
          <p className="text-[13px] text-ink-faint">
            {createdBy ? `${createdBy.name}, ` : ""}
            <RelativeTime at={createdAt} />
          </p>
        </div>
        <div className="flex flex-wrap gap-1">
          {words && (
            <Button
              size="sm"
              aria-expanded={isOpen}
              aria-label={`Tests of version ${version}`}
              onClick={() => setOpen(!isOpen)}
            >
              Tests
            </Button>
          )}
          {!isLive && (
            <Button
              size="sm"
              aria-label={`Make version ${version} live`}
              busy={makeLive.isPending}
              onClick={() => makeLive.mutate({ id: agentId, version })}
            >
              Make live
            </Button>
          )}
        </div>
      </div>
      {isOpen && <VersionTests agentId={agentId} version={version} isUnderWay={tests.pending > 0} />}
    </li>
  );
}
