import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** What came of reading a file. */
export type FileRead =
  | { readonly outcome: 'text'; readonly text: string; readonly bytes: Uint8Array }
  | { readonly outcome: 'too-large'; readonly size: number }
  | { readonly outcome: 'not-text'; readonly reason: string }
  | { readonly outcome: 'not-a-file' }
  | { readonly outcome: 'unreadable'; readonly reason: string };

// A link or pipe put in place of a file after the folder was listed is refused by the system itself.
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

let buffer = Buffer.alloc(64 * 1024);

/**
 * Reads a text file of at most `limit` bytes; a larger one is not read at all. The bytes are only valid
 * until the next call, which uses the same memory again.
 */
export function readTextFile(path: string, limit: number): FileRead {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, FLAGS);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { outcome: 'not-a-file' };
    if (stats.size > limit) return { outcome: 'too-large', size: stats.size };
    return decode(readAll(descriptor, stats.size));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return code === 'ELOOP' ? { outcome: 'not-a-file' } : { outcome: 'unreadable', reason: code };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readAll(descriptor: number, size: number): Buffer {
  if (buffer.length < size) buffer = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const count = readSync(descriptor, buffer, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return buffer.subarray(0, length);
}

function decode(bytes: Buffer): FileRead {
  if (bytes.includes(0))
    return { outcome: 'not-text', reason: 'it holds zero bytes, as pictures and office documents do' };
  if (!isUtf8(bytes)) return { outcome: 'not-text', reason: 'it holds bytes that are not UTF-8' };
  return { outcome: 'text', text: bytes.toString('utf8'), bytes };
}
