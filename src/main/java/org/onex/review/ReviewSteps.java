package org.onex.review;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All review steps, in the order in which they happened. */
public interface ReviewSteps extends JpaRepository<ReviewStep, Long> {

  List<ReviewStep> findByFilingNumberOrderById(String filingNumber);

  List<ReviewStep> findByFilingNumberInOrderById(Collection<String> filingNumbers);
}
