import { Field, PasswordInput } from "@guildhall/ui";
import type { ComponentProps, ReactNode } from "react";
import { useFieldContext } from "./form-context.ts";
import { useFieldError } from "./use-field-error.ts";

/** A password that belongs to the form around it. */
export function PasswordField({
  label,
  help,
  optional,
  serverError,
  ...rest
}: Omit<ComponentProps<"input">, "value" | "onChange" | "onBlur" | "name"> & {
  label: string;
  help?: ReactNode;
  optional?: boolean;
  serverError?: string | undefined;
}) {
  const field = useFieldContext<string>();
  const error = useFieldError(serverError);
  // The error says what the help would say again.
  return (
    <Field label={label} help={error ? undefined : help} error={error} {...(optional && { optional })}>
      {(control) => (
        <PasswordInput
          {...rest}
          {...control}
          name={field.name}
          value={field.state.value}
          onChange={(event) => field.handleChange(event.target.value)}
          onBlur={field.handleBlur}
        />
      )}
    </Field>
  );
}
