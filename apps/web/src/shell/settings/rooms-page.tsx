import { useParams } from "@tanstack/react-router";
import { RoomList } from "./room-list.tsx";

/** The rooms of the settings on a phone. */
export function RoomsPage() {
  const { org } = useParams({ from: "/o/$org" });
  return (
    <>
      <h1 className="text-lg font-semibold tracking-tight">Settings</h1>
      <RoomList org={org} page />
    </>
  );
}
