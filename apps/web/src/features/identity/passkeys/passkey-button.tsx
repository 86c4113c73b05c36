import { Button, ErrorNotice } from "@guildhall/ui";
import FingerprintIcon from "lucide-react/icons/fingerprint-pattern";
import { useState } from "react";
import { canUsePasskeys } from "./can-use-passkeys.ts";
import { signInWithPasskey } from "./sign-in-with-passkey.ts";

/** Signs in with a passkey, where the browser knows them. */
export function PasskeyButton({ onSignedIn }: { onSignedIn: () => void }) {
  const [state, setState] = useState<{ busy: boolean; problem: string | null }>({ busy: false, problem: null });
  if (!canUsePasskeys()) return null;
  const ask = async () => {
    setState({ busy: true, problem: null });
    const answer = await signInWithPasskey();
    setState({ busy: false, problem: answer.at === "refused" ? answer.problem : null });
    if (answer.at === "inside") onSignedIn();
  };
  return (
    <div className="mt-4 flex flex-col gap-4 border-t border-line pt-4">
      {state.problem && <ErrorNotice title="You are not signed in">{state.problem}</ErrorNotice>}
      <Button
        size="lg"
        busy={state.busy}
        icon={<FingerprintIcon size={16} aria-hidden="true" />}
        onClick={() => void ask()}
      >
        Use a passkey
      </Button>
    </div>
  );
}
