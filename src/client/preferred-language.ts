/**
 * The first of a reader's languages that the site has, else the site's first.
 *
 * @param wanted the reader's languages as BCP 47 tags, most wanted first
 * @param offered the site's languages
 */
export function preferredLanguage(wanted: readonly string[], offered: readonly string[]): string {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0]!;
    if (offered.includes(language)) return language;
  }
  return offered[0]!;
}
