import { Badge, Button, IconButton, RelativeTime, Status } from "@guildhall/ui";
import ArrowDownIcon from "lucide-react/icons/arrow-down";
import ArrowUpIcon from "lucide-react/icons/arrow-up";
import Trash2Icon from "lucide-react/icons/trash-2";
import { useState } from "react";
import { formatDuration } from "../conversations/format-duration.ts";
import { CallLimitForm } from "./call-limit-form.tsx";
import { ModelTable } from "./model-table.tsx";
import { kindNames, type ProviderItem } from "./provider-item.ts";
import type { ProviderActions } from "./use-provider-actions.ts";

type RowProps = {
  provider: ProviderItem;
  actions: ProviderActions;
  onRemove: () => void;
  onUp?: () => void;
  onDown?: () => void;
};

/** A provider: how it stands, its place in the order, and its models on demand. */
export function ProviderRow({ provider, actions, onRemove, onUp, onDown }: RowProps) {
  const [open, setOpen] = useState(false);
  const { id, name, isEnabled, models } = provider;
  return (
    <li className="px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <ProviderFacts provider={provider} />
        <div className="flex flex-wrap items-center gap-1">
          <IconButton label={`Ask ${name} earlier`} icon={<ArrowUpIcon size={16} />} disabled={!onUp} onClick={onUp} />
          <IconButton
            label={`Ask ${name} later`}
            icon={<ArrowDownIcon size={16} />}
            disabled={!onDown}
            onClick={onDown}
          />
          <Button
            size="sm"
            aria-label={`Test ${name}`}
            busy={actions.isTesting(id)}
            onClick={() => actions.test.mutate({ id })}
          >
            Test
          </Button>
          <Button
            size="sm"
            aria-label={`${isEnabled ? "Switch off" : "Switch on"} ${name}`}
            onClick={() => actions.update.mutate({ id, isEnabled: !isEnabled })}
          >
            {isEnabled ? "Switch off" : "Switch on"}
          </Button>
          <Button size="sm" aria-expanded={open} aria-label={`Models of ${name}`} onClick={() => setOpen(!open)}>
            {models === 1 ? "1 model" : `${models} models`}
          </Button>
          <IconButton label={`Remove ${name}`} icon={<Trash2Icon size={16} />} onClick={onRemove} />
        </div>
      </div>
      {open && <CallLimitForm key={provider.callsPerMinute} provider={provider} actions={actions} />}
      {open && <ModelTable providerId={id} />}
    </li>
  );
}

function ProviderFacts({ provider }: { provider: ProviderItem }) {
  const { kind, name, baseUrl, keyHint, hasKey, isEnabled, isShadowed, testError, lastTestedAt, testMs } = provider;
  const state = testError ? "failed" : isEnabled ? "done" : "stopped";
  const word = testError ? "Does not answer" : isEnabled ? "On" : "Off";
  return (
    <div className="min-w-48 grow basis-64">
      <p className="flex flex-wrap items-center gap-2 font-medium">
        <span className="truncate">{name}</span>
        <Badge>{kindNames[kind] ?? kind}</Badge>
        <Status kind={state} label={word} />
      </p>
      <p className="flex flex-wrap gap-x-3 text-[13px] text-ink-faint">
        {baseUrl && <span className="break-all">{baseUrl}</span>}
        <span>{hasKey ? `Key ${keyHint || "stored"}` : "No key"}</span>
        {lastTestedAt && (
          <span>
            Tested <RelativeTime at={lastTestedAt} />
            {testMs !== null && `, answered in ${formatDuration(testMs)}`}
          </span>
        )}
      </p>
      {testError && <p className="text-[13px] text-danger">{testError}</p>}
      {isShadowed && (
        <p className="text-[13px] text-ink-soft">The environment sets one of this name, which is asked instead.</p>
      )}
    </div>
  );
}
