import type { Catalogue, Entry, Translation } from '../../catalogue/catalogue.ts';
import { digestedFields, translationDigest } from '../../catalogue/digest.ts';
import { LocatedYaml } from '../../catalogue/parse/yaml-located.ts';
import type { Collection } from '../../model/collections.ts';
import { LIMITS, type Language } from '../../model/text.ts';
import { idOfCopy, titleOfCopy } from './copy-name.ts';
import { withCopiedTexts } from './copy-text.ts';
import { template, type Slot } from './template.ts';

/** A file of translations, by the language and the collection that its path names. */
export interface TranslationSource {
  readonly language: Language;
  readonly collection: Collection;
  readonly text: string;
}

/**
 * Writes a file of translations anew with an entry for each copy of each record, sorted by id. Copies are
 * as fresh as the original: their digests are those of the copied records.
 */
export function scaleTranslations(catalogue: Catalogue, source: TranslationSource, copies: number): string {
  const { language, collection, text } = source;
  const yaml = new LocatedYaml(text, 0);
  const pairs = yaml.pairs([]) ?? [];
  const written: { id: string; text: string }[] = [];
  for (const [index, { key: id, start }] of pairs.entries()) {
    const end = pairs[index + 1]?.start ?? yaml.end;
    const entry = catalogue.entries[collection].get(id);
    const translation = entry?.translations[language];
    if (!entry || !translation) {
      // An example is a record that the catalogue does not count, and stays single.
      written.push({ id, text: lineEnded(text.slice(start, end)) });
      continue;
    }
    const write = template(text, slots(yaml, { id, start }, entry, translation), start, end);
    for (let copy = 1; copy <= copies; copy++) {
      // Copy 1 is the original, down to its quotation marks.
      const entryText = copy === 1 ? text.slice(start, end) : write(copy);
      written.push({ id: idOfCopy(id, copy), text: lineEnded(entryText) });
    }
  }
  written.sort((a, b) => (a.id < b.id ? -1 : 1));
  return text.slice(0, pairs[0]?.start ?? text.length) + written.map((entry) => entry.text).join('');
}

function lineEnded(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function slots(yaml: LocatedYaml, key: { id: string; start: number }, entry: Entry, translation: Translation): Slot[] {
  const { id, start } = key;
  const name = (path: (string | number)[], words: string, limit: number): Slot => ({
    ...yaml.locate([id, ...path]),
    fill: (copy) => JSON.stringify(titleOfCopy(words, copy, limit)),
  });
  const found: Slot[] = [{ start, end: yaml.locate([id], true).end, fill: (copy) => idOfCopy(id, copy) }];
  if (translation.title) found.push(name(['title'], translation.title, LIMITS.title));
  translation.otherTitles?.forEach((other, index) => found.push(name(['otherTitles', index], other, LIMITS.name)));
  if (translation.of !== undefined) {
    const fields = digestedFields(translation);
    const fill = (copy: number) => JSON.stringify(translationDigest(copied(entry, copy), entry.collection, fields));
    found.push({ ...yaml.locate([id, 'of']), fill });
  }
  return found;
}

/** The record of a copy, as far as translations depend on it. */
function copied({ data }: Entry, copy: number): object {
  const others = 'otherTitles' in data ? data.otherTitles : undefined;
  return {
    ...withCopiedTexts(data, copy),
    title: titleOfCopy(data.title, copy, LIMITS.title),
    ...(others && { otherTitles: others.map((other) => titleOfCopy(other, copy, LIMITS.name)) }),
  };
}
