import { ErrorNotice, Field, Select, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouteContext } from "@tanstack/react-router";
import { failureOf } from "../../../api/failure-of.ts";
import { FormBody } from "../../../forms/form-body.tsx";
import { SubmitButton } from "../../../forms/submit-button.tsx";
import { RoomSection } from "../../../shell/settings/room-section.tsx";
import { changeOf, type ProfileAnswers } from "./profile-answers.ts";
import { ProfileFields } from "./profile-fields.tsx";
import { profileSections } from "./profile-sections.ts";
import { useProfileForm } from "./use-profile-form.ts";

const ways = [
  { value: "", label: "No matter" },
  { value: "email", label: "E-mail" },
  { value: "phone", label: "Phone" },
  { value: "work_email", label: "E-mail at work" },
  { value: "work_phone", label: "Phone at work" },
  { value: "chat", label: "Chat" },
] as const;

/** Everything that a person may tell about themselves; nothing of it must be told but a name. */
export function ProfileForm({ stored }: { stored: ProfileAnswers }) {
  const { save, failure } = useSaveProfile();
  const form = useProfileForm(stored, save);
  const errors = failure?.fields ?? {};
  return (
    <FormBody form={form} className="flex flex-col gap-6">
      <ProfileFields form={form} fields={profileSections.you} errors={errors} />
      <RoomSection title="How to reach you">
        <ProfileFields form={form} fields={profileSections.contact} errors={errors} />
        <form.AppField name="preferredContact">
          {(field) => (
            <Field label="Best reached by">
              {(control) => (
                <Select {...control} choices={ways} value={field.state.value} onChange={field.handleChange} />
              )}
            </Field>
          )}
        </form.AppField>
      </RoomSection>
      <RoomSection title="In an emergency">
        <ProfileFields form={form} fields={profileSections.emergency} errors={errors} />
      </RoomSection>
      <RoomSection title="At work">
        <ProfileFields form={form} fields={profileSections.work} errors={errors} />
      </RoomSection>
      <RoomSection title="Elsewhere">
        <ProfileFields form={form} fields={profileSections.elsewhere} errors={errors} />
      </RoomSection>
      <RoomSection
        title="How you work"
        about="For agents that work with you. One thing on each line: its name, a colon, what it is."
      >
        <ProfileFields form={form} fields={profileSections.manner} errors={errors} />
      </RoomSection>
      {failure && (
        <ErrorNotice title="Your profile was not saved" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      <div className="sticky bottom-0 -mx-1 border-t border-line bg-canvas px-1 py-3">
        <SubmitButton>Save profile</SubmitButton>
      </div>
    </FormBody>
  );
}

function useSaveProfile() {
  const { publicApi } = useRouteContext({ from: "/o/$org" });
  const queryClient = useQueryClient();
  const toast = useToast();
  const update = useMutation(publicApi.identity.profile.update.mutationOptions());
  const save = async (answers: ProfileAnswers) => {
    const saved = await update.mutateAsync(changeOf(answers)).catch(() => null);
    if (!saved) return false;
    queryClient.setQueryData(publicApi.identity.profile.get.queryKey(), saved);
    await queryClient.invalidateQueries({ queryKey: publicApi.identity.me.queryKey() });
    toast({ title: "Your profile is saved" });
    return true;
  };
  return { save, failure: update.error && failureOf(update.error) };
}
