import MiniSearch from 'minisearch';
import { searchOptions, type SearchEntry } from '../search-options.js';

/** The page's search: the index is fetched when somebody begins to type. */
declare global {
  interface Window {
    searchIndex?: string;
  }
}

const shown = 12;
const input = document.querySelector<HTMLInputElement>('#search');
const list = document.querySelector<HTMLElement>('#found');

/** A script and not a request: pages opened from a folder may not request files beside them. */
function loadIndex(source: string): Promise<MiniSearch<SearchEntry>> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = source;
    script.onload = () => {
      resolve(MiniSearch.loadJSON<SearchEntry>(window.searchIndex ?? '', searchOptions));
    };
    script.onerror = () => {
      reject(new Error(`${source} cannot be read.`));
    };
    document.head.append(script);
  });
}

function resultLink(place: string, page: string, title: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = place;
  link.textContent = title === page ? page : `${page} › ${title}`;
  item.append(link);
  return item;
}

function show(index: MiniSearch<SearchEntry>, words: string, base: string, none: string): void {
  const results = index.search(words).slice(0, shown);
  // The fields that the index stores are those of SearchEntry, all of them strings.
  const items = results.map(({ id, page, title }) =>
    resultLink(`${base}${String(id)}`, String(page), String(title)),
  );
  list?.replaceChildren(...items);
  if (items.length === 0 && list !== null) list.textContent = none;
  if (list !== null) list.hidden = words.trim() === '';
}

if (input !== null) {
  const { index: source = '', base = '', none = '' } = input.dataset;
  let index: Promise<MiniSearch<SearchEntry>> | undefined;
  input.addEventListener('input', () => {
    index ??= loadIndex(source);
    void index.then((loaded) => {
      show(loaded, input.value, base, none);
    });
  });
  input.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    input.value = '';
    if (list !== null) list.hidden = true;
  });
}
