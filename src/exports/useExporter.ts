import { useEffect, useState } from 'react';
import type { Format } from './registry';
import type { Exporter } from './types';

/** The exporter of a format, once it is loaded; `failed` where it could not be. */
export function useExporter(format: Format, attempt: number): { exporter: Exporter | null; failed: boolean } {
  const [loaded, setLoaded] = useState<{ wanted: string; exporter: Exporter | null } | null>(null);
  const wanted = `${format.id} ${attempt}`;
  useEffect(() => {
    let live = true;
    format
      .load()
      .catch(() => null)
      .then((exporter) => {
        if (live) setLoaded({ wanted, exporter });
        return undefined;
      })
      .catch(() => undefined);
    return () => {
      live = false;
    };
  }, [format, wanted]);
  if (loaded?.wanted !== wanted) return { exporter: null, failed: false };
  return { exporter: loaded.exporter, failed: loaded.exporter === null };
}
