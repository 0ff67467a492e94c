package org.onex.web.page.filing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Catalogue;
import org.onex.directory.Actor;
import org.onex.filing.FilingFilter;
import org.onex.filing.FilingList;
import org.onex.filing.FilingRow;
import org.onex.filing.FilingState;
import org.onex.office.TableSheet;
import org.onex.office.WorkbookOut;
import org.onex.web.Download;
import org.onex.web.Paging;
import org.onex.web.page.SeasonChoice;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 申报项目: all that one may see, by what one asks for, and as a workbook. */
@Controller
class FilingListPage {

  private static final int SIZE = 50;

  private final FilingList list;
  private final SeasonChoice seasons;
  private final Catalogue catalogue;

  FilingListPage(FilingList list, SeasonChoice seasons, Catalogue catalogue) {
    this.list = list;
    this.seasons = seasons;
    this.catalogue = catalogue;
  }

  /** The filter as it stands in the address. */
  record Query(
      @Nullable String season,
      @Nullable FilingState state,
      @Nullable String unit,
      @Nullable String certificate,
      @Nullable Boolean problems) {

    FilingFilter filter() {
      return new FilingFilter(
          blankAsNull(season),
          state,
          null,
          blankAsNull(unit),
          blankAsNull(certificate),
          Boolean.TRUE.equals(problems));
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }
  }

  @GetMapping("/filings")
  String list(Actor actor, Query query, @RequestParam(defaultValue = "1") int page, Model model) {
    var found = list.find(actor, query.filter(), Paging.of(page, SIZE));
    model.addAttribute("query", query);
    model.addAttribute("found", found);
    model.addAttribute("seasons", seasons.of(actor));
    model.addAttribute("states", List.of(FilingState.values()));
    model.addAttribute("certificates", catalogue.certificates().all());
    return "filings";
  }

  @GetMapping("/filings.xlsx")
  void export(Actor actor, Query query, HttpServletResponse response) throws IOException {
    response.setContentType(Download.XLSX);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Download.disposition("申报项目.xlsx"));
    WorkbookOut.write(
        response.getOutputStream(),
        new TableSheet<>(
            "申报项目",
            "申报项目一览表",
            List.of(),
            List.of(
                new TableSheet.Column<FilingRow>("编号", 14, FilingRow::number),
                new TableSheet.Column<FilingRow>("申报批次", 18, FilingRow::seasonTitle),
                new TableSheet.Column<FilingRow>("学校标识码", 14, FilingRow::schoolCode),
                new TableSheet.Column<FilingRow>("学校名称", 28, FilingRow::schoolName),
                new TableSheet.Column<FilingRow>("审核单位", 22, FilingRow::unitName),
                new TableSheet.Column<FilingRow>("证书名称", 28, FilingRow::certificateName),
                new TableSheet.Column<FilingRow>("申报人数", 10, FilingRow::headcount),
                new TableSheet.Column<FilingRow>("状态", 14, FilingRow::stateText),
                new TableSheet.Column<FilingRow>("不符合项", 10, FilingRow::blocking),
                new TableSheet.Column<FilingRow>("需说明项", 10, FilingRow::explained)),
            list.all(actor, query.filter()),
            List.of()));
  }
}
