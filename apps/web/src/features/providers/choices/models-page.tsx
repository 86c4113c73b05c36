import { useSuspenseQuery } from "@tanstack/react-query";
import { useApi } from "../../../api/use-api.ts";
import { Room } from "../../../shell/settings/room.tsx";
import { RoomSection } from "../../../shell/settings/room-section.tsx";
import { ModelNotice } from "../model-notice.tsx";
import { PurposeRow } from "./purpose-row.tsx";
import { purposeGroups } from "./purposes.ts";

/** One model for each purpose, chosen from the providers that are there. */
export function ModelsPage() {
  const { choices, offers } = useSuspenseQuery(useApi().providers.choices.list.queryOptions()).data;
  return (
    <Room
      title="Models"
      about="Which model you want for what. Where you choose none, the organization’s choice holds, and else the usual model of this Guildhall."
    >
      <ModelNotice />
      {purposeGroups.map(({ title, about, purposes }) => (
        <RoomSection key={title} title={title} about={about}>
          <ul className="flex flex-col divide-y divide-line">
            {purposes.map((row) => {
              const choice = choices.find(({ purpose }) => purpose === row.purpose);
              return choice && <PurposeRow key={row.purpose} {...row} {...choice} offers={offers} />;
            })}
          </ul>
        </RoomSection>
      ))}
    </Room>
  );
}
