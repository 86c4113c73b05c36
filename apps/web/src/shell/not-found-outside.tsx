import { NotFoundPage } from "./not-found-page.tsx";

/** What stands at an address that leads nowhere, outside any organization. */
export function NotFoundOutside() {
  return (
    <main>
      <NotFoundPage />
    </main>
  );
}
