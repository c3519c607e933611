/** The search for canaries finds them in each writing, and nothing where there is none. */
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { zipOf } from '../../importing/zip.ts';
import { leaks } from './leaks.ts';

const canary = `zqcanary's "grün" <7>`;
const said = `What nobody knows: ${canary}, and more of it.`;
const bytes = Buffer.from(canary);

function escaped(wide: number, before: string): string {
  return Array.from(canary, (sign) => `${before}${sign.charCodeAt(0).toString(16).padStart(wide, '0')}`).join(
    '',
  );
}

function zipped(name: string, text: string): Buffer {
  return Buffer.from(zipOf([{ name, size: Buffer.byteLength(text), packed: deflateRawSync(text) }]));
}

const writings: readonly (readonly [string, string | Uint8Array])[] = [
  ['as it is', said],
  ['in capitals', said.replaceAll(/[a-z]/gu, (letter) => letter.toUpperCase())],
  ['in JSON', JSON.stringify({ said })],
  ['in JSON of ASCII', `"zqcanary's \\"gr\\u00fcn\\" <7>"`],
  ['in JSON for a script', `"zqcanary\\u0027s \\u0022gr\\u00FCn\\u0022 \\u003C7\\u003E"`],
  ['in JSON, every letter', escaped(4, '\\u')],
  ['in YAML of ASCII', `"zqcanary\\x27s \\x22gr\\xFCn\\x22 \\x3C7\\x3E"`],
  ['in YAML, every letter', escaped(2, '\\x')],
  ['in YAML within single quotes', `'zqcanary''s "grün" <7>'`],
  ['in HTML', '<p>zqcanary&apos;s &quot;grün&quot; &lt;7&gt;</p>'],
  ['in HTML of ASCII', '<p>zqcanary&apos;s &quot;gr&#252;n&quot; &lt;7&gt;</p>'],
  ['in HTML by numbers', 'zqcanary&#39;s &#34;gr&#252;n&#34; &#60;7&#62;'],
  ['in HTML by hexadecimal numbers', 'zqcanary&#x27;s &#x22;gr&#xFC;n&#x22; &#x3C;7&#x3E;'],
  ['in HTML, every letter', Array.from(canary, (sign) => `&#${sign.charCodeAt(0)};`).join('')],
  ['in HTML, every letter in hexadecimal', escaped(0, '&#x').replaceAll('&', ';&').slice(1).concat(';')],
  ['in an address', `https://example.org/?said=${encodeURIComponent(canary)}`],
  ['in an address, every byte', bytes.toString('hex').toUpperCase().replaceAll(/../gu, '%$&')],
  ['in hexadecimal', Buffer.from(said).toString('hex')],
  ...['', 'a', 'ab'].flatMap((before) => {
    const held = Buffer.from(`${before}${canary}ÿ?`);
    return [
      [`in base64 behind "${before}"`, held.toString('base64')],
      [`in base64 of addresses behind "${before}"`, held.toString('base64url')],
    ] as const;
  }),
  ['in UTF-16', Buffer.from(said, 'utf16le')],
  ['in UTF-16 of the other end', Buffer.from(said, 'utf16le').swap16()],
  ['deflated', deflateRawSync(said)],
  ['deflated with a head', deflateSync(said)],
  ['in gzip', gzipSync(said)],
  ['deflated within base64', `<script>"${deflateRawSync(said).toString('base64')}"</script>`],
  ['in a file of a zip', zipped('said.xml', said)],
  ['in the name of a file of a zip', zipped(canary, 'Nothing is said.')],
  ['in a zip within base64', `data:application/zip;base64,${zipped('said.xml', said).toString('base64')}`],
];

it.each(writings)('a canary %s is found', (_, handed) => {
  expect(leaks(handed, canary)).not.toBeNull();
});

it.each(writings)('a canary that is not there is not found %s', (_, handed) => {
  expect(leaks(handed, 'zqcanarys')).toBeNull();
});

it.each(['It takes 731.913 euros.', 'Es nimmt 731,913 Euro.', '{"at":731.913}'])(
  'a number is found in %s',
  (told) => {
    expect(leaks(told, '731.913')).not.toBeNull();
    expect(leaks(told, '731.914')).toBeNull();
  },
);
