import { head, main, type Parts, pack, relations, relsXml, sheetXml } from './packages'

const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const drawing = 'application/vnd.openxmlformats-officedocument'

const strings = `${head}<sst xmlns="${main}" count="9" uniqueCount="9"><si><t>Name</t></si><si><t>Group</t></si><si><t>Phone</t></si><si><t>Joined</t></si><si><r><rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr><t xml:space="preserve">Awa </t></r><r><rPr><i/><sz val="11"/><rFont val="Calibri"/></rPr><t>Diop</t></r></si><si><t>Kër Njaay</t></si><si><t>0077 12 34</t></si><si><t>Binta Fall</t></si><si><t xml:space="preserve"> Ndèye  </t><phoneticPr fontId="0"/></si></sst>`

const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="3"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="12"/><color rgb="FF1F4E78"/><name val="Georgia"/><family val="1"/></font><font><u/><sz val="11"/><color theme="10"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1" applyProtection="1"><alignment horizontal="right" indent="1" textRotation="45"/><protection locked="0"/></xf><xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill><border><bottom style="thin"><color rgb="FF9C0006"/></bottom></border></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`

const people = sheetXml(
  [
    '<sheetPr codeName="Feuil1"><tabColor rgb="FF00B050"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:G7"/>',
    '<sheetViews><sheetView showGridLines="0" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B4" sqref="B4"/></sheetView></sheetViews>',
    '<sheetFormatPr baseColWidth="10" defaultRowHeight="15" x14ac:dyDescent="0.25" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"/>',
    '<cols><col min="1" max="1" width="24.7109375" customWidth="1"/><col min="3" max="3" width="14" style="3" customWidth="1"/><col min="5" max="6" width="9" hidden="1" customWidth="1"/></cols>',
    '<sheetData><row r="1" spans="1:7" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>3</v></c></row>',
    '<row r="2" spans="1:7"><c r="A2" t="s"><v>4</v></c><c r="B2" t="s"><v>5</v></c><c r="C2" s="3" t="s"><v>6</v></c><c r="D2" s="2"><v>46027</v></c><c r="E2"><f t="shared" ref="E2:E4" si="0">D2+1</f><v>46028</v></c><c r="G2" s="5"><v>0.5</v></c></row>',
    '<row r="3" spans="1:7"><c r="A3" t="s"><v>7</v></c><c r="B3" t="inlineStr"><is><t>Mbao</t></is></c><c r="C3" s="3" t="inlineStr"><is><t>=not a formula</t></is></c><c r="D3" s="2"><v>46058</v></c><c r="E3"><f t="shared" si="0"/><v>46059</v></c><c r="F3" t="b"><v>1</v></c></row>',
    '<row r="4" spans="1:7" hidden="1"><c r="A4" t="s"><v>8</v></c><c r="B4" t="s"><v>5</v></c><c r="D4" s="6"><v>46058.75</v></c><c r="E4"><f t="shared" si="0"/><v>46059.75</v></c><c r="F4" t="e"><v>#N/A</v></c></row>',
    '<row r="5" spans="1:7"><c r="A5" s="4" t="inlineStr"><is><t>Link</t></is></c><c r="B5"><f>COUNTA(A2:A4)</f><v>3</v></c><c r="C5" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row>',
    '<row r="7" spans="1:7" s="2" customFormat="1"><c r="A7" s="1"/><c r="B7" s="1"/></row></sheetData>',
    '<sheetProtection sheet="0" objects="1"/><autoFilter ref="A1:D5"/><mergeCells count="1"><mergeCell ref="A7:B7"/></mergeCells>',
    '<conditionalFormatting sqref="D2:D5"><cfRule type="cellIs" dxfId="0" priority="2" stopIfTrue="1" operator="lessThan"><formula>46040</formula></cfRule></conditionalFormatting>',
    '<conditionalFormatting sqref="G2:G5"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>',
    `<dataValidations count="3"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="Group" error="Choose a group" promptTitle="Group" prompt="Where from?" sqref="B2:B5"><formula1>Lists!$A$1:$A$3</formula1></dataValidation><dataValidation type="textLength" operator="lessThan" allowBlank="1" showErrorMessage="1" sqref="A2:A5"><formula1>50</formula1></dataValidation><dataValidation type="date" operator="between" showErrorMessage="1" sqref="D2:D5"><formula1>43831</formula1><formula2>54788</formula2></dataValidation></dataValidations>`,
    '<hyperlinks><hyperlink ref="A5" r:id="rId1" tooltip="Our page"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="80" orientation="landscape" r:id="rId5"/>',
    '<headerFooter><oddHeader>&amp;CConfidential</oddHeader><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>',
    '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>',
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Lists!$B$1:$B$2</xm:f></x14:formula1><xm:sqref>F2:F5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
  ].join(''),
)

const lists = sheetXml(
  '<dimension ref="A1:B3"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1" t="s"><v>5</v></c><c r="B1" t="s"><v>4</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Mbao</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><r><t>Yo</t></r><r><rPr><b/></rPr><t>ff</t></r></is></c><c r="B3"><f>People!B5</f><v>3</v></c></row></sheetData>',
)

