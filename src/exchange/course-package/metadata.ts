import { mediaTypeOf } from '../../model/attachment-types.ts';
import { isKnown } from '../../model/stated.ts';
import { levelName } from '../../model/levels.ts';
import type { PackagedCourse } from './packaged-course.ts';

/** The description of a course in the words of schema.org, as JSON-LD. */
export function courseMetadata(packaged: PackagedCourse): Record<string, unknown> {
  const { course, address, names, publisher, licenceAddress, parts, files, changedOn } = packaged;
  return {
    '@context': 'https://schema.org',
    '@type': ['Course', 'LearningResource'],
    '@id': address,
    url: address,
    identifier: packaged.id,
    name: course.title,
    description: course.summary,
    inLanguage: course.language,
    version: course.version,
    license: licenceAddress,
    isAccessibleForFree: true,
    publisher: { '@type': 'Organization', name: publisher.name, url: publisher.address },
    dateCreated: course.submittedOn,
    dateModified: changedOn,
    creativeWorkStatus: course.reviews.length === 0 ? 'Draft' : 'Reviewed',
    learningResourceType: 'course',
    timeRequired: `PT${course.workload.hours}H`,
    ...(isKnown(course.eqf) && {
      educationalLevel: { '@type': 'DefinedTerm', name: `EQF ${course.eqf}` },
    }),
    ...(course.prerequisites.length > 0 && { coursePrerequisites: course.prerequisites }),
    teaches: course.outcomes.map(({ text, skill, level }) => ({
      '@type': 'DefinedTerm',
      name: names.get(skill) ?? skill,
      termCode: skill,
      description: `${text} (level ${level}, ${levelName(level)})`,
    })),
    ...(course.technologies.length > 0 && { about: course.technologies.map((id) => names.get(id) ?? id) }),
    hasPart: parts.map(({ slug, name }, index) => ({
      '@type': 'LearningResource',
      position: index + 1,
      name,
      url: `${address}${slug}/`,
    })),
    encoding: [...files].map(([name, bytes]) => ({
      '@type': 'MediaObject',
      name: `source/${name}`,
      encodingFormat: mediaTypeOf(name) ?? 'application/octet-stream',
      contentSize: `${bytes.length} B`,
    })),
  };
}
