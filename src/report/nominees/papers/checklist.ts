/** The sheet Kelengkapan berkas: for each nominee which of the partner's papers are there. */
import { longDate } from '../../../messages/format';
import { papers } from '../../../messages/papers';
import { reports } from '../../../messages/reports';
import { missingPapers } from '../../../nominees/rules/papers';
import { A4, header, notes, subtitle, title } from '../../rows';
import type { PlanRow, SheetPlan } from '../../sheet-plan';
import type { PaperInput } from './paper-input';

/** The plan of the list. */
export function checklistPlan({ partner, asOf, listed }: PaperInput): SheetPlan {
  const rows = listed.flatMap(({ member }) => {
    const missing = new Set(missingPapers(partner.papers, member.papers.value));
    return partner.papers.map((paper): PlanRow => {
      const lacks = missing.has(paper);
      return {
        kind: 'body',
        cells: [member.name, member.group, paper, lacks ? papers.missing : papers.present],
        tone: lacks ? 'warning' : 'good',
      };
    });
  });
  const top = [
    title(reports.title(papers.names.checklist)),
    subtitle(`${partner.name} · ${reports.asOf(longDate(asOf))}`),
    ...(partner.papers.length === 0 ? notes(papers.noPapers, A4.portrait) : []),
  ];
  return {
    key: 'kelengkapan-berkas',
    name: papers.names.checklist,
    columns: [200, 180, 200, 120].map((width) => ({ width, format: 'text', wrap: true })),
    rows: [...top, header(papers.checklistHeadings), ...rows],
    frozenRows: top.length + 1,
    links: [],
    charts: [],
    toneColumns: { from: 3, count: 1 },
    filterRow: top.length,
    orientation: 'portrait',
  };
}
