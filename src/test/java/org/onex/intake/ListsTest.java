package org.onex.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.onex.intake.Sheets.row;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onex.catalogue.CertificateEntry;
import org.onex.catalogue.Major;
import org.onex.catalogue.PastFigures;
import org.onex.notice.FilingFacts;

/** The lists that administrators and the platform hand in go through the same reader. */
class ListsTest {

  private static WorkbookFile file(Object[] header, @Nullable Object[]... rows) {
    return WorkbookFile.of(
        Sheets.xlsx(
            workbook -> {
              Sheets.line(workbook.createSheet("表"), 0, "某某一览表");
              Sheets.fill(workbook.getSheetAt(0), 1, header, rows);
            }));
  }

  private static final Object[] CERTIFICATE_HEADER = {
    "序号", "批次", "培训评价组织名称", "证书名称", "等级", "考核形式", "收费标准（元/人次）", "最低开考人数", "是否取消"
  };

  @Test
  void certificatesAreReadWithWhatIsKnownAboutThem() {
    var imported =
        CertificateReader.read(
            file(
                CERTIFICATE_HEADER,
                row(1, "第一批", "甲中心", "物流管理", "初级、中级、高级", "机考", 260, 30, ""),
                row(2, "第三批", "乙公司", "某旧证书", "", "", "", "", "是")));

    assertThat(imported.problems()).isEmpty();
    assertThat(imported.entries())
        .extracting(
            CertificateEntry::name,
            CertificateEntry::batch,
            CertificateEntry::publishedFee,
            CertificateEntry::minimum,
            CertificateEntry::withdrawn)
        .containsExactly(
            tuple("物流管理", 1, new BigDecimal("260"), 30, false), tuple("某旧证书", 3, null, null, true));
    assertThat(imported.entries().get(0).levels()).containsExactlyInAnyOrder("初级", "中级", "高级");
    assertThat(imported.entries().get(1).exam()).isEmpty();
  }

  @Test
  void everyProblemOfACertificateListIsTold() {
    var imported =
        CertificateReader.read(
            file(
                CERTIFICATE_HEADER,
                row(1, "若干", "", "物流管理", "顶级", "口试", "免费", "很多", ""),
                row(2, 1, "甲", "物流 管理", "", "", "", "", "")));

    assertThat(imported.problems())
        .extracting(IntakeProblem::row, IntakeProblem::column)
        .containsExactlyInAnyOrder(
            tuple(3, "批次"),
            tuple(3, "培训评价组织"),
            tuple(3, "等级"),
            tuple(3, "考核形式"),
            tuple(3, "公布收费标准"),
            tuple(3, "开考最低人数"),
            tuple(4, "证书名称"));
    assertThat(imported.entries()).isEmpty();
  }

  @Test
  void majorsAreRead() {
    var imported =
        MajorListReader.read(
            file(
                row("专业代码", "专业名称", "层次", "专业类"),
                row("080901", "计算机科学与技术", "本科", "计算机类"),
                row("530802", "现代物流管理", "高职专科", ""),
                row("53", "", "小学", "")));

    assertThat(imported.entries())
        .extracting(Major::code, Major::educationLevel)
        .containsExactly(tuple("080901", "bachelor"), tuple("530802", "voc_associate"));
    assertThat(imported.problems()).hasSize(3).allMatch(p -> p.row() == 5);
  }

  @Test
  void pastFiguresAreReadAndContradictionsTold() {
    var reader = new PastFiguresReader(Sheets.certificates(), List.of(Sheets.SCHOOL));
    Object[] header = {"学校标识码", "证书名称", "年度", "考核规模", "完成人数", "参考人数", "通过人数", "发证人数"};
    var imported =
        reader.read(
            file(
                header,
                row("9934100001", "物流管理", "2026年", 120, 112, 110, 98, 96),
                row("9934100001", "物流管理", 2025, 100, 95, "", "", 88),
                row("9934100001", "物流管理", 2025, 100, 95, "", "", 88),
                row("1", "不存在的", 26, "", 1, 5, 6, 1)));

    assertThat(imported.entries())
        .extracting(PastFigures::certificateId, PastFigures::asFacts)
        .containsExactly(
            tuple("b1-03", new FilingFacts.PastYear(2026, 120, 112, 110, 98, 96)),
            tuple("b1-03", new FilingFacts.PastYear(2025, 100, 95, null, null, 88)));
    assertThat(imported.problems())
        .extracting(IntakeProblem::row, IntakeProblem::column)
        .containsExactlyInAnyOrder(
            tuple(5, "年度"),
            tuple(6, "学校标识码"),
            tuple(6, "证书名称"),
            tuple(6, "年度"),
            tuple(6, "考核规模"),
            tuple(6, "通过人数"));
  }

  @Test
  void thePlatformsListIsComparedLineByLine() {
    var platform =
        PlatformListReader.read(
            file(
                row("院校代码", "院校名称", "证书名称", "证书级别", "专业代码", "计划人数"),
                row("9934100001", "甲", "物流管理", "中级", "530802", 60),
                row("9934100001", "甲", "Web 前端开发", "初级", "510203", 40),
                row("9934100001", "甲", "老年照护", "中级", "530802", 20)));
    var differences =
        Difference.between(
            List.of(
                line("物流管理", "530802", "中级", 60),
                line("Web前端开发", "510203", "初级", 30),
                line("Web前端开发", "510203", "初级", 20),
                line("物流管理", "530802", "高级", 10)),
            platform.entries());

    assertThat(platform.problems()).isEmpty();
    assertThat(differences)
        .extracting(
            Difference::certificate, Difference::level, Difference::ours, Difference::platform)
        .containsExactlyInAnyOrder(
            tuple("Web前端开发", "初级", 50, 40),
            tuple("物流管理", "高级", 10, null),
            tuple("老年照护", "中级", null, 20));
    assertThat(differences).extracting(Difference::message).allMatch(text -> text.endsWith("。"));
  }

  private static PlatformLine line(String certificate, String major, String level, int headcount) {
    return new PlatformLine("9934100001", certificate, level, major, headcount);
  }
}
