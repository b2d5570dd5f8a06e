/** The texts about the Alliance: the map of its organisations, and how to join. */
export const alliance = {
  mapTitle: 'Where they have their seat',
  mapExplained:
    'Each mark is a region. Filled: a partner of the Alliance sits there. Hollow: a host, or somebody who has worked with it. The names lead to the regions; the list below can be narrowed to one.',
  join: {
    title: 'How to join the Alliance',
    lead: 'What public sources say of the Alliance as a lasting body: whom it invites, what it is to become, and what nobody has said yet.',
    link: 'How to join',
    whatTitle: 'What it is to be',
    permanent:
      'The Strategic Plan of March 2023 wants a structure that lasts, so that the work does not end with the project.',
    legal: 'A legal form under Belgian law is foreseen. Whether it exists by now, no source that was read says.',
    services: 'It is to go on with the main services of LCAMP, joined in one platform.',
    whoTitle: 'Whom it invites',
    whoLead:
      'The plan names six kinds of members. Beside each stand the organisations of this directory whose type comes nearest; the assignment is ours, and says nothing about membership.',
    types: {
      vet: 'Centres of vocational education and training',
      research: 'Research centres',
      'applied-sciences': 'Universities of applied sciences',
      companies: 'Companies of advanced manufacturing, small and medium-sized ones included',
      policy: 'Policymakers',
      international: 'International organisations around advanced manufacturing and vocational education',
    },
    none: 'none here yet',
    interestTitle: 'Who has shown interest',
    interest: {
      france: 'In November 2024 two French campuses of trades and several Italian ITS academies.',
      flanders: 'In November 2025 Flemish technical schools and members of EARLALL were invited.',
    },
    howTitle: 'How one joins',
    howUnknown:
      'No source that was read names a form, a fee, conditions or an office. What is certain is the way by people: ask an organisation of the Alliance in your region.',
    nowTitle: 'What can be done today, without being a member',
    now: {
      organisation: 'Add your organisation to the directory, with sources',
      factory: 'Describe your learning factory',
      challenge: 'Post a challenge',
      review: 'Review records from your trade, or write new ones',
    },
  },
};
