package org.onex.web.api;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.intake.ImportOptions;
import org.onex.intake.Intake;
import org.onex.intake.WorkbookFiling;
import org.onex.web.Download;
import org.onex.web.Upload;
import org.onex.web.page.SeasonChoice;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A school's workbook in, and the template it is written from. */
@RestController
@RequestMapping("/api")
class ImportApi {

  private final SeasonChoice seasons;
  private final WorkbookFiling workbooks;
  private final Intake intake;

  ImportApi(SeasonChoice seasons, WorkbookFiling workbooks, Intake intake) {
    this.seasons = seasons;
    this.workbooks = workbooks;
    this.intake = intake;
  }

  /**
   * @param season the one that is open when left out
   * @param replace also replaces what was submitted before and differs (替换提交)
   */
  @PostMapping(path = "/filings:import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ImportAnswer read(
      Actor actor,
      @RequestParam MultipartFile file,
      @RequestParam(required = false) @Nullable String season,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam(defaultValue = "false") boolean submit,
      @RequestParam(defaultValue = "false") boolean replace) {
    String seasonId = seasons.required(actor, season).id();
    return ImportAnswer.of(
        workbooks.file(
            actor, seasonId, Upload.bytes(file), new ImportOptions(dryRun, submit, replace)));
  }

  @GetMapping("/templates/filing.xlsx")
  ResponseEntity<byte[]> template() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    intake.writeFilingTemplate(out);
    return Download.workbook(out.toByteArray(), "申报明细模板.xlsx");
  }
}
