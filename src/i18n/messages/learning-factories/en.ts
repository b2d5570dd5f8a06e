/** The texts about learning factories: concept, process chain, the product made together, sites, equipment. */
export const learningFactories = {
  lead: 'Sites where learners work as in a factory, and the chain of steps that joins such sites across borders: what stands there, what can be learned, and what nobody has told us yet.',
  note: 'Listed are sites that public sources name. Much about them is not known; every page says what.',
  home: 'See learning factories',
  homeWhy: 'sites with equipment, and the steps from design to delivery',
  conceptTitle: 'What a collaborative learning factory is',
  concept: {
    factory:
      'A learning factory is a place of learning that works like industry: learners do the job-specific, digital and transversal parts of real work themselves.',
    collaborative:
      'A collaborative one joins sites in several countries. They share the work on one product, and what they learn from it.',
    places:
      'It is made of halls and of data: workshops with connected machines and printers, and models and twins of them that partners elsewhere can use.',
    number:
      'Vocational schools in Baden-Württemberg had 43 learning factories of this kind, as a study of KIT counted.',
  },
  chainTitle: 'The process chain',
  chainLead:
    'A product goes through six steps, and each can stand in another country. Every step leads to the skills that it takes and to the offers that teach them.',
  chainNote:
    'The skills of each step are chosen by the project. Offers and sites are computed: an offer counts where it teaches one of these skills.',
  sites: { one: '{n} site', other: '{n} sites' },
  microCredentials: { one: '{n} micro-credential', other: '{n} micro-credentials' },
  storyTitle: 'One robot, several countries',
  storyLead: 'How a product travelled through the chain, by what public sources tell.',
  story: {
    product: {
      title: 'EXAM 4.0: a product to share',
      text: 'The forerunner of LCAMP chose a driving robot, to be designed, made and assembled by schools of several countries together.',
    },
    dordrecht: {
      title: 'Dordrecht: design',
      text: 'Learners of Da Vinci College studied its drives and parts for 3D printing.',
    },
    parts: {
      title: 'Sweden and Spain: parts',
      text: 'Partners there developed parts and made them. The source does not name their workshops.',
    },
    heidenheim: {
      title: 'Heidenheim: assembly and test',
      text: 'At DHBW Heidenheim the parts became a robot, and the robot was tested.',
    },
    camosun: {
      title: 'Victoria, 2024: a second life',
      text: 'In summer 2024 Camosun College took the robot up, improved its design and finished its electrical systems; in autumn it showed it complete and working.',
    },
    tartanga: {
      title: 'Basque Country: others follow',
      text: 'Camosun passed all design files and documents on to CIFP Tartanga, which is no partner of LCAMP. Four of its students of electronic maintenance joined in.',
    },
  },
  storyOpen:
    'What is missing: a place where anybody can take the design files, with a licence. Whether the materials are open was asked at a conference in Malta in April 2024; no answer has been found.',
  matrixTitle: 'From equipment to skills',
  matrixLead:
    'Technologies that sources name at a site, with the skills and offers that belong to them. Where a technology is missing, no source has named it.',
  namedAt: 'Named at',
  sitesTitle: 'The sites',
  mapExplained:
    'Filled: a source names equipment or steps of the site. Hollow: neither is known. Each mark stands at the town. The list below names the same sites.',
  missingTitle: 'Sites that are not listed',
  missing:
    'Parts of the first robot were made in Sweden and Spain. Curt Nicolin Gymnasiet in Finspång and several Basque VET centres are partners there, but no source says that their workshops are learning factories of the Alliance. They will be listed as soon as they say so.',
  add: 'Add a learning factory',
  standingTitle: 'By what sources say',
  standing: {
    described: 'Described as a learning factory',
    'took-part': 'Worked on the joint product',
    research: 'Takes part in the research',
  },
  step: 'Step',
  place: 'Town',
  operator: 'Run by',
  contact: 'Whom to ask',
  equipment: 'Equipment',
  equipmentUnknown:
    'No source says what stands there. Whoever works there can add it: each machine with its source or as a statement of the site.',
  capabilities: 'Steps that a product can go through there',
  capabilitiesUnknown: 'No source says which steps of the chain can be done there.',
  offers: 'What others can have there',
  openTo: 'For whom it is open',
  skills: 'Skills that can be trained there',
  skillsComputed:
    'Computed, not reported: skills that belong to a technology named there or to a step done there. Whether the site teaches them, and to which level, nobody has said.',
  skillsNone: 'Nothing can be computed as long as neither its equipment nor its steps are known.',
  becauseOf: 'because of {reasons}',
  questions: 'What is not known yet',
  placeInChain: 'Place in the chain',
  placeOf: '{n} of {total}',
  before: 'Step before',
  after: 'Step after',
  stepsLead:
    'The steps through which a product goes in a collaborative learning factory, each with the skills that it takes and the offers that teach them.',
  stepSkills: 'Skills that the step takes',
  stepTeaches: 'teaches {n} of the {total} skills',
  stepNoOffer: 'No offer here teaches one of these skills yet.',
  stepSites: 'Sites where it is done',
  stepNoSite: 'No source names a site for this step yet.',
  noneInRegion: 'No source names a learning factory here.',
  noneOfOrganisation: 'No source names a learning factory that it runs or learns in.',
  places: 'Learning factories and organisations',
  toChain: 'The whole chain',
};
