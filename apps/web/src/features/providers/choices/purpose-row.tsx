import type { ModelChoicesView, ModelOffer } from "@guildhall/api/client";
import { Combobox, type ComboboxChoice, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";

type Choice = ModelChoicesView["choices"][number];

/** One purpose and the model for it. */
export function PurposeRow({
  label,
  about,
  purpose,
  own,
  organization,
  offers,
}: Choice & { label: string; about: string; offers: readonly ModelOffer[] }) {
  const id = useId();
  const choose = useChooseModel();
  const otherwise = purpose === "general" ? "The usual model" : "As in general";
  const nobody = organization ? `Organization’s: ${organization}` : otherwise;
  const shown = choose.isPending ? (choose.variables.modelName ?? "") : (own ?? "");
  return (
    <li className="grid items-center gap-x-4 gap-y-1 py-2.5 sm:grid-cols-[1fr_minmax(0,18rem)]">
      <div>
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <p id={`${id}-about`} className="text-[13px] text-ink-faint">
          {about}
        </p>
      </div>
      <Combobox
        control={{ id, "aria-describedby": `${id}-about` }}
        choices={[{ value: "", label: nobody }, ...offers.map(choiceOf)]}
        value={shown}
        others={(typed) => `Use ${typed}`}
        placeholder="Type a model"
        onChange={(modelName) => choose.mutate({ purpose, modelName: modelName || null })}
      />
    </li>
  );
}

function choiceOf({ reference, provider, model }: ModelOffer): ComboboxChoice {
  return model
    ? { value: reference, label: model, hint: provider }
    : { value: reference, label: provider, hint: "usual model" };
}

function useChooseModel() {
  const api = useApi();
  const queryClient = useQueryClient();
  const toast = useToast();
  return useMutation(
    api.providers.choices.choose.mutationOptions({
      onSuccess: (choices) => queryClient.setQueryData(api.providers.choices.list.queryKey(), choices),
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
}
