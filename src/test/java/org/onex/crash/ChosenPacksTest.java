package org.onex.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onex.Browser;

/** The demo under other packs than its own, as {@code onex.packs} names them. */
@Tag("database")
class ChosenPacksTest {

  @TempDir Path folder;

  @Test
  void another_notice_starts_with_people_and_a_year_of_its_own() {
    try (Node node = started("common,national,yunnan")) {
      assertThat(Browser.signedIn(node.port(), "ynoffice").get("/").body()).contains("2027年年度申报");
      assertThat(Browser.signedIn(node.port(), "ynschool").get("/school").body())
          .contains("2027年年度申报");
      assertThat(Browser.signedIn(node.port(), "admin").get("/seasons").body())
          .contains("<option value=\"yunnan\"")
          .doesNotContain("<option value=\"anhui\"");
    }
  }

  @Test
  void a_pack_without_those_that_it_is_laid_over_says_which_are_missing() throws IOException {
    assertThatThrownBy(() -> started("gdsty")).isInstanceOf(AssertionError.class);
    assertThat(Files.readString(folder.resolve("node.log")))
        .contains("缺少其他规则包所依据的“common”“national”“guangdong”，系统未启动")
        .contains("onex.packs=common,national,guangdong,gdsty");
  }

  private Node started(String packs) {
    Node node =
        new Node(
            Map.of(
                "ONEX_PACKS",
                packs,
                "SPRING_DATASOURCE_URL",
                "jdbc:h2:mem:chosen;DB_CLOSE_DELAY=-1"),
            folder.resolve("node.log"));
    node.start();
    return node;
  }
}
