import type { Language } from '../../model/text.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ListName } from '../../search/list-format.ts';
import { challengeList } from './challenges.ts';
import { communityList } from './communities.ts';
import { courseList } from './courses.ts';
import { eventList } from './events.ts';
import { indicatorList } from './indicators.ts';
import { jobList } from './jobs.ts';
import { structureList } from './learning-structures.ts';
import { learningFactoryList } from './learning-factories.ts';
import type { RecordList } from './list.ts';
import { microCredentialList } from './micro-credentials.ts';
import { opportunityList } from './opportunities.ts';
import { organisationList } from './organisations.ts';
import { processStepList } from './process-steps.ts';
import { regionList } from './regions.ts';
import { pathList } from './learning-paths.ts';
import { productList } from './products.ts';
import { repositoryList } from './repository.ts';
import { recommendationList } from './policy.ts';
import { roadmapList } from './roadmap.ts';
import { skillList } from './skills.ts';
import { sourceList } from './sources.ts';
import { technologyList } from './technologies.ts';

/** How a list is made, and what its page says above it. */
interface ListDefinition {
  readonly list: (language: Language) => RecordList;
  readonly lead: (t: Messages) => string;
  /** Another list to which its page leads. */
  readonly related?: ListName;
  /** A line about the completeness of the list. */
  readonly note?: (t: Messages) => string;
}

/** The lists of the site, by name. */
export const LISTS: Readonly<Record<ListName, ListDefinition>> = {
  'job-profiles': { list: jobList, lead: (t) => t.list.jobsLead },
  skills: { list: skillList, lead: (t) => t.list.skillsLead },
  technologies: { list: technologyList, lead: (t) => t.list.technologiesLead },
  'micro-credentials': { list: microCredentialList, lead: (t) => t.list.microCredentialsLead },
  courses: { list: courseList, lead: (t) => t.list.coursesLead },
  indicators: { list: indicatorList, lead: (t) => t.list.indicatorsLead },
  'learning-structures': { list: structureList, lead: (t) => t.list.structuresLead },
  products: { list: productList, lead: (t) => t.list.productsLead },
  'learning-paths': { list: pathList, lead: (t) => t.list.pathsLead },
  repository: { list: repositoryList, lead: (t) => t.repository.lead, related: 'learning-paths' },
  organisations: {
    list: organisationList,
    lead: (t) => t.list.organisationsLead,
    note: (t) => t.organisation.notComplete,
  },
  regions: { list: regionList, lead: (t) => t.regions.lead, note: (t) => t.regions.note },
  'process-steps': { list: processStepList, lead: (t) => t.learningFactories.stepsLead },
  'learning-factories': {
    list: learningFactoryList,
    lead: (t) => t.learningFactories.lead,
    note: (t) => t.learningFactories.note,
  },
  challenges: { list: challengeList, lead: (t) => t.openInnovation.challengesLead },
  communities: { list: communityList, lead: (t) => t.openInnovation.communitiesLead },
  events: { list: eventList, lead: (t) => t.events.lead, note: (t) => t.events.note },
  opportunities: { list: opportunityList, lead: (t) => t.opportunities.lead },
  policy: { list: recommendationList, lead: (t) => t.policy.lead, note: (t) => t.policy.note },
  roadmap: { list: roadmapList, lead: (t) => t.roadmap.lead, note: (t) => t.roadmap.note },
  sources: { list: sourceList, lead: (t) => t.list.sourcesLead },
};
