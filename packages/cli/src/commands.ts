export type Command = {
  name: string;
  usage: string;
  about: string;
  /** Answers the exit code, 0 when left out. */
  run: (args: string[], usage: string) => Promise<number | void>;
};

// Each is loaded only when it is called: `start` stays resident and must not carry the others.
export const commands: readonly Command[] = [
  {
    name: "start",
    usage: "start",
    about: "run everything: database, server and worker (npm start)",
    run: async () => (await import("./start/start.ts")).start({ reload: false }),
  },
  {
    name: "dev",
    usage: "dev",
    about: "the same, with reload (npm run dev)",
    run: async () => (await import("./start/start.ts")).start({ reload: true }),
  },
  {
    name: "migrate",
    usage: 'migrate [new "<what it does>"]',
    about: "bring the database to this version's schema, or write the next migration",
    run: async (args) => (await import("./migrate/migrate.ts")).migrate(args),
  },
  {
    name: "seed",
    usage: "seed",
    about: "bring presets, prompts and missions up to date with this version (each start does it too)",
    run: async () => (await import("./seed/seed.ts")).seed(),
  },
  {
    name: "create-admin",
    usage: "create-admin <email> [--organization <name>] [--name <name>] [--password-stdin]",
    about: "make the first owner, or a further owner of an organization",
    run: async (...call) => (await import("./create-admin/create-admin.ts")).createAdmin(...call),
  },
  {
    name: "reset-password",
    usage: "reset-password <email> [--without-second-factor] [--password-stdin]",
    about: "give a person a new password and sign them out everywhere",
    run: async (...call) => (await import("./reset-password/reset-password.ts")).resetPassword(...call),
  },
  {
    name: "rotate-key",
    usage: "rotate-key [--lost]",
    about: "encrypt stored credentials with a new key, while Guildhall runs or not",
    run: async (...call) => (await import("./rotate-key/rotate-key.ts")).rotateKey(...call),
  },
  {
    name: "doctor",
    usage: "doctor",
    about: "look at Node, data directory, database, migrations and port, and say what is wrong",
    run: async () => (await import("./doctor/doctor.ts")).doctor(),
  },
];
