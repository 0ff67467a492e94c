package org.onex.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.CertificateEntry;
import org.onex.catalogue.Major;
import org.onex.catalogue.PastFigures;
import org.onex.directory.DirectoryEntries;
import org.onex.directory.ExistingDirectory;
import org.onex.directory.Institution;
import org.springframework.stereotype.Service;

/**
 * The way in for workbooks. A file that cannot be read at all is a {@link
 * org.onex.directory.Refusal}; whatever is wrong inside it is an {@link IntakeProblem}, all of them
 * at once. Nothing is kept here: the caller decides what becomes of the values.
 */
@Service
public class Intake {

  private final Catalogue catalogue;
  private final ImportCount count;

  Intake(Catalogue catalogue, ImportCount count) {
    this.catalogue = catalogue;
    this.count = count;
  }

  /**
   * Reads filings.
   *
   * @param schools those that the person may file for; every other school is a problem
   */
  public IntakeResult readFilings(byte[] content, Collection<Institution> schools) {
    return count.of(
        "filings",
        IntakeResult::clean,
        () ->
            new FilingSheetReader(catalogue.certificates(), catalogue.majors(), schools)
                .read(WorkbookFile.of(content)));
  }

  /** Writes the same workbook, of the same kind, with the problems marked in it. */
  public void annotate(byte[] content, IntakeResult result, OutputStream out) {
    AnnotatedWorkbook.write(WorkbookFile.of(content), result, out);
  }

  /** Whether the annotated workbook is an {@code .xls} rather than an {@code .xlsx}. */
  public boolean isLegacy(byte[] content) {
    return WorkbookFile.of(content).legacy();
  }

  public void writeFilingTemplate(OutputStream out) {
    try {
      FilingTemplate.write(out, catalogue.certificates());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Imported<CertificateEntry> readCertificates(byte[] content) {
    return count.of(
        "certificates", Imported::clean, () -> CertificateReader.read(WorkbookFile.of(content)));
  }

  public Imported<Major> readMajors(byte[] content) {
    return count.of(
        "majors", Imported::clean, () -> MajorListReader.read(WorkbookFile.of(content)));
  }

  public Imported<PastFigures> readPastFigures(byte[] content, Collection<Institution> schools) {
    return count.of(
        "past-figures",
        Imported::clean,
        () ->
            new PastFiguresReader(catalogue.certificates(), schools)
                .read(WorkbookFile.of(content)));
  }

  /**
   * Reads units and people.
   *
   * @param existingDirectory what is known already, against which the list is judged
   */
  public ImportedRegister readRegister(byte[] content, ExistingDirectory existingDirectory) {
    return count.of(
        "register",
        ImportedRegister::clean,
        () -> RegisterReader.read(WorkbookFile.of(content), existingDirectory));
  }

  public void writeRegister(OutputStream out, DirectoryEntries entries) {
    try {
      RegisterTemplate.write(out, entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Imported<ExpertLine> readExpertSheet(byte[] content) {
    return count.of(
        "expert-opinions", Imported::clean, () -> ExpertSheetReader.read(WorkbookFile.of(content)));
  }

  public Imported<PlatformLine> readPlatformList(byte[] content) {
    return count.of(
        "platform-list", Imported::clean, () -> PlatformListReader.read(WorkbookFile.of(content)));
  }
}
