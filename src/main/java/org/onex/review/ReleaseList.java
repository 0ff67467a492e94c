package org.onex.review;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.onex.document.TableSheet;
import org.onex.document.TableSheet.Column;
import org.onex.document.WorkbookOut;

/**
 * 拟通过名单: what has been decided and is not released yet. The hash on the list ties the signed-off
 * scan to exactly these rows.
 */
public record ReleaseList(String seasonId, String title, List<Row> rows) {

  public ReleaseList {
    rows = List.copyOf(rows);
  }

  /** One decided filing. */
  public record Row(
      String number,
      String school,
      String schoolCode,
      String certificate,
      String levels,
      int headcount,
      String decision) {

    private String canonical() {
      return String.join("\t", number, schoolCode, certificate, levels, "" + headcount, decision);
    }
  }

  public String hash() {
    String text = rows.stream().map(Row::canonical).collect(Collectors.joining("\n"));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  public void write(OutputStream out) {
    WorkbookOut.write(
        out,
        new TableSheet<>(
            "拟通过名单",
            title + "拟通过名单",
            List.of("共%d项　名单校验码（SHA-256）：%s".formatted(rows.size(), hash())),
            List.of(
                new Column<Row>("申报编号", 16, Row::number),
                new Column<Row>("学校标识码", 16, Row::schoolCode),
                new Column<Row>("学校名称", 32, Row::school),
                new Column<Row>("证书名称", 36, Row::certificate),
                new Column<Row>("等级", 16, Row::levels),
                new Column<Row>("申报人数", 12, Row::headcount),
                new Column<Row>("拟定结论", 14, Row::decision)),
            rows.stream(),
            List.of("签发人：　　　　　　　　　　签发日期：　　　　年　　月　　日")));
  }
}
