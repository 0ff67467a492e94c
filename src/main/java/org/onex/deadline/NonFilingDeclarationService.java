package org.onex.deadline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.directory.Institution;
import org.onex.directory.Institutions;
import org.onex.directory.Refusal;
import org.onex.directory.Role;
import org.onex.filing.FilingState;
import org.onex.filing.Filings;
import org.onex.season.Season;
import org.onex.season.SeasonQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 本批次不申报: declared with a reason, and taken back when the school files after all. */
@Service
@Transactional
public class NonFilingDeclarationService {

  private final NonFilingDeclarations declarations;
  private final Filings filings;
  private final SeasonQueries seasons;
  private final Institutions institutions;
  private final Clock clock;

  NonFilingDeclarationService(
      NonFilingDeclarations declarations,
      Filings filings,
      SeasonQueries seasons,
      Institutions institutions,
      Clock clock) {
    this.declarations = declarations;
    this.filings = filings;
    this.seasons = seasons;
    this.institutions = institutions;
    this.clock = clock;
  }

  public NonFilingDeclaration declare(Actor actor, String seasonId, @Nullable String reason) {
    Season season = own(actor, seasonId);
    List<String> problems = new ArrayList<>();
    long filed =
        filings.refsOfSchools(seasonId, List.of(actor.institutionId())).stream()
            .filter(filing -> filing.state() != FilingState.WITHDRAWN)
            .count();
    if (filed > 0) {
      problems.add("贵校%s已有%d个申报项目，不能选择“本批次不申报”，请先删除草稿或撤回申报项目。".formatted(season.title(), filed));
    }
    if (reason == null || reason.isBlank()) {
      problems.add("请填写本批次不申报的原因。");
    }
    if (!problems.isEmpty() || reason == null) {
      throw new Refusal("NOT_FILING_REFUSED", String.join("\n", problems));
    }
    return declarations.save(
        new NonFilingDeclaration(
            seasonId, actor.institutionId(), reason.strip(), actor.personId(), clock.instant()));
  }

  public void withdraw(Actor actor, String seasonId) {
    own(actor, seasonId);
    declarations.deleteById(new NonFilingDeclaration.Key(seasonId, actor.institutionId()));
  }

  private Season own(Actor actor, String seasonId) {
    if (!actor.is(Role.SCHOOL)) {
      throw new Refusal("SCHOOL_ONLY", "“本批次不申报”由学校自行办理。");
    }
    Season season = seasons.season(seasonId);
    Institution school = institutions.findById(actor.institutionId()).orElseThrow();
    if (!school.provinceId().equals(season.provinceId())) {
      throw new Refusal("SEASON_NOT_FOUND", "没有找到申报批次“" + seasonId + "”，请核对批次编号。");
    }
    return season;
  }
}
