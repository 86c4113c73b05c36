import { ButtonLink, EmptyState } from "@guildhall/ui";
import { Link } from "@tanstack/react-router";
import CompassIcon from "lucide-react/icons/compass";

/** What stands at an address that leads nowhere. */
export function NotFoundPage() {
  return (
    <div className="flex min-h-[60vh] items-center">
      <EmptyState
        level={1}
        drawing={<CompassIcon size={28} aria-hidden="true" />}
        title="There is nothing at this address"
        action={
          <ButtonLink look="primary">
            <Link to="/">Go to Home</Link>
          </ButtonLink>
        }
      >
        It may have been removed, or it is not shared with you.
      </EmptyState>
    </div>
  );
}
