package org.onex.office;

import java.util.NoSuchElementException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps contents in a table: the default, because two nodes then share them without more. In a
 * transaction of its own, so that two uploads of the same bytes at once do not spoil each other's;
 * bytes that nothing refers to in the end do no harm.
 */
@Component
@ConditionalOnProperty(
    name = "onex.attachments.store",
    havingValue = "database",
    matchIfMissing = true)
class DatabaseAttachmentStore implements AttachmentStore {

  private final JdbcTemplate database;
  private final TransactionTemplate apart;

  DatabaseAttachmentStore(JdbcTemplate database, PlatformTransactionManager transactions) {
    this.database = database;
    this.apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public void keep(String sha256, byte[] content) {
    apart.executeWithoutResult(transaction -> insert(sha256, content, transaction));
  }

  private void insert(String sha256, byte[] content, TransactionStatus transaction) {
    try {
      database.update(
          "insert into attachment_content (sha256, content) select ?, ? "
              + "where not exists (select 1 from attachment_content where sha256 = ?)",
          sha256,
          content,
          sha256);
    } catch (DuplicateKeyException someoneWasFaster) {
      transaction.setRollbackOnly();
    }
  }

  @Override
  public byte[] read(String sha256) {
    return database
        .query(
            "select content from attachment_content where sha256 = ?",
            (row, number) -> row.getBytes(1),
            sha256)
        .stream()
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("attachment " + sha256));
  }
}
