import { headers } from "next/headers";
import { onceName } from "@/components/ui/once-name";

interface InlineScriptProps<Args extends readonly string[]> {
  /** Runs in the page as soon as it is parsed. Sent as text: it can use its arguments, and nothing from outside. */
  run: (...args: Args) => void;
  args: Readonly<Args>;
}

/** A script that runs before those of the framework, which wait for the first touch. */
export async function InlineScript<Args extends readonly string[]>({ run, args }: InlineScriptProps<Args>) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const code = `(${run.toString()})(${args.map((argument: string) => JSON.stringify(argument)).join()})`;
  const name = onceName(code);
  // Browsers hide the nonce from whoever compares.
  return (
    <script nonce={nonce} data-once={name} suppressHydrationWarning>
      {`/*once ${name}*/${code}`}
    </script>
  );
}
