import { Button } from "@guildhall/ui";
import { useCreateWorkflow } from "../use-create-workflow.ts";
import { templateCategories } from "./template-categories.ts";
import { TemplateDrawing } from "./template-drawing.tsx";
import type { TemplateItem } from "./template-item.ts";

/** One template: what it does, how it looks, and the way to a workflow of one's own. */
export function TemplateCard({ template }: { template: TemplateItem }) {
  const create = useCreateWorkflow();
  const { key, name, description, category, tags, definition } = template;
  const heading = templateCategories.find(({ value }) => value === category)?.label ?? category;
  return (
    <li className="flex flex-col gap-2 rounded-panel border border-line bg-surface p-4">
      <TemplateDrawing graph={definition} />
      <h2 id={`template-${key}`} className="font-semibold">
        {name}
      </h2>
      <p className="grow text-[13px] text-pretty text-ink-soft">{description}</p>
      <p className="text-xs text-ink-faint">{[heading, ...tags.slice(0, 3)].join(" · ")}</p>
      <Button
        size="sm"
        className="self-start"
        aria-describedby={`template-${key}`}
        busy={create.isPending}
        onClick={() => create.mutate({ name, description, definition })}
      >
        Use this template
      </Button>
    </li>
  );
}
