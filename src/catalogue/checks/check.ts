import type { Catalogue } from '../catalogue.ts';
import type { Draft, RecordDraft } from '../draft.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import type { ContentFile } from '../files/read-content.ts';
import type { Finding } from '../finding.ts';
import type { RuleInfo } from '../rule.ts';

/** Everything that a check may look at. Nothing of it may be changed. */
export interface CheckContext {
  readonly draft: Draft;
  readonly entries: Catalogue['entries'];
  readonly files: readonly ContentFile[];
  /** Paths of files that hold no records, such as pictures of a course. */
  readonly attachments: ReadonlySet<string>;
  /** The last day that a record may name as past. */
  readonly latestDay: string;
}

/** A rule that looks at the content as a whole: one a module, all of them in `registry.ts`. */
export interface Check extends RuleInfo {
  /** Yields what is wrong; gives the same for the same content, whatever the order of the checks. */
  check(context: CheckContext): Iterable<Finding>;
}

/** All records of all collections. */
export function* allRecords({ draft }: CheckContext): Iterable<RecordDraft> {
  for (const collection of COLLECTIONS) yield* draft.records[collection];
}
