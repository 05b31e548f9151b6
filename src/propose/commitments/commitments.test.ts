import { describe, expect, it } from 'vitest';
import { proposeCommitments } from './commitments';
import { proposeNames } from '#propose/names/names';

function cues(...rows: [ar: string, en?: string][]) {
  const sentences = rows.map(([ar, en]) => ({ ar, en: en ?? null }));
  return proposeCommitments(sentences, proposeNames(sentences)).map((cue) => {
    const text = sentences[cue.sentence];
    const ar = (span: { start: number; end: number }) => text?.ar.slice(span.start, span.end);
    return {
      ...cue,
      words: cue.cue.map(ar),
      objects: cue.objects.map(({ ar: span }) => ar(span)),
      english: cue.objects.map(({ en }) => (en ? text?.en?.slice(en.start, en.end) : null)),
    };
  });
}

const kinds = (ar: string) => cues([ar]).map(({ kind }) => kind);

describe('cues', () => {
  it('discontinuous cues have their stretches, coordinated objects are one each', () => {
    const [cue] = cues([
      'اتفق الجانبان على تعزيز التنسيق بين الوزارتين، والتحضير للتبادلات خلال العام، وترسيخ الأساس المادي للعلاقات',
      'The two sides agreed to strengthen coordination between the ministries, prepare for exchanges during the year, and consolidate the material foundation of relations.',
    ]);
    expect(cue).toMatchObject({
      kind: 'agreement',
      words: ['اتفق', 'على'],
      speaker: 'both',
      negated: false,
      objects: ['تعزيز التنسيق بين الوزارتين', 'التحضير للتبادلات', 'ترسيخ الأساس المادي للعلاقات'],
      english: [
        'strengthen coordination between the ministries',
        'prepare for exchanges during the year',
        'consolidate the material foundation of relations',
      ],
    });
  });

  it('one verbal noun is one entry, however much hangs on it', () => {
    expect(
      cues(['تعهد الجانبان بإنجاح عام الثقافة الصينية في روسيا وعام الثقافة الروسية في الصين'])[0]?.objects,
    ).toEqual(['إنجاح عام الثقافة الصينية في روسيا وعام الثقافة الروسية في الصين']);
  });

  it('the state is bound for which its minister speaks; a dropped subject is the speaker before', () => {
    const [first, second] = cues(
      ['أعرب وزير الخارجية الصيني وانغ يي عن استعداد الصين للعمل مع روسيا لتنفيذ التوافق'],
      ['وأكد دعمه لجهود السلام'],
    );
    expect(first).toMatchObject({
      kind: 'readiness',
      speaker: 'wang-yi',
      by: ['china'],
      to: ['russia'],
      objects: ['تنفيذ التوافق'],
    });
    expect(second).toMatchObject({ kind: 'support', speaker: 'wang-yi', by: ['china'] });
  });

  it.each([
    ['مصر واليابان اتفقتا على تدريب المعلمين', ['egypt', 'japan'], 'reporter'],
    ['وقال الوزير إن اليابان والصين اتفقتا على تدريب المعلمين', ['japan', 'china'], 'reporter'],
    ['اتفقت مصر واليابان على تدريب المعلمين', ['egypt', 'japan'], 'egypt'],
    ['مصر واليابان والصين تعهدت بحماية البيئة', ['egypt', 'japan', 'china'], 'reporter'],
    ['وزير الخارجية الروسي سيرغي لافروف ووزير الخارجية الصيني وانغ يي اتفقا على الحوار', ['russia', 'china'], 'both'],
    // Of two the verb would be dual: the first belongs to what stands before.
    ['زار الوفد مصر، واليابان تعهدت بحماية البيئة', ['japan'], 'japan'],
  ])('%s: bound are %j, %s says so', (ar, by, speaker) => {
    expect(cues([ar]).at(-1)).toMatchObject({ by, speaker });
  });

  it.each([
    ['لم يتفق الطرفان على موعد', true],
    ['لن تدعم روسيا هذا القرار', true],
    ['اتفق الطرفان على موعد', false],
  ])('%s: negated %s', (ar, negated) => {
    expect(cues([ar])[0]?.negated).toBe(negated);
  });

  it('what is refused by a negation is a refusal, and not negated', () => {
    expect(cues(['شدد على أنه لن يقبل المساعدة المشروطة'])[0]).toMatchObject({
      kind: 'refusal',
      negated: false,
      words: ['لن يقبل'],
      objects: ['المساعدة المشروطة'],
    });
  });

  it('a threat is a refusal with a condition', () => {
    for (const condition of ['إذا فشلت المحادثات', 'ما لم تنجح المحادثات', 'في حال فشلت المحادثات'])
      expect(cues([`هدد مسؤول بفرض عقوبات ${condition}`])[0]).toMatchObject({ kind: 'refusal', conditional: true });
    expect(cues(['هدد مسؤول بفرض عقوبات'])[0]).toMatchObject({ kind: 'refusal', conditional: false });
  });

  it('a position reaffirmed is a statement, a commitment reaffirmed is a reaffirmation', () => {
    const [position] = cues(['جدد الرئيس الصيني تأكيد موقف الصين الثابت']);
    expect(position?.kind).toBe('stated');
    const [commitment] = cues(['جدد الرئيس الصيني التزام الصين بالسلام']);
    expect(commitment).toMatchObject({ kind: 'reaffirmation', objects: [expect.stringContaining('السلام')] });
  });

  it('saying is a statement only where no stronger cue lies in what is said', () => {
    expect(kinds('قال الرئيس الروسي فلاديمير بوتين إن العلاقات تتحسن')).toEqual(['stated']);
    expect(kinds('قال الرئيس الروسي فلاديمير بوتين إن روسيا مستعدة للحوار')).toEqual(['readiness']);
    expect(kinds('قال نجار في المدينة إن الأسعار ارتفعت')).toEqual([]);
  });

  it.each([
    ['دعا إلى أن تلتزم الدول بالقانون', 'pledge'],
    ['في المنطقة التي تؤيد الاستقلال', 'support'],
    ['التوافق الذي توصل إليه رئيسا الدولتين', 'agreement'],
    ['العام الجاري يوافق الذكرى الثمانين', 'agreement'],
  ])('%s holds no %s', (ar, kind) => {
    expect(cues([ar]).filter((cue) => cue.kind === kind)).toEqual([]);
  });

  it.each([
    ['أعاد الرئيس الصيني التأكيد على التزام الصين بالسلام', 'reaffirmation'],
    ['توصل الطرفان لاتفاق على وقف القتال', 'agreement'],
    ['جدد الوزير التأكيد على دعم مصر للسودان', 'support'],
    ['أبدت الحكومة استعدادها للحوار', 'readiness'],
  ])('%s is of the kind %s', (ar, kind) => {
    expect(kinds(ar)).toEqual([kind]);
  });

  it('is plain data', () => {
    const sentences = [{ ar: 'تعهد الاتحاد الأوروبي بتقديم المساعدة', en: null }];
    const found = proposeCommitments(sentences, proposeNames(sentences));
    expect(structuredClone(found)).toEqual(found);
  });
});
