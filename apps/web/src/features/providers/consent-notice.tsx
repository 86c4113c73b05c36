import { Notice } from "@guildhall/ui";

/** How the consent ended from which the person has come back. */
export function ConsentNotice({ consent }: { consent: "connected" | "refused" | undefined }) {
  if (consent === "connected") return <Notice tone="accent" role="status" title="The service is connected" />;
  if (consent === "refused")
    return (
      <Notice tone="warning" role="alert" title="The service is not connected">
        Why stands with the connection below. It can be tried again there.
      </Notice>
    );
  return null;
}
