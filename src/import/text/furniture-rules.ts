/**
 * What of a news page is no part of the report, as data. Each rule has lines that it strikes and lines that look like them and are
 * text; the tests hold it to both. A rule sees one line; what needs its neighbours (doubled lines) is in `furniture.ts`.
 */
import type { Hint, StrikeReason } from '#import/lines';

export interface FurnitureRule {
  reason: StrikeReason;
  /** Only lines of at most so many characters: a paragraph that happens to begin with these words is text. */
  most: number;
  test: RegExp | ((text: string, hint: Hint | undefined) => boolean);
  examples: readonly string[];
  counterExamples: readonly string[];
}

/** News agencies, by the names and letters that stand in source lines and datelines. */
const AGENCIES = String.raw`(?:وكالة\s)?(?:شينخوا|واس|وام|قنا|كونا|بنا|بترا|سانا|وفا|تاس|رويترز|سبوتنيك|الأناضول|فرانس برس|أسوشيتد برس|أ\.?\s?ف\.?\s?ب|د\.?\s?ب\.?\s?أ|أ\.?\s?ش\.?\s?أ|أ\.?\s?ب|Xinhua|Reuters|AFP|AP|TASS|SPA|WAM|QNA|KUNA|BNA|Petra|SANA|WAFA|Anadolu|dpa|Sputnik|MENA)`;

