package org.onex.season;

import org.springframework.data.jpa.repository.JpaRepository;

interface HolidayYears extends JpaRepository<HolidayYear, Integer> {}
