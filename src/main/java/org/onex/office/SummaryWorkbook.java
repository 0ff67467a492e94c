package org.onex.office;

import java.io.OutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * 申报院校汇总表. The notices only name this form, so its columns are ours and say so; a draft is marked,
 * because the form is due while schools may still file.
 */
public final class SummaryWorkbook {

  private static final DateTimeFormatter TO_THE_MINUTE =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private SummaryWorkbook() {}

  public static void write(OutputStream out, SummaryHead head, Stream<SummaryRow> rows) {
    WorkbookOut.write(out, sheet(head, rows));
  }

  private static TableSheet<SummaryRow> sheet(SummaryHead head, Stream<SummaryRow> rows) {
    AtomicInteger number = new AtomicInteger();
    return new TableSheet<>(
        "申报院校汇总表",
        head.title(),
        List.of(
            "报送单位（盖章）：" + head.unit() + "　　联系人及电话：" + head.contact(),
            "修订号：第%d版　　生成时间：%s"
                .formatted(head.revision(), TO_THE_MINUTE.format(head.generatedAt()))),
        List.of(
            new TableSheet.Column<>("序号", 6, row -> number.incrementAndGet()),
            new TableSheet.Column<>("学校标识码", 14, SummaryRow::schoolCode),
            new TableSheet.Column<>("学校名称", 26, SummaryRow::schoolName),
            new TableSheet.Column<>("学校类型", 14, SummaryRow::schoolType),
            new TableSheet.Column<>("所属市", 10, SummaryRow::city),
            new TableSheet.Column<>("证书名称", 24, SummaryRow::certificate),
            new TableSheet.Column<>("等级", 6, SummaryRow::level),
            new TableSheet.Column<>("专业代码", 10, SummaryRow::majorCode),
            new TableSheet.Column<>("专业名称", 20, SummaryRow::majorName),
            new TableSheet.Column<>("在校生数", 9, SummaryRow::enrolled),
            new TableSheet.Column<>("专任教师数", 10, SummaryRow::teachers),
            new TableSheet.Column<>("申报人数", 9, SummaryRow::headcount),
            new TableSheet.Column<>(
                "状态", 14, row -> row.draft() ? "【草稿】" + row.state() : row.state()),
            new TableSheet.Column<>("备注", 24, SummaryRow::note)),
        rows,
        List.of("注：原通知仅列出本表名称，栏目为本系统设计；标“【草稿】”的行尚未提交，不作为申报依据。"));
  }
}
