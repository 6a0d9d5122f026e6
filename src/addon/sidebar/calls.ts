/** What the sidebars ask the server, by the name of the function: what goes out and what comes back. */
import type { ArrearsRequest } from '../../commands/arrears-request';
import type { CollectionList } from '../../commands/collection-list';
import type { CollectionState } from '../../commands/collection-state';
import type { ProblemList } from '../../commands/problem-loans';
import type { ArrearsState } from '../../commands/arrears-state';
import type { MonthResult } from '../../commands/close-month';
import type { CheckRequest, CheckResult } from '../../commands/check-sop';
import type { Applied } from '../../commands/fix-apply';
import type { FirstLook, NextStep } from '../../commands/first-look';
import type { FixList } from '../../commands/fix-list';
import type { Undone } from '../../commands/fix-undo';
import type { FreshBook, FreshView } from '../../commands/fresh-book';
import type { CardsRequest, CardsResult } from '../../commands/loan-cards';
import type { PlanRequest, PlanResult } from '../../commands/plan-instalments';
import type { MapRequest } from '../../commands/map-request';
import type { Understanding } from '../../commands/map-view';
import type { SopState } from '../../commands/sop-state';
import type { PreparedBooks, PrepareRequest, PrepareView } from '../../commands/prepare-group-books';
import type { NomineesRequest, NomineesResult } from '../../commands/nominees/nominee-list';
import type { NomineePapers } from '../../commands/nominees/nominee-papers';
import type { PartnersView } from '../../commands/nominees/partners-view';
import type { OpenShare } from '../../commands/sharing/revoke-share';
import type { ShareRequest } from '../../commands/sharing/begin-record';
import type { Downloaded } from '../../commands/sharing/download-copy';
import type { Shared, ShareView } from '../../commands/sharing/share-nominees';
import type { WithdrawRequest } from '../../commands/sharing/withdraw-consent';
import type { ChartsJson } from '../../report/month/charts-json';
import type { SidebarResult } from '../../report/sidebar-view';

/** Of the month's papers only what the sidebar shows. */
export type MonthAnswer = Pick<MonthResult, 'lpp' | 'byClass' | 'checks' | 'changes' | 'written'>;

interface Call<Args, Result> {
  readonly args: Args;
  readonly result: Result;
}
interface FixChoice {
  readonly ids: readonly string[];
  readonly officer: string;
  readonly seconds: number;
}

type Nothing = Readonly<Record<string, never>>;

/** Menu items that open a sidebar. */
export type PanelFunction = NextStep;

export interface Calls {
  readonly lihatMulai: Call<Nothing, FirstLook>;
  readonly keadaanTunggakan: Call<Nothing, ArrearsState>;
  readonly hitungTunggakan: Call<ArrearsRequest, SidebarResult>;
  readonly tutupBulan: Call<ArrearsRequest, MonthAnswer>;
  readonly lihatGrafik: Call<ArrearsRequest, ChartsJson>;
  readonly tulisKartu: Call<CardsRequest, CardsResult>;
  readonly susunRencana: Call<PlanRequest, PlanResult>;
  readonly lihatPemahaman: Call<Nothing, Understanding>;
  readonly simpanPemetaan: Call<MapRequest, Understanding>;
  readonly hapusPemetaan: Call<Nothing, Understanding>;
  readonly daftarPerbaikan: Call<Nothing, FixList>;
  readonly terapkanPerbaikan: Call<FixChoice, Applied>;
  readonly urungkanPerbaikan: Call<Pick<FixChoice, 'seconds'>, Undone>;
  readonly keadaanPenagihan: Call<Nothing, CollectionState>;
  readonly buatDaftarTagihan: Call<{ readonly from: string; readonly to: string }, CollectionList>;
  readonly identifikasiPinjaman: Call<{ readonly asOf: string }, ProblemList>;
  readonly lihatSiapan: Call<Nothing, FreshView>;
  readonly lihatSiapanKsm: Call<Nothing, PrepareView>;
  readonly siapkanBukuKsm: Call<PrepareRequest, PreparedBooks>;
  readonly siapkanBuku: Call<Nothing, FreshBook>;
  readonly keadaanSop: Call<Nothing, SopState>;
  readonly periksaSop: Call<CheckRequest, CheckResult>;
  readonly bukaTemuan: Call<{ readonly key: string }, { readonly name: string; readonly cell: string }>;
  readonly keadaanCalon: Call<Nothing, PartnersView>;
  readonly lihatCalon: Call<NomineesRequest, NomineesResult>;
  readonly susunCalon: Call<NomineesRequest, NomineesResult>;
  readonly berkasCalon: Call<NomineesRequest, NomineePapers>;
  readonly lihatSalinan: Call<ShareRequest, ShareView>;
  readonly unduhSalinan: Call<ShareRequest, Downloaded>;
  readonly bagikanKeMitra: Call<ShareRequest, Shared>;
  readonly daftarBerbagi: Call<Nothing, readonly OpenShare[]>;
  readonly cabutAkses: Call<{ readonly key?: string }, Shared>;
  readonly cabutPersetujuan: Call<WithdrawRequest, Shared>;
  readonly bukaLembar: Call<{ readonly name: string; readonly range?: string }, unknown>;
}
