import type { EditorialPage } from '../editorial/pages.ts';
import type { Messages } from '../i18n/messages.ts';
import { GLOSSARY_PAGE } from './glossary.ts';

/** A page below `about/`: its place below the language, and its name for the reader. */
export interface AboutPage {
  readonly page: string;
  readonly name: string;
}

/** The address of an editorial page, without language and base. */
export function editorialAddress(page: EditorialPage): string {
  return page === 'about' ? 'about/' : `about/${page}/`;
}

/** All pages below `about/` with their names, in the order in which they are offered. */
export function aboutPages(t: Messages): AboutPage[] {
  const names: readonly (readonly [EditorialPage, string])[] = [
    ['about', t.nav.about],
    ['method', t.editorial.method],
    ['quality-assurance', t.editorial.qualityAssurance],
    ['licence', t.editorial.licence],
    ['accessibility', t.editorial.accessibility],
    ['privacy', t.editorial.privacy],
  ];
  return [
    ...names.map(([page, name]) => ({ page: editorialAddress(page), name })),
    { page: GLOSSARY_PAGE, name: t.editorial.glossary },
  ];
}
