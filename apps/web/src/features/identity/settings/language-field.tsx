import { Combobox, Field, useNow, useTimeFormat } from "@guildhall/ui";
import { browserLanguage } from "./browser-place.ts";
import { useSettings } from "./use-settings.ts";

const tags = [
  "ar",
  "bn",
  "cs",
  "da",
  "de",
  "de-AT",
  "de-CH",
  "el",
  "en",
  "en-AU",
  "en-CA",
  "en-GB",
  "en-IN",
  "en-US",
  "es",
  "es-MX",
  "fa",
  "fi",
  "fr",
  "fr-CA",
  "fr-CH",
  "he",
  "hi",
  "hu",
  "id",
  "it",
  "ja",
  "ko",
  "nb",
  "nl",
  "pl",
  "pt-BR",
  "pt-PT",
  "ro",
  "ru",
  "sv",
  "th",
  "tr",
  "uk",
  "vi",
  "zh-CN",
  "zh-TW",
];
const names = new Intl.DisplayNames(["en"], { type: "language" });
const known = [...new Set([browserLanguage(), ...tags])].map((value) => ({
  value,
  label: names.of(value) ?? value,
  hint: value,
}));

/** The language in whose notation this person reads dates and numbers. */
export function LanguageField() {
  const { settings, change } = useSettings();
  const example = useTimeFormat()(new Date(useNow()));
  return (
    <div className="max-w-md">
      <Field label="Language of dates and numbers" help={`A time is written as ${example}.`}>
        {(control) => (
          <Combobox
            control={control}
            choices={known}
            value={settings?.language ?? browserLanguage()}
            placeholder="Type a language"
            others={(typed) => `Use the tag ${typed}`}
            onChange={(language) => change({ language })}
          />
        )}
      </Field>
    </div>
  );
}
