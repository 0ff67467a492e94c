package org.onex.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Tells whether a list still says what it said when it was issued. */
final class RowHash {

  private RowHash() {}

  static String of(Stream<? extends Record> rows) {
    MessageDigest digest = sha256();
    try (rows) {
      rows.forEach(row -> digest.update((row + "\n").getBytes(StandardCharsets.UTF_8)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
