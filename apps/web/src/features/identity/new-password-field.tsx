import type { ComponentProps } from "react";
import { useFieldContext } from "../../forms/form-context.ts";
import { PasswordField } from "../../forms/password-field.tsx";
import { PasswordMeter } from "./password-meter.tsx";

/** A password that is being chosen, and how hard it is to guess. Within a form's `AppField`. */
export function NewPasswordField(
  props: Pick<ComponentProps<typeof PasswordField>, "label" | "autoFocus" | "serverError">,
) {
  const { value } = useFieldContext<string>().state;
  return <PasswordField {...props} autoComplete="new-password" help={<PasswordMeter password={value} />} />;
}
