import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Its name, and what is so; `null` where the article does not say. The attributes are those of what is said. */
export type Fact = readonly [name: string, value: ReactNode, language?: Pick<ComponentProps<'dd'>, 'lang' | 'dir'>];

/** What is known of a selected name or entry, line by line, at the end of its card. `facts` and its like are names by which held-card.css sets a card in columns. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { t } = useTranslation('registers');
  return (
    <dl className="facts mt-2.5 border-t border-hair pt-2.5">
      {facts.map(([name, value, language]) => (
        <div key={name} className="grid grid-cols-[minmax(6.5rem,min-content)_1fr] py-0.5">
          <dt className="text-ink3">{name}</dt>
          {value === null ? (
            <dd className="text-ink3">{t('notStated')}</dd>
          ) : (
            <dd className="text-ink" {...language}>
              {value}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
