package org.onex.season;

/** What looks odd about one date of a year's schedule; a person decides whether it stays. */
public record DateFinding(String label, String subject, String message) {

  static DateFinding error(String subject, String message) {
    return new DateFinding("错误", subject, message);
  }

  static DateFinding hint(String subject, String message) {
    return new DateFinding("提示", subject, message);
  }
}
