package org.onex.web.api;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Headers of a workbook that goes out. */
final class Xlsx {

  private static final MediaType TYPE =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private Xlsx() {}

  static HttpHeaders headers(String fileName) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(TYPE);
    headers.setContentDisposition(
        ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build());
    headers.set("X-Content-Type-Options", "nosniff");
    return headers;
  }
}
