/** A day as a reader of either language knows it: in both Arabic systems of months, and in the calendar of Umm al-Qura. */
import { toHijri } from '#import/text/dates';

const EASTERN = ['كانون الثاني', 'شباط', 'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين الأول', 'تشرين الثاني', 'كانون الأول']; // prettier-ignore
const WESTERN = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر']; // prettier-ignore
const HIJRI = ['محرم', 'صفر', 'ربيع الأول', 'ربيع الآخر', 'جمادى الأولى', 'جمادى الآخرة', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذو الحجة']; // prettier-ignore

export interface DayNames {
  /** «1 نيسان / أبريل 2025» */
  gregorian: string;
  /** «3 شوال 1446 هـ» */
  hijri: string;
}

/** @param iso `YYYY-MM-DD`; `null` of what is no day */
export function dayNames(iso: string): DayNames | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const eastern = EASTERN[Number(month) - 1];
  if (year === undefined || eastern === undefined) return null;
  const hijri = toHijri(iso);
  return {
    gregorian: `${Number(day)} ${eastern} / ${WESTERN[Number(month) - 1]} ${year}`,
    hijri: `${hijri.day} ${HIJRI[hijri.month - 1]} ${hijri.year} هـ`,
  };
}
