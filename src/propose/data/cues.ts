/**
 * Cues of the ladder of force: the verbs, nouns and adjectives that carry it, what has to stand with them, and how English
 * renders them. Each rule has an example (with the cue that it finds) and a counter-example in which it finds nothing; a test
 * runs both.
 */
import type { UndertakingKind } from '#article/format/schema';
import type { VerbStems } from '#propose/reading/forms';

export interface CueRule {
  id: string;
  kind: UndertakingKind;
  label: { ar: string; en: string };
  /** A regular expression of what renders it in English. */
  en: string;
  example: { ar: string; finds: string };
  counter: { ar: string };
}

export interface VerbRule extends CueRule {
  verb: VerbStems;
  /** Forms that are taken; all but the noun unless said otherwise. */
  only?: readonly ('past' | 'present' | 'participle' | 'noun')[];
  /** Prepositions of which one has to follow in the clause. The object follows it. `أن` stands for أن, بأن and أنه. */
  needs?: readonly string[];
  /** Prepositions that may follow, after which the object stands. */
  takes?: readonly string[];
  /** Words (beginnings of stems, folded) of which one has to follow within a few words; they carry the object. */
  with?: readonly string[];
  /** What follows at once and makes it say something else. */
  not?: string;
  /** The written form is a common noun too: it has to stand where a clause begins, or beside its subject. */
  clauseInitial?: boolean;
  /** Without its hamza it is another word: وايد. */
  hamza?: boolean;
  /** It counts only after لن or لا: لن يقبل. */
  negatedOnly?: boolean;
  /** It is said with a condition: هدد … إذا. */
  threat?: boolean;
  /** Saying: its subject speaks what follows. */
  speech?: boolean;
}

