import { RadioGroup } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { noteColors, type NoteColor } from '#storage/notes';
import { Radio } from '#ui/controls/Radio';
import { ColorSign } from './ColorSign';

interface Props {
  value: NoteColor;
  onChange: (color: NoteColor) => void;
}

/** One of the four colours, each with its name. */
export function ColorChoice({ value, onChange }: Props) {
  const { t } = useTranslation('notes');
  return (
    <RadioGroup.Root
      className="flex flex-wrap gap-x-3"
      orientation="horizontal"
      aria-label={t('color')}
      value={value}
      onValueChange={(chosen) => {
        const color = noteColors.find((one) => one === chosen);
        if (color) onChange(color);
      }}
    >
      {noteColors.map((color) => (
        <Radio
          key={color}
          value={color}
          className="inline-flex min-h-8 items-center gap-1.5 rounded-md text-ink2 pointer-coarse:min-h-11 data-[state=checked]:font-medium data-[state=checked]:text-ink data-[state=checked]:underline data-[state=checked]:decoration-accent data-[state=checked]:decoration-2 data-[state=checked]:underline-offset-4"
        >
          <ColorSign color={color} />
          {t(`colors.${color}`)}
        </Radio>
      ))}
    </RadioGroup.Root>
  );
}
