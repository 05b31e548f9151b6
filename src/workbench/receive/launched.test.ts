import { expect, it, vi } from 'vitest';
import { takeLaunched } from './launched';

const file = (name: string) => ({ getFile: () => Promise.resolve(new File(['نص'], name)) });

/** A page that was opened with these files. */
function launched(...launches: object[]) {
  const onFiles = vi.fn<(files: File[]) => void>();
  const setConsumer = (consumer: (params: object) => void) => launches.forEach((one) => consumer(one));
  takeLaunched(onFiles, { launchQueue: { setConsumer } });
  return onFiles;
}

it('files that the app was opened with are given, those of each time together', async () => {
  const onFiles = launched({ files: [file('a.txt'), file('b.txt')] }, { files: [file('c.txt')] });
  await vi.waitFor(() => expect(onFiles).toHaveBeenCalledTimes(2));
  expect(onFiles.mock.calls.map(([files]) => files.map(({ name }) => name))).toEqual([['a.txt', 'b.txt'], ['c.txt']]);
});

it('opened without files nothing is given', async () => {
  const onFiles = launched({}, { files: [] });
  await Promise.resolve();
  expect(onFiles).not.toHaveBeenCalled();
});

it('a file that is gone is an empty one', async () => {
  const onFiles = launched({ files: [{ getFile: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }] });
  await vi.waitFor(() => expect(onFiles).toHaveBeenCalled());
  expect(onFiles.mock.calls[0]?.[0].map(({ size }) => size)).toEqual([0]);
});

it('a browser without it is left alone', () => {
  expect(() => takeLaunched(() => undefined, {})).not.toThrow();
});
