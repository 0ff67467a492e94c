package org.onex.filing;

import static org.onex.Season2027.line;

import java.time.Instant;
import java.util.List;
import org.onex.directory.Actor;

/** A filing that was submitted, for plain tests of what follows from it. */
public final class SampleFiling {

  private SampleFiling() {}

  public static Filing submitted(Actor school, Instant at) {
    Filing filing =
        new Filing(
            "AH1", "anhui-2027-spring", school.institutionId(), "b1-01", "ahprov", "ahprov", at);
    filing.write(List.of(line(60)), null, at);
    filing.submit(school, at);
    filing.reach("province", "ahprov", at);
    return filing;
  }
}
