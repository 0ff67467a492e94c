package org.onex.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A stored file that goes with a letter; its bytes are fetched by hash when the mail is sent.
 *
 * @param fileName as the addressee sees it
 */
@Embeddable
public record Enclosure(
    @Column(nullable = false) String fileName,
    @Column(nullable = false) String mediaType,
    @Column(nullable = false) String sha256) {}
