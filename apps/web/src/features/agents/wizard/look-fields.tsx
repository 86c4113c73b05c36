import { type Choice, ChoiceGroup } from "@guildhall/ui";
import type { ReactNode } from "react";
import { agentColors } from "../agent-colors.ts";
import { agentIcons } from "../agent-icons.tsx";
import type { AgentForm } from "./use-agent-form.ts";

const icons: Choice<string>[] = agentIcons.map(({ name, label, Icon }) => ({
  value: name,
  label,
  drawing: <Icon size={17} aria-hidden="true" />,
}));

const colors: Choice<string>[] = agentColors.map(({ value, label }) => ({
  value,
  label,
  drawing: <span aria-hidden="true" className="size-5 rounded-full" style={{ background: value }} />,
}));

/** The line about the agent, its color and its icon. */
export function LookFields({ form, serverErrors }: { form: AgentForm; serverErrors: Record<string, string> }) {
  return (
    <div className="flex flex-col gap-5">
      <form.AppField name="description">
        {(field) => (
          <field.TextField
            label="Description"
            optional
            maxLength={300}
            placeholder="What it is for, in one line"
            help="Shown in lists, so that others find the right agent."
            serverError={serverErrors["description"]}
          />
        )}
      </form.AppField>
      <form.AppField name="color">
        {(field) => (
          <Labelled label="Color">
            <ChoiceGroup label="Color" choices={colors} value={field.state.value} onChange={field.handleChange} />
          </Labelled>
        )}
      </form.AppField>
      <form.AppField name="icon">
        {(field) => (
          <Labelled label="Icon">
            <ChoiceGroup label="Icon" choices={icons} value={field.state.value} onChange={field.handleChange} />
          </Labelled>
        )}
      </form.AppField>
    </div>
  );
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1.5">
      <span aria-hidden="true" className="font-medium">
        {label}
      </span>
      {children}
    </div>
  );
}
