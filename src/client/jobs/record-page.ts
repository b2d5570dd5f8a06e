const pages = new Map<string, Promise<Document>>();

/** Fetches a page of the site, to show parts of it elsewhere: what stands on a record's page is written once. */
export function fetchPage(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const page = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  });
  pages.set(address, page);
  return page;
}
