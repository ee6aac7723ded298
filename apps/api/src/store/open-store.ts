import type { Store } from './database.js';
import { openFolderStore } from './open-folder-store.js';
import { openServerStore } from './open-server-store.js';

/** Where to keep everything: on a PostgreSQL server, in a folder, or in memory. */
export type StorePlace = { readonly url: string } | { readonly folder: string | undefined };

/** Opens the store, its tables brought up to date. */
export function openStore(place: StorePlace): Promise<Store> {
  return 'url' in place ? openServerStore(place.url) : openFolderStore(place.folder);
}
