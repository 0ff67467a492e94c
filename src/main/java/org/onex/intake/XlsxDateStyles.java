package org.onex.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which cell styles show a number as a date; nothing else of the styles matters for reading. */
final class XlsxDateStyles extends DefaultHandler {

  private final boolean since1904;
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Boolean> dates = new ArrayList<>();
  private boolean inCellFormats;

  XlsxDateStyles(boolean since1904) {
    this.since1904 = since1904;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (name.equals("cellXfs")) {
      inCellFormats = true;
    } else if (name.equals("numFmt")) {
      formats.put(
          Integer.valueOf(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
    } else if (inCellFormats && name.equals("xf")) {
      dates.add(isDate(attributes.getValue("numFmtId")));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (name.equals("cellXfs")) {
      inCellFormats = false;
    }
  }

  private boolean isDate(@Nullable String formatId) {
    if (formatId == null) {
      return false;
    }
    int id = Integer.parseInt(formatId);
    String format = formats.getOrDefault(id, BuiltinFormats.getBuiltinFormat(id));
    return format != null && DateUtil.isADateFormat(id, format);
  }

  boolean date(@Nullable String style) {
    int index = style == null ? 0 : Integer.parseInt(style);
    return index >= 0 && index < dates.size() && dates.get(index);
  }

  boolean since1904() {
    return since1904;
  }
}
