/** Keys whose colon is none to YAML, and what was likely meant by them. */
import { quoted } from '../fault.ts';
import type { Wrong } from '../fault.ts';
import { oddColon } from './signs.ts';

/** What an entry was likely meant to say. */
export type Meant = readonly [key: string, value: string | number | readonly (string | number)[]];

/** What is wrong, and what was likely meant. */
export interface Mend extends Wrong {
  readonly meant: Meant | null;
}

const code = 'key-without-value';

/** A key that is written without a plain colon and a space behind it. */
export function wrongColon(key: string): (Mend & { readonly at: number }) | null {
  const odd = oddColon(key);
  const [, name = '', rest = ''] = /^([A-Za-z_][\w-]*):(?!\/\/)(\S.*)$/su.exec(key) ?? [];
  if (odd !== null) {
    const [before = '', ...behind] = key.split(/[:：﹕]/u);
    return { ...odd, code, meant: [before.trim(), meantValue(behind.join(':').trim())] };
  }
  if (name === '') return null;
  return {
    code,
    message: `The colon of ${quoted(key)} has no space behind it`,
    hint: 'Write a space behind the colon; if it is a text, put it in quotes.',
    at: name.length,
    meant: [name, meantValue(rest)],
  };
}

/** What a text would be where a value is read. */
export function meantValue(text: string): string | number {
  const number = Number(text);
  return text !== '' && Number.isFinite(number) ? number : text;
}

/** The same for a text that stands where a key with its value is due. */
export function colonHint(text: string): string | null {
  const wrong = wrongColon(text);
  return wrong === null ? null : `${wrong.message}. ${wrong.hint ?? ''}`;
}
