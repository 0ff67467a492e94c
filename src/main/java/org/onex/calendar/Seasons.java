package org.onex.calendar;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All seasons. */
public interface Seasons extends JpaRepository<Season, String> {

  List<Season> findByPackAndYearOrderByTermDesc(String pack, int year);

  List<Season> findByProvinceIdOrderByYearDescIdDesc(String provinceId);

  List<Season> findAllByOrderByYearDescIdDesc();
}
