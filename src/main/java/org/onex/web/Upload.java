package org.onex.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.onex.organization.Refusal;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files that come in with a form. The server takes somewhat larger requests than a file may be, so
 * that whoever uploads too much reads why on the page where it happened.
 */
public final class Upload {

  private static final long MEGABYTE = 1024 * 1024;
  private static final long MOST_BYTES = 20 * MEGABYTE;

  private Upload() {}

  /** As the browser calls it; empty where it does not say. */
  public static String name(MultipartFile file) {
    return Optional.ofNullable(file.getOriginalFilename()).orElse("");
  }

  public static byte[] bytes(MultipartFile file) {
    if (file.getSize() > MOST_BYTES) {
      throw new Refusal("UPLOAD_TOO_LARGE", tooLarge(name(file), file.getSize()));
    }
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tooLarge(String name, long size) {
    return "文件“%s”为 %d MB，超过 20 MB 的上限，请降低扫描分辨率、删除图片等无关内容或拆分后重新上传。"
        .formatted(name, (size + MEGABYTE - 1) / MEGABYTE);
  }
}
