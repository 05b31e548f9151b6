/**
 * Words that head a name, a title or a description, and how far it reaches. Each rule has an example with what it finds and a
 * counter-example in which it finds nothing; a test runs both.
 */
import type { EntityKind } from '#article/schema';

/**
 * How far a phrase reaches, and what makes it one:
 * - `office`: a title. The head, its portfolio (الخارجية، المالية والتخطيط) or whom it serves (مجلس النواب), for which country.
 * - `institution`: there is one of its kind: any definite complement makes it a name.
 * - `power`: many have one: it takes a nation, a country or a name of its own.
 * - `firm`: a name of its own, or the English has it in capitals.
 * - `place`: a kind of place and what it is called.
 * - `event`, `document`, `concept`: a place, a nation, an ordinal, a number, or capitals in the English.
 */
export type Grammar = 'office' | 'institution' | 'power' | 'firm' | 'place' | 'event' | 'document' | 'concept';

export interface HeadRule {
  id: string;
  grammar: Grammar;
  kind: EntityKind;
  /** Singular forms without the article; two words are allowed. */
  heads: readonly string[];
  /** Forms of two: وزيرا، وزيري. */
  duals?: readonly string[];
  /** English words that render the head. */
  en: readonly string[];
  example: { ar: string; en?: string; finds: string };
  counter: { ar: string; en?: string };
}

