import { admins, everybody, notViewers, type Sweep } from "./case.ts";

export const sweepTools: Sweep = async ({ api }) => {
  let made = 0;
  const tool = () => ({
    name: `sweep_tool_${++made}`,
    description: "Tells the weather",
    parameters: [{ name: "city", type: "string", description: "Where", isRequired: true }] as const,
    configuration: { method: "GET", url: "http://93.184.216.34/{city}" } as const,
  });
  const { id } = await api.tools.create({ ...tool(), parameters: [...tool().parameters] });
  const ofAdmins = { stranger: "not-found", roles: admins } as const;
  return {
    "tools.list": { input: () => ({ query: "weather", limit: 10 }), stranger: "own", roles: everybody },
    "tools.get": { input: () => ({ id }), stranger: "not-found", roles: everybody },
    "tools.create": { input: tool, stranger: "own", roles: admins },
    "tools.update": { input: () => ({ id, description: "Tells the weather" }), ...ofAdmins },
    "tools.archive": { input: () => ({ id }), ...ofAdmins },
    "tools.restore": { input: () => ({ id }), ...ofAdmins },
    // Without the argument it needs, nothing is called.
    "tools.try": {
      input: () => ({ id, arguments: {} }),
      stranger: "not-found",
      roles: { ...notViewers, owner: "bad-input", admin: "bad-input", member: "bad-input" },
    },
  };
};
