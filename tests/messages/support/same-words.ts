/** What is the same in both languages, and why. */

/** Words that both languages have, or the programme's own for which English has none. */
export const SHARED_WORDS = new Set(
  'KSM UPK NIK LAR PAR RR MoU Jasa Kelurahan Status Info Data Target Minimum Bergulir rupiah'.split(' '),
);

/** Names of sheets: the programme's own, and by some of them the add-on finds its sheets again. */
const SHEETS = [
  'cards.cards.sheet',
  'cards.plan.sheet',
  'collection.collection.list.name',
  'collection.collection.plan.name',
  'collection.collection.problems.name',
  'fixes.LOG_SHEET',
  'fixes.fixes.sheet',
  'group-books.groupBooks.names',
  'month.month.names',
  'nominees.nominees.listName',
  'nominees.nominees.names',
  'papers.papers.names',
  'receipts.receipts.name',
  'reports.reports.incomplete',
  'reports.reports.names',
  'reports.reports.title',
  'sharing.sharing.logName',
  'sop.sop.names',
  'temuan.temuan.title',
];

/** What people enter into the book, or what finds a row of theirs again. */
const ENTERED = [
  'collection.collection.list.results',
  'collection.collection.problems.causes',
  'collection.collection.problems.willingness',
  'nominees.nominees.consentChoices',
  'nominees.nominees.effective',
  'nominees.nominees.no',
  'nominees.nominees.stepNames',
  'nominees.nominees.statuses',
  'nominees.nominees.yes',
  'sop.sop.step',
];

/**
 * What a person in Indonesia gets, signs or keeps: a message, a receipt, a consent form, the letter and the copy for a bank,
 * an amount in words, a new book with its help.
 */
const INDONESIAN = [
  'collection.collection.reminder',
  'fresh.fresh.again',
  'fresh.fresh.example',
  'fresh.fresh.heading',
  'fresh.fresh.report',
  'fresh.fresh.rule',
  'fresh.fresh.settingExample',
  'fresh.fresh.settingSource',
  'month.month.beritaAcara.loans',
  'papers.papers.consent',
  'papers.papers.letter',
  'receipts.receipts.amount',
  'receipts.receipts.copies',
  'receipts.receipts.disbursement',
  'receipts.receipts.from',
  'receipts.receipts.giver',
  'receipts.receipts.inWords',
  'receipts.receipts.inWordsLabel',
  'receipts.receipts.day',
  'receipts.receipts.number',
  'receipts.receipts.parts',
  'receipts.receipts.purpose',
  'receipts.receipts.repayment',
  'receipts.receipts.taker',
  'receipts.receipts.to',
  'sharing.sharing.cover',
  'sharing.sharing.female',
  'sharing.sharing.fileName',
  'sharing.sharing.male',
  'sharing.sharing.no',
  'sharing.sharing.yes',
];

/** Said in the language that it is about, or a name by which closed months are known. */
const NAMED = ['conventions.conventions.ownScheme', 'menu.menu.languageNow'];

export const SAME_PLACES: readonly string[] = [...SHEETS, ...ENTERED, ...INDONESIAN, ...NAMED];
