/** The sidebar of *Daftar tagihan…*: asks for the days, writes the list. */
import { arrearsWords } from '../../messages/panels/arrears';
import { collectionWords } from '../../messages/panels/collection';
import { titles } from '../../messages/panels/titles';
import { notDone, showWritten, startDayForm } from './day-form';
import { language } from './page';
import { serve } from './serve';
import { busy } from './status';

const words = collectionWords[language()].list;

startDayForm({
  title: titles[language()].collectionList,
  labels: { intro: words.intro, fromLabel: words.from, toLabel: words.to, run: words.run },
  days: ['from', 'to'],
  noDate: words.noDate,
  first: (field, { from, to }) => (field === 'from' ? from : to),
  run: ({ from = '', to = '' }) => {
    busy(words.running);
    serve(
      'buatDaftarTagihan',
      { from, to },
      ({ rows, written }) => {
        showWritten(words.result(rows.length), written);
      },
      notDone(arrearsWords[language()].match),
    );
  },
});
