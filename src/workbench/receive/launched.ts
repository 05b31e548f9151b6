/** Files that were opened with the installed app: the browser hands them over where it has `launchQueue`. */

interface LaunchParams {
  files?: readonly { getFile: () => Promise<File> }[];
}

interface LaunchQueue {
  setConsumer: (consumer: (params: LaunchParams) => void) => void;
}

/** Takes the files that this page was opened for, and those that follow; nothing where the browser has no such thing. */
export function takeLaunched(onFiles: (files: File[]) => void, page: object = window): void {
  const { launchQueue } = page as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files = [] }) => {
    const take = async () => {
      // A file that is gone by now is told as one that cannot be read.
      const opened = await Promise.all(files.map((file) => file.getFile().catch(() => new File([], ''))));
      if (opened.length > 0) onFiles(opened);
    };
    void take();
  });
}
