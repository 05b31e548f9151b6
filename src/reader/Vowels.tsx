import type { ComponentProps } from 'react';
import { ProposedVowels } from './ProposedVowels';
import { VowelTip } from './VowelTip';

/** What comes with vowels: those of the word that is pointed at; or, where they stand in the text, which of them are proposed. */
export default function Vowels(props: ComponentProps<typeof ProposedVowels> & { byWord: boolean }) {
  const { byWord, inView, ...rest } = props;
  if (byWord) return <VowelTip {...rest} />;
  return rest.words.proposals ? <ProposedVowels {...rest} inView={inView} /> : null;
}
