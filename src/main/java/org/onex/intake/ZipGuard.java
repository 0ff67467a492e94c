package org.onex.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.onex.directory.Refusal;

/**
 * Looks through a zipped workbook before a parser sees it. It inflates every part against a budget
 * without keeping it, because the sizes in a zip's directory are claims of whoever wrote it.
 */
final class ZipGuard {

  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_INFLATED = 160L * 1024 * 1024;
  private static final long MOST_STRINGS = 48L * 1024 * 1024;
  private static final long MOST_OTHER = 16L * 1024 * 1024;
  private static final long MOST_STRUCTURE = 2L * 1024 * 1024;
  private static final String PICTURES = "xl/media/";
  private static final int PROLOG = 8192;

  private ZipGuard() {}

  /** How many bytes the parts inflate to, pictures aside. */
  static long check(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MOST_ENTRIES) {
        throw WorkbookRefusals.bomb();
      }
      kind(zip);
      byte[] buffer = new byte[64 * 1024];
      long left = MOST_INFLATED;
      long pictures = 0;
      for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements(); ) {
        ZipEntry entry = each.nextElement();
        long size = inflate(zip, entry, Math.min(left, most(entry.getName())), buffer);
        left -= size;
        pictures += entry.getName().startsWith(PICTURES) ? size : 0;
      }
      return MOST_INFLATED - left - pictures;
    } catch (IOException | IllegalArgumentException e) {
      throw WorkbookRefusals.damaged();
    }
  }

  private static void kind(ZipFile zip) {
    if (zip.getEntry("xl/workbook.xml") != null) {
      return;
    }
    if (zip.getEntry("xl/workbook.bin") != null) {
      throw WorkbookRefusals.wrongType("二进制工作簿 *.xlsb");
    }
    if (zip.getEntry("word/document.xml") != null) {
      throw WorkbookRefusals.wrongType("Word 文档");
    }
    if (zip.getEntry("content.xml") != null) {
      throw WorkbookRefusals.wrongType("OpenDocument 文件（*.ods 等）");
    }
    throw WorkbookRefusals.wrongType("普通压缩包");
  }

  /** Parts that a parser holds whole in memory get a smaller budget than sheets, which stream. */
  private static long most(String name) {
    if (name.endsWith(".rels") || name.equals("[Content_Types].xml") || name.endsWith("book.xml")) {
      return MOST_STRUCTURE;
    }
    if (name.startsWith("xl/worksheets/") || name.startsWith(PICTURES)) {
      return MOST_INFLATED;
    }
    return name.equals("xl/sharedStrings.xml") ? MOST_STRINGS : MOST_OTHER;
  }

  private static long inflate(ZipFile zip, ZipEntry entry, long most, byte[] buffer)
      throws IOException {
    long total = 0;
    try (InputStream in = zip.getInputStream(entry)) {
      for (int read = in.readNBytes(buffer, 0, buffer.length);
          read > 0;
          read = in.readNBytes(buffer, 0, buffer.length)) {
        if (total == 0 && isXml(entry.getName())) {
          refuseDocumentType(buffer, read);
        }
        total += read;
        if (total > most) {
          throw WorkbookRefusals.bomb();
        }
      }
    }
    return total;
  }

  private static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
  }

  private static void refuseDocumentType(byte[] buffer, int read) throws Refusal {
    int length = Math.min(read, PROLOG);
    boolean wide = length > 1 && (buffer[0] == 0 || buffer[1] == 0 || (buffer[0] & 0xfe) == 0xfe);
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
    String prolog = new String(buffer, 0, length, charset);
    String little = wide ? new String(buffer, 0, length, StandardCharsets.UTF_16LE) : prolog;
    if (prolog.contains("<!DOCTYPE")
        || prolog.contains("<!ENTITY")
        || little.contains("<!DOCTYPE")) {
      throw WorkbookRefusals.forbiddenXml();
    }
  }
}
