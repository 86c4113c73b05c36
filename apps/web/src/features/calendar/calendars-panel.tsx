import { IconButton, Menu, MenuItem, MenuLine } from "@guildhall/ui";
import EllipsisIcon from "lucide-react/icons/ellipsis";
import LinkIcon from "lucide-react/icons/link";
import PencilIcon from "lucide-react/icons/pencil";
import TrashIcon from "lucide-react/icons/trash-2";
import UsersIcon from "lucide-react/icons/users";
import UploadIcon from "lucide-react/icons/upload";
import { CheckBox } from "./check-box.tsx";
import type { CalendarItem } from "./calendar-types.ts";
import type { CalendarTask } from "./calendar-tasks.tsx";

/** The calendars that the person sees, each to be shown or hidden, with what can be done to it. */
export function CalendarsPanel({
  calendars,
  hidden,
  onHide,
  onTask,
}: {
  calendars: CalendarItem[];
  hidden: ReadonlySet<string>;
  onHide: (ids: string[]) => void;
  onTask: (task: CalendarTask) => void;
}) {
  const toggle = (id: string, shown: boolean) =>
    onHide(calendars.map((calendar) => calendar.id).filter((one) => (one === id ? !shown : hidden.has(one))));
  return (
    <ul aria-label="Calendars" className="flex flex-col">
      {calendars.map((calendar) => (
        <li key={calendar.id} className="group flex min-w-0 items-center gap-1">
          <CheckBox
            label={
              <>
                {calendar.name}
                {!calendar.mayEdit && (
                  <span className="ml-1.5 text-xs text-ink-faint">{calendar.ownerName ?? "shared"}</span>
                )}
              </>
            }
            color={calendar.color}
            checked={!hidden.has(calendar.id)}
            onChange={(shown) => toggle(calendar.id, shown)}
          />
          {calendar.mayEdit && <CalendarMenu calendar={calendar} onTask={onTask} />}
        </li>
      ))}
    </ul>
  );
}

function CalendarMenu({ calendar, onTask }: { calendar: CalendarItem; onTask: (task: CalendarTask) => void }) {
  const item = (kind: CalendarTask["kind"]) => () => onTask({ kind, calendar });
  return (
    <Menu
      label={`For ${calendar.name}`}
      align="end"
      trigger={<IconButton label={`More for ${calendar.name}`} icon={<EllipsisIcon size={15} />} />}
    >
      <MenuItem icon={<PencilIcon size={14} />} onSelect={item("edit")}>
        Change calendar
      </MenuItem>
      <MenuItem icon={<UploadIcon size={14} />} onSelect={item("import")}>
        Import a file
      </MenuItem>
      {!calendar.isDefault && (
        <MenuItem icon={<UsersIcon size={14} />} onSelect={item("share")}>
          Share with people
        </MenuItem>
      )}
      <MenuItem icon={<LinkIcon size={14} />} onSelect={item("feed")}>
        Share as a feed
      </MenuItem>
      {!calendar.isDefault && (
        <>
          <MenuLine />
          <MenuItem icon={<TrashIcon size={14} />} onSelect={item("delete")}>
            Delete calendar
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