export const headRules: readonly HeadRule[] = [
  {
    id: 'minister',
    grammar: 'office',
    kind: 'person',
    heads: ['وزير', 'وزيرة', 'وزير دولة', 'وزير الدولة'],
    duals: ['وزيرا', 'وزيري'],
    en: ['minister', 'secretary'],
    example: { ar: 'استقبل وزير الخارجية المصري الوفد', finds: 'وزير الخارجية المصري' },
    counter: { ar: 'طلب منه أن يكون له وزيرا' },
  },
  {
    id: 'president',
    grammar: 'office',
    kind: 'person',
    heads: ['رئيس', 'رئيسة'],
    duals: ['رئيسا', 'رئيسي'],
    en: ['president', 'prime minister', 'premier', 'chairman', 'chair', 'chief', 'head', 'speaker', 'leader'],
    example: { ar: 'اجتمع رئيس الوزراء العراقي بالوفد', finds: 'رئيس الوزراء العراقي' },
    counter: { ar: 'هذا سبب رئيس للخلاف' },
  },
  {
    id: 'deputy',
    grammar: 'office',
    kind: 'person',
    heads: ['نائب', 'نائبة', 'مساعد', 'مساعدة', 'وكيل', 'وكيلة'],
    en: ['deputy', 'vice', 'assistant', 'undersecretary', 'under-secretary'],
    example: { ar: 'وصل نائب وزير الخارجية الروسي أمس', finds: 'نائب وزير الخارجية الروسي' },
    counter: { ar: 'طلبت الدولة مساعدة إنسانية عاجلة' },
  },
  {
    id: 'secretary-general',
    grammar: 'office',
    kind: 'person',
    heads: ['أمين عام', 'أمين', 'أمينة', 'سكرتير', 'مفوض', 'مفوضة', 'منسق', 'منسقة', 'مقرر', 'مقررة', 'مستشار', 'مستشارة'],
    en: ['secretary', 'secretary-general', 'commissioner', 'coordinator', 'rapporteur', 'adviser', 'advisor', 'chancellor'],
    example: { ar: 'دعا الأمين العام للأمم المتحدة إلى الهدوء', finds: 'الأمين العام للأمم المتحدة' },
    counter: { ar: 'كان الرجل أمينا على المال' },
  },
  {
    id: 'envoy',
    grammar: 'office',
    kind: 'person',
    heads: ['سفير', 'سفيرة', 'مبعوث', 'مبعوثة', 'ممثل', 'ممثلة', 'مندوب', 'مندوبة', 'قنصل'],
    en: ['ambassador', 'envoy', 'representative', 'consul'],
    example: { ar: 'التقى السفير الفرنسي الوزير', finds: 'السفير الفرنسي' },
    counter: { ar: 'كان بينهم ممثل ومغن' },
  },
  {
    id: 'spokesperson',
    grammar: 'office',
    kind: 'person',
    heads: ['متحدث باسم', 'متحدثة باسم', 'المتحدث باسم', 'المتحدثة باسم', 'الناطق باسم', 'الناطقة باسم', 'ناطق باسم', 'المتحدث الرسمي باسم', 'المتحدثة الرسمية باسم', 'الناطق الرسمي باسم'],
    en: ['spokesman', 'spokeswoman', 'spokesperson'],
    example: { ar: 'قال المتحدث باسم وزارة الخارجية الصينية إن', finds: 'المتحدث باسم وزارة الخارجية الصينية' },
    counter: { ar: 'بقي متحدثا عن الأمر ساعة' },
  },
  {
    id: 'director',
    grammar: 'office',
    kind: 'person',
    heads: ['مدير', 'مديرة', 'المدير العام', 'المديرة العامة', 'المدير التنفيذي', 'المديرة التنفيذية', 'قائد', 'زعيم', 'زعيمة', 'مرشد', 'حاكم', 'محافظ', 'عمدة', 'عضو'],
    en: ['director', 'manager', 'director-general', 'commander', 'leader', 'governor', 'mayor', 'member', 'head', 'chief', 'executive', 'ceo'],
    example: { ar: 'قال المدير العام لمنظمة الصحة العالمية إن', finds: 'المدير العام لمنظمة الصحة العالمية' },
    counter: { ar: 'جاء مدير ومعه آخرون' },
  },
  {
    id: 'monarch',
    grammar: 'office',
    kind: 'person',
    heads: ['ملك', 'ملكة', 'أمير', 'سلطان', 'ولي عهد', 'ولي العهد', 'خادم الحرمين الشريفين', 'عاهل', 'العاهل', 'إمبراطور', 'بابا'],
    en: ['king', 'queen', 'emir', 'amir', 'sultan', 'prince', 'crown prince', 'custodian of the two holy mosques', 'emperor', 'pope', 'monarch'],
    example: { ar: 'استقبل ملك الأردن الضيف', finds: 'ملك الأردن' },
    counter: { ar: 'البيت ملك لصاحبه' },
  },
  {
    id: 'ministry',
    grammar: 'institution',
    kind: 'organization',
    heads: ['وزارة'],
    duals: ['وزارتا', 'وزارتي'],
    en: ['ministry', 'department', 'office'],
    example: { ar: 'أصدرت وزارة الدفاع التركية بيانا', finds: 'وزارة الدفاع التركية' },
    counter: { ar: 'شكل وزارة جديدة' },
  },
  {
    id: 'council',
    grammar: 'institution',
    kind: 'organization',
    heads: ['مجلس', 'برلمان', 'هيئة', 'لجنة', 'مفوضية', 'محكمة', 'جمعية', 'اللجنة', 'رابطة', 'ديوان', 'نيابة', 'أمانة'],
    en: ['council', 'parliament', 'assembly', 'authority', 'commission', 'committee', 'court', 'association', 'league', 'tribunal', 'senate', 'house', 'board', 'prosecution', 'secretariat', 'cabinet', 'service', 'body', 'society'],
    example: { ar: 'وافق مجلس النواب على القانون', finds: 'مجلس النواب' },
    counter: { ar: 'شكلوا لجنة مشتركة لمتابعة الأمر' },
  },
  {
    id: 'organization',
    grammar: 'institution',
    kind: 'organization',
    heads: ['منظمة', 'وكالة', 'اتحاد', 'حزب', 'حلف', 'جامعة', 'بعثة', 'سفارة', 'قنصلية'],
    en: ['organization', 'organisation', 'agency', 'union', 'federation', 'party', 'alliance', 'university', 'mission', 'embassy', 'consulate', 'league'],
    example: { ar: 'فاز حزب العدالة والتنمية بالمقاعد', finds: 'حزب العدالة والتنمية' },
    counter: { ar: 'أسسوا منظمة غير ربحية' },
  },
  {
    id: 'government',
    grammar: 'power',
    kind: 'organization',
    heads: ['حكومة', 'جيش', 'قوات', 'شرطة', 'حركة', 'جماعة', 'تنظيم', 'خارجية', 'رئاسة', 'قيادة', 'بحرية', 'استخبارات', 'مخابرات', 'كتائب', 'سرايا', 'ميليشيا', 'فصائل', 'سلاح الجو', 'القوات المسلحة', 'قوات البحرية'],
    en: ['government', 'army', 'forces', 'police', 'movement', 'group', 'organization', 'foreign ministry', 'presidency', 'command', 'navy', 'intelligence', 'military', 'brigades', 'militia', 'air force', 'troops', 'armed forces'],
    example: { ar: 'أعلنت الحكومة اليابانية ذلك', finds: 'الحكومة اليابانية' },
    counter: { ar: 'اجتمعت الحكومة صباحا' },
  },
  {
    id: 'firm',
    grammar: 'firm',
    kind: 'organization',
    heads: ['شركة', 'بنك', 'مصرف', 'مجموعة', 'مؤسسة', 'شبكة', 'مركز', 'معهد', 'صندوق', 'نادي', 'صحيفة', 'جريدة', 'مجلة', 'قناة', 'إذاعة', 'موقع', 'مكتب', 'تحالف', 'ائتلاف', 'منتخب', 'مستشفى', 'كلية', 'مدرسة', 'متحف', 'مصنع', 'خطوط', 'طيران', 'منصة', 'فرقة', 'قصر', 'مسجد', 'كنيسة', 'خدمة', 'جهاز', 'إدارة', 'مديرية', 'دائرة'],
    en: ['company', 'bank', 'group', 'foundation', 'institution', 'network', 'center', 'centre', 'institute', 'fund', 'club', 'newspaper', 'magazine', 'channel', 'radio', 'office', 'bureau', 'alliance', 'coalition', 'hospital', 'college', 'school', 'museum', 'corporation', 'airlines', 'airways', 'air', 'mosque', 'church', 'palace', 'service', 'administration', 'directorate', 'united', 'city', 'agency', 'trust', 'association', 'department'],
    example: { ar: 'أعلنت شركة تويوتا الأمر', en: 'Toyota announced it', finds: 'شركة تويوتا' },
    counter: { ar: 'أسس شركة صغيرة للنقل' },
  },
  {
    id: 'region',
    grammar: 'place',
    kind: 'place',
    heads: ['منطقة', 'مقاطعة', 'ولاية', 'محافظة', 'إقليم', 'جزيرة', 'جزر', 'بحيرة', 'بحر', 'نهر', 'جبل', 'جبال', 'خليج', 'مضيق', 'وادي', 'شبه جزيرة', 'مطار', 'ميناء', 'مخيم', 'معبر', 'قاعدة', 'صحراء', 'هضبة', 'سهل', 'قطاع', 'مفاعل', 'شارع', 'ميدان', 'ساحة', 'ملعب', 'استاد'],
    en: ['region', 'province', 'state', 'governorate', 'island', 'islands', 'lake', 'sea', 'river', 'mount', 'mountain', 'mountains', 'gulf', 'strait', 'valley', 'peninsula', 'airport', 'port', 'camp', 'crossing', 'base', 'desert', 'plateau', 'strip', 'county', 'territory', 'district', 'street', 'avenue', 'square', 'stadium', 'bay'],
    example: { ar: 'زار بحيرة تيتيكاكا', en: 'He visited Lake Titicaca', finds: 'بحيرة تيتيكاكا' },
    counter: { ar: 'هذه منطقة واسعة' },
  },
  {
    id: 'war',
    grammar: 'event',
    kind: 'event',
    heads: ['حرب', 'أزمة', 'صراع', 'نزاع', 'قمة', 'مؤتمر', 'منتدى', 'معركة', 'ثورة', 'مونديال', 'معرض', 'مهرجان'],
    en: ['war', 'crisis', 'conflict', 'summit', 'conference', 'forum', 'battle', 'revolution', 'expo', 'festival'],
    example: { ar: 'بحث الوزيران الأزمة الأوكرانية', finds: 'الأزمة الأوكرانية' },
    counter: { ar: 'قد تقع حرب في أي وقت' },
  },
  {
    id: 'treaty',
    grammar: 'document',
    kind: 'document',
    heads: ['اتفاق', 'اتفاقية', 'اتفاقيات', 'معاهدة', 'إعلان', 'ميثاق', 'قرار', 'بروتوكول', 'دستور', 'مبادرة', 'وثيقة', 'رؤية', 'أجندة'],
    en: ['agreement', 'accord', 'accords', 'convention', 'treaty', 'declaration', 'charter', 'resolution', 'protocol', 'constitution', 'initiative', 'document', 'vision', 'agenda', 'deal', 'pact'],
    example: { ar: 'التزم الطرفان بقرار مجلس الأمن رقم 2231', finds: 'قرار مجلس الأمن رقم 2231' },
    counter: { ar: 'توصلا إلى اتفاق جديد' },
  },
];

