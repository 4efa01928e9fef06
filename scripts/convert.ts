import { runConvert } from "./convert-command";

const { exitCode, stdout, stderr } = runConvert(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
