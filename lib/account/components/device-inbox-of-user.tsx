import { getUser } from "@/lib/account/auth/require-user";
import { DeviceInbox } from "./device-inbox";

/** Enough to tell sessions apart; the id of a session row opens nothing. */
const TAG_LENGTH = 16;

/** Prepares the device of whoever is signed in; nothing for anybody else. */
export async function DeviceInboxOfUser() {
  const user = await getUser();
  return user && <DeviceInbox session={`${user.sessionId.slice(0, TAG_LENGTH)}.${user.vault.currentKeyId}`} />;
}