/** What ministries and ministers are for: definite, folded; each may follow another with و. */
export const portfolios = `الخارجية الداخلية الدفاع المالية الاقتصاد التجارة الصناعة الصحة التعليم الثقافة الإعلام العدل العمل الطاقة البيئة الزراعة النقل الإسكان السياحة الشباب الرياضة الهجرة المغتربين التعاون التنمية التخطيط الاستثمار الأمن الاتصالات النفط البترول الكهرباء المياه الري الموارد الداخلية الأوقاف الشؤون الأشغال التموين الطيران الخزانة الحرب التوحيد الاندماج العلوم التكنولوجيا البحث الابتكار الإنتاج الأعمال الصيد الغابات الثروة المناجم التجهيز الحرس الدولة التربية الوزراء النواب الشيوخ`;

/** Adjectives that belong to the name of an office or an institution, beside those in ـي and ـية. */
export const institutionAdjectives = `العام العامة الأعلى العليا المركزي المركزية المتحدة المتحد المسلحة السابق السابقة الأسبق الأسبقة الخاص الخاصة الدائم الدائمة المشترك المشتركة المؤقت المؤقتة الأول الأولى المساعد المساعدة المنتخب المنتخبة الراحل الجديد الجديدة المقيم المقيمة السامي السامية المفوض التنفيذي التنفيذية الكبير الموحد الموحدة المستقل المستقلة الحاكم الحاكمة الثاني الثانية الثالث الثالثة العظمى الكبرى الديمقراطي الديمقراطية`;
