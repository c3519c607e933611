/** The page can be mailed: what it holds beside its model is no more than a picture in a mail. */
import { expect, it } from 'vitest';
import { modelText } from '../build.ts';
import { stance } from '../harness.ts';

it('the page is not larger than 200 KB, what it holds of the model left out', async () => {
  const { out } = await stance(['page', '-m', '-', '-o', '-'], { stdin: modelText({}) });
  const own = out.replaceAll(
    /<script type="application\/json".*?<\/script>|<noscript>.*?<\/noscript>/gsu,
    '',
  );
  expect(own.length).toBeLessThan(out.length - 1_000);
  expect(Buffer.byteLength(own)).toBeLessThanOrEqual(204_800);
});
