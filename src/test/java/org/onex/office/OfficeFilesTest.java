package org.onex.office;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one user hands in and another opens: told by its declarations, kept under its real kind. */
class OfficeFilesTest {

  private static final String DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String SHEET =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  @Test
  void a_document_is_known_whatever_its_parts_are_called() throws IOException {
    assertThat(MediaType.of(office(DOCUMENT, ""))).contains(MediaType.DOCX);
    assertThat(MediaType.of(office(SHEET, ""))).contains(MediaType.XLSX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        "application/vnd.ms-office.vbaProject",
        "application/vnd.ms-excel.macrosheet+xml",
        "application/vnd.ms-excel.intlmacrosheet+xml",
        "application/vnd.ms-office.activeX+xml",
        "application/vnd.openxmlformats-officedocument.oleObject"
      })
  void a_part_that_runs_is_refused_whatever_it_is_called(String type) throws IOException {
    assertThat(MediaType.of(office(DOCUMENT, "", type))).isEmpty();
    assertThat(MediaType.of(office(SHEET, "", type))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "attachedTemplate, External, false",
    "oleObject, External, false",
    "frame, external, false",
    "image, External, false",
    "hyperlink, External, true",
    "image, Internal, true"
  })
  void what_is_fetched_from_elsewhere_is_refused(String type, String mode, boolean accepted)
      throws IOException {
    var relations =
        "<Relationship Id=\"r1\" Type=\"%s%s\" Target=\"http://example.edu.cn/x\" TargetMode=\"%s\"/>"
            .formatted(RELATION, type, mode);
    assertThat(MediaType.of(office(DOCUMENT, relations)).isPresent()).isEqualTo(accepted);
  }

  @Test
  void declarations_that_cannot_be_read_are_no_document() throws IOException {
    assertThat(MediaType.of(zip(Map.of("[Content_Types].xml", "<Types><")))).isEmpty();
    assertThat(MediaType.of(zip(Map.of("a.txt", "x")))).isEmpty();
    assertThat(MediaType.of("PK\u0003\u0004 rotten".getBytes(US_ASCII))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "PDF, 申报表.pdf, 申报表.pdf",
    "PDF, 申报表.PDF, 申报表.PDF",
    "PDF, 申报表.hta, 申报表.pdf",
    "PDF, 申报表.pdf.exe, 申报表.pdf",
    "PDF, x.exe, x.pdf",
    "PDF, 申报表, 申报表.pdf",
    "PDF, 3.申报表, 3.申报表.pdf",
    "PDF, 申报表2027.3.15, 申报表2027.3.15.pdf",
    "JPEG, j.html, j.jpg",
    "JPEG, 照片.jpeg, 照片.jpeg",
    "XLSX, 表.pdf, 表.xlsx"
  })
  void a_file_is_kept_under_the_extension_of_what_it_is(
      MediaType type, String handedIn, String kept) {
    assertThat(type.named(handedIn)).isEqualTo(kept);
  }

  private static byte[] office(String main, String relations, String... otherTypes)
      throws IOException {
    var types =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    types.append("<Override PartName=\"/a/b.xml\" ContentType=\"").append(main).append("\"/>");
    for (var type : otherTypes) {
      types.append("<Default Extension=\"dat\" ContentType=\"").append(type).append("\"/>");
    }
    var files = new LinkedHashMap<String, String>();
    files.put("[Content_Types].xml", types.append("</Types>").toString());
    files.put("a/_rels/b.xml.rels", "<Relationships>" + relations + "</Relationships>");
    files.put("a/b.xml", "<x/>");
    return zip(files);
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
