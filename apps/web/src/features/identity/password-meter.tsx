import { joinClasses } from "@guildhall/ui";
import { passwordStrength } from "./password-strength.ts";

const inks = ["bg-line", "bg-danger", "bg-warning", "bg-positive"] as const;

/** Says in bars and words how hard the password is to guess. */
export function PasswordMeter({ password }: { password: string }) {
  const { score, words } = passwordStrength(password);
  return (
    <span className="flex items-center gap-2">
      <span className="flex gap-0.5" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <span key={bar} className={joinClasses("h-1 w-6 rounded-full", bar <= score ? inks[score] : "bg-line")} />
        ))}
      </span>
      {words}
    </span>
  );
}
