import type { TextCheck } from './check.ts';
import { textAlike } from './text-alike.ts';

/** The rules for the texts of records, apart from the others for the thread that has the time for them. */
export const TEXT_CHECKS: readonly TextCheck[] = [textAlike];
