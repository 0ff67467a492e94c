package org.onex.web.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files as answers: always saved, never shown inside our pages. */
final class Download {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Download() {}

  static ResponseEntity<byte[]> of(byte[] content, String fileName, String mediaType) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.parseMediaType(mediaType))
        .body(content);
  }

  static String disposition(String fileName) {
    return ContentDisposition.attachment()
        .filename(fileName, StandardCharsets.UTF_8)
        .build()
        .toString();
  }
}
