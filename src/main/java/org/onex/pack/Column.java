package org.onex.pack;

/**
 * One column of a table.
 *
 * @param name as the file names it
 * @param label as Modeler shows it
 * @param required whether the column must be there and no cell of it empty
 * @param meaning one sentence for the guide
 */
record Column(String name, String label, boolean required, Kind kind, String meaning) {

  static Column required(String name, String label, Kind kind, String meaning) {
    return new Column(name, label, true, kind, meaning);
  }

  static Column optional(String name, String label, Kind kind, String meaning) {
    return new Column(name, label, false, kind, meaning);
  }
}
