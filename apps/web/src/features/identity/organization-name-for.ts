/** The name that is offered for the organization of a person: `Ada Lovelace` → `Ada's organization`. */
export function organizationNameFor(personName: string): string {
  const [first] = personName.trim().split(/\s+/);
  return first ? `${first}’s organization` : "";
}
