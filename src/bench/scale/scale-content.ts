import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import { CONTENT_FOLDER } from '../../catalogue/files/content-folder.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { KINDS } from '../../model/kinds.ts';
import { LANGUAGES } from '../../model/text.ts';
import { idOfCopy } from './copy-name.ts';
import { recordTemplate } from './record-template.ts';
import { scaleTranslations } from './translation-template.ts';

/**
 * Writes the content of a project to another folder, with each record `copies` times. The copies of all
 * records with one number are linked among themselves as the originals are, so that pages grow in number
 * and not in length. Vocabularies stay as they are.
 *
 * @param root the project whose content `catalogue` holds
 * @param target the folder that gets a content folder
 */
export function scaleContent(catalogue: Catalogue, root: string, target: string, copies: number): void {
  cpSync(join(root, CONTENT_FOLDER), join(target, CONTENT_FOLDER), { recursive: true });
  if (copies === 1) return;
  for (const collection of COLLECTIONS) {
    for (const entry of catalogue.entries[collection].values()) copyRecord(entry as Entry, root, target, copies);
    for (const language of LANGUAGES) {
      const file = `${CONTENT_FOLDER}/translations/${language}/${collection}.yaml`;
      if (!existsSync(join(root, file))) continue;
      const text = readFileSync(join(root, file), 'utf8');
      writeFileSync(join(target, file), scaleTranslations(catalogue, { language, collection, text }, copies));
    }
  }
}

function copyRecord(entry: Entry, root: string, target: string, copies: number): void {
  const { id, file, collection } = entry;
  const write = recordTemplate(entry, readFileSync(join(root, file), 'utf8'));
  for (let copy = 2; copy <= copies; copy++) {
    const path = join(target, fileOfCopy(file, id, copy));
    // A course is a folder: its pictures and files go along.
    if (KINDS[collection].storage === 'markdown-folder')
      cpSync(dirname(join(root, file)), dirname(path), { recursive: true });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, write(copy));
  }
}

/** `content/skills/weld.yaml` becomes `content/skills/weld-x2.yaml`, and so for folders. */
function fileOfCopy(file: string, id: string, copy: number): string {
  const at = file.lastIndexOf(`/${id}`) + 1;
  return file.slice(0, at) + idOfCopy(id, copy) + file.slice(at + id.length);
}
