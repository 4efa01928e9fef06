import { randomUUID } from "node:crypto";
import { redirect } from "next/navigation";
import { requireUser } from "@/lib/auth/require-user";

/** A new session gets its address before it is kept, so that a reload goes on with the same one. */
export default async function NewSessionPage() {
  await requireUser();
  redirect(`/sessions/${randomUUID()}`);
}
