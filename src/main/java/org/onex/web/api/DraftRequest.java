package org.onex.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.directory.Refusal;
import org.onex.editing.EditBasis;
import org.onex.filing.DraftContent;
import org.onex.filing.FilingLine;
import org.onex.web.page.filing.TypedLines;

/**
 * A draft as a program sends it; figures may come as numbers or as text.
 *
 * @param certificate id in the catalogue, or the name however it is written
 * @param version the one that the program read before; as {@code If-Match}, which comes first
 */
record DraftRequest(
    @Nullable String season,
    @Nullable String certificate,
    @Nullable List<Line> lines,
    @Nullable String explanation,
    @Nullable Integer version) {

  private static final int LONGEST = 2000;

  /** One level × one major. */
  record Line(
      @Nullable String level,
      @Nullable String majorCode,
      @Nullable String majorName,
      @Nullable String enrolled,
      @Nullable String teachers,
      @Nullable String headcount,
      @Nullable String fee,
      @Nullable String exam,
      @Nullable String note) {

    TypedLines.Row asRow() {
      return new TypedLines.Row(
          orEmpty(level),
          orEmpty(majorCode),
          orEmpty(majorName),
          orEmpty(enrolled),
          orEmpty(teachers),
          orEmpty(headcount),
          orEmpty(fee),
          orEmpty(exam),
          orEmpty(note));
    }
  }

  /** The draft, or a refusal that names everything that cannot be kept. */
  DraftContent read(String schoolId, Catalogue catalogue, EditBasis match) {
    List<String> problems = new ArrayList<>();
    String wanted = orEmpty(certificate).strip();
    Optional<Certificate> known =
        catalogue.certificate(wanted).or(() -> catalogue.certificates().find(wanted));
    if (known.isEmpty()) {
      problems.add("证书目录中没有“%s”，请填写目录中的证书编号或名称。".formatted(wanted));
    }
    TypedLines typed =
        TypedLines.of(
            lines == null ? List.of() : lines.stream().map(DraftRequest.Line::asRow).toList());
    List<FilingLine> read = typed.read(catalogue.majors(Set.copyOf(typed.majorCodes())));
    problems.addAll(typed.problems());
    String words = orEmpty(explanation).strip();
    if (words.length() > LONGEST) {
      problems.add("情况说明共 %d 个字，超过 %d 个字的上限，请精简。".formatted(words.length(), LONGEST));
    }
    if (!problems.isEmpty()) {
      throw new Refusal("NOT_WELL_TYPED", String.join("\n", problems));
    }
    return new DraftContent(
        schoolId,
        known.orElseThrow().id(),
        read,
        words.isEmpty() ? null : words,
        match.version() == null ? new EditBasis(version, null) : match);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
