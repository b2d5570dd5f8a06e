import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { ISSUE_FORMS, issueFormAddress, type IssueForm } from '../../src/exchange/repository-links.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { issueForms } from './files.ts';

const forms = issueForms();
const fieldsOf = (name: string) =>
  forms.find((form) => form.name === name)!.form.body.filter(({ id }) => id !== undefined);

describe('links that fill in an issue form', () => {
  it('know exactly the forms that there are', () => {
    expect(Object.keys(ISSUE_FORMS).sort()).toEqual(forms.map(({ name }) => name).sort());
  });

  it.each(Object.entries(ISSUE_FORMS))('name all text fields of %s, and no drop-down list', (name, ids) => {
    const text = fieldsOf(name).filter(({ type }) => type === 'input' || type === 'textarea');
    expect([...ids]).toEqual(text.map(({ id }) => id));
  });

  it.each(Object.keys(ISSUE_FORMS) as IssueForm[])('lead to a template and ids of %s that exist', (name) => {
    const repository = { host: '', name: '', branch: 'main', address: 'https://github.com/OWNER/REPOSITORY' };
    const values = Object.fromEntries(ISSUE_FORMS[name].map((id) => [id, 'x']));
    const { template, ...filled } = Object.fromEntries(
      new URL(issueFormAddress(repository, name, values)).searchParams,
    );
    expect(forms.map((form) => `${form.name}.yml`)).toContain(template);
    expect(Object.keys(filled).length).toBeGreaterThan(0);
    expect(fieldsOf(name).map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(filled)));
  });

  it('use no id that GitHub takes for something else', () => {
    const taken = ['template', 'title', 'body', 'labels', 'assignees', 'milestone', 'projects', 'type'];
    for (const ids of Object.values(ISSUE_FORMS)) for (const id of ids) expect(taken).not.toContain(id);
  });
});

describe('drop-down lists', () => {
  let vocabularies: Catalogue['vocabularies'];
  beforeAll(async () => {
    vocabularies = (await loadCatalogue(fileURLToPath(new URL('../..', import.meta.url)))).catalogue.vocabularies;
  });

  it.each([
    ['propose-job-profile', 'field', 'occupational-fields'],
    ['propose-skill', 'family', 'skill-families'],
    ['propose-micro-credential', 'participation', 'participation-forms'],
  ] as const)('of %s: %s offers what the vocabulary %s has', (form, id, vocabulary) => {
    const labels = [...vocabularies[vocabulary].concepts.values()].map((concept) => concept.labels.en);
    expect(labels.length).toBeGreaterThan(0);
    expect(fieldsOf(form).find((field) => field.id === id)!.attributes.options).toEqual(labels);
  });

  it('of propose-opportunity: the type offers the words of the site', () => {
    const type = fieldsOf('propose-opportunity').find(({ id }) => id === 'kind')!;
    expect(type.attributes.options).toEqual(Object.values(en.opportunities.types));
  });

  it('of propose-micro-credential: provision offers the words of the site', () => {
    const provision = fieldsOf('propose-micro-credential').find(({ id }) => id === 'provision')!;
    expect(provision.attributes.options).toEqual(Object.values(en.provision));
  });
});
