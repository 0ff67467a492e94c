package org.onex.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** What a file is, told from its first bytes and never from its name. */
enum FileKind {
  ZIP("压缩包"),
  OLE2("旧版 Office 文件"),
  PDF("PDF 文件"),
  IMAGE("图片"),
  HTML("网页文件"),
  XML("XML 文件"),
  TEXT("CSV 或纯文本"),
  OTHER("无法识别的二进制文件");

  private static final int LOOKED_AT = 4096;

  private final String label;

  FileKind(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  static FileKind of(byte[] content) {
    byte[] head = Arrays.copyOf(content, Math.min(content.length, LOOKED_AT));
    String hex = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
    if (hex.startsWith("504b0304")) {
      return ZIP;
    }
    if (hex.startsWith("d0cf11e0a1b11ae1")) {
      return OLE2;
    }
    if (hex.startsWith("255044462d")) {
      return PDF;
    }
    if (hex.startsWith("89504e47") || hex.startsWith("ffd8ff") || hex.startsWith("47494638")) {
      return IMAGE;
    }
    return text(head);
  }

  private static FileKind text(byte[] head) {
    String start =
        new String(head, StandardCharsets.UTF_8)
            .replace("\uFEFF", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.contains("<table")) {
      return HTML;
    }
    if (start.startsWith("<?xml") || start.startsWith("<workbook")) {
      return XML;
    }
    for (byte one : head) {
      if (one >= 0 && one < 9) {
        return OTHER;
      }
    }
    return TEXT;
  }
}
