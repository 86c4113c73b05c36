/**
 * A stand-in for both scripts that Clerk's host serves: a browser is signed in with this token until it signs out. It does
 * only what Clerk's React package asks of it, and has no pages of its own.
 */
export function clerkScript(token: string): string {
  return `(() => {
    const token = ${JSON.stringify(token)};
    const isOut = () => sessionStorage.getItem("signed-out") !== null;
    const user = isOut() ? null : { id: "user_1" };
    const session = user && { id: "sess_1", status: "active", user, getToken: async () => token };
    const client = { sessions: [], signedInSessions: [], signIn: {}, signUp: {} };
    document.cookie = "__session=" + (session ? token : "; max-age=0") + "; path=/";
    window.Clerk = {
      loaded: false,
      load: async () => void (window.Clerk.loaded = true),
      client, user, session,
      organization: null,
      isSignedIn: session !== null,
      addListener: (listener) => (listener({ client, user, session, organization: null }), () => {}),
      on: (event, listener, options) => void (event === "status" && options?.notify && listener("ready")),
      off: () => {},
      openUserProfile: () => {},
      mountSignIn: (node) => void (node.textContent = "The form of Clerk"),
      unmountSignIn: () => {},
      signOut: async () => {
        sessionStorage.setItem("signed-out", "1");
        location.assign("/sign-in");
      },
    };
    globalThis.__internal_ClerkUICtor = function () {};
  })();`;
}
