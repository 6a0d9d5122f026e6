/**
 * A workbook, part by part, of what libraries lose on the way: pivot table, slicer, macros, external link, chart sheet, extension
 * rules, sheet-local names, calcMode, custom XML, print settings; with a sheet whose elements bear a prefix and whose cells bear no names.
 */
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const rels = (...items: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(([id, type, target]) => {
      const external = /^https?:|\[/.test(target) ? ' TargetMode="External"' : '';
      return `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${R}/${type}`}" Target="${target}"${external}/>`;
    })
    .join('')}</Relationships>`;
const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const EVERYTHING: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
    override('xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml') +
    override('xl/worksheets/sheet1.xml', `${SHEET}.worksheet+xml`) +
    override('xl/worksheets/sheet2.xml', `${SHEET}.worksheet+xml`) +
    override('xl/chartsheets/sheet1.xml', `${SHEET}.chartsheet+xml`) +
    override('xl/drawings/drawing9.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml') +
    override('xl/styles.xml', `${SHEET}.styles+xml`) +
    override('xl/sharedStrings.xml', `${SHEET}.sharedStrings+xml`) +
    override('xl/calcChain.xml', `${SHEET}.calcChain+xml`) +
    override('xl/pivotTables/pivotTable1.xml', `${SHEET}.pivotTable+xml`) +
    override('xl/pivotCache/pivotCacheDefinition1.xml', `${SHEET}.pivotCacheDefinition+xml`) +
    override('xl/slicers/slicer1.xml', 'application/vnd.ms-excel.slicer+xml') +
    override('xl/externalLinks/externalLink1.xml', `${SHEET}.externalLink+xml`) +
    '</Types>',
  '_rels/.rels': rels(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml':
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${R}"><workbookPr date1904="false" codeName="BukuIni"/><workbookProtection lockStructure="1" workbookPassword="CC2A"/>` +
    '<bookViews><workbookView xWindow="0" firstSheet="1" activeTab="2"/></bookViews><sheets><sheet name="Grafik besar" sheetId="7" r:id="rId3"/>' +
    '<sheet name="Data \'22" sheetId="4" r:id="rId1"/><sheet name="Awalan" sheetId="9" r:id="rId2"/></sheets>' +
    '<externalReferences><externalReference r:id="rId8"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">\'Data \'\'22\'!$A$1:$D$9</definedName>' +
    '<definedName name="lokal" localSheetId="2" comment="milik Awalan">Awalan!$A$1</definedName><definedName name="Seluruh">\'Data \'\'22\'!$A$1:$B$4</definedName></definedNames>' +
    '<calcPr calcId="191029" calcMode="manual" iterate="1"/><pivotCaches><pivotCache cacheId="5" r:id="rId7"/></pivotCaches></workbook>',
  'xl/_rels/workbook.xml.rels': rels(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['rId3', 'chartsheet', 'chartsheets/sheet1.xml'],
    ['rId4', 'styles', 'styles.xml'],
    ['rId5', 'sharedStrings', 'sharedStrings.xml'],
    ['rId6', 'calcChain', 'calcChain.xml'],
    ['rId7', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId8', 'externalLink', 'externalLinks/externalLink1.xml'],
    ['rId9', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ['rId10', 'customXml', '../customXml/item1.xml'],
  ),
  'xl/vbaProject.bin': '\u0001\u0002VBA\u0003',
  'customXml/item1.xml': '<milik xmlns="urn:orang-lain"><nilai>1</nilai></milik>',
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="C2" i="4"/><c r="C3" i="4"/><c r="C4" i="4"/></calcChain>`,
  'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  'xl/chartsheets/_rels/sheet1.xml.rels': rels(['rId1', 'drawing', '../drawings/drawing9.xml']),
  'xl/drawings/drawing9.xml': `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
  'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="Pivot1" cacheId="5"><location ref="H1:I4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
  'xl/pivotTables/_rels/pivotTable1.xml.rels': rels([
    'rId1',
    'pivotCacheDefinition',
    '../pivotCache/pivotCacheDefinition1.xml',
  ]),
  'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${R}"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="Data '22"/></cacheSource></pivotCacheDefinition>`,
  'xl/slicers/slicer1.xml':
    '<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><slicer name="KSM" cache="Slicer_KSM" rowHeight="241300"/></slicers>',
  'xl/externalLinks/externalLink1.xml': `${HEAD}<externalLink xmlns="${MAIN}" xmlns:r="${R}"><externalBook r:id="rId1"/></externalLink>`,
  'xl/externalLinks/_rels/externalLink1.xml.rels': rels([
    'rId1',
    'externalLinkPath',
    'https://example.org/buku lama.xlsx',
  ]),
  'xl/sharedStrings.xml':
    `${HEAD}<sst xmlns="${MAIN}" count="5" uniqueCount="5"><si><t>KSM</t></si><si><r><rPr><b/></rPr><t>Me</t></r><r><t xml:space="preserve">lati </t></r><rPh sb="0" eb="1"><t>メ</t></rPh></si>` +
    '<si><t>baris_x000A_dua &amp; &lt;tiga&gt;</t></si><si><t/></si><si><t>_x005F_x0041_</t></si></sst>',
  'xl/styles.xml':
    `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="dd\\-mmm\\-yy"/></numFmts>` +
    '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><i/><sz val="14"/><color indexed="10"/><name val="Cambria"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.6"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="170" fontId="1" fillId="2" borderId="0" xfId="0" quotePrefix="1" applyFont="1"><alignment horizontal="left" textRotation="45" indent="2"/><protection locked="0"/></xf>' +
    '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>',
  'xl/worksheets/sheet1.xml':
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">` +
    '<sheetPr codeName="Lembar1"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:D9"/><sheetViews><sheetView showFormulas="0" zoomScale="85" workbookViewId="0"/></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="12.5" customWidth="1" style="3"/><col min="2" max="5" width="20" customWidth="1" outlineLevel="1"/><col min="6" max="16384" width="9.140625" hidden="1"/></cols>' +
    '<sheetData><row r="1" spans="1:3" ht="30" customHeight="1" s="2" customFormat="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Pokok</t></is></c><c r="C1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>' +
    '<row r="2" spans="1:3" hidden="1" outlineLevel="1"><c r="A2" t="s"><v>1</v></c><c r="B2" s="3"><v>1500000</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2+$B$2</f><v>4500000</v></c></row>' +
    '<row r="3" spans="1:3"><c r="A3" t="s" cm="1"><v>2</v></c><c r="B3"><v>2.5E6</v></c><c r="C3"><f t="shared" si="0"/><v>6500000</v></c></row>' +
    '<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4"><v>0</v></c><c r="C4"><f t="shared" si="0"/><v>1500000</v></c></row>' +
    '<row r="6"><c r="A6" s="1"><v>44671</v></c><c r="B6" t="d"><v>2023-01-31</v></c><c r="C6" t="b"><v>1</v></c><c r="D6" t="e"><v>#REF!</v></c></row>' +
    '<row r="9"><c r="A9" t="s"><v>3</v></c><c r="B9"><f>SUM(B2:B4)</f></c><c r="D9"><f>TODAY()</f><v>45000</v></c></row></sheetData>' +
    '<sheetProtection algorithmName="SHA-512" hashValue="YWJj" saltValue="ZGVm" spinCount="100000" sheet="1"/><protectedRanges><protectedRange sqref="B2:B4" name="Isi"/></protectedRanges>' +
    '<autoFilter ref="A1:C4"><filterColumn colId="0"><filters><filter val="Melati"/></filters></filterColumn></autoFilter><mergeCells count="2"><mergeCell ref="A7:B8"/><mergeCell ref="C7:D8"/></mergeCells>' +
    '<conditionalFormatting sqref="B2:B4 D2"><cfRule type="colorScale" priority="4"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>' +
    '<cfRule type="containsText" priority="1" stopIfTrue="1" operator="containsText" text="x"><formula>NOT(ISERROR(SEARCH("x",B2)))</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1" disablePrompts="1"><dataValidation type="whole" operator="greaterThan" sqref="B2:B4"><formula1>0</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A1" location="Awalan!A1" tooltip="ke awalan" display="KSM"/></hyperlinks><printOptions gridLines="1"/><pageMargins left="0.1" right="0.1" top="0.2" bottom="0.2" header="0" footer="0"/>' +
    '<pageSetup paperSize="9" scale="70" orientation="landscape"/><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="2" max="1048575" man="1"/></colBreaks>' +
    '<mc:AlternateContent><mc:Choice Requires="x14"/></mc:AlternateContent>' +
    '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    '<x14:cfRule type="expression" priority="2" id="{A}"><xm:f>Awalan!$A$1&gt;0</xm:f></x14:cfRule><xm:sqref>A2:A4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
    '<ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList></ext></extLst></worksheet>',
  'xl/worksheets/_rels/sheet1.xml.rels': rels(
    ['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml'],
    ['rId2', 'http://schemas.microsoft.com/office/2007/relationships/slicer', '../slicers/slicer1.xml'],
  ),
  'xl/worksheets/sheet2.xml':
    `${HEAD}<!-- elements with a prefix, cells without names --><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="inlineStr"><x:is><x:t>dua</x:t></x:is></x:c></x:row>` +
    '<x:row/><x:row><x:c r="C3"><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>',
};
