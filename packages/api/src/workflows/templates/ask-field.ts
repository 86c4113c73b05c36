type Kind = "text" | "long-text" | "number" | "boolean" | "json";

/** A field of the form that starts a template, filled in so that it can be tried at once. */
export const askField = (name: string, title: string, type: Kind, initial: string) => ({
  name,
  title,
  type,
  isRequired: true,
  initial,
});
