package org.onex.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The cases that officials can read and add to, as a spreadsheet writes them. */
final class Vectors {

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  record Case(
      String id,
      String policy,
      String rule,
      Map<String, Object> input,
      Map<String, Object> expected) {
    @Override
    public String toString() {
      return id;
    }
  }

  private Vectors() {}

  static List<Case> read(Path file) throws IOException {
    var records = records(Files.readString(file));
    return records.subList(1, records.size()).stream()
        .map(
            cells ->
                new Case(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    json(cells.get(3)),
                    json(cells.get(4))))
        .toList();
  }

  private static Map<String, Object> json(String text) {
    try {
      return JSON.readValue(text, new TypeReference<>() {});
    } catch (JsonProcessingException malformed) {
      throw new IllegalArgumentException(text, malformed);
    }
  }

  /** RFC 4180: quotes are doubled, and a quoted cell may hold commas and line breaks. */
  private static List<List<String>> records(String text) {
    var records = new ArrayList<List<String>>();
    var record = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        record.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          records.add(List.copyOf(record));
          record.clear();
        }
      } else if (c != '\r' && c != '\uFEFF') {
        cell.append(c);
      }
    }
    if (!record.isEmpty()) {
      record.add(cell.toString());
      records.add(List.copyOf(record));
    }
    return records;
  }
}
