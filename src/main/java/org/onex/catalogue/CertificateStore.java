package org.onex.catalogue;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CertificateStore extends JpaRepository<Certificate, String> {

  List<Certificate> findAllByOrderByBatchAscIdAsc();
}
