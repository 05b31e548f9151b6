import { wordSet } from './word-set';

/** English words that are written with a capital and are no name by themselves. */
export const capitalizedWords = wordSet(
  `January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday
Islam Islamic Muslim Muslims Christian Christians Jewish Jew Jews Arab Arabs Arabic God Easter Christmas Ramadan
I The A An In On At By To Of For From With And But Or If It He She They We You His Her Their Our My This That These Those There Here Who What When Where Why How Which While As So Not No Yes After Before During Since Until Under Over About Also However Meanwhile Moreover According Speaking Earlier Later Today Tomorrow Yesterday Now Then Many Most Some All Both Each Every Other Another Such More Less One Two Three Four Five Six Seven Eight Nine Ten First Second Last New Old Former Late Nearly Almost Around Despite Although Though Because Amid Among Between Against Without Within Following Instead Even Still Just Only Never Ever Once Again Well Republican Republicans Democrat Democrats Democratic Conservative Conservatives Labour Tory Tories Sens Communist Socialist Data Police Officials Officers Sources State Standing`,
);

/** Titles: what stands before a name and is not part of it. */
export const titleWords = wordSet(
  `Mr Mrs Ms Miss Dr Sir Dame Lord Lady Prof Professor President Presidents Vice Minister Ministers Premier Chancellor Secretary Ambassador Envoy Spokesman Spokeswoman Spokesperson Governor Senator Sen Rep Representative Congressman Congresswoman Mayor Judge Gen Colonel Col Lieutenant Lt Captain Capt Maj Admiral Commander Chairman Chairwoman Chairperson Director CEO King Queen Prince Princess Emir Amir Sheikh Sultan Pope Ayatollah Imam Leader Speaker Commissioner Coordinator Undersecretary Majesty Highness Excellency Counselor MP MSP AM Advisor Adviser Brigadier Sergeant Constable Reverend Rev Bishop Archbishop Cardinal Custodian`,
);

/** Words that are a title only before one: Home Secretary, but Home Depot. */
export const softTitleWords = wordSet(
  `Prime Deputy Assistant Foreign Interior Defense Defence Finance Economy Trade Health Education Energy Justice Business Home Special Chief Executive Grand Supreme High State General Acting Former Attorney Officer Crown Chair Major Under Culture Transport Treasury`,
);

/** Words that make a run of capitals an organization. */
export const organizationWords = wordSet(
  `Organization Organisation Ministry Department Council Committee Commission Agency Association University College Institute Institution Centre Center Company Corporation Corp Inc Ltd Group Bank Fund Foundation Network Party Union Federation League Alliance Coalition Movement Authority Parliament Assembly Court Tribunal Congress Senate House Army Navy Forces Force Guard Police Government Administration Office Bureau Service Services Board Club United Airlines Airways Air Media News Times Post Journal Press Radio Television TV Church Hospital School Society Trust Embassy Consulate Mission Secretariat Forum Brigade Brigades Command Cabinet`,
);

/** Words that make a run of capitals a place. */
export const placeWords = wordSet(
  `Province Region State County City Island Islands Lake Sea Ocean River Mount Mountain Mountains Gulf Bay Strait Peninsula Desert Valley Airport Port Base Street Road Avenue Square Park Highway Territory Republic Kingdom Strip Bank Heights Coast Beach Lagoon Bridge District Crossing Camp`,
);

/** Small words inside a person's name. */
export const nameInnerWords = new Set([
  'bin',
  'bint',
  'ibn',
  'al',
  'el',
  'de',
  'da',
  'do',
  'dos',
  'del',
  'della',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'la',
  'le',
  'ul',
  'ur',
  'abu',
]);

/** Verbs whose subject speaks: a person, as a rule. */
export const sayingWords = wordSet(
  `said says say told tells added adds wrote writes stressed noted explained affirmed expressed asked replied insisted argued warned denied met tweeted joked vowed stated declared reiterated`,
);
/** Words before a place. */
export const placePrepositions = wordSet(`in at near from outside around across inside toward towards into`);
