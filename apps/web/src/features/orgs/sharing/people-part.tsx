import { IconButton, Select } from "@guildhall/ui";
import XIcon from "lucide-react/icons/x";
import { AddPerson } from "./add-person.tsx";
import { levelChoices } from "./share-words.ts";
import type { SharedThing, Sharing } from "./sharing-item.ts";
import type { useSharing } from "./use-sharing.ts";

type Props = { thing: SharedThing; sharing: Sharing; control: ReturnType<typeof useSharing> };

/** The people who were named, each with their level, and the way to name another. */
export function PeoplePart({ thing, sharing, control: { share, unshare } }: Props) {
  const { people, owner, mayShare } = sharing;
  return (
    <section aria-label="People" className="flex flex-col gap-2">
      <h3 className="font-medium">People</h3>
      <ul aria-label="People with access" className="divide-y divide-line rounded-panel border border-line">
        {owner && (
          <li className="flex min-h-11 items-center gap-2 px-3 py-1.5">
            <span className="min-w-0 grow truncate">{owner.name}</span>
            <span className="text-[13px] text-ink-soft">Owner</span>
          </li>
        )}
        {people.map(({ userId, name, email, level }) => (
          <li key={userId} className="flex min-h-11 flex-wrap items-center gap-2 px-3 py-1.5">
            <span className="min-w-0 grow basis-32">
              <span className="block truncate">{name}</span>
              <span className="block truncate text-xs text-ink-faint">{email}</span>
            </span>
            <Select
              size="sm"
              aria-label={`What ${name} may do`}
              choices={levelChoices}
              value={level}
              disabled={!mayShare}
              onChange={(next) => share.mutate({ ...thing, userId, level: next })}
            />
            {mayShare && (
              <IconButton
                label={`Take it back from ${name}`}
                icon={<XIcon size={15} />}
                onClick={() => unshare.mutate({ ...thing, userId })}
              />
            )}
          </li>
        ))}
        {!owner && people.length === 0 && <li className="px-3 py-2 text-ink-soft">Nobody is named.</li>}
      </ul>
      {mayShare && (
        <AddPerson
          taken={[...people.map(({ userId }) => userId), ...(owner ? [owner.id] : [])]}
          busy={share.isPending}
          onAdd={(userId, level) => share.mutateAsync({ ...thing, userId, level })}
        />
      )}
    </section>
  );
}
