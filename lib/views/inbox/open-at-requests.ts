import "server-only";
import { registerInboxOpener } from "@/lib/account/auth/inbox-opener";
import { openInbox } from "@/lib/account/inbox/open-inbox";
import { DEPOSIT_ACTIONS } from "./deposit-actions";

registerInboxOpener((user, now) => openInbox(user, DEPOSIT_ACTIONS, now));
