package org.onex.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Streams an {@code .xlsx}, because a sheet of ten thousand rows as objects costs hundreds of
 * megabytes. Merged cells stand after the rows in the file, so every sheet is passed over twice.
 */
final class XlsxRows {

  private XlsxRows() {}

  static void read(Path file, RowSink sink) throws IOException, OpenXML4JException, SAXException {
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(parts);
      XlsxContents contents = parse(reader.getWorkbookData(), new XlsxContents());
      XlsxDateStyles styles = new XlsxDateStyles(contents.since1904());
      if (!parts.getPartsByName(Pattern.compile("/xl/styles\\.xml")).isEmpty()) {
        parse(reader.getStylesData(), styles);
      }
      SharedStrings strings = new ReadOnlySharedStringsTable(parts, false);
      for (XlsxContents.Sheet sheet : contents.visibleSheets()) {
        MergedCells merged = parse(reader.getSheet(sheet.relation()), new XlsxMerges()).merged();
        sink.sheet(sheet.name());
        parse(
            reader.getSheet(sheet.relation()),
            new XlsxSheetHandler(sheet.name(), strings, styles, merged, sink));
        sink.end();
      }
    }
  }

  private static <H extends DefaultHandler> H parse(InputStream part, H handler)
      throws IOException, SAXException {
    try (part) {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      xml.setContentHandler(handler);
      xml.parse(new InputSource(part));
      return handler;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
