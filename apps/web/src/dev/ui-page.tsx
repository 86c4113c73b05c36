import { ShowcaseActions } from "./showcase-actions.tsx";
import { ShowcaseContent } from "./showcase-content.tsx";
import { ShowcaseFeedback } from "./showcase-feedback.tsx";
import { ShowcaseForms } from "./showcase-forms.tsx";

/** All primitives in both themes, side by side; only in development. */
export function UiPage() {
  return (
    <main className="grid min-h-dvh lg:grid-cols-2">
      <h1 className="sr-only">Primitives</h1>
      {["light", "dark"].map((theme) => (
        <section
          key={theme}
          data-theme={theme}
          aria-label={theme}
          className="flex flex-col gap-10 bg-canvas p-8 text-ink"
        >
          <ShowcaseActions />
          <ShowcaseForms />
          <ShowcaseFeedback />
          <ShowcaseContent />
        </section>
      ))}
    </main>
  );
}
