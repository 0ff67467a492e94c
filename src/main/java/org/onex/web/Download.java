package org.onex.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

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

  public static String disposition(String fileName) {
    return ContentDisposition.attachment()
        .filename(fileName, StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
