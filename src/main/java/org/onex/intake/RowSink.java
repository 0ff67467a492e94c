package org.onex.intake;

/** Takes the visible sheets of a workbook one after the other, and their rows from the top. */
interface RowSink {

  void sheet(String name);

  void row(SheetRow row);

  void end();
}
