import { folderWith, type Files } from '../../../catalogue/testing/content.ts';
import { readEscoPackage, type EscoPackage } from '../package.ts';

const OCCUPATION = 'http://data.europa.eu/esco/occupation/';
const SKILL = 'http://data.europa.eu/esco/skill/';

/** The IRI of an occupation or skill of the small package, by a digit. */
export const occupationIri = (digit: number) => `${OCCUPATION}${digit}0000000-0000-0000-0000-000000000000`;
export const skillIri = (digit: number) => `${SKILL}${digit}0000000-0000-0000-0000-000000000000`;

/** A turner, who turns, measures and may sharpen tools, and a miller without relations; as files of version 1.1. */
export const SMALL_PACKAGE: Readonly<Record<string, string>> = {
  'occupations_en.csv': `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description,code
Occupation,${occupationIri(1)},7223,turner,"lathe operator
lathe hand",,released,"Turners make round parts, on a lathe.",7223.1
Occupation,${occupationIri(2)},7223,miller,,,released,Millers make flat parts.,7223.2
Occupation,${occupationIri(3)},7212,welder,,,released,Welders join metal.,7212.1
`,
  'skills_en.csv': `conceptType,conceptUri,skillType,preferredLabel,altLabels,status,description
Skill,${skillIri(1)},skill/competence,turn parts on a lathe,"operate lathe
turn metal",released,Make round parts on a lathe by taking metal off.
Skill,${skillIri(2)},skill/competence,measure parts,,released,Measure parts.
Skill,${skillIri(3)},knowledge,tool geometry,,released,The angles of cutting tools.
`,
  'skillGroups_en.csv': `conceptType,conceptUri,preferredLabel,altLabels,status,description
SkillGroup,${SKILL}S1.2,working with machines,,released,All kinds of machines.
`,
  'occupationSkillRelations.csv': `occupationUri,relationType,skillType,skillUri
${occupationIri(1)},essential,skill/competence,${skillIri(1)}
${occupationIri(1)},essential,skill/competence,${skillIri(2)}
${occupationIri(1)},optional,knowledge,${skillIri(3)}
`,
};

/** The small package with some files changed or taken out, in a folder that is gone after the test. */
export function packageFolder(files: Files = {}): string {
  return folderWith({ ...SMALL_PACKAGE, ...files });
}

/** The small package in memory, with some files changed. */
export function smallPackage(files: Files = {}): Promise<EscoPackage> {
  return readEscoPackage(packageFolder(files));
}
