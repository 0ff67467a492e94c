package org.onex.intake;

import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the merged cells of a sheet. */
final class XlsxMerges extends DefaultHandler {

  private static final int MOST_MERGES = 100_000;

  private final MergedCells merged = new MergedCells();
  private int count;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (name.equals("mergeCell")) {
      if (++count > MOST_MERGES) {
        throw new SAXException(WorkbookRefusals.bomb());
      }
      merged.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
    }
  }

  MergedCells merged() {
    return merged;
  }
}
