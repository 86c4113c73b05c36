import type { JsonSchema } from "../openapi/describe-schema.ts";
import { html, type Html, nothing } from "./html.ts";
import type { DescribedOperation } from "./read-description.ts";
import { renderField, renderSchema } from "./render-schema.ts";

/** One operation, closed until somebody wants to know: how it is called, what it takes, what it answers. */
export function renderOperation(operation: DescribedOperation): Html {
  const { operationId, method, path, summary, parameters, requestBody, responses } = operation;
  const body = requestBody?.content["application/json"]?.schema;
  return html`<details>
    <summary><code class="method ${method}">${method}</code> <code>${path}</code> <span>${summary}</span></summary>
    <div class="inside" id="${operationId}">
      <pre tabindex="0" aria-label="Call of ${operationId}">${exampleOf(operation, body)}</pre>
      ${
        parameters.length > 0
          ? html`<h3>In the address</h3>
              ${renderParameters(operation)}`
          : nothing
      }
      ${
        body
          ? html`<h3>In the body</h3>
              ${renderSchema(body)}`
          : nothing
      }
      <h3>Answers</h3>
      ${Object.entries(responses).flatMap(([status, response]) => renderAnswer(status, response) ?? [])}
      <p class="soft">
        Errors: ${Object.keys(responses).filter(isError).join(", ")}, in the form of <a href="#Error">Error</a>.
      </p>
    </div>
  </details>`;
}

const isError = (status: string) => Number(status) >= 400;

function renderParameters({ parameters }: DescribedOperation): Html {
  return html`<dl>${parameters.map(({ name, schema, required }) => renderField(name, schema, required))}</dl>`;
}

function renderAnswer(
  status: string,
  { description = "", content }: DescribedOperation["responses"][string],
): Html | null {
  if (isError(status)) return null;
  const [type, { schema } = { schema: undefined }] = Object.entries(content)[0] ?? [];
  return html`<p>
      <strong>${status}</strong> ${description}${type ? html` <span class="soft">(${type})</span>` : nothing}
    </p>
    ${schema ? renderSchema(schema) : nothing}`;
}

function exampleOf({ method, path }: DescribedOperation, body: JsonSchema | undefined): string {
  const verb = method === "GET" || (method === "POST" && body) ? "" : `-X ${method} `;
  const sent = body ? ` \\\n  -H 'content-type: application/json' -d '{ … }'` : "";
  return `curl ${verb}"$GUILDHALL/api/v1${path}" -H "Authorization: Bearer $KEY"${sent}`;
}