// prettier-ignore
export const verbRules: readonly VerbRule[] = [
  // Concluded
  { id: 'sign', kind: 'concluded', label: { ar: 'وقّع', en: 'signed' }, en: 'sign(?:s|ed|ing)?', verb: { past: 'وقع', present: 'وقع', participle: 'موقع' }, with: ['اتفاق', 'مذكر', 'معاهد', 'بروتوكول', 'عقد', 'عقود', 'اعلان', 'وثيق', 'بيان', 'ميثاق', 'صفق', 'مرسوم', 'برنامج'], takes: ['على'], example: { ar: 'وقّع الوزيران مذكرة تفاهم في مجال الطاقة', finds: 'وقّع' }, counter: { ar: 'وقع زلزال قوي في المنطقة' } },
  { id: 'conclude', kind: 'concluded', label: { ar: 'أبرم', en: 'concluded' }, en: 'conclud(?:e|es|ed|ing)|seal(?:s|ed)?', verb: { past: 'أبرم', present: 'برم' }, with: ['اتفاق', 'مذكر', 'معاهد', 'بروتوكول', 'عقد', 'عقود', 'صفق', 'هدن'], example: { ar: 'أبرمت الدولتان اتفاقا للتجارة', finds: 'أبرمت' }, counter: { ar: 'بقي الأمر مبرما' } },
  // Agreement
  { id: 'agree', kind: 'agreement', label: { ar: 'اتفق على', en: 'agreed to' }, en: 'agree(?:s|d|ing)?(?: to| on)?', verb: { past: 'اتفق', present: 'تفق', participle: 'متفق' }, only: ['past', 'present'], needs: ['على', 'أن'], example: { ar: 'اتفق الجانبان على تعزيز التنسيق', finds: 'اتفق' }, counter: { ar: 'يتفق ذلك مع ما نعرفه' } },
  { id: 'approve', kind: 'agreement', label: { ar: 'وافق على', en: 'agreed to' }, en: 'agree(?:s|d|ing)?(?: to)?|approv(?:e|es|ed|ing)|consent(?:s|ed)?', verb: { past: 'وافق', present: 'وافق' }, needs: ['على'], example: { ar: 'وافق مجلس النواب على القانون', finds: 'وافق' }, counter: { ar: 'العام الجاري يوافق الذكرى الثمانين' } },
  { id: 'reach-agreement', kind: 'agreement', label: { ar: 'توصل إلى اتفاق', en: 'reached an agreement' }, en: 'reach(?:es|ed|ing)?', verb: { past: 'توصل', present: 'توصل' }, needs: ['إلى', 'ل'], with: ['اتفاق', 'توافق', 'تفاهم'], example: { ar: 'توصل الطرفان إلى اتفاق لوقف إطلاق النار', finds: 'توصل' }, counter: { ar: 'التوافق الذي توصل إليه رئيسا الدولتين' } },
  // Pledge
  { id: 'pledge', kind: 'pledge', label: { ar: 'تعهّد بـ', en: 'pledged to' }, en: 'pledg(?:e|es|ed|ing)(?: to)?|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|undert(?:ook|ake|akes)|commit(?:s|ted)?', verb: { past: 'تعهد', present: 'تعهد', participle: 'متعهد' }, needs: ['ب', 'أن'], example: { ar: 'تعهد الجانبان بإثراء التبادلات', finds: 'تعهد' }, counter: { ar: 'لم يبق من الأمر إلا تعهد قديم' } },
  { id: 'commit', kind: 'pledge', label: { ar: 'التزم بـ', en: 'committed to' }, en: 'commit(?:s|ted|ting)?(?: itself)?(?: to)?|adher(?:e|es|ed) to|undert(?:ook|ake|akes)', verb: { past: 'التزم', present: 'لتزم' }, needs: ['ب'], example: { ar: 'التزمت الحكومة بتغطية التكاليف', finds: 'التزمت' }, counter: { ar: 'التزم الوزير الصمت' } },
  { id: 'promise', kind: 'pledge', label: { ar: 'وعد بـ', en: 'promised to' }, en: 'promis(?:e|es|ed|ing)', verb: { past: 'وعد', present: 'عد' }, only: ['past'], needs: ['ب', 'أن'], clauseInitial: true, example: { ar: 'وعد الرئيس بإصلاح الاقتصاد', finds: 'وعد' }, counter: { ar: 'بعد وعد بلفور بسنوات' } },
  // Decision
  { id: 'decide', kind: 'decision', label: { ar: 'قرّر', en: 'decided to' }, en: 'decid(?:e|es|ed|ing)(?: to)?|resolv(?:e|es|ed) to', verb: { past: 'قرر', present: 'قرر' }, takes: ['أن'], example: { ar: 'قررت الحكومة إغلاق الحدود', finds: 'قررت' }, counter: { ar: 'من المقرر عقد اللقاء غدا' } },
  { id: 'ratify', kind: 'decision', label: { ar: 'صادق على', en: 'ratified' }, en: 'ratif(?:y|ies|ied)|approv(?:e|es|ed)|endors(?:e|es|ed)', verb: { past: 'صادق', present: 'صادق' }, only: ['past', 'present'], needs: ['على'], example: { ar: 'صادق البرلمان على المعاهدة', finds: 'صادق' }, counter: { ar: 'هو رجل صادق وأمين' } },
  { id: 'pass', kind: 'decision', label: { ar: 'أقرّ', en: 'passed' }, en: 'pass(?:es|ed)?|adopt(?:s|ed)?|approv(?:e|es|ed)', verb: { past: 'أقر', pastBeforeConsonant: 'أقرر', present: 'قر' }, only: ['past', 'present'], not: '^(?:ب|ان)', with: ['قانون', 'موازن', 'ميزاني', 'قرار', 'خط', 'تعديل', 'مشروع', 'اتفاق', 'عقوبات', 'حزم', 'تشريع'], example: { ar: 'أقر مجلس الوزراء خطة إنقاذ', finds: 'أقر' }, counter: { ar: 'أقر المتهم بذنبه' } },
  { id: 'be-decided', kind: 'decision', label: { ar: 'تقرّر', en: 'it was decided to' }, en: 'decid(?:e|ed)', verb: { past: 'تقرر', present: 'تقرر' }, only: ['past'], takes: ['أن'], clauseInitial: true, example: { ar: 'تقرر عقد الاجتماع في بيروت', finds: 'تقرر' }, counter: { ar: 'حدد القانون مقررات كثيرة' } },
  { id: 'intend', kind: 'readiness', label: { ar: 'اعتزم', en: 'intends to' }, en: 'intend(?:s|ed|ing)?(?: to)?|plan(?:s|ned|ning)?(?: to)?', verb: { past: 'اعتزم', present: 'عتزم' }, takes: ['أن'], example: { ar: 'تعتزم الحكومة فتح سفارة', finds: 'تعتزم' }, counter: { ar: 'هذا عزم قديم' } },
  // Support
  { id: 'support', kind: 'support', label: { ar: 'دعم', en: 'supports' }, en: '(?:fully |firmly |strongly )?support(?:s|ed|ing)?', verb: { past: 'دعم', present: 'دعم', participle: 'داعم' }, only: ['present'], example: { ar: 'أكد أن روسيا تدعم موقف الصين', finds: 'تدعم' }, counter: { ar: 'طلب الدعم من أصدقائه' } },
  { id: 'supported', kind: 'support', label: { ar: 'دعم', en: 'supported' }, en: 'support(?:s|ed|ing)?|back(?:s|ed|ing)?', verb: { past: 'ساند', present: 'ساند' }, example: { ar: 'تساند مصر الشعب الفلسطيني', finds: 'تساند' }, counter: { ar: 'يحتاج إلى سند قوي' } },
  { id: 'back', kind: 'support', label: { ar: 'أيّد', en: 'backs' }, en: 'back(?:s|ed|ing)?|support(?:s|ed|ing)?|endors(?:e|es|ed)', verb: { past: 'أيد', present: 'ؤيد', participle: 'مؤيد' }, only: ['past', 'present'], clauseInitial: true, hamza: true, example: { ar: 'تؤيد الجزائر هذا الحل', finds: 'تؤيد' }, counter: { ar: 'في أيدي الناس كتب' } },
  { id: 'welcome', kind: 'support', label: { ar: 'رحّب بـ', en: 'welcomed' }, en: 'welcom(?:e|es|ed|ing)', verb: { past: 'رحب', present: 'رحب', participle: 'مرحب' }, needs: ['ب'], example: { ar: 'رحبت الأمم المتحدة بالاتفاق', finds: 'رحبت' }, counter: { ar: 'كان المكان رحبا' } },
  { id: 'praise', kind: 'support', label: { ar: 'أشاد بـ', en: 'praised' }, en: 'prais(?:e|es|ed|ing)|commend(?:s|ed|ing)?|hail(?:s|ed|ing)?|laud(?:s|ed)?', verb: { past: 'أشاد', pastBeforeConsonant: 'أشد', present: 'شيد', participle: 'مشيد' }, needs: ['ب'], example: { ar: 'أشاد الوزير بجهود الوساطة', finds: 'أشاد' }, counter: { ar: 'أشاد الملك قصرا' } },
  { id: 'commend', kind: 'support', label: { ar: 'أثنى على', en: 'commended' }, en: 'prais(?:e|es|ed|ing)|commend(?:s|ed|ing)?', verb: { past: 'أثنى', pastBeforeConsonant: 'أثني', pastFeminine: 'أثن', present: 'ثني', participle: 'مثني' }, needs: ['على'], example: { ar: 'أثنى الأمين العام على دور مصر', finds: 'أثنى' }, counter: { ar: 'جاء في أثناء اللقاء' } },
  { id: 'appreciate', kind: 'support', label: { ar: 'ثمّن', en: 'appreciated' }, en: 'appreciat(?:e|es|ed|ing)|valu(?:e|es|ed|ing)', verb: { past: 'ثمن', present: 'ثمن', participle: 'مثمن' }, clauseInitial: true, example: { ar: 'وثمّن الرئيس مواقف المملكة', finds: 'ثمّن' }, counter: { ar: 'دفع ثمن الخطأ' } },
  { id: 'value', kind: 'support', label: { ar: 'قدّر', en: 'values' }, en: '(?:highly |deeply |greatly )?(?:valu(?:e|es|ed|ing)|appreciat(?:e|es|ed|ing))', verb: { past: 'قدر', present: 'قدر' }, only: ['present'], not: '^(?:ان|انه|انها|بنحو|بحوالي|باكثر|بما|عدد|حجم|قيمه|كلفه|خساير|علي|ب\\d)', example: { ar: 'أكد أن روسيا تُقدّر بشدة المبادرات الصينية', finds: 'تُقدّر' }, counter: { ar: 'تقدر الأمم المتحدة أن أكثر من مليون فروا' } },
  { id: 'stand-with', kind: 'support', label: { ar: 'تضامن مع', en: 'stands with' }, en: 'stand(?:s|ing)? (?:with|in solidarity)|solidarity', verb: { past: 'تضامن', present: 'تضامن', participle: 'متضامن' }, needs: ['مع'], example: { ar: 'نتضامن مع الشعب اللبناني', finds: 'نتضامن' }, counter: { ar: 'دعا إلى التضامن العربي' } },
  // Discussed
  { id: 'exchange-views', kind: 'discussed', label: { ar: 'تبادل وجهات النظر', en: 'exchanged views' }, en: 'exchang(?:e|es|ed|ing)', verb: { past: 'تبادل', present: 'تبادل' }, with: ['وجهات', 'وجهه', 'الاراء', 'الراي', 'اراء'], takes: ['بشأن', 'حول', 'إزاء', 'حيال', 'في'], example: { ar: 'تبادل الجانبان وجهات النظر بشأن الأزمة', finds: 'تبادل' }, counter: { ar: 'تبادل الجيشان إطلاق النار' } },
  { id: 'coordinate', kind: 'discussed', label: { ar: 'نسّق المواقف', en: 'coordinated positions' }, en: 'coordinat(?:e|es|ed|ing)', verb: { past: 'نسق', present: 'نسق' }, with: ['مواقف', 'المواقف'], takes: ['بشأن', 'حول', 'إزاء'], example: { ar: 'ونسق الجانبان مواقفهما بشأن الوضع الدولي', finds: 'نسق' }, counter: { ar: 'على نسق واحد' } },
  { id: 'discuss', kind: 'discussed', label: { ar: 'بحث', en: 'discussed' }, en: 'discuss(?:es|ed|ing)?|review(?:s|ed|ing)?|talk(?:s|ed)? about', verb: { past: 'بحث', present: 'بحث' }, only: ['past', 'present'], not: '^عن$', clauseInitial: true, example: { ar: 'بحث الوزيران سبل تعزيز التعاون', finds: 'بحث' }, counter: { ar: 'يواصل الفريق البحث عن ناجين' } },
  { id: 'debate', kind: 'discussed', label: { ar: 'ناقش', en: 'discussed' }, en: 'discuss(?:es|ed|ing)?|debat(?:e|es|ed)', verb: { past: 'ناقش', present: 'ناقش' }, only: ['past', 'present'], example: { ar: 'ناقش الطرفان الوضع في غزة', finds: 'ناقش' }, counter: { ar: 'دار بينهم نقاش طويل' } },
  { id: 'review', kind: 'discussed', label: { ar: 'استعرض', en: 'reviewed' }, en: 'review(?:s|ed|ing)?|discuss(?:es|ed)?', verb: { past: 'استعرض', present: 'ستعرض' }, only: ['past', 'present'], example: { ar: 'استعرض الجانبان العلاقات الثنائية', finds: 'استعرض' }, counter: { ar: 'حضر العرض كثيرون' } },
  { id: 'address', kind: 'discussed', label: { ar: 'تناول', en: 'discussed' }, en: 'discuss(?:es|ed)?|address(?:es|ed)?|cover(?:s|ed)?|dealt', verb: { past: 'تناول', present: 'تناول' }, only: ['past', 'present'], clauseInitial: true, example: { ar: 'وتناول اللقاء مستجدات الأوضاع', finds: 'تناول' }, counter: { ar: 'في متناول الجميع' } },
  // Directive
  { id: 'call-on', kind: 'directive', label: { ar: 'دعا إلى', en: 'called for' }, en: 'call(?:s|ed|ing)? (?:for|on|upon)|urg(?:e|es|ed|ing)|invit(?:e|es|ed)|appeal(?:s|ed|ing)?', verb: { past: 'دعا', pastBeforeConsonant: 'دعو', pastFeminine: 'دع', present: 'دعو', jussive: 'دع', participle: 'داعي' }, needs: ['إلى', 'ل', 'أن'], example: { ar: 'دعا الأمين العام إلى وقف القتال', finds: 'دعا' }, counter: { ar: 'رفع يديه بالدعاء' } },
  { id: 'urge', kind: 'directive', label: { ar: 'حثّ على', en: 'urged' }, en: 'urg(?:e|es|ed|ing)', verb: { past: 'حث', pastBeforeConsonant: 'حثث', present: 'حث' }, takes: ['على'], example: { ar: 'حث الأطراف على الحوار', finds: 'حث' }, counter: { ar: 'قدم حثيث الخطى' } },
  { id: 'demand', kind: 'directive', label: { ar: 'طالب بـ', en: 'demanded' }, en: 'demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on)|request(?:s|ed)?', verb: { past: 'طالب', present: 'طالب', participle: 'مطالب' }, needs: ['ب'], clauseInitial: true, example: { ar: 'طالبت الجامعة العربية بوقف العدوان', finds: 'طالبت' }, counter: { ar: 'كل طالب بالمدرسة يعرف هذا' } },
  { id: 'appeal', kind: 'directive', label: { ar: 'ناشد', en: 'appealed to' }, en: 'appeal(?:s|ed|ing)?|call(?:s|ed|ing)? on', verb: { past: 'ناشد', present: 'ناشد', participle: 'مناشد' }, example: { ar: 'ناشدت الحكومة المجتمع الدولي المساعدة', finds: 'ناشدت' }, counter: { ar: 'أنشد الشاعر قصيدته' } },
  { id: 'press', kind: 'directive', label: { ar: 'حضّ على', en: 'pressed' }, en: 'urg(?:e|es|ed|ing)|press(?:es|ed)?', verb: { past: 'حض', pastBeforeConsonant: 'حضض', present: 'حض' }, needs: ['على'], example: { ar: 'حضت واشنطن الطرفين على التهدئة', finds: 'حضت' }, counter: { ar: 'حضر الوزير اللقاء' } },
  { id: 'ask', kind: 'directive', label: { ar: 'طلب من', en: 'asked' }, en: 'ask(?:s|ed|ing)?|request(?:s|ed|ing)?', verb: { past: 'طلب', present: 'طلب' }, only: ['past', 'present'], needs: ['من'], clauseInitial: true, example: { ar: 'طلبت الحكومة من السفير المغادرة', finds: 'طلبت' }, counter: { ar: 'زاد الطلب على النفط من آسيا' } },
  { id: 'recommend', kind: 'directive', label: { ar: 'أوصى بـ', en: 'recommended' }, en: 'recommend(?:s|ed|ing)?', verb: { past: 'أوصى', pastFeminine: 'أوص', pastBeforeConsonant: 'أوصي', present: 'وصي' }, only: ['past', 'present'], needs: ['ب'], example: { ar: 'أوصت اللجنة بتأجيل الانتخابات', finds: 'أوصت' }, counter: { ar: 'كتب وصية قبل موته' } },
  { id: 'order', kind: 'directive', label: { ar: 'أمر بـ', en: 'ordered' }, en: 'order(?:s|ed|ing)?', verb: { past: 'أمر', present: 'أمر' }, only: ['past'], needs: ['ب'], clauseInitial: true, example: { ar: 'أمر الرئيس بفتح المعبر', finds: 'أمر' }, counter: { ar: 'هذا أمر بالغ الخطورة' } },
  // Refusal
  { id: 'reject', kind: 'refusal', label: { ar: 'رفض', en: 'rejected' }, en: 'reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)', verb: { past: 'رفض', present: 'رفض', participle: 'رافض' }, only: ['past', 'present', 'participle'], clauseInitial: true, example: { ar: 'رفضت إيران الاتهامات', finds: 'رفضت' }, counter: { ar: 'عبر عن استيائه من رفض الطلب' } },
  { id: 'rule-out', kind: 'refusal', label: { ar: 'استبعد', en: 'ruled out' }, en: 'rul(?:e|es|ed|ing) out|exclud(?:e|es|ed)', verb: { past: 'استبعد', present: 'ستبعد', participle: 'مستبعد' }, example: { ar: 'استبعد الكرملين عقد قمة قريبا', finds: 'استبعد' }, counter: { ar: 'كان بعيدا عن المكان' } },
  { id: 'oppose', kind: 'refusal', label: { ar: 'عارض', en: 'opposes' }, en: 'oppos(?:e|es|ed|ing)', verb: { past: 'عارض', present: 'عارض' }, only: ['past', 'present'], clauseInitial: true, not: '^مع$', example: { ar: 'تعارض الصين العقوبات الأحادية', finds: 'تعارض' }, counter: { ar: 'قالت المعارضة إنها ستشارك' } },
  { id: 'abstain', kind: 'refusal', label: { ar: 'امتنع عن', en: 'refrained from' }, en: 'refrain(?:s|ed|ing)?|abstain(?:s|ed|ing)?|declin(?:e|es|ed)', verb: { past: 'امتنع', present: 'متنع' }, needs: ['عن'], example: { ar: 'امتنعت روسيا عن التصويت', finds: 'امتنعت' }, counter: { ar: 'الأمر ممنوع هنا' } },
  { id: 'threaten', kind: 'refusal', label: { ar: 'هدّد بـ', en: 'threatened to' }, en: 'threaten(?:s|ed|ing)?', verb: { past: 'هدد', present: 'هدد', participle: 'مهدد' }, only: ['past', 'present'], needs: ['ب', 'أن'], threat: true, example: { ar: 'هدد الرئيس بفرض رسوم إذا فشلت المحادثات', finds: 'هدد' }, counter: { ar: 'هذا يهدد السلام العالمي' } },
  { id: 'not-accept', kind: 'refusal', label: { ar: 'لن يقبل', en: 'will not accept' }, en: '(?:would|will|do|does|did|can|could)(?: not|n.t)(?: \\w+)? accept|will never accept', verb: { past: 'قبل', present: 'قبل' }, only: ['present'], negatedOnly: true, example: { ar: 'شدد على أنه لن يقبل المساعدة المشروطة', finds: 'لن يقبل' }, counter: { ar: 'يقبل الطلاب على القراءة' } },
  { id: 'not-allow', kind: 'refusal', label: { ar: 'لن يسمح بـ', en: 'will not allow' }, en: '(?:would|will)(?: not|n.t) (?:allow|permit|let)|will never allow', verb: { past: 'سمح', present: 'سمح' }, only: ['present'], negatedOnly: true, takes: ['ب', 'ل'], example: { ar: 'لن نسمح بتهجير السكان', finds: 'لن نسمح' }, counter: { ar: 'يسمح القانون بذلك' } },
  { id: 'not-give-up', kind: 'refusal', label: { ar: 'لن يتخلى عن', en: 'will not give up' }, en: '(?:would|will)(?: not|n.t| never) (?:give up|abandon|renounce|relinquish|back down|concede)', verb: { past: 'تخلى', pastFeminine: 'تخل', pastBeforeConsonant: 'تخلي', present: 'تخلى' }, only: ['present'], negatedOnly: true, takes: ['عن'], example: { ar: 'لن تتخلى بوليفيا عن حقها', finds: 'لن تتخلى' }, counter: { ar: 'تخلى الرجل عن منصبه' } },
  { id: 'not-yield', kind: 'refusal', label: { ar: 'لن يتنازل عن', en: 'will not concede' }, en: '(?:would|will)(?: not|n.t| never) (?:give up|concede|compromise|back down|retreat|yield|bow|recogni[sz]e|negotiate|tolerate)', verb: { past: 'تنازل', present: 'تنازل' }, only: ['present'], negatedOnly: true, takes: ['عن'], example: { ar: 'لن نتنازل عن حقوقنا', finds: 'لن نتنازل' }, counter: { ar: 'تنازل الملك عن العرش' } },
  { id: 'not-retreat', kind: 'refusal', label: { ar: 'لن يتراجع عن', en: 'will not back down' }, en: '(?:would|will)(?: not|n.t| never) (?:back down|retreat|go back|withdraw)', verb: { past: 'تراجع', present: 'تراجع' }, only: ['present'], negatedOnly: true, takes: ['عن'], example: { ar: 'لن تتراجع الحكومة عن قرارها', finds: 'لن تتراجع' }, counter: { ar: 'تراجع سعر النفط' } },
  { id: 'not-recognize', kind: 'refusal', label: { ar: 'لن يعترف بـ', en: 'will not recognize' }, en: '(?:would|will|do|does)(?: not|n.t| never) recogni[sz]e', verb: { past: 'اعترف', present: 'عترف' }, only: ['present'], negatedOnly: true, takes: ['ب'], example: { ar: 'لن نعترف بالضم', finds: 'لن نعترف' }, counter: { ar: 'اعترف الرجل بفعلته' } },
  // Stated
  { id: 'say', kind: 'stated', label: { ar: 'قال', en: 'said' }, en: 'said|says?|told|saying', verb: { past: 'قال', pastBeforeConsonant: 'قل', present: 'قول', participle: 'قائل' }, only: ['past', 'present', 'participle'], takes: ['أن'], speech: true, example: { ar: 'قال وزير الخارجية الروسي إن العلاقات تتحسن', finds: 'قال' }, counter: { ar: 'نشر مقالا في الصحيفة' } },
  { id: 'affirm', kind: 'stated', label: { ar: 'أكّد', en: 'affirmed' }, en: 'affirm(?:s|ed|ing)?|stress(?:es|ed|ing)?|confirm(?:s|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|reiterat(?:e|es|ed|ing)|assert(?:s|ed)?|underlin(?:e|es|ed|ing)|underscor(?:e|es|ed|ing)', verb: { past: 'أكد', present: 'ؤكد', participle: 'مؤكد' }, takes: ['أن', 'على'], speech: true, example: { ar: 'أكد وزير الخارجية الصيني أن الحوار ضروري', finds: 'أكد' }, counter: { ar: 'من المؤكد أنه سيحضر' } },
  { id: 'explain', kind: 'stated', label: { ar: 'أوضح', en: 'explained' }, en: 'explain(?:s|ed|ing)?|clarif(?:y|ies|ied)|made clear|point(?:s|ed)? out', verb: { past: 'أوضح', present: 'وضح', participle: 'موضح' }, takes: ['أن'], speech: true, example: { ar: 'أوضح الوزير المصري أن المعبر مفتوح', finds: 'أوضح' }, counter: { ar: 'في وضح النهار' } },
  { id: 'add', kind: 'stated', label: { ar: 'أضاف', en: 'added' }, en: 'add(?:s|ed|ing)?', verb: { past: 'أضاف', pastBeforeConsonant: 'أضف', present: 'ضيف', participle: 'مضيف' }, takes: ['أن'], speech: true, example: { ar: 'وأضاف الرئيس الفرنسي أن الوقت حان', finds: 'أضاف' }, counter: { ar: 'استقبل المضيف ضيوفه' } },
  { id: 'note', kind: 'stated', label: { ar: 'أشار إلى', en: 'noted' }, en: 'not(?:ed|es|ing)|point(?:s|ed|ing)? (?:out|to)|refer(?:s|red|ring)?|indicat(?:e|es|ed)|said', verb: { past: 'أشار', pastBeforeConsonant: 'أشر', present: 'شير', participle: 'مشير' }, needs: ['إلى'], speech: true, example: { ar: 'أشار الوزير الروسي إلى أن العام حافل', finds: 'أشار' }, counter: { ar: 'استشار الطبيب' } },
  { id: 'declare', kind: 'stated', label: { ar: 'صرّح', en: 'stated' }, en: 'stat(?:ed|es|ing)|said|says|declar(?:e|es|ed)', verb: { past: 'صرح', present: 'صرح', participle: 'مصرح' }, only: ['past', 'present', 'participle'], takes: ['أن', 'ب'], speech: true, example: { ar: 'صرح المتحدث باسم الكرملين بأن اللقاء قريب', finds: 'صرح' }, counter: { ar: 'زار صرحا ثقافيا' } },
  { id: 'stress', kind: 'stated', label: { ar: 'شدّد على', en: 'stressed' }, en: 'stress(?:es|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|underlin(?:e|es|ed|ing)|underscor(?:e|es|ed|ing)|insist(?:s|ed)?', verb: { past: 'شدد', present: 'شدد', participle: 'مشدد' }, needs: ['على'], speech: true, example: { ar: 'شدد الرئيس المصري على ضرورة الحوار', finds: 'شدد' }, counter: { ar: 'فرضوا إجراءات أمنية مشددة' } },
  { id: 'mention', kind: 'stated', label: { ar: 'ذكر', en: 'mentioned' }, en: 'said|mention(?:s|ed)?|recall(?:s|ed)?|report(?:s|ed)?', verb: { past: 'ذكر', present: 'ذكر' }, only: ['past', 'present'], needs: ['أن'], speech: true, example: { ar: 'ذكرت وزارة الدفاع الروسية أن قواتها تقدمت', finds: 'ذكرت' }, counter: { ar: 'جاء ذكر الأمر في الكتاب' } },
  { id: 'announce', kind: 'stated', label: { ar: 'أعلن', en: 'announced' }, en: 'announc(?:e|es|ed|ing)|declar(?:e|es|ed)', verb: { past: 'أعلن', present: 'علن', participle: 'معلن' }, takes: ['أن', 'عن'], speech: true, example: { ar: 'أعلنت الصين ارتفاع صادراتها', finds: 'أعلنت' }, counter: { ar: 'نشر إعلانا في الصحيفة' } },
  { id: 'report', kind: 'stated', label: { ar: 'أفاد', en: 'reported' }, en: 'report(?:s|ed)?|said|stated', verb: { past: 'أفاد', pastBeforeConsonant: 'أفد', present: 'فيد' }, needs: ['أن', 'ب'], speech: true, example: { ar: 'أفادت وزارة الخارجية القطرية بأن المحادثات مستمرة', finds: 'أفادت' }, counter: { ar: 'استفاد الجميع من الدرس' } },
  { id: 'draw-attention', kind: 'stated', label: { ar: 'لفت إلى', en: 'pointed out' }, en: 'point(?:s|ed|ing)? out|not(?:ed|es|ing)|draw attention|drew attention', verb: { past: 'لفت', present: 'لفت', participle: 'لافت' }, needs: ['إلى', 'أن'], speech: true, example: { ar: 'لفت الرئيس اللبناني إلى خطورة الوضع', finds: 'لفت' }, counter: { ar: 'حقق نجاحا لافتا' } },
  { id: 'consider', kind: 'stated', label: { ar: 'اعتبر', en: 'considered' }, en: 'consider(?:s|ed|ing)?|regard(?:s|ed)?|view(?:s|ed)?', verb: { past: 'اعتبر', present: 'عتبر', participle: 'معتبر' }, needs: ['أن'], speech: true, example: { ar: 'اعتبر وزير الخارجية الإيراني أن الاتفاق ممكن', finds: 'اعتبر' }, counter: { ar: 'خسر مبلغا معتبرا' } },
  { id: 'warn', kind: 'stated', label: { ar: 'حذّر من', en: 'warned of' }, en: 'warn(?:s|ed|ing)?|caution(?:s|ed)?', verb: { past: 'حذر', present: 'حذر', participle: 'محذر' }, needs: ['من'], speech: true, example: { ar: 'حذر الأمين العام للأمم المتحدة من المجاعة', finds: 'حذر' }, counter: { ar: 'سار بحذر شديد' } },
  { id: 'condemn', kind: 'stated', label: { ar: 'أدان', en: 'condemned' }, en: 'condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)', verb: { past: 'أدان', pastBeforeConsonant: 'أدن', present: 'دين', participle: 'مدين' }, only: ['past', 'present'], clauseInitial: true, example: { ar: 'أدانت مصر الهجوم', finds: 'أدانت' }, counter: { ar: 'دفع ما عليه من ديون' } },
  { id: 'denounce', kind: 'stated', label: { ar: 'ندّد بـ', en: 'denounced' }, en: 'condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)', verb: { past: 'ندد', present: 'ندد', participle: 'مندد' }, needs: ['ب'], example: { ar: 'نددت تركيا بالقصف', finds: 'نددت' }, counter: { ar: 'ند الرجل عن قومه' } },
  { id: 'deny', kind: 'stated', label: { ar: 'نفى', en: 'denied' }, en: 'den(?:y|ies|ied|ying)', verb: { past: 'نفى', pastFeminine: 'نف', pastBeforeConsonant: 'نفي', present: 'نفي' }, only: ['past', 'present'], speech: true, example: { ar: 'نفت إيران هذه الاتهامات', finds: 'نفت' }, counter: { ar: 'عاش في المنفى' } },
  { id: 'seek', kind: 'stated', label: { ar: 'سعى إلى', en: 'seeks to' }, en: 'seek(?:s|ing)?(?: to)?|sought', verb: { past: 'سعى', pastFeminine: 'سع', pastBeforeConsonant: 'سعي', present: 'سعى' }, needs: ['إلى', 'ل'], example: { ar: 'أكد لافروف أن روسيا تسعى إلى السلام', finds: 'تسعى' }, counter: { ar: 'مشى مسافة تسع ساعات' } },
];

