package org.onex.web.page.filing;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onex.directory.Actor;
import org.onex.office.Attachment;
import org.onex.web.Download;
import org.onex.web.Upload;
import org.onex.web.page.FlashAction;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Scans beside a filing, up and down. */
@Controller
class AttachmentPages {

  private final FilingDocuments documents;
  private final AttachmentAccess access;

  AttachmentPages(FilingDocuments documents, AttachmentAccess access) {
    this.documents = documents;
    this.access = access;
  }

  @PostMapping("/filings/{number}/attachments")
  String add(
      Actor actor,
      @PathVariable String number,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam MultipartFile file,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(required = false) @Nullable Set<String> signed,
      @RequestParam(defaultValue = "") String back,
      RedirectAttributes flash) {
    String page = "/filings/" + number + (back.equals("view") ? "" : "/" + back);
    return FlashAction.then(
        page + "#papers",
        flash,
        () -> {
          var scan = new FilingDocuments.Scan(kind, code, signed == null ? Set.of() : signed);
          Attachment added =
              documents.add(actor, number, scan, Upload.name(file), Upload.bytes(file));
          return "已上传“%s”。".formatted(added.fileName());
        });
  }

  @GetMapping("/attachments/{id}")
  ResponseEntity<byte[]> open(Actor actor, @PathVariable String id) {
    Attachment attachment = access.find(actor, id);
    return Download.of(access.content(attachment), attachment.fileName(), attachment.mediaType());
  }
}
