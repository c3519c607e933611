import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLink, withoutLinks } from '../../src/formats/link.ts';
import { anyText } from './scripts.ts';

describe('the address of a source', () => {
  it('leads there, and shows as it is written', () => {
    expect(asLink('https://example.org/a;b?c=d', 'https://example.org/a;b?c=d')).toBe(
      '\u001b]8;;https://example.org/a;b?c=d\u001b\\https://example.org/a;b?c=d\u001b]8;;\u001b\\',
    );
    expect(asLink('the mediator', 'mailto:office@example.org')).toContain(
      ']8;;mailto:office@example.org\u001b\\',
    );
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'ftp://example.org', 'minutes.pdf', 'https://', ''])(
    'leads nowhere but to the web and to mailboxes: %s',
    (url) => {
      expect(asLink(url, url)).toBe(url);
    },
  );

  it.each([
    ['https://example.org/\u001b\\\u001b[31m\u0007a', 'https://example.org/%1B/%1B[31m%07a'],
    ['https://example.org/протокол', 'https://example.org/%D0%BF%D1%80%D0%BE%D1%82%D0%BE%D0%BA%D0%BE%D0%BB'],
  ])('holds nothing that a terminal obeys: %j', (url, target) => {
    expect(asLink('here', url)).toBe(`\u001b]8;;${target}\u001b\\here\u001b]8;;\u001b\\`);
  });

  it('is one escape before and one behind, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('https://a.example/', 'mailto:', 'http://'), (text, start) => {
        const shown = asLink('here', `${start}${text}`);
        expect(shown).toMatch(/^(?:here|\u001b\]8;;[!-~]+\u001b\\here\u001b\]8;;\u001b\\)$/u);
        expect(withoutLinks(shown)).toBe('here');
      }),
    );
  });
});
