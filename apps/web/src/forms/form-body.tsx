import type { ComponentProps, ComponentType, PropsWithChildren } from "react";

type Form = { handleSubmit: () => Promise<void>; AppForm: ComponentType<PropsWithChildren> };

/** The element of a form: Enter and its `SubmitButton` send it, and its fields tell what is wrong, not the browser. */
export function FormBody({ form, ...rest }: Omit<ComponentProps<"form">, "onSubmit"> & { form: Form }) {
  return (
    <form.AppForm>
      <form
        {...rest}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.handleSubmit();
        }}
      />
    </form.AppForm>
  );
}
