/** The repository that holds the records, on GitHub or a server that has the same addresses. */
export interface Repository {
  /** Scheme and host, without a slash at the end. */
  readonly host: string;
  /** `owner/name`. */
  readonly name: string;
  /** The branch that is published. */
  readonly branch: string;
  /** The repository's own page. */
  readonly address: string;
}

/**
 * The issue forms in `.github/ISSUE_TEMPLATE/`, each with the ids of the fields that a link may fill in.
 * Only one-line and many-line text fields are listed: a link that fills in a drop-down list makes GitHub
 * show an empty issue instead of the form.
 */
export const ISSUE_FORMS = {
  'propose-job-profile': ['name', 'other-names', 'esco', 'summary', 'tasks', 'skills', 'source', 'organisation'],
  'propose-skill': ['name', 'other-names', 'definition', 'levels', 'jobs', 'source', 'organisation'],
  'propose-micro-credential': ['name', 'summary', 'outcomes', 'workload', 'assessment', 'source', 'organisation'],
  'post-challenge': ['name', 'need', 'technologies', 'skills', 'region', 'deadline', 'organisation', 'contact'],
  'propose-opportunity': ['offer', 'organisation', 'place', 'deadline', 'audience', 'languages', 'address', 'summary'],
  'report-error': ['record', 'page', 'language', 'problem', 'source'],
  'self-assessment-feedback': ['instrument', 'item', 'language', 'feedback', 'work'],
} as const;

/** The name of an issue form, without its ending. */
export type IssueForm = keyof typeof ISSUE_FORMS;

/** The id of a field of form `F` that a link may fill in. */
export type IssueField<F extends IssueForm> = (typeof ISSUE_FORMS)[F][number];

/** GitHub answers longer addresses with an error; the limit it keeps to is 8 kB. */
export const LONGEST_ADDRESS = 8_000;

/** Opens a file in the browser's editor. Without the right to write, GitHub makes a fork and a pull request. */
export function editAddress(repository: Repository, file: string): string {
  return `${repository.address}/edit/${path(repository.branch)}/${path(file)}`;
}

/**
 * Opens the browser's editor on a new file that already holds `text`. Where the address would be too long,
 * the file is empty.
 */
export function newFileAddress(repository: Repository, file: string, text = ''): string {
  const page = `${repository.address}/new/${path(repository.branch)}`;
  const filled = `${page}?${new URLSearchParams({ filename: file, value: text })}`;
  return text !== '' && filled.length <= LONGEST_ADDRESS
    ? filled
    : `${page}?${new URLSearchParams({ filename: file })}`;
}

/** Opens an issue form with some of its fields filled in. */
export function issueFormAddress<F extends IssueForm>(
  repository: Repository,
  form: F,
  values: Partial<Record<IssueField<F>, string>> = {},
): string {
  const query = new URLSearchParams({ template: `${form}.yml`, ...values });
  return `${repository.address}/issues/new?${query}`;
}

/** Shows a file in the browser, from where it can be edited; at a line, where one is given. */
export function viewAddress(repository: Repository, file: string, line?: number): string {
  return `${repository.address}/blob/${path(repository.branch)}/${path(file)}${line === undefined ? '' : `#L${line}`}`;
}

/** All changes of a file. */
export function fileHistoryAddress(repository: Repository, file: string): string {
  return `${repository.address}/commits/${path(repository.branch)}/${path(file)}`;
}

/** A path for an address: its slashes stay, everything else is escaped. */
function path(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
