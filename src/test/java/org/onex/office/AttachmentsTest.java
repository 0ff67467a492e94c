package org.onex.office;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onex.OneXTest;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.office.Attachment.Owner;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@OneXTest
class AttachmentsTest {

  private static final Actor SCHOOL = new Actor("hfcollege", "方明", "hfcollege", Role.SCHOOL);
  private static final byte[] PDF = "%PDF-1.7 scan".getBytes(US_ASCII);

  @Autowired private Attachments attachments;
  @Autowired private JdbcTemplate database;

  @Test
  void aScanIsKeptUnderItsHashAndComesBackAsItWas() {
    Owner owner = new Owner("filing", "F-1");
    var added = attachments.add(SCHOOL, owner, "申报表", "C:\\扫描\\申报表.pdf", PDF);

    var found = attachments.of(owner);
    assertThat(found).extracting(Attachment::id).containsExactly(added.id());
    assertThat(found.get(0).fileName()).isEqualTo("申报表.pdf");
    assertThat(found.get(0).mediaType()).isEqualTo("application/pdf");
    assertThat(found.get(0).size()).isEqualTo(PDF.length);
    assertThat(found.get(0).sha256()).hasSize(64);
    assertThat(attachments.open(attachments.find(added.id()))).isEqualTo(PDF);
  }

  @Test
  void theSameBytesAreKeptOnce() {
    byte[] content = "%PDF-1.4 same".getBytes(US_ASCII);
    var first = attachments.add(SCHOOL, new Owner("filing", "F-2"), "申报表", "a.pdf", content);
    attachments.add(SCHOOL, new Owner("filing", "F-3"), "申报表", "b.pdf", content);

    assertThat(
            database.queryForObject(
                "select count(*) from attachment_content where sha256 = ?",
                Integer.class,
                first.sha256()))
        .isEqualTo(1);
    assertThat(attachments.of("filing", List.of("F-2", "F-3"))).hasSize(2);
  }

  @Test
  void contentThatWasChangedInTheStoreIsNotHandedOut() {
    var added =
        attachments.add(
            SCHOOL, new Owner("filing", "F-4"), "申报表", "a.pdf", "%PDF-1.4 x".getBytes(US_ASCII));
    database.update(
        "update attachment_content set content = ? where sha256 = ?", PDF, added.sha256());

    assertThatThrownBy(() -> attachments.open(added)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatAFileIsDependsOnItsContent() throws IOException {
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    try (XSSFWorkbook empty = new XSSFWorkbook()) {
      empty.createSheet("a");
      empty.write(workbook);
    }
    Owner owner = new Owner("filing", "F-5");

    assertThat(attachments.add(SCHOOL, owner, "表", "表.pdf", workbook.toByteArray()).mediaType())
        .endsWith("spreadsheetml.sheet");
    assertRefused("ATTACHMENT_TYPE", "MZ program".getBytes(US_ASCII));
    assertRefused("ATTACHMENT_TYPE", "<html>".getBytes(US_ASCII));
    assertRefused("ATTACHMENT_EMPTY", new byte[0]);
    assertRefused("ATTACHMENT_TOO_LARGE", new byte[Attachments.MOST_BYTES + 1]);
    assertThat(attachments.of(owner)).hasSize(1);
  }

  private void assertRefused(String code, byte[] content) {
    assertThatThrownBy(
            () -> attachments.add(SCHOOL, new Owner("filing", "F-5"), "申报表", "申报表.pdf", content))
        .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.code()).isEqualTo(code))
        .hasMessageContaining("申报表.pdf");
  }

  @Test
  void aDirectoryServesAsStoreToo(@TempDir Path directory) {
    var store = new DirectoryAttachmentStore(directory);
    store.keep("ab12", PDF);
    store.keep("ab12", PDF);

    assertThat(store.read("ab12")).isEqualTo(PDF);
    assertThat(directory.resolve("ab")).isDirectoryContaining(p -> p.endsWith("ab12"));
    assertThatThrownBy(() -> store.read("cd34")).isInstanceOf(NoSuchElementException.class);
  }
}
