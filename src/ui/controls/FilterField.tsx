import { useRef, type RefObject } from 'react';
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
  inputRef?: RefObject<HTMLInputElement | null> | undefined;
}

/** A field that narrows or finds, in either language. Escape empties it before it does anything else. */
export function FilterField({ label, placeholder, value, onChange, onEnter, ruled, inputRef }: Props) {
  const own = useRef<HTMLInputElement>(null);
  const field = inputRef ?? own;
  return (
    <label
      className={`flex min-w-0 flex-1 items-center gap-2 text-ink3 ${ruled ? 'border-b border-hair focus-within:border-accent' : ''}`}
    >
      <Icon name="search" />
      <span className="sr-only">{label}</span>
      <input
        className={`min-h-8 min-w-0 flex-1 appearance-none rounded-sm text-ink placeholder:text-ink3 max-column:min-h-11 [&::-webkit-search-cancel-button]:hidden ${ruled ? 'focus-visible:[outline:none]!' : ''}`}
        ref={field}
        type="search"
        // What is written has its own direction; what stands for it has that of the interface.
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
      {value !== '' && (
        // Not the browser's own sign: Firefox has none, and a finger misses it. By keyboard Escape does the same.
        <button
          type="button"
          className="grid size-8 flex-none place-items-center rounded-sm hover:text-ink max-column:size-11"
          tabIndex={-1}
          aria-hidden
          data-clear=""
          onClick={() => {
            onChange('');
            field.current?.focus();
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </label>
  );
}
