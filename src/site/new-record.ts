import { observatory } from '../../observatory.config.ts';
import { newFileAddress } from '../exchange/repository-links.ts';
import { recordFile } from '../exchange/schema/new-record.ts';
import { recordTemplate } from '../exchange/schema/template.ts';
import type { Collection } from '../model/collections.ts';
import { catalogue } from './catalogue.ts';

/** Where a record of a kind can be written in the browser: the repository’s editor, with the annotated template in it. */
export function newRecordAddress(collection: Collection): string {
  return newFileAddress(
    observatory.repository,
    recordFile(collection, 'my-new-record'),
    recordTemplate(collection, catalogue.vocabularies),
  );
}