/** Verbs that carry a noun which has the force: أعرب عن استعداد، أكد التزام، جدد رفضه. */
export interface CarrierRule {
  id: string;
  verb: VerbStems;
  /** Between the verb and the noun. */
  prepositions: readonly string[];
  /** It says again. */
  again?: boolean;
  en: string;
}

// prettier-ignore
export const carriers: readonly CarrierRule[] = [
  { id: 'express', verb: { past: 'أعرب', present: 'عرب', participle: 'معرب' }, prepositions: ['عن'], en: 'express(?:es|ed|ing)?|voic(?:e|es|ed|ing)|convey(?:s|ed|ing)?' },
  { id: 'voice', verb: { past: 'عبر', present: 'عبر', participle: 'معبر' }, prepositions: ['عن'], en: 'express(?:es|ed|ing)?|voic(?:e|es|ed|ing)' },
  { id: 'show', verb: { past: 'أبدى', pastFeminine: 'أبد', pastBeforeConsonant: 'أبدي', present: 'بدي', participle: 'مبدي' }, prepositions: [''], en: 'express(?:es|ed|ing)?|show(?:s|ed)?|voic(?:e|es|ed)' },
  { id: 'affirm', verb: { past: 'أكد', present: 'ؤكد', participle: 'مؤكد' }, prepositions: ['', 'على'], en: 'affirm(?:s|ed|ing)?|confirm(?:s|ed|ing)?|stress(?:es|ed|ing)?|reiterat(?:e|es|ed|ing)|emphasi[sz](?:e|es|ed|ing)|reaffirm(?:s|ed|ing)?|underlin(?:e|es|ed|ing)|underscor(?:e|es|ed|ing)' },
  { id: 'announce', verb: { past: 'أعلن', present: 'علن', participle: 'معلن' }, prepositions: ['', 'عن'], en: 'announc(?:e|es|ed|ing)|declar(?:e|es|ed|ing)' },
  { id: 'declare', verb: { past: 'صرح', present: 'صرح', participle: 'مصرح' }, prepositions: ['ب'], en: 'said|says?|stat(?:e|es|ed)|declar(?:e|es|ed)' },
  { id: 'renew', verb: { past: 'جدد', present: 'جدد', participle: 'مجدد' }, prepositions: ['', 'على'], again: true, en: 'reaffirm(?:s|ed|ing)?|renew(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)' },
  { id: 'repeat', verb: { past: 'كرر', present: 'كرر', participle: 'مكرر' }, prepositions: ['', 'على'], again: true, en: 'reiterat(?:e|es|ed|ing)|repeat(?:s|ed|ing)?' },
  // أعاد التأكيد على التزامه: only with the noun of affirming.
  { id: 'affirm-again', verb: { past: 'أعاد', pastBeforeConsonant: 'أعد', present: 'عيد', participle: 'معيد' }, prepositions: [], again: true, en: 'reaffirm(?:s|ed|ing)?|reiterat(?:e|es|ed|ing)' },
  { id: 'offer', verb: { past: 'عرض', present: 'عرض' }, prepositions: [''], en: 'offer(?:s|ed|ing)?|express(?:es|ed|ing)?' },
  { id: 'stress', verb: { past: 'شدد', present: 'شدد', participle: 'مشدد' }, prepositions: ['على'], en: 'stress(?:es|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|underlin(?:e|es|ed|ing)|underscor(?:e|es|ed|ing)' },
];

