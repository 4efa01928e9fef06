/** Makes an account with the example journal beside a running server, and prints the cookie that opens it. */
import { z } from "zod";
import { exampleJournal } from "../factories/example-journal";
import { TODAY } from "./awkward-zone";
import { seedAccount } from "./seed-account";

const [dataDir, baseURL] = z.tuple([z.string(), z.url()]).parse(process.argv.slice(2));
process.stdout.write(JSON.stringify(await seedAccount(dataDir, baseURL, exampleJournal(TODAY))));
process.exit(0);
