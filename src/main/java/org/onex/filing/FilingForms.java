package org.onex.filing;

import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import org.onex.catalogue.Catalogue;
import org.onex.catalogue.Certificate;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.notice.FormContent;
import org.onex.notice.FormRow;
import org.onex.notice.Policy;
import org.onex.office.FormDocument;
import org.onex.pack.Packs;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The official forms of a filing: written by the school, read by all who see the filing. */
@Service
@Transactional
public class FilingForms {

  private static final int LONGEST = 100_000;

  private final Filings filings;
  private final FilingAccess access;
  private final SeasonQueries seasons;
  private final Packs packs;
  private final Catalogue catalogue;
  private final Institutions institutions;
  private final Clock clock;

  FilingForms(
      Filings filings,
      FilingAccess access,
      SeasonQueries seasons,
      Packs packs,
      Catalogue catalogue,
      Institutions institutions,
      Clock clock) {
    this.filings = filings;
    this.access = access;
    this.seasons = seasons;
    this.packs = packs;
    this.catalogue = catalogue;
    this.institutions = institutions;
    this.clock = clock;
  }

  /**
   * A form as somebody may see it.
   *
   * @param code printed on the form, so that a stamped scan can be told to be of this content
   * @param mayEdit whether the reader is the school and the filing is still open
   */
  public record Sheet(
      String number,
      String form,
      String title,
      List<FormRow> rows,
      FormContent content,
      FormContent before,
      String code,
      boolean mayEdit) {

    public Sheet {
      rows = List.copyOf(rows);
    }

    /** Whether there is an earlier submission to stand beside it. */
    public boolean isCompared() {
      return !before.equals(FormContent.EMPTY);
    }
  }

  /** The forms that the season's notice prints, in its order. */
  @Transactional(readOnly = true)
  public List<Sheet> of(Actor actor, String number) {
    Filing filing = seen(actor, number);
    Policy policy = policy(filing);
    return policy.formNames().stream().map(form -> sheet(actor, filing, policy, form)).toList();
  }

  @Transactional(readOnly = true)
  public Sheet one(Actor actor, String number, String form) {
    Filing filing = seen(actor, number);
    return sheet(actor, filing, known(policy(filing), form), form);
  }

  /** Keeps what was typed, however unfinished; the rules say what is missing. */
  public void keep(Actor actor, String number, String form, FormContent content) {
    Filing filing = own(actor, number);
    known(policy(filing), form);
    String text = FormJson.write(content);
    if (text.length() > LONGEST) {
      throw new Refusal(
          "FORM_TOO_LONG", "表格内容共 %d 个字，超过 %d 字的上限，请精简。".formatted(text.length(), LONGEST));
    }
    filing.fill(form, text, clock.instant());
  }

  /** The form as an official Word document, ready to be signed and stamped. */
  @Transactional(readOnly = true)
  public void write(Actor actor, String number, String form, OutputStream out) {
    Filing filing = seen(actor, number);
    Policy policy = known(policy(filing), form);
    Sheet sheet = sheet(actor, filing, policy, form);
    Institution school = institutions.findById(filing.schoolId()).orElseThrow();
    String certificate =
        catalogue
            .certificate(filing.certificateId())
            .map(Certificate::name)
            .orElse(filing.certificateId());
    var print = new FormPrint(sheet, latest(actor, filing).lines(), certificate);
    FormDocument.write(
        out,
        new FormDocument(
            "%d年1+X证书制度项目%s".formatted(seasons.season(filing.seasonId()).year(), sheet.title()),
            school.name(),
            print.blocks(),
            "申报编号 %s　校验码 %s".formatted(number, sheet.code())));
  }

  private Sheet sheet(Actor actor, Filing filing, Policy policy, String form) {
    Revision revision = latest(actor, filing);
    return new Sheet(
        filing.number(),
        form,
        policy.formTitle(form),
        policy.form(form),
        revision.form(form),
        filing.before(revision).map(last -> last.form(form)).orElse(FormContent.EMPTY),
        revision.code(form),
        actor.is(Role.SCHOOL) && filing.allows(FilingVerb.WRITE));
  }

  /** Reviewers see what was submitted, never what the school is still writing. */
  private static Revision latest(Actor actor, Filing filing) {
    return actor.is(Role.SCHOOL) || filing.revisionInForce() == 0
        ? filing.latest()
        : filing.inForce();
  }

  private Policy policy(Filing filing) {
    return packs.policy(seasons.season(filing.seasonId()).policyVersion());
  }

  private static Policy known(Policy policy, String form) {
    if (policy.form(form).isEmpty()) {
      throw new Refusal("FORM_NOT_FOUND", "本批次没有名为“" + form + "”的表格，请从申报项目页进入。");
    }
    return policy;
  }

  private Filing own(Actor actor, String number) {
    return filings
        .findLockedByNumber(number)
        .filter(filing -> actor.is(Role.SCHOOL) && access.maySee(actor, filing))
        .orElseThrow(() -> access.notFound(number));
  }

  private Filing seen(Actor actor, String number) {
    return filings
        .findByNumber(number)
        .filter(filing -> access.maySee(actor, filing))
        .orElseThrow(() -> access.notFound(number));
  }
}
