import type { Messages } from '../en.ts';

export const policy: Messages['policy'] = {
  lead: 'Ce que l’Alliance a recommandé, et des ébauches de ce projet qui reposent sur ses chiffres.',
  note: 'Des recommandations de l’Alliance, la liste dit ce que disent les sources publiques, rien de plus. Une ébauche n’engage que le projet.',
  publication: 'Statut',
  publications: {
    published: 'Publiée par l’Alliance',
    announced: 'Annoncée par l’Alliance',
    draft: 'Ébauche de ce projet',
  },
  draftNotice: 'Une ébauche de ce projet. L’Alliance et ses membres ne l’ont ni demandée ni approuvée.',
  theirNotice:
    'Une recommandation de l’Alliance. Ne figure ici que ce qu’en disent les sources publiques ; son texte se trouve chez son éditeur.',
  ask: 'Ce qu’elle demande',
  to: 'À qui',
  level: 'Niveau',
  date: 'Date',
  addressees: {
    'vet-centres': 'établissements de formation professionnelle',
    companies: 'entreprises',
    regions: 'régions',
    'member-states': 'États membres',
    'european-union': 'l’Union européenne',
  },
  levels: { eu: 'européen', national: 'national', region: 'régional' },
  text: 'Le texte',
  english: 'Le texte est rédigé en anglais.',
  restsOn: 'Ce sur quoi elle repose',
  restsOnNone:
    'Sur aucun chiffre de l’observatoire : c’est la recommandation de l’Alliance, elle n’est pas tirée d’ici.',
  figure: 'Chiffre',
  then: 'À la rédaction',
  now: 'Maintenant',
  verdict: 'Preuve',
  holds: 'tient',
  moved: 'a bougé',
  old: 'est ancienne',
  flag: 'Les preuves ont bougé ou vieilli depuis la rédaction : {n} chiffres sur {total}. Le texte doit être relu.',
  allHold: 'Les {total} chiffres tiennent tous.',
  how: 'Un chiffre a bougé quand il diffère de celui noté de plus que sa tolérance, et il est ancien au bout de douze mois. L’un et l’autre se calculent.',
  lookedUp: 'consulté le {date}',
};
