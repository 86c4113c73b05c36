import { html, type Html } from "./html.ts";
import { readDescription } from "./read-description.ts";
import { renderOperation } from "./render-operation.ts";
import { renderSchema } from "./render-schema.ts";
import { docsStyle } from "./docs-style.ts";

/** The page at `/api/docs`: every operation and every schema, readable without a script. */
export function renderDocs(): string {
  const { tags, operations, schemas } = readDescription();
  const sections = tags.map((tag) => {
    const own = operations.filter(({ tags: [first] }) => first === tag);
    return html`<section aria-labelledby="tag-${tag}">
      <h2 id="tag-${tag}">${tag}</h2>
      ${own.map(renderOperation)}
    </section>`;
  });
  const shapes = Object.entries(schemas).map(
    ([name, schema]) =>
      html`<details>
        <summary><code>${name}</code></summary>
        <div class="inside" id="${name}">${renderSchema(schema)}</div>
      </details>`,
  );
  return renderPage(
    html`${introduction}
      <nav aria-label="Domains">
        <ul>
          ${[...tags, "shapes"].map((tag) => html`<li><a href="#tag-${tag}">${tag}</a></li>`)}
        </ul>
      </nav>
      ${sections}
      <section aria-labelledby="tag-shapes">
        <h2 id="tag-shapes">shapes</h2>
        ${shapes}
      </section>`,
  );
}

const introduction = html`<h1>Guildhall’s REST interface</h1>
  <p>
    Everything that the web app does is there for programs under <code>/api/v1</code>, with the same rights. Send an API
    key with each request; keys are made under <em>Settings → API keys</em>. Lists answer <code>items</code> and
    <code>nextCursor</code>, which <code>?cursor=</code> takes.
  </p>
  <p><a href="/api/v1/openapi.json">OpenAPI 3.1 description</a> · <a href="/">Guildhall</a></p>`;

function renderPage(content: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>REST interface · Guildhall</title>
        <style>
          ${{ html: docsStyle }}
        </style>
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`.html;
}
