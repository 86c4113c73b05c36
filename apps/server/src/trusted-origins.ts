/**
 * From where accounts may be used. With a `PUBLIC_URL` only from there; without one from wherever the browser opened
 * Guildhall, as long as page and request name the same host.
 */
export function trustedOrigins(publicUrl: string | undefined): (request?: Request) => string[] {
  if (publicUrl) return () => [publicUrl];
  return (request) => {
    const host = request?.headers.get("host");
    return host ? [`http://${host}`, `https://${host}`] : [];
  };
}
