import { randomUUID } from "node:crypto";
import path from "node:path";
import { z } from "zod";
import { mailSettings, readSender, type MailSettings } from "./mail-settings";

const SECRET_BYTES = 32;

const secretBytes = z
  .base64()
  .transform((text) => Buffer.from(text, "base64"))
  .refine((bytes) => bytes.length === SECRET_BYTES, { error: `must be ${SECRET_BYTES} bytes in base64` });

/** An empty variable counts as one that is not set: `PORT= npm start` is a common slip. */
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema);

const environmentSchema = z.object({
  KEERPUNT_DATA: optional(z.string().default("data")),
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^(file:|postgres(ql)?:\/\/)/, { error: "must begin with postgres:// (or file: for SQLite)" })
      .optional(),
  ),
  PORT: optional(z.coerce.number().int().min(1).max(65_535).default(3000)),
  NEXTAUTH_URL: optional(z.url().optional()),
  NEXTAUTH_SECRET: z.string().min(32, { error: "must have at least 32 characters" }),
  KEERPUNT_PEPPER: secretBytes,
  KEERPUNT_SERVER_KEY: secretBytes,
  KEERPUNT_PROXIES: optional(z.coerce.number().int().min(0).max(10).default(1)),
  KEERPUNT_HOSTS: optional(z.string().default("")),
  KEERPUNT_BACKUPS: optional(z.enum(["on", "off"], { error: "must be on or off" }).default("on")),
  KEERPUNT_BUILD: optional(z.string().default(() => randomUUID())),
  SMTP_URL: optional(
    z
      .url({
        protocol: /^smtps?$/,
        hostname: /./,
        error: "must begin with smtp:// or smtps://, with the name of the server",
      })
      .optional(),
  ),
  MAIL_FROM: optional(
    z
      .string()
      .refine((text) => readSender(text) !== null, { error: "must be an address, or a name and <an address>" })
      .optional(),
  ),
  PUSH_SUBJECT: optional(
    z
      .string()
      .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, { error: "must begin with mailto: or https://" })
      .optional(),
  ),
  KEERPUNT_DEMO: optional(
    z
      .string()
      .regex(/^\S+@\S+ \S+$/, { error: "must be an address and a password; `npm run demo` sets it" })
      .optional(),
  ),
});

export type Provider = "sqlite" | "postgresql";

/** The settings of one running instance, checked. */
export interface Env {
  /** Absolute path of the folder with the database and the secrets. */
  readonly dataDir: string;
  /** `file:` and an absolute path for SQLite, or the PostgreSQL address. */
  readonly databaseUrl: string;
  readonly provider: Provider;
  readonly port: number;
  /** The address people use, without a slash at the end. */
  readonly baseUrl: string;
  /** The secret that next-auth encrypts the session cookie with. */
  readonly authSecret: string;
  /** 32 bytes, mixed into everything that a password or an e-mail address derives. */
  readonly pepper: Buffer;
  /** 32 bytes: seals what the server itself must be able to read, such as an address to remind. */
  readonly serverKey: Buffer;
  /** Reverse proxies in a row before this server, each of which appends to `X-Forwarded-For`; 0 for none. */
  readonly proxies: number;
  /** Other names that people reach this server by, in small letters and without ports. */
  readonly hosts: readonly string[];
  /** Whether a copy is written into the data folder every day. */
  readonly backups: boolean;
  /** Which build this is; set by the server. Different in each process that runs from the sources. */
  readonly build: string;
  /** How e-mail is sent; null unless both SMTP_URL and MAIL_FROM are set. */
  readonly mail: MailSettings | null;
  /** Whom the services that carry push messages can reach, `mailto:` or https; null where nobody is named. */
  readonly pushSubject: string | null;
  /** The account of a demo, which anybody may open; null for an instance that people use. */
  readonly demo: { readonly email: string; readonly password: string } | null;
}

/** Thrown when a setting is missing or wrong; the message names the variable and never its value. */
export class EnvError extends Error {
  constructor(issues: readonly z.core.$ZodIssue[]) {
    const lines = issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    super(`The settings are not complete. ${lines.join("; ")}. \`npm start\` makes the secrets by itself.`);
    this.name = "EnvError";
  }
}

/**
 * Reads and checks the environment; pure, for tests.
 *
 * @throws EnvError naming what is missing
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const parsed = environmentSchema.safeParse(source);
  if (!parsed.success) throw new EnvError(parsed.error.issues);
  const values = parsed.data;
  const dataDir = path.resolve(values.KEERPUNT_DATA);
  const baseUrl = (values.NEXTAUTH_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, "");
  const mail = mailSettings(values.SMTP_URL, values.MAIL_FROM);
  return {
    dataDir,
    ...storeAddress(values.DATABASE_URL, dataDir),
    port: values.PORT,
    baseUrl,
    authSecret: values.NEXTAUTH_SECRET,
    pepper: values.KEERPUNT_PEPPER,
    serverKey: values.KEERPUNT_SERVER_KEY,
    proxies: values.KEERPUNT_PROXIES,
    hosts: values.KEERPUNT_HOSTS.toLowerCase()
      .split(/[\s,]+/)
      .filter((name) => name !== ""),
    backups: values.KEERPUNT_BACKUPS === "on",
    build: values.KEERPUNT_BUILD,
    mail,
    pushSubject: values.PUSH_SUBJECT ?? pushSubjectOf(baseUrl, mail),
    demo: demoAccount(values.KEERPUNT_DEMO),
  };
}

function demoAccount(text: string | undefined): Env["demo"] {
  const [email, password] = text?.split(" ") ?? [];
  return email && password ? { email, password } : null;
}

/** Without one that was given: the address of the app, or that of its mail. Services of others refuse a local name. */
function pushSubjectOf(baseUrl: string, mail: MailSettings | null): string | null {
  if (baseUrl.startsWith("https://") && new URL(baseUrl).hostname.includes(".")) return baseUrl;
  return mail && `mailto:${mail.from.address}`;
}

/** Where the store is: PostgreSQL when the address says so, else a file, by default in the data folder. */
function storeAddress(url: string | undefined, dataDir: string): { databaseUrl: string; provider: Provider } {
  if (url !== undefined && !url.startsWith("file:")) return { databaseUrl: url, provider: "postgresql" };
  const file = url === undefined ? path.join(dataDir, "keerpunt.db") : path.resolve(url.slice("file:".length));
  return { databaseUrl: `file:${file}`, provider: "sqlite" };
}

let current: Env | undefined;

/** The settings of this process; read once. The only reader of `process.env` besides the configuration files. */
export function env(): Env {
  current ??= parseEnv(process.env);
  return current;
}
