package org.onex.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * A drawing under {@code docs/} that says of what it was made, so that it cannot grow old
 * unnoticed. Fonts differ between machines, so the source is compared and never the strokes.
 */
record Picture(Path file, String source) {

  private static final String MARK = "<!-- drawn from sha256 %s -->";

  /**
   * Writes the picture with {@code -Donex.docs.write=true}; otherwise it must be of this source.
   */
  void keepOrCheck(Supplier<String> svg) throws IOException {
    String mark = MARK.formatted(sha256());
    String drawn = svg.get();
    assertThat(drawn).contains("<svg");
    if (Boolean.getBoolean("onex.docs.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, drawn.stripTrailing() + "\n" + mark + "\n", UTF_8);
    }
    assertThat(file)
        .as("run the tests with -Donex.docs.write=true, look at %s, and commit it", file)
        .exists();
    assertThat(Files.readString(file, UTF_8))
        .as("%s is of an older source: run the tests with -Donex.docs.write=true", file)
        .contains(mark);
  }

  private String sha256() {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(source.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
