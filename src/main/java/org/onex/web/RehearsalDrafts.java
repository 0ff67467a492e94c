package org.onex.web;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.pack.PackSource;
import org.springframework.web.multipart.MultipartFile;

/** Drafts of packs and a workbook, told apart by the names of the files that were sent. */
public final class RehearsalDrafts {

  private static final String TABLES = ".dmn";
  private static final String POLICY = "-policy.dmn";

  private RehearsalDrafts() {}

  /** A file that names no pack is a draft of the one that is rehearsed. */
  public static List<PackSource> drafts(String pack, Collection<MultipartFile> files) {
    return files.stream()
        .filter(file -> name(file).endsWith(TABLES))
        .map(file -> draft(pack, file))
        .toList();
  }

  public static byte @Nullable [] workbook(Collection<MultipartFile> files) {
    return files.stream()
        .filter(file -> !file.isEmpty() && !name(file).endsWith(TABLES))
        .findFirst()
        .map(Upload::bytes)
        .orElse(null);
  }

  private static PackSource draft(String pack, MultipartFile file) {
    String name = name(file);
    String named =
        name.endsWith(POLICY) ? name.substring(0, name.length() - POLICY.length()) : pack;
    return new PackSource(named, name, new String(Upload.bytes(file), StandardCharsets.UTF_8));
  }

  private static String name(MultipartFile file) {
    String name = Upload.name(file);
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
