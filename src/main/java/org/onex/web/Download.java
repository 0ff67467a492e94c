package org.onex.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/** Files as answers: always saved, never shown inside our pages. */
public final class Download {

  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private Download() {}

  public static ResponseEntity<byte[]> of(byte[] content, String fileName, String mediaType) {
    return as(fileName, mediaType).body(content);
  }

  public static ResponseEntity<byte[]> word(byte[] content, String fileName) {
    return as(fileName, DOCX).body(content);
  }

  public static <T> ResponseEntity<T> workbook(T content, String fileName) {
    return as(fileName, XLSX).body(content);
  }

  private static ResponseEntity.BodyBuilder as(String fileName, String mediaType) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.parseMediaType(mediaType));
  }

  /** The name as it is for today's browsers, and what of it is ASCII for the others. */
  public static String disposition(String fileName) {
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(plain(fileName), UriUtils.encode(fileName, StandardCharsets.UTF_8));
  }

  private static String plain(String fileName) {
    int dot = fileName.lastIndexOf('.');
    var name = ascii(dot < 0 ? fileName : fileName.substring(0, dot));
    return (name.isEmpty() ? "download" : name)
        + (dot < 0 ? "" : "." + ascii(fileName.substring(dot)));
  }

  private static String ascii(String text) {
    return text.replaceAll("[^A-Za-z0-9._-]", "").replaceAll("^[._-]+", "");
  }
}
