import type { Entry } from '../../catalogue/catalogue.ts';
import { splitFrontMatter } from '../../catalogue/parse/front-matter.ts';
import { LocatedYaml } from '../../catalogue/parse/yaml-located.ts';
import { visitMentions } from '../../catalogue/references.ts';
import { LIMITS } from '../../model/text.ts';
import { idOfCopy, titleOfCopy } from './copy-name.ts';
import { copiedFields, textOfCopy } from './copy-text.ts';
import { template, type Slot } from './template.ts';

type Path = readonly (string | number)[];

/**
 * Makes a function that writes a copy of a record: with a title and texts of its own, and with references to
 * the records that were copied along with it.
 *
 * @param text the file of the record
 */
export function recordTemplate(entry: Entry, text: string): (copy: number) => string {
  const yaml = locatedYaml(text);
  const slot = (path: Path, fill: Slot['fill']): Slot => ({ ...yaml.locate(path), fill });
  const reference = (path: Path, id: string) => slot(path, (copy) => idOfCopy(id, copy));
  const name = (path: Path, words: string, limit: number) =>
    slot(path, (copy) => JSON.stringify(titleOfCopy(words, copy, limit)));

  const { data } = entry;
  const slots = [name(['title'], data.title, LIMITS.title), ...formerIds(yaml)];
  if ('otherTitles' in data)
    data.otherTitles?.forEach((other, index) => slots.push(name(['otherTitles', index], other, LIMITS.name)));
  for (const path of copiedFields(data)) {
    const { start, end } = yaml.locate(path);
    slots.push({ start, end, fill: (copy) => textOfCopy(text.slice(start, end), copy).trimEnd() });
  }
  if ('retired' in data && data.retired?.replacedBy)
    slots.push(reference(['retired', 'replacedBy'], data.retired.replacedBy));
  visitMentions(entry.collection, data, ({ type }, id, path) => {
    if (type === 'reference') slots.push(reference(path, id));
  });
  return template(text, [...slots, ...recordsInBody(text)]);
}

/** The ids of records that a recommendation takes its figures from, where it names them in its text. */
function recordsInBody(text: string): Slot[] {
  return [...text.matchAll(/(?<=<IndicatorFigure\s+id=")[a-z0-9-]+(?=")/g)].map(({ 0: id, index }) => ({
    start: index,
    end: index + id.length,
    fill: (copy) => idOfCopy(id, copy),
  }));
}

function locatedYaml(text: string): LocatedYaml {
  const split = text.startsWith('---') ? splitFrontMatter(text) : undefined;
  return split?.outcome === 'ok' ? new LocatedYaml(split.yaml, split.yamlOffset) : new LocatedYaml(text, 0);
}

/** Former ids are left out of copies: two records cannot have had the same one. */
function formerIds(yaml: LocatedYaml): Slot[] {
  const pairs = yaml.pairs([]) ?? [];
  return pairs.flatMap(({ key, start }, index) =>
    key === 'formerIds' ? [{ start, end: pairs[index + 1]?.start ?? yaml.end, fill: () => '' }] : [],
  );
}
