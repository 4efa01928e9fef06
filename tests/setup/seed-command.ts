/** Makes an account beside a running server and prints the cookie that opens it; see `seedElsewhere`. */
import { z } from "zod";
import { exampleJournal } from "../factories/example-journal";
import { TODAY } from "./awkward-zone";
import { seedAccount } from "./seed-account";

const arguments_ = z.tuple([z.string(), z.url(), z.enum(["example", "empty"])]);
const [dataDir, baseURL, content] = arguments_.parse(process.argv.slice(2));
process.stdout.write(
  JSON.stringify(await seedAccount(dataDir, baseURL, content === "empty" ? {} : exampleJournal(TODAY))),
);
process.exit(0);
