import { Select } from "@guildhall/ui";
import { levelChoices, visibilityChoices } from "./share-words.ts";
import type { SharedThing, Sharing } from "./sharing-item.ts";
import type { useSharing } from "./use-sharing.ts";

type Props = { thing: SharedThing; sharing: Sharing; control: ReturnType<typeof useSharing> };

/** Whether the whole organization has an object, and for what. */
export function OrganizationPart({ thing, sharing, control: { open } }: Props) {
  const { mayShare, isOwn, visibility: now, orgLevel } = sharing;
  const { visibility, level } = open.isPending ? open.variables : { visibility: now, level: orgLevel };
  // Who hides what is another's would lose it from their own sight.
  const choices = visibilityChoices.filter(({ value }) => isOwn || value !== "private" || now === "private");
  return (
    <section aria-label="Organization" className="flex flex-col gap-2">
      <h3 className="font-medium">Organization</h3>
      <div className="flex flex-wrap gap-2">
        <Select
          aria-label="Who finds it"
          choices={choices}
          value={visibility}
          disabled={!mayShare}
          onChange={(next) => open.mutate({ ...thing, visibility: next, level })}
        />
        {visibility !== "private" && (
          <Select
            aria-label="What everybody may do"
            choices={levelChoices}
            value={level}
            disabled={!mayShare}
            onChange={(next) => open.mutate({ ...thing, visibility, level: next })}
          />
        )}
      </div>
    </section>
  );
}
