import { Face } from "@guildhall/ui";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { Room } from "../../../shell/settings/room.tsx";
import { GoalList } from "./goal-list.tsx";
import { answersOf } from "./profile-answers.ts";
import { ProfileForm } from "./profile-form.tsx";

/** The person, as they tell of themselves. */
export function ProfilePage() {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const profile = useSuspenseQuery(publicApi.identity.profile.get.queryOptions()).data;
  return (
    <Room
      title="Profile"
      about="You decide what you tell. Colleagues see your name; agents that work for you may read the rest."
    >
      <div className="flex items-center gap-4">
        <Face seed={profile.name} color="#7c3aed" size={56} />
        <div className="min-w-0">
          <p className="truncate font-semibold">{profile.displayName ?? profile.name}</p>
          <p className="truncate text-ink-soft">{profile.email}</p>
        </div>
      </div>
      <ProfileForm stored={answersOf(profile)} />
      <GoalList goals={profile.goals} />
    </Room>
  );
}
