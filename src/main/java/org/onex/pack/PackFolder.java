package org.onex.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Packs as folders on disk: {@code <pack>/<pack>-policy.dmn}. */
public final class PackFolder {

  private PackFolder() {}

  public static List<PackSource> sources(Path processes) {
    try (var folders = Files.list(processes)) {
      return folders
          .filter(folder -> Files.isRegularFile(file(folder)))
          .sorted()
          .map(PackFolder::source)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static PackSource source(Path folder) {
    try {
      var file = file(folder);
      return new PackSource(name(folder), name(file), Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path file(Path folder) {
    return folder.resolve(name(folder) + "-policy.dmn");
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
