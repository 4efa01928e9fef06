const NAME = "keerpunt";
const VERSION = 1;

/** What this device may seal to and send to: the inbox of one account. */
export interface StoredInbox {
  /** Tells accounts apart and says nothing of them. */
  readonly account: string;
  readonly keyId: number;
  /** X25519, 32 bytes. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly token: string;
  /** Tells the session that it came with. */
  readonly session: string;
  /** When it came, in milliseconds: the last one is whose device this is. */
  readonly at: number;
}

/** A sealed box that waits on this device. Nothing on the device opens it. */
export interface StoredBox {
  readonly id: string;
  readonly version: number;
  readonly account: string;
  readonly sealed: Uint8Array<ArrayBuffer>;
  /** Set for what was typed and not saved. */
  readonly isUnfinished?: true;
}

interface Stores {
  inboxes: StoredInbox;
  boxes: StoredBox;
}

const KEY_PATHS = { inboxes: "account", boxes: "id" } satisfies Record<keyof Stores, string>;

/** Everything in a store of this device. Rejects where a browser keeps nothing for this site. */
export async function readAll<S extends keyof Stores>(store: S): Promise<Stores[S][]> {
  return inStore(store, "readonly", (objects) => objects.getAll());
}

/** Puts something into a store; on disk when this resolves, as far as the browser tells. */
export async function put<S extends keyof Stores>(store: S, value: Stores[S]): Promise<void> {
  await inStore(store, "readwrite", (objects) => objects.put(value));
}

/** Removes a box that is still the one that was read; a newer version under its id stays. */
export async function removeBox({ id, version }: Pick<StoredBox, "id" | "version">): Promise<void> {
  await inTransaction("boxes", "readwrite", (boxes) => {
    const found: IDBRequest<StoredBox | undefined> = boxes.get(id);
    found.onsuccess = () => {
      if (found.result?.version === version) boxes.delete(id);
    };
    return found;
  });
}

/** Removes all boxes that wait here. */
export async function removeAllBoxes(): Promise<void> {
  await inStore("boxes", "readwrite", (boxes) => boxes.clear());
}

function inStore<T>(
  store: keyof Stores,
  mode: IDBTransactionMode,
  act: (objects: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return inTransaction(store, mode, act);
}

async function inTransaction<T>(
  store: keyof Stores,
  mode: IDBTransactionMode,
  act: (objects: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(store, mode, { durability: "strict" });
      const request = act(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error ?? new Error("Not stored"));
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      for (const [store, keyPath] of Object.entries(KEY_PATHS)) request.result.createObjectStore(store, { keyPath });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("No storage"));
    // Another tab is older and holds it open: never, while there is one version.
    request.onblocked = () => reject(new Error("No storage"));
  });
}
