import { composeSystemPrompt } from "@guildhall/api/client";
import { ButtonLink, CopyButton, Drawer, ErrorNotice, Skeleton } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { AgentAvatar } from "../agent-avatar.tsx";
import { categoryLabels } from "./category-labels.ts";
import { presetFace } from "./preset-item.ts";
import { readPresetSearch } from "./preset-search.ts";

/** The preset in the address, beside the gallery: what an agent that begins as it is told. */
export function PresetPreview() {
  const { preset: key = "" } = useSearch({ from: "/o/$org/agents/presets" });
  const navigate = useNavigate({ from: "/o/$org/agents/presets" });
  const preset = useQuery({ ...useApi().agents.presets.get.queryOptions({ key }), enabled: key !== "" });
  const close = () =>
    void navigate({ search: (before) => readPresetSearch({ ...before, preset: "" }), resetScroll: false });
  return (
    <Drawer open={key !== ""} onOpenChange={close} title={preset.data?.name ?? "Preset"}>
      {preset.error && <ErrorNotice title="The preset cannot be shown">{failureOf(preset.error).message}</ErrorNotice>}
      {preset.isPending && <Skeleton late className="h-64" />}
      {preset.data && <PresetDetails preset={preset.data} />}
    </Drawer>
  );
}

type Details = {
  key: string;
  name: string;
  description: string;
  gradient: string | null;
  category: keyof typeof categoryLabels;
  tags: string[];
  who: string;
  rules: string;
  tricks: string;
};

function PresetDetails({ preset }: { preset: Details }) {
  const { org } = useParams({ from: "/o/$org" });
  const prompt = composeSystemPrompt(preset);
  return (
    <div className="flex flex-col gap-5">
      <div className="flex items-start gap-3">
        <AgentAvatar agent={presetFace(preset)} size={48} />
        <div>
          <p className="text-pretty">{preset.description}</p>
          <p className="mt-1 text-xs text-ink-faint">{[categoryLabels[preset.category], ...preset.tags].join(" · ")}</p>
        </div>
      </div>
      <ButtonLink look="primary" className="self-start">
        <Link to="/o/$org/agents/new" params={{ org }} search={{ preset: preset.key }}>
          Start from this
        </Link>
      </ButtonLink>
      <Answer title="Who" text={preset.who} />
      <Answer title="Rules" text={preset.rules} />
      <Answer title="Tricks" text={preset.tricks} />
      <details className="rounded-panel border border-line">
        <summary className="px-3 py-2 text-[13px] text-ink-soft">The system prompt that comes of it</summary>
        <div className="flex justify-end px-2">
          <CopyButton text={prompt} label="Copy system prompt" />
        </div>
        <p className="px-3 pb-3 font-mono text-xs leading-5 break-words whitespace-pre-wrap text-ink-soft">{prompt}</p>
      </details>
    </div>
  );
}

function Answer({ title, text }: { title: string; text: string }) {
  const lines = text.split("\n").filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1 text-[13px] font-medium text-ink-soft">{title}</h3>
      {lines.length === 1 ? (
        <p className="text-pretty">{text}</p>
      ) : (
        <ul className="ml-4 list-disc space-y-1">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
