/**
 * Orthography: what different keyboards and scripts write for the same letters. Nothing here guesses at
 * a sound; that is the business of folding.
 */

/** Characters of a text that are read; longer texts are cut, so that no input can stall a search. */
const LONGEST_TEXT = 300;

const apostrophes = /['’‘ʼʾʿ`´ʻ′ˈʹ＇]/gu;
const possessive = /(?<=\p{L})['’]s(?![\p{L}\p{N}])/gu;
const dottedInitials = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;
const gluedArticle = /(?<!\p{L})([AE]l)(?=\p{Lu}\p{Ll})/gu;
const quoteInsideHebrew = /(?<=[\u05d0-\u05ea])["״׳](?=[\u05d0-\u05ea])/gu;
const unread = /[\p{M}\p{Cf}\u0640]/gu;
const separators = /[^\p{L}\p{N}]+/gu;

/** The article ال, also after و ("and"), set apart from its noun; the name of God is left whole. */
const arabicArticle = /(?<!\p{L})و?ال(?!له(?!\p{L}))(?=\p{L}{2,})/gu;

/** Letters that have no canonical decomposition, or that a writer of Arabic or Hebrew takes for one another. */
const letters = new Map(
  Object.entries({
    ...{ ı: 'i', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ə: 'e', ς: 'σ' },
    ...{ ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', گ: 'ك', ٱ: 'ا', ھ: 'ه', ہ: 'ه', ە: 'ه', ء: '' },
    ...{ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' },
  }),
);
const variantLetters = new RegExp(`[${[...letters.keys()].join('')}]`, 'gu');

const easternDigits = /[٠-٩۰-۹]/gu;
const westernDigit = (digit: string) => String((digit.codePointAt(0) ?? 0) & 0xf);

function withoutMarks(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(possessive, '')
    .replace(quoteInsideHebrew, '')
    .replace(apostrophes, '')
    .replace(dottedInitials, (initials) => initials.replaceAll('.', ''))
    .replace(gluedArticle, '$1 ')
    .normalize('NFKD')
    .slice(0, LONGEST_TEXT * 2)
    .replace(unread, '');
}

/**
 * The text in lower case without diacritics, vowel points, apostrophes and punctuation, its words parted
 * by one space. Arabic and Hebrew letter forms are unified. Empty where the text holds no letter or digit.
 */
export function plain(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replace(variantLetters, (letter) => letters.get(letter) ?? letter)
    .replace(easternDigits, westernDigit)
    .replace(separators, ' ')
    .replace(arabicArticle, 'ال ')
    .trim();
}

/** Whether a name is an acronym such as "PMF", "U.S." or "PFLP-GC": at most seven capitals and no blank. */
export function isAcronym(text: string): boolean {
  return /^(?=.{2,10}$)(?:[\p{Lu}\p{N}][.-]?){2,7}$/u.test(text) && /\p{Lu}/u.test(text);
}
