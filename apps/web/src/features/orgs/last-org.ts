const key = "guildhall.org";

/** Remembers on this device which organization was used last. */
export function rememberOrg(slug: string): void {
  localStorage.setItem(key, slug);
}

/** The slug of the organization to begin in: the one used last, else the first that is no demo. */
export function lastOrg(organizations: readonly { slug: string; isDemo: boolean }[]): string | undefined {
  const used = localStorage.getItem(key);
  const known = organizations.find(({ slug }) => slug === used);
  return (known ?? organizations.find(({ isDemo }) => !isDemo) ?? organizations[0])?.slug;
}
