package org.onex.filing;

import java.util.Collection;
import org.onex.directory.Actor;
import org.onex.directory.Hierarchy;
import org.onex.directory.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Who may see which filings: a school its own, a bureau those that it or a bureau below it reviews
 * first, an office its province's, an expert those that are before the own panel.
 */
@Component
public class FilingAccess {

  private final Hierarchy hierarchy;
  private final ObjectProvider<FilingReadAccess> readers;

  FilingAccess(Hierarchy hierarchy, ObjectProvider<FilingReadAccess> readers) {
    this.hierarchy = hierarchy;
    this.readers = readers;
  }

  public Specification<Filing> visibleTo(Actor actor) {
    return switch (actor.role()) {
      case SCHOOL -> equal("schoolId", actor.institutionId());
      case BUREAU -> in("reviewUnitId", hierarchy.under(actor.institutionId()));
      case PROVINCE_OFFICE -> equal("provinceId", actor.institutionId());
      case ADMINISTRATOR -> Specification.unrestricted();
      case EXPERT, OPERATIONS -> (root, query, builder) -> builder.disjunction();
    };
  }

  public boolean maySee(Actor actor, Filing filing) {
    return switch (actor.role()) {
      case SCHOOL -> filing.schoolId().equals(actor.institutionId());
      case BUREAU -> hierarchy.isAtOrAbove(actor.institutionId(), filing.reviewUnitId());
      case PROVINCE_OFFICE -> filing.provinceId().equals(actor.institutionId());
      case ADMINISTRATOR -> true;
      case EXPERT -> readers.stream().anyMatch(reader -> reader.reads(actor, filing));
      case OPERATIONS -> false;
    };
  }

  /** The same answer whether the filing does not exist or is another unit's. */
  public Refusal notFound(String number) {
    return new Refusal("FILING_NOT_FOUND", "没有找到申报项目“" + number + "”，请核对编号。");
  }

  private static Specification<Filing> in(String attribute, Collection<String> values) {
    return (root, query, builder) -> root.get(attribute).in(values);
  }

  private static Specification<Filing> equal(String attribute, String value) {
    return (root, query, builder) -> builder.equal(root.get(attribute), value);
  }
}
