package org.onex.season;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.onex.notice.WorkCalendar;
import org.onex.season.YearOfDays.Day;

/**
 * The days off where there is no database to ask: those that ship, and years that have been
 * published since, each in a file that is named by its year ({@code 2028.txt}) and reads as what an
 * administrator pastes into 节假日.
 */
public final class DaysOffFiles {

  private static final Pattern NAME = Pattern.compile("(\\d{4})\\.\\w+");

  private final Map<LocalDate, Boolean> days;
  private final Set<Integer> years;
  private final List<String> problems = new ArrayList<>();

  private DaysOffFiles(WorkCalendar shipped) {
    this.days = new HashMap<>(shipped.arranged());
    this.years = new TreeSet<>(shipped.published());
  }

  public static DaysOffFiles read(List<Path> files) {
    var read = new DaysOffFiles(ShippedHolidays.calendar());
    files.forEach(read::take);
    return read;
  }

  private void take(Path file) {
    var name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches() || !Files.isRegularFile(file)) {
      problems.add("%s：没有这个文件，或文件名不是“年份.txt”，请核对。".formatted(file));
      return;
    }
    int year = Integer.parseInt(name.group(1));
    var lines = HolidayLines.read(year, text(file));
    lines.problems().forEach(problem -> problems.add(file.getFileName() + "：" + problem));
    if (lines.days().stream().noneMatch(Day::off)) {
      problems.add("%s：没有放假日，请核对。".formatted(file));
      return;
    }
    days.keySet().removeIf(day -> day.getYear() == year);
    lines.days().forEach(day -> days.put(day.date(), !day.off()));
    years.add(year);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public WorkCalendar calendar() {
    return new WorkCalendar(days, years);
  }

  public List<String> problems() {
    return List.copyOf(problems);
  }
}
