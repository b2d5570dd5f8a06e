import { expect, it } from 'vitest';
import { pageKind } from './page-kind.ts';

it.each([
  ['/', 'other'],
  ['/404.html', 'other'],
  ['/de/', 'home'],
  ['/xx/', 'other'],
  ['/en/search/', 'search'],
  ['/it/jobs/', 'list of job-profiles'],
  ['/it/jobs/page/2/', 'list of job-profiles'],
  ['/it/jobs/welder/', 'job-profile'],
  ['/fr/micro-credentials/robotic-welding/', 'micro-credential'],
  ['/es/repository/', 'other'],
  ['/es/repository/courses/', 'list of courses'],
  ['/es/repository/courses/robot-cell-safety/', 'course'],
  ['/en/data/sources/esco-v1-1-1/', 'source'],
  ['/en/contribute/fields/skills/', 'other'],
] as const)('%s is a page of the kind %s', (address, kind) => {
  expect(pageKind(address)).toBe(kind);
});
