import { runAnalyse } from "./analyse-command";

const { exitCode, stdout, stderr } = runAnalyse(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
