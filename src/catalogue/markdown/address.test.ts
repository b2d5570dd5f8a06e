import { describe, expect, it } from 'vitest';
import { destinationOf, isPrivateHost } from './address.ts';

describe('destinationOf', () => {
  it.each([
    ['https://school.eu/x', 'web'],
    ['HTTP://school.eu', 'web'],
    ['#below', 'anchor'],
    ['gauge.png', 'file'],
    ['./images/../gauge.png', 'file'],
    ['javascript:alert(1)', 'unsafe'],
    [' java\nscript:alert(1)', 'unsafe'],
    ['\u0001javascript:x', 'unsafe'],
    ['data:text/html,x', 'unsafe'],
    ['mailto:a@b.eu', 'unsafe'],
    ['https://', 'unsafe'],
    ['//school.eu/', 'outside'],
    ['\\\\school.eu\\', 'outside'],
    ['/etc/passwd', 'outside'],
    ['../x', 'outside'],
    ['a/../../x', 'outside'],
    ['%2e%2e/x', 'outside'],
  ])('takes %j for %s', (address, type) => {
    expect(destinationOf(address).type).toBe(type);
  });

  it('gives the path of a file without what follows it', () => {
    expect(destinationOf('images/./a%20b.png?x#y')).toEqual({ type: 'file', path: 'images/a b.png' });
  });
});

describe('isPrivateHost', () => {
  it.each([
    'http://localhost/',
    'http://a.localhost/',
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://wiki/',
    'http://nas.local/',
    'http://x.internal/',
  ])('is true for %s', (address) => {
    expect(isPrivateHost(new URL(address))).toBe(true);
  });

  it.each(['https://school.eu/', 'https://1and1.com/', 'https://xn--schler-bra.de/'])('is false for %s', (address) => {
    expect(isPrivateHost(new URL(address))).toBe(false);
  });
});
