import PlusIcon from "lucide-react/icons/plus";
import type { Question } from "../questions.ts";
import { addExample } from "./add-example.ts";
import type { AgentForm } from "./use-agent-form.ts";

/** One question with its help, the answer, and examples to take. */
export function QuestionField({
  form,
  question,
  serverError,
  autoFocus = false,
  examples = true,
  onEnter,
}: {
  form: AgentForm;
  question: Question;
  serverError: string | undefined;
  autoFocus?: boolean;
  examples?: boolean;
  /** Called for Enter with ⌘ or Ctrl; Enter alone begins a new line. */
  onEnter?: () => void;
}) {
  const { name, label, help, placeholder, limit, optional } = question;
  return (
    <div className="flex flex-col gap-3">
      <form.AppField name={name}>
        {(field) => (
          <field.AreaField
            label={label}
            help={help}
            placeholder={placeholder}
            limit={limit}
            optional={optional}
            serverError={serverError}
            autoFocus={autoFocus}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) onEnter?.();
            }}
            rows={name === "who" ? 4 : 5}
          />
        )}
      </form.AppField>
      {examples && (
        <ul aria-label={`Examples for ${question.title}`} className="flex flex-col gap-1.5">
          {question.examples.map((example) => (
            <li key={example}>
              <button
                type="button"
                onClick={() => form.setFieldValue(name, (answer) => addExample(answer, example))}
                className="flex w-full items-start gap-2 rounded-control border border-dashed border-line px-3 py-2 text-left text-[13px] text-ink-soft transition-colors duration-100 hover:border-accent-line hover:bg-accent-soft hover:text-ink"
              >
                <PlusIcon size={14} aria-hidden="true" className="mt-0.75 shrink-0" />
                {example}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
