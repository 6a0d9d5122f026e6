/** Cases of the rules that look at the papers of a loan and of a repayment. */
import { disbursedBeforeDecided } from '../../../src/sop/rules/disbursed-before-decided';
import { noAgreement } from '../../../src/sop/rules/no-agreement';
import { receiptOfLoan } from '../../../src/sop/rules/receipt-of-loan';
import { receiptOfRepayment } from '../../../src/sop/rules/receipt-of-repayment';
import { day, loanSubject, papers, repaymentSubject, rowOf } from '../make';
import { cases } from './case';

const lacking = (...columns: readonly string[]) => ({ source: rowOf('loans', { lacking: columns }) });
const quiet = (of: Parameters<typeof papers>[0]) => loanSubject({ papers: papers(of) });
const agreed = day('2012-07-07');

export const agreements = cases({
  rule: noAgreement,
  accept: [
    { says: 'nomor dan tanggal terisi', subject: quiet({ agreement: 'PB.03/08/2012', agreed }) },
    {
      says: 'nomor terisi, daftar tanpa kolom tanggal',
      subject: loanSubject({ papers: papers({ agreement: 'PB.03/08/2012' }), ...lacking('agreed') }),
    },
  ],
  reject: [
    { says: 'nomor kosong', subject: quiet({ agreed }), variant: 'number', params: {} },
    { says: 'tanggal kosong', subject: quiet({ agreement: 'PB.03/08/2012' }), variant: 'date', params: {} },
    { says: 'keduanya kosong', subject: loanSubject(), variant: 'both', params: {} },
  ],
  unknown: [
    { says: 'daftar tanpa kedua kolom', subject: loanSubject(lacking('agreement', 'agreed')) },
    {
      says: 'tanggal yang tidak terbaca, tanpa kolom nomor',
      subject: loanSubject({ source: rowOf('loans', { lacking: ['agreement'], unread: ['agreed'] }) }),
    },
  ],
  exempt: [],
});

const noDayOrAmount = { source: rowOf('loans', { lacking: ['receiptDay', 'receiptAmount'] }) };
const receipt = { receipt: 'KK-009', receiptAmount: 5_000_000, receiptDay: agreed };

export const receipts = cases({
  rule: receiptOfLoan,
  accept: [
    { says: 'nomor, jumlah dan tanggal kuitansi terisi', subject: quiet(receipt) },
    {
      says: 'nomor terisi, daftar hanya punya kolom itu',
      subject: loanSubject({ papers: papers({ receipt: 'KK-009' }), ...noDayOrAmount }),
    },
  ],
  reject: [
    { says: 'nomor kuitansi kosong', subject: loanSubject(noDayOrAmount), variant: 'loan', params: { part: 'number' } },
    {
      says: 'jumlah kuitansi kosong',
      subject: quiet({ ...receipt, receiptAmount: null }),
      variant: 'loan',
      params: { part: 'amount' },
    },
    {
      says: 'tanggal kuitansi kosong',
      subject: quiet({ ...receipt, receiptDay: null }),
      variant: 'loan',
      params: { part: 'date' },
    },
  ],
  unknown: [
    { says: 'daftar tanpa kolom kuitansi', subject: loanSubject(lacking('receipt', 'receiptDay', 'receiptAmount')) },
  ],
  exempt: [],
});

export const repaymentReceipts = cases({
  rule: receiptOfRepayment,
  accept: [{ says: 'angsuran dengan nomor kuitansi', subject: repaymentSubject() }],
  reject: [
    {
      says: 'angsuran tanpa nomor kuitansi',
      subject: repaymentSubject({ receipt: null }),
      variant: 'repayment',
      params: { part: 'number' },
    },
  ],
  unknown: [
    {
      says: 'buku angsuran tanpa kolom kuitansi',
      subject: repaymentSubject({ receipt: null, source: rowOf('repayments', { lacking: ['receipt'] }) }),
    },
  ],
  exempt: [{ says: 'saldo awal', subject: repaymentSubject({ receipt: null, opening: true }) }],
});

export const decisions = cases({
  rule: disbursedBeforeDecided,
  accept: [
    { says: 'diputuskan pada hari pencairan', subject: quiet({ decided: day('2012-07-07') }) },
    { says: 'diputuskan lima hari sebelumnya', subject: quiet({ decided: day('2012-07-02') }) },
  ],
  reject: [
    {
      says: 'diputuskan sehari sesudah pencairan',
      subject: quiet({ decided: day('2012-07-08') }),
      variant: 'before',
      params: { decided: '2012-07-08', disbursed: '2012-07-07' },
    },
  ],
  unknown: [{ says: 'tanggal putusan kosong', subject: loanSubject() }],
  exempt: [],
});
