package org.onex.review;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onex.filing.Decision;
import org.onex.office.TableSheet;
import org.onex.office.TableSheet.Column;
import org.onex.office.WorkbookOut;

/**
 * 拟通过名单: what has been decided and is not released yet. The hash on the list ties the signed-off
 * scan to exactly these rows, and to the refusals that become known with them.
 */
public record ReleaseList(String seasonId, String title, List<Row> rows) {

  /** As many characters of the hash as a person can copy from paper. */
  static final int CODE_LENGTH = 8;

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
      Decision decision) {

    private String canonical() {
      return String.join(
          "\t", number, schoolCode, certificate, levels, "" + headcount, decision.name());
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

  /** 名单校验码: the beginning of the hash, as it stands on the list. */
  public String code() {
    return code(hash());
  }

  public static String code(String hash) {
    return hash.substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
  }

  public String fileName() {
    return title + "拟通过名单.xlsx";
  }

  /** Who passes, to be signed off; and on a sheet of its own who does not. */
  public void write(OutputStream out) {
    WorkbookOut.write(
        out,
        List.of(
            sheet("拟通过名单", List.of("签发人：　　　　　　　　　　签发日期：　　　　年　　月　　日"), true),
            sheet("审核不通过项目", List.of(), false)));
  }

  private TableSheet<Row> sheet(String name, List<String> foot, boolean passed) {
    List<Row> shown =
        rows.stream().filter(row -> (row.decision() == Decision.APPROVE) == passed).toList();
    return new TableSheet<>(
        name,
        title + name,
        List.of("共%d项　名单校验码：%s".formatted(shown.size(), code()), "SHA-256：" + hash()),
        List.of(
            new Column<Row>("申报编号", 16, Row::number),
            new Column<Row>("学校标识码", 16, Row::schoolCode),
            new Column<Row>("学校名称", 32, Row::school),
            new Column<Row>("证书名称", 36, Row::certificate),
            new Column<Row>("等级", 16, Row::levels),
            new Column<Row>("申报人数", 12, Row::headcount),
            new Column<Row>("拟定结论", 14, row -> row.decision().label())),
        shown.stream(),
        foot);
  }
}
