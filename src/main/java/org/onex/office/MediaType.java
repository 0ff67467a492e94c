package org.onex.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The kinds of file an attachment may be, told from its content and never from its name. */
enum MediaType {
  PDF("application/pdf", "pdf", "pdf"),
  PNG("image/png", "png", "png"),
  JPEG("image/jpeg", "jpg", "jpe?g"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsx");

  private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z][A-Za-z0-9]{0,4})$");

  private final String mime;
  private final String extension;
  private final String extensions;

  /**
   * @param extension given to files that have another
   * @param extensions all that are right, as a pattern
   */
  MediaType(String mime, String extension, String extensions) {
    this.mime = mime;
    this.extension = extension;
    this.extensions = extensions;
  }

  /**
   * The name under which the file is kept: what it ends with is what the file is, since whoever
   * opens it later opens it by its name.
   */
  String named(String fileName) {
    Matcher ending = EXTENSION.matcher(fileName);
    if (!ending.find()) {
      return fileName + "." + extension;
    }
    return ending.group(1).toLowerCase(Locale.ROOT).matches(extensions)
        ? fileName
        : named(fileName.substring(0, ending.start()));
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

  /** An Office file is told by what it declares; one that runs or fetches something is refused. */
  private static Optional<MediaType> office(byte[] content) throws IOException {
    Path file = Files.createTempFile("onex-attachment", ".zip");
    try {
      Files.write(file, content);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        return OfficePackage.read(zip).filter(office -> !office.isActive()).flatMap(MediaType::of);
      } catch (ZipException | IllegalArgumentException damaged) {
        return Optional.empty();
      }
    } finally {
      Files.delete(file);
    }
  }

  private static Optional<MediaType> of(OfficePackage office) {
    if (office.isOf("wordprocessingml.document.main+xml")) {
      return Optional.of(DOCX);
    }
    return office.isOf("spreadsheetml.sheet.main+xml") ? Optional.of(XLSX) : Optional.empty();
  }

  private static boolean startsWith(byte[] content, byte[] magic) {
    return content.length >= magic.length
        && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
  }
}
