package org.onex.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Keeps contents as files named by their hash, for installations that share a directory. */
@Component
@ConditionalOnProperty(name = "onex.attachments.store", havingValue = "directory")
class DirectoryAttachmentStore implements AttachmentStore {

  private final Path directory;

  DirectoryAttachmentStore(@Value("${onex.attachments.directory}") Path directory) {
    this.directory = directory;
  }

  /** Written aside and moved, so that a killed node leaves no half file under a whole hash. */
  @Override
  public void keep(String sha256, byte[] content) {
    Path file = file(sha256);
    if (Files.exists(file)) {
      return;
    }
    try {
      Files.createDirectories(file.getParent());
      Path aside = Files.createTempFile(file.getParent(), "upload", ".part");
      Files.write(aside, content);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] read(String sha256) {
    try {
      return Files.readAllBytes(file(sha256));
    } catch (NoSuchFileException e) {
      throw new NoSuchElementException("attachment " + sha256, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String sha256) {
    return directory.resolve(sha256.substring(0, 2)).resolve(sha256);
  }
}