/** Nouns that have the force under a carrier. */
export interface NounRule extends CueRule {
  noun: string;
  /** What stands before the object, if anything: استعداد … لـ. */
  takes: readonly string[];
  /** The kind where the carrier says it again. */
  again?: UndertakingKind;
  /** With the article it says something else: المعارضة. */
  indefinite?: boolean;
  /** Carriers whose use with this noun is an act of its own; all unless said otherwise. */
  carriers?: readonly string[];
}

// prettier-ignore
export const nounRules: readonly NounRule[] = [
  { id: 'readiness', kind: 'readiness', label: { ar: 'أعرب عن استعداد', en: 'expressed readiness' }, en: 'readiness|ready|willingness|willing', noun: 'استعداد', takes: ['ل'], example: { ar: 'أعرب وانغ عن استعداد الصين للعمل مع روسيا', finds: 'أعرب + عن استعداد' }, counter: { ar: 'بدأ الاستعداد للامتحان' } },
  { id: 'willingness', kind: 'readiness', label: { ar: 'أعرب عن رغبة', en: 'expressed willingness' }, en: 'willingness|desire|wish|willing|interest', noun: 'رغبة', takes: ['في', 'ب'], carriers: ['express', 'voice', 'show', 'affirm', 'announce', 'renew'], example: { ar: 'أعرب الرئيس عن رغبة بلاده في توسيع التعاون', finds: 'أعرب + عن رغبة' }, counter: { ar: 'جاء بناء على رغبة الأهل' } },
  { id: 'resolve', kind: 'readiness', label: { ar: 'أكد عزمه', en: 'affirmed resolve' }, en: 'resolve|determination|determined|intention', noun: 'عزم', takes: ['على'], example: { ar: 'أكد الوزير عزم بلاده على مواصلة الحوار', finds: 'أكد + عزم' }, counter: { ar: 'كان قوي العزم' } },
  { id: 'commitment', kind: 'pledge', again: 'reaffirmation', label: { ar: 'أكد التزام', en: 'affirmed commitment' }, en: 'commitments?|committed', noun: 'التزام', takes: ['ب'], example: { ar: 'أكد الرئيس التزام بلاده بالسلام', finds: 'أكد + التزام' }, counter: { ar: 'طالب الجميع بالالتزام بالقانون' } },
  { id: 'undertaking', kind: 'pledge', again: 'reaffirmation', label: { ar: 'جدد تعهد', en: 'renewed pledge' }, en: 'pledges?|promises?', noun: 'تعهد', takes: ['ب'], example: { ar: 'أكد الرئيس تعهده بسحب القوات', finds: 'أكد + تعهده' }, counter: { ar: 'نص على تعهد الطرفين' } },
  { id: 'support', kind: 'support', label: { ar: 'أعرب عن دعم', en: 'expressed support for' }, en: 'support(?: for)?', noun: 'دعم', takes: ['ل'], example: { ar: 'أعرب الوزير عن دعم بلاده لجهود السلام', finds: 'أعرب + عن دعم' }, counter: { ar: 'طلب دعم أصدقائه' } },
  { id: 'backing', kind: 'support', label: { ar: 'أكد تأييده', en: 'affirmed backing' }, en: 'support|backing|endorsement', noun: 'تأييد', takes: ['ل'], example: { ar: 'أكد الرئيس تأييده للمبادرة', finds: 'أكد + تأييده' }, counter: { ar: 'حصل على تأييد واسع' } },
  { id: 'backing-up', kind: 'support', label: { ar: 'أكد مساندة', en: 'affirmed support' }, en: 'support|backing', noun: 'مساندة', takes: ['ل'], example: { ar: 'أكد الوزير مساندة مصر للسودان', finds: 'أكد + مساندة' }, counter: { ar: 'طلب مساندة أصدقائه' } },
  { id: 'solidarity', kind: 'support', label: { ar: 'أعرب عن تضامنه', en: 'expressed solidarity' }, en: 'solidarity', noun: 'تضامن', takes: ['مع'], example: { ar: 'أعربت الكويت عن تضامنها مع المغرب', finds: 'أعربت + عن تضامنها' }, counter: { ar: 'دعا إلى التضامن' } },
  { id: 'welcome', kind: 'support', label: { ar: 'أعرب عن ترحيبه', en: 'expressed welcome' }, en: 'welcom(?:e|ed|ing)', noun: 'ترحيب', takes: ['ب'], example: { ar: 'أعرب الوزير عن ترحيبه بالاتفاق', finds: 'أعرب + عن ترحيبه' }, counter: { ar: 'لقي الضيف ترحيبا حارا' } },
  { id: 'appreciation', kind: 'support', label: { ar: 'أعرب عن تقديره', en: 'expressed appreciation' }, en: 'appreciation|gratitude', noun: 'تقدير', takes: ['ل'], carriers: ['express', 'voice', 'show'], example: { ar: 'أعرب الرئيس عن تقديره لدور مصر', finds: 'أعرب + عن تقديره' }, counter: { ar: 'على أقل تقدير' } },
  { id: 'confidence', kind: 'confidence', label: { ar: 'أعرب عن ثقته', en: 'expressed confidence' }, en: '(?:his |her |its |their )?(?:confidence|confident|trust)', noun: 'ثقة', takes: ['ب', 'في', 'أن'], example: { ar: 'أعرب أيضا عن ثقته بأن العلاقات ستتقدم', finds: 'أعرب + عن ثقته' }, counter: { ar: 'فاز بثقة الناس' } },
  { id: 'hope', kind: 'confidence', label: { ar: 'أعرب عن أمله', en: 'expressed hope' }, en: '(?:his |her |its |their )?hopes?', noun: 'أمل', takes: ['ب', 'في', 'أن'], carriers: ['express', 'voice'], example: { ar: 'أعرب الوزير عن أمله في نجاح المفاوضات', finds: 'أعرب + عن أمله' }, counter: { ar: 'بقي لديه أمل قليل' } },
  { id: 'rejection', kind: 'refusal', label: { ar: 'أكد رفض', en: 'affirmed rejection' }, en: 'rejection|reject(?:s|ed|ing)?|refusal|opposition', noun: 'رفض', takes: ['ل'], example: { ar: 'أكد الرئيس رفض مصر لتهجير الفلسطينيين', finds: 'أكد + رفض' }, counter: { ar: 'عبر عن استيائه من رفض الطلب' } },
  { id: 'opposition', kind: 'refusal', label: { ar: 'أكد معارضته', en: 'affirmed opposition' }, en: 'opposition|opposed|oppose(?:s|d)?', noun: 'معارضة', indefinite: true, takes: ['ل'], example: { ar: 'أكدت الصين معارضتها للتدخل الأجنبي', finds: 'أكدت + معارضتها' }, counter: { ar: 'أكدت المعارضة للصحفيين ذلك' } },
  { id: 'call', kind: 'directive', label: { ar: 'كرر دعوته', en: 'repeated call' }, en: 'calls?|appeals?', noun: 'دعوة', takes: ['ل', 'إلى'], carriers: ['renew', 'repeat', 'affirm', 'show'], example: { ar: 'كرر الأمين العام دعوته لوقف إطلاق النار', finds: 'كرر + دعوته' }, counter: { ar: 'تلقى الوزير دعوة لزيارة الصين' } },
  { id: 'position', kind: 'stated', label: { ar: 'جدّد تأكيد', en: 'reaffirmed' }, en: 'position|stance', noun: 'موقف', takes: [], carriers: ['renew', 'repeat'], example: { ar: 'جدد الرئيس الصيني تأكيد موقف الصين الثابت', finds: 'جدد + تأكيد' }, counter: { ar: 'لا يعرف أحد موقف الصين' } },
  { id: 'concern', kind: 'stated', label: { ar: 'أعرب عن قلقه', en: 'expressed concern' }, en: 'concerns?|regret|condemnation|denunciation|worry', noun: 'قلق', takes: ['إزاء', 'من', 'بشأن', 'حيال'], carriers: ['express', 'voice', 'show', 'renew'], example: { ar: 'أعرب الأمين العام للأمم المتحدة عن قلقه إزاء الوضع', finds: 'أعرب + عن قلقه' }, counter: { ar: 'هذا يثير القلق' } },
  { id: 'regret', kind: 'stated', label: { ar: 'أعرب عن أسفه', en: 'expressed regret' }, en: 'regret|sorrow|condolences', noun: 'أسف', takes: ['ل', 'إزاء'], carriers: ['express', 'voice', 'show'], example: { ar: 'أعربت فرنسا عن أسفها للقرار', finds: 'أعربت + عن أسفها' }, counter: { ar: 'قال مع الأسف' } },
  { id: 'condemnation', kind: 'stated', label: { ar: 'أعرب عن إدانته', en: 'expressed condemnation' }, en: 'condemnation|condemn(?:s|ed|ing)?|denunciation', noun: 'إدانة', takes: ['ل'], example: { ar: 'أعربت قطر عن إدانتها للهجوم', finds: 'أعربت + عن إدانتها' }, counter: { ar: 'صدر حكم بالإدانة' } },
];

