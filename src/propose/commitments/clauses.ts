/** Where a clause ends, and where the objects that و joins begin. */
import { formsOf } from '#propose/reading/forms';
import { carriers, verbRules } from '#propose/data/cues';
import { wordSet } from '#propose/data/word-set';
import { readings, type Word } from '#propose/reading/words';

/** Words that begin a new clause after a comma or by themselves. */
const NEW_CLAUSE = wordSet(
  'حيث فيما بينما كما لكن ولكن غير إلا في حين وهو وهي وهم وهما وأنه وأنها وأن مما ما الأمر إذ وقد ولم ولن ولا وسوف لافتا منوها مستعرضا متطلعا آملا معربا ومعربا',
);
/** Words that open what qualifies an undertaking and is not undertaken: aim, means, time, manner. */
const CONTEXT = wordSet(
  'بغية وذلك بصفتهما بصفته بصفتها وفقا وفق خلال تماشيا انطلاقا فضلا لدى بما خاصة لاسيما وخاصة ولاسيما بهدف قبل بعد منذ حتى عبر إذا لو شريطة بشرط في',
);
const CONTEXT_PAIRS = [
  /^من اجل$/,
  /^من خلال$/,
  /^من شان$/,
  /^في ظل$/,
  /^في اطار$/,
  /^علي اساس$/,
  /^من دون$/,
  /^في حال$/,
  /^علي هامش$/,
  /^في خضم$/,
  /^في ضوء$/,
];

/** Forms of verbs that say something, with و: a new clause begins with them. */
const SAYING = new Set(
  [...verbRules, ...carriers].flatMap(({ verb }) =>
    [...formsOf(verb)].filter(([, form]) => form.of !== 'noun').map(([form]) => form),
  ),
);

/** Verbal nouns that undertakings begin with, folded and without the article. */
const VERBAL_NOUNS = wordSet(
  `تعزيز دفع مواصلة حماية إثراء ترسيخ تعميق تحضير قيام حفاظ بناء دعم ضمان إنجاح رفع إزالة تحقيق عمل توسيع تنفيذ تطوير تكثيف تسهيل تشجيع تقديم توفير تنظيم تشكيل إنشاء إقامة إطلاق استئناف استمرار إنهاء وقف منع مكافحة معالجة مواجهة تفعيل تسريع صون احترام التزام تمسك إجراء عقد زيادة خفض إعادة فتح إغلاق إرسال استضافة مضي تبادل تنسيق تشاور تعاون ارتقاء تذليل تهيئة توقيع إبرام متابعة مراعاة تسوية حل إيجاد إحلال إرساء تثبيت تمديد تقليص إفراج إلغاء سحب نشر تجنب خفض تخفيف إيصال إدخال إسهام مساهمة مشاركة انضمام تزويد تدريب استكشاف بحث إعداد صياغة وضع تحسين تحديث حشد تجديد تمكين توطيد توثيق دراسة مساعدة مساندة تهدئة ضبط انخراط انسحاب تراجع امتناع تحلي ارتقاء تصدي تحمل لعب مضاعفة تحويل استثمار استخدام إتاحة إشراك إصلاح`,
);

const isVerbal = (folded: string): boolean => VERBAL_NOUNS.has(folded) || VERBAL_NOUNS.has(folded.replace(/^ال/, ''));

