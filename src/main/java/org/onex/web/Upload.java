package org.onex.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** Files that come in with a form. */
public final class Upload {

  private Upload() {}

  /** As the browser calls it; empty where it does not say. */
  public static String name(MultipartFile file) {
    return Optional.ofNullable(file.getOriginalFilename()).orElse("");
  }

  public static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
