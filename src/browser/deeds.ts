/** What a reader takes along: a link to the view, and the model. */
import { dataIn } from './data.ts';

/** Copies the address of the view. Where the page is a file, another reader has it elsewhere, and its folder is nobody's business. */
export async function copyLink(): Promise<void> {
  const { protocol, pathname, href, hash } = location;
  const link = protocol === 'file:' ? `${decodeURI(pathname.split('/').at(-1) ?? '')}${hash}` : href;
  try {
    await navigator.clipboard.writeText(link);
    tell(
      `Copied: ${link}${protocol === 'file:' ? '. Whoever has this file comes to the same view with it.' : ''}`,
    );
  } catch {
    tell(`Copy this: ${link}`);
  }
}

/** Saves the model as it was written. */
export function download(): void {
  const { name, text } = dataIn('text');
  const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has to have taken it before it goes.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  tell(`Saved: ${name}`);
}

function tell(words: string): void {
  const told = document.getElementById('told');
  if (told !== null) told.textContent = words;
}
