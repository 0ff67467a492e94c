package org.onex.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The kinds of file an attachment may be, told from its content and never from its name. */
enum MediaType {
  PDF("application/pdf"),
  PNG("image/png"),
  JPEG("image/jpeg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mime;

  MediaType(String mime) {
    this.mime = mime;
  }

  String mime() {
    return mime;
  }

  static Optional<MediaType> of(byte[] content) throws IOException {
    if (startsWith(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
      return Optional.of(PDF);
    }
    if (startsWith(content, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})) {
      return Optional.of(PNG);
    }
    if (startsWith(content, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) {
      return Optional.of(JPEG);
    }
    return startsWith(content, new byte[] {'P', 'K', 3, 4}) ? office(content) : Optional.empty();
  }

  /** Reads the list of entries only: nothing is inflated, so a bomb stays a small file. */
  private static Optional<MediaType> office(byte[] content) throws IOException {
    Path file = Files.createTempFile("onex-attachment", ".zip");
    try {
      Files.write(file, content);
      return named(entries(file));
    } finally {
      Files.delete(file);
    }
  }

  private static List<String> entries(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().map(ZipEntry::getName).toList();
    } catch (IOException | IllegalArgumentException damaged) {
      return List.of();
    }
  }

  private static Optional<MediaType> named(List<String> entries) {
    if (entries.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
      return Optional.empty();
    }
    if (entries.contains("word/document.xml")) {
      return Optional.of(DOCX);
    }
    return entries.contains("xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
  }

  private static boolean startsWith(byte[] content, byte[] magic) {
    return content.length >= magic.length
        && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
  }
}
