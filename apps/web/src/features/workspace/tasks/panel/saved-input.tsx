import { TextInput } from "@guildhall/ui";
import type { ComponentProps } from "react";

/** A line that is saved when it is left, by Enter too. `onSave` answers false to what it can't take: then it is as before. */
export function SavedInput({
  value,
  onSave,
  ...rest
}: Omit<ComponentProps<"input">, "value" | "defaultValue" | "onBlur" | "onKeyDown"> & {
  value: string;
  onSave: (text: string) => boolean;
}) {
  return (
    <TextInput
      {...rest}
      key={value}
      defaultValue={value}
      onKeyDown={({ key, nativeEvent, currentTarget }) => {
        if (key === "Enter" && !nativeEvent.isComposing) currentTarget.blur();
      }}
      onBlur={({ target }) => {
        if (target.value !== value && !onSave(target.value)) target.value = value;
      }}
    />
  );
}
