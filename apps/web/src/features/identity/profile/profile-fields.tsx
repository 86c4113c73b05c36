import type { ProfileSectionField } from "./profile-sections.ts";
import type { ProfileForm } from "./use-profile-form.ts";

/** The fields of one part of the profile: two beside each other where there is room, long texts alone. */
export function ProfileFields({
  form,
  fields,
  errors,
}: {
  form: ProfileForm;
  fields: readonly ProfileSectionField[];
  errors: Record<string, string>;
}) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {fields.map(({ name, label, limit, ...rest }) => (
        <div key={name} className={limit ? "sm:col-span-2" : ""}>
          <form.AppField name={name}>
            {(field) =>
              limit ? (
                <field.AreaField label={label} limit={limit} serverError={errors[name]} {...rest} />
              ) : (
                <field.TextField label={label} serverError={errors[name]} {...rest} />
              )
            }
          </form.AppField>
        </div>
      ))}
    </div>
  );
}
