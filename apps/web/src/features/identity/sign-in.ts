/** Signs in with e-mail and password; answers what to tell the person when it does not work, else nothing. */
export async function signIn(credentials: { email: string; password: string }): Promise<string | null> {
  const response = await fetch("/api/auth/sign-in/email", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(credentials),
  }).catch(() => null);
  if (response?.ok) return null;
  if (response?.status === 401) return "The e-mail address or the password is not right.";
  if (response?.status === 429) return "There were too many tries. Wait a minute, then try again.";
  if (response && response.status < 500)
    return "Guildhall does not accept this. Check the e-mail address and the password.";
  return "Guildhall does not answer. Check that it is running, then try again.";
}
