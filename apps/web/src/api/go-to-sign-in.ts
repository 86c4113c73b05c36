/** Leaves an organization's page for the door, which leads back to it. */
export function goToSignIn(): void {
  const { pathname, search } = window.location;
  if (pathname.startsWith("/o/")) window.location.assign(`/sign-in?to=${encodeURIComponent(pathname + search)}`);
}
