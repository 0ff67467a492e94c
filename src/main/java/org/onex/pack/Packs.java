package org.onex.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onex.notice.Policy;

/** The rule packs that are deployed, every version of them for ever. */
public interface Packs {

  /** The policy as it stood in one version; a version is never changed or forgotten. */
  Policy policy(String versionId);

  /** Id of the version that new seasons are pinned to. */
  String currentVersion(String pack);

  default Policy current(String pack) {
    return policy(currentVersion(pack));
  }

  /** Pack whose current notice carries this policy id, e.g. for {@code /api/policy/evaluate}. */
  Optional<String> packOfPolicy(String policyId);

  /** The pack's current policy and those it is laid over, the lowest first. */
  List<Policy> lineage(String pack);

  /**
   * What schools add to a notice for themselves.
   *
   * @param pack the notice's
   * @return versions in force by 学校标识码
   */
  Map<String, String> schoolLayers(String pack);

  /**
   * Names of the notices that a year can be started from: those with dates, and not what a school
   * adds for itself.
   */
  List<String> notices();

  /** Names of the packs that have a current version. */
  List<String> names();
}
