package org.onex.intake;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onex.directory.Refusal;

/** Whatever is uploaded as a workbook and is none gets one clear sentence. */
class HostileWorkbookTest {

  private static String refusal(byte[] content) {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> Sheets.reader(Sheets.SCHOOL).read(WorkbookFile.of(content)));
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(refusal.getMessage()).endsWith("。").contains("请");
    return refusal.code();
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(refusal(new byte[0])).isEqualTo("WORKBOOK_EMPTY");
  }

  @Test
  void moreThanTwentyMegabytesAreRefusedWithTheFigure() {
    assertThatThrownBy(() -> WorkbookFile.of(new byte[20 * 1024 * 1024 + 1]))
        .hasMessageContaining("21 MB")
        .hasMessageContaining("20 MB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          学校标识码,证书名称                  | CSV 或纯文本
          %PDF-1.7 x                           | PDF 文件
          <html><table><tr><td>1</td></tr>     | 网页文件
          <?xml version="1.0"?><Workbook/>     | XML 文件
          """)
  void aFileOfAnotherKindUnderTheRightNameIsNamed(String content, String kind) {
    assertThatThrownBy(() -> WorkbookFile.of(content.getBytes(UTF_8)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("实际为" + kind)
        .hasMessageContaining("另存为");
  }

  @Test
  void otherZipsAreNamed() {
    assertThatThrownBy(() -> read(zip("word/document.xml", "<w/>")))
        .hasMessageContaining("Word 文档");
    assertThatThrownBy(() -> read(zip("content.xml", "<o/>"))).hasMessageContaining("OpenDocument");
    assertThatThrownBy(() -> read(zip("a.txt", "a"))).hasMessageContaining("普通压缩包");
  }

  @Test
  void aBombIsRefusedBeforeAParserSeesIt() {
    byte[] bomb =
        changed(
            Sheets.table(),
            "xl/worksheets/sheet1.xml",
            xml -> xml.replace("<sheetData>", "<sheetData>" + " ".repeat(170 * 1024 * 1024)));

    assertThat(bomb.length).isLessThan(1024 * 1024);
    assertThat(refusal(bomb)).isEqualTo("WORKBOOK_EXPANDS_TOO_FAR");
  }

  @Test
  void aBombInAPartThatIsHeldInMemoryIsRefusedEarlier() {
    byte[] bomb =
        changed(
            Sheets.table(),
            "xl/workbook.xml",
            xml -> xml.replace("<sheets>", " ".repeat(3 * 1024 * 1024) + "<sheets>"));

    assertThat(refusal(bomb)).isEqualTo("WORKBOOK_EXPANDS_TOO_FAR");
  }

  @ParameterizedTest
  @CsvSource({
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/workbook.xml",
    "[Content_Types].xml",
    "_rels/.rels"
  })
  void externalEntitiesAreRefusedInEveryPart(String part) {
    String attack = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    byte[] file = changed(Sheets.table(), part, xml -> xml.replaceFirst("\\?>", "?>" + attack));

    assertThat(refusal(file)).isEqualTo("WORKBOOK_FORBIDDEN_XML");
  }

  @Test
  void anEntityHiddenInAnotherEncodingOrBehindALongCommentIsRefusedToo() {
    String attack = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    byte[] wide =
        changedBytes(
            Sheets.table(),
            "xl/worksheets/sheet1.xml",
            xml -> xml.replaceFirst("<\\?xml.*?\\?>", attack).getBytes(UTF_16));
    byte[] late =
        changed(
            Sheets.table(),
            "xl/worksheets/sheet1.xml",
            xml -> xml.replaceFirst("\\?>", "?><!--" + "x".repeat(20_000) + "-->" + attack));

    assertThat(refusal(wide)).isEqualTo("WORKBOOK_FORBIDDEN_XML");
    assertThat(refusal(late)).isIn("WORKBOOK_FORBIDDEN_XML", "WORKBOOK_DAMAGED");
  }

  @Test
  void aWorkbookWithAPasswordIsRefusedInBothFormats() throws Exception {
    assertThat(refusal(encryptedXlsx())).isEqualTo("WORKBOOK_ENCRYPTED");
    Biff8EncryptionKey.setCurrentUserPassword("geheim");
    byte[] xls;
    try {
      xls = Sheets.xls(workbook -> Sheets.fill(workbook.createSheet("a"), 0, Sheets.HEADER));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(refusal(xls)).isEqualTo("WORKBOOK_ENCRYPTED");
  }

  @Test
  void aTornFileIsRefusedInBothFormats() {
    byte[] xlsx = Sheets.table();
    byte[] xls = Sheets.xls(workbook -> Sheets.fill(workbook.createSheet("a"), 0, Sheets.HEADER));

    assertThat(refusal(Arrays.copyOf(xlsx, xlsx.length / 2))).isEqualTo("WORKBOOK_DAMAGED");
    assertThat(refusal(Arrays.copyOf(xls, 700))).isEqualTo("WORKBOOK_DAMAGED");
    assertThat(refusal(changed(xlsx, "xl/worksheets/sheet1.xml", xml -> xml.replace("</row>", ""))))
        .isEqualTo("WORKBOOK_DAMAGED");
  }

  @Test
  void moreThanTwentyThousandRowsAreRefused() {
    byte[] tooLong =
        BigWorkbook.xlsx(20_001, row -> Sheets.row("1", "a", "物流管理", "中级", "1", "b", 1, 1, 1));

    assertThat(refusal(tooLong)).isEqualTo("WORKBOOK_TOO_MANY_ROWS");
  }

  @Test
  void anExponentThatWouldFillTheMemoryIsJustAWrongNumber() {
    byte[] file =
        changed(
            Sheets.table(
                Sheets.row("9934100001", "", "物流管理", "中级", "510203", "软件技术", 1, 1, 987654)),
            "xl/worksheets/sheet1.xml",
            xml -> xml.replace("987654.0", "1E99999999"));

    assertThat(read(file).problems()).extracting(IntakeProblem::column).contains("申报人数");
  }

  private static IntakeResult read(byte[] content) {
    return Sheets.reader(Sheets.SCHOOL).read(WorkbookFile.of(content));
  }

  private static byte[] encryptedXlsx() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem parts = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (var secret = encryptor.getDataStream(parts)) {
        secret.write(Sheets.table());
      }
      parts.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] zip(String name, String content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] changed(byte[] xlsx, String part, Function<String, String> change) {
    return changedBytes(xlsx, part, xml -> change.apply(xml).getBytes(UTF_8));
  }

  private static byte[] changedBytes(byte[] xlsx, String part, Function<String, byte[]> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean found = false;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        boolean meant = entry.getName().equals(part);
        found |= meant;
        zip.write(meant ? change.apply(new String(content, UTF_8)) : content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(found).as(part).isTrue();
    return out.toByteArray();
  }
}