/** Adjectives and set phrases that have the force as a predicate. */
export interface PhraseRule extends CueRule {
  /** Folded words of the cue; the last may be an adjective, which takes all genders and numbers. */
  words: readonly string[];
  adjective?: boolean;
  needs?: readonly string[];
  takes?: readonly string[];
  /** Words (beginnings of stems, folded) of which one has to follow within a few words. */
  with?: readonly string[];
  /** The words themselves say it, whatever the subject: من المقرر أن. */
  impersonal?: boolean;
}

// prettier-ignore
export const phraseRules: readonly PhraseRule[] = [
  { id: 'stand-ready', kind: 'readiness', label: { ar: 'على استعداد لـ', en: 'stands ready to' }, en: '(?:stand(?:s|ing)?|(?:is|are|was|were) )?(?:fully )?(?:ready|prepared|willing)(?: to)?', words: ['علي استعداد', 'علي استعداد تام', 'علي اتم الاستعداد', 'علي اتم استعداد', 'علي اهبه الاستعداد'], takes: ['ل'], example: { ar: 'أكد أن الصين على استعداد لمواصلة الحوار', finds: 'على استعداد' }, counter: { ar: 'بدأ الاستعداد للامتحان' } },
  { id: 'ready', kind: 'readiness', label: { ar: 'مستعد لـ', en: 'is ready to' }, en: '(?:is |are |was |were )?(?:ready|prepared|willing)(?: to)?', words: ['مستعد'], adjective: true, needs: ['ل'], example: { ar: 'سوريا مستعدة لعودة اللاجئين', finds: 'مستعدة' }, counter: { ar: 'بقي مستعدا طوال الليل' } },
  { id: 'committed', kind: 'pledge', label: { ar: 'ملتزم بـ', en: 'is committed to' }, en: '(?:is |are |was |were |remain(?:s|ed)? )?committed(?: to)?', words: ['ملتزم'], adjective: true, needs: ['ب'], example: { ar: 'روسيا ملتزمة ببناء هيكل أمني', finds: 'ملتزمة' }, counter: { ar: 'كان ملتزما الصمت' } },
  { id: 'determined', kind: 'readiness', label: { ar: 'عازم على', en: 'is determined to' }, en: '(?:is |are )?(?:determined|resolved)(?: to)?', words: ['عازم'], adjective: true, needs: ['على'], example: { ar: 'الحكومة عازمة على الإصلاح', finds: 'عازمة' }, counter: { ar: 'سار بخطى عازمة' } },
  { id: 'resolved', kind: 'readiness', label: { ar: 'مصمم على', en: 'is determined to' }, en: '(?:is |are )?(?:determined|resolved|bent)(?: to| on)?', words: ['مصمم'], adjective: true, needs: ['على'], example: { ar: 'نحن مصممون على تحقيق السلام', finds: 'مصممون' }, counter: { ar: 'هو مصمم أزياء' } },
  { id: 'supportive', kind: 'support', label: { ar: 'داعم لـ', en: 'supportive of' }, en: 'support(?:s|ive|ing)?(?: of)?', words: ['داعم'], adjective: true, needs: ['ل'], example: { ar: 'موقف مصر داعم للقضية الفلسطينية', finds: 'داعم' }, counter: { ar: 'قدم حججا داعمة' } },
  { id: 'confident', kind: 'confidence', label: { ar: 'واثق من', en: 'is confident of' }, en: '(?:is |are |am )?(?:confident|sure|certain)', words: ['واثق'], adjective: true, needs: ['من', 'أن', 'ب'], example: { ar: 'قال إنه واثق من نجاح المفاوضات', finds: 'واثق' }, counter: { ar: 'سار بخطى واثقة' } },
  { id: 'scheduled', kind: 'decision', label: { ar: 'من المقرر أن', en: 'is scheduled to' }, en: '(?:is |are |was |were )?(?:now )?(?:scheduled|slated|due|set|expected|to be)(?: to)?', words: ['من المقرر', 'ومن المقرر'], needs: ['أن'], impersonal: true, example: { ar: 'من المقرر أن يزور الرئيس الصين', finds: 'من المقرر' }, counter: { ar: 'هذا الكتاب من المقررات' } },
  { id: 'agreed-on', kind: 'agreement', label: { ar: 'تم الاتفاق على', en: 'it was agreed to' }, en: 'agree(?:d|ment)(?: to| on)?', words: ['تم الاتفاق', 'وتم الاتفاق', 'جري الاتفاق', 'يتم الاتفاق', 'تم التوافق', 'وتم التوافق', 'جري التوافق', 'وجري الاتفاق'], needs: ['على'], impersonal: true, example: { ar: 'تم الاتفاق على تكثيف الزيارات', finds: 'تم الاتفاق' }, counter: { ar: 'تم نشر الاتفاق' } },
  { id: 'approved-passive', kind: 'agreement', label: { ar: 'تمت الموافقة على', en: 'was approved' }, en: 'approv(?:ed|al)|agreed', words: ['تمت الموافقة', 'وتمت الموافقة', 'جرت الموافقة'], needs: ['على'], impersonal: true, example: { ar: 'تمت الموافقة على الخطة', finds: 'تمت الموافقة' }, counter: { ar: 'طلب الموافقة على الخطة' } },
  { id: 'signed-passive', kind: 'concluded', label: { ar: 'تم توقيع', en: 'was signed' }, en: 'sign(?:ed|ing)', words: ['تم توقيع', 'وتم توقيع', 'تم التوقيع', 'وتم التوقيع', 'جري التوقيع', 'جري توقيع', 'وجري التوقيع', 'وجري توقيع', 'تم ابرام', 'وتم ابرام'], takes: ['على'], with: ['اتفاق', 'مذكر', 'معاهد', 'بروتوكول', 'عقد', 'عقود', 'اعلان', 'وثيق', 'بيان', 'ميثاق', 'صفق', 'برنامج'], impersonal: true, example: { ar: 'تم التوقيع على اتفاقية للنقل', finds: 'تم التوقيع' }, counter: { ar: 'يحمل الكتاب توقيع الكاتب' } },
  { id: 'their-agreement', kind: 'agreement', label: { ar: 'اتفاقهما على', en: 'their agreement to' }, en: 'agree(?:d|ment)?(?: to| on)?', words: ['اتفاقهما', 'اتفاقهم'], needs: ['على', 'نحو', 'ب', 'أن'], example: { ar: 'بعد اتفاقهما على عقد قمة ثانية', finds: 'اتفاقهما' }, counter: { ar: 'وقع الاثنان اتفاقهما أمس' } },
];
