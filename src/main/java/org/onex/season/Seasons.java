package org.onex.season;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** All seasons. */
public interface Seasons extends JpaRepository<Season, String> {

  /**
   * Whoever reckons with a season's dates or changes them holds it, so that neither misses the
   * other.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  Optional<Season> findLockedById(String id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  List<Season> findLockedByPackOrderById(String pack);

  List<Season> findByState(SeasonState state);

  List<Season> findByPackAndYearOrderByTermDesc(String pack, int year);

  List<Season> findByProvinceIdOrderByYearDescIdDesc(String provinceId);

  List<Season> findAllByOrderByYearDescIdDesc();
}
