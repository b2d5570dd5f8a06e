import type { PackagedCourse } from './packaged-course.ts';

/** What the file `LICENSE` of an archive says: the licence, where its text stands, and how to name the course. */
export function licenceText({ course, names, licenceAddress, address, publisher }: PackagedCourse): string {
  const licence = names.get(course.licence) ?? course.licence;
  return `${course.title}, version ${course.version}

This course and the files that belong to it are licensed under
${licence} (${course.licence}).
The legal text stands at ${licenceAddress}

Name it like this:

  “${course.title}”, version ${course.version}, ${publisher.name}, ${course.licence}. ${address}

Say so where you have changed something.
`;
}
