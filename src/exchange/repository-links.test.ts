import { describe, expect, it } from 'vitest';
import {
  LONGEST_ADDRESS,
  editAddress,
  fileHistoryAddress,
  issueFormAddress,
  newFileAddress,
  viewAddress,
  type Repository,
} from './repository-links.ts';

const repository: Repository = {
  host: 'https://github.com',
  name: 'example/observatory',
  branch: 'main',
  address: 'https://github.com/example/observatory',
};

describe('links to a file', () => {
  it('lead to the editor and to the history of the published branch', () => {
    const file = 'content/skills/read-engineering-drawings.yaml';
    expect(editAddress(repository, file)).toBe(`https://github.com/example/observatory/edit/main/${file}`);
    expect(fileHistoryAddress(repository, file)).toBe(`https://github.com/example/observatory/commits/main/${file}`);
  });

  it('lead to a line of it', () => {
    const file = 'content/translations/de/skills.yaml';
    expect(viewAddress(repository, file, 12)).toBe(`https://github.com/example/observatory/blob/main/${file}#L12`);
    expect(viewAddress(repository, file)).toBe(`https://github.com/example/observatory/blob/main/${file}`);
  });

  it('escape what is not plain in a name, and keep the slashes of a branch', () => {
    const odd = { ...repository, branch: 'release/1' };
    expect(editAddress(odd, 'content/a b#c?.yaml')).toBe(
      'https://github.com/example/observatory/edit/release/1/content/a%20b%23c%3F.yaml',
    );
  });
});

describe('the link to a new file', () => {
  const values = (address: string) => Object.fromEntries(new URL(address).searchParams);

  it('carries name and text unharmed', () => {
    const text = '# Title & sign, 100 % + more\ntitle: "Schweißen"\n';
    const address = newFileAddress(repository, 'content/skills/my-skill.yaml', text);
    expect(address.startsWith('https://github.com/example/observatory/new/main?')).toBe(true);
    expect(values(address)).toEqual({ filename: 'content/skills/my-skill.yaml', value: text });
  });

  it('leaves the text out where the address would be longer than GitHub takes', () => {
    const room = LONGEST_ADDRESS - newFileAddress(repository, 'a.yaml', 'x').length + 1;
    const fits = newFileAddress(repository, 'a.yaml', 'x'.repeat(room));
    expect(fits).toHaveLength(LONGEST_ADDRESS);
    expect(values(newFileAddress(repository, 'a.yaml', 'x'.repeat(room + 1)))).toEqual({ filename: 'a.yaml' });
  });

  it('has no empty text', () => {
    expect(values(newFileAddress(repository, 'a.yaml'))).toEqual({ filename: 'a.yaml' });
  });
});

describe('the link to an issue form', () => {
  it('names the form and fills in fields', () => {
    const address = issueFormAddress(repository, 'report-error', {
      record: 'content/skills/weld.yaml',
      language: 'fr',
    });
    expect(address).toBe(
      'https://github.com/example/observatory/issues/new?template=report-error.yml&record=content%2Fskills%2Fweld.yaml&language=fr',
    );
  });

  it('opens an empty form without values', () => {
    expect(issueFormAddress(repository, 'propose-skill')).toBe(
      'https://github.com/example/observatory/issues/new?template=propose-skill.yml',
    );
  });
});
