import { Button } from "@guildhall/ui";
import type { ComponentProps } from "react";
import { useFormContext } from "./form-context.ts";

/** Sends the form around it, and shows while it is on its way. */
export function SubmitButton(look: Pick<ComponentProps<typeof Button>, "size" | "className" | "children">) {
  const form = useFormContext();
  return (
    <form.Subscribe selector={(state) => state.isSubmitting}>
      {(busy) => <Button {...look} type="submit" look="primary" busy={busy} />}
    </form.Subscribe>
  );
}
