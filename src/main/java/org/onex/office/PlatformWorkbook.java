package org.onex.office;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * The list to be carried into the national platform. The platform promises no interface; its own
 * export, read back, is compared with the same columns.
 */
public final class PlatformWorkbook {

  private PlatformWorkbook() {}

  public static void write(OutputStream out, String title, Stream<PlatformRow> rows) {
    WorkbookOut.write(
        out,
        new TableSheet<>(
            "平台填报数据",
            title,
            List.of(),
            List.of(
                new TableSheet.Column<>("学校标识码", 14, PlatformRow::schoolCode),
                new TableSheet.Column<>("学校名称", 26, PlatformRow::schoolName),
                new TableSheet.Column<>("证书名称", 24, PlatformRow::certificate),
                new TableSheet.Column<>("等级", 6, PlatformRow::level),
                new TableSheet.Column<>("专业代码", 10, PlatformRow::majorCode),
                new TableSheet.Column<>("专业名称", 20, PlatformRow::majorName),
                new TableSheet.Column<>("申报人数", 9, PlatformRow::headcount)),
            rows,
            List.of("注：平台未公布导入格式，栏目为本系统设计。")));
  }
}
