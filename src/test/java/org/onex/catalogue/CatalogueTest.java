package org.onex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.onex.OneXTest;
import org.onex.notice.FilingFacts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OneXTest
@Transactional
class CatalogueTest {

  @Autowired private Catalogue catalogue;
  @Autowired private MajorStore majors;

  @Test
  void theDemoHasTheSixteenCertificatesOfTwoBatchesMarkedAsExamples() {
    var certificates = catalogue.certificates();

    assertThat(certificates.all()).hasSize(16).allMatch(Certificate::exampleData);
    assertThat(certificates.find("建筑信息模型(bim)"))
        .get()
        .extracting(Certificate::id, Certificate::batch)
        .containsExactly("b1-01", 1);
    var facts = certificates.find("Web 前端开发").orElseThrow().asFacts();
    assertThat(facts.publishedFee()).isEqualByComparingTo("280");
    assertThat(facts.levels()).containsExactlyInAnyOrder("初级", "中级", "高级");
    assertThat(facts.exam())
        .containsExactly(new FilingFacts.ExamPart("computer", new BigDecimal("100")));
  }

  @Test
  void shippedMajorsAreFoundByCodeAndName() {
    assertThat(catalogue.majors(Set.of("530802", "000000")).find("530802"))
        .get()
        .extracting(Major::name)
        .isEqualTo("现代物流管理");
    assertThat(catalogue.majors().named("软件技术")).isNotEmpty();
    assertThat(catalogue.majors().find("000000")).isEmpty();
  }

  @Test
  void pastFiguresComeNewestFirst() {
    String certificate = catalogue.certificates().find("物流管理").orElseThrow().id();

    assertThat(catalogue.pastFigures(List.of("hfcollege"), List.of(certificate)))
        .extracting(past -> past.of("hfcollege", certificate))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactly(
            new FilingFacts.PastYear(2026, 120, 112, 110, 98, 96),
            new FilingFacts.PastYear(2025, 100, 95, 95, 88, 88));
  }

  @Test
  void loadingAgainCorrectsByNameAndKeepsTheId() {
    catalogue.loadCertificates(
        List.of(
            entry("物流管理职业技能等级证书", new BigDecimal("275.50")), entry("全新证书", new BigDecimal("1"))));

    var certificates = catalogue.certificates();
    assertThat(certificates.all()).hasSize(17);
    assertThat(certificates.find("物流管理").orElseThrow().id()).isEqualTo("b1-03");
    assertThat(certificates.find("物流管理").orElseThrow().publishedFee())
        .isEqualByComparingTo("275.5");
    assertThat(certificates.find("全新证书").orElseThrow().minimum()).isNull();
  }

  @Test
  void aListOfMajorsCorrectsTheKnownAddsTheNewAndItsLaterRowHolds() {
    long before = majors.count();

    catalogue.loadMajors(
        List.of(major("530802", "现代物流管理（更正）"), major("990001", "先写的名称"), major("990001", "后写的名称")));

    assertThat(majors.count()).isEqualTo(before + 1);
    assertThat(catalogue.majors().find("530802").orElseThrow().name()).isEqualTo("现代物流管理（更正）");
    assertThat(catalogue.majors().find("990001").orElseThrow().name()).isEqualTo("后写的名称");
  }

  @Test
  void pastFiguresOfOneYearAreCorrectedAndOfAnotherAdded() {
    String certificate = catalogue.certificates().find("物流管理").orElseThrow().id();
    var corrected = new FilingFacts.PastYear(2026, 120, 115, 114, 99, 97);
    var added = new FilingFacts.PastYear(2024, 80, 70, 70, 60, 60);

    catalogue.loadPastFigures(
        List.of(
            new PastFigures("hfcollege", certificate, corrected),
            new PastFigures("hfcollege", certificate, added)));

    assertThat(
            catalogue
                .pastFigures(List.of("hfcollege"), List.of(certificate))
                .of("hfcollege", certificate))
        .startsWith(corrected)
        .endsWith(added)
        .hasSize(3);
  }

  private static Major major(String code, String name) {
    return new Major(code, name, "voc_associate", "物流类");
  }

  private static CertificateEntry entry(String name, BigDecimal fee) {
    return new CertificateEntry(
        name, 3, null, "某组织", Set.of("中级"), List.of(), fee, null, false, false);
  }
}
