/**
 * Letters of the Arabic script that Arabic itself does not have: from Persian, Urdu, Kurdish and other keyboards, from
 * old and Maghrebi hands, and for foreign sounds (لاڤروف). Each with the Arabic letter that an Arabic reader takes it for.
 *
 * Source: the Unicode Character Database, blocks Arabic, Arabic Supplement, Arabic Extended-A, -B and -C. The Arabic
 * letter is the one in the character's name (KEHEH WITH DOT ABOVE is a kaf); letters that are named by their sound
 * (PEH, TCHEH, GAF, JEH, VEH …) go by the joining group of `ArabicShaping.txt`, but JEH to the zain that it sounds like.
 */
const BY_LETTER: Readonly<Record<string, string>> = {
  ا: 'ٲٳݳݴࡰࡱࡲࡳࡴࡵࡶࡷࡸࡹࡺࡻࡼࡽࡾࡿࢀࢁࢂࢭ',
  ب: 'ٮٻپڀݐݑݒݓݔݕݖࢠࢡࢶࢷࢾ',
  ت: 'ٹٺټٽٿࢸࢿࣀ',
  ج: 'ڃڄچڇڿࢢࣁࣅࣆ',
  ح: 'ځڂڅݗݘݮݯݲݼࢊ',
  د: 'ڈډڊڋڌڍڎڏڐۮݙݚࢮ𐻂',
  ر: 'ڑڒړڔڕږڗڙۯݛݫݬݱࢪࢹ',
  ز: 'ژࢲ',
  س: 'ښڛڜݜݭݰݽݾ',
  ش: 'ۺ',
  ص: 'ڝڞࢯ',
  ض: 'ۻ',
  ط: 'ڟࢋࢌࢣ𐻃',
  ع: 'ڠݝݞݟࢳ',
  غ: 'ۼࣃ',
  ف: 'ڡڢڣڤڥڦݠݡࢤࢻ',
  ق: 'ٯڧڨࢥࢵࢼࣄ',
  ك: 'ػؼکڪګڬڭڮگڰڱڲڳڴݢݣݤݿࢍࢰࢴࣂࣈ𐻄',
  ل: 'ڵڶڷڸݪࢦࣇ',
  م: 'ݥݦࢧ',
  ن: 'ڹںڻڼڽݧݨݩࢉࢽ',
  ه: 'ھۀہۂەۿۃ',
  و: 'ٷۄۅۆۇۈۉۊۋۏݸݹࢫࢱ',
  ي: 'ؠؽؾؿیۍێېۑےۓݵݶݷݺݻࢆࢨࢩࢬࢺ',
};

/** A letter that Arabic does not have → the Arabic letter it is taken for. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_LETTER).flatMap(([letter, others]) =>
    [...others].map((other): [string, string] => [other, letter]),
  ),
);
