import type { APIRoute } from 'astro';
import { observatory } from '../../../observatory.config.ts';
import { COLLECTIONS, type Collection } from '../../model/collections.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { drawShareCard } from '../../site/share-card.ts';

/** One picture per kind of record and language, and one for all other pages. */
export function getStaticPaths() {
  return LANGUAGES.flatMap((language) =>
    (['site', ...COLLECTIONS] as const).map((picture) => ({
      params: { card: `${picture}-${language}` },
      props: { language, picture },
    })),
  );
}

export const GET: APIRoute<{ language: Language; picture: Collection | 'site' }> = async ({
  props: { language, picture },
}) => {
  const t = messagesIn(language);
  const leads: Record<Collection, string> = {
    'job-profiles': t.list.jobsLead,
    skills: t.list.skillsLead,
    technologies: t.list.technologiesLead,
    'micro-credentials': t.list.microCredentialsLead,
    courses: t.list.coursesLead,
    indicators: t.list.indicatorsLead,
    'learning-structures': t.list.structuresLead,
    products: t.list.productsLead,
    'learning-paths': t.list.pathsLead,
    organisations: t.list.organisationsLead,
    regions: t.regions.lead,
    'process-steps': t.learningFactories.stepsLead,
    'learning-factories': t.learningFactories.lead,
    challenges: t.openInnovation.challengesLead,
    communities: t.openInnovation.communitiesLead,
    events: t.events.lead,
    opportunities: t.opportunities.lead,
    policy: t.policy.lead,
    roadmap: t.roadmap.lead,
    sources: t.list.sourcesLead,
  };
  const png = await drawShareCard({
    title: picture === 'site' ? observatory.name[language] : t.kinds[picture],
    subtitle: picture === 'site' ? t.site.tagline : leads[picture],
    site: observatory.name[language],
    alliance: observatory.owner[language],
  });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
