import { isMap, isSeq, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import type { ImportedFigure } from './figures.ts';
import type { Update } from './update.ts';

/**
 * Writes an update into the text of an indicator. Comments, order and everything else stay as they are; new figures are added
 * at the end.
 */
export function withFigures(text: string, { source, added, changed, updated }: Update): string {
  const document = parseDocument(text, { schema: 'core' });
  const figures = document.get('figures') as YAMLSeq<YAMLMap>;
  for (const { before, after } of changed) {
    const place = figures.items.find(
      (item) =>
        item.get('geography') === before.geography &&
        item.get('period') === before.period &&
        item.get('source') === source,
    );
    place?.set('value', after.value);
    if (after.flags.length > 0) place?.set('flags', flow(document, after.flags));
    else place?.delete('flags');
  }
  for (const figure of added) figures.add(figureNode(document, figure, source));
  if (updated !== undefined) setUpdated(document, source, updated);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true, singleQuote: true });
}

function figureNode(document: Document, { geography, period, value, flags }: ImportedFigure, source: string): YAMLMap {
  const node = document.createNode({ geography, period, value, source, ...(flags.length > 0 && { flags }) }) as YAMLMap;
  node.flow = true;
  return node;
}

function flow(document: Document, values: readonly string[]) {
  const node = document.createNode(values);
  if (isSeq(node)) node.flow = true;
  return node;
}

function setUpdated(document: Document, source: string, day: string): void {
  const origins = document.get('origins') as YAMLSeq;
  for (const origin of origins.items) if (isMap(origin) && origin.get('source') === source) origin.set('updated', day);
}
