import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { isKnown } from '../model/stated.ts';
import { technologiesOf } from './technologies-of.ts';

/** A skill that can be trained at a site, as far as it follows from what is known of it. */
export interface TrainableSkill {
  readonly skill: string;
  /** Technologies named at the site to which the skill belongs. */
  readonly technologies: readonly string[];
  /** Steps done at the site that take the skill. */
  readonly steps: readonly string[];
}

/** An offer that teaches skills of a step, with which ones. */
export interface StepOffer {
  readonly collection: 'micro-credentials' | 'courses';
  readonly id: string;
  readonly skills: readonly string[];
}

/** A technology that is named at one or more sites. */
export interface NamedTechnology {
  readonly technology: string;
  readonly factories: readonly string[];
}

/** The steps of the process chain in their order; steps that share a place by id. */
export function processChain(catalogue: Catalogue): Entry<'process-steps'>[] {
  return [...catalogue.entries['process-steps'].values()].sort(
    (a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1),
  );
}

/** The steps that can be done at a site, in the order of its record. */
export function stepsOf({ data }: Entry<'learning-factories'>): string[] {
  return isKnown(data.capabilities) ? data.capabilities.map(({ step }) => step) : [];
}

/**
 * The skills that can be trained at a site: those that name one of its technologies, and those of the steps that are done
 * there. Skills with most grounds first, then by id. No level follows from it, and it is no statement of the site.
 */
export function trainableSkills(catalogue: Catalogue, factory: Entry<'learning-factories'>): TrainableSkill[] {
  const technologies = technologiesOf(factory.data);
  const steps = stepsOf(factory).map((id) => catalogue.entries['process-steps'].get(id));
  return [...catalogue.entries.skills.values()]
    .map(({ id, data }) => ({
      skill: id,
      technologies: technologies.filter((technology) => data.technologies.includes(technology)),
      steps: steps.filter((step) => step?.data.skills.includes(id)).map((step) => step!.id),
    }))
    .filter((found) => found.technologies.length + found.steps.length > 0)
    .sort((a, b) => grounds(b) - grounds(a) || (a.skill < b.skill ? -1 : 1));
}

function grounds({ technologies, steps }: TrainableSkill): number {
  return technologies.length + steps.length;
}

/** The offers that teach one or more of some skills, those that teach most of them first, then by id. */
export function offersTeaching({ links }: Catalogue, skills: readonly string[]): StepOffer[] {
  const offers = new Map<string, { collection: StepOffer['collection']; id: string; skills: Set<string> }>();
  for (const skill of skills) {
    for (const { collection, id } of links.outcomesBySkill.get(skill) ?? []) {
      const offer = offers.get(`${collection}/${id}`) ?? { collection, id, skills: new Set<string>() };
      offers.set(`${collection}/${id}`, offer);
      offer.skills.add(skill);
    }
  }
  return [...offers.values()]
    .map((offer) => ({ ...offer, skills: [...offer.skills] }))
    .sort((a, b) => b.skills.length - a.skills.length || (a.id < b.id ? -1 : 1));
}

/** The technologies that are named at learning factories, those named at most sites first, then by id. */
export function namedTechnologies(catalogue: Catalogue): NamedTechnology[] {
  const sites = new Map<string, string[]>();
  for (const { id, data } of catalogue.entries['learning-factories'].values())
    for (const technology of technologiesOf(data)) sites.set(technology, [...(sites.get(technology) ?? []), id]);
  return [...sites]
    .map(([technology, factories]) => ({ technology, factories }))
    .sort((a, b) => b.factories.length - a.factories.length || (a.technology < b.technology ? -1 : 1));
}
