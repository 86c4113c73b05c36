import { Notice } from "@guildhall/ui";
import { useRouteContext } from "@tanstack/react-router";
import UsersIcon from "lucide-react/icons/users-round";
import { keptByClerkId } from "./kept-at-clerk.tsx";

/** Says where an organization is looked after that comes from Clerk. */
export function ClerkKeepsMembers() {
  const { isKeptByClerk, name } = useRouteContext({ from: "/o/$org" }).organization;
  if (!isKeptByClerk) return null;
  return (
    <div id={keptByClerkId}>
      <Notice icon={<UsersIcon size={16} aria-hidden="true" />} title={`Clerk keeps the members of ${name}`}>
        Its name, who belongs to it and their roles are changed at Clerk: in Clerk’s dashboard under Organizations,{" "}
        {name}, Members, or where your own application lets people look after the organization. What is changed there
        shows here within seconds.
      </Notice>
    </div>
  );
}
