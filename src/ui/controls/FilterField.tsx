import type { Ref } from 'react';
import { Icon } from '#ui/signs/Icon';

interface Props {
  /** Its whole name, for those who do not see the sign. */
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  /** Enter; with Shift it goes back. Never the one that ends a word in an input method. */
  onEnter?: (backwards: boolean) => void;
  /** Set where there is a line below it that says where the cursor is. */
  ruled?: boolean;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** A field that narrows or finds, in either language. Escape empties it before it does anything else. */
export function FilterField({ label, placeholder, value, onChange, onEnter, ruled, inputRef }: Props) {
  return (
    <label
      className={`flex min-w-0 flex-1 items-center gap-2 text-ink3 ${ruled ? 'border-b border-hair focus-within:border-accent' : ''}`}
    >
      <Icon name="search" />
      <span className="sr-only">{label}</span>
      <input
        // The browser's own sign has a colour of its own: without it, it is an ink.
        className={`min-h-8 min-w-0 flex-1 rounded-sm text-ink placeholder:text-ink3 max-column:min-h-11 [&::-webkit-search-cancel-button]:cursor-pointer [&::-webkit-search-cancel-button]:[filter:grayscale(1)] ${ruled ? 'focus-visible:[outline:none]!' : ''}`}
        ref={inputRef}
        type="search"
        // Empty, it goes the way of the interface, as its placeholder does.
        dir={value === '' ? undefined : 'auto'}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && onEnter) {
            event.preventDefault();
            onEnter(event.shiftKey);
          }
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            onChange('');
          }
        }}
      />
    </label>
  );
}
