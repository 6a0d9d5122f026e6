/** The sidebar of *Pinjaman bermasalah…*: asks for the day, writes the sheet and the follow-up plan. */
import { arrearsWords } from '../../messages/panels/arrears';
import { collectionWords } from '../../messages/panels/collection';
import { titles } from '../../messages/panels/titles';
import { notDone, showWritten, startDayForm } from './day-form';
import { language } from './page';
import { serve } from './serve';
import { busy } from './status';

const words = collectionWords[language()].problems;

startDayForm({
  title: titles[language()].problemLoans,
  labels: { intro: words.intro, asOfLabel: words.asOf, run: words.run },
  days: ['asOf'],
  noDate: words.noDate,
  first: (_, { asOf }) => asOf,
  run: ({ asOf = '' }) => {
    busy(words.running);
    serve(
      'identifikasiPinjaman',
      { asOf },
      ({ problems, written }) => {
        showWritten(words.result(problems.filter(({ member }) => member === null).length), written);
      },
      notDone(arrearsWords[language()].match),
    );
  },
});
