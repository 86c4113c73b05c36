import { Badge, Button, EmptyState, ErrorNotice, Notice, Skeleton, Spinner, Status } from "@guildhall/ui";
import InfoIcon from "lucide-react/icons/info";
import { ShowcaseRow } from "./showcase-row.tsx";

/** What tells how things stand. */
export function ShowcaseFeedback() {
  return (
    <>
      <ShowcaseRow title="Status">
        <Status kind="waiting" label="Waiting" />
        <Status kind="busy" label="Running" />
        <Status kind="done" label="Completed" />
        <Status kind="stopped" label="Cancelled" />
        <Status kind="failed" label="Failed" />
        <Badge>Archived</Badge>
        <Badge tone="accent">Demo</Badge>
        <Spinner />
      </ShowcaseRow>
      <ShowcaseRow title="Notices">
        <div className="grid w-full gap-3">
          {(["neutral", "accent", "warning"] as const).map((tone) => (
            <Notice
              key={tone}
              tone={tone}
              icon={<InfoIcon size={16} />}
              title="Something to know"
              action={<Button>Do thing</Button>}
            >
              What it means for you.
            </Notice>
          ))}
          <ErrorNotice
            title="The thing was not saved"
            details="thing-not-saved: connection refused"
            action={<Button>Try again</Button>}
          >
            Guildhall does not answer. Nothing that you typed is lost.
          </ErrorNotice>
          <Skeleton className="h-14" />
        </div>
      </ShowcaseRow>
      <EmptyState title="There is no thing yet" action={<Button look="primary">Create thing</Button>}>
        A thing is what you need for another thing.
      </EmptyState>
    </>
  );
}
