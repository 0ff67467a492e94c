package org.onex.report;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.core.io.AbstractResource;

/**
 * A workbook written completely before anyone reads it: a slow reader holds no transaction, and a
 * refusal still finds an unsent answer. Gone once it has been read.
 */
public final class SpooledFile extends AbstractResource {

  private final Path file;
  private final long length;

  private SpooledFile(Path file, long length) {
    this.file = file;
    this.length = length;
  }

  static SpooledFile of(Consumer<OutputStream> content) {
    try {
      Path file = Files.createTempFile("onex-report", ".xlsx");
      try (OutputStream out = Files.newOutputStream(file)) {
        content.accept(out);
      } catch (RuntimeException refused) {
        Files.deleteIfExists(file);
        throw refused;
      }
      return new SpooledFile(file, Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String getDescription() {
    return "spooled workbook";
  }

  @Override
  public long contentLength() {
    return length;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new FilterInputStream(Files.newInputStream(file)) {
      @Override
      public void close() throws IOException {
        super.close();
        Files.deleteIfExists(file);
      }
    };
  }
}
