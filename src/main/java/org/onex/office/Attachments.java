package org.onex.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.onex.directory.Actor;
import org.onex.directory.Refusal;
import org.onex.office.Attachment.Owner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files beside filings and adjustments. Who may add to or look at an owner is decided by the module
 * that has the owner; here it is only decided what a file may be.
 */
@Service
@Transactional(readOnly = true)
public class Attachments {

  static final int MOST_BYTES = 20 * 1024 * 1024;
  private static final int LONGEST_NAME = 200;

  private final AttachmentRecords records;
  private final AttachmentStore store;
  private final Clock clock;

  Attachments(AttachmentRecords records, AttachmentStore store, Clock clock) {
    this.records = records;
    this.store = store;
    this.clock = clock;
  }

  @Transactional
  public Attachment add(Actor actor, Owner owner, String kind, String fileName, byte[] content) {
    return add(actor, owner, kind, fileName, content, Attachment.Stamp.NONE);
  }

  @Transactional
  public Attachment add(
      Actor actor,
      Owner owner,
      String kind,
      String fileName,
      byte[] content,
      Attachment.Stamp stamp) {
    String name = baseName(fileName);
    MediaType type = accepted(name, content);
    String sha256 = Sha256.of(content);
    store.keep(sha256, content);
    return records.save(
        new Attachment(
                UUID.randomUUID().toString(),
                owner,
                kind,
                type.named(name),
                type,
                content.length,
                sha256,
                actor.personId(),
                clock.instant())
            .stamped(stamp));
  }

  /** Forgets what stands beside an owner that is gone; the bytes may serve others and stay. */
  @Transactional
  public void forget(Owner owner) {
    records.deleteAll(of(owner));
  }

  /** Forgets files that what they belonged to has no more. */
  @Transactional
  public void forget(Collection<Attachment> files) {
    records.deleteAll(files);
  }

  public List<Attachment> of(Owner owner) {
    return records.findByOwnerTypeAndOwnerKeyOrderByUploadedAtAscIdAsc(owner.type(), owner.key());
  }

  public List<Attachment> of(String ownerType, Collection<String> ownerKeys) {
    return ownerKeys.isEmpty()
        ? List.of()
        : records.findByOwnerTypeAndOwnerKeyInOrderByUploadedAtAscIdAsc(ownerType, ownerKeys);
  }

  public Attachment find(String id) {
    return records
        .findById(id)
        .orElseThrow(() -> new Refusal("ATTACHMENT_NOT_FOUND", "没有编号为“" + id + "”的附件，请刷新页面后重试。"));
  }

  /** The bytes, proven to be those that were handed in. */
  public byte[] open(Attachment attachment) {
    return open(attachment.sha256());
  }

  /** The bytes with this hash, for whoever keeps the hash and not the attachment. */
  public byte[] open(String sha256) {
    byte[] content = store.read(sha256);
    if (!Sha256.of(content).equals(sha256)) {
      throw new IllegalStateException("attachment " + sha256 + " was changed in the store");
    }
    return content;
  }

  private static MediaType accepted(String name, byte[] content) {
    if (content.length == 0) {
      throw new Refusal("ATTACHMENT_EMPTY", "附件“" + name + "”是空文件（0 字节），请重新选择文件后上传。");
    }
    if (content.length > MOST_BYTES) {
      throw new Refusal(
          "ATTACHMENT_TOO_LARGE",
          "附件“%s”为 %d MB，超过 20 MB 的上限，请降低扫描分辨率或拆分后重新上传。"
              .formatted(name, (content.length + 1024 * 1024 - 1) / (1024 * 1024)));
    }
    try {
      return MediaType.of(content)
          .orElseThrow(
              () ->
                  new Refusal(
                      "ATTACHMENT_TYPE",
                      "附件“"
                          + name
                          + "”的内容不是可接受的类型（按文件内容而非扩展名判断），请上传 PDF、PNG、JPEG、DOCX 或 XLSX"
                          + " 文件（不含宏、控件、嵌入对象和外部链接的模板）。"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some browsers send the whole path, and a name may carry line breaks meant for headers. */
  private static String baseName(String fileName) {
    String name = fileName.replace('\\', '/');
    name = name.substring(name.lastIndexOf('/') + 1).replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
    if (name.isEmpty()) {
      return "附件";
    }
    return name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
  }
}
