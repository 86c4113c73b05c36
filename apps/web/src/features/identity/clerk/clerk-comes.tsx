import { Spinner } from "@guildhall/ui";

/** What is shown while Clerk is on its way. */
export function ClerkComes() {
  return (
    <main className="flex min-h-dvh items-center justify-center bg-rail text-ink-soft">
      <title>Guildhall</title>
      <p role="status" className="flex items-center gap-2">
        <Spinner /> Waiting for Clerk
      </p>
    </main>
  );
}
