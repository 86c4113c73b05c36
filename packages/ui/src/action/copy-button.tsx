import CheckIcon from "lucide-react/icons/check";
import CopyIcon from "lucide-react/icons/copy";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import { useCopy } from "./use-copy.ts";

/** Puts a text on the clipboard and says for two seconds that it did. */
export function CopyButton({
  text,
  label,
  words = false,
  keys,
}: {
  text: string;
  label: string;
  words?: boolean;
  /** The key that does the same. */
  keys?: string;
}) {
  const { copied, copy } = useCopy();
  const icon = copied ? <CheckIcon size={15} /> : <CopyIcon size={15} />;
  const said = copied ? "Copied" : label;
  return (
    <>
      {words ? (
        <Button icon={icon} onClick={() => void copy(text)}>
          {said}
        </Button>
      ) : (
        <IconButton
          label={said}
          {...(keys && { keys, "data-key": keys.toLowerCase() })}
          icon={icon}
          onClick={() => void copy(text)}
        />
      )}
      <span role="status" className="sr-only">
        {copied ? "Copied" : ""}
      </span>
    </>
  );
}
