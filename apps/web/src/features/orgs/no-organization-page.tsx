import { Doorway } from "../identity/doorway.tsx";
import { NewOrganizationForm } from "./new-organization-form.tsx";

/** For a person who belongs to no organization, such as after leaving the last one. */
export function NoOrganizationPage() {
  return (
    <Doorway
      title="You are in no organization"
      below="Make one of your own here, or ask somebody to let you into theirs."
    >
      <NewOrganizationForm />
    </Doorway>
  );
}
