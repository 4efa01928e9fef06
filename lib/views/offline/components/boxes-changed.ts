/** Name of the event that says that something was sealed on this device. */
export const BOXES_CHANGED = "keerpunt-boxes-changed";