const comments = `${head}<comments xmlns="${main}"><authors><author>Moussa</author></authors><commentList><comment ref="A2" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">Moussa: </t></r><r><t>called twice</t></r></text></comment><comment ref="B4" authorId="0" shapeId="0"><text><t>moved in May</t></text></comment></commentList></comments>`

const box = (number: number, row: number, column: number) =>
  `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
const notesBoxes = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${box(1025, 1, 0)}${box(1026, 3, 1)}</xml>`

const workbook = `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="1"/></bookViews><sheets><sheet name="People" sheetId="1" r:id="rId1"/><sheet name="Lists" sheetId="4" r:id="rId2"/><sheet name="Old list" sheetId="3" state="veryHidden" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">People!$A$1:$D$5</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Lists!$A$1:$B$3</definedName><definedName name="Groups">Lists!$A$1:$A$3</definedName><definedName name="Rate">0.2</definedName></definedNames><calcPr calcId="191029" iterate="1"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"/></extLst></workbook>`

const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`

/** The parts of a workbook as Excel writes it, with most of what a team's workbook may hold. */
export const teamParts: Parts = {
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${drawing}.vmlDrawing"/><Default Extension="bin" ContentType="${types}.printerSettings"/>${[
    override('xl/workbook.xml', `${types}.sheet.main+xml`),
    ...[1, 2, 3].map((number) => override(`xl/worksheets/sheet${number}.xml`, `${types}.worksheet+xml`)),
    override('xl/styles.xml', `${types}.styles+xml`),
    override('xl/sharedStrings.xml', `${types}.sharedStrings+xml`),
    override('xl/comments1.xml', `${types}.comments+xml`),
    override('xl/tables/table1.xml', `${types}.table+xml`),
    override('xl/drawings/drawing1.xml', `${drawing}.drawing+xml`),
    override('xl/calcChain.xml', `${types}.calcChain+xml`),
    override('xl/theme/theme1.xml', `${drawing}.theme+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ].join('')}</Types>`,
  '_rels/.rels': relsXml({
    rId1: ['officeDocument', 'xl/workbook.xml'],
    rId2: ['core-properties', 'docProps/core.xml'],
  }),
  'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Moussa</dc:creator></cp:coreProperties>`,
  'xl/workbook.xml': workbook,
  'xl/_rels/workbook.xml.rels': relsXml({
    rId1: ['worksheet', 'worksheets/sheet1.xml'],
    rId2: ['worksheet', 'worksheets/sheet2.xml'],
    rId3: ['worksheet', 'worksheets/sheet3.xml'],
    rId4: ['theme', 'theme/theme1.xml'],
    rId5: ['styles', 'styles.xml'],
    rId6: ['sharedStrings', 'sharedStrings.xml'],
    rId7: ['calcChain', 'calcChain.xml'],
  }),
  'xl/worksheets/sheet1.xml': people,
  'xl/worksheets/_rels/sheet1.xml.rels': relsXml({
    rId1: ['hyperlink', 'https://example.org/'],
    rId2: ['drawing', '../drawings/drawing1.xml'],
    rId3: ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    rId4: ['comments', '../comments1.xml'],
    rId5: ['printerSettings', '../printerSettings/printerSettings1.bin'],
    rId6: ['table', '../tables/table1.xml'],
  }),
  'xl/worksheets/sheet2.xml': lists,
  'xl/worksheets/sheet3.xml': sheetXml('<sheetData/>'),
  'xl/styles.xml': styles,
  'xl/sharedStrings.xml': strings,
  'xl/calcChain.xml': `${head}<calcChain xmlns="${main}"><c r="B5" i="1"/><c r="C5" i="1"/><c r="B3" i="2"/></calcChain>`,
  'xl/comments1.xml': comments,
  'xl/drawings/vmlDrawing1.vml': notesBoxes,
  'xl/drawings/drawing1.xml': `${head}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="9525" cy="9525"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${relations}" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`,
  'xl/drawings/_rels/drawing1.xml.rels': relsXml({ rId1: ['image', '../media/image1.png'] }),
  'xl/media/image1.png': '\u0089PNG not really, but bytes all the same',
  'xl/printerSettings/printerSettings1.bin': 'settings of a printer',
  'xl/tables/table1.xml': `${head}<table xmlns="${main}" id="1" name="Table1" displayName="Table1" ref="I1:J3" totalsRowShown="0"><autoFilter ref="I1:J3"/><tableColumns count="2"><tableColumn id="1" name="X"/><tableColumn id="2" name="Y"/></tableColumns></table>`,
  'xl/theme/theme1.xml': `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Team"><a:themeElements><a:clrScheme name="Team"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>`,
  'customXml/item1.xml': '<project code="7"/>',
}

/** That workbook as a file. */
export const teamPackage = (): Uint8Array => pack(teamParts)
