import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "../../api/use-api.ts";
import { Room } from "../../shell/settings/room.tsx";
import { RoomSection } from "../../shell/settings/room-section.tsx";
import { EnvironmentTable } from "./environment-table.tsx";
import { SystemSettingRow } from "./system-setting-row.tsx";

/** What holds for the whole installation, and where it comes from. */
export function SystemPage() {
  const { settings, environment } = useSuspenseQuery(useApi().ops.systemSettings.list.queryOptions()).data;
  return (
    <Room title="System" about="What holds for this whole Guildhall. The environment always wins over what is stored.">
      <RoomSection title="Settings">
        <ul className="flex flex-col gap-5">
          {settings.map((setting) => (
            // What was typed goes when another value comes.
            <SystemSettingRow key={`${setting.key} ${JSON.stringify(setting.value)}`} setting={setting} />
          ))}
        </ul>
      </RoomSection>
      <RoomSection
        title="Environment"
        about="What the server was started with. To change it, start it anew; docs/env.md tells of each."
      >
        <EnvironmentTable environment={environment} />
      </RoomSection>
    </Room>
  );
}