/** The index of the word after the last of the clause that begins at a word. */
export function clauseEnd(
  words: readonly Word[],
  from: number,
  mentionStarts: ReadonlySet<number> = new Set(),
): number {
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (!word) return at;
    if (at > from) {
      const before = words[at - 1]?.after ?? '';
      if (/[.!?؟؛;:]|[”"»]\s*$/.test(before) && !/^\.?\d/.test(before + word.text)) return at;
      const comma = /[،,]|\s[–—-]\s/.test(before);
      const stem = word.folded.replace(/^[وف]/, '');
      if (
        comma &&
        (NEW_CLAUSE.has(word.folded) ||
          (SAYING.has(stem) && !isVerbal(stem)) ||
          (SAYING.has(word.folded) && !isVerbal(word.folded) && !mentionStarts.has(at)))
      )
        return at;
      if (word.folded.startsWith('و') && SAYING.has(stem) && !isVerbal(stem) && stem.length > 3) return at;
      if (/^و(?:هو|هي|هم|هما|انه|انها|ان)$/.test(word.folded)) return at;
      if (
        /^(?:حيث|فيما|بينما|كما|و?لكن(?:ه|ها|هم|هما|نا)?|بحسب|حسب|وفقا)$/.test(word.folded) &&
        (comma || !/^(?:حسب|بحسب|وفقا)$/.test(word.folded))
      )
        return at;
      if (
        comma &&
        /^و?[يتس](?:[^ا]|ت)/.test(stem) &&
        /^(?:و)?(?:ي|ت|سي|ست).{2,}/.test(word.folded) &&
        !isVerbal(stem) &&
        /^وت|^وي|^وس/.test(word.folded)
      )
        return at;
      if (/^(?:معرب|موكد|مشير|موضح|مضيف|مشدد|داعي|مجدد|معبر|مطالب|محذر|لافت|مبدي|مرحب)(?:ا|ه|ين)$/.test(word.folded))
        return at;
    }
  }
  return words.length;
}

/** A stretch of words: indexes, half-open, and the UTF-16 offset where it starts (glued clitics are left out). */
export interface Stretch {
  from: number;
  to: number;
  start: number;
  end: number;
}

/**
 * The undertakings in a stretch: one for each of the nouns that و joins and that stand side by side (تعزيز …، وترسيخ …), each up to
 * what only qualifies it.
 *
 * @param preposition what each of them may repeat: ب in بإنجاح … وبإثراء
 */
export function objectsIn(words: readonly Word[], from: number, to: number, preposition: string): Stretch[] {
  const starts = [from];
  for (let at = from + 1; at < to; at++) {
    const word = words[at];
    const before = words[at - 1]?.after ?? '';
    if (!word || !word.folded.startsWith('و')) continue;
    const bare = word.folded.slice(1);
    const stem = preposition !== '' && bare.startsWith(preposition) ? bare.slice(1).replace(/^ل(?=.{3})/, '') : bare;
    if (
      /[،,]/.test(before)
        ? isVerbal(stem)
        : isVerbal(stem) && !stem.startsWith('ال') && !/^(?:تعاون|تنسيق|عمل|حل|دعم|بناء|بحث|تبادل|تشاور)$/.test(stem)
    )
      starts.push(at);
  }
  const found: Stretch[] = [];
  starts.forEach((first, k) => {
    const until = starts[k + 1] ?? to;
    let last = first + 1;
    while (last < until && !opensContext(words, last, first)) last++;
    const word = words[first];
    const end = words[last - 1]?.end;
    if (!word || end === undefined) return;
    found.push({ from: first, to: last, start: objectStart(word, k > 0, preposition), end });
  });
  return found;
}

function opensContext(words: readonly Word[], at: number, first: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return true;
  const pair = `${word.folded} ${next?.folded ?? ''}`;
  if (CONTEXT_PAIRS.some((one) => one.test(pair))) return true;
  const comma = /[،,]/.test(words[at - 1]?.after ?? '');
  if (comma && /^(?:في|من|علي|لا)$/.test(word.folded)) return true;
  return at - first >= 1 && word.folded !== 'في' && CONTEXT.has(word.folded);
}

/** Where an object starts: without و and without a preposition that can be cut off. */
function objectStart(word: Word, joined: boolean, preposition: string): number {
  let best = word.start;
  for (const reading of readings(word)) {
    if (reading.fused) {
      if (!joined || reading.clitics === 'و') return reading.start;
      continue;
    }
    const wanted = (joined ? 'و' : '') + preposition;
    if (
      reading.clitics === wanted ||
      (joined && reading.clitics === 'و') ||
      (!joined && reading.clitics === preposition)
    )
      best = reading.start;
  }
  return best;
}
