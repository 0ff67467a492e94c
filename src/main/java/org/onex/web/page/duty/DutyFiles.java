package org.onex.web.page.duty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.duty.DutyOverviews;
import org.onex.duty.DutyView;
import org.onex.duty.DutyViews;
import org.onex.notice.DutyItem;
import org.onex.office.AppointmentLetter;
import org.onex.office.Attachment;
import org.onex.office.Attachments;
import org.onex.office.TableSheet;
import org.onex.office.WorkbookOut;
import org.onex.season.ChineseTime;
import org.springframework.stereotype.Component;

/** What the office takes away of a duty: who reported, all files, letters to those it chose. */
@Component
class DutyFiles {

  private final DutyOverviews overviews;
  private final DutyViews views;
  private final Attachments attachments;
  private final Institutions institutions;
  private final Clock clock;

  DutyFiles(
      DutyOverviews overviews,
      DutyViews views,
      Attachments attachments,
      Institutions institutions,
      Clock clock) {
    this.overviews = overviews;
    this.views = views;
    this.attachments = attachments;
    this.institutions = institutions;
    this.clock = clock;
  }

  byte[] list(Actor actor, String season, String report) {
    DutyView.Overview overview = overviews.overview(actor, season, report);
    List<TableSheet<?>> sheets = new ArrayList<>();
    String title = overview.task().title();
    sheets.add(
        new TableSheet<>(
            "报送情况",
            title + "报送情况",
            List.of(overview.task().seasonTitle()),
            List.of(
                column("单位代码", 14, DutyView.Row::unitCode),
                column("单位名称", 30, DutyView.Row::unitName),
                column("状态", 12, row -> row.state() == null ? "未报送" : row.state().label()),
                column(
                    "报送时间",
                    22,
                    row -> row.submittedAt() == null ? "" : ChineseTime.second(row.submittedAt())),
                column("是否按时", 10, row -> row.late() ? (row.isIn() ? "迟报" : "逾期未报") : ""),
                column("项数", 8, DutyView.Row::entries)),
            overview.rows().stream(),
            List.of()));
    if (!overview.chosenTitle().isEmpty()) {
      sheets.add(chosen(overview, overviews.items(actor, season, report)));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookOut.write(out, sheets);
    return out.toByteArray();
  }

  private static TableSheet<?> chosen(DutyView.Overview overview, List<DutyItem> items) {
    List<TableSheet.Column<Map<String, String>>> columns = new ArrayList<>();
    columns.add(new TableSheet.Column<>("单位", 30, row -> row.get("unit")));
    items.stream()
        .filter(item -> item.perEntry() && item.kind() != DutyItem.Kind.FILE)
        .forEach(
            item ->
                columns.add(
                    new TableSheet.Column<>(
                        item.title(), 20, row -> row.getOrDefault(item.item(), ""))));
    return new TableSheet<>(
        overview.chosenTitle(),
        overview.chosenTitle() + "名单",
        List.of(overview.task().seasonTitle()),
        columns,
        overview.chosen().stream(),
        List.of());
  }

  private static TableSheet.Column<DutyView.Row> column(
      String title, int width, Function<DutyView.Row, @Nullable Object> value) {
    return new TableSheet.Column<>(title, width, value);
  }

  byte[] zip(Actor actor, String season, String report) {
    DutyView.Overview overview = overviews.overview(actor, season, report);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (DutyView.Row row : overview.rows()) {
        if (row.isIn()) {
          int number = 0;
          for (Attachment file : views.handedIn(actor, season, report, row.unitId()).files()) {
            number++;
            zip.putNextEntry(
                new ZipEntry("%s/%02d-%s".formatted(row.unitName(), number, file.fileName())));
            zip.write(attachments.open(file));
            zip.closeEntry();
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** 聘书 for an entry that the office has chosen. */
  byte[] letter(Actor actor, String season, String report, String unit, int entry) {
    DutyView view = views.handedIn(actor, season, report, unit);
    if (!view.content().isChosen(entry)) {
      throw new Refusal("NOT_CHOSEN", "该项尚未选定，选定后方可生成聘书。");
    }
    Map<String, String> values = view.content().values(entry);
    String name = values.values().isEmpty() ? "" : name(view, values);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AppointmentLetter(
            "聘  书",
            view.unitName() + "　" + name + "：",
            List.of(
                "经%s组织遴选，聘请您为“%s”（%s）。".formatted(office(actor), view.chosen(), view.seasonTitle()),
                "此聘。"),
            office(actor),
            ChineseTime.dayOf(clock.instant()))
        .write(out);
    return out.toByteArray();
  }

  /** The first thing that each entry says is its name. */
  private static String name(DutyView view, Map<String, String> values) {
    return view.perEntry().stream()
        .filter(item -> item.kind() != DutyItem.Kind.FILE)
        .findFirst()
        .map(item -> values.getOrDefault(item.item(), ""))
        .orElse("");
  }

  private String office(Actor actor) {
    return institutions.findById(actor.institutionId()).map(Institution::name).orElse("");
  }
}
