/** The texts about regions: their list with its map, their pages, coverage by region. */
export const regions = {
  lead: 'Where the organisations of and around the Alliance have their seat: what is there, what is offered, and what nobody has told us yet.',
  note: 'A region is listed when an organisation of the observatory sits in it. The list is not one of all regions with advanced manufacturing.',
  organisations: { one: '{n} organisation', other: '{n} organisations' },
  ofPartners: 'Regions of partners',
  ofOthers: 'Regions of others that have worked with the Alliance',
  unplaced: 'In no region, because no source that was read names their seat:',
  map: {
    title: 'Where the regions lie',
    key: 'Filled: a partner of the Alliance sits in the region. Hollow: a host, or somebody who has worked with it. Each mark stands at the town of one of them.',
    outside: 'Not on the map:',
    twin: 'The list below names the same regions.',
    source:
      'Land and borders: Natural Earth, 1:50 million, public domain; azimuthal equal-area projection. The borders say nothing about the status of a territory.',
  },
  nuts: 'NUTS 2021 code',
  markedAt: 'Marked on maps at',
  questions: 'What is not known yet',
  indicators: 'Figures',
  noOrganisation: 'No organisation of the observatory sits here any more.',
  noOffer: 'No micro-credential or course here has a provider in this region yet.',
  offerWouldChange:
    'That changes when an organisation of the region awards a model design as its own, or submits a course. Designs without a provider belong to no region.',
  coverageNeeds:
    'Asked for: the essential needs of all {jobs}, because nobody has told us yet which of these jobs the region has. Answered: by offers from the region alone.',
  coverageUnknown: 'No offer from this region is known. Its cells are hatched: unknown, which is not the same as zero.',
  coverageKnown: 'Answered by the {offers} from the region that are known; there may be others.',
  coverageCells:
    'In each cell: the essential needs at this level, and the part of them that offers from the region answer',
  cellUnknown: 'not known',
  cellNeeds: { one: '{n} need', other: '{n} needs' },
  noNeed: 'no profile asks',
  allOffers: 'Coverage by all offers, by sector',
  noIndicator: 'No figure for this region, its country or the European Union has been recorded yet.',
  indicatorsLead:
    'The newest figure of each indicator; what was asked, of whom, and what it must not be read as stands on its page.',
  noOwnIndicator:
    'No figure for the region itself has been recorded yet; these are of what it lies in or compares with.',
  toCompare: 'To compare: {place}, {n} indicators',
  contributeTitle: 'How to contribute',
  contributeText:
    'Whoever can answer one of the open questions, or offers a micro-credential or a course here, can say so: with a form, or with a record of their own.',
  byRegion: 'By region',
  byRegionLead:
    'The essential needs of all job profiles against offers of providers in each region. Where no such offer is known the row is hatched.',
  toRegions: 'All regions, with their organisations and open questions',
  decide: 'Look at a region',
  decideWhy: 'its organisations, its offers, and what is not known yet',
};
