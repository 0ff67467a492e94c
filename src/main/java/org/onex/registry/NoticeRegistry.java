package org.onex.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onex.directory.Actor;
import org.onex.directory.Institutions;
import org.onex.directory.Role;
import org.onex.notice.Notice;
import org.onex.notice.Policy;
import org.onex.notice.Source;
import org.onex.pack.Packs;
import org.onex.season.Season;
import org.onex.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 政策文件: the notices that bind somebody, with everything they say about themselves. */
@Service
@Transactional(readOnly = true)
public class NoticeRegistry {

  private final Packs packs;
  private final Seasons seasons;
  private final Institutions institutions;

  NoticeRegistry(Packs packs, Seasons seasons, Institutions institutions) {
    this.packs = packs;
    this.seasons = seasons;
    this.institutions = institutions;
  }

  /** One notice and the documents it quotes. */
  public record Entry(Notice notice, List<Source> sources) {}

  /** The notices of one's province and those above them; an administrator sees all. */
  public List<Entry> of(Actor actor) {
    Map<String, Policy> binding = new LinkedHashMap<>();
    packsOf(actor)
        .flatMap(pack -> packs.lineage(pack).stream())
        .forEach(policy -> binding.putIfAbsent(policy.pack(), policy));
    return binding.values().stream()
        .map(policy -> new Entry(policy.notice(), policy.sources()))
        .toList();
  }

  private Stream<String> packsOf(Actor actor) {
    if (actor.is(Role.ADMINISTRATOR)) {
      return packs.names().stream();
    }
    String province = institutions.findById(actor.institutionId()).orElseThrow().provinceId();
    return seasons.findByProvinceIdOrderByYearDescIdDesc(province).stream()
        .map(Season::pack)
        .distinct();
  }
}
