import { reader, write } from "@/lib/platform/db/db";
import { logFailure } from "@/lib/platform/logging/log";
import { deviceIdOf, openDevice, sealDevice } from "./sealed-rows";
import { MAX_DEVICES, type ReminderDevice } from "./state-schema";

/** A browser that messages are sent to, with the id of its row. */
export interface StoredDevice extends ReminderDevice {
  readonly id: string;
}

/** The browsers of an account that messages are sent to, the oldest first. */
export async function listDevices(userId: string): Promise<StoredDevice[]> {
  return (await listDevicesOf([userId])).get(userId) ?? [];
}

/** The same for many accounts; one without browsers is left out. */
export async function listDevicesOf(userIds: readonly string[]): Promise<ReadonlyMap<string, StoredDevice[]>> {
  const rows = await reader().reminderDevice.findMany({ where: { userId: { in: [...userIds] } } });
  const byUser = new Map<string, StoredDevice[]>();
  for (const { id, userId, sealed } of rows) {
    byUser.set(userId, [...(byUser.get(userId) ?? []), ...openOrNone(id, sealed)]);
  }
  for (const devices of byUser.values())
    devices.sort((a, b) => a.addedOn.localeCompare(b.addedOn) || a.id.localeCompare(b.id));
  return byUser;
}

/**
 * Adds a browser, or puts its new keys in place of the former ones.
 *
 * @returns false when the account has as many as it may have
 */
export async function addDevice(userId: string, device: ReminderDevice): Promise<boolean> {
  const id = deviceIdOf(userId, device.endpoint);
  const sealed = sealDevice(id, device);
  return write(async (tx) => {
    const others = await tx.reminderDevice.count({ where: { userId, id: { not: id } } });
    if (others >= MAX_DEVICES) return false;
    await tx.reminderDevice.upsert({ where: { id }, create: { id, userId, sealed }, update: { sealed } });
    return true;
  });
}

/** Removes a browser; that of another account stays. */
export async function removeDevice(userId: string, id: string): Promise<void> {
  await write((tx) => tx.reminderDevice.deleteMany({ where: { userId, id } }));
}

/** Notes how many messages in a row a browser did not take. One that was removed meanwhile stays away. */
export async function noteFailures(userId: string, { id, ...device }: StoredDevice, failures: number): Promise<void> {
  const sealed = sealDevice(id, { ...device, failures });
  await write((tx) => tx.reminderDevice.updateMany({ where: { userId, id }, data: { sealed } }));
}

// A row that does not open is of no use to anybody.
function openOrNone(id: string, sealed: Uint8Array): StoredDevice[] {
  try {
    return [{ id, ...openDevice(id, sealed) }];
  } catch (error) {
    logFailure("reminder.device", error);
    return [];
  }
}
