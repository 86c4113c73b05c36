import EyeIcon from "lucide-react/icons/eye";
import EyeOffIcon from "lucide-react/icons/eye-off";
import { type ComponentProps, useState } from "react";
import { IconButton } from "../action/icon-button.tsx";
import { TextInput } from "./text-input.tsx";

/** A password that can be shown while it is typed. */
export function PasswordInput(props: Omit<ComponentProps<"input">, "type">) {
  const [shown, setShown] = useState(false);
  return (
    <div className="relative">
      <TextInput
        spellCheck={false}
        autoCapitalize="none"
        {...props}
        type={shown ? "text" : "password"}
        className="pr-10"
      />
      <IconButton
        label={shown ? "Hide password" : "Show password"}
        icon={shown ? <EyeOffIcon size={15} /> : <EyeIcon size={15} />}
        onClick={() => setShown(!shown)}
        className="absolute top-0.5 right-0.5"
      />
    </div>
  );
}
