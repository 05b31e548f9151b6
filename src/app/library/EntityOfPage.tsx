import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linkOf } from '#article/address/links';
import { referenceIn, type Identities } from '#article/entity-links';
import { textLang } from '#i18n/ui-lang';
import { entityAcross } from '#library/entity/entity-across';
import { EntityScreen } from '#library/entity/EntityScreen';
import { hubsOf, knownOf, standingOf, type Said } from '#library/entity/same-names';
import { AskInArticle, SameNames } from '#library/entity/SameNames';
import { sameOf } from '#library/entity/same-of';
import { headingOf, namesByKey, type Row } from '#library/list/rows';
import type { Failure } from '#storage/failure';
import { keepLinks, type StoredLink } from '#storage/links';
import { useEntity } from './useEntity';

interface Props {
  rows: readonly Row[] | null;
  /** Key of the entity. */
  entity: string;
  identities: Identities;
  /** The reader's word on names. */
  said: readonly StoredLink[];
  hrefOf: (row: Row) => string;
  libraryHref: string;
}

/** What all articles say of an entity, each place with the address at which its article opens there, and which names mean it. */
export function EntityOfPage({ rows, entity: key, identities, said, hrefOf, libraryHref }: Props) {
  const { t, i18n } = useTranslation(['library', 'app']);
  const lang = textLang(i18n.language);
  const known = rows?.every(({ names, own }) => names !== null || own?.state === 'draft') ? rows : null;
  const { articles, left, busy, failed, more } = useEntity(known, key, hrefOf);
  // It is called here as in the filters of the list, which go by all articles and not by those that are read so far.
  const called = useMemo(() => namesByKey(known ?? []).get(key), [known, key]);
  const entity = useMemo(() => {
    const across = entityAcross(articles, key, lang, identities);
    return across && called ? { ...across, ar: called.ar, en: called.en ?? across.en } : across;
  }, [articles, key, lang, identities, called]);
  const byId = useMemo(() => new Map((rows ?? []).map((row) => [row.id, row])), [rows]);
  const hubs = useMemo(() => hubsOf(known ?? []), [known]);
  const confirmed = useMemo(() => knownOf(said), [said]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const name = entity && (entity[lang] ?? entity.ar);
  useEffect(() => {
    if (name !== null) document.title = `${name} · ${t('title')} · ${t('app:name')}`;
  }, [name, t]);
  const titleOf = (id: string) => {
    const row = byId.get(id);
    return (row && headingOf(row, lang).text) || t('untitled');
  };
  const same = sameOf(key, hubs, said, titleOf);
  const say = async (now: readonly Said[]) => {
    const kept = await keepLinks(now, said);
    setFailure(kept.ok ? null : kept.reason);
  };
  return (
    <EntityScreen
      entity={entity}
      left={left}
      busy={busy}
      failed={failed}
      onMore={more}
      libraryHref={libraryHref}
      headingOf={(id) => {
        const row = byId.get(id);
        return row ? headingOf(row, lang) : { text: id, lang: null };
      }}
      hrefOf={(id, selection) => {
        const row = byId.get(id);
        return row ? linkOf({ article: id, selection }, hrefOf(row)) : '';
      }}
      names={
        same && (
          <>
            {failure !== null && <p role="alert">{t('same.lost', { why: t(`failures.${failure}`) })}</p>}
            <SameNames {...same} onSay={(now) => void say(now)} />
          </>
        )
      }
      renderAsk={({ article, keys }) =>
        keys.map((one) => {
          const own = referenceIn(one, article);
          const reference = hubs.has(own) ? own : one;
          return (
            <AskInArticle
              key={one}
              reference={reference}
              article={article}
              name={hubs.get(reference)?.ar ?? one}
              heading={titleOf(article)}
              isOneOfSeveral={keys.length > 1}
              standing={standingOf(reference, article, hubs, confirmed)}
              onSay={(now) => void say(now)}
            />
          );
        })
      }
    />
  );
}
