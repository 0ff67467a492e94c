package org.onex.office;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AttachmentRecords extends JpaRepository<Attachment, String> {

  List<Attachment> findByOwnerTypeAndOwnerKeyOrderByUploadedAtAscIdAsc(String type, String key);

  List<Attachment> findByOwnerTypeAndOwnerKeyInOrderByUploadedAtAscIdAsc(
      String type, Collection<String> keys);
}