export const furnitureRules: readonly FurnitureRule[] = [
  {
    reason: 'hidden',
    most: Infinity,
    test: (_, hint) => hint === 'hidden',
    examples: [],
    counterExamples: ['وصل الوفد أمس.'],
  },
  {
    reason: 'navigation',
    most: Infinity,
    test: (_, hint) => hint === 'navigation' || hint === 'aside',
    examples: [],
    counterExamples: ['وصل الوفد أمس.'],
  },
  {
    reason: 'caption',
    most: Infinity,
    test: (_, hint) => hint === 'caption',
    examples: [],
    counterExamples: ['وصل الوفد أمس.'],
  },
  {
    reason: 'note',
    most: Infinity,
    test: (_, hint) => hint === 'note',
    examples: [],
    counterExamples: ['وصل الوفد أمس.'],
  },
  {
    reason: 'separator',
    most: Infinity,
    test: /^[\s*_=~#•·.\-–—/|\\+<>×]{1,}$/,
    examples: ['***', '———', '======', '* * *', '|'],
    counterExamples: ['- وصل الوفد', '2025', '؟'],
  },
  {
    reason: 'breadcrumb',
    most: 160,
    test: /^[^.!?؟:]{2,50}(?:\s?(?:>>|»|›|→|>|\/\/)\s?\p{L}[^.!?؟:>»›]{1,60}){1,6}$/u,
    examples: ['الصفحة الرئيسية >> أخبار العالم', 'الرئيسية › سياسة › آسيا', 'Home > World > Asia'],
    counterExamples: [
      'قال الوزير «نعم» ثم غادر.',
      'العلاقات بين البلدين > 5',
      'الصين/روسيا',
      'أكد الوزير: «سنواصل» الحوار',
    ],
  },
  {
    reason: 'breadcrumb',
    most: 30,
    test: /^(?:الصفحة )?الرئيسية$|^home ?page$|^home$/i,
    examples: ['الرئيسية', 'الصفحة الرئيسية', 'Home'],
    counterExamples: ['المدينة الرئيسية في الإقليم', 'Home Secretary resigns'],
  },
  {
    reason: 'source-line',
    most: 100,
    test: /^[/[(\s]*(?:ال)?مصدر(?:\sالخبر)?\s*[:：]|^نقلاً?ا?\sعن\s*:?\s*[^.،]{2,30}$|^sources?\s*[:：]/i,
    examples: [
      '/مصدر: شينخوا/   2025:04:02.09:59',
      'المصدر: وكالات',
      'المصدر : رويترز',
      'نقلا عن وام',
      'Source: Xinhua',
    ],
    counterExamples: [
      'وقال مصدر: لم تنته المحادثات بعد، وسوف تستأنف غدا.',
      'نقلا عن مسؤول في الوزارة، قالت الصحيفة إن الوفد وصل.',
      'Sources said the talks continue.',
    ],
  },
  {
    reason: 'source-line',
    most: 40,
    test: new RegExp(String.raw`^[([/]?\s*${AGENCIES}(?:\s*[-،,/+–]\s*${AGENCIES})*\s*[)\]/]?$`, 'i'),
    examples: ['(شينخوا)', 'أ ف ب', 'رويترز', 'وام', 'Xinhua'],
    counterExamples: ['رويترز تنقل مقرها', 'وكالة الفضاء', 'وام يمام'],
  },
  {
    reason: 'read-also',
    most: 200,
    test: /^[[(\s*•▪►-]*(?:اقرأ?(?:وا)?|إقرأ|إقرا|اقرئي|طالع(?:وا)?|شاهد(?:وا)?|استمع|انظر|تابع)\s(?:أيضا|أيضاً|أيضًا|ايضا|ايضاً|كذلك|المزيد|التفاصيل|أكثر)|^(?:read (?:also|more|next)|also read|see also|related(?: articles| stories| topics)?|more on this(?: story)?|watch(?: also)?|you may also like)\b\s*[:：]?/i,
    examples: [
      'اقرأ أيضا: وزير الخارجية يزور عمان',
      'إقرأ أيضاً',
      'اقرأ المزيد',
      'طالع أيضا',
      'شاهد أيضًا',
      'Read also: Minister visits Amman',
      'Related articles',
    ],
    counterExamples: [
      'اقرأ ما كتبه الوزير في رسالته.',
      'شاهد الوفد معرضا للصور.',
      'تابع الوزير المحادثات أيضا.',
      'Readers also wrote to the minister.',
      'Relations between the two countries',
    ],
  },
  {
    reason: 'read-also',
    most: 60,
    test: /^(?:مقالات|مواضيع|موضوعات|أخبار|اخبار|مواد|محتوى)\s(?:ذات\s?صلة|متعلقة|مشابهة|مرتبطة|أخرى)\s*:?$|^(?:ذات صلة|المزيد(?: من الأخبار)?|الأكثر\s?(?:قراءة|مشاهدة|تداولا)|الاكثر قراءة|آخر الأخبار|أهم الأخبار|أحدث الأخبار|صور ساخنة|قد يعجبك أيضا|قد يهمك)\s*:?$|^(?:most (?:read|viewed|popular)|latest news|top stories|photos)$/i,
    examples: ['مقالات ذات صلة', 'الأكثر قراءة', 'آخر الأخبار', 'صور ساخنة', 'المزيد من الأخبار', 'Most read'],
    counterExamples: ['الأكثر قراءة بين الكتب هذا العام', 'أخبار سارة', 'آخر الأخبار من جنيف تشير إلى تقدم.'],
  },
  {
    reason: 'caption',
    most: 250,
    test: /^[[(]?\s*(?:صور(?:ة|ه)(?:\sأرشيفية|\sتوضيحية|\sملتقطة[^:]*)?|تصوير|الصورة|كاميرا|عدسة|أرشيفية|أرشيف)\s*[:：–-]|^\(?(?:صورة أرشيفية|أرشيفية|صورة من الأرشيف)\)?$|^(?:photo(?: by)?|photograph|image|picture|credit|file photo|caption)\s*[:：/]|^\(?(?:file photo|getty images)\)?$|(?:\/\s?(?:getty images|رويترز|أ ف ب|AFP|Reuters|شينخوا))\)?$|\((?:تصوير|صورة)\s?[:：][^)]{2,60}\)$/i,
    examples: [
      'صورة أرشيفية: وزيرا الخارجية في لقاء سابق',
      'تصوير: سامي حداد',
      '(صورة أرشيفية)',
      'Photo: The two ministers',
      'لقاء سابق للوزيرين / رويترز',
    ],
    counterExamples: [
      'صورة الوضع في المنطقة لا تزال غامضة.',
      'تصوير الوضع على هذا النحو خطأ.',
      'The photo was taken in Geneva.',
    ],
  },
  {
    reason: 'share',
    most: 80,
    test: /^(?:شارك(?:ها|نا|وا)?|مشاركة|انشر|إنشر|نشر|أرسل|طباعة|اطبع|نسخ الرابط|حفظ|غرد|تغريدة|لايك|إعجاب)(?:\s(?:الخبر|المقال|الموضوع|هذا الخبر|على|عبر|الصفحة|إلى صديق|المقالة)[^.]{0,40})?\s*[:：]?$|^(?:share|tweet|print|e-?mail|copy link|save)(?:\s(?:this|on|via|article|story|to)[^.]{0,40})?\s*[:：]?$|^(?:(?:فيسبوك|فيس بوك|تويتر|إكس|واتساب|واتس اب|تلغرام|تيليجرام|لينكد إن|بينترست|facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|email|print|messenger)[\s|,،/•·]*)+$/i,
    examples: [
      'شارك الخبر',
      'مشاركة :',
      'طباعة',
      'شارك عبر واتساب',
      'فيسبوك تويتر واتساب',
      'Share this article',
      'Facebook Twitter WhatsApp',
    ],
    counterExamples: [
      'شارك الوفد في الاجتماع.',
      'شارك على رأس الوفد نائب الوزير، ووقع البيان.',
      'مشاركة واسعة في المؤتمر',
      'طباعة الكتب في جنيف',
      'Share prices fell on Monday.',
      'نشر الوزير بيانا',
    ],
  },
  {
    reason: 'print-date',
    most: 120,
    test: /^[[(\s]*(?:تم\s|آخر\s|تاريخ\s|وقت\s)?(?:النشر|نشر|نُشر|التحديث|تحديث|الطباعة|أضيف|حرر|الإضافة|نشرت|نشر في|published|updated|last updated|posted|printed|date)(?:\s(?:في|بتاريخ|يوم|on|at|الخبر))*\s*[:：]?\s*(?=.*\d)[^؟!]{0,90}$|^(?:آخر تحديث)\b.*\d/i,
    examples: [
      'تم النشر في: 17 فبراير 2026, 12:34 مساءً',
      'آخر تحديث: 5 أبريل 2025',
      'تاريخ النشر 2025/4/1',
      'Published: April 1, 2025',
      'Last updated 2025-04-01 10:00',
    ],
    counterExamples: [
      'نشر الجيش 300 جندي على الحدود، وقال إنهم سيبقون هناك حتى إشعار آخر من القيادة العليا ومن وزارة الدفاع في العاصمة.',
      'Published reports say the talks continue.',
      'Updated rules apply',
    ],
  },
  {
    reason: 'print-date',
    most: 70,
    // A line of nothing but a date and a time.
    test: /^(?:(?:ال)?(?:سبت|أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?[\s،,]*(?:\d[\d\s/:.\-|،,–]*|\d{1,2}[\s-][\p{L}]{3,10}(?:\s[\p{L}]{3,8})?[\s,،-]+\d{4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4})(?:[\s|،,–-]*(?:هـ|م|ص|مساء|مساءً|صباحا|صباحًا|صباحاً|الساعة|am|pm|gmt|\d{1,2}:\d{2}|-|\(?غرينتش\)?|\(?مكة المكرمة\)?|الموافق|\d{1,4}\/\d{1,2}\/\d{1,4}))*\s*$/iu,
    examples: [
      'الخميس 17 يوليو 2025',
      '13-7-2025 | 17:21',
      '2025:04:02.09:59',
      '17 فبراير 2026 12:34 مساء',
      'April 1, 2025',
      'الاثنين 1427/4/9 هـ - الموافق 8/5/2006 م',
    ],
    counterExamples: ['1. تعزيز التعاون', '2025 عام الثقافة', 'الخميس وصل الوفد', 'May talks resume'],
  },
  {
    reason: 'tags',
    most: 200,
    test: /^(?:وسوم|الوسوم|كلمات (?:مفتاحية|دلالية|دالة)|الكلمات (?:المفتاحية|الدلالية|الدالة)|علامات|تاغ|هاشتاغ|tags?|keywords?|topics?)\s*[:：]|^(?:[#＃][\p{L}\p{N}_]+[\s،,]*){1,20}$/iu,
    examples: ['كلمات مفتاحية: الصين، روسيا', 'الوسوم: دبلوماسية', '#الصين #روسيا', 'Tags: China, Russia'],
    counterExamples: ['كلمات الوزير في المؤتمر', 'علامات التقدم في المحادثات', 'Topics covered were trade and aid.'],
  },
  {
    reason: 'comments',
    most: 160,
    test: /^(?:اترك(?:وا)?\s(?:تعليقا|تعليقاً|تعليقًا|ردا|رداً|ردًا)|أضف\s(?:تعليق|رد)|(?:ال)?تعليقات\s*[:(]?\s*\d*\)?$|لن يتم نشر عنوان بريدك|الحقول الإلزامية|زر الذهاب إلى الأعلى|leave a (?:comment|reply)|add a comment|comments?\s*(?:\(\d+\))?$|your email address will not)/i,
    examples: [
      'اترك تعليقاً',
      'أضف تعليق',
      'التعليقات (3)',
      'لن يتم نشر عنوان بريدك الإلكتروني.',
      'Leave a comment',
      'Comments (12)',
    ],
    counterExamples: [
      'تعليقات الوزير أثارت جدلا',
      'أضف إلى ذلك أن الوفد لم يصل.',
      'Comments by the minister were welcomed.',
    ],
  },
  {
    reason: 'copyright',
    most: 200,
    test: /^(?:©|\(c\)\s|جميع الحقوق محفوظة|كل الحقوق محفوظة|حقوق (?:النشر|الطبع|الملكية)\s?(?:محفوظة|©)|copyright\b|all rights reserved)|(?:جميع الحقوق محفوظة|all rights reserved)\.?$/i,
    examples: [
      '© 2025 وكالة الأنباء',
      'جميع الحقوق محفوظة',
      'حقوق النشر محفوظة للموقع',
      'Copyright 2025 Example News',
      'Example News. All rights reserved.',
    ],
    counterExamples: [
      'حقوق الإنسان محفوظة بموجب الدستور.',
      'Copyrights were discussed at length by the delegations of both countries, which reserved all rights of reply.',
    ],
  },
  {
    reason: 'subscribe',
    most: 160,
    test: /^(?:اشترك(?:وا)?|سجل|تابعونا|تابعنا|انضم(?:وا)?\sإلى\sقناة|للاشتراك|حمل(?:وا)?\s(?:ال)?تطبيق)(?=\s|$|\s*[:：])(?:\s(?:في|على|عبر|الآن|إلى|معنا|مجانا|نشرة|النشرة|من)?[^.]{0,100})?$|^(?:subscribe|sign up|follow us|download (?:our|the) app|join our)\b.{0,120}$/i,
    examples: [
      'اشترك في النشرة البريدية',
      'تابعونا على تويتر',
      'تابعنا عبر تلغرام',
      'Subscribe to our newsletter',
      'Follow us on X',
    ],
    counterExamples: [
      'اشترك الجانبان في وضع خطة للتعاون، واتفقا على مواصلة الحوار.',
      'سجل الاقتصاد نموا بنسبة 3 في المئة.',
      'Subscribers of the agency were told on Monday that the two ministers would meet again in the coming days, and that no date was set for it so far.',
    ],
  },
  {
    reason: 'byline',
    most: 70,
    test: /^(?:بقلم|كتب(?:ت)?|كتبه|إعداد|تحرير|ترجمة|المحرر(?:ة)?|مراسل(?:نا)?|المحررون|تقرير)\s*[:：/]\s*[^.،]{2,50}$|^بقلم\s[^.،]{3,50}$|^(?:[Bb]y|[Ee]ditor|[Ee]dited by|[Rr]eporting by|[Ww]ritten by)[:\s]\s?[A-Z][^.]{2,60}$/,
    examples: ['بقلم: سامي حداد', 'كتب: سامي حداد', 'تحرير: ليلى منصور', 'Editor: Lee Harmon', 'By Lee Harmon'],
    counterExamples: [
      'كتب الوزير رسالة إلى نظيره.',
      'تقرير: الصين، وهي أكبر شريك تجاري، تزيد وارداتها.',
      'By the end of the talks both sides had agreed.',
    ],
  },
  {
    reason: 'navigation',
    most: 40,
    test: /^(?:القائمة|البحث|بحث|ابحث|تسجيل الدخول|دخول|اتصل بنا|من نحن|عن الموقع|سياسة الخصوصية|شروط الاستخدام|العودة إلى الأعلى|التالي|السابق|الأرشيف|خريطة الموقع|English|عربي|العربية|français|中文|menu|search|log ?in|sign in|contact(?: us)?|about(?: us)?|privacy policy|terms(?: of use)?|back to top|next|previous|skip to (?:main )?content|إغلاق|close|advertisement|إعلان|مساحة إعلانية|إعلانات)$/i,
    examples: ['القائمة', 'تسجيل الدخول', 'من نحن', 'English', 'Skip to content', 'إعلان', 'مساحة إعلانية'],
    counterExamples: ['إعلان جنيف', 'بحث الوزيران الوضع', 'About the talks', 'Search for peace goes on'],
  },
];
