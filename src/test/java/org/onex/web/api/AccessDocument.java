package org.onex.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two halves of {@code docs/access-matrix.md}, each written by the test that knows it. */
enum AccessDocument {
  ASKED,
  ATTACKED;

  static final String SECOND_HALF = "## What is another's, with a real request";

  private static final Path DOCUMENT = Path.of("docs", "access-matrix.md");

  /** Fails when the page says anything else than the test saw. */
  void compare(String half) {
    try {
      String page = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
      int cut = page.indexOf(SECOND_HALF);
      String asked = cut < 0 ? page : page.substring(0, cut);
      String attacked = cut < 0 ? "" : page.substring(cut);
      if (Boolean.getBoolean("onex.docs.write")) {
        Files.writeString(DOCUMENT, this == ASKED ? half + "\n" + attacked : asked + half);
      } else {
        assertThat(this == ASKED ? asked.strip() : attacked.strip())
            .as(
                "docs/access-matrix.md is not what the system does; run AccessMatrixTest and"
                    + " ForeignHandsTest with -Donex.docs.write=true, read the difference, commit it")
            .isEqualTo(half.strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
