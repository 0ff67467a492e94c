package org.onex.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onex.OneXTest;
import org.onex.notice.Policy;
import org.springframework.beans.factory.annotation.Autowired;

/** Versions of packs in a real database. */
@OneXTest
class PackArchiveTest {

  private static final List<PackSource> SHIPPED = PackFolder.sources(Path.of("processes"));

  @Autowired PackArchive archive;

  @BeforeEach
  void shippedPacksAreInForce() {
    archive.store(SHIPPED, null);
  }

  @Test
  void a_pack_is_found_by_the_id_of_its_policy() {
    assertThat(archive.packOfPolicy("AH-2024")).contains("anhui");
    assertThat(archive.packOfPolicy("XX-2024")).isEmpty();
    assertThat(archive.names()).contains("national", "anhui");
  }

  @Test
  void the_same_text_is_the_same_version() {
    String before = archive.currentVersion("anhui");
    archive.store("anhui", text("anhui"), "deployment");
    assertThat(archive.currentVersion("anhui")).isEqualTo(before);
  }

  @Test
  void a_changed_limit_makes_a_version_and_the_old_one_keeps_its_own() {
    String before = archive.currentVersion("gdsty");
    String after =
        archive.store("gdsty", text("gdsty").replace("<text>30</text>", "<text>40</text>"), "d2");

    assertThat(archive.currentVersion("gdsty")).isEqualTo(after).isNotEqualTo(before);
    assertThat(minimum(archive.policy(before))).isEqualTo("30");
    assertThat(minimum(archive.policy(after))).isEqualTo("40");
    assertThat(archive.deployment(after)).contains("d2");

    archive.store("gdsty", text("gdsty"), "d3");
    assertThat(archive.currentVersion("gdsty")).isEqualTo(before);
  }

  @Test
  void a_new_text_above_makes_new_versions_below() {
    String before = archive.currentVersion("anhui");
    archive.store(
        "national", text("national").replace("<text>300</text>", "<text>310</text>"), null);

    assertThat(archive.currentVersion("anhui")).isNotEqualTo(before);
    assertThat(caps(archive.current("anhui"))).contains("310");
    assertThat(caps(archive.policy(before))).contains("300").doesNotContain("310");
  }

  @Test
  void a_pack_with_errors_is_refused_and_nothing_changes() {
    String before = archive.currentVersion("anhui");
    String broken = text("anhui").replace("\"2024-04-02\"", "\"2024-02-30\"");

    assertThatThrownBy(() -> archive.store("anhui", broken, null))
        .isInstanceOf(PackRefused.class)
        .hasMessageContaining("anhui-windows-01");
    assertThat(archive.currentVersion("anhui")).isEqualTo(before);
  }

  private static String minimum(Policy policy) {
    return policy.limits("min_headcount", "PILOT").get(0).values().get(0);
  }

  private static List<String> caps(Policy policy) {
    return policy.costCaps().stream().map(cap -> cap.cap().toPlainString()).toList();
  }

  private static String text(String pack) {
    return SHIPPED.stream()
        .filter(source -> source.pack().equals(pack))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
