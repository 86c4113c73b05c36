import { workflowEvents } from "@guildhall/api/client";
import { Field, Select, TextInput } from "@guildhall/ui";
import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../api/use-api.ts";
import type { ConfigFieldProps } from "./config-field-props.ts";

/** A field that names another object: chosen from those that are there. */
export function ChooseField(props: ConfigFieldProps) {
  const { name, schema, value, error, isRequired, onChange } = props;
  const chosen = typeof value === "string" ? value : "";
  const choices = useChoices(schema.choose);
  return (
    <Field label={schema.title ?? name} error={error} optional={!isRequired}>
      {(control) =>
        choices ? (
          <Select
            {...control}
            choices={[{ value: "", label: isRequired ? "Choose" : "None" }, ...choices]}
            value={chosen}
            onChange={(next) => onChange(next || undefined)}
          />
        ) : (
          <TextInput {...control} value={chosen} onChange={(event) => onChange(event.target.value || undefined)} />
        )
      }
    </Field>
  );
}

/** The objects of a kind by name; nothing for kinds that are typed. */
function useChoices(kind: string | undefined): { value: string; label: string }[] | undefined {
  const api = useApi();
  const agents = useQuery({ ...api.agents.list.queryOptions({ limit: 100 }), enabled: kind === "agent" });
  const workflows = useQuery({ ...api.workflows.list.queryOptions({ limit: 100 }), enabled: kind === "workflow" });
  const tools = useQuery({ ...api.tools.list.queryOptions({ limit: 100 }), enabled: kind === "tool" });
  const credentials = useQuery({
    ...api.providers.credentials.list.queryOptions({ limit: 100 }),
    enabled: kind === "credential",
  });
  const members = useQuery({ ...api.orgs.members.list.queryOptions({ limit: 100 }), enabled: kind === "member" });
  if (kind === "member") {
    return (members.data?.items ?? []).map(({ user }) => ({ value: user.id, label: `${user.name} (${user.email})` }));
  }
  if (kind === "event") return workflowEvents.map(({ key, title }) => ({ value: key, label: title }));
  if (kind === "credential") {
    const shared = (credentials.data?.items ?? []).filter(({ personal, isActive }) => !personal && isActive);
    return shared.map(({ id, label, service }) => ({ value: id, label: `${label} (${service})` }));
  }
  if (kind !== "agent" && kind !== "workflow" && kind !== "tool") return undefined;
  const found = { agent: agents.data, workflow: workflows.data, tool: tools.data }[kind];
  return (found?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
