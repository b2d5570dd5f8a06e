/** What a file beside a record may be: by its ending, the media type under which it is served. */
export const ATTACHMENT_TYPES = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  csv: 'text/csv',
  md: 'text/markdown',
  txt: 'text/plain',
  json: 'application/json',
  yaml: 'application/yaml',
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  py: 'text/x-python',
  mjs: 'text/javascript',
  st: 'text/plain',
  nc: 'text/plain',
  ino: 'text/plain',
  scad: 'text/plain',
  dxf: 'image/vnd.dxf',
  step: 'model/step',
  stl: 'model/stl',
  '3mf': 'model/3mf',
} as const;

/** The ending of a file name in lower case, without the point; empty where there is none. */
export function endingOf(path: string): string {
  return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** The media type of a file beside a record; undefined for a type that none may have. */
export function mediaTypeOf(path: string): string | undefined {
  const ending = endingOf(path);
  return ending in ATTACHMENT_TYPES ? ATTACHMENT_TYPES[ending as keyof typeof ATTACHMENT_TYPES] : undefined;
}
