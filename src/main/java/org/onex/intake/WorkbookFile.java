package org.onex.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.onex.directory.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.SAXException;

/**
 * An uploaded workbook, {@code .xlsx} or {@code .xls}, told apart by content. Whatever a parser may
 * stumble over ends as one clear refusal.
 */
final class WorkbookFile {

  private static final Logger LOG = LoggerFactory.getLogger(WorkbookFile.class);

  static {
    ZipSecureFile.setMinInflateRatio(0.005);
    ZipSecureFile.setMaxEntrySize(200L * 1024 * 1024);
  }

  private final byte[] content;
  private final boolean legacy;

  private WorkbookFile(byte[] content, boolean legacy) {
    this.content = content;
    this.legacy = legacy;
  }

  static WorkbookFile of(byte[] content) {
    if (content.length == 0) {
      throw WorkbookRefusals.empty();
    }
    if (content.length > WorkbookRefusals.MOST_BYTES) {
      throw WorkbookRefusals.tooLarge(content.length, WorkbookRefusals.MOST_BYTES);
    }
    FileKind kind = FileKind.of(content);
    if (kind != FileKind.ZIP && kind != FileKind.OLE2) {
      throw WorkbookRefusals.wrongType(kind.label());
    }
    boolean legacy = kind == FileKind.OLE2;
    if (legacy && content.length > WorkbookRefusals.MOST_BYTES_XLS) {
      throw WorkbookRefusals.tooLarge(content.length, WorkbookRefusals.MOST_BYTES_XLS);
    }
    return new WorkbookFile(content, legacy);
  }

  byte[] content() {
    return content;
  }

  boolean legacy() {
    return legacy;
  }

  void read(RowSink sink) {
    guarded(
        file -> {
          if (legacy) {
            XlsRows.read(file, sink);
          } else {
            ZipGuard.check(file);
            XlsxRows.read(file, sink);
          }
        });
  }

  /** Parsers get a file rather than a stream: from a stream they keep every part in memory. */
  void guarded(Step step) {
    try {
      Path file = Files.createTempFile("onex-intake", legacy ? ".xls" : ".xlsx");
      try {
        Files.write(file, content);
        step.run(file);
      } finally {
        Files.delete(file);
      }
    } catch (Refusal refusal) {
      throw refusal;
    } catch (EncryptedDocumentException e) {
      throw WorkbookRefusals.encrypted();
    } catch (SAXException e) {
      throw e.getException() instanceof Refusal refusal ? refusal : WorkbookRefusals.damaged();
    } catch (IOException | OpenXML4JException | RuntimeException e) {
      if (bomb(e)) {
        throw WorkbookRefusals.bomb();
      }
      // Parsers fail on odd files in every way there is; the trace tells a bug of ours from those.
      LOG.warn("workbook cannot be read", e);
      throw WorkbookRefusals.damaged();
    }
  }

  private static boolean bomb(Exception e) {
    return String.valueOf(e.getMessage()).contains("Zip bomb");
  }

  /** Something done with the workbook as a file. */
  interface Step {
    void run(Path file) throws IOException, OpenXML4JException, SAXException;
  }
}
