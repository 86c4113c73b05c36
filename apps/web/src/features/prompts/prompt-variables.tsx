import { type PromptVersion, variablesIn } from "@guildhall/api/client";
import { Status } from "@guildhall/ui";

/** The variables of a prompt: what each stands for, and whether the words use it. */
export function PromptVariables({ variables, text }: { variables: PromptVersion["variables"]; text: string }) {
  const used = variablesIn(text);
  return (
    <section aria-label="Variables">
      <h2 className="mb-1 text-[13px] font-medium text-ink-soft">Variables</h2>
      <ul className="divide-y divide-line rounded-panel border border-line bg-surface">
        {variables.map(({ name, description, isRequired, default: otherwise }) => (
          <li key={name} className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 px-3 py-2">
            <code className="font-mono text-xs">{`{{${name}}}`}</code>
            <span className="min-w-40 grow basis-0 text-[13px] text-ink-soft">
              {description}
              {otherwise && <span className="text-ink-faint"> Otherwise: {otherwise}</span>}
            </span>
            <VariableStatus isUsed={used.includes(name)} isRequired={isRequired} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function VariableStatus({ isUsed, isRequired }: { isUsed: boolean; isRequired: boolean }) {
  if (isUsed) return <Status kind="done" label="Used" />;
  return isRequired ? <Status kind="failed" label="Missing" /> : <Status kind="waiting" label="Left out" />;
}
