package org.onex.pack;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All versions of all packs. */
interface PackVersions extends JpaRepository<PackVersion, String> {

  List<PackVersion> findByInForceTrueOrderByPack();

  List<PackVersion> findByInstitutionCodeNotNullAndInForceTrue();

  Optional<PackVersion> findByPackAndInForceTrue(String pack);

  Optional<PackVersion> findFirstByPolicyIdAndInForceTrueOrderByPack(String policyId);
}
