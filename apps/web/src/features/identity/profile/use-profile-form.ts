import { useState } from "react";
import { formManners } from "../../../forms/form-manners.ts";
import { useAppForm } from "../../../forms/use-app-form.ts";
import { clearDraft, readDraft, writeDraft } from "../../drafts/draft-store.ts";
import { type ProfileAnswers, profileAnswers } from "./profile-answers.ts";

const draft = "profile";

/** The form of the profile; what was typed and not saved is still there after a reload. */
export function useProfileForm(stored: ProfileAnswers, save: (answers: ProfileAnswers) => Promise<boolean>) {
  const [begun] = useState(() => {
    const read = profileAnswers.safeParse(readDraft(draft, stored));
    return read.success ? read.data : stored;
  });
  return useAppForm({
    defaultValues: begun,
    ...formManners,
    validators: { onDynamic: profileAnswers },
    listeners: { onChange: ({ formApi }) => writeDraft(draft, formApi.state.values) },
    onSubmit: async ({ value }) => {
      if (await save(value)) clearDraft(draft);
    },
  });
}

export type ProfileForm = ReturnType<typeof useProfileForm>;
