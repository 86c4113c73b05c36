import type { SystemSettingView } from "@guildhall/api/client";
import { Button, Field, RelativeTime, Select, TextInput, useToast } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";

type Setting = Omit<SystemSettingView, "changedAt"> & { changedAt: string | null };

/** One setting: what it is, where that comes from, and the way to change it. */
export function SystemSettingRow({ setting }: { setting: Setting }) {
  const { key, title, about, value, otherwise, from, variable, choices } = setting;
  const [typed, setTyped] = useState(String(value));
  const { save, busy, failure } = useSaveSetting();
  const isNumber = typeof otherwise === "number";
  const given = from === "environment";
  return (
    <li>
      <form
        noValidate
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          save(key, isNumber ? Number(typed) : typed.trim());
        }}
      >
        <Field label={title} help={about} error={failure?.fields["value"] && `It ${failure.fields["value"]}`}>
          {(control) => (
            <div className="flex gap-2">
              {choices && <Select {...control} choices={choices} value={typed} disabled={given} onChange={setTyped} />}
              {!choices && (
                <TextInput
                  {...control}
                  value={typed}
                  readOnly={given}
                  inputMode={isNumber ? "numeric" : "text"}
                  className={isNumber ? "!w-28" : ""}
                  onChange={(event) => setTyped(event.target.value)}
                />
              )}
              {typed !== String(value) && (
                <Button type="submit" busy={busy}>
                  Save
                </Button>
              )}
              {from === "stored" && typed === String(value) && (
                <Button look="ghost" busy={busy} onClick={() => save(key, null)}>
                  Back to {wordsOf(setting) || "none"}
                </Button>
              )}
            </div>
          )}
        </Field>
        <Origin setting={setting} />
        {given && <p className="text-[13px] text-ink-faint">Set by {variable} in the environment, which wins.</p>}
      </form>
    </li>
  );
}

/** The default, in the words of its choice. */
function wordsOf({ choices, otherwise }: Setting): string {
  return choices?.find((choice) => choice.value === otherwise)?.label ?? String(otherwise);
}

function Origin({ setting: { from, changedAt, changedBy } }: { setting: Setting }) {
  if (from !== "stored" || !changedAt) return null;
  return (
    <p className="text-[13px] text-ink-faint">
      {changedBy ? `Set by ${changedBy.name} ` : "Set "}
      <RelativeTime at={changedAt} />
    </p>
  );
}

function useSaveSetting() {
  const api = useApi();
  const queryClient = useQueryClient();
  const toast = useToast();
  const update = useMutation(
    api.ops.systemSettings.update.mutationOptions({
      onSuccess: (settings) => {
        queryClient.setQueryData(api.ops.systemSettings.list.queryKey(), settings);
        toast({ title: "The setting is kept, and holds from now on" });
      },
      onError: (error) => toast({ title: failureOf(error).message, tone: "danger" }),
    }),
  );
  return {
    save: (key: string, value: number | string | null) => update.mutate({ key, value }),
    busy: update.isPending,
    failure: update.error && failureOf(update.error),
  };
}
