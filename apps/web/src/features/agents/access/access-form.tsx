import { setAccessInput } from "@guildhall/api/client";
import { Button, ErrorNotice, Field, Select, Switch, TextArea, TextInput } from "@guildhall/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { inferOutput } from "@trpc/tanstack-react-query";
import { useState } from "react";
import type { Api } from "../../../api/create-api.ts";
import { failureOf } from "../../../api/failure-of.ts";
import { useApi } from "../../../api/use-api.ts";
import { describeIssue } from "../../../forms/describe-issue.ts";

type Access = inferOutput<Api["agents"]["access"]["get"]>;

const visibilities = [
  { value: "", label: "As its maker shared it" },
  { value: "organization", label: "Lists show it" },
  { value: "hidden", label: "No list shows it" },
  { value: "private", label: "Only its maker and who was named" },
] as const;

/** Whether an agent may be talked to, who finds it, and what is set differently for the organization. */
export function AccessForm({ agentId, access, onDone }: { agentId: string; access: Access; onDone: () => void }) {
  const api = useApi();
  const queryClient = useQueryClient();
  const [isEnabled, setEnabled] = useState(access.isEnabled);
  const [visibility, setVisibility] = useState<(typeof visibilities)[number]["value"]>(access.visibility ?? "");
  const [texts, setTexts] = useState(() => textsOf(access.config));
  const set = useMutation(
    api.agents.access.set.mutationOptions({
      onSuccess: async () => {
        onDone();
        await queryClient.invalidateQueries({ queryKey: api.agents.pathKey() });
      },
    }),
  );
  const input = { id: agentId, isEnabled, visibility: visibility || null, config: configOf(texts) };
  const [sent, setSent] = useState(false);
  const issues = setAccessInput.safeParse(input).error?.issues ?? [];
  const wrong = (field: string) =>
    sent ? issues.filter(({ path }) => path[1] === field).map(describeIssue)[0] : undefined;
  const write = (field: keyof Texts) => (event: { target: { value: string } }) =>
    setTexts((before) => ({ ...before, [field]: event.target.value }));
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (issues.length === 0) set.mutate(input);
      }}
    >
      {set.error && <ErrorNotice title="It was not saved">{failureOf(set.error).message}</ErrorNotice>}
      <Switch
        label="People may talk to it"
        help="Switched off, nobody talks to it, no workflow asks it, and its public page is closed."
        checked={isEnabled}
        onChange={setEnabled}
      />
      <Field label="Who finds it">
        {(control) => <Select {...control} choices={visibilities} value={visibility} onChange={setVisibility} />}
      </Field>
      <Field label="Model" optional error={wrong("modelName")}>
        {(control) => <TextInput {...control} value={texts.modelName} onChange={write("modelName")} />}
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field label="Temperature" optional error={wrong("temperature")}>
          {(control) => (
            <TextInput {...control} inputMode="decimal" value={texts.temperature} onChange={write("temperature")} />
          )}
        </Field>
        <Field label="Longest answer, in tokens" optional error={wrong("maxOutputTokens")}>
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              value={texts.maxOutputTokens}
              onChange={write("maxOutputTokens")}
            />
          )}
        </Field>
      </div>
      <Field label="Further instructions" optional error={wrong("instructions")}>
        {(control) => <TextArea {...control} rows={2} value={texts.instructions} onChange={write("instructions")} />}
      </Field>
      <Button type="submit" look="primary" busy={set.isPending} className="self-start">
        Save decision
      </Button>
    </form>
  );
}

type Texts = Record<"modelName" | "temperature" | "maxOutputTokens" | "instructions", string>;

const textsOf = ({ modelName, temperature, maxOutputTokens, instructions }: Access["config"]): Texts => ({
  modelName: modelName ?? "",
  temperature: String(temperature ?? ""),
  maxOutputTokens: String(maxOutputTokens ?? ""),
  instructions: instructions ?? "",
});

const configOf = ({ modelName, temperature, maxOutputTokens, instructions }: Texts) => ({
  ...(modelName.trim() && { modelName }),
  ...(temperature.trim() && { temperature: Number(temperature) }),
  ...(maxOutputTokens.trim() && { maxOutputTokens: Number(maxOutputTokens) }),
  ...(instructions.trim() && { instructions }),
});
