package org.onex.pack;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.onex.notice.Policy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps every version of every pack. A new text of a pack also makes new versions of the packs
 * below it, so that what is in force is always in force together.
 */
@Service
@Transactional
public class PackArchive implements Packs {

  private final PackVersions versions;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final Map<String, Policy> read = new ConcurrentHashMap<>();

  PackArchive(PackVersions versions, Clock clock, ApplicationEventPublisher events) {
    this.versions = versions;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Puts a pack in force, in the caller's transaction.
   *
   * @return id of the version; the same text on the same parents is the same version
   * @throws PackRefused with everything that is wrong
   */
  public String store(String pack, String dmnText, @Nullable String deploymentId) {
    store(List.of(new PackSource(pack, pack + "-policy.dmn", dmnText)), deploymentId);
    return currentVersion(pack);
  }

  /**
   * Puts several packs in force together, parents before their children, or none of them.
   *
   * @throws PackRefused with everything that is wrong with any of them, or with a pack below them
   */
  public void store(Collection<PackSource> sources, @Nullable String deploymentId) {
    var errors =
        new PackChange(sources, sources())
            .problems().stream().filter(PackProblem::isError).toList();
    if (!errors.isEmpty()) {
      throw new PackRefused(errors);
    }
    new PackLibrary(sources).parentsFirst().forEach(source -> putInForce(source, deploymentId));
  }

  /** The texts that are in force, e.g. to lint a changed one among them. */
  @Transactional(readOnly = true)
  public List<PackSource> sources() {
    return versions.findByInForceTrueOrderByPack().stream().map(PackVersion::source).toList();
  }

  /** The text of a version as it was stored. */
  @Transactional(readOnly = true)
  public PackSource source(String versionId) {
    return version(versionId).source();
  }

  /** The engine's deployment that a version came with, if it came with one. */
  @Transactional(readOnly = true)
  public Optional<String> deployment(String versionId) {
    return Optional.ofNullable(version(versionId).deploymentId());
  }

  @Override
  @Transactional(readOnly = true)
  public Policy policy(String versionId) {
    var known = read.get(versionId);
    if (known != null) {
      return known;
    }
    var version = version(versionId);
    var parents = version.parents().stream().map(this::policy).toList();
    var problems = new Problems(version.source().file());
    var policy = PolicyReader.read(version.source(), parents, problems);
    if (problems.hasErrors()) {
      throw new PackRefused(problems.all());
    }
    read.put(versionId, policy);
    return policy;
  }

  @Override
  @Transactional(readOnly = true)
  public String currentVersion(String pack) {
    return inForce(pack).id();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> packOfPolicy(String policyId) {
    return versions.findFirstByPolicyIdAndInForceTrueOrderByPack(policyId).map(PackVersion::pack);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Policy> lineage(String pack) {
    var lineage = new LinkedHashSet<String>();
    climb(inForce(pack), lineage);
    return lineage.stream().map(this::policy).toList();
  }

  private void climb(PackVersion from, Set<String> lineage) {
    lineage.add(from.id());
    from.parents().forEach(parent -> climb(version(parent), lineage));
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> names() {
    return versions.findByInForceTrueOrderByPack().stream().map(PackVersion::pack).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> notices() {
    return versions.findByInForceTrueOrderByPack().stream()
        .filter(version -> version.institutionCode() == null)
        .filter(version -> !policy(version.id()).seasons().isEmpty())
        .map(PackVersion::pack)
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, String> schoolLayers(String pack) {
    var layers = new LinkedHashMap<String, String>();
    for (var version : versions.findByInstitutionCodeNotNullAndInForceTrue()) {
      var school = version.institutionCode();
      if (school != null && PolicyReader.parents(version.source()).contains(pack)) {
        layers.put(school, version.id());
      }
    }
    return layers;
  }

  private String putInForce(PackSource source, @Nullable String deploymentId) {
    var above = PolicyReader.parents(source);
    var parents = above.stream().map(parent -> inForce(parent).id()).toList();
    var id = PackVersion.id(source, parents);
    var before = versions.findByPackAndInForceTrue(source.pack());
    if (before.filter(version -> version.id().equals(id)).isPresent()) {
      return id;
    }
    before.ifPresent(PackVersion::loseForce);
    versions
        .findById(id)
        .ifPresentOrElse(PackVersion::takeForce, () -> add(source, parents, deploymentId));
    versions.flush();
    events.publishEvent(
        new PackVersionActivated(
            source.pack(), id, above, PolicyReader.institution(source).isPresent()));
    versions.findByInForceTrueOrderByPack().stream()
        .map(PackVersion::source)
        .filter(child -> PolicyReader.parents(child).contains(source.pack()))
        .forEach(child -> putInForce(child, deploymentId));
    return id;
  }

  private void add(PackSource source, List<String> parents, @Nullable String deploymentId) {
    var above = parents.stream().map(this::policy).toList();
    var policy = PolicyReader.read(source, above, new Problems(source.file()));
    versions.save(new PackVersion(source, policy, parents, clock.instant(), deploymentId));
  }

  private PackVersion inForce(String pack) {
    return versions
        .findByPackAndInForceTrue(pack)
        .orElseThrow(() -> new NoSuchElementException("规则包“" + pack + "”没有部署，请先部署。"));
  }

  private PackVersion version(String id) {
    return versions
        .findById(id)
        .orElseThrow(() -> new NoSuchElementException("没有版本为“" + id + "”的规则包，请核对版本号。"));
  }
}
