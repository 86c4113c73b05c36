/** Code that calls an agent through the interface of OpenAI, for each of the common ways. */
export function agentSnippets(origin: string, slug: string) {
  return [
    { title: "JavaScript", language: "ts", code: javascript(origin, slug) },
    { title: "Python", language: "python", code: python(origin, slug) },
    { title: "Shell", language: "bash", code: shell(origin, slug) },
  ] as const;
}

const javascript = (origin: string, slug: string) => `import OpenAI from "openai";

const client = new OpenAI({
  baseURL: "${origin}/v1",
  apiKey: process.env.GUILDHALL_API_KEY,
});

const stream = await client.chat.completions.create({
  model: "agent:${slug}",
  messages: [{ role: "user", content: "What can you do?" }],
  stream: true,
});

for await (const chunk of stream) {
  process.stdout.write(chunk.choices[0]?.delta.content ?? "");
}`;

const python = (origin: string, slug: string) => `import os
from openai import OpenAI

client = OpenAI(base_url="${origin}/v1", api_key=os.environ["GUILDHALL_API_KEY"])

answer = client.chat.completions.create(
    model="agent:${slug}",
    messages=[{"role": "user", "content": "What can you do?"}],
)
print(answer.choices[0].message.content)`;

const shell = (origin: string, slug: string) => `curl ${origin}/v1/chat/completions \\
  -H "Authorization: Bearer $GUILDHALL_API_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{
    "model": "agent:${slug}",
    "messages": [{ "role": "user", "content": "What can you do?" }]
  }'`;
