import { byteOrderMark } from './byte-order-mark.ts';
import type { FileCheck } from './check.ts';
import { whiteSpace } from './white-space.ts';

/** The rules for files as text, whatever they hold. */
export const FILE_CHECKS: readonly FileCheck[] = [whiteSpace, byteOrderMark];
