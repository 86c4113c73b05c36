import type { ToolParameter } from "@guildhall/api/client";
import { Button, ErrorNotice, Field, Status, TextInput } from "@guildhall/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { failureOf } from "../../api/failure-of.ts";
import { useApi } from "../../api/use-api.ts";
import { argumentsOf } from "./arguments-of.ts";

/** Calls the tool with arguments that one types, and shows what came of it. */
export function TryTool({ id, parameters }: { id: string; parameters: readonly ToolParameter[] }) {
  const [texts, setTexts] = useState<Record<string, string>>({});
  const call = useMutation(useApi().tools.try.mutationOptions());
  const failure = call.error ? failureOf(call.error) : null;
  return (
    <section className="flex flex-col gap-3 border-t border-line pt-5">
      <h2 className="font-semibold">Try it</h2>
      <form
        noValidate
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          call.mutate({ id, arguments: argumentsOf(parameters, texts) });
        }}
      >
        {parameters.map(({ name, description, isRequired }) => (
          <Field
            key={name}
            label={name}
            optional={!isRequired}
            help={description}
            error={failure?.fields[`arguments.${name}`]}
          >
            {(control) => (
              <TextInput
                {...control}
                autoComplete="off"
                value={texts[name] ?? ""}
                onChange={(event) => setTexts({ ...texts, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Button type="submit" busy={call.isPending} className="self-start">
          Call tool
        </Button>
      </form>
      {failure && (
        <ErrorNotice title="The tool was not called" details={failure.details}>
          {failure.message}
        </ErrorNotice>
      )}
      {call.data && <ToolAnswerView answer={call.data} />}
    </section>
  );
}

type Answer = { status: number; isOk: boolean; text: string; isCut: boolean; durationMs: number };

function ToolAnswerView({ answer: { status, isOk, text, isCut, durationMs } }: { answer: Answer }) {
  return (
    <div role="status" className="flex flex-col gap-2">
      <p className="flex flex-wrap gap-3 text-[13px] text-ink-faint">
        <Status kind={isOk ? "done" : "failed"} label={`Answered ${status}`} />
        <span>{durationMs} ms</span>
        {isCut && <span>Only the beginning is shown</span>}
      </p>
      <div
        tabIndex={0}
        role="group"
        aria-label="Answer"
        className="max-h-80 overflow-y-auto rounded-control border border-line bg-surface p-3 font-mono text-xs leading-5 break-words whitespace-pre-wrap"
      >
        {text || "The answer is empty."}
      </div>
    </div>
  );
}
