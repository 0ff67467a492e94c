package org.onex.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A part of a page that a test writes, between two marks; people write around it. */
public record GeneratedSection(Path page, String name) {

  /** Fails when the page says anything else than the system does. */
  public void compare(String text) {
    try {
      String written = Files.readString(page);
      int start = written.indexOf(start());
      int end = written.indexOf(end());
      assertThat(start).as("%s has the mark %s", page, start()).isNotNegative();
      assertThat(end).as("%s has the mark %s", page, end()).isGreaterThan(start);
      int from = start + start().length();
      String wanted = "\n\n" + text.strip() + "\n\n";
      if (Boolean.getBoolean("onex.docs.write")) {
        Files.writeString(page, written.substring(0, from) + wanted + written.substring(end));
      } else {
        assertThat(written.substring(from, end))
            .as(
                "%s is stale in “%s”; run this test with -Donex.docs.write=true and commit",
                page, name)
            .isEqualTo(wanted);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String start() {
    return "<!-- 自动生成：" + name + " -->";
  }

  private String end() {
    return "<!-- 自动生成结束：" + name + " -->";
  }
}
