package org.onex.intake;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of an {@code .xlsx} and the day its dates count from. Hidden sheets are lists. */
final class XlsxContents extends DefaultHandler {

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final List<Sheet> visible = new ArrayList<>();
  private boolean since1904;

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("workbookPr")) {
      String value = attributes.getValue("date1904");
      since1904 = "1".equals(value) || "true".equals(value);
    } else if (name.equals("sheet")) {
      String state = attributes.getValue("state");
      if (state == null || state.equals("visible")) {
        visible.add(new Sheet(attributes.getValue("name"), attributes.getValue(RELATIONS, "id")));
      }
    }
  }

  List<Sheet> visibleSheets() {
    return visible;
  }

  boolean since1904() {
    return since1904;
  }

  record Sheet(String name, String relation) {}
}
