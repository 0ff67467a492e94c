package org.onex.calendar;

import org.springframework.data.jpa.repository.JpaRepository;

interface HolidayYears extends JpaRepository<HolidayYear, Integer> {}
