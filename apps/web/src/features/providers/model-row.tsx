import type { ModelView } from "@guildhall/api/client";
import { TextInput, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";

type Price = "inputPriceMicros" | "outputPriceMicros";
const microsPerDollar = 1_000_000;

/** A model with its prices, which are stored as a field is left. */
export function ModelRow({ model }: { model: ModelView }) {
  const { providers } = useApi();
  const toast = useToast();
  const queryClient = useQueryClient();
  const update = useMutation(
    providers.updateModel.mutationOptions({
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
      onSettled: () => queryClient.invalidateQueries({ queryKey: providers.models.pathKey() }),
    }),
  );
  const { id, name, isEnabled } = model;
  const priceCell = (price: Price, words: string) => (
    <td className="py-1 pr-3">
      <TextInput
        key={model[price]}
        aria-label={`Dollars per million tokens ${words} by ${name}`}
        inputMode="decimal"
        defaultValue={String(model[price] / microsPerDollar)}
        className="w-24"
        onBlur={(event) => {
          const micros = Math.round(Number(event.target.value.replace(",", ".")) * microsPerDollar);
          if (Number.isSafeInteger(micros) && micros >= 0 && micros !== model[price])
            update.mutate({ id, [price]: micros });
        }}
      />
    </td>
  );
  return (
    <tr>
      <td className="max-w-64 truncate py-1 pr-3 font-mono text-[13px]">{name}</td>
      {priceCell("inputPriceMicros", "read")}
      {priceCell("outputPriceMicros", "written")}
      <td className="py-1">
        <input
          type="checkbox"
          aria-label={`Offer ${name}`}
          checked={update.isPending ? (update.variables.isEnabled ?? isEnabled) : isEnabled}
          onChange={(event) => update.mutate({ id, isEnabled: event.target.checked })}
          className="size-6 accent-accent"
        />
      </td>
    </tr>
  );
}
