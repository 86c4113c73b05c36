import { createFormHook } from "@tanstack/react-form";
import { AreaField } from "./area-field.tsx";
import { fieldContext, formContext } from "./form-context.ts";
import { PasswordField } from "./password-field.tsx";
import { TextField } from "./text-field.tsx";

/** A form whose fields know how to show themselves and their errors. */
export const { useAppForm, withForm } = createFormHook({
  fieldContext,
  formContext,
  fieldComponents: { TextField, PasswordField, AreaField },
  formComponents: {},
});
