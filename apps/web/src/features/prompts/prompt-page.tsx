import { Badge } from "@guildhall/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useApi } from "../../api/use-api.ts";
import { Room } from "../../shell/settings/room.tsx";
import { PromptFigures } from "./prompt-figures.tsx";
import { PromptForm } from "./prompt-form.tsx";
import { promptQuery } from "./prompt-queries.ts";
import { PromptVersions } from "./prompt-versions.tsx";

/** One prompt: its words, to change for oneself, what came of it, and what it said before. */
export function PromptPage() {
  const { org, key } = useParams({ from: "/o/$org/settings/prompts/$key" });
  const prompt = useSuspenseQuery(promptQuery(useApi(), key)).data;
  const text = (prompt.isOverridden ? prompt.own[0] : prompt.factory[0])?.text ?? "";
  const variables = prompt.factory[0]?.variables ?? [];
  return (
    <Room
      title={
        <span className="flex flex-wrap items-center gap-2">
          <Link to="/o/$org/settings/prompts" params={{ org }} className="text-ink-soft hover:text-ink">
            System prompts
          </Link>
          <span aria-hidden="true" className="text-ink-faint">
            /
          </span>
          {prompt.name}
          {prompt.isOverridden && <Badge tone="accent">Your words</Badge>}
        </span>
      }
      about={prompt.description}
    >
      <PromptFigures figures={prompt.figures} />
      <PromptForm
        key={`${key}.${prompt.isOverridden}.${text}`}
        promptKey={key}
        text={text}
        variables={variables}
        isOverridden={prompt.isOverridden}
      />
      <PromptVersions promptKey={key} prompt={prompt} now={text} />
    </Room>
  );
}
