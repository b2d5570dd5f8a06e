import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue, Entry } from '../../catalogue/catalogue.ts';
import { CONTENT_FOLDER, SIZE_LIMITS } from '../../catalogue/files/read-content.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { KINDS } from '../../model/kinds.ts';
import { LANGUAGES } from '../../model/text.ts';
import { idOfCopy, MOST_COPIES } from './copy-name.ts';
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

/**
 * How many copies the content of a project bears: a file of translations grows with them, and the validator refuses one
 * that is too large.
 */
export function mostCopies(root: string): number {
  const folder = join(root, CONTENT_FOLDER, 'translations');
  const sizes = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(folder, path)).size)
    : [];
  // The names that copies get make them a little longer than the originals.
  const largest = 1.1 * Math.max(1, ...sizes);
  return Math.min(MOST_COPIES, Math.floor(SIZE_LIMITS.translation / largest));
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
