import { joinClasses } from "@guildhall/ui";
import { Link } from "@tanstack/react-router";
import { type WizardStep, wizardSteps } from "./wizard-steps.ts";

/** Where one is among the steps; each can be gone to at once. */
export function StepList({ current }: { current: WizardStep }) {
  return (
    <nav aria-label="Steps">
      <ol className="flex gap-1">
        {wizardSteps.map((step, i) => (
          <li key={step.id} className="grow basis-0">
            <Link
              from="/o/$org/agents/new"
              to="."
              search={(before) => ({ ...before, step: step.id })}
              aria-current={step.id === current.id ? "step" : undefined}
              className={joinClasses(
                "flex flex-col gap-1.5 rounded-md pb-1 text-[13px]",
                step.id === current.id ? "font-medium text-accent-ink" : "text-ink-faint hover:text-ink",
              )}
            >
              <span
                aria-hidden="true"
                className={joinClasses("h-0.75 rounded-full", isReached(i, current) ? "bg-accent" : "bg-line")}
              />
              {step.title}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function isReached(index: number, current: WizardStep): boolean {
  return index <= wizardSteps.indexOf(current);
}
