import { HeadContent, Outlet } from "@tanstack/react-router";

/** The route at the top: the title of the window, and the page. */
export function Root() {
  return (
    <>
      <HeadContent />
      <Outlet />
    </>
  );
}
